"""Check glossaries before they are released: rows, contradictions, forms, dates."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workbench.app.glossary_forms import confirmed_rows, rows_of
from workbench.common.progress import Progress
from workbench.glossary.conflicts import Conflict, ConflictKind, conflicts
from workbench.glossary.form_rows import NO, YES, FormRow
from workbench.glossary.reading import read_table
from workbench.glossary.row_notes import Fault, RowNote, RowPlace
from workbench.glossary.rows import GlossaryTable
from workbench.model.term import GlossaryEntry
from workbench.rewrite.inflection_preview import Preview, previews

_DAY = "%d.%m.%Y"
_MOST_NAMED = 5
_STATUS = {"replace": "ersetzt", "avoid": "vermieden", "explain": "erklärt", "keep": "behalten"}


@dataclass(frozen=True, slots=True)
class GlossaryFinding:
    """`kind` is an English name; `decision`: a person has to decide, else it is only good to know.

    `entry` is None for a row that gave none. `message` is German, without the place.
    """

    kind: str
    decision: bool
    place: RowPlace
    entry: GlossaryEntry | None
    message: str


@dataclass(frozen=True, slots=True)
class CheckedGlossary:
    """One file: how many entries it has, and how many of them give suggestions on the day."""

    name: str
    entries: int
    used: int


@dataclass(frozen=True, slots=True)
class GlossaryCheck:
    """The files, what was found in the order of their rows, and the forms of every entry if asked for."""

    files: tuple[CheckedGlossary, ...]
    findings: tuple[GlossaryFinding, ...]
    previews: tuple[Preview, ...] = ()

    @property
    def decisions(self) -> int:
        """How many findings wait for a person."""
        return sum(finding.decision for finding in self.findings)


def check_glossary(
    paths: Sequence[Path],
    day: date | None = None,
    with_previews: bool = False,
    progress: Progress | None = None,
) -> GlossaryCheck:
    """What is wrong in the glossaries, taken together. Raises `InputError` for a file that cannot be used."""
    today = day or date.today()
    tables = [read_table(path) for path in paths]
    entries = [entry for table in tables for entry in table.entries]
    places = {
        id(entry): place for table in tables for entry, place in zip(table.entries, table.places, strict=True)
    }
    live = [entry for entry in entries if entry.is_used_on(today)]
    notes = (note for table in tables for note in table.notes if note.fault is not Fault.CONTRADICTION)
    findings = [_of_note(note) for note in notes]
    findings += [_of_conflict(found, places) for found in conflicts(live)]
    findings += [finding for entry in entries for finding in _of_dates(entry, places[id(entry)], today)]
    confirmed = [pair for path in paths for pair in confirmed_rows(path)]
    shown: list[Preview] = []
    for entry, found in _previews(entries, progress or Progress()):
        findings += _of_previews(entry, places[id(entry)], found)
        if with_previews or confirmed:
            shown += found
    findings += _of_confirmed(confirmed, shown)
    order = {path.name: number for number, path in enumerate(paths)}
    findings.sort(key=lambda item: (order[item.place.file], item.place.sheet, item.place.line))
    files = tuple(_checked(path.name, table, today) for path, table in zip(paths, tables, strict=True))
    return GlossaryCheck(files, tuple(findings), tuple(shown) if with_previews else ())


def _checked(name: str, table: GlossaryTable, today: date) -> CheckedGlossary:
    used = sum(entry.is_used_on(today) for entry in table.entries)
    return CheckedGlossary(name, len(table.entries), used)


def _previews(
    entries: Sequence[GlossaryEntry], progress: Progress
) -> Iterator[tuple[GlossaryEntry, tuple[Preview, ...]]]:
    for number, entry in enumerate(entries, start=1):
        if number % 100 == 0:
            progress.step(number, len(entries), "Formen")
        yield entry, previews(entry)


def _of_note(note: RowNote) -> GlossaryFinding:
    text = note.text if note.text.endswith(".") else f"{note.text}."
    left_out = " Die Zeile wird nicht benutzt." if note.fault is Fault.UNUSABLE else ""
    return GlossaryFinding(
        note.fault.value, note.fault is not Fault.DOUBLE, note.place, None, f"Hier {text}{left_out}"
    )


def _of_conflict(conflict: Conflict, places: Mapping[int, RowPlace]) -> GlossaryFinding:
    first, other = conflict.entries[0], conflict.entries[-1]
    others = _listed([_named(entry, places) for entry in conflict.entries[1:]], "; ")
    words = conflict.words
    if conflict.kind is ConflictKind.SEVERAL_REPLACEMENTS:
        told = _listed(
            [_told(entry, word) for entry, word in zip(conflict.entries, words[1:], strict=True)], ", "
        )
        message = f"„{words[0]}“ hat verschiedene Angaben: {told}. Siehe auch {others}."
    elif conflict.kind is ConflictKind.CYCLE:
        around = _listed([f"„{word}“" for word in words], " → ")
        message = f"Der Ersatz führt im Kreis: {around}."
    elif conflict.kind is ConflictKind.AVOIDED_REPLACEMENT:
        message = f"Der Ersatz „{words[0]}“ soll selbst vermieden werden ({_named(other, places)})."
    else:
        message = f"Der Ersatz „{words[0]}“ wird selbst ersetzt ({_named(other, places)})."
    return GlossaryFinding(conflict.kind.value, True, places[id(first)], first, message)


def _told(entry: GlossaryEntry, word: str) -> str:
    return f"„{word}“" if entry.kind == "replace" else _STATUS[entry.kind]


def _listed(texts: Sequence[str], joiner: str) -> str:
    """The first texts, and how many more there are."""
    more = len(texts) - _MOST_NAMED
    end = f"{joiner}… ({more} weitere)" if more > 0 else ""
    return joiner.join(texts[:_MOST_NAMED]) + end


def _named(entry: GlossaryEntry, places: Mapping[int, RowPlace]) -> str:
    return f"{entry.id} „{entry.term}“, {places[id(entry)]}"


def _of_dates(entry: GlossaryEntry, place: RowPlace, today: date) -> Iterator[GlossaryFinding]:
    if entry.status == "blocked":
        yield GlossaryFinding(
            "blocked", False, place, entry, f"„{entry.term}“ ist gesperrt und wird nicht benutzt."
        )
    if entry.valid_to is not None and entry.valid_to < today:
        message = f"„{entry.term}“ galt bis {entry.valid_to.strftime(_DAY)} und wird nicht mehr benutzt."
        yield GlossaryFinding("expired", False, place, entry, message)
    if entry.valid_from is not None and today < entry.valid_from:
        message = f"„{entry.term}“ gilt erst ab {entry.valid_from.strftime(_DAY)}."
        yield GlossaryFinding("not_yet_valid", False, place, entry, message)
    if entry.automatic == "mass" and entry.legal_risk in ("medium", "high"):
        message = f"„{entry.term}“ hat ein Rechtsrisiko und wird deshalb nicht automatisch ersetzt."
        yield GlossaryFinding("risky_mass", True, place, entry, message)


def _of_confirmed(
    confirmed: Sequence[tuple[RowPlace, FormRow]], shown: Sequence[Preview]
) -> Iterator[GlossaryFinding]:
    """What editors said in the sheets "Formen"."""
    forms = {row.key: row for preview in shown for row in rows_of(preview)} if confirmed else {}
    waiting: list[RowPlace] = []
    for place, row in confirmed:
        now = forms.get(row.key)
        form = row.replacement_forms or row.term_forms
        if row.verdict.casefold() == NO:
            right = f" Richtig ist „{row.correction}“." if row.correction else ""
            message = f"„{form}“ ({row.term}, {row.place}) ist als falsch gemeldet.{right}"
            yield GlossaryFinding("wrong_form", True, place, None, message)
        elif row.verdict.casefold() != YES:
            waiting.append(place)
        elif now is None or now.forms != row.forms:
            message = f"„{form}“ ({row.term}, {row.place}) war bestätigt, aber der Eintrag ist jetzt anders."
            yield GlossaryFinding("changed_form", True, place, None, message)
    if waiting:
        message = f"Noch nicht bestätigte Formen: {len(waiting)}."
        yield GlossaryFinding("unconfirmed_forms", False, waiting[0], None, message)


def _of_previews(
    entry: GlossaryEntry, place: RowPlace, shown: Sequence[Preview]
) -> Iterator[GlossaryFinding]:
    if entry.kind != "replace":
        return  # nothing is inflected
    for problem in dict.fromkeys(problem for preview in shown for problem in preview.problems):
        kind = "missing_gender" if "Geschlecht" in problem else "unknown_form"
        yield GlossaryFinding(kind, True, place, entry, problem)
