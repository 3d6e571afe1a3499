"""All tables. Keys are UUIDs as text, times ISO 8601 in UTC as text, payloads JSON as text: the same on both databases.

`version` counts the changes of a row: whoever writes names the version that he has read.
"""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
STATUSES = ("draft", "legal_check", "test", "released", "withdrawn")
ROLES = ("editor", "legal", "translator", "test_leader", "reader")
FORM_CLASSES = ("public", "internal", "case")
TRANSLATION_STATES = (
    "not_needed",
    "planned",
    "ordered",
    "machine",
    "draft",
    "translated",
    "checked",
    "reading_test",
    "released",
    "outdated",
    "withdrawn",
)


def _id() -> Column[str]:
    return Column("id", String(36), primary_key=True)


def _when(name: str, *, nullable: bool = False) -> Column[str]:
    return Column(name, String(32), nullable=nullable)


def _version() -> Column[int]:
    return Column("version", Integer, nullable=False, default=1, server_default="1")


def _to(table: str, name: str, *, nullable: bool = False, on_delete: str = "CASCADE") -> Column[str]:
    key = ForeignKey(f"{table}.id", ondelete=on_delete)
    return Column(name, String(36), key, nullable=nullable, index=True)


def _one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


workspaces = Table("workspaces", metadata, _id(), Column("name", Text, nullable=False), _when("created_at"))

people = Table(
    "people",
    metadata,
    _id(),
    Column("name", Text, nullable=False, unique=True),
    Column("role", String(20), nullable=False),
    Column("login", Text),
    Column("active", Boolean, nullable=False, default=True, server_default="1"),
    _version(),
    _one_of("role", ROLES),
)

forms = Table(
    "forms",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    Column("status", String(20), nullable=False, default="draft", server_default="draft"),
    _when("created_at"),
    Column("created_by", Text, nullable=False),
    _version(),
    _one_of("status", STATUSES),
)

