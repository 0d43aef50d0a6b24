"""A contact: it opens, rests, is renewed, ends, is reported."""

from bot.domain.contacts import Contact
from bot.domain.crisis import Kind
from bot.services.contacts import contacts
from bot.services.contacts.told import ContactOpened
from bot.services.peers import peers
from bot.services.team import reports
from handlers.contacts import screens
from handlers.contacts.unsent import ask_again, talk_with
from handlers.core.context import Context
from handlers.help import lines_screens

# One contact


async def opened(c: Context, contact: Contact) -> None:
    """The contact is open: the frame, and the next words go there (MATCH-04)."""
    await talk_with(c, contact.id)
    told = ContactOpened(contact=contact.id, name=contact.other.name, helping=not contact.seeking, talking=True)
    c.show(screens.opened, told)
    await ask_again(c, contact)


async def write(c: Context) -> None:
    contact = await contacts.talkable(c.tx, c.me, c.arg(0))
    await talk_with(c, contact.id)
    c.show(screens.write, contact=contact.id, name=contact.other.name)


async def more(c: Context) -> None:
    """Everything one may do with a contact, in one screen (MATCH-05)."""
    contact = await contacts.mine(c.tx, c.me, c.arg(0))
    if await contacts.ends_soon(c.tx, contact):
        _over(c, contact, blocked=False, undo=True)
        return
    rests = contacts.resting(contact, c.now)
    c.show(
        screens.more, contact=contact.id, name=contact.other.name, open=contact.open,
        change=contact.seeking and contact.group_id is None,
        mine=contact.paused_by == c.me.id, until=contact.paused_until if rests else None, request=peers.new_request(),
    )  # fmt: skip


async def care(c: Context) -> None:
    """What helps somebody who receives heavy words, with the numbers to show (CRISIS-05). Nobody is refused."""
    contact = await contacts.known(c.tx, c.me, c.args[0]) if c.args else None
    of = contact.id if contact is not None and contact.open else ""
    c.show(lines_screens.helper, country=c.me.country, contact=of, kind=_kind(c))


async def show_lines(c: Context) -> None:
    """The other gets the help lines, with a kind word."""
    await lines_to(c, c.arg(0))


async def lines_to(c: Context, contact_id: str) -> None:
    handed = await contacts.show_lines(c.tx, c.me, contact_id, _kind(c))
    if handed.due_at is None:
        c.show(screens.lines_unreachable, contact=contact_id, name=handed.name)
    else:
        c.show(screens.lines_shown, contact=contact_id, name=handed.name, at=handed.due_at)


def _kind(c: Context) -> str | None:
    """What the other's words called for; a button can be forged."""
    given = c.args[1] if len(c.args) > 1 else None
    return given if given in set(Kind) else None


async def pause_screen(c: Context) -> None:
    contact = await contacts.mine_open(c.tx, c.me, c.arg(0))
    c.show(screens.pause, contact=contact.id, name=contact.other.name)


async def pause(c: Context) -> None:
    days = int(c.arg(1)) if c.arg(1).isdecimal() and len(c.arg(1)) < 4 else 0
    until = await contacts.pause(c.tx, c.me, c.arg(0), days)
    await c.end_dialog()
    c.show(screens.rests, until=until)


async def stop(c: Context) -> None:
    """In a minute: until then it can be undone. Blocking does not wait."""
    contact, undo = await contacts.end_soon(c.tx, c.me, c.arg(0))
    _over(c, contact, blocked=False, undo=undo)
    await c.end_dialog()


async def undo(c: Context) -> None:
    contact = await contacts.undo_end(c.tx, c.me, c.arg(0))
    c.show(screens.goes_on, contact=contact.id, name=contact.other.name)


async def block(c: Context) -> None:
    _over(c, await contacts.block(c.tx, c.me, c.arg(0)), blocked=True)
    await c.end_dialog()


def _over(c: Context, contact: Contact, *, blocked: bool, undo: bool = False) -> None:
    c.show(screens.stopped, contact=contact.id, helping=not contact.seeking, blocked=blocked, undo=undo)


async def renew(c: Context) -> None:
    contact = await contacts.renew(c.tx, c.me, c.arg(0))
    c.show(screens.renewed, contact=contact.id, name=contact.other.name)


async def report_screen(c: Context) -> None:
    contact, looked_at = await reports.to_report(c.tx, c.me, c.arg(0))
    c.show(screens.report, contact=contact.id, looked_at=looked_at)


async def report(c: Context) -> None:
    contact, looked_at = await reports.report(c.tx, c.me, c.arg(0), c.arg(1))
    operator = c.settings.operator
    c.show(screens.reported, contact=contact.id, open=contact.open, looked_at=looked_at, operator=operator)


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
