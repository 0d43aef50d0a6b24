"""A person as the program knows them: a pseudonym, how to speak to them, and when to leave them in peace."""

import re
import unicodedata
from dataclasses import dataclass

from bot.domain.errors import Refused

LANGUAGES = ("fr", "en")
PSEUDONYM_LONGEST = 32

# Letters and signs of which nothing is seen.
BLANK = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"

# Each consent is asked apart; the number is the version of its text (GDPR-01).
CONSENTS = {"account": 1, "reminders": 1, "peer": 1}


@dataclass(frozen=True, slots=True)
class Person:
    """`chat_id` is Telegram's and is shown to nobody (ANON-02); quiet hours are minutes after local midnight."""

    id: str
    chat_id: int
    pseudonym: str | None
    language: str
    zone: str
    quiet_from: int
    quiet_until: int
    spoke_at: int
    country: str | None = None
    plain: bool = False
    coordinator: bool = False
    reachable: bool = True

    @property
    def name(self) -> str:
        """What others read."""
        return self.pseudonym or "…"


def folded(text: str) -> str:
    """Without accents, case, marks or spaces: two names that look alike fold to one."""
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in decomposed if c.isalnum() and c not in BLANK)


def read_pseudonym(text: str, real_names: list[str]) -> str:
    """The pseudonym, cleaned. Refused when it shows who the person is on Telegram or carries a number (ANON-01)."""
    visible = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    name = re.sub(r"\s+", " ", visible).strip()
    if not folded(name):
        raise Refused("pseudonym-empty")
    if len(name) > PSEUDONYM_LONGEST:
        raise Refused("pseudonym-long", most=PSEUDONYM_LONGEST)
    if "@" in name or "://" in name or re.search(r"\d{5,}", folded(name)):
        raise Refused("pseudonym-number")
    if folded(name) in {folded(real) for real in real_names if real}:
        raise Refused("pseudonym-real")
    return name
