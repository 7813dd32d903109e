"""Who belongs to what besides CICA, and what CICA itself is elsewhere."""

from cica._dates import Period
from cica.data import organizations as o
from cica.data import sources as s
from cica.data import states as st
from cica.records import Alternative, Citation, Membership
from cica.terms import Role

_ASEAN_LISTS = (Citation(s.ASEAN_GST), Citation(s.ASEAN_CNV), Citation(s.COW_IGO))
ASEAN_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AUSTRALIA,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1974"),
        citations=(Citation(s.ASEAN_HISTORY),),
    ),
    Membership(
        party=st.CAMBODIA,
        organization=o.ASEAN,
        role=Role.MEMBER,
        period=Period("1999-04-30"),
        citations=_ASEAN_LISTS,
    ),
    Membership(
        party=st.CHINA,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1996"),
        citations=(Citation(s.ASEAN_CHINA_CRI), Citation(s.ASEAN_CHINA_ST)),
        note="The two sides have counted their dialogue from 19 July 1991.",
        alternatives=(
            Alternative(
                "period.start",
                "1991-07-19",
                (Citation(s.ASEAN_CHINA_ST),),
                "Relations began on that day; the full status came in 1996.",
            ),
        ),
    ),
    Membership(
        party=st.INDIA,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1992", "1995-12"),
        term="sectoral dialogue partner",
        end_event="Became a dialogue partner",
        citations=(Citation(s.ASEAN_INDIA),),
    ),
    Membership(
        party=st.INDIA,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        spell=2,
        period=Period("1995-12"),
        citations=(Citation(s.ASEAN_INDIA),),
    ),
    Membership(
        party=st.INDONESIA,
        organization=o.ASEAN,
        role=Role.MEMBER,
        period=Period("1967-08-08"),
        citations=_ASEAN_LISTS,
        note="A founder.",
    ),
    Membership(
        party=st.JAPAN,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1977"),
        citations=(Citation(s.ASEAN_HISTORY),),
        note="There were informal relations from the early 1970s.",
    ),
    Membership(
        party=st.LAOS,
        organization=o.ASEAN,
        role=Role.MEMBER,
        period=Period("1997-07-23"),
        citations=_ASEAN_LISTS,
    ),
    Membership(
        party=st.MALAYSIA,
        organization=o.ASEAN,
        role=Role.MEMBER,
        period=Period("1967-08-08"),
        citations=_ASEAN_LISTS,
        note="A founder.",
    ),
    Membership(
        party=st.PAKISTAN,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        period=Period("[1967-08-08..2018-08-01]"),
        term="sectoral dialogue partner",
        citations=(Citation(s.ASEAN_SDP2018), Citation(s.FACTBOOK)),
        note=(
            "The start is not known; the bounds are the founding of ASEAN and a report that shows "
            "it. The 1990s are usually given."
        ),
    ),
    Membership(
        party=st.PHILIPPINES,
        organization=o.ASEAN,
        role=Role.MEMBER,
        period=Period("1967-08-08"),
        citations=_ASEAN_LISTS,
        note="A founder.",
    ),
    Membership(
        party=st.REPUBLIC_OF_KOREA,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1989", "1991"),
        term="sectoral dialogue partner",
        end_event="Became a dialogue partner",
        citations=(Citation(s.ASEAN_KOREA),),
    ),
    Membership(
        party=st.REPUBLIC_OF_KOREA,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        spell=2,
        period=Period("1991"),
        citations=(Citation(s.ASEAN_KOREA),),
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1996"),
        citations=(Citation(s.ASEAN_RUSSIA),),
    ),
    Membership(
        party=st.THAILAND,
        organization=o.ASEAN,
        role=Role.MEMBER,
        period=Period("1967-08-08"),
        citations=_ASEAN_LISTS,
        note="A founder.",
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2017-08-06"),
        term="sectoral dialogue partner",
        citations=(Citation(s.ASEAN_TURKIYE), Citation(s.ASEAN_SDP2018)),
        note="The day is that of the announcement in Manila.",
    ),
    Membership(
        party=st.UNITED_ARAB_EMIRATES,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2022-08-03"),
        term="sectoral dialogue partner",
        citations=(Citation(s.ASEAN_UAE),),
    ),
    Membership(
        party=st.UNITED_STATES,
        organization=o.ASEAN,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1977"),
        citations=(Citation(s.ASEAN_HISTORY),),
    ),
    Membership(
        party=st.VIET_NAM,
        organization=o.ASEAN,
        role=Role.MEMBER,
        period=Period("1995-07-28"),
        citations=_ASEAN_LISTS,
    ),
)

_BRICS_FIRST = (Citation(s.BRICS_NEWSAZ), Citation(s.BRICS_PARTNERS))
_BRICS_PARTNERS = (Citation(s.BRICS_PARTNERS, "announced"), Citation(s.BRICS_RIO2025))
_BRICS_2024 = (Citation(s.BRICS_PARTNERS), Citation(s.BRICS_SPUTNIK))
BRICS_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.BELARUS,
        organization=o.BRICS,
        role=Role.PARTNER,
        period=Period("2025-01-01"),
        term="partner country",
        citations=_BRICS_PARTNERS,
    ),
    Membership(
        party=st.CHINA,
        organization=o.BRICS,
        role=Role.MEMBER,
        period=Period("2009"),
        start_event="First summit",
        citations=_BRICS_FIRST,
        note="Consultations had been held since 2006.",
    ),
    Membership(
        party=st.EGYPT,
        organization=o.BRICS,
        role=Role.MEMBER,
        period=Period("2024-01-01"),
        citations=_BRICS_2024,
    ),
    Membership(
        party=st.INDIA,
        organization=o.BRICS,
        role=Role.MEMBER,
        period=Period("2009"),
        start_event="First summit",
        citations=_BRICS_FIRST,
        note="Consultations had been held since 2006.",
    ),
    Membership(
        party=st.INDONESIA,
        organization=o.BRICS,
        role=Role.PARTNER,
        period=Period("2025-01-01", "2025-01-06"),
        term="partner country",
        end_event="Became a member",
        citations=(Citation(s.BRICS_PARTNERS, "announced"), Citation(s.BRICS_SPUTNIK)),
    ),
    Membership(
        party=st.INDONESIA,
        organization=o.BRICS,
        role=Role.MEMBER,
        period=Period("2025-01-06"),
        citations=(Citation(s.BRICS_SPUTNIK), Citation(s.BRICS_RIO2025)),
    ),
    Membership(
        party=st.IRAN,
        organization=o.BRICS,
        role=Role.MEMBER,
        period=Period("2024-01-01"),
        citations=_BRICS_2024,
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.BRICS,
        role=Role.PARTNER,
        period=Period("2025-01-01"),
        term="partner country",
        citations=_BRICS_PARTNERS,
    ),
    Membership(
        party=st.MALAYSIA,
        organization=o.BRICS,
        role=Role.PARTNER,
        period=Period("2025-01-01"),
        term="partner country",
        citations=_BRICS_PARTNERS,
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.BRICS,
        role=Role.MEMBER,
        period=Period("2009"),
        start_event="First summit",
        citations=_BRICS_FIRST,
        note="Consultations had been held since 2006.",
    ),
    Membership(
        party=st.SAUDI_ARABIA,
        organization=o.BRICS,
        role=Role.PROSPECTIVE,
        period=Period("2024-01-01"),
        term="invited",
        citations=(Citation(s.BRICS_SAUDI), Citation(s.BRICS_PARTNERS)),
        note=(
            "Whether it has joined is disputed: a Russian news agency counts it as a member, while "
            "the Kremlin spoke in December 2024 of a pause in its accession."
        ),
    ),
    Membership(
        party=st.THAILAND,
        organization=o.BRICS,
        role=Role.PARTNER,
        period=Period("2025-01-01"),
        term="partner country",
        citations=_BRICS_PARTNERS,
    ),
    Membership(
        party=st.UNITED_ARAB_EMIRATES,
        organization=o.BRICS,
        role=Role.MEMBER,
        period=Period("2024-01-01"),
        citations=_BRICS_2024,
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.BRICS,
        role=Role.PARTNER,
        period=Period("2025-01-01"),
        term="partner country",
        citations=_BRICS_PARTNERS,
    ),
    Membership(
        party=st.VIET_NAM,
        organization=o.BRICS,
        role=Role.PARTNER,
        period=Period("2025-06-13"),
        term="partner country",
        citations=(Citation(s.BRICS_VNM), Citation(s.BRICS_RIO2025)),
    ),
)

