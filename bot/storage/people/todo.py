"""What waits for somebody's answer, read from the rows of its own subjects."""

from bot.storage.database import Reader

# The other's last words of an open contact in this person's chat …
_LAST = """SELECT c.id, r.at FROM contact c
           JOIN relayed r ON r.contact_id = c.id AND r.person_id = :me AND r.newest = 1 AND r.own = 0 AND r.at > :since"""
# … after which they wrote nothing there.
_SILENT = """c.state = 'open' AND NOT EXISTS (SELECT 1 FROM relayed o WHERE o.contact_id = c.id AND o.person_id = :me
             AND o.own = 1 AND o.message_id > r.message_id)"""


# Where something of a kind may wait for somebody: whether it does, its own subject reads.
_MAY_WAIT = {
    "found": "request WHERE seeker_id = :me AND state IN ('searching', 'found')",
    "offer": "offer WHERE helper_id = :me AND state IN ('asked', 'accepted')",
    "box": "box_answer WHERE helper_id = :me AND state = 'asked'",
    "seat": "waitlist WHERE person_id = :me AND deadline IS NOT NULL",
    "seeks": "contact WHERE seeker_id = :me AND state = 'open'",
    "helps": "contact WHERE helper_id = :me AND state = 'open'",
    "inbox": "inbox_copy WHERE person_id = :me",
    "unsent": "unsent WHERE person_id = :me",
    "inquiry": "inquiry WHERE person_id = :me",
    "nomination": "nomination WHERE person_id = :me",
    "situation": "situation WHERE to_id = :me AND state = 'asked'",
    "companion": "companion WHERE to_id = :me AND state = 'asked'",
    "turn": "rota_asked WHERE to_id = :me AND state = 'asked'",
    "promise": "rota_taken WHERE person_id = :me AND standby = 0",
    "door": "membership WHERE person_id = :me AND state = 'member' AND role = 'facilitator'",
    "proposal": "membership m JOIN proposal p ON p.group_id = m.group_id AND p.state = 'open' WHERE m.person_id = :me",
}
_ANY = "SELECT " + ", ".join(f"EXISTS (SELECT 1 FROM {rows}) AS {name}" for name, rows in _MAY_WAIT.items())  # noqa: S608


async def may_wait(tx: Reader, person_id: str) -> set[str]:
    """The names of _MAY_WAIT where this person has something at all: for most people few, and the rest need not be read."""
    row = await tx.row(_ANY, me=person_id)
    return {name for name in _MAY_WAIT if row is not None and row[name]}


async def unanswered(tx: Reader, person_id: str, since: int) -> dict[str, int]:
    """Open contact -> when the other's last words arrived that this person has not answered; only those that came `since`."""
    rows = await tx.rows(
        f"{_LAST} WHERE c.seeker_id = :me AND {_SILENT} UNION ALL {_LAST} WHERE c.helper_id = :me AND {_SILENT}",
        me=person_id,
        since=since,
    )
    return {row["id"]: row["at"] for row in rows}


async def at_doors_of(tx: Reader, facilitator_id: str) -> list[tuple[str, str, int]]:
    """Id and name of each group that this person facilitates and where somebody waits at the door, and how many."""
    rows = await tx.rows(
        """SELECT g.id, g.name, count(*) AS n FROM membership m
           JOIN membership w ON w.group_id = m.group_id AND w.state = 'waiting' JOIN groups g ON g.id = m.group_id
           WHERE m.person_id = :me AND m.state = 'member' AND m.role = 'facilitator' GROUP BY g.id""",
        me=facilitator_id,
    )
    return [(row["id"], tx.seal.open(row["name"], "groups.name"), row["n"]) for row in rows]


async def at_unled_doors(tx: Reader) -> list[tuple[str, str, int]]:
    """The same for the groups that nobody facilitates who can be reached."""
    rows = await tx.rows(
        """SELECT g.id, g.name, count(*) AS n FROM groups g
           JOIN membership w ON w.group_id = g.id AND w.state = 'waiting'
           WHERE NOT EXISTS (SELECT 1 FROM membership m JOIN person p ON p.id = m.person_id AND p.reachable = 1
                             WHERE m.group_id = g.id AND m.role = 'facilitator' AND m.state = 'member')
           GROUP BY g.id"""
    )
    return [(row["id"], tx.seal.open(row["name"], "groups.name"), row["n"]) for row in rows]


async def helpers_waiting(tx: Reader, reader_id: str) -> tuple[int, int]:
    """How many offers to help wait for a coordinator, and how many texts of who listens, without the reader's own."""
    row = await tx.row(
        """SELECT (SELECT count(*) FROM helper WHERE state = 'asked' AND person_id <> :me) AS offers,
                  (SELECT count(*) FROM own_words WHERE person_id <> :me) AS texts""",
        me=reader_id,
    )
    return (row["offers"], row["texts"]) if row is not None else (0, 0)
