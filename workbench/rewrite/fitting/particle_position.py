"""Where the separable prefix of a verb in first or second place goes: the end of its clause's middle field."""

from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.verb_use import VerbUse

_COMPARING = frozenset({"als", "wie"})
_CLOSING = frozenset({")", "“", "”", "»", "‘", "]", '"'})


def particle_place(analysis: Analysis, use: VerbUse, beyond: int = 0) -> tuple[int, bool]:
    """Index of the token behind which the prefix goes, and whether nothing else is possible there.

    Clauses put in between belong to the middle field; what is put behind ("..., die gut lesbar ist") does not.
    `beyond`: the prefix comes behind this token at least.
    """
    tokens = analysis.tokens
    own = [at for at in use.clause if at > use.verb]
    end, sure = max(use.verb, beyond), True
    for place, at in enumerate(own):
        token = tokens[at]
        if token.tag == "$." or token.text in {":", ";", "–", "—"}:
            break
        if (
            token.tag == "KON"
            and not _inside_phrase(analysis, at)
            and _opens_verb(analysis, own[place + 1 :])
        ):
            break
        if token.tag == "KOKOM" or (token.text in _COMPARING and token.tag in {"KOKOM", "KOUS"}):
            sure = False
        if token.pos != "PUNCT" or token.text in _CLOSING:
            end = at
    return end, sure and not _stops_inside(analysis, use, end) and not _ends_in_apposition(analysis, use, end)


def _inside_phrase(analysis: Analysis, conjunction: int) -> bool:
    """Whether it joins parts of one phrase: "Küsten- oder Hafennähe", "persönliche und sachliche Angaben"."""
    before = analysis.tokens[conjunction - 1]
    return before.text.endswith("-") or before.tag in {"ADJA", "APPR", "ART", "PPOSAT", "TRUNC", "CARD"}


def _opens_verb(analysis: Analysis, rest: list[int]) -> bool:
    """Whether a finite verb of the same rank follows the conjunction before any other one."""
    for at in rest:
        token = analysis.tokens[at]
        if token.tag in {"VVFIN", "VAFIN", "VMFIN", "VVIMP", "VAIMP"}:
            return True
        if token.tag in {"$,", "$."}:
            return False
    return False


def _ends_in_apposition(analysis: Analysis, use: VerbUse, end: int) -> bool:
    """Whether a comma in front of the last words closes no clause and no list: "in Bonn, der Stadt am Rhein"."""
    inside = [at for at in use.clause if use.verb < at <= end]
    commas = [at for at in inside if analysis.tokens[at].text == ","]
    if not commas:
        return False
    return not any(analysis.tokens[at].tag == "KON" for at in inside if at > commas[-1])


def _stops_inside(analysis: Analysis, use: VerbUse, end: int) -> bool:
    """Whether an infinitive or participle closes the clause: the verb then was no full verb."""
    return any(
        analysis.tokens[at].tag in {"VVPP", "VVINF", "VVIZU"} for at in use.clause if use.verb < at <= end
    )
