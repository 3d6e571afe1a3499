"""Every store test runs on a file and on a server."""

from tests.store.databases import address, postgres_server, server, store

__all__ = ["address", "postgres_server", "server", "store"]
