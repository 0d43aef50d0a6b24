"""Whoever looks at the page, in a real browser: for the tests of the page and `make pictures`, never for the demo itself."""

import contextlib
import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from playground.page_words import FRENCH, WORDS
from playground.process import READY_SECONDS

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--in-process-gpu", "--disable-site-isolation-trials",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser")
PATIENCE = READY_SECONDS * 1000  # ms a visitor waits for the bot, which may have to start first
NEXT_MOST = 6  # steps of the clock to what somebody waits for: others may hear something before
SOON_MS = 2000
WIDE = (1280, 800)
PHONE = (390, 780)


def chromium() -> str | None:
    """Where the browser is installed; None where it is not. Without a window of its own it takes half the time."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


@contextlib.asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    """The machine's own chromium."""
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        try:
            yield opened
        finally:
            await opened.close()


class Seat:
    """The column of one person. Buttons are found by the start of their callback data, so that words may change."""

    def __init__(self, visitor: "Visitor", person: int, name: str) -> None:
        self.visitor = visitor
        self.id = person
        self.name = name
        self.column = visitor.page.locator(f'[data-person="{person}"]')
        self.messages = self.column.locator("[data-message]")
        self.newest = self.column.locator("[data-message]:last-child")
        self.input = self.column.get_by_role("textbox", name=visitor.words.write_as + name, exact=True)

    def key(self, start: str) -> Locator:
        """The button in the newest message."""
        return self.newest.locator(f'[data-callback^="{start}"]').first

    async def is_there(self) -> None:
        """Their chat has been read."""
        await expect(self.column.locator('.log[aria-busy="false"]')).to_be_visible()

    async def begins(self) -> None:
        """The first word to the bot."""
        await self.column.get_by_role("button", name=self.visitor.words.start, exact=True).click()
        await expect(self.newest).to_have_class(_OTHER)

    async def writes(self, text: str, *, answered: bool = True) -> None:
        """Writes, and waits until somebody has answered."""
        await self.input.fill(text)
        async with self.visitor.page.expect_response("**/play/say") as said:
            await self.column.get_by_role("button", name=self.visitor.words.send, exact=True).click()
        number = (await (await said.value).json())["message_id"]
        await expect(self.column.locator(f'[data-message="{number}"]')).to_be_visible()
        if answered:
            await expect(self.newest).to_have_class(_OTHER)

    async def commands(self, name: str, words: str = "") -> None:
        """Writes a command by its name in the language of the visitor."""
        own = FRENCH.get(name, name) if self.visitor.language == "fr" else name
        await self.writes(f"/{own} {words}".strip())

    async def presses(self, *starts: str) -> None:
        """One button after the other, each as soon as the newest message shows it."""
        for start in starts:
            await self.key(start).click()

    async def presses_ending(self, start: str, end: str) -> None:
        """The place that a button was opened from may stand behind its end."""
        begins = f'[data-callback^="{start}"]'
        await self.newest.locator(f'{begins}[data-callback$="{end}"], {begins}[data-callback*="{end}<"]').click()

    async def presses_words(self, words: str) -> None:
        """A button of the newest message, by what stands on it."""
        await self.newest.get_by_role("button", name=words, exact=True).click()

    async def presses_nth(self, start: str, words: str, nth: int) -> None:
        """One of the buttons of the newest message that start so and say these words; the first is 0."""
        await self.newest.locator(f'[data-callback^="{start}"]', has_text=words).nth(nth).click()

    async def has_picture(self) -> None:
        """The newest message is a photo."""
        await expect(self.newest.locator("img").first).to_be_visible()

    async def has_file(self, end: str) -> None:
        """The newest message is a document whose name ends so."""
        await expect(self.newest.locator("a.card")).to_contain_text(end)

    async def presses_last(self, start: str, words: str = "") -> None:
        """The last button of that kind, wherever it is in the chat; `words`: below a message that says this."""
        await self.messages.filter(has_text=words).locator(f'[data-callback^="{start}"]').last.click()

    async def sees(self, start: str) -> None:
        """The newest message has this button."""
        await expect(self.key(start)).to_be_visible()

    async def soon_sees(self, start: str) -> bool:
        try:
            await expect(self.key(start)).to_be_visible(timeout=SOON_MS)
        except AssertionError:
            return False
        return True

    async def sees_no_more(self, start: str) -> None:
        await expect(self.key(start)).to_be_hidden()

    async def has_no_more(self, start: str) -> None:
        """No message has this button."""
        await expect(self.column.locator(f'[data-callback^="{start}"]')).to_have_count(0)

    async def sees_words(self, words: str) -> None:
        """The newest message has a button that says this."""
        await expect(self.newest.get_by_role("button", name=words, exact=True)).to_be_visible()

    async def reads(self, *words: str) -> None:
        """The newest message says this."""
        for each in words:
            await expect(self.newest.locator(".text")).to_contain_text(each)

    async def has_heard(self, *words: str) -> None:
        """Some message says this."""
        for each in words:
            await expect(self.column.locator("[data-message] .text", has_text=each).last).to_be_visible()

    async def never_heard(self, words: str) -> None:
        await expect(self.messages.filter(has_text=words)).to_have_count(0)

    async def goes_to(self, title: str) -> None:
        """Another chat of this person."""
        await self.column.locator("[data-tab]", has_text=title).click()
        await self.is_there()

    def message(self, number: int) -> Locator:
        """A message by its number."""
        return self.column.locator(f'[data-message="{number}"]')

    async def does(self, number: int, key: str, *gaps: str) -> None:
        """Opens the menu of a message and chooses from it, by the key of the page's own words."""
        await self.message(number).click(button="right")
        menu = self.visitor.page.locator("dialog.deeds")
        await menu.get_by_role("button", name=await self.visitor.word(key, *gaps), exact=True).click()

    async def number(self, words: str) -> int:
        """The number of the last message that says this."""
        found = self.messages.filter(has_text=words).last
        await expect(found).to_be_visible()
        return int(await found.get_attribute("data-message") or 0)

    async def answers(self, words: str, text: str) -> None:
        """Draws the last message that says `words` to the left, and answers it."""
        await self.swipes(await self.number(words))
        await expect(self.column.locator(".aim")).to_contain_text(words)
        await self.writes(text, answered=False)

    async def has_sign(self, words: str) -> None:
        """The bot has put its sign on these words of theirs: they have left."""
        await expect(self.messages.filter(has_text=words).last.locator(".reaction")).to_be_visible()

    async def changes(self, words: str, text: str) -> None:
        """Changes words of their own, through the menu of the message."""
        number = await self.number(words)
        await self.does(number, "edit")
        await self.input.fill(text)
        await self.input.press("Enter")
        await expect(self.message(number).locator(".text")).to_have_text(text)

    async def swipes(self, number: int) -> None:
        """Draws a message to the left with a finger."""
        await self.message(number).evaluate(_SWIPE)

    async def sends_files(self, *paths: Path) -> None:
        """Chooses files to send."""
        async with self.visitor.page.expect_response("**/play/file"):
            await self.column.locator("input[type=file]").set_input_files([str(path) for path in paths])

    async def closes_alert(self) -> None:
        await self.column.locator(".sheet").get_by_role("button", name="OK").click()


