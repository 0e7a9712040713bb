"""What a statistical model proposes as names.

`proposals` asks the model over the stretches of documents, in batches; `proposed` makes its answers fit; `classes`
compiles the regular expressions of such models once.
"""
