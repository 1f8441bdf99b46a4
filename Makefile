# `make demo` and `make test` need Python 3.11 or newer and nothing else.
PYTHON ?= python3
BIN := .venv/bin
# Compiling all of the packages takes as long as fetching them; Python compiles what is used when it is used.
PIP := pip install --quiet --disable-pip-version-check --no-compile
# Without its compiled files Python compiles everything again in each of the hundreds of programs that the tests start.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: demo test check style setup ontology web system browser spark linkage screenshots clean

setup: .venv/.ready

.venv/.ready: pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "hankeverkko needs Python 3.11 or newer: make PYTHON=python3.12 $(or $(GOALS),$(MAKECMDGOALS))" >&2; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m $(PIP) --requirement requirements.lock
	$(BIN)/python -m $(PIP) --no-deps --editable .
	@touch $@

demo: setup
	$(BIN)/hankeverkko demo

style: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The everyday part: style, types and the fast tests.
check: style
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not slow" --hypothesis-profile everyday

# The types are checked while the network brings the packages.
test:
	@$(MAKE) --no-print-directory -j 5 GOALS=test style system browser spark linkage
	$(BIN)/python -m pytest -n auto --dist worksteal

# The editor's script and the licences of what is in it, from web/; the result is committed.
web: web/node_modules/.ready
	cd web && npm run --silent check && npm run --silent build

web/node_modules/.ready: web/package-lock.json
	cd web && npm ci --no-fund --no-audit --silent --ignore-scripts
	@touch $@

# Programs that some tests run, each with its Debian package. Where they cannot be installed the tests say what they
# skip; in CI they fail. RUNLEVEL keeps a server's package from starting the server.
SYSTEM := chromium:chromium nginx:nginx apache2:apache2-bin caddy:caddy systemd-analyze:systemd \
  virtuoso-t:virtuoso-opensource-7-bin java:openjdk-17-jre-headless
system:
	@missing=; for one in $(SYSTEM); do \
	  PATH="$$PATH:/usr/sbin" command -v $${one%:*} >/dev/null || missing="$$missing $${one#*:}"; done; \
	[ -z "$$missing" ] || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get -qq update >/dev/null \
	  && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get -qq install -y $$missing >/dev/null 2>&1; } \
	  || echo "cannot be installed here:$$missing; the tests that need them are skipped" >&2

# The npm packages that the tests of accessibility and of the bundle need.
browser:
	@command -v npm >/dev/null && $(MAKE) --no-print-directory web/node_modules/.ready \
	  || echo "no npm packages: the tests of accessibility and of the bundle are skipped" >&2

# What the tests of the cluster start: Spark, which needs Java, from PyPI.
spark: setup
	@$(BIN)/python -c 'import pyspark' 2>/dev/null \
	  || $(BIN)/python -m $(PIP) --requirement requirements-spark.lock \
	  || echo "no Spark, and it cannot be installed here: its tests are skipped" >&2

# What links very many names: splink and DuckDB, from PyPI.
linkage: setup
	@$(BIN)/python -c 'import splink' 2>/dev/null \
	  || $(BIN)/python -m $(PIP) --requirement requirements-linkage.lock \
	  || echo "no splink, and it cannot be installed here: its tests are skipped" >&2

# The pictures of the main pages in docs/screenshots/, from the shipped examples.
screenshots: setup system browser
	$(BIN)/python -m tests.browser.screenshots

# The Turtle files of ontology/ from its tables.
ontology: setup
	$(BIN)/python -m graph.vocabulary

clean:
	rm -rf web/node_modules .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
