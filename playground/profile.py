"""What the bot says of itself: commands by scope and language, names, descriptions, the menu button."""

from playground.shapes import Chat, Group, Json, Person, PrivateChat

Scope = tuple[str | int, ...]


class Profile:
    """The settings of the bot."""

    def __init__(self) -> None:
        self.commands: dict[tuple[Scope, str], list[Json]] = {}
        self.texts: dict[tuple[str, str], str] = {}  # ("name", "fr") -> "..."
        self.menu_button: Json = {"type": "commands"}

    def text(self, kind: str, language: str) -> str:
        """A name or description in this language, else the one for all languages."""
        return self.texts.get((kind, language)) or self.texts.get((kind, ""), "")

    def commands_for(self, person: Person, chat: Chat) -> list[Json]:
        """The commands that this person is offered in this chat: the narrowest scope that has any."""
        language = (person.language_code or "").split("-")[0]
        for scope in _scopes(person, chat):
            for wanted in dict.fromkeys((language, "")):
                commands = self.commands.get((scope, wanted))
                if commands:
                    return commands
        return []

    def menu_for(self, chat: Chat) -> Json:
        """The menu button of a private chat."""
        return chat.menu_button or self.menu_button


def scope_key(scope: Json | None) -> Scope:
    """A BotCommandScope as a key; None is the default one."""
    if not scope:
        return ("default",)
    return tuple(scope[field] for field in ("type", "chat_id", "user_id") if field in scope)


def _scopes(person: Person, chat: Chat) -> list[Scope]:
    if isinstance(chat, PrivateChat):
        return [("chat", chat.id), ("all_private_chats",), ("default",)]
    admin = isinstance(chat, Group) and chat.status(person.id) in ("creator", "administrator")
    scopes: list[Scope] = [("chat_member", chat.id, person.id)]
    scopes += [("chat_administrators", chat.id)] if admin else []
    scopes += [("chat", chat.id)]
    scopes += [("all_chat_administrators",)] if admin else []
    return [*scopes, ("all_group_chats",), ("default",)]
