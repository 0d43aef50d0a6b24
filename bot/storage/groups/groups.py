"""Rows of groups, their charters and their invitations."""

from bot.domain import order
from bot.domain.groups import Charter, Draft, Group, GroupOfMine, Membership
from bot.storage.database import Reader, Row, Transaction
from bot.storage.sealing import Seal

COLUMNS = "g.id, g.name, g.town, g.language, g.zone, g.joining, g.reminders"
_MEMBERSHIP = "m.state, m.role, m.muted, m.pseudonym, m.charter_version, m.agreed_at, m.handle"


def from_row(seal: Seal, row: Row) -> Group:
    return Group(
        id=row["id"],
        name=seal.open(row["name"], "groups.name"),
        town=seal.open(row["town"], "groups.town"),
        language=row["language"],
        zone=row["zone"],
        joining=row["joining"],
        reminders=None if row["reminders"] is None else tuple(int(s) for s in row["reminders"].split(",") if s),
    )


def _membership(seal: Seal, row: Row) -> Membership | None:
    if row["state"] is None:
        return None
    return Membership(
        state=row["state"],
        role=row["role"],
        muted=bool(row["muted"]),
        pseudonym=seal.maybe_open(row["pseudonym"], "membership.pseudonym"),
        charter_version=row["charter_version"],
        agreed_at=row["agreed_at"],
        handle=row["handle"] or "",
    )


def _of_mine(seal: Seal, row: Row) -> GroupOfMine:
    return GroupOfMine(
        id=row["id"],
        name=seal.open(row["name"], "groups.name"),
        town=seal.open(row["town"], "groups.town"),
        language=row["language"],
        zone=row["zone"],
        role=row["role"] or "member",
        state=row["state"] or "visitor",
        muted=bool(row["muted"]),
    )


async def by_id(tx: Reader, group_id: str) -> Group | None:
    row = await tx.row(f"SELECT {COLUMNS} FROM groups g WHERE g.id = :id", id=group_id)  # noqa: S608
    return None if row is None else from_row(tx.seal, row)


async def seen_by(tx: Reader, person_id: str, group_id: str) -> tuple[Group, int, Membership | None] | None:
    """The group, the version of its charter, and this person's membership: one trip."""
    row = await tx.row(
        f"""SELECT {COLUMNS}, {_MEMBERSHIP}, (SELECT MAX(c.version) FROM charter c WHERE c.group_id = g.id) AS version
            FROM groups g LEFT JOIN membership m ON m.group_id = g.id AND m.person_id = :person
            WHERE g.id = :group""",  # noqa: S608
        person=person_id,
        group=group_id,
    )
    return None if row is None else (from_row(tx.seal, row), row["version"] or 0, _membership(tx.seal, row))


async def of(tx: Reader, person_id: str) -> list[GroupOfMine]:
    """The groups this person belongs to or asked to join, by name."""
    rows = await tx.rows(
        """SELECT g.id, g.name, g.town, g.language, g.zone, m.role, m.state, m.muted
           FROM membership m JOIN groups g ON g.id = m.group_id WHERE m.person_id = :person""",
        person=person_id,
    )
    return sorted((_of_mine(tx.seal, row) for row in rows), key=lambda group: (order.key(group.name), group.id))


async def everyone(tx: Reader) -> list[GroupOfMine]:
    """Every group, by name."""
    rows = await tx.rows(
        """SELECT g.id, g.name, g.town, g.language, g.zone, NULL AS role, NULL AS state, 0 AS muted
           FROM groups g ORDER BY g.created_at, g.id"""
    )
    return sorted((_of_mine(tx.seal, row) for row in rows), key=lambda group: (order.key(group.name), group.id))


async def add(tx: Transaction, group_id: str, draft: Draft) -> bool:
    """A group with the first version of its charter. False when this id is taken: it was made already."""
    made = await tx.rows(
        """INSERT INTO groups (id, name, town, language, zone, joining, created_at)
           VALUES (:id, :name, :town, :language, :zone, :joining, :now) ON CONFLICT (id) DO NOTHING RETURNING id""",
        id=group_id,
        name=tx.seal.close(draft.name, "groups.name"),
        town=tx.seal.close(draft.town, "groups.town"),
        language=draft.language,
        zone=draft.zone,
        joining=draft.joining,
        now=tx.now,
    )
    if made:
        await write_charter(tx, group_id, 1, draft.charter)
    return bool(made)


_CHANGES = {
    "name": "UPDATE groups SET name = :value WHERE id = :id",
    "town": "UPDATE groups SET town = :value WHERE id = :id",
    "zone": "UPDATE groups SET zone = :value WHERE id = :id",
    "joining": "UPDATE groups SET joining = :value WHERE id = :id",
    "reminders": "UPDATE groups SET reminders = :value WHERE id = :id",
}


async def change(tx: Transaction, group_id: str, what: str, value: str | None) -> None:
    """Sets name, town, zone, joining or reminders (seconds, comma separated; None: the operator's)."""
    sealed = tx.seal.close(value or "", f"groups.{what}") if what in ("name", "town") else value
    await tx.rows(_CHANGES[what], id=group_id, value=sealed)


async def charter(tx: Reader, group_id: str) -> Charter | None:
    """The newest version."""
    row = await tx.row(
        "SELECT version, words, written_at FROM charter WHERE group_id = :group ORDER BY version DESC LIMIT 1",
        group=group_id,
    )
    return (
        None if row is None else Charter(row["version"], tx.seal.open(row["words"], "charter.words"), row["written_at"])
    )


async def write_charter(tx: Transaction, group_id: str, version: int, words: str) -> None:
    await tx.rows(
        "INSERT INTO charter (group_id, version, words, written_at) VALUES (:group, :version, :words, :now)",
        group=group_id,
        version=version,
        words=tx.seal.close(words, "charter.words"),
        now=tx.now,
    )


async def invite(tx: Reader, group_id: str, until: int) -> tuple[str, int] | None:
    """The code and the end of an invitation that still works then."""
    row = await tx.row(
        """SELECT code, expires_at FROM invite WHERE group_id = :group AND expires_at > :until
           ORDER BY expires_at DESC LIMIT 1""",
        group=group_id,
        until=until,
    )
    return None if row is None else (row["code"], row["expires_at"])


async def add_invite(tx: Transaction, group_id: str, code: str, expires_at: int) -> None:
    """A new invitation; those of this group that are over go."""
    await tx.rows("DELETE FROM invite WHERE group_id = :group AND expires_at <= :now", group=group_id, now=tx.now)
    await tx.rows(
        "INSERT INTO invite (code, group_id, made_at, expires_at) VALUES (:code, :group, :now, :expires)",
        code=code,
        group=group_id,
        now=tx.now,
        expires=expires_at,
    )


async def drop_invites(tx: Transaction, group_id: str) -> None:
    await tx.rows("DELETE FROM invite WHERE group_id = :group", group=group_id)


async def invited_to(tx: Reader, code: str) -> str | None:
    """The group an invitation that still works leads to."""
    row = await tx.row("SELECT group_id FROM invite WHERE code = :code AND expires_at > :now", code=code, now=tx.now)
    return None if row is None else row["group_id"]
