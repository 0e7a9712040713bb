"""Which documents, and which sentences, are versions of each other."""
