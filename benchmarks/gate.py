"""Fails when the whole bot is not at least twice as fast as an echo bot that keeps nothing: a change has cost too much."""

import sys

from benchmarks.throughput import gate

LEAST = 2.0  # four fifths of what is aimed at, for machines that are busy with other things

if __name__ == "__main__":
    ratio = gate()
    print(f"the whole bot / python-telegram-bot echo, updates a second: {ratio:.2f} (at least {LEAST:g})")
    sys.exit(ratio < LEAST)
