"""Seeing what is on, answering in one tap, changing and cancelling, and telling those it concerns."""

from pathlib import Path
from typing import Any

import pytest

from bot.domain.errors import Refused
from tests.meeting_rows import (
    DAY,
    HOUR,
    belongs,
    facilitator,
    group,
    member,
    plan,
    playing,
)
from tests.peers_stage import data
from tests.stage import Stage, first_line, open_stage, update_of

LINE = "2026-12-03 14:00 Tea and talk"


async def test_members_see_what_is_on_and_answer_in_one_tap(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    assert "Thursday 3 December\n1. Tea and talk, 14:00" in await ana.says("/meetings")
    seen = await ana.presses("1. Tea and talk")
    assert 'Nobody has said "I\'m coming" yet.' in seen
    assert "1 person is coming." in await ana.presses("I'm coming")
    assert ana.toast == "Noted: you are coming."
    assert "Maybe: 1." in await ana.presses("Maybe")
    assert "Your answer: I'm not coming." in await ana.presses("I'm not coming")
    assert [(r["choice"]) for r in await stage.rows("SELECT choice FROM answer")] == ["no"]
    assert "Alouette" not in await fran.forges(f"meeting:{meeting}")


async def test_les_membres_repondent_en_francais(stage: Stage) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here, "fr")
    ana = await member(stage, here, "Ana", "Alouette", "fr")
    await plan(stage, fran, "jeudi 14h Atelier cuisine")
    assert "Jeudi 3 décembre\n1. Atelier cuisine, 14 h" in await ana.says("/rencontres")
    await ana.presses("1. Atelier cuisine")
    assert "1 personne vient." in await ana.presses("Je viens")
    assert ana.toast == "C'est noté : vous venez."
    assert "Peut-être : 1." in await ana.presses("Peut-être")


async def test_the_first_line_says_nothing_of_the_meeting(stage: Stage) -> None:
    here = await group(stage, "Living with HIV")
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, "2026-12-03 14:00 Sober together")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await fran.forges(f"meeting:off:{meeting}")
    for message in [*ana.chat, *fran.chat]:
        if message.from_bot:
            assert "HIV" not in first_line(message.text)
            assert "Sober" not in first_line(message.text)


