"""Übersetzen: from passage to passage, write, confirm, have it checked, take back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from workbench.model.translation_state import SegmentTranslation
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr
from workbench.ui.keyboard_schemes import chosen_scheme
from workbench.ui.models.moments import moment
from workbench.ui.models.translation_bands import by_state
from workbench.ui.models.translation_filters import CHECKABLE, UNTRANSLATED, counts, following
from workbench.ui.panels.translation_statistics import TranslationStatistics
from workbench.ui.places.translate import NAME, TranslatePlace
from workbench.ui.translating_desk import TranslatingDesk
from workbench.ui.translation_opening import language_title
from workbench.ui.translation_writing import TranslationWriting, is_checkable

SEARCH_PAUSE = 200


class Translating(Feature):
    """The place, the table, the editor. Other features look after matches, checks and filling."""

    order = 40

    def commands(self) -> Sequence[Command]:
        """What a translator does all day; the keys hold in this place only."""
        return (
            self._command(
                "translate_confirm_next",
                lambda: self.writing.confirm(go_on=True),
                "Ctrl+Return",
                "Ctrl+Enter",
            ),
            self._command(
                "translate_confirm",
                lambda: self.writing.confirm(go_on=False),
                "Ctrl+Shift+Return",
                "Ctrl+Shift+Enter",
            ),
            self._command("translate_check", lambda: self.writing.check(), "Alt+Return", "Alt+Enter"),
            self._command("translate_next_open", lambda: self.go(_is_untranslated), "Ctrl+U"),
            self._command("translate_next_unchecked", lambda: self.go(is_checkable), "Ctrl+Shift+U"),
            self._command("translate_next", lambda: self._move(1), "Ctrl+Down", "Alt+Down"),
            self._command("translate_previous", lambda: self._move(-1), "Ctrl+Up"),
            self._command("translate_placeholder", lambda: self.writing.insert_chip(), "Ctrl+,"),
            self._command(
                "translate_copy_source", lambda: self.writing.copy_source(), "Ctrl+Shift+S", "Ctrl+Insert"
            ),
            self._command("translate_clear", lambda: self.writing.clear_target(), "Ctrl+Shift+Backspace"),
            self._command("translate_search", lambda: self.place.sheet.begin_search(), "Ctrl+F", "Ctrl+J"),
            self._command("translate_undo", lambda: self.desk.undo(), "Ctrl+Z"),
            self._command("translate_redo", lambda: self.desk.redo(), "Ctrl+Y", "Ctrl+Shift+Z"),
            self._command(
                "translate_not_needed", lambda: self.writing.toggle_needed(), group="translating_more"
            ),
            self._command("translate_release", lambda: self.writing.release(), group="translating_more"),
            self._command("translate_overview", self.show_overview, "Alt+Up", group="translating_more"),
        )

    def _command(
        self, name: str, run: Callable[[], object], *shortcuts: str, group: str = "translating"
    ) -> Command:
        return Command(name, run, group, shortcuts, place=NAME)

    # --- putting together ----------------------------------------------------------------------------------

    def build(self) -> None:
        """The desk, the clocks."""
        names = {kind: tr(f"chip.{kind}") for kind in _chip_kinds()}
        self.desk = TranslatingDesk(self.window.workspaces.office, names, self)
        self.statistics = TranslationStatistics()
        self.enters = chosen_scheme().value == "omegat"
        self._kept: list[str] = []
        self._was_editing = True
        self._room = self._clock(0, self._make_room)
        self._search = self._clock(SEARCH_PAUSE, self._search_words)

    def _clock(self, pause: int, then: Callable[[], object]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(pause)
        made.timeout.connect(then)
        return made

    @property
    def place(self) -> TranslatePlace:
        """The place of the window."""
        return cast(TranslatePlace, self.window.places[NAME])

    def assemble(self) -> None:
        """The panel of the left side."""
        self.writing = TranslationWriting(self)
        title = tr("translate.statistics")
        self.place.columns.add_panel("translate_statistics", title, self.statistics, "left")

    def connect_parts(self) -> None:
        """Follow the desk, the table, the editor."""
        desk, place, window = self.desk, self.place, self.window
        sheet, editor = place.sheet, place.sheet.editor
        desk.opened.connect(self._show_form)
        desk.selected.connect(self.show_segment)
        desk.changed.connect(self._follow)
        desk.clashed.connect(self.writing.show_clash)
        desk.failed.connect(self.writing.tell_trouble)
        desk.leaving.connect(self.writing.keep_draft)
        window.desk.leaving.connect(self.writing.keep_draft)
        window.workspaces.office.closing.connect(self._hand_over)
        desk.saved.connect(self._enable)
        desk.told.connect(self.announce)
        sheet.view.wanted.connect(desk.select)
        sheet.view.entered.connect(self.write)
        sheet.view_wanted.connect(self._choose_view)
        sheet.words_wanted.connect(lambda _text: self._search.start())
        sheet.back_wanted.connect(self.show_overview)
        self.writing.connect_parts()
        self.statistics.bands_wanted.connect(self._choose_bands)
        window.pages.currentChanged.connect(lambda _index: self._enter())
        place.moved.connect(self._enter)
        window.workspaces.office.opened.connect(self._show_start)
        window.workspaces.office.listed.connect(self._show_start)
        window.workspaces.office.heard.connect(self._hear)
        place.columns.arrange()
        editor.set_zoom(window.preferences.zoom)
        self._show_start()
        self._enter()

    def take_over(self, old: Feature) -> None:
        """Another theme or language: open the same translation again."""
        if isinstance(old, Translating) and old.desk.opened_form is not None:
            work = old.desk.opened_form.work
            self.desk.open(work.form_id, work.language, old.desk.segment, again=True)
            self._was_editing = old.place.is_editing

    @property
    def is_saving(self) -> bool:
        """Is something on its way to the workspace?"""
        return bool(self.desk.pending)

    def unsaved(self) -> int:
        """What waits for a database that is away."""
        return self.desk.stuck

    def _hand_over(self) -> None:
        """The workspace is about to be closed."""
        self.writing.keep_draft()
        self.desk.finish()

    def close(self) -> None:
        """Nothing more is typed: the workspace has what there was."""
        for clock in (self.writing.clock, self._search, self._room):
            clock.stop()
        self.place.remember()

    # --- pages ---------------------------------------------------------------------------------------------

    def open(self, form: str, code: str) -> None:
        """Open a translation."""
        self.desk.open(form, code)

    def show_overview(self) -> None:
        """Back to the forms and languages."""
        self.writing.keep_draft()
        self.place.setCurrentWidget(self.place.overview)
        self._show_start(keep=False)

    def _show_start(self, *, keep: bool = True) -> None:
        """The page that fits: what to do first, the overview; a translation that lies here stays."""
        place, office = self.place, self.window.workspaces.office
        if keep and self.desk.opened_form is not None and place.is_editing:
            return
        if office.workspace is None:
            place.guide.show_reason("no_workspace")
        elif not office.lines:
            place.guide.show_reason("no_form")
        elif not any(line.released or line.number > 1 for line in office.lines):
            place.guide.show_reason("not_released")
        else:
            place.setCurrentWidget(place.overview)
            return
        place.setCurrentWidget(place.guide)

    def _enter(self) -> None:
        """Keys and actions follow what is in sight."""
        editing = self.is_editing
        if not editing:
            self.writing.keep_draft()
        self.window.give_keys(NAME if editing else "")
        for command in self.window.commands:
            if command.place == NAME:
                self.window.actions_by_name[command.name].setEnabled(editing)
        self._enable()
        self.place.sheet.editor.show_keys(
            {command.name: next(iter(command.shortcuts), "") for command in self.window.commands}
        )

    @property
    def is_editing(self) -> bool:
        """Is a translation in sight?"""
        return self.window.place == NAME and self.place.is_editing

    def _enable(self) -> None:
        actions, editing = self.window.actions_by_name, self.is_editing
        actions["translate_undo"].setEnabled(editing and self.desk.can_undo)
        actions["translate_redo"].setEnabled(editing and self.desk.can_redo)
        if editing:
            for name in ("undo", "redo"):  # what they would take back is not in sight
                actions[name].setEnabled(False)

    # --- showing -------------------------------------------------------------------------------------------

    def _show_form(self) -> None:
        found, sheet = self.desk.opened_form, self.place.sheet
        self.writing.forget()
        self._kept = []
        if found is None:
            sheet.table.show_rows((), {}, "")
            if self.place.is_editing:
                self._show_start(keep=False)
            return
        name = language_title(found.work.language)
        sheet.table.is_rtl = found.is_rtl
        sheet.table.filter = type(sheet.table.filter)()
        sheet.table.show_rows(found.rows, found.labels, name)
        sheet.words.blockSignals(True)
        sheet.words.clear()
        sheet.words.blockSignals(False)
        sheet.show_view("all")
        self.statistics.forget()
        title = tr("translate.title", form=found.work.name, language=name)
        released = moment(found.version.released_at or "")
        number = found.version.number
        more = tr("translate.stand.tip", n=number, moment=released)
        sheet.show_title(title, tr("translate.stand", n=number), more)
        sheet.view.setAccessibleName(tr("translate.table", title=title))
        self.show_counts()
        if not self.desk.is_again or self._was_editing:
            self.place.setCurrentWidget(self.place.columns)
        self._was_editing = self.place.is_editing
        if not self.desk.is_again:
            self.window.show_place(NAME)
        if self.is_editing:
            self.write()

    def show_segment(self) -> None:
        """Show the passage in hand with the text that it has."""
        row, found, sheet = self.desk.row, self.desk.opened_form, self.place.sheet
        sheet.editor.setVisible(row is not None)
        if row is None or found is None:
            return
        self.writing.begin(row)
        labels = found.labels.get(row.segment, {})
        place = tr(
            "translate.place", n=sheet.table.number_of(row.segment), heading=found.places.get(row.segment, "")
        )
        limit = found.limits.get(row.segment)
        sheet.editor.show_row(row, labels, place=place.rstrip(" ·"), limit=limit, is_rtl=found.is_rtl)
        self._allow(row)
        if sheet.table.line_of(row.segment) < 0:
            self._kept.append(row.segment)
            self._refilter()
        self.writing.show_clash()
        self._room.start()
        sheet.view.show_segment(row.segment)
        self._enable()
        self.announce(tr("translate.spoken", row=sheet.table.spoken(row)), quiet=True)

    def _make_room(self) -> None:
        """When the new texts have their heights."""
        self.place.sheet.make_room()
        self.place.sheet.view.show_segment(self.desk.segment)

    def _allow(self, row: SegmentTranslation) -> None:
        why = self.desk.not_mine.get(row.segment, "") if row.state in CHECKABLE else ""
        self.place.sheet.editor.allow(self.desk.why_not, why)

    def _follow(self, segments: frozenset[str]) -> None:
        """Rows are other ones now; what is being typed in the passage in hand stays."""
        rows = {row.segment: row for row in self.desk.rows if row.segment in segments}
        sheet, row = self.place.sheet, self.desk.row
        sheet.table.renew(rows)
        self.show_counts()
        if row is not None and row.segment in rows:
            if self.writing.follow(row):
                self.show_segment()
            else:
                sheet.editor.show_state(row)
                self._allow(row)
        self._enable()

    def show_counts(self) -> None:
        """Numbers on the filter buttons and in the left panel."""
        sheet = self.place.sheet
        sheet.show_counts(counts(self.desk.rows, sheet.table.alerts))
        self.statistics.show_states(by_state(self.desk.rows))

    # --- filters -------------------------------------------------------------------------------------------

    def _choose_view(self, view: str) -> None:
        self._filter(view=view)

    def _choose_bands(self, bands: frozenset[str]) -> None:
        self._filter(bands=bands)

    def _search_words(self) -> None:
        self._filter(words=self.place.sheet.words.text())

    def _filter(self, **values: object) -> None:
        table = self.place.sheet.table
        table.filter = replace(table.filter, **values)  # type: ignore[arg-type]
        self._kept = []
        self._refilter()

    def _refilter(self) -> None:
        sheet = self.place.sheet
        sheet.table.show_filter(sheet.table.filter, sheet.table.alerts, self._kept)
        sheet.view.show_segment(self.desk.segment)

    # --- going ---------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Keyboard into the translation."""
        self.place.sheet.editor.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, fits: Callable[[SegmentTranslation], bool], step: int = 1) -> bool:
        """Take the next passage in hand that fits; says so if there is none."""
        self.writing.keep_draft()
        found = following(self.desk.rows, self.desk.segment, fits, step)
        if found:
            self.desk.select(found)
            self.write()
        else:
            self.announce(tr("translate.nothing_more"))
        return bool(found)

    def _move(self, step: int) -> None:
        """The next line of the table."""
        table = self.place.sheet.table
        row = table.row_at(table.line_of(self.desk.segment) + step)
        if row is not None:
            self.desk.select(row.segment)
            self.write()

    # --- for other features --------------------------------------------------------------------------------

    def keep_draft(self) -> None:
        """Keep what is being typed."""
        self.writing.keep_draft()

    def note_origin(self, segment: str, text: str, origin: str, match: int | None) -> None:
        """The text of the passage was taken from somewhere."""
        self.writing.note_origin(segment, text, origin, match)

    def announce(self, text: str, *, quiet: bool = False) -> None:
        """Say it to screen readers, and in the line below the translation unless `quiet`."""
        if not quiet:
            self.place.sheet.editor.say(text)
        if QAccessible.isActive() and self.is_editing:
            event = QAccessibleAnnouncementEvent(self.place.sheet.view, text)
            QAccessible.updateAccessibility(event)

    # --- others --------------------------------------------------------------------------------------------

    def _hear(self, notes: Sequence[object]) -> None:
        from workbench.model.workspace import ChangeNote

        workspace = self.window.workspaces.office.workspace
        if workspace is None or self.desk.opened_form is None:
            return
        others = [
            note
            for note in notes
            if isinstance(note, ChangeNote) and note.client != workspace.client and note.what != "claim"
        ]
        if others:
            self.desk.refresh()


def _chip_kinds() -> Sequence[str]:
    from workbench.ui.window import CHIP_KINDS

    return CHIP_KINDS


def _is_untranslated(row: SegmentTranslation) -> bool:
    return row.state in UNTRANSLATED
