"""Words of a member to those who facilitate a group: the first answer."""

from bot.services.contacts import inbox
from handlers.contacts import inbox_screens, presses, screens
from handlers.contacts.contacts import lines_to
from handlers.contacts.unsent import talk_with, talk_with_team
from handlers.core.context import Context


@presses.inbox_write.handled
async def write(c: Context, group_id: str) -> None:
    """A member would like to write to those who facilitate a group: the next words go there."""
    group, called = await inbox.addressed(c.tx, c.me, group_id)
    await talk_with_team(c, group_id)
    c.show(inbox_screens.write, id=group_id, group=group, called=called)


@presses.inbox_answer.handled
async def answer(c: Context, inbox_id: str) -> None:
    """This one goes on with the member: the next words go there."""
    letter = await inbox.for_reader(c.tx, c.me, inbox_id)
    contact = await inbox.answer(c.tx, c.me, letter, writes=False)
    await talk_with(c, contact.id)
    c.show(screens.write, contact=contact.id, name=contact.other.name)


@presses.inbox_lines.handled
async def show_lines(c: Context, inbox_id: str, kind: str = "") -> None:
    """This one goes on with the member, and begins with the help lines."""
    letter = await inbox.for_reader(c.tx, c.me, inbox_id)
    contact = await inbox.answer(c.tx, c.me, letter, writes=True)
    await lines_to(c, contact.id, kind)
