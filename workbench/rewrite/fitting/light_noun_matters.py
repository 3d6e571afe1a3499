"""What the noun of a light verb asks for, and how the new verb takes it: "davon Abstand nehmen" -> "darauf verzichten".

`light_noun_matters.tsv` (own list): a noun and the preposition of its matter. Any other phrase of the clause is an
adverbial and stays: "nach der Besichtigung davon Abstand nehmen".
"""

from functools import cache

from workbench.language.morphology import Token
from workbench.language.tsv_rows import rows_of
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.contractions import parted
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.light_verb_frames import Frame
from workbench.rewrite.fitting.object_change import ObjectChange, shown_wording
from workbench.rewrite.fitting.preposition_objects import other_preposition
from workbench.rewrite.fitting.verb_use import VerbUse
from workbench.rewrite.fitting.verb_wording import VerbWording

_VOWELS = "aeiouäöü"
_LEADS = ("da", "hier", "wo")


def preposition_of_matter(source: VerbWording) -> str:
    """The preposition that the noun of the wording asks for; "" for none and for nouns that the list lacks."""
    nouns = [word for word in source.fixed if word[:1].isupper()]
    return matter_of(nouns[-1]) if nouns else ""


def matter_of(noun: str) -> str:
    """The preposition that the noun asks for; "" where the list lacks it."""
    return _table().get(noun, "")


def names_matter(token: Token, preposition: str) -> bool:
    """Whether the token is the preposition or an adverb with it: "von", "vom", "davon"."""
    return bool(lead_of(token.text, preposition)) or _is_preposition(token, preposition)


def matter_changed(
    analysis: Analysis,
    use: VerbUse,
    wordings: tuple[VerbWording, VerbWording],
    frames: tuple[Frame | None, Frame | None],
) -> ObjectChange | None:
    """The matter behind the preposition of the new verb; None where nothing needs to change, or another rule knows."""
    (source, target), (frame, new) = wordings, frames
    old = preposition_of_matter(source)
    if not old or new is None:
        return None
    check = f"Bitte prüfen, ob die Ergänzung zu „{shown_wording(target)}“ passt."
    if old in new.prepositions:
        alone = frame is not None and not frame.cases and "acc" in new.cases
        kept = alone and any(names_matter(analysis.tokens[at], old) for at in use.clause)
        return ObjectChange(doubt=check) if kept else None
    adverbs = [at for at in use.clause if lead_of(analysis.tokens[at].text, old)]
    phrases = [at for at in use.clause if _is_preposition(analysis.tokens[at], old)]
    if not adverbs and (new.cases or not new.prepositions or not phrases):
        return None
    wanted = target.preposition or (next(iter(new.prepositions)) if len(new.prepositions) == 1 else "")
    if not wanted or len(adverbs) + len(phrases) > 1:
        return ObjectChange(impossible=True)
    if not adverbs:
        return other_preposition(analysis, wanted, phrases[0], check)
    token = analysis.tokens[adverbs[0]]
    return ObjectChange([Edit(token.start, token.end, pointing(lead_of(token.text, old), wanted))], check)


def pointing(lead: str, preposition: str) -> str:
    """ "darauf" of "da" and "auf", "hierfür" of "hier" and "für"; an "r" goes in front of a vowel."""
    joint = "r" if preposition[0] in _VOWELS and not lead.lower().endswith("r") else ""
    return f"{lead}{joint}{preposition}"


def lead_of(word: str, preposition: str) -> str:
    """The "da", "hier" or "wo" of an adverb that stands for a phrase with the preposition; "" for other words."""
    for lead in _LEADS:
        if word.lower() == pointing(lead, preposition):
            return word[: len(lead)]
    return ""


def _is_preposition(token: Token, preposition: str) -> bool:
    word = token.text.lower()
    return token.pos == "ADP" and (parted(word) or (word, ""))[0] == preposition


@cache
def _table() -> dict[str, str]:
    rows = rows_of("workbench.rewrite.fitting", "light_noun_matters.tsv", 2)
    return {row[0]: row[1] for row in rows}
