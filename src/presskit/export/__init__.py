"""Outputs other tools take as they are."""
