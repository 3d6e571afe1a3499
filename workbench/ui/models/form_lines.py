"""The list of a workspace as a model: forms, or passages that were found. Texts are made for lines in sight only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.model.document import PLACEHOLDER
from workbench.ui.i18n import tr
from workbench.ui.models.moments import moment

if TYPE_CHECKING:
    from workbench.app.form_list import FormLine
    from workbench.model.workspace import SearchHit

DETAIL = Qt.ItemDataRole.UserRole
STATUS = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_AROUND = 60
"""Characters of a passage that stand before the word that was found."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What a line leads to: a form, and a passage in it ("" for its beginning)."""

    form: str
    name: str
    segment: str = ""


class FormLines(QAbstractListModel):
    """Forms first, then hits."""

    def __init__(self) -> None:
        super().__init__()
        self._forms: tuple[FormLine, ...] = ()
        self._hits: tuple[SearchHit, ...] = ()
        self._words = ""

    def show(self, forms: "Sequence[FormLine]", hits: "Sequence[SearchHit]" = (), words: str = "") -> None:
        """Show these in place of the earlier ones."""
        self.beginResetModel()
        self._forms, self._hits, self._words = tuple(forms), tuple(hits), words
        self.endResetModel()

    def goal(self, row: int) -> Goal | None:
        """What the line leads to."""
        if 0 <= row < len(self._forms):
            return Goal(self._forms[row].form, self._forms[row].name)
        if 0 <= row - len(self._forms) < len(self._hits):
            hit = self._hits[row - len(self._forms)]
            return Goal(hit.form, hit.form_name, hit.segment)
        return None

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        """Lines altogether."""
        return 0 if parent.isValid() else len(self._forms) + len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, detail and status of a line; for screen readers all in one."""
        row = index.row()
        if not 0 <= row < self.rowCount():
            return None
        found = self._form(row) if row < len(self._forms) else self._hit(row - len(self._forms))
        name, status, detail = found
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == DETAIL:
            return detail
        if role == STATUS:
            return status
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return (
                tr("page.spoken", name=name, status=status, detail=detail) if status else f"{name}: {detail}"
            )
        return None

    def _form(self, row: int) -> tuple[str, str, str]:
        line = self._forms[row]
        detail = tr("page.line", number=line.number, moment=moment(line.at), person=line.person)
        return line.name, tr(f"status.name.{line.status}"), detail

    def _hit(self, row: int) -> tuple[str, str, str]:
        hit = self._hits[row]
        return hit.form_name, "", excerpt(hit.text, self._words)


def excerpt(text: str, words: str) -> str:
    """The passage from a little before the first of the words on."""
    plain = " ".join(text.replace(PLACEHOLDER, " ").split())
    first = next(iter(words.strip('"„“”').split()), "")
    at = plain.casefold().find(first.casefold()) if first else 0
    if at <= _AROUND:
        return plain
    start = plain.rfind(" ", 0, at - _AROUND // 2) + 1
    return f"… {plain[start:]}"
