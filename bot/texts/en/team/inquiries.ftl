# Questions of the coordination, before it decides. Who is asked reads no name; nobody reads who reported.

button-inquiry-ask = Ask a question
button-inquiry-maker = Ask who reported
button-inquiry-subject = Write to this person
button-inquiry-send = Yes, send
button-inquiry-answer = Answer
button-inquiry-see-offer = See the offer
button-inquiry-see-report = See the report
inquiry-write-offer = What would you like to ask { $name }?
    
    They read it as a question of the coordination, without your name. Write it here; you read it again before it leaves.
inquiry-write-words = What would you like to ask { $name } about their text?
    
    They read it as a question of the coordination, without your name. Write it here; you read it again before it leaves.
inquiry-write-maker = What would you like to ask the person who reported?
    
    You do not read who it is. They read it as a question of the coordination, without your name. Write it here; you read it again before it leaves.
inquiry-write-subject = What would you like to write to { $name }?
    
    They read it as words of the coordination, without your name. Write nothing that would show who reported. You read it again before it leaves.
inquiry-check = Is this right? Nothing has left yet.
inquiry-to-offer = { $name } will read it, as a question of the coordination.
inquiry-to-words = { $name } will read it, as a question of the coordination.
inquiry-to-maker = The person who reported will read it, as a question of the coordination.
inquiry-to-subject = { $name } will read it, as words of the coordination. Make sure that nothing shows who reported.
inquiry-holds = Take care: this seems to hold a number, an address, a link or a name (“{ $words }”). Somebody could be found outside of here.
inquiry-rewrite = To change it, write it again. To stop: /cancel
inquiry-sent = Your question has left.
    
    The answer comes to you here. Whoever answers is free not to.
inquiry-is-asked = A question was asked, and not answered yet.
inquiry-is-answered = A question was asked and answered.
report-maker-asked = Who reported was asked a question, and has not answered yet.
report-maker-answered = Who reported answered a question.
report-subject-asked = The coordination wrote to the person it is about. No answer yet.
report-subject-answered = The coordination talked here with the person it is about.
inquiry-answer = An answer for the coordination.
inquiry-from-offer = <b>{ $name }</b>, who offers to listen, answers:
inquiry-from-words = <b>{ $name }</b> answers, about their text:
inquiry-from-maker = The person who reported answers:
inquiry-from-subject = <b>{ $name }</b> answers:
inquiry-lost = A question of yours could not arrive.
inquiry-lost-offer = { $name } cannot be reached at the moment. Their offer waits.
inquiry-lost-words = { $name } cannot be reached at the moment. Their text waits.
inquiry-lost-maker = The person who reported cannot be reached at the moment. You can decide without their answer.
inquiry-lost-subject = { $name } cannot be reached at the moment.
inquiry-nobody = This person cannot be reached at the moment. Nothing was sent.

# What the person who is asked reads
inquiry = The coordination writes to you.
inquiry-about-offer = Thank you for offering to listen. Before they answer, the people who coordinate ask:
inquiry-about-words = Thank you for your text. Before it is shown, the people who coordinate ask:
inquiry-about-maker = It is about what you reported. The people who coordinate do not read your name. They ask:
inquiry-about-subject = It is about how conversations go here. Before they decide anything, the people who coordinate would like to hear you:
inquiry-free = You are free to answer or not.
inquiry-reply-named = What would you like to answer?
    
    The people who coordinate will read it, with your pseudonym. Write it here; you read it again before it leaves.
inquiry-reply-hidden = What would you like to answer?
    
    The people who coordinate will read it, without your name. Write nothing by which they could find you. You read it again before it leaves.
inquiry-reply-named-who = The people who coordinate will read it, with your pseudonym.
inquiry-reply-hidden-who = The people who coordinate will read it, without your name.
inquiry-answered = Thank you, your answer has left.
    
    The people who coordinate read it, then decide. You will hear of it here.
inquiry-over = This question is over: it was decided meanwhile. Nothing was sent. Your menu: /menu
inquiry-unread = Nobody who coordinates can read it at the moment. Nothing was sent. Please try again later.
inquiry-gone = Your answer to the coordination could not arrive.
    
    It is not kept. You can write it again.
