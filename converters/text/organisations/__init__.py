"""Reads bodies with their units, types and former names."""
