"""What a facilitator changes can be undone for ten minutes, whatever it is; nobody is told twice what was done by mistake."""

import inspect
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.services.keeping import nightly
from bot.services.meetings import extra, meetings, series, undoing
from handlers.meetings import changing
from tests.meeting_rows import DAY, HOUR, awake, belongs, facilitator, leaves, member, person_id, playing, quiet
from tests.stage import NOON, Actor, Stage, first_line, open_stage
from tests.test_seats import FREE, THURSDAY_14, comes, full, goes
from tests.test_series import every_thursday

TEN_MINUTES = 600
UNDO = "Undo the change"

# All that a change may touch, but when it was, and who looks for whom.
KEPT = {
    "meeting": "id, title, starts_at, minutes, place, link, note, state, reason, terms, kind, practical, series_day, own, moves, "
    "asked_until, word",
    "series": "rule, first_day, clock, title, minutes, place, link, note, terms, kind, practical, made_until, ended_from, until_before, "
    "word",
    "answer": "meeting_id, person_id, choice, guests, moves",
    "waitlist": "meeting_id, person_id, turn",
    "slot_taken": "meeting_id, slot, person_id",
    "regular": "series_id, person_id",
}


async def everything(stage: Stage) -> dict[str, list[str]]:
    """The rows of all that a change may touch, opened."""
    seal = stage.program.database.seal
    found = {}
    for table, columns in KEPT.items():
        rows = await stage.rows(f"SELECT {columns} FROM {table}")
        opened = [
            {
                name: seal.open(value, f"{table}.{name}") if isinstance(value, (bytes, memoryview)) else value
                for name, value in dict(row).items()
            }
            for row in rows
        ]
        found[table] = sorted(map(str, opened))
    return found


