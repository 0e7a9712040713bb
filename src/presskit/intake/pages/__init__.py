"""What pages and addresses say, as plain functions from bytes and text to facts; no network.

`addresses` spells addresses; `discovery` reads a page (`parsed`, `links`, `alternates`), `following` where it leads,
`listings` what sites publish for machines; `twins` and `guessing` suppose versions that nobody declares.
"""
