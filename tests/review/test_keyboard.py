"""The ways of a reader who has no mouse: to a release and back, through its problems, out of every dialog."""

import pytest

from presskit.corpus import run
from presskit.runner.pools import PoolSettings
from presskit.settings import Settings
from tests.review.conftest import CHOIR_FR, QUARRY_EN, serving
from tests.review.generated import collection as made_up
from tests.review.test_browser import collection, release, said, visit
from tests.review.test_speed import written


def focused(page, what: str):
    """A property of what has the focus."""
    return page.evaluate(f"() => document.activeElement.{what}")


def decided(page) -> int:
    return page.evaluate("JSON.parse(localStorage[Object.keys(localStorage).find(k => /decisions/.test(k))]).length")


def test_to_the_gravest_release_and_through_its_problems(place, reader):
    page = reader()
    visit(page, place.page)
    page.keyboard.press("j")
    gravest = page.eval_on_selector_all("#releases tbody tr", "rows => rows.map(r => +r.dataset.findings)")
    assert focused(page, "closest('tr').dataset.findings") == str(max(gravest))
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.matches('article h1')")
    seen = []
    for number in (1, 2):
        page.keyboard.press("j")
        said(page, f"Problem {number} of ")
        seen.append(focused(page, "dataset.finding || document.activeElement.dataset.bead"))
    page.keyboard.press("k")
    assert focused(page, "dataset.finding || document.activeElement.dataset.bead") == seen[0]
    page.keyboard.press("k")
    said(page, "Back to the last problem")
    page.keyboard.press("j")
    said(page, "Back to the first problem: 1 of ")


def test_after_a_dismissal_the_next_problem_follows_it(place, reader):
    page = reader("fr")
    visit(page, f"{place.page}#{release(place, 'ferry').id}")
    assert page.locator("article:not([hidden]) .finding").count() == 2
    page.keyboard.press("k")  # from the end
    after = focused(page, "id")
    page.keyboard.press("k")
    assert focused(page, "matches('.finding')") and focused(page, "id") != after
    page.keyboard.press("r")
    said(page, "Différence écartée")
    page.keyboard.press("j")
    assert focused(page, "id") == after
    page.keyboard.press("u")
    said(page, "Annulé : écarté")


def test_back_to_the_link_that_led_away(place, reader):
    page = reader()
    page.emulate_media(reduced_motion="reduce")
    visit(page, place.page)
    page.set_viewport_size({"width": 1300, "height": 300})
    for _ in range(3):
        page.keyboard.press("j")
    title, height = focused(page, "textContent"), page.evaluate("scrollY")
    assert height > 0
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.matches('article h1')")
    assert page.evaluate("scrollY") == 0
    page.go_back()
    page.wait_for_function("() => document.activeElement.matches('#releases a')")
    assert (focused(page, "textContent"), page.evaluate("scrollY")) == (title, height)
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.matches('article h1')")
    page.locator("article:not([hidden]) .back a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.matches('#releases a')")
    assert (focused(page, "textContent"), page.evaluate("scrollY")) == (title, height)


def turned(page, address: str) -> None:
    page.wait_for_function("a => location.href === a && !!document.documentElement.dataset.ready", arg=address)


@pytest.mark.parametrize("how", ["static", "app"])
def test_through_the_list_that_was_chosen_and_back_to_it(place, tmp_path, reader, how):
    """Pages of their own: what was searched, sorted and left is there again."""
    with serving(place.out) as site:
        if how == "static":
            written(tmp_path, made_up(61, 2))
            address, word = (tmp_path / "review.html").as_uri(), "number 1"
        else:
            address, word = f"{site}/", "txt"
        page = reader()
        visit(page, address)
        page.focus("#search")
        page.keyboard.type(word)
        page.locator('[data-sort="en"]').focus()
        page.keyboard.press("Enter")
        links = page.eval_on_selector_all(
            "#releases tbody tr:not([hidden])", "r => r.map(x => x.querySelector('a').href)"
        )
        assert len(links) >= 5
        for _ in range(2):
            page.keyboard.press("j")
        page.keyboard.press("Enter")
        turned(page, links[1])
        assert page.locator(".back .at:visible").inner_text() == f"2 / {len(links)}"
        page.keyboard.press("n")
        turned(page, links[2])
        page.keyboard.press("n")
        turned(page, links[3])
        page.keyboard.press("p")
        turned(page, links[2])
        page.locator(".back a").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_function("() => document.activeElement.matches('#releases a')")
        assert focused(page, "href") == links[2]  # not the one that was opened first
        assert page.input_value("#search") == word
        again = page.eval_on_selector_all(
            "#releases tbody tr:not([hidden])", "r => r.map(x => x.querySelector('a').href)"
        )
        assert again == links
        visit(page, links[-1])
        page.keyboard.press("n")
        said(page, "last release of the list")


