"""The structure of a form as tables that people read: checklist, fields, references, proofs."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.model.document import Document
from workbench.model.form_structure import BROKEN, FOUND, CheckPoint, FormField, FormStructure, Jump, Proof
from workbench.ui.i18n import tr
from workbench.ui.models.display import plain_text

VIEWS = ("checklist", "fields", "jumps", "proofs")
GOOD, BAD, OPEN = "good", "bad", "open"
_LONGEST = 80
_FIELD_COLUMNS = (
    *(("field", 26), ("type", 11), ("person", 16), ("duty", 10), ("condition", 16)),
    *(("help", 24), ("proof", 24), ("basis", 16), ("section", 24)),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A row: what its cells say, the passage it leads to, another one it points to, and more to read of it.

    `state`: GOOD, BAD, OPEN (a person must judge) or "". `others`: more passages that the row is about.
    """

    cells: tuple[str, ...]
    segment: str
    target: str = ""
    detail: str = ""
    state: str = ""
    others: tuple[str, ...] = ()

    def is_about(self, segment: str) -> bool:
        """Does the row tell of this passage?"""
        return segment in (self.segment, self.target, *self.others)


@dataclass(frozen=True, slots=True)
class View:
    """`columns`: (header, width in average letters); `open`: how many lines somebody should look at."""

    columns: tuple[tuple[str, int], ...]
    lines: tuple[Line, ...]
    open: int = 0


@dataclass(frozen=True, slots=True)
class RuleText:
    """Why a rule asks for something, and who says so. German."""

    why: str
    source: str


def structure_views(
    document: Document, structure: FormStructure, rules: Mapping[str, RuleText]
) -> dict[str, View]:
    """The four tables by name. `rules`: by id, as far as the checklist names them."""
    texts = {segment.id: _short(plain_text(segment, {})) for segment in document.segments}
    points = [_point(point, rules) for point in structure.checklist]
    jumps = [_jump(jump, texts) for jump in structure.jumps]
    papers = [_proof(proof, texts) for proof in structure.proofs]
    return {
        "checklist": _view(("point", 34), ("fulfilled", 9), lines=points),
        "fields": _view(
            *_FIELD_COLUMNS, lines=[_field(field, structure.proofs) for field in structure.fields]
        ),
        "jumps": _view(("jump", 16), ("state", 18), ("inside", 34), lines=jumps),
        "proofs": _view(("paper", 30), ("form", 12), ("listed", 10), lines=papers),
    }


def _view(*columns: tuple[str, int], lines: list[Line]) -> View:
    named = tuple((tr(f"structure.column.{name}"), width) for name, width in columns)
    return View(named, tuple(lines), sum(line.state in (BAD, OPEN) for line in lines))


def _point(point: CheckPoint, rules: Mapping[str, RuleText]) -> Line:
    state = {True: GOOD, False: BAD, None: OPEN}[point.fulfilled]
    rule = rules.get(point.rule)
    answer = tr(f"structure.fulfilled.{state}")
    told = [f"{point.number}. {point.title}", *_named(fulfilled=answer), point.message]
    told += [rule.why, tr("structure.source", source=rule.source)] if rule else []
    return Line((f"{point.number:>2}. {point.title}", answer), point.segment, "", _lines(told), state)


def _field(field: FormField, proofs: tuple[Proof, ...]) -> Line:
    papers = "; ".join(proofs[number].name for number in field.proofs)
    duty = "" if field.required is None else tr("structure.duty" if field.required else "structure.free")
    kind, basis, help_text = tr(f"structure.type.{field.type}"), ", ".join(field.basis), " ".join(field.help)
    cells = (
        *(field.label, kind, field.person, duty, field.condition),
        *(help_text, papers, basis, field.section),
    )
    told = [
        field.label,
        ", ".join(filter(None, (kind, field.person, duty, field.condition))),
        *_named(choices=" / ".join(field.choices), help=help_text, proof=papers, basis=basis),
    ]
    first = field.segments[0] if field.segments else field.label_segment
    return Line(cells, first, "", _lines(told), "", (field.label_segment, *field.segments))


def _jump(jump: Jump, texts: Mapping[str, str]) -> Line:
    state = {FOUND: GOOD, BROKEN: BAD}.get(jump.state, "")
    inside, target = texts.get(jump.segment, ""), texts.get(jump.target, "")
    answer = tr(f"structure.state.{jump.state}")
    told = [f"{jump.text}: {answer}", *_named(inside=inside, target=target)]
    return Line((jump.text, answer, inside), jump.segment, jump.target, _lines(told), state)


def _proof(proof: Proof, texts: Mapping[str, str]) -> Line:
    listed = tr("structure.yes" if proof.listed else "structure.no")
    told = [proof.name, proof.form, *_named(listed=listed, inside=texts.get(proof.segment, ""))]
    state = GOOD if proof.listed else BAD
    return Line((proof.name, proof.form, listed), proof.segment, "", _lines(told), state)


def _named(**values: str) -> list[str]:
    return [f"{tr(f'structure.column.{name}')}: {value}" for name, value in values.items() if value]


def _lines(told: list[str]) -> str:
    return "\n".join(filter(None, told))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"
