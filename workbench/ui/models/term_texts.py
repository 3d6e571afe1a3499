"""What an entry of the glossary says, in words for people."""

from workbench.model.term import GlossaryEntry
from workbench.ui.i18n import tr


def term_lines(entry: GlossaryEntry) -> tuple[str, ...]:
    """What is to be done, what the term means, what to mind, and where that comes from."""
    told = [_what_to_do(entry), entry.explanation, entry.context]
    if entry.legal_note:
        told.append(tr("term.legal", note=entry.legal_note))
    told.append(_origin(entry))
    return tuple(filter(None, told))


def _what_to_do(entry: GlossaryEntry) -> str:
    words = ", ".join(tr("term.word", word=word) for word in entry.replacements)
    kind = tr(f"term.kind.{entry.kind}")
    return tr("term.better", kind=kind, words=words) if words else tr("term.only", kind=kind)


def _origin(entry: GlossaryEntry) -> str:
    status = tr(f"term.status.{entry.status}")
    return (
        tr("term.origin", id=entry.id, status=status, source=entry.source)
        if entry.source
        else (tr("term.number", id=entry.id, status=status))
    )
