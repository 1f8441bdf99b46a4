"""Inputs -> a release: converted in parallel, resolved, written, loaded, validated, and switched to at the end."""
