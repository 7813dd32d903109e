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
    announced="[..2001-09-10]",
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
        Citation(
            s.CICA_FIRST_SUMMIT,
            "paragraphs 1 to 3",
            supports=("period", "plenary", "city", "participation", "decisions"),
        ),
        Citation(s.RU_KREMLIN_2006, "paragraph 4", supports=("period", "plenary", "decisions")),
        Citation(
            s.RFERL_2002,
            "on the sixteen states, the place and the Act",
            supports=("city", "participation", "decisions"),
        ),
        Citation(s.GAZETA_20011109, "on the summit put off", supports=("note",)),
        Citation(s.PRAVDA_2001, "on the summit put off", supports=("note",)),
        Citation(
            s.ASIAE_20140519,
            "paragraph 5, on the summit first called for November 2001",
            supports=("announced", "period.start", "note"),
        ),
        Citation(
            s.KT_20071002, "on the President as chairman in office", supports=("chair_person",)
        ),
    ),
    note=(
        "The summit was first set for 8 to 10 November 2001 in Almaty. It was put off to the first "
        "half of 2002 after the attacks of 11 September 2001, and so had been announced before "
        "them. That Nazarbayev presided is inferred from his being the chairman in office."
    ),
)
ALMATY_2006 = Summit(
    id="almaty-2006",
    number=2,
    title="Second CICA Summit",
    period=Period("2006-06-17", "2006-06-18"),
    plenary="2006-06-17",
    announced="[..2006-06-10]",
    city="Almaty",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Nursultan Nazarbayev",
    participation=(
        "17 member states before the summit and 18 after it; among those present the heads of "
        "state of Afghanistan, Azerbaijan, China, Kyrgyzstan, Pakistan, Russia, Tajikistan and "
        "Uzbekistan and the Prime Minister of Thailand; deputy prime ministers were to come from "
        "Israel, Mongolia and Türkiye, and a special envoy from India"
    ),
    decisions=(
        "Created the CICA Secretariat, with its seat in Almaty.",
        "Adopted a declaration of the summit.",
        "Admitted the Republic of Korea as the 18th member.",
        "Made 5 October CICA Day.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.KT_20071002,
            "on the President as chairman in office, and on CICA Day",
            supports=("chair_person", "decisions"),
        ),
        Citation(
            s.KZ_EMB_2006,
            "opening paragraphs",
            supports=("period", "plenary", "city", "host", "participation", "decisions"),
        ),
        Citation(s.BJREVIEW_2014, "2006", supports=("period", "plenary", "city")),
        Citation(
            s.TODAYAZ_2006B,
            "paragraphs 1 to 4, before the summit",
            supports=("city", "participation"),
        ),
        Citation(s.VESTI70_2006, "paragraphs 1 and 2", supports=("city", "participation")),
        Citation(
            s.KZ_DECREE_536,
            "title and day; the title names the agreement and not the summit",
            supports=("announced", "note"),
        ),
    ),
    note=(
        "The earliest trace of the announcement is the decree by which Kazakhstan empowered its "
        "minister to sign the agreement on the Secretariat. That Nazarbayev presided is inferred "
        "from his being the chairman in office."
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
    announced="[..2009-11-30]",
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
            "Issued a separate statement of the chairman on the raid on the Gaza flotilla, which "
            "all members but one supported."
        ),
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TR_MFA_RELATIONS,
            "paragraphs 1 and 2",
            supports=("period", "city", "host", "chair", "theme", "participation", "decisions"),
        ),
        Citation(
            s.CICAISTANBUL,
            "paragraph 1, on the summit and the chair taken over",
            supports=("period", "city", "chair", "decisions"),
        ),
        Citation(
            s.GUL_CICA,
            "heading and opening, on Gül's speech and on the 22 members",
            supports=("period", "city", "chair_person", "decisions"),
        ),
        Citation(s.TR_MFA_2012_02, "on the task force", supports=("announced",)),
        Citation(s.KZ_LAW_500, "on the Convention", supports=("decisions",)),
        Citation(
            s.KT_20100608,
            "paragraph 1, on the chair handed to the President of Türkiye on that day",
            supports=("plenary", "city", "chair", "decisions", "chair_person"),
        ),
        Citation(s.FE_2010, "on the statement of the chairman", supports=("decisions",)),
    ),
    note=(
        "The programme of 7 to 9 June includes side events; the press calls it a summit of two "
        "days that ended in the night of 8 June. The theme is that given by Türkiye's foreign "
        "ministry; the declaration bears another title, 'Constructing cooperative approach to "
        "interaction and security in Asia'. Türkiye formed a task force for the chairmanship, "
        "which it was to take over at the summit, in November 2009."
    ),
    alternatives=(
        Alternative(
            "period.start",
            "2010-06-08",
            (Citation(s.VOLTAIRE_165772, "preamble"), Citation(s.CICA_TURKEY_2012, "paragraph 1")),
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
    announced="[..2012-09-12]",
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
        Citation(s.CICA_TURKEY_2012, "paragraph 1", supports=("announced",)),
        Citation(
            s.CICA_NAZ_2014, "on the new members and the countries present", supports=("decisions",)
        ),
        Citation(
            s.CN_EMB_NZ_20140515,
            "section I, before the summit",
            supports=("period", "city", "host", "chair_person"),
        ),
        Citation(s.KREMLIN_4856, "title and preamble", supports=("plenary", "decisions")),
        Citation(
            s.CHINADAILY_20140521,
            "paragraphs 1 and 2, and on those present",
            supports=("plenary", "city", "participation", "decisions"),
        ),
        Citation(
            s.CN_EMB_NZ_2014,
            "paragraphs 1 to 3",
            supports=("plenary", "venue", "chair", "theme", "participation"),
        ),
        Citation(s.CRNTT_2014, "on the signatures of 20 May", supports=("decisions",)),
    ),
    note=(
        "The plenary opened on the morning of 21 May, the day of the declaration. Türkiye, in the "
        "chair, said on 12 September 2012 that the next chair would host the Fourth Summit in the "
        "middle of 2014; the same meeting supported China for 2014-2016. Before the event China "
        "spoke of some 40 delegations, then of 46; 47 is the count after it. Kazakhstan's "
        "President dated the two accessions to 21 May, while a Turkish note of 19 May already "
        "counts 26 members."
    ),
)
DUSHANBE_2019 = Summit(
    id="dushanbe-2019",
    number=5,
    title="Fifth CICA Summit",
    period=Period("2019-06-14", "2019-06-16"),
    plenary="2019-06-15",
    announced="[..2016-04-28]",
    city="Dushanbe",
    venue="Kokhi Navruz (Navruz Palace)",
    host=st.TAJIKISTAN,
    chair=st.TAJIKISTAN,
    chair_person="Emomali Rahmon",
    theme="Common Vision for a Safe and More Prosperous CICA Region",
    participation=(
        "27 member states and 13 observers invited; more than ten heads of state were expected, "
        "among them those of China, Iran, Russia and Tajikistan, who are reported as present"
    ),
    decisions=(
        "Adopted a declaration that bears the theme of the summit as its title.",
        "The declaration praises the personal role of Nursultan Nazarbayev as founder of CICA.",
        "Set the Sixth Ministerial Meeting for 2020 and the Sixth Summit for 2022.",
        "Kazakhstan's President proposed to make the Think Tank Forum a permanent platform.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.CICA_TOKAYEV_2019,
            "heading, and on the Think Tank Forum",
            supports=("plenary", "decisions"),
        ),
        Citation(
            s.TJ_MOH_2019,
            "paragraph 1, before the summit",
            supports=("period", "city", "host", "chair"),
        ),
        Citation(
            s.KREMLIN_5423,
            "title, preamble and text",
            supports=("plenary", "theme", "decisions", "city"),
        ),
        Citation(
            s.NEWSTJ_20190617,
            "on the summit of 15 June, its declaration and those present",
            supports=("plenary", "city", "theme", "participation", "decisions"),
        ),
        Citation(
            s.TASS_20190614,
            "on the dinner of 14 June and those invited",
            supports=("period.start", "participation"),
        ),
        Citation(
            s.TJTODAY_2019,
            "before the summit",
            supports=("plenary", "venue", "city", "chair_person"),
        ),
        Citation(s.CN_WANG_20160428, "on the summit of 2018", supports=("announced", "note")),
    ),
    note=(
        "China, then in the chair, announced the Fifth Summit on 28 April 2016 for 2018; it was "
        "held a year later in Dushanbe. The programme opened with a dinner on 14 June; the session "
        "and the declaration are of 15 June. The English words of the theme are those of the "
        "press; lists of members printed with some reports are wrong."
    ),
    alternatives=(
        Alternative(
            "plenary",
            "2018-06",
            (Citation(s.INFORM_20190924, "paragraph 2"),),
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
        Citation(s.CICA_1417_RU, "on those present", supports=("city", "participation")),
        Citation(
            s.KREMLIN_5852,
            "preamble and text of the Astana Statement",
            supports=("period", "city", "decisions"),
        ),
        Citation(s.KREMLIN_5423, "on the summit to come", supports=("announced",)),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on the Sixth Summit planned for 2022",
            supports=("note",),
        ),
        Citation(s.VK_155959, "on the decisions", supports=("plenary", "decisions")),
        Citation(s.KH_MFA_2022, "on the number of delegations", supports=("participation",)),
        Citation(
            s.ASIATODAY_2022,
            "paragraphs 1 to 3",
            supports=("period", "city", "chair_person", "participation", "decisions"),
        ),
    ),
    note=(
        "The Dushanbe Declaration of 15 June 2019 had set the summit for 2022. In February 2021 it "
        "was planned for 2022, the year of the anniversary, with President Kassym-Jomart Tokayev "
        "in the chair. Reports of the day put the delegations at nearly 50 or more than 50, and "
        "some count the Emir of Qatar twice, once beside 11 heads of state. The President of Iraq "
        "had been expected."
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
        Citation(
            s.CICA_PR_2030, "on the events that Azerbaijan is to host", supports=("host", "chair")
        ),
        Citation(s.CICA_2897, "on the summit planned for October 2026", supports=("period",)),
        Citation(s.TREND_2025_09, "on October 2026", supports=("period", "city")),
        Citation(s.HURRIYET_2025, "paragraph 1", supports=("city", "host")),
        Citation(s.TREND_3887860, "on the autumn of 2026", supports=("note",)),
        Citation(s.AZ_MFA_2024, "paragraphs 1 and 2", supports=("announced", "host", "chair")),
    ),
    note=(
        "Announced only; it had not been held on 14 April 2026. The decision on the chairmanship "
        "of 19 March 2024 gave the summit of 2026 to Azerbaijan; the autumn was named in April "
        "2024, Baku by February 2025 and October in September 2025. The draft CICA Charter was to "
        "be put up for adoption. The days, the venue, the theme and the next chair had not been "
        "announced."
    ),
)