form_versions = Table(
    "form_versions",
    metadata,
    _id(),
    _to("forms", "form_id"),
    Column("number", Integer, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("format", String(10), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    _when("imported_at"),
    Column("imported_by", Text, nullable=False),
    Column("note", Text, nullable=False, default="", server_default=""),
    _when("released_at", nullable=True),
    Column("released_by", Text),
    Column("release_sha256", String(64)),
    Column("release_note", Text),
    Column("replaces_id", String(36), ForeignKey("form_versions.id", ondelete="SET NULL")),
    _version(),
    UniqueConstraint("form_id", "number"),
)

originals = Table(
    "originals",
    metadata,
    Column(
        "form_version_id",
        String(36),
        ForeignKey("form_versions.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("data", LargeBinary, nullable=False),
)
"""The bytes of the files, apart from the lists: opening a workspace reads none of them."""

segments = Table(
    "segments",
    metadata,
    Column("row", Integer, primary_key=True, autoincrement=True),
    Column("id", String(36), nullable=False, unique=True),
    _to("form_versions", "form_version_id"),
    Column("segment", String(20), nullable=False),
    Column("position", Integer, nullable=False),
    Column("part", Text, nullable=False),
    Column("kind", String(30), nullable=False),
    Column("block", String(30), nullable=False, default="", server_default=""),
    Column("locked", Boolean, nullable=False, default=False, server_default="0"),
    Column("original", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("fingerprint", String(64), nullable=False, index=True),
    Column("editor", Text),
    Column("editor_client", String(36)),
    _when("editing_until", nullable=True),
    _version(),
    UniqueConstraint("form_version_id", "segment"),
    sqlite_autoincrement=True,
)
"""`segment` is the id in the file ("s0012"), `original` the text of the file, `text` the current one; `fingerprint` of
the normalised current text finds the same passage elsewhere. `editor` works on it until `editing_until`. `row` is the
number that the index for searching knows a passage by; only one database has it."""

steps = Table(
    "steps",
    metadata,
    _id(),
    _to("form_versions", "form_version_id"),
    Column("number", Integer, nullable=False),
    Column("label", Text, nullable=False),
    Column("forward", Text, nullable=False),
    Column("inverse", Text, nullable=False),
    Column("undone", Boolean, nullable=False, default=False, server_default="0"),
    Column("superseded", Boolean, nullable=False, default=False, server_default="0"),
    Column("person", Text, nullable=False),
    _when("at"),
    UniqueConstraint("form_version_id", "number"),
)
"""What people did, in order: `forward` brings it, `inverse` takes it back (JSON). `superseded`:
undone, and then something else was done."""

revisions = Table(
    "revisions",
    metadata,
    _id(),
    _to("segments", "segment_id"),
    Column("number", Integer, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("reasons", Text, nullable=False, default="[]", server_default="[]"),
    Column("person", Text, nullable=False),
    _when("at"),
    Column("step_id", String(36), ForeignKey("steps.id", ondelete="SET NULL"), index=True),
    UniqueConstraint("segment_id", "number"),
)
"""Every text that was ever committed."""

decisions = Table(
    "decisions",
    metadata,
    _id(),
    _to("form_versions", "form_version_id", nullable=True),
    Column("segment", String(20), nullable=False, default="", server_default=""),
    Column("kind", String(20), nullable=False),
    Column("key", Text, nullable=False),
    Column("key_sha256", String(64), nullable=False),
    Column("payload", Text, nullable=False),
    Column("person", Text, nullable=False),
    _when("at"),
    UniqueConstraint("form_version_id", "kind", "key_sha256"),
    _one_of("kind", ("rejection", "ignored", "unlock", "waiver", "classification", "reasons", "note")),
)
"""Rejected suggestions, ignored findings, legal decisions, notes. Without a form: for the whole office.
`key`: what it is about."""

baselines = Table(
    "baselines",
    metadata,
    _id(),
    _to("form_versions", "form_version_id"),
    Column("number", Integer, nullable=False),
    Column("score_version", String(20), nullable=False),
    Column("payload", Text, nullable=False),
    Column("person", Text, nullable=False),
    _when("at"),
    UniqueConstraint("form_version_id", "number"),
)

glossary_entries = Table(
    "glossary_entries",
    metadata,
    _id(),
    Column("entry", String(60), nullable=False, unique=True),
    Column("term", Text, nullable=False, index=True),
    Column("payload", Text, nullable=False),
    _version(),
)

text_blocks = Table(
    "text_blocks",
    metadata,
    _id(),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("fingerprint", String(64), nullable=False, index=True),
    Column("stand", String(10)),
    _version(),
)

text_block_wordings = Table(
    "text_block_wordings",
    metadata,
    _id(),
    _to("text_blocks", "text_block_id"),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("stand", String(10)),
    Column("reason", Text, nullable=False, default="", server_default=""),
    Column("person", Text, nullable=False),
    _when("at"),
    UniqueConstraint("text_block_id", "number"),
)
"""Every wording that a block ever had; `number` is the block's `version` at that time."""

text_block_uses = Table(
    "text_block_uses",
    metadata,
    _id(),
    _to("text_blocks", "text_block_id"),
    _to("segments", "segment_id"),
    Column("block_version", Integer, nullable=False),
    Column("declined", Boolean, nullable=False, default=False, server_default="0"),
    UniqueConstraint("text_block_id", "segment_id"),
)
"""Where a block stands. `block_version`: the wording that the passage was last given, or has declined."""

form_languages = Table(
    "form_languages",
    metadata,
    _id(),
    _to("forms", "form_id"),
    Column("language", String(20), nullable=False),
    Column("person", Text, nullable=False),
    _when("at"),
    UniqueConstraint("form_id", "language"),
)
"""Languages that a form is to be translated into, also before its first release."""

translations = Table(
    "translations",
    metadata,
    _id(),
    _to("forms", "form_id"),
    _to("form_versions", "form_version_id"),
    Column("segment", String(20), nullable=False),
    Column("language", String(20), nullable=False),
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False, default="", server_default=""),
    Column("state", String(20), nullable=False),
    Column("origin", Text, nullable=False, default="", server_default=""),
    Column("match", Integer),
    Column("old_source", Text, nullable=False, default="", server_default=""),
    Column("comment", Text, nullable=False, default="", server_default=""),
    Column("review_comment", Text, nullable=False, default="", server_default=""),
    Column("person", Text, nullable=False),
    _when("at"),
    _version(),
    UniqueConstraint("form_version_id", "language", "segment"),
    _one_of("state", TRANSLATION_STATES),
)
"""A passage of a released version in a language. With the next release the row goes on to its passage there; rows of
passages that are gone stay with the version that had them."""

translation_history = Table(
    "translation_history",
    metadata,
    _id(),
    _to("translations", "translation_id"),
    Column("number", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("state", String(20), nullable=False),
    Column("origin", Text, nullable=False, default="", server_default=""),
    Column("person", Text, nullable=False),
    _when("at"),
    UniqueConstraint("translation_id", "number"),
)
"""Every target that was ever committed; `number` is the `version` of the translation at that time."""

translation_dismissals = Table(
    "translation_dismissals",
    metadata,
    _id(),
    _to("forms", "form_id"),
    Column("language", String(20), nullable=False),
    Column("segment", String(20), nullable=False),
    Column("key", String(64), nullable=False),
    Column("reason", Text, nullable=False),
    Column("person", Text, nullable=False),
    _when("at"),
    UniqueConstraint("form_id", "language", "key"),
)
"""Doubts about translations that somebody found to be none; `key` holds on as long as the texts do."""

memory_units = Table(
    "memory_units",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("pattern", Integer),
    Column("figures", String(64), nullable=False, default="", server_default=""),
    Column("language", String(20), nullable=False, index=True),
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("context_before", Text, nullable=False, default="", server_default=""),
    Column("context_after", Text, nullable=False, default="", server_default=""),
    Column("origin", Text, nullable=False, default="", server_default=""),
    Column("document", Text, nullable=False, default="", server_default=""),
    Column("state", Text, nullable=False, default="", server_default=""),
    Column("person", Text, nullable=False, default="", server_default=""),
    Column("note", Text, nullable=False, default="", server_default=""),
    _when("at"),
    Index("ix_memory_units_pattern", "pattern", "language", "figures"),
    sqlite_autoincrement=True,
)
"""The translation memory. `pattern` and `figures` are made from `source` and tell how it is found."""

memory_patterns = Table(
    "memory_patterns",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", String(16), nullable=False, unique=True),
    Column("length", Integer, nullable=False),
    Column("pattern", Text, nullable=False),
    Index(
        "ix_memory_patterns_short",
        "length",
        sqlite_where=text("length < 18"),
        postgresql_where=text("length < 18"),
    ),
    sqlite_autoincrement=True,
)
"""Every German text of the memory once, with marks in place of its figures. `key` is its hash."""

memory_blocks = Table(
    "memory_blocks",
    metadata,
    Column("block", Integer, primary_key=True, autoincrement=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("lengths", LargeBinary, nullable=False),
    Column("bits", LargeBinary, nullable=False),
)
"""Patterns from `first` to `last` as they are in the index: their lengths, and the bits of their trigrams."""

DERIVED = (memory_patterns, memory_blocks)
"""Tables that are made anew from others and never moved."""

test_rounds = Table(
    "test_rounds",
    metadata,
    _id(),
    _to("form_versions", "form_version_id"),
    Column("title", Text, nullable=False),
    Column("payload", Text, nullable=False),
    _when("at"),
    _version(),
)

"""What is tested with readers. `payload`: passages, questions and testers."""

test_returns = Table(
    "test_returns",
    metadata,
    _id(),
    _to("test_rounds", "test_round_id"),
    Column("number", Integer, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("payload", Text, nullable=False),
    Column("person", Text, nullable=False),
    _when("at"),
    UniqueConstraint("test_round_id", "sha256"),
)
"""Files that came back. The same file counts once. `payload`: what else it said, and what did not count."""

test_annotations = Table(
    "test_annotations",
    metadata,
    _id(),
    _to("test_returns", "test_return_id"),
    Column("number", Integer, nullable=False),
    Column("segments", Text, nullable=False, default="[]", server_default="[]"),
    Column("kind", String(20), nullable=False),
    Column("tester", String(20), nullable=False),
    Column("text", Text, nullable=False),
    Column("range_text", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("coding", String(20), nullable=False, default="", server_default=""),
    UniqueConstraint("test_return_id", "number"),
)
"""What testers wrote into Word files. `coding`: what a person said it is about, "" for not yet."""

test_answers = Table(
    "test_answers",
    metadata,
    _id(),
    _to("test_rounds", "test_round_id"),
    _to("test_returns", "test_return_id", nullable=True),
    Column("tester", String(20), nullable=False),
    Column("passage", Integer, nullable=False),
    Column("side", String(1), nullable=False, default="", server_default=""),
    Column("question", String(20), nullable=False),
    Column("value", Text, nullable=False, default="", server_default=""),
    Column("seconds", Integer, nullable=False, default=0, server_default="0"),
    Column("remark", Text, nullable=False, default="", server_default=""),
    Column("words", Text, nullable=False, default="[]", server_default="[]"),
    Column("coding", String(20), nullable=False, default="", server_default=""),
    Column("person", Text, nullable=False),
    _when("at"),
    _version(),
    UniqueConstraint("test_round_id", "tester", "passage", "side", "question"),
)
"""Answers of testers; without a return they were entered in the window."""

form_classes = Table(
    "form_classes",
    metadata,
    Column("form_id", String(36), ForeignKey("forms.id", ondelete="CASCADE"), primary_key=True),
    Column("level", String(20), nullable=False),
    Column("person", Text, nullable=False),
    _when("at"),
    _one_of("level", FORM_CLASSES),
)
"""What somebody said about the texts of a form. Only public ones may be sent to a service that translates."""

machine_requests = Table(
    "machine_requests",
    metadata,
    _id(),
    _when("at"),
    Column("person", Text, nullable=False),
    Column("provider", String(40), nullable=False),
    Column("host", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("language", String(20), nullable=False),
    Column("passages", Integer, nullable=False),
    Column("characters", Integer, nullable=False),
    Column("words", Integer, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("outcome", String(20), nullable=False, default="", server_default=""),
    Index("ix_machine_requests_at", "at"),
)
"""What was sent to services that translate, without the texts: it stays listed when the form is deleted."""

exports = Table(
    "exports",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("form", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("mode", String(20), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("person", Text, nullable=False),
    _when("at"),
    sqlite_autoincrement=True,
)
"""Files that left the workspace: they stay listed when their form is deleted."""

settings = Table(
    "settings",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("payload", Text, nullable=False),
    _version(),
)

changes = Table(
    "changes",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    _when("at"),
    Column("person", Text, nullable=False),
    Column("client", String(36), nullable=False),
    Column("form_version_id", String(36)),
    Column("segments", Text, nullable=False, default="[]", server_default="[]"),
    Column("what", String(30), nullable=False),
    sqlite_autoincrement=True,
)
"""What was committed, in order: other windows read on from the last number they know."""

Index("ix_forms_name", forms.c.name)
Index(
    "ix_translations_counts",
    translations.c.form_version_id,
    translations.c.language,
    translations.c.state,
)
"""Holds all that the overview counts: no row is read."""
