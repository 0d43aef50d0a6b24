"""How the program ends: its exit codes, here and nowhere else."""

from enum import IntEnum


class Exit(IntEnum):
    """From 64 on they mean what they mean in sysexits.h."""

    STOPPED = 0  # as asked; of a command: done
    BUG = 1  # the log holds a trace
    REFUSED = 2  # a command that cannot be carried out as it was given
    LOOK = 3  # of `check`: the bot would start, but something needs a look
    TAKEN = 69  # another program serves this bot, and goes on
    NOT_NOW = 75  # something is in use, full or broken; it may go by itself
    SETTINGS = 78  # a setting, a file or a folder that somebody has to mend


# Whoever starts the program again by itself should not after these: it would end the same way.
FINAL = (Exit.REFUSED, Exit.TAKEN, Exit.SETTINGS)
