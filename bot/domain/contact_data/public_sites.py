"""Sites of authorities and help lines: nobody is found there, and people send each other there."""

import re

from bot.domain.helplines import LINES
from bot.domain.plain_text import pattern

_HOSTS = frozenset(
    host.removeprefix("www.")
    for line in LINES
    for address in (line.url,)
    if address and (host := address.split("/")[2])
)
_AUTHORITIES = (
    r"gouv\.fr|gov(?:\.\w\w)?|nhs\.uk|service-public\.fr|ameli\.fr|caf\.fr|msa\.fr|francetravail\.fr|pole-emploi\.fr|doctolib\.fr"
    r"|sante\.fr|admin\.ch"
    r"|belgium\.be|canada\.ca|quebec\.ca|gouv\.qc\.ca|gc\.ca|citizensinformation\.ie|hse\.ie|europa\.eu|wikipedia\.org"
    r"|citizensadvice\.org\.uk"
)
_ANY = "|".join([_AUTHORITIES, *(re.escape(host) for host in sorted(_HOSTS))])
_PUBLIC = pattern(rf"(?<![\w@.\-])(?:https?://)?(?:[\w\-]{{1,40}}\.){{0,4}}?(?:{_ANY})(?![\w\-@]|\.\w)(?:/[^\s]*)?")


def without_public_sites(text: str) -> str:
    """The same text, as long as it was, with spaces for each of them."""
    return _PUBLIC.sub(lambda match: " " * len(match[0]), text)
