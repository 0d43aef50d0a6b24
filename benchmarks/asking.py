"""H3, H4: a month of requests in virtual time, by each of our strategies and by those of yap: who gets a yes, how soon, and who carries it.

Those who listen answer, decline or stay silent as drawn once for each request and person, the same under every strategy. Who is in as many
conversations as they take, or said yes as often in seven days as they wish, says no when they are asked all the same.
"""

import heapq
import math
import random
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from benchmarks.baselines import yap
from benchmarks.matching import ZONE, profile_of
from benchmarks.table import Row, percentile
from bot.domain.peers import (
    AGES,
    AT_ONCE_MOST,
    GENDERS,
    PACES,
    TALK_COSTS,
    WEEK,
    Candidate,
    Pace,
    Wishes,
    after_a_question,
    choose,
    fits,
    suits,
)
from bot.domain.times import DAY, HOUR, MINUTE
from bot.domain.topics import TOPICS
from bot.domain.weekly import answer_due

SEED = 13
BEGINS = int(datetime(2026, 11, 2, tzinfo=ZoneInfo(ZONE)).timestamp())
WITHIN = "all at once, within limits"  # yap's, made fair
DAYS, WAITS, LOOK_AGAIN = 30, 7 * DAY, 30 * MINUTE
SILENT, DECLINES = 0.25, 0.15
ANSWER_MEDIAN, ANSWER_SPREAD = 40 * MINUTE, 1.3  # of a lognormal distribution, from when the question is said
TALK_MEAN = 2 * DAY
BUSY_HOURS = (
    1,
    1,
    1,
    1,
    1,
    1,
    2,
    3,
    4,
    5,
    6,
    6,
    5,
    5,
    5,
    6,
    7,
    8,
    9,
    10,
    10,
    9,
    6,
    3,
)  # how many ask, by hour of the day


@dataclass(slots=True)
class Asker:
    at: int
    wishes: Wishes
    turn: int = 0
    asked: dict[int, int] = field(default_factory=dict)  # who is asked at the moment, and the number of the question
    never: tuple[str, ...] = ()
    yes_at: int = 0
    suited: list[int] | None = None


@dataclass(slots=True)
class Load:
    """What somebody carries, counted beside the rules that are tried."""

    talks: int = 0
    all_talks: int = 0
    questions: int = 0
    yes: deque[int] = field(default_factory=deque)
    asked: deque[int] = field(default_factory=deque)


class Month:
    """The same people and requests for every strategy."""

    def __init__(self, askers: int, helpers: int) -> None:
        chance = random.Random(SEED)
        self.helpers = [self._helper(chance, n) for n in range(helpers)]
        instants = sorted(
            BEGINS
            + chance.randrange(DAYS) * DAY
            + chance.choices(range(24), BUSY_HOURS)[0] * HOUR
            + chance.randrange(HOUR)
            for _ in range(askers)
        )
        self.askers = [(at, self._wishes(chance)) for at in instants]

    def _helper(self, chance: random.Random, n: int) -> Candidate:
        said = {"gender": chance.choice(("", *GENDERS, *GENDERS)), "age": chance.choice(("", *AGES))}
        offered = replace(profile_of(chance), **said)  # type: ignore[arg-type]
        most_new = chance.choice((0, 0, 2, 3, 5))
        return Candidate(f"h{n}", offered, 2, 0, most_new=most_new, zone=ZONE, quiet=(1260, 480))

    def _wishes(self, chance: random.Random) -> Wishes:
        gender = chance.choice(GENDERS) if chance.random() < 0.1 else ""
        topics = tuple(chance.sample(TOPICS, chance.choice((0, 1, 1, 2))))
        return Wishes(topics, chance.choice(("fr", "fr", "en")), gender=gender)


