"""Machine translation in an office: what is switched on, what a form may be sent as, what was sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FormClass(StrEnum):
    """What somebody has said about a form's texts. Only public ones may be sent."""

    PUBLIC = "public"
    INTERNAL = "internal"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class ProviderChoice:
    """`address` "": the provider's own. `glossaries`: language -> the service's own id of a glossary."""

    on: bool = False
    address: str = ""
    polite: bool = True
    glossaries: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """`gate`: difficulty (1 to 100) from which a passage stays here, 0 for none. `budget`: words a month, 0 for none.

    `version` counts the changes; 0 if nobody has set anything.
    """

    providers: Mapping[str, ProviderChoice] = field(default_factory=dict)
    gate: int = 50
    budget: int = 20_000
    version: int = 0

    def choice(self, provider: str) -> ProviderChoice:
        """What is chosen for a provider; without a choice it is off."""
        return self.providers.get(provider, ProviderChoice())


@dataclass(frozen=True, slots=True)
class ClassedForm:
    """What somebody said about a form, who and when (ISO 8601 in UTC)."""

    form: str
    level: FormClass
    person: str
    at: str


@dataclass(frozen=True, slots=True)
class MachineRequest:
    """Texts that left the house, without the texts. `form`: its name. `sha256`: of exactly what was sent.

    `outcome`: "" while under way (or the program died), "answered", else what went wrong.
    """

    id: str
    at: str
    person: str
    provider: str
    host: str
    form: str
    language: str
    passages: int
    characters: int
    words: int
    sha256: str
    outcome: str = ""
