"""Looks at a reply_markup the way Telegram does, and refuses what it refuses."""

import re

import msgspec

from playground.refusals import bad
from playground.shapes import Json

MOST_BUTTONS = 100
LONGEST_DATA = 64  # bytes
LONGEST_MARKUP = 10_240  # bytes
LINK = re.compile(r"(?:(?:https?|tg|ton|tonsite)://)?[^\s/.:@]+(?:\.[^\s/.:@]+)*(?::\d+)?(?:[/?#]\S*)?$", re.I)
ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}


def read_markup(markup: Json | None, only_inline: bool = False) -> Json | None:
    """The keyboard as it will stand under the message; None for none. Raises Refused."""
    if not markup:
        return None
    if "inline_keyboard" in markup:
        rows = [row for row in markup["inline_keyboard"] if row]
        for row in rows:
            for button in row:
                _check_inline_button(button)
        _check_size(rows, markup)
        return {**markup, "inline_keyboard": rows} if rows else None
    if only_inline:
        raise bad("inline keyboard expected")
    if "keyboard" in markup:
        for row in markup["keyboard"]:
            for button in row:
                if not button["text"]:
                    raise bad("keyboard button text must be non-empty")
        _check_size(markup["keyboard"], markup)
    return markup


def _check_inline_button(button: Json) -> None:
    if not button["text"]:
        raise bad("inline keyboard button text must be non-empty")
    actions = ACTIONS & button.keys()
    if not actions:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        # Telegram takes the first it knows and drops the rest; a bot that sends two has a bug.
        raise bad(f"can't parse inline keyboard button: {' and '.join(sorted(actions))} exclude each other")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= LONGEST_DATA:
        raise bad("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None:
        _check_url(url)


def _check_url(url: str) -> None:
    if not LINK.match(url):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    if "." not in url and "://" not in url:
        raise bad("BUTTON_URL_INVALID")


def _check_size(rows: list[list[Json]], markup: Json) -> None:
    count = sum(len(row) for row in rows)
    if count > MOST_BUTTONS or len(msgspec.json.encode(markup)) > LONGEST_MARKUP:
        raise bad("reply markup is too long")
