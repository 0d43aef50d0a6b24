"""Cards with something to talk about: either of the two draws one, both read it."""

from random import Random

CARDS = 40  # their words are talk-card-1 to talk-card-40
AN_HOUR_MOST = 4
AT_ONCE_SECONDS = 10  # whoever draws so soon after the last one, twice or both at once, gets that one


def card_of(contact_id: str, n: int) -> int:
    """Which card is the `n`th of this contact, from 0: in an order of its own, none twice before all have been drawn."""
    turn, place = divmod(n, CARDS)
    return Random(f"{contact_id}:{turn}").sample(range(1, CARDS + 1), CARDS)[place]
