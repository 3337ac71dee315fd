"""The pipeline: plan, build, project folders. The order of the phases, and the only writer to disk."""

from leaflets.pipeline.build import Outcome, build, manifest, write, write_manifest
from leaflets.pipeline.checking import check, views
from leaflets.pipeline.leaflet import Shop
from leaflets.pipeline.pictures import contact_sheet
from leaflets.pipeline.plan import UNKNOWN_CHOICE, Job, Wanted, plan
from leaflets.pipeline.project import fonts_of, shipped, write_project

__all__ = [
    "UNKNOWN_CHOICE",
    "Job",
    "Outcome",
    "Shop",
    "Wanted",
    "build",
    "check",
    "contact_sheet",
    "fonts_of",
    "manifest",
    "plan",
    "shipped",
    "views",
    "write",
    "write_manifest",
    "write_project",
]
