"""What people see when they ask for a peer, and when they are asked."""

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from bot.domain.peers import AGES, FORMS, GENDERS, WORD_LONGEST, Wishes
from bot.domain.people import LANGUAGES
from bot.domain.topics import Catalogue, room_for, to_mask
from bot.services.peers.told import (
    Described,
    Found,
    LeftAlone,
    NextAsked,
    NobodyFree,
    Offered,
    OfferNotNeeded,
    Progress,
    Waited,
    Way,
)  # fmt: skip
from bot.services.people.todo import Waits
from bot.texts import Markup, Voice
from handlers.contacts import presses as of_contacts
from handlers.contacts import within_presses as of_within
from handlers.core.keyboards import Button, Rows, Screen, button, in_pairs, lines, named, screen
from handlers.core.paging import SCREEN, fitting, height, page_of
from handlers.core.questions import said_again
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import presses as of_meetings
from handlers.peers import box_presses as of_box
from handlers.peers import presses
from handlers.peers.described import description, in_their_words
from handlers.peers.topics import PAGE, of_page, tile, topic_names, topic_rows
from handlers.people import todo
from handlers.team import mission_presses as of_missions
from handlers.team import presses as of_team


class Listed(msgspec.Struct, frozen=True):
    """Somebody on a button: the id of the person, or of the contact with them, and the name people read."""

    id: str
    name: str


def language_name(v: Voice, code: str) -> str:
    return v.language_name(code)


