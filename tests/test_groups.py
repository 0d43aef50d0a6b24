"""Looking at groups, their charter and its new versions, one's own place in a group."""

from bot.domain.groups import Draft
from bot.domain.times import HOUR
from bot.services import subjects
from bot.services.groups import groups
from bot.storage.groups import groups as store
from bot.storage.letters.occasions import Occasion
from tests.group_steps import handle_of, join, make_facilitator, make_group, person_of, turns_to_the_end, write_charter
from tests.stage import NOON, Stage, first_line


async def test_where_there_is_no_group_a_visitor_is_told_what_to_do(stage: Stage) -> None:
    ana = await stage.newcomer("Ana", "fr")
    assert "Revenez voir" in await ana.says("/groupes")
    chief = await stage.coordinator()
    assert "Create a group" in chief.buttons or "You can create one" in await chief.says("/groups")


async def test_a_visitor_looks_at_a_group_and_its_charter_without_an_account(stage: Stage) -> None:
    group = await make_group(await stage.coordinator(), joining="approval")
    ana = await stage.newcomer("Ana")
    assert "The Cedars, Lyon" in await ana.says("/groups")
    opened = await ana.presses("The Cedars")
    assert first_line(opened) == "A group to discover."
    assert "after a yes" in opened
    assert f"meetings:group:{group}" in [b.callback_data for row in ana.last.buttons for b in row]
    assert "We listen without judging" in await ana.presses("Read the charter")
    assert "Welcome to Entraide" in await ana.presses("Join the group")
    assert len(await stage.rows("SELECT * FROM person")) == 1


async def test_who_joins_from_outside_goes_on_where_they_were_after_the_welcome(stage: Stage) -> None:
    group = await make_group(await stage.coordinator())
    ana = await stage.newcomer("Ana", "fr")
    await ana.says("/groups")
    await ana.presses("The Cedars")
    await ana.presses("Rejoindre le groupe")
    await ana.presses("J'accepte, j'ai 18 ans ou plus")
    assert first_line(await ana.keeps("Mésange")) == "La charte du groupe."
    assert first_line(await ana.presses("Accepter et entrer")) == "Bienvenue Mésange."
    row = (await stage.rows("SELECT * FROM membership WHERE group_id = :g", g=group))[0]
    assert (row["state"], row["charter_version"], row["agreed_at"]) == ("member", 1, NOON)


async def test_a_list_longer_than_a_page_goes_on_and_comes_back(stage: Stage) -> None:
    await stage.coordinator()
    async with stage.program.database.write(NOON) as tx:
        for n in range(12):
            draft = Draft(f"Group {n:02}", "Lyon", "en", "Europe/Paris", "open", "Be kind.")
            await store.add(tx, f"group-{n:06}", draft)
    ana = await stage.member("Ana", "Heron")
    await ana.says("/groups")
    assert ana.buttons == [
        "Group 00",
        "Group 01",
        "Group 02",
        "Group 03",
        "Group 04",
        "See more",
        "Find by name",
        "Back",
        "Help lines",
    ]
    await ana.presses("See more")
    await ana.presses("See more")
    assert ana.buttons == ["Group 10", "Group 11", "Find by name", "Back", "Help lines"]
    await ana.presses("Back")
    assert ana.buttons[0] == "Group 05"
    for n in range(7):
        await ana.forges(f"group:yes:group-{n:06}:1")
    await ana.says("/groups")
    assert first_line(ana.reads) == "Your groups."
    assert len(ana.buttons) == 8
    await ana.presses("See more")
    assert ana.buttons == ["Group 05", "Group 06", "See all groups", "Back", "Help lines"]


