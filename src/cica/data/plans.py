"""The yearly plans for carrying out confidence-building measures, by year."""

from cica._records import ActionPlan, Citation
from cica._terms import Bound
from cica.data import sources as s
from cica.data.meetings import (
    SOC_2020_12,
    SOC_2022_12,
    SOC_2023_12,
    SOC_2024_12,
    SOC_2025_12,
)

ACTION_PLANS: tuple[ActionPlan, ...] = (
    ActionPlan(
        year=2021,
        actions=50,
        bound=Bound.AT_LEAST,
        adopted="2020-12-11",
        meeting=SOC_2020_12.id,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021.id, "on the chairmanship's priorities: actions in 2021"
            ),
            Citation(s.CICA_SWG_2020_12.id, "on the draft"),
            Citation(s.INFORM_2021_10_19.id),
            Citation(s.MORNINGBELL_2020.id),
        ),
        note=(
            'The Executive Director spoke early in 2021 of "more than 50" actions that member '
            "states had agreed on. By 19 October 2021 about fifty events were reported as held."
        ),
    ),
    ActionPlan(
        year=2022,
        citations=(Citation(s.CICA_1149.id),),
        note=(
            "There was a plan by 21 April 2022, when events in it were named: the fifth meeting of "
            "the Youth Council, one on gender by Israel and two human rights forums by Uzbekistan. "
            "When it was adopted, and how many actions it had, is not known."
        ),
    ),
    ActionPlan(
        year=2023,
        adopted="2022-12-14",
        meeting=SOC_2022_12.id,
        citations=(
            Citation(s.CICA_AGRI_2023.id),
            Citation(s.ELKZ_20221215.id),
            Citation(s.KT_2022.id),
            Citation(s.CICA_SWG_2022_12.id, "on the draft"),
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
        meeting=SOC_2023_12.id,
        citations=(
            Citation(s.AT_2023_12_SOC.id),
            Citation(s.CICA_1922_RU.id, "on the draft"),
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
        meeting=SOC_2024_12.id,
        citations=(
            Citation(s.DNA_20250128.id),
            Citation(s.AT_2024_12.id),
            Citation(s.TREND_MC7_EVENTS.id),
        ),
        note=(
            "The figure is the Secretary General's, in January 2025; about 20 of the events were "
            "to be Azerbaijan's, whose ministry announced more than 20 for its chairmanship."
        ),
    ),
    ActionPlan(
        year=2026,
        adopted="2025-12-17",
        meeting=SOC_2025_12.id,
        citations=(
            Citation(s.REPORT_202512B.id),
            Citation(s.DAYAZ_20251218.id),
            Citation(s.TREND_2025_12.id),
        ),
        note=(
            "The Special Working Group had met on 15 December 2025. The number of actions is not "
            "known."
        ),
    ),
)
