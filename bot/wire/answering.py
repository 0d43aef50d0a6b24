"""What answers a press or a search: said at once, lost when it does not arrive, and kept nowhere."""

from typing import Any

from bot.domain.letters import Offers, Toast
from bot.wire.gateway import Call

CACHED_SECONDS = 5  # Telegram may show the same person the same for so long


def answering(answer: Toast | Offers) -> Call:
    return _toast(answer) if isinstance(answer, Toast) else _offers(answer)


def _toast(toast: Toast) -> Call:
    params: dict[str, Any] = {"callback_query_id": toast.query_id}
    if toast.words:
        params |= {"text": toast.words, "show_alert": toast.alert}
    return Call("answerCallbackQuery", params)


def _offers(offers: Offers) -> Call:
    params: dict[str, Any] = {
        "inline_query_id": offers.query_id, "results": offers.results, "cache_time": CACHED_SECONDS, "is_personal": True,
        "next_offset": offers.following,
    }  # fmt: skip
    if offers.leads is not None:
        words, start = offers.leads
        params["button"] = {"text": words, "start_parameter": start}
    return Call("answerInlineQuery", params)
