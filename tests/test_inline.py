"""Meetings offered behind the bot's name in any chat: who finds which, and what the card tells everybody there."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot import config, running
from bot.checks import examine
from bot.domain.errors import Refused
from bot.exits import Exit
from bot.services.meetings import inline
from bot.storage.database import Database, Reader, Transaction
from bot.storage.errors import StorageDown
from bot.wire import polling
from bot.wire.asking import SEARCHES, USUAL, Kinds
from bot.wire.conflict import Precedence
from tests.loopback import free_port
from tests.meeting_rows import DAY, HOUR, belongs, facilitator, group, leaves, member, plan, playing
from tests.peers_stage import helper, opened, person_of
from tests.playground.test_pushing import StillPace
from tests.stage import TOKEN, Actor, Stage, open_stage
from tests.test_kinds import is_for

KEPT = 6  # seconds, after which Telegram asks the bot again
TEA = "2026-12-03 14:00 Tea and cake"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path) as stage:
        yield stage


async def allowing(stage: Stage, language: str = "en", name: str = "Les Voisins") -> tuple[Actor, str]:
    """A group whose meetings may be sent into any chat, and who facilitates it."""
    group_id = await group(stage, name, language=language)
    fran = await facilitator(stage, group_id, language)
    await fran.forges(f"group:offer:{group_id}:1")
    return fran, group_id


async def searched(actor: Actor, words: str = "", offset: str = "") -> Any:
    """Words behind the bot's name, somewhere; the search, with what the bot answered. What was said before is no longer kept."""
    actor.stage.clock.at += KEPT
    asked = actor.stage.play.world.inline(actor.person, words, offset=offset)
    await actor.stage.settle()
    return asked


async def found(actor: Actor, words: str = "") -> list[str]:
    """The titles of what is offered."""
    return [each["title"] for each in (await searched(actor, words)).results]


async def sent(actor: Actor, words: str = "") -> Any:
    """The card of the first thing that is found, sent into a chat."""
    asked = await searched(actor, words)
    return actor.stage.play.world.choose(asked, asked.results[0]["id"])


async def test_a_meeting_is_found_by_a_word_of_its_title_and_sent_as_a_card(stage: Stage) -> None:
    fran, _ = await allowing(stage)
    meeting = await plan(stage, fran, TEA)
    asked = await searched(fran, "cak")
    (result,) = asked.results
    assert (result["title"], result["description"]) == ("Tea and cake", "Thursday 3 December, 14:00, Les Voisins")
    card = stage.play.world.choose(asked, meeting)
    assert card.text == "A meeting.\n\nTea and cake\nThursday 3 December, 14:00"
    assert [[(b.text, b.url) for b in row] for row in card.buttons] == [
        [("Open the bot", f"https://t.me/{stage.program.dispatcher.bot_username}?start=m_{meeting}")]
    ]
    assert "Tea and cake" in await fran.says(f"/start m_{meeting}")


async def test_une_rencontre_se_trouve_et_s_envoie_en_francais(stage: Stage) -> None:
    fran, _ = await allowing(stage, "fr")
    await fran.says("/nouvellerencontre 2026-12-03 14:00 Thé d'hiver")
    await fran.presses("Oui, c'est juste")
    asked = await searched(fran, "the hiv")
    assert asked.results[0]["description"].replace("\u00a0", " ") == "jeudi 3 décembre à 14 h, Les Voisins"
    card = stage.play.world.choose(asked, asked.results[0]["id"])
    assert card.text.replace("\u00a0", " ") == "Une rencontre.\n\nThé d'hiver\njeudi 3 décembre à 14 h"
    nothing = await searched(fran, "lecture")
    assert (nothing.results, nothing.button) == ([], {"text": "Rien trouvé. Ouvrir le bot", "start_parameter": "menu"})


# Whose choice it is


