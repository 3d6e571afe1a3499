"""What the window remembers between two starts: place, folded panels, zoom, size, theme, language."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from PySide6.QtCore import QByteArray, QSettings

from workbench.ui.scale import SIZES

RECENT = 6
"""How many places the start page remembers."""
ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)


@dataclass(slots=True)
class Preferences:
    """Remembered choices; empty `theme` and `language` mean: as the platform has it, German."""

    store: QSettings

    @property
    def theme(self) -> str:
        """`light`, `dark`, `contrast` or empty."""
        return str(self.store.value("theme", "") or "")

    @theme.setter
    def theme(self, name: str) -> None:
        self.store.setValue("theme", name)

    @property
    def language(self) -> str:
        """`de`, `en` or empty."""
        return str(self.store.value("language", "") or "")

    @language.setter
    def language(self, code: str) -> None:
        self.store.setValue("language", code)

    @property
    def size(self) -> int:
        """Size of the whole window in per cent, one of `SIZES`."""
        value = str(self.store.value("size", "100"))
        return int(value) if value.isdecimal() and int(value) in SIZES else 100

    @size.setter
    def size(self, per_cent: int) -> None:
        self.store.setValue("size", str(per_cent))

    @property
    def zoom(self) -> int:
        """Size of the form's text in per cent."""
        value = str(self.store.value("zoom", "100"))
        return int(value) if value.isdecimal() and int(value) in ZOOM_STEPS else 100

    @zoom.setter
    def zoom(self, per_cent: int) -> None:
        self.store.setValue("zoom", str(per_cent))

    def recent(self, kind: str) -> tuple[str, ...]:
        """What was opened lately, the newest first; `kind` is `forms` (paths) or `workspaces` (paths, URLs)."""
        value = str(self.store.value(f"recent/{kind}", "") or "")
        return tuple(line for line in value.split("\n") if line)

    def add_recent(self, kind: str, place: str) -> None:
        """Remember that this was opened just now."""
        others = [other for other in self.recent(kind) if other != place]
        self.store.setValue(f"recent/{kind}", "\n".join([place, *others][:RECENT]))

    def waiting(self, place: str) -> tuple[str, dict[str, int]]:
        """When the workspace was seen last (ISO 8601, UTC), and how many of its forms waited then, by status."""
        value = str(self.store.value(f"waiting/{_key(place)}", "") or "")
        at, _, numbers = value.partition(" ")
        found = (item.partition("=") for item in numbers.split())
        return at, {name: int(number) for name, _, number in found if number.isdecimal()}

    def set_waiting(self, place: str, at: str, numbers: Mapping[str, int]) -> None:
        """Remember what waits in the workspace at `at`."""
        value = " ".join([at, *(f"{name}={number}" for name, number in numbers.items())])
        self.store.setValue(f"waiting/{_key(place)}", value)

    def folded(self, panel: str) -> bool:
        """Is the side panel called `panel` folded away?"""
        return str(self.store.value(f"folded/{panel}", "no")) == "yes"

    def set_folded(self, panel: str, folded: bool) -> None:
        """Remember whether `panel` is folded away."""
        self.store.setValue(f"folded/{panel}", "yes" if folded else "no")

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window; empty at the first start."""
        value = self.store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self.store.setValue("geometry", value)

    @property
    def docks(self) -> QByteArray:
        """Where the panels of the revising place are; empty at the first start."""
        value = self.store.value("docks")
        return value if isinstance(value, QByteArray) else QByteArray()

    @docks.setter
    def docks(self, value: QByteArray) -> None:
        self.store.setValue("docks", value)


def _key(place: str) -> str:
    """A name for the settings: paths and URLs have signs in them that mean something there."""
    return sha256(place.encode()).hexdigest()[:16]


def stored() -> Preferences:
    """The preferences of the person who is logged in."""
    return Preferences(QSettings("Formularwerkbank", "Fenster"))
