"""The small world a visitor finds: people, a group, meetings to come, somebody who listens. Told through the bot itself."""

from playground.server import Playground


async def seed(play: Playground, claim_code: str) -> None:
    """Everybody does what a person would do, by words and buttons."""
    world = play.world
    for name in ("Nadia", "Marc", "Fanny", "Hugo", "Hélène", "Chantal"):
        world.person(name, language_code="fr", label="")
