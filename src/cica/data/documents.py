"""The documents, in order of adoption; those without a day come last."""

from cica.data import meetings as m
from cica.data import sources as s
from cica.records import Alternative, Citation, Document
from cica.terms import DocumentKind

DECL_PRINCIPLES_1999 = Document(
    id="decl-principles-1999",
    title="Declaration on the Principles Guiding Relations between the CICA Member States",
    kind=DocumentKind.DECLARATION,
    adopted="1999-09-14",
    place="Almaty",
    meeting=m.MINISTERIAL_1999,
    summary=(
        "The first founding document. The members undertake to respect sovereign equality and "
        "territorial integrity, to refrain from the threat or use of force, to settle disputes "
        "peacefully, not to interfere in internal affairs, and to cooperate and respect human "
        "rights."
    ),
    url=s.KZ_GULF_5.url,
    accession=True,
    citations=(
        Citation(
            s.KZ_GULF_5,
            "heading and text",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(
            s.KZ_EMB_CICA,
            "on the meeting of September 1999 and its principles; 'among' in the title",
            supports=("adopted", "place", "meeting", "summary", "note"),
        ),
        Citation(
            s.CRI_20160426,
            "on the First Ministerial Meeting",
            supports=("adopted", "place", "meeting", "summary"),
        ),
        Citation(
            s.KZINFORM_KUWAIT_2022,
            "on what a candidate signs",
            supports=("adopted", "accession", "note"),
        ),
        Citation(
            s.UTV_2018,
            "on the two documents that a new member must sign",
            supports=("accession", "note"),
        ),
        Citation(s.CICA_VIETNAM_2010, "on the accession of Viet Nam", supports=("note",)),
    ),
    note=(
        "President Tokayev said at the Sixth Summit that under CICA's rules a candidate must sign "
        "this Declaration and the Almaty Act before it is admitted. Viet Nam (2010), Sri Lanka "
        "(2018) and Kuwait (2022) did so. The interview of 2021 does not name it among the "
        "instruments of accession. Some sources write 'among' instead of 'between' in the title."
    ),
)
RESOLUTION_MM1_1999 = Document(
    id="resolution-mm1-1999",
    title="Resolution of the Foreign Ministers Meeting (1999)",
    kind=DocumentKind.DECISION,
    adopted="1999-09-14",
    place="Almaty",
    meeting=m.MINISTERIAL_1999,
    summary="The second outcome document of the first meeting of the foreign ministers.",
    url=s.KZ_EMB_CICA.url,
    citations=(
        Citation(
            s.KZ_EMB_CICA,
            "table of contents, without a day or a place; both are those of the meeting",
            supports=("title", "adopted", "place", "meeting", "url"),
        ),
    ),
    note=(
        "The page linked announces the text further down; only the beginning of the page was read. "
        "The year is added to the title here."
    ),
)
ALMATY_ACT = Document(
    id="almaty-act",
    title="Almaty Act",
    kind=DocumentKind.CHARTER,
    adopted="2002-06-04",
    place="Almaty",
    meeting=m.ALMATY_2002,
    summary=(
        "The founding document that serves as CICA's charter. It sets out the aims, the fields of "
        "work and the organs of CICA, and the resolve to form a common and indivisible area of "
        "security in Asia."
    ),
    url=s.ALMATY_ACT.url,
    accession=True,
    citations=(
        Citation(
            s.CICA_FIRST_SUMMIT,
            "first paragraph",
            supports=("title", "kind", "adopted", "place", "meeting", "summary"),
        ),
        Citation(s.ALMATY_ACT, "text", supports=("title", "place", "summary", "url")),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on what a candidate must join: the Almaty Act, de facto the charter",
            supports=("kind", "accession", "note"),
        ),
        Citation(
            s.KZINFORM_KUWAIT_2022,
            "on what a candidate signs",
            supports=("adopted", "accession", "note"),
        ),
        Citation(
            s.UTV_2018,
            "on the two documents that a new member must sign",
            supports=("accession",),
        ),
    ),
    note=(
        "The interview of 2021 names it first among the instruments that a candidate must join. At "
        "the Sixth Summit President Tokayev named it, with the Declaration of 1999, as one of two "
        "documents that a state signs before it is admitted. The text linked is that of a news "
        "magazine."
    ),
)
DECL_TERRORISM_2002 = Document(
    id="decl-terrorism-2002",
    title="CICA Declaration on Eliminating Terrorism and Promoting Dialogue among Civilizations",
    kind=DocumentKind.DECLARATION,
    adopted="2002-06-04",
    place="Almaty",
    meeting=m.ALMATY_2002,
    summary=(
        "The leaders condemn terrorism in every form, pledge joint action against it under the "
        "Charter of the United Nations, and reject any link between terrorism and a religion."
    ),
    url=s.KZ_GULF_2.url,
    citations=(
        Citation(
            s.CICA_FIRST_SUMMIT,
            "first and third paragraphs",
            supports=("title", "adopted", "place", "meeting", "summary"),
        ),
        Citation(
            s.KZ_GULF_2,
            "heading and text",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(s.RU_KREMLIN_2006, "on the First Summit", supports=("adopted", "meeting")),
    ),
)
CATALOGUE_2004 = Document(
    id="catalogue-2004",
    title="CICA Catalogue of Confidence Building Measures",
    kind=DocumentKind.CATALOGUE,
    adopted="2004-10-22",
    place="Almaty",
    meeting=m.MINISTERIAL_2004,
    summary=(
        "The first edition of the list of measures that members may carry out voluntarily, grouped "
        "by dimension. The First Summit had called for it."
    ),
    url=s.GOVKZ_CATALOGUE_RU.url,
    accession=True,
    citations=(
        Citation(
            s.CICA_SECOND_MM, "first paragraph", supports=("title", "adopted", "place", "meeting")
        ),
        Citation(
            s.CRI_20160426,
            "on the Second Ministerial Meeting",
            supports=("adopted", "place", "meeting", "note"),
        ),
        Citation(
            s.RU_KREMLIN_2006,
            "on the First Summit and on the meeting of 2004",
            supports=("meeting", "summary"),
        ),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on what a candidate must join: the Catalogue, and how new it was",
            supports=("accession", "note"),
        ),
        Citation(s.GOVKZ_CATALOGUE_RU, "paragraphs 1.1 and 1.2", supports=("title", "url")),
    ),
    note=(
        "The interview of 2021 says that a candidate must join the Catalogue; this edition was "
        "then in force. At the Sixth Summit President Tokayev named only the Declaration of 1999 "
        "and the Almaty Act. The interview also calls the Catalogue a first in the history of "
        "international diplomacy, because Asian countries agreed on how to build confidence "
        "together. That is the interview's judgement; a Chinese broadcaster wrote in 2016 that it "
        "was the first large multilateral document on security in the history of Asia. The text "
        "linked is in Russian and undated, so that it may be that of a later edition; only its "
        "first two paragraphs were read."
    ),
)
RULES_2004 = Document(
    id="rules-2004",
    title="CICA Rules of Procedure",
    kind=DocumentKind.RULES,
    adopted="2004-10-22",
    place="Almaty",
    meeting=m.MINISTERIAL_2004,
    summary=(
        "The rules for decisions (by consensus at every level), for membership and observer "
        "status, for the chair and for the kinds of meetings. Under section 14, as amended, a "
        "candidate for the chair writes to the state in the chair, and the Senior Officials "
        "Committee recommends a candidate by silence procedure. The host of a summit chairs CICA "
        "until the next ministerial meeting, and the host of a ministerial meeting until the next "
        "summit."
    ),
    url=s.CICA_CHAIRMANSHIP_PAGE.url,
    citations=(
        Citation(
            s.CICA_SECOND_MM,
            (
                "first paragraph; second paragraph on what the Rules settle, and on the "
                "amendment of 2009"
            ),
            supports=("title", "adopted", "place", "meeting", "summary", "note"),
        ),
        Citation(
            s.RU_KREMLIN_2006,
            "on the meeting of 2004 and on the Rules of Procedure",
            supports=("title", "meeting", "summary"),
        ),
        Citation(
            s.CICA_CHAIRMANSHIP_PAGE,
            "section 14 of the Rules of Procedure",
            supports=("summary", "url"),
        ),
        Citation(s.CICA_2128, "on the draft of new Rules", supports=("note",)),
    ),
    note=(
        "The page linked reproduces section 14 only. The Rules were amended on 1 September 2009. "
        "Further amendments were prepared in 2021, and the chair presented a draft of new Rules in "
        "June 2024."
    ),
)
DECL_MM2_2004 = Document(
    id="decl-mm2-2004",
    title="Declaration of the CICA Ministerial Meeting (2004)",
    kind=DocumentKind.DECLARATION,
    adopted="2004-10-22",
    place="Almaty",
    meeting=m.MINISTERIAL_2004,
    summary=(
        "The ministers give their views on Afghanistan, Iraq, the Middle East, the South Caucasus "
        "and the Korean peninsula, and condemn terrorism again."
    ),
    url=s.DECL_MM2_RU.url,
    citations=(
        Citation(
            s.CICA_SECOND_MM,
            "first and third paragraphs",
            supports=("title", "adopted", "place", "meeting", "summary"),
        ),
        Citation(
            s.DECL_MM2_RU,
            "heading and text",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
    ),
    note=(
        "The text linked is a Russian copy in a legal database. The year is added to the title "
        "here."
    ),
)
DECL_SUMMIT_2006 = Document(
    id="decl-summit-2006",
    title="Declaration of the Second CICA Summit",
    kind=DocumentKind.DECLARATION,
    adopted="2006-06-17",
    place="Almaty",
    meeting=m.ALMATY_2006,
    summary=(
        "The leaders describe CICA as a forum for political dialogue that works out common "
        "approaches to security by consensus. They deal with terrorism, the reform of the United "
        "Nations, the spread of weapons of mass destruction and regional conflicts."
    ),
    url=s.KZ_EMB_2006.url,
    citations=(
        Citation(
            s.KZ_EMB_2006,
            "report and full text",
            supports=("adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(s.BJREVIEW_2014, "entry for June 2006", supports=("adopted", "meeting")),
    ),
    note="The text is in the embassy bulletin that is linked.",
)
SECRETARIAT_AGREEMENT_2006 = Document(
    id="secretariat-agreement-2006",
    title="Statute of the CICA Secretariat (Agreement on the CICA Secretariat)",
    kind=DocumentKind.STATUTE,
    adopted="2006-06-17",
    place="Almaty",
    meeting=m.ALMATY_2006,
    summary=(
        "Creates the Secretariat as a permanent body and sets out its tasks, its staff and its "
        "funding. States apply it provisionally from signature as far as their law allows; it "
        "enters into force thirty days after two thirds of the signatories have given notice. The "
        "foreign ministry of Kazakhstan is the depositary. A state that joins it must share the "
        "aims of the Almaty Act and carry out CICA's other documents."
    ),
    url=s.KZ_LAW_233.url,
    citations=(
        Citation(
            s.KZ_ADILET_233,
            "the law, and Article 1 of the Agreement",
            supports=("title", "adopted", "place", "summary", "note"),
        ),
        Citation(
            s.KZ_LAW_233,
            "text of the Agreement",
            supports=("title", "adopted", "place", "summary", "url"),
        ),
        Citation(
            s.CN_STATE_COUNCIL_2007,
            "reply No. 39, and Articles 4 to 6 of the text",
            supports=("summary", "note"),
        ),
        Citation(
            s.KZ_EMB_2006,
            (
                "on the summit, where the leaders moved to establish a Secretariat; the "
                "Agreement is not named in the part that was read"
            ),
            supports=("meeting",),
        ),
        Citation(s.KREMLIN_3713, "on the Agreement", supports=("title",)),
        Citation(s.KZ_DECREE_536, "on the power to sign", supports=("note",)),
    ),
    note=(
        "Kazakhstan's government authorized its foreign minister, Kassym-Jomart Tokayev, to sign "
        "it by Decree No. 536 of 10 June 2006. Kazakhstan ratified it by Law No. 233 of 22 "
        "February 2007, which contains the text. China's State Council approved it on 14 April "
        "2007. The day on which it entered into force was not found."
    ),
)
COOPERATIVE_APPROACH_2007 = Document(
    id="cooperative-approach-2007",
    title="Cooperative Approach for the Implementation of the CICA CBMs",
    kind=DocumentKind.DECISION,
    adopted="2007-03-14",
    place="Bangkok",
    meeting=m.SOC_2007_03,
    summary=(
        "How measures are put into practice: a state volunteers to coordinate an area, other "
        "states help it, and it drafts a concept paper and an action plan, which all members "
        "approve."
    ),
    url=s.CICA_CONCEPT_HUMAN.url,
    citations=(
        Citation(
            s.CICA_CONCEPT_HUMAN,
            "first paragraph, and parts II and III",
            supports=("title", "meeting", "summary"),
        ),
        Citation(
            s.CICA_TOURISM_CONCEPT_2009,
            "on the approval by the Senior Officials Committee in March 2007",
            supports=("title", "meeting"),
        ),
        Citation(
            s.TH_MFA_20070308,
            (
                "on the meetings planned for 12 to 14 March 2007; that the last day was "
                "that of the Committee is an inference"
            ),
            supports=("adopted", "meeting"),
        ),
        Citation(s.CICA_TURKEY_2008, "paragraph 5, on the meeting in Bangkok", supports=("place",)),
        Citation(s.TH_MFA_20070323, "on the paper before the meetings", supports=("title",)),
        Citation(s.CICA_SME_CONCEPT_2009, "on the Cooperative Approach", supports=("title",)),
    ),
    note=(
        "CICA's papers give the month and the body. The day is that of the meeting of the Senior "
        "Officials Committee in Bangkok. The text was not found; the page linked is a concept "
        "paper that describes it."
    ),
)
HOST_AGREEMENT_2007 = Document(
    id="host-agreement-2007",
    title=(
        "Agreement between the Government of Kazakhstan and the CICA Secretariat on the conditions "
        "of stay of the Secretariat"
    ),
    kind=DocumentKind.AGREEMENT,
    adopted="2007-06-26",
    place="Astana",
    body="Government of Kazakhstan and CICA Secretariat",
    summary=(
        "Sets out the terms on which Kazakhstan hosts the Secretariat: its premises, its legal "
        "status, and the privileges and immunities of its staff."
    ),
    url=s.KZ_LAW_20.url,
    citations=(
        Citation(
            s.KZ_HOST_2007,
            "text of the Agreement",
            supports=("title", "adopted", "place", "body", "summary"),
        ),
        Citation(
            s.KZ_LAW_20,
            "title of the law and text of the Agreement",
            supports=("title", "adopted", "place", "body", "summary", "url", "note"),
        ),
        Citation(s.KZ_LAW_189, "title of the law", supports=("title", "adopted", "note")),
        Citation(s.AT_202505, "on the agreement of 2007", supports=("note",)),
    ),
    note=(
        "Kazakhstan ratified it by Law No. 20-IV of 20 March 2008, which contains the text. The "
        "protocol of 15 November 2024 amended it."
    ),
)
CONCEPT_HUMAN_2007 = Document(
    id="concept-human-2007",
    title="Concept Paper and Action Plan for CBMs in the human dimension",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2007-10-17",
    place="Almaty",
    meeting=m.SOC_2007_10,
    summary=(
        "Drafted by Kazakhstan as coordinator. The paper sets goals such as dialogue between "
        "cultures, the protection of heritage and contacts in education and science; an action "
        "plan is annexed."
    ),
    url=s.CICA_CONCEPT_HUMAN.url,
    citations=(
        Citation(
            s.CICA_CONCEPT_HUMAN,
            "heading, first paragraph and part I",
            supports=("title", "adopted", "summary", "url"),
        ),
        Citation(s.CICA_HUMAN_PLAN, "the action plan", supports=("title", "summary")),
        Citation(
            s.RIA_20071017,
            "announced for the same day: meeting, city and agenda of the senior officials",
            supports=("place", "meeting", "note"),
        ),
    ),
    note=(
        "The paper gives the day but not the body. The Senior Officials Committee met in Almaty on "
        "that day with the paper on its agenda."
    ),
)
CONCEPT_DRUGS_2008 = Document(
    id="concept-drugs-2008",
    title=(
        "Concept Paper on Cooperation among CICA Member States in Combating Illicit Drug "
        "Production and Trafficking and Precursors"
    ),
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2008-08-23",
    meeting=m.SOC_2008_08,
    summary=(
        "Explains how members can act together against the making of and the trade in illegal "
        "drugs and the chemicals they are made from. Later action plans are based on it."
    ),
    url=s.CICA_DRUGS_CONCEPT_2008.url,
    citations=(
        Citation(
            s.CICA_DRUGS_CONCEPT_2008,
            "heading and text",
            supports=("title", "adopted", "summary", "url"),
        ),
        Citation(
            s.CICA_DRUGS_2010,
            "first line, on the concept paper that it is to carry out",
            supports=("title", "adopted", "summary"),
        ),
    ),
)
DECL_MM3_2008 = Document(
    id="decl-mm3-2008",
    title="Declaration of the Third Meeting of CICA Ministers of Foreign Affairs",
    kind=DocumentKind.DECLARATION,
    adopted="2008-08-25",
    place="Almaty",
    meeting=m.MINISTERIAL_2008,
    summary=(
        "The ministers speak for a multipolar world under international law with the United "
        "Nations at its centre. No state is to seek its own security at the expense of others. "
        "They call for confidence-building measures to be put into practice."
    ),
    url=s.RU_MFA_2008.url,
    citations=(
        Citation(
            s.RU_MFA_2008,
            "first and fourth paragraphs",
            supports=("adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(
            s.KZ_EMB_2008_12,
            "list of documents adopted",
            supports=("title", "adopted", "place", "meeting"),
        ),
        Citation(
            s.CRI_20160426,
            "on the Third Ministerial Meeting",
            supports=("title", "adopted", "place", "meeting"),
        ),
    ),
    note="The text was not found; the page linked is the report of the Russian foreign ministry.",
)
RESOLUTION_MM3_2008 = Document(
    id="resolution-mm3-2008",
    title="Resolution of the third meeting of CICA Foreign Ministers",
    kind=DocumentKind.DECISION,
    adopted="2008-08-25",
    place="Almaty",
    meeting=m.MINISTERIAL_2008,
    summary="The second outcome document of the meeting, adopted with the declaration.",
    citations=(
        Citation(
            s.KZ_EMB_2008_12,
            "list of documents adopted",
            supports=("title", "adopted", "place", "meeting", "summary"),
        ),
        Citation(
            s.CRI_20160426,
            "on the Third Ministerial Meeting",
            supports=("adopted", "place", "meeting", "summary", "note"),
        ),
    ),
    note=(
        "Neither the text nor a report of its contents was found. A Chinese list of the "
        "ministerial meetings calls it the outcome document."
    ),
)
PROTOCOL_SECRETARIAT_2008 = Document(
    id="protocol-secretariat-2008",
    title="Protocol amending the Agreement on the CICA Secretariat",
    kind=DocumentKind.AGREEMENT,
    adopted="2008-08-25",
    place="Almaty",
    meeting=m.MINISTERIAL_2008,
    summary="Provides for moving the seat of the Secretariat from Almaty to Astana.",
    citations=(
        Citation(
            s.KZ_EMB_2008_12,
            "list of documents adopted",
            supports=("title", "adopted", "place", "meeting"),
        ),
        Citation(
            s.CRI_20160426,
            "on the Third Ministerial Meeting",
            supports=("title", "adopted", "place", "meeting"),
        ),
        Citation(
            s.KZ_EMB_2008_11,
            "on the documents to be adopted, and the move that the protocol foresees",
            supports=("title", "summary"),
        ),
        Citation(
            s.TH_CABINET_2008, "paragraph 1, on the approval to sign", supports=("title", "meeting")
        ),
        Citation(s.KT_20080818, "on the move that was planned", supports=("summary",)),
    ),
    note="The text was not found. The Secretariat moved in 2014.",
)
MOU_IOM_2008 = Document(
    id="mou-iom-2008",
    title=(
        "Memorandum of understanding between CICA and the International Organization for Migration"
    ),
    kind=DocumentKind.MEMORANDUM,
    adopted="2008",
    body="CICA Secretariat and International Organization for Migration",
    summary="Made the International Organization for Migration one of CICA's first partners.",
    citations=(
        Citation(
            s.CICA_PR_2338,
            "paragraph 2, on the memorandum of 2008",
            supports=("title", "kind", "adopted"),
        ),
        Citation(s.CICA_EXT_REL, "list of memoranda signed", supports=("title", "kind", "body")),
    ),
    note=(
        "The title is descriptive. The text was not found. A bulletin of August 2008 reports that "
        "the Third Ministerial Meeting adopted memoranda with several organizations without naming "
        "them."
    ),
)
CONCEPT_TOURISM_2009 = Document(
    id="concept-tourism-2009",
    title="Concept Paper in the priority area of tourism (2009)",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2009-02-20",
    place="Delhi",
    meeting=m.SOC_2009_02,
    summary=(
        "Drafted by Tajikistan, which took the initiative to coordinate the area. Tourism is to "
        "bring contacts, trade and confidence between members."
    ),
    url=s.CICA_TOURISM_CONCEPT_2009.url,
    citations=(
        Citation(
            s.CICA_TOURISM_CONCEPT_2009,
            "heading and first paragraphs",
            supports=("title", "adopted", "meeting", "summary", "url"),
        ),
        Citation(
            s.KT_20090221, "paragraph 1, on the meeting of that day", supports=("place", "meeting")
        ),
    ),
    note="The page linked is in the Russian section of CICA's site; the text is in English.",
)
RULES_AMEND_2009 = Document(
    id="rules-amend-2009",
    title="Decision amending the Rules of Procedure (term of the chair)",
    kind=DocumentKind.DECISION,
    adopted="2009-09-01",
    summary=(
        "Shortens the term of the chair from four years to two: the host of a summit or of a "
        "ministerial meeting chairs CICA until the next meeting of the other kind."
    ),
    url=s.CICA_SECOND_MM.url,
    citations=(
        Citation(
            s.CICA_SECOND_MM,
            "on the amendment of the Rules of Procedure",
            supports=("adopted", "summary", "url"),
        ),
        Citation(
            s.CICA_CHAIRMANSHIP_PAGE,
            "section 14 of the Rules of Procedure",
            supports=("summary",),
        ),
        Citation(s.TR_MFA_20090702, "title and date", supports=("note",)),
    ),
    note=(
        "The title is descriptive. The body that took the decision was not found, nor the text; "
        "the page linked reports the change. Türkiye's foreign ministry had already written of a "
        "chairmanship in 2010-2012 on 2 July 2009."
    ),
)
CONCEPT_SME_2009 = Document(
    id="concept-sme-2009",
    title="Concept Paper in the priority area of small and medium enterprises",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2009-10-29",
    meeting=m.SOC_2009_10,
    summary=(
        "Sets seven goals, among them a better legal setting for small and medium enterprises, "
        "learning from one another's regulation, electronic commerce and the exchange of "
        "information. The action plan of 2016 followed it."
    ),
    url=s.CICA_SME_CONCEPT_2009.url,
    citations=(
        Citation(
            s.CICA_SME_CONCEPT_2009,
            "heading and list of goals",
            supports=("title", "adopted", "meeting", "summary", "url"),
        ),
        Citation(s.CICA_SME_PLAN_2016, "heading", supports=("summary",)),
    ),
)
DECL_SUMMIT_2010 = Document(
    id="decl-summit-2010",
    title=(
        "Declaration of the Third CICA Summit: Constructing cooperative approach to interaction "
        "and security in Asia"
    ),
    kind=DocumentKind.DECLARATION,
    adopted="2010-06-08",
    place="Istanbul",
    meeting=m.ISTANBUL_2010,
    summary=(
        "The leaders reaffirm the Declaration of 1999 and the Almaty Act, the central role of the "
        "United Nations and decision by consensus, and call for joint answers to common "
        "challenges. Israel's raid on the flotilla bound for Gaza is not mentioned."
    ),
    url=s.VOLTAIRE_165772.url,
    citations=(
        Citation(
            s.CICAISTANBUL,
            "first paragraph, on the summit and its Declaration",
            supports=("place", "meeting"),
        ),
        Citation(
            s.VOLTAIRE_165772,
            "heading and text",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(
            s.FE_2010,
            "on the two texts of the summit",
            supports=("place", "meeting", "summary"),
        ),
        Citation(
            s.IKHWANWEB_2010,
            "on the declaration that left out Israel",
            supports=("meeting", "summary"),
        ),
    ),
    note="The text linked is that of a press network; no official copy was found.",
)
CHAIR_STMT_2010 = Document(
    id="chair-stmt-2010",
    title="Chairman's Conclusion (statement) of the Third CICA Summit",
    kind=DocumentKind.STATEMENT,
    adopted="2010-06-08",
    place="Istanbul",
    meeting=m.ISTANBUL_2010,
    summary=(
        "Read out by President Abdullah Gül as chairman, separately from the declaration. It says "
        "that all member states except one condemned Israel's raid on the flotilla bound for Gaza."
    ),
    citations=(
        Citation(
            s.CICAISTANBUL,
            "first paragraph, on the summit and the Chairman's Conclusion",
            supports=("title", "place", "meeting"),
        ),
        Citation(
            s.FE_2010,
            "first paragraph, with Tuesday as the day, and on the chairman's statement",
            supports=("title", "adopted", "place", "meeting", "summary"),
        ),
        Citation(
            s.IKHWANWEB_2010,
            "quotations from the statement",
            supports=("meeting", "summary"),
        ),
    ),
    note="The full text was not found.",
)
CONVENTION_2010 = Document(
    id="convention-2010",
    title=(
        "Convention on the Privileges and Immunities of the Secretariat, its Personnel and "
        "Representatives of Members of the Conference on Interaction and Confidence Building "
        "Measures in Asia"
    ),
    kind=DocumentKind.CONVENTION,
    adopted="2010-06-08",
    place="Istanbul",
    meeting=m.ISTANBUL_2010,
    summary=(
        "Defines the legal status of the Secretariat, its staff and the representatives of the "
        "members. It enters into force on the thirtieth day after the fourteenth instrument of "
        "ratification, acceptance, approval or accession has been deposited."
    ),
    url=s.KZ_LAW_500.url,
    citations=(
        Citation(
            s.KZ_LAW_500,
            "title of the law and text of the Convention; Article 9 on entry into force",
            supports=("title", "adopted", "place", "summary", "url", "note"),
        ),
        Citation(
            s.RU_LAW_368,
            "the one article of the law",
            supports=("title", "adopted", "place", "note"),
        ),
        Citation(
            s.KZ_DECREE_992,
            "decree and draft text",
            supports=("title", "summary", "note"),
        ),
        Citation(s.CN_NPC_2023, "on China's ratification", supports=("title", "note")),
        Citation(s.CICA_SPEECH_311_RU, "heading, and second paragraph", supports=("note",)),
        Citation(s.RU_ORDER_922_2010, "on the text to be signed", supports=("title",)),
        Citation(s.AT_202507, "on the ratification that was missing", supports=("note",)),
    ),
    note=(
        "It had not entered into force by 21 July 2025, when one more ratification was needed. "
        "Four of the thirteen states that had ratified are known: Kazakhstan (28 November 2011), "
        "Russia (Federal Law No. 368-FZ of 30 November 2011), China (24 October 2023), and "
        "Pakistan (a 13 December, probably in 2024: an undated speech at the handing over of its "
        "instrument says that it ratified on 13 December of the year before). The other nine were "
        "not found. President Nazarbayev had authorized the signature for Kazakhstan by Decree "
        "No. 992 of 3 June 2010. Translations of the title vary; this is a normalized form."
    ),
)
DRUGS_PLAN_2010 = Document(
    id="drugs-plan-2010",
    title="Action Plan for cooperation among CICA Member States in combating drugs 2010-2011",
    kind=DocumentKind.PLAN,
    adopted="[2009-12-18..2011-12-31]",
    summary=(
        "Plans seminars and workshops on five themes, among them treatment, precursors and "
        "synthetic drugs, and the availability of medicines."
    ),
    url=s.CICA_DRUGS_2010.url,
    citations=(
        Citation(
            s.CICA_DRUGS_2010,
            "opening, with the resolution of 18 December 2009, and the five subjects",
            supports=("title", "adopted", "summary", "url", "note"),
        ),
    ),
    note=(
        "Neither the day nor the body that adopted it was found. It cites a resolution of the "
        "United Nations General Assembly of 18 December 2009, and it covers the years 2010 and "
        "2011. It carries out the concept paper of 23 August 2008."
    ),
)
DECISION_CHAIR_2012 = Document(
    id="decision-chair-2012",
    title="Decision prolonging Türkiye's Chairmanship of CICA in 2012-2014",
    kind=DocumentKind.DECISION,
    adopted="2012-04-02",
    body="Member states, by consensus",
    summary="Gives Türkiye a second term in the chair, as Kazakhstan had proposed.",
    url=s.TR_MFA_2012_04.url,
    citations=(
        Citation(s.TR_MFA_2012_04, "paragraph 2", supports=("adopted", "body", "summary", "url")),
        Citation(
            s.TR_MFA_2012_10,
            "on the decision to extend the chairmanship to 2014",
            supports=("summary",),
        ),
        Citation(s.CICA_1165, "on Türkiye's two terms from 2010 to 2014", supports=("summary",)),
    ),
    note="The title is descriptive; the page linked reports the decision.",
)
PLAN_NCT_2008 = Document(
    id="plan-nct-2008",
    title="Action Plan on New Challenges and Threats",
    kind=DocumentKind.PLAN,
    adopted="[2008-02-01..2012-09-12]",
    summary=(
        "Lists the work planned in the dimension of new challenges and threats, after a meeting of "
        "experts in Ankara on 31 January and 1 February 2008."
    ),
    url=s.CICA_NCT_PLAN.url,
    citations=(
        Citation(
            s.CICA_NCT_PLAN,
            "on the meeting of experts",
            supports=("title", "adopted", "summary", "url"),
        ),
        Citation(
            s.CICA_NAZ_2012,
            "fourth point: concepts and plans in all directions had been adopted",
            supports=("adopted",),
        ),
    ),
    note=(
        "Neither the day nor the body that approved it was found. It follows the experts' meeting, "
        "and in September 2012 President Nazarbayev said that plans for all fields had been "
        "adopted."
    ),
)
DECL_MM4_2012 = Document(
    id="decl-mm4-2012",
    title="Declaration of the Fourth Meeting of CICA Ministers of Foreign Affairs",
    kind=DocumentKind.DECLARATION,
    adopted="2012-09-12",
    place="Astana",
    meeting=m.MINISTERIAL_2012,
    summary=(
        "Adopted in the year of CICA's twentieth anniversary. The ministers support China as the "
        "next state in the chair, for 2014-2016."
    ),
    url=s.TR_MFA_RELATIONS.url,
    citations=(
        Citation(
            s.TR_MFA_RELATIONS,
            "on the Fourth Ministerial Meeting",
            supports=("adopted", "place", "meeting", "url"),
        ),
        Citation(
            s.CRI_20160426,
            "on the Fourth Ministerial Meeting",
            supports=("adopted", "place", "meeting", "summary"),
        ),
    ),
    note="The text was not found; the page linked reports the meeting.",
)
MOU_APK_2014 = Document(
    id="mou-apk-2014",
    title="Memorandum between CICA and the Assembly of People of Kazakhstan",
    kind=DocumentKind.MEMORANDUM,
    adopted="[2014-05-01..2014-05-06]",
    body="CICA Secretariat and Assembly of People of Kazakhstan",
    summary="Made the Assembly of People of Kazakhstan a partner of CICA.",
    citations=(
        Citation(s.CICA_EXT_REL, "list of memoranda signed", supports=("title", "kind", "body")),
        Citation(s.KAZPRAVDA_2014, "report of 6 May 2014", supports=("adopted",)),
        Citation(s.SN_APK, "memorandum of May 2014", supports=("kind", "adopted")),
    ),
    note=(
        "The title is descriptive. One source has the month, and a newspaper reported the "
        "signature on 6 May 2014."
    ),
)
MOU_SCO_2014 = Document(
    id="mou-sco-2014",
    title=(
        "Memorandum of understanding between the CICA Secretariat and the Secretariat of the "
        "Shanghai Cooperation Organisation"
    ),
    kind=DocumentKind.MEMORANDUM,
    adopted="2014-05-20",
    place="Shanghai",
    body="CICA Secretariat and Secretariat of the Shanghai Cooperation Organisation",
    summary=(
        "Made the Shanghai Cooperation Organisation a partner of CICA. It was signed on the eve of "
        "the Fourth Summit."
    ),
    citations=(
        Citation(s.CICA_EXT_REL, "list of memoranda signed", supports=("kind",)),
        Citation(
            s.CICA_2287, "last paragraph, on the memorandum of 2014", supports=("kind", "body")
        ),
        Citation(
            s.QAZINFORM_SCO_2014,
            "on the memorandum of the two secretariats",
            supports=("title", "adopted", "body", "summary"),
        ),
        Citation(
            s.CHINANEWS_20140521,
            "caption of the picture and first answer",
            supports=("title", "kind", "adopted", "place", "body", "summary"),
        ),
        Citation(s.PEOPLE_20140515, "on the documents of the summit", supports=("note",)),
    ),
    note=(
        "The title is descriptive. China's foreign ministry had announced it at a briefing in May "
        "2014 among the documents of the Fourth Summit. It was signed in the press centre of the "
        "summit."
    ),
)
CONCEPT_MILPOL_2014 = Document(
    id="concept-milpol-2014",
    title="Concept of Confidence Building Measures in the military-political dimension",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="[2010-06-08..2014-05-21]",
    summary=(
        "The basis for the measures of the military-political dimension, the last of the five to "
        "be opened."
    ),
    citations=(
        Citation(
            s.CICA_NAZ_2014,
            "on the concept that had been adopted; the day is that of the speech",
            supports=("title", "adopted"),
        ),
        Citation(
            s.AKORDA_NAZ_2010,
            "on the agreement to discuss the dimension",
            supports=("adopted", "summary"),
        ),
    ),
    note=(
        "President Nazarbayev spoke of it as adopted on 21 May 2014. Neither the day, nor the "
        "body, nor the text was found. The lower bound is an inference: on 8 June 2010 he reported "
        "that members had just agreed, after five years of talks, to discuss this dimension."
    ),
)
SHANGHAI_DECL_2014 = Document(
    id="shanghai-decl-2014",
    title=(
        "Shanghai Declaration: On Enhancing Dialogue, Trust and Coordination for a New Asia of "
        "Peace, Stability and Cooperation"
    ),
    kind=DocumentKind.DECLARATION,
    adopted="2014-05-21",
    place="Shanghai",
    meeting=m.SHANGHAI_2014,
    summary=(
        "Security is to be common, comprehensive, cooperative and sustainable, and no state is to "
        "strengthen its own at the cost of others."
    ),
    url=s.KREMLIN_4856.url,
    citations=(
        Citation(
            s.KREMLIN_4856,
            "heading and text",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(
            s.CN_EMB_NZ_2014,
            (
                "on the summit of 21 May 2014; the Declaration is not named in the part "
                "that was read"
            ),
            supports=("meeting",),
        ),
        Citation(
            s.CHINADAILY_20140521,
            "headline and first paragraphs, with Wednesday as the day",
            supports=("adopted", "place", "meeting", "summary"),
        ),
    ),
    note="The full title is put together from the theme of the summit.",
)
SME_PLAN_2016 = Document(
    id="sme-plan-2016",
    title="Action Plan for CBMs in the development of small and medium enterprises 2016-2018",
    kind=DocumentKind.PLAN,
    adopted="2016-01-13",
    meeting=m.SOC_2016_01,
    summary=(
        "Russia's plan for the area that it coordinates, after the concept paper of 2009. Its "
        "first field is the exchange of information on support for small and medium enterprises."
    ),
    url=s.CICA_SME_PLAN_2016.url,
    citations=(
        Citation(
            s.CICA_SME_PLAN_2016,
            "heading and first section",
            supports=("title", "adopted", "meeting", "summary", "url"),
        ),
        Citation(s.INFORM_20160428, "on the two action plans", supports=("title",)),
    ),
    alternatives=(
        Alternative(
            "adopted",
            "2016-04-28",
            (Citation(s.INFORM_20160428, "on the two action plans"),),
            (
                "The press reports it as adopted by the Fifth Ministerial Meeting; the plan itself "
                "gives the day of the Senior Officials Committee."
            ),
        ),
    ),
)
DECL_MM5_2016 = Document(
    id="decl-mm5-2016",
    title=(
        "Declaration of the Fifth Meeting of CICA Ministers of Foreign Affairs: Promoting Peace, "
        "Security, Stability and Sustainable Development in Asia Through Dialogue"
    ),
    kind=DocumentKind.DECLARATION,
    adopted="2016-04-28",
    place="Beijing",
    meeting=m.MINISTERIAL_2016,
    summary=(
        "The ministers call for common, comprehensive, cooperative and sustainable security, and "
        "reject interference in internal affairs and the support of coups from outside."
    ),
    citations=(
        Citation(
            s.MM5_TEXT,
            "heading and paragraphs 1, 3 and 4",
            supports=("title", "adopted", "place", "meeting", "summary"),
        ),
        Citation(s.INFORM_20160428, "first and second paragraphs", supports=("place", "meeting")),
    ),
    note="The text was read in a copy; no address of an official publisher was found.",
)
DRUGS_PLAN_2016 = Document(
    id="drugs-plan-2016",
    title=(
        "Action Plan for cooperation among CICA Member States in combating illicit drugs 2016-2018"
    ),
    kind=DocumentKind.PLAN,
    adopted="2016-04-28",
    place="Beijing",
    meeting=m.MINISTERIAL_2016,
    summary=(
        "Follows the concept paper of August 2008 and plans joint work against illicit drugs for "
        "three years."
    ),
    url=s.CICA_DRUGS_PLAN_2016.url,
    citations=(
        Citation(
            s.CICA_DRUGS_PLAN_2016,
            "heading, and the reference to the concept paper of 23 August 2008",
            supports=("title", "summary", "url"),
        ),
        Citation(
            s.INFORM_20160428,
            "first and second paragraphs; the day is that of the report",
            supports=("title", "adopted", "place", "meeting"),
        ),
    ),
    note="The day comes from a press report of the ministerial meeting.",
)
STMT_25TH_2017 = Document(
    id="stmt-25th-2017",
    title="Ministerial Statement on the 25th Anniversary of CICA",
    kind=DocumentKind.STATEMENT,
    adopted="2017-09-20",
    place="New York",
    meeting=m.INFORMAL_2017,
    summary=(
        "The ministers look back on how CICA grew after 1992 and commit themselves to its "
        "principles and to more practical cooperation."
    ),
    url=s.CICA_25TH_STMT.url,
    citations=(
        Citation(s.CICA_25TH_STMT, "heading and text", supports=("title", "summary", "url")),
        Citation(
            s.CHINACOURT_2017,
            "head of the entry, with 20 September 2017 as the day of effect, and text in Chinese",
            supports=("title", "adopted", "summary"),
        ),
        Citation(
            s.CN_UN_2017,
            (
                "on the informal meeting of 20 September 2017; the statement is not named "
                "in the part that was read"
            ),
            supports=("place", "meeting"),
        ),
    ),
    note=(
        "The English text has no date. A Chinese law database, after China's foreign ministry, "
        "gives 20 September 2017. That the informal ministerial meeting of that day in New York "
        "adopted it is an inference from the day and the subject. The page number on CICA's old "
        "site once belonged to another text."
    ),
)
CHAIR_STMT_2018 = Document(
    id="chair-stmt-2018",
    title="Chairman's Statement at the Special Ministerial Meeting of CICA",
    kind=DocumentKind.STATEMENT,
    adopted="2018-09-24",
    place="New York",
    meeting=m.SPECIAL_2018,
    summary=(
        "Tajikistan, which took the chair from China that day, sums up the meeting and welcomes "
        "Sri Lanka as a new member."
    ),
    url=s.CICA_2018_CHAIR.url,
    citations=(
        Citation(
            s.CICA_2018_CHAIR,
            "heading and text",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(
            s.CN_SYDNEY_2018,
            (
                "on the meeting of 24 September 2018; the statement is not named in the "
                "part that was read"
            ),
            supports=("meeting",),
        ),
    ),
)
DECL_SUMMIT_2019 = Document(
    id="decl-summit-2019",
    title=(
        "Declaration of the Fifth CICA Summit: Common Vision for a Safe and More Prosperous CICA "
        "Region"
    ),
    kind=DocumentKind.DECLARATION,
    adopted="2019-06-15",
    place="Dushanbe",
    meeting=m.DUSHANBE_2019,
    summary=(
        "Known as the Dushanbe Declaration. Its opening praises the personal role of Nursultan "
        "Nazarbayev as the founder of CICA. It sets the next ministerial meeting for 2020 and the "
        "next summit for 2022."
    ),
    url=s.KREMLIN_5423.url,
    citations=(
        Citation(
            s.KREMLIN_5423,
            "heading and preamble",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on the declaration of the Fifth Summit and the founder",
            supports=("place", "meeting", "summary"),
        ),
        Citation(
            s.NEWSTJ_20190617,
            "on the declaration and the next meetings",
            supports=("adopted", "place", "meeting", "summary"),
        ),
        Citation(s.ASIATV_2019, "on paragraphs 17 to 19", supports=("note",)),
        Citation(s.VETOGATE_2019, "paragraphs 1 and 2", supports=("note",)),
    ),
    note=(
        "The text linked is in Russian; the English title is a translation. According to a Kyrgyz "
        "and an Egyptian news site, Israel alone did not support paragraphs 17, 18 and 19, on "
        "Jerusalem, on the nuclear agreement with Iran and on weapons of mass destruction in the "
        "Middle East; the Egyptian one says that the document records this."
    ),
)
CBM_EPIDEMIOLOGICAL_2021 = Document(
    id="cbm-epidemiological-2021",
    title=(
        "Decision on a confidence building measure on epidemiological safety, public health and "
        "pharmaceuticals"
    ),
    kind=DocumentKind.DECISION,
    adopted="2021-01-15",
    body="Member states, by silence procedure",
    summary=(
        "Adds the measure to the Catalogue. Kazakhstan had proposed it in September 2020, and the "
        "Senior Officials Committee had supported it in December."
    ),
    url=s.CICA_SPEECH_33.url,
    citations=(
        Citation(
            s.CICA_SPEECH_33,
            "on the new measure",
            supports=("title", "adopted", "body", "summary", "url"),
        ),
        Citation(
            s.CICA_SARYBAY_20210203,
            "list of events of the past four months",
            supports=("title", "summary"),
        ),
        Citation(s.MORNINGBELL_2020, "on the support of December 2020", supports=("summary",)),
    ),
    note=(
        "The title is descriptive. CICA's speech gives the day; the year follows from the date of "
        "the speech, 26 February 2021. The text was not found; the page linked is that speech."
    ),
)
CHAIR_ROADMAP_2021 = Document(
    id="chair-roadmap-2021",
    title=(
        "Roadmap of the CICA Secretariat for the Implementation of the Concept of Kazakhstan's "
        "Chairmanship in the CICA for 2020-2022"
    ),
    kind=DocumentKind.ROAD_MAP,
    adopted="2021-02-03",
    place="Nur-Sultan",
    body="Ministry of Foreign Affairs of Kazakhstan and CICA Secretariat",
    summary=(
        "How the Secretariat carries out the priorities that Kazakhstan's Ministry of Foreign "
        "Affairs set for its chairmanship. It has several clusters: first the institutional "
        "development of CICA, then the revival of the confidence-building measures. Shakhrat "
        "Nuryshev and Kairat Sarybay signed it."
    ),
    url=s.CICA_SARYBAY_20210203.url,
    citations=(
        Citation(
            s.CICA_SARYBAY_20210203,
            "heading and first paragraphs",
            supports=("title", "adopted", "place", "body", "url"),
        ),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on the priorities of the chairmanship and the road map",
            supports=("body", "summary"),
        ),
        Citation(s.INFORM_20210204, "last paragraph", supports=("title", "body", "summary")),
    ),
    note="The text was not found; the page linked is the speech at the signing.",
)
CBM_GUIDELINES_2021 = Document(
    id="cbm-guidelines-2021",
    title=(
        "General Guidelines for Conducting Events on Implementation of CICA Confidence Building "
        "Measures"
    ),
    kind=DocumentKind.DECISION,
    adopted="2021-06-23",
    meeting=m.SOC_2021_06,
    summary="Common rules for members that hold events to carry out confidence-building measures.",
    url=s.CICA_PR_333.url,
    citations=(
        Citation(
            s.CICA_PR_333,
            "on the decisions of the meeting",
            supports=("title", "adopted", "meeting", "url"),
        ),
        Citation(
            s.KZINFORM_2021,
            "on the subjects of the meetings",
            supports=("meeting", "summary"),
        ),
    ),
    note="The text was not found; the page linked reports the decision.",
)
LIST_COORDINATORS_2021 = Document(
    id="list-coordinators-2021",
    title=(
        "List of coordinating and co-coordinating countries for implementing Confidence Building "
        "Measures under priority areas of CICA dimensions"
    ),
    kind=DocumentKind.DECISION,
    adopted="2021-06-23",
    meeting=m.SOC_2021_06,
    summary="Names the states that coordinate, or help to coordinate, the areas of the Catalogue.",
    url=s.CICA_PR_333.url,
    citations=(
        Citation(
            s.CICA_PR_333,
            "on the decisions of the meeting",
            supports=("title", "adopted", "meeting", "url"),
        ),
        Citation(
            s.KZINFORM_2021,
            "on new co-coordinators",
            supports=("meeting", "summary"),
        ),
    ),
    note=(
        "The list was not found; the page linked reports the decision and names only the new "
        "co-coordinators."
    ),
)
TTF_REGULATIONS_2021 = Document(
    id="ttf-regulations-2021",
    title="Regulations of the CICA Think Tank Forum",
    kind=DocumentKind.REGULATIONS,
    adopted="2021-10-07",
    body="Senior Officials Committee, by written decision",
    summary=(
        "Make the Think Tank Forum, founded in 2014, a permanent advisory body. Each member names "
        "one think tank, and the Senior Officials Committee approves a plan for each year."
    ),
    url=s.CICA_936.url,
    citations=(
        Citation(
            s.CICA_936,
            "second paragraph, and the account of the Regulations",
            supports=("title", "adopted", "body", "summary", "url"),
        ),
        Citation(s.INFORM_20210930, "on the adoption to come", supports=("title",)),
    ),
    note=(
        "The page linked describes the contents; the text was not found. No meeting of the "
        "Committee on that day was found, so that it is taken for a decision in writing."
    ),
)
CATALOGUE_2021 = Document(
    id="catalogue-2021",
    title="CICA Catalogue of Confidence Building Measures (updated)",
    kind=DocumentKind.CATALOGUE,
    adopted="2021-10-12",
    place="Nur-Sultan",
    meeting=m.MINISTERIAL_2021,
    summary=(
        "The second edition. New in it are, among others, the security of and in the use of "
        "information and communication technologies, and epidemiological safety, public health and "
        "pharmaceuticals."
    ),
    url=s.CICA_MILPOL_2021.url,
    citations=(
        Citation(
            s.CICA_NCT_GENERAL,
            "first paragraph",
            supports=("title", "adopted", "meeting"),
        ),
        Citation(
            s.CICA_MILPOL_2021,
            "first paragraph and chapter 2.1",
            supports=("title", "adopted", "meeting", "url"),
        ),
        Citation(s.CICA_TERRORISM, "first paragraph", supports=("title", "adopted", "meeting")),
        Citation(s.INFORM_20210930, "on the draft", supports=("meeting", "note")),
        Citation(
            s.NCA_20221014,
            "on the revision of the Catalogue in 2021",
            supports=("summary",),
        ),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on what a candidate must join: the Catalogue, then the edition of 2004",
            supports=("note",),
        ),
    ),
    note=(
        "The page linked has the chapter on the military-political dimension only; other pages of "
        "CICA's site have other parts. The Senior Officials Committee had cleared the text by 30 "
        "September 2021. The interview of February 2021, which names the Catalogue among what a "
        "candidate must join, speaks of the edition of 2004. No source was found that says which "
        "edition a state joins that has acceded since."
    ),
)
CEP_REGULATIONS_2021 = Document(
    id="cep-regulations-2021",
    title="Regulations of the CICA Council of Eminent Persons",
    kind=DocumentKind.REGULATIONS,
    adopted="2021-10-12",
    place="Nur-Sultan",
    meeting=m.MINISTERIAL_2021,
    summary=(
        "Found the Council as an advisory body that gives its advice by consensus, with an "
        "Advisory Group below it. The Head and the members serve for five years. The Senior "
        "Officials Committee had cleared a draft on 23 June 2021."
    ),
    url=s.CICA_CEP.url,
    citations=(
        Citation(
            s.CICA_CEP,
            "first to sixth paragraphs",
            supports=("title", "meeting", "summary", "url"),
        ),
        Citation(
            s.INFORM_20211012,
            "on the Council of the Wise",
            supports=("meeting",),
        ),
        Citation(
            s.RATEL_20211012,
            "the host's deputy minister on what was to be adopted that day",
            supports=("adopted", "meeting"),
        ),
        Citation(s.CICA_PR_333, "on the draft", supports=("summary",)),
    ),
    note=(
        "CICA dates the adoption to the meeting of 11 and 12 October; on 12 October the host's "
        "deputy minister said that they would be adopted that day. The page linked describes the "
        "contents; the text was not found. The member states approved Nursultan Nazarbayev as the "
        "Council's first Head on 26 October 2021."
    ),
)
CHAIR_STMT_MM6_2021 = Document(
    id="chair-stmt-mm6-2021",
    title=(
        "Statement by the Chairmanship on the Sixth Meeting of the CICA Ministers of Foreign "
        "Affairs"
    ),
    kind=DocumentKind.STATEMENT,
    adopted="2021-10-12",
    place="Nur-Sultan",
    meeting=m.MINISTERIAL_2021,
    summary=(
        "The chair sums up the meeting. It honours Nursultan Nazarbayev as the founder of CICA, "
        "names the six attributes of security and calls CICA the forum with the widest reach in "
        "Asia."
    ),
    url=s.CICA_MM6_STMT.url,
    citations=(
        Citation(
            s.CICA_MM6_STMT,
            "heading and first paragraphs",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(
            s.ASIAPLUS_20211013,
            "paragraph 1, and on the statement",
            supports=("title", "place", "meeting"),
        ),
    ),
    note=(
        "Dated by the last day of the meeting of 11 and 12 October. A ministerial declaration had "
        "been drafted, but this statement is what was published."
    ),
)
CHAIR_ROADMAP_2022 = Document(
    id="chair-roadmap-2022",
    title=(
        "Roadmap of the CICA Secretariat for the priorities of Kazakhstan's Chairmanship (third "
        "edition)"
    ),
    kind=DocumentKind.ROAD_MAP,
    adopted="2022-02-04",
    place="Nur-Sultan",
    body="Ministry of Foreign Affairs of Kazakhstan and CICA Secretariat",
    summary=(
        "Plans the work for the year of the Sixth Summit and the thirtieth anniversary: the "
        "institutions of CICA and its councils, the Catalogue, external relations and the "
        "Secretariat. Shakhrat Nuryshev and Kairat Sarybay signed it."
    ),
    url=s.CICA_1065_RU.url,
    citations=(
        Citation(
            s.CICA_1065_RU,
            "first and second paragraphs",
            supports=("title", "adopted", "place", "body", "summary", "url"),
        ),
        Citation(
            s.INFORM_ROADMAP_2022,
            "first and second paragraphs",
            supports=("body", "summary"),
        ),
    ),
    note=(
        "The text was not found; the page linked reports its contents. The second edition, between "
        "February 2021 and February 2022, is not dated."
    ),
)
CONCEPT_TRANSPORT_2022 = Document(
    id="concept-transport-2022",
    title=(
        "Concept Paper in the priority area of development of secure and effective systems of "
        "transportation corridors"
    ),
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="[2022-09-14..2022-10-12]",
    place="Astana",
    meeting=m.SOC_2022_10,
    summary=(
        "The paper for the area that Azerbaijan coordinates. The Special Working Group had "
        "considered it in September 2022."
    ),
    citations=(
        Citation(
            s.TDI_SOC_2022,
            "fifth and sixth paragraphs",
            supports=(
                "title",
                "adopted",
                "place",
                "meeting",
            ),
        ),
        Citation(
            s.AT_SWG_2022_09,
            "on the concepts before the working group",
            supports=("adopted", "summary"),
        ),
    ),
    note=(
        "The day is bounded by the meeting of the working group on 13 and "
        "14 September, at which it was still a draft, and by the report of 12 October."
    ),
)
CONCEPT_HUMAN_2022 = Document(
    id="concept-human-2022",
    title="Concept Paper in the human dimension (2022)",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="[2022-09-14..2022-10-12]",
    place="Astana",
    meeting=m.SOC_2022_10,
    summary="The second paper on the human dimension, fifteen years after the first.",
    citations=(
        Citation(
            s.TDI_SOC_2022,
            "fifth and sixth paragraphs",
            supports=(
                "title",
                "adopted",
                "place",
                "meeting",
            ),
        ),
        Citation(
            s.AT_SWG_2022_09,
            "on the meeting of the working group before that of the Committee",
            supports=("adopted",),
        ),
    ),
    note=(
        "The day is bounded by the meeting of the working group on 13 and "
        "14 September, which prepared that of the Committee, and by the report of 12 October."
    ),
)
CONCEPT_ICT_2022 = Document(
    id="concept-ict-2022",
    title="Concept Paper in the priority area of security of and in the use of ICTs (2022)",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="[2022-09-14..2022-10-12]",
    place="Astana",
    meeting=m.SOC_2022_10,
    summary=(
        "The first paper for an area that was new in the Catalogue of 2021: the security of "
        "information and communication technologies and of their use."
    ),
    citations=(
        Citation(
            s.TDI_SOC_2022,
            "fifth and sixth paragraphs",
            supports=(
                "title",
                "adopted",
                "place",
                "meeting",
            ),
        ),
        Citation(
            s.AT_SWG_2022_09,
            "on the concepts before the working group",
            supports=("title", "adopted"),
        ),
        Citation(
            s.NCA_20221014,
            "on the revision of the Catalogue in 2021",
            supports=("summary",),
        ),
    ),
    note=(
        "The paper was still a draft before the working group on 13 and 14 September 2022; its "
        "approval was reported on 12 October."
    ),
)
ASTANA_STATEMENT_2022 = Document(
    id="astana-statement-2022",
    title="Astana Statement on CICA Transformation",
    kind=DocumentKind.STATEMENT,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "Starts the gradual change of CICA, by consensus, into a regional international "
        "organization. Summits and ministerial meetings become councils, and the Executive "
        "Director becomes Secretary General."
    ),
    url=s.AT_ASTANA_STATEMENT.url,
    citations=(
        Citation(
            s.KREMLIN_5852,
            "heading and text",
            supports=("title", "place", "meeting", "summary"),
        ),
        Citation(
            s.CICA_1417_RU,
            "third paragraph",
            supports=("title", "place", "meeting", "summary"),
        ),
        Citation(
            s.AT_ASTANA_STATEMENT,
            "text",
            supports=("title", "place", "meeting", "summary", "url"),
        ),
        Citation(
            s.INFORM_20221013,
            "first three paragraphs",
            supports=("title", "adopted", "place", "meeting"),
        ),
    ),
    note=(
        "The text linked is in English; the President of Russia published it in Russian. Some "
        "reports call it the Astana Declaration. Before the summit its working title was "
        "Nur-Sultan Charter."
    ),
)
ICT_STATEMENT_2022 = Document(
    id="ict-statement-2022",
    title=(
        "CICA Leaders' Statement on Cooperation in the Field of Security of and in the Use of ICTs"
    ),
    kind=DocumentKind.STATEMENT,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "On the safe use of information and communication technologies. Russia and China, which "
        "coordinate the area, had proposed it."
    ),
    citations=(
        Citation(s.CICA_1278, "on the draft statement", supports=("title", "summary")),
        Citation(
            s.VK_155959,
            "fourth paragraph, with Thursday as the day",
            supports=("title", "adopted", "place", "meeting"),
        ),
        Citation(
            s.INFORM_20221013,
            "fourth paragraph",
            supports=("title", "adopted", "place", "meeting"),
        ),
        Citation(
            s.ASIATODAY_2022,
            "list of documents adopted",
            supports=("title", "place", "meeting"),
        ),
    ),
)
GCTS_PLAN_2022 = Document(
    id="gcts-plan-2022",
    title="CICA Plan of Action on the Implementation of the UN Global Counter-Terrorism Strategy",
    kind=DocumentKind.PLAN,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "How the members mean to apply the strategy of the United Nations in their region. "
        "Kazakhstan led the drafting."
    ),
    citations=(
        Citation(s.CICA_UNGCTS_2022, "on the draft of June 2022", supports=("title", "summary")),
        Citation(
            s.VK_155959,
            "fourth paragraph, with Thursday as the day",
            supports=("title", "adopted", "place", "meeting"),
        ),
        Citation(
            s.ASIATODAY_2022,
            "list of documents adopted",
            supports=("title", "place", "meeting"),
        ),
        Citation(
            s.DEVDISCOURSE_2022,
            "headline, and second paragraph, which words the title differently",
            supports=("place", "meeting"),
        ),
    ),
)
FUND_REGULATIONS_2022 = Document(
    id="fund-regulations-2022",
    title="Regulations of the CICA Fund",
    kind=DocumentKind.REGULATIONS,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "Create a fund of voluntary contributions for joint projects, with a Project Review "
        "Committee that decides by consensus."
    ),
    url=s.CICA_FUND_PRC.url,
    citations=(
        Citation(
            s.CICA_FUND_PRC,
            "first paragraph, and on the Committee",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(
            s.VK_155959,
            "fourth and fifth paragraphs, with Thursday as the day",
            supports=("title", "adopted", "place", "meeting"),
        ),
        Citation(
            s.INFORM_20221013,
            "fifth and sixth paragraphs",
            supports=("adopted", "place", "meeting", "summary"),
        ),
    ),
    note="The page linked describes a part of the contents; the text was not found.",
)
DECISION_KUWAIT_2022 = Document(
    id="decision-kuwait-2022",
    title="Decision on granting Kuwait the status of CICA Member State",
    kind=DocumentKind.DECISION,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "Admits Kuwait as the twenty-eighth member. Kuwait had signed the Declaration of 1999 and "
        "the Almaty Act two days before."
    ),
    url=s.KZINFORM_KUWAIT_2022.url,
    citations=(
        Citation(
            s.CICA_SPEECH_296,
            "on the growth to 28 member states",
            supports=("summary",),
        ),
        Citation(
            s.KZINFORM_KUWAIT_2022,
            "first to third paragraphs, without the day of the decision",
            supports=("place", "meeting", "summary", "url"),
        ),
        Citation(
            s.VK_155959,
            "fourth and fifth paragraphs, with Thursday as the day",
            supports=("title", "adopted", "place", "meeting"),
        ),
    ),
    note=(
        "The page linked reports how President Tokayev put the decision to the summit; the text "
        "was not found."
    ),
)
DECISION_CHAIR_2022 = Document(
    id="decision-chair-2022",
    title="Decision on the CICA Chairmanship in 2022-2024 and the next meetings",
    kind=DocumentKind.DECISION,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "Leaves Kazakhstan in the chair until 2024 and sets the next meetings of the two councils."
    ),
    citations=(
        Citation(s.CICA_1228, "on the draft decision on the chairmanship", supports=("title",)),
        Citation(
            s.VK_155959,
            "fourth and fifth paragraphs, with Thursday as the day; on the next meetings",
            supports=("title", "adopted", "place", "meeting", "summary"),
        ),
        Citation(
            s.DEVDISCOURSE_2022,
            "first and second paragraphs, on Kazakhstan's next two years and the next meetings",
            supports=("title", "place", "meeting", "summary"),
        ),
    ),
)
MOU_EEC_2022 = Document(
    id="mou-eec-2022",
    title=(
        "Memorandum of understanding between the CICA Secretariat and the Eurasian Economic "
        "Commission"
    ),
    kind=DocumentKind.MEMORANDUM,
    adopted="2022-10-13",
    place="Astana",
    body="CICA Secretariat and Eurasian Economic Commission",
    summary=(
        "Made the Commission the sixth partner of CICA, for cooperation in economic fields such as "
        "transport, digital technology, industry and agriculture. Kairat Sarybay and Mikhail "
        "Myasnikovich signed it during the Sixth Summit."
    ),
    url=s.KANT_20221013.url,
    citations=(
        Citation(
            s.KANT_20221013,
            "first to third paragraphs",
            supports=("title", "kind", "body", "summary", "url"),
        ),
        Citation(
            s.TDI_EEC_2022,
            "first to third paragraphs; the day and the city are those of the dateline",
            supports=("title", "kind", "adopted", "place", "body", "summary"),
        ),
    ),
    note=(
        "The title is descriptive. The page linked lists the fields of cooperation; the text was "
        "not found."
    ),
)
CONCEPT_TOURISM_2022 = Document(
    id="concept-tourism-2022",
    title="Concept Paper in the priority area of tourism (2022)",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="[2022-12-14..2022-12-15]",
    meeting=m.SOC_2022_12,
    summary=(
        "The second paper on cooperation in tourism, an area that Tajikistan coordinates. The "
        "Special Working Group had agreed to it two days before."
    ),
    citations=(
        Citation(
            s.CICA_SWG_2022_12,
            "first and second paragraphs, on the draft and the day set for the Committee",
            supports=("title", "adopted", "meeting", "summary"),
        ),
        Citation(
            s.ELKZ_20221215,
            "on the concept papers approved, in a report of 15 December without the day",
            supports=("title", "adopted", "meeting"),
        ),
        Citation(s.KT_2022, "on the concept papers approved", supports=("title", "meeting")),
    ),
    note=(
        "The text was not found. CICA announced the meeting of the Committee for 14 December; the "
        "approval was reported on 15 December. That Tajikistan prepared it follows from its role "
        "as coordinator and is not stated."
    ),
)
CONCEPT_AGRICULTURE_2022 = Document(
    id="concept-agriculture-2022",
    title="Concept Paper in the priority area of agriculture",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="[2022-12-14..2022-12-15]",
    meeting=m.SOC_2022_12,
    summary=(
        "The first known paper on cooperation in agriculture, an area that China coordinates. The "
        "Special Working Group had agreed to it two days before."
    ),
    citations=(
        Citation(
            s.CICA_SWG_2022_12,
            "first and second paragraphs, on the draft and the day set for the Committee",
            supports=("title", "adopted", "meeting", "summary"),
        ),
        Citation(
            s.ELKZ_20221215,
            "on the concept papers approved, in a report of 15 December without the day",
            supports=("title", "adopted", "meeting"),
        ),
        Citation(s.KT_2022, "on the concept papers approved", supports=("title", "meeting")),
    ),
    note=(
        "The text was not found. CICA announced the meeting of the Committee for 14 December; the "
        "approval was reported on 15 December. That China prepared it follows from its role as "
        "coordinator and is not stated."
    ),
)
CONCEPT_SUSTAINABLE_2023 = Document(
    id="concept-sustainable-2023",
    title="Concept Paper in the priority area of sustainable development",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2023-04-19",
    meeting=m.SOC_2023_04,
    summary="Thailand, which coordinates the area, had prepared it in July 2022.",
    url=s.CICA_1636.url,
    citations=(
        Citation(
            s.CICA_1636,
            "on the decisions of 19 April 2023",
            supports=("title", "adopted", "meeting", "url"),
        ),
        Citation(
            s.AT_202304,
            "on the concept paper of Thailand",
            supports=("title", "adopted", "meeting", "summary"),
        ),
    ),
    note="The text was not found; the page linked reports the approval.",
)
CHAIR_ROADMAP_2023 = Document(
    id="chair-roadmap-2023",
    title="Road Map on Implementation of Kazakhstan's CICA 2023-2024 Presidency Priorities",
    kind=DocumentKind.ROAD_MAP,
    adopted="2023-07-28",
    place="Astana",
    body="Ministry of Foreign Affairs of Kazakhstan and CICA Secretariat",
    summary=(
        "The plan for the rest of Kazakhstan's chairmanship: the transformation, a council on "
        "connectivity, the Finance Summit, a conference on the environment, the network of "
        "universities and support for volunteers. Kanat Tumysh and Kairat Sarybay signed it."
    ),
    url=s.CICA_HALFYEAR_2023.url,
    citations=(
        Citation(
            s.CICA_HALFYEAR_2023,
            "first to third paragraphs",
            supports=("title", "body", "summary", "url"),
        ),
        Citation(
            s.AT_2023_07,
            "first two paragraphs",
            supports=("title", "adopted", "body", "summary"),
        ),
        Citation(
            s.INFORM_20230729,
            "first to third paragraphs; Astana only as the dateline",
            supports=("title", "place", "body", "summary"),
        ),
    ),
    note=(
        "The text was not found; the page linked reports its approval. It is not the Road Map for "
        "CICA Transformation of September 2023."
    ),
)
ROADMAP_2023 = Document(
    id="roadmap-2023",
    title="Road Map for CICA Transformation",
    kind=DocumentKind.ROAD_MAP,
    adopted="2023-09-21",
    place="New York",
    meeting=m.INFORMAL_2023,
    summary=(
        "Eight clusters of work on the way to an organization, among them a charter, fields of "
        "work, rules of procedure, budget, staff, the role of the Secretary General and external "
        "relations. The senior officials had agreed to it on 22 August 2023."
    ),
    url=s.INFORM_20230922.url,
    citations=(
        Citation(
            s.CICA_1828,
            "second paragraph",
            supports=("title", "adopted", "place", "meeting", "summary"),
        ),
        Citation(
            s.CICA_SPEECH_186,
            "on the Road Map submitted for endorsement that day",
            supports=("title", "meeting"),
        ),
        Citation(
            s.INFORM_20230922,
            "second to sixth paragraphs",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(s.CICA_1789, "on the agreement of the senior officials", supports=("summary",)),
    ),
    note="The text was not found; the page linked reports its contents.",
)
VOLUNTEER_STMT_2023 = Document(
    id="volunteer-stmt-2023",
    title=(
        "Statement of the CICA Ministerial Council on promoting volunteerism for sustainable "
        "development"
    ),
    kind=DocumentKind.STATEMENT,
    adopted="2023-09-21",
    place="New York",
    meeting=m.INFORMAL_2023,
    summary=(
        "The members commit themselves to supporting volunteering, especially by young people. "
        "Russia had proposed the statement."
    ),
    url=s.CICA_1828.url,
    citations=(
        Citation(
            s.CICA_1828,
            "third paragraph",
            supports=("title", "adopted", "place", "meeting", "summary", "url"),
        ),
        Citation(
            s.AT_202308,
            "on the draft before the senior officials",
            supports=("title",),
        ),
        Citation(
            s.TASS_20230913,
            "on the statement expected from the ministers",
            supports=("summary",),
        ),
    ),
    note=(
        "The title follows reports of the draft and of its adoption. The text was not found; the "
        "page linked reports its contents."
    ),
)
CONCEPT_ENVPROT_2023 = Document(
    id="concept-envprot-2023",
    title="Concept Paper in the priority area of environment protection",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2023-12-12",
    place="Astana",
    meeting=m.SOC_2023_12,
    summary="Prepared by Mongolia, which coordinates the area.",
    citations=(
        Citation(
            s.AT_2023_12_SOC,
            "on the two concept papers approved",
            supports=("title", "adopted", "place", "meeting", "summary"),
        ),
        Citation(
            s.LOKMAT_20231227,
            "on the two concept papers",
            supports=("title", "adopted", "meeting", "summary"),
        ),
    ),
)
CONCEPT_DISASTER_2023 = Document(
    id="concept-disaster-2023",
    title="Concept Paper in the priority area of natural disaster management",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2023-12-12",
    place="Astana",
    meeting=m.SOC_2023_12,
    summary="Prepared by Iran, which coordinates the area.",
    citations=(
        Citation(
            s.AT_2023_12_SOC,
            "on the two concept papers approved",
            supports=("title", "adopted", "place", "meeting", "summary"),
        ),
        Citation(
            s.LOKMAT_20231227,
            "on the two concept papers",
            supports=("title", "adopted", "meeting", "summary"),
        ),
    ),
)
DECISION_CHAIR_2024 = Document(
    id="decision-chair-2024",
    title="Ministerial Council decision on the Chairmanship of Azerbaijan in 2024-2026",
    kind=DocumentKind.DECISION,
    adopted="2024-03-19",
    body="Ministerial Council, by silence procedure",
    summary=(
        "Entrusts Azerbaijan with the chair and with hosting the ministerial meeting of 2024 and "
        "the summit of 2026. The Senior Officials Committee had recommended it on 14 March."
    ),
    url=s.CICA_PR_2030.url,
    citations=(
        Citation(
            s.CICA_PR_2030,
            "on the decision of the Ministerial Council",
            supports=("title", "body", "url"),
        ),
        Citation(s.CICA_2021, "on the recommendation", supports=("body", "summary")),
        Citation(
            s.AZERNEWS_224807,
            "on the decision of 19 March",
            supports=("adopted", "summary"),
        ),
        Citation(
            s.AZ_MFA_2024,
            "paragraphs 1 and 2, on the decision of 19 March",
            supports=("adopted", "summary"),
        ),
    ),
    note="The text was not found; the page linked is CICA's report of the decision.",
)
ENV_STATEMENT_2024 = Document(
    id="env-statement-2024",
    title="High-level statement of the CICA Ministerial Conference on Environmental Issues",
    kind=DocumentKind.STATEMENT,
    adopted="2024-08-28",
    place="Astana",
    meeting=m.ENV_CONFERENCE_2024,
    summary=(
        "Calls for joint work on the climate, biodiversity, clean water and pollution. The senior "
        "officials had approved a draft in June 2024."
    ),
    url=s.CICA_2209_RU.url,
    citations=(
        Citation(
            s.CICA_2209_RU,
            "headline and first paragraph",
            supports=("title", "adopted", "place", "meeting", "url"),
        ),
        Citation(
            s.CICA_2128,
            "on the draft outcome document and the day of the conference",
            supports=("meeting", "summary"),
        ),
        Citation(
            s.AT_202409,
            "first and second paragraphs",
            supports=("title", "adopted", "place", "meeting", "summary"),
        ),
        Citation(
            s.IEO_20241021,
            "first and second paragraphs",
            supports=("title", "place", "meeting", "summary"),
        ),
        Citation(
            s.KAZINFORM_ENV_2024,
            "headline, and first and second paragraphs",
            supports=("place", "meeting", "note"),
        ),
    ),
    note=(
        "The title is descriptive; Kazakhstan's news agency wrote of an Astana Statement. The page "
        "linked is CICA's report of the conference; the text was not found."
    ),
)
HOST_PROTOCOL_2024 = Document(
    id="host-protocol-2024",
    title=(
        "Protocol amending the Agreement between the Government of Kazakhstan and the CICA "
        "Secretariat on the conditions of stay of the Secretariat"
    ),
    kind=DocumentKind.AGREEMENT,
    adopted="2024-11-15",
    place="Astana",
    body="Government of Kazakhstan and CICA Secretariat",
    summary=(
        "Gives the staff of the Secretariat the status of international civil servants, whatever "
        "their nationality. It was signed when Foreign Minister Murat Nurtleu received Kairat "
        "Sarybay."
    ),
    url=s.KZ_LAW_189.url,
    citations=(
        Citation(
            s.KZ_LAW_189,
            "title of the law and text of the Protocol",
            supports=("title", "adopted", "place", "body", "summary", "url", "note"),
        ),
        Citation(
            s.KT_20241115,
            "first, fourth and fifth paragraphs, on the signing, without the day",
            supports=("title", "body", "summary"),
        ),
        Citation(
            s.AT_202505,
            "on the protocol and its 32 changes",
            supports=("title", "summary", "note"),
        ),
    ),
    note=("Kazakhstan ratified it by Law No. 189-VIII of 19 May 2025, which contains the text."),
)
MC7_25TH_STATEMENT_2024 = Document(
    id="mc7-25th-statement-2024",
    title=(
        "Statement of the CICA Ministerial Council on the 25th anniversary of the Declaration on "
        "the Principles"
    ),
    kind=DocumentKind.STATEMENT,
    adopted="2024-12-17",
    meeting=m.MINISTERIAL_2024,
    summary=(
        "Recalls the founding Declaration of 1999. The senior officials had agreed on the text as "
        "the main political outcome of the Seventh Meeting of the Ministerial Council."
    ),
    citations=(
        Citation(
            s.CICA_PR_2378,
            "on the principles upheld on their anniversary",
            supports=("meeting",),
        ),
        Citation(
            s.CHINADAILY_20241217,
            "list of documents adopted at the Seventh Meeting; the day is that of the page",
            supports=("title", "adopted", "meeting"),
        ),
        Citation(
            s.TREND_3980959,
            "on the consensus reached on the draft",
            supports=("title", "meeting", "summary"),
        ),
        Citation(
            s.TREND_3983314, "first paragraph, on the day of the meeting", supports=("meeting",)
        ),
    ),
    note="The title is descriptive. The council met online. The text was not found.",
)
MODALITIES_2024 = Document(
    id="modalities-2024",
    title="Decision on modalities of implementation of confidence building measures",
    kind=DocumentKind.DECISION,
    adopted="2024-12-17",
    meeting=m.MINISTERIAL_2024,
    summary=(
        "A framework that is to make the measures of the Catalogue more effective. The senior "
        "officials had asked in June 2024 for a consensus on it before the ministerial meeting."
    ),
    citations=(
        Citation(
            s.CICA_2128,
            "on the draft decision on modalities",
            supports=("title", "summary"),
        ),
        Citation(
            s.CHINADAILY_20241217,
            "list of documents adopted at the Seventh Meeting; the day is that of the page",
            supports=("title", "adopted", "meeting"),
        ),
        Citation(
            s.TURKICWORLD_MC7,
            "on the framework to be adopted",
            supports=("summary",),
        ),
        Citation(
            s.TREND_3983314, "first paragraph, on the day of the meeting", supports=("meeting",)
        ),
    ),
)
CATALOGUE_2024 = Document(
    id="catalogue-2024",
    title="CICA Catalogue of Confidence Building Measures (updated in 2024)",
    kind=DocumentKind.CATALOGUE,
    adopted="2024-12-17",
    meeting=m.MINISTERIAL_2024,
    summary=(
        "The third edition. It was expected to add volunteerism as a field of cooperation; what "
        "else it changed was not found."
    ),
    citations=(
        Citation(
            s.CICA_2128,
            "on volunteerism as a possible measure",
            supports=("summary",),
        ),
        Citation(
            s.KAZPRAVDA_2024_10,
            "on the proposal to add volunteering to the Catalogue",
            supports=("summary",),
        ),
        Citation(
            s.CHINADAILY_20241217,
            "list of documents adopted at the Seventh Meeting; the day is that of the page",
            supports=("title", "adopted", "meeting"),
        ),
        Citation(
            s.TURKICWORLD_MC7,
            "on the new area of volunteerism",
            supports=("summary",),
        ),
        Citation(
            s.TREND_3983314, "first paragraph, on the day of the meeting", supports=("meeting",)
        ),
    ),
    note=(
        "A report after the foreign ministry of Kazakhstan lists an updated Catalogue among the "
        "documents adopted. The text was not found, so that the measures and areas of the edition "
        "of 2021 are recorded for that edition only."
    ),
)
UNIVERSITY_NETWORK_2024 = Document(
    id="university-network-2024",
    title=(
        "Memorandum on the Establishment of a Partnership Network of Leading Universities of the "
        "CICA Member States"
    ),
    kind=DocumentKind.MEMORANDUM,
    adopted="[2024-12-17..2025-02-21]",
    meeting=m.MINISTERIAL_2024,
    summary=(
        "Founds a network in which universities of the members work together. The senior officials "
        "had approved the draft in March 2024."
    ),
    citations=(
        Citation(s.CICA_2021, "on the approval of the draft", supports=("title", "summary")),
        Citation(
            s.CICA_PR_2378,
            "on the network to be launched that day",
            supports=("adopted", "meeting"),
        ),
        Citation(
            s.CHINADAILY_20241217,
            "on the network launched at the Seventh Meeting; the day is that of the page",
            supports=("adopted", "meeting"),
        ),
        Citation(s.AZERTAG_20250925, "on the network at work", supports=("summary",)),
        Citation(
            s.BSMI_PNLU,
            "on the first meeting of February 2025, the upper bound",
            supports=("adopted",),
        ),
    ),
    note=(
        "The ministers launched the network on 17 December 2024. No report says that the "
        "memorandum itself was adopted on that day, so that it is bounded by the network's first "
        "meeting in February 2025. The text was not found."
    ),
)
WOMEN_COUNCIL_2025 = Document(
    id="women-council-2025",
    title="Decision and regulations establishing the CICA Women's Council",
    kind=DocumentKind.DECISION,
    adopted="2025-09-25",
    place="New York",
    meeting=m.INFORMAL_2025,
    summary="Founds the Women's Council as an advisory body.",
    citations=(
        Citation(
            s.AZERTAG_20250925,
            "headline, on the founding; text, on the day and the place",
            supports=("adopted", "place", "meeting", "summary"),
        ),
        Citation(s.AT_202507, "on the draft regulations", supports=("title",)),
        Citation(s.REPORT_CFM_2025, "on what the minister wrote", supports=("note",)),
    ),
    note=(
        "The minister in the chair wrote on the meeting that the process of founding the council "
        "had begun; the reports have it founded. The text of the decision was not found."
    ),
    alternatives=(
        Alternative(
            "adopted",
            "2025-08",
            (Citation(s.REPORT_20260311, "on the decision of the ministers"),),
            (
                "The chair of the Women's Council said in March 2026 that the ministers had "
                "decided in August 2025. Reports of September 2025 say that the meeting of the "
                "25th founded both bodies."
            ),
        ),
    ),
)
FINANCE_SUMMIT_2025 = Document(
    id="finance-summit-2025",
    title="Decision and regulations establishing the CICA Finance Summit",
    kind=DocumentKind.DECISION,
    adopted="2025-09-25",
    place="New York",
    meeting=m.INFORMAL_2025,
    summary="Founds the Finance Summit as an advisory body on financial questions.",
    citations=(
        Citation(s.CICA_2897, "on the Finance Summit as an advisory body", supports=("summary",)),
        Citation(
            s.AZERTAG_20250925,
            "headline, on the founding; text, on the day and the place",
            supports=("adopted", "place", "meeting", "note"),
        ),
        Citation(s.REPORT_20251202, "on the Finance Summit as founded", supports=("summary",)),
        Citation(s.AT_202507, "on the draft regulations", supports=("title",)),
    ),
    note=(
        "On the day itself a headline says that two advisory bodies were founded, while the text "
        "below it speaks of progress on this one; later reports count it among those founded. The "
        "text of the decision was not found."
    ),
)
EXT_REL_GUIDELINES = Document(
    id="ext-rel-guidelines",
    title="Guidelines for CICA's External Relations",
    kind=DocumentKind.DECISION,
    adopted="[2007-03-14..2026-04-14]",
    summary=(
        "Set out by which principles and procedures CICA takes up relations with other "
        "organizations. All decisions are taken by consensus."
    ),
    url=s.INST_CICA_EXT_REL.url,
    citations=(
        Citation(
            s.INST_CICA_EXT_REL,
            "text; paragraph 3 on the Cooperative Approach",
            supports=("title", "adopted", "summary", "url"),
        ),
        Citation(
            s.CICA_TOURISM_CONCEPT_2009,
            "on the approval of the Cooperative Approach in March 2007",
            supports=("adopted",),
        ),
    ),
    note=(
        "The text has no date, and neither its day nor the body that adopted it was found. It "
        "refers to the Cooperative Approach, and was on CICA's site by the day on which this "
        "record was checked."
    ),
)
RULES_AMEND_2021 = Document(
    id="rules-amend-2021",
    title="Amendments to the CICA Rules of Procedure (status of observers)",
    kind=DocumentKind.DECISION,
    summary="Would change the provisions of the Rules on observers.",
    citations=(
        Citation(
            s.INFORM_20210930,
            "on the drafts for the Sixth Ministerial Meeting",
            supports=(
                "title",
                "summary",
                "note",
            ),
        ),
    ),
    note=(
        "A draft. The senior officials had cleared it by 30 September 2021 for the ministerial "
        "meeting of 11 and 12 October. No report of its adoption was found."
    ),
)
CONCEPT_ENERGY_UPDATE = Document(
    id="concept-energy-update",
    title="Updated concept paper and action plan in the priority area of energy security",
    kind=DocumentKind.CONCEPT_PAPER,
    summary="Prepared by the Republic of Korea, which coordinates the area.",
    citations=(
        Citation(
            s.CICA_SPEECH_214,
            "on the papers updated by the Republic of Korea",
            supports=("title", "summary"),
        ),
    ),
    note=(
        "The title is descriptive. The update existed by 20 December 2023. Neither its text nor a "
        "report of its adoption was found."
    ),
)
CONCEPT_IT_UPDATE = Document(
    id="concept-it-update",
    title="Updated concept paper and action plan in the priority area of information technology",
    kind=DocumentKind.CONCEPT_PAPER,
    summary="Prepared by the Republic of Korea, which coordinates the area.",
    citations=(
        Citation(
            s.CICA_SPEECH_214,
            "on the papers updated by the Republic of Korea",
            supports=("title", "summary"),
        ),
    ),
    note=(
        "The title is descriptive. CICA spoke of it on 20 December 2023; no report of its adoption "
        "was found."
    ),
)
CONCEPT_ICT_2024 = Document(
    id="concept-ict-2024",
    title=(
        "Draft concept paper in the priority area of security of and in the use of ICTs for "
        "2024-2025"
    ),
    kind=DocumentKind.CONCEPT_PAPER,
    summary="Meant to follow the paper of 2022 for the years in which Russia coordinates the area.",
    citations=(
        Citation(s.CICA_EVENT_2095, "on the concept papers to be reviewed", supports=("note",)),
        Citation(
            s.KZINFORM_SWG_2024,
            "on the draft before the working group",
            supports=("title", "note"),
        ),
        Citation(s.AT_202308, "on Russia's coordination in 2024-2025", supports=("summary",)),
    ),
    note=(
        "A draft. The Special Working Group considered it in June 2024 and sent it to the senior "
        "officials, who met on 27 June. No report of its adoption was found."
    ),
)
CHARTER_DRAFT = Document(
    id="charter-draft",
    title="CICA Charter (draft)",
    kind=DocumentKind.CHARTER,
    summary=(
        "The charter of the organization that CICA is to become. The main provisions were put "
        "forward in March 2024 and a first draft in June 2024; the first reading was completed by "
        "July 2025."
    ),
    citations=(
        Citation(
            s.CICA_2128,
            "on the drafts presented by the chair",
            supports=("title", "summary"),
        ),
        Citation(
            s.CICA_2021, "on the start of the work on a charter", supports=("title", "summary")
        ),
        Citation(s.AT_202507, "on the first reading", supports=("summary",)),
        Citation(
            s.REPORT_20250910,
            "on the stages of the draft and on its signing in Baku",
            supports=("title", "summary", "note"),
        ),
    ),
    note=(
        "A draft, not in force. Its adoption was announced for the summit planned for Baku in "
        "October 2026."
    ),
)
STMT_KYRGYZ_1999 = Document(
    id="stmt-kyrgyz-1999",
    title="Statement of the CICA Member States on the situation in the Kyrgyz Republic",
    kind=DocumentKind.STATEMENT,
    url=s.KZ_EMB_CICA.url,
    citations=(
        Citation(
            s.KZ_EMB_CICA,
            "table of contents",
            supports=("title", "url"),
        ),
    ),
    note=(
        "A page of Kazakhstan's embassy in Washington lists it after the resolution of the foreign "
        "ministers of 14 September 1999. Its day was not found; only the beginning of the page was "
        "read."
    ),
)
