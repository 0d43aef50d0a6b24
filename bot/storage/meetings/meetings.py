"""Rows of meetings and of answers to them."""

from collections.abc import Iterable
from typing import Any

import msgspec

from bot.domain.meetings import Draft, Listed, Meeting, OfSeries, read_reminders, write_reminders
from bot.domain.practical import with_link
from bot.domain.terms import Terms
from bot.domain.times import DAY
from bot.storage.database import Reader, Row, Transaction
from bot.storage.meetings import practical
from bot.storage.meetings.kinds import VISIBLE
from bot.storage.sealing import Seal

MEETING = """t.id AS meeting_id, t.group_id, t.title, t.starts_at, t.minutes, t.place, t.link, t.note, t.state, t.reason, t.revision,
    coalesce(g.reminders, t.reminders) AS reminders, g.name AS group_name, g.zone AS group_zone,
    g.language AS group_language, t.kind, t.practical, t.series_id, t.series_day, t.own, t.terms, t.asked_until, t.word,
    (SELECT s.rule FROM series s WHERE s.id = t.series_id) AS rule"""
COUNTS = """t.tally_coming
        + (SELECT count(*) FROM answer x WHERE x.meeting_id = t.id AND x.choice = 'coming' AND x.moves = t.moves) AS coming,
    t.tally_maybe
        + (SELECT count(*) FROM answer x WHERE x.meeting_id = t.id AND x.choice = 'maybe' AND x.moves = t.moves) AS maybe"""
UNCOUNTED = "0 AS coming, 0 AS maybe"
# What they answered, or "waits" where they are in its line.
MINE = """coalesce((SELECT a.choice FROM answer a WHERE a.meeting_id = t.id AND a.person_id = :person AND a.moves = t.moves),
    (SELECT 'waits' FROM waitlist w WHERE w.meeting_id = t.id AND w.person_id = :person)) AS mine"""
# Of who just answered this: another meeting they come to that is on while it is.
_MEANWHILE = """CASE WHEN answer.choice = 'coming' THEN
    (SELECT o.id FROM answer x JOIN meeting o ON o.id = x.meeting_id JOIN meeting h ON h.id = answer.meeting_id
     WHERE x.person_id = answer.person_id AND x.choice = 'coming' AND x.moves = o.moves AND o.id <> h.id AND o.state = 'planned'
         AND o.starts_at < h.starts_at + h.minutes * 60 AND o.starts_at + o.minutes * 60 > h.starts_at
     ORDER BY o.starts_at, o.id LIMIT 1) END"""

FIRST_SECONDS = 60 * DAY  # who has been in a group for longer is no newcomer there, whatever they answered
_NEVER = 2**53  # an instant that no meeting begins after
_AHEAD = "t.starts_at > :since AND t.starts_at < :until AND t.starts_at + t.minutes * 60 > :now"
OF_PERSON = f"""FROM membership m JOIN meeting t ON t.group_id = m.group_id JOIN groups g ON g.id = t.group_id
    WHERE m.person_id = :person AND m.state <> 'waiting' AND {_AHEAD} AND {VISIBLE}"""
IN_GROUP = f"FROM meeting t JOIN groups g ON g.id = t.group_id WHERE t.group_id = :group AND {_AHEAD} AND {VISIBLE}"

# Columns a facilitator may change; those that are sealed are named with their column.
_SEALED = frozenset({"title", "place", "link", "note", "terms", "word"})
CHANGEABLE = _SEALED | {"starts_at", "minutes", "kind", "practical"}


def meeting_from(tx: Reader, row: Row) -> Meeting:
    seal, facts = tx.seal, practical.opened(tx.seal, row["practical"], "meeting")
    return Meeting(
        id=row["meeting_id"], group_id=row["group_id"], group=seal.open(row["group_name"], "groups.name"),
        zone=row["group_zone"], language=row["group_language"], title=seal.open(row["title"], "meeting.title"),
        starts_at=row["starts_at"], minutes=row["minutes"], place=seal.maybe_open(row["place"], "meeting.place"),
        link=seal.maybe_open(row["link"], "meeting.link"), note=seal.maybe_open(row["note"], "meeting.note"),
        state=row["state"], reason=seal.maybe_open(row["reason"], "meeting.reason"), revision=row["revision"],
        reminders=with_link(read_reminders(row["reminders"]), facts.link_from), coming=row["coming"], maybe=row["maybe"],
        series=_series_of(row), terms=terms_from(seal, row["terms"], "meeting.terms"), asked_until=row["asked_until"],
        kind=row["kind"], practical=facts, word=seal.maybe_open(row["word"], "meeting.word"),
    )  # fmt: skip


