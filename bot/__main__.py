"""`entraide` and `python -m bot`. Nothing that is loaded is garbage: to look for some meanwhile is a tenth of the start."""

import gc

gc.disable()

from bot.commandline import main  # noqa: E402

gc.freeze()
gc.enable()

if __name__ == "__main__":
    main()
