"""Who belongs to what besides CICA, and what CICA itself is elsewhere."""

from cica._dates import Period
from cica._records import Alternative, Citation, Membership
from cica._terms import Role
from cica.data import sources as s
from cica.data.organizations import (
    ASEAN,
    BRICS,
    CICA,
    CIS,
    CSTO,
    EAEU,
    ECO,
    EEC,
    GCC,
    IOM,
    LAS,
    OIC,
    OSCE,
    OTS,
    SAARC,
    SCO,
    TURKPA,
    UN,
    UNSC_P5,
)
from cica.data.states import (
    AFGHANISTAN,
    AUSTRALIA,
    AZERBAIJAN,
    BAHRAIN,
    BANGLADESH,
    BELARUS,
    CAMBODIA,
    CHINA,
    EGYPT,
    INDIA,
    INDONESIA,
    IRAN,
    IRAQ,
    ISRAEL,
    JAPAN,
    JORDAN,
    KAZAKHSTAN,
    KUWAIT,
    KYRGYZSTAN,
    LAOS,
    LEBANON,
    MALAYSIA,
    MONGOLIA,
    PAKISTAN,
    PALESTINE,
    PHILIPPINES,
    QATAR,
    REPUBLIC_OF_KOREA,
    RUSSIA,
    SAUDI_ARABIA,
    SRI_LANKA,
    TAJIKISTAN,
    THAILAND,
    TURKIYE,
    TURKMENISTAN,
    UKRAINE,
    UNITED_ARAB_EMIRATES,
    UNITED_STATES,
    UZBEKISTAN,
    VIET_NAM,
)

_ASEAN_LISTS = (Citation(s.ASEAN_GST.id), Citation(s.ASEAN_CNV.id), Citation(s.COW_IGO.id))
ASEAN_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AUSTRALIA.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1974"),
        citations=(Citation(s.ASEAN_HISTORY.id),),
    ),
    Membership(
        party=CAMBODIA.id,
        organization=ASEAN.id,
        role=Role.MEMBER,
        period=Period("1999-04-30"),
        citations=_ASEAN_LISTS,
    ),
    Membership(
        party=CHINA.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1996"),
        citations=(Citation(s.ASEAN_CHINA_CRI.id), Citation(s.ASEAN_CHINA_ST.id)),
        note="The two sides have counted their dialogue from 19 July 1991.",
        alternatives=(
            Alternative(
                "period.start",
                "1991-07-19",
                (Citation(s.ASEAN_CHINA_ST.id),),
                "Relations began on that day; the full status came in 1996.",
            ),
        ),
    ),
    Membership(
        party=INDIA.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1992", "1995-12"),
        term="sectoral dialogue partner",
        end_event="Became a dialogue partner",
        citations=(Citation(s.ASEAN_INDIA.id),),
    ),
    Membership(
        party=INDIA.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1995-12"),
        citations=(Citation(s.ASEAN_INDIA.id),),
    ),
    Membership(
        party=INDONESIA.id,
        organization=ASEAN.id,
        role=Role.MEMBER,
        period=Period("1967-08-08"),
        citations=_ASEAN_LISTS,
        note="A founder.",
    ),
    Membership(
        party=JAPAN.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1977"),
        citations=(Citation(s.ASEAN_HISTORY.id),),
        note="There were informal relations from the early 1970s.",
    ),
    Membership(
        party=LAOS.id,
        organization=ASEAN.id,
        role=Role.MEMBER,
        period=Period("1997-07-23"),
        citations=_ASEAN_LISTS,
    ),
    Membership(
        party=MALAYSIA.id,
        organization=ASEAN.id,
        role=Role.MEMBER,
        period=Period("1967-08-08"),
        citations=_ASEAN_LISTS,
        note="A founder.",
    ),
    Membership(
        party=PAKISTAN.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("[1967-08-08..2018-08-01]"),
        term="sectoral dialogue partner",
        citations=(Citation(s.ASEAN_SDP2018.id), Citation(s.FACTBOOK.id)),
        note=(
            "The start is not known; the bounds are the founding of ASEAN and a report that shows "
            "it. The 1990s are usually given."
        ),
    ),
    Membership(
        party=PHILIPPINES.id,
        organization=ASEAN.id,
        role=Role.MEMBER,
        period=Period("1967-08-08"),
        citations=_ASEAN_LISTS,
        note="A founder.",
    ),
    Membership(
        party=REPUBLIC_OF_KOREA.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1989", "1991"),
        term="sectoral dialogue partner",
        end_event="Became a dialogue partner",
        citations=(Citation(s.ASEAN_KOREA.id),),
    ),
    Membership(
        party=REPUBLIC_OF_KOREA.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1991"),
        citations=(Citation(s.ASEAN_KOREA.id),),
    ),
    Membership(
        party=RUSSIA.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1996"),
        citations=(Citation(s.ASEAN_RUSSIA.id),),
    ),
    Membership(
        party=THAILAND.id,
        organization=ASEAN.id,
        role=Role.MEMBER,
        period=Period("1967-08-08"),
        citations=_ASEAN_LISTS,
        note="A founder.",
    ),
    Membership(
        party=TURKIYE.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2017-08-06"),
        term="sectoral dialogue partner",
        citations=(Citation(s.ASEAN_TURKIYE.id), Citation(s.ASEAN_SDP2018.id)),
        note="The day is that of the announcement in Manila.",
    ),
    Membership(
        party=UNITED_ARAB_EMIRATES.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2022-08-03"),
        term="sectoral dialogue partner",
        citations=(Citation(s.ASEAN_UAE.id),),
    ),
    Membership(
        party=UNITED_STATES.id,
        organization=ASEAN.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("1977"),
        citations=(Citation(s.ASEAN_HISTORY.id),),
    ),
    Membership(
        party=VIET_NAM.id,
        organization=ASEAN.id,
        role=Role.MEMBER,
        period=Period("1995-07-28"),
        citations=_ASEAN_LISTS,
    ),
)

_BRICS_FIRST = (Citation(s.BRICS_NEWSAZ.id), Citation(s.BRICS_PARTNERS.id))
_BRICS_PARTNERS = (Citation(s.BRICS_PARTNERS.id, "announced"), Citation(s.BRICS_RIO2025.id))
_BRICS_2024 = (Citation(s.BRICS_PARTNERS.id), Citation(s.BRICS_SPUTNIK.id))
BRICS_ROLL: tuple[Membership, ...] = (
    Membership(
        party=BELARUS.id,
        organization=BRICS.id,
        role=Role.PARTNER,
        period=Period("2025-01-01"),
        term="partner country",
        citations=_BRICS_PARTNERS,
    ),
    Membership(
        party=CHINA.id,
        organization=BRICS.id,
        role=Role.MEMBER,
        period=Period("2009"),
        start_event="First summit",
        citations=_BRICS_FIRST,
        note="Consultations had been held since 2006.",
    ),
    Membership(
        party=EGYPT.id,
        organization=BRICS.id,
        role=Role.MEMBER,
        period=Period("2024-01-01"),
        citations=_BRICS_2024,
    ),
    Membership(
        party=INDIA.id,
        organization=BRICS.id,
        role=Role.MEMBER,
        period=Period("2009"),
        start_event="First summit",
        citations=_BRICS_FIRST,
        note="Consultations had been held since 2006.",
    ),
    Membership(
        party=INDONESIA.id,
        organization=BRICS.id,
        role=Role.PARTNER,
        period=Period("2025-01-01", "2025-01-06"),
        term="partner country",
        end_event="Became a member",
        citations=(Citation(s.BRICS_PARTNERS.id, "announced"), Citation(s.BRICS_SPUTNIK.id)),
    ),
    Membership(
        party=INDONESIA.id,
        organization=BRICS.id,
        role=Role.MEMBER,
        period=Period("2025-01-06"),
        citations=(Citation(s.BRICS_SPUTNIK.id), Citation(s.BRICS_RIO2025.id)),
    ),
    Membership(
        party=IRAN.id,
        organization=BRICS.id,
        role=Role.MEMBER,
        period=Period("2024-01-01"),
        citations=_BRICS_2024,
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=BRICS.id,
        role=Role.PARTNER,
        period=Period("2025-01-01"),
        term="partner country",
        citations=_BRICS_PARTNERS,
    ),
    Membership(
        party=MALAYSIA.id,
        organization=BRICS.id,
        role=Role.PARTNER,
        period=Period("2025-01-01"),
        term="partner country",
        citations=_BRICS_PARTNERS,
    ),
    Membership(
        party=RUSSIA.id,
        organization=BRICS.id,
        role=Role.MEMBER,
        period=Period("2009"),
        start_event="First summit",
        citations=_BRICS_FIRST,
        note="Consultations had been held since 2006.",
    ),
    Membership(
        party=SAUDI_ARABIA.id,
        organization=BRICS.id,
        role=Role.PROSPECTIVE,
        period=Period("2024-01-01"),
        term="invited",
        citations=(Citation(s.BRICS_SAUDI.id), Citation(s.BRICS_PARTNERS.id)),
        note=(
            "Whether it has joined is disputed: a Russian news agency counts it as a member, while "
            "the Kremlin spoke in December 2024 of a pause in its accession."
        ),
    ),
    Membership(
        party=THAILAND.id,
        organization=BRICS.id,
        role=Role.PARTNER,
        period=Period("2025-01-01"),
        term="partner country",
        citations=_BRICS_PARTNERS,
    ),
    Membership(
        party=UNITED_ARAB_EMIRATES.id,
        organization=BRICS.id,
        role=Role.MEMBER,
        period=Period("2024-01-01"),
        citations=_BRICS_2024,
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=BRICS.id,
        role=Role.PARTNER,
        period=Period("2025-01-01"),
        term="partner country",
        citations=_BRICS_PARTNERS,
    ),
    Membership(
        party=VIET_NAM.id,
        organization=BRICS.id,
        role=Role.PARTNER,
        period=Period("2025-06-13"),
        term="partner country",
        citations=(Citation(s.BRICS_VNM.id), Citation(s.BRICS_RIO2025.id)),
    ),
)

