"""What a form asks for, field by field: type, person, duty, condition, help, legal basis."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.language.exempt import citations
from workbench.language.form.answer_place import AnswerPlace
from workbench.language.form.answer_places import answer_places
from workbench.language.form.asked_persons import OFFICE, asked_person, is_person_title
from workbench.language.form.choices import readable
from workbench.language.form.field_types import field_type
from workbench.language.passage import CheckedForm, Passage
from workbench.model.form_structure import UNKNOWN_PERSON, FormField

_OPTIONAL = re.compile(
    r"freiwillig|optional|keine Pflichtangabe|müssen Sie nicht|nicht nötig|wenn Sie möchten", re.I
)
_MANDATORY = re.compile(r"Pflichtfeld|Pflichtangabe|muss ausgefüllt werden|zwingend erforderlich")
_STAR = re.compile(r"\*\s*$")
_STAR_LEGEND = re.compile(r"\*\s*\)?\s*:?=?\s*(?:Pflicht|erforderlich|Mussfeld)|Pflichtfeld\w*[^.]{0,40}\*")
_CONDITION = re.compile(
    r"(?:^|[,(;–-]\s*|\s)(?P<condition>(?:[Nn]ur\s(?:bei|wenn|falls|für|sofern)"
    r"|[Nn]ur, (?:wenn|sofern|falls)|[Ss]ofern|[Ff]alls|[Ww]enn|[Ss]oweit)\b[^:;,()?]*)"
)
_OFFICE = re.compile(
    r"(?:von der Behörde|vom Amt|von der Dienststelle|durch die Behörde|von der Verwaltung)\s(?:ausgefüllt|auszufüllen"
    r"|eingetragen|einzutragen)|[Bb]earbeitungsvermerk|[Nn]ur für (?:amtliche|interne|die Verwaltung|das Amt)"
    r"|[Aa]mtliche Vermerke|[Ee]ingangsstempel|[Nn]icht (?:vom|von der) (?:Antragsteller|Kund)\w* auszufüllen"
)
_SIGNS = re.compile("[\ufffc☐☑☒□▢❏⬜]")
_MOST_HEADING_WORDS = 5
_NOTES = {"footnote_ref": "footnote", "endnote_ref": "endnote"}
_FORMAT_ONLY = re.compile(
    r"[\W_]*(?:[TMJ]{2,4}\W*){2,3}|\W*(?:Bitte )?(?:aus)?wählen\W*|[\W_\d]*|DE[\W_]*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Around:
    """What the whole form tells about its fields."""

    sections: Mapping[str, str]
    leads: Mapping[str, str]
    offices: frozenset[str]
    notes: Mapping[tuple[str, str], str]
    starred: bool
    legacy_help: Mapping[str, str]


def asked_fields(form: CheckedForm) -> tuple[FormField, ...]:
    """The fields in the order of the form; their proofs are found by `proofs.py`."""
    places = answer_places(form)
    around = _around(form)
    titles: dict[str, set[str]] = defaultdict(set)
    for place in places:
        if place.title and not is_person_title(place.title):
            titles[place.label.segment.id].add(place.title)
    order = {segment.id: number for number, segment in enumerate(form.document.segments)}
    found = [_field(place, around, len(titles[place.label.segment.id]) > 1) for place in places]
    return tuple(
        sorted(found, key=lambda field: (order[field.label_segment], order[field.segments[0]], field.start))
    )


def _field(place: AnswerPlace, around: _Around, several: bool) -> FormField:
    label_id = place.label.segment.id
    own = _plain(place.label.text[place.start : place.end])
    label = f"{own}: {_plain(place.title)}" if several else own
    hints = [hint for answer in place.answers for hint in _hints(answer, place)]
    said = " ".join((own, *hints, *place.beside))
    notes = _notes(place, around)
    office = label_id in around.offices or bool(_OFFICE.search(said))
    helping = [hint for hint in hints if not _FORMAT_ONLY.fullmatch(hint)]
    helping += [
        *place.beside,
        *notes,
        *filter(None, (around.legacy_help.get(a.segment.id) for a in place.answers)),
    ]
    lead = "" if office else around.leads.get(label_id, "")
    norms = _cited((own, *place.choices, *helping)) or _cited((lead,))
    return FormField(
        label=label,
        label_segment=label_id,
        start=place.start,
        end=place.end,
        segments=tuple(answer.segment.id for answer in place.answers),
        type=field_type(place, " ".join((*hints, place.title, place.corner))),
        section=around.sections.get(label_id, ""),
        person=_person(place, own, around, office),
        required=_required(said, own, around),
        condition=_condition((own, *hints, *place.beside, place.group)),
        choices=place.choices,
        help=tuple(dict.fromkeys(helping)),
        basis=norms,
        office=office,
    )


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", text.replace("\N{SOFT HYPHEN}", "")).split()).rstrip(": ")


def _hints(answer: Passage, place: AnswerPlace) -> Iterator[str]:
    """What stands in the place to answer: a format, a unit, whom it is for."""
    if place.boxes or place.signed:
        return
    text = readable(answer.segment)
    if answer is place.label:
        text = answer.text[place.end :].replace("\ufffc", " ")
    elif not answer.text.strip(" \ufffc_.…"):
        return
    plain = _plain(text).strip("_. ")
    if plain:
        yield plain


def _notes(place: AnswerPlace, around: _Around) -> list[str]:
    """The footnotes that hang on the label."""
    marks = place.label.segment.placeholders
    keys = [(_NOTES[mark.kind], mark.label) for mark in marks if mark.kind in _NOTES]
    return [around.notes[key] for key in keys if key in around.notes]


def _person(place: AnswerPlace, own: str, around: _Around, office: bool) -> str:
    """Named by the label itself, by the title of the column, by the group or by the section."""
    if office:
        return OFFICE
    section = around.sections.get(place.label.segment.id, "")
    if len(place.answers) == 1 and len(section.split()) > _MOST_HEADING_WORDS:
        section = ""  # it names several people, or somebody among other things
    texts = (own, place.title, place.group, section)
    return next(filter(None, map(asked_person, texts)), UNKNOWN_PERSON)


def _required(said: str, own: str, around: _Around) -> bool | None:
    if _OPTIONAL.search(said):
        return False
    if _MANDATORY.search(said) or (around.starred and _STAR.search(own)):
        return True
    return None


def _condition(texts: Iterable[str]) -> str:
    matches = (_CONDITION.search(text) for text in texts)
    return next((match["condition"].strip() for match in matches if match), "")


def _cited(texts: Iterable[str]) -> tuple[str, ...]:
    found = (text[start:end].strip() for text in texts if text for start, end in citations(text))
    return tuple(dict.fromkeys(" ".join(norm.split()) for norm in found))


def _around(form: CheckedForm) -> _Around:
    sections, leads = _sections(form)
    structure = form.document.structure
    fields = structure.fields if structure is not None else ()
    return _Around(
        sections,
        leads,
        _offices(form),
        {
            (passage.segment.kind, mark.label): _plain(passage.text[mark.end :])
            for passage in form.passages
            for mark in passage.segment.placeholders
            if mark.kind == "note_number"
        },
        any(_STAR_LEGEND.search(passage.text) for passage in form.passages),
        {field.segment: field.label for field in fields if field.legacy and field.label},
    )


def _sections(form: CheckedForm) -> tuple[dict[str, str], dict[str, str]]:
    """For each passage the heading above it, and the text between that heading and the first field."""
    sections: dict[str, str] = {}
    leads: dict[str, str] = {}
    title, lead, leading = "", "", True
    for passage in form.passages:
        segment = passage.segment
        if segment.kind == "heading":
            number = f"{segment.number} " if segment.number else ""
            title, lead, leading = number + _plain(segment.text), "", True
        elif leading and segment.kind == "paragraph" and segment.cell is None:
            lead += f" {segment.text}"
        else:
            leading = False
        sections[segment.id], leads[segment.id] = title, lead
    return sections, leads


def _offices(form: CheckedForm) -> frozenset[str]:
    """Passages of tables whose first cell says that the office fills them in."""
    tables: dict[tuple[str, int], list[Passage]] = defaultdict(list)
    for passage in form.passages:
        if passage.segment.cell is not None:
            tables[passage.segment.part, passage.segment.cell.table].append(passage)
    return frozenset(
        passage.segment.id for table in tables.values() if _is_office(table) for passage in table
    )


def _is_office(table: Sequence[Passage]) -> bool:
    return _OFFICE.search(table[0].text) is not None and len(table) > 1
