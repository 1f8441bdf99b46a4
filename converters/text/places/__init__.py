"""Reads municipalities, regions and sub-regions."""
