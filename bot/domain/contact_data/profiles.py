"""A profile that is told, not named: "my name from here on insta", "the one with the galah on the page", "type … first one is me"."""

import re

from bot.domain.contact_data.marked import MARKED, beside_marks
from bot.domain.plain_text import Cased, found

_NEAR = 200  # letters
_WORD = re.compile(r"[A-Za-z]+")
# Each sentence of this kind has one of them, and so most texts are left at once.
_SIGNS = frozenset(
    re.findall(
        r"\w+",
        """page pages groupe group serveur server abonnes followers channel chaine chaines canal salon room result resultat lien link
        google tiktok insta instagram ig fb face facebook snap snapchat telegram tg signal whatsapp wa discord skype twitter mastodon
        bluesky linkedin youtube twitch reddit steam psn xbox app appli application reseau network gram messenger pinterest tumblr
        spotify strava goodreads soundcloud vinted leboncoin roblox minecraft fortnite kik viber threema matrix threads blog forum
        wall mur story x bereal comment commentaire commente game jeu podcast post loupe magnifying recherche pseudo username duolingo
        letterboxd wattpad deviantart mod mods modo modos modere subreddit likes list liste chat tchat lobby lives live habbo ps4 ps5
    playstation
    vocal voice cups""",
    )
)
_TELLING = frozenset(
    re.findall(
        r"\w+",
        """me moi my mon ma mes mine same meme name nom pseudo blaze nick nickname handle prenom im i am je suis chu chui chuis jsuis
        admin owner celle celui lady ecris ecrit write put mets enter tape type search cherche cherchez under sous
        word attache attachee colle collee espaces spaces only
        seule seul spaces espace gars lad guy mec dame fille mod mods moderate modere viens rejoins join come ask demande j y""",
    )
)
_NET = rf"(?:{MARKED}|(?<!\w)(?:face|blog|forum|jeu|games?|x)(?!\w))"
_NAME = (
    r"(?:pseudo(?:nyme)?|pr?enom|nom|blaze|nick\s?name|nick|user\s?name|handle|(?:user|first|last|good|full|maiden|given|sur)?\s?name"
    r"|surnom|tag|identifiant)"
)
_WHOSE = r"(?:(?:mon|my|ce|cet|this|the|le|that|celui|those|a|exact\w*|full|good|first|vrai|real|same|meme|own)\s){1,3}"
_OURS = (
    rf"(?:{_WHOSE}{_NAME}|(?:mon|my|ma)\s(?:\w+\s){{1,2}}{_NAME}|(?:mon|my)\snom\sde\s\w+|(?:same|meme)\s(?:as|que)|(?:comme|like"
    rf"|as)\s(?:ici|here|on\shere))"
)
_ALTERED = (
    r"(?:a\sl'envers|backwards?|revers\w+|twice|deux\sfois|trois\sfois|with\s(?:a|an|one|two|three|my|the|no|both)|avec\s(?:un|une"
    r"|deux|trois|mon|le|la"
    r"|des)|sans\s(?:le|la|l'|les|un|espace|accent)|without|plus|puis|then|followed|suivi|minus|underscore\w*|tiret|dash|tout\s(?:attache"
    r"|colle)\w*|one\sword|en\sun\s(?:seul\s)?mot|no\s(?:space|gap)s?|d'?\s?ici|from\shere|on\shere|here|ici|de\sce|of\sthis|cherche"
    r"|search)"
)
_SEEK = (
    r"(?:tape[rsz]?|tapere[sz]|(?:re)?cherche[rsz]?|search|type|look\s(?:up|for|me)|find|ecri[svt]\w*|google|trouve[rsz]?"
    r"|ajoute[rsz]?|add|enter)"
)
_GROUPS = (
    r"(?:page|pages|groupe|group|serveur|server|abonnes|followers|followed|channel|chaine|canal|salon|forum|room|comments?"
    r"|commentaires?|post|likes?|chat|tchat)"
)
_ME_THERE = (
    r"(?:i'?m\s(?:the\s)?|i\sam\s(?:the\s)?|je\ssuis\s(?:l[ae]?\s|l'|celle|celui)?\s?|j'?suis\s(?:l[ae]\s|l'|celle|celui)?"
    r"|chui?s?\s(?:l[ae]\s|l'|celle|celui)?"
    r"|c'?\s?e?s?t?\s?moi\s?|that'?s\sme|its?'?s?\sme|is\sme\b|me\sbro)"
)
_PERSON = (
    r"(?:lady|guy|bloke|woman|man|one|girl|person|celle|celui|dame|fille|gars|mec|type|femme|homme|fella|lad|lass)\s(?:with|avec|au"
    r"|a\sla|aux|qui|who|in)\b"
)
_ROLE = (
    r"(?:one\s(?:in|from|holding|wearing|with\sthe|next\sto)|celui\sde|celle\sde|admin\w*|owner|mod|moderat\w+|creat\w+|proprio|proprietaire|host|founder|fondat\w+|gerant\w*|celle\s(?:avec|qui)"
    r"|celui\s(?:avec|qui)|one\s(?:with|who)|qui\s(?:ai?|tiens|poste|gere))"
)
_GO = (
    r"(?:message|msg|ecri[sv]\w*|dm|mp|pm|add\sme|ajoute|viens|venez|hit\s(?:me|up)|ping|en\sprive|inbox|look|regarde[rsz]?|check"
    r"|va(?:s)?\sdans|va\ssur|go\s(?:to|on)"
    r"|cherche[rsz]?|search|find|ask\sto|demande[rsz]?\sa|see\swho|clique[rsz]?|click|contacte[rz]?|write|friend|scroll|descends"
    r"|reach|come|join|rejoins\w*"
    r"|slide|tape)"
)

