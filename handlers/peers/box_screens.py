"""What people see of a question that is asked without a name: who asks, and who is asked."""

from collections.abc import Sequence

from msgspec.structs import replace

from bot.config import Operator
from bot.domain.box import ANSWER_LONGEST, ASKED_MOST, OPEN_SECONDS, WORDS_LONGEST
from bot.domain.contacts import REPORT_CATEGORIES
from bot.domain.people import LANGUAGES
from bot.domain.times import DAY
from bot.domain.topics import Catalogue, room_for, to_mask
from bot.services.peers.box_told import BoxAnswers, BoxAsked, BoxNobody
from bot.texts import Markup, Voice
from handlers.contacts import presses as of_contacts
from handlers.contacts.screens import whom
from handlers.core.keyboards import Screen, button, in_pairs, letter_screen, lines, screen
from handlers.core.paging import quoted
from handlers.core.screens import shows
from handlers.meetings import presses as of_meetings
from handlers.peers import box_presses as presses
from handlers.peers import presses as of_peers
from handlers.peers.topics import PAGE, of_page, topic_names, topic_rows

OPEN_DAYS = OPEN_SECONDS // DAY


@shows("box-first")
def first(v: Voice) -> Screen:
    """What must be known and agreed to before the first one."""
    rows = [[button(v, "button-box-agree", presses.box_agree())]]
    return screen(v, lines(v.say("box-head"), v.say("peer-consent")), rows, back=of_peers.peer_home())


@shows("box-choose")
def choose(v: Voice, *, topics: Sequence[str], page: int, language: str, offered: Catalogue) -> Screen:
    """What it is, and about what: a press chooses a topic, or none."""

    def data(topic: str, becomes: bool, page: int) -> str:
        after = [*topics, topic] if becomes else [other for other in topics if other != topic]
        return presses.box_choose(to_mask(after if room_for(after) else topics), page, language)

    mask = to_mask(topics)
    rows = topic_rows(v, offered, topics, page, data, lambda page: presses.box_choose(mask, page, language))
    rows.append([
        button(v, "button-box-write", presses.box_write(mask, language)),
        button(v, "button-peer-language", presses.box_choose(mask, page, _next(language))),
    ])  # fmt: skip
    chosen = v.say("peer-asked", topics=topic_names(v, topics), language=v.language_name(language))
    text = lines(
        v.say("box-head"),
        v.say("box", most=ASKED_MOST, days=OPEN_DAYS),
        of_page(v, offered, page),
        Markup(f"{v.say('peer-topics')}\n{chosen}"),
    )
    return screen(v, text, rows, back=of_peers.peer_home())


def _next(language: str) -> str:
    codes = list(LANGUAGES)
    return codes[(codes.index(language) + 1) % len(codes)]


@shows("box-write")
def write(v: Voice, *, topics: Sequence[str], language: str) -> Screen:
    text = lines(v.say("box-write"), v.say("box-write-how", most=WORDS_LONGEST))
    return screen(v, text, back=presses.box_choose(to_mask(topics), 0, language))


@shows("box-nobody")
def nobody(v: Voice, *, topics: Sequence[str], language: str, free: Sequence[str], wider: bool) -> Screen:
    """Nobody fits: who there is, and the words wait for another choice (TALK-10)."""
    rows = [[button(v, "button-box-others", presses.box_choose(to_mask(topics), 0, language))]]
    if wider:
        rows.insert(0, [button(v, "button-peer-any-topic", presses.box_write(to_mask(()), language))])
    else:
        rows.append([button(v, "button-meetings", of_meetings.meetings())])
    head = v.say("peer-nobody-other" if wider else "box-nobody-head")
    there = v.say("peer-nobody-topic", topics=topic_names(v, free[:PAGE])) if wider else ""
    return screen(v, lines(head, there, v.say("box-nobody-kept")), rows, back=presses.box())


@shows("box-on-its-way")
def on_its_way(v: Voice, *, question: str, asked: int, until: int, just: bool = False) -> Screen:
    """`asked`: to how many it was put; `just`: a moment ago."""
    rows = [[button(v, "button-box-withdraw", presses.box_withdraw(question))]]
    head = v.say("box-sent-head" if just else "box-waits-head")
    return screen(v, lines(head, v.say("box-waits", n=asked, when=v.when(until))), rows, back=of_peers.peer_home())


