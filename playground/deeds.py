"""All that people do, as the page asks for it: `POST /play/<name>`, each a small function of the request's body."""

from collections.abc import Callable
from typing import Any

from playground import contents, views
from playground.asked import Asked
from playground.shapes import Json, Message
from playground.state import WorldError

Deed = Callable[[Asked], Any]


def say(ask: Asked) -> Json:
    source = ask.place("reply_chat") if "reply_chat" in ask.body else ask.place()
    answered = ask.maybe("reply_to")
    replied = ask.world.find(ask.person(), answered, source) if answered else None
    said = ask.world.say(
        ask.person(), ask.text("text"), ask.place(), replied, ask.maybe("topic"), ask.words("quote"), ask.marks("entities")
    )  # fmt: skip
    return _shown(ask, said)


def edit(ask: Asked) -> Json:
    return _shown(
        ask, ask.world.edit(ask.person(), _number(ask), ask.words("text"), ask.place(), ask.marks("entities"))
    )


def press(ask: Asked) -> Json:
    forged, stale = ask.flag("forged", False), ask.flag("stale", False)
    return {"query": ask.world.press(ask.person(), _number(ask), ask.text("data"), ask.place(), forged, stale).id}


def inline(ask: Asked) -> Json:
    """Words behind the bot's name. Where the bot has not answered them yet, its answer comes as an event."""
    return ask.world.inline(ask.person(), ask.words("query"), ask.place(), ask.words("offset")).shown()


def choose(ask: Asked) -> Json:
    asked = ask.world.inline_queries.get(ask.text("query"))
    if asked is None or asked.person is not ask.person():
        raise WorldError("this was not asked by them")
    return _shown(ask, ask.world.choose(asked, ask.text("result"), ask.place()))


def send(ask: Asked) -> Json:
    """Something else than words: `kind` says what, and its fields are those of the Bot API."""
    kind = ask.text("kind")
    content: Json
    if kind == "contact":
        content = contents.contact(ask.text("phone_number"), ask.text("first_name"), ask.words("last_name"))
    elif kind == "location":
        content = contents.location(ask.decimal("latitude"), ask.decimal("longitude"))
    elif kind == "venue":
        content = contents.venue(
            ask.decimal("latitude"), ask.decimal("longitude"), ask.text("title"), ask.text("address")
        )
    elif kind == "dice":
        content = contents.dice(value=ask.number("value"))
    else:
        raise WorldError('"kind" is contact, location, venue or dice')
    return _shown(ask, ask.world.send(ask.person(), content, ask.place(), ask.maybe("reply_to"), ask.maybe("topic")))


def poll(ask: Asked) -> Json:
    anonymous, options = ask.flag("anonymous", True), ask.texts("options")
    asked = ask.world.ask(ask.person(), ask.text("question"), options, ask.place(), anonymous, ask.maybe("topic"))
    return _shown(ask, asked)


def vote(ask: Asked) -> Json:
    ask.world.vote(ask.person(), _number(ask), ask.numbers("options"), ask.place())
    return {}


def forward(ask: Asked) -> Json:
    numbers = ask.numbers("message_ids") or [_number(ask)]
    sent = ask.world.forward(ask.person(), [*numbers], ask.place("to"), ask.place(), ask.maybe("topic"))
    return {"messages": [_shown(ask, each) for each in sent]}


def react(ask: Asked) -> Json:
    return _shown(ask, ask.world.react(ask.person(), _number(ask), ask.texts("emoji"), ask.place()))


def pin(ask: Asked) -> Json:
    return _shown(ask, ask.world.pin(ask.person(), _number(ask), ask.place()))


def delete(ask: Asked) -> Json:
    ask.world.delete(ask.person(), _number(ask), ask.place())
    return {}


def clear(ask: Asked) -> Json:
    ask.world.clear(ask.person(), ask.flag("for_both", False))
    return {}


def timer(ask: Asked) -> Json:
    return _shown(ask, ask.world.set_timer(ask.person(), ask.number("seconds"), ask.place()))


def read(ask: Asked) -> Json:
    ask.world.mark_read(ask.person(), ask.place())
    return {}


def background(ask: Asked) -> Json:
    ask.world.set_background(ask.person())
    return {}


def allow(ask: Asked) -> Json:
    ask.world.allow_writing(ask.person(), ask.words("reason") or "request")
    return {}


def block(ask: Asked) -> Json:
    (ask.world.block if ask.flag("blocked") else ask.world.unblock)(ask.person())
    return {}


def topics(ask: Asked) -> Json:
    """Whether the chat of a person with the bot has topics."""
    ask.world.divide(ask.person(), ask.flag("on"))
    return {}


def deactivate(ask: Asked) -> Json:
    ask.world.deactivate(ask.person())
    return {}


def hide(ask: Asked) -> Json:
    ask.person().hides_forwards = ask.flag("hidden")
    return {}


