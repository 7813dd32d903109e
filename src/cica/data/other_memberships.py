"""Who belongs to what in Asia and Europe besides CICA, and what CICA itself is elsewhere.

The organizations of the whole world are in `other_memberships_world`. What starts a membership is
said for each organization on the page about the codebook; `tests/test_data.py` holds the rows to
it.
"""

from cica.data import organizations as o
from cica.data import sources as s
from cica.data import states as st
from cica.data._roll import BOTH, END, ROLE, START, Roll, rival
from cica.records import Alternative, Citation, Membership
from cica.terms import Role

# Association of Southeast Asian Nations, ASEAN Regional Forum ------------------------------------

_asean_lists = (
    Citation(s.ASEAN_GST, "on the days of joining", START),
    Citation(s.ASEAN_CNV, "on the days of joining", START),
)
_asean = Roll(o.ASEAN, Role.MEMBER, _asean_lists, "Admission")
_asean_observer = Roll(
    o.ASEAN, Role.OBSERVER, start_event="Status granted", end_event="Became a member"
)
_asean_dialogue = Roll(o.ASEAN, Role.DIALOGUE_PARTNER, start_event="Status granted")
_asean_sectoral = Roll(
    o.ASEAN, Role.DIALOGUE_PARTNER, start_event="Status granted", term="sectoral dialogue partner"
)
_became_dialogue_partner = "Became a dialogue partner"
_asean_29th = (
    Citation(s.ASEAN_JP19960722, "on the communiqué, of the day before", (*ROLE, *START)),
    Citation(s.ASEAN_REUTER19960721, "on the two days of the meeting", START),
)

ASEAN_MEMBERSHIPS: tuple[Membership, ...] = (
    *Roll(o.ASEAN, Role.MEMBER, _asean_lists, "Declaration of Bangkok").each(
        {
            st.INDONESIA: "1967-08-08",
            st.MALAYSIA: "1967-08-08",
            st.PHILIPPINES: "1967-08-08",
            st.THAILAND: "1967-08-08",
        }
    ),
    _asean(st.VIET_NAM, "1995-07-28"),
    _asean(st.LAOS, "1997-07-23"),
    _asean(st.CAMBODIA, "1999-04-30"),
    _asean_observer(
        st.VIET_NAM,
        "[1992-07-21..1992-07-22]",
        "1995-07-28",
        Citation(s.ASEAN_GREENLEFT, "on the meeting in Manila", (*ROLE, *START, "note")),
        Citation(s.ASEAN_GST, "on the day of its admission", END),
        note="Granted by the meeting of ministers in Manila on 21 and 22 July 1992.",
    ),
    _asean_observer(
        st.LAOS,
        "[1992-07-21..1992-07-22]",
        "1997-07-23",
        Citation(s.ASEAN_CLM, "paragraph 2", (*ROLE, "note")),
        Citation(s.ASEAN_GREENLEFT, "on the meeting in Manila", (*ROLE, *START)),
        Citation(s.ASEAN_GST, "on the day of its admission", END),
        note="Granted by the 25th meeting of foreign ministers in Manila.",
    ),
    _asean_observer(
        st.CAMBODIA,
        "1995-07",
        "1999-04-30",
        Citation(s.ASEAN_CAMBODIA_PPP, "on the ceremony in Brunei", START),
        Citation(s.ASEAN_CAMBODIA, "on 1993 and 1995", (*ROLE, "note")),
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1997 to 1999", ROLE),
        Citation(s.ASEAN_GST, "on the day of its admission", END),
        note="It had been a guest since 1993.",
    ),
    _asean_dialogue(
        st.AUSTRALIA,
        "1974-04",
        None,
        Citation(s.ASEAN_AUSTRALIA, "on the year", ROLE),
        Citation(s.ASEAN_AUSTRALIA_DFAT, "", START),
        Citation(s.ASEAN_AUSTRALIA_APH, "", START),
        Citation(s.ASEAN_HISTORY, "on the first formal dialogue, of 1974", ROLE),
    ),
    _asean_dialogue(
        st.JAPAN,
        "1977-03",
        None,
        Citation(s.ASEAN_JAPAN, "paragraph 1", (*START, "note")),
        Citation(s.ASEAN_HISTORY, "on the dialogues made formal in 1977", ROLE),
        note="There had been informal relations since 1973.",
    ),
    _asean_dialogue(
        st.UNITED_STATES,
        "1977",
        None,
        Citation(s.ASEAN_HISTORY, "on the dialogues made formal in 1977", (*ROLE, *START)),
        Citation(s.ASEAN_USMISSION, "", START),
    ),
    _asean_sectoral(
        st.REPUBLIC_OF_KOREA,
        "1989-11-02",
        "[1991-07-19..1991-07-20]",
        Citation(s.ASEAN_KOREA_1989, "", START),
        Citation(s.ASEAN_KOREA_NEWS1, "", START),
        Citation(s.ASEAN_KOREA_DIALOGUE, "on the 24th meeting", (*ROLE, *END, "end_event", "term")),
        Citation(s.ASEAN_AMM24, "paragraph 1, on the days of the meeting", END),
        Citation(s.ASEAN_KOREA_KTV, "on the years", ROLE),
        Citation(s.ASEAN_KOREA, "on the years", ROLE),
        end_event=_became_dialogue_partner,
    ),
    _asean_dialogue(
        st.REPUBLIC_OF_KOREA,
        "[1991-07-19..1991-07-20]",
        None,
        Citation(s.ASEAN_KOREA_DIALOGUE, "on the 24th meeting", (*ROLE, *START, "note")),
        Citation(
            s.ASEAN_AMM24, "paragraph 1, on the days and the place of the meeting", (*START, "note")
        ),
        Citation(s.ASEAN_KOREA_MOFA, "on the year", ROLE),
        Citation(s.ASEAN_KOREA_KTV, "on the year", ROLE),
        Citation(s.ASEAN_KOREA, "on the year", ROLE),
        spell=2,
        note="Granted by the 24th meeting of foreign ministers in Kuala Lumpur.",
    ),
    _asean_sectoral(
        st.INDIA,
        "1992-01-28",
        "[1995-12-14..1995-12-15]",
        Citation(s.ASEAN_INDIA_DIALOGUE, "on the Fourth Summit", ("note",)),
        Citation(s.ASEAN_MISHRA2018, "on the day", START),
        Citation(s.ASEAN_SINGAPORE1992, "on the Fourth Summit and its place", ("note",)),
        Citation(s.ASEAN_INDIA_1996, "on the Fifth Summit, of 1995", END),
        Citation(s.ASEAN_SUMMIT5, "on the days of the summit", END),
        Citation(s.ASEAN_INDIA, "on 1992 and December 1995", ROLE),
        Citation(s.ASEAN_INDIA_BUSINESS, "", ROLE),
        end_event=_became_dialogue_partner,
        note="The Fourth Summit agreed on it in Singapore; letters of March 1993 formalized it.",
        alternatives=(
            Alternative(
                "period.start",
                "1993",
                (
                    Citation(s.ASEAN_INDIA_1996),
                    Citation(s.ASEAN_INDIA_DIALOGUE, "on the letters of March 1993"),
                ),
                "In that year letters formalized the relationship; the decision is of 1992.",
            ),
        ),
    ),
    _asean_dialogue(
        st.INDIA,
        "[1995-12-14..1995-12-15]",
        None,
        Citation(s.ASEAN_INDIA_1996, "on the Fifth Summit, of 1995", START),
        Citation(s.ASEAN_SUMMIT5, "on the days of the summit", START),
        Citation(s.ASEAN_INDIA, "on the month", ROLE),
        spell=2,
        alternatives=rival(
            "1996",
            s.ASEAN_INDIA_BUSINESS,
            "The Fifth Summit decided on it in 1995; India attended from July 1996 on.",
        ),
    ),
    _asean_sectoral(
        st.PAKISTAN,
        "1993-07-23",
        None,
        Citation(s.ASEAN_PAKISTAN, "", (*START, "note")),
        Citation(s.ASEAN_SDP2018, "", (*ROLE, "term")),
        Citation(s.FACTBOOK, "list of memberships", (*ROLE, "term")),
        note="Granted by the 26th meeting of foreign ministers.",
    ),
    _asean_dialogue(
        st.CHINA,
        "[1996-07-20..1996-07-21]",
        None,
        Citation(s.ASEAN_CHINA, "on the 29th meeting", (*ROLE, "start_event", "note")),
        *_asean_29th,
        Citation(s.ASEAN_CHINA_CRI, "", ROLE),
        Citation(s.ASEAN_CHINA_ST, "on 19 July 1991", ("note",)),
        note=(
            "Granted at the 29th meeting of foreign ministers in Jakarta. The two sides have "
            "counted their dialogue from 19 July 1991."
        ),
        alternatives=rival(
            "1991-07-19",
            s.ASEAN_CHINA_ST,
            "Relations began on that day; the full status came in 1996.",
        ),
    ),
    _asean_dialogue(
        st.RUSSIA,
        "[1996-07-20..1996-07-21]",
        None,
        *_asean_29th,
        Citation(s.ASEAN_TASS2017, "on the month", ROLE),
        Citation(s.ASEAN_RUSSIA, "on the 29th meeting", (*ROLE, "note")),
        note="Granted at the 29th meeting of foreign ministers in Jakarta.",
        alternatives=rival(
            "1997-07",
            s.ASEAN_RUSSIA_OLD,
            "ASEAN's own page names the 29th meeting, which was in July 1996.",
        ),
    ),
    _asean_sectoral(
        st.TURKIYE,
        "2017-08-06",
        None,
        Citation(s.ASEAN_TURKIYE, "", START),
        Citation(s.ASEAN_SDP2018, "", (*ROLE, "term")),
        note="The day is that of the announcement in Manila.",
    ),
    _asean_sectoral(
        st.UNITED_ARAB_EMIRATES,
        "2022-08-03",
        None,
        Citation(s.ASEAN_UAE, "", START),
        Citation(s.ASEAN_MANGALOREAN, "on the month", (*ROLE, "term")),
    ),
)

