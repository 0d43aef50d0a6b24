"""The first screens: what is kept and one yes, in the language of the phone; then a name (GDPR-01, SAFE-04, ANON-01)."""

import re
from collections.abc import Callable, Sequence

import msgspec

from bot.domain.errors import Refused
from bot.domain.people import LANGUAGES
from bot.services.people import people
from bot.texts import Markup, Voice
from handlers.core.context import Context
from handlers.core.keyboards import Button, Rows, Screen, aside, button, lines, lines_button, screen
from handlers.core.paging import page_number, page_of, parts_of
from handlers.core.presses import Language, Number, Rest
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.help import presses as of_help
from handlers.meetings import presses as of_meetings
from handlers.people import names, presses
from handlers.people.names import buttons as name_buttons
from handlers.people.privacy_words import how_long

# What our own links carry: short enough to travel in the buttons of the welcome (64 bytes).
TARGET = re.compile(r"[a-z]{1,10}_[A-Za-z0-9_-]{0,36}|peer")
# Where who has no account may look already: kind of link -> the button that leads there.
OPEN_TO_ALL: dict[str, Callable[[str], str]] = {
    "m": of_meetings.meeting, "meeting": of_meetings.meeting, "come": of_meetings.meeting, "g": of_groups.group_open,
}  # fmt: skip
NAME_PAGES = 100


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
    c.show(show_ask_name, names=proposed, page=page, back=presses.settings() if c.me.pseudonym else "")


@presses.settings_name.handled
async def rename(c: Context) -> None:
    await ask_name(c)


@presses.name_more.handled
async def other_names(c: Context, page: Number) -> None:
    """The next three names."""
    if page >= NAME_PAGES:
        raise Refused("old-button")
    await ask_name(c, page)


@presses.start_lang.handled
async def choose_language(c: Context, language: Language, then: Rest = "") -> None:
    """A visitor's choice: kept in the buttons, until they say yes."""
    c.language = language
    await greet(c, target_in(then))


@presses.start_plain.handled
async def choose_words(c: Context, on: bool, then: Rest = "") -> None:
    """Easier words, or the usual ones again."""
    c.chosen_plain = on
    await greet(c, target_in(then))


@presses.start_again.handled
async def again(c: Context, then: Rest = "") -> None:
    """Back from the full notice."""
    await greet(c, target_in(then))


@presses.start_full.handled
async def full_notice(c: Context, page_and_then: Rest = "") -> None:
    page, _, then = page_and_then.partition(":") if page_and_then[:1].isdigit() else ("0", "", page_and_then)
    c.show(show_notice_full, then=target_in(then), operator=operator(c), page=page_number(page))


@presses.start_young.handled
async def young(c: Context) -> None:
    c.show(show_young)


def target_in(then: str) -> str:
    """Where a link leads, from a button, which can be forged."""
    return then if TARGET.fullmatch(then) else ""


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
    look = OPEN_TO_ALL[kind](id_) if id_ and kind in OPEN_TO_ALL else of_groups.groups()
    words = "button-plain-off" if v.plain else "button-plain-on"
    rows = [
        [button(v, "button-agree", presses.start_yes(then))],
        [
            button(v, "button-young", aside(presses.start_young())),
            button(v, "button-read-all", presses.start_full(then)),
        ],
        [
            *(Button(LANGUAGES[c], presses.start_lang(c, then)) for c in LANGUAGES if c != v.language),
            button(v, words, presses.start_plain(not v.plain, then)),
        ],
        [button(v, "button-look-around", aside(look)), lines_button(v)],
    ]
    text = lines(v.say("welcome"), who_runs(v, operator), v.say("notice-body"), v.say("notice-ask"))
    return Screen(text, rows)


@shows("notice-full")
def show_notice_full(v: Voice, *, then: str, operator: Operator, page: int) -> Screen:
    first = presses.start_again(then)
    here = lambda page: presses.start_full(f"{page}:{then}")  # noqa: E731
    shown, turn, back = notice_page(v, operator, page, here, rows=2, back=first)
    rows = [*turn, [button(v, "button-agree", presses.start_yes(then))]]
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
    return screen(v, v.say("young"), [[button(v, "button-young-lines", aside(of_help.crisis("young")))]], back="")


@shows("ask-name")
def show_ask_name(v: Voice, *, names: Sequence[str], page: int, back: str) -> Screen:
    rows = [
        name_buttons(names),
        [button(v, "button-names-more", presses.name_more((page + 1) % NAME_PAGES))],
    ]
    return screen(v, v.say("ask-name"), rows, back=back)
