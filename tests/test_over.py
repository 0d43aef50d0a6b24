"""A letter that asks for a decision says in its place when nothing is asked any more, whoever ended it (TALK-04)."""

from itertools import product
from typing import Any

import pytest

from bot.services import subjects
from bot.services.letters import reach
from bot.services.letters.standing import REASONS
from bot.storage.meetings import meetings
from bot.texts import Voice, catalogue
from handlers import CONFIRMED, DECIDES, SCREENS
from tests.over_scenes import DAY, OVER, offer
from tests.peers_stage import also_coordinates, coordinator_of
from tests.stage import Stage, open_stage
from tests.test_deciding import COMES, MOST, NOT_TOLD, data_below, decides, name_of
from tests.test_told_anew import SCENES as OF_MEETINGS
from tests.walks import for_each

# Letters with a button that decides which stay as they are, and why.
STAYS = {
    "peer-nobody": "only its reader decides, and asks anew or waits: an old one says at the press what holds",
    "peer-waited": "the same",
    "peer-next": "the same",
    "peer-left-alone": "the same",
    "contact-over": "the same",
    "charter-new": "whoever agrees to an old charter is shown the one that counts",
    "series-news": "its buttons answer for the next date, as on every screen of a meeting; the next news of the series follow below",
    "report-told": "only its reader asks for another look",
    "helper-ended": "only its reader asks for another look",
    "announcement-progress": "its own slot is brought up to date while the announcement goes out",
    "routine": "only its reader decides: an old one says at the press what holds",
    "there-asked": "only its reader says so: an old one says at the press that it is too late",
    "afterwards": "only its reader answers, or nobody: an old one says at the press that it is over",
    "still-there": "whatever its reader does is the answer",
}
CASES = {scene.__name__: (screen, scene) for screen, scenes in OVER.items() for scene in scenes}
LEFT = ["See the meeting", "Open the menu", "Help lines"]  # the first below what is about a meeting only


def words_below(message: Any) -> list[str]:
    return [button.text for row in message.buttons for button in row]


async def asking(stage: Stage, message: Any) -> list[str]:
    """What is asked in the place of this message."""
    rows = await stage.rows(
        "SELECT screen FROM posted WHERE slot LIKE 'ask:%' AND message_id = :m", m=message.message_id
    )
    return [row["screen"] for row in rows]


async def title_of(stage: Stage, meeting: str) -> str:
    async with stage.program.database.read(int(stage.clock.at)) as tx:
        found = await meetings.get(tx, meeting)
    assert found is not None
    return found.title


@pytest.mark.parametrize("case", CASES)
async def test_it_loses_the_buttons_that_decide_and_says_why(stage: Stage, case: str) -> None:
    screen, scene = CASES[case]
    asked = await scene(stage)
    assert screen in await asking(stage, asked.message)
    assert set(words_below(asked.message)) - set(LEFT)
    words = asked.message.text
    await asked.ends()
    await stage.passes(5)
    assert asked.message.text != words
    titles = [await title_of(stage, row["id"]) for row in await stage.rows("SELECT id FROM meeting")]
    names_one = any(title in asked.message.text for title in titles)
    assert names_one or screen not in OF_MEETINGS
    assert words_below(asked.message) == LEFT[not names_one :], asked.message.text
    assert screen not in await asking(stage, asked.message)


async def test_what_somebody_decided_on_it_stays_in_its_place(stage: Stage) -> None:
    listener, _ = await offer(stage)
    message = listener.last
    await listener.presses(listener.starting("offer:no"))
    await stage.passes(5)
    assert "Thank you for answering" in message.text


# What is decided without an end of the matter, and so leaves the letter as it is.
GOES_ON = {
    ("reminder", "meeting:cannot"): "it tells of its meeting, whatever its reader answers",
    ("meeting-news", "meeting:answer"): "the same",
    ("renewal", "contact:stop"): "it can be undone for a minute, and ends then",
}


@pytest.mark.parametrize("screen", sorted(COMES.keys() & OVER.keys()))
async def test_what_was_decided_elsewhere_is_not_asked_on_it_any_more(
    tmp_path_factory: pytest.TempPathFactory, screen: str
) -> None:
    """On another screen, as from the menu or by typed words."""
    decisions = MOST
    for number in range(MOST):
        if number >= decisions:
            break
        async with open_stage(tmp_path_factory.mktemp("over")) as stage:
            actor = await COMES[screen](stage)
            message, words = actor.last, actor.reads
            asked = [data for data in data_below(message) if name_of(data) in DECIDES]
            decisions, data = len(asked), next(iter(asked[number:]), "")
            if not data:
                continue
            await actor.says("/menu")
            await actor.forges(f"sure:{data}" if name_of(data) in CONFIRMED else data)
            await stage.passes(5)
            goes_on = (screen, name_of(data)) in GOES_ON
            assert (message.text == words) == goes_on, data
            assert bool({name_of(each) for each in data_below(message)} & DECIDES) == goes_on, data


async def test_a_yes_below_what_is_over_presses_none_of_its_buttons(stage: Stage) -> None:
    listener, seeker = await offer(stage)
    await seeker.presses(seeker.starting("peer:withdraw"))
    assert "Accept" not in (await listener.says("yes")) + str(listener.buttons)


async def test_what_was_decided_while_they_rested_is_not_asked_in_the_morning(stage: Stage) -> None:
    chief, other = await coordinator_of(stage), await stage.member("Max", "Marten")
    await also_coordinates(stage, other)
    zoe = await stage.member("Zoe", "Zander")
    await stage.passes(DAY // 2)
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    [row] = await stage.rows("SELECT person_id FROM helper WHERE state = 'asked'")
    assert await stage.rows("SELECT id FROM letter WHERE screen = 'helper-new'")
    await other.forges(f"sure:helper:approve:{row['person_id']}")
    await stage.passes(DAY // 2)
    assert not chief.heard("offers to listen")


@for_each("language", ["en", "fr"])
def test_each_reason_is_said_in_words_of_its_own(language: str) -> None:
    said = [
        SCREENS["over"](Voice(catalogue(), language, "Europe/Paris"), {"reason": each, "was": "offer"}).text
        for each in REASONS
    ]
    assert len(set(said)) == len(REASONS)
    assert all(said)


def test_every_letter_with_a_button_that_decides_can_be_over() -> None:
    letters = (subjects.lost().keys() | reach.NOBODY_WAITS) - NOT_TOLD
    deciding = {screen for screen in letters if decides(SCREENS[screen], set())}
    assert deciding - STAYS.keys() <= OVER.keys()
    assert STAYS.keys() <= deciding - OVER.keys()


@for_each("language, screen", product(["en", "fr"], OVER))
def test_what_was_asked_is_named_above_the_reason(language: str, screen: str) -> None:
    facts = {"reason": "answered", "was": screen}
    said = SCREENS["over"](Voice(catalogue(), language, "Europe/Paris"), facts).text
    assert len(said.split("\n\n")) == len({*said.split("\n\n")}) == 2
