"""Preterite and subjunctive of verbs, read from the form, its tag and its lemma."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

from workbench.language.grammar.auxiliaries import finite_auxiliary
from workbench.language.morphology import Token

_PREFIX = re.compile(
    r"(?:ab|an|auf|aus|be|bei|dar|durch|ein|emp|ent|entgegen|er|fehl|fern|fest|fort|frei|ge|gegenüber|her|heran"
    r"|heraus|herbei|hervor|hin|hinaus|hinein|hinter|hinzu|los|miss|mit|nach|nieder|statt|teil|über|um|unter|ver"
    r"|vor|voran|voraus|vorbei|weg|weiter|wider|wieder|zer|zu|zurück|zusammen|zuvor|auseinander|überein){0,2}"
)
_SECOND = re.compile(
    r"(?:würde|wäre|hätte|könnte|müsste|müßte|dürfte|möchte|bräuchte)(?:st|n|t)?|wär(?:s?t)?"
)
_FIRST_MODAL = re.compile(r"(?:könne|müsse|dürfe|solle|wolle|möge)(?:st|t)?")
_SEI = frozenset("sei seien seiest seiet".split())
_WITH_ICH_INDICATIVE = frozenset("habe werde".split())
_OTHER_WORDS = frozenset(
    "führe führen führet dränge drängen tränke tränken zwänge zwängen trügen wiese bände wände tröge schlösse"
    " kennte brennte nennte rennte sendete wendete spannen spannten büke stände bitte danke siehe heute"
    " gerade".split()
)
"""Forms that are something else far more often."""
_UMLAUT = re.compile("[äöü]")
_SUBJECTS = frozenset({"PPER", "PIS", "PRELS", "PDS", "NN", "NE"})


def is_preterite(token: Token) -> bool:
    """Whether the token is the preterite of a full verb: no form of werden, sein, haben, no modal verb."""
    if token.tag != "VVFIN" or finite_auxiliary(token):
        return False
    form = token.text.lower()
    if token.start == 0 and token.text[0].isupper() and not form.endswith("en"):
        return False
    return _is_weak_preterite(form, _stem(token)) or any(base in _preterites() for base in _bases(form))


def is_second_subjunctive(token: Token) -> bool:
    """Whether the token is a subjunctive II that looks unlike the preterite: "hätte", "käme", "bräuchte"."""
    form = token.text.lower()
    if _SECOND.fullmatch(form):
        return token.pos == "VERB" or finite_auxiliary(token) != ""
    if token.tag not in {"VVFIN", "VVIMP", "VVINF"} or form in _OTHER_WORDS:
        return False
    return any(base in _subjunctives() for base in _bases(form))


def is_first_subjunctive(token: Token, sentence: Sequence[Token]) -> bool:
    """Whether the token is a subjunctive I ("sei", "werde", "zahle").

    With "ich" among the tokens of its sentence "-e" is the first person; without a subject in front it is a request.
    """
    form = token.text.lower()
    if form == "sei" and any(other.text == "denn" and 0 < other.start - token.end <= 1 for other in sentence):
        return False
    if token.text == "Seien" and any(
        other.text == "Sie" and other.start - token.end == 1 for other in sentence
    ):
        return False
    if form in _SEI or _FIRST_MODAL.fullmatch(form):
        return token.pos == "VERB" and not (form.startswith(("woll", "möge")) and _says_ich(sentence))
    if token.tag not in {"VVFIN", "VVIMP", "VAFIN"} or form in _OTHER_WORDS or _says_ich(sentence):
        return False
    if token.text[0].isupper() or (form not in _WITH_ICH_INDICATIVE and form != _stem(token) + "e"):
        return False
    before = [other for other in sentence if other.end <= token.start]
    asks = any(other.text.lower() == "bitte" for other in before)
    return not asks and any(other.tag in _SUBJECTS for other in before)


def _says_ich(sentence: Sequence[Token]) -> bool:
    return any(token.text.lower() in {"ich", "mir", "mich"} for token in sentence)


def _stem(token: Token) -> str:
    lemma = token.lemma.lower()
    return lemma.removesuffix("en") if lemma.endswith("en") else lemma.removesuffix("n")


def _is_weak_preterite(form: str, stem: str) -> bool:
    if not stem or not form.startswith(stem):
        return False
    ending = form[len(stem) :]
    return ending in {"ete", "etest", "eten", "etet"} or (
        not stem.endswith(("t", "d")) and ending in {"te", "test", "ten", "tet"}
    )


def _bases(form: str) -> Iterator[str]:
    """The form without each run of verb prefixes it could begin with, itself included."""
    yield form
    for length in range(2, min(len(form) - 2, 16)):
        if _PREFIX.fullmatch(form, 0, length):
            yield form[length:]


@cache
def _preterites() -> frozenset[str]:
    forms: set[str] = set()
    for _, past, _ in _strong_verbs():
        endings = ("", "n") if past.endswith("te") else ("", "en")
        forms.update(past + ending for ending in endings)
    return frozenset(forms - _OTHER_WORDS)


@cache
def _subjunctives() -> frozenset[str]:
    """Those with an umlaut in all persons, others only where the preterite has no such form."""
    forms: set[str] = set()
    for _, _, form in _strong_verbs():
        forms.update(form + ending for ending in (("", "st", "n", "t") if _UMLAUT.search(form) else ("",)))
    return frozenset(forms - _OTHER_WORDS)


@cache
def _strong_verbs() -> tuple[tuple[str, str, str], ...]:
    text = (
        resources.files("workbench.language.tables").joinpath("ablaut_forms.tsv").read_text(encoding="utf-8")
    )
    rows = (line.split("\t") for line in text.splitlines()[1:] if line)
    return tuple((infinitive, past, subjunctive) for infinitive, past, subjunctive in rows)
