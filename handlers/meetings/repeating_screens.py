"""The questions about how a planned meeting repeats."""

from collections.abc import Sequence
from datetime import date

from bot.dates.recurrence import Rule, suggested
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Screen, button, in_pairs, lines, screen, unescape, whole
from handlers.core.screens import shows
from handlers.meetings import presses, repeats

MONTHS = (3, 6)


@shows("newmeeting-repeat")
def repeat(v: Voice, *, day: str) -> Screen:
    """What a meeting on this day (2026-12-03) may mean when it repeats."""
    on = date.fromisoformat(day)
    rows = [[_suggestion(v, rule)] for rule in suggested(on)]
    rows.append(
        [
            button(v, "button-repeat-days", presses.newmeeting_days(str(on.weekday()))),
            button(v, "button-repeat-once", presses.newmeeting_rule("once")),
        ]
    )
    return screen(v, v.say("new-repeat"), rows, back=presses.newmeeting_check())


def _suggestion(v: Voice, rule: Rule) -> Button:
    data = presses.newmeeting_rule(str(rule))
    if rule.frequency == "monthly":
        return repeats.month_button(v, rule, data)
    on = v.weekday(rule.weekdays[0])
    return button(v, "button-repeat-week" if rule.interval == 1 else "button-repeat-fortnight", data, day=on)


@shows("newmeeting-days")
def days(v: Voice, *, weekdays: str) -> Screen:
    """`weekdays`: the numbers of those that are chosen, Monday is 0."""
    buttons = [_toggle(v, each, weekdays) for each in range(7)]
    chosen = [v.weekday(int(each)) for each in weekdays]
    told = v.say("helper-chosen", topics=v.all_of(chosen)) if chosen else ""
    rule = str(Rule("weekly", weekdays=tuple(map(int, weekdays)))) if chosen else ""
    done = [button(v, "button-repeat-done", presses.newmeeting_rule(rule))] if chosen else []
    rows = [*in_pairs([*buttons, *done])]
    return screen(v, lines(v.say("new-repeat-days"), told), rows, back=presses.newmeeting_repeat())


def _toggle(v: Voice, number: int, weekdays: str) -> Button:
    on, words = str(number) in weekdays, v.weekday(number).capitalize()
    others = weekdays.replace(str(number), "") if on else "".join(sorted(f"{weekdays}{number}"))
    return Button(unescape(f"✓ {words}" if on else words), presses.newmeeting_days(others))


@shows("newmeeting-until")
def until(v: Voice, *, rule: str, whole_year: bool = True) -> Screen:
    rows = [
        [button(v, "button-until-months", presses.newmeeting_ends(n), n=n) for n in MONTHS],
        [
            button(v, "button-until-year", presses.newmeeting_ends(12)),
            button(v, "button-until-never", presses.newmeeting_ends(0)),
        ],
    ]
    return screen(v, lines(v.say("new-until"), repeated(v, rule)), whole(rows), back=presses.newmeeting_check())


def repeated(v: Voice, rule: str, next_days: Sequence[date] = (), zone: str = "UTC") -> Markup:
    """How it repeats, and its next dates."""
    told = [v.say("series-line", rule=repeats.in_words(v, rule))]
    told += [v.say("series-next", days=repeats.all_days(v, next_days, zone))] if next_days else []
    return Markup("\n".join(told))