def person(ask: Asked) -> Json:
    made = ask.world.person(
        ask.text("first_name"),
        ask.words("username") or None,
        ask.words("language_code") or "fr",
        ask.words("label"),
        ask.words("last_name") or None,
        ask.flag("is_bot", False),
    )
    return views.person(ask.world, made)


def group(ask: Asked) -> Json:
    kind = ask.words("kind") or "group"
    return views.group(ask.world.group(ask.text("title"), ask.person("by"), ask.people("members"), kind))


def group_bot(ask: Asked) -> Json:
    act = ask.world.add_bot if ask.flag("in") else ask.world.remove_bot
    act(ask.group(), ask.person("by"))
    return {}


def group_migrate(ask: Asked) -> Json:
    return views.group(ask.world.migrate(ask.group()))


def group_rename(ask: Asked) -> Json:
    ask.world.rename(ask.group(), ask.text("title"), ask.person("by"))
    return views.group(ask.group())


def group_delete(ask: Asked) -> Json:
    ask.world.delete_group(ask.group())
    return {}


def group_member(ask: Asked) -> Json:
    """Somebody (or the bot) becomes something in a group: member, administrator, restricted, left or kicked."""
    world, place, who, status = ask.world, ask.group(), ask.member("person"), ask.text("status")
    by = ask.person("by") if "by" in ask.body else None
    inside = place.status(who.id) not in ("left", "kicked")
    if status == "member" and not inside:
        world.join(place, who, by)
    elif status == "member":
        world.unmake_admin(place, who, by)
    elif status == "administrator":
        world.make_admin(place, who, by, tuple(ask.texts("without")))
    elif status == "restricted":
        world.mute(place, who, by)
    elif status in ("left", "kicked"):
        world.leave(place, who, (by or who) if status == "kicked" else None)
    else:
        raise WorldError('"status" is member, administrator, restricted, left or kicked')
    return views.group(place)


def group_writing(ask: Asked) -> Json:
    ask.world.permit(ask.group(), ask.flag("writing"))
    return views.group(ask.group())


def group_anonymous(ask: Asked) -> Json:
    ask.world.write_as_group(ask.group(), ask.person(), ask.flag("on"))
    return views.group(ask.group())


def group_ask(ask: Asked) -> Json:
    ask.world.ask_to_join(ask.group(), ask.person(), ask.words("bio"))
    return views.group(ask.group())


def group_answer(ask: Asked) -> Json:
    ask.world.answer_request(ask.group(), ask.person("person"), ask.person("by"), ask.flag("accepted"))
    return views.group(ask.group())


def group_link(ask: Asked) -> Json:
    ask.world.link(ask.group("channel"), ask.group())
    return views.group(ask.group())


def group_topics(ask: Asked) -> Json:
    (ask.world.use_topics if ask.flag("on") else ask.world.drop_topics)(ask.group(), ask.person("by"))
    return views.group(ask.group())


def topic(ask: Asked) -> Json:
    """What somebody does with a topic: open, rename, close, reopen, delete, hide or show (General)."""
    world, place, by, what = ask.world, ask.group(), ask.person("by"), ask.text("do")
    acts: dict[str, Callable[[], Any]] = {
        "open": lambda: world.open_topic(place, ask.text("name"), by),
        "rename": lambda: world.rename_topic(place, ask.number("topic"), ask.text("name"), by),
        "close": lambda: world.close_topic(place, ask.number("topic"), by),
        "reopen": lambda: world.reopen_topic(place, ask.number("topic"), by),
        "delete": lambda: world.delete_topic(place, ask.number("topic")),
        "hide": lambda: world.hide_general(place, by),
        "show": lambda: world.show_general(place, by),
    }
    if what not in acts:
        raise WorldError(f'"do" is {", ".join(acts)}')
    acts[what]()
    return views.group(place)


def _number(ask: Asked) -> int:
    return ask.number("message_id")


def _shown(ask: Asked, message: Message) -> Json:
    return views.message(message, ask.person())


DEEDS: dict[str, Deed] = {
    "say": say,
    "edit": edit,
    "press": press,
    "inline": inline,
    "choose": choose,
    "send": send,
    "poll": poll,
    "vote": vote,
    "forward": forward,
    "react": react,
    "pin": pin,
    "delete": delete,
    "clear": clear,
    "timer": timer,
    "read": read,
    "background": background,
    "allow": allow,
    "block": block,
    "deactivate": deactivate,
    "hide": hide,
    "person": person,
    "topic": topic,
    "topics": topics,
    "group": group,
    "group/bot": group_bot,
    "group/migrate": group_migrate,
    "group/rename": group_rename,
    "group/delete": group_delete,
    "group/member": group_member,
    "group/writing": group_writing,
    "group/anonymous": group_anonymous,
    "group/ask": group_ask,
    "group/answer": group_answer,
    "group/link": group_link,
    "group/topics": group_topics,
}