_CIS_LISTS = (Citation(s.CIS_FACTBOOK.id), Citation(s.CIS_WP.id))
CIS_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AZERBAIJAN.id,
        organization=CIS.id,
        role=Role.MEMBER,
        period=Period("1993-09-24"),
        start_event="Ratification",
        citations=(Citation(s.CIS_FACTBOOK.id), Citation(s.CIS_WP.id), Citation(s.CIS_WP2.id)),
        note=(
            "It had signed at Alma-Ata on 21 December 1991; it ratified the Charter on 14 December "
            "1993."
        ),
        alternatives=(
            Alternative(
                "period.start",
                "1991",
                (Citation(s.COW_IGO.id),),
                "That is the year of the signature, which was ratified only in 1993.",
            ),
        ),
    ),
    Membership(
        party=BELARUS.id,
        organization=CIS.id,
        role=Role.MEMBER,
        period=Period("1991-12-08"),
        start_event="Signature of the founding agreement",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 18 January 1994.",
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=CIS.id,
        role=Role.MEMBER,
        period=Period("1991-12-21"),
        start_event="Protocol of Alma-Ata",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 20 April 1994.",
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=CIS.id,
        role=Role.MEMBER,
        period=Period("1991-12-21"),
        start_event="Protocol of Alma-Ata",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 12 April 1994.",
    ),
    Membership(
        party=RUSSIA.id,
        organization=CIS.id,
        role=Role.MEMBER,
        period=Period("1991-12-08"),
        start_event="Signature of the founding agreement",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 20 July 1993.",
    ),
    Membership(
        party=TAJIKISTAN.id,
        organization=CIS.id,
        role=Role.MEMBER,
        period=Period("1991-12-21"),
        start_event="Protocol of Alma-Ata",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 4 August 1993.",
    ),
    Membership(
        party=TURKMENISTAN.id,
        organization=CIS.id,
        role=Role.ASSOCIATE,
        period=Period("1991-12-21", "2005-08-26"),
        term="participating State",
        start_event="Protocol of Alma-Ata",
        end_event="Became an associate member",
        citations=(Citation(s.CIS_WP.id), Citation(s.CIS_WP2.id)),
        note="It ratified the founding agreement on 26 December 1991, but not the Charter.",
    ),
    Membership(
        party=TURKMENISTAN.id,
        organization=CIS.id,
        role=Role.ASSOCIATE,
        period=Period("2005-08-26"),
        term="associate member",
        citations=(Citation(s.CIS_FACTBOOK.id), Citation(s.CIS_WP.id), Citation(s.COW_IGO.id)),
    ),
    Membership(
        party=UKRAINE.id,
        organization=CIS.id,
        role=Role.ASSOCIATE,
        period=Period("1991-12-08", "2018-05"),
        term="participating State",
        start_event="Signature of the founding agreement",
        end_event="End of its part in the statutory bodies",
        citations=(Citation(s.CIS_FACTBOOK.id), Citation(s.CIS_WP2.id)),
        note=(
            "It ratified the founding agreement on 10 December 1991, never the Charter, and did "
            "not withdraw formally. The Correlates of War data have it as a full member in 1991 "
            "and 1992 and as an associate from 1993."
        ),
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=CIS.id,
        role=Role.MEMBER,
        period=Period("1991-12-21"),
        start_event="Protocol of Alma-Ata",
        citations=_CIS_LISTS,
        note="It ratified the Charter on 9 February 1994.",
    ),
)

_CSTO_TREATY = (Citation(s.CSTO_WP2006.id), Citation(s.CSTO_RU.id))
_CSTO_CHARTER = (
    Citation(s.CSTO_ANNIV.id),
    Citation(s.CSTO_WP2006.id),
    Citation(s.CSTO_RU.id),
    Citation(s.COW_IGO.id),
)
CSTO_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AFGHANISTAN.id,
        organization=CSTO.id,
        role=Role.OBSERVER,
        period=Period("2013"),
        citations=(Citation(s.COW_IGO.id),),
        note=(
            "The year is that of the Correlates of War data, which say only observer; it probably "
            "concerns the Parliamentary Assembly alone. No later status is known here."
        ),
    ),
    Membership(
        party=AZERBAIJAN.id,
        organization=CSTO.id,
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
        party=BELARUS.id,
        organization=CSTO.id,
        role=Role.MEMBER,
        period=Period("1993-12-31", "2002-10-07"),
        term="party to the Collective Security Treaty",
        start_event="Signature of the treaty",
        end_event="Charter of the organization",
        basis="Collective Security Treaty",
        citations=_CSTO_TREATY,
    ),
    Membership(
        party=BELARUS.id,
        organization=CSTO.id,
        role=Role.MEMBER,
        period=Period("2002-10-07"),
        start_event="Signature of the Charter in Chisinau",
        citations=_CSTO_CHARTER,
        note="The Charter was in force from 18 September 2003.",
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=CSTO.id,
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
        party=KAZAKHSTAN.id,
        organization=CSTO.id,
        role=Role.MEMBER,
        period=Period("2002-10-07"),
        start_event="Signature of the Charter in Chisinau",
        citations=_CSTO_CHARTER,
        note="The Charter was in force from 18 September 2003.",
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=CSTO.id,
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
        party=KYRGYZSTAN.id,
        organization=CSTO.id,
        role=Role.MEMBER,
        period=Period("2002-10-07"),
        start_event="Signature of the Charter in Chisinau",
        citations=_CSTO_CHARTER,
        note="The Charter was in force from 18 September 2003.",
    ),
    Membership(
        party=RUSSIA.id,
        organization=CSTO.id,
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
        party=RUSSIA.id,
        organization=CSTO.id,
        role=Role.MEMBER,
        period=Period("2002-10-07"),
        start_event="Signature of the Charter in Chisinau",
        citations=_CSTO_CHARTER,
        note="The Charter was in force from 18 September 2003.",
    ),
    Membership(
        party=TAJIKISTAN.id,
        organization=CSTO.id,
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
        party=TAJIKISTAN.id,
        organization=CSTO.id,
        role=Role.MEMBER,
        period=Period("2002-10-07"),
        start_event="Signature of the Charter in Chisinau",
        citations=_CSTO_CHARTER,
        note="The Charter was in force from 18 September 2003.",
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=CSTO.id,
        role=Role.MEMBER,
        period=Period("1992-05-15", "1999-04-02"),
        term="party to the Collective Security Treaty",
        start_event="Signature of the treaty",
        end_event="Left out of the protocol on prolongation",
        basis="Collective Security Treaty",
        citations=(
            Citation(s.CSTO_WP2006.id),
            Citation(s.CSTO_RU.id),
            Citation(s.CSTO_TASS2012B.id),
        ),
        note="It did not sign the protocol of 2 April 1999.",
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=CSTO.id,
        role=Role.MEMBER,
        period=Period("2006-08-16", "2012-12-19"),
        start_event="Protocol on the return",
        end_event="Decision of the Council on the suspension",
        citations=(
            Citation(s.CSTO_TASS2012B.id),
            Citation(s.CSTO_TASS2012.id),
            Citation(s.CSTO_PANARM2006.id, "on the return announced in June 2006"),
        ),
        note=(
            "The return was announced on 23 June 2006; the note on the suspension became public on "
            "28 June 2012."
        ),
        alternatives=(
            Alternative(
                "period.start",
                "2002",
                (Citation(s.COW_IGO.id),),
                "It was outside the treaty from 1999 until its return.",
            ),
        ),
    ),
)

