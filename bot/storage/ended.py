"""What people ended lately, kept beside the backups too: who was erased, and which agreements were taken back.

A backup was made before that. Whoever restores it must not bring back what somebody has asked to be gone (GDPR-03).
"""

from pathlib import Path

from bot.domain.people import Person
from bot.storage import settings
from bot.storage.backups import BadBackup, Shelf, unfinished
from bot.storage.database import Reader, Transaction
from bot.storage.people.people import COLUMNS, from_row

ACCOUNT = "account"  # the consent an account rests on: it ends with everything

Ended = dict[tuple[str, str], int]
"""(keyed hash of the account, kind of consent) -> when it ended, UTC epoch seconds."""


async def remember_erased(tx: Transaction, who: bytes) -> None:
    """Apart from the proof of consent, which a new account takes up again."""
    await settings.put(tx, f"erased:{who.hex()}", str(tx.now))


async def since(tx: Reader, instant: int) -> Ended:
    """All that ended from then on and is known to the database."""
    taken_back = await tx.rows(
        "SELECT account, kind, withdrawn_at FROM consent WHERE withdrawn_at >= :instant", instant=instant
    )
    erased = await tx.rows("SELECT name, value FROM setting WHERE name > 'erased:' AND name < 'erased;'")
    return {(row["account"].hex(), row["kind"]): row["withdrawn_at"] for row in taken_back} | {
        (row["name"].removeprefix("erased:"), ACCOUNT): int(row["value"])
        for row in erased
        if int(row["value"]) >= instant
    }


async def forget_erased(tx: Transaction, before: int, most: int) -> int:
    """No backup is left that these people are in."""
    rows = await tx.rows(
        """DELETE FROM setting WHERE name IN (SELECT name FROM setting
               WHERE name > 'erased:' AND name < 'erased;' AND CAST(value AS BIGINT) < :before LIMIT :most)
           RETURNING name""",
        before=before,
        most=most,
    )
    return len(rows)


async def come_back(tx: Reader, who: bytes, kind: str, at: int) -> Person | None:
    """The person of this account, when what they ended at that instant is there (again)."""
    row = await tx.row(
        f"""SELECT {COLUMNS} FROM person p
            JOIN consent c ON c.account = p.account AND c.kind = :kind AND c.withdrawn_at IS NULL
            WHERE p.account = :who AND c.given_at <= :at""",  # noqa: S608
        who=who,
        kind=kind,
        at=at,
    )
    return None if row is None else from_row(tx.seal, row)


def merged(*lists: Ended) -> Ended:
    """What any of them knows, at its last instant."""
    together: Ended = {}
    for each in lists:
        for key, at in each.items():
            together[key] = max(at, together.get(key, at))
    return together


def read_list(path: Path) -> Ended:
    """Nothing when there is no list. Raises BadBackup when it cannot be understood."""
    try:
        lines = path.read_text("ascii").splitlines()
        return {(who, kind): int(at) for who, kind, at in (line.split() for line in lines)}
    except FileNotFoundError:
        return {}
    except ValueError as trouble:
        raise BadBackup(f"{path}, the list of who was erased since, is damaged: {trouble}") from trouble


def write_list(shelf: Shelf, ended: Ended) -> None:
    with unfinished(shelf.ended_list, shelf.database) as part:
        part.write_text("".join(f"{who} {kind} {at}\n" for (who, kind), at in sorted(ended.items())), "ascii")
