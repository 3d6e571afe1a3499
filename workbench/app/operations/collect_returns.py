"""Read the returns of a test and compute what they say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.app.returned_files import returned_files
from workbench.app.session import FormSession
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.document.docx.reader import DocxForm
from workbench.model.review import Collection, Comparison, FormResult, TestRound
from workbench.review.comparison import compare_sides
from workbench.review.results import form_results
from workbench.review.returns.collecting import collect_returns as collect_files
from workbench.review.returns.colours import GERMAN_COLOURS, LEGEND
from workbench.review.returns.places import KnownPassage
from workbench.review.returns.word import KnownForm, form_to_match
from workbench.review.rounds import gaps_of
from workbench.review.versions import document_version, plain


@dataclass(frozen=True, slots=True)
class CollectReport:
    """Everything that was read, the results by form and version, and before and after where both were read."""

    collection: Collection
    forms: tuple[FormResult, ...]
    comparisons: tuple[Comparison, ...]


def collect_returns(
    paths: Sequence[Path],
    session: FormSession | None = None,
    rounds: Sequence[TestRound] = (),
    legend: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    known: Mapping[str, str] | None = None,
) -> CollectReport:
    """All files and folders of `paths`, matched to the form of `session` (without one: to what the files tell).

    `known`: hashes of files that were read before; they do not count again. Raises `InputError` for a missing path.
    """
    form = None if session is None else known_form(session)
    files = returned_files(paths)
    collection = collect_files(files, form, rounds, legend or LEGEND, progress, known)
    return report_on(collection, session, rounds)


def report_on(
    collection: Collection, session: FormSession | None = None, rounds: Sequence[TestRound] = ()
) -> CollectReport:
    """The results of what was read."""
    lengths = {} if session is None else passage_lengths(session)
    gaps = {number: count for planned in rounds for number, count in gaps_of(planned).items()}
    answers = [answer for file in collection.files for answer in file.answers]
    return CollectReport(collection, form_results(collection, lengths, gaps), compare_sides(answers, gaps))


def known_form(session: FormSession) -> KnownForm:
    """The form with its current texts as what returns are matched to."""
    document = session.current_document()
    if isinstance(session.form, DocxForm):
        form = form_to_match(session.form, session.form.package.archive.data)
        texts = {segment.id: segment.text for segment in document.segments}
        passages = tuple(replace(item, text=texts.get(item.id, item.text)) for item in form.passages)
        return replace(form, version=document_version(document), passages=passages)
    passages = tuple(
        KnownPassage(segment.id, segment.text) for segment in document.segments if segment.kind != "comment"
    )
    return KnownForm(document.name, document_version(document), passages)


def passage_lengths(session: FormSession) -> dict[str, int]:
    """Words of each passage as it is now."""
    return {segment.id: len(plain(segment.text).split()) for segment in session.current_document().segments}


def read_legend(text: str) -> dict[str, str]:
    """The legend that "gelb=unklar,grün=gut" says. Raises `InputError` for unknown colours."""
    legend = {}
    for pair in filter(str.strip, text.split(",")):
        colour, _, meaning = (part.strip().casefold() for part in pair.partition("="))
        name = GERMAN_COLOURS.get(colour, colour)
        if name not in GERMAN_COLOURS.values() or not meaning:
            known = ", ".join(GERMAN_COLOURS)
            raise InputError(
                f"„{pair.strip()}“ ist keine Farbe mit Bedeutung.",
                f"Farben: {known}. Zum Beispiel: gelb=unklar",
            )
        legend[name] = meaning
    return legend
