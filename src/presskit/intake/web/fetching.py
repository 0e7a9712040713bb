"""Fetching a press site politely, wholly and in both languages, into a folder that `presskit run` reads.

The work is done by a process of its own (`spider.py`), so that Scrapy and Twisted stay out of the rest of presskit, and
so that an interruption is answered at once: all that was fetched is on the disk, and the next fetch goes on from there.
"""

import getpass
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from presskit import errors
from presskit.intake.pages import addresses
from presskit.intake.web import guard
from presskit.intake.web.audit import Contradiction, Pair
from presskit.intake.web.plan import FetchSettings, Plan, to_json
from presskit.intake.web.report import (
    Correction,
    FetchProgress,
    FetchReport,
    Planned,
    Skips,
    read_line,
)
from presskit.intake.web.sites import Site, read_sites

__all__ = [
    "Contradiction", "Correction", "FetchProgress", "FetchReport", "FetchSettings", "Pair", "Planned", "Site", "Skips",
    "fetch", "read_sites", "rehearse", "user_agent",
]  # fmt: skip

_GRACE = 1.5  # seconds the process has to close its books after an interruption


def fetch(
    urls: Sequence[str],
    into: Path,
    *,
    settings: FetchSettings,
    progress: Callable[[FetchProgress], None] | None = None,
) -> FetchReport:
    """Fetch the sites of these start addresses (and of `settings.sites`) into a folder: raw bytes and fetch.jsonl.

    Start addresses that cannot be used are `failures` of the report; what was fetched stays. Raises `UsageError` for
    a start address or setting that is none, `OutputError` when the folder cannot be written or another fetch is at
    work in it, `KeyboardInterrupt` within two seconds of Ctrl-C (the next fetch goes on), `Crashed` when the process
    died.
    """
    plan = _plan(urls, into, settings)
    try:
        into.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise errors.OutputError(f"{into} cannot be written: {problem.strerror}.") from problem
    return _run(plan, into / ".fetch" / "log.txt", progress)


def rehearse(
    urls: Sequence[str], *, settings: FetchSettings, progress: Callable[[FetchProgress], None] | None = None
) -> FetchReport:
    """What `fetch` would ask for (`FetchReport.planned`): only robots.txt, start pages, sitemaps and feeds are asked,
    and nothing is kept. Raises as `fetch` does."""
    with TemporaryDirectory(prefix="presskit-") as scratch:
        plan = replace(_plan(urls, Path(scratch), settings), rehearsal=True)
        return _run(plan, Path(scratch) / "log.txt", progress)


def user_agent(contact: str) -> str:
    """The user agent with a contact: the one given, else the account that runs presskit."""
    if not contact:
        try:
            contact = f"{getpass.getuser()}@{socket.getfqdn()}"
        except (KeyError, OSError):
            contact = f"operator@{socket.gethostname()}"
    plain = "".join(char for char in contact if char.isascii() and char.isprintable() and char not in "()")
    return f"presskit/{version('presskit')} (press releases in French and English; contact: {plain[:200]})"


def _plan(urls: Sequence[str], into: Path, settings: FetchSettings) -> Plan:
    """The plan for start addresses as typed; raises `UsageError` with what is wrong with them."""
    starts = tuple(dict.fromkeys(_start(url) for url in (*urls, *(at for site in settings.sites for at in site.start))))
    if not starts and not any(site.feeds or site.sitemaps for site in settings.sites):
        raise errors.UsageError("Name an address to start from, such as https://press.example.org/en/.")
    if settings.since:
        try:
            date.fromisoformat(settings.since)
        except ValueError:
            raise errors.UsageError(f"--since {settings.since!r} is no date; write it as 2025-07-31.") from None
    for text in (*settings.allow_hosts, *(host for site in settings.sites for host in site.allow_hosts)):
        try:
            guard.allowed_host(text)
        except ValueError as problem:
            raise errors.UsageError(f"--allow-host: {problem}; write press.example.org or 127.0.0.1:8000.") from problem
    sites = tuple(
        replace(site, start=tuple(map(_start, site.start)), feeds=tuple(map(_start, site.feeds)),
                sitemaps=tuple(map(_start, site.sitemaps)))
        for site in settings.sites
    )  # fmt: skip
    contact = settings.contact or next((site.contact for site in sites if site.contact), "")
    return Plan(urls=starts, into=str(into.absolute()), settings=replace(settings, sites=sites),
                user_agent=user_agent(contact))  # fmt: skip


def _start(url: str) -> str:
    text = url.strip()
    if "://" not in text and not text.lower().startswith(("file:", "data:", "javascript:", "mailto:", "ftp:")):
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        found = addresses.normalise(text) if parts.port is None or parts.port else None
    except ValueError:
        parts, found = urlsplit(""), None
    if parts.username or parts.password:
        raise errors.UsageError("An address with a user name or password in it is not asked; leave them out.")
    if found is None:
        raise errors.UsageError(f"{url!r} is no address that can be fetched; it should begin with https:// or http://.")
    return found


def _run(plan: Plan, log: Path, progress: Callable[[FetchProgress], None] | None) -> FetchReport:
    log.parent.mkdir(parents=True, exist_ok=True)
    report: FetchReport | None = None
    refused = ""
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"}
    with log.open("wb") as errors_file:
        # A session of its own: Ctrl-C reaches this process only, which then ends the other one in good order. Its input
        # stays open as long as this process lives, and its end is what ends the other when this one is killed.
        process = subprocess.Popen(
            [sys.executable, "-m", "presskit.intake.web.spider"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=errors_file, start_new_session=True, env=environment,
        )  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write((to_json(plan) + "\n").encode())
            process.stdin.flush()
            for raw in process.stdout:
                message = _message(raw)
                if isinstance(message, FetchReport):
                    report = message
                elif isinstance(message, FetchProgress):
                    if progress is not None:
                        progress(message)
                elif message:
                    refused = message
            process.wait()
        except BrokenPipeError:
            process.wait()
        finally:
            _stop(process)
    if refused:
        raise errors.OutputError(refused)
    if report is None:
        raise errors.Crashed(f"The fetch ended unexpectedly; what was fetched is kept, run it again to go on ({log}).")
    return report


def _message(raw: bytes) -> FetchProgress | FetchReport | str:
    try:
        return read_line(raw.decode("utf-8"))
    except (ValueError, KeyError, TypeError, json.JSONDecodeError):
        return ""


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """End the process if it is still there: first in good order, then at once."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            try:
                stream.close()
            except BrokenPipeError:
                continue
