"""What was looked for and not found, by subject."""

from cica.records import OpenQuestion

MEMBERS: tuple[OpenQuestion, ...] = ()
MEETINGS: tuple[OpenQuestion, ...] = ()
DOCUMENTS: tuple[OpenQuestion, ...] = ()
INITIATIVES: tuple[OpenQuestion, ...] = ()
ORGANIZATIONS: tuple[OpenQuestion, ...] = ()
