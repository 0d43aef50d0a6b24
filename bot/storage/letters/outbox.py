"""Letters waiting to be sent: written with the change they speak of, claimed, and never forgotten before they are sent."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import msgspec

from bot.domain.letters import PRIORITY, PUT_OFF_SECONDS, Letter
from bot.storage.database import Reader, Row, Transaction
from bot.storage.sealing import KeyTrouble

log = logging.getLogger("entraide.outbox")

LEASE_SECONDS = 120
DAMAGED = "damaged"  # the trouble of a letter that cannot be read

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(dict[str, Any]).decode

_COLUMNS = (
    "id, chat, person_id, place_id, kind, screen, facts, language, zone, plain, "
    "priority, due_at, leased_until, held_by, attempts, about, slot, edits, topic"
)

_WRITE = f"""INSERT INTO letter ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
    ON CONFLICT (id) DO NOTHING"""  # noqa: S608

_ELSEWHERE = "other.kind = 'reply' AND (other.held_by IS NULL OR other.held_by <> letter.held_by)"

# One search for each priority: a walk along all of them would pass by every letter that waits for its day.
_DUE = " UNION ALL ".join(
    f"""SELECT * FROM (SELECT priority, due_at, id FROM letter
        WHERE leased_until IS NULL AND priority = {priority} AND due_at <= :now ORDER BY due_at, id LIMIT :most) AS p{priority}"""  # noqa: S608
    for priority in sorted(set(PRIORITY.values()))
)


async def flush(tx: Transaction) -> None:
    """Writes the letters collected in this transaction. One that is ready at once is leased from birth to the sender in
    this process, so that no second write is needed before it goes; one that must never go twice is leased only when it goes.
    """
    if not tx.letters:
        return
    rows = [_to_row(tx, letter) for letter in tx.letters]
    if not tx.shared:
        await tx.many(_WRITE, rows)
        return
    for written in await tx.each(
        f"""{_WRITE} RETURNING id, person_id, kind = 'reply' AND EXISTS (SELECT 1 FROM letter AS other
            WHERE other.person_id = letter.person_id AND {_ELSEWHERE}) AS behind""",  # noqa: S608
        rows,
    ):
        if written["behind"]:
            tx.behind[written["id"]] = await _elsewhere(tx, written["person_id"])


async def _elsewhere(tx: Transaction, person_id: str) -> set[str]:
    """Replies to this person that another process has not said yet."""
    rows = await tx.rows(
        f"SELECT id FROM letter AS other WHERE person_id = :person AND {_ELSEWHERE.replace('letter.held_by', ':me')}",  # noqa: S608
        person=person_id,
        me=tx.holder,
    )
    return {row["id"] for row in rows}


async def held(tx: Reader, ids: Iterable[str]) -> dict[str, int | None]:
    """Of those of these letters that are not finished yet, until when somebody holds them."""
    rows = await tx.rows(
        "SELECT id, leased_until FROM letter WHERE id IN (SELECT value FROM json_each(:ids))",
        ids=_encode(list(ids)).decode(),
    )
    return {row["id"]: row["leased_until"] for row in rows}


def goes_at_once(letter: Letter, now: int) -> bool:
    """True when the sender gets this letter straight from memory after the commit."""
    return letter.due_at <= now and not letter.once and letter.slot is None


def _to_row(tx: Transaction, letter: Letter) -> tuple[object, ...]:
    seal, at_once = tx.seal, bool(tx.holder) and goes_at_once(letter, tx.now)
    return (
        letter.id, seal.close(str(letter.chat_id), "letter.chat"), letter.person_id, letter.group_chat_id, letter.kind,
        letter.screen, seal.close(_encode(letter.facts).decode(), "letter.facts"), letter.language, letter.zone,
        int(letter.plain), letter.priority, letter.due_at,
        tx.now + LEASE_SECONDS if at_once else None, tx.holder if at_once else None,
        letter.attempts, letter.about, letter.slot, letter.edits, letter.topic,
    )  # fmt: skip


def _from_row(tx: Reader, row: Row) -> Letter:
    seal = tx.seal
    if row["kind"] not in PRIORITY:
        raise ValueError("no such kind of letter")
    return Letter(
        id=row["id"], chat_id=int(seal.open(row["chat"], "letter.chat")), kind=row["kind"], screen=row["screen"],
        facts=_decode(seal.open(row["facts"], "letter.facts")), language=row["language"], zone=row["zone"],
        due_at=row["due_at"], plain=bool(row["plain"]), person_id=row["person_id"], group_chat_id=row["place_id"],
        about=row["about"], slot=row["slot"], edits=row["edits"], attempts=row["attempts"], topic=row["topic"],
    )  # fmt: skip


async def claim(tx: Transaction, most: int) -> list[Letter]:
    """Leases up to `most` due letters, the most urgent first, and returns them in that order."""
    while rows := await tx.rows(
        f"""UPDATE letter SET leased_until = :until, held_by = :me, attempts = attempts + 1
            WHERE id IN (SELECT id FROM ({_DUE}) AS due ORDER BY priority, due_at, id LIMIT :most)
            RETURNING {_COLUMNS}""",  # noqa: S608
        now=tx.now,
        until=tx.now + LEASE_SECONDS,
        me=tx.holder,
        most=most,
    ):
        if letters := await _all_readable(tx, rows):
            return sorted(letters, key=lambda letter: (letter.priority, letter.due_at, letter.id))
    return []


def _readable(tx: Reader, row: Row) -> Letter | None:
    """None for a row that was damaged."""
    try:
        return _from_row(tx, row)
    except (KeyTrouble, ValueError, TypeError) as trouble:
        log.error("letter.unreadable", extra={"kind": row["kind"], "error": type(trouble).__name__})
        return None


async def _all_readable(tx: Transaction, rows: Sequence[Row]) -> list[Letter]:
    """Those that were damaged are put off, so that they do not stand in the way of the others."""
    letters = [_readable(tx, row) for row in rows]
    damaged = [row["id"] for row, letter in zip(rows, letters, strict=True) if letter is None]
    await again(tx, [(id_, tx.now + PUT_OFF_SECONDS, DAMAGED) for id_ in damaged])
    return [letter for letter in letters if letter is not None]


_TAKE = "UPDATE letter SET leased_until = :until, held_by = :me"


async def take_over(tx: Transaction) -> list[Letter]:
    """Letters whose lease has ended: whoever held them is gone, or has forgotten them. They are held from here on."""
    rows = await tx.rows(
        f"{_TAKE} WHERE leased_until <= :now RETURNING {_COLUMNS}",
        until=tx.now + LEASE_SECONDS,
        me=tx.holder,
        now=tx.now,
    )
    return await _all_readable(tx, rows)


async def take_from(tx: Transaction, holder: str | None) -> list[Letter]:
    """Letters that somebody who is gone had in hand; None: whoever it was. They are held from here on."""
    rows = await tx.rows(
        f"""{_TAKE} WHERE leased_until IS NOT NULL AND (CAST(:holder AS TEXT) IS NULL OR held_by = :holder)
            RETURNING {_COLUMNS}""",
        until=tx.now + LEASE_SECONDS,
        me=tx.holder,
        holder=holder,
    )
    return await _all_readable(tx, rows)


async def take_these(tx: Transaction, ids: Iterable[str]) -> list[Letter]:
    """Those of these letters that others have, and have not said for long. They are held from here on."""
    rows = await tx.rows(
        f"""{_TAKE} WHERE id IN (SELECT value FROM json_each(:ids)) AND (held_by IS NULL OR held_by <> :me)
            RETURNING {_COLUMNS}""",  # noqa: S608
        until=tx.now + LEASE_SECONDS,
        me=tx.holder,
        ids=_encode(list(ids)).decode(),
    )
    return sorted(await _all_readable(tx, rows), key=lambda letter: letter.id)


async def renew(tx: Transaction, ids: Iterable[str]) -> set[str]:
    """Holds these for as long again; returns those that are still ours."""
    until = tx.now + LEASE_SECONDS
    rows = await tx.each(
        "UPDATE letter SET leased_until = ? WHERE id = ? AND held_by = ? RETURNING id",
        [(until, id_, tx.holder) for id_ in ids],
    )
    return {row["id"] for row in rows}


# What became of a letter is written by who holds it, and by nobody else


async def done(tx: Transaction, ids: Sequence[str]) -> set[str]:
    """These letters are finished, one way or the other: their words go with them. Returns those that were ours."""
    if not ids:
        return set()
    rows = await tx.rows(
        "DELETE FROM letter WHERE held_by = :me AND id IN (SELECT value FROM json_each(:ids)) RETURNING id",
        me=tx.holder,
        ids=_encode(ids).decode(),
    )
    return {row["id"] for row in rows}


async def again(tx: Transaction, later: Sequence[tuple[str, int, str | None]]) -> set[str]:
    """(id, instant, trouble): these letters are in nobody's hand any more, and wait until then. Returns those that were ours."""
    rows = await tx.each(
        """UPDATE letter SET leased_until = NULL, held_by = NULL, due_at = ?, trouble = ?
           WHERE id = ? AND held_by = ? RETURNING id""",
        [(at, trouble, id_, tx.holder) for id_, at, trouble in later],
    )
    return {row["id"] for row in rows}


