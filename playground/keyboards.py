"""Looks at a reply_markup the way Telegram does: takes what it takes, as it takes it, and refuses the rest."""

from collections.abc import Callable
from typing import Any

import msgspec

from playground import links
from playground.cleaning import clean
from playground.refusals import bad
from playground.shapes import Json

# Past these TDLib leaves buttons out; Telegram's server then refuses more than a hundred, or ten kilobytes.
MOST_IN_A_ROW = 12
MOST_READ = 300
MOST_BUTTONS = 100
LONGEST_MARKUP = 10_240  # bytes
LONGEST_DATA = 64  # bytes
STYLES = ("default", "primary", "danger", "success")
INLINE = "Can't parse inline keyboard button: "
REPLY = "Can't parse keyboard button: "
# What is asked for with a button of a reply keyboard, as far as only a private chat may be asked.
REQUESTS = {
    "request_contact": "Phone number",
    "request_location": "Location",
    "request_poll": "Poll",
    "request_users": "Users",
    "request_chat": "Chats",
    "request_managed_bot": "Managed bots",
}
FLAGS = ("is_persistent", "resize_keyboard", "one_time_keyboard")


def read_markup(markup: Json | None, only_inline: bool = False, private: bool = True) -> Json | None:
    """The keyboard as it will stand under the message; None for none. Raises Refused.

    `markup` is what came as JSON; `private`: whether it goes into a private chat.
    """
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad("Object expected as reply markup")
    # What stands in both is read, even if only one of them will be shown.
    shown = _rows(markup, "keyboard", _reply_button)
    inline = _rows(markup, "inline_keyboard", _inline_button)
    for name in ("remove_keyboard", "force_reply", "selective", *FLAGS):
        _flag(markup, name)
    if inline and not shown:
        rows = _kept(inline, _finish_inline)
        return _check_size({"inline_keyboard": rows}, rows) if rows else None
    if only_inline and (shown or _without_keyboard(markup)):
        raise bad("Inline keyboard expected")
    if shown:
        return _reply_keyboard(markup, _kept(shown, lambda button: _finish_reply(button, private)))
    return _without_keyboard(markup)


def _without_keyboard(markup: Json) -> Json | None:
    selective = {"selective": True} if markup.get("selective") else {}
    if markup.get("remove_keyboard"):
        return {"remove_keyboard": True} | selective
    if markup.get("force_reply"):
        return {"force_reply": True} | _placeholder(markup) | selective
    return None


def _reply_keyboard(markup: Json, rows: list[list[Json]]) -> Json | None:
    if not rows:
        return None
    flags = {name: True for name in (*FLAGS, "selective") if markup.get(name)}
    return _check_size({"keyboard": rows} | flags | _placeholder(markup), rows)


def _placeholder(markup: Json) -> Json:
    text = _string(markup, "input_field_placeholder")
    return {"input_field_placeholder": clean(text)} if text else {}


def _rows(markup: Json, name: str, read: Callable[[Any], Json]) -> list[list[Json]]:
    rows = markup.get(name, [])
    if not isinstance(rows, list):
        raise bad(f'Field "{name}" must be of type Array')
    of = " of the InlineKeyboardMarkup" if name == "inline_keyboard" else ""
    result = []
    for row in rows:
        if not isinstance(row, list):
            raise bad(f'Field "{name}"{of} must be an Array of Arrays')
        result.append([read(button) for button in row])
    return result


def _kept(rows: list[list[Json]], finish: Callable[[Json], Json]) -> list[list[Json]]:
    """What Telegram keeps: no buttons without words, no empty rows, and none past its counts."""
    kept: list[list[Json]] = []
    total = 0
    for row in rows:
        shown = [button for button in row if button["text"] or "icon_custom_emoji_id" in button]
        shown = shown[: min(MOST_IN_A_ROW, MOST_READ - total)]
        total += len(shown)
        if shown:
            kept.append([finish(button) for button in shown])
    return kept


def _reply_button(button: Any) -> Json:
    if isinstance(button, str):
        return {"text": button}
    if not isinstance(button, dict):
        raise bad(f"{REPLY}KeyboardButton must be a String or an Object")
    return _look(button, REPLY) | _reply_action(button)


def _reply_action(button: Json) -> Json:
    for name in ("request_contact", "request_location"):
        if _flag(button, name, REPLY):
            return {name: True}
    for name in (*list(REQUESTS)[2:], "web_app"):
        if name in button:
            return {name: _object(button, name, REPLY)}
    return {}


