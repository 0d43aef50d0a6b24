"""What people do with messages on the page, on a phone, in both languages: the world then holds what they did."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Route, expect

from tests.page.scene import Scene
from tests.playground.test_sending import PNG

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("how", ["menu", "swipe"])
async def test_an_older_message_is_answered(scene: Scene, how: str) -> None:
    for number in range(3):
        scene.bot_says(f"n° {number}")
    ana = await scene.seat(scene.ana)
    if how == "menu":
        await ana.does(scene.asked.id, "reply")
    else:
        await ana.swipes(scene.asked.id)
    await expect(ana.column.locator(".aim")).to_contain_text("La rencontre")
    await ana.writes("oui", answered=False)
    assert scene.last().reply_to is scene.asked
    await expect(ana.newest.locator(".quote")).to_contain_text("La rencontre")


async def test_a_part_of_a_message_is_quoted(scene: Scene) -> None:
    ana = await scene.seat(scene.ana)
    await (
        ana.message(scene.asked.id)
        .locator(".text")
        .evaluate(
            """(node) => {
          const words = node.firstChild.nodeType === 3 ? node.firstChild : node.querySelector("*").firstChild;
          getSelection().setBaseAndExtent(words, 13, words, 29);
        }"""
        )
    )
    await ana.message(scene.asked.id).locator(".actions button").last.evaluate("(button) => button.click()")
    words = await scene.visitor.word("quoteWords", "est mardi à 18 h")
    await scene.visitor.page.get_by_role("button", name=words, exact=True).click()
    await ana.writes("d'accord", answered=False)
    assert (scene.last().extra or {})["quote"]["text"] == "est mardi à 18 h"
    await expect(ana.newest.locator(".quote-text")).to_have_text("est mardi à 18 h")


async def test_own_words_are_changed_also_under_a_picture(scene: Scene) -> None:
    world = scene.play.world
    said = world.say(scene.ana, "je viens")
    picture = world.send_file(scene.ana, PNG, "a.png", caption="avant", kind="photo")
    ana = await scene.seat(scene.ana)
    for message, new in ((said, "je ne viens pas"), (picture, "après")):
        await ana.does(message.id, "edit")
        await ana.input.fill(new)
        await ana.input.press("Enter")
        await expect(ana.message(message.id).locator(".text")).to_have_text(new)
        assert message.text == new
    await ana.does(picture.id, "edit")
    await ana.input.fill("")
    await ana.column.get_by_role("button", name=scene.visitor.words.send, exact=True).click()
    await expect(ana.message(picture.id).locator(".text")).to_have_count(0)
    assert picture.caption is None


async def test_changed_words_say_so_for_people_but_not_for_the_bot(scene: Scene) -> None:
    """As in Telegram's apps: screens of a bot are edited all day, and nobody reads so."""
    said = scene.play.world.say(scene.ana, "je viens")
    scene.play.world.edit(scene.ana, said, "je ne viens pas")
    scene.asked.edit_date = said.edit_date
    ana = await scene.seat(scene.ana)
    word = await scene.visitor.word("edited")
    await expect(ana.message(said.id).locator(".meta")).to_contain_text(word)
    await expect(ana.message(scene.asked.id).locator(".meta")).not_to_contain_text(word)


async def test_a_message_is_forwarded_into_a_group(scene: Scene) -> None:
    ana = await scene.seat(scene.ana)
    await ana.does(scene.asked.id, "forward")
    await scene.visitor.page.locator("dialog.deeds").get_by_role("button", name="Les jeudis", exact=True).click()
    await ana.goes_to("Les jeudis")
    await expect(ana.newest.locator(".forwarded")).to_contain_text("Entraide")
    assert (scene.last(scene.group).extra or {})["forward_origin"]["type"] == "user"


async def test_two_pictures_are_an_album_with_words(scene: Scene, tmp_path: Path) -> None:
    files = [tmp_path / "a.png", tmp_path / "b.png"]
    for file in files:
        file.write_bytes(PNG)
    ana = await scene.seat(scene.ana)
    await ana.input.fill("la salle")
    await ana.sends_files(*files)
    await expect(ana.column.locator(".row.album")).to_have_count(2)
    first, second = scene.play.world.seen(scene.ana)[-2:]
    assert first.album == second.album is not None
    assert (first.caption, second.caption) == ("la salle", None)


async def test_topics_are_opened_written_into_and_closed(scene: Scene) -> None:
    world, page = scene.play.world, scene.visitor.page
    ana = await scene.seat(scene.ana, scene.group)
    await scene.visitor.world(await scene.visitor.word("topicsOn"))
    await scene.visitor.closes_world()
    await ana.column.get_by_role("button", name=await scene.visitor.word("topicNew")).click()
    await page.locator("dialog.ask input").fill("Sorties")
    await page.keyboard.press("Enter")
    await ana.column.get_by_role("button", name="Sorties", exact=True).click()
    await ana.writes("qui vient au parc ?", answered=False)
    topic = scene.last(scene.group).topic
    assert topic is not None
    await ana.column.locator('[data-topic="1"]').click()
    await ana.never_heard("qui vient au parc ?")
    await ana.column.locator(f'[data-topic="{topic}"]').click()
    await ana.column.get_by_role("button", name=await scene.visitor.word("topicClose")).click()
    await expect(ana.newest).to_contain_text(await scene.visitor.word("topicWasClosed"))
    assert world.topic(scene.group, topic).closed
    bea = await scene.seat(scene.bea, scene.group)
    await bea.column.locator(f'[data-topic="{topic}"]').click()
    await expect(bea.input).to_be_hidden()
    await bea.column.locator('[data-topic="1"]').click()
    await expect(bea.input).to_be_visible()


