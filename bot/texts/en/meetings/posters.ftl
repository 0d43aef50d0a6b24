# A month as a picture, and as a poster for a wall.

button-month-picture = As a picture
picture-caption = { $month }, as a picture.
    
    Everything on it can be read in the list, too.
picture-title = What is on
picture-not-here = This bot does not draw pictures at the moment. Everything can be read in the list: /meetings
picture-none = There is nothing to draw: no meeting is ahead in this month.
button-picture-list = Read the list

button-poster = Make a poster
poster-ask = A poster for the wall.
    
    A page to print (PDF) with what is on in <b>{ $group }</b>: { $month }. A code on it leads here.
poster-ask-what = Whoever passes by can read it. Links to online meetings are never on it, and nobody's name is.
button-poster-titles = Titles and places
poster-ask-closed = Of meetings for the group only, it tells the day and the hour. "Titles of all" tells the rest, too.
button-poster-all = Titles of all
button-poster-hours = Only days and hours
poster-none = There is nothing to print: no meeting is ahead in this month.
poster-caption = { $month }: a poster to print.
    
    Look at it before you hang it up. What changes later does not change on paper.
poster-file-name = poster-{ $month }
poster-joining-open = Everybody is welcome.
poster-joining-approval = To come, ask the group first.
poster-untitled = Meeting
poster-cancelled = cancelled
poster-further = More is on: see in Telegram.
poster-scan = See what is on, and say that you are coming, in Telegram: scan the code with a telephone.