async def troubled(tx: Reader) -> Sequence[Row]:
    """Letters that could not be said because of an error of ours: id, screen, kind, due_at, trouble, person_id."""
    return await tx.rows(
        "SELECT id, screen, kind, due_at, trouble, person_id FROM letter WHERE trouble IS NOT NULL ORDER BY due_at, id"
    )


async def let_go(tx: Transaction) -> tuple[list[Letter], int]:
    """Takes back all of these; returns those that can be read, and how many there were."""
    rows = await tx.rows(
        f"DELETE FROM letter WHERE trouble IS NOT NULL AND leased_until IS NULL RETURNING {_COLUMNS}"  # noqa: S608
    )
    return [letter for row in rows if (letter := _readable(tx, row)) is not None], len(rows)


async def put_off(tx: Transaction, later: Sequence[tuple[str, int]]) -> None:
    """(id, instant) pairs: these letters, which wait, wait until then."""
    await tx.many(
        "UPDATE letter SET due_at = ? WHERE id = ? AND leased_until IS NULL", [(at, id_) for id_, at in later]
    )


async def withdraw(tx: Transaction, about: str, *kinds: str) -> set[tuple[str | None, str]]:
    """Takes back the letters about this that have not left: all kinds, or only those named. Returns whose, and of what kind."""
    taken = {(m.person_id, m.kind) for m in tx.letters if m.about == about and (not kinds or m.kind in kinds)}
    tx.letters[:] = [m for m in tx.letters if m.about != about or (kinds and m.kind not in kinds)]
    rows = await tx.rows(
        "SELECT id, kind, person_id FROM letter WHERE about = :about AND leased_until IS NULL", about=about
    )
    rows = [row for row in rows if not kinds or row["kind"] in kinds]
    await tx.many("DELETE FROM letter WHERE id = ?", [(row["id"],) for row in rows])
    return taken | {(row["person_id"], row["kind"]) for row in rows}


