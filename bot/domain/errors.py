"""The one way to say no to a person."""


class Refused(Exception):
    """What was asked cannot be done; `key` names the text that says so in the person's language, `facts` fill it."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts
