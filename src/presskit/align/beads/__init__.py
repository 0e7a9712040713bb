"""Which sentences of two versions go together.

`sentences` leads: `material` makes a pair ready, `ties` and `directions` say which keys tie it, `lengths`, `structure`
and `outside` what else does, all weighed in `scores` (`incidence`: tables). `monotone` finds the best sequence,
`anchors` cuts long pairs, `fitting` learns from the pair itself, `hypotheses` what kind of translation it is,
`crossing` and `exchange` what order cannot say; `confidence` and `reasons` close.
"""
