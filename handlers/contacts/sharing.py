"""What two people let pass between them beside words, in the words of both, and what they tell of themselves."""

from collections.abc import Sequence

from bot.domain.media import KINDS
from bot.services.contacts import contacts, media, sharing
from bot.services.contacts.media import Passes
from bot.services.contacts.sharing import MediaChanged
from bot.texts import Voice
from handlers.contacts import presses as of_contacts
from handlers.contacts import within_presses as presses
from handlers.core.context import Context
from handlers.core.keyboards import Button, Screen, button, letter_screen, lines, screen
from handlers.core.screens import shows


@presses.share_open.handled
async def open_all(c: Context, contact_id: str) -> None:
    await _show(c, contact_id)


async def _show(c: Context, contact_id: str, lead: str = "") -> None:
    """`lead` names what just happened."""
    contact = await contacts.mine_open(c.tx, c.me, contact_id)
    passes = await media.all_of(c.tx, c.me, contact)
    c.show(
        shared, contact=contact.id, name=contact.other.name, passes=passes, topic=contact.topic is not None, lead=lead
    )


@presses.share_allow.handled
async def allow(c: Context, contact_id: str, kind: str) -> None:
    await sharing.allow(c.tx, c.me, contact_id, kind)
    await _show(c, contact_id, "allowed")


@presses.share_forbid.handled
async def forbid(c: Context, contact_id: str, kind: str) -> None:
    await sharing.forbid(c.tx, c.me, contact_id, kind)
    await _show(c, contact_id, "forbidden")


@shows("share")
def shared(v: Voice, *, contact: str, name: str, passes: Sequence[Passes], topic: bool, lead: str) -> Screen:
    rows = [[_button(v, contact, each)] for each in passes]
    rows.append([button(v, "button-take-back", presses.back_open(contact))])
    if topic:
        rows.append([button(v, "button-topic-drop", of_contacts.contact_topic(contact))])
    text = [v.say(f"share-{lead}") if lead else v.say("share", name=name), v.say("share-always")]
    text += [v.say(f"share-{each.kind}-{_stands(each)}", name=name) for each in passes]
    return screen(
        v, lines(*text, v.say("share-more", name=name)), rows, back=presses.contact_home(contact),
        here=presses.share_open(contact),
    )  # fmt: skip


def _stands(each: Passes) -> str:
    if each.both:
        return "both"
    return "mine" if each.mine else "theirs" if each.theirs else "none"


def _button(v: Voice, contact: str, each: Passes) -> Button:
    if each.mine:
        return button(v, f"button-share-no-{each.kind}", presses.share_forbid(contact, each.kind))
    return button(v, f"button-share-{each.kind}", presses.share_allow(contact, each.kind))


@shows(MediaChanged.screen)
def changed(v: Voice, told: MediaChanged) -> Screen:
    rows = [[button(v, "button-share", presses.share_open(told.contact))]]
    kind = told.kind if told.kind in KINDS else KINDS[0]
    return letter_screen(v, v.say(f"media-{told.now}-{kind}", name=told.name), rows)
