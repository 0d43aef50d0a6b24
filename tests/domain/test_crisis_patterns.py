"""The automaton finds what a plain reading of the patterns finds, and the notation means what it says."""

import re
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.crisis.automaton import ENDS, LONGEST, STOP, STRETCH, Automaton, Match, Pattern, Place, Text
from bot.domain.crisis.lists import LISTS
from bot.domain.crisis.notation import Notation
from bot.domain.crisis.reading import Spelling, read
from tests.walks import for_each

words = st.sampled_from(["a", "b", "c"])
some = st.frozensets(words, min_size=1), st.frozensets(st.tuples(words, words), max_size=1)
places = st.builds(Place, st.none(), optional=st.booleans()) | st.builds(Place, *some, optional=st.booleans())
needed = st.builds(Place, *some)
patterns = st.builds(
    lambda first, middle, last: Pattern("sign", "x", (first, *middle, *last)),
    needed, st.lists(places, max_size=5), st.lists(needed, min_size=1, max_size=1),
)  # fmt: skip


def found_in(automaton: Automaton, said: Sequence[str]) -> list[Match]:
    """The matches in these words, where STOP ends a sentence."""
    return automaton.found(Text(said, [at for at, word in enumerate(said) if word == STOP]))


def ends(pattern: Pattern, said: Sequence[str], at: int = 0, place: int = 0) -> set[int]:
    """Where a match that goes on with this place at this word may end: every way is tried."""
    if place == len(pattern.places):
        return {at - 1}
    this = pattern.places[place]
    found = ends(pattern, said, at, place + 1) if this.optional else set()
    if at < len(said) and (said[at] in this.words if this.words is not None else True):
        found |= ends(pattern, said, at + 1, place + 1)
    for row in this.rows:
        if tuple(said[at : at + len(row)]) == row:
            found |= ends(pattern, said, at + len(row), place + 1)
    return found


@settings(deadline=None)
@given(st.lists(patterns, min_size=1, max_size=4), st.lists(words | st.just("d"), max_size=12))
def test_the_automaton_finds_every_match_and_nothing_else(given_patterns: list[Pattern], said: list[str]) -> None:
    named = [Pattern("sign", str(n), pattern.places) for n, pattern in enumerate(given_patterns)]
    found = {(match.name, match.end) for match in found_in(Automaton(named), [*said, STOP])}
    assert found == {(p.name, end) for p in named for start in range(len(said)) for end in ends(p, said, start)}


@settings(deadline=None)
@given(st.lists(patterns, min_size=1, max_size=3), st.lists(words, min_size=1, max_size=12))
def test_a_match_begins_where_its_words_begin(given_patterns: list[Pattern], said: list[str]) -> None:
    named = [Pattern("sign", str(n), pattern.places) for n, pattern in enumerate(given_patterns)]
    for match in found_in(Automaton(named), [*said, STOP]):
        pattern, start, end = named[int(match.name)], match.start(), match.end
        assert end in ends(pattern, said, start)
        assert not any(end in ends(pattern, said, later) for later in range(start + 1, end + 1))


def test_no_match_goes_across_the_end_of_a_sentence() -> None:
    [pattern] = Notation({}, "").patterns("sign", "x", "a .. b")
    automaton = Automaton([pattern])
    assert found_in(automaton, ["a", "c", "b", STOP])
    assert not found_in(automaton, ["a", STOP, "b", STOP])


@for_each(
    "line, heard, unheard",
    [
        ("a/b c", ["a c", "b c"], ["a b", "c"]),
        ("a_b/c d", ["a b d", "c d"], ["a d", "b d"]),
        ("a -/b c", ["a c", "a b c"], ["a d c"]),
        ("a .. b", ["a b", "a one b", "a one two b"], ["a one two three b"]),
        ("X c", ["a c", "b c"], ["x c"]),
        ("frapp~ c", ["frappe c", "frappé c", "FRAPPER c", "frapait c"], ["frapp c", "fraps c"]),
        ("a <age>", ["a 15"], ["a 18", "a 3", "a 150"]),
        ("a <end>", ["a", "a. b"], ["a b"]),
        ("a # b", ["a"], ["b"]),
    ],
)
def test_the_notation_means_what_it_says(line: str, heard: list[str], unheard: list[str]) -> None:
    notation = Notation({"X": "a b"}, "e er ait")
    automaton = Automaton(list(notation.patterns("sign", "x", line)))

    def hears(text: str) -> bool:
        reading = read(text, Spelling({}, automaton.vocabulary, frozenset()))
        return bool(automaton.found(Text(reading.words, reading.stops)))

    assert [text for text in heard if not hears(text)] == []
    assert [text for text in unheard if hears(text)] == []


