"""Seals what must not be read in a stolen file, and makes keyed hashes to look sealed things up by."""

import hashlib
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.storage import owners

KEY_BYTES = 32
KEY_FILE_MOST = 1024  # bytes
NONCE_BYTES = 12

# Every column that holds sealed words: nothing is sealed for another, and a backup is trusted when all of these open.
SEALED = frozenset({
    "announcement.words", "appointment.times", "box_answer.words", "box_question.asked", "charter.words", "closure.link",
    "contact.helper_name", "contact.seeker_name", "dialog.answers", "figures.counts", "groups.name",
    "groups.town", "helper.profile", "letter.chat",
    "letter.facts", "meeting.link", "meeting.note", "meeting.place", "meeting.practical", "meeting.reason", "meeting.terms",
    "meeting.title", "meeting.word", "membership.pseudonym", "mission.said", "moved_online.before", "name_told.words", "own_words.words",
    "person.chat", "person.pseudonym", "person.target", "place.chat", "place.title", "proposal.link", "proposal.place", "proposal.title",
    "record_line.line", "report_words.words", "request.wishes", "request.word", "routine.rule", "routine.words", "series.link",
    "series.note",
    "series.place", "series.practical", "series.terms", "series.word",
    "series.title", "signing_key.private", "undo.series", "undo_date.before", "unsent.words",
})  # fmt: skip


class KeyTrouble(Exception):
    """The key file is missing, unreadable or not the one that sealed this database."""


class Seal:
    """Seals and opens text with one key. The column's name is bound in, so a value cannot be moved to another column."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise KeyTrouble(f"the key must be {KEY_BYTES} bytes, this one is {len(key)}")
        self.key = key
        self._aead = AESGCM(_derive(key, b"seal"))
        self._hash_key = _derive(key, b"fingerprint")

    def close(self, text: str, column: str) -> bytes:
        """What is stored: a random nonce, then the sealed UTF-8 text."""
        if column not in SEALED:
            raise ValueError(f"{column} is not among the sealed columns")
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, text.encode(), column.encode())

    def open(self, sealed: bytes, column: str) -> str:
        """The text again. Raises KeyTrouble when it was sealed with another key or for another column."""
        try:
            return self._aead.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], column.encode()).decode()
        except InvalidTag as trouble:
            raise KeyTrouble(f"a value of {column} was not sealed with this key") from trouble

    def prove(self, values: Iterable[bytes], column: str) -> None:
        """Opens all of them and keeps none, a million in a second or so. Raises KeyTrouble at the first that does not open."""
        decrypt, bound = self._aead.decrypt, column.encode()
        try:
            for sealed in values:
                decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound)
        except (InvalidTag, ValueError, TypeError) as trouble:
            raise KeyTrouble(f"a value of {column} was not sealed with this key") from trouble

    def maybe_open(self, sealed: bytes | None, column: str) -> str | None:
        return None if sealed is None else self.open(sealed, column)

    def maybe_close(self, text: str | None, column: str) -> bytes | None:
        return None if text is None else self.close(text, column)

    def fingerprint(self, value: str | int, what: str) -> bytes:
        """A keyed hash of 16 bytes: equal for equal values, useless without the key."""
        return hashlib.blake2b(f"{what}:{value}".encode(), key=self._hash_key, digest_size=16).digest()


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"entraide/" + purpose).derive(key)


def read_key(path: Path) -> bytes:
    """The key in this file. Raises KeyTrouble with what to do."""
    try:
        mode = path.stat().st_mode
        with path.open("rb") as file:
            key = bytes.fromhex(file.read(KEY_FILE_MOST).decode().strip())
    except FileNotFoundError as trouble:
        raise KeyTrouble(f"the key file {path} is missing: put it back from where you keep it apart") from trouble
    except OSError as trouble:
        raise KeyTrouble(f"the key file {path} cannot be read: {trouble.strerror}") from trouble
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise KeyTrouble(f"the key file {path} holds no whole key ({2 * KEY_BYTES} of 0-9 a-f): put the right one back")
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise KeyTrouble(f"the key file {path} is open to others: run chmod 600 {path}")
    return key


def make_key(path: Path) -> bytes:
    """A new key in a new file that only its owner may read."""
    owners.make_folder(path.parent, path)
    key = os.urandom(KEY_BYTES)
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    owners.create(part, path.parent)
    with part.open("w") as file:
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    os.link(part, path)  # whole or not at all, and never over another key
    part.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)  # a database sealed with it must not outlive it
    finally:
        os.close(folder)
    return key
