"""Rows of those who offer to help, and who of them might be asked now."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import msgspec

from bot.domain.peers import TALK_COSTS, WEEK, Candidate, Helper, Profile, Request, after_a_question
from bot.domain.people import Person
from bot.domain.rota import LONGEST_MINUTES
from bot.domain.times import HOUR, MINUTE
from bot.storage.database import Reader, Row, Transaction
from bot.storage.people.people import COLUMNS as PERSON
from bot.storage.people.people import from_row as person_from_row
from bot.storage.sealing import Seal

_HELPER = """h.person_id, h.state, h.profile, h.most_open, h.most_new, h.paused_until, h.decided_at, h.first_yes,
    h.words_declined, h.words_declined_since"""
FIELDS = frozenset({"most_open", "most_new", "paused_until", "words_declined", "words_declined_since"})
PAGE = 100
_READ = msgspec.json.Decoder(Profile)


def _profile(seal: Seal, sealed: bytes) -> Profile:
    return _READ.decode(seal.open(sealed, "helper.profile"))


def _sealed(seal: Seal, profile: Profile) -> bytes:
    return seal.close(msgspec.json.encode(profile).decode(), "helper.profile")


def _helper(seal: Seal, row: Row) -> Helper:
    return Helper(
        person_id=row["person_id"], state=row["state"], profile=_profile(seal, row["profile"]),
        most_open=row["most_open"], most_new=row["most_new"], paused_until=row["paused_until"], decided_at=row["decided_at"],
        first_yes=row["first_yes"],
        words_declined=row["words_declined"], words_declined_since=row["words_declined_since"],
    )  # fmt: skip


async def by_id(tx: Reader, person_id: str) -> Helper | None:
    row = await tx.row(f"SELECT {_HELPER} FROM helper h WHERE h.person_id = :id", id=person_id)  # noqa: S608
    return None if row is None else _helper(tx.seal, row)


async def is_asked(tx: Reader, person_id: str) -> bool:
    """Whether their offer stands, and they are not on a break."""
    row = await tx.row(
        "SELECT 1 FROM helper WHERE person_id = :id AND state = 'approved' AND COALESCE(paused_until, 0) <= :now",
        id=person_id,
        now=tx.now,
    )
    return row is not None


async def begin(tx: Transaction, person_id: str, profile: Profile, most_open: int) -> None:
    """A profile that is not offered yet; nothing when there is one."""
    await tx.rows(
        """INSERT INTO helper (person_id, state, profile, most_open, asked_at)
           VALUES (:id, 'stopped', :profile, :most, :now) ON CONFLICT (person_id) DO NOTHING""",
        id=person_id,
        profile=_sealed(tx.seal, profile),
        most=most_open,
        now=tx.now,
    )


async def describe(tx: Transaction, person_id: str, profile: Profile) -> None:
    await tx.rows(
        "UPDATE helper SET profile = :profile WHERE person_id = :id", id=person_id, profile=_sealed(tx.seal, profile)
    )


async def change(tx: Transaction, person_id: str, **values: int | None) -> None:
    """Sets some of FIELDS."""
    assert values.keys() <= FIELDS, values  # noqa: S101
    columns = ", ".join(f"{name} = :{name}" for name in values)
    await tx.rows(f"UPDATE helper SET {columns} WHERE person_id = :id", id=person_id, **values)  # noqa: S608


async def was_asked(tx: Transaction, person_id: str) -> None:
    """The others come first from here on."""
    row = await tx.row("SELECT turn FROM helper WHERE person_id = :id", id=person_id)
    if row is not None:
        turn = after_a_question(row["turn"], tx.now)
        await tx.rows("UPDATE helper SET turn = :turn WHERE person_id = :id", turn=turn, id=person_id)


async def began_to_talk(tx: Transaction, person_id: str) -> None:
    """The same, for longer."""
    await tx.rows("UPDATE helper SET turn = turn + :days WHERE person_id = :id", days=TALK_COSTS, id=person_id)


async def submit(tx: Transaction, person_id: str) -> bool:
    """The offer waits for a coordinator. False when it does already, or was approved."""
    row = await tx.row(
        """UPDATE helper SET state = 'asked', asked_at = :now, decided_at = NULL, paused_until = NULL, first_yes = NULL
           WHERE person_id = :id AND state IN ('stopped', 'refused') RETURNING person_id""",
        id=person_id,
        now=tx.now,
    )
    return row is not None


async def first_yes(tx: Transaction, person_id: str, by: str) -> bool:
    """The first of two. False when somebody has said it already, or it was decided."""
    row = await tx.row(
        """UPDATE helper SET first_yes = :by WHERE person_id = :id AND state = 'asked' AND first_yes IS NULL RETURNING person_id""",
        id=person_id,
        by=by,
    )
    return row is not None


async def decide(tx: Transaction, person_id: str, state: str) -> bool:
    """A coordinator's yes or no. False when it was decided already."""
    row = await tx.row(
        """UPDATE helper SET state = :state, decided_at = :now, first_yes = NULL
           WHERE person_id = :id AND state = 'asked' RETURNING person_id""",
        id=person_id,
        state=state,
        now=tx.now,
    )
    return row is not None


