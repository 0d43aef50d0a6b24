"""What people see of what those who listen say of themselves."""

from collections.abc import Sequence

from bot.domain.announcements import beginning
from bot.domain.contact_data import contact_data
from bot.domain.peers import OWN_WORDS_LONGEST, OWN_WORDS_NOES, Profile
from bot.services.peers.own_words import REASONS, OwnWordsDeclined, OwnWordsNew, OwnWordsShown, OwnWordsUnread
from bot.texts import Markup, Voice
from handlers.core.keyboards import Screen, button, letter_screen, lines, screen
from handlers.core.paging import Item, listed, quoted
from handlers.core.screens import shows
from handlers.peers import limits_presses as of_limits
from handlers.peers import own_words_presses as presses
from handlers.peers.screens import Listed
from handlers.people import presses as of_people
from handlers.team import presses as of_team


@shows("own-words")
def home(v: Voice, *, profile: Profile, waits: str, again: int = 0) -> Screen:
    """What is shown, what waits, and what can be done with each. `again`: from when on other words may be written; 0: at once."""
    write = "button-own-change" if profile.words or waits else "button-own-write"
    said, drops, rows = [], [], [] if again else [[button(v, write, presses.own_write())]]
    texts: dict[presses.Which, str] = {"shown": profile.words, "waits": waits}
    for which, words in texts.items():
        if words:
            said += [v.say(f"own-words-{which}"), quoted(words)]
            drops.append(button(v, f"button-own-drop-{which}", presses.own_drop(which)))
    rows += [drops] if drops else []
    if not profile.described:
        rows.append([button(v, "button-limits-described", of_limits.helper_described())])
    about = "" if profile.words and waits else v.say("own-words-about")
    text = lines(v.say("own-words"), about, *(said or [v.say("own-words-none")]), _from(v, again))
    return screen(v, text, rows, back=of_limits.helper_me(), here=presses.own())


def _from(v: Voice, again: int) -> Markup | str:
    return v.say("own-words-from", day=v.day(again), most=OWN_WORDS_NOES) if again else ""


@shows("own-words-write")
def write(v: Voice) -> Screen:
    return screen(v, v.say("own-words-write", most=OWN_WORDS_LONGEST), back=presses.own())


@shows("own-words-sent")
def sent(v: Voice, *, read: bool, shown: bool) -> Screen:
    """`read`: there is somebody who can read it; `shown`: another text is shown meanwhile."""
    then = v.say("own-words-sent-read" if read else "own-words-sent-nobody")
    meanwhile = v.say("own-words-sent-shown") if shown else ""
    return screen(v, lines(v.say("own-words-sent"), then, meanwhile), back=presses.own())


@shows(OwnWordsUnread.screen)
def unread(v: Voice, told: OwnWordsUnread) -> Screen:
    return _told(v, v.say("own-words-unread"))


@shows(OwnWordsShown.screen)
def shown(v: Voice, told: OwnWordsShown) -> Screen:
    return _told(v, v.say("own-words-are-shown"))


@shows(OwnWordsDeclined.screen)
def declined(v: Voice, told: OwnWordsDeclined) -> Screen:
    """With their text, which is kept nowhere else."""
    why = quoted(told.why) if told.why else v.say(f"own-words-because-{told.reason}")
    after = _from(v, told.again) or v.say("own-words-free")
    text = lines(v.say("own-words-declined"), why, v.say("own-words-yours"), quoted(told.words), after)
    write = button(v, "button-own", presses.own()) if told.again else button(v, "button-own-write", presses.own_write())
    return letter_screen(v, text, [[write]])


def _told(v: Voice, text: str) -> Screen:
    return letter_screen(v, text, [[button(v, "button-own", presses.own())]])


# Coordinators


@shows(OwnWordsNew.screen)
def new(v: Voice, told: OwnWordsNew) -> Screen:
    rows = [[button(v, "button-own-look", presses.own_look(told.person))]]
    return letter_screen(v, v.say("own-words-new", name=told.name), rows)


@shows("own-words-waiting")
def waiting(v: Voice, *, people: Sequence[Listed], more: bool, page: int) -> Screen:
    ways = [button(v, "button-helper-more", presses.own_waiting(page + 1))] if more else []
    told, rows = listed([Item(who.name, presses.own_look(who.id)) for who in people], ways)
    text = lines(v.say("own-words-waiting" if people else "own-words-waiting-nobody"), "\n".join(told))
    return screen(v, text, rows, back=presses.own_waiting(page - 1) if page else of_people.tools())


@shows("own-words-look")
def look(v: Voice, *, id: str, text: str, name: str, words: str, asked: str) -> Screen:
    """`asked`: how far a question to them is."""
    rows = [
        [button(v, "button-own-yes", presses.own_yes(text)), button(v, "button-own-no", presses.own_no(text))],
        [button(v, "button-inquiry-ask", of_team.inquiry_ask("words", id))],
    ]
    found = [one.words for one in contact_data(words)[:1]]
    holds = v.say("inquiry-holds", words=beginning(found[0])) if found else ""
    far = v.say(f"inquiry-is-{asked}") if asked else ""
    said = lines(v.say("own-words-look", name=name), quoted(words), holds, v.say("own-words-heed"), far)
    return screen(v, said, rows, back=presses.own_waiting())


@shows("own-words-reasons")
def reasons(v: Voice, *, id: str, text: str, name: str) -> Screen:
    rows = [[button(v, f"button-own-because-{reason}", presses.own_because(text, reason))] for reason in REASONS]
    rows.append([button(v, "button-own-why", presses.own_why(text))])
    return screen(v, v.say("own-words-reasons", name=name), rows, back=presses.own_look(id))


@shows("own-words-why")
def why(v: Voice, *, text: str, name: str) -> Screen:
    return screen(v, v.say("own-words-why", name=name), back=presses.own_no(text))


@shows("own-words-decided")
def decided(v: Voice, *, name: str, shown: bool) -> Screen:
    said = v.say("own-words-decided-yes" if shown else "own-words-decided-no", name=name)
    return screen(v, said, back=presses.own_waiting())
