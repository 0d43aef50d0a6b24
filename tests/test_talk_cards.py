"""Cards with something to talk about: either of the two draws one, both read it, and either puts it away."""

import re

import pytest

from bot.domain.talk_cards import AN_HOUR_MOST, CARDS, card_of
from bot.texts import catalogue
from tests.meeting_rows import HOUR, quiet
from tests.peers_stage import coordinator_of, helper, opened
from tests.stage import NOON, Actor, Stage, first_line
from tests.walks import for_each

HEAD = "A card for the two of you."


async def pair(stage: Stage) -> tuple[Actor, Actor, str]:
    """Swift, who asked, and Owl, who listens; their contact."""
    owl, sam = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    return sam, owl, await opened(sam, owl)


async def test_either_draws_a_card_and_both_read_the_same(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    for each in (sam, owl):
        await each.says("/menu")
        await each.forges(f"contact:home:{contact}")
        await stage.passes(11)
        await each.presses("Draw a card")
        assert each.toast == "A card is drawn: both of you read it."
        assert first_line(sam.reads) == first_line(owl.reads) == HEAD
        assert sam.reads == owl.reads, "nothing says who drew it"
    assert len(sam.heard(HEAD)) == len(owl.heard(HEAD)) == 2


async def test_words_after_a_card_go_to_the_other(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await sam.says("Good evening")
    await sam.forges(f"card:draw:{contact}")
    await sam.says("The river in the morning")
    assert owl.heard("The river in the morning")


async def test_put_away_it_goes_for_both_in_a_tap_and_nothing_tells_who(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await sam.forges(f"card:draw:{contact}")
    mine, theirs = sam.last, owl.last
    words = theirs.text.split("\n\n")[1]
    await owl.presses("Put it away", theirs)
    for message in (mine, theirs):
        assert "This card is put away" in message.text
        assert words not in message.text
        assert "Owl" not in message.text
        assert "Swift" not in message.text
    assert "This card is put away" in await sam.forges(f"card:away:{contact}:0"), "twice is once"
    await stage.passes(11)
    await owl.presses("Draw another card")
    assert words not in owl.reads


async def test_a_card_that_was_put_away_while_the_other_rested_never_comes(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await quiet(owl, "13:00-16:00")
    await stage.until(NOON + 2 * HOUR)
    await sam.forges(f"card:draw:{contact}")
    assert not owl.heard(HEAD)
    await sam.presses("Put it away")
    await stage.until(NOON + 5 * HOUR)
    assert not owl.heard(HEAD)


async def test_two_taps_or_both_at_once_draw_one(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    draw = f":card:draw:{contact}"
    await sam.does(draw, draw)
    await owl.does(draw)
    assert owl.toast == "A card has just been drawn."
    assert len(sam.heard(HEAD)) == 1


async def test_there_are_a_few_an_hour(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    for n in range(AN_HOUR_MOST + 1):
        await stage.passes(11)
        await (sam, owl)[n % 2].does(f":card:draw:{contact}")
    assert len(sam.heard(HEAD)) == AN_HOUR_MOST
    assert "the next one waits for you" in sam.reads
    await stage.passes(HOUR)
    await sam.does(f":card:draw:{contact}")
    assert len(owl.heard(HEAD)) == AN_HOUR_MOST + 1


def test_no_card_comes_twice_before_all_have_been_drawn() -> None:
    for contact in ("9LVwa3k1LSHA", "vtx2WvFQ11rE"):
        for turn in range(3):
            drawn = [card_of(contact, turn * CARDS + n) for n in range(CARDS)]
            assert sorted(drawn) == list(range(1, CARDS + 1))
    assert [card_of("a", n) for n in range(CARDS)] != [card_of("b", n) for n in range(CARDS)]


# Roots of words that a card never holds: who somebody is, what they have, what was done to them.
NEVER = {
    "en": r"\b(name|where do|your (job|work|family|town|street|age|doctor)|ill|illness|diagnos|treat|medic|drug|drink|trauma|hurt|died?|abuse|why)\b",  # noqa: E501
    "fr": r"\b(nom|prénom|où habit|votre (travail|famille|ville|rue|âge|médecin)|malad|diagnos|traite|médic|drogue|alcool|trauma|bless|mort|subi|pourquoi)\b",  # noqa: E501
}


@for_each("language", ["en", "fr"])
def test_cards_are_short_and_ask_for_no_identity_no_diagnosis_and_no_wound(language: str) -> None:
    texts = catalogue()
    words = [str(texts.say(language, f"talk-card-{n}")) for n in range(1, CARDS + 1)]
    assert len(set(words)) == CARDS
    assert all(len(re.sub("<[^>]+>", "", each)) <= 80 for each in words)
    assert not [each for each in words if re.search(NEVER[language], each, re.IGNORECASE)]
    assert not texts.has(language, f"talk-card-{CARDS + 1}")


@pytest.mark.parametrize("end", ["stop", "block"])
async def test_cards_go_with_the_contact(stage: Stage, end: str) -> None:
    sam, owl, contact = await pair(stage)
    await sam.forges(f"card:draw:{contact}")
    letter = owl.last
    await sam.forges(f"contact:{end}:{contact}")
    await stage.passes(61)
    assert "This conversation is over." in letter.text
    assert await stage.rows("SELECT * FROM talk_card") == []
    for press in (f"card:draw:{contact}", f"card:away:{contact}:0"):
        assert "is over" in await owl.forges(press)


async def test_nobody_else_draws_or_puts_away(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await sam.forges(f"card:draw:{contact}")
    for other in (await coordinator_of(stage), await stage.member("Tim", "Tern")):
        for press in (f"card:draw:{contact}", f"card:away:{contact}:0"):
            assert "is over" in await other.forges(press)
        assert not other.heard(HEAD)
    await owl.says("/menu")
    await owl.forges(f"contact:rest:{contact}:3")
    await stage.passes(11)
    assert "Owl is taking a break" in await sam.forges(f"card:draw:{contact}")
    assert len(owl.heard(HEAD)) == 1
