"""What the two people of a contact see of it, beside words."""

from bot.texts import Voice
from handlers.contacts import presses as of_contacts
from handlers.contacts import within_presses as presses
from handlers.contacts.screens import breaks
from handlers.core.keyboards import Screen, button, lines, screen
from handlers.core.screens import shows
from handlers.peers import presses as of_peers


@shows("contact-home")
def home(
    v: Voice, *, contact: str, name: str, mine: bool, until: int | None, agreed: int | None, asked: bool
) -> Screen:
    """`agreed`: the time they agreed on; `asked`: the other proposes some."""
    rows = [
        [
            button(v, "button-contact-write", of_contacts.contact_write(contact)),
            button(v, "button-time-see" if asked else "button-time", presses.time_open(contact)),
        ],
        [button(v, "button-talk-card", presses.card_draw(contact))],
        [
            button(v, "button-contact-stop", of_contacts.contact_stop(contact)),
            button(v, "button-contact-others", of_contacts.contact_more(contact)),
        ],
    ]
    text = [v.say("contact-more", name=name), breaks(v, name, mine, until)]
    if agreed:
        text.append(v.say("time-agreed-line", when=v.when(agreed)))
    if asked:
        text.append(v.say("time-asked-line", name=name))
    return screen(v, lines(*text), rows, back=of_peers.peer(), here=presses.contact_home(contact))
