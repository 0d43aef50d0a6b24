"""The help lines keep the rules of the field (CRISIS-02, CRISIS-03, CRISIS-09, ANON-03), and their words are whole."""

import json
import re
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Attribute, Message, TextElement

from bot.domain import helplines
from bot.domain.crisis import Kind
from bot.domain.helplines import (
    CHILD_KINDS,
    EUROPE,
    LINES,
    LISTENING_KINDS,
    VIOLENCE_KINDS,
    WORLD,
    Line,
    child_lines,
    countries,
    first_lines,
    lines_for,
    say,
)
from bot.texts import Markup, Voice, catalogue, escape
from handlers.help.lines_screens import FIRST_KINDS, OPENINGS
from tests.walks import for_each

ROOT = Path(__file__).parents[2]
LANGUAGES = ["en", "fr"]
EVERYWHERE = [*countries(), "JP"]
TEXTS = catalogue()


# What may be shown


def test_the_countries_are_those_of_the_file() -> None:
    assert countries() == ["BE", "CA", "CH", "DK", "FR", "GB", "IE", "LU", "US"]


@for_each("line", LINES)
def test_every_line_was_seen_in_a_source(line: Line) -> None:
    assert line.evidence in {"official", "dated-check", "secondary"}
    assert line.source
    assert line.checked is None or re.fullmatch(r"20\d\d(-\d\d){0,2}", line.checked)


@for_each(
    "country, number",
    [
        ("FR", "0 800 858 858"),
        ("FR", "3018"),
        ("FR", "3977"),
        ("FR", "0 980 980 930"),
        ("BE", "106"),
        ("BE", "108"),
        ("BE", "103"),
        ("DK", "114"),
        ("DK", "80 200 500"),
        ("GB", "0300 123 6600"),
        ("IE", "1800 66 66 66"),
        ("US", "211"),
        ("EU", "116 123"),
    ],
)
def test_a_number_that_nobody_could_confirm_is_not_there(country: str, number: str) -> None:
    assert number not in {line.number for line in LINES if line.country == country}


@for_each("line", LINES)
def test_every_line_can_be_reached_and_has_its_country(line: Line) -> None:
    assert line.number or line.text_number or line.url
    assert re.fullmatch(r"[A-Z]{2}|001", line.country)
    for language in LANGUAGES:
        assert Voice(TEXTS, language, "UTC").country(line.country) != line.country


@for_each("line", LINES)
def test_a_number_is_a_number_to_dial(line: Line) -> None:
    assert re.fullmatch(r"[0-9][0-9 -]*", line.number or "112")
    assert re.fullmatch(r"[0-9][0-9 ]*", line.text_number or "114")
    assert line.text_number or not line.text_word
    assert line.url or not line.chat


@for_each("line", LINES)
def test_words_and_hours_stand_in_every_language(line: Line) -> None:
    for words in (line.name, line.hours, line.about):
        if words is not None:
            assert sorted(words) == LANGUAGES
            assert all(said.strip() == said != "" for said in words.values())


def test_the_file_says_for_every_line_whether_its_hours_are_known() -> None:
    """Hours are never left out by forgetting: they are there, or null, which is shown as "hours not known"."""
    entries = json.loads((ROOT / "bot" / "helplines.json").read_text("utf-8"))["lines"]
    assert [entry for entry in entries if "hours" not in entry] == []
    for entry in entries:
        if entry["kind"] == "directory":
            assert entry["hours"] is None


@for_each("line, language", product([line for line in LINES if line.staffed], LANGUAGES))
def test_a_staffed_line_is_never_shown_without_words_on_its_hours(line: Line, language: str) -> None:
    voice = Voice(TEXTS, language, "UTC")
    hours = (
        voice.say("lines-hours", hours=say(line.hours, language)) if line.hours else voice.say("lines-hours-unknown")
    )
    assert re.search(r"\d|[Nn]on connues|not known", hours)


@for_each("line", LINES)
def test_free_is_a_fact_never_a_guess(line: Line) -> None:
    assert line.free in {True, False}
    assert not (line.country == "CH" and line.number == "143" and line.free), "143 costs a few cents"
    said = " ".join(" ".join(words.values()) for words in (line.name, line.about or {}))
    assert line.free or not re.search(r"gratuit|free of charge|free call", said)


# The order


