"""The looks of all widgets as a template: `$name` is a colour of the theme, `$tick`, `$down`, `$up` are pictures."""

SHEET = """
QToolTip { color: $text; background: $panel; border: 1px solid $control_border; padding: 4px; }
#header, #status { background: $panel; }
#header { border-bottom: 1px solid $border; }
#status { border-top: 1px solid $border; }
#outline { background: $side; border-right: 1px solid $border; }
#passage, #passage QScrollArea, #passageBody { background: $panel; }
#passage { border-left: 1px solid $border; }
#findBar { background: $side; border-bottom: 1px solid $border; }
#preview { background: $panel; }
#canvas, #start { background: $canvas; }
#startBody, #start QScrollArea { background: transparent; }
QScrollArea { border: none; }
QFrame[card="plain"] { background: $panel; border: 1px solid $border; border-radius: 8px; }
QFrame[card="good"] { background: $good_back; border: 1px solid $good_border; border-radius: 8px; }
QFrame[card="good"] QLabel { color: $good_text; }
QFrame[card="warn"] { background: $warn_back; border: 1px solid $warn_border; border-radius: 8px; }
QFrame[card="warn"] QLabel { color: $warn_text; }
QFrame[card="locked"] { background: $locked_back; border: 1px solid $border; border-radius: 8px; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="section"] { color: $muted; font-weight: 600; }
QLabel[tone="brand"] { color: $accent_text; font-weight: 700; }
QLabel[tone="headline"] { font-weight: 600; font-size: 15pt; }
QLabel[tone="title"] { font-weight: 600; font-size: 12pt; }
QLabel[tone="strong"] { font-weight: 600; }
QLabel[tone="badge"] { color: $accent_text; background: $accent_soft; border-radius: 9px; padding: 2px 8px; }
QLabel[tone="error"] { color: $error; font-weight: 600; }
QLabel[tone="warning"] { color: $warning; font-weight: 600; }
QLabel[tone="hint"] { color: $hint; font-weight: 600; }
QLabel[tone="key"] { color: $muted; border: 1px solid $border; border-radius: 4px; padding: 0px 4px; }
QPushButton { color: $text; background: $panel; border: 1px solid $control_border; border-radius: 6px;
  padding: 6px 12px; margin: 1px; }
QPushButton:hover { background: $accent_soft; }
QPushButton:pressed { background: $accent_soft; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton:disabled { color: $disabled_text; border-color: $border; }
QPushButton[look="primary"] { color: $on_accent; background: $accent; border-color: $accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: $accent_hover; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { color: $muted; background: $locked_back; border-color: $border; }
QPushButton[look="quiet"] { border-color: transparent; background: transparent; text-align: left; padding: 4px 8px; }
QPushButton[look="quiet"]:hover { background: $accent_soft; }
QPushButton[look="quiet"]:focus { border: 2px solid $accent; padding: 3px 7px; }
QPushButton[look="link"] { border-color: transparent; background: transparent; color: $accent_text;
  text-align: left; padding: 2px 4px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid $accent; padding: 1px 3px; }
QPushButton[look="icon"] { padding: 6px; }
QPushButton[look="icon"]:focus { padding: 5px; }
QPushButton[look="status"] { color: $accent_text; background: $accent_soft; border-color: transparent;
  border-radius: 9px; padding: 2px 9px; }
QPushButton[look="status"]:focus { border: 2px solid $accent; padding: 1px 8px; }
QListView#forms { border: 2px solid transparent; }
QListView#forms:focus { border: 2px solid $accent; border-radius: 6px; }
QFrame[card="warn"] QScrollArea, QFrame[card="warn"] QScrollArea > QWidget, #onTop { background: transparent; }
QPushButton::menu-indicator { image: none; width: 0px; }
QLineEdit, QPlainTextEdit, QTextEdit { color: $text; background: $page; border: 1px solid $control_border;
  border-radius: 6px; padding: 6px; selection-background-color: $accent; selection-color: $on_accent; margin: 1px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 5px; }
QTreeView, QListView { background: transparent; border: none; outline: none; }
QListView:focus { border: 2px solid $accent; border-radius: 6px; }
QListView#hidden { border: 1px solid $border; border-radius: 6px; }
QListView#hidden:focus { border: 2px solid $accent; }
QListView#hidden::item { padding: 6px; color: $text; }
QListView#hidden::item:selected { background: $accent_soft; color: $text; }
QCheckBox, QRadioButton { spacing: 8px; padding: 4px 2px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $control_border; border-radius: 3px;
  background: $page; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $control_border; border-radius: 7px;
  background: $page; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; border-radius: 8px; }
QMenu { background: $panel; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled_text; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QProgressBar { background: $locked_back; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $grid; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $control_border; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $grid; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
#dockTitle { background: $panel; border-bottom: 1px solid $border; }
QDockWidget { color: $text; border: none; }
QTabBar { background: $panel; qproperty-drawBase: 0; }
QTabBar::tab { color: $muted; background: transparent; padding: 6px 12px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:hover { background: $accent_soft; }
QTabBar::tab:focus { border: 2px solid $accent; }
#places { background: $locked_back; border-radius: 7px; }
QPushButton[look="place"] { color: $locked_text; background: transparent; border: 2px solid transparent;
  border-radius: 6px; padding: 4px 10px; margin: 0px; }
QPushButton[look="place"]:hover { color: $text; }
QPushButton[look="place"]:checked { color: $accent_text; background: $panel; font-weight: 600; }
QPushButton[look="place"]:focus { border: 2px solid $accent; }
QPushButton[look="filter"] { border-color: $border; border-radius: 10px; padding: 3px 10px; }
QPushButton[look="filter"]:checked { color: $accent_text; background: $accent_soft; border-color: $accent; }
QPushButton[look="filter"]:focus { border: 2px solid $accent; padding: 2px 9px; }
QPushButton[look="brand"] { color: $accent_text; background: transparent; border: 2px solid transparent;
  font-weight: 700; padding: 4px 6px; }
QPushButton[look="brand"]:focus { border: 2px solid $accent; }
QPushButton[look="small"] { background: transparent; border: none; padding: 2px; margin: 0px; border-radius: 4px; }
QPushButton[look="small"]:hover { background: $accent_soft; }
#palette { background: $panel; border: 1px solid $control_border; border-radius: 8px; }
#paletteList::item { color: $text; padding: 6px 8px; border-radius: 4px; }
#paletteList::item:selected { background: $accent_soft; color: $text; }
QSplitter::handle { background: $border; }
QSlider { border: 2px solid transparent; border-radius: 6px; padding: 2px; min-height: 24px; }
QSlider:focus { border: 2px solid $accent; }
QSlider::groove:horizontal { background: $track; border: 1px solid $control_border; border-radius: 3px; height: 6px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider::handle:horizontal { background: $panel; border: 2px solid $accent; border-radius: 7px; width: 12px;
  margin: -5px 0px; }
#drop { background: $panel; border: 2px dashed $control_border; border-radius: 8px; }
#drop[over="true"] { background: $accent_soft; border-color: $accent; }
#settingsPages { background: $side; border: none; border-right: 1px solid $border; padding: 8px 4px; }
#settingsPages::item { color: $text; padding: 8px; border-radius: 6px; }
#settingsPages::item:selected { color: $accent_text; background: $accent_soft; }
#settingsPages:focus { border: 2px solid $accent; border-radius: 0px; padding: 6px 3px; }
#settingsBody { background: $panel; }
#structureTable { background: $page; border: 1px solid $control_border; border-radius: 6px; padding: 1px;
  selection-background-color: $accent_soft; selection-color: $text; }
#structureTable:focus { border: 2px solid $accent; padding: 0px; }
#matrix { background: $page; border: 1px solid $control_border; border-radius: 6px; padding: 1px;
  selection-background-color: transparent; }
#matrix:focus { border: 2px solid $accent; padding: 0px; }
#matrix QTableCornerButton::section { background: $panel; border: none; }
#matrix QHeaderView::section:vertical { color: $text; border-bottom: 1px solid $border; padding: 4px 8px; }
#rules, #commands, #glossaries { background: $page; border: 1px solid $control_border; border-radius: 6px;
  padding: 1px; }
#rules:focus, #commands:focus, #glossaries:focus { border: 2px solid $accent; padding: 0px; }
#rules::item, #commands::item, #glossaries::item { color: $text; padding: 4px; }
#rules::item:selected, #commands::item:selected, #glossaries::item:selected { background: $accent_soft; color: $text; }
QTreeView::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid $control_border;
  border-radius: 3px; background: $page; }
QTreeView::indicator:checked, QTableView::indicator:checked { background: $accent; border-color: $accent;
  image: url("$tick"); }
QHeaderView::section { color: $muted; background: $panel; border: none; border-bottom: 1px solid $border;
  padding: 4px; font-weight: 600; }
QComboBox, QSpinBox, QDoubleSpinBox { color: $text; background: $page; border: 1px solid $control_border;
  border-radius: 6px; padding: 5px 8px; margin: 1px; }
QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0px 0px 0px 6px; margin: 0px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: none; width: 22px; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QComboBox:disabled, QSpinBox:disabled, QLineEdit:disabled { color: $disabled_text; border-color: $border; }
QComboBox QAbstractItemView { color: $text; background: $panel; border: 1px solid $control_border;
  selection-background-color: $accent_soft; selection-color: $text; }
"""
