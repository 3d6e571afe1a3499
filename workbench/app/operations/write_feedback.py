"""Tell readers what became of their hints."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from workbench.app.operations.collect_returns import CollectReport
from workbench.app.operations.plan_test_round import texts_before
from workbench.app.output_path import check_folder, check_output
from workbench.app.session import FormSession
from workbench.common.text import replace_file
from workbench.model.review import FormResult, PassageResult, TestRound
from workbench.reporting.test_kit_papers import FeedbackItem, write_feedback_sheet
from workbench.review.versions import document_version, plain

CHANGED, OPEN = "Wir haben den Text geändert.", "Hier suchen wir noch nach besseren Worten."
_MOST_SAID, _TITLE = 3, 50


def write_feedback(
    old: FormSession,
    new: FormSession,
    report: CollectReport,
    out: Path,
    reasons: Mapping[str, str] | None = None,
    on: date | None = None,
) -> tuple[FeedbackItem, ...]:
    """Write "Das haben wir geändert" (.docx): hints by passage, and whether its text is another one in `new`.

    `reasons`: German sentences by segment id of `old` that say what was done, or why nothing was. Gives what the sheet
    says. Raises `WorkbenchError` when it cannot be written.
    """
    check_output(old.path, out, ".docx")
    check_folder(out)
    items = feedback_items(old, new, report, reasons or {})
    document = old.current_document()
    planned = TestRound(
        "", "", document.name, document_version(document), (on or date.today()).isoformat(), (), ()
    )
    data = write_feedback_sheet(planned, items)
    with old.journal.exporting(out.name, "feedback", data):
        replace_file(out, data)
    return items


def feedback_items(
    old: FormSession, new: FormSession, report: CollectReport, reasons: Mapping[str, str]
) -> tuple[FeedbackItem, ...]:
    """One item for each passage with hints, in the order of the form."""
    texts = {segment.id: plain(segment.text) for segment in old.current_document().segments}
    if new is old:
        now = texts
        texts = {segment.id: plain(segment.text) for segment in old.document.segments}
    else:
        before = texts_before(new, old.current_document())
        by_text: dict[str, str] = {}
        for segment in new.current_document().segments:
            if segment.id in before:
                by_text.setdefault(plain(before[segment.id]), plain(segment.text))
        now = {name: by_text.get(text, text) for name, text in texts.items()}
    found: dict[str, list[PassageResult]] = {}
    for form in report.forms:
        for passage in _with_hints(form):
            found.setdefault(passage.segment, []).append(passage)
    order = {name: at for at, name in enumerate(texts)}
    return tuple(
        _item(found[name], texts[name], now[name], reasons.get(name, ""))
        for name in sorted(found, key=lambda name: order.get(name, 0))
        if name in texts
    )


def _with_hints(form: FormResult) -> list[PassageResult]:
    return [passage for passage in form.passages if passage.comments or passage.words]


def _item(passages: list[PassageResult], before: str, after: str, reason: str) -> FeedbackItem:
    comments = [comment.text for passage in passages for comment in passage.comments]
    words = [word for passage in passages for word, _ in passage.words]
    said = list(dict.fromkeys(comments))[:_MOST_SAID]
    if words:
        said.append("Schwere Wörter: " + ", ".join(dict.fromkeys(words)))
    changed = before != after
    title = before if len(before) <= _TITLE else before[:_TITLE].rpartition(" ")[0] + " …"
    done = reason or (CHANGED if changed else OPEN)
    return FeedbackItem(title, tuple(said), done, before if changed else "", after if changed else "")
