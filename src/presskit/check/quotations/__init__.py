"""Checks of quotations: missing, cut short, another speaker.

`speech` brings those of both versions together, `stretches` is what stands in marks, speech or not.
"""
