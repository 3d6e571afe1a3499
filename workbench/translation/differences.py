"""Doubts about figures of one kind."""

from collections.abc import Iterator

from workbench.translation.check import Doubt, Pair
from workbench.translation.facts.figures import Figure


def differences(pair: Pair, kind: str, name: str, article: str) -> Iterator[Doubt]:
    """What is missing, new or changed. `name` and `article`: German, "Zahl", "Die".

    As many missing as new figures of a kind are taken for ones that changed, in reading order.
    """
    missing = [figure for figure in pair.figures.missing if figure.kind == kind]
    extra = [figure for figure in pair.figures.extra if figure.kind == kind]
    if len(missing) == len(extra):
        for figure, other in zip(missing, extra, strict=True):
            was, now = _text(pair.source, figure), _text(pair.target, other)
            yield Doubt(_span(figure), _span(other), f"{name}: Aus „{was}“ wurde „{now}“.")
        return
    for figure in missing:
        was = _text(pair.source, figure)
        yield Doubt(_span(figure), None, f"{article} {name} „{was}“ fehlt in der Übersetzung.")
    for figure in extra:
        now = _text(pair.target, figure)
        yield Doubt(None, _span(figure), f"{article} {name} „{now}“ steht nicht im deutschen Text.")


def _span(figure: Figure) -> tuple[int, int]:
    return figure.start, figure.end


def _text(text: str, figure: Figure) -> str:
    return text[figure.start : figure.end]
