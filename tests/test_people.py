"""Arriving, choosing a name, settings."""

from tests.stage import Stage, first_line


async def test_a_newcomer_is_asked_the_language_then_told_what_is_kept_then_for_a_name(stage: Stage) -> None:
    ana = await stage.newcomer("Ana", "fr")
    assert "Choisissez votre langue" in await ana.says("/start")
    assert "Telegram garde" in await ana.presses("Français")
    assert await stage.rows("SELECT * FROM person") == []
    assert "Les Amis" in ana.reads
    assert "appellent" in await ana.presses("J'accepte, j'ai 18 ans")
    assert "rappel" in await ana.says("Mésange")
    assert first_line(await ana.presses("Oui, me rappeler")) == "Bonjour Mésange."


async def test_the_name_on_telegram_is_refused_as_a_pseudonym(stage: Stage) -> None:
    ana = await stage.newcomer("Ana", username="ana_real")
    await ana.says("/start")
    await ana.presses("start:lang:en")
    await ana.presses("start:yes:en")
    assert "your name on Telegram" in await ana.says("ÁNA")
    assert "your name on Telegram" in await ana.says("ana real")
    assert "cannot hold a number" in await ana.says("Ana 06 12 34 56 78")
    assert "Hello Heron" in await ana.says("Heron")
