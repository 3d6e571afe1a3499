"""What the window shows before a form is open: what to do, and forms to try."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from workbench.app.settings import data_folder
from workbench.ui import icons, scale
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, card, keys, label

SHOWN_FORMS = 8


class StartPage(QWidget):
    """A place to drop a form on, a button to choose one, what was opened lately, the sample forms."""

    def __init__(
        self,
        theme: Theme,
        choose: Callable[[], object],
        open_form: Callable[[Path], object],
        recent: QWidget,
        waiting: QWidget,
    ) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._open_form = open_form
        self.drop = self._drop_area(choose)
        self.samples = [self._sample(path) for path in sample_forms()[:SHOWN_FORMS]]
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.drop)
        column.addWidget(waiting)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(recent, 1)
        if self.samples:
            beside.addWidget(self._sample_card(), 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(beside)
        column.addStretch(3)
        holder = QWidget()
        holder.setMaximumWidth(scale.px(860))
        holder.setLayout(column)
        body = QWidget()
        body.setObjectName("startBody")
        row = QHBoxLayout(body)
        row.addStretch(1)
        row.addWidget(holder, 12)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def highlight(self, over: bool) -> None:
        """Show that a file which is being dragged can be dropped here."""
        self.drop.setProperty("over", "true" if over else "false")
        self.drop.style().unpolish(self.drop)
        self.drop.style().polish(self.drop)

    def _drop_area(self, choose: Callable[[], object]) -> QFrame:
        area = QFrame()
        area.setObjectName("drop")
        picture = QLabel()
        picture.setPixmap(
            icons.icon("document", self._theme.colours.accent).pixmap(scale.px(48), scale.px(48))
        )
        self.open = button(tr("start.open"), choose, "primary")
        headline = label(tr("start.headline"), "headline")
        layout = QVBoxLayout(area)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        for widget in (picture, headline, label(tr("start.text"), "muted")):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(widget)
        layout.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)
        keys_line = label(tr("start.keys", open=keys("Ctrl+O")), "muted")
        keys_line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(keys_line)
        return area

    def _sample_card(self) -> QFrame:
        frame, inside = card()
        inside.setSpacing(2)
        inside.addWidget(label(tr("start.samples"), "section"))
        for sample in self.samples:
            inside.addWidget(sample)
        return frame

    def _sample(self, path: Path) -> QWidget:
        made = button(readable_name(path), lambda: self._open_form(path), "quiet")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setIcon(icons.icon("document", self._theme.colours.muted))
        made.setToolTip(str(path))
        return made


def sample_forms() -> Sequence[Path]:
    """The forms that come with the program, by name."""
    folder = data_folder() / "sample_forms"
    return sorted(path for path in folder.glob("*.do[ct][xm]") if not path.name.startswith(("~", ".")))


def readable_name(path: Path) -> str:
    """ "hauptantrag_grundsicherung.docx" as "Hauptantrag Grundsicherung"."""
    words = path.stem.replace("_", " ").replace("-", " ").split()
    return " ".join(word[:1].upper() + word[1:] for word in words)
