"""All checks: id, the severity they usually have, and what they mean in French and in English."""

from dataclasses import dataclass

from presskit.model import Severity


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of finding; a finding on a doubtful bead is milder than `severity`."""

    id: str
    severity: Severity
    fr: str
    en: str

    @property
    def family(self) -> str:
        """What stands before the first full stop of the id; settings may name it for all its checks."""
        return self.id.split(".")[0]


CHECKS: tuple[Check, ...] = (
    Check("amount.value", "error", "Le montant diffère.", "The amount differs."),
    Check("amount.currency", "error", "La monnaie diffère.", "The currency differs."),
    Check("amount.scale", "error", "L’ordre de grandeur diffère.", "The order of magnitude differs."),
    Check("amount.missing", "info", "Un chiffre manque.", "A figure is left out."),
    Check("percent.value", "error", "Le pourcentage diffère.", "The percentage differs."),
    Check("count.value", "error", "Le nombre diffère.", "The number of things differs."),
    Check("duration.value", "error", "La durée diffère.", "The length of time differs."),
    Check("number.value", "warning", "Un chiffre diffère.", "A figure differs."),
    Check("ordinal", "warning", "Le rang diffère.", "The rank differs."),
    Check("date.value", "error", "La date diffère.", "The date differs."),
    Check("date.weekday", "error", "Le jour de la semaine ne convient pas.", "The day of the week does not fit."),
    Check("time.value", "error", "L’heure diffère.", "The time differs."),
    Check("quarter", "error", "Le trimestre diffère.", "The quarter differs."),
    Check("name.spelling", "error", "Un nom s’écrit autrement.", "A name is spelt otherwise."),
    Check("name.missing", "warning", "Une personne n’est pas nommée.", "A person is not named."),
    Check("acronym", "warning", "Un sigle s’écrit autrement.", "An acronym is spelt otherwise."),
    Check("title.differs", "error", "La fonction d’une personne diffère.", "A person’s title differs."),
    Check("institution.differs", "info", "Le nom d’une institution diffère.", "An institution’s name differs."),
    Check("place.differs", "warning", "Le lieu diffère.", "The place differs."),
    Check("quote.missing", "error", "Une citation manque.", "A quotation is missing."),
    Check("quote.truncated", "warning", "Une citation est bien plus courte.", "A quotation is much shorter."),
    Check("quote.speaker", "error", "Une citation est attribuée à une autre personne.",
          "A quotation is ascribed to somebody else."),
    Check("quote.indirect", "info", "Une citation est sans guillemets.",
          "A quotation stands without quotation marks."),
    Check("block.missing", "warning", "Un passage manque.", "A passage is missing."),
    Check("block.summary", "info", "Une version est un résumé : ce qu’elle omet.",
          "One version is a summary: what it leaves out."),
    Check("block.moved", "info", "Un passage est à un autre endroit.", "A passage stands elsewhere."),
    Check("list.items", "warning", "Il manque des éléments d’une liste.", "Items of a list are missing."),
    Check("segment.untranslated", "warning", "Un passage n’est pas traduit.", "A passage was not translated."),
    Check("segment.wrong_language", "warning", "Un passage est dans l’autre langue.",
          "A passage is in the other language."),
    Check("contacts.differs", "error", "Un téléphone ou une adresse électronique diffère.",
          "A telephone number or e-mail address differs."),
    Check("url.differs", "warning", "Une adresse web diffère.", "A web address differs."),
    Check("attachment.missing", "info", "Une version n’a pas de document joint.", "One version has no attachment."),
    Check("embargo.differs", "error", "L’embargo diffère ou manque.", "The embargo differs or is missing."),
    Check("dateline.differs", "warning", "La date en tête diffère.", "The dateline differs."),
    Check("published.lag", "info", "Une version a paru bien après l’autre.",
          "One version came out well after the other."),
    Check("link.not_reciprocal", "info", "Une version ne renvoie pas à l’autre.", "One version does not point back."),
    Check("boilerplate.missing", "warning", "Le paragraphe de présentation manque.",
          "The paragraph about the organisation is missing."),
    Check("boilerplate.stale", "warning", "Le paragraphe de présentation est une ancienne version.",
          "The paragraph about the organisation is an old one."),
    Check("negation", "warning", "Une version nie ce que l’autre affirme.",
          "One version denies what the other affirms."),
    Check("direction", "info", "Hausse dans une version, baisse dans l’autre.",
          "A rise in one version, a fall in the other."),
    Check("typography.fr", "info", "Typographie française.", "French typography."),
    Check("typography.en", "info", "Typographie anglaise.", "English typography."),
)  # fmt: skip
NAMES = frozenset(name for one in CHECKS for name in (one.id, one.family))  # what settings may name
