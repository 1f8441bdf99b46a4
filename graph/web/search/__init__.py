"""Full-text search over an edition with facets: an SQLite index made once, asked read-only."""