async def test_nothing_is_offered_until_who_facilitates_says_so_and_when_they_take_it_back(stage: Stage) -> None:
    group_id = await group(stage)
    fran = await facilitator(stage, group_id)
    await plan(stage, fran, TEA)
    assert await found(fran) == []
    await fran.forges(f"group:calendar:{group_id}")
    said = await fran.presses("Offer in other chats")
    assert "The meetings of Les Voisins cannot be sent into other chats." in said
    assert f"types @{stage.program.dispatcher.bot_username} and a word" in said
    assert "can be sent into any chat" in await fran.presses("Yes, offer them")
    assert await found(fran) == ["Tea and cake"]
    assert "cannot be sent" in await fran.presses("No longer offer them")
    assert await found(fran) == []
    assert "The calendar of Les Voisins" in await fran.presses("Back")


async def test_c_est_qui_anime_qui_choisit_en_francais(stage: Stage) -> None:
    group_id = await group(stage, language="fr")
    fran = await facilitator(stage, group_id, "fr")
    await fran.forges(f"group:calendar:{group_id}")
    await fran.presses("Proposer ailleurs")
    assert "peuvent être envoyées dans toute discussion" in await fran.presses("Oui, les proposer")
    assert "ne peuvent pas être envoyées" in await fran.presses("Ne plus les proposer")


async def test_a_member_changes_nothing_with_a_forged_press(stage: Stage) -> None:
    fran, group_id = await allowing(stage)
    await plan(stage, fran, TEA)
    ana = await member(stage, group_id, "Ana", "Alouette")
    for press in (f"group:offer:{group_id}:0", f"group:offered:{group_id}"):
        await ana.forges(press)
        assert "only some people of the group can do this" in ana.toast
    assert await found(ana) == ["Tea and cake"]


async def test_the_service_refuses_who_does_not_run_the_group(stage: Stage) -> None:
    _, group_id = await allowing(stage)
    ana = await person_of(await member(stage, group_id, "Ana", "Alouette"))
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        with pytest.raises(Refused, match="not-allowed"):
            await inline.put(tx, ana, group_id, on=False)
        with pytest.raises(Refused, match="not-allowed"):
            await inline.look(tx, ana, group_id)


async def test_only_groups_that_allow_it_are_found(stage: Stage) -> None:
    fran, _ = await allowing(stage)
    other = await group(stage, "The Others")
    await plan(stage, fran, TEA)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE meeting SET group_id = :other", other=other)
    assert await found(fran) == []


# Who finds what


@pytest.mark.parametrize(
    ("kind", "who"),
    [
        ("open", {"nobody", "stranger", "waiting", "stepped_back", "member", "facilitator"}),
        ("members", {"stepped_back", "member", "facilitator"}),
        ("assembly", {"stepped_back", "member", "facilitator"}),
        ("helpers", set()),
    ],
)
async def test_a_meeting_is_found_by_those_who_may_see_it_and_a_helpers_meeting_by_nobody(
    stage: Stage, kind: str, who: set[str]
) -> None:
    fran, group_id = await allowing(stage)
    meeting = await plan(stage, fran, TEA)
    await is_for(fran, meeting, kind)
    people = {
        "facilitator": fran,
        "nobody": await stage.newcomer("Ugo"),
        "stranger": await stage.member("Eve", "Eider"),
    }
    for state, pseudonym in (("member", "Merle"), ("waiting", "Huppe"), ("stepped_back", "Sitelle")):
        people[state] = await stage.member(state, pseudonym)
        await belongs(stage, people[state], group_id, state=state)
    assert {name for name, actor in people.items() if await found(actor)} == who


async def test_who_left_the_group_finds_no_meeting_of_its_members(stage: Stage) -> None:
    fran, group_id = await allowing(stage)
    meeting = await plan(stage, fran, TEA)
    await is_for(fran, meeting, "members")
    ana = await member(stage, group_id, "Ana", "Alouette")
    assert await found(ana) == ["Tea and cake"]
    await leaves(stage, ana, group_id)
    assert await found(ana) == []