async def test_pages_that_are_no_number_are_refused(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    for forged in ("groups:all:-1", "groups:all:x", "groups:all:99999", "groups:mine:²", "groups:all", "group:open"):
        assert "no longer works" in await ana.forges(forged), forged
    assert "no longer works" in await ana.forges("groups:pick:0:" + "x" * 31)


async def test_hostile_words_stay_words(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief, "<b>A</b> & \u202eevil 👩‍🚀 سلام", town="</i>{ $name }")
    ana = await stage.member("Ana", "Heron")
    await ana.says("/groups")
    await ana.forges(f"group:open:{group}")
    assert "<b>A</b> & evil 👩‍🚀 سلام" in ana.reads
    assert "</i>{ $name }" in ana.reads


async def test_a_new_charter_is_asked_of_every_member_again(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana, leo = await stage.member("Ana", "Heron"), await stage.member("Léo", "Geai", "fr")
    zoe, ben = await stage.member("Zoe", "Wren"), await stage.member("Ben", "Owl")
    for actor in (ana, leo, zoe):
        await join(actor, group)
    await make_facilitator(chief, ana, group)
    await ana.forges(f"group:write:{group}")
    assert "The 3 members of The Cedars will get a message" in await ana.says("Be <kind>.")
    assert "Be gentle." in await ana.says("Be gentle.")
    await ana.presses("Yes, keep it")
    assert ana.heard("The new charter is published.")
    assert not ana.heard("something new to read")  # who wrote it is not asked
    assert not ben.heard("something new")
    assert first_line(leo.reads) == "Il y a du nouveau à lire."
    assert "Be gentle." in await leo.presses("Lire la charte")
    assert first_line(await leo.presses("Accepter la charte")) == "Merci, c'est noté."
    assert "The charter has changed" in await zoe.forges(f"group:open:{group}")
    await zoe.forges(f"group:agree:{group}:2")
    rows = await stage.rows("SELECT charter_version, state FROM membership")
    assert [(r["charter_version"], r["state"]) for r in rows] == [(2, "member")] * 3


async def test_an_agreement_to_another_version_is_not_written(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await write_charter(chief, group, "Second.")
    await write_charter(chief, group, "Third.")
    for version in (2, 4, 9999):
        assert first_line(await ana.forges(f"group:agree:{group}:{version}")).startswith("The charter has just changed")
    assert (await stage.rows("SELECT charter_version FROM membership"))[0]["charter_version"] == 1
    await ana.presses("Agree to the charter")
    assert (await stage.rows("SELECT charter_version FROM membership"))[0]["charter_version"] == 3
    leo = await stage.member("Leo", "Wren")
    assert "The charter of the group" in await leo.forges(f"group:agree:{group}:3")
    assert len(await stage.rows("SELECT * FROM membership")) == 1


async def test_publishing_twice_or_the_same_words_makes_one_version(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    await chief.forges(f"group:write:{group}")
    await chief.says("Second.")
    yes = chief.starting("said:keep")
    await chief.presses(yes)
    await chief.forges(yes)
    await write_charter(chief, group, "Second.")
    assert len(await stage.rows("SELECT * FROM charter")) == 2


async def test_the_letters_about_a_charter_wait_for_the_morning_and_go_only_while_true(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana, leo = await stage.member("Ana", "Heron"), await stage.member("Leo", "Wren")
    for actor in (ana, leo):
        await join(actor, group)
    await stage.passes(10 * HOUR)
    await write_charter(chief, group, "Second.")
    assert not ana.heard("something new")
    await ana.forges(f"group:agree:{group}:2")
    await stage.until(NOON + 20 * HOUR)
    assert not ana.heard("something new")
    assert len(leo.heard("something new")) == 1


async def test_a_charter_is_told_in_slices_and_each_member_once(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    for n in range(5):
        await join(await stage.member(f"Ana{n}", f"Heron {'abcde'[n]}"), group)
    occasion, told, cursor = Occasion("charter:x", "charter", group, NOON, {"version": 2}), [], ""
    async with stage.program.database.write(NOON) as tx:
        await store.write_charter(tx, group, 2, "Second.")
        for _ in range(3):
            again = await subjects.unfold()["charter"](tx, Occasion(**{**_fields(occasion), "cursor": cursor}), 2)
            told.append(len(tx.letters))
            cursor = again or ""
        tx.letters.clear()
    assert told == [2, 4, 5]
    assert cursor == ""


def _fields(occasion: Occasion) -> dict[str, object]:
    return {name: getattr(occasion, name) for name in ("id", "kind", "about", "due_at", "facts")}


async def test_each_group_may_know_another_name(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana, leo = await stage.member("Ana", "Heron"), await stage.member("Leo", "Wren")
    for actor in (ana, leo):
        await join(actor, group)
    await ana.forges(f"group:place:{group}")
    await ana.presses("Choose a name here")
    assert "shows who you are on Telegram" in await ana.says("ana")
    assert "has this name already" in await ana.says("WRÉN")
    assert "cannot hold a number" in await ana.says("call 06 12 34 56 78")
    assert "Your name here: Swallow" in await ana.keeps("Swallow")
    await leo.forges(f"group:name:{group}")
    assert "has this name already" in await leo.says("swallow")
    await leo.forges("settings:name")
    assert "has this name already" in await leo.says("Swallow")
    await chief.forges(f"members:list:{group}:0")
    assert sorted(chief.buttons[:2]) == ["Swallow", "Wren"]
    assert "Your name here: Heron" in await ana.forges(f"group:usual:{group}")


async def test_announcements_are_muted_and_a_break_is_taken_and_ended(stage: Stage) -> None:
    group = await make_group(await stage.coordinator(language="fr"), language="fr")
    ana = await stage.member("Ana", "Mésange", "fr")
    await join(ana, group)
    await ana.forges(f"group:place:{group}")
    await ana.presses("Choisir mes messages")
    assert "Annonces : non" in await ana.presses("Couper les annonces")
    assert "Annonces : oui" in await ana.presses("Recevoir les annonces")
    assert "Vos choix dans ce groupe." in await ana.presses("Retour")
    assert "Vous êtes en pause" in await ana.presses("Faire une pause")
    assert "Choisir mes messages" not in ana.buttons
    async with stage.program.database.read(NOON) as tx:
        assert await groups.members_after(tx, group, "", 10) == []
    assert "Vous êtes en pause" not in await ana.presses("Finir ma pause")
    async with stage.program.database.read(NOON) as tx:
        found = await groups.members_after(tx, group, "", 10)
    assert [(m.name, m.muted, m.state) for m in found] == [("Mésange", False, "member")]


async def test_what_others_ask_of_groups_comes_in_one_read(stage: Stage) -> None:
    chief = await stage.coordinator()
    cedars, oaks = await make_group(chief), await make_group(chief, "Oaks", joining="approval")
    ana = await stage.member("Ana", "Heron")
    await join(ana, cedars)
    await join(ana, oaks)
    me, boss = await person_of(ana), await person_of(chief)
    async with stage.program.database.read(NOON) as tx:
        assert [(g.name, g.role, g.state, g.muted) for g in await groups.mine(tx, me)] == [
            ("The Cedars", "member", "member", False)
        ]
        assert [g.state for g in await groups.mine(tx, me, waiting=True)] == ["waiting", "member"]
        assert await groups.facilitated(tx, me) == []
        assert [g.name for g in await groups.facilitated(tx, boss)] == ["Oaks", "The Cedars"]
    await make_facilitator(chief, ana, cedars)
    async with stage.program.database.read(NOON) as tx:
        assert [g.id for g in await groups.facilitated(tx, me)] == [cedars]


async def test_nothing_is_set_in_a_group_one_is_not_in(stage: Stage) -> None:
    group = await make_group(await stage.coordinator(), joining="approval")
    ana = await stage.member("Ana", "Heron")
    hears = [
        f"{each}:{group}{more}"
        for each, more in (
            ("messages", ""), ("mute", ":1"), ("news", ":0"), ("reminded", ":0"), ("times", ""), ("time", ":1d:1")
        )
    ]  # fmt: skip
    for state in ("outside", "waiting"):
        for forged in (f"place:{group}", f"name:{group}", f"usual:{group}", *hears):
            assert "You are not in this group" in await ana.forges(f"group:{forged}"), (state, forged)
        if state == "outside":
            await join(ana, group)
    assert await handle_of(ana, group)


async def test_a_long_charter_has_pages_and_the_yes_stands_below_its_end(stage: Stage) -> None:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief)
    words = "\n\n".join(f"Point {n}: we listen to each other, and nobody speaks for somebody else." for n in range(40))
    await write_charter(chief, group, words)
    shown = await ana.forges(f"group:join:{group}")
    seen = [shown]
    while "See what comes next" in ana.buttons:
        assert "Agree and join" not in ana.buttons
        seen.append(await ana.presses("See what comes next"))
    assert len(seen) > 2
    assert all(f"Point {n}:" in "\n".join(seen) for n in range(40))
    assert await ana.presses("Back") == seen[-2]
    await ana.presses("See what comes next")
    assert first_line(await ana.presses("Agree and join")) == "Welcome Heron."


async def test_an_invitation_is_still_one_on_the_last_page_of_a_charter(stage: Stage) -> None:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="approval")
    await write_charter(chief, group, "\n\n".join(["We listen to each other, and nobody is hurried."] * 40))
    await chief.forges(f"members:invite:{group}")
    await ana.says("/start " + chief.reads.partition("start=")[2].split()[0])
    await turns_to_the_end(ana)
    assert first_line(await ana.presses("Agree and join")) == "Welcome Heron."
