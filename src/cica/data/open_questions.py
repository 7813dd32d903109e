"""What was looked for and not found, by subject."""

from cica.records import OpenQuestion

MEMBERS: tuple[OpenQuestion, ...] = (
    OpenQuestion(
        id="signatories-1999",
        question="Which fifteen states signed the Declaration on the Principles in 1999?",
        record="memberships/PSE/CICA/member",
        field="basis",
        searched=(
            "the text of the Declaration with its signatures, reports of the meeting of 14 "
            "September 1999, and statements by each of the states that it is a founding member"
        ),
        languages=(
            "en",
            "ru",
            "zh",
            "ar",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="mongolia-accession",
        question="When and by which act did Mongolia become a member?",
        record="memberships/MNG/CICA/member",
        field="period.start",
        searched=(
            "Mongolia's accession between 1999 and 2001; its statements at the summits; reports of "
            "its ministry"
        ),
        languages=(
            "en",
            "ru",
            "mn",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="iraq-signature",
        question="On which day did Iraq sign the founding documents?",
        record="memberships/IRQ/CICA/member",
        field="period.start",
        searched="Iraq's accession at the Third Summit, June 2010",
        languages=(
            "en",
            "ar",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="bahrain-accession",
        question="When and by which act did Bahrain become a member?",
        record="memberships/BHR/CICA/member",
        field="period.start",
        searched=(
            "Bahrain's accession under the Turkish chairmanship, the Senior Officials Committee of "
            "January 2011"
        ),
        languages=(
            "en",
            "ar",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="cambodia-accession",
        question="When and by which act did Cambodia become a member?",
        record="memberships/KHM/CICA/member",
        field="period.start",
        searched="Cambodia's accession in 2011",
        languages=(
            "en",
            "ru",
            "ja",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="bahrain-observer",
        question="Was Bahrain an observer before it became a member?",
        record="memberships/BHR/CICA/observer",
        field="role",
        searched="Bahrain as an observer of CICA in 2010 and 2011",
        languages=(
            "en",
            "ar",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-aus-start",
        question="When did Australia become an observer?",
        record="memberships/AUS/CICA/observer",
        field="period.start",
        searched=(
            "Australia as an observer of CICA between 1992 and 2001, lists of observers, "
            "statements at summits"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-idn-start",
        question="When did Indonesia become an observer?",
        record="memberships/IDN/CICA/observer",
        field="period.start",
        searched=(
            "Indonesia as an observer of CICA between 1992 and 2001, lists of observers, "
            "statements at summits"
        ),
        languages=(
            "en",
            "id",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-jpn-start",
        question="When did Japan become an observer?",
        record="memberships/JPN/CICA/observer",
        field="period.start",
        searched=(
            "Japan as an observer of CICA between 1992 and 2001, lists of observers, statements at "
            "summits"
        ),
        languages=(
            "en",
            "ja",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-usa-start",
        question="When did the United States become an observer?",
        record="memberships/USA/CICA/observer",
        field="period.start",
        searched=(
            "the United States as an observer of CICA between 1992 and 2001, lists of observers, "
            "statements at summits"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-lbn-start",
        question="When did Lebanon become an observer?",
        record="memberships/LBN/CICA/observer",
        field="period.start",
        searched=(
            "Lebanon as an observer of CICA between 1992 and 2001, lists of observers, statements "
            "at summits"
        ),
        languages=(
            "en",
            "ar",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-mys-start",
        question="When did Malaysia become an observer?",
        record="memberships/MYS/CICA/observer",
        field="period.start",
        searched=(
            "Malaysia as an observer of CICA between 1992 and 2001, lists of observers, statements "
            "at summits"
        ),
        languages=(
            "en",
            "ms",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-tha-start",
        question="When did Thailand become an observer?",
        record="memberships/THA/CICA/observer",
        field="period.start",
        searched=(
            "Thailand as an observer of CICA between 1992 and 2001, lists of observers, statements "
            "at summits"
        ),
        languages=(
            "en",
            "th",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-ukr-start",
        question="When did Ukraine become an observer?",
        record="memberships/UKR/CICA/observer",
        field="period.start",
        searched=(
            "Ukraine as an observer of CICA between 1992 and 2001, lists of observers, statements "
            "at summits"
        ),
        languages=(
            "en",
            "uk",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-aus-end",
        question="When and why did Australia cease to be an observer?",
        record="memberships/AUS/CICA/observer",
        field="period.end",
        searched="lists of observers from 2004 to 2010 and reports that Australia had left",
        languages=(
            "en",
            "ru",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-lbn-end",
        question="When and why did Lebanon cease to be an observer?",
        record="memberships/LBN/CICA/observer",
        field="period.end",
        searched="lists of observers from 2004 to 2010 and reports that Lebanon had left",
        languages=(
            "en",
            "ru",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-osce-start",
        question="When did the OSCE become an observer?",
        record="memberships/OSCE/CICA/observer",
        field="period.start",
        searched="the OSCE as an observer organization of CICA between 1992 and 2001",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-un-start",
        question="When did the United Nations become an observer?",
        record="memberships/UN/CICA/observer",
        field="period.start",
        searched="the United Nations as an observer organization of CICA between 1992 and 2001",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-las-start",
        question="When did the League of Arab States become an observer?",
        record="memberships/LAS/CICA/observer",
        field="period.start",
        searched=(
            "the League of Arab States as an observer organization of CICA between 1992 and 2001"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-interstate-council",
        question=(
            "When did the Interstate Council become an observer, and when did it cease to be one?"
        ),
        record="memberships/INTERSTATE-COUNCIL/CICA/observer",
        field="period",
        searched=(
            "the Council of Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan in lists of CICA's "
            "observers"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="viet-nam-observer-month",
        question="In which month of 1993 did Viet Nam become an observer?",
        record="memberships/VNM/CICA/observer",
        field="period.start",
        searched="Viet Nam at the meetings of experts of 1993",
        languages=(
            "en",
            "vi",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="cambodia-observer-start",
        question="When did Cambodia become an observer?",
        record="memberships/KHM/CICA/observer",
        field="period.start",
        searched="Cambodia as an observer of CICA between the Third Summit and January 2011",
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="philippines-observer-start",
        question="When did the Philippines become an observer?",
        record="memberships/PHL/CICA/observer",
        field="period.start",
        searched="the Philippines as an observer of CICA between the Third Summit and January 2011",
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="sri-lanka-observer-start",
        question="Did Sri Lanka become an observer in 2012 or in May 2013?",
        record="memberships/LKA/CICA/observer",
        field="period.start",
        searched=(
            "annual reports of the Sri Lankan ministry for 2012 and 2013, of which only the "
            "openings could be read, and the decisions of the Senior Officials Committee"
        ),
        languages=(
            "en",
            "si",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="belarus-observer-start",
        question="When did Belarus become an observer?",
        record="memberships/BLR/CICA/observer",
        field="period.start",
        searched="the application of Belarus and the decision on it, 2014 to 2016",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="laos-observer-start",
        question="When did Laos become an observer?",
        record="memberships/LAO/CICA/observer",
        field="period.start",
        searched="Laos as an observer of CICA, 2016 and 2017",
        languages=(
            "en",
            "zh",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="turkpa-observer-day",
        question="On which day of 2012 did TURKPA become an observer?",
        record="memberships/TURKPA/CICA/observer",
        field="period.start",
        searched="the decision on TURKPA's status, reports of 2012",
        languages=(
            "en",
            "ru",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="iom-observer-start",
        question="When did the International Organization for Migration become an observer?",
        record="memberships/IOM/CICA/observer",
        field="period.start",
        searched="the status of the organization in CICA, 2016 and 2017",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-iom-day",
        question="When was the document with the International Organization for Migration signed?",
        record="memberships/IOM/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the International "
            "Organization for Migration, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-eco-day",
        question="When was the document with the Economic Cooperation Organization signed?",
        record="memberships/ECO/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the Economic Cooperation "
            "Organization, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-apk-day",
        question="When was the document with the Assembly of People of Kazakhstan signed?",
        record="memberships/APK/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the Assembly of People of "
            "Kazakhstan, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-eurasec-day",
        question="When was the document with the Eurasian Economic Community signed?",
        record="memberships/EURASEC/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the Eurasian Economic "
            "Community, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-sco-rats-day",
        question=(
            "When was the document with the Regional Anti-Terrorist Structure of the SCO signed?"
        ),
        record="memberships/SCO-RATS/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the Regional Anti-Terrorist "
            "Structure of the SCO, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-unodc-day",
        question="When was the document with the United Nations Office on Drugs and Crime signed?",
        record="memberships/UNODC/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the United Nations Office on "
            "Drugs and Crime, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-escap-document",
        question="On which document does the partnership with ESCAP rest, and of which day is it?",
        record="memberships/ESCAP/CICA/partner",
        field="basis",
        searched="a memorandum or an exchange of letters between CICA and ESCAP, 2024 and 2025",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-unoct-document",
        question=(
            "On which document does the partnership with the UN Office of Counter-Terrorism rest, "
            "and of which day is it?"
        ),
        record="memberships/UNOCT/CICA/partner",
        field="basis",
        searched=(
            "a memorandum or an exchange of letters between CICA and the UN Office of "
            "Counter-Terrorism, 2024 and 2025"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="asean-cooperation",
        question="Has cooperation with ASEAN been established?",
        record="memberships/ASEAN/CICA/prospective",
        field="period.end",
        searched="a memorandum or a decision on ASEAN after the Sixth Summit",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="morocco-application",
        question="When did Morocco apply, and has its application been decided?",
        record="memberships/MAR/CICA/prospective",
        field="period",
        searched="Morocco's application for the status of observer and any decision on it",
        languages=(
            "en",
            "ar",
            "fr",
            "es",
            "de",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="seconding-before",
        question="Which states seconded diplomats in which years?",
        record="memberships/RUS/CICA-SECRETARIAT/associate",
        field="period",
        searched=(
            "diplomats seconded to the Secretariat by Russia, China, India, Kazakhstan and "
            "Türkiye, deputies of the Executive Director"
        ),
        languages=(
            "en",
            "ru",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="seconding-azerbaijan",
        question="Did Azerbaijan send the Deputy Secretary General Farid Damirli?",
        record="",
        field="",
        searched="the appointment of Farid Damirli and the state that sent him",
        languages=(
            "en",
            "az",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="turkmen-ssr-name",
        question="On which day did the Turkmen SSR give up its name?",
        record="states/TKM",
        field="names",
        searched="the change of the name in 1990 and 1991",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="tajik-ssr-name",
        question="On which day did the Tajik SSR give up its name?",
        record="states/TJK",
        field="names",
        searched="the change of the name in 1990 and 1991",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
)
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
