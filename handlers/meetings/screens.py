"""What people see of meetings: the list, one meeting, reminders, news, and the questions before a change."""

from typing import Any

from bot.domain.contact_data import ways_in
from bot.domain.meetings import CHOICES
from bot.domain.times import local
from bot.texts import Markup, Voice
from handlers.core import readers
from handlers.core.context import Facts
from handlers.core.keyboards import Button, Screen, button, clipped, in_pairs, letter_screen, lines, named, screen
from handlers.core.paging import SCREEN, WIDE, height
from handlers.groups.screens import back_from

LENGTHS = (60, 90, 120)


def when_lines(v: Voice, f: Facts, *, by_date: bool = False) -> list[str]:
    """Day and hour on the reader's clocks; those of the group too where they differ."""
    at, zone = f["starts_at"], f["zone"]
    told: list[str] = [v.say("meeting-when", when=v.when(at, by_date=by_date))]
    if local(at, zone).utcoffset() != local(at, v.zone).utcoffset():
        told.append(v.say("meeting-when-there", when=f"{v.there(zone).when(at, by_date=by_date)} ({zone})"))
    return told


def place_lines(v: Voice, f: Facts) -> list[str]:
    told: list[str] = []
    if f["place"]:
        told.append(v.say("meeting-place", place=f["place"]))
    if f["link"]:
        told.append(v.say("meeting-link", link=f["link"]))
    if f["hidden_link"]:
        told.append(v.say("meeting-link-hidden"))
    return told


def details(v: Voice, f: Facts, *, by_date: bool = False) -> Markup:
    """All there is to know of a meeting, one fact a line; `by_date`: its day by the date, to be checked before a yes."""
    told = [Markup(f"<b>{v.say('meeting-note', note=f['title'])}</b>"), *when_lines(v, f, by_date=by_date)]
    told += [v.say("meeting-length", length=v.duration(f["minutes"] * 60)), *place_lines(v, f)]
    told.append(v.say("meeting-group", group=f["group"]))
    return lines("\n".join(told), v.say("meeting-note", note=f["note"]) if f["note"] else "")


def in_short(v: Voice, f: Facts) -> Markup:
    """What a reminder says: what, when, where."""
    return Markup(
        "\n".join([f"<b>{v.say('meeting-note', note=f['title'])}</b>", *when_lines(v, f), *place_lines(v, f)])
    )


def answer_rows(v: Voice, meeting_id: str) -> list[list[Button]]:
    tiles = [button(v, f"button-answer-{choice}", f"meeting:answer:{meeting_id}:{choice}") for choice in CHOICES]
    return [tiles[:2], tiles[2:]]


def show_meetings(v: Voice, f: Facts) -> Screen:
    here, page = f["here"], f["page"]
    back = f"group:open:{here.split(':')[2]}" if f.get("group") else "menu"
    if not f["rows"]:
        rows = [[button(v, "button-meetings-first", f"{here}:0")]] if page else []
        return screen(v, v.say("meetings-empty"), rows, back=back)
    told, buttons = [], []
    several = len({row["group"] for row in f["rows"]}) > 1
    for n, row in enumerate(f["rows"], page * 5 + 1):
        key, room = ("meetings-line-cancelled", WIDE - 16) if row["cancelled"] else ("meetings-line", WIDE - 4)
        line = v.say(key, n=n, title=clipped(row["title"], room), when=v.when(row["starts_at"]))
        group = v.say("meetings-line-group", group=clipped(row["group"], WIDE))
        told.append(Markup(f"{line}\n{group}") if several else line)
        buttons.append(named(f"{n}. {row['title']}", f"meeting:{row['id']}"))
    rows = in_pairs(buttons, alone=3)
    if f["more"]:
        rows.append([button(v, "button-meetings-more", f"{here}:{page + 1}")])
    elif page:
        rows.append([button(v, "button-meetings-first", f"{here}:0")])
    at = f"{here}:{page}" if page else here.removesuffix(":page")
    whose = v.say("meeting-group", group=f["rows"][0]["group"]) if not several else ""
    head = v.say("meetings-head-anywhere" if f.get("anywhere") else "meetings-head")
    apart = lines(head, whose, *told)
    close = lines(head, whose, Markup("\n".join(told)))
    return screen(
        v, apart if height(apart, len(rows) + 1) <= SCREEN else close, rows, back=back_from(page, here, back), here=at
    )


