"""The version of this program, as it is written into every PDF."""

VERSION = "0.1.0"