_arf = Roll(
    o.ARF,
    Role.MEMBER,
    (Citation(s.ARF_DFAT, "list of participants", ROLE),),
    "Admission by the ministers",
    term="participant",
)
ARF_MEMBERSHIPS: tuple[Membership, ...] = (
    *Roll(
        o.ARF,
        Role.MEMBER,
        (
            Citation(s.ARF_1994, "on the day; those who attended are named by group", START),
            Citation(
                s.ARF_JP1994,
                "before the meeting: its day, and the 18 to take part",
                (*ROLE, *START),
            ),
            Citation(s.ARF_JP19940726, "on the meeting of the day before", START),
            Citation(s.ARF_DFAT, "list of participants", ROLE),
        ),
        "First meeting, Bangkok",
        term="participant",
    ).each(
        {
            st.AUSTRALIA: "1994-07-25",
            st.CHINA: "1994-07-25",
            st.INDONESIA: "1994-07-25",
            st.JAPAN: "1994-07-25",
            st.REPUBLIC_OF_KOREA: "1994-07-25",
            st.LAOS: "1994-07-25",
            st.MALAYSIA: "1994-07-25",
            st.PHILIPPINES: "1994-07-25",
            st.RUSSIA: "1994-07-25",
            st.THAILAND: "1994-07-25",
            st.UNITED_STATES: "1994-07-25",
            st.VIET_NAM: "1994-07-25",
        }
    ),
    _arf(st.CAMBODIA, "1995-08-01", None, Citation(s.ARF_1995, "paragraph 3", START)),
    _arf(
        st.INDIA,
        "1996-07-23",
        None,
        Citation(s.ARF_JP199607, "", START),
        Citation(s.ARF_JP199605, "on the day before", ("note",)),
        note="The senior officials had agreed on 10 May 1996.",
    ),
    _arf(
        st.MONGOLIA,
        "1998-07-27",
        None,
        Citation(s.ARF_1998, "paragraph 3", START),
        alternatives=rival(
            "1999-07-26",
            s.ARF_1999,
            "That is the first meeting that it attended; the ministers had welcomed it in 1998.",
        ),
    ),
    _arf(
        st.PAKISTAN,
        "2004-07-02",
        None,
        Citation(s.ARF_ARABNEWS, "", (*START, "note")),
        Citation(s.ARF_RIA2004, "before the admission", (*ROLE, "note")),
        note="The 24th participant.",
    ),
    _arf(
        st.BANGLADESH,
        "2006-07-28",
        None,
        Citation(s.ARF_2006, "paragraph 4", (*START, "note")),
        Citation(s.ARF_DSTAR, "", (*START, "note")),
        note="The 26th participant.",
    ),
    _arf(
        st.SRI_LANKA,
        "2007-08-02",
        None,
        Citation(s.ARF_2007, "paragraph 4", (*START, "note")),
        note="The 27th participant.",
    ),
)

# BRICS -------------------------------------------------------------------------------------------

_brics_founder = Roll(
    o.BRICS,
    Role.MEMBER,
    (
        Citation(s.BRICS_MFACN2009, "on the first formal meeting of the leaders", START),
        Citation(s.BRICS_FAQ_2025, "on the original members", ROLE),
        Citation(s.BRICS_IMBRICS, "on the first summit", START),
        Citation(s.BRICS_NEWSAZ, "on the year", ROLE),
    ),
    "First summit, Yekaterinburg",
)
_brics_invited = Roll(
    o.BRICS,
    Role.MEMBER,
    (
        Citation(s.BRICS_FAQ_2025, "list of members", ROLE),
        Citation(
            s.BRICS_TASS2023, "the declaration of Johannesburg, beforehand", (*START, "start_event")
        ),
        Citation(s.BRICS_CABIZ, "on 1 January 2024", START),
        Citation(s.BRICS_PARTNERS, "on 1 January 2024", START),
        Citation(s.BRICS_SPUTNIK, "", ROLE),
    ),
    "Invitation of the summit of Johannesburg took effect",
)
_brics_partner = Roll(
    o.BRICS,
    Role.PARTNER,
    (
        Citation(
            s.BRICS_FAQ_2025,
            "on the announcement, and on 1 January 2025",
            (*ROLE, *START, "start_event"),
        ),
        Citation(s.BRICS_INDEPENDENT_UG, "announced beforehand", START),
        Citation(s.BRICS_PARTNERS, "announced beforehand", START),
        Citation(s.BRICS_RIO2025, "on the statement of Rio", ROLE),
    ),
    "Announcement by the chair",
    term="partner country",
)
BRICS_MEMBERSHIPS: tuple[Membership, ...] = (
    *_brics_founder.each({st.CHINA: "2009-06-16", st.INDIA: "2009-06-16", st.RUSSIA: "2009-06-16"}),
    *_brics_invited.each(
        {
            st.EGYPT: "2024-01-01",
            st.IRAN: "2024-01-01",
            st.UNITED_ARAB_EMIRATES: "2024-01-01",
        }
    ),
    *_brics_partner.each(
        {
            st.BELARUS: "2025-01-01",
            st.KAZAKHSTAN: "2025-01-01",
            st.MALAYSIA: "2025-01-01",
            st.THAILAND: "2025-01-01",
            st.UZBEKISTAN: "2025-01-01",
        }
    ),
    Roll(o.BRICS, Role.PARTNER, term="partner country")(
        st.INDONESIA,
        "2025-01-01",
        "2025-01-06",
        Citation(s.BRICS_INDEPENDENT_UG, "announced beforehand", START),
        Citation(s.BRICS_PARTNERS, "announced beforehand", (*START, "note")),
        Citation(s.BRICS_FAQ_2025, "on 6 January 2025", (*END, "end_event")),
        Citation(s.BRICS_MEHR2025, "on Indonesia", (*END, "end_event")),
        Citation(s.BRICS_SPUTNIK, "", END),
        start_event="Announcement by the chair",
        end_event="Became a member",
        note="It was announced as a partner in December 2024 and became a member within days.",
        alternatives=rival(
            "prospective",
            s.BRICS_FAQ_2025,
            "The chair of 2025 lists the partners of 1 January 2025 without Indonesia.",
            "role",
        ),
    ),
    Roll(o.BRICS, Role.MEMBER, start_event="Announcement by the chair")(
        st.INDONESIA,
        "2025-01-06",
        None,
        Citation(s.BRICS_FAQ_2025, "on 6 January 2025", (*ROLE, *START, "start_event")),
        Citation(s.BRICS_MEHR2025, "on Indonesia", (*START, "start_event")),
        Citation(s.BRICS_SPUTNIK, "", START),
        Citation(s.BRICS_RIO2025, "on the statement of Rio", ROLE),
    ),
    Roll(o.BRICS, Role.PARTNER, term="partner country")(
        st.VIET_NAM,
        "2025-06-13",
        None,
        Citation(s.BRICS_VNM, "", (*START, "start_event")),
        Citation(s.BRICS_RIO2025, "on the statement of Rio", ROLE),
        start_event="Announcement by the chair",
    ),
    Roll(o.BRICS, Role.PROSPECTIVE, term="invited")(
        st.SAUDI_ARABIA,
        "2024-01-01",
        None,
        Citation(s.BRICS_SAUDI, "on Saudi Arabia", ("note",)),
        Citation(
            s.BRICS_TASS2023, "the declaration of Johannesburg, beforehand", (*START, "start_event")
        ),
        Citation(s.BRICS_PARTNERS, "on 1 January 2024", START),
        start_event="Invitation of the summit of Johannesburg took effect",
        note="The Kremlin spoke in December 2024 of a pause in its accession.",
        alternatives=(
            Alternative(
                "role",
                "member",
                (Citation(s.BRICS_FAQ_2025), Citation(s.BRICS_INDEPENDENT_UG)),
                (
                    "The chair of 2025 and a Russian news agency count it as a member; whether it "
                    "has accepted is disputed."
                ),
            ),
        ),
    ),
)

# Commonwealth of Independent States, Collective Security Treaty ----------------------------------

