"""SQLite: tables, views for pairs and facts, and full-text search (FTS5) over both languages."""

import sqlite3
from contextlib import closing
from pathlib import Path

from presskit.collection import Results
from presskit.export.files import Placing

_SCHEMA = """
CREATE TABLE documents (id TEXT PRIMARY KEY, lang TEXT, title TEXT, published TEXT, publisher TEXT, location TEXT,
                        url TEXT, text TEXT);
CREATE TABLE releases (id TEXT PRIMARY KEY, fr TEXT REFERENCES documents, en TEXT REFERENCES documents, other TEXT,
                       score REAL, reason TEXT, status TEXT);
CREATE TABLE beads (id TEXT PRIMARY KEY, release TEXT REFERENCES releases, kind TEXT, score REAL, fr TEXT, en TEXT,
                    status TEXT);
CREATE TABLE entities (id TEXT PRIMARY KEY, type TEXT, label_fr TEXT, label_en TEXT);
CREATE TABLE mentions (id TEXT PRIMARY KEY, document TEXT REFERENCES documents, entity TEXT REFERENCES entities,
                       type TEXT, start INTEGER, "end" INTEGER, exact TEXT);
CREATE TABLE quotes (id TEXT PRIMARY KEY, document TEXT REFERENCES documents, speakers TEXT, exact TEXT,
                     counterpart TEXT);
CREATE TABLE facts (id TEXT PRIMARY KEY, release TEXT REFERENCES releases, predicate TEXT, subject TEXT, value_fr TEXT,
                    value_en TEXT, agreement TEXT, date_fr TEXT, date_en TEXT, purpose_fr TEXT, purpose_en TEXT);
CREATE TABLE findings (id TEXT PRIMARY KEY, release TEXT REFERENCES releases, "check" TEXT, severity TEXT,
                       message_fr TEXT, message_en TEXT, status TEXT);
CREATE INDEX mentions_of_entity ON mentions (entity);
CREATE INDEX beads_of_release ON beads (release);
CREATE VIRTUAL TABLE search USING fts5 (document UNINDEXED, lang UNINDEXED, title, text, tokenize = 'unicode61');
CREATE VIEW pairs AS SELECT r.id, r.score, f.title AS title_fr, e.title AS title_en, f.location AS file_fr,
    e.location AS file_en FROM releases r JOIN documents f ON f.id = r.fr JOIN documents e ON e.id = r.en;
CREATE VIEW disagreements AS SELECT * FROM facts WHERE agreement = 'differs';
"""


def write(results: Results, folder: Path) -> tuple[Path, ...]:
    """presskit.sqlite."""
    with Placing(folder) as new, closing(sqlite3.connect(new("presskit.sqlite"))) as db, db:
        db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _SCHEMA)
        _fill(db, "documents", (
            (d.id, d.lang, d.title, d.published, d.publisher, d.source.location, d.url, d.text)
            for d in results.records("documents")
        ))  # fmt: skip
        _fill(db, "releases", (
            (r.id, r.fr, r.en, r.other, r.score, r.reason, r.status) for r in results.records("releases")
        ))  # fmt: skip
        _fill(db, "beads", (
            (b.record.id, release.id, b.record.kind, b.record.score, b.fr_text, b.en_text, b.record.status)
            for release in results.releases
            for b in release.beads
        ))  # fmt: skip
        _fill(db, "entities", ((e.id, e.type, e.label_fr, e.label_en) for e in results.records("entities")))
        _fill(db, "mentions", (
            (m.id, m.document, entity.id if (entity := results.entity_of.get(m.id)) else None, m.type, m.start,
             m.end, m.exact)
            for m in results.records("mentions")
        ))  # fmt: skip
        _fill(db, "quotes", (
            (q.id, q.document, "; ".join(q.speakers), q.exact, q.counterpart) for q in results.records("quotes")
        ))  # fmt: skip
        _fill(db, "facts", (
            (f.id, f.release, f.predicate, f.subject, f.value_fr, f.value_en, f.agreement, f.date_fr, f.date_en,
             f.purpose_fr, f.purpose_en)
            for f in results.records("facts")
        ))  # fmt: skip
        _fill(db, "findings", (
            (f.id, f.release, f.check, f.severity, f.message_fr, f.message_en, f.status)
            for f in results.records("findings")
        ))  # fmt: skip
        _fill(db, "search", ((d.id, d.lang, d.title, d.text) for d in results.records("documents")))
        db.execute("ANALYZE")
    return tuple(new.made)


def _fill(db: sqlite3.Connection, table: str, rows: object) -> None:
    columns = len(db.execute(f"SELECT * FROM {table} LIMIT 0").description)  # noqa: S608 - names of our own
    clean = (
        tuple(cell.encode("utf-8", "replace").decode() if isinstance(cell, str) else cell for cell in row)
        for row in rows  # type: ignore[attr-defined]
    )
    db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})", clean)  # noqa: S608
