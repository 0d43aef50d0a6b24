"""What the Bot API says when it says no: one exception, and the sentences that more than one method uses."""

from typing import Any

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
WEBHOOK_IS_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class Refused(Exception):
    """An answer that is not ok: HTTP status, Telegram's sentence, and `parameters` where there are any."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def to_json(self) -> dict[str, Any]:
        """The body of the answer."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad(description: str) -> Refused:
    """A 400; `description` without its prefix."""
    return Refused(400, f"Bad Request: {_begun_small(description)}")


def forbidden(description: str) -> Refused:
    """A 403; `description` without its prefix."""
    return Refused(403, f"Forbidden: {_begun_small(description)}")


def too_many(retry_after: int) -> Refused:
    """A 429: try again after so many seconds."""
    return Refused(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def _begun_small(sentence: str) -> str:
    """As Telegram writes it after a prefix: its first letter small, unless it is the NAME_OF_AN_ERROR."""
    second = sentence[1:2]
    if second == "_" or ("A" <= second <= "Z"):
        return sentence
    return sentence[:1].lower() + sentence[1:]
