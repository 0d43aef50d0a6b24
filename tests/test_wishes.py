"""What each person hears of each group: reminders at their own times, changes, announcements, and how to have less of it."""

import pytest

from bot.services import subjects
from bot.services.keeping import nightly
from bot.storage.letters import occasions
from tests.meeting_rows import DAY, HOUR, apart, awake, belongs, crowd, facilitator, group, is_told, member, plan, quiet
from tests.stage import Actor, Stage, first_line, spaced
from tests.test_reminders import HEAD, LINE, THURSDAY_14, coming
from tests.test_series import WEEK, every_thursday, open_date

MINUTE = 60


async def heard_at(stage: Stage, actor: Actor, *befores: int, head: str = HEAD) -> list[int]:
    """How many reminders stand in the chat at each of these moments before the start."""
    counts = []
    for before in befores:
        await stage.until(THURSDAY_14 - before)
        counts.append(len(actor.heard(head)))
    return counts


async def chooses(actor: Actor, here: str, *times: str) -> None:
    for each in times:
        await apart(actor, f"group:time:{here}:{each}:1")


async def test_a_member_is_reminded_at_the_times_they_chose_and_at_no_other(stage: Stage) -> None:
    here, _, _, ana = await coming(stage)
    await chooses(ana, here, "2d", "am", "30m")
    befores = (2 * DAY + 1, 2 * DAY, DAY, 6 * HOUR + 1, 6 * HOUR, HOUR, 30 * MINUTE + 1, 30 * MINUTE, 0)
    assert await heard_at(stage, ana, *befores) == [0, 1, 1, 1, 2, 2, 2, 3, 3]


async def test_others_of_the_group_are_reminded_as_the_group_does(stage: Stage) -> None:
    here, meeting, _, ana = await coming(stage)
    ben = await member(stage, here, "Ben", "Bouvreuil")
    await apart(ben, f"meeting:answer:{meeting}:coming")
    await chooses(ana, here, "2h")
    assert await heard_at(stage, ben, DAY, 2 * HOUR, HOUR) == [1, 1, 2]
    assert len(ana.heard(HEAD)) == 1


