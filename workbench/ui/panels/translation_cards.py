"""What stands beside a passage for translators: matches, terms, checks, the machine's suggestion, comments."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.model.memory_unit import ConcordanceHit, MemoryMatch
from workbench.model.translation_alert import TranslationAlert
from workbench.model.translation_state import TranslationDismissal
from workbench.ui.i18n import count, known, tr
from workbench.ui.models.difference import Piece
from workbench.ui.models.directions import has_rtl
from workbench.ui.models.moments import moment
from workbench.ui.models.translation_terms import TermOffer
from workbench.ui.models.translation_text import directed, plain
from workbench.ui.theme import Theme
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, button_row, card, forbid, keys, label

SHOWN = 9
"""Matches and terms that have a key."""


class Section(QWidget):
    """A heading and what stands below it; hidden while there is nothing to say."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.title = label(title, "section")
        self.empty = label("", "muted")
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        layout = self.below = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.title)
        layout.addWidget(self.empty)
        layout.addLayout(self.list)
        self.empty.hide()

    def say(self, text: str) -> None:
        """One sentence instead of a list."""
        empty(self.list)
        self.empty.setText(text)
        self.empty.setVisible(bool(text))


class MatchesCard(Section):
    """`taken(match)`: put this one into the translation."""

    taken = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("translate.matches"), theme)
        self.matches: tuple[MemoryMatch, ...] = ()

    def show_matches(self, matches: Sequence[MemoryMatch], shortcuts: Sequence[str], is_rtl: bool) -> None:
        """Show what the memory knows, best first."""
        self.matches = tuple(matches[:SHOWN])
        self.say("" if matches else tr("translate.no_matches"))
        for match, shortcut in zip(self.matches, (*shortcuts, *[""] * SHOWN), strict=False):
            self.list.addWidget(self._card(match, keys(shortcut), is_rtl))

    def _card(self, match: MemoryMatch, shortcut: str, is_rtl: bool) -> QWidget:
        frame, inside = card("plain")
        head = QHBoxLayout()
        head.addWidget(label(f"{match.match} %", "strong", wrap=False))
        head.addWidget(label(told_match(match), "muted"), 1)
        if shortcut:
            head.addWidget(label(shortcut, "key", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        source = DifferenceLabel(self.theme)
        source.show_pieces(pieces(match.source, match.source_differences))
        target = label(directed(match.target, is_rtl=is_rtl))
        _direct(target, is_rtl)
        inside.addLayout(head)
        inside.addWidget(source)
        inside.addWidget(target)
        for penalty in match.penalties:
            inside.addWidget(label(tr("translate.penalty", n=penalty.points, why=penalty.reason), "muted"))
        take = button(tr("translate.take"), partial(self.taken.emit, match), "link")
        take.setAccessibleName(tr("translate.take_spoken", match=match.match, text=plain(match.target)))
        inside.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
        return frame


class TermsCard(Section):
    """`taken(term)`: put its translation where the cursor is. `brackets`: with the German word behind it."""

    taken = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("translate.terms"), theme)
        self.terms: tuple[TermOffer, ...] = ()
        self.brackets = QCheckBox(tr("translate.brackets"))
        self.brackets.setToolTip(tr("translate.brackets.tip"))
        self.below.addWidget(self.brackets)

    def show_terms(self, terms: Sequence[TermOffer], shortcuts: Sequence[str]) -> None:
        """Show the terms of the German text."""
        self.terms = tuple(terms[:SHOWN])
        self.say("" if terms else tr("translate.no_terms"))
        self.brackets.setVisible(bool(terms))
        for term, shortcut in zip(self.terms, (*shortcuts, *[""] * SHOWN), strict=False):
            self.list.addWidget(self._line(term, keys(shortcut)))

    def text_of(self, term: TermOffer) -> str:
        """What is inserted for a term."""
        return f"{term.target} ({term.german})" if self.brackets.isChecked() else term.target

    def _line(self, term: TermOffer, shortcut: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        text = f"{term.german} → {directed(term.target, is_rtl=has_rtl(term.target))}"
        row.addWidget(
            button(text, partial(self.taken.emit, term), "link", tr("translate.insert", text=term.target))
        )
        row.addWidget(label("✓" if term.used else "", "muted", wrap=False))
        row.addStretch(1)
        if shortcut:
            row.addWidget(label(shortcut, "key", wrap=False))
        return line


class AlertsCard(Section):
    """`go(alert)`: show where; `dismissed(alert, reason)`: it is right as it is; `restored(dismissal)`: it is not."""

    go = Signal(object)
    dismissed = Signal(object, str)
    restored = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("translate.checks"), theme)
        self.alerts: tuple[TranslationAlert, ...] = ()
        self._why = ""
        self._shown: object = None
        self.asking: ReasonLine | None = None

    def show_alerts(
        self,
        alerts: Sequence[TranslationAlert],
        why_not: str,
        dismissed: Sequence[TranslationDismissal] = (),
    ) -> None:
        """Show what the checks say; `dismissed`: what was said before to be right, with the reasons."""
        wanted = (tuple(alerts), why_not, tuple(dismissed))
        if wanted == self._shown:
            return  # whoever has the keyboard on a button, or writes a reason, keeps it
        self._shown, self.alerts, self._why, self.asking = wanted, tuple(alerts), why_not, None
        self.say("")
        if not alerts:
            frame, inside = card("good")
            inside.addWidget(label(tr("translate.checks_good")))
            self.list.addWidget(frame)
        for alert in alerts:
            self.list.addWidget(self._card(alert))
        for one in dismissed:
            self.list.addWidget(self._dismissal(one))

    def _dismissal(self, one: TranslationDismissal) -> QWidget:
        line = QWidget()
        inside = QVBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(label(tr("translate.dismissed", reason=one.reason, who=one.person), "muted"))
        again = button(tr("translate.restore"), partial(self.restored.emit, one), "link")
        again.setAccessibleDescription(one.reason)
        forbid(again, self._why)
        inside.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def show_unchecked(self) -> None:
        """Nothing is written yet."""
        self.alerts, self.asking, self._shown = (), None, None
        self.say(tr("translate.checks_none"))

    def _card(self, alert: TranslationAlert) -> QWidget:
        frame, inside = card("warn" if alert.severity != "info" else "plain")
        inside.addWidget(label(severity_name(alert), alert.severity if alert.severity != "info" else "hint"))
        inside.addWidget(label(alert.message))
        show = button(tr("translate.show"), partial(self.go.emit, alert), "link")
        show.setAccessibleDescription(alert.message)
        buttons = [show]
        if alert.dismissable:
            away = button(tr("translate.dismiss"), partial(self._ask, alert, inside), "link")
            away.setAccessibleDescription(alert.message)
            forbid(away, self._why)
            buttons.append(away)
        inside.addWidget(button_row(*buttons))
        return frame

    def _ask(self, alert: TranslationAlert, inside: QVBoxLayout) -> None:
        if self.asking is not None:
            self.asking.hide()
        self.asking = ReasonLine(partial(self._dismiss, alert))
        inside.addWidget(self.asking)
        self.asking.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dismiss(self, alert: TranslationAlert, reason: str) -> None:
        self.asking = None
        self.dismissed.emit(alert, reason)


class ReasonLine(QWidget):
    """Asks why; Enter goes on, Escape leaves everything as it is."""

    def __init__(self, done: Callable[[str], object]) -> None:
        super().__init__()
        self._done = done
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("translate.reason"))
        self.line.setAccessibleName(tr("translate.reason"))
        self.line.returnPressed.connect(self._finish)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(button(tr("translate.dismiss_now"), self._finish))

    def _finish(self) -> None:
        if reason := self.line.text().strip():
            self.hide()
            self._done(reason)
        else:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class CommentsCard(Section):
    """Two fields: what the translator says, what the checker says. `written(field, text)` when one is left."""

    written = Signal(str, str)
    FIELDS = ("comment", "review_comment")

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("translate.comments"), theme)
        self.fields: dict[str, _CommentField] = {}
        for name in self.FIELDS:
            field = _CommentField()
            field.setAccessibleName(tr(f"translate.{name}"))
            field.setPlaceholderText(tr(f"translate.{name}"))
            field.setTabChangesFocus(True)
            field.setFixedHeight(field.fontMetrics().lineSpacing() * 2 + 24)
            field.left.connect(partial(self._tell, name))
            self.fields[name] = field
            self.list.addWidget(field)
        self._known: dict[str, str] = dict.fromkeys(self.FIELDS, "")

    def show_comments(self, comment: str, review: str, why_not: str) -> None:
        """Show both; what is being written stays."""
        for name, text in zip(self.FIELDS, (comment, review), strict=True):
            field = self.fields[name]
            if field.toPlainText() == self._known[name] or not field.hasFocus():
                field.setPlainText(text)
            self._known[name] = text
            field.setReadOnly(bool(why_not))

    def finish(self) -> None:
        """Tell what was written and not told yet."""
        for name in self.FIELDS:
            self._tell(name)

    def begin(self) -> None:
        """Keyboard into the first field."""
        self.fields["comment"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, name: str) -> None:
        text = self.fields[name].toPlainText().strip()
        if text != self._known[name] and not self.fields[name].isReadOnly():
            self._known[name] = text
            self.written.emit(name, text)