_CIS_LISTS = (Citation(s.CIS_FACTBOOK), Citation(s.CIS_WP))
CIS_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AZERBAIJAN,
        organization=o.CIS,
        role=Role.MEMBER,
        period=Period("1993-09-24"),
        start_event="Ratification",
        citations=(Citation(s.CIS_FACTBOOK), Citation(s.CIS_WP), Citation(s.CIS_WP2)),
        note=(
            "It had signed at Alma-Ata on 21 December 1991; it ratified the Charter on 14 December "
            "1993."
        ),
        alternatives=(
            Alternative(
                "period.start",
                "1991",
                (Citation(s.COW_IGO),),
                "That is the year of the signature, which was ratified only in 1993.",
            ),
        ),
    ),
    Membership(
        party=st.BELARUS,
        organization=o.CIS,
        role=Role.MEMBER,
        period=Period("1991-12-08"),
        start_event="Signature of the founding agreement",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 18 January 1994.",
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.CIS,
        role=Role.MEMBER,
        period=Period("1991-12-21"),
        start_event="Protocol of Alma-Ata",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 20 April 1994.",
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.CIS,
        role=Role.MEMBER,
        period=Period("1991-12-21"),
        start_event="Protocol of Alma-Ata",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 12 April 1994.",
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.CIS,
        role=Role.MEMBER,
        period=Period("1991-12-08"),
        start_event="Signature of the founding agreement",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 20 July 1993.",
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.CIS,
        role=Role.MEMBER,
        period=Period("1991-12-21"),
        start_event="Protocol of Alma-Ata",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 4 August 1993.",
    ),
    Membership(
        party=st.TURKMENISTAN,
        organization=o.CIS,
        role=Role.ASSOCIATE,
        period=Period("1991-12-21", "2005-08-26"),
        term="participating State",
        start_event="Protocol of Alma-Ata",
        end_event="Became an associate member",
        citations=(Citation(s.CIS_WP), Citation(s.CIS_WP2)),
        note="It ratified the founding agreement on 26 December 1991, but not the Charter.",
    ),
    Membership(
        party=st.TURKMENISTAN,
        organization=o.CIS,
        role=Role.ASSOCIATE,
        spell=2,
        period=Period("2005-08-26"),
        term="associate member",
        citations=(Citation(s.CIS_FACTBOOK), Citation(s.CIS_WP), Citation(s.COW_IGO)),
    ),
    Membership(
        party=st.UKRAINE,
        organization=o.CIS,
        role=Role.ASSOCIATE,
        period=Period("1991-12-08", "2018-05"),
        term="participating State",
        start_event="Signature of the founding agreement",
        end_event="End of its part in the statutory bodies",
        citations=(Citation(s.CIS_FACTBOOK), Citation(s.CIS_WP2)),
        note=(
            "It ratified the founding agreement on 10 December 1991, never the Charter, and did "
            "not withdraw formally. The Correlates of War data have it as a full member in 1991 "
            "and 1992 and as an associate from 1993."
        ),
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.CIS,
        role=Role.MEMBER,
        period=Period("1991-12-21"),
        start_event="Protocol of Alma-Ata",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 9 February 1994.",
    ),
)

_CSTO_TREATY = (Citation(s.CSTO_WP2006), Citation(s.CSTO_RU))
_CSTO_CHARTER = (
    Citation(s.CSTO_ANNIV),
    Citation(s.CSTO_WP2006),
    Citation(s.CSTO_RU),
    Citation(s.COW_IGO),
)
CSTO_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AFGHANISTAN,
        organization=o.CSTO,
        role=Role.OBSERVER,
        period=Period("2013"),
        citations=(Citation(s.COW_IGO),),
        note=(
            "The year is that of the Correlates of War data, which say only observer; it probably "
            "concerns the Parliamentary Assembly alone. No later status is known here."
        ),
    ),
    Membership(
        party=st.AZERBAIJAN,
        organization=o.CSTO,
        role=Role.MEMBER,
        period=Period("1993-09-24", "1999-04-02"),
        term="party to the Collective Security Treaty",
        start_event="Signature of the treaty",
        end_event="Left out of the protocol on prolongation",
        basis="Collective Security Treaty",
        citations=_CSTO_TREATY,
        note=(
            "It did not sign the protocol of 2 April 1999; it never became a member of the "
            "organization."
        ),
    ),
    Membership(
        party=st.BELARUS,
        organization=o.CSTO,
        role=Role.MEMBER,
        period=Period("1993-12-31", "2002-10-07"),
        term="party to the Collective Security Treaty",
        start_event="Signature of the treaty",
        end_event="Charter of the organization",
        basis="Collective Security Treaty",
        citations=_CSTO_TREATY,
    ),
    Membership(
        party=st.BELARUS,
        organization=o.CSTO,
        role=Role.MEMBER,
        spell=2,
        period=Period("2002-10-07"),
        start_event="Signature of the Charter in Chisinau",
        citations=_CSTO_CHARTER,
        note="The Charter was in force from 18 September 2003.",
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.CSTO,
        role=Role.MEMBER,
        period=Period("1992-05-15", "2002-10-07"),
        term="party to the Collective Security Treaty",
        start_event="Signature of the treaty",
        end_event="Charter of the organization",
        basis="Collective Security Treaty",
        citations=_CSTO_TREATY,
        note=(
            "The treaty was in force from 20 April 1994 and prolonged by the protocol of 2 April "
            "1999."
        ),
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.CSTO,
        role=Role.MEMBER,
        spell=2,
        period=Period("2002-10-07"),
        start_event="Signature of the Charter in Chisinau",
        citations=_CSTO_CHARTER,
        note="The Charter was in force from 18 September 2003.",
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.CSTO,
        role=Role.MEMBER,
        period=Period("1992-05-15", "2002-10-07"),
        term="party to the Collective Security Treaty",
        start_event="Signature of the treaty",
        end_event="Charter of the organization",
        basis="Collective Security Treaty",
        citations=_CSTO_TREATY,
        note=(
            "The treaty was in force from 20 April 1994 and prolonged by the protocol of 2 April "
            "1999."
        ),
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.CSTO,
        role=Role.MEMBER,
        spell=2,
        period=Period("2002-10-07"),
        start_event="Signature of the Charter in Chisinau",
        citations=_CSTO_CHARTER,
        note="The Charter was in force from 18 September 2003.",
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.CSTO,
        role=Role.MEMBER,
        period=Period("1992-05-15", "2002-10-07"),
        term="party to the Collective Security Treaty",
        start_event="Signature of the treaty",
        end_event="Charter of the organization",
        basis="Collective Security Treaty",
        citations=_CSTO_TREATY,
        note=(
            "The treaty was in force from 20 April 1994 and prolonged by the protocol of 2 April "
            "1999."
        ),
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.CSTO,
        role=Role.MEMBER,
        spell=2,
        period=Period("2002-10-07"),
        start_event="Signature of the Charter in Chisinau",
        citations=_CSTO_CHARTER,
        note="The Charter was in force from 18 September 2003.",
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.CSTO,
        role=Role.MEMBER,
        period=Period("1992-05-15", "2002-10-07"),
        term="party to the Collective Security Treaty",
        start_event="Signature of the treaty",
        end_event="Charter of the organization",
        basis="Collective Security Treaty",
        citations=_CSTO_TREATY,
        note=(
            "The treaty was in force from 20 April 1994 and prolonged by the protocol of 2 April "
            "1999."
        ),
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.CSTO,
        role=Role.MEMBER,
        spell=2,
        period=Period("2002-10-07"),
        start_event="Signature of the Charter in Chisinau",
        citations=_CSTO_CHARTER,
        note="The Charter was in force from 18 September 2003.",
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.CSTO,
        role=Role.MEMBER,
        period=Period("1992-05-15", "1999-04-02"),
        term="party to the Collective Security Treaty",
        start_event="Signature of the treaty",
        end_event="Left out of the protocol on prolongation",
        basis="Collective Security Treaty",
        citations=(
            Citation(s.CSTO_WP2006),
            Citation(s.CSTO_RU),
            Citation(s.CSTO_TASS2012B),
        ),
        note="It did not sign the protocol of 2 April 1999.",
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.CSTO,
        role=Role.MEMBER,
        spell=2,
        period=Period("2006-08-16", "2012-12-19"),
        start_event="Protocol on the return",
        end_event="Decision of the Council on the suspension",
        citations=(
            Citation(s.CSTO_TASS2012B),
            Citation(s.CSTO_TASS2012),
            Citation(s.CSTO_PANARM2006, "on the return announced in June 2006"),
        ),
        note=(
            "The return was announced on 23 June 2006; the note on the suspension became public on "
            "28 June 2012."
        ),
        alternatives=(
            Alternative(
                "period.start",
                "2002",
                (Citation(s.COW_IGO),),
                "It was outside the treaty from 1999 until its return.",
            ),
        ),
    ),
)

