"""A press site of a fictional harbour town, served over real HTTP on 127.0.0.1: 60 releases and posts in French and
English (30 each), and everything that goes wrong on such sites. Every request is logged with its time and headers."""

import gzip
import hashlib
import threading
import time
import zipfile
from dataclasses import dataclass, field
from email.utils import formatdate, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import Any

RELEASES = 30
_FR = (
    "Le port de Valmarine annonce que les travaux du quai numéro {n} commenceront dans les prochaines semaines. "
    "Cette opération est la première d'un plan qui sera mis en œuvre avec les entreprises de la région, et elle a "
    "été décidée par le conseil lors de sa séance du mois dernier. « Nous avons voulu que les habitants soient "
    "associés à ce projet dès le début », explique Maëlle Tornier, directrice du port. Les usagers seront "
    "informés par une lettre, et une réunion publique est prévue dans la salle des marées. Le montant total est "
    "de {n} millions d'euros pour les deux années à venir, ce qui comprend les études, la remise en état des "
    "grues et la formation des équipes."
)
_EN = (
    "The harbour of Valmarine announces that work on quay number {n} will begin within the next few weeks. This "
    "operation is the first of a plan which will be carried out with the companies of the region, and it was "
    "decided by the board at its meeting last month. “We wanted the people who live here to be part of this "
    "project from the start,” said Maëlle Tornier, director of the harbour. Users will be told by letter, and a "
    "public meeting is to be held in the hall of the tides. The total amount is {n} million euros for the two "
    "years to come, which includes the studies, the repair of the cranes and the training of the teams."
)


@dataclass
class Hit:
    """One request as the server saw it."""

    at: float
    path: str
    headers: dict[str, str]
    status: int = 0
    port: int = 0


@dataclass
class Answer:
    """What the server says."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    kind: str = "text/html; charset=utf-8"
    stream: str = ""


def pdf(text: str) -> bytes:
    """A file that begins and ends as a PDF does."""
    return b"%PDF-1.4\n% " + text.encode() + b"\n%%EOF\n"


def docx(text: str) -> bytes:
    """The smallest ZIP that is a DOCX by its parts."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in (
            ("[Content_Types].xml", "<Types/>"),
            ("word/document.xml", f"<w:document>{text}</w:document>"),
        ):
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content)
    return out.getvalue()


def slug(lang: str, n: int) -> str:
    """The address of a release: numbers are shared by both languages, words are not."""
    if 21 <= n <= 24:
        return f"/{lang}/news/{1000 + n}"
    return f"/fr/news/le-quai-de-la-maree-{n:02d}" if lang == "fr" else f"/en/news/the-tide-quay-{n:02d}"