def test_alone_no_passage_is_a_problem(place, reader):
    page = reader("fr")
    visit(page, f"{place.page}#{release(place, 'quarry').id}")
    page.keyboard.press("j")
    said(page, "Aucun problème")
    assert not page.locator("article:not([hidden]) [data-do=next]").is_visible()
    assert "en anglais seulement\u00a0: " in page.locator("article:not([hidden]) .verdict").inner_text()


def test_a_dialog_gives_the_focus_back(place, reader):
    page = reader()
    visit(page, f"{place.page}#{release(place, 'ferry').id}")
    page.keyboard.press("j")
    while not page.evaluate("() => document.activeElement.matches('.finding')"):
        page.keyboard.press("j")
    name = focused(page, "id")
    page.keyboard.press("?")
    page.wait_for_selector("#settings[open]")
    page.keyboard.press("Escape")
    assert focused(page, "id") == name
    for leave in ("Escape", "Enter"):
        page.locator(f"#{name} summary").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.type("jar")  # letters typed in a note are no shortcuts
        assert focused(page, "value") == "jar"
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_selector("#like[open]")
        page.keyboard.press(leave)  # the first button of the dialog dismisses those of this release
        page.wait_for_function("n => document.activeElement.id === n", arg=name)
        page.evaluate("sessionStorage.clear()")
        page.evaluate("() => { for (const box of document.querySelectorAll('[data-note]')) box.value = ''; }")
    assert decided(page) == 1


def test_a_sheet_of_actions_closes_behind_its_action(place, reader):
    page = reader()
    visit(page, f"{place.page}#{release(place, 'glass').id}")
    page.click('article:not([hidden]) [data-do="problems"]')
    row = page.locator("article:not([hidden]) .row", has_text="Firmin Ostrowski")
    row.locator(".bead summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    said(page, "Noted")
    assert focused(page, "tagName") == "SUMMARY"
    assert row.locator(".bead details[open]").count() == 0
    page.locator(".verdict:visible summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.matches('.verdict summary')")


def test_the_skip_link_is_no_place_to_come_back_to(place, reader):
    page = reader()
    address = f"{place.page}#entities"
    visit(page, address)
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    assert focused(page, "id") == "content"
    assert page.url == address
    visit(page, f"{place.page}#content")  # an address kept from elsewhere shows one view, not all
    assert page.locator("h1:visible").count() == 1


def test_a_number_of_the_verdict_leads_to_the_first_of_its_kind(place, reader):
    page = reader()
    visit(page, f"{place.page}#{release(place, 'ferry').id}")
    page.locator("article:not([hidden]) a.chip.error").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.matches('.finding.error')")
    page.keyboard.press("a")
    page.wait_for_selector("article:not([hidden]) .finding.error[data-status=accepted] .status >> text=to be corrected")


@pytest.mark.parametrize("width", [1400, 700, 390])
def test_search_and_filter_at_every_width(place, reader, width):
    page = reader(width=width)
    visit(page, place.page)
    page.focus("#search")
    page.keyboard.type("verrerie")
    assert page.locator("#releases tbody tr:visible").count() == 1
    page.fill("#search", "")
    page.select_option("#filter", "fr_only")
    assert page.locator("#releases tbody tr:visible").count() == 1
    visit(page, f"{place.page}#entities")
    page.focus("#search-entities")
    page.keyboard.type("Brassard")
    assert page.locator(".entities tbody tr:visible").count() == 1
    tall = page.eval_on_selector_all(".entities tbody tr", "rows => Math.max(...rows.map((r) => r.offsetHeight))")
    assert tall < 400  # no column beyond the edge makes a row that seems empty


def test_what_the_overview_says_when_there_is_nothing_to_compare(tmp_path, reader):
    folder, out = tmp_path / "corpus", tmp_path / "out"
    folder.mkdir()
    for name, text in (("choir.fr.txt", CHOIR_FR), ("quarry.en.txt", QUARRY_EN)):
        (folder / name).write_text(text, encoding="utf-8")
    run(folder, out, Settings(run=PoolSettings(jobs=0)), progress=lambda _: None)
    page = reader()
    visit(page, (out / "review.html").as_uri())
    assert page.locator(".lead").inner_text() == "No release exists in both languages: there is nothing to compare."


def test_every_release_of_the_place_is_reached(place, reader):
    page = reader()
    visit(page, place.page)
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    names = set()
    for _ in collection(place).releases:
        page.wait_for_function("() => document.activeElement.matches('article h1')")
        names.add(page.evaluate("location.hash"))
        last = page.evaluate("location.href")
        page.keyboard.press("n")
        page.wait_for_timeout(30)
    assert len(names) == len(collection(place).releases)
    said(page, "last release")
    page.locator("article:not([hidden]) .back a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("a => document.activeElement.href === a", arg=last)
