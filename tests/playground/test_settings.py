"""Commands by scope and language, names, descriptions, the menu button."""

import pytest

from playground.server import Playground
from playground.world import Person
from tests.playground.wire import Wire


def named(*names: str) -> list[dict[str, str]]:
    return [{"command": name, "description": name.upper()} for name in names]


async def test_people_are_offered_the_narrowest_commands(play: Playground, bot: Wire, ana: Person) -> None:
    world = play.world
    group = world.group("Les mardis", by=ana, members=[world.person("Bob", language_code="en")])
    world.add_bot(group, by=ana)
    bob = world.people[group.members[1]]

    def offered(person: Person, where: int) -> list[str]:
        return [each["command"] for each in world.profile.commands_for(person, world.chats[where])]

    await bot.do("setMyCommands", commands=named("d"))
    await bot.do("setMyCommands", commands=named("d_en"), language_code="en")
    assert [offered(ana, ana.id), offered(bob, bob.id), offered(bob, group.id)] == [["d"], ["d_en"], ["d_en"]]
    await bot.do("setMyCommands", commands=named("privees"), scope={"type": "all_private_chats"})
    assert [offered(ana, ana.id), offered(bob, bob.id)] == [["privees"], ["privees"]]
    await bot.do("setMyCommands", commands=named("groupes"), scope={"type": "all_group_chats"})
    await bot.do("setMyCommands", commands=named("admins"), scope={"type": "all_chat_administrators"})
    assert [offered(ana, group.id), offered(bob, group.id)] == [["admins"], ["groupes"]]
    await bot.do("setMyCommands", commands=named("ici"), scope={"type": "chat", "chat_id": group.id})
    assert [offered(ana, group.id), offered(bob, group.id)] == [["ici"], ["ici"]]
    scope = {"type": "chat_administrators", "chat_id": group.id}
    await bot.do("setMyCommands", commands=named("chefs"), scope=scope)
    member = {"type": "chat_member", "chat_id": group.id, "user_id": bob.id}
    await bot.do("setMyCommands", commands=named("bob"), scope=member)
    assert [offered(ana, group.id), offered(bob, group.id)] == [["chefs"], ["bob"]]
    await bot.do("deleteMyCommands", scope=member)
    assert offered(bob, group.id) == ["ici"]
    assert await bot.do("getMyCommands", scope=scope) == named("chefs")
    assert await bot.do("getMyCommands", scope=member) == []


@pytest.mark.parametrize(
    ("commands", "sentence"),
    [
        (named("Aide"), "BOT_COMMAND_INVALID"),
        (named("à"), "BOT_COMMAND_INVALID"),
        (named("a" * 33), "command length must not exceed 32"),
        ([{"command": "a", "description": ""}], "command description must be non-empty"),
        (named(*[f"c{n}" for n in range(101)]), "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_wrong_commands_are_refused(bot: Wire, commands: list[dict[str, str]], sentence: str) -> None:
    assert await bot.refusal("setMyCommands", commands=commands) == f"Bad Request: {sentence}"


async def test_names_and_descriptions_have_languages(bot: Wire) -> None:
    await bot.do("setMyDescription", description="Entraide entre pairs")
    await bot.do("setMyDescription", description="Peer support", language_code="en")
    assert await bot.do("getMyDescription", language_code="en") == {"description": "Peer support"}
    assert await bot.do("getMyDescription", language_code="fr") == {"description": "Entraide entre pairs"}
    await bot.do("setMyShortDescription", short_description="Entraide")
    assert await bot.do("getMyShortDescription") == {"short_description": "Entraide"}
    await bot.do("setMyName", name="Coup de main")
    assert (await bot.do("getMe"))["first_name"] == "Coup de main"
    assert await bot.do("getMyName") == {"name": "Coup de main"}
    refusal = await bot.refusal("setMyName", name="x", language_code="french")
    assert refusal == "Bad Request: invalid language code specified"


async def test_a_menu_button_is_for_all_or_for_one_chat(play: Playground, bot: Wire, ana: Person) -> None:
    assert await bot.do("getChatMenuButton") == {"type": "commands"}
    button = {"type": "web_app", "text": "Ouvrir", "web_app": {"url": "https://example.org"}}
    await bot.do("setChatMenuButton", chat_id=ana.id, menu_button=button)
    assert await bot.do("getChatMenuButton", chat_id=ana.id) == button
    assert play.world.profile.menu_for(play.world.chats[ana.id]) == button
    await bot.do("setChatMenuButton", chat_id=ana.id)
    assert await bot.do("getChatMenuButton", chat_id=ana.id) == {"type": "default"}


async def test_get_chat_describes_people_and_groups(play: Playground, bot: Wire) -> None:
    ana = play.world.person("Ana", username="ana_m")
    play.world.say(ana, "/start")
    chat = await bot.do("getChat", chat_id=str(ana.id))
    assert (chat["type"], chat["first_name"], chat["username"]) == ("private", "Ana", "ana_m")
    group = play.world.group("Les mardis", by=ana)
    play.world.add_bot(group, by=ana)
    assert (await bot.do("getChat", chat_id=group.id))["title"] == "Les mardis"
