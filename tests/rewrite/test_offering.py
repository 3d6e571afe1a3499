"""Which restructured sentences are ready, and which wait for a person."""

from collections.abc import Iterable
from dataclasses import replace
from typing import ClassVar

import pytest

from workbench.language.segmentation import sentences
from workbench.language.sentence import Sentence
from workbench.model.document import PLACEHOLDER, Placeholder, Segment
from workbench.model.finding import Suggestion
from workbench.rewrite.candidates import Candidate, keeps_protected
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.offering import offered, restructured
from workbench.rewrite.office import Office
from workbench.rewrite.provider import Example, Proposal, RewriteProvider, Setting
from workbench.rewrite.providers.glossary import suggest

LETTER = Office(setting=Setting(document_type="letter"))


def passage(text: str, kind: str = "paragraph") -> Segment:
    return Segment("s1", "text", kind, text)


def suggestions(segment: Segment, office: Office = LETTER) -> dict[str, Suggestion]:
    spans = sentences(segment.text)
    terms = suggest(segment, office.entries, spans) if office.entries else ()
    return {item.provider: item for item in restructured(segment, spans, office, terms)}


class Any(RewriteProvider):
    """A provider that says whatever a test lets it say."""

    id = "any"
    title = "Beliebig"
    why = source = "Test"
    examples: ClassVar = (Example("", ""),)

    def propose(self, sentence: Sentence, setting: Setting) -> Iterable[Proposal]:  # noqa: ARG002
        """Nothing of its own."""
        return ()


def offer(before: str, after: str, certain: bool = True) -> Suggestion:
    proposal = Proposal(0, len(before), (Edit(0, len(before), after),), certain, "" if certain else "Unklar.")
    return offered(passage(before), (0, len(before)), Candidate(Any(), proposal, after), LETTER)


def test_ready_suggestion_tells_how_much_easier_it_gets() -> None:
    found = suggestions(passage("Guten Tag. Ihr Antrag wird vom Amt für Wohngeld geprüft."))["passive-voice"]
    assert found.safe
    assert found.result == "Guten Tag. Das Amt für Wohngeld prüft Ihren Antrag."
    assert found.kind == "restructure"
    assert "Schwierigkeit" in found.reason
    assert " → " in found.reason


def test_result_is_the_segment_with_the_replacement() -> None:
    segment = passage("Guten Tag. Die Unterlagen sind bis Freitag einzureichen. Danke.")
    for item in suggestions(segment).values():
        assert item.result == segment.text[: item.start] + item.replacement + segment.text[item.end :]


def test_blocking_guard_leaves_the_suggestion_open() -> None:
    found = offer("Sie müssen den Betrag von 50 Euro zahlen, wenn wir das verlangen.", "Sie zahlen 60 Euro.")
    assert not found.safe
    assert "Bedeutung kann sich ändern" in found.reason
    assert any(alert.severity == "block" for alert in found.alerts)


def test_sentence_that_gets_no_easier_is_not_ready() -> None:
    found = offer("Wir prüfen das.", "Die diesbezügliche Überprüfung erfolgt hierorts.")
    assert not found.safe
    assert "nicht leichter" in found.reason


def test_uncertain_proposal_is_never_safe() -> None:
    found = offer(
        "Die Bearbeitung Ihres Antrags erfolgt hier.", "Wir bearbeiten Ihren Antrag hier.", certain=False
    )
    assert not found.safe
    assert found.reason.endswith("Unklar.")


@pytest.mark.parametrize("kind", ["legal_remedy", "declaration", "operative", "privacy", "heading", "label"])
def test_agreed_wordings_and_labels_are_left_alone(kind: str) -> None:
    assert suggestions(passage("Ihr Antrag wird abgelehnt.", kind)) == {}


def test_locked_passages_are_left_alone() -> None:
    assert suggestions(replace(passage("Ihr Antrag wird abgelehnt."), locked=True)) == {}


def test_what_people_sign_is_left_alone() -> None:
    assert suggestions(passage("Ich versichere, dass alle Angaben gemacht wurden.")) == {}


def test_no_sie_where_readers_speak_themselves() -> None:
    assert suggestions(passage("Mein Antrag wird bearbeitet, alle Belege sind beizufügen.")) == {}


def test_no_wir_in_quoted_law() -> None:
    assert suggestions(passage("(2) Die Leistung wird auf Antrag gewährt.")) == {}


def test_placeholder_is_never_moved() -> None:
    text = f"Der Antrag vom {PLACEHOLDER} wird abgelehnt."
    segment = replace(passage(text), placeholders=(Placeholder(1, "field", text.index(PLACEHOLDER)),))
    assert not any(item.replacement for item in suggestions(segment).values())


