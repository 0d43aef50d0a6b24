""" "I'm on my way": below the last reminder; whoever hosts reads how many are, in one message, never who."""

from bot.services.meetings.on_the_way import TOLD_SECONDS
from tests.meeting_rows import DAY, HOUR, apart, belongs, facilitator, group, leaves, member, plan, quiet
from tests.stage import Actor, Stage, spaced
from tests.test_reminders import HEAD, LINE, THURSDAY_14, coming

WAY = "I'm on my way"
COUNT = "on their way"
TWICE = 2 * TOLD_SECONDS


async def reminded(stage: Stage, *names: str) -> tuple[str, str, Actor, list[Actor]]:
    """A group and its meeting in an hour; who planned it, and members who read the last reminder."""
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    people = [await member(stage, here, name, name + "ette") for name in names]
    for each in people:
        await apart(each, f"meeting:answer:{meeting}:coming")
    await stage.until(THURSDAY_14 - HOUR)
    return here, meeting, fran, people


def buttons(message: object) -> list[str]:
    return [button.text for row in message.buttons for button in row]  # type: ignore[attr-defined]


async def test_the_last_reminder_and_no_other_asks_who_is_on_their_way(stage: Stage) -> None:
    _, _, _, ana = await coming(stage)
    await stage.until(THURSDAY_14 - DAY)
    await stage.until(THURSDAY_14 - HOUR)
    first, last = ana.heard(HEAD)
    assert WAY not in buttons(first)
    assert buttons(last)[:2] == [WAY, "I can't come"]


async def test_where_nobody_reads_it_that_is_not_promised(stage: Stage) -> None:
    here, _, fran, (ana, ben) = await reminded(stage, "Ana", "Ben")
    await fran.forges(f"group:news:{here}:0")
    assert "The host sees" not in await ana.presses(WAY)
    await leaves(stage, fran, here)
    assert (await ben.presses(WAY)).startswith("You are on your way.\n\nTea and talk")


async def test_who_hosts_is_not_told_that_they_see_themselves(stage: Stage) -> None:
    _, meeting, fran, _ = await reminded(stage, "Ana")
    await stage.agrees_to_reminders(fran)
    await fran.forges(f"meeting:answer:{meeting}:coming")
    assert "The host sees" not in await fran.forges(f"meeting:way:{meeting}")


async def test_the_host_reads_how_many_in_one_message_that_is_edited(stage: Stage) -> None:
    _, _, fran, (ana, ben) = await reminded(stage, "Ana", "Ben")
    before = len(fran.chat)
    said = await ana.presses(WAY)
    assert said.startswith("You are on your way.\n\nThe host sees one person more, not your name.")
    assert "When: today, Thursday, at 14:00" in said
    await stage.passes(TWICE)
    assert fran.reads.startswith("One person is on their way.")
    assert "Ana" not in fran.reads
    await ben.presses(WAY)
    await stage.passes(TWICE)
    assert fran.reads.startswith("2 people are on their way.")
    await ana.presses("I can't come")
    await stage.passes(TWICE)
    assert fran.reads.startswith("One person is on their way.")
    assert len(fran.chat) == before + 1
    assert await fran.presses("See the meeting")


async def test_il_se_dit_en_francais(stage: Stage) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here, "fr"), await member(stage, here, "Ana", "Alouette", "fr")
    meeting = await plan(stage, fran, "2026-12-03 14h Thé")
    await apart(ana, f"meeting:answer:{meeting}:coming")
    await stage.until(THURSDAY_14 - HOUR)
    assert "Vous êtes en route." in await ana.presses("Je suis en route")
    await stage.passes(TWICE)
    assert "Une personne est en route." in spaced(fran.reads)


async def test_said_twice_it_counts_once_and_changed_to_no_it_counts_no_more(stage: Stage) -> None:
    _, meeting, fran, (ana,) = await reminded(stage, "Ana")
    for _ in range(2):
        await ana.forges(f"meeting:way:{meeting}")
        await stage.passes(TWICE)
    assert fran.reads.startswith("One person is on their way.")
    await apart(ana, f"meeting:answer:{meeting}:no")
    await stage.passes(TWICE)
    assert fran.heard("Nobody is on their way right now.")
    await apart(ana, f"meeting:answer:{meeting}:coming")
    await stage.passes(TWICE)
    assert fran.heard("Nobody is on their way right now.")  # coming is not yet on the way


