"""What the readability measures mean, for people."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MeasureDescription:
    """German texts about one measure; `formula` holds its constants. `usual` are the values of usual texts."""

    id: str
    title: str
    formula: str
    source: str
    explanation: str
    usual: tuple[float, float]
    higher_is_easier: bool


def measure_descriptions() -> tuple[MeasureDescription, ...]:
    """Every measure, in the order in which `score_form` reports them."""
    from workbench.language.readability import measures

    return tuple(
        MeasureDescription(
            measure.id,
            measure.title,
            measure.formula,
            measure.source,
            measure.explanation,
            measure.range,
            measure.direction == "easier",
        )
        for measure in measures()
    )
