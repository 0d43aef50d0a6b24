"""What people see of dates that come from another calendar: what to send, what is in it, what is left out and why."""

from collections.abc import Sequence

from bot.imports import Left
from bot.services.meetings.cancelled_there import Row
from bot.services.meetings.importing import Summary
from bot.texts import Markup, Voice
from handlers.core import readers
from handlers.core.keyboards import Button, Screen, button, clipped, lines, screen
from handlers.core.readers import Readers
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import presses

PAGE = 6


@shows("import-ask")
def ask(v: Voice, *, group_id: str, group: str) -> Screen:
    return screen(v, v.say("import-ask", group=group), back=of_groups.group_calendar(group_id))


@shows("import-reading")
def reading(v: Voice, *, group_id: str) -> Screen:
    return screen(v, v.say("import-reading"), back=presses.import_begin(group_id))


@shows("import-refused")
def refused(v: Voice, *, group_id: str, why: str, most: int = 0) -> Screen:
    """The whole file is of no use."""
    return screen(v, lines(v.say(why, most=most), v.say("import-other")), back=presses.import_begin(group_id))


@shows("import-read")
def read(v: Voice, told: Summary) -> Screen:
    said = [v.say("import-repeats", n=told.repeats)] if told.repeats else []
    if told.new:
        first, last = v.day(told.first_at, year=True), v.day(told.last_at, year=True)
        said.insert(
            0, v.say("import-day-one", day=first) if first == last else v.say("import-days", first=first, last=last)
        )
    said += [v.say("import-known", n=told.known)] if told.known else []
    said += [v.say("import-off-known", n=told.off_known)] if told.off_known else []
    said += [v.say("import-over-count", n=told.over)] if told.over else []
    said += [v.say("import-left-count", n=told.left)] if told.left else []
    rows = [[yes]] if (yes := _yes(v, told)) else []
    rows += [[button(v, "button-import-off", presses.import_off())]] if told.off else []
    rows += [[button(v, "button-import-left", presses.import_left())]] if told.left else []
    who = readers.line(v, Readers("group", told.members, told.group, chats=told.chats)) if told.new else ""
    ends = v.say("import-ends", n=told.ends) if told.ends else ""
    off = lines(ends, v.say("meeting-check-told", n=told.off_people)) if told.off else ""
    back = presses.import_begin(told.group_id)
    return screen(v, lines(_head(v, told), "\n".join(said), off, who), rows, back=back)


def _head(v: Voice, told: Summary) -> Markup:
    which = {(True, True): "both", (True, False): "new", (False, True): "off", (False, False): "nothing"}
    return v.say(f"import-read-{which[bool(told.new), bool(told.off)]}", n=told.new, off=told.off, group=told.group)


def _yes(v: Voice, told: Summary) -> Button | None:
    key = "both" if told.new and told.off else "off" if told.off else "new"
    return (
        button(v, f"button-import-{key}-yes", presses.import_yes(told.token), n=told.new + told.off)
        if told.new or told.off
        else None
    )


@shows("import-off")
def off(v: Voice, *, dates: Sequence[Row], page: int) -> Screen:
    some = dates[page * PAGE : (page + 1) * PAGE]
    said = [Markup(f"{v.say('import-event', title=clipped(each.title, 40))}\n{_when_off(v, each)}") for each in some]
    more = [button(v, "button-meetings-more", presses.import_off(page + 1))] if len(dates) > (page + 1) * PAGE else []
    back = presses.import_off(page - 1) if page else presses.import_check()
    return screen(v, lines(v.say("import-off"), *said), [more] if more else [], back=back)


def _when_off(v: Voice, row: Row) -> str:
    when = v.when(row.starts_at, by_date=True)
    return v.say("import-off-from", when=when) if row.follow else when


@shows("import-left")
def left(v: Voice, *, left: Sequence[Left], page: int) -> Screen:
    some = left[page * PAGE : (page + 1) * PAGE]
    said = [Markup(f"{_where(v, each)}\n{v.say(each.why, **each.facts)}") for each in some]
    more = [button(v, "button-meetings-more", presses.import_left(page + 1))] if len(left) > (page + 1) * PAGE else []
    back = presses.import_left(page - 1) if page else presses.import_check()
    return screen(v, lines(v.say("import-left"), *said), [more] if more else [], back=back)


def _where(v: Voice, each: Left) -> Markup:
    if each.where.isdigit():
        return v.say("import-line", n=int(each.where))
    return v.say("import-event", title=clipped(each.where, 40)) if each.where else v.say("import-event-unnamed")


@shows("import-done")
def done(v: Voice, *, group_id: str, made: int, off: int = 0, together: str = "") -> Screen:
    """`off`: so many dates were called off, and `together` puts them back."""
    rows = [[button(v, "button-meetings", presses.meetings_group(group_id))]]
    rows += [[button(v, "button-undo", presses.import_undo(together))]] if together else []
    told = [v.say("import-done", n=made)] if made or not off else []
    told += [v.say("import-done-off", n=off)] if off else []
    return screen(v, lines(*told), rows, back=of_groups.group_open(group_id))


@shows("import-undone")
def undone(v: Voice, *, dates: int, stays: int) -> Screen:
    """So many are as they were; `stays`: were changed again since, or have begun."""
    said = v.say("import-undone-not", n=stays) if stays else ""
    return screen(v, lines(v.say("import-undone", n=dates), said), [[button(v, "button-meetings", presses.meetings())]])