_cis_table = Citation(s.CIS_WP, "table, with the days of ratification", (*START, "note"))
_cis_list = Citation(s.CIS_FACTBOOK, "list of members", ROLE)
_cis_signed = (
    Citation(
        s.CIS_PROTOCOL1991,
        "title, on the agreement of 8 December, and list of the parties",
        (*ROLE, *START),
    ),
    _cis_table,
)
_cis_joined = (Citation(s.CIS_PROTOCOL1991, "list of the parties", (*ROLE, *START)), _cis_table)
_cis_founder = Roll(
    o.CIS, Role.MEMBER, (*_cis_signed, _cis_list), "Signature of the founding agreement"
)
_cis_founder_then = Roll(o.CIS, Role.MEMBER, _cis_signed, "Signature of the founding agreement")
_cis = Roll(o.CIS, Role.MEMBER, (*_cis_joined, _cis_list), "Protocol of Alma-Ata")
_cis_then = Roll(o.CIS, Role.MEMBER, _cis_joined, "Protocol of Alma-Ata")
_cis_no_charter = Roll(
    o.CIS,
    Role.ASSOCIATE,
    (Citation(s.CIS_CHARTER, "on its entry into force", START),),
    "Charter in force without it",
    term="participating State",
)
CIS_MEMBERSHIPS: tuple[Membership, ...] = (
    _cis_founder(
        st.BELARUS,
        "1991-12-08",
        note="It ratified the agreement on 10 December 1991 and the Charter on 18 January 1994.",
    ),
    _cis_founder(
        st.RUSSIA,
        "1991-12-08",
        note="It ratified the agreement on 12 December 1991 and the Charter on 20 July 1993.",
    ),
    _cis_founder_then(
        st.UKRAINE,
        "1991-12-08",
        "1994-01-22",
        Citation(s.CIS_CHARTER, "on its entry into force", END),
        term="founding State",
        end_event="Charter in force without it",
        note="It ratified the agreement on 10 December 1991 but never the Charter.",
    ),
    _cis_no_charter(
        st.UKRAINE,
        "1994-01-22",
        "2018-05-19",
        Citation(s.CIS_AZVISION2018, "", (*END, "note")),
        Citation(s.CIS_REGNUM2018, "", END),
        end_event="Recall of its representatives from the statutory bodies",
        note=(
            "It has sent no delegates to the Executive Committee since 2014 and did not withdraw "
            "formally. The Commonwealth had no notice of the recall."
        ),
        alternatives=rival(
            "1993",
            s.COW_IGO,
            "The data make it an associate from the year in which the Charter was signed.",
        ),
    ),
    _cis(
        st.KAZAKHSTAN,
        "1991-12-21",
        note="It ratified the agreement on 23 December 1991 and the Charter on 20 April 1994.",
    ),
    _cis(
        st.KYRGYZSTAN,
        "1991-12-21",
        note="It ratified the agreement on 6 March 1992 and the Charter on 12 April 1994.",
    ),
    _cis(
        st.TAJIKISTAN,
        "1991-12-21",
        note="It ratified the agreement on 26 June 1993 and the Charter on 4 August 1993.",
    ),
    _cis(
        st.UZBEKISTAN,
        "1991-12-21",
        note="It ratified the agreement in 1992 and the Charter on 9 February 1994.",
    ),
    _cis_then(
        st.TURKMENISTAN,
        "1991-12-21",
        "1994-01-22",
        Citation(s.CIS_CHARTER, "on its entry into force", END),
        term="founding State",
        end_event="Charter in force without it",
        note="It ratified the agreement on 26 December 1991 but not the Charter.",
    ),
    _cis_no_charter(
        st.TURKMENISTAN,
        "1994-01-22",
        "2005-08-26",
        Citation(s.CIS_WP, "on Turkmenistan", END),
        Citation(s.CIS_RIA2005, "on the announcement on Friday", END),
        end_event="Became an associate member",
    ),
    Roll(o.CIS, Role.ASSOCIATE, term="associate member")(
        st.TURKMENISTAN,
        "2005-08-26",
        None,
        Citation(s.CIS_WP, "on Turkmenistan", START),
        Citation(s.CIS_RIA2005, "on the announcement on Friday", START),
        Citation(s.CIS_FACTBOOK, "associate member", ROLE),
        spell=2,
        start_event="Became an associate member",
    ),
    Roll(
        o.CIS,
        Role.MEMBER,
        (_cis_joined[0], Citation(s.CIS_WP, "table", START)),
        "Protocol of Alma-Ata",
    )(
        st.AZERBAIJAN,
        "1991-12-21",
        "1992-10",
        Citation(s.CIS_LOC_AZERBAIJAN, "on December 1991 and October 1992", (*ROLE, *END)),
        spell=2,
        end_event="Vote of its parliament against ratification",
    ),
    Roll(o.CIS, Role.OBSERVER)(
        st.AZERBAIJAN,
        "1992-10",
        "1993-09-24",
        Citation(s.CIS_LOC_AZERBAIJAN, "on October 1992", START),
        Citation(s.CIS_AZERBAIJAN_AZ, "on the accession", END),
        start_event="Vote of its parliament against ratification",
        end_event="Accession",
        note="It attended some meetings in this time.",
    ),
    Roll(o.CIS, Role.MEMBER, start_event="Accession")(
        st.AZERBAIJAN,
        "1993-09-24",
        None,
        Citation(s.CIS_AZERBAIJAN_AZ, "on the accession", START),
        _cis_table,
        _cis_list,
        note="The heads of state decided on it that day. It ratified the Charter in December 1993.",
    ),
)

_treaty = Roll(
    o.CSTO,
    Role.MEMBER,
    (
        Citation(s.CSTO_RU, "on the treaty, and on the Charter", BOTH),
        Citation(s.CSTO_WP2006, "on the treaty, and on the Charter", BOTH),
    ),
    "Signature of the treaty",
    "Charter of the organization",
    "signatory of the Collective Security Treaty",
)
_treaty_left = Roll(
    o.CSTO,
    Role.MEMBER,
    (
        Citation(s.CSTO_RU, "on the treaty, and on the protocol of 2 April 1999", (*BOTH, "note")),
        Citation(
            s.CSTO_WP2006, "on the treaty, and on the protocol of 2 April 1999", (*BOTH, "note")
        ),
    ),
    "Signature of the treaty",
    "Left out of the protocol on prolongation",
    "signatory of the Collective Security Treaty",
)
_csto = Roll(
    o.CSTO,
    Role.MEMBER,
    (
        Citation(s.CSTO_WP2006, "on the Charter", START),
        Citation(s.CSTO_RU, "on the Charter", START),
        Citation(s.CSTO_ANNIV, "list of members", ROLE),
    ),
    "Signature of the Charter",
)
CSTO_MEMBERSHIPS: tuple[Membership, ...] = (
    _treaty(st.KAZAKHSTAN, "1992-05-15", "2002-10-07"),
    _treaty(st.KYRGYZSTAN, "1992-05-15", "2002-10-07"),
    _treaty(st.RUSSIA, "1992-05-15", "2002-10-07"),
    _treaty(st.TAJIKISTAN, "1992-05-15", "2002-10-07"),
    _treaty(st.BELARUS, "1993-12-31", "2002-10-07"),
    _treaty_left(
        st.UZBEKISTAN,
        "1992-05-15",
        "[1999-04-02..1999-04-21]",
        Citation(
            s.CSTO_PROTOCOL1999,
            "on the end of the first five years of the treaty",
            END,
        ),
        note=(
            "It did not sign the protocol of 2 April 1999, which prolonged the treaty from "
            "21 April on; the first five years ended on 20 April."
        ),
    ),
    _treaty_left(
        st.AZERBAIJAN,
        "1993-09-24",
        "[1999-04-02..1999-04-21]",
        Citation(
            s.CSTO_PROTOCOL1999,
            "on the end of the first five years of the treaty",
            END,
        ),
        note="It did not sign the protocol of 2 April 1999 and never joined the organization.",
    ),
    _csto(st.BELARUS, "2002-10-07", spell=2),
    _csto(st.KAZAKHSTAN, "2002-10-07", spell=2),
    _csto(st.KYRGYZSTAN, "2002-10-07", spell=2),
    _csto(st.RUSSIA, "2002-10-07", spell=2),
    _csto(st.TAJIKISTAN, "2002-10-07", spell=2),
    Roll(o.CSTO, Role.MEMBER)(
        st.UZBEKISTAN,
        "2006-08-16",
        "2012-12-19",
        Citation(s.CSTO_TASS2012B, "on 16 August 2006, and on the note", (*START, "note")),
        Citation(s.CSTO_TASS2012, "", END),
        Citation(s.CSTO_RFERL2012, "on the summit of 19 December", END),
        Citation(s.CSTO_ASIAPLUS2006B, "on the document signed the day before", START),
        Citation(s.CSTO_PANARM2006, "on the return announced in June 2006", ("note",)),
        spell=2,
        start_event="Protocol on the return",
        end_event="Decision of the Council on the suspension",
        note=(
            "The return was announced on 23 June 2006; the note on the suspension became public "
            "on 28 June 2012."
        ),
        alternatives=(
            *rival("2002", s.COW_IGO, "It was outside the treaty from 1999 until its return."),
            Alternative(
                "period.start",
                "2006-06-23",
                (
                    Citation(s.CSTO_ASIAPLUS2006, "on the decision of the Council in Minsk"),
                    Citation(s.CSTO_PANARM2006, "on the return announced in June 2006"),
                ),
                "The document that restored the membership was signed on 16 August.",
            ),
        ),
    ),
)

# Eurasian Economic Union, its Commission and the Community before it -----------------------------

