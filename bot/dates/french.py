"""The French words of dates."""

import re

from bot.dates.words import (
    COUNT,
    CUT,
    DAY,
    DECIMAL,
    ENDS,
    HOUR,
    ISO,
    MINUTE,
    NUMBERS,
    YEAR,
    Words,
    any_of,
    compiled,
    numbered,
    searched,
    whole,
)

_NUMBERS = (
    numbered("un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
    | numbered("dix-sept dix-huit dix-neuf vingt", 17)
    | {"dix sept": 17, "dix huit": 18, "dix neuf": 19, "vingt et un": 21, "vingt et une": 21, "vingt-et-une": 21}
    | {
        "vingt-deux": 22,
        "vingt deux": 22,
        "vingt-trois": 23,
        "vingt trois": 23,
        "vingt-quatre": 24,
        "vingt quatre": 24,
        "trente": 30,
    }
    | {"vingt-cinq": 25, "vingt-six": 26, "vingt-sept": 27, "vingt-huit": 28, "vingt-neuf": 29}
    | {"vingt cinq": 25, "vingt six": 26, "vingt sept": 27, "vingt huit": 28, "vingt neuf": 29}
    | {"trente et un": 31, "trente-et-un": 31}
    | {
        "quarante": 40,
        "quarante-cinq": 45,
        "quarante cinq": 45,
        "cinquante": 50,
        "soixante": 60,
        "quatre-vingt-dix": 90,
    }
)
_HOUR_WORDS = any_of(word for word, number in _NUMBERS.items() if number < 24)
_MINUTES = {
    "quinze": 15,
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "quarante-cinq": 45,
    "quarante cinq": 45,
    "cinquante": 50,
}
_WEEKDAYS = numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0)
_WEEKDAYS_CUT = numbered("lun mar mer|merc jeu ven|vend sam dim", 0)
_MONTHS = numbered(
    "janvier|janv|jan fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept|sep octobre|oct"
    " novembre|nov decembre|dec"
)
_MONTH = rf"(?P<month>{any_of(_MONTHS)})\b\.?"
_SHIFTS = {
    "ce": "this",
    "prochain": "next",
    "proch": "next",
    "proch.": "next",
    "pro": "next",
    "suivant": "following",
    "d'apres": "following",
    "semaine pro": "next-week",
    "la semaine pro": "next-week",
    "semaine prochaine": "next-week",
    "la semaine prochaine": "next-week",
    "de la semaine prochaine": "next-week",
    "qui vient": "coming",
    "en huit": "plus-7",
    "en 8": "plus-7",
    "en quinze": "plus-14",
    "en 15": "plus-14",
    "dernier": "last",
    "passe": "last",
}
_FRACTIONS = {
    "et demi": 30,
    "et demie": 30,
    "et quart": 15,
    "trente": 30,
    "moins le quart": -15,
    "moins vingt": -20,
    "moins dix": -10,
    "moins cinq": -5,
    "moins vingt-cinq": -25,
    "moins 5": -5,
    "moins 10": -10,
    "moins 20": -20,
    "moins 25": -25,
}
_LONG_FRACTIONS = {
    "et trois quarts": 45,
    "demi-heure": 30,
    "demi heure": 30,
    "1/2": 30,
    "quart d'heure": 15,
    "trois quarts d'heure": 45,
}
_MORNING, _AFTERNOON, _EVENING = range(1, 12), range(12, 19), range(17, 24)
_PARTS = {
    "matin": _MORNING,
    "mat": _MORNING,
    "matinee": _MORNING,
    "apres-midi": _AFTERNOON,
    "aprem": _AFTERNOON,
    "aprem'": _AFTERNOON,
    "soir": _EVENING,
    "soiree": _EVENING,
}
_PART = r"(?P<part>matin|mat|apres[- ]?midi|aprem'?|soir)(?!\w)"
_ORDINALS = {
    "premier": 1, "1er": 1, "deuxieme": 2, "2e": 2, "2eme": 2, "second": 2, "troisieme": 3, "3e": 3, "3eme": 3,
    "quatrieme": 4, "4e": 4, "4eme": 4, "dernier": -1,
}  # fmt: skip
_FEASTS = {
    "jour de l'an": (1, 1), "nouvel an": (1, 1), "saint-valentin": (14, 2), "saint valentin": (14, 2), "st valentin": (14, 2),
    "fete de la musique": (21, 6), "saint-jean": (24, 6), "assomption": (15, 8), "halloween": (31, 10), "toussaint": (1, 11),
    "epiphanie": (6, 1), "chandeleur": (2, 2), "saint-nicolas": (6, 12), "saint nicolas": (6, 12), "st nicolas": (6, 12),
    "veille de noel": (24, 12), "reveillon de noel": (24, 12), "jour de noel": (25, 12), "noel": (25, 12),
    "saint-sylvestre": (31, 12), "saint sylvestre": (31, 12), "st sylvestre": (31, 12),
    "reveillon du nouvel an": (31, 12), "reveillon du jour de l'an": (31, 12), "reveillon de la saint-sylvestre": (31, 12),
}  # fmt: skip
_MOVABLE = {
    "mardi gras": -47, "mercredi des cendres": -46, "dimanche des rameaux": -7, "rameaux": -7, "jeudi saint": -3,
    "vendredi saint": -2, "samedi saint": -1, "dimanche de paques": 0, "paques": 0, "lundi de paques": 1,
    "jeudi de l'ascension": 39, "ascension": 39, "dimanche de pentecote": 49, "pentecote": 49, "lundi de pentecote": 50,
}  # fmt: skip
_AT = (
    r"(?:(?:a\s+partir\s+de|aux\s+(?:alentours|environs)\s+de|sur\s+les(?:\s+coups\s+de)?|autour\s+de"
    r"|a|vers|des|pour|environ|de)\s+){0,3}"
)
_DAY_WORDS = r"aujourd'hui|demain|apres[- ]demain|avant[- ]hier|hier"
_NUMBER = rf"{COUNT}|{any_of(_NUMBERS)}"


