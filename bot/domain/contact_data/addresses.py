"""Where somebody lives: a number and a street, a postcode, a flat. A room, a stop or a district is none."""

import re

from bot.domain.plain_text import found, pattern

_FRENCH = (
    "rue|r\\.|avenue|av\\.?|ave|boulevard|boul\\.?|bld|bd|bvd|allee|al\\.?|impasse|imp\\.?|faubourg|fbg|villa|lotissement|ruelle|sentier"
    "|montee|esplanade|chaussee|venelle|residence|res\\.|cite|hameau|rang|chem\\.?|ch\\.|rte"
    "|traverse|sente|clos|domaine|corniche|promenade|rocade|dreve|derb|douar|hay|lot\\.|coron|croissant|esc\\.|parvis|coursive|galerie"
)
_FRENCH_TOO = "cours|cour|place|pl\\.?|chemin|quai|passage|square|route|rond-point"  # words of every day as well
_ENGLISH = (
    "street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|ln|crescent|cres\\.?|terrace|tce|gardens|grove|mews|boulevard|blvd|highway|hwy|parade"
    "|pde|cct|circuit|estate|rise|brae|wynd|vale|loop|trail|crossing|quay|wharf|villas|buildings|mansions|apartments|nagar|colony|enclave|vihar|layout"
)
_ENGLISH_TOO = "drive|dr\\.?|close|way|court|ct|place|pl|square|sq|row|hill|view|walk|park"
_OF = r"(?:(?:de\ la|de\ l'|de|du|des|d'|la|le|les|l')\s?){0,3}"
_NOT_NAMES = (
    r"in|on|at|of|the|a|an|to|for|and|or|my|your|more|other|people|min|mins|minutes?|hours?|days?|years?|km|miles?|et|ou|dans|sur|pour|"
    r"ans|fois|h|m|big|good|long|short|small|wrong|different|new|old|only|times?|tennis"
)
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA"
    "|WA|WV|WI|WY"
)
_HOUSE = r"\b\d{1,5}[a-d]?(?:\s?(?:bis|ter|quater))?\s?,?\s"
_NAME = r"[A-Z0-9][\w'.\-]{0,30}"

