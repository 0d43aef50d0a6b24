"""One test that asks the same of every member of a kind, where what pytest does around a test takes longer than the question."""

import inspect
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import pytest

FAILURES = (Exception, pytest.fail.Exception, pytest.skip.Exception)  # a case that skipped would hide those after it


def for_each(names: str, cases: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Calls a test with every case, as `pytest.mark.parametrize` does, and names all that fail. `names`: of its arguments, with
    a comma between them; all others are fixtures, the same for all cases."""
    given, rows = names.split(", "), list(cases)
    if len(given) == 1:
        rows = [(case,) for case in rows]

    def walks(test: Callable[..., None]) -> Callable[[], None]:
        assert not inspect.iscoroutinefunction(test), "it would not be waited for"

        @wraps(test)
        def walk(**fixtures: Any) -> None:
            assert rows, "there is no case"
            failed: list[BaseException] = []
            for row in rows:
                case = dict(zip(given, row, strict=True))
                try:
                    test(**case, **fixtures)
                except FAILURES as failure:
                    failure.add_note("Where " + ", ".join(f"{name} is {value!r}" for name, value in case.items()))
                    failed.append(failure)
            if failed:
                raise BaseExceptionGroup(f"{len(failed)} of {len(rows)} cases", failed)

        asked = inspect.signature(test)
        fixtures = [one for name, one in asked.parameters.items() if name not in given]
        walk.__signature__ = asked.replace(parameters=fixtures)  # type: ignore[attr-defined]
        return walk

    return walks
