"""Pages for readers: HTML and RDF of every thing in an edition, the saved queries, and the frame they share."""
