"""A walk over many cases in one test tells of every case that fails, by its name, and of none that does not."""

import asyncio

import pytest

from tests.walks import for_each


def fails(test: object) -> list[str]:
    with pytest.raises(BaseExceptionGroup) as found:
        test()  # type: ignore[operator]
    return ["".join(one.__notes__) for one in found.value.exceptions]


def test_every_case_that_fails_is_named_and_those_after_it_are_tried() -> None:
    tried = []

    @for_each("number, fits", [(1, True), (2, False), (3, True), (4, False)])
    def a_test(number: int, fits: bool) -> None:
        tried.append(number)
        assert fits

    assert fails(a_test) == ["Where number is 2, fits is False", "Where number is 4, fits is False"]
    assert tried == [1, 2, 3, 4]


def test_what_is_not_refused_though_it_must_be_fails_too() -> None:
    @for_each("number", [0, 1])
    def a_test(number: int) -> None:
        with pytest.raises(ZeroDivisionError):
            assert 1 / number

    assert fails(a_test) == ["Where number is 1"]


def test_a_walk_that_has_no_case_fails() -> None:
    @for_each("number", [])
    def a_test(number: int) -> None: ...

    with pytest.raises(AssertionError, match="no case"):
        a_test()


@for_each("number", [1, 2])
def test_what_is_no_case_is_a_fixture(request: pytest.FixtureRequest, number: int) -> None:
    assert request.fixturenames[-1] == "request"
    assert number in (1, 2)


async def test_of_what_waits_every_case_that_fails_is_named() -> None:
    @for_each("number", [0, 1, 2])
    async def a_test(number: int) -> None:
        await asyncio.sleep(0)
        assert number == 1

    with pytest.raises(BaseExceptionGroup) as found:
        await a_test()
    assert ["".join(one.__notes__) for one in found.value.exceptions] == ["Where number is 0", "Where number is 2"]