def show_no_group(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("meetings-no-group"), [[button(v, "button-meetings-groups", "groups")]])


def show_meeting(v: Voice, f: Facts) -> Screen:
    rows: list[list[Button]] = []
    told: list[str] = [_lead(v, f), late(v, f), details(v, f)]
    if f["state"] == "cancelled":
        told.append(v.say("meeting-reason", reason=f["reason"]) if f["reason"] else "")
    else:
        told.append(Markup(v.say("meeting-counts", coming=f["coming"], maybe=f["maybe"]).strip()))
    if f["answers"]:
        rows += answer_rows(v, f["meeting_id"])
        told += _own_answer(v, f, rows)
    if f["visitor"]:
        told.append(v.say("meeting-visitor-open" if f["open_door"] else "meeting-visitor"))
        if f["open_door"]:
            rows.append([button(v, "button-answer-coming", f"meeting:come:{f['meeting_id']}")])
        rows.append([button(v, "button-meeting-join", f"group:open:{f['group_id']}")])
    if f["changes"]:
        rows.append([button(v, "button-meeting-edit", f"meeting:edit:{f['meeting_id']}")])
    if f["restores"]:
        rows.append([button(v, "button-meeting-restore", f"meeting:restore:{f['meeting_id']}")])
    return screen(v, lines(*told), rows, back=f["back"], here=f"meeting:{f['meeting_id']}")


def late(v: Voice, f: Facts) -> Markup:
    """To who facilitates: how many will read the news too late, and why; never who."""
    resting, away = f["late"] or (0, 0)
    told = [v.say("meeting-late-resting", n=resting)] if resting else []
    told += [v.say("meeting-late-away", n=away)] if away else []
    return Markup("\n".join(told))


def _lead(v: Voice, f: Facts) -> Markup:
    if f["state"] == "cancelled":
        return v.say("meeting-head-cancelled")
    if f["over"]:
        return v.say("meeting-head-over")
    return v.say(f"meeting-head-{f['lead']}") if f["lead"] else v.say("meeting-head")


def _own_answer(v: Voice, f: Facts, rows: list[list[Button]]) -> list[str]:
    if f["choice"] is None:
        return [v.say("meeting-mine-none")]
    told: list[str] = [v.say(f"meeting-mine-{f['choice']}")]
    if f["choice"] != "no" and not f["wants"]:
        told.append(v.say("meeting-remind-ask"))
        rows.append([button(v, "button-meeting-remind", f"meeting:remind:{f['meeting_id']}")])
    return told


def show_reminder(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "button-reminder-cannot", f"meeting:cannot:{f['meeting_id']}")],
        [button(v, "button-meeting-details", f"meeting:{f['meeting_id']}")],
    ]
    return letter_screen(v, lines(v.say("reminder-head"), in_short(v, f), v.say("reminder-question")), rows)


def show_cannot(v: Voice, f: Facts) -> Screen:
    undo = "button-cannot-undo-maybe" if f["before"] == "maybe" else "button-cannot-undo"
    rows = [
        [button(v, undo, f"meeting:answer:{f['meeting_id']}:{f['before']}")],
        [button(v, "button-meeting-details", f"meeting:{f['meeting_id']}")],
    ]
    return screen(v, v.say("meeting-cannot"), rows)


def show_news(v: Voice, f: Facts) -> Screen:
    if f["state"] == "cancelled":
        was = v.say("news-cancelled-when", when=v.when(f["starts_at"]))
        title = f"<b>{v.say('meeting-note', note=f['title'])}</b>"
        why = v.say("meeting-reason", reason=f["reason"]) if f["reason"] else ""
        rows = [[button(v, "button-meetings", "meetings")]]
        return letter_screen(v, lines(v.say("news-cancelled"), f"{title}\n{was}", why), rows)
    head, ask = (
        ("news-restored", "news-restored-ask") if f["what"] == "restored" else ("news-changed", "news-changed-ask")
    )
    rows = [*answer_rows(v, f["meeting_id"]), [button(v, "button-meeting-details", f"meeting:{f['meeting_id']}")]]
    return letter_screen(v, lines(v.say(head), in_short(v, f), v.say(ask)), rows)


