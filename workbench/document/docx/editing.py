"""Putting new text into a paragraph as tracked changes, run by run, so that everything else stays in place."""

from bisect import bisect_right
from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from workbench.document.docx.alignment import Replacement
from workbench.document.docx.changes import Signature, mark_deleted, mark_inserted
from workbench.document.docx.fields import Field, copied_runs, field_runs
from workbench.document.docx.names import SHORT, attribute, path, word_namespace
from workbench.document.docx.paragraph import Paragraph
from workbench.document.docx.pieces import Piece
from workbench.document.docx.runs import formatting_of, new_run, same_formatting, set_text, split_run
from workbench.model.document import PLACEHOLDER


class ParagraphEditor:
    """Applies replacements to one w:p. `ids` are the w:id of its changes, `runs` all runs that are new."""

    def __init__(self, paragraph: Paragraph, signature: Signature) -> None:
        self.ids: set[str] = set()
        self.runs: list[etree._Element] = []
        self._element = paragraph.element
        self._namespace = word_namespace(paragraph.element)
        self._pieces = paragraph.pieces
        self._links = {field.begin: field for field in paragraph.form_fields if field.link}
        self._signature = signature
        self._starts: list[int] = []
        offset = 0
        for piece in self._pieces:
            self._starts.append(offset)
            offset += len(piece.text)
        self._end = offset
        self._common = _common_prefix([piece.containers for piece in self._pieces])
        self._touched: set[int] = set()
        self._moving: dict[int | None, list[etree._Element]] = {}

    def apply(self, replacements: Sequence[Replacement]) -> None:
        """Make all replacements, last first, so that offsets of earlier ones stay true."""
        self._copy_moving_fields(replacements)
        for replacement in reversed(replacements):
            new_runs = self._new_runs(replacement)
            deleted = self._delete(replacement.start, replacement.end)
            if not new_runs:
                continue
            if deleted:
                self._insert_after(_last_beside(deleted), new_runs)
            else:
                self._insert_at(replacement.start, new_runs)
        self._renumber_format_changes()

    def _renumber_format_changes(self) -> None:
        """A run that was cut in two takes its tracked change of format (w:rPrChange) along; the second needs an id."""
        key = f"{{{self._namespace}}}id"
        for run in self.runs:
            for change in run.iterfind(f"{{{self._namespace}}}rPr/{{{self._namespace}}}rPrChange"):
                change.set(key, self._signature.attributes(self._namespace)[key])

    def _copy_moving_fields(self, replacements: Sequence[Replacement]) -> None:
        """Remember the runs of fields that move, as they are now: at their old place they will be marked deleted."""
        for replacement in replacements:
            for text, source in replacement.parts:
                piece = self._piece_at(source) if source is not None else None
                if text.startswith(PLACEHOLDER) and piece is not None and isinstance(piece.group, Field):
                    self._moving[source] = copied_runs(piece.group)

    def _delete(self, start: int, end: int) -> list[etree._Element]:
        """Mark characters as deleted; gives the w:del elements in text order."""
        wrappers: list[etree._Element] = []
        for index in range(len(self._pieces) - 1, -1, -1):
            piece, offset = self._pieces[index], self._starts[index]
            first, last = max(start - offset, 0), min(end - offset, len(piece.text))
            if first >= last:
                continue
            if not isinstance(piece.group, Field):
                runs = [self._isolated(index, first, last)]
            elif piece.kind:
                self._cut_after(piece.group.end)
                self._cut_before(piece.group.begin)
                runs = field_runs(piece.group)
            else:
                continue
            new = [mark_deleted(run, self._signature) for run in runs]
            self.ids.update(attribute(wrapper, "id") for wrapper in new)
            wrappers[:0] = new
        return wrappers

    def _isolated(self, index: int, first: int, last: int) -> etree._Element:
        """A run that holds exactly the characters `first:last` of a piece."""
        piece = self._pieces[index]
        run = self._run_of(index)
        self._remember(split_run(run, piece.node, last), run)
        right = split_run(run, piece.node, first)
        if right is None:
            raise ValueError("nothing left to delete")
        self._remember(right, run)
        piece.text = piece.text[:first]
        if first == 0:
            piece.run = right
        return right

    def _run_of(self, index: int) -> etree._Element:
        """The run of a text piece; its w:t holds exactly the piece's characters from now on."""
        piece = self._pieces[index]
        if piece.run is None:
            raise ValueError("only text can be edited")
        if index not in self._touched:
            self._touched.add(index)
            if SHORT[piece.node.tag] == "w:t":
                for node in list(piece.node):
                    piece.node.remove(node)
                set_text(piece.node, piece.text)
        return piece.run

    def _remember(self, run: etree._Element | None, known: etree._Element) -> None:
        if run is not None and run is not known:
            self.runs.append(run)

    def _new_runs(self, replacement: Replacement) -> list[etree._Element]:
        """The inserted runs; neighbours of equal format are one run."""
        runs: list[etree._Element] = []
        text, formatting = "", None
        for part, source in replacement.parts:
            if part.startswith(PLACEHOLDER):
                if text:
                    runs.append(new_run(text, formatting, self._namespace))
                text = ""
                runs += self._moving[source]
                continue
            own = self._formatting(source, replacement)
            if text and same_formatting(own, formatting):
                text += part
                continue
            if text:
                runs.append(new_run(text, formatting, self._namespace))
            text, formatting = part, own
        if text:
            runs.append(new_run(text, formatting, self._namespace))
        return runs

    def _formatting(self, source: int | None, replacement: Replacement) -> etree._Element | None:
        """The format for new text: of the old character at `source`, else of text beside the insertion."""
        piece = self._neighbour(replacement.start) if replacement.start == replacement.end else None
        if source is not None and piece is None:
            piece = self._piece_at(source)
        if piece is not None:
            return formatting_of(piece.run)
        properties = path(self._element, "w:pPr", "w:rPr")
        if properties is None:
            return None
        shell = etree.Element(f"{{{self._namespace}}}r")
        shell.append(deepcopy(properties))
        return formatting_of(shell)

    def _neighbour(self, at: int) -> Piece | None:
        """The text whose format an insertion takes: left, right or nearest, on the same level of links if possible."""
        level = self._target_level(at)
        index = self._index_at(at)
        split = len(self._pieces) if index is None else index
        left = [piece for piece in self._pieces[:split] if not piece.locked]
        right = [piece for piece in self._pieces[split:] if not piece.locked]
        if index is not None and self._starts[index] < at:
            left.append(self._pieces[index])
        beside = self._piece_at(at - 1)
        direct = [piece for piece in (beside, *right[:1]) if piece is not None and not piece.locked]
        for piece in [*direct, *reversed(left), *right]:
            if piece.containers == level:
                return piece
        return direct[0] if direct else None

    def _piece_at(self, offset: int) -> Piece | None:
        index = self._index_at(offset)
        return None if index is None else self._pieces[index]

    def _index_at(self, offset: int) -> int | None:
        return bisect_right(self._starts, offset) - 1 if 0 <= offset < self._end else None

    def _target_level(self, at: int) -> tuple[etree._Element, ...]:
        """The containers in which text inserted at this offset stands: those around both neighbours."""
        sides = [
            piece.containers for piece in (self._piece_at(at - 1), self._piece_at(at)) if piece is not None
        ]
        return self._common if len(sides) < 2 else _common_prefix(sides)

    def _insert_at(self, at: int, runs: list[etree._Element]) -> None:
        left = self._index_at(at - 1) if at else None
        right = self._index_at(at)
        level = self._target_level(at)
        if left is None and right is None:
            self._element.append(self._inserted(runs))
        elif left is not None and (right is None or self._pieces[left].containers == level):
            self._insert_after(self._end_of(left, at, level), runs)
        elif right is not None and (left is None or self._pieces[right].containers == level):
            self._insert_before(self._start_of(right, at, level), runs)
        elif left is not None:
            self._insert_after(self._end_of(left, at, level), runs)

    def _end_of(self, index: int, at: int, level: tuple[etree._Element, ...]) -> etree._Element:
        """The element behind which text on this level continues after the character before `at`."""
        piece = self._pieces[index]
        if len(piece.containers) > len(level):
            container = piece.containers[len(level)]
            if container in self._links:
                return self._cut_after(self._links[container].end)
            return container
        if isinstance(piece.group, Field):
            return self._cut_after(piece.group.end)
        if isinstance(piece.group, etree._Element):
            return self._cut_after(piece.group)
        if piece.kind:
            return self._cut_after(piece.node)
        run = self._run_of(index)
        cut = at - self._starts[index]
        self._remember(split_run(run, piece.node, cut), run)
        return run

    def _start_of(self, index: int, at: int, level: tuple[etree._Element, ...]) -> etree._Element:
        """The element before which text on this level ends at offset `at`."""
        piece = self._pieces[index]
        if len(piece.containers) > len(level):
            container = piece.containers[len(level)]
            return self._cut_before(container) if container in self._links else container
        if isinstance(piece.group, Field):
            return self._cut_before(piece.group.begin)
        if isinstance(piece.group, etree._Element):
            return self._cut_before(piece.group)
        if piece.kind:
            return self._cut_before(piece.node)
        run = self._run_of(index)
        right = split_run(run, piece.node, at - self._starts[index])
        if right is None or right is run:
            return run
        self._remember(right, run)
        piece.run = right
        return right

    def _cut_after(self, node: etree._Element) -> etree._Element:
        """The run that ends with `node`, or `node` itself where it is no part of a run."""
        parent = node.getparent()
        if parent is None or SHORT[parent.tag] != "w:r":
            return node
        self._rehome(split_run(parent, node, len(node.text or "") + 1), parent)
        return parent

    def _cut_before(self, node: etree._Element) -> etree._Element:
        parent = node.getparent()
        if parent is None or SHORT[parent.tag] != "w:r":
            return node
        right = split_run(parent, node, 0)
        self._rehome(right, parent)
        return parent if right is None else right

    def _rehome(self, right: etree._Element | None, run: etree._Element) -> None:
        """After a run was cut at a placeholder, pieces that moved belong to the run on the right."""
        if right is None or right is run:
            return
        self.runs.append(right)
        for piece in self._pieces:
            if piece.run is run and piece.node.getparent() is right:
                piece.run = right

    def _inserted(self, runs: list[etree._Element]) -> etree._Element:
        wrapper = mark_inserted(runs, self._signature)
        self.ids.add(attribute(wrapper, "id"))
        self.runs += runs
        return wrapper

    def _insert_after(self, anchor: etree._Element, runs: list[etree._Element]) -> None:
        self._place(*self._outside_insertion(anchor, after=True), runs)

    def _insert_before(self, anchor: etree._Element, runs: list[etree._Element]) -> None:
        self._place(*self._outside_insertion(anchor, after=False), runs)

    def _place(self, anchor: etree._Element, after: bool, runs: list[etree._Element]) -> None:
        parent = _parent(anchor)
        wrapper = self._inserted(runs)
        if after:
            wrapper.tail, anchor.tail = anchor.tail, None
        parent.insert(parent.index(anchor) + after, wrapper)

    def _outside_insertion(self, anchor: etree._Element, *, after: bool) -> tuple[etree._Element, bool]:
        """Where to insert instead, if `anchor` stands in somebody else's insertion: ours cannot stand inside theirs.

        Theirs is cut in two, the second part with a new id. Gives the element and whether to insert behind it.
        """
        theirs = _parent(anchor)
        if SHORT[theirs.tag] not in ("w:ins", "w:moveTo"):
            return anchor, after
        moved = list(anchor.itersiblings()) if after else [anchor, *anchor.itersiblings()]
        if len(moved) == len(theirs):
            return theirs, False
        if moved:
            second = etree.Element(theirs.tag, dict(theirs.attrib))
            key = f"{{{self._namespace}}}id"
            second.set(key, self._signature.attributes(self._namespace)[key])
            second.extend(moved)
            second.tail, theirs.tail = theirs.tail, None
            outer = _parent(theirs)
            outer.insert(outer.index(theirs) + 1, second)
        return theirs, True


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    if parent is None:
        raise ValueError("the place of the new text is outside the paragraph")
    return parent


def _last_beside(wrappers: Sequence[etree._Element]) -> etree._Element:
    """The last of the deleted runs that stand in the same parent as the first."""
    last = wrappers[0]
    for wrapper in wrappers[1:]:
        if wrapper.getparent() is not last.getparent():
            break
        last = wrapper
    return last


def _common_prefix(chains: Sequence[tuple[etree._Element, ...]]) -> tuple[etree._Element, ...]:
    """The containers that all chains begin with."""
    if not chains:
        return ()
    common: list[etree._Element] = []
    for level in zip(*chains, strict=False):
        if any(element is not level[0] for element in level):
            break
        common.append(level[0])
    return tuple(common)
