"""Accepted suggestions go into the text at their places and nowhere else."""

import pytest

from workbench.model.finding import Suggestion
from workbench.rewrite.applying import apply_suggestions


def suggestion(start: int, end: int, replacement: str) -> Suggestion:
    return Suggestion(f"{start}", "s", start, end, "glossary", None, "replace", replacement, "", True, "")


def test_several_suggestions_keep_their_places() -> None:
    made = [suggestion(0, 7, "Jetzt"), suggestion(14, 20, "wenn")]
    assert apply_suggestions("Nunmehr gilt, sofern nötig.", made) == "Jetzt gilt, wenn nötig."


def test_the_order_of_the_suggestions_does_not_matter() -> None:
    made = [suggestion(14, 20, "wenn"), suggestion(0, 7, "Jetzt")]
    assert apply_suggestions("Nunmehr gilt, sofern nötig.", made) == "Jetzt gilt, wenn nötig."


def test_a_remark_without_replacement_changes_nothing() -> None:
    assert apply_suggestions("soweit nötig", [suggestion(0, 6, "")]) == "soweit nötig"


@pytest.mark.parametrize("second", [suggestion(3, 9, "x"), suggestion(-1, 2, "x"), suggestion(10, 99, "x")])
def test_overlapping_or_foreign_places_are_refused(second: Suggestion) -> None:
    with pytest.raises(ValueError, match="overlaps"):
        apply_suggestions("Nunmehr gilt das.", [suggestion(0, 7, "Jetzt"), second])


def test_a_placeholder_is_never_removed() -> None:
    with pytest.raises(ValueError, match="placeholder"):
        apply_suggestions("in \ufffc Höhe", [suggestion(0, 9, "von")])