@shows("box-withdrawn")
def withdrawn(v: Voice) -> Screen:
    rows = [[button(v, "button-box", presses.box())]]
    return screen(v, v.say("box-withdrawn"), rows, back=of_peers.peer_home())


@shows(BoxAnswers.screen)
def answers(v: Voice, told: BoxAnswers) -> Screen:
    """All of them, in one message that stays: nothing of it is kept here."""
    said = [
        lines(v.say("box-answer-nth", n=n), quoted(each.words)) if len(told.answers) > 1 else quoted(each.words)
        for n, each in enumerate(told.answers, 1)
    ]
    rows = [
        [button(v, "button-peer-ask", of_peers.peer_ask()), button(v, "button-box", presses.box())],
        [button(v, "button-box-which", presses.box_which(told.question))],
    ]
    head = v.say("box-answers", n=len(told.answers))
    text = lines(head, v.say("box-asked-was"), quoted(told.words), *said, v.say("box-answers-kept"))
    return replace(letter_screen(v, text, rows), protected=True)


@shows(BoxNobody.screen)
def nobody_answered(v: Voice, told: BoxNobody) -> Screen:
    rows = [
        [button(v, "button-peer-ask", of_peers.peer_ask()), button(v, "button-box", presses.box())],
        [button(v, "button-meetings", of_meetings.meetings())],
    ]
    text = lines(v.say("box-unanswered-head"), quoted(told.words), v.say("box-unanswered"))
    return letter_screen(v, text, rows)


# Who is asked


@shows(BoxAsked.screen)
def asked(v: Voice, told: BoxAsked) -> Screen:
    rows = [
        [
            button(v, "button-box-answer", presses.box_answer(told.answer)),
            button(v, "button-offer-no", presses.box_no(told.answer)),
        ],
        [button(v, "button-offer-pause", presses.box_pause(told.answer))],
        [button(v, "button-contact-report", presses.box_report(told.answer))],
    ]
    care = v.say("relay-care") if told.care else ""
    if care:
        rows[-1].append(button(v, "button-contact-care", of_contacts.contact_care("", told.care)))
    about = v.say(
        "box-asked", topics=topic_names(v, told.topics), language=v.language_name(told.language),
        when=v.when(told.until, by_date=True),
    )  # fmt: skip
    text = lines(v.say("box-asked-head"), quoted(told.words), about, care or v.say("box-free"))
    return replace(letter_screen(v, text, rows), protected=True)


@shows("box-answer")
def answer(v: Voice, *, answer: str) -> Screen:
    text = lines(v.say("box-answer"), v.say("box-answer-how", most=ANSWER_LONGEST))
    return screen(v, text, back=presses.box_see(answer))


@shows("box-answered")
def answered(v: Voice, *, until: int) -> Screen:
    return screen(v, lines(v.say("offer-accepted-head"), v.say("box-answered", when=v.when(until))))


@shows("box-declined")
def declined(v: Voice, *, paused: bool) -> Screen:
    rows = [[button(v, "button-helper-own", of_peers.helper())]]
    return screen(v, v.say("offer-declined-paused" if paused else "offer-declined"), rows)


# Reporting


@shows("box-which")
def which(v: Voice, *, answers: Sequence[str]) -> Screen:
    rows = in_pairs([
        button(v, "button-box-nth", presses.box_report(each), n=n) for n, each in enumerate(answers, 1)
    ], alone=3)  # fmt: skip
    return screen(v, v.say("box-which"), rows, back=presses.box())


@shows("box-report")
def report(v: Voice, *, answer: str, looked_at: bool) -> Screen:
    tiles = [button(v, f"button-report-{each}", presses.box_tell(answer, each)) for each in REPORT_CATEGORIES]
    who = v.say("contact-report-who" if looked_at else "contact-report-nobody")
    return screen(v, lines(v.say("contact-report"), who), in_pairs(tiles), back=presses.box())


@shows("box-reported")
def reported(v: Voice, *, looked_at: bool, operator: Operator) -> Screen:
    if looked_at:
        return screen(v, lines(v.say("contact-reported"), v.say("box-reported-next")))
    return screen(v, lines(v.say("contact-noted"), v.say("contact-noted-waits"), whom(v, operator)))
