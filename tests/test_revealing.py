"""First names, then @usernames: each is read only when both have told theirs, and nothing before."""

from typing import Any

import pytest

from tests.lost import leaves, loses
from tests.meeting_rows import DAY
from tests.peers_stage import coordinator_of, helper, opened
from tests.stage import Actor, Stage, first_line


async def pair(stage: Stage) -> tuple[Actor, Actor, str]:
    """Swift, who asked, and Owl, who listens; their contact."""
    owl, sam = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    sam.person.username, owl.person.username = "sam_swims", "olga_reads"
    return sam, owl, await opened(sam, owl)


async def tells(actor: Actor, contact: str, name: str) -> str:
    """Somebody tells their first name, by themselves; what they read then."""
    await actor.forges(f"names:first:{contact}")
    return await actor.keeps(name)


async def both_told(stage: Stage) -> tuple[Actor, Actor, str]:
    sam, owl, contact = await pair(stage)
    await tells(sam, contact, "Marie")
    await tells(owl, contact, "Paul")
    for each in (sam, owl):
        await each.says("/menu")
    return sam, owl, contact


async def kept(stage: Stage) -> list[Any]:
    return await stage.rows("SELECT * FROM name_told")


async def test_a_first_name_is_typed_read_back_and_read_by_the_other_only_after_theirs(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await sam.forges(f"contact:home:{contact}")
    await sam.presses("Tell a name")
    assert first_line(await sam.presses("Tell my first name")) == "What is your first name?"
    shown = await sam.says("Marie")
    assert "Marie" in shown
    assert "Only Owl reads it, and only once they have told theirs." in shown
    assert await kept(stage) == []
    assert not owl.heard("first names")
    assert "It waits." in await sam.presses(sam.starting("said:keep"))
    assert first_line(owl.reads) == "Swift would like to exchange first names with you."
    letter = owl.last
    await owl.presses("Tell my first name")
    await owl.says("Paul")
    assert not owl.heard("Marie")
    assert not sam.heard("Paul")
    await owl.presses(owl.starting("said:keep"))
    assert first_line(sam.reads) == "You and Owl have both told.", "a locked phone shows no name"
    assert "Owl is called Paul." in sam.reads
    assert sam.last.extra["has_protected_content"]
    assert owl.heard("Swift is called Marie.")
    assert "no longer waits for an answer" in letter.text
    assert [row["words"] for row in await kept(stage)] == [None, None], "no words are kept once both have read"


async def test_on_echange_les_prenoms_en_francais(stage: Stage) -> None:
    owl, sam = await helper(stage, "Hibou", "work", language="fr"), await stage.member("Sam", "Martin", "fr")
    await sam.does(":peer:ask", ":peer:topics:8:0:fr")
    await sam.presses(sam.starting("peer:agree"))
    await owl.presses(owl.starting("offer:yes"))
    await sam.presses(sam.starting("peer:start"))
    contact = sam.starting("aside:contact:write").split(":")[-1]
    await tells(sam, contact, "Marie-Ève")
    assert first_line(owl.reads) == "Martin voudrait échanger vos prénoms."
    await owl.presses("Dire mon prénom")
    await owl.keeps("Noé")
    assert "Le prénom de Hibou : Noé." in sam.reads
    assert owl.heard("Le prénom de Martin : Marie-Ève.")


async def test_both_who_offer_by_themselves_read_each_other_at_the_second_yes(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    for each, name in ((sam, "Marie"), (owl, "Paul")):
        await each.forges(f"names:first:{contact}")
        await each.says(name)
    yes = owl.starting("said:keep")
    await sam.presses(sam.starting("said:keep"))
    assert not owl.heard("Marie")
    await owl.forges(yes)
    assert sam.heard("Owl is called Paul.")
    assert owl.heard("Swift is called Marie.")


async def test_taken_back_before_the_other_has_answered_it_was_read_by_nobody(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await tells(sam, contact, "Marie")
    letter = owl.last
    await owl.presses("Tell my first name")
    await owl.says("Paul")
    back = sam.starting("names:back")
    assert "It is taken back. Owl has not read it." in await sam.forges(back)
    assert "no longer waits for an answer" in letter.text
    assert "Swift has taken it back meanwhile. Nothing of yours is kept" in await owl.presses(owl.starting("said:keep"))
    assert await kept(stage) == []
    assert not sam.heard("Paul")
    assert not owl.heard("Marie")
    assert "There was nothing to take back" in await sam.forges(back)


async def test_what_both_have_told_cannot_be_taken_back(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await tells(sam, contact, "Marie")
    back = sam.starting("names:back")
    await tells(owl, contact, "Paul")
    assert "There was nothing to take back" in await sam.forges(back)
    assert len(await kept(stage)) == 2


async def test_nobody_reads_a_no_and_the_offer_ends_by_itself(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await tells(sam, contact, "Marie")
    before = len(sam.chat)
    letter = owl.last
    await owl.presses("Rather not", letter)
    assert first_line(letter.text) == "That is fine. Swift does not read that you would rather not."
    assert len(sam.chat) == before
    await stage.passes(7 * DAY + 1)
    assert sam.heard("Your first name was not told to Owl and is no longer kept. Nobody has read it.")
    assert first_line(letter.text).startswith("That is fine."), "what was decided stays"
    assert await kept(stage) == []
    assert not owl.heard("Marie")


async def test_usernames_come_after_first_names_and_are_those_of_telegram_at_that_moment(stage: Stage) -> None:
    sam, owl, contact = await both_told(stage)
    await sam.forges(f"names:open:{contact}")
    await sam.presses("Tell my @username")
    assert "@sam_swims" in sam.reads
    assert "can write to you outside of here" in sam.reads
    sam.person.username = "sam_dances"
    assert "@sam_dances" in await sam.presses("Yes, tell it"), "one that has changed is shown again"
    assert len(await kept(stage)) == 2
    await sam.presses("Yes, tell it")
    assert first_line(owl.reads) == "Swift would like to exchange @usernames with you."
    assert not owl.heard("sam_")
    await owl.presses("Tell my @username")
    await owl.presses("Yes, tell it")
    assert "Owl is @olga_reads in Telegram." in sam.reads
    assert owl.heard("Swift is @sam_dances in Telegram.")


async def test_somebody_without_a_username_is_told_so_and_nothing_is_asked(stage: Stage) -> None:
    sam, owl, contact = await both_told(stage)
    sam.person.username = None
    assert first_line(await sam.forges(f"names:user:{contact}")) == "You have no @username in Telegram."
    assert first_line(await sam.forges(f"names:tell:{contact}:00000000")) == "You have no @username in Telegram."
    assert not owl.heard("@usernames with you")
    assert len(await kept(stage)) == 2


async def test_a_username_before_the_first_names_is_refused(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    for press in (f"names:user:{contact}", f"names:tell:{contact}:00000000"):
        assert "First names come first" in await sam.forges(press)
    await tells(sam, contact, "Marie")
    assert "First names come first" in await owl.forges(f"names:user:{contact}")
    assert not owl.heard("Marie")


@pytest.mark.parametrize(
    "words",
    ["Marie 0612345678", "@marie", "marie@example.org", "M" * 31, "https://x.example", "a b c d e", "42", "<b>"],
)
async def test_what_is_no_first_name_is_refused_and_the_question_stays(stage: Stage, words: str) -> None:
    sam, _, contact = await pair(stage)
    await sam.forges(f"names:first:{contact}")
    assert "Please write a first name only" in await sam.says(words)
    assert await kept(stage) == []
    assert "It waits." in await sam.keeps("Marie")


async def test_twice_is_once_and_an_old_button_tells_nothing(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await sam.forges(f"names:first:{contact}")
    await sam.says("Marie")
    yes = sam.starting("said:keep")
    await sam.does(f":{yes}", f":{yes}")
    assert len(owl.heard("Swift would like to exchange first names")) == 1
    await tells(owl, contact, "Paul")
    for press in (yes, f"names:first:{contact}", f"names:first:{contact}:xxxxxxxxxxxx"):
        await owl.forges(press)
    assert len(sam.heard("Owl is called Paul.")) == 1


@pytest.mark.parametrize("end", ["stop", "block"])
async def test_what_waits_goes_with_the_contact_read_by_nobody(stage: Stage, end: str) -> None:
    sam, owl, contact = await pair(stage)
    await tells(sam, contact, "Marie")
    letter = owl.last
    await owl.presses("Tell my first name")
    await owl.says("Paul")
    yes = owl.starting("said:keep")
    await sam.forges(f"contact:{end}:{contact}")
    await stage.passes(61)
    assert "This conversation is over." in letter.text
    await owl.forges(yes)
    for press in (
        f"names:first:{contact}",
        f"names:open:{contact}",
        f"names:user:{contact}",
        f"names:no:{contact}:first:x",
    ):
        assert "is over" in await owl.forges(press)
    assert await kept(stage) == []
    assert not sam.heard("Paul")
    assert not owl.heard("Marie")
    assert await stage.rows("SELECT * FROM occasion WHERE kind = 'names-lapse'") == []


async def test_who_ends_within_the_minute_reads_nothing_and_is_read_by_nobody(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await tells(sam, contact, "Marie")
    await sam.forges(f"contact:stop:{contact}")
    await tells(owl, contact, "Paul")
    await stage.passes(61)
    assert not owl.heard("Marie")
    assert not sam.heard("Paul")
    assert await kept(stage) == []


async def test_nobody_else_tells_reads_or_takes_back(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await tells(sam, contact, "Marie")
    back, before = sam.starting("names:back"), await kept(stage)
    token = back.split(":")[-1]
    for other in (await coordinator_of(stage), await stage.member("Tim", "Tern")):
        for press in (back, f"names:open:{contact}", f"names:first:{contact}", f"names:first:{contact}:{token}",
                      f"names:user:{contact}", f"names:tell:{contact}:00000000", f"names:no:{contact}:first:{token}"):  # fmt: skip
            assert "is over" in await other.forges(press), press
        assert not other.heard("Marie")
    await owl.forges(back)
    assert await kept(stage) == before, "nor does the other of the two"


async def test_no_name_can_be_read_in_the_file(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    await tells(sam, contact, "Mariezabeth")
    for path in stage.folder.rglob("*.sqlite3*"):
        assert b"Mariezabeth" not in path.read_bytes()


@loses("names-asked")
async def test_nothing_is_told_to_somebody_out_of_reach(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await sam.forges(f"names:first:{contact}")
    await sam.says("Marie")
    yes = sam.starting("said:keep")
    stage.play.world.block(owl.person)
    await stage.settle()
    await sam.forges(yes)
    assert sam.heard("Owl cannot be reached at the moment. Nothing is kept.")
    assert await kept(stage) == []


@leaves("names-asked")
async def test_who_goes_with_an_offer_in_hand_is_said_to_be_away(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await tells(sam, contact, "Marie")
    stage.play.world.block(owl.person)
    await stage.settle()
    assert sam.heard("Owl cannot be reached at the moment.")


@loses("names-told")
async def test_who_was_just_lost_gives_nothing_away(stage: Stage) -> None:
    sam, owl, contact = await pair(stage)
    await tells(sam, contact, "Marie")
    stage.play.world.block(sam.person)
    await stage.settle()
    assert "cannot be reached" in await owl.forges(f"names:first:{contact}")
    assert not owl.heard("Marie")


@leaves("names-told")
async def test_who_goes_after_both_have_told_is_said_to_be_away(stage: Stage) -> None:
    sam, owl, _ = await both_told(stage)
    stage.play.world.block(owl.person)
    await stage.settle()
    assert sam.heard("Owl cannot be reached at the moment.")
