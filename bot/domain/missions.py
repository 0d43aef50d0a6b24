"""Openings for peer workers, posted by named roles: missions and jobs, for a time (SAFE-03, PEER-06)."""

import hashlib
from dataclasses import dataclass

from bot.domain.contacts import length
from bot.domain.errors import Refused
from bot.domain.groups import read_town
from bot.domain.meetings import read_note, read_title
from bot.domain.order import folded

DAYS = (14, 30, 60)  # how long one stands, at most; it goes by itself
DAYS_DEFAULT = 30
OPEN_MOST = 10  # of one person
ANSWERS_A_DAY = 5  # of one person
WORDS_LONGEST = 500
TITLE_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Said:
    """What an opening says; `topic` is a key of the catalogue, "" for none; `paid`: a job, not a volunteer's mission."""

    title: str
    town: str
    words: str
    topic: str = ""
    paid: bool = False


@dataclass(frozen=True, slots=True)
class Mission:
    """Instants in UTC epoch seconds; `until`: when it ends, or ended; `withdrawn`: before its time."""

    id: str
    by_id: str
    said: Said
    posted_at: int
    until: int
    withdrawn: bool = False


def read_headline(text: str) -> str:
    title = read_title(text)
    if length(title) > TITLE_LONGEST:
        raise Refused("too-long", most=TITLE_LONGEST)
    return title


def read_where(text: str) -> str:
    return read_town(text)


def read_body(text: str) -> str:
    return read_note(text, WORDS_LONGEST)


def town_key(town: str) -> str:
    """The same for the same town, however it is written, and short enough for a button."""
    return hashlib.blake2b(folded(town).encode(), digest_size=4).hexdigest()
