# `make demo` and `make test` need Python 3.11 or newer and nothing else.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check setup ontology web browser servers screenshots clean

setup: .venv/.ready

.venv/.ready: pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "hankeverkko needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

demo: setup
	$(BIN)/hankeverkko demo

# The everyday part: style, types and the fast tests.
check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto -m "not slow"

test: setup browser servers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto

# The editor's script and the licences of what is in it, from web/; the result is committed.
web: web/node_modules/.ready
	cd web && npm run --silent check && npm run --silent build

web/node_modules/.ready: web/package-lock.json
	cd web && npm ci --no-fund --no-audit --silent --ignore-scripts
	@touch $@

# What the browser tests need: Chromium from the system's packages and the npm packages. Where they cannot be installed
# the tests say what they skip; in CI they fail.
browser:
	@command -v chromium >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	  && apt-get -qq update >/dev/null && apt-get -qq install -y chromium >/dev/null 2>&1; } \
	  || echo "no chromium, and it cannot be installed here: the browser tests are skipped" >&2
	@command -v npm >/dev/null && $(MAKE) --no-print-directory web/node_modules/.ready \
	  || echo "no npm packages: the tests of accessibility and of the bundle are skipped" >&2

# What the tests of other servers start: Virtuoso from the system's packages, Spark (which needs Java) from PyPI.
servers: setup
	@command -v virtuoso-t >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	  && apt-get -qq update >/dev/null && apt-get -qq install -y --no-install-recommends virtuoso-opensource-7-bin >/dev/null 2>&1; } \
	  || echo "no Virtuoso, and it cannot be installed here: its tests are skipped" >&2
	@$(BIN)/python -c 'import pyspark' 2>/dev/null \
	  || $(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-spark.lock \
	  || echo "no Spark, and it cannot be installed here: its tests are skipped" >&2

# The pictures of the main pages in docs/screenshots/, from the shipped examples.
screenshots: setup browser
	$(BIN)/python -m tests.browser.screenshots

# The Turtle files of ontology/ from its tables.
ontology: setup
	$(BIN)/python -m graph.vocabulary

clean:
	rm -rf web/node_modules .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
