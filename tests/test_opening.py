"""When the place of a group is open: weekly slots with exceptions, hours counted, and "open today" for members (GEM-07)."""

import pytest

from bot.domain.errors import Refused
from bot.domain.opening import read_slots
from bot.services.groups import opening
from tests.meeting_rows import DAY, facilitator, group, member
from tests.peers_stage import person_of
from tests.stage import NOON, Actor, Stage, first_line
from tests.test_closures import closes
from tests.walks import for_each

TEN_TO_FIVE = ((600, 1020),)


async def sets(fran: Actor, here: str, weekdays: str, hours: str) -> str:
    """Who facilitates says when it is open on these weekdays, and yes."""
    await fran.forges(f"opening:hours:{here}:{weekdays}")
    await fran.says(hours)
    return await fran.presses(f"opening:yes:{here}")


@for_each(
    "words, slots",
    [
        ("10-17", TEN_TO_FIVE),
        ("10h-17h", TEN_TO_FIVE),
        ("de 10h à 17h", TEN_TO_FIVE),
        ("10:00 – 17:00.", TEN_TO_FIVE),
        ("from 10am to 5pm", TEN_TO_FIVE),
        ("2-5pm", ((840, 1020),)),
        ("10h-12h30 et 14h-17h", ((600, 750), (840, 1020))),
        ("14-17, 10-12", ((600, 720), (840, 1020))),
        ("20-24", ((1200, 1440),)),
        ("9-12 14-18", ((540, 720), (840, 1080))),
        ("9:00-12:30 / 14:00-18:00", ((540, 750), (840, 1080))),
        ("9h à midi", ((540, 720),)),
        ("8pm to midnight", ((1200, 1440),)),
        ("9h du matin à 6h du soir", ((540, 1080),)),
        ("closed", ()),
        ("Fermé.", ()),
    ],
)
def test_hours_are_understood_as_people_write_them(words: str, slots: tuple[tuple[int, int], ...]) -> None:
    assert read_slots(words) == slots


@for_each(
    "words, no",
    [
        ("in the afternoon", "opening-unclear"),
        ("10", "opening-unclear"),
        ("10-17 or so", "opening-unclear"),
        ("10-11 11-12 12-13 13-14 14-15", "opening-unclear"),
        ("17-10", "opening-backwards"),
        ("10-25", "opening-backwards"),
        ("10-12 and 11-13", "opening-overlap"),
        ("14pm-16pm", "opening-unclear"),
        ("", "opening-unclear"),
    ],
)
def test_what_is_not_clear_is_not_guessed(words: str, no: str) -> None:
    with pytest.raises(Refused, match=no):
        read_slots(words)


async def test_the_usual_days_are_set_and_members_read_when_it_is_open_today(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    assert "Open today" not in await ana.forges(f"group:open:{here}")
    await fran.forges(f"group:house:{here}")
    assert "Nothing is said yet." in await fran.presses("Set opening hours")
    await fran.presses("Set the usual days")
    for day in ("Monday", "Tuesday"):
        await fran.presses(day)
    assert "Monday and Tuesday. Choose" in await fran.presses("Done")
    shown = await fran.presses("10:00–17:00")
    assert "Monday and Tuesday: 10:00–17:00" in shown
    assert "and whoever looks at the group." in shown
    assert "Monday: 10:00–17:00\nTuesday: 10:00–17:00" in await fran.presses("Yes, that's right")
    vic = await stage.newcomer("Vic")
    await vic.says("/start")
    for reader in (ana, vic):
        assert "Open today: 10:00–17:00" in await reader.forges(f"group:open:{here}")
    await stage.passes(2 * DAY)
    assert "Closed today." in await ana.forges(f"group:open:{here}")


async def test_en_francais_les_horaires_se_disent(stage: Stage) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here, "fr")
    await fran.forges(f"group:house:{here}")
    await fran.presses("Dire les horaires")
    await fran.presses("Dire les jours")
    await fran.presses("Lundi")
    assert first_line(await fran.presses("C'est bon")) == "Quand le lieu est-il ouvert ?"
    await fran.says("10h-12h30 et 14h-17h")
    shown = await fran.presses("Oui, c'est juste")
    assert "Une semaine habituelle : 5 h 30" in shown
    assert "Comparé à 35 h par semaine, il manque 29 h 30. Vous pouvez choisir un autre nombre." in shown
    assert "Ouvert aujourd'hui : 10 h" in await fran.forges(f"group:open:{here}")


