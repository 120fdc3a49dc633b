/** Welsh. Not yet checked by a speaker. Long because it is a dictionary: a line for each sentence. */
export const cy: Readonly<Record<string, string>> = {
  'Your school has put this on your browser. Nothing has been read yet.':
    'Mae eich ysgol wedi rhoi hwn ar eich porwr. Nid oes dim wedi’i ddarllen eto.',
  'It would read your posts and comments while you write them, how many pictures are attached, and the name of the page or group. When a post touches the social media policy you see the clause first, and you decide.':
    'Byddai’n darllen eich postiadau a’ch sylwadau wrth i chi eu hysgrifennu, faint o luniau sydd ynghlwm, ac enw’r dudalen neu’r grŵp. Pan fydd postiad yn cyffwrdd â’r polisi cyfryngau cymdeithasol, fe welwch y cymal yn gyntaf, a chi sy’n penderfynu.',
  'Your school cannot see what you write.': 'Ni all eich ysgol weld yr hyn rydych yn ei ysgrifennu.',
  'Everything happens on this device: nothing is sent, and no drafts are kept.':
    'Mae popeth yn digwydd ar y ddyfais hon: nid oes dim yn cael ei anfon, ac ni chedwir drafftiau.',
  'Start checking': 'Dechrau gwirio',
  'Not now': 'Nid nawr',
  'Their first names, with commas between': 'Eu henwau cyntaf, gyda choma rhyngddynt',
  'Posts about your own children alone are left alone. The names stay on this device.':
    'Gadewir llonydd i bostiadau am eich plant eich hun yn unig. Mae’r enwau’n aros ar y ddyfais hon.',
  'What it reads': 'Beth mae’n ei ddarllen',
  'Posts and comments while you write them, on the sites that you choose':
    'Postiadau a sylwadau wrth i chi eu hysgrifennu, ar y gwefannau a ddewiswch',
  'How many pictures are attached, never what is in them':
    'Faint o luniau sydd ynghlwm, byth beth sydd ynddynt',
  'The name of the page or group that you write in': 'Enw’r dudalen neu’r grŵp rydych yn ysgrifennu ynddo',
  'What it does': 'Beth mae’n ei wneud',
  'Looks, on this device, for what your school’s policy speaks about':
    'Chwilio, ar y ddyfais hon, am yr hyn y mae polisi eich ysgol yn sôn amdano',
  'Shows you the clause before the post goes out': 'Dangos y cymal i chi cyn i’r postiad fynd allan',
  'Leaves the decision to you, always': 'Gadael y penderfyniad i chi, bob amser',
  'What it never does': 'Beth nad yw byth yn ei wneud',
  'Send anything to anyone: it has no way to':
    'Anfon unrhyw beth at neb: nid oes ganddo ffordd o wneud hynny',
  'Keep your drafts, or what you decided': 'Cadw eich drafftiau, na’r hyn a benderfynoch',
  'Read private messages, unless you turn that on':
    'Darllen negeseuon preifat, oni bai eich bod yn troi hynny ymlaen',
  'Tell your school, which installed it: nobody there can see what you write':
    'Dweud wrth eich ysgol: yr ysgol a’i gosododd, ac ni all weld yr hyn rydych yn ei ysgrifennu',
  'Tell your school: nobody there can see what you write':
    'Dweud wrth eich ysgol: ni all neb yno weld yr hyn rydych yn ei ysgrifennu',
  'Who do you post as?': 'Fel pwy rydych chi’n postio?',
  'Choose all that fit. The policy asks different things of each.':
    'Dewiswch bob un sy’n addas. Mae’r polisi’n gofyn pethau gwahanol i bob un.',
  'Your school': 'Eich ysgol',
  'Your own children at the school': 'Eich plant eich hun yn yr ysgol',
  'Where it looks': 'Ble mae’n edrych',
  'I work at the school': 'Rwy’n gweithio yn yr ysgol',
  'Teachers, teaching assistants, office, kitchen, site: everybody on the staff':
    'Athrawon, cynorthwywyr, swyddfa, cegin, safle: pawb ar y staff',
  'I am a governor': 'Rwy’n llywodraethwr',
  'I am a parent or carer': 'Rwy’n rhiant neu’n ofalwr',
  'Of a child at the school': 'I blentyn yn yr ysgol',
  'I help or visit': 'Rwy’n helpu neu’n ymweld',
  'Parent helpers, volunteers, the PTA': 'Rhieni sy’n helpu, gwirfoddolwyr, y gymdeithas rieni',
  'I am a pupil': 'Rwy’n ddisgybl',
  'Not started': 'Heb ddechrau',
  'Nothing is read until you start checking.': 'Ni ddarllenir dim nes i chi ddechrau gwirio.',
  'Paused by your school': 'Wedi’i oedi gan eich ysgol',
  'Nothing is read.': 'Ni ddarllenir dim.',
  'Paused until {time}': 'Wedi’i oedi tan {time}',
  'Not at work on this page': 'Ddim ar waith ar y dudalen hon',
  'Check on {site}': 'Gwirio ar {site}',
  'Stop checking here': 'Peidio â gwirio yma',
  'Check posts on this site too': 'Gwirio postiadau ar y wefan hon hefyd',
  'Nothing is read here unless you turn it on.': 'Ni ddarllenir dim yma oni bai eich bod yn ei droi ymlaen.',
  'It reads nothing outside the sites in your settings.':
    'Nid yw’n darllen dim y tu allan i’r gwefannau yn eich gosodiadau.',
  'Off on {site}': 'I ffwrdd ar {site}',
  'Nothing is read here.': 'Ni ddarllenir dim yma.',
  'At work on {site}': 'Ar waith ar {site}',
  'Nothing is read on {site}': 'Ni ddarllenir dim ar {site}',
  'Go on now': 'Parhau nawr',
  'Pause for an hour': 'Oedi am awr',
  'Check on {site} again': 'Gwirio ar {site} eto',
  'Pause on {site}': 'Oedi ar {site}',
  'See what it does, and start': 'Gweld beth mae’n ei wneud, a dechrau',
  'You post as': 'Rydych yn postio fel',
  'parent, until you say otherwise': 'rhiant, nes i chi ddweud yn wahanol',
  Change: 'Newid',
  School: 'Ysgol',
  'none yet': 'dim eto',
  'a sample': 'enghraifft',
  'The policy': 'Y polisi',
  'Everything is checked on this device.': 'Gwirir popeth ar y ddyfais hon.',
  Settings: 'Gosodiadau',
  'This would wait for you.': 'Byddai hwn yn aros amdanoch.',
  'This would only be marked.': 'Dim ond marc a gâi hwn.',
  'Nothing to say. This would go straight out.': 'Dim i’w ddweud. Byddai hwn yn mynd allan ar unwaith.',
  'Try a text': 'Rhowch gynnig ar destun',
  'Check it': 'Gwirio',
  'Nothing you try is kept.': 'Nid yw’n cael ei gadw yn unman.',
  'A second look before you post': 'Ail olwg cyn i chi bostio',
  'Checking has begun.': 'Mae’r gwirio wedi dechrau.',
  'Four short questions make it fit you. Each answer is kept as you give it, and you can change all of it later.':
    'Mae pedwar cwestiwn byr yn ei addasu i chi. Cedwir pob ateb wrth i chi ei roi, a gallwch newid y cyfan wedyn.',
  'When a post touches your school’s social media policy, Second Look shows you the clause before the post goes out. You decide what happens then.':
    'Pan fydd postiad yn cyffwrdd â pholisi cyfryngau cymdeithasol eich ysgol, mae Second Look yn dangos y cymal i chi cyn i’r postiad fynd allan. Chi sy’n penderfynu beth sy’n digwydd wedyn.',
  'Nothing is read. You can start at any time from the glasses in the toolbar; this tab can go.':
    'Ni ddarllenir dim. Gallwch ddechrau unrhyw bryd o’r sbectol yn y bar offer; gallwch gau’r tab hwn.',
  'See how it works': 'Gweld sut mae’n gweithio',
  'That is all. You can close this tab.': 'Dyna’r cyfan. Gallwch gau’r tab hwn.',
  '{number} adds:': 'Mae {number} yn ychwanegu:',
  'Section {section} adds:': 'Mae adran {section} yn ychwanegu:',
  'The policy adds:': 'Mae’r polisi’n ychwanegu:',
  'Built-in example policy, not your school’s own.': 'Polisi enghreifftiol, nid un eich ysgol chi.',
  'The school’s words': 'Geiriau’r ysgol',
  'Written for parents; your school may choose otherwise.':
    'Ysgrifennwyd ar gyfer rhieni; gall eich ysgol ddewis yn wahanol.',
  'Written for staff; your school may choose otherwise.':
    'Ysgrifennwyd ar gyfer staff; gall eich ysgol ddewis yn wahanol.',
  'More from the policy': 'Mwy o’r polisi',
  'What the policy says about posting it': 'Beth mae’r polisi’n ei ddweud am ei bostio',
  'Your words': 'Eich geiriau',
  'One more phrase': 'Un ymadrodd arall',
  '{count} more phrases': '{count} ymadrodd arall',
  To: 'At',
  'Your letter': 'Eich llythyr',
  'The complaints procedure:': 'Y drefn gwyno:',
  'If you cannot raise it there': 'Os na allwch ei godi yno',
  Back: 'Yn ôl',
  'Remember on this device that these words are not about our school':
    'Cofio ar y ddyfais hon nad yw’r geiriau hyn am ein hysgol ni',
  'Back to my post': 'Yn ôl at fy mhostiad',
  'Close, and go back to my post': 'Cau, a mynd yn ôl at fy mhostiad',
  'Copied. Paste it wherever you write to the school.':
    'Wedi’i gopïo. Gludwch ef lle bynnag rydych yn ysgrifennu at yr ysgol.',
  'Select the letter and copy it.': 'Dewiswch y llythyr a’i gopïo.',
  'Opened in your email program, if you have one. Nothing is sent until you send it.':
    'Agorwyd yn eich rhaglen e-bost, os oes gennych un. Nid anfonir dim nes i chi ei anfon.',
  'It is long: only its beginning went along. Copy the letter and paste it there.':
    'Mae’n hir: dim ond ei ddechrau a aeth. Copïwch y llythyr a’i ludo yno.',
  'read as {role}': 'darllenwyd fel {role}',
  'Copy the letter': 'Copïo’r llythyr',
  'Open in email': 'Agor mewn e-bost',
  'Edit my post': 'Golygu fy mhostiad',
  'Post it': 'Ei bostio',
  'Pictures from a school event': 'Lluniau o ddigwyddiad ysgol',
  '{count} pictures': 'Lluniau: {count}',
  '{name} on {phone}': '{name} ar {phone}',
  'If somebody is hurting you, it is not your fault. Tell a grown-up you trust, ring Childline free on 0800 1111, or 999 in danger.':
    'Os oes rhywun yn dy frifo di, nid dy fai di yw hynny. Dyweda wrth oedolyn rwyt ti’n ymddiried ynddo, ffonia Childline am ddim ar 0800 1111, neu 999 os wyt ti mewn perygl.',
  'If a child may be at risk, tell someone today: {people}, the NSPCC on 0808 800 5000, or 999 in danger. You do not need the school’s agreement.':
    'Os gall plentyn fod mewn perygl, dywedwch wrth rywun heddiw: {people}, yr NSPCC ar 0808 800 5000, neu 999 mewn perygl. Nid oes angen cytundeb yr ysgol arnoch.',
  'the school’s safeguarding lead': 'arweinydd diogelu’r ysgol',
  'children’s services at your local council': 'gwasanaethau plant eich cyngor lleol',
  'the headteacher': 'y pennaeth',
  'the chair of governors': 'cadeirydd y llywodraethwyr',
  'Not posted yet.': 'Heb ei bostio eto.',
  'Post anyway': 'Postio beth bynnag',
  'This could be read as a threat.': 'Gellid darllen hwn fel bygythiad.',
  'You may not mean it that way. Someone who does not know you may take it that way.':
    'Efallai nad dyna eich ystyr. Gall rhywun nad yw’n eich adnabod ei gymryd felly.',
  'It may touch section {section} of the school’s policy.':
    'Gall gyffwrdd ag adran {section} o bolisi’r ysgol.',
  'This may touch section {section} of the school’s policy.':
    'Gall hwn gyffwrdd ag adran {section} o bolisi’r ysgol.',
  'It may touch {number} of the school’s policy.': 'Gall gyffwrdd â {number} o bolisi’r ysgol.',
  'This may touch {number} of the school’s policy.': 'Gall hwn gyffwrdd â {number} o bolisi’r ysgol.',
  'It may touch the school’s policy.': 'Gall gyffwrdd â pholisi’r ysgol.',
  'This may touch the school’s policy.': 'Gall hwn gyffwrdd â pholisi’r ysgol.',
  'It may touch what school policies often ask; your school’s own has no sentence for it.':
    'Gall gyffwrdd â’r hyn y mae polisïau ysgolion yn aml yn ei ofyn; nid oes gan bolisi eich ysgol chi frawddeg amdano.',
  'This may touch what school policies often ask; your school’s own has no sentence for it.':
    'Gall hwn gyffwrdd â’r hyn y mae polisïau ysgolion yn aml yn ei ofyn; nid oes gan bolisi eich ysgol chi frawddeg amdano.',
  'Tell the school what happened': 'Dweud wrth yr ysgol beth ddigwyddodd',
  'Has someone hurt or frightened you or your child? 999 in danger, 101 otherwise.':
    'A oes rhywun wedi’ch brifo neu’ch dychryn chi neu’ch plentyn? 999 mewn perygl, 101 fel arall.',
  'Talk to someone about it': 'Siarad â rhywun am y peth',
  'Has someone hurt or frightened you? 999 in danger, 101 otherwise.':
    'A oes rhywun wedi dy frifo neu dy ddychryn? 999 mewn perygl, 101 fel arall.',
  'This could be read as hostile to people for who they are.':
    'Gellid darllen hwn fel gelyniaeth at bobl am bwy ydynt.',
  'You may not mean it that way. Someone it speaks of may take it that way.':
    'Efallai nad dyna eich ystyr. Gall rhywun y mae’n sôn amdano ei gymryd felly.',
  'This tells something private about somebody.': 'Mae hwn yn dweud rhywbeth preifat am rywun.',
  'It may be kindly meant. Those it is about may not want it known, and it is hard to take back.':
    'Efallai fod bwriad caredig iddo. Efallai nad yw’r rhai dan sylw am i neb wybod, ac mae’n anodd ei dynnu’n ôl.',
  'Take it to the right person': 'Mynd â’r peth at y person cywir',
  'Worried that a child is not safe? See who to tell.':
    'Yn poeni nad yw plentyn yn ddiogel? Gweld wrth bwy i ddweud.',
  'This says that you are under 13.': 'Mae hwn yn dweud dy fod dan 13 oed.',
  'Many sites ask for 13 and close accounts that say otherwise. It also tells strangers how old you are.':
    'Mae llawer o wefannau’n gofyn am 13 oed ac yn cau cyfrifon sy’n dweud fel arall. Mae hefyd yn dweud wrth ddieithriaid faint yw dy oed.',
  'This says something serious about somebody at school.':
    'Mae hwn yn dweud rhywbeth difrifol am rywun yn yr ysgol.',
  'This says something serious about a named person.':
    'Mae hwn yn dweud rhywbeth difrifol am berson a enwir.',
  'Second Look cannot know what happened and takes no view on it.':
    'Ni all Second Look wybod beth ddigwyddodd, ac nid oes ganddo farn ar y peth.',
  'This passes on something heard.': 'Mae hwn yn trosglwyddo rhywbeth a glywyd.',
  'Second Look cannot know whether it is so and takes no view on it. Once it is out, it is hard to call back.':
    'Ni all Second Look wybod a yw’n wir, ac nid oes ganddo farn ar y peth. Unwaith y bydd allan, mae’n anodd ei alw’n ôl.',
  'This reads like a complaint.': 'Mae hwn yn darllen fel cwyn.',
  'You may well be right. Here it may not reach anyone who can put it right.':
    'Efallai’n wir eich bod yn iawn. Yma efallai na fydd yn cyrraedd neb a all unioni’r peth.',
  'Take it to the school': 'Mynd â’r peth at yr ysgol',
  'Your words become a letter that you can change. Nothing is sent until you send it.':
    'Daw eich geiriau’n llythyr y gallwch ei newid. Nid anfonir dim nes i chi ei anfon.',
  'can any pupils be seen in them?': 'a oes disgyblion i’w gweld ynddynt?',
  'can any pupils be seen in it?': 'a oes disgyblion i’w gweld ynddo?',
  'Second Look cannot see who is in a picture, so it asks. Pictures of pupils go on the school’s own pages, where it knows who has said yes.':
    'Ni all Second Look weld pwy sydd mewn llun, felly mae’n gofyn. Mae lluniau o ddisgyblion yn mynd ar dudalennau’r ysgol ei hun, lle mae’n gwybod pwy sydd wedi cytuno.',
  'Don’t ask again about pictures today': 'Peidio â gofyn eto am luniau heddiw',
  'No pupils in them: post': 'Dim disgyblion ynddynt: postio',
  'No pupils in it: post': 'Dim disgyblion ynddo: postio',
  'Choose pictures again': 'Dewis lluniau eto',
  'Your pictures were counted, not opened.': 'Cafodd eich lluniau eu cyfrif, nid eu hagor.',
  'Second Look cannot see who is in a picture, so it asks. You were there for the school, and its families have not agreed to a post of yours. Some families need their child kept offline and cannot say why.':
    'Ni all Second Look weld pwy sydd mewn llun, felly mae’n gofyn. Roeddech yno ar ran yr ysgol, ac nid yw ei theuluoedd wedi cytuno i bostiad gennych chi. Mae ar rai teuluoedd angen cadw eu plentyn oddi ar-lein ac ni allant ddweud pam.',
  'is it only your own child in them?': 'ai dim ond eich plentyn chi sydd ynddynt?',
  'is it only your own child in it?': 'ai dim ond eich plentyn chi sydd ynddo?',
  'Second Look cannot see who is in a picture, so it asks. Some families need their child kept offline and cannot say why.':
    'Ni all Second Look weld pwy sydd mewn llun, felly mae’n gofyn. Mae ar rai teuluoedd angen cadw eu plentyn oddi ar-lein ac ni allant ddweud pam.',
  'Yes, only mine: post': 'Ie, dim ond fy un i: postio',
  'is it only you in them?': 'ai dim ond ti sydd ynddynt?',
  'is it only you in it?': 'ai dim ond ti sydd ynddo?',
  'Second Look cannot see who is in a picture, so it asks. Your friends may not want to be online. Ask them, and a grown-up, first.':
    'Ni all Second Look weld pwy sydd mewn llun, felly mae’n gofyn. Efallai nad yw dy ffrindiau am fod ar-lein. Gofynna iddyn nhw, ac i oedolyn, yn gyntaf.',
  'Yes, only me: post': 'Ie, dim ond fi: postio',
  'This asks pupils to get in touch with you.': 'Mae hwn yn gofyn i ddisgyblion gysylltu â chi.',
  'It is easily meant well. A school channel keeps both sides safe if something is ever misread.':
    'Mae’n hawdd bod bwriad da iddo. Mae sianel ysgol yn cadw’r ddwy ochr yn ddiogel os caiff rhywbeth ei gamddarllen.',
  'Use a school channel': 'Defnyddio sianel ysgol',
  'This asks parents to get in touch with you.': 'Mae hwn yn gofyn i rieni gysylltu â chi.',
  'Next time, just mark posts like this': 'Y tro nesaf, dim ond marcio postiadau fel hwn',
  'This could hurt somebody at school.': 'Gallai hwn frifo rhywun yn yr ysgol.',
  'It may be meant as a joke. Whoever it is about may not read it as one.':
    'Efallai mai jôc yw’r bwriad. Efallai na fydd y sawl dan sylw yn ei ddarllen felly.',
  'This could hurt somebody.': 'Gallai hwn frifo rhywun.',
  'This may sit badly with working at a school.': 'Efallai nad yw hwn yn gweddu i weithio mewn ysgol.',
  'Among friends it may be nothing. People who know where you work may read it as coming from staff.':
    'Ymysg ffrindiau efallai nad yw’n ddim. Gall pobl sy’n gwybod ble rydych yn gweithio ei ddarllen fel rhywbeth gan staff.',
  'This mentions school.': 'Mae hwn yn sôn am yr ysgol.',
  'There may be nothing wrong with it.': 'Efallai nad oes dim o’i le arno.',
  'The clause makes no exception for good news.': 'Nid yw’r cymal yn eithrio newyddion da.',
  'This is the school’s account': 'Cyfrif yr ysgol yw hwn',
  'This isn’t about our school': 'Nid yw hwn am ein hysgol ni',
  'This mentions somebody at school.': 'Mae hwn yn sôn am rywun yn yr ysgol.',
  'This mentions a child at school.': 'Mae hwn yn sôn am blentyn yn yr ysgol.',
  'This names another family’s child in full.': 'Mae hwn yn enwi plentyn teulu arall yn llawn.',
  'There may be nothing wrong with it. Some children need to stay out of sight, and cannot say why.':
    'Efallai nad oes dim o’i le arno. Mae angen i rai plant aros o’r golwg, ac ni allant ddweud pam.',
  'This mentions another pupil.': 'Mae hwn yn sôn am ddisgybl arall.',
  'This gives another pupil’s full name.': 'Mae hwn yn rhoi enw llawn disgybl arall.',
  'This mentions a parent at school.': 'Mae hwn yn sôn am riant yn yr ysgol.',
  'The start of a letter about what happened, without the words you were going to post. Nothing is sent until you send it.':
    'Dechrau llythyr am yr hyn a ddigwyddodd, heb y geiriau yr oeddech am eu postio. Nid anfonir dim nes i chi ei anfon.',
  'If it was near the school or between children, the headteacher should know today.':
    'Os oedd yn agos at yr ysgol neu rhwng plant, dylai’r pennaeth wybod heddiw.',
  'You do not have to sort it out alone, and you are not in trouble for asking.':
    'Nid oes rhaid i ti ddatrys hyn ar dy ben dy hun, ac nid wyt ti mewn helynt am ofyn.',
  'Someone at home whom you trust.': 'Rhywun gartref rwyt ti’n ymddiried ynddo.',
  'Your teacher, or any grown-up at school whom you like talking to.':
    'Dy athro, neu unrhyw oedolyn yn yr ysgol rwyt ti’n hoffi siarad ag ef.',
  'If it is online: keep what was said to you, and show it to them.':
    'Os yw ar-lein: cadwa’r hyn a ddywedwyd wrthyt, a’i ddangos iddyn nhw.',
  'Here are your words as the start of a letter. Keep to what you saw or heard yourself. Nothing is sent until you send it.':
    'Dyma eich geiriau fel dechrau llythyr. Cadwch at yr hyn a welsoch neu a glywsoch eich hun. Nid anfonir dim nes i chi ei anfon.',
  'About somebody who works there, or another family: the headteacher.':
    'Am rywun sy’n gweithio yno, neu deulu arall: y pennaeth.',
  'About the headteacher: the chair of governors, through the office or the clerk.':
    'Am y pennaeth: cadeirydd y llywodraethwyr, drwy’r swyddfa neu’r clerc.',
  'About a child’s safety: the safeguarding lead, today.':
    'Am ddiogelwch plentyn: yr arweinydd diogelu, heddiw.',
  'Who to tell when a child may not be safe': 'Wrth bwy i ddweud pan na fydd plentyn efallai’n ddiogel',
  'Tell someone today. You do not need to be sure, and you do not need the school’s agreement.':
    'Dywedwch wrth rywun heddiw. Nid oes angen bod yn siŵr, ac nid oes angen cytundeb yr ysgol.',
  'The school’s safeguarding lead: every school has one, and the office will put you through.':
    'Arweinydd diogelu’r ysgol: mae gan bob ysgol un, a bydd y swyddfa’n eich cysylltu.',
  'Children’s services at your local council, also in the evening and at the weekend.':
    'Gwasanaethau plant eich cyngor lleol, hefyd gyda’r nos ac ar y penwythnos.',
  'School email, the school’s own app or the office reach the same people, and keep you both safe.':
    'Mae e-bost yr ysgol, ap yr ysgol neu’r swyddfa’n cyrraedd yr un bobl, ac yn cadw’r ddau ohonoch yn ddiogel.',
  'Ask the office which channel your school uses for this.':
    'Gofynnwch i’r swyddfa pa sianel y mae eich ysgol yn ei defnyddio ar gyfer hyn.',
  'If a pupil has already been in touch on a personal account, tell the safeguarding lead. That protects you too.':
    'Os yw disgybl eisoes wedi cysylltu ar gyfrif personol, dywedwch wrth yr arweinydd diogelu. Mae hynny’n eich diogelu chi hefyd.',
  'Here are your words as the start of a letter. Change them as you like. Nothing is sent until you send it.':
    'Dyma eich geiriau fel dechrau llythyr. Newidiwch nhw fel y mynnwch. Nid anfonir dim nes i chi ei anfon.',
  'Start with whoever is closest to it: the class teacher, or the office.':
    'Dechreuwch gyda phwy bynnag sydd agosaf ato: athro’r dosbarth, neu’r swyddfa.',
  'If that does not help, the headteacher. After that, the complaints procedure, which stands on the school’s website.':
    'Os nad yw hynny’n helpu, y pennaeth. Ar ôl hynny, y drefn gwyno, sydd ar wefan yr ysgol.',
  'Second Look took these words for your school. If they are not about it, your post can go.':
    'Cymerodd Second Look mai eich ysgol chi oedd y geiriau hyn. Os nad ydynt amdani, gall eich postiad fynd.',
  staff: 'staff',
  'a governor': 'llywodraethwr',
  'a parent': 'rhiant',
  'a helper': 'cynorthwyydd',
  'a pupil': 'disgybl',
  'The number stands on the council’s website, day and night.': 'Mae’r rhif ar wefan y cyngor, ddydd a nos.',
  'Write to the school, marked “For the chair of governors: private”.':
    'Ysgrifennwch at yr ysgol, gyda’r nodyn “I gadeirydd y llywodraethwyr: preifat”.',
  'It is about a child’s safety and about the head, so it goes to somebody outside the school.':
    'Mae’n ymwneud â diogelwch plentyn ac â’r pennaeth, felly mae’n mynd at rywun y tu allan i’r ysgol.',
  'If a child may be at risk, tell someone today. You do not need to be sure, and you do not need the school’s agreement.':
    'Os gall plentyn fod mewn perygl, dywedwch wrth rywun heddiw. Nid oes angen bod yn siŵr, ac nid oes angen cytundeb yr ysgol.',
  'If you cannot raise it with your line manager or the head, the school’s whistleblowing policy says who else. Your union advises you as well.':
    'Os na allwch ei godi gyda’ch rheolwr neu’r pennaeth, mae polisi chwythu’r chwiban yr ysgol yn dweud pwy arall. Mae eich undeb yn rhoi cyngor hefyd.',
  'It is about the head, so it goes to the chair of governors.':
    'Mae’n ymwneud â’r pennaeth, felly mae’n mynd at gadeirydd y llywodraethwyr.',
  'Every school has one: the office puts you through.':
    'Mae gan bob ysgol un: mae’r swyddfa’n eich cysylltu.',
  'It is about the chair of governors, so it goes past the governors.':
    'Mae’n ymwneud â chadeirydd y llywodraethwyr, felly mae’n mynd heibio’r llywodraethwyr.',
  'Write to the school office, marked “For the headteacher”.':
    'Ysgrifennwch at swyddfa’r ysgol, gyda’r nodyn “I’r pennaeth”.',
  'From people who work or help at the school, it goes to the head.':
    'Gan bobl sy’n gweithio neu’n helpu yn yr ysgol, mae’n mynd at y pennaeth.',
  'It is about a child’s safety, and this is who looks after that.':
    'Mae’n ymwneud â diogelwch plentyn, a dyma pwy sy’n gofalu am hynny.',
  'It says something serious, so it goes to the head.':
    'Mae’n dweud rhywbeth difrifol, felly mae’n mynd at y pennaeth.',
  'The number and address stand on the school’s website.': 'Mae’r rhif a’r cyfeiriad ar wefan yr ysgol.',
  'Start with whoever is closest to it; they pass it on.':
    'Dechreuwch gyda phwy bynnag sydd agosaf ato; byddant yn ei drosglwyddo.',
  'It is not your fault. Tell a grown-up you trust today.':
    'Nid dy fai di yw hyn. Dyweda heddiw wrth oedolyn rwyt ti’n ymddiried ynddo.',
  'The office passes a message on.': 'Mae’r swyddfa’n trosglwyddo neges.',
  'Your teacher can help, or knows who can.': 'Gall dy athro helpu, neu mae’n gwybod pwy all.',
  'Checked on this device. Second Look has sent nothing to anyone and keeps no copy. It can be wrong. You decide.':
    'Gwiriwyd ar y ddyfais hon. Nid yw Second Look wedi anfon dim at neb ac nid yw’n cadw copi. Gall fod yn anghywir. Chi sy’n penderfynu.',
  'Second Look: reading your draft': 'Second Look: yn darllen eich drafft',
  'Second Look: nothing to say about this draft': 'Second Look: dim i’w ddweud am y drafft hwn',
  'Second Look: something to read': 'Second Look: rhywbeth i’w ddarllen',
  'Second Look: this draft was not checked': 'Second Look: ni wiriwyd y drafft hwn',
  'Reading your draft': 'Yn darllen eich drafft',
  'This takes a moment. You can go on writing.': 'Mae hyn yn cymryd eiliad. Gallwch barhau i ysgrifennu.',
  'Nothing to say': 'Dim i’w ddweud',
  'Second Look has read this draft and found nothing that the policy speaks of.':
    'Mae Second Look wedi darllen y drafft hwn ac ni chafodd ddim y mae’r polisi’n sôn amdano.',
  'This draft was not checked': 'Ni wiriwyd y drafft hwn',
  'You can talk to somebody': 'Gelli di siarad â rhywun',
  'Who to tell': 'Wrth bwy i ddweud',
};
