"""Who the two people of a contact are, by degrees: what each of them sees."""

from collections.abc import Sequence

from msgspec.structs import replace

from bot.domain.revealing import Degree
from bot.services.contacts.revealing import NamesAsked, NamesLapsed, NamesTold
from bot.texts import Markup, Voice
from handlers.contacts import presses as of_contacts
from handlers.contacts import within_presses as presses
from handlers.core.keyboards import Button, Rows, Screen, button, letter_screen, lines, screen
from handlers.core.paging import quoted
from handlers.core.screens import shows

ASKS = {"first": presses.names_first, "username": presses.names_user}


@shows("names")
def one(v: Voice, *, contact: str, name: str, degrees: Sequence[Degree], lead: str) -> Screen:
    """`lead` names what just happened."""
    text: list[Markup] = [v.say(f"names-done-{lead}", name=name)] if lead else [v.say("names", name=name)]
    text += [_stands(v, each, name) for each in degrees]
    rows: Rows = [[found] for each in degrees if (found := _button(v, contact, each))]
    return screen(
        v,
        lines(*text, v.say("names-between")),
        rows,
        back=presses.contact_home(contact),
        here=presses.names_open(contact),
    )


def _stands(v: Voice, degree: Degree, name: str) -> Markup:
    if degree.done:
        return v.say(f"names-{degree.name}-both")
    if degree.mine is not None:
        return v.say(f"names-{degree.name}-mine", name=name, words=degree.mine.words)
    return v.say(f"names-{degree.name}-theirs" if degree.theirs else f"names-{degree.name}-none", name=name)


def _button(v: Voice, contact: str, degree: Degree) -> Button | None:
    if degree.done:
        return None
    if degree.mine is not None:
        return button(v, "button-names-back", presses.names_back(contact, degree.name, degree.mine.token))
    token = degree.theirs.token if degree.theirs else ""
    return button(v, f"button-names-{degree.name}", ASKS[degree.name](contact, token))


@shows("names-ask-first")
def ask_first(v: Voice, *, contact: str, name: str, answers: bool) -> Screen:
    """`answers`: the other has offered theirs."""
    text = v.say("names-ask-first-too" if answers else "names-ask-first", name=name)
    return screen(v, lines(text, v.say("names-ask-first-how", name=name)), back=presses.names_open(contact))


@shows("names-ask-username")
def ask_username(v: Voice, *, contact: str, name: str, token: str, username: str, sign: str) -> Screen:
    """`sign` tells this username from another, `token` is of the other's offer."""
    rows = [[button(v, "button-names-tell", presses.names_tell(contact, sign, token))]]
    text = lines(v.say("names-ask-username"), quoted(f"@{username}"), v.say("names-ask-username-what", name=name))
    return screen(v, lines(text, v.say("readers-contact", name=name)), rows, back=presses.names_open(contact))


@shows("names-no-username")
def no_username(v: Voice, *, contact: str) -> Screen:
    return screen(v, v.say("names-no-username"), back=presses.names_open(contact))


@shows("names-left-alone")
def left_alone(v: Voice, *, contact: str, name: str) -> Screen:
    rows = [[button(v, "button-contact-write", of_contacts.contact_write(contact))]]
    return letter_screen(v, v.say("names-left-alone", name=name), rows)


@shows(NamesAsked.screen)
def asked(v: Voice, told: NamesAsked) -> Screen:
    rows = [
        [button(v, f"button-names-{told.degree}", ASKS[told.degree](told.contact, told.token))],
        [button(v, "button-names-no", presses.names_no(told.contact, told.degree, told.token))],
    ]
    return letter_screen(v, lines(v.say(f"names-asked-{told.degree}", name=told.name), v.say("names-asked-free")), rows)


@shows(NamesTold.screen)
def told(v: Voice, told: NamesTold) -> Screen:
    """A locked phone shows no name, and Telegram's apps do not forward it."""
    rows = [[button(v, "button-contact-write", of_contacts.contact_write(told.contact))]]
    words = v.say(f"names-told-{told.degree}", name=told.name, words=told.words)
    shown = letter_screen(v, lines(v.say("names-told", name=told.name), words, v.say("names-told-stays")), rows)
    return replace(shown, protected=True)


@shows(NamesLapsed.screen)
def lapsed(v: Voice, told: NamesLapsed) -> Screen:
    rows = [[button(v, "button-contact-write", of_contacts.contact_write(told.contact))]]
    return letter_screen(v, v.say(f"names-lapsed-{told.degree}", name=told.name), rows)
