"""What letters tell of meetings. Each is looked at again just before it goes."""

import msgspec

from bot.domain.meetings import Details
from bot.domain.terms import Room
from bot.services.letters.told import Told


class Reminder(Told, frozen=True):
    """To who comes, or may come, and wants to be reminded. `before`: seconds before the start; `revision`: the meeting's, when it
    was written. Letters of versions before do not say either. `last`: no other follows, and one may be on the way by now."""

    screen = "reminder"
    meeting: Details
    before: int | None = None
    revision: int | None = None
    last: bool = False


class OnTheWay(Told, frozen=True):
    """To who hosts a meeting (its id): how many say that they are on their way, never who."""

    screen = "on-the-way"
    meeting: str
    title: str
    starts_at: int
    people: int


class DigestLine(msgspec.Struct, frozen=True):
    """A meeting of the week; `choice`: what its reader answered, empty for nothing."""

    id: str
    title: str
    starts_at: int
    group: str
    choice: str = ""


class Digest(Told, frozen=True):
    """On Monday to who asked for it: what is on until the week `ends` (UTC epoch seconds). `more`: not all of it is here."""

    screen = "digest"
    ends: int
    meetings: tuple[DigestLine, ...] = ()
    more: bool = False


class MeetingNews(Told, frozen=True):
    """To who comes, or may come: it was changed, cancelled or restored (`what`), which made this `revision` of it; `word`: of whoever
    changed it. Letters of versions before do not say either.
    `kept_until`: after a move, when the place of its reader is freed, UTC epoch seconds; `waits`: they
    are in its line."""

    screen = "meeting-news"
    what: str
    meeting: Details
    revision: int | None = None
    kept_until: int | None = None
    waits: bool = False
    word: str | None = None


class SeriesNews(Told, frozen=True):
    """To whom the dates of a series concern: they were changed, ended or resumed (`what`) from the day `since` (2026-12-03; empty: all
    ahead) on. `rule` as RFC 5545 writes it; `meeting`: the next one, None when there is none; `kept_until`: after a move, when the place of
    its reader there is freed, UTC epoch seconds; `word`: of whoever changed it. Letters of versions before do not say the group's id, nor
    that word."""

    screen = "series-news"
    what: str
    title: str
    group: str
    rule: str
    since: str
    revision: int
    reason: str | None = None
    meeting: Details | None = None
    group_id: str = ""
    kept_until: int | None = None
    word: str | None = None


class ClosureNews(Told, frozen=True):
    """To who comes, or may come, to a meeting of a time in which the place is closed, from the instant `first` to `last`: it is online, or
    the place is open again. `meeting`: the next of these for its reader, None when there is none."""

    screen = "closure-news"
    group: str
    group_zone: str
    first: int
    last: int
    is_open: bool
    meeting: Details | None = None


class TallyAsked(Told, frozen=True):
    """To who facilitates, once the meeting is over: how many came?"""

    screen = "tally-asked"
    meeting: Details


class ThereAsked(Told, frozen=True):
    """To who said they come, or may, where members count: were they there?"""

    screen = "there-asked"
    meeting: Details


class SeatOffered(Told, frozen=True):
    """To the first in the line of a meeting: a place is theirs if they say yes before `until`, UTC epoch seconds."""

    screen = "seat-offered"
    meeting: Details
    until: int


class FewCome(Told, frozen=True):
    """To who facilitates: fewer come than are needed `by` then, UTC epoch seconds; or it was called off (`off`)."""

    screen = "few-come"
    meeting: Details
    come: int
    needed: int
    by: int
    off: bool = False


class SlotCover(Told, frozen=True):
    """To who might do something at a meeting that nobody does (`slot`, or typed: `name`)."""

    screen = "slot-cover"
    meeting: Details
    slot: str
    name: str = ""


class SlotNoMore(Told, frozen=True):
    """To who did something at a meeting (`slot`, or typed: `name`) that is no longer asked for."""

    screen = "slot-no-more"
    meeting: Details
    slot: str
    name: str = ""


class Meanwhile(msgspec.Struct, frozen=True):
    """Another meeting its reader comes to, which is on at the same time."""

    title: str
    starts_at: int


class MeetingShown(Told, frozen=True):
    """The screen of a meeting as one person sees it. `lead` names what just happened, `late` how many read of it too late: by
    their own wish for silence, and because they cannot be reached. `link` leads here from elsewhere; empty for who may not plan.
    `regular`: whether they come every time, None for a meeting that does not repeat; `ended`: its series was ended from here on;
    `room`: where something is counted; `offers_digest`: they are asked whether they want the week on Monday; `counts`: it is over, and
    its reader may say how many came; `meanwhile`: what they come to as well, said just after "I'm coming"; `undo`: what they can undo,
    empty for nothing; `met`: they come for the first time, and may ask to be met there."""

    screen = "meeting-shown"
    meeting: Details
    back: str
    over: bool
    choice: str | None
    wants: bool
    answers: bool
    visitor: bool
    open_door: bool
    changes: bool
    restores: bool
    lead: str = ""
    late: tuple[int, int] | None = None
    link: str = ""
    regular: bool | None = None
    ended: bool = False
    room: Room | None = None
    offers_digest: bool = False
    counts: bool = False
    meanwhile: Meanwhile | None = None
    undo: str = ""
    met: bool = False


class MeetingCard(Told, frozen=True, omit_defaults=True):
    """In a linked group chat: counts, never who. `meeting` is its id, `bot` the user name of the bot, empty while Telegram has
    not said it. `elsewhere`: the group writes there no more, and no detail is told."""

    screen = "meeting-card"
    meeting: str
    title: str
    starts_at: int
    where: str
    state: str
    over: bool
    coming: int
    maybe: int
    bot: str
    elsewhere: bool = False
