"""A contact: it opens, rests, is renewed, ends, is reported."""

from bot.domain.contacts import Contact
from bot.domain.crisis import Kind
from bot.services.contacts import contacts
from bot.services.contacts.told import ContactOpened
from bot.services.peers import peers
from bot.services.team import reports
from handlers.contacts import screens
from handlers.contacts.unsent import ask_again, talk_with
from handlers.core.context import Moment
from handlers.help import lines_screens

# One contact


async def opened(m: Moment, contact: Contact) -> None:
    """The contact is open: the frame, and the next words go there (MATCH-04)."""
    await talk_with(m, contact.id)
    told = ContactOpened(contact=contact.id, name=contact.other.name, helping=not contact.seeking, talking=True)
    m.show(screens.opened, told)
    await ask_again(m, contact)


async def write(m: Moment) -> None:
    contact = await contacts.talkable(m.tx, m.me, m.arg(0))
    await talk_with(m, contact.id)
    m.show(screens.write, contact=contact.id, name=contact.other.name)


async def more(m: Moment) -> None:
    """Everything one may do with a contact, in one screen (MATCH-05)."""
    contact = await contacts.mine(m.tx, m.me, m.arg(0))
    if await contacts.ends_soon(m.tx, contact):
        _over(m, contact, blocked=False, undo=True)
        return
    rests = contacts.resting(contact, m.now)
    m.show(
        screens.more, contact=contact.id, name=contact.other.name, open=contact.open,
        change=contact.seeking and contact.group_id is None,
        mine=contact.paused_by == m.me.id, until=contact.paused_until if rests else None, request=peers.new_request(),
    )  # fmt: skip


async def care(m: Moment) -> None:
    """What helps somebody who receives heavy words, with the numbers to show (CRISIS-05). Nobody is refused."""
    contact = await contacts.known(m.tx, m.me, m.args[0]) if m.args else None
    of = contact.id if contact is not None and contact.open else ""
    m.show(lines_screens.helper, country=m.me.country, contact=of, kind=_kind(m))


async def show_lines(m: Moment) -> None:
    """The other gets the help lines, with a kind word."""
    await lines_to(m, m.arg(0))


async def lines_to(m: Moment, contact_id: str) -> None:
    handed = await contacts.show_lines(m.tx, m.me, contact_id, _kind(m))
    if handed.due_at is None:
        m.show(screens.lines_unreachable, contact=contact_id, name=handed.name)
    else:
        m.show(screens.lines_shown, contact=contact_id, name=handed.name, at=handed.due_at)


def _kind(m: Moment) -> str | None:
    """What the other's words called for; a button can be forged."""
    given = m.args[1] if len(m.args) > 1 else None
    return given if given in set(Kind) else None


async def pause_screen(m: Moment) -> None:
    contact = await contacts.mine(m.tx, m.me, m.arg(0))
    m.show(screens.pause, contact=contact.id, name=contact.other.name)


async def pause(m: Moment) -> None:
    days = int(m.arg(1)) if m.arg(1).isdecimal() and len(m.arg(1)) < 4 else 0
    until = await contacts.pause(m.tx, m.me, m.arg(0), days)
    await m.end_dialog()
    m.show(screens.rests, until=until)


async def stop(m: Moment) -> None:
    """In a minute: until then it can be undone. Blocking does not wait."""
    contact, undo = await contacts.end_soon(m.tx, m.me, m.arg(0))
    _over(m, contact, blocked=False, undo=undo)
    await m.end_dialog()


async def undo(m: Moment) -> None:
    contact = await contacts.undo_end(m.tx, m.me, m.arg(0))
    m.show(screens.goes_on, contact=contact.id, name=contact.other.name)


async def block(m: Moment) -> None:
    _over(m, await contacts.block(m.tx, m.me, m.arg(0)), blocked=True)
    await m.end_dialog()


def _over(m: Moment, contact: Contact, *, blocked: bool, undo: bool = False) -> None:
    m.show(screens.stopped, contact=contact.id, helping=not contact.seeking, blocked=blocked, undo=undo)


async def renew(m: Moment) -> None:
    contact = await contacts.renew(m.tx, m.me, m.arg(0))
    m.show(screens.renewed, contact=contact.id, name=contact.other.name)


async def report_screen(m: Moment) -> None:
    contact, looked_at = await reports.to_report(m.tx, m.me, m.arg(0))
    m.show(screens.report, contact=contact.id, looked_at=looked_at)


async def report(m: Moment) -> None:
    contact, looked_at = await reports.report(m.tx, m.me, m.arg(0), m.arg(1))
    operator = m.settings.operator
    m.show(screens.reported, contact=contact.id, open=contact.open, looked_at=looked_at, operator=operator)


PRESSES = {
    "contact:write": write,
    "contact:more": more,
    "contact:care": care,
    "contact:lines": show_lines,
    "contact:pause": pause_screen,
    "contact:rest": pause,
    "contact:stop": stop,
    "contact:block": block,
    "contact:undo": undo,
    "contact:renew": renew,
    "contact:report": report_screen,
    "contact:tell": report,
}
DECIDES = ("contact:renew", "contact:stop")
SHARED = ("contact:more", "contact:write")
