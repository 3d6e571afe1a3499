"""What stands beside a passage for translators: matches, terms, checks, the machine's suggestion, comments."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.model.memory_unit import MemoryMatch
from workbench.ui.i18n import known, tr
from workbench.ui.models.difference import Piece
from workbench.ui.models.directions import has_rtl
from workbench.ui.models.moments import moment
from workbench.ui.models.translation_terms import TermOffer
from workbench.ui.models.translation_text import directed, plain
from workbench.ui.theme import Theme
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, card, keys, label

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
        direct(target, is_rtl)
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


def direct(text: QLabel, is_rtl: bool) -> None:
    """Show the label from the side that the language begins at."""
    text.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
