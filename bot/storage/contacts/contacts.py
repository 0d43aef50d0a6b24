"""Rows of contacts between two people, and of who blocked whom."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.domain.contacts import Contact
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.people.people import COLUMNS as PERSON
from bot.storage.people.people import from_row as person_from_row


def _contact(tx: Reader, row: Row, person_id: str) -> Contact:
    seeking = row["seeker_id"] == person_id
    names = [tx.seal.maybe_open(row[f"{who}_name"], f"contact.{who}_name") for who in ("seeker", "helper")]
    called, theirs = names if seeking else reversed(names)
    other = person_from_row(tx.seal, row)
    topics = (row["seeker_topic"], row["helper_topic"]) if seeking else (row["helper_topic"], row["seeker_topic"])
    return Contact(
        id=row["contact_id"], request_id=row["request_id"], open=row["state"] == "open", seeking=seeking,
        paused_by=row["paused_by"], paused_until=row["paused_until"],
        other=replace(other, pseudonym=theirs) if theirs else other, mark=row["mark"], group_id=row["group_id"], called=called,
        topic=topics[0], theirs=topics[1],
    )  # fmt: skip


_CONTACT = f"""SELECT c.id AS contact_id, c.request_id, c.state, c.seeker_id, c.paused_by, c.paused_until, c.opened_at, c.mark,
               c.group_id, c.seeker_name, c.helper_name, c.seeker_topic, c.helper_topic, {PERSON} FROM contact c"""  # noqa: S608


async def marks_in_use(tx: Reader, person_ids: Sequence[str]) -> set[int]:
    """The marks of the open contacts of these people."""
    found: set[int] = set()
    for person_id in person_ids:
        rows = await tx.rows(
            """SELECT mark FROM contact WHERE seeker_id = :me AND state = 'open'
               UNION SELECT mark FROM contact WHERE helper_id = :me AND state = 'open'""",
            me=person_id,
        )
        found |= {row["mark"] for row in rows}
    return found


async def add(
    tx: Transaction, request_id: str | None, seeker_id: str, helper_id: str, mark: int,
    names: tuple[str | None, str | None] = (None, None),
) -> str:  # fmt: skip
    """`names`: what the two are called in it, None for the name that they have everywhere."""
    contact_id = new_id()
    await tx.rows(
        """INSERT INTO contact (id, request_id, seeker_id, helper_id, state, opened_at, mark, seeker_name, helper_name)
           VALUES (:id, :request, :seeker, :helper, 'open', :now, :mark, :seeker_name, :helper_name)""",
        id=contact_id,
        request=request_id,
        seeker=seeker_id,
        helper=helper_id,
        now=tx.now,
        mark=mark,
        seeker_name=tx.seal.maybe_close(names[0], "contact.seeker_name"),
        helper_name=tx.seal.maybe_close(names[1], "contact.helper_name"),
    )
    return contact_id


async def rename_in_group(tx: Transaction, group_id: str, person_id: str, name: str) -> None:
    """What the others read of this person in the open conversations of this group."""
    for sql, column in (
        ("UPDATE contact SET seeker_name = :name WHERE group_id = :group AND seeker_id = :me AND state = 'open'", "seeker"),
        ("UPDATE contact SET helper_name = :name WHERE group_id = :group AND helper_id = :me AND state = 'open'", "helper"),
    ):  # fmt: skip
        await tx.rows(sql, group=group_id, me=person_id, name=tx.seal.close(name, f"contact.{column}_name"))


async def rename(tx: Transaction, contact_id: str, person_id: str, name: str) -> bool:
    """What the other reads of this person in this open contact; False where they have a name of their own in its group."""
    found = False
    for column in ("seeker", "helper"):
        sql = f"UPDATE contact SET {column}_name = :name WHERE id = :id AND {column}_id = :me {_NO_OWN_NAME}"  # noqa: S608
        sealed = tx.seal.close(name, f"contact.{column}_name")
        found |= await tx.row(sql, id=contact_id, me=person_id, name=sealed) is not None
    return found


_NO_OWN_NAME = """AND state = 'open' AND NOT EXISTS (
    SELECT 1 FROM membership m WHERE m.group_id = contact.group_id AND m.person_id = :me AND m.pseudonym IS NOT NULL
) RETURNING id"""


async def add_in_group(
    tx: Transaction, group_id: str, member: tuple[str, str], facilitator: tuple[str, str], mark: int
) -> str:
    """The conversation of a member with a facilitator: of both their id and their name in the group."""
    contact_id = new_id()
    await tx.rows(
        """INSERT INTO contact (id, seeker_id, helper_id, state, opened_at, mark, group_id, seeker_name, helper_name)
           VALUES (:id, :seeker, :helper, 'open', :now, :mark, :group, :seeker_name, :helper_name)""",
        id=contact_id,
        seeker=member[0],
        helper=facilitator[0],
        now=tx.now,
        mark=mark,
        group=group_id,
        seeker_name=tx.seal.close(member[1], "contact.seeker_name"),
        helper_name=tx.seal.close(facilitator[1], "contact.helper_name"),
    )
    return contact_id


async def in_group(tx: Reader, group_id: str, member_id: str) -> str | None:
    """The open conversation of this member with one who facilitates there."""
    row = await tx.row(
        "SELECT id FROM contact WHERE group_id = :group AND seeker_id = :member AND state = 'open'",
        group=group_id,
        member=member_id,
    )
    return None if row is None else row["id"]


async def between(tx: Reader, seeker_id: str, helper_id: str) -> str | None:
    """The open contact that the first began with the second, outside of groups."""
    row = await tx.row(
        """SELECT id FROM contact WHERE seeker_id = :seeker AND helper_id = :helper AND group_id IS NULL
           AND state = 'open'""",
        seeker=seeker_id,
        helper=helper_id,
    )
    return None if row is None else row["id"]


async def begun_since(tx: Reader, person_id: str, since: int) -> int:
    """How many contacts this person began since then that are open, without a request."""
    row = await tx.row(
        """SELECT count(*) AS n FROM contact WHERE seeker_id = :me AND state = 'open' AND opened_at > :since
           AND request_id IS NULL AND group_id IS NULL""",
        me=person_id,
        since=since,
    )
    return int(row["n"]) if row is not None else 0


async def one(tx: Reader, contact_id: str, person_id: str) -> Contact | None:
    """This person's contact, open or closed; None when it is not theirs."""
    row = await tx.row(
        f"""{_CONTACT} JOIN person p ON p.id = CASE WHEN c.seeker_id = :me THEN c.helper_id ELSE c.seeker_id END
            WHERE c.id = :id AND (c.seeker_id = :me OR c.helper_id = :me)""",
        id=contact_id,
        me=person_id,
    )
    return None if row is None else _contact(tx, row, person_id)


