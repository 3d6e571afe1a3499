"""Plan a test with readers: choose passages, methods and people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.app.operations.score_form import score_form
from workbench.app.session import FormSession
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.language.passage_alignment import LEAST_SIMILARITY, align_texts
from workbench.model.document import Document
from workbench.model.review import Method, TestRound
from workbench.review.choosing import Choice, suggest_passages
from workbench.review.rounds import PassagePlan, plan_round


@dataclass(frozen=True, slots=True)
class RoundWishes:
    """What a person wants of a round. Without `plans` the program chooses `count` passages; `methods` and `own`
    (question and right answer) by segment id count for chosen ones too. `compare`: test the wording before as well."""

    plans: tuple[PassagePlan, ...] = ()
    count: int = 8
    methods: tuple[Method, ...] = ()
    own: Mapping[str, tuple[tuple[str, str], ...]] | None = None
    testers: int = 12
    title: str = ""
    scenario: str = ""
    compare: bool = False
    on: date | None = None


def suggest_test_passages(
    session: FormSession,
    before: Document | None = None,
    count: int = 8,
    progress: Progress | None = None,
) -> tuple[Choice, ...]:
    """The passages of the form that are worth a test, with the reasons, in reading order.

    `before` is the form before the revision; without it the file as it was opened counts as that.
    """
    document = session.current_document()
    report = score_form(document, session.glossary, progress, with_reference=False)
    scores = {item.id: item.difficulty.score for item in report.segments if item.difficulty is not None}
    return suggest_passages(document, scores, texts_before(session, before), count)


def texts_before(session: FormSession, before: Document | None = None) -> dict[str, str]:
    """The wording before the revision of every passage that had one, by its id now."""
    document = session.current_document()
    if before is None:
        return {segment.id: segment.text for segment in session.document.segments}
    pairs = align_texts(
        [(item.id, item.text) for item in before.segments],
        [(item.id, item.text) for item in document.segments],
    )
    return {
        document.segments[pair.new].id: before.segments[pair.old].text
        for pair in pairs
        if pair.old is not None and pair.new is not None and pair.similarity >= LEAST_SIMILARITY
    }


def plan_test_round(
    session: FormSession,
    wishes: RoundWishes,
    before: Document | None = None,
    progress: Progress | None = None,
) -> tuple[TestRound, tuple[Choice, ...]]:
    """The round for the form's current texts, and why passages were chosen (empty if a person named them).

    Raises `InputError` for unknown passages, none, or more than 12.
    """
    choices: tuple[Choice, ...] = ()
    plans: Sequence[PassagePlan] = wishes.plans
    if not plans:
        choices = suggest_test_passages(session, before, wishes.count, progress)
        own = wishes.own or {}
        named = [PassagePlan(name) for name in own]
        chosen = [PassagePlan(choice.segment) for choice in choices if choice.segment not in own]
        plans = [*named, *chosen][: max(wishes.count, len(named))]
        if not plans:
            raise InputError(
                f"„{session.path.name}“ hat keine Passage, die sich für einen Test eignet.",
                "Nennen Sie Passagen selbst.",
            )
    with_methods = [
        PassagePlan(
            plan.segment, plan.methods or wishes.methods, plan.own or (wishes.own or {}).get(plan.segment, ())
        )
        for plan in plans
    ]
    planned = plan_round(
        session.current_document(),
        with_methods,
        on=(wishes.on or date.today()).isoformat(),
        title=wishes.title,
        testers=wishes.testers,
        scenario=wishes.scenario,
        before=texts_before(session, before) if wishes.compare else None,
    )
    return planned, choices