_eaeu = Roll(
    o.EAEU,
    Role.MEMBER,
    (
        Citation(s.EAEU_MID, "", START),
        Citation(s.EAEU_MFAAM, "on the treaty of 29 May 2014 and its entry into force", START),
        Citation(s.EAEU_COMMONSPACE, "", START),
    ),
    "Entry into force of the treaty",
)
_eec = Roll(
    o.EEC,
    Role.MEMBER,
    (
        Citation(s.EEC_TREATY, "", ROLE),
        Citation(s.EEC_10YEARS, "on the anniversary of 2 February 2022", START),
        Citation(s.EEC_WP, "", START),
    ),
    "First day of work of the Commission",
)
_eec_january = rival(
    "2012-01-01",
    s.EEC_TASS2012,
    "On that day its treaty entered into force; the Commission began its work on 2 February.",
)
_kyrgyz_6_august = (
    Alternative(
        "period.start",
        "2015-08-06",
        (Citation(s.EAEU_MID), Citation(s.EAEU_KGZ_6AUG)),
        (
            "That day was announced beforehand; the report of the day, after the site of the "
            "Union, has 12 August."
        ),
    ),
)
_eurasec_end = Citation(s.EURASEC_WP, "on the end of the Community", (*END, "end_event"))
_eurasec_set = "beforehand, on the end of the Community set for 1 January 2015"
_eurasec = Roll(
    o.EURASEC,
    Role.MEMBER,
    (
        Citation(s.EURASEC_KREMLIN, "on the five founders and the treaty", START),
        Citation(s.BY_MFA_EAEU, "on 10 October 2000 and the five founders", ("party", *START)),
        Citation(s.EURASEC_EREPORT, "on the five that signed", (*START, "start_event")),
        Citation(s.EURASEC_VEDOMOSTI, "list of members", ROLE),
        Citation(
            s.EURASEC_SPUTNIK2014,
            "beforehand: the five members, and 1 January 2015",
            ("party", *END),
        ),
        _eurasec_end,
        Citation(s.BY_PRES_2014, _eurasec_set, END),
    ),
    "Signature of the treaty",
    "End of the Community",
)
EURASIAN_MEMBERSHIPS: tuple[Membership, ...] = (
    *_eaeu.each({st.BELARUS: "2015-01-01", st.KAZAKHSTAN: "2015-01-01", st.RUSSIA: "2015-01-01"}),
    Roll(o.EAEU, Role.MEMBER)(
        st.KYRGYZSTAN,
        "2015-08-12",
        None,
        Citation(s.EAEU_MFAAM, "on Kyrgyzstan", (*START, "note")),
        Citation(s.EAEU_KGZ_VLAST, "", START),
        Citation(s.EAEU_KGZ_2017, "", START),
        start_event="Entry into force of its treaty of accession",
        note="The treaty of accession was signed on 23 December 2014.",
        alternatives=_kyrgyz_6_august,
    ),
    Roll(o.EAEU, Role.OBSERVER, term="observer State")(
        st.UZBEKISTAN,
        "2020-12-11",
        None,
        Citation(s.EAEU_OBS, "on 11 December 2020", (*START, "start_event")),
        Citation(s.EAEU_KUN, "", START),
        start_event="Decision of the Supreme Council",
    ),
    Roll(o.EAEU, Role.OBSERVER, term="observer State")(
        st.IRAN,
        "2024-12-26",
        None,
        Citation(s.EAEU_IRN, "", START),
        Citation(s.EAEU_IRN_TREND, "", (*START, "start_event")),
        start_event="Decision of the Supreme Council",
    ),
    _eec(st.BELARUS, "2012-02-02", alternatives=_eec_january),
    _eec(st.KAZAKHSTAN, "2012-02-02", alternatives=_eec_january),
    _eec(st.RUSSIA, "2012-02-02", alternatives=_eec_january),
    Roll(o.EEC, Role.MEMBER)(
        st.KYRGYZSTAN,
        "2015-08-12",
        None,
        Citation(s.EAEU_KGZ_VLAST, "on the accession to the Union", (*START, "start_event")),
        Citation(s.EAEU_KGZ_2017, "on the accession to the Union", (*START, "start_event")),
        start_event="Accession to the Union",
        alternatives=_kyrgyz_6_august,
    ),
    _eurasec(st.BELARUS, "2000-10-10", "2015-01-01"),
    _eurasec(st.KAZAKHSTAN, "2000-10-10", "2015-01-01"),
    _eurasec(st.KYRGYZSTAN, "2000-10-10", "2015-01-01"),
    _eurasec(st.RUSSIA, "2000-10-10", "2015-01-01"),
    _eurasec(st.TAJIKISTAN, "2000-10-10", "2015-01-01"),
    Roll(o.EURASEC, Role.MEMBER)(
        st.UZBEKISTAN,
        "2006-01-25",
        "[2008-10-15..2008-11-12]",
        Citation(s.EURASEC_EREPORT, "on 25 January 2006", START),
        Citation(s.EURASEC_REGNUM2006, "on the agreement of 25 January 2006", START),
        Citation(s.EURASEC_VEDOMOSTI, "on the news of 12 November 2008", END),
        Citation(s.EURASEC_VCH2008, "on the letter of 15 October", END),
        Citation(s.EURASEC_VREMYA2008, "on the note of 15 October", END),
        start_event="Accession",
        end_event="Suspension at its own request",
    ),
    Roll(o.EURASEC, Role.SUSPENDED)(
        st.UZBEKISTAN,
        "[2008-10-15..2008-11-12]",
        "2015-01-01",
        Citation(s.EURASEC_VEDOMOSTI, "on the news of 12 November 2008", (*START, "note")),
        Citation(s.EURASEC_VCH2008, "on the letter of 15 October", START),
        Citation(s.EURASEC_VREMYA2008, "on the note of 15 October", START),
        _eurasec_end,
        Citation(s.BY_PRES_2014, _eurasec_set, END),
        start_event="Suspension at its own request",
        end_event="End of the Community",
        note=(
            "One report has its letter as signed on 15 October 2008, another as sent on the 16th. "
            "The news of it is of 12 November; the Interstate Council was to decide in December."
        ),
    ),
    Roll(o.EURASEC, Role.OBSERVER)(
        st.UKRAINE,
        "2002-05-13",
        "2015-01-01",
        Citation(s.EURASEC_RFERL2002, "", (*START, "start_event")),
        Citation(s.EURASEC_DAYKYIV2002, "on 13 May", START),
        Citation(s.EURASEC_EREPORT, "on the month", ROLE),
        Citation(s.EURASEC_VEDOMOSTI, "on the year", ROLE),
        _eurasec_end,
        Citation(s.BY_PRES_2014, _eurasec_set, END),
        start_event="Status granted",
        end_event="End of the Community",
    ),
)

# Economic Cooperation Organization, Organization of Turkic States, its assembly, SAARC -----------

_eco = Roll(
    o.ECO,
    Role.MEMBER,
    (
        Citation(s.ECO_EXPANSION, "on 28 November 1992", START),
        Citation(s.ECO_MFATJ, "on the expansion of 1992 and its day", (*ROLE, *START)),
        Citation(s.ECO_ALIYEV, "on the fall of 1992", ROLE),
        Citation(s.ECO_EIECO, "list of member states", ROLE),
    ),
    "Admission by the Council of Ministers",
)
_eco_february = rival(
    "[1992-02-16..1992-02-17]",
    s.ECO_SUMMIT1_WP,
    (
        "The summit of Tehran welcomed the admission; the organization counts its expansion from "
        "28 November."
    ),
)
_eco_founder = Roll(
    o.ECO,
    Role.MEMBER,
    (
        Citation(s.ECO_MFATJ, "on 1985", (*ROLE, *START)),
        Citation(s.ECO_ALIYEV, "on 1985", START),
    ),
    "Foundation",
)
ECO_MEMBERSHIPS: tuple[Membership, ...] = (
    *_eco_founder.each({st.IRAN: "1985", st.PAKISTAN: "1985", st.TURKIYE: "1985"}),
    _eco(st.AFGHANISTAN, "1992-11-28"),
    _eco(st.AZERBAIJAN, "1992-11-28", alternatives=_eco_february),
    _eco(st.KYRGYZSTAN, "1992-11-28", alternatives=_eco_february),
    _eco(st.TAJIKISTAN, "1992-11-28", alternatives=_eco_february),
    Roll(o.ECO, Role.MEMBER, (*_eco.citations, Citation(s.ECO_KAZ1998, "title", ("note",))))(
        st.KAZAKHSTAN,
        "1992-11-28",
        start_event=_eco.start_event,
        note="A law of 29 June 1998 ratified the Treaty of Izmir of 1996, the charter.",
    ),
    Roll(
        o.ECO,
        Role.MEMBER,
        (
            *_eco.citations,
            Citation(s.ECO_KAZ1998, "preamble of the treaty", ("note",)),
            Citation(s.ECO_UZB2022, "list of the ten signatories", ("note",)),
        ),
    )(
        st.TURKMENISTAN,
        "1992-11-28",
        start_event=_eco.start_event,
        note="One of the ten signatories of the charter, the Treaty of Izmir of 14 September 1996.",
        alternatives=_eco_february,
    ),
    Roll(o.ECO, Role.MEMBER, (*_eco.citations, Citation(s.ECO_UZB2022, "", ("note",))))(
        st.UZBEKISTAN,
        "1992-11-28",
        start_event=_eco.start_event,
        note="It ratified the charter, the Treaty of Izmir of 1996, by a law of 5 December 2022.",
        alternatives=_eco_february,
    ),
)

_ots = Roll(
    o.OTS,
    Role.MEMBER,
    (
        Citation(s.OTS_KIWIX, "on the Nakhchivan Agreement", (*START, "start_event")),
        Citation(s.OTS_BUSINESSTM, "on the Nakhchivan Agreement", (*START, "start_event")),
        Citation(s.OTS_BAROMETR, "on the founders", ROLE),
    ),
    "Signature of the Nakhchivan Agreement",
)
_turkpa = Roll(
    o.TURKPA,
    Role.MEMBER,
    (Citation(s.TURKPA_OTS, "", START), Citation(s.TURKPA_MFAAZ, "", START)),
    "Agreement of Istanbul",
)
TURKIC_MEMBERSHIPS: tuple[Membership, ...] = (
    *_ots.each(
        {
            st.AZERBAIJAN: "2009-10-03",
            st.KAZAKHSTAN: "2009-10-03",
            st.KYRGYZSTAN: "2009-10-03",
            st.TURKIYE: "2009-10-03",
        }
    ),
    Roll(o.OTS, Role.MEMBER)(
        st.UZBEKISTAN,
        "2019-10-15",
        None,
        Citation(s.OTS_RFERL2019, "", (*START, "start_event")),
        Citation(s.NCA_OTS_2021, "on the summit of Baku in October 2019", ROLE),
        start_event="Acceptance by the summit of Baku",
        alternatives=(
            Alternative(
                "period.start",
                "2019-10-14",
                (Citation(s.OTS_TURKIYE2019),),
                "On that day the Nakhchivan Agreement entered into force for it.",
            ),
            Alternative(
                "period.start",
                "2018",
                (Citation(s.OTS_BUSINESSTM),),
                "It declared its wish to join in that year; the members accepted it in 2019.",
            ),
        ),
    ),
    Roll(o.OTS, Role.OBSERVER)(
        st.TURKMENISTAN,
        "2021-11-12",
        None,
        Citation(s.NCA_OTS_2021, "", START),
        Citation(s.OTS_TRT2021, "on the summit on Friday", START),
        Citation(s.OTS_KIWIX, "list of observers", ROLE),
        start_event="Decision of the summit of Istanbul",
    ),
    *_turkpa.each(
        {
            st.AZERBAIJAN: "2008-11-21",
            st.KAZAKHSTAN: "2008-11-21",
            st.KYRGYZSTAN: "2008-11-21",
            st.TURKIYE: "2008-11-21",
        }
    ),
)

