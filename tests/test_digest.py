"""The week on Monday: one message to who asked for it, when something is on, at eight on their clocks."""

from pathlib import Path

import pytest

from bot.domain.digest import next_due
from bot.services import subjects
from bot.storage.letters import occasions
from tests.meeting_rows import (
    DAY,
    HOUR,
    apart,
    belongs,
    crowd,
    facilitator,
    group,
    leaves,
    member,
    plan,
    playing,
    quiet,
)
from tests.stage import NOON, Actor, Stage, open_stage, spaced
from tests.test_privacy import file_of

MONDAY_8 = NOON + 7 * DAY - 4 * HOUR  # the clock begins on a Monday at noon
HEAD = "Your week."
NEXT_THURSDAY = "2026-12-10 14:00"


async def wanting(stage: Stage, *lines: str, language: str = "en") -> tuple[str, Actor, Actor]:
    """A group with these meetings, who runs it, and a member who wants the week on Monday."""
    here = await group(stage, language=language)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette", language)
    await apart(ana, "settings:digest:1")
    for line in lines:
        await plan(stage, fran, line)
    return here, fran, ana


async def comes(stage: Stage, monday: int = MONDAY_8) -> None:
    """The clock goes to eight on Monday, by the minutes in which letters are written."""
    await stage.until(monday - 1)
    await stage.until(monday)


