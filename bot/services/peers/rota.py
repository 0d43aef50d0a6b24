"""The listening rota: hours of a week in which somebody promises to answer, taken and given back in a tap.

Nobody reads who has promised, the coordination neither: all of it is told in counts (PEER-03), and a date is forgotten the night after.
Who gives a promise back near its start is covered for by the cascade: who stands by is asked first, then others who listen.
"""

from dataclasses import dataclass, replace
from typing import Any

from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.peers import Request, Wishes, fits
from bot.domain.people import Person
from bot.domain.permissions import may
from bot.domain.rota import (
    AHEAD,
    ANSWER_LEAST,
    COVER_SECONDS,
    HOURS_MOST,
    SOON_SECONDS,
    STANDBY_SECONDS,
    WANTED,
    Hours,
    Turn,
    answer_due,
    dates,
    gaps_told_at,
    pieces,
)
from bot.domain.times import DAY, HOUR, local, reminder_instant
from bot.domain.weekly import Weekly, begins
from bot.services.cascade import Cascade
from bot.services.letters import post
from bot.services.peers.rota_told import RotaAsked, RotaEnded, RotaGaps, RotaNotSwapped, RotaSoon, RotaSwapped, Span
from bot.services.people import roles
from bot.services.subjects import AtNight, Export, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.peers import helpers
from bot.storage.peers import rota as store
from bot.storage.peers.rota import Asked
from bot.storage.people import people as people_store

LAPSE, LOOK, GAPS = "rota-lapse", "rota-look", "rota-gaps"
LOOKED_AT = 50  # of those who listen, when somebody is looked for
SHOWN_DATES = 3
AGAIN_SECONDS = HOUR
ALL = 1000  # dates, of four weeks
WEEK = 7 * DAY


def span(turn: Turn) -> Span:
    return Span(turn.starts_at, turn.ends_at, turn.most - turn.taken)


# Planning, by the coordination


async def every(tx: Reader, person: Person) -> list[Hours]:
    await roles.require_anywhere(tx, person, "plan_rota")
    return await store.every(tx)


async def hours(tx: Reader, person: Person, rota_id: str) -> tuple[Hours, list[Turn]]:
    """With the next dates. Refused when they were ended."""
    await roles.require_anywhere(tx, person, "plan_rota")
    found = await store.hours(tx, rota_id)
    if found is None:
        raise Refused("rota-gone")
    return found, await store.of_hours(tx, rota_id, SHOWN_DATES)


async def may_plan(tx: Reader, person: Person) -> bool:
    return may("plan_rota", await roles.anywhere(tx, person))


def check(weekly: Weekly) -> None:
    """Refused where these are no hours of a rota."""
    try:
        pieces(weekly)
    except ValueError as trouble:
        raise Refused("rota-hours-not", most=HOURS_MOST) from trouble


async def plan(tx: Transaction, person: Person, weekly: Weekly, most: int) -> None:
    """On the clocks of who plans; hours that are there already only get another number. Their dates are made at once."""
    known = {(each.weekday, each.since, each.minutes, each.zone) for each in await every(tx, person)}
    check(weekly)
    if most not in WANTED:
        raise Refused("old-button")
    wanted = pieces(weekly)
    if len(known | {(*piece, person.zone) for piece in wanted}) > HOURS_MOST:
        raise Refused("rota-hours-not", most=HOURS_MOST)
    today = local(tx.now, person.zone).date()
    for piece in wanted:
        added = await store.add(tx, person.zone, piece, most, today.isoformat())
        if (*piece, person.zone) not in known:
            for starts, ends in dates(added, today.fromordinal(today.toordinal() - 1), today):
                if starts > tx.now:  # of today, when it is yet to come
                    await store.make(tx, added.id, starts, ends)
    await grow(tx, tx.now, HOURS_MOST)
    if not await occasions.exists(tx, GAPS):
        await occasions.plan(tx, Occasion(GAPS, GAPS, GAPS, gaps_told_at(tx.now, person.zone), {}))


