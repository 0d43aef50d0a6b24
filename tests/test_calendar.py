"""Meetings in the calendar of a phone: the file is read back by itself, date by date."""

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from bot.calendars import write
from bot.dates.recurrence import read_rule
from bot.domain.errors import Refused
from bot.domain.meetings import Draft
from bot.domain.people import Person
from bot.services.meetings import answers, calendar, meetings, series
from bot.storage.database import Transaction, new_id
from bot.storage.meetings import series as series_store
from tests.meeting_rows import DAY, HOUR, facilitator, group, member
from tests.peers_stage import person_of
from tests.stage import NOON, Actor, Stage
from tests.test_series import THURSDAY_14, WEEK, every_thursday, open_date


def file_of(actor: Actor) -> Any:
    """The calendar that was sent last."""
    return Calendar.from_ical(sent(actor))


def sent(actor: Actor) -> bytes:
    message = next(m for m in reversed(actor.chat) if m.from_bot and m.document)
    return bytes(actor.stage.play.world.files[message.document["file_id"]].data)


def dates_in(calendar: Any, until: int) -> list[int]:
    """The instants of what takes place, as a program that knows nothing of us reads them."""
    usual: set[int] = set()
    single: dict[int, int | None] = {}
    for event in calendar.walk("VEVENT"):
        starts = int(event.decoded("dtstart").timestamp())
        if "recurrence-id" in event:
            there = None if event["status"] == "CANCELLED" else starts
            single[int(event.decoded("recurrence-id").timestamp())] = there
        elif "rrule" in event:
            from dateutil.rrule import rrulestr

            first = event.decoded("dtstart")
            rule = rrulestr(event["rrule"].to_ical().decode(), dtstart=first)
            last = datetime.fromtimestamp(until, UTC)
            left = event.get("exdate", [])
            out = {int(day.dt.timestamp()) for each in (left if isinstance(left, list) else [left]) for day in each.dts}
            usual |= {int(each.timestamp()) for each in rule.between(first - timedelta(1), last, inc=True)} - out
        elif event["status"] != "CANCELLED":
            usual.add(starts)
    return sorted([*(usual - single.keys()), *(at for at in single.values() if at)])


async def test_who_comes_gets_a_file_with_title_and_place(stage: Stage) -> None:
    group_id = await group(stage)
    fran, ana = await facilitator(stage, group_id), await member(stage, group_id, "Ana", "Alouette")
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.presses("Yes, that's right")
    await open_date(stage, ana, 0)
    assert "In my calendar" not in ana.buttons
    await ana.presses("I'm coming")
    assert "Put this meeting into your calendar?" in await ana.presses("In my calendar")
    await ana.presses("Title and place")
    (event,) = file_of(ana).walk("VEVENT")
    assert (event["summary"], event["status"], event.decoded("duration")) == ("Tea", "CONFIRMED", timedelta(minutes=90))
    assert dates_in(file_of(ana), THURSDAY_14 + WEEK) == [THURSDAY_14]


async def test_with_only_the_hour_nothing_else_is_in_it(stage: Stage) -> None:
    group_id = await group(stage)
    fran, ana = await facilitator(stage, group_id), await member(stage, group_id, "Ana", "Alouette")
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.presses("Yes, that's right")
    await open_date(stage, ana, 0)
    await ana.presses("Maybe")
    await ana.presses("In my calendar")
    await ana.presses("Only the hour")
    assert b"SUMMARY:Appointment" in sent(ana)
    for hidden in (b"Tea", b"LOCATION", b"DESCRIPTION", b"Voisins", b"ntraide"):
        assert hidden not in sent(ana)


