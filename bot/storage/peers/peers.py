"""Rows of requests and of the questions put to helpers."""

from typing import Any

import msgspec

from bot.domain.peers import Offer, Request, Wishes
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.peers import helpers
from bot.storage.sealing import Seal

_READ = msgspec.json.Decoder(Wishes)
_REQUEST = "r.id, r.seeker_id, r.state, r.wishes, r.word"


def _wishes(seal: Seal, sealed: bytes) -> Wishes:
    return _READ.decode(seal.open(sealed, "request.wishes"))


def _request(seal: Seal, row: Row) -> Request:
    word = seal.open(row["word"], "request.word") if row["word"] is not None else ""
    return Request(row["id"], row["seeker_id"], row["state"], _wishes(seal, row["wishes"]), word)


async def add(tx: Transaction, request_id: str, seeker_id: str, wishes: Wishes, word: str) -> Request | None:
    """A request that searches; None when one of this person waits already (SAFE-02), or the id is taken."""
    row = await tx.row(
        """INSERT INTO request (id, seeker_id, state, wishes, word, asked_at)
           VALUES (:id, :seeker, 'searching', :wishes, :word, :now) ON CONFLICT DO NOTHING RETURNING id""",
        id=request_id,
        seeker=seeker_id,
        wishes=tx.seal.close(msgspec.json.encode(wishes).decode(), "request.wishes"),
        word=tx.seal.close(word, "request.word") if word else None,
        now=tx.now,
    )
    return None if row is None else Request(row["id"], seeker_id, "searching", wishes, word)


async def pending(tx: Reader, seeker_id: str) -> tuple[Request, str | None] | None:
    """The request that waits, and the offer that a helper accepted, if one did."""
    row = await tx.row(
        f"""SELECT {_REQUEST}, o.id AS offer_id FROM request r
            LEFT JOIN offer o ON o.request_id = r.id AND o.state = 'accepted'
            WHERE r.seeker_id = :seeker AND r.state IN ('searching', 'found')""",  # noqa: S608
        seeker=seeker_id,
    )
    return None if row is None else (_request(tx.seal, row), row["offer_id"])


async def left_alone(tx: Reader, seeker_id: str, mark: str) -> Request | None:
    """This person's request about which an occasion of the kind `mark` waits untold: it ended while they were out of reach."""
    row = await tx.row(
        f"""SELECT {_REQUEST} FROM request r JOIN occasion o ON o.about = r.id AND o.kind = :mark AND o.facts = '{{}}'
            WHERE r.seeker_id = :seeker ORDER BY r.asked_at DESC LIMIT 1""",  # noqa: S608
        seeker=seeker_id,
        mark=mark,
    )
    return None if row is None else _request(tx.seal, row)


async def asked_since(tx: Reader, seeker_id: str, since: int) -> int:
    """How many requests this person wrote since then."""
    row = await tx.row(
        "SELECT count(*) AS n FROM request WHERE seeker_id = :id AND asked_at > :since", id=seeker_id, since=since
    )
    return int(row["n"]) if row is not None else 0


async def request(tx: Reader, request_id: str, seeker_id: str) -> Request | None:
    """This person's request."""
    row = await tx.row(
        f"SELECT {_REQUEST} FROM request r WHERE r.id = :id AND r.seeker_id = :seeker",  # noqa: S608
        id=request_id,
        seeker=seeker_id,
    )
    return None if row is None else _request(tx.seal, row)


async def by_id(tx: Reader, request_id: str) -> Request | None:
    row = await tx.row(f"SELECT {_REQUEST} FROM request r WHERE r.id = :id", id=request_id)  # noqa: S608
    return None if row is None else _request(tx.seal, row)


async def widen(tx: Transaction, request_id: str, wishes: Wishes) -> None:
    """Other wishes for the same request."""
    sealed = tx.seal.close(msgspec.json.encode(wishes).decode(), "request.wishes")
    await tx.rows("UPDATE request SET wishes = :wishes WHERE id = :id", id=request_id, wishes=sealed)


async def move(tx: Transaction, request_id: str, state: str, *from_states: str) -> bool:
    """Takes a request from one of these states to another; False when it is in none of them. What was said first stays while it may go
    on."""
    names = {f"s{place}": name for place, name in enumerate(from_states)}
    row = await tx.row(
        f"""UPDATE request SET state = :state, closed_at = :closed,
                word = CASE WHEN :state IN ('searching', 'found', 'nobody') THEN word END
            WHERE id = :id AND state IN ({", ".join(f":{name}" for name in names)}) RETURNING id""",  # noqa: S608
        id=request_id,
        state=state,
        closed=None if state in ("searching", "found", "open") else tx.now,
        **names,
    )
    return row is not None


