"""Rules that give nothing, far too much, or what is over already: each gets one clear sentence, and nothing is stored."""

from datetime import date

import pytest

from bot.dates.recurrence import Rule
from bot.domain.errors import Refused
from bot.domain.meetings import Draft
from bot.services.meetings import series
from tests.meeting_rows import DAY, facilitator, group
from tests.peers_stage import person_of
from tests.stage import Actor, Stage, first_line
from tests.test_series import EVERY_THURSDAY, THURSDAY_14


async def planning(stage: Stage, *deeds: str) -> Actor:
    """Somebody who plans a meeting and does these: a colon stands before what is forged."""
    fran = await facilitator(stage, await group(stage))
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    for deed in deeds:
        await (fran.forges(deed[1:]) if deed.startswith(":") else fran.says(deed))
    return fran


UNTIL = (f":{EVERY_THURSDAY}", ":newmeeting:until")
OLD = "This button no longer works."

# What is pressed and written, and how the answer begins.
BAD: dict[str, tuple[tuple[str, ...], str]] = {
    "a day that no month has": ((":newmeeting:rule:FREQ=MONTHLY;BYMONTHDAY=32",), OLD),
    "no day of the week": ((":newmeeting:rule:FREQ=WEEKLY;BYDAY=",), OLD),
    "a step of nothing": ((":newmeeting:rule:FREQ=WEEKLY;INTERVAL=0;BYDAY=TH",), OLD),
    "a step of a hundred years": ((":newmeeting:rule:FREQ=WEEKLY;INTERVAL=5200;BYDAY=TH",), OLD),
    "every second": ((":newmeeting:rule:FREQ=SECONDLY",), OLD),
    "a rule that counts": ((":newmeeting:rule:FREQ=WEEKLY;BYDAY=TH;COUNT=100000",), OLD),
    "a rule with an end of its own": ((":newmeeting:rule:FREQ=WEEKLY;BYDAY=TH;UNTIL=20200101",), OLD),
    "no rule": ((":newmeeting:rule:every now and then",), OLD),
    "a hundred thousand times": ((*UNTIL, "100000 times"), "That is too far"),
    "367 times": ((*UNTIL, "367 times"), "That is too far"),
    "no time at all": ((*UNTIL, "0 times"), "That is too far"),
    "an end before it begins": ((*UNTIL, "1 December 2026"), "That end is before the first date."),
    "an end that is over": ((*UNTIL, "3 March 2020"), "That end is before the first date."),
    "an end in a hundred years": ((*UNTIL, "3 December 2126"), "That is too far"),
    "an end forged beyond two years": ((*UNTIL, ":newmeeting:ends:9999"), "That is too far"),
}


@pytest.mark.parametrize("name", BAD)
async def test_a_bad_rule_gets_one_clear_sentence_and_nothing_is_stored(stage: Stage, name: str) -> None:
    deeds, answer = BAD[name]
    fran = await planning(stage, *deeds)
    assert first_line(fran.reads).startswith(answer)
    assert await stage.rows("SELECT id FROM meeting") == []
    assert await stage.rows("SELECT id FROM series") == []


FIFTH_MONDAY = Rule("monthly", weekdays=(0,), nth=5)
THURSDAYS = Rule("weekly", weekdays=(3,))


@pytest.mark.parametrize(
    ("rule", "later", "key"),
    [
        (FIFTH_MONDAY.ended_by(date(2026, 12, 20)), 0, "series-never"),
        (Rule("monthly", 12, monthday=31), -5 * DAY + 10 * 7 * DAY, "series-never"),
        (THURSDAYS, -30 * DAY, "meeting-too-late"),
        (THURSDAYS.ended_by(date(2126, 1, 1)), 0, "series-until-far"),
        (THURSDAYS.ended_by(date(2026, 12, 1)), 0, "series-never"),
    ],
)
async def test_the_service_refuses_it_too(stage: Stage, rule: Rule, later: int, key: str) -> None:
    group_id = await group(stage)
    me = await person_of(await facilitator(stage, group_id))
    draft = Draft("draft", group_id, "Tea", THURSDAY_14 + later)
    with pytest.raises(Refused) as no:
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await series.schedule(tx, me, draft, rule, ())
    assert no.value.key == key
    assert await stage.rows("SELECT id FROM series") == []


async def test_a_rule_without_end_is_stored_eight_weeks_ahead_only(stage: Stage) -> None:
    group_id = await group(stage)
    me = await person_of(await facilitator(stage, group_id))
    every_day = Rule("weekly", weekdays=tuple(range(7)))
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await series.schedule(tx, me, Draft("draft", group_id, "Tea", THURSDAY_14), every_day, ())
    (row,) = await stage.rows("SELECT count(*) AS n FROM meeting")
    assert row["n"] <= 8 * 7
