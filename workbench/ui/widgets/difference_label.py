"""A text in which new words stand on green and, if wanted, lost ones struck through."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from workbench.ui.models.difference import Piece
from workbench.ui.theme import Theme


class DifferenceLabel(QLabel):
    """Shows pieces in colour; for screen readers it is the new text without marks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_pieces(self, pieces: Iterable[Piece], *, removed: bool = True) -> None:
        """Show the difference; without `removed` only the new text."""
        kept = [piece for piece in pieces if removed or piece.state != "removed"]
        parts = []
        for at, piece in enumerate(kept):
            # A gap that is only seen, never in the text: old and new word do not run into one another.
            apart = at and {piece.state, kept[at - 1].state} == {"removed", "added"}
            parts.append(("\u2009" if apart else "") + self._html(piece))
        self.setText("".join(parts))
        self.setAccessibleName("".join(piece.text for piece in kept if piece.state != "removed"))

    def _html(self, piece: Piece) -> str:
        text = escape(piece.text).replace("  ", "&nbsp; ")
        colours = self._theme.colours
        if piece.state == "added":
            return f'<span style="background:{colours.added_back};color:{colours.added_text}">{text}</span>'
        if piece.state == "removed":
            return (
                f'<span style="background:{colours.removed_back};color:{colours.removed_text};'
                f'text-decoration:line-through">{text}</span>'
            )
        return text
