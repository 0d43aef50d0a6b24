"""Ways into a meeting online, in whatever words they come."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.contact_data.ways_in import split, ways_in
from tests import shown
from tests.walks import for_each

PHRASES = Path(__file__).parent / "phrases"

FOUND = [
    ("zoom 987 654 3210 code 1234", "", "zoom 987 654 3210 code 1234"),
    ("Join: https://meet.jit.si/secret-room code 4321", "Join", "https://meet.jit.si/secret-room code 4321"),
    ("Tea https://meet.jit.si/in-title", "Tea", "https://meet.jit.si/in-title"),
    ("meet.google.com/abc-defg-hij", "", "meet.google.com/abc-defg-hij"),
    ("Thé, puis zoom.us/j/98765", "Thé, puis", "zoom.us/j/98765"),
    ("12 rue des Lilas, https://x.example/room.", "12 rue des Lilas", "https://x.example/room"),
    ("12 rue des Lilas, code 45B12", "12 rue des Lilas", "code 45B12"),
    ("Mot de passe : tilleul", "", "Mot de passe : tilleul"),
    ("Zoom ID: 987-6543-210, passcode: sun", "", "Zoom ID: 987-6543-210, passcode: sun"),
    ("dial 01 23 45 67 89 pin 4455#", "dial", "01 23 45 67 89 pin 4455#"),
    ("Thé\nlien : hxxps://bbb.example/b/voisins", "Thé\nlien", "hxxps://bbb.example/b/voisins"),
    ("www.example.org/salon, ou discord.gg/abc", "", "www.example.org/salon, ou discord.gg/abc"),
    ("skype live:edwin.hart", "", "skype live:edwin.hart"),
    ("Thé, meet point jit point si slash lilas", "Thé", "meet point jit point si slash lilas"),
    ("Bring a mug. jitsi room: LilacTea", "Bring a mug.", "jitsi room: LilacTea"),
    (
        "zoom nine eight seven, six five four, three two one oh",
        "",
        "zoom nine eight seven, six five four, three two one oh",
    ),
    ("ｚｏｏｍ ９８７ ６５４ ３２１０", "", "ｚｏｏｍ ９８７ ６５４ ３２１０"),
]
NOT_FOUND = [
    "Tea and talk", "Bring an apron. 2 eggs, 300 g of flour.", "teams, le lien sera envoyé", "le code est sur l'affiche",
    "On Zoom at 18:30 on 12/12/2026", "plus d'infos sur asso-lilas.fr", "Meeting 2026-12-03 14:00", "Réunion du 12 décembre 2026",
    "Salle 12, 75011 Paris", "Room 2, ask for Ann. The key is under the mat", "Réunion 14 h 30, salle 204",
    "appelez Josiane au 01 23 45 67 89",
    "",
]  # fmt: skip


@for_each("words, rest, way", FOUND)
def test_a_way_in_is_found_and_the_rest_stays(words: str, rest: str, way: str) -> None:
    assert split(words) == (rest, way)


@for_each("words", NOT_FOUND)
def test_words_that_let_nobody_in_stay_whole(words: str) -> None:
    assert split(words) == (words, "")


# Measured on these files; a change that finds less, or holds more back, is seen here.
@for_each(
    "name, found, held",
    [("ways.fr", 72, 0), ("ways.en", 70, 1), ("ways_kept.fr", 36, 0), ("ways_kept.en", 37, 0)],
)
def test_words_of_meetings_are_told_apart_as_well_as_they_were(name: str, found: int, held: int) -> None:
    rows = shown.read(PHRASES / f"{name}.tsv")
    assert sum(shown.judged(row) for row in rows if row[0] == "way") >= found
    assert [row for row in rows if row[0] == "none" and shown.judged(row)][held:] == []


@given(st.text(max_size=400))
def test_any_words_can_be_looked_at_and_what_is_found_stands_in_them_in_order(words: str) -> None:
    past = 0
    for start, end in ways_in(words):
        assert past <= start < end <= len(words)
        past = end
