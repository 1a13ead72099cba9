"nbs/llms.txt: every page of the site with its title, what it says of itself, and where its Markdown is (llmstxt.org)."
import configparser
import re
from pathlib import Path

import nbformat
import yaml

root = Path(__file__).parents[1]

def page_line(path, host):
    "One page of the sidebar."
    if path.suffix == '.ipynb': text = nbformat.read(path, 4).cells
    head = next(c.source for c in text if c.source.startswith('# ')) if path.suffix == '.ipynb' else path.read_text(encoding='utf-8')
    title = re.search(r'^(?:#|title:) *"?(.+?)"?$', head, re.M)[1]
    said = re.search(r'^(?:>|description:) *"?(.+?)"?$', head, re.M)
    name = re.sub(r'^\d+[a-z]?_', '', path.stem)
    page = (path.parent/name).relative_to(root/'nbs').as_posix()
    return f'- [{title}]({host}/{page}.html.md)' + (f': {said[1]}' if said else '')

def sections(section, host, within):
    "The pages of a part of the sidebar, then of each part within it."
    head = within + section['section'].replace('About', 'Optional')
    pages = [c for c in section['contents'] if isinstance(c, str)]
    out = [f'## {head}', '\n'.join(page_line(root/'nbs'/p, host) for p in pages)]
    for c in section['contents']:
        if isinstance(c, dict) and 'section' in c: out += sections(c, host, f'{head}: ')
    return out

def llms_txt():
    "The whole file."
    c = configparser.ConfigParser(); c.read(root/'settings.ini'); c = c['DEFAULT']
    host, sidebar = c['doc_host'] + c['doc_baseurl'], yaml.safe_load((root/'_quarto.yml').read_text())['website']['sidebar']
    out = [f"# {c['title']}", f"> {c['description']}",
           'Things to know before writing code with it:',
           '- For research only: nothing here is a medical device, and no output is a diagnosis.\n'
           '- Images are a `CXRSet`: a checked table with one uint8 array; everything above `cxr_ssl.io.cache` takes one, and nothing above it reads files.\n'
           '- Encoders and classifiers are folders; `load_encoder` and `Classifier.load` open them. Networks see images as floats in [0, 1].\n'
           '- Patients, never images, are split and resampled; a comparison is paired and has an interval.\n'
           '- `from cxr_ssl.all import *` gives the names that a user needs; training is a fastai `Learner`, in float32 unless `bf16` is set.\n'
           '- Every command (`cxr_cache`, `cxr_pretrain`, `cxr_finetune` and others) has `--help`.']
    for s in sidebar['contents']:
        if isinstance(s, str): out += ['## Docs', page_line(root/'nbs'/s, host)]
        else: out += sections(s, host, '')
    return '\n\n'.join(out) + '\n'

if __name__ == '__main__': (root/'nbs'/'llms.txt').write_text(llms_txt(), encoding='utf-8')
