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

/** Words of a job, without accents. */
export const ROLES = words(
  'accountant acquisition adjoint adjointe admin administrator adviser advisor agent analyst analyste architect assistant ' +
    'associate buyer ceo cfo charge chargee chef chief conseiller conseillere cofounder co-founder consultant controller coo coordinator coordonnateur coordonnatrice cto customer data design designer developer ' +
    'director directeur directrice diretor engineer engineering executive finance founder gerente gestionnaire head hiring hr human ' +
    'intern jefa jefe junior lead leader legal lecturer leiter leiterin manager marketing nurse officer operations ops ' +
    'organisation owner partner planner planning president principal producer product professor project projet qa recruiter recruteur recruteuse ' +
    'recruiting recruitment representative research researcher resources responsable rh sales scientist secretary senior ' +
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

/** What lists of guests and participants say about a person, or in between, and links below signatures. */
export const REMARKS = words(
  'accepted attendee attendees awaiting call cohost co-host declined external facebook guest guests host in instagram invited invitee ' +
    'invitees joined linkedin maybe me meeting muted no optional organiser organizer participant participants pending ' +
    'presenter required response tentative tentatively the twitter unverified yes you',
);

export const PRONOUNS = words(
  'all any elle her hers him hir his il he pronouns she their theirs them they xe xem ze zir',
);

/** What may stand before a colon and says nothing about the person after it, nor about the address or number; without accents. */
export const LABELS = words(
  'a attendees bcc bureau c cc cell cellulaire contact correo courriel d direct e e-mail email fax f free from guest guests handy home host hosts interviewer ' +
    'interviewers m mail main met mob mobil mobile movil name o office optional organiser organizer p panel participants people ph phone ' +
    'portable presenters required t tel telefon telefono telephone to toll toll-free w whatsapp with work 电话 電話 手机 邮箱 ' +
    '이메일 전화 メール',
);

/** Letters after a name. */
export const DEGREES = words(
  'bsc cfa chrl cpa cphr dphil esq ing ing. ma mba md mpa msc pe peng pe. p.eng p.eng. ph.d ph.d. phd pmp rn',
);
export const SUFFIXES = words('jr jr. sr sr. ii iii iv');

/** Words of headings and addresses: none is in a name, and in a job only beside a word that says so. */
export const HEADINGS = words(
  'access address agenda answer answers avenue behavioral behavioural benefits building calendar challenge code coding coffee com conference confidential date day deadline ' +
    'debrief decision desk details dial dial-in dive dress email entrance evening event exercise feedback final first fit floor friday front google id info ' +
    'information inquiries interview interviewing interviews introduction introductions invitation invite january february july last link lobby ' +
    'location lunch mail main microsoft monday month more morning next note notes november december october september ' +
    'noreply number offer office order parking passcode password phone pin portfolio position presentation question questions re reception ' +
    'reply road room round salary saturday schedule screen second session start step steps street subject suite sunday technical thursday time ' +
    'today tomorrow tonight topic tour tuesday video wednesday week whiteboard wrap-up year yesterday zoom 会议 面试 謝謝 谢谢 你好 您好 よろしく',
);

/** Words of places that stand under names; as a job of somebody they pass. */
export const PLACES = words(
  'america area bc calgary canada columbia france germany greater india kingdom manitoba montreal ontario ottawa quebec ' +
    'saskatchewan scotia states toronto uk usa vancouver',
);

/** Words of sentences, which neither a name nor a job has in it. */
export const OTHERS = words(
  'a about again also an any are ask asked asks be bring but by call can contact could dear decide decided ' +
    'decides did do does every everyone follow from get good got great had has have he hello her here hey hi his how i if is ' +
    'it its join kind know let likes look me meet met much my need nice no nobody not our please regards ' +
    'remember said say says see seems send sent she should sincerely so some soon starts take talk talked tell than thank thanks ' +
    'that their them then there these they this those told us wants warm was we well were what when where which who ' +
    'why works would yes you your yours',
);

/** Words of sentences that are names, too. */
export const ALSO_NAMES = words('an any do he her me my no not see so you');
