"""Reads for whom a project is."""
