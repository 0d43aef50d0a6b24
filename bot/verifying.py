"""`entraide verify`: whether an attestation is genuine, which keys sign here, and no longer trusting one."""

from bot.config import Settings
from bot.credentials import attestation, sd_jwt
from bot.credentials.attestation import BYTES_MOST, Attestation
from bot.credentials.sd_jwt import Unproved
from bot.domain.times import utc
from bot.services import signing
from bot.troubled import opened

NOT_GENUINE = {
    "format": f"this is no attestation of this kind (the file's name ends with {attestation.FILE_END})",
    "cut": "a part of it is missing: ask for the whole file",
    "changed": "it is not genuine: it was changed, or never signed with this key",
    "elsewhere": "it was not signed here: ask whoever gave it to you which bot made it",
    "distrusted": "it was signed with a key that is not trusted any more: ask for a new one",
    "large": f"it is too large to be an attestation ({BYTES_MOST // 1024} KiB at most)",
}


def read(content: bytes) -> str:
    """Raises Unproved."""
    if len(content) > BYTES_MOST:
        raise Unproved("large")
    return attestation.read(content)


async def prove(settings: Settings, text: str, now: int) -> Attestation:
    """With the keys of this installation. Raises Unproved, and what opening the database does."""
    async with opened(settings) as database, database.read(now) as tx:
        found = await signing.prove(tx, text)
    if isinstance(found, Unproved):
        raise found
    return found


def prove_by(public: str, text: str) -> Attestation:
    """With this public key alone: no database is needed. Raises Unproved."""
    return attestation.prove(text, {sd_jwt.thumbprint(public): public})


def told(found: Attestation) -> list[str]:
    """What its holder shows, and nothing else."""
    lines = [
        f"It is genuine: signed by {found.issuer} ({found.link}) on {utc(found.issued_at):%Y-%m-%d}, and unchanged.",
        f"Name on it: {found.name}" if found.name else "No name is shown.",
    ]
    for each in found.entries:
        how = "known to the bot" if each.known else "noted by the person"
        lines.append(f"- {each.title}{f': {each.words}' if each.words else ''} ({how})")
    return [*lines, "It is not a diploma: what was noted by the person, nobody has checked."]


async def keys(settings: Settings, now: int) -> list[str]:
    """A line for each key that ever signed here: its name, the public key, and whether it is trusted."""
    async with opened(settings) as database, database.read(now) as tx:
        found = await signing.known(tx)
    return [
        f"{each.id}  {each.public}  made {utc(each.made_at):%Y-%m-%d}"
        + (f", not trusted since {utc(each.distrusted_at):%Y-%m-%d}" if each.distrusted_at is not None else "")
        for each in found
    ]


async def distrust(settings: Settings, key: str, now: int) -> bool:
    """False when no key of this name is trusted."""
    async with opened(settings) as database, database.write(now) as tx:
        return await signing.distrust(tx, key)
