# A meeting in the calendar of the phone.

button-calendar = In my calendar
calendar-ask = Put this meeting into your calendar?
    
    Other people may read your calendar. Choose what they will see.
calendar-ask-every = Put all these dates into your calendar?
    
    Other people may read your calendar. Choose what they will see.
calendar-ask-mine = Put all your meetings into your calendar?
    
    Those where you said “I'm coming” or “maybe”. Choose what is seen there: other people may read your calendar.
calendar-ask-group = Put all dates of { $group } into your calendar?
    
    Those of the next eight weeks, whether you come or not. Choose what is seen there: other people may read your calendar.
button-calendar-open = Title and place
button-calendar-hidden = Only the hour
button-calendar-group = Add the whole group
button-calendar-put = Put in my calendar
button-calendar-mine = All my meetings
calendar-hidden = Appointment
calendar-file = Open this file: your phone offers to add it to the calendar.
    
    It does not change by itself. If a date changes, take the file here again.
calendar-file-name = calendar.ics
calendar-none = There is nothing to put into the calendar: you said “I'm coming” to no meeting ahead. They are here: /meetings
calendar-none-group = There is nothing to put into the calendar: no meeting is planned in this group. They appear here: /meetings
calendar-name = My dates

# An address at which a calendar asks by itself
button-calendar-address = Follow by itself
calendar-address = Your calendar can follow your meetings by itself.
    
    For that I make you a private address. Your calendar asks there, and sees each change some hours later.
    
    Whoever has the address sees your meetings. Whoever sees your calendar does, too. Choose what is seen there.
calendar-address-made = Here is your private address. I show it only now:
    
    <code>{ $address }</code>
    
    In your calendar, choose “Add a calendar from an address” (or “Subscribe”) and paste it there.
calendar-address-care = Give it to nobody. Then delete this message: it stays in this chat otherwise.
calendar-address-has = Your calendar has a private address, since { $day }.
calendar-address-all = Whoever has it sees your meetings: hour, title and place.
calendar-address-hour = Whoever has it sees only the hours, under the name “Appointment”.
calendar-address-lost = I cannot show it again. If you lost it, or if somebody else has it, make a new one: the old one ends at once.
calendar-address-stopped = The address has ended. Whoever asks there gets nothing any more.
    
    Your calendar may still show what it had: take it out there, too.
calendar-address-off = Calendars cannot ask this bot by themselves at the moment.
calendar-address-none = You have no calendar address.
button-calendar-copy = Copy the address
button-calendar-renew = Make a new one
button-calendar-stop = End this address
button-calendar-hide = Show only the hour
button-calendar-show-all = Show title and place
