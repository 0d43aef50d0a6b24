"""Telegram group chats: the bot comes, says once who it is, is linked in private, and keeps quiet about everybody."""

from typing import Any

from tests.announcement_rows import announces, belongs, facilitator, group, member, numbers
from tests.stage import Actor, Stage, spaced


class GroupChat:
    """A Telegram group chat as its members see it."""

    def __init__(self, stage: Stage, title: str, by: Actor, *others: Actor, kind: str = "group") -> None:
        self.stage, self.by = stage, by
        self.chat = stage.play.world.group(title, by.person, [other.person for other in others], kind)

    @property
    def messages(self) -> list[Any]:
        """The bot's messages."""
        live = self.stage.play.world.live(self.chat)
        return [m for m in self.stage.play.world.seen(self.by.person, live) if m.from_bot]

    @property
    def reads(self) -> str:
        return spaced(self.messages[-1].text)

    @property
    def door(self) -> str:
        """What the link button of the last message carries."""
        return str(self.messages[-1].buttons[-1][0].url).partition("start=")[2]

    async def add_bot(self) -> None:
        self.stage.play.world.add_bot(self.chat, self.by.person)
        await self.stage.settle()

    async def remove_bot(self) -> None:
        self.stage.play.world.remove_bot(self.chat, self.by.person)
        await self.stage.settle()

    async def hears(self, actor: Actor, text: str, topic: int | None = None) -> str:
        self.stage.play.world.say(actor.person, text, self.stage.play.world.live(self.chat), topic=topic)
        await self.stage.settle()
        return self.reads


async def linked_chat(
    stage: Stage, fran: Actor, *others: Actor, title: str = "Tea room", kind: str = "group"
) -> GroupChat:
    """A chat linked to the one group Fran facilitates."""
    chat = GroupChat(stage, title, fran, *others, kind=kind)
    await chat.add_bot()
    (place,) = await stage.rows("SELECT id FROM place WHERE group_id IS NULL")
    (led,) = await stage.rows("SELECT group_id FROM membership WHERE role = 'facilitator' ORDER BY since LIMIT 1")
    await fran.forges(f"link:yes:{place['id']}:{led['group_id']}")
    return chat


async def test_added_to_a_chat_the_bot_says_once_who_it_is(stage: Stage) -> None:
    fran = await stage.newcomer("Fran")
    chat = GroupChat(stage, "Tea room", fran)
    await chat.add_bot()
    assert "je suis un bot" in chat.reads
    assert "voient votre nom Telegram" in chat.reads
    assert "Je ne garde rien" in chat.reads
    stage.play.world.make_admin(chat.chat, stage.play.world.bot)
    await stage.settle()
    assert len(chat.messages) == 1
    await chat.remove_bot()
    assert [row["present"] for row in await stage.rows("SELECT present FROM place")] == [0]
    await chat.add_bot()
    assert len(chat.messages) == 2
    assert len(await stage.rows("SELECT id FROM place")) == 1


async def test_nothing_that_is_said_there_is_kept_and_titles_are_sealed(stage: Stage) -> None:
    fran = await stage.newcomer("Fran")
    chat = GroupChat(stage, "Very secret title", fran)
    await chat.add_bot()
    await chat.hears(fran, "/help tell nobody")
    rows = await stage.rows("SELECT * FROM place")
    assert all(b"secret" not in bytes(value) for row in rows for value in row.values() if isinstance(value, bytes))
    assert str(chat.chat.id) not in str(rows)