ADDRESSES = tuple(
    [
        pattern(text)
        for text in (
            rf"{_HOUSE}(?:{_FRENCH})\s{_OF}(?!(?:barree|fermee|en|a|est|qui|avec)\b)\w{{2,}}",
            rf"{_HOUSE}(?:(?!(?:{_NOT_NAMES})\s)[a-z][\w'.\-]{{2,}}\s){{1,3}}(?:{_ENGLISH})(?=\W|$)",
            r"\b(?:rue|avenue|av\.?|boulevard|bd|chemin|impasse|allee|chaussee|route|quai)\s(?:de\ la\s|de\ l'|de\s|du\s|des\s|d')\s?"
            r"(?:[\w'\-]+\s){0,2}[\w'\-]{2,},?\s(?:n°\s?|no\s)?\d{1,3}\b(?!\s?(?:h|heures?|ans?|min|m|km|metres?|fois|euros?|€"
            r"|personnes?|jours?|nuits?|mois|semaines?))",
            r"\brue\s\d{1,4},?\s(?:x|angle|et|porte|villa|n°)\s?\d",
            r"\b(?:p\.?o\.?\s?box|boite\ postale|case\ postale)\s?\d|\bb\.?p\.?\s?\d+\W{1,3}(?:[a-z]-)?\d{4,5}\b",
            r"\b(?:h\.?\s?no\.?|(?:house|flat|plot|door|gate|unit|apt\.?|apartment|villa)\s(?:no\.?|number|\#))\s?(?:is\s)?:?\s?\d",
            r"\b(?:apt\.?|apartment|flat|appt?\.?|appart(?:ement)?|lot)\s?(?:n°\s?)?\d{1,4}[a-z]?\b.{1,40}"
            r"\b(?:street|road|ave(?:nue)?|lane|house|court|close|rue|batiment|bat|residence|etage|cite|tower)\b",
            r"\b(?:residence|batiment|bat\.?|cite|rue|escalier|entree|hlm|tour)\s[\w' ]{1,30},?.{0,30}\b(?:appartement|appart"
            r"|appt?\.?|apt|digicode|interphone)\s\w",
            rf"\bau\s\d{{1,4}}(?:\s?(?:bis|ter))?,?\s(?:(?:de|dans|sur)\ (?:la\s|l')|du|des|d'|l')\s?(?:{_FRENCH})\b",
            r"\b(?:unit|lot|pitch|plot|space|emplacement)\s\d{1,4}\b.{0,40}\b(?:(?:trailer|caravan|rv|holiday)\spark|mobile\shomes?)\b",
            r"\b(?:come|viens|venez|passe[rz]?)\s(?:to|at|au)\s\d{1,4}[a-d]?,?\s(?:the\s\w+\s\w+|the\s\w+|ancien\w*\s\w+),",
            r"\b(?:my|our)\s(?:home\s)?address\s(?:is|:|=).{0,40}\d",
            r"\b(?:mon|notre|man|mn)\sad{1,2}res{1,2}e?\b.{0,15}(?::|c'?est|=|est|la|le|\d).{0,30}\d",
            r"\b(?:j'habite|j'crech?e|je\ creche|je\ loge|j'abite|jabite|j'hab|passe[rz]?\ chez\ moi|viens\ chez\ moi|venez\ chez\ moi"
            r"|i\ live\ at|im\ at|i'm\ at|come\ to\ mine|my\ place\ is|my\ house\ is)\W.{0,12}?\d{1,4}\s?(?:bis"
            r"|ter)?,?\s(?!\w+\s?[,.]?$)[a-z]\w+\s[a-z]\w+",
            r"\b(?:post\s?code|eir\s?code|zip)\b.{0,6}\s[a-z0-9]{2,4}\s?[a-z0-9]{3,4}\b(?<=\w\d\w\w|\d\w\w\w|\w\w\d\w|\w\w\w\d)",
            r"\b(?:lot|villa|parcelle|concession|porte|immeuble|imm\.?|bloc|maison)\s(?:n[°o]?\.?\s?"
            r"|numero\s)?\d{1,4}[a-z]?\b\W+(?:\w+\W+){0,3}?"
            r"(?:cite|sicap|hay|quartier|derb|rue|avenue|residence|lotissement|domaine|secteur|unite|porte|entree|apt|appt?|etage)\b",
            r"\b(?:tour|bloc|bat|batiment|entree|escalier|cage)\s\w{1,3}\W+(?:\w+\W+){0,3}?(?:porte|appt?|apt|appart\w*"
            r"|logement)\s?(?:n°\s?)?\d",
            r"\bquartier\s\w+\W+(?:\w+\W+){0,2}?(?:villa|maison|porte|lot|concession|rue|n°|numero)\s?\d",
            r"\b(?:residence|immeuble|tour|hlm)\s.{1,40}\b(?:entree|etage|escalier)\b.{0,20}\b(?:nom|sonne\w*|interphone|porte\s(?:gauche|droite|\w\b))",
            r"\b(?:lot|villa|parcelle|concession)\s\d{1,4}\W+(?:\w+\W+){1,4}?demande\w*\s",
            r"\bdemande[rsz]?\s(?:la\s(?:maison|concession|villa)|chez)\s(?:de\s|du\s|d'|des\s)?(?!moi\b|toi\b|eux\b)\w{3,}",
            r"\b(?:house|plot|flat)\s\d{1,4}[a-z]?,?\s(?:road|street|block|lane|sector|avenue)\s\d|\b(?:top|bottom|middle)\sbell\b",
            r"\b(?:flat|appart\w*|appt?|apt)\s[a-z0-9]{1,3}\s(?:above|over|au-dessus|au\sdessus)\b",
            r"\b(?:we'?re|on\sest)\s(?:at\s|au\s)?(?:number|numero|n°|no\.?)\s\d{1,4}\b.{0,25}\b(?:terrace|house|door|row|road|lane|maison|porte|rangee|rue|impasse)\b",
            r"\bplus\scodes?\W{1,3}(?:is\s|c'?est\s)?[2-9cfghjmpqrvwx]{4,8}(?:\s?\+\s?|\s)[2-9cfghjmpqrvwx]{2,4}\b",
            r"\b(?:digicode|(?:door|gate|entry|front\sdoor|building)\scode|code\s(?:(?:de\s|du\s)?(?:la\s)?(?:porte|portail|immeuble"
            r"|grille|hall)|d'entree|de\sl'immeuble))"
            r"(?:'s)?\W{0,3}(?:(?:is|est|c'?est)\s)?[a-z]{0,2}\d",
            r"\bflat\s\d{1,3}[a-d]?,\s(?:block|tower|house)\s\w{1,3}\b|\b[a-z]\w+\s(?:house|court|tower|lodge),\s(?:block|flat|floor|\w+\sfloor)\b.{0,30}\b(?:door|flat|floor)\b",
            r"^\W*[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}\W*$|\bunit\s\d{1,3}[a-z]?,\s\d{1,5}\s[a-z]\w{2,}",
            r"\b\d{1,4}[a-z]?,?\s(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth)\s(?:cross|main|street|avenue|ave)\b",
            r"\b[\w\-]{2,30}(?:straat|laan|steenweg|strasse|gasse|gatan)\s\d{1,4}\b",
            r"\bsector\s\d{1,3}\W+(?:\w+\W+){0,3}?(?:house|flat|plot|block|h)\b.{0,12}\d|\b(?:house|flat|plot"
            r"|block)\W+(?:\w+\W+){0,4}?sector\s\d",
            r"(?<!/)///?[a-z]{3,}\.[a-z]{3,}\.[a-z]{3,}\b|(?<![\d.])-?\d{1,2}\.\d{4,8}\W{1,3}-?\d{1,3}\.\d{4,8}(?![\d.])|\blat\w*\W{0,3}-?\d{1,2}\.\d{2,}.{1,12}\blo?ng?\w*",
            r"\b(?:derb|hay|douar|cite|quartier)\s(?:\w+\s){1,4}(?:numero|n°|no\.?)\s?\d",
            r"\b(?:hlm|residence|immeuble)\s.{2,30}?,\s(?:entree|bat\w*|escalier|tour)\s\w{1,3}\b.{0,10}\d\s?e(?:me)?\b",
            r"\blieu[\ -]dit\b.{1,40}\b\d{5}\b",
            r"\bcode\s(?=[a-z]*\d)[a-z\d]{4,7},.{0,30}\b(?:bat(?:iment)?|block|bloc|residence|floor|etage|door|porte|gauche|droite|left|right"
            r"|court|house|flat|appt?)\b",
            rf"{_HOUSE}(?!(?:{_NOT_NAMES})\s)[a-z]{{4,}}\s(?:{_ENGLISH_TOO}),\s(?:the\s(?:one|house|door|flat)|top|flat|knock|ring|come|buzz|near|behind|opposite)\b",
            rf"\b(?<!bus\s)(?:number|numero|n°)\s\d{{1,4}}[a-d]?,?\s(?:on|dans)\s(?!(?:the|la|le|l'|my)\b)(?:[a-z][\w'\-]+\s){{1,3}}?(?:{_ENGLISH})(?=\W|$)",
            r"\b(?:post\s?code|zip)(?:'s|\sis)?\W{1,3}[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}\b|\b[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2},?\s(?:number|no\.?|house|flat)\s\d",
            r"\b(?:rent|live|basement|flat|apartment|room|house|place)\b.{0,40}\bcorner\sof\s\w+\s(?:and|&)\s(?!the\b)\w+"
            r"|\bcorner\sof\s(?:\d+(?:st|nd|rd|th)|\w+)\s(?:and|&)\s(?!the\b)\w+.{0,40}\b(?:side|back|front)\s(?:entrance|door)\b",
            r"\b(?:angle|coin)\s(?:de\s(?:la\s)?)?rue\s.{3,40}(?:au[\s\-]dessus|etage|porte|sonn)",
            r"\b(?:caravan|van|tent|shed|trailer|camper|caravane|camion|tente|cabane)\s(?:(?:just\s|juste\s)?(?:behind|beside|next\sto|by|derriere|a\scote|devant))\s.{3,40}\b(?:knock|shout|toque|frappe)",
            rf"\b(?:above|over)\sthe\s\w+(?:\son|,)\s.{{3,30}}?\b(?:{_ENGLISH})\b.{{0,20}}\b(?:ring|knock|buzz\w*|bell|shout|come)\b",
            rf"\bau\s\d{{1,4}}\s(?:{_FRENCH_TOO})\s(?:de\ la|de\ l'|des|du)\s?\w",
            r"\bchez\ moi\b.{0,40}\b\d{5}\b|\b\d{5}\b.{0,40}\bchez\ moi\b",
        )
    ]
    + [
        pattern(text, case=True)
        for text in (
            rf"\b\d{{1,5}}[A-Da-d]?(?:\s?(?:bis|ter))?\s?,?\s(?i:{_FRENCH_TOO})\s(?i:{_OF})[A-Z]\w+",
            rf"\b\d{{1,5}}[A-Da-d]?(?:\s?(?:bis|ter))?\s?,?\s(?i:{_FRENCH_TOO})\s(?i:{_OF})\w+.{{0,25}}\b\d{{5}}\b",
            rf"\b\d{{1,5}}[A-Da-d]?,?\s(?:{_NAME}\s){{1,3}}(?i:{_ENGLISH}|{_ENGLISH_TOO})(?=\W|$)",
            rf"\b\d{{1,5}}[a-d]?\s(?!(?:{_NOT_NAMES})\s)[a-z]{{3,}}\s(?:court|drive|close|place|square)\s(?:flat|room|apt|estate)\b",
            rf"\b(?:{_NAME}\s){{1,3}}?{_NAME},\s(?:{_NAME}\s){{1,2}}(?i:{_ENGLISH}|{_ENGLISH_TOO}),\s[A-Z]",
            rf"\b(?i:rue|avenue|av\.|boulevard|bd|chaussee|chemin)\s(?:{_NAME}\s){{0,2}}[A-Z][\w'\-]+\s\d{{1,3}}(?:,|\s?bte|$)",
            r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b",  # the United Kingdom
            r"\b[AC-FHKNPRTVWY]\d[\dW]\s?(?=[A-Z\d]*[A-Z])[AC-FHKNPRTVWXY\d]{4}\b",  # Ireland
            r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b",  # Canada
            r"\b(?:NSW|VIC|QLD|TAS|ACT)\s\d{4}\b",
            r"\b\d{1,4}[a-z]?\s[A-Z][\w\-]+(?:\s[A-Z]\w+)?,?\s(?i:flat|app\.?|appt\.?|apt\.?|apartment|unit)\s?\d",
            rf"\b(?i:{_FRENCH})\s(?:{_NAME}\s){{1,3}}\d{{1,4}}[a-z]?,?\s(?i:boite|bte|bus)\.?\s?\d",
            r"\b(?i:sonne[rz]?|sonnette|interphone)(?i:\s(?:chez|a(?!\s(?:noel|paques)\b)|au\snom\sde|nom|dit|marque\w*|c'est"
            r"|avec))?\s(?i:le\snom\s)?[A-Z][a-z]\w+",
            r"\b(?i:buzzer|bell|door\s?bell|letter\s?box|mail\s?box|boite\saux\slettres)\s(?i:that\ssays|says|marked|reads|is"
            r"|au\snom\sde|marquee?)\s[A-Z][a-z]\w+",
            rf"\b(?i:i\slive|my\s(?:house|flat|street|place|road)|(?:end|last|first|second|third|corner|yellow|blue|red|green"
            rf"|white)\s(?:house|door|flat|cottage)"
            rf"|flat\s(?:above|over)|(?:house|flat|room)\s(?:above|opposite|beside"
            rf"|next))\b.{{0,40}}?\b(?:{_NAME}\s){{1,2}}(?i:{_ENGLISH})\b",
            rf"\b(?i:j'habite|je\s(?:vis|loge|creche)|chez\smoi|ma\s(?:maison|rue)|mon\s(?:immeuble|appart\w*)|(?:derniere|premiere"
            rf"|deuxieme|troisieme|\de)\s(?:maison|porte)"
            rf"|au-dessus|en\sface)\b.{{0,40}}?\b(?i:rue|{_FRENCH})\s(?i:{_OF})[A-Z]\w+",
            r"\b(?i:first|second|third|fourth|last|\d(?:st|nd|rd|th))\s(?i:house|bungalow|cottage|gate|door|left|right)\s(?i:on|after"
            r"|past"
            r"|before)\b.{0,40}\b(?i:in|of)\s[A-Z]\w+",
            r"\b(?i:premiere|deuxieme|troisieme|derniere|\de)\s(?i:maison|porte|rue)\s(?i:a|apres|avant|sur)\b.{0,40}\b(?i:de|a"
            r"|du)\s[A-Z]\w+",
            r"\b(?i:apt\.?|apartment|flat|appt?\.?|appart(?:ement)?|unit|suite)\s\d{1,4}[A-Za-z]?,\s(?i:tour\s"
            r"|residence\s)?[A-Z][a-z]\w+",
            r"\b[A-Z]\w+\s(?:Court|House|Towers?|Lodge|Mansions|Buildings|Gardens|Heights),?\s(?i:number|no\.?|flat|apt\.?|room)\s?\d",
            r"\b[A-Z][\w\-]+[ -]?(?i:allee|platz|weg)\s\d{1,4}\b",
            rf"\b(?i:{_FRENCH})\s(?i:{_OF})[A-Z][\w\-]+,?\s(?i:au\s)?(?i:n°|no\.?|numero)\s?\d",
            r"\b(?i:post|send|mail|write|come|letter|parcel)\b.{0,15}\bto\s\d{1,4}[a-d]?\s[A-Z]\w+",
            r"\b(?i:i\sstay|i\slive|we\slive|i'?m|we're|we\sare|come\w*)\s(?i:in|at"
            r"|to)\s(?i:number\s)?\d{1,4}[a-d]?,?\s(?i:the\s)?[A-Z]\w+",
            r"\b(?i:my\s(?:house|place|flat)|ma\smaison|mon\sappart\w*)\b.{0,40}\b(?i:beside|opposite|next\sto|above|behind|en\sface"
            r"|a\scote|au-dessus|derriere)"
            r"\s(?i:(?:de|du|the|la|le|l')\s?){0,2}[A-Z]\w+",
            r"\b(?i:(?:my|our)\s(?:home\s|postal\s)?address(?:\sis|'s)?|mon\sadresse(?:\spostale|\sest|\sc'est)?)\s?:?\s(?!(?i:mail"
            r"|e-?mail)\b)"
            r"[A-Z]\w+.{0,40},\s[A-Z]",
            r"\b(?i:\d|two|three|four|five|deux|trois|quatre|cinq)\s(?i:doors|houses|portes|maisons)\s(?i:down|along|up|after|past|from|apres|avant|plus\sloin)\b"
            r".{0,40}?\b[A-Z]\w+",
            r"\b(?i:corner\sof)\s[A-Z]\w+\s(?i:and|&)\s[A-Z]\w+.{0,40}\b(?i:above|over|floor|bell|door|flat)\b"
            r"|\b(?i:au\scoin\sde)\b.{0,50}(?i:au-dessus|\d(?:e|eme)\b|etage|porte)",
            r"\b\d{2,5}\s[NSEW]\.?\s[A-Z]\w+",
            r"\b(?i:my|our|ma|notre)\s(?i:dorm|residence|hall|cite\su|cite\suniversitaire)\b.{0,20}\b[A-Z]\w+(?:\s\w+)?,?\s(?i:room\s|chambre\s)?\d{1,4}\b",
            r"\b(?i:rue)\s(?i:de\s|du\s|des\s|d'|de\sla\s)?[A-Z]\w+,\s(?i:le|au)\s\d{1,3},\s[A-Z]",
            rf"\b\d{{5}}\s[A-Z][\w\-]+,\s(?i:{_FRENCH})\s(?i:{_OF})[A-Z]",
            rf"\b[A-Z]\w+,?\s(?:{_STATES})\s\d{{5}}\b",
            r"\b(?i:my\splace\sis|(?:i'?m|i\slive|i\sstay|im|we're|come\sto|come\sround\sto)(?:\sat)?|j'habite(?:\sau)?|je\s(?:suis"
            r"|loge|vis)\sau|viens\sau"
            r"|passe\sau|c'est\sau)\s\d{1,5}[a-d]?,?\s(?!(?:January|February|March|April|May|June|July|August|September|October"
            r"|November|December)\b)[A-Z]\w{2,}",
            rf"\b(?:{_NAME}\s){{1,2}}(?i:{_ENGLISH}|{_ENGLISH_TOO}),?\s(?:(?<=,\s).{{3,40}}?,\s|(?i:at|it'?s)\s)?(?i:number|no\.?|nr\.?)\s?\d{{1,4}}\b",
            rf"\b(?:{_NAME}\s){{1,2}}(?i:{_ENGLISH}),?\s(?i:number\s|no\.?\s|nr\.?\s|n°\s?|\#)?\d{{1,4}}\b(?!\s?(?i:min|hours?|days?"
            rf"|people|am|pm|miles?|km|years?|times?))",
            r"\b(?i:(?:post|send|write|drop)\s(?:me|us|it|to)|ecri[srv]\w*[\s\-](?:moi|nous)|m'ecri\w*|envo\w+[\s\-](?:moi|nous|la|le)|courrier"
            r"|colis|parcel)\b(?:\W+\w+){0,4}?\s?:\s"
            r"(?:(?:Mme|Mr?s?|M|Mlle|Miss)\.?\s)?[A-Z][\w.]*\s[A-Z][\w.]*,\s(?i:lieu-dit\s|chez\s|le\s|la\s|\w+\sdu\s|the\s)?[A-Z]",
            r"\b(?i:j'habite|chez\smoi|courrier|ecri\w*|adresse|maison|viens|passe)\b.{0,50}\b(?i:lieu-dit)\s(?i:(?:le|la|les)\s|l')?[A-Z]",
            r"\b(?i:poste\srestante)\W{1,3}(?i:a\s|de\s)?[A-Z]\w+|\b(?i:in\scare\sof|(?<!take\s)(?<!taking\s)(?<!takes\s)care\sof\sthe|c/o)\s.{0,40}?[A-Z]\w+.{0,20},\s[A-Z]",
            r"\b(?i:narrow\s?boat|barge|houseboat|peniche|bateau|boat)\s(?:[A-Z][\w\-']+\s?){1,3},?\s(?i:moored|amarree?|docked|tied\sup|quai|port|canal)\b",
            r"\b\d{1,4},\s(?:[A-Z]\w+\s){0,3}[A-Z]\w+,\s(?:\w+\s)?\d{5}\s[A-Z]",
        )
    ]
)

