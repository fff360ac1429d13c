/**
 * News agencies by the names that credit lines give them, in lower case. Only for lines that say nothing but the
 * name; in a dateline ("SPRINGFIELD (AP) —") the place of the words shows whose they are.
 */
const list = `
  ap; the associated press; associated press; reuters; thomson reuters; afp; agence france-presse; upi;
  united press international; dpa; deutsche presse-agentur; efe; agencia efe; ansa; lusa; tass; itar-tass; interfax;
  ria novosti; xinhua; kyodo; kyodo news; jiji press; yonhap; pti; press trust of india; ians; ani; antara; bernama;
  pa; press association; pa media; aap; australian associated press; the canadian press; canadian press; apa; sda;
  belga; anp; ritzau; tt; ntb; pap; ctk; tanjug; hina; mti; agerpres; bta; ukrinform; unian; anadolu agency;
  anadolu ajansı; aa; dha; irna; isna; mehr; wam; spa; mena; petra; bloomberg; dow jones; dow jones newswires;
  associated press writer; europa press; notimex; prensa latina; telam; agência brasil; agencia estado; sid; epd; kna;
  adnkronos; agi; rbc; унн; укринформ; укрінформ; тасс; интерфакс; риа новости; reuters health; inter press service;
  新华社; 共同社; 共同通信; 時事通信; ロイター; رويترز; أ ف ب; د ب أ; ایسنا; ایرنا; مهر
`;

let made: ReadonlySet<string> | null = null;

export function isAgency(name: string): boolean {
  made ??= new Set(list.split(";").map((entry) => entry.trim().replace(/\s+/g, " ")));
  return made.has(name.toLowerCase());
}
