"""Asking a service for many texts: in portions, again after a pause where that helps, until somebody stops it."""

import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress
from workbench.translation.killable_worker import WorkerError, ask_process
from workbench.translation.provider import (
    PASSING,
    TROUBLES,
    GlossaryKeeper,
    Provider,
    ProviderTrouble,
    Service,
    Trouble,
)
from workbench.translation.provider_address import checked_place

_PROGRAM = "workbench.translation.provider_process"


@dataclass(frozen=True, slots=True)
class Patience:
    """How often a service is asked again, and how long we wait between: twice as long each time, at most `longest`.

    `start`: seconds that starting the process may take beside the time of the request.
    """

    tries: int = 3
    first: float = 1.0
    longest: float = 60.0
    start: float = 10.0

    def pause(self, tried: int, asked: float | None) -> float:
        """Seconds before the next try; what the service asks for counts, up to the longest."""
        if asked is not None:
            return min(asked, self.longest)
        return min(self.first * 2.0**tried, self.longest) * random.uniform(0.8, 1.2)  # noqa: S311


class AskingError(WorkbenchError):
    """The service gave no translation; `trouble` says why."""

    def __init__(self, trouble: Trouble, title: str) -> None:
        super().__init__(TROUBLES[trouble].format(title=title))
        self.trouble = trouble


def portions(provider: Provider, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Start and end of the texts that go into one request; a text longer than the service takes is in none."""
    start = size = 0
    for number, text in enumerate(texts):
        if len(text) > provider.longest_text:
            if start < number:
                yield start, number
            start, size = number + 1, 0
            continue
        full = number - start >= provider.most_texts or size + len(text) > provider.most_characters
        if full and start < number:
            yield start, number
            start, size = number, 0
        size += len(text)
    if start < len(texts):
        yield start, len(texts)


def ask(
    provider: Provider,
    texts: Sequence[str],
    language: str,
    service: Service,
    progress: Progress,
    patience: Patience = Patience(),
    wait: Callable[[float, Progress], None] | None = None,
) -> list[str]:
    """One translation for each text of a portion, "" where there is none; tags as they were sent.

    Raises `AskingError`, `WorkbenchError` for an address that is not allowed, `Cancelled`.
    """
    code = provider.code_of(language)
    if not code:
        raise AskingError(Trouble.NO_LANGUAGE, provider.title)
    for tried in range(patience.tries):
        try:
            return _once(provider, texts, code, service, progress, patience.start)
        except ProviderTrouble as error:
            if error.trouble not in PASSING or tried + 1 == patience.tries:
                raise AskingError(error.trouble, provider.title) from error
            (wait or _wait)(patience.pause(tried, error.after), progress)
    raise AssertionError("no try at all")


def ask_for_glossary(
    provider: Provider,
    entries: Mapping[str, str],
    language: str,
    name: str,
    service: Service,
    progress: Progress,
) -> str:
    """The service's id of a new glossary of these terms. Raises as `ask` does."""
    code = provider.code_of(language)
    try:
        if not code or not isinstance(provider, GlossaryKeeper):
            raise ProviderTrouble(Trouble.NO_LANGUAGE)
        question = {"entries": dict(entries), "name": name, "target": code}
        found = _answer(provider, question, service, progress, Patience().start)
        if not isinstance(found, dict) or not isinstance(made := found.get("glossary"), str) or not made:
            raise ProviderTrouble(Trouble.ANSWER)
    except ProviderTrouble as error:
        raise AskingError(error.trouble, provider.title) from error
    return made


def _once(
    provider: Provider, texts: Sequence[str], code: str, service: Service, progress: Progress, start: float
) -> list[str]:
    question = {"texts": list(texts), "target": code}
    return _checked(_answer(provider, question, service, progress, start), len(texts))


def _answer(
    provider: Provider, question: Mapping[str, object], service: Service, progress: Progress, start: float
) -> object:
    """What the process says; its trouble raised."""
    place = checked_place(service.address)
    asked = {**question, "provider": provider.id, "service": asdict(service), **asdict(place)}
    try:
        answer = ask_process(_PROGRAM, asked, service.seconds + start, progress)
    except TimeoutError as error:
        raise ProviderTrouble(Trouble.TIME) from error
    except WorkerError as error:
        raise ProviderTrouble(Trouble.ANSWER) from error
    if isinstance(answer, dict) and isinstance(trouble := answer.get("trouble"), str):
        raise ProviderTrouble(Trouble(trouble), int(answer["status"]), answer["after"])
    return answer


def _checked(answer: object, count: int) -> list[str]:
    found = answer.get("texts") if isinstance(answer, dict) else None
    if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
        raise ProviderTrouble(Trouble.ANSWER)
    if len(found) != count:
        raise ProviderTrouble(Trouble.COUNT)
    return found


def _wait(seconds: float, progress: Progress) -> None:
    """A pause that ends at once when somebody wants to stop."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        progress.step(0, 0, "Der Dienst wird gleich noch einmal gefragt")
        time.sleep(min(left, 0.05))
