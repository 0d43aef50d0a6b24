"""What people see when they ask for a peer, and when they are asked."""

from collections.abc import Callable, Sequence

from bot.domain.peers import TOPICS, to_mask
from bot.domain.people import LANGUAGES
from bot.texts import Markup, Voice
from handlers.core.context import Facts
from handlers.core.keyboards import Button, Rows, Screen, button, lines, named, screen, unescape
from handlers.people import todo

PAGE = 5  # topics to a screen: with "more" they are six buttons


def topic_names(v: Voice, topics: Sequence[str]) -> Markup:
    """ "work and music", or that no topic is wished."""
    if not topics:
        return v.say("topic-none")
    first, *others = [v.say(f"topic-{topic}") for topic in topics]
    return v.all_of([first, *(Markup(words[:1].lower() + words[1:]) for words in others)])


def topic_rows(v: Voice, chosen: Sequence[str], page: int, data: Callable[[str, bool, int], str], more: str) -> Rows:
    """Five topics as buttons that choose or leave one, and a button for the next five.

    `data(topic, becomes_chosen, page)` is the callback data of a topic, `more` that of the next page.
    """
    start = page * PAGE % len(TOPICS)
    buttons = []
    for topic in TOPICS[start : start + PAGE]:
        on = topic in chosen
        words = unescape(v.say(f"topic-{topic}"))
        buttons.append(Button(f"✓ {words}" if on else words, data(topic, not on, page)))
    buttons.append(button(v, "button-topics-more", more))
    return [buttons[i : i + 2] for i in range(0, len(buttons), 2)]


def language_name(v: Voice, code: str) -> str:
    return v.language_name(code)