_EAEU_FOUNDERS = (Citation(s.EAEU_MID), Citation(s.EAEU_COMMONSPACE))
EAEU_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.BELARUS,
        organization=o.EAEU,
        role=Role.MEMBER,
        period=Period("2015-01-01"),
        start_event="Entry into force of the treaty",
        citations=_EAEU_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=st.IRAN,
        organization=o.EAEU,
        role=Role.OBSERVER,
        period=Period("2024-12-26"),
        term="observer State",
        citations=(Citation(s.EAEU_IRN),),
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.EAEU,
        role=Role.MEMBER,
        period=Period("2015-01-01"),
        start_event="Entry into force of the treaty",
        citations=_EAEU_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.EAEU,
        role=Role.MEMBER,
        period=Period("2015-08-12"),
        start_event="Entry into force of its treaty of accession",
        citations=(Citation(s.EAEU_KGZ_VLAST),),
        note="The treaty of accession was signed on 23 December 2014.",
        alternatives=(
            Alternative(
                "period.start",
                "2015-08-06",
                (Citation(s.EAEU_MID), Citation(s.EAEU_KGZ_6AUG)),
                (
                    "That day was announced beforehand; the report of the day, after the site of "
                    "the Union, has 12 August."
                ),
            ),
        ),
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.EAEU,
        role=Role.MEMBER,
        period=Period("2015-01-01"),
        start_event="Entry into force of the treaty",
        citations=_EAEU_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.EAEU,
        role=Role.OBSERVER,
        period=Period("2020-12-11"),
        term="observer State",
        citations=(Citation(s.EAEU_OBS), Citation(s.EAEU_KUN)),
    ),
)

_ECO_FOUNDERS = (Citation(s.ECO_MFATJ), Citation(s.ECO_ALIYEV), Citation(s.COW_IGO))
_ECO_1992 = (
    Citation(s.ECO_MFATJ),
    Citation(s.ECO_ALIYEV),
    Citation(s.ECO_EIECO),
    Citation(s.COW_IGO),
)
ECO_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AFGHANISTAN,
        organization=o.ECO,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note="The day is kept as ECO Day.",
    ),
    Membership(
        party=st.AZERBAIJAN,
        organization=o.ECO,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note="The day is kept as ECO Day.",
    ),
    Membership(
        party=st.IRAN,
        organization=o.ECO,
        role=Role.MEMBER,
        period=Period("1985"),
        citations=_ECO_FOUNDERS,
        note="A founder, before that in Regional Cooperation for Development.",
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.ECO,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note=(
            "The day is kept as ECO Day. A list of 2019 shows the Treaty of Izmir as signed by it "
            "but not ratified."
        ),
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.ECO,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note="The day is kept as ECO Day.",
    ),
    Membership(
        party=st.PAKISTAN,
        organization=o.ECO,
        role=Role.MEMBER,
        period=Period("1985"),
        citations=_ECO_FOUNDERS,
        note="A founder, before that in Regional Cooperation for Development.",
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.ECO,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note="The day is kept as ECO Day.",
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.ECO,
        role=Role.MEMBER,
        period=Period("1985"),
        citations=_ECO_FOUNDERS,
        note="A founder, before that in Regional Cooperation for Development.",
    ),
    Membership(
        party=st.TURKMENISTAN,
        organization=o.ECO,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note=(
            "The day is kept as ECO Day. A list of 2019 does not show it among the signatories of "
            "the Treaty of Izmir."
        ),
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.ECO,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note=(
            "The day is kept as ECO Day. A list of 2019 does not show it among the signatories of "
            "the Treaty of Izmir."
        ),
    ),
)

_EEC_FOUNDERS = (Citation(s.EEC_TREATY), Citation(s.EEC_WP))
EEC_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.BELARUS,
        organization=o.EEC,
        role=Role.MEMBER,
        period=Period("2012-02-02"),
        start_event="First day of work of the Commission",
        citations=_EEC_FOUNDERS,
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.EEC,
        role=Role.MEMBER,
        period=Period("2012-02-02"),
        start_event="First day of work of the Commission",
        citations=_EEC_FOUNDERS,
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.EEC,
        role=Role.MEMBER,
        period=Period("2015-08-12"),
        start_event="Accession to the Eurasian Economic Union",
        citations=(Citation(s.EAEU_KGZ_VLAST),),
        alternatives=(
            Alternative(
                "period.start",
                "2015-08-06",
                (Citation(s.EAEU_MID), Citation(s.EAEU_KGZ_6AUG)),
                (
                    "That day was announced beforehand; the report of the day, after the site of "
                    "the Union, has 12 August."
                ),
            ),
        ),
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.EEC,
        role=Role.MEMBER,
        period=Period("2012-02-02"),
        start_event="First day of work of the Commission",
        citations=_EEC_FOUNDERS,
    ),
)

_GCC_FOUNDERS = (Citation(s.GCC_WL), Citation(s.COW_IGO), Citation(s.FACTBOOK))
GCC_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.BAHRAIN,
        organization=o.GCC,
        role=Role.MEMBER,
        period=Period("1981-05-25"),
        start_event="Signature of the Charter",
        citations=_GCC_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=st.KUWAIT,
        organization=o.GCC,
        role=Role.MEMBER,
        period=Period("1981-05-25"),
        start_event="Signature of the Charter",
        citations=_GCC_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=st.QATAR,
        organization=o.GCC,
        role=Role.MEMBER,
        period=Period("1981-05-25"),
        start_event="Signature of the Charter",
        citations=_GCC_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=st.SAUDI_ARABIA,
        organization=o.GCC,
        role=Role.MEMBER,
        period=Period("1981-05-25"),
        start_event="Signature of the Charter",
        citations=_GCC_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=st.UNITED_ARAB_EMIRATES,
        organization=o.GCC,
        role=Role.MEMBER,
        period=Period("1981-05-25"),
        start_event="Signature of the Charter",
        citations=_GCC_FOUNDERS,
        note="A founder.",
    ),
)

