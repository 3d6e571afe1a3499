"""What a screen reader says of the passage in hand: its text, how hard it is, the finding, the suggestion."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from workbench.ui.analysis import with_text
from workbench.ui.feature import Feature
from workbench.ui.i18n import number, tr
from workbench.ui.models.display import plain_text
from workbench.ui.panels.finding_head import title_of

DOCUMENTS = ("FormView", "PageView")
"""Classes of views that paint a form: for Qt they are areas that scroll, which screen readers pass over."""
_installed: list[object] = []


def _document(name: str, thing: QObject) -> QAccessibleInterface | None:
    if name in DOCUMENTS and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, QAccessible.Role.Document)
    return None


class ReadingOut(Feature):
    """The form and the panel of the passage carry the words; when others come in hand, they are announced."""

    order = 97

    def build(self) -> None:
        """Nothing was said yet."""
        self.spoken = ""
        if not _installed:  # once for the program: a window that is made anew finds it there
            QAccessible.installFactory(_document)
            _installed.append(_document)

    def connect_parts(self) -> None:
        """Follow what is in hand. The view and the panel come first: they know the passage then."""
        desk = self.window.desk
        desk.selected.connect(self._say)
        desk.checks.checked.connect(self._say)
        desk.checks.scored.connect(self._say)
        desk.hub.changed.connect(lambda _changes: self._say())

    def _say(self) -> None:
        desk = self.window.desk
        if desk.session is not None and desk.segment_id:
            at, total = desk.worklist.rank(desk.segment_id) + 1, len(desk.session.texts)
            self.window.form.ruler.setAccessibleDescription(tr("spoken.place", at=at, total=total))
        text = " ".join(self._parts())
        if text == self.spoken:
            return
        self.spoken = text
        view, panel = self.window.form.view, self.window.passage
        view.setAccessibleDescription(text)
        panel.setAccessibleDescription(text)
        if QAccessible.isActive() and text and view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, text))

    def _parts(self) -> Iterator[str]:
        desk, names = self.window.desk, self.window.passage.names
        segment, original, place = desk.segment, desk.original, desk.place
        if segment is None or original is None:
            return
        yield plain_text(segment, names)
        if segment.locked:
            yield tr("spoken.locked")
        difficulty = self.window.form.difficulty(segment.id)
        if difficulty is not None:
            yield tr("spoken.difficulty", score=number(difficulty))
        if place is None:
            return
        yield tr("spoken.finding", title=title_of(place.finding, segment))
        if place.suggestion is not None:
            yield tr(
                "spoken.suggestion", text=plain_text(with_text(original, place.suggestion.result), names)
            )