async def test_topics_of_the_chat_with_the_bot_stand_over_it_and_are_written_into(scene: Scene) -> None:
    world = scene.play.world
    ana, words = await scene.seat(scene.ana), await scene.visitor.word("topicsHere")
    await scene.visitor.opens_world()
    await scene.visitor.drawer.locator(".thing", has_text="Ana").get_by_role("button", name=words, exact=True).click()
    await scene.visitor.closes_world()
    made = world.open_private(world.private_chat(scene.ana), "◆ Pinson", 0x6FB9F0)
    await ana.column.get_by_role("button", name="◆ Pinson", exact=True).click()
    await ana.never_heard("La rencontre est mardi")
    await ana.writes("dedans", answered=False)
    assert scene.last().topic == made.id
    await ana.column.locator('[data-topic="1"]').click()
    await ana.never_heard("dedans")


async def test_an_administrator_writes_as_the_group(scene: Scene) -> None:
    ana = await scene.seat(scene.ana, scene.group)
    mask = ana.column.get_by_role("switch", name=re.compile(await scene.visitor.word("asGroup")))
    await mask.click()
    await expect(mask).to_have_attribute("aria-checked", "true")
    await ana.writes("la salle est fermée", answered=False)
    assert scene.last(scene.group).behind is scene.ana
    await expect(ana.newest.locator(".from")).to_have_text(await scene.visitor.word("youAs", "Les jeudis"))
    bea = await scene.seat(scene.bea, scene.group)
    await expect(bea.newest.locator(".from")).to_have_text("Les jeudis")
    await expect(bea.column.get_by_role("switch")).to_be_hidden()


async def test_the_bot_is_muted_and_may_write_again(scene: Scene) -> None:
    await scene.seat(scene.ana)
    await scene.visitor.world(await scene.visitor.word("botMute"))
    row = scene.visitor.drawer.locator("li.thing", has_text="Les jeudis")
    await expect(row).to_contain_text(await scene.visitor.word("botQuiet"))
    assert scene.group.bot == "restricted"
    await scene.visitor.world(await scene.visitor.word("botUnmute"))
    await expect(row).not_to_contain_text(await scene.visitor.word("botQuiet"))
    assert scene.group.bot == "member"


async def test_reactions_stand_under_a_message(scene: Scene) -> None:
    world = scene.play.world
    ana = await scene.seat(scene.ana)
    await ana.does(scene.asked.id, "react", "👍")
    chips = ana.message(scene.asked.id).locator(".reaction")
    await expect(chips).to_have_attribute("aria-pressed", "true")
    world.set_reaction(scene.asked, world.bot, ["👍"])
    await expect(chips).to_have_text("👍2")
    await chips.click()
    await expect(chips).to_have_text("👍")
    assert scene.asked.reactions == {world.bot.id: ["👍"]}


@pytest.mark.parametrize("deed", ["say", "react", "edit"])
async def test_an_answer_to_the_page_that_comes_late_takes_nothing_back(scene: Scene, deed: str) -> None:
    """What the bot did meanwhile has been heard already; the answer says how things were before."""
    world = scene.play.world
    own = world.say(scene.ana, "Je viens")
    ana = await scene.seat(scene.ana)

    async def be_late(route: Route) -> None:
        answer = await route.fetch()
        message = scene.last() if deed == "say" else own
        world.set_reaction(message, world.bot, ["🙏"])
        await expect(ana.message(message.id).locator(".reaction", has_text="🙏")).to_be_visible()
        await route.fulfill(response=answer)

    await scene.visitor.page.route(f"**/play/{deed}", be_late)
    async with scene.visitor.page.expect_response(f"**/play/{deed}") as late:
        if deed == "say":
            await ana.writes("À mardi", answered=False)
        elif deed == "react":
            await ana.does(own.id, "react", "👍")
        else:
            await ana.changes("Je viens", "Je viendrai")
    await (await late.value).finished()
    await scene.visitor.page.evaluate("new Promise((done) => setTimeout(done))")
    await expect(ana.message(scene.last().id).locator(".reaction", has_text="🙏")).to_be_visible(timeout=1)


async def test_what_is_deleted_is_gone_and_what_is_pinned_is_on_top(scene: Scene) -> None:
    said = scene.play.world.say(scene.ana, "à oublier")
    ana = await scene.seat(scene.ana)
    await ana.does(scene.asked.id, "pinIt")
    await expect(ana.column.locator(".pin")).to_contain_text("La rencontre")
    await ana.does(said.id, "delete")
    await ana.never_heard("à oublier")
    assert said.deleted
