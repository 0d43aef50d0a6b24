"""Rows of questions to several who listen, and of their answers; words stay sealed until they are gathered, then go."""

from typing import Any

import msgspec

from bot.domain.box import Answer, Asked, Question
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.peers import helpers

_QUESTION = "q.id, q.person_id, q.state, q.asked, q.deadline"
_ANSWER = "a.id, a.question_id, a.helper_id, a.state, a.words"
_READ = msgspec.json.Decoder(Asked)


def _question(tx: Reader, row: Row) -> Question:
    asked = tx.seal.maybe_open(row["asked"], "box_question.asked")
    return Question(
        row["id"], row["person_id"], row["state"], None if asked is None else _READ.decode(asked), row["deadline"]
    )  # fmt: skip


def _answer(tx: Reader, row: Row) -> Answer:
    words = tx.seal.maybe_open(row["words"], "box_answer.words")
    return Answer(row["id"], row["question_id"], row["helper_id"], row["state"], words)


# Questions


async def add(tx: Transaction, question_id: str, person_id: str, asked: Asked, deadline: int) -> bool:
    """False when one of this person waits already (SAFE-02), or the id is taken."""
    row = await tx.row(
        """INSERT INTO box_question (id, person_id, state, asked, asked_at, deadline)
           VALUES (:id, :person, 'open', :asked, :now, :deadline) ON CONFLICT DO NOTHING RETURNING id""",
        id=question_id,
        person=person_id,
        asked=tx.seal.close(msgspec.json.encode(asked).decode(), "box_question.asked"),
        now=tx.now,
        deadline=deadline,
    )
    return row is not None


async def question(tx: Reader, question_id: str) -> Question | None:
    row = await tx.row(f"SELECT {_QUESTION} FROM box_question q WHERE q.id = :id", id=question_id)  # noqa: S608
    return None if row is None else _question(tx, row)


async def open_of(tx: Reader, person_id: str) -> Question | None:
    """The question of this person that waits for answers."""
    row = await tx.row(
        f"SELECT {_QUESTION} FROM box_question q WHERE q.person_id = :id AND q.state = 'open'",  # noqa: S608
        id=person_id,
    )
    return None if row is None else _question(tx, row)


async def asked_since(tx: Reader, person_id: str, since: int) -> int:
    row = await tx.row(
        "SELECT count(*) AS n FROM box_question WHERE person_id = :id AND asked_at > :since", id=person_id, since=since
    )
    return int(row["n"]) if row is not None else 0


async def close(tx: Transaction, question_id: str, state: str) -> bool:
    """It is over: no words of it stay, and nobody is asked any more. False when it was over already."""
    row = await tx.row(
        """UPDATE box_question SET state = :state, asked = NULL, closed_at = :now
           WHERE id = :id AND state = 'open' RETURNING id""",
        id=question_id,
        state=state,
        now=tx.now,
    )
    if row is None:
        return False
    await tx.rows(
        """UPDATE box_answer SET words = NULL, state = CASE WHEN state = 'asked' THEN 'lapsed' ELSE state END
           WHERE question_id = :id""",
        id=question_id,
    )
    return True


# Answers


async def put(tx: Transaction, question_id: str, helper_id: str) -> str:
    """Somebody is asked; the id of their answer."""
    answer_id = new_id()
    await helpers.was_asked(tx, helper_id)
    await tx.rows(
        """INSERT INTO box_answer (id, question_id, helper_id, state, asked_at)
           VALUES (:id, :question, :helper, 'asked', :now)""",
        id=answer_id,
        question=question_id,
        helper=helper_id,
        now=tx.now,
    )
    return answer_id


async def answer(tx: Reader, answer_id: str) -> Answer | None:
    row = await tx.row(f"SELECT {_ANSWER} FROM box_answer a WHERE a.id = :id", id=answer_id)  # noqa: S608
    return None if row is None else _answer(tx, row)


async def answers(tx: Reader, question_id: str) -> list[Answer]:
    """By their ids, which tell nothing of who came first."""
    rows = await tx.rows(
        f"SELECT {_ANSWER} FROM box_answer a WHERE a.question_id = :id ORDER BY a.id",  # noqa: S608
        id=question_id,
    )
    return [_answer(tx, row) for row in rows]


async def settle(tx: Transaction, answer_id: str, state: str, words: str | None = None) -> bool:
    """False when this one has answered already, said no, or is asked no more."""
    row = await tx.row(
        "UPDATE box_answer SET state = :state, words = :words WHERE id = :id AND state = 'asked' RETURNING id",
        id=answer_id,
        state=state,
        words=tx.seal.maybe_close(words, "box_answer.words"),
    )
    return row is not None


async def waiting_for(tx: Reader, helper_id: str) -> list[Answer]:
    """What this helper was asked and has not answered."""
    rows = await tx.rows(
        f"SELECT {_ANSWER} FROM box_answer a WHERE a.helper_id = :id AND a.state = 'asked'",  # noqa: S608
        id=helper_id,
    )
    return [_answer(tx, row) for row in rows]


async def open_for(tx: Reader, helper_id: str) -> list[tuple[str, Question]]:
    """What waits for an answer of this helper: the id of the answer, and the question; the one whose time ends first comes first."""
    rows = await tx.rows(
        f"""SELECT a.id AS answer_id, {_QUESTION} FROM box_answer a
            JOIN box_question q ON q.id = a.question_id AND q.state = 'open'
            WHERE a.helper_id = :id AND a.state = 'asked' ORDER BY q.deadline, a.id""",  # noqa: S608
        id=helper_id,
    )
    return [(row["answer_id"], _question(tx, row)) for row in rows]


async def answered_by(tx: Reader, helper_id: str) -> list[str]:
    """The open questions that this helper has answered; ids."""
    rows = await tx.rows(
        """SELECT q.id FROM box_answer a JOIN box_question q ON q.id = a.question_id AND q.state = 'open'
           WHERE a.helper_id = :id AND a.state = 'answered'""",
        id=helper_id,
    )
    return [row["id"] for row in rows]


async def busy(tx: Reader, most: int) -> set[str]:
    """Who has so many questions waiting that no other is put to them."""
    rows = await tx.rows(
        "SELECT helper_id FROM box_answer WHERE state = 'asked' GROUP BY helper_id HAVING count(*) >= :most", most=most
    )
    return {row["helper_id"] for row in rows}


async def history(tx: Reader, person_id: str) -> dict[str, Any]:
    """Everything kept of what this person asked so, and of what they were asked; nobody else is in it."""
    mine = await tx.rows(
        "SELECT state, asked, asked_at, closed_at FROM box_question WHERE person_id = :id ORDER BY asked_at",
        id=person_id,
    )
    to_me = await tx.rows(
        "SELECT state, words, asked_at FROM box_answer WHERE helper_id = :id ORDER BY asked_at", id=person_id
    )
    asked = []
    for row in mine:
        words = tx.seal.maybe_open(row["asked"], "box_question.asked")
        known = {} if words is None else msgspec.json.decode(words)
        asked.append({**known, **{name: row[name] for name in ("state", "asked_at", "closed_at")}})
    return {
        "asked": asked,
        "put_to_me": [
            {
                "state": row["state"],
                "words": tx.seal.maybe_open(row["words"], "box_answer.words"),
                "asked_at": row["asked_at"],
            }
            for row in to_me
        ],
    }
