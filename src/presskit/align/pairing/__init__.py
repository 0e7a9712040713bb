"""Which documents are versions of each other.

`documents` leads: `profile` is what is kept of a document, `bags` those of a collection in arrays, `space` its sparse
vectors, `candidates` who is worth a look, `likeness` and `declared` what speaks for a pair, `matching` who gets whom,
`evidence` why. `induction` learns words of the subject; `standing` and `kept` are a collection that goes on from an
earlier one, and `ties` says which words are not translations of each other any more, or are now.
"""
