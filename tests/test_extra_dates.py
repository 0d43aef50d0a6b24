"""One more date of a series, on a day its rule does not give: asked, undone, and said to be what it is."""

from datetime import UTC, date, datetime

import pytest

from bot.dates.recurrence import moved, read_rule
from bot.domain.errors import Refused
from bot.services.keeping import nightly
from bot.services.meetings import extra
from tests.meeting_rows import DAY, HOUR, apart, awake, facilitator, group, is_told, member
from tests.peers_stage import person_of
from tests.stage import Actor, Stage, first_line
from tests.test_series import THURSDAY_14, WEEK, dates, every_thursday, open_date
from tests.test_undoing import everything
from tests.walks import for_each

SATURDAY = "saturday 5 december 16:00"
SATURDAY_16 = THURSDAY_14 + 2 * DAY + 2 * HOUR
UNDO = "Undo the change"


async def adds(fran: Actor, stage: Stage, when: str = SATURDAY) -> str:
    """From the first date; what is shown before the yes."""
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    await apart(fran, f"meeting:set:{first}:when")
    await fran.presses("Add one more date")
    return await fran.says(when)


async def a_series(stage: Stage) -> tuple[Actor, Actor, Actor]:
    """Who facilitates; one who comes every time; one who may come once."""
    fran, here = await every_thursday(stage)
    ana, bob = await member(stage, here, "Ana", "Alouette"), await member(stage, here, "Bob", "Bouvreuil")
    await awake(stage, fran, ana, bob)
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    await open_date(stage, bob, 1)
    await bob.presses("Maybe")
    return fran, ana, bob


async def test_it_is_shown_back_and_those_it_concerns_are_asked_once(stage: Stage) -> None:
    fran, ana, bob = await a_series(stage)
    shown = await adds(fran, stage)
    assert first_line(shown) == "Add this date?"
    assert "Saturday 5 December, 16:00" in shown
    assert "2 people will be told, and asked whether they come." in shown
    assert "Sunday 6 December, 17:00" in await fran.says("sunday 6 december 17:00")
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    assert "Saturday 5 December, 16:00" in await fran.forges(f"series:extra_at:{first}:202612051600"), (
        "one of several meanings"
    )
    assert first_line(await fran.presses("Yes, add it")) == "The date is added."
    assert "One more date, besides: every Thursday" in fran.reads
    assert len(await dates(stage)) == 9
    await is_told(stage)
    for each in (ana, bob):
        [told] = each.heard("A date was added.")
        assert "Saturday 5 December, 16:00" in told.text
    assert not fran.heard("A date was added.")
    await ana.presses("I'm coming", ana.heard("A date was added.")[0])
    assert "1 person is coming" in await open_date(stage, fran, 1)
    await open_date(stage, ana, 1)
    assert not {"Come every time", "Not every time"} & set(ana.buttons)
    await open_date(stage, ana, 0)
    await ana.presses("Not every time")
    assert "1 person is coming" in await open_date(stage, fran, 1)  # that answer was given for this date alone


async def test_une_date_s_ajoute_en_francais(stage: Stage) -> None:
    fran, _ = await every_thursday(stage, "fr")
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    await fran.forges(f"meeting:set:{first}:when")
    assert first_line(await fran.presses("Ajouter une date")) == "Quelle date voulez-vous ajouter ?"
    assert "samedi 5 décembre à 14 h" in await fran.says("samedi 5 décembre")
    assert "Une date de plus, en dehors de : chaque jeudi" in await fran.presses("Oui, l'ajouter")


