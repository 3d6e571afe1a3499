"""Where the characters of a passage stand in its editor, in which a placeholder is one sign whatever it protects."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from workbench.model.document import Segment
from workbench.ui.offsets import utf16_length


@dataclass(frozen=True, slots=True)
class EditorOffsets:
    """`starts[i]` is the UTF-16 position of the passage's code point `i` in the editor; one more for its end."""

    starts: tuple[int, ...]

    def position(self, offset: int) -> int:
        """UTF-16 position in the editor of the code-point `offset`."""
        return self.starts[min(max(offset, 0), len(self.starts) - 1)]

    def offset(self, position: int) -> int:
        """Code-point offset of the UTF-16 `position` in the editor; ahead of a placeholder: of its mark."""
        at = max(bisect_right(self.starts, position) - 1, 0)
        return bisect_left(self.starts, self.starts[at])


def editor_offsets(segment: Segment) -> EditorOffsets:
    """The offsets for the passage with the text that `segment` has."""
    starts: list[int] = []
    at = offset = 0
    for item in segment.placeholders:
        for sign in segment.text[offset : item.offset]:
            starts.append(at)
            at += utf16_length(sign)
        starts += [at] * item.length
        at += 1
        offset = item.end
    for sign in segment.text[offset:]:
        starts.append(at)
        at += utf16_length(sign)
    return EditorOffsets((*starts, at))
