"""Messages of the bot: how they are sent, shown, copied and refused."""

from io import BytesIO

import aiohttp
import pytest

from playground.server import Playground
from playground.world import Person
from tests.playground.wire import Wire

PNG = bytes.fromhex("89504e470d0a1a0a0000000d494844520000000300000002080200000012160f4d0000000049454e44ae426082")


def sized(width: int, height: int) -> bytes:
    """The head of a picture of this size."""
    return PNG[:16] + width.to_bytes(4, "big") + height.to_bytes(4, "big") + PNG[24:]


async def test_a_text_arrives_with_its_entities_counted_in_utf16(play: Playground, bot: Wire, ana: Person) -> None:
    message = await bot.do("sendMessage", chat_id=ana.id, text="😀 <b>gras</b> &lt;3", parse_mode="HTML")
    assert message["text"] == "😀 gras <3"
    assert message["entities"] == [{"type": "bold", "offset": 3, "length": 4}]
    assert play.world.seen(ana)[-1].text == "😀 gras <3"


async def test_other_markup_than_html_is_refused_clearly(bot: Wire, ana: Person) -> None:
    refusal = await bot.refusal("sendMessage", chat_id=ana.id, text="*x*", parse_mode="MarkdownV2")
    assert refusal == "Bad Request: the playground reads parse_mode HTML only"


async def test_a_reply_keyboard_is_seen_but_not_shown_back(play: Playground, bot: Wire, ana: Person) -> None:
    markup = {"keyboard": [[{"text": "Oui"}, {"text": "Non"}]], "resize_keyboard": True}
    message = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=markup)
    assert "reply_markup" not in message
    assert play.world.seen(ana)[-1].reply_keyboard == [["Oui", "Non"]]
    await bot.do("sendMessage", chat_id=ana.id, text="!", reply_markup={"remove_keyboard": True})
    assert play.world.seen(ana)[-1].reply_keyboard == []


async def test_an_answer_names_what_it_answers(bot: Wire, ana: Person) -> None:
    first = await bot.do("sendMessage", chat_id=ana.id, text="un")
    reply = {"message_id": first["message_id"]}
    second = await bot.do("sendMessage", chat_id=ana.id, text="deux", reply_parameters=reply)
    assert second["reply_to_message"]["text"] == "un"
    lost = {"message_id": 999}
    refusal = await bot.refusal("sendMessage", chat_id=ana.id, text="x", reply_parameters=lost)
    assert refusal == "Bad Request: message to be replied not found"
    lost |= {"allow_sending_without_reply": True}
    assert "reply_to_message" not in await bot.do("sendMessage", chat_id=ana.id, text="x", reply_parameters=lost)


async def test_a_file_is_uploaded_downloaded_and_sent_again_by_its_id(play: Playground, bot: Wire, ana: Person) -> None:
    form = aiohttp.FormData()
    form.add_field("chat_id", str(ana.id))
    form.add_field("document", b"BEGIN:VCALENDAR", filename="rencontre.ics", content_type="text/calendar")
    form.add_field("caption", "<i>à noter</i>")
    form.add_field("parse_mode", "HTML")
    async with bot.session.post(bot.url("sendDocument"), data=form) as response:
        message = (await response.json())["result"]
    document = message["document"]
    assert (document["file_name"], document["mime_type"]) == ("rencontre.ics", "text/calendar")
    assert message["caption_entities"] == [{"type": "italic", "offset": 0, "length": 7}]
    file = await bot.do("getFile", file_id=document["file_id"])
    async with bot.session.get(f"{play.api_base}/file/bot111:playground/{file['file_path']}") as response:
        assert await response.read() == b"BEGIN:VCALENDAR"
    again = await bot.do("sendDocument", chat_id=ana.id, document=document["file_id"])
    assert again["document"] == document
    refusal = await bot.refusal("sendPhoto", chat_id=ana.id, photo=document["file_id"])
    assert refusal == "Bad Request: can't use file of type Document as Photo"
    refusal = await bot.refusal("sendDocument", chat_id=ana.id, document="nothing")
    assert refusal == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_a_file_above_twenty_megabytes_comes_to_a_bot_that_cannot_download_it(
    play: Playground, bot: Wire, ana: Person
) -> None:
    sent = play.world.send_file(ana, bytes((20 << 20) + 1), "long.ics")
    document = sent.content["document"]
    assert document["file_size"] == (20 << 20) + 1
    assert await bot.refusal("getFile", file_id=document["file_id"]) == "Bad Request: file is too big"


