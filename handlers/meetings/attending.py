"""Seeing what is on, saying "I'm coming", and changing or cancelling a meeting."""

from typing import Any

from bot.domain.errors import Refused
from bot.domain.meetings import REASON_LONGEST, Meeting, Seen, facts_of, read_note
from bot.domain.permissions import may
from bot.services.groups import groups as group_services
from bot.services.groups import joining
from bot.services.meetings import cards, meetings, shown
from bot.services.people import people
from handlers.core import readers
from handlers.core.context import Facts, Moment
from handlers.core.questions import Question, ShownBack
from handlers.groups import groups
from handlers.meetings import screens
from handlers.meetings.words import pressed_minutes, pressed_page, read_field
from handlers.people import welcome

FIELDS = ("when", "title", "place", "minutes", "note")

# What is on


async def list_mine(m: Moment) -> None:
    """/meetings: the next meetings of one's groups."""
    await _list_mine(m, 0)


async def list_page(m: Moment) -> None:
    await _list_mine(m, pressed_page(m.arg(0)))


async def _list_mine(m: Moment, page: int) -> None:
    """Of one's groups; of all of them for who is in none yet: looking commits to nothing (GEM-02)."""
    inside = m.person is not None and bool(await group_services.mine(m.tx, m.person))
    if m.person is not None and inside:
        found, more = await meetings.upcoming(m.tx, m.person, page)
    else:
        found, more = await meetings.upcoming_anywhere(m.tx, page)
    if not inside and not found and not page:
        m.show("meetings-no-group")
        return
    rows = [_line(meeting) for meeting in found]
    m.show("meetings", page=page, more=more, here="meetings:page", rows=rows, anywhere=not inside)


async def list_of_group(m: Moment) -> None:
    """The next meetings of one group, for everybody: a visitor looks without committing."""
    group = await group_services.get(m.tx, m.arg(0))
    page = pressed_page(m.args[1]) if len(m.args) > 1 else 0
    found, more = await meetings.upcoming_in(m.tx, group.id, page)
    rows = [_line(meeting) for meeting in found]
    m.show("meetings", page=page, more=more, here=f"meetings:group:{group.id}", rows=rows, group=group.name)


def _line(meeting: Meeting) -> Facts:
    return {
        "id": meeting.id, "title": meeting.title, "starts_at": meeting.starts_at, "group": meeting.group,
        "cancelled": meeting.state == "cancelled",
    }  # fmt: skip


# One meeting


async def open_meeting(m: Moment, meeting_id: str) -> None:
    """What a link to a meeting opens."""
    show(m, await meetings.look(m.tx, m.person, meeting_id))


async def open_pressed(m: Moment) -> None:
    if m.dialog is not None and m.dialog.step in ("meetings.value", "meetings.reason"):
        await m.end_dialog()
    show(m, await meetings.look(m.tx, m.person, m.arg(0)))


def show(m: Moment, seen: Seen, lead: str = "", late: list[int] | None = None) -> None:
    """The detail screen; `lead` names what just happened, `late` how many will read of it too late."""
    m.show("meeting", **shown.facts(seen, m.now) | {"lead": lead, "late": late})


async def answer(m: Moment) -> None:
    """One tap, here or on a card in a group chat; there only a line over the chat, nothing others could read."""
    meeting_id, choice = m.arg(0), m.args[-1]
    if not m.private and m.person is None:
        raise Refused("meeting-join-first")
    if not m.private:
        await _answer_card(m, meeting_id, choice)
        return
    seen = await meetings.answer(m.tx, m.me, meeting_id, choice)
    m.toast(f"meeting-noted-{choice}")
    show(m, seen)


async def _answer_card(m: Moment, meeting_id: str, choice: str) -> None:
    """Whoever presses a card of what is over or cancelled is told so, and the card is mended."""
    me, key, alert = m.me, f"meeting-noted-{choice}", False
    try:
        await meetings.answer(m.tx, me, meeting_id, choice)
    except Refused as no:
        key, alert = no.key, True
    m.toast(key, alert=alert)
    await cards.refresh_card(m.tx, meeting_id)


async def come(m: Moment) -> None:
    """ "I'm coming" from who is not in the group: through its charter, once, and back to the meeting (GEM-04)."""
    await come_to(m, m.arg(0))


