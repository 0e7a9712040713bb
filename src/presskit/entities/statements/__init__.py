"""What a release states, and whether the other version states the same.

`facts` leads. `deeds` is what was founded, signed, joined …, read from clauses (`clauses`, `conditions`, `things`)
with their day (`days`); `deed_links` pairs those of two versions, `purposes` is what money is for.
"""
