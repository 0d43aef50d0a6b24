"""What is said of public holidays while a meeting is planned."""

from collections.abc import Sequence
from datetime import date

import msgspec

from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, button
from handlers.meetings import presses, repeats


class Holiday(msgspec.Struct, frozen=True):
    day: date
    name: str


def on_holidays(v: Voice, holidays: Sequence[Holiday], zone: str, *, series: bool, skips: bool) -> Markup:
    """The first one by name, and how many more there are within a year."""
    if not holidays:
        return Markup("")
    first, more = holidays[0], len(holidays) - 1
    day = repeats.day(v, first.day, zone)
    if not series:
        return v.say("holiday", day=day, name=first.name)
    return v.say("holidays-skipped" if skips else "holidays-among", day=day, name=first.name, n=more)


def skipping(v: Voice, skips: bool) -> Button:
    key = "button-holidays-keep" if skips else "button-holidays-skip"
    return button(v, key, presses.newmeeting_holidays(not skips))