def next_page(page: int) -> int:
    return (page + 1) % (len(TOPICS) // PAGE)


def show_home(v: Voice, f: Facts) -> Screen:
    known, page = f["contacts"], f["page"]
    most = 4 if len(known) <= 4 else 3
    start = page * most if page * most < len(known) else 0
    buttons = [named(one["name"], f"contact:more:{one['id']}") for one in known[start : start + most]]
    if len(known) > most:
        buttons.append(button(v, "button-contacts-more", f"peer:home:{start // most + 1}"))
    rows = [buttons[i : i + 2] for i in range(0, len(buttons), 2)]
    rows += [_request_row(v, f), [button(v, f"button-helper-{_helping(f['helper'])}", "helper")]]
    first = v.say("peer-home-contacts" if known else "peer-home")
    return screen(
        v, lines(first, todo.told(v, f["waits"]), _state(v, f)), [*todo.rows(v, f["waits"]), *rows], here="peer:home"
    )


def _helping(state: str | None) -> str:
    return "own" if state in ("asked", "approved") else "offer"


def _state(v: Voice, f: Facts) -> str:
    if f["offer"]:
        return v.say("peer-home-found")
    if f["request"]:
        return v.say("peer-home-waiting" if f.get("waiting") else "peer-home-searching")
    return "" if f["contacts"] else v.say("peer-home-nothing")


def _request_row(v: Voice, f: Facts) -> list[Button]:
    if f["offer"]:
        return [button(v, "button-peer-found", "peer:found")]
    if f["request"]:
        return [button(v, "button-peer-withdraw", f"peer:withdraw:{f['request']}")]
    return [button(v, "button-peer-ask", "peer:ask")]


def show_ask(v: Voice, f: Facts) -> Screen:
    """Topics that a press chooses, and the button that sends; before the first request, what must be known and agreed to."""
    chosen, page, code = list(f["topics"]), f["page"], f["language"]

    def data(topic: str, becomes: bool, page: int) -> str:
        after = [*chosen, topic] if becomes else [other for other in chosen if other != topic]
        return f"peer:topics:{to_mask(after)}:{page}:{code}"

    mask = to_mask(chosen)
    rows = topic_rows(v, chosen, page, data, f"peer:topics:{mask}:{next_page(page)}:{code}")
    go, words = ("send", "button-peer-send") if f["known"] else ("agree", "button-peer-agree-send")
    rows.append([
        button(v, words, f"peer:{go}:{mask}:{code}:{f['request']}"), button(v, "button-peer-language", f"peer:lang:{mask}"),
    ])  # fmt: skip
    frame = v.say("peer-ask") if f["known"] else lines(v.say("peer-ask-first"), v.say("peer-consent"))
    text = v.say("peer-asked", topics=topic_names(v, chosen), language=language_name(v, code))
    return screen(v, lines(frame, Markup(f"{v.say('peer-topics')}\n{text}")), rows, back="peer:home")


def show_language(v: Voice, f: Facts) -> Screen:
    mask = to_mask(f["topics"])
    rows = [[Button(language_name(v, code).capitalize(), f"peer:topics:{mask}:0:{code}")] for code in LANGUAGES]
    return screen(v, v.say("peer-language"), rows, back=f"peer:topics:{mask}:0")


def show_searching(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-peer-withdraw", f"peer:withdraw:{f['request']}")]]
    return screen(v, lines(v.say("peer-searching-head"), v.say("peer-searching"), stays(v, f)), rows)


def stays(v: Voice, f: Facts) -> Markup | str:
    """Whom one goes on talking with until somebody else is found."""
    return v.say("peer-stays", name=f["ends"]) if f.get("ends") else ""


def show_nobody(v: Voice, f: Facts) -> Screen:
    """Who there is, and how to reach them; only when there is nobody at all, that nobody is free (TALK-10)."""
    request, ways = f["request"], f["ways"]
    rows = [[_wider(v, f, way) for way in ways[:2]]]
    rows.append([button(v, "button-peer-wait", f"peer:wait:{request}")])
    if not ways:
        rows.append([button(v, "button-meetings", "meetings"), button(v, "button-groups", "groups")])
    head = "peer-nobody-other" if ways else "peer-nobody-busy" if f["busy"] else "peer-nobody-head"
    said = [_who(v, f, way) for way in ways[:2]]
    rest = "" if ways else v.say("peer-nobody")
    return screen(v, lines(v.say(head), *said, stays(v, f), v.say("peer-nobody-wait"), rest), rows)


def _wider(v: Voice, f: Facts, way: Facts) -> Button:
    data = f"peer:widen:{f['request']}:{to_mask(way['topics'])}:{way['language']}"
    if way["language"] == f["language"]:
        return button(v, "button-peer-any-topic", data)
    return button(v, "button-peer-in-language", data, language=language_name(v, way["language"]))


def _who(v: Voice, f: Facts, way: Facts) -> Markup:
    if way["language"] == f["language"]:
        return v.say("peer-nobody-topics", topics=topic_names(v, f["free_topics"][:PAGE]))
    key = "peer-nobody-language" if way["topics"] == f["topics"] else "peer-nobody-both"
    return v.say(key, language=language_name(v, way["language"]))


def show_waiting(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-peer-withdraw", f"peer:withdraw:{f['request']}")]]
    return screen(v, lines(v.say("peer-waiting-head"), v.say("peer-waiting"), stays(v, f)), rows)


def show_withdrawn(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-peer-again", f"peer:again:{f['request']}")]]
    return screen(v, v.say("peer-withdrawn"), rows, back="peer")


def show_next(v: Voice, f: Facts) -> Screen:
    """Who had said yes cannot any more; somebody else is asked."""
    rows = [[button(v, "button-peer-withdraw", f"peer:withdraw:{f['request']}")]]
    return screen(v, lines(v.say("peer-next-head"), v.say("peer-next")), rows)


def show_left_alone(v: Voice, f: Facts) -> Screen:
    """After a time out of reach."""
    rows = [[button(v, "button-peer-again", f"peer:again:{f['request']}")]]
    return screen(v, lines(v.say("peer-left-alone-head"), v.say("peer-left-alone")), rows)


def show_waited(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-peer-again", f"peer:again:{f['request']}")]]
    return screen(v, lines(v.say("peer-waited-head"), v.say("peer-waited")), rows)


def show_found(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "button-peer-start", f"peer:start:{f['offer']}")],
        [
            button(v, "button-peer-other", f"peer:other:{f['offer']}"),
            button(v, "button-peer-stop", f"peer:withdraw:{f['request']}"),
        ],
    ]
    until = v.say("peer-found-until", when=v.when(f["until"], by_date=True)) if "until" in f else ""
    ends = v.say("peer-found-ends", name=f["ends"]) if f.get("ends") else ""
    return screen(v, lines(v.say("peer-found-head"), v.say("peer-found"), ends, until), rows)


# For helpers


def show_offer(v: Voice, f: Facts) -> Screen:
    rows = [
        [
            button(v, "button-offer-yes", f"offer:yes:{f['offer']}"),
            button(v, "button-offer-no", f"offer:no:{f['offer']}"),
        ],
        [button(v, "button-offer-pause", f"offer:pause:{f['offer']}")],
    ]
    text = v.say(
        "offer",
        topics=topic_names(v, f["topics"]),
        language=language_name(v, f["language"]),
        when=v.when(f["until"], by_date=True),
    )
    return screen(v, lines(v.say("offer-head"), text, v.say("offer-free")), rows)


def show_offer_accepted(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-offer-back", f"offer:no:{f['offer']}")]]
    return screen(v, lines(v.say("offer-accepted-head"), v.say("offer-accepted")), rows)


def show_offer_declined(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-helper-own", "helper")]]
    return screen(v, v.say("offer-declined-paused" if f["paused"] else "offer-declined"), rows)


def show_offer_not_needed(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("offer-not-needed"))


SCREENS = {
    "peer-home": show_home,
    "peer-ask": show_ask,
    "peer-language": show_language,
    "peer-searching": show_searching,
    "peer-nobody": show_nobody,
    "peer-waiting": show_waiting,
    "peer-withdrawn": show_withdrawn,
    "peer-waited": show_waited,
    "peer-next": show_next,
    "peer-left-alone": show_left_alone,
    "peer-found": show_found,
    "offer": show_offer,
    "offer-accepted": show_offer_accepted,
    "offer-declined": show_offer_declined,
    "offer-not-needed": show_offer_not_needed,
}
