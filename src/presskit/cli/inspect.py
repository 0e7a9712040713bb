"""`presskit extract` and `presskit entities`: what single files hold."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import rich_click as click

FILES = click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path())
SETTINGS = click.option("--settings", "settings_file", type=click.Path(path_type=Path), help="A presskit.toml.")


@click.command()
@FILES
@SETTINGS
@click.option("--explain", is_flag=True, help="Print what was left out and why, instead of the documents.")
@click.option("--json", "_json", is_flag=True, help="JSON lines (always so).")
def extract(files: tuple[str, ...], settings_file: Path | None, explain: bool, _json: bool) -> None:
    """The documents in files, as JSON lines: text, blocks, title, dates, versions, attachments, notes."""
    from presskit.cli import console
    from presskit.reading import read_files

    failed = False
    settings = console.load_settings(settings_file)
    for source, results, failure in read_files(files, ("extract", "identify"), settings):
        if failure:
            failed = True
            console.json_line(console.error_json(source, failure))
            continue
        extraction, languages = results["extract"], results["identify"]
        if explain:
            _ledger(source, extraction.notes)  # about the file as a whole: said once, before those about its documents
        for document, language in zip(extraction.documents, languages, strict=True):
            if explain:
                _ledger(source, document.notes)
            else:
                console.json_line(_document(source, document, language.lang, extraction.notes))
    sys.exit(4 if failed else 0)


def _document(source: str, document: Any, lang: str, source_notes: tuple[Any, ...]) -> dict[str, Any]:
    kept = ("id", "url", "title", "subtitle", "byline", "published")
    return {
        "id": document.id,
        "source": source,
        "source_start": document.source_start,
        **{name: getattr(document, name) for name in kept[1:]},
        "lang": lang,
        "lang_declared": document.lang_declared,
        "text": document.text,
        "blocks": [asdict(block) for block in document.blocks],
        "alternates": [asdict(alternate) for alternate in document.alternates],
        "attachments": [asdict(attachment) for attachment in document.attachments],
        "embargo_until": document.embargo_until,
        "translation_key": document.translation_key,
        "notes": [asdict(note) for note in (*source_notes, *document.notes)],
    }


def _ledger(source: str, notes: tuple[Any, ...]) -> None:
    """What was left out, for reading."""
    for note in notes:
        page = f", page {note.page}" if note.page else ""
        words = " ".join(note.text.split())
        click.echo(f"{source}{page}: {note.kind} ({note.reason}) {note.message}".rstrip())
        if words:
            click.echo(f"    {words if len(words) <= 300 else words[:299] + '…'}")


@click.command()
@FILES
@SETTINGS
@click.option("--lang", type=click.Choice(["fr", "en"]), default=None, help="Take every document as this language.")
@click.option("--json", "_json", is_flag=True, help="JSON lines (always so).")
def entities(files: tuple[str, ...], settings_file: Path | None, lang: str | None, _json: bool) -> None:
    """People, institutions, places, amounts, dates and quotes in files, as JSON lines."""
    from presskit.cli import console
    from presskit.reading import read_files

    failed = False
    settings = console.load_settings(settings_file)
    chain = ("extract", "identify", "segment", "recognise")
    for source, results, failure in read_files(files, chain, settings, lang or ""):
        if failure:
            failed = True
            console.json_line(console.error_json(source, failure))
            continue
        for document, found in zip(results["extract"].documents, results["recognise"], strict=True):
            console.json_line(
                {
                    "file": source,
                    "id": document.id,
                    "source_start": document.source_start,
                    "lang": found.lang,
                    "mentions": [console.mention_json(mention) for mention in found.mentions],
                    "people": [_person(person, found) for person in found.people],
                    "quotes": [
                        {"text": q.text, "start": q.start, "end": q.end, "speakers": list(q.speakers), "cue": q.cue}
                        for q in found.quotes
                    ],
                }
            )
    sys.exit(4 if failed else 0)


def _person(person: Any, found: Any) -> dict[str, Any]:
    mention = found.mentions[person.mention]
    return {
        "name": person.name,
        "honorific": person.honorific,
        "role": person.role,
        "role_key": person.role_key,
        "affiliation": person.affiliation,
        "start": mention.start,
        "end": mention.end,
    }
