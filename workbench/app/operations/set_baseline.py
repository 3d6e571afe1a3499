"""Keep how hard a form was when the work on it began."""

import json

from workbench.app.operations.score_form import score_form
from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.app.workspace_journal import journal_of
from workbench.common.progress import Progress
from workbench.language.difficulty.coefficients import coefficients
from workbench.model.workspace import Baseline
from workbench.store.baselines import add_baseline


def set_baseline(session: FormSession, progress: Progress | None = None) -> Baseline:
    """The score of the current texts with the version of the score; earlier baselines stay.

    The payload is JSON: `difficulty` (score 0-100, level, `mos`, parts; null where nothing counts), `measures`,
    `words`, `sentences`, `findings` by rule. Raises `RightError`, `StoreError`.
    """
    journal = journal_of(session)
    report = score_form(session.current_document(), session.glossary, progress, with_reference=False)
    found = report.difficulty
    difficulty = found and {
        "score": found.score,
        "level": found.level,
        "mos": found.mos,
        "length": found.length,
        "vocabulary": found.vocabulary,
        "rules": found.rules,
    }
    payload = {
        "difficulty": difficulty,
        "measures": report.measures,
        "words": report.counts.words,
        "sentences": report.counts.sentences,
        "findings": report.findings,
    }
    with journal.workspace.working(Action.BASELINE) as connection:
        kept = add_baseline(
            connection,
            journal.version.id,
            coefficients().version,
            json.dumps(payload, ensure_ascii=False, sort_keys=True),
            journal.workspace.person.name,
        )
        journal.tell(connection, "baseline")
    return kept
