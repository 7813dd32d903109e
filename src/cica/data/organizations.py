"""CICA and its organs, and the organizations that they or the states have to do with."""

from cica._dates import Period
from cica.data import sources as s
from cica.records import Alternative, Citation, Name, Organization
from cica.terms import Coverage, NameKind, OrganizationKind

_SEAT_WEBSITE_ITEM = Citation(
    s.SUPRAVERDEN, "seat, website, Wikidata item", ("seat", "website", "wikidata")
)
_NAME_DECREE = Citation(s.KREMLIN_5852, "paragraph 5 (1)", ("name",))
_EXTERNAL_RELATIONS = Citation(s.CICA_EXT_REL, "", ("name",))
_NAME_2022 = Citation(s.GLOBALAFFAIRS_2022, "paragraph 5 (1)", ("name",))
_STRUCTURE = Citation(s.CICA_STRUCTURE, "", ("parent",))
_UNTIL_2022 = Citation(s.INFORM_20221013, "on the day of the adoption", ("period.end",))

CICA = Organization(
    id="CICA",
    name="Conference on Interaction and Confidence Building Measures in Asia",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1999-09-14",
    seat="Astana",
    website="https://www.s-cica.org",
    coverage=Coverage.ALL,
    citations=(
        Citation(
            s.CICA_PR_2030, "on the Declaration of 1999 as the founding document", ("founded",)
        ),
        Citation(s.CICA_EVOLUTION_2010, "on the proposal of 1992", ("note",)),
        Citation(s.CICA_SECRETARIAT_OLD, "on the first seat", ("note",)),
        Citation(s.XINHUA_2019, "on the move to the present seat", ("seat", "note")),
    ),
    note=(
        "It was proposed on 5 October 1992, which CICA keeps as CICA Day. The date given is "
        "that of its first founding document, the Declaration on the Principles; the First Summit "
        "and the Almaty Act followed on 4 June 2002, the Secretariat on 17 June 2006. The seat "
        "was Almaty until September 2014; Astana was called Nur-Sultan from 2019 to 2022."
    ),
    alternatives=(
        Alternative(
            "founded",
            "1992-10-05",
            (Citation(s.CICA_25TH_STMT), Citation(s.CICA_GONG_2014)),
            (
                "Anniversaries are counted from the proposal, but nothing was founded on that "
                "day: the expert meetings began in 1993."
            ),
        ),
        Alternative(
            "founded",
            "2002-06-04",
            (Citation(s.INTERVIEW_SARYBAY_2021, "on the institutionalization since 2002"),),
            (
                "The First Summit and the Almaty Act gave it its institutions; the founding "
                "members had signed the Declaration in 1999."
            ),
        ),
    ),
)
CICA_SUMMIT = Organization(
    id="CICA-SUMMIT",
    name="CICA Council of Heads of State or Government",
    kind=OrganizationKind.BODY,
    founded="2002-06-04",
    names=(
        Name(
            name="CICA Summit",
            period=Period("2002-06-04", "2022-10-13"),
            usage="CICA",
            citations=(
                _NAME_DECREE,
                _UNTIL_2022,
                _NAME_2022,
            ),
            note=(
                "In full the Meeting of Heads of State or Government. Since the change the short "
                "form stays in use, in brackets behind the new name."
            ),
        ),
        Name(
            name="CICA Meeting of Heads of State or Government",
            kind=NameKind.FORMAL,
            period=Period("2002-06-04", "2022-10-13"),
            usage="CICA",
            citations=(
                _NAME_DECREE,
                _UNTIL_2022,
                _NAME_2022,
            ),
        ),
    ),
    parent=CICA,
    citations=(
        _NAME_DECREE,
        _STRUCTURE,
        Citation(s.CICA_FIRST_SUMMIT, "on the day", ("founded",)),
    ),
    note="The highest organ. It is dated from the First Summit.",
)
CICA_MINISTERIAL = Organization(
    id="CICA-MINISTERIAL",
    name="CICA Ministerial Council",
    kind=OrganizationKind.BODY,
    founded="1999-09-14",
    names=(
        Name(
            name="CICA Council of Ministers of Foreign Affairs",
            kind=NameKind.FORMAL,
            period=Period("2022-10-13"),
            usage="CICA",
            citations=(
                _NAME_DECREE,
                Citation(s.INFORM_20221013, "on the day of the adoption", ("period.start",)),
                _NAME_2022,
            ),
        ),
        Name(
            name="CICA Ministerial Meeting",
            period=Period("1999-09-14", "2022-10-13"),
            usage="CICA",
            citations=(
                _NAME_DECREE,
                _UNTIL_2022,
                _NAME_2022,
            ),
        ),
        Name(
            name="CICA Meeting of Ministers of Foreign Affairs",
            kind=NameKind.FORMAL,
            period=Period("1999-09-14", "2022-10-13"),
            usage="CICA",
            citations=(
                _NAME_DECREE,
                _UNTIL_2022,
                _NAME_2022,
            ),
        ),
    ),
    parent=CICA,
    citations=(
        _NAME_DECREE,
        _STRUCTURE,
        Citation(s.CICA_PR_2030, "on the meeting of 1999", ("founded",)),
    ),
    note="It is dated from the First Ministerial Meeting, which signed the Declaration.",
)
CICA_SOC = Organization(
    id="CICA-SOC",
    name="CICA Senior Officials Committee",
    kind=OrganizationKind.BODY,
    names=(
        Name(
            name="SOC",
            kind=NameKind.SPELLING,
            usage="CICA",
            citations=(Citation(s.CICA_STRUCTURE, "", ("name",)),),
        ),
    ),
    parent=CICA,
    citations=(
        _STRUCTURE,
        Citation(s.KREMLIN_3713, "on the meeting of March 2006", ("note",)),
    ),
    note="It is attested from March 2006.",
)
CICA_SWG = Organization(
    id="CICA-SWG",
    name="CICA Special Working Group",
    kind=OrganizationKind.BODY,
    founded="1995-03",
    names=(
        Name(
            name="SWG",
            kind=NameKind.SPELLING,
            usage="CICA",
            citations=(Citation(s.CICA_PR_2017, "", ("name",)),),
        ),
    ),
    parent=CICA,
    citations=(
        Citation(s.CICA_EVOLUTION_2010, "Initial Developments, paragraph 3", ("founded", "note")),
        _STRUCTURE,
        Citation(s.KZ_GULF_CICA3, "the second stage", ("founded",)),
    ),
    note="It is dated from its first meeting, which began to draft the basic documents.",
)
CICA_SECRETARIAT = Organization(
    id="CICA-SECRETARIAT",
    name="CICA Secretariat",
    kind=OrganizationKind.BODY,
    founded="2006-06-17",
    seat="Astana",
    website="https://www.s-cica.org",
    parent=CICA,
    citations=(
        Citation(s.CICA_SECRETARIAT_OLD, "paragraph 1", ("founded",)),
        Citation(s.KZ_LAW_233, "text of the Agreement", ("founded", "note")),
        Citation(s.XINHUA_2019, "on the move to the present seat", ("seat", "note")),
    ),
    note=(
        "The Second Summit founded it by agreement. It sat in Almaty until September 2014 and has "
        "had headquarters of its own in Astana since 2 July 2025."
    ),
)
APK = Organization(
    id="APK",
    name="Assembly of People of Kazakhstan",
    kind=OrganizationKind.NATIONAL,
    founded="1995-03-01",
    website="https://assembly.kz",
    citations=(
        Citation(s.APK_SITE, "on the decree of 1995", ("founded",)),
        _EXTERNAL_RELATIONS,
        Citation(s.KAZPRAVDA_2014, "on the memorandum", ("name",)),
        Citation(s.SN_APK, "", ("name",)),
    ),
    note="A public institution of Kazakhstan, the first such body to sign a memorandum with CICA.",
)
ASEAN = Organization(
    id="ASEAN",
    name="Association of Southeast Asian Nations",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1967-08-08",
    seat="Jakarta",
    website="https://asean.org",
    wikidata="Q7768",
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.ASEAN_GST, "on the Declaration of Bangkok", ("founded", "note")),
        Citation(s.ASEAN_CNV, "on the Declaration of Bangkok", ("founded", "note")),
        _SEAT_WEBSITE_ITEM,
    ),
    note="Founded by the Bangkok Declaration.",
)
BRICS = Organization(
    id="BRICS",
    name="BRICS",
    kind=OrganizationKind.INFORMAL,
    founded="2009-06-16",
    wikidata="Q243630",
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.BRICS_FAQ_2025, "", ("name",)),
        Citation(s.BRICS_MFACN2009, "on the first formal meeting of the leaders", ("founded",)),
        Citation(s.BRICS_IMBRICS, "on the meetings of 2006 and 2009", ("founded", "note")),
    ),
    note=(
        "A group without seat and secretariat, dated from its first summit; the consultations "
        "began in 2006, from which year some date it."
    ),
)
CIS = Organization(
    id="CIS",
    name="Commonwealth of Independent States",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1991-12-08",
    seat="Minsk",
    website="https://e-cis.info/",
    wikidata="Q7779",
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.CIS_WP, "on the agreement of 8 December 1991", ("founded",)),
        Citation(s.CIS_FACTBOOK, "", ("name",)),
        Citation(s.CIS_CHARTER, "on the signature of the Charter", ("note",)),
        _SEAT_WEBSITE_ITEM,
    ),
    note=(
        "Founded by the agreement of 8 December 1991 and enlarged at Alma-Ata on 21 December; its "
        "Charter was signed on 22 January 1993. Minsk is the seat of the Executive Committee."
    ),
)
CSTO = Organization(
    id="CSTO",
    name="Collective Security Treaty Organization",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="2002-10-07",
    seat="Moscow",
    website="https://odkb-csto.org/",
    wikidata="Q318693",
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.CSTO_ANNIV, "", ("name",)),
        Citation(s.CSTO_WP2006, "on the treaty and the Charter", ("founded", "note")),
        Citation(s.CSTO_RU, "on the treaty and the Charter", ("founded", "note")),
        Citation(s.CSTO_NEWSAM2018, "on observers and partners", ("note",)),
        _SEAT_WEBSITE_ITEM,
    ),
    note=(
        "The Collective Security Treaty was signed in Tashkent on 15 May 1992 and in force from "
        "20 April 1994; on 14 May 2002 its parties decided to form the organization, whose "
        "Charter was signed on 7 October 2002 and in force from 18 September 2003. It has had "
        "rules for observers and partners only since November 2018."
    ),
    alternatives=(
        Alternative(
            "founded",
            "1992",
            (Citation(s.SUPRAVERDEN),),
            "That is the year of the treaty; the organization has its Charter of 2002.",
        ),
    ),
)
EAEU = Organization(
    id="EAEU",
    name="Eurasian Economic Union",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="2015-01-01",
    seat="Moscow",
    website="http://eaeunion.org/",
    wikidata="Q4173083",
    names=(
        Name(
            name="EEU",
            kind=NameKind.SPELLING,
            citations=(Citation(s.EAEU_COMMONSPACE, "title", ("name",)),),
        ),
    ),
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.EAEU_MID, "on 1 January 2015", ("founded",)),
        Citation(s.EAEU_MFAAM, "on the treaty of 29 May 2014", ("name", "founded", "note")),
        Citation(s.EAEU_COMMONSPACE, "title", ("founded",)),
        _SEAT_WEBSITE_ITEM,
    ),
    note="Its treaty was signed in Astana on 29 May 2014 and in force from 1 January 2015.",
)
ECO = Organization(
    id="ECO",
    name="Economic Cooperation Organization",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1985",
    seat="Tehran",
    website="https://eco.int",
    wikidata="Q225950",
    coverage=Coverage.ALL,
    citations=(
        Citation(s.ECO_INT, "", ("name",)),
        Citation(s.ECO_MFATJ, "on 1985", ("founded",)),
        Citation(s.ECO_ALIYEV, "on 1985", ("founded",)),
        Citation(
            s.SUPRAVERDEN,
            "year, seat, website, Wikidata item",
            ("founded", "seat", "website", "wikidata"),
        ),
    ),
    note=(
        "It succeeds Regional Cooperation for Development, which ended in 1979; its basic treaty "
        "is the Treaty of Izmir of 1977."
    ),
)
EEC = Organization(
    id="EEC",
    name="Eurasian Economic Commission",
    kind=OrganizationKind.BODY,
    founded="2012-02-02",
    seat="Moscow",
    website="https://eec.eaeunion.org/",
    parent=EAEU,
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.EEC_TREATY, "title", ("name",)),
        Citation(s.EEC_10YEARS, "on the anniversary of 2 February 2022", ("founded",)),
        Citation(s.EEC_WP, "on its treaty and its first day of work", ("founded", "seat", "note")),
        Citation(s.EEC_BBABO, "", ("name",)),
    ),
    note=(
        "The date is that of its first day of work; its treaty of 18 November 2011 was in force "
        "from 1 January 2012. It became the standing body of the Union on 1 January 2015."
    ),
    alternatives=(
        Alternative(
            "founded",
            "2012-01-01",
            (Citation(s.EEC_TASS2012, "on the Agreement"),),
            "A news agency of March 2012 has the Commission at work from the day on which its "
            "treaty entered into force; the Commission counts from 2 February.",
        ),
    ),
)
UN = Organization(
    id="UN",
    name="United Nations",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1945-10-24",
    seat="New York",
    website="https://www.un.org/",
    wikidata="Q1065",
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.UN_ORG1469_P6, "", ("name",)),
        _SEAT_WEBSITE_ITEM,
    ),
    note="The date is that of the entry into force of its Charter.",
)
ESCAP = Organization(
    id="ESCAP",
    name="United Nations Economic and Social Commission for Asia and the Pacific",
    kind=OrganizationKind.BODY,
    founded="1947",
    seat="Bangkok",
    website="https://unescap.org",
    wikidata="Q1142901",
    parent=UN,
    citations=(
        Citation(s.UN_RCCA_2024, "", ("name",)),
        Citation(s.KZINFORM_SWG_2024, "", ("name",)),
        Citation(
            s.SUPRAVERDEN,
            "year, seat, website, Wikidata item",
            ("founded", "seat", "website", "wikidata"),
        ),
    ),
)
EURASEC = Organization(
    id="EURASEC",
    name="Eurasian Economic Community",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="2000-10-10",
    dissolved="2015-01-01",
    coverage=Coverage.ALL,
    citations=(
        Citation(s.EURASEC_KREMLIN, "on the treaty", ("name", "founded")),
        Citation(s.BY_MFA_EAEU, "on 10 October 2000", ("founded",)),
        Citation(s.EURASEC_EREPORT, "on the treaty", ("founded",)),
        Citation(s.EURASEC_VREMYA2008, "on the treaty signed in Astana", ("note",)),
        Citation(s.BY_PRES_2014, "on the end set for 1 January 2015", ("dissolved",)),
        Citation(s.UN_EURASEC_63, "title", ("name",)),
        _EXTERNAL_RELATIONS,
    ),
    note=(
        "Its treaty was signed in Astana and was in force from May 2001. The Eurasian Economic "
        "Union took its place."
    ),
)
GCC = Organization(
    id="GCC",
    name="Cooperation Council for the Arab States of the Gulf",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1981-05-25",
    seat="Riyadh",
    website="https://www.gcc-sg.org/",
    wikidata="Q217172",
    names=(
        Name(name="Gulf Cooperation Council", citations=(Citation(s.GCC_WL, "title", ("name",)),)),
    ),
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.GCC_ENVOY_PH, "on 25 May 1981", ("founded",)),
        Citation(s.GCC_NATIONAL2023, "on the Charter", ("founded", "note")),
        Citation(s.GCC_WL, "table", ("name", "founded", "seat")),
        Citation(s.SUPRAVERDEN, "seat, Wikidata item", ("seat", "wikidata")),
    ),
    note="Its Charter was signed in Abu Dhabi.",
)
INTERSTATE_COUNCIL = Organization(
    id="INTERSTATE-COUNCIL",
    name="Interstate Council of Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1994-07-08",
    names=(
        Name(
            name="Central Asian Economic Community",
            period=Period("1998-07-17", "2002-02-28"),
            citations=(Citation(s.USHAKOVA_2003, "", ("period.start",)),),
        ),
        Name(
            name="Central Asian Cooperation Organization",
            period=Period("2002-02-28"),
            citations=(Citation(s.USHAKOVA_2003, "", ("period.start",)),),
        ),
    ),
    citations=(
        Citation(s.PRAVDA_2001, "list of observers", ("name",)),
        Citation(s.USHAKOVA_2003, "on the organization of the four states", ("note",)),
        Citation(s.INTERSTATE_UZLAND1994, "on the council of presidents", ("founded",)),
    ),
    note=(
        "A list of CICA's observers of November 2001 has it under this name. These four states "
        "had one organization with such a council: founded by Kazakhstan, Kyrgyzstan and "
        "Uzbekistan in 1994 and joined by Tajikistan on 26 March 1998. That the list means it is "
        "an inference. It later merged into the Eurasian Economic Community."
    ),
)
IOM = Organization(
    id="IOM",
    name="International Organization for Migration",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1951-12-06",
    seat="Geneva",
    website="https://www.iom.int/",
    wikidata="Q472311",
    names=(
        Name(
            name="Provisional Intergovernmental Committee for the Movement of Migrants from Europe",
            period=Period("1951-12-06", "[1952-10-13..1952-10-21]"),
            usage="IOM",
            citations=(
                Citation(s.IOM_FRUS_1951, "", ("period.start",)),
                Citation(s.IOM_IO1953, "on the fourth session", ("period.end",)),
            ),
        ),
        Name(
            name="Intergovernmental Committee for European Migration",
            period=Period("[1952-10-13..1952-10-21]", "1980"),
            usage="IOM",
            citations=(
                Citation(s.IOM_IO1953, "on the fourth session", ("period.start",)),
                Citation(s.IOM_JIAM, "", ("period.end",)),
            ),
        ),
        Name(
            name="Intergovernmental Committee for Migration",
            period=Period("1980", "1989-11-14"),
            usage="IOM",
            citations=(
                Citation(s.IOM_JIAM, "", ("period.start",)),
                Citation(s.IOM_TRB2014, "on the text in force", ("period.end",)),
            ),
        ),
    ),
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.IOM_FRUS_1951, "on the first session", ("founded",)),
        Citation(s.IOM_CHINA, "title", ("name",)),
        Citation(s.IOM_RUSSIA, "title", ("name",)),
        _SEAT_WEBSITE_ITEM,
    ),
    note=(
        "A conference in Brussels decided on it on 5 December 1951; its first session opened the "
        "next day. Its Constitution has been in force since 30 November 1954. It has been a "
        "related organization of the United Nations since September 2016."
    ),
    alternatives=(
        Alternative(
            "founded",
            "1951-12-05",
            (
                Citation(s.IOM_FRUS_1951, "on the decision of the Conference"),
                Citation(s.IOM_RUSSIA),
                Citation(s.IOM_ISLWORLD_2021, "last paragraph"),
            ),
            "On that day the conference decided; the Committee first met on the next.",
        ),
    ),
)
LAS = Organization(
    id="LAS",
    name="League of Arab States",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1945-03-22",
    seat="Cairo",
    website="http://www.leagueofarabstates.net/",
    wikidata="Q7172",
    names=(
        Name(
            name="Arab League",
            citations=(Citation(s.LAS_EGY_UPI, "", ("name",)), Citation(s.LAS_WP, "", ("name",))),
        ),
    ),
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.LAS_MEDEA, "", ("name",)),
        Citation(s.LAS_WP, "on the Pact", ("founded",)),
        Citation(s.LAS_ALJAZIRAH2004, "on the return to Cairo", ("note",)),
        Citation(s.LAS_DOSTOR, "on the return to Cairo", ("seat", "note")),
        Citation(s.LAS_BILADY2024, "on the return to Cairo", ("seat", "note")),
        Citation(s.SUPRAVERDEN, "website, Wikidata item", ("website", "wikidata")),
    ),
    note=(
        "Founded by the Pact of Cairo. From 1979 to 1990 it sat in Tunis; it has worked in Cairo "
        "again since 1 November 1990, and the move was to end with that year."
    ),
)
OIC = Organization(
    id="OIC",
    name="Organisation of Islamic Cooperation",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1969-09-25",
    seat="Jeddah",
    website="https://www.oic-oci.org/",
    wikidata="Q47543",
    names=(
        Name(
            name="Organization of the Islamic Conference",
            period=Period("1969-09-25", "2011-06-28"),
            usage="OIC",
            citations=(
                Citation(s.OIC_2011, "", ("period.end",)),
                Citation(s.OIC_SAUDIGAZETTE_2011, "", ("period.end",)),
            ),
        ),
    ),
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.OIC_WP, "", ("name",)),
        Citation(s.OIC_AVSAB, "on the summit of Rabat", ("founded", "note")),
        Citation(s.SUPRAVERDEN, "seat, Wikidata item", ("seat", "wikidata")),
    ),
    note="Founded by the summit of Rabat. It publishes the years of accession, not the days.",
)
OSCE = Organization(
    id="OSCE",
    name="Organization for Security and Co-operation in Europe",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1973-07-03",
    seat="Vienna",
    website="https://www.osce.org/",
    wikidata="Q81299",
    names=(
        Name(
            name="Conference on Security and Co-operation in Europe",
            period=Period("1973-07-03", "1995-01-01"),
            usage="OSCE",
            citations=(
                Citation(s.OSCE_1990S, "on the change of name", ("name", "period.end")),
                Citation(s.OSCE_AZKURS, "", ("name",)),
            ),
        ),
        Name(
            name="CSCE",
            kind=NameKind.SPELLING,
            period=Period("1973-07-03", "1995-01-01"),
            usage="OSCE",
            citations=(Citation(s.OSCE_1990S, "on the change of name", ("name", "period.end")),),
        ),
    ),
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.OSCE_1990S, "on the change of name", ("note",)),
        Citation(s.OSCE_MZV, "on the opening", ("founded",)),
        Citation(s.OSCE_AZKURS, "", ("name",)),
        _SEAT_WEBSITE_ITEM,
    ),
    note=(
        "The Conference opened in Helsinki on 3 July 1973, its Final Act is of 1 August 1975, and "
        "it became an organization on 1 January 1995."
    ),
    alternatives=(
        Alternative(
            "founded",
            "1975",
            (Citation(s.SUPRAVERDEN),),
            "That is the year of the Final Act; the Conference had opened in 1973.",
        ),
    ),
)
OTS = Organization(
    id="OTS",
    name="Organization of Turkic States",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="2009-10-03",
    seat="Istanbul",
    website="https://turkicstates.org",
    wikidata="Q596850",
    names=(
        Name(
            name="Cooperation Council of Turkic Speaking States",
            period=Period("2009-10-03", "2021-11-12"),
            usage="OTS",
            citations=(
                Citation(s.OTS_KIWIX, "", ("name", "period.start")),
                Citation(s.OTS_BAROMETR, "on 12 November 2021", ("name", "period.end")),
                Citation(s.NCA_OTS_2021, "on the decision of the summit", ("name", "period.end")),
            ),
            note=(
                "The summit that changed it met on 12 November 2021; a news agency writes 14 "
                "November."
            ),
        ),
        Name(
            name="Turkic Council",
            kind=NameKind.SPELLING,
            period=Period("2009-10-03", "2021-11-12"),
            usage="OTS",
            citations=(
                Citation(s.OTS_KIWIX, "", ("name", "period.start")),
                Citation(s.OTS_BAROMETR, "on 12 November 2021", ("name", "period.end")),
                Citation(s.OTS_UZB2019, "title", ("name",)),
            ),
        ),
    ),
    coverage=Coverage.ALL,
    citations=(
        Citation(s.NCA_OTS_2021, "with the press release of the Organization", ("name",)),
        Citation(s.OTS_KIWIX, "on the Nakhchivan Agreement", ("founded", "seat", "note")),
        Citation(s.OTS_BUSINESSTM, "on the Nakhchivan Agreement", ("founded", "note")),
        Citation(s.SUPRAVERDEN, "website, Wikidata item", ("website", "wikidata")),
    ),
    note="Founded by the Nakhchivan Agreement.",
)
SAARC = Organization(
    id="SAARC",
    name="South Asian Association for Regional Cooperation",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1985-12-08",
    seat="Kathmandu",
    website="https://saarc-sec.org",
    wikidata="Q145700",
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.SAARC_COMMONS, "on the signature of the Charter", ("founded", "seat", "note")),
        Citation(s.SAARC_CHARTER_DAY, "on the Charter and the Secretariat", ("founded", "seat")),
        Citation(s.SAARC_SAGE, "on the Charter", ("founded", "note")),
        _SEAT_WEBSITE_ITEM,
    ),
    note="Its Charter was signed in Dhaka.",
)
SCO = Organization(
    id="SCO",
    name="Shanghai Cooperation Organisation",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="2001-06-15",
    seat="Beijing",
    website="https://sectsco.org",
    wikidata="Q485207",
    names=(
        Name(
            name="Shanghai Cooperation Organization",
            kind=NameKind.SPELLING,
            citations=(_EXTERNAL_RELATIONS,),
        ),
    ),
    coverage=Coverage.ALL,
    citations=(
        Citation(s.SCO_ABOUT, "on the Declaration and the Charter", ("founded", "note")),
        Citation(s.SCO_ISSI, "", ("founded",)),
        Citation(s.SCO_TASS2025, "on the partners since 1 September 2025", ("note",)),
        _SEAT_WEBSITE_ITEM,
    ),
    note=(
        "Founded by the Declaration of Shanghai; its Charter was signed in June 2002 and in force "
        "from 19 September 2003. The Shanghai Five of 26 April 1996 came before it. On 1 "
        "September 2025 the statuses of observer and dialogue partner were merged into that of "
        "partner."
    ),
)
SCO_RATS = Organization(
    id="SCO-RATS",
    name="SCO Regional Anti-Terrorist Structure",
    kind=OrganizationKind.BODY,
    founded="2002-06-07",
    seat="Tashkent",
    website="https://ecrats.org",
    names=(
        Name(
            name="SCO RATS",
            kind=NameKind.SPELLING,
            citations=(Citation(s.CICA_PR_2775, "title", ("name",)),),
        ),
    ),
    parent=SCO,
    citations=(
        Citation(s.SCO_RATS_HISTORY, "paragraph 1", supports=("founded", "parent")),
        Citation(s.CICA_PR_2775, "title", ("parent",)),
        _EXTERNAL_RELATIONS,
    ),
    note="The date is that of the agreement on it.",
)
TURKPA = Organization(
    id="TURKPA",
    name="Parliamentary Assembly of Turkic States",
    kind=OrganizationKind.PARLIAMENTARY,
    founded="2008-11-21",
    seat="Baku",
    website="https://turkpa.org/",
    wikidata="Q4345435",
    names=(
        Name(
            name="Parliamentary Assembly of Turkic-speaking Countries",
            period=Period("2008-11-21", "2022-06-24"),
            usage="TURKPA",
            citations=(
                Citation(s.TURKPA_PRESLIB, "paragraph 1", ("name", "period.start")),
                Citation(s.TURKPA_MFAAZ, "", ("name", "period.start")),
                Citation(s.TURKPA_NEWSAZ2022, "on the plenary to come", ("note",)),
                Citation(s.TURKPA_AZERNEWS2022, "", ("name", "period.end")),
            ),
            note="The plenary in Cholpon-Ata, which was to decide on it, ended that day.",
        ),
    ),
    coverage=Coverage.ALL,
    citations=(
        Citation(s.TURKPA_OTS, "on the Agreement of Istanbul", ("name", "founded", "seat")),
        Citation(s.TURKPA_MFAAZ, "on the Agreement of Istanbul", ("founded", "seat", "note")),
        Citation(s.TURKPA_PRESLIB, "paragraphs 1 and 2", ("name", "founded", "seat", "note")),
        Citation(s.SUPRAVERDEN, "website, Wikidata item", ("website", "wikidata")),
    ),
    note=(
        "Founded in Istanbul by an agreement of the heads of the parliaments; its first plenary "
        "met in Baku on 29 September 2009."
    ),
)
UNOCT = Organization(
    id="UNOCT",
    name="United Nations Office of Counter-Terrorism",
    kind=OrganizationKind.BODY,
    founded="2017-06-15",
    website="https://www.un.org/counterterrorism",
    parent=UN,
    citations=(
        Citation(s.UNOCT_ABOUT, "on resolution 71/291", ("founded",)),
        Citation(s.UN_RCCA_2024, "", ("name",)),
        Citation(s.UNRCCA_2024_RU, "", ("name",)),
    ),
)
UNODC = Organization(
    id="UNODC",
    name="United Nations Office on Drugs and Crime",
    kind=OrganizationKind.BODY,
    founded="1997",
    seat="Vienna",
    parent=UN,
    citations=(
        Citation(s.UNODC_UNOV, "", ("founded", "seat")),
        _EXTERNAL_RELATIONS,
    ),
    note="It has had its present name since 2002.",
)
UNSC_P5 = Organization(
    id="UNSC-P5",
    name="Permanent members of the United Nations Security Council",
    kind=OrganizationKind.BODY,
    founded="1945-10-24",
    seat="New York",
    website="https://www.un.org/",
    names=(
        Name(
            name="P5",
            kind=NameKind.SPELLING,
            citations=(Citation(s.UN_P5_DW, "", ("name",)),),
        ),
    ),
    parent=UN,
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.UN_P5_DW, "", ("name",)),
        Citation(s.SC_DPPA, "rows of the permanent members", ("note",)),
    ),
    note=(
        "The five seats of Article 23 of the Charter: China, France, Russia, the United Kingdom "
        "and the United States. France and the United Kingdom have no role in CICA and are not "
        "among the states of this record."
    ),
)
ARF = Organization(
    id="ARF",
    name="ASEAN Regional Forum",
    kind=OrganizationKind.INFORMAL,
    founded="1994-07-25",
    website="https://aseanregionalforum.asean.org",
    wikidata="Q481014",
    parent=ASEAN,
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.ARF_1994, "on the first meeting", ("founded",)),
        Citation(s.ARF_DFAT, "list of participants", ("note",)),
    ),
    note="It is dated from its first meeting, has no seat, and calls its members participants.",
)
NAM = Organization(
    id="NAM",
    name="Non-Aligned Movement",
    kind=OrganizationKind.INFORMAL,
    founded="1961-09-01",
    website="https://nam.go.ug/",
    wikidata="Q83201",
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.NAM_CSSTC, "on the conference of Belgrade", ("founded",)),
        Citation(s.NAM_GSE, "on the conference of Belgrade", ("founded",)),
        Citation(s.NAM_AZE_31, "", ("name",)),
    ),
    note=(
        "It is dated from the first day of the conference of Belgrade and has neither seat nor "
        "secretariat. The website is that of the chair of 2024 to 2027."
    ),
)
NATO = Organization(
    id="NATO",
    name="North Atlantic Treaty Organization",
    kind=OrganizationKind.INTERGOVERNMENTAL,
    founded="1949-04-04",
    seat="Brussels",
    website="https://www.nato.int",
    wikidata="Q7184",
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.NATO_MEMBERS_WP, "", ("founded",)),
        _SEAT_WEBSITE_ITEM,
    ),
    note="It is dated from the signature of its treaty.",
)
NATO_ICI = Organization(
    id="NATO-ICI",
    name="Istanbul Cooperation Initiative",
    kind=OrganizationKind.BODY,
    founded="2004-06-28",
    website="https://www.nato.int",
    parent=NATO,
    coverage=Coverage.ALL,
    citations=(Citation(s.NATO_ICI, "", ("founded",)),),
    note="A partnership of NATO with states of the Gulf.",
)
NATO_MD = Organization(
    id="NATO-MD",
    name="Mediterranean Dialogue",
    kind=OrganizationKind.BODY,
    founded="1995-02-08",
    website="https://www.nato.int",
    parent=NATO,
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.NATO_P95_012, "", ("founded",)),
        Citation(s.NATO_MD_2000, "title", ("name",)),
    ),
    note="A partnership of NATO, dated from the decision of its Council.",
)
NATO_PFP = Organization(
    id="NATO-PFP",
    name="Partnership for Peace",
    kind=OrganizationKind.BODY,
    founded="1994-01-10",
    website="https://www.nato.int",
    wikidata="Q653277",
    parent=NATO,
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.NATO_P94_002, "date, and on the launch", ("founded",)),
        Citation(s.NATO_UPDATE_1994_01, "on the summit of Brussels", ("founded", "note")),
        Citation(s.PFP_WP, "title", ("name",)),
    ),
    note="A partnership of NATO, launched on the first day of its summit in Brussels.",
)
UNSC = Organization(
    id="UNSC",
    name="United Nations Security Council",
    kind=OrganizationKind.BODY,
    founded="1945-10-24",
    seat="New York",
    website="https://main.un.org/securitycouncil/en",
    wikidata="Q37470",
    parent=UN,
    coverage=Coverage.RECORDED_STATES,
    citations=(
        Citation(s.SC_DPPA, "all rows", ("name",)),
        Citation(s.SC_MEETING1, "date", ("note",)),
        Citation(s.SC_RES_14, "preamble", ("note",)),
        Citation(s.SUPRAVERDEN, "seat, Wikidata item", ("seat", "wikidata")),
    ),
    note=(
        "It is dated from the Charter and first met on 17 January 1946. Elected members sit from "
        "1 January of one year to 31 December of the next."
    ),
)
