"""Make a glossary of the office's terms at a service, so that its suggestions use them."""

from workbench.app.machine_settings import named_provider, read_machine_settings
from workbench.app.machine_suggestions import MachineDesk
from workbench.app.operations.switch_provider import switch_provider
from workbench.app.rights import Action, check_right
from workbench.app.workspace import Workspace
from workbench.app.workspace_glossary import workspace_glossary
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.model.machine import MachineSettings
from workbench.translation.checking import terms_for
from workbench.translation.languages import language_name, target_language
from workbench.translation.masking import find_personal
from workbench.translation.provider import GlossaryKeeper

NAME = "Formularwerkbank"
_LONGEST = 100


def glossary_terms(workspace: Workspace, language: str) -> dict[str, str]:
    """German terms of the workspace's glossary and their translations, as they would be sent.

    Without patterns ("заяв*"), personal data and what is longer than 100 characters.
    """
    glossary = workspace_glossary(workspace)
    found: dict[str, str] = {}
    for term in terms_for(glossary.entries if glossary else (), target_language(language)):
        source, target = term.source[0].strip(), term.targets[0].strip()
        fits = source and target and "*" not in target and len(source + target) <= _LONGEST
        if fits and not find_personal(source) and not any(sign in source + target for sign in "\t\n\r"):
            found.setdefault(source, target)
    return found


def send_glossary(
    workspace: Workspace, provider: str, language: str, progress: Progress | None = None
) -> MachineSettings:
    """Send the terms and let suggestions use them from now on; written down in the log like texts.

    Raises `InputError` without terms or for a service without glossaries, `WorkbenchError`, `RightError`.
    """
    check_right(workspace.person, Action.MACHINE)
    named, code = named_provider(provider), target_language(language)
    terms = glossary_terms(workspace, code)
    if not isinstance(named, GlossaryKeeper):
        raise InputError(f"{named.title} kennt keine Glossare.")
    if not terms:
        raise InputError(
            f"Das Glossar des Arbeitsbereichs hat keine Übersetzungen für {language_name(code)}."
        )
    made = MachineDesk(workspace).send_terms(named, code, NAME, terms, progress or Progress())
    before = read_machine_settings(workspace).choice(named.id).glossaries
    return switch_provider(workspace, named.id, glossaries={**before, code: made})
