"""Whatever leads to somebody online: links here, e-mail addresses and names on networks in their own files; disguised or not."""

from bot.domain.contact_data.mails import MAILS_SEEN, MAILS_SIGN, TLDS
from bot.domain.contact_data.marked import marked
from bot.domain.contact_data.networks import NETWORKS_SEEN, NETWORKS_SIGN
from bot.domain.contact_data.public_sites import without_public_sites
from bot.domain.plain_text import found, pattern

_SURE_TLDS = "com|fr|org|net|ch|eu|io|uk|lu|gg|bzh|quebec|xyz|example"  # no words of either language
_LINKS_SIGN = pattern(
    r"\bqr\b|snap\s?code|\w\s?\.\s?[a-z]|\[\.\]|,\s?(?:com|fr|org|net|be|ch)\s?/|http|hxxp|\bh\*|www|\b(?:dot|d0t|point|slash|oblique|arob\w+|w|tme|tumblr|wordpress|blogspot|meet|teams|zoom|webex|scan\w*)\b"
    r"|[(\[{]\s?(?:(?:dot|point|pt)\b|\.)|\bat[\s-]s(?:ign|ymbol)|\b(?:com|org|net|me|ly|ee|gg)\s(?:/|with)|\b(?:t\sme|wa\sme|bit\sly"
    r"|discord\sgg|linktr\see)\b"
)
_LINKS_SEEN = tuple(
    pattern(text)
    for text in (
        r"\b(?:my|mon|ma|i|j'ai)\b.{0,40}\bqr\b.{0,40}\bscan\w*|\bscan\w*\b.{0,15}\bqr\b.{0,25}\b(?:my|mon|ma)\b|\bqr\b.{0,25}\b(?:my"
        r"|mon|ma)\s(?:profil\w*|photo|bio)\b|\bscan\w*\s(?:my|mon)\s(?:\w+\s)?code\b"
        r"|\bsnap\s?code\b.{0,25}\b(?:my|mon|ma)\s(?:profil\w*|photo|pic\w*|bio)",
        r"\bmeet\b.{0,15}?\b[a-z]{3}-[a-z]{4}-[a-z]{3}\b|\b(?:teams|webex|zoom)\b.{0,20}?\d(?:[\s\-]?\d){8,}",
        r"\b\w{5,40}\s(?:tumblr|wordpress|blogspot|wixsite|weebly|over-blog)\s(?:com|fr)\b|\bwww\s\w+(?:\s\w+)?\s(?:com|fr|org|net)\b",
        r"\b[\w\-]{1,40}\.(?:com|fr|org|net|be|ch|ca|me|gg)\s(?:forward\s)?(?:slash|barre|oblique)\s\w",
        r"\w\s?[(\[]\s?ar{1,2}oba[sz]e?s?\s?[)\]]\s?\w|\w\sa\ commercial\s\w",
        r"\b(?:ar{1,2}oba[sz]?e?s?|at[\s-](?:sign|symbol))\s(?!(?:sur|de|du|des|on|in|of|key|is|est|c'est|marche|qui|que|et|and|pour"
        r"|for|ne|ca|dans|je|i|tu|the|a"
        r"|or|ou|avec|with|pas|devant|avant|apres|before|after|en)\b)\w",
        r"\b(?:trois|triple|three|3)\s(?:fois\s)?(?:w|ws|w's|double\s?v|double\s?u)\b",
        r"\w\s?[(\[{]\s?(?:dot|d0t|point|pt|\.)\s?[)\]}]\s?[a-z]{2,}",
        r"\b[\w\-]{1,40}\s(?:dot|d0t|point|pt)\s[\w\-]{2,40}\s(?:forward\s)?(?:slash|barre\soblique|oblique|barre|/)\s?\w",
        r"\b(?:t|wa|bit|linktr|tinyurl|discord|chat\swhatsapp|ko-?fi|meet\sjit)\s(?:(?:dot|d0t|point|pt)\s)?(?:me|ly|ee|gg|com"
        r"|si)\s(?:(?:forward\s)?slash"
        r"|barre|oblique|/)?\s?(?!(?:and|et|or|is|est|on|if|que|qui)\b)\w{3,}",
        r"\b(?:t|wa|m)\s(?:dot|d0t|point|pt)\sme\b|(?<!\w)(?:t|wa)\s?\.?\s?me\s?/\W{0,3}\w|(?<!\w)tme\s?(?:/|slash)",
        r"\b[\w\-]{3,40}\s(?:com|org|net|gg|ly|ee)\s?/\s?\w|\b(?:whats\s?app|facebook|insta\w*|youtube|discord|linktr|tiktok"
        r"|wordpress|blogspot)\s(?:com|fr|gg"
        r"|ee|me)\b",
        r"\w\s?,\s?(?:com|fr|org|net|be|ch)\s?/\s?\w",
        r"\bh(?:tt|xx|\*\*)ps?\s?(?::|colon|deux\ points)|\bwww\s?\.|\bwww\sdot\b",
        rf"(?<![\w.])[a-z0-9][\w\-]{{1,62}}(?:\.[\w\-]{{2,40}}){{0,6}}(?:\.|\[\.\])(?:{_SURE_TLDS})\b(?!\.\w{{2,}}\s)",
        r"(?<![\w.])[a-z][\w\-]{0,40}(?:\.[a-z][\w\-]{0,40}){0,6}\.[a-z]{2,20}/[\w#?+%~\-]",
        rf"\b[\w\-]{{2,40}}\s?\.\s?(?:{TLDS})\s?/\s?\w",
        r"\b(?:[\w\-]{2,40}|x)\s(?:dot|point)\s[a-z]{2,6}\s(?:slash|barre|oblique)\s\w",
        r"\b[\w\-]{5,40}\s(?:dot|point)\s(?:blog|art|shop|site|online|io|co|eu|club|store)(?=\W*$|[,.;!])",
        r"\b(?:t|m|wa|signal)\.me\b|\b(?:bsky\.social|carrd\.co)\b|\bscan\w*\s(?:my|mon)\sqr\b|\bdiscord\.gg\b|\bgg\s?(?:slash|/)\s?\w{4,}|\byoutu\.be\b|\bbit\.ly\b|\blinktr\.ee\b|\bg\.page\b",
        r"\b(?!(?:the|this|that|polka|bon|point|quel|chaque|autre)\b)[\w\-]{4,40}\s(?:dot|point)\s(?:com|fr|org"
        r"|net)\b(?=\s*(?:$|[,.;:!?/)]|slash|et\b|and\b|(?:into|in|dans|sur|on|for|pour|then|puis|there)\b))",
    )
)


def online_names(text: str, names: str) -> list[tuple[int, int]]:
    """Where they stand in a plain text, which is here with networks marked as well. Each kind is looked for only where a word of it is."""
    private = without_public_sites(text)
    if private != text:
        names = marked(private)
    spans: list[tuple[int, int]] = []
    for sign, patterns, part in (
        (MAILS_SIGN, MAILS_SEEN, private),
        (_LINKS_SIGN, _LINKS_SEEN, private),
        (NETWORKS_SIGN, NETWORKS_SEEN, names),
    ):
        if sign.search(part):
            spans += [match.span() for match in found(patterns, part)]
    return spans