async def grow(tx: Transaction, before: int, most: int) -> int:
    """Makes the dates of the next weeks, for a slice of the hours that want some; how many there were (`before`: now)."""
    until = local(before, "UTC").date() + AHEAD
    short = await store.short(tx, until.isoformat(), most)
    for each, made in short:
        for starts, ends in dates(each, made, until):
            await store.make(tx, each.id, starts, ends)
        await store.made(tx, each.id, until.isoformat())
    return len(short)


async def want(tx: Transaction, person: Person, rota_id: str, most: int) -> None:
    """How many: fewer put out nobody who has promised."""
    await hours(tx, person, rota_id)
    if most not in WANTED:
        raise Refused("old-button")
    await store.want(tx, rota_id, most)


async def end(tx: Transaction, person: Person, rota_id: str) -> None:
    """No more: who had promised reads it, once."""
    await hours(tx, person, rota_id)
    told: set[str] = set()
    for who, taken_id, turn in await store.who_promised(tx, rota_id):
        await outbox.withdraw(tx, taken_id)
        if who.id not in told:
            post.tell(tx, who, RotaEnded(span=span(turn)), about=rota_id)
            told.add(who.id)
    for turn in await store.of_hours(tx, rota_id, ALL):
        await occasions.drop(tx, turn.id, LOOK)
        for asked in await store.asked_about(tx, turn.id):
            await asking.settled(tx, asked.id, "answered")
    await store.drop(tx, rota_id)


