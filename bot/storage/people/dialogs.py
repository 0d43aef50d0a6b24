"""Rows of open questions."""

from collections.abc import Iterable

import msgspec

from bot.storage.database import Reader, Row, Transaction

ASIDE = "aside:"  # before the step of a question that was set aside


async def put(tx: Transaction, person_id: str, step: str, answers: str, expires_at: int) -> None:
    tx.forget_people(person_id)
    await tx.rows(
        """INSERT INTO dialog (person_id, step, answers, expires_at) VALUES (:person, :step, :answers, :expires)
           ON CONFLICT (person_id) DO UPDATE SET step = excluded.step, answers = excluded.answers,
               expires_at = excluded.expires_at""",
        person=person_id,
        step=step,
        answers=tx.seal.close(answers, "dialog.answers"),
        expires=expires_at,
    )


async def set_aside(tx: Transaction, person_id: str) -> None:
    tx.forget_people(person_id)
    await tx.rows(
        "UPDATE dialog SET step = :aside || step WHERE person_id = :person AND step NOT LIKE :aside || '%'",
        aside=ASIDE,
        person=person_id,
    )


async def drop(tx: Transaction, person_id: str) -> None:
    tx.forget_people(person_id)
    await tx.rows("DELETE FROM dialog WHERE person_id = :person", person=person_id)


async def waits(tx: Reader, person_id: str) -> bool:
    """Whether a question to this person is open."""
    row = await tx.row(
        "SELECT 1 FROM dialog WHERE person_id = :person AND expires_at > :now", person=person_id, now=tx.now
    )
    return row is not None


async def open_on(tx: Reader, person_id: str, step: str) -> Row | None:
    """The question to this person, set aside or not, while it is this one."""
    return await tx.row(
        "SELECT * FROM dialog WHERE person_id = :person AND step IN (:step, :aside || :step)",
        person=person_id,
        step=step,
        aside=ASIDE,
    )


async def who_is_on(tx: Reader, people: Iterable[str], step: str) -> set[str]:
    """Those of these people to whom this question stands open, or set aside."""
    rows = await tx.rows(
        """SELECT person_id FROM dialog
           WHERE person_id IN (SELECT value FROM json_each(:people)) AND step IN (:step, :aside || :step)""",
        people=msgspec.json.encode(sorted(people)).decode(),
        step=step,
        aside=ASIDE,
    )
    return {row["person_id"] for row in rows}
