"""What is seen of words: those of the other, those that wait, those that could not arrive."""

from collections import Counter
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from bot.domain.announcements import beginning, both_ends
from bot.domain.contact_data import contact_data
from bot.domain.contacts import MARKS, Addressee
from bot.domain.media import BARE
from bot.services.contacts.told import Relay, RelayDoubtful, RelayGone, RelayLeft, RelayOlder
from bot.services.people.todo import Waits
from bot.texts import Markup, Voice
from handlers.contacts import presses
from handlers.contacts import within_presses as of_within
from handlers.contacts.screens import ways
from handlers.core.entities import set_off, shortened
from handlers.core.keyboards import Button, Screen, button, letter_screen, lines, screen
from handlers.core.questions import said_words
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.help import presses as of_help
from handlers.meetings import presses as of_meetings
from handlers.peers import box_presses as of_box
from handlers.peers import presses as of_peers
from handlers.people import todo as of_todo
from handlers.team import presses as of_team

FOUND_SHOWN, FOUND_LONGEST = 3, 60
WORDS_SHOWN = 160  # of words that wait, so that the question and its buttons stay on the screen
CHOICES_MOST = 3
QUOTE_LONGEST = 120  # units: with the longest words and the frame it fits one message


@shows(Relay.screen)
def relay(v: Voice, told: Relay) -> Screen:
    """Words of the other. Nothing may take their place: they are kept nowhere else."""
    if told.medium and told.chat is None:
        return Screen(v.say("relay-medium", name=told.name, mark=mark(told.mark), medium=told.medium), protected=True)
    care = v.say("relay-care") if told.care else ""
    words = v.say("relay-words", words=set_off(told.words, told.marks)) if told.words else ""
    quote = v.say("relay-quote", words=_quoted(told)) if told.quote else ""
    said = notes(v, forwarded=told.forwarded, edited=told.edited)
    text = lines(v.say("relay", name=told.name, mark=mark(told.mark)), quote, words, *said, care)
    if told.bare:
        return Screen(text, protected=True)
    rows = ways(v, told.contact, "button-contact-reply")
    if care:
        rows.append(
            [button(v, "button-lines-show", presses.contact_lines(told.contact, told.care or ""), name=told.name)]
        )
        rows.append([button(v, "button-contact-care", presses.contact_care(told.contact, told.care or ""))])
    shown = letter_screen(v, text if told.medium not in BARE else "", rows)
    copies = (told.chat, told.source) if told.chat is not None and told.source is not None else None
    return replace(shown, replies_to=told.replies_to, protected=True, copies=copies)


def notes(v: Voice, *, forwarded: bool, edited: bool) -> list[Markup]:
    """What is to be known of words below them."""
    said = [v.say("relay-forwarded")] if forwarded else []
    return [*said, v.say("relay-edited")] if edited else said


def _quoted(told: Relay) -> Markup:
    """The beginning of what they quote, which the reader knows: in the blockquote of Telegram."""
    words, marks = shortened(told.quote, told.quote_marks, QUOTE_LONGEST)
    return Markup(f"<blockquote>{set_off(words, marks)}</blockquote>")


def mark(number: int) -> str:
    """The sign of the thread."""
    return MARKS[number % len(MARKS)]


@shows(RelayLeft.screen)
def left(v: Voice, told: RelayLeft) -> Screen:
    """A sign on words that stand in the other's chat now, or none any more."""
    return Screen("", reacts_to=told.message, unsigned=not told.stands)


@shows(RelayOlder.screen)
def older(v: Voice, told: RelayOlder) -> Screen:
    """A message that is not the newest of its thread any more gives its buttons away."""
    return Screen("", strips=told.message)


@shows("words-edit-held")
def edit_held(v: Voice, *, words: str, token: str = "") -> Screen:
    rows = [[button(v, "button-words-waiting", presses.contact_whom(token))]] if token else []
    return screen(v, lines(v.say("words-edit-held"), v.say("relay-words", words=words)), rows, back="")


@shows("words-edit-not")
def edit_not(v: Voice) -> Screen:
    return screen(v, v.say("words-edit-not"))


@shows("words-none")
def none(v: Voice, *, name: str) -> Screen:
    """Something that is no words went to nobody: it goes on as before."""
    return screen(v, v.say("words-none", name=name), back=of_peers.peer())


@shows("words-none-waits")
def none_waits(v: Voice, *, token: str) -> Screen:
    """The same, where it could pass: what waits already stands in its way."""
    rows = [[button(v, "button-words-waiting", presses.contact_whom(token))]]
    return screen(v, v.say("words-none-waits"), rows, back=of_peers.peer())


# Words that wait: what decides about them takes the place of the question, all else opens beside it


class Held(msgspec.Struct, frozen=True):
    """Words that wait under buttons with this token. `dropped`: others that had waited are not sent. `medium`: what they stand under."""

    words: str
    token: str
    dropped: bool = False
    medium: str = ""


class About(msgspec.Struct, frozen=True):
    """What the letter tells of that words answer: a `group`, and the meeting, where it is of one."""

    group: str
    meeting: str = ""
    title: str = ""
    starts_at: int = 0


