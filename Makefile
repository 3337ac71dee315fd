# The commands of this project; `make` alone lists them. The environment is made when it is missing.
VENV   := .venv
READY  := $(VENV)/.ready
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

.PHONY: help leaflets test check format docs picture clean

help:  ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

leaflets: $(READY)  ## build the example clinic's leaflets into output/
	$(VENV)/bin/leaflets build --clinic example

test: $(READY)  ## run every test
	$(VENV)/bin/python -m pytest -n auto

check: $(READY)  ## style, types, floors, and the rules on what we ship
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/leaflets check

format: $(READY)  ## lay out the code
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

docs: $(READY)  ## write docs/rules.md, readability.md, facts.md, languages.md and claims.md anew
	$(VENV)/bin/python tools/docs.py docs
	$(VENV)/bin/python tools/claims.py

picture: leaflets  ## make the README's pictures anew
	$(VENV)/bin/python tools/picture.py docs/leaflets.png output/example/en/*.a4.pdf
	$(VENV)/bin/python tools/picture.py docs/languages.png $(foreach tag,ar ur hi zh-Hans,output/example/$(tag)/*.plain.a4.pdf)

clean:  ## remove what was built, and the environment
	rm -rf output build dist $(VENV)

$(READY): pyproject.toml
	@test -n "$(PYTHON)" || { echo "Leaflets needs Python 3.11 or newer: none was found." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --upgrade pip
	$(VENV)/bin/python -m pip install --quiet --editable '.[test]'
	@touch $(READY)