def terms_from(seal: Seal, sealed: bytes | None, column: str) -> Terms | None:
    return None if sealed is None else msgspec.json.decode(seal.open(sealed, column), type=Terms)


def terms_to(terms: Terms | None) -> str | None:
    """As it is sealed."""
    return None if terms is None else msgspec.json.encode(terms).decode()


def _series_of(row: Row) -> OfSeries | None:
    if row["rule"] is None:
        return None
    return OfSeries(row["series_id"], row["rule"], row["series_day"], frozenset(filter(None, row["own"].split(","))))


async def get(tx: Reader, meeting_id: str) -> Meeting | None:
    row = await tx.row(
        f"SELECT {MEETING}, {COUNTS} FROM meeting t JOIN groups g ON g.id = t.group_id WHERE t.id = :id",  # noqa: S608
        id=meeting_id,
    )
    return None if row is None else meeting_from(tx, row)


async def several(tx: Reader, meeting_ids: Iterable[str]) -> dict[str, Meeting]:
    """Those of them that exist, by their id."""
    rows = await tx.rows(
        f"""SELECT {MEETING}, {COUNTS} FROM meeting t JOIN groups g ON g.id = t.group_id
            WHERE t.id IN (SELECT value FROM json_each(:ids))""",  # noqa: S608
        ids=msgspec.json.encode(sorted(meeting_ids)).decode(),
    )
    return {row["meeting_id"]: meeting_from(tx, row) for row in rows}


async def seen_by(tx: Reader, meeting_id: str, person_id: str) -> tuple[Meeting, Row] | None:
    """The meeting, and what it is to this person: choice, membership, role (all None for who is not in the group), wants;
    whether they are a peer helper where it is for these (`helps`); of its series whether they come every time (`regular`), and
    the day it was ended from; whether it is the `first` of its group they may come to, where something is done."""
    row = await tx.row(
        f"""SELECT {MEETING}, {COUNTS}, g.joining, a.choice, a.moves < t.moves AS stale, m.state AS membership, m.role,
                   EXISTS (SELECT 1 FROM consent c WHERE c.account = p.account AND c.kind = 'reminders'
                           AND c.withdrawn_at IS NULL) AS wants,
                   t.kind = 'helpers' AND EXISTS (SELECT 1 FROM helper h WHERE h.person_id = p.id AND h.state = 'approved') AS helps,
                   EXISTS (SELECT 1 FROM regular r WHERE r.series_id = t.series_id AND r.person_id = p.id) AS regular,
                   (SELECT s.ended_from FROM series s WHERE s.id = t.series_id) AS ended_from,
                   t.terms IS NOT NULL AND p.id IS NOT NULL AND (m.since IS NULL OR m.since > :lately) AND NOT EXISTS (
                       SELECT 1 FROM answer b JOIN meeting o ON o.id = b.meeting_id AND o.group_id = t.group_id AND o.starts_at < :now
                       WHERE b.person_id = p.id AND b.choice = 'coming') AS first
            FROM meeting t JOIN groups g ON g.id = t.group_id
            LEFT JOIN person p ON p.id = :person
            LEFT JOIN membership m ON m.group_id = t.group_id AND m.person_id = p.id
            LEFT JOIN answer a ON a.meeting_id = t.id AND a.person_id = p.id
            WHERE t.id = :id""",  # noqa: S608
        id=meeting_id,
        person=person_id,
        now=tx.now,
        lately=tx.now - FIRST_SECONDS,
    )
    return None if row is None else (meeting_from(tx, row), row)