async def test_what_is_cancelled_or_began_or_is_far_ahead_is_not_offered(stage: Stage) -> None:
    fran, _ = await allowing(stage)
    await plan(stage, fran, "2026-12-03 14:00 Tea")
    called_off = await plan(stage, fran, "2026-12-04 14:00 Cinema")
    await plan(stage, fran, "2027-02-03 14:00 Far")
    await fran.forges(f"meeting:cancel:{called_off}")
    await fran.forges(f"meeting:off:{called_off}")
    assert await found(fran) == ["Tea"]
    await stage.passes(3 * DAY + 2 * HOUR)
    assert await found(fran) == []


async def test_words_are_the_beginnings_of_words_of_the_title_whatever_their_accents(stage: Stage) -> None:
    fran, _ = await allowing(stage)
    for line in (TEA, "2026-12-04 14:00 Été: a walk", "2026-12-05 14:00 Knitting"):
        await plan(stage, fran, line)
    everything = ["Tea and cake", "Été: a walk", "Knitting"]
    searches: dict[str, list[str]] = {
        "": everything, "ETE": ["Été: a walk"], "wa éte": ["Été: a walk"], "ea": [], "tea walk": [], "  … ": everything,
        "%": everything, "'; DROP TABLE meeting; --": [], "k" * 10_000: [],
    }  # fmt: skip
    assert {words: await found(fran, words) for words in searches} == searches


# What the card tells


async def details(stage: Stage, meeting: str, **columns: str) -> None:
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for name, words in columns.items():
            await tx.rows(f"UPDATE meeting SET {name} = :it WHERE id = :id", it=_close(tx, name, words), id=meeting)


def _close(tx: Transaction, name: str, words: str) -> bytes:
    return tx.seal.close(words, f"meeting.{name}")


async def test_the_card_tells_the_place_of_an_open_meeting_and_no_way_in_no_note_and_not_who_comes(
    stage: Stage,
) -> None:
    fran, _ = await allowing(stage)
    meeting = await plan(stage, fran, TEA)
    await details(
        stage,
        meeting,
        place="Town hall https://meet.example.org/x",
        link="https://meet.example.org/y",
        note="Ring twice",
    )
    await fran.forges(f"meeting:answer:{meeting}:coming")
    asked = await searched(fran)
    assert stage.play.world.choose(asked, meeting).text == (
        "A meeting.\n\nTea and cake\nThursday 3 December, 14:00\nPlace: Town hall"
    )
    assert "example.org" not in str(asked.results)
    assert "Ring" not in str(asked.results)


@pytest.mark.parametrize("kind", ["members", "assembly"])
async def test_the_card_of_a_meeting_that_is_not_for_everybody_tells_no_place(stage: Stage, kind: str) -> None:
    fran, _ = await allowing(stage)
    meeting = await plan(stage, fran, TEA)
    await details(stage, meeting, place="Town hall")
    await is_for(fran, meeting, kind)
    assert (await sent(fran)).text == "A meeting.\n\nTea and cake\nThursday 3 December, 14:00"


async def test_the_hour_on_the_card_is_that_of_the_group_and_says_so_where_it_is_another(stage: Stage) -> None:
    fran, _ = await allowing(stage)
    await plan(stage, fran, TEA)
    await fran.forges("settings:inzone:America/Montreal")
    asked = await searched(fran)
    assert asked.results[0]["description"] == "Thursday 3 December, 08:00, Les Voisins"
    card = stage.play.world.choose(asked, asked.results[0]["id"])
    assert "Thursday 3 December, 14:00\n\nHour in Europe/Paris" in card.text


async def test_a_card_that_is_sent_to_the_bot_itself_is_no_words_and_ends_no_question(stage: Stage) -> None:
    fran, _ = await allowing(stage)
    await plan(stage, fran, TEA)
    ugo = await stage.newcomer("Ugo")
    for actor, before in ((fran, "/menu"), (fran, ":settings:name"), (ugo, "/help")):
        await actor.does(before)
        messages = len(actor.chat)
        await sent(actor)
        await stage.settle()
        assert len(actor.chat) == messages + 1
    assert "Wren" in await fran.says("Wren")


