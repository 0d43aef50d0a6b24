"""Numbers that nobody can be called on: dates, hours, prices, measures, references, scores."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from bot.domain.plain_text import found, pattern

Span = tuple[int, int]

_MONTHS = (
    "janv(?:ier)?|fev(?:rier)?|mars|avril|mai|juin|juillet|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?"
    "|january|february|march|april|may|june|july|august|september|october|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec"
)
_MONEY = r"€|\$|£|euros?|eur|dollars?|pounds?|quid|francs?|f?cfa|chf|rs|rupees?|naira|piasses?|balles|cents?|centimes?|pence|bucks"
UNITS = (
    r"mg|g|kg|grammes?|grams?|kilos?|ml|cl|dl|l(?!')|litres?|km|m|cm|mm|metres?|miles?|ans?|years?|yrs?|mois|months?|jours?|days?"
    r"|semaines?|weeks?|h|heures?|hours?|hrs?|min|mins|minutes?|sec|secondes|seconds|gouttes?|drops?|ui|iu|units?|unites?|%|pas"
    r"|steps?|pages?|points?|personnes?|people|fois|times?|pieces?|degres?|degrees?|comprimes?|tablets?|puffs?|marches"
    r"|signatures?|unread|chairs?|chaises|tables?|photos?|am|pm|° "
)
_REFERENCES = (
    r"ref(?:erence)?s?|pv|proces-verbal|dossier|recepisse|titre|carte|passeport|passport|secu|nir|nino|national\sinsurance|nhs|niss|avs|ssn|visa|permis"
    r"|certificat|certificate|attestation|ordonnance|prescription|mandat|amende|bordereau|cheque|jeton|token|imei|sinistre|plainte|crn"
    r"|tribunal|docket|hearing|badge|dossard|decision|convocation|client|customer|membership|patient|immatriculation|"
    r"commande|facture|devis|colis|suivi(?!\sd[eu'])|ticket|order|invoice|claim|case|file|parcel|tracking|receipt|isbn"
    r"|issn|siret|siren|iban|error|erreur|cerfa|formulaire|form|article|art\.?|version|page|p\.|reading|compteur|index|contrat"
    r"|contract|policy|police|serial|serie|matricule|adherent|allocataire|vol|flight|reservation|booking|licence|license|plaque"
    r"|(?<!area\s)(?<!post\s)code|pin|bingo[!\s]*|loto|lotto|lottery(?:\snumbers)?|winning\snumbers|tirage|chapitre|chapter|psaume|psalm|verset|exercice|exercise|lot|modele"
    r"|model|inv-?"
)
# What has short numbers only: a longer one behind the word is something else ("my line is 020 7946 0188").
_PLACES = (
    r"bus|train|tram|ligne|line|gate|platform|quai|voie|room|salle|chambre|siege|seat|ward|bed|lit|guichet|counter|desk|bay"
    r"|stop|arret|metro"
)
_NUMBER = r"\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d+)?"
_ALONE = r"(?<![\d:/.\-])(?<!\d[ ,.\-])"

HARMLESS = tuple(
    pattern(text)
    for text in (
        r"(?<!\d)(?:19|20)\d\d-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?:[t ]\d{1,2}:\d\d(?::\d\d)?)?(?!-?\d)",
        r"(?<![\d/.\-])(?:0?[1-9]|[12]\d|3[01])([/.\-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?![/.\-]?\d)",
        r"(?<![\d/.\-])(?:0?[1-9]|1[0-2])([/.\-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d(?![/.\-]?\d)",
        r"(?<![\d/.\-])(?<!\d\s)(?:0[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2])(?!\s?[\d/])",
        r"(?<![\d])(?<!\d[ .\-/])(?:0?[1-9]|[12]\d|3[01])\ (?:0?[1-9]|1[0-2])\ (?:19|20)\d\d(?!\ ?\d)",
        r"(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)",
        rf"(?<!\d\s)(?<!\d)\d{{1,2}}(?:er|st|nd|rd|th)?\s(?:of\s)?(?:{_MONTHS})\b\.?(?:,?\s(?:19|20)\d\d)?",
        rf"\b(?:{_MONTHS})\s\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s\d{{1,2}}\b)(?:,?\s(?:19|20)\d\d)?",
        r"(?<![\d:])\d{1,2}:\d\d(?!:?\d)",
        r"\b(?:le|on)\s(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\s(?:a|at|de|from|vers)\s\d{1,2}(?:[.:h]\d\d)?(?![ .]?\d)",
        r"\b(?<!\d[ .\-])(?:(?:1?\d|2[0-3])\s[0-5]\d,\s(?:(?:and|et|then|puis)\s)?){2,8}(?:1?\d|2[0-3])\s[0-5]\d(?!,?\s?\d)",
        r"(?<!\d)(?<!\d[ .\-])\d{1,2}\s?h(?:\s?\d\d)?\b(?!\s\d\d\s\d)",
        r"(?<!\d)(?<!\d[ .\-])\d{1,2}\s?(?:heures?|o'?clock)\b(?:\s\d\d)?",
        rf"(?:€|\$|£|\brs\.?|\beur|\busd)\s?(?:{_NUMBER})",
        rf"{_ALONE}(?:{_NUMBER})\s?(?:{_MONEY})(?!\w)",
        rf"{_ALONE}(?:{_NUMBER})\s?(?:{UNITS})(?!\w)",
        rf"\b(?:{_REFERENCES})(?:\s|:|\#|n°|no\.?\s|client\b|caf\b|porte\b|le\b|la\b|du\b|de\b|numero|number|num\b|id\b|is\b"
        rf"|est\b|was\b|etait\b|=)*[\#]?(?:[a-z]{{0,4}}-?)?\d[\d\ ./*x\-]*",
        rf"\b(?:{_PLACES})\s(?:n°\s?|no\.?\s|numero\s|number\s|num\s)?[a-z]?\d{{1,4}}\b(?![ .\-/]?\d\d)",
        r"(?<![\d,])\d{1,3},\d{1,2}(?![\d,])",
        r"\b0x[0-9a-f]+\b",
        r"\b\d{1,2}[a-hj-km-np-y]{1,2}[1-9]\d{7,}\b",
        r"(?<![\d.])\d+(?:\.\d+){2,3}(?=\s[a-z]{2,})(?<=\d\.\d)",
    )
)
# The beginning of a long number looks the same: whoever reads it asks what stands before.
THOUSANDS = pattern(rf"(?<!\+){_ALONE}[1-9]\d{{0,2}}(?:[ .,]\d{{3}})+(?![ .,\-]?\d)")


# Scores and shares: two of them may also be parts of one number, behind its beginning.
SHARES = pattern(r"(?<![\d/\-])(?<!\d[ .])(?!0\d)\d{1,3}[/\-]\d{1,3}(?![\d/\-])(?!\.\d)(?!\ \d\d\d)")


def harmless_spans(text: str) -> list[Span]:
    """Where such numbers stand in a plain text."""
    return apart(match.span() for match in found(HARMLESS, text))


def apart(spans: Iterable[Span]) -> list[Span]:
    """The same places in their order, those that overlap made one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def within(spans: Sequence[Span], start: int, end: int) -> bool:
    """Whether one of these places, which are apart, overlaps what stands from start to end."""
    at = bisect_right(spans, start, key=_end)
    return at < len(spans) and spans[at][0] < end


def _end(span: Span) -> int:
    return span[1]
