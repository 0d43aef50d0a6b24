"""Which names may be read by others (ANON-01): none that shows who somebody is on Telegram, none that passes for a role, or for
somebody who cares for people by profession."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from zlib import crc32

from bot.domain.errors import Refused
from bot.domain.lookalikes import skeleton

LONGEST = 32
WORDS_MOST = 3  # more is a sentence: somebody wrote to the bot, not a name

# A name that is one of these, or has one among its words, speaks for those who run things.
ROLES = frozenset(
    ("admin", "admins", "administrateur", "administratrice", "administration", "administrator", "sysadmin",
     "moderateur", "moderatrice", "moderation", "moderator", "moderators", "animateur", "animatrice",
     "facilitateur", "facilitatrice", "facilitation", "facilitator", "facilitators", "coordinateur",
     "coordinatrice", "coordonnateur", "coordonnatrice", "coordination", "coordinator", "telegram", "webmaster",
     "helpline", "hotline", "animateurs", "animatrices", "facilitateurs", "facilitatrices", "coordinateurs", "coordinatrices")
)  # fmt: skip
# Nobody here cares for anybody by profession (PEER-07), and none of these is here.
CARERS = frozenset(
    ("medecin", "medecins", "docteur", "docteure", "doctor", "infirmier", "infirmiere", "psychologue", "psychologist",
     "psychiatre", "psychiatrist", "therapeute", "psychotherapeute", "therapist", "psychotherapist", "soignant", "soignante",
     "policier", "policiere", "samu")
)  # fmt: skip
# These do only where every word of the name is one of them: "Support team", not "Dream team".
PLAIN_ROLES = frozenset(
    ("support", "staff", "equipe", "bot", "robot", "official", "officiel", "officielle", "assistance", "ligne",
     "ecoute", "operateur", "operatrice", "operator", "owner", "responsable", "referent", "referente", "aidant",
     "aidante", "aidants", "aidantes", "pairaidant", "pairaidante", "animation", "helper", "helpers", "psy", "nurse", "police",
     "urgence", "urgences", "emergency", "mod", "modo", "system", "systeme", "desk", "secretariat", "direction", "president",
     "presidente")
)  # fmt: skip
# And these stand beside them, and say nothing alone.
BESIDE = frozenset(
    ("the", "le", "la", "les", "l", "de", "du", "des", "d", "un", "une", "of", "my", "your", "group", "groupe",
     "groups", "help", "aide", "pair", "peer", "service", "team")
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
SHORTEST_PART = 4  # letters of a name's beginning that already show it


def read_pseudonym(text: str, real_names: Iterable[str], ours: Iterable[str] = ()) -> str:
    """The pseudonym, cleaned. Refused when it shows who the person is on Telegram, carries a number, or speaks for `ours`:
    the bot and its operator."""
    visible = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    name = re.sub(r"\s+", " ", visible).strip()
    seen = skeleton(name)
    if not seen:
        raise Refused("pseudonym-empty")
    if len(name) > LONGEST:
        raise Refused("pseudonym-long", most=LONGEST)
    digits = "".join(c for c in unicodedata.normalize("NFKD", name) if c.isalnum())
    if "@" in name or "://" in name or re.search(r"\d{5,}", digits):
        raise Refused("pseudonym-number")
    if shows(name, real_names):
        raise Refused("pseudonym-real")
    if speaks_for(name, ours):
        raise Refused("pseudonym-role")
    many = sum(len(word) > 1 for word in name.split(" "))
    if name.isdecimal() or name.startswith("/") or name.endswith("?") or many > WORDS_MOST:
        raise Refused("pseudonym-sentence", most=WORDS_MOST)
    return name


def proposals(names: list[str], by: str) -> Iterator[str]:
    """These names from another place on for each `by`, so that not everybody is offered the first; then two of them together."""
    start = crc32(skeleton(by).encode())
    many = len(names)
    yield from (names[(start + place) % many] for place in range(many))
    for pair in range(many * (many - 1)):
        first, apart = (start // many + pair * (many + 1)) % many, 1 + (start + pair // many) % (many - 1)
        yield f"{names[first]} {names[(first + apart) % many]}"


def could_be(name: str, real_names: Iterable[str], ours: Iterable[str] = ()) -> bool:
    """Whether this name would be taken as it is."""
    try:
        return read_pseudonym(name, real_names, ours) == name
    except Refused:
        return False


def shows(name: str, real_names: Iterable[str]) -> bool:
    """Whether a name is one of these, a part of one, their words in another order, or any of it turned round."""
    real = [each for each in real_names if each]
    parts = {part for each in real for part in _parts(each)}
    whole = {skeleton(each) for each in real if skeleton(each)}
    words = _parts(name)
    bare = _bare(name)
    joined = {a + b for a in parts for b in parts if a != b}
    for seen in {skeleton(name), bare} - {""}:
        if seen in whole | parts | joined or seen[::-1] in whole | parts | joined:
            return True
        if len(seen) >= SHORTEST_PART and any(each.startswith(seen) for each in whole | parts):
            return True
    initials = {part[0] for part in parts}
    if any(len(word) >= 3 and (word in parts or word[::-1] in parts) for word in words):
        return True
    known = [word for word in words if word in parts]
    return bool(known) and len(words) > 1 and all(word in parts or word in initials for word in words)


def name_in(words: str, names: Iterable[str]) -> str:
    """The first of these words that is one of the names or a part of one; "" when none is. Three letters are one with a capital only."""
    parts = {part for each in names for part in (*_parts(each), skeleton(each)) if len(part) >= SHORTEST_PART - 1}
    found = _WORD.findall(unicodedata.normalize("NFKC", words))
    return next(
        (word for word in found if _bare(word) in parts and (len(word) >= SHORTEST_PART or not word.islower())), ""
    )


def speaks_for(name: str, ours: Iterable[str] = ()) -> bool:
    """Whether a name is that of a role, of the bot or of who runs it, also turned round or with its letters apart."""
    strong, plain_roles, articles = _roles()
    own = {part for each in ours for part in (skeleton(each), _bare(each), skeleton(re.sub(r"(?i)_?bot$", "", each)))}
    names = strong | {each for each in own if len(each) >= 3}
    words = [word for word in _parts(name) if word]
    whole = {skeleton(name), _bare(name)}
    if any(each in names or each[::-1] in names for each in whole) or any(word in names for word in words):
        return True
    spelled = [word for word in words if not word.isdigit()]
    return all(word in plain_roles for word in spelled) and any(word not in articles for word in spelled)


@lru_cache(maxsize=1)
def _roles() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    return tuple(
        frozenset(skeleton(word) for word in words) for words in (ROLES | CARERS, PLAIN_ROLES | BESIDE, BESIDE)
    )  # type: ignore[return-value]


def _parts(name: str) -> list[str]:
    """The words of a name as the eye keeps them, numbers left out."""
    plain = unicodedata.normalize("NFKC", name)
    words = _WORD.findall(_CAMEL.sub(" ", plain)) if not plain.isupper() else _WORD.findall(plain)
    return [seen for word in words if not word.isdigit() and (seen := _bare(word))]


def _bare(name: str) -> str:
    """Without the digits at its ends: "Marie92"."""
    return skeleton(re.sub(r"^\d+|[\W_]*\d+$", "", unicodedata.normalize("NFKC", name).strip()))
