"""What each subject says to the parts that serve all of them."""

import pytest

from bot.services import subjects
from bot.services.subjects import Subject, elapsed


def test_two_subjects_that_claim_the_same_name_end_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    for hook in ("unfold", "freshen", "lost", "arrived", "doubtful"):
        claims = Subject(**{hook: {"mine": elapsed}})
        monkeypatch.setattr(subjects, "found", lambda claims=claims: (claims, Subject(), claims))
        getattr(subjects, hook).cache_clear()
        with pytest.raises(RuntimeError, match=rf"{hook} of two subjects: \['mine'\]"):
            getattr(subjects, hook)()
        monkeypatch.undo()
