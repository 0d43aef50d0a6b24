"""Rows of those who offer to help, and who of them might be asked now."""

import msgspec

from bot.domain.peers import Candidate, Helper, Profile, known_topics
from bot.domain.people import LANGUAGES, Person
from bot.storage.database import Reader, Row, Transaction
from bot.storage.people.people import COLUMNS as PERSON
from bot.storage.people.people import from_row as person_from_row
from bot.storage.sealing import Seal

_HELPER = "h.person_id, h.state, h.profile, h.most_open, h.paused_until, h.decided_at"
FIELDS = frozenset({"most_open", "paused_until"})


def _profile(seal: Seal, sealed: bytes) -> Profile:
    facts = msgspec.json.decode(seal.open(sealed, "helper.profile"))
    return Profile(
        topics=known_topics(facts["topics"]), refused=known_topics(facts["refused"]),
        languages=tuple(code for code in LANGUAGES if code in facts["languages"]), paid=bool(facts["paid"]),
    )  # fmt: skip


def _sealed(seal: Seal, profile: Profile) -> bytes:
    return seal.close(msgspec.json.encode(profile).decode(), "helper.profile")


def _helper(seal: Seal, row: Row) -> Helper:
    return Helper(
        person_id=row["person_id"], state=row["state"], profile=_profile(seal, row["profile"]),
        most_open=row["most_open"], paused_until=row["paused_until"], decided_at=row["decided_at"],
    )  # fmt: skip


async def by_id(tx: Reader, person_id: str) -> Helper | None:
    row = await tx.row(f"SELECT {_HELPER} FROM helper h WHERE h.person_id = :id", id=person_id)  # noqa: S608
    return None if row is None else _helper(tx.seal, row)


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


async def submit(tx: Transaction, person_id: str) -> bool:
    """The offer waits for a coordinator. False when it does already, or was approved."""
    row = await tx.row(
        """UPDATE helper SET state = 'asked', asked_at = :now, decided_at = NULL, paused_until = NULL
           WHERE person_id = :id AND state IN ('stopped', 'refused') RETURNING person_id""",
        id=person_id,
        now=tx.now,
    )
    return row is not None


async def decide(tx: Transaction, person_id: str, state: str) -> bool:
    """A coordinator's yes or no. False when it was decided already."""
    row = await tx.row(
        "UPDATE helper SET state = :state, decided_at = :now WHERE person_id = :id AND state = 'asked' RETURNING person_id",
        id=person_id,
        state=state,
        now=tx.now,
    )
    return row is not None


async def stop(tx: Transaction, person_id: str, state: str = "stopped") -> bool:
    """No more questions from here on. False when the offer did not stand."""
    row = await tx.row(
        """UPDATE helper SET state = :state, decided_at = :now
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


async def candidates(tx: Reader, request_id: str, seeker_id: str) -> list[Candidate]:
    """Approved helpers who were not asked for this request and have nothing with or against the seeker."""
    rows = await tx.rows(
        """SELECT h.person_id, h.profile, h.most_open, h.paused_until, p.reachable,
                  (SELECT count(*) FROM contact c JOIN person s ON s.id = c.seeker_id
                     WHERE c.helper_id = h.person_id AND c.state = 'open' AND c.group_id IS NULL AND s.reachable = 1)
                  + (SELECT count(*) FROM offer o WHERE o.helper_id = h.person_id
                     AND o.state IN ('asked', 'accepted')) AS load,
                  (SELECT max(o.asked_at) FROM offer o WHERE o.helper_id = h.person_id) AS last_asked
           FROM helper h JOIN person p ON p.id = h.person_id
           WHERE h.state = 'approved' AND h.person_id <> :seeker
             AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.request_id = :request AND o.helper_id = h.person_id)
             AND NOT EXISTS (SELECT 1 FROM blocked b WHERE b.person_id = h.person_id AND b.other_id = :seeker)
             AND NOT EXISTS (SELECT 1 FROM blocked b WHERE b.person_id = :seeker AND b.other_id = h.person_id)
             AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.seeker_id = :seeker AND c.helper_id = h.person_id
                             AND c.group_id IS NULL AND c.state = 'open')
             AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.seeker_id = h.person_id AND c.helper_id = :seeker
                             AND c.group_id IS NULL AND c.state = 'open')""",
        request=request_id,
        seeker=seeker_id,
    )
    return [_candidate(tx, row) for row in rows]


def _candidate(tx: Reader, row: Row) -> Candidate:
    return Candidate(
        helper_id=row["person_id"], profile=_profile(tx.seal, row["profile"]), most_open=row["most_open"],
        load=row["load"], reachable=bool(row["reachable"]), paused_until=row["paused_until"],
        last_asked=row["last_asked"],
    )  # fmt: skip
