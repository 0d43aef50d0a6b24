"""Stub."""
UNFOLD = {}
FRESHEN = {}
