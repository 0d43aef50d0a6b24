"""What a database may answer in place of doing what it was asked: the same for every engine."""


class StorageError(Exception):
    """A statement could not be carried out: a constraint, a wrong statement. The fault of one update, or a bug."""


class StorageDown(StorageError):
    """Nothing can be stored or read now: disk full, file locked or broken, server away. `lasting`: it does not go by itself."""

    def __init__(self, words: str, *, lasting: bool = False) -> None:
        super().__init__(words)
        self.lasting = lasting


def is_down(trouble: BaseException) -> bool:
    """Whether nothing can be stored now. A constraint or a wrong statement is no such thing."""
    return isinstance(trouble, (StorageDown, OSError))
