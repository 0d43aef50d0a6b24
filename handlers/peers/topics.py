"""Topics on buttons and in words, those of the operator's own too."""

from collections.abc import Callable, Sequence

from bot.domain.errors import Refused
from bot.domain.topics import Catalogue, from_mask
from bot.services.peers.helpers import SHIPPED
from bot.texts import Markup, Voice, escape
from handlers.core.context import Context
from handlers.core.keyboards import Button, Rows, button, in_pairs, unescape

PAGE = 5  # to a screen: with "more" they are six buttons


def chosen_in(c: Context, mask: str) -> tuple[str, ...]:
    """The topics of a button's mask; those of the operator's own only while they are offered."""
    try:
        found = from_mask(mask)
    except ValueError as trouble:
        raise Refused("old-button") from trouble
    if not all(topic in SHIPPED or topic in c.settings.peers.offered for topic in found):
        raise Refused("old-button")
    return found


def topic_name(v: Voice, topic: str) -> Markup:
    """One of the operator's own that is offered no more, and has no name by now, is told by its key."""
    key = f"topic-{topic}"
    return v.say(key) if v.texts.has(v.language, key) else escape(topic.capitalize())


def topic_names(v: Voice, topics: Sequence[str]) -> Markup:
    """ "work and music", or that no topic is wished."""
    if not topics:
        return v.say("topic-none")
    first, *others = [topic_name(v, topic) for topic in topics]
    return v.all_of([first, *(Markup(words[:1].lower() + words[1:]) for words in others)])


def topic_pages(offered: Catalogue) -> list[tuple[str, ...]]:
    """Five to a screen, topics first, then interests."""
    found = [kind[n : n + PAGE] for kind in (offered.topics, offered.interests) for n in range(0, len(kind), PAGE)]
    return found or [()]


def topic_rows(
    v: Voice,
    offered: Catalogue,
    chosen: Sequence[str],
    page: int,
    data: Callable[[str, bool, int], str],
    more: Callable[[int], str],
) -> Rows:
    """Five topics as buttons that choose or leave one, and a button for the next five.

    `data(topic, becomes_chosen, page)` is the callback data of a topic, `more(page)` that of a page.
    """
    pages = topic_pages(offered)
    page %= len(pages)
    buttons = []
    for topic in pages[page]:
        on = topic in chosen
        words = unescape(topic_name(v, topic))
        buttons.append(Button(f"✓ {words}" if on else words, data(topic, not on, page)))
    if len(pages) > 1:
        to_interests = pages[(page + 1) % len(pages)] == offered.interests[:PAGE]
        buttons.append(
            button(v, "button-interests" if to_interests else "button-topics-more", more((page + 1) % len(pages)))
        )
    return in_pairs(buttons)


def of_page(v: Voice, offered: Catalogue, page: int) -> Markup | str:
    """What stands above interests."""
    pages = topic_pages(offered)
    return (
        v.say("topics-interests")
        if pages[page % len(pages)][:1] and pages[page % len(pages)][0] in offered.interests
        else ""
    )


def tile(v: Voice, key: str, on: bool, data: str) -> Button:
    """One of several to choose from; `data` chooses it, or leaves it out where it is `on`."""
    words = unescape(v.say(key))
    return Button(f"✓ {words}" if on else words, data)