async def all_about(tx: Reader, about: str) -> list[Letter]:
    """The letters about this that have not left, in somebody's hand or not, in the order they go."""
    rows = await tx.rows(
        f"SELECT {_COLUMNS} FROM letter WHERE about = :about ORDER BY due_at, id",  # noqa: S608
        about=about,
    )
    return [letter for row in rows if (letter := _readable(tx, row)) is not None]


async def take_one_back(tx: Transaction, letter_id: str) -> bool:
    """False when this letter has left, is in somebody's hand, or was never written."""
    return bool(await tx.rows("DELETE FROM letter WHERE id = :id AND leased_until IS NULL RETURNING id", id=letter_id))


async def reword(tx: Transaction, about: str, is_meant: Callable[[Letter], bool], facts: Mapping[str, Any]) -> bool:
    """What waits about this and is meant says something else, in the same turn. False when nothing of it waits: it has left, or somebody
    has it in hand."""
    changed = False
    for place, letter in enumerate(tx.letters):  # written in this transaction
        if letter.about == about and is_meant(letter):
            tx.letters[place], changed = replace(letter, facts=facts), True
    for letter in filter(is_meant, await all_about(tx, about)):
        reworded = await tx.rows(
            "UPDATE letter SET facts = :facts WHERE id = :id AND leased_until IS NULL RETURNING id",
            facts=tx.seal.close(_encode(facts).decode(), "letter.facts"),
            id=letter.id,
        )
        changed = changed or bool(reworded)
    return changed


async def waits(tx: Reader, about: str, letters: Sequence[Letter]) -> bool:
    """Whether something about this has not left yet: in the outbox, or among the `letters` of this transaction."""
    if any(letter.about == about for letter in letters):
        return True
    return await tx.row("SELECT 1 FROM letter WHERE about = :about AND leased_until IS NULL", about=about) is not None


async def take_back(tx: Transaction, person_id: str, kind: str) -> list[Letter]:
    """Takes back what of this kind has not left for this person, and returns it."""
    unwritten = [m for m in tx.letters if m.person_id == person_id and m.kind == kind]
    tx.letters[:] = [m for m in tx.letters if m not in unwritten]
    rows = await tx.rows(
        f"""DELETE FROM letter WHERE person_id = :person AND leased_until IS NULL AND kind = :kind
            RETURNING {_COLUMNS}""",  # noqa: S608
        person=person_id,
        kind=kind,
    )
    return [*(letter for row in rows if (letter := _readable(tx, row)) is not None), *unwritten]


async def forget_person(tx: Transaction, person_id: str) -> None:
    """Takes back every letter to this person. Who is erased is no recipient of an announcement any more."""
    tx.letters[:] = [m for m in tx.letters if m.person_id != person_id]
    await tx.rows(
        """UPDATE announcement SET recipients = recipients - 1 WHERE id IN
               (SELECT about FROM letter WHERE person_id = :person AND kind = 'announcement')""",
        person=person_id,
    )
    await tx.rows("DELETE FROM letter WHERE person_id = :person", person=person_id)


