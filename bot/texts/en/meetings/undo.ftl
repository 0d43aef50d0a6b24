# Undoing what was changed at a meeting.

button-undo = Undo the change
undo-noted = It is undone.
meeting-head-undone = The change is undone. It is as it was before.
undo-late = It can no longer be undone: that is for ten minutes. You can still change it again.
undo-changed-since = It was changed again since. Have a look at it, and change what you need.
undo-begun = Its hour has come meanwhile. It can no longer be undone.

# What people learn who had read of the change
news-undone = A meeting is as it was before.
news-undone-ask = The change I told you of is taken back. This is what holds. Are you coming?
news-undone-off = A meeting stays cancelled after all.
series-news-undone = Some meetings are as they were before.
series-news-undone-ask = The change I told you of is taken back. Here is the next one. Are you coming?
