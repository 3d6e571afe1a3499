"""Words that no list may let the program replace by itself: each carries legal meaning in forms and notices."""

NEVER_AUTOMATIC = frozenset(
    {
        "aufgrund",
        "auf grund",
        "beziehungsweise",
        "bzw.",
        "einschließlich",
        "entfallen",
        "erstatten",
        "grundsätzlich",
        "i. d. r.",
        "in anspruch nehmen",
        "in der regel",
        "ist zu",
        "nachzahlung",
        "obliegen",
        "soweit",
        "unbeschadet",
        "unverzüglich",
        "verfügen über",
        "vorbehaltlich",
    }
)
"""Casefolded terms: extent, rule with exceptions, and/or, duty, legal basis, end of a period, who pays whom."""
