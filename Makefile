# The doors of the project. `make run` and `make test` need python3 (3.11 or newer), pip, make and git,
# and install everything else; what is done already is not done again.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN_READY := $(VENV)/.run-ready
DEV_READY := $(VENV)/.dev-ready
LIBRARIES := $(PYTHON) scripts/system_libraries.py
PIN := uv pip compile --quiet --universal --generate-hashes --no-header $(if $(UPGRADE),--upgrade)

.DEFAULT_GOAL := help
.PHONY: help run app test check lock bench faults corpus screenshots sample-forms glossary nouns fit rule-pages texts docs

help: ## list these commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 16

run: $(RUN_READY) ## set up, work through sample_forms/ and write the results to exports/
	@$(BIN)/workbench demo

app: $(RUN_READY) ## set up and open the window: make app [FILE=form.docx]
	@$(LIBRARIES) window screen
	@$(BIN)/workbench-gui $(if $(FILE),"$(FILE)")

test: $(DEV_READY) ## set up and run all tests: make test [ARGS="-k name"]
	@$(LIBRARIES) window
	@$(BIN)/python -m pytest -n 2 --dist worksteal $(ARGS)

check: $(DEV_READY) ## format, lint, types, import contracts, tests
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(MAKE) --no-print-directory test

bench: $(DEV_READY) ## measure time and memory beside known libraries: make bench [ARGS=memory]
	@$(BIN)/python -m tests.bench $(ARGS)

faults: $(DEV_READY) ## the long tests of what a workspace survives: make faults [KILLS=2000] [SECONDS=60]
	@$(LIBRARIES) checks
	@FAULT_KILLS=$(or $(KILLS),2000) FAULT_SECONDS=$(or $(SECONDS),60) $(BIN)/python -m pytest tests/store/faults -n 2 $(ARGS)

corpus: $(DEV_READY) ## the long tests over the Word files in ../shared/corpus
	@$(LIBRARIES) window documents
	@CORPUS=all $(BIN)/python -m pytest tests/document/corpus -n 2 $(ARGS)

screenshots: $(DEV_READY) ## photograph the window for README and handbook
	@$(LIBRARIES) window
	@$(BIN)/python -m scripts.screenshots

sample-forms: $(DEV_READY) ## build sample_forms/ anew
	@$(BIN)/python -m scripts.build_sample_forms

glossary: $(DEV_READY) ## build glossaries/ anew
	@$(BIN)/python -m scripts.build_glossary

nouns: $(DEV_READY) ## build the table of German nouns anew: make nouns WHEEL=german_nouns-1.2.5-py3-none-any.whl
	@$(BIN)/python -m scripts.build_nouns $(WHEEL)

docs: $(DEV_READY) ## build the handbook: docs/handbuch/*.md to docs/handbuch/html
	@$(BIN)/python -m scripts.build_handbook

texts: $(DEV_READY) ## bring the texts of the window in all languages in step
	@$(BIN)/python -m scripts.window_texts

rule-pages: $(DEV_READY) ## write docs/rules anew from the rules
	@$(BIN)/python -m scripts.rule_pages

fit: $(DEV_READY) ## fit the difficulty score anew (needs ../shared/data/tcde_mos.tsv)
	@$(BIN)/python -m scripts.fit_difficulty

lock: ## pin all packages with hashes (needs uv); newer versions: make lock UPGRADE=yes
	@command -v uv >/dev/null || { echo 'make lock needs uv: python3 -m pip install uv'; exit 1; }
	$(PIN) pyproject.toml -o requirements/run.txt
	$(PIN) -c requirements/run.txt requirements/dev.in -o requirements/dev.txt

$(RUN_READY): requirements/run.txt pyproject.toml scripts/set_up.py
	@$(PYTHON) scripts/set_up.py $(VENV) requirements/run.txt --package
	@touch $@

$(DEV_READY): $(RUN_READY) requirements/dev.txt
	@$(PYTHON) scripts/set_up.py $(VENV) requirements/dev.txt
	@touch $@
