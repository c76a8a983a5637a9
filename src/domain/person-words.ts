/*
 * Words that tell a name from a job, from a list's own remarks and from a sentence. English first, with the titles that
 * stand in signatures elsewhere. A surname that is also a job (Cook, Page, Law) is left out.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What may stand between the given and the family name, and belongs to the latter: van Beethoven, de la Cruz. */
export const PARTICLES = words(
  'af al bin bint da das de del della den der di do dos du e el ibn la las le los ten ter van von y zu zum zur',
);

/** Words of a job. */
export const ROLES = words(
  'accountant acquisition admin administrator adviser advisor agent analyst architect assistant associate buyer ceo ' +
    'cfo chief cofounder co-founder consultant controller coo coordinator cto customer design designer developer ' +
    'director directeur directrice diretor engineer engineering executive finance founder gerente head hiring hr human ' +
    'intern jefa jefe junior lead leader lecturer leiter leiterin manager marketing nurse officer operations ops ' +
    'organisation owner partner planner planning president principal producer product professor project qa recruiter ' +
    'recruiting recruitment representative research researcher resources responsable sales scientist secretary senior ' +
    'specialist staff strategist strategy supervisor support svp talent teacher team technician trainer treasurer ux ' +
    'vice vp writer 부장 과장 대리 차장 이사 팀장 사장 대표 经理 經理 总监 總監 主管 部長 課長 社長 係長',
);

/** Words that end the name of an organization. */
export const COMPANIES = words(
  'ag agency association bank city co college company consulting corp corporation council department foods ' +
    'foundation gmbh group holdings hospital inc institute labs llc llp ltd ministry partners plc school services ' +
    'society solutions studio studios systems technologies trust university',
);

/** Words that hold a job title together. */
export const CONNECTORS = words('& and at d’ de des du en et for für in of on the to und with y');

/** What lists of guests and participants say about a person, or in between. */
export const REMARKS = words(
  'accepted attendee attendees awaiting call cohost co-host declined external guest guests host in invited invitee ' +
    'invitees joined maybe me meeting muted no optional organiser organizer participant participants pending ' +
    'presenter required response tentative tentatively the unverified yes you',
);

export const PRONOUNS = words(
  'all any elle her hers him hir his il he pronouns she their theirs them they xe xem ze zir',
);

/** What may stand before a colon and says nothing about the person after it, nor about the address or number. */
export const LABELS = words(
  'a attendees bcc c cc cell contact d direct e e-mail email fax f from guest guests host hosts interviewer ' +
    'interviewers m mail met mob mobile name o office optional organiser organizer p panel participants people ph phone ' +
    'presenters required t tel telephone to w with',
);

/** Letters after a name. */
export const DEGREES = words('bsc cfa cpa dphil esq ma mba md mpa msc pe peng pe. p.eng p.eng. ph.d ph.d. phd pmp rn');
export const SUFFIXES = words('jr jr. sr sr. ii iii iv');

/** Words of headings and addresses: none is in a name, and in a job only beside a word that says so. */
export const HEADINGS = words(
  'address agenda answer answers avenue benefits building calendar code coffee com confidential date day deadline ' +
    'decision desk details dress email entrance evening event feedback final first floor friday front google info ' +
    'information inquiries interview interviewing interviews invitation invite january february july last link lobby ' +
    'location lunch mail main microsoft monday month more morning next note notes november december october september ' +
    'noreply number offer office parking passcode password phone portfolio position question questions re reception ' +
    'reply road room round salary saturday schedule second start step steps street subject suite sunday thursday time ' +
    'today tomorrow tonight topic tuesday video wednesday week year yesterday zoom 会议 面试 謝謝 谢谢 你好 您好 よろしく',
);

/** Words of sentences, which neither a name nor a job has in it. */
export const OTHERS = words(
  'a about again also an any are ask asked asks be bring but by call can contact could dear decide decided ' +
    'decides did do does every everyone follow from get good got great had has have he hello her here hey hi his how i if is ' +
    'it its join kind know let likes look me meet met much my need nice no nobody not our please regards ' +
    'remember said say says see seems send sent she should sincerely so some starts talk talked tell than thank thanks ' +
    'that their them then there these they this those told us wants warm was we well were what when where which who ' +
    'why works would yes you your yours',
);

/** Words of sentences that are names, too. */
export const ALSO_NAMES = words('an any do he her me my no not see so you');
