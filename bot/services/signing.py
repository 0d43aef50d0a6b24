"""Signing what people show of their record, with the key of this bot, and telling whether something was signed with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import uuid4

import msgspec

from bot.credentials import attestation, sd_jwt
from bot.credentials.attestation import BYTES_MOST, Attestation, Wording
from bot.credentials.sd_jwt import Unproved
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.storage import signing as store
from bot.storage.database import Reader, Transaction

known = store.known
distrust = store.distrust


async def sign(tx: Transaction, told: Attestation, wording: Wording) -> str:
    """The text that proves it. The first one makes the key. Nothing of it is kept."""
    private = await store.private(tx)
    if private is None:
        private = sd_jwt.new_key()
        public = sd_jwt.public_of(private)
        await store.add(tx, sd_jwt.thumbprint(public), public, private)
    return attestation.sign(told, wording, private, uuid4())


class Verdict(msgspec.Struct, frozen=True):
    """`told` is what its holder shows; where there is nothing, `reason` says why: one of those of `Unproved`, or that the file is
    too large or could not be fetched."""

    reason: str = ""
    told: Attestation | None = None


async def verdict(tx: Reader, text: str) -> Verdict:
    found = await prove(tx, text)
    return Verdict(reason=found.reason) if isinstance(found, Unproved) else Verdict(told=found)


SCREEN = "verify-told"


@dataclass(frozen=True, slots=True)
class Check:
    """A file that somebody asks about, known or not: to whom the answer goes, as `Letter` has it."""

    file_id: str
    chat_id: int
    language: str
    zone: str
    plain: bool
    person_id: str | None
    facts: Mapping[str, Any]

    bytes_most: ClassVar[int] = BYTES_MOST
    refusals: ClassVar[Mapping[str, str]] = {"too-large": "large", "network": "network", "refused": "network"}

    @property
    def sender(self) -> str:
        return str(self.chat_id)

    def read(self, content: bytes, now: int) -> str:
        try:
            return attestation.read(content)
        except Unproved as no:
            raise Refused(no.reason) from None

    async def tell(self, tx: Transaction, found: str | None, why: Refused | None) -> None:
        """Nothing is kept of the question, nor of the answer once it is said."""
        reason = why.key if why is not None else "network"
        told = Verdict(reason=reason) if found is None else await verdict(tx, found)
        tx.letters.append(
            Letter(
                id=tx.letter_id(),
                chat_id=self.chat_id,
                kind="reply",
                screen=SCREEN,
                facts={**msgspec.to_builtins(told), **self.facts},
                language=self.language,
                zone=self.zone,
                due_at=tx.now,
                plain=self.plain,
                person_id=self.person_id,
            )
        )


async def prove(tx: Reader, text: str) -> Attestation | Unproved:
    """What its holder shows, or why nothing is proved. Nothing is kept of the question."""
    keys = await store.known(tx)
    trusted = {each.id: each.public for each in keys if each.distrusted_at is None}
    try:
        return attestation.prove(text, trusted, [each.id for each in keys if each.distrusted_at is not None])
    except Unproved as no:
        return no
