"""The shape of each family of language data, a frozen dataclass a module. The data stand in `fr/` and `en/`."""
