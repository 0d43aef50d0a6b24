"""What two people of a contact may send each other beside words, and what asks for a yes of both."""

PICTURES, PLACES, VOICE = "pictures", "places", "voice"
KINDS = (PICTURES, PLACES)
"""What passes only once both allow it."""

# How Telegram calls what a message holds -> what lets it pass: both (KINDS), who sends it once they were told what a voice tells
# (VOICE), or nothing at all. What a message holds beside, for older apps, comes later.
MEDIA = {
    "voice": VOICE, "sticker": "", "animation": PICTURES, "live_photo": PICTURES, "photo": PICTURES, "video": PICTURES,
    "video_note": PICTURES, "audio": PICTURES, "document": PICTURES, "contact": PLACES, "venue": PLACES, "location": PLACES,
}  # fmt: skip
BARE = frozenset({"sticker", "video_note", "contact", "venue", "location"})
"""Under these nothing can be written: who sends them is said above."""

CAPTION_LONGEST = 800  # units, of the 1,024 that Telegram lets stand under a picture; the rest is for the frame
