"""The first screens: what is kept and one yes, in the language of the phone; then a name (GDPR-01, SAFE-04, ANON-01)."""

import re
from collections.abc import Callable, Sequence

import msgspec

from bot.domain.errors import Refused
from bot.domain.people import LANGUAGES
from bot.services.people import people
from bot.texts import Markup, Voice
from handlers.core.context import Context
from handlers.core.keyboards import LANGUAGE_NAMES, Button, Rows, Screen, button, lines, lines_button, screen
from handlers.core.paging import page_number, page_of, parts_of
from handlers.core.screens import shows
from handlers.people import names
from handlers.people.names import buttons as name_buttons
from handlers.people.privacy_words import how_long

# What our own links carry: short enough to travel in the buttons of the welcome (64 bytes).
TARGET = re.compile(r"[a-z]{1,10}_[A-Za-z0-9_-]{0,36}|peer")
# Where who has no account may look already: kind of link -> the button that leads there.
OPEN_TO_ALL = {"m": "meeting", "meeting": "meeting", "come": "meeting", "g": "group:open"}


# What people do


async def greet(c: Context, target: str = "") -> None:
    """The first screen; or, for who said yes already, the question for a name. `target` is where a link leads."""
    if c.person is None:
        c.show(show_welcome, then=target if TARGET.fullmatch(target) else "", operator=operator(c))
        return
    await people.head_for(c.tx, c.person, target)
    await ask_name(c)


async def ask_name(c: Context, page: int = 0) -> None:
    await c.ask("people.name")
    proposed = await names.proposed(c, c.me.id, page)
    c.show(show_ask_name, names=proposed, page=page, back="settings" if c.me.pseudonym else "")


async def other_names(c: Context) -> None:
    """The next three names."""
    page = c.arg(0)
    if not (page.isascii() and page.isdigit() and len(page) <= 2):
        raise Refused("old-button")
    await ask_name(c, int(page))


async def choose_language(c: Context) -> None:
    """A visitor's choice: kept in the buttons, until they say yes."""
    if c.arg(0) not in LANGUAGES:
        raise Refused("old-button")
    c.language = c.arg(0)
    await greet(c, target_in(c, 1))


async def choose_words(c: Context) -> None:
    """Easier words, or the usual ones again."""
    c.chosen_plain = c.arg(0) == "1"
    await greet(c, target_in(c, 1))


async def again(c: Context) -> None:
    """Back from the full notice."""
    await greet(c, target_in(c, 0))


async def full_notice(c: Context) -> None:
    page, place = (page_number(c.arg(0)), 1) if c.args and c.arg(0).isdigit() else (0, 0)
    c.show(show_notice_full, then=target_in(c, place), operator=operator(c), page=page)


async def young(c: Context) -> None:
    c.show(show_young)


def target_in(c: Context, place: int) -> str:
    """Where a link leads, from a button, which can be forged."""
    found = ":".join(c.args[place:])
    return found if TARGET.fullmatch(found) else ""


class Operator(msgspec.Struct, frozen=True):
    """Who runs the bot; empty where the settings do not say."""

    name: str
    contact: str


def operator(c: Context) -> Operator:
    return Operator(c.settings.operator.name, c.settings.operator.contact)


# What people see


@shows("welcome")
def show_welcome(v: Voice, *, then: str, operator: Operator) -> Screen:
    """Help lines and a look around open beside it: where a link leads stands in its buttons, and nowhere else."""
    kind, _, id_ = then.partition("_")
    look = f"{OPEN_TO_ALL[kind]}:{id_}" if kind in OPEN_TO_ALL else "groups"
    words = "button-plain-off" if v.plain else "button-plain-on"
    rows = [
        [button(v, "button-agree", _with("start:yes", then))],
        [button(v, "button-young", "aside:start:young"), button(v, "button-read-all", _with("start:full", then))],
        [
            *(Button(LANGUAGE_NAMES[c], _with(f"start:lang:{c}", then)) for c in LANGUAGES if c != v.language),
            button(v, words, _with(f"start:plain:{0 if v.plain else 1}", then)),
        ],
        [button(v, "button-look-around", f"aside:{look}"), lines_button(v)],
    ]
    text = lines(v.say("welcome"), who_runs(v, operator), v.say("notice-body"), v.say("notice-ask"))
    return Screen(text, rows)


def _with(data: str, target: str) -> str:
    return f"{data}:{target}" if target else data


@shows("notice-full")
def show_notice_full(v: Voice, *, then: str, operator: Operator, page: int) -> Screen:
    first = _with("start:again", then)
    here = lambda page: _with(f"start:full:{page}", then)  # noqa: E731
    shown, turn, back = notice_page(v, operator, page, here, rows=2, back=first)
    rows = [*turn, [button(v, "button-agree", _with("start:yes", then))]]
    return screen(v, shown, rows, back=back)


def notice_page(
    v: Voice, operator: Operator, page: int, here: Callable[[int], str], *, rows: int, back: str
) -> tuple[Markup, Rows, str]:
    """A page of the whole notice, the row that turns it, and where "back" leads."""
    head = lines(v.say("notice-full-head"), who_runs(v, operator))
    parts = [head, *parts_of(v.say("notice-full-body", times=how_long(v)))]
    shown, turn, back, _ = page_of(v, parts, page, here, rows=rows, back=back)
    return lines(*shown), turn, back


def who_runs(v: Voice, operator: Operator) -> str:
    if not operator.name:
        return v.say("operator-unknown")
    return v.say("operator", name=operator.name, contact=operator.contact or "—")


@shows("young")
def show_young(v: Voice) -> Screen:
    return screen(v, v.say("young"), [[button(v, "button-young-lines", "aside:crisis:young")]], back="")


@shows("ask-name")
def show_ask_name(v: Voice, *, names: Sequence[str], page: int, back: str) -> Screen:
    rows = [
        name_buttons(names),
        [button(v, "button-names-more", f"name:more:{(page + 1) % 100}")],
    ]
    return screen(v, v.say("ask-name"), rows, back=back)


PRESSES = {
    "start:lang": choose_language,
    "start:plain": choose_words,
    "start:again": again,
    "start:full": full_notice,
    "start:young": young,
    "name:more": other_names,
}
