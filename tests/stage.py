"""A stage for tests: the real bot on real SQLite, talking to the playground, with a clock that tests move."""

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot import app, config, running
from bot.app import Program
from bot.clock import SystemClock
from bot.domain.letters import Letter
from bot.services.people import people
from bot.storage.migrate import holds_something
from bot.storage.moving import move
from bot.storage.people import people as people_store
from bot.wire import intake
from bot.wire.gateway import Call
from bot.wire.incoming import ASIDE, Update, read
from handlers.core import ways
from handlers.core.keyboards import Screen, cut_off
from handlers.core.paging import SCREEN, height
from handlers.core.presses import taken
from handlers.core.sure import SURE
from playground.server import Playground
from tests import touched
from tests.left import DATABASE, Left, first_start
from tests.postgres import DATABASES
from tests.short_way import ShortWay

TOKEN = "111:playground"
ENGINES = ("sqlite", "postgresql")
engine = ENGINES[0]  # of every stage: pytest's option --engine
PAUSE = 0.001  # seconds: the loop counts whole thousandths, and with less it would go round and round without any pause
NOON = 1_796_036_400  # Monday 30 November 2026, 12:00 in Paris


class StageClock(SystemClock):
    """Stands still until a test moves it. What delivery waits for (Telegram's pace) passes a hundred times as fast."""

    SPEED = 100.0

    def __init__(self, now: float = NOON) -> None:
        super().__init__()
        self.at = float(now)

    def now(self) -> float:
        return self.at

    def monotonic(self) -> float:
        return super().monotonic() * self.SPEED

    async def until(self, event: asyncio.Event, seconds: float | None) -> None:
        await super().until(event, None if seconds is None else seconds / self.SPEED)


def _asks_for(data: str | None, words: str) -> bool:
    """Whether a button's data is this, wherever it was opened from."""
    return bool(data) and words in (data, str(data).partition("<")[0])


def spaced(words: str | None) -> str:
    """What the bot said, with plain spaces where no line may break."""
    return (words or "").replace("\u00a0", " ")


class Actor:
    """Somebody with a Telegram account and a chat with the bot."""

    def __init__(self, stage: "Stage", person: Any) -> None:
        self.stage = stage
        self.person = person
        self.id: int = person.id

    @property
    def chat(self) -> list[Any]:
        """Every message in the chat, oldest first."""
        return list(self.stage.play.world.seen(self.person))

    @property
    def place(self) -> Any:
        """Their private chat with the bot, as the playground keeps it."""
        return self.stage.play.world.place_of(self.person, None)

    @property
    def heard_last(self) -> Iterator[Any]:
        """The bot's messages, newest first: chats of long tests hold thousands, and mostly the first one is meant."""
        mark = self.place.cleared.get(self.id, 0)
        for message in reversed(self.place.messages.values()):
            if message.from_bot and not message.deleted and message.id > mark:
                yield message

    @property
    def last(self) -> Any:
        """The bot's last message."""
        for message in self.heard_last:
            return message
        raise AssertionError("the bot has said nothing")

    @property
    def reads(self) -> str:
        """The text of the bot's last message."""
        return spaced(self.last.text or self.last.caption)

    @property
    def buttons(self) -> list[str]:
        return [spaced(button.text) for row in self.last.buttons for button in row]

    def heard(self, words: str) -> list[Any]:
        """The bot's messages that hold these words."""
        return [m for m in self.chat if m.from_bot and words in spaced(m.text or m.caption)]

    async def says(self, text: str, **how: Any) -> str:
        """Writes to the bot, waits for all that follows, and returns what the bot said last. `how`: as `world.say` takes it."""
        self.stage.play.world.say(self.person, text, **how)
        await self.stage.settle()
        return self.reads

    async def presses(self, words: str, message: Any = None) -> str:
        """Presses a button by its words or its callback data; in the newest message that has it, unless one is given."""
        message = message or self._with(words)
        whole = [b.callback_data for row in message.buttons for b in row if _asks_for(b.callback_data, words)]
        self.pressed = self.stage.play.world.press(self.person, message, whole[0] if whole else words)
        touched.pressed(self.pressed.data)
        await self.stage.settle()
        return self.reads

    async def keeps(self, text: str) -> str:
        """Writes what others will read, and says yes when it is read back."""
        await self.says(text)
        return await self.presses(self.starting("said:keep:"))

    def starting(self, start: str) -> str:
        """The newest button whose data begins like this."""
        for message in self.heard_last:
            for row in message.buttons:
                for button in row:
                    if (button.callback_data or "").startswith(start):
                        return str(button.callback_data)
        raise AssertionError(f"no button {start!r}")

    async def forges(self, data: str) -> str:
        """Presses a button that no message shows, as a modified client can."""
        message = self.last
        touched.pressed(data)
        self.pressed = self.stage.play.world.press(self.person, message.message_id, data, forged=True)
        await self.stage.settle()
        return self.reads

    async def does(self, *deeds: str) -> str:
        """The same and words, one after the other before the bot has answered any: a colon stands before what is pressed."""
        for deed in deeds:
            if deed.startswith(":"):
                touched.pressed(deed[1:])
                self.pressed = self.stage.play.world.press(self.person, self.last.message_id, deed[1:], forged=True)
            else:
                self.stage.play.world.say(self.person, deed)
        await self.stage.settle()
        return self.reads

    @property
    def toast(self) -> str:
        """What came over the chat at the last press."""
        return spaced((self.pressed.answer or {}).get("text"))

    def _with(self, words: str) -> Any:
        for message in self.heard_last:
            for row in message.buttons:
                for button in row:
                    if words == spaced(button.text) or _asks_for(button.callback_data, words):
                        return message
        raise AssertionError(f"no button {words!r}; the last message has {self.buttons}")


