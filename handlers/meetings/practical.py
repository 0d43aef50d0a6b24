"""Finding the place and getting in: the map, and what a facilitator says of access and of the link."""

from collections.abc import Sequence

from bot.domain.errors import Refused
from bot.domain.meetings import Meeting, details_of
from bot.domain.practical import ACCESS
from bot.services.meetings import meetings, shown
from handlers.core.context import Context
from handlers.meetings import practical_screens as screens
from handlers.meetings import presses


@presses.meeting_map.handled
async def show_map(c: Context, meeting_id: str) -> None:
    """The place on Telegram's map, as a message of its own."""
    about = shown.told(await meetings.look(c.tx, c.person, meeting_id), c.now, "").meeting
    if about.spot is None or not about.place:
        raise Refused("meeting-no-map")
    c.send(screens.on_map, meeting=about)


def require_link(meeting: Meeting) -> None:
    """Refused when the meeting has no way in that could be shown later."""
    if not details_of(meeting, inside=False).hidden_link:
        raise Refused("meeting-no-link")


def numbers(access: Sequence[str]) -> str:
    return "".join(str(ACCESS.index(each)) for each in access)
