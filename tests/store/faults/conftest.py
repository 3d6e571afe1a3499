"""Faults happen to real programs, files and servers here."""

from tests.store.databases import address, postgres_server

__all__ = ["address", "postgres_server"]
