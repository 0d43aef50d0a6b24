"""An announcement: its words, and how far it has gone."""

import re
import unicodedata
from dataclasses import dataclass

from bot.domain.errors import Refused
from bot.domain.lookalikes import BLANK

# A message holds 4096 UTF-16 units; what frames the words needs the rest.
LONGEST = 3500
_TURNS_TEXT_ROUND = re.compile("[\u202a-\u202e\u2066-\u2069]")


def length(words: str) -> int:
    """As Telegram counts it: in UTF-16 units, where an emoji is two."""
    return len(words.encode("utf-16-le")) // 2


def read_words(text: str) -> str:
    """The words, without what cannot be seen. Refused when nothing is left, or too much."""
    plain = _TURNS_TEXT_ROUND.sub("", text)
    seen = "".join(c for c in plain if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn"))
    words = re.sub(r"\n{3,}", "\n\n", re.sub(r"[^\S\n]+\n", "\n", seen)).strip()
    if not any(unicodedata.category(c)[0] in "LNPS" and c not in BLANK for c in words):
        raise Refused("announcement-empty")
    if length(words) > LONGEST:
        raise Refused("announcement-long", most=LONGEST, now=length(words))
    return words


def beginning(words: str, most: int = 60) -> str:
    """The first words, for a list."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def both_ends(words: str, most: int) -> str:
    """The first words and the last ones, with a sign where a line ends."""
    line = " · ".join(" ".join(each.split()) for each in words.splitlines() if each.strip())
    half = most // 2
    return line if len(line) <= most else f"{line[:half].rstrip()} … {line[-half:].lstrip()}"


@dataclass(frozen=True, slots=True)
class Numbers:
    """People only. `resting` of those who wait have a later hour: their quiet hours, or Telegram asked for a pause.

    `recipients` is always the sum of delivered, unreachable, doubtful and waiting.
    """

    recipients: int
    delivered: int
    unreachable: int
    doubtful: int
    resting: int = 0
    chats: int = 0
    chats_reached: int = 0

    @property
    def waiting(self) -> int:
        return self.recipients - self.delivered - self.unreachable - self.doubtful


@dataclass(frozen=True, slots=True)
class Announcement:
    """`state` is draft, sending, sent or stopped; `spread` says that every letter has been written."""

    id: str
    group_id: str
    group_name: str
    author_id: str | None
    words: str
    state: str
    spread: bool
    numbers: Numbers
    made_at: int
    sent_at: int | None

    @property
    def going_out(self) -> bool:
        """Whether some letters have still to go or to be written."""
        return self.state == "sending" and (not self.spread or self.numbers.waiting > 0)
