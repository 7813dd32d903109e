"""Counts and lists that were published at the time, each with its document.

They are typed from the documents, never computed from the data. Some of them are the evidence for
a bound of the record; the test holds then that the record still tells what its evidence says.
"""

from collections.abc import Callable
from typing import Protocol

import attrs
import pytest

import cica


def names(text: str) -> frozenset[str]:
    """Split a list as it is printed."""
    return frozenset(text.split(", "))


@attrs.frozen
class Roll:
    """How many were counted, and who, where they are all named."""

    count: int
    names: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True)
class Published:
    """What somebody published about the participants of CICA."""

    publisher: str
    dated: str
    says: str
    """What the document says, in our own words."""
    as_of: cica.DateLike
    """The day that it speaks of."""
    members: Roll | None = None
    observers: Roll | None = None
    """The observer states, by name."""
    organizations: Roll | None = None
    """The observer organizations, by acronym."""
    observers_in_all: int | None = None
    """States and organizations together."""
    organizations_in_all: int | None = None
    """Observers and partners together."""

    def __str__(self) -> str:
        return f"{self.publisher}, {self.dated}: {self.says}"


class Question(Protocol):
    """A question of the public interface about those who had a role."""

    def __call__(
        self, *, as_of: cica.DateLike, certain: bool
    ) -> tuple[cica.State | cica.Organization, ...]:
        """Return the parties with the role."""


@attrs.frozen
class Answer:
    """Who surely had a role on a day, and who may have had it."""

    certain: frozenset[str]
    possible: frozenset[str]

    def __add__(self, other: "Answer") -> "Answer":
        return Answer(self.certain | other.certain, self.possible | other.possible)


def name(party: cica.State | cica.Organization) -> str:
    """Return what states are listed by."""
    return party.name


def acronym(party: cica.State | cica.Organization) -> str:
    """Return what organizations are listed by."""
    return party.id


def ask(
    question: Question, published: Published, key: Callable[[cica.State | cica.Organization], str]
) -> Answer:
    """Ask who had a role on the day that a document speaks of."""
    certain = question(as_of=published.as_of, certain=True)
    possible = question(as_of=published.as_of, certain=False)
    return Answer(frozenset(map(key, certain)), frozenset(map(key, possible)))


def agree(published: Published, answer: Answer, count: int, listed: frozenset[str]) -> None:
    """Hold that what is published lies between what is certain and what is possible."""
    assert len(answer.certain) <= count <= len(answer.possible), str(published)
    if listed:
        assert answer.certain <= listed <= answer.possible, str(published)


SIXTEEN = names(
    "Afghanistan, Azerbaijan, China, Egypt, India, Iran, Israel, Kazakhstan, Kyrgyzstan, "
    "Mongolia, Pakistan, Palestine, Russia, Tajikistan, Türkiye, Uzbekistan"
)
"""The members as listed in 2001, 2002 and 2004, with which every later list begins."""