async def open_ones(tx: Reader, person_id: str) -> list[Contact]:
    """This person's open contacts, the oldest first."""
    rows = await tx.rows(
        f"""{_CONTACT} JOIN person p ON p.id = c.helper_id WHERE c.seeker_id = :me AND c.state = 'open'
            UNION ALL
            {_CONTACT} JOIN person p ON p.id = c.seeker_id WHERE c.helper_id = :me AND c.state = 'open'""",
        me=person_id,
    )
    return _in_order(tx, rows, person_id)


async def going_on(tx: Reader, person_id: str, ending: str) -> list[Contact]:
    """The same without those that this person is about to end: for each of these stands an occasion named by `ending`, the
    contact's id and whether they are the seeker."""
    rows = await tx.rows(
        f"""{_CONTACT} JOIN person p ON p.id = c.helper_id WHERE c.seeker_id = :me AND c.state = 'open'
            AND NOT EXISTS (SELECT 1 FROM occasion o WHERE o.id = :ending || c.id || ':1')
            UNION ALL
            {_CONTACT} JOIN person p ON p.id = c.seeker_id WHERE c.helper_id = :me AND c.state = 'open'
            AND NOT EXISTS (SELECT 1 FROM occasion o WHERE o.id = :ending || c.id || ':0')""",  # noqa: S608
        me=person_id,
        ending=ending,
    )
    return _in_order(tx, rows, person_id)


