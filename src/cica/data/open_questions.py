"""What was looked for and not found, by subject."""

from cica.records import OpenQuestion

MEMBERS: tuple[OpenQuestion, ...] = ()
MEETINGS: tuple[OpenQuestion, ...] = ()
DOCUMENTS: tuple[OpenQuestion, ...] = (
    OpenQuestion(
        id="text-of-concept-transport-2022",
        question=(
            "Where can the text be read: Concept Paper in the priority area of development of "
            "secure and effective systems of transportation corridors?"
        ),
        record="documents/concept-transport-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports and pages of the foreign ministries "
            "on the Senior Officials Committee, for the concept papers by title and by area."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-human-2022",
        question="Where can the text be read: Concept Paper in the human dimension (2022)?",
        record="documents/concept-human-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports and pages of the foreign ministries "
            "on the Senior Officials Committee, for the concept papers by title and by area."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-ict-2022",
        question=(
            "Where can the text be read: Concept Paper in the priority area of security of and in "
            "the use of ICTs (2022)?"
        ),
        record="documents/concept-ict-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports and pages of the foreign ministries "
            "on the Senior Officials Committee, for the concept papers by title and by area."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-tourism-2022",
        question=(
            "Where can the text be read: Concept Paper in the priority area of tourism (2022)?"
        ),
        record="documents/concept-tourism-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports and pages of the foreign ministries "
            "on the Senior Officials Committee, for the concept papers by title and by area."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-agriculture-2022",
        question="Where can the text be read: Concept Paper in the priority area of agriculture?",
        record="documents/concept-agriculture-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports and pages of the foreign ministries "
            "on the Senior Officials Committee, for the concept papers by title and by area."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-sustainable-2023",
        question=(
            "Where can the text be read: Concept Paper in the priority area of sustainable "
            "development?"
        ),
        record="documents/concept-sustainable-2023",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports and pages of the foreign ministries "
            "on the Senior Officials Committee, for the concept papers by title and by area."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-envprot-2023",
        question=(
            "Where can the text be read: Concept Paper in the priority area of environment "
            "protection?"
        ),
        record="documents/concept-envprot-2023",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports and pages of the foreign ministries "
            "on the Senior Officials Committee, for the concept papers by title and by area."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-disaster-2023",
        question=(
            "Where can the text be read: Concept Paper in the priority area of natural disaster "
            "management?"
        ),
        record="documents/concept-disaster-2023",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports and pages of the foreign ministries "
            "on the Senior Officials Committee, for the concept papers by title and by area."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-ict-statement-2022",
        question=(
            "Where can the text be read: CICA Leaders' Statement on Cooperation in the Field of "
            "Security of and in the Use of ICTs?"
        ),
        record="documents/ict-statement-2022",
        field="url",
        searched=(
            "The sites of CICA and of the presidents of Russia and Kazakhstan and press reports of "
            "the Sixth Summit, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-gcts-plan-2022",
        question=(
            "Where can the text be read: CICA Plan of Action on the Implementation of the UN "
            "Global Counter-Terrorism Strategy?"
        ),
        record="documents/gcts-plan-2022",
        field="url",
        searched=(
            "The sites of CICA and of the presidents of Russia and Kazakhstan and press reports of "
            "the Sixth Summit, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-fund-regulations-2022",
        question="Where can the text be read: Regulations of the CICA Fund?",
        record="documents/fund-regulations-2022",
        field="url",
        searched=(
            "The sites of CICA and of the presidents of Russia and Kazakhstan and press reports of "
            "the Sixth Summit, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decision-kuwait-2022",
        question=(
            "Where can the text be read: Decision on granting Kuwait the status of CICA Member "
            "State?"
        ),
        record="documents/decision-kuwait-2022",
        field="url",
        searched=(
            "The sites of CICA and of the presidents of Russia and Kazakhstan and press reports of "
            "the Sixth Summit, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decision-chair-2022",
        question=(
            "Where can the text be read: Decision on the CICA Chairmanship in 2022-2024 and the "
            "next meetings?"
        ),
        record="documents/decision-chair-2022",
        field="url",
        searched=(
            "The sites of CICA and of the presidents of Russia and Kazakhstan and press reports of "
            "the Sixth Summit, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-cbm-epidemiological-2021",
        question=(
            "Where can the text be read: Decision on a confidence building measure on "
            "epidemiological safety, public health and pharmaceuticals?"
        ),
        record="documents/cbm-epidemiological-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-chair-roadmap-2021",
        question=(
            "Where can the text be read: Roadmap of the CICA Secretariat for the Implementation of "
            "the Concept of Kazakhstan's Chairmanship in the CICA for 2020-2022?"
        ),
        record="documents/chair-roadmap-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-cbm-guidelines-2021",
        question=(
            "Where can the text be read: General Guidelines for Conducting Events on "
            "Implementation of CICA Confidence Building Measures?"
        ),
        record="documents/cbm-guidelines-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-list-coordinators-2021",
        question="Where can the text be read: List of coordinating and co-coordinating countries?",
        record="documents/list-coordinators-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-ttf-regulations-2021",
        question="Where can the text be read: Regulations of the CICA Think Tank Forum?",
        record="documents/ttf-regulations-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-cep-regulations-2021",
        question="Where can the text be read: Regulations of the CICA Council of Eminent Persons?",
        record="documents/cep-regulations-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-chair-roadmap-2022",
        question=(
            "Where can the text be read: Roadmap of the CICA Secretariat for the priorities of "
            "Kazakhstan's Chairmanship (third edition)?"
        ),
        record="documents/chair-roadmap-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-mou-iom-2008",
        question=(
            "Where can the text be read: Memorandum of understanding between CICA and the "
            "International Organization for Migration?"
        ),
        record="documents/mou-iom-2008",
        field="url",
        searched=(
            "CICA's page on external relations, the partner's own pages and press reports, for the "
            "text of the memorandum."
        ),
        languages=(
            "en",
            "ru",
            "zh",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-mou-apk-2014",
        question=(
            "Where can the text be read: Memorandum between CICA and the Assembly of People of "
            "Kazakhstan?"
        ),
        record="documents/mou-apk-2014",
        field="url",
        searched=(
            "CICA's page on external relations, the partner's own pages and press reports, for the "
            "text of the memorandum."
        ),
        languages=(
            "en",
            "ru",
            "zh",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-mou-sco-2014",
        question=(
            "Where can the text be read: Memorandum of understanding between the CICA Secretariat "
            "and the Secretariat of the Shanghai Cooperation Organisation?"
        ),
        record="documents/mou-sco-2014",
        field="url",
        searched=(
            "CICA's page on external relations, the partner's own pages and press reports, for the "
            "text of the memorandum."
        ),
        languages=(
            "en",
            "ru",
            "zh",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-mou-eec-2022",
        question=(
            "Where can the text be read: Memorandum of understanding between the CICA Secretariat "
            "and the Eurasian Economic Commission?"
        ),
        record="documents/mou-eec-2022",
        field="url",
        searched=(
            "CICA's page on external relations, the partner's own pages and press reports, for the "
            "text of the memorandum."
        ),
        languages=(
            "en",
            "ru",
            "zh",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-mc7-25th-statement-2024",
        question=(
            "Where can the text be read: Statement of the CICA Ministerial Council on the 25th "
            "anniversary of the Declaration on the Principles?"
        ),
        record="documents/mc7-25th-statement-2024",
        field="url",
        searched=(
            "CICA's site, pages of the foreign ministries of Kazakhstan and Azerbaijan and press "
            "reports of December 2024, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-modalities-2024",
        question=(
            "Where can the text be read: Decision on modalities of implementation of confidence "
            "building measures?"
        ),
        record="documents/modalities-2024",
        field="url",
        searched=(
            "CICA's site, pages of the foreign ministries of Kazakhstan and Azerbaijan and press "
            "reports of December 2024, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-catalogue-2024",
        question=(
            "Where can the text be read: CICA Catalogue of Confidence Building Measures (updated "
            "in 2024)?"
        ),
        record="documents/catalogue-2024",
        field="url",
        searched=(
            "CICA's site, pages of the foreign ministries of Kazakhstan and Azerbaijan and press "
            "reports of December 2024, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-university-network-2024",
        question=(
            "Where can the text be read: Memorandum on the Establishment of a Partnership Network "
            "of Leading Universities of the CICA Member States?"
        ),
        record="documents/university-network-2024",
        field="url",
        searched=(
            "CICA's site, pages of the foreign ministries of Kazakhstan and Azerbaijan and press "
            "reports of December 2024, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-chair-roadmap-2023",
        question=(
            "Where can the text be read: Road Map on Implementation of Kazakhstan's CICA 2023-2024 "
            "Presidency Priorities?"
        ),
        record="documents/chair-roadmap-2023",
        field="url",
        searched=(
            "CICA's site and press reports of the informal meeting of the Ministerial Council of "
            "2023 and of its preparation, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-roadmap-2023",
        question="Where can the text be read: Road Map for CICA Transformation?",
        record="documents/roadmap-2023",
        field="url",
        searched=(
            "CICA's site and press reports of the informal meeting of the Ministerial Council of "
            "2023 and of its preparation, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-volunteer-stmt-2023",
        question=(
            "Where can the text be read: Statement of the Ministerial Council on volunteerism for "
            "sustainable development?"
        ),
        record="documents/volunteer-stmt-2023",
        field="url",
        searched=(
            "CICA's site and press reports of the informal meeting of the Ministerial Council of "
            "2023 and of its preparation, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decision-chair-2024",
        question=(
            "Where can the text be read: Ministerial Council decision on the Chairmanship of "
            "Azerbaijan in 2024-2026?"
        ),
        record="documents/decision-chair-2024",
        field="url",
        searched=(
            "CICA's site, the Central Asia Climate Portal and press reports of 2024, for the text "
            "of the decision or the statement."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-env-statement-2024",
        question=(
            "Where can the text be read: High-level statement of the CICA Ministerial Conference "
            "on Environmental Issues?"
        ),
        record="documents/env-statement-2024",
        field="url",
        searched=(
            "CICA's site, the Central Asia Climate Portal and press reports of 2024, for the text "
            "of the decision or the statement."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-women-council-2025",
        question=(
            "Where can the text be read: Decision and regulations establishing the CICA Women's "
            "Council?"
        ),
        record="documents/women-council-2025",
        field="url",
        searched=(
            "CICA's site and press reports of September 2025 to April 2026, for the text of the "
            "decision and the regulations."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-finance-summit-2025",
        question=(
            "Where can the text be read: Decision and regulations establishing the CICA Finance "
            "Summit?"
        ),
        record="documents/finance-summit-2025",
        field="url",
        searched=(
            "CICA's site and press reports of September 2025 to April 2026, for the text of the "
            "decision and the regulations."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decl-mm3-2008",
        question=(
            "Where can the text be read: Declaration of the Third Meeting of CICA Ministers of "
            "Foreign Affairs?"
        ),
        record="documents/decl-mm3-2008",
        field="url",
        searched=(
            "CICA's site, pages of the foreign ministries of Russia and Kazakhstan and legal "
            "databases, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-resolution-mm3-2008",
        question=(
            "Where can the text be read: Resolution of the third meeting of CICA Foreign Ministers?"
        ),
        record="documents/resolution-mm3-2008",
        field="url",
        searched=(
            "CICA's site, pages of the foreign ministries of Russia and Kazakhstan and legal "
            "databases, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decl-mm4-2012",
        question=(
            "Where can the text be read: Declaration of the Fourth Meeting of CICA Ministers of "
            "Foreign Affairs?"
        ),
        record="documents/decl-mm4-2012",
        field="url",
        searched=(
            "CICA's site, pages of the foreign ministries of Russia and Kazakhstan and legal "
            "databases, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-protocol-secretariat-2008",
        question=(
            "Where can the text be read: Protocol amending the Agreement on the CICA Secretariat?"
        ),
        record="documents/protocol-secretariat-2008",
        field="url",
        searched=(
            "The database of Kazakhstan's Ministry of Justice, other legal databases and pages of "
            "the Thai government, for the Protocol and its ratification."
        ),
        languages=(
            "ru",
            "th",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-cooperative-approach-2007",
        question=(
            "Where can the text be read: Cooperative Approach for the Implementation of the CICA "
            "CBMs?"
        ),
        record="documents/cooperative-approach-2007",
        field="url",
        searched=(
            "CICA's site and pages of the foreign ministries of members, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-rules-amend-2009",
        question=(
            "Where can the text be read: Decision amending the Rules of Procedure (term of the "
            "chair)?"
        ),
        record="documents/rules-amend-2009",
        field="url",
        searched=(
            "CICA's site and pages of the foreign ministries of members, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-milpol-2014",
        question=(
            "Where can the text be read: Concept of Confidence Building Measures in the "
            "military-political dimension?"
        ),
        record="documents/concept-milpol-2014",
        field="url",
        searched=(
            "CICA's site and pages of the foreign ministries of members, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-energy-update",
        question=(
            "Where can the text be read: Updated concept paper and action plan in the priority "
            "area of energy security?"
        ),
        record="documents/concept-energy-update",
        field="url",
        searched=(
            "CICA's site and pages of the foreign ministries of members, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-it-update",
        question=(
            "Where can the text be read: Updated concept paper and action plan in the priority "
            "area of information technology?"
        ),
        record="documents/concept-it-update",
        field="url",
        searched=(
            "CICA's site and pages of the foreign ministries of members, for the text by its title."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-chair-stmt-2010",
        question=(
            "Where can the text be read: Chairman's Conclusion (statement) of the Third CICA "
            "Summit?"
        ),
        record="documents/chair-stmt-2010",
        field="url",
        searched=(
            "Turkish and English reports of the Third Summit and the pages of Türkiye's president "
            "and foreign ministry, for an official text."
        ),
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decl-summit-2010",
        question=(
            "Where can the text be read: Declaration of the Third CICA Summit: Constructing "
            "cooperative approach to interaction and security in Asia?"
        ),
        record="documents/decl-summit-2010",
        field="url",
        searched=(
            "Turkish and English reports of the Third Summit and the pages of Türkiye's president "
            "and foreign ministry, for an official text."
        ),
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decl-mm5-2016",
        question=(
            "Where can the text be read: Declaration of the Fifth Meeting of CICA Ministers of "
            "Foreign Affairs: Promoting Peace, Security, Stability and Sustainable Development in "
            "Asia Through Dialogue?"
        ),
        record="documents/decl-mm5-2016",
        field="url",
        searched=(
            "The site of China's foreign ministry and Chinese and English reports of the Fifth "
            "Ministerial Meeting, for an official address of the text; copies are on sites for "
            "students of English."
        ),
        languages=(
            "zh",
            "en",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decision-chair-2012",
        question=(
            "Where can the text be read: Decision prolonging Türkiye's Chairmanship of CICA in "
            "2012-2014?"
        ),
        record="documents/decision-chair-2012",
        field="url",
        searched=(
            "Pages of Türkiye's foreign ministry and embassies and CICA's site, for the text of "
            "the decision of 2 April 2012."
        ),
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="catalogue-2004-contents",
        question="Which measures does the first edition of the Catalogue hold?",
        record="documents/catalogue-2004",
        field="summary",
        searched=(
            "CICA's old and new sites, the site of Kazakhstan's foreign ministry and legal "
            "databases, for the Catalogue of 2004; a Russian text is online at a consulate of "
            "Kazakhstan, but only its beginning could be read."
        ),
        languages=(
            "en",
            "ru",
            "zh",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="catalogue-2021-economic-areas",
        question=(
            "Which measures does the second edition of the Catalogue hold in the economic areas, "
            "in illicit drugs and in epidemiological safety?"
        ),
        record="documents/catalogue-2021",
        field="summary",
        searched=(
            "CICA's site, for pages of these areas like those of the other dimensions, and press "
            "reports on the new edition."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="catalogue-2021-accession",
        question=(
            "Which edition of the Catalogue does a state join that accedes after October 2021?"
        ),
        record="documents/catalogue-2021",
        field="accession",
        searched=(
            "Reports of the accession of Kuwait in 2022 and statements of CICA on how a state is "
            "admitted."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="secretariat-agreement-entry-into-force",
        question="When did the Agreement on the CICA Secretariat enter into force?",
        record="documents/secretariat-agreement-2006",
        field="note",
        searched=(
            "The text of the Agreement, the approvals of Kazakhstan and China, CICA's pages on the "
            "Secretariat and legal databases."
        ),
        languages=(
            "en",
            "ru",
            "zh",
            "kk",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="convention-2010-ratifications",
        question="Which nine other states had ratified the Convention by July 2025?",
        record="documents/convention-2010",
        field="note",
        searched=(
            "Legal databases, parliaments and foreign ministries of the member states, for laws "
            "that ratify the Convention; a report of April 2024 says that Cambodia had not "
            "ratified it yet."
        ),
        languages=(
            "ru",
            "az",
            "tr",
            "fa",
            "ar",
            "ko",
            "th",
            "kk",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="plan-nct-2008-adoption",
        question="When and by whom was the Action Plan on New Challenges and Threats approved?",
        record="documents/plan-nct-2008",
        field="adopted",
        searched=(
            "CICA's pages on the dimension and Turkish reports of the meeting of experts in Ankara."
        ),
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="drugs-plan-2010-adoption",
        question="When and by whom was the action plan against drugs for 2010-2011 adopted?",
        record="documents/drugs-plan-2010",
        field="adopted",
        searched=(
            "CICA's pages on illicit drugs and reports of the Senior Officials Committee from 2008 "
            "to 2011."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="rules-amend-2009-body",
        question="Which body amended the Rules of Procedure on 1 September 2009?",
        record="documents/rules-amend-2009",
        field="body",
        searched=(
            "CICA's pages on the chairmanship and on the Second Ministerial Meeting, and reports "
            "of 2009."
        ),
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="concept-milpol-adoption",
        question=(
            "When and by whom was the concept of measures in the military-political dimension "
            "adopted?"
        ),
        record="documents/concept-milpol-2014",
        field="adopted",
        searched=(
            "CICA's pages on the dimension, speeches of the president of Kazakhstan from 2010 to "
            "2014 and reports of seminars."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="rules-amend-2021-adoption",
        question="Did the ministers adopt the amendments on observers in October 2021?",
        record="documents/rules-amend-2021",
        field="adopted",
        searched=(
            "Reports of the Sixth Ministerial Meeting and later accounts of the Rules of Procedure."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="concept-energy-update-adoption",
        question="When was the updated concept paper on energy security adopted?",
        record="documents/concept-energy-update",
        field="adopted",
        searched="CICA's site and Korean pages, for the Senior Officials Committee and the paper.",
        languages=(
            "en",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="concept-it-update-adoption",
        question="When was the updated concept paper on information technology adopted?",
        record="documents/concept-it-update",
        field="adopted",
        searched="CICA's site and Korean pages, for the Senior Officials Committee and the paper.",
        languages=(
            "en",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="concept-ict-2024-adoption",
        question="Was the concept paper on ICTs for 2024-2025 adopted?",
        record="documents/concept-ict-2024",
        field="adopted",
        searched="Reports of the Senior Officials Committee of June and December 2024 and of 2025.",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="ext-rel-guidelines-adoption",
        question="When and by whom were the Guidelines for CICA's External Relations adopted?",
        record="documents/ext-rel-guidelines",
        field="adopted",
        searched=(
            "CICA's pages on external relations and reports of the Senior Officials Committee."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="stmt-kyrgyz-1999-day",
        question=(
            "On which day did the member states issue the statement on the situation in the Kyrgyz "
            "Republic?"
        ),
        record="documents/stmt-kyrgyz-1999",
        field="adopted",
        searched="Pages of Kazakhstan's embassies on CICA and reports of September 1999.",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="action-plan-2022-size",
        question="How many actions did the plan for 2022 have?",
        record="action_plans/2022",
        field="actions",
        searched=(
            "Reports of the Senior Officials Committee and statements of the Secretariat about the "
            "plan for 2022."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="action-plan-2023-size",
        question="How many actions did the plan for 2023 have?",
        record="action_plans/2023",
        field="actions",
        searched=(
            "Reports of the Senior Officials Committee and statements of the Secretariat about the "
            "plan for 2023."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="action-plan-2024-size",
        question="How many actions did the plan for 2024 have?",
        record="action_plans/2024",
        field="actions",
        searched=(
            "Reports of the Senior Officials Committee and statements of the Secretariat about the "
            "plan for 2024."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="action-plan-2026-size",
        question="How many actions did the plan for 2026 have?",
        record="action_plans/2026",
        field="actions",
        searched=(
            "Reports of the Senior Officials Committee and statements of the Secretariat about the "
            "plan for 2026."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="action-plan-2022-adoption",
        question="When was the plan for 2022 adopted?",
        record="action_plans/2022",
        field="adopted",
        searched="Reports of the Senior Officials Committee of December 2021 and of early 2022.",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="ict-measures-2021",
        question="Which other measures does the edition of 2021 hold on ICTs?",
        record="measures/nct-ict-peaceful-use",
        field="description",
        searched=(
            "CICA's site, for a page of the area, and the Digital Watch Observatory, whose list "
            "could be read as far as the third item."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="hum-women-wording",
        question="What is the wording of the measure on women and girls?",
        record="measures/hum-women",
        field="description",
        searched=(
            "CICA's page on the human dimension, which lists six other measures, and statements of "
            "the Secretariat on women."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="membership-territory-article",
        question="Which article says that a member must lie at least partly in Asia?",
        record="principles/membership-territory",
        field="document",
        searched="The Almaty Act, pages on the Rules of Procedure and reference works on CICA.",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
)
INITIATIVES: tuple[OpenQuestion, ...] = ()
ORGANIZATIONS: tuple[OpenQuestion, ...] = ()
