"""What Telegram says of parameters that are not there, or not what they should be."""

from typing import Any

# What is not there: a value instead of it, or the sentence of the refusal.
INSTEAD: dict[str, Any] = {
    "address": "",
    "callback_query_id": "",
    "commands": [],
    "inline_query_id": "",
    "message_id": 0,
    "message_thread_id": 0,
    "name": "",
    "results": [],
    "title": "",
    "url": "",
}
MISSING = {
    "action": "Wrong parameter action in request",
    "chat_id": "chat_id is empty",
    "file_id": "file_id not specified",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
    "media": "Can't parse media JSON object",
    "message_ids": "Message identifiers are not specified",
    "options": "Can't parse options JSON object",
    "question": "Text must be non-empty",
    "text": "Message text is empty",
    "user_id": "Invalid user_id specified",
}
# How Telegram calls what comes as JSON, when that is not the name of the parameter.
CALLED = {
    "button": "inline query results button",
    "link_preview_options": "link preview options",
    "menu_button": "menu button",
    "reaction": "reaction types",
    "reply_markup": "reply keyboard markup",
    "reply_parameters": "reply parameters",
    "scope": "BotCommandScope",
}
EXPECTED = {
    "button": "Can't parse inline query results button: InlineQueryResultsButton must be an Object",
    "commands": "Expected an Array of BotCommand",
    "link_preview_options": "Object expected as link preview options",
    "media": "Expected an Array of InputMedia",
    "menu_button": "Can't parse menu button: MenuButton must be an Object",
    "message_ids": "Expected an Array of message identifiers",
    "options": "Expected an Array of String as options",
    "reaction": "Expected an Array of ReactionType",
    "reply_parameters": "Object expected as reply parameters",
    "results": "Expected an Array of inline query results",
    "scope": "Can't parse BotCommandScope: BotCommandScope must be an Object",
}
# What Telegram says before a mistake in one of these, and when it is no object at all.
WITHIN = {
    "BotCommand": "Can't parse BotCommand: ",
    "BotCommandScope": "Can't parse BotCommandScope: ",
    "InlineQueryResultsButton": "Can't parse inline query results button: ",
    "InlineQueryResult": "Can't parse inline query result: ",
    "InputMedia": "Can't parse InputMedia: ",
    "MenuButton": "Can't parse menu button: ",
    "MessageEntity": "Can't parse MessageEntity: ",
    "ReactionType": "Can't parse ReactionType: ",
}
