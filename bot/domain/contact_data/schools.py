"""Where the writer learns: a class and a school with its name, or children taken there."""

import re

from bot.domain.contact_data.certainty import COMPLAINT, KNOWN_BY, PAST, clauses
from bot.domain.contact_data.places import AGAIN, TIME, name, place, told
from bot.domain.plain_text import pattern

_ENOUGH = 4
_LEVEL = pattern(
    r"""\b(?:year\s(?:\d{1,2}|seven|eight|nine|ten|eleven)|(?:first|second|third|fourth|final|\d(?:st|nd|rd|th))\s(?:year|grade|form)
    |\d{1,2}(?:st|nd|rd|th)\s(?:year|grade)|grade\s\d{1,2}|\d{1,2}[a-e](?=\s(?:at|in|a|au)\b)|form\s\d{1,2}\w?|sixth\sform|junior
    |senior|sophomore|freshman
    |fresher|a[\s-]levels?|gcses?|p[1-7]|transition\syear|(?:junior|senior)\sinfants|reception|nursery|undergrad|phd|masters?
    |(?:en|in|de|d')\s?(?:6e|5e|4e|3e|2nde|2de|1re|1ere|sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale|term)(?:\s?\w)?
    |terminale|seconde\s\d|[3-6]e\s[a-h1-9]|cm[12]|ce[12]|cp|licence(?:\s\d)?|l[123]|m[12]|master(?:\s\d)?|bts|bac\spro|cap|dut|but\d
    |prepa
    |secondaire\s\d|maternelle|(?:premiere|deuxieme|troisieme|derniere|\d(?:e|re|er|eme))\sannee|etudiante?|student
    |(?:evening|night|welding|pottery|painting|sewing|drama|art|yoga|zumba|spanish|english|cookery|photography|woodwork|choir|dance)
    \s(?:class|course|lesson)|course|cours\sdu?\s\w+|cours\sde\s\w+|formation|stage|apprenti\w*
    |doing\s(?:my\s)?\w+(?:\sand\s\w+)?(?=\sat\b)|under\s\d{1,2}s|u\d{1,2})\b"""
)
_SCHOOL = pattern(
    r"""\b(?:i'?m|i\sam|im|i\s(?:study|go|attend|do|row|sit|board)|doing|je\ssuis|j'?suis|chui?s?|chu|jsuis|j'etudie|je\s?(?:fais|vais
    |rame|suis)|my\sschool
    |my\suni|my\scollege|mon\s(?:bahut|lycee|college|ecole|cours)|ma\sfac|my\s(?:\w+\s)?(?:girl|son|daughter|boy|kid|lad
    |little\s\w+)(?:'s|\sis|\splays|\sgoes)
    |(?:ma|mon)\s(?:fille|fils|gamin|gamine|petite?|gosse)\s(?:est|joue|va)|picking\s(?:my|the)|j'attends|i\swait\sfor|ma\sclasse\s(?:c'?est|est)|my\sclass\sis|i\s(?:pick\sup|pick|collect|drop|fetch)
    |(?:je\s(?:vais\s)?|j'y\svais\s)(?:chercher|cherche|depose)|(?:mes|nos|my|our)\s(?:\w+\s)?(?:gosses|enfants|gamins|petits|filles|garcons|kids|children|boys|girls|twins|jumeaux|daughter|son)(?:'s)?(?:\s\w+)?\s(?:sont|vont|go|goes|are|attend|is))\b
    |(?:^|[.!?\n]\s?)(?=(?:\d{1,2}(?:st|nd|rd|th)\sgrade|(?:first|second|third|final|\d\w\w)\syear|grade\s\d|year\s\d|etudiant|licence|l[123]\b|m[12]\b|terminale
    |seconde|fresher|undergrad|under\s\d|u\d\d|gardien\su|goalie|student|le\sseul|la\sseule|the\sonly
    |secondaire\s\d|[3-6]e\s|2nde|casier|locker|cours\sd|formation|aesh))"""
)
_IN_CLASS = pattern(
    r"""\b(?:in|dans\sla\sclasse\sde|classe\sde)\s(?:m\.?|mr\.?|mrs\.?|ms\.?|miss|mme\.?|monsieur|madame)\s\w+(?:'s)?
    |\b(?:[3-6]e|2nde|cm[12]|ce[12]|cp|terminale)\s?\w?\sde\s(?:m\.?|mr\.?|mme\.?|monsieur|madame)\s\w+|\b(?:mr\.?|mrs\.?|ms\.?
    |miss)\s\w+'s?\s(?:\w+\s)?(?:tutor\sgroup|class|form)"""
)
_GATE = pattern(
    r"\b(?:pick(?:ing)?\s?(?:\w+\s){0,2}up|chercher|we\strain|train(?:s|ing)?|practice|s'entraine|entrainement|sideline"
    r"|\bi\s(?:pick|collect|fetch|drop)\b|devant\s(?:le\sportail|l'ecole|la\sgrille)|outside\sthe\sgates?|a\sla\ssortie|i\swait\sfor\smy\s\w+\soutside|bleachers|touchline|in\sthe\sstands|softball|baseball|football|soccer|hockey|rugby|bord\s(?:du\sterrain|de\stouche)|au\sportail|at\sthe\sgates?)\b"
)
_INSTITUTION = pattern(
    r"""\b(?:lycee|college|ecole|fac|universite|ifsi|school|academy|uni|university|high|infants|juniors|primary|secondary|cegep
    |polyvalente|mjc
    |greta|campus|halls?|iut|coleg|grammar|comprehensive|sacre-coeur|sacred\sheart|polytechnic|poly|ysgol|conservatoire|bahut|afpa|cfa
    |cm[12]|maternelle|elementary|middle|st\.?\s[a-z]+'?s(?=\s(?:at|on|every|when)\b)|kindergarten|preschool|garderie|creche|field|pitch|arena|stade|rovers|united|athletic|fc)\b"""
)
# One of them stands in each such sentence.
_SIGNS = frozenset(
    re.findall(
        r"\w+",
        """year grade form th st nd rd first second third fourth final sixth junior senior sophomore freshman fresher level levels gcses p
        infants reception nursery undergrad phd master masters sixieme cinquieme quatrieme troisieme seconde premiere terminale term nde
        licence cm ce cp l m bts bac cap dut but prepa secondaire maternelle re ere
        annee etudiant etudiante student class classe course lesson sortie
        outside kids enfants gosses gamins children pick collect softball cours
        formation stage apprenti apprentie under u doing e a pick picking chercher sideline terrain portail gate gates train training
        practice entraine entrainement mr mrs ms miss mme madame monsieur classe match matches""",
    )
)


def schools(text: str, words: frozenset[str]) -> list[tuple[int, int]]:
    """Where they are told, in a plain text and the words of it."""
    if not words & _SIGNS:
        return []
    found: list[tuple[int, int]] = []
    for start, end, anchor in clauses(text, _SCHOOL):
        if _learns(text, start, end):
            found.append(told(text, start, end, anchor.span()))
    return found


def _learns(text: str, start: int, end: int) -> bool:
    named = name(text, start, end)
    institution = _INSTITUTION.search(text, start, end) or (named and place(text, start, end))
    if PAST.search(text, start, end):
        return False
    if _IN_CLASS.search(text, start, end) and (named or institution):
        return True
    if named is None:
        return False
    level = _LEVEL.search(text, start, end) is not None
    often = AGAIN.search(text, start, end) is not None or TIME.search(text, start, end) is not None
    gate = often and _GATE.search(text, start, end) is not None
    if not level and not gate:
        return False
    points = (
        2 + level + gate + (institution is not None) * (1 + often) + (KNOWN_BY.search(text, start, end) is not None)
    )
    points -= COMPLAINT.search(text, start, end) is not None
    return points >= _ENOUGH
