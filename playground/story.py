"""The small world a visitor finds: people, a group, meetings to come, somebody who listens. Told through the bot itself."""

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from playground.server import Playground
from playground.shapes import Group, Message, Person

PATIENCE = 10.0  # seconds a player waits for the bot
PARIS = ZoneInfo("Europe/Paris")


class Player:
    """Somebody who writes and presses as a person would: each time they wait until the bot has answered."""

    def __init__(self, play: Playground, person: Person) -> None:
        self.play = play
        self.person = person
        self._news = asyncio.Event()
        play.world.subscribe(self._hear)

    def _hear(self, event: dict[str, object]) -> None:
        listeners = event.get("for")
        if event.get("type") in ("message", "edit") and isinstance(listeners, list) and self.person.id in listeners:
            self._news.set()

    @property
    def chat(self) -> list[Message]:
        return self.play.world.seen(self.person)

    async def says(self, words: str) -> None:
        self.play.world.say(self.person, words)
        await self._answered()

    async def does(self, *steps: str) -> None:
        """One after the other: what begins with a slash is written, all else is pressed."""
        for each in steps:
            await (self.says(each) if each.startswith("/") else self.presses(each))

    async def presses(self, start: str, end: str = "") -> None:
        """The newest button whose callback data begins and ends like this; waits for it if it has not come yet."""
        try:
            async with asyncio.timeout(PATIENCE):
                while (found := self._button(start, end)) is None:
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            shown = [b.callback_data for m in self.chat[-2:] for row in m.buttons for b in row]
            raise LookupError(f"{self.person.first_name} sees no button {start!r}, only {shown}") from None
        self.play.world.press(self.person, *found)
        await self._answered()

    def _button(self, start: str, end: str) -> tuple[Message, str] | None:
        for message in reversed(self.chat):
            for row in message.buttons:
                for button in row:
                    data = (button.callback_data or "").partition("<")[0]
                    if data.startswith(start) and data.endswith(end):
                        return message, button.callback_data or ""
        return None

    async def _answered(self) -> None:
        self._news.clear()  # what they did themselves has been heard already
        async with asyncio.timeout(PATIENCE):
            await self._news.wait()

    async def arrives(self, pseudonym: str, link: str = "") -> None:
        """Through the welcome, to the home screen or to where the link leads."""
        await self.says(f"/start {link}".strip())
        await self.presses("start:yes")
        await self.says(pseudonym)
        await self.presses("said:keep:")

    async def joins(self) -> None:
        """The only group there is."""
        await self.says("/groups")
        await self.presses("group:open:")
        await self.presses("group:join:")
        await self.presses("group:yes:")

    async def comes(self) -> None:
        """To the next meeting."""
        await self.says("/meetings")
        await self.presses("meeting:")
        await self.presses("meeting:answer:")

    async def offers_to_listen(self, topics: tuple[str, ...], also: str) -> None:
        """`also`: the code of the language they speak beside their own."""
        await self.says("/helper")
        await self.presses("helper:begin")
        for topic in topics:
            await self.presses(f"helper:topic:{topic}")
        await self.says("/helper")
        await self.presses("helper:languages")
        await self.presses(f"helper:language:{also}:1")
        await self.says("/helper")
        await self.presses("helper:submit")


async def seed(play: Playground, claim_code: str) -> Group:
    """Everybody does what a person would do, by words and buttons. Returns the Telegram group."""
    world = play.world
    people = {
        label: Player(play, world.person(name, username=username, language_code=language, label=label))
        for label, name, username, language in (
            ("newcomer", "Nadia", None, "fr"),
            ("member", "Marc", "marc_d", "fr"),
            ("facilitator", "Fanny", "fanny_b", "fr"),
            ("helper", "Hugo", None, "fr"),
            ("helper 2", "Helen", None, "en"),
            ("coordinator", "Chantal", None, "fr"),
        )
    }
    people["helper 2"].person.label = "helper"
    coordinator, facilitator, member = people["coordinator"], people["facilitator"], people["member"]
    await coordinator.arrives("Capucine", link=f"claim_{claim_code}")
    await make_group(coordinator)
    await facilitator.arrives("Fauvette")
    await facilitator.joins()
    await coordinator.says("/members")
    await coordinator.presses("members:list:")
    await coordinator.presses("member:open:")
    await coordinator.presses("team:facilitate:")
    await coordinator.presses("sure:team:facilitate:")
    await facilitator.presses("team:yes:")
    for player, pseudonym in ((member, "Merle"), (people["helper"], "Hirondelle"), (people["helper 2"], "Heron")):
        await player.arrives(pseudonym)
        await player.joins()
    await plan_meetings(play, facilitator)
    await member.comes()
    for label, topics, also in (("helper", ("daily", "home"), "en"), ("helper 2", ("work", "family"), "fr")):
        await people[label].offers_to_listen(topics, also)
        await coordinator.says("/menu")
        await coordinator.presses("tools")
        await coordinator.presses("helper:waiting")
        await coordinator.presses("helper:look:")
        await coordinator.presses("helper:approve:")
        await coordinator.presses("sure:helper:approve:")
    members = [player.person for label, player in people.items() if label not in ("newcomer", "coordinator")]
    return world.group("Le Fil, discussions", by=facilitator.person, members=members)


async def make_group(coordinator: Player) -> None:
    await coordinator.says("/newgroup")
    await coordinator.says("Le Fil")
    await coordinator.says("Lyon")
    await coordinator.presses("newgroup:set:language:fr")
    await coordinator.presses("newgroup:set:zone:Europe/Paris")
    await coordinator.presses("newgroup:set:joining:open")
    await coordinator.presses("newgroup:proposed")
    await coordinator.presses("newgroup:yes:")


async def plan_meetings(play: Playground, facilitator: Player) -> None:
    """Tomorrow at 14:00 and a week later."""
    today = datetime.fromtimestamp(play.world.now(), PARIS)
    for days, hour, title in ((1, 14, "Café et parole"), (8, 10, "Marche au bord de l'eau")):
        day = (today + timedelta(days=days)).strftime("%Y-%m-%d")
        await facilitator.says(f"/newmeeting {day} {hour}:00 {title}")
        await facilitator.presses("newmeeting:yes")
