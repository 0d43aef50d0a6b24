"""Public holidays of the country that a group is in: said while a meeting is planned, and skipped by a series in one tap."""

from datetime import date

from icalendar import Calendar

from bot import public_holidays
from bot.domain.times import local
from bot.services.keeping import nightly
from tests.meeting_rows import DAY, facilitator, group, member
from tests.stage import Actor, Stage
from tests.test_calendar import dates_in, sent
from tests.test_seeing import grid
from tests.test_series import THURSDAY_14, WEEK, dates, open_date
from tests.walks import for_each

FRIDAY_14 = THURSDAY_14 + DAY
CHRISTMAS = FRIDAY_14 + 3 * WEEK


async def planned(stage: Stage, words: str, language: str = "en", zone: str = "Europe/Paris") -> Actor:
    """Somebody who plans a meeting; its summary is open."""
    fran = await facilitator(stage, await group(stage, language=language, zone=zone), language)
    command = "/newmeeting" if language == "en" else "/nouvellerencontre"
    await fran.says(f"{command} {words}")
    return fran


async def every_friday(stage: Stage) -> Actor:
    fran = await planned(stage, "2026-12-04 14:00 Tea")
    await fran.forges("newmeeting:repeat")
    await fran.presses("newmeeting:rule:FREQ=WEEKLY;BYDAY=FR")
    return fran


async def test_a_meeting_on_a_public_holiday_says_so_before_it_is_kept(stage: Stage) -> None:
    fran = await planned(stage, "2026-12-25 14:00 Tea")
    assert "Friday 25 December is a public holiday: Christmas Day." in fran.reads
    assert "Skip holidays" not in fran.buttons


async def test_un_jour_ferie_se_dit_en_francais(stage: Stage) -> None:
    fran = await planned(stage, "2027-05-01 14:00 Thé", "fr")
    assert "Un jour férié : samedi 1er mai 2027 (Fête du Travail)." in fran.reads


async def test_the_country_is_that_of_the_group(stage: Stage) -> None:
    fran = await planned(stage, "2027-07-01 14:00 Tea", zone="America/Toronto")
    assert "public holiday: Canada Day" in fran.reads


async def test_another_day_says_nothing(stage: Stage) -> None:
    fran = await planned(stage, "2026-12-24 14:00 Tea")
    assert "holiday" not in fran.reads


async def test_a_series_names_those_among_its_days_and_skips_them_in_one_tap(stage: Stage) -> None:
    fran = await every_friday(stage)
    assert "On public holidays: Friday 25 December (Christmas Day), and one more within a year." in fran.reads
    assert "No meeting on Friday 25 December" in await fran.presses("Skip holidays")
    assert "No meeting" not in await fran.presses("Meet on holidays")
    await fran.presses("Skip holidays")
    await fran.presses("Yes, that's right")
    assert await dates(stage, "cancelled") == [CHRISTMAS, CHRISTMAS + WEEK]
    assert await dates(stage) == [FRIDAY_14 + n * WEEK for n in (0, 1, 2, 5, 6, 7)]
    assert "Christmas Day" in await open_date(stage, fran, 3)
    await fran.presses("Put it back") if "Put it back" in fran.buttons else await fran.forges(
        fran.starting("meeting:restore")
    )
    assert CHRISTMAS in await dates(stage)


async def test_a_series_that_is_kept_as_it_is_meets_on_them(stage: Stage) -> None:
    fran = await every_friday(stage)
    await fran.presses("Yes, that's right")
    assert await dates(stage, "cancelled") == []


async def test_what_is_made_at_night_skips_them_too_and_calendars_know_further_ahead(stage: Stage) -> None:
    fran = await every_friday(stage)
    await fran.presses("Skip holidays")
    await fran.presses("Yes, that's right")
    (group_id,) = [row["id"] for row in await stage.rows("SELECT id FROM groups")]
    ana = await member(stage, group_id, "Ana", "Alouette")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    fridays = [date(2026, 12, 25), date(2027, 1, 1)]  # France has no Good Friday
    await ana.forges("calendar:file:mine:0")
    told = dates_in(Calendar.from_ical(sent(ana)), THURSDAY_14 + 60 * WEEK)
    assert [day for day in fridays if any(local(at, "Europe/Paris").date() == day for at in told)] == []
    stage.clock.at += 26 * WEEK
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    away = {local(at, "Europe/Paris").date() for at in await dates(stage, "cancelled")}
    assert away == set(fridays)


async def test_a_far_month_shows_no_date_on_a_public_holiday_that_is_skipped(stage: Stage) -> None:
    fran = await every_friday(stage)
    await fran.presses("Skip holidays")
    await fran.presses("Yes, that's right")
    await fran.forges("month:of:2028-07")  # Bastille Day is a Friday
    assert [cell for row in grid(fran) for cell in row if cell.endswith("•")] == ["7•", "21•", "28•"]


async def test_a_forged_press_without_a_series_changes_nothing(stage: Stage) -> None:
    fran = await planned(stage, "2026-12-25 14:00 Tea")
    yes = fran.starting("newmeeting:yes")
    await fran.forges("newmeeting:holidays:1")
    await fran.forges(yes)
    assert await dates(stage) == [CHRISTMAS]


@for_each(
    "zone, day, language, name",
    [
        ("Europe/Paris", date(2026, 12, 25), "fr", "Noël"),
        ("Europe/Brussels", date(2027, 7, 21), "fr", "Fête nationale"),
        ("America/Martinique", date(2027, 5, 22), "fr", "Abolition de l'esclavage"),
        ("UTC", date(2026, 12, 25), "en", ""),
        ("Antarctica/Troll", date(2026, 12, 25), "en", ""),
        ("Europe/Paris", date(2026, 12, 24), "en", ""),
    ],
)
def test_a_day_is_named_in_the_language_of_who_reads(zone: str, day: date, language: str, name: str) -> None:
    assert public_holidays.name_of(zone, day, language) == name
