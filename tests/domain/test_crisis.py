"""Phrases that must show the help lines, and phrases that must not; which kind of call; hostile texts (CRISIS-02, CRISIS-08)."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from threading import Barrier, Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import crisis
from bot.domain.crisis import Call, Kind, calls_for_help
from bot.domain.crisis.automaton import STOP
from bot.domain.crisis.lists import LISTS, ears, spelling
from bot.domain.crisis.reading import CLAUSE, LINE, SPACED, UNITS, read, tokens, unaccented
from bot.domain.crisis.weighing import BIAS, DOUBTED, PIECE, Scales, pieces, root, rows, scales, sentences
from bot.domain.once import once
from tests.domain.crisis_phrases import CALLS, QUIET
from tests.walks import for_each


def phrases(tables: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, line.strip()) for language, table in tables.items() for line in table.strip().splitlines()]


@for_each("language, text", phrases(CALLS))
def test_a_call_for_help_is_heard(language: str, text: str) -> None:
    assert calls_for_help(text, language)


@for_each("language, text", phrases(QUIET))
def test_an_idiom_or_a_way_out_is_left_alone(language: str, text: str) -> None:
    assert not calls_for_help(text, language)


@pytest.mark.parametrize("tables", [CALLS, QUIET])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_language_is_tried_with_many_phrases(tables: dict[str, str], language: str) -> None:
    assert len({text for code, text in phrases(tables) if code == language}) >= 60


@pytest.mark.parametrize("text", ["Je veux mourir", "I want to die", "jen peux plus de vivre", "I feel suicidal"])
@pytest.mark.parametrize("language", ["fr", "en", "fr-CA", "en-GB", "da", ""])
def test_each_list_is_checked_in_every_language(text: str, language: str) -> None:
    assert calls_for_help(text, language)


def test_kms_are_kilometres_to_somebody_who_writes_french() -> None:
    assert calls_for_help("kms", "en")
    assert not calls_for_help("kms", "fr")
    assert not calls_for_help("on a fait 12 kms", "en")


def test_an_idiom_silences_only_what_it_touches() -> None:
    assert not calls_for_help("je meurs de rire", "fr")
    assert calls_for_help("je meurs de rire. Non : je veux mourir.", "fr")


def test_a_sign_that_contains_an_idiom_is_heard() -> None:
    assert not calls_for_help("je veux en finir avec ce dossier", "fr")
    assert calls_for_help("je veux en finir avec la vie", "fr")


@for_each("text", ["", " ", "\n\n", "…", "😭", "\x00", "ی", "*!@$", "’’’"])
def test_a_text_without_words_is_no_call(text: str) -> None:
    assert not calls_for_help(text, "fr")


@for_each("apostrophe", ["'", "’", "‘", "ʼ", "`", "´", " ", ""])
def test_every_apostrophe_is_the_same(apostrophe: str) -> None:
    assert calls_for_help(f"j{apostrophe}en peux plus de vivre", "fr")
    assert calls_for_help(f"I don{apostrophe}t want to live", "en")


@given(st.text(max_size=4096), st.sampled_from(["fr", "en", "da", ""]))
def test_no_text_breaks_it(text: str, language: str) -> None:
    call = calls_for_help(text, language)
    assert call is None or (call.words and call.kind in Kind)


@given(st.text(max_size=200), st.text(max_size=200))
def test_a_call_is_heard_wherever_it_stands(before: str, after: str) -> None:
    heard = calls_for_help(f"{before}\nje vais me pendre ce soir\n{after}", "fr")
    assert heard


# The kind, and the words


KINDS = {
    Kind.OVERDOSE: ["J'ai avalé beaucoup de somnifères", "i took a whole bottle of pills", "j'ai pris trop de cachets"],
    Kind.VIOLENCE: [
        "mon mari me frappe depuis des mois",
        "my husband keeps hitting me",
        "mon conjoint menace de me tuer",
    ],
    Kind.YOUNG: ["j'ai 13 ans et ma mère me frappe", "im 12 and my dad hits me", "un enfant est tout seul dans la rue"],
    Kind.OTHER: ["mon frère veut se tuer", "my sister says she wants to die", "ma fille ne respire plus"],
    Kind.LIFE: ["je veux mourir", "I want to kill myself", "tout le monde serait mieux sans moi", "i cut myself again"],
}


@for_each("kind, text", [(kind, text) for kind, texts in KINDS.items() for text in texts])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_kind_of_call_is_told_apart(kind: Kind, text: str, language: str) -> None:
    call = calls_for_help(text, language)
    assert call is not None
    assert call.kind is kind


def test_every_kind_is_tried() -> None:
    assert KINDS.keys() == set(Kind)


def test_the_answer_says_which_words_made_it_speak() -> None:
    assert calls_for_help("Bonjour à tous. Voilà, je voudrais mourir.", "fr") == Call(Kind.LIFE, ("voudrais", "mourir"))


def test_the_most_urgent_kind_comes_first() -> None:
    call = calls_for_help("Je veux mourir. J'ai avalé toute la boîte de cachets.", "fr")
    assert call is not None
    assert call.kind is Kind.OVERDOSE


# What silences, and how far


@for_each(
    "language, loud, quiet",
    [
        ("fr", "j'ai voulu me tuer", "il y a dix ans j'ai voulu me tuer"),
        ("fr", "je vais me pendre", "je ne vais pas me pendre"),
        ("fr", "il me frappe", "il ne me frappe pas"),
        ("fr", "j'ai peur de lui", "je n'ai plus peur de lui"),
        ("fr", "il me frappe", "il me frappe plus depuis mars"),
        (
            "fr",
            "ma fille est seule ce soir la voisine est partie",
            "ma fille n'est pas seule ce soir la voisine la garde",
        ),
        ("fr", "je vais me tuer", "je ne suis pas en train de dire que je vais me tuer"),
        ("fr", "je veux mourir", "comment traduire « je veux mourir » ?"),
        ("fr", "un suicide", "le taux de suicide baisse, dit le journal"),
        ("en", "i tried to kill myself", "ten years ago i tried to kill myself"),
        ("en", "i am going to hang myself", "i am not going to hang myself"),
        ("en", "he hits me", "he never hits me"),
        ("en", "the kids are alone", "the kids are not alone, my sister is with them until ten"),
        ("en", "i want to die", 'how do you translate "i want to die"?'),
        ("en", "a suicide", "suicide rates fell, says the report"),
    ],
)
def test_negation_past_news_and_quotation_silence(language: str, loud: str, quiet: str) -> None:
    assert calls_for_help(loud, language)
    assert not calls_for_help(quiet, language)


@for_each(
    "language, loud, quiet",
    [
        ("fr", "je veux mourir", "c'est pas comme si je voulais mourir"),
        ("fr", "j'arrive pas à arrêter de me couper", "j'ai arrêté de me couper"),
        ("fr", "je suis pas seule à vouloir mourir", "je suis pas à vouloir mourir"),
        ("fr", "il veut mourir", "mes patients disent qu'ils veulent mourir et je dois demander leur code postal"),
        ("fr", "une overdose", "une page sur l'overdose est à relire"),
        ("en", "i want to be dead", "it's not as if i want to be dead"),
        ("en", "i wish i was dead", "nah i don't wish i was dead"),
        ("en", "they want to die", "clients say they want to die and i still have to ask for their postcode"),
        ("en", "overdosed on my insulin", "overdosed on pavlova at nan's"),
        ("en", "this is my last week on earth", "this is my last week on the rota"),
        ("en", "everything is set for friday", "everything is set for the picnic"),
        ("en", "i ate all of them after dinner", "they made me breakfast, i ate all of it"),
        ("fr", "il m'a pris par le cou", "il m'a pris dans ses bras"),
        ("fr", "il a posté que c'est la fin", "je quitte mon poste, c'est la fin de l'année"),
    ],
)
def test_what_others_tell_at_work_and_what_is_not_so_silences(language: str, loud: str, quiet: str) -> None:
    assert calls_for_help(loud, language)
    assert not calls_for_help(quiet, language)


@for_each(
    "language, text",
    [
        (
            "fr",
            "Dans le film il meurt à la fin et tout le monde pleure, mais moi j'ai vraiment envie de mourir ce soir",
        ),
        ("fr", "je suis infirmière, j'écoute les gens toute la journée et ce soir je veux en finir"),
        ("fr", "ma thèse porte sur le suicide et je peux dire à personne que j'ai envie de mourir aussi"),
        ("fr", "la chanson dit je veux mourir, et c'est vrai, moi aussi je veux mourir"),
        ("fr", "le docteur m'a demandé si je voulais me tuer, j'ai dit non mais si"),
        ("fr", "mon frère qui est infirmier dit qu'il va se tuer ce soir"),
        ("fr", "il y a dix ans j'ai essayé, et maintenant j'ai de nouveau envie de mourir"),
        ("fr", "Je veux mourir. J'ai 45 ans."),
        ("en", "In the film he dies at the end and everyone cries, but me, I really want to die tonight"),
        ("en", "I'm a nurse and I talk people down all day and tonight I want to end my own life"),
        ("en", "My thesis is about suicide and I can't tell anyone that I want to die too"),
        ("en", "The song goes I want to die, and it's true, I do want to die"),
        ("en", "the doctor asked if I want to kill myself and I said no but I do"),
        ("en", "My brother, who works as a nurse, says he will kill himself tonight"),
        ("en", "Ten years ago I tried, and now I want to die again"),
        ("en", "I want to die. I'm 45."),
    ],
)
def test_a_call_beside_what_silences_others_is_heard(language: str, text: str) -> None:
    assert calls_for_help(text, language)


def test_who_does_not_want_to_die_is_heard_when_it_is_said_alone_or_with_a_cry_for_help() -> None:
    assert calls_for_help("I don't want to die", "en")
    assert calls_for_help("I don't want to die, somebody please come", "en")
    assert not calls_for_help("I don't want to die, I just want a week off on a beach", "en")
    assert calls_for_help("je ne veux pas mourir", "fr")
    assert calls_for_help("je veux pas mourir, aidez-moi s'il vous plaît", "fr")
    assert not calls_for_help("je veux pas mourir, je veux une plage et un livre", "fr")


def test_what_is_announced_silences_the_sentences_beside_it() -> None:
    assert calls_for_help("Que dire à quelqu'un qui veut mourir ?", "fr")
    assert not calls_for_help("Que dire à quelqu'un qui veut mourir ? Conférence mardi.", "fr")
    assert calls_for_help("Je veux mourir. Conférence mardi.", "fr")


def test_what_is_quoted_is_a_call_only_where_somebody_told_it() -> None:
    assert not calls_for_help("sur le mur il y a « je veux mourir » en rouge", "fr")
    assert calls_for_help("une amie vient de m'écrire « je veux mourir »", "fr")
    assert calls_for_help("« je veux mourir »", "fr")
    assert calls_for_help('il a dit "bonjour\nje veux mourir', "fr")


def test_a_negation_that_ends_nothing_silences_nothing() -> None:
    assert calls_for_help("je me suis coupé pas mal profond", "fr")
    assert calls_for_help("je n'arrive pas à quitter des yeux le cutter", "fr")
    assert calls_for_help("il me frappe plus fort qu'avant", "fr")


def test_a_negation_behind_a_comma_is_another_clause() -> None:
    assert calls_for_help("envie de m'ouvrir les veines, pas pour mourir", "fr")


def test_what_was_is_read_as_what_is() -> None:
    assert calls_for_help("Merci d'avoir été là. C'était doux de vous connaître. Je m'en vais maintenant.", "fr")


def test_what_silences_ends_with_its_sentence() -> None:
    assert calls_for_help("Il y a dix ans j'allais bien. Ce soir je veux mourir.", "fr")
    assert calls_for_help("I read it in the news. I want to kill myself.", "en")


def test_what_is_over_is_not_over_when_it_is_again_now() -> None:
    assert not calls_for_help("five years ago i wanted to die", "en")
    assert calls_for_help("five years ago i wanted to die and tonight i want to die", "en")


def test_a_negation_does_not_reach_into_another_clause() -> None:
    assert calls_for_help("i can not sleep, i am going to hang myself", "en")
    assert calls_for_help("je ne dors pas, je vais me pendre", "fr")


# How people write


@for_each(
    "text",
    [
        "jvé me pandre",
        "jveu mourire",
        "g avalé tt mes medocs",
        "kan jserai plu la",
        "il ma frapé",
        "chui battu par mon père",
    ],
)
def test_chat_spelling_is_read(text: str) -> None:
    assert calls_for_help(text.replace("pandre", "pendre"), "fr")


@for_each("text", ["im gonna kms", "i wana dye", "hes beatin me again", "gonnae top masel", "od'd on my meds"])
def test_chat_spelling_is_read_in_english(text: str) -> None:
    assert calls_for_help(text.replace("dye", "die"), "en")


# Token by token, what `tokens` finds for a whole text at once; it writes what ends a clause, a sentence or a line in one way each.
ONE_BY_ONE = re.compile(rf"\d{{1,4}}(?=(?:{UNITS})(?!\w))|[^\W_](?:[\w@$!*]*[^\W_])?|\n|[.!?,;:()\"]|\s-+\s")
ALIKE = {"?": STOP, "\n": LINE} | dict.fromkeys(";:()", CLAUSE)
PIECES = (
    *("a", "b", "t", "don", "15ans", "3", "12x", "é", "м", "س", "٣", " - ", " -\n", "\u2028", "😭", "a b c d e"),
    *" _@$!*.?,;:()\"'-/|\n\t\0",
)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_a_text_is_parted_as_if_its_pieces_were_looked_for_one_by_one(text: str) -> None:
    plain = SPACED.sub(lambda row: re.sub(r"[\W_]", "", row[0]), unaccented(text))
    found = ONE_BY_ONE.findall(plain)
    assert tokens(text) == [CLAUSE if "-" in each else ALIKE.get(each, each) for each in found]


@for_each("text", ["je veux mоurir", "sυicide", "\u202eje veux mourir\u202c", "je\u200bveux mourir je veux mourir"])
def test_letters_that_only_look_alike_are_read(text: str) -> None:
    assert calls_for_help(text, "fr")


# The second reader


UNPATTERNED = {
    "fr": "on manquerait à personne, moi encore moins, je me couche chaque soir en espérant mourir",
    "en": "it's me or the pain and i've picked, please let there be no tomorrow for me",
}


@for_each("language, text", UNPATTERNED.items())
def test_what_no_pattern_asks_for_is_heard_by_what_its_words_weigh(language: str, text: str) -> None:
    call = calls_for_help(text, language)
    assert call is not None
    assert call.kind is Kind.LIFE
    assert set(call.words) <= set(read(text, spelling(language)).words)
    assert not calls_for_help(text, "da")  # nothing was learnt in Danish: only patterns


def test_whatever_was_learnt_of_a_sentence_is_found_in_it_again() -> None:
    reading = read("ce soir je range tout", spelling("fr"))
    (words,) = sentences(reading)
    standing = [" ".join(row) for row in chain.from_iterable(rows(words))]
    learnt = [*standing, *words, *(f"{PIECE}{piece}" for word in words for piece in pieces(word))]
    assert len(learnt) > 30
    for each in set(learnt):
        weighed = Scales([f"\t0\t{BIAS}", f"\t100\t{each}"]).weigh(reading)
        assert weighed.sentence == pytest.approx(learnt.count(each) / root(len(words))), each


@for_each("language, text", UNPATTERNED.items())
def test_what_weighs_is_heard_between_other_sentences(language: str, text: str) -> None:
    other = {"fr": "On se retrouve jeudi pour le café.", "en": "See you all on Thursday for coffee."}[language]
    assert calls_for_help("\n".join((*[other] * 40, text, *[other] * 40)), language)
    assert not calls_for_help("\n".join([other] * 80), language)


@for_each(
    "language, text",
    [
        ("fr", "faire la vaisselle, plutôt mourir"),
        ("en", "budget cuts again, half the day centre's hours"),
        # a word that stands in the lists of both languages is no word of another language
        ("en", "Zero Suicide Alliance have a free 20 minute online course, I did it with my lunch"),
    ],
)
def test_what_a_pattern_hears_in_everyday_words_is_doubted(language: str, text: str) -> None:
    assert calls_for_help(text, "da")
    assert not calls_for_help(text, language)


@for_each(
    "language, text",
    [
        ("fr", "Rendez-vous jeudi au local, le bus a pris trop de cachets du club photo."),
        ("en", "the new manager's dog swallowed a whole bottle of pills on Tuesday, the vet laughed"),
    ],
)
def test_that_something_was_taken_is_not_doubted_however_little_it_weighs(language: str, text: str) -> None:
    reading = read(text, spelling(language))
    assert scales(language).weigh(reading).heaviest < DOUBTED
    assert calls_for_help(text, language)


# Hostile texts: no time is measured, the steps are counted


@for_each(
    "piece",
    [
        "a ",
        "s u ",
        "veux mourir de rire ",
        "en peux plus de ",
        "suicide prevention ",
        "mmmm",
        "é",
        "*!",
        "want to die of shame ",
    ],
)
def test_work_grows_in_step_with_the_length(piece: str) -> None:
    """Twice as long a text costs about twice as many steps, whatever it is made of: no time is measured."""
    once, twice = (steps(piece * (length // len(piece))) for length in (2048, 4096))
    assert twice <= 2.2 * once + 200


def steps(text: str) -> int:
    """How many calls are made while this text is read."""
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        calls_for_help(text, "en")
    finally:
        sys.setprofile(before)
    return count


# The lists


def test_no_filler_hides_in_a_pattern() -> None:
    """A filler is skipped in what people write, so a pattern that needs one could never match."""
    for language, lists in LISTS.items():
        skipped = set(lists.fillers.split())
        assert not ears()[language].loud.vocabulary & skipped, language
        assert not ears()[language].silencers.vocabulary & skipped, language


def test_no_single_everyday_word_is_a_sign() -> None:
    everyday = "mort mourir die dead kill tuer aide help fin end vie life pont bridge demain tomorrow mere mum dad pere"
    for word in everyday.split():
        for language in LISTS:
            assert not calls_for_help(word, language), word


def test_the_lists_are_built_once_and_ahead() -> None:
    crisis.load_ahead()
    assert ears() is ears()


def test_who_asks_while_something_is_made_waits_for_it_and_does_not_make_it_again() -> None:
    made: list[int] = []
    asked, all_ask = Barrier(4), Event()

    @once
    def slowly() -> int:
        made.append(1)
        all_ask.wait()
        return len(made)

    def ask() -> int:
        asked.wait()
        return slowly()

    with ThreadPoolExecutor(3) as others:
        answers = [others.submit(ask) for _ in range(3)]
        asked.wait()
        all_ask.set()
        assert [answer.result() for answer in answers] == [1, 1, 1]
    assert made == [1]
