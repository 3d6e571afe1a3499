from workbench.translation.readability_gate import USUAL_GATE, too_hard

HARD = (
    "Nach Maßgabe der vorstehenden Bestimmungen ist die leistungsberechtigte Person unter Berücksichtigung der"
    " Einkommens- und Vermögensverhältnisse der Einsatzgemeinschaft zur unverzüglichen Mitteilung sämtlicher"
    " leistungserheblicher Änderungen verpflichtet."
)


def test_a_sentence_of_the_law_stays_here() -> None:
    assert (too_hard(HARD, USUAL_GATE) or 0) >= USUAL_GATE


def test_a_plain_sentence_may_go() -> None:
    assert too_hard("Bitte schicken Sie uns Ihren Mietvertrag bis Ende Mai.", USUAL_GATE) is None


def test_a_list_in_one_passage_is_not_one_sentence() -> None:
    listed = "{1}gültiger Ausweis{2}{3}{4}sämtliche Rentenbescheide{5}{6}{7}Mietvertrag und letzte Abrechnung{8}{9}{10}"
    listed += "Kontoauszüge der letzten drei Monate{11}{12}{13}Nachweise über Vermögen"

    assert too_hard(listed, USUAL_GATE) is None


def test_a_label_may_go_and_so_may_all_without_a_gate() -> None:
    assert too_hard("Einkommensteuervorauszahlungsbescheid", 1) is None
    assert too_hard(HARD, 0) is None
