/** Polish. Not yet checked by a speaker. Long because it is a dictionary: a line for each sentence. */
export const pl: Readonly<Record<string, string>> = {
  'Your school has put this on your browser. Nothing has been read yet.':
    'Twoja szkoła dodała to do Twojej przeglądarki. Nic jeszcze nie zostało przeczytane.',
  'It would read your posts and comments while you write them, how many pictures are attached, and the name of the page or group. When a post touches the social media policy you see the clause first, and you decide.':
    'Czytałoby Twoje posty i komentarze podczas pisania, liczbę dołączonych zdjęć oraz nazwę strony lub grupy. Gdy post dotyczy zasad szkoły, najpierw zobaczysz odpowiedni punkt, a decyzja należy do Ciebie.',
  'Your school cannot see what you write.': 'Szkoła nie widzi tego, co piszesz.',
  'Everything happens on this device: nothing is sent, and no drafts are kept.':
    'Wszystko dzieje się na tym urządzeniu: nic nie jest wysyłane ani przechowywane.',
  'Start checking': 'Zacznij sprawdzanie',
  'Not now': 'Nie teraz',
  'Their first names, with commas between': 'Ich imiona, oddzielone przecinkami',
  'Posts about your own children alone are left alone. The names stay on this device.':
    'Posty tylko o własnych dzieciach nie są sprawdzane. Imiona zostają na tym urządzeniu.',
  'What it reads': 'Co czyta',
  'Posts and comments while you write them, on the sites that you choose':
    'Posty i komentarze podczas pisania, na wybranych stronach',
  'How many pictures are attached, never what is in them':
    'Ile zdjęć jest dołączonych, nigdy co na nich jest',
  'The name of the page or group that you write in': 'Nazwę strony lub grupy, w której piszesz',
  'What it does': 'Co robi',
  'Looks, on this device, for what your school’s policy speaks about':
    'Szuka na tym urządzeniu tego, o czym mówią zasady szkoły',
  'Shows you the clause before the post goes out': 'Pokazuje odpowiedni punkt, zanim post się ukaże',
  'Leaves the decision to you, always': 'Zawsze zostawia decyzję Tobie',
  'What it never does': 'Czego nigdy nie robi',
  'Send anything to anyone: it has no way to': 'Nie wysyła nikomu niczego: nie ma jak',
  'Keep your drafts, or what you decided': 'Nie przechowuje szkiców ani Twoich decyzji',
  'Read private messages, unless you turn that on': 'Nie czyta prywatnych wiadomości, chyba że to włączysz',
  'Tell your school, which installed it: nobody there can see what you write':
    'Nie mówi szkole: szkoła to zainstalowała i nie widzi, co piszesz',
  'Tell your school: nobody there can see what you write': 'Nie mówi szkole: nikt tam nie widzi, co piszesz',
  'Who do you post as?': 'Jako kto piszesz?',
  'Choose all that fit. The policy asks different things of each.':
    'Wybierz wszystkie pasujące. Zasady wymagają od każdego czegoś innego.',
  'Your school': 'Twoja szkoła',
  'Your own children at the school': 'Twoje dzieci w tej szkole',
  'Where it looks': 'Gdzie działa',
  'I work at the school': 'Pracuję w szkole',
  'Teachers, teaching assistants, office, kitchen, site: everybody on the staff':
    'Nauczyciele, asystenci, biuro, kuchnia, obsługa: wszyscy pracownicy',
  'I am a governor': 'Jestem w radzie szkoły',
  'I am a parent or carer': 'Jestem rodzicem lub opiekunem',
  'Of a child at the school': 'Dziecka w tej szkole',
  'I help or visit': 'Pomagam lub odwiedzam szkołę',
  'Parent helpers, volunteers, the PTA': 'Pomagający rodzice, wolontariusze, rada rodziców',
  'I am a pupil': 'Jestem uczniem lub uczennicą',
  'Not started': 'Nie rozpoczęto',
  'Nothing is read until you start checking.': 'Nic nie jest czytane, dopóki nie zaczniesz sprawdzania.',
  'Paused by your school': 'Wstrzymane przez szkołę',
  'Nothing is read.': 'Nic nie jest czytane.',
  'Paused until {time}': 'Wstrzymane do {time}',
  'Not at work on this page': 'Nie działa na tej stronie',
  'Check on {site}': 'Sprawdzaj na {site}',
  'Stop checking here': 'Nie sprawdzaj tutaj',
  'Check posts on this site too': 'Sprawdzaj posty także na tej stronie',
  'Nothing is read here unless you turn it on.': 'Nic nie jest tu czytane, chyba że to włączysz.',
  'It reads nothing outside the sites in your settings.': 'Nie czyta niczego poza stronami z ustawień.',
  'Off on {site}': 'Wyłączone na {site}',
  'Nothing is read here.': 'Tutaj nic nie jest czytane.',
  'At work on {site}': 'Działa na {site}',
  'Nothing is read on {site}': 'Na {site} nic nie jest czytane',
  'Go on now': 'Wznów teraz',
  'Pause for an hour': 'Wstrzymaj na godzinę',
  'Check on {site} again': 'Znów sprawdzaj na {site}',
  'Pause on {site}': 'Wstrzymaj na {site}',
  'See what it does, and start': 'Zobacz, co robi, i zacznij',
  'You post as': 'Piszesz jako',
  'parent, until you say otherwise': 'rodzic, dopóki nie wybierzesz inaczej',
  Change: 'Zmień',
  School: 'Szkoła',
  'none yet': 'jeszcze żadna',
  'a sample': 'przykład',
  'The policy': 'Zasady',
  'Everything is checked on this device.': 'Wszystko jest sprawdzane na tym urządzeniu.',
  Settings: 'Ustawienia',
  'This would wait for you.': 'Ten post zaczekałby na Ciebie.',
  'This would only be marked.': 'Ten post dostałby tylko znak.',
  'Nothing to say. This would go straight out.': 'Nic do powiedzenia. Ten post ukazałby się od razu.',
  'Try a text': 'Wypróbuj tekst',
  'Check it': 'Sprawdź',
  'Nothing you try is kept.': 'Nie jest nigdzie przechowywany.',
  'A second look before you post': 'Drugie spojrzenie przed publikacją',
  'Checking has begun.': 'Sprawdzanie rozpoczęte.',
  'Four short questions make it fit you. Each answer is kept as you give it, and you can change all of it later.':
    'Cztery krótkie pytania dopasują je do Ciebie. Każda odpowiedź jest zapisywana od razu i wszystko można później zmienić.',
  'When a post touches your school’s social media policy, Second Look shows you the clause before the post goes out. You decide what happens then.':
    'Gdy post dotyczy zasad szkoły o mediach społecznościowych, Second Look pokazuje odpowiedni punkt, zanim post się ukaże. Ty decydujesz, co dalej.',
  'Nothing is read. You can start at any time from the glasses in the toolbar; this tab can go.':
    'Nic nie jest czytane. Możesz zacząć w każdej chwili od okularów na pasku; tę kartę można zamknąć.',
  'See how it works': 'Zobacz, jak to działa',
  'That is all. You can close this tab.': 'To wszystko. Możesz zamknąć tę kartę.',
  '{number} adds:': '{number} dodaje:',
  'Section {section} adds:': 'Część {section} dodaje:',
  'The policy adds:': 'Zasady dodają:',
  'Built-in example policy, not your school’s own.': 'Wbudowany przykład, a nie zasady Twojej szkoły.',
  'The school’s words': 'Słowa szkoły',
  'Written for parents; your school may choose otherwise.':
    'Napisane dla rodziców; szkoła może zdecydować inaczej.',
  'Written for staff; your school may choose otherwise.':
    'Napisane dla pracowników; szkoła może zdecydować inaczej.',
  'More from the policy': 'Więcej z zasad',
  'What the policy says about posting it': 'Co zasady mówią o publikowaniu tego',
  'Your words': 'Twoje słowa',
  'One more phrase': 'Jeszcze jedno zdanie',
  '{count} more phrases': 'Więcej fragmentów: {count}',
  To: 'Do',
  'Your letter': 'Twój list',
  'The complaints procedure:': 'Procedura skarg:',
  'If you cannot raise it there': 'Jeśli nie możesz zgłosić tego tam',
  Back: 'Wstecz',
  'Remember on this device that these words are not about our school':
    'Zapamiętaj na tym urządzeniu, że te słowa nie dotyczą naszej szkoły',
  'Back to my post': 'Wróć do posta',
  'Close, and go back to my post': 'Zamknij i wróć do posta',
  'Copied. Paste it wherever you write to the school.': 'Skopiowano. Wklej tam, gdzie piszesz do szkoły.',
  'Select the letter and copy it.': 'Zaznacz list i skopiuj go.',
  'Opened in your email program, if you have one. Nothing is sent until you send it.':
    'Otwarto w programie pocztowym, jeśli go masz. Nic nie zostanie wysłane, dopóki tego nie wyślesz.',
  'It is long: only its beginning went along. Copy the letter and paste it there.':
    'List jest długi: przeniesiono tylko początek. Skopiuj list i wklej go tam.',
  'read as {role}': 'czytane jako {role}',
  'Copy the letter': 'Kopiuj list',
  'Open in email': 'Otwórz w poczcie',
  'Edit my post': 'Edytuj post',
  'Post it': 'Opublikuj',
  'Pictures from a school event': 'Zdjęcia ze szkolnego wydarzenia',
  '{count} pictures': 'Zdjęcia: {count}',
  '{name} on {phone}': '{name}, tel. {phone}',
  'If somebody is hurting you, it is not your fault. Tell a grown-up you trust, ring Childline free on 0800 1111, or 999 in danger.':
    'Jeśli ktoś Cię krzywdzi, to nie Twoja wina. Powiedz dorosłemu, któremu ufasz, zadzwoń bezpłatnie do Childline 0800 1111, a w niebezpieczeństwie pod 999.',
  'If a child may be at risk, tell someone today: {people}, the NSPCC on 0808 800 5000, or 999 in danger. You do not need the school’s agreement.':
    'Jeśli dziecko może być zagrożone, powiedz komuś dzisiaj: {people}, NSPCC 0808 800 5000, a w niebezpieczeństwie 999. Nie potrzebujesz zgody szkoły.',
  'the school’s safeguarding lead': 'osoba odpowiedzialna w szkole za ochronę dzieci',
  'children’s services at your local council': 'dział do spraw dzieci w Twoim urzędzie',
  'the headteacher': 'dyrekcja szkoły',
  'the chair of governors': 'przewodniczący rady szkoły',
  'Not posted yet.': 'Jeszcze nie opublikowano.',
  'Post anyway': 'Opublikuj mimo to',
  'This could be read as a threat.': 'To można odczytać jako groźbę.',
  'You may not mean it that way. Someone who does not know you may take it that way.':
    'Może nie o to Ci chodzi. Ktoś, kto Cię nie zna, może tak to odebrać.',
  'It may touch section {section} of the school’s policy.': 'Może to dotyczyć części {section} zasad szkoły.',
  'This may touch section {section} of the school’s policy.':
    'Może to dotyczyć części {section} zasad szkoły.',
  'It may touch {number} of the school’s policy.': 'Może to dotyczyć punktu {number} zasad szkoły.',
  'This may touch {number} of the school’s policy.': 'Może to dotyczyć punktu {number} zasad szkoły.',
  'It may touch the school’s policy.': 'Może to dotyczyć zasad szkoły.',
  'This may touch the school’s policy.': 'Może to dotyczyć zasad szkoły.',
  'It may touch what school policies often ask; your school’s own has no sentence for it.':
    'Może to dotyczyć tego, o co szkoły często proszą; w zasadach Twojej szkoły nie ma o tym zdania.',
  'This may touch what school policies often ask; your school’s own has no sentence for it.':
    'Może to dotyczyć tego, o co szkoły często proszą; w zasadach Twojej szkoły nie ma o tym zdania.',
  'Tell the school what happened': 'Powiedz szkole, co się stało',
  'Has someone hurt or frightened you or your child? 999 in danger, 101 otherwise.':
    'Czy ktoś skrzywdził lub przestraszył Ciebie albo Twoje dziecko? W niebezpieczeństwie 999, w innym razie 101.',
  'Talk to someone about it': 'Porozmawiaj z kimś o tym',
  'Has someone hurt or frightened you? 999 in danger, 101 otherwise.':
    'Czy ktoś Cię skrzywdził lub przestraszył? W niebezpieczeństwie 999, w innym razie 101.',
  'This could be read as hostile to people for who they are.':
    'To można odczytać jako wrogość wobec ludzi za to, kim są.',
  'You may not mean it that way. Someone it speaks of may take it that way.':
    'Może nie o to Ci chodzi. Ktoś, o kim mowa, może tak to odebrać.',
  'This tells something private about somebody.': 'To ujawnia o kimś coś prywatnego.',
  'It may be kindly meant. Those it is about may not want it known, and it is hard to take back.':
    'Może to być w dobrej wierze. Ci, o których mowa, mogą tego nie chcieć, a trudno to cofnąć.',
  'Take it to the right person': 'Zgłoś to właściwej osobie',
  'Worried that a child is not safe? See who to tell.':
    'Obawiasz się, że dziecko nie jest bezpieczne? Zobacz, komu powiedzieć.',
  'This says that you are under 13.': 'To mówi, że nie masz 13 lat.',
  'Many sites ask for 13 and close accounts that say otherwise. It also tells strangers how old you are.':
    'Wiele stron wymaga 13 lat i zamyka konta, które mówią inaczej. To też mówi obcym, ile masz lat.',
  'This says something serious about somebody at school.': 'To mówi coś poważnego o kimś ze szkoły.',
  'This says something serious about a named person.':
    'To mówi coś poważnego o osobie wymienionej z nazwiska.',
  'Second Look cannot know what happened and takes no view on it.':
    'Second Look nie może wiedzieć, co się stało, i nie ocenia tego.',
  'This passes on something heard.': 'To przekazuje coś zasłyszanego.',
  'Second Look cannot know whether it is so and takes no view on it. Once it is out, it is hard to call back.':
    'Second Look nie może wiedzieć, czy tak jest, i nie ocenia tego. Raz powiedziane trudno cofnąć.',
  'This reads like a complaint.': 'To brzmi jak skarga.',
  'You may well be right. Here it may not reach anyone who can put it right.':
    'Możesz mieć rację. Tutaj może to nie dotrzeć do nikogo, kto może to naprawić.',
  'Take it to the school': 'Zgłoś to szkole',
  'Your words become a letter that you can change. Nothing is sent until you send it.':
    'Twoje słowa staną się listem, który możesz zmienić. Nic nie zostanie wysłane, dopóki tego nie wyślesz.',
  'can any pupils be seen in them?': 'czy widać na nich uczniów?',
  'can any pupils be seen in it?': 'czy widać na nim uczniów?',
  'Second Look cannot see who is in a picture, so it asks. Pictures of pupils go on the school’s own pages, where it knows who has said yes.':
    'Second Look nie widzi, kto jest na zdjęciu, więc pyta. Zdjęcia uczniów trafiają na strony szkoły, która wie, kto się zgodził.',
  'Don’t ask again about pictures today': 'Nie pytaj dziś więcej o zdjęcia',
  'No pupils in them: post': 'Nie ma uczniów: opublikuj',
  'No pupils in it: post': 'Nie ma uczniów: opublikuj',
  'Choose pictures again': 'Wybierz zdjęcia ponownie',
  'Your pictures were counted, not opened.': 'Zdjęcia policzono, nie otwarto ich.',
  'Second Look cannot see who is in a picture, so it asks. You were there for the school, and its families have not agreed to a post of yours. Some families need their child kept offline and cannot say why.':
    'Second Look nie widzi, kto jest na zdjęciu, więc pyta. Byłeś lub byłaś tam dla szkoły, a rodziny nie zgodziły się na Twój post. Niektóre rodziny muszą chronić dziecko przed internetem i nie mogą powiedzieć dlaczego.',
  'is it only your own child in them?': 'czy jest na nich tylko Twoje dziecko?',
  'is it only your own child in it?': 'czy jest na nim tylko Twoje dziecko?',
  'Second Look cannot see who is in a picture, so it asks. Some families need their child kept offline and cannot say why.':
    'Second Look nie widzi, kto jest na zdjęciu, więc pyta. Niektóre rodziny muszą chronić dziecko przed internetem i nie mogą powiedzieć dlaczego.',
  'Yes, only mine: post': 'Tak, tylko moje: opublikuj',
  'is it only you in them?': 'czy jesteś na nich tylko Ty?',
  'is it only you in it?': 'czy jesteś na nim tylko Ty?',
  'Second Look cannot see who is in a picture, so it asks. Your friends may not want to be online. Ask them, and a grown-up, first.':
    'Second Look nie widzi, kto jest na zdjęciu, więc pyta. Twoi koledzy mogą nie chcieć być w internecie. Najpierw zapytaj ich i kogoś dorosłego.',
  'Yes, only me: post': 'Tak, tylko ja: opublikuj',
  'This asks pupils to get in touch with you.': 'To prosi uczniów o kontakt z Tobą.',
  'It is easily meant well. A school channel keeps both sides safe if something is ever misread.':
    'Łatwo mieć dobre intencje. Kanał szkolny chroni obie strony, gdyby coś zostało źle odczytane.',
  'Use a school channel': 'Użyj kanału szkolnego',
  'This asks parents to get in touch with you.': 'To prosi rodziców o kontakt z Tobą.',
  'Next time, just mark posts like this': 'Następnym razem tylko oznacz takie posty',
  'This could hurt somebody at school.': 'To może zranić kogoś w szkole.',
  'It may be meant as a joke. Whoever it is about may not read it as one.':
    'Może to być żart. Ten, o kim mowa, może tego tak nie odebrać.',
  'This could hurt somebody.': 'To może kogoś zranić.',
  'This may sit badly with working at a school.': 'To może nie pasować do pracy w szkole.',
  'Among friends it may be nothing. People who know where you work may read it as coming from staff.':
    'Wśród znajomych to może nic nie znaczyć. Ludzie, którzy wiedzą, gdzie pracujesz, mogą to odebrać jako głos szkoły.',
  'This mentions school.': 'To wspomina o szkole.',
  'There may be nothing wrong with it.': 'Może nie ma w tym nic złego.',
  'The clause makes no exception for good news.': 'Ten punkt nie robi wyjątku dla dobrych wiadomości.',
  'This is the school’s account': 'To konto szkoły',
  'This isn’t about our school': 'To nie jest o naszej szkole',
  'This mentions somebody at school.': 'To wspomina kogoś ze szkoły.',
  'This mentions a child at school.': 'To wspomina dziecko ze szkoły.',
  'This names another family’s child in full.': 'To podaje pełne imię i nazwisko cudzego dziecka.',
  'There may be nothing wrong with it. Some children need to stay out of sight, and cannot say why.':
    'Może nie ma w tym nic złego. Niektóre dzieci muszą pozostać niewidoczne i nie mogą powiedzieć dlaczego.',
  'This mentions another pupil.': 'To wspomina innego ucznia.',
  'This gives another pupil’s full name.': 'To podaje pełne imię i nazwisko innego ucznia.',
  'This mentions a parent at school.': 'To wspomina rodzica ze szkoły.',
  'The start of a letter about what happened, without the words you were going to post. Nothing is sent until you send it.':
    'Początek listu o tym, co się stało, bez słów, które miały być opublikowane. Nic nie zostanie wysłane, dopóki tego nie wyślesz.',
  'If it was near the school or between children, the headteacher should know today.':
    'Jeśli stało się to przy szkole lub między dziećmi, dyrekcja powinna wiedzieć dzisiaj.',
  'You do not have to sort it out alone, and you are not in trouble for asking.':
    'Nie musisz radzić sobie z tym samodzielnie i nic Ci nie grozi za pytanie.',
  'Someone at home whom you trust.': 'Ktoś w domu, komu ufasz.',
  'Your teacher, or any grown-up at school whom you like talking to.':
    'Twój nauczyciel albo inny dorosły w szkole, z którym lubisz rozmawiać.',
  'If it is online: keep what was said to you, and show it to them.':
    'Jeśli to w internecie: zachowaj, co Ci napisano, i pokaż to.',
  'Here are your words as the start of a letter. Keep to what you saw or heard yourself. Nothing is sent until you send it.':
    'Oto Twoje słowa jako początek listu. Trzymaj się tego, co sam lub sama widziałeś albo słyszałaś. Nic nie zostanie wysłane, dopóki tego nie wyślesz.',
  'About somebody who works there, or another family: the headteacher.':
    'O kimś, kto tam pracuje, lub o innej rodzinie: dyrekcja.',
  'About the headteacher: the chair of governors, through the office or the clerk.':
    'O dyrekcji: przewodniczący rady szkoły, przez biuro lub sekretarza.',
  'About a child’s safety: the safeguarding lead, today.':
    'O bezpieczeństwie dziecka: osoba odpowiedzialna za ochronę dzieci, dzisiaj.',
  'Who to tell when a child may not be safe': 'Komu powiedzieć, gdy dziecko może nie być bezpieczne',
  'Tell someone today. You do not need to be sure, and you do not need the school’s agreement.':
    'Powiedz komuś dzisiaj. Nie musisz mieć pewności i nie potrzebujesz zgody szkoły.',
  'The school’s safeguarding lead: every school has one, and the office will put you through.':
    'Osoba odpowiedzialna za ochronę dzieci: ma ją każda szkoła, biuro Cię połączy.',
  'Children’s services at your local council, also in the evening and at the weekend.':
    'Dział do spraw dzieci w urzędzie, także wieczorem i w weekend.',
  'School email, the school’s own app or the office reach the same people, and keep you both safe.':
    'Poczta szkoły, aplikacja szkoły lub biuro docierają do tych samych osób i chronią obie strony.',
  'Ask the office which channel your school uses for this.': 'Zapytaj biuro, którego kanału używa szkoła.',
  'If a pupil has already been in touch on a personal account, tell the safeguarding lead. That protects you too.':
    'Jeśli uczeń już napisał na prywatne konto, powiedz osobie odpowiedzialnej za ochronę dzieci. To chroni także Ciebie.',
  'Here are your words as the start of a letter. Change them as you like. Nothing is sent until you send it.':
    'Oto Twoje słowa jako początek listu. Zmień je, jak chcesz. Nic nie zostanie wysłane, dopóki tego nie wyślesz.',
  'Start with whoever is closest to it: the class teacher, or the office.':
    'Zacznij od tego, kto jest najbliżej sprawy: wychowawcy lub biura.',
  'If that does not help, the headteacher. After that, the complaints procedure, which stands on the school’s website.':
    'Jeśli to nie pomoże, dyrekcja. Potem procedura skarg, która jest na stronie szkoły.',
  'Second Look took these words for your school. If they are not about it, your post can go.':
    'Second Look uznało te słowa za Twoją szkołę. Jeśli nie są o niej, post może się ukazać.',
  staff: 'pracownik',
  'a governor': 'członek rady szkoły',
  'a parent': 'rodzic',
  'a helper': 'pomagający',
  'a pupil': 'uczeń',
  'The number stands on the council’s website, day and night.': 'Numer jest na stronie urzędu, dniem i nocą.',
  'Write to the school, marked “For the chair of governors: private”.':
    'Napisz do szkoły z dopiskiem „Do przewodniczącego rady szkoły: poufne”.',
  'It is about a child’s safety and about the head, so it goes to somebody outside the school.':
    'Chodzi o bezpieczeństwo dziecka i o dyrekcję, więc list idzie do kogoś spoza szkoły.',
  'If a child may be at risk, tell someone today. You do not need to be sure, and you do not need the school’s agreement.':
    'Jeśli dziecko może być zagrożone, powiedz komuś dzisiaj. Nie musisz mieć pewności i nie potrzebujesz zgody szkoły.',
  'If you cannot raise it with your line manager or the head, the school’s whistleblowing policy says who else. Your union advises you as well.':
    'Jeśli nie możesz zgłosić tego przełożonemu ani dyrekcji, zasady szkoły dla sygnalistów mówią, komu jeszcze. Poradzi też związek zawodowy.',
  'It is about the head, so it goes to the chair of governors.':
    'Chodzi o dyrekcję, więc list idzie do przewodniczącego rady szkoły.',
  'Every school has one: the office puts you through.': 'Ma ją każda szkoła: biuro Cię połączy.',
  'It is about the chair of governors, so it goes past the governors.':
    'Chodzi o przewodniczącego rady szkoły, więc list omija radę.',
  'Write to the school office, marked “For the headteacher”.':
    'Napisz do biura szkoły z dopiskiem „Do dyrekcji”.',
  'From people who work or help at the school, it goes to the head.':
    'Od osób, które pracują lub pomagają w szkole, list idzie do dyrekcji.',
  'It is about a child’s safety, and this is who looks after that.':
    'Chodzi o bezpieczeństwo dziecka, a ta osoba za nie odpowiada.',
  'It says something serious, so it goes to the head.': 'Mówi o czymś poważnym, więc idzie do dyrekcji.',
  'The number and address stand on the school’s website.': 'Numer i adres są na stronie szkoły.',
  'Start with whoever is closest to it; they pass it on.':
    'Zacznij od tego, kto jest najbliżej; przekaże to dalej.',
  'It is not your fault. Tell a grown-up you trust today.':
    'To nie Twoja wina. Powiedz dzisiaj dorosłemu, któremu ufasz.',
  'The office passes a message on.': 'Biuro przekaże wiadomość.',
  'Your teacher can help, or knows who can.': 'Nauczyciel może pomóc albo wie, kto może.',
  'Checked on this device. Second Look has sent nothing to anyone and keeps no copy. It can be wrong. You decide.':
    'Sprawdzono na tym urządzeniu. Second Look niczego nikomu nie wysłało i nie zachowuje kopii. Może się mylić. Ty decydujesz.',
  'Second Look: reading your draft': 'Second Look: czyta szkic',
  'Second Look: nothing to say about this draft': 'Second Look: nic do powiedzenia o tym szkicu',
  'Second Look: something to read': 'Second Look: jest coś do przeczytania',
  'Second Look: this draft was not checked': 'Second Look: tego szkicu nie sprawdzono',
  'Reading your draft': 'Czyta szkic',
  'This takes a moment. You can go on writing.': 'To chwilę potrwa. Możesz pisać dalej.',
  'Nothing to say': 'Nic do powiedzenia',
  'Second Look has read this draft and found nothing that the policy speaks of.':
    'Second Look przeczytało ten szkic i nie znalazło niczego, o czym mówią zasady.',
  'This draft was not checked': 'Tego szkicu nie sprawdzono',
  'You can talk to somebody': 'Możesz z kimś porozmawiać',
  'Who to tell': 'Komu powiedzieć',
};