async def test_a_week_before_is_said_of_a_meeting_far_ahead_whether_times_or_answer_come_first(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana, ben = await member(stage, here, "Ana", "Alouette"), await member(stage, here, "Ben", "Bouvreuil")
    await chooses(ana, here, "1w")
    meeting = await plan(stage, fran, "2026-12-31 14:00 Last tea")
    for each in (ana, ben):
        await apart(each, f"meeting:answer:{meeting}:coming")
    await chooses(ben, here, "1w")
    starts = THURSDAY_14 + 28 * DAY
    await stage.until(starts - 7 * DAY - 1)
    assert [len(each.heard(HEAD)) for each in (ana, ben)] == [0, 0]
    await stage.until(starts - 7 * DAY)
    assert [len(each.heard(HEAD)) for each in (ana, ben)] == [1, 1]
    await stage.until(starts)
    assert [len(each.heard(HEAD)) for each in (ana, ben)] == [1, 1]


async def test_own_times_hold_when_a_meeting_is_moved_or_put_back(stage: Stage) -> None:
    here, meeting, fran, ana = await coming(stage)
    await chooses(ana, here, "2h")
    await fran.forges(f"meeting:set:{meeting}:when")
    await fran.says("2026-12-04 14:00")
    await fran.presses("Yes, change it")
    await stage.until(THURSDAY_14)
    assert not ana.heard(HEAD)
    await fran.forges(f"meeting:off:{meeting}")
    await fran.forges(f"meeting:restore:{meeting}")
    await stage.until(THURSDAY_14 + DAY - 2 * HOUR)
    assert len(ana.heard(HEAD)) == 1
    await stage.until(THURSDAY_14 + DAY)
    assert len(ana.heard(HEAD)) == 1


async def test_own_times_hold_for_each_date_of_a_series_that_one_always_comes_to(stage: Stage) -> None:
    _, here = await every_thursday(stage)
    ana = await member(stage, here, "Ana", "Alouette")
    await chooses(ana, here, "2h")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    for week in (0, 1, 8):  # the last one is made by the nightly work
        await nightly.tidy(stage.program.database, int(stage.clock.at))
        before = len(ana.heard(HEAD))
        for to_start, more in ((2 * HOUR + 1, 0), (2 * HOUR, 1), (0, 1)):
            await stage.until(THURSDAY_14 + week * WEEK - to_start)
            assert len(ana.heard(HEAD)) - before == more


async def test_the_morning_is_the_one_of_the_reader_and_an_early_meeting_is_said_an_hour_before(stage: Stage) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    await awake(stage, ana)
    await chooses(ana, here, "am")
    early, late = await plan(stage, fran, "2026-12-02 07:30 Walk"), await plan(stage, fran, LINE)
    for meeting in (early, late):
        await apart(ana, f"meeting:answer:{meeting}:coming")
    await stage.until(THURSDAY_14 - DAY - 7 * HOUR - 30 * MINUTE)  # Wednesday 06:30
    assert len(ana.heard(HEAD)) == 1
    await apart(ana, "settings:inzone:America/Montreal")
    await stage.until(THURSDAY_14 - 6 * HOUR)
    assert len(ana.heard(HEAD)) == 1  # 08:00 in Paris, 02:00 there
    await stage.until(THURSDAY_14 - HOUR)
    assert len(ana.heard(HEAD)) == 2  # 13:00 in Paris, 07:00 there: an hour before it starts at 08:00


async def test_quiet_hours_hold_for_own_times(stage: Stage) -> None:
    here, _, _, ana = await coming(stage)
    await chooses(ana, here, "2h")
    await quiet(ana, "11:30-13:00")
    assert await heard_at(stage, ana, 2 * HOUR, HOUR + 1, HOUR) == [0, 0, 1]


async def test_no_reminder_of_one_group_leaves_those_of_another(stage: Stage) -> None:
    here, _, _, ana = await coming(stage)
    there = await group(stage, "Other")
    await belongs(stage, ana, there)
    fran = await facilitator(stage, there, name="Gil", pseudonym="Grive")
    meeting = await plan(stage, fran, "2026-12-03 15:00 Cinema")
    await apart(ana, f"meeting:answer:{meeting}:coming")
    await stage.until(THURSDAY_14 - DAY - HOUR)  # the letters are written
    await apart(ana, f"group:reminded:{here}:0")
    for before in (DAY, DAY - HOUR, HOUR, 0):
        await stage.until(THURSDAY_14 - before)
    assert {"Cinema" in each.text for each in ana.heard(HEAD)} == {True}
    assert len(ana.heard(HEAD)) == 2


async def test_the_groups_reminders_come_again_when_they_are_chosen_again(stage: Stage) -> None:
    here, _, _, ana = await coming(stage)
    await apart(ana, f"group:reminded:{here}:0")
    assert await heard_at(stage, ana, DAY) == [0]
    assert "1 day before and 1 hour before, as for everybody" in await apart(ana, f"group:reminded:{here}:1")
    assert await heard_at(stage, ana, HOUR) == [1]


async def test_a_fourth_time_is_not_taken_and_the_screen_says_why(stage: Stage) -> None:
    here, _, _, ana = await coming(stage)
    await ana.forges(f"group:times:{here}")
    for words in ("1 week", "2 days", "1 day"):
        await ana.presses(words)
    said = await ana.presses("2 hours")
    assert "At most 3" in said
    assert "1 week before, 2 days before and 1 day before" in said
    assert "Chosen: 1 week before and 1 day before" in await ana.presses("✓ 2 days")
    assert "the same morning" in await ana.presses("the same morning")


async def test_a_forged_time_is_refused_and_changes_nothing(stage: Stage) -> None:
    here, _, _, ana = await coming(stage)
    for time in ("5d", "", "1d,2d"):
        await ana.forges(f"group:time:{here}:{time}:1")
    assert await stage.rows("SELECT DISTINCT reminders FROM membership") == [{"reminders": None}]


async def test_choosing_times_is_a_yes_to_reminders(stage: Stage) -> None:
    here = await group(stage)
    ana = await member(stage, here, "Ana", "Alouette", reminders=False)
    assert "Reminders, when you are coming: no" in await ana.forges(f"group:messages:{here}")
    await ana.presses("Choose my times")
    await ana.presses("1 day")
    assert "Reminders, when you are coming: 1 day before" in await ana.presses("Back")
    assert "Get no reminders" in ana.buttons
    assert "none" in await ana.presses("Get no reminders")
    assert "Get no reminders" not in ana.buttons


async def test_yes_remind_me_below_a_meeting_holds_where_none_were_wished_before(stage: Stage) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette", reminders=False)
    meeting = await plan(stage, fran, LINE)
    await apart(ana, f"group:reminded:{here}:0")
    await apart(ana, f"meeting:answer:{meeting}:coming")
    await ana.presses("Yes, remind me")
    assert await heard_at(stage, ana, DAY, HOUR) == [1, 2]


async def test_who_wants_no_news_hears_of_no_change_and_the_facilitator_reads_how_many(stage: Stage) -> None:
    here, meeting, fran, ana = await coming(stage)
    ben = await member(stage, here, "Ben", "Bouvreuil")
    await apart(ben, f"meeting:answer:{meeting}:coming")
    said = await apart(ana, f"group:news:{here}:0")
    assert "I will not write to you" in said
    told = await fran.forges(f"meeting:off:{meeting}")
    assert "One person will not read it in time" in told
    await is_told(stage)
    assert len(ben.heard("A meeting is cancelled")) == 1
    assert not ana.heard("A meeting is cancelled")


async def test_who_wants_no_news_hears_of_no_change_of_a_series(stage: Stage) -> None:
    fran, here = await every_thursday(stage)
    ana, ben, lea = [await member(stage, here, name, name + "is") for name in ("Ana", "Ben", "Lea")]
    for each in (ana, ben, lea):
        await open_date(stage, each, 0)
        await each.presses("Come every time")
    await quiet(ana, "11:00-18:00")
    await apart(lea, f"group:news:{here}:0")
    await fran.forges(f"series:end:{(await stage.rows('SELECT id FROM meeting ORDER BY starts_at'))[2]['id']}")
    await is_told(stage)
    await apart(ana, f"group:news:{here}:0")  # it was written, and waits for the end of her quiet hours
    await stage.passes(DAY / 2)
    assert [len(each.heard("Some meetings are cancelled.")) for each in (ana, ben, lea)] == [0, 1, 0]


async def test_news_that_waits_for_the_end_of_quiet_hours_is_not_said_to_who_muted_it_meanwhile(stage: Stage) -> None:
    here, meeting, fran, ana = await coming(stage)
    await quiet(ana, "11:00-18:00")
    await fran.forges(f"meeting:off:{meeting}")
    await is_told(stage)
    await apart(ana, f"group:news:{here}:0")
    await stage.passes(DAY / 2)
    assert not ana.heard("A meeting is cancelled")


@pytest.mark.parametrize(
    ("language", "fewer", "head"),
    [("en", "Get fewer of these", "Your messages from this group."), ("fr", "En recevoir moins", "Vos messages de ce groupe.")],
)  # fmt: skip
async def test_below_each_reminder_stands_the_way_to_fewer_of_them(
    stage: Stage, language: str, fewer: str, head: str
) -> None:
    here = await group(stage, language="en")
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette", language)
    meeting = await plan(stage, fran, LINE)
    await apart(ana, f"meeting:answer:{meeting}:coming")
    await stage.until(THURSDAY_14 - DAY)
    assert first_line(spaced(await ana.presses(fewer))) == head


async def test_below_news_of_a_meeting_stands_the_same_way(stage: Stage) -> None:
    _, meeting, fran, ana = await coming(stage)
    await fran.forges(f"meeting:off:{meeting}")
    await is_told(stage)
    assert "I will not tell you when meetings of Les Voisins change." in await ana.presses("Mute changes")
    assert "look at it again before you leave" in ana.reads.lower()
    await fran.forges(f"meeting:restore:{meeting}")
    await is_told(stage)
    assert not ana.heard("will take place after all")
    assert "I tell you when a meeting" in await ana.presses("Tell me of changes")
    assert "Meetings changed or cancelled: yes" in await ana.presses("Choose my messages")


async def test_below_news_of_a_series_changes_are_muted_in_one_tap_too(stage: Stage) -> None:
    fran, here = await every_thursday(stage)
    ana = await member(stage, here, "Ana", "Alouette")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    dates = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    await fran.forges(f"series:end:{dates[2]}")
    await is_told(stage)
    await ana.presses("Mute changes")
    await fran.forges(f"series:resume:{dates[2]}")
    await is_told(stage)
    assert not ana.heard("Some meetings will take place after all.")


async def test_my_messages_are_one_place_found_from_the_settings(stage: Stage) -> None:
    _, _, _, ana = await coming(stage)
    await ana.says("/settings")
    assert "Reminders of meetings: yes" in await ana.presses("Choose my messages")
    assert "Reminders of meetings: no" in await ana.presses("Stop reminders")
    assert "Reminders of meetings: yes" in await ana.presses("Receive reminders")
    await ana.presses("Choose quiet hours")
    assert "What I write to you." in await ana.presses("Back")
    assert "Your messages from this group." in await ana.presses("Choose by group")  # there is but one
    assert "What I write to you." in await ana.presses("Back")
    there = await group(stage, "Other")
    await belongs(stage, ana, there)
    assert "Messages from which group?" in await ana.presses("Choose by group")
    await ana.presses("Les Voisins")
    assert "Announcements: no" in await ana.presses("Mute announcements")
    assert "Announcements: yes" in await ana.presses("Receive announcements")
    assert "Meetings changed or cancelled: no" in await ana.presses("Mute changes")
    assert "Meetings changed or cancelled: yes" in await ana.presses("Tell me of changes")
    assert "Messages from which group?" in await ana.presses("Back")


async def test_reminders_at_own_times_are_written_in_slices_each_one_once(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    ids = await crowd(stage, here, meeting, 23)
    async with stage.program.database.write(THURSDAY_14 - 3 * DAY) as tx:
        await tx.rows("UPDATE membership SET reminders = '1d,2h' WHERE role = 'member'")
        facts = {"revision": 1, "since": tx.now}
        own = occasions.Occasion(f"reminder:{meeting}:own", "reminder", meeting, tx.now, facts)
        for _ in range(2):  # begun anew after it was done, it writes nobody a second time
            await occasions.plan(tx, own)
            while occasion := await occasions.due(tx):
                await occasions.advance(tx, occasion, await subjects.unfold()["reminder"](tx, occasion, 5))
        written = {letter.id: (letter.person_id, letter.due_at) for letter in tx.letters}
        tx.letters.clear()
    assert sorted(written.values()) == sorted((one, THURSDAY_14 - before) for before in (DAY, 2 * HOUR) for one in ids)


async def test_where_nobody_has_times_of_their_own_nothing_more_is_planned(stage: Stage) -> None:
    here, meeting, fran, ana = await coming(stage)
    planned = "SELECT id FROM occasion WHERE kind = 'reminder' AND about = '{}' ORDER BY id"
    groups = [f"reminder:{meeting}:3600", f"reminder:{meeting}:86400"]
    assert [row["id"] for row in await stage.rows(planned.format(meeting))] == groups
    await chooses(ana, here, "2h")
    other = await plan(stage, fran, "2026-12-31 14:00 Last tea")
    assert f"reminder:{other}:own" in [row["id"] for row in await stage.rows(planned.format(other))]


@pytest.mark.parametrize("scope", ["meeting:apply:{}", "series:apply:{}:0"])
async def test_who_wants_no_news_is_still_asked_where_a_move_would_cost_their_place(stage: Stage, scope: str) -> None:
    fran, here = await every_thursday(stage)
    ana, ben = [await member(stage, here, name, name + "is") for name in ("Ana", "Ben")]
    await awake(stage, fran, ana, ben)
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    await fran.forges(f"terms:seats:{first}:5")
    await fran.forges(f"terms:apply:{first}:later")
    for each, answer in ((ana, "coming"), (ben, "maybe")):
        await each.forges(f"meeting:answer:{first}:{answer}")
        await apart(each, f"group:news:{here}:0")
    await is_told(stage)
    await apart(fran, f"meeting:set:{first}:when")
    await fran.says("thursday 3 december 16:00")
    assert "will not read it in time" in fran.reads  # who said maybe has no place to lose
    await fran.forges(scope.format(first))
    await is_told(stage)
    [told] = [*ana.heard("A meeting has changed."), *ana.heard("Some meetings have changed.")]
    assert "Your place is kept until:" in told.text
    assert not [*ben.heard("A meeting has changed."), *ben.heard("Some meetings have changed.")]
