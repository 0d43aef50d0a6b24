"""What the buttons of questions without a name carry. `mask` holds chosen topics; `answer_id` is of one who was asked."""

from handlers.core.presses import Language, Number, decides, final, press


@press
def box() -> None: ...
@press
def box_agree() -> None: ...
@press
def box_choose(mask: str, page: Number = 0, language: Language = "") -> None: ...
@press
def box_write(mask: str, language: Language) -> None: ...
@press
def box_withdraw(question_id: str) -> None: ...


# Who was asked


@press
def box_see(answer_id: str) -> None: ...
@press
def box_answer(answer_id: str) -> None: ...
@decides
@press
def box_words(answer_id: str, token: str) -> None: ...
@decides
@final
@press
def box_no(answer_id: str) -> None: ...
@decides
@press
def box_pause(answer_id: str) -> None: ...


# What somebody read there and would like to report


@press
def box_which(question_id: str) -> None: ...
@press
def box_report(answer_id: str) -> None: ...
@press
def box_tell(answer_id: str, category: str) -> None: ...