class _CommentField(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: object) -> None:  # noqa: N802
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()


class ConcordancePanel(QWidget):
    """Where else do these words stand? `asked(words, in_target)`; `taken(hit)`."""

    asked = Signal(str, bool)
    taken = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("passageBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("translate.concordance"))
        self.line.setPlaceholderText(tr("translate.concordance.hint"))
        self.in_target = QCheckBox(tr("translate.concordance.in_target"))
        self.state = label(tr("translate.concordance.begin"), "muted")
        self.hits: tuple[ConcordanceHit, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for widget in (self.line, self.in_target, self.state):
            layout.addWidget(widget)
        layout.addLayout(self._list)
        layout.addStretch(1)
        self.line.returnPressed.connect(self._ask)
        self.in_target.toggled.connect(lambda _on: self._ask())

    def begin(self, words: str) -> None:
        """Look for these words; without any the field waits for some."""
        if words:
            self.line.setText(words)
            self._ask()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def show_hits(self, hits: Sequence[ConcordanceHit], is_rtl: bool) -> None:
        """Show what was found."""
        empty(self._list)
        self.hits = tuple(hits)
        self.state.setText(
            tr("translate.concordance.none") if not hits else count("translate.concordance.found", len(hits))
        )
        for hit in hits:
            frame, inside = card("plain")
            source, target = DifferenceLabel(self._theme), DifferenceLabel(self._theme)
            source.show_pieces(pieces(hit.source, () if hit.in_target else hit.spans))
            shown = hit.target if hit.in_target else directed(hit.target, is_rtl=is_rtl)
            target.show_pieces(pieces(shown, hit.spans if hit.in_target else ()))
            _direct(target, is_rtl)
            inside.addWidget(source)
            inside.addWidget(target)
            inside.addWidget(label(told_origin(hit.document, hit.state, hit.person, hit.at), "muted"))
            take = button(tr("translate.take"), partial(self.taken.emit, hit), "link")
            take.setAccessibleName(tr("translate.insert", text=plain(hit.target)))
            inside.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
            self._list.addWidget(frame)

    def _ask(self) -> None:
        if words := self.line.text().strip():
            self.asked.emit(words, self.in_target.isChecked())


def pieces(text: str, spans: Sequence[tuple[int, int]]) -> list[Piece]:
    """The text with these stretches (code points) marked."""
    found, at = list[Piece](), 0
    for start, end in sorted(spans):
        if start > at:
            found.append(Piece("same", plain(text[at:start])))
        if end > max(start, at):
            found.append(Piece("added", plain(text[max(start, at) : end])))
        at = max(at, end)
    found.append(Piece("same", plain(text[at:])))
    return [piece for piece in found if piece.text]


def told_match(match: MemoryMatch) -> str:
    """Where a match comes from."""
    return told_origin(match.document, match.state, match.person, match.at)


def told_origin(document: str, state: str, person: str, at: str) -> str:
    """Form, state, person and day in one line."""
    key = f"translate.state.{state}"
    shown = (document, tr(key) if state and known(key) else state, person, moment(at) if at else "")
    return " · ".join(part for part in shown if part)


def severity_name(alert: TranslationAlert) -> str:
    """What an alert is called, with its severity as a word."""
    return tr(f"translate.severity.{alert.severity}")


def _direct(text: QLabel, is_rtl: bool) -> None:
    """Show the label from the side that the language begins at."""
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
