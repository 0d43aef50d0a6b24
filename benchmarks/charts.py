"""Draws the kept figures as pictures for the docs; run with the environment of the baselines, which has matplotlib."""

import json
import statistics
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("svg")
import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

ROOT = Path(__file__).parents[1]
FIGURES = ROOT / "benchmarks" / "results" / "figures.json"
PICTURES = ROOT / "docs" / "pictures"
OURS, THEIRS = "#1f5f8b", "#b0b7bd"
STYLE = {
    "svg.hashsalt": "entraide", "svg.fonttype": "none", "font.family": ["DejaVu Sans", "sans-serif"], "font.size": 11,
    "axes.spines.top": False, "axes.spines.right": False, "figure.facecolor": "white",
}  # fmt: skip

Rows = dict[str, dict[str, Any]]


def bars(axes: Axes, values: dict[str, float], unit: str) -> None:
    """One bar each, the first one ours, with its figure at its end."""
    names = list(values)
    drawn = axes.barh(names, list(values.values()), color=[OURS] + [THEIRS] * (len(names) - 1), height=0.6)
    axes.bar_label(
        drawn, labels=[f"{value:,.3g}" if value < 1000 else f"{value:,.0f}" for value in values.values()], padding=4
    )
    axes.invert_yaxis()
    axes.margins(x=0.25)
    axes.set_xlabel(unit)


def save(figure: Figure, name: str) -> None:
    target = PICTURES / f"performance-{name}.svg"
    figure.savefig(target, metadata={"Date": None, "Creator": None}, bbox_inches="tight")
    plt.close(figure)
    text = target.read_text()
    target.write_text("\n".join(line.rstrip() for line in text.splitlines()) + "\n")
    print(f"docs/pictures/{target.name}")


def throughput(rows: Rows, id_: str, title: str, name: str) -> None:
    """Updates a second: ours (over all rounds) and every baseline of this benchmark."""
    found = [
        row["figures"]
        for key, row in sorted(rows.items())
        if key.startswith(f"{id_}/") and row["figures"].get("ratios")
    ]
    if not found:
        return
    values = {"the whole bot": statistics.median(found[0]["ours_updates_a_second"])}
    values |= {figures["against"]: statistics.median(figures["theirs_updates_a_second"]) for figures in found}
    figure, axes = plt.subplots(figsize=(8, 0.6 + 0.55 * len(values)))
    bars(axes, values, "updates a second (more is better)")
    axes.set_title(title, loc="left")
    save(figure, name)


def footprint(rows: Rows) -> None:
    """Memory and start, side by side."""
    kinds = [("M1/idle", "MB", "Memory when idle (MB)"), ("M1/start", "s", "From start to first update fetched (s)")]
    if not all(id_ in rows for id_, _, _ in kinds):
        return
    figure, both = plt.subplots(1, 2, figsize=(8, 1.7))
    for axes, (id_, unit, title) in zip(both, kinds, strict=True):
        figures = rows[id_]["figures"]
        names = {"the whole bot": f"ours_{unit}", "echo bot": f"echo_{unit}"}
        bars(axes, {who: statistics.median(figures[key]) for who, key in names.items()}, "less is better")
        axes.set_title(title, loc="left", fontsize=11)
    figure.subplots_adjust(wspace=0.6)
    save(figure, "footprint")


def growth(rows: Rows) -> None:
    """Memory while updates go by."""
    samples = rows.get("M1/growth", {}).get("figures", {}).get("updates_and_MB")
    if not samples:
        return
    figure, axes = plt.subplots(figsize=(8, 2.6))
    axes.plot([updates for updates, _ in samples], [size for _, size in samples], color=OURS, marker="o", markersize=3)
    axes.set_ylim(0, max(size for _, size in samples) * 1.2)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    axes.set_xlabel("updates answered")
    axes.set_ylabel("MB")
    axes.set_title(
        f"Memory of the bot, {rows['M1/growth']['figures']['people']:,} people one after another", loc="left"
    )
    save(figure, "growth")


def main() -> None:
    rows: Rows = json.loads(FIGURES.read_text())["rows"]
    PICTURES.mkdir(exist_ok=True)
    with mpl.rc_context(STYLE):
        throughput(rows, "P1", "Updates answered a second, no network delay", "throughput")
        throughput(rows, "P2", "Updates answered a second, 50 ms to Telegram and back", "delay")
        footprint(rows)
        growth(rows)


if __name__ == "__main__":
    main()