@for_each("country", EVERYWHERE)
def test_a_list_starts_with_the_emergency_number_and_ends_with_the_directory(country: str) -> None:
    for lines in (lines_for(country), lines_for(country, VIOLENCE_KINDS), child_lines(country), first_lines(country)):
        assert lines[0].kind == "emergency"
        assert lines[0].number
        assert lines[-1].url == "https://findahelpline.com/"
        assert len(set(lines)) == len(lines)


@for_each("country", countries())
def test_kinds_come_in_their_order(country: str) -> None:
    ranks = [helplines.ORDER[line.kind] for line in lines_for(country)]
    assert ranks == sorted(ranks)


@for_each("country", countries())
def test_a_list_holds_one_country_and_the_directory(country: str) -> None:
    assert {line.country for line in lines_for(country)} == {country, WORLD}


@for_each("country", ["JP", "", "EU", "001", "fr"])
def test_another_country_gets_the_european_number_marked_as_such_and_the_directories(country: str) -> None:
    first, *rest = lines_for(country)
    assert (first.country, first.number) == (EUROPE, "112")
    assert {line.kind for line in rest} == {"directory"}


@for_each("country", ["FR", "BE", "CH", "CA", "GB", "IE", "US", "DK"])
def test_the_fixed_text_has_two_lines_whose_hours_are_known(country: str) -> None:
    staffed = [line for line in first_lines(country) if line.staffed and line.kind not in helplines.EMERGENCY_KINDS]
    assert len(staffed) == 2
    assert all(line.hours for line in staffed)
    assert staffed[0].kind in LISTENING_KINDS


@for_each("country", countries())
def test_the_fixed_text_has_a_way_without_speaking(country: str) -> None:
    assert any(line.without_voice for line in first_lines(country))


