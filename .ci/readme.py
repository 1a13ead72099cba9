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
        if 'image/png' in data:
            name = directives['label'].removeprefix('fig-') + '.png'
            (root/'nbs'/'images').mkdir(exist_ok=True)
            (root/'nbs'/'images'/name).write_bytes(b64decode(data['image/png']))
            parts.append(f"![{directives['fig-alt'].strip(chr(34))}](nbs/images/{name})\n\n*{directives['fig-cap'].strip(chr(34))}*")
        elif 'text/markdown' in data: parts.append(data['text/markdown'])
        elif out.output_type == 'stream': parts.append(f'```\n{out.text.rstrip()}\n```')
text = re.sub(r'\]\(((?:\w+/)*\w+\.ipynb)', r'](nbs/\1', '\n\n'.join(parts))
(root/'README.md').write_text(text + '\n', encoding='utf-8')