class Run:
    """One month under one strategy."""

    def __init__(self, month: Month) -> None:
        self.people = list(month.helpers)
        self.loads = [Load() for _ in self.people]
        self.askers = [Asker(at, wishes) for at, wishes in month.askers]
        self.events: list[tuple[int, int, Callable[[int], None]]] = []
        self.count = 0
        self.over_open = self.over_week = self.outside = 0

    def play(self) -> "Run":
        for n, asker in enumerate(self.askers):
            self.at(asker.at, lambda now, n=n: self.search(n, now))
        while self.events:
            now, _, happens = heapq.heappop(self.events)
            happens(now)
        return self

    def at(self, when: int, happens: Callable[[int], None]) -> None:
        """On the next full minute: few instants, so that hours need not be worked out anew for each event."""
        self.count += 1
        heapq.heappush(self.events, (when + -when % MINUTE, self.count, happens))

    def suited(self, n: int) -> list[int]:
        """Places of those who are ones for this request at any time: what of the choice never changes is looked at once."""
        asker = self.askers[n]
        if asker.suited is None:
            asker.suited = [place for place, one in enumerate(self.people) if self.suits(one, asker.wishes)]
        return asker.suited

    def suits(self, one: Candidate, wishes: Wishes) -> bool:
        raise NotImplementedError

    def search(self, n: int, now: int) -> None:
        raise NotImplementedError

    def ended(self, n: int, place: int, now: int, *, silent: bool) -> None:
        raise NotImplementedError

    # A question, and its answer

    def put(self, n: int, place: int, now: int, said: int, due: Callable[[int], int], deadline: int) -> None:
        """Asks one; `due(seconds)` is when an answer of theirs comes that takes so long."""
        asker, one, load = self.askers[n], self.people[place], self.loads[place]
        self._is_within_limits(one, load, said)
        load.questions += 1
        load.asked.append(said)
        chance = random.Random(f"{SEED} {n} {place} {asker.turn if place in asker.asked else 0}")
        kind, takes = chance.random(), chance.lognormvariate(math.log(ANSWER_MEDIAN), ANSWER_SPREAD)
        self.count += 1
        asker.asked[place] = question = self.count
        asker.turn += 1
        answers = due(int(takes))
        if kind < SILENT or answers >= deadline:
            self.at(deadline, lambda then: self._over(n, place, question, then, silent=True))
        elif kind < SILENT + DECLINES:
            self.at(answers, lambda then: self._over(n, place, question, then, silent=False))
        else:
            self.at(answers, lambda then: self._yes(n, place, question, then))

    def _is_within_limits(self, one: Candidate, load: Load, said: int) -> None:
        while load.asked and load.asked[0] <= said - WEEK:
            load.asked.popleft()
        self.over_open += load.talks >= one.most_open
        self.over_week += 0 < one.most_new <= len(load.asked)
        self.outside += not in_hours(one, said)

    def _over(self, n: int, place: int, question: int, now: int, *, silent: bool) -> None:
        asker = self.askers[n]
        if asker.asked.get(place) != question:
            return
        del asker.asked[place]
        self.ended(n, place, now, silent=silent)

    def _yes(self, n: int, place: int, question: int, now: int) -> None:
        asker, load, one = self.askers[n], self.loads[place], self.people[place]
        if asker.asked.get(place) != question:
            return
        while load.yes and load.yes[0] <= now - WEEK:
            load.yes.popleft()
        if load.talks >= one.most_open or 0 < one.most_new <= len(load.yes):
            self._over(n, place, question, now, silent=False)
            return
        asker.yes_at = now
        load.yes.append(now)
        load.talks += 1
        load.all_talks += 1
        others = [other for other in asker.asked if other != place]
        asker.asked.clear()
        self.found(n, place, others, now)
        talks = random.Random(f"{SEED} {n} talk").expovariate(1 / TALK_MEAN)
        self.at(now + int(talks), lambda then: self._parts(place))

    def found(self, n: int, place: int, others: Sequence[int], now: int) -> None:
        """Somebody said yes."""

    def _parts(self, place: int) -> None:
        self.loads[place].talks -= 1
        self.parted(place)

    def parted(self, place: int) -> None:
        """A conversation has ended."""

    # What came of it

    def figures(self) -> dict[str, float]:
        took = [(asker.yes_at - asker.at) / HOUR for asker in self.askers if asker.yes_at]
        carried = [load.all_talks for load in self.loads]
        return {
            "answered": round(len(took) / len(self.askers), 4), "p50_h": round(percentile(took, 0.5), 2),
            "p95_h": round(percentile(took, 0.95), 1), "gini": round(gini(carried), 3), "most": max(carried),
            "questions": round(sum(load.questions for load in self.loads) / len(self.askers), 2),
            "over_open": self.over_open, "over_week": self.over_week, "outside": self.outside,
        }  # fmt: skip


