"""Work through the sample test with readers, as `make run` does: the kit, the results, the thanks."""

from datetime import date
from pathlib import Path

from workbench.app.operations.collect_returns import collect_returns
from workbench.app.operations.open_form import open_form
from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
from workbench.app.operations.report_test import report_test
from workbench.app.operations.write_feedback import write_feedback
from workbench.app.operations.write_test_kit import write_test_kit
from workbench.common.progress import Progress
from workbench.model.review import Method
from workbench.review.rounds import PassagePlan

FOLDER, FORM = "lesetest", "bewilligungsbescheid.docx"
_PLANS = (
    PassagePlan("s0023", (Method.MARKS, Method.PARAPHRASE, Method.RATING)),
    PassagePlan("s0024", (Method.MARKS, Method.PARAPHRASE, Method.WORDS, Method.RATING)),
    PassagePlan(
        "s0100", (Method.QUESTIONS, Method.RATING), (("Wie lange können Sie widersprechen?", "einen Monat"),)
    ),
)
"""What the sample returns were asked (`scripts/sample_returns`)."""

_REASONS = {"s0100": "Die Telefonnummer nehmen wir auf."}


def run_sample_test(samples: Path, out: Path, progress: Progress | None = None) -> tuple[Path, ...]:
    """The files that were written to the folder "lesetest" of `out`; none if the samples have no returns.

    Raises `WorkbenchError` when they cannot be written.
    """
    returns, form = samples / FOLDER, samples / FORM
    if not returns.is_dir() or not form.is_file():
        return ()
    session = open_form(form)
    planned, _ = plan_test_round(session, sample_wishes(), progress=progress)
    folder = out / FOLDER
    files = write_test_kit(session, planned, folder)
    report = collect_returns([returns], session, progress=progress)
    results, thanks = folder / "lesetest-ergebnisse.xlsx", folder / "lesetest-rueckmeldung.docx"
    report_test(report, results)
    write_feedback(session, session, report, thanks, _REASONS)
    return (*files, results, thanks)


def sample_wishes() -> RoundWishes:
    """What the sample returns were asked about."""
    return RoundWishes(_PLANS, on=date.today())
