"""The pages of the record, made from the dataset when the site is built: nothing is typed twice.

A page holds its words and lines such as ``% record: members``; each such line gives way to what
`SECTIONS` makes of the records. Every record stands once, with its numbered sources, its note and
its rival values.
"""

import datetime
import re
import typing
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

import cica
import cica.data
from cica._record import known

if TYPE_CHECKING:  # the tests fill pages in without Sphinx
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

Fact: TypeAlias = (
    cica.State
    | cica.Organization
    | cica.Membership
    | cica.Summit
    | cica.Meeting
    | cica.Chairmanship
    | cica.Tenure
    | cica.Document
    | cica.Initiative
    | cica.PriorityArea
    | cica.ConfidenceMeasure
    | cica.Coordination
    | cica.ActionPlan
    | cica.Milestone
    | cica.Principle
)
"""A record that has an entry."""

LINE = re.compile(r"^% record: ([a-z-]+)$", re.MULTILINE)

RECORDS = cica.DATASET.records()
NUMBERS = {source.id: place for place, source in enumerate(cica.sources(), 1)}

KINDS_OF_ID: dict[object, tuple[str, ...]] = {
    cica.StateId: ("states",),
    cica.OrganizationId: ("organizations",),
    cica.PartyId: ("states", "organizations"),
    cica.SummitId: ("summits",),
    cica.MeetingId: ("summits", "meetings"),
    cica.DocumentId: ("documents",),
    cica.InitiativeId: ("initiatives",),
    cica.AreaId: ("priority_areas",),
}
"""Where the record stands that an id of this type points to."""

DOORS = {
    "states": "state",
    "organizations": "organization",
    "meetings": "meeting",
    "documents": "document",
    "initiatives": "initiative",
    "priority_areas": "priority_area",
    "measures": "measure",
    "milestones": "milestone",
    "principles": "principle",
    "sources": "source",
}
"""The question that gives one record of a kind by its id."""

LABELS = {
    "actions": "Actions",
    "accession": "To be joined on accession",
    "alpha_2": "ISO 3166-1 alpha-2",
    "announced": "First announced",
    "background": "Background",
    "bound": "Bound",
    "chair": "State in the chair",
    "chair_person": "In the chair",
    "cow": "Correlates of War",
    "end_event": "How it ended",
    "end_meeting": "Handed on at",
    "gw": "Gleditsch and Ward",
    "meeting": "Adopted at",
    "numeric": "ISO 3166-1 numeric, M49",
    "organizations": "Organizations concerned",
    "participants": "States that took part",
    "plenary": "Plenary",
    "start_event": "How it began",
    "start_meeting": "Taken over at",
    "term": "Its own word",
    "un_admission": "Admitted to the United Nations",
    "what": "What happened",
    "when": "Date",
    "wikidata": "Wikidata",
}
"""The words for a field, where they are not its name."""

LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "ja": "Japanese",
    "kk": "Kazakh",
    "ko": "Korean",
    "ru": "Russian",
    "si": "Sinhala",
    "sk": "Slovak",
    "ta": "Tamil",
    "tr": "Turkish",
    "vi": "Vietnamese",
    "zh": "Chinese",
}

_APART = {
    "id",
    "name",
    "title",
    "citations",
    "note",
    "alternatives",
    "history",
    "names",
    "capitals",
}
"""The fields that an entry shows in a place of their own."""
_OF_A_ROLL = {LABELS["start_event"], LABELS["end_event"], "Basis"}
"""The facts that the last column of a roll tells."""


_HYPHENED = {cica.Dimension.MILITARY_POLITICAL, cica.CoordinationRole.CO_COORDINATOR}
"""The terms that are written with a hyphen in a sentence as well."""


# Words ---------------------------------------------------------------------------------------


def plain(text: str) -> str:
    """Return a text as Markdown that shows it as it is."""
    return re.sub(r"([\\`*_{}\[\]<>#|&~$^@:])", r"\\\1", " ".join(text.split()))