class Ours(Run):
    """Whom `choose` says, at one of PACES, as the services do it."""

    def __init__(self, month: Month, pace: Pace) -> None:
        super().__init__(month)
        self.pace = pace

    def suits(self, one: Candidate, wishes: Wishes) -> bool:
        return suits(one, wishes)

    def search(self, n: int, now: int) -> None:
        asker = self.askers[n]
        while len(asker.asked) < self.pace.at_once and self._ask_one(n, now):
            pass
        if not asker.asked and now < asker.at + WAITS:
            self.at(now + LOOK_AGAIN, lambda then: self._still(n, then))
        if asker.asked and self.pace.more_after and asker.turn == len(asker.asked):
            self.at(now + self.pace.more_after, lambda then: self._more(n, then))

    def _still(self, n: int, now: int) -> None:
        if not self.askers[n].asked and not self.askers[n].yes_at:
            self.search(n, now)

    def _more(self, n: int, now: int) -> None:
        asker = self.askers[n]
        if asker.yes_at or now > asker.at + 2 * WAITS:
            return
        if asker.asked and len(asker.asked) < AT_ONCE_MOST:
            self._ask_one(n, now)
        self.at(now + self.pace.more_after, lambda then: self._more(n, then))

    def _ask_one(self, n: int, now: int) -> bool:
        asker = self.askers[n]
        known = [self.people[place] for place in self.suited(n)]
        one = choose(known, replace(asker.wishes, without=asker.never), str(n), now)
        said = one.begins(now) if one else 0
        if one is None or (asker.asked and said > now):
            return False
        self.ask(n, one, now, said)
        return True

    def ask(self, n: int, one: Candidate, now: int, said: int) -> None:
        asker, place, hours = self.askers[n], int(one.helper_id[1:]), one.profile.hours
        asker.never = (*asker.never, one.helper_id)
        deadline = answer_due(hours, ZONE, said, asker.wishes.deadline)
        self._carries(place, load=1, lately=1, turn=after_a_question(one.turn, now))
        self.at(said + WEEK, lambda then: self._carries(place, lately=-1))
        self.put(n, place, now, said, lambda takes: answer_due(hours, ZONE, said, takes), deadline)

    def _carries(self, place: int, load: int = 0, lately: int = 0, turn: int = 0) -> None:
        one = self.people[place]
        self.people[place] = replace(
            one, load=one.load + load, asked_lately=one.asked_lately + lately, turn=turn or one.turn
        )  # fmt: skip

    def ended(self, n: int, place: int, now: int, *, silent: bool) -> None:
        self._carries(place, load=-1)
        if not self.askers[n].yes_at:
            self.search(n, now)

    def found(self, n: int, place: int, others: Sequence[int], now: int) -> None:
        self._carries(place, turn=self.people[place].turn + TALK_COSTS)
        for other in others:
            self._carries(other, load=-1)

    def parted(self, place: int) -> None:
        self._carries(place, load=-1)


class AllWithin(Ours):
    """All at once as yap does it, but only those who may be asked: within what they set."""

    def search(self, n: int, now: int) -> None:
        asker = self.askers[n]
        if asker.yes_at or now >= asker.at + WAITS:
            return
        wished = replace(asker.wishes, without=asker.never)
        for one in [self.people[place] for place in self.suited(n)]:
            if fits(one, wished, now) and one.begins(now) == now:
                self.ask(n, one, now, now)
        if not asker.asked:
            self.at(now + LOOK_AGAIN, lambda then: self._still(n, then))

    def ended(self, n: int, place: int, now: int, *, silent: bool) -> None:
        self._carries(place, load=-1)
        if not self.askers[n].asked:
            self.search(n, now)