async def follow(tx: Transaction, person_id: str, language: str, zone: str, plain: bool) -> list[Letter]:
    """Lets what waits to be said to this person be said as they wish now, what is due and what may have to be said again, too. Returns
    those that wait for a later hour."""
    rows = await tx.rows(
        f"""UPDATE letter SET language = :language, zone = :zone, plain = :plain
            WHERE person_id = :person RETURNING {_COLUMNS}""",  # noqa: S608
        person=person_id,
        language=language,
        zone=zone,
        plain=int(plain),
    )
    letters = [_readable(tx, row) for row in rows]
    return [letter for letter in letters if letter is not None and letter.due_at > tx.now]


async def readdress(tx: Transaction, letter_id: str, chat_id: int) -> None:
    """The chat this letter goes to has another id now."""
    await tx.rows(
        "UPDATE letter SET chat = :chat WHERE id = :id", chat=tx.seal.close(str(chat_id), "letter.chat"), id=letter_id
    )


async def refresh(tx: Transaction, letter: Letter) -> bool:
    """Writes a letter that edits the message in its slot, unless one is waiting already: many changes, one edit.

    Nothing is written when no message stands in the slot and none is on its way. True when the letter was written.
    """
    assert letter.slot is not None, "a refresh names the slot it edits"  # noqa: S101
    if any(m.slot == letter.slot for m in tx.letters) or not await stale(tx, letter.slot):
        return False
    tx.letters.append(letter)
    return True


async def stale(tx: Reader, slot: str) -> bool:
    """Whether a message stands in this slot, or is on its way there, and no letter waits that will bring it up to date."""
    row = await tx.row(
        """SELECT EXISTS (SELECT 1 FROM letter WHERE slot = :slot AND leased_until IS NULL) AS waiting,
                  EXISTS (SELECT 1 FROM letter WHERE slot = :slot AND leased_until IS NOT NULL)
                      OR EXISTS (SELECT 1 FROM posted WHERE slot = :slot) AS standing""",
        slot=slot,
    )
    return row is not None and bool(row["standing"]) and not row["waiting"]


async def in_slots(tx: Reader, slots: Sequence[str]) -> dict[str, tuple[int | None, int]]:
    """Of each of these slots the Telegram message id that stands there, and how many letters for it are leased."""
    rows = await tx.rows(
        """SELECT s.value AS slot, (SELECT message_id FROM posted WHERE slot = s.value) AS message_id,
                  (SELECT COUNT(*) FROM letter WHERE slot = s.value AND leased_until IS NOT NULL) AS leased
           FROM json_each(:slots) AS s""",
        slots=_encode(slots).decode(),
    )
    return {row["slot"]: (row["message_id"], row["leased"]) for row in rows}


async def close_slot(tx: Transaction, slot: str) -> None:
    """The message of this slot is gone, or could not be sent: nothing edits it any more, and none takes its place."""
    await tx.rows("DELETE FROM posted WHERE slot = :slot", slot=slot)
    await tx.rows("DELETE FROM letter WHERE slot = :slot AND leased_until IS NULL", slot=slot)


async def remember_posted(
    tx: Transaction, slot: str, about: str, message_id: int, shows: bytes | None = None, *, invites: bool = False
) -> None:
    """The message that stands in the slot. `shows`: a hash of what it says; `invites`: it has buttons to answer."""
    await tx.rows(
        """INSERT INTO posted (slot, about, message_id, shows, invites) VALUES (:slot, :about, :message, :shows, :invites)
           ON CONFLICT (slot) DO UPDATE SET message_id = excluded.message_id, shows = excluded.shows,
               invites = excluded.invites""",
        slot=slot,
        about=about,
        message=message_id,
        shows=shows,
        invites=int(invites),
    )


async def waiting(tx: Reader, until: int, most: int) -> tuple[int, int]:
    """How many letters that nobody has in hand go until then, `most` at most, and when the first of them was due (UTC epoch
    seconds; `until` when there is none)."""
    row = await tx.row(
        """SELECT COUNT(*) AS many, COALESCE(MIN(due_at), :until) AS oldest FROM (SELECT due_at FROM letter
           WHERE leased_until IS NULL AND due_at <= :until ORDER BY due_at LIMIT :most) AS those""",
        until=until,
        most=most,
    )
    assert row is not None  # noqa: S101 - a count has a row
    return row["many"], row["oldest"]


async def next_due(tx: Reader) -> int | None:
    """When the next waiting letter is due, UTC epoch seconds."""
    row = await tx.row("SELECT due_at FROM letter WHERE leased_until IS NULL ORDER BY due_at LIMIT 1")
    return None if row is None else row["due_at"]
