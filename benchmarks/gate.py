"""Fails when the whole bot is not at least twice as fast as an echo bot that keeps nothing: a change has cost too much."""

import statistics
import sys

from benchmarks.throughput import gate

LEAST = 2.0  # four fifths of what is aimed at, for machines that are busy with other things
ROUNDS, MOST = 5, 15  # rounds; more are taken while their median, which a busy machine moves by a tenth, is too low

if __name__ == "__main__":
    ratios = gate(ROUNDS)
    while statistics.median(ratios) < LEAST and len(ratios) < MOST:
        ratios += gate(ROUNDS)
    ratio = statistics.median(ratios)
    print(
        f"the whole bot / python-telegram-bot echo, updates a second: {ratio:.2f}, {min(ratios):.2f} to {max(ratios):.2f}"
        f" in {len(ratios)} rounds (at least {LEAST:g})"
    )
    sys.exit(ratio < LEAST)