_IOM_LIST = (Citation(s.IOM_LIST2024), Citation(s.COW_IGO))
_IOM_DATA = (Citation(s.COW_IGO), Citation(s.FACTBOOK))
_COW_YEAR = (
    "The year is that of the Correlates of War data; the other source has the membership only."
)
_COW_DOUBTFUL = (
    "The year is that of the Correlates of War data, which are two or three years late for some "
    "states in this time; it is doubtful."
)
_FACTBOOK_ONLY = (
    "The start is not known, only that it is not before the founding year of the IOM; the World "
    "Factbook has it as an observer."
)
IOM_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AFGHANISTAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2005"),
        citations=_IOM_LIST,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=st.AUSTRALIA,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1951", "1973"),
        citations=(Citation(s.COW_IGO),),
        note=(
            "The years are those of the Correlates of War data, which have it absent from 1974 to "
            "1984."
        ),
    ),
    Membership(
        party=st.AUSTRALIA,
        organization=o.IOM,
        role=Role.MEMBER,
        spell=2,
        period=Period("1985"),
        citations=_IOM_DATA,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.AZERBAIJAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2003"),
        citations=_IOM_LIST,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=st.BAHRAIN,
        organization=o.IOM,
        role=Role.OBSERVER,
        period=Period("[1951..]"),
        citations=(Citation(s.FACTBOOK),),
        note=_FACTBOOK_ONLY,
    ),
    Membership(
        party=st.BANGLADESH,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1990"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.BELARUS,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2005"),
        citations=_IOM_LIST,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=st.CAMBODIA,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2004"),
        citations=_IOM_LIST,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=st.CHINA,
        organization=o.IOM,
        role=Role.OBSERVER,
        period=Period("2001-06", "2016-06-30"),
        end_event="Became a member",
        citations=(Citation(s.IOM_CHINA),),
    ),
    Membership(
        party=st.CHINA,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2016-06-30"),
        citations=(Citation(s.IOM_CHINA), Citation(s.IOM_LIST2024)),
        note="The World Factbook still calls it an observer.",
    ),
    Membership(
        party=st.EGYPT,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1991"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.INDIA,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2008"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.INDONESIA,
        organization=o.IOM,
        role=Role.OBSERVER,
        period=Period("[1951..]"),
        citations=(Citation(s.FACTBOOK),),
        note=_FACTBOOK_ONLY,
    ),
    Membership(
        party=st.IRAN,
        organization=o.IOM,
        role=Role.OBSERVER,
        period=Period("1995", "2001"),
        end_event="Became a member",
        citations=(Citation(s.IOM_IRAN),),
    ),
    Membership(
        party=st.IRAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2001"),
        citations=(Citation(s.IOM_IRAN),),
        alternatives=(
            Alternative(
                "period.start",
                "2004",
                (Citation(s.COW_IGO),),
                "The office of the UN in the country gives 2001.",
            ),
        ),
    ),
    Membership(
        party=st.ISRAEL,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1951"),
        citations=_IOM_DATA,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.JAPAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1993"),
        citations=_IOM_DATA,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.JORDAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1999"),
        citations=(Citation(s.IOM_CAIRO), Citation(s.COW_IGO)),
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2004"),
        citations=(Citation(s.IOM_LIST2024), Citation(s.IOM_KAZ), Citation(s.COW_IGO)),
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=st.KUWAIT,
        organization=o.IOM,
        role=Role.OBSERVER,
        period=Period("2017"),
        citations=(Citation(s.IOM_CAIRO),),
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2000"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.LAOS,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("[2015-01-01..2024-08-31]"),
        citations=_IOM_LIST,
        note=(
            "The start is not known: it is absent from data that reach to the end of 2014 and "
            "stands in the list of August 2024."
        ),
    ),
    Membership(
        party=st.MONGOLIA,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2008"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.PAKISTAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1992"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.PHILIPPINES,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1988"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.QATAR,
        organization=o.IOM,
        role=Role.OBSERVER,
        period=Period("[1951..]"),
        citations=(Citation(s.FACTBOOK),),
        note=_FACTBOOK_ONLY,
    ),
    Membership(
        party=st.REPUBLIC_OF_KOREA,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1988"),
        citations=_IOM_DATA,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.IOM,
        role=Role.OBSERVER,
        period=Period("[1951..2021-04-18]", "2021-04-19"),
        end_event="Became a member",
        citations=(Citation(s.FACTBOOK),),
        note=(
            "The start is not known; the bounds are the founding year of the IOM and the last day "
            "before membership."
        ),
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2021-04-19"),
        start_event="Acceptance of the Constitution",
        citations=(Citation(s.IOM_RUSSIA),),
        note="The Council of the IOM had approved the application on 24 November 2020.",
    ),
    Membership(
        party=st.SAUDI_ARABIA,
        organization=o.IOM,
        role=Role.OBSERVER,
        period=Period("[1951..]"),
        citations=(Citation(s.FACTBOOK),),
        note=_FACTBOOK_ONLY,
    ),
    Membership(
        party=st.SRI_LANKA,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1990"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1994"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.THAILAND,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1986"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2004"),
        citations=_IOM_DATA,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=st.TURKMENISTAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2013"),
        citations=_IOM_LIST,
        note=(
            "The year is that of the Correlates of War data. It stands in the list of members of "
            "2024, but the World Factbook still calls it an observer."
        ),
    ),
    Membership(
        party=st.UKRAINE,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2004"),
        citations=_IOM_DATA,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=st.UNITED_STATES,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("1951"),
        citations=_IOM_DATA,
        note=_COW_YEAR,
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("[2018-10-01..2018-12-31]"),
        start_event="109th session of the Council of the IOM",
        citations=(Citation(s.IOM_UZB), Citation(s.IOM_LIST2024)),
        note=(
            "The session was the first under a Director General who took office on 1 October 2018; "
            "its days are not known here."
        ),
    ),
    Membership(
        party=st.VIET_NAM,
        organization=o.IOM,
        role=Role.MEMBER,
        period=Period("2007-11-27"),
        start_event="94th session of the Council of the IOM",
        citations=(Citation(s.IOM_VNM), Citation(s.IOM_LIST2024), Citation(s.COW_IGO)),
        note="The day is the one announced, the first of the session.",
    ),
)

_LAS_LISTS = (Citation(s.LAS_WP), Citation(s.LAS_NATIONSONLINE), Citation(s.COW_IGO))
LAS_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.BAHRAIN,
        organization=o.LAS,
        role=Role.MEMBER,
        period=Period("1971-09-11"),
        citations=(Citation(s.LAS_WP), Citation(s.COW_IGO), Citation(s.LAS_NATIONSONLINE)),
    ),
    Membership(
        party=st.EGYPT,
        organization=o.LAS,
        role=Role.MEMBER,
        period=Period("1945-03-22", "1979-03-31"),
        end_event="Suspension",
        citations=(Citation(s.LAS_WP), Citation(s.LAS_NATIONSONLINE), Citation(s.LAS_EGY)),
        note="A founder.",
    ),
    Membership(
        party=st.EGYPT,
        organization=o.LAS,
        role=Role.SUSPENDED,
        period=Period("1979-03-31", "1989-05-23"),
        end_event="Return at the summit of Casablanca",
        citations=(Citation(s.LAS_EGY), Citation(s.LAS_EGY_UPI), Citation(s.LAS_EGY_AP)),
        note=(
            "The headquarters moved to Tunis for the time. Egyptian ministers sat again from 21 "
            "May 1989. The Correlates of War data code absence from 1980 to 1988."
        ),
    ),
    Membership(
        party=st.EGYPT,
        organization=o.LAS,
        role=Role.MEMBER,
        spell=2,
        period=Period("1989-05-23"),
        start_event="Return at the summit of Casablanca",
        citations=(
            Citation(s.LAS_EGY),
            Citation(s.LAS_EGY_UPI, "on the eve of the summit"),
            Citation(s.LAS_EGY_AP, "on the eve of the summit"),
            Citation(s.COW_IGO),
        ),
    ),
    Membership(
        party=st.INDIA,
        organization=o.LAS,
        role=Role.OBSERVER,
        period=Period("[1945-03-22..2024-12-31]"),
        citations=(Citation(s.LAS_WP), Citation(s.FACTBOOK)),
        note=(
            "The start is not known; the bounds are the founding of the League and the end of the "
            "year of the list that shows it. Popular accounts have 2007."
        ),
    ),
    Membership(
        party=st.IRAQ,
        organization=o.LAS,
        role=Role.MEMBER,
        period=Period("1945-03-22"),
        citations=_LAS_LISTS,
        note="A founder.",
    ),
    Membership(
        party=st.JORDAN,
        organization=o.LAS,
        role=Role.MEMBER,
        period=Period("1945-03-22"),
        citations=_LAS_LISTS,
        note="A founder, as Transjordan.",
        alternatives=(
            Alternative(
                "period.start",
                "1946",
                (Citation(s.COW_IGO),),
                "The data count a state only from its entry into their state system.",
            ),
        ),
    ),
    Membership(
        party=st.KUWAIT,
        organization=o.LAS,
        role=Role.MEMBER,
        period=Period("1961-07-20"),
        citations=_LAS_LISTS,
    ),
    Membership(
        party=st.LEBANON,
        organization=o.LAS,
        role=Role.MEMBER,
        period=Period("1945-03-22"),
        citations=_LAS_LISTS,
        note="A founder.",
        alternatives=(
            Alternative(
                "period.start",
                "1946",
                (Citation(s.COW_IGO),),
                "The data count a state only from its entry into their state system.",
            ),
        ),
    ),
    Membership(
        party=st.PALESTINE,
        organization=o.LAS,
        role=Role.MEMBER,
        period=Period("1976-09-09"),
        citations=(Citation(s.LAS_MEDEA), Citation(s.LAS_WP)),
        note=(
            "Admitted as the Palestine Liberation Organization; called the State of Palestine "
            "since 1989."
        ),
    ),
    Membership(
        party=st.QATAR,
        organization=o.LAS,
        role=Role.MEMBER,
        period=Period("1971-09-11"),
        citations=(Citation(s.LAS_WP), Citation(s.COW_IGO), Citation(s.LAS_NATIONSONLINE)),
    ),
    Membership(
        party=st.SAUDI_ARABIA,
        organization=o.LAS,
        role=Role.MEMBER,
        period=Period("1945-03-22"),
        citations=_LAS_LISTS,
        note="A founder.",
    ),
    Membership(
        party=st.UNITED_ARAB_EMIRATES,
        organization=o.LAS,
        role=Role.MEMBER,
        period=Period("1971-12-06"),
        citations=(Citation(s.LAS_WP), Citation(s.COW_IGO)),
    ),
)

