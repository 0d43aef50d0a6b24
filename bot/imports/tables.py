"""A table (CSV): a line of headings, then a line a meeting."""

import csv
import hashlib
import io
import re
from collections.abc import Iterator
from datetime import date, datetime, time

from bot.domain.errors import Refused
from bot.domain.times import instant_of
from bot.imports.found import Entry, Left, Terms
from bot.imports.words import No, described, length

LINES_MOST = 2_000
CELLS_MOST = 50
HEADINGS = {
    "day": ("date", "day", "jour", "start date"),
    "hour": ("start", "hour", "time", "start time", "heure", "début", "debut", "heure de début"),
    "end": ("end", "end time", "fin", "heure de fin"),
    "minutes": ("minutes", "length", "duration", "durée", "duree"),
    "title": ("title", "subject", "name", "titre", "sujet", "nom", "activité", "activite"),
    "place": ("place", "where", "location", "lieu", "où", "adresse", "address"),
    "note": ("note", "notes", "description"),
}
_DAY = re.compile(r"(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))")
_HOUR = re.compile(r"(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?)?(?::\d{2})?")


def rows(text: str, terms: Terms) -> Iterator[Entry | Left]:
    """Refused for a table without the headings that are needed, or with too many lines."""
    lines = text.splitlines()
    if len(lines) > LINES_MOST:
        raise Refused("import-too-many-lines", most=LINES_MOST)
    sign = max(";\t,", key=(lines[0] if lines else "").count)
    try:
        table = list(csv.reader(io.StringIO(text), delimiter=sign))
    except csv.Error:
        raise Refused("import-no-text") from None
    columns = _columns(table[0] if table else [])
    return (_row(number, row, columns, terms) for number, row in enumerate(table[1:], 2) if any(map(str.strip, row)))


def _columns(headings: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, heading in enumerate(headings[:CELLS_MOST]):
        plain = " ".join(heading.casefold().split())
        for name, words in HEADINGS.items():
            if plain in words:
                found.setdefault(name, place)
    if not {"day", "hour", "title"} <= found.keys():
        raise Refused("import-headings")
    return found


def _row(number: int, row: list[str], columns: dict[str, int], terms: Terms) -> Entry | Left:
    cells = {name: row[place].strip() if place < len(row) else "" for name, place in columns.items()}
    try:
        return _entry(cells, terms)
    except No as no:
        return Left(where=str(number), why=no.why, facts=no.facts)


def _entry(cells: dict[str, str], terms: Terms) -> Entry:
    day, hour = _day(cells["day"]), _hour(cells["hour"])
    words = described(cells["title"], cells.get("place", ""), cells.get("note", ""))
    starts_at = instant_of(datetime.combine(day, hour), terms.zone)
    named = hashlib.sha256(f"{starts_at} {words['title']}".encode()).hexdigest()
    return Entry(uid=named, starts_at=starts_at, minutes=_minutes(cells, hour), **words)  # type: ignore[arg-type]


def _day(words: str) -> date:
    found = _DAY.fullmatch(words)
    try:
        if found is None:
            raise ValueError
        year, month, day = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
        return date(int(year), int(month), int(day))
    except ValueError:
        raise No("import-day") from None


def _hour(words: str) -> time:
    if not words:
        raise No("import-no-hour")
    found = _HOUR.fullmatch(words)
    try:
        if found is None:
            raise ValueError
        return time(int(found[1]), int(found[2] or 0))
    except ValueError:
        raise No("import-hour") from None


def _minutes(cells: dict[str, str], hour: time) -> int:
    if given := cells.get("minutes"):
        if not re.fullmatch(r"[0-9]{1,4}", given, re.ASCII):
            raise No("import-length")
        return length(int(given))
    if not cells.get("end"):
        return length(None)
    end = _hour(cells["end"])
    return length((end.hour * 60 + end.minute - hour.hour * 60 - hour.minute) % 1440)
