"""Suggestions by machine: which services may be asked for a form, what exactly would leave, and asking.

Nothing leaves without a `Preview`: it holds the very strings, and `suggest` takes nothing else. A form that nobody has
classed as public has no preview that could be sent.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

from workbench.app.machine_keys import machine_key
from workbench.app.machine_permission import notes, why_not
from workbench.app.machine_preview import (
    Offer,
    Passage,
    Preview,
    Subject,
    Suggested,
    count_words,
    leaving,
    suggested,
    with_reason,
)
from workbench.app.machine_settings import address_of, machine_settings, named_provider
from workbench.app.machine_subjects import Subjects
from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.common.errors import Cancelled, InputError, WorkbenchError
from workbench.common.progress import Progress
from workbench.model.machine import FormClass, MachineRequest, MachineSettings
from workbench.store.connect import Transaction
from workbench.store.form_classes import class_of
from workbench.store.keys import as_text, new_id, now
from workbench.store.machine_requests import add_request, set_outcome, words_since
from workbench.translation.languages import target_language
from workbench.translation.masking import known_names
from workbench.translation.provider import Provider, Service, providers
from workbench.translation.provider_address import address_host
from workbench.translation.provider_asking import AskingError, Patience, ask, ask_for_glossary, portions

Take = Callable[[Sequence[Suggested]], None]
ANSWERED = "answered"
CANCELLED = "cancelled"
FAILED = "failed"


class MachineDesk:
    """Asks services for the passages of a workspace's forms; callable from background threads."""

    def __init__(self, workspace: Workspace, patience: Patience | None = None) -> None:
        self.workspace = workspace
        self._patience = patience or Patience()
        self._subjects = Subjects(workspace)

    def available(self, form: str, language: str) -> tuple[Offer, ...]:
        """Every service with the reason why it cannot be asked for this form; usable first, then those that are on."""
        subject = self._subjects.classed(form)
        settings = self._settings()
        offers = [self._offer(provider, settings, subject, language) for provider in providers().values()]
        return tuple(
            sorted(offers, key=lambda item: (bool(item.why_not), not settings.choice(item.provider).on))
        )

    def preview(self, provider: str, language: str, passages: Iterable[Passage], form: str) -> Preview:
        """What would leave if these passages of a stored form were sent. Nothing is sent. Raises `WorkbenchError`."""
        return self.preview_of(provider, language, passages, self._subjects.of(form))

    def preview_of(
        self, provider: str, language: str, passages: Iterable[Passage], subject: Subject
    ) -> Preview:
        """The same for any form, by what is known of it."""
        found, code, settings = named_provider(provider), target_language(language), self._settings()
        given = tuple(passages)
        names = subject.names | known_names(source for _, source in given)
        stated = tuple(leaving(found, segment, source, names, settings.gate) for segment, source in given)
        offer = self._offer(found, settings, subject, code)
        left = self._left(settings)
        preview = Preview(
            found.id,
            found.title,
            offer.host,
            address_of(settings, found),
            code,
            subject,
            stated,
            offer.why_not,
            tuple(notes(found, self._key(found, settings))),
            left,
        )
        return preview if offer.why_not else with_reason(preview)

    def suggest(
        self, preview: Preview, progress: Progress | None = None, take: Take | None = None
    ) -> tuple[Suggested, ...]:
        """Send what the preview shows and nothing else; what came back, in the order of its passages.

        `take` gets what each request brought, at once: what was paid for is kept although a later one fails. Raises
        `WorkbenchError` if something forbids it by now or the service fails, `Cancelled`.
        """
        if preview.why_not:
            raise WorkbenchError(f"{preview.why_not} Es wurde nichts gesendet.")
        steps, found = progress or Progress(), named_provider(preview.provider)
        texts, answers = preview.texts, dict[str, str]()
        done: list[Suggested] = []
        for start, end in portions(found, texts):
            steps.step(start, len(texts), f"{preview.title} wird gefragt")
            part = texts[start:end]
            answers.update(zip(part, self._sent(found, preview, part, steps), strict=True))
            came = [
                suggested(found, item, answers[item.sent]) for item in preview.passages if item.sent in part
            ]
            done += came
            if take is not None:
                take(came)
        stayed = [Suggested(item.segment, why_not=item.why_not) for item in preview.passages if not item.sent]
        places = {item.segment: number for number, item in enumerate(preview.passages)}
        return tuple(sorted((*done, *stayed), key=lambda item: places[item.segment]))

    def send_terms(
        self, provider: Provider, language: str, name: str, terms: Mapping[str, str], progress: Progress
    ) -> str:
        """The service's id of a new glossary. Public by nature, switched on and written down like texts."""
        subject = Subject("Glossar", FormClass.PUBLIC)
        address, left = address_of(self._settings(), provider), None
        host = self._offer(provider, self._settings(), subject, language).host
        preview = Preview(provider.id, provider.title, host, address, language, subject, (), "", (), left)
        texts = [f"{german}\t{other}" for german, other in terms.items()]
        with self._written_down(provider, preview, texts):
            return ask_for_glossary(
                provider, terms, language, name, self._service(provider, preview), progress
            )

    def _sent(self, provider: Provider, preview: Preview, texts: Sequence[str], steps: Progress) -> list[str]:
        """The answers to one request."""
        with self._written_down(provider, preview, texts):
            service = self._service(provider, preview)
            return ask(provider, texts, preview.language, service, steps, self._patience)

    @contextmanager
    def _written_down(self, provider: Provider, preview: Preview, texts: Sequence[str]) -> Iterator[None]:
        """The line of the log is there before the request is made, and says afterwards what became of it."""
        request, outcome = self._kept(provider, preview, texts), FAILED
        try:
            yield
            outcome = ANSWERED
        except AskingError as error:
            outcome = error.trouble.value
            raise
        except Cancelled:
            outcome = CANCELLED
            raise
        finally:
            with self.workspace.working(Action.TRANSLATE) as connection:
                set_outcome(connection, request.id, outcome)

    def _kept(self, provider: Provider, preview: Preview, texts: Sequence[str]) -> MachineRequest:
        """The line in the log. Everything that may forbid the request is asked once more in the same transaction."""
        data = json.dumps(list(texts), ensure_ascii=False).encode()
        with self.workspace.working(Action.TRANSLATE) as connection:
            amount = sum(map(count_words, texts))
            if forbidden := self._forbidden(connection, provider, preview, amount):
                raise WorkbenchError(f"{forbidden} Es wurde nichts gesendet.")
            request = MachineRequest(
                new_id(),
                now(),
                self.workspace.person.name,
                provider.id,
                preview.host,
                preview.subject.name,
                preview.language,
                len(texts),
                sum(map(len, texts)),
                amount,
                hashlib.sha256(data).hexdigest(),
            )
            add_request(connection, request)
        return request

    def _forbidden(self, connection: Transaction, provider: Provider, preview: Preview, amount: int) -> str:
        settings, subject = machine_settings(connection), preview.subject
        if subject.form:
            level = class_of(connection, subject.form)
            subject = replace(subject, level=level.level if level else None)
        key = self._key(provider, settings)
        if forbidden := why_not(provider, settings, subject, preview.language, self.workspace.person, key):
            return forbidden
        if preview.address != address_of(settings, provider):
            return "Die Adresse des Dienstes hat sich geändert. Sehen Sie noch einmal an, was gesendet würde."
        if settings.budget and words_since(connection, _month()) + amount > settings.budget:
            return f"Das Kontingent von {settings.budget} Wörtern in diesem Monat ist aufgebraucht."
        return ""

    def _service(self, provider: Provider, preview: Preview) -> Service:
        settings = self._settings()
        choice = settings.choice(provider.id)
        return Service(
            preview.address,
            self._key(provider, settings),
            polite=choice.polite,
            glossary=choice.glossaries.get(preview.language, choice.glossaries.get("*", "")),
        )

    def _settings(self) -> MachineSettings:
        with self.workspace.reading() as connection:
            return machine_settings(connection)

    def _left(self, settings: MachineSettings) -> int | None:
        if not settings.budget:
            return None
        with self.workspace.reading() as connection:
            return max(0, settings.budget - words_since(connection, _month()))

    def _offer(self, provider: Provider, settings: MachineSettings, subject: Subject, language: str) -> Offer:
        try:
            host = address_host(address_of(settings, provider))
        except InputError:
            host = ""
        key = self._key(provider, settings)
        forbidden = why_not(provider, settings, subject, language, self.workspace.person, key)
        return Offer(provider.id, provider.title, host, forbidden)

    def _key(self, provider: Provider, settings: MachineSettings) -> str:
        if not settings.choice(provider.id).on:
            return ""
        try:
            return machine_key(provider.id, address_host(address_of(settings, provider)))
        except InputError:
            return ""


def _month() -> str:
    """When this month began, in UTC."""
    return as_text(datetime.now(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0))
