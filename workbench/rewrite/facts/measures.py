"""Units of length, area, space, weight and the like; "1,5 km" and "1.500 Meter" are one measure."""

import re
from fractions import Fraction

from workbench.rewrite.facts.quantity import BARE

_UNITS = (
    ("m", Fraction(1), "m Meter Metern"),
    ("m", Fraction(1000), "km Kilometer Kilometern Stundenkilometer Stundenkilometern"),
    ("m", Fraction(1, 100), "cm Zentimeter Zentimetern"),
    ("m", Fraction(1, 1000), "mm Millimeter Millimetern"),
    ("m²", Fraction(1), "m² qm Quadratmeter Quadratmetern"),
    ("m²", Fraction(10_000), "ha Hektar"),
    ("m²", Fraction(1_000_000), "km² Quadratkilometer Quadratkilometern"),
    ("l", Fraction(1), "l Liter Litern"),
    ("l", Fraction(1, 1000), "ml Milliliter Millilitern"),
    ("l", Fraction(1000), "m³ cbm Kubikmeter Kubikmetern"),
    ("g", Fraction(1), "g Gramm"),
    ("g", Fraction(1000), "kg Kilogramm Kilo"),
    ("g", Fraction(1_000_000), "t Tonnen"),
    ("kWh", Fraction(1), "kWh Kilowattstunden"),
    ("W", Fraction(1), "W Watt"),
    ("W", Fraction(1000), "kW Kilowatt"),
    ("°", Fraction(1), "°"),
    ("MB", Fraction(1), "MB Megabyte"),
)
_MEASURES = {name: (unit, size) for unit, size, names in _UNITS for name in names.split()}
_MEASURES["Grad Celsius"] = ("°", Fraction(1))
_MEASURES["Grad"] = ("°", Fraction(1))
MEASURE = "|".join(sorted(map(re.escape, _MEASURES), key=len, reverse=True))


def measure_of(name: str) -> tuple[str, Fraction]:
    """The unit in which measures of this kind are compared, and how many of it one is: "km" -> ("m", 1000)."""
    return _MEASURES.get(name, (BARE, Fraction(1)))
