"""Random edits of a segment's text that keep every placeholder."""

from hypothesis import strategies as st

from workbench.model.document import PLACEHOLDER, Segment

_NEW = st.text(alphabet="abcÄß 1§€&<„“–\u00a0😀", max_size=8)


def atoms(segment: Segment) -> list[str]:
    """The text cut into characters and whole placeholders with their protected text."""
    cut, position = [], 0
    for placeholder in segment.placeholders:
        cut += segment.text[position : placeholder.offset]
        cut.append(segment.text[placeholder.offset : placeholder.end])
        position = placeholder.end
    return [*cut, *segment.text[position:]]


@st.composite
def new_texts(draw: st.DrawFn, segment: Segment) -> str:
    """The text with some stretches replaced; placeholders keep their order."""
    kept = atoms(segment)
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(kept)))
        end = draw(st.integers(start, min(len(kept), start + 10)))
        marks = [atom for atom in kept[start:end] if atom.startswith(PLACEHOLDER)]
        where = draw(st.integers(0, len(marks)))
        new = draw(st.lists(_NEW, min_size=2, max_size=2))
        kept[start:end] = [*new[0], *marks[:where], *new[1], *marks[where:]]
    return "".join(kept)


@st.composite
def shuffled(draw: st.DrawFn, segment: Segment) -> str:
    """All characters and placeholders in another order."""
    return "".join(draw(st.permutations(atoms(segment))))


@st.composite
def without_some_mark(draw: st.DrawFn, segment: Segment) -> str:
    """A placeholder less or one twice."""
    kept = atoms(segment)
    marks = [index for index, atom in enumerate(kept) if atom.startswith(PLACEHOLDER)]
    index = draw(st.sampled_from(marks))
    kept[index : index + 1] = draw(st.sampled_from([[], [kept[index]] * 2]))
    return "".join(kept)