_OIC_FOUNDERS = (Citation(s.OIC_TABLE), Citation(s.OIC_WP), Citation(s.COW_IGO))
OIC_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AFGHANISTAN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969", "1980"),
        end_event="Suspension",
        citations=(Citation(s.OIC_WP), Citation(s.OIC_TABLE)),
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.AFGHANISTAN,
        organization=o.OIC,
        role=Role.SUSPENDED,
        period=Period("1980", "1989-03"),
        end_event="Return",
        citations=(Citation(s.OIC_WP),),
        note="The Correlates of War data code it as a member without a break.",
    ),
    Membership(
        party=st.AFGHANISTAN,
        organization=o.OIC,
        role=Role.MEMBER,
        spell=2,
        period=Period("1989-03"),
        start_event="Return",
        citations=(Citation(s.OIC_WP),),
        note="The Correlates of War data code it as a member without a break.",
    ),
    Membership(
        party=st.AZERBAIJAN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1992"),
        citations=(Citation(s.OIC_TABLE),),
        alternatives=(
            Alternative(
                "period.start",
                "1991",
                (Citation(s.COW_IGO),),
                "The organization's own table has 1992.",
            ),
        ),
    ),
    Membership(
        party=st.BAHRAIN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1972"),
        citations=(Citation(s.OIC_TABLE),),
        alternatives=(
            Alternative(
                "period.start",
                "1971",
                (Citation(s.COW_IGO),),
                "The organization's own table has 1972.",
            ),
        ),
    ),
    Membership(
        party=st.BANGLADESH,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1974"),
        citations=(Citation(s.OIC_TABLE), Citation(s.COW_IGO)),
    ),
    Membership(
        party=st.EGYPT,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969", "1979-05"),
        end_event="Suspension",
        citations=(Citation(s.OIC_WP), Citation(s.OIC_TABLE)),
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.EGYPT,
        organization=o.OIC,
        role=Role.SUSPENDED,
        period=Period("1979-05", "1984-03"),
        end_event="Return",
        citations=(Citation(s.OIC_WP),),
        note="The Correlates of War data code it as a member without a break.",
    ),
    Membership(
        party=st.EGYPT,
        organization=o.OIC,
        role=Role.MEMBER,
        spell=2,
        period=Period("1984-03"),
        start_event="Return",
        citations=(Citation(s.OIC_WP),),
        note="The Correlates of War data code it as a member without a break.",
    ),
    Membership(
        party=st.INDONESIA,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.IRAN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.IRAQ,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1976"),
        citations=(Citation(s.COW_IGO),),
        note="The year 1975 is given elsewhere.",
    ),
    Membership(
        party=st.JORDAN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1995"),
        citations=(Citation(s.COW_IGO),),
    ),
    Membership(
        party=st.KUWAIT,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1992"),
        citations=(Citation(s.OIC_TABLE), Citation(s.COW_IGO)),
    ),
    Membership(
        party=st.LEBANON,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.MALAYSIA,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.PAKISTAN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.PALESTINE,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=(Citation(s.OIC_AVSAB),),
        note="At first as the Palestine Liberation Organization.",
    ),
    Membership(
        party=st.QATAR,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("[1970-01-01..1972-12-31]"),
        citations=(Citation(s.COW_IGO), Citation(s.OIC_AVSAB)),
        note=(
            "1970, 1971 and 1972 are all given; 1972 is the year of the organization's own table "
            "for Bahrain, and probable here."
        ),
        alternatives=(
            Alternative(
                "period.start", "1971", (Citation(s.COW_IGO),), "Other sources have other years."
            ),
            Alternative(
                "period.start",
                "1970",
                (Citation(s.OIC_AVSAB),),
                "It stands in a copied table only, and is before independence.",
            ),
        ),
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.OIC,
        role=Role.OBSERVER,
        period=Period("2005"),
        citations=(Citation(s.OIC_AVSAB), Citation(s.FACTBOOK)),
    ),
    Membership(
        party=st.SAUDI_ARABIA,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1992"),
        citations=(Citation(s.OIC_AVSAB), Citation(s.COW_IGO)),
    ),
    Membership(
        party=st.THAILAND,
        organization=o.OIC,
        role=Role.OBSERVER,
        period=Period("1998"),
        citations=(Citation(s.OIC_AVSAB), Citation(s.FACTBOOK)),
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=st.TURKMENISTAN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("1992"),
        citations=(Citation(s.OIC_AVSAB), Citation(s.COW_IGO)),
    ),
    Membership(
        party=st.UNITED_ARAB_EMIRATES,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("[1970-01-01..1972-12-31]"),
        citations=(Citation(s.COW_IGO), Citation(s.OIC_AVSAB)),
        note=(
            "1970, 1971 and 1972 are all given; 1972 is the year of the organization's own table "
            "for Bahrain, and probable here."
        ),
        alternatives=(
            Alternative(
                "period.start", "1971", (Citation(s.COW_IGO),), "Other sources have other years."
            ),
            Alternative(
                "period.start",
                "1970",
                (Citation(s.OIC_AVSAB),),
                "It stands in a copied table only, and is before independence.",
            ),
        ),
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.OIC,
        role=Role.MEMBER,
        period=Period("[1995-01-01..1996-12-31]"),
        citations=(Citation(s.COW_IGO), Citation(s.OIC_AVSAB)),
        note="1995 and 1996 are both given.",
        alternatives=(
            Alternative(
                "period.start",
                "1995",
                (Citation(s.COW_IGO), Citation(s.OIC_AVSAB)),
                "1996 is given as well, and which is right is not known here.",
            ),
        ),
    ),
)

_OSCE_PRAGUE = (Citation(s.OSCE_1990S), Citation(s.OSCE_AZKURS), Citation(s.COW_IGO))
_OSCE_FIRST = (Citation(s.COW_IGO), Citation(s.OSCE_AZKURS))
_OSCE_ASIAN = (
    Citation(s.OSCE_PARTNERS84),
    Citation(s.OSCE_FACTSHEET),
    Citation(s.OSCE_DE2017),
)
OSCE_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AFGHANISTAN,
        organization=o.OSCE,
        role=Role.PARTNER,
        period=Period("2003"),
        term="Asian Partner for Co-operation",
        citations=_OSCE_ASIAN,
        note="How the partnership has been handled since August 2021 is not known here.",
    ),
    Membership(
        party=st.AUSTRALIA,
        organization=o.OSCE,
        role=Role.PARTNER,
        period=Period("2009"),
        term="Asian Partner for Co-operation",
        citations=_OSCE_ASIAN,
        note="A Partner for Co-operation that was invited to the Asian contact group.",
    ),
    Membership(
        party=st.AZERBAIJAN,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=st.BELARUS,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=st.EGYPT,
        organization=o.OSCE,
        role=Role.PARTNER,
        period=Period("1995"),
        term="Mediterranean Partner for Co-operation",
        citations=(Citation(s.OSCE_FACTSHEET), Citation(s.OSCE_SIMONET)),
        note=(
            "A non-participating Mediterranean state of the Conference since 1975, and in its "
            "contact group since 1994; the title of partner came in 1995."
        ),
    ),
    Membership(
        party=st.ISRAEL,
        organization=o.OSCE,
        role=Role.PARTNER,
        period=Period("1995"),
        term="Mediterranean Partner for Co-operation",
        citations=(Citation(s.OSCE_FACTSHEET), Citation(s.OSCE_SIMONET)),
        note=(
            "A non-participating Mediterranean state of the Conference since 1975, and in its "
            "contact group since 1994; the title of partner came in 1995."
        ),
    ),
    Membership(
        party=st.JAPAN,
        organization=o.OSCE,
        role=Role.PARTNER,
        period=Period("1992"),
        term="Asian Partner for Co-operation",
        citations=_OSCE_ASIAN,
        note="The day of the decision is not known here.",
    ),
    Membership(
        party=st.JORDAN,
        organization=o.OSCE,
        role=Role.PARTNER,
        period=Period("1998"),
        term="Mediterranean Partner for Co-operation",
        citations=(Citation(s.OSCE_FACTSHEET), Citation(s.OSCE_SIMONET)),
        note="The day of the decision is not known here.",
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=st.MONGOLIA,
        organization=o.OSCE,
        role=Role.PARTNER,
        period=Period("2004", "2012-11-21"),
        term="Asian Partner for Co-operation",
        end_event="Became a participating State",
        citations=(Citation(s.OSCE_MNG_REQ), Citation(s.OSCE_FACTSHEET)),
        note="The day of the decision is not known here.",
    ),
    Membership(
        party=st.MONGOLIA,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("2012-11-21"),
        term="participating State",
        citations=(Citation(s.OSCE_MNG_AT), Citation(s.OSCE_FACTSHEET)),
        note=(
            "The 57th participating State. The Correlates of War data miss it up to their end in "
            "2014."
        ),
    ),
    Membership(
        party=st.REPUBLIC_OF_KOREA,
        organization=o.OSCE,
        role=Role.PARTNER,
        period=Period("1994"),
        term="Asian Partner for Co-operation",
        citations=_OSCE_ASIAN,
        note="The day of the decision is not known here.",
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1973"),
        term="participating State",
        start_event="Opening of the Conference in Helsinki",
        citations=_OSCE_FIRST,
        note="An original participant of the Conference, as the Soviet Union.",
        alternatives=(
            Alternative(
                "period.start",
                "1973-06-25",
                (Citation(s.OSCE_AZKURS),),
                "The Conference opened in July 1973.",
            ),
        ),
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=st.THAILAND,
        organization=o.OSCE,
        role=Role.PARTNER,
        period=Period("2000"),
        term="Asian Partner for Co-operation",
        citations=_OSCE_ASIAN,
        note="The day of the decision is not known here.",
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1973"),
        term="participating State",
        start_event="Opening of the Conference in Helsinki",
        citations=_OSCE_FIRST,
        note="An original participant of the Conference.",
        alternatives=(
            Alternative(
                "period.start",
                "1973-06-25",
                (Citation(s.OSCE_AZKURS),),
                "The Conference opened in July 1973.",
            ),
        ),
    ),
    Membership(
        party=st.TURKMENISTAN,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=st.UKRAINE,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=st.UNITED_STATES,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1973"),
        term="participating State",
        start_event="Opening of the Conference in Helsinki",
        citations=_OSCE_FIRST,
        note="An original participant of the Conference.",
        alternatives=(
            Alternative(
                "period.start",
                "1973-06-25",
                (Citation(s.OSCE_AZKURS),),
                "The Conference opened in July 1973.",
            ),
        ),
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.OSCE,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
)

