"""Pages that are made when they are first asked for."""

from PySide6.QtWidgets import QStackedWidget, QWidget


def put_page(pages: QStackedWidget, at: int, page: QWidget) -> None:
    """`page` in place of what stands there; the first page is in sight."""
    if (old := pages.widget(at)) is not None:
        pages.removeWidget(old)
        old.deleteLater()
    pages.insertWidget(at, page)
    pages.setCurrentIndex(0)
