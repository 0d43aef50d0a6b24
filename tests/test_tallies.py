"""How many people came, in counts only: asked once of who facilitates, or said by members for themselves."""

import pytest

from bot.domain.errors import Refused
from bot.domain.tallies import MOST, Tally, read_tally
from bot.services.keeping import nightly
from bot.services.meetings import tallies
from tests.meeting_rows import DAY, HOUR, apart, awake, facilitator, group, member, plan
from tests.peers_stage import person_of
from tests.stage import NOON, Actor, Stage, first_line
from tests.walks import for_each

LINE = "2026-12-03 14:00 Tea and talk"
OVER = NOON + 3 * DAY + 2 * HOUR + 90 * 60
ASKED = "How many people came?"


async def over(stage: Stage, language: str = "en", counting: str = "facilitator") -> tuple[Actor, Actor, Actor, str]:
    """Who facilitates, two members who said they come, and the meeting, which has just ended."""
    here = await group(stage, language=language)
    fran = await facilitator(stage, here, language)
    ana, bea = (
        await member(stage, here, "Ana", "Alouette", language),
        await member(stage, here, "Bea", "Buse", language),
    )
    await awake(stage, fran, ana, bea)
    meeting = await plan(stage, fran, LINE)
    for each in (ana, bea):
        await each.forges(f"meeting:answer:{meeting}:coming")
        await each.says("/menu")
    if counting != "facilitator":
        await fran.forges(f"counting:by:{here}:{counting}")
    await fran.says("/menu")
    await stage.until(OVER)
    return fran, ana, bea, meeting


async def kept(stage: Stage) -> list[tuple[int, int]]:
    return [(row["people"], row["visitors"]) for row in await stage.rows("SELECT people, visitors FROM tally")]


@for_each(
    "words, people, visitors",
    [
        ("12", 12, 0),
        ("12 people, 3 visitors", 12, 3),
        ("12, 3 visitors", 12, 3),
        ("12 dont 3 en visite", 12, 3),
        ("3 visiteurs et 12 personnes", 12, 3),
        ("9 + 3 visitors", 12, 3),
        ("douze ? non : 11 personnes.", 11, 0),
        ("1 personne, 1 invité", 1, 1),
        ("0", 0, 0),
        ("Nobody.", 0, 0),
        ("personne", 0, 0),
    ],
)
def test_a_number_is_understood_as_people_write_it(words: str, people: int, visitors: int) -> None:
    assert read_tally(words) == Tally(people, visitors)


@for_each(
    "words, no",
    [
        ("a few", "tally-unclear"),
        ("12 or 13", "tally-unclear"),
        ("12, 3 visitors, 2 dogs", "tally-unclear"),
        ("12.5", "tally-unclear"),
        ("-3", "tally-unclear"),
        ("10-12", "tally-unclear"),
        ("1e9", "tally-unclear"),
        ("3 visitors, 4 visitors", "tally-unclear"),
        ("3 people, 12 visitors", "tally-visitors"),
        (str(MOST + 1), "tally-too-many"),
        ("123456789", "tally-unclear"),
    ],
)
def test_what_is_not_clear_is_not_guessed(words: str, no: str) -> None:
    with pytest.raises(Refused, match=no):
        read_tally(words)


async def test_who_facilitates_is_asked_once_and_one_tap_counts_as_answered(stage: Stage) -> None:
    fran, ana, _, _ = await over(stage)
    assert first_line(fran.reads) == ASKED
    assert "Only the number is kept, and nobody's name." in fran.reads
    assert fran.buttons[:3] == ["As answered: 2", "Write the number", "Do not count"]
    assert ana.heard(ASKED) == []
    assert "2 people came." in await fran.presses("As answered: 2")
    assert await kept(stage) == [(2, 0)]
    assert "Alouette" not in " ".join(message.text or "" for message in fran.chat)
    await stage.passes(3 * DAY)
    assert len(fran.heard(ASKED)) == 0  # what was noted stands in its place


async def test_en_francais_le_nombre_s_ecrit(stage: Stage) -> None:
    fran, _, _, _ = await over(stage, "fr")
    assert first_line(fran.reads) == "Combien de personnes sont venues ?"
    assert "Par exemple : 12, 3 visiteurs" in await fran.presses("Écrire le nombre")
    assert "12 personnes sont venues. 3 d'elles étaient en visite." in await fran.says("12, 3 visiteurs")
    assert await kept(stage) == [(12, 3)]


async def test_a_number_is_corrected_and_seen_on_the_meeting_by_who_runs_the_group_only(stage: Stage) -> None:
    fran, ana, _, meeting = await over(stage)
    await fran.presses("Write the number")
    assert "I did not understand." in await fran.says("many")
    await fran.says("12")
    await fran.presses("Correct the number")
    assert "3 of them are visitors." in await fran.says("13, 3 visitors")
    assert await kept(stage) == [(13, 3)]
    await fran.says("/menu")
    await fran.forges(f"meeting:{meeting}")
    assert "13 people came. 3 of them are visitors." in await fran.presses("Count who came")
    await ana.forges(f"meeting:{meeting}")
    assert "Count who came" not in ana.buttons


