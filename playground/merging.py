"""How Telegram makes entities fit each other: some join, some are cut at the edges of others, some are dropped."""

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

Entity = dict[str, Any]

SPLIT = ("bold", "italic", "underline", "strikethrough", "spoiler")  # these may lie across others
QUOTES = ("blockquote", "expandable_blockquote")
PRE = ("pre", "code")
MOST = 100  # that a bot may set; what Telegram finds by itself is not counted
# What comes first of those that cover the same.
FIRST = ("blockquote", "expandable_blockquote", "pre", "code", "date_time", "text_link", "text_mention")
LAST = (*SPLIT, "custom_emoji")
END = 1 << 31


def sort(entities: list[Entity]) -> list[Entity]:
    """In Telegram's order: by place, the longer ones first."""
    return sorted(entities, key=_rank)


def fix(entities: list[Entity]) -> list[Entity]:
    """Entities that fit each other, in order."""
    return _fit(entities, [])


def merge_found(entities: list[Entity], found: list[Entity]) -> list[Entity]:
    """The same, with what Telegram finds in the text by itself where nothing is set already."""
    return _fit(entities, found) if found else entities


def at_most(entities: list[Entity]) -> list[Entity]:
    """As many as a bot may set: links, code and quotes before bold and the like."""
    counted = [entity for entity in entities if entity["type"] != "custom_emoji"]
    if len(counted) <= MOST:
        return entities
    solid = [entity for entity in counted if entity["type"] not in SPLIT]
    kept = [*solid, *(entity for entity in counted if entity["type"] in SPLIT)][:MOST]
    return sort(kept + [entity for entity in entities if entity["type"] == "custom_emoji"])


def _rank(entity: Entity) -> tuple[int, int, int]:
    kind = entity["type"]
    priority = FIRST.index(kind) - 10 if kind in FIRST else LAST.index(kind) + 1 if kind in LAST else 0
    return entity["offset"], -entity["length"], priority


def _fit(entities: list[Entity], found: list[Entity]) -> list[Entity]:
    entities = sort(entities)
    together = sort(entities + found) if found else entities
    if all(_end(one) < other["offset"] for one, other in pairwise(together)):
        return together  # as most often, none touches another
    crossing = [entity for entity in entities if entity["type"] in SPLIT]
    quotes = _apart([entity for entity in entities if entity["type"] in QUOTES])
    solid = _apart([entity for entity in entities if entity["type"] not in (*SPLIT, *QUOTES)])
    solid += [entity for entity in found if not any(_meet(entity, other) for other in solid)]
    solid = [entity for entity in solid if not any(_cross(entity, quote) for quote in quotes)]
    solid = sort(solid + quotes)
    return sort(solid + _Splitter(crossing).split(solid))


def _end(entity: Entity) -> int:
    end: int = entity["offset"] + entity["length"]
    return end


def _meet(one: Entity, other: Entity) -> bool:
    return bool(one["offset"] < _end(other) and other["offset"] < _end(one))


def _cross(entity: Entity, quote: Entity) -> bool:
    inside = quote["offset"] <= entity["offset"] and _end(entity) <= _end(quote)
    return _meet(entity, quote) and not inside


def _apart(entities: list[Entity]) -> list[Entity]:
    """Of those that overlap, the first."""
    kept: list[Entity] = []
    for entity in entities:
        if not kept or entity["offset"] >= _end(kept[-1]):
            kept.append(entity)
    return kept


@dataclass(slots=True)
class _Splitter:
    """Joins what touches, and cuts it at the edges of the solid ones and where another kind begins."""

    waiting: list[Entity]  # sorted
    runs: dict[str, list[int]] = field(default_factory=dict)  # kind -> [begin, end]
    done: list[Entity] = field(default_factory=list)

    def split(self, solid: list[Entity]) -> list[Entity]:
        inside: list[Entity] = []
        for entity in solid:
            self._leave(inside, entity["offset"])
            self._advance(entity["offset"])
            inside.append(entity)
        self._leave(inside, END)
        self._advance(END)
        return self.done

    def _leave(self, inside: list[Entity], offset: int) -> None:
        while inside and _end(inside[-1]) <= offset:
            entity = inside.pop()
            before = len(self.done)
            self._advance(_end(entity))
            if entity["type"] in PRE:
                del self.done[before:]  # in code there is no bold

    def _advance(self, end: int) -> None:
        while self.waiting and self.waiting[0]["offset"] < end:
            entity = self.waiting.pop(0)
            run = self.runs.get(entity["type"])
            if run is not None and entity["offset"] <= run[1]:
                run[1] = max(run[1], _end(entity))
                continue
            self._flush(entity["offset"])
            self.runs[entity["type"]] = [entity["offset"], _end(entity)]
        self._flush(end)

    def _flush(self, offset: int) -> None:
        for kind in SPLIT:
            run = self.runs.get(kind)
            if run is None or run[0] >= offset:
                continue
            end = min(run[1], offset)
            self.done.append({"type": kind, "offset": run[0], "length": end - run[0]})
            if end == run[1]:
                del self.runs[kind]
            else:
                run[0] = end
