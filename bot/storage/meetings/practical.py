"""How the practical facts of a meeting or a series are kept: one sealed column, empty when there are none."""

import msgspec

from bot.domain.practical import NOTHING, Practical
from bot.storage.sealing import Seal

_read = msgspec.json.Decoder(Practical).decode


def close(seal: Seal, practical: Practical, table: str) -> bytes | None:
    """`table`: "meeting" or "series"."""
    if practical == NOTHING:
        return None
    return seal.close(msgspec.json.encode(practical).decode(), f"{table}.practical")


def opened(seal: Seal, sealed: bytes | None, table: str) -> Practical:
    return NOTHING if sealed is None else _read(seal.open(sealed, f"{table}.practical"))