def _finish_reply(button: Json, private: bool) -> Json:
    text = _words(button, "Keyboard button text")
    for name in REQUESTS.keys() & button.keys():
        if not private:
            raise bad(f"{REQUESTS[name]} can be requested in private chats only")
    if "web_app" in button:
        if not private:
            raise bad("Web App buttons can be used in private chats only")
        url = _string(button["web_app"], "url", REPLY, required=True)
        _check_link(url, "Keyboard button Web App", https_only=True)
    return {**button, "text": text}


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad(f"{INLINE}InlineKeyboardButton must be an Object")
    return _look(button, INLINE) | _inline_action(button)


def _inline_action(button: Json) -> Json:
    """The first thing that Telegram finds the button to do; it takes no notice of others."""
    for name in ("url", "callback_data"):
        if text := _string(button, name, INLINE):
            return {name: text}
    if "callback_game" in button:
        return {"callback_game": {}}
    if "pay" in button:
        return {"pay": True}
    if "switch_inline_query" in button:
        return {"switch_inline_query": _string(button, "switch_inline_query", INLINE)}
    if "switch_inline_query_chosen_chat" in button:
        return {"switch_inline_query_chosen_chat": _object(button, "switch_inline_query_chosen_chat", INLINE)}
    if "switch_inline_query_current_chat" in button:
        return {"switch_inline_query_current_chat": _string(button, "switch_inline_query_current_chat", INLINE)}
    for name, needed in (("login_url", "url"), ("web_app", "url"), ("copy_text", "text")):
        if name in button:
            given = _object(button, name, INLINE)
            return {name: {**given, needed: _string(given, needed, INLINE, required=True)}}
    raise bad(f"{INLINE}Text buttons are unallowed in the inline keyboard")


def _finish_inline(button: Json) -> Json:
    button = {**button, "text": _words(button, "Inline keyboard button text")}
    if "url" in button and links.user_of(button["url"]) is None:
        button["url"] = clean(_check_link(button["url"], "Inline keyboard button"))
    for name, words in (("login_url", "login "), ("web_app", "Web App ")):
        if name in button:
            url = _check_link(button[name]["url"], f"Inline keyboard button {words}".strip(), https_only=True)
            button[name] = {**button[name], "url": url}
    if len(button.get("callback_data", "").encode("utf-8", "surrogatepass")) > LONGEST_DATA:
        raise bad("BUTTON_DATA_INVALID")
    return button


def _words(button: Json, what: str) -> str:
    text = clean(button["text"], f"{what} must be encoded in UTF-8")
    if not text:
        raise bad(f"{what} must be non-empty")
    return text


def _check_link(url: str, what: str, https_only: bool = False) -> str:
    clean(url, f"{what} URL must be encoded in UTF-8")
    try:
        return links.check(url, https_only)
    except links.WrongLink as wrong:
        raise bad(f"{what} URL '{url}' is invalid: {wrong}") from None


def _look(button: Json, prefix: str) -> Json:
    look: Json = {"text": _string(button, "text", prefix, required=True)}
    icon = _string(button, "icon_custom_emoji_id", prefix)
    if icon:
        if not icon.isdecimal():
            raise bad(f'{prefix}Field "icon_custom_emoji_id" must be a valid Number')
        look["icon_custom_emoji_id"] = icon
    style = links.lower(_string(button, "style", prefix))
    if style and style not in STYLES:
        raise bad(f"{prefix}invalid button style specified")
    return look | ({"style": style} if style not in ("", "default") else {})


def _string(fields: Json, name: str, prefix: str = "", required: bool = False) -> str:
    if name not in fields:
        if required:
            raise bad(f'{prefix}Can\'t find field "{name}"')
        return ""
    value = fields[name]
    if type(value) in (int, float):
        return msgspec.json.encode(value).decode()
    if not isinstance(value, str):
        raise bad(f'{prefix}Field "{name}" must be of type String')
    return value


def _flag(fields: Json, name: str, prefix: str = "") -> bool:
    value = fields.get(name, False)
    if not isinstance(value, bool):
        raise bad(f'{prefix}Field "{name}" must be of type Boolean')
    return value


def _object(fields: Json, name: str, prefix: str) -> Json:
    value = fields[name]
    if not isinstance(value, dict):
        raise bad(f'{prefix}Field "{name}" must be of type Object')
    return value


def _check_size(markup: Json, rows: list[list[Json]]) -> Json:
    if sum(map(len, rows)) > MOST_BUTTONS or len(msgspec.json.encode(markup)) > LONGEST_MARKUP:
        raise bad("reply markup is too long")
    return markup
