"""What is taken out of a release, or put another way, before anyone may see it; `graph.web.edition` is the way in."""
