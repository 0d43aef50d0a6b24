"""Words that were typed where buttons stand: which button they mean."""

from bot.domain.typed import LONGEST, Choice, meant, normal
from bot.texts import catalogue
from handlers.core.phrases import answers
from tests.walks import for_each

SAID = answers(catalogue())
WELCOME = (
    Choice("yes", ("I agree, I'm 18", "J'accepte, j'ai 18 ans")),
    Choice("young", ("I am under 18", "J'ai moins de 18 ans")),
    Choice("all", ("Read it all", "Tout lire")),
    Choice("lang", ("Français",)),
)
ANSWERS_OF_A_MEETING = (
    Choice("coming", ("I'm coming", "Je viens"), "yes"),
    Choice("no", ("I'm not coming", "Je ne viens pas"), "no"),
)


@for_each(
    "text, data",
    [("yes I agree", "yes"), ("oui", "yes"), ("OUI !", "yes"), ("ok", "yes"), ("D’accord", "yes"), ("👍", "yes"), ("1", "yes"),
     ("yes, I'm 18", "yes"), ("i agree im 18", "yes"), ("J'ACCEPTE, J’AI 18 ANS.", "yes"), ("2", "young"), ("3.", "all"),
     ("tout lire", "all"), ("*read it all* 🙂", "all"), ("francais", "lang"), ("Français", "lang")]
)  # fmt: skip
def test_a_button_is_meant_by_its_words_by_yes_or_by_its_place(text: str, data: str) -> None:
    found = meant(text, WELCOME, SAID, places=9)
    assert found is not None
    assert found.data == data


@for_each(
    "text",
    ["", "?", "🙂", "hello", "0", "5", "17", "yes but I am 15", "oui mais plus tard", "no", "not yet", "agree to what?", "18",
     "I agree with my brother", "y", "x" * (LONGEST + 1), "yes " * 50]
)  # fmt: skip
def test_other_words_mean_no_button(text: str) -> None:
    assert meant(text, WELCOME, SAID, places=9) is None


def test_a_number_means_nothing_where_words_are_an_answer() -> None:
    assert meant("1", WELCOME, SAID, places=0) is None


def test_a_yes_is_the_one_button_that_says_it_else_the_one_that_is_marked() -> None:
    assert meant("yes", ANSWERS_OF_A_MEETING, SAID, places=0) == ANSWERS_OF_A_MEETING[0]
    assert meant("non", ANSWERS_OF_A_MEETING, SAID, places=0) == ANSWERS_OF_A_MEETING[1]
    remind = Choice("remind", ("Yes, remind me", "Oui, me rappeler"))
    assert meant("oui", (*ANSWERS_OF_A_MEETING, remind), SAID, places=0) == remind
    two = (remind, Choice("x", ("Yes, all", "Oui, tout")))
    assert meant("oui", two, SAID, places=0) is None
    assert meant("non", (Choice("no", ("Decline",)), Choice("later", ("Decline, pause",))), SAID, places=0) == Choice(
        "no", ("Decline",)
    )


@for_each("language", ["en", "fr"])
def test_what_people_say_for_yes_and_no_is_written_as_it_is_compared(language: str) -> None:
    said = [each.strip() for way in ("yes", "no") for each in catalogue().say(language, f"typed-{way}").split(",")]
    assert [normal(each) for each in said] == said
    assert not SAID.yes & SAID.no
