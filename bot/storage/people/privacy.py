"""What the tables hold about one person: counted, written out for them, and let go."""

from typing import Any

from bot.storage.database import Reader, Row, Transaction

COUNTED = (
    "groups",
    "answers",
    "proposals",
    "routines",
    "record",
    "requests",
    "contacts",
    "helper",
    "announcements",
    "meetings",
    "letters",
)


async def footprint(tx: Reader, person_id: str) -> dict[str, int]:
    """How much there is, by COUNTED."""
    row = await tx.row(
        """SELECT (SELECT count(*) FROM membership WHERE person_id = :me) AS groups,
                  (SELECT count(*) FROM answer WHERE person_id = :me)
                      + (SELECT count(*) FROM waitlist WHERE person_id = :me)
                      + (SELECT count(*) FROM slot_taken WHERE person_id = :me)
                      + (SELECT count(*) FROM proposal_vote WHERE person_id = :me) AS answers,
                  (SELECT count(*) FROM proposal WHERE made_by = :me) AS proposals,
                  (SELECT count(*) FROM routine WHERE person_id = :me) AS routines,
                  (SELECT count(*) FROM record_line WHERE person_id = :me) AS record,
                  (SELECT count(*) FROM request WHERE seeker_id = :me) AS requests,
                  (SELECT count(*) FROM contact WHERE seeker_id = :me)
                      + (SELECT count(*) FROM contact WHERE helper_id = :me) AS contacts,
                  (SELECT count(*) FROM helper WHERE person_id = :me) AS helper,
                  (SELECT count(*) FROM announcement WHERE author_id = :me) AS announcements,
                  (SELECT count(*) FROM meeting WHERE made_by = :me) AS meetings,
                  (SELECT count(*) FROM letter WHERE person_id = :me) AS letters""",
        me=person_id,
    )
    return {name: int(row[name]) for name in COUNTED} if row else {}


async def led_alone(tx: Reader, person_id: str) -> list[tuple[str, str]]:
    """Id and name of each group where nobody else facilitates."""
    rows = await tx.rows(
        """SELECT g.id, g.name FROM membership m JOIN groups g ON g.id = m.group_id
           WHERE m.person_id = :me AND m.role = 'facilitator' AND m.state = 'member'
             AND NOT EXISTS (SELECT 1 FROM membership o WHERE o.group_id = m.group_id AND o.role = 'facilitator'
                             AND o.state = 'member' AND o.person_id <> :me)
           ORDER BY g.id""",
        me=person_id,
    )
    return [(row["id"], tx.seal.open(row["name"], "groups.name")) for row in rows]


# For the person to read


async def account(tx: Reader, person_id: str) -> Row | None:
    return await tx.row("SELECT created_at, spoke_at FROM person WHERE id = :me", me=person_id)


async def consents(tx: Reader, who: bytes) -> list[dict[str, Any]]:
    """Every yes, those that were taken back too."""
    rows = await tx.rows(
        "SELECT kind, version, given_at, withdrawn_at FROM consent WHERE account = :who ORDER BY kind", who=who
    )
    return [dict(row) for row in rows]


async def memberships(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        """SELECT g.name, g.town, m.state, m.role, m.pseudonym, m.charter_version, m.agreed_at, m.muted, m.since,
                  m.reminders, m.no_news
           FROM membership m JOIN groups g ON g.id = m.group_id WHERE m.person_id = :me ORDER BY m.since""",
        me=person_id,
    )
    seal = tx.seal
    return [
        {
            "group": seal.open(row["name"], "groups.name"), "town": seal.open(row["town"], "groups.town"),
            "state": row["state"], "role": row["role"], "since": row["since"],
            "name_here": seal.maybe_open(row["pseudonym"], "membership.pseudonym"),
            "charter_version": row["charter_version"], "agreed_at": row["agreed_at"], "muted": bool(row["muted"]),
            "reminders": row["reminders"], "told_of_changes": not row["no_news"],
        }
        for row in rows
    ]  # fmt: skip


