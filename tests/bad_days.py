"""A few days in the life of a bot that is stopped, started again, and whose machine's clock is set."""

import asyncio
import re
from dataclasses import dataclass
from pathlib import Path

from bot.domain.meetings import Draft, write_reminders
from bot.domain.people import Person
from bot.services.meetings import answers, meetings
from bot.services.people.people import agree_to_account
from bot.storage.database import Transaction, new_id
from bot.storage.people import people as people_store
from tests.minutes import GRID, HOUR, Ear, Stretch
from tests.virtual import FarTelegram, MachineClock, VirtualLoop, living

BEAT = 300  # seconds: a slower beat than the real one, for the sake of speed; what it catches is late by so much
GROUP = "group-000001"
LEADER = 1
FIRST_READER = 2


@dataclass(frozen=True)
class Days:
    """Who is to be reminded of what, and what happens meanwhile: (live | stall | restart | set the clock, quarters of an hour)."""

    begin: int
    ears: tuple[Ear, ...]
    starts: tuple[int, ...]
    befores: tuple[int, ...]
    moves: tuple[tuple[str, int], ...]


Said = dict[tuple[int, int], list[float]]
"""(chat, number of the meeting) -> when, by the wall clock, a reminder was delivered."""


async def live(days: Days, folder: Path) -> tuple[Said, list[Stretch]]:
    """What was said, and when the process ran."""
    clock = MachineClock(days.begin)
    telegram = FarTelegram(clock)
    stretches: list[Stretch] = []
    todo = [*days.moves, ("rest", max(days.starts) + HOUR)]
    async with living(folder, clock, telegram) as program:
        async with program.database.write(days.begin) as tx:
            await fill(tx, days)
        await until_a_restart(todo, clock, stretches)
    while todo:
        sleep_on(todo.pop(0)[1] * GRID)
        async with living(folder, clock, telegram):
            await until_a_restart(todo, clock, stretches)
    return heard(telegram), stretches


def heard(telegram: FarTelegram) -> Said:
    said: Said = {}
    for at, chat, text in telegram.delivered:
        number = re.search(r"Tea (\d+)", text)
        assert number is not None, text
        said.setdefault((chat, int(number[1])), []).append(at)
    return said


async def until_a_restart(todo: list[tuple[str, int]], clock: MachineClock, stretches: list[Stretch]) -> None:
    """The life of one process: takes its moves off the list, and leaves the restart there."""
    noticed = 0
    while todo and todo[0][0] != "restart":
        begins = round(clock.now())
        what, quarters = todo.pop(0)
        if what == "rest":
            quarters = max(1, (quarters - begins) // GRID)
        if what in ("live", "rest"):
            await asyncio.sleep(begins + quarters * GRID - clock.now())
            stretches.append(Stretch(begins, round(clock.now()), noticed))
        elif what == "stall":
            sleep_on(quarters * GRID)
        else:
            clock.ahead += quarters * GRID
            noticed = round(clock.now()) + BEAT


def sleep_on(seconds: int) -> None:
    """Time passes, and nobody does anything."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, VirtualLoop)
    loop.clockwork.at += seconds


async def fill(tx: Transaction, days: Days) -> None:
    """A group with its meetings; everybody comes, and wants reminders."""
    await tx.rows(
        """INSERT INTO groups (id, name, town, language, zone, joining, reminders, created_at)
           VALUES (:id, :name, :town, 'en', 'Europe/Paris', 'open', :reminders, :now)""",
        id=GROUP,
        name=tx.seal.close("The Birds", "groups.name"),
        town=tx.seal.close("Lyon", "groups.town"),
        reminders=write_reminders(days.befores),
        now=tx.now,
    )
    leader = await joins(tx, LEADER, Ear("UTC", (0, 0)), "facilitator")
    drafts = [Draft(new_id(), GROUP, f"Tea {number}", start) for number, start in enumerate(days.starts)]
    for draft in drafts:
        await meetings.schedule(tx, leader, draft, ())
    for reader, ear in enumerate(days.ears):
        person = await joins(tx, FIRST_READER + reader, ear, "member")
        for draft in drafts:
            await answers.answer(tx, person, draft.id, "coming")


async def joins(tx: Transaction, user: int, ear: Ear, role: str) -> Person:
    person = await agree_to_account(tx, user, "en", ear.zone, ear.quiet)
    await people_store.consent(tx, people_store.account(tx.seal, user), "reminders", 1, True)
    await tx.rows(
        """INSERT INTO membership (group_id, person_id, handle, state, role, charter_version, agreed_at, since)
           VALUES (:group, :person, :handle, 'member', :role, 1, :now, :now)""",
        group=GROUP,
        person=person.id,
        handle=new_id(),
        role=role,
        now=tx.now,
    )
    return person
