# A meeting in the calendar of the phone.

button-calendar = In my calendar
calendar-ask = Put this meeting into your calendar?
    
    Other people may read your calendar. Choose what they will see.
calendar-ask-every = Put all these dates into your calendar?
    
    Other people may read your calendar. Choose what they will see.
calendar-ask-mine = Put all your meetings into your calendar?
    
    Those where you said “I'm coming” or “maybe”. Choose what is seen there: other people may read your calendar.
button-calendar-open = Title and place
button-calendar-hidden = Only the hour
button-calendar-mine = All my meetings
calendar-hidden = Appointment
calendar-file = Open this file: your phone offers to add it to the calendar.
    
    It does not change by itself. If a date changes, I tell you here: take the file again then.
calendar-file-name = calendar.ics
calendar-none = There is nothing to put into the calendar: you said “I'm coming” to no meeting ahead. They are here: /meetings
