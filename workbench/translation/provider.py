"""What a provider of machine translation is: one class, one file of `providers/`, found by walking that folder.

A provider speaks the protocol of one service and nothing else. Whether it may be asked, what is masked, the time limit,
retries and the check of the answer lie around it (`app/machine_suggestions.py`, `provider_asking.py`).
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import ClassVar

from workbench.language.discovery import classes_in
from workbench.translation.facts.languages import table
from workbench.translation.languages import OFFERED, language_code


class Trouble(StrEnum):
    """Why there is no translation; `TROUBLES` says it in German."""

    REFUSED = "refused"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    USED_UP = "used_up"
    NO_LANGUAGE = "no_language"
    SERVER = "server"
    UNREACHABLE = "unreachable"
    TIME = "time"
    ANSWER = "answer"
    COUNT = "count"


PASSING = frozenset({Trouble.TOO_MANY, Trouble.SERVER, Trouble.UNREACHABLE})
"""What may be over a moment later: worth another try."""


class ProviderTrouble(Exception):  # noqa: N818  (a message between two processes, not for people)
    """The service gave no usable answer. `after`: seconds it asks to wait; never holds text, address or key."""

    def __init__(self, trouble: Trouble, status: int = 0, after: float | None = None) -> None:
        super().__init__(trouble.value)
        self.trouble, self.status, self.after = trouble, status, after


class Tags(StrEnum):
    """How the tags of a text are written for a service."""

    XML = "xml"
    BRACKETS = "brackets"


@dataclass(frozen=True, slots=True)
class Service:
    """Where a provider is asked. `seconds` for one request. `glossary`: the service's own id of one, "" for none."""

    address: str
    key: str = field(default="", repr=False)
    seconds: float = 30.0
    polite: bool = True
    glossary: str = ""


class Provider(ABC):
    """One service. `id` is the name of its file; texts are German and carry tags the way `tags` says."""

    id: ClassVar[str]
    title: ClassVar[str]
    address: ClassVar[str]
    """Where the service is if the office names no other address; "" where it must."""
    needs_key: ClassVar[bool]
    notes: ClassVar[str]
    """German: what an office should know before it switches the service on."""
    tags: ClassVar[Tags] = Tags.BRACKETS
    formality: ClassVar[frozenset[str]] = frozenset()
    """Languages in which it can be told to be polite."""
    most_texts: ClassVar[int] = 1
    """Texts of one request."""
    most_characters: ClassVar[int] = 5_000
    """Code points of one request, tags included."""
    longest_text: ClassVar[int] = 5_000

    @abstractmethod
    def translate(self, texts: Sequence[str], target: str, service: Service) -> list[str]:
        """One translation for each text, "" where the service has none. `target`: its own code of the language.

        Raises `ProviderTrouble`. Runs in a process of its own that is killed when its time is over.
        """

    @classmethod
    def code_of(cls, language: str) -> str:
        """The service's own code of one of our languages, "" if it does not know it. Raises `InputError`."""
        return codes(cls.id).get(language_code(language), "")

    @classmethod
    def languages(cls) -> tuple[str, ...]:
        """Our languages that the service knows, in our order."""
        return tuple(language for language in OFFERED if codes(cls.id).get(language))


class GlossaryKeeper(ABC):
    """A provider that keeps glossaries."""

    @abstractmethod
    def make_glossary(self, entries: Mapping[str, str], target: str, name: str, service: Service) -> str:
        """The service's own id of a new glossary of these terms, German to translation. Raises `ProviderTrouble`."""


@cache
def providers() -> Mapping[str, Provider]:
    """All providers by id. They load the libraries of their services when they are asked, not before."""
    from workbench.translation import providers as folder

    found = [kind() for kind in classes_in(folder.__name__, folder.__path__, Provider)]  # type: ignore[type-abstract]
    return {provider.id: provider for provider in sorted(found, key=lambda provider: provider.title)}


@cache
def codes(provider: str) -> Mapping[str, str]:
    """Our code -> the provider's code, from `tables/provider_languages.tsv`."""
    heading, *rows = table("provider_languages", _COLUMNS)
    column = heading.index(provider)
    return {row[0]: row[column] for row in rows if row[column]}


_COLUMNS = 6
TROUBLES: Mapping[Trouble, str] = {
    Trouble.REFUSED: "{title} verweigert den Zugang. Prüfen Sie den Schlüssel und die Adresse.",
    Trouble.TOO_LARGE: "Der Text ist für {title} zu lang.",
    Trouble.TOO_MANY: "{title} nimmt zurzeit keine weiteren Anfragen an. Versuchen Sie es später noch einmal.",
    Trouble.USED_UP: "Das Kontingent bei {title} ist aufgebraucht.",
    Trouble.NO_LANGUAGE: "{title} übersetzt nicht in diese Sprache.",
    Trouble.SERVER: "{title} meldet einen Fehler. Versuchen Sie es später noch einmal.",
    Trouble.UNREACHABLE: "{title} ist nicht zu erreichen. Prüfen Sie die Adresse und die Verbindung.",
    Trouble.TIME: "{title} hat nicht rechtzeitig geantwortet. Die Anfrage wurde abgebrochen.",
    Trouble.ANSWER: "Die Antwort von {title} ist nicht zu gebrauchen.",
    Trouble.COUNT: "{title} hat nicht zu jedem Text genau eine Übersetzung geschickt.",
}