def test_a_way_without_speaking_takes_the_place_of_the_last_line(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = [line for line in LINES if line.country != "GB"]
    loud = [line for line in LINES if line.country == "GB" and not line.without_voice]
    shout = next(line for line in LINES if line.country == "GB" and line.text_number == "85258")
    monkeypatch.setattr(helplines, "LINES", (*kept, *sorted([*loud, shout], key=lambda line: line is shout)))
    chosen = first_lines("GB")
    assert len(chosen) == 4
    assert chosen[-2] == shout


# Who it is for


@for_each("country", ["FR", "CH", "CA", "DK", "GB"])
def test_a_person_under_18_gets_lines_for_the_young(country: str) -> None:
    kinds = {line.kind for line in child_lines(country)}
    assert kinds & CHILD_KINDS
    assert not kinds & (LISTENING_KINDS | VIOLENCE_KINDS | {"addiction"})


@for_each("country", ["BE", "IE", "US"])
def test_where_no_line_for_the_young_is_known_one_for_all_ages_is_shown(country: str) -> None:
    assert "suicide" in {line.kind for line in child_lines(country)}


@for_each("country", ["FR", "BE", "CH", "CA", "DK", "GB", "IE", "LU", "US"])
def test_there_is_a_line_for_violence(country: str) -> None:
    assert VIOLENCE_KINDS & {line.kind for line in lines_for(country, VIOLENCE_KINDS)}


# The same number, another country


@for_each(
    "number, here, elsewhere",
    [
        ("114", "FR", "DK"),
        ("1813", "BE", "DK"),
        ("113", "LU", "FR"),
        ("142", "CH", "FR"),
        ("3114", "FR", "BE"),
        ("15", "FR", "CH"),
    ],
)
def test_a_number_is_shown_in_its_own_country_only(number: str, here: str, elsewhere: str) -> None:
    assert number in {line.number for line in lines_for(here)}
    assert number not in {line.number for line in lines_for(elsewhere)}


def test_988_is_two_services() -> None:
    canada, states = ([line for line in lines_for(country) if line.number == "988"] for country in ("CA", "US"))
    assert [line.url for line in canada + states] == ["https://988.ca/", "https://988lifeline.org/"]


def test_an_unknown_key_in_the_file_stops_the_start(tmp_path: Path) -> None:
    path = tmp_path / "lines.json"
    path.write_text(json.dumps({"lines": [{"country": "FR", "kind": "emergency", "languages": [], "nmber": "15"}]}))
    with pytest.raises(TypeError, match="nmber"):
        helplines._read(path)


def test_words_fall_back_on_english() -> None:
    words = {"fr": "un", "en": "one"}
    assert [say(words, code) for code in ("fr", "fr-CA", "en", "da", "")] == ["un", "un", "one", "one", "one"]


# The words around them


def catalogue(language: str) -> dict[str, Message]:
    source = (ROOT / "bot" / "texts" / language / "help" / "crisis.ftl").read_text("utf-8")
    return {entry.id.name: entry for entry in FluentParser().parse(source).body if isinstance(entry, Message)}


def pieces(message: Message) -> list[str]:
    parts: list[Message | Attribute] = [message, *message.attributes]
    return ["".join(e.value for e in p.value.elements if isinstance(e, TextElement)) for p in parts if p.value]


def test_both_languages_have_the_same_texts_and_the_same_easy_variants() -> None:
    french, english = (
        {key: [a.id.name for a in m.attributes] for key, m in catalogue(x).items()} for x in ("fr", "en")
    )
    assert french == english
    assert all(key.startswith(("crisis-", "lines-")) for key in french)


@for_each("language", LANGUAGES)
def test_the_first_line_of_a_message_is_neutral(language: str) -> None:
    """A locked phone shows it (ANON-03)."""
    health = re.compile(
        r"suicid|mourir|die|mort|santé|health|crise|crisis|violen|danger|urgence|emergency|écoute|helpline", re.I
    )
    keys = ["crisis-now", "crisis-now-anywhere", "crisis-ask-country", "crisis-helper", "crisis-safety", "crisis-hide"]
    for key in [*keys, "crisis-young", "lines-list", "lines-list-anywhere"]:
        for text in pieces(catalogue(language)[key]):
            assert not health.search(text.partition("\n")[0]), key


@for_each("language", LANGUAGES)
def test_no_text_promises_judges_or_decorates(language: str) -> None:
    never = re.compile(
        r"commit|tentative|attempt|diagnos|dépress|depress|confidenti(el|al)\b|anonym|garanti|guarant|promise you|vous promet|[·•😀-🙏❤]",
        re.I,
    )
    for key, message in catalogue(language).items():
        assert not [text for text in pieces(message) if never.search(text)], key


@for_each("language", LANGUAGES)
def test_buttons_are_at_most_four_words_long(language: str) -> None:
    buttons = {key: text for key, m in catalogue(language).items() if "button" in key for text in pieces(m)}
    assert buttons
    assert all(len(text.split()) <= 4 for text in buttons.values())


def short(voice: Voice, line: Line) -> Markup:
    """A line as `bot/domain/helplines.py` says it is put together in the fixed text."""
    where = voice.country(line.country)
    ways = [voice.say("lines-number", number=line.number, country=where)] if line.number else []
    if line.text_number and line.text_word:
        ways.append(voice.say("lines-text-word", word=line.text_word, number=line.text_number, country=where))
    elif line.text_number:
        ways.append(voice.say("lines-text", number=line.text_number, country=where))
    if line.chat:
        ways.append(voice.say("lines-chat", url=line.url))
    details = [
        voice.say("lines-hours", hours=say(line.hours, voice.language))
        if line.hours
        else voice.say("lines-hours-unknown")
    ]
    if line.free:
        details.append(voice.say("lines-free-call" if line.number else "lines-free"))
    facts = {"ways": Markup(", ".join(ways)), "details": Markup(". ".join(details))}
    return voice.say("lines-short", name=say(line.name, voice.language), **facts)


@for_each("kind, country, language, plain", product(Kind, EVERYWHERE, LANGUAGES, [False, True]))
def test_the_fixed_text_has_eight_lines_at_most_and_all_it_must_say(
    kind: Kind, country: str, language: str, plain: bool
) -> None:
    voice = Voice(TEXTS, language, "UTC", plain)
    emergency, *lines, directory = first_lines(country, first=FIRST_KINDS.get(kind, LISTENING_KINDS))
    opening = voice.say(OPENINGS[kind])
    facts = {"opening": opening, "emergency": short(voice, emergency), "directory": directory.url}
    if country in countries():
        said = voice.say("crisis-now", lines=Markup("\n".join(short(voice, line) for line in lines)), **facts)
    else:
        said = voice.say("crisis-now-anywhere", **facts)
    assert len(said.splitlines()) <= 8
    assert opening in said
    assert f"<b>{emergency.number}</b> ({voice.country(emergency.country)})" in said
    assert "findahelpline.com" in said
    assert voice.say("crisis-program") in said
    assert voice.say("crisis-trust") in said
    assert all(escape(say(line.name, language)) in said for line in lines)
    assert len(said) < 1500


def test_it_is_said_that_this_is_a_program() -> None:
    assert TEXTS.say("en", "crisis-program") == "I am a program. Nobody reads this chat all the time."
