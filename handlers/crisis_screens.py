"""How the help lines are shown: one line, a list, the fixed text, the choice of a country. No database is ever needed."""

from collections.abc import Iterable

from bot.domain.crisis import Kind
from bot.domain.helplines import (
    CHILD_KINDS,
    LISTENING_KINDS,
    VIOLENCE_KINDS,
    WORLD,
    Line,
    child_lines,
    countries,
    first_lines,
    lines_for,
    say,
)
from bot.texts import Markup, Voice, escape
from handlers.context import Facts
from handlers.keyboards import Rows, Screen, button, lines, named, screen

# The countries of the first page; the others come with "more". Nobody's country is guessed: all stay one tap or two away.
FIRST = {"fr": ("FR", "BE", "CH", "LU", "CA"), "en": ("GB", "IE", "US", "CA", "FR")}


# What the words were about -> the sentence that begins, the lines that come first, the buttons that lead further.
OPENINGS = {
    Kind.LIFE: "crisis-opening-life",
    Kind.OVERDOSE: "crisis-opening-overdose",
    Kind.VIOLENCE: "crisis-opening-violence",
    Kind.YOUNG: "crisis-opening-young",
    Kind.OTHER: "crisis-opening-other",
}
FIRST_KINDS = {Kind.VIOLENCE: VIOLENCE_KINDS, Kind.YOUNG: CHILD_KINDS}
FURTHER = {
    Kind.VIOLENCE: (("crisis-button-safety", "aside:crisis:safety"), ("crisis-button-hide", "aside:crisis:hide")),
    Kind.YOUNG: (("crisis-button-young", "aside:crisis:young"),),
}


# One line


def ways(v: Voice, line: Line) -> list[Markup]:
    """The ways to reach it; a number never stands without its country (CRISIS-09)."""
    where = v.country(line.country)
    found = [v.say("lines-number", number=line.number, country=where)] if line.number else []
    if line.text_number and line.text_word:
        found.append(v.say("lines-text-word", word=line.text_word, number=line.text_number, country=where))
    elif line.text_number:
        found.append(v.say("lines-text", number=line.text_number, country=where))
    if line.url:
        found.append(v.say("lines-chat" if line.chat else "lines-web", url=line.url))
    return found


def details(v: Voice, line: Line) -> list[Markup]:
    """When it answers (or that this is not known), what it costs, in which languages if not only the reader's."""
    found = []
    if line.staffed:
        hours = line.hours
        found.append(v.say("lines-hours", hours=say(hours, v.language)) if hours else v.say("lines-hours-unknown"))
    if line.free:
        found.append(v.say("lines-free-call" if line.number else "lines-free"))
    if line.languages and line.languages != (v.language,):
        found.append(v.say("lines-languages", languages=v.all_of([v.language_name(code) for code in line.languages])))
    return found


def entry(v: Voice, line: Line) -> Markup:
    """A line in a list: its name, then each piece on a line of its own."""
    about = [escape(say(line.about, v.language))] if line.about else []
    pieces = [*about, *ways(v, line), Markup(". ".join(piece.rstrip(".") for piece in details(v, line)))]
    return v.say("lines-entry", name=say(line.name, v.language), details=Markup("\n".join(filter(None, pieces))))


def short(v: Voice, line: Line) -> Markup:
    """A line on one line. A website is left out when there is a quicker way."""
    reach = ways(v, line)
    if line.url and not line.chat and len(reach) > 1:
        reach.pop()
    about = [escape(say(line.about, v.language))] if line.about and line.kind not in LISTENING_KINDS else []
    rest = ". ".join(piece.rstrip(".") for piece in [*about, *details(v, line)])
    return v.say("lines-short", name=say(line.name, v.language), ways=Markup(", ".join(reach)), details=Markup(rest))


def _entries(v: Voice, found: Iterable[Line]) -> Markup:
    return lines(*(entry(v, line) for line in found))


def _known(country: str | None) -> bool:
    return country in countries()


# Screens


def show_countries(v: Voice, f: Facts) -> Screen:
    """Which country? Asked, never guessed; the number that works in many countries stands there already."""
    emergency, *_, directory = lines_for(WORLD)
    text = v.say("crisis-ask-country", emergency=short(v, emergency), directory=directory.url)
    place, page, came = f.get("place", "country"), f.get("page", 0), f.get("country")
    back = f"crisis:{place}:{came}" if came else f"crisis:countries:{place}" if page else ""
    return _alone(v, f, text, _choices(v, place, page, came=came), back)


def show_lines(v: Voice, f: Facts) -> Screen:
    """All lines of one country."""
    country = f["country"]
    entries = _entries(v, lines_for(country))
    rows = [
        [button(v, "crisis-button-safety", f"crisis:safety:{country}")],
        [button(v, "crisis-button-young", f"crisis:young:{country}")],
        [button(v, "crisis-button-country", f"crisis:countries:country:0:{country}")],
    ]
    if not _known(country):
        return _alone(v, f, lines(v.say("lines-list-anywhere", entries=entries), v.say("crisis-unheard")), rows)
    text = v.say("lines-list", country=v.country(country), entries=entries)
    return _alone(v, f, lines(text, v.say("crisis-unheard")), rows)


