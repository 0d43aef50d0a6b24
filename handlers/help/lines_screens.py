"""How the help lines are shown: one line, a list, the fixed text, the choice of a country. No database is ever needed."""

import msgspec
from msgspec.structs import replace

from bot.domain.crisis import Kind
from bot.domain.helplines import (
    CHILD_KINDS,
    EMERGENCY_KINDS,
    LISTENING_KINDS,
    ORDER,
    VIOLENCE_KINDS,
    WORLD,
    Line,
    child_lines,
    countries,
    first_lines,
    lines_for,
    say,
)
from bot.services.contacts.told import CrisisShown
from bot.texts import Markup, Voice, escape
from handlers.contacts import presses as of_contacts
from handlers.core.keyboards import LINES, Button, Rows, Screen, aside, button, in_pairs, lines, named, screen
from handlers.core.paging import page_of
from handlers.core.screens import shows
from handlers.help import presses
from handlers.people import presses as of_people

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
    Kind.VIOLENCE: (("crisis-button-safety", presses.crisis("safety")), ("crisis-button-hide", presses.crisis("hide"))),
    Kind.YOUNG: (("crisis-button-young", presses.crisis("young")),),
}


ITS_NAME_SAYS_IT = LISTENING_KINDS | EMERGENCY_KINDS | {"directory"}

# What somebody needs -> the kinds of lines that answer it, and the button. Violence and the young have screens of their own.
NEEDS = {
    "danger": EMERGENCY_KINDS,
    "listen": LISTENING_KINDS,
    "drugs": frozenset({"addiction"}),
    "others": frozenset(ORDER) - EMERGENCY_KINDS - LISTENING_KINDS - VIOLENCE_KINDS - CHILD_KINDS - {"addiction"},
}


BETWEEN = "\u2060"  # where the lines stand in a text that has words below them


# One line


def ways(v: Voice, line: Line) -> list[Markup]:
    """The ways to reach it; a number never stands without its country (CRISIS-09)."""
    where = v.country(line.country)
    found = [v.say("lines-number", number=line.number, country=where)] if line.number else []
    if line.text_number and line.text_number == line.number and not line.text_word:
        found.append(v.say("lines-text-too"))
    elif line.text_number and line.text_word:
        found.append(v.say("lines-text-word", word=line.text_word, number=line.text_number, country=where))
    elif line.text_number:
        found.append(v.say("lines-text", number=line.text_number, country=where))
    if line.url:
        found.append(v.say("lines-chat" if line.chat else "lines-web", url=line.url))
    return found


def details(v: Voice, line: Line, *, short: bool = False) -> list[Markup]:
    """When it answers (or that this is not known); unless it must be `short` what it costs, and in which languages if not only
    the reader's."""
    found = []
    if line.staffed:
        hours = line.hours
        if short and hours:
            said = say(hours, v.language)
            return [escape(said[:1].upper() + said[1:])]
        found.append(v.say("lines-hours", hours=say(hours, v.language)) if hours else v.say("lines-hours-unknown"))
    if short:
        return found
    if line.free:
        found.append(v.say("lines-free-call" if line.number else "lines-free"))
    if line.languages and line.languages != (v.language,):
        found.append(v.say("lines-languages", languages=v.all_of([v.language_name(code) for code in line.languages])))
    return found


def address(line: Line) -> str:
    """Short, as people say it; Telegram makes a link of it all the same."""
    return (line.url or "").removeprefix("https://").removesuffix("/")


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
    about = [escape(say(line.about, v.language))] if line.about and line.kind not in ITS_NAME_SAYS_IT else []
    rest = ". ".join(piece.rstrip(".") for piece in [*about, *details(v, line, short=True)])
    if not line.staffed:
        return v.say("crisis-elsewhere", directory=address(line))
    return v.say("lines-short", name=say(line.name, v.language), ways=Markup(", ".join(reach)), details=Markup(rest))


def _known(country: str | None) -> bool:
    return country in countries()


# Screens


class Wanted(msgspec.Struct, frozen=True):
    """Which lines: of a country (None: not known), what a country is chosen for, a page, a need. `first`: opened from elsewhere than
    the lines themselves; `beside`: with a button that takes them away again."""

    country: str | None = None
    place: str = "country"
    page: int = 0
    need: str = ""
    first: bool = True
    beside: bool = False

    @property
    def where(self) -> str:
        """The country, where one is known."""
        return self.country or WORLD


