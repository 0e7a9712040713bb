"""Quotations and who speaks.

`quotes` pairs the marks, `speakers` tells speech and its speaker: from the clauses that report (`reports`, `cues`),
signatures (`signatures`), pronouns and roles (`standins`, `genders`) in the scene (`scene`).
"""
