"""The part of `workbench suggest --model` that talks to the office's language model."""

from workbench.app.model_settings import needed_model
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.ask_local_model import ask_local_model, check_server, hardest_sentences
from workbench.cli.output import write_error
from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress
from workbench.model.document import Document
from workbench.model.finding import Suggestion

_MOST_FAILURES = 3
"""In a row: then no more sentences leave."""


def model_suggestions(
    document: Document, glossary: OfficeGlossary, count: int, progress: Progress
) -> tuple[Suggestion, ...]:
    """The model's wordings for the hardest sentences; says on standard error what leaves, and what came of it.

    Raises `WorkbenchError` if no model is set up, if it may not be asked, or if no answer could be used.
    """
    server = needed_model()
    check_server(server)
    chosen = hardest_sentences(document, glossary, count)
    if not chosen:
        write_error("Es gibt keinen Satz, nach dem das Sprachmodell gefragt werden kann.")
        return ()
    noun = "Satz geht" if len(chosen) == 1 else "Sätze gehen"
    write_error(f"{len(chosen)} {noun} an {server.host} (Modell {server.model}).")
    found: list[Suggestion] = []
    failed: WorkbenchError | None = None
    in_a_row = 0
    for number, (segment, span) in enumerate(chosen, start=1):
        progress.step(number - 1, len(chosen), "Sprachmodell")
        try:
            found.append(ask_local_model(server, segment, span, glossary, progress))
            in_a_row = 0
        except WorkbenchError as error:
            failed, in_a_row = error, in_a_row + 1
            write_error(f"{segment.id}: {error}")
        if in_a_row == _MOST_FAILURES:
            write_error("Das Sprachmodell wird nicht weiter gefragt.")
            break
    if failed is not None and not found:
        raise failed
    return tuple(found)
