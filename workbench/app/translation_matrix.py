"""How far the translations of all forms are: forms by languages."""

from collections.abc import Iterable

from workbench.app.workspace import Workspace
from workbench.model.translation_matrix import Matrix, MatrixCell, MatrixLine
from workbench.model.translation_state import StateCount, TranslationState
from workbench.store.translations import form_languages_of, state_counts, translated_forms
from workbench.translation.languages import language_name


def translation_matrix(workspace: Workspace) -> Matrix:
    """All forms that are not withdrawn, with their planned and translated languages."""
    with workspace.reading() as connection:
        forms = translated_forms(connection)
        planned = form_languages_of(connection)
        counts = state_counts(connection)
    cells: dict[str, dict[str, MatrixCell]] = {}
    for item in planned:
        cells.setdefault(item.form, {})[item.language] = MatrixCell(item.form, item.language)
    for cell in _counted(counts):
        cells.setdefault(cell.form, {})[cell.language] = cell
    lines = tuple(MatrixLine(form, name, number, cells.get(form, {})) for form, name, number in forms)
    languages = {code for line in lines for code in line.cells}
    return Matrix(lines, tuple(sorted(languages, key=lambda code: (language_name(code).casefold(), code))))


def _counted(counts: Iterable[StateCount]) -> Iterable[MatrixCell]:
    found: dict[tuple[str, str], dict[TranslationState, int]] = {}
    for item in counts:
        found.setdefault((item.form, item.language), {})[item.state] = item.count
    for (form, language), states in found.items():
        yield MatrixCell(
            form, language, {state: states[state] for state in TranslationState if state in states}
        )


def outdated_translations(workspace: Workspace) -> int:
    """The number of passages in any language whose German is another one by now."""
    return translation_matrix(workspace).count(TranslationState.OUTDATED)
