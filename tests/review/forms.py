"""A small form with its kit, and returns that testers made of it."""

from pathlib import Path

from scripts.sample_returns.annotating import Annotating
from tests.app.forms import opened
from workbench.app.operations.collect_returns import CollectReport, collect_returns
from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
from workbench.app.operations.write_test_kit import annotatable_draft
from workbench.app.session import FormSession
from workbench.model.review import TestRound
from workbench.review.rounds import PassagePlan

TEXTS = (
    "Antrag auf Grundsicherung",
    "Bitte reichen Sie die fehlenden Unterlagen bis zum 30.06.2025 bei uns ein.",
    "Die Leistung wird für zwölf Monate bewilligt und monatlich im Voraus gezahlt.",
    "Änderungen Ihrer Einkommensverhältnisse müssen Sie uns unverzüglich mitteilen.",
    "Gegen diesen Bescheid können Sie innerhalb eines Monats Widerspruch einlegen.",
    "Mit freundlichen Grüßen",
)
"""Passages s0001 to s0006."""


def session_in(folder: Path, *texts: str, name: str = "antrag.docx") -> FormSession:
    """The form, opened."""
    return opened(folder / name, *(texts or TEXTS))


def round_of(session: FormSession, *segments: str, **wishes: object) -> TestRound:
    """A round with these passages."""
    plans = tuple(PassagePlan(name) for name in segments or ("s0002", "s0003", "s0004"))
    return plan_test_round(session, RoundWishes(plans, **wishes))[0]  # type: ignore[arg-type]


def draft_of(session: FormSession) -> bytes:
    """The draft of the kit, to annotate in Word."""
    data = annotatable_draft(session, round_of(session))
    assert data is not None
    return data


def annotated(session: FormSession, author: str = "T01") -> Annotating:
    """A return in which one of everything stands."""
    made = Annotating(draft_of(session), author, author)
    first = made.comment("fehlenden Unterlagen", "Welche sind das?")
    made.reply(first, "Das frage ich mich auch.")
    made.comment("monatlich", "Das ist klar.", resolved=True)
    made.comment("Einkommensverhältnisse", "Zwei Absätze", until="Widerspruch")
    made.highlight("unverzüglich", "yellow")
    made.highlight("Widerspruch", "00FF00")
    made.delete("im Voraus ")
    made.insert("bei uns", " im Amt")
    return made


def write_return(folder: Path, name: str, data: bytes) -> Path:
    """The return as a file."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(data)
    return path


def read(folder: Path, session: FormSession | None = None) -> CollectReport:
    """What `collect` finds in the folder."""
    return collect_returns([folder], session)


def told(report: CollectReport) -> set[tuple[str, tuple[str, ...], str]]:
    """Type, passages and text of everything that was matched."""
    return {(item.type.value, item.segments, item.text.strip()) for item in report.collection.annotations}


WHOLE = {
    ("comment", ("s0002",), "Welche sind das?"),
    ("reply", ("s0002",), "Das frage ich mich auch."),
    ("comment", ("s0003",), "Das ist klar."),
    ("comment", ("s0004", "s0005"), "Zwei Absätze"),
    ("highlight", ("s0004",), "unverzüglich"),
    ("highlight", ("s0005",), "Widerspruch"),
    ("deletion", ("s0003",), "im Voraus"),
    ("insertion", ("s0002",), "im Amt"),
}
"""What `annotated` wrote."""