async def answers(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        """SELECT t.title, g.name, t.starts_at, a.choice, a.answered_at, w.at AS on_the_way_at FROM answer a
           JOIN meeting t ON t.id = a.meeting_id JOIN groups g ON g.id = t.group_id
           LEFT JOIN on_the_way w ON w.meeting_id = a.meeting_id AND w.person_id = a.person_id
           WHERE a.person_id = :me ORDER BY t.starts_at""",
        me=person_id,
    )
    return [
        _meeting(tx, row, choice=row["choice"], answered_at=row["answered_at"], on_the_way_at=row["on_the_way_at"])
        for row in rows
    ]


async def meetings(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    """Those this person planned."""
    rows = await tx.rows(
        """SELECT t.title, g.name, t.starts_at, t.made_at FROM meeting t JOIN groups g ON g.id = t.group_id
           WHERE t.made_by = :me ORDER BY t.starts_at""",
        me=person_id,
    )
    return [_meeting(tx, row, made_at=row["made_at"]) for row in rows]


def _meeting(tx: Reader, row: Row, **more: Any) -> dict[str, Any]:
    title, group = tx.seal.open(row["title"], "meeting.title"), tx.seal.open(row["name"], "groups.name")
    return {"title": title, "group": group, "starts_at": row["starts_at"], **more}


async def announcements(tx: Reader, person_id: str) -> list[dict[str, Any]]:
    rows = await tx.rows(
        """SELECT g.name, a.words, a.state, a.made_at, a.sent_at FROM announcement a
           JOIN groups g ON g.id = a.group_id WHERE a.author_id = :me ORDER BY a.made_at""",
        me=person_id,
    )
    return [
        {
            "group": tx.seal.open(row["name"], "groups.name"), "state": row["state"],
            "words": tx.seal.open(row["words"], "announcement.words"),
            "made_at": row["made_at"], "sent_at": row["sent_at"],
        }
        for row in rows
    ]  # fmt: skip


# Letting go


async def tally_answers(tx: Transaction, person_id: str) -> None:
    """Before this person's answers go: to meetings that have begun they stay as a number (REP-01)."""
    await tx.rows(
        """UPDATE meeting SET
               tally_coming = tally_coming + (SELECT count(*) FROM answer a
                   WHERE a.meeting_id = meeting.id AND a.person_id = :me AND a.choice = 'coming' AND a.moves = meeting.moves),
               tally_maybe = tally_maybe + (SELECT count(*) FROM answer a
                   WHERE a.meeting_id = meeting.id AND a.person_id = :me AND a.choice = 'maybe' AND a.moves = meeting.moves)
           WHERE starts_at <= :now AND id IN (SELECT meeting_id FROM answer WHERE person_id = :me)""",
        me=person_id,
        now=tx.now,
    )


async def drop_unsent(tx: Transaction, person_id: str) -> None:
    """Announcements that never went out; of those that did, which message showed their author the numbers."""
    await tx.rows(
        "DELETE FROM posted WHERE slot IN (SELECT 'progress:' || id FROM announcement WHERE author_id = :me)",
        me=person_id,
    )
    await tx.rows("DELETE FROM announcement WHERE author_id = :me AND state = 'draft'", me=person_id)


async def leave_occasions(tx: Transaction, person_id: str) -> None:
    """What is being said just now goes on after this person, without their id.

    Chopped by one character the id stands for the same place in the order: nobody is told twice.
    """
    await tx.rows("DELETE FROM occasion WHERE about = :me", me=person_id)
    await tx.rows(
        """UPDATE occasion SET facts = replace(facts, :me, ''),
               cursor = CASE WHEN cursor = :me THEN substr(cursor, 1, length(cursor) - 1) ELSE cursor END
           WHERE due_at <= :now AND (cursor = :me OR replace(facts, :me, '') <> facts)""",
        me=person_id,
        now=tx.now,
    )


async def group_ids(tx: Reader, person_id: str) -> list[str]:
    """The groups they are in or asked to join."""
    rows = await tx.rows("SELECT group_id FROM membership WHERE person_id = :me", me=person_id)
    return [row["group_id"] for row in rows]


async def withdraw_consents(tx: Transaction, who: bytes) -> None:
    await tx.rows(
        "UPDATE consent SET withdrawn_at = :now WHERE account = :who AND withdrawn_at IS NULL", who=who, now=tx.now
    )
