"""What letters tell that are written for later: one class each, so that a fact has a name and a type wherever it is written or
read, and a letter that an older version wrote is still understood."""

from typing import Any, ClassVar

import msgspec


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of one letter; `screen` names what renders it. Letters of the version before wait in the database: a fact that
    is new here has a default, one that is called otherwise now keeps its old name (`msgspec.field(name="…")`)."""

    screen: ClassVar[str]

    def facts(self) -> dict[str, Any]:
        """As a letter keeps them: JSON values."""
        return dict(msgspec.to_builtins(self))
