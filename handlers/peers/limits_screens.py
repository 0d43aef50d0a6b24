"""What somebody who listens sees of their limits."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.domain.peers import AGES, FORMS, GENDERS, MOST_NEW, Helper, Profile
from bot.domain.weekly import DAY_MINUTES, USUAL, Weekly, by_day, holds, joined, without
from bot.services.peers.told import Described
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Screen, button, in_pairs, lines, screen, unescape
from handlers.core.screens import shows
from handlers.peers import limits_presses as presses
from handlers.peers import own_words_presses as of_words
from handlers.peers import presses as of_peers
from handlers.peers.described import description, in_their_words
from handlers.peers.topics import tile, topic_names

MOST_OPEN = (1, 2, 3, 4, 6, 10)
_RUN = 3  # days in a row are said as "Monday to Wednesday" from there on

Slots = Sequence[tuple[int, int]]


@shows("helper-limits")
def limits(v: Voice, *, helper: Helper, zone: str, quiet: tuple[int, int]) -> Screen:
    profile = helper.profile
    rows = in_pairs([
        button(v, "button-limits-hours", presses.helper_hours()),
        button(v, "button-limits-new", presses.helper_new()),
        button(v, "button-limits-forms", presses.helper_forms()),
        button(v, "button-helper-most", presses.helper_most()),
        button(v, "button-helper-refusals", of_peers.helper_refusals(0)),
        button(v, "button-limits-me", presses.helper_me()),
    ])  # fmt: skip
    told = v.say(
        "limits-told", forms=form_names(v, profile.forms), new=new_in_words(v, helper.most_new), most=helper.most_open,
        refused=topic_names(v, profile.refused) if profile.refused else v.say("helper-none"),
    )  # fmt: skip
    text = lines(v.say("limits"), hours_in_words(v, profile.hours, zone), _beyond(v, profile.hours, quiet), told)
    return screen(v, text, rows, back=of_peers.helper())


def new_in_words(v: Voice, most: int) -> Markup:
    return v.say("limits-new-most", most=most) if most else v.say("limits-new-any")


def hours_in_words(v: Voice, hours: Slots, zone: str) -> Markup:
    """ "When: at any time", or a line for each day or run of days with the same hours."""
    by_slots: dict[tuple[tuple[int, int], ...], list[int]] = {}
    pieces = by_day(tuple(hours))
    for day in sorted({each[0] for each in pieces}):
        slots = tuple((since, until) for on, since, until in pieces if on == day)
        by_slots.setdefault(slots, []).append(day)
    if not by_slots:
        return v.say("limits-hours-any")
    told = [v.say("limits-hours-line", days=_days(v, days), hours=_slots(v, slots)) for slots, days in by_slots.items()]
    return Markup(f"{v.say('limits-hours', zone=zone)}\n<blockquote>" + "\n".join(told) + "</blockquote>")


def _days(v: Voice, days: list[int]) -> str:
    if len(days) == 7:
        return v.say("limits-every-day")
    said: list[str] = []
    while days:
        run = next(n for n in range(len(days), 0, -1) if days[n - 1] - days[0] == n - 1)
        first, last = v.weekday(days[0]), v.weekday(days[run - 1])
        if run < _RUN:
            run, words = 1, first
        else:
            words = v.say("limits-days", first=first, last=last)
        said.append(words)
        days = days[run:]
    words = unescape(v.all_of(said))
    return words[:1].upper() + words[1:]


def _slots(v: Voice, slots: Slots) -> str:
    if slots == ((0, DAY_MINUTES),):
        return v.say("limits-all-day")
    return ", ".join(f"{hour(v, since)}–{hour(v, until)}" for since, until in slots)


def hour(v: Voice, minutes: int) -> str:
    moment = datetime(2026, 1, 5, *divmod(minutes % DAY_MINUTES, 60), tzinfo=UTC)
    return v.there("UTC").hour(int(moment.timestamp()))


def _beyond(v: Voice, hours: Weekly, quiet: tuple[int, int]) -> Markup | str:
    """Hours of their own go before quiet hours: said where both are at the same time."""
    since, until = quiet
    length = (until - since) % DAY_MINUTES
    nights = joined((day * DAY_MINUTES + since, day * DAY_MINUTES + since + length) for day in range(7))
    meets = length and hours and without(hours, nights) != hours
    return v.say("limits-quiet", since=hour(v, since), until=hour(v, until)) if meets else ""


@shows("helper-hours")
def hours(v: Voice, *, hours: list[tuple[int, int]], zone: str, quiet: tuple[int, int]) -> Screen:
    known = tuple(hours)
    tiles = [_usual(v, name, known) for name in USUAL]
    tiles.append(button(v, "button-limits-any", presses.helper_anytime()))
    text = lines(v.say("limits-ask-hours"), hours_in_words(v, known, zone), _beyond(v, known, quiet))
    return screen(v, lines(text, v.say("limits-write")), in_pairs(tiles), back=presses.helper_limits())


def _usual(v: Voice, name: str, known: Weekly) -> Button:
    on = bool(known) and holds(known, USUAL[name])
    return tile(v, f"button-limits-{name}", on, presses.helper_usual(name, not on))


@shows("helper-hours-check")
def check(v: Voice, *, hours: list[tuple[int, int]], zone: str, quiet: tuple[int, int]) -> Screen:
    known = tuple(hours)
    rows = [[button(v, "button-limits-yes", presses.helper_keephours())]]
    text = lines(v.say("limits-check"), hours_in_words(v, known, zone), _beyond(v, known, quiet))
    return screen(v, lines(text, v.say("limits-again")), rows, back=presses.helper_hours())


def form_names(v: Voice, forms: Sequence[str]) -> Markup:
    return v.all_of([v.say(f"form-{form}") for form in forms])


@shows("helper-forms")
def forms(v: Voice, *, forms: tuple[str, ...]) -> Screen:
    tiles = [
        tile(v, f"button-form-{form}", form in forms, presses.helper_form(form, form not in forms)) for form in FORMS
    ]
    text = lines(v.say("limits-forms"), v.say("helper-chosen", topics=form_names(v, forms)))
    return screen(v, text, in_pairs(tiles), back=presses.helper_limits())


@shows("helper-most-new")
def new(v: Voice, *, most: int) -> Screen:
    tiles = [
        button(v, "button-limits-new-any", presses.helper_newest(n)) if not n else Button(str(n), presses.helper_newest(n))
        for n in MOST_NEW
    ]  # fmt: skip
    text = v.say("limits-new", now=new_in_words(v, most))
    return screen(v, text, [tiles[:2], tiles[2:4], tiles[4:]], back=presses.helper_limits())


@shows("helper-most")
def most(v: Voice, *, most: int) -> Screen:
    tiles = [Button(str(n), presses.helper_upto(n)) for n in MOST_OPEN]
    return screen(v, v.say("helper-most", most=most), [tiles[:3], tiles[3:]], back=presses.helper_limits())


@shows("helper-me")
def me(v: Voice, *, profile: Profile) -> Screen:
    """What they may say of themselves: each of it a press, and none of it must be said."""
    tiles = [
        tile(v, f"button-gender-{gender}", on, presses.helper_gender("" if on else gender))
        for gender in GENDERS
        for on in (gender == profile.gender,)
    ]
    tiles.append(button(v, "button-limits-age", presses.helper_ages()))
    tiles.append(button(v, "button-limits-described", presses.helper_described()))
    tiles.append(button(v, "button-limits-words", of_words.own()))
    said = {"gender": said_gender(v, profile.gender), "age": said_age(v, profile.age)}
    return screen(
        v,
        lines(v.say("limits-me"), v.say("limits-me-now", **said)),
        in_pairs(tiles),
        back=presses.helper_limits(),
    )


@shows("helper-described")
def described(v: Voice, *, profile: Profile) -> Screen:
    """What would be read of them, before and after they allow it."""
    on = profile.described
    rows = [[button(v, "button-described-end" if on else "button-described-allow", presses.helper_show(not on))]]
    state = v.say("described-on" if on else "described-off")
    read = Markup(f"<blockquote>{description(v, Described.of(profile))}</blockquote>")
    words = in_their_words(v, profile.words)
    return screen(v, lines(v.say("described"), read, words, state), rows, back=presses.helper_me())


def said_gender(v: Voice, gender: str) -> Markup:
    return v.say(f"gender-{gender}" if gender else "limits-me-unsaid")


def said_age(v: Voice, age: str) -> Markup:
    return v.say(f"age-{age}" if age else "limits-me-unsaid")


@shows("helper-ages")
def ages(v: Voice, *, profile: Profile) -> Screen:
    tiles = [
        tile(v, f"age-{age}", age == profile.age, presses.helper_age("" if age == profile.age else age)) for age in AGES
    ]
    return screen(v, v.say("limits-ages"), in_pairs(tiles), back=presses.helper_me())
