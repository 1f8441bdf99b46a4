"""The query editor: /sparql as a person sees it, and the terms that its script completes."""
