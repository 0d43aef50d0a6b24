"""A rule of repetition in words: "every Tuesday and Friday, until 30 June"."""

from collections.abc import Sequence
from datetime import date, datetime, time

from bot.dates.recurrence import LAST, Rule, read_rule
from bot.domain.times import instant_of
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, button


def in_words(v: Voice, rule: str) -> Markup:
    """As a part of a sentence."""
    read = read_rule(rule)
    said = _monthly(v, read) if read.frequency == "monthly" else _weekly(v, read)
    return v.say("series-until", rule=said, day=day(v, read.until, "UTC")) if read.until else said


def _weekly(v: Voice, rule: Rule) -> Markup:
    if len(rule.weekdays) == 7 and rule.interval == 1:
        return v.say("series-every-day")
    return v.say("series-week", n=rule.interval, days=v.all_of([v.weekday(each) for each in rule.weekdays]))


def _monthly(v: Voice, rule: Rule) -> Markup:
    if rule.monthday is not None:
        return v.say("series-month-date", n=rule.interval, number=ordinal(v, rule.monthday))
    return v.say("series-month-weekday", n=rule.interval, nth=nth(v, rule), day=v.weekday(rule.weekdays[0]))


def month_button(v: Voice, rule: Rule, data: str) -> Button:
    """A rule that counts months, to be chosen."""
    if rule.monthday is not None:
        return button(v, "button-repeat-date", data, number=ordinal(v, rule.monthday))
    return button(v, "button-repeat-nth", data, nth=nth(v, rule), day=v.weekday(rule.weekdays[0]))


def nth(v: Voice, rule: Rule) -> Markup:
    """ "first", "last"."""
    return v.say("series-nth-last" if rule.nth == LAST else f"series-nth-{rule.nth}")


def ordinal(v: Voice, number: int) -> Markup:
    """The number of a day as it is said with its month: "1er", "3rd"."""
    return v.say("series-number", n=number)


def day(v: Voice, one: date, zone: str) -> str:
    """ "jeudi 3 décembre", of a day of that zone."""
    return v.there(zone).day(instant_of(datetime.combine(one, time(12)), zone))


def all_days(v: Voice, some: Sequence[date], zone: str) -> Markup:
    """Each on a line of its own would be long: "jeudi 3 décembre, jeudi 10 décembre"."""
    return Markup(", ".join(day(v, one, zone) for one in some))
