"""Patient leaflets, ready to print and readable by a screen reader, from structured content."""