async def come_to(m: Moment, meeting_id: str) -> None:
    if m.person is None or m.person.pseudonym is None:
        await welcome.greet(m, f"come_{meeting_id}")
        return
    seen = await meetings.look(m.tx, m.person, meeting_id)
    if seen.open_door and not may("answer_meeting", seen.roles) and seen.meeting.takes_answers(m.now):
        await groups.show_charter(m, seen.meeting.group_id, meeting=meeting_id)
    else:
        show(m, seen)


async def join_and_come(m: Moment) -> None:
    """One yes to the charter that was shown, and to the meeting."""
    meeting = (await meetings.look(m.tx, m.me, m.arg(0))).meeting
    outcome = await joining.join(m.tx, m.me, meeting.group_id, pressed_page(m.arg(1)))
    if outcome == "stale":
        await groups.show_charter(m, meeting.group_id, meeting=meeting.id, changed=True)
    elif outcome == "waiting":
        m.show("group-waiting", id=meeting.group_id, name=meeting.group, who=m.me.name)
    else:
        seen = await meetings.answer(m.tx, m.me, meeting.id, "coming")
        m.toast("meeting-noted-coming")
        show(m, seen, "joined")


async def cannot_come(m: Moment) -> None:
    """The button under a reminder: one tap, thanks, and a way to take it back."""
    before = (await meetings.look(m.tx, m.me, m.arg(0))).choice
    seen = await meetings.answer(m.tx, m.me, m.arg(0), "no")
    m.show("meeting-cannot", meeting_id=seen.meeting.id, before=before if before == "maybe" else "coming")


async def remind_me(m: Moment) -> None:
    """The consent to reminders, given where it is of use."""
    seen = await meetings.look(m.tx, m.me, m.arg(0))
    await people.set_consent(m.tx, m.me, "reminders", True)
    m.toast("meeting-noted-remind")
    show(m, await meetings.look(m.tx, m.me, seen.meeting.id))


# Changing


async def edit(m: Moment) -> None:
    meeting = await meetings.open_to_change(m.tx, m.me, m.arg(0))
    if m.dialog is not None and m.dialog.step in ("meetings.value", "meetings.reason"):
        await m.end_dialog()
    m.show("meeting-edit", **facts_of(meeting, inside=True))


async def ask_value(m: Moment) -> None:
    """Which field changes: the next words are its new value."""
    meeting = await meetings.open_to_change(m.tx, m.me, m.arg(0))
    if m.arg(1) not in FIELDS:
        raise Refused("old-button")
    await m.ask("meetings.value", id=meeting.id, field=m.arg(1), revision=meeting.revision)
    m.show("meeting-write", field=m.arg(1), **facts_of(meeting, inside=True))


async def value_given(m: Moment) -> None:
    field = str(_answers(m).get("field", ""))
    meeting = await meetings.open_to_change(m.tx, m.me, str(_answers(m).get("id", "")))
    await _check_value(m, meeting, field, read_field(m, field, m.text, meeting.zone))


async def ask_value_again(m: Moment) -> None:
    """What waits for a yes, if something does, else the question."""
    answers = _answers(m)
    meeting = await meetings.open_to_change(m.tx, m.me, str(answers.get("id", "")))
    if answers.get("values"):
        await _check_value(m, meeting, str(answers["field"]), dict(answers["values"]))
    else:
        m.args = [meeting.id, str(answers.get("field", ""))]
        await ask_value(m)


async def length_pressed(m: Moment) -> None:
    meeting = await meetings.open_to_change(m.tx, m.me, m.arg(0))
    await _check_value(m, meeting, "minutes", {"minutes": pressed_minutes(m.arg(1))})


async def value_removed(m: Moment) -> None:
    """No place, or no note, any more."""
    meeting = await meetings.open_to_change(m.tx, m.me, m.arg(0))
    if m.arg(1) not in ("place", "note"):
        raise Refused("old-button")
    await _check_value(m, meeting, m.arg(1), {"note": None} if m.arg(1) == "note" else {"place": None, "link": None})


