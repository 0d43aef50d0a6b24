"""Letters wait in the database while a newer version takes over: each is still understood, whoever wrote it."""

import json
from itertools import product
from pathlib import Path
from typing import Any

from bot.domain.letters import Letter
from bot.services import subjects
from bot.services.letters.told import Told
from bot.texts import Voice, catalogue
from handlers import SCREENS
from handlers.core.keyboards import Screen
from tests.meeting_rows import DAY, is_told, quiet
from tests.stage import Stage
from tests.test_reminders import HEAD, THURSDAY_14, coming
from tests.walks import for_each

# As a version before wrote them, one a line. A letter that is new goes in with the facts it has then, and stays as it is.
WRITTEN = [
    json.loads(line) for line in Path(__file__).with_name("letters_before.jsonl").read_text("utf-8").splitlines()
]

# Whatever stands in these letters, their facts are written anew just before they go.
RENEWED = {
    "announcement", "announcement-here", "announcement-progress", "digest", "meeting-card", "meeting-news", "meeting-shown", "on-the-way",
    "reminder",
}  # fmt: skip
KEPT = [one for one in WRITTEN if one["screen"] not in RENEWED]


@for_each("language, one", product(["en", "fr"], KEPT))
def test_what_a_version_before_wrote_is_said(language: str, one: dict[str, Any]) -> None:
    assert SCREENS[one["screen"]](Voice(catalogue(), language, "Europe/Paris"), one["facts"]) != Screen("")


def test_every_letter_that_is_written_for_later_is_here() -> None:
    assert {told.screen for told in Told.__subclasses__()} <= {one["screen"] for one in WRITTEN}
    assert subjects.freshen().keys() >= RENEWED


async def test_what_a_version_before_wrote_is_looked_at_before_it_goes(stage: Stage) -> None:
    """What it is about may be gone by then: then it is not said, or said as it was. Its facts are understood in any case."""
    ana = await stage.member("Ana", "Heron")
    looked = 0
    async with stage.program.database.read(int(stage.clock.at)) as tx:
        (row,) = await tx.rows("SELECT id FROM person")
        for one in WRITTEN:
            if (freshen := subjects.freshen().get(one["screen"])) is None:
                continue
            letter = Letter(
                "l", ana.id, "notice", one["screen"], one["facts"], "en", "Europe/Paris", int(stage.clock.at),
                person_id=row["id"], about="gone",
            )  # fmt: skip
            fresh = await freshen(tx, letter)
            said = fresh and SCREENS[fresh.screen](Voice(catalogue(), "en", "Europe/Paris"), fresh.facts)
            assert said != Screen("")
            looked += 1
    assert looked > 30


async def wrote_before(stage: Stage, screen: str) -> None:
    """The waiting letters of this screen are as a version before wrote them."""
    (facts,) = (json.dumps(one["facts"]) for one in WRITTEN if one["screen"] == screen)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        assert await tx.rows(
            "UPDATE letter SET facts = :facts WHERE screen = :screen RETURNING id",
            facts=tx.seal.close(facts, "letter.facts"),
            screen=screen,
        )


async def test_a_reminder_that_a_version_before_wrote_says_what_holds(stage: Stage) -> None:
    _, _, _, ana = await coming(stage)
    await stage.until(THURSDAY_14 - DAY - 1)
    await wrote_before(stage, "reminder")
    await stage.until(THURSDAY_14 - DAY)
    (one,) = ana.heard(HEAD)
    assert "Tea and talk" in one.text


async def test_news_that_a_version_before_wrote_says_what_holds(stage: Stage) -> None:
    _, meeting, fran, ana = await coming(stage)
    await quiet(ana, "11:00-18:00")
    await stage.passes(3600)
    await fran.forges(f"meeting:off:{meeting}")
    await is_told(stage)
    await wrote_before(stage, "meeting-news")
    assert not ana.heard("A meeting is cancelled")
    await stage.passes(DAY // 2)
    (one,) = ana.heard("A meeting is cancelled")
    assert "Tea and talk" in one.text
