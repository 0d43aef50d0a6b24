# Everything a newcomer needs: `make install`, `make demo` and `make test`. Each target makes its own environment first.
.PHONY: install install-pictures install-postgresql tools demo test test-postgresql test-postgresql-chosen calendars weights installed image lint bench bench-full gate pictures lock clean
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
CORES = $(shell $(BIN)/python -c "import os; print(os.cpu_count() or 1)")
WORKERS = $(shell $(BIN)/python -c "import os; print((os.cpu_count() or 1) + 2)")
LOCK := uv pip compile pyproject.toml --universal --generate-hashes --no-header --no-emit-index-url --no-annotate

# What running needs, and nothing else.
install: .venv/.running

.venv/.running: requirements-run.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed (try: make install PYTHON=python3.12)"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv --without-pip .venv
	$(BIN)/python -m ensurepip --upgrade >/dev/null
	$(PIP) install --quiet --require-hashes -r requirements-run.lock
	$(PIP) install --quiet --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q bot handlers playground
	find .venv -path '*/babel/locale-data/*' ! -name 'root.*' ! -name 'en*' ! -name 'fr*' -delete
	test -e .venv/.ready || $(PIP) uninstall --quiet --yes setuptools pip
	touch $@

# With what draws months and posters, and with the driver for PostgreSQL.
install-pictures: .venv/.pictures
install-postgresql: .venv/.postgresql

.venv/.pictures .venv/.postgresql: .venv/.%: requirements-%.lock .venv/.running
	$(BIN)/python -m ensurepip --upgrade >/dev/null
	$(PIP) install --quiet --require-hashes -r $<
	test -e .venv/.ready || $(PIP) uninstall --quiet --yes setuptools pip
	touch $@

# The same with the tools of developers beside it.
tools: .venv/.ready

.venv/.ready: requirements.lock .venv/.running
	$(BIN)/python -m ensurepip --upgrade >/dev/null
	$(PIP) install --quiet --require-hashes -r requirements.lock
	touch $@

demo: install-pictures
	$(BIN)/entraide demo

test: tools .pytest_cache/.read
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest --numprocesses $(WORKERS)

# The tests that have changed, read and compiled once: all workers begin at the same time, and each would do it for itself.
.pytest_cache/.read: $(shell find tests -name 'test_*.py') | tools
	@echo $? | PYTHONDONTWRITEBYTECODE= xargs -n 130 -P $(CORES) $(BIN)/python -m pytest --collect-only >/dev/null || true
	@mkdir -p $(@D)
	touch $@

# What opens a stage, on PostgreSQL: the tests start a server of their own (Debian: apt-get install postgresql).
test-postgresql: tools
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --engine postgresql

# Of these what writes in most tables, what erases, races, is undone, is over, goes in slices and is sorted: CI runs it.
ON_BOTH = deciding figures forgetme leases left_since lists over reminders retention rota_machine sealed seats seats_machine \
	subjects threads_machine told_anew undoing waiting

test-postgresql-chosen: tools
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --engine postgresql $(ON_BOTH:%=tests/test_%.py)

# Whether another library reads our calendar files as they are meant, in an environment of its own: it wants an older dateutil.
calendars: tools .venv-calendars/.ready
	$(BIN)/python -m tests.calendar_proof .venv-calendars/bin/python

.venv-calendars/.ready: tests/calendars.lock
	test -x .venv-calendars/bin/python || $(PYTHON) -m venv .venv-calendars
	.venv-calendars/bin/python -m pip install --quiet --require-hashes -r $<
	touch $@

# What the second reader of calls for help weighs, learnt anew from the lists of sentences, in an environment of its own.
weights: .venv-weights/.ready
	PYTHONHASHSEED=0 .venv-weights/bin/python -m tests.weighing

.venv-weights/.ready: tests/weighing.lock
	test -x .venv-weights/bin/python || $(PYTHON) -m venv .venv-weights
	.venv-weights/bin/python -m pip install --quiet --require-hashes -r $<
	touch $@

# Whether the wheel alone, in a fresh environment of the oldest and the newest Python found here, gives a working program.
installed: tools
	$(BIN)/python -m tests.installed

image: tools
	$(BIN)/python -m tests.image

lint: tools
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: tools .venv-bench/.ready
	$(BIN)/python -m benchmarks

bench-full: tools .venv-bench/.ready
	$(BIN)/python -m benchmarks --full

.venv-bench/.ready: benchmarks/baselines/requirements.txt
	test -x .venv-bench/bin/python || $(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --require-hashes -r $<
	touch $@

gate: tools
	$(BIN)/python -m benchmarks.gate

pictures: tools
	$(BIN)/python -m playground.pictures

lock:
	$(LOCK) --extra dev -o requirements.lock
	$(LOCK) --extra build -c requirements.lock -o requirements-run.lock
	$(LOCK) --extra build --extra pictures -c requirements.lock -o requirements-pictures.lock
	$(LOCK) --extra build --extra postgresql -c requirements.lock -o requirements-postgresql.lock
	uv pip compile tests/calendars.in --universal --generate-hashes --no-header --no-emit-index-url --no-annotate -o tests/calendars.lock
	uv pip compile tests/weighing.in --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate -o tests/weighing.lock

clean:
	rm -rf .venv .venv-bench .venv-calendars .venv-weights build *.egg-info .pytest_cache .mypy_cache .ruff_cache
