"""Contact data in words: what is found in sentences that others wrote, what is left alone, and which words it was."""

import re
from cProfile import Profile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.contact_data import contact_data
from bot.domain.contact_data.marked import MARKED, marked
from bot.domain.contact_data.network_names import NETWORKS
from bot.domain.contact_data.spoken_numbers import numbers
from bot.domain.plain_text import pattern, plain
from bot.loading import _load
from tests import shown
from tests.walks import for_each

PHRASES = Path(__file__).parent / "phrases"
UNSEEN = PHRASES.with_name("unseen")


# Measured on these files; a change that finds less, or asks more, is seen here.
@for_each(
    "name, found, asked",
    [
        ("contact.fr", 107, 0), ("contact.en", 113, 0), ("contact_chat.fr", 59, 0), ("contact_chat.en", 64, 0),
        ("contact_found.fr", 130, 0), ("contact_found.en", 130, 0), ("contact_forms.fr", 194, 4), ("contact_forms.en", 251, 1),
        ("contact_met.fr", 119, 0), ("contact_met.en", 119, 0), ("contact_seen.fr", 86, 0), ("contact_seen.en", 85, 0),
        ("contact_told.fr", 251, 0), ("contact_told.en", 252, 0), ("contact_told_kept.fr", 96, 0), ("contact_told_kept.en", 98, 0),
        ("contact_given.fr", 100, 0), ("contact_given.en", 100, 0), ("contact_hinted.fr", 29, 0), ("contact_hinted.en", 30, 0),
        ("contact_hinted_kept.fr", 24, 0), ("contact_hinted_kept.en", 29, 0), ("contact_hard", 109, 10),
        ("contact_again.fr", 100, 0), ("contact_again.en", 100, 0), ("contact_once.fr", 80, 0), ("contact_once.en", 80, 0),
        ("contact_eighth.fr", 117, 0), ("contact_eighth.en", 115, 0),
        ("contact_named", 524, 20),
    ],
)  # fmt: skip
def test_sentences_are_told_apart_as_well_as_they_were(name: str, found: int, asked: int) -> None:
    rows = shown.read(PHRASES / f"{name}.tsv")
    assert sum(shown.judged(row) for row in rows if row[0] == "contact") >= found
    assert [row for row in rows if row[0] == "harmless" and shown.judged(row)][asked:] == []


@for_each(
    "name, found, asked",
    [
        ("contact.fr", 117, 1),
        ("contact.en", 124, 2),
        ("contact_fifth.fr", 97, 2),
        ("contact_fifth.en", 101, 2),
        ("contact_tenth.fr", 120, 2),
        ("contact_tenth.en", 113, 0),
        ("contact_eleventh.fr", 94, 1),
        ("contact_eleventh.en", 91, 1),
    ],
)
def test_so_are_those_that_nobody_looks_at_while_writing_patterns(name: str, found: int, asked: int) -> None:
    judged = [(row[0], shown.judged(row)) for row in shown.read(UNSEEN / f"{name}.tsv")]
    assert judged.count(("contact", True)) >= found
    assert judged.count(("harmless", True)) <= asked


