"""What people send besides words: contacts, places, stickers, dice. What was said with it is the fields of the Bot API."""

from typing import Any

from playground.shapes import Json
from playground.state import WorldError

LONGEST_NAME = 64
FIRST_POLL = 5_800_000_000_000_000_000
POLL_EXTRAS = ("open_period", "close_date", "correct_option_ids", "question_entities")


def contact(phone_number: str, first_name: str, last_name: str = "", user_id: int | None = None) -> Json:
    """Somebody's number, with the account it belongs to when there is one."""
    card: Json = {"phone_number": phone_number, "first_name": first_name[:LONGEST_NAME]}
    if last_name:
        card["last_name"] = last_name[:LONGEST_NAME]
    if user_id is not None:
        card["user_id"] = user_id
    return {"contact": card}


def location(latitude: float, longitude: float) -> Json:
    """A point on the map, in degrees."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise WorldError("there is no such place on earth")
    return {"location": {"latitude": latitude, "longitude": longitude}}


def venue(latitude: float, longitude: float, title: str, address: str) -> Json:
    """A place that has a name."""
    point = location(latitude, longitude)
    return point | {"venue": {**point, "title": title, "address": address}}


def dice(emoji: str = "🎲", value: int = 1) -> Json:
    """A throw; what comes up is said, so that tests know it."""
    return {"dice": {"emoji": emoji, "value": value}}


def poll(number: str, question: str, answers: list[Json], given: Json) -> Json:
    """A Poll of the Bot API that nobody has answered yet; `given` holds the fields that were asked for."""
    usual: Json = {
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }
    asked = {name: given[name] for name in (*usual, *POLL_EXTRAS) if name in given}
    return {"id": str(FIRST_POLL + int(number) % 1_000_000), "question": question, "options": answers} | usual | asked


def options(given: list[Json]) -> list[Json]:
    """The PollOptions of the Bot API, out of texts and their entities."""
    return [{"persistent_id": str(number), **each, "voter_count": 0} for number, each in enumerate(given)]


CONTENTS: dict[str, Any] = {"contact": contact, "location": location, "venue": venue, "dice": dice}
