"""What a fork server does before it makes workers fails silently there: here it would be seen."""

from presskit import preparation
from presskit.entities.modelled import proposals
from presskit.language import guesses
from presskit.settings import Settings


def test_the_language_identifier_and_both_models_are_loaded_ahead():
    whole = preparation.whole(Settings())
    whole.first()
    whole.second()
    assert guesses._py3langid.cache_info().currsize == 1
    settings = Settings().recognise
    before = proposals.load_model.cache_info()
    proposals.load_model(settings.model_fr)
    proposals.load_model(settings.model_en)
    assert proposals.load_model.cache_info().misses == before.misses