def _in_order(tx: Reader, rows: Sequence[Row], person_id: str) -> list[Contact]:
    ordered = sorted(rows, key=lambda row: (row["opened_at"], row["contact_id"]))
    return [_contact(tx, row, person_id) for row in ordered]


async def open_between(tx: Reader, one_id: str, other_id: str) -> bool:
    """Whether these two talk, whoever had asked."""
    row = await tx.row(
        """SELECT 1 FROM contact WHERE seeker_id = :one AND helper_id = :other AND state = 'open'
           UNION ALL SELECT 1 FROM contact WHERE seeker_id = :other AND helper_id = :one AND state = 'open'""",
        one=one_id,
        other=other_id,
    )
    return row is not None


async def both(tx: Reader, contact_id: str) -> tuple[Contact, Contact] | None:
    """An open contact as the seeker and as the helper see it."""
    row = await tx.row("SELECT seeker_id, helper_id FROM contact WHERE id = :id AND state = 'open'", id=contact_id)
    if row is None:
        return None
    of_seeker, of_helper = await one(tx, contact_id, row["seeker_id"]), await one(tx, contact_id, row["helper_id"])
    return (of_seeker, of_helper) if of_seeker and of_helper else None


async def asked_for(tx: Reader, contact_id: str) -> tuple[str, str] | None:
    """Who had asked for this contact by a request, and who was asked, open or closed."""
    row = await tx.row(
        "SELECT seeker_id, helper_id FROM contact WHERE id = :id AND request_id IS NOT NULL", id=contact_id
    )
    return None if row is None else (row["seeker_id"], row["helper_id"])


async def topics(tx: Reader, contact_id: str) -> dict[str, int | None] | None:
    """The topic in the chat of each of the two; None when the contact is over."""
    row = await tx.row(
        "SELECT seeker_id, helper_id, seeker_topic, helper_topic FROM contact WHERE id = :id AND state = 'open'",
        id=contact_id,
    )
    return None if row is None else {row["seeker_id"]: row["seeker_topic"], row["helper_id"]: row["helper_topic"]}


async def set_topic(tx: Transaction, contact_id: str, person_id: str, topic: int | None) -> None:
    """The topic that this contact has in the chat of this one of the two; None: none any more."""
    await tx.rows(
        """UPDATE contact SET seeker_topic = CASE WHEN seeker_id = :me THEN CAST(:topic AS INTEGER) ELSE seeker_topic END,
               helper_topic = CASE WHEN helper_id = :me THEN CAST(:topic AS INTEGER) ELSE helper_topic END
           WHERE id = :id""",
        me=person_id,
        topic=topic,
        id=contact_id,
    )


async def in_topic(tx: Reader, person_id: str, topic: int) -> str | None:
    """The contact, open or closed, that has this topic in this person's chat."""
    row = await tx.row(
        """SELECT id FROM contact WHERE seeker_id = :me AND seeker_topic = :topic
           UNION ALL SELECT id FROM contact WHERE helper_id = :me AND helper_topic = :topic""",
        me=person_id,
        topic=topic,
    )
    return None if row is None else row["id"]


async def open_after(tx: Reader, after: str, most: int) -> list[str]:
    """Ids of open contacts, in order."""
    rows = await tx.rows(
        "SELECT id FROM contact WHERE id > :after AND state = 'open' ORDER BY id LIMIT :most", after=after, most=most
    )
    return [row["id"] for row in rows]


async def of_request(tx: Reader, request_id: str) -> str | None:
    """The contact a request led to."""
    row = await tx.row("SELECT id FROM contact WHERE request_id = :id", id=request_id)
    return None if row is None else row["id"]


async def close(tx: Transaction, contact_id: str) -> bool:
    """False when it was closed already. What the two were called in it stays: a name that one of them takes later is not for the other."""
    pair = await both(tx, contact_id)
    if pair is None:
        return False
    of_seeker, of_helper = pair
    row = await tx.row(
        """UPDATE contact SET state = 'closed', closed_at = :now, seeker_name = :seeker, helper_name = :helper
           WHERE id = :id AND state = 'open' RETURNING id""",
        id=contact_id,
        now=tx.now,
        seeker=tx.seal.maybe_close(of_helper.other.pseudonym, "contact.seeker_name"),
        helper=tx.seal.maybe_close(of_seeker.other.pseudonym, "contact.helper_name"),
    )
    return row is not None