def _days() -> dict[str, re.Pattern[str]]:
    patterns = {
        "iso": ISO,
        "numbers": rf"(?:le\s+)?(?:{NUMBERS})",
        "named": rf"(?:le\s+)?(?:{DAY}(?:er)?\.?|(?P<day2>premier|{any_of(_NUMBERS)}))\s+{_MONTH}"
        rf"(?:\s+prochain(?!\w)|\s+(?P<gone>dernier|passe)(?!\w))?{YEAR}",
        "of-month": rf"(?:le|du(?=\s+[0-9]+\s+a\s+[0-9]))\s+{DAY}(?:er)?(?![\w:,.]?[0-9])(?![\w:])(?!\s*[-–—/]\s*[0-9])",
        "later": rf"dans\s+(?P<count>{_NUMBER})\s+(?P<unit>jours?|semaines?|mois|ans?)(?!\w)",
        "moment": rf"dans\s+(?:(?P<count>{_NUMBER}|[0-9][.,]5)\s?(?P<unit>h|heures?|min|minutes?)"
        r"(?:\s?(?P<minutes>[0-5][0-9])|\s+(?P<fraction>et demie?|et quart|et trois quarts))?"
        r"|une\s+(?P<half>demi)[- ]heure|un\s+(?P<quarter>quart)\s+d'heure|(?P<three>trois)\s+quarts\s+d'heure)(?!\w)",
        "ago": rf"il\s+y\s+a\s+(?P<count>{_NUMBER})\s+(?P<unit>jours?|semaines?|mois|ans?|heures?)(?!\w)",
        "beside": rf"(?:(?:la|le)\s+)?(?:(?P<side>veille|lendemain)\s+(?:de\s+la|de\s+l'|du|de|d')"
        rf"|(?P<count>{_NUMBER})\s+(?P<unit>jours?|semaines?)\s+(?P<side2>avant|apres)|(?P<weekday>{any_of(_WEEKDAYS)})\s+(?P<side3>avant|apres))"
        rf"\s*(?:(?:la|le)\s+|l')?(?P<feast>{any_of((*_FEASTS, *_MOVABLE))})(?!\w)(?:\s+(?P<year>[0-9]{{4}})(?!\w))?",
        "word": rf"(?:{_DAY_WORDS})(?!\w)",
        "today": rf"(?:cet?|cette)\s+{_PART}|ce(?=\s+midi\b)",
        "weekend": r"(?:ce|le)\s+week-?\s?end(?!\w)(?!\s+(?:prochain|suivant|d'apres))",
        "nth": rf"(?:le\s+)?(?P<nth>{any_of(_ORDINALS)})\s+(?P<weekday>{any_of(_WEEKDAYS)})\s+"
        rf"(?:(?:de\s+|d'|du\s+mois\s+de\s+|du\s+mois\s+d'){_MONTH}{YEAR}|(?:du|de\s+ce)\s+(?P<span>mois\s+prochain|mois)(?!\w))",
        "feast": rf"(?:(?:a|le|la|pour)\s+)?(?:la\s+)?(?P<feast>{any_of((*_FEASTS, *_MOVABLE))})(?!\w)(?:\s+(?P<year>[0-9]{{4}})(?!\w))?",
        "weekday": rf"(?:le\s+|(?P<any>un)\s+)?(?:(?P<before>ce|prochain)\s+)?(?P<weekday>{any_of(_WEEKDAYS)})(?!\w)"
        rf"(?:\s+(?P<after>{any_of(_SHIFTS.keys() - {'ce'})})(?!\w))?",
        "weekday-cut": rf"(?:le\s+)?(?P<weekday>{any_of(_WEEKDAYS_CUT)}){CUT}",
    }
    return {kind: re.compile(pattern) for kind, pattern in patterns.items()}