_EAEU_FOUNDERS = (Citation(s.EAEU_MID.id), Citation(s.EAEU_COMMONSPACE.id))
EAEU_ROLL: tuple[Membership, ...] = (
    Membership(
        party=BELARUS.id,
        organization=EAEU.id,
        role=Role.MEMBER,
        period=Period("2015-01-01"),
        start_event="Entry into force of the treaty",
        citations=_EAEU_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=IRAN.id,
        organization=EAEU.id,
        role=Role.OBSERVER,
        period=Period("2024-12-26"),
        term="observer State",
        citations=(Citation(s.EAEU_IRN.id),),
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=EAEU.id,
        role=Role.MEMBER,
        period=Period("2015-01-01"),
        start_event="Entry into force of the treaty",
        citations=_EAEU_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=EAEU.id,
        role=Role.MEMBER,
        period=Period("2015-08-12"),
        start_event="Entry into force of its treaty of accession",
        citations=(Citation(s.EAEU_KGZ_VLAST.id),),
        note="The treaty of accession was signed on 23 December 2014.",
        alternatives=(
            Alternative(
                "period.start",
                "2015-08-06",
                (Citation(s.EAEU_MID.id), Citation(s.EAEU_KGZ_6AUG.id)),
                (
                    "That day was announced beforehand; the report of the day, after the site of "
                    "the Union, has 12 August."
                ),
            ),
        ),
    ),
    Membership(
        party=RUSSIA.id,
        organization=EAEU.id,
        role=Role.MEMBER,
        period=Period("2015-01-01"),
        start_event="Entry into force of the treaty",
        citations=_EAEU_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=EAEU.id,
        role=Role.OBSERVER,
        period=Period("2020-12-11"),
        term="observer State",
        citations=(Citation(s.EAEU_OBS.id), Citation(s.EAEU_KUN.id)),
    ),
)

_ECO_FOUNDERS = (Citation(s.ECO_MFATJ.id), Citation(s.ECO_ALIYEV.id), Citation(s.COW_IGO.id))
_ECO_1992 = (
    Citation(s.ECO_MFATJ.id),
    Citation(s.ECO_ALIYEV.id),
    Citation(s.ECO_EIECO.id),
    Citation(s.COW_IGO.id),
)
ECO_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AFGHANISTAN.id,
        organization=ECO.id,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note="The day is kept as ECO Day.",
    ),
    Membership(
        party=AZERBAIJAN.id,
        organization=ECO.id,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note="The day is kept as ECO Day.",
    ),
    Membership(
        party=IRAN.id,
        organization=ECO.id,
        role=Role.MEMBER,
        period=Period("1985"),
        citations=_ECO_FOUNDERS,
        note="A founder, before that in Regional Cooperation for Development.",
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=ECO.id,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note=(
            "The day is kept as ECO Day. A list of 2019 shows the Treaty of Izmir as signed by it "
            "but not ratified."
        ),
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=ECO.id,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note="The day is kept as ECO Day.",
    ),
    Membership(
        party=PAKISTAN.id,
        organization=ECO.id,
        role=Role.MEMBER,
        period=Period("1985"),
        citations=_ECO_FOUNDERS,
        note="A founder, before that in Regional Cooperation for Development.",
    ),
    Membership(
        party=TAJIKISTAN.id,
        organization=ECO.id,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note="The day is kept as ECO Day.",
    ),
    Membership(
        party=TURKIYE.id,
        organization=ECO.id,
        role=Role.MEMBER,
        period=Period("1985"),
        citations=_ECO_FOUNDERS,
        note="A founder, before that in Regional Cooperation for Development.",
    ),
    Membership(
        party=TURKMENISTAN.id,
        organization=ECO.id,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note=(
            "The day is kept as ECO Day. A list of 2019 does not show it among the signatories of "
            "the Treaty of Izmir."
        ),
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=ECO.id,
        role=Role.MEMBER,
        period=Period("1992-11-28"),
        citations=_ECO_1992,
        note=(
            "The day is kept as ECO Day. A list of 2019 does not show it among the signatories of "
            "the Treaty of Izmir."
        ),
    ),
)

_EEC_FOUNDERS = (Citation(s.EEC_TREATY.id), Citation(s.EEC_WP.id))
EEC_ROLL: tuple[Membership, ...] = (
    Membership(
        party=BELARUS.id,
        organization=EEC.id,
        role=Role.MEMBER,
        period=Period("2012-02-02"),
        start_event="First day of work of the Commission",
        citations=_EEC_FOUNDERS,
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=EEC.id,
        role=Role.MEMBER,
        period=Period("2012-02-02"),
        start_event="First day of work of the Commission",
        citations=_EEC_FOUNDERS,
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=EEC.id,
        role=Role.MEMBER,
        period=Period("2015-08-12"),
        start_event="Accession to the Eurasian Economic Union",
        citations=(Citation(s.EAEU_KGZ_VLAST.id),),
        alternatives=(
            Alternative(
                "period.start",
                "2015-08-06",
                (Citation(s.EAEU_MID.id), Citation(s.EAEU_KGZ_6AUG.id)),
                (
                    "That day was announced beforehand; the report of the day, after the site of "
                    "the Union, has 12 August."
                ),
            ),
        ),
    ),
    Membership(
        party=RUSSIA.id,
        organization=EEC.id,
        role=Role.MEMBER,
        period=Period("2012-02-02"),
        start_event="First day of work of the Commission",
        citations=_EEC_FOUNDERS,
    ),
)

_GCC_FOUNDERS = (Citation(s.GCC_WL.id), Citation(s.COW_IGO.id), Citation(s.FACTBOOK.id))
GCC_ROLL: tuple[Membership, ...] = (
    Membership(
        party=BAHRAIN.id,
        organization=GCC.id,
        role=Role.MEMBER,
        period=Period("1981-05-25"),
        start_event="Signature of the Charter",
        citations=_GCC_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=KUWAIT.id,
        organization=GCC.id,
        role=Role.MEMBER,
        period=Period("1981-05-25"),
        start_event="Signature of the Charter",
        citations=_GCC_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=QATAR.id,
        organization=GCC.id,
        role=Role.MEMBER,
        period=Period("1981-05-25"),
        start_event="Signature of the Charter",
        citations=_GCC_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=SAUDI_ARABIA.id,
        organization=GCC.id,
        role=Role.MEMBER,
        period=Period("1981-05-25"),
        start_event="Signature of the Charter",
        citations=_GCC_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=UNITED_ARAB_EMIRATES.id,
        organization=GCC.id,
        role=Role.MEMBER,
        period=Period("1981-05-25"),
        start_event="Signature of the Charter",
        citations=_GCC_FOUNDERS,
        note="A founder.",
    ),
)

