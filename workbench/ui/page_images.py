"""Pictures of printed pages, drawn in a thread of their own and kept as long as there is room."""

from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from workbench.model.pages import PagePreview

ROOM = 96 * 1024 * 1024
"""Bytes of pictures that are kept. A page at the width of a panel has some 3 MB."""

Wish = tuple[int, int]
"""A page, from 0, and the width of its picture in pixels."""


class PageImages(QObject):
    """`arrived`: a picture that was wanted is there. `failed` carries the error. Both come on the main thread."""

    arrived = Signal()
    failed = Signal(object)
    _deliver = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview: PagePreview | None = None
        self._executor: ThreadPoolExecutor | None = None
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._wishes: list[Wish] = []
        self._drawing = False
        self._deliver.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    def begin(self, preview: PagePreview | None) -> None:
        """Show the pages of another print; pictures of the old one are forgotten."""
        self._preview = preview
        self._kept.clear()
        self._wishes = []

    def image(self, page: int) -> QImage | None:
        """The picture of a page, perhaps in another width than the wanted one."""
        image = self._kept.get(page)
        if image is not None:
            self._kept.move_to_end(page)
        return image

    def want(self, wishes: Sequence[Wish]) -> None:
        """Draw these pages next, in this order; older wishes are forgotten."""
        self._wishes = [wish for wish in wishes if not self._is_there(wish)]
        self._draw_next()

    def close(self) -> None:
        """End the thread."""
        self._wishes, self._preview = [], None
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None

    def _is_there(self, wish: Wish) -> bool:
        kept = self._kept.get(wish[0])
        return kept is not None and kept.width() == wish[1]

    def _draw_next(self) -> None:
        preview = self._preview
        if self._drawing or not self._wishes or preview is None:
            return
        if self._executor is None:
            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pages")
        wish = self._wishes.pop(0)
        self._drawing = True
        future = self._executor.submit(_drawn, preview, wish)
        future.add_done_callback(lambda ended: self._deliver.emit(partial(self._take, preview, wish, ended)))

    def _take(self, preview: PagePreview, wish: Wish, future: "Future[QImage]") -> None:
        self._drawing = False
        if preview is self._preview and not future.cancelled():
            error = future.exception()
            if error is not None:
                self._wishes = []
                self.failed.emit(error)
                return
            self._keep(wish[0], future.result())
            self.arrived.emit()
        self._draw_next()

    def _keep(self, page: int, image: QImage) -> None:
        self._kept[page] = image
        self._kept.move_to_end(page)
        total = sum(kept.sizeInBytes() for kept in self._kept.values())
        while total > ROOM and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            total -= oldest.sizeInBytes()


def _drawn(preview: PagePreview, wish: Wish) -> QImage:
    from workbench.document.pages.images import page_image

    made = page_image(preview, *wish)
    whole = QImage(made.pixels, made.width, made.height, 4 * made.width, QImage.Format.Format_RGBX8888)
    return whole.convertToFormat(QImage.Format.Format_RGB32)  # a copy of its own, in the screen's order
