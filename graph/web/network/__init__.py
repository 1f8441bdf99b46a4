"""/network: the networks of an edition as pages, and as the documents that the script on them reads."""
