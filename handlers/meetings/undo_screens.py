"""The button that undoes what was changed at a meeting."""

from bot.services.meetings.told import MeetingShown
from bot.texts import Voice
from handlers.core.keyboards import Button, button
from handlers.meetings import undo_presses


def undo_button(v: Voice, told: MeetingShown) -> list[Button]:
    """While it can be undone."""
    return [button(v, "button-undo", undo_presses.meeting_undo(told.undo))] if told.undo else []
