"""Small releases of our own, run through the pipeline in this process, and one chromium for all tests of the page."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from presskit.corpus import run
from presskit.review.app import Access, build
from presskit.runner.pools import PoolSettings
from presskit.settings import Settings

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

FERRY_FR = """Veldune, le 4 mars 2025

La Compagnie des Bacs relance la traversée de nuit

La Compagnie des Bacs de Veldune investit 12 millions d’euros dans trois navires électriques.
Le premier bateau quittera le port de Sorgues le 15 juin 2025.
Les billets seront vendus 9 euros. Les abonnés garderont leur tarif.
« Personne ne doit attendre l’aube pour rentrer chez soi », a déclaré Odile Brassard, présidente de la Compagnie.
Le service emploiera 48 marins et 6 mécaniciens.
Un parking de 200 vélos ouvrira devant la gare maritime.
"""
FERRY_EN = """Veldune, March 4, 2025

The Ferry Company brings back the night crossing

The Veldune Ferry Company is investing 21 million euros in three electric vessels.
The first boat will leave the port of Sorgues on June 15, 2025.
Tickets will be sold for 9 euros, and subscribers will keep their rate.
“Nobody should have to wait for dawn to get home,” said Odile Brassard, President of the Company.
The service will employ 48 sailors and 6 mechanics.
"""
GLASS_FR = """Tharonne, le 12 mai 2025

La verrerie Castellane recycle deux fours

La verrerie Castellane remplace deux fours à gaz par des fours électriques, pour 30 millions d’euros.
La production passera à 900 bouteilles par minute.
« Nous brûlons du gaz depuis 1921, il était temps d’arrêter », souligne Firmin Ostrowski, directeur de l’usine.
L’atelier de Tharonne compte 310 salariés.
"""
GLASS_EN = """Tharonne, May 12, 2025

Castellane glassworks retires two furnaces

Castellane glassworks is replacing two gas furnaces with electric ones, at a cost of 30 million euros.
Output will rise to 900 bottles a minute.
“We have burnt gas since 1921, it was time to stop,” says Firmin Ostrowski, Director of the plant.
The Tharonne workshop has 330 employees.
"""
CHOIR_FR = (
    "Le chœur de Mirenne répète chaque jeudi\n\nLes choristes cherchent des voix graves. Venez avec une écharpe.\n"
)
QUARRY_EN = "Old quarry becomes a pond\n\nFrogs moved in before the fence came down. Volunteers count them at dusk.\n"
HOSTILE = "<script>window.owned=1</script> \"'><img src=x onerror=window.owned=2> \u202egnp.exe\u2066"
HOSTILE_FR = f"""{HOSTILE} Le four banal de Pradel rouvre

Le four banal de Pradel rouvre le 3 avril 2025 avec 40 pains </script><script>window.owned=3</script> par heure.
La boulangère Ysaline Cordet {HOSTILE} tiendra le four.
"""
HOSTILE_EN = f"""{HOSTILE} The village oven of Pradel reopens

The village oven of Pradel reopens on April 3, 2025 with 60 loaves </script><script>window.owned=4</script> an hour.
The baker Ysaline Cordet {HOSTILE} will run the oven.
"""
FILES = {
    "ferry.fr.txt": FERRY_FR, "ferry.en.txt": FERRY_EN, "glass.fr.txt": GLASS_FR, "glass.en.txt": GLASS_EN,
    "choir.fr.txt": CHOIR_FR, "quarry.en.txt": QUARRY_EN,
    "oven'\"><svg onload=window.owned=5>.fr.txt": HOSTILE_FR, "oven javascript:window.owned=6;.en.txt": HOSTILE_EN,
}  # fmt: skip


class Place:
    """A corpus folder and its outputs."""

    def __init__(self, folder: Path) -> None:
        self.corpus, self.out = folder / "corpus", folder / "out"
        self.corpus.mkdir(parents=True)
        for name, text in FILES.items():
            (self.corpus / name).write_text(text, encoding="utf-8")
        self.run()

    def run(self) -> None:
        run(self.corpus, self.out, Settings(run=PoolSettings(jobs=0)), progress=lambda _: None)

    @property
    def page(self) -> str:
        return (self.out / "review.html").absolute().as_uri()


@pytest.fixture(scope="session")
def place(tmp_path_factory) -> Place:
    return Place(tmp_path_factory.mktemp("review"))


@contextmanager
def serving(out: Path) -> Iterator[str]:
    """The review app in a thread, on a free port of the loopback."""
    import socket

    import uvicorn

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    host = f"127.0.0.1:{listener.getsockname()[1]}"
    server = uvicorn.Server(uvicorn.Config(build(out, Access(hosts=(host,))), log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://{host}"
    finally:
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="session")
def chromium():
    if not CHROMIUM.exists():
        pytest.skip(f"{CHROMIUM} is not installed (Debian: apt-get install chromium)")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def reader(chromium):
    """Makes a reader: a browser profile of its own with one page; scripts that fail fail the test."""
    made, troubles = [], []

    def new(lang: str = "en", width: int = 1300):
        context = chromium.new_context(
            locale={"fr": "fr-FR", "en": "en-GB"}[lang], viewport={"width": width, "height": 900}, accept_downloads=True
        )
        made.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)  # a busy machine
        page.on("pageerror", lambda error: troubles.append(str(error)))
        return page

    yield new
    for context in made:
        context.close()
    assert troubles == []
