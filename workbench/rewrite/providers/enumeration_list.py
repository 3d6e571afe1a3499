"""A list below its lead-in for three and more things in one sentence, in the same paragraph."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from workbench.language.grammar.clauses import MAIN, Clause
from workbench.language.grammar.enumerations import CLAUSES, NOUNS, Enumeration, enumerations
from workbench.language.sentence import Sentence
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.clause_order import capital

_JOINS = frozenset({"und", "oder", "sowie"})
_CLOSING = frozenset({"PTKVZ", "VVINF", "VVPP", "VVIZU", "VAINF", "VAPP", "VMINF", "PTKZU"})
_DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "CARD", "PIAT"})
_NO_LEAD_IN = frozenset("APPR APPRART ART ADJA KON PPOSAT PIAT PDAT PDS PIS CARD $, PTKNEG".split())
_SHARED = frozenset("entweder weder sowohl nicht kein keine keinen keinem keiner nur zwischen je".split())
_NO_ITEMS = frozenset({"Frau", "Herrn", "Herr", "des", "eines", "Ihres", "unseres"})
"""Persons are not listed; a genitive belongs to what stands in front."""
_KINDS = frozenset({"paragraph", "instruction"})
_LIST = "Aus dem Satz wird eine Liste: Bitte prüfen, ob sie an dieser Stelle gut aussieht."


class EnumerationList(RewriteProvider):
    """Commas and "und" or "oder" stay visible at the ends of the lines; verbs go into the lead-in."""

    id = "enumeration-list"
    title = "Aufzählung als Liste"
    why = "In einer Liste sieht man auf einen Blick, wie viele Punkte es sind, und kann sie abhaken."
    source = "DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    never_safe = True
    examples: ClassVar = (
        Example("Sie brauchen Zange, Draht und Nägel.", "Sie brauchen:\n- Zange,\n- Draht und\n- Nägel."),
        Example(
            "Bitte füllen Sie den Antrag, das Blatt und die Karte aus.",
            "Bitte füllen Sie aus:\n- den Antrag,\n- das Blatt und\n- die Karte.",
        ),
        Example(
            "Wir fragen, ob Sie kommen, ob Sie bleiben oder ob Sie anrufen.",
            "Wir fragen:\n- ob Sie kommen,\n- ob Sie bleiben oder\n- ob Sie anrufen.",
        ),
        Example("Sie brauchen Zange und Draht.", "Sie brauchen Zange und Draht."),
        Example("Sie brauchen keine Zange, Draht und Nägel.", "Sie brauchen keine Zange, Draht und Nägel."),
        Example("Sie kommen, essen und gehen.", "Sie kommen, essen und gehen."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:
        """At most one, for the only enumeration of the sentence."""
        words = {token.text.lower() for token in sentence.tokens}
        if setting.kind not in _KINDS or words & _SHARED or not sentence.text.endswith("."):
            return
        if any(sign in sentence.text for sign in ":;()„\ufffc") or sentence.citations:
            return
        found = enumerations(sentence)
        if len(found) != 1 or not sentence.clauses or sentence.clauses[0].kind != MAIN:
            return
        edit = _of_clauses(sentence, found[0]) if found[0].kind == CLAUSES else _of_nouns(sentence, found[0])
        if edit is not None:
            yield Proposal(edit.start, edit.end, (edit,), False, _LIST)


def _of_clauses(sentence: Sentence, found: Enumeration) -> Edit | None:
    """ "Wir prüfen, ob ..., ob ... und ob ..."."""
    tokens, clauses = sentence.tokens, sentence.clauses
    rest = clauses[1:]
    if found.end != tokens[-2].end or len(rest) != found.items or rest[0].first < 2:
        return None
    openers = [clause.opener for clause in rest]
    if any(opener is None for opener in openers) or clauses[0].last != rest[0].first - 2:
        return None
    first = rest[0].first
    items = _items(sentence, first, len(tokens) - 1, [opener for opener in openers if opener is not None])
    start = tokens[first - 1].start
    return Edit(start, len(sentence.text), f":\n{_listed(*items)}.") if items else None


def _of_nouns(sentence: Sentence, found: Enumeration) -> Edit | None:
    if found.kind != NOUNS or len(sentence.clauses) != 1 or sentence.clauses[0].finite is None:
        return None
    tokens, main = sentence.tokens, sentence.clauses[0]
    first = next(n for n, token in enumerate(tokens) if token.start >= found.start)
    stop = next(n for n, token in enumerate(tokens) if token.end >= found.end) + 1
    stop = _with_genitive(sentence, stop)
    starts = _starts(sentence, first, stop)
    items = _items(sentence, first, stop, starts) if len(starts) == found.items else None
    if items is None or not _are_alike(sentence, starts) or _has_phrase_inside(sentence, starts, stop):
        return None
    closing = range(stop, len(tokens) - 1)
    if first == 0:
        return _from_front(sentence, main, stop, items)
    if main.finite is None or first <= main.finite or tokens[first - 1].tag in _NO_LEAD_IN:
        return None
    if any(tokens[at].tag not in _CLOSING for at in closing):
        return None
    verbs = sentence.text[tokens[stop].start : tokens[-2].end] if len(closing) else ""
    lead_in = f" {verbs}:" if verbs else ":"
    return Edit(tokens[first - 1].end, len(sentence.text), f"{lead_in}\n{_listed(*items)}.")


def _from_front(sentence: Sentence, main: Clause, stop: int, items: tuple[list[str], str]) -> Edit | None:
    """ "A, B und C sind vorzulegen." begins with its verbs."""
    tokens, finite = sentence.tokens, main.finite
    closing = range(stop + 1, len(tokens) - 1)
    if finite != stop or not closing or any(tokens[at].tag not in _CLOSING - {"PTKVZ"} for at in closing):
        return None
    verbs = sentence.text[tokens[stop + 1].start : tokens[-2].end]
    return Edit(0, len(sentence.text), f"{capital(verbs)} {tokens[stop].text}:\n{_listed(*items)}.")


def _with_genitive(sentence: Sentence, stop: int) -> int:
    """Behind "des Arztes" that belongs to the last item."""
    if sentence.tokens[stop].text not in {"des", "eines", "Ihres", "unseres"}:
        return stop
    phrase = next((item for item in sentence.noun_phrases if stop in item.determiners and item.noun), None)
    return stop if phrase is None or phrase.noun is None else phrase.noun + 1


def _starts(sentence: Sentence, first: int, stop: int) -> list[int]:
    """Indexes of the first tokens of the items."""
    tokens = sentence.tokens
    found = [first]
    found += [at + 1 for at in range(first, stop - 1) if tokens[at].text == "," or tokens[at].text in _JOINS]
    return found


def _items(sentence: Sentence, first: int, stop: int, starts: Sequence[int]) -> tuple[list[str], str] | None:
    """The items' texts and the word in front of the last one; None where they are not parted as in a row."""
    tokens = sentence.tokens
    marks = [tokens[at - 1].text for at in starts[1:]]
    if starts[0] != first or len(marks) < 2 or marks[-1] not in _JOINS or set(marks[:-1]) != {","}:
        return None
    ends = [*(at - 1 for at in starts[1:]), stop]
    texts = [
        sentence.text[tokens[one].start : tokens[end - 1].end] for one, end in zip(starts, ends, strict=True)
    ]
    return texts, marks[-1]


