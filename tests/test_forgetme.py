"""Erasing everything: at once, for good, kind to the others, and leaving no trace in the file."""

import re
import sqlite3
from typing import Any

import pytest

from bot.services.people import privacy
from bot.services.people.privacy import _CODE_LENGTH, _CODE_SIGNS
from bot.storage.people.people import account
from tests.announcement_rows import announces
from tests.group_steps import join, make_facilitator, make_group, person_of, schedule
from tests.peers_stage import ask, coordinator_of, data, helper, opened
from tests.stage import Actor, Stage, first_line

NIGHT = 11 * 3600  # from noon to 23:00


async def forgets(actor: Actor) -> str:
    await actor.says("/forgetme")
    return await actor.presses(actor.starting("forgetme:yes"))


async def test_erasing_says_what_goes_and_how_to_clear_the_chat_then_gives_a_receipt(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    said = await ana.says("/forgetme")
    assert "This chat stays with Telegram. To delete it" in said
    assert "for 3 years" in said
    assert await stage.rows("SELECT * FROM person") != []
    receipt = await ana.presses("Yes, erase everything")
    assert first_line(receipt) == "Everything is erased."
    assert "Monday 30 November 2026, 12:00" in receipt
    assert await stage.rows("SELECT * FROM person") == []
    assert {row["withdrawn_at"] for row in await stage.rows("SELECT withdrawn_at FROM consent")} == {
        int(stage.clock.at)
    }
    assert "Welcome to Entraide" in await ana.says("/start")


@pytest.mark.sqlite
async def test_the_receipt_says_what_went_and_its_code_is_kept_nowhere(stage: Stage) -> None:
    here = await make_group(await coordinator_of(stage))
    codes = []
    for name, pseudonym in (("Ana", "Heron"), ("Bea", "Kestrel")):
        who = await stage.member(name, pseudonym)
        await join(who, here)
        receipt = await forgets(who)
        found = re.search(
            rf"^Receipt ([{_CODE_SIGNS}]{{{_CODE_LENGTH}}}), Monday 30 November 2026, 12:00\.$", receipt, re.MULTILINE
        )
        assert found, receipt
        assert "Erased: your account and one group." in receipt
        assert "This receipt is for you: we do not keep it." in receipt
        codes.append(found[1])
    assert codes[0] != codes[1]
    tables = await stage.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    kept = [row for table in tables for row in await stage.rows(f"SELECT * FROM {table['name']}")]
    assert not [code for code in codes if code in repr(kept)]


async def test_in_french_everything_is_erased_too(stage: Stage) -> None:
    ana = await stage.member("Ana", "Mésange", "fr")
    assert first_line(await ana.says("/effacer")) == "Tout effacer ?"
    assert first_line(await ana.presses("Oui, tout effacer")) == "Tout est effacé."


async def test_pressed_twice_it_is_harmless_and_the_receipt_stays(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/forgetme")
    last = ana.starting("forgetme:yes")
    await ana.presses(last)
    assert "We keep nothing about you" in await ana.forges(last)
    assert ana.heard("Everything is erased.")
    assert "We keep nothing about you" in await ana.says("/forgetme")
    assert await stage.rows("SELECT * FROM letter") == []


async def test_an_old_or_made_up_button_asks_again_before_anything_is_erased(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/forgetme")
    old = ana.starting("forgetme:yes")
    await stage.passes(2 * 3600)
    for press in (old, "forgetme:yes:99999999999999", "forgetme:yes:²", "forgetme:yes:-1", "forgetme:yes:1899999999"):
        assert first_line(await ana.forges(press)) == "Erase everything?"
    assert "no longer works" in await ana.forges("forgetme:yes")
    assert len(await stage.rows("SELECT * FROM person")) == 1


async def test_who_comes_back_begins_anew_under_the_same_name(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await forgets(ana)
    await ana.says("/start")
    await ana.presses("start:yes")
    assert "Hello Heron" in await ana.keeps("Heron")
    assert [row["withdrawn_at"] for row in await stage.rows("SELECT * FROM consent WHERE kind = 'account'")] == [None]


async def test_the_other_of_a_contact_reads_a_neutral_text_and_words_on_their_way_are_gone(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(seeker, listener)
    await stage.passes(NIGHT)
    await seeker.says("words in the night")
    await forgets(seeker)
    await stage.passes(12 * 3600)
    assert not listener.heard("words in the night")
    assert first_line(listener.reads) == "The conversation with Tern is over. Thank you for what you shared."


async def test_somebody_who_waited_for_the_helper_is_looked_after(stage: Stage) -> None:
    first, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(seeker)
    second = await helper(stage, "Egret")
    await forgets(first)
    assert second.heard("Somebody would like to talk.")


async def test_coordinators_hear_that_a_group_has_nobody_not_who_left(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief, "The Cedars")
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Tern")
    for actor in (ana, ben):
        await join(actor, group)
        await make_facilitator(chief, actor, group)
    assert "Nobody else" not in await ana.says("/forgetme")
    await forgets(ana)
    assert not chief.heard("A group needs you")
    assert "Nobody else facilitates The Cedars" in await ben.says("/forgetme")
    await forgets(ben)
    assert first_line(chief.reads) == "A group needs you."
    assert "The Cedars" in chief.reads
    assert "Tern" not in chief.reads


async def test_the_last_coordinator_is_told_about_the_next_link(stage: Stage) -> None:
    chief = await stage.coordinator()
    assert "You are the last person who coordinates" in await chief.says("/forgetme")
    await chief.presses("Yes, erase everything")
    assert await stage.rows("SELECT * FROM person") == []


async def test_meetings_announcements_and_numbers_stay_without_their_author(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Tern")
    for actor in (ana, ben):
        await join(actor, group)
    await make_facilitator(chief, ana, group)
    soon, later = [await schedule(ana, group, int(stage.clock.at) + hours * 3600) for hours in (2, 48)]
    for meeting in (soon, later):
        await ana.forges(f"meeting:answer:{meeting}:coming")
    await announces(ana, "Bring a cake")
    await ana.says("/announce A draft nobody reads")
    await stage.passes(3 * 3600)
    await forgets(ana)
    rows = await stage.rows("SELECT made_by, tally_coming FROM meeting ORDER BY starts_at")
    assert rows == [{"made_by": None, "tally_coming": 1}, {"made_by": None, "tally_coming": 0}]
    assert [row["state"] for row in await stage.rows("SELECT state, author_id FROM announcement")] == ["sent"]
    assert "Coffee" in await ben.forges(f"meeting:{later}")


# What the file of the database holds


async def lively(stage: Stage) -> tuple[Actor, Actor]:
    """A world where everything happens to Tern, who both seeks and runs a group, and the coordinator."""
    listener, seeker = await helper(stage, "Heronnette"), await stage.member("Samantha", "Ternlet")
    chief = await coordinator_of(stage)
    group = await make_group(chief, "Les Cèdres bleus")
    await join(seeker, group)
    await join(listener, group)
    await make_facilitator(chief, seeker, group)
    await seeker.forges(f"group:write:{group}")
    await seeker.keeps("Nous parlons doucement.")
    meeting = await schedule(seeker, group, int(stage.clock.at) + 90000)
    await seeker.forges(f"meeting:answer:{meeting}:coming")
    await listener.forges(f"meeting:answer:{meeting}:maybe")
    await chief.forges(f"members:list:{group}:0")
    await seeker.forges(f"members:list:{group}:0")
    await announces(seeker, "Apportez un parapluie")
    contact = await opened(seeker, listener)
    await seeker.forges(f"contact:tell:{contact}:unkind")
    await stage.passes(NIGHT)
    await seeker.forges(f"contact:write:{contact}")
    await seeker.says("mes mots de la nuit")
    await seeker.says("/announce encore un brouillon")
    return seeker, chief


def everything_in(stage: Stage) -> list[tuple[str, str, Any]]:
    """(table, column, value) of all that the file holds."""
    connection = sqlite3.connect(stage.program.database.where)
    connection.row_factory = sqlite3.Row
    found = []
    tables = [row["name"] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        for row in connection.execute(f"SELECT * FROM {table}"):
            found += [(table, column, row[column]) for column in dict(row)]
    connection.close()
    return found


@pytest.mark.sqlite
async def test_after_erasing_no_table_knows_the_person(stage: Stage) -> None:
    seeker, _ = await lively(stage)
    me = await person_of(seeker)
    async with stage.program.database.read(0) as tx:
        row = await tx.row("SELECT account, pseudonym_key FROM person WHERE id = :id", id=me.id)
    assert row is not None
    marks = [me.id, row["account"], row["pseudonym_key"]]
    assert {table for table, _, value in everything_in(stage) if _holds(value, marks)} > {
        "membership",
        "letter",
        "contact",
    }
    await forgets(seeker)
    left = [(table, column) for table, column, value in everything_in(stage) if _holds(value, marks)]
    assert set(left) == {("consent", "account")}


def _holds(value: object, marks: list[Any]) -> bool:
    if isinstance(value, str):
        return any(isinstance(mark, str) and mark in value for mark in marks)
    return isinstance(value, bytes) and value in marks


async def test_something_being_told_just_now_goes_on_without_the_id_of_who_left(stage: Stage) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Tern")
    me = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for name, facts, cursor in (("one", f'{{"by":"{me.id}"}}', ""), ("two", "{}", me.id)):
            await tx.rows(
                """INSERT INTO occasion (id, kind, about, due_at, facts, cursor)
                   VALUES (:id, 'meeting-news', 'nothing', :now, :facts, :cursor)""",
                id=name, now=tx.now, facts=facts, cursor=cursor,
            )  # fmt: skip
        await privacy.erase(tx, me)
        rows = await tx.rows("SELECT facts, cursor FROM occasion ORDER BY id")
        assert [tuple(row) for row in rows] == [('{"by":""}', ""), ("{}", me.id[:-1])]
        assert me.id[:-1] < me.id
    assert "Hello Tern" in await ben.says("/menu")


@pytest.mark.sqlite
async def test_the_file_holds_no_name_no_word_and_no_telegram_id_in_clear(stage: Stage) -> None:
    seeker, chief = await lively(stage)
    path = stage.program.database.where
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(FULL)")
    connection.close()
    raw = b"".join(file.read_bytes() for file in path.parent.glob(path.name + "*"))
    assert b"announcement" in raw
    words = [
        "Heronnette", "Ternlet", "Coline", "Samantha", "Cèdres", "Lyon", "Coffee", "doucement", "parapluie", "mots de la nuit",
        "brouillon", str(seeker.id), str(chief.id),
    ]  # fmt: skip
    told = [word for word in words if word.encode() in raw or word.encode("utf-16-le") in raw]
    told += [str(actor.id) for actor in (seeker, chief) if any(actor.id.to_bytes(n, "big") in raw for n in (5, 6, 8))]
    assert told == []


async def test_the_proof_of_consent_is_found_by_who_has_the_key_only(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await forgets(ana)
    proofs = await stage.rows("SELECT * FROM consent")
    assert {row["account"] for row in proofs} == {account(stage.program.database.seal, ana.id)}
    assert data(ana), "the receipt has a way on"