async def meeting_of(stage: Stage) -> str:
    return str((await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"])


async def test_on_monday_at_eight_one_message_tells_the_week_of_all_groups_with_my_answers(stage: Stage) -> None:
    _, fran, ana = await wanting(stage, f"{NEXT_THURSDAY} Tea", "2026-12-13 10:00 Walk", "2026-12-14 10:00 Too late")
    there = await group(stage, "Other")
    await belongs(stage, ana, there)
    gil = await facilitator(stage, there, name="Gil", pseudonym="Grive")
    await plan(stage, gil, "2026-12-08 18:00 Cinema")
    await apart(
        ana, f"meeting:answer:{(await stage.rows('SELECT id FROM meeting ORDER BY starts_at'))[1]['id']}:coming"
    )
    await stage.until(MONDAY_8 - 1)
    assert not ana.heard(HEAD)
    await stage.until(MONDAY_8)
    (one,) = ana.heard(HEAD)
    assert one.text.index("1. Cinema") < one.text.index("2. Tea") < one.text.index("3. Walk")
    assert "Thursday 10 December, 14:00: you are coming" in one.text
    assert "tomorrow, Tuesday, at 18:00\nOther" in one.text
    assert "Too late" not in one.text
    assert not fran.heard(HEAD)
    await stage.until(MONDAY_8 + 6 * DAY)
    assert len(ana.heard(HEAD)) == 1
    await comes(stage, MONDAY_8 + 7 * DAY)
    assert "Too late" in ana.heard(HEAD)[1].text


async def test_la_semaine_en_francais(stage: Stage) -> None:
    _, _, ana = await wanting(stage, f"{NEXT_THURSDAY} Thé", language="fr")
    await comes(stage)
    (one,) = ana.heard("Votre semaine.")
    assert "jeudi 10 décembre à 14 h" in spaced(one.text)
    assert "Ce que je vous écris." in await ana.presses("En recevoir moins")
    assert "Recevoir le résumé" in await _after(ana, "Arrêter le résumé")


async def _after(actor: Actor, words: str) -> list[str]:
    await actor.presses(words)
    return actor.buttons


async def test_when_nothing_is_on_nothing_is_written(stage: Stage) -> None:
    here, _, ana = await wanting(
        stage, f"{NEXT_THURSDAY} Tea", "2026-12-09 14:00 Cancelled", "2026-12-08 14:00 Declined"
    )
    meetings = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    fran = await facilitator(stage, here, name="Gil", pseudonym="Grive")
    await apart(ana, f"meeting:answer:{meetings[0]}:no")
    for each in meetings[1:]:
        await apart(fran, f"meeting:off:{each}")
    await comes(stage)
    assert not ana.heard(HEAD)
    assert await stage.rows("SELECT id FROM letter WHERE screen = 'digest'") == []


async def test_what_was_declined_before_a_move_is_in_it_again(stage: Stage) -> None:
    _, fran, ana = await wanting(stage, f"{NEXT_THURSDAY} Tea")
    meeting = await meeting_of(stage)
    await apart(ana, f"meeting:answer:{meeting}:no")
    await fran.forges(f"meeting:set:{meeting}:when")
    await fran.says("2026-12-11 14:00")
    await fran.presses("Yes, change it")
    await comes(stage)
    assert "Friday 11 December, 14:00" in ana.heard(HEAD)[0].text


async def test_what_was_cancelled_in_quiet_hours_is_not_in_it_any_more(stage: Stage) -> None:
    _, fran, ana = await wanting(stage, f"{NEXT_THURSDAY} Tea", "2026-12-09 14:00 Cinema")
    await quiet(ana, "21:00-10:00")
    await stage.until(MONDAY_8)
    await apart(fran, f"meeting:off:{await meeting_of(stage)}")
    await stage.until(MONDAY_8 + 2 * HOUR - 1)
    assert not ana.heard(HEAD)
    await stage.until(MONDAY_8 + 2 * HOUR)
    (one,) = ana.heard(HEAD)
    assert "Tea" in one.text
    assert "Cinema" not in one.text


async def test_it_is_offered_after_the_first_answer_of_who_wants_reminders_and_not_again(stage: Stage) -> None:
    _, fran, ana = await wanting(stage, f"{NEXT_THURSDAY} Tea", "2026-12-13 10:00 Walk")
    bob = await member(stage, (await stage.rows("SELECT id FROM groups"))[0]["id"], "Bob", "Bruant")
    tea, walk = (row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))
    assert "on Monday morning" not in await ana.forges(f"meeting:answer:{tea}:coming")  # she has it
    assert "on Monday morning" not in await bob.forges(f"meeting:answer:{tea}:no")
    assert "on Monday morning" in await bob.forges(f"meeting:answer:{tea}:maybe")
    assert "on Monday morning" not in await bob.forges(f"meeting:answer:{walk}:coming")
    await fran.forges(f"meeting:answer:{tea}:coming")
    assert "on Monday morning" not in await fran.presses("Get Monday's summary")


async def test_it_is_offered_with_the_first_reminder_and_not_again(stage: Stage) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette", reminders=False)
    await plan(stage, fran, f"{NEXT_THURSDAY} Tea")
    await plan(stage, fran, "2026-12-09 10:00 Walk")
    await apart(ana, f"meeting:answer:{await meeting_of(stage)}:coming")
    assert "on Monday morning" in await ana.presses("Yes, remind me")
    assert "on Monday morning" not in await ana.presses("Get Monday's summary")
    await comes(stage)
    assert len(ana.heard(HEAD)) == 1
    await apart(ana, f"meeting:remind:{await meeting_of(stage)}")
    assert "Get Monday's summary" not in ana.buttons


async def test_it_is_stopped_and_taken_up_again_in_a_tap_and_what_was_written_is_taken_back(stage: Stage) -> None:
    _, _, ana = await wanting(stage, f"{NEXT_THURSDAY} Tea", "2026-12-17 14:00 Tea again")
    await quiet(ana, "21:00-10:00")
    await stage.until(MONDAY_8)  # it is written, and waits for ten
    assert "Summary of the week, on Monday morning: no" in await apart(ana, "settings:digest:0")
    assert await stage.rows("SELECT id FROM letter WHERE screen = 'digest'") == []
    await stage.until(MONDAY_8 + 2 * HOUR)
    assert not ana.heard(HEAD)
    for _ in range(2):
        assert "Summary of the week, on Monday morning: yes" in await apart(ana, "settings:digest:1")
    await comes(stage, MONDAY_8 + 7 * DAY)
    await stage.passes(2 * HOUR)
    assert len(ana.heard(HEAD)) == 1


@pytest.mark.parametrize(("zone", "hours_later"), [("America/Montreal", 6), ("Asia/Tokyo", -8)])
async def test_it_moves_with_the_zone_of_its_reader(stage: Stage, zone: str, hours_later: int) -> None:
    _, _, ana = await wanting(stage, f"{NEXT_THURSDAY} Tea")
    await apart(ana, f"settings:inzone:{zone}")
    await stage.until(MONDAY_8 + hours_later * HOUR - 1)
    assert not ana.heard(HEAD)
    await stage.until(MONDAY_8 + hours_later * HOUR)
    assert len(ana.heard(HEAD)) == 1
    await stage.until(MONDAY_8 + DAY)
    assert len(ana.heard(HEAD)) == 1


async def test_a_monday_that_has_come_already_in_the_new_zone_is_not_left_out(stage: Stage) -> None:
    _, _, ana = await wanting(stage, f"{NEXT_THURSDAY} Tea")
    await stage.until(MONDAY_8 - HOUR)
    await apart(ana, "settings:inzone:Asia/Tokyo")  # where it is three in the afternoon
    await stage.passes(2)
    assert len(ana.heard(HEAD)) == 1
    await stage.until(MONDAY_8 + DAY)
    assert len(ana.heard(HEAD)) == 1


async def test_a_bot_that_slept_says_on_tuesday_what_is_still_ahead_and_nothing_when_the_week_is_over(
    tmp_path: Path,
) -> None:
    async with playing() as (clock, play):
        async with open_stage(tmp_path, clock, play) as stage:
            _, _, ana = await wanting(
                stage, f"{NEXT_THURSDAY} Tea", "2026-12-07 10:00 Missed", "2026-12-23 14:00 Later"
            )
        clock.at = MONDAY_8 + DAY
        async with open_stage(tmp_path, clock, play) as again:
            await again.passes(0)
            await again.passes(1)
            (one,) = ana.heard(HEAD)
            assert "Tea" in one.text
            assert "Missed" not in one.text
        clock.at = MONDAY_8 + 14 * DAY - 12 * HOUR  # the Sunday of the week after, which was empty
        async with open_stage(tmp_path, clock, play) as again:
            await again.passes(0)
            await again.passes(1)
            assert len(ana.heard(HEAD)) == 1
            await comes(again, MONDAY_8 + 14 * DAY)
            assert "Later" in ana.heard(HEAD)[1].text


async def test_who_left_stepped_back_or_is_erased_reads_nothing_of_the_group(stage: Stage) -> None:
    here, _, ana = await wanting(stage, f"{NEXT_THURSDAY} Tea")
    ben, lea = [await member(stage, here, name, name + "ette") for name in ("Ben", "Lea")]
    for each in (ben, lea):
        await apart(each, "settings:digest:1")
    await leaves(stage, ana, here)
    await belongs(stage, ben, here, state="stepped_back")
    await apart(lea, "forgetme")
    await lea.presses("Yes, erase everything")
    await comes(stage)
    assert not [each for each in (ana, ben, lea) if each.heard(HEAD)]
    assert len(await stage.rows("SELECT person_id FROM digest")) == 2


async def test_a_week_with_much_on_fits_a_phone_and_says_that_there_is_more(stage: Stage) -> None:
    lines = [f"2026-12-{8 + n // 3:02} {10 + n % 3 * 2}:00 A meeting with quite a long title" for n in range(15)]
    _, _, ana = await wanting(stage, *lines)
    await comes(stage)
    (one,) = ana.heard(HEAD)
    assert "There is more this week" in one.text
    assert "How long" in await ana.presses("1. A meeting with…")


async def test_many_are_written_in_slices_each_one_once_and_the_next_is_planned_with_them(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ids = await crowd(stage, here, await plan(stage, fran, f"{NEXT_THURSDAY} Tea"), 23)
    async with stage.program.database.write(NOON) as tx:
        for n, one in enumerate(ids):
            zone = ("Europe/Paris", "Europe/London")[n % 2]
            await tx.rows("UPDATE person SET zone = :zone WHERE id = :id", zone=zone, id=one)
            due = "INSERT INTO digest (person_id, since, due_at) VALUES (:id, :now, :due)"
            await tx.rows(due, id=one, now=tx.now, due=next_due(tx.now, zone))
        await occasions.plan(tx, occasions.Occasion(f"digest:{MONDAY_8}", "digest", "digest", MONDAY_8 - 600, {}))
    slices = []
    async with stage.program.database.write(MONDAY_8) as tx:
        for _ in range(2):  # said twice that it is due, it is written once
            await occasions.plan(tx, occasions.Occasion(f"digest:{MONDAY_8}", "digest", "digest", MONDAY_8 - 600, {}))
            while occasion := await occasions.due(tx):
                before = len(tx.letters)
                await occasions.advance(tx, occasion, await subjects.unfold()["digest"](tx, occasion, 5))
                slices.append(len(tx.letters) - before)
        written = [letter.person_id for letter in tx.letters if letter.screen == "digest"]
        tx.letters.clear()
    assert sorted(written) == [one for n, one in enumerate(ids) if not n % 2]
    assert max(slices) == 5
    assert await stage.rows("SELECT due_at FROM occasion WHERE kind = 'digest'") == [
        {"due_at": MONDAY_8 + 7 * DAY - 600}
    ]


async def test_the_file_with_all_that_is_kept_says_so(stage: Stage) -> None:
    _, _, ana = await wanting(stage)
    await ana.says("/mydata")
    assert file_of(ana)["week_on_monday"]["next_at"] == "2026-12-07T07:00:00+00:00"