_saarc = Roll(
    o.SAARC,
    Role.MEMBER,
    (
        Citation(s.SAARC_CHARTER_DAY, "on the signature of the Charter", START),
        Citation(s.SAARC_COMMONS, "on the signature of the Charter", START),
        Citation(s.SAARC_SAGE, "", START),
    ),
    "Signature of the Charter",
)
_saarc_observer = Roll(
    o.SAARC,
    Role.OBSERVER,
    (Citation(s.SAARC_OBSERVERS, "list of observers", ROLE),),
    "Request welcomed",
)
SAARC_MEMBERSHIPS: tuple[Membership, ...] = (
    *_saarc.each(
        {
            st.BANGLADESH: "1985-12-08",
            st.INDIA: "1985-12-08",
            st.PAKISTAN: "1985-12-08",
            st.SRI_LANKA: "1985-12-08",
        }
    ),
    Roll(o.SAARC, Role.MEMBER)(
        st.AFGHANISTAN,
        "2007-04-03",
        None,
        Citation(s.SAARC_CHARTER_DAY, "on the month", (*ROLE, "start_event")),
        Citation(s.SAARC_COMMONS, "on 3 April 2007", START),
        Citation(s.SAARC_AFG, "on 3 April 2007", START),
        start_event="Admission by the summit of New Delhi",
    ),
    _saarc_observer(
        st.CHINA,
        "[2005-11-12..2005-11-13]",
        None,
        Citation(s.SAARC_NEPALNEWS2006, "on the decision of November 2005", ROLE),
        Citation(s.SAARC_HINDUSTAN2006, "", ROLE),
        Citation(s.SAARC_OBSERVERS, "on the days of the summit", START),
        Citation(s.SAARC_CHINADAILY2007, "on 2005 and its first summit", (*ROLE, "note")),
        note="It attended from the 14th summit, of April 2007, on.",
        alternatives=rival(
            "2004", s.COW_IGO, "The first requests were welcomed by the summit of November 2005."
        ),
    ),
    _saarc_observer(
        st.JAPAN,
        "[2005-11-12..2005-11-13]",
        None,
        Citation(s.SAARC_NEPALNEWS2006, "on the decision of November 2005", ROLE),
        Citation(s.SAARC_HINDUSTAN2006, "", ROLE),
        Citation(s.SAARC_OBSERVERS, "on the days of the summit", START),
        note="The first summit that it attended was that of April 2007.",
    ),
    _saarc_observer(
        st.REPUBLIC_OF_KOREA,
        "2006-08-02",
        None,
        Citation(s.SAARC_AFG, "on 2 August 2006", (*START, "note")),
        Citation(s.SAARC_NEPALNEWS2006, "on the recommendation of April 2006", ROLE),
        Citation(s.SAARC_AFP2007, "on the meeting of August 2006", ROLE),
        note="The foreign ministers agreed in principle.",
    ),
    _saarc_observer(
        st.UNITED_STATES,
        "2006-08-02",
        None,
        Citation(s.SAARC_AFG, "on 2 August 2006", (*START, "note")),
        Citation(s.SAARC_NEPALNEWS2006, "on the recommendation of April 2006", ROLE),
        Citation(s.SAARC_AFP2007, "on the meeting of August 2006", ROLE),
        note="Agreed in principle by the foreign ministers.",
    ),
    _saarc_observer(
        st.IRAN,
        "2007-04-04",
        None,
        Citation(s.SAARC_JPOST2007, "on the Declaration of New Delhi", (*START, "note")),
        note="The Declaration of New Delhi welcomed it.",
        alternatives=rival(
            "2008", s.SAARC_SIASAT2010, "The declaration of the summit of April 2007 has it."
        ),
    ),
    _saarc_observer(
        st.AUSTRALIA,
        "[2008-08-02..2008-08-03]",
        None,
        Citation(s.SAARC_OBSERVERS, "on the days of the 15th summit", START),
        Citation(
            s.SAARC_SOOLUN,
            "on the Declaration of Colombo, August 2008",
            (*ROLE, "start_event", "note"),
        ),
        Citation(s.SAARC_TWOCIRCLES2008, "on the invitation as an observer", ROLE),
        Citation(s.SAARC_SAGE, "on the observers", ROLE),
        Citation(s.SAARC_TWOCIRCLES2010, "on the summit of 2010", ("note",)),
        note="Welcomed by the 15th summit in Colombo; the first that it attended was in 2010.",
    ),
)

# Gulf Cooperation Council, League of Arab States, Organisation of Islamic Cooperation ------------

_gcc = Roll(
    o.GCC,
    Role.MEMBER,
    (
        Citation(s.GCC_ENVOY_PH, "on 25 May 1981", START),
        Citation(s.GCC_NATIONAL2023, "on the Charter", (*START, "start_event")),
        Citation(s.GCC_WL, "table and list of members", START),
        Citation(s.FACTBOOK, "list of memberships", ROLE),
    ),
    "Signature of the Charter",
)
_las_table = Citation(s.LAS_WP, "list of current member states", START)
_las_nations = Citation(s.LAS_NATIONSONLINE, "table of the dates of admission", START)
_las_founder = Roll(
    o.LAS,
    Role.MEMBER,
    (Citation(s.LAS_PACT, "date and preamble", START), _las_table),
    "Pact of the League",
)
_las = Roll(o.LAS, Role.MEMBER, (_las_table,), "Admission")
_las_alliances = Citation(s.LAS_GIBLER, "4.1322, list of members", START)


def _egypt_seated(field: str) -> tuple[Alternative]:
    """Return the day on which the ministers of Egypt sat in the League again."""
    return (
        Alternative(
            field,
            "1989-05-21",
            (
                Citation(s.LAS_EGY_CSM1989, "on Sunday night"),
                Citation(s.LAS_EGY_AP, "on the meeting of the ministers"),
            ),
            "There was no vote; by another report the summit of 23 May marked the formal return.",
        ),
    )


ARAB_MEMBERSHIPS: tuple[Membership, ...] = (
    *_gcc.each(
        {
            st.BAHRAIN: "1981-05-25",
            st.KUWAIT: "1981-05-25",
            st.QATAR: "1981-05-25",
            st.SAUDI_ARABIA: "1981-05-25",
            st.UNITED_ARAB_EMIRATES: "1981-05-25",
        }
    ),
    _las_founder(st.IRAQ, "1945-03-22", None, _las_nations),
    _las_founder(st.SAUDI_ARABIA, "1945-03-22"),
    _las_founder(
        st.JORDAN,
        "1945-03-22",
        None,
        _las_nations,
        note="As Transjordan, which became independent in 1946.",
        alternatives=rival(
            "1946", s.COW_IGO, "The data count a state only from its entry into their state system."
        ),
    ),
    _las_founder(
        st.LEBANON,
        "1945-03-22",
        alternatives=rival(
            "1946", s.COW_IGO, "The data have it in their state system only from that year on."
        ),
    ),
    _las_founder(
        st.EGYPT,
        "1945-03-22",
        "1979-03-31",
        _las_nations,
        Citation(s.LAS_EGY_PROCON, "date and decision 2", END),
        Citation(s.LAS_EGY, "", END),
        end_event="Suspension",
    ),
    Roll(o.LAS, Role.SUSPENDED)(
        st.EGYPT,
        "1979-03-31",
        "1989-05-23",
        Citation(s.LAS_EGY_PROCON, "date and decision 2", START),
        Citation(s.LAS_EGY, "", BOTH),
        Citation(s.LAS_EGY_UPI, "on the summit that opens on Tuesday", END),
        Citation(s.LAS_EGY_AP, "on the meeting of the ministers", ("note",)),
        start_event="Suspension",
        end_event="Return at the summit of Casablanca",
        note=(
            "Egyptian ministers sat again from 21 May 1989. The Correlates of War data code "
            "absence from 1980 to 1988."
        ),
        alternatives=_egypt_seated("period.end"),
    ),
    Roll(o.LAS, Role.MEMBER)(
        st.EGYPT,
        "1989-05-23",
        None,
        Citation(s.LAS_EGY, "", START),
        Citation(s.LAS_EGY_UPI, "on the summit that opens on Tuesday", START),
        Citation(s.LAS_EGY_AP, "on the eve of the summit", ROLE),
        spell=2,
        start_event="Return at the summit of Casablanca",
        alternatives=_egypt_seated("period.start"),
    ),
    _las(
        st.KUWAIT,
        "1961-07-20",
        None,
        Citation(s.LAS_KWT_IO1962, "", START),
        _las_alliances,
        _las_nations,
    ),
    _las(st.BAHRAIN, "1971-09-11", None, _las_alliances, _las_nations),
    _las(st.QATAR, "1971-09-11", None, _las_alliances),
    _las(
        st.UNITED_ARAB_EMIRATES,
        "1971-12-06",
        None,
        Citation(s.LAS_ARE_NATIONAL, "on 6 December", (*ROLE, *START, "start_event")),
        Citation(s.LAS_ARE_UAEHISTORY, "on the days after the proclamation", START),
        Citation(s.LAS_NATIONSONLINE, "on the year", ROLE),
        alternatives=rival(
            "1972-06-12",
            Citation(s.LAS_GIBLER, "4.1322, list of members"),
            "Three other accounts all have 6 December 1971.",
        ),
    ),
    Roll(o.LAS, Role.MEMBER, start_event="Admission")(
        st.PALESTINE,
        "1976-09-09",
        None,
        Citation(s.LAS_MUQATEL, "note to the annex on Palestine, on decision 3462", START),
        Citation(s.LAS_VETOGATE2014, "", START),
        Citation(s.LAS_MEDEA, "on Palestine", (*START, "note")),
        _las_table,
        _las_alliances,
        note=(
            "Admitted as the Palestine Liberation Organization; called the State of Palestine "
            "since 1989."
        ),
        alternatives=rival(
            "1976-09-06",
            s.LAS_PALESTINEFUTURE,
            "The decision of the Council bears the date of 9 September.",
        ),
    ),
    Roll(o.LAS, Role.OBSERVER)(
        st.INDIA,
        "[2005-03-22..2007-03-28]",
        None,
        Citation(s.LAS_IND_REDIFF, "on the summits of 2005 to 2007", (*START, "note")),
        Citation(s.LAS_IND_IE2007, "on the summit of 2007", (*START, "note")),
        Citation(s.LAS_BBC2005, "on the day on which the summit of 2005 began", START),
        Citation(s.FACTBOOK_ARCHIVE, "editions from 2008 on", ROLE),
        start_event="Attendance at a summit as an observer",
        note=(
            "One report has the summit of March 2007 as the third that it attended, after those "
            "of 2005 and 2006, another as the first."
        ),
    ),
)