class Stage:
    """The bot, the playground and the clock."""

    def __init__(self, play: Playground, program: Program, clock: StageClock, folder: Path) -> None:
        self.play = play
        self.program = program
        self.clock = clock
        self.folder = folder
        self.offset = 1  # what begins at no number has seen nothing
        self.claim_link = ""
        self.chief: Actor | None = None  # who coordinates, once a test has needed somebody

    async def settle(self) -> None:
        """Until every update is taken and every letter that is due has gone."""
        delivery = self.program.delivery
        for _ in range(1000):
            while self.play.world.queue.newest >= self.offset:
                await self._poll()
            while not delivery.idle:
                await asyncio.sleep(PAUSE)
            await self.program.clerk.flush()  # what became of letters may lead to others
            while not self.program.uploads.idle:
                await self.program.uploads.take()
            if delivery.idle and self.play.world.queue.newest < self.offset:
                return
        raise AssertionError("the bot does not come to rest")

    def forgets_what_was_shown(self) -> None:
        """As after a restart: which message each chat was shown last is known in memory only."""
        self.program.dispatcher.typed._newest.clear()

    async def settle_a_little(self) -> None:
        """Lets what runs beside the test go one step further."""
        await asyncio.sleep(PAUSE)

    async def _poll(self) -> None:
        """Takes what has come."""
        came = self.play.world.queue.first(intake.BATCH)
        await self.program.intake.take([update.body for update in came])
        self.offset = came[-1].id + 1
        self.play.world.queue.confirm(self.offset)

    async def passes(self, seconds: float) -> None:
        """Time passes; what becomes due is said."""
        self.clock.at += seconds
        self.program.clerk.nudge()
        await self.settle()

    async def until(self, instant: float) -> None:
        await self.passes(instant - self.clock.at)

    async def newcomer(self, name: str, language: str = "en", username: str | None = None) -> Actor:
        """Somebody who has never written to the bot."""
        return Actor(self, self.play.world.person(name, username=username, language_code=language))

    async def member(self, name: str, pseudonym: str, language: str = "en", *, reminders: bool = True) -> Actor:
        """Somebody who went through the welcome and is at home; tests/test_first_minutes.py goes through it as they did."""
        actor = await self._named(name, pseudonym, language, reminders=reminders)
        await actor.says("/start")
        return actor

    async def _named(self, name: str, pseudonym: str, language: str, *, reminders: bool) -> Actor:
        """`reminders`: whether they agreed to them, as at their first "I'm coming"."""
        actor, usual = await self.newcomer(name, language), self.program.settings.people
        async with self.program.database.write(int(self.clock.at)) as tx:
            person = await people.agree_to_account(tx, actor.id, language, usual.zone, usual.quiet_hours)
            await people.choose_pseudonym(tx, person, pseudonym, [name], [])
            if reminders:
                await people.set_consent(tx, person, "reminders", True)
        return actor

    async def agrees_to_reminders(self, actor: Actor) -> None:
        """As they would at their first "I'm coming"."""
        async with self.program.database.write(int(self.clock.at)) as tx:
            row = await people_store.speaking(tx, actor.id)
            assert row is not None
            await people.set_consent(tx, people_store.from_row(tx.seal, row), "reminders", True)

    async def coordinator(self, name: str = "Chantal", pseudonym: str = "Coline", language: str = "en") -> Actor:
        """Somebody who opened the operator's link."""
        actor = await self._named(name, pseudonym, language, reminders=True)
        await actor.says("/start " + self.claim_link.partition("start=")[2])
        return actor

    async def takes(self, *bodies: dict[str, Any]) -> None:
        """These updates reach the intake as one batch."""
        await self.program.intake.take([wired(body) for body in bodies])

    async def takes_or_helps(self, *bodies: dict[str, Any]) -> bool:
        """The same as the two loops do it: False when nothing could be stored."""
        return await self.program.intake.take_or_help(intake.read_all([wired(body) for body in bodies]))

    async def rows(self, sql: str, **params: object) -> list[dict[str, Any]]:
        """What the database holds."""
        async with self.program.database.read(int(self.clock.at)) as tx:
            return [dict(row) for row in await tx.rows(sql, **params)]


def wired(body: dict[str, Any]) -> bytes:
    """An update as it comes over the wire."""
    return json.dumps(body).encode()


def update_of(body: dict[str, Any]) -> Update:
    """The same, decoded; the body is well-formed."""
    update = read(wired(body))
    assert isinstance(update, Update)
    return update


def settings(play: Playground, folder: Path, **changes: Any) -> config.Settings:
    base = config.Settings(
        telegram=config.Telegram(token=TOKEN, api_base=play.api_base),
        database=config.Database(folder / "entraide.sqlite3", DATABASES.of(folder) if engine != ENGINES[0] else ""),
        security=config.Security(key_file=folder / "entraide.key"),
        operator=config.Operator(name="Les Amis", contact="amis@example.org"),
    )
    return replace(base, **changes)


@contextlib.asynccontextmanager
async def open_stage(
    folder: Path,
    clock: StageClock | None = None,
    play: Playground | None = None,
    *,
    after: Left | None = None,
    from_nothing: bool = False,
    **changes: Any,
) -> AsyncIterator[Stage]:
    """The whole bot, wired as in production, delivery running; updates are taken when the test says so.

    It goes on with what is in the folder; an empty one is laid out as `after` that run, or after a first start.
    """
    clock = clock or StageClock()
    own = play is None
    play = play or await Playground.start(token=TOKEN, now=clock.now)
    given = settings(play, folder, **changes)
    if not from_nothing and not (folder / DATABASE).exists():
        (after or await first_start()).lay(folder, play)
    if given.database.url and not from_nothing and not await holds_something(given.database.where):
        await move(folder / DATABASE, given.database.where)
    program = await app.build(given, clock)
    if given.telegram.transport == "pyreqwest":
        program.wire = program.gateway._wire = ShortWay(play)
    too_tall = measured(program)
    stage = Stage(play, program, clock, folder)
    await app.prepare(program)
    if given.database.url:
        program.leading.now = True  # alone here; who leads among several, tests/test_replicas.py tells
    stage.claim_link = await running.introduce(program) or ""
    sender = asyncio.ensure_future(program.delivery.run())
    try:
        yield stage
    finally:
        sender.cancel()
        await asyncio.gather(sender, return_exceptions=True)
        await app.close(program)
        if own:
            violations = list(play.violations)
            await play.stop()
            assert not violations, violations
        assert not too_tall, too_tall