async def a_programme(stage: Stage) -> tuple[Actor, Actor, list[str]]:
    """Every Thursday with two places and a cook: somebody comes every time, one more to the second, a third waits."""
    fran, group_id = await every_thursday(stage)
    people = [
        await member(stage, group_id, name, bird)
        for name, bird in (("Ana", "Alouette"), ("Ben", "Bouvreuil"), ("Cat", "Chouette"))
    ]
    await awake(stage, fran, *people)
    dates = [str(row["id"]) for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    for what in ("terms:seats:{}:2", "terms:many:{}:cook:1"):
        await fran.forges(what.format(dates[0]))
        await fran.forges(f"terms:apply:{dates[0]}:later")
    ana, ben, cat = people
    await ana.forges(f"meeting:always:{dates[1]}")
    for each in (ben, cat):
        await each.forges(f"meeting:answer:{dates[1]}:coming")
    await ana.forges(f"slot:take:{dates[1]}:cook")
    await stage.passes(TEN_MINUTES + 1)
    return fran, ana, dates


async def sets(fran: Actor, date: str, field: str, words: str, scope: str) -> None:
    """`words`: said, or pressed where they begin with a colon."""
    await fran.forges(f"meeting:set:{date}:{field}")
    await (fran.forges(words[1:]) if words.startswith(":") else fran.says(words))
    yes = {"one": f"meeting:apply:{date}", "later": f"series:apply:{date}:0", "every": f"series:apply:{date}:1"}
    await fran.forges(yes[scope])


WORDS = {
    "when": "thursday 10 december 16:00",
    "title": "Coffee",
    "place": "7 Mill Lane",
    "minutes": "3 hours",
    "note": "Bring cake",
    "kind": ":meeting:kind:{}:members",
    "access": "Ring twice",
    "bring": "An apron",
    "link_from": ":meeting:link:{}:120",
}
TERMS = ("terms:seats:{}:9", "terms:seats:{}:1", "terms:seats:{}:0", "terms:many:{}:cook:0", "terms:before:{}:2:24")

Does = Callable[[Stage, Actor, list[str]], Awaitable[Any]]


@dataclass(frozen=True)
class Scene:
    """A change of the second date, of that kind; `prepare`: what has to be done, and told, before."""

    change: str
    does: Does
    prepare: Does | None = None


async def _online(stage: Stage, fran: Actor, dates: list[str]) -> None:
    await sets(fran, dates[1], "place", "https://meet.example.org/tea", "every")


async def _off(stage: Stage, fran: Actor, dates: list[str]) -> None:
    await fran.forges(f"meeting:cancel:{dates[1]}")
    await fran.says("The room is closed")
    await fran.forges(f"meeting:off:{dates[1]}")


async def _back(stage: Stage, fran: Actor, dates: list[str]) -> None:
    await fran.forges(f"meeting:restore:{dates[1]}")


async def _end(stage: Stage, fran: Actor, dates: list[str]) -> None:
    await fran.forges(f"meeting:cancel:{dates[1]}")
    await fran.says("We stop")
    await fran.forges(f"series:end:{dates[1]}")


async def _extra(stage: Stage, fran: Actor, dates: list[str]) -> None:
    await fran.forges(f"series:extra:{dates[1]}")
    await fran.says("saturday 12 december")
    await fran.presses("Yes, add it")


async def _resume(stage: Stage, fran: Actor, dates: list[str]) -> None:
    await fran.forges(f"series:resume:{dates[1]}")


def _setting(field: str, scope: str) -> Scene:
    async def does(stage: Stage, fran: Actor, dates: list[str]) -> None:
        await sets(fran, dates[1], field, WORDS[field].format(dates[1]), scope)

    change = "changed" if scope == "one" else "series-changed"
    return Scene(change, does, _online if field == "link_from" else None)


def _counting(what: str, scope: str) -> Scene:
    async def does(stage: Stage, fran: Actor, dates: list[str]) -> None:
        await fran.forges(what.format(dates[1]))
        await fran.forges(f"terms:apply:{dates[1]}:{scope}")

    return Scene("changed" if scope == "one" else "series-changed", does)


SCOPES = ("one", "later", "every")
OTHERS = {
    "cancelled": Scene("cancelled", _off),
    "put back": Scene("restored", _back, _off),
    "series ended": Scene("series-ended", _end),
    "date added": Scene("series-extra", _extra),
    "series put back": Scene("series-resumed", _resume, _end),
}
SCENES = {
    **{
        scope: {
            **{field: _setting(field, scope) for field in WORDS if field != "link_from"},
            **{what: _counting(what, scope) for what in TERMS},
            "link_from": _setting("link_from", scope),
        }
        for scope in SCOPES
    },
    **{name: {name: scene} for name, scene in OTHERS.items()},
}


def test_each_kind_of_change_and_each_field_has_a_scene() -> None:
    assert {each.change for walk in SCENES.values() for each in walk.values()} == set(undoing.CHANGES)
    assert set(WORDS) == set(changing.FIELDS)


def test_whatever_a_facilitator_does_to_a_date_is_kept_to_be_undone() -> None:
    for module in (meetings, series, extra):
        for name, does in inspect.getmembers(module, inspect.iscoroutinefunction):
            source = inspect.getsource(does)
            changes = "tx: Transaction, person: Person, meeting_id" in source and re.search(
                r"_to_(change|add)\(", source
            )
            if does.__module__ == module.__name__ and changes:
                assert "undoing.kept(" in source, name


@pytest.mark.parametrize("walk", SCENES)
async def test_everything_is_as_it_was_and_nobody_has_heard_of_it(stage: Stage, walk: str) -> None:
    fran, ana, dates = await a_programme(stage)
    for name, scene in SCENES[walk].items():
        if scene.prepare is not None:
            await scene.prepare(stage, fran, dates)
            await stage.passes(TEN_MINUTES + 1)
        before = await everything(stage)
        await scene.does(stage, fran, dates)
        assert await everything(stage) != before, name
        heard = len(ana.chat)
        await stage.passes(TEN_MINUTES - 1)
        await fran.presses(UNDO)
        assert await everything(stage) == before, name
        await stage.passes(TEN_MINUTES + 1)
        assert len(ana.chat) == heard, name


async def moved(stage: Stage, *, seats: int = 9) -> tuple[Actor, str, list[Actor]]:
    """A meeting that three come to was moved from Thursday to Friday, a minute ago."""
    fran, meeting, people = await full(stage, seats)
    await stage.passes(TEN_MINUTES)
    await moves(fran, meeting)
    await stage.passes(60)
    return fran, meeting, people


async def moves(fran: Actor, meeting: str, when: str = "friday 4 december 16:00") -> None:
    await fran.forges(f"meeting:set:{meeting}:when")
    await fran.says(when)
    await fran.presses("Yes, change it")


async def test_news_waits_until_it_can_hardly_be_undone_and_goes_if_nobody_did(stage: Stage) -> None:
    _, _, (ana, *_) = await moved(stage)
    assert not ana.heard("has changed")
    await stage.passes(TEN_MINUTES)
    assert "Friday 4 December, 16:00" in ana.heard("A meeting has changed.")[0].text


async def test_near_its_start_people_hear_of_it_sooner_and_whoever_did_reads_that_it_is_undone(stage: Stage) -> None:
    fran, meeting, (ana, ben, _) = await full(stage, 9)
    await stage.until(THURSDAY_14 - HOUR)
    await moves(fran, meeting, "thursday 3 december 15:00")
    assert not ana.heard("has changed")
    await stage.passes(300)
    assert len(ana.heard("has changed")) == 1
    await fran.presses(UNDO)
    [again] = ana.heard("A meeting is as it was before.")
    assert "14:00" in again.text and "Are you coming?" in again.text  # noqa: PT018
    assert "Your answer: I'm coming." in await ben.forges(f"meeting:{meeting}")
    assert "3 people are coming" in fran.reads
    await stage.passes(TEN_MINUTES)
    assert len(ana.heard("A meeting is as it was before.")) == 1


async def test_who_rests_and_has_not_read_of_it_hears_nothing_of_either(stage: Stage) -> None:
    fran, meeting, (ana, ben, _) = await full(stage, 9)
    await quiet(ben, "12:00-13:30")
    await stage.until(THURSDAY_14 - HOUR)
    await moves(fran, meeting, "thursday 3 december 15:00")
    await stage.passes(300)
    assert len(ana.heard("has changed")) == 1
    await fran.presses(UNDO)
    assert len(ana.heard("is as it was before")) == 1
    await stage.passes(HOUR)
    assert not ben.heard("has changed")
    assert not ben.heard("is as it was before")


async def test_what_was_answered_meanwhile_counts_no_more_and_is_asked_again(stage: Stage) -> None:
    fran, meeting, (ana, ben, cat) = await moved(stage)
    await goes(ana, meeting)
    await comes(ben, meeting)
    dan = await member(stage, (await stage.rows("SELECT id FROM groups"))[0]["id"], "Dan", "Dodo")
    await awake(stage, dan)
    await comes(dan, meeting)
    await fran.forges(f"meeting:{meeting}")
    await fran.presses(UNDO)
    assert "3 people are coming" in fran.reads
    for each in (ana, ben, dan):
        assert len(each.heard("A meeting is as it was before.")) == 1
    assert not cat.heard("as it was before")
    assert "Your answer: I'm coming." in await ana.forges(f"meeting:{meeting}")
    assert "Are you coming?" in await dan.forges(f"meeting:{meeting}")
    await goes(ben, meeting)
    await fran.forges(f"meeting:{meeting}")
    assert "2 people are coming" in fran.reads


async def test_places_and_the_line_are_as_they_were(stage: Stage) -> None:
    fran, meeting, (ana, ben, cat) = await moved(stage, seats=1)
    await goes(ana, meeting)
    assert ben.heard(FREE)
    await ben.presses(
        "Yes, I'm coming" if "Yes, I'm coming" in ben.buttons else ben.starting(f"meeting:answer:{meeting}:coming")
    )
    await fran.forges(f"meeting:{meeting}")
    await fran.presses(UNDO)
    line = await stage.rows("SELECT person_id FROM waitlist ORDER BY turn")
    assert [row["person_id"] for row in line] == [await person_id(stage, each) for each in (ben, cat)]
    assert "Your answer: I'm coming." in await ana.forges(f"meeting:{meeting}")
    assert "1 person is coming" in await fran.forges(f"meeting:{meeting}")


async def test_after_ten_minutes_it_is_said_that_it_is_too_late(stage: Stage) -> None:
    fran, meeting, _ = await moved(stage)
    await stage.passes(TEN_MINUTES)
    assert "can no longer be undone" in await fran.presses(UNDO)
    assert UNDO not in (await fran.forges(f"meeting:{meeting}"), fran.buttons)[1]
    await nightly.tidy(stage.program.database, int(stage.clock.at) + DAY)
    assert await stage.rows("SELECT 1 FROM undo") == []
    assert await stage.rows("SELECT 1 FROM undo_person") == []


async def test_pressed_twice_it_is_undone_once(stage: Stage) -> None:
    fran, _, (ana, *_) = await moved(stage)
    undo = fran.starting("meeting:undo:")
    await fran.does(f":{undo}", f":{undo}")
    assert "Thursday 3 December, 14:00" in fran.reads
    await stage.passes(TEN_MINUTES)
    assert not ana.heard("has changed")
    assert not ana.heard("as it was")


async def test_changed_again_since_it_is_not_undone(stage: Stage) -> None:
    fran, meeting, _ = await moved(stage)
    undo = fran.starting("meeting:undo:")
    await sets(fran, meeting, "title", "Coffee", "one")
    assert "changed again since" in await fran.forges(undo)
    assert "Friday 4 December, 16:00" in await fran.forges(f"meeting:{meeting}")
    await fran.presses(UNDO)
    assert "Tea and talk" in fran.reads
    assert "Friday 4 December, 16:00" in fran.reads


async def test_what_waited_to_be_told_before_is_still_told_when_a_second_change_is_undone(stage: Stage) -> None:
    fran, meeting, (ana, *_) = await moved(stage)
    await sets(fran, meeting, "place", "7 Mill Lane", "one")
    await fran.presses(UNDO)
    assert not ana.heard("has changed")
    await stage.passes(TEN_MINUTES)
    [told] = ana.heard("A meeting has changed.")
    assert "Friday 4 December, 16:00" in told.text
    assert "Mill Lane" not in told.text


async def test_another_who_facilitates_may_undo_it_and_nobody_else(stage: Stage) -> None:
    fran, meeting, (ana, *_) = await moved(stage)
    here = (await stage.rows("SELECT id FROM groups"))[0]["id"]
    undo = fran.starting("meeting:undo:")
    finn = await facilitator(stage, here, name="Finn", pseudonym="Fuligule")
    before = await everything(stage)
    await ana.forges(undo)
    await belongs(stage, fran, here)
    await fran.forges(undo)
    await leaves(stage, fran, here)
    await fran.forges(undo)
    assert await everything(stage) == before
    await finn.forges(f"meeting:{meeting}")
    await finn.presses(UNDO)
    assert "Thursday 3 December, 14:00" in finn.reads


async def test_whose_hour_has_come_is_not_undone(stage: Stage) -> None:
    fran, meeting, _ = await full(stage, 9)
    await stage.until(THURSDAY_14 - 300)
    await fran.forges(f"meeting:off:{meeting}")
    undo = fran.starting("meeting:undo:")
    await stage.passes(301)
    assert "Its hour has come" in await fran.forges(undo)


async def test_a_reminder_says_the_moved_hour_only_when_the_move_is_told(stage: Stage) -> None:
    fran, meeting, (ana, *_) = await full(stage, 9)
    await stage.until(THURSDAY_14 - 5 * HOUR)
    await moves(fran, meeting, "thursday 3 december 13:01")
    undo, heard = fran.starting("meeting:undo:"), len(ana.heard("A small reminder."))
    await stage.passes(TEN_MINUTES - 1)
    assert len(ana.heard("A small reminder.")) == heard
    await fran.forges(undo)
    await stage.until(THURSDAY_14 - HOUR)
    assert "14:00" in ana.heard("A small reminder.")[-1].text


async def test_what_the_night_made_meanwhile_is_made_anew_as_the_series_is(stage: Stage) -> None:
    fran, _, dates = await a_programme(stage)
    await stage.until(NOON + 16 * DAY + 13 * HOUR - 300)  # five minutes before midnight in UTC
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    made = len(await stage.rows("SELECT 1 FROM meeting"))
    await sets(fran, dates[3], "title", "Coffee", "every")
    await stage.passes(400)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert len(await stage.rows("SELECT 1 FROM meeting")) == made + 1
    await fran.presses(UNDO)
    found = await stage.rows("SELECT title FROM meeting")
    assert len(found) == made + 1
    assert {stage.program.database.seal.open(row["title"], "meeting.title") for row in found} == {"Tea"}


async def test_a_series_that_was_told_to_have_changed_is_told_to_be_as_before_once(stage: Stage) -> None:
    fran, ana, dates = await a_programme(stage)
    await stage.until(THURSDAY_14 - HOUR)
    await sets(fran, dates[0], "place", "7 Mill Lane", "later")
    await stage.passes(500)
    assert len(ana.heard("Some meetings have changed.")) == 1
    await fran.presses(UNDO)
    [told] = ana.heard("Some meetings are as they were before.")
    assert "Mill Lane" not in told.text


async def test_une_annulation_se_defait_en_francais(stage: Stage) -> None:
    fran, _ = await every_thursday(stage, "fr")
    [first, *_] = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    await fran.forges(f"meeting:off:{first}")
    assert first_line(await fran.presses("Annuler ce changement")) == "Le changement est annulé. Tout est comme avant."


async def test_a_restart_forgets_neither_what_can_be_undone_nor_what_is_still_to_be_told(tmp_path: Path) -> None:
    async with playing() as (clock, play):
        async with open_stage(tmp_path, clock, play) as stage:
            fran, _, people = await moved(stage)
            fran_person, ana_person = fran.person, people[0].person
        async with open_stage(tmp_path, clock, play) as stage:
            fran, ana = Actor(stage, fran_person), Actor(stage, ana_person)
            await fran.presses(UNDO)
            assert "Thursday 3 December, 14:00" in fran.reads
            await stage.passes(TEN_MINUTES)
            assert not ana.heard("has changed")


@pytest.mark.parametrize("back", ["meeting:restore:", "series:resume:"])
async def test_what_is_put_back_before_anybody_heard_that_it_was_called_off_is_news_to_nobody(
    stage: Stage, back: str
) -> None:
    fran, ana, dates = await a_programme(stage)
    before, heard = await everything(stage), len(ana.chat)
    await (_end if "series" in back else _off)(stage, fran, dates)
    await fran.forges(back + dates[1])
    assert await everything(stage) == before
    await stage.passes(2 * TEN_MINUTES)
    assert len(ana.chat) == heard