def code(text: str) -> str:
    """Return a text as code."""
    return f"`{text}`"


def day_in_words(day: datetime.date) -> str:
    """Return a day as it is read: ``4 June 2002``.

    >>> day_in_words(datetime.date(2002, 6, 4))
    '4 June 2002'
    """
    return f"{day.day} {day:%B %Y}"


def date_in_words(when: cica.PartialDate) -> str:  # noqa: PLR0911  # one a form
    """Return what a date says about the day, in plain words."""
    first, last = when.earliest, when.latest
    if first is None:
        return f"on or before {day_in_words(typing.cast('datetime.date', last))}"
    if last is None:
        return f"on or after {day_in_words(first)}"
    match when.precision:
        case "day":
            return day_in_words(first)
        case "month":
            return f"some day in {first:%B %Y}"
        case "year":
            return f"some day in {first.year}"
        case _ if first.toordinal() + 1 == last.toordinal():
            return f"{day_in_words(first)} or the day after"
        case _:
            return f"some day from {day_in_words(first)} to {day_in_words(last)}"


def date(when: cica.PartialDate | None) -> str:
    """Return a date as EDTF text; one that is no day with a gloss in words."""
    if when is None:
        return ""
    text = code(str(when))
    return text if when.precision == "day" else f"{text} ({date_in_words(when)})"


def term(value: Enum | None) -> str:
    """Return a term as words."""
    if value is None:
        return ""
    text = str(value.value)
    return text if value in _HYPHENED else text.replace("-", " ")


def slug(text: str) -> str:
    """Return a text as the name of a place in a page."""
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")


def anchor(record: Fact | cica.Source) -> str:
    """Return the name of the place where a record stands."""
    return f"{slug(type(record).__name__)}-{slug(record.id)}"


def heading(record: Fact) -> str:  # noqa: PLR0911  # one a kind
    """Return what a record is called."""
    match record:
        case cica.Membership():
            return str(find(record.party, cica.PartyId).name)
        case cica.Chairmanship():
            return f"{cica.state(record.state).name}, from {record.period.start}"
        case cica.Tenure():
            return f"{record.person}, {record.title}"
        case cica.Coordination():
            return f"{cica.state(record.state).name}, {term(record.role)}"
        case cica.ActionPlan():
            return f"Plan of {record.year}"
        case cica.State() | cica.Organization():
            return record.name
        case _:
            return record.title


def find(key: str, id_type: object) -> Any:  # of the kind of the id
    """Return the record that an id points to."""
    return next(r for kind in KINDS_OF_ID[id_type] for r in RECORDS[kind] if r.id == key)


def link(record: Fact, words: str = "") -> str:
    """Return a link to the place where a record stands."""
    return f"[{plain(words or heading(record))}](#{anchor(record)})"


def cited(citations: Iterable[cica.Citation]) -> str:
    """Return the numbers of sources, each with the place in it."""
    return "; ".join(
        f"[\\[{NUMBERS[c.source]}\\]](#source-{slug(c.source)})"
        + (f" {plain(c.locator)}" if c.locator else "")
        for c in citations
    )


# One record ----------------------------------------------------------------------------------


def span(record: Fact, period: cica.Period) -> Iterator[tuple[str, str]]:
    """Yield the beginning and the end of a period: for a meeting, its first and last day."""
    if isinstance(record, cica.Summit | cica.Meeting):
        first, end = period.start, period.end
        if end is None or end.precision != "day":
            yield "Days", date(first)
        else:
            last = typing.cast("datetime.date", end.earliest) - datetime.timedelta(days=1)
            to = "" if last == first.earliest else f" to `{last}`"
            yield "Days", date(first) + to
    else:
        yield "From", date(period.start)
        yield "Until", date(period.end) or "as last known, it goes on"


def id_type_of(annotation: object) -> object:
    """Return the type of id that a field holds, alone, perhaps or in a tuple."""
    parts = (annotation, *typing.get_args(annotation))
    return next((part for part in parts if part in KINDS_OF_ID), None)