async def ask(tx: Transaction, request_id: str, helper_id: str, begins_at: int, deadline: int) -> str:
    """A question to a helper, to be said at `begins_at` and answered before `deadline`; its id."""
    offer_id = new_id()
    await helpers.was_asked(tx, helper_id)
    await tx.rows(
        """INSERT INTO offer (id, request_id, helper_id, state, asked_at, begins_at, deadline)
           VALUES (:id, :request, :helper, 'asked', :now, :begins, :deadline)""",
        id=offer_id,
        request=request_id,
        helper=helper_id,
        now=tx.now,
        begins=begins_at,
        deadline=deadline,
    )
    return offer_id


_OFFER = f"""SELECT o.id AS offer_id, o.helper_id, o.state AS offer_state, o.begins_at, o.deadline, {_REQUEST}
             FROM offer o JOIN request r ON r.id = o.request_id"""  # noqa: S608


def _offer(seal: Seal, row: Row) -> Offer:
    return Offer(
        row["offer_id"], row["helper_id"], row["offer_state"], row["begins_at"], row["deadline"], _request(seal, row)
    )


async def offer(tx: Reader, offer_id: str) -> Offer | None:
    row = await tx.row(f"{_OFFER} WHERE o.id = :id", id=offer_id)
    return None if row is None else _offer(tx.seal, row)


async def live_of_request(tx: Reader, request_id: str) -> list[Offer]:
    """The questions of this request that wait for an answer, a helper's or the seeker's; who reads theirs first comes first."""
    rows = await tx.rows(
        f"{_OFFER} WHERE o.request_id = :id AND o.state IN ('asked', 'accepted') ORDER BY o.begins_at, o.id",
        id=request_id,
    )
    return [_offer(tx.seal, row) for row in rows]


async def live_of_helper(tx: Reader, helper_id: str, *states: str) -> list[Offer]:
    """This helper's questions in these states."""
    rows = await tx.rows(f"{_OFFER} WHERE o.helper_id = :id AND o.state IN ('asked', 'accepted')", id=helper_id)
    return [found for found in (_offer(tx.seal, row) for row in rows) if found.state in states]


async def answer(tx: Transaction, offer_id: str, state: str, *, was: str, deadline: int | None = None) -> bool:
    """Takes an offer from `was` to another state; False when it is not there any more. One that was not said yet is never said."""
    row = await tx.row(
        """UPDATE offer SET state = :state, deadline = coalesce(:deadline, deadline),
               begins_at = CASE WHEN begins_at > :now THEN 0 ELSE begins_at END
           WHERE id = :id AND state = :was RETURNING id""",
        now=tx.now,
        id=offer_id,
        state=state,
        was=was,
        deadline=deadline,
    )
    return row is not None


async def unask(tx: Transaction, offer_id: str) -> None:
    """A question that was never said: who was to hear it may be asked as if nothing had been."""
    await tx.rows("DELETE FROM offer WHERE id = :id", id=offer_id)


async def forget_silent(tx: Transaction, request_id: str) -> None:
    """Those who did not answer may be asked again for this request; those who said no may not."""
    await tx.rows("DELETE FROM offer WHERE request_id = :id AND state = 'lapsed'", id=request_id)


async def history(tx: Reader, seeker_id: str) -> list[dict[str, Any]]:
    """Everything kept of this person's requests."""
    rows = await tx.rows(
        f"SELECT {_REQUEST}, r.asked_at, r.closed_at FROM request r WHERE r.seeker_id = :id ORDER BY r.asked_at",  # noqa: S608
        id=seeker_id,
    )
    found = []
    for row in rows:
        request = _request(tx.seal, row)
        wished = {
            "topics": list(request.wishes.topics), "language": request.wishes.language,
            "form": request.wishes.form, "not_of_my_groups": request.wishes.elsewhere,
            "gender": request.wishes.gender, "age_from": request.wishes.age, "said_first": request.word,
        }  # fmt: skip
        found.append({**wished, "state": request.state, "asked_at": row["asked_at"], "closed_at": row["closed_at"]})
    return found


async def put_to(tx: Reader, helper_id: str) -> list[dict[str, Any]]:
    """Every request that this helper was asked to take, without whose it was."""
    rows = await tx.rows("SELECT state, asked_at FROM offer WHERE helper_id = :id ORDER BY asked_at", id=helper_id)
    return [dict(row) for row in rows]
