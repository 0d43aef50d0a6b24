"""Rows of what was changed lately, and how it was before: kept while it can be undone."""

from collections.abc import Iterable
from typing import Any

import msgspec

from bot.domain.meetings import Meeting
from bot.domain.practical import Practical
from bot.domain.series import Series
from bot.domain.terms import Terms
from bot.storage.database import Reader, Transaction
from bot.storage.meetings.meetings import MEETING, UNCOUNTED, meeting_from

_STOOD = f"""SELECT {MEETING}, {UNCOUNTED}, t.moves, o.closure_id, o.before AS online FROM meeting t
    JOIN groups g ON g.id = t.group_id LEFT JOIN moved_online o ON o.meeting_id = t.id"""  # noqa: S608


class Stood(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that a change of a meeting may touch. `day` and `own` as of `OfSeries`; `moves`: how many times it was moved; `online`: of which
    closure it is moved online, and its place before (JSON)."""

    title: str
    starts_at: int
    minutes: int
    place: str | None
    link: str | None
    note: str | None
    state: str
    reason: str | None
    kind: str
    terms: Terms | None
    practical: Practical
    asked_until: int | None
    moves: int
    day: str
    own: list[str]
    online: tuple[str, str] | None
    word: str | None = None

    @property
    def values(self) -> dict[str, Any]:
        """What a facilitator sets of it, as `meetings.set_values` takes it."""
        names = ("title", "starts_at", "minutes", "place", "link", "note", "kind", "terms", "practical", "word")
        return {name: getattr(self, name) for name in names}


class News(msgspec.Struct, frozen=True, omit_defaults=True):
    """`about` and `kind` of the occasion. `before`: when it was due and its facts, where something older waited; `facts`: what is told of
    the change, None for nothing."""

    kind: str = ""
    about: str = ""
    before: tuple[int, dict[str, Any]] | None = None
    facts: dict[str, Any] | None = None

    @property
    def id(self) -> str:
        return f"{self.kind}:{self.about}"


class Undo(msgspec.Struct, frozen=True):
    """`until`: UTC epoch seconds; `dates`: id -> how it was (None: there was none), and a keyed hash of how it was after."""

    id: str
    meeting_id: str
    series_id: str | None
    state: str
    until: int
    series: Series | None
    mark: bytes | None
    made_until: str
    news: News
    dates: dict[str, tuple[Stood | None, bytes]]


async def stood(tx: Reader, meeting_ids: Iterable[str]) -> dict[str, Stood]:
    """How these meetings are now."""
    ids = msgspec.json.encode(list(meeting_ids)).decode()
    rows = await tx.rows(f"{_STOOD} WHERE t.id IN (SELECT value FROM json_each(:ids))", ids=ids)  # noqa: S608
    return {row["meeting_id"]: _stood(tx, row) for row in rows}


async def stood_in(tx: Reader, series_id: str) -> dict[str, Stood]:
    """The same of all dates of a series that have not begun."""
    rows = await tx.rows(f"{_STOOD} WHERE t.series_id = :series AND t.starts_at > :now", series=series_id, now=tx.now)
    return {row["meeting_id"]: _stood(tx, row) for row in rows}


def _stood(tx: Reader, row: Any) -> Stood:
    it: Meeting = meeting_from(tx, row)
    online = (row["closure_id"], tx.seal.open(row["online"], "moved_online.before")) if row["closure_id"] else None
    return Stood(
        it.title, it.starts_at, it.minutes, it.place, it.link, it.note, it.state, it.reason, it.kind, it.terms, it.practical,
        it.asked_until, row["moves"], it.series.day if it.series else "", sorted(it.series.own) if it.series else [], online, it.word,
    )  # fmt: skip


def mark_of(tx: Reader, it: Stood | Series) -> bytes:
    """Equal while nothing of it was changed."""
    return tx.seal.fingerprint(msgspec.json.encode(it).decode(), "undo.mark")


async def begin(tx: Transaction, undo: Undo) -> None:
    """Before the change."""
    close = tx.seal.maybe_close
    await tx.rows(
        """INSERT INTO undo (id, meeting_id, series_id, until, series) VALUES (:id, :meeting, :series_id, :until, :series)""",
        id=undo.id,
        meeting=undo.meeting_id,
        series_id=undo.series_id,
        until=undo.until,
        series=close(msgspec.json.encode(undo.series).decode() if undo.series else None, "undo.series"),
    )


async def drop(tx: Transaction, undo_id: str) -> None:
    await tx.rows("DELETE FROM undo WHERE id = :id", id=undo_id)


async def keep(tx: Transaction, undo: Undo) -> None:
    """After the change. What was changed at the same dates before can be undone no more."""
    ids = msgspec.json.encode(list(undo.dates)).decode()
    await tx.rows(
        """UPDATE undo SET state = 'over' WHERE state = 'open' AND id <> :id AND id IN
               (SELECT d.undo_id FROM undo_date d WHERE d.meeting_id IN (SELECT value FROM json_each(:ids)))""",
        id=undo.id,
        ids=ids,
    )
    await tx.rows("DELETE FROM undo_person WHERE undo_id <> :id AND meeting_id IN (SELECT value FROM json_each(:ids))",
                  id=undo.id, ids=ids)  # fmt: skip
    await tx.rows(
        "UPDATE undo SET mark = :mark, made_until = :made_until, news = :news WHERE id = :id",
        id=undo.id,
        mark=undo.mark,
        made_until=undo.made_until,
        news=msgspec.json.encode(undo.news).decode(),
    )
    close = tx.seal.maybe_close
    await tx.many(
        "INSERT INTO undo_date (undo_id, meeting_id, before, mark) VALUES (?, ?, ?, ?)",
        [
            (undo.id, id_, close(msgspec.json.encode(before).decode() if before else None, "undo_date.before"), mark)
            for id_, (before, mark) in undo.dates.items()
        ],
    )


async def end_of_series(tx: Transaction, series_id: str) -> None:
    """What was changed of this series before can be undone no more."""
    await tx.rows("UPDATE undo SET state = 'over' WHERE series_id = :series AND state = 'open'", series=series_id)


async def get(tx: Reader, undo_id: str) -> Undo | None:
    row = await tx.row("SELECT * FROM undo WHERE id = :id", id=undo_id)
    if row is None:
        return None
    dates = await tx.rows("SELECT meeting_id, before, mark FROM undo_date WHERE undo_id = :id", id=undo_id)
    opened = {each["meeting_id"]: tx.seal.maybe_open(each["before"], "undo_date.before") for each in dates}
    series = tx.seal.maybe_open(row["series"], "undo.series")
    return Undo(
        id=row["id"], meeting_id=row["meeting_id"], series_id=row["series_id"], state=row["state"], until=row["until"],
        series=msgspec.json.decode(series, type=Series) if series else None, mark=row["mark"], made_until=row["made_until"],
        news=msgspec.json.decode(row["news"], type=News),
        dates={
            each["meeting_id"]: (
                msgspec.json.decode(before, type=Stood) if (before := opened[each["meeting_id"]]) else None,
                each["mark"],
            )
            for each in dates
        },
    )  # fmt: skip


async def done(tx: Transaction, undo_id: str) -> bool:
    """False when it is undone already."""
    return bool(
        await tx.rows("UPDATE undo SET state = 'done' WHERE id = :id AND state = 'open' RETURNING id", id=undo_id)
    )


async def open_at(tx: Reader, meeting_id: str) -> str:
    """The id of the change of this meeting that can still be undone; empty for none."""
    row = await tx.row(
        """SELECT u.id FROM undo_date d JOIN undo u ON u.id = d.undo_id
           WHERE d.meeting_id = :meeting AND u.state = 'open' AND u.until > :now ORDER BY u.until DESC LIMIT 1""",
        meeting=meeting_id,
        now=tx.now,
    )
    return row["id"] if row is not None else ""


async def tie(tx: Transaction, undo_id: str, together: str) -> None:
    """It is undone together with the others of this name."""
    await tx.rows("UPDATE undo SET together = :together WHERE id = :id", together=together, id=undo_id)


async def tied(tx: Reader, together: str) -> list[str]:
    """Their ids, the last one first."""
    rows = await tx.rows("SELECT id FROM undo WHERE together = :together ORDER BY until DESC, id", together=together)
    return [row["id"] for row in rows]


async def waits(tx: Reader, about: str, screen: str) -> bool:
    """Whether news of this was written that has not left."""
    row = await tx.row(
        "SELECT 1 FROM letter WHERE about = :about AND kind = 'notice' AND screen = :screen AND leased_until IS NULL LIMIT 1",
        about=about,
        screen=screen,
    )
    return row is not None


# The meeting itself


async def no_day(tx: Transaction, meeting_ids: Iterable[str]) -> None:
    """Each is about to be given another day of its series: none stands in the way of another."""
    await tx.many("UPDATE meeting SET series_day = NULL WHERE id = ?", [(each,) for each in meeting_ids])


async def put(tx: Transaction, meeting_id: str, stood: Stood) -> None:
    """What no change of a meeting sets by itself."""
    await tx.rows(
        """UPDATE meeting SET series_day = :day, own = :own, asked_until = :asked, moves = :moves, reason = :reason
           WHERE id = :id""",
        id=meeting_id,
        day=stood.day or None,
        own=",".join(stood.own),
        asked=stood.asked_until,
        moves=stood.moves,
        reason=tx.seal.maybe_close(stood.reason, "meeting.reason"),
    )
    await tx.rows("DELETE FROM moved_online WHERE meeting_id = :id", id=meeting_id)
    if stood.online is not None:
        await tx.rows(
            "INSERT INTO moved_online (meeting_id, closure_id, before) VALUES (:id, :closure, :before)",
            id=meeting_id,
            closure=stood.online[0],
            before=tx.seal.close(stood.online[1], "moved_online.before"),
        )


async def remove(tx: Transaction, meeting_id: str) -> bool:
    """Takes away a date that was just made. False where a chat shows it, or is about to."""
    rows = await tx.rows(
        """DELETE FROM meeting WHERE id = :id AND NOT EXISTS (SELECT 1 FROM posted p WHERE p.about = meeting.id)
           AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.about = meeting.id) RETURNING id""",
        id=meeting_id,
    )
    return bool(rows)