def in_words(value: object) -> str:
    """Return a text, a number or an edition as Markdown."""
    if isinstance(value, cica.Edition):
        section = f", section {value.section}" if value.section else ""
        return plain(f"{value.year}{section}")
    return plain(str(value))


def shown(field: "attrs.Attribute[Any]", value: object) -> str:  # noqa: PLR0911  # one a type
    """Return the value of a field as Markdown."""
    id_type = id_type_of(field.type)
    values = value if isinstance(value, tuple) else (value,)
    if id_type is not None:
        return ", ".join(link(find(key, id_type)) for key in values)
    if field.name in {"url", "website"}:
        return f"<{value}>"
    if field.name == "wikidata":
        return f"[{value}](https://www.wikidata.org/wiki/{value})"
    match value:
        case cica.PartialDate():
            return date(value)
        case Enum():
            return term(value)
        case bool():
            return "yes" if value else "no"
        case _:
            return "; ".join(map(in_words, values))


def facts(record: Fact) -> Iterator[tuple[str, str]]:
    """Yield what is known of a record, field by field, in the order of its class."""
    for field, value in known(record):
        if field.name in _APART:
            continue
        if isinstance(value, cica.Period):
            yield from span(record, value)
        else:
            label = LABELS.get(field.name, field.name.replace("_", " ").capitalize())
            yield label, shown(field, value)


def dated(part: cica.Name | cica.Capital) -> str:
    """Return a name or a capital with its time, usage, note and sources."""
    words = [f"**{plain(part.name)}**"]
    if isinstance(part, cica.Name):
        words.append(f"{term(part.kind)} name" + (f" ({plain(part.usage)})" if part.usage else ""))
    if part.period is not None:
        end = part.period.end
        until = "" if end is None else f" until {date(end)}"
        words.append(f"from {date(part.period.start)}{until}")
    note = f". {plain(part.note)}" if part.note else "."
    return ", ".join(words) + note + f" Sources: {cited(part.citations)}"


def event(part: cica.InitiativeEvent) -> str:
    """Return an event of an initiative."""
    body = f", {plain(part.body)}" if part.body else ""
    status = f" Status: **{term(part.status)}**." if part.status else ""
    return f"{date(part.when)}{body}: {plain(part.what)}{status} Sources: {cited(part.citations)}"


def rival(other: cica.Alternative) -> str:
    """Return a rival value, who says so, and why it was not chosen."""
    try:
        value = date(cica.to_partial_date(other.value))
    except cica.InvalidDateError:
        value = f"“{plain(other.value)}”"
    return f"{code(other.field)} {value} in {cited(other.citations)}. {plain(other.reason)}"


def listed(label: str, items: Iterable[str]) -> list[str]:
    """Return a list under a label; nothing where there is nothing to list."""
    lines = [f"- {item}" for item in items]
    return [f"**{label}**", "", *lines, ""] if lines else []


def entry(record: Fact, level: int = 2) -> str:
    """Return the whole of a record under a heading of its own."""
    kind = next(kind for kind, rows in RECORDS.items() if any(row is record for row in rows))
    fields = dict(facts(record))
    if kind in DOORS:
        fields["In code"] = code(f'cica.{DOORS[kind]}("{record.id}")')
    lines = [f"({anchor(record)})=", f"{'#' * level} {plain(heading(record))}", ""]
    lines += [f":{label}: {value}" for label, value in fields.items()]
    if record.note:
        lines.append(f":Note: {plain(record.note)}")
    lines += [f":Sources: {cited(record.citations)}", ""]
    lines += listed("History", map(event, getattr(record, "history", ())))
    names = getattr(record, "names", ())
    if names and isinstance(names[0], str):
        lines += listed("Other names", map(plain, names))
    else:
        lines += listed("Other names", map(dated, names))
    lines += listed("Capitals", map(dated, getattr(record, "capitals", ())))
    lines += listed("Said otherwise", map(rival, record.alternatives))
    return "\n".join(lines)


