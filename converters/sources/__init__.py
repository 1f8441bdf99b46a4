"""One folder a source, found by its content: source.yml says what it is, the code reads it."""
