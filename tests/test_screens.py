"""A screen reads from a letter what it was shown with: the signature that writes the facts is the one that reads them."""

import msgspec
import pytest

from bot.services.peers.helpers import HelperEnded
from bot.texts import Voice, catalogue
from handlers.core.keyboards import Screen
from handlers.core.screens import Shown


class Found(msgspec.Struct, frozen=True):
    name: str
    page: int = 0


def by_name(v: Voice, *, found: Found) -> Screen:
    return Screen(found.name)


def beside(v: Voice, *, found: Found, more: bool = False) -> Screen:
    return Screen(found.name)


def whole(v: Voice, found: Found) -> Screen:
    return Screen(found.name)


def told(v: Voice, told: HelperEnded) -> Screen:
    return Screen(told.report)


@pytest.fixture
def voice() -> Voice:
    return Voice(catalogue(), "en", "Europe/Paris")


def test_facts_are_read_as_they_were_written_by_name_or_whole(voice: Voice) -> None:
    for facts, said in (
        (Shown("x", by_name).facts(found=Found("a")), Shown("x", by_name).of),
        (Shown("x", beside).facts(found=Found("a")), Shown("x", beside).of),
        (Shown("x", whole).facts(Found("a")), Shown("x", whole).of),
        (Shown("x", told).facts(HelperEnded(report="a")), Shown("x", told).of),
    ):
        assert said(voice, msgspec.json.decode(msgspec.json.encode(facts))) == Screen("a")


def test_facts_of_another_version_are_left_out_or_have_their_default(voice: Voice) -> None:
    assert Shown("x", beside).of(voice, {"found": {"name": "a", "town": "b"}, "less": 1}) == Screen("a")
    assert Shown("x", whole).of(voice, {"name": "a", "stays": True}) == Screen("a")


def test_a_fact_that_is_missing_or_wrong_is_no_screen(voice: Voice) -> None:
    for screen in (Shown("x", by_name), Shown("x", whole), Shown("x", told)):
        for facts in ({}, {"found": {}}, {"name": None}):
            with pytest.raises((TypeError, msgspec.ValidationError)):
                screen.of(voice, facts)


def test_facts_that_are_given_neither_by_name_nor_whole_end_the_start() -> None:
    def loose(v: Voice, name: str) -> Screen:
        return Screen(name)

    def two(v: Voice, found: Found, more: bool) -> Screen:
        return Screen(found.name)

    for draw in (loose, two):
        with pytest.raises(TypeError, match="by name"):
            Shown("x", draw)