async def test_visitors_look_without_an_account_and_are_invited_to_join(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:set:{meeting}:place")
    await fran.says("https://meet.example.org/secret")
    await fran.presses("Yes, change it")
    vic = await stage.newcomer("Vic")
    await vic.says("/meetings")
    assert "Tea and talk" in await vic.forges(f"meetings:group:{here}")
    seen = await vic.presses("1. Tea and talk")
    assert "members see it here" in seen
    assert "secret" not in seen
    assert "say yes to it once" in seen
    assert "Maybe" not in vic.buttons
    await vic.forges(f"meeting:answer:{meeting}:coming")
    assert await stage.rows("SELECT * FROM answer") == []


async def test_who_is_not_in_the_group_cannot_answer_even_with_a_forged_button(stage: Stage) -> None:
    here, there = await group(stage), await group(stage, "Ailleurs")
    fran = await facilitator(stage, here)
    ana = await member(stage, there, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    assert "join the group first" in await ana.forges(f"meeting:answer:{meeting}:coming")
    await belongs(stage, ana, here, state="waiting")
    assert "join the group first" in await ana.forges(f"meeting:answer:{meeting}:maybe")
    assert await stage.rows("SELECT * FROM answer") == []


@pytest.mark.parametrize("verb", ["edit", "set", "cancel", "off", "restore", "length", "remove"])
async def test_only_those_who_run_the_group_change_a_meeting(stage: Stage, verb: str) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    rest = {"set": ":title", "length": ":60", "remove": ":note"}.get(verb, "")
    assert "only some people" in await ana.forges(f"meeting:{verb}:{meeting}{rest}")
    (row,) = await stage.rows("SELECT state, revision FROM meeting")
    assert (row["state"], row["revision"]) == ("planned", 1)


@pytest.mark.parametrize(
    "data",
    ["meeting:nowhere", "meeting", "meeting:answer:nowhere:coming", "meeting:answer", "meeting:apply:nowhere", "meetings:page:-1",
     "meetings:page:x", "meetings:page:99999", "meetings:group:nowhere", "meeting:set:nowhere:title", "meeting:cannot:nowhere",
     "meeting:remind:nowhere"],
)  # fmt: skip
async def test_forged_buttons_are_refused(stage: Stage, data: str) -> None:
    ana = await member(stage, await group(stage), "Ana", "Alouette")
    said = await ana.forges(data)
    assert "no longer works" in said or "no longer exists" in said


async def test_an_answer_that_is_none_is_refused(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    assert "no longer works" in await fran.forges(f"meeting:answer:{meeting}:perhaps")
    assert "no longer works" in await fran.forges(f"meeting:set:{meeting}:state")
    assert "no longer works" in await fran.forges(f"meeting:length:{meeting}:0")


async def test_answers_are_refused_once_the_meeting_is_over_and_taken_while_it_goes_on(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, "today 2pm Tea")
    await stage.passes(2 * HOUR + 60)
    assert "Your answer: I'm coming." in await fran.forges(f"meeting:answer:{meeting}:coming")
    assert "Tea" in await fran.says("/meetings")
    await stage.passes(2 * HOUR)
    assert "is over" in await fran.forges(f"meeting:answer:{meeting}:no")
    assert "is over" in await fran.forges(f"meeting:cancel:{meeting}")
    assert "No meeting is planned" in await fran.says("/meetings")


async def test_the_list_has_pages_of_five_with_the_nearest_first(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    for day in range(17, 9, -1):
        await plan(stage, fran, f"2026-12-{day} 14:00 Day {day}")
    await fran.says("/meetings")
    assert [b for b in fran.buttons if "Day" in b] == [f"{n}. Day {n + 9}" for n in range(1, 6)]
    await fran.presses("See more")
    assert [b for b in fran.buttons if "Day" in b] == ["1. Day 15", "2. Day 16", "3. Day 17"]
    await fran.presses("Back to start")
    await fran.forges(f"meetings:group:{here}")
    await fran.presses("See more")
    assert "1. Day 15" in fran.buttons
    assert "Day 16" in await fran.says("2")


async def test_hours_are_those_of_the_reader_and_the_groups_are_told_where_they_differ(stage: Stage) -> None:
    here = await group(stage, zone="America/Montreal")
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    seen = await ana.forges(f"meeting:{meeting}")
    assert "When: Thursday 3 December, 20:00" in seen
    assert "In the group's time: Thursday 3 December, 14:00 (America/Montreal)" in seen
    await ana.forges("settings:inzone:America/Montreal")
    seen = await ana.forges(f"meeting:{meeting}")
    assert "When: Thursday 3 December, 14:00" in seen
    assert "In the group's time" not in seen


async def test_the_home_screen_names_what_one_comes_to_first(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await plan(stage, fran, "2026-12-02 14:00 Sooner")
    later = await plan(stage, fran, "2026-12-03 14:00 Later")
    assert "Sooner" in await fran.says("/menu")
    await fran.forges(f"meeting:answer:{later}:maybe")
    assert "Later" in await fran.says("/menu")
    await fran.forges(f"meeting:answer:{later}:no")
    assert "Sooner" in await fran.says("/menu")


async def test_a_link_to_a_meeting_opens_it_even_before_the_account(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    assert "Tea and talk" in await fran.says(f"/start m_{meeting}")
    vic = await stage.newcomer("Vic")
    await vic.says(f"/start m_{meeting}")
    assert "Tea and talk" in await vic.presses("Look without account")
    await vic.presses("I agree, I'm 18 or over")
    assert "Tea and talk" in await vic.keeps("Vanneau")


@pytest.mark.sqlite
async def test_everything_is_sealed_in_the_file(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:set:{meeting}:note")
    await fran.says("Bring marmalade")
    await fran.presses("Yes, change it")
    held = (stage.folder / "entraide.sqlite3").read_bytes() + (stage.folder / "entraide.sqlite3-wal").read_bytes()
    assert b"marmalade" not in held
    assert b"Tea and talk" not in held


async def test_a_question_half_answered_survives_a_restart(tmp_path: Path) -> None:
    async with playing() as (clock, play):
        async with open_stage(tmp_path, clock, play) as stage:
            fran = await facilitator(stage, await group(stage))
            meeting = await plan(stage, fran, LINE)
            await fran.forges(f"meeting:set:{meeting}:when")
            await fran.says("friday 4pm")
        async with open_stage(tmp_path, clock, play) as again:
            fran.stage = again
            assert "It is changed." in await fran.presses("Yes, change it")


async def test_on_a_card_in_a_group_chat_the_answer_is_a_line_over_the_chat_only(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    letters, toasts = await pressed_in_group(stage, ana.id, f"meeting:answer:{meeting}:coming")
    assert [t.words for t in toasts] == ["Noted: you are coming."]
    assert [letter for letter in letters if letter.chat_id < 0 and letter.kind == "reply"] == []
    vic = await stage.newcomer("Vic")
    with pytest.raises(Refused, match="meeting-join-card"):
        await pressed_in_group(stage, vic.id, f"meeting:answer:{meeting}:coming")
    with pytest.raises(Refused, match="old-button"):
        await pressed_in_group(stage, ana.id, f"meeting:edit:{meeting}")


async def pressed_in_group(stage: Stage, user_id: int, data: str) -> tuple[list[Any], list[Any]]:
    """A press under a card in a Telegram group chat, taken to its handler: what it wrote."""
    user = {"id": user_id, "is_bot": False, "first_name": "x", "language_code": "en"}
    chat = {"id": -1001, "type": "supergroup", "title": "x"}
    message = {"message_id": 5, "date": 1, "chat": chat, "text": "card"}
    raw = {
        "update_id": 1,
        "callback_query": {"id": "9", "from": user, "chat_instance": "1", "data": data, "message": message},
    }
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await stage.program.dispatcher.handle(tx, update_of(raw))
        letters, toasts = list(tx.letters), list(tx.toasts)
        tx.letters.clear()
        tx.toasts.clear()
    return letters, toasts


@pytest.mark.parametrize("known", [False, True])
async def test_back_from_a_meeting_leads_a_visitor_to_the_meetings_of_that_group(stage: Stage, known: bool) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    for n in range(6):
        await plan(stage, fran, f"2026-12-0{n + 3} 14:00 Tea {n}")
    eve = await (stage.member("Eve", "Effraie") if known else stage.newcomer("Eve", "en"))
    await eve.says("/groups")
    await eve.forges(f"meetings:group:{here}")
    await eve.presses("See more")
    listed = eve.reads
    await eve.presses("1. Tea 5")
    assert await eve.presses("Back") == listed
    await eve.presses("Back")
    await eve.presses("Back")
    assert "Les Voisins" in eve.reads
    assert "You can look at" in eve.reads


async def test_back_leads_a_member_to_the_list_they_came_from_after_an_answer_too(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    ana = await member(stage, here, "Ana", "Alouette")
    for start, back in ((f"meetings:group:{here}", f"meetings:group:{here}"), ("meetings", "meetings")):
        await ana.forges(start)
        await ana.presses("1. Tea and talk")
        for words in ("I'm coming", "Maybe"):
            assert back in data(ana)
            await ana.presses(words)
        assert back in data(ana)
    for odd in ("9999", "-1", "x", "<b>"):
        assert "Tea and talk" in await ana.forges(f"meeting:{meeting}:{odd}")
        assert "meetings" in data(ana)


async def test_who_opens_a_meeting_by_a_link_comes_back_to_its_group(stage: Stage) -> None:
    here = await group(stage)
    meeting = await plan(stage, await facilitator(stage, here), LINE)
    eve = await stage.member("Eve", "Effraie")
    await eve.says(f"/start m_{meeting}")
    assert "Tea and talk" in await eve.presses("Back")


async def test_of_a_meeting_that_is_over_it_is_said_how_many_had_said_they_come(stage: Stage) -> None:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, "2026-12-03 14:00 Tea")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    assert "1 person is coming." in await fran.forges(f"meeting:{meeting}")
    await stage.passes(5 * DAY)
    assert "1 person had said they come." in await fran.forges(f"meeting:{meeting}")
    assert "is coming" not in fran.reads