async def test_a_photo_must_be_a_picture_and_says_its_size(play: Playground, bot: Wire, ana: Person) -> None:
    for data, ok in ((PNG, True), (b"no picture", False)):
        form = aiohttp.FormData({"chat_id": str(ana.id), "photo": "attach://part"})
        form.add_field("part", data, filename="x.png", content_type="image/png")
        async with bot.session.post(bot.url("sendPhoto"), data=form) as response:
            answer = await response.json()
        assert answer["ok"] is ok
        if ok:
            (size,) = answer["result"]["photo"]
            assert (size["width"], size["height"]) == (3, 2)
        else:
            assert answer["description"] == "Bad Request: IMAGE_PROCESS_FAILED"


async def test_a_place_and_a_voice_arrive(play: Playground, bot: Wire, ana: Person) -> None:
    venue = await bot.do("sendVenue", chat_id=ana.id, latitude=48.85, longitude=2.35, title="Salle", address="1 rue")
    assert venue["venue"]["location"] == venue["location"] == {"latitude": 48.85, "longitude": 2.35}
    voice = play.world.send_file(ana, b"OggS", "v.ogg", kind="voice")
    again = await bot.do("sendVoice", chat_id=ana.id, voice=voice.content["voice"]["file_id"], duration=3)
    assert again["voice"]["duration"] == 3


async def test_a_place_that_is_not_on_earth_is_refused_and_one_without_a_name_is_sent(
    play: Playground, bot: Wire, ana: Person
) -> None:
    hall = {"chat_id": ana.id, "title": "Salle", "address": "1 rue"}
    for latitude, longitude in ((91, 0), (-91, 0), (0, 181), (0, -181)):
        refusal = await bot.refusal("sendVenue", **hall, latitude=latitude, longitude=longitude)
        assert refusal == "Bad Request: wrong venue location specified"
    edge = await bot.do("sendVenue", chat_id=ana.id, title="", address="", latitude=-90, longitude=180)
    assert edge["venue"]["location"] == {"latitude": -90, "longitude": 180}


async def test_a_copy_does_not_say_whose_words_it_carries(play: Playground, bot: Wire, ana: Person) -> None:
    bea = play.world.person("Béa")
    play.world.say(bea, "/start")
    original = play.world.say(ana, "Je voudrais parler, voir example.org")
    copy = await bot.do("copyMessage", chat_id=bea.id, from_chat_id=ana.id, message_id=original.id)
    seen = play.world.seen(bea)[-1]
    assert (seen.id, seen.text, seen.from_bot) == (copy["message_id"], original.text, True)
    assert "forward_origin" not in seen.to_json()
    refusal = await bot.refusal("copyMessage", chat_id=bea.id, from_chat_id=ana.id, message_id=999)
    assert refusal == "Bad Request: message to copy not found"


async def test_people_who_cannot_be_written_to(play: Playground, bot: Wire, ana: Person) -> None:
    async def refusal(chat_id: int) -> str:
        return await bot.refusal("sendMessage", chat_id=chat_id, text="x")

    stranger, met = play.world.person("Inconnue"), play.world.person("Membre")
    play.world.add_bot(play.world.group("Groupe", by=ana, members=[met]), by=ana)
    assert await refusal(stranger.id) == "Bad Request: chat not found"
    assert await refusal(4242) == "Bad Request: chat not found"
    assert await refusal(met.id) == "Forbidden: bot can't initiate conversation with a user"
    play.world.block(ana)
    assert await refusal(ana.id) == "Forbidden: bot was blocked by the user"
    play.world.unblock(ana)
    await bot.do("sendMessage", chat_id=ana.id, text="x")
    play.world.deactivate(ana)
    assert await refusal(ana.id) == "Forbidden: user is deactivated"


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (sized(5_001, 5_000), "PHOTO_INVALID_DIMENSIONS"),
        (sized(2_100, 100), "PHOTO_INVALID_DIMENSIONS"),
        (sized(2_000, 100), ""),
        (
            PNG + bytes(10 << 20),
            f"file of size {len(PNG) + (10 << 20)} bytes is too big for a photo; the maximum size is 10485760 bytes",
        ),
    ],
    ids=["too large", "too long", "long", "too heavy"],
)
async def test_a_photo_has_the_bounds_of_telegram(bot: Wire, ana: Person, data: bytes, refusal: str) -> None:
    form = aiohttp.FormData({"chat_id": str(ana.id), "photo": "attach://part"})
    form.add_field("part", BytesIO(data), filename="month.png", content_type="image/png")
    async with bot.session.post(bot.url("sendPhoto"), data=form) as response:
        answer = await response.json()
    assert answer.get("description", "") == (refusal and f"Bad Request: {refusal}")
