"""Attestations that anybody can check: what is signed, and what is shown of it."""