async def test_a_card_that_is_sent_in_a_talk_goes_to_the_other(stage: Stage) -> None:
    fran, _ = await allowing(stage)
    await plan(stage, fran, TEA)
    listener = await helper(stage, "Hirondelle", "work")
    seeker = await stage.member("Eve", "Eider")
    await opened(seeker, listener)
    await sent(seeker)
    await stage.settle()
    assert "Tea and cake" in listener.reads


# Many


async def test_more_than_a_page_comes_page_by_page_and_each_once(stage: Stage) -> None:
    fran, group_id = await allowing(stage)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for n in range(45):
            await tx.rows(
                """INSERT INTO meeting (id, group_id, title, starts_at, minutes, reminders, made_at)
                   VALUES (:id, :group, :title, :starts_at, 60, '', :now)""",
                id=f"m{n}", group=group_id, title=tx.seal.close(f"Tea {n}", "meeting.title"),
                starts_at=tx.now + DAY + n * HOUR, now=tx.now,
            )  # fmt: skip
    for words in ("", "te"):
        seen, offset, pages = [], "", []
        while offset or not pages:
            asked = await searched(fran, words, offset)
            pages.append(len(asked.results))
            seen += [each["title"] for each in asked.results]
            offset = asked.next_offset
        assert pages == [20, 20, 5]
        assert seen == [f"Tea {n}" for n in range(45)]
    assert (await searched(fran, "", "44")).results[0]["title"] == "Tea 44"
    beyond = await searched(fran, "", "999")
    assert (beyond.results, beyond.button) == ([], None)


async def test_an_offset_that_is_none_of_ours_is_the_beginning(stage: Stage) -> None:
    fran, _ = await allowing(stage)
    await plan(stage, fran, TEA)
    for offset in ("-1", "1e9", "x", "²", "9" * 64, "0; DROP", "1.0", " 1"):
        assert len((await searched(fran, "", offset)).results) == 1, offset


# What an operator is told


@pytest.mark.parametrize(
    ("allowed", "switched_on", "told"), [(True, False, True), (True, True, False), (False, False, False)]
)
async def test_entraide_check_says_where_inline_mode_is_wanted_and_off(
    stage: Stage, allowed: bool, switched_on: bool, told: bool
) -> None:
    fran, group_id = await allowing(stage)
    await fran.forges(f"group:offer:{group_id}:{int(allowed)}")
    stage.play.world.answers_inline = switched_on
    lines = {each.what: each for each in await examine(stage.program.settings)}
    assert ("inline" in lines) == told
    assert not told or (lines["inline"].code, "/setinline" in lines["inline"].words) == (Exit.LOOK, True)


# What it leaves behind