_IOM_LIST = (Citation(s.IOM_LIST2024.id), Citation(s.COW_IGO.id))
_IOM_DATA = (Citation(s.COW_IGO.id), Citation(s.FACTBOOK.id))
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
        party=AFGHANISTAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2005"),
        citations=_IOM_LIST,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=AUSTRALIA.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1951", "1973"),
        citations=(Citation(s.COW_IGO.id),),
        note=(
            "The years are those of the Correlates of War data, which have it absent from 1974 to "
            "1984."
        ),
    ),
    Membership(
        party=AUSTRALIA.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1985"),
        citations=_IOM_DATA,
        note=_COW_YEAR,
    ),
    Membership(
        party=AZERBAIJAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2003"),
        citations=_IOM_LIST,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=BAHRAIN.id,
        organization=IOM.id,
        role=Role.OBSERVER,
        period=Period("[1951..]"),
        citations=(Citation(s.FACTBOOK.id),),
        note=_FACTBOOK_ONLY,
    ),
    Membership(
        party=BANGLADESH.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1990"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=BELARUS.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2005"),
        citations=_IOM_LIST,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=CAMBODIA.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2004"),
        citations=_IOM_LIST,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=CHINA.id,
        organization=IOM.id,
        role=Role.OBSERVER,
        period=Period("2001-06", "2016-06-30"),
        end_event="Became a member",
        citations=(Citation(s.IOM_CHINA.id),),
    ),
    Membership(
        party=CHINA.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2016-06-30"),
        citations=(Citation(s.IOM_CHINA.id), Citation(s.IOM_LIST2024.id)),
        note="The World Factbook still calls it an observer.",
    ),
    Membership(
        party=EGYPT.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1991"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=INDIA.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2008"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=INDONESIA.id,
        organization=IOM.id,
        role=Role.OBSERVER,
        period=Period("[1951..]"),
        citations=(Citation(s.FACTBOOK.id),),
        note=_FACTBOOK_ONLY,
    ),
    Membership(
        party=IRAN.id,
        organization=IOM.id,
        role=Role.OBSERVER,
        period=Period("1995", "2001"),
        end_event="Became a member",
        citations=(Citation(s.IOM_IRAN.id),),
    ),
    Membership(
        party=IRAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2001"),
        citations=(Citation(s.IOM_IRAN.id),),
        alternatives=(
            Alternative(
                "period.start",
                "2004",
                (Citation(s.COW_IGO.id),),
                "The office of the UN in the country gives 2001.",
            ),
        ),
    ),
    Membership(
        party=ISRAEL.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1951"),
        citations=_IOM_DATA,
        note=_COW_YEAR,
    ),
    Membership(
        party=JAPAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1993"),
        citations=_IOM_DATA,
        note=_COW_YEAR,
    ),
    Membership(
        party=JORDAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1999"),
        citations=(Citation(s.IOM_CAIRO.id), Citation(s.COW_IGO.id)),
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2004"),
        citations=(Citation(s.IOM_LIST2024.id), Citation(s.IOM_KAZ.id), Citation(s.COW_IGO.id)),
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=KUWAIT.id,
        organization=IOM.id,
        role=Role.OBSERVER,
        period=Period("2017"),
        citations=(Citation(s.IOM_CAIRO.id),),
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2000"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=LAOS.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("[2015-01-01..2024-08-31]"),
        citations=_IOM_LIST,
        note=(
            "The start is not known: it is absent from data that reach to the end of 2014 and "
            "stands in the list of August 2024."
        ),
    ),
    Membership(
        party=MONGOLIA.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2008"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=PAKISTAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1992"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=PHILIPPINES.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1988"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=QATAR.id,
        organization=IOM.id,
        role=Role.OBSERVER,
        period=Period("[1951..]"),
        citations=(Citation(s.FACTBOOK.id),),
        note=_FACTBOOK_ONLY,
    ),
    Membership(
        party=REPUBLIC_OF_KOREA.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1988"),
        citations=_IOM_DATA,
        note=_COW_YEAR,
    ),
    Membership(
        party=RUSSIA.id,
        organization=IOM.id,
        role=Role.OBSERVER,
        period=Period("[1951..2021-04-18]", "2021-04-19"),
        end_event="Became a member",
        citations=(Citation(s.FACTBOOK.id),),
        note=(
            "The start is not known; the bounds are the founding year of the IOM and the last day "
            "before membership."
        ),
    ),
    Membership(
        party=RUSSIA.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2021-04-19"),
        start_event="Acceptance of the Constitution",
        citations=(Citation(s.IOM_RUSSIA.id),),
        note="The Council of the IOM had approved the application on 24 November 2020.",
    ),
    Membership(
        party=SAUDI_ARABIA.id,
        organization=IOM.id,
        role=Role.OBSERVER,
        period=Period("[1951..]"),
        citations=(Citation(s.FACTBOOK.id),),
        note=_FACTBOOK_ONLY,
    ),
    Membership(
        party=SRI_LANKA.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1990"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=TAJIKISTAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1994"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=THAILAND.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1986"),
        citations=_IOM_LIST,
        note=_COW_YEAR,
    ),
    Membership(
        party=TURKIYE.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2004"),
        citations=_IOM_DATA,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=TURKMENISTAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2013"),
        citations=_IOM_LIST,
        note=(
            "The year is that of the Correlates of War data. It stands in the list of members of "
            "2024, but the World Factbook still calls it an observer."
        ),
    ),
    Membership(
        party=UKRAINE.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2004"),
        citations=_IOM_DATA,
        note=_COW_DOUBTFUL,
    ),
    Membership(
        party=UNITED_STATES.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("1951"),
        citations=_IOM_DATA,
        note=_COW_YEAR,
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("[2018-10-01..2018-12-31]"),
        start_event="109th session of the Council of the IOM",
        citations=(Citation(s.IOM_UZB.id), Citation(s.IOM_LIST2024.id)),
        note=(
            "The session was the first under a Director General who took office on 1 October 2018; "
            "its days are not known here."
        ),
    ),
    Membership(
        party=VIET_NAM.id,
        organization=IOM.id,
        role=Role.MEMBER,
        period=Period("2007-11-27"),
        start_event="94th session of the Council of the IOM",
        citations=(Citation(s.IOM_VNM.id), Citation(s.IOM_LIST2024.id), Citation(s.COW_IGO.id)),
        note="The day is the one announced, the first of the session.",
    ),
)

_LAS_LISTS = (Citation(s.LAS_WP.id), Citation(s.LAS_NATIONSONLINE.id), Citation(s.COW_IGO.id))
LAS_ROLL: tuple[Membership, ...] = (
    Membership(
        party=BAHRAIN.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1971-09-11"),
        citations=(Citation(s.LAS_WP.id), Citation(s.COW_IGO.id), Citation(s.LAS_NATIONSONLINE.id)),
    ),
    Membership(
        party=EGYPT.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1945-03-22", "1979-03-31"),
        end_event="Suspension",
        citations=(Citation(s.LAS_WP.id), Citation(s.LAS_NATIONSONLINE.id), Citation(s.LAS_EGY.id)),
        note="A founder.",
    ),
    Membership(
        party=EGYPT.id,
        organization=LAS.id,
        role=Role.SUSPENDED,
        period=Period("1979-03-31", "1989-05-23"),
        end_event="Return at the summit of Casablanca",
        citations=(Citation(s.LAS_EGY.id), Citation(s.LAS_EGY_UPI.id), Citation(s.LAS_EGY_AP.id)),
        note=(
            "The headquarters moved to Tunis for the time. Egyptian ministers sat again from 21 "
            "May 1989. The Correlates of War data code absence from 1980 to 1988."
        ),
    ),
    Membership(
        party=EGYPT.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1989-05-23"),
        start_event="Return at the summit of Casablanca",
        citations=(
            Citation(s.LAS_EGY.id),
            Citation(s.LAS_EGY_UPI.id, "on the eve of the summit"),
            Citation(s.LAS_EGY_AP.id, "on the eve of the summit"),
            Citation(s.COW_IGO.id),
        ),
    ),
    Membership(
        party=INDIA.id,
        organization=LAS.id,
        role=Role.OBSERVER,
        period=Period("[1945-03-22..2024-12-31]"),
        citations=(Citation(s.LAS_WP.id), Citation(s.FACTBOOK.id)),
        note=(
            "The start is not known; the bounds are the founding of the League and the end of the "
            "year of the list that shows it. Popular accounts have 2007."
        ),
    ),
    Membership(
        party=IRAQ.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1945-03-22"),
        citations=_LAS_LISTS,
        note="A founder.",
    ),
    Membership(
        party=JORDAN.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1945-03-22"),
        citations=_LAS_LISTS,
        note="A founder, as Transjordan.",
        alternatives=(
            Alternative(
                "period.start",
                "1946",
                (Citation(s.COW_IGO.id),),
                "The data count a state only from its entry into their state system.",
            ),
        ),
    ),
    Membership(
        party=KUWAIT.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1961-07-20"),
        citations=_LAS_LISTS,
    ),
    Membership(
        party=LEBANON.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1945-03-22"),
        citations=_LAS_LISTS,
        note="A founder.",
        alternatives=(
            Alternative(
                "period.start",
                "1946",
                (Citation(s.COW_IGO.id),),
                "The data count a state only from its entry into their state system.",
            ),
        ),
    ),
    Membership(
        party=PALESTINE.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1976-09-09"),
        citations=(Citation(s.LAS_MEDEA.id), Citation(s.LAS_WP.id)),
        note=(
            "Admitted as the Palestine Liberation Organization; called the State of Palestine "
            "since 1989."
        ),
    ),
    Membership(
        party=QATAR.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1971-09-11"),
        citations=(Citation(s.LAS_WP.id), Citation(s.COW_IGO.id), Citation(s.LAS_NATIONSONLINE.id)),
    ),
    Membership(
        party=SAUDI_ARABIA.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1945-03-22"),
        citations=_LAS_LISTS,
        note="A founder.",
    ),
    Membership(
        party=UNITED_ARAB_EMIRATES.id,
        organization=LAS.id,
        role=Role.MEMBER,
        period=Period("1971-12-06"),
        citations=(Citation(s.LAS_WP.id), Citation(s.COW_IGO.id)),
    ),
)

