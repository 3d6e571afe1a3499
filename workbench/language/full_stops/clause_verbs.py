"""Finite verbs seen without a tagger, by a list and by their ending: enough to tell whether a clause starts."""

import re

from workbench.language.full_stops.abbreviations import cue_words

_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORD = re.compile(r"(?<![^\W\d_])[a-zäöüß]{3,}(?![^\W\d_])")
_VERB = re.compile(r"[a-zäöüß]{2,}(?:[aeiouyäöü]h|[a-zäöüß])(?:t|te|ten|en|rn|ln)")
_PARTICIPLE = re.compile(
    r"(?:ab|an|auf|aus|bei|ein|vor|zu|nach|mit|um|fest|her|hin|weiter|nieder|zurück)?ge[a-zäöüß]+(?:t|en)"
)
_MAYBE_PARTICIPLE = re.compile(r"(?:be|emp|ent|er|ge|miss|über|unter|ver|zer)[a-zäöüß]+(?:t|en)")
_STRONG_PRESENT = frozenset(
    "bedarf beginnt besteht betrifft beträgt bezieht entfällt entspricht entsteht ergibt erhält erscheint gehört "
    "genügt gilt gibt geht übernimmt unterbleibt unterliegt verbleibt verfällt verliert vergeht verlässt".split()
)
"""Finite forms that look like participles and are none."""
_WANTS_PARTICIPLE = frozenset(
    "bin habe hat haben hatte hatten ist sind war waren wurde wurden sei seien".split()
)
_WANTS_INFINITIVE = frozenset(
    "darf dürfen dürfte kann können konnte konnten könnte könnten möchte möchten muss müssen musste mussten müsste "
    "soll sollen sollte sollten will wollen wollte wird werden würde würden lassen lässt zu".split()
)
_SUBORDINATORS = frozenset(
    "dass daß weil wenn ob obwohl damit nachdem bevor sobald solange soweit sofern falls indem während ehe".split()
)
_CLAUSE_END = re.compile(
    r"(?<!\b[a-zäöü])(?<!\b[a-z]\. [A-ZÄÖÜ])(?<!\b[DHFN]r)(?<!\b(?:Abs|Art|Anl|Nrn))(?<!\bZiff)\."
    r"|[,;:!?–(]|$"
)
_CLAUSE_START = re.compile(r".*[,;:!?–]\s", re.DOTALL)
_SUBJECT = re.compile(
    r" (?:d(?:as|er|ie)|ein|eine|kein|keine|wir|Sie|man|es|er|ich|Ihre?|unsere?|[A-ZÄÖÜ][a-zäöüß]+)\b"
)
_DETERMINERS = frozenset(
    "das der die den dem ein eine einen wir sie Sie es er man sich kein keine keinen".split()
)
_LINK = re.compile(r"(?:und|oder|aber|sondern|sowie|bzw\.?) [a-zäöüß]")
_VERB_AND_SUBJECT = re.compile(r"\s[a-zäöüß]+(?:en|t|e) (?:wir|Sie|man|er|es|ich|sich)\b")


def looks_finite(word: str) -> bool:
    """Whether a word in small letters may be a finite verb."""
    if word in cue_words("finite"):
        return True
    return (
        bool(_VERB.fullmatch(word)) and word not in cue_words("no_verb") and not _PARTICIPLE.fullmatch(word)
    )


def holds_finite_verb(text: str) -> bool:
    """Whether one of the usual finite verbs stands in the text."""
    return any(word in cue_words("finite") for word in _WORD.findall(text))


def has_verb(text: str) -> bool:
    """Whether some word of the text may be a finite verb; "die bewilligten" and "zu zahlen" are none."""
    return any(_governs(text, match) for match in _SMALL_WORD.finditer(text))


def last_clause(text: str) -> str:
    """What stands behind the last comma, colon or dash."""
    match = _CLAUSE_START.match(text)
    return text[match.end() :] if match else text


def awaits_verb(left: str) -> bool:
    """Whether a clause with "dass", "weil" and the like has begun and its verb is still to come."""
    words = _WORD.findall(last_clause(left))
    if not words or words[0].lower() not in _SUBORDINATORS:
        return False
    return not any(word in cue_words("finite") or _VERB.fullmatch(word) for word in words[1:])


def completes(left: str, verb: str, behind: str) -> bool:
    """Whether the verb may be the participle or infinitive that the clause on the left still waits for.

    "Sie haben am 3.5. Klage erhoben": "erhoben" is no verb of a new clause, unless a subject stands `behind` it.
    """
    if _SUBJECT.match(behind):
        return False
    waiting = set(_WORD.findall(last_clause(left)))
    participle = _MAYBE_PARTICIPLE.fullmatch(verb) is not None and verb not in _STRONG_PRESENT
    if participle and waiting & _WANTS_PARTICIPLE:
        return True
    return (participle or verb.endswith("n")) and bool(waiting & _WANTS_INFINITIVE)


def two_clauses(left: str, right: str) -> bool:
    """Whether both sides have a verb of their own, with neither comma nor "und" between them.

    "... fragten uns aber erst am 9.5. Gründe für einen Notfall gibt es nicht": two main clauses, so two sentences.
    """
    if not has_verb(last_clause(left)):
        return False
    end = _CLAUSE_END.search(right)
    begun = right[: end.start()] if end else right
    link = _LINK.search(begun)
    return _has_own_verb(begun[: link.start()] if link else begun, left)


def _governs(text: str, match: re.Match[str]) -> bool:
    """Whether the word is finite and no article or "zu" stands in front of it."""
    word = match.group()
    if word in cue_words("finite"):
        return True
    if not looks_finite(word):
        return False
    before = text[: match.start()].rsplit(None, 1)
    return not before or (before[-1].lower() not in cue_words("before_ordinal") and before[-1] != "zu")


def _has_own_verb(clause: str, left: str) -> bool:
    """Whether a finite verb stands in the clause, but not at its end, where infinitives and participles stand."""
    words = clause.split()[:10]
    return _VERB_AND_SUBJECT.search(clause) is not None or any(
        _opens(word, following) and before != "zu" and not completes(left, word, f" {following}")
        for before, word, following in zip(words, words[1:], words[2:], strict=False)
    )


def _opens(word: str, following: str) -> bool:
    """Whether a usual verb with something behind it, or another one with a subject or object behind it."""
    if word in cue_words("finite"):
        return following not in cue_words("finite")
    return following in _DETERMINERS and looks_finite(word)
