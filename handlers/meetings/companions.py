"""Being met at one's first meeting: who comes asks, who welcomes says yes or no."""

from bot.domain.meetings import Details, details_of
from bot.services.meetings import companions
from bot.services.meetings.companions import FRAME, CompanionAsked, CompanionNone, CompanionOver, Found
from bot.texts import Voice
from handlers.contacts import presses as of_contacts
from handlers.contacts.contacts import opened
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import companion_presses as presses
from handlers.meetings import presses as of_meetings
from handlers.meetings.screens import in_short


@presses.companion_of.handled
async def look(c: Context, meeting_id: str) -> None:
    await _show(c, meeting_id)


async def _show(c: Context, meeting_id: str) -> None:
    seen, found = await companions.look(c.tx, c.me, meeting_id)
    c.show(show_state, meeting=details_of(seen.meeting, inside=False), found=found)


@presses.companion_ask.handled
async def ask(c: Context, meeting_id: str) -> None:
    found = await companions.ask(c.tx, c.me, meeting_id)
    seen, _ = await companions.look(c.tx, c.me, meeting_id)
    meeting = details_of(seen.meeting, inside=False)
    if found.state:
        c.show(show_state, meeting=meeting, found=found)
    else:
        c.show(show_none, CompanionNone(meeting=meeting))


@presses.companion_drop.handled
async def drop(c: Context, meeting_id: str) -> None:
    await companions.drop(c.tx, c.me, meeting_id)
    await _show(c, meeting_id)


@presses.companion_see.handled
async def see(c: Context, companion_id: str) -> None:
    """The question once more."""
    found, meeting = await companions.mine(c.tx, c.me, companion_id)
    told = CompanionAsked(companion=found.id, meeting=details_of(meeting, inside=True), until=found.deadline)
    c.show(show_question, told)


@presses.companion_yes.handled
async def accept(c: Context, companion_id: str) -> None:
    await opened(c, await companions.accept(c.tx, c.me, companion_id, c.settings.peers.renewal), FRAME)


@presses.companion_no.handled
async def decline(c: Context, companion_id: str) -> None:
    await companions.decline(c.tx, c.me, companion_id)
    c.show(show_declined)


# What people see


@shows("companion")
def show_state(v: Voice, *, meeting: Details, found: Found) -> Screen:
    """What it is; or who is asked, or was found."""
    back, here = of_meetings.meeting(meeting.id), presses.companion_of(meeting.id)
    dropped = [button(v, "button-companion-drop", presses.companion_drop(meeting.id))]
    if found.state == "yes":
        rows = [[button(v, "button-contact-write", of_contacts.contact_write(found.contact))], dropped]
        said = v.say("companion-found", name=found.name)
    elif found.state == "asked":
        rows, said = [dropped], v.say("companion-asks", when=v.when(found.until))
    else:
        rows = [[button(v, "button-companion-ask", presses.companion_ask(meeting.id))]]
        said = lines(v.say("companion-how"), v.say("companion-consent"))
    return screen(v, lines(v.say("companion"), in_short(v, meeting), said), rows, back=back, here=here)


@shows(CompanionAsked.screen)
def show_question(v: Voice, told: CompanionAsked) -> Screen:
    rows: Rows = [
        [
            button(v, "button-companion-yes", presses.companion_yes(told.companion)),
            button(v, "button-companion-no", presses.companion_no(told.companion)),
        ],
        [button(v, "button-meeting-details", of_meetings.meeting(told.meeting.id))],
    ]
    what = v.say("companion-asked-what", when=v.when(told.until, by_date=True))
    return letter_screen(v, lines(v.say("companion-asked"), in_short(v, told.meeting), what), rows)


@shows("companion-declined")
def show_declined(v: Voice) -> Screen:
    return screen(v, v.say("companion-declined"))


@shows(CompanionNone.screen)
def show_none(v: Voice, told: CompanionNone) -> Screen:
    """What else there is: those who facilitate, what the meeting says of itself."""
    about = told.meeting
    rows = [
        [button(v, "group-button-open", of_groups.group_open(about.group_id))],
        [button(v, "button-meeting-details", of_meetings.meeting(about.id))],
    ]
    off = about.state == "cancelled"
    said = v.say("companion-off") if off else lines(v.say("companion-none"), v.say("companion-else"))
    return letter_screen(v, lines(said, in_short(v, about)), rows)


@shows(CompanionOver.screen)
def show_over(v: Voice, told: CompanionOver) -> Screen:
    return letter_screen(v, lines(v.say("companion-over", name=told.name), v.say("companion-over-more")))
