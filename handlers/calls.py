"""A rendered screen as a request to the Bot API."""

from typing import Any

from bot.domain.letters import Letter
from bot.wire.gateway import Call
from bot.wire.incoming import ASIDE, LANGUAGE_SIGN, PLAIN_SIGN
from handlers import DECIDES
from handlers.core.context import STAYS
from handlers.core.keyboards import Button, Screen, Topic, whole
from handlers.core.sure import SURE

LEFT_SIGN = "🕊"  # on words that stand in the other's chat: one of the signs that Telegram lets bots use


def to_call(letter: Letter, screen: Screen) -> Call:
    """A rendered screen as a Bot API request; an edit where the letter says so."""
    stays = screen.stays or STAYS in letter.facts or (letter.kind not in ("reply", "mend") and letter.chat_id > 0)
    rows = [[_button(each, stays) for each in row] for row in whole(screen.rows) if row]
    markup = {"inline_keyboard": rows} if screen.rows else None
    params: dict[str, Any] = {"chat_id": letter.chat_id}
    if (call := _without_words(params, screen)) is not None:
        return call
    if markup is not None:
        params["reply_markup"] = markup
    if letter.topic and letter.edits is None:
        params["message_thread_id"] = letter.topic
    if screen.copies is not None:
        return _copy(params, screen)
    if (file := screen.document or screen.photo) is not None:
        kind = "document" if screen.document else "photo"
        params |= {"caption": str(screen.text), "parse_mode": "HTML", kind: "attach://file"}
        return Call(f"send{kind.capitalize()}", params, files={"file": file})
    if screen.venue is not None:
        latitude, longitude, title, address = screen.venue
        params |= {"latitude": latitude, "longitude": longitude, "title": title, "address": address}
        return Call("sendVenue", params)
    params |= {"text": str(screen.text), "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
    if letter.edits is not None:
        return Call("editMessageText", params | {"message_id": letter.edits})
    if letter.kind == "card":
        params["disable_notification"] = True
    return Call("sendMessage", _guarded(params, screen))


def _guarded(params: dict[str, Any], screen: Screen) -> dict[str, Any]:
    """What may be done with the message, and what it answers."""
    if screen.protected:
        params["protect_content"] = True
    if screen.replies_to is not None:
        params["reply_parameters"] = {"message_id": screen.replies_to, "allow_sending_without_reply": True}
    return params


def _copy(params: dict[str, Any], screen: Screen) -> Call:
    """What somebody sent, as Telegram has it. It is not fetched, and of who sent it nothing goes along."""
    assert screen.copies is not None  # noqa: S101
    params |= {"from_chat_id": screen.copies[0], "message_id": screen.copies[1]}
    if screen.text:
        params |= {"caption": str(screen.text), "parse_mode": "HTML"}
    return Call("copyMessage", _guarded(params, screen))


def _without_words(params: dict[str, Any], screen: Screen) -> Call | None:
    """What shows nothing new; None for a screen that is a message."""
    if screen.deletes is not None:
        return Call("deleteMessage", params | {"message_id": screen.deletes})
    if screen.reacts_to is not None:
        sign = [] if screen.unsigned else [{"type": "emoji", "emoji": LEFT_SIGN}]
        return Call("setMessageReaction", params | {"message_id": screen.reacts_to, "reaction": sign})
    if screen.commands is not None:
        return _menu(params["chat_id"], screen.commands)
    if screen.topic is not None:
        return _topic(params, screen.topic)
    if screen.strips is not None:
        return Call("editMessageReplyMarkup", params | {"message_id": screen.strips})
    return None


def _topic(params: dict[str, Any], topic: Topic) -> Call:
    if topic.number is None:
        return Call("createForumTopic", params | {"name": topic.name})
    params = params | {"message_thread_id": topic.number}
    return Call("editForumTopic", params | {"name": topic.name}) if topic.name else Call("deleteForumTopic", params)


def _menu(chat_id: int, commands: list[tuple[str, str]]) -> Call:
    scope = {"scope": {"type": "chat", "chat_id": chat_id}}
    if not commands:
        return Call("deleteMyCommands", scope)
    return Call(
        "setMyCommands", scope | {"commands": [{"command": name, "description": words} for name, words in commands]}
    )


def _button(button: Button, stays: bool) -> dict[str, Any]:
    """On a message that stays, what leads elsewhere opens beside it; only what decides something takes its place (TALK-04)."""
    words = str(button.words)
    if button.data and not stays:
        return {"text": words, "callback_data": button.data}
    if button.url:
        return {"text": words, "url": button.url}
    if button.copies:
        return {"text": words, "copy_text": {"text": button.copies}}
    data = button.data or "menu"
    beside = stays and not data.startswith(ASIDE) and not _decides(data)
    return {"text": words, "callback_data": ASIDE + data if beside else data}


def _decides(data: str) -> bool:
    return ":".join(data.removeprefix(SURE).split(":")[:2]) in DECIDES


def carrying(call: Call, language: str, plain: bool) -> Call:
    """The same, each button carrying how a visitor chose to read: nothing is kept of visitors."""
    sign = PLAIN_SIGN if plain else LANGUAGE_SIGN
    for row in call.params.get("reply_markup", {}).get("inline_keyboard", []):
        for pressed in row:
            if "callback_data" in pressed:
                pressed["callback_data"] = f"{language}{sign}{pressed['callback_data']}"
    return call
