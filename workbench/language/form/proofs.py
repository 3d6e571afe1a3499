"""The papers that a form asks for: its list of proofs, and what it asks for elsewhere."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.language.form.answer_place import is_number
from workbench.language.form.checklist_facts import Facts
from workbench.language.form.choices import boxes, readable
from workbench.language.form.document_type import NOTICE, document_type
from workbench.language.form.form_points import proofs as proofs_point
from workbench.language.passage import CheckedForm, Passage
from workbench.language.segmentation import sentences
from workbench.model.form_structure import FormField, Proof

_PAPER = (
    r"(?:\w*[Nn]achweise?n?|\w*[Bb]elege?n?|\w*[Bb]escheinigung(?:en)?|\w*[Bb]escheide?n?|\w*[Aa]blichtung(?:en)?"
    r"|\w*[Kk]opien?|\w*[Vv]ertr[aä]ge?s?|\w*[Vv]ollmacht|\w*[Aa]usweis\w*|\w*[Uu]nterlagen|\w*[Ss]chreiben|\w*[Uu]rkunden?"
    r"|\w*[Aa]bschrift(?:en)?|\w*[Aa]bhebung(?:en)?|\w*[Kk]ontoausz[uü]ge?n?|\w*[Aa]brechnung(?:en)?|\w*[Aa]ttest\w*)"
)
_HANDED_IN = (
    r"(?:beifügen|beizufügen|beigefügt|beiliegend|liegt bei|liegen bei|vorlegen|vorzulegen|vorgelegt|Vorlage"
    r"|einreichen|einzureichen|nachweisen|nachzuweisen|mitbringen|mitzubringen|Beifügung|legen Sie|fügen Sie"
    r"|reichen Sie|bringen Sie)"
)
_ASKS = re.compile(rf"\b{_PAPER}\b[^.;]*\b{_HANDED_IN}\b|\b{_HANDED_IN}\b[^.;]*\b{_PAPER}\b")
_FORMS = (
    ("Original", re.compile(r"\bOriginal\b|\bim Original")),
    ("Kopie", re.compile(r"\b(?:Ablichtung|Kopie|Fotokopie|Abschrift)(?:en)?\b")),
    ("Bescheinigung", re.compile(r"^\W*Bescheinigung\W*$")),
)
_TITLES = re.compile(
    r"\W*(?:(?:Lfd\. )?Nr\.?|Nachweise?|Unterlagen?|Belege?|Anlagen?|Form|Art|Zum Antrag|Welche[rs]?)\W*"
)
_KINDS = frozenset(
    {"paragraph", "list_item", "option", "label", "instruction", "help_text", "textbox", "footnote"}
)
_LIST_KINDS = frozenset({"list_item", "option"})
_TICKED_ONLY = re.compile(
    r"\W*(?:liegt bei|liegen bei|wird nachgereicht|werden nachgereicht|beigefügt|ja|nein)\W*"
)
_WORD = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{6,}")
_USUAL = re.compile(
    r"Nachweis|Bescheid|Bescheinigung|Person|Angabe|Unterlag|Ablichtung|Antrag|Monat|Letzte|Leistung|Versicherung(?:en)?$"
)


def asked_proofs(form: CheckedForm) -> tuple[Proof, ...]:
    """The proofs of the list first, then sentences and choices elsewhere that ask for a paper; in reading order."""
    is_notice = document_type(form.document.segments) == NOTICE
    lead = "" if is_notice else proofs_point(Facts(form)).where
    listed = tuple(_listed(form, lead))
    inside = {proof.segment for proof in listed} | ({lead} if listed else set())
    return listed + tuple(_asked(form, inside))


def _listed(form: CheckedForm, lead: str) -> Iterator[Proof]:
    passages = [passage for passage in form.passages if passage.segment.kind not in {"header", "footer"}]
    ids = [passage.segment.id for passage in passages]
    if lead not in ids:
        return
    if form.by_id[lead].segment.cell is not None:  # the table itself is the list
        yield from _rows(_table(passages, form.by_id[lead]))
        return
    following = passages[ids.index(lead) + 1 :]
    start = next(
        (n for n, p in enumerate(following[:2]) if p.segment.cell or p.segment.kind in _LIST_KINDS), None
    )
    if start is None:
        return
    first = following[start]
    if first.segment.cell is None:
        for passage in following[start:]:
            if passage.segment.kind not in _LIST_KINDS:
                return
            yield _proof(_name(passage), passage, passage.text, True)
        return
    yield from _rows(_table(following, first))


def _table(passages: Sequence[Passage], first: Passage) -> list[Passage]:
    """The passages that stand in the table of `first`."""
    cell = first.segment.cell
    return [
        passage
        for passage in passages
        if cell is not None
        and passage.segment.cell is not None
        and (passage.segment.part, passage.segment.cell.table) == (first.segment.part, cell.table)
    ]


def _rows(table: Sequence[Passage]) -> Iterator[Proof]:
    """The first text of each row is the paper, another may say in which form."""
    rows: dict[int, list[Passage]] = {}
    for passage in table:
        if passage.segment.cell is not None and not _is_beside(passage):
            rows.setdefault(passage.segment.cell.row, []).append(passage)
    for row in rows.values():
        if not _TITLES.fullmatch(row[0].text):
            yield _proof(_name(row[0]), row[0], " ".join(passage.text for passage in row[1:]), True)


def _is_beside(passage: Passage) -> bool:
    """Whether it is a running number, or boxes that say whether the paper is there."""
    text = passage.text.replace("\ufffc", " ")
    return is_number(passage) or _TICKED_ONLY.fullmatch(text) is not None or not _name(passage)


def _name(passage: Passage) -> str:
    ticked = boxes(passage.segment)
    text = ticked.lead or next(filter(None, ticked.choices), "")
    return " ".join(text.split()).rstrip(".,;: ")


def _asked(form: CheckedForm, listed: set[str]) -> Iterator[Proof]:
    for passage in form.passages:
        if passage.segment.kind not in _KINDS or passage.segment.id in listed:
            continue
        for text in _statements(passage):
            if _ASKS.search(text):
                yield _proof(text, passage, text, False)


def _statements(passage: Passage) -> Iterator[str]:
    """Choices one by one, running text by sentence."""
    ticked = boxes(passage.segment)
    lead = readable(passage.segment) if not ticked.choices else ticked.lead
    for start, end in sentences(lead):
        yield " ".join(lead[start:end].split())
    yield from ticked.choices


def _proof(name: str, passage: Passage, said: str, listed: bool) -> Proof:
    form = next((form for form, pattern in _FORMS if pattern.search(said)), "")
    return Proof(name, passage.segment.id, form, listed)


def with_proofs(fields: Sequence[FormField], proofs: Sequence[Proof]) -> tuple[FormField, ...]:
    """The fields with the proofs that stand in them or name the same thing."""
    words = [_things(proof.name) if proof.listed else frozenset() for proof in proofs]
    return tuple(
        replace(
            field,
            proofs=tuple(
                number
                for number, proof in enumerate(proofs)
                if proof.segment in (field.label_segment, *field.segments)
                or bool(words[number] & _things(field.label))
            ),
        )
        for field in fields
    )


def _things(text: str) -> frozenset[str]:
    """The long nouns of a name without their endings, without those that any paper has."""
    return frozenset(
        re.sub(r"(?:en|es|s|n|e)$", "", word).lower()
        for word in _WORD.findall(text.replace("\N{SOFT HYPHEN}", ""))
        if not _USUAL.match(word)
    )
