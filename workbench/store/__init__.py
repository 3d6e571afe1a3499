"""The workspace on disk: one SQLite file, or one PostgreSQL database for an office. The only place that knows SQL."""
