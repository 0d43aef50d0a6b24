"""Groups: stub."""
from handlers.context import Moment

async def invited(m: Moment, code: str) -> None: ...
