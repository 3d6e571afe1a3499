from tests.reporting.forms import CHECKBOX, form, passage
from workbench.model.document import Placeholder
from workbench.model.translation import TranslationPair
from workbench.translation.pretranslate import exact_matches, translation_of


def pair(source: str, target: str, language: str = "tr", state: str = "geprüft") -> TranslationPair:
    return TranslationPair(source, language, target, state)


def test_the_same_sentence_is_filled_and_the_rest_is_listed() -> None:
    document = form(
        passage(1, "Wer hilft?"), passage(2, "Das fehlt."), passage(3, "0211 89-91"), passage(4, " ")
    )
    result = exact_matches(document, [pair("Wer hilft?", "Kim yardım eder?")], "tr")
    assert result.targets == {"s0001": "Kim yardım eder?"}
    assert result.missing == ("s0002",)


def test_blanks_and_soft_hyphens_make_no_difference() -> None:
    document = form(passage(1, " Grund\u00adsicherung\u00a0nach  §\u202f41, E\u2011Mail "))
    result = exact_matches(document, [pair("Grundsicherung nach § 41, E-Mail", "Temel güvence")], "tr")
    assert result.targets == {"s0001": "Temel güvence"}


def test_another_language_is_not_taken() -> None:
    pairs = [pair("Ja", "Evet"), pair("Ja", "Да", "sr-Cyrl"), pair("Ja", "", "en")]
    document = form(passage(1, "Ja"))
    assert exact_matches(document, pairs, "sr-Latn").missing == ("s0001",)
    assert exact_matches(document, pairs, "sr").missing == ("s0001",)
    assert exact_matches(document, pairs, "en").missing == ("s0001",)
    assert exact_matches(document, pairs, "tr-TR").targets == {"s0001": "Evet"}


def test_one_translation_serves_every_check_box() -> None:
    box = Placeholder(1, "checkbox", 0, 1, "☐")
    document = form(passage(1, f"{CHECKBOX} Ja", "option", box), passage(2, "Ja"))
    assert exact_matches(document, [pair("Ja", "Evet")], "tr").targets == {
        "s0001": f"{CHECKBOX} Evet",
        "s0002": "Evet",
    }


def test_a_translation_with_broken_placeholders_is_not_used_and_listed() -> None:
    document = form(passage(1, f"Seite {CHECKBOX}1 oben", "footer", Placeholder(1, "field", 6, 2)))
    good, bad = pair("Seite {1} oben", "Sayfa {1} üst"), pair("Seite {1} oben", "Sayfa üst")
    result = exact_matches(document, [bad], "tr")
    assert result.missing == ("s0001",)
    assert [(entry.segment, entry.cause) for entry in result.unused] == [("s0001", "Platzhalter {1} fehlt.")]
    result = exact_matches(document, [bad, good], "tr")
    assert result.targets == {"s0001": f"Sayfa {CHECKBOX}1 üst"}
    assert result.unused == ()


def test_a_reviewed_translation_goes_before_a_draft_and_a_rejected_one_is_never_used() -> None:
    document = form(passage(1, "Ja"), passage(2, "Nein"), passage(3, "Vielleicht"))
    pairs = [
        pair("Ja", "Eee", state="Entwurf, nicht geprüft"),
        pair("Ja", "Evet"),
        pair("Nein", "Hayır", state="Entwurf, nicht geprüft"),
        pair("Vielleicht", "Belki", state="abgelehnt"),
    ]
    result = exact_matches(document, pairs, "tr")
    assert result.targets == {"s0001": "Evet", "s0002": "Hayır"}
    assert result.unreviewed == {"s0002"}
    assert result.missing == ("s0003",)


def test_a_single_sentence_can_be_looked_up() -> None:
    assert translation_of("Wer hilft?", [pair("Wer  hilft?", "Kim yardım eder?")], "tr") == "Kim yardım eder?"
    assert translation_of("Wer?", [], "tr") == ""
