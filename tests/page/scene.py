"""What tests of the page look at without a bot: somebody on a phone, somebody else, and a group of both."""

from playground.server import Playground
from playground.visitor import Seat, Visitor
from playground.world import Group, Message, Person


class Scene:
    """Ana on a phone; Béa, a supergroup of both with the bot in it, and what the bot has said to Ana."""

    def __init__(self, play: Playground, visitor: Visitor) -> None:
        self.play = play
        self.visitor = visitor
        world = play.world
        self.ana, self.bea = world.person("Ana"), world.person("Béa")
        self.asked = self.bot_says("La rencontre est mardi à 18 h. Vous venez ?")
        self.group = world.group("Les jeudis", by=self.ana, members=[self.bea], kind="supergroup")
        world.add_bot(self.group, by=self.ana)

    def bot_says(self, text: str) -> Message:
        """The bot writes to Ana."""
        return self.play.world.post(self.play.world.private_chat(self.ana), self.play.world.bot, {"text": text})

    async def seat(self, person: Person, chat: Group | None = None) -> Seat:
        """The column of somebody, with this chat open."""
        seat = Seat(self.visitor, person.id, person.first_name)
        await self.visitor.sits(seat)
        if chat is not None:
            await seat.goes_to(chat.title)
        return seat

    def last(self, chat: Group | None = None) -> Message:
        """The newest message that Ana sees."""
        return self.play.world.seen(self.ana, chat)[-1]
