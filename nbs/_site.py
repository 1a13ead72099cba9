"How nbdev's docs step shows signatures and links; `settings.ini` names both under `renderer` and `procs`."
import ast
import importlib
import inspect
import json
import re
from functools import cache
from pathlib import Path

from nbdev.config import get_config
from nbdev.doclinks import NbdevLookup, nbglob, patch_name
from nbdev.showdoc import BasicMarkdownRenderer


def exported(sym):
    "What was exported of a class that a notebook has just defined: its source can be read."
    if not inspect.isclass(sym) or sym.__module__ != '__main__': return sym
    found = NbdevLookup()[sym.__name__]
    if not isinstance(found, tuple): return sym
    module = '.'.join(Path(found[1]).with_suffix('').parts)
    return getattr(importlib.import_module(module), sym.__name__)


def fields_of(source):
    "(name, type, default, comment) of each field that the source of a class declares."
    found = []
    for line in source.splitlines():
        m = re.match(r'    (\w+)\s*:\s*([^=#]+?)\s*(?:=\s*([^#]+?)\s*)?(?:#\s*(.*))?$', line)
        if m and not line.rstrip().endswith(':'): found.append(m.groups())
    return found


def class_signature(cls, text):
    "What a class takes, from nbdev's text of its signature; the fields of a NamedTuple from its source."
    if hasattr(cls, '_fields'):
        rows = [f'    {n}:{kind}' + (f'={default}' if default else '') + ',' + (f' # {says}' if says else '')
                for n, kind, default, says in fields_of(inspect.getsource(cls))]
        return '\n'.join([f'class {cls.__name__}(', *rows, ')'])
    text = re.sub(r'^def ', 'class ', text)
    text = re.sub(r'\(\s*\*args, \*\*kw\w+\s*\)', '', text)         # an exception or an enumeration: its name says it
    return re.sub(r'\)(->None)?:$', ')', text).rstrip(':')


def plain_defaults(text):
    "A signature without the types and values that only Python's printer knows."
    text = text.replace(':NoneType=None', '=None')
    text = re.sub(r'=(?:<factory>|<object object at \w+>)', '=...', text)
    return re.sub(r'=(\w+)\([^()\n]{40,}\)', r'=\1(...)', text)     # a config as a default: its own entry shows it


class SymbolDoc(BasicMarkdownRenderer):
    "A symbol on the site: classes as classes, fields with their comments, defaults that can be read."
    def __init__(self, sym, **kwargs):
        super().__init__(exported(sym), **kwargs)
        self.fn = self.nm                                           # the name that nbdev knows line numbers by
    def _repr_markdown_(self):
        shown = super()._repr_markdown_()
        signature = str(self.dm)
        better = plain_defaults(signature)
        if inspect.isclass(self.sym): better = class_signature(self.sym, better)
        return shown.replace(f'```python\n{signature}\n```', f'```python\n{better}\n```')


def shown_in(cell):
    "The names that nbdev documents because of one cell of code, `Class.method` for a patched one."
    directives = re.findall(r'^#\| *(\S+?):?(?= |$)', cell, re.M)
    if re.match(r'show_doc\(', cell): return re.findall(r'show_doc\(([\w.]+)', cell)
    if not {'export', 'exports', 'exec_doc'} & set(directives) or 'hide' in directives: return []
    names = [patch_name(n) for n in ast.parse(cell).body if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
    return [name for name in names if name and not re.search(r'(^|\.)_[a-z]', name)]


@cache
def shown_names():
    "Every name that has a place of its own on the site, in the small letters of its anchor."
    cells = [''.join(c['source']) for path in nbglob() for c in json.loads(Path(path).read_text(encoding='utf-8'))['cells']
             if c['cell_type'] == 'code']
    return {str(name).lower() for cell in cells if 'export' in cell or 'show_doc' in cell for name in shown_in(cell)}


def link_to_symbol(m):
    "A link of nbdev's to a name: to its class where it is shown with that, and none to what is not shown."
    text, page, anchor = m.groups()
    if anchor in shown_names(): return m[0]
    cls = anchor.partition('.')[0]
    return f'[{text}]({page}#{cls})' if '.' in anchor and cls in shown_names() else text


def links_to_pages(cell):
    """Links as a reader needs them, in the Markdown of the page too: to a page instead of its notebook, to a notebook
    of tests where it can be read, and none to what is private or hidden."""
    config = get_config()
    repo = f'{config.git_url}/blob/{config.branch}/nbs/tests/'
    site = re.escape(config.doc_host + config.doc_baseurl)
    def to_page(m): return f'{m[1]}{m[2]}{m[3]}.html'
    def linked(text):
        text = re.sub(r'(?<=\]\()(?:\.\./)*tests/(?=\w+\.ipynb)', repo, text)
        text = re.sub(r'(\]\(|href=")((?:\.\./)*(?:[\w-]+/)*)(?:\d+[a-z]?_)?(\w+)\.ipynb(?=[#)"])', to_page, text)
        text = re.sub(r'\[\[(`[^`]+`)\]\([^)]*\)\](?=\()', r'[\1]', text)      # what the author linked stays so
        return re.sub(rf'\[(`[^`]+`)\]\(({site}[^)\s#]*)#([\w.]+)\)', link_to_symbol, text)
    if cell.cell_type == 'markdown' and cell.get('source'): cell.source = linked(cell.source)
    for output in cell.get('outputs', []):
        data = output.get('data', {})
        for kind in ('text/markdown', 'text/html'):
            if kind in data: data[kind] = linked(''.join(data[kind])).splitlines(True)