def _has_phrase_inside(sentence: Sentence, starts: Sequence[int], stop: int) -> bool:
    """Whether an item holds a preposition: "Geld für Essen, Kleidung", "Kontoauszüge bis Freitag" leave a choice."""
    inside = (at for at in range(starts[0], stop) if at not in starts)
    return any(sentence.tokens[at].tag in {"APPR", "APPRART"} for at in inside)


def _are_alike(sentence: Sentence, starts: Sequence[int]) -> bool:
    """Whether no word in front of the first item belongs to the others too: article, adjective, preposition."""
    tags = [sentence.tokens[at].tag for at in starts]
    if "NE" in tags or any(sentence.tokens[at].text in _NO_ITEMS for at in starts):
        return False
    if tags[0] in _DETERMINERS:
        return all(tag in _DETERMINERS for tag in tags)
    if tags[0] in {"APPR", "APPRART"}:
        return all(tag in {"APPR", "APPRART"} for tag in tags)
    if tags[0] == "ADJA":
        return all(tag == "ADJA" for tag in tags)
    return all(tag not in {"APPR", "APPRART"} for tag in tags)


def _listed(items: Sequence[str], join: str) -> str:
    lines = [f"- {item}," for item in items[:-2]]
    return "\n".join([*lines, f"- {items[-2]} {join}", f"- {items[-1]}"])
