"""The milestones on the way of the forum, by date; the one without a date stands last."""

from cica.data import sources as s
from cica.records import Alternative, Citation, Milestone

MILESTONES: tuple[Milestone, ...] = (
    Milestone(
        id="proposal-1992",
        title="Proposal to convene CICA",
        when="1992-10-05",
        what=(
            "Nursultan Nazarbayev, President of Kazakhstan, proposes the conference at the 47th "
            "session of the UN General Assembly."
        ),
        people=("Nursultan Nazarbayev",),
        citations=(
            Citation(
                s.CICA_EVOLUTION_2010,
                "Initial Developments, paragraph 1",
                supports=(
                    "when",
                    "what",
                    "people",
                ),
            ),
            Citation(s.KZ_MFA_CICA, "on the date of establishment", supports=("when", "what")),
            Citation(
                s.CICA_1841,
                "paragraph 1",
                supports=(
                    "when",
                    "what",
                    "people",
                ),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the beginning of CICA at the UN General Assembly",
                supports=(
                    "what",
                    "people",
                ),
            ),
            Citation(s.XINHUA_2022, "second paragraph, which has the year", supports=("what",)),
        ),
        note=(
            "CICA counts its anniversaries from this day: the twentieth in 2012, the thirtieth in "
            "2022."
        ),
    ),
    Milestone(
        id="first-meeting-1993",
        title="First meeting of experts",
        when="1993-04",
        what=(
            "Experts of twelve foreign ministries meet for the first time. The interview of 2021 "
            "says of the first negotiations that Kassym-Jomart Tokayev led them in person."
        ),
        people=("Kassym-Jomart Tokayev",),
        participants=12,
        citations=(
            Citation(
                s.CICA_EVOLUTION_2010,
                "Initial Developments, paragraph 2",
                supports=(
                    "when",
                    "what",
                    "participants",
                ),
            ),
            Citation(
                s.KZ_GULF_CICA3,
                "the first stage",
                supports=(
                    "when",
                    "participants",
                ),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the first negotiations of the 1990s, with 12 states, led by Tokayev",
                supports=(
                    "people",
                    "participants",
                ),
            ),
            Citation(
                s.CICA_1165,
                "paragraph 3",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.TASR_TOKAYEV_2019, "on his offices from 1992 to 1999", supports=("note",)),
        ),
        note=(
            "The interview calls Tokayev the Minister of Foreign Affairs of that time, an office "
            "that he took up only in 1994. The interview alone says that he led the negotiations. "
            "No known source names the twelve states."
        ),
        alternatives=(
            Alternative(
                "when",
                "1993-03",
                (Citation(s.ASIAE_20140519, "paragraph 5"), Citation(s.XINHUA_2022)),
                (
                    "A Korean newspaper dates the first meeting of experts to March 1993, and "
                    "Xinhua has the process at work from then on. CICA itself and an embassy of "
                    "Kazakhstan date the meeting to April."
                ),
            ),
        ),
    ),
    Milestone(
        id="second-meeting-1993",
        title="Second meeting of experts",
        when="[1993-08-01..1993-09-30]",
        what="Experts of the interested states meet again, in August and September.",
        participants=28,
        citations=(
            Citation(
                s.CICA_EVOLUTION_2010,
                "Initial Developments, paragraph 2",
                supports=(
                    "when",
                    "what",
                    "participants",
                ),
            ),
            Citation(
                s.KZ_GULF_CICA3,
                "the first stage",
                supports=(
                    "when",
                    "participants",
                ),
            ),
        ),
        note=(
            "The sources count 28 participants without naming them. They were not all states "
            "that meant to join: the Republic of Korea says that it observed from August 1993 "
            "on."
        ),
    ),
    Milestone(
        id="third-meeting-1994",
        title="Third meeting of experts",
        when="1994-10",
        what=(
            "The last meeting of the first stage: the states agree to look for common approaches "
            "to security and cooperation."
        ),
        participants=29,
        citations=(
            Citation(
                s.CICA_EVOLUTION_2010,
                "Initial Developments, paragraph 2",
                supports=(
                    "when",
                    "what",
                    "participants",
                ),
            ),
            Citation(
                s.KZ_GULF_CICA3,
                "the first stage",
                supports=(
                    "when",
                    "what",
                    "participants",
                ),
            ),
        ),
        note="The sources count 29 participants and name none.",
    ),
    Milestone(
        id="swg-1995",
        title="Special Working Group begins its work",
        when="1995-03",
        what="The group that drafts CICA's basic documents until 1999 meets for the first time.",
        citations=(
            Citation(
                s.CICA_EVOLUTION_2010,
                "Initial Developments, paragraph 3",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.KZ_GULF_CICA3, "the second stage", supports=("when",)),
        ),
    ),
    Milestone(
        id="founding-declaration",
        title="First founding document",
        when="1999-09-14",
        what=(
            "Ministers of fifteen states sign the Declaration on the Principles in Almaty, "
            "brought together by Kassym-Jomart Tokayev, Minister of Foreign Affairs of Kazakhstan."
        ),
        people=("Kassym-Jomart Tokayev",),
        participants=15,
        citations=(
            Citation(s.CICA_PR_2030, "on the meeting of 1999", supports=("what", "participants")),
            Citation(
                s.KZ_GULF_5,
                "title and end, with the day of the Declaration",
                supports=("when", "what"),
            ),
            Citation(
                s.CARAVAN_20020401,
                "on the ministers gathered in September 1999",
                supports=(
                    "people",
                    "what",
                    "note",
                ),
            ),
            Citation(s.CISLEGIS_1999, "title", supports=("when",)),
            Citation(s.BJREVIEW_2014, "1999", supports=("when",)),
            Citation(
                s.CHINADAILY_2014,
                "Background, paragraph 1",
                supports=("when", "what", "participants"),
            ),
        ),
        note=(
            "Tokayev recalled in 2002 that he had gathered the ministers; no source says who "
            "presided."
        ),
    ),
    Milestone(
        id="summit-postponed",
        title="First summit postponed",
        when="[2001-09-11..2001-11-08]",
        what=(
            "After the attacks of 11 September 2001 the summit called to Almaty for 8 to 10 "
            "November is put off to 2002."
        ),
        people=("Nursultan Nazarbayev",),
        citations=(
            Citation(
                s.GAZETA_20011109, "speech of 8 November 2001", supports=("what", "people", "when")
            ),
            Citation(s.PRAVDA_2001, "on the dates and on the put-off to 2002", supports=("what",)),
            Citation(s.ASIAE_20140519, "paragraph 5", supports=("what",)),
        ),
        note=(
            "The decision lies between the attacks and 8 November 2001, when Nazarbayev spoke of "
            "it and asked the members to hold the summit in 2002."
        ),
    ),
    Milestone(
        id="almaty-act",
        title="First summit and Almaty Act",
        when="2002-06-04",
        what=(
            "The leaders of the members meet for the first time, in Almaty, and adopt the act "
            "that serves as CICA's charter."
        ),
        people=("Nursultan Nazarbayev",),
        participants=16,
        citations=(
            Citation(
                s.CICA_FIRST_SUMMIT,
                "paragraph 1",
                supports=(
                    "when",
                    "what",
                    "participants",
                    "note",
                ),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the First Summit as the beginning of institutional life",
                supports=("what",),
            ),
            Citation(
                s.RFERL_2002, "on the sixteen states and the Act", supports=("what", "participants")
            ),
            Citation(
                s.BJREVIEW_2014,
                "2002",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(
                s.RFERL_20020606,
                "paragraph 1, with Nazarbayev among the speakers",
                supports=("when", "people"),
            ),
        ),
        note="Sixteen member states took part, and ten observer states and organizations.",
    ),
    Milestone(
        id="catalogue-2004",
        title="Catalogue of Confidence Building Measures and Rules of Procedure",
        when="2004-10-22",
        what=(
            "The Second Ministerial Meeting, in Almaty, adopts both, and Thailand becomes the "
            "seventeenth member."
        ),
        citations=(
            Citation(
                s.CICA_SECOND_MM,
                "paragraph 1",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.RU_KREMLIN_2006, "paragraph 5", supports=("what",)),
        ),
    ),
    Milestone(
        id="secretariat",
        title="Secretariat created",
        when="2006-06-17",
        what="The Second Summit, in Almaty, signs the agreement that creates the Secretariat.",
        citations=(
            Citation(s.CICA_SECRETARIAT_OLD, "paragraph 1", supports=("when",)),
            Citation(
                s.KZ_LAW_233,
                "title and text",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.INFORM_20180828, "paragraph 4", supports=("when",)),
        ),
    ),
    Milestone(
        id="cica-day",
        title="CICA Day",
        when="2006-06-17",
        what="The Second Summit makes 5 October, the day of the proposal of 1992, the day of CICA.",
        citations=(
            Citation(s.CICA_GONG_2014, "paragraph 2", supports=("what",)),
            Citation(s.KT_20071002, "paragraph 2", supports=("what",)),
            Citation(s.KZ_EMB_2006, "paragraph 1, on the day of the summit", supports=("when",)),
        ),
    ),
    Milestone(
        id="host-agreement",
        title="Host agreement with Kazakhstan",
        when="2007-06-26",
        what=(
            "Kazakhstan's government and the Secretariat sign in Astana the terms of the "
            "Secretariat's stay; Kazakhstan ratifies on 20 March 2008."
        ),
        citations=(
            Citation(
                s.KZ_LAW_20,
                "title",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(
                s.KZ_HOST_2007,
                "title",
                supports=(
                    "when",
                    "what",
                ),
            ),
        ),
    ),
    Milestone(
        id="unga-observer",
        title="Observer at the United Nations General Assembly",
        when="2007-12",
        what="The General Assembly, at its 62nd session, grants CICA the status of an observer.",
        citations=(
            Citation(s.KZ_MFA_CICA, "on the status of CICA", supports=("when", "what")),
            Citation(s.CICA_942, "on the status of an observer", supports=("title",)),
            Citation(s.UN_GA10667, "on the texts of the Sixth Committee", supports=("note",)),
        ),
        note=(
            "The day was probably 6 December 2007, when the Assembly adopted the texts of its "
            "Sixth Committee, to which the other requests for the status of that session had "
            "gone, and the resolution A/RES/62/77. No source that states either was found."
        ),
    ),
    Milestone(
        id="membership-20",
        title="Twenty members",
        when="2008-08-25",
        what=(
            "The Third Ministerial Meeting, in Almaty, admits Jordan and the United Arab "
            "Emirates as the nineteenth and twentieth members."
        ),
        citations=(
            Citation(s.CICA_TURKEY_2008, "paragraph 4", supports=("what",)),
            Citation(s.AKORDA_20080825, "title, and on the new members", supports=("when",)),
            Citation(s.KZ_EMB_2008_12, "paragraphs 1 and 3", supports=("when", "what")),
            Citation(s.TR_MFA_20090702, "paragraph 3, on the twenty members", supports=("what",)),
        ),
    ),
    Milestone(
        id="rules-2009",
        title="Two-year chairmanship",
        when="2009-09-01",
        what="The Rules of Procedure are amended: a chairmanship now lasts two years and not four.",
        citations=(
            Citation(
                s.CICA_SECOND_MM,
                "paragraph 2",
                supports=(
                    "when",
                    "what",
                ),
            ),
        ),
    ),
    Milestone(
        id="first-handover",
        title="First change of the chair",
        when="2010-06-08",
        what="Kazakhstan hands the chair to Türkiye at the Third Summit, in Istanbul.",
        people=("Nursultan Nazarbayev", "Abdullah Gül"),
        citations=(
            Citation(
                s.CICA_TURKEY_2012,
                "paragraph 1",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(
                s.TR_MFA_2012_10,
                "paragraph 3",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.TR_MFA_RELATIONS, "paragraph 1", supports=("what",)),
            Citation(
                s.KT_20100608,
                "paragraph 1, which names Nazarbayev and the President of Türkiye",
                supports=("when", "what", "people"),
            ),
            Citation(s.AKORDA_NAZ_2010, "title, on the day of the summit", supports=("when",)),
        ),
    ),
    Milestone(
        id="convention-2010",
        title="Convention on privileges and immunities",
        when="2010-06-08",
        what=(
            "The Third Summit adopts the Convention and opens it for signature. It needs fourteen "
            "ratifications, one of which was still missing on 21 July 2025."
        ),
        citations=(
            Citation(
                s.KZ_LAW_500,
                "text of the Convention; Article 9, on entry into force",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.RU_ORDER_922_2010, "on the text to be signed", supports=("what",)),
            Citation(s.AT_202507, "on the ratification that was missing", supports=("what",)),
            Citation(s.AKORDA_NAZ_2010, "on the documents of CICA", supports=("what",)),
        ),
    ),
    Milestone(
        id="membership-22",
        title="Twenty-two members",
        when="2010-06-08",
        what="The Third Summit, in Istanbul, admits Iraq and Viet Nam.",
        citations=(
            Citation(s.GUL_CICA, "on the 22 members", supports=("what",)),
            Citation(s.CICA_INDIA_2010, "welcome to the new members", supports=("what",)),
            Citation(s.AKORDA_NAZ_2010, "title, on the day of the summit", supports=("when",)),
        ),
    ),
    Milestone(
        id="membership-24",
        title="Twenty-four members",
        when="[2011-01-25..2011-12-31]",
        what="Bahrain and then Cambodia join, under Türkiye's chairmanship.",
        citations=(
            Citation(
                s.TR_MFA_2011, "paragraph 4, on 22 members on 21 January 2011", supports=("when",)
            ),
            Citation(
                s.FACTBOOK_ARCHIVE,
                "editions of 2010 and 2011, Bahrain and Cambodia",
                supports=("when", "what"),
            ),
            Citation(s.TR_MFA_2012_10, "paragraph 2, on 24 members", supports=("title",)),
            Citation(
                s.CHINADAILY_2014, "on Bahrain and Cambodia in 2011", supports=("when", "what")
            ),
            Citation(s.ALWATAN_2019, "paragraph 4, on Bahrain in 2011", supports=("when",)),
            Citation(
                s.ID_KEMLU, "on Bahrain as a member and Cambodia as an observer", supports=("what",)
            ),
            Citation(s.SAS_PROFILE, supports=("what",)),
        ),
        note=(
            "The day is that of Cambodia's admission, which came after Bahrain's. CICA had 22 "
            "members on 21 January 2011, and both states joined in that year. An edition of the "
            "World Factbook revised after 25 January has Bahrain as a member and Cambodia as an "
            "observer. No source for the day was found."
        ),
    ),
    Milestone(
        id="turkey-second-term",
        title="Second term of Türkiye decided",
        when="2012-04-02",
        what=(
            "The members decide by consensus, on a proposal of Kazakhstan, that Türkiye stays "
            "in the chair for 2012-2014."
        ),
        citations=(
            Citation(
                s.TR_MFA_2012_04,
                "paragraph 2",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.TR_MFA_2012_10, "paragraph 3", supports=("what",)),
        ),
    ),
    Milestone(
        id="anniv-20",
        title="Session for the twentieth anniversary",
        when="2012-09-12",
        what=(
            "The ministers mark twenty years of CICA with a commemorative session before their "
            "fourth meeting, in Astana. Nursultan Nazarbayev speaks; CICA says that he there "
            "first called for a full organization."
        ),
        people=("Nursultan Nazarbayev",),
        citations=(
            Citation(
                s.CICA_NAZ_2012,
                "title and paragraphs 1 to 3",
                supports=(
                    "when",
                    "what",
                    "people",
                ),
            ),
            Citation(
                s.TR_MFA_RELATIONS,
                "paragraph 3",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(
                s.AKORDA_2012,
                "heading and the words of the President",
                supports=("when", "people", "note"),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the anniversary meeting of ministers in 2012 and the appeal made there",
                supports=(
                    "what",
                    "people",
                    "note",
                ),
            ),
            Citation(
                s.CICA_SPEECH_178,
                "retrospective of the transformation initiative",
                supports=("what", "people"),
            ),
        ),
        note=(
            "The call is reported by the interview of 2021, which says that Kazakhstan initiated "
            "the meeting, and by a speech of the Secretary General of 2023; what was read of the "
            "address and of the presidential report speaks of an efficient forum and of an "
            "institutional stage completed. In June 2010 Nazarbayev had said that CICA was "
            "gradually becoming a full organization; his proposal of an Organization for "
            "Security and Development in Asia is of 21 May 2014."
        ),
    ),
    Milestone(
        id="membership-26",
        title="Twenty-six members",
        when="2014-05-20",
        what=(
            "Qatar and Bangladesh sign the founding documents in Shanghai, on the eve of the "
            "plenary of the Fourth Summit."
        ),
        citations=(
            Citation(s.CRNTT_2014, "paragraph 1", supports=("when", "what")),
            Citation(
                s.CICA_NAZ_2014,
                "on the two states that had become members on that day",
                supports=("note",),
            ),
            Citation(s.TR_MFA_2014, "paragraph 2, on 26 members", supports=("title",)),
        ),
        note="Kazakhstan's President dated the two accessions to the plenary of 21 May 2014.",
    ),
    Milestone(
        id="handover-2014",
        title="China takes the chair",
        when="2014-05-21",
        what="Türkiye hands the chair to China at the Fourth Summit, in Shanghai.",
        people=(
            "Xi Jinping",
            "Ahmet Davutoğlu",
        ),
        citations=(
            Citation(
                s.CN_EMB_NZ_20140521,
                "paragraph 1, on the presidency and the last presidency",
                supports=("when", "what", "people"),
            ),
            Citation(s.CN_EMB_NZ_20140515, "section I, before the summit", supports=("what",)),
            Citation(s.TR_MFA_2014, "paragraph 2, before the summit", supports=("what",)),
        ),
    ),
    Milestone(
        id="asian-security-concept",
        title="Asian security concept",
        when="2014-05-21",
        what=(
            "At the Fourth Summit Xi Jinping puts forward a security concept for Asia: common, "
            "comprehensive, cooperative and sustainable."
        ),
        people=("Xi Jinping",),
        citations=(
            Citation(s.CN_EMB_NZ_2014, "paragraph 1", supports=("when", "what", "people")),
            Citation(
                s.CN_EMB_NZ_20140521,
                "paragraph 3, to the press after the summit",
                supports=("when", "what", "people"),
            ),
            Citation(
                s.CHINADAILY_20140521,
                "on the words of the declaration of the summit",
                supports=("title",),
            ),
        ),
    ),
    Milestone(
        id="move-astana",
        title="Secretariat moves to Astana",
        when="2014-09",
        what="The Secretariat moves from Almaty to Astana.",
        citations=(
            Citation(
                s.XINHUA_2019,
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(
                s.XINHUA_2022,
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(
                s.QTV_2014,
                "announced",
                supports=(
                    "when",
                    "what",
                ),
            ),
        ),
        note=(
            "September 2014 was the month planned, and a later report has it too; other sources "
            "give the year only."
        ),
    ),
    Milestone(
        id="ttf-2014",
        title="Think Tank Forum founded",
        when="2014",
        what=(
            "The Forum is founded at China's initiative; the Shanghai Institutes for "
            "International Studies coordinate it."
        ),
        citations=(
            Citation(
                s.CICA_936,
                supports=(
                    "when",
                    "what",
                ),
            ),
        ),
    ),
    Milestone(
        id="business-youth-2015",
        title="Youth Council and Business Council founded",
        when="2015",
        what=(
            "Two advisory bodies are founded in Beijing under China's chairmanship: the Youth "
            "Council at its first conference, from 10 to 13 August, the Business Council on 24 and "
            "25 November."
        ),
        citations=(
            Citation(
                s.CBM_GONG_2016,
                "on the two Councils",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.INFORM_YC_2015, "paragraph 1", supports=("what",)),
            Citation(
                s.CCCME_2015,
                "paragraph 1",
                supports=(
                    "when",
                    "what",
                ),
            ),
        ),
        alternatives=(
            Alternative(
                "when",
                "2014",
                (Citation(s.INFORM_YC_2023),),
                (
                    "A report of 2023 has the Youth Council founded in 2014; CICA's Executive "
                    "Director of the time wrote in 2016 that it was in August 2015."
                ),
            ),
        ),
    ),
    Milestone(
        id="anniv-25",
        title="Ministers mark the twenty-fifth anniversary",
        when="2017-09-20",
        what=(
            "Wang Yi, Minister of Foreign Affairs of China, chairs an informal meeting of the "
            "ministers in New York on twenty-five years of CICA."
        ),
        people=("Wang Yi",),
        citations=(
            Citation(
                s.CN_UN_2017,
                "paragraphs 1 and 2",
                supports=(
                    "when",
                    "what",
                    "people",
                ),
            ),
            Citation(s.CICA_25TH_STMT, "heading", supports=("title",)),
        ),
    ),
    Milestone(
        id="sri-lanka-2018",
        title="Twenty-seven members",
        when="2018-08-15",
        what="Sri Lanka joins as the twenty-seventh member, with a ceremony in Beijing.",
        citations=(
            Citation(s.LK_MFA_2018, supports=("what",)),
            Citation(
                s.CICA_2018_CHAIR,
                "on the new member",
                supports=(
                    "what",
                    "note",
                ),
            ),
            Citation(s.ADADERANA_2019, "eighth paragraph", supports=("when",)),
        ),
        note=(
            "The admission took place outside the summits and the meetings of the ministers; the "
            "meeting of 24 September 2018 welcomed the new member."
        ),
    ),
    Milestone(
        id="handover-2018",
        title="Tajikistan takes the chair",
        when="2018-09-24",
        what=(
            "China hands the chair to Tajikistan at a special meeting of the ministers in New York."
        ),
        people=(
            "Wang Yi",
            "Sirojiddin Muhriddin",
        ),
        citations=(
            Citation(
                s.CICA_2018_CHAIR,
                "Sirojiddin Muhriddin as the new chair",
                supports=("when", "what", "people"),
            ),
            Citation(s.CN_SYDNEY_2018, "title and paragraph 1, on Wang Yi", supports=("people",)),
            Citation(s.CICA_KAZAKHSTAN_2018, "first paragraph", supports=("when", "what")),
            Citation(s.NEWSTJ_2018, "paragraph 2", supports=("what",)),
            Citation(s.DAZ_2018, "on the meeting of 24 September", supports=("when", "what")),
        ),
    ),
    Milestone(
        id="dushanbe-founder",
        title="Dushanbe Declaration on the founder of CICA",
        when="2019-06-15",
        what=(
            "The declaration of the Fifth Summit praises the personal part of Nursultan "
            "Nazarbayev as the founder of CICA."
        ),
        people=("Nursultan Nazarbayev",),
        citations=(
            Citation(
                s.KREMLIN_5423,
                "title and opening of the declaration",
                supports=(
                    "when",
                    "what",
                    "people",
                ),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the declaration of the Fifth Summit and the founder",
                supports=(
                    "what",
                    "people",
                ),
            ),
            Citation(
                s.INFORM_20190924,
                "paragraph 2",
                supports=(
                    "what",
                    "people",
                ),
            ),
        ),
        note="The report of September 2019 misdates the summit to June 2018.",
    ),
    Milestone(
        id="pandemic-2020",
        title="Work slowed by the pandemic",
        when="2020",
        what=(
            "The pandemic slows the work of CICA: many events are held online or postponed, "
            "and the ministers, the senior officials and the Special Working Group meet by "
            "video link."
        ),
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the last year and the pandemic",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.CICA_SWG_2020_12, "paragraphs 1 and 2", supports=("what",)),
            Citation(s.UZDAILY_20200924, "on the meeting of the ministers", supports=("what",)),
            Citation(s.MORNINGBELL_2020, "paragraphs 1 to 4", supports=("what",)),
        ),
    ),
    Milestone(
        id="handover-2020",
        title="Kazakhstan takes the chair again",
        when="2020-09-24",
        what=(
            "Tajikistan hands the chair to Kazakhstan at a special meeting of the ministers, "
            "held online."
        ),
        people=(
            "Sirojiddin Muhriddin",
            "Mukhtar Tileuberdi",
        ),
        citations=(
            Citation(s.CICA_SPECIAL_2020_RU, "title and text", supports=("when", "what")),
            Citation(
                s.UZDAILY_20200924,
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(
                s.INFORM_202009,
                "paragraphs 1 and 2",
                supports=(
                    "what",
                    "people",
                ),
            ),
            Citation(
                s.KHOVAR_20200924,
                supports=(
                    "when",
                    "what",
                    "people",
                ),
            ),
        ),
    ),
    Milestone(
        id="ttf-decision-2020",
        title="Decision for a permanent Think Tank Forum",
        when="2020-12",
        what=(
            "The Senior Officials Committee decides to make the Think Tank Forum permanent. It "
            "also supports a new measure on epidemiological safety."
        ),
        citations=(
            Citation(s.CICA_250, "on the Think Tank Forum", supports=("what",)),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the Think Tank Forum and the Committee's decision of last December",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.CICA_SPEECH_33, "on the new measure", supports=("what",)),
            Citation(s.MORNINGBELL_2020, "on the meeting of 11 December", supports=("note",)),
        ),
        note=(
            "CICA names the Committee and no day, the interview the December before it. The "
            "Committee met on 11 December 2020, and decided on the measure that day."
        ),
    ),
    Milestone(
        id="cbm-epidemiological",
        title="New measure on epidemiological safety, public health and pharmaceuticals",
        when="2021-01-15",
        what="The members approve the measure by silence procedure.",
        citations=(
            Citation(s.CICA_SPEECH_33, "on the new measure", supports=("when", "what")),
            Citation(s.CICA_SARYBAY_20210203, "on the new measure", supports=("title",)),
        ),
    ),
    Milestone(
        id="chair-roadmap",
        title="Road map for Kazakhstan's chairmanship signed",
        when="2021-02-03",
        what=(
            "Shakhrat Nuryshev, for Kazakhstan's Ministry of Foreign Affairs, and Kairat Sarybay, "
            "for the Secretariat, sign how the Secretariat carries out the priorities that the "
            "Ministry set."
        ),
        people=("Shakhrat Nuryshev", "Kairat Sarybay"),
        citations=(
            Citation(
                s.CICA_SARYBAY_20210203,
                "title and opening",
                supports=(
                    "when",
                    "what",
                    "people",
                ),
            ),
            Citation(
                s.INFORM_20210204,
                "last paragraph",
                supports=(
                    "what",
                    "people",
                ),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the priorities of the chairmanship and the road map signed the other day",
                supports=("what",),
            ),
            Citation(s.CICA_1065_RU, "on the renewal of 2022", supports=("note",)),
            Citation(s.INFORM_20230729, "on the renewal of 2023", supports=("note",)),
        ),
        note="Renewed on 4 February 2022 and in July 2023.",
    ),
    Milestone(
        id="catalogue-2021",
        title="Updated Catalogue and Council of Eminent Persons",
        when="2021-10-12",
        what=(
            "The Sixth Ministerial Meeting, in Nur-Sultan, adopts the second edition of the "
            "Catalogue of Confidence Building Measures and founds the Council of Eminent Persons. "
            "Kassym-Jomart Tokayev proposes Nursultan Nazarbayev as its head; the members approve "
            "him on 26 October."
        ),
        people=("Kassym-Jomart Tokayev", "Nursultan Nazarbayev"),
        citations=(
            Citation(s.CICA_NCT_GENERAL, "on the Catalogue", supports=("when", "what")),
            Citation(s.CICA_TERRORISM, "on the Catalogue", supports=("what",)),
            Citation(s.CICA_CEP, "on the Council of Eminent Persons", supports=("what",)),
            Citation(s.INFORM_20211012, "on the candidacy", supports=("what", "people")),
        ),
    ),
    Milestone(
        id="transformation-launch",
        title="Transformation of CICA launched",
        when="2022-10-13",
        what=(
            "In the year of the thirtieth anniversary the Sixth Summit, in Astana, starts the way "
            "to a full organization. Kuwait becomes the twenty-eighth member, and Kairat Sarybay "
            "the first Secretary General."
        ),
        people=("Kassym-Jomart Tokayev", "Kairat Sarybay"),
        citations=(
            Citation(
                s.KREMLIN_5852,
                "title and text",
                supports=("what",),
            ),
            Citation(s.VK_155959, "paragraph 1", supports=("when", "what")),
            Citation(
                s.INFORM_20221013,
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.ASIATODAY_2022, "on the process of transformation", supports=("what",)),
            Citation(
                s.BIGASIA_20221014,
                "paragraphs 1 to 3",
                supports=(
                    "what",
                    "people",
                ),
            ),
            Citation(s.NEWSAZ_2022B, "on the plenary session of that day", supports=("when",)),
        ),
    ),
    Milestone(
        id="roadmap",
        title="Road Map for CICA Transformation",
        when="2023-09-21",
        what=(
            "The Ministerial Council endorses the Road Map at an informal meeting in New York, "
            "chaired by Murat Nurtleu."
        ),
        people=("Murat Nurtleu",),
        citations=(
            Citation(
                s.CICA_1828,
                "paragraph 2",
                supports=(
                    "when",
                    "what",
                    "people",
                ),
            ),
            Citation(
                s.INFORM_20230922,
                "paragraphs 1 to 3",
                supports=(
                    "when",
                    "what",
                    "people",
                ),
            ),
        ),
    ),
    Milestone(
        id="hq-stone",
        title="Foundation stone of the headquarters",
        when="2024-06-26",
        what="The foundation stone of CICA's own building is laid in Astana.",
        citations=(
            Citation(
                s.CICA_2127,
                "title and paragraph 1; its day is that of the dateline",
                supports=("what",),
            ),
            Citation(
                s.INFORM_20240628,
                "paragraph 1",
                supports=(
                    "when",
                    "what",
                ),
            ),
        ),
    ),
    Milestone(
        id="env-conference",
        title="First Ministerial Conference on Environmental Issues",
        when="2024-08-28",
        what=(
            "The ministers in charge of the environment meet in Astana and online, with Yerlan "
            "Nyssanbayev, Kazakhstan's minister of ecology, in the chair."
        ),
        people=("Yerlan Nyssanbayev",),
        citations=(
            Citation(s.CICA_1985, "paragraph 1, on the day set", supports=("when",)),
            Citation(s.AT_202409, "paragraphs 1 to 3", supports=("when", "people")),
            Citation(s.CAC_ENV_2024, "paragraph 1", supports=("what", "note")),
            Citation(s.CICA_SPEECH_257, "thanks to the host", supports=("what", "people")),
        ),
        note="A regional portal has the ministers of 26 members taking part online.",
    ),
    Milestone(
        id="host-protocol",
        title="Protocol to the host agreement",
        when="2024-11-15",
        what=(
            "Kazakhstan and the Secretariat agree that the staff has international standing; "
            "Kazakhstan ratifies on 19 May 2025."
        ),
        citations=(
            Citation(
                s.KZ_LAW_189,
                "title",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.AT_202505, supports=("what",)),
        ),
    ),
    Milestone(
        id="az-chair",
        title="Azerbaijan takes the chair",
        when="2024-12-17",
        what=(
            "Kazakhstan hands the chair to Azerbaijan at the Seventh Meeting of the Ministerial "
            "Council, held online."
        ),
        people=("Murat Nurtleu", "Jeyhun Bayramov"),
        citations=(
            Citation(
                s.CICA_PR_2378,
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(
                s.TREND_3983314,
                supports=(
                    "when",
                    "what",
                    "people",
                ),
            ),
            Citation(
                s.UN_RCCA_2024,
                "paragraph 1",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(
                s.HURRIYET_2025,
                "paragraphs 4 and 5",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.AT_20241217, "on the end of Kazakhstan's chairmanship", supports=("what",)),
        ),
    ),
    Milestone(
        id="university-network-2025",
        title="University network begins its work",
        when="2025-02-21",
        what=(
            "The Coordination Council of the Partnership Network of Leading Universities meets "
            "for the first time."
        ),
        citations=(
            Citation(
                s.BSMI_PNLU,
                "title and text",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(s.MENAFN_PNLU_2025, supports=("what",)),
        ),
    ),
    Milestone(
        id="hq-open",
        title="Headquarters inaugurated",
        when="2025-07-02",
        what=(
            "President Kassym-Jomart Tokayev and Secretary General Kairat Sarybay open CICA's own "
            "building in Astana."
        ),
        people=("Kassym-Jomart Tokayev", "Kairat Sarybay"),
        citations=(
            Citation(
                s.QAZINFORM_20250702, "paragraphs 1 and 2", supports=("when", "what", "people")
            ),
            Citation(s.BIGASIA_20250703, "paragraphs 1 and 4", supports=("what",)),
        ),
        alternatives=(
            Alternative(
                "when",
                "2025-06",
                (Citation(s.TCA_2025),),
                "A later report has June 2025; the news agency reported it on the day, 2 July.",
            ),
        ),
    ),
    Milestone(
        id="new-bodies-2025",
        title="Women's Council and Finance Summit founded",
        when="2025-09-25",
        what=(
            "The Ministerial Council founds both advisory bodies at an informal meeting in New "
            "York, chaired by Jeyhun Bayramov."
        ),
        people=("Jeyhun Bayramov",),
        citations=(
            Citation(s.CICA_2897, supports=("what",)),
            Citation(
                s.AZERTAG_20250925,
                "title",
                supports=(
                    "when",
                    "what",
                ),
            ),
            Citation(
                s.TREND_4095654,
                "on the meeting of that day and on the Finance Summit",
                supports=("when", "people", "note"),
            ),
            Citation(s.REPORT_CFM_2025, "on what the minister wrote", supports=("people", "note")),
        ),
        note=(
            "On the day itself a text speaks of progress towards the Finance Summit only, and the "
            "minister in the chair wrote that the process of founding both had begun; later "
            "reports count both among the bodies founded."
        ),
        alternatives=(
            Alternative(
                "when",
                "2025-08",
                (Citation(s.REPORT_20260311),),
                (
                    "The chair of the Women's Council said in March 2026 that the ministers had "
                    "decided on it in August 2025; the reports of September 2025 have both bodies "
                    "founded by the meeting of the 25th."
                ),
            ),
        ),
    ),
    Milestone(
        id="cica-day-2025",
        title="First CICA Day in the new headquarters",
        when="[2025-10-01..2025-10-08]",
        what="Thirty-three years after the proposal, CICA keeps its day in its own building.",
        citations=(
            Citation(s.CICA_2695_RU, "dateline and paragraph 1", supports=("when", "what")),
        ),
        note=(
            "CICA Day is 5 October; the celebration was reported on 8 October, without its day. "
            "The lower bound is conventional."
        ),
    ),
    Milestone(
        id="women-council-first",
        title="First meeting of the Women's Council",
        when="2026-04-14",
        what="The Council meets in Baku, with Bahar Muradova in the chair.",
        people=("Bahar Muradova",),
        citations=(
            Citation(
                s.GBWC_20260414,
                "lead, and block 1, paragraph 1",
                supports=("when", "what", "people"),
            ),
            Citation(
                s.REPORT_2026_02,
                "announced",
                supports=(
                    "when",
                    "what",
                ),
            ),
        ),
    ),
    Milestone(
        id="tokayev-role",
        title="Part of Kassym-Jomart Tokayev",
        what=(
            "As minister of foreign affairs he gathered the ministers who signed the Declaration "
            "of 1999; as state secretary he negotiated in Moscow about the First Summit in March "
            "2002; as minister again he was empowered to sign the Secretariat agreement of 2006."
        ),
        people=("Kassym-Jomart Tokayev",),
        citations=(
            Citation(s.CICA_TOKAYEV_2019, "on his own part", supports=("note",)),
            Citation(s.KZ_DECREE_536, "title", supports=("what",)),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the first negotiations of the 1990s, with 12 states, led by Tokayev",
                supports=("note",),
            ),
            Citation(
                s.CARAVAN_20020401,
                "on September 1999 and on the talks of March 2002",
                supports=("what", "people"),
            ),
        ),
        note=(
            "It covers many years and therefore has no date. In 2019 he said that he took a direct "
            "part in bringing the initiative forward; only the interview of 2021 says that he led "
            "the negotiations themselves."
        ),
    ),
)
