"""Who has or had a role in CICA, and which states second staff to its Secretariat."""

from cica._dates import Period
from cica.data import organizations as o
from cica.data import sources as s
from cica.data import states as st
from cica.records import Alternative, Citation, Membership
from cica.terms import Role

_SIXTEEN_2004 = Citation(s.RU_MFA_2004, "the sixteen participants", supports=("party", "role"))
_FIFTEEN_1999 = Citation(
    s.CICA_PR_2030,
    "fifteen states, this one not named, at the meeting that signed the Declaration",
    supports=("start_event", "basis"),
)
_DAY_1999 = Citation(
    s.CICA_MM6_STMT,
    "paragraph 3, the day of the Declaration, without the states",
    supports=("period.start",),
)
_OBSERVERS_2001 = Citation(s.PRAVDA_2001, "list of observers", supports=("period.start",))
_OBSERVERS_2002 = Citation(s.RU_MFA_20020606, "list of observers", supports=("party", "role"))
_SIXTEEN_2002 = Citation(s.RFERL_2002, "the sixteen members", supports=("party", "role"))
_OBSERVERS_2004 = Citation(s.RU_MFA_2004, "list of observers", supports=("party", "role"))
_OBSERVERS_2019 = Citation(s.BSS_2019, "list of observers", supports=("party", "role"))
_OBSERVERS_2022 = Citation(s.ICAF_2022, "list of observers", supports=("party", "role"))
_MEMORANDA = Citation(s.CICA_EXT_REL, "memoranda signed", supports=("party", "basis"))
_OBSERVERS_1999 = Citation(s.RU_KREMLIN_2006, "observers at the meeting of 1999")
_OBSERVERS_2024 = Citation(s.AZ_MFA_2024, "observer organizations", supports=("party", "role"))

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
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.IL_MFA_1999,
                "announcement of that day; Afghanistan among the countries of CICA",
                supports=("party", "role", "period.start"),
            ),
            Citation(
                s.MIGO_2022,
                "Afghanistan, member from 1999 (years only)",
                supports=("party", "role"),
            ),
            _SIXTEEN_2004,
            _SIXTEEN_2002,
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
            Citation(
                s.CICA_PR_2030,
                "one of the fifteen states at the meeting that signed the Declaration",
                supports=("party", "start_event", "basis", "note"),
            ),
            Citation(
                s.TREND_3887273,
                "Sarybay: one of the fifteen countries that adopted the first document of CICA",
                supports=("party", "basis", "note"),
            ),
            _DAY_1999,
            Citation(
                s.MIGO_2022, "Azerbaijan, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
            _SIXTEEN_2002,
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
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.MIGO_2022, "China, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
            _SIXTEEN_2002,
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
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.MIGO_2022, "Egypt, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
            Citation(
                s.DOSTOR_2022, "paragraph 2, Egypt among the founders", supports=("party", "note")
            ),
        ),
        note=(
            "An Egyptian daily counts Egypt among the founders of CICA, up to and including the "
            "declaration of 1999."
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
            Citation(s.MEA_2023, "India as a founding member", supports=("party", "role", "note")),
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.MIGO_2022, "India, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
        ),
        note="India calls itself a founding member.",
    ),
    Membership(
        party=st.IRAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.IL_MFA_1999,
                "announcement of that day; Iran among the countries of CICA",
                supports=("party", "role", "period.start"),
            ),
            Citation(
                s.MIGO_2022, "Iran, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
            Citation(
                s.AVA_2023,
                "paragraph 4, the Secretary General on Iran",
                supports=("party", "role", "note"),
            ),
        ),
        note=(
            "CICA's Secretary General said in 2023 that Iran had been a member from the beginning."
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
            Citation(
                s.IL_MFA_1999,
                "announcement of the founding meeting of that day; full membership",
                supports=("party", "role", "period.start", "note"),
            ),
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.MIGO_2022, "Israel, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
        ),
        note="Israel's ministry said on the day of the meeting that it would have full membership.",
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.MIGO_2022, "Kazakhstan, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
            _SIXTEEN_2002,
        ),
        note="Kazakhstan convened and hosted the meeting.",
    ),
    Membership(
        party=st.KYRGYZSTAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.MIGO_2022, "Kyrgyzstan, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
            _SIXTEEN_2002,
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
            Citation(
                s.PK_MFA_2013,
                "paragraph 2, Pakistan as a founding member",
                supports=("party", "role", "note"),
            ),
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.IL_MFA_1999,
                "announcement of that day; Pakistan among the countries of CICA",
                supports=("party", "role", "period.start"),
            ),
            Citation(
                s.MIGO_2022, "Pakistan, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
        ),
        note="Pakistan calls itself a founding member.",
    ),
    Membership(
        party=st.PALESTINE,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            Citation(
                s.CICA_PALESTINE_2006,
                "adherence to the documents signed in 1999, not who signed them",
                supports=("party", "basis", "note"),
            ),
            _FIFTEEN_1999,
            _DAY_1999,
            _SIXTEEN_2004,
            Citation(s.RU_MFA_20020606, "the sixteen members", supports=("party", "role")),
            Citation(s.MIGO_2022, "the fourteen others, from 1999", supports=("note",)),
            Citation(
                s.SEOUL_AFP, "the sixteen states of the preparatory talks", supports=("note",)
            ),
        ),
        note=(
            "No list of the fifteen states of 1999 was found. Palestine is the fifteenth by "
            "elimination: the MIGO data set, which leaves Palestine out by rule, names the "
            "fourteen others, and of the sixteen members of 2001 only Palestine and Mongolia "
            "remain, the latter from 2000 in that data set. Palestine took part in the preparatory "
            "talks of the mid-1990s, and at the Second Summit its envoy spoke of the documents "
            "signed in 1999 as ones to which it had adhered."
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
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.MIGO_2022, "Russia, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
            _SIXTEEN_2002,
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
            Citation(
                s.TJ_MFA_20220504, "paragraph 2, member since 1999", supports=("party", "role")
            ),
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.MIGO_2022, "Tajikistan, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
            _SIXTEEN_2002,
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
            Citation(
                s.TR_MFA_2012_02, "Türkiye as a founding member", supports=("party", "role", "note")
            ),
            _FIFTEEN_1999,
            Citation(
                s.CICA_1165,
                "paragraph 3, Türkiye at the meeting of 14 September 1999",
                supports=("party", "period.start", "start_event"),
            ),
            Citation(
                s.MIGO_2022, "Türkiye, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
        ),
        note="Türkiye calls itself a founding member.",
    ),
    Membership(
        party=st.UZBEKISTAN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("1999-09-14"),
        start_event="First Ministerial Meeting, Almaty",
        basis="signature of the Declaration on the Principles",
        citations=(
            _FIFTEEN_1999,
            _DAY_1999,
            Citation(
                s.MIGO_2022, "Uzbekistan, member from 1999 (years only)", supports=("party", "role")
            ),
            _SIXTEEN_2004,
            _SIXTEEN_2002,
        ),
    ),
    Membership(
        party=st.MONGOLIA,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("[1999-09-15..2001-11-08]"),
        citations=(
            Citation(
                s.CICA_MONGOLIA_2002,
                "paragraphs 3 and 4, on the Act to be signed",
                supports=("party", "role", "note"),
            ),
            Citation(
                s.CICA_PR_2030,
                "fifteen states at the meeting of 1999, a count",
                supports=("period.start",),
            ),
            Citation(
                s.PRAVDA_2001,
                "the sixteen members, before the summit then planned",
                supports=("party", "role", "period.start", "note"),
            ),
            Citation(s.RU_MFA_20020606, "the sixteen members", supports=("party", "role")),
            Citation(
                s.MIGO_2022, "Mongolia, member from 2000 (years only)", supports=("party", "role")
            ),
            Citation(
                s.SEOUL_AFP, "the sixteen states of the preparatory talks", supports=("note",)
            ),
        ),
        note=(
            "Neither the act nor the day was found. Mongolia took part in the preparatory talks of "
            "the mid-1990s. That it was not one of the fifteen states of 14 September 1999 is an "
            "inference: no list of them was found, and CICA's Executive Director gave 2001 as the "
            "year. A report that appeared before the summit then planned for 8 to 10 November 2001 "
            "names it among the sixteen members. It signed the Almaty Act at the First Summit."
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
                    "itself has fifteen; the data set has 1999 beside every member of 2017, which "
                    "is the year of the Conference and not of an accession."
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
            Citation(
                s.CICA_SECOND_MM, "admission of Thailand", supports=("period.start", "start_event")
            ),
            Citation(
                s.RU_KREMLIN_2006,
                "the seventeen members before the summit",
                supports=("party", "role"),
            ),
            Citation(
                s.KZ_EMB_2006,
                "the seventeen members before the summit",
                supports=("party", "role", "note"),
            ),
            Citation(
                s.MIGO_2022, "Thailand, member from 2004 (years only)", supports=("party", "role")
            ),
        ),
        note=(
            "Thailand was the seventeenth member. On 19 October 2004 the Russian ministry still "
            "had it among the observers, and before the summit of 2006 among the members."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2006-06-17",
                citations=(
                    Citation(s.CHINADAILY_2014, "admission together with the Republic of Korea"),
                ),
                reason=(
                    "CICA itself dates the admission to 2004, and four lists made before or at the "
                    "summit of 2006 already count Thailand among the seventeen members."
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
            Citation(s.CICA_KOREA_2008, "admission in 2006", supports=("party", "role")),
            Citation(
                s.CICA_MONGOLIA_2006,
                "paragraph 4, congratulations at the summit",
                supports=("party", "role", "start_event"),
            ),
            Citation(
                s.KZ_EMB_2006,
                "eighteenth member during the summit of 17 June",
                supports=("period.start", "start_event", "note"),
            ),
            Citation(s.MIGO_2022, "Republic of Korea, member in 2006", supports=("party", "role")),
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
            Citation(s.CICA_JORDAN_2008, "heading", supports=("party",)),
            Citation(
                s.CICA_TURKEY_2008,
                "welcome to the two newest members",
                supports=("start_event",),
            ),
            Citation(
                s.KZ_EMB_2008_12,
                "the minister on the outcome of the meeting, and the list of twenty members",
                supports=("party", "role", "period.start", "start_event", "note"),
            ),
            Citation(
                s.KT_20090221, "paragraph 2, members since August 2008", supports=("party", "role")
            ),
            Citation(s.RU_MFA_2008, "the states present", supports=("note",)),
        ),
        note=(
            "With the United Arab Emirates, Jordan brought the members to twenty. The Russian "
            "ministry's release of the day names seventeen states without the three newest: it "
            "lists those present, not the members."
        ),
    ),
    Membership(
        party=st.UNITED_ARAB_EMIRATES,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2008-08-25"),
        start_event="Third Ministerial Meeting, Almaty",
        citations=(
            Citation(
                s.CICA_TURKEY_2008,
                "welcome to the two newest members",
                supports=("start_event",),
            ),
            Citation(
                s.KZ_EMB_2008_12,
                "the minister on the outcome of the meeting, and the list of twenty members",
                supports=("party", "role", "period.start", "start_event", "note"),
            ),
            Citation(
                s.KT_20090221, "paragraph 2, members since August 2008", supports=("party", "role")
            ),
            Citation(s.RU_MFA_2008, "the states present", supports=("note",)),
        ),
        note=(
            "The United Arab Emirates joined together with Jordan, as the nineteenth and the "
            "twentieth member. The Russian ministry's release of the day names seventeen states "
            "without the three newest: it lists those present, not the members."
        ),
    ),
    Membership(
        party=st.IRAQ,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2010-06-08"),
        start_event="Third Summit, Istanbul",
        citations=(
            Citation(
                s.GUL_CICA,
                "on the twenty-two members, Viet Nam and Iraq among them",
                supports=("party", "role"),
            ),
            Citation(s.CICA_IRAQ_2010, "paragraph 1, on the wish to join", supports=("party",)),
            Citation(
                s.CICA_KOREA_2010,
                "congratulations on the accession",
                supports=("start_event",),
            ),
            Citation(
                s.CICA_INDIA_2010,
                "welcome to the new members",
                supports=("start_event",),
            ),
            Citation(
                s.VK_2010,
                "welcome at the opening of the summit, whose day is that of the summit",
                supports=("period.start", "start_event", "note"),
            ),
        ),
        note=(
            "The speakers at the plenary of 8 June 2010 greet Iraq and Viet Nam as new members; "
            "the day on which Iraq signed was not found."
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
            Citation(
                s.CICA_VIETNAM_2010,
                "accession on the day of the plenary; the page has no day of its own",
                supports=("period.start", "start_event", "basis", "note"),
            ),
            Citation(
                s.CICA_KOREA_2010, "congratulations on the accession", supports=("start_event",)
            ),
            Citation(s.CICA_INDIA_2010, "welcome to the new members", supports=("start_event",)),
            Citation(
                s.GUL_CICA,
                "on the twenty-two members, Viet Nam and Iraq among them",
                supports=("party", "role"),
            ),
            Citation(
                s.LECOURRIER_2010,
                "title, and on the ceremony of signature",
                supports=("party", "role", "basis"),
            ),
            Citation(
                s.TAPCHICONGSAN_2010,
                "paragraph 2, on the ceremony and the two documents",
                supports=("party", "role", "basis", "note"),
            ),
            Citation(s.VN_BAOQUOCTE_2010, supports=("party", "role")),
        ),
        note=(
            "Viet Nam said at the plenary that it had become a party to both documents on that "
            "day; the page has no date, and the plenary was on 8 June 2010. Vietnamese reports put "
            "the ceremony right before the summit."
        ),
    ),
    Membership(
        party=st.BAHRAIN,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("[2011-01-22..2011-02-10]"),
        citations=(
            Citation(
                s.TR_MFA_2011,
                "twenty-two members on 21 January 2011, a count",
                supports=("period.start",),
            ),
            Citation(
                s.FACTBOOK_ARCHIVE,
                "edition of 2010, Bahrain",
                supports=("party", "role", "period.start"),
            ),
            Citation(s.ALWASAT_2011, "Izmir, 17-19 October 2011", supports=("party", "role")),
            Citation(s.ALWATAN_2019, "member since 2011", supports=("period.start",)),
            Citation(s.CHINADAILY_2014, "Bahrain and Cambodia in 2011", supports=("period.start",)),
            Citation(s.COW_IGO, "Bahrain, from 2011 (years only)", supports=("period.start",)),
        ),
        note=(
            "The act and the day were not found. On 21 January 2011 the Turkish chair counts "
            "twenty-two members, without Bahrain. The edition of the World Factbook for 2010, "
            "which has Bahrain as a member, was last revised between 25 January and about 10 "
            "February 2011: the office-holders that it names changed after that. The Senior "
            "Officials Committee met on 25 and 26 January."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2010",
                citations=(Citation(s.FACTBOOK_ARCHIVE, "edition of 2010, Bahrain"),),
                reason=(
                    "The edition bears the year 2010 but was revised in 2011, and the chair did "
                    "not count Bahrain on 21 January 2011."
                ),
            ),
            Alternative(
                field="period.start",
                value="[2011-01-22..2011-10-19]",
                citations=(
                    Citation(s.TR_MFA_2011, "twenty-two members on 21 January 2011"),
                    Citation(s.ALWASAT_2011, "Izmir, 17-19 October 2011"),
                ),
                reason=(
                    "This range applies if the Factbook entry was written in advance. In October "
                    "2011 the Executive Director praised the accession."
                ),
            ),
        ),
    ),
    Membership(
        party=st.CAMBODIA,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("[2011-01-25..2011-12-31]"),
        citations=(
            Citation(s.RU_MFA_2012, "list of members", supports=("party", "role")),
            Citation(
                s.FACTBOOK_ARCHIVE,
                "editions of 2010 and 2011, Cambodia",
                supports=("party", "role", "period.start"),
            ),
            Citation(s.SAS_PROFILE, "joined in 2011", supports=("period.start",)),
            Citation(s.CHINADAILY_2014, "Bahrain and Cambodia in 2011", supports=("period.start",)),
            Citation(s.KHMERTIMES_2019, "member since 2011", supports=("period.start",)),
            Citation(s.COW_IGO, "Cambodia, from 2011 (years only)", supports=("period.start",)),
        ),
        note=(
            "The act and the day were not found; the year is known. The edition of the World "
            "Factbook for 2010, last revised after 25 January 2011, still has Cambodia as an "
            "observer, and that for 2011, revised after 14 December, as a member; an Indonesian "
            "list from the weeks of the earlier revision agrees with it."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="[2011-01-22..2011-12-31]",
                citations=(Citation(s.TR_MFA_2011, "twenty-two members on 21 January 2011"),),
                reason=(
                    "It is all that the count of the Turkish chair allows, if the Factbook was "
                    "behind events."
                ),
            ),
        ),
    ),
    Membership(
        party=st.BANGLADESH,
        organization=o.CICA,
        role=Role.MEMBER,
        period=Period("2014-05-20"),
        start_event="Signing ceremony in Shanghai on the eve of the Fourth Summit",
        citations=(
            Citation(s.TH_MFA_2014, "welcome at the summit", supports=("party", "role")),
            Citation(
                s.CRNTT_2014,
                "ceremony in the afternoon of 20 May",
                supports=("period.start", "start_event"),
            ),
            Citation(
                s.ALLMEDIALINK_2014,
                "paragraph 1, membership to be formalised on 20 May",
                supports=("party", "period.start", "note"),
            ),
            Citation(s.VOLTAIRE_2014, "paragraph 4", supports=("party", "role")),
            Citation(s.CICA_WEB_2015, "list of members", supports=("party", "role")),
        ),
        note=(
            "Bangladesh signed in the afternoon, after Qatar, as the twenty-sixth member; a "
            "Bangladeshi notice from before the ceremony counts it as one of twenty-five."
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
            Citation(s.TH_MFA_2014, "welcome at the summit", supports=("party", "role")),
            Citation(
                s.CRNTT_2014,
                "ceremony in the morning of 20 May",
                supports=("period.start", "start_event"),
            ),
            Citation(s.VOLTAIRE_2014, "paragraph 4", supports=("party", "role")),
            Citation(s.CICA_WEB_2015, "list of members", supports=("party", "role")),
        ),
        note="Qatar signed in the morning, before Bangladesh, as the twenty-fifth member.",
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
            Citation(
                s.LK_MFA_2018,
                "on the ceremony in Beijing",
                supports=("period.start", "start_event"),
            ),
            Citation(
                s.LK_NEWS_2018,
                "paragraphs 1 and 2",
                supports=("period.start", "start_event", "basis"),
            ),
            Citation(s.CICA_KOREA_2018, "welcome to the new member", supports=("party", "role")),
            Citation(s.UTV_2018, "the two documents signed", supports=("basis",)),
            Citation(s.LK_CABINET_2018, "approval of the membership", supports=("note",)),
        ),
        note=(
            "Sri Lanka was the twenty-seventh member. Its cabinet approved the step on 5 June "
            "2018, on China's invitation. No meeting of CICA is known to have taken the decision; "
            "the ministers only welcomed it on 24 September 2018 in New York."
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
            Citation(
                s.CICA_SPEECH_104,
                "on the decisions of that day",
                supports=("period.start", "start_event"),
            ),
            Citation(
                s.KZINFORM_KUWAIT_2022,
                "the decision at the summit, after the signature of the two documents",
                supports=("party", "start_event", "basis", "note"),
            ),
            Citation(
                s.NEWSAZ_2022,
                "on Thursday, at the summit, the twenty-eighth member",
                supports=("period.start", "start_event", "note"),
            ),
            Citation(
                s.KH_MFA_2022,
                "paragraph 4, twenty-eighth member",
                supports=("party", "role", "start_event", "note"),
            ),
        ),
        note="Kuwait was the twenty-eighth member. No known list of observers names it before.",
        alternatives=(
            Alternative(
                field="period.start",
                value="2022-10-11",
                citations=(Citation(s.KZINFORM_KUWAIT_2022, "signature of the two documents"),),
                reason=(
                    "On that day Kuwait signed the two founding documents, which a candidate has "
                    "to do first; the summit decided on the membership."
                ),
            ),
        ),
    ),
    # The observer states.
    Membership(
        party=st.REPUBLIC_OF_KOREA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("1993-08", "2006-06-17"),
        end_event="Became a member state",
        citations=(
            Citation(s.CICA_KOREA_2010, "observer since 1993", supports=("party", "role")),
            Citation(
                s.SEDAILY_2010,
                "last paragraph",
                supports=("party", "role", "period.start", "end_event"),
            ),
            _OBSERVERS_2004,
            _OBSERVERS_2002,
            Citation(s.PRAVDA_2001, "list of observers", supports=("party", "role")),
            Citation(
                s.KZ_EMB_2006,
                "eighteenth member during the summit of 17 June",
                supports=("period.end", "end_event"),
            ),
        ),
        note=(
            "Its ministry gives August 1993, the month of the second meeting of experts; its "
            "statement at the Third Summit gives the year."
        ),
    ),
    Membership(
        party=st.VIET_NAM,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("1993", "2010-06-08"),
        end_event="Became a member state",
        citations=(
            Citation(
                s.CICA_VIETNAM_2010,
                "observer since 1993, and member on the day of the plenary, which the page does "
                "not date",
                supports=("period.start", "period.end", "end_event"),
            ),
            _OBSERVERS_2004,
            _OBSERVERS_2002,
            Citation(s.PRAVDA_2001, "list of observers", supports=("party", "role")),
            Citation(
                s.TASS_2010,
                "list of observers on the day of its accession",
                supports=("period.end",),
            ),
        ),
        note=(
            "Its own statement gives the year alone; the Republic of Korea became an observer in "
            "August of that year, at the second meeting of experts."
        ),
    ),
    Membership(
        party=st.AUSTRALIA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]", "[2004-10-20..2008-08-25]"),
        end_event="No longer listed among the observers",
        citations=(
            Citation(
                s.RU_MFA_2004,
                "list of observers, with it",
                supports=("party", "role", "period.end"),
            ),
            _OBSERVERS_2002,
            _OBSERVERS_2001,
            Citation(s.KR_MOFA_2008, "list of observers, with it", supports=("period.end",)),
            Citation(s.KZ_EMB_2006, "list of observers, with it", supports=("period.end", "note")),
            Citation(s.TH_MFA_20070308, "list of observers, with it", supports=("period.end",)),
            Citation(
                s.KZ_EMB_2008_12,
                "list of observers, without it",
                supports=("period.end", "end_event", "note"),
            ),
        ),
        note=(
            "The lower bound of the start is conventional. The lists conflict about the end: in "
            "June 2006 a Russian and an Azerbaijani one leave Australia out, while the embassy of "
            "the chair has it in that month, Thailand in March 2007 and the Republic of Korea in "
            "June 2008; on 27 August 2008 it is gone. The bounds allow for either reading."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="[1992-10-05..1999-09-14]",
                citations=(_OBSERVERS_1999,),
                reason=(
                    "The Russian note has Australia among the observers who were present on that "
                    "day, which need not mean that it had the status."
                ),
            ),
            Alternative(
                field="period.end",
                value="[2008-06-14..2008-08-25]",
                citations=(
                    Citation(s.KR_MOFA_2008, "list of observers"),
                    Citation(s.TH_MFA_20070308, "list of observers"),
                    Citation(s.KZ_EMB_2006, "list of observers"),
                    Citation(s.KZ_EMB_2008_12, "list of observers"),
                ),
                reason=(
                    "This range applies if the lists of the chair's embassy and of the hosts of "
                    "2007 and 2008 show who had the status and the shorter ones of 2006 only who "
                    "was present. Nothing proves that."
                ),
            ),
        ),
    ),
    Membership(
        party=st.INDONESIA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            _OBSERVERS_2004,
            _OBSERVERS_2002,
            _OBSERVERS_2001,
            _OBSERVERS_2019,
            _OBSERVERS_2022,
        ),
        note="The lower bound is conventional.",
        alternatives=(
            Alternative(
                field="period.start",
                value="[1992-10-05..1999-09-14]",
                citations=(_OBSERVERS_1999,),
                reason=(
                    "The Russian note has Indonesia among the observers who were present on that "
                    "day, which need not mean that it had the status."
                ),
            ),
        ),
    ),
    Membership(
        party=st.JAPAN,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            _OBSERVERS_2004,
            _OBSERVERS_2002,
            _OBSERVERS_2001,
            _OBSERVERS_2019,
            _OBSERVERS_2022,
        ),
        note="The lower bound is conventional.",
        alternatives=(
            Alternative(
                field="period.start",
                value="[1992-10-05..1999-09-14]",
                citations=(_OBSERVERS_1999,),
                reason=(
                    "The Russian note has Japan among the observers who were present on that day, "
                    "which need not mean that it had the status."
                ),
            ),
        ),
    ),
    Membership(
        party=st.UNITED_STATES,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            _OBSERVERS_2004,
            _OBSERVERS_2002,
            _OBSERVERS_2001,
            _OBSERVERS_2019,
            _OBSERVERS_2022,
        ),
        note="The lower bound is conventional.",
        alternatives=(
            Alternative(
                field="period.start",
                value="[1992-10-05..1999-09-14]",
                citations=(_OBSERVERS_1999,),
                reason=(
                    "The Russian note has the United States among the observers who were present "
                    "on that day, which need not mean that it had the status."
                ),
            ),
        ),
    ),
    Membership(
        party=st.LEBANON,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]", "[2001-11-09..2008-08-25]"),
        end_event="No longer listed among the observers",
        citations=(
            Citation(
                s.KR_MOFA_2008,
                "list of observers, with it",
                supports=("party", "role", "period.end"),
            ),
            Citation(
                s.KZ_EMB_2006,
                "list of observers, with it",
                supports=("party", "role", "period.end", "note"),
            ),
            Citation(
                s.TH_MFA_20070308,
                "list of observers, with it",
                supports=("party", "role", "period.end"),
            ),
            _OBSERVERS_2001,
            Citation(
                s.KZ_EMB_2008_12,
                "list of observers, without it",
                supports=("period.end", "end_event", "note"),
            ),
        ),
        note=(
            "The lower bound of the start is conventional. The lists conflict about the end: "
            "Russian ones of October 2004 and June 2006 leave Lebanon out, while the embassy of "
            "the chair has it in June 2006, Thailand in March 2007 and the Republic of Korea in "
            "June 2008; on 27 August 2008 it is gone. The bounds allow for either reading."
        ),
        alternatives=(
            Alternative(
                field="period.end",
                value="[2008-06-14..2008-08-25]",
                citations=(
                    Citation(s.KR_MOFA_2008, "list of observers"),
                    Citation(s.TH_MFA_20070308, "list of observers"),
                    Citation(s.KZ_EMB_2006, "list of observers"),
                    Citation(s.KZ_EMB_2008_12, "list of observers"),
                ),
                reason=(
                    "This range applies if the lists of the chair's embassy and of the hosts of "
                    "2007 and 2008 show who had the status and the shorter ones before them only "
                    "who was present. Nothing proves that."
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
            Citation(s.CICA_PR_2860, "paragraph 2, on full membership", supports=("party", "note")),
            _OBSERVERS_2004,
            _OBSERVERS_2002,
            _OBSERVERS_2001,
            _OBSERVERS_2022,
        ),
        note=(
            "The lower bound is conventional. In January 2026 the Secretary General spoke in "
            "Malaysia for its full membership."
        ),
    ),
    Membership(
        party=st.THAILAND,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]", "2004-10-22"),
        end_event="Became a member state",
        citations=(
            Citation(
                s.CICA_SECOND_MM, "admission as a member", supports=("period.end", "end_event")
            ),
            _OBSERVERS_2004,
            _OBSERVERS_2001,
        ),
        note="The lower bound of the start is conventional.",
    ),
    Membership(
        party=st.UKRAINE,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            _OBSERVERS_2004,
            _OBSERVERS_2002,
            _OBSERVERS_2001,
            _OBSERVERS_2019,
            _OBSERVERS_2022,
        ),
        note="The lower bound is conventional.",
        alternatives=(
            Alternative(
                field="period.start",
                value="2006-06",
                citations=(Citation(s.TODAYAZ_2006B, "new observer at the Second Summit"),),
                reason=(
                    "Ukraine is in the lists of 2001 and of October 2004; the report is read as "
                    "one on its first time at a summit."
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
            Citation(
                s.KZ_EMB_2008_12,
                "outcome of the meeting",
                supports=("period.start", "start_event", "note"),
            ),
            Citation(s.RU_MFA_2012, "list of observers", supports=("party", "role")),
            Citation(s.PEOPLE_2014, "list of observers", supports=("party", "role")),
            Citation(
                s.CRNTT_2014,
                "signature as a member, 20 May 2014",
                supports=("period.end", "end_event"),
            ),
        ),
        note="The outcome of the meeting and all later lists have Qatar as an observer.",
        alternatives=(
            Alternative(
                field="role",
                value="member",
                citations=(
                    Citation(s.CICA_RUSSIA_2008, "welcome to the new members"),
                    Citation(s.KZ_EMB_2008_11, "preview of the meeting"),
                ),
                reason=(
                    "The speaker of Russia welcomed Qatar as a full member, as a preview by the "
                    "chair's embassy had announced; the host's minister and President said at the "
                    "meeting that it had become an observer."
                ),
            ),
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
            Citation(
                s.CICA_INDIA_2010,
                "welcome to the new observer at the summit; the page has no day of its own",
                supports=("period.start", "start_event"),
            ),
            Citation(
                s.CICA_BANGLADESH_2012,
                "paragraph 3, observer since 2010",
                supports=("party", "role"),
            ),
            Citation(
                s.VK_2010,
                "welcome at the opening of the summit, without the day",
                supports=("start_event",),
            ),
            Citation(
                s.ALLMEDIALINK_2014,
                "paragraph 1, observer since 2010, and on the membership to come on 20 May 2014",
                supports=("party", "role", "end_event"),
            ),
            Citation(
                s.CRNTT_2014,
                "signature as a member, 20 May 2014",
                supports=("period.end", "end_event"),
            ),
        ),
        note=(
            "The start is the day of the summit, where it was welcomed as a new observer. A "
            "Vietnamese report of June 2010 counts six observer states and leaves Bangladesh out."
        ),
    ),
    Membership(
        party=st.BAHRAIN,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2010-06-09..2011-01-21]", "[2011-01-22..2011-02-10]"),
        end_event="Became a member state",
        citations=(
            Citation(
                s.CICA_INDIA_2010,
                "welcome to Bangladesh alone as an observer, at the summit; the page has no day of "
                "its own",
                supports=("period.start", "note"),
            ),
            Citation(
                s.TR_MFA_2011,
                "ten observer states in January 2011, a count",
                supports=("period.start", "note"),
            ),
            Citation(
                s.FACTBOOK_ARCHIVE,
                "edition of 2010, nine observer states and the member Bahrain",
                supports=("period.end", "end_event"),
            ),
            Citation(
                s.TEMSIAS_COPY,
                "Bahrain among the members, nine observer states",
                supports=("period.end",),
            ),
        ),
        note=(
            "This is an inference: no source names Bahrain as an observer. At the Third Summit, "
            "on 8 June 2010, Bangladesh alone was welcomed as a new one. On 21 January 2011 the "
            "Turkish chair counts ten observer states and twenty-two members; some weeks later "
            "nine observer states are named, and Bahrain as a member. If the ten held another "
            "state, Bahrain was never an observer."
        ),
    ),
    Membership(
        party=st.CAMBODIA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2010-06-09..2011-01-21]", "[2011-01-25..2011-12-31]"),
        end_event="Became a member state",
        citations=(
            Citation(s.ID_KEMLU, "list of observers", supports=("party", "role")),
            Citation(
                s.CICA_INDIA_2010,
                "welcome to Bangladesh alone as an observer, at the summit; the page has no day of "
                "its own",
                supports=("period.start", "note"),
            ),
            Citation(
                s.TR_MFA_2011,
                "ten observer states in January 2011, a count",
                supports=("period.start", "note"),
            ),
            Citation(
                s.FACTBOOK_ARCHIVE,
                "editions of 2010 and 2011, Cambodia",
                supports=("party", "role", "period.end"),
            ),
            Citation(s.TEMSIAS_COPY, "copy of the Indonesian list", supports=("party", "role")),
        ),
        note=(
            "At the Third Summit, on 8 June 2010, Bangladesh alone was welcomed as a new observer. "
            "The upper bound of the start rests on the Turkish chair's count of ten observer "
            "states on 21 January 2011; Cambodia is one of the nine named some weeks later."
        ),
    ),
    Membership(
        party=st.PHILIPPINES,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2010-06-09..2011-01-21]"),
        citations=(
            Citation(
                s.CICA_INDIA_2010,
                "welcome to Bangladesh alone as an observer, at the summit; the page has no day of "
                "its own",
                supports=("period.start", "note"),
            ),
            Citation(
                s.TR_MFA_2011,
                "ten observer states in January 2011, a count",
                supports=("period.start", "note"),
            ),
            Citation(s.RU_MFA_2012, "list of observers", supports=("party", "role")),
            Citation(
                s.FACTBOOK_ARCHIVE, "edition of 2010, Philippines", supports=("party", "role")
            ),
            Citation(
                s.ONCEVATAN_2012,
                "observer under the Turkish chairmanship",
                supports=("period.start", "note"),
            ),
            _OBSERVERS_2019,
        ),
        note=(
            "The Philippines became an observer under the Turkish chairmanship. At the Third "
            "Summit, on 8 June 2010, Bangladesh alone was welcomed as a new one. The upper bound "
            "rests on the Turkish chair's count of ten observer states on 21 January 2011."
        ),
    ),
    Membership(
        party=st.SRI_LANKA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2012-10-06..2013-05-31]", "2018-08-15"),
        end_event="Became a member state",
        citations=(
            Citation(
                s.LK_PRES_2014,
                "observer since May 2013",
                supports=("party", "role", "period.start"),
            ),
            Citation(
                s.TR_MFA_2012_10,
                "eight observer states on 5 October 2012, a count",
                supports=("period.start", "note"),
            ),
            Citation(
                s.TR_MFA_RELATIONS, "nine observer states, a count", supports=("period.start",)
            ),
            Citation(s.LK_OBSERVER_2014, "text of the speech", supports=("period.start",)),
            Citation(s.LK_NEWS_2014, "list of observers", supports=("party", "role")),
            Citation(s.LK_MFA_2018, "on the membership", supports=("period.end", "end_event")),
        ),
        note=(
            "Its president said in May 2014 that Sri Lanka had become an observer in May of the "
            "year before; media reports since 2018 give 2012. The Turkish chair's counts, eight "
            "observer states on 5 October 2012 and nine later, fit both."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2013-05",
                citations=(
                    Citation(s.LK_PRES_2014, "observer since May 2013"),
                    Citation(s.LK_OBSERVER_2014, "text of the speech"),
                ),
                reason=(
                    "It is the statement of the president a year after the event; the younger "
                    "reports contradict it."
                ),
            ),
            Alternative(
                field="period.start",
                value="[2012-10-06..2012-12-31]",
                citations=(Citation(s.UTV_2018, "observer since 2012"),),
                reason=(
                    "The reports that give 2012 appeared four to five years after the statement of "
                    "the president and may go back to one source."
                ),
            ),
            Alternative(
                field="period.start",
                value="[..2006-06-17]",
                citations=(Citation(s.REGNUM_2006, "observers of the Second Summit"),),
                reason=(
                    "No list of observers has Sri Lanka before 2012; at the summit it was probably "
                    "a guest, as was Singapore."
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
            Citation(
                s.BY_MFA_2016,
                "thanks for the support of the application",
                supports=("party", "role"),
            ),
            Citation(s.KZINFORM_2016, "list of observers", supports=("period.start",)),
            Citation(s.KZ_MFA_CICA, "list of observers", supports=("party", "role")),
            Citation(s.KZ_AKORDA_CICA, "list of observers", supports=("party", "role")),
            _OBSERVERS_2019,
        ),
        note=(
            "The act was not found. Belarus is in no list of May 2014 and is named on 17 April "
            "2016; it first took part in the meeting of ministers of 28 April 2016 in Beijing."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="[2014-05-21..2014-09-30]",
                citations=(Citation(s.KZ_AKORDA_CICA, "list of observers"),),
                reason=(
                    "A page of Kazakhstan's president that names Belarus still has the Secretariat "
                    "in Almaty, which it left in September 2014; that line may have been out of "
                    "date."
                ),
            ),
        ),
    ),
    Membership(
        party=st.LAOS,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2016-04-18..2017-10-28]"),
        citations=(
            Citation(
                s.WAM_2017,
                "nine observer states in October 2017, a count",
                supports=("period.start",),
            ),
            Citation(
                s.KZINFORM_2016, "eight observer states, without Laos", supports=("period.start",)
            ),
            _OBSERVERS_2019,
            _OBSERVERS_2022,
        ),
        note=(
            "The act was not found. Laos is not among the eight observer states named on 17 April "
            "2016; nine, as counted on 28 October 2017, are only reached with it, and it is named "
            "from 2019 on."
        ),
    ),
    Membership(
        party=st.TURKMENISTAN,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("2021-06-23"),
        start_event="Decision of the Senior Officials Committee, online",
        citations=(
            Citation(
                s.CICA_PR_333,
                "title, with the day, and on the decision",
                supports=("period.start", "start_event"),
            ),
            Citation(
                s.TURKMENPORTAL_2021,
                "on the decision of the Committee",
                supports=("period.start", "start_event"),
            ),
            Citation(
                s.KZINFORM_2021,
                "on the decision, within the meetings of 21 to 23 June",
                supports=("start_event",),
            ),
            _OBSERVERS_2022,
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
                    "The chair's report to the Sixth Summit recalled the status given in 2021, and "
                    "headlines took it for news."
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
            Citation(s.CICA_PR_2011, "paragraph 3", supports=("party", "role")),
            Citation(
                s.CICA_SPEECH_223,
                "paragraph 3, on the consensus of December 2023",
                supports=("party", "role"),
            ),
            Citation(
                s.AT_2023_12,
                "on the decision of the Ministerial Council",
                supports=("period.start", "start_event"),
            ),
            Citation(
                s.AT_2023_12_SOC, "approval by the Senior Officials Committee", supports=("note",)
            ),
        ),
        note=(
            "The Senior Officials Committee had approved the application on 12 December 2023. "
            "Reports of June 2019 that have Saudi Arabia as a member at the Fifth Summit are "
            "mistaken."
        ),
    ),
    # The observer organizations.
    Membership(
        party=o.OSCE,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            _OBSERVERS_2024,
            _OBSERVERS_2002,
            _OBSERVERS_2001,
            Citation(s.TODAYAZ_2006, "list of observers", supports=("party", "role")),
        ),
        note="The lower bound is conventional.",
        alternatives=(
            Alternative(
                field="period.start",
                value="[1992-10-05..1999-09-14]",
                citations=(_OBSERVERS_1999,),
                reason=(
                    "The Russian note has the OSCE among the observers who were present on that "
                    "day, which need not mean that it had the status."
                ),
            ),
        ),
    ),
    Membership(
        party=o.UN,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            _OBSERVERS_2024,
            _OBSERVERS_2002,
            _OBSERVERS_2001,
            Citation(s.TODAYAZ_2006, "list of observers", supports=("party", "role")),
        ),
        note="The lower bound is conventional.",
        alternatives=(
            Alternative(
                field="period.start",
                value="[1992-10-05..1999-09-14]",
                citations=(_OBSERVERS_1999,),
                reason=(
                    "The Russian note has the United Nations among the observers who were present "
                    "on that day, which need not mean that it had the status."
                ),
            ),
        ),
    ),
    Membership(
        party=o.INTERSTATE_COUNCIL,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]", "[2001-11-09..2006-06-16]"),
        end_event="No longer listed among the observers",
        citations=(
            Citation(
                s.PRAVDA_2001,
                "list of observers",
                supports=("party", "role", "period.start", "note"),
            ),
            Citation(
                s.TODAYAZ_2006,
                "list of observers, without it",
                supports=("period.end", "end_event", "note"),
            ),
        ),
        note=(
            "Only one source, from before 8 November 2001, has the Interstate Council as an "
            "observer; the list of 16 June 2006 and all later ones do not. The lower bound of the "
            "start is conventional."
        ),
    ),
    Membership(
        party=o.LAS,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[1992-10-05..2001-11-08]"),
        citations=(
            _OBSERVERS_2024,
            _OBSERVERS_2001,
            Citation(s.TODAYAZ_2006, "list of observers", supports=("party", "role")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the organizations with which partnerships exist",
                supports=("party",),
            ),
        ),
        note="The lower bound is conventional.",
    ),
    Membership(
        party=o.TURKPA,
        organization=o.CICA,
        role=Role.OBSERVER,
        period=Period("[2012-01-01..2012-08-14]"),
        citations=(
            Citation(
                s.CICA_PR_1896, "observer organization in 2012", supports=("period.start", "role")
            ),
            Citation(
                s.KZINFORM_2012, "observer as the fourth organization", supports=("period.start",)
            ),
            _OBSERVERS_2024,
            Citation(s.PEOPLE_2014, "list of observers", supports=("party", "role")),
        ),
        note=(
            "The day of the decision was not found: CICA gives the year 2012, and a report of 14 "
            "August 2012 has TURKPA as the fourth observer organization. The Russian ministry's "
            "list of September 2012 leaves it out."
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
            _OBSERVERS_2024,
            Citation(s.KZINFORM_2016, "four observer organizations", supports=("period.start",)),
            Citation(
                s.WAM_2017,
                "five observer organizations in October 2017, a count",
                supports=("period.start",),
            ),
            _OBSERVERS_2019,
        ),
        note=(
            "The act was not found: the observer organizations are four on 17 April 2016 and five "
            "on 28 October 2017, and the IOM is named as the fifth from 2019 on. CICA itself "
            "became an observer of the IOM in December 2016."
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
            Citation(
                s.CICA_PR_2338,
                "paragraph 2, on the memorandum of 2008",
                supports=("period.start", "basis"),
            ),
            _MEMORANDA,
            Citation(
                s.WAM_2017,
                "five observer organizations in October 2017, a count",
                supports=("period.end", "end_event"),
            ),
        ),
        note=(
            "The memorandum continued; the IOM ceased to be counted as a partner when it became an "
            "observer. CICA gives the year of the memorandum; no source gives the day."
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
                    "memoranda with organizations; none of them is named, and CICA gives only the "
                    "year of the memorandum."
                ),
            ),
        ),
    ),
    Membership(
        party=o.ECO,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2007-10-17..2012-10-31]"),
        basis="memorandum of understanding",
        citations=(
            _MEMORANDA,
            Citation(
                s.ECO_2012, "paragraph 1, list of memoranda", supports=("basis", "period.start")
            ),
            Citation(
                s.RIA_20071017,
                "contacts with the ECO still to be considered",
                supports=("period.start", "note"),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the organizations with which partnerships exist",
                supports=("party", "role"),
            ),
        ),
        note=(
            "The day was not found. On 17 October 2007 the Senior Officials Committee was still to "
            "consider contacts with the ECO. A page of the ECO has the memorandum; it cites a "
            "resolution of December 2010 and awaits another in September or October 2012."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="2008",
                citations=(
                    Citation(s.CICA_EXT_REL, "order of the memoranda"),
                    Citation(
                        s.CICA_SPEECH_335, "the Eurasian Economic Community as a partner since 2008"
                    ),
                ),
                reason=(
                    "CICA's page lists the ECO first, before two memoranda that are of 2008, and "
                    "is in order of time wherever the days are known. The order proves nothing."
                ),
            ),
            Alternative(
                field="period.start",
                value="2008-08-25",
                citations=(
                    Citation(s.KZ_EMB_2008_12, "memoranda adopted at the meeting"),
                    Citation(s.KZ_EMB_2008_11, "organizations invited"),
                ),
                reason=(
                    "The ECO was invited to the meeting of ministers of that day, which adopted "
                    "memoranda with organizations; none of them is named, though two of the three "
                    "organizations invited have memoranda of that year."
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
            _MEMORANDA,
            Citation(s.KAZPRAVDA_2014, "report of 6 May 2014", supports=("period.start",)),
            Citation(s.SN_APK, "memorandum of May 2014", supports=("period.start",)),
        ),
        note=(
            "The memorandum is of May 2014 and was reported on the 6th; the day was not found. It "
            "was CICA's first with a public institution of one state."
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
            _MEMORANDA,
            Citation(
                s.CICA_2287, "last paragraph, on the memorandum of 2014", supports=("basis", "note")
            ),
            Citation(
                s.QAZINFORM_SCO_2014,
                "memorandum of the two secretariats, at the time of the summit in Shanghai; the "
                "city itself only as the dateline",
                supports=("period.start", "start_event"),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the organizations with which partnerships exist",
                supports=("party", "role"),
            ),
        ),
        note="The two secretariats signed the memorandum.",
    ),
    Membership(
        party=o.EURASEC,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("2008", "2015-01-01"),
        end_event="The Community ceased to exist",
        basis="memorandum of understanding",
        citations=(
            Citation(
                s.CICA_SPEECH_335,
                "the Community as a partner since 2008",
                supports=("party", "period.start", "role", "note"),
            ),
            _MEMORANDA,
            Citation(
                s.BY_PRES_2014,
                "on the end set for 1 January 2015",
                supports=("period.end", "end_event"),
            ),
        ),
        note=(
            "CICA gives the year. The day was not found; a page of CICA from after the end of the "
            "Community still names the memorandum."
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
                    "adopted memoranda with organizations; none of them is named, and CICA gives "
                    "only the year."
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
            Citation(s.CICA_EXT_REL, "protocol signed", supports=("party", "basis")),
            Citation(s.CICA_PR_2775, "conference in Tashkent, November 2025", supports=("party",)),
            Citation(
                s.TDI_EEC_2022,
                "the Commission as the sixth partner, a count",
                supports=("period.start", "note"),
            ),
            Citation(s.INDIABLOOMS_2021, "talks of late 2021", supports=("note",)),
        ),
        note=(
            "The day was not found. The lower bound is conventional; the upper one rests on the "
            "Eurasian Economic Commission: it signed on 13 October 2022 and is called the sixth "
            "partner, so the structure must be one of the five before it. A report on talks of "
            "late 2021 names no document."
        ),
    ),
    Membership(
        party=o.UNODC,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2006-06-17..2022-10-12]"),
        basis="memorandum of understanding",
        citations=(
            _MEMORANDA,
            Citation(
                s.TDI_EEC_2022,
                "the Commission as the sixth partner, a count",
                supports=("period.start", "note"),
            ),
        ),
        note=(
            "The day was not found. The lower bound is conventional; the upper one rests on the "
            "Eurasian Economic Commission: it is called the sixth partner on 13 October 2022, so "
            "the office must be one of the five before it."
        ),
        alternatives=(
            Alternative(
                field="period.start",
                value="[2014-05-20..2022-10-12]",
                citations=(Citation(s.CICA_EXT_REL, "order of the memoranda"),),
                reason=(
                    "CICA's page lists it after the memorandum with the SCO of 20 May 2014 and is "
                    "in order of time wherever the days are known. The order proves nothing."
                ),
            ),
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
            Citation(
                s.CICA_SPEECH_104,
                "on a partner found on that day, named as the Union",
                supports=("period.start",),
            ),
            Citation(
                s.TDI_EEC_2022,
                "sixth partner organization",
                supports=("party", "role", "period.start", "start_event", "basis", "note"),
            ),
            Citation(s.KT_2022, "sixth partner organization", supports=("party", "role")),
            Citation(s.CICA_SPEECH_335, "memorandum of October 2022", supports=("basis",)),
        ),
        note="The CICA Secretariat and the Commission signed the memorandum.",
        alternatives=(
            Alternative(
                field="party",
                value="EAEU",
                citations=(
                    Citation(s.CICA_SPEECH_104, "outcomes of the summit"),
                    Citation(s.AT_2023_12, "the Union as a partner since 2022"),
                ),
                reason=(
                    "CICA says both: its Secretary General and some reports of the Secretariat "
                    "name the Union as the partner, others the Commission, which signed the "
                    "memorandum."
                ),
            ),
        ),
    ),
    Membership(
        party=o.ESCAP,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2024-03-14..2024-12-17]"),
        start_event="Approval by the Senior Officials Committee, 14 March 2024",
        citations=(
            Citation(s.CICA_PR_2017, "prospects of relations", supports=("party",)),
            Citation(
                s.UNRCCA_2024_RU, "partnership established", supports=("role", "period.start")
            ),
            Citation(
                s.AT_2024_03_SOC,
                "paragraphs 1 and 7, meeting of 14 March 2024",
                supports=("period.start", "start_event"),
            ),
            Citation(
                s.INFORM_SOC_2024_03, "approval of the partnership", supports=("start_event",)
            ),
            Citation(s.UN_RCCA_2024, "partnership established", supports=("role", "period.start")),
            Citation(s.KZINFORM_SWG_2024, "draft of a memorandum, June 2024", supports=("note",)),
        ),
        note=(
            "The Senior Officials Committee approved the partnership on 14 March 2024. The "
            "document was not found: a memorandum of cooperation was a draft in June 2024, and on "
            "17 December 2024 the United Nations welcomed the partnership as established."
        ),
    ),
    Membership(
        party=o.UNOCT,
        organization=o.CICA,
        role=Role.PARTNER,
        period=Period("[2024-06-25..2024-12-17]"),
        citations=(
            Citation(s.CICA_PR_2017, "prospects of relations", supports=("party",)),
            Citation(
                s.UNRCCA_2024_RU, "partnership established", supports=("role", "period.start")
            ),
            Citation(s.UN_RCCA_2024, "partnership established", supports=("role", "period.start")),
            Citation(
                s.KZINFORM_SWG_2024,
                "paragraph 3, on the prospects of cooperation, June 2024",
                supports=("period.start", "note"),
            ),
            Citation(s.AT_2024_03_SOC, "partnership approved with ESCAP only", supports=("note",)),
        ),
        note=(
            "Neither the document nor the day was found. On 14 March 2024 the Senior Officials "
            "Committee approved a partnership with ESCAP only. The Special Working Group that met "
            "on 25 or 26 June 2024 still spoke of the prospects of one with this office, and on "
            "17 December 2024 the United Nations welcomed it as established."
        ),
    ),
    # Those with which a relation is open.
    Membership(
        party=o.ASEAN,
        organization=o.CICA,
        role=Role.PROSPECTIVE,
        period=Period("[1992-10-05..2021-01-20]", "[2024-04-26..]"),
        citations=(
            Citation(s.CICA_PR_222, "interaction with ASEAN", supports=("period.start", "party")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the interest in cooperation with the EAEU and ASEAN",
                supports=("party", "role"),
            ),
            Citation(s.KZINFORM_TKM_2022, "decision to establish cooperation", supports=("note",)),
            Citation(
                s.ADVANCE_KHM_2024,
                "last paragraphs, on the two secretariats",
                supports=("party", "role", "period.end"),
            ),
        ),
        note=(
            "CICA spoke of cooperation with ASEAN on 20 January 2021; the lower bound is "
            "conventional. At the Sixth Summit the chair announced that it was to be established, "
            "and on 25 April 2024 the Secretary General asked Cambodia to promote it between the "
            "two secretariats; nothing later was found."
        ),
    ),
    Membership(
        party=o.EAEU,
        organization=o.CICA,
        role=Role.PROSPECTIVE,
        period=Period("[2015-01..2021-02]", "2022-10-13"),
        end_event="Memorandum with the Eurasian Economic Commission",
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the interest in cooperation with the EAEU and ASEAN",
                supports=("party", "role", "period.start"),
            ),
            Citation(
                s.CICA_SPEECH_104,
                "the Union as a partner found on that day",
                supports=("period.end",),
            ),
            Citation(
                s.TDI_EEC_2022,
                "memorandum with the Commission, and the decision of December 2021",
                supports=("period.end", "end_event", "note"),
            ),
        ),
        note=(
            "By February 2021 there was an interest in cooperation; the lower bound is the day on "
            "which the Union came into being. In December 2021 the member states decided to "
            "approach its Commission."
        ),
    ),
    Membership(
        party=st.MOROCCO,
        organization=o.CICA,
        role=Role.PROSPECTIVE,
        period=Period("[2022-01-01..2023-05-03]", "[2024-12-31..]"),
        start_event="Application for the status of observer",
        citations=(
            Citation(
                s.CICA_PR_1655, "interest in CICA, 3 May 2023", supports=("period.start", "party")
            ),
            Citation(
                s.CICA_PR_2011,
                "application under consideration, March 2024",
                supports=("role", "start_event"),
            ),
            Citation(
                s.CICA_SPEECH_223,
                "application under consideration",
                supports=("role", "start_event"),
            ),
            Citation(
                s.MAP_20240924, "paragraph 2, on the status sought", supports=("party", "role")
            ),
            Citation(
                s.RUE20_2024,
                "filed two years before December 2024",
                supports=("period.start", "period.end"),
            ),
        ),
        note=(
            "The day of the application was not found: a Moroccan report of 30 December 2024 puts "
            "it two years before and the procedure in its last stage. No decision was found."
        ),
    ),
    # The states that second staff to the Secretariat.
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2006-12-31]", "2010-06"),
        term="seconding state",
        start_event="Appointment of Jandos Asanov as Executive Director",
        end_event="Appointment of a Turkish Executive Director",
        citations=(
            Citation(
                s.CICA_TURKEY_2008,
                "on Asanov as the outgoing Executive Director, without his state",
                supports=("start_event",),
            ),
            Citation(
                s.KZ_EMB_2006,
                "paragraph 2, a Secretariat led by a representative of Kazakhstan",
                supports=("party",),
            ),
            Citation(
                s.TURKPA_2014,
                "on his own time at the Secretariat",
                supports=("period.start", "start_event"),
            ),
            Citation(
                s.TR_MFA_2012_02,
                "paragraph 2, appointment of the successor at the summit of June 2010",
                supports=("period.end", "end_event"),
            ),
        ),
        note="Kazakhstan sent the first two Executive Directors.",
    ),
    Membership(
        party=st.KAZAKHSTAN,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        spell=2,
        period=Period("2020-09-24"),
        term="seconding state",
        start_event="Appointment of Kairat Sarybay as Executive Director",
        citations=(
            Citation(
                s.CICA_SARYBAY_20200924, "on his new post", supports=("period.start", "start_event")
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the diplomats of the Secretariat",
                supports=("party", "role", "term"),
            ),
        ),
        note=(
            "Kazakhstan has sent the head of the Secretariat since then. Between 2014 and 2018 it "
            "also sent a Deputy Executive Director; the days are not known."
        ),
    ),
    Membership(
        party=st.TURKIYE,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("2010-06", "[2014-05-07..2014-10-06]"),
        term="seconding state",
        start_event="Appointment of Çınar Aldemir as Executive Director",  # noqa: RUF001  # a Turkish name has a dotless i
        end_event="His successor in office",
        citations=(
            Citation(
                s.TR_MFA_2012_02,
                "paragraph 2, the Executive Director, at the summit of June 2010, and a diplomat",
                supports=("party", "period.start", "start_event"),
            ),
            Citation(
                s.TR_MFA_RELATIONS,
                "appointment of the Executive Director",
                supports=("start_event",),
            ),
            Citation(
                s.KAZPRAVDA_2014, "the Executive Director on 6 May 2014", supports=("period.end",)
            ),
            Citation(
                s.CICA_GONG_2014,
                "the successor on 6 October 2014",
                supports=("period.end", "end_event"),
            ),
        ),
        note=(
            "In February 2012 Türkiye had sent a second diplomat too. In February 2021 it is not "
            "among the seconding states."
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
        party=st.CHINA,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("[2014-05-07..2014-10-06]", "2018-09-24"),
        term="seconding state",
        start_event="Appointment of Gong Jianwei as Executive Director",
        end_event="Appointment of his successor",
        citations=(
            Citation(
                s.CICA_GONG_2014,
                "in office on 6 October 2014",
                supports=("period.start", "start_event"),
            ),
            Citation(s.KAZPRAVDA_2014, "the predecessor on 6 May 2014", supports=("period.start",)),
            Citation(
                s.CICA_KAZAKHSTAN_2018,
                "first two paragraphs, on the successor",
                supports=("period.end", "end_event"),
            ),
            Citation(
                s.ZONAKZ_20150210,
                "on the Chinese diplomat at the head of the Secretariat",
                supports=("party", "note"),
            ),
            Citation(s.NEWSTJ_2018, "paragraph 3, on the successor", supports=("end_event",)),
        ),
        note=(
            "The time is that of the Executive Director whom China sent; whether it had sent "
            "others before is not known."
        ),
    ),
    Membership(
        party=st.CHINA,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        spell=2,
        period=Period("[2018-09-25..2021-02-28]", "[2024-10-17..]"),
        term="seconding state",
        citations=(
            Citation(
                s.CICA_1828, "the Deputy Secretary General, September 2023", supports=("party",)
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the diplomats of the Secretariat",
                supports=("party", "role", "period.start", "term"),
            ),
            Citation(
                s.CICA_1892, "the Deputy Secretary General in November 2023", supports=("note",)
            ),
            Citation(
                s.CICA_2287,
                "paragraph 1, the Deputy Secretary General in October 2024",
                supports=("period.end",),
            ),
        ),
        note=(
            "China is named in February 2021 and sent the deputies of 2022 and 2023, the last of "
            "whom was in office on 16 October 2024. Whether it seconded without a break after "
            "2018 is not known."
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
            Citation(
                s.CICA_KAZAKHSTAN_2018,
                "first two paragraphs, on an Executive Director from the Tajik side",
                supports=("party", "period.start", "start_event"),
            ),
            Citation(
                s.CICA_SARYBAY_20200924,
                "on his new post and his predecessor",
                supports=("period.end", "end_event"),
            ),
            Citation(
                s.NEWSTJ_2018, "paragraph 3, on the Executive Director", supports=("start_event",)
            ),
        ),
        note="The time is that of the Executive Director whom Tajikistan sent.",
    ),
    Membership(
        party=st.INDIA,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2008-08-27]", "[2023-09-22..]"),
        term="seconding state",
        citations=(
            Citation(
                s.MEA_2023,
                "diplomats seconded for nearly two decades",
                supports=("party", "role", "period.end"),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the diplomats of the Secretariat",
                supports=("party", "role", "term"),
            ),
            Citation(
                s.ANI_2008,
                "paragraph 3, a diplomat seconded to the Secretariat",
                supports=("party", "role", "period.start", "note"),
            ),
            Citation(
                s.LOKMAT_20230922, "paragraph 3", supports=("party", "role", "period.end", "note")
            ),
        ),
        note=(
            "An Indian diplomat served at the Secretariat in August 2008, and India said in "
            "September 2023 that it had seconded diplomats for nearly two decades. The lower bound "
            "is the day on which the Secretariat was founded."
        ),
    ),
    Membership(
        party=st.RUSSIA,
        organization=o.CICA_SECRETARIAT,
        role=Role.ASSOCIATE,
        period=Period("[2006-06-17..2021-02-28]", "[2021-03-01..]"),
        term="seconding state",
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the diplomats of the Secretariat",
                supports=("party", "role", "term", "period"),
            ),
        ),
        note=(
            "The interview of February 2021 names Russia; no other source was found. The lower "
            "bound is the day on which the Secretariat was founded."
        ),
    ),
)
