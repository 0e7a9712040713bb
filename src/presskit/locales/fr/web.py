"""How sites lead to their French pages."""

from presskit.locales.schema.web import Web

DATA = Web(
    labels=frozenset(
        (
            "fr",
            "fra",
            "fre",
            "fr-fr",
            "fr-ca",
            "fr-be",
            "fr-ch",
            "français",
            "francais",
            "française",
            "french",
            "franz.",
            "französisch",
            "francés",
            "francese",
        )
    )
    | {
        "en français",
        "in french",
        "version française",
        "french version",
        "langue française",
        "site français",
    },
    phrases=("en français", "en francais", "in french", "version française", "french version", "texte français"),
    names=frozenset(["fr", "fra", "fre", "french", "francais", "français", "fr-fr", "fr-ca", "vf"]),
    segments=frozenset(["fr", "fr-fr", "fr_fr", "fr-ca", "fr_ca", "fr-be", "fr-ch", "francais", "french", "fra"]),
    homes=("accueil",),
    counterparts={"fr": "en", "fr-ca": "en-ca", "fr_ca": "en_ca", "fra": "eng", "french": "english"},
)
