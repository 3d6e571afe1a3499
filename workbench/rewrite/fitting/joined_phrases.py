"""What "und" and "oder" join to the first noun behind a preposition: "zum Vertrag oder zur Abrechnung"."""

from collections.abc import Sequence

from workbench.language.grammar.phrase_scan import Phrase
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.contractions import contracted
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.governing import last_preposition

_NOMINAL = frozenset(
    {
        "NN",
        "NNA",
        "NNI",
        "NE",
        "ART",
        "PPOSAT",
        "PDAT",
        "PIAT",
        "ADJA",
        "CARD",
        "APPR",
        "APPRART",
        "XY",
        "TRUNC",
    }
)
_LEADS = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "ADJA", "NN", "NNA", "NE"})


def repeated(
    whole: Analysis, phrases: Sequence[Phrase], preposition: str, edits: Sequence[Edit]
) -> list[Edit] | None:
    """The edits with the preposition again in front of each article: behind "zum" an article can't share it.

    None if a joined noun has no article of its own and the first one's doesn't fit it.
    """
    found, again = list(edits), last_preposition(preposition)
    for phrase in phrases[1:]:
        at = min([*phrase.determiners, *phrase.adjectives, phrase.noun or 0])
        token = whole.tokens[at]
        if at not in phrase.determiners:
            if not _alike(whole, phrases[0], phrase):
                return None
            continue
        edit = next((one for one in found if one.start == token.start), None)
        article = edit.text if edit else token.text
        short = contracted(again, article) or f"{again} {article}"
        found = [one for one in found if one is not edit]
        found.append(Edit(token.start, token.end, short))
    return found


def _alike(whole: Analysis, first: Phrase, other: Phrase) -> bool:
    """Whether both nouns can have number and gender in common."""
    kinds = [
        {(one.number, one.gender) for one in whole.readings[each.noun or 0] or ()} for each in (first, other)
    ]
    return bool(kinds[0] & kinds[1])


def hangs_on_too(whole: Analysis, last: Phrase) -> bool:
    """Whether behind an attribute of the last noun another noun may belong to the preposition as well."""
    at = (last.noun or 0) + 1
    while at < len(whole.tokens) and (whole.tokens[at].tag in _NOMINAL or whole.tokens[at].pos == "ABBR"):
        at += 1
    if at + 1 >= len(whole.tokens) or at == (last.noun or 0) + 1:
        return False
    return whole.tokens[at].tag == "KON" and whole.tokens[at + 1].tag in _LEADS
