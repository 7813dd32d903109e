"""What was looked for and not found, by subject."""

from cica.records import OpenQuestion

MEMBERS: tuple[OpenQuestion, ...] = (
    OpenQuestion(
        id="signatories-1999",
        question="Which fifteen states signed the Declaration on the Principles in 1999?",
        record="memberships/PSE/CICA/member",
        field="basis",
        searched=(
            "the text of the Declaration with its signatures, reports of the meeting of 14 "
            "September 1999, and statements by each of the states that it is a founding member"
        ),
        languages=(
            "en",
            "ru",
            "zh",
            "ar",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="mongolia-accession",
        question="When and by which act did Mongolia become a member of CICA?",
        record="memberships/MNG/CICA/member",
        field="period.start",
        searched=(
            "Mongolia's accession between 1999 and 2001; its statements at the summits; reports of "
            "its ministry"
        ),
        languages=(
            "en",
            "ru",
            "mn",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="iraq-signature",
        question="On which day did Iraq sign the founding documents of CICA?",
        record="memberships/IRQ/CICA/member",
        field="period.start",
        searched="Iraq's accession at the Third Summit, June 2010",
        languages=(
            "en",
            "ar",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="bahrain-accession",
        question="When and by which act did Bahrain become a member of CICA?",
        record="memberships/BHR/CICA/member",
        field="period.start",
        searched=(
            "Bahrain's accession under the Turkish chairmanship, the Senior Officials Committee of "
            "January 2011"
        ),
        languages=(
            "en",
            "ar",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="cambodia-accession",
        question="When and by which act did Cambodia become a member of CICA?",
        record="memberships/KHM/CICA/member",
        field="period.start",
        searched="Cambodia's accession in 2011",
        languages=(
            "en",
            "ru",
            "ja",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="bahrain-observer",
        question="Was Bahrain an observer of CICA before it became a member?",
        record="memberships/BHR/CICA/observer",
        field="role",
        searched="Bahrain as an observer of CICA in 2010 and 2011",
        languages=(
            "en",
            "ar",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-aus-start",
        question="When did Australia become an observer of CICA?",
        record="memberships/AUS/CICA/observer",
        field="period.start",
        searched=(
            "Australia as an observer of CICA between 1992 and 2001, lists of observers, "
            "statements at summits"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-idn-start",
        question="When did Indonesia become an observer of CICA?",
        record="memberships/IDN/CICA/observer",
        field="period.start",
        searched=(
            "Indonesia as an observer of CICA between 1992 and 2001, lists of observers, "
            "statements at summits"
        ),
        languages=(
            "en",
            "id",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-jpn-start",
        question="When did Japan become an observer of CICA?",
        record="memberships/JPN/CICA/observer",
        field="period.start",
        searched=(
            "Japan as an observer of CICA between 1992 and 2001, lists of observers, statements at "
            "summits"
        ),
        languages=(
            "en",
            "ja",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-usa-start",
        question="When did the United States become an observer of CICA?",
        record="memberships/USA/CICA/observer",
        field="period.start",
        searched=(
            "the United States as an observer of CICA between 1992 and 2001, lists of observers, "
            "statements at summits"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-lbn-start",
        question="When did Lebanon become an observer of CICA?",
        record="memberships/LBN/CICA/observer",
        field="period.start",
        searched=(
            "Lebanon as an observer of CICA between 1992 and 2001, lists of observers, statements "
            "at summits"
        ),
        languages=(
            "en",
            "ar",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-mys-start",
        question="When did Malaysia become an observer of CICA?",
        record="memberships/MYS/CICA/observer",
        field="period.start",
        searched=(
            "Malaysia as an observer of CICA between 1992 and 2001, lists of observers, statements "
            "at summits"
        ),
        languages=(
            "en",
            "ms",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-tha-start",
        question="When did Thailand become an observer of CICA?",
        record="memberships/THA/CICA/observer",
        field="period.start",
        searched=(
            "Thailand as an observer of CICA between 1992 and 2001, lists of observers, statements "
            "at summits"
        ),
        languages=(
            "en",
            "th",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-ukr-start",
        question="When did Ukraine become an observer of CICA?",
        record="memberships/UKR/CICA/observer",
        field="period.start",
        searched=(
            "Ukraine as an observer of CICA between 1992 and 2001, lists of observers, statements "
            "at summits"
        ),
        languages=(
            "en",
            "uk",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-aus-end",
        question="When and why did Australia cease to be an observer of CICA?",
        record="memberships/AUS/CICA/observer",
        field="period.end",
        searched="lists of observers from 2004 to 2010 and reports that Australia had left",
        languages=(
            "en",
            "ru",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-lbn-end",
        question="When and why did Lebanon cease to be an observer of CICA?",
        record="memberships/LBN/CICA/observer",
        field="period.end",
        searched="lists of observers from 2004 to 2010 and reports that Lebanon had left",
        languages=(
            "en",
            "ru",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-osce-start",
        question="When did the OSCE become an observer of CICA?",
        record="memberships/OSCE/CICA/observer",
        field="period.start",
        searched="the OSCE as an observer organization of CICA between 1992 and 2001",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-un-start",
        question="When did the United Nations become an observer of CICA?",
        record="memberships/UN/CICA/observer",
        field="period.start",
        searched="the United Nations as an observer organization of CICA between 1992 and 2001",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-las-start",
        question="When did the League of Arab States become an observer of CICA?",
        record="memberships/LAS/CICA/observer",
        field="period.start",
        searched=(
            "the League of Arab States as an observer organization of CICA between 1992 and 2001"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-interstate-council",
        question=(
            "When did the Interstate Council become an observer of CICA, and when did it "
            "cease to be one?"
        ),
        record="memberships/INTERSTATE-COUNCIL/CICA/observer",
        field="period",
        searched=(
            "the Council of Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan in lists of CICA's "
            "observers"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="viet-nam-observer-month",
        question="In which month of 1993 did Viet Nam become an observer of CICA?",
        record="memberships/VNM/CICA/observer",
        field="period.start",
        searched="Viet Nam at the meetings of experts of 1993",
        languages=(
            "en",
            "vi",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="cambodia-observer-start",
        question="When did Cambodia become an observer of CICA?",
        record="memberships/KHM/CICA/observer",
        field="period.start",
        searched="Cambodia as an observer of CICA between the Third Summit and January 2011",
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="philippines-observer-start",
        question="When did the Philippines become an observer of CICA?",
        record="memberships/PHL/CICA/observer",
        field="period.start",
        searched="the Philippines as an observer of CICA between the Third Summit and January 2011",
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="sri-lanka-observer-start",
        question="Did Sri Lanka become an observer of CICA in 2012 or in May 2013?",
        record="memberships/LKA/CICA/observer",
        field="period.start",
        searched=(
            "annual reports of the Sri Lankan ministry for 2012 and 2013, of which only the "
            "openings could be read, and the decisions of the Senior Officials Committee"
        ),
        languages=(
            "en",
            "si",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="sri-lanka-decision",
        question="Which body of CICA agreed in 2018 to Sri Lanka's membership, and on which day?",
        record="memberships/LKA/CICA/member",
        field="start_event",
        searched=(
            "the decision of the members on Sri Lanka; Sri Lankan reports say that it was accepted "
            "unanimously and have only the day of the ceremony"
        ),
        languages=("en", "ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="belarus-observer-start",
        question="When did Belarus become an observer of CICA?",
        record="memberships/BLR/CICA/observer",
        field="period.start",
        searched="the application of Belarus and the decision on it, 2014 to 2016",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="laos-observer-start",
        question="When did Laos become an observer of CICA?",
        record="memberships/LAO/CICA/observer",
        field="period.start",
        searched="Laos as an observer of CICA, 2016 and 2017",
        languages=(
            "en",
            "zh",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="turkpa-observer-day",
        question="On which day of 2012 did TURKPA become an observer of CICA?",
        record="memberships/TURKPA/CICA/observer",
        field="period.start",
        searched="the decision on TURKPA's status, reports of 2012",
        languages=(
            "en",
            "ru",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="iom-observer-start",
        question=(
            "When did the International Organization for Migration become an observer of CICA?"
        ),
        record="memberships/IOM/CICA/observer",
        field="period.start",
        searched="the status of the organization in CICA, 2016 and 2017",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-iom-day",
        question=(
            "When did CICA's Secretariat sign its document with the International "
            "Organization for Migration?"
        ),
        record="memberships/IOM/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the International "
            "Organization for Migration, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-eco-day",
        question=(
            "When did CICA's Secretariat sign its document with the Economic Cooperation "
            "Organization?"
        ),
        record="memberships/ECO/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the Economic Cooperation "
            "Organization, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-apk-day",
        question=(
            "When did CICA's Secretariat sign its document with the Assembly of People of "
            "Kazakhstan?"
        ),
        record="memberships/APK/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the Assembly of People of "
            "Kazakhstan, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-eurasec-day",
        question=(
            "When did CICA's Secretariat sign its document with the Eurasian Economic Community?"
        ),
        record="memberships/EURASEC/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the Eurasian Economic "
            "Community, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-sco-rats-day",
        question=(
            "When did CICA's Secretariat sign its document with the Regional Anti-Terrorist "
            "Structure of the SCO?"
        ),
        record="memberships/SCO-RATS/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the Regional Anti-Terrorist "
            "Structure of the SCO, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-unodc-day",
        question=(
            "When did CICA's Secretariat sign its document with the United Nations Office "
            "on Drugs and Crime?"
        ),
        record="memberships/UNODC/CICA/partner",
        field="period.start",
        searched=(
            "the signature of the document of CICA's Secretariat with the United Nations Office on "
            "Drugs and Crime, on its own pages and on those of CICA"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-escap-document",
        question=(
            "On which document does CICA's partnership with ESCAP rest, and of which day is it?"
        ),
        record="memberships/ESCAP/CICA/partner",
        field="basis",
        searched="a memorandum or an exchange of letters between CICA and ESCAP, 2024 and 2025",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="partner-unoct-document",
        question=(
            "On which document does CICA's partnership with the UN Office of "
            "Counter-Terrorism rest, "
            "and of which day is it?"
        ),
        record="memberships/UNOCT/CICA/partner",
        field="basis",
        searched=(
            "a memorandum or an exchange of letters between CICA and the UN Office of "
            "Counter-Terrorism, 2024 and 2025"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="asean-cooperation",
        question="Has cooperation between CICA and ASEAN been established?",
        record="memberships/ASEAN/CICA/prospective",
        field="period.end",
        searched="a memorandum or a decision on ASEAN after the Sixth Summit",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="morocco-application",
        question="When did Morocco apply to be an observer of CICA, and has that been decided?",
        record="memberships/MAR/CICA/prospective",
        field="period",
        searched="Morocco's application for the status of observer and any decision on it",
        languages=(
            "en",
            "ar",
            "fr",
            "es",
            "de",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="seconding-before",
        question="Which states seconded diplomats to the Secretariat of CICA, and in which years?",
        record="memberships/RUS/CICA-SECRETARIAT/associate",
        field="period",
        searched=(
            "diplomats seconded to the Secretariat by Russia, China, India, Kazakhstan and "
            "Türkiye, deputies of the Executive Director"
        ),
        languages=(
            "en",
            "ru",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="deputies-of-kazakhstan",
        question="On which days did Kazakhstan's Deputy Executive Director of 2014 to 2018 serve?",
        record="memberships/KAZ/CICA-SECRETARIAT/associate/2",
        field="period",
        searched=(
            "the deputies of the Executive Directors in pages of CICA, of the Kazakh foreign "
            "ministry and in newspapers"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="seconding-china-before-2014",
        question="Did China send diplomats to the Secretariat of CICA before 2014?",
        record="memberships/CHN/CICA-SECRETARIAT/associate",
        field="period.start",
        searched="Chinese diplomats at the Secretariat in 2006 to 2014",
        languages=("en", "ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="seconding-china-2018",
        question="Did China send diplomats to the Secretariat of CICA without a break after 2018?",
        record="memberships/CHN/CICA-SECRETARIAT/associate/2",
        field="period.start",
        searched="Chinese diplomats and deputies at the Secretariat in 2018 to 2021",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="seconding-azerbaijan",
        question="Did Azerbaijan send the Deputy Secretary General Farid Damirli?",
        record="tenures/Farid Damirli/deputy-secretary-general",
        field="state",
        searched="the appointment of Farid Damirli and the state that sent him",
        languages=(
            "en",
            "az",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="tajik-ssr-name",
        question="On which day did the Tajik SSR give up its name?",
        record="states/TJK",
        field="names",
        searched=(
            "the change of the name in 1990 and 1991; copies of two encyclopaedia articles "
            "contradict each other on 31 August and 9 September 1991"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
)
MEETINGS: tuple[OpenQuestion, ...] = (
    OpenQuestion(
        id="twelve-states-1993",
        question="Which twelve states took part in the first meeting of experts in April 1993?",
        record="meetings/prep-1993-04",
        field="participation",
        searched=(
            "histories of CICA by its Secretariat, by embassies of Kazakhstan and by Chinese and "
            "Korean newspapers, for the states at the meeting of 1993 and for its days"
        ),
        languages=("en", "ru", "zh", "ko"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="days-second-experts-1993",
        question=(
            "On which days of August and September 1993 did the experts meet for the second time?"
        ),
        record="meetings/prep-1993-08",
        field="period.start",
        searched=(
            "histories of CICA and the Korean foreign ministry on its part as an observer since "
            "August 1993"
        ),
        languages=("en", "ru", "ko"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="days-third-experts-1994",
        question="On which days of October 1994 did the experts meet for the third time?",
        record="meetings/prep-1994-10",
        field="period.start",
        searched="histories of CICA by its Secretariat, by an embassy of Kazakhstan and in Chinese",
        languages=("en", "ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="days-working-group-1995",
        question=(
            "On which days of March 1995 did the Special Working Group first meet, and when did "
            "it meet again before 1999?"
        ),
        record="meetings/swg-1995-03",
        field="period.start",
        searched=(
            "histories of CICA; news agencies of 1995 to 1997 on officials of sixteen states "
            "meeting in Almaty"
        ),
        languages=("en", "ru", "zh", "ko"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="second-source-deputy-ministers",
        question=(
            "Which source besides Beijing Review has the days of the meetings of deputy "
            "ministers in 1996 and 1997?"
        ),
        record="meetings/deputy-fm-1996",
        field="period.start",
        searched=(
            "the two meetings and the joint statement of 1997 on the pages of CICA, of the "
            "foreign ministries of Kazakhstan, Russia and China, and in histories of CICA; a "
            "Chinese encyclopaedia has the days 7 and 8 February 1996, but the sentence about "
            "them could not be read to its end"
        ),
        languages=("en", "ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="chair-1999",
        question="Who presided over the First Meeting of Ministers in 1999?",
        record="meetings/ministerial-1999",
        field="chair_person",
        searched=(
            "reports of the meeting of 14 September 1999 and what Kassym-Jomart Tokayev said of "
            "it later"
        ),
        languages=("en", "ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="chair-2004",
        question="Who presided over the Second Meeting of Ministers in 2004?",
        record="meetings/ministerial-2004",
        field="chair_person",
        searched=(
            "reports of the meeting of 22 October 2004, CICA's page on it and the Russian "
            "foreign ministry"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="working-group-2004-2006",
        question="On which days did the Special Working Group meet six times in 2004 to 2006?",
        searched=(
            "a background note of the Kremlin that counts the meetings, CICA's pages and reports "
            "before the Second Summit"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="place-soc-2006-03",
        question="Where, and on which days of March 2006, did the Senior Officials Committee meet?",
        record="meetings/soc-2006-03",
        field="city",
        searched="reports before the Second Summit and the background notes of the Kremlin",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="division-2008-06",
        question=(
            "How were the days of 9 to 11 June 2008 in Seoul divided between the Working Group "
            "and the Committee?"
        ),
        record="meetings/soc-2008-06",
        field="period.start",
        searched="the release of the Korean ministry and Korean newspapers",
        languages=("en", "ko"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="place-soc-2008-08",
        question="Where did the Senior Officials Committee meet on 23 August 2008?",
        record="meetings/soc-2008-08",
        field="city",
        searched="reports before the Third Ministerial Meeting, held in Almaty two days later",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="place-soc-2009-10",
        question="Where did the Senior Officials Committee meet on 29 October 2009?",
        record="meetings/soc-2009-10",
        field="city",
        searched=(
            "the concept paper on small and medium enterprises and reports of the autumn of 2009"
        ),
        languages=("en", "ru", "tr"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="days-ankara",
        question=(
            "On which days between September 2010 and January 2011 did the Special Working Group "
            "and the Senior Officials Committee meet in Ankara?"
        ),
        record="meetings/soc-ankara",
        field="period.start",
        searched=(
            "pages of the Turkish foreign ministry on its chairmanship, Turkish newspapers of 2010 "
            "and agencies in Russian"
        ),
        languages=("en", "ru", "tr"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="division-2011-01",
        question=(
            "How were 25 and 26 January 2011 divided between the Working Group and the Committee?"
        ),
        record="meetings/soc-2011-01",
        field="period.start",
        searched=(
            "the statement of the Turkish foreign ministry of 21 January 2011 and reports of the "
            "week"
        ),
        languages=("en", "tr"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="days-antalya",
        question=(
            "When in 2011 did the Special Working Group and the Senior Officials Committee meet "
            "in Antalya?"
        ),
        record="meetings/soc-antalya",
        field="period.start",
        searched=(
            "pages of the Turkish foreign ministry on its chairmanship and Turkish newspapers of "
            "2011"
        ),
        languages=("en", "tr"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="chair-informal-2011",
        question="Who presided over the informal meeting of the ministers in September 2011?",
        record="meetings/informal-2011",
        field="chair_person",
        searched=(
            "the Turkish and Thai foreign ministries and the site of the Turkish chairmanship on "
            "the meeting in New York"
        ),
        languages=("en", "tr", "th"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="division-2011-10",
        question=(
            "How were 17 to 19 October 2011 in Izmir divided between the Working Group and the "
            "Committee?"
        ),
        record="meetings/soc-2011-10",
        field="period.start",
        searched="reports from Bahrain and pages of the Turkish foreign ministry",
        languages=("en", "tr", "ar"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="days-tongxiang",
        question=(
            "On which days of the winter of 2011-2012 did the Special Working Group and the Senior "
            "Officials Committee meet in Tongxiang?"
        ),
        record="meetings/soc-tongxiang",
        field="period.start",
        searched=(
            "pages of the Turkish foreign ministry, and Chinese newspapers of the winter of 2011 "
            "on a meeting of CICA in Tongxiang"
        ),
        languages=("en", "tr", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="rounds-2012-2015",
        question=(
            "When did the Working Group and the Senior Officials Committee meet between March "
            "2012 and the end of 2015?"
        ),
        searched=(
            "the archive of CICA's site, the site of the Turkish chairmanship and the foreign "
            "ministries of China and Kazakhstan"
        ),
        languages=("en", "ru", "tr", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="first-think-tank-forum",
        question="On which day of 2014 did the Think Tank Forum first meet?",
        record="milestones/ttf-2014",
        field="when",
        searched="the Forum and its first session in Shanghai",
        languages=("en", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="place-soc-2016-01",
        question="Where did the Senior Officials Committee meet on 13 January 2016?",
        record="meetings/soc-2016-01",
        field="city",
        searched=(
            "the action plan on small and medium enterprises, and the Chinese foreign ministry "
            "on CICA's senior officials in 2016"
        ),
        languages=("en", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="division-2016-10",
        question=(
            "How were 26 to 28 October 2016 in Astana divided between the Working Group and the "
            "Committee?"
        ),
        record="meetings/soc-2016-10",
        field="period.start",
        searched="reports of the opening of the new office of the Secretariat",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="day-lanzhou-2017",
        question="Had the meetings in Lanzhou begun before 13 July 2017?",
        record="meetings/soc-2017-07",
        field="period.start",
        searched=(
            "the Working Group and the Committee in Lanzhou; only the report of the provincial "
            "paper and a copy of it were found"
        ),
        languages=("en", "ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="rounds-2018",
        question="When did the Working Group and the Senior Officials Committee meet in 2018?",
        searched="meetings of the senior officials before the hand-over to Tajikistan",
        languages=("en", "ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="end-soc-2019-06",
        question="Did the Senior Officials Committee of 13 June 2019 go on to the next day?",
        record="meetings/soc-2019-06",
        field="period.end",
        searched="the Tajik foreign ministry and reports of the week before the Fifth Summit",
        languages=("ru", "tg"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="day-informal-2019",
        question="On which day of September 2019 did the ministers meet in New York?",
        record="meetings/informal-2019",
        field="period.start",
        searched=(
            "Kazinform and the foreign ministries of Kazakhstan and Tajikistan on the meeting "
            "beside the 74th session of the UN General Assembly"
        ),
        languages=("en", "ru", "tg"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="chair-soc-2019-12",
        question="Who presided over the Senior Officials Committee of December 2019?",
        record="meetings/soc-2019-12",
        field="chair_person",
        searched="the Tajik foreign ministry and Chinese newspapers on the meeting in Chongqing",
        languages=("en", "zh", "tg"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="chair-soc-2020-12",
        question="Who presided over the Senior Officials Committee of December 2020?",
        record="meetings/soc-2020-12",
        field="chair_person",
        searched=(
            "CICA's press releases, the foreign ministries of China and Kazakhstan, and a report "
            "from Dhaka"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="division-2021-06",
        question=(
            "On which day did the Special Working Group of 21 June 2021 end, before the "
            "Committee of the 23rd?"
        ),
        record="meetings/swg-2021-06",
        field="period.end",
        searched="CICA's press releases and Kazakh reports of June 2021",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="day-soc-2021-09",
        question="On which day of September 2021 did the Senior Officials Committee meet?",
        record="meetings/soc-2021-09",
        field="period.start",
        searched=(
            "Kazinform's report of 30 September 2021, CICA's press releases and Russian-language "
            "agencies"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="rules-of-2021",
        question="Were the amendments to the Rules of Procedure adopted in October 2021?",
        record="meetings/ministerial-2021",
        field="decisions",
        searched=(
            "the statement by the chair, CICA's page with the Rules of Procedure and reports of "
            "the Sixth Ministerial Meeting"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="day-soc-2021-12",
        question=(
            "On which day of December 2021 did the Senior Officials Committee meet, and where?"
        ),
        record="meetings/soc-2021-12",
        field="period.start",
        searched="CICA's press releases of December 2021 and reports from Kazakhstan",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="working-group-late-september-2022",
        question="Did the Special Working Group meet on 28 and 29 September 2022?",
        record="meetings/swg-2022-09",
        searched="CICA's press releases and Kazakh reports before the Sixth Summit",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="day-soc-2022-10",
        question="On which day of October 2022 did the Senior Officials Committee meet in Astana?",
        record="meetings/soc-2022-10",
        field="period.start",
        searched="CICA's press releases of October 2022 and reports of the days of the summit",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="day-soc-2022-12",
        question="Did the Senior Officials Committee meet on 14 December 2022, as it was set to?",
        record="meetings/soc-2022-12",
        field="period.start",
        searched="CICA's press releases and Kazakh reports of December 2022",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="working-group-june-2023",
        question="Did the Special Working Group meet in Astana on 13 June 2023?",
        record="meetings/swg-2023-05",
        searched="CICA's press releases and Kazakh reports of June 2023",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="division-2023-08",
        question=(
            "Did the Special Working Group of August 2023 meet on both days, the 21st and the 22nd?"
        ),
        record="meetings/swg-2023-08",
        field="period.end",
        searched="CICA's press releases and reports from Kazakhstan",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="day-swg-2024-06",
        question="Did the Special Working Group meet on 25 June 2024, as announced?",
        record="meetings/swg-2024-06",
        field="period.start",
        searched="CICA's forthcoming events and Kazakh reports of June 2024",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="format-env-conference",
        question="Did ministers take part online in the environmental conference of 2024?",
        record="meetings/env-conference-2024",
        field="format",
        searched="CICA's press releases and the reports of the conference in Astana",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="division-2024-12",
        question=(
            "How were 3 and 4 December 2024 divided between the Working Group and the Committee?"
        ),
        record="meetings/soc-2024-12",
        field="period.start",
        searched="CICA's press releases and reports from Kazakhstan",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="day-soc-2024-12b",
        question="On which day of December 2024 did the Senior Officials Committee meet online?",
        record="meetings/soc-2024-12b",
        field="period.start",
        searched=(
            "CICA's press releases and Azerbaijani agencies before the Seventh Ministerial Meeting"
        ),
        languages=("en", "ru", "az"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="end-working-group-2025-07",
        question="On which day in July 2025 did the Special Working Group end?",
        record="meetings/swg-2025-07",
        field="period.end",
        searched=(
            "CICA's forthcoming events and reports of the first meetings in the new headquarters"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="extraordinary-ministers-2025",
        question="Did the ministers hold an extraordinary meeting in Baku in 2025?",
        record="meetings/informal-2025",
        searched="CICA's press releases and Azerbaijani agencies of 2025",
        languages=("en", "ru", "az"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="seventh-summit",
        question=(
            "On which days, and in which hall, is the Seventh Summit to be held, and who is to "
            "follow in the chair?"
        ),
        record="summits/baku-2026",
        field="period.start",
        searched="CICA's press releases and Azerbaijani agencies up to April 2026",
        languages=("en", "ru", "az"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="first-day-of-asanov",
        question="On which day did Jandos Asanov become Executive Director?",
        record="tenures/Jandos Asanov/executive-director",
        field="period.start",
        searched="his appointment in 2006, decrees of Kazakhstan and his own accounts",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="first-day-of-aldemir",
        question="On which day did Çınar Aldemir become Executive Director?",  # noqa: RUF001  # a Turkish name has a dotless i
        record="tenures/Çınar Aldemir/executive-director",  # noqa: RUF001  # a Turkish name has a dotless i
        field="period.start",
        searched=(
            "his appointment in 2010 in pages of the Turkish foreign ministry and in newspapers"
        ),
        languages=("en", "tr"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="first-day-of-gong",
        question="On which day of 2014 did Gong Jianwei become Executive Director?",
        record="tenures/Gong Jianwei/executive-director",
        field="period.start",
        searched=(
            "his appointment in pages of CICA, of the Chinese foreign ministry and of Kazakhstan"
        ),
        languages=("ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="deputies-before-2020",
        question="Who was Deputy Executive Director before 2020, and when?",
        record="tenures/Kanat Tumysh/deputy-executive-director",
        field="period.start",
        searched=(
            "the deputies of the Secretariat from 2006 on, Kanat Tumysh and A. Bakytbekkyzy by "
            "name, and pages of the foreign ministry of Kazakhstan"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="name-of-bakytbekkyzy",
        question="What is the first name of the deputy A. Bakytbekkyzy?",
        record="tenures/A. Bakytbekkyzy/deputy-executive-director",
        field="person",
        searched="the name with the Secretariat and with the foreign ministry of Kazakhstan",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="first-day-of-chi-fang",
        question="On which day did Chi Fang become Deputy Executive Director?",
        record="tenures/Chi Fang/deputy-executive-director",
        field="period.start",
        searched="her name in CICA's press releases and in Chinese pages",
        languages=("en", "ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="renaming-of-the-deputy",
        question="On which day was the Deputy Executive Director renamed Deputy Secretary General?",
        record="tenures/Chi Fang/deputy-secretary-general",
        field="period.start",
        searched="CICA's press releases from December 2022 to July 2023",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="first-day-of-damirli",
        question=(
            "On which day did Farid Damirli become Deputy Secretary General, and has he left "
            "office?"
        ),
        record="tenures/Farid Damirli/deputy-secretary-general",
        field="period",
        searched="his name in CICA's press releases and in Azerbaijani agencies",
        languages=("en", "ru", "az"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="observer-at-the-assembly",
        question=(
            "On which day, and by which resolution, did CICA become an observer at the UN "
            "General Assembly?"
        ),
        record="milestones/unga-observer",
        field="when",
        searched=(
            "the resolution A/RES/62/77, the Sixth Committee of the 62nd session and the list of "
            "observers"
        ),
        languages=("en", "fr", "ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="day-of-24-members",
        question="On which day of 2011 did CICA reach 24 members?",
        record="milestones/membership-24",
        field="when",
        searched="the accession of Bahrain and of Cambodia under the Turkish chairmanship",
        languages=("en", "ar", "tr"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="negotiator-of-the-1990s",
        question=(
            "Which source besides Kairat Sarybay's interview of February 2021 says that "
            "Kassym-Jomart Tokayev led the negotiations on CICA?"
        ),
        record="milestones/tokayev-role",
        field="what",
        searched="his speeches and articles on CICA and the histories of its beginnings",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="day-of-cica-day-2025",
        question="On which day was CICA Day celebrated in 2025?",
        record="milestones/cica-day-2025",
        field="when",
        searched="CICA's press releases and reports of October 2025",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
)
DOCUMENTS: tuple[OpenQuestion, ...] = (
    OpenQuestion(
        id="text-of-concept-transport-2022",
        question=(
            "Where can the text of the concept paper of 2022 on secure and effective "
            "transportation corridors be read?"
        ),
        record="documents/concept-transport-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports of the Senior Officials Committee "
            "of autumn 2022 and pages of the foreign ministries, for the concept paper by title "
            "and by area"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-human-2022",
        question="Where can the text of the concept paper of 2022 on the human dimension be read?",
        record="documents/concept-human-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports of the Senior Officials Committee "
            "of autumn 2022 and pages of the foreign ministries, for the concept paper by title "
            "and by area"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-ict-2022",
        question=(
            "Where can the text of the concept paper of 2022 on security of and in the use of ICTs "
            "be read?"
        ),
        record="documents/concept-ict-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports of the Senior Officials Committee "
            "of autumn 2022 and pages of the foreign ministries, for the concept paper by title "
            "and by area"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-tourism-2022",
        question="Where can the text of the concept paper of 2022 on tourism be read?",
        record="documents/concept-tourism-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports of the Senior Officials Committee "
            "of December 2022 and pages of the foreign ministries, for the concept paper by title "
            "and by area"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-agriculture-2022",
        question="Where can the text of the concept paper of 2022 on agriculture be read?",
        record="documents/concept-agriculture-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports of the Senior Officials Committee "
            "of December 2022 and pages of the foreign ministries, for the concept paper by title "
            "and by area"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-sustainable-2023",
        question=(
            "Where can the text of the concept paper of 2023 on sustainable development be read?"
        ),
        record="documents/concept-sustainable-2023",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports of the Senior Officials Committee "
            "of April 2023 and pages of the foreign ministries, for the concept paper by title and "
            "by area"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-envprot-2023",
        question=(
            "Where can the text of the concept paper of 2023 on environment protection be read?"
        ),
        record="documents/concept-envprot-2023",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports of the Senior Officials Committee "
            "of December 2023 and pages of the foreign ministries, for the concept paper by title "
            "and by area"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-disaster-2023",
        question=(
            "Where can the text of the concept paper of 2023 on natural disaster management be "
            "read?"
        ),
        record="documents/concept-disaster-2023",
        field="url",
        searched=(
            "CICA's site in English and Russian, press reports of the Senior Officials Committee "
            "of December 2023 and pages of the foreign ministries, for the concept paper by title "
            "and by area"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-ict-statement-2022",
        question=(
            "Where can the text of the CICA leaders' statement of 2022 on security of and in the "
            "use of ICTs be read?"
        ),
        record="documents/ict-statement-2022",
        field="url",
        searched=(
            "the sites of CICA and of the presidents of Russia and Kazakhstan and press reports of "
            "the Sixth Summit, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-gcts-plan-2022",
        question=(
            "Where can the text of CICA's plan of action of 2022 on the UN Global "
            "Counter-Terrorism Strategy be read?"
        ),
        record="documents/gcts-plan-2022",
        field="url",
        searched=(
            "the sites of CICA and of the presidents of Russia and Kazakhstan and press reports of "
            "the Sixth Summit, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-fund-regulations-2022",
        question="Where can the text of the Regulations of the CICA Fund of 2022 be read?",
        record="documents/fund-regulations-2022",
        field="url",
        searched=(
            "the sites of CICA and of the presidents of Russia and Kazakhstan and press reports of "
            "the Sixth Summit, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decision-kuwait-2022",
        question="Where can the text of the decision of 2022 that made Kuwait a member be read?",
        record="documents/decision-kuwait-2022",
        field="url",
        searched=(
            "the sites of CICA and of the presidents of Russia and Kazakhstan and press reports of "
            "the Sixth Summit, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decision-chair-2022",
        question=(
            "Where can the text of the decision of 2022 on the chairmanship in 2022-2024 and the "
            "next meetings be read?"
        ),
        record="documents/decision-chair-2022",
        field="url",
        searched=(
            "the sites of CICA and of the presidents of Russia and Kazakhstan and press reports of "
            "the Sixth Summit, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-cbm-epidemiological-2021",
        question=(
            "Where can the text of the decision of January 2021 on a confidence-building measure "
            "on epidemiological safety, public health and pharmaceuticals be read?"
        ),
        record="documents/cbm-epidemiological-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-chair-roadmap-2021",
        question=(
            "Where can the text of the Secretariat's roadmap of February 2021 for Kazakhstan's "
            "chairmanship in 2020-2022 be read?"
        ),
        record="documents/chair-roadmap-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-cbm-guidelines-2021",
        question=(
            "Where can the text of the General Guidelines of 2021 for events on "
            "confidence-building measures be read?"
        ),
        record="documents/cbm-guidelines-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-list-coordinators-2021",
        question=(
            "Where can the text of the list of coordinating and co-coordinating countries of 2021 "
            "be read?"
        ),
        record="documents/list-coordinators-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-ttf-regulations-2021",
        question=(
            "Where can the text of the Regulations of the CICA Think Tank Forum of 2021 be read?"
        ),
        record="documents/ttf-regulations-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-cep-regulations-2021",
        question=(
            "Where can the text of the Regulations of the CICA Council of Eminent Persons of 2021 "
            "be read?"
        ),
        record="documents/cep-regulations-2021",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of 2021, for the text by its "
            "title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-chair-roadmap-2022",
        question=(
            "Where can the text of the Secretariat's roadmap of February 2022, the third edition, "
            "for Kazakhstan's chairmanship be read?"
        ),
        record="documents/chair-roadmap-2022",
        field="url",
        searched=(
            "CICA's site in English and Russian and press reports of the signing on 4 February "
            "2022, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-mou-iom-2008",
        question=(
            "Where can the text of the memorandum of understanding of 2008 between CICA and the "
            "International Organization for Migration be read?"
        ),
        record="documents/mou-iom-2008",
        field="url",
        searched=(
            "CICA's page on external relations, pages of the IOM and press reports, for the text "
            "of the memorandum"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-mou-apk-2014",
        question=(
            "Where can the text of the memorandum of 2014 between CICA and the Assembly of People "
            "of Kazakhstan be read?"
        ),
        record="documents/mou-apk-2014",
        field="url",
        searched=(
            "CICA's page on external relations, pages of the Assembly and press reports, for the "
            "text of the memorandum"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-mou-sco-2014",
        question=(
            "Where can the text of the memorandum of understanding of 2014 between the "
            "secretariats of CICA and of the Shanghai Cooperation Organisation be read?"
        ),
        record="documents/mou-sco-2014",
        field="url",
        searched=(
            "CICA's page on external relations, pages of the SCO and press reports, for the text "
            "of the memorandum"
        ),
        languages=(
            "en",
            "ru",
            "zh",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-mou-eec-2022",
        question=(
            "Where can the text of the memorandum of understanding of 2022 between the CICA "
            "Secretariat and the Eurasian Economic Commission be read?"
        ),
        record="documents/mou-eec-2022",
        field="url",
        searched=(
            "CICA's page on external relations, pages of the Commission and press reports, for the "
            "text of the memorandum"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-mc7-25th-statement-2024",
        question=(
            "Where can the text of the statement of 2024 on the 25th anniversary of the "
            "Declaration on the Principles be read?"
        ),
        record="documents/mc7-25th-statement-2024",
        field="url",
        searched=(
            "CICA's site, the pages of the foreign ministries of Kazakhstan and Azerbaijan and "
            "press reports of December 2024, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-modalities-2024",
        question=(
            "Where can the text of the decision of 2024 on modalities of implementation of "
            "confidence-building measures be read?"
        ),
        record="documents/modalities-2024",
        field="url",
        searched=(
            "CICA's site, the pages of the foreign ministries of Kazakhstan and Azerbaijan and "
            "press reports of December 2024, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-catalogue-2024",
        question=(
            "Where can the text of the Catalogue of Confidence Building Measures as updated in "
            "2024 be read?"
        ),
        record="documents/catalogue-2024",
        field="url",
        searched=(
            "CICA's site, the pages of the foreign ministries of Kazakhstan and Azerbaijan and "
            "press reports of December 2024, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-university-network-2024",
        question=(
            "Where can the text of the memorandum that set up the Partnership Network of Leading "
            "Universities be read?"
        ),
        record="documents/university-network-2024",
        field="url",
        searched=(
            "CICA's site, the pages of the foreign ministries of Kazakhstan and Azerbaijan and "
            "press reports from December 2024 to December 2025, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-chair-roadmap-2023",
        question=(
            "Where can the text of the road map of July 2023 for the priorities of Kazakhstan's "
            "chairmanship in 2023-2024 be read?"
        ),
        record="documents/chair-roadmap-2023",
        field="url",
        searched=(
            "CICA's site and press reports of the signing on 28 July 2023, for the text by its "
            "title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-roadmap-2023",
        question="Where can the text of the Road Map for CICA Transformation of 2023 be read?",
        record="documents/roadmap-2023",
        field="url",
        searched=(
            "CICA's site and press reports of the informal meeting of the Ministerial Council of "
            "2023 and of its preparation, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-volunteer-stmt-2023",
        question=(
            "Where can the text of the statement of 2023 on promoting volunteerism for sustainable "
            "development be read?"
        ),
        record="documents/volunteer-stmt-2023",
        field="url",
        searched=(
            "CICA's site and press reports of the informal meeting of the Ministerial Council of "
            "2023 and of its preparation, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decision-chair-2024",
        question=(
            "Where can the text of the decision of March 2024 on the chairmanship of Azerbaijan in "
            "2024-2026 be read?"
        ),
        record="documents/decision-chair-2024",
        field="url",
        searched=(
            "CICA's site and press reports of March and December 2024 that follow Azerbaijan's "
            "foreign ministry, for the text of the decision"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-env-statement-2024",
        question=(
            "Where can the text of the high-level statement of 2024 of the Ministerial Conference "
            "on Environmental Issues be read?"
        ),
        record="documents/env-statement-2024",
        field="url",
        searched=(
            "CICA's site, the Central Asia Climate Portal and press reports of August and "
            "September 2024, among them Kazakh ones, for the text of the statement"
        ),
        languages=(
            "en",
            "ru",
            "kk",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-women-council-2025",
        question=(
            "Where can the text of the decision and the regulations of 2025 that set up the CICA "
            "Women's Council be read?"
        ),
        record="documents/women-council-2025",
        field="url",
        searched=(
            "CICA's site and press reports in English, Russian and Azerbaijani from September 2025 "
            "to April 2026, for the text of the decision and the regulations"
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-finance-summit-2025",
        question=(
            "Where can the text of the decision and the regulations of 2025 that set up the CICA "
            "Finance Summit be read?"
        ),
        record="documents/finance-summit-2025",
        field="url",
        searched=(
            "CICA's site and press reports in English, Russian and Azerbaijani from September 2025 "
            "to April 2026, for the text of the decision and the regulations"
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decl-mm3-2008",
        question=(
            "Where can the text of the Declaration of the Third Meeting of CICA Ministers of "
            "Foreign Affairs of 2008 be read?"
        ),
        record="documents/decl-mm3-2008",
        field="url",
        searched=(
            "CICA's site, pages of the foreign ministries of Russia and Kazakhstan, bulletins of "
            "Kazakhstan's embassies and legal databases, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-resolution-mm3-2008",
        question=(
            "Where can the text of the Resolution of the Third Meeting of CICA Ministers of "
            "Foreign Affairs of 2008 be read?"
        ),
        record="documents/resolution-mm3-2008",
        field="url",
        searched=(
            "CICA's site, pages of the foreign ministries of Russia and Kazakhstan, bulletins of "
            "Kazakhstan's embassies and legal databases, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decl-mm4-2012",
        question=(
            "Where can the text of the Declaration of the Fourth Meeting of CICA Ministers of "
            "Foreign Affairs of 2012 be read?"
        ),
        record="documents/decl-mm4-2012",
        field="url",
        searched=(
            "CICA's site, pages of the foreign ministries of Russia and Kazakhstan, bulletins of "
            "Kazakhstan's embassies and legal databases, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-protocol-secretariat-2008",
        question=(
            "Where can the text of the Protocol of 2008 that amends the Agreement on the CICA "
            "Secretariat be read?"
        ),
        record="documents/protocol-secretariat-2008",
        field="url",
        searched=(
            "the database of Kazakhstan's Ministry of Justice, other legal databases and pages of "
            "the Thai government, for the Protocol and its ratification"
        ),
        languages=(
            "ru",
            "th",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-cooperative-approach-2007",
        question=(
            "Where can the text of the Cooperative Approach of 2007 to the confidence-building "
            "measures be read?"
        ),
        record="documents/cooperative-approach-2007",
        field="url",
        searched=(
            "CICA's site and the papers that describe the approach, pages of the foreign "
            "ministries of members, and a book of 2007 on fifteen years of CICA, of which only the "
            "table of contents could be read"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-rules-amend-2009",
        question=(
            "Where can the text of the decision of 2009 that amends the Rules of Procedure on the "
            "chair's term be read?"
        ),
        record="documents/rules-amend-2009",
        field="url",
        searched=(
            "CICA's site and pages of the foreign ministries of members, Türkiye's in particular, "
            "for the text of the decision"
        ),
        languages=(
            "en",
            "ru",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-milpol-2014",
        question=(
            "Where can the text of the concept of confidence-building measures in the "
            "military-political dimension be read?"
        ),
        record="documents/concept-milpol-2014",
        field="url",
        searched=(
            "CICA's site and pages of the foreign ministries of members and reports of the "
            "seminars on the dimension, for the text by its title"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-energy-update",
        question=(
            "Where can the text of the updated concept paper and action plan on energy security be "
            "read?"
        ),
        record="documents/concept-energy-update",
        field="url",
        searched=(
            "CICA's site and pages of the foreign ministries of members, Korea's in particular, "
            "for the text by its title"
        ),
        languages=(
            "en",
            "ru",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-concept-it-update",
        question=(
            "Where can the text of the updated concept paper and action plan on information "
            "technology be read?"
        ),
        record="documents/concept-it-update",
        field="url",
        searched=(
            "CICA's site and pages of the foreign ministries of members, Korea's in particular, "
            "for the text by its title"
        ),
        languages=(
            "en",
            "ru",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-chair-stmt-2010",
        question=(
            "Where can the text of the Chairman's Conclusion of the Third CICA Summit of 2010 be "
            "read?"
        ),
        record="documents/chair-stmt-2010",
        field="url",
        searched=(
            "Turkish and English reports of the Third Summit and the pages of Türkiye's president "
            "and foreign ministry, for an official text"
        ),
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decl-summit-2010",
        question=(
            "Where can an official text of the Declaration of the Third CICA Summit of 2010 be "
            "read?"
        ),
        record="documents/decl-summit-2010",
        field="url",
        searched=(
            "Turkish and English reports of the Third Summit and the pages of Türkiye's president "
            "and foreign ministry, for an official text"
        ),
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decl-mm5-2016",
        question=(
            "Where can an official text of the Declaration of the Fifth Meeting of CICA Ministers "
            "of Foreign Affairs of 2016 be read?"
        ),
        record="documents/decl-mm5-2016",
        field="url",
        searched=(
            "the sites of the foreign ministries of China and Russia, and Chinese, Russian and "
            "English reports of the Fifth Ministerial Meeting, for an official address; copies are "
            "on sites for students of English"
        ),
        languages=(
            "zh",
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="text-of-decision-chair-2012",
        question=(
            "Where can the text of the decision of 2012 that prolonged Türkiye's chairmanship to "
            "2014 be read?"
        ),
        record="documents/decision-chair-2012",
        field="url",
        searched=(
            "pages of Türkiye's foreign ministry and embassies and CICA's site, for the text of "
            "the decision of 2 April 2012"
        ),
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="catalogue-2004-contents",
        question="Which measures does the first edition of the Catalogue hold?",
        record="documents/catalogue-2004",
        field="summary",
        searched=(
            "CICA's old and new sites, the site of Kazakhstan's foreign ministry and legal "
            "databases, for the Catalogue of 2004; a Russian text is online at a consulate of "
            "Kazakhstan, but only its beginning could be read"
        ),
        languages=(
            "en",
            "ru",
            "zh",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="catalogue-2021-economic-areas",
        question=(
            "Which measures does the second edition of the Catalogue hold in the economic areas, "
            "in illicit drugs and in epidemiological safety?"
        ),
        record="documents/catalogue-2021",
        field="summary",
        searched=(
            "CICA's site, for pages of these areas like those of the other dimensions, and press "
            "reports on the new edition"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="catalogue-2021-accession",
        question=(
            "Which edition of the Catalogue does a state join that accedes after the update of "
            "October 2021?"
        ),
        record="documents/catalogue-2021",
        field="accession",
        searched=(
            "reports of the accession of Kuwait in 2022 and statements of CICA on how a state is "
            "admitted"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="secretariat-agreement-entry-into-force",
        question="When did the Agreement on the CICA Secretariat enter into force?",
        record="documents/secretariat-agreement-2006",
        field="note",
        searched=(
            "the text of the Agreement, the approvals of Kazakhstan and China, CICA's pages on the "
            "Secretariat and legal databases"
        ),
        languages=(
            "en",
            "ru",
            "zh",
            "kk",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="convention-2010-ratifications",
        question=(
            "Which nine other states had ratified the Convention on the Privileges and Immunities "
            "of the Secretariat by July 2025?"
        ),
        record="documents/convention-2010",
        field="note",
        searched=(
            "legal databases, parliaments and foreign ministries of the member states, for laws "
            "that ratify the Convention; a report of April 2024 says that Cambodia had not "
            "ratified it yet"
        ),
        languages=(
            "ru",
            "az",
            "tr",
            "fa",
            "ar",
            "ko",
            "th",
            "kk",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="plan-nct-2008-adoption",
        question="When and by whom was the Action Plan on New Challenges and Threats approved?",
        record="documents/plan-nct-2008",
        field="adopted",
        searched=(
            "CICA's pages on the dimension and Turkish reports of the meeting of experts in Ankara"
        ),
        languages=(
            "en",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="drugs-plan-2010-adoption",
        question="When and by whom was the action plan against drugs for 2010-2011 adopted?",
        record="documents/drugs-plan-2010",
        field="adopted",
        searched=(
            "CICA's pages on illicit drugs and reports of the Senior Officials Committee from 2008 "
            "to 2011"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="rules-amend-2009-body",
        question="Which body amended the Rules of Procedure on 1 September 2009?",
        record="documents/rules-amend-2009",
        field="body",
        searched=(
            "CICA's pages on the chairmanship and on the Second Ministerial Meeting, notes of "
            "Türkiye's foreign ministry, and reports of 2009"
        ),
        languages=(
            "en",
            "ru",
            "tr",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="concept-milpol-adoption",
        question=(
            "When and by whom was the concept of measures in the military-political dimension "
            "adopted?"
        ),
        record="documents/concept-milpol-2014",
        field="adopted",
        searched=(
            "CICA's pages on the dimension, speeches of the president of Kazakhstan from 2010 to "
            "2014 and reports of seminars"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="rules-amend-2021-adoption",
        question=(
            "Did the ministers adopt the amendments of the Rules of Procedure on observers in "
            "October 2021?"
        ),
        record="documents/rules-amend-2021",
        field="adopted",
        searched=(
            "reports of the Sixth Ministerial Meeting and later accounts of the Rules of Procedure"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="concept-energy-update-adoption",
        question="When was the updated concept paper on energy security adopted?",
        record="documents/concept-energy-update",
        field="adopted",
        searched="CICA's site and Korean pages, for the Senior Officials Committee and the paper",
        languages=(
            "en",
            "ru",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="concept-it-update-adoption",
        question="When was the updated concept paper on information technology adopted?",
        record="documents/concept-it-update",
        field="adopted",
        searched="CICA's site and Korean pages, for the Senior Officials Committee and the paper",
        languages=(
            "en",
            "ru",
            "ko",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="concept-ict-2024-adoption",
        question="Was the concept paper on ICTs for 2024-2025 adopted?",
        record="documents/concept-ict-2024",
        field="adopted",
        searched="reports of the Senior Officials Committee of June and December 2024 and of 2025",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="ext-rel-guidelines-adoption",
        question="When and by whom were the Guidelines for CICA's External Relations adopted?",
        record="documents/ext-rel-guidelines",
        field="adopted",
        searched="CICA's pages on external relations and reports of the Senior Officials Committee",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="stmt-kyrgyz-1999-day",
        question=(
            "On which day did the member states issue their statement on the situation in the "
            "Kyrgyz Republic, which an embassy lists after the resolution of 14 September 1999?"
        ),
        record="documents/stmt-kyrgyz-1999",
        field="adopted",
        searched=(
            "pages of Kazakhstan's embassies on CICA, and reports of September 1999 on the Almaty "
            "meeting and on the Batken crisis"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="action-plan-2022-size",
        question="How many actions did CICA's plan for confidence-building measures in 2022 have?",
        record="action_plans/2022",
        field="actions",
        searched=(
            "reports of the Senior Officials Committee and statements of the Secretariat about the "
            "plan for 2022"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="action-plan-2023-size",
        question="How many actions did CICA's plan for confidence-building measures in 2023 have?",
        record="action_plans/2023",
        field="actions",
        searched=(
            "reports of the Senior Officials Committee and statements of the Secretariat about the "
            "plan for 2023"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="action-plan-2024-size",
        question="How many actions did CICA's plan for confidence-building measures in 2024 have?",
        record="action_plans/2024",
        field="actions",
        searched=(
            "reports of the Senior Officials Committee and statements of the Secretariat about the "
            "plan for 2024"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="action-plan-2026-size",
        question="How many actions did CICA's plan for confidence-building measures in 2026 have?",
        record="action_plans/2026",
        field="actions",
        searched=(
            "reports of the Senior Officials Committee and statements of the Secretariat about the "
            "plan for 2026"
        ),
        languages=(
            "en",
            "ru",
            "az",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="action-plan-2022-adoption",
        question="When was CICA's plan for confidence-building measures in 2022 adopted?",
        record="action_plans/2022",
        field="adopted",
        searched="reports of the Senior Officials Committee of December 2021 and of early 2022",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="ict-measures-2021",
        question=(
            "Which other measures does the Catalogue's edition of 2021 hold on security of and in "
            "the use of ICTs?"
        ),
        record="measures/nct-ict-peaceful-use",
        field="description",
        searched=(
            "CICA's site, for a page of the area, and the Digital Watch Observatory, whose list "
            "could be read as far as the third item"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="hum-women-wording",
        question="What is the wording of the Catalogue's measure on women and girls?",
        record="measures/hum-women",
        field="description",
        searched=(
            "CICA's page on the human dimension, which lists six other measures, and statements of "
            "the Secretariat on women"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="membership-territory-article",
        question=(
            "Which article of CICA's documents says that a member must lie at least partly in Asia?"
        ),
        record="principles/membership-territory",
        field="document",
        searched="the Almaty Act, pages on the Rules of Procedure and reference works on CICA",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
)
INITIATIVES: tuple[OpenQuestion, ...] = (
    OpenQuestion(
        id="youth-council-proposer",
        question="Who proposed the Youth Council?",
        record="initiatives/youth-council",
        field="proposer",
        searched="the founding of the council in 2015 and its sessions, by name and by place",
        languages=(
            "en",
            "zh",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="youth-council-first-session",
        question="When did the Youth Council meet for the second, third and fifth time?",
        record="initiatives/youth-council",
        field="history",
        searched=(
            "the sessions of the council between 2015 and 2022, with Bishkek, Baku and Nur-Sultan "
            "as places"
        ),
        languages=("en", "kk", "ru", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="cultural-centres-forum-proposer",
        question="Who proposed the forum of national cultural centres?",
        record="initiatives/cultural-centres-forum",
        field="proposer",
        searched=(
            "the forums of 2009, 2015, 2017 and 2018, by place and by host, in agencies of "
            "Kazakhstan"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="defence-consultations-outcome",
        question="What became of the mechanism for defence consultations?",
        record="initiatives/defence-consultations",
        field="history",
        searched=(
            "defence consultations and meetings of defence ministries within CICA from 2014 on"
        ),
        languages=("en", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="cep-members",
        question="Who belongs to the Council of Eminent Persons, and when did it meet?",
        record="initiatives/council-of-eminent-persons",
        field="history",
        searched=(
            "members, candidates and meetings of the council and of its Advisory Group from 2021 "
            "to 2026"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="ambassadors-club-founded",
        question="Was the club of ambassadors of CICA states founded?",
        record="initiatives/ambassadors-club",
        field="history",
        searched="a club of ambassadors of CICA in Nur-Sultan and Astana from 2020 on",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="traditional-medicine-catalogue",
        question="Did the Catalogue take up traditional medicine?",
        record="initiatives/traditional-medicine",
        field="history",
        searched=(
            "traditional medicine among the measures of the human dimension, and the webinar that "
            "India held in February 2022"
        ),
        languages=("en", "zh"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="cica-fund-projects",
        question="What has been paid into the CICA Fund, and which projects has it financed?",
        record="initiatives/cica-fund",
        field="history",
        searched=(
            "contributions, projects and meetings of the Project Review Committee from 2022 to 2026"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="afghan-negotiating-group-outcome",
        question="What became of the appeal for an international negotiating group on Afghanistan?",
        record="initiatives/afghan-negotiating-group",
        field="history",
        searched=(
            "the appeal of October 2022 in the documents of CICA and of the UN General Assembly, "
            "and in reports of meetings on Afghanistan; the last mention found is of May 2023"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="digital-forum-held",
        question="Was the Digital Transformation and Innovation Forum held?",
        record="initiatives/digital-forum",
        field="history",
        searched="the forum under Azerbaijan's chairmanship in 2025 and 2026",
        languages=("en", "az"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="port-leaders-conference-held",
        question="Was the conference of port leaders held?",
        record="initiatives/port-leaders-conference",
        field="history",
        searched="the conference under Azerbaijan's chairmanship in 2025 and 2026",
        languages=("en", "az"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="women-council-day-of-proposal",
        question="On which day was the Women's Council proposed?",
        record="initiatives/women-council",
        field="history",
        searched=(
            "the first mention of the council, in Azerbaijan's plans for the chairmanship from "
            "March 2024 on"
        ),
        languages=("en", "az"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="sme-guidebook-proposer",
        question="Who proposed the guidebook on small and medium enterprises, and has it appeared?",
        record="initiatives/sme-guidebook",
        field="proposer",
        searched="the guidebook by its title",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="afghan-contacts-proposer",
        question=(
            "Who proposed contacts with Afghan stakeholders through the Secretariat, and what "
            "became of it?"
        ),
        record="initiatives/afghan-contacts",
        field="proposer",
        searched="contacts of the Secretariat with Afghanistan in 2025 and 2026",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="milpol-opening-proposer",
        question="Who proposed to open the military-political dimension?",
        record="initiatives/military-political-opening",
        field="proposer",
        searched="the talks on the dimension between 2004 and 2010",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="milpol-concept-day",
        question="When was the concept of measures in the military-political dimension adopted?",
        record="initiatives/military-political-opening",
        field="history",
        searched="the concept by name, in the documents of the meetings of 2010 to 2014",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="interreligious-dialogue-centres",
        question=(
            "Where can the report of MIR 24 on the two centres that Uzbekistan offered for an "
            "interreligious dialogue be read?"
        ),
        record="initiatives/interreligious-dialogue",
        field="citations",
        searched=(
            "the statement of 15 June 2019 and reports of it, by the names of the centres in "
            "Tashkent and Samarkand"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="inter-tajik-fourth-round",
        question="Where did the fourth round of the inter-Tajik talks, of 1995, take place?",
        record="initiatives/inter-tajik-dialogue",
        field="history",
        searched=(
            "the rounds of the talks and Almaty as a place, in documents of the United Nations and "
            "in collections of peace agreements"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="brezhnev-speech-day",
        question="On which day did Brezhnev propose collective security in Asia?",
        record="initiatives/soviet-collective-security-1969",
        field="history",
        searched=(
            "the speech of June 1969 at the meeting of communist parties; the day widely given is "
            "7 June, without a source of the time"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="volunteerism-in-the-catalogue",
        question="Does the Catalogue of 2024 contain volunteerism as a measure?",
        record="initiatives/volunteerism-cbm",
        field="history",
        searched="the Catalogue as updated on 17 December 2024, by title and by its new measures",
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="connectivity-council-created",
        question="Was the Council on Sustainable Connectivity created?",
        record="initiatives/connectivity-council",
        field="history",
        searched=(
            "the council under Azerbaijan's chairmanship, from 2024 to 2026; the ministers created "
            "two other bodies in September 2025"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="environment-council-created",
        question="Was the Council for Environmental Cooperation created?",
        record="initiatives/environment-council",
        field="history",
        searched="the council after the conference of August 2024",
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-military-political-coordinator-kaz",
        question="When did Kazakhstan begin to coordinate the military-political dimension?",
        record="coordinations/military-political/coordinator/KAZ",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-military-political-co-coordinator-tur",
        question="When did Türkiye become co-coordinator of the military-political dimension?",
        record="coordinations/military-political/co-coordinator/TUR",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-new-challenges-coordinator-tur",
        question="When did Türkiye begin to coordinate new challenges and threats?",
        record="coordinations/new-challenges/coordinator/TUR",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-new-challenges-co-coordinator-afg",
        question="When did Afghanistan become co-coordinator of new challenges and threats?",
        record="coordinations/new-challenges/co-coordinator/AFG",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-terrorism-coordinator-ind",
        question="When did India begin to coordinate the fight against terrorism?",
        record="coordinations/terrorism/coordinator/IND",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-drugs-coordinator-irn",
        question="When did Iran begin to coordinate the fight against drugs?",
        record="coordinations/drugs/coordinator/IRN",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-sme-co-coordinator-tur",
        question="When did Türkiye become co-coordinator of small and medium enterprises?",
        record="coordinations/sme/co-coordinator/TUR",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-transport-corridors-co-coordinator-ind",
        question="When did India become co-coordinator of transport corridors?",
        record="coordinations/transport-corridors/co-coordinator/IND",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-tourism-coordinator-tjk",
        question="When did Tajikistan begin to coordinate tourism?",
        record="coordinations/tourism/coordinator/TJK",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-tourism-co-coordinator-lka",
        question="When did Sri Lanka become co-coordinator of tourism?",
        record="coordinations/tourism/co-coordinator/LKA",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-finance-coordinator-chn",
        question="When did China begin to coordinate finance?",
        record="coordinations/finance/coordinator/CHN",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-agriculture-coordinator-chn",
        question="When did China begin to coordinate agriculture?",
        record="coordinations/agriculture/coordinator/CHN",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-sustainable-development-coordinator-tha",
        question="When did Thailand begin to coordinate sustainable development?",
        record="coordinations/sustainable-development/coordinator/THA",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-environment-protection-coordinator-mng",
        question="When did Mongolia begin to coordinate the protection of the environment?",
        record="coordinations/environment-protection/coordinator/MNG",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-environment-protection-co-coordinator-bgd",
        question="When did Bangladesh become co-coordinator of the protection of the environment?",
        record="coordinations/environment-protection/co-coordinator/BGD",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-human-coordinator-uzb",
        question=(
            "When did Uzbekistan take the place of Kazakhstan as coordinator of the human "
            "dimension?"
        ),
        record="coordinations/human/coordinator/UZB",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-human-co-coordinator-ind",
        question="When did India become co-coordinator of the human dimension?",
        record="coordinations/human/co-coordinator/IND",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-human-co-coordinator-kgz",
        question="When did Kyrgyzstan become co-coordinator of the human dimension?",
        record="coordinations/human/co-coordinator/KGZ",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="end-human-coordinator-kaz",
        question="On which day did Kazakhstan cease to coordinate the human dimension?",
        record="coordinations/human/coordinator/KAZ",
        field="period.end",
        searched=(
            "the coordinators of the Catalogue, by state and by field, on CICA's site, on pages of "
            "the foreign ministries and in the press, from 2007 on"
        ),
        languages=(
            "en",
            "ru",
        ),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="end-ict-coordinator-rus",
        question="Was the term of Russia as coordinator of information security renewed for 2026?",
        record="coordinations/ict/coordinator/RUS",
        field="period.end",
        searched=(
            "the decisions of the Senior Officials Committee of 2025 on the coordinators of the "
            "area"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="end-ict-co-coordinator-chn",
        question=(
            "Was the term of China as co-coordinator of information security renewed for 2026?"
        ),
        record="coordinations/ict/co-coordinator/CHN",
        field="period.end",
        searched=(
            "the decisions of the Senior Officials Committee of 2025 on the coordinators of the "
            "area"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="start-epidemiological-coordinator-kaz",
        question="On which day of 2021 did Kazakhstan begin to coordinate epidemiological safety?",
        record="coordinations/epidemiological/coordinator/KAZ",
        field="period.start",
        searched=(
            "the coordinators of the Catalogue for epidemiological safety, public health and "
            "pharmaceuticals, from 2021 on; a release of April 2025 gives the year"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="trade-investment-coordinator",
        question="Which state coordinates trade and investment?",
        record="coordinations/trade-investment/co-coordinator/KGZ",
        searched=(
            "the coordinators of the Catalogue for trade and investment, from 2021 on; a report "
            "of October 2022 calls Kyrgyzstan coordinator, where the Secretariat has "
            "co-coordinator, and a later one spoke of Kuwait"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="coordinators-of-december-2024",
        question="Which coordinators did the Senior Officials Committee choose in December 2024?",
        searched=(
            "the meeting of December 2024, which considered the coordinators, and the reports "
            "after it"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
)
ORGANIZATIONS: tuple[OpenQuestion, ...] = (
    OpenQuestion(
        id="iom-thailand-year",
        question="On which day did Thailand become a member of the IOM?",
        record="memberships/THA/IOM/member",
        field="period.start",
        searched=(
            "pages of the IOM in Thailand and of its headquarters, statements of Thailand in the "
            "Council, the register of parties in the Dutch treaty series as far as it could be "
            "read, and those of the Swiss and Austrian collections of laws"
        ),
        languages=("en", "th", "nl", "de", "fr"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="iom-philippines-year",
        question="On which day did the Philippines become a member of the IOM?",
        record="memberships/PHL/IOM/member",
        field="period.start",
        searched=(
            "pages of the IOM and lists of its members, the register of parties in the Dutch "
            "treaty series as far as it could be read, and those of the Swiss and Austrian "
            "collections of laws"
        ),
        languages=("en", "nl", "de", "fr"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="iom-observers-start",
        question="Since when have Bahrain, Qatar and Saudi Arabia been observers of the IOM?",
        record="memberships/BHR/IOM/observer",
        field="period.start",
        searched=(
            "lists of observers and reports of the Council of the IOM, editions of the World "
            "Factbook"
        ),
        languages=("en", "ar"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="nam-members-start",
        question=(
            "On which days did Malaysia, Bahrain and the United Arab Emirates become members of "
            "the Non-Aligned Movement?"
        ),
        record="memberships/ARE/NAM/member",
        field="period.start",
        searched=(
            "accounts of the Movement and of its conferences of 1970 to 1976, pages on the foreign "
            "policy of the three states"
        ),
        languages=("en", "ar"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="un-observer-resolution",
        question=(
            "Which resolution made CICA an observer in the General Assembly, and on which day?"
        ),
        record="memberships/CICA/UN/observer",
        field="period.start",
        searched=(
            "resolutions of the 62nd session, press releases of the Assembly, pages of its Sixth "
            "Committee, CICA's page of external relations"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="iom-cica-observer",
        question="On which day did the Council of the IOM make CICA an observer?",
        record="memberships/CICA/IOM/observer",
        field="period.start",
        searched=(
            "CICA's page of external relations, the draft report of the IOM Council on its session "
            "of 5 to 8 December 2016 as far as it could be read"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="osce-partners-days",
        question=(
            "On which days did the OSCE make Japan, the Republic of Korea, Thailand and "
            "Afghanistan its partners?"
        ),
        record="memberships/JPN/OSCE/partner",
        field="period.start",
        searched=(
            "pages and brochures of the OSCE on its Asian partners, decisions of its Permanent "
            "Council, reports of the time; the days for Mongolia and Australia are known to within "
            "a week"
        ),
        languages=("en", "de", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="osce-afghanistan-2021",
        question="How has the OSCE handled the partnership of Afghanistan since August 2021?",
        record="memberships/AFG/OSCE/partner",
        field="period.end",
        searched=(
            "pages of the OSCE on its Asian partners and reports of their conferences of 2022 to "
            "2024, which still count five partners"
        ),
        languages=("en", "de"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="sco-belarus-memorandum",
        question="On which day did Belarus sign its memorandum with the SCO?",
        record="memberships/BLR/SCO/dialogue-partner",
        field="period.start",
        searched=(
            "news of the visit of the Secretary General to Minsk in April 2010; a report of the "
            "signature bears no date"
        ),
        languages=("ru", "en"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="nam-observers-start",
        question=(
            "When did Kazakhstan, Kyrgyzstan and Ukraine become observers of the Non-Aligned "
            "Movement?"
        ),
        record="memberships/KAZ/NAM/observer",
        field="period.start",
        searched=(
            "pages of the Movement and of its chairs, of the foreign ministries, editions of the "
            "World Factbook"
        ),
        languages=("en", "ru"),
        searched_on="2026-11-27",
    ),
    OpenQuestion(
        id="pfp-russia-end",
        question="Has NATO ended the Partnership for Peace with Russia?",
        record="memberships/RUS/NATO-PFP/partner",
        field="period.end",
        searched=(
            "pages of NATO on its relations with Russia, which no longer calls it a partner, and "
            "accounts of the Partnership for Peace"
        ),
        languages=("en", "de", "ru"),
        searched_on="2026-11-27",
    ),
)