async def test_undone_in_time_nobody_heard_of_it_and_later_they_read_that_it_is_not_on(stage: Stage) -> None:
    fran, ana, _ = await a_series(stage)
    for _ in range(2):  # again after it was undone
        await adds(fran, stage)
        await fran.presses("Yes, add it")
        assert first_line(await fran.presses(UNDO)) == "The change is undone. It is as it was before."
        assert len(await dates(stage)) == 8
    await is_told(stage)
    assert not ana.heard("A date was added.")
    await adds(fran, stage, "today 14:00")
    await fran.presses("Yes, add it")
    undo = fran.starting("meeting:undo:")
    await stage.passes(550)  # near its start they hear of it sooner
    assert len(ana.heard("A date was added.")) == 1
    await fran.forges(undo)
    assert len(ana.heard("A date that was added is not on after all.")) == 1
    assert len(await dates(stage)) == 8


async def test_days_that_the_series_has_are_refused_and_what_is_asked_stays_open(stage: Stage) -> None:
    fran, _, _ = await a_series(stage)
    assert "The series has a date that day." in await adds(fran, stage, "thursday 10 december 18:00")
    assert first_line(await fran.says(SATURDAY)) == "Add this date?"
    await fran.presses("Yes, add it")
    assert "The series has a date that day." in await adds(fran, stage)
    await apart(fran, "meeting:cancel:" + (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[2]["id"])
    await fran.presses("End the series here")
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    assert "This series was ended." in await apart(fran, f"series:extra:{first}")


async def test_it_stays_where_it_is_when_the_series_moves_and_goes_with_it_in_all_else(stage: Stage) -> None:
    fran, _, _ = await a_series(stage)
    await adds(fran, stage)
    await fran.presses("Yes, add it")
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    await apart(fran, f"meeting:set:{first}:when")
    await fran.says("thursday 3 december 15:00")
    await fran.presses("This and the following")
    assert SATURDAY_16 in await dates(stage)
    await apart(fran, f"meeting:set:{first}:title")
    await fran.says("Coffee")
    await fran.presses("This and the following")
    assert "Coffee" in await open_date(stage, fran, 1)
    extra = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[1]["id"]
    await apart(fran, f"meeting:set:{extra}:when")
    await fran.says("sunday 6 december 10:00")
    assert "This and the following" not in fran.buttons
    await fran.forges(f"series:apply:{extra}:0")
    await fran.presses("Yes, change it")
    assert (await dates(stage))[:2] == [THURSDAY_14 + HOUR, THURSDAY_14 + 3 * DAY - 4 * HOUR]
    await apart(fran, f"meeting:set:{first}:when")
    await fran.says("saturday 5 december 15:00")  # each date by two days: onto the day of the one that was added
    assert "has a date that day" in await fran.presses("This and the following")
    stage.clock.at += WEEK
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert len(await dates(stage)) == 10


async def test_nobody_but_who_runs_the_group_adds_one_and_a_second_yes_makes_no_second(stage: Stage) -> None:
    fran, ana, _ = await a_series(stage)
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    assert "only some people of the group can do this" in await apart(ana, f"series:extra:{first}")
    me = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        with pytest.raises(Refused, match="not-allowed"):
            await extra.add(tx, me, first, "x", SATURDAY_16)
    await adds(fran, stage)
    yes = fran.starting("series:extra_yes:")
    await fran.does(f":{yes}", f":{yes}")
    assert len(await dates(stage)) == 9


async def every_month(stage: Stage, rule: str) -> Actor:
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-07 14:00 Tea")
    await fran.forges(f"newmeeting:rule:{rule}")
    await fran.presses(fran.starting("newmeeting:yes"))
    return fran


async def days_of(stage: Stage) -> list[str]:
    return [f"{datetime.fromtimestamp(at, UTC):%d.%m.}" for at in await dates(stage)]


async def test_all_of_a_series_move_from_the_first_monday_to_the_last_friday_of_each_month(stage: Stage) -> None:
    fran = await every_month(stage, "FREQ=MONTHLY;BYDAY=1MO")
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    assert await days_of(stage) == ["07.12.", "04.01."]
    await apart(fran, f"meeting:set:{first}:when")
    await fran.says("1 january 15:00")
    assert "The date has to stay in its month." in await fran.presses("This and the following")
    await apart(fran, f"meeting:set:{first}:when")
    await fran.says("friday 25 december 15:00")
    assert first_line(await fran.presses("This and the following")) == "On which day from then on?"
    assert fran.buttons[:2] == ["The fourth Friday of the month", "The last Friday of the month"]
    await fran.presses("The last Friday of the month")
    assert "Repeats: the last Friday of every month" in fran.reads
    assert await days_of(stage) == ["25.12.", "29.01."]
    for _ in range(3):
        stage.clock.at += 28 * DAY
        await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert await days_of(stage) == ["25.12.", "29.01.", "26.02.", "26.03."]


async def test_a_date_of_each_month_moves_to_another_and_back_by_the_undo(stage: Stage) -> None:
    fran = await every_month(stage, "FREQ=MONTHLY;BYMONTHDAY=28")
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    before = await everything(stage)
    for when, said in (("31 december 14:00", "has to stay in its month"), ("2 december 14:00", "On which day")):
        await apart(fran, f"meeting:set:{first}:when")
        await fran.says(when)
        assert said in await fran.presses("This and the following")
    await fran.presses("The 2nd of the month")
    await fran.presses(UNDO)
    assert await everything(stage) == before
    await apart(fran, f"meeting:set:{first}:when")
    await fran.says("2 december 14:00")
    await fran.presses("This and the following")
    await fran.presses("The 2nd of the month")
    stage.clock.at += 28 * DAY - HOUR
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert await days_of(stage) == ["02.12.", "02.01.", "02.02."]


@for_each("rule, day, to, becomes", [
    ("FREQ=MONTHLY;BYDAY=1MO", "2026-12-07", "2026-12-25", ["FREQ=MONTHLY;BYDAY=4FR", "FREQ=MONTHLY;BYDAY=-1FR"]),
    ("FREQ=MONTHLY;BYDAY=-1FR", "2026-12-25", "2026-12-28", ["FREQ=MONTHLY;BYDAY=-1MO", "FREQ=MONTHLY;BYDAY=4MO"]),
    ("FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO", "2026-12-07", "2026-12-31", ["FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH"]),
    ("FREQ=MONTHLY;BYMONTHDAY=3", "2026-12-03", "2026-12-28", ["FREQ=MONTHLY;BYMONTHDAY=28"]),
    ("FREQ=MONTHLY;BYMONTHDAY=3", "2026-12-03", "2026-12-29", []),
    ("FREQ=MONTHLY;BYDAY=1MO", "2026-12-07", "2026-11-30", []),
    ("FREQ=WEEKLY;BYDAY=TU,TH", "2026-12-03", "2026-12-04", ["FREQ=WEEKLY;BYDAY=WE,FR"]),
    ("FREQ=WEEKLY;BYDAY=TH", "2026-12-03", "2026-12-10", []),
])  # fmt: skip
def test_what_a_rule_may_be_when_its_day_is_another(rule: str, day: str, to: str, becomes: list[str]) -> None:
    found = moved(read_rule(rule), date.fromisoformat(day), date.fromisoformat(to))
    assert [str(each) for each in found] == becomes


async def test_what_was_moved_or_called_off_alone_gets_its_new_day_so_that_none_is_made_twice(stage: Stage) -> None:
    fran, _ = await every_thursday(stage)
    rows = await stage.rows("SELECT id FROM meeting ORDER BY starts_at")
    await apart(fran, f"meeting:off:{rows[1]['id']}")
    await apart(fran, f"meeting:set:{rows[2]['id']}:when")
    await fran.says("friday 18 december 10:00")
    await fran.presses("Only this date")
    await apart(fran, f"meeting:set:{rows[0]['id']}:when")
    await fran.says("tuesday 1 december 14:00")
    await fran.presses("This and the following")
    given = [row["series_day"] for row in await stage.rows("SELECT series_day FROM meeting ORDER BY series_day")]
    assert given[:4] == ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"]
