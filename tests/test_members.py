"""What those who run a group see of its members, who is told of it, and who is named facilitator."""

from bot.domain.times import HOUR
from bot.storage.groups import members as store
from tests.group_steps import handle_of, join, make_facilitator, make_group, person_of
from tests.stage import NOON, Actor, Stage, first_line

REFUSED = "only some people of the group can do this"


async def test_a_coordinator_names_a_facilitator_who_is_told(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await chief.says("/members")
    assert "One person is a member. Nobody facilitates yet." in chief.reads
    await chief.presses("See the list")
    await chief.presses("Heron")
    assert "Heron, in The Cedars\nMember, since Monday 30 November" in chief.reads
    assert "Agrees with the charter of today" in chief.reads
    assert "says yes or no" in await chief.presses("Ask to facilitate")
    assert "You will hear it here" in await chief.presses("Yes, ask")
    assert "asked to facilitate The Cedars" in ana.reads
    assert REFUSED in await ana.says("/members")
    await ana.presses("Yes, I will")
    assert len(ana.heard("A new place for you.")) == 1
    assert "Heron now facilitates The Cedars." in chief.reads
    assert first_line(await ana.says("/members")) == "The members."
    handle = await handle_of(ana, group)
    assert "does this already" in await chief.forges(f"sure:team:facilitate:{handle}")
    await chief.forges(f"sure:team:end:{handle}")
    assert first_line(ana.reads) == "Your place has changed."
    assert REFUSED in await ana.forges(f"members:{group}")


async def test_nommer_une_personne_qui_anime(stage: Stage) -> None:
    chief = await stage.coordinator(language="fr")
    group = await make_group(chief, "Les Cèdres", language="fr")
    ana = await stage.member("Ana", "Mésange", "fr")
    await join(ana, group)
    await chief.says("/membres")
    await chief.presses("Voir la liste")
    await chief.presses("Mésange")
    await chief.presses("Proposer d'animer")
    await chief.presses("Oui, proposer")
    assert "Vous pouvez maintenant animer le groupe Les Cèdres" in await ana.presses("Oui, je veux bien")
    await ana.says("/membres")
    await ana.presses("Voir la liste")
    assert ana.buttons[0] == "Mésange (anime)"


async def test_a_facilitator_ends_nobodys_facilitating_and_sees_only_their_group(stage: Stage) -> None:
    chief = await stage.coordinator()
    group, other = await make_group(chief), await make_group(chief, "Oaks")
    ana, leo = await stage.member("Ana", "Heron"), await stage.member("Leo", "Wren")
    await join(ana, group)
    await join(leo, group)
    await join(leo, other)
    await make_facilitator(chief, ana, group)
    assert REFUSED in await ana.forges(f"team:end:{await handle_of(leo, group)}")
    assert REFUSED in await ana.forges(f"team:coordinate:{await handle_of(leo, group)}")
    for forged in (f"member:open:{await handle_of(leo, other)}", f"members:list:{other}:0", f"members:{other}"):
        assert REFUSED in await ana.forges(forged)
    assert "Ask to coordinate" not in ana.buttons
    for forged in ("member:open:nobody", "team:facilitate:nobody", "sure:member:remove:nobody"):
        assert "no longer in the group" in await ana.forges(forged)


async def test_who_waits_is_not_made_facilitator(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief, joining="approval")
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    assert "no longer in the group" in await chief.forges(f"team:facilitate:{await handle_of(ana, group)}")
    assert "no longer in the group" in await chief.forges(f"sure:member:remove:{await handle_of(ana, group)}")


async def test_a_facilitator_on_a_break_does_not_facilitate(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await make_facilitator(chief, ana, group)
    await ana.forges(f"sure:group:rest:{group}:1")
    assert REFUSED in await ana.forges(f"members:{group}")
    await ana.forges(f"group:rest:{group}:0")
    assert first_line(await ana.forges(f"members:{group}")) == "The members."


async def test_each_look_is_written_down_for_the_member(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana, leo = await stage.member("Ana", "Heron"), await stage.member("Leo", "Wren")
    await join(ana, group)
    await join(leo, group)
    await make_facilitator(chief, ana, group)
    handle = await handle_of(leo, group)
    for forged in (f"members:list:{group}:0", f"members:list:{group}:0", f"member:open:{handle}"):
        await ana.forges(forged)
    await stage.passes(2 * HOUR)
    await ana.forges(f"member:open:{handle}")
    assert await looks(stage, leo) == {("The Cedars", "Heron", "list"): 1, ("The Cedars", "Heron", "member"): 2}
    assert await looks(stage, ana) == {}
    await ana.forges(f"group:name:{group}")
    await ana.keeps("Swallow")
    assert {by for _, by, _ in await looks(stage, leo)} == {"Swallow"}


async def looks(stage: Stage, actor: Actor) -> dict[tuple[str, str | None, str], int]:
    me = await person_of(actor)
    async with stage.program.database.read(NOON) as tx:
        return {(look.group_name, look.by, look.what): look.times for look in await store.looks_at(tx, me.id)}


async def test_many_members_come_in_pages_facilitators_first(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    people = [await stage.member(f"P{n}", f"Heron {'abcdefg'[n]}") for n in range(7)]
    for person in people:
        await join(person, group)
    await make_facilitator(chief, people[3], group)
    await chief.forges(f"members:list:{group}:0")
    first = chief.buttons
    assert first[0] == "Heron d (facilitates)"
    assert first[5:] == ["See more", "Find by name", "Back", "Help lines"]
    await chief.presses("See more")
    assert len({*first[:5], *chief.buttons[:2]}) == 7
    await chief.forges(f"members:list:{group}:9")
    assert first_line(chief.reads) == "Nobody is a member yet."


async def test_who_runs_several_groups_chooses_and_who_runs_none_is_told(stage: Stage) -> None:
    chief = await stage.coordinator()
    await chief.says("/members")
    assert first_line(chief.reads) == "There is no group here yet."
    assert chief.buttons[0] == "Create a group"
    for n in range(7):
        await make_group(chief, f"Group {n}")
    assert first_line(await chief.says("/members")) == "Which group do you mean?"
    await chief.presses("See more")
    assert chief.buttons[:2] == ["Group 5", "Group 6"]
    assert "Group 6" in await chief.presses("Group 6")
    assert REFUSED in await (await stage.member("Ana", "Heron")).says("/members")


async def test_names_of_people_are_shown_as_they_are_written(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.member("Ana", "<i>O'Hara & Co</i>")
    await join(ana, group)
    await chief.forges(f"member:open:{await handle_of(ana, group)}")
    assert "<i>O'Hara & Co</i>, in The Cedars" in chief.reads


async def test_nothing_that_faces_others_tells_who_somebody_is_on_telegram(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.newcomer("Realname", username="realname_x")
    await ana.says("/start")
    await ana.presses("start:yes")
    await ana.keeps("Heron")
    await join(ana, group)
    for forged in (f"members:list:{group}:0", f"member:open:{await handle_of(ana, group)}"):
        await chief.forges(forged)
        shown = chief.reads + str([(b.text, b.callback_data) for row in chief.last.buttons for b in row])
        for secret in ("Realname", "realname_x", str(ana.id), (await person_of(ana)).id):
            assert secret not in shown
