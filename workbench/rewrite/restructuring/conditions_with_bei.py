""" "Bei" and what happens to the reader, as a clause: "bei Verlust der Karte" -> "wenn Sie die Karte verlieren".

`conditions_with_bei.tsv` (own list): what is said about the reader of a form; {acc} is the noun's genitive.
"""

from collections.abc import Sequence
from functools import cache
from importlib import resources

from workbench.language.grammar.clauses import MAIN
from workbench.language.morphology import Token
from workbench.language.sentence import Sentence
from workbench.language.vocabulary.roles import role_uses
from workbench.rewrite.fitting.agents import is_person
from workbench.rewrite.fitting.analysed import analysis_of
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.object_case import genitive_behind, recased

_OBJECT = "{acc}"
_HELPERS = (
    "arbeiter",
    "arbeiterin",
    "partner",
    "partnerin",
    "berater",
    "beraterin",
    "meister",
    "leiter",
    "leiterin",
)
"""They stand on the side of the office: "Bei Fragen hilft der Hausmeister"."""
_SPOKEN = frozenset("Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres".split())


def reader_condition(sentence: Sentence) -> Edit | None:
    """The phrase in front of the verb of a main clause as a clause with "wenn"; None where it is no other thing."""
    tokens = sentence.tokens
    clause = sentence.clauses[0] if sentence.clauses else None
    if clause is None or clause.kind != MAIN or clause.first != 0 or tokens[0].text not in {"Bei", "Im"}:
        return None
    noun = 1 if tokens[0].text == "Bei" else _behind_case_of(sentence)
    wording = _wording(tokens[noun]) if noun < len(tokens) else ""
    if not wording or clause.finite is None:
        return None
    last, text = noun, wording
    if _OBJECT in wording:
        analysis = analysis_of(sentence.text)
        item = genitive_behind(analysis, noun)
        edits = recased(analysis, item, "gen", "acc") if item is not None else None
        if item is None or edits is None or (item.phrase is not None and item.phrase.preposition is not None):
            return None
        last = item.last
        text = wording.replace(
            _OBJECT, _with(sentence.text, tokens[item.first].start, tokens[last].end, edits)
        )
    if last + 1 != clause.finite or _speaks_of_somebody(tokens[last + 1 :]):
        return None
    return Edit(0, tokens[last].end, f"Wenn {text},")


def _speaks_of_somebody(rest: Sequence[Token]) -> bool:
    """Whether the rest tells of a person and never speaks to the reader: "Bei Verlust zahlt die Mutter".

    A "Sie" in front of it would seem to be another one.
    """
    if any(token.text in _SPOKEN for token in rest):
        return False
    pronoun = any(token.tag == "PPER" and token.text in {"er", "ihm", "ihn"} for token in rest)
    people = (token.lemma for token in rest if token.pos == "NOUN" and is_person(token.lemma))
    return pronoun or bool(role_uses(rest)) or any(not one.lower().endswith(_HELPERS) for one in people)


def _behind_case_of(sentence: Sentence) -> int:
    """Index behind "Im Fall einer" and "Im Falle des"; past the end where that is not there."""
    words = [token.text for token in sentence.tokens[:4]]
    found = words[1:2] in (["Fall"], ["Falle"]) and words[2:3] in (["einer"], ["eines"], ["des"], ["der"])
    return 3 if found else len(sentence.tokens)


def _with(text: str, start: int, end: int, edits: tuple[Edit, ...]) -> str:
    at, parts = start, []
    for edit in sorted(edits, key=lambda edit: edit.start):
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, text[at:end]])


@cache
def _clauses() -> dict[str, str]:
    folder = resources.files("workbench.rewrite.restructuring")
    text = folder.joinpath("conditions_with_bei.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {row[0]: row[1] for row in rows}


def _wording(noun: Token) -> str:
    return _clauses().get(noun.text) or _clauses().get(noun.lemma, "")
