"""The real X-rays that travel in the package: `python .ci/sample.py FOLDER`, where FOLDER holds nih/, nih_boxes/ and kermany/.

NIH: 400 patients of the official train_val list, drawn at random (300 for training and validation, 100 for testing,
these among the patients that the shipped encoder has not seen), with all their images. Boxes: 100 images at random of
those that carry radiologists' boxes. Kermany: patients at random of its train and test folders, about 320 and 80 images.
Images are squares of 64 pixels, area-averaged, one under the other in one grey PNG a set.
"""
import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd
from PIL import Image

from cxr_ssl.data import load_kermany, load_nih, load_nih_boxes
from cxr_ssl.io.cache import cache_images
from cxr_ssl.io.contract import split_by_patient

SIZE = 64
SEED = 0
PLACE = Path(__file__).parents[1]/'cxr_ssl'/'sample'
SEEN = Path(__file__).parents[1]/'cxr_ssl'/'models'/'nih'/'encoder'/'patients.txt'


def some_patients(table, n, rng):
    "The rows of `n` patients, drawn at random."
    chosen = rng.choice(np.sort(table.patient_id.unique()), n, replace=False)
    return table[table.patient_id.isin(chosen)]


def about(table, n, rng):
    "The rows of patients drawn at random, until there are `n` images."
    order = rng.permutation(np.sort(table.patient_id.unique()))
    images = table.patient_id.value_counts().loc[order].cumsum()
    return table[table.patient_id.isin(order[:1 + int((images < n).sum())])]


def divided(train, seed):
    "Training rows with a sixth of the patients for validation."
    return split_by_patient(train, dict(train=5 / 6, valid=1 / 6), seed)


def nih_sample(root, rng):
    table = load_nih(root/'nih', valid_fraction=0, missing='drop')
    table = table[table.split == 'train']
    seen = set(SEEN.read_text(encoding='utf-8').split())
    fresh = table[~table.patient_id.isin(seen)]
    test = some_patients(fresh, 100, rng).assign(split='test')
    train = some_patients(table[~table.patient_id.isin(test.patient_id)], 300, rng)
    return pd.concat([divided(train, SEED), test], ignore_index=True)


def boxes_sample(root, rng):
    boxes = load_nih_boxes(root/'nih_boxes')
    chosen = rng.choice(np.sort(boxes.image.unique()), 100, replace=False)
    table = load_nih(root/'nih_boxes')
    table = table[table.image.isin(chosen)].reset_index(drop=True)
    return table, boxes[boxes.image.isin(chosen)].reset_index(drop=True)


def kermany_sample(root, rng):
    table = load_kermany(root/'kermany', valid_fraction=0)
    train = about(table[table.split == 'train'], 320, rng)
    test = about(table[(table.split == 'test') & ~table.patient_id.isin(train.patient_id)], 80, rng)
    return pd.concat([divided(train, SEED), test], ignore_index=True)


def make(root):
    "Name -> (table, (N, 64, 64) uint8); and the boxes."
    root = Path(root)
    rng = np.random.default_rng(SEED)
    boxed, boxes = boxes_sample(root, rng)
    tables = dict(nih=nih_sample(root, rng), nih_boxes=boxed, kermany=kermany_sample(root, rng))
    made = {}
    with tempfile.TemporaryDirectory() as cache:
        for name, table in tables.items():
            images = cache_images(table, root/name, SIZE, Path(cache)/name, progress=False)
            made[name] = table, np.array(images.pixels(range(len(table)))[:, 0])
    return made, boxes


def short(table):
    "Only the file's name: no folders of the archive."
    return table.assign(image=[Path(image).name for image in table.image])


if __name__ == '__main__':
    made, boxes = make(sys.argv[1])
    PLACE.mkdir(exist_ok=True)
    for name, (table, images) in made.items():
        Image.fromarray(images.reshape(-1, SIZE)).save(PLACE/f'{name}.png', optimize=True)
        short(table).to_csv(PLACE/f'{name}.csv', index=False, lineterminator='\n')
        print(name, len(table), 'images', table.patient_id.nunique(), 'patients', table.split.value_counts().to_dict(),
              (PLACE/f'{name}.png').stat().st_size)
    short(boxes).to_csv(PLACE/'boxes.csv', index=False, lineterminator='\n')