class Choices(msgspec.Struct, frozen=True):
    """Whom somebody's words can be for: their contacts, members who wrote to them as a facilitator, those who facilitate their
    groups. `found`: somebody has said yes to their request, and waits. `ending`: contacts that end in less than a minute. `asked`:
    questions of the coordination to them; `box`: those that somebody asked without a name, by how they begin. `about`: first those
    of whom the letter tells that they answer. `waits`: what they were asked and answer by a button; `question`: what is asked in
    the chat meanwhile, and may be what they answer."""

    people: Sequence[Addressee]
    members: Sequence[Addressee] = ()
    groups: Sequence[Addressee] = ()
    found: bool = False
    ending: Sequence[Addressee] = ()
    asked: Sequence[str] = ()
    box: Sequence[Addressee] = ()
    about: About | None = None
    waits: Sequence[Waits] = ()
    question: str = ""


class Why(msgspec.Struct, frozen=True):
    """Why words cannot go where they were meant for: the key of a text, and what fills it, whichever text it is."""

    key: str
    facts: dict[str, object]


@shows("words-whom")
def whom(v: Voice, *, held: Held, choices: Choices, page: int, why: Why | None) -> Screen:
    token, people = held.token, choices.people
    rows = [[each] for each in _choices(v, token, choices)]
    start = page * CHOICES_MOST if page * CHOICES_MOST < len(rows) else 0
    shown = rows[start : start + CHOICES_MOST]
    unshown = [each for row in rows if row not in shown for each in row]
    if len(rows) > CHOICES_MOST:
        more = presses.contact_whom(token, start // CHOICES_MOST + 1)
        shown.append([button(v, "button-contacts-more", more)])
    about = choices.about if choices.about is not None and choices.about.meeting else None
    if about is not None:
        shown.append([button(v, "button-meeting-details", of_meetings.meeting(about.meeting))])
    undo = "button-contact-go-on" if people else "button-contact-undo"
    shown[:0] = [[button(v, undo, presses.contact_undo(one.id), name=one.name)] for one in choices.ending[:1]]
    shown[:0] = of_todo.buttons(v, choices.waits[:1])
    if choices.question:
        shown.insert(0, [button(v, "button-words-answer", said_words(token, choices.question))])
    if choices.found:
        shown.insert(0, [button(v, "button-peer-found", of_peers.peer_found())])
    elif not people and about is None:
        shown.append([button(v, "button-peer", of_peers.peer_ask())])
    if not rows:
        shown.append([button(v, "button-groups", of_groups.groups()), button(v, "button-help", of_help.help_())])
    shown.append([button(v, "button-words-drop", presses.contact_drop(token))])
    only = len(rows) == len(people) == 1 and not choices.question
    asked = v.say("words-whom", n=1 if only else 2, name=people[0].name if only else "", **sent_as(v, held.medium))
    because = v.say(why.key, **why.facts) if why else ""
    wait = "" if only else v.say("words-wait", **sent_as(v, held.medium))
    yours = shown_to_writer(v, held) if held.words else ""
    nowhere = "" if why or choices.waits else v.say("words-nowhere")
    found = v.say("words-found") if choices.found else ""
    waits = v.say("words-waits") if choices.waits else ""
    answer = v.say("words-answer") if choices.question else ""
    answers = v.say("words-about", title=about.title, when=v.when(about.starts_at)) if about is not None else ""
    text = lines(because, found or (asked if rows else nowhere), answer, waits, yours, answers, wait, _dropped(v, held))
    return replace(letter_screen(v, text, shown), unshown=unshown)


def shown_to_writer(v: Voice, held: Held) -> Markup:
    """Their writer knows them: how they begin, and what came to them last."""
    return v.say("words-yours", words=both_ends(held.words, WORDS_SHOWN))


def sent_as(v: Voice, medium: str) -> dict[str, object]:
    """What was sent, for any sentence that is about it: these words, this voice message, this picture …"""
    return {"medium": medium or "words", "what": v.say("words-what", medium=medium or "words")}


def _choices(v: Voice, token: str, choices: Choices) -> list[Button]:
    """Whom the words can be for."""
    several = len(choices.people) > 1
    every = (choices.people, choices.members, choices.groups, choices.asked, choices.box)
    alone = sum(map(len, every)) == 1 and not choices.question
    found = [button(v, "button-todo-inquiry", of_team.inquiry_words(each, token)) for each in choices.asked[:1]]
    found += [
        _to(v, presses.contact_send(one.id, token), one.name, alone, sign=f"{mark(one.mark)} " if several else "")
        for one in choices.people
    ]
    names = Counter(one.name for one in (*choices.people, *choices.members))
    found += [
        _to(v, presses.inbox_to(one.id, token), one.name, alone, where=one.group if names[one.name] > 1 else "")
        for one in choices.members
    ]
    found += [
        replace(button(v, "button-words-box", of_box.box_words(one.id, token), words=one.name), called=one.name)
        for one in choices.box
    ]
    groups = [
        replace(button(v, "button-words-group", presses.inbox_send(one.id, token), name=one.name), called=one.name)
        for one in choices.groups
    ]
    meant = choices.about is not None and [one.id for one in choices.groups[:1]] == [choices.about.group]
    return [*groups[:1], *found, *groups[1:]] if meant else found + groups


def _to(v: Voice, data: str, name: str, alone: bool, sign: str = "", where: str = "") -> Button:
    """Sends words to somebody; `where` tells them apart from another one of this name. A yes means this only where nobody else is there to
    choose."""
    shown = button(v, "button-words-to", data, name=sign + name + (f", {where}" if where else ""))
    return replace(shown, key=shown.key if alone else "", called=name)


def _dropped(v: Voice, held: Held) -> str:
    return v.say("words-earlier-dropped") if held.dropped else ""


@shows("words-sure")
def sure(v: Voice, *, held: Held, name: str = "", group: str = "") -> Screen:
    """`name` is whom they are for; or `group`, for those who facilitate it."""
    rows = [
        [button(v, "button-words-anyway", presses.contact_sure(held.token))],
        [button(v, "button-words-drop", presses.contact_drop(held.token))],
    ]
    found = [beginning(one.words, FOUND_LONGEST) for one in contact_data(held.words)[:FOUND_SHOWN]]
    which = v.say("words-sure-which", words=" · ".join(found)) if found else ""
    why = v.say("words-sure-why-group", group=group) if group else v.say("words-sure-why", name=name)
    asked = v.say("words-sure", **sent_as(v, held.medium))
    return letter_screen(v, lines(asked, which, why, _dropped(v, held)), rows)


@shows("words-voice")
def voice(v: Voice, *, held: Held, name: str) -> Screen:
    """Before the first voice that goes to somebody."""
    rows = [
        [button(v, "button-words-anyway", presses.contact_sure(held.token))],
        [button(v, "button-words-drop", presses.contact_drop(held.token))],
    ]
    return letter_screen(v, lines(v.say("words-voice", name=name), _dropped(v, held)), rows)


@shows("media-held")
def media_held(v: Voice, *, contact: str, name: str, kind: str, mine: bool) -> Screen:
    """Nothing of it went on: both have to allow it. `mine`: who sent it does."""
    rows = [[button(v, "button-share", of_within.share_open(contact))]]
    if not mine:
        rows.insert(0, [button(v, f"button-share-{kind}", of_within.share_allow(contact, kind))])
    why = v.say("media-held-mine" if mine else "media-held-both", name=name)
    return screen(v, lines(v.say(f"media-held-{kind}", name=name), why), rows, back=of_peers.peer())


@shows("words-meant")
def meant(v: Voice, *, held: Held, contact: str, name: str, named: tuple[str, str] = ("", "")) -> Screen:
    """A word that may be said to the bot. `named`: the button that they are the words of, and what it does."""
    rows = [
        [button(v, "button-words-to", presses.contact_send(contact, held.token), name=name)],
        [button(v, "button-words-drop", presses.contact_drop(held.token))],
        [button(v, "button-contact-more", presses.contact_more(contact))],
    ]
    if named[1]:
        rows.insert(1, [Button(*named, key="typed-meant")])
    which = v.say("words-meant-which", words=held.words)
    return letter_screen(v, lines(v.say("words-meant", name=name), which, _dropped(v, held)), rows)


# What became of them


@shows("words-later")
def later(v: Voice, *, name: str, at: int, medium: str = "") -> Screen:
    text = v.say("words-later", name=name, when=v.when(at), **sent_as(v, medium))
    return screen(v, text, back=of_peers.peer())


@shows("words-in-turn")
def many(v: Voice, *, contact: str, name: str) -> Screen:
    return _with_way(v, v.say("words-in-turn", name=name), contact)


@shows("words-sent")
def sent(v: Voice, *, contact: str, name: str) -> Screen:
    return _with_way(v, v.say("words-sent", name=name), contact)


@shows("words-unreachable")
def unreachable(v: Voice, *, contact: str, name: str, medium: str = "") -> Screen:
    return _with_way(v, v.say("words-unreachable", name=name, **sent_as(v, medium)), contact)


@shows(RelayDoubtful.screen)
def doubtful(v: Voice, told: RelayDoubtful) -> Screen:
    return _with_way(v, v.say("relay-doubtful", name=told.name), told.contact)


@shows(RelayGone.screen)
def gone(v: Voice, told: RelayGone) -> Screen:
    return _with_way(v, v.say("relay-gone", name=told.name), told.contact)


def _with_way(v: Voice, text: Markup, contact: str) -> Screen:
    """A short line about words, with the way to the contact."""
    return screen(v, text, [[button(v, "button-contact-more", presses.contact_more(contact))]])


@shows("words-unquoted")
def unquoted(v: Voice, *, name: str) -> Screen:
    return screen(v, v.say("words-unquoted", name=name), back=of_peers.peer())


@shows("words-unquoted-group")
def unquoted_group(v: Voice, *, group: str) -> Screen:
    return screen(v, v.say("words-unquoted-group", group=group))


@shows("words-dropped")
def dropped(v: Voice, *, medium: str = "") -> Screen:
    return screen(v, v.say("words-dropped", **sent_as(v, medium)), back=of_peers.peer())