_OTS_FOUNDERS = (Citation(s.OTS_BAROMETR), Citation(s.OTS_KIWIX))
OTS_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AZERBAIJAN,
        organization=o.OTS,
        role=Role.MEMBER,
        period=Period("2009-10-03"),
        start_event="Signature of the Nakhchivan Agreement",
        citations=_OTS_FOUNDERS,
        note="A founder. When the agreement entered into force is not known here.",
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.OTS,
        role=Role.MEMBER,
        period=Period("2009-10-03"),
        start_event="Signature of the Nakhchivan Agreement",
        citations=_OTS_FOUNDERS,
        note="A founder. When the agreement entered into force is not known here.",
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.OTS,
        role=Role.MEMBER,
        period=Period("2009-10-03"),
        start_event="Signature of the Nakhchivan Agreement",
        citations=_OTS_FOUNDERS,
        note="A founder. When the agreement entered into force is not known here.",
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.OTS,
        role=Role.MEMBER,
        period=Period("2009-10-03"),
        start_event="Signature of the Nakhchivan Agreement",
        citations=_OTS_FOUNDERS,
        note="A founder. When the agreement entered into force is not known here.",
    ),
    Membership(
        party=st.TURKMENISTAN,
        organization=o.OTS,
        role=Role.OBSERVER,
        period=Period("2021-11-12"),
        start_event="Eighth summit, Istanbul",
        citations=(Citation(s.OTS_BLURB), Citation(s.OTS_KIWIX)),
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.OTS,
        role=Role.MEMBER,
        period=Period("2019-10"),
        start_event="Seventh summit, Baku",
        citations=(Citation(s.OTS_BLURB), Citation(s.OTS_UZB2019)),
        note=(
            "It had ratified the Nakhchivan Agreement in September 2019. 15 October is usually "
            "given for the summit, but in no source that was seen."
        ),
    ),
)

