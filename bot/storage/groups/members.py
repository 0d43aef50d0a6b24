"""Rows of who belongs to which group, and of who looked at them."""

import msgspec

from bot.domain.groups import Look, Member
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.people import people
from bot.storage.sealing import Seal

_COLUMNS = (
    "m.group_id, m.handle, m.state, m.role, m.muted, m.pseudonym AS name_here, m.charter_version, m.agreed_at, "
    f"m.since, {people.COLUMNS}"
)
_JOINED = f"SELECT {_COLUMNS} FROM membership m JOIN person p ON p.id = m.person_id"  # noqa: S608


def from_row(seal: Seal, row: Row) -> Member:
    return Member(
        person=people.from_row(seal, row),
        group_id=row["group_id"],
        handle=row["handle"] or "",
        state=row["state"],
        role=row["role"],
        muted=bool(row["muted"]),
        pseudonym=seal.maybe_open(row["name_here"], "membership.pseudonym"),
        charter_version=row["charter_version"],
        agreed_at=row["agreed_at"],
        since=row["since"],
    )


async def add(tx: Transaction, group_id: str, person_id: str, state: str, version: int) -> str | None:
    """A new membership's handle; None when there is one already."""
    rows = await tx.rows(
        """INSERT INTO membership (group_id, person_id, state, charter_version, agreed_at, since, handle)
           VALUES (:group, :person, :state, :version, :now, :now, :handle)
           ON CONFLICT (group_id, person_id) DO NOTHING RETURNING handle""",
        group=group_id,
        person=person_id,
        state=state,
        version=version,
        now=tx.now,
        handle=new_id(),
    )
    return rows[0]["handle"] if rows else None


async def agree(tx: Transaction, group_id: str, person_id: str, version: int) -> bool:
    """Writes down that this version was agreed to; False when it (or a newer one) was already."""
    rows = await tx.rows(
        """UPDATE membership SET charter_version = :version, agreed_at = :now
           WHERE group_id = :group AND person_id = :person AND charter_version < :version RETURNING handle""",
        group=group_id,
        person=person_id,
        version=version,
        now=tx.now,
    )
    return bool(rows)


async def move(tx: Transaction, group_id: str, person_id: str, state: str, *, was: str) -> bool:
    """From one state to another; False when they were not in the first."""
    rows = await tx.rows(
        """UPDATE membership SET state = :state WHERE group_id = :group AND person_id = :person AND state = :was
           RETURNING handle""",
        group=group_id,
        person=person_id,
        state=state,
        was=was,
    )
    tx.led.add(person_id)
    return bool(rows)


async def name_taken(tx: Reader, group_id: str, person_id: str, key: bytes) -> bool:
    """Whether somebody else goes by a name that looks the same: in this group, or everywhere."""
    row = await tx.row(
        """SELECT EXISTS (SELECT 1 FROM person WHERE pseudonym_key = :key AND id <> :person)
               OR EXISTS (SELECT 1 FROM membership
                          WHERE pseudonym_key = :key AND group_id = :group AND person_id <> :person) AS taken""",
        key=key,
        group=group_id,
        person=person_id,
    )
    return bool(row and row["taken"])


async def name(tx: Transaction, group_id: str, person_id: str, pseudonym: str | None, key: bytes | None) -> bool:
    """Sets the name in this group; False when they are not in it."""
    rows = await tx.rows(
        """UPDATE membership SET pseudonym = :name, pseudonym_key = :key
           WHERE group_id = :group AND person_id = :person AND state <> 'waiting' RETURNING handle""",
        group=group_id,
        person=person_id,
        name=tx.seal.maybe_close(pseudonym, "membership.pseudonym"),
        key=key,
    )
    return bool(rows)


async def drop(tx: Transaction, group_id: str, person_id: str) -> str | None:
    """Ends a membership, whatever its state; its handle, None when there was none."""
    rows = await tx.rows(
        "DELETE FROM membership WHERE group_id = :group AND person_id = :person RETURNING handle",
        group=group_id,
        person=person_id,
    )
    tx.led.add(person_id)
    return rows[0]["handle"] if rows else None


