"""Who somebody is and where they are found: a first name with a surname, given as one's own or beside a place of work or a "ask for me".

A first name alone, a town or a trade alone say too little to ask about.
"""

import re

from bot.domain.plain_text import pattern

# Begin with a capital and are nobody's first name.
_NO_FIRST = (
    r"Je|J'\w*|Tu|Il|Elle|On|Nous|Vous|Ils|Elles|Moi|Toi|Mon|Ma|Mes|Ton|Ta|Le|La|Les|L'\w*|Un|Une|Des|Du|De|D'\w*|Ce|Cet|Cette|C'\w*"
    r"|Ca|Et|Ou|Mais|Donc"
    r"|Si|Oui|Non|Bonjour|Bonsoir|Salut|Coucou|Merci|Bravo|Courage|Cher|Chere|Bon|Bonne|Allo|Hello|Hi|Hey|Dear|Thanks|Thank|Good|Yes"
    r"|No|Ok|OK|Okay|Well"
    r"|I|I'\w+|Im|You|He|She|We|They|It|It's|Its|My|Your|Our|The|A|An|And|But|So|If|In|On|At|To|For|From|Of|This|That|There|What"
    r"|When|Where|Why|How|Just"
    r"|Pendant|Selon|Entre|Vers|Sous|Meme|Encore|Enfin|Puis|Parce|Sinon|Voila|Voici|Here|During|While|Since|After|Before|With"
    r"|Without|Only|Even|Still|Then|Now"
    r"|Today|Tonight|Tomorrow|Yesterday|Last|Next|Every|Some|Any|All|Not|Maybe|Because|Although|Aujourd\w*|Ce|Cela|Rien|Personne"
    r"|Chaque|Certains|Parfois|Jamais|Toujours"
    r"|En|Au|Aux|A|Dans|Chez|Pour|Par|Sur|Avec|Sans|Apres|Avant|Depuis|Quand|Comme|Qui|Que|Quoi|Pas|Plus|Tout|Tous|Bref|Alors|Ben"
    r"|Bah|Hier|Demain"
    r"|New|North|South|East|West|Great|United|Saint|Sainte|St|San|Los|Las|Notre|Grand|Grande|Petit|Petite|Royal|Upper|Lower|County"
    r"|Mount|Lake|Port|Fort"
    r"|Place|Rue|Avenue|Boulevard|Route|Quai|Cite|Villa|Mental|Health|Social|Central|General|National|Primary|Job|Citizens"
    r"|Alcoholics|Narcotics|Secours"
    r"|Restos|Croix|Armee|Salvation|Red|Pole|France|Radio|Dr|Docteur|Doctor|Nurse|Aunt|Uncle|Tante|Tonton|Mamie|Papi|Father|Sister"
    r"|Brother|Pere|Mere"
    r"|Soeur|Frere|Madame|Monsieur|Mr|Mrs|Ms|Mme|Universal|Personal|Child|Housing|Happy|Merry|Joyeux|Joyeuses|Bank|Black|White|Big"
    r"|Little|Old|Sorry|Desole\w*|Love|Team|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|January|February|March|April"
    r"|June|July|August"
    r"|September|October|November|December|Janvier|Fevrier|Mars|Avril|Mai|Juin|Juillet|Aout|Septembre|Octobre|Novembre|Decembre"
    r"|Christmas|Easter|Noel"
)
_NO_LAST = (
    r"Je|J'\w+|I|I'\w+|Im|Et|And|But|Mais|Street|St|Road|Rd|Lane|Hospital|School|College|University|House|Court|Park|Center|Centre"
    r"|Church|Day|Eve|Week"
    r"|Bank|Club|Station|Market|Hall|Cross|Army|Line|City|Town|Island|Islands|Beach|Square|Place|Avenue|Tu|Il|Elle|On|You|He|She|We"
    r"|Le|La|Les|The|Merci"
    r"|Thanks|Africa|America|York|Korea|Ireland|Zealand|Wales|England|Scotland|Africain\w*|American|African|British|Irish|Catholic|Team"
)
_FIRST = rf"(?!(?:{_NO_FIRST})\b)[A-Z][a-z'][\w'\-]*"
_LAST = rf"(?!(?:{_NO_LAST})(?![\w\-]))[A-Z][\w'\-]+"
_NAME = rf"{_FIRST}(?:\s(?:(?i:de|du|la|le|van|von|der|den|el|al|ben|bin|da|dos|di)\s){{0,2}}{_LAST}){{1,2}}"
_A_NAME = pattern(rf"\b(?=({_NAME}))", case=True)
# In a text in which another space stands before each of them: no other pattern need hold all words that are no names.
_BEGINS = "\N{NO-BREAK SPACE}"
_MARKED = rf"{_BEGINS}[A-Z][a-z'][\w'\-]*(?:\s(?:(?i:de|du|la|le|van|von|der|den|el|al|ben|bin|da|dos|di)\s){{0,2}}[A-Z][\w'\-]+){{1,2}}"
_HERE = r"(?!\W{1,3}(?i:ici|here)\b)"
_MY_NAME = (
    r"(?i:je\sm'?appel+e|mon\s(?:vrai\s)?nom(?:\s(?:complet|entier))?(?:\sde\sfamille)?|(?:vrai|real|full|proper)\s(?:nom|name)"
    r"|nom\scomplet"
    r"|i'?m\scalled|they\scall\sme|on\sm'appelle|je\sme\snomme|my\s(?:real\s|full\s|whole\s|proper\s)?names?)(?i:'?s|\sis|\sest|\sc'?est|\sc|\s?[:,])?"
)
_CALLED = (
    r"(?i:\bmoi\sc'?(?:est)?|\bmoi|\bc'?est|\bi'?m|\bi\sam|\bit'?s|\bthis\sis|\bask\s(?:\w+\s){0,2}for|\bdemande[rsz]?"
    r"|\b(?:re)?cherche[rsz]?|\bgoogle[rsz]?"
    r"|\blook\s(?:up|for)|\bsearch(?:\sfor)?|\btape[rsz]?|\bnom\s(?:de|d')|\bname\sof|\bcall\sme|\bcare\sof|\bc/o|\bsuis"
    r"|\battention\sof|\bfor)"
)
# Said so that no capital is needed.
_SAID_ANYHOW = tuple(
    pattern(text, case=True)
    for text in (
        r"\b(?i:mon\snom\sde\sfamille|my\s(?:last\sname|surname|family\sname))(?:(?i:\sis|\sest)\s[A-Z]|(?i:'s|\sc'?est"
        r"|\s?:)\s(?!(?i:a|un|une|not|pas)\b)\w)\w+",
        r"\b(?i:mon\svrai\snom|my\sreal\sname|my\sfull\sname|mon\snom\scomplet|vrai\snom|real\sname)(?i:\sis|'s|\sest|\sc'?est|\sc"
        r"|\s?:)\s\w{2,}\s\w{2,}",
        r"\b(?i:demande[rsz]?|ask\sfor|cherche[rsz]?|look\sfor)\s(?i:[\w'\-]+\W{1,2}){1,12}?(?i:c'?\s?est\smoi|c\smoi|thats?\sme"
        r"|that's\sme|it'?s\sme)\b",
        r"\b(?i:on\smy\s(?:badge|name\s?tag)|sur\smon\sbadge)\b",
    )
)
# Of whom there is one in a village, and who belongs to them.
_ONE_THERE = (
    r"(?i:mayor|vicar|priest|pastor|doctor|gp|vet|baker|butcher|postman|postmistress|publican|chemist|teacher|farmer|blacksmith|barber"
    r"|maire|cure|pasteur|medecin|docteur|veto|veterinaire|boulang(?:er|ere)|bouch(?:er|ere)|fact(?:eur|rice)|pharmacien(?:ne)?|garagiste"
    r"|instit\w*|notaire|coiffeu(?:r|se)|fleuriste|epici(?:er|ere))"
)
_KIN = r"(?i:wife|husband|daughter|son|sister|brother|widow|partner)"
_DE_KIN = r"(?i:femme|mari|fille|fils|soeur|frere|veuve?|compagne|compagnon)"
_SAID = tuple(
    pattern(text, case=True)
    for text in (
        r"\b(?i:ask)\s(?i:anyone|anybody|around|everyone)\b.{0,25}?\s(?i:for)\s[A-Z]\w+|\b(?i:demande[sz]?)\s(?i:a\sn.importe\squi"
        r"|a\stout\sle\smonde|partout)\b[^.!?]{0,25}?\s[A-Z]\w+",
        r"\b(?i:demande[rsz]?|ask\sfor)\s[A-Z][\w'\-]+\b.{0,60}(?i:c'?\s?est\smoi|c\smoi|that'?s\sme|it'?s\sme|i'?m\sthere|j'y\ssuis"
        r"|je\ssuis\sla|me\sconnai"
        r"|know\sme|i\swork|je\s(?:bosse|travaille))",
        r"\b(?i:demande[rsz]?|ask\sfor)\s[A-Z][\w'\-]+\s(?i:au|a\sla|a\sl'|aux|chez|at|in|inside)\s",
        r"\b(?i:surname|last\sname|family\sname|maiden\sname|birth\sname|christian\sname|nom\sde\s(?:famille|jeune\sfille|naissance))(?i:\W+(?:is|est|c'est))?\W+[A-Z]\w+|\b[A-Z]\w+\s(?i:comme"
        r"|as)\s(?i:nom\sde\sfamille|surname|last\sname)",
        r"\b(?i:annuaire|pages\s(?:blanches|jaunes)|phone\s?book|directory|white\spages)(?i:[,:]|\sunder|\sat|\sau\snom\sde"
        r"|\ssous)\s[A-Z]\w+",
        r"\b(?i:i'?m\sthe|je\ssuis\sl[ae])\s[A-Z][a-z]\w+\s(?i:that|who|from|at|in|qui|de|du)\b",
        r"(?<!etais\s)(?<!etait\s)(?<!was\s)\b(?i:the\sonly|la\sseule|le\sseul)\s(?i:[\w\-]+\s){1,3}?(?i:in|of|de|du|a"
        r"|au)\s[A-Z][a-z]\w+",
        r"(?i:\b(?:name'?s|nom\W+c'?est|moi\W+c'?est|i'?m|je\ssuis|appelle|name\sis|nom\sest))\s([A-Z][\w'\-]+),\s(?:\1\s[A-Z][\w'\-]+|[A-Z][\w'\-]+\s\1)(?!\w)",
        rf"\b((?i:i'?m|i\sam|that'?s)\s)?(?i:the)\s{_ONE_THERE}(?:'s\s{_KIN})?\s(?i:in|at|of|from|here\sin)\s[A-Z][a-z]\w+(?(1)|.{{0,15}}?\b(?i:that'?s\sme|it'?s\sme))",
        rf"\b((?i:je\ssuis|c'est\smoi|j'?suis|chuis?)\s)?(?i:la\s|le\s|l')(?:(?:{_DE_KIN})\s(?i:de\sla\s|du\s|de\sl'|d[eu]\s))?{_ONE_THERE}\s(?i:de|d'|a|du)\s?[A-Z][a-z]\w+"
        r"(?(1)|.{0,15}?\b(?i:c'?\s?est\smoi))",
        r"(?:^|\b(?i:nom|name|surname)\W+(?:(?i:is|c'?est|est)\s)?)[A-Z][\w\-]+\s(?i:comme|like|as\sin)\s(?i:le\s|la\s|les\s|l'|the\s|a\s)\w+\W+(?i:prenom\s|first\sname\s)?[A-Z][a-z]+\W*$",
        r"\b(?i:ask)\s(?i:at|in)\s[A-Z][\w'\-]+(?:\s\w+){0,3}\sfor\s[A-Z]\w+",
        r"\b(?i:look\sme\sup|cherche[rsz]?|google|search)\W{1,3}[A-Z][\w'\-]+(?:,\s[A-Z][\w'\-]+|\s[A-Z][\w'\-]+\s?,)",
        r"\b(?i:nom)\s?:\s?[A-Z]\w+.{0,20}\b(?i:prenom)|\b(?i:prenom)\s?:?\s?[A-Z]\w+.{0,20}\b(?i:nom)\b",
        r"\b(?i:i\steach|j'enseigne|i\swork|je\s(?:suis|travaille|bosse)|i'?m)\b.{0,60},\s(?i:mme|mrs|miss|mr|ms|m\.)\s[A-Z]\w+",
        r"\b(?i:i'?m|(?:i|je)\s(?:am|play|sing|serve|work|volunteer|suis|joue|chante|sers|travaille|bosse)|j'aide"
        r"|i\shelp)\b.{0,40}\b(?i:every|each|tous\sles|toutes\sles|chaque|most)\s(?i:[\w]+\s){1,3}?(?i:at|in|au|a\sla"
        r"|chez)\s(?i:the\s)?[A-Z][a-z]\w+",
        r"\b(?i:ward|pavillon|chambre)\s\w+\b.{0,60},\s(?i:name\sof\s|au\snom\sde\s)?[A-Z][a-z]\w+\W*$",
        r"\b(?i:find|catch|see|meet|visit)\sme\s(?i:\w+\s){0,2}?(?i:at|behind|outside|in)\s(?i:the\s)?(?:\w+\s){0,2}(?!(?:Room|Zoom"
        r"|Monday|Tuesday|Wednesday|Thursday"
        r"|Friday|Saturday|Sunday)\b)[A-Z][a-z]\w+",
        r"\b(?i:me\s(?:trouve\w*|voir|rejoindre)|trouve\w*\sme)\s(?i:\w+\s){0,2}?(?i:a|au|aux|chez|dans|derriere|devant)\s(?i:la\s"
        r"|l'|les\s)?(?:\w+\s){0,4}[A-Z][a-z]\w+",
    )
)
# The same of a name, in a text in which names are marked.
_SAID_OF_A_NAME = tuple(
    pattern(text, case=True)
    for text in (
        rf"\b{_MY_NAME}{_MARKED}{_HERE}",
        rf"\b(?i:my\sname|mon\snom)\b.{{1,60}}?(?i:results?|resultats?|list\w*|paper|journal|credits?|generique|wall|mur|plaque|cover"
        rf"|couverture|book|livre)\b.{{0,30}},{_MARKED}",
        rf"\b(?i:put|mets|met|enter|pop|stick|tape[rz]?|type){_MARKED}\s(?i:in|into|on|dans|sur)\b",
        rf"\b(?i:look\s(?:up|for)|search(?:\sfor)?|cherche[rsz]?|tape[rsz]?|google|find){_MARKED}{_HERE}",
        rf"\b(?i:je\ssuis|j'?suis)\s(?i:la\s|le\s|l')(?:{_DE_KIN})\s(?i:de|d'){_MARKED}|\b(?i:calls?|knows?)\sme(?:\sas)?{_MARKED}",
        rf"\b(?i:i'?m|i\sam|that'?s){_MARKED}(?:\s(?i:the)\s\w+)?'s\s{_KIN}\s(?i:in|at|of|from|here\sin)\s[A-Z][a-z]\w+",
    )
)
_PLACED = pattern(rf"{_CALLED}(?:\s(?i:mr|mrs|ms|m\.|mme|monsieur|madame|miss)\.?)?{_MARKED}{_HERE}", case=True)
_SELF = pattern(
    rf"\b(?i:i'?m|i\sam|moi\sc'?(?:est)?|je\ssuis|ici|this\sis|it'?s|name'?s|name\sis){_MARKED}{_HERE}(?=.{{0,80}}?\b(?i:in|at|from"
    rf"|near|on|for|a|au|aux|chez|de|du|d')\s"
    r"(?i:the\s|la\s|l'|les\s)?[A-Z][a-z])",
    case=True,
)
# What stands around a name that is told without a word for it: said at once to be one's own, at the beginning of a sentence, or set apart.
_OWN_BEHIND = pattern(
    r"\s(?i:the|le|la)\s(?i:[\w\-]+)\s(?i:in|of|at|de|a|du)\s(?i:the\s|la\s)?[A-Z][a-z]\w+|\W{1,2}(?i:c'?\s?est\smoi|that'?s\sme)\b",
    case=True,
)
_FIRST_SAID = re.compile(r"(?:^|[.;!?\n]\s?)$")
_FOUND_BEHIND = pattern(
    r",\s(?!.*\b(?i:he|she|her|him|his|elle|il|lui)\b)(?=(?i:from\s)[A-Z]\w+\W*$|[^.!?]{0,50}?\b(?i:at|in|au|aux|a|chez"
    r"|de)\s(?i:the\s|la\s|l')?[A-Z][a-z])",
    case=True,
)
_APART = re.compile(r"(?:^|[.,;:!?(\n]\s?|\s-+\s)$")
_APART_BEHIND = pattern(r"\s?(?:$|[,.;:!?)\n]|\s-)|\s(?:le|la|the|btw|here|from|at|au|chez)")
_INVITES = pattern(
    r"""\b(?:pop|drop|call|stop|swing)\s(?:in|by)\b|\bcome\s(?:by|in|and\ssee|see)\b|\bask\s(?:\w+\s)?for\s(?:me\b|[a-z])"
    r"|\bask\sat\b|\bsay\sit'?s\sfor
    |\bpasse[rz]?\s(?:quand|me|nous|a|au|donc)\b|\bviens\s(?:me|nous|quand)|\bvenez\b|\bdemande[rz]?[\s-](?:moi|lui|leur)
    |\btu\sdis\sque|\bdis\sque\sc'est\spour"""
)
_TRADE = (
    r"(?:wool|chip|flower|book|pet|barber|butcher|coffee|corner|charity|sweet)?\s?(?:shop|salon|bakery|cafe|pub|bar|garage|depot"
    r"|farm|pottery|library|school|gym|pool|market|stall"
    r"|office|clinic|surgery|hospital|pharmacy|restaurant|hotel|mercerie|boulangerie|boucherie|coiffeur|salon|garage|depot|ferme"
    r"|poterie|bibliotheque|mediatheque|ecole|college"
    r"|lycee|piscine|marche|cabinet|clinique|hopital|pharmacie|epicerie|librairie|fleuriste|tabac|cafe|auberge|hotel|mairie)"
)
_WORKPLACE = pattern(
    rf"\b(?i:{_TRADE})\s(?i:in|at|of|on|de|du|d'|a)\s?(?i:the\s|la\s|l')?(?!\w+day\b)[A-Z][a-z]\w+|\b[A-Z]\w+\s(?i:shop|pottery"
    rf"|bakery|garage"
    rf"|cafe|pub|salon|farm|stores?)\b"
    r"|\b(?i:poterie|garage|cafe|salon|ferme|boulangerie)\s[A-Z]\w+|\b(?i:the|le|la)\s[A-Z]\w+\s(?i:in|de|d'|a)\s[A-Z]\w+",
    case=True,
)
_WHERE = pattern(
    r"""\b(?:ask\s(?:for|at|any\w*|around|the|inside)|demande\w*|google|look\sme\sup|search|find\sme|(?:me|m'y)\s(?:trouve\w*|voir"
    r"|ecrire|connai\w*|rejoindre)
    |knows?\sme|pop\sin|come\s(?:in|see|by|and|over|say)|drop\s(?:in|by)|viens|venez|passe[rsz]?|te\smontrera|pages\s(?:blanches
    |jaunes)|annuaire
    |phone\s?book|directory|white\spages|write\s(?:to\s)?me|ecri[srv]\w*|i'?m\s(?:there|here|always|in\smost|usually)
    |je\ssuis\s(?:la|toujours)|j'y\ssuis|au\snom\sde
    |visit|visite\w*|only\sone|seule?|google|internet|facebook|journal|paper
    |(?:i|je|j'|on|we)\s?(?:\w+\s)?(?:work|run|own|drive|teach|manage|serve|clean|volunteer|coach|bosse|travaille|tiens|conduis
    |enseigne|gere|dirige|vends|joue|play|sing
        |chante|preach|study|etudie|live|habite)
    |pharmac\w+|prof\w*|teacher|nurse|infirmier\w*|aide[-\s]soignant\w*|bar(?:man|maid|tender|ista)?|mecan\w*|mechanic|garag\w+
    |boulang\w+|baker\w*|coiff\w+|hairdresser
    |barber|butcher|boucher\w*|shop|magasin|school|ecole|college|lycee|hostel|foyer|church|eglise|mosque\w*|hospital|hopital
    |clinique|ward|pavillon|chambre|reception
    |receptionist\w*|accueil|caisse|caissi\w*|till|checkout|cashier|depot|market|marche|stand|stall|cabinet|office|bureau|cafe|pub
    |restaurant|gym|piscine|pool
    |library|bibliothe\w+|mairie|notaire|avocat\w*|lawyer|student|etudiant\w*|licence|master|fac|universit\w+|desk|rayon|counter
    |clinic|paroisse|parish|club|salon
    |atelier|ferme|farm\w*|(?:1st|first|2nd|second|3rd|third|fourth|final)\syear|\d(?:e|er|re|eme)?\sannee|premiere\sannee
    |deuxieme\sannee|troisieme\sannee|driver|chauffeur\w*|taxi|plumber|plombier|electric\w+|benevole|volunteer\w*|concierge
    |caretaker|kiosk|kiosque|tabac|epicerie|grocer\w*
    |usine|factory|warehouse|entrepot|plant|mine|chantier|site|team|equipe|co-?op|theatre|museum|musee)\b"""
)