async def test_who_plans_the_meeting_hears_of_it_and_when_they_facilitate_no_more_the_others_do(stage: Stage) -> None:
    here, _, fran, (ana, ben) = await reminded(stage, "Ana", "Ben")
    gil = await facilitator(stage, here, name="Gil", pseudonym="Grive")
    await ana.presses(WAY)
    await stage.passes(TWICE)
    assert (len(fran.heard(COUNT)), len(gil.heard(COUNT))) == (1, 0)
    await leaves(stage, fran, here)
    await ben.presses(WAY)
    await stage.passes(TWICE)
    assert gil.reads.startswith("2 people are on their way.")
    assert "One person" in fran.heard(COUNT)[-1].text


async def test_a_host_on_their_way_is_not_told_of_themselves(stage: Stage) -> None:
    _, meeting, fran, _ = await reminded(stage)
    await apart(fran, f"meeting:answer:{meeting}:coming")
    await fran.forges(f"meeting:way:{meeting}")
    await stage.passes(TWICE)
    assert not fran.heard(COUNT)


async def test_a_host_who_mutes_changes_is_left_in_peace(stage: Stage) -> None:
    here, _, fran, (ana,) = await reminded(stage, "Ana")
    await fran.forges(f"group:news:{here}:0")
    await ana.presses(WAY)
    await stage.passes(TWICE)
    assert not fran.heard(COUNT)


async def test_in_quiet_hours_the_host_hears_only_what_they_would_read_too_late(stage: Stage) -> None:
    _, _, fran, (ana,) = await reminded(stage, "Ana")
    await quiet(fran, "12:00-13:30")
    await ana.presses(WAY)
    await stage.passes(TWICE)
    assert not fran.heard(COUNT)
    await stage.until(THURSDAY_14 - HOUR / 2)
    assert len(fran.heard(COUNT)) == 1


async def test_after_a_move_who_was_on_their_way_is_not_until_they_say_so_again(stage: Stage) -> None:
    _, meeting, fran, (ana, ben) = await reminded(stage, "Ana", "Ben")
    await ana.presses(WAY)
    await stage.passes(TWICE)
    await fran.forges(f"meeting:set:{meeting}:when")
    await fran.says("2026-12-03 18:00")
    await fran.presses("Yes, change it")
    await ben.forges(f"meeting:way:{meeting}")
    await stage.passes(TWICE)
    assert "One person" in fran.heard(COUNT)[-1].text
    await ana.forges(f"meeting:way:{meeting}")
    await stage.passes(TWICE)
    assert "2 people" in fran.heard(COUNT)[-1].text
    assert await stage.rows("SELECT DISTINCT choice, moves FROM answer") == [{"choice": "coming", "moves": 1}]


async def test_it_is_said_by_nobody_who_does_not_come_nor_long_before_nor_when_it_is_off(stage: Stage) -> None:
    here, meeting, fran, ana = await coming(stage)
    said = f"meeting:way:{meeting}"
    assert "no longer works" in await ana.forges(said)
    await stage.until(THURSDAY_14 - HOUR)
    stranger, ben = await stage.member("Zoe", "Zibeline"), await member(stage, here, "Ben", "Bouvreuil")
    assert "join the group" in await stranger.forges(said)
    assert "no longer works" in await ben.forges(said)
    await apart(fran, f"meeting:off:{meeting}")
    assert "cancelled" in await ana.forges(said)
    assert await stage.rows("SELECT * FROM on_the_way") == []
    assert not fran.heard(COUNT)


async def test_after_the_end_nobody_is_on_their_way(stage: Stage) -> None:
    _, meeting, fran, (ana,) = await reminded(stage, "Ana")
    await stage.until(THURSDAY_14 + 2 * HOUR)
    assert "over" in await ana.forges(f"meeting:way:{meeting}")
    assert not fran.heard(COUNT)


async def test_nobody_is_on_their_way_to_a_meeting_online(stage: Stage) -> None:
    _, meeting, fran, ana = await coming(stage)
    await fran.forges(f"meeting:set:{meeting}:place")
    await fran.says("https://meet.example.org/tea")
    await fran.presses("Yes, change it")
    await stage.until(THURSDAY_14 - HOUR)
    assert WAY not in buttons(ana.heard(HEAD)[-1])


async def test_it_goes_with_the_answer_and_with_the_account(stage: Stage) -> None:
    here, meeting, _, (ana, ben) = await reminded(stage, "Ana", "Ben")
    for each in (ana, ben):
        await each.forges(f"meeting:way:{meeting}")
    await belongs(stage, ana, here)
    await apart(ana, f"group:leave:{here}")
    await ana.presses(ana.starting("sure:group:leave"))
    await apart(ben, "forgetme")
    await ben.presses("Yes, erase everything")
    assert await stage.rows("SELECT * FROM on_the_way") == []
