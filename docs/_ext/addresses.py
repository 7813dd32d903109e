"""Addresses of records that keep their capitals: ``#membership-THA-CICA-member``.

docutils writes every address in lower case. An id of the record is then not found in the page by
who types it, so each address of a record gets its capitals back.
"""

from docutils import nodes
from record_pages import RECORDS, anchor
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

ANCHORS = {
    anchor(record).lower(): anchor(record) for rows in RECORDS.values() for record in rows
}  # fmt: skip


class Capitals(SphinxTransform):
    """Rename the addresses of records, before Sphinx learns where they are."""

    default_priority = 845

    def apply(self, **_: object) -> None:
        """Rename them on one page."""
        document = self.document
        for node in document.findall(nodes.Element):
            for old in [key for key in node["ids"] if key in ANCHORS]:
                node["ids"].remove(old)
                node["ids"].insert(0, ANCHORS[old])  # the first is that of the section itself
                document.ids[ANCHORS[old]] = node
            if node.get("refid") in ANCHORS:
                node["refid"] = ANCHORS[node["refid"]]
        for text, old in document.nameids.items():
            if old in ANCHORS:
                document.nameids[text] = ANCHORS[old]


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the transform."""
    app.add_transform(Capitals)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