_OIC_FOUNDERS = (Citation(s.OIC_TABLE.id), Citation(s.OIC_WP.id), Citation(s.COW_IGO.id))
OIC_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AFGHANISTAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969", "1980"),
        end_event="Suspension",
        citations=(Citation(s.OIC_WP.id), Citation(s.OIC_TABLE.id)),
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=AFGHANISTAN.id,
        organization=OIC.id,
        role=Role.SUSPENDED,
        period=Period("1980", "1989-03"),
        end_event="Return",
        citations=(Citation(s.OIC_WP.id),),
        note="The Correlates of War data code it as a member without a break.",
    ),
    Membership(
        party=AFGHANISTAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1989-03"),
        start_event="Return",
        citations=(Citation(s.OIC_WP.id),),
        note="The Correlates of War data code it as a member without a break.",
    ),
    Membership(
        party=AZERBAIJAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1992"),
        citations=(Citation(s.OIC_TABLE.id),),
        alternatives=(
            Alternative(
                "period.start",
                "1991",
                (Citation(s.COW_IGO.id),),
                "The organization's own table has 1992.",
            ),
        ),
    ),
    Membership(
        party=BAHRAIN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1972"),
        citations=(Citation(s.OIC_TABLE.id),),
        alternatives=(
            Alternative(
                "period.start",
                "1971",
                (Citation(s.COW_IGO.id),),
                "The organization's own table has 1972.",
            ),
        ),
    ),
    Membership(
        party=BANGLADESH.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1974"),
        citations=(Citation(s.OIC_TABLE.id), Citation(s.COW_IGO.id)),
    ),
    Membership(
        party=EGYPT.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969", "1979-05"),
        end_event="Suspension",
        citations=(Citation(s.OIC_WP.id), Citation(s.OIC_TABLE.id)),
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=EGYPT.id,
        organization=OIC.id,
        role=Role.SUSPENDED,
        period=Period("1979-05", "1984-03"),
        end_event="Return",
        citations=(Citation(s.OIC_WP.id),),
        note="The Correlates of War data code it as a member without a break.",
    ),
    Membership(
        party=EGYPT.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1984-03"),
        start_event="Return",
        citations=(Citation(s.OIC_WP.id),),
        note="The Correlates of War data code it as a member without a break.",
    ),
    Membership(
        party=INDONESIA.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=IRAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=IRAQ.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1976"),
        citations=(Citation(s.COW_IGO.id),),
        note="The year 1975 is given elsewhere.",
    ),
    Membership(
        party=JORDAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1995"),
        citations=(Citation(s.COW_IGO.id),),
    ),
    Membership(
        party=KUWAIT.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1992"),
        citations=(Citation(s.OIC_TABLE.id), Citation(s.COW_IGO.id)),
    ),
    Membership(
        party=LEBANON.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=MALAYSIA.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=PAKISTAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=PALESTINE.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=(Citation(s.OIC_AVSAB.id),),
        note="At first as the Palestine Liberation Organization.",
    ),
    Membership(
        party=QATAR.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("[1970-01-01..1972-12-31]"),
        citations=(Citation(s.COW_IGO.id), Citation(s.OIC_AVSAB.id)),
        note=(
            "1970, 1971 and 1972 are all given; 1972 is the year of the organization's own table "
            "for Bahrain, and probable here."
        ),
        alternatives=(
            Alternative(
                "period.start", "1971", (Citation(s.COW_IGO.id),), "Other sources have other years."
            ),
            Alternative(
                "period.start",
                "1970",
                (Citation(s.OIC_AVSAB.id),),
                "It stands in a copied table only, and is before independence.",
            ),
        ),
    ),
    Membership(
        party=RUSSIA.id,
        organization=OIC.id,
        role=Role.OBSERVER,
        period=Period("2005"),
        citations=(Citation(s.OIC_AVSAB.id), Citation(s.FACTBOOK.id)),
    ),
    Membership(
        party=SAUDI_ARABIA.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=TAJIKISTAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1992"),
        citations=(Citation(s.OIC_AVSAB.id), Citation(s.COW_IGO.id)),
    ),
    Membership(
        party=THAILAND.id,
        organization=OIC.id,
        role=Role.OBSERVER,
        period=Period("1998"),
        citations=(Citation(s.OIC_AVSAB.id), Citation(s.FACTBOOK.id)),
    ),
    Membership(
        party=TURKIYE.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1969"),
        citations=_OIC_FOUNDERS,
        note="A founder; the organization publishes years only.",
    ),
    Membership(
        party=TURKMENISTAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("1992"),
        citations=(Citation(s.OIC_AVSAB.id), Citation(s.COW_IGO.id)),
    ),
    Membership(
        party=UNITED_ARAB_EMIRATES.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("[1970-01-01..1972-12-31]"),
        citations=(Citation(s.COW_IGO.id), Citation(s.OIC_AVSAB.id)),
        note=(
            "1970, 1971 and 1972 are all given; 1972 is the year of the organization's own table "
            "for Bahrain, and probable here."
        ),
        alternatives=(
            Alternative(
                "period.start", "1971", (Citation(s.COW_IGO.id),), "Other sources have other years."
            ),
            Alternative(
                "period.start",
                "1970",
                (Citation(s.OIC_AVSAB.id),),
                "It stands in a copied table only, and is before independence.",
            ),
        ),
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=OIC.id,
        role=Role.MEMBER,
        period=Period("[1995-01-01..1996-12-31]"),
        citations=(Citation(s.COW_IGO.id), Citation(s.OIC_AVSAB.id)),
        note="1995 and 1996 are both given.",
        alternatives=(
            Alternative(
                "period.start",
                "1995",
                (Citation(s.COW_IGO.id), Citation(s.OIC_AVSAB.id)),
                "1996 is given as well, and which is right is not known here.",
            ),
        ),
    ),
)

_OSCE_PRAGUE = (Citation(s.OSCE_1990S.id), Citation(s.OSCE_AZKURS.id), Citation(s.COW_IGO.id))
_OSCE_FIRST = (Citation(s.COW_IGO.id), Citation(s.OSCE_AZKURS.id))
_OSCE_ASIAN = (
    Citation(s.OSCE_PARTNERS84.id),
    Citation(s.OSCE_FACTSHEET.id),
    Citation(s.OSCE_DE2017.id),
)
OSCE_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AFGHANISTAN.id,
        organization=OSCE.id,
        role=Role.PARTNER,
        period=Period("2003"),
        term="Asian Partner for Co-operation",
        citations=_OSCE_ASIAN,
        note="How the partnership has been handled since August 2021 is not known here.",
    ),
    Membership(
        party=AUSTRALIA.id,
        organization=OSCE.id,
        role=Role.PARTNER,
        period=Period("2009"),
        term="Asian Partner for Co-operation",
        citations=_OSCE_ASIAN,
        note="A Partner for Co-operation that was invited to the Asian contact group.",
    ),
    Membership(
        party=AZERBAIJAN.id,
        organization=OSCE.id,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=BELARUS.id,
        organization=OSCE.id,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=EGYPT.id,
        organization=OSCE.id,
        role=Role.PARTNER,
        period=Period("1995"),
        term="Mediterranean Partner for Co-operation",
        citations=(Citation(s.OSCE_FACTSHEET.id), Citation(s.OSCE_SIMONET.id)),
        note=(
            "A non-participating Mediterranean state of the Conference since 1975, and in its "
            "contact group since 1994; the title of partner came in 1995."
        ),
    ),
    Membership(
        party=ISRAEL.id,
        organization=OSCE.id,
        role=Role.PARTNER,
        period=Period("1995"),
        term="Mediterranean Partner for Co-operation",
        citations=(Citation(s.OSCE_FACTSHEET.id), Citation(s.OSCE_SIMONET.id)),
        note=(
            "A non-participating Mediterranean state of the Conference since 1975, and in its "
            "contact group since 1994; the title of partner came in 1995."
        ),
    ),
    Membership(
        party=JAPAN.id,
        organization=OSCE.id,
        role=Role.PARTNER,
        period=Period("1992"),
        term="Asian Partner for Co-operation",
        citations=_OSCE_ASIAN,
        note="The day of the decision is not known here.",
    ),
    Membership(
        party=JORDAN.id,
        organization=OSCE.id,
        role=Role.PARTNER,
        period=Period("1998"),
        term="Mediterranean Partner for Co-operation",
        citations=(Citation(s.OSCE_FACTSHEET.id), Citation(s.OSCE_SIMONET.id)),
        note="The day of the decision is not known here.",
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=OSCE.id,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=OSCE.id,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=MONGOLIA.id,
        organization=OSCE.id,
        role=Role.PARTNER,
        period=Period("2004", "2012-11-21"),
        term="Asian Partner for Co-operation",
        end_event="Became a participating State",
        citations=(Citation(s.OSCE_MNG_REQ.id), Citation(s.OSCE_FACTSHEET.id)),
        note="The day of the decision is not known here.",
    ),
    Membership(
        party=MONGOLIA.id,
        organization=OSCE.id,
        role=Role.MEMBER,
        period=Period("2012-11-21"),
        term="participating State",
        citations=(Citation(s.OSCE_MNG_AT.id), Citation(s.OSCE_FACTSHEET.id)),
        note=(
            "The 57th participating State. The Correlates of War data miss it up to their end in "
            "2014."
        ),
    ),
    Membership(
        party=REPUBLIC_OF_KOREA.id,
        organization=OSCE.id,
        role=Role.PARTNER,
        period=Period("1994"),
        term="Asian Partner for Co-operation",
        citations=_OSCE_ASIAN,
        note="The day of the decision is not known here.",
    ),
    Membership(
        party=RUSSIA.id,
        organization=OSCE.id,
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
                (Citation(s.OSCE_AZKURS.id),),
                "The Conference opened in July 1973.",
            ),
        ),
    ),
    Membership(
        party=TAJIKISTAN.id,
        organization=OSCE.id,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=THAILAND.id,
        organization=OSCE.id,
        role=Role.PARTNER,
        period=Period("2000"),
        term="Asian Partner for Co-operation",
        citations=_OSCE_ASIAN,
        note="The day of the decision is not known here.",
    ),
    Membership(
        party=TURKIYE.id,
        organization=OSCE.id,
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
                (Citation(s.OSCE_AZKURS.id),),
                "The Conference opened in July 1973.",
            ),
        ),
    ),
    Membership(
        party=TURKMENISTAN.id,
        organization=OSCE.id,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=UKRAINE.id,
        organization=OSCE.id,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
    Membership(
        party=UNITED_STATES.id,
        organization=OSCE.id,
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
                (Citation(s.OSCE_AZKURS.id),),
                "The Conference opened in July 1973.",
            ),
        ),
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=OSCE.id,
        role=Role.MEMBER,
        period=Period("1992-01-30"),
        term="participating State",
        start_event="Second meeting of the Council of the Conference, Prague",
        citations=_OSCE_PRAGUE,
    ),
)

