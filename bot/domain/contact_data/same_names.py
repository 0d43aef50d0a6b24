"""A name that is the same elsewhere, in whatever words: that it is the same, where else, and that it is the writer's own."""

import re

from bot.domain.contact_data.marked import MARKED, beside_marks

_NEAR = 90  # letters between the two
_NAME = (
    r"(?:pseudos?|pseudonyme|nom|blaze|nick\s?names?|nicks?|user\s?names?|handles?|(?:screen|user)?\s?names?|tag|identifiant|moniker"
    r"|alias)"
)
_ANY_NAME = rf"(?:{_NAME}|surnom)"
_MARK = (
    r"(?:letters?|lettres?|dots?|points?|underscores?|tirets?|dash|space|espaces?|numbers?|chiffres?|digits?|accents?|majuscules?|capital"
    r"|zero|[a-z0-9])"
)
_HERE = r"(?:here|ici|this\s(?:group|room|chat|app)|(?:ce|cet|du)\s(?:groupe|salon|tchat|chat|forum))"
_SAME = beside_marks(
    rf"""\b(?:same|identical|meme|unchanged)\s(?:exact\s|old\s)?{_NAME}\b(?!\s(?:depuis|for\s|since|d[eu']|as\s(?:my|his|her|the|a)\b|que\s(?:mon|ma|le|la|son|sa)\b))
    |\b(?:mon|my)\s{_NAME}\s(?:(?:is|est)\s)?(?:just\s|exactement\s|exactly\s)?(?:the\ssame|le\smeme|identi\w+|pareil|ne\schange|change\spas
    |change\sjamais|bouge\spas|doesn'?t\schange|never\schanges|stays)\b
    |\bmy\s{_NAME}(?:'s|\sis)\sno\sdifferent\b|\b(?:never|don'?t)\schange\smy\s{_NAME}\b|\b{_NAME}\sidenti(?:cal|que)\b
    |\bi\sgo\sby\s(?:the\s|exactly\s|just\s)*(?:exact\s)?(?:same|identical)\b
    |\bi'?m\s(?:called|known\sas|listed\sas)\s(?:just\s|exactly\s)?(?:the\s)?same(?=\s(?:on|over|there|every\w*|name|too)\b|\W*$|[,.])
    |\bm'appelle\s(?:exactement\s|tout\s|aussi\s)?(?:pareil|comme\s(?:ici|ca)|la\smeme|le\smeme)\b
    |\bm'appelle\s(?:partout\s)?(?:comme|pareil)(?=\s(?:ici|la(?:\W*$|[,.;]|\s(?:donc|et|alors|aussi|sur|partout|pour|mais|ou)\b)))|\bm'appelle\spartout\s(?:comme|pareil)\b|\b(?:is|under|as|by)\sthis\s(?:very\s|exact\s|same\s){_NAME}\b|\bce\s{_NAME}-(?:ci|la)\b
    |\b{_NAME}\s(?:que\s|that\s)?(?:je|j'|i)\s?\w+\s(?:ici|here)\s.{{0,20}}\b(?:marche|aussi|works?|too|as\swell|same|pareil)\b|{MARKED}\s?\?\s?(?:c'est\s|it's\s)?(?:mon|my)\s{_NAME}\b
    |\b(?:above|over|next\sto|beside|au-dessus\sd[eu]|a\scote\sd[eu])\s(?:my|mes|mon|chaque)\s(?:messages?|posts?|mots|photo)\b
    |\b(?:add|put|drop|take|remove|swap|lose|met(?:s|tez)|ajoute[sz]?|enleve[sz]?|vire[sz]?|retire[sz]?)\s(?:an?|the|two|une?|le|la|les|deux)\s(?:\w+\s)?{_MARK}\b.{{0,40}}\b(?:my|mon)\s{_ANY_NAME}\b
    |\b(?:mon|my)\s{_ANY_NAME}\s(?:sans\s(?:le|la|les)\s(?:\w+\s)?{_MARK}|a\sl'envers|avec\s(?:un|une|deux)|without\s(?:the|a)\s(?:\w+\s)?{_MARK}|backwards|reversed|with\s(?:an?|two))\b
    |\b(?:pareil|identique|la\smeme\schose)\squ'?\s?ici\b
    |(?:^|[.!?,\n]\s?)(?:identique|identical)\s(?:sur|on)\b|\b(?:just|same|exactly|identical)\sas\son\shere\b
    |(?:^|[.!?]\s)(?:as|like)\son\shere\s(?:but|plus|with)\b|(?:^|[.!?]\s)comme\sici\s(?:mais|avec|plus)\b
    |\b{_NAME}\s(?:that\s)?(?:que\s)?(?:you|tu|vous)\s(?:\w+\s)?(?:see|read|lis|vois|voyez|lisez|'?re\sreading)\b
    |\b{_NAME}\s(?:affiche|ecrit|marque|showing|shown|written|displayed)\s(?:up\s)?(?:la|ici|en\shaut|au-dessus|there|here|above)\b
    |\b(?:one|un\sseul|single|only\sone|qu'un\sseul|qu'un)\s{_NAME}\s(?:for|pour|on|sur|partout|everywhere)\b
    |\b(?:copy|copie[rz]?|recopie[rz]?|paste|colle[rz]?|put|mets?|tape[rz]?|type|search|cherche[rz]?|enter)\s(?:in\s)?(?:my|mon)\s(?:\w+\s)?
        {_ANY_NAME}\s(?:off|from|of|on|de|du|d')?\s?{_HERE}
    |\bmon\s{_ANY_NAME}\s(?:d'|de\s)?ici\b|\bmy\s{_NAME}\s(?:off|from|on)\s(?:here|this)\b
    |\b(?:my|mon|this|that|ce)\s{_NAME}(?:,\sit)?\s?(?:ici\s|here\s)?(?:(?:also\s)?(?:works?|is\sgood|goes)\b|(?:\+|plus|then|puis|followed\sby|suivi\sd\w+)\s?(?:un\s|une\s|a\s|the\s)?\w+\s(?:on|sur)\s)
    |\b(?:never|haven'?t|have\snot|didn'?t)\s(?:ever\s)?changed?\s(?:it|my\s{_NAME})\b|\b(?:rien|pas|jamais)\schange(?:\s(?:de|mon|a\smon)\s{_NAME}\b|(?<=rien\schange)(?=\W*$|[,.;]))
    |(?:\b(?:r?ajoute[rsz]?|add|put|stick|pop|tack|mets?|colle[sz]?)\s(?:an?\s|the\s|un\s|une\s|le\s)?\w{{1,6}}\s(?:a|to|on|behind|after|derriere|apres|au\sbout\sde|devant|in\sfront\sof)\s(?:the\send\sof\s|la\sfin\sde\s)?
        |\b(?:pareil|same|identique|identical)\s(?:que|as|to|a)\s|\b(?:copy|r?e?copi\w+)\s)(?:my|mon)\s{_ANY_NAME}\b
    |^\W*{MARKED}\W{{1,3}}(?:same|idem|pareil)(?:\s(?:{_NAME}|too|aussi|here|ici))?\W*$"""
)
_ELSEWHERE = beside_marks(
    rf"""{MARKED}|\b(?:other|autres?|every|each|all|tous\sles|toutes\sles|next)\s(?:my\s|the\s|mes\s)?(?:appli\w*|apps?|reseaux?
    |networks?|sites?|plateformes?|platforms?|games?|jeux?)\b
    |\bl'autre\b(?=\s*[,.]|\sreseau)|\b(?:partout|everywhere|anywhere\selse|ailleurs|elsewhere)\b|\bone\sapp\sto\b|\bd'une\sappli\b
    |\b(?:yellow|blue|the|au|le|l')\s?(?:little\s|petit\s|paper\s)?(?:fantome|ghost|oiseau|bird|(?:air)?plane)\b(?!\s(?:d[eu]s?|of|in|that|qui)\b)"""
)
# Said of others, or wondered about.
_OTHERS = beside_marks(
    r"""\b(?:he|she|they|his|her|their|people|everyone|everybody|someone|il|elle|ils|elles|les\sgens|tout\sle\smonde|quelqu'un|pourquoi|why
    |soeur|frere|sister|brother|mere|mother|mum|mom|pere|dad|ex|harcel\w*|bull\w+|stalk\w*|usurp\w*|stole\w*|vole\w*|faux|fake)\b"""
)
_SIGNS = frozenset(
    re.findall(
        r"\w+",
        """same identical identique idem pareil meme change changes never different no like as comme see read lis vois affiche ecrit showing
        shown written one seul un copy recopie copie paste put mets tape type search cherche ici here unchanged stays add drop
        take remove swap ajoute rajoute rajoutes ajoutes colle colles mets stick
        copies copie copier enleve vire retire mon my this above over messages message ce""",
    )
)


def same_names(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where it is said, in a plain text with networks marked, and the words of it."""
    if not words & _SIGNS:
        return []
    if _ELSEWHERE.search(text) is None:
        return []
    found = []
    for same in _SAME.finditer(text):
        start, end = max(0, same.start() - _NEAR), min(len(text), same.end() + _NEAR)
        if _OTHERS.search(text, start, end):
            continue
        where = _ELSEWHERE.search(text, same.start(), end) or _ELSEWHERE.search(text, start, same.start())
        if where:
            found.append((min(same.start(), where.start()), max(same.end(), where.end())))
    return found
