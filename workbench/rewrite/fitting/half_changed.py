"""Words behind a noun that may stand for it and have not changed along: then a person has to look."""

from collections.abc import Iterator, Sequence

from workbench.language.grammar.agreement import Reading, Readings, determiner_readings, pronoun_readings
from workbench.language.grammar.clauses import RELATIVE
from workbench.language.words.noun_table import Gender
from workbench.rewrite.fitting.analysis import Analysis
from workbench.rewrite.fitting.edits import Edit

_NOUNS = frozenset({"NN", "NNA", "NNI", "NE"})
_STANDING = frozenset(
    {"ART", "PDS", "PDAT", "PIS", "PIAT", "PRELS", "PRELAT", "PWS", "PWAT", "PPOSAT", "PPOSS"}
)
_NO_REFERENCE = frozenset(
    {"man", "jemand", "niemand", "alles", "nichts", "etwas", "wer", "was", "alle", "viele", "dies", "beides"}
)


def left_behind(
    whole: Analysis, head: int, old: Reading, new_gender: Gender | None, edits: Sequence[Edit]
) -> Iterator[str]:
    """The words that agree with the old noun, stand without a noun of their own and stay as they are."""
    if old.gender == new_gender:
        return
    led = {at for one in whole.phrases if one.noun is not None for at in (*one.determiners, *one.adjectives)}
    starts = [(edit.start, edit.end) for edit in edits]
    for at in range(head + 1, len(whole.tokens)):
        token = whole.tokens[at]
        if token.tag not in _STANDING or at in led or token.text.lower() in _NO_REFERENCE:
            continue
        if any(start <= token.start < end for start, end in starts) or not _agrees(whole, at, old):
            continue
        if not _takes_up_other(whole, head, at):
            yield token.text


def picked_behind(whole: Analysis, head: int, gender: Gender | None, edits: Sequence[Edit]) -> Iterator[str]:
    """Personal pronouns for the one that is picked out: "Welcher der Verträge gilt, und wann endet er?"."""
    changed = {edit.start for edit in edits}
    for at in range(head + 1, len(whole.tokens)):
        token = whole.tokens[at]
        if token.tag != "PPER" or token.start in changed:
            continue
        shown = pronoun_readings(token.text.lower()) or frozenset()
        if any(one.number == "sg" and one.gender == gender for one in shown):
            yield token.text


def _agrees(whole: Analysis, at: int, old: Reading) -> bool:
    """Whether the word may be a singular of the old noun's gender."""
    word = whole.tokens[at].text
    shown: Readings = determiner_readings(word) or pronoun_readings(word.lower()) or frozenset()
    return any(one.number == "sg" and one.gender == old.gender for one in shown)


def _takes_up_other(whole: Analysis, head: int, at: int) -> bool:
    """Whether the word is the relative pronoun of another noun: verbs part its comma from the noun at `head`.

    "eine Form der Teilhabe, die ..." may be of both.
    """
    clause = next((one for one in whole.clauses if one.opener == at and one.kind == RELATIVE), None)
    comma = next((one for one in range(at - 1, max(-1, at - 4), -1) if whole.tokens[one].text == ","), None)
    if clause is None or comma is None or comma - 1 <= head:
        return False
    between = whole.tokens[head + 1 : comma]
    own_noun = any(token.tag in _NOUNS for token in between[-3:])
    return own_noun and any(token.pos in {"VERB", "PUNCT"} for token in between)
