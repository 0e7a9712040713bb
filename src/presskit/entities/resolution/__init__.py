"""Which mention is which, in two versions and in a whole collection.

`linking` joins the names and quotations of two versions, `values` their amounts and dates; `resolve` finds one entity
behind many names (`rosters`, `uses`); `matching` says how alike two names are.
"""
