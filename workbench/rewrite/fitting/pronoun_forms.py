"""The forms of pronouns by case."""

from workbench.language.morphology import Token
from workbench.language.words.noun_table import Case
from workbench.rewrite.fitting.edits import Edit

_RELATIVE = slice(9, 13)
_PRONOUNS: dict[Case, tuple[str, ...]] = {
    "nom": ("ich", "du", "er", "wir", "ihr", "Sie", "sie", "sie", "wer", "der", "die", "das", "die", "man"),
    "acc": (
        "mich",
        "dich",
        "ihn",
        "uns",
        "euch",
        "Sie",
        "sie",
        "sie",
        "wen",
        "den",
        "die",
        "das",
        "die",
        "einen",
    ),
    "dat": (
        "mir",
        "dir",
        "ihm",
        "uns",
        "euch",
        "Ihnen",
        "ihr",
        "ihnen",
        "wem",
        "dem",
        "der",
        "dem",
        "denen",
        "einem",
    ),
}
"""Column for column the same pronoun: personal, "wer", relative (masculine, feminine, neuter, plural), "man"."""


def pronoun_edit(token: Token, old: Case, new: Case) -> tuple[Edit, ...] | None:
    """The pronoun in the other case ("ihm" -> "ihn"); None if it has no form there."""
    word = token.text if token.text in {"Sie", "Ihnen"} else token.text.lower()
    start = _RELATIVE.start if token.tag == "PRELS" else 0
    for column, known in enumerate(_PRONOUNS.get(old, ())[start:], start):
        if known == word:
            form = _PRONOUNS[new][column]
            if token.text[:1].isupper():
                form = form[:1].upper() + form[1:]
            return (Edit(token.start, token.end, form),) if form != token.text else ()
    return None
