# `make` lists the targets. Everything lives in .venv; nothing else on the machine is touched.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test lab app docs bench study selection drift analyst readme export clean setup setup-dev

PYTHON ?=
PIP_ARGS ?=
SOURCE ?=
SYMBOLS ?=
AS_OF ?=
DATA ?=
INDEX ?= SPY
EXCLUDE ?= GSPC
PEERS ?=
LOOKS_2013 ?=
LOOKS_2007 ?=
ARGS ?=
PYTEST_ARGS ?=

export SOURCE SYMBOLS AS_OF DATA INDEX EXCLUDE PEERS LOOKS_2013 LOOKS_2007 # the shell expands them as values, never as commands
BIN := .venv/bin
INPUTS := settings.ini setup.py .ci/constraints.txt
PIP := PYTHONWARNINGS=ignore $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint .ci/constraints.txt $(PIP_ARGS)

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: setup ## forecasts and reports: make run [SOURCE=yahoo SYMBOLS="NVDA TSLA" AS_OF=2013-03-01]
	$(BIN)/stodir run $${SOURCE:+--source "$$SOURCE"} $${SYMBOLS:+--symbols "$$SYMBOLS"} $${AS_OF:+--as-of "$$AS_OF"} $(ARGS)

test: setup-dev ## every test, without a network
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -c .ci/pytest.ini --rootdir . $(PYTEST_ARGS)

lab: setup ## JupyterLab on the notebooks
	$(BIN)/jupyter lab nbs/00_tour.ipynb

app: setup ## the dashboard, served by Voila
	$(BIN)/stodir app $(ARGS)

docs: setup-dev ## the documentation site, in _docs
	$(BIN)/python -c "from stodir.apps.site import main; raise SystemExit(main())"

bench: setup-dev ## time and memory, in artifacts/bench.json: make bench [DATA=folder INDEX=SPY EXCLUDE=GSPC PEERS=folder]
	$(BIN)/python -c "from stodir.apps.bench import main; raise SystemExit(main())"

study: setup-dev ## the skill boards of nbs/results.ipynb: make study DATA=folder [INDEX=SPY EXCLUDE=GSPC LOOKS_2013=1]
	@test -d "$$DATA" || { echo "make study needs a folder of daily prices, 1999 to 2018: make study DATA=folder" >&2; exit 2; }
	$(call board,study-2013,2010-12-31,2012-12-31,2018-12-31,$${LOOKS_2013:+--looks "$$LOOKS_2013"})
	$(call board,study-2007,2004-12-31,2006-12-31,2012-12-31,$${LOOKS_2007:+--looks "$$LOOKS_2007"})
	$(BIN)/jupyter nbconvert --to notebook --execute --inplace nbs/results.ipynb
	$(BIN)/nbdev_clean --fname nbs/results.ipynb
	$(MAKE) --no-print-directory readme

selection: setup-dev ## models over the paths of cross-validation, nbs/selection.ipynb: make selection DATA=folder [INDEX=SPY EXCLUDE=GSPC]
	$(BIN)/python -c "from stodir.apps.selection_study import main; raise SystemExit(main())"
	$(BIN)/jupyter nbconvert --to notebook --execute --inplace nbs/selection.ipynb
	$(BIN)/nbdev_clean --fname nbs/selection.ipynb

drift: setup-dev ## false alarms and detection of the monitors, nbs/drift.ipynb: make drift DATA=folder [INDEX=SPY EXCLUDE=GSPC]
	$(BIN)/python -c "from stodir.apps.drift_study import main; raise SystemExit(main())"
	$(BIN)/jupyter nbconvert --to notebook --execute --inplace nbs/drift.ipynb
	$(BIN)/nbdev_clean --fname nbs/drift.ipynb

analyst: setup-dev ## what a report cannot be made to say, nbs/analyst.ipynb: half an hour
	$(BIN)/jupyter nbconvert --to notebook --execute --inplace nbs/analyst.ipynb
	$(BIN)/nbdev_clean --fname nbs/analyst.ipynb

# One board: name, last dates of training, validation and test, and how often its test was looked at. Every fourth stock
# is tested. A board on which something failed is a board (exit code 1), and says so; an old file must not pass for it.
define board
	rm -f artifacts/boards/$(1).json
	$(BIN)/stodir skill --source "files:$$DATA" --index "$$INDEX" $${EXCLUDE:+--exclude $$EXCLUDE} --holdout 4 --train-end $(2) --val-end $(3) \
	  --test-end $(4) --ablations $(5) --json artifacts/boards/$(1).json $(ARGS) || test -s artifacts/boards/$(1).json
endef

readme: setup-dev ## README.md from nbs/index.ipynb
	$(BIN)/python -c "from stodir.apps.docs import write_readme; write_readme('nbs/index.ipynb', 'README.md')"

export: setup-dev ## clean the notebooks, write stodir/ and README.md from them
	$(BIN)/nbdev_clean
	$(BIN)/nbdev_export
	$(MAKE) --no-print-directory readme

clean: ## remove the environment and what was built (data and artifacts stay)
	rm -rf .venv .build _docs _proc

setup: .venv/.base-ready
setup-dev: .venv/.dev-ready

# A stamp is newer than its inputs, so a second call costs nothing; it is written only after pip has succeeded.
.venv/.base-ready: $(INPUTS)
	@.ci/venv.sh "$(PYTHON)"
	@echo "installing StoDir into .venv (a few minutes the first time)"
	@$(PIP) pip setuptools wheel
	@$(PIP) --no-build-isolation --editable .
	@touch $@

.venv/.dev-ready: .venv/.base-ready
	@echo "installing what the tests and the docs need"
	@$(PIP) --no-build-isolation --editable ".[dev,agents,cache]"
	@touch $@