_oic_page = Citation(s.OIC_STATES, "entry of the state", START)
_oic_table = Citation(s.OIC_SIS, "table of the years of joining", START)
_oic_copy = Citation(s.OIC_TABLE, "first twenty rows", START)
_oic_wp = Citation(s.OIC_WP, "table, on 1969", START)
_oic_avsab = Citation(s.OIC_AVSAB, "table", START)
_oic_founder = Roll(o.OIC, Role.MEMBER, (_oic_table,), "Founding summit of Rabat")
_oic = Roll(o.OIC, Role.MEMBER, (_oic_table,), "Accession")
_oic_observer = Roll(
    o.OIC,
    Role.OBSERVER,
    (
        Citation(s.OIC_SIS, "second table, of the observers", START),
        _oic_avsab,
        Citation(s.FACTBOOK, "list of memberships", ROLE),
    ),
    "Status granted",
)
OIC_MEMBERSHIPS: tuple[Membership, ...] = (
    _oic_founder(st.INDONESIA, "1969", None, _oic_page, _oic_wp),
    _oic_founder(st.IRAN, "1969", None, _oic_page, _oic_copy, _oic_wp),
    _oic_founder(st.JORDAN, "1969", None, _oic_page, _oic_copy, _oic_wp),
    _oic_founder(st.KUWAIT, "1969", None, _oic_wp),
    _oic_founder(st.LEBANON, "1969"),
    _oic_founder(st.MALAYSIA, "1969", None, _oic_copy),
    _oic_founder(st.PAKISTAN, "1969", None, _oic_page, _oic_copy, _oic_avsab),
    _oic_founder(st.SAUDI_ARABIA, "1969", None, _oic_page, _oic_copy, _oic_avsab),
    _oic_founder(st.TURKIYE, "1969", None, _oic_page, _oic_avsab),
    _oic_founder(
        st.PALESTINE,
        "1969",
        None,
        _oic_avsab,
        note="Represented at first by the Palestine Liberation Organization.",
    ),
    _oic(st.BAHRAIN, "1972", None, _oic_page, _oic_copy),
    _oic(
        st.QATAR,
        "1972",
        None,
        alternatives=(
            *rival("1971", s.COW_IGO, "The organization's own table has 1972."),
            *rival("1970", s.OIC_AVSAB, "That is before its independence."),
        ),
    ),
    _oic(
        st.UNITED_ARAB_EMIRATES,
        "1972",
        None,
        _oic_page,
        alternatives=(
            *rival("1971", s.COW_IGO, "The table of the organization has the year after."),
            *rival("1970", s.OIC_AVSAB, "The federation was founded in December 1971."),
        ),
    ),
    _oic(st.BANGLADESH, "1974", None, _oic_page, _oic_copy),
    _oic(
        st.IRAQ,
        "1975",
        None,
        alternatives=rival("1976", s.COW_IGO, "The table of the organization has 1975."),
    ),
    _oic(
        st.AZERBAIJAN,
        "1992",
        None,
        _oic_page,
        _oic_copy,
        alternatives=rival("1991", s.COW_IGO, "The organization counts it from 1992 on."),
    ),
    _oic(st.KYRGYZSTAN, "1992", None, _oic_copy),
    _oic(st.TAJIKISTAN, "1992", None, _oic_page, _oic_avsab),
    _oic(st.TURKMENISTAN, "1992", None, _oic_page, _oic_avsab),
    Roll(o.OIC, Role.OBSERVER, start_event="Status granted", end_event="Became a member")(
        st.KAZAKHSTAN,
        "[..1994-12-31]",
        "[1995-12-09..1995-12-12]",
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1992 to 1995", (*START, "note")),
        Citation(s.OIC_KZ_MFA, "", END),
        note="The World Factbook of 1992 and 1993 calls it a member.",
    ),
    Roll(o.OIC, Role.MEMBER, start_event="Accession")(
        st.KAZAKHSTAN,
        "[1995-12-09..1995-12-12]",
        None,
        Citation(s.OIC_KZ_MFA, "", START),
        Citation(s.OIC_COVERT2024, "on the month", ROLE),
        Citation(s.OIC_SIS, "table of the years of joining: 1995", (*ROLE, "note")),
        note="Admitted by the foreign ministers in Conakry. The organization publishes the year.",
    ),
    _oic(
        st.UZBEKISTAN,
        "1996",
        None,
        _oic_page,
        alternatives=(
            Alternative(
                "period.start",
                "1995",
                (Citation(s.OIC_AVSAB), Citation(s.COW_IGO)),
                "The table of the organization has the year after.",
            ),
        ),
    ),
    _oic_founder(
        st.EGYPT,
        "1969",
        "1979-05",
        _oic_copy,
        _oic_wp,
        Citation(s.OIC_WP, "on Egypt", END),
        Citation(s.OIC_GEOCITIES, "on Egypt", END),
        Citation(s.OIC_FEZ1979, "list of the participants, without Egypt", END),
        end_event="Suspension",
    ),
    Roll(o.OIC, Role.SUSPENDED)(
        st.EGYPT,
        "1979-05",
        "[1984-01-19..1984-02-01]",
        Citation(s.OIC_UNIVERSALIS1984, "on the invitation of 19 January 1984", END),
        Citation(s.OIC_CSMONITOR1984, "on its acceptance", END),
        Citation(s.OIC_WP, "on Egypt", START),
        Citation(s.OIC_GEOCITIES, "on Egypt", START),
        start_event="Suspension",
        end_event="Return at the invitation of the summit of Casablanca",
        note="The Correlates of War data code it as a member without a break.",
        alternatives=(
            *rival(
                "1984-03",
                s.OIC_WP,
                "A report of 1 February 1984 has the invitation as accepted.",
                "period.end",
            ),
            *rival(
                "1984-04",
                Citation(s.OIC_GEOCITIES, "on Egypt"),
                "A report of 1 February 1984 has the invitation as accepted.",
                "period.end",
            ),
        ),
    ),
    Roll(o.OIC, Role.MEMBER)(
        st.EGYPT,
        "[1984-01-19..1984-02-01]",
        None,
        Citation(s.OIC_UNIVERSALIS1984, "on the invitation of 19 January 1984", START),
        Citation(s.OIC_CSMONITOR1984, "on its acceptance", START),
        Citation(s.OIC_SUMMIT5, "list of the participants, January 1987", ROLE),
        Citation(s.OIC_UNIVERSALIS1987, "on those present in January 1987", ROLE),
        spell=2,
        start_event="Return at the invitation of the summit of Casablanca",
    ),
    _oic_founder(
        st.AFGHANISTAN,
        "1969",
        "1980-01",
        _oic_page,
        _oic_copy,
        _oic_wp,
        Citation(s.OIC_GEOCITIES, "on Afghanistan", END),
        end_event="Suspension",
    ),
    Roll(o.OIC, Role.SUSPENDED)(
        st.AFGHANISTAN,
        "1980-01",
        "1989-03",
        Citation(s.OIC_GEOCITIES, "on Afghanistan", BOTH),
        Citation(s.OIC_WP, "on Afghanistan", END),
        Citation(s.OIC_UNIVERSALIS1987, "on the suspension in 1980", ROLE),
        Citation(s.OIC_UNIVERSALIS1984, "on the suspension in January 1984", ROLE),
        start_event="Suspension",
        end_event="Seat given to the resistance",
        note="The Correlates of War data code no suspension.",
    ),
    Roll(o.OIC, Role.MEMBER)(
        st.AFGHANISTAN,
        "1989-03",
        None,
        Citation(s.OIC_WP, "on Afghanistan", START),
        Citation(s.OIC_GEOCITIES, "on Afghanistan", (*START, "note")),
        Citation(s.OIC_AFG_JP1996, "on the empty seat of December 1996", ("note",)),
        Citation(s.OIC_AFG_ALBAWABA, "on the empty seat until 2000", ("note",)),
        Citation(s.OIC_AFG_ISLAMWEB, "on the empty seat since 1996", ("note",)),
        spell=2,
        start_event="Seat given to the resistance",
        note=(
            "The seat went to the government in exile of the resistance, not to Kabul. It was "
            "empty from the end of 1996 at least until December 2001."
        ),
    ),
    _oic_observer(st.THAILAND, "1998"),
    _oic_observer(st.RUSSIA, "2005"),
)

# Organization for Security and Co-operation in Europe --------------------------------------------

