# Whether an attestation is genuine.

button-verify = Check an attestation
button-verify-other = Check another one
verify-ask = Is an attestation genuine?
    
    Send me the file whose name ends with { $end }, here in this chat. Or paste its text after /verify
    
    You learn whether it was made here and is unchanged, and what the person chose to show. Nothing is kept of who asks, nor of what was asked.
verify-reading = I am looking at the file.
    
    It takes some seconds. If I say nothing within a minute, send it again.
verify-genuine = It is genuine: made here on { $day }, and unchanged.
verify-name = Name on it: <b>{ $name }</b>
verify-no-name = The person shows no name.
verify-no-lines = The person shows no line.
verify-about = It is not a diploma. What the person noted, nobody has checked. I cannot tell whether whoever gave it to you is that person.
verify-format = This is not an attestation that I can check.
    
    I need the file whose name ends with { $end }. The page to read (PDF) cannot be checked: ask for the other file.
verify-cut = A part of it is missing, so I cannot check it.
    
    Send the whole file whose name ends with { $end }. A text that was pasted is often cut.
verify-changed = It is not genuine as it is: it was changed, or never made here.
    
    Perhaps something was lost on the way. Ask for the file again, and send it to me as you got it.
verify-elsewhere = It was not signed here, so I cannot tell.
    
    Another bot may have made it. Ask whoever gave it to you which one, and send it there.
verify-distrusted = I cannot vouch for it: the key it was signed with is not trusted any more.
    
    Ask for a new one.
verify-large = This file is too large to be an attestation.
    
    Send the one whose name ends with { $end }
verify-network = I could not fetch the file.
    
    Please send it again in a moment.
