# Taking back a message to the other of a contact

button-take-back = Take a message back
take-back = Which message do you take back?

    It goes from the chat of { $name }, who reads that you took one back. It may have been read already.

    Each of your messages has its hour beside it.
    .plain = Which message do you take back?

    { $name } no longer sees it. It may have been read already.

    Look at the hour beside your message.
take-back-none = There is nothing to take back. What you wrote to { $name } in the last two days would stand here.
button-take-back-one = { $when }
button-take-back-older = See older ones
button-take-back-another = Take another back
take-back-done = It is taken back. It goes from the chat of { $name } now.
take-back-kept = It is taken back. { $name } never got it.
take-back-leaving = This message is on its way right now. Please try again in a minute.
take-back-away = I cannot reach the chat of { $name } at the moment. This message still stands there. Please try again later.
take-back-unsure = I do not know whether { $name } got this message. It cannot be taken back.
take-back-gone = This message cannot be taken back any more. Only what you wrote in the last two days can.
words-taken = { $mark } <b>{ $name }</b> took a message back.
