"""Reads days, periods and their open ends."""
