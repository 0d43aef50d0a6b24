"""Who may be asked to help whom, and in which order: values and rules of peer contact (MATCH, PEER)."""

import hashlib
import re
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from heapq import nsmallest

from bot.domain.people import LANGUAGES
from bot.domain.times import DAY, HOUR, MINUTE, instant_of, local, quiet_until
from bot.domain.topics import in_order
from bot.domain.weekly import Weekly, begins

DUTY_LEAST_SECONDS = 30 * MINUTE  # to answer, near the end of hours that somebody promised
REQUESTS_A_DAY = 5  # SAFE-02
UNTIL_I_SAY = 4_102_444_800  # a pause without an end: the year 2100
MOST_OPEN_HIGHEST = 10
MOST_NEW = (1, 2, 3, 5, 0)  # a week; 0: as many as come
WEEK = 7 * DAY
FORMS = ("words", "voice", "phone", "meet")  # in which way two talk; at the group is "meet"
GENDERS = ("woman", "man")
AGES = ("18", "26", "41", "61")  # bands, by the age they begin with: never a birth date (GDPR-04)
AT_ONCE_MOST = 5
# Whose turn it is: a question moves somebody back, a conversation further, so that those who carried less come first. A rest counts for a
# month at most: who is new, or comes back, is not asked for everything.
QUESTION_COSTS, TALK_COSTS, REST_COUNTS = 12 * HOUR, 5 * DAY, 28 * DAY
_FORMS, _GENDERS, _AGES = ("", *FORMS), ("", *GENDERS), ("", *AGES)


@dataclass(frozen=True, slots=True)
class Pace:
    """How many are asked at the same time, and after how many seconds without a yes one more is asked, up to AT_ONCE_MOST (0: none)."""

    at_once: int = 1
    more_after: int = 0


PACES = {"one": Pace(), "soon": Pace(1, 2 * HOUR), "several": Pace(2, 2 * HOUR)}
CHOICE = "choice"  # who asks chooses among a few who are described without a name
STRATEGIES = (*PACES, CHOICE)
DESCRIBED_MOST = 3
WORD_LONGEST = 200  # of what who asks says first
OWN_WORDS_LONGEST = 300  # of three people they find room on a phone, their first lines at least
# So many texts are declined in this time, from the first on; then there is a rest.
OWN_WORDS_NOES, OWN_WORDS_NOES_SECONDS = 3, 30 * DAY


