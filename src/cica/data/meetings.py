"""The summits of CICA and the meetings below them, each in order of date."""

from cica._dates import Period
from cica.data import sources as s
from cica.data import states as st
from cica.records import Alternative, Citation, Meeting, Summit
from cica.terms import MeetingFormat, MeetingKind, MeetingStatus

ALMATY_2002 = Summit(
    id="almaty-2002",
    number=1,
    title="First CICA Summit",
    period=Period("2002-06-04", "2002-06-05"),
    plenary="2002-06-04",
    announced="[..2001-11-08]",
    city="Almaty",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Nursultan Nazarbayev",
    participation="16 member states; 10 observer states and organizations",
    decisions=(
        "Adopted the Almaty Act, which serves as the charter of CICA.",
        "Adopted the declaration on terrorism and the dialogue among civilizations.",
        "Agreed that a catalogue of confidence-building measures would be drawn up.",
        "Agreed in principle to set up a permanent secretariat.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_FIRST_SUMMIT),
        Citation(s.RU_KREMLIN_2006),
        Citation(s.RFERL_2002),
        Citation(s.GAZETA_20011109, "on the summit put off"),
        Citation(s.PRAVDA_2001, "on the summit put off"),
    ),
    note=(
        "The summit was first set for 8 to 10 November 2001 in Almaty, and was put off to the "
        "first half of 2002 after the attacks of September 2001."
    ),
)
ALMATY_2006 = Summit(
    id="almaty-2006",
    number=2,
    title="Second CICA Summit",
    period=Period("2006-06-17", "2006-06-18"),
    plenary="2006-06-17",
    announced="[..2006-06-16]",
    city="Almaty",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Nursultan Nazarbayev",
    participation=(
        "17 member states before the summit and 18 after it; among those present the heads of "
        "state of Afghanistan, Azerbaijan, China, Kyrgyzstan, Pakistan, Russia, Tajikistan and "
        "Uzbekistan and the Prime Minister of Thailand; Abdullah Gül (Türkiye), Shimon Peres "
        "(Israel), Ban Ki-moon (Republic of Korea) and the Deputy Prime Minister of Mongolia "
        "spoke for their countries"
    ),
    decisions=(
        "Created the CICA Secretariat, with its seat in Almaty.",
        "Adopted a declaration of the summit.",
        "Admitted the Republic of Korea as the 18th member.",
        "Made 5 October CICA Day.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_SECRETARIAT_OLD),
        Citation(s.CICA_GONG_2014, "on CICA Day"),
        Citation(s.KZ_EMB_2006),
        Citation(s.TODAYAZ_2006B, "eve of the summit"),
        Citation(s.CICA_BOOK_2007, "table of contents, on those who spoke"),
    ),
    alternatives=(
        Alternative(
            "decisions",
            "Admission of Thailand together with the Republic of Korea",
            (Citation(s.CHINADAILY_2014),),
            "CICA itself dates Thailand's admission to the Second Ministerial Meeting, of 22 "
            "October 2004, and lists from before the summit count Thailand among 17 members.",
        ),
    ),
)
ISTANBUL_2010 = Summit(
    id="istanbul-2010",
    number=3,
    title="Third CICA Summit",
    period=Period("2010-06-07", "2010-06-10"),
    plenary="2010-06-08",
    city="Istanbul",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    chair_person="Abdullah Gül",
    theme="Constructing Cooperative Security in Asia",
    participation=(
        "37 countries at the level of heads of state or government, ministers or representatives; "
        "heads or deputy heads of 16 international organizations"
    ),
    decisions=(
        "Kazakhstan handed the chairmanship to Türkiye.",
        "Admitted Iraq and Viet Nam, so that members rose from 20 to 22.",
        (
            "Adopted the Convention on the privileges and immunities of the Secretariat, which was "
            "opened for signature."
        ),
        "Adopted a declaration by consensus.",
        (
            "Issued apart from it a statement of the chairman on the raid on the Gaza flotilla, "
            "supported by all members but one."
        ),
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.TR_MFA_RELATIONS),
        Citation(s.CICAISTANBUL),
        Citation(s.GUL_CICA),
        Citation(s.KZ_LAW_500, "on the Convention"),
        Citation(s.FE_2010, "on the statement of the chairman"),
    ),
    note=(
        "The programme of 7 to 9 June includes side events; the press calls it a summit of two "
        "days that ended in the night of 8 June. The theme is that given by Türkiye's foreign "
        "ministry; the declaration bears another title, 'Constructing cooperative approach to "
        "interaction and security in Asia'."
    ),
    alternatives=(
        Alternative(
            "period.start",
            "2010-06-08",
            (Citation(s.VOLTAIRE_165772, "preamble"), Citation(s.CICA_TURKEY_2012)),
            "The declaration and the later chair name the day of the plenary; the host's own "
            "pages give the programme as 7 to 9 June.",
        ),
    ),
)
SHANGHAI_2014 = Summit(
    id="shanghai-2014",
    number=4,
    title="Fourth CICA Summit",
    period=Period("2014-05-20", "2014-05-22"),
    plenary="2014-05-21",
    announced="[..2014-04-16]",
    city="Shanghai",
    venue="Shanghai Expo Center",
    host=st.CHINA,
    chair=st.CHINA,
    chair_person="Xi Jinping",
    theme=(
        "Enhancing Dialogue, Trust and Coordination for a New Asia of Peace, Stability and "
        "Cooperation"
    ),
    participation=(
        "Delegations of 47 countries and international organizations; 11 foreign heads of state "
        "and the UN Secretary-General"
    ),
    decisions=(
        "Türkiye handed the chairmanship to China for 2014-2016.",
        (
            "Received Qatar and Bangladesh as the 25th and 26th members; both had signed the "
            "founding documents on 20 May."
        ),
        "Adopted the Shanghai Declaration.",
        "China put forward its concept of Asian security.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_NAZ_2014),
        Citation(s.CN_EMB_NZ_2014),
        Citation(s.KREMLIN_4856),
        Citation(s.CHINADAILY_20140521),
        Citation(s.CRNTT_2014, "on the signatures of 20 May"),
        Citation(s.CHINADAILY_20140416, "on the summit to come"),
    ),
    note=(
        "The plenary opened on the morning of 21 May, the day of the declaration. Before the "
        "event China spoke of some 40 delegations, then of 46; 47 is the count after it. "
        "Kazakhstan's President dated the two accessions to 21 May, while a Turkish note of "
        "19 May already counts 26 members."
    ),
)
DUSHANBE_2019 = Summit(
    id="dushanbe-2019",
    number=5,
    title="Fifth CICA Summit",
    period=Period("2019-06-14", "2019-06-16"),
    plenary="2019-06-15",
    announced="[..2019-06-11]",
    city="Dushanbe",
    venue="Kokhi Navruz (Navruz Palace)",
    host=st.TAJIKISTAN,
    chair=st.TAJIKISTAN,
    chair_person="Emomali Rahmon",
    theme="Common Vision for a Safe and More Prosperous CICA Region",
    participation="27 member states and 13 observers invited",
    decisions=(
        "Adopted a declaration that bears the theme of the summit as its title.",
        "The declaration praises the personal role of Nursultan Nazarbayev as founder of CICA.",
        "Set the Sixth Ministerial Meeting for 2020 and the Sixth Summit for 2022.",
        "Kazakhstan's President proposed to make the Think Tank Forum a permanent platform.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_TOKAYEV_2019),
        Citation(s.KREMLIN_5423),
        Citation(s.NEWSTJ_20190617),
        Citation(s.TJ_MOH_2019, "on the programme"),
        Citation(s.ASIATV_2019, "on three paragraphs of the declaration"),
    ),
    note=(
        "The programme opened with a dinner on 14 June; the session and the declaration are of "
        "15 June. A Kyrgyz news site reports that Israel did not support paragraphs 17 to 19 of "
        "the declaration, which no second source confirms. The English words of the theme are "
        "those of the press; lists of members printed with some reports are wrong."
    ),
    alternatives=(
        Alternative(
            "plenary",
            "2018-06",
            (Citation(s.INFORM_20190924),),
            "A slip of the report: every other source, and the declaration, have 2019.",
        ),
    ),
)
ASTANA_2022 = Summit(
    id="astana-2022",
    number=6,
    title="Sixth CICA Summit",
    period=Period("2022-10-12", "2022-10-14"),
    plenary="2022-10-13",
    announced="2019-06-15",
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Kassym-Jomart Tokayev",
    participation=(
        "53 delegations; 12 heads of state or government: the Presidents of Azerbaijan, Belarus "
        "(an observer), Iran, Kazakhstan, Kyrgyzstan, Palestine, Russia, Tajikistan, Türkiye and "
        "Uzbekistan, the Emir of Qatar and the Prime Minister of Pakistan; the Vice-Presidents of "
        "China and Viet Nam"
    ),
    decisions=(
        (
            "Adopted the Astana Statement, which opened the gradual transformation of CICA into a "
            "regional international organization by consensus."
        ),
        "Admitted Kuwait as the 28th member.",
        "Created the CICA Fund by adopting its regulations.",
        (
            "Adopted a plan of action on the UN Global Counter-Terrorism Strategy and a statement "
            "of the leaders on the security of information and communication technologies."
        ),
        "Prolonged Kazakhstan's chairmanship to 2024 and set the next meetings.",
        (
            "Renamed the Summit and the Ministerial Meeting as Councils, and the Executive "
            "Director as Secretary General; Kairat Sarybay became the first Secretary General."
        ),
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_1417_RU),
        Citation(s.KREMLIN_5852, "the Astana Statement"),
        Citation(s.KREMLIN_5423, "on the summit to come"),
        Citation(s.INTERVIEW_SARYBAY_2021, "on the Sixth Summit planned for 2022"),
        Citation(s.VK_155959, "on the decisions"),
        Citation(s.KH_MFA_2022, "on the number of delegations"),
        Citation(s.ASIATODAY_2022, "on those who took part"),
    ),
    note=(
        "The Dushanbe Declaration of 15 June 2019 had set the summit for 2022; in February 2021 it "
        "was planned for the anniversary year under President Tokayev. Reports of the day put the "
        "delegations at nearly 50 or more than 50, and some count the Emir of Qatar beside 11 "
        "heads of state, that is twice. The President of Iraq had been expected."
    ),
)
BAKU_2026 = Summit(
    id="baku-2026",
    number=7,
    title="Seventh CICA Summit",
    period=Period("2026-10", "[2026-10-02..2026-11-01]"),
    announced="2024-03-19",
    city="Baku",
    host=st.AZERBAIJAN,
    chair=st.AZERBAIJAN,
    status=MeetingStatus.PLANNED,
    citations=(
        Citation(s.CICA_PR_2030, "on the events that Azerbaijan is to host"),
        Citation(s.CICA_2897, "on the summit planned for October 2026"),
        Citation(s.TREND_2025_09, "on October 2026"),
        Citation(s.HURRIYET_2025, "on Baku"),
        Citation(s.TREND_3887860, "on the autumn of 2026"),
    ),
    note=(
        "Announced only, and not known to have been held. The decision on the chairmanship of "
        "19 March 2024 gave the summit of 2026 to Azerbaijan; the autumn was named in April 2024, "
        "Baku by February 2025 and October in September 2025. The draft CICA Charter was to be put "
        "up for adoption. No day, venue, theme or next chair is known."
    ),
)


