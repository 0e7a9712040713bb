"""People, institutions, amounts, dates and quotes: found, normalised, linked."""
