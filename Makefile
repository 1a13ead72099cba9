# Each target makes .venv and installs what it needs the first time.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help study test lab docs readme need_quarto

help: ## list the targets
	@echo "cxr_ssl: self-supervised learning on chest X-rays"; echo
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST)
	@echo; echo "  CXR_DATA=FOLDER names the folder that holds real sets (nih/, nih_boxes/, kermany/)"

$(READY): settings.ini setup.py
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 10) else "Python 3.10 or later is needed; this is " + sys.version.split()[0] + ". Name another with: make PYTHON=...")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet -e '.[dev]'
	@touch $@

study: $(READY) ## six questions on the X-rays of the package: answers and a page under runs/ (3 minutes on two cores)
	$(BIN)/cxr_study

test: $(READY) ## run every notebook as a test
	$(BIN)/nbdev_test

lab: $(READY) ## open the notebooks in JupyterLab
	$(BIN)/jupyter lab nbs/index.ipynb

docs: need_quarto readme ## render the site with Quarto into _docs/
	@# README.md is newer than its notebook, so nbdev_docs does not render it again; the tests are no pages
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -c "from nbdev.quarto import nbdev_docs; nbdev_docs.__wrapped__(skip_folder_re=r'^[_.]|^tests$$')"

need_quarto:
	@command -v quarto >/dev/null || { echo "Quarto is not installed. Get it from https://quarto.org/docs/get-started/ and run 'make docs' again."; exit 1; }

readme: $(READY) ## make README.md and llms.txt from the notebooks, without Quarto
	$(BIN)/python .ci/readme.py
	$(BIN)/python .ci/llms.py
