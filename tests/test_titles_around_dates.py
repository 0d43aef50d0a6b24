"""A title with numbers, hours or days of its own, before, between or after a date: the date is read as meant, or asked."""

from itertools import product

from tests.dates import read
from tests.walks import for_each

TITLES = {
    "fr": (
        "12 étapes", "Mars et Vénus", "Atelier 2", "Café à 2 euros", "Groupe de 8 à 10 personnes", "24h de lecture", "5 à 7", "10-15 ans",
        "Midi musical", "Après-midi jeux", "Le club des 5", "Vendredi ou la vie sauvage", "Demain (film)", "Le dimanche de la vie",
        "Printemps 2027", "Rue du 8 mai", "Film de 2h", "Vers la mer", "Vie d'avant", "Mar. la pêche", "Dans 10 ans", "Week-end zen",
        "20 minutes de calme", "Rencontre du 3e type", "Appel au 06 12 34 56 78", "Noël solidaire", "Premier pas", "Tous les sens",
    ),
    "en": (
        "12 steps", "Workshop 2", "Coffee for 2 pounds", "Group of 8 to 10 people", "24h reading", "9 to 5 film", "10-15 year olds",
        "Noon music", "Morning tea", "Night walk", "Man Friday film", "Tomorrow (film)", "Sunday lunch club", "Spring 2027", "Lunch £5",
        "May flowers", "Two hour film", "Before and after", "Sun salutation", "In 10 years", "Weekend calm", "20 minutes quiet",
        "The 3rd place", "Half the sky", "Call 07700 900142", "Christmas fair", "Five a day", "Ten to one quiz", "Every step counts",
    ),
}  # fmt: skip
DATES = {
    "fr": {
        "jeudi 14h": "2026-11-19 14:00",
        "samedi 5 décembre à 10h": "2026-12-05 10:00",
        "2/12 18h30-20h": "2026-12-02 18:30 +90",
        "mardi de 10h à 12h": "2026-11-24 10:00 +120",
        "après-demain midi": "2026-11-20 12:00",
        "lundi matin 9h": "2026-11-23 09:00",
    },
    "en": {
        "Thursday 2pm": "2026-11-19 14:00",
        "Sat 5 December at 10am": "2026-12-05 10:00",
        "Wed 2 Dec 6.30-8pm": "2026-12-02 18:30 +90",
        "Tuesday 10am to noon": "2026-11-24 10:00 +120",
        "day after tomorrow at noon": "2026-11-20 12:00",
        "Monday morning 9am": "2026-11-23 09:00",
    },
}
SAY_HOW_LONG = ("Two hour film", "Film de 2h")  # read as that, where the date says no other end
ORDERS = ("{title} {date}", "{title}, {date}", "{date} {title}", "{date} : {title}")


@for_each("language", TITLES)
def test_a_title_never_moves_the_date_unasked_and_most_are_read(language: str) -> None:
    found = {
        order.format(title=title, date=date): meant
        for title, (date, meant), order in product(TITLES[language], DATES[language].items(), ORDERS)
    }
    heard = {typed: read(typed, language) for typed in found}
    sure = {typed: meant for typed, meant in heard.items() if meant[:1].isdigit()}
    lasting = {typed: f"{found[typed]} +120" for typed in sure if typed.startswith(SAY_HOW_LONG)}
    assert {typed: meant for typed, meant in sure.items() if meant not in (found[typed], lasting.get(typed))} == {}
    assert len(sure) > 0.6 * len(found)
