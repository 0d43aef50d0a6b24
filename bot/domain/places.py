"""A place: a Telegram group chat the bot is in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """`title` is its name on Telegram; the group's fields are None while it is linked to none."""

    id: str
    chat_id: int
    title: str
    present: bool
    group_id: str | None = None
    group_name: str | None = None
    language: str | None = None
    zone: str | None = None