async def _check_value(m: Moment, meeting: Meeting, field: str, values: Facts) -> None:
    """Shown back, with how many people it concerns, before anything is changed."""
    await m.ask("meetings.value", id=meeting.id, field=field, revision=meeting.revision, values=values)
    told, late = None, None
    if field in ("when", "place"):
        told, late = meeting.coming + meeting.maybe, await _late(m, meeting, values)
    m.show(
        "meeting-check", field=field, values=values, told=told, late=late,
        readers=await readers.of_group(m, meeting.group_id), **facts_of(meeting, inside=True),
    )  # fmt: skip


async def _late(m: Moment, meeting: Meeting, values: Facts) -> list[int]:
    """How many would read this change too late: who asked for silence, who cannot be reached."""
    until = meetings.read_by(m.now, meeting.starts_at, values.get("starts_at", meeting.starts_at))
    return list(await meetings.late(m.tx, meeting.id, m.me, until))


async def apply(m: Moment) -> None:
    """The yes. Pressed twice, the second shows the meeting as it is."""
    answers = _answers(m)
    if answers.get("id") != m.arg(0) or not answers.get("values"):
        m.toast("meeting-as-is")
        show(m, await meetings.look(m.tx, m.me, m.arg(0)))
        return
    values = answers["values"]
    before = await meetings.open_to_change(m.tx, m.me, m.arg(0))
    await meetings.change(m.tx, m.me, m.arg(0), int(answers["revision"]), **values)
    await m.end_dialog()
    told = values.keys() & {"starts_at", "place", "link"}
    show(m, await meetings.look(m.tx, m.me, m.arg(0)), "changed", late=await _late(m, before, values) if told else None)


async def ask_cancel(m: Moment) -> None:
    await _show_cancel(m, m.arg(0), None)


async def _show_cancel(m: Moment, meeting_id: str, words: str | None) -> None:
    meeting = await meetings.open_to_change(m.tx, m.me, meeting_id)
    await m.ask("meetings.reason", id=meeting.id, **({"words": words} if words else {}))
    m.show(
        "meeting-cancel", words=words, told=meeting.coming + meeting.maybe, late=await _late(m, meeting, {}),
        readers=await readers.of_group(m, meeting.group_id), **facts_of(meeting, inside=True),
    )  # fmt: skip


async def ask_reason_again(m: Moment) -> None:
    answers = _answers(m)
    await _show_cancel(m, str(answers.get("id", "")), answers.get("words"))


async def reason_given(m: Moment) -> None:
    await _show_cancel(m, str(_answers(m).get("id", "")), read_note(m.text, REASON_LONGEST))


async def cancel(m: Moment) -> None:
    answers = _answers(m)
    words = answers.get("words") if answers.get("id") == m.arg(0) else None
    await meetings.cancel(m.tx, m.me, m.arg(0), words)
    await m.end_dialog()
    seen = await meetings.look(m.tx, m.me, m.arg(0))
    show(m, seen, late=await _late(m, seen.meeting, {}))


async def restore(m: Moment) -> None:
    await meetings.restore(m.tx, m.me, m.arg(0))
    show(m, await meetings.look(m.tx, m.me, m.arg(0)), "planned")


def _answers(m: Moment) -> dict[str, Any]:
    return m.dialog.answers if m.dialog is not None else {}


COMMANDS = {"meetings": list_mine}
PRESSES = {
    "meetings": list_mine,
    "meetings:page": list_page,
    "meetings:group": list_of_group,
    "meeting": open_pressed,
    "meeting:answer": answer,
    "meeting:come": come,
    "meeting:join": join_and_come,
    "meeting:cannot": cannot_come,
    "meeting:remind": remind_me,
    "meeting:edit": edit,
    "meeting:set": ask_value,
    "meeting:length": length_pressed,
    "meeting:remove": value_removed,
    "meeting:apply": apply,
    "meeting:cancel": ask_cancel,
    "meeting:off": cancel,
    "meeting:restore": restore,
}
GROUP_PRESSES = {"meeting:answer": answer}
ANSWERS = {
    "meetings.value": Question(
        ask_value_again,
        ("meeting:set", "meeting:length", "meeting:remove", "meeting:apply"),
        ShownBack("meeting:apply"),
        value_given,
    ),
    "meetings.reason": Question(
        ask_reason_again, ("meeting:cancel", "meeting:off"), ShownBack("meeting:off"), reason_given
    ),
}
DECIDES = ("meeting:answer", "meeting:cannot")
SHARED = ("meeting",)
SCREENS = screens.SCREENS
