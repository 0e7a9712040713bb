# presskit: `make pipeline` and `make test` need Python 3.11+, make and nothing else.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
CORPUS ?= corpus
OUT    ?= outputs
JOBS   ?= 2

.DEFAULT_GOAL := help
.PHONY: help pipeline review test test-slow test-lowest lint format figures graph reference lock clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

# Stamps say what is installed, so that a second call installs nothing. pip is upgraded first: pip 23 stumbles over
# lxml's html_clean extra.
$(BIN)/.pip:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=24.1"
	@touch $@

$(BIN)/.runtime: locks/runtime.txt pyproject.toml | $(BIN)/.pip
	$(BIN)/python -m pip install --quiet --require-hashes -r locks/runtime.txt
	$(BIN)/python -m pip install --quiet --no-deps --editable .
	@touch $@

$(BIN)/.dev: locks/dev.txt locks/s3.txt $(BIN)/.runtime
	$(BIN)/python -m pip install --quiet --require-hashes -r locks/dev.txt
	$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r locks/s3.txt
	@touch $@

pipeline: $(BIN)/.runtime ## run the whole pipeline on corpus/ into outputs/
	$(BIN)/presskit run $(CORPUS) --out $(OUT) --jobs $(JOBS)

review: $(BIN)/.runtime ## open the review app on outputs/
	$(BIN)/presskit review $(OUT)

# One process a core; a file's tests stay together, for what they share is made once a process. The order is that of
# tests/conftest.py: xdist's own, most tests first, leaves the few that start browsers to the end, where nobody helps.
test: $(BIN)/.dev ## run the tests
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder --durations 12

test-slow: $(BIN)/.dev ## run the long tests too
	$(BIN)/python -m pytest -m "slow or not slow" --timeout 3600

test-lowest: $(BIN)/.dev ## run the pipeline in a scratch environment with the lowest supported versions
	$(BIN)/python -m pytest tests/test_packaging.py -m slow -k lowest -s --timeout 3600

lint: $(BIN)/.dev ## ruff, mypy --strict, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(BIN)/.dev ## let ruff put the code in order
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

figures: $(BIN)/.dev ## print every published figure into build/figures/ (an hour; needs ../shared)
	$(BIN)/python benchmarks/figures.py build/figures

reference: $(BIN)/.dev ## renew docs/reference and the JSON Schema from the code
	$(BIN)/python docs/reference/make.py

graph: $(BIN)/.dev ## print the rooms of the code from the top down, and which imports which
	@$(BIN)/python docs/graph.py

lock: ## renew the lock files from pyproject.toml (needs pip-tools)
	$(PYTHON) locks/compile.py

clean: ## remove the outputs, keep the virtual environment
	rm -rf $(OUT)/* $(OUT)/.presskit
