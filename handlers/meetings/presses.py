"""What the buttons of meetings carry."""

from typing import Annotated, Literal

import msgspec

from handlers.core.presses import Number, Rest, decides, final, in_groups, numbered, press, shared

Minutes = Annotated[int, msgspec.Meta(ge=5, le=1440)]


@press
def meetings() -> None: ...
@press
def meetings_page(page: Number = 0) -> None: ...
@press
def meetings_helpers(page: Number = 0) -> None: ...
@press
def meetings_group(group_id: str, page: Number = 0) -> None: ...
@shared
@press
def month(group_id: str = "") -> None:
    """This month, of a group, or of all one is in."""


@press
def month_of(which: str, group_id: str = "") -> None:
    """2026-12."""


@press
def month_day(day: str, group_id: str = "", page: Number = 0) -> None: ...
@press
def month_picture(which: str, group_id: str = "") -> None: ...
@press
def month_none() -> None:
    """A place of the calendar that is no day one can open."""


@shared
@press
def meeting(meeting_id: str, page: Rest = "") -> None:
    """Buttons of before carry the page of the list they stood in."""


@decides
@in_groups
@press
def meeting_answer(meeting_id: str, choice: str) -> None: ...
@press
def meeting_come(meeting_id: str) -> None: ...
@press
def meeting_join(meeting_id: str, version: Number) -> None: ...
@press
def meeting_map(meeting_id: str) -> None: ...
@decides
@press
def meeting_cannot(meeting_id: str) -> None: ...
@decides
@press
def meeting_way(meeting_id: str) -> None: ...
@press
def meeting_prepare(meeting_id: str) -> None: ...


@press
def meeting_remind(meeting_id: str) -> None: ...
@press
def meeting_digest(meeting_id: str) -> None: ...


# Changing one


@press
def meeting_edit(meeting_id: str) -> None: ...
@press
def meeting_set(meeting_id: str, field: str) -> None: ...
@press
def meeting_at(meeting_id: str, moment: str, minutes: Number = 0) -> None: ...
@press
def meeting_length(meeting_id: str, minutes: Minutes) -> None: ...
@press
def meeting_remove(meeting_id: str, field: str) -> None: ...
@press
def meeting_apply(meeting_id: str) -> None: ...
@press
def meeting_word(meeting_id: str) -> None: ...


@press
def meeting_check(meeting_id: str, word: bool) -> None:
    """Back to what waits for a yes; with the word that was said to those it concerns, or without one."""


@press
def meeting_more(meeting_id: str) -> None: ...
@press
def meeting_access(meeting_id: str, done: bool, chosen: str = "") -> None:
    """What is chosen so far, as numbers: "02"."""


@press
def meeting_link(meeting_id: str, minutes: Number) -> None: ...
@press
def meeting_kind(meeting_id: str, kind: str) -> None: ...
@press
def meeting_cancel(meeting_id: str) -> None: ...
@final
@press
def meeting_off(meeting_id: str) -> None: ...
@press
def meeting_restore(meeting_id: str) -> None: ...


# Planning one


@press
def newmeeting() -> None: ...
@press
def newmeeting_group(group_id: str) -> None: ...
@press
def newmeeting_on(day: str, group_id: str = "") -> None:
    """Begins with a day that is known: 2026-12-03."""


@press
def newmeeting_day(day: str) -> None: ...
@press
def newmeeting_hour(hour: str) -> None: ...
@press
def newmeeting_at(moment: str, minutes: Number = 0) -> None: ...
@press
def newmeeting_length(minutes: Minutes) -> None: ...
@press
def newmeeting_skip(field: str) -> None: ...
@press
def newmeeting_change() -> None: ...
@press
def newmeeting_more() -> None: ...
@press
def newmeeting_fix(field: str) -> None: ...
@press
def newmeeting_kinds() -> None: ...
@press
def newmeeting_kind(kind: str) -> None: ...
@press
def newmeeting_check() -> None: ...
@press
def newmeeting_yes(meeting_id: str) -> None: ...
@press
def newmeeting_stop() -> None: ...


# Meetings that repeat


@press
def newmeeting_repeat() -> None: ...
@press
def newmeeting_rule(rule: str) -> None:
    """As RFC 5545 writes it; "once": it does not repeat."""


