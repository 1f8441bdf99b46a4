"""Reads people with what they do and how to reach them."""