def entries(records: Iterable[Fact], level: int = 2) -> str:
    """Return records one after the other."""
    return "\n".join(entry(record, level) for record in records)


# Tables --------------------------------------------------------------------------------------


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table, without the columns in which nothing stands."""
    columns = [(title, *cells) for title, *cells in zip(head, *rows, strict=True) if any(cells)]
    titles, *lines = zip(*columns, strict=True)
    rule = ["---"] * len(titles)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (titles, rule, *lines)) + "\n"


def roll_table(rows: Iterable[cica.Membership]) -> str:
    """Return a roll in which each row is the whole of its record."""
    return "{.roll}\n" + table(
        ("Name", "Role", "From", "Until", "Note, what is said otherwise, sources"),
        (
            (
                f"[{link(find(row.party, cica.PartyId))}]{{#{anchor(row)}}}",
                term(row.role) + (f" ({plain(row.term)})" if row.term else ""),
                date(row.period.start),
                date(row.period.end),
                "<br>".join(
                    [f"{label}: {value}" for label, value in facts(row) if label in _OF_A_ROLL]
                    + ([plain(row.note)] if row.note else [])
                    + [f"Said otherwise: {rival(other)}" for other in row.alternatives]
                    + [f"Sources: {cited(row.citations)}"]
                ),
            )
            for row in rows
        ),
    )


def overview_of_roles(rows: Iterable[cica.Membership]) -> str:
    """Return who, from when, until when, and how."""
    return table(
        ("Name", "From", "Until", "How it began"),
        (
            (link(row), date(row.period.start), date(row.period.end), plain(row.start_event))
            for row in rows
        ),
    )


# Sections ------------------------------------------------------------------------------------


def in_cica(role: str, party: type) -> list[cica.Membership]:
    """Return the memberships in CICA of states or of organizations."""
    rows = cica.memberships(organization="CICA", role=role)
    return [row for row in rows if isinstance(find(row.party, cica.PartyId), party)]


def roll(role: str, party: type, level: int = 3) -> str:
    """Return the parties with a role in CICA: a table, and an entry for each."""
    rows = in_cica(role, party)
    return overview_of_roles(rows) + "\n" + entries(rows, level)


def other_rolls() -> str:
    """Return the rolls of the other organizations, each with a heading."""
    parts = []
    for organization in cica.organizations():
        rows = cica.memberships(organization=organization.id)
        if rows and organization.id not in {"CICA", "CICA-SECRETARIAT"}:
            by_name = sorted(rows, key=lambda row: (heading(row), row.id))
            parts += [f"## {plain(organization.name)}\n", roll_table(by_name)]
    return "\n".join(parts)


def state_codes() -> str:
    """Return the states with their codes."""
    return table(
        ("State", "alpha-3", "alpha-2", "numeric", "COW", "GW"),
        (
            (
                link(row),
                code(row.id),
                code(row.alpha_2) if row.alpha_2 else "",
                row.numeric,
                str(row.cow or ""),
                str(row.gw or ""),
            )
            for row in cica.states()
        ),
    )


def organizations() -> str:
    """Return the organizations."""
    rows = cica.organizations()
    head = table(
        ("Id", "Organization", "Kind"), ((code(r.id), link(r), term(r.kind)) for r in rows)
    )
    return head + "\n" + entries(rows)


def summits() -> str:
    """Return the summits, the planned one too."""
    rows = cica.summits(planned=True)
    head = table(
        ("No.", "Summit", "Days", "City", "Chair", "Status"),
        (
            (
                str(row.number),
                link(row),
                "" if row.period is None else dict(span(row, row.period))["Days"],
                plain(row.city),
                link(cica.state(row.chair)) if row.chair else "",
                term(row.status),
            )
            for row in rows
        ),
    )
    return head + "\n" + entries(rows)


def meetings() -> str:
    """Return the meetings below the summit, by kind."""
    parts = []
    for kind in cica.MeetingKind:
        rows = cica.meetings(kind=kind)
        if rows:
            head = table(
                ("Meeting", "Days", "City"),
                (
                    (
                        link(row),
                        "" if row.period is None else dict(span(row, row.period))["Days"],
                        plain(row.city),
                    )
                    for row in rows
                ),
            )
            parts += [f"## {term(kind).capitalize()}\n", head, entries(rows, 3)]
    return "\n".join(parts)


def chairmanships() -> str:
    """Return who was in the chair."""
    rows = cica.chairmanships()
    head = table(
        ("State", "From", "Until"),
        (
            (
                link(row, cica.state(row.state).name),
                date(row.period.start),
                date(row.period.end) or "as last known, still in the chair",
            )
            for row in rows
        ),
    )
    return head + "\n" + entries(rows)


def tenures() -> str:
    """Return who held the offices of the Secretariat."""
    rows = cica.tenures()
    head = table(
        ("Person", "Office", "From", "Until"),
        (
            (link(row, row.person), row.title, date(row.period.start), date(row.period.end))
            for row in rows
        ),
    )
    return head + "\n" + entries(rows, 3)


def documents() -> str:
    """Return the documents by date."""
    rows = cica.documents()
    head = table(
        ("Adopted", "Document", "Kind"),
        ((date(row.adopted), link(row), term(row.kind)) for row in rows),
    )
    return head + "\n" + entries(rows)


def catalogue() -> str:
    """Return the dimensions with their areas and measures."""
    parts = []
    for dimension in cica.Dimension:
        areas = cica.priority_areas(dimension=dimension)
        measures = cica.measures(dimension=dimension)
        parts.append(f"## {term(dimension).capitalize()} dimension\n")
        if areas:
            parts += ["### Areas\n", entries(areas, 4)]
        if measures:
            parts += ["### Measures\n", entries(measures, 4)]
    return "\n".join(parts)


def coordinators_now() -> str:
    """Return who coordinates as last known."""
    return table(
        ("Dimension", "Area", "State", "Role"),
        (
            (
                term(row.dimension),
                link(cica.priority_area(row.area)) if row.area else "the whole",
                link(row, cica.state(row.state).name),
                term(row.role),
            )
            for row in cica.coordinators()
        ),
    )


def coordinations() -> str:
    """Return every coordination on record, by subject."""
    parts: list[str] = []
    rows = cica.coordinations()
    for dimension in cica.Dimension:
        parts.append(f"## {term(dimension).capitalize()} dimension\n")
        within = [row for row in rows if row.dimension is dimension]
        for area in dict.fromkeys(row.area for row in within):
            title = "The dimension as a whole" if area is None else cica.priority_area(area).title
            parts.append(f"### {plain(title)}\n")
            parts.append(entries((row for row in within if row.area == area), 4))
    return "\n".join(parts)


def initiatives(*, background: bool) -> str:
    """Return what was proposed, and what became of it."""
    rows = cica.initiatives(background=background)
    head = table(
        ("Initiative", "Status as last known", "First event"),
        (
            (
                link(row),
                term(row.status()),
                date(row.history[0].when) if row.history else "",
            )
            for row in rows
        ),
    )
    return head + "\n" + entries(rows)


def milestones() -> str:
    """Return the milestones by date."""
    rows = cica.milestones()
    head = table(("Date", "Milestone"), ((date(row.when), link(row)) for row in rows))
    return head + "\n" + entries(rows)


def principles() -> str:
    """Return the principles and rules, by kind."""
    parts = []
    for kind in cica.PrincipleKind:
        rows = cica.principles(kind=kind)
        if rows:
            parts += [f"## {term(kind).capitalize()}\n", entries(rows, 3)]
    return "\n".join(parts)


def sources() -> str:
    """Return the sources, numbered as the other pages cite them."""
    lines = []
    for source in cica.sources():
        title = f"[{plain(source.title)}](<{source.url}>)" if source.url else plain(source.title)
        words = [f"[{title}]{{#source-{slug(source.id)}}}"]
        words += [plain(source.publisher)] if source.publisher else []
        words += [code(str(source.published))] if source.published else []
        words += [f"in {LANGUAGES[source.language]}"] if source.language else []
        words += [term(source.kind)] if source.kind else []
        note = f" {plain(source.note)}" if source.note else ""
        lines.append(f"{NUMBERS[source.id]}. {', '.join(words)}, {code(source.id)}.{note}")
    return "\n".join(lines) + "\n"


def disputes() -> str:
    """Return every rival value with a link to its record."""
    return table(
        ("Kind", "Record", "Field", "Not chosen"),
        (
            (
                type(row.record).__name__,
                link(row.record),
                code(row.alternative.field),
                plain(row.alternative.value),
            )
            for row in cica.disputes()
        ),
    )


def contents() -> str:
    """Return how many records of each kind there are."""
    return table(
        ("Kind", "Records", "In code"),
        (
            (kind.replace("_", " ").capitalize(), str(len(rows)), code(f"cica.{kind}()"))
            for kind, rows in RECORDS.items()
        ),
    )


def state_of_record() -> str:
    """Return the version of the data and the day to which it was checked."""
    data = cica.DATASET
    return (
        f"The data are version **{data.version}**, checked to **{day_in_words(data.checked)}**: "
        f"{sum(map(len, RECORDS.values()))} records, and {len(cica.disputes())} values that were "
        "found in sources and not chosen.\n"
    )


def constants() -> str:
    """Return the constants of `cica.data`, each with the record that it is."""
    lines = ["```{eval-rst}", ".. py:currentmodule:: cica.data", ""]
    for name in cica.data.__all__:
        record = getattr(cica.data, name)
        if record is not cica.DATASET:
            lines += [f".. py:data:: {name}", f"   :type: cica.{type(record).__name__}", ""]
            lines += [f"   {record.name} (``{record.id}``)", ""]
    return "\n".join([*lines, "```"]) + "\n"


SECTIONS: dict[str, Callable[[], str]] = {
    "members": lambda: roll("member", cica.State, 2),
    "observer-states": lambda: roll("observer", cica.State),
    "observer-organizations": lambda: roll("observer", cica.Organization),
    "partners": lambda: roll("partner", cica.Organization),
    "prospective": lambda: roll("prospective", cica.Organization),
    "secondments": lambda: roll_table(cica.memberships(organization="CICA-SECRETARIAT")),
    "other-rolls": other_rolls,
    "state-codes": state_codes,
    "states": lambda: entries(cica.states()),
    "organizations": organizations,
    "summits": summits,
    "meetings": meetings,
    "chairmanships": chairmanships,
    "tenures": tenures,
    "documents": documents,
    "catalogue": catalogue,
    "coordinators-now": coordinators_now,
    "coordinations": coordinations,
    "plans": lambda: entries(cica.action_plans()),
    "initiatives": lambda: initiatives(background=False),
    "background": lambda: initiatives(background=True),
    "milestones": milestones,
    "principles": principles,
    "sources": sources,
    "disputes": disputes,
    "contents": contents,
    "state-of-record": state_of_record,
    "constants": constants,
}
"""What makes each section, by the name that a page asks for."""


def filled(text: str) -> str:
    """Return a page with its sections filled in."""
    return LINE.sub(lambda match: SECTIONS[match[1]](), text)


def _read(_app: "Sphinx", _name: str, source: list[str]) -> None:
    source[0] = filled(source[0])


def _outdated(_app: "Sphinx", env: "BuildEnvironment", *_: object) -> list[str]:
    return [name for name in env.found_docs if LINE.search(env.doc2path(name).read_text("utf-8"))]


def setup(app: "Sphinx") -> dict[str, bool]:
    """Fill the pages in as Sphinx reads them, and read them anew each time."""
    app.connect("source-read", _read)
    app.connect("env-get-outdated", _outdated)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
