"""All texts of the window go through `tr` and exist in every language."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts import window_texts
from workbench import ui
from workbench.app.operations.check_export import CONCERNS
from workbench.app.operations.export_versions import KINDS
from workbench.app.report_entries import TITLES
from workbench.app.suggestions import RULE_OF_KIND
from workbench.language.difficulty.passages import why_not_rated
from workbench.language.difficulty.rating import RULE_POINTS
from workbench.language.passage import Passage
from workbench.model.burden import CITIZEN, OFFICE
from workbench.model.difficulty import LEVELS
from workbench.model.document import Segment
from workbench.model.form_structure import BROKEN, ELSEWHERE, FIELD_TYPES, FOUND
from workbench.model.renewal import CLASSES as CLASSES_OF_FIELDS
from workbench.model.review import Method
from workbench.model.translation_state import TranslationState
from workbench.translation.check import SEVERITIES
from workbench.ui import i18n
from workbench.ui.models.difficulty import PARTS
from workbench.ui.models.evaluation_languages import MODELS, WEIGHTS
from workbench.ui.models.finding_kinds import CLASSES, FILTERS
from workbench.ui.models.rows import REGIONS
from workbench.ui.models.structure_views import BAD, GOOD, OPEN, VIEWS
from workbench.ui.models.testing_plan import PRINTED
from workbench.ui.models.translation_bands import BANDS
from workbench.ui.models.translation_filters import VIEWS as VIEWS_OF_TRANSLATION
from workbench.ui.models.translation_table import COLUMNS
from workbench.ui.panels.evaluation_burden import ASSUMED
from workbench.ui.panels.evaluation_fields import COLUMNS as FIELD_COLUMNS
from workbench.ui.panels.evaluation_languages import CHOICES
from workbench.ui.panels.evaluation_languages import TABS as LANGUAGE_TABS
from workbench.ui.panels.evaluation_mapping import COLUMNS as MAPPING_COLUMNS
from workbench.ui.panels.evaluation_renewals import FORMS
from workbench.ui.panels.evaluation_renewals import TABS as RENEWAL_TABS
from workbench.ui.panels.evaluation_report import SOURCES as SOURCES_OF_REPORT
from workbench.ui.panels.evaluation_section import FIGURES
from workbench.ui.panels.hide_card import SCOPES
from workbench.ui.panels.reason_card import REASONS
from workbench.ui.places.evaluate import PAGES
from workbench.ui.places.test import STEPS
from workbench.ui.window import CHIP_KINDS

SOURCES = sorted(path for path in Path(ui.__file__).parent.rglob("*.py") if path.parent.name != "i18n")
SHOWING = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "label", "button", "icon_button", "QLabel", "QCheckBox", "QRadioButton",
    "QPushButton", "QAction", "say",
}  # fmt: skip


@pytest.fixture(autouse=True)
def german_again() -> Iterator[None]:
    yield
    i18n.use("de")


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_every_language_has_the_same_texts_with_the_same_gaps(code: str) -> None:
    german, other = i18n.texts("de"), i18n.texts(code)
    assert other.keys() == german.keys()
    assert {key: names(text) for key, text in other.items()} == {
        key: names(text) for key, text in german.items()
    }
    assert all(text.strip() for text in other.values())


def test_linguist_files_are_in_step() -> None:
    """`make texts` would change nothing: sources are the German texts of today, nothing is unfinished."""
    for area in window_texts.areas():
        for code, text in window_texts.in_step(area).items():
            assert (window_texts.FOLDER / code / area).read_text(encoding="utf-8") == text, f"{code}/{area}"
            assert 'type="unfinished"' not in text


def called(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            yield (
                (function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")),
                node,
            )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: "-".join(path.parts[-2:]))
def test_every_key_in_the_code_exists(path: Path) -> None:
    for name, call in called(ast.parse(path.read_text("utf-8"))):
        if name in ("tr", "count") and call.args and isinstance(call.args[0], ast.Constant):
            key = str(call.args[0].value)
            wanted = [key] if name == "tr" else [f"{key}.one", f"{key}.other"]
            assert all(i18n.known(one) for one in wanted), key


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: "-".join(path.parts[-2:]))
def test_no_text_is_shown_that_cannot_be_translated(path: Path) -> None:
    for name, call in called(ast.parse(path.read_text("utf-8"))):
        if name in SHOWING and call.args:
            first = call.args[0]
            spoken = isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value
            assert not (spoken and re.search(r"[A-Za-zÄÖÜäöü]{2}", str(spoken))), f"{path.name}: {spoken}"


def test_composed_keys_exist() -> None:
    keys = [f"region.{name}" for name in REGIONS]
    keys += [f"class.{name}" for name in CLASSES]
    keys += [f"filter.{name}{end}" for name in FILTERS for end in ("", ".tip")]
    keys += [f"{card}.reason.{name}" for card, names in REASONS.items() for name in names]
    keys += [f"{card}.{name}" for card in REASONS for name in ("title", "own", "confirm", "back")]
    keys += [f"hide.scope.{scope}{end}" for scope in SCOPES for end in ("", ".tip")]
    keys += [f"hidden.scope.{scope}" for scope in SCOPES]
    keys += [f"hidden.{rule}" for rule in RULE_OF_KIND.values()]
    keys += [f"severity.{severity}" for severity in RULE_POINTS]
    keys += [f"part.{part}" for part in PARTS]
    keys += [f"level.{level}" for _, level in LEVELS]
    keys += [f"reason.{reason}" for reason in REASONS_NOT_TO_RATE]
    keys += [f"chip.{name}" for name in CHIP_KINDS]
    keys += [f"alert.{severity}" for severity in ("info", "warn", "block")]
    keys += [f"export.{kind}{end}" for kind in KINDS for end in ("", ".text", ".suffix")]
    keys += [f"export.concern.{kind}" for kind in CONCERNS]
    keys += [f"structure.{part}.{name}" for name in VIEWS for part in ("view", "empty")]
    keys += [f"structure.type.{kind}" for kind in FIELD_TYPES]
    keys += [f"structure.state.{state}" for state in (FOUND, BROKEN, ELSEWHERE)]
    keys += [f"structure.fulfilled.{state}" for state in (GOOD, BAD, OPEN)]
    keys += [f"translate.column.{name}" for name in COLUMNS]
    keys += [f"translate.state.{state}" for state in TranslationState]
    keys += [f"translate.view.{view}{end}" for view in VIEWS_OF_TRANSLATION for end in ("", ".tip")]
    keys += [f"translate.band.{band}" for band in BANDS]
    keys += [f"translate.severity.{severity}" for severity in SEVERITIES]
    keys += [f"testing.step.{step}" for step in STEPS]
    keys += [f"testing.method.{method}" for method in Method]
    keys += EVALUATING
    keys += [f"testing.paper.{kind}" for kind, _ in PRINTED.values()]
    assert [key for key in keys if not i18n.known(key)] == []


def not_rated(text: str, kind: str = "paragraph") -> str:
    reason = why_not_rated(Passage(Segment("s1", "", kind, text)))
    assert reason is not None
    return reason


EVALUATING = (
    *(f"evaluate.page.{name}" for name in PAGES),
    *(f"action.evaluate_{name}" for name in PAGES),
    *(f"evaluate.tab.{name}" for name in (*LANGUAGE_TABS, *RENEWAL_TABS)),
    *(f"evaluate.choice.{name}" for name in CHOICES),
    *(f"evaluate.model.{name}{end}" for name in MODELS for end in ("", ".short")),
    *(f"evaluate.weight.{name}{end}" for name in WEIGHTS for end in ("", ".short")),
    *(f"evaluate.column.{name}" for name in MAPPING_COLUMNS),
    *(f"evaluate.class.{name}" for name in CLASSES_OF_FIELDS),
    *(f"evaluate.field.{name}" for name in FIELD_COLUMNS),
    *(f"evaluate.assumption.{name}" for name, _, _ in ASSUMED),
    *(f"evaluate.form.{name}{end}" for name in FORMS for end in ("", ".file")),
    *(f"evaluate.who.{name}" for name in (CITIZEN, OFFICE)),
    *(f"evaluate.source.{name}" for name in SOURCES_OF_REPORT),
    *(f"evaluate.figure.{name}" for name in FIGURES),
    *(f"evaluate.entry.{at}" for at in range(len(TITLES))),
)
"""Composed keys of the place *Auswerten*."""
REASONS_NOT_TO_RATE = (
    *(not_rated("Ein Satz.", kind) for kind in ("heading", "label", "field", "option", "header", "footer")),
    *(not_rated("Ein Satz.", kind) for kind in ("comment", "hidden")),
    *(not_rated(text) for text in ("", "1.234,56 €", "Name, Vorname", "Bitte bringen Sie das mit.")),
    not_rated("Name und Ort der Frau"),
    not_rated("the quick brown fox jumps over the lazy dog and runs away."),
    not_rated("Wort und Wort und " * 100 + "Schluss."),
    not_rated("Miete, Heizung, Strom, Wasser, Gas, Telefon, Internet, Versicherung", "table_cell"),
)
"""Every kind of reason why a passage has no difficulty."""


def test_every_text_is_used() -> None:
    code = "\n".join(path.read_text("utf-8") for path in SOURCES)
    families = (
        "action.",
        "versions.",
        "term.kind.",
        "term.status.",
        "term.field.",
        "term.pos.",
        "menu.",
        "place.",
        "contacts.field.",
        "blocks.state.",
        "region.",
        "class.",
        "filter.",
        "reject.",
        "hide.",
        "hidden.",
        "severity.",
        "part.",
        "level.",
        "reason.",
        "chip.",
        "export.",
        "structure.view.",
        "structure.empty.",
        "structure.type.",
        "structure.state.",
        "structure.fulfilled.",
        "structure.column.",
        "alert.",
        "unlock.",
        "waive.",
        "second.",
        "presence.",
        "measure.",
        "find.problem.",
        "kind.",
        "sight.",
        "state.",
        "rule.",
        "role.",
        "status.name.",
        "clash.title.",
        "start.workspace_",
        "start.waits.",
        "settings.page.",
        "settings.theme.",
        "settings.target.",
        "settings.keyboard.",
        "settings.model.",
        "settings.office.",
        "translate.column.",
        "translate.state.",
        "translate.view.",
        "translate.band.",
        "translate.panel.",
        "translate.severity.",
        "translate.kind.",
        "translate.guide.",
        "translate.comment",
        "translate.review_comment",
        "matrix.state.",
        "matrix.view.",
        "testing.",
        "evaluate.",
        "machine.class.",
        "machine.log.",
        "machine.service.",
        "machine.settings.",
        "machine.warning.",
    )
    stems = {
        key.removesuffix(".one").removesuffix(".other").removesuffix(".zero") for key in i18n.texts("de")
    }
    unused = [key for key in stems if f'"{key}"' not in code and not key.startswith((*families, "outline."))]
    assert unused == []


def test_numbers_are_written_as_in_the_language() -> None:
    i18n.use("de")
    assert i18n.number(1234.56, 1) == "1.234,6"
    assert i18n.number(-3.0) == "−3"
    assert i18n.number(None) == "–"
    i18n.use("en")
    assert i18n.number(1234.56, 1) == "1,234.6"


def test_unknown_language_means_german() -> None:
    assert i18n.use("xx") == "de"
    assert i18n.tr("export.back") == "Zurück"


def test_window_never_promises_leichte_sprache() -> None:
    for code in i18n.LANGUAGES:
        assert not any("leichte sprache" in text.casefold() for text in i18n.texts(code).values())
