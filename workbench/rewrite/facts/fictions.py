"""What something is deemed to be: granted, refused, withdrawn, filed, known; only that it is deemed isn't enough."""

import re
from functools import lru_cache

from workbench.language.exempt import Span

_END = r"[^.;:!?\n]{0,90}?"
_DEEMED = re.compile(
    rf"\b(?:gilt|gelten|galt|gälte|z[äa]hl(?:t|en))\b(?!\s(?:\w+\s)?für\b){_END}\bals\b|\bals\b{_END}(?=\b(?:gilt|gelten)\b)"
    rf"|\bals\s(?:hätten?|ob|wären?|sei)\b|\b(?:ist|wirkt|sind)\s(?:das|es|dies)?\s?(?:dann\s)?wie\b"
    rf"|\b\w+fiktion\b|\bals\b{_END}(?=\b(?:anzusehen|angesehen|behandelt|gewertet|betrachtet|zu werten)\b)"
)
_STATES = {
    "refused": re.compile(
        r"\b(?:nicht (?:\w+ )?(?:erteilt|genehmigt|bewilligt)|ab(?:ge|zu)?lehn\w*|Ablehnung|versagt|verweigert)"
    ),
    "withdrawn": re.compile(
        r"\b(?:zurück(?:ge|zu)?n[aeo]h?mm?\w*|zurückgezogen|Rücknahme|Zurücknahme|widerrufen|Widerruf)\b"
    ),
    "waived": re.compile(r"\b(?:Verzicht|verzichte\w*)\b"),
    "consented": re.compile(
        r"\b(?:Zustimmung|zugestimmt|zustimm\w*|Einverständnis|einverstanden|Einwilligung|eingewilligt)\b"
    ),
    "granted": re.compile(
        r"\b(?:erteilt|genehmigt|bewilligt|Genehmigung|Bewilligung|Erlaubnis|gewährt|angenommen|anerkannt|stattgegeben"
        r"|Genehmigungsfiktion|ja gesagt)\b"
    ),
    "not done": re.compile(
        r"\b(?:nicht|keine?n?)\s(?:\w+ )?(?:gestellt|erstattet|abgegeben|eingelegt|eingegangen|bekannt|zugestellt"
        r"|erfolgt|erhoben|erschienen|Antrag|Anzeige)"
    ),
    "done": re.compile(r"\b(?:gestellt|erstattet|abgegeben|eingelegt|eingereicht|erhoben)\b"),
    "known": re.compile(
        r"\b(?:bekannt\s?gegeben|Bekanntgabe|zugestellt|Zustellung|zugegangen|Zugang|bekommen|erhalten|angekommen"
        r"|Bekanntgabefiktion|Zustellungsfiktion)\b"
    ),
    "final": re.compile(r"\b(?:bestandskräftig|rechtskräftig|unanfechtbar|endgültig)\b"),
    "void": re.compile(r"\b(?:unwirksam|nichtig|ungültig|aufgehoben|erloschen|beendet|gekündigt)\b"),
}
"""Earlier ones take their words from later ones: "nicht gestellt" is not "gestellt"."""
_REACH = 80
_NOT = re.compile(r"\bnicht als$")
_SAME = {"not granted": "refused", "not done": "not done", "not known": "not done", "not not done": "done"}
_OPPOSITE = (
    {"refused", "granted"},
    {"refused", "consented"},
    {"done", "not done"},
    {"not done", "known"},
    {"withdrawn", "granted"},
)


@lru_cache(maxsize=512)
def deemed_states(text: str) -> dict[str, Span]:
    """What the text deems something to be, with the place of each."""
    found: dict[str, Span] = {}
    for match in _DEEMED.finditer(text):
        end = min(len(text), match.end() + _REACH)
        stop = re.search(r"[.;:!?\n]", text[match.end() : end])
        end = match.end() + stop.start() if stop else end
        denied = _NOT.search(match.group()) is not None
        named = any(pattern.search(text[match.end() : end]) for pattern in _STATES.values())
        start = match.end() if denied or named else match.start()  # "die Bewilligung gilt als verweigert"
        said = text[start:end]
        for name, pattern in _STATES.items():
            while (state := pattern.search(said)) is not None:
                sure = f"not {name}" if denied else name
                found.setdefault(_SAME.get(sure, sure), (start + state.start(), start + state.end()))
                said = said[: state.start()] + " " * (state.end() - state.start()) + said[state.end() :]
    return found


_CLASSED = re.compile(
    r"\b[Aa]ls\s(?:(?:nicht|noch|eine?[nsmr]?|erfolgreich)\s){0,3}(?:[a-zäöüß]+e[nrsm]?\s)?(?P<what>[\wäöüß-]{3,})"
)
_GRADES = frozenset(
    "bestanden vollständig unvollständig erfüllt absolviert abgeschlossen verspätet entschuldigt unentschuldigt"
    " ausgebucht belegt gebraucht neu gegenstandslos hinfällig erledigt unpünktlich"
    " gewahrt eingehalten rechtzeitig fristgerecht pünktlich alleinerziehend volljährig".split()
)
_DENIED = re.compile(r"\b(?:nicht|kein\w*)\b")
_SHORT = 4
_ACT = re.compile(r"(?:ung|nahme|nis|zug|gabe|ruf|Verzicht|Antrag|Zugang|Unfall|Tag)$")
"""How nouns end that say what somebody did or what happened, which may be untrue."""


def only_classifies(original: str, place: Span, rewrite: str) -> bool:
    """Whether "gilt als" only sorts or rates, and the rewrite does as well: "Als Sperrgut gelten", "bestanden"."""
    match = None if deemed_states(original) else _CLASSED.search(original, place[0])
    if match is None or (_DENIED.search(rewrite) and not _DENIED.search(original)):
        return False
    what = match["what"]
    sorts = what[0].isupper() and _ACT.search(what) is None and what[: max(_SHORT, len(what) - 2)] in rewrite
    return sorts or what.lower() in _GRADES


def changed_fiction(original: str, rewrite: str) -> tuple[Span, Span, bool] | None:
    """Where both deem something to be what the other doesn't; True where the one is the other's opposite."""
    before, after = deemed_states(original), deemed_states(rewrite)
    if not before or not after or before.keys() & after.keys():
        return None
    was, now = next(iter(before)), next(iter(after))
    return before[was], after[now], {was, now} in _OPPOSITE or f"not {was}" == now or f"not {now}" == was
