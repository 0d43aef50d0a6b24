"""Any order of promising, giving back, standing by, swapping, answering, resting and hours that pass: never more than are wanted, nobody
at two places at once, nobody asked about two things or twice about one, who stands by before others, and no gap is left alone."""

import asyncio
import os
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot.domain.errors import Refused
from bot.domain.peers import Profile
from bot.services.letters import later
from bot.services.peers import helpers, rota
from bot.services.people import people
from bot.storage.database import Database, Reader, Row, Transaction
from bot.storage.peers import helpers as helper_store
from bot.storage.peers import rota as store
from bot.storage.people import people as people_store
from bot.storage.sealing import Seal, read_key
from tests.left import DATABASE, KEY, first_start
from tests.rota_steps import DAY, HOUR, evening
from tests.stage import NOON

MORE = int(os.environ.get("ENTRAIDE_EXAMPLES", "1"))  # so many times as many examples as usual
PEOPLE = 5
LATE = ((20 * 60, 23 * 60),)  # Monday 20:00 to 23:00, beside 19:00 to 22:00

Deed = tuple[str, int, int]
"""What is done, by whom, and a number that chooses a turn, or how long."""

deeds = st.lists(
    st.tuples(
        st.sampled_from(("take", "take", "standby", "back", "back", "swap", "yes", "no", "no", "rest", "resume", "passes")),
        st.integers(0, PEOPLE - 1),
        st.integers(0, 2),
    ),
    min_size=10, max_size=25,
)  # fmt: skip