@shows("peer-home")
def home(
    v: Voice, *, contacts: Sequence[Listed], request: str | None, waiting: bool, offer: str | None, helper: str | None, page: int,
    waits: Sequence[Waits], begins: int = 0,
) -> Screen:  # fmt: skip
    """`request` and `offer` are the ids of what waits, `helper` is where their own offer stands, `begins` when the
    question is said, 0 when it was."""
    most = 4 if len(contacts) <= 4 else 3
    start = page * most if page * most < len(contacts) else 0
    buttons = [named(one.name, of_within.contact_home(one.id)) for one in contacts[start : start + most]]
    if len(contacts) > most:
        buttons.append(button(v, "button-contacts-more", presses.peer_home(start // most + 1)))
    rows = [buttons[i : i + 2] for i in range(0, len(buttons), 2)]
    rows += [[_request_button(v, request, offer)], [button(v, f"button-helper-{_helping(helper)}", presses.helper())]]
    rows.append([button(v, "button-box", of_box.box()), button(v, "button-missions", of_missions.missions())])
    head = v.say("peer-home-contacts" if contacts else "peer-home")
    nothing = "" if contacts else v.say("peer-home-nothing")
    state = _state(v, waiting, offer, begins) if request else nothing
    told, first = todo.above(v, waits, lines(head, state), rows)
    return screen(v, lines(head, told, state), [*first, *rows], here=presses.peer_home())


def _helping(state: str | None) -> str:
    return "own" if state in ("asked", "approved") else "offer"


def _state(v: Voice, waiting: bool, offer: str | None, begins: int) -> Markup:
    """Where the request stands."""
    if offer:
        return v.say("peer-home-found")
    if begins:
        return v.say("peer-searching-from", when=v.when(begins))
    return v.say("peer-home-waiting" if waiting else "peer-home-searching")


def _request_button(v: Voice, request: str | None, offer: str | None) -> Button:
    if offer:
        return button(v, "button-peer-found", presses.peer_found())
    if request:
        return button(v, "button-peer-withdraw", presses.peer_withdraw(request))
    return button(v, "button-peer-ask", presses.peer_ask())


@shows("peer-ask")
def ask(
    v: Voice,
    *,
    topics: Sequence[str],
    page: int,
    language: str,
    known: bool,
    request: str,
    how: str = "",
    offered: Catalogue = Catalogue(),  # noqa: B008
    promised: int = 0,
) -> Screen:
    """Topics that a press chooses, and the button that sends; before the first request, what must be known and agreed to. `promised`: until
    when somebody has promised to answer who may be asked for this."""

    def data(topic: str, becomes: bool, page: int) -> str:
        after = [*topics, topic] if becomes else [other for other in topics if other != topic]
        mask = to_mask(after if room_for(after) else topics)
        return presses.peer_topics(mask, page, language, how)

    mask = to_mask(topics)
    rows = topic_rows(v, offered, topics, page, data, lambda page: presses.peer_topics(mask, page, language, how))
    go, words = (presses.peer_send, "button-peer-send") if known else (presses.peer_agree, "button-peer-agree-send")
    rows.append([
        button(v, words, go(mask, language, request, how)),
        button(v, "button-peer-wishes", presses.peer_wishes(mask, language, how)),
    ])  # fmt: skip
    there = v.say("peer-promised", until=v.hour(promised)) if promised else ""
    frame = lines(v.say("peer-ask"), there) if known else lines(there or v.say("peer-ask-first"), v.say("peer-consent"))
    text = v.say("peer-asked", topics=topic_names(v, topics), language=language_name(v, language))
    chosen = Markup(" ".join([text, *wished_lines(v, how)]))
    asks, under = v.say("peer-topics"), len(rows) + 2
    said = lines(frame, of_page(v, offered, page) if known else "", Markup(f"{asks}\n{chosen}"))
    if not known:
        said = fitting(under, said, lines(frame, chosen if topics or how else asks))
    if height(said, under) <= SCREEN:
        rows.append([button(v, "button-peer-word", presses.peer_word(mask, language, how))])
    return screen(v, said, rows, back=presses.peer_home())


@shows("peer-word")
def word(v: Voice, *, mask: str, language: str, how: str) -> Screen:
    return screen(v, v.say("peer-word", most=WORD_LONGEST), back=presses.peer_topics(mask, 0, language, how))


@shows("peer-word-first")
def word_agree(v: Voice, *, mask: str, language: str, how: str) -> Screen:
    """What must be known and agreed to before it is written."""
    rows = [[button(v, "button-peer-agree-write", presses.peer_frame(mask, language, how))]]
    text = lines(v.say("peer-word-first"), v.say("peer-consent"))
    return screen(v, text, rows, back=presses.peer_topics(mask, 0, language, how))


def wished_lines(v: Voice, how: str) -> list[Markup]:
    """In which way and with whom, where it is wished."""
    wished = Wishes((), "").with_how(how)
    said = [v.say("peer-form", form=v.say(f"form-{wished.form}"))] if wished.form else []
    said += [v.say("peer-elsewhere")] if wished.elsewhere else []
    said += [v.say("peer-gender", gender=v.say(f"gender-{wished.gender}"))] if wished.gender else []
    return said + ([v.say("peer-age", age=v.say(f"age-{wished.age}"))] if wished.age else [])


@shows("peer-wishes")
def wishes(v: Voice, *, topics: Sequence[str], language: str, how: str) -> Screen:
    """What may be wished, each of it a press, and nothing of it asked for."""
    mask, wished = to_mask(topics), Wishes((), language).with_how(how)
    tiles = [
        tile(
            v,
            f"button-form-{form}",
            form == wished.form,
            presses.peer_wishes(mask, language, replace(wished, form="" if form == wished.form else form).how),
        )
        for form in FORMS
    ]
    tiles.append(button(v, "button-peer-language", presses.peer_lang(mask, language, how)))
    tiles.append(button(v, "button-peer-whom", presses.peer_whom(mask, language, how)))
    return _wishing(v, "peer-wishes", mask, language, how, in_pairs(tiles), back="")


def _wishing(v: Voice, asks: str, mask: str, language: str, how: str, rows: Rows, back: str) -> Screen:
    """With what is wished so far, and the way on to sending it."""
    told = [v.say("peer-language-now", language=language_name(v, language)), *wished_lines(v, how)]
    shown = screen(v, lines(v.say(asks), Markup("\n".join(told))), rows, back=back)
    shown.rows[-1].insert(0, button(v, "button-peer-done", presses.peer_topics(mask, 0, language, how)))
    return shown


@shows("peer-whom")
def whom(v: Voice, *, topics: Sequence[str], language: str, how: str) -> Screen:
    """Rather a woman or a man, of some age, of another group."""
    mask, wished = to_mask(topics), Wishes((), language).with_how(how)

    def to(then: Wishes) -> str:
        return presses.peer_whom(mask, language, then.how)

    tiles = [
        tile(v, f"button-peer-{gender}", on, to(replace(wished, gender="" if on else gender)))
        for gender in GENDERS
        for on in (gender == wished.gender,)
    ]
    tiles.append(button(v, "button-peer-age", presses.peer_ages(mask, language, how)))
    on = wished.elsewhere
    tiles.append(tile(v, "button-peer-elsewhere", on, to(replace(wished, elsewhere=not on))))
    back = presses.peer_wishes(mask, language, how)
    return _wishing(v, "peer-whom", mask, language, how, in_pairs(tiles), back)


@shows("peer-ages")
def ages(v: Voice, *, topics: Sequence[str], language: str, how: str) -> Screen:
    mask, wished = to_mask(topics), Wishes((), language).with_how(how)
    tiles = [
        tile(v, f"age-{age}", on, presses.peer_whom(mask, language, replace(wished, age="" if on else age).how))
        for age in AGES
        for on in (age == wished.age,)
    ]
    return screen(v, v.say("peer-ages"), in_pairs(tiles), back=presses.peer_whom(mask, language, how))


@shows("peer-stopped")
def stopped(v: Voice, *, report: str | None) -> Screen:
    """The coordination has stopped their conversations. `report`: by which they can still ask it to look again."""
    again = [[button(v, "button-report-again", of_team.report_again(report))]] if report is not None else []
    asks = v.say("report-appeal") if report is not None else v.say("peer-apart-asked")
    return screen(v, lines(v.say("peer-stopped"), asks), again)


@shows("peer-language")
def language(v: Voice, *, topics: Sequence[str], language: str = "en", how: str = "") -> Screen:
    """`language`: the one that is chosen so far."""
    mask = to_mask(topics)
    rows = [
        [Button(language_name(v, code).capitalize(), presses.peer_topics(mask, 0, code, how))] for code in LANGUAGES
    ]
    return screen(v, v.say("peer-language"), rows, back=presses.peer_wishes(mask, language, how))


WHOEVER = "any"  # in place of somebody's mark


@shows("peer-choose")
def choose(
    v: Voice, *, found: Sequence[Described], mask: str, language: str, request: str, how: str, page: int = 0,
    said: bool = False,
) -> Screen:  # fmt: skip
    """A few who could be asked this moment, without a name; whole, on as many pages as that takes. `said`: they will read what was
    written, which waits beside: its buttons carry no more than whose choice it is."""

    def pick(mark: str) -> str:
        return presses.peer_say(request, mark) if said else presses.peer_pick(mask, language, request, mark, how)

    def turns(page: int) -> str:
        return presses.peer_say_page(request, page) if said else presses.peer_choose(mask, language, request, page, how)

    head = lines(v.say("peer-choose"), v.say("peer-choose-said") if said else "")
    told = {n: _described(v, n, each) for n, each in enumerate(found, 1)}
    parts, turn, back, _ = page_of(
        v, [head, *told.values()], page, turns, rows=3,
        back=said_again() if said else presses.peer_topics(mask, 0, language, how),
    )  # fmt: skip
    picks = [button(v, "button-peer-pick", pick(each.mark), n=n) for n, each in enumerate(found, 1) if told[n] in parts]
    return screen(v, lines(*parts), [picks, *turn, [button(v, "button-peer-whoever", pick(WHOEVER))]], back=back)


def _described(v: Voice, n: int, one: Described) -> Markup:
    return Markup("\n".join(part for part in (f"{n}. {description(v, one)}", in_their_words(v, one.words)) if part))


@shows("peer-searching")
def searching(v: Voice, *, request: str, ends: str, far: Progress = Progress()) -> Screen:  # noqa: B008
    """`ends`, here and below: the name of who one talks with until somebody else is found, "" for nobody."""
    rows = [[button(v, "button-peer-withdraw", presses.peer_withdraw(request))]]
    head = "peer-searching-later-head" if far.begins > v.now else "peer-searching-head"
    text = lines(v.say(head), _far(v, far), v.say("peer-searching"), stays(v, ends))
    return screen(v, text, rows)


def _far(v: Voice, far: Progress) -> Markup | str:
    """How many could answer now, from when and until when."""
    if not far.until:
        return ""
    if far.begins > v.now:
        told = [v.say("peer-searching-from", when=v.when(far.begins))]
    else:
        until = "peer-searching-until" if far.asked == "one" else f"peer-searching-until-{far.asked}"
        told = [v.say(f"peer-could-{far.could}"), v.say(until, when=v.when(far.until))]
    return Markup("\n".join(told))


def stays(v: Voice, ends: str) -> Markup | str:
    """Whom one goes on talking with until somebody else is found."""
    return v.say("peer-stays", name=ends) if ends else ""


@shows(NobodyFree.screen)
def nobody(v: Voice, told: NobodyFree) -> Screen:
    """Who there is, and how to reach them; only when there is nobody at all, that nobody is free (TALK-10)."""
    ways = told.ways[:2]
    rows = [[_wider(v, told, way) for way in ways]]
    rows.append([button(v, "button-peer-wait", presses.peer_wait(told.request))])
    if not ways:
        rows.append(
            [button(v, "button-meetings", of_meetings.meetings()), button(v, "button-groups", of_groups.groups())]
        )
    head = "peer-nobody-other" if ways else "peer-nobody-busy" if told.busy else "peer-nobody-head"
    said = [_who(v, told, way) for way in ways]
    rest = "" if ways else v.say("peer-nobody")
    return screen(v, lines(v.say(head), *said, stays(v, told.ends), v.say("peer-nobody-wait"), rest), rows)


def _wider(v: Voice, told: NobodyFree, way: Way) -> Button:
    data = presses.peer_widen(told.request, to_mask(way.topics), way.language, way.how)
    kind = _kind(told, way)
    if kind in ("language", "both"):
        return button(v, "button-peer-in-language", data, language=language_name(v, way.language))
    return button(v, f"button-peer-any-{kind}", data)


def _kind(told: NobodyFree, way: Way) -> str:
    """What is other than what was asked for."""
    topics, how = way.topics != told.topics, way.how != told.how
    if way.language != told.language:
        return "both" if topics or how else "language"
    if topics:
        return "wish" if how else "topic"
    now, then = (Wishes((), "").with_how(each) for each in (told.how, way.how))
    return next(kind for kind in ("form", "elsewhere", "age", "gender") if getattr(now, kind) != getattr(then, kind))


def _who(v: Voice, told: NobodyFree, way: Way) -> Markup:
    return v.say(
        f"peer-nobody-{_kind(told, way)}", about="some" if told.topics else "none",
        topics=topic_names(v, told.free_topics[:PAGE]), language=language_name(v, way.language),
    )  # fmt: skip


@shows("peer-waiting")
def waiting(v: Voice, *, request: str, ends: str) -> Screen:
    rows = [[button(v, "button-peer-withdraw", presses.peer_withdraw(request))]]
    rows.append([button(v, "button-meetings", of_meetings.meetings()), button(v, "button-groups", of_groups.groups())])
    return screen(v, lines(v.say("peer-waiting-head"), v.say("peer-waiting"), stays(v, ends)), rows)


@shows("peer-withdrawn")
def withdrawn(v: Voice, *, request: str) -> Screen:
    rows = [[button(v, "button-peer-again", presses.peer_again(request))]]
    return screen(v, v.say("peer-withdrawn"), rows, back=presses.peer())


@shows(NextAsked.screen)
def next_asked(v: Voice, told: NextAsked) -> Screen:
    """Who had said yes cannot any more; somebody else is asked."""
    rows = [[button(v, "button-peer-withdraw", presses.peer_withdraw(told.request))]]
    return screen(v, lines(v.say("peer-next-head"), v.say("peer-next")), rows)


@shows(LeftAlone.screen)
def left_alone(v: Voice, told: LeftAlone) -> Screen:
    """After a time out of reach."""
    rows = [[button(v, "button-peer-again", presses.peer_again(told.request))]]
    return screen(v, lines(v.say("peer-left-alone-head"), v.say("peer-left-alone")), rows)


@shows(Waited.screen)
def waited(v: Voice, told: Waited) -> Screen:
    rows = [[button(v, "button-peer-again", presses.peer_again(told.request))]]
    return screen(v, lines(v.say("peer-waited-head"), v.say("peer-waited")), rows)


@shows(Found.screen)
def found(v: Voice, told: Found) -> Screen:
    rows = [
        [button(v, "button-peer-start", presses.peer_start(told.offer))],
        [
            button(v, "button-peer-other", presses.peer_other(told.offer)),
            button(v, "button-peer-stop", presses.peer_withdraw(told.request)),
        ],
    ]
    until = "" if told.until is None else v.say("peer-found-until", when=v.when(told.until, by_date=True))
    ends = v.say("peer-found-ends", name=told.ends) if told.ends else ""
    said = lines(v.say("peer-found-head"), v.say("peer-found"), in_their_words(v, told.words), ends, until)
    return screen(v, said, rows)


# For helpers


@shows(Offered.screen)
def offer(v: Voice, told: Offered) -> Screen:
    rows = [
        [
            button(v, "button-offer-yes", presses.offer_yes(told.offer)),
            button(v, "button-offer-no", presses.offer_no(told.offer)),
        ],
        [button(v, "button-offer-pause", presses.offer_pause(told.offer))],
    ]
    text = v.say(
        "offer",
        topics=topic_names(v, told.topics),
        language=language_name(v, told.language),
        when=v.when(told.until, by_date=True),
    )
    form = v.say("peer-form", form=v.say(f"form-{told.form}")) if told.form else ""
    word = v.say("offer-word", word=told.word) if told.word else ""
    care = v.say("relay-care") if told.care else ""
    if care:
        rows[-1].append(button(v, "button-contact-care", of_contacts.contact_care("", told.care)))
    return screen(v, lines(v.say("offer-head"), text, form, word, care or v.say("offer-free")), rows)


@shows("offer-accepted")
def offer_accepted(v: Voice, *, offer: str) -> Screen:
    rows = [[button(v, "button-offer-back", presses.offer_no(offer))]]
    return screen(v, lines(v.say("offer-accepted-head"), v.say("offer-accepted")), rows)


@shows("offer-declined")
def offer_declined(v: Voice, *, paused: bool) -> Screen:
    rows = [[button(v, "button-helper-own", presses.helper())]]
    return screen(v, v.say("offer-declined-paused" if paused else "offer-declined"), rows)


@shows(OfferNotNeeded.screen)
def offer_not_needed(v: Voice, told: OfferNotNeeded) -> Screen:
    return screen(v, v.say("offer-not-needed"))
