"""Rows of the tables beside the facts."""

from importlib import resources

_FOLDER = "workbench.rewrite.facts"


def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The cells of each row below the heading of `facts/<name>.tsv`."""
    return tuple(tuple(line.split("\t")) for line in _lines(name)[1:] if line.strip())


def tables_headed(heading: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the tables with these columns, in alphabetical order."""
    files = (item.name for item in resources.files(_FOLDER).iterdir())
    names = sorted(name.removesuffix(".tsv") for name in files if name.endswith(".tsv"))
    return tuple(name for name in names if tuple(_lines(name)[0].split("\t")) == heading)


def _lines(name: str) -> list[str]:
    return resources.files(_FOLDER).joinpath(f"{name}.tsv").read_text(encoding="utf-8").splitlines()
