"""Tests of networks: projections, measures, files."""
