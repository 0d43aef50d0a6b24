# What who reported adds to a report

button-evidence = Add words
button-evidence-more = Add more words
button-evidence-drop = Take it back
evidence = What would you like to add?
    
    To add what { $name } wrote: answer that message here, with any word. It is not sent to { $name }. Or write in your own words.
    
    I show it to you before it is kept. You never have to: your report counts without it.
    .plain = What would you like to add?
    
        Answer the message of { $name } with any word: it is added, and not sent. Or write your own words. You see it first. You can also add nothing.
readers-report = Only coordinators who look at this report read it, never { $name }, and not your name. If it says who you are, they can know. It lies sealed, for six months at most. You can take it back.
evidence-kept = It is added to your report.
    
    You can take it back until it is decided. What somebody has read by then stays read.
evidence-dropped = What you added is gone. Your report stays.
evidence-seen = Added by who reported, with a yes for each word.
evidence-theirs = What they were written:
evidence-own = In their own words:
evidence-no-report = No report of yours waits here. Nothing was added.
evidence-many = That is all that fits: { $most } at most. Nothing more was added.
evidence-long = That is too long: { $most } characters at most. Nothing was added. Choose a shorter message, or say it in your own words.
evidence-not-theirs = This is not a message with words of that person. Answer one that they wrote to you, or write your own words.
