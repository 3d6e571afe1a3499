"""One change of the schema a file of `versions/`, run by Alembic."""
