"""What a reader goes through on the screen: one passage after another, three answers each."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.model.review import Method, TestPassage, TestRound

CHOICES: Mapping[Method, tuple[tuple[str, str], ...]] = {
    Method.RATING: (("leicht", "+"), ("mittel", "○"), ("schwer", "–")),
    Method.MARKS: (("plus", "+"), ("minus", "–"), ("question", "?")),
}
"""The three answers of a method that can be asked on the screen, each with its sign."""


@dataclass(frozen=True, slots=True)
class ReadingStep:
    """A passage, the wording that is read, and how it is asked."""

    passage: TestPassage
    side: str
    method: Method

    @property
    def text(self) -> str:
        """What the reader sees."""
        return "\n\n".join(self.passage.before if self.side == "A" else self.passage.lines)

    def answers(self, choice: str) -> tuple[tuple[str, str], ...]:
        """Pairs of question and value that the choice says; nothing chosen says nothing."""
        if self.method is Method.RATING:
            return (("rating", choice),)
        return tuple((name, str(int(name == choice)) if choice else "") for name, _ in CHOICES[Method.MARKS])

    @property
    def main_question(self) -> str:
        """The question that the remark belongs to."""
        return "rating" if self.method is Method.RATING else CHOICES[Method.MARKS][0][0]


def steps_for(planned: TestRound, tester: str) -> tuple[ReadingStep, ...]:
    """What the tester reads, in the order of his sheet; passages without such a question are left out."""
    order = next((item.order for item in planned.testers if item.code == tester), "")
    steps = []
    for side in order or "B":
        for passage in planned.passages:
            methods = {question.method for question in passage.questions}
            method = next((one for one in CHOICES if one in methods), None)
            if method is not None and (side != "A" or passage.before):
                steps.append(ReadingStep(passage, side if planned.compares else "", method))
    return tuple(steps)


def can_be_read(planned: TestRound) -> bool:
    """Whether anything of the round can be asked on the screen."""
    return any(bool(steps_for(planned, tester.code)) for tester in planned.testers[:1])
