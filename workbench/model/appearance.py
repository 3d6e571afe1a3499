"""How a passage looks on paper, as Word's styles and settings say it."""

from dataclasses import dataclass

LEFT, RIGHT, CENTER, JUSTIFY = "left", "right", "center", "justify"
ALIGNMENTS = (LEFT, RIGHT, CENTER, JUSTIFY)


@dataclass(frozen=True, slots=True)
class Appearance:
    """The look of one passage. Shares are 0 to 1 of its visible characters without blanks.

    `size`: points, the smallest that more than a fifth of the text has. `line_spacing`: a multiple; Word's "single" is
    1.0, exact values are divided by the size. `capitals`: what Word shows in capitals (w:caps), not what was typed so.
    `underlined`: without links. `fonts`: families by share, without fonts of symbols. `contrast`: ratio of WCAG 2.1
    (1 to 21), the lowest that more than a fifth of the text has, None where the background is unknown. `line_length`:
    characters that fit on a line, estimated. `style`: name of the paragraph style, as Word shows it in German.
    `causes`: which style sets a property, by its name here; a property without an entry is set at the text itself.
    """

    size: float = 12.0
    line_spacing: float = 1.2
    alignment: str = LEFT
    capitals: float = 0.0
    italic: float = 0.0
    bold: float = 0.0
    underlined: float = 0.0
    fonts: tuple[str, ...] = ("Arial",)
    contrast: float | None = 21.0
    line_length: int = 70
    style: str = ""
    causes: tuple[tuple[str, str], ...] = ()

    def cause(self, name: str) -> str:
        """The style that sets the property `name`, "" where it is set at the text itself."""
        return dict(self.causes).get(name, "")