def show_now(v: Voice, f: Facts) -> Screen:
    """The fixed text at once (CRISIS-02), for the kind of call; `name`: the other of a contact wants them to have it. It stays
    in the chat: its buttons open new messages."""
    country, kind = f.get("country"), Kind(f.get("call") or Kind.LIFE)
    emergency, *listening, directory = first_lines(country or WORLD, first=FIRST_KINDS.get(kind, LISTENING_KINDS))
    opening = v.say("crisis-shown", name=f["name"]) if "name" in f else v.say(OPENINGS[kind])
    facts = {"opening": opening, "emergency": short(v, emergency), "directory": directory.url}
    if not _known(country):
        place = {Kind.VIOLENCE: "safety", Kind.YOUNG: "young"}.get(kind, "country")
        return _kept(v, v.say("crisis-now-anywhere", **facts), _choices(v, place, 0, "aside:"))
    text = v.say("crisis-now", lines=Markup("\n".join(short(v, line) for line in listening)), **facts)
    rows = [
        [button(v, words, data) for words, data in FURTHER.get(kind, ())],
        [button(v, "crisis-button-all", "aside:crisis:lines")],
        [button(v, "crisis-button-country", "aside:crisis:countries")],
    ]
    return _kept(v, text, rows)


def show_safety(v: Voice, f: Facts) -> Screen:
    """For a person who lives with violence (SAFE-05)."""
    rows = [
        [button(v, "crisis-button-hide", f"crisis:hide:{f['country']}")],
        [button(v, "crisis-button-country", f"crisis:countries:safety:0:{f['country']}")],
    ]
    text = v.say("crisis-safety", entries=_entries(v, lines_for(f["country"], VIOLENCE_KINDS)))
    return _alone(v, f, text, rows, _to_lines(f))


def show_young(v: Voice, f: Facts) -> Screen:
    """For a person under 18 (SAFE-04)."""
    rows = [[button(v, "crisis-button-country", f"crisis:countries:young:0:{f['country']}")]]
    return _alone(v, f, v.say("crisis-young", entries=_entries(v, child_lines(f["country"]))), rows, _to_lines(f))


def show_hide(v: Voice, f: Facts) -> Screen:
    to = f"crisis:safety:{f['country']}" if f.get("country") else "crisis:safety"
    return _alone(v, f, v.say("crisis-hide"), [], "" if f.get("first") else to)


def _to_lines(f: Facts) -> str:
    """All lines of the country, for a screen that was opened from there."""
    return "" if f.get("first", True) else f"crisis:country:{f['country']}"


def show_gone(v: Voice, f: Facts) -> Screen:
    """Help lines that were opened beside something go: what stood above them is the last again."""
    return Screen("", deletes=f["message"])


def show_closed(v: Voice, f: Facts) -> Screen:
    """The same where they cannot be taken away any more."""
    return screen(v, v.say("crisis-closed"))


def show_helper(v: Voice, f: Facts) -> Screen:
    """For the person who receives such words (CRISIS-05)."""
    country = f.get("country")
    emergency, *listening = first_lines(country or WORLD)
    shown = Markup("\n".join(short(v, line) for line in listening))
    rows = [[button(v, "crisis-button-all", "aside:crisis:lines")]]
    if f.get("contact"):
        rows.insert(
            0, [button(v, "button-lines-show-other", f"aside:contact:lines:{f['contact']}:{f.get('kind') or ''}")]
        )
    return _kept(v, v.say("crisis-helper", emergency=short(v, emergency), lines=shown), rows)


def _choices(v: Voice, place: str, page: int, prefix: str = "", came: str | None = None) -> Rows:
    """The countries as buttons, five at most, and a way to the others."""
    first = FIRST.get(v.language, FIRST["en"])
    others = sorted((code for code in countries() if code not in first), key=v.country)
    shown = others if page else first
    rows: Rows = [[named(v.country(code), f"{prefix}crisis:{place}:{code}")] for code in shown]
    more = f"crisis:{place}:{WORLD}" if page else f"crisis:countries:{place}:1" + (f":{came}" if came else "")
    return [*rows, [button(v, "crisis-button-anywhere", prefix + more)]]


def _alone(v: Voice, f: Facts, text: str, rows: Rows, back: str = "") -> Screen:
    """A screen of the help lines themselves: a button to them would lead nowhere. `back`: the one of them it was opened from.
    From the first, "Back" leads to what they were opened beside, when they were.
    """
    close = [button(v, "crisis-button-close", "crisis:close")] if f.get("beside") else []
    if back:
        return Screen(text, [*rows, [button(v, "button-back", back), *close]])
    return Screen(text, [*rows, [button(v, "button-back", "crisis:close" if close else "menu")]])


def _kept(v: Voice, text: str, rows: Rows) -> Screen:
    """A message of help lines that stays in the chat: what its buttons open comes as a new message."""
    return Screen(text, [*rows, [button(v, "button-menu", "aside:menu")]])


SCREENS = {
    "crisis-countries": show_countries,
    "crisis-lines": show_lines,
    "crisis-now": show_now,
    "crisis-shown": show_now,
    "crisis-safety": show_safety,
    "crisis-young": show_young,
    "crisis-hide": show_hide,
    "crisis-gone": show_gone,
    "crisis-closed": show_closed,
    "crisis-helper": show_helper,
}
