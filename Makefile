# Everything a newcomer needs: `make demo` and `make test`. Each target makes its own environment first.
.PHONY: install demo test lint bench bench-full gate pictures lock clean
PYTHON ?= python3
BIN := .venv/bin

install: .venv/.ready

.venv/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed (try: make install PYTHON=python3.12)"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q bot handlers playground
	touch $@

demo: install
	$(BIN)/entraide demo

test: install
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: install .venv-bench/.ready
	$(BIN)/python -m benchmarks

bench-full: install .venv-bench/.ready
	$(BIN)/python -m benchmarks --full

.venv-bench/.ready: benchmarks/baselines/requirements.txt
	test -x .venv-bench/bin/python || $(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --require-hashes -r $<
	touch $@

gate: install
	$(BIN)/python -m benchmarks.gate

pictures: install
	$(BIN)/python -m playground.pictures

lock:
	uv pip compile pyproject.toml --extra dev --universal --generate-hashes --no-header --no-emit-index-url --no-annotate -o requirements.lock

clean:
	rm -rf .venv .venv-bench build *.egg-info .pytest_cache .mypy_cache .ruff_cache
