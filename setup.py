"The package, as `settings.ini` describes it."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

config = ConfigParser(delimiters=['='])
config.read('settings.ini', encoding='utf-8')
cfg = config['DEFAULT']


def words(key):
    return cfg.get(key, '').split()


setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'],
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], keywords=cfg['keywords'],
    license='Apache-2.0', python_requires='>=' + cfg['min_python'],
    packages=find_packages(include=['cxr_ssl', 'cxr_ssl.*']), package_dir={'': '.'}, include_package_data=True,
    package_data={'cxr_ssl': ['models/**/*', 'sample/*']},
    install_requires=words('requirements'),
    extras_require={e: words(f'{e}_requirements') for e in ('umap', 'dicom', 'medmnist', 'imagenet', 'distributed', 'benchmark', 'dev')},
    entry_points={
        'console_scripts': cfg['console_scripts'].split(),
        'nbdev': [f"{cfg['lib_name']}={cfg['lib_path']}._modidx:d"],
    },
    zip_safe=False,
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Science/Research', 'Programming Language :: Python :: 3'],
)
