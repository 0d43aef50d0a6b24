"""How many taps a newcomer and a member need, counted through the real bot on the playground.

    python -m tests.taps

A tap is a press of a button or a message that the person writes; Telegram's own "Start" (which writes /start) is the first.
What others do in between (a peer helper says yes) is not counted.
"""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.domain.people import LANGUAGES
from tests.group_steps import join, make_group, schedule
from tests.peers_stage import coordinator_of, helper
from tests.stage import NOON, Actor, Stage, open_stage

DAY = 86400
HOUR = 3600
TOPIC = {"en": "Work", "fr": "Le travail"}
HELLO = {"en": "Hello.", "fr": "Bonjour."}


class Newcomer:
    """Somebody new, and what they did so far: the words of each button, and what they wrote."""

    def __init__(self, actor: Actor) -> None:
        self.actor = actor
        self.taps: list[str] = []

    async def writes(self, words: str) -> None:
        self.taps.append(words)
        await self.actor.says(words)

    async def presses(self, start: str) -> None:
        """The newest button whose callback data begins like this."""
        data = self.actor.starting(start)
        message = self.actor._with(data)
        self.taps.append(next(b.text for row in message.buttons for b in row if b.callback_data == data))
        await self.actor.presses(data, message)

    async def arrives(self, link: str = "") -> None:
        await self.writes(f"/start {link}".strip())
        await self.presses("start:yes")
        await self.presses("name:take")


async def to_a_meeting(stage: Stage, language: str) -> list[str]:
    """To the first "I'm coming"."""
    one = Newcomer(await stage.newcomer("Ana", language))
    await one.arrives()
    for press in ("meetings", "meeting:", "meeting:come:", "meeting:join:"):
        await one.presses(press)
    assert await stage.rows("SELECT choice FROM answer") == [{"choice": "coming"}]
    return one.taps


async def to_a_meeting_by_a_link(stage: Stage, language: str) -> list[str]:
    """The same from the link on a meeting's card."""
    meeting = (await stage.rows("SELECT id FROM meeting"))[0]["id"]
    one = Newcomer(await stage.newcomer("Ana", language))
    await one.arrives(f"m_{meeting}")
    for press in ("meeting:come:", "meeting:join:"):
        await one.presses(press)
    assert await stage.rows("SELECT choice FROM answer") == [{"choice": "coming"}]
    return [words.partition("_")[0] for words in one.taps]


async def to_a_request(stage: Stage, language: str) -> list[str]:
    """Until a request with a topic is on its way to a peer."""
    return (await _asks(stage, language)).taps


async def to_a_word(stage: Stage, language: str) -> list[str]:
    """Until a peer reads the first word: the helper says yes, the newcomer has the last word and writes."""
    one = await _asks(stage, language)
    listener: Actor = stage.listener  # type: ignore[attr-defined]
    await listener.presses(listener.starting("offer:yes"))
    await one.presses("peer:start:")
    await one.writes(HELLO[language])
    assert HELLO[language] in listener.reads
    return one.taps


async def from_home(stage: Stage, language: str) -> list[str]:
    """A member who has not answered opens the bot."""
    one = await _member(stage, language)
    await one.actor.says("/menu")
    return await _comes(one, await _meeting(stage))


async def from_a_reminder(stage: Stage, language: str) -> list[str]:
    """A member who said maybe reads the last reminder."""
    one, meeting = await _member(stage, language), await _meeting(stage)
    await one.actor.forges(f"meeting:answer:{meeting}:maybe")
    await stage.until(NOON + 2 * DAY - HOUR)
    return await _comes(one, meeting, "aside:")


async def from_the_week(stage: Stage, language: str) -> list[str]:
    """A member reads the week on Monday."""
    one, monday = await _member(stage, language), NOON + 7 * DAY - 4 * HOUR
    await one.actor.forges("settings:digest:1")
    group = (await stage.rows("SELECT id FROM groups"))[0]["id"]
    meeting = await schedule(await coordinator_of(stage), group, NOON + 9 * DAY)
    for at in (monday - 1, monday):
        await stage.until(at)
    return await _comes(one, meeting, "aside:")


async def _member(stage: Stage, language: str) -> Newcomer:
    actor = await stage.member("Ana", "Alouette", language)
    await join(actor, (await stage.rows("SELECT id FROM groups"))[0]["id"])
    return Newcomer(actor)


async def _meeting(stage: Stage) -> str:
    return str((await stage.rows("SELECT id FROM meeting"))[0]["id"])


async def _comes(one: Newcomer, meeting: str, beside: str = "") -> list[str]:
    """Opens the meeting and says "I'm coming"."""
    for press in (f"{beside}meeting:{meeting}", f"meeting:answer:{meeting}:coming"):
        await one.presses(press)
    said = "SELECT choice FROM answer WHERE meeting_id = :meeting"
    assert await one.actor.stage.rows(said, meeting=meeting) == [{"choice": "coming"}]
    return one.taps


async def _asks(stage: Stage, language: str) -> Newcomer:
    one = Newcomer(await stage.newcomer("Ana", language))
    await one.arrives()
    await one.presses("peer")
    one.taps.append(TOPIC[language])
    await one.actor.presses(TOPIC[language])
    await one.presses("peer:agree:")
    return one


Way = Callable[[Stage, str], Awaitable[list[str]]]
# Each way, and how many taps it may take at most.
WAYS: dict[str, tuple[Way, int]] = {
    'to the first "I\'m coming"': (to_a_meeting, 7),
    "the same, from a link to the meeting": (to_a_meeting_by_a_link, 7),
    "until a request is on its way to a peer": (to_a_request, 8),
    "to the first word a peer reads": (to_a_word, 8),
    "from the home screen": (from_home, 2),
    "from a reminder, after a maybe": (from_a_reminder, 2),
    "from the week on Monday": (from_the_week, 2),
}


async def count(folder: Path, way: str, language: str) -> list[str]:
    """The taps of one way, in a world with a group that is open, its meeting, and somebody who listens."""
    async with open_stage(folder) as stage:
        group = await make_group(await coordinator_of(stage), language=language)
        await schedule(await coordinator_of(stage), group, NOON + 2 * DAY)
        stage.listener = await helper(stage, "Heron", "work", language=language)  # type: ignore[attr-defined]
        return await WAYS[way][0](stage, language)


async def main() -> None:
    for way in WAYS:
        for language in LANGUAGES:
            with tempfile.TemporaryDirectory() as folder:
                taps = await count(Path(folder), way, language)
            print(f"{len(taps)} {way} ({language}): {' · '.join(taps)}")  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main())
