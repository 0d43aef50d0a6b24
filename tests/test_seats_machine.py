"""Any interleaving of answers, guests, tasks, changes, blocks, hours and restarts around the last places of a meeting: nobody is let in
beyond them, the order of the line is kept, nobody is offered two at once, and no free place waits for nobody (GEM-10)."""

import asyncio
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot.domain.terms import Terms
from bot.services.meetings import answers, meetings
from bot.storage.meetings import meetings as meeting_store
from bot.storage.people import people as people_store
from bot.wire.limits import Limits
from tests.group_steps import schedule
from tests.meeting_rows import crowd, facilitator, group, member, person_id, playing, quiet
from tests.peers_stage import person_of
from tests.stage import Actor, Stage, StageClock, open_stage

MORE = int(os.environ.get("ENTRAIDE_EXAMPLES", "1"))  # so many times as many examples as usual
HOUR = 3600
SATURDAY_NOON = 1_806_145_200  # 27 March 2027, 12:00 in Paris: clocks go forward in the night
BEGINS = SATURDAY_NOON + 26 * HOUR  # Sunday, 15:00
NAMES = {"Ana": "Alouette", "Ben": "Bouvreuil", "Cat": "Chouette", "Dan": "Dodo", "Eve": "Epervier"}
SEATS = 2
WHILES = (60, 20 * 60, HOUR, 2 * HOUR, 9 * HOUR)
FREE = "A place is free for you."

Deed = tuple[str, int, int]
"""What is done, by whom, and a number that chooses."""

deeds = st.lists(
    st.tuples(
        st.sampled_from((
            "coming", "coming", "coming", "no", "no", "maybe", "race", "guests", "seats", "passes", "passes", "block", "unblock",
            "take", "give", "move", "restart",
        )),
        st.integers(0, len(NAMES) - 1),
        st.integers(0, 9),
    ),
    min_size=15, max_size=25,
)  # fmt: skip


@dataclass
class Held:
    """What the database holds of the meeting: places that are taken or offered; who is offered one until when, and who waits
    and can be reached, by turn; the ids of those who come, and of all in the line with their turns."""

    used: int
    seats: int
    offered: dict[int, int] = field(default_factory=dict)
    waits: list[int] = field(default_factory=list)
    coming: set[str] = field(default_factory=set)
    line: dict[str, int] = field(default_factory=dict)


async def held(stage: Stage, meeting_id: str) -> Held:
    coming = await stage.rows("SELECT person_id, guests FROM answer WHERE choice = 'coming'")
    line = await stage.rows(
        "SELECT w.person_id, w.turn, w.deadline, p.reachable FROM waitlist w JOIN person p ON p.id = w.person_id ORDER BY turn"
    )
    assert not {row["person_id"] for row in coming} & {row["person_id"] for row in line}, "somebody comes and waits"
    offered = {row["turn"]: row["deadline"] for row in line if row["deadline"] is not None}
    async with stage.program.database.read(int(stage.clock.at)) as tx:
        meeting = await meeting_store.get(tx, meeting_id)
    assert meeting is not None
    assert meeting.terms is not None
    waits = [row["turn"] for row in line if row["deadline"] is None and row["reachable"]]
    used = len(coming) + sum(row["guests"] for row in coming) + len(offered)
    turns = {row["person_id"]: row["turn"] for row in line}
    return Held(used, meeting.terms.seats or 0, offered, waits, {row["person_id"] for row in coming}, turns)


async def check(stage: Stage, meeting_id: str, people: list[Actor], before: Held) -> Held:
    """What has to hold after every deed."""
    now = await held(stage, meeting_id)
    assert now.used <= max(now.seats, before.used), "more people than places"
    fresh = now.offered.keys() - before.offered.keys()
    assert not now.waits or not fresh or min(now.waits) > max(fresh), "somebody was passed over"
    waited = set(now.waits) & set(before.waits)
    turns = [before.line.get(each, 1 << 40) for each in now.coming - before.coming]
    assert not waited or all(turn < min(waited) or turn in before.offered for turn in turns), (
        "somebody was let past the line"
    )
    assert all(deadline > stage.clock.at for deadline in now.offered.values()), "a deadline has passed"
    if stage.clock.at < BEGINS:
        assert not now.waits or now.used >= now.seats, "a free place is offered to nobody"
    else:
        assert not now.offered, "something is offered after the start"
    for each in people:
        letters = [m for m in each.heard(FREE) if m.text.startswith(FREE)]
        asking = [m for m in letters if any("answer" in str(b.callback_data) for row in m.buttons for b in row)]
        assert len(asking) <= 1, "somebody is offered two places at once"
    cooks = await stage.rows("SELECT person_id FROM slot_taken")
    come = {row["person_id"] for row in await stage.rows("SELECT person_id FROM answer WHERE choice = 'coming'")}
    assert len(cooks) <= 1, "two do what one should"
    assert {row["person_id"] for row in cooks} <= come, "somebody cooks who does not come"
    return now


