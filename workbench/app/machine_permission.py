"""Whether a service may be asked for a form, and in German why not."""

from collections.abc import Iterator

from workbench.app.machine_keys import is_free_key
from workbench.app.machine_preview import Subject
from workbench.app.machine_settings import address_of
from workbench.app.rights import Action, may
from workbench.common.errors import InputError
from workbench.model.machine import FormClass, MachineSettings
from workbench.model.workspace import Person
from workbench.translation.languages import language_name
from workbench.translation.provider import Provider
from workbench.translation.provider_address import address_host


def why_not(
    provider: Provider, settings: MachineSettings, subject: Subject, language: str, person: Person, key: str
) -> str:
    """The first reason not to ask; "" if there is none."""
    if not settings.choice(provider.id).on:
        return f"{provider.title} ist nicht eingeschaltet."
    if not may(person, Action.TRANSLATE):
        return "Ihre Rolle erlaubt das nicht: Übersetzungen ändern."
    try:
        address_host(address_of(settings, provider))
    except InputError:
        return f"Für {provider.title} fehlt die Adresse."
    if not provider.code_of(language):
        return f"{provider.title} übersetzt nicht nach {language_name(language)}."
    if provider.needs_key and not key:
        return f"Auf diesem Computer fehlt der Schlüssel für {provider.title}."
    return _why_not_of(subject, free=is_free_key(provider.id, key))


def notes(provider: Provider, key: str) -> Iterator[str]:
    """What a person should know before sending."""
    yield provider.notes
    if is_free_key(provider.id, key):
        yield "Ihr Schlüssel gehört zum kostenlosen Angebot: DeepL darf die Texte behalten."


def _why_not_of(subject: Subject, *, free: bool) -> str:
    """What about the form forbids sending its texts."""
    if free and subject.level is not FormClass.PUBLIC:
        return "Mit einem kostenlosen Schlüssel darf DeepL Texte behalten: nur für öffentliche Formulare."
    if subject.level is None:
        return "Das Formular ist nicht eingestuft. Nur öffentliche Formulare dürfen gesendet werden."
    if subject.level is FormClass.CASE:
        return "Das Formular enthält Falldaten. Es bleibt im Haus."
    if subject.level is FormClass.INTERNAL:
        return "Das Formular ist nur für den Dienstgebrauch. Es bleibt im Haus."
    if subject.filled_in:
        return "Das Formular ist ausgefüllt. Es bleibt im Haus."
    if not subject.released:
        return "Das Formular ist noch nicht freigegeben."
    return ""
