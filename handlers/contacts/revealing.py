"""Telling who one is, by degrees: a first name that is typed for this, then the @username of Telegram. Read back before each yes."""

from typing import Any

from bot.domain.errors import Refused
from bot.domain.revealing import Offer, read_first_name
from bot.services.contacts import contacts, revealing
from bot.storage.database import new_id
from handlers.contacts import revealing_screens as screens
from handlers.contacts import within_presses as presses
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.questions import Question, ReadBack
from handlers.core.readers import Readers

FIRST = "contacts.first"

Answers = dict[str, Any]


@presses.names_open.handled
async def open_all(c: Context, contact_id: str) -> None:
    await _show(c, contact_id)


async def _show(c: Context, contact_id: str, lead: str = "") -> None:
    """`lead` names what just happened."""
    contact = await contacts.mine_open(c.tx, c.me, contact_id)
    found = await revealing.degrees(c.tx, c.me, contact_id)
    c.show(screens.one, contact=contact.id, name=contact.other.name, degrees=list(found), lead=lead)


@presses.names_back.handled
async def take_back(c: Context, contact_id: str, degree: str, token: str) -> None:
    done = await revealing.take_back(c.tx, c.me, contact_id, degree, token)
    await _show(c, contact_id, "withdrawn" if done else "holds")


@presses.names_no.handled
async def rather_not(c: Context, contact_id: str, degree: str, token: str) -> None:
    contact = await revealing.leave_alone(c.tx, c.me, contact_id, degree, token)
    c.show(screens.left_alone, contact=contact.id, name=contact.other.name)


# The two degrees


@presses.names_first.handled
async def ask_first(c: Context, contact_id: str, token: str = "") -> None:
    contact, _ = await revealing.may_offer(c.tx, c.me, contact_id, "first")
    await _first(c, {"contact": contact.id, "name": contact.other.name, "token": token})


async def _first(c: Context, draft: Answers) -> None:
    await c.ask(FIRST, **{name: draft[name] for name in ("contact", "name", "token")})
    c.show(screens.ask_first, contact=draft["contact"], name=draft["name"], answers=bool(draft["token"]))


def _draft(c: Context) -> Answers:
    """To whom a first name is being told. Refused when none is."""
    if c.dialog is None or c.dialog.step != FIRST:
        raise Refused("names-draft-gone")
    return dict(c.dialog.answers)


async def check_first(c: Context) -> str | None:
    return read_first_name(c.text)


async def who_reads(c: Context) -> Readers:
    draft = _draft(c)
    return readers.of_contact(draft["name"], presses.names_open(draft["contact"]))


async def first_given(c: Context) -> None:
    draft = _draft(c)
    await _offer(c, draft, "first", read_first_name(c.text))


@presses.names_user.handled
async def ask_username(c: Context, contact_id: str, token: str = "") -> None:
    """The username that Telegram says this person has now, shown before the yes."""
    contact, _ = await revealing.may_offer(c.tx, c.me, contact_id, "username")
    _username(c, {"contact": contact.id, "name": contact.other.name, "token": token})


def _username(c: Context, draft: Answers) -> None:
    if not c.user.username:
        c.show(screens.no_username, contact=draft["contact"])
        return
    c.show(
        screens.ask_username, contact=draft["contact"], name=draft["name"], token=draft["token"], username=c.user.username,
        sign=_sign(c),
    )  # fmt: skip


def _sign(c: Context) -> str:
    """Tells this username from another, in a button."""
    return c.tx.seal.fingerprint(c.user.username, "username").hex()[:8]


@presses.names_tell.handled
async def username_given(c: Context, contact_id: str, sign: str, token: str = "") -> None:
    """The yes. To a username that is another one since it was shown, none was said."""
    contact, _ = await revealing.may_offer(c.tx, c.me, contact_id, "username")
    draft = {"contact": contact.id, "name": contact.other.name, "token": token}
    if not c.user.username or sign != _sign(c):
        _username(c, draft)
    else:
        await _offer(c, draft, "username", f"@{c.user.username}")


async def _offer(c: Context, draft: Answers, degree: str, words: str) -> None:
    contact_id = str(draft["contact"])
    offer = Offer(c.me.id, new_id(), words)
    try:
        both = await revealing.offer(c.tx, c.me, contact_id, degree, offer, str(draft["token"]))
    except Refused:
        await c.end_dialog()
        raise
    await c.end_dialog()
    await _show(c, contact_id, "both" if both else "offered")


async def ask_first_again(c: Context) -> None:
    await _first(c, _draft(c))


ANSWERS = {FIRST: Question(ask_first_again, ("names:first",), ReadBack(check_first, who_reads), first_given)}