async def do(stage: Stage, fran: Actor, people: list[Actor], meeting_id: str, deed: Deed) -> None:
    what, who, n = deed
    actor = people[who]
    if what in ("coming", "no", "maybe"):
        await actor.forges(f"meeting:answer:{meeting_id}:{what}")
    elif what == "race":
        for each in people[who:] + people[:who]:
            stage.play.world.press(
                each.person, each.last.message_id, f"meeting:answer:{meeting_id}:coming", forged=True
            )
        await stage.settle()
    elif what == "guests":
        await actor.forges(f"meeting:bring:{meeting_id}:{n % 3}")
    elif what in ("take", "give"):
        await actor.forges(f"slot:{what}:{meeting_id}:cook")
    elif what == "block":
        stage.play.world.block(actor.person)
        await stage.settle()
    elif what == "unblock":
        stage.play.world.unblock(actor.person)
        await stage.settle()
    elif what == "passes":
        await stage.passes(WHILES[n % len(WHILES)])
    elif what in ("seats", "move"):
        await changes(stage, fran, meeting_id, n, place=what == "move")


async def changes(stage: Stage, fran: Actor, meeting_id: str, n: int, *, place: bool) -> None:
    """Another number of places, or another hour of the same day, some minutes on."""
    me = await person_of(fran)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        meeting = await meeting_store.get(tx, meeting_id)
        assert meeting is not None
        if meeting.starts_at <= tx.now or meeting.starts_at + n > BEGINS + 30:
            return
        terms = Terms(1 + n % 4, meeting.terms.slots if meeting.terms else ())
        values: dict[str, Any] = {"starts_at": meeting.starts_at + n} if place else {"terms": terms}
        await meetings.change(tx, me, meeting_id, meeting.revision, **values)
    await stage.settle()


async def opened(clock: StageClock, play: Any, folder: Path, deeds: list[Deed]) -> None:
    """The deeds up to a restart in one life of the bot; those after it in the next."""
    fran, people, meeting_id, before = None, [], "", Held(0, SEATS)
    lives = [[]]  # type: list[list[Deed]]
    for deed in deeds:
        if deed[0] == "restart":
            lives.append([])
        else:
            lives[-1].append(deed)
    for life in lives[:2]:
        async with open_stage(folder, clock, play) as stage:
            stage.program.delivery._lanes.limits = Limits(10_000, 10_000, burst=10_000)
            if not people:
                here = await group(stage)
                fran = await facilitator(stage, here)
                people = [await member(stage, here, name, NAMES[name], reminders=False) for name in NAMES]
                await quiet(people[4], "00:00-00:00")
                meeting_id = await schedule(fran, here, BEGINS, seats=SEATS, task="cook")
            else:
                fran, people = Actor(stage, fran.person), [Actor(stage, each.person) for each in people]  # type: ignore[union-attr]
                before = await check(stage, meeting_id, people, before)
            for deed in life:
                await do(stage, fran, people, meeting_id, deed)
                before = await check(stage, meeting_id, people, before)
            assert await stage.rows("SELECT * FROM failed_update") == []


async def play(deeds: list[Deed]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with playing() as (clock, world):
            clock.at = float(SATURDAY_NOON)
            await opened(clock, world, Path(folder), deeds)
            world.violations.clear()


@settings(
    max_examples=10 * MORE, deadline=None, phases=[Phase.explicit, Phase.generate, *([Phase.shrink] if MORE > 1 else [])],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(deeds)
@example(
    [
        ("race", 0, 0),
        ("no", 0, 0),
        ("restart", 0, 0),
        ("passes", 0, 3),
        ("coming", 0, 0),
        ("no", 1, 0),
        ("passes", 0, 4),
    ]
)
@example(  # what was offered while the first in the line could not be reached stays theirs
    [
        ("race", 4, 0),
        ("block", 1, 0),
        ("maybe", 4, 0),
        ("unblock", 1, 0),
        ("coming", 2, 0),
    ]
)
def test_the_last_places_of_a_meeting_go_to_the_line_in_its_order(deeds: list[Deed]) -> None:
    asyncio.run(play(deeds))


async def test_of_a_thousand_people_who_race_for_the_last_places_as_many_come_and_the_others_wait_in_their_order(
    stage: Stage,
) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting_id = await schedule(fran, here, BEGINS, seats=10)
    ids = await crowd(stage, here, meeting_id, 1000)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("DELETE FROM answer WHERE meeting_id = :id", id=meeting_id)
    for first in range(0, len(ids), 100):
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            for each in ids[first : first + 100]:
                person = await people_store.by_id(tx, each)
                assert person is not None
                await answers.answer(tx, person, meeting_id, "coming")
    coming = await stage.rows("SELECT person_id FROM answer WHERE choice = 'coming'")
    assert {row["person_id"] for row in coming} == set(ids[:10])
    line = await stage.rows("SELECT person_id FROM waitlist ORDER BY turn")
    assert [row["person_id"] for row in line] == ids[10:]
    assert await person_id(stage, fran) not in ids
