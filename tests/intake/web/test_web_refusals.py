"""What is not fetched, and how it is said: dead hosts, untrusted certificates, closed robots.txt, private addresses."""

import datetime
import ssl
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit import errors
from presskit.intake.web import fetching as web
from presskit.intake.web import guard
from tests.intake.web.site import Site, slug
from tests.intake.web.test_web import FAST


def test_a_robots_file_that_fails_closes_the_host(tmp_path: Path) -> None:
    with Site(robots=503) as site:
        report = web.fetch([site.base + "/"], tmp_path, settings=FAST)
    assert set(site.paths()) == {"/robots.txt"}
    assert report.exit_code == 4
    assert "answered 503, so nothing is asked there" in report.failures[0].message


def test_a_missing_robots_file_allows_all(tmp_path: Path) -> None:
    with Site(robots=404, calm=True) as site:
        report = web.fetch([site.base + "/fr/news"], tmp_path, settings=replace(FAST, max_pages=5))
    assert "/fr/news" in site.paths()
    assert report.failures == ()


def test_dead_hosts_and_documents_are_failures_and_the_rest_stays(tmp_path: Path) -> None:
    with Site(calm=True) as site:
        starts = [
            "http://127.0.0.1:9/",
            "http://no-such-host.invalid/",
            site.base + "/files/1.pdf",
            site.base + "/fr/news",
        ]
        report = web.fetch(starts, tmp_path, settings=replace(FAST, max_pages=12))
    assert report.exit_code == 4
    told = {item.location: item.message for item in report.failures}
    assert "refuses connections" in told["http://127.0.0.1:9/"]
    assert "cannot be found" in told["http://no-such-host.invalid/"]
    assert "no page but a document" in told[site.base + "/files/1.pdf"]
    assert report.articles >= 3


def _certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody has signed but itself."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    day = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(private.public_key())
        .serial_number(1).not_valid_before(day).not_valid_after(day + datetime.timedelta(days=36_500))
        .sign(private, hashes.SHA256())
    )  # fmt: skip
    path = folder / "own.pem"
    path.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


def test_an_untrusted_certificate_is_told(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_certificate(tmp_path))

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            return

    server = Quiet(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        report = web.fetch([f"https://127.0.0.1:{server.server_address[1]}/"], tmp_path / "out", settings=FAST)
    finally:
        server.shutdown()
        server.server_close()
    assert report.exit_code == 4
    assert "certificate cannot be trusted" in report.failures[0].message


def test_allow_host_names_a_private_host(tmp_path: Path) -> None:
    with Site(calm=True) as other, Site(elsewhere=other.port) as site:
        settings = replace(FAST, allow_hosts=(f"127.0.0.1:{other.port}",), max_pages=6)
        web.fetch([site.base + slug("fr", 7)], tmp_path, settings=settings)
    assert "/version" in other.paths()
    assert other.paths()[0] == "/robots.txt"


def test_two_fetches_do_not_share_a_folder(tmp_path: Path) -> None:
    from presskit.intake.web import runs

    code = (
        "import sys, time; from pathlib import Path; from presskit.intake.web import runs;"
        "runs.begin(Path(sys.argv[1])); print(1, flush=True); time.sleep(30)"
    )
    import subprocess
    import sys

    holder = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE)
    try:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(runs, "_WAIT", 0.2)
            with pytest.raises(errors.OutputError, match="Another fetch"):
                runs.begin(tmp_path)
    finally:
        holder.kill()
        holder.wait()


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
     "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1",
     "2002:7f00:1::", "::127.0.0.1", "ff02::1", "no address"],
)  # fmt: skip
def test_private_addresses_are_known_in_all_notations(address: str) -> None:
    assert not guard.is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses_are_known(address: str) -> None:
    assert guard.is_public(address)


def test_a_name_is_resolved_once_and_kept() -> None:
    answers = iter([("93.184.216.34",), ("127.0.0.1",)])
    policy = guard.guard(["http://start.example/"], (), resolver=lambda host: next(answers))
    assert policy.addresses("Press.Example.", 80) == ("93.184.216.34",)
    assert policy.addresses("press.example", 80) == ("93.184.216.34",)


def test_a_name_that_also_leads_inside_is_refused() -> None:
    policy = guard.guard([], (), resolver=lambda host: ("93.184.216.34", "10.0.0.1"))
    assert policy.addresses("mixed.example", 80) == ()


def test_only_the_port_that_was_named_is_open() -> None:
    policy = guard.guard(["http://localhost:8000/x"], ("127.0.0.1:9000",), resolver=lambda host: ("127.0.0.1",))
    assert policy.addresses("localhost", 8000)
    assert not policy.addresses("localhost", 8001)
    assert policy.addresses("127.0.0.1", 9000)
    assert not policy.addresses("127.0.0.1", 80)


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_judged_alike_in_every_wrapping(address: object) -> None:
    text = str(address)
    plain = guard.is_public(text)
    assert guard.is_public(f"::ffff:{text}") == plain
    assert guard.is_public(f"64:ff9b::{text}") == plain


@pytest.mark.parametrize("text", ["http://x", "x/y", "", "a@b", "x:port"])
def test_allow_host_takes_hosts_only(text: str, tmp_path: Path) -> None:
    with pytest.raises(errors.UsageError):
        web.fetch(["http://127.0.0.1:9/"], tmp_path, settings=replace(FAST, allow_hosts=(text,)))
