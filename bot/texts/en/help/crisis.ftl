# Help lines. The first line of each message says nothing about health: it can be read on a locked screen.
# Here: never a diagnosis, a method, a promise (secrecy, watching, an answer), a reproach, a joke.

# Shown at once when the words call for help: eight lines at most.
# $opening: a sentence for the kind of call (below); $emergency: one line (lines-short); $lines: lines (lines-short), one
# on each line; $directory: an address
crisis-shown = { $name } thinks of you, and would like you to have these numbers. You need not answer.
crisis-now = Some useful numbers.
    { $opening }
    If there is danger, call: { $emergency }
    { $lines }
    In other countries: { $directory }
    { crisis-trust } { crisis-program }
    .plain = Some useful numbers.
    { $opening }
    Are you in danger? Call: { $emergency }
    { $lines }
    For other countries: { $directory }
    { crisis-trust.plain } { crisis-program.plain }
# The same when the country is not known: it is asked, never guessed.
crisis-now-anywhere = Some useful numbers.
    { $opening }
    If there is danger, call: { $emergency }
    For the numbers of your country, choose it below. For other countries: { $directory }
    { crisis-trust } { crisis-program }
    .plain = Some useful numbers.
    { $opening }
    Are you in danger? Call: { $emergency }
    Choose your country below. For other countries: { $directory }
    { crisis-trust.plain } { crisis-program.plain }
# What the message was about
crisis-opening-life = If things are hard for you right now, you do not have to face it without help. People listen.
    .plain = Are things hard for you? People can listen to you.
crisis-opening-overdose = If somebody took something dangerous, call right now, even if nothing is felt yet. Do not wait, and stay with someone.
    .plain = Did you take something dangerous? Call now, even if you feel well. Do not stay alone.
crisis-opening-violence = If someone hurts you or frightens you: it is not your fault. Get to safety first, then call.
    .plain = Does someone hurt you? It is not your fault. First go to a safe place. Then call.
crisis-opening-young = If someone young is hurt, alone or afraid: it is not their fault, and people help, at these numbers.
    .plain = Are you young? Are you hurt, alone or afraid? It is not your fault. People can help you.
crisis-opening-other = If you fear for someone, you can call for that person. You do not have to keep it secret, nor carry it alone.
    .plain = Are you afraid for someone? You can call for this person. You can tell it.
crisis-program = I am a program. Nobody reads this chat all the time.
    .plain = I am a program. Often, nobody reads this.
crisis-trust = You can also speak to someone you trust.
    .plain = You can also talk to a person you like and trust.

crisis-ask-country = Some useful numbers.
    
    Which country are you in? The numbers are not the same everywhere.
    
    If there is danger, call: { $emergency }
    
    In every country: { $directory }
    .plain = Some useful numbers.
    
    Which country are you in? Each country has its own numbers.
    
    Are you in danger? Call: { $emergency }
    
    For all countries: { $directory }

# For the person who listens and receives such a message
crisis-helper = A word of advice for this exchange.
    
    The message you receive may be heavy. This is what helps.
    <b>Listen.</b> You do not have to find the answer.
    <b>Do not carry it alone.</b> You can say what your limits are and hand over. Do not promise secrecy if a life is in danger.
    <b>Show the numbers</b>: with a button below.
    <b>If there is danger, call.</b> { $emergency }
    <b>Talk about it afterwards</b> with somebody you trust. Say what it does to you, without the person's name.
    .plain = A word of advice for this exchange.
    
    This message may be heavy for you.
    <b>Listen.</b> That is already a lot.
    <b>Ask for help for yourself too.</b> You can take a break. If a life is in danger, do not keep it secret.
    <b>Show the numbers:</b> press a button below.
    <b>Is there danger? Call:</b> { $emergency }
    <b>Afterwards, talk</b> with somebody you trust. Do not say the other person's name.

# For a person who lives with violence. $entries: lines (lines-entry)
crisis-safety = Some useful numbers.
    
    Does someone hurt you, or frighten you? It is not your fault. People can help you to be safe.
    
    { $entries }
    
    If someone looks at your phone, call from another phone. A call can be seen in the list of calls or on the bill.
    .plain = Some useful numbers.
    
    Does someone hurt you? Are you afraid of someone? It is not your fault. People can help you.
    
    { $entries }
    
    Does someone look at your phone? Use another phone to call.
crisis-hide = Hide this chat.
    
    <b>Delete it.</b> In the list, press this chat for a while, then choose to delete it.
    
    <b>Show nothing on the locked screen.</b> In Telegram's settings, open the notifications and turn off the message preview.
    
    <b>Set a code.</b> In the settings, open "Privacy and Security", then choose a passcode.
    
    <b>See who else can read.</b> In the settings, open "Devices". A device you do not know can read your chats: disconnect it. The other person may notice.
    .plain = Hide this chat.
    
    <b>To delete it:</b> in the list, press this chat for a while. Choose to delete it.
    
    <b>For the locked screen:</b> open Telegram's settings, then the notifications. Turn off the preview.
    
    <b>To set a code:</b> open the settings, then "Privacy and Security".
    
    <b>To know who can read:</b> open the settings, then "Devices". Is there a device you do not know? Disconnect it. The other person may see it.

# For a person under 18
crisis-young = Thank you for telling us.
    
    This bot is for adults. You did nothing wrong. Here are places where people can listen to you.
    
    { $entries }
    
    { crisis-trust } For example a person in your family, at your school, or the school nurse.
    .plain = Thank you for telling us.
    
    This bot is for adults. It is not your fault. Here, people can listen to you:
    
    { $entries }
    
    { crisis-trust.plain } For example someone in your family or at your school.

# The list of one country. $entries: lines (lines-entry), with an empty line between
lines-list = Some useful numbers: { $country }.
    
    { $entries }
# Below such a list
crisis-unheard = I often do not hear a call for help in words. The button is on every screen.
    .plain = I often do not understand that somebody needs help. Press the button: it is on every screen.
lines-list-anywhere = Some useful numbers.
    
    We have not checked the numbers of your country yet. You can find them here.
    
    { $entries }

# One line. $ways: how to reach it, with a comma between; $details: hours, price, languages, with a full stop between.
# In lines-entry, $details holds all that follows the name, one piece on each line.
lines-entry = <b>{ $name }</b>
    { $details }
lines-short = <b>{ $name }</b>: { $ways }. { $details }.
lines-number = <b>{ $number }</b> ({ $country })
lines-text = text <b>{ $number }</b> ({ $country })
lines-text-word = text <b>{ $word }</b> to <b>{ $number }</b> ({ $country })
lines-text-too = also by text
lines-chat = chat: { $url }
lines-web = website: { $url }
lines-hours = Hours: { $hours }
lines-hours-unknown = Hours not known
lines-free-call = Free call
lines-free = Free
lines-languages = Languages: { $languages }

crisis-elsewhere = In other countries: { $directory }
crisis-need = Some useful numbers: { $country }.
crisis-button-need-danger = In danger: call
crisis-button-need-listen = Find a listener
crisis-button-need-drugs = Alcohol, drugs
crisis-button-need-others = See other lines
crisis-button-all = See all numbers
crisis-button-country = Change country
crisis-button-anywhere = See other countries
crisis-button-safety = Get to safety
crisis-button-hide = Hide this chat
crisis-button-young = See young people's lines
crisis-button-close = Close these lines
crisis-closed = The help lines are closed. They are always here: /crisis
