"""Groups: who comes and goes, what the bot hears there, rights, and the move to a supergroup."""

import pytest

from playground.server import Playground
from playground.world import Group, Person, WorldError
from tests.playground.wire import Wire, kinds


async def test_the_bot_learns_that_it_was_added_and_removed(play: Playground, bot: Wire, ana: Person) -> None:
    group = play.world.group("Les mardis", by=ana)
    play.world.add_bot(group, by=ana)
    play.world.remove_bot(group, by=ana)
    updates = await bot.do("getUpdates")
    assert kinds(updates) == [
        "my_chat_member",
        "message new_chat_members",
        "my_chat_member",
        "message left_chat_member",
    ]
    assert [updates[n]["my_chat_member"]["new_chat_member"]["status"] for n in (0, 2)] == ["member", "kicked"]


async def test_in_a_group_the_bot_hears_only_what_is_meant_for_it(
    play: Playground, bot: Wire, ana: Person, group: Group
) -> None:
    sent = await bot.do("sendMessage", chat_id=group.id, text="Bonjour à tous")
    play.world.say(ana, "entre nous", group)
    play.world.say(ana, "/aide", group)
    play.world.say(ana, "/aide@Entraide_playground_bot", group)
    play.world.say(ana, "/aide@un_autre_bot", group)
    play.world.say(ana, "voir /aide", group)
    play.world.say(ana, "merci", group, reply_to=sent["message_id"])
    heard = [update["message"]["text"] for update in await bot.do("getUpdates")]
    assert heard == ["/aide", "/aide@Entraide_playground_bot", "merci"]


async def test_an_administrator_bot_hears_everything(play: Playground, bot: Wire, ana: Person, group: Group) -> None:
    play.world.make_admin(group, play.world.bot)
    play.world.say(ana, "entre nous", group)
    assert kinds(await bot.do("getUpdates")) == ["my_chat_member", "message"]


async def test_people_come_and_go(play: Playground, bot: Wire, ana: Person, bea: Person, group: Group) -> None:
    cleo = play.world.person("Cléo")
    play.world.join(group, cleo)
    play.world.leave(group, bea)
    play.world.leave(group, cleo, by=ana)
    updates = await bot.do("getUpdates")
    assert kinds(updates) == ["message new_chat_members", "message left_chat_member", "message left_chat_member"]
    assert await bot.do("getChatMemberCount", chat_id=group.id) == 2
    statuses = [
        (await bot.do("getChatMember", chat_id=group.id, user_id=each.id))["status"]
        for each in (ana, bea, cleo, play.world.bot)
    ]
    assert statuses == ["creator", "left", "kicked", "member"]
    with pytest.raises(WorldError, match="Béa is not in Les mardis"):
        play.world.say(bea, "encore là ?", group)


async def test_administrators_are_named_and_strangers_are_not(
    play: Playground, bot: Wire, ana: Person, bea: Person, group: Group
) -> None:
    play.world.make_admin(group, bea)
    play.world.make_admin(group, play.world.bot)
    people = await bot.do("getChatAdministrators", chat_id=group.id)
    assert [(each["user"]["id"], each["status"]) for each in people] == [
        (ana.id, "creator"),
        (bea.id, "administrator"),
    ]
    refusal = await bot.refusal("getChatMember", chat_id=group.id, user_id=4242)
    assert refusal == "Bad Request: PARTICIPANT_ID_INVALID"
    refusal = await bot.refusal("getChatAdministrators", chat_id=ana.id)
    assert refusal == "Bad Request: there are no members in the private chat"


async def test_without_rights_the_bot_neither_pins_nor_deletes(
    play: Playground, bot: Wire, ana: Person, group: Group
) -> None:
    theirs = {"chat_id": group.id, "message_id": play.world.say(ana, "/aide", group).id}
    refusal = await bot.refusal("pinChatMessage", **theirs)
    assert refusal == "Bad Request: not enough rights to manage pinned messages in the chat"
    assert await bot.refusal("deleteMessage", **theirs) == "Bad Request: message can't be deleted"
    play.world.make_admin(group, play.world.bot)
    await bot.do("pinChatMessage", **theirs)
    await bot.do("deleteMessage", **theirs)


