"""Signing what people show of their record, with the key of this bot, and telling whether something was signed with it."""

from uuid import uuid4

from bot.credentials import attestation, sd_jwt
from bot.credentials.attestation import Attestation, Wording
from bot.credentials.sd_jwt import Unproved
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


async def prove(tx: Reader, text: str) -> Attestation | Unproved:
    """What its holder shows, or why nothing is proved. Nothing is kept of the question."""
    keys = await store.known(tx)
    trusted = {each.id: each.public for each in keys if each.distrusted_at is None}
    try:
        return attestation.prove(text, trusted, [each.id for each in keys if each.distrusted_at is not None])
    except Unproved as no:
        return no
