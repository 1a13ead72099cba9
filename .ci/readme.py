"README.md from nbs/index.ipynb: hidden cells left out, links and figures as they lie in the repository."
import re
from base64 import b64decode
from pathlib import Path

import nbformat

root = Path(__file__).parents[1]
parts = []
for cell in nbformat.read(root/'nbs'/'index.ipynb', 4).cells:
    if cell.cell_type == 'markdown': parts.append(cell.source); continue
    if re.match(r'#\|\s*hide', cell.source): continue
    directives = dict(re.findall(r'^#\|\s*([\w-]+):\s*(.+)$', cell.source, re.M))
    code = '\n'.join(line for line in cell.source.splitlines() if not line.startswith('#|'))
    if directives.get('echo') != 'false': parts.append(f'```python\n{code}\n```')
    for out in cell.outputs:
        data = out.get('data', {})
        kind = next((k for k in ('image/png', 'image/jpeg') if k in data), None)
        if kind:
            suffix = dict(png='.png', jpeg='.jpg')[kind.split('/')[1]]
            name = directives['label'].removeprefix('fig-') + suffix
            (root/'nbs'/'images').mkdir(exist_ok=True)
            (root/'nbs'/'images'/name).write_bytes(b64decode(data[kind]))
            alt, caption = (directives[k].strip('"') for k in ('fig-alt', 'fig-cap'))
            parts.append(f'![{alt}](nbs/images/{name})\n\n*{caption}*')
        elif 'text/markdown' in data: parts.append(data['text/markdown'])
        elif out.output_type == 'execute_result': parts.append(f"```\n{data['text/plain']}\n```")
        elif out.output_type == 'stream': parts.append(f'```\n{out.text.rstrip()}\n```')
text = re.sub(r'\]\(((?:\w+/)*\w+\.ipynb)', r'](nbs/\1', '\n\n'.join(parts))
(root/'README.md').write_text(text + '\n', encoding='utf-8')
