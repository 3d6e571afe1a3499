"""German words and phrases that never take an ending: closed lists, so that a replacement is certain."""

from importlib.resources import files

ADVERBS = frozenset(files("workbench.rewrite.fitting").joinpath("adverbs.tsv").read_text("utf-8").split())
"""Adverbs and particles that are nothing else: no conjunctions ("damit", "da"), no separable prefixes."""

FIXED_PHRASES = frozenset(
    {
        "das heißt",
        "auf andere Weise",
        "auf der Rückseite",
        "im Monat",
        "im Voraus",
        "in der Regel",
        "jeden Monat",
        "mit der Post",
        "nach und nach",
        "noch einmal",
        "noch nicht",
        "ohne Enddatum",
        "so bald wie möglich",
        "so schnell wie möglich",
        "und so weiter",
        "unter anderem",
        "unter Umständen",
        "von selbst",
        "vor allem",
        "vor Ort",
        "wenn möglich",
        "wenn nötig",
        "zum Beispiel",
        "zum ersten Mal",
        "zum Teil",
        "zur Information",
        "zur Zeit",
    }
)
"""Phrases that stand where an adverb stands."""

SUBORDINATORS = frozenset({"bevor", "falls", "nachdem", "obwohl", "sobald", "solange", "weil", "wenn"})
"""Conjunctions that open a clause with the finite verb at its end and mean nothing else."""