class Site:
    """The server. `port` is chosen by the system; `elsewhere` is a port of another private server for the redirects."""

    def __init__(self, *, delay: float = 0.01, elsewhere: int = 9, robots: int = 200, calm: bool = False) -> None:
        """`calm` leaves the traps and failures out, for the tests that have another question."""
        host = "127.0.0.1"
        self.calm = calm
        self.delay = delay
        self.elsewhere = elsewhere
        self.robots = robots
        self.hits: list[Hit] = []
        self.tries: dict[str, int] = {}
        self.edited: set[str] = set()
        self.stopping = threading.Event()
        self._lock = threading.Lock()
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def parse_request(self) -> bool:
                self.came = time.monotonic()  # before the headers are read, which takes a busy machine long
                return super().parse_request()

            def do_GET(self) -> None:
                site.handle(self, self.came)

            def log_message(self, format: str, *args: Any) -> None:
                return

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: Any, client_address: Any) -> None:
                return

        self._server = Server((host, 0), Handler)
        self.port = self._server.server_address[1]
        self.base = f"http://{host}:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> "Site":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()

    def paths(self) -> list[str]:
        """The paths asked for, in order."""
        return [hit.path for hit in self.hits]

    def articles(self) -> set[str]:
        """The addresses of the 60 releases."""
        return {self.base + slug(lang, n) for lang in ("fr", "en") for n in range(RELEASES)}

    def attachments(self) -> set[str]:
        """The addresses of the files that releases link to."""
        return {f"{self.base}/files/{n}.{kind}" for n in range(6) for kind in ("pdf", "docx")}

    # --- serving ------------------------------------------------------------------------------------------------------

    def handle(self, handler: BaseHTTPRequestHandler, came: float) -> None:
        hit = Hit(came, handler.path, {k.lower(): v for k, v in handler.headers.items()}, port=self.port)
        with self._lock:
            self.hits.append(hit)
            self.tries[handler.path] = self.tries.get(handler.path, 0) + 1
        answer = self.answer(handler.path)
        answer = self._conditional(handler.path, answer, hit.headers)
        hit.status = answer.status
        handler.send_response(answer.status)
        for name, value in answer.headers.items():
            handler.send_header(name, value)
        if answer.status != 304:
            handler.send_header("Content-Type", answer.kind)
        if answer.stream:
            handler.send_header("Connection", "close")
            handler.end_headers()
            self._stream(handler, answer.stream)
            handler.close_connection = True
            return
        handler.send_header("Content-Length", str(0 if answer.status == 304 else len(answer.body)))
        handler.end_headers()
        if answer.status != 304:
            handler.wfile.write(answer.body)

    def _stream(self, handler: BaseHTTPRequestHandler, what: str) -> None:
        try:
            if what == "huge":
                chunk = b"<p>" + b"x" * 65_000 + b"</p>"
                for _ in range(200_000_000 // len(chunk)):
                    handler.wfile.write(chunk)
            else:
                for _ in range(600):
                    if self.stopping.wait(0.1):
                        return
                    handler.wfile.write(b"<p>")
                    handler.wfile.flush()
        except OSError:
            return

    def _conditional(self, path: str, answer: Answer, headers: dict[str, str]) -> Answer:
        """Even pages have an ETag, odd ones a date, some neither; all honour what they are asked."""
        if answer.status != 200 or answer.stream:
            return answer
        number = sum(map(ord, path)) % 3
        changed = 1_760_000_000 + (86_400 if path in self.edited else 0)
        tag = f'"{hashlib.sha256(answer.body).hexdigest()[:12]}"'
        if number == 0:
            answer.headers["ETag"] = tag
        elif number == 1:
            answer.headers["Last-Modified"] = formatdate(changed, usegmt=True)
        since = headers.get("if-modified-since")
        if headers.get("if-none-match") == tag or (
            since and path not in self.edited and parsedate_to_datetime(since).timestamp() >= changed
        ):
            return Answer(status=304, headers=answer.headers)
        return answer

    # --- content ------------------------------------------------------------------------------------------------------

    def answer(self, path: str) -> Answer:
        """What is said to a path; the table of all that is on the site."""
        plain, _, query = path.partition("?")
        first = plain.strip("/").partition("/")[0]
        if plain == "/robots.txt":
            return self._robots()
        if plain in ("/", "/fr/", "/en/"):
            return self._home("en" if plain == "/en/" else "fr")
        if plain in ("/fr/news", "/en/news"):
            return self._list(plain[1:3], int(query.removeprefix("page=") or 1))
        for lang in ("fr", "en"):
            for n in range(RELEASES):
                if plain == slug(lang, n):
                    return self._release(lang, n)
        if first == "files" and plain.rpartition(".")[2] in ("pdf", "docx"):
            make = pdf if plain.endswith("pdf") else docx
            return Answer(
                body=make(plain), kind="application/octet-stream" if plain.endswith("docx") else "application/pdf"
            )
        if first == "agenda":
            return self._calendar(plain)
        table = {
            "/sitemaps/index.xml": self._sitemap_index,
            "/sitemaps/news.xml.gz": self._sitemap,
            "/feed.xml": self._feed,
            "/loop/a": lambda: Answer(status=302, headers={"Location": "/loop/b"}),
            "/loop/b": lambda: Answer(status=302, headers={"Location": "/loop/a"}),
            "/moved": lambda: Answer(status=301, headers={"Location": slug("fr", 3)}),
            "/drip": lambda: Answer(stream="drip"),
            "/huge": lambda: Answer(stream="huge"),
            "/picture": lambda: Answer(body=b"\x89PNG\r\n\x1a\n" + bytes(4000)),
            "/octets": lambda: Answer(
                body=self._page("fr", "Octets", _FR.format(n=77)), kind="application/octet-stream"
            ),
            "/download": lambda: Answer(body=pdf("annex"), kind="text/html"),
            "/flaky": lambda: self._after(1, Answer(status=500), "Flaky", 78),
            "/busy": lambda: self._after(1, Answer(status=429, headers={"Retry-After": "1"}), "Busy", 79),
            "/broken": lambda: Answer(status=500),
            "/archive": lambda: self._archive(query),
            "/visit": lambda: self._visit(query),
            "/notes.txt": lambda: Answer(body=_FR.format(n=80).encode(), kind="text/plain; charset=utf-8"),
        }
        if plain in table:
            return table[plain]()
        if plain.startswith("/out/"):
            targets = {"1": f"http://127.0.0.2:{self.elsewhere}/", "2": f"http://localhost:{self.elsewhere}/secret",
                       "3": "http://169.254.169.254/latest/meta-data/", "4": f"http://[::1]:{self.elsewhere}/",
                       "5": f"http://127.0.0.1:{self.elsewhere}/", "6": "file:///etc/passwd",
                       "7": f"http://2130706433:{self.elsewhere}/"}  # fmt: skip
            return Answer(status=302, headers={"Location": targets[plain[5:]]})
        if plain.startswith(("/private/", "/fr/brouillons/")):
            return Answer(body=self._page("fr", "Interdit", "Cette page ne devait pas être demandée."))
        return Answer(status=404, body=b"<p>no</p>")

    def _robots(self) -> Answer:
        if self.robots != 200:
            return Answer(status=self.robots)
        text = (f"User-agent: *\nDisallow: /private/\nDisallow: /fr/brouillons/\nCrawl-delay: {self.delay}\n\n"
                f"Sitemap: {self.base}/sitemaps/index.xml\n")  # fmt: skip
        return Answer(body=text.encode(), kind="text/plain")

    def _page(
        self, lang: str, title: str, text: str, head: str = "", foot: str = "", *, declared: bool = True
    ) -> bytes:
        language = f' lang="{lang}"' if declared else ""
        return (
            f"<!DOCTYPE html><html{language}><head><meta charset='utf-8'><title>{title}</title>{head}</head><body>"
            f"<nav><a href='/'>Valmarine</a> <a href='/fr/news'>Actualités</a>"
            " <a href='/agenda/2026/11'>Agenda</a></nav>"
            f"<main><h1>{title}</h1><p>{text}</p>{foot}</main><footer><a href='/private/contacts'>Contacts</a></footer>"
            "</body></html>"
        ).encode()

    def _home(self, lang: str) -> Answer:
        links = "".join(
            f"<li><a href='{path}'>{path}</a></li>"
            for path in ("/loop/a", "/moved", "/drip", "/huge", "/picture", "/octets", "/download", "/flaky", "/busy",
                         "/broken", "/archive?page=1", "/visit?seen=aa11", "/notes.txt",
                         *(f"/out/{n}" for n in range(1, 8)),
                         "/fr/brouillons/1", "ftp://127.0.0.1/x", "javascript:void(0)", "data:text/html,x", "/gone")
        ) if lang == "fr" and not self.calm else ""  # fmt: skip
        head = "<link rel='alternate' type='application/rss+xml' href='/feed.xml'>"
        switch = "<a href='/en/'>English</a>" if lang == "fr" else "<a href='/fr/'>Français</a>"
        foot = f"<ul>{links}</ul>{switch}<a href='/{lang}/news'>{lang}</a>"
        return Answer(body=self._page(lang, "Valmarine", "Port", head, foot))

    def _list(self, lang: str, page: int) -> Answer:
        chosen = range((page - 1) * 6, min(page * 6, 18 if lang == "fr" else 9))
        items = "".join(f"<li><a href='{slug(lang, n)}'>Quai {n}</a></li>" for n in chosen)
        further = f"<a href='/{lang}/news?page={page + 1}'>page suivante</a>" if len(chosen) == 6 else ""
        return Answer(body=self._page(lang, "Actualités", "", foot=f"<ul>{items}</ul>{further}"))

    def _release(self, lang: str, n: int) -> Answer:
        other = "en" if lang == "fr" else "fr"
        path, back = slug(lang, n), slug(other, n)
        link = f"<link rel='alternate' hreflang='{other}' href='{self.base}{back}'>"
        home = f"<link rel='alternate' hreflang='{other}' href='{self.base}/{other}/'>"
        switch = f"<a href='{back}'>{'English' if other == 'en' else 'Français'}</a>"
        head, foot, headers = "", "", {}
        if n < 8 or (n == 29 and lang == "fr"):
            head = link
            if n == 7:
                head += f"<link rel='alternate' hreflang='{other}' href='http://127.0.0.1:{self.elsewhere}/version'>"
        elif n < 12:
            foot = switch
        elif n < 15:
            headers = {"Link": f'<{back}>; rel="alternate"; hreflang="{other}"'}
        elif n < 18:
            graph = f'{{"@type": "NewsArticle", "workTranslation": {{"url": "{back}"}}}}'
            head = f'<script type="application/ld+json">{graph}</script>'
        elif n in (25, 26):
            head, foot = home, switch
        elif n == 27:
            head = home
        elif n == 28:
            head = f"<link rel='alternate' hreflang='{other}' href='{self.base}{slug(other, 3)}'>"
        if n < 6:
            foot += f"<p><a href='/files/{n}.pdf'>PDF</a> <a href='/files/{n}.docx'>Word</a></p>"
        text = (_FR if lang == "fr" else _EN).format(n=n + 10)
        if path in self.edited:
            text += " Correction : la date a été modifiée." if lang == "fr" else " Correction: the date was changed."
        return Answer(body=self._page(lang, f"Quai {n}", text, head, foot, declared=n % 5 != 0), headers=headers)

    def _sitemap_index(self) -> Answer:
        body = f"<sitemapindex><sitemap><loc>{self.base}/sitemaps/news.xml.gz</loc></sitemap></sitemapindex>"
        return Answer(body=body.encode(), kind="application/xml")

    def _sitemap(self) -> Answer:
        items = ""
        for n in range(10, 25):
            for lang in ("fr", "en") if n >= 15 else ("fr",):
                other = "en" if lang == "fr" else "fr"
                link = (
                    f"<xhtml:link rel='alternate' hreflang='{other}' href='{self.base}{slug(other, n)}'/>"
                    if 18 <= n < 21
                    else ""
                )
                items += f"<url><loc>{self.base}{slug(lang, n)}</loc><lastmod>2026-01-{n:02d}</lastmod>{link}</url>"
        body = ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
                " xmlns:xhtml='http://www.w3.org/1999/xhtml'>"
                f"{items}<url><loc>{self.base}/private/sitemap</loc></url></urlset>")  # fmt: skip
        return Answer(body=gzip.compress(body.encode(), mtime=0), kind="application/gzip")

    def _feed(self) -> Answer:
        items = "".join(
            f"<item><title>Quai {n}</title><link>{self.base}{slug(lang, n)}</link>"
            f"<pubDate>Mon, 05 Jan 2026 08:00:00 GMT</pubDate></item>"
            for n in range(25, 30) for lang in (("fr",) if n == 29 else ("fr", "en"))
        )  # fmt: skip
        return Answer(
            body=f"<rss><channel><title>V</title>{items}</channel></rss>".encode(), kind="application/rss+xml"
        )

    def _calendar(self, path: str) -> Answer:
        year, _, month = path.removeprefix("/agenda/").strip("/").partition("/")
        at = int(year or 2026) * 12 + int((month or "1").partition("/")[0]) - 1
        links = "".join(
            f"<a href='/agenda/{(at + step) // 12}/{(at + step) % 12 + 1:02d}'>{step}</a> " for step in (-1, 1)
        )
        days = "".join(f"<a href='/agenda/{at // 12}/{at % 12 + 1:02d}/{day:02d}'>{day}</a> " for day in range(1, 29))
        return Answer(
            body=self._page("fr", f"Agenda {at}", "Rien n'est prévu ce mois-ci au port. " * 10, foot=links + days)
        )

    def _archive(self, query: str) -> Answer:
        page = int(query.removeprefix("page=") or 1)
        item = f"<ul><li><a href='{slug('fr', 1)}'>1</a></li></ul>"
        foot = f"{item}<a rel='next' href='/archive?page={page + 1}'>suivant</a>"
        return Answer(body=self._page("fr", f"Archive {page}", "", foot=foot))

    def _visit(self, query: str) -> Answer:
        token = hashlib.sha256(query.encode()).hexdigest()[:8]
        text = _FR.format(n=90)
        return Answer(body=self._page("fr", "Visite", text, foot=f"<a href='/visit?seen={token}'>encore</a>"))

    def _after(self, times: int, before: Answer, title: str, n: int) -> Answer:
        path = f"/{title.lower()}"
        return before if self.tries.get(path, 0) <= times else Answer(body=self._page("fr", title, _FR.format(n=n)))
