"""Words that no list may let the program replace by itself: each carries legal meaning in forms and notices.

The list is `never_automatic.tsv`: term, and why. It is compared without capitals and blanks ("i.d.R." is "i. d. R.").
"""

from functools import cache
from importlib import resources

from workbench.model.term import GlossaryEntry


@cache
def never_automatic() -> dict[str, str]:
    """The reason in German by the term as `reduced` gives it."""
    text = resources.files("workbench.glossary").joinpath("never_automatic.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:] if line.strip())
    return {reduced(term): why for term, why in rows}


def why_never(entry: GlossaryEntry) -> str:
    """Why a form of the entry must never be replaced automatically; empty if it may."""
    return next((why for form in entry.forms if (why := never_automatic().get(reduced(form)))), "")


def reduced(term: str) -> str:
    """The term without capitals and blanks."""
    return "".join(term.split()).casefold()
