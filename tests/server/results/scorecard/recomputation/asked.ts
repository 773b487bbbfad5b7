/** Where each series is asked, written down from the questionnaires by hand. */
export const asked: Readonly<Record<string, readonly [definition: string, variable: string]>> = {
  'RES.satisfaction-overall': ['annual-engagement', 'overall'],
  'SP1.satisfaction': ['annual-engagement', 'sp1Overall'],
  'SP2.satisfaction-joint-operations': ['annual-engagement', 'sp2Overall'],
  'SP4.satisfaction': ['annual-engagement', 'sp4Overall'],
  'SP5.satisfaction': ['annual-engagement', 'sp5Overall'],
  'FA.satisfaction-work.FA1': ['annual-engagement', 'focusArea_FA1_work'],
  'FA.satisfaction-impact.FA1': ['annual-engagement', 'focusArea_FA1_effect'],
  'FA.satisfaction-work.FA2': ['annual-engagement', 'focusArea_FA2_work'],
  'FA.satisfaction-impact.FA2': ['annual-engagement', 'focusArea_FA2_effect'],
  'FA.satisfaction-work.FA3': ['annual-engagement', 'focusArea_FA3_work'],
  'FA.satisfaction-impact.FA3': ['annual-engagement', 'focusArea_FA3_effect'],
  'SO1.satisfaction-ptc': ['post-session-ptc', 'overall'],
  'SO2.satisfaction-hsc': ['post-session-hsc', 'overall'],
  'SO3.satisfaction-ec': ['post-session-ec', 'overall'],
  'SO4.satisfaction-cbc': ['post-session-cbc', 'overall'],
  'SP3.satisfaction': ['post-capacity-building', 'overall'],
};