_SAARC_BOOK = (Citation(s.SAARC_SAGE), Citation(s.COW_IGO))
SAARC_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AFGHANISTAN,
        organization=o.SAARC,
        role=Role.MEMBER,
        period=Period("2007-04-03"),
        citations=(Citation(s.SAARC_AFG), Citation(s.COW_IGO)),
    ),
    Membership(
        party=st.AUSTRALIA,
        organization=o.SAARC,
        role=Role.OBSERVER,
        period=Period("2008"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
    Membership(
        party=st.BANGLADESH,
        organization=o.SAARC,
        role=Role.MEMBER,
        period=Period("1985-12-08"),
        start_event="Signature of the Charter",
        citations=_SAARC_BOOK,
        note="A founder.",
    ),
    Membership(
        party=st.CHINA,
        organization=o.SAARC,
        role=Role.OBSERVER,
        period=Period("2004"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
    Membership(
        party=st.INDIA,
        organization=o.SAARC,
        role=Role.MEMBER,
        period=Period("1985-12-08"),
        start_event="Signature of the Charter",
        citations=_SAARC_BOOK,
        note="A founder.",
    ),
    Membership(
        party=st.IRAN,
        organization=o.SAARC,
        role=Role.OBSERVER,
        period=Period("2008"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
    Membership(
        party=st.JAPAN,
        organization=o.SAARC,
        role=Role.OBSERVER,
        period=Period("2005"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
    Membership(
        party=st.PAKISTAN,
        organization=o.SAARC,
        role=Role.MEMBER,
        period=Period("1985-12-08"),
        start_event="Signature of the Charter",
        citations=_SAARC_BOOK,
        note="A founder.",
    ),
    Membership(
        party=st.REPUBLIC_OF_KOREA,
        organization=o.SAARC,
        role=Role.OBSERVER,
        period=Period("2006"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
    Membership(
        party=st.SRI_LANKA,
        organization=o.SAARC,
        role=Role.MEMBER,
        period=Period("1985-12-08"),
        start_event="Signature of the Charter",
        citations=_SAARC_BOOK,
        note="A founder.",
    ),
    Membership(
        party=st.UNITED_STATES,
        organization=o.SAARC,
        role=Role.OBSERVER,
        period=Period("2006"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
)

_SCO_FOUNDERS = (Citation(s.SCO_ABOUT), Citation(s.SCO_ISSI))
_SCO_MERGER = (Citation(s.SCO_TASS2025), Citation(s.SCO_INTERFAX2025))
SCO_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AFGHANISTAN,
        organization=o.SCO,
        role=Role.OBSERVER,
        period=Period("2012-06-07", "2025-09-01"),
        end_event="Observers and dialogue partners became partners",
        citations=(Citation(s.SCO_PAJHWOK), Citation(s.SCO_TASS2025)),
        note="In practice the seat has been vacant since August 2021.",
    ),
    Membership(
        party=st.AFGHANISTAN,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="An observer before.",
    ),
    Membership(
        party=st.AZERBAIJAN,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("[2016-01-01..2016-04-15]", "2025-09-01"),
        start_event="Memorandum",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_AZE2016),
            Citation(s.SCO_ARM2016),
            Citation(s.SCO_TASS2025),
        ),
        note=(
            "Decided on 10 July 2015. The memorandum was signed before 16 April 2016; 14 March is "
            "usually given, but in no dated source that was seen."
        ),
    ),
    Membership(
        party=st.AZERBAIJAN,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=st.BAHRAIN,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2023-07", "2025-09-01"),
        start_event="Memorandum signed in Beijing",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_BHR2023),
            Citation(s.SCO_XINHUA2022, "on the agreement of September 2022"),
            Citation(s.SCO_TASS2025),
        ),
        note=(
            "The signing was reported on 15 July 2023; it was agreed in principle at the summit of "
            "Samarkand on 16 September 2022."
        ),
    ),
    Membership(
        party=st.BAHRAIN,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=st.BELARUS,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2010", "2015"),
        start_event="Memorandum",
        end_event="Became an observer",
        basis="memorandum",
        citations=(
            Citation(s.SCO_NEWSAZ2024),
            Citation(s.SCO_HEADPOST),
            Citation(s.SCO_PRIU2009, "on the decision of June 2009"),
        ),
        note="The summit of Yekaterinburg had granted the status on 16 June 2009.",
        alternatives=(
            Alternative(
                "period.start",
                "2009-06-16",
                (Citation(s.SCO_PRIU2009),),
                "That is the day of the decision; the memorandum followed in 2010.",
            ),
        ),
    ),
    Membership(
        party=st.BELARUS,
        organization=o.SCO,
        role=Role.OBSERVER,
        period=Period("2015", "2024-07-04"),
        start_event="Summit of Ufa",
        end_event="Became a member",
        citations=(
            Citation(s.SCO_NEWSAZ2024),
            Citation(s.SCO_HEADPOST),
            Citation(s.SCO_ARM2016),
        ),
        note="Other decisions of that summit on statuses are of 10 July 2015.",
    ),
    Membership(
        party=st.BELARUS,
        organization=o.SCO,
        role=Role.MEMBER,
        period=Period("2024-07-04"),
        start_event="Summit of Astana",
        citations=(
            Citation(s.SCO_NEWSAZ2024),
            Citation(s.SCO_NCA2024),
            Citation(s.SCO_HEADPOST),
        ),
        note="One study site writes 8 August 2024; every news report has the summit.",
    ),
    Membership(
        party=st.CAMBODIA,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2015-09-24", "2025-09-01"),
        start_event="Memorandum signed in Xi'an",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(Citation(s.SCO_KHM2015), Citation(s.SCO_TASS2025)),
        note="Decided on 10 July 2015.",
    ),
    Membership(
        party=st.CAMBODIA,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=st.CHINA,
        organization=o.SCO,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder, in the Shanghai Five from 26 April 1996.",
        alternatives=(
            Alternative(
                "period.start",
                "1996",
                (Citation(s.COW_IGO),),
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        ),
    ),
    Membership(
        party=st.EGYPT,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2022-09-14", "2025-09-01"),
        start_event="Memorandum signed in Tashkent",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_EGYQAT2022),
            Citation(s.SCO_TASS1508467),
            Citation(s.SCO_TASS2025),
        ),
        note="The procedure began at the summit of Dushanbe in September 2021.",
    ),
    Membership(
        party=st.EGYPT,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=st.INDIA,
        organization=o.SCO,
        role=Role.OBSERVER,
        period=Period("2005-07-05", "2017-06-09"),
        end_event="Became a member",
        citations=(Citation(s.SCO_ISSI),),
    ),
    Membership(
        party=st.INDIA,
        organization=o.SCO,
        role=Role.MEMBER,
        period=Period("2017-06-09"),
        start_event="Summit of Astana",
        citations=(Citation(s.SCO_ABOUT), Citation(s.SCO_TREND2017), Citation(s.SCO_ISSI)),
    ),
    Membership(
        party=st.IRAN,
        organization=o.SCO,
        role=Role.OBSERVER,
        period=Period("2005-07-05", "2023-07-04"),
        end_event="Became a member",
        citations=(Citation(s.SCO_ISSI),),
    ),
    Membership(
        party=st.IRAN,
        organization=o.SCO,
        role=Role.MEMBER,
        period=Period("2023-07-04"),
        start_event="Summit chaired by India",
        citations=(
            Citation(s.SCO_GST2023),
            Citation(s.SCO_HEADPOST),
            Citation(s.SCO_XINHUA2022, "on the memorandum of September 2022"),
        ),
        note=(
            "The procedure began at the summit of Dushanbe in September 2021; the memorandum of "
            "obligations is of 16 September 2022."
        ),
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.SCO,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder, in the Shanghai Five from 26 April 1996.",
        alternatives=(
            Alternative(
                "period.start",
                "1996",
                (Citation(s.COW_IGO),),
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        ),
    ),
    Membership(
        party=st.KUWAIT,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2023-05-05", "2025-09-01"),
        start_event="Memorandum signed at the meeting of foreign ministers in Goa",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_GOA2023),
            Citation(s.SCO_GOA2023B),
            Citation(s.SCO_XINHUA2022, "on the agreement of September 2022"),
            Citation(s.SCO_TASS2025),
        ),
        note="Agreed in principle at the summit of Samarkand on 16 September 2022.",
    ),
    Membership(
        party=st.KUWAIT,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.SCO,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder, in the Shanghai Five from 26 April 1996.",
        alternatives=(
            Alternative(
                "period.start",
                "1996",
                (Citation(s.COW_IGO),),
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        ),
    ),
    Membership(
        party=st.LAOS,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Decision of the summit of Tianjin",
        citations=(
            Citation(s.SCO_LAO2025),
            Citation(s.SCO_TASS2025),
            Citation(s.SCO_INTERFAX2025),
        ),
        note=(
            "It was granted the status of dialogue partner at the summit that merged the statuses; "
            "the memorandum was still to be signed then."
        ),
    ),
    Membership(
        party=st.MONGOLIA,
        organization=o.SCO,
        role=Role.OBSERVER,
        period=Period("2004", "2025-09-01"),
        end_event="Observers and dialogue partners became partners",
        citations=(Citation(s.SCO_OPOYI), Citation(s.SCO_TASS2025)),
        note=(
            "The first observer. It is usually dated from the summit of Tashkent of June 2004; the "
            "day is not known here."
        ),
    ),
    Membership(
        party=st.MONGOLIA,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="An observer before.",
    ),
    Membership(
        party=st.PAKISTAN,
        organization=o.SCO,
        role=Role.OBSERVER,
        period=Period("2005-07-05", "2017-06-09"),
        end_event="Became a member",
        citations=(Citation(s.SCO_ISSI),),
    ),
    Membership(
        party=st.PAKISTAN,
        organization=o.SCO,
        role=Role.MEMBER,
        period=Period("2017-06-09"),
        start_event="Summit of Astana",
        citations=(Citation(s.SCO_ABOUT), Citation(s.SCO_TREND2017), Citation(s.SCO_ISSI)),
    ),
    Membership(
        party=st.QATAR,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2022-09-14", "2025-09-01"),
        start_event="Memorandum signed in Tashkent",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_EGYQAT2022),
            Citation(s.SCO_TASS1508467),
            Citation(s.SCO_TASS2025),
        ),
        note="The procedure began at the summit of Dushanbe in September 2021.",
    ),
    Membership(
        party=st.QATAR,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.SCO,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder, in the Shanghai Five from 26 April 1996.",
        alternatives=(
            Alternative(
                "period.start",
                "1996",
                (Citation(s.COW_IGO),),
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        ),
    ),
    Membership(
        party=st.SAUDI_ARABIA,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2022-09", "2025-09-01"),
        start_event="Memorandum",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_SAU2023),
            Citation(s.SCO_XINHUA2022),
            Citation(s.SCO_TASS2025),
        ),
        note=(
            "The Saudi approval of 29 March 2023 has the memorandum signed in September 2022, but "
            "the reports of 14 to 16 September 2022 name only Egypt and Qatar as signatories."
        ),
    ),
    Membership(
        party=st.SAUDI_ARABIA,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=st.SRI_LANKA,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2009-06-16", "2025-09-01"),
        start_event="Decision of the summit of Yekaterinburg",
        end_event="Observers and dialogue partners became partners",
        citations=(Citation(s.SCO_PRIU2009), Citation(s.SCO_TASS2025)),
        note="The memorandum, of 2010, was not seen.",
    ),
    Membership(
        party=st.SRI_LANKA,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.SCO,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder, in the Shanghai Five from 26 April 1996.",
        alternatives=(
            Alternative(
                "period.start",
                "1996",
                (Citation(s.COW_IGO),),
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        ),
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2013-04-26", "2025-09-01"),
        start_event="Memorandum signed in Almaty",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_TUR2013),
            Citation(s.SCO_PAJHWOK, "on the decision of June 2012"),
            Citation(s.SCO_TASS2025),
        ),
        note="The summit of Beijing had decided on 7 June 2012.",
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=st.UNITED_ARAB_EMIRATES,
        organization=o.SCO,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2023-05-05", "2025-09-01"),
        start_event="Memorandum signed at the meeting of foreign ministers in Goa",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_GOA2023),
            Citation(s.SCO_GOA2023B),
            Citation(s.SCO_XINHUA2022, "on the agreement of September 2022"),
            Citation(s.SCO_TASS2025),
        ),
        note="Agreed in principle at the summit of Samarkand on 16 September 2022.",
    ),
    Membership(
        party=st.UNITED_ARAB_EMIRATES,
        organization=o.SCO,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.SCO,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder that had not been in the Shanghai Five.",
    ),
)