@shows("crisis-countries")
def choose_country(v: Voice, it: Wanted) -> Screen:
    """Which country? Asked, never guessed; the number that works in many countries stands there already."""
    emergency, *_, directory = lines_for(WORLD)
    text = v.say("crisis-ask-country", emergency=short(v, emergency), directory=address(directory))
    place, page, came = it.place, it.page, it.country
    back = presses.crisis(place, came) if came else presses.crisis("countries", place) if page else ""
    asked = _alone(v, it, text, _choices(v, place, page, came=came), back)
    return replace(asked, unshown=_of_other_pages(v, place, page))


@shows("crisis-lines")
def lines_of(v: Voice, it: Wanted) -> Screen:
    """What helps first, on one screen, and a button for each need."""
    country = it.where
    rows = [
        [
            button(v, f"crisis-button-need-{need}", presses.crisis("need", country, need))
            for need in pair
            if _has(country, need)
        ]
        for pair in (("danger", "listen"), ("drugs", "others"))
    ]
    rows.insert(1, [
        button(v, "crisis-button-safety", presses.crisis("safety", country)),
        button(v, "crisis-button-young", presses.crisis("young", country)),
    ])  # fmt: skip
    rows = [row for row in rows if row]
    also = button(v, "crisis-button-country", presses.crisis("countries", "country", "0", country))
    if not _known(country):
        entries = Markup("\n".join(short(v, line) for line in lines_for(country)))
        return _alone(
            v, it, lines(v.say("lines-list-anywhere", entries=entries), v.say("crisis-unheard")), rows, also=also
        )
    entries = Markup("\n".join(short(v, line) for line in first_lines(country)))
    text = v.say("lines-list", country=v.country(country), entries=entries)
    return _alone(v, it, lines(text, v.say("crisis-unheard")), rows, also=also)


def _has(country: str, need: str) -> bool:
    return any(line.country == country and line.kind in NEEDS[need] for line in lines_for(country))


@shows("crisis-need")
def need(v: Voice, it: Wanted) -> Screen:
    """All lines for one need, a page at a time."""
    country = it.where
    found = [line for line in lines_for(country) if line.kind in NEEDS[it.need] | {"directory"}]
    return _listed(v, v.say("crisis-need", country=v.country(country)), found, it, ("need", country, it.need))


def _listed(
    v: Voice, around: Markup, found: list[Line], it: Wanted, here: tuple[str, ...], rows: Rows | None = None
) -> Screen:
    """`around` holds the words above the lines and, after BETWEEN, those below."""
    above, _, below = around.partition(BETWEEN)
    rows = rows or []
    parts = [short(v, line) if rows else entry(v, line) for line in found]
    parts = [Markup(above.strip()), *parts, *([Markup(below.strip())] if below.strip() else [])]
    shown, turn, back, _ = page_of(
        v, parts, it.page, lambda page: presses.crisis(*here, str(page)), rows=len(rows) + 1, back=_to_lines(it)
    )
    return _alone(v, it, lines(*shown), [*turn, *rows], back)


@shows("crisis-now")
def now(v: Voice, *, country: str | None = None, call: str = Kind.LIFE) -> Screen:
    """The fixed text at once (CRISIS-02), for the kind of call."""
    return _now(v, country, Kind(call), v.say(OPENINGS[Kind(call)]))


@shows(CrisisShown.screen)
def handed(v: Voice, told: CrisisShown) -> Screen:
    """The same, which the other of a contact wants them to have."""
    return _now(v, told.country, Kind(told.call or Kind.LIFE), v.say("crisis-shown", name=told.name))


def _now(v: Voice, country: str | None, kind: Kind, opening: Markup) -> Screen:
    """It stays in the chat: its buttons open new messages."""
    emergency, *listening, directory = first_lines(country or WORLD, first=FIRST_KINDS.get(kind, LISTENING_KINDS))
    facts = {"opening": opening, "emergency": short(v, emergency), "directory": address(directory)}
    if country is None or not _known(country):
        place = {Kind.VIOLENCE: "safety", Kind.YOUNG: "young"}.get(kind, "country")
        asked = _kept(v, v.say("crisis-now-anywhere", **facts), _choices(v, place, 0, beside=True))
        return replace(asked, unshown=_of_other_pages(v, place, 0, beside=True))
    text = v.say("crisis-now", lines=Markup("\n".join(short(v, line) for line in listening)), **facts)
    further = [button(v, words, aside(data)) for words, data in FURTHER.get(kind, ())]
    last = [button(v, "crisis-button-all", LINES), button(v, "button-menu", aside(of_people.menu()))]
    return Screen(text, [*([further] if further else []), last])


