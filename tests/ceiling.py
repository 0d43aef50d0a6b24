"""Announcements to many people, by the whole bot in virtual time, before a Telegram that enforces its limits."""

import asyncio
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from bot.services import announcements
from bot.services.people.people import agree_to_account
from bot.storage.database import Transaction, new_id
from bot.storage.groups import chats
from bot.storage.people import people as people_store
from tests.strict_telegram import StrictTelegram
from tests.virtual import FarTelegram, MachineClock, VirtualLoop, living

NOON = 1_796_036_400  # Monday 30 November, 12:00 in Paris
OVERALL = 30
AUTHOR = 1
FIRST_READER = 1000
CHATS = (-1, -2, -3, -4, -5)


@dataclass
class Plan:
    """How long, to how many, and what Telegram does meanwhile: see StrictTelegram. `trip`: seconds there and back."""

    seconds: int
    people: int = 400
    chats: tuple[int, ...] = ()
    trip: float = 0.05
    telegram: StrictTelegram = field(default_factory=StrictTelegram)

    @property
    def announcements(self) -> int:
        """So many that there is always something left to send."""
        return 10 + self.seconds * OVERALL // (self.people + len(self.chats))


def run(plan: Plan) -> StrictTelegram:
    """What Telegram saw until the end. Nobody has read the same announcement twice."""
    with tempfile.TemporaryDirectory() as folder, asyncio.Runner(loop_factory=VirtualLoop) as runner:
        wire = runner.run(_run(plan, Path(folder)))
    read = [(chat, text) for _, chat, text in wire.delivered if chat != AUTHOR]
    assert len(read) == len(set(read))
    return plan.telegram


async def _run(plan: Plan, folder: Path) -> FarTelegram:
    clock = MachineClock(NOON)
    wire = FarTelegram(clock, plan.telegram.send)
    wire.trip = plan.trip
    async with living(folder, clock, wire) as program:
        async with program.database.write(NOON) as tx:
            await _fill(tx, plan)
        await asyncio.sleep(plan.seconds - clock.monotonic())
    return wire


@dataclass(frozen=True)
class Ceiling:
    """L1. `used` is a share of 30 a second; an edit of the author's numbers counts as a letter, as it does for Telegram."""

    used: float
    refused: int


@dataclass(frozen=True)
class Banned:
    """L2. `kept` is what the others got in the minute one chat was told to wait, of what they get without that."""

    kept: float
    refused: int


@dataclass(frozen=True)
class Stricter:
    """L3. Shares of the lower limit, and of the full one, from ten seconds after each change on."""

    used_low: float
    used_back: float
    refused: int


def ten_minutes(seconds: int = 600) -> Ceiling:
    """L1, or a part of it: an announcement to very many, in group chats too."""
    telegram = run(Plan(seconds, people=1000, chats=CHATS))
    return Ceiling(telegram.delivered(0, seconds) / (OVERALL * seconds), len(telegram.refused))


def one_chat_told_to_wait() -> Banned:
    """L2: one of five group chats answers 429 for a minute."""

    def others(telegram: StrictTelegram) -> int:
        run(Plan(80, chats=CHATS, telegram=telegram))
        return telegram.delivered(10, 70) - telegram.delivered(10, 70, CHATS[0])

    alone, beside = StrictTelegram(), StrictTelegram(banned={CHATS[0]: (10.0, 70.0)})
    return Banned(others(beside) / others(alone), len(beside.refused))


def a_stricter_telegram() -> Stricter:
    """L3: after a minute the limit is 10 a second for half a minute, then 30 again."""
    telegram = run(Plan(150, telegram=StrictTelegram(overall=lambda now: 10 if 60 <= now < 90 else OVERALL)))
    low, back = telegram.delivered(70, 90) / (10 * 20), telegram.delivered(100, 150) / (OVERALL * 50)
    return Stricter(low, back, len(telegram.refused))


async def _fill(tx: Transaction, plan: Plan) -> None:
    """A group with its members and its chats, and announcements that all go out at once."""
    await tx.rows(
        """INSERT INTO groups (id, name, town, language, zone, joining, created_at)
           VALUES ('group-000001', :name, :town, 'en', 'Europe/Paris', 'open', :now)""",
        name=tx.seal.close("The Birds", "groups.name"),
        town=tx.seal.close("Lyon", "groups.town"),
        now=tx.now,
    )
    for user in (AUTHOR, *range(FIRST_READER, FIRST_READER + plan.people)):
        one = await agree_to_account(tx, user, "en", "Europe/Paris", (0, 0))
        await tx.rows(
            """INSERT INTO membership (group_id, person_id, handle, state, role, charter_version, agreed_at, since)
               VALUES ('group-000001', :person, :handle, 'member', :role, 1, :now, :now)""",
            person=one.id,
            handle=new_id(),
            role="facilitator" if user == AUTHOR else "member",
            now=tx.now,
        )
    for chat in plan.chats:
        await chats.arrive(tx, chat, f"Chat {-chat}")
    await tx.rows("UPDATE place SET group_id = 'group-000001'")
    row = await people_store.speaking(tx, AUTHOR)
    assert row is not None
    author = people_store.from_row(tx.seal, row)
    for number in range(plan.announcements):
        draft = await announcements.write(tx, author, "group-000001", f"Tea at {number} o'clock.")
        await announcements.send(tx, author, draft.id, None)
