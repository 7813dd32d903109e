"""What was looked for and not found, by subject."""

from cica.records import OpenQuestion

MEMBERS: tuple[OpenQuestion, ...] = ()
MEETINGS: tuple[OpenQuestion, ...] = ()
DOCUMENTS: tuple[OpenQuestion, ...] = ()
INITIATIVES: tuple[OpenQuestion, ...] = ()
ORGANIZATIONS: tuple[OpenQuestion, ...] = (
    OpenQuestion(
        id="iom-thailand-year",
        question="On which day did Thailand become a member of the IOM?",
        record="memberships/THA/IOM/member",
        field="period.start",
        searched=(
            "Pages of the IOM in Thailand and of its headquarters, statements of Thailand in the "
            "Council, the register of parties in the Dutch treaty series as far as it could be read"
        ),
        languages=("en", "th", "nl"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="iom-philippines-year",
        question="On which day did the Philippines become a member of the IOM?",
        record="memberships/PHL/IOM/member",
        field="period.start",
        searched=(
            "Pages of the IOM and lists of its members, the register of parties in the Dutch "
            "treaty series as far as it could be read"
        ),
        languages=("en", "nl"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="iom-observers-start",
        question=(
            "Since when have Bahrain, Indonesia, Qatar and Saudi Arabia been observers of the IOM?"
        ),
        record="memberships/IDN/IOM/observer",
        field="period.start",
        searched=(
            "Lists of observers and reports of the Council of the IOM, editions of the World "
            "Factbook"
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="un-observer-resolution",
        question=(
            "Which resolution made CICA an observer in the General Assembly, and on which day?"
        ),
        record="memberships/CICA/UN/observer",
        field="period.start",
        searched=(
            "Resolutions of the 62nd session, press releases of the Assembly, pages of its Sixth "
            "Committee, CICA's page of external relations"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="iom-cica-observer",
        question="On which day did the Council of the IOM make CICA an observer?",
        record="memberships/CICA/IOM/observer",
        field="period.start",
        searched=(
            "CICA's page of external relations, pages of the IOM on the session of December 2016"
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="osce-partners-days",
        question=(
            "On which days did the OSCE make Japan, the Republic of Korea, Thailand, Afghanistan, "
            "Mongolia and Australia its partners?"
        ),
        record="memberships/JPN/OSCE/partner",
        field="period.start",
        searched="Pages and brochures of the OSCE on its Asian partners",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="osce-afghanistan-2021",
        question="How has the OSCE handled the partnership of Afghanistan since August 2021?",
        record="memberships/AFG/OSCE/partner",
        field="period.end",
        searched="Pages of the OSCE on its Asian partners",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="sco-belarus-memorandum",
        question="On which day did Belarus sign its memorandum with the SCO?",
        record="memberships/BLR/SCO/dialogue-partner",
        field="period.start",
        searched="News of the visit of the Secretary General to Minsk in April 2010",
        languages=("ru", "en", "be"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="nam-observers-start",
        question=(
            "When did Kazakhstan, Kyrgyzstan and Ukraine become observers of the Non-Aligned "
            "Movement?"
        ),
        record="memberships/KAZ/NAM/observer",
        field="period.start",
        searched=(
            "Pages of the Movement and of its chairs, of the foreign ministries, editions of the "
            "World Factbook"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="pfp-russia-end",
        question="Has NATO ended the Partnership for Peace with Russia?",
        record="memberships/RUS/NATO-PFP/partner",
        field="period.end",
        searched="Pages of NATO on its relations with Russia",
        languages=("en", "de"),
        searched_on="2026-11-27",
    ),
)
