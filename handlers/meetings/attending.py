"""One meeting, and saying "I'm coming" to it."""

import msgspec

from bot.domain.errors import Refused
from bot.domain.meetings import Seen, details_of
from bot.domain.permissions import may
from bot.services.groups import joining, wishes
from bot.services.meetings import answers, cards, digest, meetings, series, shown
from bot.services.people import people
from handlers.core.context import Context
from handlers.core.links import opened_by
from handlers.core.presses import Number, Rest
from handlers.groups import groups
from handlers.groups import screens as group_screens
from handlers.meetings import presses, reminders_screens, screens
from handlers.people import welcome

# One meeting


@opened_by("m", "meeting")  # the longer one stands on cards in group chats since before
async def open_meeting(c: Context, meeting_id: str) -> None:
    """What a link to a meeting opens."""
    show(c, await meetings.look(c.tx, c.person, meeting_id))


@presses.meeting.handled
async def open_pressed(c: Context, meeting_id: str, page: Rest = "") -> None:
    if c.dialog is not None and c.dialog.step in ("meetings.value", "meetings.reason"):
        await c.end_dialog()
    show(c, await meetings.look(c.tx, c.person, meeting_id))


# What is said otherwise over a card: the button below it leads to the meeting, and to its group.
ON_CARD = {"meeting-join-first": "meeting-join-card"}


def show(
    c: Context, seen: Seen, lead: str = "", late: tuple[int, int] | None = None, *, offers_digest: bool = False
) -> None:
    """The detail screen; `lead` names what just happened, `late` how many will read of it too late; `offers_digest`: they are
    asked whether they want the week on Monday."""
    told = shown.told(seen, c.now, c.bot_username, lead, late)
    c.show(screens.meeting, msgspec.structs.replace(told, offers_digest=offers_digest) if offers_digest else told)


@presses.meeting_answer.handled
async def answer(c: Context, meeting_id: str, choice: str) -> None:
    """One tap, here or on a card in a group chat; there only a line over the chat, nothing others could read."""
    if not c.private and c.person is None:
        raise Refused(ON_CARD["meeting-join-first"])
    if not c.private:
        await _answer_card(c, meeting_id, choice)
        return
    seen = await answers.answer(c.tx, c.me, meeting_id, choice)
    _note(c, seen, choice)
    show(c, seen, offers_digest=await digest.to_offer(c.tx, c.me, seen))


def _note(c: Context, seen: Seen, choice: str, *, alert: bool = False) -> None:
    """A line over the chat: the answer, or the turn in the line of who found no place."""
    if choice == "coming" and seen.choice != "coming" and seen.room is not None:
        c.toast("meeting-noted-line", alert=alert, n=seen.room.position)
    elif seen.meanwhile is not None:
        c.toast("meeting-noted-coming-twice", alert=alert)
    else:
        c.toast(f"meeting-noted-{choice}")


async def _answer_card(c: Context, meeting_id: str, choice: str) -> None:
    """Whoever presses a card of what is over or cancelled is told so, and the card is mended."""
    me = c.me
    try:
        _note(c, await answers.answer(c.tx, me, meeting_id, choice), choice, alert=True)
    except Refused as no:
        c.toast(ON_CARD.get(no.key, no.key), alert=True)
    await cards.refresh_card(c.tx, meeting_id)


@presses.meeting_come.handled
async def come(c: Context, meeting_id: str) -> None:
    """ "I'm coming" from who is not in the group: through its charter, once, and back to the meeting_id (GEM-04)."""
    await come_to(c, meeting_id)


@opened_by("come")
async def come_to(c: Context, meeting_id: str) -> None:
    if c.person is None or c.person.pseudonym is None:
        await welcome.greet(c, f"come_{meeting_id}")
        return
    seen = await meetings.look(c.tx, c.person, meeting_id)
    if seen.open_door and not may("answer_meeting", seen.roles) and seen.meeting.takes_answers(c.now):
        await groups.show_charter(c, seen.meeting.group_id, meeting=meeting_id)
    else:
        show(c, seen)


@presses.meeting_join.handled
async def join_and_come(c: Context, meeting_id: str, version: Number) -> None:
    """One yes to the charter that was shown, and to the meeting."""
    asked = (await meetings.look(c.tx, c.me, meeting_id)).meeting
    outcome = await joining.join(c.tx, c.me, asked.group_id, version)
    if outcome == "stale":
        await groups.show_charter(c, asked.group_id, meeting=asked.id, changed=True)
    elif outcome == "waiting":
        c.show(group_screens.waiting, id=asked.group_id, name=asked.group)
    else:
        seen = await answers.answer(c.tx, c.me, asked.id, "coming")
        _note(c, seen, "coming")
        lead = "joined" if seen.choice == "coming" else "joined-line"
        show(c, seen, lead, offers_digest=await digest.to_offer(c.tx, c.me, seen))


@presses.meeting_always.handled
async def come_always(c: Context, meeting_id: str) -> None:
    """ "I come every time", said once; each date can still be declined by itself."""
    seen = await series.come_always(c.tx, c.me, meeting_id)
    c.toast("meeting-noted-coming-twice" if seen.meanwhile else "meeting-noted-every-time")
    show(c, seen)


@presses.meeting_sometimes.handled
async def come_sometimes(c: Context, meeting_id: str) -> None:
    await series.come_no_more(c.tx, c.me, meeting_id)
    seen = await meetings.look(c.tx, c.me, meeting_id)
    c.toast("meeting-noted-not-every-time-but" if seen.choice == "coming" else "meeting-noted-not-every-time")
    show(c, seen)


@presses.meeting_cannot.handled
async def cannot_come(c: Context, meeting_id: str) -> None:
    """The button under a reminder: one tap, thanks, and a way to take it back."""
    before = (await meetings.look(c.tx, c.me, meeting_id)).choice
    seen = await answers.answer(c.tx, c.me, meeting_id, "no")
    c.show(reminders_screens.cannot, meeting_id=seen.meeting.id, before=before if before == "maybe" else "coming")


@presses.meeting_way.handled
async def on_my_way(c: Context, meeting_id: str) -> None:
    """The other button under the last reminder: whoever hosts reads how many are on their way."""
    meeting, hosted = await answers.set_out(c.tx, c.me, meeting_id)
    c.toast("meeting-noted-way")
    shown_to = details_of(meeting, inside=True, link=meeting.shows_link("coming", c.now))
    c.show(reminders_screens.on_my_way, meeting=shown_to, hosted=hosted)


@presses.meeting_remind.handled
async def remind_me(c: Context, meeting_id: str) -> None:
    """The consent to reminders, given where it is of use; whoever gives it is asked whether they want the week on Monday, too."""
    seen = await meetings.look(c.tx, c.me, meeting_id)
    await wishes.at_last(c.tx, c.me, seen.meeting.group_id)
    await people.set_consent(c.tx, c.me, "reminders", True)
    c.toast("meeting-noted-remind")
    offers = not await digest.wants(c.tx, c.me)
    show(c, await meetings.look(c.tx, c.me, seen.meeting.id), offers_digest=offers)


@presses.meeting_digest.handled
async def want_digest(c: Context, meeting_id: str) -> None:
    seen = await meetings.look(c.tx, c.me, meeting_id)
    await digest.set_wanted(c.tx, c.me, True)
    c.toast("meeting-noted-digest")
    show(c, seen)
