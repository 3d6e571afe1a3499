"""The six sample forms in the order in which a person meets them."""

from scripts.sample_forms import (
    ablehnungsbescheid,
    bewilligungsbescheid,
    faltblatt_grundsicherung,
    hauptantrag_grundsicherung,
    mitwirkungsaufforderung,
    weiterbewilligungsantrag,
)
from scripts.sample_forms.form import SampleForm


def all_forms() -> tuple[SampleForm, ...]:
    """All sample forms."""
    modules = (
        hauptantrag_grundsicherung,
        weiterbewilligungsantrag,
        bewilligungsbescheid,
        mitwirkungsaufforderung,
        faltblatt_grundsicherung,
        ablehnungsbescheid,
    )
    return tuple(module.form() for module in modules)