@for_each(
    "words",
    [
        "06 12 34 56 78", "appelle au 06.12.34.56.78", "+33 6 12 34 56 78", "zero: 0612345678", "(514) 555-0123",
        "０６ １２ ３４ ５６ ７８", "0\u200b6 12 34 56 78", "0️⃣6️⃣ 1️⃣2️⃣ 3️⃣4️⃣ 5️⃣6️⃣ 7️⃣8️⃣", "0 6 1 2 3 4 5 6 7 8", "٠٦١٢٣٤٥٦٧٨",
        "06\u202f12\u202f34\u202f56\u202f78", "zero six douze trente-quatre cinquante-six soixante-dix-huit", "O6 I2 34 56 78",
        "ring me: oh seven nine four six, oh one two, three four five", "zero sept septante huit cinquante vingt et un trente-deux",
        "note bien : zéro six, quatre-vingt-un, douze, trente, deux zéros", "mon tel commence par 06 puis 8122 et finit par 3344",
        "ana@example.org", "a@b.fr", "ana (at) example", "@ana_real on insta", "écris à @ana", "tern＠gmail．com",
        "tern point real chez gmail point com", "lily dot fern at gmail", "mon adresse gmail c'est pmartin1982",
        "https://t.me/ana", "t.me/ana", "www.example.org", "va sur exemple.fr", "wa.me/33612345678", "va sur monblog point com",
        "mon insta c'est tern.real", "tg: tern_real", "my telegram is tern_real", "discord: tern#1234", "snap ternreal75",
        "retrouve moi sur fb, Martine Duval", "on continue sur whatsapp ?", "I'm on facebook as Deirdre Molloy",
        "12 rue des Lilas", "J'habite au 3 bis, avenue Foch", "12 Baker Street", "rue de la Paix, 12", "12 Lilac Street",
        "j'habite au 12 de la rue des Lilas", "221B Baker Street", "Apt 4, 12 Elm Ave", "my postcode is SW1A 2AA",
        "number forty two Willow Drive", "8 place Jean Macé, 2e gauche",
        "je bosse au Lidl de la rue Pasteur", "I'm behind the counter at the bakery on Mill Lane every morning",
        "tu me trouves tous les mardis au bar Le Central", "i'm in year 10 at Hillcrest Academy, form 10B",
        "la caravane grise derrière le Total de Berck, entre",
        "le début c'est 06 39 98, la suite au prochain message", "mon pseudo est le même sur toutes les applis",
        "clio grise, BT cent douze LM", "i drive a red Corsa, reg YK14 HBD", "b é b e r t 2 2 sur le fantôme", "0\n6 12\n34 56\n78",
        "viens dans le groupe whatsapp Mamans de Givet, j'y suis",
        "06\n42\n17\n91\n03", "et la suite : 91 03",
        "second half 900123, you've got the first", "two one two, then triple five, then 01 and 88, my cell",
        "👻 tern.real9", "mon disc : ternreal", "sur X : ternreal", "tern point real sur insta",
        "t3legram tern_real", "look me up as ternreal",
        "rejoins-moi sur le serveur avec le code KX7-PLM", "snap idem", "rajoute 87 à mon pseudo et tu m'as sur snap",
        "my handle, it works on snap",
        "je dors sous le pont Wilson, passe", "twenty two thornbury close, the one with the ramp",
        "ward 7, bed 4, Royal Infirmary, visiting at two", "mossypots on insta if you want to keep talking",
        "t'as snap ? zebulonet, ajoute",
        "sur signal on me connaît sous zebulonet", "06 puis quatre fois vingt-deux", "06 tr3nt3n3uf 98 40 04", "i.n.s.t.a : zebulonet",
        "key safe by my porch: 1966", "take my name on here, add 35, search it on insta", "private voice room, password lilac",
        "I'm the vicar's wife in Corbridge", "google ana teixeira nurse and you'll find me", "plaque a b 1 2 3 c d",
    ],
)  # fmt: skip
def test_words_that_give_somebody_away(words: str) -> None:
    assert contact_data(words)


@for_each(
    "words",
    [
        "Bonjour, comment allez-vous ?", "I turned 40 in 2019, it was hard.", "rendez-vous le 30/11/2026 à 14:00",
        "j'ai appelé le 3114 trois fois", "à 18h30 ou 19h", "J'ai marché 12 km dans la rue.", "1984 est un livre",
        "e.g. this.that", "il y a 3 ans, puis 2 mois", "50 % des gens", "", "😀" * 50, "مرحبا كيف حالك",
        "J'ai 2 cours par semaine", "Il n'y a qu'1 place ce soir", "I have 2 close friends", "there is only 1 way out",
        "it was a 10 min drive home", "il faut 30 min de route", "On se voit le 2026-12-03 à 14h ?", "see you 2026-12-03 14:00",
        "j'ai 1 chemin à faire", "on est 3 sur le quai", "Merci.De rien", "bravo.Me voilà", "le 03/12/2026 de 14h à 16h",
        "15 ou 112", "appel au 3114", "de 2019 à 2021 j'ai vécu dehors", "mon bus passe à 8:15 8:45 9:15",
        "mon dossier porte le numéro 48120397", "appelez le 3114 ou le 3919, ou le 15", "Suicide Écoute 01 45 39 40 00",
        "she works at Yahoo", "je passe trop de temps sur insta", "my email is full, 9000 unread", "le point fort com et pub",
        "un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, partez", "my blood pressure was 140/90, 135/85, 128/82",
        "loyer 650, électricité 80, téléphone 20, il me reste 45", "at the end of Mill Lane turn left",
        "I work at the hospital in Leeds and I'm breaking", "avant je faisais la caisse chez Auchan, l'horreur",
        "au lycée Pasteur on me voit comme un cas", "sur insta c'est l'enfer", "same on whatsapp, nobody replies",
        "he works at the garage on Mill Lane and I can't walk past it", "la prochaine réunion c'est au 14 rue de l'Église, salle 2",
        "je serai à la gare de Lyon demain à 8h pour mon train, peur de la foule", "we meet at the church hall Thursday at 7 as usual",
        "je recule de 7 en 7 : 100 93 86 79 72 65 58", "05/12 puis 06/01 puis 07/02", "le reste : 12 euros", "last four weeks were hard",
        "👻 bouh", "disc surgery is next week", "I deleted my insta account", "my mum has snap as well", "je suis invisible sur insta",
        "la chaîne youtube de Christophe André m'aide", "code promo LILAS42 pour des livres", "le code de la route",
        "insta idem, supprimé",
        "tous les matins je fais dix minutes de marche, le médecin y tient", "je dors dans ma voiture depuis lundi",
        "AA meets at 9 Church Road",
        "facebook is a lot. I'm knackered", "I deleted Instagram, Bumble, the lot", "les gens sur insta sont épuisants, navrants",
        "cats everywhere, Persians",
        "prayer at 5 41, 1 09, 4 44, 7 12, 9 00", "RDV le 03.12 à 14.30, puis le 10.12 à 15.00", "4 fois 11 ça fait 44",
        "my doctor's wife was kind", "google breathing exercises and you'll find loads",
    ],
)  # fmt: skip
def test_words_that_give_nobody_away(words: str) -> None:
    assert contact_data(words) == ()