async def add(
    tx: Transaction,
    draft: Draft,
    person_id: str | None,
    reminders: tuple[int, ...],
    series_id: str | None = None,
    day: str = "",
) -> bool:
    """False when this meeting, or this `day` of the series, is stored already."""
    close = tx.seal.maybe_close
    rows = await tx.rows(
        """INSERT INTO meeting (id, group_id, title, starts_at, minutes, place, link, note, terms, reminders, made_by, made_at,
               series_id, series_day, kind, practical)
           VALUES (:id, :group, :title, :starts_at, :minutes, :place, :link, :note, :terms, :reminders, :by, :now, :series, :day,
               :kind, :practical)
           ON CONFLICT DO NOTHING RETURNING id""",
        id=draft.id,
        group=draft.group_id,
        title=close(draft.title, "meeting.title"),
        starts_at=draft.starts_at,
        minutes=draft.minutes,
        place=close(draft.place, "meeting.place"),
        link=close(draft.link, "meeting.link"),
        note=close(draft.note, "meeting.note"),
        terms=close(terms_to(draft.terms), "meeting.terms"),
        reminders=write_reminders(reminders),
        by=person_id,
        now=tx.now,
        series=series_id,
        day=day or None,
        kind=draft.kind,
        practical=practical.close(tx.seal, draft.practical, "meeting"),
    )
    return bool(rows)


async def make_own(tx: Transaction, meeting_id: str, own: Iterable[str]) -> None:
    """What was changed for this date of a series alone, and is left as it is when the series changes."""
    await tx.rows("UPDATE meeting SET own = :own WHERE id = :id", own=",".join(sorted(own)), id=meeting_id)


async def change(tx: Transaction, meeting_id: str, revision: int, *, told: bool, **values: object) -> int | None:
    """Sets some of CHANGEABLE while the meeting is as it was seen. The new revision; None when somebody was quicker."""
    assert values.keys() <= CHANGEABLE, values  # noqa: S101
    if "terms" in values:
        values = values | {"terms": terms_to(values["terms"])}  # type: ignore[arg-type]
    sealed = {
        name: tx.seal.maybe_close(value, f"meeting.{name}")  # type: ignore[arg-type]
        if name in _SEALED
        else value
        for name, value in values.items()
    }
    if "practical" in values:
        sealed["practical"] = practical.close(tx.seal, values["practical"], "meeting")  # type: ignore[arg-type]
    columns = ", ".join(f"{name} = :{name}" for name in values)
    rows = await tx.rows(
        f"""UPDATE meeting SET {columns}, revision = revision + :step
            WHERE id = :id AND state = 'planned' AND revision = :revision RETURNING revision""",  # noqa: S608
        id=meeting_id,
        revision=revision,
        step=int(told),
        **sealed,
    )
    return rows[0]["revision"] if rows else None


async def cancel(tx: Transaction, meeting_id: str, reason: str | None) -> int | None:
    """The new revision; None when it is cancelled already."""
    rows = await tx.rows(
        """UPDATE meeting SET state = 'cancelled', reason = :reason, revision = revision + 1
           WHERE id = :id AND state = 'planned' RETURNING revision""",
        id=meeting_id,
        reason=tx.seal.maybe_close(reason, "meeting.reason"),
    )
    return rows[0]["revision"] if rows else None


async def restore(tx: Transaction, meeting_id: str) -> int | None:
    """The new revision; None when it is not cancelled, or its hour has come."""
    rows = await tx.rows(
        """UPDATE meeting SET state = 'planned', reason = NULL, revision = revision + 1
           WHERE id = :id AND state = 'cancelled' AND starts_at > :now RETURNING revision""",
        id=meeting_id,
        now=tx.now,
    )
    return rows[0]["revision"] if rows else None


async def answer(tx: Transaction, meeting_id: str, person_id: str, choice: str) -> str | None:
    """None when that was their answer already, or the meeting takes no answers; else the id of another meeting they come to while
    they come to this one, "" for none."""
    rows = await tx.rows(
        f"""INSERT INTO answer (meeting_id, person_id, choice, answered_at, moves)
           SELECT t.id, :person, :choice, :now, t.moves FROM meeting t WHERE t.id = :id AND t.state = 'planned'
           ON CONFLICT (meeting_id, person_id) DO UPDATE SET choice = excluded.choice, answered_at = excluded.answered_at,
               guests = CASE WHEN answer.choice = excluded.choice THEN answer.guests ELSE 0 END, moves = excluded.moves
               WHERE answer.choice <> excluded.choice OR answer.moves < excluded.moves RETURNING {_MEANWHILE} AS meanwhile""",  # noqa: S608
        id=meeting_id,
        person=person_id,
        choice=choice,
        now=tx.now,
    )
    return (rows[0]["meanwhile"] or "") if rows else None