@dataclass(frozen=True, slots=True)
class Profile:
    """What somebody offers; `refused` are topics they do not want to speak of, `paid` a peer worker's status (PEER-06), `hours` those
    in which they are asked, `forms` the ways in which they talk. `gender` and `age` are among GENDERS and AGES, "" where it is not
    said: nobody reads them, and they matter only to who wishes it. `described`: who asks may read of them, without a name; `words`: what
    they say of themselves, once a coordinator has read it."""

    topics: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    paid: bool = False
    hours: Weekly = ()
    forms: tuple[str, ...] = ("words",)
    gender: str = ""
    age: str = ""
    described: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Helper:
    """An offer to help: asked, approved, refused or stopped (which is also how a new one begins). Instants in UTC. `first_yes`: who said
    the first of two; `words_declined`: how many texts of theirs were not shown, since `words_declined_since`."""

    person_id: str
    state: str
    profile: Profile
    most_open: int
    most_new: int
    paused_until: int | None
    decided_at: int | None
    first_yes: str | None = None
    words_declined: int = 0
    words_declined_since: int | None = None

    def writes_from(self, now: int) -> int:
        """From when on they may write other words of their own, UTC epoch seconds; 0: now."""
        until = (self.words_declined_since or 0) + OWN_WORDS_NOES_SECONDS
        return until if self.words_declined >= OWN_WORDS_NOES and now < until else 0

    def paused(self, now: int) -> bool:
        return self.paused_until is not None and self.paused_until > now


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a seeker asked for. No topic is a choice, and "" for any of FORMS, GENDERS and AGES; `elsewhere`: nobody of a group of theirs;
    `deadline` is how many seconds each helper has to answer; `instead_of` is the id of the contact that ends when this one begins, ""
    for none; `pace` is one of PACES."""

    topics: tuple[str, ...]
    language: str
    deadline: int = DAY
    without: tuple[str, ...] = ()
    instead_of: str = ""
    form: str = ""
    elsewhere: bool = False
    gender: str = ""
    age: str = ""
    pace: str = "one"

    @property
    def how(self) -> str:
        """The way and with whom in two characters at most: a button has no room for more."""
        if not self.gender and not self.age:
            return self.form[:1] + ("g" if self.elsewhere else "")
        who, way = _GENDERS.index(self.gender) * len(_AGES) + _AGES.index(self.age), _FORMS.index(self.form)
        return f"{chr(ord('A') + who)}{way * 2 + self.elsewhere}"

    @property
    def anyhow(self) -> "Wishes":
        """The same in any way, with whomever."""
        return replace(self, form="", elsewhere=False, gender="", age="")

    def with_how(self, how: str) -> "Wishes":
        """The same in the way a button says. ValueError when it was made up."""
        found = re.fullmatch(r"([wvpm]?)(g?)|([A-O])([0-9])", how)
        if found is None:
            raise ValueError(how)
        if not found[3]:
            form = next((form for form in FORMS if found[1] and form.startswith(found[1])), "")
            return replace(self, form=form, elsewhere=bool(found[2]), gender="", age="")
        (gender, age), (way, elsewhere) = divmod(ord(found[3]) - ord("A"), len(_AGES)), divmod(int(found[4]), 2)
        return replace(self, form=_FORMS[way], elsewhere=bool(elsewhere), gender=_GENDERS[gender], age=_AGES[age])


@dataclass(frozen=True, slots=True)
class Request:
    """searching (somebody is being asked), found (a helper said yes), open (a contact), nobody, withdrawn, closed. `word`: what who
    asks says first to whoever is asked; "" for nothing."""

    id: str
    seeker_id: str
    state: str
    wishes: Wishes
    word: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A question put to a helper: asked, accepted, declined, lapsed, withdrawn, confirmed, unwanted; said at `begins_at` (0: it ended
    before), an answer is due at `deadline`."""

    id: str
    helper_id: str
    state: str
    begins_at: int
    deadline: int
    request: Request


@dataclass(frozen=True, slots=True)
class Candidate:
    """A helper at this moment, in their zone and with their quiet hours. `load` counts open contacts with people who can be reached,
    and questions that wait for an answer; `asked_lately` the questions of the last seven days that they did not decline; `turn` an
    instant, the earlier the sooner they are asked (none of it is ever shown: PEER-03); `on_duty` is until when they have promised to
    answer, at this moment (0: they have not).
    """

    helper_id: str
    profile: Profile
    most_open: int
    load: int
    reachable: bool = True
    paused_until: int | None = None
    turn: int = 0
    most_new: int = 0
    asked_lately: int = 0
    zone: str = "UTC"
    quiet: tuple[int, int] = (0, 0)
    shares_group: bool = False
    on_duty: int = 0

    def begins(self, now: int) -> int:
        """When a question can be said to them: while they have promised to answer, in hours of their own, and otherwise outside their
        quiet hours."""
        if self.on_duty > now:
            return now
        hours = self.profile.hours
        return begins(hours, self.zone, now) if hours else _calm(now, self.zone, *self.quiet)


_calm = lru_cache(maxsize=256)(quiet_until)  # the same for nearly all who listen, and asked of each of them


def fits(candidate: Candidate, wishes: Wishes, now: int) -> bool:
    """Whether this helper may be asked now, to be told in their hours (PEER-01)."""
    return (
        suits(candidate, wishes)
        and (candidate.paused_until is None or candidate.paused_until <= now)
        and candidate.load < candidate.most_open
        and (not candidate.most_new or candidate.asked_lately < candidate.most_new)
    )


def suits(candidate: Candidate, wishes: Wishes) -> bool:
    """Whether this helper is one for these wishes, free or not (MATCH-02)."""
    profile, wished = candidate.profile, set(wishes.topics)
    return (
        candidate.reachable
        and candidate.helper_id not in wishes.without
        and wishes.language in profile.languages
        and wished.isdisjoint(profile.refused)
        and (not wished or not wished.isdisjoint(profile.topics))
        and (not wishes.form or wishes.form in profile.forms)
        and not (wishes.elsewhere and candidate.shares_group)
        and wishes.gender in ("", profile.gender)
        and wishes.age in ("", profile.age)
    )


