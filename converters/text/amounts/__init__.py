"""Reads sums of money, and tables and sentences of funding."""
