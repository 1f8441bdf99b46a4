"""Mentions -> canonical IRIs: names compared, second signs weighed, and a ledger of every judgement."""
