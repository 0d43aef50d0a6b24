"""Sites of authorities and help lines: nobody is found there, and people send each other there."""

import re

from bot.domain.contact_data.mails import MAILS
from bot.domain.helplines import LINES
from bot.domain.plain_text import Cased, pattern

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
# Large sites by themselves: who is found there stands behind the slash.
_LARGE = (
    r"(?:youtube|facebook|instagram|reddit|tiktok|google|netflix|spotify|amazon|headspace|calm|duolingo|leboncoin|indeed|linkedin"
    r"|twitter|ebay|discord"
    r"|whatsapp|snapchat|pinterest|twitch|deezer)\.(?:com|fr|org|co\.uk|ca)"
)
_KNOWN = (
    r"psycom\.org|ciao\.ch|aa\.org|na\.org|al-anon\.org|mind\.org\.uk|rethink\.org|spunout\.ie|aware\.ie|beyondblue\.org\.au"
    r"|headspace\.org\.au"
    r"|findhelp\.org|211\.org|nami\.org|smartrecovery\.org|shelter\.org\.uk|turn2us\.org\.uk|nedic\.ca|jeunesse\.ch|pro-?mente\w*\.ch"
    r"|unafam\.org"
    r"|droits-sociaux\.fr|actionlogement\.fr|soliguide\.fr|1jeune1solution\.gouv\.fr|mayoclinic\.org|webmd\.com|drugs\.com|erowid\.org"
)
_ANY = "|".join([_AUTHORITIES, _KNOWN, *(re.escape(host) for host in sorted(_HOSTS))])
_PUBLIC = pattern(rf"(?<![\w@.\-])(?:https?://)?(?:[\w\-]{{1,40}}\.){{0,4}}?(?:{_ANY})(?![\w\-@]|\.\w)(?:/[^\s]*)?")
# A site that is said to tell or hold something for everybody: "findhelp.org lists food pantries".
_HOST = (
    r"(?<![\w@.\-])(?:https?://)?(?:www\.)?[a-z0-9][\w\-]{1,60}(?:\.[\w\-]{2,40}){0,2}\.(?:org|com|net|fr|ch|be|ca|ie|uk|au|info|in"
    r"|nz|lu|ma)(?![\w\-@/.:])"
)
_TELLS = (
    r"(?:explains?|has|have|had|got|lists?|offers?|gives?|says|said|shows?|helped|helps?|saved|runs|lets|covers|tells|is|was|does|can"
    r"|will|propose|proposent"
    r"|a\s(?:un|une|des|tout|plein|le|la)|explique|offre|donne|liste|dit|recense|permet|aide|m'a|ils|y\s(?:a|ont)|c'?est|c|est|pour"
    r"|avait|met|for|if|when|where|and\s(?:put|enter|look)|(?:and\s|et\s)?(?:it|ca)|j'ai|i\s(?:found|read|saw|got)|y|there|to\s(?:find"
    r"|check|see))\b"
)
_OWN = pattern(
    r"""\b(?:my|mon|ma|mes|our|notre|mine)\s(?:\w+\s){0,2}?(?:page|blog|site|web\w*|story|profile?|shop|form|chaine|channel|boutique
    |temoignage|contact|livre|book|name
    |nom|pseudo|stuff|art\w*|songs?|chansons?|poems?|poemes?|photos?|number|business|mail|e-?mail)\b
    |\b(?:find|write|message|contact|reach|add|text|follow|read|join)\s(?:me|us)\b|\bm(?:e\s|')(?:trouv|ecri|contact|joind|lire
    |suiv)\w*|[\s-]moi\b(?!\s(?:ca|c'))|that'?s\sme
    |\b(?:i|je)\s(?:run|wrote|write|post|sell|made|tiens|ecris|poste|vends|gere)\b|\bis\s(?:me|mine)\b"""
)
_MAIL = pattern(rf"(?:{MAILS})\.")
_AT = pattern(r"(?:@|\bat|\barobase|\bchez|[)\]}\-*]|\bsign)\s{0,2}$")
_SITE = re.compile(r"\w\.[a-z]{2}", re.IGNORECASE)
_SPOKEN_OF = (
    pattern(
        rf"\b(?:found|got|read|booked|saw|take|test|print|download|order|watch|trouve|lu|lis|vu|pris|passe|look|see|imprime|telecharge|commande|regarde)\s(?:[\w']+\s){{0,6}}?(?:on|sur|at|from|depuis|dans|only"
        rf"|que)\s{_HOST}"
    ),
    pattern(rf"{_HOST}(?=\W{{1,3}}{_TELLS})"),
    pattern(rf"(?<![\w@.\-])(?:https?://)?(?:www\.)?{_LARGE}/?(?!\s?/\s?\w|[\w@/.\-])"),
)


def without_public_sites(text: str) -> str:
    """The same text, as long as it was, with spaces for each of them."""
    if "." not in text:
        return text
    text = _blanked(text, _PUBLIC)
    if _SITE.search(text) and not _OWN.search(text):
        for each in _SPOKEN_OF:
            text = _blanked(text, each)
    return text


def _blanked(text: str, site: Cased) -> str:
    for match in site.finditer(text):
        if _MAIL.match(text, match.start()) and _AT.search(text[max(0, match.start() - 12) : match.start()]):
            continue  # "ana (at) gmail.com, I read it daily"
        text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    return text
