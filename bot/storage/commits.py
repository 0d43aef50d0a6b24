"""How long commits took: what an operator sees of the disk, or of the way to the server."""

from bisect import bisect_left
from itertools import accumulate

BOUNDS = (0.002, 0.005, 0.02, 0.1, 0.5, 2.0, 10.0)  # seconds


class Commits:
    """Counts them by how long they took: cheap enough to be always on."""

    def __init__(self) -> None:
        self.seconds = 0.0  # all together
        self._counts = [0] * (len(BOUNDS) + 1)

    def took(self, seconds: float) -> None:
        self.seconds += seconds
        self._counts[bisect_left(BOUNDS, seconds)] += 1

    def up_to(self) -> list[tuple[float, int]]:
        """How many took no longer than each bound; infinity, the last one, has all."""
        return list(zip((*BOUNDS, float("inf")), accumulate(self._counts), strict=True))
