-- Groups whose meetings are offered behind the bot's name in any chat.
CREATE TABLE inline_group (
    group_id TEXT PRIMARY KEY REFERENCES groups (id) ON DELETE CASCADE,
    since INTEGER NOT NULL
);