async def tell_gaps(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """Once a week the coordination reads where somebody is missing in the next one; after the last hours were ended, no more."""
    known = await store.every(tx)
    if not known:
        return None
    since = occasion.due_at
    gaps = await _gaps(tx, since)
    for coordinator in await roles.coordinators(tx) if gaps else []:
        post.tell(tx, coordinator, RotaGaps(since=since, gaps=gaps), about=GAPS)
    await occasions.move(tx, occasion, gaps_told_at(max(tx.now, since), known[0].zone))
    return occasion.cursor


async def _gaps(tx: Reader, since: int) -> tuple[Span, ...]:
    return tuple(span(turn) for turn in await store.wanting(tx, max(since, tx.now), since + WEEK))


async def _fresh_gaps(tx: Reader, letter: Letter) -> Letter | None:
    """As they are when it goes."""
    reader = await people_store.by_id(tx, letter.person_id or "")
    gaps = await _gaps(tx, int(letter.facts["since"]))
    if reader is None or not reader.coordinator or not gaps:
        return None
    told = RotaGaps(since=letter.facts["since"], gaps=gaps)
    return replace(letter, facts=dict(letter.facts) | told.facts())


# Promising, by who listens


async def coming(tx: Reader, person: Person, most: int, skip: int) -> list[tuple[Turn, str]]:
    """The next dates, each with what they promised: "", "on" or "standby"."""
    await roles.require_anywhere(tx, person, "see_rota")
    return await store.coming(tx, person.id, most, skip)


async def look(tx: Reader, person: Person, turn_id: str) -> tuple[Turn, str]:
    """One of them. Refused when it is over."""
    await roles.require_anywhere(tx, person, "see_rota")
    turn = await store.turn(tx, turn_id)
    if turn is None or turn.ends_at <= tx.now:
        raise Refused("rota-gone")
    promise = await store.promise(tx, turn_id, person.id)
    return turn, promise[1] if promise else ""


async def near(tx: Reader, person: Person) -> Turn | None:
    """What they have promised and runs, or begins within a day."""
    found = await store.next_promise(tx, person.id)
    return found if found is not None and found.starts_at <= tx.now + DAY else None


async def may_take(tx: Reader, person: Person) -> bool:
    return may("take_turn", await roles.anywhere(tx, person))


async def take(tx: Transaction, person: Person, turn_id: str) -> None:
    """Their promise to answer then. Again: nothing happens."""
    turn, mine = await look(tx, person, turn_id)
    if mine == "on":
        return
    await _may_promise(tx, person, turn)
    if not turn.free:
        raise Refused("rota-full")
    if await store.elsewhere(tx, person.id, turn):
        raise Refused("rota-elsewhere")
    await _cover(tx, person, turn)
    for asked in await store.asked_about(tx, turn_id):
        if asked.instead_id is None and (asked.to_id == person.id or not _wanted(await _turn(tx, turn_id))):
            await _settle(tx, asked, "answered" if asked.to_id == person.id else "taken")
    await _look_later(tx, turn_id)


async def _may_promise(tx: Reader, person: Person, turn: Turn) -> None:
    await roles.require_anywhere(tx, person, "take_turn")
    helper = await helpers.by_id(tx, person.id)
    if helper is not None and helper.paused(turn.starts_at):
        raise Refused("rota-paused")


async def _cover(tx: Transaction, person: Person, turn: Turn) -> None:
    """One more has promised: in the place of who gave it back, where somebody did."""
    await _promise(tx, person, turn)
    await store.count_cover(tx, turn.id, -1)


async def _promise(tx: Transaction, person: Person, turn: Turn) -> None:
    """They are reminded before it."""
    taken_id = await store.take(tx, turn.id, person.id, standby=False)
    if taken_id is None:
        return
    await store.not_again(tx, turn.id, person.id)
    at = reminder_instant(
        turn.starts_at - SOON_SECONDS, turn.starts_at, tx.now, person.zone, person.quiet_from, person.quiet_until
    )
    if at is not None and tx.now < turn.starts_at - SOON_SECONDS:
        told = RotaSoon(turn=turn.id, span=span(turn))
        post.tell(tx, person, told, about=taken_id, due_at=at, until=turn.starts_at)


async def stand_by(tx: Transaction, person: Person, turn_id: str) -> None:
    """They are asked only when nobody is there. Again, and where they have promised already: nothing happens."""
    turn, mine = await look(tx, person, turn_id)
    if mine:
        return
    await _may_promise(tx, person, turn)
    await store.take(tx, turn.id, person.id, standby=True)
    await _look_later(tx, turn_id)


async def give_back(tx: Transaction, person: Person, turn_id: str) -> str:
    """Without a reason. What they had promised, "" when it was nothing; others are looked for where it was to answer."""
    await look(tx, person, turn_id)
    return await _give_back(tx, person.id, turn_id)


async def _give_back(tx: Transaction, person_id: str, turn_id: str, *, rested: bool = False) -> str:
    given = await store.give_back(tx, turn_id, person_id)
    if given is None:
        return ""
    taken_id, what = given
    await outbox.withdraw(tx, taken_id)
    for asked in await store.asked_about(tx, turn_id):
        if asked.to_id == person_id or (asked.by_id == person_id and asked.instead_id == turn_id):
            await _next(tx, asked, "answered")
    if what == "on":
        await store.not_them(tx, turn_id, person_id, rested=rested)
        await store.count_cover(tx, turn_id, 1)
        await _look_later(tx, turn_id)
    return what


async def free(tx: Transaction, person_id: str, until: int | None = None) -> int:
    """They rest `until` then, or listen no more: what they had promised in that time is given back, and nothing is asked of them. How
    many it were."""
    asked = await store.asked_of(tx, person_id)
    if asked is not None:
        await _next(tx, asked, "answered")
    promised = [each for each in await store.promised(tx, person_id) if until is None or each.starts_at < until]
    return sum([bool(await _give_back(tx, person_id, each.id, rested=until is not None)) for each in promised])


async def given_back(tx: Reader, person: Person) -> list[Turn]:
    """What they gave back because they rested, and might take again: no break of theirs reaches so far any more."""
    found = await store.given_back(tx, person.id) if await may_take(tx, person) else []
    helper = await helpers.by_id(tx, person.id) if found else None
    after = [each for each in found if helper is None or not helper.paused(each.starts_at)]
    return [each for each in after if each.free and not await store.elsewhere(tx, person.id, each)]


async def take_again(tx: Transaction, person: Person) -> None:
    """All of it that is still free."""
    found = await given_back(tx, person)
    if not found:
        raise Refused("rota-none-again")
    for turn in found:
        await take(tx, person, turn.id)


async def _away(tx: Transaction, person: Person) -> None:
    """Nobody waits for who cannot be reached."""
    await free(tx, person.id)


async def _fresh_soon(tx: Reader, letter: Letter) -> Letter | None:
    turn = await store.stands(tx, letter.about or "")
    return letter if turn is not None and turn.ends_at > tx.now else None


# Looking for somebody: to answer where nobody does, or to swap


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Somebody for this turn; `by` would give `instead` for it."""

    turn: Turn
    by: str | None = None
    instead: Turn | None = None

    @property
    def last(self) -> int:
        """A swap is of use before both begin."""
        return min(self.turn.starts_at, self.instead.starts_at) if self.instead else self.turn.last


@dataclass(frozen=True, slots=True)
class _Who:
    """`chosen`: in hours that they chose, quiet or not."""

    person: Person
    reads_at: int
    standby: bool = False
    chosen: bool = False


def _wanted(turn: Turn | None) -> bool:
    """Whether nobody is there, or somebody is missing who had promised."""
    return turn is not None and turn.free and (turn.taken == 0 or turn.cover > 0)


async def _turn(tx: Reader, turn_id: str) -> Turn | None:
    return await store.turn(tx, turn_id)


async def _choose(tx: Transaction, wanted: _Wanted) -> _Who | None:
    turn, found = wanted.turn, None
    if wanted.instead is not None and wanted.by is not None:
        found = await _first(tx, await store.may_swap(tx, turn, wanted.by, wanted.instead), wanted.last)
    elif _wanted(turn):
        found = await _first(tx, await store.standing_by(tx, turn), wanted.last, standby=True)
        if found is None and turn.cover:
            found = await _first(tx, await store.others(tx, turn, LOOKED_AT), wanted.last)
    return found


async def _first(tx: Reader, people: list[Person], last: int, *, standby: bool = False) -> _Who | None:
    """The first who can read it in time: in hours of their own, otherwise outside their quiet hours. Who stands by said that they may be
    asked about these."""
    for each in people:
        helper = None if standby else await helpers.by_id(tx, each.id)
        hours = helper.profile.hours if helper is not None else ()
        at = begins(hours, each.zone, tx.now) if hours else post.calm_instant(each, tx.now, tx.now)
        if at + ANSWER_LEAST <= last:
            return _Who(each, at, standby, bool(hours))
    return None


def _deadline(wanted: _Wanted, who: _Who, now: int) -> int:
    return answer_due(who.reads_at, wanted.last)


async def _put(tx: Transaction, wanted: _Wanted, who: _Who, deadline: int) -> str:
    instead = wanted.instead
    asked_id = await store.ask(tx, wanted.turn.id, who.person.id, wanted.by, instead.id if instead else None, deadline)
    told = _as_read(asked_id, wanted.turn, instead, deadline, standby=who.standby)
    post.tell(tx, who.person, told, about=asked_id, asks=True, due_at=who.reads_at, chosen=who.chosen)
    return asked_id


def _as_read(asked_id: str, turn: Turn, instead: Turn | None, until: int, *, standby: bool) -> RotaAsked:
    """Who would swap offers a turn: it is what would be taken, for the one that was promised."""
    if instead is not None:
        return RotaAsked(asked=asked_id, span=span(instead), until=until, swap=span(turn))
    return RotaAsked(asked=asked_id, span=span(turn), until=until, standby=standby)


asking: Cascade[_Wanted, _Who] = Cascade(lapse=LAPSE, letter=RotaAsked, choose=_choose, deadline=_deadline, put=_put)


async def _look_later(tx: Transaction, turn_id: str) -> None:
    """When it is time, where somebody is wanted: at once when that has come."""
    turn = await _turn(tx, turn_id)
    if turn is None or not _wanted(turn) or await _is_asked(tx, turn_id):
        return
    at = turn.starts_at - (COVER_SECONDS if turn.cover else STANDBY_SECONDS)
    await occasions.plan(tx, Occasion(f"{LOOK}:{turn_id}", LOOK, turn_id, max(tx.now, at), {}))


async def _is_asked(tx: Reader, turn_id: str) -> bool:
    return any(each.instead_id is None for each in await store.asked_about(tx, turn_id))


async def look_for(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    turn = await _turn(tx, occasion.about)
    if turn is None or await _is_asked(tx, turn.id) or not await _looks_again(tx, turn):
        return None
    await occasions.move(tx, occasion, tx.now + AGAIN_SECONDS)
    return occasion.cursor


async def _looks_again(tx: Transaction, turn: Turn) -> bool:
    """Asks the next one. True with nobody left: in an hour somebody may be back, or free."""
    return not await asking.offer(tx, _Wanted(turn)) and _wanted(turn) and turn.last > tx.now + AGAIN_SECONDS


async def _go_on(tx: Transaction, turn: Turn) -> None:
    if await _looks_again(tx, turn):
        await occasions.plan(tx, Occasion(f"{LOOK}:{turn.id}", LOOK, turn.id, tx.now + AGAIN_SECONDS, {}))


async def _settle(tx: Transaction, asked: Asked, reason: str) -> bool:
    """False when it was over."""
    if not await store.end(tx, asked.id):
        return False
    await asking.settled(tx, asked.id, reason)
    return True


async def _next(tx: Transaction, asked: Asked, reason: str) -> None:
    """Not with this one: somebody else is asked; who would swap hears when there is nobody."""
    if not await _settle(tx, asked, reason):
        return
    turn = await _turn(tx, asked.turn_id)
    if asked.instead_id is None:
        if turn is not None:
            await _go_on(tx, turn)
        return
    instead, by = await _turn(tx, asked.instead_id), await people_store.by_id(tx, asked.by_id or "")
    promise = await store.promise(tx, asked.instead_id, asked.by_id or "")
    if instead is None or by is None or promise is None or promise[1] != "on":
        return
    if turn is None or not await asking.offer(tx, _Wanted(turn, by.id, instead)):
        post.tell(tx, by, RotaNotSwapped(turn=instead.id, span=span(instead)), about=instead.id)


async def lapse(tx: Transaction, occasion: Occasion, limit: int) -> None:
    asked = await store.asked(tx, occasion.about)
    if asked is not None:
        await _next(tx, asked, "lapsed")


async def _lost(tx: Transaction, letter: Letter) -> None:
    asked = await store.asked(tx, letter.about or "")
    if asked is not None:
        await _next(tx, asked, "away")


async def _fresh_asked(tx: Reader, letter: Letter) -> Letter | None:
    asked = await store.asked(tx, letter.about or "")
    return letter if asked is not None and asked.open and asked.deadline > tx.now else None


# The answer of who is asked


async def waiting(tx: Reader, person: Person) -> Asked | None:
    """What waits for this person's answer."""
    asked = await store.asked_of(tx, person.id)
    return asked if asked is not None and asked.deadline > tx.now else None


async def question(tx: Reader, person: Person, asked_id: str) -> RotaAsked:
    """Once more, while it waits for this person."""
    asked, turn, instead = await _mine(tx, person, asked_id)
    promise = await store.promise(tx, turn.id, person.id)
    return _as_read(asked.id, turn, instead, asked.deadline, standby=promise is not None and promise[1] == "standby")


async def _mine(tx: Reader, person: Person, asked_id: str) -> tuple[Asked, Turn, Turn | None]:
    """Refused when it is over, and to who listens no more."""
    await roles.require_anywhere(tx, person, "take_turn")
    asked = await store.asked(tx, asked_id)
    turn = None if asked is None or asked.to_id != person.id else await _turn(tx, asked.turn_id)
    if asked is None or turn is None or not asked.open or asked.deadline <= tx.now:
        raise Refused("rota-no-longer")
    return asked, turn, await _turn(tx, asked.instead_id) if asked.instead_id else None


async def accept(tx: Transaction, person: Person, asked_id: str) -> Turn:
    """Their yes: they have promised that turn. Refused when it cannot be any more."""
    asked, turn, instead = await _mine(tx, person, asked_id)
    if instead is None:
        if not turn.free or await store.elsewhere(tx, person.id, turn):
            raise Refused("rota-no-longer")
        await _may_promise(tx, person, turn)
        await _settle(tx, asked, "answered")
        await _cover(tx, person, turn)
        await _look_later(tx, turn.id)
        return turn
    await _swap(tx, person, asked, turn, instead)
    return instead


async def decline(tx: Transaction, person: Person, asked_id: str) -> None:
    """Their no, without a reason."""
    asked, _, _ = await _mine(tx, person, asked_id)
    await _next(tx, asked, "answered")


# Swapping


async def swappable(tx: Reader, person: Person, turn_id: str, most: int, skip: int) -> tuple[Turn, list[Turn]]:
    """Theirs, and what they might take instead: turns that others have promised."""
    mine = await _own(tx, person, turn_id)
    known = await store.coming(tx, person.id, ALL, 0)
    busy = [each for each, what in known if what == "on" and each.id != mine.id]
    found = [
        each
        for each, what in known
        if not what and each.taken and each.starts_at > tx.now and not any(each.meets(other) for other in busy)
    ]
    return mine, found[skip : skip + most]


async def _own(tx: Reader, person: Person, turn_id: str) -> Turn:
    """Refused where they have not promised it, and once it has begun."""
    turn, what = await look(tx, person, turn_id)
    if what != "on" or turn.starts_at <= tx.now:
        raise Refused("rota-not-yours")
    return turn


async def ask_to_swap(tx: Transaction, person: Person, turn_id: str, other_id: str) -> bool:
    """Asks those who have promised the other one, one after the other; who it is is told to neither. False when nobody can be asked. While
    somebody is asked about this turn, nothing new happens."""
    mine, other = await _own(tx, person, turn_id), await _turn(tx, other_id)
    if other is None or other.starts_at <= tx.now or await store.promise(tx, other_id, person.id) is not None:
        raise Refused("rota-gone")
    if any(each.by_id == person.id and each.instead_id == turn_id for each in await store.asked_about(tx, turn_id)):
        return True
    if await store.elsewhere(tx, person.id, other, mine.id):
        raise Refused("rota-elsewhere")
    return await asking.offer(tx, _Wanted(other, person.id, mine))


async def _swap(tx: Transaction, person: Person, asked: Asked, turn: Turn, instead: Turn) -> None:
    """Both promises change hands at once, or neither does."""
    by = await people_store.by_id(tx, asked.by_id or "")
    held = {turn.id: person.id, instead.id: asked.by_id or ""}
    promises = [await store.promise(tx, *each) for each in held.items()]
    stands = (
        all(each is not None and each[1] == "on" for each in promises)
        and min(turn.starts_at, instead.starts_at) > tx.now
    )
    if by is None or not stands or await _cannot_swap(tx, person, by, turn, instead):
        raise Refused("rota-no-longer")
    await _may_promise(tx, person, instead)
    await _settle(tx, asked, "answered")
    for turn_id, who in held.items():
        given = await store.give_back(tx, turn_id, who)
        if given is not None:
            await outbox.withdraw(tx, given[0])
    await _promise(tx, person, instead)
    await _promise(tx, by, turn)
    for turn_id in held:
        for other in await store.asked_about(tx, turn_id):
            if {other.to_id, other.by_id} & {person.id, by.id}:
                await _next(tx, other, "answered")
    post.tell(tx, by, RotaSwapped(turn=turn.id, given=span(instead), span=span(turn)), about=turn.id)


async def _cannot_swap(tx: Reader, person: Person, by: Person, turn: Turn, instead: Turn) -> bool:
    return (
        await store.promise(tx, turn.id, by.id) is not None
        or await store.promise(tx, instead.id, person.id) is not None
        or await store.elsewhere(tx, person.id, instead, turn.id)
        or await store.elsewhere(tx, by.id, turn, instead.id)
    )


# Who asks for a peer


async def promised(tx: Reader, person: Person, wishes: Wishes) -> int:
    """Until when somebody has promised to answer who may be asked for these wishes now, UTC epoch seconds; 0 when nobody has."""
    on_duty = await helpers.on_duty(tx, Request("", person.id, "searching", wishes))
    return max((each.on_duty for each in on_duty if fits(each, wishes, tx.now)), default=0)


async def _history(tx: Reader, person: Person) -> list[dict[str, Any]]:
    return await store.history(tx, person.id)


SUBJECT = Subject(
    unfold={LAPSE: lapse, LOOK: look_for, GAPS: tell_gaps},
    freshen={RotaAsked.screen: _fresh_asked, RotaSoon.screen: _fresh_soon, RotaGaps.screen: _fresh_gaps},
    lost={RotaAsked.screen: _lost},
    away=_away,
    at_night=AtNight(grow, most=20),
    exports={"listening_rota": Export(("rota_taken", "rota_asked"), _history)},
)
