"""What can be told about a file beside its text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from workbench.model.appearance import Appearance
from workbench.model.structure import Structure


class Inspection(Protocol):
    """Look and structure of a file. May be found out when first asked for, since that takes longer than opening."""

    @property
    def appearances(self) -> Mapping[str, Appearance]:
        """By segment id; segments that are no text on paper (entries of a list, hidden text) are missing."""

    @property
    def capacities(self) -> Mapping[str, int]:
        """Characters of Latin text that fit into the place of a passage, by segment id: an estimate.

        Passages whose place may grow are missing.
        """

    @property
    def structure(self) -> Structure:
        """Facts about the whole document."""


@dataclass(frozen=True)
class KnownInspection:
    """An inspection whose results are there already."""

    appearances: Mapping[str, Appearance] = field(default_factory=dict)
    structure: Structure = field(default_factory=Structure)
    capacities: Mapping[str, int] = field(default_factory=dict)
