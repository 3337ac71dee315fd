"""Words for people: the command line. Reads, plans, builds, checks; tells problems; sets the exit code."""

from leaflets.cli.commands import app, main
from leaflets.cli.translators import translators

app.add_typer(translators, name="i18n")

__all__ = ["app", "main"]
