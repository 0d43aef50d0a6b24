"""Hours of a week as people write them, in both languages."""

import pytest

from bot.dates.days import Unclear
from bot.dates.weekly import read_weekly
from bot.domain.weekly import by_day, joined
from tests.walks import for_each

NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def read(text: str, language: str) -> str:
    pieces = by_day(joined(read_weekly(text, language)))
    return ", ".join(
        f"{NAMES[day]} {since // 60}:{since % 60:02}-{until // 60}:{until % 60:02}" for day, since, until in pieces
    )


def days(first: int, last: int, hours: str) -> str:
    return ", ".join(f"{NAMES[day]} {hours}" for day in range(first, last + 1))


@for_each(
    "language, text, meant",
    [
        ("fr", "mardi 18h-20h", "Tue 18:00-20:00"),
        ("fr", "week-ends", days(5, 6, "0:00-24:00")),
        ("fr", "le week-end de 10h à 18h", days(5, 6, "10:00-18:00")),
        ("fr", "lundi et jeudi 20h-23h, samedi 22h-2h", "Mon 20:00-23:00, Thu 20:00-23:00, Sat 22:00-26:00"),
        ("fr", "tous les soirs", days(0, 6, "18:00-22:00")),
        ("fr", "les soirs de semaine", days(0, 4, "18:00-22:00")),
        ("fr", "lundi soir et mercredi 14h-16h30", "Mon 18:00-22:00, Wed 14:00-16:30"),
        ("fr", "du lundi au vendredi 9h-12h et 14h-17h", days(0, 4, "9:00-12:00, {0} 14:00-17:00")),
        ("fr", "lun-ven 9-12", days(0, 4, "9:00-12:00")),
        ("fr", "en semaine après 18h", days(0, 4, "18:00-24:00")),
        ("fr", "dimanche 22h-2h", "Sun 22:00-26:00"),
        ("fr", "18h-20h le mardi", "Tue 18:00-20:00"),
        ("fr", "soirs et week-ends", days(0, 4, "18:00-22:00") + ", " + days(5, 6, "0:00-24:00")),
        ("fr", "mardi 20h à minuit", "Tue 20:00-24:00"),
        ("fr", "samedi", "Sat 0:00-24:00"),
        ("fr", "vendredi au lundi le matin", "Mon 8:00-12:00, " + days(4, 6, "8:00-12:00")),
        ("fr", "mardi midi", "Tue 12:00-14:00"),
        ("fr", "merdredi 18h-20h", "Wed 18:00-20:00"),
        ("en", "Mon-Fri 9-12", days(0, 4, "9:00-12:00")),
        ("en", "weekday evenings", days(0, 4, "18:00-22:00")),
        ("en", "evenings and weekends", days(0, 4, "18:00-22:00") + ", " + days(5, 6, "0:00-24:00")),
        ("en", "Tuesdays and Thursdays from 6pm to 8pm", "Tue 18:00-20:00, Thu 18:00-20:00"),
        ("en", "Sat 10-2pm", "Sat 10:00-14:00"),
        ("en", "Friday 10pm-2am", "Fri 22:00-26:00"),
        ("en", "Sundays 6-9pm", "Sun 18:00-21:00"),
        ("en", "Monday to Wednesday 18:30 - 20:00", days(0, 2, "18:30-20:00")),
        ("en", "mornings", days(0, 6, "8:00-12:00")),
        ("en", "Monday before 10", "Mon 0:00-10:00"),
        ("en", "weekdays, 9-5pm", days(0, 4, "9:00-17:00")),
        ("en", "every day 9:00-10:00", days(0, 6, "9:00-10:00")),
        ("en", "Tuesday noon - 2pm", "Tue 12:00-14:00"),
        ("en", "any time", ""),
        ("en", "every evening 6pm to 9pm", days(0, 6, "18:00-21:00")),
        ("en", "6pm to 9pm every evening", days(0, 6, "18:00-21:00")),
        ("en", "Mon-Fri 9-5", days(0, 4, "9:00-17:00")),
        ("en", "Mon 10-2", "Mon 10:00-14:00"),
        ("en", "Mon 22-8", "Mon 22:00-32:00"),
        ("fr", "mercredi après-midi 14h à 17h", "Wed 14:00-17:00"),
        ("fr", "mercredi après-midi de 14h à 17h et jeudi matin", "Wed 14:00-17:00, Thu 8:00-12:00"),
        ("fr", "le soir 20h-22h", days(0, 6, "20:00-22:00")),
        ("fr", "n'importe quand", ""),
    ],
)
def test_hours_of_a_week_are_read_as_they_are_written(language: str, text: str, meant: str) -> None:
    if "{0}" in meant:
        meant = ", ".join(f"{NAMES[day]} 9:00-12:00, {NAMES[day]} 14:00-17:00" for day in range(5))
    assert sorted(read(text, language).split(", ")) == sorted(meant.split(", ")), read(text, language)


@for_each(
    "text", ["", "maybe", "Monday 25-26", "mardi 18h", "Tuesday 13pm-14pm", "Monday 9-9", "9", "not on Mondays",
             "Monday 11-10", "Monday 18:00-20:00 except holidays", "next Monday 9-10", "x" * 300, "every other Tuesday 9-10"],
)  # fmt: skip
def test_what_is_not_clear_is_not_guessed(text: str) -> None:
    with pytest.raises(Unclear):
        read_weekly(text, "en")
