"""An object without article that is denied: "Kosten werden nicht erhoben" -> "Wir erheben keine Kosten"."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.language.grammar.agreement import Reading
from workbench.language.grammar.phrase_scan import Phrase, noun_phrases
from workbench.rewrite.fitting.analysed import Analysis
from workbench.rewrite.fitting.declension import adjective_form, determiner_form
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.phrase_reading import phrase_reading
from workbench.rewrite.restructuring.clause_fields import Fields
from workbench.rewrite.restructuring.passive_subject import PassiveSubject

_BESIDE = frozenset("noch auch gar überhaupt sonst ebenfalls bisher bislang allein".split())
"""With these "nicht" stays where it is."""
_POINTING = (
    "folgend", "nachfolgend", "nachstehend", "obig", "genannt", "bestimmt", "gewiss", "einzeln", "einzig", "solch",
    "sämtlich", "beid", "übrig", "restlich", "erst", "letzt", "manch", "einig", "mehrer", "viel", "wenig",
)  # fmt: skip
"""Adjectives that pick out some of the things: "keine bestimmten" would be others."""
_NAMED = frozenset({"NUM", "PROPN", "X", "ABBR"})


def denied(analysis: Analysis, parts: Fields, subject: PassiveSubject) -> PassiveSubject:
    """The subject with "kein" for a "nicht" at the end of the middle field; as it was where both may not be one."""
    tokens, last = analysis.tokens, parts.middle.stop - 1
    parted = subject.first in parts.middle and subject.last + 1 != last
    if (
        parted
        or last not in parts.middle
        or tokens[last].text != "nicht"
        or tokens[last - 1].text.lower() in _BESIDE
    ):
        return subject
    phrase = next((item for item in noun_phrases(tokens) if item.noun == subject.last), None)
    if phrase is None or not _is_bare(analysis, phrase, subject):
        return subject
    reading = phrase_reading(analysis, phrase, "nom")
    if reading is None:
        return subject
    target = Reading("acc", reading.number, reading.gender)
    touched = {tokens[at].start for at in (*phrase.determiners, *phrase.adjectives)}
    kept = [edit for edit in subject.edits if edit.start not in touched]
    made = (*_with_kein(analysis, phrase, target), Edit(tokens[last].start, tokens[last].end, ""))
    return replace(subject, edits=(*kept, *made), denied=True)


def _is_bare(analysis: Analysis, phrase: Phrase, subject: PassiveSubject) -> bool:
    """Whether the subject is one noun with nothing but "ein" or adjectives in front, and no name or number."""
    tokens = analysis.tokens
    inner = [*phrase.determiners, *phrase.adjectives, subject.last]
    if min(inner) != subject.first or sorted(inner) != list(range(subject.first, subject.last + 1)):
        return False
    if any(tokens[at].text.lower() not in {"ein", "eine"} for at in phrase.determiners):
        return False
    if any(tokens[at].text.lower().startswith(_POINTING) for at in phrase.adjectives):
        return False
    before = tokens[subject.first - 1] if subject.first else None
    behind = tokens[subject.last + 1] if subject.last + 1 < len(tokens) else None
    if before is not None and not (
        before.tag.endswith("FIN") or before.pos in {"PRON", "CONJ", "PUNCT", "NOUN", "ADV"}
    ):
        return False
    return behind is None or behind.pos not in _NAMED


def _with_kein(analysis: Analysis, phrase: Phrase, target: Reading) -> Iterator[Edit]:
    tokens = analysis.tokens
    article = determiner_form("kein", target) or "kein"
    first = tokens[min([*phrase.determiners, *phrase.adjectives, phrase.noun or 0])]
    if phrase.determiners:
        yield Edit(first.start, first.end, article)
    for at in phrase.adjectives:
        token = tokens[at]
        word = token.text[:1].lower() + token.text[1:]
        form = adjective_form(word, target, "mixed")
        lead = f"{article} " if not phrase.determiners and token is first else ""
        yield Edit(token.start, token.end, lead + form)
    if not phrase.determiners and not phrase.adjectives:
        yield Edit(first.start, first.start, f"{article} ")
