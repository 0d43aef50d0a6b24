"""The first minutes are short: counted through the real bot, and said as they are in docs/story.md."""

from pathlib import Path

import pytest

from bot.domain.people import LANGUAGES
from tests.taps import WAYS, count

STORY = (Path(__file__).parents[1] / "docs" / "story.md").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", WAYS)
async def test_a_newcomer_is_there_in_a_few_taps(tmp_path: Path, way: str, language: str) -> None:
    taps = await count(tmp_path, way, language)
    assert len(taps) <= WAYS[way][1], taps
    assert f"| {way} | {len(taps)} |" in STORY, "docs/story.md says another number"
