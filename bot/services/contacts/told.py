"""What is told of a contact between two people: words of the other, how it goes on, that it ended. `contact` is its id, `name` the
other's name, `helping` whether the reader is the one who was asked. And of what members write to those who facilitate."""

from bot.domain.contacts import SetOff
from bot.services.letters.told import Told


class ContactOpened(Told, frozen=True):
    """`talking`: the next words of the reader go there. `frame`: what they read first, "" for what peers read."""

    screen = "contact-opened"
    contact: str
    name: str
    helping: bool
    talking: bool
    frame: str = ""


class Relay(Told, frozen=True):
    """Words of the other.

    `mark` is the sign of the thread; `marks` and `quote_marks` are what was set off in the words and in what they quote; `care`
    is the kind of help they call for, said to who was asked. `sender` is who wrote them, `source` the number of the message in
    their chat, `replies_to` that of the one it answers in the reader's. `edited`: they take the place of earlier ones; `bare`:
    without buttons, since others of the thread are newer. `medium`: what the words stand under, in the writer's `chat`; None there:
    it follows by itself, and this says whose it is.
    """

    screen = "relay"
    contact: str
    name: str
    words: str
    mark: int = 0
    marks: tuple[SetOff, ...] = ()
    sender: str = ""
    source: int | None = None
    forwarded: bool = False
    care: str | None = None
    replies_to: int | None = None
    quote: str = ""
    quote_marks: tuple[SetOff, ...] = ()
    edited: bool = False
    bare: bool = False
    medium: str = ""
    chat: int | None = None


class RelayLeft(Told, frozen=True):
    """A sign on a message of the reader's own: its words stand in the other's chat, or stand there no more."""

    screen = "relay-left"
    message: int
    stands: bool = True


class RelayOlder(Told, frozen=True):
    """This message is not the newest of its thread any more."""

    screen = "relay-older"
    message: int


class RelayTaken(Told, frozen=True):
    """This message was taken back by who wrote it, and goes."""

    screen = "relay-taken"
    message: int


class WordsTaken(Told, frozen=True):
    """A message of the other, who signs with `mark`, was taken back."""

    screen = "words-taken"
    contact: str
    name: str
    mark: int = 0


class RelayDoubtful(Told, frozen=True):
    """Words of the reader may not have arrived."""

    screen = "relay-doubtful"
    contact: str
    name: str


class RelayGone(Told, frozen=True):
    """Words of the reader will not arrive."""

    screen = "relay-gone"
    contact: str
    name: str


class CrisisShown(Told, frozen=True):
    """Help lines, which the other wants the reader to have: for this kind of call, None where it is not known."""

    screen = "crisis-shown"
    contact: str
    name: str
    country: str | None
    call: str | None


class ContactAway(Told, frozen=True):
    """The other cannot be reached."""

    screen = "contact-away"
    contact: str
    name: str
    helping: bool


class ContactPaused(Told, frozen=True):
    """The other rests until then, in UTC epoch seconds."""

    screen = "contact-paused"
    contact: str
    name: str
    until: int


class RenewalAsked(Told, frozen=True):
    """After six weeks: whether to go on."""

    screen = "renewal"
    contact: str
    name: str
    helping: bool


class ContactOver(Told, frozen=True):
    """The other ended it. `unread`: words of the reader had not arrived; `planned`: they had agreed on a time, which does not
    take place. `again`: the request by which they can ask for somebody else in the same words. `rest`: the reader listens, and may
    need a rest."""

    screen = "contact-over"
    contact: str
    name: str
    helping: bool
    unread: bool = False
    planned: bool = False
    again: str = ""
    rest: bool = True


class ContactEnded(Told, frozen=True):
    """A coordinator ended it."""

    screen = "contact-ended"
    contact: str
    name: str


# The topic that a contact has in the reader's chat; `number` is Telegram's


class TopicMade(Told, frozen=True):
    """It is made, under the name of the other and the sign of the thread."""

    screen = "topic-made"
    contact: str
    name: str
    mark: int


class TopicHere(Told, frozen=True):
    """In it: whom it leads to."""

    screen = "topic-here"
    contact: str
    name: str


class TopicNamed(Told, frozen=True):
    """The other is called otherwise now."""

    screen = "topic-named"
    number: int
    name: str
    mark: int


class TopicOver(Told, frozen=True):
    """It says from now on that the contact is over."""

    screen = "topic-over"
    number: int
    name: str
    mark: int


class TopicDeleted(Told, frozen=True):
    """It goes, with all that stands in it."""

    screen = "topic-deleted"
    number: int


# Words of a member to those who facilitate


class InboxWords(Told, frozen=True):
    """To each who facilitates: words of a member, `name` in this `group`; `inbox` is their id. The rest is as in `Relay`; `title`,
    `starts_at`: of the meeting whose letter they answer."""

    screen = "inbox"
    inbox: str
    group: str
    name: str
    words: str
    marks: tuple[SetOff, ...] = ()
    source: int | None = None
    forwarded: bool = False
    care: str | None = None
    edited: bool = False
    title: str = ""
    starts_at: int = 0


class InboxBegun(Told, frozen=True):
    """To the member: who will write to them, in which contact."""

    screen = "inbox-begun"
    contact: str
    name: str
    group: str


class InboxAnswered(Told, frozen=True):
    """To the others who facilitate: `who` answers the member called `name`; below their words, the message `replies_to`."""

    screen = "inbox-answered"
    who: str
    name: str
    replies_to: int


class InboxGone(Told, frozen=True):
    """To the member: nobody reads their words."""

    screen = "inbox-gone"
    group: str


class InboxWaits(Told, frozen=True):
    """To the member: nobody has answered."""

    screen = "inbox-waits"
    group: str
