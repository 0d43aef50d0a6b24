"""The path of a request to the Bot API, and the words for a token that is not the bot's."""

import re

from playground.reading import whole
from playground.refusals import Refused

PATH = re.compile(r"/bot([^/]*)(/test)?/(.*)", re.S)  # token, whether the test servers are meant, method
NO_SUCH = "Unauthorized: invalid token specified"


def refused_token(ours: str, token: str, is_test: bool) -> Refused | None:
    """The words for a token that is not the bot's, by how it looks."""
    if token == ours and not is_test:
        return None
    number = token.partition(":")[0]
    if token.startswith("0") or len(token) > 80 or ":" not in token:
        return Refused(401, NO_SUCH)
    if str(whole(number)) != number:
        return Refused(421, "Misdirected Request: unallowed token specified")
    return Refused(401, "Unauthorized" if 0 < int(number) < 1 << 54 else NO_SUCH)