async def bring_home(folder: Path) -> None:
    """What a stage that has ended left on a server is in the file, too."""
    if engine != ENGINES[0]:
        (folder / DATABASE).unlink()
        await move(DATABASES.of(folder), folder / DATABASE)


# What shows somebody's own words as they wrote them, up to the 4,096 of a message: not ours to cut.
AS_WRITTEN = frozenset({"box-answers", "box-asked", "relay", "relay-older", "announcement", "announcement-here"})


@lru_cache(maxsize=4096)
def undeclared(data: str) -> bool:
    """Whether a button that carries this would be refused, whoever presses it."""
    return not taken(ways.split(re.sub(r"^[a-z]{2}[~=]", "", data))[0].removeprefix(ASIDE).removeprefix(SURE))


_height = lru_cache(maxsize=4096)(height)  # most screens are those of other tests


MOST_BUTTONS = 6
_NO_CHOICE = ("button-back", "button-todo-")
_ONE_LIST = "crisis-button-need-"


def choices_of(shown: Screen) -> set[str]:
    """What one can do on a screen. The last row with the ways back and out does not count, nor what waits for who reads; what a list
    offers to choose from (groups, days, topics, needs) counts once at most."""
    rows = shown.rows[:-1] if shown.rows and shown.rows[-1][-1].key == "button-lines" else shown.rows
    keys = {each.key for row in rows for each in row if each.key and not each.key.startswith(_NO_CHOICE)}
    return {_ONE_LIST if key.startswith(_ONE_LIST) else key for key in keys}


def measured(program: Program) -> list[str]:
    """Every screen that is rendered from now on is measured; those that are higher than a phone are named here, those with more
    buttons than a tired reader can weigh, rows of buttons that a phone cuts off, and buttons that would do nothing."""
    too_tall: list[str] = []
    render, note = program.dispatcher.render, program.dispatcher.typed.note

    def weighing(letter: Letter, shown: Screen) -> None:
        if len(found := choices_of(shown)) > MOST_BUTTONS:
            too_tall.append(f"{letter.screen}: {len(found)} buttons: {sorted(found)}")
        note(letter, shown)

    def measuring(letter: Letter) -> Call:
        call = render(letter)
        touched.shown(letter.screen)
        words = str(call.params.get("text") or call.params.get("caption") or "")
        keyboard = call.params.get("reply_markup", {}).get("inline_keyboard", [])
        rows = len(keyboard)
        too_tall.extend(f"{letter.screen}: cut off: {row}" for row in keyboard if cut_off([b["text"] for b in row]))
        wrong = [b["callback_data"] for row in keyboard for b in row if undeclared(b.get("callback_data", "menu"))]
        too_tall.extend(f"{letter.screen}: nobody takes {data}" for data in wrong)
        if _height(words, rows) > SCREEN and letter.screen not in AS_WRITTEN:
            too_tall.append(f"{letter.screen}: {_height(words, rows)} points, {rows} rows: {words}")
        return call

    program.delivery._render = measuring
    vars(program.dispatcher.typed)["note"] = weighing
    return too_tall


def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


def first_line(text: str) -> str:
    return re.split(r"\n", text, maxsplit=1)[0]