async def meanwhile(tx: Reader, meeting_id: str, person_id: str) -> str | None:
    """The id of another meeting that they come to while they come to this one."""
    row = await tx.row(
        f"SELECT {_MEANWHILE} AS other FROM answer WHERE meeting_id = :id AND person_id = :person",  # noqa: S608
        id=meeting_id,
        person=person_id,
    )
    return row["other"] if row else None


async def answered_by_others(tx: Reader, meeting_id: str) -> bool:
    """Whether somebody answered it, or waits in its line, who is no peer helper."""
    row = await tx.row(
        """SELECT 1 FROM (SELECT a.person_id FROM answer a WHERE a.meeting_id = :id
                          UNION SELECT w.person_id FROM waitlist w WHERE w.meeting_id = :id) d
           WHERE NOT EXISTS (SELECT 1 FROM helper h WHERE h.person_id = d.person_id AND h.state = 'approved') LIMIT 1""",
        id=meeting_id,
    )
    return row is not None


async def ask_again(tx: Transaction, meeting_id: str, until: int, but: str) -> None:
    """What was answered before a move counts no more; but the answer of who moved it."""
    rows = await tx.rows(
        """UPDATE meeting SET moves = moves + 1, asked_until = CASE WHEN
               EXISTS (SELECT 1 FROM answer a WHERE a.meeting_id = meeting.id AND a.person_id <> :but) THEN :until ELSE asked_until END
           WHERE id = :id RETURNING moves""",
        id=meeting_id,
        until=until,
        but=but,
    )
    if rows:
        await tx.rows(
            "UPDATE answer SET moves = :moves WHERE meeting_id = :id AND person_id = :but AND moves = :before",
            id=meeting_id,
            but=but,
            moves=rows[0]["moves"],
            before=rows[0]["moves"] - 1,
        )


async def let_lapse(tx: Transaction, meeting_id: str) -> None:
    """Who has not answered since the move keeps no place; they still hear what changes."""
    await tx.rows(
        """UPDATE answer SET choice = 'maybe', guests = 0 WHERE meeting_id = :id AND choice = 'coming'
           AND moves < (SELECT t.moves FROM meeting t WHERE t.id = answer.meeting_id)""",
        id=meeting_id,
    )


async def renew_series(tx: Transaction, series_id: str, person_id: str) -> list[str]:
    """Somebody who comes every time comes to all dates ahead that were moved; the ids of these."""
    rows = await tx.rows(
        """UPDATE answer SET moves = (SELECT t.moves FROM meeting t WHERE t.id = answer.meeting_id), answered_at = :now
           WHERE person_id = :person AND choice = 'coming' AND meeting_id IN
               (SELECT t.id FROM meeting t WHERE t.series_id = :series AND t.starts_at > :now AND t.moves > answer.moves)
           RETURNING meeting_id""",
        series=series_id,
        person=person_id,
        now=tx.now,
    )
    return [row["meeting_id"] for row in rows]


async def moved_ahead(tx: Reader, series_id: str, person_id: str) -> list[str]:
    """The dates ahead of a series that were moved since this person answered."""
    rows = await tx.rows(
        """SELECT t.id FROM meeting t JOIN answer a ON a.meeting_id = t.id AND a.person_id = :person AND a.moves < t.moves
           WHERE t.series_id = :series AND t.starts_at > :now""",
        series=series_id,
        person=person_id,
        now=tx.now,
    )
    return [row["id"] for row in rows]


async def upcoming_of(
    tx: Reader, person_id: str, after: int, limit: int, between: tuple[int, int] | None = None
) -> list[Listed]:
    """The next meetings of this person's groups, those that are going on or cancelled included; `after` skips that many."""
    rows = await tx.rows(
        f"SELECT {MEETING}, {UNCOUNTED}, {MINE} {OF_PERSON} ORDER BY t.starts_at, t.id LIMIT :limit OFFSET :after",
        person=person_id,
        limit=limit,
        after=after,
        **ahead(tx, between),
    )
    return [Listed(meeting_from(tx, row), row["mine"]) for row in rows]


