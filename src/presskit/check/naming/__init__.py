"""Checks of how people, institutions and places are named, and of their titles.

`vocabulary` is the words of a document, `dictionary` those of a language.
"""
