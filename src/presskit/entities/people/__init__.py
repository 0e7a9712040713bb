"""Who holds which role where.

`appearances` leads: `roles` reads role phrases, `affiliation`, `fields` and `targets` what they lead to, `apposition`
those behind a name, `offices` those before it, `firms` people told by their firm.
"""