_OTS_FOUNDERS = (Citation(s.OTS_BAROMETR.id), Citation(s.OTS_KIWIX.id))
OTS_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AZERBAIJAN.id,
        organization=OTS.id,
        role=Role.MEMBER,
        period=Period("2009-10-03"),
        start_event="Signature of the Nakhchivan Agreement",
        citations=_OTS_FOUNDERS,
        note="A founder. When the agreement entered into force is not known here.",
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=OTS.id,
        role=Role.MEMBER,
        period=Period("2009-10-03"),
        start_event="Signature of the Nakhchivan Agreement",
        citations=_OTS_FOUNDERS,
        note="A founder. When the agreement entered into force is not known here.",
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=OTS.id,
        role=Role.MEMBER,
        period=Period("2009-10-03"),
        start_event="Signature of the Nakhchivan Agreement",
        citations=_OTS_FOUNDERS,
        note="A founder. When the agreement entered into force is not known here.",
    ),
    Membership(
        party=TURKIYE.id,
        organization=OTS.id,
        role=Role.MEMBER,
        period=Period("2009-10-03"),
        start_event="Signature of the Nakhchivan Agreement",
        citations=_OTS_FOUNDERS,
        note="A founder. When the agreement entered into force is not known here.",
    ),
    Membership(
        party=TURKMENISTAN.id,
        organization=OTS.id,
        role=Role.OBSERVER,
        period=Period("2021-11-12"),
        start_event="Eighth summit, Istanbul",
        citations=(Citation(s.OTS_BLURB.id), Citation(s.OTS_KIWIX.id)),
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=OTS.id,
        role=Role.MEMBER,
        period=Period("2019-10"),
        start_event="Seventh summit, Baku",
        citations=(Citation(s.OTS_BLURB.id), Citation(s.OTS_UZB2019.id)),
        note=(
            "It had ratified the Nakhchivan Agreement in September 2019. 15 October is usually "
            "given for the summit, but in no source that was seen."
        ),
    ),
)

