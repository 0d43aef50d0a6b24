"""What one hears of a group: its reminders, changes of its meetings, its announcements. Each is set in a tap."""

from bot.domain.errors import Refused
from bot.services.groups import wishes
from bot.services.people import people
from handlers.core.context import Context
from handlers.groups import messages_screens as screens
from handlers.groups import presses


@presses.group_messages.handled
async def messages(c: Context, group_id: str) -> None:
    await c.end_dialog()
    await _show(c, group_id)


async def _show(c: Context, group_id: str) -> None:
    told = await wishes.of(c.tx, c.me, group_id)
    wants = await people.has_consent(c.tx, c.me, "reminders")
    c.show(screens.messages, told=told, usual=_usual(c, told.usual), wants=wants)


def _usual(c: Context, of_group: tuple[int, ...] | None) -> tuple[int, ...]:
    return c.settings.meetings.reminders if of_group is None else of_group


@presses.group_reminded.handled
async def reminded(c: Context, group_id: str, usual: bool) -> None:
    """As the group reminds, or never. Whoever wants none yet says yes to reminders by choosing some here."""
    if usual:
        await wishes.as_the_group(c.tx, c.me, group_id)
        await people.set_consent(c.tx, c.me, "reminders", True)
    else:
        await wishes.never(c.tx, c.me, group_id)
    await _show(c, group_id)


@presses.group_times.handled
async def times(c: Context, group_id: str) -> None:
    await _show_times(c, group_id, full=False)


async def _show_times(c: Context, group_id: str, *, full: bool) -> None:
    told = await wishes.of(c.tx, c.me, group_id)
    c.show(screens.times, group_id=told.group_id, group=told.group, chosen=told.times or (), full=full)


@presses.group_time.handled
async def choose_time(c: Context, group_id: str, time: str, on: bool) -> None:
    """One time more or less. One too many is said above the choice, which stays as it was."""
    full = False
    try:
        await wishes.choose_time(c.tx, c.me, group_id, time, on)
    except Refused as no:
        if no.key != "messages-too-many":
            raise
        full = True
    else:
        if on:
            await people.set_consent(c.tx, c.me, "reminders", True)
    await _show_times(c, group_id, full=full)


@presses.group_news.handled
async def news(c: Context, group_id: str, on: bool) -> None:
    await wishes.set_news(c.tx, c.me, group_id, on)
    await _show(c, group_id)


@presses.group_news_off.handled
async def news_off(c: Context, group_id: str, off: bool) -> None:
    """From a piece of news, in one tap, and back."""
    await wishes.set_news(c.tx, c.me, group_id, not off)
    told = await wishes.of(c.tx, c.me, group_id)
    c.show(screens.news_off, group_id=group_id, group=told.group, off=off)


@presses.group_mute.handled
async def mute(c: Context, group_id: str, on: bool) -> None:
    await wishes.set_announcements(c.tx, c.me, group_id, not on)
    await _show(c, group_id)
