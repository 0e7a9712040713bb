"""The store of a fetch as one WARC file (ISO 28500), for archives; needs the extra `presskit[warc]`."""

from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile

from presskit import errors
from presskit.intake.ledger import read


def export_warc(folder: Path, target: Path) -> int:
    """Write every stored answer of a folder as a response record, compressed when the name ends in .gz; gives their
    number.

    The headers are those fetch.jsonl keeps (type, ETag, Last-Modified), bodies as stored, without transfer encodings.
    Raises `MissingTool` without warcio, `NothingToRead` when the folder is no store, `OutputError` when the file
    cannot be written.
    """
    try:
        from warcio.statusandheaders import StatusAndHeaders
        from warcio.warcwriter import WARCWriter
    except ImportError as problem:
        raise errors.MissingTool('WARC files need warcio: python -m pip install "presskit[warc]"') from problem
    written: set[tuple[str, str]] = set()
    try:
        with NamedTemporaryFile(dir=target.parent, delete=False) as stream:
            writer = WARCWriter(stream, gzip=target.name.endswith(".gz"))
            for record in read(folder):
                if not record.path or record.status != 200 or (record.url, record.sha256) in written:
                    continue
                body = (folder / record.path).read_bytes()
                stated = (
                    ("Content-Type", record.media_type),
                    ("ETag", record.etag),
                    ("Last-Modified", record.last_modified),
                )
                fields = [(name, value) for name, value in stated if value] + [("Content-Length", str(len(body)))]
                writer.write_record(writer.create_warc_record(
                    record.url, "response", payload=BytesIO(body),
                    http_headers=StatusAndHeaders("200 OK", fields, protocol="HTTP/1.1"),
                    warc_headers_dict={"WARC-Date": record.fetched},
                ))  # fmt: skip
                written.add((record.url, record.sha256))
        if not written:
            Path(stream.name).unlink()
            raise errors.NothingToRead(f"{folder} holds nothing that presskit fetch has stored.")
        Path(stream.name).replace(target)
    except OSError as problem:
        raise errors.OutputError(f"{target} cannot be written: {problem.strerror}.") from problem
    return len(written)
