"""Words of a member to those who facilitate a group: the first answer."""

from bot.services.contacts import inbox
from handlers.contacts import screens
from handlers.contacts.contacts import lines_to
from handlers.contacts.unsent import talk_with
from handlers.core.context import Moment


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


PRESSES = {"inbox:answer": answer, "inbox:lines": show_lines}
