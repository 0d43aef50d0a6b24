"""Places of every day, names of places, days and hours, as those who tell where they are say them."""

import re

from bot.domain.plain_text import pattern

_WORD = re.compile(r"[A-Za-z0-9]+")
# So named that "a" and "the" make no difference.
_CHAINS = frozenset(
    re.findall(
        r"\w+",
        """carrefour leclerc lidl auchan monop monoprix intermarche franprix aldi colruyt delhaize migros coop emmaus starbucks tims
        greggs mcdonalds mcdo costa hortons tesco asda sainsburys morrisons walmart kmart target spar centra dunnes bunnings woolies coles
        wetherspoons spoons nero boots wilko primark ikea action decathlon darty fnac cora casino netto match total shell esso bp
        texaco subway kfc macdo quick flunch gifi lapeyre castorama leroy picard biedronka smyths homebase argos waterstones londis
        supervalu aldis costco walgreens cvs wendys dollarama metro provigo maxi iga jumbo lewiatan mairie restos oxfam""",
    )
)
_EVERYDAY = frozenset(
    re.findall(
        r"\w+",
        """cafe bar brasserie snack resto restaurant bistrot bistro pmu tabac kebab pizzeria friterie boulangerie boucherie
        epicerie superette supermarche hypermarche primeur magasin boutique garage salon coiffeur pharmacie fleuriste librairie
        bibliotheque mediatheque piscine gymnase stade gare quai arret metro abribus parking parvis place parc square jardin banc
        fontaine pont kiosque marche halles halle poste ecole lycee college fac campus cantine eglise chapelle basilique cathedrale
        mosquee temple synagogue paroisse salle hall accueil comptoir caisse guichet stand etal atelier entrepot usine chantier depot
        bureau clinique hopital foyer ressourcerie friperie laverie cinema theatre dojo plage port sortie portail entree quincaillerie
        animalerie jardinerie peage station tramway pub inn diner chippy chipper bakery butcher butchers shop store supermarket mall
        market stall barber barbers hairdressers pharmacy chemist library pool gym stadium platform stop carpark park bench gardens
        bandstand fountain bridge pier beach church chapel mass mosque gurdwara school primary uni university gate gates canteen lobby
        reception counter till checkout desk booth warehouse dock factory office clinic hospital hostel laundromat launderette steps
        crossing kiosk newsagent newsagents deli takeaway hardware allotments allotment centre center leisure barbershop depanneur
        halte horloge ecluse terminus quay rink arena arene tavern rugby hotel messe rail tram corner nursery playground statue clock
        zoo musee museum surgery practice dental dentaire vet veto farm camping crematorium cemetery cimetiere mercerie fromagerie
        poissonnerie charcuterie cordonnerie pressing imprimerie hippodrome racecourse casino mall refuge creche ehpad maternelle
        conservatoire ludotheque auberge hopitaux cabinet ranch stables ecurie club boxing velodrome patinoire aeroport airport
        departures arrivals quayside marina harbour docks canal lake lac etang pond promenade esplanade odeon forge pottery poterie
        travelodge relay premier ibis novotel formule campanile kyriad baths lido lifts oval ground grounds nandos restaurant chippie
    arch arche viaduct viaduc lions cross laverie lavomatic lavoir abattoir decheterie dump tip poissonnier monument memorial jetty jetee
    embankment dispensaire gaumont pathe ugc chu chru chr urgences doors entrance horloge pew brocante boot grenier greniers
        infirmary tribune pitch terrain court courts track piste cafeteria refectoire internat loge hangar boathouse bu cdi""",
    )
)
PLACES = _CHAINS | _EVERYDAY
# Large, or where one is looked after: to be there tells little, or is told in need.
WARDS = frozenset(
    re.findall(
        r"\w+",
        """hopital clinique hospital clinic ward urgences chu chru chr
        groupe group groups meeting meetings reunion reunions aa na psychiatre
        psychologist psy cmp cmpp hdj detox rehab cure""",
    )
)
# "le marché", not "la marche" or "je marche".
_MARKET = re.compile(
    r"(?:\b(?:le|au|du|ce|mon|ton|notre|votre|des|aux|les|mes|petit|grand)|^|[.,;!?\n])\s?$", re.IGNORECASE
)
_INDEFINITE = re.compile(
    r"\b(?:an|un|une|d'un|d'une|any|some|another|autre|each|a(?!\s(?:la\s|l')))\s(?:[\w'\-]+\s){0,2}$", re.IGNORECASE
)
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_NO_NAMES = (
    r"(?:AA|NA|A|I|I'\w+|Im|GA|OA|NHS|DWP|CAF|RSA|AAH|GP|HR|CPAM|PMU|TV|UK|US|USA|EU|UE|CMP|SAMU|ESAT|HP|PIP|ESA|UC|CAT|IV|ER|AE|ICU"
    r"|RH|CDI|CDD|SMIC|APL|MDPH|CCAS|CPAS|OCMW|NHS|PTSD|TCA|TOC|TSPT|ADHD|TDAH|BPD|CBT|TCC|Zoom|God|Christmas|Noel|Easter|Paques"
    r"|Covid|COVID"
    r"|Dieu|Jesus|Allah|English|French|Maths?|Maman|Papa|Mum|Dad|Facebook|Instagram|Insta|Whats[Aa]pp|Telegram|Messenger|Discord|Snap\w*"
    r"|Tik[Tt]ok|You[Tt]ube|Skype|Signal|Twitter|Reddit|Google|Netflix|Spotify"
    r"|(?i:mon|tues|wednes|thurs|fri|satur|sun)days?|(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Janvier|Fevrier|Mars|Avril|Mai|Juin"
    r"|Juillet|Aout|Septembre|Octobre|Novembre|Decembre)\b"
)
_BEFORE_A_NAME = (
    r"(?i:in|at|on|of|by|past|after|behind|beside|opposite|outside|near|round|around|under|to|from|above|off|inside|for|sur|apres"
    r"|derriere|devant"
    r"|face|sous|a|au|aux|de|du|d'|des|la|le|les|l'|chez|the|place|rue|quai)"
)
NAMED = re.compile(
    rf"\b{_BEFORE_A_NAME}\s?(?<=[\s'])(?!{_NO_NAMES})(?:(?:\d+(?:e|er|eme|th|st|nd|rd)\s)?[A-Z]|4\s[A-Z])[\w']+"
)
# Streets are told by their word, with capitals or without.
STREET = pattern(
    r"""\b(?:rue|avenue|boulevard|bd|quai|impasse|chaussee|cours|allee|place|route|chemin|faubourg|parvis)\s
        (?:(?:de\sla|de\sl'|de|du|des|d'|la|le|les)\s?)?(?!(?:en|a|est|et|qui|que|ou|dans|avec|pour|tout|bas|haut|meme|pietonne|la|le
    |un|une|je
        |travail|toilette|deuil|nuit)\b)[a-z]\w{2,}
    |\b\d{1,3}(?:st|nd|rd|th)\s(?:street|avenue|ave|st)\b
    |\b(?!(?:the|this|that|my|our|your|his|her|a|on|in|at|of|each|every|same|high|main|other|down|up|cross|long|open|back|whole|own|and
        |off|wrong|dead|bus|middle|empty|next|any|no|for|to|town|quiet|side|busy)\b)[a-z][\w']{2,}\s(?:street|road|rd|lane|avenue|ave
        |boulevard|blvd|terrace|crescent)\b"""
)
_TITLE_BEHIND = re.compile(rf"\s(?:(?i:le|la|les|the|du|de|des|de\sla)\s)?(?!{_NO_NAMES})[A-Z][a-z]")
_TITLE_BEFORE = re.compile(rf"[\w,'] (?!{_NO_NAMES})[A-Z][a-z][\w']*\s$")
# Nobody writes capitals everywhere: "the asda in corby", "au lidl de bron".
_SMALL_ENGLISH = pattern(
    r"""\b(?:in|near|from|round)\s(?!(?:the|a|an|my|our|your|his|her|their|this|that|town|here|there|march|may|june|july|it|me|winter
        |summer|case|peace|pain|bed|debt|tears|general|secret|person|real|front|back|order|time|work|shock|charge|all|ten|five|two
        |\w+day|\w+ing|january|february|april|august|september|october|november|december|england|london)\b)[a-z][a-z\-']{2,}"""
)
_SMALL_FRENCH = pattern(
    r"""\b(?:d[eu]\s|d'|(?!(?:il|elle|on|ca|qui|y|tu|rien|et|ou|ne|nous|lui|leur|en|\w+er|\w+ir)\b)(?<!')\w+\sa\s)(?!(?:la|le|les|l|un
    |une|mon|ma|mes|ton|son|sa|chez|cote|quartier|coin|ville|village|matin|nuit|jour|soir|merde|travail
        |bosse|boulot|temps|tout|tous|plus|moins|trop|peu|partir|midi|quatre|cinq|six|sept|huit|neuf|dix|deux|trois|cause|fond|peine
    |force|vie
        |mort|mal|pied|velo|main|gauche|droite|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin
        |juillet|aout|septembre|octobre|novembre|decembre|paris|chaque|moi|toi|lui|elle|eux|nous|vous|personne|nouveau|ce|cette|cet
        |l'\w*|\w+er|\w+ir|\d+)\b)[a-z][a-z\-']{2,}"""
)
_FRENCH = re.compile(r"\b(?:je|le|la|les|un|une|et|est|chui|chu|moi|tu|au|du|des|sur|jbosse|jsuis|jtravaille)\b")
TIME = pattern(
    rf"""\b\d{{1,2}}\s?(?:h(?:\d\d)?|heures?|am|pm|[:.]\d\d|o'?clock|ish)\b|\b(?:noon|midday|midi|tomorrow|demain|tonight|dem|dmain
    |ce\ssoir
    |tantot|{_DAY}s?|half\s\w+|\d{{1,2}}ish|(?:about|around|vers)\s(?:six|seven|eight|nine|ten|noon|midi)|(?:at|til+|until|from|about
    |around|after|apres|vers|a|des|before|avant)\s\d{{1,2}}(?![\d%€$])
    |(?:quarter\s(?:past|to)|half\spast)\s\w+|this\s(?:morning|afternoon|arvo|evening)|whenever|weekends?|nights?|week-ends?
    |matins?|soirs?|mornings?|evenings?|afternoons?|apres-midi|lunch\w*|midnight|minuit|any\s\w+day|nuits?)\b
    |{_DAY}\s\d{{1,2}}\b|\b(?:seize|dix-sept|dix-huit|quinze|quatorze|neuf|dix|onze|huit)\sheures\b
    |\bat\s(?:ten|nine|eight|seven|six|five|four|three|two|one|eleven|twelve)\b"""
)
AGAIN = pattern(
    rf"""\b(?:every|each|chaque|en\ssemaine|tous\s(?:les|mes)|toutes\s(?:les|mes)|ts\sles|semaines?\s(?:im)?paires?|semaine\ssur\sdeux|everyday|weekdays?|weekends?|week-ends?|fins?\sde\ssemaine|most|du\s{_DAY}
    |from\s{_DAY}
    |{_DAY}s|{_DAY}\sto\s{_DAY}|{_DAY}\sau\s{_DAY}|shifts?|nights?|evenings?|mornings?|any\s(?:\w+day|time)|soirs|matins|to\smidnight
    |le\s(?:samedi|dimanche)|les\s{_DAY}s?|le\s(?:{_DAY}|matin|soir)|always|toujours|usually|d'habitude|de\snuit|les\sjours\sde|(?:race
    |match|game|market)\sdays)\b"""
)


