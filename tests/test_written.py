"""What people type is read at the hour they wrote it, however late it is read: all of `ANSWERS`, and those that come (TALK-09)."""

import ast
from pathlib import Path

import msgspec
import pytest

from bot.domain.times import MINUTE, written_at
from handlers import ANSWERS
from handlers.core.questions import STALE_SECONDS
from tests.meeting_rows import DAY, HOUR, awake, belongs, facilitator, group
from tests.open_questions import OPENED, House, asked, forges
from tests.peers_stage import helper, opened
from tests.stage import NOON, Actor, Stage, first_line, update_of

MIDNIGHT = NOON + 12 * HOUR
LATE = MIDNIGHT - 61  # Monday 30 November 2026, nearly 23:59 in Paris
TUESDAY_14 = NOON + 26 * HOUR

# The days, hours, lengths and spans that are typed as an answer, and what becomes of them: read at 23:59 or much later.
TYPED: dict[str, dict[str, dict[str, object]]] = {
    "newmeeting.when": {
        "tomorrow 14:30": {"starts_at": TUESDAY_14 + HOUR // 2},
        "in 3 days at 14:00": {"starts_at": TUESDAY_14 + 2 * DAY},
        "mardi 14h Tea": {"starts_at": TUESDAY_14, "title": "Tea"},
        "tomorrow": {"day": "2026-12-01"},
    },
    "newmeeting.hour": {
        "14:30": {"starts_at": TUESDAY_14 + 2 * DAY + HOUR // 2},
        "tomorrow 14:30": {"starts_at": TUESDAY_14 + HOUR // 2},
    },
    "newmeeting.minutes": {"1h15": {"minutes": 75}},
    "newmeeting.until": {
        "4 times": {"rule": "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261224"},
        "in 3 weeks": {"rule": "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261221"},
    },
    "meetings.value": {
        "tomorrow 14:30": {"values": {"starts_at": TUESDAY_14 + HOUR // 2}},
        "demain 14h": {"values": {"starts_at": TUESDAY_14}},
    },
    "meetings.extra": {
        "tomorrow 14:30": {"starts_at": TUESDAY_14 + HOUR // 2},
        "demain 14h": {"starts_at": TUESDAY_14},
    },
    "contacts.time": {
        "tomorrow 14:30, 16:00": {"times": [TUESDAY_14 + HOUR // 2, TUESDAY_14 + 2 * HOUR]},
        "demain 14h": {"times": [TUESDAY_14]},
    },
    "closures.first": {"tomorrow": {"first": "2026-12-01"}},
    "opening.day": {"tomorrow": {"days": ["2026-12-01"]}},
    "closures.last": {"in 3 weeks": {"last": "2026-12-21"}},
    "newproposal.dates": {
        "tomorrow 14:30, 16:00": {"dates": [[TUESDAY_14 + HOUR // 2, 0], [TUESDAY_14 + 2 * HOUR, 0]]},
        "demain 14h\njeudi 14h": {"dates": [[TUESDAY_14, 0], [TUESDAY_14 + 2 * DAY, 0]]},
    },
    "routine.words": {
        "walk every day at 14:30": {"clock": "14:30"},
        "walk tomorrow at 14:30": {"first": "2026-12-01"},
    },
    "routine.days": {"on Tuesdays": {"rule": "FREQ=WEEKLY;BYDAY=TU"}},
    "routine.hour": {"14:30": {"clock": "14:30"}},
    "record.length": {"2 h yesterday": {"day": "2026-11-29", "minutes": 120}, "45 min": {"day": "2026-11-30"}},
    "record.day": {"yesterday": {"day": "2026-11-29"}, "last Monday": {"day": "2026-11-23"}},
    "record.words": {"first aid, yesterday": {"day": "2026-11-29", "words": "first aid"}},
    "people.quiet": {"22:00-07:00": {"quiet_from": 22 * 60, "quiet_until": 7 * 60}},
    "groups.set.reminders": {"1d, 2h": {"reminders": "86400,7200"}},
}
# What holds no time, or is answered by buttons alone.
UNTIMED = frozenset({
    "announcements.group", "announcements.words", "attest.check", "attest.choose", "attest.name",
    "closures.link", "contacts.first", "evidence.words", "groups.charter", "groups.find", "groups.name", "groups.set.joining",
    "groups.set.name", "groups.set.town", "groups.set.zone", "helper.hours", "rota.hours", "import.check", "import.file",
    "box.answer", "box.words", "peer.word", "inquiries.words", "meetings.needed",
    "mission.answer", "newmission.check", "newmission.title", "newmission.town", "newmission.words",
    "meetings.reason", "meetings.seats", "meetings.slot", "meetings.word", "members.find", "newgroup.charter",
    "newgroup.joining", "newgroup.language", "newgroup.name", "newgroup.sure", "newgroup.town", "newgroup.zone",
    "newmeeting.check", "newmeeting.rhythm", "newmeeting.group", "newmeeting.note", "newmeeting.place", "newmeeting.seats",
    "newmeeting.title", "opening.hours", "own.why", "own.words", "tallies.number",
    "newproposal.place", "newproposal.title", "people.name",
    "people.zone", "proposal.reason", "routine.check",
})  # fmt: skip
# Of a question of several kinds, the one that is about a time.
ABOUT_TIME = {"meetings.value": forges("meeting:set:{meeting}:when")}


DELAYS = {"minutes": 2 * MINUTE, "half a day": 12 * HOUR}


async def hears_late(stage: Stage, actor: Actor, words: str, delay: int, wrote: int = LATE) -> str:
    """Words written at that instant, and read so much later."""
    stage.clock.at = wrote
    stage.play.world.say(actor.person, words)
    stage.clock.at += delay
    await stage.settle()
    return actor.reads


def test_of_each_question_it_is_known_whether_times_are_typed_there() -> None:
    assert TYPED.keys() | UNTIMED == ANSWERS.keys()
    assert not TYPED.keys() & UNTIMED


def test_days_and_hours_are_read_in_one_place_and_counted_from_when_they_were_written() -> None:
    readers = {str(path) for path in Path("handlers").rglob("*.py") if "read_when" in path.read_text("utf-8")}
    assert readers == {"handlers/meetings/words.py"}
    calls = [
        ast.unparse(node)
        for node in ast.walk(ast.parse(Path("handlers/meetings/words.py").read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "local"
    ]
    assert calls == ["local(written_at, zone)"]


@pytest.mark.parametrize("delay", DELAYS.values(), ids=DELAYS)
@pytest.mark.parametrize(("step", "words"), [(step, words) for step, each in TYPED.items() for words in each])
async def test_what_is_typed_means_what_it_meant_when_it_was_written(
    house: House, step: str, words: str, delay: int
) -> None:
    stage = house.stage
    await stage.until(LATE - 10 * MINUTE)
    await ABOUT_TIME.get(step, OPENED[step])(house)
    await hears_late(stage, house.chief, words, delay)
    found = dict((await asked(stage) or ("", {}))[1])
    for row in await stage.rows(
        "SELECT quiet_from, quiet_until, reminders FROM person, groups WHERE coordinator = 1 ORDER BY reminders NULLS FIRST"
    ):
        found |= row
    for row in await stage.rows("SELECT line FROM record_line"):
        found |= msgspec.json.decode(stage.program.database.seal.open(row["line"], "record_line.line"))
    assert {key: found.get(key) for key in TYPED[step][words]} == TYPED[step][words]


@pytest.mark.parametrize("delay", DELAYS.values(), ids=DELAYS)
@pytest.mark.parametrize("line", ["demain 14h Tea", "tomorrow 14:00 Tea", "Tea tomorrow 14:00"])
async def test_a_line_means_what_it_meant_when_it_was_written(stage: Stage, line: str, delay: int) -> None:
    fran = await facilitator(stage, await group(stage))
    assert "Tuesday 1 December, 14:00" in await hears_late(stage, fran, f"/newmeeting {line}", delay)


async def test_a_line_that_waits_for_the_group_to_be_chosen_still_means_the_day_it_was_written(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    home = await group(stage, "Riverains")
    await belongs(stage, fran, home, "facilitator")
    await stage.until(LATE)
    await fran.says("/newmeeting tomorrow 14:00 Tea")
    await stage.passes(10 * HOUR)
    assert "Tuesday 1 December, 14:00" in await fran.presses(f"newmeeting:group:{home}")


async def test_a_moment_that_has_passed_before_it_was_read_is_said_so_and_the_rest_is_kept(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    shown = await hears_late(stage, fran, "/newmeeting tomorrow 9am Tea", DAY)
    assert first_line(shown).startswith("When you wrote this, that moment was still to come. It has passed since.")
    assert "I keep the title: Tea" in shown
    assert "Wednesday 2 December, 09:00" in await fran.says("tomorrow 9am")


async def test_a_day_that_has_passed_before_it_was_read_is_said_so(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting")
    assert "At what time?" in await fran.says("today")
    await stage.until(LATE - MINUTE)
    await fran.says("/newmeeting")
    assert "It has passed since." in await hears_late(stage, fran, "today", 2 * MINUTE)
    assert "Wednesday 2 December" in await fran.says("tomorrow")


async def test_a_meeting_is_not_moved_to_a_moment_that_has_passed_before_it_was_read(house: House) -> None:
    stage, chief = house.stage, house.chief
    await stage.until(LATE - MINUTE)
    await chief.forges(f"meeting:set:{house.meeting}:when")
    assert "It has passed since." in await hears_late(stage, chief, "tomorrow 9am", DAY)
    assert (await asked(stage) or ("",))[0] == "meetings.value"


async def test_an_answer_that_was_written_in_time_is_one_though_it_is_read_late(house: House) -> None:
    stage = house.stage
    await OPENED["newmeeting.title"](house)
    assert "Where" in await hears_late(stage, house.chief, "Tea", 2 * STALE_SECONDS, wrote=NOON + 60)


@pytest.mark.parametrize("date", [0, -1, 2**31, 2**70, NOON + DAY, NOON - 3 * DAY])
async def test_a_date_that_cannot_be_is_not_believed(stage: Stage, date: int) -> None:
    fran = await facilitator(stage, await group(stage))
    message = {
        "message_id": 900, "date": date, "chat": fran.place.to_json(), "from": fran.person.user(),
        "text": "/newmeeting tomorrow 14:00 Tea",
    }  # fmt: skip
    stage.play.world.update("message", message)
    await stage.settle()
    assert "Tuesday 1 December, 14:00" in fran.reads


def test_words_are_as_old_as_telegram_says_and_edited_ones_as_their_edit() -> None:
    body = {"message_id": 1, "date": 5, "chat": {"id": 1, "type": "private"}, "text": "tomorrow"}
    assert update_of({"update_id": 1, "message": body}).date == 5
    assert update_of({"update_id": 1, "edited_message": body | {"edit_date": 9}}).date == 9
    press = {"id": "1", "from": {"id": 1}, "message": body, "data": "menu"}
    assert update_of({"update_id": 1, "callback_query": press}).date is None
    assert written_at(NOON - 60, NOON) == NOON - 60


# Where days stand on buttons, and what "tomorrow" becomes when it is written a quarter past midnight.
OF_DAYS = {"newmeeting.when": "day", "closures.first": "first", "contacts.time": "day"}


@pytest.mark.parametrize("step", OF_DAYS)
async def test_tomorrow_is_counted_from_when_it_was_written_and_not_from_when_its_button_was_shown(
    house: House, step: str
) -> None:
    await house.stage.until(MIDNIGHT - 10 * MINUTE)
    await OPENED[step](house)
    assert "Tomorrow" in house.chief.buttons
    await house.stage.until(MIDNIGHT + 15 * MINUTE)
    await house.chief.says("tomorrow")
    found = dict((await asked(house.stage) or ("", {}))[1])
    assert found.get(OF_DAYS[step]) == "2026-12-02"


async def test_words_that_waited_to_be_the_answer_mean_what_they_meant_when_they_were_written(stage: Stage) -> None:
    here = await group(stage, "Riverside")
    fran, ana = await facilitator(stage, here), await helper(stage, "Owl")
    await awake(stage, fran, ana)
    await opened(fran, ana)
    await stage.until(LATE)
    await fran.says("/newmeeting")
    await ana.says("Are you there?")
    await ana.says("yes")
    await fran.says("tomorrow 14:00")
    await stage.until(MIDNIGHT + 60)
    await fran.presses("Answer the question")
    found = await asked(stage)
    assert found is not None
    assert (found[0], found[1]["starts_at"]) == ("newmeeting.title", TUESDAY_14)
