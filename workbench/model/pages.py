"""Printed pages of a form: their sizes, pictures, and where the passages stand on them."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PageSize:
    """Points (1/72 inch) of a page as it is shown."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PagePreview:
    """A form printed to a PDF. `key`: SHA-256 (hex) of the bytes that were printed; `pages` in order, at least one."""

    pdf: Path
    key: str
    pages: tuple[PageSize, ...]


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels: `pixels` holds `height` rows of `width` times four bytes: red, green, blue, 255."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Points from the upper left corner of the page; `bottom` is greater than `top`."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where a passage, or its part on this page, is printed. `page` from 0; one rectangle a printed line."""

    page: int
    rectangles: tuple[Rectangle, ...]