async def admit(tx: Transaction, handle: str) -> bool:
    """A waiting person becomes a member; False when they do not wait."""
    rows = await tx.rows(
        "UPDATE membership SET state = 'member', since = :now WHERE handle = :handle AND state = 'waiting' RETURNING handle",
        handle=handle,
        now=tx.now,
    )
    return bool(rows)


async def set_role(tx: Transaction, handle: str, role: str) -> bool:
    """False when that is their role already, or when they are not in."""
    rows = await tx.rows(
        """UPDATE membership SET role = :role WHERE handle = :handle AND role <> :role AND state <> 'waiting'
           RETURNING person_id""",
        handle=handle,
        role=role,
    )
    tx.led.update(row["person_id"] for row in rows)
    return bool(rows)


async def by_handle(tx: Reader, handle: str) -> Member | None:
    row = await tx.row(f"{_JOINED} WHERE m.handle = :handle", handle=handle)
    return None if row is None else from_row(tx.seal, row)


async def after(tx: Reader, group_id: str, cursor: str, limit: int) -> list[Member]:
    """Members (not waiting, not stepped back) after this person's id, by it."""
    rows = await tx.rows(
        f"""{_JOINED} WHERE m.group_id = :group AND m.state = 'member' AND m.person_id > :cursor
            ORDER BY m.person_id LIMIT :limit""",
        group=group_id,
        cursor=cursor,
        limit=limit,
    )
    return [from_row(tx.seal, row) for row in rows]


async def names(tx: Reader, group_id: str, *, waiting: bool) -> list[tuple[str, str, str]]:
    """Handle, name in the group and role of all who are in it, or of all who wait at its door; in no order."""
    rows = await tx.rows(
        """SELECT m.handle, m.role, m.pseudonym AS here, p.pseudonym FROM membership m JOIN person p ON p.id = m.person_id
           WHERE m.group_id = :group AND CASE WHEN m.state = 'waiting' THEN 1 ELSE 0 END = CAST(:waiting AS BIGINT)""",
        group=group_id,
        waiting=int(waiting),
    )
    seal = tx.seal
    return [(row["handle"], _name(seal, row), row["role"]) for row in rows]


def _name(seal: Seal, row: Row) -> str:
    here = seal.maybe_open(row["here"], "membership.pseudonym")
    return here or seal.maybe_open(row["pseudonym"], "person.pseudonym") or ""


async def waiting(tx: Reader, group_id: str, limit: int, offset: int) -> list[Member]:
    rows = await tx.rows(
        f"""{_JOINED} WHERE m.group_id = :group AND m.state = 'waiting' ORDER BY m.person_id LIMIT :limit OFFSET :offset""",
        group=group_id,
        limit=limit,
        offset=offset,
    )
    return [from_row(tx.seal, row) for row in rows]


async def facilitators(tx: Reader, group_id: str) -> list[Member]:
    """Those who can be reached and have not stepped back."""
    rows = await tx.rows(
        f"""{_JOINED} WHERE m.group_id = :group AND m.role = 'facilitator' AND m.state = 'member' AND p.reachable = 1
            ORDER BY m.person_id""",
        group=group_id,
    )
    return [from_row(tx.seal, row) for row in rows]


async def waiting_anywhere(tx: Reader, limit: int) -> list[Member]:
    """Those who wait at some door."""
    rows = await tx.rows(
        f"{_JOINED} JOIN groups g ON g.id = m.group_id WHERE m.state = 'waiting' ORDER BY m.person_id LIMIT :limit",
        limit=limit,
    )
    return [from_row(tx.seal, row) for row in rows]


async def led_by(tx: Reader, person_id: str) -> list[str]:
    """The groups this person facilitates and has not stepped back from."""
    rows = await tx.rows(
        "SELECT group_id FROM membership WHERE person_id = :person AND role = 'facilitator' AND state = 'member'",
        person=person_id,
    )
    return [row["group_id"] for row in rows]