_SAARC_BOOK = (Citation(s.SAARC_SAGE.id), Citation(s.COW_IGO.id))
SAARC_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AFGHANISTAN.id,
        organization=SAARC.id,
        role=Role.MEMBER,
        period=Period("2007-04-03"),
        citations=(Citation(s.SAARC_AFG.id), Citation(s.COW_IGO.id)),
    ),
    Membership(
        party=AUSTRALIA.id,
        organization=SAARC.id,
        role=Role.OBSERVER,
        period=Period("2008"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
    Membership(
        party=BANGLADESH.id,
        organization=SAARC.id,
        role=Role.MEMBER,
        period=Period("1985-12-08"),
        start_event="Signature of the Charter",
        citations=_SAARC_BOOK,
        note="A founder.",
    ),
    Membership(
        party=CHINA.id,
        organization=SAARC.id,
        role=Role.OBSERVER,
        period=Period("2004"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
    Membership(
        party=INDIA.id,
        organization=SAARC.id,
        role=Role.MEMBER,
        period=Period("1985-12-08"),
        start_event="Signature of the Charter",
        citations=_SAARC_BOOK,
        note="A founder.",
    ),
    Membership(
        party=IRAN.id,
        organization=SAARC.id,
        role=Role.OBSERVER,
        period=Period("2008"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
    Membership(
        party=JAPAN.id,
        organization=SAARC.id,
        role=Role.OBSERVER,
        period=Period("2005"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
    Membership(
        party=PAKISTAN.id,
        organization=SAARC.id,
        role=Role.MEMBER,
        period=Period("1985-12-08"),
        start_event="Signature of the Charter",
        citations=_SAARC_BOOK,
        note="A founder.",
    ),
    Membership(
        party=REPUBLIC_OF_KOREA.id,
        organization=SAARC.id,
        role=Role.OBSERVER,
        period=Period("2006"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
    Membership(
        party=SRI_LANKA.id,
        organization=SAARC.id,
        role=Role.MEMBER,
        period=Period("1985-12-08"),
        start_event="Signature of the Charter",
        citations=_SAARC_BOOK,
        note="A founder.",
    ),
    Membership(
        party=UNITED_STATES.id,
        organization=SAARC.id,
        role=Role.OBSERVER,
        period=Period("2006"),
        citations=_SAARC_BOOK,
        note=(
            "It surely was an observer in 2013; the first year is that of the Correlates of War "
            "data."
        ),
    ),
)

_SCO_FOUNDERS = (Citation(s.SCO_ABOUT.id), Citation(s.SCO_ISSI.id))
_SCO_MERGER = (Citation(s.SCO_TASS2025.id), Citation(s.SCO_INTERFAX2025.id))
SCO_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AFGHANISTAN.id,
        organization=SCO.id,
        role=Role.OBSERVER,
        period=Period("2012-06-07", "2025-09-01"),
        end_event="Observers and dialogue partners became partners",
        citations=(Citation(s.SCO_PAJHWOK.id), Citation(s.SCO_TASS2025.id)),
        note="In practice the seat has been vacant since August 2021.",
    ),
    Membership(
        party=AFGHANISTAN.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="An observer before.",
    ),
    Membership(
        party=AZERBAIJAN.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("[2016-01-01..2016-04-15]", "2025-09-01"),
        start_event="Memorandum",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_AZE2016.id),
            Citation(s.SCO_ARM2016.id),
            Citation(s.SCO_TASS2025.id),
        ),
        note=(
            "Decided on 10 July 2015. The memorandum was signed before 16 April 2016; 14 March is "
            "usually given, but in no dated source that was seen."
        ),
    ),
    Membership(
        party=AZERBAIJAN.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=BAHRAIN.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2023-07", "2025-09-01"),
        start_event="Memorandum signed in Beijing",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_BHR2023.id),
            Citation(s.SCO_XINHUA2022.id, "on the agreement of September 2022"),
            Citation(s.SCO_TASS2025.id),
        ),
        note=(
            "The signing was reported on 15 July 2023; it was agreed in principle at the summit of "
            "Samarkand on 16 September 2022."
        ),
    ),
    Membership(
        party=BAHRAIN.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=BELARUS.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2010", "2015"),
        start_event="Memorandum",
        end_event="Became an observer",
        basis="memorandum",
        citations=(
            Citation(s.SCO_NEWSAZ2024.id),
            Citation(s.SCO_HEADPOST.id),
            Citation(s.SCO_PRIU2009.id, "on the decision of June 2009"),
        ),
        note="The summit of Yekaterinburg had granted the status on 16 June 2009.",
        alternatives=(
            Alternative(
                "period.start",
                "2009-06-16",
                (Citation(s.SCO_PRIU2009.id),),
                "That is the day of the decision; the memorandum followed in 2010.",
            ),
        ),
    ),
    Membership(
        party=BELARUS.id,
        organization=SCO.id,
        role=Role.OBSERVER,
        period=Period("2015", "2024-07-04"),
        start_event="Summit of Ufa",
        end_event="Became a member",
        citations=(
            Citation(s.SCO_NEWSAZ2024.id),
            Citation(s.SCO_HEADPOST.id),
            Citation(s.SCO_ARM2016.id),
        ),
        note="Other decisions of that summit on statuses are of 10 July 2015.",
    ),
    Membership(
        party=BELARUS.id,
        organization=SCO.id,
        role=Role.MEMBER,
        period=Period("2024-07-04"),
        start_event="Summit of Astana",
        citations=(
            Citation(s.SCO_NEWSAZ2024.id),
            Citation(s.SCO_NCA2024.id),
            Citation(s.SCO_HEADPOST.id),
        ),
        note="One study site writes 8 August 2024; every news report has the summit.",
    ),
    Membership(
        party=CAMBODIA.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2015-09-24", "2025-09-01"),
        start_event="Memorandum signed in Xi'an",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(Citation(s.SCO_KHM2015.id), Citation(s.SCO_TASS2025.id)),
        note="Decided on 10 July 2015.",
    ),
    Membership(
        party=CAMBODIA.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=CHINA.id,
        organization=SCO.id,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder, in the Shanghai Five from 26 April 1996.",
        alternatives=(
            Alternative(
                "period.start",
                "1996",
                (Citation(s.COW_IGO.id),),
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        ),
    ),
    Membership(
        party=EGYPT.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2022-09-14", "2025-09-01"),
        start_event="Memorandum signed in Tashkent",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_EGYQAT2022.id),
            Citation(s.SCO_TASS1508467.id),
            Citation(s.SCO_TASS2025.id),
        ),
        note="The procedure began at the summit of Dushanbe in September 2021.",
    ),
    Membership(
        party=EGYPT.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=INDIA.id,
        organization=SCO.id,
        role=Role.OBSERVER,
        period=Period("2005-07-05", "2017-06-09"),
        end_event="Became a member",
        citations=(Citation(s.SCO_ISSI.id),),
    ),
    Membership(
        party=INDIA.id,
        organization=SCO.id,
        role=Role.MEMBER,
        period=Period("2017-06-09"),
        start_event="Summit of Astana",
        citations=(Citation(s.SCO_ABOUT.id), Citation(s.SCO_TREND2017.id), Citation(s.SCO_ISSI.id)),
    ),
    Membership(
        party=IRAN.id,
        organization=SCO.id,
        role=Role.OBSERVER,
        period=Period("2005-07-05", "2023-07-04"),
        end_event="Became a member",
        citations=(Citation(s.SCO_ISSI.id),),
    ),
    Membership(
        party=IRAN.id,
        organization=SCO.id,
        role=Role.MEMBER,
        period=Period("2023-07-04"),
        start_event="Summit chaired by India",
        citations=(
            Citation(s.SCO_GST2023.id),
            Citation(s.SCO_HEADPOST.id),
            Citation(s.SCO_XINHUA2022.id, "on the memorandum of September 2022"),
        ),
        note=(
            "The procedure began at the summit of Dushanbe in September 2021; the memorandum of "
            "obligations is of 16 September 2022."
        ),
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=SCO.id,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder, in the Shanghai Five from 26 April 1996.",
        alternatives=(
            Alternative(
                "period.start",
                "1996",
                (Citation(s.COW_IGO.id),),
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        ),
    ),
    Membership(
        party=KUWAIT.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2023-05-05", "2025-09-01"),
        start_event="Memorandum signed at the meeting of foreign ministers in Goa",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_GOA2023.id),
            Citation(s.SCO_GOA2023B.id),
            Citation(s.SCO_XINHUA2022.id, "on the agreement of September 2022"),
            Citation(s.SCO_TASS2025.id),
        ),
        note="Agreed in principle at the summit of Samarkand on 16 September 2022.",
    ),
    Membership(
        party=KUWAIT.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=SCO.id,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder, in the Shanghai Five from 26 April 1996.",
        alternatives=(
            Alternative(
                "period.start",
                "1996",
                (Citation(s.COW_IGO.id),),
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        ),
    ),
    Membership(
        party=LAOS.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Decision of the summit of Tianjin",
        citations=(
            Citation(s.SCO_LAO2025.id),
            Citation(s.SCO_TASS2025.id),
            Citation(s.SCO_INTERFAX2025.id),
        ),
        note=(
            "It was granted the status of dialogue partner at the summit that merged the statuses; "
            "the memorandum was still to be signed then."
        ),
    ),
    Membership(
        party=MONGOLIA.id,
        organization=SCO.id,
        role=Role.OBSERVER,
        period=Period("2004", "2025-09-01"),
        end_event="Observers and dialogue partners became partners",
        citations=(Citation(s.SCO_OPOYI.id), Citation(s.SCO_TASS2025.id)),
        note=(
            "The first observer. It is usually dated from the summit of Tashkent of June 2004; the "
            "day is not known here."
        ),
    ),
    Membership(
        party=MONGOLIA.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="An observer before.",
    ),
    Membership(
        party=PAKISTAN.id,
        organization=SCO.id,
        role=Role.OBSERVER,
        period=Period("2005-07-05", "2017-06-09"),
        end_event="Became a member",
        citations=(Citation(s.SCO_ISSI.id),),
    ),
    Membership(
        party=PAKISTAN.id,
        organization=SCO.id,
        role=Role.MEMBER,
        period=Period("2017-06-09"),
        start_event="Summit of Astana",
        citations=(Citation(s.SCO_ABOUT.id), Citation(s.SCO_TREND2017.id), Citation(s.SCO_ISSI.id)),
    ),
    Membership(
        party=QATAR.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2022-09-14", "2025-09-01"),
        start_event="Memorandum signed in Tashkent",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_EGYQAT2022.id),
            Citation(s.SCO_TASS1508467.id),
            Citation(s.SCO_TASS2025.id),
        ),
        note="The procedure began at the summit of Dushanbe in September 2021.",
    ),
    Membership(
        party=QATAR.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=RUSSIA.id,
        organization=SCO.id,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder, in the Shanghai Five from 26 April 1996.",
        alternatives=(
            Alternative(
                "period.start",
                "1996",
                (Citation(s.COW_IGO.id),),
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        ),
    ),
    Membership(
        party=SAUDI_ARABIA.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2022-09", "2025-09-01"),
        start_event="Memorandum",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_SAU2023.id),
            Citation(s.SCO_XINHUA2022.id),
            Citation(s.SCO_TASS2025.id),
        ),
        note=(
            "The Saudi approval of 29 March 2023 has the memorandum signed in September 2022, but "
            "the reports of 14 to 16 September 2022 name only Egypt and Qatar as signatories."
        ),
    ),
    Membership(
        party=SAUDI_ARABIA.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=SRI_LANKA.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2009-06-16", "2025-09-01"),
        start_event="Decision of the summit of Yekaterinburg",
        end_event="Observers and dialogue partners became partners",
        citations=(Citation(s.SCO_PRIU2009.id), Citation(s.SCO_TASS2025.id)),
        note="The memorandum, of 2010, was not seen.",
    ),
    Membership(
        party=SRI_LANKA.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=TAJIKISTAN.id,
        organization=SCO.id,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder, in the Shanghai Five from 26 April 1996.",
        alternatives=(
            Alternative(
                "period.start",
                "1996",
                (Citation(s.COW_IGO.id),),
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        ),
    ),
    Membership(
        party=TURKIYE.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2013-04-26", "2025-09-01"),
        start_event="Memorandum signed in Almaty",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_TUR2013.id),
            Citation(s.SCO_PAJHWOK.id, "on the decision of June 2012"),
            Citation(s.SCO_TASS2025.id),
        ),
        note="The summit of Beijing had decided on 7 June 2012.",
    ),
    Membership(
        party=TURKIYE.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=UNITED_ARAB_EMIRATES.id,
        organization=SCO.id,
        role=Role.DIALOGUE_PARTNER,
        period=Period("2023-05-05", "2025-09-01"),
        start_event="Memorandum signed at the meeting of foreign ministers in Goa",
        end_event="Observers and dialogue partners became partners",
        basis="memorandum",
        citations=(
            Citation(s.SCO_GOA2023.id),
            Citation(s.SCO_GOA2023B.id),
            Citation(s.SCO_XINHUA2022.id, "on the agreement of September 2022"),
            Citation(s.SCO_TASS2025.id),
        ),
        note="Agreed in principle at the summit of Samarkand on 16 September 2022.",
    ),
    Membership(
        party=UNITED_ARAB_EMIRATES.id,
        organization=SCO.id,
        role=Role.PARTNER,
        period=Period("2025-09-01"),
        start_event="Observers and dialogue partners became partners",
        citations=_SCO_MERGER,
        note="A dialogue partner before.",
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=SCO.id,
        role=Role.MEMBER,
        period=Period("2001-06-15"),
        start_event="Declaration of Shanghai",
        citations=_SCO_FOUNDERS,
        note="A founder that had not been in the Shanghai Five.",
    ),
)