@shows("crisis-safety")
def safety(v: Voice, it: Wanted) -> Screen:
    """For a person who lives with violence (SAFE-05)."""
    rows = [
        [button(v, "crisis-button-hide", presses.crisis("hide", it.where))],
        [button(v, "crisis-button-country", presses.crisis("countries", "safety", "0", it.where))],
    ]
    found = _first_of_all(lines_for(it.where, VIOLENCE_KINDS))
    return _listed(v, v.say("crisis-safety", entries=BETWEEN), found, it, ("safety", it.where), rows)


@shows("crisis-young")
def young(v: Voice, it: Wanted) -> Screen:
    """For a person under 18 (SAFE-04)."""
    rows = [[button(v, "crisis-button-country", presses.crisis("countries", "young", "0", it.where))]]
    found = _first_of_all(child_lines(it.where))
    return _listed(v, v.say("crisis-young", entries=BETWEEN), found, it, ("young", it.where), rows)


def _first_of_all(found: list[Line]) -> list[Line]:
    """One number for danger, then at once those for the need; the other emergency numbers stand elsewhere, the way without
    speaking and the directory at the end."""
    danger = [line for line in found if line.kind == "emergency"][:1]
    silent = [line for line in found if line.kind == "emergency_text"]
    need = [line for line in found if line.kind not in EMERGENCY_KINDS and line.staffed]
    return danger + need + silent + [line for line in found if not line.staffed]


@shows("crisis-hide")
def hide(v: Voice, it: Wanted) -> Screen:
    to = presses.crisis("safety", it.country) if it.country else presses.crisis("safety")
    return _alone(v, it, v.say("crisis-hide"), [], "" if it.first else to)


def _to_lines(it: Wanted) -> str:
    """All lines of the country, for a screen that was opened from there."""
    return "" if it.first else presses.crisis("country", it.where)


@shows("crisis-gone")
def gone(v: Voice, *, message: int) -> Screen:
    """Help lines that were opened beside something go: what stood above them is the last again."""
    return Screen("", deletes=message)


@shows("crisis-closed")
def closed(v: Voice) -> Screen:
    """The same where they cannot be taken away any more."""
    return screen(v, v.say("crisis-closed"))


@shows("crisis-helper")
def helper(v: Voice, *, country: str | None, contact: str = "", kind: str | None = None) -> Screen:
    """For the person who receives such words, in this contact, for this kind of call (CRISIS-05)."""
    emergency = first_lines(country or WORLD)[0]
    rows = [[button(v, "crisis-button-all", LINES)]]
    if contact:
        rows.insert(0, [button(v, "button-lines-show-other", aside(of_contacts.contact_lines(contact, kind or "")))])
    return _kept(v, v.say("crisis-helper", emergency=short(v, emergency)), rows)


def _choices(v: Voice, place: str, page: int, came: str | None = None, *, beside: bool = False) -> Rows:
    """The countries as buttons, five at most, and a way to the others."""
    opens = aside if beside else str
    buttons = _countries(v, place, page, beside=beside)
    more = presses.crisis(place, WORLD) if page else presses.crisis("countries", place, "1", came or "")
    buttons.append(button(v, "crisis-button-anywhere", opens(more)))
    return in_pairs(buttons)


def _countries(v: Voice, place: str, page: int, *, beside: bool) -> list[Button]:
    opens = aside if beside else str
    first = FIRST.get(v.language, FIRST["en"])
    others = sorted((code for code in countries() if code not in first), key=v.country)
    return [named(v.country(code), opens(presses.crisis(place, code))) for code in (others if page else first)]


def _of_other_pages(v: Voice, place: str, page: int, *, beside: bool = False) -> list[Button]:
    """Who types the name of a country need not look for its button."""
    return _countries(v, place, 0 if page else 1, beside=beside)


def _alone(v: Voice, it: Wanted, text: str, rows: Rows, back: str = "", *, also: Button | None = None) -> Screen:
    """A screen of the help lines themselves: a button to them would lead nowhere. `back`: the one of them it was opened from.
    From the first, "Back" leads to what they were opened beside, when they were; `also` stands beside it.
    """
    close = [button(v, "crisis-button-close", presses.crisis_close())] if it.beside else []
    if back:
        return Screen(text, [*rows, [button(v, "button-back", back), *close]])
    last = button(v, "button-back", presses.crisis_close() if close else of_people.menu())
    return Screen(text, [*rows, [also, last] if also else [last]])


def _kept(v: Voice, text: str, rows: Rows) -> Screen:
    """A message of help lines that stays in the chat: what its buttons open comes as a new message."""
    return Screen(text, [*rows, [button(v, "button-menu", aside(of_people.menu()))]])
