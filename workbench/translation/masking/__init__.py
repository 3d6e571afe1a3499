"""Personal data of a text: finding them, and putting tags in their place before the text leaves the house."""

from workbench.translation.masking.form_names import names_of_form
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
    "names_of_form",
    "unmasked",
]
