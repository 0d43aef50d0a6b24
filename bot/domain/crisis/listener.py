"""What is said in one text, once its matches are known: what silences a match, what kind of call the others are.

A match is silenced by an idiom that overlaps it, by a negation of the same clause, and in its sentence by words that say
it is over, told by others, or only spoken about as words (the scopes of the lists).
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import product

from bot.domain.crisis.automaton import LONGEST, STOP, Match
from bot.domain.crisis.reading import Reading, Words


class Kind(StrEnum):
    """What kind of help the words call for; each has lines of its own. The first that is found in this order counts."""

    OVERDOSE = "overdose"
    YOUNG = "young"
    VIOLENCE = "violence"
    OTHER = "other"
    LIFE = "life"


@dataclass(frozen=True, slots=True)
class Call:
    """A call for help: its kind, and the words (as they were read) that made it one; whether they say that something
    dangerous was taken, by whomever."""

    kind: Kind
    words: Words
    taken: bool = field(default=False, compare=False)


# Marks that make a call only together, in one sentence or in two that follow each other ("minor": anywhere in the text):
# the kind, one of these, and one of those.
TOGETHER = tuple(
    (kind, tuple(some.split()), tuple(others.split()))
    for kind, some, others in (
        (Kind.OVERDOSE, "tookit tookall emptied pills", "failing"),
        (Kind.OVERDOSE, "emptied tookall", "done"),
        (Kind.OVERDOSE, "tookit", "alcohol"),
        (Kind.YOUNG, "minor", "alone beaten assault hidelock injury"),
        (Kind.YOUNG, "child", "assault hidelock"),
        (Kind.YOUNG, "school parent", "assault"),
        (Kind.VIOLENCE, "partner", "assault hidelock weapon threat control fear injury"),
        (Kind.VIOLENCE, "hidelock", "threat weapon fear rage control"),
        (Kind.VIOLENCE, "rage control", "fear"),
        (Kind.VIOLENCE, "rage", "control hidelock partner"),
        (Kind.VIOLENCE, "control", "threat control"),
        (Kind.VIOLENCE, "injury", "rage fear"),
        (Kind.OTHER, "ominous", "worry told-me secret"),
        (Kind.OTHER, "person", "place means collapse"),
        (Kind.OTHER, "noanswer", "ominous means wound parting collapse"),
        (Kind.OTHER, "secret", "assault wound final"),
        (Kind.LIFE, "parting", "final notfault bequest"),
        (Kind.LIFE, "notfault bequest", "final"),
        (Kind.LIFE, "day", "theend means-mine"),
        (Kind.LIFE, "theend", "means-mine parting"),
        (Kind.LIFE, "wish", "vanish"),
        (Kind.LIFE, "weight absence", "relief"),
        (Kind.LIFE, "weight", "absence"),
        (Kind.LIFE, "limb blade hide", "wound relapse urge"),
        (Kind.LIFE, "wound", "relapse urge"),
        (Kind.LIFE, "tired", "being"),
        (Kind.OTHER, "person", "peril"),
        (Kind.OTHER, "plea", "peril"),
        (Kind.LIFE, "blade hide", "limb"),
    )
)
LOOKED_AT = 20  # signs, and as many marks; a text in which so many signs are silenced is answered like a call
ALIKE = 6  # marks of one name that are looked at
BACK = 6  # words before a match in which a negation counts
FAR = 5  # words before "that" in which it may be said that it is not said, thought or meant
SHORT = 5  # a sentence with fewer words is nothing but these words


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NEGATORS = _set(
    "pas jamais aucun aucune aucunement nulement guere sans ni persone not never no without nor neither nobody none"
)
NEGATED = NEGATORS | {"plus"}  # a pattern that asks for one of these is a negation itself
AFTER = _set("pas jamais plus")
NE = _set("ne n")
MORE = _set("en fort souvent que qu ou simple")  # after "plus": more, not no more
ENDED = _set("depuis maintenant du")
SUBJECTS = _set(
    """je j tu il ils ele eles on nous vous qui que mais et car si quand lorsque puisque pourquoi coment
    i you he she we they but and because so if when why how until til"""
)
# What is not said, thought or meant is negated in the next clause too: "I am not saying that I want to die".
SAID = _set(
    """besoin question dis dire dit crois croire pense penser croyez dites
    say saying said think thinking believe mean meant suggesting implying"""
)
AS_IF = {("as", "if"), ("as", "though"), ("come", "si")}  # "it is not as if I wanted to die"
# A negation of an end is none: who does not stop thinking of it thinks of it.
ENDLESS = {
    ("arete", "pas"), ("aretes", "pas"), ("aretent", "pas"), ("aretait", "pas"), ("areter", "pas"), ("cese", "pas"),
    ("pas", "areter"), ("pas", "arete"), ("pas", "empecher"), ("pas", "resister"), ("pas", "luter"), ("pas", "seul"), ("pas", "mal"),
    ("arive", "pas"), ("arivais", "pas"), ("sais", "pas"), ("sait", "pas"), ("not", "stop"), ("not", "help"), ("not", "wait"),
    ("not", "resist"), ("not", "fight"), ("not", "know"), ("not", "shake"), ("never", "stop"), ("never", "stops"),
    ("not", "only"), ("not", "joking"), ("not", "kiding"), ("jamais", "autant"), ("never", "more"),
    ("a", "persone"), ("told", "nobody"), ("tel", "nobody"),
}  # fmt: skip
FIRST = _set("je j me m moi mon ma mes i my myself mine nous notre we us our")
BRIEF = 7  # so many words and ends of sentences are nothing but the one thing they say
NEAR = 6  # words between a word of the field and the writer, who is the one it is about
ME = FIRST - _set("nous notre we us our")
THIRD = _set(
    """il ele ils eles el se s sa son ses lui leur he she they him her his hers their them himself herself themself themselves
    friend cousin brother sister son daughter mum dad husband wife partner neighbour nephew niece
    ami amie copain copine frere soeur fils file mere pere mari femme voisin voisine colegue cousine neveu coloc"""
)


class Listener:
    """One text before the patterns of one language (`foreign`: not the writer's own).

    `loud` are its signs and marks; what silences them comes from the lists of that language, and from the writer's own.
    """

    def __init__(self, reading: Reading, loud: Sequence[Match], silencers: Sequence[Match], *, foreign: bool) -> None:
        self._reading, self._words, self._foreign = reading, reading.words, foreign
        self._scopes: dict[str, set[int]] = defaultdict(set)
        self._idioms: dict[int, list[Match]] = defaultdict(list)
        for match in silencers:
            if match.role == "scope":
                self._scopes[match.name].add(self._sentence(match.end))
            else:
                self._idioms[match.end].append(match)
        self._idioms_end = sorted(self._idioms)
        self._signs = [match for match in loud if match.role != "mark"]
        self._marks = [match for match in loud if match.role == "mark"]

    def heard(self) -> Iterator[Call]:
        """Every call that nothing silences."""
        marks = self._marked()
        for looked, match in enumerate(self._signs):
            start = match.start()
            if looked == LOOKED_AT or not self._silenced(match, start):
                kind = self._kind(match.name, start, match.end, young="minor" in marks)
                yield Call(kind, self._said(start, match.end), match.name == Kind.OVERDOSE)
            if looked == LOOKED_AT:
                return
        for kind, some, others in TOGETHER:
            for one, other in product(some, others):
                for (start, end), (also_start, also_end) in product(marks[one], marks[other]):
                    apart = end < also_start or also_end < start  # the same words do not count twice
                    if apart and (one == "minor" or abs(self._sentence(end) - self._sentence(also_end)) <= 1):
                        said = self._said(start, end) + self._said(also_start, also_end)
                        yield Call(kind, said, kind is Kind.OVERDOSE)

    def _marked(self) -> dict[str, list[tuple[int, int]]]:
        """Where the words of each mark begin and end that nothing silences, where marks could make a call at all."""
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        useful = together(match.name for match in self._marks) | {"minor"}
        ends: dict[tuple[str, int], int] = {}
        for match in self._marks:
            key = (match.name, self._sentence(match.end))
            if match.name not in useful or len(found[match.name]) == ALIKE or len(ends) == LOOKED_AT:
                continue
            start = match.start()
            if start > ends.get(key, -1) and not self._silenced(match, start):
                ends[key] = match.end
                found[match.name].append((start, match.end))
        return found

    def _said(self, start: int, end: int) -> Words:
        return tuple(word for word in self._words[start : end + 1] if word != STOP)

    def _silenced(self, match: Match, start: int) -> bool:
        sentence = self._sentence(match.end)
        return (
            (match.name == "own" and self._foreign)
            or (match.name == "denied" and not self._pleading())
            or sentence in self._scopes["healed"]
            or not self._scopes["since"].isdisjoint({sentence, sentence + 1})
            or (sentence in self._scopes["past"] and sentence not in self._scopes["now"])
            or self._idiom(start, match.end)
            or (not self._itself_negates(match, start) and self._negated(start, match.end))
            or self._told(match, start)
            or (match.role == "word" and not self._personal(match, start))
        )

    def _idiom(self, start: int, end: int) -> bool:
        """Whether an idiom overlaps this match without being a part of it."""
        ends = self._idioms_end
        for last in ends[bisect_left(ends, start) : bisect_left(ends, end + LONGEST)]:
            for idiom in self._idioms[last]:
                first = idiom.start()
                if first <= end and (first < start or last > end or (first, last) == (start, end)):
                    return True
        return False

    def _itself_negates(self, match: Match, start: int) -> bool:
        """Whether the pattern asked for the negation that stands in these words."""
        negations = NEGATED.intersection(self._words[start : match.end + 1])
        return bool(negations) and match.pattern.asks_for(negations)

    def _negated(self, start: int, end: int) -> bool:
        """Whether a negation stands in the match, just after it, or before it in the same clause with the same subject."""
        words = self._words
        if any(map(self._denies, range(start, end))):
            return True
        after = min(end + 1, len(words) - 1)
        if after not in self._reading.clauses and words[after] in AFTER and self._denies(after):
            return True
        for at in range(start - 1, max(start - 1 - BACK, -1), -1):
            if at + 1 in self._reading.clauses or words[at + 1] in SUBJECTS or words[at] == STOP:
                return self._unsaid(at)
            if words[at] in NEGATORS or self._no_more(at):
                return self._denies(at)
        return False

    def _denies(self, at: int) -> bool:
        """Whether a negation stands there that is none of an end."""
        words = self._words
        if (words[at - 1], words[at]) in ENDLESS or (words[at], words[at + 1]) in ENDLESS:
            return False
        return words[at] in NEGATORS or self._no_more(at)

    def _no_more(self, at: int) -> bool:
        """Whether the "plus" that stands there means "no more": after "ne", after an auxiliary, or at the end of what is said."""
        words = self._words
        if words[at] != "plus" or words[at + 1] in MORE:
            return False
        return words[at + 1] in ENDED or not NE.isdisjoint(words[max(0, at - 4) : at])

    def _unsaid(self, at: int) -> bool:
        """Whether the words up to this one say that somebody does not say, think or mean what follows."""
        words = self._words
        back = 1
        if tuple(words[max(0, at - 1) : at + 1]) in AS_IF:
            return any(words[one] in NEGATORS for one in range(max(0, at - FAR), at))
        while at > 0 and words[at] in {"que", "qu", "that"}:
            at, back = at - 1, FAR
        last = range(max(0, at - back), at + 1)
        said = any(words[one] in SAID for one in last)
        return said and any(words[one] in NEGATORS and self._denies(one) for one in last)

    def _told(self, match: Match, start: int) -> bool:
        """Whether it is news, prevention, a story, or a quotation that somebody asks about."""
        sentence = self._sentence(match.end)
        quoted = not self._reading.quoted.isdisjoint((start, match.end - 1, match.end))
        if not quoted and sentence in self._scopes["turn"]:
            return False
        if sentence in self._scopes["quote"]:
            return True
        if quoted and (
            self._scopes["quote"]
            or any(sentence in self._scopes[name] for name in ("saying", "told"))
            or self._nobody_told()
        ):
            return True
        if match.role == "word" and (self._scopes["told"] or self._scopes["event"]):
            return True
        beside = range(sentence - 1, sentence + 2)
        told = (
            sentence in self._scopes["told"]
            or not self._scopes["event"].isdisjoint(beside)
            or (sentence in self._scopes["work"] and sentence not in self._scopes["now"])
        )
        others = FIRST.isdisjoint(self._words[max(0, start - 2) : match.end + 1])
        return told and (others or self._theirs(match.name, start, match.end))

    def _pleading(self) -> bool:
        """Whether who does not want to die asks for help, or says nothing else."""
        return bool(self._scopes["plea"]) or len(self._words) <= BRIEF

    def _nobody_told(self) -> bool:
        """Whether nothing says that somebody told or sent it to the writer, and there is more than the quotation."""
        told = any(match.name == "told-me" for match in self._marks)
        return not told and len(self._reading.quoted) + len(self._reading.stops) < len(self._words)

    def _personal(self, match: Match, start: int) -> bool:
        """Whether the sentence is about the writer, or about now, or about us just there, or nothing but these words."""
        sentence = self._sentence(match.end)
        first = self._reading.stops[sentence - 1] + 1 if sentence else 0
        last = self._reading.stops[sentence]
        near = self._words[max(first, start - NEAR) : min(last, match.end + 1 + NEAR)]
        return (
            last - first < SHORT
            or not FIRST.isdisjoint(near)
            or not ME.isdisjoint(self._words[first:last])
            or sentence in self._scopes["now"]
        )

    def _kind(self, name: str, start: int, end: int, *, young: bool) -> Kind:
        """The kind of a sign; a wish or a dose of somebody else is somebody else's danger; most of the young is theirs."""
        kind = Kind.LIFE if name in {"own", "denied"} else Kind(name)
        if self._theirs(name, start, end):
            kind = Kind.OTHER
        return Kind.YOUNG if young and kind is not Kind.OVERDOSE else kind

    def _theirs(self, name: str, start: int, end: int) -> bool:
        """Whether it is a wish or a dose of somebody else."""
        return name in {Kind.LIFE, Kind.OVERDOSE, "own", "denied"} and self._of_another(start, end)

    def _of_another(self, start: int, end: int) -> bool:
        """Whether the first person named there, or last before it, is somebody else than the writer."""
        for word in [*self._words[start : end + 1], *reversed(self._words[max(0, start - 6) : start])]:
            if word in FIRST or word in THIRD:
                return word in THIRD
        return False

    def _sentence(self, at: int) -> int:
        return bisect_left(self._reading.stops, at)


def together(names: Iterable[str]) -> set[str]:
    """Those of these marks that make a call with another of them."""
    given, useful = set(names), set[str]()
    if not given:
        return useful
    for _, some, others in TOGETHER:
        one, other = given.intersection(some), given.intersection(others)
        if one and other:
            useful |= one | other
    return useful
