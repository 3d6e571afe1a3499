"""Several steps for one sentence as one suggestion."""

from tests.rewrite.test_offering import passage, suggestions
from workbench.model.term import GlossaryEntry
from workbench.rewrite.office import Office
from workbench.rewrite.provider import Setting

TERMS = (GlossaryEntry("z1", "unverzüglich", "ADJ", "replace", ("sofort",), automatic="mass"),)


def test_chain_combines_what_each_provider_does_alone() -> None:
    found = suggestions(passage("Der Antrag ist vom Antragsteller zu unterschreiben."))["chain"]
    assert found.result == "Sie müssen den Antrag unterschreiben."
    assert "1. " in found.reason
    assert "2. " in found.reason


def test_chain_tells_difficulty_before_and_after() -> None:
    found = suggestions(passage("Die Miete wird in Abzug gebracht."))["chain"]
    assert found.result == "Wir ziehen die Miete ab."
    before, after = found.reason.removeprefix("Schwierigkeit ").split(".")[0].split(" → ")
    assert int(after) < int(before)


def test_chain_is_safe_only_if_each_step_is() -> None:
    sure = "Die Unterlagen sind bis Freitag einzureichen, andernfalls wird der Antrag abgelehnt."
    assert suggestions(passage(sure))["chain"].safe
    unknown = Office(setting=Setting(document_type=""))
    found = suggestions(passage("Der Antrag ist vom Antragsteller zu unterschreiben."), unknown)["chain"]
    assert not found.safe


def test_one_step_is_no_chain() -> None:
    assert "chain" not in suggestions(passage("Ihr Antrag wurde abgelehnt."))


def test_words_of_the_glossary_are_steps_too() -> None:
    office = Office(TERMS, setting=Setting(document_type="letter"))
    found = suggestions(passage("Jede Änderung ist unverzüglich mitzuteilen."), office)["chain"]
    assert found.result == "Sie müssen jede Änderung sofort mitteilen."
    assert "„unverzüglich“ → „sofort“" in found.reason


def test_chain_covers_its_sentence_so_that_no_part_is_taken_twice() -> None:
    text = "Guten Tag. Die Miete wird in Abzug gebracht. Danke."
    found = suggestions(passage(text))["chain"]
    assert text[found.start : found.end] == "Die Miete wird in Abzug gebracht."
