"""Personal data of a text: finding them, and putting tags in their place before the text leaves the house."""

from workbench.translation.masking.kinds import CONTACT, Kind, Personal
from workbench.translation.masking.masked import Mask, Masked, masked, unmasked
from workbench.translation.masking.personal import find_personal, known_names

__all__ = [
    "CONTACT",
    "Kind",
    "Mask",
    "Masked",
    "Personal",
    "find_personal",
    "known_names",
    "masked",
    "unmasked",
]
