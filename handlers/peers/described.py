"""Somebody who listens, in words that do not tell who they are."""

from bot.services.peers.told import Described
from bot.texts import Markup, Voice
from handlers.peers.topics import topic_names


def description(v: Voice, one: Described) -> Markup:
    return v.say(
        "described-as", topics=topic_names(v, one.topics), languages=v.all_of([v.language_name(code) for code in one.languages]),
        forms=v.all_of([v.say(f"form-{form}") for form in one.forms]),
        status=v.say("helper-status-paid" if one.paid else "helper-status-volunteer"),
    )  # fmt: skip
