"""Deleting what has been kept long enough: up to `most` rows older than `before` at a time; each gives how many went."""

from dataclasses import dataclass

from bot.domain.people import Person
from bot.storage.database import Reader, Transaction
from bot.storage.people.people import COLUMNS, from_row

_OWN_COLUMNS = COLUMNS.replace("p.", "")  # RETURNING knows no alias


@dataclass(frozen=True, slots=True)
class Old:
    """Forgets rows of one table: `key` tells them apart, `at` is the column that says since when they are kept, or until when."""

    table: str
    key: str
    at: str
    only: str = ""

    @property
    def sql(self) -> str:
        which = f"{self.at} < :before" + (f" AND {self.only}" if self.only else "")
        return f"""DELETE FROM {self.table} WHERE ({self.key}) IN
                       (SELECT {self.key} FROM {self.table} WHERE {which} LIMIT :most) RETURNING 1"""  # noqa: S608

    async def __call__(self, tx: Transaction, before: int, most: int) -> int:
        tx.forget_people()
        return len(await tx.rows(self.sql, before=before, most=most))


forget_updates = Old("seen_update", "id", "seen_at")
forget_failures = Old("failed_update", "id", "failed_at")
# Questions that nobody answered in time, with what was said so far; words that nobody said yes or no to.
forget_dialogs = Old("dialog", "person_id", "expires_at")
forget_unsent = Old("unsent", "person_id", "expires_at")
# Which message to facilitators is whose: an answer to it that comes later goes to nobody.
forget_inbox = Old("inbox", "id", "at")
# That somebody asked a referent for a talk, which is over.
forget_situations = Old("situation", "id", "asked_at", "state = 'over'")
# A date of the listening rota, with who had promised it, the night after it.
forget_turns = Old("rota_turn", "id", "ends_at")
forget_invites = Old("invite", "code", "expires_at")
forget_contacts = Old("contact", "id", "closed_at")
# Which message belongs to which contact: a reply or an edit that comes later is asked about.
forget_relayed = Old("relayed", "person_id, message_id", "at")
# With the questions that were put to helpers for them.
forget_requests = Old("request", "id", "closed_at")
# That it was asked and answered; its words went when the answers were gathered.
forget_box = Old("box_question", "id", "closed_at")
# Openings, some time after they ended.
forget_missions = Old("mission", "id", "until")
forget_figures = Old("figures", "week", "week")
# What nobody answered after a contact.
forget_afterwards = Old("afterwards", "id", "until")
# With what was asked about them. One that nobody has decided waits.
forget_reports = Old("report", "id", "made_at", "state = 'decided'")
# What was added to them goes, also while nobody has decided.
forget_evidence = Old("report_words", "report_id, n", "at")
# With where their meetings were before.
forget_closures = Old("closure", "id", "ends_at")
# Until then nobody is counted twice who says "I was there".
forget_there = Old("was_there", "meeting_id, mark", "at")
# How it was before, and what people had answered.
forget_undo = Old("undo", "id", "until")
# With the answers to its dates.
forget_proposals = Old("proposal", "id", "last_at")
forget_proofs = Old("consent", "account, kind", "withdrawn_at")


async def forget_answers(tx: Transaction, before: int, most: int) -> int:
    """Who answered what to meetings is forgotten, how many stays (REP-01). Nothing edits the cards of these any more."""
    rows = await tx.rows(
        """UPDATE meeting SET tallied = 1,
               tally_coming = tally_coming
                   + (SELECT count(*) FROM answer a WHERE a.meeting_id = meeting.id AND a.choice = 'coming' AND a.moves = meeting.moves),
               tally_maybe = tally_maybe
                   + (SELECT count(*) FROM answer a WHERE a.meeting_id = meeting.id AND a.choice = 'maybe' AND a.moves = meeting.moves)
           WHERE id IN (SELECT id FROM meeting WHERE tallied = 0 AND starts_at < :before LIMIT :most) RETURNING id""",
        before=before,
        most=most,
    )
    over = [(row["id"],) for row in rows]
    await tx.many("DELETE FROM answer WHERE meeting_id = ?", over)
    await tx.many("DELETE FROM waitlist WHERE meeting_id = ?", over)
    await tx.many("DELETE FROM slot_taken WHERE meeting_id = ?", over)
    await tx.many("DELETE FROM companion WHERE meeting_id = ?", over)
    await tx.many("DELETE FROM posted WHERE about = ?", [*over, *((f"tally:{meeting}",) for (meeting,) in over)])
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


# People who have not been heard for long


async def now_asked(tx: Transaction, silent_since: int, most: int) -> list[Person]:
    """Those nobody asked yet whether they stay; from here on they count as asked."""
    tx.forget_people()
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
