"""Cards with something to talk about: drawn, and put away."""

from bot.domain.talk_cards import AN_HOUR_MOST
from bot.services.contacts import contacts, talk_cards
from bot.services.contacts.talk_cards import TalkCard
from bot.texts import Voice
from handlers.contacts import presses as of_contacts
from handlers.contacts import within_presses as presses
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, letter_screen, lines
from handlers.core.presses import Number
from handlers.core.screens import shows


@presses.card_draw.handled
async def draw(c: Context, contact_id: str) -> None:
    """Both read it as a message of its own, below all that was said."""
    done = await talk_cards.draw(c.tx, c.me, contact_id)
    c.toast("talk-card-drawn" if done else "talk-card-drawn-already")


@presses.card_away.handled
async def put_away(c: Context, contact_id: str, n: Number) -> None:
    contact = await contacts.mine(c.tx, c.me, contact_id)
    await talk_cards.put_away(c.tx, c.me, contact_id, n)
    c.show(away, contact=contact.id, name=contact.other.name)


@shows(TalkCard.screen)
def card(v: Voice, told: TalkCard) -> Screen:
    rows = [
        [
            button(v, "button-contact-write", of_contacts.contact_write(told.contact)),
            button(v, "button-talk-card-another", presses.card_draw(told.contact)),
        ],
        [button(v, "button-talk-card-away", presses.card_away(told.contact, told.n))],
    ]
    return letter_screen(
        v, lines(v.say("talk-card-head"), v.say(f"talk-card-{told.card}"), v.say("talk-card-free")), rows
    )


@shows("card-away")
def away(v: Voice, *, contact: str, name: str) -> Screen:
    rows = [
        [
            button(v, "button-contact-write", of_contacts.contact_write(contact)),
            button(v, "button-talk-card-another", presses.card_draw(contact)),
        ]
    ]
    return letter_screen(v, v.say("talk-card-away", name=name, most=AN_HOUR_MOST), rows)
