"""What is seen of a member's words to those who facilitate a group."""

from msgspec.structs import replace

from bot.services.contacts.told import InboxAnswered, InboxBegun, InboxGone, InboxWaits, InboxWords
from bot.texts import Markup, Voice
from handlers.contacts import presses
from handlers.contacts.screens import ways
from handlers.contacts.words_screens import Held, notes, shown_to_writer
from handlers.core.entities import set_off
from handlers.core.keyboards import Screen, button, letter_screen, lines, screen
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.peers import presses as of_peers


@shows(InboxWords.screen)
def inbox(v: Voice, told: InboxWords) -> Screen:
    """Words of a member. Nothing may take their place: they are kept nowhere else."""
    care = v.say("relay-care") if told.care else ""
    said = notes(v, forwarded=told.forwarded, edited=told.edited)
    words = v.say("relay-words", words=set_off(told.words, told.marks))
    rows = [[button(v, "button-contact-reply", presses.inbox_answer(told.inbox))]]
    if told.care:
        rows.append([button(v, "button-lines-show", presses.inbox_lines(told.inbox, told.care), name=told.name)])
        rows.append([button(v, "button-contact-care", presses.contact_care())])
    about = v.say("words-about", title=told.title, when=v.when(told.starts_at, by_date=True)) if told.title else ""
    text = lines(v.say("inbox", name=told.name), words, *said, about, v.say("inbox-first", group=told.group), care)
    return replace(letter_screen(v, text, rows), protected=True)


@shows("inbox-write")
def write(v: Voice, *, id: str, group: str, called: str) -> Screen:
    text = lines(v.say("inbox-write", group=group), v.say("inbox-write-who", name=called))
    return screen(v, text, back=of_groups.group_open(id))


@shows("inbox-check")
def check(v: Voice, *, held: Held, to: str, group: str, called: str) -> Screen:
    """Words for several people, before they leave."""
    rows = [
        [button(v, "button-inbox-send", presses.inbox_send(to, held.token))],
        [button(v, "button-words-drop", presses.contact_drop(held.token))],
    ]
    asked, who = v.say("inbox-check", group=group), v.say("inbox-check-who", name=called)
    return letter_screen(v, lines(asked, shown_to_writer(v, held), who), rows)


@shows("inbox-sent")
def sent(v: Voice, *, group: str, called: str, at: int) -> Screen:
    when = v.say("inbox-sent-later", when=v.when(at)) if at > v.now else ""
    return screen(v, lines(v.say("inbox-sent", group=group), when, v.say("inbox-sent-next", name=called)))


@shows(InboxBegun.screen)
def begun(v: Voice, told: InboxBegun) -> Screen:
    text = lines(v.say("inbox-begun", name=told.name), v.say("inbox-begun-next", name=told.name, group=told.group))
    return letter_screen(v, text, ways(v, told.contact, "button-contact-write"))


@shows(InboxAnswered.screen)
def answered(v: Voice, told: InboxAnswered) -> Screen:
    shown = letter_screen(v, v.say("inbox-answered", who=told.who, name=told.name))
    return replace(shown, replies_to=told.replies_to)


@shows(InboxGone.screen)
def gone(v: Voice, told: InboxGone) -> Screen:
    return _with_other_ways(v, v.say("inbox-gone", group=told.group))


@shows(InboxWaits.screen)
def waits(v: Voice, told: InboxWaits) -> Screen:
    return _with_other_ways(v, v.say("inbox-waits", group=told.group))


def _with_other_ways(v: Voice, text: Markup) -> Screen:
    """Words that nobody reads, or nobody has answered."""
    return letter_screen(v, text, [[button(v, "button-peer", of_peers.peer())]])
