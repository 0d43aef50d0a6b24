"""Dates from another calendar: what a file holds, read as if whoever made it meant harm. Nothing here reads a clock or stores."""

from collections.abc import Iterable, Iterator

from bot.domain.errors import Refused
from bot.imports import ics, tables
from bot.imports.decoding import decoded
from bot.imports.found import ENTRIES_MOST, Entry, Gone, Left, Plan, Terms

__all__ = ["Entry", "Gone", "Left", "Plan", "Terms", "read"]


def read(data: bytes, terms: Terms) -> Plan:
    """What a file of a calendar (RFC 5545) or a table (CSV) holds. Refused for a file that is neither, or holds too much."""
    text = decoded(data)
    found = ics.events(text, terms) if "BEGIN:VCALENDAR" in text[:10_000].upper() else tables.rows(text, terms)
    return _sorted(found, terms)


def _sorted(found: Iterable[Entry | Gone | Left], terms: Terms) -> Plan:
    entries: dict[str, Entry] = {}
    gone: dict[tuple[str, str], Gone] = {}
    left: list[Left] = []
    over = 0
    for each in _once(found):
        if isinstance(each, Left):
            left.append(each)
        elif 0 < each.starts_at <= terms.now and not (each.rule if isinstance(each, Entry) else each.follow):
            over += 1
        elif isinstance(each, Gone):
            gone[each.uid, each.day] = each
        else:
            entries[each.uid] = each
    if max(len(entries), len(gone)) > ENTRIES_MOST:
        raise Refused("import-too-many", most=ENTRIES_MOST)
    if not entries and not gone and not left and not over:
        raise Refused("import-empty")
    by_hour = sorted(entries.values(), key=lambda each: each.starts_at)
    return Plan(entries=by_hour, left=left, over=over, gone=list(gone.values()))


def _once(found: Iterable[Entry | Gone | Left]) -> Iterator[Entry | Gone | Left]:
    """Of two that bear one name the second is left out."""
    seen: set[str] = set()
    for each in found:
        if isinstance(each, Entry) and each.uid in seen:
            yield Left(where=each.title, why="import-twice")
            continue
        if isinstance(each, Entry):
            seen.add(each.uid)
        yield each