PREP_1993_04 = Meeting(
    id="prep-1993-04",
    title="First Meeting of Experts on the Convening of CICA",
    kind=MeetingKind.OTHER,
    period=Period("1993-04", "[1993-04-02..1993-05-01]"),
    host=st.KAZAKHSTAN,
    participation="12 states",
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.CICA_EVOLUTION_2010,
            "Initial Developments, paragraph 2",
            supports=("period", "host", "participation"),
        ),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on the first negotiations of the 1990s",
            supports=("participation",),
        ),
        Citation(s.KZ_GULF_CICA3, "the first stage", supports=("period", "participation")),
        Citation(s.CICA_1165, "paragraph 3", supports=("period",)),
    ),
    note="Known by the month. Kazakhstan convened it.",
    alternatives=(
        Alternative(
            "period.start",
            "1993-03",
            (Citation(s.ASIAE_20140519, "paragraph 5"), Citation(s.XINHUA_2022)),
            "A Korean newspaper dates the first meeting of experts to March 1993, and Xinhua has "
            "CICA at work from then on. CICA itself and an embassy of Kazakhstan date it to April.",
        ),
    ),
)
PREP_1993_08 = Meeting(
    id="prep-1993-08",
    title="Second Meeting of Experts on the Convening of CICA",
    kind=MeetingKind.OTHER,
    period=Period("1993-08", "[1993-09-02..1993-10-01]"),
    host=st.KAZAKHSTAN,
    participation="28 participants",
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.CICA_EVOLUTION_2010,
            "Initial Developments, paragraph 2",
            supports=("period", "host", "participation"),
        ),
        Citation(s.KZ_GULF_CICA3, "the first stage", supports=("period", "participation")),
    ),
    note=(
        "Dated to August and September 1993, without days. The Republic of Korea says that it has "
        "taken part as an observer since August 1993, so that the 28 were not all would-be members."
    ),
)
PREP_1994_10 = Meeting(
    id="prep-1994-10",
    title="Third Meeting of Experts on the Convening of CICA",
    kind=MeetingKind.OTHER,
    period=Period("1994-10", "[1994-10-02..1994-11-01]"),
    host=st.KAZAKHSTAN,
    participation="29 participants",
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.CICA_EVOLUTION_2010,
            "Initial Developments, paragraph 2",
            supports=("period", "host", "participation"),
        ),
        Citation(s.KZ_GULF_CICA3, "the first stage", supports=("period", "participation")),
    ),
    note="Known by the month.",
)
SWG_1995_03 = Meeting(
    id="swg-1995-03",
    title="First Meeting of the Special Working Group",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("1995-03", "[1995-03-02..1995-04-01]"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    participation="Ambassadors and experts of the foreign ministries",
    decisions=("Began to draft the basic documents of CICA.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.CICA_EVOLUTION_2010,
            "Initial Developments, paragraph 3",
            supports=("period", "participation", "decisions"),
        ),
        Citation(s.KZ_GULF_CICA3, "the second stage", supports=("period", "city", "participation")),
    ),
    note="Known by the month. It drew on the ambassadors accredited in Almaty.",
)
DEPUTY_FM_1996 = Meeting(
    id="deputy-fm-1996",
    title="First Meeting of Deputy Ministers of Foreign Affairs",
    kind=MeetingKind.OTHER,
    period=Period("1996-02-07", "1996-02-09"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    decisions=("Gave the Special Working Group the mandate to draft the basic documents.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.BJREVIEW_2014, "1996", supports=("period", "city", "decisions")),),
    note="The days are known from one chronology, that of Beijing Review.",
)
DEPUTY_FM_1997 = Meeting(
    id="deputy-fm-1997",
    title="Second Meeting of Deputy Ministers of Foreign Affairs",
    kind=MeetingKind.OTHER,
    period=Period("1997-12-03", "1997-12-04"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    decisions=("Adopted a joint statement.",),
    format=MeetingFormat.IN_PERSON,
    citations=(Citation(s.BJREVIEW_2014, "1997", supports=("period", "city", "decisions")),),
    note="The day is known from one chronology, that of Beijing Review.",
)
MINISTERIAL_1999 = Meeting(
    id="ministerial-1999",
    title="First Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=1,
    period=Period("1999-09-14", "1999-09-15"),
    city="Almaty",
    host=st.KAZAKHSTAN,
    participation="15 member states",
    decisions=(
        (
            "Signed the Declaration on the Principles Guiding Relations between the CICA Member "
            "States, the first founding document."
        ),
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_PR_2030, "on the members of 1999", supports=("participation",)),
        Citation(s.CICA_1165, "paragraph 3", supports=("period",)),
        Citation(
            s.KZ_GULF_5, "title and end, with the day of the Declaration", supports=("decisions",)
        ),
        Citation(s.RU_KREMLIN_2006, "paragraph 3", supports=("decisions",)),
        Citation(
            s.CARAVAN_20020401,
            "Tokayev on the ministers gathered in 1999",
            supports=("city", "decisions", "note"),
        ),
        Citation(s.BJREVIEW_2014, "1999", supports=("period", "city", "decisions")),
        Citation(
            s.CHINADAILY_2014,
            "Background, paragraph 1",
            supports=("period", "participation", "decisions"),
        ),
    ),
    note=(
        "Kassym-Jomart Tokayev recalled in 2002 that as foreign minister of Kazakhstan he had "
        "gathered the ministers; no source says who presided. Kazakhstan was the convenor; the "
        "chairmanship begins with the First Summit."
    ),
)
MINISTERIAL_2004 = Meeting(
    id="ministerial-2004",
    title="Second Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=2,
    period=Period("2004-10-22", "2004-10-23"),
    announced="[..2004-10-19]",
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
        Citation(
            s.CICA_SECOND_MM,
            "paragraph 1",
            supports=("period", "city", "participation", "decisions"),
        ),
        Citation(s.RU_MFA_2004, "on the meeting to come", supports=("announced", "period", "city")),
        Citation(s.RU_KREMLIN_2006, "paragraph 5", supports=("decisions",)),
    ),
    note="The sources do not say which minister presided.",
)
SOC_2006_03 = Meeting(
    id="soc-2006-03",
    title="CICA Senior Officials Committee, March 2006",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2006-03", "[2006-03-02..2006-04-01]"),
    chair=st.KAZAKHSTAN,
    decisions=("Agreed in principle to draft financial regulations for the Secretariat to come.",),
    citations=(Citation(s.KREMLIN_3713, "paragraph 3", supports=("period", "decisions")),),
    note="Known by the month, from a background note of the Second Summit that names no place.",
)
SWG_2007_03 = Meeting(
    id="swg-2007-03",
    title="CICA Special Working Group, 12-13 March 2007",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2007-03-12", "2007-03-14"),
    announced="[..2007-03-08]",
    city="Bangkok",
    venue="InterContinental Hotel",
    host=st.THAILAND,
    chair=st.KAZAKHSTAN,
    participation=(
        "16 of the 18 member states, without Afghanistan and Palestine; Malaysia, Viet Nam and the "
        "League of Arab States as observers"
    ),
    decisions=("Examined the Cooperative Approach for carrying out confidence-building measures.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.TH_MFA_20070323, "section 1", supports=("period", "participation", "decisions")),
        Citation(
            s.TH_MFA_20070308,
            "announced",
            supports=("announced", "venue", "host"),
        ),
        Citation(
            s.CICA_TURKEY_2008,
            "paragraph 5, on the Committee's meeting in Bangkok",
            supports=("city",),
        ),
    ),
    note="The Senior Officials Committee met on the day after, in the same place.",
)
SOC_2007_03 = Meeting(
    id="soc-2007-03",
    title="CICA Senior Officials Committee, 14 March 2007",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2007-03-14", "2007-03-15"),
    announced="[..2007-03-08]",
    city="Bangkok",
    venue="InterContinental Hotel",
    host=st.THAILAND,
    chair=st.KAZAKHSTAN,
    decisions=("Approved the Cooperative Approach for carrying out confidence-building measures.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_TOURISM_CONCEPT_2009, "paragraph 4", supports=("decisions",)),
        Citation(s.CICA_SME_CONCEPT_2009, "section I", supports=("decisions",)),
        Citation(
            s.TH_MFA_20070308,
            "announced for the Group and the Committee together, 12 to 14 March",
            supports=("period", "announced", "venue", "host", "note"),
        ),
        Citation(s.CICA_TURKEY_2008, "paragraph 5", supports=("city", "note")),
    ),
    note=(
        "The first meeting of the Committee outside Kazakhstan. Thailand announced the Special "
        "Working Group and the Committee together for 12 to 14 March 2007; the Group met on the "
        "first two days, which leaves the 14th for the Committee."
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
        Citation(
            s.CICA_CONCEPT_HUMAN,
            "heading, with the day of the approval and without the body",
            supports=("decisions",),
        ),
        Citation(
            s.RIA_20071017,
            "announced for the same day, with the agenda",
            supports=("period", "city", "note"),
        ),
    ),
    note=(
        "A solemn session of deputy ministers. That it approved the papers is inferred from the "
        "day that they bear and from the agenda, which has them."
    ),
)
SWG_2008_06 = Meeting(
    id="swg-2008-06",
    title="CICA Special Working Group, June 2008",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2008-06-09", "[2008-06-10..2008-06-12]"),
    city="Seoul",
    venue="Ministry of Foreign Affairs and Trade",
    host=st.REPUBLIC_OF_KOREA,
    chair=st.KAZAKHSTAN,
    participation="Some 40 directors general, ambassadors and others from the 18 member states",
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.KR_MOFA_2008,
            "paragraphs 1 to 3",
            supports=("period", "city", "venue", "host", "participation"),
        ),
    ),
    note=(
        "The Group and the Senior Officials Committee met from 9 to 11 June 2008; the report does "
        "not divide the days between them, and the Group is taken to have met first, as usual."
    ),
)
SOC_2008_06 = Meeting(
    id="soc-2008-06",
    title="CICA Senior Officials Committee, June 2008",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2008-06-09..2008-06-11]", "2008-06-12"),
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
        Citation(
            s.KR_MOFA_2008,
            "paragraphs 1 to 3",
            supports=("period", "city", "venue", "host", "participation", "decisions", "note"),
        ),
        Citation(s.CICA_TURKEY_2008, "paragraph 5", supports=("city", "host", "note")),
        Citation(s.KT_20090221, "paragraph 1", supports=("city", "note")),
    ),
    note=(
        "The second meeting of the Committee outside Kazakhstan, after the one in Bangkok. It met "
        "with the Special Working Group from 9 to 11 June 2008; on which of the days the Committee "
        "began is not stated."
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
        Citation(
            s.CICA_DRUGS_CONCEPT_2008,
            "heading, on the approval by the Committee",
            supports=("period", "decisions"),
        ),
        Citation(
            s.CICA_DRUGS_PLAN_2016,
            "on the concept paper of 23 August 2008, without the body",
            supports=("decisions",),
        ),
    ),
    note=(
        "Known from papers of CICA alone, which give the day of the approval, two days before the "
        "Third Ministerial Meeting, and no place."
    ),
)
MINISTERIAL_2008 = Meeting(
    id="ministerial-2008",
    title="Third Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=3,
    period=Period("2008-08-25", "2008-08-26"),
    announced="[..2008-08-18]",
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
        Citation(
            s.CICA_TURKEY_2008,
            "paragraphs 1 to 4",
            supports=("city", "host", "chair_person", "decisions"),
        ),
        Citation(
            s.AKORDA_20080825, "title, and on the new members", supports=("period", "decisions")
        ),
        Citation(s.RU_MFA_2008, supports=("period",)),
        Citation(s.KT_20080818, "before the meeting", supports=("announced", "period", "city")),
        Citation(s.CRI_20160426, "on the outcome documents", supports=("decisions",)),
        Citation(
            s.KZ_EMB_2008_12,
            "on the outcome of the meeting",
            supports=("period", "city", "participation", "decisions"),
        ),
        Citation(s.KZ_EMB_2008_11, "paragraph 1", supports=("period", "city", "chair_person")),
    ),
    note=(
        "A preview also announced the signature of the convention on privileges and immunities; it "
        "was adopted only in Istanbul on 8 June 2010."
    ),
    alternatives=(
        Alternative(
            "decisions",
            "Admission of Qatar as a member",
            (Citation(s.KZ_EMB_2008_11), Citation(s.CICA_RUSSIA_2008, "paragraph 2")),
            "A preview of the day, and the speech of Russia's deputy minister; the report of 27 "
            "August and President Nazarbayev's speech at the meeting say that Qatar became an "
            "observer only.",
        ),
    ),
)
SOC_2009_02 = Meeting(
    id="soc-2009-02",
    title="CICA Senior Officials Committee, 20 February 2009",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2009-02-20", "2009-02-21"),
    city="Delhi",
    host=st.INDIA,
    chair=st.KAZAKHSTAN,
    chair_person="Nurlan Yermekbayev",
    decisions=("Approved the concept paper on tourism.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.CICA_TOURISM_CONCEPT_2009, "on the day of the approval", supports=("decisions",)
        ),
        Citation(
            s.KT_20090221,
            "paragraphs 1 and 2",
            supports=("period", "city", "host", "chair_person", "note"),
        ),
    ),
    note="Jordan and the United Arab Emirates took part for the first time as members.",
)
SOC_2009_10 = Meeting(
    id="soc-2009-10",
    title="CICA Senior Officials Committee, 29 October 2009",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2009-10-29", "2009-10-30"),
    chair=st.KAZAKHSTAN,
    decisions=("Adopted the concept paper on small and medium enterprises.",),
    citations=(
        Citation(
            s.CICA_SME_CONCEPT_2009,
            "heading, on the adoption by the Committee",
            supports=("period", "decisions"),
        ),
    ),
    note="Known from the concept paper, which gives the day and no place.",
)
SWG_ANKARA = Meeting(
    id="swg-ankara",
    title="CICA Special Working Group in Ankara, 2010-2011",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("[2010-09-22..2011-01-20]", "[2010-09-23..2011-01-21]"),
    city="Ankara",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TR_MFA_2012_02,
            "paragraph 4, with Ankara as the first of five places",
            supports=("city", "chair", "period.end"),
        ),
        Citation(
            s.TR_MFA_2011,
            "paragraph 3, on the round in Istanbul as the second",
            supports=("period.end",),
        ),
        Citation(
            s.ANSAR_2010,
            "last paragraph, on the session to come",
            supports=("city", "period.start"),
        ),
    ),
    note=(
        "The first round under Türkiye's chairmanship: a statement of 21 January 2011 calls the "
        "next one, in Istanbul, the second. A report without a date, later than the summit of the "
        "Turkic-speaking states of mid-September 2010, has the Group begin on a Wednesday, 22 "
        "September at the earliest. The days are not stated."
    ),
)
SOC_ANKARA = Meeting(
    id="soc-ankara",
    title="CICA Senior Officials Committee in Ankara, 2010-2011",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2010-09-22..2011-01-20]", "[2010-09-23..2011-01-21]"),
    city="Ankara",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TR_MFA_2012_02,
            "paragraph 4, with Ankara as the first of five places",
            supports=("city", "chair", "period.end"),
        ),
        Citation(
            s.TR_MFA_2011,
            "paragraph 3, on the round in Istanbul as the second",
            supports=("period.end",),
        ),
        Citation(
            s.ANSAR_2010,
            "last paragraph, on the session of the Group to come",
            supports=("period.start",),
        ),
    ),
    note=(
        "It met with the Special Working Group, which was to begin on a Wednesday after the middle "
        "of September 2010; the days are not stated."
    ),
)
SWG_2011_01 = Meeting(
    id="swg-2011-01",
    title="CICA Special Working Group, January 2011",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2011-01-25", "[2011-01-26..2011-01-27]"),
    announced="[..2011-01-21]",
    city="Istanbul",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TR_MFA_2011,
            "announced, paragraph 3",
            supports=("period", "announced", "city", "host", "chair"),
        ),
        Citation(s.TR_MFA_2012_02, "paragraph 4", supports=("city", "chair")),
    ),
    note=(
        "25 and 26 January 2011 are the days announced for the Group and the Senior Officials "
        "Committee together; how they were divided is not stated."
    ),
)
SOC_2011_01 = Meeting(
    id="soc-2011-01",
    title="CICA Senior Officials Committee, January 2011",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2011-01-25..2011-01-26]", "2011-01-27"),
    announced="[..2011-01-21]",
    city="Istanbul",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    decisions=("Had applications for membership and for the status of observer on its agenda.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TR_MFA_2011,
            "announced, paragraphs 3 and 4",
            supports=("period", "announced", "city", "host", "chair", "decisions"),
        ),
        Citation(s.TR_MFA_2012_02, "paragraph 4", supports=("city", "chair")),
    ),
    note=(
        "The second round under Türkiye's chairmanship. The days are those announced on 21 January "
        "2011, when CICA had 22 members; a note of February 2012 confirms that it met in Istanbul."
    ),
)
SWG_ANTALYA = Meeting(
    id="swg-antalya",
    title="CICA Special Working Group in Antalya, 2011",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("[2011-01-27..2011-10-16]", "[2011-01-28..2011-10-17]"),
    city="Antalya",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TR_MFA_2012_02,
            "paragraph 4, with Antalya as the third of five places",
            supports=("city", "chair", "period"),
        ),
        Citation(
            s.TR_MFA_2012_02_TR,
            "paragraph 4, with Antalya as the third of five places",
            supports=("city", "chair", "period"),
        ),
        Citation(
            s.TR_MFA_2011,
            "on the round of January 2011, as announced, for the lower bound",
            supports=("period.start",),
        ),
        Citation(
            s.ALWASAT_2011,
            "on the round of October 2011, the upper bound",
            supports=("period.end",),
        ),
    ),
    note=(
        "Türkiye's foreign ministry lists the rounds as Ankara, Istanbul, Antalya, Izmir and "
        "Tongxiang; the bounds are the rounds of January and October 2011, in the order of the "
        "list."
    ),
)
SOC_ANTALYA = Meeting(
    id="soc-antalya",
    title="CICA Senior Officials Committee in Antalya, 2011",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2011-01-27..2011-10-16]", "[2011-01-28..2011-10-17]"),
    city="Antalya",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TR_MFA_2012_02,
            "paragraph 4, with Antalya as the third of five places",
            supports=("city", "chair", "period"),
        ),
        Citation(
            s.TR_MFA_2012_02_TR,
            "paragraph 4, with Antalya as the third of five places",
            supports=("city", "chair", "period"),
        ),
        Citation(
            s.TR_MFA_2011,
            "on the round of January 2011, as announced, for the lower bound",
            supports=("period.start",),
        ),
        Citation(
            s.ALWASAT_2011,
            "on the round of October 2011, the upper bound",
            supports=("period.end",),
        ),
    ),
    note="It met with the Special Working Group, between the rounds of January and October 2011.",
)
INFORMAL_2011 = Meeting(
    id="informal-2011",
    title="First Informal Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2011-09-26", "2011-09-27"),
    city="New York",
    host=st.UNITED_STATES,
    chair=st.TURKIYE,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_TURKEY_2012, "paragraph 2", supports=("period", "city", "chair", "note")),
        Citation(s.TH_MFA_20110926, "title", supports=("period", "city", "chair")),
        Citation(s.CICAISTANBUL, "list of meetings", supports=("city", "note")),
    ),
    note=(
        "The first of its kind, on the initiative of Türkiye, beside the 66th session of the UN "
        "General Assembly. The sources do not say who presided for Türkiye."
    ),
)
SWG_2011_10 = Meeting(
    id="swg-2011-10",
    title="CICA Special Working Group, October 2011",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2011-10-17", "[2011-10-18..2011-10-20]"),
    city="Izmir",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.TR_MFA_2012_02, "paragraph 4", supports=("city", "chair")),
        Citation(s.ALWASAT_2011, supports=("period", "city")),
    ),
    note=(
        "A report from Bahrain has the meeting in Izmir from 17 to 19 October 2011; it does not "
        "divide the days between the Group and the Senior Officials Committee."
    ),
)
SOC_2011_10 = Meeting(
    id="soc-2011-10",
    title="CICA Senior Officials Committee, October 2011",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2011-10-17..2011-10-19]", "2011-10-20"),
    city="Izmir",
    host=st.TURKIYE,
    chair=st.TURKIYE,
    decisions=(
        "Heard the report of the Executive Director, who praised the accession of Bahrain.",
        "Discussed measures in the military-political dimension and against illicit drugs.",
        "Agreed on an event on information technology and energy security in 2012.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.TR_MFA_2012_02, "paragraph 4", supports=("city", "chair")),
        Citation(s.ALWASAT_2011, supports=("period", "city", "decisions")),
    ),
    note=(
        "The report from Bahrain does not name the body that met; Türkiye's foreign ministry lists "
        "the round as one of the Special Working Group and the Committee."
    ),
)
SWG_TONGXIANG = Meeting(
    id="swg-tongxiang",
    title="CICA Special Working Group in Tongxiang, 2011-2012",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("[2011-10-20..2012-02-26]", "[2011-10-21..2012-02-27]"),
    city="Tongxiang",
    host=st.CHINA,
    chair=st.TURKIYE,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TR_MFA_2012_02,
            "paragraph 4, with Tongxiang as the last of five places",
            supports=("city", "host", "chair", "period"),
        ),
        Citation(
            s.TR_MFA_2012_02_TR,
            "paragraph 4, with Tongxiang as the last of five places",
            supports=("city", "host", "chair", "period"),
        ),
        Citation(
            s.ALWASAT_2011,
            "on the round of October 2011, the lower bound",
            supports=("period.start",),
        ),
    ),
    note=(
        "The last of the five rounds that Türkiye's foreign ministry lists in February 2012, after "
        "that of Izmir."
    ),
)
SOC_TONGXIANG = Meeting(
    id="soc-tongxiang",
    title="CICA Senior Officials Committee in Tongxiang, 2011-2012",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2011-10-20..2012-02-26]", "[2011-10-21..2012-02-27]"),
    city="Tongxiang",
    host=st.CHINA,
    chair=st.TURKIYE,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TR_MFA_2012_02,
            "paragraph 4, with Tongxiang as the last of five places",
            supports=("city", "host", "chair", "period"),
        ),
        Citation(
            s.TR_MFA_2012_02_TR,
            "paragraph 4, with Tongxiang as the last of five places",
            supports=("city", "host", "chair", "period"),
        ),
        Citation(
            s.ALWASAT_2011,
            "on the round of October 2011, the lower bound",
            supports=("period.start",),
        ),
    ),
    note="It met with the Special Working Group, in China but under Türkiye's chairmanship.",
)
MINISTERIAL_2012 = Meeting(
    id="ministerial-2012",
    title="Fourth Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=4,
    period=Period("2012-09-12", "2012-09-13"),
    announced="[..2012-04-06]",
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.TURKIYE,
    chair_person="Ahmet Davutoğlu and Yerzhan Kazykhanov",
    participation=(
        "24 member states, 8 observer states and 3 observer organizations; 6 guest states and 14 "
        "representatives of international organizations reported"
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
        Citation(
            s.CICA_TURKEY_2012,
            "opening and paragraph 1",
            supports=("chair", "host", "chair_person", "number", "decisions"),
        ),
        Citation(
            s.TR_MFA_RELATIONS,
            "paragraph 3",
            supports=("period", "city", "number", "chair_person", "decisions"),
        ),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on the anniversary meeting of 2012",
            supports=("note",),
        ),
        Citation(s.TR_MFA_2012_04, "paragraph 4", supports=("announced", "city")),
        Citation(
            s.YOUM7_2012,
            "paragraph 1, after Türkiye's foreign ministry",
            supports=("period", "city", "chair_person", "participation"),
        ),
        Citation(s.AKORDA_2012, "heading and paragraph 1", supports=("period", "city", "host")),
        Citation(
            s.ONCEVATAN_2012,
            "on the chairs from 2010 and from 2014",
            supports=("city", "number", "decisions"),
        ),
    ),
    note=(
        "The anniversary meeting was called on the initiative of Kazakhstan, as the interview of "
        "2021 says, while Türkiye was in the chair. Davutoğlu presided for the chair together with "
        "Kazykhanov, the minister of the host."
    ),
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
    citations=(
        Citation(
            s.CICA_ARCHIVE_2013,
            supports=("period", "city", "chair", "chair_person", "decisions", "note"),
        ),
        Citation(s.CICAISTANBUL, "list of meetings", supports=("city", "note")),
    ),
    note="Beside the 68th session of the UN General Assembly, on the initiative of Türkiye.",
)
YOUTH_COUNCIL_2015 = Meeting(
    id="youth-council-2015",
    title="First Conference of the CICA Youth Council",
    kind=MeetingKind.OTHER,
    period=Period("2015-08-10", "2015-08-14"),
    city="Beijing",
    host=st.CHINA,
    participation="26 delegates from 14 member states",
    decisions=("Launched the Youth Council.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.INFORM_YC_2015,
            "first and fourth paragraphs",
            supports=("title", "period", "city", "host", "participation"),
        ),
        Citation(s.CBM_GONG_2016, "on the Youth Council", supports=("city", "decisions", "note")),
    ),
    note=(
        "CICA's Executive Director of the time dates it to the month; he has 24 member states and "
        "the Secretariat take part in the preparations."
    ),
    alternatives=(
        Alternative(
            "period.start",
            "2014",
            (Citation(s.INFORM_YC_2023, "paragraph 2"),),
            "A report of 2023 has the Council launched in 2014, the year of the decision and of an "
            "informal meeting; the conference of August 2015 was reported as its first.",
        ),
    ),
)
BUSINESS_COUNCIL_2015 = Meeting(
    id="business-council-2015",
    title="Founding Assembly of the CICA Business Council",
    kind=MeetingKind.OTHER,
    period=Period("2015-11-24", "2015-11-26"),
    city="Beijing",
    host=st.CHINA,
    participation=(
        "More than 230 representatives of governments, banks, businesses and embassies, with those "
        "of the Fourth Business Forum"
    ),
    decisions=("Founded the Business Council.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.CCCME_2015,
            "paragraph 1",
            supports=("period", "city", "participation", "decisions"),
        ),
        Citation(s.CBM_GONG_2016, "on the Business Council", supports=("decisions",)),
    ),
    note="It met together with the Fourth CICA Business Forum, on 24 and 25 November 2015.",
)
SOC_2016_01 = Meeting(
    id="soc-2016-01",
    title="CICA Senior Officials Committee, 13 January 2016",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2016-01-13", "2016-01-14"),
    chair=st.CHINA,
    decisions=("Approved the action plan on small and medium enterprises for 2016-2018.",),
    citations=(
        Citation(
            s.CICA_SME_PLAN_2016,
            "heading, on the approval by the Committee",
            supports=("period", "decisions"),
        ),
    ),
    note="Known from the action plan, which gives the day and no place.",
)
MINISTERIAL_2016 = Meeting(
    id="ministerial-2016",
    title="Fifth Meeting of CICA Ministers of Foreign Affairs",
    kind=MeetingKind.MINISTERIAL,
    number=5,
    period=Period("2016-04-27", "2016-04-29"),
    announced="[..2016-04-13]",
    city="Beijing",
    host=st.CHINA,
    chair=st.CHINA,
    chair_person="Wang Yi",
    theme="Ensuring security through dialogue",
    participation=(
        "Nearly 40 delegations of member states, observers and international organizations "
        "expected; President Xi Jinping spoke at the opening"
    ),
    decisions=(
        "Adopted a declaration on 28 April.",
        "Adopted an action plan against illicit drugs for 2016-2018.",
        (
            "China announced the Fifth Summit for 2018, and an informal meeting beside the UN "
            "General Assembly for 2017."
        ),
        "Opened China's second term of two years in the chair.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_UNGCTS_2022, "last paragraph", supports=("number",)),
        Citation(
            s.CRI_20160414,
            "paragraphs 1 and 3, on the meeting to come",
            supports=("announced", "period", "city", "number", "theme"),
        ),
        Citation(
            s.KZINFORM_2016,
            "on the meeting to come and its theme",
            supports=(
                "theme",
                "period",
                "number",
                "city",
            ),
        ),
        Citation(
            s.CN_WANG_20160428,
            "on the two years to come; he speaks for the chair, so that he presided is inferred",
            supports=("number", "chair_person", "decisions"),
        ),
        Citation(s.INFORM_20160428, "on the plans for 2017 and 2018", supports=("decisions",)),
        Citation(
            s.CHINADAILY_20160423,
            "on Xi Jinping and the delegations confirmed, before the meeting",
            supports=("number", "city", "participation"),
        ),
        Citation(s.CRI_20160426, "on the delegations expected", supports=("participation",)),
    ),
    note=(
        "The theme is the one that China's foreign ministry gave; the declaration has a subtitle "
        "of its own. That Wang Yi presided is inferred from his speaking for the chair after the "
        "meeting. The number of delegations was reported before it. The press has the "
        "plan on small and medium enterprises adopted here as well; it bears the day of the senior "
        "officials, 13 January 2016. No summit was held in 2018; the Fifth Summit met in June 2019."
    ),
)
SWG_2016_10 = Meeting(
    id="swg-2016-10",
    title="CICA Special Working Group, October 2016",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2016-10-26", "[2016-10-27..2016-10-29]"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.CHINA,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.INFORM_20161029, "paragraph 2", supports=("period", "city")),
        Citation(s.TCA_20161031, "paragraph 2", supports=("city",)),
    ),
    note=(
        "The Group and the Senior Officials Committee met from 26 to 28 October 2016; how the days "
        "were divided is not stated."
    ),
)
SOC_2016_10 = Meeting(
    id="soc-2016-10",
    title="CICA Senior Officials Committee, October 2016",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2016-10-26..2016-10-28]", "2016-10-29"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.CHINA,
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.INFORM_20161029, "paragraph 2", supports=("period", "city", "note")),
        Citation(s.TCA_20161031, "paragraph 2", supports=("city", "note")),
    ),
    note=(
        "It coincided with the opening of the new office of the Secretariat on 28 October 2016, "
        "which the delegations attended."
    ),
)
SWG_2017_07 = Meeting(
    id="swg-2017-07",
    title="CICA Special Working Group, July 2017",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2017-07-13", "2017-07-14"),
    city="Lanzhou",
    host=st.CHINA,
    chair=st.CHINA,
    chair_person="Gu Ziping",
    participation="26 member states and 14 observer states and organizations",
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.GANSU_20170714,
            "paragraphs 1 and 2",
            supports=("period", "city", "chair", "chair_person", "participation"),
        ),
    ),
    note="Reported together with the Senior Officials Committee, which met on the same day.",
)
SOC_2017_07 = Meeting(
    id="soc-2017-07",
    title="CICA Senior Officials Committee, July 2017",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2017-07-13", "2017-07-14"),
    city="Lanzhou",
    host=st.CHINA,
    chair=st.CHINA,
    chair_person="Gu Ziping",
    participation="26 member states and 14 observer states and organizations",
    decisions=("Discussed cooperation on confidence-building measures in all areas.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.GANSU_20170714,
            "paragraphs 1 and 2",
            supports=("period", "city", "chair", "chair_person", "participation", "decisions"),
        ),
    ),
    note=(
        "Li Huilai, Assistant Minister of Foreign Affairs of China, spoke. The provincial paper "
        "reports from the day itself, 13 July, and has the meeting end that afternoon; whether "
        "the meetings had begun before is not stated."
    ),
)
INFORMAL_2017 = Meeting(
    id="informal-2017",
    title="Informal Meeting of CICA Ministers of Foreign Affairs, 2017",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2017-09-20", "2017-09-21"),
    announced="[..2016-04-28]",
    city="New York",
    venue="Headquarters of the United Nations",
    host=st.UNITED_STATES,
    chair=st.CHINA,
    chair_person="Wang Yi",
    participation="Ministers or representatives of more than 20 countries",
    decisions=(
        "Marked twenty-five years of the CICA process.",
        "Issued a statement of the ministers on the anniversary.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.CN_UN_2017,
            "paragraphs 1 and 2",
            supports=("period", "city", "venue", "chair", "chair_person", "participation"),
        ),
        Citation(s.CICA_25TH_STMT, "heading and text", supports=("decisions",)),
        Citation(s.CHINACOURT_2017, "heading, date of effect", supports=("decisions", "note")),
        Citation(s.CN_WANG_20160428, "on an informal meeting", supports=("announced",)),
        Citation(s.INFORM_20160428, "on the plans for 2017 and 2018", supports=("announced",)),
    ),
    note=(
        "Beside the 72nd session of the UN General Assembly. CICA's page with the statement has "
        "no date; a Chinese collection of treaties, which has the text from the foreign ministry, "
        "dates its effect to 20 September 2017."
    ),
)
SPECIAL_2018 = Meeting(
    id="special-2018",
    title="Special Meeting of CICA Ministers of Foreign Affairs, 2018",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2018-09-24", "2018-09-25"),
    announced="[..2018-08-28]",
    city="New York",
    host=st.UNITED_STATES,
    chair=st.TAJIKISTAN,
    chair_person="Sirojiddin Muhriddin",
    participation="More than 20 ministers or representatives of member states",
    decisions=(
        "China handed the chairmanship to Tajikistan for 2018-2020.",
        "Appointed Habibullo Mirzozoda Executive Director.",
        "Sri Lanka was welcomed as a new member.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.CICA_2018_CHAIR,
            "title and text",
            supports=("period", "city", "chair", "chair_person", "decisions"),
        ),
        Citation(
            s.CICA_KAZAKHSTAN_2018,
            "heading and first two paragraphs",
            supports=("period", "city", "decisions"),
        ),
        Citation(s.CN_SYDNEY_2018, "paragraph 1", supports=("period", "city", "participation")),
        Citation(s.NEWSTJ_2018, "paragraphs 2 and 3", supports=("city", "decisions", "note")),
        Citation(s.DAZ_2018, "on the meeting of 24 September", supports=("period", "decisions")),
        Citation(s.INFORM_20180828, "before the meeting", supports=("announced", "city")),
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
    citations=(
        Citation(
            s.ALWATAN_2019,
            "paragraphs 1 and 2",
            supports=("period", "city", "venue", "host", "decisions"),
        ),
    ),
    note=(
        "Known from a report on the delegation of Bahrain. Yerzhan Ashikbayev, for Kazakhstan, "
        "welcomed the members."
    ),
)
SOC_2019_06 = Meeting(
    id="soc-2019-06",
    title="CICA Senior Officials Committee, 13 June 2019",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2019-06-13", "[2019-06-14..2019-06-15]"),
    city="Dushanbe",
    host=st.TAJIKISTAN,
    chair=st.TAJIKISTAN,
    participation="27 member states",
    decisions=("Worked on the final text of the declaration of the Fifth Summit.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TJ_MFA_20190613,
            "paragraphs 1 to 3",
            supports=("period", "city", "host", "chair", "participation", "decisions"),
        ),
    ),
    note=(
        "On the eve of the summit. The ministry says that it began on 13 June; whether it went on "
        "to the 14th is not stated."
    ),
)
INFORMAL_2019 = Meeting(
    id="informal-2019",
    title="Informal Meeting of CICA Ministers of Foreign Affairs, 2019",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("[2019-09-17..2019-09-24]", "[2019-09-18..2019-09-25]"),
    city="New York",
    host=st.UNITED_STATES,
    chair=st.TAJIKISTAN,
    decisions=("Welcomed the unanimous choice of Kazakhstan as chair for 2020-2022.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.INFORM_20190924,
            "paragraphs 1 to 4, by the date of the report",
            supports=("period", "city", "decisions", "note"),
        ),
    ),
    note=(
        "Beside the 74th session of the UN General Assembly, which opened on 17 September 2019. "
        "The report of 24 September does not give the day."
    ),
)
SOC_2019_12 = Meeting(
    id="soc-2019-12",
    title="CICA Senior Officials Committee, December 2019",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2019-12-18", "2019-12-20"),
    city="Chongqing",
    host=st.CHINA,
    chair=st.TAJIKISTAN,
    decisions=("Recorded what was agreed in a protocol and in decisions.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TJ_MFA_2019_12,
            "paragraphs 1 and 2",
            supports=("period", "city", "host", "chair", "decisions"),
        ),
        Citation(s.MORNINGBELL_2020, "on the meeting before", supports=("host",)),
        Citation(
            s.CHONGQING_20191218,
            "paragraphs 1, 2 and 4",
            supports=("period.start", "city", "chair", "note"),
        ),
    ),
    note=(
        "Parviz Davlatzoda, Tajikistan's ambassador to China, headed the delegation of the chair "
        "and spoke at the opening; the sources do not say who presided."
    ),
    alternatives=(
        Alternative(
            "period.start",
            "2019-12-17",
            (Citation(s.MORNINGBELL_2020),),
            "A report from Dhaka of a year later has 17 to 20 December 2019, which probably counts "
            "the Special Working Group and the forum that followed; the ministry in the chair has "
            "18 and 19 December.",
        ),
    ),
)
SPECIAL_2020 = Meeting(
    id="special-2020",
    title="Special Meeting of CICA Ministers of Foreign Affairs, 2020",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2020-09-24", "2020-09-25"),
    announced="[..2020-09-23]",
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
        Citation(
            s.CICA_SPECIAL_2020_RU,
            "title and text",
            supports=("period", "chair", "participation", "decisions"),
        ),
        Citation(
            s.CICA_SARYBAY_20200924,
            "heading, and on his new post",
            supports=("period", "format", "decisions"),
        ),
        Citation(s.UZDAILY_20200924, supports=("period", "format", "decisions")),
        Citation(s.KHOVAR_20200924, supports=("period", "decisions", "note")),
        Citation(
            s.INFORM_202009, "paragraphs 1 to 5", supports=("chair_person", "format", "decisions")
        ),
        Citation(
            s.PEOPLE_20200923, "before the meeting", supports=("announced", "format", "period")
        ),
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
    citations=(
        Citation(
            s.CICA_SWG_2020_12,
            "paragraphs 1, 5 and 6",
            supports=("period", "chair", "chair_person", "format", "decisions"),
        ),
    ),
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
        Citation(s.CICA_250, "on the Think Tank Forum", supports=("decisions",)),
        Citation(s.CICA_SPEECH_33, "on the new measure", supports=("decisions",)),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on the Think Tank Forum, and on 2021",
            supports=("decisions",),
        ),
        Citation(s.CN_MFA_20201212, "on the day", supports=("period", "format")),
        Citation(
            s.MORNINGBELL_2020,
            "paragraphs 1, 3, 4, 6, 7 and 10",
            supports=(
                "period",
                "chair",
                "participation",
                "format",
                "decisions",
            ),
        ),
    ),
    note=(
        "The first under Kazakhstan's chairmanship of 2020; the sources do not say who presided. "
        "CICA gives the decision on the Forum to the Committee without a date, and the interview "
        "of 2021 to its meeting of 'last December'. A report of the day expected the new measure "
        "by 25 December 2020."
    ),
)
SWG_2021_06 = Meeting(
    id="swg-2021-06",
    title="CICA Special Working Group, June 2021",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2021-06-21", "[2021-06-22..2021-06-24]"),
    chair=st.KAZAKHSTAN,
    decisions=(
        (
            "Discussed the institutional development of CICA, its legal framework and the "
            "guidelines for events."
        ),
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(s.CICA_PR_333, "on the day of the Senior Officials Committee", supports=("note",)),
        Citation(
            s.KZINFORM_2021,
            "paragraphs 1 and 2",
            supports=("period", "chair", "format", "decisions"),
        ),
    ),
    note=(
        "The Working Group and the Senior Officials Committee met from 21 to 23 June 2021; the "
        "Committee met on the 23rd."
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
    citations=(
        Citation(
            s.CICA_PR_333,
            "paragraphs 1 to 6",
            supports=("period", "chair", "chair_person", "decisions", "note"),
        ),
        Citation(s.KZINFORM_2021, supports=("chair_person", "format", "decisions")),
    ),
    note="The second under Kazakhstan's chairmanship of 2020.",
)
SOC_2021_09 = Meeting(
    id="soc-2021-09",
    title="CICA Senior Officials Committee, September 2021",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2021-09-01..2021-09-30]", "[2021-09-02..2021-10-01]"),
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
    citations=(
        Citation(
            s.INFORM_20210930,
            "paragraphs 1 to 5, by the date of the report",
            supports=("period", "chair_person", "format", "decisions"),
        ),
    ),
    note=(
        "Reported on 30 September 2021 as held before the Sixth Ministerial Meeting, without its "
        "day, which probably was that of the report. The lower bound is conventional."
    ),
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
        Citation(
            s.CICA_MM6_STMT,
            "title and paragraph 1; the statement is itself the outcome",
            supports=("period", "city", "host", "number", "decisions"),
        ),
        Citation(s.CICA_CEP, "on the Council of Eminent Persons", supports=("decisions",)),
        Citation(s.CICA_NCT_GENERAL, "on the Catalogue", supports=("decisions",)),
        Citation(s.KREMLIN_5423, "on the meeting to come", supports=("announced",)),
        Citation(s.MINA_20211019, "paragraphs 1, 2 and 5", supports=("period", "city", "format")),
        Citation(s.KOREAHERALD_2021, "on the bid for 2022 to 2024", supports=("city", "decisions")),
        Citation(
            s.DKNEWS_2021,
            "paragraphs 1 to 4",
            supports=("number", "chair_person", "theme", "participation"),
        ),
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
    citations=(
        Citation(
            s.CICA_UNGCTS_2022,
            "paragraph 2, on the support of December 2021",
            supports=("period", "decisions"),
        ),
    ),
    note="Known by the month, from a press release of June 2022 that names no place.",
)
SOC_2022_03 = Meeting(
    id="soc-2022-03",
    title="CICA Senior Officials Committee, 30 March 2022",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("2022-03-30", "2022-03-31"),
    city="Nur-Sultan",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Shakhrat Nuryshev",
    decisions=("Supported the start of CICA's transformation at the summit of October 2022.",),
    format=MeetingFormat.HYBRID,
    citations=(
        Citation(
            s.CICA_1228, "paragraph 3, on what was agreed before", supports=("period", "decisions")
        ),
        Citation(s.KZ_MFA_20220413, "paragraph 2", supports=("period",)),
        Citation(
            s.KAZPRAVDA_SOC_2022,
            "paragraphs 1 and 2",
            supports=("period", "city", "chair_person", "format", "decisions"),
        ),
        Citation(
            s.INFORM_202203, "paragraphs 1 and 5", supports=("chair_person", "decisions", "note")
        ),
    ),
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
        (
            "Held the first review ever of how confidence-building measures are carried out, on "
            "the eight areas of the economic dimension."
        ),
    ),
    citations=(
        Citation(
            s.CICA_1228,
            "paragraphs 1 to 5",
            supports=("period", "chair_person", "decisions"),
        ),
    ),
)
SWG_2022_07 = Meeting(
    id="swg-2022-07",
    title="CICA Special Working Group, 21 July 2022",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2022-07-21", "2022-07-22"),
    chair=st.KAZAKHSTAN,
    decisions=(
        "Began to draft the outcome documents of the Sixth Summit.",
        "Came close to completing the draft regulations of the CICA Fund.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(
            s.CICA_1278, "paragraphs 1 to 3", supports=("period", "chair", "format", "decisions")
        ),
    ),
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
        "Worked on the drafts for the Sixth Summit, among them the regulations of the Fund.",
        "Considered Kyrgyzstan as co-coordinator for trade and investment.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.INFORM_20220915,
            "paragraphs 1 to 4",
            supports=("chair_person", "format", "decisions", "note"),
        ),
        Citation(
            s.AT_SWG_2022_09,
            "on the meeting, its drafts and the next meeting",
            supports=(
                "period",
                "city",
                "chair_person",
                "decisions",
                "note",
            ),
        ),
        Citation(s.REPUBLIC_2022_09, supports=("decisions",)),
    ),
    note=(
        "It set the next meeting of the Group for 28 and 29 September 2022 in Kazakhstan; no "
        "report of that meeting was found."
    ),
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
        Citation(s.AVESTA_20220922, "date and hour of the report", supports=("period", "note")),
        Citation(
            s.TAJIKISTANNEWSGAZETTE_2022,
            "paragraph 1, on the day before",
            supports=("city", "note"),
        ),
        Citation(
            s.KT_20220924, "paragraphs 1 to 3", supports=("chair", "chair_person", "decisions")
        ),
        Citation(s.TREND_3647938, "paragraphs 1 and 2", supports=("chair", "note")),
        Citation(s.TDI_20220922, "paragraphs 1 and 2", supports=("city", "chair", "note")),
    ),
    note=(
        "Beside the 77th session of the UN General Assembly. A Tajik report of 22 September, 13:50 "
        "in Dushanbe, which is before five in the morning in New York, already reports the "
        "meeting, and Tajikistan's state agency has it on the day before its report."
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
    period=Period("[2022-09-14..2022-10-12]", "[2022-09-15..2022-10-13]"),
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
        "Accepted Kyrgyzstan as coordinator for trade and investment, as the report has it.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.TDI_SOC_2022,
            "paragraphs 1 to 9, by the date of the report",
            supports=("period.end", "city", "decisions"),
        ),
        Citation(s.INFORM_20220915, "paragraphs 3 and 4", supports=("period.start",)),
    ),
    note=(
        "Held before the Sixth Summit and reported on 12 October 2022, without its day. It is not "
        "before 14 September, when the Special Working Group considered the same drafts."
    ),
)
TOURISM_HEADS_2022 = Meeting(
    id="tourism-heads-2022",
    title="Meeting of the Heads of Tourism Departments of the CICA Member States",
    kind=MeetingKind.OTHER,
    period=Period("2022-11-22", "2022-11-23"),
    announced="[..2022-10-26]",
    chair_person="Tojiddin Jurazoda",
    participation="14 member states and the Secretariat",
    decisions=("Discussed how to revive tourism between the member states after the pandemic.",),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(
            s.CICA_TOURISM_HEADS_2022,
            "paragraphs 1 to 3",
            supports=("period", "chair_person", "participation", "format", "decisions"),
        ),
        Citation(
            s.KHOVAR_20221122,
            "paragraphs 1 to 3",
            supports=("period", "format", "decisions", "note"),
        ),
        Citation(s.CICA_TOURISM_2022, "last paragraph", supports=("announced",)),
    ),
    note=(
        "Tajikistan, coordinator for tourism, organized it and presided. The heading of CICA's "
        "page has 21 and 22 November 2022; its text and the report from Dushanbe have the 22nd."
    ),
    alternatives=(
        Alternative(
            "participation",
            "10 member states and the Secretariat",
            (Citation(s.KHOVAR_20221122, "paragraph 2"),),
            "The report from Dushanbe names ten states; CICA's page names these and four more: "
            "Bahrain, Kazakhstan, Russia and Sri Lanka.",
        ),
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
        "Recommended an external audit of the Secretariat's accounts from September 2020 on.",
        "Recommended that the Deputy Executive Director be renamed Deputy Secretary General.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(
            s.CICA_SWG_2022_12,
            "paragraphs 1 to 4",
            supports=("period", "chair", "format", "decisions"),
        ),
        Citation(s.ELKZ_20221215, "paragraph 1", supports=("format",)),
    ),
)
SOC_2022_12 = Meeting(
    id="soc-2022-12",
    title="CICA Senior Officials Committee, December 2022",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2022-12-14..2022-12-15]", "[2022-12-15..2022-12-16]"),
    announced="[..2022-12-12]",
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
        Citation(
            s.CICA_SWG_2022_12,
            "paragraphs 2 and 4, on the meeting to come",
            supports=("period.start", "announced", "format"),
        ),
        Citation(
            s.ELKZ_20221215,
            "paragraphs 1 to 6",
            supports=("period.end", "chair_person", "format", "decisions"),
        ),
        Citation(s.KT_2022, "paragraphs 1 to 3", supports=("chair_person", "format", "decisions")),
    ),
    note=(
        "14 December is the day set two days before; a report of the morning of 15 December has "
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
        "Approved the plan of the Think Tank Forum for the year.",
        "Noted the report of the external auditor on the Secretariat for 2020-2022.",
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(
            s.CICA_1636,
            "paragraphs 1 to 6",
            supports=("period", "host", "chair_person", "format", "decisions", "note"),
        ),
        Citation(
            s.AT_202304,
            "paragraphs 1, 3, 5 and 6, without the report of the auditor",
            supports=(
                "period",
                "chair_person",
                "decisions",
            ),
        ),
    ),
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
    citations=(
        Citation(
            s.CICA_SWG_2023_05,
            "paragraphs 1 to 6",
            supports=("period", "format", "decisions", "note"),
        ),
    ),
    note=(
        "The first of 2023. It set the next meeting of the Group for 13 June 2023 in Astana; no "
        "report of that meeting was found."
    ),
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
    citations=(
        Citation(s.CICA_SOC_2023_08, "paragraph 1", supports=("note",)),
        Citation(
            s.AT_202308, "paragraphs 1 to 3", supports=("period", "city", "decisions", "note")
        ),
    ),
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
        Citation(
            s.CICA_SOC_2023_08,
            "paragraphs 1 to 5",
            supports=("period.end", "city", "decisions"),
        ),
        Citation(s.CICA_1789, "on the Road Map", supports=("period", "decisions")),
        Citation(
            s.AT_202308,
            "paragraphs 2 and 4 to 6",
            supports=("city", "chair", "chair_person", "decisions"),
        ),
    ),
)
INFORMAL_2023 = Meeting(
    id="informal-2023",
    title="Informal Meeting of the CICA Ministerial Council, 2023",
    kind=MeetingKind.INFORMAL_MINISTERIAL,
    period=Period("2023-09-21", "2023-09-22"),
    announced="[..2023-08-25]",
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
        Citation(
            s.CICA_1828,
            "paragraphs 1 to 3",
            supports=("period", "city", "chair_person", "decisions", "note"),
        ),
        Citation(s.CICA_SPEECH_186, "title", supports=("period", "city")),
        Citation(s.MEA_2023, supports=("chair", "chair_person", "decisions")),
        Citation(
            s.INFORM_20230922,
            "paragraphs 2 and 3",
            supports=("period", "city", "chair_person", "decisions", "note"),
        ),
        Citation(s.AT_202308, "paragraph 1", supports=("announced",)),
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
    citations=(Citation(s.CICA_1922_RU, "title and text", supports=("period", "decisions")),),
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
    citations=(
        Citation(
            s.CICA_1922_RU, "paragraph 2, on the last meeting of the year", supports=("note",)
        ),
        Citation(
            s.AT_2023_12_SOC,
            "paragraphs 1 to 8",
            supports=("period", "city", "chair", "chair_person", "decisions", "note"),
        ),
        Citation(
            s.KAZPRAVDA_2023_12,
            "paragraphs 1 to 3",
            supports=("city", "chair_person", "decisions", "note"),
        ),
        Citation(
            s.LOKMAT_20231227,
            "paragraphs 1 to 6",
            supports=("period", "city", "chair", "chair_person", "decisions"),
        ),
    ),
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
    citations=(
        Citation(
            s.CICA_PR_2017,
            "paragraphs 1 and 2",
            supports=("period", "city", "chair_person", "decisions", "note"),
        ),
        Citation(s.AT_20240313, "paragraphs 1 and 2", supports=("period", "chair_person")),
        Citation(s.INFORM_20240314, "title", supports=("host",)),
    ),
    note="The first of 2024.",
    alternatives=(
        Alternative(
            "format",
            "online",
            (Citation(s.AT_20240313, "paragraph 1"), Citation(s.INFORM_20240314)),
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
    announced="[..2024-03-12]",
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Alibek Bakayev",
    decisions=(
        (
            "Recommended Azerbaijan as chair for 2024-2026, to be decided by the ministers in a "
            "silence procedure."
        ),
        "Discussed elements of a charter for the first time.",
        "Approved the draft memorandum on a network of leading universities.",
        (
            "Approved a partnership with the UN Economic and Social Commission for Asia and the "
            "Pacific."
        ),
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_2021, "title and text", supports=("period", "city", "decisions")),
        Citation(s.CICA_PR_2017, "paragraph 2", supports=("announced",)),
        Citation(
            s.INFORM_SOC_2024_03,
            "paragraphs 1 to 5",
            supports=("city", "chair_person", "decisions"),
        ),
        Citation(
            s.AT_2024_03_SOC,
            "on the meeting of 14 March and the silence procedure",
            supports=("period", "decisions"),
        ),
        Citation(
            s.MENAFN_SOC_2024_03, "on the recommendation of Azerbaijan", supports=("decisions",)
        ),
    ),
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
    citations=(
        Citation(s.CICA_EVENT_2095, "announced", supports=("period.start",)),
        Citation(
            s.KZINFORM_SWG_2024,
            "paragraphs 1 to 4",
            supports=("period.end", "chair_person", "format", "decisions"),
        ),
    ),
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
    citations=(
        Citation(
            s.CICA_2128,
            "paragraphs 1 to 3",
            supports=("period", "city", "chair_person", "decisions"),
        ),
        Citation(s.KZINFORM_SWG_2024, "paragraph 4", supports=("period", "city")),
    ),
)
ENV_CONFERENCE_2024 = Meeting(
    id="env-conference-2024",
    title="First CICA Ministerial Conference on Environmental Issues",
    kind=MeetingKind.OTHER,
    period=Period("2024-08-28", "2024-08-29"),
    announced="[..2022-10-13]",
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Yerlan Nyssanbayev",
    participation="26 member states, by ministers and deputy ministers",
    decisions=(
        "Adopted a high-level statement.",
        "Kazakhstan proposed an environmental council of CICA.",
    ),
    format=MeetingFormat.HYBRID,
    citations=(
        Citation(s.CICA_2209_RU, "title and text", supports=("city", "decisions")),
        Citation(
            s.CICA_SPEECH_257, "thanks to the host", supports=("host", "chair", "chair_person")
        ),
        Citation(s.CICA_1985, "paragraph 1, on the day set", supports=("period", "city", "host")),
        Citation(s.CICA_2128, "paragraph 1, on the conference to come", supports=("period",)),
        Citation(
            s.AT_202409,
            "paragraphs 1 to 3",
            supports=("period", "city", "host", "decisions"),
        ),
        Citation(
            s.CAC_ENV_2024,
            "paragraph 1",
            supports=("city", "chair", "participation", "format", "decisions"),
        ),
        Citation(
            s.INFORM_20221017,
            "on what the President proposed at the summit",
            supports=("announced",),
        ),
    ),
    note=(
        "Nyssanbayev is Kazakhstan's minister of ecology. The conference was held in Astana; a "
        "regional portal has the ministers of the other states taking part online, which no second "
        "source says."
    ),
)
SWG_2024_12 = Meeting(
    id="swg-2024-12",
    title="CICA Special Working Group, December 2024",
    kind=MeetingKind.SPECIAL_WORKING_GROUP,
    period=Period("2024-12-03", "[2024-12-04..2024-12-05]"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Talgat Kaliyev",
    decisions=("Discussed the draft Charter and the draft documents for the ministers.",),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.AT_2024_12,
            "paragraphs 1 and 2",
            supports=("period", "city", "chair_person", "decisions", "note"),
        ),
        Citation(
            s.LOKMAT_20241205, "paragraphs 1 and 2", supports=("city", "chair_person", "decisions")
        ),
    ),
    note=(
        "The Group and the Senior Officials Committee met on 3 and 4 December 2024; how the days "
        "were divided is not stated."
    ),
)
SOC_2024_12 = Meeting(
    id="soc-2024-12",
    title="CICA Senior Officials Committee, December 2024",
    kind=MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
    period=Period("[2024-12-03..2024-12-04]", "2024-12-05"),
    city="Astana",
    host=st.KAZAKHSTAN,
    chair=st.KAZAKHSTAN,
    chair_person="Talgat Kaliyev",
    decisions=(
        "Exchanged views on the draft Charter and noted the Secretary General's report.",
        "Considered who should coordinate the priority areas.",
        "Approved the plan of confidence-building measures and the budget for 2025.",
        (
            "Authorized the Secretariat to go on strengthening relations with the SCO, the EAEU, "
            "ESCAP and the UN Office of Counter-Terrorism."
        ),
        "Considered applications for the status of observer.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.AT_2024_12,
            "paragraphs 1 to 4",
            supports=("period", "city", "chair_person", "decisions"),
        ),
        Citation(
            s.LOKMAT_20241205, "paragraphs 1 to 4", supports=("city", "chair_person", "decisions")
        ),
    ),
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
    citations=(
        Citation(
            s.TREND_3980959,
            "paragraphs 2 to 6",
            supports=("period.end", "chair_person", "format", "decisions"),
        ),
        Citation(s.AT_2024_12, "paragraph 1, on the meeting before", supports=("period.start",)),
    ),
    note=(
        "Reported on 11 December 2024, without its day; it came after the meeting of 3 and 4 "
        "December."
    ),
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
            "Adopted modalities for carrying out confidence-building measures and an updated "
            "Catalogue, and launched the network of leading universities."
        ),
    ),
    format=MeetingFormat.ONLINE,
    citations=(
        Citation(
            s.CICA_PR_2378, "title and text", supports=("period", "number", "chair", "decisions")
        ),
        Citation(s.UN_RCCA_2024, "paragraph 1", supports=("period", "host", "format", "decisions")),
        Citation(
            s.TREND_3983314,
            "paragraphs 1 to 3",
            supports=("period", "host", "chair_person", "participation", "format", "decisions"),
        ),
        Citation(
            s.HURRIYET_2025, "paragraphs 4 and 5", supports=("period", "participation", "format")
        ),
        Citation(s.AT_20241217, "on the end of Kazakhstan's chairmanship", supports=("decisions",)),
        Citation(s.CHINADAILY_20241217, "list of documents adopted", supports=("decisions",)),
        Citation(
            s.AZ_MFA_2024,
            "paragraphs 1 and 2, on the meeting to come",
            supports=("announced", "host", "chair"),
        ),
    ),
    note=(
        "It had been planned in Baku for 11 November 2024 and was held online with Azerbaijan as "
        "host; some pages still speak of Baku. Murat Nurtleu opened it as the outgoing chair. The "
        "documents adopted are named by one report, after Kazakhstan's foreign ministry."
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
    citations=(Citation(s.TREND_4011430, "paragraph 2", supports=("period", "city")),),
    note="The report gives only its day and its place.",
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
    citations=(
        Citation(
            s.TREND_4011430,
            "paragraphs 1 to 5",
            supports=("period", "city", "chair", "decisions"),
        ),
    ),
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
        "Held the yearly review of confidence-building measures in the environmental dimension.",
        (
            "Noted that the Convention on privileges and immunities needs one more ratification to "
            "enter into force."
        ),
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_2572, "announced", supports=("period",)),
        Citation(
            s.TREND_4072652,
            "paragraphs 1 to 5",
            supports=("period", "city", "venue", "chair", "decisions"),
        ),
        Citation(s.AT_202507, supports=("city", "venue", "decisions", "note")),
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
    citations=(
        Citation(s.CICA_2572, "on the day of the Senior Officials Committee", supports=("note",)),
        Citation(
            s.TREND_4072652, "paragraph 1", supports=("period.start", "city", "venue", "chair")
        ),
        Citation(s.AT_202507, supports=("period.end", "venue", "decisions", "note")),
    ),
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
    announced="[..2025-09-23]",
    city="New York",
    host=st.UNITED_STATES,
    chair=st.AZERBAIJAN,
    chair_person="Jeyhun Bayramov",
    decisions=(
        "Established two advisory bodies, the CICA Women's Council and the CICA Finance Summit.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(s.CICA_2897, "on the two bodies", supports=("decisions",)),
        Citation(
            s.AZERTAG_20250925,
            "title and paragraphs 1 to 3",
            supports=("period", "city", "chair", "chair_person", "decisions"),
        ),
        Citation(
            s.TREND_4095654,
            "paragraphs 1 to 3",
            supports=("period", "city", "chair", "chair_person", "note"),
        ),
        Citation(
            s.AT_2025_09,
            "paragraph 1, on the meeting to come",
            supports=("announced", "period", "city", "chair"),
        ),
        Citation(s.QAZINFORM_20250926, "paragraph 1", supports=("city",)),
        Citation(
            s.REPORT_CFM_2025, "on what the minister wrote", supports=("chair_person", "note")
        ),
    ),
    note=(
        "Beside the 80th session of the UN General Assembly. The minister in the chair wrote that "
        "the process of founding the two bodies had begun; the reports have them founded. An "
        "extraordinary meeting of the ministers in Baku had been announced for 2025; no report of "
        "one was found."
    ),
    alternatives=(
        Alternative(
            "decisions",
            "Women's Council established in August 2025",
            (Citation(s.REPORT_20260311, "paragraph 4"),),
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
    citations=(
        Citation(
            s.DAYAZ_20251218,
            "paragraph 1, with the two days in the order of the two bodies",
            supports=("period", "decisions"),
        ),
        Citation(s.TREND_2025_12, "paragraphs 1 and 2", supports=("chair", "format")),
        Citation(s.REPORT_AZ_20251218, "paragraph 2", supports=("format",)),
    ),
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
        Citation(
            s.DAYAZ_20251218,
            "paragraph 1, with the two days in the order of the two bodies",
            supports=("period", "decisions"),
        ),
        Citation(s.TREND_2025_12, "paragraphs 1 to 4", supports=("chair", "format", "decisions")),
        Citation(s.REPORT_AZ_20251218, supports=("format", "decisions")),
        Citation(s.REPORT_202512B, "paragraphs 1 and 4", supports=("format", "decisions")),
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
    decisions=(
        "Adopted recommendations on women in the digital transformation, enterprise and climate.",
    ),
    format=MeetingFormat.IN_PERSON,
    citations=(
        Citation(
            s.GBWC_20260414,
            "lead, and block 1, paragraphs 1 and 4",
            supports=("period", "city", "chair_person", "decisions", "note"),
        ),
        Citation(
            s.REPORT_2026_02,
            "announced",
            supports=("period", "announced", "city", "note"),
        ),
        Citation(
            s.REPORT_20260311,
            "paragraphs 1, 3 and 4, before the meeting",
            supports=("host", "chair", "note"),
        ),
    ),
    note=(
        "Reported by the organization of one who took part; the day was announced in February "
        "2026. A conference on the voices of women in the CICA area, with the heads of the "
        "ministries in charge, was announced with it; one on the enterprise of women and on "
        "legislation was held on the same day, with more than ten countries."
    ),
)
