"""Rows of the tables beside the facts."""

from importlib import resources


def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The cells of each row below the heading of `facts/<name>.tsv`."""
    text = resources.files("workbench.rewrite.facts").joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines()[1:] if line.strip())
