"""Whatever is typed into a field of planning, the bot says one clear thing, and nothing breaks."""

from tests.open_questions import OPENED, House
from tests.walks import for_each

# In this order: after the last ones the meeting is over.
PLANNING = (
    "meetings.", "newmeeting.", "newproposal.", "proposal.", "routine.", "closures.", "opening.", "import.", "tallies.",
)  # fmt: skip
FIELDS = [step for kind in PLANNING for step in OPENED if step.startswith(kind)]
HOSTILE = (
    "a" * 4096,
    "🌸" * 2048,
    "\u202e<b>&amp;</i>" * 300,
    "99999999999999999999 -1 0 ٣",
    "\u200b\u00ad\u2060",
)


@for_each("step", FIELDS)
async def test_a_field_takes_or_refuses_whatever_is_typed_and_never_breaks(house: House, step: str) -> None:
    """One after the other: what is refused leaves the question open, what is taken leads to the next."""
    await OPENED[step](house)
    for words in HOSTILE:
        house.stage.clock.at += 5  # or they would be the rest of those before
        said = await house.chief.says(words)
        assert "Something broke" not in said, words[:20]
        assert "end of a message" not in said, words[:20]
        assert len(said) < 4096, words[:20]
    house.stage.clock.at += 5