class Crowd:
    """People who listen, and three turns, two of them at the same time."""

    def __init__(self, database: Database) -> None:
        self.database, self.now = database, NOON
        self.people: list[str] = []
        self.turns: list[str] = []
        self.seen: set[str] = set()

    async def begin(self, most: int) -> None:
        async with self.database.write(self.now) as tx:
            for n in range(PEOPLE):
                one = await people.agree_to_account(tx, 9_000_000 + n, "en", "Europe/Paris", (0, 0))
                await tx.rows("UPDATE person SET coordinator = 1 WHERE id = :id", id=one.id)
                await helper_store.begin(tx, one.id, Profile(topics=("work",), languages=("en",)), 2)
                await helper_store.submit(tx, one.id)
                await helper_store.decide(tx, one.id, "approved")
                self.people.append(one.id)
            tx.forget_people()
            chief = await people_store.by_id(tx, self.people[0])
            assert chief is not None
            for hours in (evening(0, 1), LATE):
                await rota.plan(tx, chief, hours, most)
            self.turns = [turn.id for turn, _ in await rota.coming(tx, chief, 3, 0)]

    async def does(self, deed: Deed) -> None:
        what, who, n = deed
        if what == "passes":
            self.now += (HOUR // 3, 3 * HOUR, 9 * HOUR)[n]
        async with self.database.write(self.now) as tx:
            before = await tx.rows("SELECT * FROM rota_taken WHERE standby = 0")
            try:
                swapped = await self._does(tx, what, who, n)
            except Refused:
                return
            after = await tx.rows("SELECT * FROM rota_taken WHERE standby = 0")
            assert not swapped or len(before) == len(after), "a swap makes or loses a promise"
        async with self.database.write(self.now) as tx:
            while await later.unfold(tx):
                pass

    async def _does(self, tx: Transaction, what: str, who: int, n: int) -> bool:
        me = await people_store.by_id(tx, self.people[who])
        assert me is not None
        asked = await rota.waiting(tx, me)
        if what == "take":
            await rota.take(tx, me, self.turns[n])
        elif what == "standby":
            await rota.stand_by(tx, me, self.turns[n])
        elif what == "back":
            await rota.give_back(tx, me, self.turns[n])
        elif what == "swap":
            await rota.ask_to_swap(tx, me, self.turns[n], self.turns[(n + 1 + who % 2) % 3])
        elif what == "yes" and asked is not None:
            await rota.accept(tx, me, asked.id)
            return asked.instead_id is not None
        elif what == "no" and asked is not None:
            await rota.decline(tx, me, asked.id)
        elif what in ("rest", "resume"):
            await helpers.pause(tx, me, self.now + n * DAY if what == "rest" else None)
        return False

    async def holds(self) -> None:
        async with self.database.read(self.now) as tx:
            crowded = """SELECT 1 FROM rota_taken m JOIN rota_turn t ON t.id = m.turn_id JOIN rota r ON r.id = t.rota_id
                         WHERE m.standby = 0 GROUP BY t.id, r.most HAVING count(*) > r.most"""
            assert not await tx.rows(crowded), "more have promised than are wanted"
            torn = """SELECT 1 FROM rota_taken m JOIN rota_turn t ON t.id = m.turn_id JOIN rota_taken o ON o.person_id = m.person_id
                      JOIN rota_turn u ON u.id = o.turn_id WHERE m.standby = 0 AND o.standby = 0 AND t.id <> u.id
                      AND t.starts_at < u.ends_at AND u.starts_at < t.ends_at"""
            assert not await tx.rows(torn), "somebody answers at two turns at the same time"
            twice = """SELECT 1 FROM rota_asked WHERE deadline > 0 GROUP BY turn_id, to_id, COALESCE(by_id, ''),
                       COALESCE(instead_id, '') HAVING count(*) > 1"""
            assert not await tx.rows(twice), "somebody is asked twice about the same"
            live = await tx.rows("SELECT * FROM rota_asked WHERE state = 'asked'")
            assert len({row["to_id"] for row in live}) == len(live), "somebody is asked about two things"
            assert all(row["deadline"] > self.now for row in live), "a deadline has passed"
            for row in live:
                if row["id"] not in self.seen and row["instead_id"] is None:
                    await self._in_order(tx, row)
            self.seen |= {row["id"] for row in live}
            for turn_id in self.turns:
                turn = await store.turn(tx, turn_id)
                assert turn is not None
                if turn.cover and turn.free and turn.starts_at - 2 * DAY <= self.now < turn.last - 2 * HOUR:
                    looks = await tx.rows("SELECT 1 FROM occasion WHERE about = :id AND kind = 'rota-look'", id=turn_id)
                    asked = [each for each in live if each["turn_id"] == turn_id and each["instead_id"] is None]
                    assert looks or asked, "nobody is looked for"

    async def _in_order(self, tx: Reader, row: Row) -> None:
        turn = await store.turn(tx, row["turn_id"])
        assert turn is not None
        first = {each.id for each in await store.standing_by(tx, turn)} - {row["to_id"]}
        asked = await store.promise(tx, turn.id, row["to_id"])
        assert not first or asked is not None, "somebody is asked before who stands by"


async def play(moves: list[Deed], most: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (await first_start()).lay(folder)
        database = Database(folder / DATABASE, Seal(read_key(folder / KEY)))
        await database.open()
        try:
            crowd = Crowd(database)
            await crowd.begin(most)
            for each in moves:
                await crowd.does(each)
                await crowd.holds()
        finally:
            await database.close()


@settings(
    max_examples=6 * MORE, deadline=None, phases=[Phase.explicit, Phase.generate, *([Phase.shrink] if MORE > 1 else [])],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(deeds, st.integers(1, 2))
@example([("take", 1, 0), ("standby", 2, 0), ("back", 1, 0), ("no", 2, 0), ("no", 0, 0), ("yes", 3, 0)], 1)
@example([("take", 1, 0), ("take", 1, 1)], 1)  # both at the same time
@example(
    [*(("rest", each, 2) for each in (0, 2, 3, 4)), ("take", 1, 0), ("back", 1, 0)], 1
)  # there is nobody at the moment
@example([("take", 1, 0), ("back", 1, 0), *(("no", each, 0) for each in (0, 2, 3, 4) * 4)], 1)  # and nobody is left
@example(
    [("take", 1, 0), ("take", 2, 2), ("swap", 1, 0), ("take", 2, 1), ("yes", 2, 0)], 1
)  # they took others meanwhile
@example([("take", 1, 0), ("take", 2, 2), ("swap", 1, 0), ("swap", 2, 2), ("yes", 2, 0), ("yes", 1, 0)], 1)
def test_a_rota_holds_whatever_is_pressed_in_whatever_order(moves: list[Deed], most: int) -> None:
    asyncio.run(play(moves, most))
