"""What the two libraries hold a text for: languages (ISO 639-1) and their probabilities in [0, 1]."""

from functools import cache
from pathlib import Path
from typing import Any

# Languages a press text may plausibly be in. Without this list names vote for Latin, Quechua or Luxembourgish.
_PLAUSIBLE = (
    "ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mk mt nl no pl pt ro ru "
    "sk sl sq sr sv th tr uk ur vi zh"
)


@cache
def _py3langid() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([lang for lang in _PLAUSIBLE.split() if lang in identifier.labels])
    return identifier


def fast(text: str) -> tuple[str, float]:
    """py3langid's best language and its probability."""
    lang, confidence = _py3langid().classify(text)
    return str(lang), float(confidence)


def ranked(text: str) -> list[tuple[str, float]]:
    """All languages of py3langid and their probabilities, best first."""
    return [(str(lang), float(p)) for lang, p in _py3langid().rank(text)]


@cache
def _langdetect() -> Any:
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    # Read in the order of names: the library takes the directory's order, which differs between machines.
    profiles = sorted(path for path in Path(PROFILES_DIRECTORY).iterdir() if path.is_file())
    factory = DetectorFactory()
    factory.load_json_profile([path.read_text(encoding="utf-8") for path in profiles])
    factory.set_seed(0)
    return factory


def slow(text: str, prior: float) -> list[tuple[str, float]]:
    """langdetect's languages and probabilities, best first; empty when the text has no features."""
    from langdetect.lang_detect_exception import LangDetectException

    factory = _langdetect()
    detector = factory.create()
    rest = (1 - 2 * prior) / (len(factory.langlist) - 2)
    detector.set_prior_map({lang: prior if lang in ("fr", "en") else rest for lang in factory.langlist})
    detector.append(text)
    try:
        found = detector.get_probabilities()
    except LangDetectException:
        return []
    return [(str(one.lang)[:2], float(one.prob)) for one in found]
