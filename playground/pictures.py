"""`make pictures`: plays the story in both languages and saves what is seen on the way under docs/pictures/."""

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import expect

from playground.demo import Demo
from playground.tale import Tale, on_monday
from playground.visitor import PHONE, Seat, Visitor, browser, chromium, visit

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
ON_A_PHONE = frozenset(
    {
        "arrive",
        "help-lines",
        "name",
        "home",
        "charter",
        "meeting",
        "schedule",
        "repeat",
        "series",
        "ask",
        "now",
        "whom",
        "swipe",
        "edit",
        "lost-peer",
        "line",
        "place",
        "month",
        "picture",
        "met",
        "time",
        "question",
        "answers",
        "evening",
        "choice",
        "counts",
    }
)
SIDE_BY_SIDE = frozenset({"reminder", "peers-talk", "announcement", "group-chat", "kill"})

# Nothing in the way of what people read; one even colour behind it, which keeps the files small.
TIDY = """() => {
  document.querySelectorAll(".toast").forEach((one) => one.remove());
  document.activeElement.blur();
  document.documentElement.style.setProperty("--chat", "#ebf0eb");
  document.querySelector(".person[aria-current]").scrollIntoView({ inline: "nearest" });
}"""
# The newest message is looked for in the same breath: it is made anew whenever something happens to it.
TO_ITS_START = """(column) => {
  const log = column.querySelector(".log"), newest = column.querySelector("[data-message]:last-child");
  if (newest.offsetHeight > log.clientHeight - 10) newest.scrollIntoView({ block: "start" });
  else log.scrollTo(0, 1e9);
}"""
TO_THE_END = "(column) => column.querySelector('.log').scrollTo(0, 1e9)"


def file_of(name: str, language: str) -> Path:
    """English pictures bear the plain name."""
    return FOLDER / (f"{name}.png" if language == "en" else f"{name}.{language}.png")


class Camera:
    """Takes the pictures of one visitor, at the moments the story tells of."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.page = visitor.page

    async def take(self, name: str, *seats: Seat) -> None:
        if name in ON_A_PHONE:
            size, columns = self.page.viewport_size, await self.page.locator("#columns").get_attribute("data-count")
            await self._resize(*PHONE, "1")
            await self._take(name, *seats)
            if size and columns:
                await self._resize(size["width"], size["height"], columns)
        elif name in SIDE_BY_SIDE:
            await self._take(name, *seats)

    async def _resize(self, width: int, height: int, columns: str) -> None:
        await self.visitor.takes((width, height))
        await expect(self.page.locator("#columns")).to_have_attribute("data-count", columns)

    async def _take(self, name: str, *seats: Seat) -> None:
        """A message longer than the screen is shown from its start; the mouse is put away."""
        await self.page.mouse.move(2, 400)
        await self.page.evaluate(TIDY)
        for seat in seats:
            await seat.column.evaluate(TO_ITS_START)
        await self.page.screenshot(path=file_of(name, self.visitor.language))
        for seat in seats:
            await seat.column.evaluate(TO_THE_END)


async def take_all(language: str) -> None:
    """The whole story in one language, in a world of its own."""
    with tempfile.TemporaryDirectory(prefix="entraide-pictures-") as folder:
        demo = Demo(Path(folder) / "bot", on_monday)
        await demo.open(0)
        try:
            async with browser() as opened, visit(opened, demo.play.api_base, language) as visitor:
                visitor.moment = Camera(visitor).take
                await Tale(visitor, demo).plays_for_pictures()
        finally:
            await demo.close()


async def main() -> int:
    if chromium() is None:
        print("The pictures need a browser: apt-get install chromium-headless-shell", file=sys.stderr)  # noqa: T201
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in ("en", "fr"):
        await take_all(language)
    for picture in sorted(FOLDER.glob("*.png")):
        print(f"{picture.relative_to(FOLDER.parents[1])}  {picture.stat().st_size // 1024} KB")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