def show_edit(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, f"button-edit-{one}", f"meeting:set:{f['meeting_id']}:{one}") for one in pair]
        for pair in (("when", "place"), ("title", "minutes"))
    ]
    rows.append([button(v, "button-edit-note", f"meeting:set:{f['meeting_id']}:note")])
    rows.append([button(v, "button-edit-cancel", f"meeting:cancel:{f['meeting_id']}")])
    return screen(v, lines(v.say("meeting-edit"), details(v, f)), rows, back=f"meeting:{f['meeting_id']}")


def show_write(v: Voice, f: Facts) -> Screen:
    """The question for one field, with what stands there now."""
    field, rows = f["field"], []
    if field == "minutes":
        rows = [[named(unspaced(v, n), f"meeting:length:{f['meeting_id']}:{n}") for n in LENGTHS]]
    if field in ("place", "note") and (f["note"] if field == "note" else f["place"] or f["link"]):
        rows = [[button(v, "button-edit-remove", f"meeting:remove:{f['meeting_id']}:{field}")]]
    text = v.say(f"meeting-write-{field}", now=in_words(v, f, field))
    return screen(v, text, rows, back=f"meeting:edit:{f['meeting_id']}")


def show_check(v: Voice, f: Facts) -> Screen:
    """A change shown back before it is made."""
    field = f["field"]
    was = v.say("meeting-check-was", was=in_words(v, f, field))
    becomes = v.say("meeting-check-is", **{"is": in_words(v, f | f["values"], field)})
    told = lines(v.say("meeting-check-told", n=f["told"]), late(v, f)) if f["told"] is not None else ""
    rows = [[button(v, "button-check-yes", f"meeting:apply:{f['meeting_id']}")]]
    read_by = [readers.line(v, f["readers"]), who_reads(v, f["values"])]
    text = lines(v.say("meeting-check-change"), f"{was}\n{becomes}", *read_by, told, v.say("meeting-check-again"))
    return screen(v, text, rows, back=f"meeting:edit:{f['meeting_id']}")


def who_reads(v: Voice, f: Facts) -> Markup:
    """Before a yes: who will read the ways in. In a title they cannot be held back; elsewhere only members see them."""
    seen = ways_in.split(f.get("title") or "")[1]
    held = " · ".join(each for each in (f.get("link"), ways_in.split(f.get("note") or "")[1]) if each)
    told = [v.say("meeting-way-in-seen", words=seen)] if seen else []
    told += [v.say("meeting-way-in-held", words=held)] if held else []
    return Markup("\n".join(told))


def in_words(v: Voice, f: Facts, field: str) -> Any:
    """One field of a meeting as it is read; hours are the group's."""
    if field == "when":
        return v.there(f["zone"]).when(f["starts_at"], by_date=True)
    if field == "minutes":
        return v.duration(f["minutes"] * 60)
    if field == "place":
        return " ".join(part for part in (f["place"], f["link"]) if part) or v.say("meeting-nothing")
    return f[field] or v.say("meeting-nothing")


def unspaced(v: Voice, minutes: int) -> str:
    """A length for a button: "1 h 30", read alike in every language."""
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02}" if rest else f"{hours} h"


def show_cancel(v: Voice, f: Facts) -> Screen:
    words = v.say("meeting-cancel-words", reason=f["words"]) if f["words"] else v.say("meeting-cancel-why")
    rows = [
        [button(v, "button-cancel-yes", f"meeting:off:{f['meeting_id']}")],
        [button(v, "button-cancel-no", f"meeting:{f['meeting_id']}")],
    ]
    told = lines(v.say("meeting-check-told", n=f["told"]), late(v, f))
    read_by = readers.line(v, f["readers"]) if f["words"] else ""
    return screen(
        v,
        lines(v.say("meeting-cancel-ask"), in_short(v, f), told, words, read_by),
        rows,
        back=f"meeting:edit:{f['meeting_id']}",
    )


SCREENS = {
    "meetings": show_meetings,
    "meetings-no-group": show_no_group,
    "meeting": show_meeting,
    "meeting-shown": show_meeting,
    "meeting-cannot": show_cannot,
    "meeting-news": show_news,
    "meeting-edit": show_edit,
    "meeting-write": show_write,
    "meeting-check": show_check,
    "meeting-cancel": show_cancel,
    "reminder": show_reminder,
}
