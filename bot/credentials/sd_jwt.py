"""Signed statements of which parts may be left out (SD-JWT, RFC 9901), signed with Ed25519 (RFC 8037).

Each part that may be left out stands apart, as a *disclosure*; what is signed holds its hash alone.
"""

import hashlib
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import msgspec

Reason = Literal["format", "large", "cut", "elsewhere", "distrusted", "changed"]
"""Not of this kind at all; larger than one can be; its end is missing; signed with a key that is not known here; with one that is
not trusted any more; not what was signed."""

SALT_BYTES = 16
HASH = "sha-256"
_ITEM, _CLAIMS, _ALGORITHM = "...", "_sd", "_sd_alg"  # RFC 9901, 4.2.4


class Unproved(Exception):
    """It is not shown to be genuine."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


class Header(msgspec.Struct, frozen=True):
    """Of what is signed: `kid` names the key."""

    alg: str
    typ: str = ""
    kid: str = ""


# Keys


def new_key() -> bytes:
    """A private key: 32 bytes."""
    return secrets.token_bytes(32)


def public_of(private: bytes) -> str:
    """The public key, as JSON Web Keys write it (`x`)."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return encoded(Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw())


def jwk(public: str) -> dict[str, str]:
    """RFC 8037, in the order of its thumbprint."""
    return {"crv": "Ed25519", "kty": "OKP", "x": public}


def thumbprint(public: str) -> str:
    """What names a key (RFC 7638)."""
    return _digest(msgspec.json.encode(jwk(public)))


# Signing


def concealed(value: Any, salt: str = "") -> tuple[dict[str, str], str]:
    """What stands in an array in the place of this element, and its disclosure."""
    disclosure = encoded(msgspec.json.encode([salt or encoded(secrets.token_bytes(SALT_BYTES)), value]))
    return {_ITEM: digest_of(disclosure)}, disclosure


def signed(payload: Mapping[str, Any], disclosures: Sequence[str], private: bytes, kind: str) -> str:
    """The whole, with all its disclosures. `kind` is the `typ` of its header, which also carries the public key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    public = public_of(private)
    header = {"alg": "EdDSA", "typ": kind, "kid": thumbprint(public), "jwk": jwk(public)}
    parts = (header, {**payload, _ALGORITHM: HASH})
    words = ".".join(encoded(msgspec.json.encode(each)) for each in parts)
    signature = Ed25519PrivateKey.from_private_bytes(private).sign(words.encode())
    return "~".join([f"{words}.{encoded(signature)}", *disclosures, ""])


# Looking at one


def header_of(text: str) -> Header:
    """Whatever it claims: nothing of it is proved. Raises Unproved("format") or ("cut")."""
    first, dot, _ = text.partition(".")
    if not dot or "~" in first:
        raise Unproved("format")
    try:
        return msgspec.json.decode(decoded(first), type=Header)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise Unproved("format") from None


def proved(text: str, keys: Mapping[str, str], kind: str) -> dict[str, Any]:
    """What it says, with what its holder left in. `keys`: public key by its name. Raises Unproved."""
    header = header_of(text)
    if header.alg != "EdDSA" or header.typ != kind:
        raise Unproved("format")
    public = keys.get(header.kid)
    if public is None:
        raise Unproved("elsewhere")
    statement, *disclosures = text.split("~")
    if statement.count(".") != 2 or not disclosures or disclosures.pop():
        raise Unproved("cut")  # each disclosure ends with a sign of its own, the last one too
    return shown(_payload(statement, public), disclosures)


def _payload(statement: str, public: str) -> dict[str, Any]:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    words, _, signature = statement.rpartition(".")
    try:
        Ed25519PublicKey.from_public_bytes(decoded(public)).verify(decoded(signature), words.encode())
        return msgspec.json.decode(decoded(words.partition(".")[2]), type=dict[str, Any])
    except (InvalidSignature, msgspec.MsgspecError, ValueError, RecursionError):
        raise Unproved("changed") from None


def shown(payload: Mapping[str, Any], disclosures: Sequence[str]) -> dict[str, Any]:
    """The payload with its disclosures in their places, and without what was left out (RFC 9901, 7.1). Raises Unproved("changed")."""
    if payload.get(_ALGORITHM, HASH) != HASH:
        raise Unproved("changed")
    known = {digest_of(each): _opened(each) for each in disclosures}
    met: Counter[str] = Counter()
    found = _in_place({name: each for name, each in payload.items() if name != _ALGORITHM}, known, met)
    if len(known) < len(disclosures) or known.keys() - met.keys() or any(n > 1 for n in met.values()):
        raise Unproved("changed")
    return dict(found)


def _opened(disclosure: str) -> list[Any]:
    try:
        return msgspec.json.decode(decoded(disclosure), type=list[Any])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise Unproved("changed") from None


def _in_place(value: Any, known: Mapping[str, list[Any]], met: Counter[str]) -> Any:
    if isinstance(value, list):
        return [_in_place(each, known, met) for item in value for each in _items(item, known, met)]
    if not isinstance(value, dict):
        return value
    found = {name: _in_place(each, known, met) for name, each in value.items() if name != _CLAIMS}
    for digest in value.get(_CLAIMS, ()):
        met[digest] += 1
        if digest in known:
            name, content = _parts(known[digest], 3)
            if name in (_CLAIMS, _ITEM) or name in found:
                raise Unproved("changed")
            found[name] = _in_place(content, known, met)
    return found


def _items(item: Any, known: Mapping[str, list[Any]], met: Counter[str]) -> list[Any]:
    """The element of an array; none where it was left out."""
    if not (isinstance(item, dict) and item.keys() == {_ITEM}):
        return [item]
    met[item[_ITEM]] += 1
    return _parts(known[item[_ITEM]], 2) if item[_ITEM] in known else []


def _parts(disclosure: list[Any], length: int) -> list[Any]:
    """Without the salt. Raises Unproved where it stands in the wrong place."""
    if len(disclosure) != length:
        raise Unproved("changed")
    return disclosure[1:]


# Letters that travel


def digest_of(disclosure: str) -> str:
    return _digest(disclosure.encode())


def _digest(content: bytes) -> str:
    return encoded(hashlib.sha256(content).digest())


def encoded(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def decoded(words: str) -> bytes:
    """Raises ValueError, also where other letters would say the same: each letter counts."""
    content = urlsafe_b64decode(words + "=" * (-len(words) % 4))
    if encoded(content) != words:
        raise ValueError("not base64url as it is written")
    return content
