"""A contact as one of the two opens it: to write, and what they have between them."""

from bot.services.contacts import appointments, contacts
from handlers.contacts import within_presses as presses
from handlers.contacts import within_screens as screens
from handlers.contacts.contacts import more
from handlers.core.context import Context


@presses.contact_home.handled
async def home(c: Context, contact_id: str) -> None:
    contact = await contacts.mine(c.tx, c.me, contact_id)
    if not contact.open or await contacts.ends_soon(c.tx, contact):
        await more(c, contact_id)
        return
    found = await appointments.of_contact(c.tx, contact_id)
    rests = contacts.resting(contact, c.now)
    c.show(
        screens.home, contact=contact.id, name=contact.other.name, mine=contact.paused_by == c.me.id,
        until=contact.paused_until if rests else None, agreed=found.agreed, asked=appointments.proposes(c.me, found),
    )  # fmt: skip
