"""The review app: the same pages as the static ones, served on the loopback, with decisions saved as they are made.

Requests must name a host that is ours (against DNS rebinding) and, to change anything, carry the token of the page
(against forged requests). Off the loopback a secret in the first address is asked for as well. Documents reach the
browser only as escaped text; originals only as downloads.
"""

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from presskit import codec
from presskit.collection import Collection, load
from presskit.decisions import FILE, Decision, ledger
from presskit.decisions.conflicts import Conflict
from presskit.errors import PresskitError, UsageError
from presskit.model import Failed
from presskit.review import engine, glances, page
from presskit.review.layout import Links
from presskit.review.names import entity_views
from presskit.review.partners import Partners

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
LARGEST_DECISION = 64 * 1024  # bytes
MIME = {".js": "text/javascript", ".css": "text/css"}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@dataclass(slots=True)
class Shelf:
    """The results being reviewed; read again when a run has replaced them."""

    out: Path
    _stamp: int = 0
    _collection: Collection | None = None
    _digest: glances.Digest | None = None
    failures: tuple[Failed, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    def current(self) -> tuple[Collection, glances.Digest]:
        """The collection and its digest, as of now. Raises InputError when knowledge.json cannot be read."""
        stamp = (self.out / "knowledge.json").stat().st_mtime_ns if (self.out / "knowledge.json").exists() else 0
        if self._collection is None or self._digest is None or stamp != self._stamp:
            self._collection = load(self.out)
            self._digest = glances.digest(glances.glance(release) for release in self._collection.releases)
            lines = self.out / "failures.jsonl"
            rows = lines.read_bytes().split(b"\n") if lines.is_file() else []
            self.failures = tuple(codec.decode(Failed, row) for row in rows if row.strip())
            self.conflicts = _conflicts(self.out / "run.json")
            self._stamp = stamp
        return self._collection, self._digest


def _conflicts(run: Path) -> tuple[Conflict, ...]:
    """What the latest run could not apply; a run.json of another version tells nothing."""
    import json

    try:
        listed = json.loads(run.read_text(encoding="utf-8")).get("conflicts", [])
        return codec.decode(tuple[Conflict, ...], json.dumps(listed))
    except (OSError, ValueError):
        return ()


def _original(out: Path, location: str) -> Path | None:
    """The file a document was read from, when the corpus is still there and the file in it, links followed."""
    import json

    try:
        corpus = json.loads((out / "run.json").read_text(encoding="utf-8")).get("corpus", "")
        root = (out / corpus).resolve()
        file = (root / location).resolve()
        return file if corpus and file.is_relative_to(root) and file.is_file() else None
    except (OSError, ValueError):
        return None


@dataclass(frozen=True, slots=True)
class Access:
    """Who may ask: the names the host goes by on the loopback, the token of our pages, and off it a secret ("" on it).

    The secret travels in the first address and then in a strict cookie: with it any host name is as good as another.
    """

    hosts: tuple[str, ...]
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    secret: str = ""


LINKS = Links(
    "/", "/entities", "/dropped", lambda name: f"/release/{quote(name)}", lambda name, _: f"/original/{quote(name)}"
)


def build(out: Path, access: Access) -> "Starlette":
    """The app on an outputs folder."""
    from starlette.applications import Starlette
    from starlette.exceptions import HTTPException
    from starlette.middleware import Middleware
    from starlette.middleware.base import BaseHTTPMiddleware
    from starlette.responses import FileResponse, HTMLResponse, JSONResponse, PlainTextResponse
    from starlette.responses import Response as PlainResponse
    from starlette.routing import Route

    shelf = Shelf(out)
    shelf.current()  # what cannot be read is said before the browser opens

    def html(template: str, **context: Any) -> HTMLResponse:
        from markupsafe import Markup

        head = Markup('<link rel="stylesheet" href="/static/review.css"><meta name="csrf-token" content="{}">').format(
            access.token
        )
        foot = Markup('<script type="module" src="/static/actions.js"></script>')
        return HTMLResponse(engine.render(template, app=True, head=head, foot=foot, **context))

    async def overview(_: "Request") -> HTMLResponse:
        digest = shelf.current()[1]
        rows = page.release_rows(digest, LINKS)
        return html("overview.html", here="overview", **page.overview_context(digest, rows, shelf.failures, LINKS))

    async def release(request: "Request") -> HTMLResponse:
        collection, digest = shelf.current()
        wanted = request.path_params["id"]
        for one, summary in zip(collection.releases, digest.summaries, strict=True):
            if one.id == wanted:
                others = Partners(digest.summaries).of(summary)
                return html("release.html", **page.release_context(one, others, LINKS))
        raise HTTPException(404)

    async def entities(_: "Request") -> HTMLResponse:
        collection, digest = shelf.current()
        known = collection.mentions
        places = ((e, [known[m].document for m in e.mentions if m in known]) for e in collection.knowledge.entities)
        listed = entity_views(places, digest.summaries)[: page.MOST_ENTITIES]
        context = page.entities_context(digest, listed, page.name_rows(listed, LINKS), LINKS)
        return html("entities.html", here="entities", **context)

    async def dropped(_: "Request") -> HTMLResponse:
        digest = shelf.current()[1]
        return html(
            "dropped.html", here="dropped", **page.dropped_context(digest, shelf.failures, LINKS, shelf.conflicts)
        )

    async def original(request: "Request") -> PlainResponse:
        found = shelf.current()[0].documents.get(request.path_params["id"])
        file = found and _original(out, found.record.source.location)
        if not file:
            return PlainTextResponse("The original file is no longer where the run found it.", status_code=404)
        return FileResponse(file, media_type="application/octet-stream", filename=file.name)  # never shown, only saved

    async def static(request: "Request") -> PlainResponse:
        name = request.path_params["name"]
        if name not in (*engine.SCRIPTS, "review.css"):
            raise HTTPException(404)
        return PlainResponse(engine.static(name), media_type=MIME[Path(name).suffix])

    async def decided(_: "Request") -> JSONResponse:
        import json

        return JSONResponse([json.loads(codec.encode(entry)) for entry in ledger.entries(out / FILE)])

    async def decide(request: "Request") -> PlainResponse:
        if not _same(request.headers.get("x-csrf-token", ""), access.token):
            return PlainTextResponse("This page is out of date: reload it.", status_code=403)
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return PlainTextResponse("Decisions are JSON.", status_code=415)
        body = b""
        async for part in request.stream():
            body += part
            if len(body) > LARGEST_DECISION:
                return PlainTextResponse("Too large.", status_code=413)
        try:
            entry = codec.decode(Decision, body)
        except ValueError as error:
            return PlainTextResponse(f"Not a decision: {error}.", status_code=422)
        ledger.append(out / FILE, [entry])
        return PlainTextResponse("kept", status_code=201)

    async def refused(_: "Request", error: Exception) -> PlainResponse:
        return PlainTextResponse(str(error), status_code=500)

    async def guard(request: "Request", proceed: Callable[["Request"], Awaitable["Response"]]) -> "Response":
        if not access.secret and request.headers.get("host", "") not in access.hosts:
            return PlainTextResponse("This host is not served here.", status_code=421)
        if access.secret and not _knows(request, access.secret):
            return PlainTextResponse("Open the address that presskit printed.", status_code=401)
        answer = await proceed(request)
        answer.headers.update(HEADERS)
        if access.secret:
            answer.set_cookie("presskit", access.secret, httponly=True, samesite="strict")
        return answer

    return Starlette(
        routes=[
            Route("/", overview),
            Route("/release/{id}", release),
            Route("/entities", entities),
            Route("/dropped", dropped),
            Route("/original/{id}", original),
            Route("/static/{name}", static),
            Route("/decisions", decided, methods=["GET"]),
            Route("/decisions", decide, methods=["POST"]),
        ],
        middleware=[Middleware(BaseHTTPMiddleware, dispatch=guard)],
        exception_handlers={PresskitError: refused},
    )


def _knows(request: "Request", secret: str) -> bool:
    shown = request.query_params.get("token", "") or request.cookies.get("presskit", "")
    return _same(shown, secret)


def _same(shown: str, secret: str) -> bool:
    return secrets.compare_digest(shown.encode("utf-8", "surrogateescape"), secret.encode())


def serve(out: Path, *, host: str, port: int, announce: Callable[[str], None]) -> None:
    """Serve until interrupted. Raises UsageError when the port is taken."""
    import socket

    import uvicorn

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        raise UsageError(
            f"Port {port} on {host} cannot be used: {error.strerror}. Choose another with --port."
        ) from error
    port = listener.getsockname()[1]
    local = host in ("127.0.0.1", "::1", "localhost")
    access = Access(
        hosts=tuple(f"{name}:{port}" for name in LOOPBACK), secret="" if local else secrets.token_urlsafe(24)
    )
    app = build(out, access)
    shown = f"http://{'127.0.0.1' if local else host}:{port}/" + (f"?token={access.secret}" if access.secret else "")
    announce(shown)
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))
    server.run(sockets=[listener])