async def test_a_single_day_goes_before_its_weekday_and_is_as_usual_again(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    await sets(fran, here, "01234", "10-17")
    await fran.presses("Change one day")
    await fran.says("tomorrow")
    assert "Tuesday 1 December: closed" in await fran.presses("Closed")
    shown = await fran.presses("Yes, that's right")
    assert "A usual week: 35 h\nThis week: 28 h" in shown
    assert "are missing" not in shown
    await stage.passes(DAY)
    assert "Closed today." in await ana.forges(f"group:open:{here}")
    await fran.forges(f"opening:other:{here}")
    await fran.says("today")
    assert "As usual" in fran.buttons
    assert "This week" not in await fran.presses("As usual")
    assert "Open today: 10:00–17:00" in await ana.forges(f"group:open:{here}")


async def test_fewer_hours_than_the_group_means_to_be_open_are_said(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    assert "Compared with 35 h a week, 7 h are missing. You can choose another number." in await sets(
        fran, here, "0123", "10-17"
    )
    await fran.presses("Choose hours a week")
    assert "Now: 35 h." in fran.reads
    assert "are missing" not in await fran.presses("25 h")
    await fran.presses("Choose hours a week")
    assert "Compared with 40 h a week, 12 h are missing. You can choose another number." in await fran.presses("40 h")
    await fran.presses("Choose hours a week")
    assert "A week has 168 hours." in await fran.says("200")
    await fran.forges(f"opening:targets:{here}")
    assert "Compared with 30 h a week, 2 h are missing. You can choose another number." in await fran.says(
        "30 h"
    )  # not the button in that place
    await fran.presses("Choose hours a week")
    assert "are missing" not in await fran.presses("Say nothing")


async def test_while_the_place_is_closed_for_a_time_it_is_not_said_to_be_open(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await sets(fran, here, "0123456", "10-17")
    assert "Open today" in await fran.forges(f"group:open:{here}")
    await closes(fran, here, "today", "tomorrow")
    assert "Closed today." in await fran.forges(f"group:open:{here}")
    await stage.passes(2 * DAY)
    assert "Open today" in await fran.forges(f"group:open:{here}")


async def test_days_that_are_over_are_refused_and_forgotten_and_there_are_not_too_many(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await fran.forges(f"opening:other:{here}")
    assert "That day is over." in await fran.says("1 November 2026")
    me = await person_of(fran)
    async with stage.program.database.write(NOON) as tx:
        days = [f"2027-{month:02}-{day:02}" for month in (1, 2, 3) for day in range(1, 21)]
        await opening.put(tx, me, here, "Europe/Paris", days, ())
        with pytest.raises(Refused, match="opening-many"):
            await opening.put(tx, me, here, "Europe/Paris", ["2027-05-01"], ())
        with pytest.raises(Refused, match="opening-backwards"):
            await opening.put(tx, me, here, "Europe/Paris", ["0"], ((1020, 600),))
    await stage.passes(200 * DAY)
    await sets(fran, here, "0", "10-17")
    assert [row["day"] for row in await stage.rows("SELECT day FROM opening")] == ["0"]


async def test_nobody_but_who_runs_the_group_says_when_it_is_open(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    await sets(fran, here, "0", "10-17")
    forged = ("of", "days", "other", "targets")
    for each in (*(f"opening:{one}:{here}" for one in forged), f"opening:hours:{here}:0", f"opening:target:{here}:20"):
        assert "only some people of the group can do this" in await ana.forges(each)
    await ana.forges(f"opening:yes:{here}")
    await ana.forges("opening:slots:600:700")
    await fran.forges(f"opening:target:{here}:169")
    await fran.forges(f"opening:hours:{here}:07")
    me = await person_of(ana)
    async with stage.program.database.write(NOON) as tx:
        for refused in (
            opening.put(tx, me, here, "Europe/Paris", ["0"], ()),
            opening.as_usual(tx, me, here, "0"),
            opening.aim(tx, me, here, 20),
        ):
            with pytest.raises(Refused, match="not-allowed"):
                await refused
    assert [(row["day"], row["slots"]) for row in await stage.rows("SELECT day, slots FROM opening")] == [
        ("0", "600-1020")
    ]
    assert (await stage.rows("SELECT weekly_hours FROM groups"))[0]["weekly_hours"] == 35
