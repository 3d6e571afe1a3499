"""Write all papers of a test with readers into a folder."""

from pathlib import Path

from workbench.app.output_path import check_output, make_folder
from workbench.app.session import FormSession
from workbench.common.text import replace_file
from workbench.document.docx.marking import marked_copy
from workbench.document.docx.reader import DocxForm, open_docx
from workbench.model.review import TestRound
from workbench.model.revision import ExportMode, ExportOptions
from workbench.review.returns.kit_marks import DRAFT as DRAFT_KIND
from workbench.review.returns.kit_marks import FORM, KIND, OWN, ROUND, VERSION
from workbench.review.returns.places import BOOKMARK
from workbench.review.returns.word import open_word_return, own_marks


def write_test_kit(session: FormSession, planned: TestRound, folder: Path) -> tuple[Path, ...]:
    """The files that were written: sheets, leader's papers, table for the results, and for a Word form the draft to
    annotate with hidden bookmarks.

    Raises `WorkbenchError` when the folder cannot be written.
    """
    from workbench.reporting.test_kit import DRAFT, test_kit_files

    files = dict(test_kit_files(planned))
    draft = annotatable_draft(session, planned)
    if draft is not None:
        files[DRAFT] = draft
    make_folder(folder)
    for name in files:
        check_output(session.path, folder / name)
    for name, data in files.items():
        with session.journal.exporting(name, "testkit", data):
            replace_file(folder / name, data)
    return tuple(folder / name for name in files)


def annotatable_draft(session: FormSession, planned: TestRound) -> bytes | None:
    """The form with its current texts and a hidden bookmark over every passage; None for other formats than Word.

    A digital signature of the form does not hold for this copy.
    """
    if not isinstance(session.form, DocxForm):
        return None
    options = ExportOptions(ExportMode.CLEAN, allow_unsigned=True)
    data = session.form.export(session.edits(), options).data
    form = open_docx(data, session.path.name)
    names = {
        segment.id: f"{BOOKMARK}{segment.id}"
        for segment in form.document.segments
        if segment.kind != "comment"
    }
    own = " ".join(own_marks(open_word_return(data, session.path.name, form)))
    properties = {
        FORM: planned.form, VERSION: planned.version, ROUND: planned.id, KIND: DRAFT_KIND, OWN: own,
    }  # fmt: skip
    return marked_copy(form, names, properties)
