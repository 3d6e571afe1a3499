"""Übersetzen: from passage to passage, write, confirm, have it checked, take back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from workbench.model.translation_state import SegmentTranslation, TranslationChanges
from workbench.model.translation_state import TranslationState as State
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import count, tr
from workbench.ui.keyboard_schemes import chosen_scheme
from workbench.ui.models.moments import moment
from workbench.ui.models.translation_bands import by_state
from workbench.ui.models.translation_filters import OPEN, UNTRANSLATED, counts, following
from workbench.ui.panels.translation_statistics import TranslationStatistics
from workbench.ui.places.translate import NAME, TranslatePlace
from workbench.ui.translating_desk import TranslatingDesk, told_repetitions
from workbench.ui.translation_opening import language_title
from workbench.ui.widgets.labels import keys

DRAFT_PAUSE = 2_000
"""Milliseconds without a keystroke until what was typed is kept as a draft."""
SEARCH_PAUSE = 200
_KEPT_WHEN_EMPTY = frozenset({State.OUTDATED, State.CHECKED, State.READING_TEST, State.RELEASED})
"""An empty field leaves a passage in one of these states as it is."""
_STOOD_BY = frozenset({State.TRANSLATED, State.CHECKED, State.READING_TEST, State.RELEASED})
_WORTH_CHECKING = frozenset({State.TRANSLATED})


class Translating(Feature):
    """The place, the table, the editor. Other features look after matches, checks and filling."""

    order = 40

    def commands(self) -> Sequence[Command]:
        """What a translator does all day; the keys hold in this place only."""
        return (
            self._command(
                "translate_confirm_next", lambda: self.confirm(go_on=True), "Ctrl+Return", "Ctrl+Enter"
            ),
            self._command(
                "translate_confirm",
                lambda: self.confirm(go_on=False),
                "Ctrl+Shift+Return",
                "Ctrl+Shift+Enter",
            ),
            self._command("translate_check", self.check, "Alt+Return", "Alt+Enter"),
            self._command("translate_next_open", lambda: self.go(_is_untranslated), "Ctrl+U"),
            self._command("translate_next_unchecked", lambda: self.go(_is_checkable), "Ctrl+Shift+U"),
            self._command("translate_next", lambda: self._move(1), "Ctrl+Down", "Alt+Down"),
            self._command("translate_previous", lambda: self._move(-1), "Ctrl+Up"),
            self._command("translate_placeholder", self.insert_chip, "Ctrl+,"),
            self._command("translate_copy_source", self.copy_source, "Ctrl+Shift+S", "Ctrl+Insert"),
            self._command("translate_clear", self.clear_target, "Ctrl+Shift+Backspace"),
            self._command("translate_search", lambda: self.place.sheet.begin_search(), "Ctrl+F", "Ctrl+J"),
            self._command("translate_undo", lambda: self.desk.undo(), "Ctrl+Z"),
            self._command("translate_redo", lambda: self.desk.redo(), "Ctrl+Y", "Ctrl+Shift+Z"),
            self._command("translate_not_needed", self.toggle_needed, group="translating_more"),
            self._command("translate_release", self.release, group="translating_more"),
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
        self._shown = ""
        self._loaded = ""
        self._base: SegmentTranslation | None = None
        self._kept: list[str] = []
        self._was_editing = True
        self._taken: dict[str, tuple[str, str, int | None]] = {}
        self._draft = self._clock(DRAFT_PAUSE, self.keep_draft)
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
        title = tr("translate.statistics")
        self.place.columns.add_panel("translate_statistics", title, self.statistics, "left")

    def connect_parts(self) -> None:
        """Follow the desk, the table, the editor."""
        desk, place, window = self.desk, self.place, self.window
        sheet, editor = place.sheet, place.sheet.editor
        desk.opened.connect(self._show_form)
        desk.selected.connect(self._show_segment)
        desk.changed.connect(self._follow)
        desk.clashed.connect(self._show_clash)
        desk.failed.connect(self._tell_trouble)
        desk.leaving.connect(self.keep_draft)
        window.desk.leaving.connect(self.keep_draft)
        window.workspaces.office.closing.connect(self._hand_over)
        desk.saved.connect(self._enable)
        desk.told.connect(self.announce)
        sheet.view.wanted.connect(desk.select)
        sheet.view.entered.connect(self.write)
        sheet.view_wanted.connect(self._choose_view)
        sheet.words_wanted.connect(lambda _text: self._search.start())
        sheet.back_wanted.connect(self.show_overview)
        sheet.clash.mine.connect(self._keep_mine)
        sheet.clash.theirs.connect(self._take_theirs)
        editor.target.edited.connect(self._typed)
        editor.target.left.connect(self.keep_draft)
        editor.target.entered.connect(self._entered)
        editor.target.undo_beyond.connect(desk.undo)
        editor.target.redo_beyond.connect(desk.redo)
        editor.target.chip_removed.connect(self._tell_chip)
        editor.confirmed.connect(lambda go_on: self.confirm(go_on=go_on))
        editor.checked.connect(self.check)
        editor.copied.connect(self.copy_source)
        editor.chip_wanted.connect(self.insert_chip)
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

    def _hand_over(self) -> None:
        """The workspace is about to be closed."""
        self.keep_draft()
        self.desk.finish()

    def close(self) -> None:
        """Nothing more is typed: the workspace has what there was."""
        for clock in (self._draft, self._search, self._room):
            clock.stop()
        self.place.remember()

    # --- pages ---------------------------------------------------------------------------------------------

    def open(self, form: str, code: str) -> None:
        """Open a translation."""
        self.desk.open(form, code)

    def show_overview(self) -> None:
        """Back to the forms and languages."""
        self.keep_draft()
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
            self.keep_draft()
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
        self._loaded = self._shown = ""
        self._kept, self._taken = [], {}
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

    def _show_segment(self) -> None:
        row, found, sheet = self.desk.row, self.desk.opened_form, self.place.sheet
        sheet.editor.setVisible(row is not None)
        if row is None or found is None:
            return
        self._shown, self._loaded, self._base = row.segment, row.target, row
        labels = found.labels.get(row.segment, {})
        place = tr(
            "translate.place", n=sheet.table.number_of(row.segment), heading=found.places.get(row.segment, "")
        )
        sheet.editor.show_row(row, labels, place=place.rstrip(" ·"), limit=None, is_rtl=found.is_rtl)
        self._allow(row)
        if sheet.table.line_of(row.segment) < 0:
            self._kept.append(row.segment)
            self._refilter()
        self._show_clash()
        self._room.start()
        sheet.view.show_segment(row.segment)
        self._enable()
        self.announce(tr("translate.spoken", row=sheet.table.spoken(row)), quiet=True)

    def _make_room(self) -> None:
        """When the new texts have their heights."""
        self.place.sheet.make_room()
        self.place.sheet.view.show_segment(self.desk.segment)

    def _allow(self, row: SegmentTranslation) -> None:
        why = self.desk.not_mine.get(row.segment, "") if row.state in _WORTH_CHECKING else ""
        self.place.sheet.editor.allow(self.desk.why_not, why)

    def _follow(self, segments: frozenset[str]) -> None:
        """Rows are other ones now; what is being typed in the passage in hand stays."""
        rows = {row.segment: row for row in self.desk.rows if row.segment in segments}
        sheet, row = self.place.sheet, self.desk.row
        sheet.table.renew(rows)
        self.show_counts()
        if row is not None and row.segment in rows:
            if row.target != self._loaded and not self._is_dirty:
                self._show_segment()
            else:
                if sheet.editor.target.text() == row.target:
                    self._loaded, self._base = row.target, row
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
        self.keep_draft()
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

    def _entered(self) -> None:
        if self.enters:  # as in OmegaT: Enter stands by the text and goes on
            self.confirm(go_on=True)
        else:
            known = {command.name: command.shortcuts for command in self.window.commands}
            shortcut = keys(next(iter(known["translate_confirm_next"]), ""))
            self.announce(tr("translate.enter_hint", keys=shortcut))

    # --- writing -------------------------------------------------------------------------------------------

    @property
    def _is_dirty(self) -> bool:
        return bool(self._shown) and self.place.sheet.editor.target.text() != self._loaded

    def _typed(self) -> None:
        if self._is_dirty:
            self._draft.start()

    def keep_draft(self) -> None:
        """Keep what was typed in the passage in hand; nothing happens if nothing was."""
        self._draft.stop()
        row = self.desk.row
        if row is None or row.segment != self._shown or not self._is_dirty or self.desk.why_not:
            return
        text = self.place.sheet.editor.target.text()
        if row.segment in self.desk.clashes:
            return  # the person is asked which text shall stay
        if not text.strip() and row.state in _KEPT_WHEN_EMPTY:
            return
        self._loaded = text
        state = State.DRAFT if text.strip() else State.PLANNED
        self._translate(row.segment, text, state, propagate=False, draft=True)

    def _translate(
        self,
        segment: str,
        text: str,
        state: State,
        *,
        propagate: bool,
        draft: bool = False,
        origin: str = "person",
        match: int | None = None,
        done: Callable[[TranslationChanges], None] | None = None,
    ) -> None:
        from workbench.app.operations.translate_segment import translate_segment

        self.desk.perform(
            lambda work, row: translate_segment(
                work, row(segment), text, state, origin, match, propagate=propagate
            ),
            segment,
            draft=draft,
            mine=text,
            base=self._base,
            done=done,
        )

    def confirm(self, *, go_on: bool) -> None:
        """Stand by the translation; repetitions get it too. Then the next open passage."""
        row, editor = self.desk.row, self.place.sheet.editor
        if row is None or self.desk.why_not or row.segment in self.desk.clashes:
            return
        text = editor.target.text()
        if not text.strip():
            self.announce(tr("translate.empty"))
            return
        self._draft.stop()
        self._loaded = text
        if text != row.target or row.state not in _STOOD_BY:
            origin, match = self.origin_of(row.segment, text)
            self._translate(
                row.segment,
                text,
                State.TRANSLATED,
                propagate=True,
                origin=origin,
                match=match,
                done=self._tell_done,
            )
        if go_on:  # not to repetitions, which are filled in a moment
            self.go(lambda other: other.state in OPEN and other.source != row.source)

    def origin_of(self, segment: str, text: str) -> tuple[str, int | None]:
        """Where the text comes from: taken from the memory as it is, or written."""
        taken = self._taken.get(segment)
        if taken is None:
            return "person", None
        return (taken[1] if taken[0] == text else "person"), taken[2]

    def note_origin(self, segment: str, text: str, origin: str, match: int | None) -> None:
        """The text of the passage was taken from somewhere."""
        self._taken[segment] = (text, origin, match)

    def _tell_done(self, changes: TranslationChanges) -> None:
        if said := told_repetitions(changes):
            self.window.notice.say(said, tr("translate.repetitions.hint"), good=True)
            self.announce(said)

    def check(self) -> None:
        """A second person stands by the translation, too; then the next one that is to be checked."""
        from workbench.app.operations.review_translation import review_translation

        row = self.desk.row
        if row is None or self.desk.why_not:
            return
        if not self.place.sheet.editor.has_text:
            self.announce(tr("translate.empty"))
            return
        if self._is_dirty or row.state in OPEN:
            self.confirm(go_on=False)  # whoever changes it has written it: somebody else checks it
        segment = row.segment
        self.desk.perform(
            lambda work, now: review_translation(work, [now(segment)]),
            segment,
            done=lambda _changes: self.announce(tr("translate.checked")),
        )
        if not (self._is_dirty or row.state in OPEN):
            self.go(_is_checkable)

    def toggle_needed(self) -> None:
        """The passage needs no translation, or does again."""
        from workbench.app.operations.change_translation_state import change_translation_state

        row = self.desk.row
        if row is None or self.desk.why_not:
            return
        self.keep_draft()
        segment = row.segment
        state = State.PLANNED if row.state is State.NOT_NEEDED else State.NOT_NEEDED
        self.desk.perform(lambda work, now: change_translation_state(work, [now(segment)], state), segment)

    def release(self) -> None:
        """Release the translation; says what stands against it."""
        from workbench.app.operations.release_translation import release_translation

        found = self.desk.opened_form
        if found is None:
            return
        self.keep_draft()
        self.desk.perform(
            lambda work, _row: release_translation(work, found.glossary),
            "",
            done=lambda _changes: self.window.notice.say(tr("translate.released"), good=True),
        )

    def _tell_trouble(self, error: BaseException) -> None:
        """What was refused, and the way to the first passage that stands against a release."""
        from workbench.app.operations.release_translation import TranslationRefusedError

        places = error.objections if isinstance(error, TranslationRefusedError) else ()
        first = next((item for item in places if item.segment), None)
        if first is None:
            self.window.errors.show(error)
            return
        way = (tr("translate.refused.show"), lambda: self.desk.select(first.segment))
        number = len({item.segment for item in places})
        self.window.notice.say(count("translate.refused", number), first.message, offer=way)

    # --- small things --------------------------------------------------------------------------------------

    def insert_chip(self) -> None:
        """Put the next missing element where the cursor is."""
        number = self.place.sheet.editor.target.insert_next_chip()
        self.announce(tr("translate.chip_placed", n=number) if number else tr("translate.no_chip"))
        self.write()

    def _tell_chip(self, number: int) -> None:
        self.place.sheet.editor.say(tr("translate.chip_removed", n=number))

    def copy_source(self) -> None:
        """The German text with its elements into the translation."""
        row = self.desk.row
        if row is not None and not self.desk.why_not:
            self.place.sheet.editor.target.replace_text(row.source)
            self.write()

    def clear_target(self) -> None:
        """Empty the translation."""
        if self.desk.row is not None and not self.desk.why_not:
            self.place.sheet.editor.target.replace_text("")
            self.write()

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

    def _show_clash(self) -> None:
        clash = self.desk.clashes.get(self.desk.segment)
        self.place.sheet.clash.show_clash(clash, is_rtl=self.desk.is_rtl)
        if clash is not None:
            self.announce(tr("translate.clash.title", who=clash.theirs.person))

    def _keep_mine(self) -> None:
        clash = self.desk.clashes.pop(self.desk.segment, None)
        if clash is not None:
            self.place.sheet.editor.target.replace_text(clash.mine)
            self._loaded, self._base = "", self.desk.row
            self._show_clash()
            self.keep_draft()

    def _take_theirs(self) -> None:
        if self.desk.clashes.pop(self.desk.segment, None) is not None:
            self._show_segment()


def _chip_kinds() -> Sequence[str]:
    from workbench.ui.window import CHIP_KINDS

    return CHIP_KINDS


def _is_untranslated(row: SegmentTranslation) -> bool:
    return row.state in UNTRANSLATED


def _is_checkable(row: SegmentTranslation) -> bool:
    return row.state in _WORTH_CHECKING