def _series() -> dict[str, re.Pattern[str]]:
    names = rf"(?:{any_of(_WEEKDAYS)})"
    cut = any_of(_WEEKDAYS_CUT)
    units = r"(?:jours?|semaines?|mois|matins?|soirs?)"
    number = r"(?P<interval>deux|trois|quatre|[2-9])"
    patterns = {
        "every": r"tou(?:s|tes)\s+les|chaque|par\s+(?:mois|semaine|an)|sur\s+(?:deux|trois|quatre|[2-4])|hebdo|mensuel",
        "sign": rf"(?:tou(?:s|tes)\s+les|chaque)\s+(?:{number}\s+|(?:{any_of(_ORDINALS)})s?\s+)?(?:{units}|{names}s?|{cut})(?!\w)"
        rf"|(?:(?:un|1)\s+{names}|(?:une|1)\s+semaine|(?:un|1)\s+(?:mois|jour))\s+sur\s+(?P<interval2>deux|trois|quatre|[2-4])(?!\w)"
        rf"|(?:(?:un|1)\s+{names}|une\s+fois|deux\s+fois|[1-9]\s+fois)\s+(?:par|tous\s+les)\s+\w+"
        rf"|(?:tous\s+les|chaque)\s+(?:[0-9]+|quinze|autres?)\s+\w+|(?:les\s+)?{names}s(?!\w)"
        r"|(?:de|du)\s+chaque\s+mois(?!\w)|(?:hebdo(?:madaire)?|mensuel(?:le)?)(?:ment)?(?!\w)",
        "fortnight": r"tous\s+les\s+(?:15|quinze)\s+jours(?!\w)",
        "nth": rf"(?:les?\s+)?(?P<nth>{any_of(_ORDINALS)})s?\s+(?P<weekday>{any_of(_WEEKDAYS)})s?(?!\w)",
        "monthday": r"le\s+(?P<day>[0-9]{1,2})(?:er)?(?=\s+(?:de|du)\s+chaque\s+mois|\s+tous\s+les\s+mois|\s*$|\s+(?:a|vers)\s|\s+[0-9]|,)",
        "month": r"(?:(?:de|du)\s+)?(?:chaque\s+mois|tous\s+les\s+(?:(?:[2-9]|deux|trois)\s+)?mois|mensuel(?:le)?|du\s+mois"
        r"|un\s+mois\s+sur\s+deux)(?!\w)",
        "daily": r"(?:tous\s+les\s+|chaque\s+)(?:jours?|(?P<part>matin|soir)s?)(?!\w)"
        r"(?P<working>\s+(?:de\s+(?:la\s+)?semaine|ouvres|ouvrables)(?!\w))?",
        "week": r"(?:toutes\s+les\s+(?:(?:[2-9]|deux|trois|quatre)\s+)?semaines|chaque\s+semaine|hebdo(?:madaire)?"
        r"|une\s+semaine\s+sur\s+\w+)(?!\w)",
        "weekday": rf"(?:(?:et|&|,)\s*)?(?:(?:le|les|tous\s+les|chaque|un)\s+)?(?P<weekday>{any_of(_WEEKDAYS)})s?(?!\w)",
        "until": r"(?:jusqu'(?:au|a|en)|jusque)\s+(?!(?:[0-9]{1,2}\s?(?:h|:)|midi|minuit))",
        "since": r"(?:a\s+partir\s+(?:du|de)|des|depuis|debut)\s+(?:le\s+)?(?=[0-9])(?![0-9]{1,2}\s?(?:h|:))",
        "count": rf"\(?(?P<count>{_NUMBER})\s+(?P<of>fois|seances|rencontres)(?!\w)"
        rf"|(?:pendant|durant|sur)\s+(?P<count2>{_NUMBER})\s+(?P<of2>semaines|mois)(?!\w)",
        "but": r"(?:un|1)\s+jour\s+sur(?!\w)"
        r"|(?:par|sauf|hors|excepte|en\s+alternance|ou|a\s+partir|(?:pendant|durant)\s+les|vacances|scolaires?|(?:im)?paire?s?)(?!\w)"
        rf"|(?:{any_of(_ORDINALS)})s?\s*(?:et|,|&)\s*(?:les?\s+)?(?:{any_of(_ORDINALS)})s?(?!\w)"
        rf"|(?<!tous les )(?:[0-9]+|{any_of(_NUMBERS.keys() - {'un', 'une'})})\s+{names}s(?!\w)",
        "holidays": r"(?:sauf|hors|excepte)\s+(?:les\s+)?(?:jours\s+)?feries?(?!\w)",
        "bounds": rf"(?:de|d'|en|des|depuis|jusqu'en|a)\s*(?:mois\s+de\s+)?{_MONTH}(?!\w)",
    }
    return searched(patterns)


