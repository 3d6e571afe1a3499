"""Conditions with "wenn": for "sofern", "falls", "für den Fall, dass"; "soweit" only as a question to a person."""

import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.language.grammar.clauses import SUBORDINATE, Clause
from workbench.language.sentence import Sentence
from workbench.model.finding import GuardAlert
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.guard import WARN
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.restructuring.conditions_with_bei import reader_condition
from workbench.rewrite.restructuring.extents import measures
from workbench.rewrite.restructuring.yes_or_no import is_yes_or_no

_PLAIN = frozenset({"sofern", "falls", "wofern", "insofern"})
_EXTENT = frozenset({"soweit", "insoweit"})
_NO_EXTENT = frozenset(
    {"wissen", "erinnern", "sehen", "ersichtlich", "bekannt", "betreffen", "möglich", "angehen"}
)
"""With these "soweit" is a phrase of its own: "soweit ich weiß"."""
_FOR_THE_CASE = re.compile(
    r"(?P<lead>^|(?P<only>\bnur |\bNur )|(?P<comma>, )|(?<=\w)(?P<blank> ))"
    r"(?:(?P<case>[Ff]ür den Fall|[Ii]m Falle?|[Ii]n dem Fall|[Gg]esetzt den Fall)"
    r"|[Uu]nter der (?:Voraussetzung|Bedingung|Prämisse)|[Vv]orausgesetzt), dass\b"
)
_NOW = frozenset("hiermit vorsorglich schon bereits jetzt".split())
_DECLARING = frozenset(
    "androhen ankündigen vorbehalten zusagen zusichern versprechen verpflichten bevollmächtigen vereinbaren einwilligen"
    " bestellen erklären beauftragen ermächtigen anordnen bestimmen festsetzen verzichten zustimmen".split()
)
"""Done now for a case that may come: "für den Fall, dass Sie nicht zahlen, drohen wir die Pfändung an"."""
_STAYS_OPEN = frozenset("auch selbst und oder sowie als wie erst nicht".split())
_ONLY = "„Unter der Voraussetzung“ kann „nur wenn“ heißen: Bitte prüfen, ob etwas sonst ausgeschlossen ist."
_EXTENT_REASON = "„Soweit“ meint meist den Umfang, „wenn“ nur das Ob: Bitte prüfen, was hier gemeint ist."
_OPEN_EXTENT = (
    "„Soweit“ sagt, in welchem Umfang etwas gilt, „wenn“ heißt ganz oder gar nicht: Bitte nur dann selbst „wenn“"
    " schreiben, wenn es hier keinen Teil geben kann."
)
_SECOND = "Im Satz steht schon ein „wenn“: Bitte prüfen, ob beide Bedingungen klar sind."
_LATER = "Es gilt schon jetzt, nur die Folge hängt vom Fall ab: Bitte prüfen, ob „wenn“ das noch sagt."
_DEED = "Bitte prüfen, ob das die Person tut, die den Text liest."


class Conditions(RewriteProvider):
    """A conjunction changes alone; what is governed by "dass" keeps its order behind "wenn"."""

    id = "conditions"
    title = "Bedingung mit „wenn“"
    why = "„Wenn“ kennt jeder. „Sofern“ und „für den Fall, dass“ sagen dasselbe umständlicher."
    source = "Fingerzeige (GfdS); DIN 8581-1; BVA Bürgernahe Verwaltungssprache"
    spells_out = True
    examples: ClassVar = (
        Example("Sofern Sie allein leben, bekommen Sie mehr.", "Wenn Sie allein leben, bekommen Sie mehr."),
        Example(
            "Rufen Sie an, falls Sie krank werden.",
            "Rufen Sie an, wenn Sie krank werden.",
        ),
        Example(
            "Im Fall, dass der Kurs ausfällt, bekommen Sie Ihr Geld zurück.",
            "Wenn der Kurs ausfällt, bekommen Sie Ihr Geld zurück.",
        ),
        Example("Soweit ich weiß, ist das Bad zu.", "Soweit ich weiß, ist das Bad zu."),
        Example("Insofern stimmt das.", "Insofern stimmt das."),
        Example("Wenn es regnet, fällt das Fest aus.", "Wenn es regnet, fällt das Fest aus."),
    )

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:
        """One for each condition."""
        found = [*_conjunctions(sentence), *_for_the_case(sentence)]
        if setting.addressee == "Sie" and not sentence.is_question:
            edit = reader_condition(sentence)
            if edit is not None:
                found.append(Proposal(edit.start, edit.end, (edit,), False, _DEED))
        return sorted(found, key=lambda proposal: proposal.start)


