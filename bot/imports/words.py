"""Title, place and note of a date that comes from elsewhere, read as if a facilitator had typed them."""

from typing import Any

from bot.domain.errors import Refused
from bot.domain.meetings import MINUTES_DEFAULT, NOTE_LONGEST, PLACE_LONGEST, read_note, read_place, read_title

MINUTES = (5, 1440)
FORMULAS = ("=", "@", "+", "\t", "\r")


class No(Exception):
    """Why this one is not taken."""

    def __init__(self, why: str, **facts: Any) -> None:
        super().__init__(why)
        self.why, self.facts = why, facts


def described(title: str, place: str, note: str) -> dict[str, str | None]:
    """`title`, `place`, `link` and `note`; a long note is cut, what is too long else is not taken. Raises No."""
    if any(each.strip().startswith(FORMULAS) for each in (title, place, note)):
        raise No("import-formula")
    try:
        read = read_title(title)
    except Refused as no:
        raise No("import-no-title" if no.key == "meeting-title-empty" else "import-long") from None
    where, link = _place(place[: 2 * PLACE_LONGEST])
    try:
        about = read_note(note[:NOTE_LONGEST])
    except Refused:
        about = None
    return {"title": read, "place": where, "link": link, "note": about}


def _place(words: str) -> tuple[str | None, str | None]:
    try:
        return read_place(words)
    except Refused as no:
        if no.key == "meeting-place-empty":
            return None, None
        raise No("import-long") from None


def length(minutes: float | None) -> int:
    """Raises No for one that no meeting can have."""
    if minutes is None:
        return MINUTES_DEFAULT
    if not MINUTES[0] <= minutes <= MINUTES[1]:
        raise No("import-length")
    return int(minutes)