async def test_whoever_counts_first_ends_the_question_of_the_others(stage: Stage) -> None:
    here = await group(stage)
    fran, gil = await facilitator(stage, here), await facilitator(stage, here, name="Gil", pseudonym="Geai")
    await awake(stage, fran, gil)
    await plan(stage, fran, LINE)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE meeting SET made_by = NULL")
    await stage.until(OVER)
    await gil.presses("As answered: 0")
    assert "This no longer waits for an answer." in fran.reads
    assert await kept(stage) == [(0, 0)]


async def test_who_does_not_want_to_count_is_left_in_peace(stage: Stage) -> None:
    fran, _, _, _ = await over(stage)
    assert first_line(await fran.presses("Do not count")) == "As you like: this meeting is not counted."
    await stage.passes(7 * DAY)
    assert fran.heard(ASKED) == []
    assert await kept(stage) == []


async def test_a_meeting_that_was_made_longer_is_asked_about_at_its_end(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await stage.until(OVER - HOUR)
    await fran.forges(f"meeting:length:{meeting}:180")
    await fran.presses("Yes, change it")
    await stage.until(OVER)
    assert fran.heard(ASKED) == []
    await stage.until(OVER + 2 * HOUR)
    assert len(fran.heard(ASKED)) == 1


async def test_of_a_meeting_that_was_called_off_nobody_is_asked(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await stage.until(OVER - HOUR)
    await fran.forges(f"meeting:off:{meeting}")
    await stage.until(OVER + DAY)
    assert fran.heard(ASKED) == []


async def test_members_count_themselves_where_the_group_chose_it_and_only_the_number_stays(stage: Stage) -> None:
    fran, ana, bea, meeting = await over(stage, counting="members")
    assert fran.heard(ASKED) == []
    assert "Only the number is kept: nobody reads who." in ana.reads
    asked = ana.last
    assert "One more is counted, without your name." in await ana.presses("I was there")
    assert "I was there" not in str(asked.buttons)
    await ana.forges(f"there:yes:{meeting}")
    await bea.presses("I was there")
    assert await kept(stage) == [(2, 0)]
    assert {column for row in await stage.rows("SELECT * FROM was_there") for column in row} == {
        "meeting_id",
        "mark",
        "at",
    }
    await nightly.tidy(stage.program.database, OVER + 3 * DAY)
    assert await stage.rows("SELECT * FROM was_there") == []
    assert await kept(stage) == [(2, 0)]


async def test_i_was_there_is_said_after_the_meeting_within_a_day_and_where_members_count(stage: Stage) -> None:
    fran, ana, _, meeting = await over(stage)
    await ana.forges(f"there:yes:{meeting}")
    assert await kept(stage) == []
    here = (await stage.rows("SELECT id FROM groups"))[0]["id"]
    await fran.forges(f"counting:of:{here}")
    assert "Now: those who run the group." in fran.reads
    assert "Now: each person, with “I was there”." in await fran.presses("Each person")
    out = await stage.member("Oscar", "Oiseau")
    await out.forges(f"there:yes:{meeting}")
    assert await kept(stage) == []
    await stage.passes(DAY)
    assert "It is too late to count" in await ana.forges(f"there:yes:{meeting}")
    assert await kept(stage) == []


async def test_a_group_that_counts_nobody_is_not_asked(stage: Stage) -> None:
    fran, ana, _, _ = await over(stage, counting="nobody")
    await stage.passes(DAY)
    assert fran.heard(ASKED) == []
    assert ana.heard("A meeting is over.") == []


async def test_nobody_but_who_runs_the_group_counts_or_chooses_who_counts(stage: Stage) -> None:
    _, ana, _, meeting = await over(stage)
    here = (await stage.rows("SELECT id FROM groups"))[0]["id"]
    for forged in (
        f"tally:answered:{meeting}",
        f"tally:skip:{meeting}",
        f"tally:write:{meeting}",
        f"counting:of:{here}",
    ):
        await apart(ana, forged)
        assert "only some people of the group can do this" in ana.reads
    me = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for refused in (
            tallies.note(tx, me, meeting, Tally(3)),
            tallies.leave_out(tx, me, meeting),
            tallies.count_by(tx, me, here, "nobody"),
        ):
            with pytest.raises(Refused, match="not-allowed"):
                await refused
    assert await kept(stage) == []


async def test_before_its_end_nothing_is_counted(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    assert "This meeting is not over yet." in await fran.forges(f"tally:answered:{meeting}")
    await fran.forges(f"counting:by:{here}:everybody")
    assert (await stage.rows("SELECT counting FROM groups"))[0]["counting"] == "facilitator"


async def test_a_number_typed_below_the_question_is_the_number(stage: Stage) -> None:
    fran, _, _, meeting = await over(stage)
    assert "12" in str((await fran.says("12"), fran.buttons))  # it came by itself: what was meant is asked first
    await fran.presses("12")
    assert await kept(stage) == [(12, 0)]
    await fran.forges(f"tally:{meeting}")
    assert "3 people came." in await fran.says("3")
    assert await kept(stage) == [(3, 0)]


async def test_a_reply_to_the_letter_that_asks_is_the_number_whatever_was_opened_since(stage: Stage) -> None:
    fran, _, _, _ = await over(stage)
    (asked,) = fran.heard(ASKED)
    await fran.says("/menu")
    assert "I did not understand" in await fran.says("quite a few", reply_to=asked.message_id)
    assert "12 people came. 3 of them are visitors." in await fran.says("12, 3 visitors", reply_to=asked.message_id)
    assert await kept(stage) == [(12, 3)]
