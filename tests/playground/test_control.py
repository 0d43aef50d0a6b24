"""What the page asks for, by HTTP, as docs/playground.md says."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from playground.server import Playground
from playground.world import Person
from tests.playground.wire import Clock, Wire


@pytest.fixture
async def events(play: Playground, bot: Wire, ana: Person) -> AsyncIterator[AsyncIterator[dict[str, Any]]]:
    """The events from now on, as the page gets them."""
    after = (await bot.get("/play/state"))["last_event"]

    async def read(response: aiohttp.ClientResponse) -> AsyncIterator[dict[str, Any]]:
        number = 0
        async for line in response.content:
            if line.startswith(b"id: "):
                number = int(line[4:])
            elif line.startswith(b"data: "):
                event = json.loads(line[6:])
                assert event.pop("n") == number
                yield event

    async with bot.session.get(f"{play.api_base}/play/events", params={"after": after}) as response:
        assert response.content_type == "text/event-stream"
        yield read(response)


async def test_the_state_tells_who_is_there(play: Playground, bot: Wire, ana: Person, clock: Clock) -> None:
    group = play.world.group("Les mardis", by=ana)
    play.world.add_bot(group, by=ana)
    await bot.do("sendMessage", chat_id=ana.id, text="Bonjour Ana,\nquoi de neuf ?")
    fault = await bot.post("/play/faults", method="sendMessage", kind="429", retry_after=5, times=None)
    state = await bot.get("/play/state")
    assert state.pop("last_event") > 0
    assert state == {
        "bot": {"id": 111, "username": "entraide_playground_bot", "first_name": "Entraide", "running": False},
        "now": clock.at,
        "people": [
            {
                "id": ana.id,
                "first_name": "Ana",
                "language_code": "fr",
                "label": "",
                "blocked": False,
                "chats": [
                    {
                        "chat": 111,
                        "title": "Entraide",
                        "type": "private",
                        "unread": 1,
                        "last": "Bonjour Ana, quoi de neuf ?",
                    },
                    {"chat": group.id, "title": "Les mardis", "type": "group", "unread": 0, "last": "joined"},
                ],
            }
        ],
        "groups": [
            {
                "id": group.id,
                "title": "Les mardis",
                "type": "group",
                "members": [ana.id],
                "admins": [ana.id],
                "bot": "member",
            },
        ],
        "network": "up",
        "limits": False,
        "faults": [fault],
        "violations": 0,
    }
    assert fault == {"id": 1, "method": "sendMessage", "match": "", "kind": "429", "times": None, "retry_after": 5}


async def test_a_person_talks_with_the_bot_through_the_page(play: Playground, bot: Wire, ana: Person) -> None:
    here = {"as": ana.id, "chat": 111}
    said = await bot.post("/play/say", **here, text="/aide")
    assert (said["text"], said["out"], said["chat"]["id"]) == ("/aide", True, ana.id)
    edited = await bot.post("/play/edit", **here, message_id=said["message_id"], text="/aide moi")
    assert edited["text"] == "/aide moi"
    markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
    reply = {"message_id": said["message_id"]}
    sent = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=markup, reply_parameters=reply)
    query = await bot.post("/play/press", **here, message_id=sent["message_id"], data="y")
    assert play.world.queries[query["query"]].data == "y"
    await bot.do("setMyCommands", commands=[{"command": "aide", "description": "Aide"}])
    chat = await bot.get("/play/chat", **here)
    assert [message["text"] for message in chat["messages"]] == ["/start", "/aide moi", "?"]
    assert chat["messages"][2] == sent
    assert (chat["unread"], chat["title"], chat["menu"]) == (1, "Entraide", {"type": "commands"})
    assert chat["commands"] == [{"command": "aide", "description": "Aide"}]
    await bot.post("/play/read", **here)
    assert (await bot.get("/play/chat", **here))["unread"] == 0


async def test_what_is_deleted_pinned_or_a_keyboard_is_marked(play: Playground, bot: Wire, ana: Person) -> None:
    keyboard = {"keyboard": [[{"text": "Oui"}]]}
    first = await bot.do("sendMessage", chat_id=ana.id, text="un", reply_markup=keyboard)
    second = await bot.do("sendMessage", chat_id=ana.id, text="deux")
    await bot.do("pinChatMessage", chat_id=ana.id, message_id=second["message_id"])
    await bot.do("deleteMessage", chat_id=ana.id, message_id=first["message_id"])
    messages = (await bot.get("/play/chat", **{"as": ana.id, "chat": 111}))["messages"]
    assert messages[1] == first | {"deleted": True, "reply_markup": keyboard}
    assert messages[2] == second | {"pinned": True}


async def test_a_file_goes_to_the_bot_and_back_to_the_page(play: Playground, bot: Wire, ana: Person) -> None:
    form = aiohttp.FormData({"as": str(ana.id), "chat": "111", "caption": "mon texte"})
    form.add_field("file", b"<b>bonjour</b>", filename="lettre.html", content_type="text/html")
    async with bot.session.post(f"{play.api_base}/play/file", data=form) as response:
        message = await response.json()
    assert (message["caption"], message["document"]["file_name"]) == ("mon texte", "lettre.html")
    async with bot.session.get(f"{play.api_base}/play/files/{message['document']['file_id']}") as response:
        assert await response.read() == b"<b>bonjour</b>"
        assert response.headers["Content-Security-Policy"] == "sandbox"
    (update,) = await bot.do("getUpdates")
    assert update["message"]["document"]["mime_type"] == "text/html"


async def test_people_and_groups_are_made_on_the_page(play: Playground, bot: Wire, ana: Person) -> None:
    bea = await bot.post("/play/person", first_name="Béa", username="bea", language_code="en", label="helper")
    assert (bea["username"], bea["language_code"], bea["label"]) == ("bea", "en", "helper")
    group = await bot.post("/play/group", title="Les mardis", by=ana.id, members=[bea["id"]])
    assert (group["members"], group["bot"]) == ([ana.id, bea["id"]], "left")
    assert await bot.post("/play/group/bot", **{"group": group["id"], "by": ana.id, "in": True}) == {}
    new = await bot.post("/play/group/migrate", group=group["id"])
    assert (new["type"], new["bot"]) == ("supergroup", "member")
    assert await bot.post("/play/group/bot", **{"group": group["id"], "by": ana.id, "in": False}) == {}
    assert (await bot.get("/play/state"))["groups"] == [new | {"bot": "kicked"}]
    await bot.post("/play/block", **{"as": ana.id, "blocked": True})
    assert ana.blocked
    await bot.post("/play/block", **{"as": ana.id, "blocked": False})
    assert not ana.blocked


async def test_events_tell_what_happens_as_it_happens(
    play: Playground, bot: Wire, ana: Person, events: AsyncIterator[dict[str, Any]]
) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="un")
    common = {"chat": 111, "for": [ana.id]}
    assert await anext(events) == {"type": "message", **common, "message": sent}
    edited = await bot.do("editMessageText", chat_id=ana.id, message_id=sent["message_id"], text="deux")
    assert await anext(events) == {"type": "edit", **common, "message": edited}
    await bot.do("sendChatAction", chat_id=ana.id, action="typing")
    assert await anext(events) == {"type": "typing", **common}
    await bot.do("deleteMessage", chat_id=ana.id, message_id=sent["message_id"])
    assert await anext(events) == {"type": "delete", **common, "message_id": sent["message_id"]}
    play.network = "down"
    assert await anext(events) == {"type": "state"}


async def test_events_missed_are_sent_first(play: Playground, bot: Wire, ana: Person) -> None:
    seen = []
    async with asyncio.timeout(10):
        async for event in play.events.watch(0):
            seen.append(event["n"])
            if len(seen) == 2:
                break
    assert seen == [1, 2]


async def test_requests_are_listed_with_their_answers(play: Playground, bot: Wire, ana: Person) -> None:
    await bot.do("sendMessage", chat_id=ana.id, text="un")
    await bot.refusal("sendMessage", chat_id=ana.id, text="")
    first, second = (await bot.get("/play/requests"))["requests"]
    assert (first["n"], first["method"], first["params"], first["ok"]) == (
        1,
        "sendMessage",
        {"chat_id": ana.id, "text": "un"},
        True,
    )
    assert first["answer"]["text"] == "un"
    assert second["answer"]["description"] == "Bad Request: message text is empty"
    assert (await bot.get("/play/requests", after=1))["requests"] == [second]


async def test_the_network_and_the_limits_are_switched_on_the_page(play: Playground, bot: Wire) -> None:
    await bot.post("/play/network", up=False)
    await bot.post("/play/limits", on=True)
    await bot.post("/play/faults", kind="500")
    assert (play.network, play.limits, len(play.faults.waiting)) == ("down", True, 1)
    await bot.post("/play/network", up=True)
    async with bot.session.delete(f"{play.api_base}/play/faults") as response:
        assert await response.json() == {}
    assert (play.network, play.faults.waiting) == ("up", [])


async def test_clock_process_and_reset_are_the_supervisors(play: Playground, bot: Wire, clock: Clock) -> None:
    for path, body in (("clock", {"seconds": 60}), ("process", {"do": "kill"}), ("reset", {})):
        assert "this playground" in (await bot.post(f"/play/{path}", **body))["error"]
    done: list[Any] = []

    async def on_clock(body: dict[str, Any]) -> None:
        clock.at += body["seconds"]

    async def on_process(what: str) -> bool:
        done.append(what)
        return what != "stop"

    async def on_reset() -> None:
        play.reset()

    play.on_clock, play.on_process, play.on_reset = on_clock, on_process, on_reset
    before = clock.at
    assert await bot.post("/play/clock", seconds=60) == {"now": before + 60}
    assert await bot.post("/play/process", do="kill") == {"running": True}
    assert await bot.post("/play/process", do="stop") == {"running": False}
    assert await bot.post("/play/reset") == {}
    assert done == ["kill", "stop"]


@pytest.mark.parametrize(
    ("path", "body", "sentence"),
    [
        ("/play/say", {"as": 1, "chat": 111, "text": "x"}, "there is nobody with the id 1"),
        ("/play/say", {"chat": 111, "text": "x"}, "a person is given by its number"),
        ("/play/group", {"title": "", "by": 1}, '"title" is missing'),
        ("/play/group/migrate", {"group": 7}, "there is no group with the id 7"),
        ("/play/faults", {"kind": "418"}, "no such fault: '418'; there are 429, 403"),
        ("/play/faults", {"kind": "slow", "seconds": "long"}, "seconds is a number"),
        ("/play/network", {"up": "yes"}, '"up" is true or false'),
    ],
)
async def test_what_makes_no_sense_is_answered_with_a_sentence(
    play: Playground, bot: Wire, path: str, body: dict[str, Any], sentence: str
) -> None:
    async with bot.session.post(play.api_base + path, json=body) as response:
        assert response.status == 400
        assert (await response.json())["error"].startswith(sentence)


async def test_other_web_pages_may_not_play(play: Playground, bot: Wire) -> None:
    for origin, status in (("http://evil.example", 403), (play.api_base, 200)):
        headers = {"Origin": origin}
        async with bot.session.get(f"{play.api_base}/play/state", headers=headers) as response:
            assert response.status == status


async def test_the_page_is_served_and_nothing_else(play: Playground, bot: Wire) -> None:
    async with bot.session.get(f"{play.api_base}/") as response:
        assert (response.status, response.content_type) == (200, "text/html")
    for path in ("/page/../server.py", "/page/%2e%2e/server.py", "/page/..%2fserver.py", "/page/none.js", "/etc"):
        async with bot.session.get(play.api_base + path) as response:
            assert response.status == 404, path
