"""All that people do can be asked for over HTTP, in the words of docs/playground.md; nonsense is answered with a sentence."""

from typing import Any

import aiohttp
import pytest

from playground.deeds import DEEDS
from playground.server import Playground
from playground.world import Group, Person
from tests.playground.test_sending import PNG
from tests.playground.wire import Wire

NONSENSE: list[dict[str, Any]] = [
    {},
    {"as": "x", "chat": None, "group": [], "text": 5},
    {"as": 5_100_000_001, "chat": 111, "message_id": 4242, "text": "x", "data": "y", "emoji": [1], "entities": [{}]},
    {"as": 5_100_000_001, "chat": 111, "message_ids": ["x"], "kind": "spell", "options": {}, "blocked": "yes", "to": 1},
    {"by": 5_100_000_001, "group": -5, "title": "x", "name": "y", "do": "vanish", "topic": "z", "status": "king"},
]


class Hands:
    """Does things over HTTP and remembers which."""

    def __init__(self, bot: Wire) -> None:
        self.bot = bot
        self.done: set[str] = set()

    async def __call__(self, deed: str, **body: Any) -> Any:
        self.done.add(deed)
        answer = await self.bot.post(f"/play/{deed}", **body)
        assert "error" not in answer, (deed, answer)
        return answer


@pytest.mark.parametrize("deed", sorted(DEEDS))
async def test_nonsense_is_answered_with_a_sentence(play: Playground, bot: Wire, ana: Person, deed: str) -> None:
    for body in NONSENSE:
        async with bot.session.post(f"{play.api_base}/play/{deed}", json=body) as response:
            answer = await response.json()
            assert response.status == 200 or (response.status == 400 and answer["error"]), (deed, body)


async def test_everything_that_people_do_is_done_over_http(
    play: Playground, bot: Wire, ana: Person, bea: Person
) -> None:
    do = Hands(bot)
    await _alone(do, bot, ana)
    await _together(do, play, bot, ana, bea)
    assert do.done == set(DEEDS)


async def _alone(do: Hands, bot: Wire, ana: Person) -> None:
    here = {"as": ana.id, "chat": 111}
    said = await do("say", **here, text="un mot", entities=[{"type": "bold", "offset": 0, "length": 2}])
    answer = await do("say", **here, text="re", reply_to=said["message_id"], quote="mot")
    assert (answer["quote"]["text"], answer["reply_to_message"]["message_id"]) == ("mot", said["message_id"])
    await do("edit", **here, message_id=said["message_id"], text="deux mots")
    assert (await do("forward", **here, message_id=said["message_id"], to=111))["messages"][0]["forward_origin"]
    reacted = await do("react", **here, message_id=said["message_id"], emoji=["👍"])
    assert reacted["reactions"] == {str(ana.id): ["👍"]}
    await do("pin", **here, message_id=said["message_id"])
    await do("topics", **{"as": ana.id}, on=True)
    await do("topics", **{"as": ana.id}, on=False)
    await do("timer", **here, seconds=86400)
    await do("background", **here)
    await do("allow", **here)
    for kind, more in (
        ("contact", {"phone_number": "+33612345678", "first_name": "Béa"}),
        ("location", {"latitude": 48.85, "longitude": 2.35}),
        ("venue", {"latitude": 48.85, "longitude": 2.35, "title": "Salle", "address": "1 rue"}),
        ("dice", {"value": 3}),
    ):
        assert kind in await do("send", **here, kind=kind, **more)
    asked = await do("poll", **here, question="?", options=["oui", "non"])
    await do("vote", **here, message_id=asked["message_id"], options=[1])
    markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
    sent = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=markup)
    await do("press", **here, message_id=sent["message_id"], data="y")
    query = (await do("inline", **here, query="thé"))["query"]
    content = {"message_text": "Thé"}
    results = [{"type": "article", "id": "1", "title": "Thé", "input_message_content": content}]
    await bot.do("answerInlineQuery", inline_query_id=query, results=results)
    assert (await do("inline", **here, query="thé"))["results"] == [{"id": "1", "title": "Thé"}]
    assert (await do("choose", **here, query=query, result="1"))["via_bot"]["id"] == 111
    await do("delete", **here, message_id=sent["message_id"])
    await do("press", **here, message_id=sent["message_id"], data="y", stale=True)
    await do("read", **here)
    await do("clear", **here, for_both=True)
    await do("block", **here, blocked=True)
    cleo = await do("person", first_name="Cléo", last_name="Petit")
    assert cleo["last_name"] == "Petit"
    await do("hide", **{"as": cleo["id"]}, hidden=True)
    await do("deactivate", **{"as": cleo["id"]})


