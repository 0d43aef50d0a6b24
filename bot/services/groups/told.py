"""What letters tell of groups, of who comes and goes, and of Telegram group chats. `name` is a group's, `who` somebody's name in it;
`handle` names a membership."""

from msgspec import field

from bot.services.letters.told import Told

# To those who may open the door


class JoinAsked(Told, frozen=True):
    screen = "join-asked"
    handle: str
    who: str
    name: str


class AppealAsked(Told, frozen=True):
    """Somebody who was removed asks for another look."""

    screen = "appeal-asked"
    handle: str
    who: str
    name: str


class GroupUnled(Told, frozen=True):
    """Nobody facilitates it any more."""

    screen = "group-unled"
    group: str
    name: str


class LedAlone(Told, frozen=True):
    """Who reads this is the only one left who facilitates it."""

    screen = "group-led-alone"
    group: str
    name: str


# To who asked, and to members


class JoinUnanswered(Told, frozen=True):
    """Nobody who could answer can be reached."""

    screen = "join-unanswered"
    handle: str
    name: str


class JoinAccepted(Told, frozen=True):
    screen = "join-accepted"
    group: str
    name: str
    who: str


class JoinDeclined(Told, frozen=True):
    screen = "join-declined"
    name: str


class MemberRemoved(Told, frozen=True):
    screen = "member-removed-told"
    group: str
    name: str


class CharterNew(Told, frozen=True):
    screen = "charter-new"
    group: str
    name: str
    version: int


# To those who facilitate, of a linked chat: its id, its name on Telegram, and the name of the group


class ChatBack(Told, frozen=True):
    """Somebody else put the bot back in it."""

    screen = "place-back"
    chat: str = field(name="place")
    title: str
    group: str


class ChatRemoved(Told, frozen=True):
    """The bot was taken out of it."""

    screen = "place-removed"
    chat: str = field(name="place")
    title: str
    group: str


class ChatMute(Told, frozen=True):
    """Nothing can be written in it; `why`: "rights" or "topic"."""

    screen = "place-mute"
    chat: str = field(name="place")
    title: str
    group: str
    why: str


# In a group chat; `bot` is the user name of the bot, empty while Telegram has not said it


class ChatHello(Told, frozen=True):
    screen = "place-hello"


class ChatLink(Told, frozen=True):
    """`door`: what the link to the private chat carries."""

    screen = "place-link"
    bot: str
    door: str


class ChatHelp(Told, frozen=True):
    screen = "place-help"
    bot: str


class ChatLinked(Told, frozen=True):
    screen = "place-linked"
    bot: str
