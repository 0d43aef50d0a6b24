"""B1: the echo bot of B0, which first commits each message to SQLite as durably as the whole bot does."""

import sys

import aiosqlite
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def connect(application: Application) -> None:
    database = await aiosqlite.connect(f"{sys.argv[2]}/echo.sqlite3")
    await database.execute("PRAGMA journal_mode = WAL")
    await database.execute("PRAGMA synchronous = FULL")
    await database.execute("CREATE TABLE said (update_id INTEGER PRIMARY KEY, words TEXT NOT NULL)")
    application.bot_data["database"] = database


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    database = context.bot_data["database"]
    await database.execute("INSERT INTO said VALUES (?, ?)", (update.update_id, update.message.text))
    await database.commit()
    await update.message.reply_text(update.message.text or "-")


def main(base: str) -> None:
    application = Application.builder().token("111:bench").base_url(f"{base}/bot").post_init(connect).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main(sys.argv[1])