async def counts(tx: Reader, group_id: str) -> dict[str, int]:
    """How many are inside, how many of them facilitate, how many wait."""
    row = await tx.row(
        """SELECT COUNT(*) FILTER (WHERE state <> 'waiting') AS inside, COUNT(*) FILTER (WHERE state = 'waiting') AS waiting,
                  COUNT(*) FILTER (WHERE state <> 'waiting' AND role = 'facilitator') AS facilitators
           FROM membership WHERE group_id = :group""",
        group=group_id,
    )
    return {key: int(row[key]) for key in ("inside", "facilitators", "waiting")} if row else {}


async def drop_answers(tx: Transaction, group_id: str, person_id: str) -> list[str]:
    """Takes back their answers to meetings of this group still to come; the ids of those meetings."""
    rows = await tx.rows(
        """DELETE FROM answer WHERE person_id = :person AND meeting_id IN
               (SELECT id FROM meeting WHERE group_id = :group AND state = 'planned' AND starts_at > :now)
           RETURNING meeting_id""",
        group=group_id,
        person=person_id,
        now=tx.now,
    )
    return [row["meeting_id"] for row in rows]


async def drop_reminders(tx: Transaction, group_id: str, person_id: str) -> None:
    """Takes back the reminders of this group's meetings that wait to be said to them."""
    await tx.rows(
        """DELETE FROM letter WHERE person_id = :person AND kind = 'reminder' AND leased_until IS NULL
               AND about IN (SELECT id FROM meeting WHERE group_id = :group AND state = 'planned')""",
        group=group_id,
        person=person_id,
    )


# Looks


async def note_looks(tx: Transaction, seen: list[Member], by: str, what: str, since: int) -> None:
    """Writes down that these were looked at, unless the same look was since that instant (a list leafed through)."""
    await tx.many(
        """INSERT INTO look (person_id, group_id, looked_by, what, at)
           SELECT :person, :group, :by, :what, :now WHERE NOT EXISTS
               (SELECT 1 FROM look WHERE person_id = :person AND at > :since AND group_id = :group
                                     AND looked_by = :by AND what = :what)""",
        [
            {"person": m.person.id, "group": m.group_id, "by": by, "what": what, "now": tx.now, "since": since}
            for m in seen
            if m.person.id != by
        ],
    )


async def looks_at(tx: Reader, person_id: str) -> list[Look]:
    """Who looked at this person's data, by group, latest first. The name is the one the looker has in that group."""
    rows = await tx.rows(
        """SELECT l.group_id, g.name, l.what, COUNT(*) AS times, MAX(l.at) AS last_at,
                  p.pseudonym AS own, m.pseudonym AS here
           FROM look l JOIN groups g ON g.id = l.group_id LEFT JOIN person p ON p.id = l.looked_by
           LEFT JOIN membership m ON m.group_id = l.group_id AND m.person_id = l.looked_by
           WHERE l.person_id = :person GROUP BY l.group_id, g.name, l.looked_by, l.what, p.pseudonym, m.pseudonym
           ORDER BY last_at DESC""",
        person=person_id,
    )
    seal = tx.seal
    return [
        Look(
            group_id=row["group_id"],
            group_name=seal.open(row["name"], "groups.name"),
            by=seal.maybe_open(row["here"], "membership.pseudonym") or seal.maybe_open(row["own"], "person.pseudonym"),
            what=row["what"],
            times=row["times"],
            last_at=row["last_at"],
        )
        for row in rows
    ]


# Marks that go by themselves: an occasion that says nothing when it is due. Its id is a keyed hash: it names nobody.


def mark_id(seal: Seal, kind: str, group_id: str, person_id: str) -> str:
    return f"{kind}:{seal.fingerprint(f'{group_id}:{person_id}', kind).hex()}"


async def mark(tx: Reader, kind: str, group_id: str, person_id: str) -> dict[str, int] | None:
    """The facts of a mark that stands."""
    row = await tx.row(
        "SELECT facts FROM occasion WHERE id = :id AND due_at > :now",
        id=mark_id(tx.seal, kind, group_id, person_id),
        now=tx.now,
    )
    return None if row is None else msgspec.json.decode(row["facts"], type=dict[str, int])


async def unmark(tx: Transaction, kind: str, group_id: str, person_id: str) -> None:
    await tx.rows("DELETE FROM occasion WHERE id = :id", id=mark_id(tx.seal, kind, group_id, person_id))
