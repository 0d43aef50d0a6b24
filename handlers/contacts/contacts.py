"""A contact: it opens, rests, is renewed, ends, is reported."""

from bot.domain.contacts import Contact
from bot.domain.crisis import Kind
from bot.services.contacts import contacts
from bot.services.contacts.told import ContactOpened, RenewalAsked
from bot.services.letters import standing
from bot.services.peers import helpers, peers
from bot.services.team import reports
from handlers.contacts import presses, screens
from handlers.contacts.unsent import ask_again, talk_with
from handlers.core.context import Context
from handlers.core.presses import Number, Rest
from handlers.help import lines_screens

# One contact


async def opened(c: Context, contact: Contact, frame: str = "") -> None:
    """The contact is open: the frame, and the next words go there (MATCH-04)."""
    await talk_with(c, contact.id)
    helping = not contact.seeking
    told = ContactOpened(contact=contact.id, name=contact.other.name, helping=helping, talking=True, frame=frame)
    c.show(screens.opened, told)
    await ask_again(c, contact)


@presses.contact_write.handled
async def write(c: Context, contact_id: str) -> None:
    contact = await contacts.talkable(c.tx, c.me, contact_id)
    await talk_with(c, contact.id)
    c.show(screens.write, contact=contact.id, name=contact.other.name)


@presses.contact_more.handled
async def more(c: Context, contact_id: str) -> None:
    """Everything one may do with a contact, in one screen (MATCH-05)."""
    contact = await contacts.mine(c.tx, c.me, contact_id)
    if await contacts.ends_soon(c.tx, contact):
        await _over(c, contact, undo=True)
        return
    rests = contacts.resting(contact, c.now)
    c.show(
        screens.more, contact=contact.id, name=contact.other.name, open=contact.open,
        change=contact.seeking and contact.request_id is not None,
        mine=contact.paused_by == c.me.id, until=contact.paused_until if rests else None, request=peers.new_request(),
        topic=contact.topic is not None, blocked="" if contact.open else await contacts.blocked_in(c.tx, c.me, contact),
    )  # fmt: skip


@presses.contact_care.handled
async def care(c: Context, contact_id: str = "", kind: Rest = "") -> None:
    """What helps somebody who receives heavy words, with the numbers to show (CRISIS-05). Nobody is refused."""
    found = await contacts.known(c.tx, c.me, contact_id) if contact_id else None
    of = found.id if found is not None and found.open else ""
    c.show(lines_screens.helper, country=c.me.country, contact=of, kind=_kind(kind))


@presses.contact_lines.handled
async def show_lines(c: Context, contact_id: str, kind: str = "") -> None:
    """The other gets the help lines, with a kind word."""
    await lines_to(c, contact_id, kind)


async def lines_to(c: Context, contact_id: str, kind: str) -> None:
    handed = await contacts.show_lines(c.tx, c.me, contact_id, _kind(kind))
    if handed.due_at is None:
        c.show(screens.lines_unreachable, contact=contact_id, name=handed.name)
    else:
        rest = await helpers.may_rest(c.tx, c.me)
        c.show(screens.lines_shown, contact=contact_id, name=handed.name, at=handed.due_at, rest=rest)


def _kind(given: str) -> str | None:
    """What the other's words called for; a button can be forged."""
    return given if given in set(Kind) else None


@presses.contact_pause.handled
async def pause_screen(c: Context, contact_id: str) -> None:
    contact = await contacts.mine_open(c.tx, c.me, contact_id)
    c.show(screens.pause, contact=contact.id, name=contact.other.name)


@presses.contact_rest.handled
async def pause(c: Context, contact_id: str, days: Number) -> None:
    until = await contacts.pause(c.tx, c.me, contact_id, days)
    await c.end_dialog()
    c.show(screens.rests, until=until)


@presses.contact_stop.handled
async def stop(c: Context, contact_id: str) -> None:
    """In a minute: until then it can be undone. Blocking does not wait."""
    contact, undo = await contacts.end_soon(c.tx, c.me, contact_id)
    await _over(c, contact, undo=undo)
    await c.end_dialog()


@presses.contact_undo.handled
async def undo(c: Context, contact_id: str) -> None:
    contact = await contacts.undo_end(c.tx, c.me, contact_id)
    c.show(screens.goes_on, contact=contact.id, name=contact.other.name)


@presses.contact_block.handled
async def block(c: Context, contact_id: str) -> None:
    contact = await contacts.block(c.tx, c.me, contact_id)
    await _over(c, contact, blocked=await contacts.blocked_in(c.tx, c.me, contact))
    await c.end_dialog()


@presses.contact_blocked.handled
async def blocked(c: Context, page: Number = 0) -> None:
    """Whom they have blocked: each is one tap from being unblocked."""
    found = [screens.Blocked(each.sign, each.name) for each in await contacts.blocked(c.tx, c.me)]
    c.show(screens.blocked_ones, people=found, page=page)


@presses.contact_unblock.handled
async def unblock(c: Context, sign: str) -> None:
    freed = await contacts.unblock(c.tx, c.me, sign)
    c.show(screens.unblocked, name=freed.name)


async def _over(c: Context, contact: Contact, *, blocked: str = "", undo: bool = False) -> None:
    """`blocked`: the sign of the other, where they were blocked."""
    helping = not contact.seeking
    rest = helping and await helpers.may_rest(c.tx, c.me)
    c.show(screens.stopped, contact=contact.id, helping=helping, blocked=blocked, undo=undo, rest=rest)


@presses.contact_renew.handled
async def renew(c: Context, contact_id: str) -> None:
    contact = await contacts.renew(c.tx, c.me, contact_id, c.settings.peers.renewal)
    await standing.decided(c.tx, c.me, contact_id, RenewalAsked.screen, c.incoming.pressed_message)
    c.show(screens.renewed, contact=contact.id, name=contact.other.name)


@presses.contact_report.handled
async def report_screen(c: Context, contact_id: str) -> None:
    contact, looked_at = await reports.to_report(c.tx, c.me, contact_id)
    c.show(screens.report, contact=contact.id, looked_at=looked_at)


@presses.contact_tell.handled
async def report(c: Context, contact_id: str, category: str) -> None:
    contact, looked_at = await reports.report(c.tx, c.me, contact_id, category)
    c.show(
        screens.reported, contact=contact.id, open=contact.open, looked_at=looked_at, operator=c.settings.operator,
        rest=not contact.seeking and await helpers.may_rest(c.tx, c.me),
        blocked=bool(await contacts.blocked_in(c.tx, c.me, contact)),
    )  # fmt: skip
