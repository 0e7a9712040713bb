"""WCAG 2.2 AA by axe-core, on every page, static and app, in both languages, wide and narrow."""

import pytest

import presskit
from tests.review.conftest import serving

RULES = {
    "resultTypes": ["violations"],  # what is right need not be listed
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
}


# the pages differ in their words alone: both languages in the long run
LANGS = (pytest.param("fr", marks=pytest.mark.slow), "en")


@pytest.fixture(scope="module")
def axe():
    return pytest.importorskip("axe_playwright_python.sync_playwright").Axe()


def violations(axe, page) -> list[str]:
    found = axe.run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['target']} {node['html'][:200]}" for one in found for node in one["nodes"]]


def open_all(page) -> None:
    page.evaluate("() => { for (const one of document.querySelectorAll('details')) one.open = true; }")


@pytest.mark.parametrize("lang", LANGS)
def test_the_static_page(place, reader, axe, lang):
    releases = presskit.load(place.out).releases
    pair = next(r for r in releases if r.fr and r.en and r.findings)
    lone = next(r for r in releases if not (r.fr and r.en))
    for width in (1300, 390):
        page = reader(lang, width)
        page.emulate_media(color_scheme="light" if width > 1000 else "dark")  # contrast holds in both
        for view in ("overview", pair.id, lone.id, "entities", "dropped"):
            page.goto("about:blank")
            page.goto(f"{place.page}#{view}")
            page.wait_for_selector("html[data-live]", state="attached")
            if width > 1000:
                if view == pair.id:  # of the others there is only more to see when all is open
                    assert violations(axe, page) == [], view
                open_all(page)
            assert violations(axe, page) == [], view
            wide = page.evaluate("() => document.documentElement.scrollWidth > innerWidth + 1")
            assert not wide, f"{view} at {width} px scrolls sideways"


@pytest.mark.parametrize("lang", LANGS)
def test_the_app_in_use(place, reader, axe, lang):
    pair = next(r for r in presskit.load(place.out).releases if r.fr and r.en and r.findings)
    with serving(place.out) as site:
        page = reader(lang)
        for path in ("/", f"/release/{pair.id}", "/entities", "/dropped"):
            page.goto(site + path)
            page.wait_for_selector("html[data-live][data-ready]", state="attached")
            if "release" in path:
                page.locator(".finding").first.locator('[data-do="dismiss_finding"]').click()
                page.wait_for_selector(".finding[data-status=dismissed]", state="attached")
                page.click('[data-do="link"]')
                open_all(page)
            if path == "/entities":
                page.locator('[data-do="edit_entity"]').first.click()
            assert violations(axe, page) == [], path
            page.click('[data-do="settings"]')
            assert violations(axe, page) == [], f"settings on {path}"
            page.click('#settings [data-do="close"]')
    (place.out / "decisions.jsonl").unlink()


def test_targets_are_large_enough_and_focus_is_seen(place, reader):
    page = reader()
    pair = next(r for r in presskit.load(place.out).releases if r.fr and r.en and r.findings)
    page.goto(f"{place.page}#{pair.id}")
    page.wait_for_selector("html[data-live]", state="attached")
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, summary, select, input")].filter((one) => one.checkVisibility())
            .filter((one) => one.type !== "checkbox" && Math.min(one.offsetWidth, one.offsetHeight) < 24)
            .map((one) => one.outerHTML.slice(0, 80))"""
    )
    assert small == []
    for _ in range(25):
        page.keyboard.press("Tab")
        style = page.evaluate(
            """() => document.activeElement === document.body ? ""
                : getComputedStyle(document.activeElement).outlineStyle"""
        )  # after the last element the browser's own controls have the focus
        assert style != "none", page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)")
