"""Which languages forms shall be translated into: a list to tick beside the overview."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.model.translation_matrix import Matrix, MatrixLine
from workbench.ui import scale
from workbench.ui.i18n import count, tr
from workbench.ui.models.translation_matrix import title
from workbench.ui.theme import Theme
from workbench.ui.widgets.check_list import CheckList
from workbench.ui.widgets.labels import button, button_row, forbid, label

WIDTH = 300


class LanguageChoice(QWidget):
    """`planned(forms, languages)`: plan these. `closed`: nothing, back to the table."""

    planned = Signal(object, object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("outline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(scale.px(WIDTH))
        self.forms: tuple[MatrixLine, ...] = ()
        self._why = ""
        self.headline = label("", "section")
        self.about = label("", "")
        self.known = label("", "muted")
        self.list = CheckList(theme, tr("matrix.languages"))
        self.plan = button(tr("matrix.plan"), self._plan, "primary")
        self.back = button(tr("matrix.back"), self.closed.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.headline)
        layout.addWidget(self.about)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.known)
        layout.addWidget(button_row(self.plan, self.back))
        self.list.changed.connect(self._judge)
        self.headline.setText(tr("matrix.languages"))

    def begin(self, forms: Sequence[MatrixLine], matrix: Matrix, wanted: Collection[str] = ()) -> None:
        """Ask for languages of these forms; `wanted` are ticked already. What all of them have is not asked again."""
        from workbench.translation.languages import OFFERED

        self.forms = tuple(forms)
        everywhere = [code for code in matrix.languages if all(code in line.cells for line in forms)]
        offered = sorted(
            {*OFFERED, *matrix.languages} - set(everywhere), key=lambda code: title(code).casefold()
        )
        used = {code: sum(code in line.cells for line in matrix.lines) for code in offered}
        self.list.show_lines([(code, title(code), used[code]) for code in offered], wanted)
        self.list.setMinimumHeight(0)
        self.list.setMaximumHeight(self.maximumHeight())  # there is room for more lines than elsewhere
        names = self.forms[0].name if len(self.forms) == 1 else count("matrix.forms", len(self.forms))
        self.about.setText(tr("matrix.plan_for", forms=names))
        self.known.setText(tr("matrix.known", languages=", ".join(map(title, everywhere))))
        self.known.setVisible(bool(everywhere))
        self._judge()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.setCurrentRow(next((at for at, code in enumerate(offered) if code in wanted), 0))

    def allow(self, why: str) -> None:
        """Forbid planning for this reason; "" allows it."""
        self._why = why
        self._judge()

    def _judge(self) -> None:
        amount = len(self.list.ticked)
        self.plan.setText(count("matrix.plan", amount) if amount else tr("matrix.plan"))
        self.plan.setEnabled(bool(amount and self.forms))
        forbid(self.plan, self._why)

    def _plan(self) -> None:
        chosen = sorted(self.list.ticked, key=lambda code: title(code).casefold())
        if chosen and self.forms:
            self.planned.emit(tuple(line.form for line in self.forms), tuple(chosen))
