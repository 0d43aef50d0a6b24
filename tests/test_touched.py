"""A press, a screen or an occasion that no test touches is named at the end of a run of all tests."""

from typing import Any

import pytest

from tests import touched
from tests.stage import Stage


@pytest.fixture
def all_but_one_of_each(monkeypatch: pytest.MonkeyPatch) -> None:
    every = {how: every() for how, every in touched.ALL.items()}
    monkeypatch.setattr(touched, "TOUCHED", {how: names - {min(names)} for how, names in every.items()})
    monkeypatch.setattr(touched, "BY_LUCK", {how: set() for how in every})


@pytest.mark.usefixtures("all_but_one_of_each")
def test_what_no_test_touches_is_named() -> None:
    assert [line.partition(":")[0] for line in touched.left()] == [
        "never pressed by any test",
        "never shown by any test",
        "never due by any test",
    ]
    missed = {line.rpartition(": ")[2] for line in touched.left()}
    assert missed == {min(every()) for every in touched.ALL.values()}


@pytest.mark.usefixtures("all_but_one_of_each")
def test_what_only_chance_touches_is_named_as_such(pytestconfig: pytest.Config) -> None:
    class Drawn:
        class obj:
            hypothesis = True

        module = touched

    walk = touched.Watcher(pytestconfig).pytest_runtest_protocol(Drawn)
    next(walk)
    touched.shown(min(touched.ALL["shown"]()))
    with pytest.raises(StopIteration):
        walk.send(None)
    assert touched.lucky() == [f"shown by chance only: {min(touched.ALL['shown']())}"]
    assert [line.partition(":")[0] for line in touched.left()] == ["never pressed by any test", "never due by any test"]
    touched.shown(min(touched.ALL["shown"]()))
    assert touched.lucky() == []


@pytest.mark.usefixtures("all_but_one_of_each")
def test_what_another_worker_touched_counts(pytestconfig: pytest.Config) -> None:
    class Node:
        workeroutput: dict[str, Any] = {"touched": {how: sorted(every()) for how, every in touched.ALL.items()}}  # noqa: RUF012

    touched.Watcher(pytestconfig).pytest_testnodedown(Node())
    assert touched.left() == []


async def test_what_people_press_and_read_is_noted(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(touched, "TOUCHED", {how: set() for how in touched.ALL})
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("Use easier words")
    await ana.presses("Keep usual words")
    await ana.presses("I agree, I'm 18 or over")
    await ana.keeps("Heron")
    await ana.says("/help")
    await ana.presses("See what it costs")
    await ana.forges("aside:crisis:lines")
    assert {"start:plain", "start:yes", "said:keep", "help:cost", "crisis"} <= touched.TOUCHED["pressed"]
    assert {"welcome", "help", "help-cost", "crisis-countries"} <= touched.TOUCHED["shown"]
