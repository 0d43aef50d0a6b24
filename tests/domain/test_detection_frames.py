"""Plain words are heard in whatever frame they stand, and left alone in a frame that silences them.

Every filling of every frame is tried, so no pattern hears its own sentence only.
"""

from bot.domain.crisis import calls_for_help
from tests.domain import frames_english, frames_french
from tests.domain.frames_french import filled
from tests.walks import for_each

LANGUAGES = {"fr": frames_french, "en": frames_english}


@for_each("language, frames", [(language, frames) for language, lists in LANGUAGES.items() for frames in lists.CALLS])
def test_plain_words_are_heard_in_every_frame(language: str, frames: str) -> None:
    fillings = LANGUAGES[language].CALLS[frames]
    assert [text for text in filled(frames, fillings) if not calls_for_help(text, language)] == []


@for_each("language, frames", [(language, frames) for language, lists in LANGUAGES.items() for frames in lists.QUIET])
def test_a_frame_that_silences_silences_every_filling(language: str, frames: str) -> None:
    fillings = LANGUAGES[language].QUIET[frames]
    assert [text for text in filled(frames, fillings) if calls_for_help(text, language)] == []