def french() -> Words:
    """The words of French."""
    length = rf"(?P<hours>{DECIMAL}|{any_of(_NUMBERS)})"
    hours_said = rf"(?P<hours>[0-9]{{1,2}}|{any_of(_NUMBERS)})"
    months = {each: each for each in ("janvier", "fevrier", "juillet", "septembre", "octobre", "novembre", "decembre")}
    return Words(
        language="fr",
        days=_days(),
        week=re.compile(
            r"(?:de\s+|dans\s+)?(?:la\s+semaine\s+(?:(?P<next>prochaine|pro|proch\.?)|(?P<last>derniere|passee))|cette\s+semaine)(?!\w)"
        ),
        hours=compiled(
            rf"{_AT}(?P<hour>{HOUR})(?:\s?[h:.]\s?(?P<minute>[0-5][0-9]))?\s?(?P<half>[ap])(?:\.\s?m\.?|m\b)(?!\w)",
            rf"{_AT}(?P<hour>{HOUR}|{_HOUR_WORDS})\s+heures?\s+(?P<minutes>{any_of(_MINUTES)})(?!\w){ENDS}",
            rf"{_AT}(?P<hour>{_HOUR_WORDS})\s+heures?\s+(?P<minutes>{any_of(_MINUTES)})(?!\w)",
            rf"{_AT}(?P<hour>{HOUR}|{_HOUR_WORDS})(?P<space>\s?)(?:h|heures?)"
            rf"(?:(?P<gap>\s?){MINUTE}(?:\s?(?:min|mn|m))?|\s+(?P<fraction>{any_of(_FRACTIONS.keys() - {'trente'})}))?(?!\w)",
            rf"{_AT}(?P<hour>{HOUR}):{MINUTE}h?(?!\w)",
            rf"{_AT}(?<!apres )(?P<word>midi|minuit)"
            rf"(?:\s+(?P<fraction>et demie?|et quart|trente|moins le quart)|(?P<gap>\s+){MINUTE})?(?!\w)",
        ),
        loose_hours=compiled(
            rf"{_AT}(?P<hour>{HOUR})\.{MINUTE}(?!\w)(?!\.[0-9])",
            rf"(?:(?:a|vers)\s+)(?P<hour>{HOUR}|{_HOUR_WORDS})(?!\w){ENDS}",
            rf"(?P<hour>{HOUR}|{_HOUR_WORDS})(?=,?\s+(?:ce\s+(?:matin|soir)|cet\s+a|dans\s+la\s+(?:matinee|soiree)|du\s+(?:soir|matin)))",
        ),
        bare_hour=re.compile(rf"{_AT}(?P<hour>{HOUR})(?:[:.]{MINUTE})?(?!\w)"),
        until=re.compile(r"\s*(?:[-–—]|(?P<word>a|jusqu'a|jusque|jusqu'au)\s)\s*"),
        lasting=re.compile(r"[\s,;(]*(?:pendant|pdt|durant|duree\s*:?|pour)\s+"),
        unsure_hours={hour: (hour, hour + 12) for hour in range(1, 7)},
        part_of_hour=re.compile(rf"(?:du\s+|de\s+l')(?:{_PART})"),
        part_of_day=re.compile(
            rf"(?:(?:au|le)\s+|(?:dans\s+)?l')?(?:{_PART})|(?:en|dans\s+la)\s+(?P<part2>matinee|soiree)(?!\w)"
        ),
        parts=_PARTS,
        usual={"matin": (9, 10, 11), "apres-midi": (14, 15, 16), "soir": (18, 19, 20)},
        weekdays=_WEEKDAYS | _WEEKDAYS_CUT,
        shifts=_SHIFTS,
        day_first=True,
        numbers=_NUMBERS,
        minutes=_MINUTES,
        fractions=_FRACTIONS | _LONG_FRACTIONS,
        fractions_of_clock=frozenset(),
        months=_MONTHS,
        ordinals=_ORDINALS,
        near_days={"aujourd'hui": 0, "demain": 1, "apres demain": 2, "hier": -1, "avant hier": -2},
        feasts=_FEASTS,
        movable=_MOVABLE,
        units={
            "jour": ("days", 1), "semaine": ("days", 7), "mois": ("months", 1), "an": ("months", 12), "h": ("minutes", 60),
            "heure": ("minutes", 60), "min": ("minutes", 1), "minute": ("minutes", 1),
        },
        in_days={"huit jours": (7,), "quinze jours": (14,), "8 jours": (7, 8), "15 jours": (14, 15)},
        either=re.compile(r"[\s,;]*(?:(?:ou|et|puis)(?:\s+bien)?(?:\s+(?:le|a))?\s+|[/&+](?=\s|[0-9])\s*)"),
        names=re.compile(r"(?:^|\W)(?:du|de|des|d'|de\s+la)\s*$"),
        habit=re.compile(r"le\s"),
        streets=re.compile(r"(?:^|\W)(?:rue|place|avenue|boulevard|square|quai|impasse)\s+(?:du|de\s+la|des?)\s*$"),
        instead=re.compile(r"(?:au\s+lieu|a\s+la\s+place)\s+(?:de|du|d')\s*$|(?:plutot|et\s+non)\s+(?:que|pas)?\s*$"),
        turns=re.compile(
            rf"(?:^|\W)(?:{any_of(_ORDINALS)})s?\s+(?:(?:et|ou)\s+(?:les?\s+)?)?$|week-?\s?end\s+du\s*$"
            rf"|(?:[0-9]+|{any_of(_NUMBERS.keys() - {'un', 'une'})})\s+(?:{any_of(_WEEKDAYS)})s\W.*$"
            r"|[0-9](?:er)?\s*(?:ou|et|[/&])\s*$|(?:^|\W)(?:pas|sauf|avant|apres|depuis|jusqu'(?:au|a|en)?|entre|hors|d'ici|au\s+plus\s+tard|a\s+partir\s+(?:du|de)|des"
            r"|plus\s+tard\s+que|fin|debut|mi|courant)[\s-]*(?:le\s+)?$"
            r"|[0-9]\s*(?:au|a|[-–—])\s*$|\bdu\s+\w+\s+au\s*$"
        ),
        vague=re.compile(
            r"(?<!\w)(?:(?:le|du)\s+mois\s+prochain|(?:la\s+)?semaine\s+(?:prochaine|suivante|d'apres)|d'ici\s+\w+\s+(?:jours?|semaines?|mois)|(?:en|de)\s+20[2-9][0-9](?!\w)|l'an(?:nee)?\s+prochaine?|(?:ce|le)\s+week-?\s?end|week-?\s?end\s+(?:prochain|suivant|d'apres)|(?:im)?paires?(?!\w)|tous\s+les\s+(?:ans|trimestres|semestres)|chaque\s+(?:an|annee|trimestre|semestre)(?!\w)|pendant\s+les\s+vacances"
            rf"|(?:(?:fin|debut|mi|courant|premier|{any_of(_NUMBERS)})[\s-]+(?:de\s+|d')?|(?:en|pour)\s+){_MONTH})"
        ),
        dangling=re.compile(r"(?:\s+(?:du|de|le|la|les|au|a|pour|des|ce|cet|cette|et|d'))+$"),
        joins=re.compile(r"(?:(?:ou|et|puis|a|de|du|au|le|des|vers|jusqu'a|jusqu'au|pendant)\s+)+"),
        strays=re.compile(
            r"(?:et\s+demie?|et\s+quart|moins\s+le|moins\s+cinq|moins\s+dix|moins\s+vingt|quinze|trente|quarante-cinq"
            r"|prochaine?|suivante?|d'apres|heure\s+(?:locale|\w+(?:aise|oise|ienne))|en\s+huit|en\s+quinze|(?:la\s+)?semaine\s+prochaine|[ap]\.?m|utc|gmt|cet|cest|heure\s+d[e'u]|passee?s?)(?!\w)"
        ),
        places=re.compile(
            r"(?:a|au|aux|chez|dans|en|sur|devant|derriere|salle|place|rue|avenue|boulevard|mairie|maison|[0-9]+\s*(?:bis|ter)?,?\s+(?:rue|avenue"
            r"|boulevard|place|chemin|allee|quai|impasse))(?!\w)|@"
        ),
        rooms=re.compile(
            r"(?:(?:en\s+|dans\s+la\s+)?salle\s+\S|chez\s+\S|devant\s+\S|(?:[0-9]+\s*(?:bis|ter)?,?\s+)?(?:rue|avenue|boulevard|impasse|quai)\s+\S"
            r"|a\s+la\s+(?:mairie|salle|mediatheque|bibliotheque|maison)(?!\w)|au\s+(?:local|parc|cafe|centre|foyer)(?!\w))(?:\S*\s+){0,5}\S*\Z"
        ),
        polite=re.compile(r"[\s,;.:!?()-]*(?:s(?:'il\s+(?:vous|te)\s+plait|vp|tp)|merci(?:\s+d'avance)?|precises?|ok|pile)?[\s.,;:!?()-]*"),
        about=re.compile(r"(?:environ|a\s+peu\s+pres|autour\s+de|dans\s+les)(?!\w)"),
        lengths=(lengths := compiled(
            rf"{length}\s?(?:h|heures?)",
            rf"{hours_said}\s?(?:h|heures?)\s?(?:et\s+)?"
            rf"(?P<minutes>[0-5]?[0-9]|{any_of(_NUMBERS)})\s?(?:m|mn|min|minutes?)?",
            rf"{hours_said}\s?(?:h|heures?)\s+(?P<fraction>et demie?|et quart|et trois quarts|1/2)",
            rf"(?P<minutes>[0-9]{{1,4}}|{any_of(_NUMBERS)})\s?(?:m|mn|min|minutes?)",
            r"(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9])",
            r"(?:une?\s+)?(?P<fraction>demi-heure|demi heure|quart d'heure|trois quarts d'heure)",
        )),
        whole_lengths=whole(lengths),
        title_lengths=compiled(
            rf"\A(?:(?P<hours>{DECIMAL}|{any_of(_NUMBERS)})\s?(?:heures?|h)|(?P<minutes>[0-9]{{2,3}})\s?(?:minutes|min|mn))"
            r"(?=\s+(?:de\s+|d')(?!(?:la|l'|l'apres|apres|plus|matin|matinee|soir|soiree|nuit|marche\s+(?:de|du))(?!\w))[a-z])",
            # "marche de 2h jeudi à 14h" may be from two to two
            rf"(?<=\w\s)(?:de(?!.*\sa\s+[0-9])|d'une\s+duree\s+de)\s+(?:(?P<hours>{DECIMAL}|{any_of(_NUMBERS)})\s?(?:heures?|h)"
            r"|(?P<minutes>[0-9]{2,3})\s?(?:minutes|min|mn))"
            rf"(?=[\s,]+(?:le\s+)?(?:{any_of(_WEEKDAYS)}|demain|aujourd'hui|[0-9]{{1,2}}(?:er)?\s+[a-z]+)(?!\w))",
            r"(?<=\w\s)(?<!dans\s)(?<!les\s)(?<!toutes\s)(?P<minutes>[0-9]{2,3})\s?(?:minutes|min|mn)"
            rf"(?=[\s,]+(?:le\s+)?(?:{any_of(_WEEKDAYS)}|demain|aujourd'hui|[0-9]{{1,2}}(?:er)?\s+[a-z]+)(?!\w))",
        ),
        spellings={
            "aujourdhui": "aujourd'hui", "aujourd'hui": "aujourd'hui", "ajd": "aujourd'hui", "auj": "aujourd'hui", "demin": "demain",
            "dem": "demain", "2main": "demain", "aprem": "aprem", "merdredi": "mercredi", "aprm": "aprem", "apm": "aprem",
        },
        spelled={each: each for each in (*_WEEKDAYS, "demain")} | months,
        unlike=frozenset(("hardi", "mardie", "demande", "domaine", "february", "september", "october", "november", "december")),
        series=_series(),
    )  # fmt: skip
