"""Two meetings of theirs at one time: who says "I'm coming" to the second is told so, kindly and once, and may come to both."""

import pytest

from tests.meeting_rows import apart, awake, belongs, facilitator, group, member, plan
from tests.stage import Actor, Stage
from tests.test_cards import press as press_card
from tests.test_cards import setting as cards_setting
from tests.test_seats import comes, goes, sees
from tests.test_series import every_thursday

ALSO = "You are also coming to"


async def two_groups(stage: Stage, *lines: str, language: str = "en") -> tuple[Actor, list[str]]:
    """A member of two groups, who comes to the first of these meetings; the next ones are of the other group."""
    here, there = await group(stage, language=language), await group(stage, "Le Fil", language=language)
    fran, gil = await facilitator(stage, here), await facilitator(stage, there, name="Gil", pseudonym="Geai")
    ana = await member(stage, here, "Ana", "Alouette", language)
    await belongs(stage, ana, there)
    await awake(stage, fran, gil, ana)
    first, *others = lines
    meetings = [await plan(stage, fran, first), *[await plan(stage, gil, line) for line in others]]
    await comes(ana, meetings[0])
    return ana, meetings


async def test_who_comes_to_another_meeting_at_that_time_is_told_which(stage: Stage) -> None:
    ana, (_, walk) = await two_groups(stage, "2026-12-03 14:00 Tea and talk", "2026-12-03 15:00 A walk")
    told = await comes(ana, walk)
    assert "You are also coming to Tea and talk at that time: Thursday 3 December, 14:00." in told.replace("<b>", "")
    assert "Your answer: I'm coming." in told


async def test_qui_vient_ailleurs_au_meme_moment_le_lit_en_francais(stage: Stage) -> None:
    ana, (_, walk) = await two_groups(
        stage, "2026-12-03 14:00 Café et parole", "2026-12-03 15:00 Marche", language="fr"
    )
    told = await comes(ana, walk)
    assert "Vous venez aussi à Café et parole à ce moment-là : jeudi 3 décembre à 14 h." in told


async def test_it_is_said_once(stage: Stage) -> None:
    ana, (_, walk) = await two_groups(stage, "2026-12-03 14:00 Tea and talk", "2026-12-03 15:00 A walk")
    await comes(ana, walk)
    assert ALSO not in await comes(ana, walk)
    assert ALSO not in await sees(ana, walk)


@pytest.mark.parametrize("line", ["2026-12-03 15:30 A walk", "2026-12-03 12:30 A walk", "2026-12-04 14:00 A walk"])
async def test_meetings_that_only_touch_are_no_trouble(stage: Stage, line: str) -> None:
    ana, (_, walk) = await two_groups(stage, "2026-12-03 14:00 Tea and talk", line)
    assert ALSO not in await comes(ana, walk)


async def test_what_they_do_not_come_to_is_no_trouble(stage: Stage) -> None:
    ana, (tea, walk) = await two_groups(stage, "2026-12-03 14:00 Tea and talk", "2026-12-03 15:00 A walk")
    await goes(ana, tea)
    assert ALSO not in await comes(ana, walk)


async def test_maybe_says_nothing_of_it_and_a_later_yes_does(stage: Stage) -> None:
    ana, (_, walk) = await two_groups(stage, "2026-12-03 14:00 Tea and talk", "2026-12-03 15:00 A walk")
    await ana.says("/menu")
    assert ALSO not in await ana.forges(f"meeting:answer:{walk}:maybe")
    assert ALSO in await comes(ana, walk)


async def test_what_is_cancelled_is_no_trouble(stage: Stage) -> None:
    ana, (tea, walk) = await two_groups(stage, "2026-12-03 14:00 Tea and talk", "2026-12-03 15:00 A walk")
    fran = Actor(stage, next(each for each in stage.play.world.people.values() if each.first_name == "Fran"))
    await fran.forges(f"meeting:cancel:{tea}")
    await fran.forges(f"meeting:off:{tea}")
    assert ALSO not in await comes(ana, walk)


async def test_on_a_card_nothing_is_said_of_what_the_other_meeting_is(stage: Stage) -> None:
    """Its title is of another group; whoever sees the phone would read it over this chat."""
    fran, chat, (ana, *_) = await cards_setting(stage)
    other = await group(stage, "Le Fil")
    gil = await facilitator(stage, other, name="Gil", pseudonym="Geai")
    await belongs(stage, ana, other)
    tea = await plan(stage, gil, "2026-12-03 14:00 Tea and talk")
    await comes(ana, tea)
    await plan(stage, fran, "2026-12-03 15:00 A walk")
    query = await press_card(stage, chat, ana, "I'm coming")
    assert query.answer["text"] == "Noted: you are coming. You are coming to another meeting at that time, too."


async def test_who_comes_every_time_is_told_of_another_meeting_at_that_time_too(stage: Stage) -> None:
    fran, here = await every_thursday(stage)
    ana = await member(stage, here, "Ana", "Alouette")
    await comes(ana, await plan(stage, fran, "2026-12-03 14:30 A walk"))
    first = (await stage.rows("SELECT id FROM meeting WHERE series_day = '2026-12-03'"))[0]["id"]
    assert ALSO in await apart(ana, f"meeting:always:{first}")
    assert "You come every time" in ana.reads