def test_norm_moves_as_a_whole_or_not_at_all() -> None:
    segment = passage("Die Leistung nach § 41 SGB XII wird bewilligt.")
    assert suggestions(segment)["passive-voice"].result == "Wir bewilligen die Leistung nach § 41 SGB XII."
    span = (0, len(segment.text))
    assert not keeps_protected(segment, span, "Wir bewilligen die Leistung nach § 41.")


def test_quotation_stays_as_it_is() -> None:
    segment = passage("Im Bescheid steht: „Der Antrag wird abgelehnt.“")
    assert all("„Der Antrag wird abgelehnt.“" in item.result for item in suggestions(segment).values())


def test_two_suggestions_at_one_place_have_ids_of_their_own() -> None:
    text = "Der Antrag wird abgelehnt, wenn der Nachweis nicht vorgelegt wird und die Frist nicht eingehalten wird."
    found = restructured(passage(text), sentences(text), LETTER)
    assert len({item.id for item in found}) == len(found)


def test_chain_leads_and_its_steps_are_marked() -> None:
    text = "Die Originale werden zurückgegeben; die Rechnung ist bis Freitag einzureichen."
    found = restructured(passage(text), sentences(text), LETTER)
    chain = found[0]
    assert chain.provider == "chain"
    assert set(chain.steps) >= {"Langen Satz teilen", "„ist zu“ und „hat zu“ auflösen"}
    steps = {item.provider: item.part_of for item in found}
    assert steps["modal-infinitive"] == chain.id
    assert chain.part_of == ""


def test_more_useful_suggestions_come_first() -> None:
    text = (
        "Die Belege sind bis Freitag einzureichen, andernfalls wird der Antrag abgelehnt, falls etwas fehlt."
    )
    gains = [
        item.difficulty[1] - item.difficulty[0]
        for item in restructured(passage(text), sentences(text), LETTER)
        if item.difficulty and item.part_of
    ]
    assert len(gains) > 1
    assert gains == sorted(gains)


def test_one_result_is_offered_once() -> None:
    text = "Ihr Antrag wird vom Amt für Wohngeld geprüft, sofern er vollständig ist und die Frist nicht abgelaufen ist."
    results = [item.result for item in restructured(passage(text), sentences(text), LETTER)]
    assert len(results) == len(set(results))


@pytest.mark.parametrize("text", ["Der Pass gilt sechs Jahre.", "Rufen Sie an, falls Sie krank werden."])
def test_spelling_out_needs_no_easier_sentence(text: str) -> None:
    assert all(item.safe for item in suggestions(passage(text)).values())
    assert suggestions(passage(text))


def test_no_wir_beside_the_office_by_name() -> None:
    text = "Der Antrag war abzulehnen. Ein Ermessen ist der Behörde nicht eingeräumt."
    assert not any("wir " in item.result.lower() for item in suggestions(passage(text)).values())


def test_no_wir_for_another_office_that_is_pointed_to() -> None:
    text = "Den Antrag nimmt jede Sozialbehörde entgegen; dort wird er weitergeleitet."
    assert not any("wir" in item.result and item.safe for item in suggestions(passage(text)).values())


def test_no_sie_beside_the_role_of_the_reader() -> None:
    text = "Es zählt die Auffassung der antragstellenden Person. Einzelheiten sind in der Anlage anzugeben."
    found = suggestions(passage(text))["modal-infinitive"]
    assert not found.safe
    assert "gleich anreden" in found.reason


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Originale werden nach der Prüfung zurückgegeben.", "Wir geben Originale nach der Prüfung zurück."),
        ("Die Bücher werden zurückgegeben.", ""),
        ("Die Regelbedarfe werden jährlich angepasst.", ""),
    ],
)
def test_who_gives_and_who_receives(text: str, first: str) -> None:
    found = suggestions(passage(text)).get("passive-voice")
    assert (found.result if found else "") == first


@pytest.mark.parametrize(
    "text",
    [
        "Soweit ein Testament vorliegt, reichen Sie es bitte ein.",
        "Soweit Sie geschieden sind, geben Sie bitte das Datum der Scheidung an.",
    ],
)
def test_wenn_for_soweit_always_comes_with_a_warning(text: str) -> None:
    found = suggestions(passage(text))["conditions"]
    assert not found.safe
    assert [(alert.kind, alert.severity) for alert in found.alerts] == [("condition", "warn")]


def test_soweit_that_may_measure_is_a_question() -> None:
    found = suggestions(passage("Soweit hier nichts Abweichendes steht, gilt die Hausordnung."))["conditions"]
    assert not found.replacement and "Umfang" in found.reason