async def test_a_bot_that_was_thrown_out_or_left_is_told_so(
    play: Playground, bot: Wire, ana: Person, group: Group
) -> None:
    async def refusal(place: Group) -> str:
        return await bot.refusal("sendMessage", chat_id=place.id, text="x")

    elsewhere = play.world.group("Ailleurs", by=ana)
    assert await refusal(elsewhere) == "Bad Request: chat not found"
    await bot.do("leaveChat", chat_id=group.id)
    assert await refusal(group) == "Forbidden: bot is not a member of the group chat"
    play.world.add_bot(group, by=ana)
    play.world.remove_bot(group, by=ana)
    assert await refusal(group) == "Forbidden: bot was kicked from the group chat"
    large = play.world.group("Grand", by=ana, kind="supergroup")
    play.world.add_bot(large, by=ana)
    play.world.remove_bot(large, by=ana)
    assert await refusal(large) == "Forbidden: bot was kicked from the supergroup chat"


async def test_a_group_that_becomes_a_supergroup_has_a_new_id(
    play: Playground, bot: Wire, ana: Person, group: Group
) -> None:
    new = play.world.migrate(group)
    updates = await bot.do("getUpdates")
    assert kinds(updates) == ["my_chat_member", "message migrate_to_chat_id", "message migrate_from_chat_id"]
    place, away, here = updates[0]["my_chat_member"], updates[1]["message"], updates[2]["message"]
    assert (place["chat"]["id"], place["old_chat_member"]["status"], place["new_chat_member"]["status"]) == (
        new.id,
        "left",
        "member",
    )
    assert (away["chat"]["id"], away["from"]["id"], away["migrate_to_chat_id"]) == (group.id, ana.id, new.id)
    assert (here["chat"]["id"], here["message_id"], here["migrate_from_chat_id"]) == (new.id, 1, group.id)
    assert here["from"]["username"] == "GroupAnonymousBot"
    assert here["sender_chat"]["id"] == new.id
    status, answer = await bot.ask("sendMessage", chat_id=group.id, text="x")
    assert (status, answer) == (
        400,
        {
            "ok": False,
            "error_code": 400,
            "description": "Bad Request: group chat was upgraded to a supergroup chat",
            "parameters": {"migrate_to_chat_id": new.id},
        },
    )
    # Of the group that was, Telegram still tells what it was.
    assert (await bot.do("getChat", chat_id=group.id))["type"] == "group"
    await bot.do("sendMessage", chat_id=new.id, text="y")
    assert [message.text for message in play.world.seen(ana, group)][-1] == "y"


async def test_messages_are_numbered_across_chats_but_apart_in_supergroups(
    play: Playground, bot: Wire, ana: Person, group: Group
) -> None:
    private = await bot.do("sendMessage", chat_id=ana.id, text="x")
    common = await bot.do("sendMessage", chat_id=group.id, text="x")
    assert common["message_id"] == private["message_id"] + 1
    new = play.world.migrate(group)
    assert (await bot.do("sendMessage", chat_id=new.id, text="x"))["message_id"] == 2


async def test_blocking_and_coming_back_are_told_to_the_bot(play: Playground, bot: Wire, ana: Person) -> None:
    play.world.block(ana)
    play.world.say(ana, "/start")
    updates = await bot.do("getUpdates")
    assert kinds(updates) == ["my_chat_member", "my_chat_member", "message"]
    assert [each["my_chat_member"]["new_chat_member"]["status"] for each in updates[:2]] == ["kicked", "member"]


async def test_an_edit_of_a_person_reaches_the_bot(play: Playground, bot: Wire, ana: Person, group: Group) -> None:
    said = play.world.say(ana, "bonjour")
    play.world.edit(ana, said, "bonsoir")
    play.world.edit(ana, play.world.say(ana, "secret", group), "autre secret")
    updates = await bot.do("getUpdates")
    assert kinds(updates) == ["message", "edited_message"]
    assert updates[0]["message"]["text"] == "bonjour"
    assert updates[1]["edited_message"]["text"] == "bonsoir"
