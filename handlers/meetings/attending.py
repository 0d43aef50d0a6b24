"""Seeing what is on, and saying "I'm coming"."""

from bot.domain.errors import Refused
from bot.domain.meetings import Meeting, Seen
from bot.domain.permissions import may
from bot.services.groups import groups as group_services
from bot.services.groups import joining
from bot.services.meetings import cards, meetings, shown
from bot.services.people import people
from handlers.core.context import Moment
from handlers.groups import groups
from handlers.groups import screens as group_screens
from handlers.meetings import screens
from handlers.meetings.words import pressed_page
from handlers.people import welcome

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
        m.show(screens.no_group)
        return
    rows = [_line(meeting) for meeting in found]
    m.show(screens.meetings, page=page, more=more, here="meetings:page", rows=rows, anywhere=not inside)


async def list_of_group(m: Moment) -> None:
    """The next meetings of one group, for everybody: a visitor looks without committing."""
    group = await group_services.get(m.tx, m.arg(0))
    page = pressed_page(m.args[1]) if len(m.args) > 1 else 0
    found, more = await meetings.upcoming_in(m.tx, group.id, page)
    rows = [_line(meeting) for meeting in found]
    m.show(screens.meetings, page=page, more=more, here=f"meetings:group:{group.id}", rows=rows, group=group.name)


def _line(meeting: Meeting) -> screens.Line:
    return screens.Line(
        meeting.id, meeting.title, meeting.starts_at, meeting.group, cancelled=meeting.state == "cancelled"
    )


# One meeting


async def open_meeting(m: Moment, meeting_id: str) -> None:
    """What a link to a meeting opens."""
    show(m, await meetings.look(m.tx, m.person, meeting_id))


async def open_pressed(m: Moment) -> None:
    if m.dialog is not None and m.dialog.step in ("meetings.value", "meetings.reason"):
        await m.end_dialog()
    show(m, await meetings.look(m.tx, m.person, m.arg(0)))


def show(m: Moment, seen: Seen, lead: str = "", late: tuple[int, int] | None = None) -> None:
    """The detail screen; `lead` names what just happened, `late` how many will read of it too late."""
    m.show(screens.meeting, shown.told(seen, m.now, m.bot_username, lead, late))


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
        m.show(group_screens.waiting, id=meeting.group_id, name=meeting.group)
    else:
        seen = await meetings.answer(m.tx, m.me, meeting.id, "coming")
        m.toast("meeting-noted-coming")
        show(m, seen, "joined")


async def cannot_come(m: Moment) -> None:
    """The button under a reminder: one tap, thanks, and a way to take it back."""
    before = (await meetings.look(m.tx, m.me, m.arg(0))).choice
    seen = await meetings.answer(m.tx, m.me, m.arg(0), "no")
    m.show(screens.cannot, meeting_id=seen.meeting.id, before=before if before == "maybe" else "coming")


async def remind_me(m: Moment) -> None:
    """The consent to reminders, given where it is of use."""
    seen = await meetings.look(m.tx, m.me, m.arg(0))
    await people.set_consent(m.tx, m.me, "reminders", True)
    m.toast("meeting-noted-remind")
    show(m, await meetings.look(m.tx, m.me, seen.meeting.id))


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
}
GROUP_PRESSES = {"meeting:answer": answer}
DECIDES = ("meeting:answer", "meeting:cannot")
SHARED = ("meeting",)