_csce = Roll(
    o.OSCE,
    Role.MEMBER,
    (
        Citation(s.OSCE_MZV, "on the opening", ("start_event",)),
        Citation(s.OSCE_FINAL_ACT_1975, "on the opening, with the list of participants", START),
    ),
    "Opening of the Conference in Helsinki",
    term="participating State",
)
_prague = Roll(
    o.OSCE,
    Role.MEMBER,
    (Citation(s.OSCE_1990S, "on the meeting of 30 and 31 January 1992", START),),
    "Admission by the Council of ministers, Prague",
    term="participating State",
)
_asian_partner = Roll(
    o.OSCE,
    Role.PARTNER,
    (
        Citation(s.OSCE_PARTNERS84, "Asian Partners for Co-operation", START),
        Citation(s.OSCE_DE2017, "", START),
    ),
    "Status granted",
    term="Asian Partner for Co-operation",
)
_mediterranean_partner = Roll(
    o.OSCE,
    Role.PARTNER,
    (
        Citation(s.OSCE_PARTNERS84, "Mediterranean Partners for Co-operation", ROLE),
        Citation(s.OSCE_MED_ASI_2015, "on 1995", START),
    ),
    "Status granted",
    term="Mediterranean Partner for Co-operation",
)
OSCE_MEMBERSHIPS: tuple[Membership, ...] = (
    *(
        _csce(
            state,
            "1973-07-03",
            alternatives=rival(
                "1973-06-25",
                Citation(s.OSCE_AZKURS, "table, on the first participants from A to I"),
                "The Conference opened on 3 July 1973.",
            ),
        )
        for state in (st.RUSSIA, st.TURKIYE, st.UNITED_STATES)
    ),
    *(
        _prague(state, "1992-01-30", None, Citation(s.OSCE_AZKURS, "table", START))
        for state in (st.AZERBAIJAN, st.BELARUS)
    ),
    *(
        _prague(
            state,
            "1992-01-30",
            None,
            Citation(
                s.OSCE_AZKURS,
                "table, on the day of Azerbaijan and Belarus, which the same meeting admitted",
                START,
            ),
        )
        for state in (
            st.KAZAKHSTAN,
            st.KYRGYZSTAN,
            st.TAJIKISTAN,
            st.TURKMENISTAN,
            st.UKRAINE,
            st.UZBEKISTAN,
        )
    ),
    Roll(o.OSCE, Role.MEMBER, term="participating State")(
        st.MONGOLIA,
        "2012-11-21",
        None,
        Citation(s.OSCE_MNG_AT, "on the admission", START),
        Citation(s.OSCE_MNG_APA, "on the decision of that Wednesday", START),
        Citation(s.IAI_OSCE_2021, "abstract, on 2012", ROLE),
        start_event="Admission",
        note="The Correlates of War data miss it up to their end in 2014.",
    ),
    Roll(o.OSCE, Role.PARTNER, term="Asian Partner for Co-operation")(
        st.MONGOLIA,
        "[2004-12-01..2004-12-07]",
        "2012-11-21",
        Citation(s.OSCE_MNG_FRANCE, "on December 2004", START),
        Citation(
            s.OSCE_MC12_JOURNAL,
            "statements by heads of delegation, 7 December",
            (*START, "term", "note"),
        ),
        Citation(s.OSCE_MNG_REQ, "on the year", ROLE),
        Citation(s.OSCE_MNG_AT, "on the admission", END),
        start_event="Status granted",
        end_event="Became a participating State",
        note="It spoke as a Partner at the ministerial meeting in Sofia on 7 December 2004.",
    ),
    *_asian_partner.each({st.JAPAN: "1992", st.REPUBLIC_OF_KOREA: "1994", st.THAILAND: "2000"}),
    Roll(o.OSCE, Role.PARTNER, start_event="Status granted", term=_asian_partner.term)(
        st.AUSTRALIA,
        "[2009-12-01..2009-12-02]",
        None,
        Citation(s.OSCE_AUS_2010, "on December 2009 and Athens", (*START, "note")),
        Citation(s.OSCE_ATHENS_2009, "on the days of the meeting", START),
        Citation(s.OSCE_PARTNERS84, "on Australia in 2009", ROLE),
        Citation(s.OSCE_DE2017, "on 2009", ROLE),
        note="Granted by the ministerial meeting in Athens.",
    ),
    _asian_partner(
        st.AFGHANISTAN,
        "[2003-01-01..2003-04-06]",
        None,
        Citation(s.OSCE_AFG_UTRO, "on the decision of the Permanent Council", START),
        Citation(s.OSCE_NATION2023, "on the number of Asian Partners in July 2023", ("note",)),
        Citation(s.OSCE_THA_2024, "on the number of Asian Partners in October 2024", ("note",)),
        note=(
            "The OSCE announced the decision of its Permanent Council on 6 April 2003. Thailand "
            "still counted five Asian Partners in October 2024; how the OSCE has dealt with Kabul "
            "since August 2021 was not found."
        ),
    ),
    *_mediterranean_partner.each({st.EGYPT: "1995", st.ISRAEL: "1995"}),
    Roll(o.OSCE, Role.PARTNER, term="Mediterranean Partner for Co-operation")(
        st.JORDAN,
        "1998",
        None,
        Citation(s.OSCE_PARTNERS84, "Mediterranean Partners for Co-operation", ROLE),
        Citation(s.OSCE_PARTNERS_FACTSHEET, "on Jordan in 1998", START),
        Citation(s.OSCE_MED_ASI_2015, "on 1998", START),
        start_event="Status granted",
    ),
)

# Shanghai Cooperation Organisation ---------------------------------------------------------------