# Among others there, where one is seen.
_AMONG = r"(?:groupe?s?|salon|t?chat|forum|canal|channel|serveur|server|room|lobby|lives?|voice|vocal|commentaires?|comments)"
_AMONG_THEM = (
    r"(?:j'y\ssuis|i'?m\s(?:in\s(?:there|it)|always|there|usually)|chui\sdedans|(?:find|meet|spot)\sme|me\s(?:trouve\w*|voir)"
    r"|(?:re)?trouve[-\s]moi"
    r"|(?:meme|same)\s(?:pseudo|nom|name|nick\w*|handle)|say\s(?:hi|hello)|dis\s(?:bonjour|coucou)|ask\sfor|demande\s[a-z]"
    r"|i'?m\son\severy)"
)

_TOLD: tuple[Cased, ...] = (
    *(
        beside_marks(text)
        for text in (
            r"(?:\b(?:i'?m|im|je\ssuis)|\bchui?s?)\s(?:in|on|dans|sur)\s(?:the\s|la\s)?(?:friends?\slist|liste\sd'amis)\b",
            r"(?:\bi'?m\sthe|\bje\ssuis\sl[ae'])\s?\w+\s(?:in|on|dans|sur)\s.{0,50}?\b(?:video|page|photo|clip|post)\b.{0,50}?\b(?:dm|mp|pm|message|write|ecri\w*)\b",
            r"\b(?:page|account|compte|chaine|channel)\b.{0,20}?\b(?:it'?s\sme|c'?est\smoi|that'?s\sme)\b(?!\squi)",
            r"\b(?:page|account|compte|chaine|channel|blog)\b.{0,60}?\b(?:that'?s\smine|it'?s\smine|(?:elle|il)\sest\sa\smoi|c'est\s(?:la\smienne|le\smien)"
            r"|that'?s\sme|c'est\smoi)\b(?!\squi)",
            rf"{_NET}.{{0,60}}?\b(?:account|compte|page|profile?|channel|chaine)(?:'s|\sis|\sest)\s(?:mine|a\smoi|le\smien)\b",
            rf"(?:^|[.!?,;]\s?|\bjust\s|\bqu'a\s)(?:put|type|mets|tape|entre)\s.{{0,30}}?\b(?:my|mon|ma)\s.{{0,30}}?\b(?:in|into|on"
            rf"|dans|sur)\s(?:the\s|l'|le\s)?{_NET}",
            rf"{_NET}.{{0,25}}?\b(?:what\s(?:i\stold|you\scall)|comme\sje\st'ai\sdit|comme\stu\ssais)\b",
            rf"\b(?:put|type|mets?|tape|search)[-\s](?:it|that|le|la|ca)\s(?:in|into|on|dans|sur)\s(?:the\s|l'|le\s)?{_NET}",
            rf"\b(?:on|sur)\s{_NET}\W{{1,3}}(?:the|le|la|l')\s?(?:lad|guy|gars|fille|girl|one|mec|dame|lady|man|woman|homme|femme"
            rf"|type)\s(?:\w+ing|with|in|qui|avec|au|a\sla)\b",
            rf"(?:\b(?:account|compte|page|channel|chaine|videos?|subreddit|podcast|blog)\b|{_NET}).{{0,70}}?(?:\bi\s(?:draw|run|make"
            rf"|answer|write|mod|moderate)\b|\b(?:that\s(?:was|is)\sme|c'?etait\smoi)\b(?=.{{0,20}}\b(?:check|look|regarde|va|go"
            rf"|account|compte)\b)"
            rf"|\bc'?est\smoi\squi\b|\bje\s(?:reponds|dessine|gere|modere|tiens)\b(?!\s(?:pas|plus|jamais|rien)\b)).{{0,40}}",
            r"\br/\w{4,}.{0,40}?\b(?:me|mod\w*)\b|\b(?:mod\w*|moi)\b.{0,20}?\br/\w{4,}|\b(?:je\smodere|i\smod(?:erate)?)\b.{0,40}\b(?:groupe?|forum|serveur|server|page|channel|salon|discord|t?chat|sub\w*|r/\w+)",
            r"\b(?:google|search|type|look\sup|tape[rsz]?|cherche[rsz]?|find|put|met[sz])\b.{3,70}?\b(?:(?:tu|vous)\s(?:vas\s|allez\s)?(?:me\s)?tomber\w*\ssur\s(?:moi|ma|mon|mes)"
            r"|(?:you'?ll|you\swill|you|u)\s(?:find|see|get)\s(?:me|my\s(?:face|photo|page|pic\w*))|i\s(?:come|pop|show)\sup|je\s(?:sors|apparais)|(?:tu|vous)\sverr\w+\sm(?:a|on|es|oi)\b|(?:tu|vous)\sme\s(?:trouv|verr)\w*)",
            r"\b(?:likes?|commentaires?|comments|abonnes|followers)\s(?:d[eu]s?|of|on|under|sous)\b.{0,50}?,\s?\w+\s(?:au|a\sla"
            r"|aux|avec|with|in)\s",
            rf"{_NET}\W{{1,3}}(?:it'?s\s|c'?est\s)?(?:mon|my)\s(?:nom|name|pseudo|nick)\s(?:d'ici|from\shere|here|on\shere)\b",
            rf"\b(?:(?:come|get)\s(?:in|on|into|to)|join|viens\s(?:dans|sur)|venez\s(?:dans|sur)|rejoin\w*|ask\s(?:in|on)"
            rf"|demande[rz]?\s(?:sur|dans)"
            rf"|(?:re)?trouve[rz]?[-\s]moi|(?:find|meet)\sme)\s(?!(?:a|an|un|une|des|any|some)\b).{{0,45}}?{_NET}.{{0,25}}?\b{_AMONG}\b",
            rf"\b(?:(?:come|get)\s(?:in|on|into|to)|join|viens\s(?:dans|sur)|rejoin\w*|ask\s(?:in|on)|demande[rz]?\s(?:sur|dans)"
            rf"|(?:re)?trouve[rz]?[-\s]moi|(?:find|meet)\sme)\s(?!(?:a|an|un|une|des|any|some)\b).{{0,25}}?\b{_AMONG}\b.{{0,45}}?{_NET}",
            rf"{_NET}.{{0,50}}?\b{_AMONG}\b.{{0,50}}?{_AMONG_THEM}|\b{_AMONG}\b.{{0,40}}?{_NET}.{{0,50}}?{_AMONG_THEM}",
            rf"{_NET}.{{0,60}}?{_AMONG_THEM}.{{0,30}}?\b{_AMONG}\b",
            rf"\b(?:i'?m|im|chui?s?|je\ssuis|i\shang\sout|je\straine)\s(?:always\s|toujours\s|often\s|souvent\s|usually\s)(?:in|on"
            rf"|dans|sur)\s.{{0,40}}?\b{_AMONG}\b.{{0,30}}?{_NET}",
            rf"\b(?:i|je|j')\s?(?:stream|streame|go\slive|play|joue|poste?)\b.{{0,30}}?{_NET}.{{0,50}}?(?:\bas\s\w|\bsous\s\w"
            rf"|{_AMONG_THEM}|\bcome\b|\bviens\b)",
            rf"{_NET}\s(?:group|groupe|channel|server|serveur|page)\b.{{0,20}}\b(?:called|named|s'appelle)\s.{{3,60}}?\b(?:you'?ll\sfind|tu\sm'?y?|type\s(?:that|it)|tape|join|rejoin\w*|j'y\ssuis|i'?m\sin)\b",
            rf"\b(?:call|known|appelle\w*|connai\w*)\b.{{0,20}}?\b(?:same|pareil|meme\s(?:nom|chose))\b.{{0,15}}?\b(?:on"
            rf"|sur)\s(?:the\s|la\s|le\s|l')?{_NET}",
            rf"{_NET}.{{0,20}}?\bm'appelle(?:nt)?\s(?:pareil|comme\sici|la\smeme|le\smeme)|{_NET}.{{0,20}}?\bcall\sme\s(?:the\ssame"
            rf"|same)",
            rf"\b(?:profile\s(?:pic\w*|photo)|photo\sde\sprofil|avatar|pp)\b.{{0,20}}?{_NET}.{{0,70}}?\b(?:you'?ll\s(?:see|find|spot"
            rf"|know)|tu\s(?:verras|me)"
            rf"|name|nom|c'est\smoi|that'?s\sme)\b",
            r"\b(?:google|tape[rz]?|cherche[rz]?|search|type|look\sup)\s(?:my|mon)\s(?:pseudo|user\s?name|nick\w*|handle|blaze)\b",
            r"\b(?:loupe|magnifying\sglass|search\s(?:bar|icon|box|thing\w*)|(?:barre|case)\sde\srecherche"
            r"|dans\sla\srecherche)\b.{0,40}?\b(?:ecri[svt]\w*|tape[rsz]?|write|type|put(?:\sin)?|met[sz]?|enter)"
            r"\s(?!(?:le|la|un|une|the|a|your|ton)\b)\w{4,}",
            rf"\b(?:j'anime|je\s(?:tiens|gere|fais|poste)|i\s(?:host|run|make|mod\w*|do|present)|i'?m\sbehind)\s.{{0,60}}?\b(?:podcast"
            rf"|chaine|channel|page|group|groupe|stream|compte|blog|serveur"
            rf"|server|show)\b.{{2,60}}?{_NET}",
            rf"\b{_GROUPS}\b.{{0,60}}?(?:c'?\s?est\smoi|\bc\smoi|that'?s\sme|thats\sme|\bis\sme)\b.{{0,20}}?\b(?:ajoute|add|ecri[sv]"
            rf"|message|dm|mp|friend|contact)",
            rf"\b(?:my|mon|ma)\s(?!favou?rite|prefere)(?:\w+\s){{0,2}}?(?:canal|channel|{_NET})\b.{{0,30}}?\b(?:s'appelle|(?:is\s)?called|starts?\swith"
            rf"|commence|begins?|finit|ends?)\s\w",
            rf"\b(?:{_SEEK}\s(?:\w+\s){{0,2}}?|(?:under|sous)\s){_OURS}\b.{{0,40}}?{_NET}"
            rf"|{_NET}.{{0,30}}?\b(?:{_SEEK}\s(?:\w+\s){{0,2}}?|(?:under|sous|with|avec|by|par|as)\s){_OURS}\b",
            rf"{_NET}.{{0,20}}?(?:\b(?:c'?est|c|is|it'?s|est|j'ai|i\shave|i'?ve\sgot|i\suse|i'?m|je\sm'appelle|also|aussi)|:"
            rf"|=)\s(?:also\s|just\s|toujours\s"
            rf"|juste\s)?{_OURS}\b.{{0,40}}?\b{_ALTERED}(?!\w)",
            rf"{_NET}.{{0,25}}?\b(?:same|le\smeme|la\smeme|les\smemes|meme)\s(?:{_NAME}|photo|pic|picture|avatar)(?!\s(?:depuis|for|since"
            rf"|than|problem|d[eu']|as\s(?:his|her|their|the)\b|que\s(?:sa|son|la|le)))|{_NET}.{{0,40}}?\b(?:pareil|same|comme|like"
            rf"|meme\snom)\s(?:as\s(?:here|this|my)|on\shere|qu'?\s?ici|que\s(?:ici|mon)|ici)",
            rf"\b(?:same|meme)\s(?:{_NAME}|photo|pic|avatar)\b(?!\s(?:depuis|for|since|d[eu']|as\s(?:his|her|their)\b)).{{0,20}}?\b(?:on"
            rf"|sur|in)\s(?:the\s|l'|le\s|mon\s|my\s)?{_NET}",
            rf"{_NET}.{{0,60}}?\b(?:tout\s(?:attache|colle)\w*|all\sone\sword|one\sword|en\sun\s(?:seul\s)?mot|no\sspaces?|sans\sespaces?"
            rf"|no\sgaps?)\b",
            rf"\b{_SEEK}\s(?:\w+\s){{0,3}}?[\"'«“‘].{{2,50}}?[\"'»”’].{{0,30}}?{_NET}(?=.{{0,40}}\b(?:me|moi|my|mine|mon|ma|i'?m)\b)"
            rf"|{_NET}.{{0,30}}?\b{_SEEK}\s(?:\w+\s){{0,3}}?[\"«“].{{2,50}}?[\"»”]",
            rf"{_NET}.{{0,40}}?\b(?:sous|under|as)\s(?:le\s\w+\s|the\s\w+\s)?[\"«“]\s?\w",
            r"\b(?:google|search|type|look\sup|tape[rsz]?|cherche[rsz]?|find|put|met[sz])\b.{3,70}?\b(?:first|top|premier\w*|1er|1st"
            r"|second|deuxieme|only|seul\w*)"
            r"\s(?:result|one|hit|link|thing|resultat|lien|qui\s\w+|guy|girl|photo|profile?)?.{0,15}?\b(?:me|my|mine|moi|mon|ma|i'?m)\b",
            rf"\b{_GROUPS}\b.{{0,60}}?(?<!\w){_ME_THERE}\s?{_ROLE}|\b{_ROLE}\b.{{0,25}}?(?:that'?s\sme|c'?\s?est\smoi|\bc\smoi|it'?s\sme"
            rf"|thats\sme)",
            rf"\b{_GO}\b.{{0,70}}?\b{_GROUPS}\b.{{0,60}}?(?:\b{_PERSON}|(?<!\w){_ME_THERE}\s?(?:{_ROLE}|qui|{_PERSON}))",
            rf"(?<!\w){_ME_THERE}\s?{_ROLE}.{{0,60}}?\b{_GROUPS}\b.{{0,50}}?\b{_GO}\b|{_NET}.{{0,50}}?{_ME_THERE}\s?{_ROLE}",
            rf"\b(?:on|sur|in|dans|to)\s(?:the\s|le\s|la\s|l'|my\s|mon\s)?{_NET}.{{0,60}}?\b(?:me\s(?:trouve|cherche|reconn|contact)\w*"
            rf"|find\sme|spot\sme|look\sfor\sme"
            rf"|reach\sme|message\sme|dm\sme|add\sme|ajoute[sz]?[\s-]moi|ecri[sv]\w*[\s-]moi)\b",
            rf"\b(?:me\s(?:trouver\w*|chercher\w*|reconnait\w*|contacter|joindre)|tu\sm'?y?\s?trouve\w*|you'?ll\s(?:find|see|spot)\sme"
            rf"|find\sme|look\sfor\sme)\b.{{0,50}}?{_NET}",
        )
    ),
    beside_marks(
        rf"\b(?i:the\sonly|la\sseule|le\sseul|l'unique|l'seul)\s[A-Z][\w'\-]+.{{0,40}}?(?i:{_NET})"
        rf"|(?i:{_NET}).{{0,40}}?\b(?i:the\sonly|la\sseule|le\sseul)\s[A-Z][\w'\-]+",
        case=True,
    ),
)


def profiles(text: str, words: frozenset[str], names: str) -> list[tuple[int, int]]:
    """Where they are told, in a plain text, the words of it, and the text with networks marked."""
    if not words & _SIGNS or not words & _TELLING:
        return []
    return [match.span() for match in found(_TOLD, names, _near_signs(text))]


def _near_signs(text: str) -> list[tuple[int, int]]:
    """The parts of a text that are near enough to a sign to be looked at; they do not overlap."""
    parts: list[tuple[int, int]] = []
    for word in _WORD.finditer(text):
        if word[0].casefold() in _SIGNS:
            start, end = word.start() - _NEAR, word.end() + _NEAR
            if parts and start <= parts[-1][1]:
                parts[-1] = parts[-1][0], end
            else:
                parts.append((max(0, start), end))
    return parts
