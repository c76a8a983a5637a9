/*
 * Words that tell a name from a job, from what lists say about people and from a sentence; all as plainLetters has them.
 * A surname that is also a job (Cook, Page, Law) is left out.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words for somebody who does a job. */
export const ROLES = words(
  'accountant adjoint adjointe administrator adviser advisor agent analyst analyste architect assistant assistante associate buyer ceo cfo ' +
    'charge chargee chef cheffe cmo coo cto cpo chro cofounder co-founder conseiller conseillere consultant controller coordinator coordonnateur coordonnatrice ' +
    'designer developer directeur director directora directrice diretor engineer executive founder geschaftsfuhrer geschaftsfuhrerin gerente gestionnaire ' +
    'intern jefa jefe lead leader lecturer leiter leiterin manager nurse officer organizer owner partner planner president principal producer ' +
    'professor recruiter recruteur recruteuse representative researcher responsable scientist secretary specialist strategist supervisor svp teacher ' +
    'technician trainer treasurer vp writer директор менеджер инженер 부장 과장 대리 차장 이사 팀장 사장 대표 经理 經理 总监 總監 主管 部長 課長 社長 係長',
);

/** Words of what a team does. */
export const FIELDS = words(
  'accounting acquisition business communications culture customer data design development engineering experience finance hiring hr human it ' +
    'legal logistics marketing operations ops people planning product program project qa recruiting recruitment research resources rh sales service software ' +
    'staff strategy success support talent team technical ux',
);

/** Words that end the name of an organization. */
export const COMPANIES = words(
  'ag agency app association bank clinic co college company consulting corp corporation council department foods foundation gmbh group holdings ' +
    'hospital inc institute labs llc llp logistics ltd ministry partners plc school society solutions studio studios systems technologies trust university',
);

/** What lists say about the person before, besides pronouns. */
export const REMARKS = words(
  'accepted attendee awaiting cohost co-host declined guest host invited invitee joined maybe me meeting optional organisateur organiser organizer ' +
    'participant pending presenter required she he they her him them hers his theirs elle il iel ze xe zir any pronouns tentative unverified you',
);

/** What stands above or before people: Attendees, To, Teilnehmer. */
export const HEADS = words(
  'a an attendees bcc cc de from guests host hosts interviewer interviewers met name organiser organizer panel participants people presenters ' +
    'required teilnehmer to today to von who with your interview our the',
);

/** What stands before an address or a number. */
export const LABELS = words(
  'bureau c cell cellulaire correo courriel d direct e e-mail email f fax h handy home m mail main mob mobil mobile movil o office p phone poste portable ' +
    't tel telefon telefono telephone toll-free w whatsapp work 电话 電話 手机 邮箱 이메일 전화 メール',
);

/** Words that announce a room, a thing or a call: no address or number below them is that of the person above. */
export const THINGS = words(
  'besprechungsraum board boardroom call conference desk dial equipment floor front hall join kitchen lobby meeting passcode pin projector raum reception ' +
    'resource room rooms salle tap teams zoom',
);

/** Words of headings, places and things, which no name has in it. */
export const NO_NAMES = words(
  'about access address agenda amtsgericht apply avenue benefits betreff bewerbung budget building business calendar canada careers case centre center challenge ' +
    'city code coffee community confidentiality cookie copy copies data date datum day dear deadline debrief decision dental design details dia dress duration einladung ' +
    'end entrance entrevue evening exercise experience family feedback final first following format friday friendly full-time google heading hotel hybrid id inc info information ' +
    'interview introductions invitation last leave lieu line link linkedin location lot lunch menu microsoft minute monday month more morning ' +
    'airport allee angeles annex award bar berlin boston bus cafe calgary chicago court dublin fort gate hamburg haus house institut kong las library london los ' +
    'memorial montreal mount munich museum ottawa platz plaza prize pub restaurant rue saint seattle shuttle square station strasse terminal train vancouver weg ' +
    'move name net network new next night north note notes notice objet office ontario options order ort parental parking part-time pasos password period phase photo plan policy portfolio ' +
    'position presentation privacy program quebec question questions release re review river road round salary san saturday schedule screen second see service services session settings skills slot sous ' +
    'start station stay step steps stock street subject suite sunday system systems table thanksgiving thursday time title today tomorrow topic toronto ' +
    'tour tower tuesday user vacation video view visual vorstellungsgesprach web wednesday week weekend whiteboard wrap-up year yesterday york 会议 面试 謝謝 谢谢 你好 您好 よろしく',
);

/** Words with which sentences begin. */
export const SENTENCE = words(
  'a about all also and any are as ask at be best both bring but by call can click could das dear decide der did die do does download enter every for from get good great ' +
    'guten had hallo has have he hello here hey hi his hola how i if in is it its join je la le les let likes looking lovely many me meet merci met mit my no not of on one or our ' +
    'please remember reminder salut say see send she should some sounds spoke take talk tell thank thanks that the their then there these they this those to two use ' +
    'very viele vielen wants welcome warm was we were what when where which who why with would yes you your bonjour buenas orden proximos kind',
);