def place(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The first place of every day that is a certain one ("the till", not "a shop"), from start to end of a plain text."""
    for word in _WORD.finditer(text, start, end):
        known = word[0].casefold()
        before = text[max(start, word.start() - 30) : word.start()]
        if known == "marche" and not _MARKET.search(before):
            continue
        if known in _CHAINS or (known in _EVERYDAY and not _INDEFINITE.search(before)):
            return word.span()
    return None


def name(text: str, start: int, end: int, *, small: bool = True) -> tuple[int, int] | None:
    """The first name of a place or a street; `small`: also in small letters, where nothing has capitals."""
    found = NAMED.search(text, start, end) or STREET.search(text, start, end)
    if small and found is None and text[start:end].islower():
        of_language = _SMALL_FRENCH if _FRENCH.search(text, start, end) else _SMALL_ENGLISH
        found = of_language.search(text, start, end)
    return found.span() if found else _titled(text, start, end)


def _titled(text: str, start: int, end: int) -> tuple[int, int] | None:
    """ "Collège Fabre", "Fairfield Primary"."""
    for word in _WORD.finditer(text, start, end):
        if word[0].casefold() in PLACES and (
            _TITLE_BEHIND.match(text, word.end())
            or _TITLE_BEFORE.search(text[max(start, word.start() - 40) : word.start()])
        ):
            return word.span()
    return None


def told(text: str, start: int, end: int, said: tuple[int, int]) -> tuple[int, int]:
    """From the first to the last of what says it: the saying, the place and its name."""
    spans = [said, *(span for look in (place, name) if (span := look(text, start, end)))]
    return min(span[0] for span in spans), max(span[1] for span in spans)
