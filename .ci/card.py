"The social card of the site: two views of a drawn image, and what the project is."
import matplotlib.pyplot as plt
import torch
from PIL import Image
from cxr_ssl.augment import TwoViews
from cxr_ssl.io.cache import synth_cxr

torch.manual_seed(0)
images, _ = synth_cxr(20, size=192, seed=3)
image = torch.from_numpy(images.images[:1]).float() / 255
views = [image, *TwoViews('medical')(image)]
fig = plt.figure(figsize=(12, 6.3), facecolor='#16202b')
for i, view in enumerate(views):
    ax = fig.add_axes([.06 + .3 * i, .38, .28, .53])
    ax.imshow(view[0, 0], cmap='gray', vmin=0, vmax=1); ax.set_axis_off()
fig.text(.06, .2, 'cxr_ssl', color='white', size=40, weight='bold')
fig.text(.06, .09, 'Self-supervised learning on chest X-rays, from the images to the figures', color='#dfe7ee', size=21)
fig.savefig('nbs/images/card.png', dpi=100, facecolor=fig.get_facecolor())
Image.open('nbs/images/card.png').convert('RGB').quantize(48).save('nbs/images/card.png', optimize=True)
