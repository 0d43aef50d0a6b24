"""Dates from another calendar: what is in a file is shown first, then kept after a yes; the same file again brings nothing new."""

import gzip
import re
import time
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from bot.domain.errors import Refused
from bot.imports import Terms, read
from bot.services.meetings import cancelled_there
from bot.storage.database import Reader, Row
from bot.storage.errors import StorageDown
from tests.meeting_rows import DAY, HOUR, awake, belongs, facilitator, group, is_told, member
from tests.peers_stage import data as data_of
from tests.stage import NOON, Actor, Stage, first_line
from tests.test_intake import locked
from tests.test_series import THURSDAY_14, WEEK, dates
from tests.walks import for_each

TERMS = Terms("Europe/Paris", NOON)
YEAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:tea@elsewhere
DTSTART;TZID=Europe/Paris:20261203T140000
DTEND;TZID=Europe/Paris:20261203T153000
RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270630T120000Z
EXDATE;TZID=Europe/Paris:20261224T140000
SUMMARY:Tea
LOCATION:12 Mill Street
END:VEVENT
BEGIN:VEVENT
UID:tea@elsewhere
RECURRENCE-ID;TZID=Europe/Paris:20261210T140000
DTSTART;TZID=Europe/Paris:20261211T160000
DURATION:PT1H
SUMMARY:Tea on Friday
END:VEVENT
BEGIN:VEVENT
UID:walk@elsewhere
DTSTART:20261205T090000Z
DTEND:20261205T110000Z
SUMMARY:Walk
END:VEVENT
BEGIN:VEVENT
UID:old@elsewhere
DTSTART:20251205T090000Z
DTEND:20251205T110000Z
SUMMARY:Old walk
END:VEVENT
BEGIN:VEVENT
UID:day@elsewhere
DTSTART;VALUE=DATE:20261206
SUMMARY:A whole day
END:VEVENT
END:VCALENDAR
"""
TABLE = "date;début;fin;titre;lieu\n03/12/2026;14h;15h30;Thé;Salle 2\n2026-12-05;10:00;;Marche;\n2026-12-06;;;Repos;\n"


async def sends(actor: Actor, data: bytes, name: str = "dates.ics") -> str:
    actor.stage.play.world.send_file(actor.person, data, name)
    await actor.stage.settle()
    return actor.reads


async def begins(stage: Stage, language: str = "en") -> tuple[Actor, str]:
    """Somebody who facilitates is asked for a file."""
    group_id = await group(stage, language=language)
    fran = await facilitator(stage, group_id, language)
    await fran.forges(f"group:run:{group_id}")
    await fran.presses("Use a calendar" if language == "en" else "Utiliser un agenda")
    await fran.presses("Bring dates in" if language == "en" else "Apporter des dates")
    return fran, group_id


def entries(data: bytes) -> list[tuple[str, int, int, str]]:
    return [(each.title, each.starts_at, each.minutes, each.rule) for each in read(data, TERMS).entries]


async def test_a_calendar_is_shown_before_anything_is_kept_and_taken_over_after_a_yes(stage: Stage) -> None:
    fran, _ = await begins(stage)
    read_back = await sends(fran, YEAR.encode())
    assert first_line(read_back) == "3 new dates for Les Voisins. Shall I keep them?"
    assert "From Thursday 3 December 2026 to Wednesday 30 June 2027.\nOne of them repeats." in read_back
    assert "One is over" in read_back
    assert "One is not taken" in read_back
    assert await dates(stage) == []
    assert "A whole day\nIt has a day, but no hour." in await fran.presses("See what is left")
    await fran.presses("Back")
    assert first_line(await fran.presses("Keep them")) == "It is done: 3 dates are in the calendar of the group."
    walk, friday = NOON + 5 * DAY - 2 * HOUR, THURSDAY_14 + 8 * DAY + 2 * HOUR
    weeks = [THURSDAY_14 + n * WEEK for n in (0, 2, 4, 5, 6, 7)]
    assert await dates(stage) == sorted([*weeks, walk, friday])


async def test_the_same_file_again_changes_nothing(stage: Stage) -> None:
    fran, group_id = await begins(stage)
    await sends(fran, YEAR.encode())
    await fran.presses("Keep them")
    before = await stage.rows("SELECT * FROM meeting ORDER BY id")
    await fran.forges(f"import:begin:{group_id}")
    assert first_line(await sends(fran, YEAR.encode())) == "There is nothing new in this file."
    assert "Keep them" not in fran.buttons
    assert "3 are here already" in fran.reads
    await fran.forges("import:yes:0")
    assert await stage.rows("SELECT * FROM meeting ORDER BY id") == before


async def test_un_tableau_se_lit_en_francais(stage: Stage) -> None:
    fran, _ = await begins(stage, "fr")
    assert first_line(await sends(fran, TABLE.encode("cp1252"), "dates.csv")) == (
        "2 nouvelles dates pour Les Voisins. Dois-je les garder ?"
    )
    await fran.presses("Voir ce qui reste")
    assert "Ligne 4\nIl y a un jour, mais pas d'heure." in fran.reads
    await fran.presses("Retour")
    assert first_line(await fran.presses("Les garder")) == "C'est fait : 2 dates sont dans l'agenda du groupe."
    assert await dates(stage) == [THURSDAY_14, NOON + 5 * DAY - 2 * HOUR]


@for_each("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_usual_encoding_is_read(encoding: str) -> None:
    assert entries(TABLE.encode(encoding)) == [
        ("Thé", THURSDAY_14, 90, ""), ("Marche", NOON + 5 * DAY - 2 * HOUR, 90, ""),
    ]  # fmt: skip


def event(*lines: str) -> bytes:
    inside = (
        "\n".join(lines) if any(each.startswith("SUMMARY") for each in lines) else "\n".join((*lines, "SUMMARY:Tea"))
    )
    return f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n{inside}\nEND:VEVENT\nEND:VCALENDAR\n".encode()


AT = "DTSTART:20261203T140000"

# What is not taken, and why.
LEFT = {
    "a day without an hour": (event("DTSTART;VALUE=DATE:20261203"), "import-no-hour"),
    "no start": (event(), "import-broken"),
    "a start that is none": (event("DTSTART:tomorrow"), "import-broken"),
    "a zone that nobody knows": (event("DTSTART;TZID=Mars/Base:20261203T140000"), "import-zone"),
    "the year 9999": (event("DTSTART:99991203T140000Z"), "import-far"),
    "ten years ahead": (event("DTSTART:20361203T140000Z"), "import-far"),
    "no title": (event(AT, "SUMMARY:"), "import-no-title"),
    "a long title": (event(AT, "SUMMARY:" + "x" * 101), "import-long"),
    "a formula": (event(AT, "SUMMARY:=HYPERLINK(1)"), "import-formula"),
    "a minute": (event(AT, "DURATION:PT1M"), "import-length"),
    "a week": (event(AT, "DTEND:20261210T140000"), "import-length"),
    "an end before the start": (event(AT, "DTEND:20261203T130000"), "import-length"),
    "what is cancelled there and has no name": (
        event(AT, "STATUS:CANCELLED").replace(b"UID:1\n", b""),
        "import-cancelled",
    ),
    "every second": (event(AT, "RRULE:FREQ=SECONDLY"), "import-rule"),
    "every year": (event(AT, "RRULE:FREQ=YEARLY"), "import-rule"),
    "a step of nothing": (event(AT, "RRULE:FREQ=WEEKLY;INTERVAL=0"), "import-rule"),
    "a hundred thousand times": (event(AT, "RRULE:FREQ=WEEKLY;COUNT=100000"), "import-endless"),
    "a rule that never fires": (event(AT, "RRULE:FREQ=MONTHLY;BYMONTHDAY=32"), "import-rule"),
    "a hundred years of times": (event(AT, "RRULE:FREQ=MONTHLY;INTERVAL=12;COUNT=100"), "import-far"),
    "a day that its month never has": (
        event("DTSTART:20270215T140000", "RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31"),
        "import-over",
    ),
    "an end before the beginning": (event(AT, "RRULE:FREQ=WEEKLY;UNTIL=20260101T000000Z"), "import-over"),
    "an end in a hundred years": (event(AT, "RRULE:FREQ=WEEKLY;UNTIL=21260101T000000Z"), "import-far"),
    "a file that is cut": (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMM", "import-cut"),
    "a rule that says not how often": (event(AT, "RRULE:BYDAY=TH"), "import-rule"),
    "events that never end": (b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 990 + b"x\n" * 450_000, "import-cut"),
    "two rules": (event(AT, "RRULE:FREQ=WEEKLY", "RRULE:FREQ=MONTHLY"), "import-rule"),
    "single dates more": (event(AT, "RRULE:FREQ=WEEKLY", "RDATE:20261204T140000"), "import-rule"),
    "a series on other clocks": (event("DTSTART:20261203T130000Z", "RRULE:FREQ=WEEKLY"), "import-rule-zone"),
    "a formula in a table": (b"date,start,title\n2026-12-03,14:00,=1+1\n", "import-formula"),
    "no such day": (b"date,start,title\n31/02/2026,14:00,Tea\n", "import-day"),
    "no such hour": (b"date,start,title\n2026-12-03,26:00,Tea\n", "import-hour"),
    "a length of words": (b"date,start,title,minutes\n2026-12-03,14:00,Tea,long\n", "import-length"),
    "a line too short": (b"date,start,title\n2026-12-03\n", "import-no-hour"),
}


@for_each("name", LEFT)
def test_what_cannot_be_taken_is_left_with_its_reason(name: str) -> None:
    data, why = LEFT[name]
    plan = read(data, TERMS)
    assert [each.why for each in plan.left] == [why]
    assert not plan.entries


# Files of which nothing is taken.
REFUSED = {
    "nothing": (b"", "import-headings"),
    "a calendar without dates": (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "import-empty"),
    "a table without lines": (b"date,start,title\n", "import-empty"),
    "a table of something else": (b"name,phone\nAna,1\n", "import-headings"),
    "a workbook": (b"PK\x03\x04" + b"x" * 100, "import-packed"),
    "a bomb": (gzip.compress(b"\0" * 1_000_000), "import-packed"),
    "zeros": (b"date,start,title\n2026\x00,1,2\n", "import-no-text"),
    "noise": (bytes(range(256)) * 40, "import-no-text"),
    "one endless line": (b"BEGIN:VCALENDAR\n" + b"x" * 900_000, "import-no-text"),
    "ten megabytes": (b"x" * 10_000_000, "import-too-large"),
    "too many events": (b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 30_000, "import-too-many-events"),
    "too many dates": (b"date,start,title\n" + b"".join(b"2026-12-03,14:00,%d\n" % n for n in range(201)), "import-too-many"),
    "too many lines": (b"date,start,title\n" + b"a,b,c\n" * 3_000, "import-too-many-lines"),
}  # fmt: skip


@for_each("name", REFUSED)
def test_a_file_that_is_of_no_use_is_refused_at_once(name: str) -> None:
    data, why = REFUSED[name]
    began = time.process_time()
    with pytest.raises(Refused) as no:
        read(data, TERMS)
    assert no.value.key == why
    assert time.process_time() - began < 2


@for_each(
    "rule, given",
    [
        ("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU"),
        ("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TH"),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
        ("FREQ=WEEKLY;BYDAY=FR,TU;COUNT=3", "FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20261211"),
        ("FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=3"),
        ("FREQ=MONTHLY;BYDAY=1TH", "FREQ=MONTHLY;BYDAY=1TH"),
        ("FREQ=MONTHLY;BYDAY=TH;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=-1TH"),
        ("FREQ=WEEKLY;UNTIL=20261217T125959Z", "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261216"),
        ("FREQ=WEEKLY;UNTIL=20261217T130000Z", "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261217"),
    ],
)
def test_a_rule_of_another_calendar_is_read_as_ours(rule: str, given: str) -> None:
    assert [each[3] for each in entries(event(AT, f"RRULE:{rule}"))] == [given]


def test_zones_are_read_as_calendars_write_them() -> None:
    for start in (
        "DTSTART;TZID=Europe/Paris:20261203T140000", "DTSTART:20261203T130000Z", AT, "DTSTART;TZID=Romance Standard Time:20261203T140000",
        "DTSTART;TZID=/example.org/20240101/Europe/Paris:20261203T140000",
    ):  # fmt: skip
        assert entries(event(start)) == [("Tea", THURSDAY_14, 90, "")], start


def test_a_line_that_is_folded_in_the_middle_of_a_letter_is_read() -> None:
    folded = event(AT, "SUMMARY:Thé à la menthe").replace("é".encode(), b"\xc3\r\n \xa9")
    assert entries(folded)[0][0] == "Thé à la menthe"


def test_of_two_versions_the_later_one_is_taken() -> None:
    first, later = (event(AT, f"SEQUENCE:{n}", f"SUMMARY:Tea {n}") for n in range(2))
    both = later.replace(b"END:VCALENDAR\n", first.removeprefix(b"BEGIN:VCALENDAR\n"))
    plan = read(both, TERMS)
    assert [each.title for each in plan.entries] == ["Tea 1"]
    assert not plan.left


async def test_words_and_pictures_are_no_file_and_the_question_stays(stage: Stage) -> None:
    fran, _ = await begins(stage)
    assert "only take a file" in await fran.says("every Thursday at 14:00")
    stage.play.world.send_file(fran.person, b"x", "it.png", kind="photo")
    await stage.settle()
    assert "3 new dates" in await sends(fran, YEAR.encode())


async def test_a_file_of_no_use_says_why_and_another_can_be_sent(stage: Stage) -> None:
    fran, _ = await begins(stage)
    assert "packed file or a workbook" in await sends(fran, b"PK\x03\x04")
    assert "one megabyte at most" in await sends(fran, b"x" * 1_000_001)
    assert "3 new dates" in await sends(fran, YEAR.encode())


async def test_a_file_that_telegram_does_not_give_can_be_sent_again(stage: Stage) -> None:
    fran, _ = await begins(stage)
    stage.play.faults.add("getFile", "400", description="Bad Request: file is too big")
    assert "does not give me this file" in await sends(fran, YEAR.encode())
    stage.play.faults.add("getFile", "500")
    assert "could not fetch the file" in await sends(fran, YEAR.encode())
    assert "3 new dates" in await sends(fran, YEAR.encode())


async def test_what_is_left_has_pages(stage: Stage) -> None:
    fran, _ = await begins(stage)
    table = b"date,start,title\n" + b"".join(b"2026-12-03,26:00,Tea %d\n" % n for n in range(8))
    assert "8 are not taken" in await sends(fran, table, "dates.csv")
    assert "Line 2" in await fran.presses("See what is left")
    assert "Line 9" in await fran.presses("import:left:1")
    assert "Line 2" in await fran.presses("Back")


async def test_a_member_can_bring_nothing_in(stage: Stage) -> None:
    fran, group_id = await begins(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    for press in (
        f"import:begin:{group_id}",
        "import:yes:1",
        "import:check",
        "import:left:0",
        f"group:calendar:{group_id}",
    ):
        await ana.forges(press)
    await sends(ana, YEAR.encode())
    assert "Keep them" not in ana.buttons
    await sends(fran, YEAR.encode())
    yes = fran.starting("import:yes")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE membership SET role = 'member' WHERE group_id = :group", group=group_id)
    await fran.presses(yes)
    assert await dates(stage) == []


async def test_only_the_last_file_waits_for_a_yes(stage: Stage) -> None:
    fran, _ = await begins(stage)
    await sends(fran, YEAR.encode())
    first = fran.last
    assert "2 new dates" in await sends(fran, TABLE.encode(), "dates.csv")
    assert "2 new dates" in await fran.presses("Keep them", first)
    assert await dates(stage) == []


async def test_two_hundred_dates_come_in_at_once_and_group_chats_hear_of_each_when_it_is_near(stage: Stage) -> None:
    fran, _ = await begins(stage)
    table = "date,start,title\n" + "".join(f"2027-{1 + n // 28:02}-{1 + n % 28:02},14:00,Tea\n" for n in range(200))
    assert "200 new dates" in await sends(fran, table.encode(), "dates.csv")
    await fran.presses("Keep them")
    assert len(await dates(stage)) == 200
    assert await stage.rows("SELECT 1 FROM occasion WHERE kind = 'meeting-card' AND due_at <= :now", now=NOON) == []


@pytest.mark.sqlite
async def test_a_file_that_came_when_nothing_could_be_stored_is_told_of_when_something_can(stage: Stage) -> None:
    fran, _ = await begins(stage)
    other = await locked(stage)
    other.rollback()
    stage.play.world.send_file(fran.person, YEAR.encode(), "dates.ics")
    await stage._poll()
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageDown):
        await stage.program.uploads.take()
    other.close()
    await stage.settle()
    assert first_line(fran.reads) == "3 new dates for Les Voisins. Shall I keep them?"


async def test_one_new_date_is_said_as_one(stage: Stage) -> None:
    fran, _ = await begins(stage)
    shown = await sends(fran, b"date,start,title\n2026-12-10,14:00,Painting\n2026-12-11,,Rest\n", "dates.csv")
    assert "On Thursday 10 December 2026." in shown
    assert "From" not in shown
    assert "It has a day, but no hour." in await fran.presses("See what is left")
    await fran.presses("Back")
    assert first_line(await fran.presses("Yes, keep it")) == "It is done: one date is in the calendar of the group."


def cancelled(uid: str, *lines: str) -> bytes:
    """As another calendar sends it."""
    inside = "\n".join((f"UID:{uid}", "SEQUENCE:1", *lines))
    return f"BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\n{inside}\nEND:VEVENT\nEND:VCALENDAR\n".encode()


def left_out(*days: str) -> bytes:
    """The year with its tea without these days."""
    without = "\n".join(f"EXDATE;TZID=Europe/Paris:{day}T140000" for day in days)
    return re.sub(r"EXDATE.*", without, YEAR, count=1).encode()


ONE_DAY = YEAR.replace("SUMMARY:Tea on Friday", "SUMMARY:Tea on Friday\nSTATUS:CANCELLED").replace(
    "SUMMARY:Walk", "SUMMARY:Walk\nSTATUS:CANCELLED"
)


async def takes_the_year(stage: Stage) -> tuple[Actor, Actor, str]:
    """Who facilitates, and a member who comes to the first tea every time; the file was taken over."""
    fran, group_id = await begins(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    await awake(stage, fran, ana)
    await fran.forges(f"import:begin:{group_id}")
    await sends(fran, YEAR.encode())
    await fran.presses("Keep them")
    (tea,) = await stage.rows("SELECT id FROM series")
    await ana.forges(f"meeting:always:{tea['id']}")
    await fran.forges(f"import:begin:{group_id}")
    return fran, ana, group_id


async def off(stage: Stage) -> list[int]:
    return [
        row["starts_at"]
        for row in await stage.rows("SELECT starts_at FROM meeting WHERE state = 'cancelled' ORDER BY starts_at")
    ]


async def test_what_is_cancelled_there_is_shown_first_and_called_off_after_a_yes(stage: Stage) -> None:
    fran, _, group_id = await takes_the_year(stage)
    walk, friday = NOON + 5 * DAY - 2 * HOUR, THURSDAY_14 + 8 * DAY + 2 * HOUR
    shown = await sends(fran, ONE_DAY.encode())
    assert first_line(shown) == "2 dates will be cancelled in Les Voisins. Shall I do it?"
    assert "One is here already." in shown
    assert await off(stage) == []
    assert "Walk\nSaturday 5 December" in await fran.presses("See what is cancelled")
    await fran.presses("Back")
    assert "2 dates are cancelled" in first_line(await fran.presses("Yes, cancel them"))
    assert await off(stage) == [walk, friday]
    await fran.forges(f"import:begin:{group_id}")
    again = await sends(fran, ONE_DAY.encode())
    assert first_line(again) == "There is nothing new in this file."
    assert "2 that are cancelled there are cancelled here already." in again


# Of the year taken over: what another calendar sends to cancel, the dates that are off then (days after the first tea), and what is said.
SERIES_OFF = {
    "all of it": (cancelled("tea@elsewhere"), [0, 14, 28, 35, 42, 49], "A series ends"),
    "all of it, and its rule": (cancelled("tea@elsewhere", "DTSTART:20251204T130000Z", "RRULE:FREQ=WEEKLY"), [0, 14, 28, 35, 42, 49], ""),
    "one date": (cancelled("tea@elsewhere", "RECURRENCE-ID;TZID=Europe/Paris:20261217T140000"), [14], "One date will be cancelled"),
    "one day": (cancelled("tea@elsewhere", "RECURRENCE-ID;VALUE=DATE:20261217"), [14], "One date will be cancelled"),
    "the date that has an event of its own": (cancelled("tea@elsewhere", "RECURRENCE-ID:20261210T130000Z"), [8], "One date"),
    "from a date on": (cancelled("tea@elsewhere", "RECURRENCE-ID;RANGE=THISANDFUTURE:20270107T130000Z"), [35, 42, 49], "A series ends"),
    "a date that is not made yet": (cancelled("tea@elsewhere", "RECURRENCE-ID:20270318T130000Z"), [105], "One date will be cancelled"),
    "a date left out there": (cancelled("tea@elsewhere", "RECURRENCE-ID:20261224T130000Z"), [], "One is not taken"),
    "a day that the rule does not give": (cancelled("tea@elsewhere", "RECURRENCE-ID:20270319T130000Z"), [], "One is not taken"),
    "a date beyond a year": (cancelled("tea@elsewhere", "RECURRENCE-ID:20290315T130000Z"), [], "One is not taken"),
    "dates left out in a later file": (left_out("20261203", "20261217", "20261224"), [0, 14], "2 dates will be cancelled"),
    "a date left out far ahead": (left_out("20261224", "20270318"), [105], "One date will be cancelled"),
    "what is over": (cancelled("walk@elsewhere", "DTSTART:20251205T090000Z"), [], "One is over"),
    "what nobody brought here": (cancelled("chess@elsewhere", "SUMMARY:Chess"), [], "One is not taken"),
}  # fmt: skip


async def test_of_a_series_what_is_cancelled_there_is_called_off_and_put_back_in_one_go(stage: Stage) -> None:
    fran, ana, group_id = await takes_the_year(stage)
    before = len(ana.chat)
    for name, (data, days, said) in SERIES_OFF.items():
        await fran.forges(f"import:begin:{group_id}")
        assert said in await sends(fran, data), name
        yes = [each for each in data_of(fran) if each.startswith("import:yes")]
        assert len(yes) == bool(days), name
        if days:
            await fran.presses(yes[0])
            hours = [(at - THURSDAY_14) // DAY for at in await off(stage)]
            assert hours == days, name
            await fran.presses("Undo the change")
            assert first_line(fran.reads).startswith("It is undone: "), name
            assert await off(stage) == [], name
    await is_told(stage)
    assert len(ana.chat) == before  # nobody heard of what was undone


class Counting(Reader):
    asked = 0

    async def rows(self, sql: str, /, **params: object) -> Sequence[Row]:
        self.asked += 1
        return await super().rows(sql, **params)


async def test_however_many_dates_a_later_file_leaves_out_the_database_is_asked_as_often(stage: Stage) -> None:
    _, _, group_id = await takes_the_year(stage)
    days = [f"{datetime.fromtimestamp(THURSDAY_14 + number * DAY, UTC):%Y%m%d}" for number in range(7, 300)]
    async with stage.program.database.write(stage.clock.at) as tx:
        found = []
        for some in (["20261203"], days):
            reader = Counting(tx._session, tx.seal, tx.now)
            plan = read(left_out(*some), Terms("Europe/Paris", stage.clock.at))
            off = (await cancelled_there.sorted_out(reader, group_id, plan)).gone
            found.append((reader.asked, len(off)))
    assert [asked for asked, _ in found] == [found[0][0]] * 2
    assert [off for _, off in found] == [1, 27]  # each Thursday up to June but three


async def test_who_comes_reads_once_what_was_called_off_from_there_and_then_it_is_too_late(stage: Stage) -> None:
    fran, ana, _ = await takes_the_year(stage)
    assert "1 person said they are coming" in await sends(fran, cancelled("tea@elsewhere"))
    await fran.presses("Yes, cancel them")
    undo = fran.starting("import:undo")
    await ana.forges(undo)
    assert len(await off(stage)) == 6
    await is_told(stage)
    assert first_line(ana.reads) == "Some meetings are cancelled."
    assert "can no longer be undone" in await fran.forges(undo)


async def test_ce_qui_est_annule_la_bas_se_dit_avec_ce_qui_est_nouveau(stage: Stage) -> None:
    fran, group_id = await begins(stage, "fr")
    await sends(fran, event(AT))
    await fran.presses("Oui, la garder")
    await fran.forges(f"import:begin:{group_id}")
    shown = await sends(fran, ONE_DAY.replace("walk@elsewhere", "1").encode())
    assert first_line(shown) == "Une nouvelle date pour Les Voisins, et une qui sera annulée. Dois-je le faire ?"
    done = await fran.presses("Oui, faire les deux")
    assert "une date est dans l'agenda du groupe" in done
    assert "Une date est annulée." in done


async def test_what_has_begun_meanwhile_is_not_put_back_with_the_others(stage: Stage) -> None:
    fran, group_id = await begins(stage)
    hours = [f"20261130T11{minute}00Z" for minute in ("05", *range(50, 57))]
    for end, yes in (("", "Keep them"), ("\nSTATUS:CANCELLED", "Yes, cancel them")):
        events = "".join(
            f"BEGIN:VEVENT\nUID:{n}@there\nSUMMARY:Tea {n}\nDTSTART:{at}{end}\nEND:VEVENT\n"
            for n, at in enumerate(hours)
        )
        await fran.forges(f"import:begin:{group_id}")
        await sends(fran, f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n".encode())
        if end:
            await fran.presses("See what is cancelled")
            assert "Tea 7" in await fran.presses("import:off:1")
            assert "Tea 0" in await fran.presses("Back")
            await fran.presses("Back")
        await fran.presses(yes)
    undo = fran.starting("import:undo")
    await stage.passes(6 * 60)
    told = await fran.presses(undo)
    assert first_line(told) == "It is undone: 7 dates are as they were before."
    assert "One is not: it was changed again since, or its hour has come." in told
    assert first_line(await fran.forges(undo)) == first_line(told)
    assert len(await off(stage)) == 1


async def test_a_calendar_that_nobody_asked_for_is_read_for_the_group_of_who_plans_its_meetings(stage: Stage) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    assert first_line(await sends(fran, YEAR.encode())) == "3 new dates for Les Voisins. Shall I keep them?"
    assert await dates(stage) == []
    await fran.forges(f"group:calendar:{here}")
    assert "only read words" in await sends(fran, YEAR.encode(), "dates.txt")
    await fran.forges("newmeeting")
    assert "only read words" in await sends(fran, YEAR.encode())  # an open question takes its answer only
    assert "only read words" in await sends(ana, YEAR.encode())
    await belongs(stage, fran, await group(stage, "Le Jardin"), "facilitator")
    await fran.says("/menu")
    assert first_line(await sends(fran, YEAR.encode())) == "Which group do you mean?"
    assert "into Le Jardin" in await fran.presses("Le Jardin")
    assert "3 new dates for Le Jardin" in await sends(fran, YEAR.encode())
    vic = await stage.newcomer("Vic")
    assert "3 new dates" not in await sends(vic, YEAR.encode())