_SWIPE = """(row) => {
  const at = (type, x) => row.dispatchEvent(
    new PointerEvent(type, { pointerType: "touch", bubbles: true, clientX: x, clientY: 10 }));
  at("pointerdown", 200);
  at("pointermove", 170);
  at("pointermove", 120);
  at("pointerup", 120);
}"""
_OTHER = re.compile(r"\bother\b")


class Visitor:
    """A page of the playground in one language. `troubles` are what the browser complained of."""

    def __init__(self, page: Page, base: str, language: str) -> None:
        self.page = page
        self.base = base
        self.language = language
        self.words = WORDS[language]
        self.troubles: list[str] = []
        self.moment: Callable[..., Awaitable[None]] = _pass_by  # called at the moments worth a picture
        self.drawer = page.locator("#world")
        page.set_default_timeout(PATIENCE)
        page.on("console", lambda said: self.troubles.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))

    async def word(self, key: str, *gaps: str) -> str:
        """What the page calls something, in its language now."""
        asked = "([key, ...gaps]) => import('/page/words.js').then((words) => words.t(key, ...gaps))"
        return str(await self.page.evaluate(asked, [key, *gaps]))

    async def sits(self, *seats: Seat) -> None:
        """Puts these people side by side."""
        await self.page.goto(f"{self.base}/#as={','.join(str(seat.id) for seat in seats)}&lang={self.language}")
        for seat in seats:
            await seat.is_there()

    async def takes(self, size: tuple[int, int]) -> None:
        """A window of this size, in pixels."""
        await self.page.set_viewport_size({"width": size[0], "height": size[1]})

    async def opens_world(self) -> None:
        if not await self.drawer.is_visible():
            await self.page.locator(".world-button").click()
            await expect(self.drawer).to_be_visible()

    async def closes_world(self) -> None:
        if await self.drawer.is_visible():
            await self.drawer.get_by_role("button", name=self.words.close_world, exact=True).click()
            await expect(self.drawer).to_be_hidden()

    async def world(self, name: str) -> None:
        """Presses a button of the World panel."""
        await self.opens_world()
        await self.drawer.get_by_role("button", name=name, exact=True).click()

    async def lets_time_pass(self, seat: Seat, start: str) -> None:
        """Goes on to what comes next, and next again, until a button that starts so stands below this person's newest message."""
        for _ in range(NEXT_MOST):
            await self.world(self.words.next_reminder)
            if await seat.soon_sees(start):
                return

    async def adds_person(self, first_name: str) -> None:
        """Somebody new, with a Telegram in the language of the page."""
        await self.opens_world()
        await self.drawer.get_by_role("textbox", name=self.words.first_name, exact=True).fill(first_name)
        await self.drawer.get_by_role("button", name=self.words.add_person, exact=True).click()
        await expect(self.page.get_by_role("button", name=first_name, exact=True)).to_be_visible()
        await self.closes_world()

    async def blocks_bot(self, first_name: str) -> None:
        """This person blocks the bot, in the World panel."""
        await self.opens_world()
        row = self.drawer.locator("li.thing", has_text=first_name)
        await row.get_by_role("button", name=await self.word("block"), exact=True).click()
        await expect(row).to_contain_text(await self.word("hasBlocked"))
        await self.closes_world()

    async def adds_bot_to(self, chat: str) -> None:
        """Adds the bot to a group chat, in the World panel."""
        await self.opens_world()
        row = self.drawer.locator("li.thing", has_text=chat)
        await row.get_by_role("button", name=self.words.add_bot, exact=True).click()
        await expect(row.get_by_role("button", name=self.words.add_bot, exact=True)).to_be_hidden()

    async def cuts_the_power(self) -> None:
        """kill -9, and until the bot runs again."""
        await self.opens_world()
        async with self.page.expect_response(lambda answer: answer.url.endswith("/play/process")):
            await self.drawer.get_by_role("button", name=self.words.kill, exact=True).click()
        await expect(self.drawer.locator(".bot-state:not(.halted)")).to_be_visible()


async def _pass_by(name: str, *seats: Seat) -> None:
    """Nobody takes pictures."""


@contextlib.asynccontextmanager
async def visit(opened: Browser, base: str, language: str, size: tuple[int, int] = WIDE) -> AsyncIterator[Visitor]:
    """A visitor with a browser of their own: nothing remembered, light colours, nothing that moves."""
    context = await opened.new_context(
        viewport={"width": size[0], "height": size[1]},
        locale={"fr": "fr-FR", "en": "en-GB"}[language],
        timezone_id="Europe/Paris",
        reduced_motion="reduce",
    )
    try:
        yield Visitor(await context.new_page(), base, language)
    finally:
        await context.close()