async def stop(tx: Transaction, person_id: str, state: str = "stopped") -> bool:
    """No more questions from here on. False when the offer did not stand."""
    row = await tx.row(
        """UPDATE helper SET state = :state, decided_at = :now, first_yes = NULL
           WHERE person_id = :id AND state IN ('asked', 'approved') RETURNING person_id""",
        id=person_id,
        state=state,
        now=tx.now,
    )
    return row is not None


async def restore(tx: Transaction, person_id: str) -> None:
    """A no does not count any more: the same offer can be sent again."""
    await tx.rows(
        "UPDATE helper SET state = 'stopped', decided_at = NULL WHERE person_id = :id AND state = 'refused'",
        id=person_id,
    )


async def waiting(tx: Reader, reader_id: str, most: int, skip: int) -> list[tuple[Person, Helper]]:
    """Those who wait for a coordinator, without who reads."""
    rows = await tx.rows(
        f"""SELECT {PERSON}, {_HELPER} FROM helper h JOIN person p ON p.id = h.person_id
            WHERE h.state = 'asked' AND h.person_id <> :me ORDER BY h.person_id LIMIT :most OFFSET :skip""",  # noqa: S608
        me=reader_id,
        most=most,
        skip=skip,
    )
    return [(person_from_row(tx.seal, row), _helper(tx.seal, row)) for row in rows]


async def candidates(tx: Reader, request: Request) -> AsyncIterator[list[Candidate]]:
    """Approved helpers who were not asked for this request and have nothing with or against the seeker; by page: those who have promised to
    answer now, then by turn."""
    never = await _never(tx, request.id, request.seeker_id)
    first = await on_duty(tx, request, never)
    if first:
        yield first
        never |= {each.helper_id for each in first}
    rows = await _page(tx, request, -1, "")
    yield [_candidate(tx, row) for row in rows if row["person_id"] not in never]
    while len(rows) == PAGE:
        await asyncio.sleep(0)  # letters and other work go on between two pages
        rows = await _page(tx, request, rows[-1]["turn"], rows[-1]["person_id"])
        yield [_candidate(tx, row) for row in rows if row["person_id"] not in never]


async def on_duty(tx: Reader, request: Request, never: frozenset[str] | None = None) -> list[Candidate]:
    """Of these, those who have promised to answer now; most often nobody, and then nothing else is read."""
    rows = await tx.rows(
        """SELECT m.person_id, max(t.ends_at) AS until FROM rota_turn t JOIN rota_taken m ON m.turn_id = t.id AND m.standby = 0
           WHERE t.starts_at <= :now AND t.starts_at > :since AND t.ends_at > :now GROUP BY m.person_id ORDER BY m.person_id""",
        now=tx.now,
        since=tx.now - LONGEST_MINUTES * MINUTE - HOUR,
    )
    if not rows:
        return []
    if never is None:
        never = await _never(tx, request.id, request.seeker_id)
    until = {row["person_id"]: int(row["until"]) for row in rows if row["person_id"] not in never}
    found = await tx.rows(_THESE, **_moment(tx, request), ids=msgspec.json.encode([*until]).decode())
    return [_candidate(tx, row, until[row["person_id"]]) for row in found]


