"""Somebody who listens, in words that do not tell who they are."""

from bot.services.peers.told import Described
from bot.texts import Markup, Voice
from handlers.core.paging import quoted
from handlers.peers.topics import topic_names


def description(v: Voice, one: Described) -> Markup:
    """What is known of them: what they chose."""
    languages = v.all_of([v.language_name(code) for code in one.languages])
    return v.say(
        "described-as", topics=topic_names(v, one.topics), languages=Markup(languages[:1].upper() + languages[1:]),
        forms=v.all_of([v.say(f"form-{form}") for form in one.forms]),
        status=v.say("helper-status-paid" if one.paid else "helper-status-volunteer"),
    )  # fmt: skip


def in_their_words(v: Voice, words: str) -> Markup | str:
    """What they wrote themselves, marked as such."""
    return Markup(f"{v.say('described-words')}\n{quoted(words)}") if words else ""