PUBLISHED = (
    pytest.param(
        Published(
            publisher="CICA Secretariat",
            dated="19 March 2024",
            says="15 states attended the first meeting of ministers, which signed the Declaration",
            as_of="1999-09-14",
            members=Roll(15),
        ),
        id="1999-first-ministerial",
    ),
    pytest.param(
        Published(
            publisher="Pravda.ru",
            dated="2001, before the summit then planned for 8 to 10 November",
            says="16 states have joined, 10 countries and 4 organizations observe; all are named",
            as_of="2001-11-08",
            members=Roll(16, SIXTEEN),
            observers=Roll(
                10,
                names(
                    "Australia, Indonesia, Japan, Republic of Korea, Lebanon, Malaysia, Thailand, "
                    "Ukraine, United States, Viet Nam"
                ),
            ),
            organizations=Roll(4, names("UN, OSCE, LAS, INTERSTATE-COUNCIL")),
            observers_in_all=14,
        ),
        id="2001-before-the-postponed-summit",
    ),
    pytest.param(
        Published(
            publisher="RFE/RL",
            dated="4 June 2002",
            says="the 16 member states of the First Summit, all named",
            as_of="2002-06-04",
            members=Roll(16, SIXTEEN),
        ),
        id="2002-first-summit",
    ),
    pytest.param(
        Published(
            publisher="Ministry of Foreign Affairs of Russia",
            dated="19 October 2004",
            says="16 states participate and 9 observe; all are named, without the organizations",
            as_of="2004-10-19",
            members=Roll(16, SIXTEEN),
            observers=Roll(
                9,
                names(
                    "United States, Japan, Republic of Korea, Australia, Indonesia, Viet Nam, "
                    "Malaysia, Thailand, Ukraine"
                ),
            ),
        ),
        id="2004-before-the-second-ministerial",
    ),
    pytest.param(
        Published(
            publisher="Today.Az, after the Ministry of Foreign Affairs of Russia",
            dated="16 June 2006",
            says="17 members, 7 observer states and 3 observer organizations, all named",
            as_of="2006-06-16",
            members=Roll(17, SIXTEEN | names("Thailand")),
            observers=Roll(
                7,
                names(
                    "Indonesia, Japan, Republic of Korea, Malaysia, Ukraine, United States, "
                    "Viet Nam"
                ),
            ),
            organizations=Roll(3, names("UN, OSCE, LAS")),
            observers_in_all=10,
        ),
        id="2006-eve-of-the-second-summit",
    ),
    pytest.param(
        Published(
            publisher="Embassy of Kazakhstan in the USA",
            dated="27 August 2008",
            says="20 members, 7 observer states and 3 observer organizations, all named",
            as_of="2008-08-27",
            members=Roll(
                20,
                SIXTEEN | names("Thailand, Republic of Korea, Jordan, United Arab Emirates"),
            ),
            observers=Roll(
                7, names("Indonesia, Japan, Malaysia, Qatar, Ukraine, United States, Viet Nam")
            ),
            organizations=Roll(3, names("UN, OSCE, LAS")),
            observers_in_all=10,
        ),
        id="2008-after-the-third-ministerial",
    ),
    pytest.param(
        Published(
            publisher="VietnamPlus",
            dated="June 2010",
            says="22 members and 3 observer organizations, all named",
            as_of="2010-06-09",
            members=Roll(
                22,
                SIXTEEN
                | names(
                    "Thailand, Republic of Korea, Jordan, United Arab Emirates, Iraq, Viet Nam"
                ),
            ),
            organizations=Roll(3, names("UN, OSCE, LAS")),
        ),
        id="2010-after-the-third-summit",
    ),
    pytest.param(
        Published(
            publisher="VietnamPlus",
            dated="June 2010",
            says="6 observer states, all named",
            as_of="2010-06-09",
            observers=Roll(6, names("Indonesia, Japan, Malaysia, Qatar, Ukraine, United States")),
            observers_in_all=9,
        ),
        id="2010-after-the-third-summit-observers",
        marks=pytest.mark.xfail(
            strict=True,
            reason="the list leaves out Bangladesh, which the summit had made an observer the day "
            "before, as India's statement there says",
        ),
    ),
    pytest.param(
        Published(
            publisher="Ministry of Foreign Affairs of Türkiye",
            dated="21 January 2011",
            says="22 members, 10 observer states and 3 observer organizations",
            as_of="2011-01-21",
            members=Roll(22),
            observers=Roll(10),
            organizations=Roll(3),
            observers_in_all=13,
        ),
        id="2011-before-the-istanbul-meetings",
    ),
    pytest.param(
        Published(
            publisher="Ministry of Foreign Affairs of Indonesia, in a copy by Tems IAS",
            dated="undated; Bahrain is in and Cambodia not yet",
            says="23 members and 9 observer states, all named",
            # a day between the two: Bahrain surely was a member, Cambodia perhaps
            as_of="2011-11-15",
            members=Roll(
                23,
                SIXTEEN
                | names(
                    "Thailand, Republic of Korea, Jordan, United Arab Emirates, Iraq, Viet Nam, "
                    "Bahrain"
                ),
            ),
            observers=Roll(
                9,
                names(
                    "Bangladesh, Cambodia, Indonesia, Japan, Malaysia, Philippines, Qatar, "
                    "Ukraine, United States"
                ),
            ),
        ),
        id="2011-between-bahrain-and-cambodia",
    ),
    pytest.param(
        Published(
            publisher="Kazinform",
            dated="14 August 2012",
            says="24 members and 8 observer states; TURKPA is the fourth observer organization",
            as_of="2012-08-14",
            members=Roll(24),
            observers=Roll(8),
            organizations=Roll(4),
            observers_in_all=12,
        ),
        id="2012-turkpa",
    ),
    pytest.param(
        Published(
            publisher="Ministry of Foreign Affairs of Türkiye",
            dated="5 October 2012",
            says="24 members, 8 observer states and 4 observer organizations",
            as_of="2012-10-05",
            members=Roll(24),
            observers=Roll(8),
            organizations=Roll(4),
            observers_in_all=12,
        ),
        id="2012-cica-day",
    ),
    pytest.param(
        Published(
            publisher="Ministry of Foreign Affairs of Türkiye",
            dated="undated, between October 2012 and May 2014",
            says="24 members, 9 observer states and 4 observer organizations",
            as_of=2013,
            members=Roll(24),
            observers=Roll(9),
            organizations=Roll(4),
            observers_in_all=13,
        ),
        id="2013-page-of-the-chair",
    ),
    pytest.param(
        Published(
            publisher="Embassy of Türkiye in Berlin",
            dated="19 May 2014",
            says="26 members, 7 observer states and 4 observer organizations at the coming summit",
            as_of="2014-05-20",
            members=Roll(26),
            observers=Roll(7),
            organizations=Roll(4),
            observers_in_all=11,
        ),
        id="2014-eve-of-the-fourth-summit",
    ),
    pytest.param(
        Published(
            publisher="Kazinform",
            dated="17 April 2016",
            says="26 members and 12 observers, of which 8 are states, all named",
            as_of="2016-04-17",
            members=Roll(26),
            observers=Roll(
                8,
                names(
                    "Belarus, Indonesia, Sri Lanka, Ukraine, United States, Japan, Malaysia, "
                    "Philippines"
                ),
            ),
            organizations=Roll(4),
            observers_in_all=12,
        ),
        id="2016-before-the-fifth-ministerial",
    ),
    pytest.param(
        Published(
            publisher="WAM",
            dated="28 October 2017",
            says="26 members, 9 observer states and 5 observer organizations",
            as_of="2017-10-28",
            members=Roll(26),
            observers=Roll(9),
            organizations=Roll(5),
            observers_in_all=14,
        ),
        id="2017-twenty-fifth-anniversary",
    ),
    pytest.param(
        Published(
            publisher="Office of the Cabinet of Ministers of Sri Lanka",
            dated="5 June 2018",
            says="26 countries are members; Sri Lanka is an observer and is to join",
            as_of="2018-06-05",
            members=Roll(26),
        ),
        id="2018-before-sri-lanka",
    ),
    pytest.param(
        Published(
            publisher="Republic of Korea, at the meeting of ministers in New York",
            dated="24 September 2018",
            says="the number of members has risen to 27, with Sri Lanka as the newest",
            as_of="2018-09-24",
            members=Roll(27),
        ),
        id="2018-after-sri-lanka",
    ),
    pytest.param(
        Published(
            publisher="Xinhua",
            dated="14 June 2019",
            says="27 members, and 13 observers in all",
            as_of="2019-06-14",
            members=Roll(27),
            observers_in_all=13,
        ),
        id="2019-eve-of-the-fifth-summit",
    ),
    pytest.param(
        Published(
            publisher="Sputnik",
            dated="15 June 2019",
            says="27 members, 8 observer states and 5 observer organizations",
            as_of="2019-06-15",
            members=Roll(27),
            observers=Roll(8),
            organizations=Roll(5),
            observers_in_all=13,
        ),
        id="2019-fifth-summit",
    ),
    pytest.param(
        Published(
            publisher="High Commission of Sri Lanka in London",
            dated="21 September 2021",
            says="27 members",
            as_of="2021-09-21",
            members=Roll(27),
        ),
        id="2021-visit-to-sri-lanka",
    ),
    pytest.param(
        Published(
            publisher="Xinhua",
            dated="12 October 2022",
            says="27 members, and 14 observers in all",
            as_of="2022-10-12",
            members=Roll(27),
            observers_in_all=14,
        ),
        id="2022-eve-of-the-sixth-summit",
    ),
    pytest.param(
        Published(
            publisher="News.Az",
            dated="13 October 2022",
            says="Kuwait joins 27 members, all named; 9 countries and 5 organizations observe",
            as_of="2022-10-13",
            members=Roll(
                28,
                SIXTEEN
                | names(
                    "Thailand, Republic of Korea, Jordan, United Arab Emirates, Iraq, Viet Nam, "
                    "Bahrain, Cambodia, Bangladesh, Qatar, Sri Lanka, Kuwait"
                ),
            ),
            observers=Roll(9),
            organizations=Roll(5),
            observers_in_all=14,
        ),
        id="2022-sixth-summit",
    ),
    pytest.param(
        Published(
            publisher="The Astana Times",
            dated="31 July 2023",
            says="28 members, 9 observer states and 5 observer organizations",
            as_of="2023-07-31",
            members=Roll(28),
            observers=Roll(9),
            organizations=Roll(5),
            observers_in_all=14,
        ),
        id="2023-under-kazakhstan",
    ),
    pytest.param(
        Published(
            publisher="CICA Secretariat, the Secretary General in Minsk",
            dated="27 October 2023",
            says="28 members and 9 observer states; ties with 11 international organizations",
            as_of="2023-10-27",
            members=Roll(28),
            observers=Roll(9),
            organizations_in_all=11,
        ),
        id="2023-minsk",
    ),
    pytest.param(
        Published(
            publisher="The Astana Times",
            dated="28 December 2023",
            says="Saudi Arabia is the tenth observer state",
            as_of="2023-12-28",
            observers=Roll(10),
        ),
        id="2023-saudi-arabia",
    ),
    pytest.param(
        Published(
            publisher="Vestnik Kavkaza, after the Ministry of Foreign Affairs of Azerbaijan",
            dated="20 March 2024",
            says="28 members; 10 countries observe, and 5 organizations, which are named",
            as_of="2024-03-20",
            members=Roll(28),
            observers=Roll(10),
            organizations=Roll(5, names("UN, OSCE, IOM, LAS, TURKPA")),
            observers_in_all=15,
        ),
        id="2024-azerbaijan-elected",
    ),
    pytest.param(
        Published(
            publisher="CICA Secretariat, and Daily Sabah for the members",
            dated="undated, after 22 September 2024, and 5 February 2025",
            says="28 members and 10 observer states",
            as_of="2025-02-05",
            members=Roll(28),
            observers=Roll(10),
        ),
        id="2025-counter-terrorism",
    ),
)


@pytest.mark.parametrize("published", PUBLISHED)
def test_the_record_tells_what_was_published(published: Published) -> None:
    """What was published lies between what is certain and what is possible.

    On a day on which the evidence leaves nothing open the two are one, so that the record equals
    the publication; nothing is allowed for but what a bounded date allows.
    """
    members = ask(cica.members, published, name)
    observers = ask(cica.observers, published, name)
    organizations = ask(cica.observer_organizations, published, acronym)
    partners = ask(cica.partners, published, acronym)

    for answer, roll in (
        (members, published.members),
        (observers, published.observers),
        (organizations, published.organizations),
    ):
        if roll is not None:
            agree(published, answer, roll.count, roll.names)
    if published.observers_in_all is not None:
        agree(published, observers + organizations, published.observers_in_all, frozenset())
    if published.organizations_in_all is not None:
        agree(published, organizations + partners, published.organizations_in_all, frozenset())