@for_each("language", LISTS)
def test_every_pattern_is_short_enough_to_be_looked_at(language: str) -> None:
    """A match longer than this would not be compared with every idiom around it."""
    lists = LISTS[language]
    [patterns] = lists.patterns((*lists.loud, *lists.silencers))
    for pattern in patterns:
        longest = sum(max([1, *map(len, place.rows)]) for place in pattern.places)
        assert longest <= LONGEST, pattern


@for_each("language", LISTS)
def test_every_class_that_is_named_exists(language: str) -> None:
    lists = LISTS[language]
    lines = [
        *lists.classes.values(),
        *(lines for _, named in (*lists.loud, *lists.silencers) for lines in named.values()),
    ]
    written = {part for line in lines for part in re.split(r"[\s/]+", re.sub("#.*", "", line))}
    named = {part for part in written if part.isupper() and part.isalpha()}
    assert named <= lists.classes.keys(), named - lists.classes.keys()


@for_each("language", LISTS)
def test_a_line_that_is_indented_further_goes_on_where_a_slash_ends_the_one_before(language: str) -> None:
    """Else what was meant as the end of a pattern would be one by itself."""
    lists = LISTS[language]
    for _, named in (*lists.loud, *lists.silencers):
        for written in named.values():
            lines = [line for line in written.splitlines() if line.strip() and not line.strip().startswith("#")]
            indents = [len(line) - len(line.lstrip()) for line in lines]
            further = [at for at, indent in enumerate(indents) if indent > min(indents)]
            assert [lines[at] for at in further if not lines[at - 1].rstrip().endswith("/")] == []


def test_a_match_is_found_that_begins_before_what_was_already_looked_at() -> None:
    patterns = [pattern for line in ("x a", "b . . . . c") for pattern in Notation({}, "").patterns("sign", line, line)]
    said = [*"bdxadc", STOP]
    assert {match.name for match in found_in(Automaton(patterns), said)} == {"x a", "b . . . . c"}


def test_a_long_sentence_may_end_in_words_that_no_pattern_asks_for() -> None:
    fire = Automaton(list(Notation({}, "").patterns("sign", "fire", "fire")))
    words = ["fire", *["calm"] * 200, STOP]
    assert [match.end for match in found_in(fire, words)] == [0]


def test_the_longest_match_is_found_wherever_it_stands_in_a_long_sentence() -> None:
    longest = Automaton(list(Notation({}, "").patterns("sign", "x", "a " + ". " * (LONGEST - 2) + "b")))
    for before in range(3 * STRETCH):
        said = [*["calm"] * before, "a", *["calm"] * (LONGEST - 2), "b", *["calm"] * STRETCH, STOP]
        assert [(match.start(), match.end) for match in found_in(longest, said)] == [(before, before + LONGEST - 1)]


def test_of_a_pattern_that_stands_too_often_only_the_middle_is_left_out() -> None:
    automaton = Automaton(list(Notation({}, "").patterns("sign", "x", "a b")))
    found = [match.end for match in found_in(automaton, [*["a", "b"] * 500, STOP])]
    assert found == [*range(1, 2 * ENDS, 2), *range(1001 - 2 * ENDS, 1000, 2)]


def test_a_verb_may_stand_at_the_end_of_several_words() -> None:
    automaton = Automaton(list(Notation({}, "e er").patterns("sign", "x", "me_tu~ ici")))
    assert found_in(automaton, ["me", "tuer", "ici", STOP])
