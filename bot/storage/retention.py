"""Deleting what has been kept long enough: up to `most` rows older than `before` at a time; each gives how many went."""

from bot.domain.people import Person
from bot.storage.database import Reader, Transaction
from bot.storage.people.people import COLUMNS, from_row

_OWN_COLUMNS = COLUMNS.replace("p.", "")  # RETURNING knows no alias


async def forget_updates(tx: Transaction, before: int, most: int) -> int:
    rows = await tx.rows(
        """DELETE FROM seen_update WHERE id IN (SELECT id FROM seen_update WHERE seen_at < :before LIMIT :most)
           RETURNING id""",
        before=before,
        most=most,
    )
    return len(rows)


async def forget_failures(tx: Transaction, before: int, most: int) -> int:
    rows = await tx.rows(
        """DELETE FROM failed_update WHERE id IN (SELECT id FROM failed_update WHERE failed_at < :before LIMIT :most)
           RETURNING id""",
        before=before,
        most=most,
    )
    return len(rows)


async def forget_dialogs(tx: Transaction, before: int, most: int) -> int:
    """Questions that nobody answered in time, with what was said so far."""
    rows = await tx.rows(
        """DELETE FROM dialog WHERE person_id IN (SELECT person_id FROM dialog WHERE expires_at < :before LIMIT :most)
           RETURNING person_id""",
        before=before,
        most=most,
    )
    return len(rows)


async def forget_unsent(tx: Transaction, before: int, most: int) -> int:
    """Words that nobody said yes or no to in time."""
    rows = await tx.rows(
        """DELETE FROM unsent WHERE person_id IN (SELECT person_id FROM unsent WHERE expires_at < :before LIMIT :most)
           RETURNING person_id""",
        before=before,
        most=most,
    )
    return len(rows)


async def forget_inbox(tx: Transaction, before: int, most: int) -> int:
    """Which message to facilitators is whose: an answer to it that comes later goes to nobody."""
    rows = await tx.rows(
        "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE at < :before LIMIT :most) RETURNING id",
        before=before,
        most=most,
    )
    return len(rows)


async def forget_invites(tx: Transaction, before: int, most: int) -> int:
    rows = await tx.rows(
        """DELETE FROM invite WHERE code IN (SELECT code FROM invite WHERE expires_at < :before LIMIT :most)
           RETURNING code""",
        before=before,
        most=most,
    )
    return len(rows)


async def forget_contacts(tx: Transaction, before: int, most: int) -> int:
    rows = await tx.rows(
        "DELETE FROM contact WHERE id IN (SELECT id FROM contact WHERE closed_at < :before LIMIT :most) RETURNING id",
        before=before,
        most=most,
    )
    return len(rows)


async def forget_relayed(tx: Transaction, before: int, most: int) -> int:
    """Which message belongs to which contact: a reply or an edit that comes later is asked about."""
    rows = await tx.rows(
        """DELETE FROM relayed WHERE (person_id, message_id) IN
               (SELECT person_id, message_id FROM relayed WHERE at < :before LIMIT :most) RETURNING message_id""",
        before=before,
        most=most,
    )
    return len(rows)


async def forget_requests(tx: Transaction, before: int, most: int) -> int:
    """With the questions that were put to helpers for them."""
    rows = await tx.rows(
        "DELETE FROM request WHERE id IN (SELECT id FROM request WHERE closed_at < :before LIMIT :most) RETURNING id",
        before=before,
        most=most,
    )
    return len(rows)


async def forget_answers(tx: Transaction, before: int, most: int) -> int:
    """Who answered what to meetings is forgotten, how many stays (REP-01). Nothing edits the cards of these any more."""
    rows = await tx.rows(
        """UPDATE meeting SET tallied = 1,
               tally_coming = tally_coming
                   + (SELECT count(*) FROM answer a WHERE a.meeting_id = meeting.id AND a.choice = 'coming'),
               tally_maybe = tally_maybe
                   + (SELECT count(*) FROM answer a WHERE a.meeting_id = meeting.id AND a.choice = 'maybe')
           WHERE id IN (SELECT id FROM meeting WHERE tallied = 0 AND starts_at < :before LIMIT :most) RETURNING id""",
        before=before,
        most=most,
    )
    over = [(row["id"],) for row in rows]
    await tx.many("DELETE FROM answer WHERE meeting_id = ?", over)
    await tx.many("DELETE FROM posted WHERE about = ?", over)
    return len(rows)


async def forget_announcements(tx: Transaction, before: int, most: int) -> int:
    rows = await tx.rows(
        """DELETE FROM announcement WHERE id IN (SELECT id FROM announcement WHERE made_at < :before LIMIT :most)
           RETURNING id""",
        before=before,
        most=most,
    )
    await tx.many("DELETE FROM posted WHERE about = ?", [(row["id"],) for row in rows])
    return len(rows)


async def forget_looks(tx: Transaction, before: int, most: int) -> int:
    """A few more than `most` when many were written in the same second."""
    rows = await tx.rows(
        """DELETE FROM look WHERE at <=
               (SELECT max(at) FROM (SELECT at FROM look WHERE at < :before ORDER BY at LIMIT :most) AS oldest) RETURNING at""",
        before=before,
        most=most,
    )
    return len(rows)


async def forget_proofs(tx: Transaction, before: int, most: int) -> int:
    rows = await tx.rows(
        """DELETE FROM consent WHERE (account, kind) IN
               (SELECT account, kind FROM consent WHERE withdrawn_at < :before LIMIT :most) RETURNING kind""",
        before=before,
        most=most,
    )
    return len(rows)


# People who have not been heard for long


async def now_asked(tx: Transaction, silent_since: int, most: int) -> list[Person]:
    """Those nobody asked yet whether they stay; from here on they count as asked."""
    rows = await tx.rows(
        f"""UPDATE person SET asked_inactive_at = :now WHERE id IN
                (SELECT id FROM person WHERE asked_inactive_at IS NULL AND spoke_at < :before LIMIT :most)
            RETURNING {_OWN_COLUMNS}""",  # noqa: S608
        now=tx.now,
        before=silent_since,
        most=most,
    )
    return [from_row(tx.seal, row) for row in rows]


async def asked_in_vain(tx: Reader, asked_before: int, silent_since: int, most: int) -> list[Person]:
    """Those who were asked before that instant and have not spoken."""
    rows = await tx.rows(
        f"""SELECT {COLUMNS} FROM person p WHERE p.asked_inactive_at < :asked AND p.spoke_at < :before LIMIT :most""",  # noqa: S608
        asked=asked_before,
        before=silent_since,
        most=most,
    )
    return [from_row(tx.seal, row) for row in rows]


async def still_asked(tx: Reader, person_id: str) -> bool:
    row = await tx.row("SELECT 1 FROM person WHERE id = :id AND asked_inactive_at IS NOT NULL", id=person_id)
    return row is not None
