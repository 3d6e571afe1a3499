"""The list of papers that a form wants: each counts once, whatever boxes stand beside it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.language.form.answer_place import list_field
from workbench.language.form.proofs import asked_proofs
from workbench.language.passage import CheckedForm, Passage
from workbench.planning.fields.headings import heading_passages, section_titles
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.written import TICK, WRITE, written

_PAPERS = re.compile(
    r"(?<!ohne )\b(?:Nachweis\w*|Unterlage\w*|Belege?n?|Anlagen?|Dokumenten?|Kopien|Ablichtungen|Papiere)\b"
    r"|\b(?i:beizufügen|beigefügt|beifügen|beiliegend\w*|einzureichen|vorzulegen|mitzubringen)\b"
    r"|\b(?:legen|fügen|reichen|bringen|senden) Sie\b[^.?]*\b(?:vor|bei|ein|mit)\b|\bliegen (?:dem Antrag )?bei\b"
    r"|\b(?:lege|füge|reiche|bringe|sende)n? (?:ich|wir)\b[^.?]*\b(?:vor|bei|ein|mit)\b"
)
_ITEM = re.compile(rf"\s*(?:{TICK}|[-–•·*▪◦]\s|\d{{1,2}}[.)]\s|[a-z]\)\s|\({{0,1}}[a-z0-9]\)\s)")
_ASKS = re.compile(r"\s*(?:Ich|Wir|Sie)\b|.*\bSie\b.*\?")
_ASIDE = re.compile(r"\([^)]*\)")
"""A heading "Einkommen (bitte Belege beifügen)" is not one of a list of papers."""
_BOX_AND_NAME = re.compile(rf"\s*{TICK}\W*[^\W\d_]{{2}}")
_NOT_A_PAPER = re.compile(
    r"(?:Ich|Wir|Mir|Hiermit)\b|(?:Meine|Unsere|Alle|Sämtliche|Die)\b.*\b(?:Angaben|Hinweise)\b"
    r"|(?:ja|nein)\b|.*\b(?:Anlagen? [A-Z]{2,3})$|(?:Ort|Datum)\b|.*\bUnterschrift\b"
    r"|.*\b(?:einverstanden|versichere|zur Kenntnis)\b|(?:liegt|liegen) bei\b|(?:folgt|wird nachgereicht)"
)
_TITLES = re.compile(
    r"\W*(?:(?:Lfd\. )?Nr\.?|Nachweise?|Unterlagen?|Belege?|Anlagen?|Dokumente?|Papiere?|Form|Art"
    r"|Original|Kopie|Ablichtung"
    r"|Zum Antrag|Welche[rs]?"
    r"|(?:Erforderliche|Benötigte|Beizufügende|Einzureichende) \w+"
    r"|(?:ist |liegt |liegen )?(?:bei|beigefügt|folgt|vorhanden)"
    r"|wird nachgereicht|nachgereicht|Erledigt|ja|nein)\W*",
    re.IGNORECASE,
)
_LISTS = frozenset({"list_item", "option"})
_MOST_LEAD_WORDS = 45
_MOST_WORDS = 30


@dataclass(frozen=True, slots=True)
class ListedProof:
    """A paper, the passage that names it, and the heading above."""

    name: str
    segment: str
    section: str


def listed_proofs(form: CheckedForm) -> tuple[ListedProof, ...]:
    """The papers of all lists, in reading order."""
    found = {(item.segment, item.name): item for item in _listed(form)}
    known = {item.segment for item in found.values()}
    sections, headings = section_titles(form), heading_passages(form)
    for proof in asked_proofs(form):
        name = plain_label(proof.name)
        if not proof.listed or proof.segment in known | headings or not name or "?" in name:
            continue
        if form.by_id[proof.segment].segment.cell is not None:  # any table with boxes may look like one
            continue
        if not _NOT_A_PAPER.match(name) and not _TITLES.fullmatch(name):
            item = ListedProof(name, proof.segment, sections.get(proof.segment, ""))
            found[item.segment, item.name] = item
    return tuple(found.values())


def proof_passages(form: CheckedForm, listed: Sequence[ListedProof]) -> frozenset[str]:
    """The passages of the list: the papers, and in a table all of their rows."""
    named = {item.segment for item in listed}
    cells = {
        (segment.part, segment.cell.table, segment.cell.row)
        for segment in form.document.segments
        if segment.id in named and segment.cell is not None
    }
    heads = {(part, table, 0) for part, table, _ in cells if _is_list_table(form, part, table)}
    return frozenset(named) | {
        segment.id
        for segment in form.document.segments
        if segment.cell is not None and (segment.part, segment.cell.table, segment.cell.row) in cells | heads
    }


def _is_list_table(form: CheckedForm, part: str, table: int) -> bool:
    first = [
        passage
        for passage in form.passages
        if passage.segment.cell is not None
        and (passage.segment.part, passage.segment.cell.table, passage.segment.cell.row) == (part, table, 0)
    ]
    return any(_TITLES.fullmatch(passage.text) for passage in first)


def _listed(form: CheckedForm) -> Iterator[ListedProof]:
    passages = [
        passage
        for passage in form.passages
        if passage.segment.kind not in {"header", "footer", "footnote", "endnote"} and not list_field(passage)
    ]
    sections, headings, number = section_titles(form), heading_passages(form), 0
    while number < len(passages):
        passage = passages[number]
        section = sections[passage.segment.id]
        if passage.segment.cell is not None:
            table = _table(passages[number:])
            if len(table) == 1 and passage.segment.id in headings and _leads(passage):
                count, found = _items(passages[number + 1 :], section, headings)
                yield from found
                number += 1 + count
                continue
            yield from _below_titles(table, sections, headings)
            if _TITLES.fullmatch(passage.text) and _PAPERS.search(passage.text):
                yield from _rows(table, section)
            number += len(table)
            continue
        if not _leads(passage):
            number += 1
            continue
        inside = list(_inside(passage, section))
        if inside:
            yield from inside
            number += 1
            continue
        following = passages[number + 1 :]
        count, found = _items(following, section, headings)
        yield from found
        number += 1 + count


def _below_titles(
    table: Sequence[Passage], sections: Mapping[str, str], headings: frozenset[str]
) -> Iterator[ListedProof]:
    """The papers in the rows below a heading in the table that announces them."""
    starts = [number for number, passage in enumerate(table) if passage.segment.id in headings]
    for start, end in pairwise([*starts, len(table)]):
        if _leads(table[start]) and _PAPERS.search(_ASIDE.sub("", table[start].text)):
            yield from _rows(table[start + 1 : end], sections[table[start].segment.id])


def _leads(passage: Passage) -> bool:
    """Whether it says that papers follow: with a colon, or as a heading."""
    text = written(passage).text.split("\n")[0].strip()
    if (
        not _PAPERS.search(re.split(r"[.!]\s", text)[-1])
        or WRITE in text
        or passage.segment.kind in _LISTS
        or (_ITEM.match(text) and TICK in text)
    ):
        return False
    if len(text.split()) > _MOST_LEAD_WORDS or "?" in text:
        return False
    return (
        text.endswith(":")
        or passage.segment.kind == "heading"
        or (len(text.split()) <= 12 and not text.endswith("."))
    )


def _inside(passage: Passage, section: str) -> Iterator[ListedProof]:
    """Papers behind the lead in the same passage, a line each or side by side."""
    first, *lines = written(passage).text.split("\n")
    if TICK in first:
        for part in first.split(TICK)[1:]:
            yield from _item(f"{TICK} {part}", passage, section)
    for line in lines:
        if _ITEM.match(line):
            yield from _item(line, passage, section)


def _items(
    following: Sequence[Passage], section: str, headings: frozenset[str]
) -> tuple[int, list[ListedProof]]:
    """How many passages belong to the list, and its papers; a table is read by rows."""
    found: list[ListedProof] = []
    for number, passage in enumerate(following):
        text = written(passage).text
        if passage.segment.cell is not None:
            table = _table(following[number:])
            if not found and number <= 1:
                return number + len(table), list(_rows(table, section))
            return number, found
        ends = passage.segment.kind == "heading" or (found and passage.segment.id in headings)
        if not ends and (passage.segment.kind in _LISTS or _ITEM.match(text)):
            found += _item(text, passage, section)
            continue
        leads_on = text.strip().endswith(":") and not _ASKS.match(text)
        if not found and number == 0 and leads_on and passage.segment.kind != "heading":
            continue
        return number, found
    return len(following), found


def _item(text: str, passage: Passage, section: str) -> Iterator[ListedProof]:
    parts = [part for part in text.split(TICK) if part.strip()]
    if len(parts) > 1 and not all(_NOT_A_PAPER.match(plain_label(part)) for part in parts[1:]):
        names = parts
    else:
        names = parts[:1]
    for part in names:
        name = plain_label(re.split(r"\t\t|\n", part.strip().replace(WRITE, " "))[0])
        name = re.sub(r"^[-–•·*▪◦]\s*", "", name)
        if name and not _NOT_A_PAPER.match(name) and len(name.split()) <= _MOST_WORDS:
            yield ListedProof(name, passage.segment.id, section)


def _table(passages: Sequence[Passage]) -> list[Passage]:
    cell = passages[0].segment.cell
    found = []
    for passage in passages:
        other = passage.segment.cell
        if (
            cell is None
            or other is None
            or (passage.segment.part, other.table) != (passages[0].segment.part, cell.table)
        ):
            break
        found.append(passage)
    return found


def _rows(table: Sequence[Passage], section: str) -> Iterator[ListedProof]:
    rows: dict[int, list[Passage]] = {}
    for passage in table:
        if passage.segment.cell is not None:
            rows.setdefault(passage.segment.cell.row, []).append(passage)
    for row in rows.values():
        boxes = [passage for passage in row if _BOX_AND_NAME.match(written(passage).text)]
        if len(boxes) > 1:
            yield from (item for passage in boxes for item in _item(written(passage).text, passage, section))
            continue
        for passage in row:
            text = written(passage).text.replace(WRITE, " ")
            name = plain_label(next((part for part in text.split(TICK) if plain_label(part)), ""))
            if not name or _TITLES.fullmatch(name) or re.fullmatch(r"\W*\d+\W*", name):
                continue
            if not _NOT_A_PAPER.match(name) and len(name.split()) <= _MOST_WORDS:
                yield ListedProof(name, passage.segment.id, section)
            break