_TURKPA_FOUNDERS = (Citation(s.TURKPA_OTS), Citation(s.TURKPA_MFAAZ))
TURKPA_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AZERBAIJAN,
        organization=o.TURKPA,
        role=Role.MEMBER,
        period=Period("2008-11-21"),
        start_event="Agreement of Istanbul",
        citations=_TURKPA_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.TURKPA,
        role=Role.MEMBER,
        period=Period("2008-11-21"),
        start_event="Agreement of Istanbul",
        citations=_TURKPA_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.TURKPA,
        role=Role.MEMBER,
        period=Period("2008-11-21"),
        start_event="Agreement of Istanbul",
        citations=_TURKPA_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.TURKPA,
        role=Role.MEMBER,
        period=Period("2008-11-21"),
        start_event="Agreement of Istanbul",
        citations=_TURKPA_FOUNDERS,
        note="A founder.",
    ),
)

_UN_ROSTER = (Citation(s.UN_YEARBOOK1974), Citation(s.UN_LIST_COPY))
_UN_LIST_FR = (Citation(s.UN_ORG1469_FR3),)
_UN_LIST_EN = (Citation(s.UN_ORG1469_P6),)
_UN_LIST = (Citation(s.UN_LIST_COPY),)
UN_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.AFGHANISTAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1946-11-19"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.AUSTRALIA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-11-01"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.AZERBAIJAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST,
    ),
    Membership(
        party=st.BAHRAIN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1971-09-21"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.BANGLADESH,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1974-09-17"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.BELARUS,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_ROSTER,
        note="An original member, as the Byelorussian SSR.",
    ),
    Membership(
        party=st.CAMBODIA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1955-12-14"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.CHINA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_ROSTER,
        note=(
            "Until 1971 the Republic of China held the seat; under General Assembly resolution "
            "2758 of that year the Government of the People's Republic represents China."
        ),
    ),
    Membership(
        party=st.EGYPT,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_LIST_EN,
        note=(
            "From 1958 it was one member with Syria, the United Arab Republic; Syria took its own "
            "seat again on 13 October 1961."
        ),
    ),
    Membership(
        party=st.INDIA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-30"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=st.INDONESIA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1950-09-28", "1965-03-01"),
        end_event="Withdrawal",
        citations=(Citation(s.UN_ORG1469_FR3), Citation(s.UN_IO1965, "on the withdrawal")),
        note="The UN keeps this first date of admission.",
    ),
    Membership(
        party=st.INDONESIA,
        organization=o.UN,
        role=Role.MEMBER,
        spell=2,
        period=Period("[1965-03-02..1974-12-31]"),
        start_event="Return",
        citations=_UN_ROSTER,
        note=(
            "It is commonly said to have returned in 1966; the end of the bound is the day of the "
            "first roster seen that has it again."
        ),
    ),
    Membership(
        party=st.IRAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=st.IRAQ,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-12-21"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=st.ISRAEL,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1949-05-11"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=st.JAPAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1956-12-18"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=st.JORDAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1955-12-14"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=st.KUWAIT,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1963-05-14"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=st.LAOS,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1955-12-14"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.LEBANON,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.MALAYSIA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1957-09-17"),
        citations=(Citation(s.UN_NATIONSENC), Citation(s.UN_LIST_COPY)),
        note="Admitted as the Federation of Malaya; Malaysia since 16 September 1963.",
    ),
    Membership(
        party=st.MONGOLIA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1961-10-27"),
        citations=_UN_LIST,
    ),
    Membership(
        party=st.PAKISTAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1947-09-30"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.PALESTINE,
        organization=o.UN,
        role=Role.OBSERVER,
        period=Period("1974-11-22", "2012-11-29"),
        start_event="General Assembly resolution 3237",
        end_event="General Assembly resolution 67/19",
        citations=(Citation(s.UN_6719_WP),),
        note=(
            "As the Palestine Liberation Organization; called Palestine since resolution 43/177 of "
            "15 December 1988."
        ),
    ),
    Membership(
        party=st.PALESTINE,
        organization=o.UN,
        role=Role.OBSERVER,
        spell=2,
        period=Period("2012-11-29"),
        term="non-member observer State",
        start_event="General Assembly resolution 67/19",
        citations=(Citation(s.UN_6719_JVL), Citation(s.UN_6719_WP), Citation(s.UN_ES1023)),
        note=(
            "It is not a member. Resolution ES-10/23 of 10 May 2024 gave it more rights, but no "
            "vote."
        ),
        alternatives=(
            Alternative(
                "period.start",
                "2012-11-28",
                (Citation(s.UN_6719_ECF),),
                "Every other source dates the vote 29 November.",
            ),
        ),
    ),
    Membership(
        party=st.PHILIPPINES,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.QATAR,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1971-09-21"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.REPUBLIC_OF_KOREA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1991-09-17"),
        citations=_UN_LIST,
        note="Admitted on the same day as the Democratic People's Republic of Korea.",
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=(Citation(s.UN_ORG1469_FR3), Citation(s.UN_RUS_NOTE)),
        note=(
            "The date is that of the Soviet Union, whose membership the Russian Federation "
            "continues by its letter of 24 December 1991."
        ),
    ),
    Membership(
        party=st.SAUDI_ARABIA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=st.SRI_LANKA,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1955-12-14"),
        citations=_UN_ROSTER,
        note="Admitted as Ceylon.",
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=st.THAILAND,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1946-12-16"),
        citations=(Citation(s.UN_ORG1469_P6), Citation(s.UN_YEARBOOK1974)),
        alternatives=(
            Alternative(
                "period.start",
                "1946-12-15",
                (Citation(s.UN_LIST_COPY),),
                "The roster of 1974 and the press-release list of the UN both have 16 December.",
            ),
        ),
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=st.TURKMENISTAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=st.UKRAINE,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_LIST_EN,
        note="An original member, as the Ukrainian SSR.",
    ),
    Membership(
        party=st.UNITED_ARAB_EMIRATES,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1971-12-09"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=st.UNITED_STATES,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=st.VIET_NAM,
        organization=o.UN,
        role=Role.MEMBER,
        period=Period("1977-09-20"),
        citations=_UN_LIST_EN,
        note="The date is that of the unified state.",
    ),
)

UNSC_P5_ROLL: tuple[Membership, ...] = (
    Membership(
        party=st.CHINA,
        organization=o.UNSC_P5,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        term="permanent member",
        citations=(Citation(s.UN_P5_DW),),
        note=(
            "Until General Assembly resolution 2758 of 1971 the Republic of China held the seat; "
            "since then the People's Republic."
        ),
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.UNSC_P5,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        term="permanent member",
        citations=(Citation(s.UN_P5_DW), Citation(s.UN_RUS_NOTE)),
        note="As the Soviet Union until 24 December 1991.",
    ),
    Membership(
        party=st.UNITED_STATES,
        organization=o.UNSC_P5,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        term="permanent member",
        citations=(Citation(s.UN_P5_DW),),
    ),
)

CICA_ELSEWHERE: tuple[Membership, ...] = (
    Membership(
        party=o.CICA,
        organization=o.UN,
        role=Role.OBSERVER,
        period=Period("2007-12"),
        term="observer in the General Assembly",
        start_event="Decision of the 62nd session of the General Assembly",
        citations=(
            Citation(s.CICA_EXT_REL),
            Citation(s.KZ_MFA_CICA),
            Citation(s.INTERVIEW_SARYBAY_2021, "on CICA as an observer at the United Nations"),
            Citation(s.UN_GA10667, "on the texts adopted on 6 December 2007"),
            Citation(s.VNPLUS_2010),
        ),
        note=(
            "The day is probably 6 December 2007, when the Assembly adopted the texts of its Legal "
            "Committee, and the resolution A/RES/62/77; neither is confirmed by what was read."
        ),
    ),
    Membership(
        party=o.CICA,
        organization=o.IOM,
        role=Role.OBSERVER,
        period=Period("2016-12"),
        citations=(Citation(s.CICA_EXT_REL),),
    ),
)

OTHER_MEMBERSHIPS: tuple[Membership, ...] = (
    *ASEAN_ROLL,
    *BRICS_ROLL,
    *CIS_ROLL,
    *CSTO_ROLL,
    *EAEU_ROLL,
    *ECO_ROLL,
    *EEC_ROLL,
    *GCC_ROLL,
    *IOM_ROLL,
    *LAS_ROLL,
    *OIC_ROLL,
    *OSCE_ROLL,
    *OTS_ROLL,
    *SAARC_ROLL,
    *SCO_ROLL,
    *TURKPA_ROLL,
    *UN_ROLL,
    *UNSC_P5_ROLL,
    *CICA_ELSEWHERE,
)
