"""What the app answers to whom: forged, misdirected, oversized and curious requests are refused."""

import http.client
import json
import re
import subprocess
import sys
from urllib.parse import urlsplit

import pytest

import presskit
from presskit.decisions import ledger
from presskit.errors import PresskitError
from presskit.review.app import LARGEST_DECISION, Access, build
from tests.review.conftest import serving

DECISION = {
    "id": "dec-1", "time": "2025-01-01T00:00:00Z", "who": "Ada", "action": "reviewed",
    "targets": [{"kind": "document", "id": "doc-x", "exact": "x.txt"}], "note": "", "value": "",
}  # fmt: skip


@pytest.fixture
def site(place):
    with serving(place.out) as address:
        yield address
    (place.out / "decisions.jsonl").unlink(missing_ok=True)


def ask(site: str, path: str, *, method: str = "GET", body: bytes | None = None, **headers: str):
    connection = http.client.HTTPConnection(urlsplit(site).netloc, timeout=60)
    connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    text = answer.read().decode("utf-8", "replace")
    connection.close()
    return answer.status, text, answer.headers


def token(site: str) -> str:
    return re.search(r'name="csrf-token" content="([^"]+)"', ask(site, "/")[1])[1]


def test_a_decision_needs_the_token_of_the_page(site, place):
    body = json.dumps(DECISION).encode()
    good = token(site)
    kind = "application/json"
    assert ask(site, "/decisions", method="POST", body=body, content_type=kind)[0] == 403
    assert ask(site, "/decisions", method="POST", body=body, content_type=kind, x_csrf_token=good[:-1])[0] == 403
    assert ask(site, "/decisions", method="POST", body=body, content_type=kind, x_csrf_token="é")[0] == 403
    form = ask(site, "/decisions", method="POST", body=b"a=b", x_csrf_token=good, content_type="text/plain")
    assert form[0] == 415
    assert ledger.entries(place.out / "decisions.jsonl") == ()
    assert ask(site, "/decisions", method="POST", body=body, content_type=kind, x_csrf_token=good)[0] == 201
    assert [entry.id for entry in ledger.entries(place.out / "decisions.jsonl")] == ["dec-1"]
    assert json.loads(ask(site, "/decisions")[1]) == [DECISION]


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"null", b"[]", b"\xff", json.dumps(DECISION | {"action": "rm -rf"}).encode(),
        json.dumps(DECISION | {"targets": [{"kind": "file", "id": "x"}]}).encode(),
        json.dumps(DECISION | {"note": "\ud800"}).encode(), b"[" * 60_000, b'{"id":' * 9_000,
        json.dumps(DECISION | {"note": 10**400}).encode(),
    ],
)  # fmt: skip
def test_what_is_no_decision_is_refused(site, place, body):
    kind = "application/json"
    status, text, _ = ask(site, "/decisions", method="POST", body=body, content_type=kind, x_csrf_token=token(site))
    assert (status, "Traceback" in text) == (422, False)
    assert not (place.out / "decisions.jsonl").exists()


def test_too_much_is_refused(site):
    body = json.dumps(DECISION | {"note": "x" * LARGEST_DECISION}).encode()
    kind = "application/json"
    assert ask(site, "/decisions", method="POST", body=body, content_type=kind, x_csrf_token=token(site))[0] == 413


def test_other_hosts_and_methods_are_not_served(site):
    assert ask(site, "/", host="evil.example:80")[0] == 421
    assert ask(site, "/decisions", host="evil.example")[0] == 421
    assert ask(site, "/decisions", method="DELETE")[0] == 405
    assert ask(site, "/", method="POST", body=b"")[0] == 405


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/review.css%00", "/static/",
        "/static//etc/passwd", "/release/../../etc/passwd", "/release/%2e%2e%2fknowledge.json", "/knowledge.json",
        "/release/rel-nowhere", "/.presskit/store.sqlite", "/original/0", "/original/..%2f..%2fetc%2fpasswd",
    ],
)  # fmt: skip
def test_nothing_but_the_pages_is_served(site, path):
    status, text, _ = ask(site, path)
    assert status == 404
    assert "root:" not in text and "import" not in text


def test_every_answer_carries_the_policy(site, place):
    names = [f"/release/{release.id}" for release in presskit.load(place.out).releases]
    for path in ("/", "/entities", "/dropped", "/static/page.js", "/nowhere", *names):
        _, text, headers = ask(site, path)
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy and "unsafe" not in policy and "script-src 'self'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert "<script>window" not in text and "<img src=x" not in text and "<svg onload" not in text


def test_off_the_loopback_a_secret_is_asked_for(place):
    import socket
    import threading
    import time

    import uvicorn

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    site = f"http://127.0.0.1:{listener.getsockname()[1]}"
    server = uvicorn.Server(
        uvicorn.Config(build(place.out, Access(hosts=(), secret="open-sesame")), log_level="error", lifespan="off")
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        assert ask(site, "/")[0] == 401
        assert ask(site, "/?token=wrong")[0] == 401
        status, _, headers = ask(site, "/?token=open-sesame")
        assert status == 200
        assert "HttpOnly" in headers["set-cookie"] and "SameSite=strict" in headers["set-cookie"]
        assert ask(site, "/entities", cookie="presskit=open-sesame")[0] == 200
        assert ask(site, "/entities", cookie="presskit=other")[0] == 401
    finally:
        server.should_exit = True
        thread.join(10)


def test_the_command_says_where_it_serves_and_what_is_missing(place, tmp_path):
    with pytest.raises(PresskitError, match="presskit run"):
        build(tmp_path, Access(hosts=()))
    command = [sys.executable, "-m", "presskit", "review", str(place.out), "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        line = process.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)[0]
        for _ in range(50):
            try:
                assert ask(address, "/")[0] == 200
                break
            except ConnectionRefusedError:
                pass
    finally:
        process.terminate()
        process.wait(20)


def test_decisions_that_cannot_be_read_are_said(site, place):
    (place.out / "decisions.jsonl").write_text("{broken\n", encoding="utf-8")
    status, text, _ = ask(site, "/decisions")
    assert status == 500
    assert "line 1 is not a decision" in text


def test_originals_are_saved_not_shown_and_only_those_of_the_corpus(site, place, tmp_path):
    from presskit.review.app import _original

    for document in presskit.load(place.out).documents.values():
        status, text, headers = ask(site, f"/original/{document.id}")
        assert (status, headers["content-type"]) == (200, "application/octet-stream")
        assert headers["content-disposition"].startswith("attachment")
        assert text == (place.corpus / document.record.source.location).read_text(encoding="utf-8")
    (place.corpus / "outside").symlink_to(tmp_path)
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    for location in ("outside/secret.txt", "../out/run.json", "/etc/passwd", "no\0name"):
        assert _original(place.out, location) is None
    (place.corpus / "outside").unlink()
