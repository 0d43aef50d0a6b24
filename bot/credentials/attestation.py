"""What an attestation says: an Open Badges 3.0 credential, written as an SD-JWT VC. Its name and each of its lines may be left out."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec

from bot.credentials import sd_jwt
from bot.credentials.sd_jwt import Unproved

KIND = "dc+sd-jwt"
TYPE = "urn:entraide:attestation:1"
BYTES_MOST = 64 * 1024
FILE_END = ".sdjwt"
_CONTEXTS = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]
_KNOWN, _NOTED = "known", "noted"


class Entry(msgspec.Struct, frozen=True):
    """One line: `title` in the language of who shows it, `words` of their own. `known`: by the bot, and not only noted by them."""

    title: str
    words: str = ""
    known: bool = False


class Attestation(msgspec.Struct, frozen=True, kw_only=True):
    """`name` is "" where it was left out; `issued_at` in UTC epoch seconds; `link` leads to the bot."""

    name: str
    entries: Sequence[Entry]
    issuer: str
    link: str
    issued_at: int
    language: str = "en"


class Wording(msgspec.Struct, frozen=True):
    """What the credential says of itself, in the language of who shows it."""

    title: str
    about: str
    criteria: str


def sign(told: Attestation, wording: Wording, private: bytes, id_: UUID) -> str:
    """The text that proves it."""
    name, of_name = sd_jwt.concealed(
        {"type": "IdentityObject", "hashed": False, "identityHash": told.name, "identityType": "name"}
    )
    evidence = [sd_jwt.concealed(_evidence(each)) for each in told.entries]
    payload = {
        "@context": _CONTEXTS,
        "id": id_.urn,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "vct": TYPE,
        "iss": told.link,
        "iat": told.issued_at,
        "issuer": {"id": told.link, "type": ["Profile"], "name": told.issuer},
        "validFrom": datetime.fromtimestamp(told.issued_at, UTC).isoformat(),
        "name": wording.title,
        "credentialSubject": {
            "id": f"{id_.urn}#holder",  # Open Badges want one, whether the name is shown or not
            "type": ["AchievementSubject"],
            "identifier": [name],
            "achievement": {
                "id": TYPE, "type": ["Achievement"], "name": wording.title, "description": wording.about,
                "criteria": {"narrative": wording.criteria}, "inLanguage": told.language,
            },
        },
        "evidence": [each for each, _ in evidence],
    }  # fmt: skip
    return sd_jwt.signed(payload, [of_name, *(each for _, each in evidence)], private, KIND)


def _evidence(entry: Entry) -> dict[str, Any]:
    told = {"type": ["Evidence"], "name": entry.title, "genre": _KNOWN if entry.known else _NOTED}
    return {**told, "narrative": entry.words} if entry.words else told


def tidy(text: str) -> str:
    """Without the spaces and line breaks that mail programs put in."""
    return "".join(text.split())


def looks_like_one(text: str) -> bool:
    """Whether these words are meant as one: the beginning of every JSON Web Token, and nothing that people write."""
    return text.startswith("eyJ") and "." in text and " " not in text[:40]


def read(content: bytes) -> str:
    """A file's text. Raises Unproved("format")."""
    try:
        return tidy(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unproved("format") from None


def prove(text: str, trusted: Mapping[str, str], distrusted: Sequence[str] = ()) -> Attestation:
    """What its holder shows. `trusted`: public key by its name; `distrusted`: names of keys that were trusted once. Raises Unproved."""
    if len(text) > BYTES_MOST:
        raise Unproved("large")
    if sd_jwt.header_of(text).kid in distrusted:
        raise Unproved("distrusted")
    told = sd_jwt.proved(text, trusted, KIND)
    if told.get("vct") != TYPE:
        raise Unproved("format")
    names = told["credentialSubject"].get("identifier", [])
    return Attestation(
        name=names[0]["identityHash"] if names else "",
        entries=[
            Entry(each["name"], each.get("narrative", ""), known=each["genre"] == _KNOWN) for each in told["evidence"]
        ],
        issuer=told["issuer"]["name"],
        link=told["issuer"]["id"],
        issued_at=told["iat"],
        language=told["credentialSubject"]["achievement"]["inLanguage"],
    )
