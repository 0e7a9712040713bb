"""Checks of passages: left out, moved, untranslated, turned round.

`runs` finds neighbouring segments that the other version lacks.
"""
