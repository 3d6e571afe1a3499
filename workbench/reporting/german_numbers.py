"""Numbers as Germans write them."""


def percent(share: float, digits: int = 0) -> str:
    """ "86 %"; `share` is 0 to 1."""
    return f"{number(share * 100, digits)} %"


def number(value: float, digits: int = 0) -> str:
    """ "14.266,7"."""
    return f"{value:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def euros(value: float) -> str:
    """ "1.234,50 €"."""
    return f"{number(value, 2)} €"