def full_names(text: str) -> list[tuple[int, int]]:
    """Where they stand in a plain text, its case as it was."""
    found = [match.span() for each in _SAID_ANYHOW for match in each.finditer(text)]
    if text.islower():
        return found
    if _INVITES.search(text):
        found += [match.span() for match in _WORKPLACE.finditer(text)]
    found += [match.span() for each in _SAID for match in each.finditer(text)]
    names = [match.span(1) for match in _A_NAME.finditer(text)]
    if not names:
        return found
    known_by = [(start, end) for start, end in names if _told(text, start, end)]
    apart = [(start, end) for start, end in names if _set_apart(text, start, end)]
    text = _marked(text, names)
    found += known_by + [match.span() for each in (*_SAID_OF_A_NAME, _SELF) for match in each.finditer(text)]
    apart += [match.span() for match in _PLACED.finditer(text)]
    if apart and _WHERE.search(text):
        found += apart
    return found


def _told(text: str, start: int, end: int) -> bool:
    if _OWN_BEHIND.match(text, end):
        return True
    return (
        _FIRST_SAID.search(text[max(0, start - 3) : start]) is not None and _FOUND_BEHIND.match(text, end) is not None
    )


def _set_apart(text: str, start: int, end: int) -> bool:
    return _APART.search(text[max(0, start - 6) : start]) is not None and _APART_BEHIND.match(text, end) is not None


def _marked(text: str, names: list[tuple[int, int]]) -> str:
    """With another space before each name."""
    letters = list(text)
    for start, _ in names:
        if text[start - 1 : start] == " ":
            letters[start - 1] = _BEGINS
    return "".join(letters)