async def test_link_and_help_answer_the_same_to_everybody_there(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    ana = await member(stage, home, "Ana", "Heron")
    stranger = await stage.newcomer("Sam", "fr")
    chat = GroupChat(stage, "Tea room", fran, ana, stranger)
    await chat.add_bot()
    for command, people in (("/link", (fran, ana, stranger)), ("/aide", (fran, stranger))):
        (said,) = {await chat.hears(who, command) for who in people}
        assert not any(word in said for word in ("Fauvette", "Heron", "Neighbours", "Voisins", "Fran"))
    before = len(chat.messages)
    await chat.hears(ana, "/menu")
    await chat.hears(ana, "/announce Hello")
    assert len(chat.messages) == before


async def test_a_command_of_a_group_chat_may_name_the_bot_and_is_for_nobody_else(stage: Stage) -> None:
    fran = await stage.newcomer("Fran")
    chat = GroupChat(stage, "Tea room", fran)
    await chat.add_bot()
    name = stage.program.dispatcher.bot_username
    said = await chat.hears(fran, "/link")
    assert await chat.hears(fran, f"/link@{name}") == await chat.hears(fran, f"/LIER@{name.upper()}") == said
    before = len(chat.messages)
    await chat.hears(fran, "/link@another_bot")
    assert len(chat.messages) == before


async def test_a_facilitator_links_a_chat_in_private_after_a_warning(stage: Stage) -> None:
    home = await group(stage, "The Neighbours")
    fran = await facilitator(stage, home)
    chat = GroupChat(stage, "Tea <room>", fran)
    await chat.add_bot()
    await chat.hears(fran, "/link")
    await fran.says(f"/start {chat.door}")
    assert "Tea <room>" in fran.reads
    assert "everybody sees the Telegram name" in fran.reads
    assert await stage.rows("SELECT id FROM place WHERE group_id IS NOT NULL") == []
    confirm = str(fran.last.buttons[0][0].callback_data)
    await fran.presses("Link this group")
    assert "It is linked" in fran.reads
    assert "This Telegram group is linked" in chat.reads
    assert "Neighbours" not in chat.reads
    said = len(chat.messages)
    assert "It is linked" in await fran.forges(confirm)
    assert len(chat.messages) == said
    assert "Tea <room>" in await fran.says("/link")


async def test_the_same_in_french_with_two_groups(stage: Stage) -> None:
    home, away = await group(stage, "Les Voisins", language="fr"), await group(stage, "Les Autres", language="fr")
    fran = await facilitator(stage, home, "fr")
    await belongs(stage, fran, away, "facilitator")
    chat = GroupChat(stage, "Salon", fran)
    await chat.add_bot()
    await chat.hears(fran, "/lier")
    await fran.says(f"/start {chat.door}")
    await fran.presses("Les Autres")
    assert "voit le nom Telegram des autres" in fran.reads
    await fran.presses("Lier ce groupe")
    assert "C'est lié" in fran.reads
    assert "est lié" in chat.reads
    assert [row["group_id"] for row in await stage.rows("SELECT group_id FROM place")] == [away]


async def test_who_does_not_facilitate_cannot_link(stage: Stage) -> None:
    home, away = await group(stage, "Home"), await group(stage, "Away")
    ana = await member(stage, home, "Ana", "Heron")
    gil = await facilitator(stage, away, name="Gil", pseudonym="Geai")
    chat = GroupChat(stage, "Tea room", ana, gil)
    await chat.add_bot()
    await chat.hears(ana, "/link")
    place = chat.door.removeprefix("link_")
    assert "only some people" in await ana.says(f"/start {chat.door}")
    for verb in ("to", "yes"):
        assert "only some people" in await ana.forges(f"link:{verb}:{place}:{home}")
        assert "only some people" in await gil.forges(f"link:{verb}:{place}:{home}")
    assert await stage.rows("SELECT id FROM place WHERE group_id IS NOT NULL") == []


async def test_a_linked_chat_changes_hands_only_by_who_may_unlink_it(stage: Stage) -> None:
    home, away = await group(stage, "Home"), await group(stage, "Away")
    fran = await facilitator(stage, home)
    gil = await facilitator(stage, away, name="Gil", pseudonym="Geai")
    await linked_chat(stage, fran, gil)  # Fran came first: the chat is for Home
    (place,) = await stage.rows("SELECT id, group_id FROM place")
    assert "only some people" in await gil.forges(f"link:yes:{place['id']}:{away}")
    assert "only some people" in await gil.forges(f"link:cut:{place['id']}")
    assert "None for now" in await gil.says("/link")
    boss = await stage.coordinator()
    await boss.forges(f"link:to:{place['id']}:{away}")
    assert "It is linked to Home at the moment" in boss.reads
    await boss.presses("Link this group")
    assert [row["group_id"] for row in await stage.rows("SELECT group_id FROM place")] == [away]


async def test_forged_presses_break_nothing(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    for verb in ("", ":to", ":yes", ":off", ":cut", ":back", ":keep", ":page", ":nothing"):
        for rest in ("", ":", ":nobody", f":nobody:{home}", ":-1", ":9999", ":1'; DROP TABLE place", ":\u202e"):
            await fran.forges(f"link{verb}{rest}")
            assert "broke" not in fran.reads
    for topic in ("0", "-1", "007", "x", "99999999999", ""):
        assert "not ready" in await fran.says(f"/start link_nobodynobody_{topic}")
    for payload in ("link_", "link_nobody", "link_" + "x" * 36):
        assert "not ready" in await fran.says(f"/start {payload}")
    assert await stage.rows("SELECT id FROM failed_update") == []


async def test_unlinking_asks_first_and_then_nothing_more_is_written_there(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    await member(stage, home, "Ana", "Heron")
    chat = await linked_chat(stage, fran)
    await fran.says("/link")
    await fran.presses("Unlink Tea room")
    confirm = str(fran.last.buttons[0][0].callback_data)
    await fran.presses("Unlink")
    assert "It is unlinked" in fran.reads
    assert "no longer linked" in await fran.forges(confirm)
    said = len(chat.messages)
    await announces(fran, "Hello")
    assert len(chat.messages) == said


async def test_an_announcement_is_written_in_the_linked_chat_too(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    await member(stage, home, "Ana", "Heron")
    chat = await linked_chat(stage, fran)
    await fran.says("/announce Tea & <cake>")
    assert "one linked Telegram group" in fran.reads
    await fran.presses("Send now")
    await stage.passes(1)
    assert "Tea & <cake>" in chat.reads
    assert [b.url for row in chat.messages[-1].buttons for b in row] == ["https://t.me/entraide_playground_bot"]
    assert "Linked Telegram groups: 1 of 1" in fran.reads
    (row,) = await stage.rows("SELECT id FROM announcement")
    counted = await numbers(stage, row["id"])
    assert (counted["recipients"], counted["chats"], counted["chats_reached"]) == (1, 1, 1)


async def test_removed_from_the_chat_nothing_is_tried_there(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    await member(stage, home, "Ana", "Heron")
    chat = await linked_chat(stage, fran)
    await chat.remove_bot()
    said, asked = len(chat.messages), len(stage.play.requests)
    await announces(fran, "Hello")
    assert len(chat.messages) == said
    assert not [r for r in list(stage.play.requests)[asked:] if str(r.params.get("chat_id")) == str(chat.chat.id)]
    assert "no longer in it" in await fran.says("/link")


async def test_found_out_while_sending_that_the_bot_is_not_in_the_chat(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    await member(stage, home, "Ana", "Heron")
    chat = await linked_chat(stage, fran)
    stage.play.faults.add(
        "sendMessage",
        "403",
        match=f"chat_id={chat.chat.id}",
        description="Forbidden: bot was kicked from the group chat",
    )
    await announces(fran, "Hello")
    assert [row["present"] for row in await stage.rows("SELECT present FROM place")] == [0]


async def test_who_blocks_the_bot_is_left_in_peace_until_they_come_back(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.play.world.block(ana.person)
    await stage.settle()
    assert [row["reachable"] for row in await stage.rows("SELECT reachable FROM person")] == [0]
    stage.play.world.unblock(ana.person)
    await stage.settle()
    assert [row["reachable"] for row in await stage.rows("SELECT reachable FROM person")] == [1]


async def test_the_bots_own_channel_is_none_of_its_business(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    change = {
        "chat": {"id": -100_777, "type": "channel", "title": "News"},
        "from": ana.person.user(),
        "date": 1,
        "old_chat_member": {"status": "left", "user": stage.play.world.bot.user()},
        "new_chat_member": {"status": "member", "user": stage.play.world.bot.user()},
    }
    stage.play.world.update("my_chat_member", change)
    await stage.settle()
    assert await stage.rows("SELECT id FROM place") == []


async def test_an_administrator_who_stays_anonymous_is_answered_too(stage: Stage) -> None:
    fran = await stage.newcomer("Fran")
    chat = GroupChat(stage, "Tea room", fran)
    await chat.add_bot()
    message = {
        "message_id": 99,
        "date": 1,
        "chat": chat.chat.to_json(),
        "sender_chat": chat.chat.to_json(),
        "from": {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"},
        "text": "/link",
        "entities": [{"type": "bot_command", "offset": 0, "length": 5}],
    }
    stage.play.world.update("message", message)
    await stage.settle()
    assert chat.door.startswith("link_")