async def upcoming_for_helpers(tx: Reader, person_id: str, after: int, limit: int) -> list[Listed]:
    """The same of those that are for peer helpers only (PEER-04)."""
    rows = await tx.rows(
        f"""SELECT {MEETING}, {UNCOUNTED}, {MINE} {OF_PERSON} AND t.kind = 'helpers'
            ORDER BY t.starts_at, t.id LIMIT :limit OFFSET :after""",
        person=person_id,
        limit=limit,
        after=after,
        **ahead(tx, None),
    )
    return [Listed(meeting_from(tx, row), row["mine"]) for row in rows]


async def come_to(tx: Reader, person_id: str, since: int, most: int) -> list[Meeting]:
    """The meetings after `since` (UTC epoch seconds) they said coming or maybe to, in order."""
    return [each for each in await came_to(tx, person_id, since, most) if each.state == "planned"]


async def came_to(tx: Reader, person_id: str, since: int, most: int) -> list[Meeting]:
    """The same, cancelled ones included."""
    rows = await tx.rows(
        f"""SELECT {MEETING}, {UNCOUNTED} FROM answer a JOIN meeting t ON t.id = a.meeting_id AND t.starts_at > :since
            JOIN groups g ON g.id = t.group_id
            WHERE a.person_id = :person AND a.choice IN ('coming', 'maybe') AND {VISIBLE}
            ORDER BY t.starts_at, t.id LIMIT :most""",  # noqa: S608
        person=person_id,
        since=since,
        most=most,
    )
    return [meeting_from(tx, row) for row in rows]


async def upcoming_in(
    tx: Reader, group_id: str, person_id: str, after: int, limit: int, between: tuple[int, int] | None = None
) -> list[Listed]:
    """The next meetings of one group, cancelled ones included, for this person ("": without account)."""
    rows = await tx.rows(
        f"SELECT {MEETING}, {UNCOUNTED}, {MINE} {IN_GROUP} ORDER BY t.starts_at, t.id LIMIT :limit OFFSET :after",
        group=group_id,
        person=person_id,
        limit=limit,
        after=after,
        **ahead(tx, between),
    )
    return [Listed(meeting_from(tx, row), row["mine"]) for row in rows]


def ahead(tx: Reader, between: tuple[int, int] | None) -> dict[str, int]:
    """Not over yet; and beginning at or after the first instant, before the second."""
    since, until = between or (0, _NEVER)
    return {"since": max(since - 1, tx.now - DAY), "until": until, "now": tx.now}


async def upcoming_anywhere(tx: Reader, after: int, limit: int) -> list[Listed]:
    """The next meetings of all groups that are open to everybody, cancelled ones included."""
    rows = await tx.rows(
        f"""SELECT {MEETING}, {UNCOUNTED} FROM meeting t JOIN groups g ON g.id = t.group_id
            WHERE t.starts_at > :since AND t.starts_at + t.minutes * 60 > :now AND t.kind = 'open'
            ORDER BY t.starts_at, t.id LIMIT :limit OFFSET :after""",  # noqa: S608
        since=tx.now - DAY,
        now=tx.now,
        limit=limit,
        after=after,
    )
    return [Listed(meeting_from(tx, row)) for row in rows]


async def next_of(tx: Reader, person_id: str) -> dict[str, Any] | None:
    """Id, title and start of the next meeting they said they would, or might, come to; else of the next one of their groups."""
    row = await tx.row(
        f"""SELECT t.id, t.title, t.starts_at FROM membership m
           JOIN meeting t ON t.group_id = m.group_id AND t.state = 'planned' AND t.starts_at > :now
           LEFT JOIN answer a ON a.meeting_id = t.id AND a.person_id = m.person_id
           WHERE m.person_id = :person AND m.state <> 'waiting' AND coalesce(a.choice, '') <> 'no' AND {VISIBLE}
           ORDER BY a.choice IS NULL, t.starts_at LIMIT 1""",  # noqa: S608
        person=person_id,
        now=tx.now,
    )
    if row is None:
        return None
    title = tx.seal.open(row["title"], "meeting.title")
    return {"id": row["id"], "title": title, "starts_at": row["starts_at"]}
