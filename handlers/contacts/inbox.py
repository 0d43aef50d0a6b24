"""Words of a member to those who facilitate a group: the first answer."""

from bot.services.contacts import inbox
from handlers.contacts import inbox_screens, screens
from handlers.contacts.contacts import lines_to
from handlers.contacts.unsent import talk_with, talk_with_team
from handlers.core.context import Moment


async def write(m: Moment) -> None:
    """A member would like to write to those who facilitate a group: the next words go there."""
    group_id = m.arg(0)
    group, called = await inbox.addressed(m.tx, m.me, group_id)
    await talk_with_team(m, group_id)
    m.show(inbox_screens.write, id=group_id, group=group, called=called)


async def answer(m: Moment) -> None:
    """This one goes on with the member: the next words go there."""
    letter = await inbox.for_reader(m.tx, m.me, m.arg(0))
    contact = await inbox.answer(m.tx, m.me, letter, writes=False)
    await talk_with(m, contact.id)
    m.show(screens.write, contact=contact.id, name=contact.other.name)


async def show_lines(m: Moment) -> None:
    """This one goes on with the member, and begins with the help lines."""
    letter = await inbox.for_reader(m.tx, m.me, m.arg(0))
    contact = await inbox.answer(m.tx, m.me, letter, writes=True)
    await lines_to(m, contact.id)


PRESSES = {"inbox:answer": answer, "inbox:lines": show_lines, "inbox:write": write}
