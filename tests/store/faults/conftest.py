"""Faults happen to real programs, files and servers here."""

from pathlib import Path

import pytest

from tests.store.databases import address, postgres_server, server

__all__ = ["address", "postgres_server", "server"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A connection whose server was killed cannot be closed any more: that it goes unclosed is no fault of ours."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"))
