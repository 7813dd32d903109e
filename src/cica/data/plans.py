"""The yearly plans for carrying out confidence-building measures, by year."""

from cica.data import meetings as m
from cica.data import sources as s
from cica.records import ActionPlan, Citation
from cica.terms import Bound

ACTION_PLANS: tuple[ActionPlan, ...] = (
    ActionPlan(
        year=2021,
        actions=50,
        bound=Bound.AT_LEAST,
        adopted="2020-12-11",
        meeting=m.SOC_2020_12,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the chairmanship's priorities: actions in 2021",
                supports=("year", "actions", "bound"),
            ),
            Citation(s.CICA_SWG_2020_12, "on the draft", supports=("year", "meeting")),
            Citation(
                s.MORNINGBELL_2020,
                "on the meeting of 11 December 2020",
                supports=("adopted", "meeting"),
            ),
            Citation(s.INFORM_2021_10_19, "on the events held", supports=("note",)),
        ),
        note=(
            "The Executive Director said early in 2021 that member states had agreed on more than "
            "50 actions. By 19 October 2021 about fifty events were reported as held."
        ),
    ),
    ActionPlan(
        year=2022,
        citations=(
            Citation(s.CICA_1149, "on the events planned for 2022", supports=("year", "note")),
        ),
        note=(
            "There was a plan by 21 April 2022: the Secretariat named the fifth meeting of the "
            "Youth Council, an event on gender by Israel and two human rights forums by Uzbekistan "
            "as parts of it. When it was adopted, and how many actions it had, was not found."
        ),
    ),
    ActionPlan(
        year=2023,
        adopted="[2022-12-14..2022-12-15]",
        meeting=m.SOC_2022_12,
        citations=(
            Citation(
                s.CICA_SWG_2022_12,
                "on the draft and the day set for the Committee",
                supports=("year", "adopted", "meeting"),
            ),
            Citation(
                s.ELKZ_20221215,
                "on the plan approved, in a report of 15 December without the day",
                supports=("year", "adopted", "meeting"),
            ),
            Citation(s.KT_2022, "on the plan approved", supports=("year", "meeting")),
            Citation(
                s.CICA_AGRI_2023,
                "on an event of the plan",
                supports=(
                    "year",
                    "meeting",
                ),
            ),
        ),
        note=(
            "CICA announced the meeting of the Senior Officials Committee for 14 December; the "
            "approval was reported on 15 December. The number of actions was not found."
        ),
    ),
    ActionPlan(
        year=2024,
        adopted="2023-12-12",
        meeting=m.SOC_2023_12,
        citations=(
            Citation(s.CICA_1922_RU, "on the draft", supports=("year",)),
            Citation(
                s.AT_2023_12_SOC,
                "on the planning documents adopted",
                supports=("year", "adopted", "meeting"),
            ),
            Citation(
                s.LOKMAT_20231227,
                "on the planning documents approved",
                supports=("year", "adopted", "meeting"),
            ),
        ),
        note=(
            "The Special Working Group had discussed it on 5 December 2023. The number of actions "
            "was not found."
        ),
    ),
    ActionPlan(
        year=2025,
        actions=44,
        bound=Bound.EXACTLY,
        adopted="[2024-12-03..2024-12-04]",
        meeting=m.SOC_2024_12,
        citations=(
            Citation(
                s.DNA_20250128,
                "on the events of 2025",
                supports=("year", "actions", "bound", "note"),
            ),
            Citation(
                s.AT_2024_12,
                "on the plan approved",
                supports=("year", "adopted", "meeting"),
            ),
            Citation(s.TREND_MC7_EVENTS, "headline", supports=("year", "note")),
        ),
        note=(
            "The Secretary General gave the number in January 2025. About 20 of the events were to "
            "be Azerbaijan's; its foreign ministry announced more than 20 for its chairmanship."
        ),
    ),
    ActionPlan(
        year=2026,
        adopted="2025-12-17",
        meeting=m.SOC_2025_12,
        citations=(
            Citation(
                s.DAYAZ_20251218,
                "headline and report",
                supports=("year", "adopted", "meeting"),
            ),
            Citation(
                s.REPORT_202512B,
                "last paragraph",
                supports=("year", "meeting"),
            ),
            Citation(s.TREND_2025_12, "on the plan adopted", supports=("year", "meeting")),
        ),
        note=(
            "The Special Working Group had met on 15 December 2025. The number of actions was not "
            "found."
        ),
    ),
)
