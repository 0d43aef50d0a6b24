"""The topic that a contact has of its own in somebody's chat, where Telegram's app has topics: made, named, deleted on wish."""

from bot.services.contacts import chat_topics
from bot.services.contacts.told import TopicDeleted, TopicHere, TopicMade, TopicNamed, TopicOver
from bot.texts import Voice
from handlers.contacts import presses
from handlers.contacts import within_presses as of_within
from handlers.contacts.words_screens import mark
from handlers.core.context import Context
from handlers.core.keyboards import Screen, Topic, button, letter_screen, screen, unescape
from handlers.core.screens import shows
from handlers.core.sure import Asked
from handlers.peers import presses as of_peers


@presses.contact_topic.asked
async def ask_to_drop(c: Context, contact_id: str) -> Asked | None:
    contact = await chat_topics.to_drop(c.tx, c.me, contact_id)
    return Asked("topic-drop", "button-topic-drop-yes", presses.contact_more(contact.id), {"name": contact.other.name})


@presses.contact_topic.handled
async def drop(c: Context, contact_id: str) -> None:
    """The answer stands beside it: what stands in the topic goes."""
    contact = await chat_topics.drop(c.tx, c.me, contact_id)
    c.topic = None if c.topic == contact.topic else c.topic
    c.send(dropped, name=contact.other.name)


@shows(TopicMade.screen)
def made(v: Voice, told: TopicMade) -> Screen:
    """Its name is seen in the list of chats: the pseudonym and the sign of the thread, as at the head of each message (ANON-03)."""
    return Screen("", topic=Topic(_name(v, "topic-name", told)))


@shows(TopicNamed.screen)
def named(v: Voice, told: TopicNamed) -> Screen:
    return Screen("", topic=Topic(_name(v, "topic-name", told), told.number))


@shows(TopicOver.screen)
def over(v: Voice, told: TopicOver) -> Screen:
    return Screen("", topic=Topic(_name(v, "topic-name-over", told), told.number))


@shows(TopicDeleted.screen)
def deleted(v: Voice, told: TopicDeleted) -> Screen:
    return Screen("", topic=Topic(number=told.number))


def _name(v: Voice, key: str, told: TopicMade | TopicNamed | TopicOver) -> str:
    return unescape(v.say(key, mark=mark(told.mark), name=told.name))


@shows(TopicHere.screen)
def here(v: Voice, told: TopicHere) -> Screen:
    rows = [
        [
            button(v, "button-share", of_within.share_open(told.contact)),
            button(v, "button-contact-more", presses.contact_more(told.contact)),
        ]
    ]
    return letter_screen(v, v.say("topic-here", name=told.name), rows)


@shows("topic-dropped")
def dropped(v: Voice, *, name: str) -> Screen:
    return screen(v, v.say("topic-dropped", name=name), back=of_peers.peer())
