"""The line icons of the window, drawn for this project (licence as the project), tinted by the theme."""

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20, 24, 32, 40, 48, 64)


@lru_cache(maxsize=256)
def icon(name: str, colour: str) -> QIcon:
    """The icon `name` (file name without `.svg`) with lines of `colour` (`#rrggbb`), sharp at every scale."""
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(_pixmap(name, colour, QSize(size, size)))
    return result


def paint(painter: QPainter, name: str, colour: str, area: QRectF) -> None:
    """Draw the icon `name` into `area`."""
    _renderer(name, colour).render(painter, area)


def names() -> tuple[str, ...]:
    """Names of all icons there are."""
    files = resources.files(__name__).iterdir()
    return tuple(sorted(file.name.removesuffix(".svg") for file in files if file.name.endswith(".svg")))


def _pixmap(name: str, colour: str, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour).render(painter)
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resources.files(__name__).joinpath(f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
