"""Put other words in place of what a search found."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.app.changes import Changes
from workbench.app.protected import EditRefusedError, check_edit
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.app.text_search import TextHit
from workbench.common.progress import Progress
from workbench.model.finding import GuardAlert


@dataclass(frozen=True, slots=True)
class Replacement:
    """One hit as it would be: the sentence around it `before` and `after`, and why that may not be.

    `problem`: German, it can't be done. `alerts`: what the guards say of the whole passage with all its hits replaced.
    """

    hit: TextHit
    before: str
    after: str
    problem: str = ""
    alerts: tuple[GuardAlert, ...] = ()


def replacements(
    session: FormSession, hits: Sequence[TextHit], words: str, progress: Progress | None = None
) -> tuple[Replacement, ...]:
    """What `replace_text` would do, in the same order. For a worker: the guards are asked."""
    found: list[Replacement] = []
    groups = _by_segment(hits)
    for number, (segment_id, group) in enumerate(groups.items(), start=1):
        if progress is not None:
            progress.step(number, len(groups), "Ersetzungen prüfen")
        found += _of_segment(session, segment_id, group, words)
    return tuple(found)


def replace_text(session: FormSession, hits: Sequence[TextHit], words: str) -> Changes:
    """Replace these hits as one step; `applied` of the result counts them. Those with a `problem` stay.

    Raises `EditRefusedError` when a text has changed since the search, or when the new text may not stand.
    """
    texts: list[tuple[str, str]] = []
    reasons: list[tuple[str, tuple[str, ...]]] = []
    applied = 0
    for segment_id, group in _by_segment([hit for hit in hits if not hit.problem]).items():
        text = session.texts.get(segment_id, "")
        if any(text[hit.start : hit.end] != hit.words for hit in group):
            raise EditRefusedError(
                f"Die Passage {segment_id} hat inzwischen einen anderen Text. Bitte suchen Sie noch einmal."
            )
        after = _replaced(text, group, words)
        check_edit(session.segment(segment_id), after)
        if after == text:
            continue
        reason = f"„{group[0].words}“ durch „{words}“ ersetzt" if words else f"„{group[0].words}“ entfernt"
        texts.append((segment_id, after))
        reasons.append((segment_id, tuple(dict.fromkeys((*session.reasons.get(segment_id, ()), reason)))))
        applied += len(group)
    return session.change("Text ersetzt", SessionPatch(tuple(texts), tuple(reasons)), applied)


def _by_segment(hits: Sequence[TextHit]) -> dict[str, list[TextHit]]:
    groups: dict[str, list[TextHit]] = {}
    for hit in hits:
        groups.setdefault(hit.segment, []).append(hit)
    return groups


def _replaced(text: str, hits: Sequence[TextHit], words: str) -> str:
    for hit in sorted(hits, key=lambda hit: -hit.start):
        text = text[: hit.start] + fitted(words, hit, text) + text[hit.end :]
    return text


def fitted(words: str, hit: TextHit, text: str) -> str:
    """The new words as they fit at this place: small inside a word that goes on small ("Antragsunterlagen")."""
    inside = hit.start > 0 and text[hit.start - 1].isalpha() and hit.words[:1].islower()
    return words[:1].lower() + words[1:] if inside else words


def _of_segment(
    session: FormSession, segment_id: str, hits: Sequence[TextHit], words: str
) -> list[Replacement]:
    from workbench.language.segmentation import sentences
    from workbench.rewrite.guarding import alerts

    text = session.texts[segment_id]
    spans = sentences(text)
    possible = [hit for hit in hits if not hit.problem]
    whole = _replaced(text, possible, words)
    refusal = _refusal(session, segment_id, whole) if possible else ""
    warned = alerts(text, whole, session.glossary.entries) if possible and not refusal else ()
    made = []
    for hit in hits:
        start, end = _around(spans, hit, text)
        sentence = text[start:end]
        problem = _PROBLEMS.get(hit.problem, "") or refusal
        after = (
            sentence if problem else text[start : hit.start] + fitted(words, hit, text) + text[hit.end : end]
        )
        made.append(Replacement(hit, sentence, after, problem, () if problem else warned))
    return made


_PROBLEMS = {
    "locked": "Die Passage ist gesperrt.",
    "placeholder": "Zwischen den Wörtern steht ein Platzhalter.",
}


def _refusal(session: FormSession, segment_id: str, after: str) -> str:
    try:
        check_edit(session.segment(segment_id), after)
    except EditRefusedError as error:
        return str(error)
    return ""


def _around(spans: Sequence[tuple[int, int]], hit: TextHit, text: str) -> tuple[int, int]:
    """From the sentence in which the hit begins to the one in which it ends."""
    start = max((first for first, _ in spans if first <= hit.start), default=0)
    end = min((last for _, last in spans if last >= hit.end), default=len(text))
    return start, end
