"""Who has or had a role in CICA, and which states second staff to its Secretariat."""

from cica._dates import Period
from cica._records import Alternative, Citation, Membership
from cica._terms import Role
from cica.data import sources as s
from cica.data.organizations import (
    APK,
    ASEAN,
    CICA,
    CICA_SECRETARIAT,
    EAEU,
    ECO,
    EEC,
    ESCAP,
    EURASEC,
    INTERSTATE_COUNCIL,
    IOM,
    LAS,
    OSCE,
    SCO,
    SCO_RATS,
    TURKPA,
    UN,
    UNOCT,
    UNODC,
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

MEMBERSHIPS: tuple[Membership, ...] = (
    # The members.
    Membership(
        party=AFGHANISTAN.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Afghanistan, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Afghanistan was one of them is "
            "known from the MIGO data set of Roger and Rowan, which has it as a member "
            "from that year."
        ),
    ),
    Membership(
        party=AZERBAIJAN.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "Azerbaijan as one of the fifteen states of 1999"),
            Citation(s.MIGO_2022.id, "Azerbaijan, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note="CICA itself names Azerbaijan as one of the fifteen states of 1999.",
    ),
    Membership(
        party=CHINA.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "China, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that China was one of them is known "
            "from the MIGO data set of Roger and Rowan, which has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=EGYPT.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Egypt, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Egypt was one of them is known "
            "from the MIGO data set of Roger and Rowan, which has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=INDIA.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.MEA_2023.id, "India as a founding member"),
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "India, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; India calls itself a founding "
            "member, and the MIGO data set of Roger and Rowan has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=IRAN.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Iran, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Iran was one of them is known "
            "from the MIGO data set of Roger and Rowan, which has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=ISRAEL.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.IL_MFA_1999.id, "full membership"),
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Israel, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; Israel's ministry said on the day of the "
            "meeting that it would have full membership, and the MIGO data set of Roger and "
            "Rowan has it as a member from that year."
        ),
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Kazakhstan, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note=(
            "Kazakhstan convened and hosted the meeting, and the MIGO data set of Roger "
            "and Rowan has it as a member from 1999."
        ),
    ),
    Membership(
        party=KYRGYZSTAN.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Kyrgyzstan, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Kyrgyzstan was one of them is "
            "known from the MIGO data set of Roger and Rowan, which has it as a member "
            "from that year."
        ),
    ),
    Membership(
        party=PAKISTAN.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Pakistan, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Pakistan was one of them is "
            "known from the MIGO data set of Roger and Rowan, which has it as a member "
            "from that year."
        ),
    ),
    Membership(
        party=PALESTINE.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PALESTINE_2006.id, "the documents signed in 1999"),
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.MIGO_2022.id, "the fourteen others, from 1999"),
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
        party=RUSSIA.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Russia, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Russia was one of them is known "
            "from the MIGO data set of Roger and Rowan, which has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=TAJIKISTAN.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Tajikistan, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Tajikistan was one of them is "
            "known from the MIGO data set of Roger and Rowan, which has it as a member "
            "from that year."
        ),
    ),
    Membership(
        party=TURKIYE.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.TR_MFA_2012_02.id, "Türkiye as a founding member"),
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Türkiye, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; Türkiye calls itself a founding "
            "member, and the MIGO data set of Roger and Rowan has it as a member from "
            "that year."
        ),
    ),
    Membership(
        party=UZBEKISTAN.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(s.CICA_PR_2030.id, "fifteen states at the meeting of 1999"),
            Citation(s.MIGO_2022.id, "Uzbekistan, from 1999"),
            Citation(s.RU_MFA_2004.id, "the sixteen participants"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
        ),
        note=(
            "CICA speaks of fifteen states in 1999; that Uzbekistan was one of them is "
            "known from the MIGO data set of Roger and Rowan, which has it as a member "
            "from that year."
        ),
    ),
    Membership(
        party=MONGOLIA.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("[1999-09-15..2001-11-08]"),
        citations=(
            Citation(s.CICA_MONGOLIA_2002.id, "Mongolia at the First Summit"),
            Citation(s.PRAVDA_2001.id, "the sixteen members"),
            Citation(s.RFERL_2002.id, "the sixteen members"),
            Citation(s.MIGO_2022.id, "Mongolia, from 2000"),
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
                    Citation(s.ID_KEMLU.id, "sixteen states at the meeting of 1999"),
                    Citation(s.IIGO_2021.id, "Mongolia, from 1999"),
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
                citations=(Citation(s.MIGO_2022.id, "Mongolia, from 2000"),),
                reason=(
                    "The data set codes whole years, and CICA itself has 2001; alone it does not "
                    "narrow the bounds."
                ),
            ),
            Alternative(
                field="period.start",
                value="2001",
                citations=(Citation(s.CICA_SPEECH_66.id, "member of CICA since 2001"),),
                reason=(
                    "CICA's Executive Director gave the year in passing, two decades later, and "
                    "the data set has 2000; it lies within the bounds and does not narrow them."
                ),
            ),
            Alternative(
                field="period.start",
                value="2002-06-04",
                citations=(
                    Citation(s.CICA_FIRST_SUMMIT.id, "signature of the Almaty Act"),
                    Citation(s.RFERL_2002.id, "the sixteen members"),
                ),
                reason=(
                    "It is the day of the Almaty Act, the first dated act of Mongolia's "
                    "membership; Mongolia is named among the members of 2001 already."
                ),
            ),
        ),
    ),
    Membership(
        party=THAILAND.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("2004-10-22"),
        start_event="Second Ministerial Meeting, Almaty",
        citations=(
            Citation(s.CICA_SECOND_MM.id),
            Citation(s.RU_KREMLIN_2006.id, "the seventeen members before the summit"),
            Citation(s.KZ_EMB_2006.id, "the seventeen members before the summit"),
            Citation(s.MIGO_2022.id, "Thailand, from 2004"),
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
                    Citation(s.CHINADAILY_2014.id, "admission together with the Republic of Korea"),
                ),
                reason=(
                    "CICA itself dates the admission to 2004, and four lists made before or at "
                    "the summit of 2006 already count Thailand among the seventeen members."
                ),
            ),
        ),
    ),
    Membership(
        party=REPUBLIC_OF_KOREA.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("2006-06-17"),
        start_event="Second Summit, Almaty",
        citations=(
            Citation(s.CICA_KOREA_2008.id, "admission in 2006"),
            Citation(s.CICA_MONGOLIA_2006.id, "welcome at the summit"),
            Citation(s.KZ_EMB_2006.id, "eighteenth member during the summit"),
            Citation(s.MIGO_2022.id, "Republic of Korea, from 2006"),
        ),
        note="The Republic of Korea was the eighteenth member.",
    ),
    Membership(
        party=JORDAN.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("2008-08-25"),
        start_event="Third Ministerial Meeting, Almaty",
        citations=(
            Citation(s.CICA_JORDAN_2008.id),
            Citation(s.CICA_TURKEY_2008.id, "welcome to the two newest members"),
            Citation(s.KZ_EMB_2008_12.id, "outcome of the meeting"),
            Citation(s.RU_MFA_2008.id, "the states present"),
        ),
        note=(
            "With Jordan and the United Arab Emirates the members became twenty. The "
            "Russian ministry's release of the day names seventeen states, none of the "
            "three newest: a list of those present, not of the members."
        ),
    ),
    Membership(
        party=UNITED_ARAB_EMIRATES.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("2008-08-25"),
        start_event="Third Ministerial Meeting, Almaty",
        citations=(
            Citation(s.CICA_TURKEY_2008.id, "welcome to the two newest members"),
            Citation(s.KZ_EMB_2008_12.id, "outcome of the meeting"),
            Citation(s.SAS_PROFILE.id),
            Citation(s.RU_MFA_2008.id, "the states present"),
        ),
        note=(
            "With Jordan and the United Arab Emirates the members became twenty. The "
            "Russian ministry's release of the day names seventeen states, none of the "
            "three newest: a list of those present, not of the members."
        ),
    ),
    Membership(
        party=IRAQ.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("2010-06-08"),
        start_event="Third Summit, Istanbul",
        citations=(
            Citation(s.CICA_IRAQ_2010.id),
            Citation(s.CICA_KOREA_2010.id, "congratulations on the accession"),
            Citation(s.CICA_INDIA_2010.id, "welcome to the new members"),
            Citation(s.VK_2010.id, "opening of the summit"),
        ),
        note=(
            "The speakers at the plenary of 8 June 2010 greet Iraq and Viet Nam as new "
            "members; on which day Iraq signed is not known."
        ),
    ),
    Membership(
        party=VIET_NAM.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("2010-06-08"),
        start_event="Third Summit, Istanbul",
        basis="signature of the Declaration on the Principles and of the Almaty Act",
        citations=(
            Citation(s.CICA_VIETNAM_2010.id, "accession on the day of the plenary"),
            Citation(s.CICA_KOREA_2010.id, "congratulations on the accession"),
            Citation(s.CICA_INDIA_2010.id, "welcome to the new members"),
            Citation(s.VN_BAOQUOCTE_2010.id),
        ),
        note=(
            "Viet Nam told the plenary that it had become a party to both documents on "
            "that day; Vietnamese reports put the ceremony right before the summit."
        ),
    ),
    Membership(
        party=BAHRAIN.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("[2011-01-22..2011-10-19]"),
        citations=(
            Citation(s.TR_MFA_2011.id, "twenty-two members in January 2011"),
            Citation(s.ALWASAT_2011.id, "Izmir, 17-19 October 2011"),
            Citation(s.ALWATAN_2019.id, "member since 2011"),
            Citation(s.COW_IGO.id, "Bahrain, from 2011"),
        ),
        note=(
            "The act and the day are not known. On 21 January 2011 the Turkish chair "
            "counts twenty-two members, without Bahrain; at the meeting of 17 to 19 "
            "October 2011 in Izmir the Executive Director praised its accession. The "
            "year 2010, which is also given, is without a source."
        ),
    ),
    Membership(
        party=CAMBODIA.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("[2011-01-22..2011-12-31]"),
        citations=(
            Citation(s.TR_MFA_2011.id, "twenty-two members in January 2011"),
            Citation(s.RU_MFA_2012.id, "list of members"),
            Citation(s.SAS_PROFILE.id, "joined in 2011"),
            Citation(s.COW_IGO.id, "Cambodia, from 2011"),
        ),
        note=(
            "The act and the day are not known, the year is. An Indonesian list without "
            "a date has Bahrain as a member and Cambodia still as an observer, so that "
            "Cambodia came after Bahrain. The year 2010, which is also given, is "
            "without a source."
        ),
    ),
    Membership(
        party=BANGLADESH.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("2014-05-20"),
        start_event="Signing ceremony in Shanghai on the eve of the Fourth Summit",
        citations=(
            Citation(s.CRNTT_2014.id, "ceremony in the afternoon of 20 May"),
            Citation(s.ALLMEDIALINK_2014.id, "membership to be formalised on 20 May"),
            Citation(s.TH_MFA_2014.id, "welcome at the summit"),
            Citation(s.CICA_WEB_2015.id),
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
                citations=(Citation(s.TH_MFA_2014.id, "welcome at the summit"),),
                reason=(
                    "It is the day of the plenary, which welcomed the two members of the day "
                    "before."
                ),
            ),
        ),
    ),
    Membership(
        party=QATAR.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("2014-05-20"),
        start_event="Signing ceremony in Shanghai on the eve of the Fourth Summit",
        citations=(
            Citation(s.CRNTT_2014.id, "ceremony in the morning of 20 May"),
            Citation(s.TH_MFA_2014.id, "welcome at the summit"),
            Citation(s.VOLTAIRE_2014.id),
            Citation(s.CICA_WEB_2015.id),
        ),
        note=(
            "Qatar signed in the morning and Bangladesh in the afternoon, as the "
            "twenty-fifth and the twenty-sixth member."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2014-05-21",
                citations=(Citation(s.TH_MFA_2014.id, "welcome at the summit"),),
                reason=(
                    "It is the day of the plenary, which welcomed the two members of the day "
                    "before."
                ),
            ),
        ),
    ),
    Membership(
        party=SRI_LANKA.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("2018-08-15"),
        start_event="Signing ceremony in Beijing, after the members had agreed unanimously",
        basis="signature of the Declaration on the Principles and of the Almaty Act",
        citations=(
            Citation(s.LK_MFA_2018.id),
            Citation(s.LK_NEWS_2018.id),
            Citation(s.CICA_KOREA_2018.id, "welcome to the new member"),
            Citation(s.UTV_2018.id, "the two documents signed"),
        ),
        note=(
            "Sri Lanka was the twenty-seventh member. No meeting took the decision as "
            "far as is known; that of the ministers on 24 September 2018 in New York "
            "only welcomed it."
        ),
    ),
    Membership(
        party=KUWAIT.id,
        organization=CICA.id,
        role=Role.MEMBER,
        period=Period("2022-10-13"),
        start_event="Decision of the Sixth Summit, Astana",
        basis="signature of the Declaration on the Principles and of the Almaty Act",
        citations=(
            Citation(s.CICA_SPEECH_104.id, "outcomes of the summit"),
            Citation(s.KZINFORM_KUWAIT_2022.id, "decision on the accession"),
            Citation(s.NEWSAZ_2022.id, "twenty-eighth member"),
            Citation(s.KH_MFA_2022.id, "twenty-eighth member"),
        ),
        note=("Kuwait was the twenty-eighth member; no earlier time as an observer is known."),
        alternatives=(
            Alternative(
                field="period.start",
                value="2022-10-11",
                citations=(Citation(s.KZINFORM_KUWAIT_2022.id, "signature of the two documents"),),
                reason=(
                    "On that day Kuwait signed the two founding documents, which a candidate has "
                    "to do first; the membership was decided by the summit."
                ),
            ),
        ),
    ),
    # The observer states.
    Membership(
        party=REPUBLIC_OF_KOREA.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("1993", "2006-06-17"),
        end_event="Became a member state",
        citations=(
            Citation(s.CICA_KOREA_2010.id, "observer since 1993"),
            Citation(s.RU_MFA_2004.id, "list of observers"),
            Citation(s.PRAVDA_2001.id, "list of observers"),
            Citation(s.TODAYAZ_2006.id, "list of observers"),
        ),
        note="Its own statement gives the year alone.",
    ),
    Membership(
        party=VIET_NAM.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("1993", "2010-06-08"),
        end_event="Became a member state",
        citations=(
            Citation(s.CICA_VIETNAM_2010.id, "observer since 1993"),
            Citation(s.RU_MFA_2004.id, "list of observers"),
            Citation(s.PRAVDA_2001.id, "list of observers"),
            Citation(s.TASS_2010.id, "list of observers on the day of its accession"),
        ),
        note="Its own statement gives the year alone.",
    ),
    Membership(
        party=AUSTRALIA.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]", "[2004-10-20..2008-08-25]"),
        end_event="No longer listed among the observers",
        citations=(
            Citation(s.RU_KREMLIN_2006.id, "observers at the meeting of 1999"),
            Citation(s.RU_MFA_2004.id, "list of observers"),
            Citation(s.KR_MOFA_2008.id, "list of observers"),
            Citation(s.KZ_EMB_2006.id, "list of observers"),
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
                    Citation(s.KR_MOFA_2008.id, "list of observers"),
                    Citation(s.KZ_EMB_2006.id, "list of observers"),
                    Citation(s.KZ_EMB_2008_12.id, "list of observers"),
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
        party=INDONESIA.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]"),
        citations=(
            Citation(s.RU_KREMLIN_2006.id, "observers at the meeting of 1999"),
            Citation(s.RU_MFA_2004.id, "list of observers"),
            Citation(s.BSS_2019.id, "list of observers"),
            Citation(s.ICAF_2022.id, "list of observers"),
        ),
        note=(
            "Indonesia was an observer at the meeting of ministers on 14 September 1999; "
            "since when is not known, and the earlier bound, the day on which CICA was "
            "proposed, is a convention."
        ),
    ),
    Membership(
        party=JAPAN.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]"),
        citations=(
            Citation(s.RU_KREMLIN_2006.id, "observers at the meeting of 1999"),
            Citation(s.RU_MFA_2004.id, "list of observers"),
            Citation(s.BSS_2019.id, "list of observers"),
            Citation(s.ICAF_2022.id, "list of observers"),
        ),
        note=(
            "Japan was an observer at the meeting of ministers on 14 September 1999; "
            "since when is not known, and the earlier bound, the day on which CICA was "
            "proposed, is a convention."
        ),
    ),
    Membership(
        party=UNITED_STATES.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]"),
        citations=(
            Citation(s.RU_KREMLIN_2006.id, "observers at the meeting of 1999"),
            Citation(s.RU_MFA_2004.id, "list of observers"),
            Citation(s.BSS_2019.id, "list of observers"),
            Citation(s.ICAF_2022.id, "list of observers"),
        ),
        note=(
            "The United States was an observer at the meeting of ministers on 14 "
            "September 1999; since when is not known, and the earlier bound, the day on "
            "which CICA was proposed, is a convention."
        ),
    ),
    Membership(
        party=LEBANON.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]", "[2001-11-09..2008-08-25]"),
        end_event="No longer listed among the observers",
        citations=(
            Citation(s.KR_MOFA_2008.id, "list of observers"),
            Citation(s.KZ_EMB_2006.id, "list of observers"),
            Citation(s.PRAVDA_2001.id, "list of observers"),
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
                    Citation(s.KR_MOFA_2008.id, "list of observers"),
                    Citation(s.KZ_EMB_2006.id, "list of observers"),
                    Citation(s.KZ_EMB_2008_12.id, "list of observers"),
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
        party=MALAYSIA.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            Citation(s.CICA_PR_2860.id, "observer in January 2026"),
            Citation(s.RU_MFA_2004.id, "list of observers"),
            Citation(s.PRAVDA_2001.id, "list of observers"),
            Citation(s.ICAF_2022.id, "list of observers"),
        ),
        note=(
            "Malaysia is named among the observers in a report from before 8 November "
            "2001; since when it was one is not known, and the earlier bound, the day on "
            "which CICA was proposed, is a convention. In January 2026 the Secretary "
            "General spoke in Malaysia for its full membership."
        ),
    ),
    Membership(
        party=THAILAND.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]", "2004-10-22"),
        end_event="Became a member state",
        citations=(
            Citation(s.CICA_SECOND_MM.id, "admission as a member"),
            Citation(s.RU_MFA_2004.id, "list of observers"),
            Citation(s.PRAVDA_2001.id, "list of observers"),
        ),
        note=(
            "Thailand is named among the observers in a report from before 8 November "
            "2001; since when it was one is not known, and the earlier bound, the day on "
            "which CICA was proposed, is a convention."
        ),
    ),
    Membership(
        party=UKRAINE.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            Citation(s.RU_MFA_2004.id, "list of observers"),
            Citation(s.PRAVDA_2001.id, "list of observers"),
            Citation(s.BSS_2019.id, "list of observers"),
            Citation(s.ICAF_2022.id, "list of observers"),
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
                citations=(Citation(s.TODAYAZ_2006B.id, "new observer at the Second Summit"),),
                reason=(
                    "Ukraine stands in the lists of 2001 and of October 2004; the report is read "
                    "as one on its first time at a summit."
                ),
            ),
        ),
    ),
    Membership(
        party=QATAR.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("2008-08-25", "2014-05-20"),
        start_event="Third Ministerial Meeting, Almaty",
        end_event="Became a member state",
        citations=(
            Citation(s.KZ_EMB_2008_12.id, "outcome of the meeting"),
            Citation(s.RU_MFA_2012.id, "list of observers"),
            Citation(s.PEOPLE_2014.id, "list of observers"),
            Citation(s.CRNTT_2014.id, "signature as a member, 20 May 2014"),
        ),
        note=(
            "A preview by the chair's embassy announced Qatar as a new member on the "
            "same day; the outcome and all later lists have it as an observer."
        ),
    ),
    Membership(
        party=BANGLADESH.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("2010-06-08", "2014-05-20"),
        start_event="Third Summit, Istanbul",
        end_event="Became a member state",
        citations=(
            Citation(s.CICA_INDIA_2010.id, "welcome to the new observer"),
            Citation(s.CICA_BANGLADESH_2012.id, "statement as an observer"),
            Citation(s.VK_2010.id, "opening of the summit"),
            Citation(s.ALLMEDIALINK_2014.id, "observer since 2010"),
        ),
        note=(
            "A Vietnamese report of June 2010 counts six observer states and leaves Bangladesh out."
        ),
    ),
    Membership(
        party=BAHRAIN.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[2010-06-09..2011-01-21]", "[2011-01-22..2011-10-19]"),
        end_event="Became a member state",
        citations=(
            Citation(s.TR_MFA_2011.id, "ten observer states in January 2011"),
            Citation(s.TEMSIAS_COPY.id, "Bahrain among the members, nine observer states"),
        ),
        note=(
            "It is an inference: no source names Bahrain as an observer. On 21 January "
            "2011 the Turkish chair counts ten observer states, and only nine are named "
            "once Bahrain is a member; if the ten held another state, Bahrain was none."
        ),
    ),
    Membership(
        party=CAMBODIA.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[2010-06-09..2011-01-21]", "[2011-01-22..2011-12-31]"),
        end_event="Became a member state",
        citations=(
            Citation(s.ID_KEMLU.id, "list of observers"),
            Citation(s.TR_MFA_2011.id, "ten observer states in January 2011"),
            Citation(s.TEMSIAS_COPY.id, "copy of the Indonesian list"),
        ),
        note=(
            "An Indonesian list without a date names Cambodia as an observer, beside the "
            "member Bahrain. The later bound of the start rests on the Turkish chair's "
            "count of ten observer states on 21 January 2011."
        ),
    ),
    Membership(
        party=PHILIPPINES.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[2010-06-09..2011-01-21]"),
        citations=(
            Citation(s.TR_MFA_2011.id, "ten observer states in January 2011"),
            Citation(s.RU_MFA_2012.id, "list of observers"),
            Citation(s.ONCEVATAN_2012.id, "observer under the Turkish chairmanship"),
            Citation(s.BSS_2019.id, "list of observers"),
        ),
        note=(
            "The Philippines became an observer under the Turkish chairmanship, after "
            "the Third Summit. The later bound rests on the Turkish chair's count of ten "
            "observer states on 21 January 2011; the name is in lists of 2011 and 2012."
        ),
    ),
    Membership(
        party=SRI_LANKA.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[2012-10-06..2012-12-31]", "2018-08-15"),
        end_event="Became a member state",
        citations=(
            Citation(s.TR_MFA_2012_10.id, "eight observer states on 5 October 2012"),
            Citation(s.TR_MFA_RELATIONS.id, "nine observer states"),
            Citation(s.LK_NEWS_2014.id, "list of observers"),
            Citation(s.UTV_2018.id, "observer since 2012"),
        ),
        note=(
            "Its own sources give the year; that it was after 5 October follows from the "
            "Turkish chair's counts, eight observer states on that day and nine later."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="[..2006-06-17]",
                citations=(Citation(s.REGNUM_2006.id, "observers of the Second Summit"),),
                reason=(
                    "No list of observers has Sri Lanka before 2012; at the summit it was "
                    "probably a guest, as was Singapore."
                ),
            ),
        ),
    ),
    Membership(
        party=BELARUS.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[2014-05-21..2016-04-17]"),
        citations=(
            Citation(s.BY_MFA_2016.id, "thanks for the support of the application"),
            Citation(s.KZINFORM_2016.id, "list of observers"),
            Citation(s.KZ_MFA_CICA.id, "list of observers"),
            Citation(s.BSS_2019.id, "list of observers"),
        ),
        note=(
            "The act is not known. Belarus is in no list of May 2014 and is named on 17 "
            "April 2016; it took part for the first time in the meeting of ministers of "
            "28 April 2016 in Beijing."
        ),
    ),
    Membership(
        party=LAOS.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[2016-04-18..2017-10-28]"),
        citations=(
            Citation(s.WAM_2017.id, "nine observer states in October 2017"),
            Citation(s.KZINFORM_2016.id, "eight observer states, without Laos"),
            Citation(s.BSS_2019.id, "list of observers"),
            Citation(s.ICAF_2022.id, "list of observers"),
        ),
        note=(
            "The act is not known. Laos is not among the eight observer states named on "
            "17 April 2016; nine, as counted on 28 October 2017, are only reached with "
            "it, and it is named from 2019 on."
        ),
    ),
    Membership(
        party=TURKMENISTAN.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("2021-06-23"),
        start_event="Decision of the Senior Officials Committee, online",
        citations=(
            Citation(s.CICA_PR_333.id),
            Citation(s.TURKMENPORTAL_2021.id),
            Citation(s.KZINFORM_2021.id),
            Citation(s.ICAF_2022.id, "list of observers"),
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2022-10-13",
                citations=(
                    Citation(s.NEWSAZ_2022B.id),
                    Citation(s.KZINFORM_TKM_2022.id),
                ),
                reason=(
                    "The chair's report to the Sixth Summit told of the status given in 2021, "
                    "and headlines took it for news."
                ),
            ),
        ),
    ),
    Membership(
        party=SAUDI_ARABIA.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("2023-12-26"),
        start_event="Decision of the Ministerial Council",
        citations=(
            Citation(s.CICA_SPEECH_223.id, "Saudi Arabia as a new observer"),
            Citation(s.CICA_SPEECH_334.id, "ten observer states"),
            Citation(s.AT_2023_12.id),
            Citation(s.AT_2023_12_SOC.id, "approval by the Senior Officials Committee"),
        ),
        note=(
            "The Senior Officials Committee had approved the application on 12 December "
            "2023. Reports of June 2019 that have Saudi Arabia as a member at the Fifth "
            "Summit are mistaken."
        ),
    ),
    # The observer organizations.
    Membership(
        party=OSCE.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]"),
        citations=(
            Citation(s.RU_KREMLIN_2006.id, "observers at the meeting of 1999"),
            Citation(s.AZ_MFA_2024.id, "observer organizations"),
            Citation(s.PRAVDA_2001.id, "list of observers"),
            Citation(s.TODAYAZ_2006.id, "list of observers"),
        ),
        note=(
            "The OSCE was an observer at the meeting of ministers on 14 September 1999; "
            "since when is not known, and the earlier bound, the day on which CICA was "
            "proposed, is a convention."
        ),
    ),
    Membership(
        party=UN.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..1999-09-14]"),
        citations=(
            Citation(s.RU_KREMLIN_2006.id, "observers at the meeting of 1999"),
            Citation(s.AZ_MFA_2024.id, "observer organizations"),
            Citation(s.PRAVDA_2001.id, "list of observers"),
            Citation(s.TODAYAZ_2006.id, "list of observers"),
        ),
        note=(
            "The United Nations was an observer at the meeting of ministers on 14 "
            "September 1999; since when is not known, and the earlier bound, the day on "
            "which CICA was proposed, is a convention."
        ),
    ),
    Membership(
        party=INTERSTATE_COUNCIL.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]", "[2001-11-09..2006-06-12]"),
        end_event="No longer listed among the observers",
        citations=(Citation(s.PRAVDA_2001.id, "list of observers"),),
        note=(
            "A single source, from before 8 November 2001, has the Interstate Council as "
            "an observer, and the lists from June 2006 on do not; nothing else is known. "
            "The earlier bound of the start, the day on which CICA was proposed, is a "
            "convention."
        ),
    ),
    Membership(
        party=LAS.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            Citation(s.AZ_MFA_2024.id, "observer organizations"),
            Citation(s.PRAVDA_2001.id, "list of observers"),
            Citation(s.TODAYAZ_2006.id, "list of observers"),
            Citation(
                s.INTERVIEW_SARYBAY_2021.id, "on the organizations with which partnerships exist"
            ),
        ),
        note=(
            "The League of Arab States is named among the observers in a report from "
            "before 8 November 2001; since when it was one is not known, and the earlier "
            "bound, the day on which CICA was proposed, is a convention."
        ),
    ),
    Membership(
        party=TURKPA.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[2011-01-22..2012-08-14]"),
        citations=(
            Citation(s.TR_MFA_2012_10.id, "four observer organizations"),
            Citation(s.KZINFORM_2012.id, "observer as the fourth organization"),
            Citation(s.AZ_MFA_2024.id, "observer organizations"),
            Citation(s.PEOPLE_2014.id, "list of observers"),
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
                citations=(Citation(s.KZINFORM_2012.id, "observer as the fourth organization"),),
                reason=(
                    "It is the month of the report, which does not say when the decision was taken."
                ),
            ),
        ),
    ),
    Membership(
        party=IOM.id,
        organization=CICA.id,
        role=Role.OBSERVER,
        period=Period("[2016-04-18..2017-10-28]"),
        citations=(
            Citation(s.AZ_MFA_2024.id, "observer organizations"),
            Citation(s.KZINFORM_2016.id, "four observer organizations"),
            Citation(s.WAM_2017.id, "five observer organizations in October 2017"),
            Citation(s.BSS_2019.id, "list of observers"),
        ),
        note=(
            "The act is not known: the observer organizations are four on 17 April 2016 "
            "and five on 28 October 2017, and the IOM is named as the fifth from 2019 "
            "on. CICA itself became an observer of the IOM in December 2016."
        ),
    ),
    # The partner organizations.
    Membership(
        party=IOM.id,
        organization=CICA.id,
        role=Role.PARTNER,
        period=Period("2008", "[2016-04-18..2017-10-28]"),
        end_event="Became an observer organization",
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_PR_2338.id, "memorandum of 2008"),
            Citation(s.CICA_EXT_REL.id, "memoranda signed"),
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
                    Citation(s.KZ_EMB_2008_12.id, "memoranda adopted at the meeting"),
                    Citation(s.KZ_EMB_2008_11.id, "organizations invited"),
                ),
                reason=(
                    "The IOM was invited to the meeting of ministers of that day, which adopted "
                    "memoranda with organizations; none of them is named."
                ),
            ),
        ),
    ),
    Membership(
        party=ECO.id,
        organization=CICA.id,
        role=Role.PARTNER,
        period=Period("[2007-10-17..2012-12-31]"),
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_EXT_REL.id, "memoranda signed"),
            Citation(s.ECO_2012.id, "memorandum with the CICA Secretariat"),
            Citation(s.RIA_20071017.id, "relations with the ECO still to be considered"),
            Citation(
                s.INTERVIEW_SARYBAY_2021.id, "on the organizations with which partnerships exist"
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
                    Citation(s.KZ_EMB_2008_12.id, "memoranda adopted at the meeting"),
                    Citation(s.KZ_EMB_2008_11.id, "organizations invited"),
                ),
                reason=(
                    "The ECO was invited to the meeting of ministers of that day, which adopted "
                    "memoranda with organizations; none of them is named."
                ),
            ),
        ),
    ),
    Membership(
        party=APK.id,
        organization=CICA.id,
        role=Role.PARTNER,
        period=Period("[2014-05-01..2014-05-06]"),
        basis="memorandum",
        citations=(
            Citation(s.CICA_EXT_REL.id, "memoranda signed"),
            Citation(s.KAZPRAVDA_2014.id, "report of 6 May 2014"),
            Citation(s.SN_APK.id, "memorandum of May 2014"),
        ),
        note=(
            "The memorandum is of May 2014 and was reported on the 6th; the day is not "
            "known. It was CICA's first with a public institution of one state."
        ),
    ),
    Membership(
        party=SCO.id,
        organization=CICA.id,
        role=Role.PARTNER,
        period=Period("2014-05-20"),
        start_event="Signature in Shanghai, on the eve of the Fourth Summit",
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_EXT_REL.id, "memoranda signed"),
            Citation(s.SCO_2025.id),
            Citation(s.QAZINFORM_SCO_2014.id, "memorandum of the two secretariats"),
            Citation(
                s.INTERVIEW_SARYBAY_2021.id, "on the organizations with which partnerships exist"
            ),
        ),
        note="The memorandum is one of the two secretariats.",
    ),
    Membership(
        party=EURASEC.id,
        organization=CICA.id,
        role=Role.PARTNER,
        period=Period("[2007-10-17..2014-12-31]", "2015-01-01"),
        end_event="The Community ceased to exist",
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_EXT_REL.id, "memoranda signed"),
            Citation(s.BY_PRES_2014.id, "end of the Community"),
            Citation(s.RIA_20071017.id, "relations with the Community still to be considered"),
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
                    Citation(s.KZ_EMB_2008_12.id, "memoranda adopted at the meeting"),
                    Citation(s.KZ_EMB_2008_11.id, "organizations invited"),
                ),
                reason=(
                    "The Community was invited to the meeting of ministers of that day, which "
                    "adopted memoranda with organizations; none of them is named."
                ),
            ),
        ),
    ),
    Membership(
        party=SCO_RATS.id,
        organization=CICA.id,
        role=Role.PARTNER,
        period=Period("[2006-06-17..2022-10-12]"),
        basis="protocol on cooperation",
        citations=(
            Citation(s.CICA_EXT_REL.id, "protocol signed"),
            Citation(s.CICA_PR_2775.id, "conference in Tashkent, November 2025"),
            Citation(s.TDI_EEC_2022.id, "the Commission as the sixth partner"),
            Citation(s.INDIABLOOMS_2021.id, "talks of late 2021"),
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
        party=UNODC.id,
        organization=CICA.id,
        role=Role.PARTNER,
        period=Period("[2006-06-17..2022-10-12]"),
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_EXT_REL.id, "memoranda signed"),
            Citation(s.TDI_EEC_2022.id, "the Commission as the sixth partner"),
        ),
        note=(
            "The day is not known. The earlier bound, the founding of CICA's "
            "Secretariat, is a convention; the later one rests on the Eurasian Economic "
            "Commission, which signed on 13 October 2022, being called the sixth "
            "partner, which makes the office one of five before it."
        ),
    ),
    Membership(
        party=EEC.id,
        organization=CICA.id,
        role=Role.PARTNER,
        period=Period("2022-10-13"),
        start_event="Signature at the Sixth Summit, Astana",
        basis="memorandum of understanding",
        citations=(
            Citation(s.CICA_SPEECH_104.id, "outcomes of the summit"),
            Citation(s.TDI_EEC_2022.id, "sixth partner organization"),
            Citation(s.KT_2022.id, "sixth partner organization"),
        ),
        note="The memorandum is one of the CICA Secretariat and the Commission.",
    ),
    Membership(
        party=ESCAP.id,
        organization=CICA.id,
        role=Role.PARTNER,
        period=Period("[2024-03-12..2024-12-17]"),
        citations=(
            Citation(s.CICA_PR_2017.id, "prospects of relations"),
            Citation(s.UNRCCA_2024_RU.id, "partnership established"),
            Citation(s.UN_RCCA_2024.id, "partnership established"),
            Citation(s.KZINFORM_SWG_2024.id, "draft of a memorandum, June 2024"),
        ),
        note=(
            "Neither the document nor the day is known. On 12 March 2024 CICA's Special "
            "Working Group still discussed such relations, and on 17 December 2024 the "
            "United Nations welcomed the partnership as established; a memorandum of "
            "cooperation was a draft in June 2024."
        ),
    ),
    Membership(
        party=UNOCT.id,
        organization=CICA.id,
        role=Role.PARTNER,
        period=Period("[2024-03-12..2024-12-17]"),
        citations=(
            Citation(s.CICA_PR_2017.id, "prospects of relations"),
            Citation(s.UNRCCA_2024_RU.id, "partnership established"),
            Citation(s.UN_RCCA_2024.id, "partnership established"),
        ),
        note=(
            "Neither the document nor the day is known. On 12 March 2024 CICA's Special "
            "Working Group still discussed such relations, and on 17 December 2024 the "
            "United Nations welcomed the partnership as established."
        ),
    ),
    # The organizations with which CICA is interested in cooperation.
    Membership(
        party=ASEAN.id,
        organization=CICA.id,
        role=Role.PROSPECTIVE,
        period=Period("[1992-10-05..2021-02-28]"),
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021.id,
                "on the interest in cooperation with the EAEU and ASEAN",
            ),
            Citation(s.KZINFORM_TKM_2022.id, "decision to establish cooperation"),
        ),
        note=(
            "By February 2021 there was an interest in cooperation; since when is not "
            "known, and the earlier bound, the day on which CICA was proposed, is a "
            "convention. The chair announced at the Sixth Summit that cooperation with "
            "ASEAN was to be established; no document that did so is known."
        ),
    ),
    Membership(
        party=EAEU.id,
        organization=CICA.id,
        role=Role.PROSPECTIVE,
        period=Period("[2015-01..2021-02]"),
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021.id,
                "on the interest in cooperation with the EAEU and ASEAN",
            ),
            Citation(s.KZINFORM_TKM_2022.id, "decision to establish cooperation"),
            Citation(s.TDI_EEC_2022.id, "memorandum with the Commission"),
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
                citations=(Citation(s.AT_2023_12.id, "the Union as a partner since 2022"),),
                reason=(
                    "The memorandum of 2022 is one of the Commission, which CICA calls its sixth "
                    "partner; nothing signed by the Union is known."
                ),
            ),
        ),
    ),
    # The states that second staff to the Secretariat.
    Membership(
        party=TURKIYE.id,
        organization=CICA_SECRETARIAT.id,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2010-06-30]", "[2014-05-07..2021-02-28]"),
        term="seconding state",
        citations=(
            Citation(s.TR_MFA_2012_02.id, "the Executive Director and a diplomat"),
            Citation(s.TR_MFA_RELATIONS.id, "appointment of the Executive Director"),
            Citation(s.KAZPRAVDA_2014.id, "the Executive Director on 6 May 2014"),
            Citation(s.INTERVIEW_SARYBAY_2021.id, "on the diplomats of the Secretariat"),
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
                citations=(Citation(s.AT_202409.id, "a Turkish expert of the Secretariat"),),
                reason=(
                    "A Turkish expert works at the Secretariat in 2024, but who sent him is not "
                    "said, and in February 2021 Türkiye is not among the seconding states."
                ),
            ),
        ),
    ),
    Membership(
        party=TAJIKISTAN.id,
        organization=CICA_SECRETARIAT.id,
        role=Role.ASSOCIATE,
        period=Period("2018-09-24", "2020-09-24"),
        term="seconding state",
        start_event="Appointment of Habibullo Mirzozoda as Executive Director",
        end_event="Appointment of his successor",
        citations=(
            Citation(s.CICA_SARYBAY_20200924.id, "the successor's appointment"),
            Citation(s.NEWSTJ_2018.id, "appointment of the Executive Director"),
        ),
        note=(
            "The time is that of the Executive Director whom Tajikistan sent; whether it "
            "sent others, before or after, is not known."
        ),
    ),
    Membership(
        party=KAZAKHSTAN.id,
        organization=CICA_SECRETARIAT.id,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2020-09-24]"),
        term="seconding state",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021.id, "on the diplomats of the Secretariat"),
            Citation(s.CICA_SARYBAY_20200924.id, "appointment as Executive Director"),
            Citation(s.KZ_MFA_CICA.id, "the Deputy Executive Director"),
        ),
        note=(
            "Kazakhstan has sent the head of the Secretariat since 24 September 2020, as "
            "it did from 2006 to 2010, and a deputy in between; whether it seconded "
            "throughout is not known. The earlier bound is the day on which the "
            "Secretariat was founded."
        ),
    ),
    Membership(
        party=CHINA.id,
        organization=CICA_SECRETARIAT.id,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2021-02-28]"),
        term="seconding state",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021.id, "on the diplomats of the Secretariat"),
            Citation(s.CICA_1828.id, "the Deputy Secretary General, September 2023"),
            Citation(s.CICA_GONG_2014.id, "the Executive Director"),
        ),
        note=(
            "China is named in February 2021; before, it had sent the Executive Director "
            "of 2014 to 2018, and later it sent the Deputy Secretary General. Whether it "
            "seconded throughout is not known; the earlier bound is the day on which the "
            "Secretariat was founded."
        ),
    ),
    Membership(
        party=INDIA.id,
        organization=CICA_SECRETARIAT.id,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2021-02-28]"),
        term="seconding state",
        citations=(
            Citation(s.MEA_2023.id, "diplomats seconded for nearly two decades"),
            Citation(s.INTERVIEW_SARYBAY_2021.id, "on the diplomats of the Secretariat"),
            Citation(s.LOKMAT_20230922.id),
        ),
        note=(
            "India is named in February 2021 and says in 2023 that it has seconded "
            "diplomats for nearly two decades; from which day is not known, and the "
            "earlier bound is the day on which the Secretariat was founded."
        ),
    ),
    Membership(
        party=RUSSIA.id,
        organization=CICA_SECRETARIAT.id,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2021-02-28]"),
        term="seconding state",
        citations=(Citation(s.INTERVIEW_SARYBAY_2021.id, "on the diplomats of the Secretariat"),),
        note=(
            "Russia is named in February 2021 and nowhere else; since when is not known, "
            "and the earlier bound is the day on which the Secretariat was founded."
        ),
    ),
)
