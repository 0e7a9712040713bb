"""How sites lead to their English pages."""

from presskit.locales.schema.web import Web

DATA = Web(
    labels=frozenset(
        (
            "en",
            "eng",
            "en-gb",
            "en-us",
            "en-ca",
            "gb",
            "uk",
            "english",
            "anglais",
            "anglaise",
            "englisch",
            "inglés",
            "inglese",
        )
    )
    | {
        "in english",
        "en anglais",
        "english version",
        "version anglaise",
        "english site",
        "english (uk)",
        "english (us)",
    },
    phrases=("in english", "en anglais", "english version", "version anglaise", "english text", "english edition"),
    names=frozenset(["en", "eng", "english", "anglais", "en-gb", "en-us", "en-eu", "va", "uk", "gb", "us"]),
    segments=frozenset(["en", "en-gb", "en_gb", "en-us", "en_us", "en-ca", "en_ca", "anglais", "english", "eng"]),
    homes=("home",),
    counterparts={"en": "fr", "en-ca": "fr-ca", "en_ca": "fr_ca", "eng": "fra", "english": "french"},
)
