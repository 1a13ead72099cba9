"How every notebook shows tables, figures and errors: `from nbs._style import page_style, refusal`."
import base64
import io
import re
import warnings

import matplotlib.pyplot as plt
import pandas as pd
from IPython import get_ipython
from matplotlib_inline.backend_inline import set_matplotlib_formats
from PIL import Image

from cxr_ssl.io.files import tidy_at_exit
from cxr_ssl.io.pages import markdown_table

# Okabe and Ito's colours, which the colour-blind tell apart
COLOURS = ('#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9', '#000000')


def refusal(call):
    "What a wrong use is answered: the kind of error and its message. `call` takes no arguments and must fail."
    try: call()
    except Exception as e: return f'{type(e).__name__}: {e}'
    raise AssertionError('nothing was refused')


def as_pipes(t, rows=60):
    "A DataFrame or Series as a pipe table; a long one is cut, and says so."
    if isinstance(t, pd.Series): t = t.to_frame()
    plain_index = isinstance(t.index, pd.RangeIndex) and t.index.name is None
    text = markdown_table(t.head(rows), index=not plain_index)
    if len(t) > rows: text += f'\n\n*{len(t) - rows} more rows*'
    return text


def in_few_colours(draw):
    "A maker of PNG pictures, and what else it returns, as one of pictures with a palette: a third of the bytes."
    def drawn(fig):
        made = draw(fig)
        data, *about = made if isinstance(made, tuple) else (made,)
        if isinstance(data, str): data = base64.b64decode(data)
        whole = Image.open(io.BytesIO(data)).convert('RGB')
        with io.BytesIO() as f:
            whole.quantize(128, dither=Image.Dither.NONE).save(f, 'PNG', optimize=True)
            data = base64.b64encode(f.getvalue()).decode()
        return (data, *about) if about else data
    return drawn


def short_svg(draw):
    "A maker of SVG pictures as one that leaves out spaces, decimals nobody sees and the date."
    def drawn(fig):
        text = re.sub(r'<metadata>.*?</metadata>|<!DOCTYPE.*?>', '', draw(fig), flags=re.S)
        text = re.sub(r'\s*\n\s*', ' ', text).replace('> <', '><')
        def shorter(path): return re.sub(r'(\.\d)\d+', r'\1', path[0])
        return re.sub(r' d="[^"]*"', shorter, text)                  # numbers of paths, not of words
    return drawn


def page_style(photos=False, vectors=False):
    """From here on this notebook shows tables as Markdown and figures in the project's style.
    `photos`: figures hold images, JPEG instead of PNG. `vectors`: SVG, for lines that are few."""
    tidy_at_exit()
    for kind in (DeprecationWarning, FutureWarning, PendingDeprecationWarning):
        warnings.simplefilter('ignore', kind)                        # these are for programmers of libraries
    warnings.filterwarnings('ignore', message='IProgress not found')
    if photos: set_matplotlib_formats('jpeg', pil_kwargs=dict(quality=80))
    else: set_matplotlib_formats('svg' if vectors else 'retina')
    plt.rcParams.update({
        'figure.dpi': 150 if photos else 96, 'font.size': 9, 'axes.titlesize': 9, 'legend.fontsize': 8,
        'axes.spines.top': False, 'axes.spines.right': False, 'legend.frameon': False,
        'image.cmap': 'gray', 'svg.fonttype': 'none', 'axes.prop_cycle': plt.cycler(color=COLOURS)})
    shell = get_ipython()
    if shell is None: return
    formatters = shell.display_formatter.formatters
    if vectors: _wrap(formatters['image/svg+xml'], short_svg)
    elif not photos: _wrap(formatters['image/png'], in_few_colours)
    for kind in (pd.DataFrame, pd.Series):
        formatters['text/markdown'].for_type(kind, as_pipes)
        formatters['text/html'].for_type(kind, lambda t: None)


def _wrap(formatter, lighter):
    "Have the pictures of a formatter made lighter."
    formatter.for_type(plt.Figure, lighter(formatter.lookup_by_type(plt.Figure)))