async def test_a_series_is_in_it_with_what_differs_and_keeps_its_names(stage: Stage) -> None:
    fran, group_id = await every_thursday(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    await open_date(stage, fran, 1)
    await fran.presses("Change or cancel")
    await fran.presses("Change the date")
    await fran.says("friday 11 december 16:00")
    await fran.presses("Only this date")
    await open_date(stage, fran, 3)
    await fran.presses("Change or cancel")
    await fran.presses("Cancel the meeting")
    await fran.presses("Cancel this date")
    await open_date(stage, ana, 0)
    assert "all these dates" in await ana.presses("In my calendar")
    await ana.presses("Title and place")
    rows = await stage.rows("SELECT starts_at FROM meeting WHERE state = 'planned' ORDER BY starts_at")
    assert dates_in(file_of(ana), THURSDAY_14 + 7 * WEEK) == [row["starts_at"] for row in rows]
    assert len({str(event["uid"]) for event in file_of(ana).walk("VEVENT")}) == 1
    assert [str(zone["tzid"]) for zone in file_of(ana).walk("VTIMEZONE")] == ["Europe/Paris"]


async def test_the_file_of_a_series_ends_where_the_series_does(stage: Stage) -> None:
    fran, group_id = await every_thursday(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    await open_date(stage, fran, 3)
    await fran.presses("Change or cancel")
    await fran.presses("Cancel the meeting")
    await fran.presses("End the series here")
    await open_date(stage, ana, 0)
    await ana.presses("In my calendar")
    await ana.presses("Title and place")
    assert dates_in(file_of(ana), THURSDAY_14 + 20 * WEEK) == [THURSDAY_14 + n * WEEK for n in range(3)]


async def test_each_change_makes_a_later_version_under_the_same_name(stage: Stage) -> None:
    group_id = await group(stage)
    fran, ana = await facilitator(stage, group_id), await member(stage, group_id, "Ana", "Alouette")
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.presses("Yes, that's right")
    (meeting,) = [row["id"] for row in await stage.rows("SELECT id FROM meeting")]
    await ana.forges(f"meeting:answer:{meeting}:coming")
    found = []
    for _ in range(2):
        await ana.forges(f"calendar:file:{meeting}:0")
        (event,) = file_of(ana).walk("VEVENT")
        found.append((str(event["uid"]), int(event["sequence"])))
        await fran.forges(f"meeting:set:{meeting}:when")
        await fran.says("thursday 3 december 15:00")
        await fran.presses("Yes, change it")
    assert found[0][0] == found[1][0]
    assert found[0][1] < found[1][1]
    assert dates_in(file_of(ana), THURSDAY_14 + WEEK) == [THURSDAY_14 + HOUR]


async def test_all_that_somebody_comes_to_is_in_one_file(stage: Stage) -> None:
    fran, group_id = await every_thursday(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    assert "nothing to put" in await ana.forges("calendar:file:mine:0")
    await fran.says("/newmeeting 2026-12-04 10:00 Walk")
    await fran.presses("Yes, that's right")
    (walk,) = [row["id"] for row in await stage.rows("SELECT id FROM meeting WHERE series_id IS NULL")]
    await ana.forges(f"meeting:answer:{walk}:coming")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    await ana.presses("In my calendar")
    assert "all your meetings" in await ana.presses("All my meetings")
    await ana.presses("Title and place")
    names = [str(event["summary"]) for event in file_of(ana).walk("VEVENT")]
    assert sorted(names) == ["Tea", "Walk"]
    assert len(dates_in(file_of(ana), THURSDAY_14 + 3 * WEEK)) == 5


async def test_all_that_is_on_in_a_group_is_in_one_file_under_the_names_of_ones_own(stage: Stage) -> None:
    _, group_id = await every_thursday(stage)
    ana, ben = await member(stage, group_id, "Ana", "Alouette"), await member(stage, group_id, "Ben", "Bouvreuil")
    elsewhere = await group(stage, "Other")
    gil = await facilitator(stage, elsewhere, name="Gil", pseudonym="Grive")
    await gil.says("/newmeeting 2026-12-04 10:00 Cinema")
    await gil.presses("Yes, that's right")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    await ana.presses("In my calendar")
    assert "whether you come or not" in await ana.presses("Add the whole group")
    await ana.presses("Title and place")
    hers = file_of(ana)
    await ben.forges(f"group:place:{group_id}")
    await ben.presses("Put in my calendar")
    await ben.presses("Title and place")
    his = file_of(ben)
    rows = await stage.rows("SELECT starts_at FROM meeting WHERE group_id = :group ORDER BY starts_at", group=group_id)
    every = [row["starts_at"] for row in rows]
    assert dates_in(his, every[-1]) == every
    assert dates_in(hers, every[-1]) == every  # as one series, as in the file of her own
    assert (len(hers.walk("VEVENT")), len(his.walk("VEVENT"))) == (1, len(every))
    assert b"Cinema" not in sent(ana) + sent(ben)
    cat = await stage.member("Cat", "Chouette")
    before = len(cat.chat)
    await cat.forges(f"calendar:file:~{group_id}:0")
    await ben.forges(f"calendar:file:~{elsewhere}:0")
    assert not [m for m in cat.chat[before:] if m.document]
    assert len([m for m in ben.chat if m.document]) == 1


async def test_a_visitor_gets_no_file(stage: Stage) -> None:
    await every_thursday(stage)
    (first, *_) = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    vera = await stage.member("Vera", "Verdier")
    before = len(vera.chat)
    await vera.forges(f"calendar:file:{first}:0")
    assert not [m for m in vera.chat[before:] if m.document]


def told_in(calendar: Any, until: int) -> list[tuple[int, str]]:
    """What takes place, with its title."""
    usual = [str(event["summary"]) for event in calendar.walk("VEVENT") if "rrule" in event]
    own = {
        int(event.decoded("dtstart").timestamp()): str(event["summary"])
        for event in calendar.walk("VEVENT")
        if "rrule" not in event
    }
    return [(at, own.get(at) or usual[0]) for at in dates_in(calendar, until) if at < until]


def left_out_of(event: Any) -> set[Any]:
    """The dates that a series goes without."""
    given = event.get("exdate", [])
    return {each.dt for one in (given if isinstance(given, list) else [given]) for each in one.dts}


Step = tuple[str, int, int, bool]
STEPS = st.lists(
    st.tuples(st.sampled_from(["move", "move", "title", "alone", "off", "no"]), st.integers(0, 7), st.integers(-6, 6), st.booleans()),
    min_size=1, max_size=4,
)  # fmt: skip
RULES = [
    "FREQ=WEEKLY;BYDAY=TH", "FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "FREQ=MONTHLY;BYDAY=1TH",
    "FREQ=WEEKLY;BYDAY=TH;UNTIL=20270107",
]  # fmt: skip


async def takes(tx: Transaction, who: Person, series_id: str, step: Step) -> None:
    """One change by who facilitates, or a no to one date; what is refused is left."""
    what, number, shift, every = step
    found = [each for each in await series_store.ahead(tx, series_id, "") if each.state == "planned"]
    if not found:
        return
    it = found[number % len(found)]
    moved = it.starts_at + shift * DAY + abs(shift) * HOUR
    try:
        if what == "move":
            await series.change(tx, who, it.id, it.revision, every=every, rule=0, starts_at=moved)
        elif what == "title":
            await series.change(tx, who, it.id, it.revision, every=every, title=f"Tea {shift}")
        elif what == "alone":
            await meetings.change(
                tx, who, it.id, it.revision, **({"title": "Alone"} if every else {"starts_at": moved})
            )
        elif what == "off":
            await meetings.cancel(tx, who, it.id, None)
        else:
            await answers.answer(tx, who, it.id, "no")
    except Refused:
        pass


class Unkept(Exception):
    """Nothing of this example is stored."""


async def test_whatever_is_changed_of_a_series_the_calendar_of_who_always_comes_holds_each_date_as_it_is(
    stage: Stage,
) -> None:
    group_id = await group(stage)
    fran = await person_of(await facilitator(stage, group_id))
    loop = asyncio.get_running_loop()

    async def holds(rule: str, steps: list[Step]) -> None:
        with contextlib.suppress(Unkept):
            async with stage.program.database.write(NOON) as tx:
                draft = Draft(new_id(), group_id, "Tea", THURSDAY_14)
                await series.schedule(tx, fran, draft, read_rule(rule), ())
                await series.come_always(tx, fran, draft.id)
                for step in steps:
                    await takes(tx, fran, draft.id, step)
                now = await series_store.get(tx, draft.id)
                assert now is not None
                await series.grow(tx, now)
                ahead = await series_store.ahead(tx, draft.id, "")
                no = await series_store.declined_by(tx, draft.id, fran.id, "")
                until = NOON + 7 * WEEK
                stands = [
                    each for each in ahead if each.state == "planned" and each.series and each.series.day not in no
                ]
                expected = sorted((each.starts_at, each.title) for each in stands if each.starts_at < until)
                mine = Calendar.from_ical(write(await calendar.of_person(tx, fran), NOON))
                assert sorted(told_in(mine, until)) == expected
                if stands:
                    one = Calendar.from_ical(write(await calendar.of_meeting(tx, fran, stands[0].id), NOON))
                    assert sorted(told_in(one, until)) == expected
                assert not [event for event in mine.walk("VEVENT") if event["dtstart"].dt in left_out_of(event)]
                names = [(event["uid"], event.get("recurrence-id", "")) for event in mine.walk("VEVENT")]
                assert len(set(map(str, names))) == len(names), "two entries of one name"
                raise Unkept

    @settings(max_examples=20, deadline=None, database=None, derandomize=True)
    @given(rule=st.sampled_from(RULES), steps=STEPS)
    @example(rule=RULES[0], steps=[("move", 2, -1, False)])
    @example(rule=RULES[0], steps=[("move", 2, 1, False)])
    @example(rule=RULES[0], steps=[("title", 2, 1, False)])
    @example(rule=RULES[1], steps=[("move", 3, -3, False)])
    def always(rule: str, steps: list[Step]) -> None:
        asyncio.run_coroutine_threadsafe(holds(rule, steps), loop).result()

    await asyncio.to_thread(always)
