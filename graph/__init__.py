"""Record -> triples -> resolved -> validated -> stored -> asked, drawn, published."""
