"""Ask the office's language model for another wording of one sentence. Only ever called because a person asked."""

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.protected import EditRefusedError
from workbench.app.restructuring import office_of
from workbench.app.suggestions import terms_for
from workbench.common.progress import Progress
from workbench.language.exempt import Span
from workbench.model.document import Document, Segment
from workbench.model.finding import Suggestion
from workbench.rewrite.local_model import PROVIDER, ModelServer, Terms, checked_request, reworded

_LEAST_WORDS = 8
"""Of the shortest sentence that is worth a question; shorter ones are not rated either."""


def ask_local_model(
    server: ModelServer,
    segment: Segment,
    span: Span,
    glossary: OfficeGlossary,
    progress: Progress | None = None,
) -> Suggestion:
    """The model's wording for the sentence at `span`, guarded like any other and never safe.

    Takes frozen records, so it may run in a worker thread. Raises `EditRefusedError` for a passage whose wording is
    fixed, `WorkbenchError` for a server that may not or cannot be asked or whose answer is unusable, `Cancelled`.
    """
    from workbench.rewrite.candidates import checked, gain, objection_to
    from workbench.rewrite.providers.glossary import wording_is_fixed
    from workbench.rewrite.sentence_difficulty import hardness

    fixed = wording_is_fixed(segment)
    if fixed:
        raise EditRefusedError(f"{fixed} Es wurde nichts gesendet.")
    start, end = span
    before = segment.text[start:end]
    after = reworded(server, segment, span, _terms(segment, span, glossary), progress)
    office = office_of(glossary, "")
    drifts = checked(before, after, office)
    old, new = hardness(before, office.settings), hardness(after, office.settings)
    parts = (
        f"Maschinell formuliert (Modell {server.model}): bitte genau prüfen.",
        gain(old, new),
        objection_to(drifts, old, new),
    )
    return Suggestion(
        id=f"{segment.id}-{start}-{PROVIDER}",
        segment=segment.id,
        start=start,
        end=end,
        provider=PROVIDER,
        term=None,
        kind="restructure",
        replacement=after,
        result=segment.text[:start] + after + segment.text[end:],
        safe=False,
        reason=" ".join(part for part in parts if part),
        alerts=drifts,
        difficulty=(old.score, new.score),
    )


def hardest_sentences(
    document: Document, glossary: OfficeGlossary, count: int
) -> tuple[tuple[Segment, Span], ...]:
    """The hardest sentences of the form whose wording is free, hardest first."""
    from workbench.language.passage import RUNNING_KINDS
    from workbench.language.segmentation import sentences
    from workbench.language.tokens import words
    from workbench.rewrite.providers.glossary import wording_is_fixed
    from workbench.rewrite.sentence_difficulty import hardness

    settings = office_of(glossary, "").settings
    found = [
        (hardness(segment.text[start:end], settings).points, segment, (start, end))
        for segment in document.segments
        if segment.kind in RUNNING_KINDS and not wording_is_fixed(segment)
        for start, end in sentences(segment.text)
        if len(words(segment.text[start:end])) >= _LEAST_WORDS
    ]
    found.sort(key=lambda item: -item[0])
    return tuple((segment, span) for _, segment, span in found[:count])


def check_server(server: ModelServer) -> None:
    """Nothing, if the server may be asked. Raises `WorkbenchError` before any text is sent."""
    checked_request(server)


def _terms(segment: Segment, span: Span, glossary: OfficeGlossary) -> Terms:
    """What the glossary finds in the sentence."""
    words: dict[str, str] = {}
    keep: dict[str, None] = {}
    text = segment.text[span[0] : span[1]]
    alone = Segment(segment.id, segment.part, segment.kind, text)
    for item in terms_for(alone, glossary):
        found = text[item.start : item.end]
        if item.kind == "replace" and item.replacement:
            words.setdefault(found, item.replacement)
        elif item.kind in {"keep", "explain"}:
            keep.setdefault(found, None)
    return Terms(tuple(words.items()), tuple(keep))
