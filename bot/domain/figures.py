"""Figures for those who coordinate: what is counted of requests for a peer, and what may be read of it (GDPR-13).

Nobody can work out from what is published that a count lies between one and four: docs/decisions/0045-figures.md.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.domain.times import DAY, HOUR, local

ENOUGH = 5
MOST_TOPICS = 5  # that are read, the worst first
NO_HOURS_MOST = 10  # no more than this is said of a topic while no hour is said: else the hours could be worked out
TOPICS_FEWEST = 6  # with fewer to choose from, hours would tell something of them
SPANS = (4, 13)  # whole weeks that are looked back on
WEEK = 7 * DAY

HOURS = ("morning", "afternoon", "evening", "night")
SOON = {"hour": HOUR, "hours": 6 * HOUR, "day": DAY}  # after how many seconds somebody said yes, at most
SPEEDS = (*SOON, "days")
HELPED = ("helped-yes", "helped-little", "helped-no")
AGAIN = ("again-yes", "again-no")

Counts = Counter[str]
"""How often each of these happened in some weeks: one of the names below."""

ASKED = "asked"


def said_yes(seconds: int) -> str:
    """The first yes to a request came after so many seconds."""
    return "yes-" + next((name for name, most in SOON.items() if seconds <= most), SPEEDS[-1])


def nobody(topics: Sequence[str], asked_at: int, zone: str) -> list[str]:
    """Nobody was free for a request with these topics, asked at this hour of the seeker's day."""
    return [f"at-{part_of_day(local(asked_at, zone).hour)}", *(f"on-{each}" for each in topics or ("",))]


def part_of_day(hour: int) -> str:
    return "night" if hour < 6 or hour >= 22 else "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"


def week_of(instant: int, zone: str) -> int:
    """The Monday of its local week, as the instant at which that day begins in UTC."""
    day = local(instant, zone).date()
    monday = day - timedelta(days=day.weekday())
    return int(datetime(monday.year, monday.month, monday.day, tzinfo=UTC).timestamp())


@dataclass(frozen=True, slots=True)
class Answers:
    """To one of the two questions after a contact: how many there are, and which were given five times or more. Zero and none where
    no answer was."""

    at_least: int = 0
    given: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """What may be read. Each number is a multiple of five, "so many or up to four more"; `requests` is 0 when there were fewer than five.

    `topics`: those for which nobody was free, the worst first, "" for no topic; `more_topics`: there are others with five or more.
    `hours`: at which nobody was free. `share`: "" when nothing can be said, "few" for fewer than five with a yes, "all" for fewer than
    five without, else how many in ten had one. `speed`: within which of SPEEDS half of them had it, "" when nothing can be said.
    """

    requests: int = 0
    topics: tuple[tuple[str, int], ...] = ()
    more_topics: bool = False
    hours: tuple[str, ...] = ()
    share: str = ""
    speed: str = ""
    helped: Answers = Answers()
    again: Answers = Answers()


def publish(counts: Counts, offered: Sequence[str], *, whole: bool) -> Figures:
    """`offered`: the topics there are. `whole`: the longest time, of which the shares are told, too; told of a shorter one within it
    as well, they would give away what lies between."""
    asked = _floor(counts[ASKED])
    if not asked:
        return Figures()
    hours = tuple(each for each in HOURS if counts[f"at-{each}"] >= ENOUGH)
    hours = hours if len(offered) >= TOPICS_FEWEST else ()
    topics, more = _topics(counts, offered, capped=not hours)
    if not whole:
        return Figures(asked, topics, more, hours)
    speeds = [counts[f"yes-{each}"] for each in SPEEDS]
    return Figures(
        asked, topics, more, hours, _share(counts[ASKED], sum(speeds)), _speed(speeds),
        _answers(counts, HELPED), _answers(counts, AGAIN),
    )  # fmt: skip


def _floor(n: int) -> int:
    return n - n % ENOUGH


def _topics(
    counts: Counts, offered: Sequence[str], *, capped: bool
) -> tuple[tuple[tuple[str, int], ...], bool]:  # fmt: skip
    """Those of equal numbers stand in the order in which they are offered, which tells nothing of them."""
    order = ["", *offered]
    found = {name.removeprefix("on-"): _floor(n) for name, n in counts.items() if name.startswith("on-")}
    said = [(topic, min(n, NO_HOURS_MOST) if capped else n) for topic, n in found.items() if n]
    said.sort(key=lambda each: (-each[1], order.index(each[0]) if each[0] in order else len(order), each[0]))
    return tuple(said[:MOST_TOPICS]), len(said) > MOST_TOPICS


def _share(asked: int, yes: int) -> str:
    if asked < 2 * ENOUGH:
        return ""
    if yes < ENOUGH:
        return "few"
    if asked - yes < ENOUGH:
        return "all"
    return str(min(max((20 * yes + asked) // (2 * asked), 1), 9))


def _speed(speeds: Sequence[int]) -> str:
    yes, so_far = sum(speeds), 0
    if yes < ENOUGH:
        return ""
    for name, n in zip(SPEEDS, speeds, strict=True):
        so_far += n
        if 2 * so_far >= yes:
            return name
    raise AssertionError(speeds)


def _answers(counts: Counts, which: Sequence[str]) -> Answers:
    often = tuple(each for each in which if counts[each] >= ENOUGH)
    return Answers(_floor(sum(counts[each] for each in which)), often) if often else Answers()
