"""A person as the program knows them: a pseudonym, how to speak to them, and when to leave them in peace."""

from dataclasses import dataclass

# Each by its own name. What else a language needs, tests/test_languages.py asks for.
LANGUAGES = {"fr": "Français", "en": "English"}

# Each consent is asked apart; the number is the version of its text (GDPR-01).
CONSENTS = {"account": 1, "reminders": 1, "peer": 3}


@dataclass(frozen=True, slots=True)
class Person:
    """`chat_id` is Telegram's and is shown to nobody (ANON-02); quiet hours are minutes after local midnight.

    `quiet_firm`: not even news that would be read too late comes in quiet hours.
    """

    id: str
    chat_id: int
    pseudonym: str | None
    language: str
    zone: str
    quiet_from: int
    quiet_until: int
    spoke_at: int
    country: str | None = None
    plain: bool = False
    coordinator: bool = False
    reachable: bool = True
    quiet_firm: bool = False
    target: str | None = None  # where a link led them, while they have no name yet

    @property
    def name(self) -> str:
        """What others read."""
        return self.pseudonym or "…"
