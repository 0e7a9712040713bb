"""An object store as S3 speaks it, in this process and on the loopback: lists pages of keys, gives objects and ranges
of them, refuses, breaks off and lies where a test wants it to."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlsplit
from xml.sax.saxutils import escape

BUCKET = "press"
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "AKIAEXAMPLE", "AWS_SECRET_ACCESS_KEY": "no-secret"}
ALONE = {  # nothing of the machine's own: no files of AWS's tools, no asking around, no patience
    "AWS_DEFAULT_REGION": "eu-west-3", "AWS_CONFIG_FILE": "/nowhere", "AWS_SHARED_CREDENTIALS_FILE": "/nowhere",
    "AWS_EC2_METADATA_DISABLED": "true", "AWS_MAX_ATTEMPTS": "1",
}  # fmt: skip
_CHANGED = 1_750_000_000


@dataclass
class Objects:
    """What the server holds (key → bytes, of one bucket) and how it misbehaves."""

    held: dict[str, bytes] = field(default_factory=dict)
    forbidden: set[str] = field(default_factory=set)  # keys that give 403; "" is the listing
    page: int = 1000
    endless: str = ""  # pages without end: of new "keys", "empty" ones, or with the "same" token
    gone_after: int = -1  # leaves the network once so many objects were given
    then: Callable[[int], None] | None = None  # called with the number of objects asked for so far
    port: int = 0
    requests: list[str] = field(default_factory=list)  # METHOD key

    @property
    def given(self) -> int:
        """Objects asked for so far."""
        return sum(line.startswith("GET ") and line != "GET " for line in self.requests)

    @property
    def environment(self) -> dict[str, str]:
        """What leads a client here."""
        return CREDENTIALS | ALONE | {"AWS_ENDPOINT_URL": f"http://127.0.0.1:{self.port}"}

    def reset(self) -> None:
        """Empty and well-behaved again, at the same port."""
        for name, value in vars(Objects(port=self.port)).items():
            setattr(self, name, value)

    def upload(self, folder: Path, prefix: str = "") -> None:
        """A copy of every file of a folder."""
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                self.held[prefix + path.relative_to(folder).as_posix()] = path.read_bytes()


@contextmanager
def serving(objects: Objects) -> Iterator[Objects]:
    """The objects, served on a free port for the length of a test."""

    class Handler(_Handler):
        store = objects

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass  # clients that were killed

    with Server(("127.0.0.1", 0), Handler) as server:
        objects.port = server.server_port
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield objects
        finally:
            server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    """GET /bucket?list-type=2, GET and HEAD /bucket/key: https://docs.aws.amazon.com/AmazonS3/latest/API/."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body in one piece: in two, the second waits for the first to be acknowledged
    store: Objects

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        bucket, _, key = address.path.lstrip("/").partition("/")
        key = unquote(key)
        self.store.requests.append(f"{self.command} {key}")
        if key and self.store.then:
            self.store.then(self.store.given)
        if 0 <= self.store.gone_after < self.store.given:
            self.close_connection = True
            threading.Thread(target=self._leave, daemon=True).start()
        elif bucket != BUCKET:
            self._refuse(404, "NoSuchBucket")
        elif key in self.store.forbidden:
            self._refuse(403, "AccessDenied")
        elif key:
            self._object(key)
        else:
            self._listing({name: values[0] for name, values in parse_qs(address.query, True).items()})

    do_HEAD = do_GET  # noqa: N815 - http.server calls it so

    def _leave(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    def _object(self, key: str) -> None:
        if key not in self.store.held:
            self._refuse(404, "NoSuchKey")
            return
        data = self.store.held[key]
        start, end = 0, len(data)
        wanted = self.headers.get("Range", "")
        if wanted:
            first, _, last = wanted.removeprefix("bytes=").partition("-")
            start, end = int(first), min(end, int(last) + 1 if last else end)
            if start >= len(data):
                self._refuse(416, "InvalidRange")
                return
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(end - start))
        if wanted:
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(data)}")
        self.send_header("ETag", _tag(data))
        self.send_header("Last-Modified", formatdate(_CHANGED, usegmt=True))
        self.send_header("Content-Type", "binary/octet-stream")
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data[start:end])

    def _listing(self, query: dict[str, str]) -> None:
        prefix, after = query.get("prefix", ""), query.get("continuation-token", "")
        most = min(int(query.get("max-keys", "1000")), self.store.page)
        keys = sorted(key for key in self.store.held if key.startswith(prefix) and key > after)
        shown, more = keys[:most], len(keys) > most
        token = shown[-1] if more else ""
        if self.store.endless:
            shown = [] if self.store.endless == "empty" else [f"{prefix}{after}{number}.txt" for number in range(most)]
            more, token = True, "1" if self.store.endless == "same" else f"{int(after or 0) + 1}"
        url = query.get("encoding-type") == "url"
        contents = "".join(self._entry(key, url) for key in shown)
        more_at = f"<NextContinuationToken>{escape(token)}</NextContinuationToken>" if more else ""
        self._xml(
            200,
            f'<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>{BUCKET}</Name>'
            f"<Prefix>{quote(prefix) if url else escape(prefix)}</Prefix><KeyCount>{len(shown)}</KeyCount>"
            f"<MaxKeys>{most}</MaxKeys>{'<EncodingType>url</EncodingType>' if url else ''}"
            f"<IsTruncated>{str(more).lower()}</IsTruncated>{more_at}{contents}</ListBucketResult>",
        )

    def _entry(self, key: str, url: bool) -> str:
        data = self.store.held.get(key, b"-")
        return (
            f"<Contents><Key>{quote(key) if url else escape(key)}</Key>"
            f"<LastModified>2025-06-15T15:06:40.000Z</LastModified><ETag>{escape(_tag(data))}</ETag>"
            f"<Size>{len(data)}</Size><StorageClass>STANDARD</StorageClass></Contents>"
        )

    def _refuse(self, status: int, code: str) -> None:
        self._xml(status, f"<Error><Code>{code}</Code><Message>{code}</Message><RequestId>0</RequestId></Error>")

    def _xml(self, status: int, content: str) -> None:
        data = f'<?xml version="1.0" encoding="UTF-8"?>\n{content}'.encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


def _tag(data: bytes) -> str:
    return f'"{hashlib.md5(data, usedforsecurity=False).hexdigest()}"'
