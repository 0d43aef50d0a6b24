"""Rows of what came from another calendar: its name there, as a keyed hash, and what was made of it."""

from collections.abc import Iterable, Sequence

import msgspec

from bot.storage.database import Reader, Transaction

_WHAT = "imported.uid"


async def known(tx: Reader, group_id: str, uids: Sequence[str]) -> dict[str, str]:
    """Those of them that the group has already, with the id of the meeting or of the series; "" where that was not kept."""
    rows = await tx.rows("SELECT uid, made FROM imported WHERE group_id = :group", group=group_id)
    there = {bytes(row["uid"]): row["made"] or "" for row in rows}
    marked = {uid: tx.seal.fingerprint(uid, _WHAT) for uid in uids}
    return {uid: there[mark] for uid, mark in marked.items() if mark in there}


async def take(tx: Transaction, group_id: str, uid: str, made: str) -> bool:
    """False when the group has it already. `made`: the id of the meeting or of the series."""
    rows = await tx.rows(
        """INSERT INTO imported (group_id, uid, at, made) VALUES (:group, :uid, :now, :made)
           ON CONFLICT (group_id, uid) DO NOTHING RETURNING at""",
        group=group_id,
        uid=tx.seal.fingerprint(uid, _WHAT),
        now=tx.now,
        made=made,
    )
    return bool(rows)


async def concerned(tx: Reader, meeting_ids: Iterable[str], series_ids: Iterable[str]) -> int:
    """How many people said coming or maybe to one of these meetings, or come every time to one of these series."""
    row = await tx.row(
        """SELECT count(*) AS n FROM (
               SELECT a.person_id FROM answer a
               WHERE a.meeting_id IN (SELECT value FROM json_each(:meetings)) AND a.choice IN ('coming', 'maybe')
               UNION SELECT r.person_id FROM regular r WHERE r.series_id IN (SELECT value FROM json_each(:series))) c""",
        meetings=msgspec.json.encode(list(meeting_ids)).decode(),
        series=msgspec.json.encode(list(series_ids)).decode(),
    )
    return int(row["n"]) if row else 0