def _conjunctions(sentence: Sentence) -> Iterator[Proposal]:
    tokens = sentence.tokens
    for clause in sentence.clauses:
        at = clause.opener if clause.kind == SUBORDINATE else _untagged(sentence, clause)
        if at is None:
            continue
        opener = tokens[at]
        word = opener.text.lower()
        if word not in _PLAIN | _EXTENT or sentence.is_exempt(opener.start, opener.end):
            continue
        edit = Edit(opener.start, opener.end, "Wenn" if opener.text[0].isupper() else "wenn")
        if word in _EXTENT:
            yield from _soweit(sentence, clause, edit)
        elif _is_condition(sentence, clause, at):
            reason = _SECOND if _has_wenn(sentence) else ""
            yield Proposal(edit.start, edit.end, (edit,), not reason, reason)


def _untagged(sentence: Sentence, clause: Clause) -> int | None:
    """The first token where it is "insofern" and the verb comes last: no adverb, whatever the tagger says."""
    is_last = clause.finite == clause.last and clause.last - clause.first > 2
    return clause.first if is_last and sentence.tokens[clause.first].text.lower() == "insofern" else None


def _is_condition(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Whether it is the conjunction: its verb comes last, or it has none ("sofern möglich")."""
    tokens = sentence.tokens
    if tokens[at].text.lower() != "insofern":
        return at < clause.last and tokens[at + 1].text != "doch"
    behind = {token.text.lower() for token in tokens[clause.last + 1 : clause.last + 3]}
    return clause.finite == clause.last and at == clause.first and "als" not in behind


def _soweit(sentence: Sentence, clause: Clause, edit: Edit) -> Iterator[Proposal]:
    """Ready where it is so or not so, nothing where it plainly measures, else a question to a person."""
    tokens = sentence.tokens
    lemmas = {tokens[at].lemma for at in clause.own}
    before = tokens[clause.opener - 1].text.lower() if clause.opener else ""
    if clause.finite is None or lemmas & _NO_EXTENT or before in {"und", "so"} or measures(sentence, clause):
        return
    if is_yes_or_no(sentence, clause):
        alert = GuardAlert("condition", WARN, tokens[clause.opener or 0].text, edit.text, _EXTENT_REASON)
        yield Proposal(edit.start, edit.end, (edit,), False, _EXTENT_REASON, alert=alert)
    else:
        yield Proposal(edit.start, edit.end, (), False, _OPEN_EXTENT)


def _has_wenn(sentence: Sentence) -> bool:
    return any(token.text.lower() == "wenn" for token in sentence.tokens)


def _for_the_case(sentence: Sentence) -> Iterator[Proposal]:
    text = sentence.text
    for match in _FOR_THE_CASE.finditer(text):
        before = text[: match.start()].split()[-1:] or [""]
        if before[0].lower() in _STAYS_OPEN or sentence.is_exempt(*match.span()):
            continue
        if match["only"]:
            wenn = "Nur wenn" if match["only"][0] == "N" else "nur, wenn"
        elif match["comma"] or match["blank"]:
            wenn = ", wenn"
        else:
            wenn = "Wenn"
        edit = Edit(match.start(), match.end(), wenn)
        reason = "" if match["case"] else _ONLY
        reason = reason or (_LATER if match["case"] and _holds_now(sentence, match.end()) else "")
        reason = reason or (_SECOND if _has_wenn(sentence) else "")
        yield Proposal(edit.start, edit.end, (edit,), not reason, reason)


def _holds_now(sentence: Sentence, end: int) -> bool:
    """Whether the main clause does at once what only takes effect in the case that is told behind `end`."""
    tokens = sentence.tokens
    inside = next((at for at, token in enumerate(tokens) if token.start >= end), None)
    case = sentence.clause_at(inside) if inside is not None else None
    own = set(case.own) if case is not None else set()
    outside = {token.text.lower() for at, token in enumerate(tokens) if at not in own}
    verbs = {group.lemma for group in sentence.verb_groups if group.finite not in own}
    return bool(outside & _NOW or verbs & _DECLARING)