_TURKPA_FOUNDERS = (Citation(s.TURKPA_OTS.id), Citation(s.TURKPA_MFAAZ.id))
TURKPA_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AZERBAIJAN.id,
        organization=TURKPA.id,
        role=Role.MEMBER,
        period=Period("2008-11-21"),
        start_event="Agreement of Istanbul",
        citations=_TURKPA_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=TURKPA.id,
        role=Role.MEMBER,
        period=Period("2008-11-21"),
        start_event="Agreement of Istanbul",
        citations=_TURKPA_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=TURKPA.id,
        role=Role.MEMBER,
        period=Period("2008-11-21"),
        start_event="Agreement of Istanbul",
        citations=_TURKPA_FOUNDERS,
        note="A founder.",
    ),
    Membership(
        party=TURKIYE.id,
        organization=TURKPA.id,
        role=Role.MEMBER,
        period=Period("2008-11-21"),
        start_event="Agreement of Istanbul",
        citations=_TURKPA_FOUNDERS,
        note="A founder.",
    ),
)

_UN_ROSTER = (Citation(s.UN_YEARBOOK1974.id), Citation(s.UN_LIST_COPY.id))
_UN_LIST_FR = (Citation(s.UN_ORG1469_FR3.id),)
_UN_LIST_EN = (Citation(s.UN_ORG1469_P6.id),)
_UN_LIST = (Citation(s.UN_LIST_COPY.id),)
UN_ROLL: tuple[Membership, ...] = (
    Membership(
        party=AFGHANISTAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1946-11-19"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=AUSTRALIA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-11-01"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=AZERBAIJAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST,
    ),
    Membership(
        party=BAHRAIN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1971-09-21"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=BANGLADESH.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1974-09-17"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=BELARUS.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_ROSTER,
        note="An original member, as the Byelorussian SSR.",
    ),
    Membership(
        party=CAMBODIA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1955-12-14"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=CHINA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_ROSTER,
        note=(
            "Until 1971 the Republic of China held the seat; under General Assembly resolution "
            "2758 of that year the Government of the People's Republic represents China."
        ),
    ),
    Membership(
        party=EGYPT.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_LIST_EN,
        note=(
            "From 1958 it was one member with Syria, the United Arab Republic; Syria took its own "
            "seat again on 13 October 1961."
        ),
    ),
    Membership(
        party=INDIA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-30"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=INDONESIA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1950-09-28", "1965-03-01"),
        end_event="Withdrawal",
        citations=(Citation(s.UN_ORG1469_FR3.id), Citation(s.UN_IO1965.id, "on the withdrawal")),
        note="The UN keeps this first date of admission.",
    ),
    Membership(
        party=INDONESIA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("[1965-03-02..1974-12-31]"),
        start_event="Return",
        citations=_UN_ROSTER,
        note=(
            "It is commonly said to have returned in 1966; the end of the bound is the day of the "
            "first roster seen that has it again."
        ),
    ),
    Membership(
        party=IRAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=IRAQ.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-12-21"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=ISRAEL.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1949-05-11"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=JAPAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1956-12-18"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=JORDAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1955-12-14"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=KUWAIT.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1963-05-14"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST_FR,
    ),
    Membership(
        party=LAOS.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1955-12-14"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=LEBANON.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=MALAYSIA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1957-09-17"),
        citations=(Citation(s.UN_NATIONSENC.id), Citation(s.UN_LIST_COPY.id)),
        note="Admitted as the Federation of Malaya; Malaysia since 16 September 1963.",
    ),
    Membership(
        party=MONGOLIA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1961-10-27"),
        citations=_UN_LIST,
    ),
    Membership(
        party=PAKISTAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1947-09-30"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=PALESTINE.id,
        organization=UN.id,
        role=Role.OBSERVER,
        period=Period("1974-11-22", "2012-11-29"),
        start_event="General Assembly resolution 3237",
        end_event="General Assembly resolution 67/19",
        citations=(Citation(s.UN_6719_WP.id),),
        note=(
            "As the Palestine Liberation Organization; called Palestine since resolution 43/177 of "
            "15 December 1988."
        ),
    ),
    Membership(
        party=PALESTINE.id,
        organization=UN.id,
        role=Role.OBSERVER,
        period=Period("2012-11-29"),
        term="non-member observer State",
        start_event="General Assembly resolution 67/19",
        citations=(Citation(s.UN_6719_JVL.id), Citation(s.UN_6719_WP.id), Citation(s.UN_ES1023.id)),
        note=(
            "It is not a member. Resolution ES-10/23 of 10 May 2024 gave it more rights, but no "
            "vote."
        ),
        alternatives=(
            Alternative(
                "period.start",
                "2012-11-28",
                (Citation(s.UN_6719_ECF.id),),
                "Every other source dates the vote 29 November.",
            ),
        ),
    ),
    Membership(
        party=PHILIPPINES.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=QATAR.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1971-09-21"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=REPUBLIC_OF_KOREA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1991-09-17"),
        citations=_UN_LIST,
        note="Admitted on the same day as the Democratic People's Republic of Korea.",
    ),
    Membership(
        party=RUSSIA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=(Citation(s.UN_ORG1469_FR3.id), Citation(s.UN_RUS_NOTE.id)),
        note=(
            "The date is that of the Soviet Union, whose membership the Russian Federation "
            "continues by its letter of 24 December 1991."
        ),
    ),
    Membership(
        party=SAUDI_ARABIA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_ROSTER,
    ),
    Membership(
        party=SRI_LANKA.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1955-12-14"),
        citations=_UN_ROSTER,
        note="Admitted as Ceylon.",
    ),
    Membership(
        party=TAJIKISTAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=THAILAND.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1946-12-16"),
        citations=(Citation(s.UN_ORG1469_P6.id), Citation(s.UN_YEARBOOK1974.id)),
        alternatives=(
            Alternative(
                "period.start",
                "1946-12-15",
                (Citation(s.UN_LIST_COPY.id),),
                "The roster of 1974 and the press-release list of the UN both have 16 December.",
            ),
        ),
    ),
    Membership(
        party=TURKIYE.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=TURKMENISTAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=UKRAINE.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_LIST_EN,
        note="An original member, as the Ukrainian SSR.",
    ),
    Membership(
        party=UNITED_ARAB_EMIRATES.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1971-12-09"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=UNITED_STATES.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1992-03-02"),
        citations=_UN_LIST_EN,
    ),
    Membership(
        party=VIET_NAM.id,
        organization=UN.id,
        role=Role.MEMBER,
        period=Period("1977-09-20"),
        citations=_UN_LIST_EN,
        note="The date is that of the unified state.",
    ),
)

UNSC_P5_ROLL: tuple[Membership, ...] = (
    Membership(
        party=CHINA.id,
        organization=UNSC_P5.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        term="permanent member",
        citations=(Citation(s.UN_P5_DW.id),),
        note=(
            "Until General Assembly resolution 2758 of 1971 the Republic of China held the seat; "
            "since then the People's Republic."
        ),
    ),
    Membership(
        party=RUSSIA.id,
        organization=UNSC_P5.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        term="permanent member",
        citations=(Citation(s.UN_P5_DW.id), Citation(s.UN_RUS_NOTE.id)),
        note="As the Soviet Union until 24 December 1991.",
    ),
    Membership(
        party=UNITED_STATES.id,
        organization=UNSC_P5.id,
        role=Role.MEMBER,
        period=Period("1945-10-24"),
        term="permanent member",
        citations=(Citation(s.UN_P5_DW.id),),
    ),
)

CICA_ELSEWHERE: tuple[Membership, ...] = (
    Membership(
        party=CICA.id,
        organization=UN.id,
        role=Role.OBSERVER,
        period=Period("2007-12"),
        term="observer in the General Assembly",
        start_event="Decision of the 62nd session of the General Assembly",
        citations=(
            Citation(s.CICA_EXT_REL.id),
            Citation(s.KZ_MFA_CICA.id),
            Citation(s.INTERVIEW_SARYBAY_2021.id, "on CICA as an observer at the United Nations"),
            Citation(s.UN_GA10667.id, "on the texts adopted on 6 December 2007"),
            Citation(s.VNPLUS_2010.id),
        ),
        note=(
            "The day is probably 6 December 2007, when the Assembly adopted the texts of its Legal "
            "Committee, and the resolution A/RES/62/77; neither is confirmed by what was read."
        ),
    ),
    Membership(
        party=CICA.id,
        organization=IOM.id,
        role=Role.OBSERVER,
        period=Period("2016-12"),
        citations=(Citation(s.CICA_EXT_REL.id),),
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
