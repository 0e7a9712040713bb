"""How sites lead to their English pages."""

from presskit.locales.schema import Web

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
)