_CANDIDATE = """SELECT h.person_id, h.profile, h.most_open, h.most_new, h.paused_until, h.turn,
                  p.reachable, p.zone, p.quiet_from, p.quiet_until,
                  (SELECT count(*) FROM contact c JOIN person s ON s.id = c.seeker_id
                     WHERE c.helper_id = h.person_id AND c.state = 'open' AND c.request_id IS NOT NULL AND s.reachable = 1)
                  + (SELECT count(*) FROM offer o WHERE o.helper_id = h.person_id
                     AND o.state IN ('asked', 'accepted')) AS load,
                  CASE WHEN h.most_new = 0 THEN 0 ELSE (SELECT count(*) FROM offer o WHERE o.helper_id = h.person_id
                     AND o.begins_at > :since AND o.state <> 'declined')
                  + (SELECT count(*) FROM box_answer b WHERE b.helper_id = h.person_id
                     AND b.asked_at > :since AND b.state <> 'declined') END AS asked_lately,
                  CASE WHEN CAST(:elsewhere AS BIGINT) = 0 THEN 0 ELSE (SELECT count(*) FROM membership a
                     JOIN membership b ON b.group_id = a.group_id AND b.person_id = :seeker
                     WHERE a.person_id = h.person_id) END AS shared
           FROM helper h JOIN person p ON p.id = h.person_id
           WHERE h.state = 'approved' AND """
_THESE = _CANDIDATE + "h.person_id IN (SELECT value FROM json_each(:ids)) ORDER BY h.person_id"  # noqa: S608
_PAGE = _CANDIDATE + "(h.turn, h.person_id) > (:turn, :after) ORDER BY h.turn, h.person_id LIMIT :most"


async def _page(tx: Reader, request: Request, turn: int, after: str) -> Sequence[Row]:
    return await tx.rows(_PAGE, **_moment(tx, request), turn=turn, after=after, most=PAGE)


def _moment(tx: Reader, request: Request) -> dict[str, object]:
    return {
        "since": tx.now - WEEK, "elsewhere": int(request.wishes.elsewhere), "seeker": request.seeker_id,
    }  # fmt: skip


async def _never(tx: Reader, request_id: str, seeker_id: str) -> frozenset[str]:
    """Who is not asked: the seeker, who was for this request, and where one of the two refused, blocked or talks with the other."""
    rows = await tx.rows(
        """SELECT o.helper_id AS id FROM offer o WHERE o.request_id = :request
           UNION SELECT o.helper_id FROM request r JOIN offer o ON o.request_id = r.id
               WHERE r.seeker_id = :seeker AND o.state IN ('declined', 'unwanted')
           UNION SELECT b.person_id FROM blocked b WHERE b.other_id = :seeker
           UNION SELECT b.other_id FROM blocked b WHERE b.person_id = :seeker
           UNION SELECT c.helper_id FROM contact c WHERE c.seeker_id = :seeker AND c.group_id IS NULL AND c.state = 'open'
           UNION SELECT c.seeker_id FROM contact c WHERE c.helper_id = :seeker AND c.group_id IS NULL AND c.state = 'open'""",
        request=request_id,
        seeker=seeker_id,
    )
    return frozenset({seeker_id, *(row["id"] for row in rows)})


def _candidate(tx: Reader, row: Row, on_duty: int = 0) -> Candidate:
    return Candidate(
        helper_id=row["person_id"], profile=_profile(tx.seal, row["profile"]), most_open=row["most_open"],
        load=row["load"], reachable=bool(row["reachable"]), paused_until=row["paused_until"],
        turn=row["turn"], most_new=row["most_new"], asked_lately=row["asked_lately"], zone=row["zone"],
        quiet=(row["quiet_from"], row["quiet_until"]), shares_group=bool(row["shared"]),
        on_duty=on_duty,
    )  # fmt: skip