PREP_1993_04 = Meeting(
    id="prep-1993-04",
    title="First Meeting of Experts on the Convening of CICA",
    kind=MeetingKind.OTHER,
    period=Period("1993-04", "[1993-04-02..1993-05-01]"),
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    participation="12 states",
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_EVOLUTION_2010),
        Citation(s.INTERVIEW_SARYBAY_2021, "on the first negotiations of the 1990s"),
        Citation(s.KZ_GULF_CICA3),
    ),
    note=(
        "Known by the month. Kazakhstan led it as convenor of the process, before there was a "
        "formal chairmanship."
    ),
    alternatives=(
        Alternative(
            "period.start",
            "1993-03",
            (Citation(s.XINHUA_2022),),
            "It has CICA at work from March 1993 on; CICA's own history and an embassy "
            "of Kazakhstan date the first meeting to April.",
        ),
    ),
)
PREP_1993_08 = Meeting(
    id="prep-1993-08",
    title="Second Meeting of Experts on the Convening of CICA",
    kind=MeetingKind.OTHER,
    period=Period("1993-08", "[1993-09-02..1993-10-01]"),
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    participation="28 participants",
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.CICA_EVOLUTION_2010), Citation(s.KZ_GULF_CICA3)),
    note=(
        "Dated to August and September 1993, without days. Kazakhstan led it as convenor of the "
        "process, before there was a formal chairmanship."
    ),
)
PREP_1994_10 = Meeting(
    id="prep-1994-10",
    title="Third Meeting of Experts on the Convening of CICA",
    kind=MeetingKind.OTHER,
    period=Period("1994-10", "[1994-10-02..1994-11-01]"),
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    participation="29 participants",
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.CICA_EVOLUTION_2010), Citation(s.KZ_GULF_CICA3)),
    note=(
        "Known by the month. Kazakhstan led it as convenor of the process, before there was a "
        "formal chairmanship."
    ),
)
SWG_1995_03 = Meeting(
    id="swg-1995-03",
    title="First Meeting of the Special Working Group",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("1995-03", "[1995-03-02..1995-04-01]"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    decisions=("Began to draft the basic documents of CICA.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.CICA_EVOLUTION_2010), Citation(s.KZ_GULF_CICA3)),
    note=(
        "Known by the month. Kazakhstan led it as convenor of the process, before there was a "
        "formal chairmanship."
    ),
)
DEPUTY_FM_1996 = Meeting(
    id="deputy-fm-1996",
    title="First Meeting of Deputy Ministers of Foreign Affairs",
    kind=MeetingKind.OTHER,
    period=Period("1996-02-07", "1996-02-09"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    decisions=("Gave the Special Working Group the mandate to draft the basic documents.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.BJREVIEW_2014),),
    note=(
        "Known from one chronology only. Kazakhstan led it as convenor of the process, before "
        "there was a formal chairmanship."
    ),
)
DEPUTY_FM_1997 = Meeting(
    id="deputy-fm-1997",
    title="Second Meeting of Deputy Ministers of Foreign Affairs",
    kind=MeetingKind.OTHER,
    period=Period("1997-12-03", "1997-12-04"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    decisions=("Adopted a joint statement.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.BJREVIEW_2014),),
    note=(
        "Known from one chronology only. Kazakhstan led it as convenor of the process, before "
        "there was a formal chairmanship."
    ),
)
MINISTERIAL_1999 = Meeting(
    id="ministerial-1999",
    title="First Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=1,
    period=Period("1999-09-14", "1999-09-15"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Kassym-Jomart Tokayev",
    participation="15 member states",
    decisions=(
        (
            "Signed the Declaration on the Principles Guiding Relations between the CICA Member "
            "States, the first founding document."
        ),
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_PR_2030, "on the members of 1999"),
        Citation(s.KZ_GULF_5),
        Citation(s.RU_KREMLIN_2006),
        Citation(s.CARAVAN_20020401, "Tokayev on the ministers gathered in 1999"),
    ),
    note=(
        "Tokayev recalled in 2002 that as foreign minister he had gathered the ministers; that he "
        "presided follows from this, but is not stated. Kazakhstan was the convenor; the formal "
        "chairmanship begins with the First Summit."
    ),
)
MINISTERIAL_2004 = Meeting(
    id="ministerial-2004",
    title="Second Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=2,
    period=Period("2004-10-22", "2004-10-23"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    participation="16 member states before the meeting and 17 after it",
    decisions=(
        "Adopted the Catalogue of Confidence Building Measures.",
        "Adopted the Rules of Procedure.",
        "Adopted a declaration of the ministers.",
        "Admitted Thailand as the 17th member.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_SECOND_MM),
        Citation(s.RU_MFA_2004, "on the meeting to come"),
        Citation(s.RU_KREMLIN_2006),
    ),
    note="The minister who presided is not named.",
)
SOC_2006_03 = Meeting(
    id="soc-2006-03",
    title="CICA Senior Officials Committee, March 2006",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2006-03", "[2006-03-02..2006-04-01]"),
    chair=st.KAZAKHSTAN,
    decisions=("Agreed in principle to draft financial regulations for the Secretariat to come.",),
    citations=(Citation(s.KREMLIN_3713),),
    note="Known by the month; the place is not stated.",
)
SOC_2007_03 = Meeting(
    id="soc-2007-03",
    title="CICA Senior Officials Committee, March 2007",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2007-03", "[2007-03-02..2007-04-01]"),
    chair=st.KAZAKHSTAN,
    decisions=("Approved the Cooperative Approach for carrying out confidence-building measures.",),
    citations=(Citation(s.CICA_CONCEPT_HUMAN), Citation(s.CICA_TURKEY_2008)),
    note=(
        "Known by the month. Türkiye recalled in August 2008 that the Committee had met in Bangkok "
        "and in Seoul, the first times outside Kazakhstan; whether this was the meeting in Bangkok "
        "is not established."
    ),
)
SOC_2007_10 = Meeting(
    id="soc-2007-10",
    title="CICA Senior Officials Committee, 17 October 2007",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2007-10-17", "2007-10-18"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    decisions=("Approved the concept paper and the action plan in the human dimension.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_CONCEPT_HUMAN, "on the day of the approval"),
        Citation(s.RIA_20071017, "announced for the same day, with the agenda"),
    ),
    note=(
        "A solemn session of deputy ministers. That it approved the papers is inferred from the "
        "day that they bear and from the agenda, which has them."
    ),
)
SOC_2008_06 = Meeting(
    id="soc-2008-06",
    title="CICA Special Working Group and Senior Officials Committee, June 2008",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2008-06-09", "2008-06-12"),
    city="Seoul",
    venue="Ministry of Foreign Affairs and Trade",
    host=st.REPUBLIC_OF_KOREA,
    chair=st.KAZAKHSTAN,
    participation="Some 40 directors general, ambassadors and others from the 18 member states",
    decisions=(
        "Discussed how confidence-building measures are carried out, and plans for them.",
        "Discussed cooperation in energy security and in information technology.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_TURKEY_2008, "on the meetings in Bangkok and Seoul"),
        Citation(s.KR_MOFA_2008),
    ),
    note=(
        "This one and one in Bangkok, whose date is not known, were the first meetings of the "
        "Committee outside Kazakhstan."
    ),
)
SOC_2008_08 = Meeting(
    id="soc-2008-08",
    title="CICA Senior Officials Committee, 23 August 2008",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2008-08-23", "2008-08-24"),
    chair=st.KAZAKHSTAN,
    decisions=("Approved the concept paper on combating illicit drugs.",),
    citations=(
        Citation(s.CICA_DRUGS_CONCEPT_2008, "on the day of the approval"),
        Citation(s.CICA_DRUGS_PLAN_2016, "on the concept paper of 23 August 2008"),
    ),
    note=(
        "Known only from the concept paper, which it approved two days before the Third "
        "Ministerial Meeting; the place is not stated."
    ),
)
MINISTERIAL_2008 = Meeting(
    id="ministerial-2008",
    title="Third Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=3,
    period=Period("2008-08-25", "2008-08-26"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Marat Tazhin",
    participation="18 member states before the meeting and 20 after it",
    decisions=(
        "Admitted Jordan and the United Arab Emirates as members.",
        "Approved Qatar as an observer.",
        "Adopted a declaration and a resolution.",
        (
            "Adopted a protocol to the agreement on the Secretariat that provides for the move of "
            "its seat to Astana."
        ),
        "Dulat Bakishev took over from Jandos Asanov as Executive Director.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_TURKEY_2008),
        Citation(s.AKORDA_20080825),
        Citation(s.RU_MFA_2008),
        Citation(s.CRI_20160426, "on the outcome documents"),
        Citation(s.KZ_EMB_2008_12, "on the outcome of the meeting"),
    ),
    note=(
        "A preview also announced the signature of the convention on privileges and immunities; it "
        "was adopted only in Istanbul on 8 June 2010."
    ),
    alternatives=(
        Alternative(
            "decisions",
            "Admission of Qatar as a member",
            (Citation(s.KZ_EMB_2008_11),),
            "A preview of the day; the report of 27 August and President Nazarbayev's speech at "
            "the meeting say that Qatar became an observer only.",
        ),
    ),
)
SOC_2009_02 = Meeting(
    id="soc-2009-02",
    title="CICA Senior Officials Committee, 20 February 2009",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2009-02-20", "2009-02-21"),
    chair=st.KAZAKHSTAN,
    decisions=("Approved the concept paper on tourism.",),
    citations=(Citation(s.CICA_TOURISM_CONCEPT_2009, "on the day of the approval"),),
    note="Known only from the concept paper; the place is not stated.",
)
SOC_2009_10 = Meeting(
    id="soc-2009-10",
    title="CICA Senior Officials Committee, 29 October 2009",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2009-10-29", "2009-10-30"),
    chair=st.KAZAKHSTAN,
    decisions=("Adopted the concept paper on small and medium enterprises.",),
    citations=(Citation(s.CICA_SME_CONCEPT_2009, "on the day of the adoption"),),
    note="Known only from the concept paper; the place is not stated.",
)
SOC_2011_01 = Meeting(
    id="soc-2011-01",
    title="CICA Special Working Group and Senior Officials Committee, January 2011",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2011-01-25", "2011-01-27"),
    announced="2011-01-21",
    city="Istanbul",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    decisions=("Considered applications for membership and for the status of observer.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.TR_MFA_2011, "announced"), Citation(s.TR_MFA_2012_02)),
    note=(
        "The second such meeting under Türkiye's chairmanship. The days are those announced on "
        "21 January 2011, when CICA had 22 members; that it met in Istanbul is confirmed by a note "
        "of February 2012. Bahrain and Cambodia were admitted later in 2011."
    ),
)
INFORMAL_2011 = Meeting(
    id="informal-2011",
    title="First Informal Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2011-09-26", "2011-09-27"),
    city="New York",
    host=st.UNITED_STATES,
    chair=st.TURKIYE,
    chair_person="Ahmet Davutoğlu",
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.CICA_TURKEY_2012), Citation(s.CICAISTANBUL)),
    note=(
        "The first of its kind, on the initiative of Türkiye, beside the 66th session of the UN "
        "General Assembly. That Davutoğlu presided follows from Türkiye's chairmanship, and is "
        "not stated."
    ),
)
SOC_2011_10 = Meeting(
    id="soc-2011-10",
    title="CICA Senior Officials Committee, October 2011",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2011-10-17", "2011-10-20"),
    city="Izmir",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    decisions=(
        "Heard the report of the Executive Director, who praised the accession of Bahrain.",
        "Discussed measures in the military-political dimension and against illicit drugs.",
        "Agreed on an event on information technology and energy security in 2012.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.ALWASAT_2011),),
    note=(
        "The report, from Bahrain, does not name the body that met; the agenda is one of senior "
        "officials."
    ),
)
MINISTERIAL_2012 = Meeting(
    id="ministerial-2012",
    title="Fourth Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=4,
    period=Period("2012-09-12", "2012-09-13"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.TURKIYE,
    chair_person="Ahmet Davutoğlu and Yerzhan Kazykhanov",
    participation=(
        "24 member states, 8 observer states and 3 observer organizations; 6 guest states and 14 "
        "guest organizations reported"
    ),
    decisions=(
        "Marked twenty years of the CICA process with a commemorative session.",
        "Adopted a declaration.",
        (
            "Noted the prolongation of Türkiye's chairmanship to 2014 and supported China as chair "
            "for 2014-2016."
        ),
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_TURKEY_2012),
        Citation(s.INTERVIEW_SARYBAY_2021, "on the anniversary meeting of 2012"),
        Citation(s.TR_MFA_RELATIONS),
        Citation(s.TR_MFA_2012_10),
        Citation(s.ONCEVATAN_2012),
    ),
    note="Davutoğlu presided for the chair together with Kazykhanov, the minister of the host.",
)
INFORMAL_2013 = Meeting(
    id="informal-2013",
    title="Second Informal Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2013-09-25", "2013-09-26"),
    city="New York",
    host=st.UNITED_STATES,
    chair=st.TURKIYE,
    chair_person="Ahmet Davutoğlu",
    decisions=(
        "Exchanged views on confidence-building measures and on the future transformation of CICA.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.CICA_ARCHIVE_2013), Citation(s.CICAISTANBUL)),
    note="Beside the 68th session of the UN General Assembly.",
)
SOC_2016_01 = Meeting(
    id="soc-2016-01",
    title="CICA Senior Officials Committee, 13 January 2016",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2016-01-13", "2016-01-14"),
    chair=st.CHINA,
    decisions=("Approved the action plan on small and medium enterprises for 2016-2018.",),
    citations=(Citation(s.CICA_SME_PLAN_2016, "on the day of the approval"),),
    note="Known only from the action plan; the place is not stated.",
)
MINISTERIAL_2016 = Meeting(
    id="ministerial-2016",
    title="Fifth Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=5,
    period=Period("2016-04-27", "2016-04-29"),
    city="Beijing",
    host=st.CHINA,
    chair=st.CHINA,
    chair_person="Wang Yi",
    theme="Ensuring security through dialogue",
    participation=(
        "Nearly 40 delegations of member states, observers and international organizations; "
        "President Xi Jinping spoke at the opening"
    ),
    decisions=(
        "Adopted a declaration on 28 April.",
        "Adopted an action plan against illicit drugs for 2016-2018.",
        "China announced the Fifth Summit for 2018 and an informal meeting for 2017.",
        "Opened China's second term of two years in the chair.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CRI_20160414, "on the theme"),
        Citation(s.KZINFORM_2016, "on the theme"),
        Citation(s.CN_WANG_20160428),
        Citation(s.INFORM_20160428),
        Citation(s.CRI_20160426, "on the delegations"),
    ),
    note=(
        "The theme is the one that China's foreign ministry gave; the declaration has a subtitle "
        "of its own. The number of delegations was reported on the eve. The press has the "
        "plan on small and medium enterprises adopted here as well; it bears the day of the senior "
        "officials, 13 January 2016. No summit was held in 2018; the Fifth Summit met in June 2019."
    ),
)
SOC_2016_10 = Meeting(
    id="soc-2016-10",
    title="CICA Special Working Group and Senior Officials Committee, October 2016",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2016-10-26", "2016-10-29"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.CHINA,
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.INFORM_20161029), Citation(s.TCA_20161031)),
    note="It coincided with the opening of the new office of the Secretariat.",
)
INFORMAL_2017 = Meeting(
    id="informal-2017",
    title="Informal Meeting of CICA Ministers of Foreign Affairs, 2017",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2017-09-20", "2017-09-21"),
    city="New York",
    host=st.UNITED_STATES,
    chair=st.CHINA,
    chair_person="Wang Yi",
    decisions=("Marked twenty-five years of the CICA process.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.CN_UN_2017), Citation(s.CICA_25TH_STMT)),
    note=(
        "Beside the 72nd session of the UN General Assembly. The ministers' statement on the 25th "
        "anniversary bears no date; that it belongs to this meeting is an inference."
    ),
)
SPECIAL_2018 = Meeting(
    id="special-2018",
    title="Special Meeting of CICA Ministers of Foreign Affairs, 2018",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2018-09-24", "2018-09-25"),
    city="New York",
    host=st.UNITED_STATES,
    chair=st.TAJIKISTAN,
    chair_person="Sirojiddin Muhriddin",
    decisions=(
        "China handed the chairmanship to Tajikistan for 2018-2020.",
        "Appointed Habibullo Mirzozoda Executive Director.",
        "Sri Lanka was welcomed as a new member.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_2018_CHAIR),
        Citation(s.CN_SYDNEY_2018),
        Citation(s.NEWSTJ_2018),
        Citation(s.DAZ_2018),
    ),
    note="Beside the 73rd session of the UN General Assembly.",
)
SOC_2019_05 = Meeting(
    id="soc-2019-05",
    title="CICA Senior Officials Committee, May 2019",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2019-05-30", "2019-06-01"),
    city="Nur-Sultan",
    venue="CICA Secretariat",
    host=st.KAZAKHSTAN,
    chair=st.TAJIKISTAN,
    decisions=("Prepared the Fifth Summit.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.ALWATAN_2019),),
    note="Known from a report on the delegation of Bahrain.",
)
INFORMAL_2019 = Meeting(
    id="informal-2019",
    title="Informal Meeting of CICA Ministers of Foreign Affairs, 2019",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("[2019-09-01..2019-09-24]", "[2019-09-02..2019-09-25]"),
    city="New York",
    host=st.UNITED_STATES,
    chair=st.TAJIKISTAN,
    decisions=("Welcomed the unanimous choice of Kazakhstan as chair for 2020-2022.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.INFORM_20190924),),
    note=(
        "Beside the 74th session of the UN General Assembly. The day is not stated; the report is "
        "of 24 September 2019. The earlier bound, the beginning of the month, is a convention."
    ),
)
SOC_2019_12 = Meeting(
    id="soc-2019-12",
    title="CICA Senior Officials Committee, December 2019",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2019-12-17", "2019-12-21"),
    host=st.CHINA,
    chair=st.TAJIKISTAN,
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.MORNINGBELL_2020, "on the meeting before"),),
    note=(
        "Named a year later as the meeting before that of December 2020; the days probably include "
        "the Special Working Group."
    ),
)
SPECIAL_2020 = Meeting(
    id="special-2020",
    title="Special Meeting of CICA Ministers of Foreign Affairs, 2020",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2020-09-24", "2020-09-25"),
    chair=st.KAZAKHSTAN,
    chair_person="Mukhtar Tileuberdi",
    participation=(
        "27 member states, 8 observer states, 5 observer organizations and 5 partner organizations"
    ),
    decisions=(
        "Tajikistan handed the chairmanship to Kazakhstan for 2020-2022.",
        "Approved Kairat Sarybay as Executive Director.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(s.CICA_SPECIAL_2020_RU),
        Citation(s.CICA_SARYBAY_20200924),
        Citation(s.KHOVAR_20200924),
        Citation(s.INFORM_202009),
    ),
    note="Sirojiddin Muhriddin took part as the outgoing chair.",
)
SWG_2020_12 = Meeting(
    id="swg-2020-12",
    title="CICA Special Working Group, 9 December 2020",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2020-12-09", "2020-12-10"),
    chair=st.KAZAKHSTAN,
    chair_person="Nurgali Arystanov",
    decisions=(
        (
            "Prepared for the Senior Officials Committee the plan of confidence-building measures "
            "and the budget of the Secretariat for 2021."
        ),
    ),
    format=MeetingFormat.ONLINE,
    citations=(Citation(s.CICA_SWG_2020_12),),
)
SOC_2020_12 = Meeting(
    id="soc-2020-12",
    title="CICA Senior Officials Committee, 11 December 2020",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2020-12-11", "2020-12-12"),
    chair=st.KAZAKHSTAN,
    participation="27 member states: deputy ministers, ministers of state and senior officials",
    decisions=(
        "Decided to make the Think Tank Forum a permanent platform.",
        (
            "Supported a new measure on epidemiological safety, public health and pharmaceuticals, "
            "which was approved by silence procedure on 15 January 2021."
        ),
        "Approved the plan of confidence-building measures for 2021.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(s.CICA_250, "on the Think Tank Forum"),
        Citation(s.CICA_SPEECH_33, "on the new measure"),
        Citation(s.INTERVIEW_SARYBAY_2021, "on the Think Tank Forum, and on 2021"),
        Citation(s.CN_MFA_20201212, "on the day"),
        Citation(s.MORNINGBELL_2020),
    ),
    note=(
        "The first under Kazakhstan's chairmanship of 2020; who presided is not named. CICA gives "
        "the decision on the Forum to the Committee without a date, and the interview of 2021 to "
        "its meeting of 'last December'. A report of the day expected the new measure by "
        "25 December 2020. New categories of professional staff after the UN model date from the "
        "same months; who decided on them is not named."
    ),
)
SWG_2021_06 = Meeting(
    id="swg-2021-06",
    title="CICA Special Working Group, June 2021",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2021-06-21", "2021-06-23"),
    chair=st.KAZAKHSTAN,
    decisions=(
        (
            "Discussed the institutional development of CICA, its legal framework and the "
            "guidelines for events."
        ),
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(s.KZINFORM_2021),
        Citation(s.CICA_PR_333, "on the day of the Senior Officials Committee"),
    ),
    note=(
        "The Working Group and the Senior Officials Committee met from 21 to 23 June 2021; the "
        "Committee met on the 23rd, so that the days before are taken to be those of the Group."
    ),
)
SOC_2021_06 = Meeting(
    id="soc-2021-06",
    title="CICA Senior Officials Committee, 23 June 2021",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2021-06-23", "2021-06-24"),
    chair=st.KAZAKHSTAN,
    chair_person="Shakhrat Nuryshev",
    decisions=(
        "Granted Turkmenistan the status of observer.",
        "Approved the draft regulations of the Council of Eminent Persons.",
        "Adopted the list of coordinators and co-coordinators.",
        "Adopted the general guidelines for events that carry out confidence-building measures.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(Citation(s.CICA_PR_333), Citation(s.KZINFORM_2021)),
    note="The second under Kazakhstan's chairmanship of 2020.",
)
SOC_2021_09 = Meeting(
    id="soc-2021-09",
    title="CICA Senior Officials Committee, September 2021",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2021-09", "[2021-09-02..2021-10-01]"),
    chair=st.KAZAKHSTAN,
    chair_person="Shakhrat Nuryshev",
    decisions=(
        (
            "Approved the drafts of the updated Catalogue of Confidence Building Measures, of a "
            "declaration of the ministers and of amendments to the Rules of Procedure."
        ),
        "Agreed to adopt the Regulations of the Think Tank Forum shortly.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(Citation(s.INFORM_20210930),),
    note=(
        "Reported on 30 September 2021 as held before the Sixth Ministerial Meeting; the report "
        "does not state the day, which probably is its own. The earlier bound, the beginning of "
        "the month, is a convention."
    ),
)
SOC_2021_10_07 = Meeting(
    id="soc-2021-10-07",
    title="Decision of the CICA Senior Officials Committee on the Think Tank Forum",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2021-10-07", "2021-10-08"),
    chair=st.KAZAKHSTAN,
    decisions=("Adopted the Regulations of the Think Tank Forum.",),
    format=MeetingFormat.WRITTEN,
    citations=(Citation(s.CICA_936),),
    note="A written decision; the Committee did not meet.",
)
MINISTERIAL_2021 = Meeting(
    id="ministerial-2021",
    title="Sixth Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=6,
    period=Period("2021-10-11", "2021-10-13"),
    announced="2019-06-15",
    city="Nur-Sultan",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Akan Rakhmetullin",
    theme=(
        "Security and Sustainable Development in Asia in New Realities of the Post-Pandemic World"
    ),
    participation="27 member states, 23 of them represented by ministers or deputy ministers",
    decisions=(
        "Adopted the updated Catalogue of Confidence Building Measures on 12 October.",
        (
            "Adopted the Regulations of the Council of Eminent Persons; Nursultan Nazarbayev was "
            "proposed as its head, and approved by the member states on 26 October 2021."
        ),
        "Had amendments to the Rules of Procedure before it for adoption.",
        "Kazakhstan announced its wish to keep the chair for 2022-2024.",
        "The chair issued a statement as the outcome of the meeting.",
    ),
    format=MeetingFormat.HYBRID,
    citations=(
        Citation(s.CICA_MM6_STMT),
        Citation(s.CICA_CEP, "on the Council of Eminent Persons"),
        Citation(s.CICA_NCT_GENERAL, "on the Catalogue"),
        Citation(s.KREMLIN_5423, "on the meeting to come"),
        Citation(s.KOREAHERALD_2021),
        Citation(s.DKNEWS_2021),
    ),
    note=(
        "The Fifth Summit had set it for 2020. Rakhmetullin presided as acting minister; the "
        "plenary was on 12 October. A declaration of the ministers had been drafted, but the "
        "published outcome is a statement by the chair; that the amendments to the Rules were "
        "adopted is not stated."
    ),
    alternatives=(
        Alternative(
            "venue",
            "Akorda Palace",
            (Citation(s.KOREAHERALD_2021),),
            "Named by this paper alone, which also reports the President's talks with the heads "
            "of delegation.",
        ),
    ),
)
SOC_2021_12 = Meeting(
    id="soc-2021-12",
    title="CICA Senior Officials Committee, December 2021",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2021-12", "[2021-12-02..2022-01-01]"),
    chair=st.KAZAKHSTAN,
    decisions=(
        (
            "Supported Kazakhstan's initiative of a specialized meeting on the UN Global "
            "Counter-Terrorism Strategy."
        ),
    ),
    citations=(Citation(s.CICA_UNGCTS_2022, "on the support of December 2021"),),
    note="Known by the month; the place is not stated.",
)
SOC_2022_03 = Meeting(
    id="soc-2022-03",
    title="CICA Senior Officials Committee, 30 March 2022",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2022-03-30", "2022-03-31"),
    chair=st.KAZAKHSTAN,
    chair_person="Shakhrat Nuryshev",
    decisions=("Supported the start of CICA's transformation at the summit of October 2022.",),
    citations=(Citation(s.CICA_1228, "on what was agreed before"), Citation(s.INFORM_202203)),
    note="The first of 2022.",
)
SOC_2022_06 = Meeting(
    id="soc-2022-06",
    title="CICA Senior Officials Committee, 15 June 2022",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2022-06-15", "2022-06-16"),
    chair=st.KAZAKHSTAN,
    chair_person="Adil Tursunov",
    decisions=(
        (
            "Discussed the documents of the summit, the main one under the working title of "
            "Nur-Sultan Charter."
        ),
        "Held the first review ever of how confidence-building measures are carried out.",
    ),
    citations=(Citation(s.CICA_1228),),
)
SWG_2022_07 = Meeting(
    id="swg-2022-07",
    title="CICA Special Working Group, 21 July 2022",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2022-07-21", "2022-07-22"),
    chair=st.KAZAKHSTAN,
    decisions=("Began to draft the outcome documents of the Sixth Summit.",),
    format=MeetingFormat.ONLINE,
    citations=(Citation(s.CICA_1278),),
)
SWG_2022_09 = Meeting(
    id="swg-2022-09",
    title="CICA Special Working Group, 13-14 September 2022",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2022-09-13", "2022-09-15"),
    city="Nur-Sultan",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Talgat Kaliyev",
    decisions=(
        "Worked on the drafts for the Sixth Summit, and finalized the regulations of the Fund.",
        "Considered Kyrgyzstan as co-coordinator for trade and investment.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.AT_SWG_2022_09), Citation(s.REPUBLIC_2022_09)),
)
INFORMAL_2022 = Meeting(
    id="informal-2022",
    title="Informal Meeting of CICA Ministers of Foreign Affairs, 2022",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2022-09-21", "2022-09-22"),
    city="New York",
    host=st.UNITED_STATES,
    chair=st.KAZAKHSTAN,
    chair_person="Mukhtar Tileuberdi",
    decisions=("Prepared the documents of the Sixth Summit.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.AVESTA_20220922),
        Citation(s.KT_20220924),
        Citation(s.TREND_3647938),
    ),
    note=(
        "Beside the 77th session of the UN General Assembly. A Tajik report of 22 September, "
        "13:50 in Dushanbe, which is before five in the morning in New York, already tells of it."
    ),
    alternatives=(
        Alternative(
            "period.start",
            "2022-09-22",
            (Citation(s.AZERNEWS_CICA_2022), Citation(s.TDI_20220922)),
            "A report from Dushanbe was out before that day had begun in New York.",
        ),
    ),
)
SOC_2022_10 = Meeting(
    id="soc-2022-10",
    title="CICA Senior Officials Committee, October 2022",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2022-10-01..2022-10-12]", "[2022-10-02..2022-10-13]"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    decisions=(
        (
            "Cleared for the summit the accession of Kuwait, the regulations of the CICA Fund, the "
            "statement on information and communication technologies and the counter-terrorism "
            "plan."
        ),
        "Approved three concept papers.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.TDI_SOC_2022),),
    note=(
        "Held before the Sixth Summit, on 12 October 2022 at the latest; the day is not stated. "
        "The earlier bound, the beginning of the month, is a convention."
    ),
)
SWG_2022_12 = Meeting(
    id="swg-2022-12",
    title="CICA Special Working Group, 12 December 2022",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2022-12-12", "2022-12-13"),
    chair=st.KAZAKHSTAN,
    decisions=(
        "Agreed on two concept papers and on the budget for 2023.",
        "Recommended that the Deputy Executive Director be renamed Deputy Secretary General.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(Citation(s.CICA_SWG_2022_12),),
)
SOC_2022_12 = Meeting(
    id="soc-2022-12",
    title="CICA Senior Officials Committee, December 2022",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2022-12-14", "2022-12-15"),
    announced="2022-12-12",
    chair=st.KAZAKHSTAN,
    chair_person="Adil Tursunov",
    decisions=(
        (
            "Took stock of the Sixth Summit, and noted the Eurasian Economic Commission as the "
            "sixth partner organization."
        ),
        "Adopted the plan of confidence-building measures for 2023.",
        "Approved the concept papers on tourism and on agriculture.",
        "Had before it the recommendation to rename the Deputy Executive Director.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(s.CICA_SWG_2022_12, "on the meeting to come"),
        Citation(s.ELKZ_20221215),
        Citation(s.KT_2022),
    ),
    note=(
        "14 December is the day set two days before; reports of 15 and 18 December 2022 tell of "
        "the meeting as held, without its day."
    ),
)
SOC_2023_04 = Meeting(
    id="soc-2023-04",
    title="CICA Senior Officials Committee, 19 April 2023",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2023-04-19", "2023-04-20"),
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Kanat Tumysh",
    decisions=(
        "Welcomed the draft Road Map for CICA Transformation as a basis for work.",
        "Approved the concept paper of Thailand on sustainable development.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(Citation(s.CICA_1636), Citation(s.AT_202304)),
    note="The first of 2023, by video link from Kazakhstan's foreign ministry.",
)
SWG_2023_05 = Meeting(
    id="swg-2023-05",
    title="CICA Special Working Group, 16 May 2023",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2023-05-16", "2023-05-17"),
    chair=st.KAZAKHSTAN,
    decisions=("Supported in principle the draft Road Map for CICA Transformation.",),
    format=MeetingFormat.ONLINE,
    citations=(Citation(s.CICA_SWG_2023_05),),
    note="The first of 2023.",
)
SWG_2023_08 = Meeting(
    id="swg-2023-08",
    title="CICA Special Working Group, August 2023",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2023-08-21", "[2023-08-22..2023-08-23]"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    decisions=("Discussed the drafts for the informal meeting of the ministers.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.AT_202308),),
    note=(
        "The Working Group and the Senior Officials Committee met on 21 and 22 August 2023; on "
        "the 22nd the Committee completed its work."
    ),
)
SOC_2023_08 = Meeting(
    id="soc-2023-08",
    title="CICA Senior Officials Committee, 22 August 2023",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2023-08-22", "2023-08-23"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Talgat Kaliyev",
    decisions=(
        "Agreed on the Road Map for CICA Transformation at the level of senior officials.",
        "Recommended a statement of the ministers on volunteerism for sustainable development.",
        (
            "Approved Russia as coordinator and China as co-coordinator for the security of and "
            "in the use of ICTs in 2024-2025."
        ),
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_SOC_2023_08),
        Citation(s.CICA_1789),
        Citation(s.AT_202308, "on who presided"),
    ),
)
INFORMAL_2023 = Meeting(
    id="informal-2023",
    title="Informal Meeting of the CICA Ministerial Council, 2023",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2023-09-21", "2023-09-22"),
    city="New York",
    host=st.UNITED_STATES,
    chair=st.KAZAKHSTAN,
    chair_person="Murat Nurtleu",
    decisions=(
        "Endorsed the Road Map for CICA Transformation, with eight clusters.",
        "Adopted a statement on volunteerism.",
        "Appointed Zhang Ling of China Deputy Secretary General.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_1828),
        Citation(s.CICA_SPEECH_186),
        Citation(s.INFORM_20230922),
        Citation(s.LOKMAT_20230922),
    ),
    note="Beside the 78th session of the UN General Assembly.",
)
SWG_2023_12 = Meeting(
    id="swg-2023-12",
    title="CICA Special Working Group, 5 December 2023",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2023-12-05", "2023-12-06"),
    chair=st.KAZAKHSTAN,
    decisions=(
        "Prepared the plan of confidence-building measures and the budget for 2024.",
        "Agreed on the concept papers on environment protection and natural disaster management.",
    ),
    citations=(Citation(s.CICA_1922_RU),),
)
SOC_2023_12 = Meeting(
    id="soc-2023-12",
    title="CICA Senior Officials Committee, 12 December 2023",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2023-12-12", "2023-12-13"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Alibek Bakayev",
    decisions=(
        "Recommended the status of observer for Saudi Arabia.",
        (
            "Adopted the plan of confidence-building measures and the budget of the Secretariat "
            "for 2024."
        ),
        "Approved the concept papers on environment protection and on natural disaster management.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.AT_2023_12_SOC),),
    note="The last of 2023.",
)
SWG_2024_03 = Meeting(
    id="swg-2024-03",
    title="CICA Special Working Group, 12 March 2024",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2024-03-12", "2024-03-13"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Talgat Kaliyev",
    decisions=("Completed the draft memorandum on a network of leading universities.",),
    citations=(Citation(s.CICA_PR_2017), Citation(s.INFORM_20240314)),
    note="The first of 2024.",
    alternatives=(
        Alternative(
            "format",
            "online",
            (Citation(s.INFORM_20240314),),
            "It is Kazakhstan's foreign ministry that calls the meeting online; CICA says only "
            "that its Secretariat hosted it.",
        ),
    ),
)
SOC_2024_03 = Meeting(
    id="soc-2024-03",
    title="CICA Senior Officials Committee, 14 March 2024",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2024-03-14", "2024-03-15"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Alibek Bakayev",
    decisions=(
        "Recommended Azerbaijan as chair for 2024-2026.",
        "Discussed elements of a charter for the first time.",
        "Approved the draft memorandum on a network of leading universities.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_2021),
        Citation(s.INFORM_SOC_2024_03),
        Citation(s.MENAFN_SOC_2024_03),
    ),
)
MC_DECISION_2024 = Meeting(
    id="mc-decision-2024",
    title="Decision of the CICA Ministerial Council on the Chairmanship in 2024-2026",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2024-03-19", "2024-03-20"),
    chair=st.KAZAKHSTAN,
    decisions=("Approved Azerbaijan's chairmanship for 2024-2026.",),
    format=MeetingFormat.WRITTEN,
    citations=(
        Citation(s.CICA_PR_2030),
        Citation(s.CICA_2021, "on the recommendation"),
        Citation(s.AZ_MFA_2024),
        Citation(s.AZERNEWS_224807),
    ),
    note="A decision by silence procedure; the ministers did not meet.",
)
SWG_2024_06 = Meeting(
    id="swg-2024-06",
    title="CICA Special Working Group, June 2024",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("[2024-06-25..2024-06-26]", "[2024-06-26..2024-06-27]"),
    chair=st.KAZAKHSTAN,
    chair_person="Talgat Kaliyev",
    decisions=("Prepared the meeting of the Senior Officials Committee of 27 June 2024.",),
    format=MeetingFormat.ONLINE,
    citations=(Citation(s.KZINFORM_SWG_2024), Citation(s.CICA_EVENT_2095, "announced")),
    note=(
        "25 June 2024 is the day announced; the report of the meeting as held states none, but "
        "has it before that of the Senior Officials Committee on the 27th."
    ),
)
SOC_2024_06 = Meeting(
    id="soc-2024-06",
    title="CICA Senior Officials Committee, 27 June 2024",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2024-06-27", "2024-06-28"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Alibek Bakayev",
    decisions=("Welcomed the first drafts of a CICA Charter and of new Rules of Procedure.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.CICA_2128),),
)
ENV_CONFERENCE_2024 = Meeting(
    id="env-conference-2024",
    title="First CICA Ministerial Conference on Environmental Issues",
    kind=MeetingKind.OTHER,
    period=Period("2024-08-28", "2024-08-29"),
    announced="[..2024-06-27]",
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Yerlan Nyssanbayev",
    decisions=(
        "Adopted a high-level statement.",
        "Kazakhstan proposed an environmental council of CICA.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_2128, "on the conference to come"),
        Citation(s.AT_202409),
    ),
    note="Nyssanbayev presided as Kazakhstan's minister of ecology.",
)
SOC_2024_12 = Meeting(
    id="soc-2024-12",
    title="CICA Special Working Group and Senior Officials Committee, 3-4 December 2024",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2024-12-03", "2024-12-05"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Talgat Kaliyev",
    decisions=(
        "Approved the plan of confidence-building measures and the budget for 2025.",
        (
            "Authorized relations with the SCO, the EAEU, ESCAP and the UN Office of "
            "Counter-Terrorism."
        ),
        "Considered applications for the status of observer.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.AT_2024_12),),
    note="A further meeting online completed the documents for the ministers.",
)
SOC_2024_12B = Meeting(
    id="soc-2024-12b",
    title="CICA Senior Officials Committee before the Seventh Meeting of the Ministerial Council",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2024-12-05..2024-12-11]", "[2024-12-06..2024-12-12]"),
    chair=st.KAZAKHSTAN,
    chair_person="Alibek Bakayev and Talgat Kaliyev",
    decisions=(
        (
            "Reached consensus on the ministers' draft statement for 25 years of the Declaration "
            "of 1999."
        ),
    ),
    format=MeetingFormat.ONLINE,
    citations=(Citation(s.TREND_3980959),),
    note="Reported on 11 December 2024, after the meeting of 3 and 4 December; no day is stated.",
)
MINISTERIAL_2024 = Meeting(
    id="ministerial-2024",
    title="Seventh Meeting of the CICA Ministerial Council",
    kind=MeetingKind.MINISTERIAL,
    number=7,
    period=Period("2024-12-17", "2024-12-18"),
    announced="2024-03-19",
    host=st.AZERBAIJAN,
    chair=st.AZERBAIJAN,
    chair_person="Jeyhun Bayramov",
    participation="27 member states, 3 observer states and 8 partner organizations",
    decisions=(
        "Kazakhstan handed the chairmanship to Azerbaijan for 2024-2026.",
        "Issued a statement on 25 years of the Declaration of 1999.",
        (
            "Had up for adoption a partnership network of universities, a new measure on "
            "volunteerism and modalities for carrying out confidence-building measures."
        ),
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(s.CICA_PR_2378),
        Citation(s.CICA_PR_2030, "on the meeting to come"),
        Citation(s.CICA_2128, "on the meeting planned for 11 November"),
        Citation(s.UN_RCCA_2024),
        Citation(s.TREND_3983314),
        Citation(s.AT_20241217),
        Citation(s.ELKZ_2024, "on the statement"),
    ),
    note=(
        "It had been planned in Baku for 11 November 2024 and was held online with Azerbaijan as "
        "host; some pages still speak of Baku. Murat Nurtleu opened it as the outgoing chair. "
        "Several key documents were adopted; of their titles only that of the statement is "
        "confirmed, the others are known from previews."
    ),
)
SWG_2025_02 = Meeting(
    id="swg-2025-02",
    title="CICA Special Working Group, 26 February 2025",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2025-02-26", "2025-02-27"),
    city="Baku",
    host=st.AZERBAIJAN,
    chair=st.AZERBAIJAN,
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.TREND_4011430),),
    note="What it dealt with is not reported.",
)
SOC_2025_02 = Meeting(
    id="soc-2025-02",
    title="CICA Senior Officials Committee, 27 February 2025",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2025-02-27", "2025-02-28"),
    city="Baku",
    host=st.AZERBAIJAN,
    chair=st.AZERBAIJAN,
    decisions=(
        "Approved the annual report of the Think Tank Forum.",
        "Considered what form to give to the Finance Summit and the Women's Council.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.TREND_4011430),),
)
SOC_2025_07 = Meeting(
    id="soc-2025-07",
    title="CICA Senior Officials Committee, 21 July 2025",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2025-07-21", "2025-07-22"),
    city="Astana",
    venue="Headquarters of CICA",
    host=st.KAZAKHSTAN,
    chair=st.AZERBAIJAN,
    decisions=(
        "Cleared the draft regulations of the CICA Finance Summit and of the CICA Women's Council.",
        (
            "Noted that the Convention on privileges and immunities needs one more ratification to "
            "enter into force."
        ),
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.TREND_4072652),
        Citation(s.AT_202507),
        Citation(s.CICA_2572, "announced"),
    ),
    note="The first in the new headquarters.",
)
SWG_2025_07 = Meeting(
    id="swg-2025-07",
    title="CICA Special Working Group, July 2025",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2025-07-21", "[2025-07-22..2025-07-24]"),
    city="Astana",
    venue="Headquarters of CICA",
    host=st.KAZAKHSTAN,
    chair=st.AZERBAIJAN,
    decisions=("Completed the first full reading of the draft CICA Charter.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.TREND_4072652), Citation(s.AT_202507)),
    note=(
        "It followed the Senior Officials Committee on 21 July 2025; its last day, by 23 July, is "
        "not stated."
    ),
)
INFORMAL_2025 = Meeting(
    id="informal-2025",
    title="Informal Meeting of the CICA Ministerial Council, 2025",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2025-09-25", "2025-09-26"),
    city="New York",
    host=st.UNITED_STATES,
    chair=st.AZERBAIJAN,
    chair_person="Jeyhun Bayramov",
    decisions=(
        "Established two advisory bodies, the CICA Women's Council and the CICA Finance Summit.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.AZERTAG_20250925),
        Citation(s.TREND_4095654),
        Citation(s.REPORT_20251202),
    ),
    note=(
        "Beside the 80th session of the UN General Assembly. An extraordinary meeting of the "
        "ministers in Baku had been announced for 2025; no report of one was found."
    ),
    alternatives=(
        Alternative(
            "decisions",
            "Women's Council established in August 2025",
            (Citation(s.REPORT_20260311),),
            "The head of the Women's Council said so in March 2026; the report of the day has both "
            "bodies established on 25 September 2025.",
        ),
    ),
)
SWG_2025_12 = Meeting(
    id="swg-2025-12",
    title="CICA Special Working Group, 15 December 2025",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2025-12-15", "2025-12-16"),
    chair=st.AZERBAIJAN,
    decisions=("Prepared the meeting of the Senior Officials Committee of 17 December 2025.",),
    format=MeetingFormat.ONLINE,
    citations=(Citation(s.DAYAZ_20251218), Citation(s.TREND_2025_12)),
)
SOC_2025_12 = Meeting(
    id="soc-2025-12",
    title="CICA Senior Officials Committee, 17 December 2025",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2025-12-17", "2025-12-18"),
    chair=st.AZERBAIJAN,
    decisions=(
        (
            "Adopted the plan of confidence-building measures and the budget of the Secretariat "
            "for 2026."
        ),
        "Heard the report of the Secretary General for 2025.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(s.DAYAZ_20251218),
        Citation(s.TREND_2025_12),
        Citation(s.REPORT_202512B),
    ),
)
WOMEN_COUNCIL_2026 = Meeting(
    id="women-council-2026",
    title="Inaugural Meeting of the CICA Women's Council",
    kind=MeetingKind.OTHER,
    period=Period("2026-04-14", "2026-04-15"),
    announced="[..2026-02-13]",
    city="Baku",
    host=st.AZERBAIJAN,
    chair=st.AZERBAIJAN,
    chair_person="Bahar Muradova",
    decisions=("Adopted recommendations of the Women's Council.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.GBWC_20260414),
        Citation(s.REPORT_2026_02, "announced"),
        Citation(s.REPORT_20260311, "on the Council, before the meeting"),
    ),
    note="Reported by one of those who took part; the day was announced in February 2026.",
)
