"""What was looked for and not found, by subject."""

from cica.records import OpenQuestion

MEMBERS: tuple[OpenQuestion, ...] = ()
MEETINGS: tuple[OpenQuestion, ...] = ()
DOCUMENTS: tuple[OpenQuestion, ...] = ()
INITIATIVES: tuple[OpenQuestion, ...] = (
    OpenQuestion(
        id="youth-council-proposer",
        question="Who proposed the Youth Council?",
        record="initiatives/youth-council",
        field="proposer",
        searched="The founding of the council in 2015 and its sessions, by name and by place.",
        languages=(
            "en",
            "zh",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="youth-council-first-session",
        question="When did the Youth Council meet for the second and third time?",
        record="initiatives/youth-council",
        field="history",
        searched=(
            "The sessions of the council between 2015 and 2021, with Bishkek and Baku as places."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="cultural-centres-forum-proposer",
        question="Who proposed the forum of national cultural centres?",
        record="initiatives/cultural-centres-forum",
        field="proposer",
        searched=(
            "The forums of 2009, 2015, 2017 and 2018, by place and by host, in agencies of "
            "Kazakhstan."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="defence-consultations-outcome",
        question="What became of the mechanism for defence consultations?",
        record="initiatives/defence-consultations",
        field="history",
        searched=(
            "Defence consultations and meetings of defence ministries within CICA from 2014 on."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="cep-members",
        question="Who belongs to the Council of Eminent Persons, and when did it meet?",
        record="initiatives/council-of-eminent-persons",
        field="history",
        searched=(
            "Members, candidates and meetings of the council and of its Advisory Group from 2021 "
            "to 2026."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="ambassadors-club-founded",
        question="Was the club of ambassadors of CICA states founded?",
        record="initiatives/ambassadors-club",
        field="history",
        searched="A club of ambassadors of CICA in Nur-Sultan and Astana from 2020 on.",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="traditional-medicine-catalogue",
        question="Did the Catalogue take up traditional medicine?",
        record="initiatives/traditional-medicine",
        field="history",
        searched=(
            "Traditional medicine among the measures of the human dimension, and the webinar that "
            "India held in February 2022."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="cica-fund-projects",
        question="What has been paid into the CICA Fund, and which projects has it financed?",
        record="initiatives/cica-fund",
        field="history",
        searched=(
            "Contributions, projects and meetings of the Project Review Committee from 2022 to "
            "2026."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="afghan-negotiating-group-outcome",
        question="What became of the appeal for an international negotiating group on Afghanistan?",
        record="initiatives/afghan-negotiating-group",
        field="history",
        searched=(
            "The appeal of October 2022 in the documents of CICA and of the UN General Assembly."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="digital-forum-held",
        question="Was the Digital Transformation and Innovation Forum held?",
        record="initiatives/digital-forum",
        field="history",
        searched="The forum under Azerbaijan's chairmanship in 2025 and 2026.",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="port-leaders-conference-held",
        question="Was the conference of port leaders held?",
        record="initiatives/port-leaders-conference",
        field="history",
        searched="The conference under Azerbaijan's chairmanship in 2025 and 2026.",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="women-council-day-of-proposal",
        question="On which day was the Women's Council proposed?",
        record="initiatives/women-council",
        field="history",
        searched=(
            "The first mention of the council, in Azerbaijan's plans for the chairmanship from "
            "March 2024 on."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="sme-guidebook-proposer",
        question="Who proposed the guidebook on small and medium enterprises, and has it appeared?",
        record="initiatives/sme-guidebook",
        field="proposer",
        searched="The guidebook by its title.",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="afghan-contacts-proposer",
        question=(
            "Who proposed contacts with Afghan stakeholders through the Secretariat, and what "
            "became of it?"
        ),
        record="initiatives/afghan-contacts",
        field="proposer",
        searched="Contacts of the Secretariat with Afghanistan in 2025 and 2026.",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="milpol-opening-proposer",
        question="Who proposed to open the military-political dimension?",
        record="initiatives/military-political-opening",
        field="proposer",
        searched="The talks on the dimension between 2004 and 2010.",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="milpol-concept-day",
        question="When was the concept of measures in the military-political dimension adopted?",
        record="initiatives/military-political-opening",
        field="history",
        searched="The concept by name, in the documents of the meetings of 2010 to 2014.",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="interreligious-dialogue-centres",
        question=(
            "Where can the report of MIR 24 on the two centres that Uzbekistan offered for an "
            "interreligious dialogue be read?"
        ),
        record="initiatives/interreligious-dialogue",
        field="citations",
        searched=(
            "The statement of 15 June 2019 and reports of it, by the names of the centres in "
            "Tashkent and Samarkand."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="inter-tajik-fourth-round",
        question="Where did the fourth round of the inter-Tajik talks, of 1995, take place?",
        record="initiatives/inter-tajik-dialogue",
        field="history",
        searched=(
            "The rounds of the talks and Almaty as a place, in documents of the United Nations and "
            "in collections of peace agreements."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="brezhnev-speech-day",
        question="On which day did Brezhnev propose collective security in Asia?",
        record="initiatives/soviet-collective-security-1969",
        field="history",
        searched=(
            "The speech of June 1969 at the meeting of communist parties; the day widely given is "
            "7 June, without a source of the time."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="volunteerism-in-the-catalogue",
        question="Does the Catalogue of 2024 contain volunteerism as a measure?",
        record="initiatives/volunteerism-cbm",
        field="history",
        searched="The Catalogue as updated on 17 December 2024, by title and by its new measures.",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="connectivity-council-created",
        question="Was the Council on Sustainable Connectivity created?",
        record="initiatives/connectivity-council",
        field="history",
        searched="The council under Azerbaijan's chairmanship, from 2024 to 2026.",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="environment-council-created",
        question="Was the Council for Environmental Cooperation created?",
        record="initiatives/environment-council",
        field="history",
        searched="The council after the conference of August 2024.",
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-military-political-coordinator-kaz",
        question="When did Kazakhstan begin to coordinate the military-political dimension?",
        record="coordinations/military-political/coordinator/KAZ",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-military-political-co-coordinator-tur",
        question="When did Türkiye become co-coordinator of the military-political dimension?",
        record="coordinations/military-political/co-coordinator/TUR",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-new-challenges-coordinator-tur",
        question="When did Türkiye begin to coordinate new challenges and threats?",
        record="coordinations/new-challenges/coordinator/TUR",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-new-challenges-co-coordinator-afg",
        question="When did Afghanistan become co-coordinator of new challenges and threats?",
        record="coordinations/new-challenges/co-coordinator/AFG",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-terrorism-coordinator-ind",
        question="When did India begin to coordinate the fight against terrorism?",
        record="coordinations/terrorism/coordinator/IND",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-drugs-coordinator-irn",
        question="When did Iran begin to coordinate the fight against drugs?",
        record="coordinations/drugs/coordinator/IRN",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-sme-co-coordinator-tur",
        question="When did Türkiye become co-coordinator of small and medium enterprises?",
        record="coordinations/sme/co-coordinator/TUR",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-transport-corridors-co-coordinator-ind",
        question="When did India become co-coordinator of transport corridors?",
        record="coordinations/transport-corridors/co-coordinator/IND",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-tourism-co-coordinator-lka",
        question="When did Sri Lanka become co-coordinator of tourism?",
        record="coordinations/tourism/co-coordinator/LKA",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-finance-coordinator-chn",
        question="When did China begin to coordinate finance?",
        record="coordinations/finance/coordinator/CHN",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-agriculture-coordinator-chn",
        question="When did China begin to coordinate agriculture?",
        record="coordinations/agriculture/coordinator/CHN",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-sustainable-development-coordinator-tha",
        question="When did Thailand begin to coordinate sustainable development?",
        record="coordinations/sustainable-development/coordinator/THA",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-environment-protection-coordinator-mng",
        question="When did Mongolia begin to coordinate the protection of the environment?",
        record="coordinations/environment-protection/coordinator/MNG",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-environment-protection-co-coordinator-bgd",
        question="When did Bangladesh become co-coordinator of the protection of the environment?",
        record="coordinations/environment-protection/co-coordinator/BGD",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-human-coordinator-uzb",
        question=(
            "When did Uzbekistan take the place of Kazakhstan as coordinator of the human "
            "dimension?"
        ),
        record="coordinations/human/coordinator/UZB",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-human-co-coordinator-ind",
        question="When did India become co-coordinator of the human dimension?",
        record="coordinations/human/co-coordinator/IND",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-human-co-coordinator-kgz",
        question="When did Kyrgyzstan become co-coordinator of the human dimension?",
        record="coordinations/human/co-coordinator/KGZ",
        field="period.start",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="end-human-coordinator-kaz",
        question="On which day did Kazakhstan cease to coordinate the human dimension?",
        record="coordinations/human/coordinator/KAZ",
        field="period.end",
        searched=(
            "The coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on."
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="end-ict-coordinator-rus-2",
        question="Was the term of Russia as coordinator of information security renewed for 2026?",
        record="coordinations/ict/coordinator/RUS/2",
        field="period.end",
        searched=(
            "The decisions of the Senior Officials Committee of 2025 on the coordinators of the "
            "area."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="end-ict-co-coordinator-chn-2",
        question=(
            "Was the term of China as co-coordinator of information security renewed for 2026?"
        ),
        record="coordinations/ict/co-coordinator/CHN/2",
        field="period.end",
        searched=(
            "The decisions of the Senior Officials Committee of 2025 on the coordinators of the "
            "area."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="epidemiological-coordinator",
        question="Which state coordinates epidemiological safety?",
        record="coordinations/epidemiological/co-coordinator/CHN",
        searched=(
            "The coordinators of the Catalogue for epidemiological safety, public health and "
            "pharmaceuticals, from 2021 on."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="trade-investment-coordinator",
        question="Which state coordinates trade and investment?",
        record="coordinations/trade-investment/co-coordinator/KGZ",
        searched=(
            "The coordinators of the Catalogue for trade and investment, from 2021 on; a report "
            "after October 2022 spoke of Kuwait."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="coordinators-of-december-2024",
        question="Which coordinators did the Senior Officials Committee choose in December 2024?",
        searched=(
            "The meeting of December 2024, which considered the coordinators, and the reports "
            "after it."
        ),
        languages=("en",),
        searched_on="2026-11-27",
    ),
)
ORGANIZATIONS: tuple[OpenQuestion, ...] = ()
