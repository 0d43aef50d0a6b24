"""Taking a message back that somebody wrote to the other of a contact."""

from collections.abc import Sequence

from bot.services.contacts import taking_back
from bot.services.contacts.taking_back import Mine
from bot.services.contacts.told import RelayTaken, WordsTaken
from bot.texts import Voice
from handlers.contacts import presses as of_contacts
from handlers.contacts import within_presses as presses
from handlers.contacts.screens import ways
from handlers.contacts.words_screens import mark
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, letter_screen, screen
from handlers.core.presses import Number
from handlers.core.screens import shows


@presses.back_open.handled
async def choose(c: Context, contact_id: str, page: Number = 0) -> None:
    contact, found, more = await taking_back.choices(c.tx, c.me, contact_id, page)
    c.show(which, contact=contact.id, name=contact.other.name, mine=found, page=page, more=more)


@presses.back_take.handled
async def take(c: Context, contact_id: str, message_id: Number) -> None:
    contact, arrived = await taking_back.take(c.tx, c.me, contact_id, message_id)
    c.show(taken, contact=contact.id, name=contact.other.name, arrived=arrived)


@shows("take-back")
def which(v: Voice, *, contact: str, name: str, mine: Sequence[Mine], page: int, more: bool) -> Screen:
    """Its hour stands beside each message in the chat: the words themselves are kept nowhere."""
    back = presses.back_open(contact, page - 1) if page else of_contacts.contact_write(contact)
    if not mine:
        return screen(v, v.say("take-back-none", name=name), back=back, here=presses.back_open(contact, page))
    rows = [
        [button(v, "button-take-back-one", presses.back_take(contact, each.message_id), when=v.when(each.at))]
        for each in mine
    ]
    rows += [[button(v, "button-take-back-older", presses.back_open(contact, page + 1))]] if more else []
    return screen(v, v.say("take-back", name=name), rows, back=back, here=presses.back_open(contact, page))


@shows("take-back-done")
def taken(v: Voice, *, contact: str, name: str, arrived: bool) -> Screen:
    rows = [[button(v, "button-take-back-another", presses.back_open(contact))]]
    words = v.say("take-back-done" if arrived else "take-back-kept", name=name)
    return screen(v, words, rows, back=of_contacts.contact_write(contact))


@shows(RelayTaken.screen)
def gone(v: Voice, told: RelayTaken) -> Screen:
    return Screen("", deletes=told.message)


@shows(WordsTaken.screen)
def was_taken(v: Voice, told: WordsTaken) -> Screen:
    text = v.say("words-taken", name=told.name, mark=mark(told.mark))
    return letter_screen(v, text, ways(v, told.contact, "button-contact-reply"))
