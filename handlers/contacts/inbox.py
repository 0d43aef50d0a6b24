"""Words of a member to those who facilitate a group: the first answer."""

from bot.services.contacts import inbox
from handlers.contacts import inbox_screens, screens
from handlers.contacts.contacts import lines_to
from handlers.contacts.unsent import talk_with, talk_with_team
from handlers.core.context import Context


async def write(c: Context) -> None:
    """A member would like to write to those who facilitate a group: the next words go there."""
    group_id = c.arg(0)
    group, called = await inbox.addressed(c.tx, c.me, group_id)
    await talk_with_team(c, group_id)
    c.show(inbox_screens.write, id=group_id, group=group, called=called)


async def answer(c: Context) -> None:
    """This one goes on with the member: the next words go there."""
    letter = await inbox.for_reader(c.tx, c.me, c.arg(0))
    contact = await inbox.answer(c.tx, c.me, letter, writes=False)
    await talk_with(c, contact.id)
    c.show(screens.write, contact=contact.id, name=contact.other.name)


async def show_lines(c: Context) -> None:
    """This one goes on with the member, and begins with the help lines."""
    letter = await inbox.for_reader(c.tx, c.me, c.arg(0))
    contact = await inbox.answer(c.tx, c.me, letter, writes=True)
    await lines_to(c, contact.id)


PRESSES = {"inbox:answer": answer, "inbox:lines": show_lines, "inbox:write": write}