_merged = "Observers and dialogue partners became partners"
_sco_merger = (
    Citation(s.SCO_TASS2025, "on the merger, with both lists", (*END, "end_event")),
    Citation(s.SCO_INTERFAX2025, "on the merger, with both lists", (*END, "end_event")),
)
_sco_founder = Roll(
    o.SCO,
    Role.MEMBER,
    (Citation(s.SCO_ABOUT, "", START), Citation(s.SCO_ISSI, "", START)),
    "Declaration of Shanghai",
)
_sco_observer = Roll(
    o.SCO,
    Role.OBSERVER,
    (
        Citation(s.SCO_ISSI, "", BOTH),
        Citation(s.SCO_HINDU2005, "on the decision to be taken", (*ROLE, "start_event")),
        Citation(
            s.SCO_ASTANA2005,
            "on the day of the session; as far as read, it names no observer",
            START,
        ),
    ),
    "Decision of the summit",
)
_sco_dialogue = Roll(
    o.SCO,
    Role.DIALOGUE_PARTNER,
    _sco_merger,
    "Signature of the memorandum",
    _merged,
)
_sco_partner = Roll(
    o.SCO,
    Role.PARTNER,
    (
        Citation(s.SCO_TASS2025, "on the merger, with both lists", (*ROLE, *START, "start_event")),
        Citation(
            s.SCO_INTERFAX2025,
            "on the merger, with both lists",
            (*ROLE, *START, "start_event"),
        ),
    ),
    _merged,
)
SCO_MEMBERSHIPS: tuple[Membership, ...] = (
    *(
        _sco_founder(
            state,
            "2001-06-15",
            alternatives=rival(
                "1996",
                s.COW_IGO,
                "That is the year of the Shanghai Five, which came before the organization.",
            ),
        )
        for state in (st.CHINA, st.KAZAKHSTAN, st.KYRGYZSTAN, st.RUSSIA, st.TAJIKISTAN)
    ),
    _sco_founder(
        st.UZBEKISTAN, "2001-06-15", note="A founder that had not been in the Shanghai Five."
    ),
    _sco_observer(st.INDIA, "2005-07-05", "2017-06-09", end_event="Became a member"),
    _sco_observer(st.PAKISTAN, "2005-07-05", "2017-06-09", end_event="Became a member"),
    *Roll(
        o.SCO,
        Role.MEMBER,
        (
            Citation(s.SCO_ABOUT, "on the meeting of 8 and 9 June 2017", (*ROLE, "start_event")),
            Citation(s.SCO_TREND2017, "", START),
            Citation(s.SCO_ISSI, "", START),
        ),
        "Decision of the summit",
    ).each({st.INDIA: "2017-06-09", st.PAKISTAN: "2017-06-09"}),
    Roll(o.SCO, Role.OBSERVER)(
        st.IRAN,
        "2005-07-05",
        "2023-07-04",
        Citation(s.SCO_ISSI, "", START),
        Citation(s.SCO_HINDU2005, "on the decision to be taken", (*ROLE, "start_event")),
        Citation(
            s.SCO_ASTANA2005,
            "on the day of the session; as far as read, it names no observer",
            START,
        ),
        Citation(s.SCO_IFP2023, "", (*END, "end_event")),
        Citation(s.SCO_HEADPOST, "on the membership of Iran", END),
        start_event="Decision of the summit",
        end_event="Became a member",
    ),
    Roll(o.SCO, Role.MEMBER)(
        st.IRAN,
        "2023-07-04",
        None,
        Citation(s.SCO_IFP2023, "", (*ROLE, *START, "start_event")),
        Citation(s.SCO_HEADPOST, "on the membership of Iran", (*ROLE, *START)),
        Citation(s.SCO_GST2023, "title", ROLE),
        Citation(s.SCO_XINHUA2022, "on the memorandum of September 2022", ("note",)),
        Citation(s.SCO_TASS1508467, "on the procedure and the memorandum", ("note",)),
        start_event="Decision of the summit",
        note=(
            "The procedure began at the summit of Dushanbe in September 2021; the memorandum of "
            "obligations is of 16 September 2022."
        ),
    ),
    Roll(o.SCO, Role.DIALOGUE_PARTNER)(
        st.BELARUS,
        "[2010-04-28..2010-06-10]",
        "2015-07-10",
        Citation(s.SCO_BELARUSKZ, "on the visit planned for 28 and 29 April 2010", START),
        Citation(s.SCO_REVBEL2010, "before the summit of 10 and 11 June 2010", START),
        Citation(s.SCO_ROSINVEST, "on the signature, without a date", ("note",)),
        Citation(s.SCO_DSTAR2015, "on the decisions of 10 July 2015", END),
        Citation(s.SCO_REGNUM2015, "on the summit of Ufa", (*ROLE, "end_event")),
        Citation(s.SCO_NEWSAZ2024, "on the years", ROLE),
        Citation(s.SCO_INTERFAX2009, "on the decision of June 2009", (*ROLE, "note")),
        start_event="Signature of the memorandum",
        end_event="Became an observer",
        note=(
            "The summit of Yekaterinburg had decided on 16 June 2009. The memorandum was to be "
            "signed in Minsk on 28 or 29 April 2010. Before the summit of 10 and 11 June the "
            "Secretary General called it signed just recently; the report of the signing that was "
            "found bears no date."
        ),
        alternatives=rival(
            "2009-06-16",
            s.SCO_INTERFAX2009,
            "That is the day of the decision; the memorandum followed in 2010.",
        ),
    ),
    Roll(o.SCO, Role.OBSERVER)(
        st.BELARUS,
        "2015-07-10",
        "2024-07-04",
        Citation(s.SCO_DSTAR2015, "on the decisions of 10 July 2015", (*ROLE, *START, "note")),
        Citation(s.SCO_NEWSAZ2024, "on 2015, and on the admission", (*ROLE, *END)),
        Citation(s.SCO_KAZINFORM2024, "on the admission", (*END, "end_event")),
        Citation(s.SCO_HEADPOST, "on 2015, and on the admission", ROLE),
        Citation(s.SCO_NMNBY2016, "on the summit of Ufa", (*ROLE, "start_event")),
        Citation(s.SCO_REGNUM2015, "on the summit of Ufa", (*ROLE, "start_event")),
        Citation(s.SCO_ARM2016, "list of observers", ROLE),
        start_event="Decision of the summit",
        end_event="Became a member",
        note=(
            "The summit of Ufa decided on 10 July on the status of Azerbaijan, Armenia, Cambodia "
            "and Nepal too."
        ),
    ),
    Roll(o.SCO, Role.MEMBER)(
        st.BELARUS,
        "2024-07-04",
        None,
        Citation(s.SCO_NEWSAZ2024, "", (*START, "start_event")),
        Citation(s.SCO_KAZINFORM2024, "on the resolution", (*START, "start_event")),
        Citation(s.SCO_NCA2024, "paragraphs 1 and 4, on the decision", (*START, "start_event")),
        Citation(s.SCO_HEADPOST, "", ROLE),
        start_event="Decision of the summit",
    ),
    Roll(o.SCO, Role.OBSERVER)(
        st.MONGOLIA,
        "2004-06-17",
        "2025-09-01",
        Citation(s.SCO_KAZINFORM2017, "on the summit of Tashkent", (*ROLE, "start_event", "note")),
        Citation(
            s.SCO_TASHKENT2004,
            "on the day of the summit; as far as read, it does not name Mongolia",
            (*START, "note"),
        ),
        Citation(s.SCO_OPOYI, "on the year", (*ROLE, "note")),
        *_sco_merger,
        start_event="Decision of the summit",
        end_event=_merged,
        note="The first observer. The day is that of the summit which granted the status.",
    ),
    Roll(o.SCO, Role.OBSERVER)(
        st.AFGHANISTAN,
        "2012-06-07",
        "2025-09-01",
        Citation(s.SCO_PAJHWOK, "", START),
        Citation(s.SCO_AFG2024, "", (*START, "note")),
        *_sco_merger,
        start_event="Decision of the summit",
        end_event=_merged,
        note="Inactive since September 2021.",
    ),
    _sco_dialogue(
        st.SRI_LANKA,
        "2010-05",
        "2025-09-01",
        Citation(s.SCO_IDSA2010, "", START),
        Citation(s.SCO_FTLK2019, "on the memorandum", START),
        Citation(s.SCO_INTERFAX2009, "on the decision of June 2009", ROLE),
        alternatives=(
            Alternative(
                "period.start",
                "2009-06-16",
                (Citation(s.SCO_PRIU2009), Citation(s.SCO_INTERFAX2009)),
                "On that day the summit decided; the status begins with the memorandum.",
            ),
        ),
    ),
    _sco_dialogue(
        st.TURKIYE,
        "2013-04-26",
        "2025-09-01",
        Citation(s.PANARMENIAN_20130426, "", START),
        Citation(s.SCO_HABER46_2015, "last paragraph", (*START, "start_event")),
        Citation(s.SCO_PAJHWOK, "on the decision of June 2012", ("note",)),
        note="The summit of Beijing had decided on 7 June 2012.",
    ),
    _sco_dialogue(
        st.CAMBODIA,
        "2015-09-24",
        "2025-09-01",
        Citation(s.SCO_KHM2015, "", (*START, "note")),
        note="Decided by the summit of Ufa on 10 July 2015 and signed in Xi'an.",
    ),
    _sco_dialogue(
        st.AZERBAIJAN,
        "2016-03-14",
        "2025-09-01",
        Citation(s.SCO_ECONOMYAZ, "", (*START, "note")),
        Citation(s.SCO_REPORTAZ2016, "", START),
        Citation(s.SCO_AZERTAG2016, "", START),
        Citation(s.SCO_AZE2016, "", ROLE),
        note="The decision is of 10 July 2015.",
    ),
    _sco_dialogue(
        st.EGYPT,
        "2022-09-14",
        "2025-09-01",
        Citation(s.SCO_EGYQAT2022, "", (*START, "note")),
        Citation(s.SCO_ISLWORLD2022, "", START),
        Citation(s.SCO_TASS1508467, "", ROLE),
        note="The procedure began at the summit of Dushanbe in September 2021.",
    ),
    _sco_dialogue(
        st.QATAR,
        "2022-09-14",
        "2025-09-01",
        Citation(s.SCO_EGYQAT2022, "", (*START, "note")),
        Citation(s.SCO_ISLWORLD2022, "", START),
        Citation(s.SCO_TASS1508467, "", ROLE),
        note="The summit of Dushanbe had opened the procedure in September 2021.",
    ),
    _sco_dialogue(
        st.SAUDI_ARABIA,
        "2022-09",
        "2025-09-01",
        Citation(s.SCO_SAU2023, "on the approval and the memorandum", (*START, "note")),
        Citation(s.SCO_ADDU2022, "on the memoranda", (*ROLE, *START, "note")),
        Citation(s.SCO_XINHUA2022, "on the decisions of the summit", ROLE),
        Citation(s.SCO_TASS1508467, "on Egypt and Qatar", ("note",)),
        note=(
            "The Saudi approval of 29 March 2023 has the memorandum signed in September 2022, as "
            "has a report of 18 September 2022. On 16 September the President of Uzbekistan named "
            "only Egypt and Qatar as signatories."
        ),
    ),
    _sco_dialogue(
        st.KUWAIT,
        "2023-05-05",
        "2025-09-01",
        Citation(s.SCO_GOA2023, "", START),
        Citation(s.SCO_GOA2023B, "", START),
        Citation(s.SCO_XINHUA2022, "on the agreement of September 2022", ("note",)),
        note="Agreed in principle at the summit of Samarkand on 16 September 2022.",
    ),
    _sco_dialogue(
        st.UNITED_ARAB_EMIRATES,
        "2023-05-05",
        "2025-09-01",
        Citation(s.SCO_GOA2023, "", START),
        Citation(s.SCO_GOA2023B, "", START),
        Citation(s.SCO_KHALEEJ2023, "", (*ROLE, "start_event")),
        Citation(s.SCO_XINHUA2022, "on the agreement of September 2022", ("note",)),
        note="The summit of Samarkand had agreed in principle on 16 September 2022.",
    ),
    _sco_dialogue(
        st.BAHRAIN,
        "2023-07-15",
        "2025-09-01",
        Citation(s.SCO_BHR_MOFA, "on the memorandum", START),
        Citation(s.SCO_BHR2023, "on the signing in Beijing", (*ROLE, "start_event", "note")),
        Citation(s.SCO_XINHUA2022, "on the agreement of September 2022", ("note",)),
        note="Agreed in principle in Samarkand on 16 September 2022 and signed in Beijing.",
    ),
    *_sco_partner.each(
        {
            st.AFGHANISTAN: "2025-09-01",
            st.AZERBAIJAN: "2025-09-01",
            st.BAHRAIN: "2025-09-01",
            st.CAMBODIA: "2025-09-01",
            st.EGYPT: "2025-09-01",
            st.KUWAIT: "2025-09-01",
            st.MONGOLIA: "2025-09-01",
            st.QATAR: "2025-09-01",
            st.SAUDI_ARABIA: "2025-09-01",
            st.SRI_LANKA: "2025-09-01",
            st.TURKIYE: "2025-09-01",
            st.UNITED_ARAB_EMIRATES: "2025-09-01",
        }
    ),
    Roll(o.SCO, Role.PARTNER)(
        st.LAOS,
        "2025-09-01",
        None,
        Citation(s.SCO_TASS2025, "on Laos", (*ROLE, *START, "start_event")),
        Citation(s.SCO_INTERFAX2025, "on Laos", START),
        Citation(s.SCO_24KG2025, "on the decision on Laos", (*START, "start_event", "note")),
        start_event="Decision of the summit",
        note=(
            "The decision gave the status of a dialogue partner, which was merged on the same "
            "day. The memorandum was still to be signed then."
        ),
    ),
)

# CICA elsewhere ----------------------------------------------------------------------------------

CICA_MEMBERSHIPS: tuple[Membership, ...] = (
    Roll(o.UN, Role.OBSERVER, term="observer in the General Assembly")(
        o.CICA,
        "2007-12",
        None,
        Citation(s.CICA_EXT_REL, "on the 62nd session, of 2007", ("party", "role", "organization")),
        Citation(s.KZ_MFA_CICA, "on the status, with the month", START),
        Citation(s.INTERVIEW_SARYBAY_2021, "on CICA as an observer at the United Nations", ROLE),
        Citation(s.UN_GA10667, "on the texts adopted on 6 December 2007", ("note",)),
        Citation(
            s.VN_BAOQUOCTE_2019, "on the status, with the month", ("party", "role", "period.start")
        ),
        start_event="Resolution of the General Assembly",
        note=(
            "On 6 December 2007 the Assembly adopted the texts of its Legal Committee, which deals "
            "with the status of observers. The resolution on CICA itself was not found."
        ),
    ),
    Roll(o.IOM, Role.OBSERVER)(
        o.CICA,
        "[2016-12-05..2016-12-07]",
        None,
        Citation(s.CICA_EXT_REL, "on the month", ROLE),
        Citation(s.IOM_C107_L25, "title, on the days of the session", (*START, "note")),
        Citation(
            s.IOM_IND_107,
            "on the 18 new observers, which it does not name",
            (*START, "start_event", "note"),
        ),
        start_event="Admission by the Council",
        note=(
            "The Council met for its 107th session from 5 to 8 December 2016. On the 7th India "
            "welcomed 18 organizations as new observers."
        ),
    ),
)