async def kept(stage: Stage) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables, but that updates were seen."""
    tables = await stage.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        each["name"]: await stage.rows(f"SELECT * FROM {each['name']}")
        for each in tables
        if each["name"] != "seen_update"
    }


@pytest.mark.sqlite
async def test_a_search_leaves_nothing_behind_and_nothing_of_it_is_logged(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    fran, _ = await allowing(stage)
    await plan(stage, fran, TEA)
    ugo, before = await stage.newcomer("Ugo"), await kept(stage)
    caplog.clear()
    for actor in (fran, ugo):
        for words in ("tea", "zebra", "I want to die"):
            chat = len(actor.chat)
            await searched(actor, words)
            assert len(actor.chat) == chat
    assert await kept(stage) == before
    assert caplog.records == []


async def test_a_search_that_came_too_late_is_no_error(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    fran, _ = await allowing(stage)
    asked = {"id": "77", "from": {"id": fran.id, "is_bot": False, "first_name": "Fran"}, "query": "tea", "offset": ""}
    caplog.clear()
    await stage.takes({"update_id": 5, "inline_query": asked})
    await stage.settle()
    (refused,) = [r for r in stage.play.requests if r.method == "answerInlineQuery"]
    assert "query is too old" in str(refused.answer)
    assert caplog.records == []


async def test_an_answer_that_telegram_refuses_is_one_line_in_the_log(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    fran, _ = await allowing(stage)
    stage.play.faults.add("answerInlineQuery", "400", times=1, description="Bad Request: RESULT_ID_INVALID")
    await searched(fran)
    assert [(each.getMessage(), vars(each)["reason"]) for each in caplog.records] == [
        ("answer.never", "RESULT_ID_INVALID")
    ]


@pytest.mark.parametrize("wrong", [{"id": 5}, {"id": "5"}, {"id": "5", "from": {"id": 1}, "query": 7}, []])
async def test_a_search_that_is_not_as_telegram_describes_it_holds_up_nobody(stage: Stage, wrong: Any) -> None:
    await stage.takes({"update_id": 5, "inline_query": wrong})
    await stage.settle()
    assert [r for r in stage.play.requests if r.method == "answerInlineQuery"] == []


# What Telegram is asked for


async def asked_for(stage: Stage) -> list[str]:
    """What kinds of updates the next getUpdates asks for."""
    await stage.program.polling.once(stage.offset, 0)
    kinds: list[str] = [r for r in stage.play.requests if r.method == "getUpdates"][-1].params["allowed_updates"]
    return kinds


async def test_searches_are_asked_for_only_while_a_group_allows_them(stage: Stage) -> None:
    assert "inline_query" not in await asked_for(stage)
    fran, group_id = await allowing(stage)
    assert await asked_for(stage) == [*USUAL, SEARCHES]
    await fran.forges(f"group:offer:{group_id}:0")
    assert "inline_query" not in await asked_for(stage)


async def test_after_a_restart_they_are_asked_for_as_before(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as stage:
        await allowing(stage)
    async with open_stage(tmp_path) as stage:
        assert "inline_query" in await asked_for(stage)


async def test_who_stood_by_looks_anew_what_to_ask_for(stage: Stage) -> None:
    assert "inline_query" not in await asked_for(stage)
    group_id = await group(stage)
    async with stage.program.database.write(int(stage.clock.at)) as tx:  # as another process does, which leads
        await tx.rows("INSERT INTO inline_group (group_id, since) VALUES (:group, 0)", group=group_id)
    assert "inline_query" not in await asked_for(stage)
    stage.program.leading.now = False
    stands_by = asyncio.create_task(stage.program.polling._go_on(polling._At(Precedence(stage.clock.monotonic))))
    await stage.settle_a_little()
    stands_by.cancel()
    stage.program.leading.now = True
    assert "inline_query" in await asked_for(stage)


class Away(Database):
    """A database that cannot be reached."""

    @contextlib.asynccontextmanager
    async def read(self, now: int) -> AsyncIterator[Reader]:
        raise StorageDown("away")
        yield


async def test_while_the_database_is_away_the_usual_is_asked_for_so_that_help_lines_are_still_given(
    stage: Stage,
) -> None:
    await allowing(stage)
    there = stage.program.database
    assert await Kinds(Away(there.where, there.seal), stage.clock.now).wanted() == list(USUAL)
    assert await Kinds(there, stage.clock.now).wanted() == [*USUAL, SEARCHES]


async def test_with_an_address_telegram_is_told_anew_what_to_call_it_with(tmp_path: Path) -> None:
    async with playing() as (clock, play):
        hook = config.Telegram(
            token=TOKEN, api_base=play.api_base, mode="webhook", webhook_url=f"http://127.0.0.1:{free_port()}/",
            webhook_secret="s",
        )  # fmt: skip
        async with open_stage(tmp_path, clock, play, telegram=hook) as stage:
            await told_with(stage)


async def told_with(stage: Stage) -> None:
    """A group allows searches and ends that: Telegram is told each time."""
    stage.play.delivery.pace = pace = StillPace()
    fran, group_id = await allowing(stage)
    for on in (True, False):
        await fran.forges(f"group:offer:{group_id}:{int(on)}")
        await running.ask_anew(stage.program)
        told = [r.params["allowed_updates"] for r in stage.play.requests if r.method == "setWebhook"]
        assert ("inline_query" in told[-1]) == on
        pace.passes(1.0)  # Telegram takes one a second
    assert len(told) == 2
