"""Who has or had a role in CICA, and which states second staff to its Secretariat."""

from cica._dates import Period
from cica.data import organizations as o
from cica.data import sources as s
from cica.data import states as st
from cica.records import Alternative, Citation, Membership
from cica.terms import Role

MEMBERSHIPS: tuple[Membership, ...] = (
    # The members.
    Membership(
        party=st.AFGHANISTAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Afghanistan, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Afghanistan was one of them is "
            "known from the MIGO data set of Roger and Rowan, which has it as a member "
            "from that year."
        ),
    ),
    Membership(
        party=st.AZERBAIJAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "Azerbaijan as one of the fifteen states of 1999"),
            Citation(s.MIGO_2022, "Azerbaijan, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note="CICA itself names Azerbaijan as one of the fifteen states of 1999.",
    ),
    Membership(
        party=st.CHINA,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "China, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that China was one of them is known "
            "from the MIGO data set of Roger and Rowan, which has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=st.EGYPT,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Egypt, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Egypt was one of them is known "
            "from the MIGO data set of Roger and Rowan, which has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=st.INDIA,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.MEA_2023, "India as a founding member"),
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "India, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; India calls itself a founding "
            "member, and the MIGO data set of Roger and Rowan has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=st.IRAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Iran, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Iran was one of them is known "
            "from the MIGO data set of Roger and Rowan, which has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=st.ISRAEL,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.IL_MFA_1999, "full membership"),
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Israel, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; Israel's ministry said on the day of the "
            "meeting that it would have full membership, and the MIGO data set of Roger and "
            "Rowan has it as a member from that year."
        ),
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Kazakhstan, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note=(
            "Kazakhstan convened and hosted the meeting, and the MIGO data set of Roger "
            "and Rowan has it as a member from 1999."
        ),
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Kyrgyzstan, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Kyrgyzstan was one of them is "
            "known from the MIGO data set of Roger and Rowan, which has it as a member "
            "from that year."
        ),
    ),
    Membership(
        party=st.PAKISTAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Pakistan, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Pakistan was one of them is "
            "known from the MIGO data set of Roger and Rowan, which has it as a member "
            "from that year."
        ),
    ),
    Membership(
        party=st.PALESTINE,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PALESTINE_2006, "the documents signed in 1999"),
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.MIGO_2022, "the fourteen others, from 1999"),
        ),
        note=(
            "No known list names Palestine among the fifteen states of 1999. "
            "It is the fifteenth by elimination: the MIGO data set of Roger and Rowan, "
            "which leaves Palestine out by rule, names the fourteen others, and of the "
            "sixteen members of 2001 only Palestine and Mongolia remain, the latter in "
            "that data set from 2000. At the Second Summit its envoy spoke of the documents "
            "signed in 1999 as ones to which Palestine had adhered."
        ),
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Russia, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Russia was one of them is known "
            "from the MIGO data set of Roger and Rowan, which has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Tajikistan, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Tajikistan was one of them is "
            "known from the MIGO data set of Roger and Rowan, which has it as a member "
            "from that year."
        ),
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.TR_MFA_2012_02, "Türkiye as a founding member"),
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Türkiye, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; Türkiye calls itself a founding "
            "member, and the MIGO data set of Roger and Rowan has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022, "Uzbekistan, from 1999"),
            Citation(s.RU_MFA_2004, "the sixteen participants"),
            Citation(s.RFERL_2002, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Uzbekistan was one of them is "
            "known from the MIGO data set of Roger and Rowan, which has it as a member "
            "from that year."
        ),
    ),
    Membership(
        party=st.MONGOLIA,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("[1999-09-15..2001-11-08]"),
        citations=(
            Citation(s.CICA_MONGOLIA_2002, "Mongolia at the First Summit"),
            Citation(s.PRAVDA_2001, "the sixteen members"),
            Citation(s.RFERL_2002, "the sixteen members"),
            Citation(s.MIGO_2022, "Mongolia, from 2000"),
        ),
        note=(
            "Neither the act nor the day is known: Mongolia is none of the fifteen of 14 "
            "September 1999 and is named among the sixteen members in a report that "
            "appeared before the summit then planned for 8 to 10 November 2001. It "
            "signed the Almaty Act at the First Summit."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="1999",
                citations=(
                    Citation(s.ID_KEMLU, "sixteen states at the meeting of 1999"),
                    Citation(s.IIGO_2021, "Mongolia, from 1999"),
                ),
                reason=(
                    "An Indonesian page has sixteen states at the meeting of 1999, where CICA "
                    "itself has fifteen; the data set has 1999 beside every member of 2017, "
                    "which is the year of the Conference and not of an accession."
                ),
            ),
            Alternative(
                field="period.start",
                value="2000",
                citations=(Citation(s.MIGO_2022, "Mongolia, from 2000"),),
                reason=(
                    "The data set codes whole years, and CICA itself has 2001; alone it does not "
                    "narrow the bounds."
                ),
            ),
            Alternative(
                field="period.start",
                value="2001",
                citations=(Citation(s.CICA_SPEECH_66, "member of CICA since 2001"),),
                reason=(
                    "CICA's Executive Director gave the year in passing, two decades later, and "
                    "the data set has 2000; it lies within the bounds and does not narrow them."
                ),
            ),
            Alternative(
                field="period.start",
                value="2002-06-04",
                citations=(
                    Citation(s.CICA_FIRST_SUMMIT, "signature of the Almaty Act"),
                    Citation(s.RFERL_2002, "the sixteen members"),
                ),
                reason=(
                    "It is the day of the Almaty Act, the first dated act of Mongolia's "
                    "membership; Mongolia is named among the members of 2001 already."
                ),
            ),
        ),
    ),
    Membership(
        party=st.THAILAND,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2004-10-22"),
        start_event="Second Ministerial Meeting, Almaty",
        citations=(
            Citation(s.CICA_SECOND_MM),
            Citation(s.RU_KREMLIN_2006, "the seventeen members before the summit"),
            Citation(s.KZ_EMB_2006, "the seventeen members before the summit"),
            Citation(s.MIGO_2022, "Thailand, from 2004"),
        ),
        note=(
            "Thailand was the seventeenth member. On 19 October 2004 the Russian "
            "ministry still had it among the observers, and before the summit of 2006 "
            "among the members."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2006-06-17",
                citations=(
                    Citation(s.CHINADAILY_2014, "admission together with the Republic of Korea"),
                ),
                reason=(
                    "CICA itself dates the admission to 2004, and four lists made before or at "
                    "the summit of 2006 already count Thailand among the seventeen members."
                ),
            ),
        ),
    ),
    Membership(
        party=st.REPUBLIC_OF_KOREA,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2006-06-17"),
        start_event="Second Summit, Almaty",
        citations=(
            Citation(s.CICA_KOREA_2008, "admission in 2006"),
            Citation(s.CICA_MONGOLIA_2006, "welcome at the summit"),
            Citation(s.KZ_EMB_2006, "eighteenth member during the summit"),
            Citation(s.MIGO_2022, "Republic of Korea, from 2006"),
        ),
        note="The Republic of Korea was the eighteenth member.",
    ),
    Membership(
        party=st.JORDAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2008-08-25"),
        start_event="Third Ministerial Meeting, Almaty",
        citations=(
            Citation(s.CICA_JORDAN_2008),
            Citation(s.CICA_TURKEY_2008, "welcome to the two newest members"),
            Citation(s.KZ_EMB_2008_12, "outcome of the meeting"),
            Citation(s.RU_MFA_2008, "the states present"),
        ),
        note=(
            "With Jordan and the United Arab Emirates the members became twenty. The "
            "Russian ministry's release of the day names seventeen states, none of the "
            "three newest: a list of those present, not of the members."
        ),
    ),
    Membership(
        party=st.UNITED_ARAB_EMIRATES,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2008-08-25"),
        start_event="Third Ministerial Meeting, Almaty",
        citations=(
            Citation(s.CICA_TURKEY_2008, "welcome to the two newest members"),
            Citation(s.KZ_EMB_2008_12, "outcome of the meeting"),
            Citation(s.SAS_PROFILE),
            Citation(s.RU_MFA_2008, "the states present"),
        ),
        note=(
            "With Jordan and the United Arab Emirates the members became twenty. The "
            "Russian ministry's release of the day names seventeen states, none of the "
            "three newest: a list of those present, not of the members."
        ),
    ),
    Membership(
        party=st.IRAQ,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2010-06-08"),
        start_event="Third Summit, Istanbul",
        citations=(
            Citation(s.CICA_IRAQ_2010),
            Citation(s.CICA_KOREA_2010, "congratulations on the accession"),
            Citation(s.CICA_INDIA_2010, "welcome to the new members"),
            Citation(s.VK_2010, "opening of the summit"),
        ),
        note=(
            "The speakers at the plenary of 8 June 2010 greet Iraq and Viet Nam as new "
            "members; on which day Iraq signed is not known."
        ),
    ),
    Membership(
        party=st.VIET_NAM,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2010-06-08"),
        start_event="Third Summit, Istanbul",
        basis="signature of the Declaration on the Principles and of the Almaty Act",
        citations=(
            Citation(s.CICA_VIETNAM_2010, "accession on the day of the plenary"),
            Citation(s.CICA_KOREA_2010, "congratulations on the accession"),
            Citation(s.CICA_INDIA_2010, "welcome to the new members"),
            Citation(s.VN_BAOQUOCTE_2010),
        ),
        note=(
            "Viet Nam told the plenary that it had become a party to both documents on "
            "that day; Vietnamese reports put the ceremony right before the summit."
        ),
    ),
    Membership(
        party=st.BAHRAIN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("[2011-01-22..2011-10-19]"),
        citations=(
            Citation(s.TR_MFA_2011, "twenty-two members in January 2011"),
            Citation(s.ALWASAT_2011, "Izmir, 17-19 October 2011"),
            Citation(s.ALWATAN_2019, "member since 2011"),
            Citation(s.COW_IGO, "Bahrain, from 2011"),
        ),
        note=(
            "The act and the day are not known. On 21 January 2011 the Turkish chair "
            "counts twenty-two members, without Bahrain; at the meeting of 17 to 19 "
            "October 2011 in Izmir the Executive Director praised its accession. The "
            "year 2010, which is also given, is without a source."
        ),
    ),
    Membership(
        party=st.CAMBODIA,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("[2011-01-22..2011-12-31]"),
        citations=(
            Citation(s.TR_MFA_2011, "twenty-two members in January 2011"),
            Citation(s.RU_MFA_2012, "list of members"),
            Citation(s.SAS_PROFILE, "joined in 2011"),
            Citation(s.COW_IGO, "Cambodia, from 2011"),
        ),
        note=(
            "The act and the day are not known, the year is. An Indonesian list without "
            "a date has Bahrain as a member and Cambodia still as an observer, so that "
            "Cambodia came after Bahrain. The year 2010, which is also given, is "
            "without a source."
        ),
    ),
    Membership(
        party=st.BANGLADESH,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2014-05-20"),
        start_event="Signing ceremony in Shanghai on the eve of the Fourth Summit",
        citations=(
            Citation(s.CRNTT_2014, "ceremony in the afternoon of 20 May"),
            Citation(s.ALLMEDIALINK_2014, "membership to be formalised on 20 May"),
            Citation(s.TH_MFA_2014, "welcome at the summit"),
            Citation(s.CICA_WEB_2015),
        ),
        note=(
            "Qatar signed in the morning and Bangladesh in the afternoon, as the "
            "twenty-fifth and the twenty-sixth member; a Bangladeshi notice from before "
            "the ceremony counts Bangladesh as one of twenty-five."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2014-05-21",
                citations=(Citation(s.TH_MFA_2014, "welcome at the summit"),),
                reason=(
                    "It is the day of the plenary, which welcomed the two members of the day "
                    "before."
                ),
            ),
        ),
    ),
    Membership(
        party=st.QATAR,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2014-05-20"),
        start_event="Signing ceremony in Shanghai on the eve of the Fourth Summit",
        citations=(
            Citation(s.CRNTT_2014, "ceremony in the morning of 20 May"),
            Citation(s.TH_MFA_2014, "welcome at the summit"),
            Citation(s.VOLTAIRE_2014),
            Citation(s.CICA_WEB_2015),
        ),
        note=(
            "Qatar signed in the morning and Bangladesh in the afternoon, as the "
            "twenty-fifth and the twenty-sixth member."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2014-05-21",
                citations=(Citation(s.TH_MFA_2014, "welcome at the summit"),),
                reason=(
                    "It is the day of the plenary, which welcomed the two members of the day "
                    "before."
                ),
            ),
        ),
    ),
    Membership(
        party=st.SRI_LANKA,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2018-08-15"),
        start_event="Signing ceremony in Beijing, after the members had agreed unanimously",
        basis="signature of the Declaration on the Principles and of the Almaty Act",
        citations=(
            Citation(s.LK_MFA_2018),
            Citation(s.LK_NEWS_2018),
            Citation(s.CICA_KOREA_2018, "welcome to the new member"),
            Citation(s.UTV_2018, "the two documents signed"),
        ),
        note=(
            "Sri Lanka was the twenty-seventh member. No meeting took the decision as "
            "far as is known; that of the ministers on 24 September 2018 in New York "
            "only welcomed it."
        ),
    ),
    Membership(
        party=st.KUWAIT,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2022-10-13"),
        start_event="Decision of the Sixth Summit, Astana",
        basis="signature of the Declaration on the Principles and of the Almaty Act",
        citations=(
            Citation(s.CICA_SPEECH_104, "outcomes of the summit"),
            Citation(s.KZINFORM_KUWAIT_2022, "decision on the accession"),
            Citation(s.NEWSAZ_2022, "twenty-eighth member"),
            Citation(s.KH_MFA_2022, "twenty-eighth member"),
        ),
        note=("Kuwait was the twenty-eighth member; no earlier time as an observer is known."),
        alternatives=(
            Alternative(
                field="period.start",
                value="2022-10-11",
                citations=(Citation(s.KZINFORM_KUWAIT_2022, "signature of the two documents"),),
                reason=(
                    "On that day Kuwait signed the two founding documents, which a candidate has "
                    "to do first; the membership was decided by the summit."
                ),
            ),
        ),
    ),
    # The observer states.
    Membership(
        party=st.REPUBLIC_OF_KOREA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("1993", "2006-06-17"),
        end_event="Became a member state",
        citations=(
            Citation(s.CICA_KOREA_2010, "observer since 1993"),
            Citation(s.RU_MFA_2004, "list of observers"),
            Citation(s.PRAVDA_2001, "list of observers"),
            Citation(s.TODAYAZ_2006, "list of observers"),
        ),
        note="Its own statement gives the year alone.",
    ),
    Membership(
        party=st.VIET_NAM,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("1993", "2010-06-08"),
        end_event="Became a member state",
        citations=(
            Citation(s.CICA_VIETNAM_2010, "observer since 1993"),
            Citation(s.RU_MFA_2004, "list of observers"),
            Citation(s.PRAVDA_2001, "list of observers"),
            Citation(s.TASS_2010, "list of observers on the day of its accession"),
        ),
        note="Its own statement gives the year alone.",
    ),
    Membership(
        party=st.AUSTRALIA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]", "[2004-10-20..2008-08-25]"),
        end_event="No longer listed among the observers",
        citations=(
            Citation(s.RU_KREMLIN_2006, "observers at the meeting of 1999"),
            Citation(s.RU_MFA_2004, "list of observers"),
            Citation(s.KR_MOFA_2008, "list of observers"),
            Citation(s.KZ_EMB_2006, "list of observers"),
        ),
        note=(
            "Australia was an observer at the meeting of ministers on 14 September 1999; "
            "since when is not known, and the earlier bound, the day on which CICA was "
            "proposed, is a convention. When it ceased is not known, for the lists "
            "conflict: in June 2006 a Russian and an Azerbaijani one leave Australia "
            "out, while the embassy of the chair has it in that month and the Republic "
            "of Korea in June 2008; on 27 August 2008 it is gone. The bounds allow for "
            "either reading."
        ),
        alternatives=(
            Alternative(
                field="period.end",
                value="[2008-06-14..2008-08-25]",
                citations=(
                    Citation(s.KR_MOFA_2008, "list of observers"),
                    Citation(s.KZ_EMB_2006, "list of observers"),
                    Citation(s.KZ_EMB_2008_12, "list of observers"),
                ),
                reason=(
                    "It holds if the lists of the chair's embassy and of the host of June 2008 "
                    "are lists of status and the shorter ones of 2006 lists of attendance, which "
                    "nothing proves."
                ),
            ),
        ),
    ),
    Membership(
        party=st.INDONESIA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]"),
        citations=(
            Citation(s.RU_KREMLIN_2006, "observers at the meeting of 1999"),
            Citation(s.RU_MFA_2004, "list of observers"),
            Citation(s.BSS_2019, "list of observers"),
            Citation(s.ICAF_2022, "list of observers"),
        ),
        note=(
            "Indonesia was an observer at the meeting of ministers on 14 September 1999; "
            "since when is not known, and the earlier bound, the day on which CICA was "
            "proposed, is a convention."
        ),
    ),
    Membership(
        party=st.JAPAN,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]"),
        citations=(
            Citation(s.RU_KREMLIN_2006, "observers at the meeting of 1999"),
            Citation(s.RU_MFA_2004, "list of observers"),
            Citation(s.BSS_2019, "list of observers"),
            Citation(s.ICAF_2022, "list of observers"),
        ),
        note=(
            "Japan was an observer at the meeting of ministers on 14 September 1999; "
            "since when is not known, and the earlier bound, the day on which CICA was "
            "proposed, is a convention."
        ),
    ),
    Membership(
        party=st.UNITED_STATES,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]"),
        citations=(
            Citation(s.RU_KREMLIN_2006, "observers at the meeting of 1999"),
            Citation(s.RU_MFA_2004, "list of observers"),
            Citation(s.BSS_2019, "list of observers"),
            Citation(s.ICAF_2022, "list of observers"),
        ),
        note=(
            "The United States was an observer at the meeting of ministers on 14 "
            "September 1999; since when is not known, and the earlier bound, the day on "
            "which CICA was proposed, is a convention."
        ),
    ),
    Membership(
        party=st.LEBANON,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]", "[2001-11-09..2008-08-25]"),
        end_event="No longer listed among the observers",
        citations=(
            Citation(s.KR_MOFA_2008, "list of observers"),
            Citation(s.KZ_EMB_2006, "list of observers"),
            Citation(s.PRAVDA_2001, "list of observers"),
        ),
        note=(
            "Lebanon is named among the observers in a report from before 8 November "
            "2001; since when it was one is not known, and the earlier bound, the day on "
            "which CICA was proposed, is a convention. When it ceased is not known, for "
            "the lists conflict: Russian ones of October 2004 and June 2006 leave "
            "Lebanon out, while the embassy of the chair has it in June 2006 and the "
            "Republic of Korea in June 2008; on 27 August 2008 it is gone. The bounds "
            "allow for either reading."
        ),
        alternatives=(
            Alternative(
                field="period.end",
                value="[2008-06-14..2008-08-25]",
                citations=(
                    Citation(s.KR_MOFA_2008, "list of observers"),
                    Citation(s.KZ_EMB_2006, "list of observers"),
                    Citation(s.KZ_EMB_2008_12, "list of observers"),
                ),
                reason=(
                    "It holds if the lists of the chair's embassy and of the host of June 2008 "
                    "are lists of status and the shorter ones before them lists of attendance, "
                    "which nothing proves."
                ),
            ),
        ),
    ),
    Membership(
        party=st.MALAYSIA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            Citation(s.CICA_PR_2860, "observer in January 2026"),
            Citation(s.RU_MFA_2004, "list of observers"),
            Citation(s.PRAVDA_2001, "list of observers"),
            Citation(s.ICAF_2022, "list of observers"),
        ),
        note=(
            "Malaysia is named among the observers in a report from before 8 November "
            "2001; since when it was one is not known, and the earlier bound, the day on "
            "which CICA was proposed, is a convention. In January 2026 the Secretary "
            "General spoke in Malaysia for its full membership."
        ),
    ),
    Membership(
        party=st.THAILAND,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]", "2004-10-22"),
        end_event="Became a member state",
        citations=(
            Citation(s.CICA_SECOND_MM, "admission as a member"),
            Citation(s.RU_MFA_2004, "list of observers"),
            Citation(s.PRAVDA_2001, "list of observers"),
        ),
        note=(
            "Thailand is named among the observers in a report from before 8 November "
            "2001; since when it was one is not known, and the earlier bound, the day on "
            "which CICA was proposed, is a convention."
        ),
    ),
    Membership(
        party=st.UKRAINE,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            Citation(s.RU_MFA_2004, "list of observers"),
            Citation(s.PRAVDA_2001, "list of observers"),
            Citation(s.BSS_2019, "list of observers"),
            Citation(s.ICAF_2022, "list of observers"),
        ),
        note=(
            "Ukraine is named among the observers in a report from before 8 November "
            "2001; since when it was one is not known, and the earlier bound, the day on "
            "which CICA was proposed, is a convention."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2006-06",
                citations=(Citation(s.TODAYAZ_2006B, "new observer at the Second Summit"),),
                reason=(
                    "Ukraine stands in the lists of 2001 and of October 2004; the report is read "
                    "as one on its first time at a summit."
                ),
            ),
        ),
    ),
    Membership(
        party=st.QATAR,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("2008-08-25", "2014-05-20"),
        start_event="Third Ministerial Meeting, Almaty",
        end_event="Became a member state",
        citations=(
            Citation(s.KZ_EMB_2008_12, "outcome of the meeting"),
            Citation(s.RU_MFA_2012, "list of observers"),
            Citation(s.PEOPLE_2014, "list of observers"),
            Citation(s.CRNTT_2014, "signature as a member, 20 May 2014"),
        ),
        note=(
            "A preview by the chair's embassy announced Qatar as a new member on the "
            "same day; the outcome and all later lists have it as an observer."
        ),
    ),
    Membership(
        party=st.BANGLADESH,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("2010-06-08", "2014-05-20"),
        start_event="Third Summit, Istanbul",
        end_event="Became a member state",
        citations=(
            Citation(s.CICA_INDIA_2010, "welcome to the new observer"),
            Citation(s.CICA_BANGLADESH_2012, "statement as an observer"),
            Citation(s.VK_2010, "opening of the summit"),
            Citation(s.ALLMEDIALINK_2014, "observer since 2010"),
        ),
        note=(
            "A Vietnamese report of June 2010 counts six observer states and leaves Bangladesh out."
        ),
    ),
    Membership(
        party=st.BAHRAIN,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2010-06-09..2011-01-21]", "[2011-01-22..2011-10-19]"),
        end_event="Became a member state",
        citations=(
            Citation(s.TR_MFA_2011, "ten observer states in January 2011"),
            Citation(s.TEMSIAS_COPY, "Bahrain among the members, nine observer states"),
        ),
        note=(
            "It is an inference: no source names Bahrain as an observer. On 21 January "
            "2011 the Turkish chair counts ten observer states, and only nine are named "
            "once Bahrain is a member; if the ten held another state, Bahrain was none."
        ),
    ),
    Membership(
        party=st.CAMBODIA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2010-06-09..2011-01-21]", "[2011-01-22..2011-12-31]"),
        end_event="Became a member state",
        citations=(
            Citation(s.ID_KEMLU, "list of observers"),
            Citation(s.TR_MFA_2011, "ten observer states in January 2011"),
            Citation(s.TEMSIAS_COPY, "copy of the Indonesian list"),
        ),
        note=(
            "An Indonesian list without a date names Cambodia as an observer, beside the "
            "member Bahrain. The later bound of the start rests on the Turkish chair's "
            "count of ten observer states on 21 January 2011."
        ),
    ),
    Membership(
        party=st.PHILIPPINES,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2010-06-09..2011-01-21]"),
        citations=(
            Citation(s.TR_MFA_2011, "ten observer states in January 2011"),
            Citation(s.RU_MFA_2012, "list of observers"),
            Citation(s.ONCEVATAN_2012, "observer under the Turkish chairmanship"),
            Citation(s.BSS_2019, "list of observers"),
        ),
        note=(
            "The Philippines became an observer under the Turkish chairmanship, after "
            "the Third Summit. The later bound rests on the Turkish chair's count of ten "
            "observer states on 21 January 2011; the name is in lists of 2011 and 2012."
        ),
    ),
    Membership(
        party=st.SRI_LANKA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2012-10-06..2012-12-31]", "2018-08-15"),
        end_event="Became a member state",
        citations=(
            Citation(s.TR_MFA_2012_10, "eight observer states on 5 October 2012"),
            Citation(s.TR_MFA_RELATIONS, "nine observer states"),
            Citation(s.LK_NEWS_2014, "list of observers"),
            Citation(s.UTV_2018, "observer since 2012"),
        ),
        note=(
            "Its own sources give the year; that it was after 5 October follows from the "
            "Turkish chair's counts, eight observer states on that day and nine later."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="[..2006-06-17]",
                citations=(Citation(s.REGNUM_2006, "observers of the Second Summit"),),
                reason=(
                    "No list of observers has Sri Lanka before 2012; at the summit it was "
                    "probably a guest, as was Singapore."
                ),
            ),
        ),
    ),
    Membership(
        party=st.BELARUS,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2014-05-21..2016-04-17]"),
        citations=(
            Citation(s.BY_MFA_2016, "thanks for the support of the application"),
            Citation(s.KZINFORM_2016, "list of observers"),
            Citation(s.KZ_MFA_CICA, "list of observers"),
            Citation(s.BSS_2019, "list of observers"),
        ),
        note=(
            "The act is not known. Belarus is in no list of May 2014 and is named on 17 "
            "April 2016; it took part for the first time in the meeting of ministers of "
            "28 April 2016 in Beijing."
        ),
    ),
    Membership(
        party=st.LAOS,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2016-04-18..2017-10-28]"),
        citations=(
            Citation(s.WAM_2017, "nine observer states in October 2017"),
            Citation(s.KZINFORM_2016, "eight observer states, without Laos"),
            Citation(s.BSS_2019, "list of observers"),
            Citation(s.ICAF_2022, "list of observers"),
        ),
        note=(
            "The act is not known. Laos is not among the eight observer states named on "
            "17 April 2016; nine, as counted on 28 October 2017, are only reached with "
            "it, and it is named from 2019 on."
        ),
    ),
    Membership(
        party=st.TURKMENISTAN,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("2021-06-23"),
        start_event="Decision of the Senior Officials Committee, online",
        citations=(
            Citation(s.CICA_PR_333),
            Citation(s.TURKMENPORTAL_2021),
            Citation(s.KZINFORM_2021),
            Citation(s.ICAF_2022, "list of observers"),
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2022-10-13",
                citations=(
                    Citation(s.NEWSAZ_2022B),
                    Citation(s.KZINFORM_TKM_2022),
                ),
                reason=(
                    "The chair's report to the Sixth Summit told of the status given in 2021, "
                    "and headlines took it for news."
                ),
            ),
        ),
    ),
    Membership(
        party=st.SAUDI_ARABIA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("2023-12-26"),
        start_event="Decision of the Ministerial Council",
        citations=(
            Citation(s.CICA_SPEECH_223, "Saudi Arabia as a new observer"),
            Citation(s.CICA_SPEECH_334, "ten observer states"),
            Citation(s.AT_2023_12),
            Citation(s.AT_2023_12_SOC, "approval by the Senior Officials Committee"),
        ),
        note=(
            "The Senior Officials Committee had approved the application on 12 December "
            "2023. Reports of June 2019 that have Saudi Arabia as a member at the Fifth "
            "Summit are mistaken."
        ),
    ),
    # The observer organizations.
    Membership(
        party=o.OSCE,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]"),
        citations=(
            Citation(s.RU_KREMLIN_2006, "observers at the meeting of 1999"),
            Citation(s.AZ_MFA_2024, "observer organizations"),
            Citation(s.PRAVDA_2001, "list of observers"),
            Citation(s.TODAYAZ_2006, "list of observers"),
        ),
        note=(
            "The OSCE was an observer at the meeting of ministers on 14 September 1999; "
            "since when is not known, and the earlier bound, the day on which CICA was "
            "proposed, is a convention."
        ),
    ),
    Membership(
        party=o.UN,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]"),
        citations=(
            Citation(s.RU_KREMLIN_2006, "observers at the meeting of 1999"),
            Citation(s.AZ_MFA_2024, "observer organizations"),
            Citation(s.PRAVDA_2001, "list of observers"),
            Citation(s.TODAYAZ_2006, "list of observers"),
        ),
        note=(
            "The United Nations was an observer at the meeting of ministers on 14 "
            "September 1999; since when is not known, and the earlier bound, the day on "
            "which CICA was proposed, is a convention."
        ),
    ),
    Membership(
        party=o.INTERSTATE_COUNCIL,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]", "[2001-11-09..2006-06-12]"),
        end_event="No longer listed among the observers",
        citations=(Citation(s.PRAVDA_2001, "list of observers"),),
        note=(
            "A single source, from before 8 November 2001, has the Interstate Council as "
            "an observer, and the lists from June 2006 on do not; nothing else is known. "
            "The earlier bound of the start, the day on which CICA was proposed, is a "
            "convention."
        ),
    ),
    Membership(
        party=o.LAS,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            Citation(s.AZ_MFA_2024, "observer organizations"),
            Citation(s.PRAVDA_2001, "list of observers"),
            Citation(s.TODAYAZ_2006, "list of observers"),
            Citation(
                s.INTERVIEW_SARYBAY_2021, "on the organizations with which partnerships exist"
            ),
        ),
        note=(
            "The League of Arab States is named among the observers in a report from "
            "before 8 November 2001; since when it was one is not known, and the earlier "
            "bound, the day on which CICA was proposed, is a convention."
        ),
    ),
    Membership(
        party=o.TURKPA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2011-01-22..2012-08-14]"),
        citations=(
            Citation(s.TR_MFA_2012_10, "four observer organizations"),
            Citation(s.KZINFORM_2012, "observer as the fourth organization"),
            Citation(s.AZ_MFA_2024, "observer organizations"),
            Citation(s.PEOPLE_2014, "list of observers"),
        ),
        note=(
            "The day of the decision is not known: on 21 January 2011 there were three "
            "observer organizations, and a report of 14 August 2012 has TURKPA as the "
            "fourth. The Russian ministry's list of September 2012 leaves it out."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2012-08",
                citations=(Citation(s.KZINFORM_2012, "observer as the fourth organization"),),
                reason=(
                    "It is the month of the report, which does not say when the decision was taken."
                ),
            ),
        ),
    ),
    Membership(
        party=o.IOM,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2016-04-18..2017-10-28]"),
        citations=(
            Citation(s.AZ_MFA_2024, "observer organizations"),
            Citation(s.KZINFORM_2016, "four observer organizations"),
            Citation(s.WAM_2017, "five observer organizations in October 2017"),
            Citation(s.BSS_2019, "list of observers"),
        ),
        note=(
            "The act is not known: the observer organizations are four on 17 April 2016 "
            "and five on 28 October 2017, and the IOM is named as the fifth from 2019 "
            "on. CICA itself became an observer of the IOM in December 2016."
        ),
    ),
    # The partner organizations.
    Membership(
        party=o.IOM,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("2008", "[2016-04-18..2017-10-28]"),
        end_event="Became an observer organization",
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_PR_2338, "memorandum of 2008"),
            Citation(s.CICA_EXT_REL, "memoranda signed"),
        ),
        note=(
            "The memorandum went on; what ended is the place among the partners, when "
            "the IOM became an observer. CICA gives the year of the memorandum, and the "
            "day is not known."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2008-08-25",
                citations=(
                    Citation(s.KZ_EMB_2008_12, "memoranda adopted at the meeting"),
                    Citation(s.KZ_EMB_2008_11, "organizations invited"),
                ),
                reason=(
                    "The IOM was invited to the meeting of ministers of that day, which adopted "
                    "memoranda with organizations; none of them is named."
                ),
            ),
        ),
    ),
    Membership(
        party=o.ECO,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2007-10-17..2012-12-31]"),
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_EXT_REL, "memoranda signed"),
            Citation(s.ECO_2012, "memorandum with the CICA Secretariat"),
            Citation(s.RIA_20071017, "relations with the ECO still to be considered"),
            Citation(
                s.INTERVIEW_SARYBAY_2021, "on the organizations with which partnerships exist"
            ),
        ),
        note=(
            "The day is not known. On 17 October 2007 the Senior Officials Committee was "
            "still to consider contacts with the ECO; a page of the ECO from about 2011 "
            "or 2012 has the memorandum."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2008-08-25",
                citations=(
                    Citation(s.KZ_EMB_2008_12, "memoranda adopted at the meeting"),
                    Citation(s.KZ_EMB_2008_11, "organizations invited"),
                ),
                reason=(
                    "The ECO was invited to the meeting of ministers of that day, which adopted "
                    "memoranda with organizations; none of them is named."
                ),
            ),
        ),
    ),
    Membership(
        party=o.APK,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2014-05-01..2014-05-06]"),
        basis="memorandum",
        citations=(
            Citation(s.CICA_EXT_REL, "memoranda signed"),
            Citation(s.KAZPRAVDA_2014, "report of 6 May 2014"),
            Citation(s.SN_APK, "memorandum of May 2014"),
        ),
        note=(
            "The memorandum is of May 2014 and was reported on the 6th; the day is not "
            "known. It was CICA's first with a public institution of one state."
        ),
    ),
    Membership(
        party=o.SCO,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("2014-05-20"),
        start_event="Signature in Shanghai, on the eve of the Fourth Summit",
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_EXT_REL, "memoranda signed"),
            Citation(s.SCO_2025),
            Citation(s.QAZINFORM_SCO_2014, "memorandum of the two secretariats"),
            Citation(
                s.INTERVIEW_SARYBAY_2021, "on the organizations with which partnerships exist"
            ),
        ),
        note="The memorandum is one of the two secretariats.",
    ),
    Membership(
        party=o.EURASEC,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2007-10-17..2014-12-31]", "2015-01-01"),
        end_event="The Community ceased to exist",
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_EXT_REL, "memoranda signed"),
            Citation(s.BY_PRES_2014, "end of the Community"),
            Citation(s.RIA_20071017, "relations with the Community still to be considered"),
        ),
        note=(
            "The day is not known. On 17 October 2007 the Senior Officials Committee was "
            "still to consider contacts with the Community, which ceased to exist on 1 "
            "January 2015; a page of CICA from after that still names the memorandum."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2008-08-25",
                citations=(
                    Citation(s.KZ_EMB_2008_12, "memoranda adopted at the meeting"),
                    Citation(s.KZ_EMB_2008_11, "organizations invited"),
                ),
                reason=(
                    "The Community was invited to the meeting of ministers of that day, which "
                    "adopted memoranda with organizations; none of them is named."
                ),
            ),
        ),
    ),
    Membership(
        party=o.SCO_RATS,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2006-06-17..2022-10-12]"),
        basis="protocol on cooperation",
        citations=(
            Citation(s.CICA_EXT_REL, "protocol signed"),
            Citation(s.CICA_PR_2775, "conference in Tashkent, November 2025"),
            Citation(s.TDI_EEC_2022, "the Commission as the sixth partner"),
            Citation(s.INDIABLOOMS_2021, "talks of late 2021"),
        ),
        note=(
            "The day is not known. The earlier bound, the founding of CICA's "
            "Secretariat, is a convention; the later one rests on the Eurasian Economic "
            "Commission, which signed on 13 October 2022, being called the sixth "
            "partner, which makes the structure one of five before it. A report on talks "
            "of late 2021 names no document."
        ),
    ),
    Membership(
        party=o.UNODC,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2006-06-17..2022-10-12]"),
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_EXT_REL, "memoranda signed"),
            Citation(s.TDI_EEC_2022, "the Commission as the sixth partner"),
        ),
        note=(
            "The day is not known. The earlier bound, the founding of CICA's "
            "Secretariat, is a convention; the later one rests on the Eurasian Economic "
            "Commission, which signed on 13 October 2022, being called the sixth "
            "partner, which makes the office one of five before it."
        ),
    ),
    Membership(
        party=o.EEC,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("2022-10-13"),
        start_event="Signature at the Sixth Summit, Astana",
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_SPEECH_104, "outcomes of the summit"),
            Citation(s.TDI_EEC_2022, "sixth partner organization"),
            Citation(s.KT_2022, "sixth partner organization"),
        ),
        note="The memorandum is one of the CICA Secretariat and the Commission.",
    ),
    Membership(
        party=o.ESCAP,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2024-03-12..2024-12-17]"),
        citations=(
            Citation(s.CICA_PR_2017, "prospects of relations"),
            Citation(s.UNRCCA_2024_RU, "partnership established"),
            Citation(s.UN_RCCA_2024, "partnership established"),
            Citation(s.KZINFORM_SWG_2024, "draft of a memorandum, June 2024"),
        ),
        note=(
            "Neither the document nor the day is known. On 12 March 2024 CICA's Special "
            "Working Group still discussed such relations, and on 17 December 2024 the "
            "United Nations welcomed the partnership as established; a memorandum of "
            "cooperation was a draft in June 2024."
        ),
    ),
    Membership(
        party=o.UNOCT,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2024-03-12..2024-12-17]"),
        citations=(
            Citation(s.CICA_PR_2017, "prospects of relations"),
            Citation(s.UNRCCA_2024_RU, "partnership established"),
            Citation(s.UN_RCCA_2024, "partnership established"),
        ),
        note=(
            "Neither the document nor the day is known. On 12 March 2024 CICA's Special "
            "Working Group still discussed such relations, and on 17 December 2024 the "
            "United Nations welcomed the partnership as established."
        ),
    ),
    # The organizations with which CICA is interested in cooperation.
    Membership(
        party=o.ASEAN,
        organization=o.CICA,
        role=Role.PROSPECTIVE,
        period=Period("[1992-10-05..2021-02-28]"),
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the interest in cooperation with the EAEU and ASEAN",
            ),
            Citation(s.KZINFORM_TKM_2022, "decision to establish cooperation"),
        ),
        note=(
            "By February 2021 there was an interest in cooperation; since when is not "
            "known, and the earlier bound, the day on which CICA was proposed, is a "
            "convention. The chair announced at the Sixth Summit that cooperation with "
            "ASEAN was to be established; no document that did so is known."
        ),
    ),
    Membership(
        party=o.EAEU,
        organization=o.CICA,
        role=Role.PROSPECTIVE,
        period=Period("[2015-01..2021-02]"),
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the interest in cooperation with the EAEU and ASEAN",
            ),
            Citation(s.KZINFORM_TKM_2022, "decision to establish cooperation"),
            Citation(s.TDI_EEC_2022, "memorandum with the Commission"),
        ),
        note=(
            "By February 2021 there was an interest in cooperation; since when is not "
            "known, and the earlier bound is the day on which the Union came into being. "
            "Its Commission has been a partner since 13 October 2022, by a memorandum of "
            "its own."
        ),
        alternatives=(
            Alternative(
                field="role",
                value="partner",
                citations=(Citation(s.AT_2023_12, "the Union as a partner since 2022"),),
                reason=(
                    "The memorandum of 2022 is one of the Commission, which CICA calls its sixth "
                    "partner; nothing signed by the Union is known."
                ),
            ),
        ),
    ),
    # The states that second staff to the Secretariat.
    Membership(
        party=st.TURKIYE,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2010-06-30]", "[2014-05-07..2021-02-28]"),
        term="seconding state",
        citations=(
            Citation(s.TR_MFA_2012_02, "the Executive Director and a diplomat"),
            Citation(s.TR_MFA_RELATIONS, "appointment of the Executive Director"),
            Citation(s.KAZPRAVDA_2014, "the Executive Director on 6 May 2014"),
            Citation(s.INTERVIEW_SARYBAY_2021, "on the diplomats of the Secretariat"),
        ),
        note=(
            "Türkiye sent the Executive Director from June 2010 until 2014, and in "
            "February 2012 a second diplomat too; since when before that is not known. "
            "The end is bounded by his last known act and by the interview of February "
            "2021, which names four other states."
        ),
        alternatives=(
            Alternative(
                field="period.end",
                value="[2024-09..]",
                citations=(Citation(s.AT_202409, "a Turkish expert of the Secretariat"),),
                reason=(
                    "A Turkish expert works at the Secretariat in 2024, but who sent him is not "
                    "said, and in February 2021 Türkiye is not among the seconding states."
                ),
            ),
        ),
    ),
    Membership(
        party=st.TAJIKISTAN,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("2018-09-24", "2020-09-24"),
        term="seconding state",
        start_event="Appointment of Habibullo Mirzozoda as Executive Director",
        end_event="Appointment of his successor",
        citations=(
            Citation(s.CICA_SARYBAY_20200924, "the successor's appointment"),
            Citation(s.NEWSTJ_2018, "appointment of the Executive Director"),
        ),
        note=(
            "The time is that of the Executive Director whom Tajikistan sent; whether it "
            "sent others, before or after, is not known."
        ),
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2020-09-24]"),
        term="seconding state",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on the diplomats of the Secretariat"),
            Citation(s.CICA_SARYBAY_20200924, "appointment as Executive Director"),
            Citation(s.KZ_MFA_CICA, "the Deputy Executive Director"),
        ),
        note=(
            "Kazakhstan has sent the head of the Secretariat since 24 September 2020, as "
            "it did from 2006 to 2010, and a deputy in between; whether it seconded "
            "throughout is not known. The earlier bound is the day on which the "
            "Secretariat was founded."
        ),
    ),
    Membership(
        party=st.CHINA,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2021-02-28]"),
        term="seconding state",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on the diplomats of the Secretariat"),
            Citation(s.CICA_1828, "the Deputy Secretary General, September 2023"),
            Citation(s.CICA_GONG_2014, "the Executive Director"),
        ),
        note=(
            "China is named in February 2021; before, it had sent the Executive Director "
            "of 2014 to 2018, and later it sent the Deputy Secretary General. Whether it "
            "seconded throughout is not known; the earlier bound is the day on which the "
            "Secretariat was founded."
        ),
    ),
    Membership(
        party=st.INDIA,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2021-02-28]"),
        term="seconding state",
        citations=(
            Citation(s.MEA_2023, "diplomats seconded for nearly two decades"),
            Citation(s.INTERVIEW_SARYBAY_2021, "on the diplomats of the Secretariat"),
            Citation(s.LOKMAT_20230922),
        ),
        note=(
            "India is named in February 2021 and says in 2023 that it has seconded "
            "diplomats for nearly two decades; from which day is not known, and the "
            "earlier bound is the day on which the Secretariat was founded."
        ),
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2021-02-28]"),
        term="seconding state",
        citations=(Citation(s.INTERVIEW_SARYBAY_2021, "on the diplomats of the Secretariat"),),
        note=(
            "Russia is named in February 2021 and nowhere else; since when is not known, "
            "and the earlier bound is the day on which the Secretariat was founded."
        ),
    ),
)
