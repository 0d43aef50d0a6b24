# What passes between two people beside words

button-share = Choose what passes
button-share-pictures = Allow pictures and files
button-share-places = Allow contacts and places
button-share-no-pictures = No more pictures, files
button-share-no-places = No more contacts, places
share = What may pass between you and { $name }?
share-allowed = You allow it.
share-forbidden = It no longer passes.
share-always = Words, voice messages and stickers always pass.
share-pictures-none = <b>Pictures and files</b>: they stay here, until both of you allow them.
share-pictures-mine = <b>Pictures and files</b>: you allow them. They pass once { $name } does, too.
share-pictures-theirs = <b>Pictures and files</b>: { $name } allows them. They pass once you do, too.
share-pictures-both = <b>Pictures and files</b>: they pass. Both of you allow them.
share-places-none = <b>Contacts and places</b>: they stay here, until both of you allow them.
share-places-mine = <b>Contacts and places</b>: you allow them. They pass once { $name } does, too.
share-places-theirs = <b>Contacts and places</b>: { $name } allows them. They pass once you do, too.
share-places-both = <b>Contacts and places</b>: they pass. Both of you allow them.
share-more = <i>A picture can show more than you mean: a face, a street, a paper. Sent as a file, also where and when it was taken. A contact or a place says how to find you. What you delete here stays with { $name }: take it back by the button.</i>
    .plain = <i>A picture can show too much: a face, a street, a paper. What you delete here stays with { $name }. Take it back by the button.</i>
media-asked-pictures = { $name } would like pictures and files to pass between you.
    
    They pass only if you allow them, too. You never have to, and nobody reads a no.
media-asked-places = { $name } would like contacts and places to pass between you.
    
    They pass only if you allow them, too. You never have to, and nobody reads a no.
media-both-pictures = Pictures and files pass now between you and { $name }. Each of you can take that back.
media-both-places = Contacts and places pass now between you and { $name }. Each of you can take that back.
media-no-more-pictures = Pictures and files no longer pass between you and { $name }. Words do.
media-no-more-places = Contacts and places no longer pass between you and { $name }. Words do.
media-held-pictures = { $name } got nothing of this. Pictures and files pass once both of you allow them.
media-held-places = { $name } got nothing of this. Contacts and places pass once both of you allow them.
media-held-voice = Nothing was sent to { $name }. Please send your voice message again.
media-held-both = What you sent is not kept. Once both allow it, send it again.
media-held-mine = You allow it; { $name } has not yet. What you sent is not kept. If it matters, write it in words.
media-long = What stands under it is too long: { $most } characters at most. Nothing was sent. Write the rest as a message of its own.
media-one = Nothing was sent. I do not know for whom these are: send them in answer to a message of that person, or one at a time.
words-voice = Send your voice to { $name }?
    
    A voice can be recognised. It also tells what is heard around you. Nothing has left yet. I ask this once only.
relay-medium = { $mark } { $name } sends you { $medium ->
    [sticker] a sticker
    [video_note] a video
    [contact] a contact
   *[other] a place
}:
