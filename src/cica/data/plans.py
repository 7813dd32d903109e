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
            Citation(s.INTERVIEW_SARYBAY_2021, "on the chairmanship's priorities: actions in 2021"),
            Citation(s.CICA_SWG_2020_12, "on the draft"),
            Citation(s.INFORM_2021_10_19),
            Citation(s.MORNINGBELL_2020),
        ),
        note=(
            'The Executive Director spoke early in 2021 of "more than 50" actions that member '
            "states had agreed on. By 19 October 2021 about fifty events were reported as held."
        ),
    ),
    ActionPlan(
        year=2022,
        citations=(Citation(s.CICA_1149),),
        note=(
            "There was a plan by 21 April 2022, when events in it were named: the fifth meeting of "
            "the Youth Council, one on gender by Israel and two human rights forums by Uzbekistan. "
            "When it was adopted, and how many actions it had, is not known."
        ),
    ),
    ActionPlan(
        year=2023,
        adopted="2022-12-14",
        meeting=m.SOC_2022_12,
        citations=(
            Citation(s.CICA_AGRI_2023),
            Citation(s.ELKZ_20221215),
            Citation(s.KT_2022),
            Citation(s.CICA_SWG_2022_12, "on the draft"),
        ),
        note=(
            "The Special Working Group considered it on 12 December 2022 for the meeting of the "
            "Senior Officials Committee set for 14 December; its approval was reported on 15 "
            "December. The number of actions is not known."
        ),
    ),
    ActionPlan(
        year=2024,
        adopted="2023-12-12",
        meeting=m.SOC_2023_12,
        citations=(
            Citation(s.AT_2023_12_SOC),
            Citation(s.CICA_1922_RU, "on the draft"),
        ),
        note=(
            "The Special Working Group had dealt with it on 5 December 2023. The number of actions "
            "is not known."
        ),
    ),
    ActionPlan(
        year=2025,
        actions=44,
        bound=Bound.EXACTLY,
        adopted="[2024-12-03..2024-12-04]",
        meeting=m.SOC_2024_12,
        citations=(
            Citation(s.DNA_20250128),
            Citation(s.AT_2024_12),
            Citation(s.TREND_MC7_EVENTS),
        ),
        note=(
            "The figure is the Secretary General's, in January 2025; about 20 of the events were "
            "to be Azerbaijan's, whose ministry announced more than 20 for its chairmanship."
        ),
    ),
    ActionPlan(
        year=2026,
        adopted="2025-12-17",
        meeting=m.SOC_2025_12,
        citations=(
            Citation(s.REPORT_202512B),
            Citation(s.DAYAZ_20251218),
            Citation(s.TREND_2025_12),
        ),
        note=(
            "The Special Working Group had met on 15 December 2025. The number of actions is not "
            "known."
        ),
    ),
)