@press
def newmeeting_days(weekdays: str = "") -> None:
    """Several days of the week, as the numbers that are chosen so far: "024", Monday is 0."""


@press
def newmeeting_holidays(skip: bool) -> None: ...
@press
def newmeeting_until() -> None: ...
@press
def newmeeting_ends(months: Number) -> None:
    """After so many months; 0: never."""


@press
def meeting_always(meeting_id: str) -> None: ...
@press
def meeting_sometimes(meeting_id: str) -> None: ...
@press
def series_extra(meeting_id: str) -> None: ...
@press
def series_extra_at(meeting_id: str, moment: str, minutes: Number = 0) -> None: ...
@press
def series_extra_yes(extra_id: str) -> None: ...


@press
def series_apply(meeting_id: str, every: bool, rule: Number = 0) -> None:
    """To this date and the following ones, or to every one ahead; `rule`: which of those that may be meant, from 1 on."""


@final
@press
def series_end(meeting_id: str) -> None: ...
@press
def series_resume(meeting_id: str) -> None: ...


# How many came


@press
def tally(meeting_id: str) -> None: ...
@numbered
@decides
@press
def tally_answered(meeting_id: str, people: str = "") -> None:
    """As many as answered that they come; so many `people` where a number was typed."""


@press
def tally_write(meeting_id: str) -> None: ...
@decides
@press
def tally_skip(meeting_id: str) -> None: ...
@decides
@press
def there_yes(meeting_id: str) -> None: ...
@press
def counting_of(group_id: str) -> None: ...
@press
def counting_by(group_id: str, who: str) -> None: ...


# The place is closed


@press
def closure_begin(group_id: str) -> None: ...
@press
def closure_first(day: str) -> None: ...
@press
def closure_last(day: str) -> None: ...
@press
def closure_yes(closure_id: str) -> None: ...
@press
def closure_open(closure_id: str) -> None: ...


# In the calendar of a phone


@shared
@press
def calendar_of(what: str) -> None: ...
@press
def calendar_file(what: str, hidden: bool) -> None: ...
@press
def calendar_address() -> None: ...
@final
@press
def calendar_address_new(hidden: bool) -> None: ...
@press
def calendar_address_shows(hidden: bool) -> None: ...
@final
@press
def calendar_address_stop() -> None: ...


# Places


@press
def meeting_guests(meeting_id: str) -> None: ...
@press
def meeting_bring(meeting_id: str, guests: Number) -> None: ...
@press
def meeting_terms(meeting_id: str) -> None: ...
@press
def terms_set(meeting_id: str) -> None: ...
@press
def terms_seats(meeting_id: str, seats: Number) -> None:
    """0: as many as like."""


@press
def terms_apply(meeting_id: str, scope: Literal["one", "later", "every"]) -> None:
    """To this date, to this one and the following, or to every one ahead."""


@press
def newmeeting_seats(seats: Number) -> None: ...


# From another calendar


@press
def import_begin(group_id: str) -> None: ...
@press
def import_check() -> None: ...
@press
def import_left(page: Number = 0) -> None: ...
@press
def import_off(page: Number = 0) -> None: ...
@final
@press
def import_yes(token: str) -> None: ...
@press
def import_undo(together: str) -> None: ...


# Tasks


@press
def meeting_slots(meeting_id: str) -> None: ...
@decides
@press
def slot_take(meeting_id: str, key: str) -> None: ...
@press
def slot_give(meeting_id: str, key: str) -> None: ...
@press
def terms_slots(meeting_id: str) -> None: ...
@press
def terms_add(meeting_id: str) -> None: ...
@press
def terms_slot(meeting_id: str, key: str) -> None: ...
@press
def terms_many(meeting_id: str, key: str, people: Number) -> None:
    """0: it is no longer needed."""


# How many have to come


@press
def terms_needed(meeting_id: str) -> None: ...
@press
def terms_people(meeting_id: str, people: Number) -> None:
    """0: it takes place anyway."""


@press
def terms_before(meeting_id: str, people: Number, hours: Number) -> None: ...


# On paper


@press
def poster(group_id: str, which: str = "") -> None:
    """2026-12, or "" for this month."""


@press
def poster_file(group_id: str, which: str, titles: Literal["open", "all", "none"]) -> None:
    """`titles`: those of meetings that are open to everybody, all, or none."""
