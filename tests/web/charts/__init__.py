"""Tests of the map, the timeline and the money flow."""