async def _together(do: Hands, play: Playground, bot: Wire, ana: Person, bea: Person) -> None:
    dan = await do("person", first_name="Dan")
    robot = await do("person", first_name="Sondages", username="sondages_bot", is_bot=True)
    small = await do("group", title="Les mardis", by=ana.id, members=[bea.id])
    await do("group/bot", group=small["id"], by=ana.id, **{"in": True})
    large = await do("group/migrate", group=small["id"])
    here = {"group": large["id"]}
    await do("group/rename", **here, by=ana.id, title="Les jeudis")
    await do("group/member", **here, person=robot["id"], status="member")
    await do("say", **{"as": robot["id"]}, chat=large["id"], text="je suis un robot")
    for who in (bea.id, 111):
        muted = await do("group/member", **here, by=ana.id, person=who, status="restricted")
        assert (muted["bot"] == "restricted") is (who == 111)
        await do("group/member", **here, by=ana.id, person=who, status="member")
    await do("group/member", **here, by=ana.id, person=111, status="administrator", without=["can_pin_messages"])
    assert (await do("group/writing", **here, writing=False))["writing"] is False
    await do("group/writing", **here, writing=True)
    assert (await do("group/anonymous", **here, **{"as": ana.id}, on=True))["anonymous"] == [ana.id]
    assert (await do("group/ask", **here, **{"as": dan["id"]}, bio="ami"))["asking"] == [dan["id"]]
    assert dan["id"] in (await do("group/answer", **here, person=dan["id"], by=ana.id, accepted=True))["members"]
    await do("group/member", **here, by=ana.id, person=dan["id"], status="kicked")
    news = await do("group", title="Nouvelles", by=ana.id, kind="channel")
    await do("group/link", **here, channel=news["id"])
    await do("say", **{"as": ana.id}, chat=news["id"], text="mardi")
    await do("group/topics", **here, by=ana.id, on=True)
    topic = (await do("topic", **here, by=ana.id, do="open", name="Sorties"))["topics"][-1]["id"]
    inside = {"as": ana.id, "chat": large["id"], "topic": topic}
    assert (await do("say", **inside, text="mardi"))["is_topic_message"] is True
    form = aiohttp.FormData(
        {name: str(value) for name, value in inside.items()} | {"kind": "photo", "caption": "voilà"}
    )
    for name in ("a.png", "b.png"):
        form.add_field("file", PNG, filename=name)
    async with bot.session.post(f"{play.api_base}/play/file", data=form) as response:
        first, second = (await response.json())["messages"]
    assert first["media_group_id"] == second["media_group_id"]
    for what in ("close", "reopen", "rename", "hide", "show", "delete"):
        await do("topic", **here, by=ana.id, do=what, topic=topic, name="Repas")
    await do("group/delete", **here)


async def test_an_answer_from_another_chat_is_written_over_http(
    play: Playground, bot: Wire, ana: Person, bea: Person, large: Group
) -> None:
    there = play.world.say(bea, "qui vient ?", large)
    said = await bot.post(
        "/play/say", **{"as": ana.id, "chat": 111, "text": "moi", "reply_to": there.id, "reply_chat": large.id}
    )
    assert said["external_reply"]["message_id"] == there.id