_DIGIT = re.compile(r"\d")
# Looked for only where a number is.
_NUMBERED = tuple(
    pattern(text)
    for text in (
        # doors that a code opens, safes for keys
        r"\b(?:key\s?(?:safe|box)|lock\s?box|key\s?pad|digicode|boite\sa\scles?|coffre\sa\scles?)\b.{0,40}?(?:\bstar\s"
        r"|\betoile\s|[:*=]\s?|\b(?:is|c'?est|code)\s)(?:one\s|oh\s|[a-z])?\d(?:[ \-]?\d){2,7}",
        r"\b(?:door|gate|porte|portail|portillon|hall)(?:\s(?:code|is|c'?est|est))?\W{1,3}(?:code\s)?(?:[a-z]\d{3,5}|\d{3,5}[a-z])\b",
        rf"\b\d{{1,4}}\s?[a-d]?,?\s(?:above|over|opposite|behind|beside|next\sto)\s.{{3,40}}?\s(?:{_ENGLISH})(?=\W|$)",
        r"\b(?:i\slive|j'habite)\b.{0,30}\b(?:door|house|gate|porte|maison|portail)\b.{0,30}\b(?:number|numero|n°)\s\d{1,4}\b",
        r"\b(?:rue|avenue|allee|impasse|chemin|route|place)\s[\w' ]{3,30},\s(?:au|(?:la\s(?:maison|porte).{0,15}?\s)?(?:n°"
        r"|numero))\s\d{1,4}(?=\W*$|\s?,)",
        r"\b(?:\d{2,4}|[2-9])(?:\s?(?:bis|ter))?,?\s(?:chemin|quai|route|square|place|passage)\s(?:des\s|du\s|de\ la\s"
        r"|de\ l')[a-z]{3,}",
        r"\b\d{1,4}(?:\s?bis)?,?\sr\s[a-z]{4,}(?=\W*$|,|\s\d{5})",
        r"\b(?:tour|bat(?:iment)?|cage|escalier|entree|bloc)\s\w{1,3},?\s.{3,30},\s\d{1,2}(?:e|eme|er)\s(?:gauche|droite|etage|porte)\b",
        r"\b(?:lotissement|residence|cite|hameau|clos|domaine)\s[\w' ]{3,30},\s(?:maison|villa|porte|appt?|appartement|pavillon"
        r"|n°|numero|lot)\s\d",
        r"\b(?:res(?:idence)?\.?|cite|foyer|ehpad|hostel|hotel|care\shome|nursing\shome)\s[^.!?]{0,25},?\s(?:chambre|room|studio|bed|lit)\s\d{1,4}\b"
        r"|\broom\s\d{1,4}\s(?:at|in)\s[^.!?]{0,25}\b(?:care\shome|nursing\shome|hostel|lodge)\b",
        r"\bcode\s(?:de\s|d')(?:mon|ma|chez\smoi)\s?(?:immeuble|porte|portail|hall|residence)?\W{0,3}(?:c'?est|est)?\W{0,2}(?=[a-z\d]*\d)[a-z\d]{4,6}\b",
        r"\b(?:come\s(?:round|over|by)|pop\s(?:in|round)|passe|viens)\W{1,3}\d{1,4}[a-d]?\s[a-z]\w+,\s(?:the\s|la\s)?(?:\w+\s)?(?:door|house|gate|porte|maison|portail|volets)\b",
        r"\b(?:mon|notre|my|our)\s(?:adresse|address)\b.{0,80}\b\d{5}\s[a-z]",
    )
)

