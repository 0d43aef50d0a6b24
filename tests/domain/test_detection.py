"""What was measured on sentences by other hands does not get worse (`docs/detection.md`; `python -m tests.detection` shows more)."""

from pathlib import Path

import pytest

from tests.detection import Count, Sentence, counted, kinds, sentences, table, wrong
from tests.walks import for_each

HERE = Path(__file__).parent
FILES = {language: HERE / f"sentences.{language}.tsv" for language in ("fr", "en")}
FOLDERS = {
    "messages": HERE,
    "written": HERE,
    "silenced": HERE,
    "calls": HERE,
    "further": HERE,
    "learnt": HERE,
    "others": HERE,
    "third": HERE,
    "brief": HERE,
    "fourth": HERE,
    "fifth": HERE,
    "sixth": HERE,
    "hand": HERE,
    "seventh": HERE,
    "ordinary": HERE,
    "eighth": HERE,
    "ninth": HERE / "unseen",
    "tenth": HERE / "unseen",
}

# At least so many of the calls of each kind (25) are heard ...
HEARD = {
    "fr": {
        "active-wish": 23, "burden": 25, "farewell": 24, "hearing-from-friend": 24, "minor-alone": 25, "minor-beaten": 24,
        "other-in-danger": 25, "overdose-taken": 25, "partner-violence": 24, "passive-wish": 23, "plan-day": 24, "self-harm": 24,
    },
    "en": {
        "active-wish": 25, "burden": 25, "farewell": 25, "hearing-from-friend": 25, "minor-alone": 23, "minor-beaten": 25,
        "other-in-danger": 25, "overdose-taken": 24, "partner-violence": 24, "passive-wish": 25, "plan-day": 25, "self-harm": 25,
    },
}  # fmt: skip
# ... and at most so many of the harmless ones, all kinds together.
WRONGLY = {"fr": 0, "en": 0}
ORDINARY = {"fr": 0, "en": 0}
# The same of messages as people write in chats, of sentences written by other hands, of what the silencers are about and of
# calls that look like it, and of those that nobody looks at while writing patterns: heard of all calls, of those with a plain
# word, and wrongly.
FLOORS = {
    ("messages", "fr"): (1528, 779, 0, 0),
    ("messages", "en"): (920, 506, 0, 0),
    ("written", "fr"): (239, 120, 0, 0),
    ("written", "en"): (240, 120, 0, 0),
    ("silenced", "fr"): (90, 90, 0, 0),
    ("silenced", "en"): (89, 89, 0, 0),
    ("calls", "fr"): (117, 56, 0, 0),
    ("calls", "en"): (126, 59, 0, 0),
    ("further", "fr"): (302, 142, 4, 0),
    ("further", "en"): (306, 140, 3, 0),
    ("learnt", "fr"): (321, 163, 6, 1),
    ("learnt", "en"): (299, 165, 4, 1),
    ("others", "fr"): (218, 117, 2, 0),
    ("others", "en"): (229, 117, 0, 0),
    ("third", "fr"): (109, 56, 2, 0),
    ("third", "en"): (112, 55, 4, 0),
    ("fourth", "fr"): (166, 86, 4, 0),
    ("fourth", "en"): (166, 88, 2, 0),
    ("fifth", "fr"): (138, 75, 3, 0),
    ("fifth", "en"): (135, 76, 4, 0),
    ("sixth", "en"): (133, 70, 1, 1),
    ("hand", "en"): (243, 121, 3, 0),
    ("hand", "fr"): (94, 41, 2, 0),
    ("seventh", "fr"): (95, 43, 3, 0),
    ("brief", "fr"): (48, 48, 0, 1),
    ("brief", "en"): (45, 45, 0, 4),
    ("ordinary", "fr"): (0, 0, 0, 0),
    ("ordinary", "en"): (0, 0, 0, 0),
    ("eighth", "fr"): (72, 39, 0, 0),
    ("eighth", "en"): (96, 50, 0, 0),
    ("ninth", "fr"): (55, 30, 0, 2),
    ("ninth", "en"): (60, 30, 0, 0),
    ("tenth", "fr"): (56, 30, 1, 3),
    ("tenth", "en"): (59, 30, 1, 3),
}


@pytest.fixture(scope="module", params=FILES)
def measured(request: pytest.FixtureRequest) -> tuple[str, dict[str, Count]]:
    return request.param, counted(sentences(FILES[request.param]))


def test_no_kind_of_call_is_heard_less_often_than_it_was(measured: tuple[str, dict[str, Count]]) -> None:
    language, counts = measured
    heard = {name.removeprefix("call/"): count.heard for name, count in counts.items() if name.startswith("call/")}
    assert heard.keys() == HEARD[language].keys()
    assert {kind: times for kind, times in heard.items() if times < HEARD[language][kind]} == {}


def test_harmless_words_are_not_heard_more_often_than_they_were(measured: tuple[str, dict[str, Count]]) -> None:
    language, counts = measured
    assert counts["harmless"].heard <= WRONGLY[language]
    assert counts["ordinary"].heard <= ORDINARY[language]


@for_each("which, language", FLOORS)
def test_other_sentences_are_heard_no_worse_than_they_were(which: str, language: str) -> None:
    counts = counted(sentences(FOLDERS[which] / f"{which}.{language}.tsv"))
    calls, plain, wrongly, ordinary = FLOORS[which, language]
    assert counts.get("call", Count()).heard >= calls
    assert counts.get("call plain", Count()).heard >= plain
    assert counts.get("harmless", Count()).heard <= wrongly
    assert counts["ordinary"].heard <= ordinary


@for_each("language", FILES)
def test_the_sentences_are_many_and_half_of_them_harmless(language: str) -> None:
    found = sentences(FILES[language])
    assert len(found) >= 600
    assert 0.4 <= sum(not sentence.call for sentence in found) / len(found) <= 0.6
    assert len({sentence.text for sentence in found}) == len(found)


def test_the_table_tells_what_was_heard(tmp_path: Path) -> None:
    lines = ["call\tplan-day\tplain\tje me tue demain", "call\tburden\thard\tzut", "harmless\tordinary\tplain\tbonjour"]
    path = tmp_path / "few.fr.tsv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    assert sentences(path)[0] == Sentence("fr", True, "plan-day", True, "je me tue demain")
    shown = [" ".join(line.split()) for line in table(path)]
    assert shown[0] == "few.fr.tsv"
    assert "call/plan-day 1 of 1 100 %" in shown
    assert "call 1 of 2 50 %" in shown
    assert "ordinary 0 of 1 0 %" in shown
    assert [" ".join(line.split()) for line in kinds(path)] == ["plan-day answered as life 1"]
    assert [line.strip() for line in wrong(path)] == ["missed (burden): zut"]
