"""Citizens' hours a year under each way, as a picture with a description in words."""

from io import BytesIO

from workbench.model.burden import Burden
from workbench.reporting import german_numbers
from workbench.reporting import renewal_words as words

CHART_WIDTH_CM = 15.0


def hours_chart(burden: Burden) -> bytes:
    """A PNG: a bar for the usual cases of each way."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    options = sorted(burden.options, key=lambda option: option.id, reverse=True)
    figure = Figure(figsize=(7.5, 2.6), dpi=150, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    names = [f"{option.id} {option.title}" for option in options]
    usual = [option.citizen_hours.mid for option in options]
    bars = axes.barh(names, usual, color="#3B6EA5", height=0.55)
    axes.bar_label(bars, labels=[german_numbers.number(value) for value in usual], padding=4, fontsize=9)
    axes.set_xlabel(f"{words.citizens(burden)}: Stunden im Jahr, mittlere Fälle", fontsize=9)
    axes.set_xlim(0, max(usual, default=0) * 1.15 or 1)
    axes.tick_params(labelsize=9)
    axes.xaxis.set_major_formatter(lambda value, _: german_numbers.number(value))
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    stream = BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": "Formularwerkbank"})
    return stream.getvalue()


def describe(burden: Burden) -> str:
    """What the picture shows, for those who do not see it."""
    parts = [
        f"{option.id} {option.title}: {german_numbers.number(option.citizen_hours.mid)} Stunden"
        for option in sorted(burden.options, key=lambda option: option.id)
    ]
    return f"Balken: Stunden im Jahr in mittleren Fällen, {words.citizens(burden)}. {'; '.join(parts)}."
