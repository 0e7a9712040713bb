"""The end of a fetch: the pairing audit over all that the folder holds, corrections, and the report."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Literal
from urllib.parse import urlsplit

from presskit.intake.ledger import Ledger, Record, history, read
from presskit.intake.pages import addresses
from presskit.intake.web import runs
from presskit.intake.web.audit import Audit, Pair, Witness, audit
from presskit.intake.web.crawl import Crawl
from presskit.intake.web.gate import Gate
from presskit.intake.web.report import Correction, FetchReport, Planned, skips
from presskit.model import Attachment

_LANGUAGES = {"fr": "French", "en": "English"}


def finish(crawl: Crawl, gate: Gate, *, ended: Literal["", "interrupted"] = "") -> FetchReport:
    """Close the books: write the doubts and the ways back into fetch.jsonl, and report. `ended` is what ended the
    fetch from outside."""
    folder = Path(crawl.plan.into)
    found = _audit(crawl)
    stopped = gate.limit or ("limit_pages" if crawl.frontier.skipped["limit_pages"] else "")
    if not crawl.plan.rehearsal:
        crawl.ledger.rewrite(_enriched(crawl.ledger, found))
        traps = {shape for shape, pattern in crawl.frontier.patterns.items() if pattern.closed} | crawl.frontier.traps
        run = runs.Run(run=crawl.ledger.run, stopped=stopped, traps=tuple(sorted(traps)))
        (runs.leave_open if ended or stopped else runs.complete)(folder, run)
    kept = [record for record in crawl.ledger.current.values() if record.path and not record.skipped]
    kinds = Counter(record.kind for record in kept)
    return FetchReport(
        requests=gate.requests,
        received=gate.received,
        articles=kinds["article"],
        pages=kinds["page"],
        attachments=kinds["attachment"],
        new=crawl.keeping.new,
        changed=crawl.keeping.changed,
        unchanged=crawl.keeping.unchanged,
        resumed=crawl.resumed,
        stopped=ended or stopped,
        seconds=round(monotonic() - crawl.started, 1),
        pairs=found.pairs,
        unpaired=found.unpaired,
        contradictions=found.contradictions,
        corrections=corrections(read(folder), found.pairs, run=crawl.ledger.run),
        skipped=skips(dict(crawl.frontier.skipped), crawl.frontier.examples),
        failures=tuple(crawl.failures),
        notes=tuple(_notes(crawl, gate)),
        planned=tuple(_planned(crawl, gate)),
    )


def corrections(records: Iterable[Record], pairs: tuple[Pair, ...], *, run: int) -> tuple[Correction, ...]:
    """The releases whose main text differs in this fetch from the version stored before, and whether the other language
    version was changed as well."""
    versions = history(records)
    partner = {pair.fr: pair.en for pair in pairs} | {pair.en: pair.fr for pair in pairs}
    found: list[Correction] = []
    for url in sorted(versions):
        last = versions[url][-1]
        if len(versions[url]) < 2 or last.run != run or last.kind == "attachment":
            continue
        other = partner.get(url, "")
        since = versions[url][-2].fetched
        there = versions.get(other, [])
        other_changed = there[-1].fetched[:10] if len(there) > 1 and there[-1].fetched > since else ""
        name = _LANGUAGES.get(last.lang, "This version")
        message = f"{name} changed on {last.fetched[:10]}"
        if other:
            second = _LANGUAGES["en" if last.lang == "fr" else "fr"]
            message += f", {second} on {other_changed}" if other_changed else f", {second} did not"
        found.append(Correction(url=url, lang=last.lang, changed=last.fetched[:10], other=other,
                                other_changed=other_changed, message=f"{message}."))  # fmt: skip
    return tuple(found)


def _audit(crawl: Crawl) -> Audit:
    witnesses: list[Witness] = []
    moved: dict[str, str] = {}
    for record in crawl.ledger.latest.values():
        if record.kind == "redirect" or (300 <= record.status < 400 and record.status != 304):
            moved[record.url] = record.final_url
        elif record.kind in ("article", "page", "index") and record.path and not record.skipped:
            guessed = crawl.guesses.found.get(addresses.key(record.url), ())
            declared = tuple(dict.fromkeys((*(replace(item, doubt="") for item in record.alternates), *guessed)))
            witnesses.append(Witness(url=record.url, lang=record.lang, alternates=declared, canonical=record.canonical,
                                     title=record.title, text=record.text))  # fmt: skip
    return audit(witnesses, moved=moved, homes=crawl.plan.urls)


def _enriched(ledger: Ledger, found: Audit) -> dict[str, Record]:
    """The records of this fetch with what is known only at its end."""
    by_referrer: dict[str, list[Attachment]] = {}
    for record in ledger.current.values():
        if record.kind == "attachment" and record.path and record.referrer:
            by_referrer.setdefault(record.referrer, []).append(Attachment(url=record.url))
    changed: dict[str, Record] = {}
    for witness in found.witnesses:
        known = ledger.current.get(witness.url)
        if known is None:
            continue
        listed = {item.url for item in known.attachments}
        more = [item for item in by_referrer.get(known.url, ()) if item.url not in listed]
        attachments = (*known.attachments, *more) if known.kind == "article" else known.attachments
        better = replace(known, alternates=witness.alternates, attachments=attachments)
        if better != known:
            changed[known.url] = better
    return changed


def _notes(crawl: Crawl, gate: Gate) -> list[str]:
    notes = sorted({rules.closed for rules in gate.rules.values() if rules.closed} | set(gate.suspended.values()))
    slow = {urlsplit(origin).netloc: rules.delay for origin, rules in gate.rules.items() if rules.delay}
    notes += [
        f"{host} asks for {delay:g} seconds between requests (Crawl-delay)." for host, delay in sorted(slow.items())
    ]
    elsewhere = Counter(
        addresses.host(item.url)
        for record in crawl.ledger.current.values()
        if record.kind == "article"
        for item in record.alternates
        if item.lang.partition("-")[0] in ("fr", "en") and not crawl.reachable(item.url)
    )
    notes += [f"{count} other language version(s) lie on {host}; --allow-host {host} would fetch them."
              for host, count in sorted(elsewhere.items())]  # fmt: skip
    return notes


def _planned(crawl: Crawl, gate: Gate) -> list[Planned]:
    found: list[Planned] = []
    for target in crawl.planned:
        parts = urlsplit(target.url)
        rules = gate.rules.get(f"{parts.scheme}://{parts.netloc}")
        reason = "" if rules is None or rules.allow(target.url) else "robots"
        found.append(Planned(url=target.url, kind=target.kind, how=target.how, reason=reason))
    return found
