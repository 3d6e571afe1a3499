"""What a notice of changes asks about: the topics of the fields that may change."""

import re

from workbench.language.tsv_rows import rows_of
from workbench.model.inventory import PROOF
from workbench.model.renewal import CHANGING, ONLY_LATER, SELDOM, Comparison
from workbench.planning.renewals.classes import declares
from workbench.planning.renewals.concepts import meant

_MOST = 9
"""More topics don't fit on a page."""
_MAY_CHANGE = frozenset({CHANGING, SELDOM, ONLY_LATER})
_NAMED = re.compile(
    r"Grundsicherung|Wohngeld|Düsselpass\w*|Blindengeld|Pflegewohngeld|Elternbeitrag\w*|Hundesteuer|Bewohnerparkausweis"
    r"|Hilfe zu[mr] [A-ZÄÖÜ]\w+|Bildung und Teilhabe|Bürgergeld|Elterngeld"
    r"|[A-ZÄÖÜ]\w+(?:geld|hilfe|zuschuss|pass|förderung)"
)
Topic = tuple[str, str]
"""Title, and examples."""


def topics(comparison: Comparison) -> tuple[Topic, ...]:
    """The topics that the renewal asks about, at most nine, in the order of the table."""
    asked: set[str] = set()
    for item in comparison.renewal_fields:
        if item.category in _MAY_CHANGE and item.entry.type != PROOF and not declares(item.entry):
            asked |= meant(item.entry.label)
    rows = rows_of("workbench.planning.renewals.tables", "topics.tsv", 3)
    found = [(title, what) for title, concepts, what in rows if asked & set(concepts.split())]
    return tuple(found[:_MOST])


def benefit(comparison: Comparison) -> str:
    """The short name of what people apply for, as the titles of the forms tell it; "" if they don't."""
    found = (_NAMED.search(form.title) for form in (comparison.first, comparison.renewal))
    return next((match[0] for match in found if match), "")