def test_what_was_found_is_said_in_the_words_that_were_written() -> None:
    (phone,) = contact_data("Appelle-moi au ０６ １２ ３４ ５６ ７８ ce soir")
    assert (phone.kind, phone.words) == ("phone", "０６ １２ ３４ ５６ ７８")
    (name,) = contact_data("Je m'appelle Ana Teixeira et je vends des pagnes")
    assert name.kind == "person"
    assert "Ana Teixeira" in name.words
    one, two = contact_data("écris à tern point real chez gmail point com, ou passe au 12 rue des Lilas")
    assert (one.kind, two.kind) == ("online", "address")
    assert "gmail point com" in one.words
    assert "12 rue des Lilas" in two.words


def test_names_of_networks_are_marked_where_they_stand_and_nobody_writes_a_mark() -> None:
    spelled, mark = (pattern(text) for text in (rf"(?<!\w)(?:{NETWORKS})(?!\w)", MARKED))
    rows = [
        row
        for kind in ("found", "met", "seen")
        for code in ("fr", "en")
        for row in shown.read(PHRASES / f"contact_{kind}.{code}.tsv")
    ]
    texts = [plain(words).text for _, _, words in rows]
    assert [[m.span() for m in mark.finditer(marked(text))] for text in texts] == [
        [m.span() for m in spelled.finditer(text)] for text in texts
    ]
    marks = {mark for text in texts for mark, letter in zip(marked(text), text, strict=True) if mark != letter}
    assert len(marks) > 20
    assert not marks & set(plain("".join(marks)).text)


@for_each(
    "words, digits",
    [
        ("soixante et onze", "71"), ("quatre-vingt-dix-huit", "98"), ("septante-deux", "72"), ("nonante et un", "91"),
        ("vingt et un", "21"), ("zerosix", "06"), ("double five", "55"), ("triple zero", "000"), ("nine hundred", "900"),
        ("oh seven", "07"), ("twenty-four", "24"), ("dix sept", "17"), ("sixty twelve", "6012"), ("zro seven sevn", "077"),
        ("trenteneuf", "39"), ("0seven7double0", "07700"), ("cinq cent vingt", "520"), ("five hundred and one", "501"),
        ("neuf cent deux un", "90021"),
        ("nine hundred four five", "90045"), ("two fives", "55"), ("trois zéros", "000"), ("zer0 f0ur s3ven", "047"),
    ],
)  # fmt: skip
def test_numbers_are_read_in_the_words_of_both_languages(words: str, digits: str) -> None:
    assert "".join(number.digits for number in numbers(plain(words).text)) == digits


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_any_words_can_be_looked_at_and_what_is_found_stands_in_them(words: str) -> None:
    for one in contact_data(words):
        assert one.words
        assert one.words in words


@settings(max_examples=200, deadline=None)
@given(st.text("0123456789 .-/@_aeoxzàé'\n"))
def test_words_full_of_digits_and_marks_can_be_looked_at(words: str) -> None:
    for one in contact_data(words):
        assert one.words in words


NASTY = (
    "1 ", "a", "12 ab ", "rue ", "@ ", "1-", "zero six ", "one", "a.b", "my insta ", "a at b dot ", "_", "a_", "1.", "www.a.b.c.", "0 ",
    "Ab Cd ", "Ab, ", "gmail then ", "a1 ", "sur l'appli ", "sur facebook tape ", "1 then ", "five hundred and ", "look for me under ",
    "12 Ab ", "insta my name ", "page c'est moi ", "type my ", "come in cafe every ", "my house past ", "On At In ", "a.org has ", "t dot ",
    "I work at ", "je suis au bar ", "je bosse a Ab ", "my house after ", "AB12 ", "a b c d on insta ", "on se voit a Ab ",
    "year 7 at Ab ", "rue ab cook ", "the rest is 12 ", "take 12 then ", "same name on ", "my plate AB 12 ", "siiix ", "knock at Ab 7 ",
    "my red coat at Ab 7 ", "zebulonet on insta ", "zero sept 15 ", "trois fois ", "ward 6 bed 4 visit ",
)  # fmt: skip


@for_each("piece", NASTY)
def test_looking_at_words_takes_time_in_step_with_their_length(piece: str) -> None:
    def work(length: int) -> int:
        profile = Profile()
        profile.enable()
        contact_data((piece * 4096)[:length])
        profile.disable()
        return sum(entry.callcount for entry in profile.getstats())

    contact_data((piece * 256)[:256])  # compiles what is compiled once
    assert work(4096) <= 2.5 * work(2048) + 100


def test_patterns_are_compiled_after_the_start_and_a_wrong_one_is_told() -> None:
    _load()
    pattern("(")
    with pytest.raises(re.error):
        _load()
    _load()