async def pause(tx: Transaction, contact_id: str, person_id: str | None, until: int | None) -> None:
    """Who rests from this contact, and until when; None and None: nobody."""
    await tx.rows(
        "UPDATE contact SET paused_by = :by, paused_until = :until WHERE id = :id AND state = 'open'",
        id=contact_id,
        by=person_id,
        until=until,
    )


async def history(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    """Everything kept of this person's contacts; of the other only the name they chose."""
    rows = await tx.rows(
        """SELECT c.state, c.opened_at, c.closed_at, 'seeker' AS role, c.helper_name AS name_there, p.pseudonym FROM contact c
           JOIN person p ON p.id = c.helper_id WHERE c.seeker_id = :me
           UNION ALL
           SELECT c.state, c.opened_at, c.closed_at, 'helper' AS role, c.seeker_name AS name_there, p.pseudonym FROM contact c
           JOIN person p ON p.id = c.seeker_id WHERE c.helper_id = :me""",
        me=person_id,
    )
    found = []
    for row in sorted(rows, key=lambda row: int(row["opened_at"])):
        other = "helper" if row["role"] == "seeker" else "seeker"
        name = tx.seal.maybe_open(row["name_there"], f"contact.{other}_name")
        name = name or tx.seal.maybe_open(row["pseudonym"], "person.pseudonym")
        dates = {"opened_at": row["opened_at"], "closed_at": row["closed_at"]}
        found.append({"with": name, "as": row["role"], "state": row["state"], **dates})
    return found


# Blocking


async def block(tx: Transaction, person_id: str, other_id: str) -> None:
    await tx.rows(
        "INSERT INTO blocked (person_id, other_id) VALUES (:me, :other) ON CONFLICT DO NOTHING",
        me=person_id,
        other=other_id,
    )


async def blocked_either_way(tx: Reader, one_id: str, other_id: str) -> bool:
    row = await tx.row(
        """SELECT 1 FROM blocked WHERE (person_id = :one AND other_id = :other)
           UNION ALL SELECT 1 FROM blocked WHERE (person_id = :other AND other_id = :one)""",
        one=one_id,
        other=other_id,
    )
    return row is not None


async def has_blocked(tx: Reader, person_id: str, other_id: str) -> bool:
    row = await tx.row(
        "SELECT 1 FROM blocked WHERE person_id = :me AND other_id = :other", me=person_id, other=other_id
    )
    return row is not None


async def unblock(tx: Transaction, person_id: str, other_id: str) -> bool:
    """False when they were not blocked."""
    row = await tx.row(
        "DELETE FROM blocked WHERE person_id = :me AND other_id = :other RETURNING other_id",
        me=person_id,
        other=other_id,
    )
    return row is not None


async def blocked_ones(tx: Reader, person_id: str) -> dict[str, str | None]:
    """Whom this person has blocked, and the name they last knew them by; None where nothing is kept of a contact any more."""
    rows = await tx.rows(
        """SELECT b.other_id, c.closed_at, c.helper_name AS name, 'helper' AS who FROM blocked b
           LEFT JOIN contact c ON c.seeker_id = b.person_id AND c.helper_id = b.other_id WHERE b.person_id = :me
           UNION ALL
           SELECT b.other_id, c.closed_at, c.seeker_name AS name, 'seeker' AS who FROM blocked b
           LEFT JOIN contact c ON c.helper_id = b.person_id AND c.seeker_id = b.other_id WHERE b.person_id = :me""",
        me=person_id,
    )
    found: dict[str, str | None] = {row["other_id"]: None for row in rows}
    for row in sorted(rows, key=lambda row: int(row["closed_at"] or 0)):
        if row["name"] is not None:
            found[row["other_id"]] = tx.seal.open(row["name"], f"contact.{row['who']}_name")
    return found


async def blocked_by(tx: Reader, person_id: str) -> int:
    row = await tx.row("SELECT count(*) AS n FROM blocked WHERE person_id = :me", me=person_id)
    return int(row["n"]) if row is not None else 0