class Yaps(Run):
    """One of yap's strategies: who is asked has as long to answer as with ours, and the list goes round until the asker gives up."""

    def __init__(self, month: Month, choice: yap.Choice) -> None:
        super().__init__(month)
        self.choice = choice

    def suits(self, one: Candidate, wishes: Wishes) -> bool:
        return yap.fits(one, wishes)

    def search(self, n: int, now: int) -> None:
        asker = self.askers[n]
        if asker.yes_at or asker.asked or now >= asker.at + WAITS:
            return
        known = [place for place in self.suited(n) if yap.on_shift(self.people[place], now)]
        if not known:
            self.at(now + LOOK_AGAIN, lambda then: self.search(n, then))
            return
        for place in self.choice(known, asker.turn):
            hours = self.people[place].profile.hours
            self.put(
                n, place, now, now, lambda takes, h=hours: answer_due(h, ZONE, now, takes), now + asker.wishes.deadline
            )

    def ended(self, n: int, place: int, now: int, *, silent: bool) -> None:
        self.search(n, now)


def in_hours(one: Candidate, at: int) -> bool:
    """Said once more, by the clock on the wall."""
    clock = datetime.fromtimestamp(at, ZoneInfo(one.zone))
    minute = clock.hour * 60 + clock.minute
    if one.profile.hours:
        week = clock.weekday() * 1440 + minute
        return any(since <= week < until for since, until in one.profile.hours)
    return not (minute >= one.quiet[0] or minute < one.quiet[1])


def gini(values: Sequence[int]) -> float:
    """0: all carry the same; towards 1: few carry all."""
    ordered, n = sorted(values), len(values)
    return 2 * sum(rank * value for rank, value in enumerate(ordered, 1)) / (n * sum(ordered)) - (n + 1) / n


def measured(askers: int, helpers: int) -> dict[str, dict[str, float]]:
    month = Month(askers, helpers)
    runs: dict[str, Run] = {name: Ours(month, pace) for name, pace in PACES.items()}
    runs |= {f"yap, {name}": Yaps(month, choice) for name, choice in yap.STRATEGIES.items()}
    runs[WITHIN] = AllWithin(month, Pace())
    return {name: run.play().figures() for name, run in runs.items()}


def rows(full: bool) -> list[Row]:
    askers, helpers = (10_000, 1_000) if full else (1_000, 100)
    found = measured(askers, helpers)
    over = sum(found[pace][kind] for pace in PACES for kind in ("over_open", "over_week", "outside"))
    first = Row(
        "H3", f"a month, {askers:,} who ask and {helpers:,} who listen: questions beyond their limits, or outside their hours", "none",
        f"{over:,}", over == 0, {"beyond": over, "askers": askers, "helpers": helpers},
    )  # fmt: skip
    behind = [found[name] for name in ("yap, in order", "yap, at random", WITHIN)]
    ahead = {
        name: all(
            found[name]["p50_h"] < each["p50_h"] and found[name]["p95_h"] < each["p95_h"] and found[name]["gini"] <= each["gini"]
            for each in behind
        )
        for name in ("soon", "several")
    }  # fmt: skip
    return [first] + [
        Row(f"H4/{name}", "time to a yes, p50 and p95; spread (Gini); answered; questions a request; beyond limits",
            "ahead of yap's in order, at random, and all at once within limits" if name in ahead else "",
            f"{each['p50_h']}, {each['p95_h']} h; {each['gini']}; {each['answered']:.1%}; {each['questions']}; "
            f"{each['over_open'] + each['over_week']:,}", ahead.get(name), each)
        for name, each in found.items()
    ]  # fmt: skip
