"""The page's own words by which a visitor finds its buttons and fields, and commands of the bot, in each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """The page's own words that a visitor looks for."""

    start: str
    write_as: str
    send: str
    next_reminder: str
    kill: str
    add_bot: str
    add_person: str
    first_name: str
    close_world: str
    again: str
    again_yes: str
    again_no: str


WORDS = {
    "en": PageWords(
        "Start", "Message as ", "Send", "To the next reminder", "Cut the power",
        "Add the bot", "Add a person", "First name", "Close the world", "Start the world again", "Start again", "Cancel",
    ),
    "fr": PageWords(
        "Démarrer", "Message de ", "Envoyer", "Au prochain rappel", "Couper net",
        "Ajouter le bot", "Ajouter une personne", "Prénom", "Fermer le monde", "Recommencer le monde",
        "Recommencer", "Annuler",
    ),
}  # fmt: skip

# The bot's commands that people of the story write, by their French names.
FRENCH = {
    "meetings": "rencontres", "peer": "pair", "newmeeting": "nouvellerencontre", "announce": "annonce", "link": "lier",
    "settings": "reglages", "language": "langue", "mydata": "mesdonnees", "forgetme": "effacer", "helper": "aidant", "members": "membres",
}  # fmt: skip
