"""The catalogues: whole in every language, escaped, in plain words, with keys that the code really uses."""

import ast
import html
import re
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message, Resource, TextElement

from bot.domain.crisis import calls_for_help
from bot.domain.permissions import COMMANDS
from bot.texts import BUTTON, FOLDER, Markup, Voice, catalogue
from handlers import SCREENS
from handlers.core.phrases import says_a_button
from tests.source import nodes
from tests.stage import spaced
from tests.walks import for_each

ROOT = Path(__file__).parents[1]
TEXTS = catalogue()
LANGUAGES = sorted(TEXTS.languages)
NEVER = re.compile(
    r"\b(patients?|patiente|bénéficiaires?|usagers?|souffr\w+ de|suffers? from|committed? suicide)\b", re.IGNORECASE
)


@cache
def catalogues(language: str) -> dict[str, Resource]:
    """Each file of a language, as Fluent reads it."""
    return {file.name: FluentResource(file.read_text("utf-8")) for file in sorted((FOLDER / language).rglob("*.ftl"))}


@cache
def messages(language: str) -> dict[str, Message]:
    found: dict[str, Message] = {}
    for name, resource in catalogues(language).items():
        for entry in resource.body:
            assert not isinstance(entry, Junk), f"{name}: {entry.content[:80]}"
            if isinstance(entry, Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def variables(message: Message) -> set[str]:
    from fluent.syntax.serializer import FluentSerializer

    return set(re.findall(r"\$(\w+)", FluentSerializer().serialize_entry(message)))


def words(message: Message) -> str:
    parts = [message.value, *(a.value for a in message.attributes)]
    return "".join(e.value for p in parts if p for e in p.elements if isinstance(e, TextElement))


def test_every_language_has_every_text_with_the_same_facts() -> None:
    first, *others = LANGUAGES
    reference = {key: variables(message) for key, message in messages(first).items()}
    for language in others:
        here = {key: variables(message) for key, message in messages(language).items()}
        assert here.keys() == reference.keys(), here.keys() ^ reference.keys()
        assert {k: v for k, v in here.items() if v != reference[k]} == {}


def test_every_text_the_code_names_exists() -> None:
    known = messages("fr")
    for path in [*(ROOT / "handlers").rglob("*.py"), *(ROOT / "bot").rglob("*.py")]:
        for node in nodes(path):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            key = {"say": 0, "Refused": 0, "toast": 0, "button": 1, "link": 1}.get(name)
            if key is None or len(node.args) <= key:
                continue
            arg = node.args[key]
            choices = [arg.body, arg.orelse] if isinstance(arg, ast.IfExp) else [arg]
            for choice in choices:
                if isinstance(choice, ast.Constant) and isinstance(choice.value, str) and choice.value.islower():
                    assert choice.value in known or choice.value in ("fr", "en"), (
                        f"{path.name}:{node.lineno}: {choice.value}"
                    )


@for_each("language", LANGUAGES)
def test_commands_are_named_in_the_language_of_the_text(language: str) -> None:
    named = {command.french if language == "fr" else command.name for command in COMMANDS}
    for key, message in messages(language).items():
        found = set(re.findall(r"(?<![\w<:/])/(\w+)", words(message)))
        assert found <= named, f"{key}: {found - named}"


def test_every_screen_the_code_names_exists() -> None:
    for path in [*(ROOT / "handlers").rglob("*.py"), *(ROOT / "bot" / "services").rglob("*.py")]:
        for node in nodes(path):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
                at = {"show": 0, "send": 0, "tell": 2}.get(name)
                if at is not None and len(node.args) > at and isinstance(node.args[at], ast.Constant):
                    assert node.args[at].value in SCREENS, f"{path.name}:{node.lineno}: {node.args[at].value}"  # type: ignore[attr-defined]


def test_no_text_is_left_that_the_code_never_names() -> None:
    code = "\n".join(p.read_text("utf-8") for top in ("handlers", "bot") for p in (ROOT / top).rglob("*.py"))
    quoted = set(re.findall(r"""["']([a-z0-9][a-z0-9-]*)["'.]""", code))
    prefixes = set(re.findall(r"""f["']([a-z0-9-]+-)\{""", code))
    named = [k for k in messages("fr") if k in quoted or any(k.startswith(p) for p in prefixes)]
    used = with_what_they_say(named)
    assert [k for k in messages("fr") if k not in used] == []


def with_what_they_say(keys: list[str]) -> set[str]:
    """These keys and those that their texts say in turn, as { crisis-trust } does."""
    found: set[str] = set()
    while keys:
        key = keys.pop()
        if key not in found:
            found.add(key)
            keys += referred_to(messages("fr")[key])
    return found


def referred_to(message: Message) -> list[str]:
    from fluent.syntax.visitor import Visitor

    class References(Visitor):
        def visit_MessageReference(self, node: Any) -> None:
            named.append(node.id.name)

    named: list[str] = []
    References().visit(message)
    return named


@for_each("language", LANGUAGES)
def test_buttons_have_at_most_four_words(language: str) -> None:
    """But for the one that says two things which must both be read: yes to the notice, and being an adult (SAFE-04)."""
    long = {
        key: words(message)
        for key, message in messages(language).items()
        if BUTTON.search(key) and key != "button-agree" and len(re.sub(r"[’']", "", words(message)).split()) > 4
    }
    assert long == {}


@for_each("language", LANGUAGES)
def test_who_types_what_stands_on_a_button_or_a_part_of_it_does_not_call_for_help(language: str) -> None:
    for key, message in messages(language).items():
        for said in pieces(message) if BUTTON.search(key) and not key.startswith("crisis-") else ():
            known = said.split()
            for first, after in combinations(range(len(known) + 1), 2):
                part = " ".join(known[first:after])
                assert says_a_button(TEXTS, part) or calls_for_help(part, language) is None, key
            assert says_a_button(TEXTS, said), key


def pieces(message: Message) -> list[str]:
    """What stands before, between and behind the facts of a message."""
    from fluent.syntax.visitor import Visitor

    class Pieces(Visitor):
        def visit_TextElement(self, node: TextElement) -> None:
            found.append(node.value)

    found: list[str] = []
    Pieces().visit(message)
    return [piece.strip() for piece in found if re.search(r"\w", piece)]


@for_each("language", LANGUAGES)
def test_people_are_never_called_patients_or_cases(language: str) -> None:
    assert {key for key, message in messages(language).items() if NEVER.search(words(message))} == set()


@for_each("language", LANGUAGES)
def test_nobody_is_sent_to_a_referent_that_the_installation_may_not_have(language: str) -> None:
    """Named only where one is named, and to who is one, or asked by somebody who listens."""
    where_there_is_one = re.compile(r"refer|^situation-asked-what$")
    named = {key for key, message in messages(language).items() if re.search(r"r[eé]f[eé]rent", words(message))}
    assert {key for key in named if not where_there_is_one.search(key)} == set()


@for_each("language", LANGUAGES)
def test_no_text_carries_markup_telegram_refuses(language: str) -> None:
    for key, message in messages(language).items():
        tags = set(re.findall(r"</?([a-z-]+)", words(message)))
        assert tags <= {"b", "i", "u", "s", "code", "pre", "a", "blockquote"}, key


def test_what_people_write_cannot_become_markup() -> None:
    said = TEXTS.say("en", "home", name="<b>Ana</b> & \u202eevil")
    assert "&lt;b&gt;Ana&lt;/b&gt; &amp;" in said
    assert "\u2068" in said


def spoken_keys(language: str) -> list[str]:
    """Every key that can be said, with its attributes."""
    own = [key for key, message in messages(language).items() if message.value]
    return own + [f"{key}.{a.id.name}" for key, message in messages(language).items() for a in message.attributes]


@cache
def as_fluent_reads(language: str) -> FluentBundle:
    """All files of a language in one bundle."""
    bundle = FluentBundle([language], use_isolating=False)
    for resource in catalogues(language).values():
        bundle.add_resource(resource)
    return bundle


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", ["<b> & co", 0, 1, 2, 21], ids=str)
def test_every_text_reads_as_fluent_would_say_it(language: str, value: str | int) -> None:
    fluent = as_fluent_reads(language)
    for key in spoken_keys(language):
        name, _, attribute = key.partition(".")
        facts = dict.fromkeys(every_fact(language, name), value)
        message = fluent.get_message(name)
        safe = {fact: html.escape(str(value), quote=False) if isinstance(value, str) else value for fact in facts}
        words, errors = fluent.format_pattern(message.attributes[attribute] if attribute else message.value, safe)
        assert not errors, f"{key}: {errors}"
        assert TEXTS.has(language, key)
        assert spaced(TEXTS.say(language, key, **facts)) == words, key


@cache
def every_fact(language: str, key: str) -> set[str]:
    """The facts of a text and of those it says in turn."""
    message = messages(language)[key]
    return variables(message).union(*(every_fact(language, other) for other in referred_to(message)))


def test_a_text_without_a_variant_in_easy_words_says_so() -> None:
    assert TEXTS.has("en", "home")
    assert not TEXTS.has("en", "home.no-such-variant")
    assert not TEXTS.has("en", "no-such-text")


def test_markup_that_is_ours_is_not_escaped_twice() -> None:
    assert "<b>x</b>" in TEXTS.say("en", "home", name=Markup("<b>x</b>"))


def test_a_text_that_does_not_exist_is_a_bug() -> None:
    with pytest.raises(LookupError):
        TEXTS.say("en", "no-such-text")


MONDAY_NOON = 1_796_036_400  # 30 November 2026, 11:00 UTC
DAY = 86400


def said(language: str, at: int, now: int = MONDAY_NOON, zone: str = "Europe/Paris", **how: bool) -> str:
    plain = how.pop("plain", False)
    return Voice(TEXTS, language, zone, plain, now).when(at, **how)


def test_days_and_hours_are_said_as_people_say_them() -> None:
    assert said("en", MONDAY_NOON + 3600) == "today, 13:00"
    assert said("fr", MONDAY_NOON + 3600) == "aujourd'hui à 13 h"
    assert said("en", MONDAY_NOON + DAY) == "tomorrow, 12:00"
    assert said("fr", MONDAY_NOON + DAY + 1800) == "demain à 12 h 30"
    assert said("en", MONDAY_NOON + 8 * DAY) == "Tuesday 8 December, 12:00"
    assert said("fr", MONDAY_NOON + 8 * DAY) == "mardi 8 décembre à 12 h"
    assert said("fr", MONDAY_NOON + 11 * 3600) == "aujourd'hui à 23 h"
    assert said("fr", MONDAY_NOON + 11 * 3600, MONDAY_NOON + 12 * 3600) == "lundi 30 novembre à 23 h", "yesterday"


def test_the_year_is_said_when_it_is_another_one() -> None:
    assert said("en", MONDAY_NOON + 40 * DAY) == "Saturday 9 January 2027, 12:00"
    assert said("fr", MONDAY_NOON, MONDAY_NOON + 40 * DAY) == "lundi 30 novembre 2026 à 12 h"
    new_years_eve = MONDAY_NOON + 31 * DAY
    assert said("en", new_years_eve + 13 * 3600, new_years_eve) == "tomorrow, 01:00"
    assert said("en", MONDAY_NOON, year=True) == "Monday 30 November 2026, 12:00"


def test_easier_words_say_the_day_too() -> None:
    assert said("en", MONDAY_NOON + DAY, plain=True) == "tomorrow, Tuesday 1 December, 12:00"
    assert said("fr", MONDAY_NOON + DAY, plain=True) == "demain, mardi 1er décembre, à 12 h"


def test_today_is_that_of_the_reader() -> None:
    assert said("en", MONDAY_NOON, zone="America/Montreal") == "today, 06:00"
    late = MONDAY_NOON + 11 * 3600 + 1800  # 23:30 in Paris, 07:30 on Tuesday in Tokyo
    assert said("en", late + 3600, late) == "tomorrow, 00:30"
    assert said("en", late + 3600, late, zone="Asia/Tokyo") == "today, 08:30"


def test_what_is_read_days_later_says_the_date() -> None:
    assert said("en", MONDAY_NOON + DAY, by_date=True) == "Tuesday 1 December, 12:00"


def test_dates_are_said_in_one_place() -> None:
    for path in [*(ROOT / "handlers").rglob("*.py"), *(ROOT / "bot").rglob("*.py")]:
        if path.parent.name != "texts":
            text = path.read_text("utf-8")
            assert not re.search("format_date|format_time|strftime", text), path


def test_durations_are_said_in_words() -> None:
    assert Voice(TEXTS, "fr", "Europe/Paris").duration(90000) == "1 jour 1 heure"
    assert Voice(TEXTS, "en", "Europe/Paris").duration(5430) == "1 hour 30 minutes 30 seconds"


def test_in_french_no_line_begins_with_a_sign() -> None:
    for key in spoken_keys("fr"):
        facts = dict.fromkeys(every_fact("fr", key.partition(".")[0]), "x")
        assert not re.search(r"[\w>] [:;!?»]|« ", TEXTS.say("fr", key, **facts)), key
    assert "\u00a0:" in TEXTS.say("fr", "lines-hours", hours="9 h")
    assert "\u00a0" not in TEXTS.say("en", "lines-hours", hours="9 h")


def test_in_french_no_word_that_drops_its_vowel_stands_before_a_day_and_an_hour() -> None:
    """ "de aujourd'hui": the same words are said before "jeudi"."""
    for key in spoken_keys("fr"):
        facts = dict.fromkeys(every_fact("fr", key.partition(".")[0]), "x")
        near = facts | {name: "aujourd'hui" for name in ("when", "by") if name in facts}
        assert not re.search(r"\b(de|du|le|la|que|ne|se|au)\W+aujourd'hui", TEXTS.say("fr", key, **near)), key