_OTHERS = (
    "r|h|box|bp|boite|house|flat|plot|door|unit|apt|apartment|appt|app|appart|appartement|batiment|"
    "bat|escalier|entree|hlm|tour|address|adresse|adress|habite|crech|villa|parcelle|concession|"
    "immeuble|imm|bloc|maison|porte|lot|demande|demandes|demander|demandez|digicode|key|keysafe|keybox|lockbox|keypad|coffre|dorm|ehpad|foyer|hostel|hotel|nursing|lodge|chambre|room|angle|coin|caravan|caravane|tent|tente|shed|camper|cabane|code|cross|main|"
    "first|sector|quartier|sonne|sonner|sonnez|sonnette|interphone|buzzer|bell|doorbell|letterbox|"
    "mailbox|cage|creche|loge|suis|vis|viens|passe|stay|est|abite|jabite|hab|chez|live|im|come|"
    "place|post|send|write|space|pitch|plot|emplacement|top|bottom|third|second|last|dernier|derniere|premiere|deuxieme|troisieme|dessus|face|allee|platz|case|suite|zip|eircode|gate|we|number|lieu|card|letter|parcel|courrier|colis|carte|ecris|ecrire|envoie|restante|care|narrowboat|barge|houseboat|peniche|bateau|boat|corner|postcode"
)
_STREETS = frozenset(re.findall(r"[a-z]{2,}", f"{_FRENCH}|{_FRENCH_TOO}|{_ENGLISH}|{_ENGLISH_TOO}|{_OTHERS}")) | {
    "r",
    "h",
}
_POSTCODE = re.compile(
    r"\b\d{2,5} [NSEW]\.? [A-Z]|///?[a-z]|\d\.\d{4}|(?i:straat|laan|steenweg|strasse|gasse|gatan)\b|\b[A-Z]{2} \d{5}|\b[A-Z]{1,2}\d"
    r"|\b(?:NSW|VIC|QLD|TAS"
    r"|ACT)\b|\d{5} [A-Z]"
)
# Words of everyday talk: of an address only beside a number or with a capital.
_EVERYDAY = frozenset(
    {
        "walk",
        "way",
        "place",
        "close",
        "drive",
        "end",
        "park",
        "court",
        "hill",
        "green",
        "gate",
        "key",
        "room",
        "chambre",
        "foyer",
        "hotel",
        "coin",
        "door",
        "floor",
        "cours",
        "cour",
    }
)
_PUBLIC = pattern(
    r"""\b(?:(?:women'?s|men'?s|support|open|closed|online)\s)?(?:meetings?|reunions?|groupes?|groups?|seances?|sessions?|ateliers?|workshops?|hearing|audience|aa|al-anon)\b
    |\b(?:the|our|next|this|le|la|les|l'|notre|prochaine?|ce|cette)\s?(?:next\s|prochaine?\s|\w+\s)?(?:groupe?|meeting|reunion
    |seance|session|rencontre
    |food\sbank|resto\w*\sdu\scoeur|permanence|accueil\sde\sjour|drop-in|centre|center|assoc\w*|asso|drop\sin|secours\s\w+|croix-rouge|red\scross|emmaus|armee\sdu\ssalut|salvation\sarmy|samaritans|council|cinema|theatre|museum|musee|court|cmp|csapa|caf|mdph|cpam|cpas|ccas|prefecture|tribunal|commissariat|dispensaire|pharmac\w+|poste|france\stravail|pole\semploi|resto\w*|mairie|clinic
    |clinique|hopital|hospital
    |job\scentre|consultation|formation|audience|examen|appointment|interview|entretien|scanner|mission\slocale|library|bibliotheque|mediatheque|church\shall|salle)\b"""
)
_HOME = pattern(r"\b(?:my|me|mine|i|chez\smoi|moi|mon|ma|j'\w+|je)\b")
_MARKED = re.compile(
    r"\d|(?<![.!?]\s)(?<!^)\b(?:Walk|Way|Place|Close|Drive|End|Park|Court|Hill|Green|Gate|Cours|Cour)\b"
)


def addresses(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where they stand in a plain text, its case as it was and its numbers in digits, and the words of it."""
    named = words & _STREETS
    if named <= _EVERYDAY and not (named and _MARKED.search(text)):
        named = frozenset()
    if not named and not _POSTCODE.search(text):
        return []
    patterns = ADDRESSES + _NUMBERED if _DIGIT.search(text) else ADDRESSES
    return [match.span() for match in found(patterns, text) if not _of_all(text, match)]


def _of_all(text: str, address: re.Match[str]) -> bool:
    """Where a group meets is for everybody to know."""
    before = text[max(0, address.start() - 80) : address.start()]
    return _PUBLIC.search(before) is not None and not _HOME.search(before)
