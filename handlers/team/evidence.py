"""Adding words to a report: the message is answered, or one's own are written; both are shown before the yes, with who reads them."""

from typing import Any

from bot.domain.errors import Refused
from bot.services.team import evidence
from bot.texts import Voice
from handlers.contacts import presses as of_contacts
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, screen
from handlers.core.questions import Question, ReadBack
from handlers.core.readers import Readers
from handlers.core.screens import shows
from handlers.peers import presses as of_peers
from handlers.team import presses

WORDS = "evidence.words"


@presses.evidence_add.handled
async def ask(c: Context, contact_id: str) -> None:
    contact, _ = await evidence.to_add(c.tx, c.me, contact_id)
    await _ask(c, contact.id, contact.other.name)


async def _ask(c: Context, contact_id: str, name: str) -> None:
    await c.ask(WORDS, contact=contact_id, name=name)
    c.show(asked, contact=contact_id, name=name)


def _draft(c: Context) -> dict[str, Any]:
    if c.dialog is None or c.dialog.step != WORDS:
        raise Refused("evidence-no-report")
    return c.dialog.answers


async def ask_again(c: Context) -> None:
    draft = _draft(c)
    await _ask(c, draft["contact"], draft["name"])


async def check(c: Context) -> str | None:
    """The words that are kept: those of the answered message, else those that were written."""
    draft, message = _draft(c), c.incoming.message or c.incoming.edited_message
    answered = message.reply_to_message if message is not None else None
    draft["theirs"] = answered is not None
    if answered is None:
        return evidence.check(c.text)
    text = answered.text or answered.caption
    return await evidence.received(c.tx, c.me, draft["contact"], answered.message_id, text)


async def who_reads(c: Context) -> Readers:
    draft = _draft(c)
    return Readers("report", name=draft["name"], back=of_contacts.contact_more(draft["contact"]))


async def given(c: Context) -> None:
    draft = _draft(c)
    contact = await evidence.add(c.tx, c.me, draft["contact"], c.text, theirs=bool(draft.get("theirs")))
    await c.end_dialog()
    c.show(kept, contact=contact.id)


@presses.evidence_drop.handled
async def take_back(c: Context, contact_id: str) -> None:
    contact = await evidence.take_back(c.tx, c.me, contact_id)
    c.show(dropped, contact=contact.id)


@shows("evidence")
def asked(v: Voice, *, contact: str, name: str) -> Screen:
    return screen(v, v.say("evidence", name=name), back=of_contacts.contact_more(contact))


@shows("evidence-kept")
def kept(v: Voice, *, contact: str) -> Screen:
    rows = [
        [
            button(v, "button-evidence-more", presses.evidence_add(contact)),
            button(v, "button-evidence-drop", presses.evidence_drop(contact)),
        ]
    ]
    return screen(v, v.say("evidence-kept"), rows, back=of_peers.peer())


@shows("evidence-dropped")
def dropped(v: Voice, *, contact: str) -> Screen:
    rows = [[button(v, "button-evidence", presses.evidence_add(contact))]]
    return screen(v, v.say("evidence-dropped"), rows, back=of_peers.peer())


ANSWERS = {WORDS: Question(ask_again, ("evidence:add",), ReadBack(check, who_reads), given, replies=True)}