def choose(candidates: Iterable[Candidate], wishes: Wishes, request_id: str, now: int) -> Candidate | None:
    """The helper to ask: who has promised to answer now, then who can read it first, of these the least loaded, then whose turn
    it is, then by lot; None when nobody is free."""
    return next(iter(first_ones(candidates, wishes, request_id, now, 1)), None)


def first_ones(
    candidates: Iterable[Candidate], wishes: Wishes, request_id: str, now: int, most: int
) -> list[Candidate]:  # fmt: skip
    """So many of them, in this order."""
    free = [candidate for candidate in candidates if fits(candidate, wishes, now)]
    return nsmallest(
        most, free, key=lambda c: (c.on_duty <= now, c.begins(now), c.load, c.turn, _lot(request_id, c.helper_id))
    )


def may_be_described(candidate: Candidate, wishes: Wishes, now: int) -> bool:
    """Only who said so, and could be asked this moment."""
    return candidate.profile.described and fits(candidate, wishes, now) and candidate.begins(now) == now


def mark_of(request_id: str, helper_id: str) -> str:
    """What a button carries of somebody who is described: another for each request, so that nobody is known again by it."""
    return urlsafe_b64encode(_lot(request_id, helper_id)[:3]).decode()


def how_many(candidates: Iterable[Candidate], wishes: Wishes, now: int) -> int:
    """Who could read a question now, of these."""
    return sum(fits(each, wishes, now) and each.begins(now) == now for each in candidates)


def after_a_question(turn: int, now: int) -> int:
    """The next turn of who is asked now."""
    return max(turn, now - REST_COUNTS) + QUESTION_COSTS


def cannot_be_bettered(chosen: Candidate, turn: int, now: int) -> bool:
    """Whether nobody comes before the chosen one among those whose turn is then or later; all who have promised to answer now were
    looked at before."""
    if chosen.on_duty > now:
        return True
    return chosen.load == 0 and chosen.turn < turn and chosen.begins(now) == now


@dataclass(frozen=True, slots=True)
class Ways:
    """What there is when nobody could be asked: other `wishes` for which somebody is free, what those who are free otherwise
    talk about, and whether somebody would fit who is taking a break or listens to others."""

    wishes: tuple[Wishes, ...] = ()
    free_topics: tuple[str, ...] = ()
    busy: bool = False


def ways_on(candidates: Iterable[Candidate], wishes: Wishes, now: int) -> Ways:
    """Without a topic, in another language, without one of the other wishes; only if there is none of these, all at once (TALK-10)."""
    known = list(candidates)

    def free(wished: Wishes) -> list[Candidate]:
        return [each for each in known if fits(each, wished, now)]

    any_topic = replace(wishes, topics=())
    others = [replace(wishes, language=code) for code in LANGUAGES if code != wishes.language]
    open_to_more = [
        replace(wishes, form=""),
        replace(wishes, elsewhere=False),
        replace(wishes, age=""),
        replace(wishes, gender=""),
    ]
    wider = (any_topic, *others, *open_to_more)
    found = [wished for wished in wider if wished != wishes and free(wished)]
    if not found:
        widest = [replace(each.anyhow, topics=()) for each in (wishes, *others)]
        found = [wished for wished in widest if wished not in (wishes, *wider) and free(wished)]
    topics = in_order(topic for each in free(any_topic) for topic in each.profile.topics)
    return Ways(tuple(found), topics, any(suits(each, wishes) for each in known))


def _lot(request_id: str, helper_id: str) -> bytes:
    """Drawn anew for each request, the same when it is looked at twice."""
    return hashlib.blake2b(f"{request_id} {helper_id}".encode(), digest_size=8).digest()


def next_monday(now: int, zone: str) -> int:
    """The instant when the next Monday begins there; a week from now on a Monday."""
    today = local(now, zone).date()
    monday = today + timedelta(days=7 - today.weekday())
    return instant_of(datetime(monday.year, monday.month, monday.day), zone)  # noqa: DTZ001
