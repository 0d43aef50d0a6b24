"""One test that asks the same of every member of a kind, where what pytest does around a test takes longer than the question."""

import inspect
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

import pytest

FAILURES = (Exception, pytest.fail.Exception, pytest.skip.Exception)  # a case that skipped would hide those after it


def for_each(names: str, cases: Iterable[Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Calls a test with every case, as `pytest.mark.parametrize` does, and names all that fail. `names`: of its arguments, with
    a comma between them; all others are fixtures, the same for all cases."""
    given, rows = names.split(", "), list(cases)
    if len(given) == 1:
        rows = [(case,) for case in rows]

    def walks(test: Callable[..., Any]) -> Callable[..., Any]:
        walked = _Walk(given, rows)

        def walk(**fixtures: Any) -> None:
            for case in walked:
                with walked.noting(case):
                    test(**case, **fixtures)
            walked.tell()

        async def walk_in_loop(**fixtures: Any) -> None:
            for case in walked:
                with walked.noting(case):
                    await test(**case, **fixtures)
            walked.tell()

        found = wraps(test)(walk_in_loop if inspect.iscoroutinefunction(test) else walk)
        asked = inspect.signature(test)
        fixtures = [one for name, one in asked.parameters.items() if name not in given]
        found.__signature__ = asked.replace(parameters=fixtures)  # type: ignore[attr-defined]
        return found

    return walks


class _Walk:
    """The cases of a test, and those of them that have failed."""

    def __init__(self, names: list[str], rows: list[Any]) -> None:
        self._names, self._rows = names, rows
        self._failed: list[BaseException] = []

    def __iter__(self) -> Iterator[dict[str, Any]]:
        assert self._rows, "there is no case"
        self._failed = []
        for row in self._rows:
            yield dict(zip(self._names, row, strict=True))

    @contextmanager
    def noting(self, case: dict[str, Any]) -> Iterator[None]:
        try:
            yield
        except FAILURES as failure:
            failure.add_note("Where " + ", ".join(f"{name} is {value!r}" for name, value in case.items()))
            self._failed.append(failure)

    def tell(self) -> None:
        if self._failed:
            raise BaseExceptionGroup(f"{len(self._failed)} of {len(self._rows)} cases", self._failed)
