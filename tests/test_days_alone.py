"""Where a day alone is asked for: words that may mean several days are asked about, in words that exist in every language."""

import typing
from collections.abc import Awaitable, Callable

import pytest

from bot.dates.days import Reason
from bot.texts import Voice, catalogue
from tests.meeting_rows import facilitator, group
from tests.stage import Actor, Stage, first_line

Opens = Callable[[Actor, str], Awaitable[object]]


async def until(fran: Actor, group_id: str) -> None:
    await fran.says("/newmeeting 2026-12-03 14:00 Tea")
    await fran.forges("newmeeting:rule:FREQ=WEEKLY;BYDAY=TH")
    await fran.forges("newmeeting:until")


async def first_closed(fran: Actor, group_id: str) -> None:
    await fran.forges(f"closure:begin:{group_id}")


async def last_closed(fran: Actor, group_id: str) -> None:
    await fran.forges(f"closure:begin:{group_id}")
    await fran.forges("closure:first:2026-12-01")


async def not_as_usual(fran: Actor, group_id: str) -> None:
    await fran.forges(f"opening:other:{group_id}")


ASKED: dict[str, Opens] = {
    "until": until, "the first day closed": first_closed, "the last day closed": last_closed, "a day not as usual": not_as_usual,
}  # fmt: skip


@pytest.mark.parametrize("asked", ASKED)
async def test_a_day_that_may_be_another_is_written_out(stage: Stage, asked: str) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await ASKED[asked](fran, here)
    question = first_line(fran.reads)
    for words in ("4/12 or 12/4", "friday or saturday", "6/5"):
        shown = await fran.says(words)
        assert first_line(shown) == "That may be one day or another. Write it out, for example: 3 December", words
        assert question in shown
    assert "did not understand" in first_line(await fran.says("every now and then"))
    assert question not in await fran.says("5 June 2027")


@pytest.mark.parametrize("asked", ASKED)
async def test_un_jour_qui_peut_en_etre_un_autre_s_ecrit_en_toutes_lettres(stage: Stage, asked: str) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here, "fr")
    await ASKED[asked](fran, here)
    assert first_line(await fran.says("vendredi ou samedi")).startswith("Cela peut être un jour ou un autre.")


async def test_of_two_days_the_one_that_can_be_an_end_is_taken(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await until(fran, here)
    assert "until Friday 12 March 2027" in await fran.says("12/3")  # 3 December is the first date
    await fran.forges(f"closure:begin:{here}")
    await fran.forges("closure:first:2026-12-05")
    await fran.says("12/3")
    await fran.says("https://meet.example.org/tea")
    assert "from Saturday 5 December to Friday 12 March 2027" in fran.reads


@pytest.mark.parametrize("reason", typing.get_args(Reason))
@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_reason_why_a_day_is_not_understood_has_words(language: str, reason: str) -> None:
    assert Voice(catalogue(), language, "Europe/Paris").say(f"unclear-{reason}")
