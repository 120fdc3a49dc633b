/**
 * Invented people, by where their names come from: given names, then family names. Many are in none of our lists, on
 * purpose: what finds them must be the title, the class and the capitals, not a list that some communities are missing in.
 */
export const origins: Record<string, readonly [string, string]> = {
  English: [
    'Oliver Jessamy Poppy Harriet Alfie Tarquin Grace Will Rosalind Edith Barnaby Maud Ottoline Clemmie Wilfred Faith Jago Tabitha Kitto Perran',
    'Smith Fothergill Hill White Day Bickerstaffe Wigglesworth Lovelock Marchbanks Ollerenshaw Threlkeld Pargeter Trescothick Penhaligon Gaskarth Bell Younghusband Cholmondeley Rainbow Sidebottom',
  ],
  'Welsh, Scots, Irish': [
    'Gwenllian Eluned Caoimhe Saoirse Ruaridh Tadhg Siân Angharad Mhairi Eilidh Blodwen Fearchar Muirgheal Cadhla Sorley Creirwy Gwydion Sìleas Beathag Ardghal',
    "Prydderch Gruffydd O'Shaughnessy MacGillivray Colquhoun NicDhòmhnaill Ó'Briain McIlwraith Llywelyn Auchterlonie Urquhart Cadwaladr Ffoulkes Mac-Eoghain O'Muirthile Strachan Eilir Dalrymple Abercrombie McGlashan",
  ],
  'South Asian': [
    'Harshit Akshita Gurnoor Jaspreet Zainab Rukhsana Thanushan Abirami Farhanaz Mohsinah Nirupama Keshav Oviya Balwinderjit Tamanna Shahmeer Anwesha Subrata Kulthum Ranveerpreet',
    'Begum Khatun Chattopadhyay Venkataraman Dhanjal Mahalingam Gunawardena Shrestha Bandyopadhyay Sivapalan Ganeshalingam Khalistani Ghuman Nijjar Thiruchelvam Rajapaksa Tamang Limbachia Kanagaratnam Qazi',
  ],
  'West African': [
    'Oluwadarasimi Chukwuebuka Nkechinyere Kwaku Abena Afolasade Ibukunoluwa Esohe Ndidiamaka Fatoumatta Yeabsira Boluwaji Akosombo Ejiro Ohenewaa Tiwaloluwa Obehi Sefakor Nyameba Mawusi',
    'Okafor Adeyemi-Bakare Owusu-Ansah Nwachukwu Oyinkansola Agbaje Ezenwa Boakye-Yiadom Ighodalo Osarenkhoe Kyeremateng Danquah Ekanem Nwokocha Olagunju Amponsah Oduya Jobarteh Sillah Nkansah',
  ],
  'East European': [
    'Zdzisława Mateusz Grażyna Bogumił Żaneta Szczepan Nadiya Vytenis Rūta Desislava Zvezdelina Mihăiță Anghelina Dzintra Ylfete Świętosława Jarmila Vlastimil Borislava Tsvetanka',
    'Szczęsny Wójcikiewicz Brzęczyszczykiewicz Grigorescu Mamaliga Kazlauskienė Bērziņš Zhelyazkova Krasnoselskyi Popovychenko Hoxhaj Vasilescu Przybylski Dzierżyński Czapliński Jurkevičs Stoimenov Păduraru Horváthová Žemaitis',
  ],
  'Arabic, Somali, Turkish': [
    'Abdirizaq Hodan Xaawo Ğülnihal Şebnem Mutassim Noureddine Ruqaya Çağla Bilqees Khadijo Sagaal Wijdan Thuraya Yüksel Ömürcan Ghufran Liibaan Hoodo Nuruddin',
    'Yıldırım Warsaame Abdillahi Al-Khatib Bin-Salem Çelikkaya Şimşek Gümüşoğlu Jimcaale Xirsi Benhaddou Tlemcani Mohamoud Abukar El-Hashimi Karahasanoğlu Öztoprak Haybe Ouazzani Belhadj',
  ],
  'East Asian': [
    'Xinyi Zixuan Haoran Ngọc Thảo Hyunjung Soyeon Kaito Yuzuki Qiaoyu Jialing Minh Wenxuan Shuting Phượng Haneul Takahiro Ziyi Eunbyul Junpei',
    'Nguyễn Trương Ouyang Kwok Hashimoto Yamashita Xiong Zheng Szeto Gwak Phạm Tsukuda Leung Cheuk Pang Quách Ng Hwang Fukushima Zhuang',
  ],
  'Greek, Portuguese, Spanish, Italian': [
    'Panagiota Chrysoula Guilhermina Iolanda Ximena Itziar Ludovico Ginevra Evangelos Fotini Vasco Salomé Aitana Nuria Tommaso Fiorella Stavroula Anaximandro Graça Lourenço',
    'Papadimitrakopoulos Hadjigeorgiou Vasconcelos Gonçalves Etxeberria Zubizarreta Quattrocchi Scognamiglio Konstantopoulou Figueiredo Albuquerque Echeverría Bevilacqua Mastroianni Tsipras Carvalhal Iturralde Ordóñez Guicciardini Teixeirinha',
  ],
  'Caribbean, East and southern African': [
    "Shaniquelle Tyreke D'Andre Kemeisha Zanyah Wanjiku Nokuthula Tinotenda Makanaka Selamawit Bereket Thandolwethu Kutloano Chipo Akeelah Jahmali Deshaun Rutendo Mwende Siyabonga",
    'Braithwaite-Joseph Wickremasinghe Mutasa Moyo Ndlovu Gebreselassie Tekeste Kiprotich Wanyama Mkhize Chidzidzi Dube-Nkosi Tesfamariam Haile Munyaradzi Pierre-Louis Bramwell-King Sibanda Otieno Mbatha',
  ],
  'Jewish, Persian, Kurdish, Afghan': [
    'Shprintzy Yechezkel Menucha Chaviva Tziporah Golnaz Mehrdad Anahita Kourosh Berfîn Rojîn Zarmina Spogmai Hamayun Elnaz Naftoli Yitty Shahrbanou Dilovan Nazdar',
    'Rabinowicz Finkelstein-Gold Ehrentreu Grunhut Tabrizi Khorasani Mirzakhani Farrokhzad Barzinji Zebari Ahmadzai Stanikzai Wardak Hekmatyar Sulaimani Shlomovitz Lubavitch Kermanshahi Ghorbanpour Noorzai',
  ],
};

interface Framed {
  text: string;
  /** Where the name stands, the title left out. */
  start: number;
  end: number;
}

const frames: readonly ((first: string, last: string) => [before: string, name: string, after: string])[] = [
  (_, last) => ['Miss ', last, ' was on the gate again this morning'],
  (_, last) => ['really not happy with mrs ', last.toLowerCase(), ' today'],
  (first) => ['', first, ' in Year 4 was crying at home time'],
  (first, last) => ['I saw ', `${first} ${last}`, ' outside the shop on Saturday'],
];

/** Every person of a community in every frame, given and family names paired in turn. */
export function* framesFor([givens, families]: readonly [string, string]): Generator<Framed> {
  const family = families.split(' ');
  for (const [i, first] of givens.split(' ').entries()) {
    for (const frame of frames) {
      const [before, name, after] = frame(first, family[i % family.length]!);
      yield { text: before + name + after, start: before.length, end: before.length + name.length };
    }
  }
}
