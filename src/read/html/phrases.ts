import type { LeftOut } from "../reader.ts";

/**
 * How pages word what is not their article, by language. Each list is one string of openings split by `;`, in lower
 * case; a block that opens so, and is short enough, is furniture of that kind. What ends in a colon counts only with it.
 */
interface PhraseTable {
  /** Lines that lead to another article. */
  readonly related: string;
  readonly newsletter: string;
  readonly advertising: string;
  /** Buttons, share lines, notices of rights. */
  readonly furniture: string;
  /** Sentences with which a page says that the rest is for subscribers. */
  readonly paywall: string;
  /** Buttons that lead to the rest of the text. */
  readonly more: string;
  /** Consent to cookies. */
  readonly consent: string;
}

const english: PhraseTable = {
  related: `
    read more:; read more on; read also; read next:; read next; also read; see also; see also:; related:; related stories;
    related articles; related coverage; related news; related content; more on this story; more on this; more stories;
    more from; more news; most read; most popular; recommended:; recommended for you; recommended stories; you may also like;
    you might also like; don't miss:; don't miss; also on; up next; watch:; watch now; watch live; watch more; listen:;
    listen now; trending now; trending:; top stories; editors' picks; editor's picks; in case you missed it; in pictures:;
    go deeper; go deeper:; dig deeper; opinion:; analysis:; explainer:; read the full; keep reading:; next story;
    previous story; what to read next; explore more; latest news; the latest:; related topics; further reading; live:; gallery:;
    photos:; video:; podcast:; quiz:; interactive:; more:; more coverage:; further reading:; see more:; next up:;
    what to know:; from our archive; from the archive; elsewhere on
  `,
  newsletter: `
    sign up for; sign up to; sign up now; sign up here; subscribe to our; subscribe for; get our; get the latest; get breaking news;
    get all the latest; get news; get updates; get current; find out what's happening; get more; join our newsletter; our newsletter; enter your email; your email address; by signing up; by entering
    your email; thank you for signing up; thanks for signing up; thank you for subscribing; delivered to your inbox; you can unsubscribe; the best of our journalism;
    never miss a; stay informed; stay up to date; stay in the know; start your day; receive our; join our whatsapp; follow our whatsapp;
    want more stories like this; want to get; like this story? sign up; like what you; don't miss out on; newsletter sign-up; newsletter signup; invalid email; download our app;
    download the app; join us on telegram
  `,
  advertising: `
    advertisement; advertisment; advert; story continues below; article continues below; article continues after; continue reading below;
    scroll to continue; ad feedback; sponsored; sponsored content; promoted; paid content; paid post; this advertisement has not loaded; skip ad; skip advertisement;
    skip past newsletter; after newsletter promotion; supported by; remove ads; report this ad; we may earn a commission; when you purchase through links;
    content continues below; story continues after
  `,
  furniture: `
    share this; share on; share via; share the; share:; share article; share story; share; save; save article; save for later; copy link; link copied; print; print this; print article; email this; email article; email;
    tweet; tweet this; facebook; twitter; whatsapp; comments; leave a comment; post a comment; view comments; show comments; join the conversation; add a comment; be the first to comment; no comments yet;
    follow us; follow us on; like us on; find us on; follow the author; follow; contact the author; contact us; click here to; click to; tap to; report a typo; report an error; report a correction; suggest a correction; see an error; found a mistake;
    a version of this article; a version of this story; this article appears in print; when we learn of; if you spot; have a tip; got a tip; got a story; do you have a story; send us; send your; email us; to report a; if you have a story; tags:; topics:; filed under; filed under:; categories:; category:; topics; tags; in this story;
    in this article; posted in; all rights reserved; copyright; ©; this material may not be; this article originally appeared on; terms of use; privacy policy;
    back to top; skip to; jump to; close; menu; search; login; log in; sign in; register; loading; please enable javascript; support local journalism; support our journalism; your subscription; your support; to view this video; this information is provided; printed from; enable javascript; javascript is; your browser does not; font size; text size; listen to this article; listen to article; listen; read aloud;
    add as preferred; add us as; google preferred source; make us preferred; follow us on google; gift this article; give this article; reprints; licence this; license this; rights & permissions; republish this; view in browser;
    min read; minute read; reading time:; estimated reading time; advertisement feedback; about the author; about our; image source; media caption; image caption; play video; video player; this video can not be played; to play this video; the video could not; watch video; expand; hide caption; toggle caption; enlarge this image; enlarge; view gallery; open image in gallery; show more; show less; view more; view all; see all; load more; more options
  `,
  paywall: `
    subscribe to continue; subscribe to read; subscribe now; subscribe today; subscribe for full access; to continue reading; to read the full; to read this article; to keep reading; this article is for subscribers; this content is for subscribers;
    this story is for subscribers; this article is exclusive to; this content is exclusive; this article is only available; this content is only available; this is a subscriber; this is subscriber; subscriber-only; subscribers only; subscriber exclusive; already a subscriber; already subscribed; already have an account; already a member;
    you have reached your limit; you've reached your limit; you have read all; you've read all; you have used all; you've used; you have exceeded; you have one free; you have no free; create a free account; create an account to; create your free account; register to continue; register for free; register to read; log in to continue; log in to read; sign in to continue; sign in to read; continue reading with;
    continue reading this; the rest of this article; the full article is available; the remainder of this; want to read more; unlock this article; unlock the rest; start your free trial; start your trial; start your subscription; get unlimited access; get full access; try unlimited access; choose your plan; become a member to; become a subscriber; thanks for reading; this is a preview; premium content; exclusive to subscribers; for subscribers
  `,
  more: `read more; read more...; read more…; continue reading; continue reading...; continue reading…; read full story; read full article; read the full story; read the full article; read the rest; read on; show full article; expand article; view full article; show more; more »; keep reading; full story; see full story; (more...); (more…); [...]; […]`,
  consent: `
    we use cookies; this site uses cookies; this website uses cookies; we and our partners; we value your privacy; your privacy; we care about your privacy; before you continue; accept all; accept cookies; manage cookies; manage preferences; cookie settings; by clicking accept; by continuing to use; to view this content; allow cookies
  `,
};

const german: PhraseTable = {
  related: `lesen sie auch; lesen sie hier; lesen sie mehr; lesen sie dazu; mehr zum thema; mehr dazu; mehr lesen; weitere artikel; weitere meldungen; auch interessant; das könnte sie auch interessieren; das könnte sie interessieren; passend dazu; zum thema:; meistgelesen; empfohlen; siehe auch; video:; bilder:; kommentar:; interview:; hintergrund:; mehr aus`,
  newsletter: `newsletter; jetzt anmelden; melden sie sich; abonnieren sie; hier können sie; die wichtigsten nachrichten; bleiben sie auf dem laufenden; ihre e-mail; kostenlos abonnieren; unser newsletter; mit unserem newsletter`,
  advertising: `anzeige; werbung; advertorial; gesponsert; nach der anzeige; der artikel wird nach`,
  furniture: `teilen; drucken; merken; artikel teilen; per e-mail; kommentare; kommentieren; kommentar schreiben; zur startseite; zur merkliste; folgen sie; fehler melden; alle rechte vorbehalten; impressum; datenschutz; schlagwörter; schlagworte; themen:; link kopieren; nach oben; vorlesen; lesezeit; artikel anhören; minuten lesezeit; menü; suche; anmelden; mehr anzeigen; dieses thema im programm; über dieses thema berichtete; externer inhalt; ©`,
  paywall: `weiterlesen mit; jetzt weiterlesen; sie möchten weiterlesen; lesen sie diesen artikel mit; dieser artikel ist; dieser inhalt ist; exklusiv für abonnenten; nur für abonnenten; sie haben bereits ein abo; bereits abonnent; bereits registriert; jetzt abonnieren; testen sie; jetzt testen; mit einem abo; schließen sie ein abo; um den artikel zu lesen; registrieren sie sich; den vollständigen artikel`,
  more: `weiterlesen; mehr lesen; ganzen artikel lesen; artikel lesen; mehr …; mehr ...`,
  consent: `wir verwenden cookies; diese website verwendet; wir und unsere partner; wir nutzen cookies; alle akzeptieren; einstellungen; um diesen inhalt; an dieser stelle finden sie`,
};

const spanish: PhraseTable = {
  related: `lee también; lea también; leer también; lea además; te puede interesar; puede interesarle; también te puede interesar; le puede interesar; más información:; más información; noticias relacionadas; relacionado:; relacionadas; más noticias; lo más leído; lo más visto; ver también; vea también; vídeo:; video:; además:; más sobre; otras noticias; recomendado`,
  newsletter: `suscríbete a nuestro; suscríbete a nuestra; suscríbase a nuestro; suscríbase a nuestra; suscríbete al; suscríbete a la; regístrate para; apúntate; recibe nuestr; recibe las; newsletter; boletín; únete a nuestro; únete a nuestra; síguenos en whatsapp; las noticias más importantes`,
  advertising: `publicidad; anuncio; contenido patrocinado; patrocinado`,
  furniture: `compartir; comparte; compartir en; imprimir; enviar por; guardar; comentarios; comentar; deja un comentario; síguenos; sigue toda; temas:; temas; etiquetas; etiquetas:; archivado en; todos los derechos reservados; copiar enlace; reportar un error; escuchar; tiempo de lectura; ir a; menú; buscar; iniciar sesión; ver más; ver todo; ©`,
  paywall: `suscríbete para; suscríbase para; para seguir leyendo; para continuar leyendo; contenido exclusivo; este contenido es; este artículo es; solo para suscriptores; sólo para suscriptores; ya soy suscriptor; ya eres suscriptor; ¿ya eres; hazte suscriptor; regístrate gratis; has alcanzado; ha alcanzado; lee sin límites; inicia sesión para`,
  more: `leer más; seguir leyendo; ver más; continuar leyendo; leer nota completa; leer artículo completo; más…`,
  consent: `utilizamos cookies; usamos cookies; este sitio utiliza; este sitio web utiliza; nosotros y nuestros socios; aceptar todo; tu privacidad; su privacidad`,
};

const french: PhraseTable = {
  related: `lire aussi; à lire aussi; lire également; à lire; voir aussi; sur le même sujet; à voir aussi; pour aller plus loin; les plus lus; articles liés; vidéo:; vidéo :; lire la suite; notre dossier; retrouvez`,
  newsletter: `inscrivez-vous; abonnez-vous à; recevez; newsletter; la newsletter; votre adresse; ne manquez`,
  advertising: `publicité; la suite après; contenu sponsorisé; annonce; la suite de l'article après`,
  furniture: `partager; partagez; imprimer; envoyer par; commenter; commentaires; réagir; suivez-nous; tous droits réservés; signaler une; copier le lien; écouter; temps de lecture; menu; rechercher; se connecter; mots-clés; thèmes; voir plus; ©`,
  paywall: `cet article est réservé; article réservé; il vous reste; la suite est réservée; contenu réservé; abonnez-vous pour; déjà abonné; pour lire la suite; réservé aux abonnés; créez un compte; s'abonner; profitez de`,
  more: `lire la suite; voir plus; lire plus; continuer la lecture`,
  consent: `nous utilisons des cookies; ce site utilise; nous et nos partenaires; tout accepter; votre vie privée; en poursuivant`,
};

const russian: PhraseTable = {
  related: `читайте также; читать также; читайте:; смотрите также; по теме; материалы по теме; ранее:; также по теме; подробнее:; другие новости; популярное; самое читаемое; видео:; главные новости; новости по теме`,
  newsletter: `подпишитесь; подписывайтесь; подписаться; рассылка; получайте; присоединяйтесь; наш телеграм; следите за`,
  advertising: `реклама; на правах рекламы; партнерский материал`,
  furniture: `поделиться; распечатать; версия для печати; комментарии; комментировать; оставить комментарий; нашли ошибку; нашли опечатку; если вы заметили; все права защищены; теги; теги:; темы:; метки:; наверх; меню; поиск; войти; копировать ссылку; ©`,
  paywall: `материал доступен; статья доступна; оформите подписку; чтобы прочитать; полный текст доступен; только для подписчиков; уже подписаны; войдите, чтобы`,
  more: `читать далее; читать полностью; далее; подробнее; продолжение`,
  consent: `мы используем; этот сайт использует; сайт использует; продолжая использовать; принять все`,
};

const portuguese: PhraseTable = {
  related: `leia também; leia mais; veja também; saiba mais; mais lidas; notícias relacionadas; relacionadas; leia mais:; ler também; vídeo:; últimas notícias`,
  newsletter: `inscreva-se; assine nossa; receba; newsletter; siga o canal; entre no grupo`,
  advertising: `publicidade; continua após a publicidade; anúncio; conteúdo patrocinado`,
  furniture: `compartilhe; compartilhar; partilhar; imprimir; comentários; comentar; siga-nos; todos os direitos reservados; copiar link; tags; menu; buscar; entrar; ouvir; tempo de leitura; ©`,
  paywall: `assine para; conteúdo exclusivo; exclusivo para assinantes; já é assinante; para continuar lendo; você atingiu; este conteúdo é`,
  more: `leia mais; continue lendo; ver mais; continuar a ler`,
  consent: `usamos cookies; utilizamos cookies; este site utiliza; nós e nossos parceiros; aceitar todos`,
};

const italian: PhraseTable = {
  related: `leggi anche; leggi anche:; per approfondire; articoli correlati; ti potrebbe interessare; potrebbe interessarti; i più letti; guarda anche; vedi anche; approfondisci; video:`,
  newsletter: `iscriviti; ricevi; newsletter; segui il canale; resta aggiornato`,
  advertising: `pubblicità; annuncio; contenuto sponsorizzato`,
  furniture: `condividi; stampa; commenti; commenta; seguici; riproduzione riservata; © riproduzione; tutti i diritti riservati; copia link; tag; argomenti; menu; cerca; accedi; ascolta; tempo di lettura; ©`,
  paywall: `abbonati per; contenuto riservato; riservato agli abbonati; sei già abbonato; per continuare a leggere; questo articolo è; questo contenuto è; accedi per`,
  more: `leggi tutto; continua a leggere; leggi di più; continua`,
  consent: `utilizziamo i cookie; questo sito utilizza; noi e i nostri partner; accetta tutti`,
};

const japanese: PhraseTable = {
  related: `関連記事; 関連ニュース; 関連リンク; あわせて読みたい; あわせて読む; おすすめ; おすすめ記事; ランキング; 人気記事; 【関連; 【写真; 【動画; 【画像; こちらも読; もっと見る; アクセスランキング; 新着記事; 次の記事; 前の記事`,
  newsletter: `メールマガジン; メルマガ; ニュースレター; 登録する; メール登録; 公式line; 友だち追加`,
  advertising: `広告; 【pr】; スポンサー; pr:; pr：`,
  furniture: `シェア; シェアする; ツイート; 印刷; コメント; コメントを; フォロー; 無断転載; 著作権; 保存; ブックマーク; はてな; この記事をシェア; タグ; タグ：; メニュー; 検索; ログイン; リンクをコピー; ©; 記事を書いた人`,
  paywall: `この記事は有料; 有料記事; 有料会員限定; 会員限定; 残り; 続きを読むには; この記事は会員; 続きは; ログインして続き; 無料会員登録; 会員登録; 購読`,
  more: `続きを読む; 全文を読む; もっと読む; 記事全文`,
  consent: `当サイトでは; このサイトでは; クッキー; cookieを`,
};

const arabic: PhraseTable = {
  related: `اقرأ أيضا; اقرأ أيضاً; اقرأ أيضًا; إقرأ أيضا; اقرأ المزيد; شاهد أيضا; مواضيع ذات صلة; أخبار ذات صلة; مقالات ذات صلة; الأكثر قراءة; قد يهمك; ذات صلة; المزيد من; شاهد:`,
  newsletter: `اشترك; سجل; النشرة; تابعوا; انضم`,
  advertising: `إعلان; اعلان; إعلانات`,
  furniture: `شارك; مشاركة; طباعة; تعليقات; التعليقات; أضف تعليق; تابعنا; جميع الحقوق محفوظة; حقوق النشر; انسخ الرابط; الوسوم; كلمات مفتاحية; القائمة; بحث; تسجيل الدخول; ©`,
  paywall: `للمشتركين; هذا المحتوى; اشترك الآن; لمتابعة القراءة; لقراءة المزيد`,
  more: `اقرأ المزيد; المزيد; تابع القراءة; قراءة المزيد`,
  consent: `نستخدم ملفات; يستخدم هذا الموقع; قبول الكل; ملفات تعريف`,
};

const hebrew: PhraseTable = {
  related: `קראו גם; קראו עוד; לכתבות נוספות; כתבות נוספות; עוד בנושא; אולי יעניין; הנקראות ביותר; כתבות קשורות`,
  newsletter: `הירשמו; הרשמה; ניוזלטר; הצטרפו`,
  advertising: `פרסומת; תוכן שיווקי; תוכן ממומן`,
  furniture: `שתפו; שתף; הדפסה; תגובות; הגב; הוסף תגובה; עקבו; כל הזכויות שמורות; תגיות; תגיות:; תפריט; חיפוש; התחברות; מצאתם טעות; ©`,
  paywall: `למנויים; תוכן זה; כתבה זו; להמשך קריאה; לקריאת הכתבה; כבר מנויים`,
  more: `קרא עוד; להמשך; המשך קריאה; לכתבה המלאה`,
  consent: `אנו משתמשים; אתר זה עושה; אתר זה משתמש; קבל הכל`,
};

const others: PhraseTable = {
  related: `lees ook; lees meer; zie ook; läs mer; läs också; läs även; les også; læs også; czytaj też; czytaj także; zobacz też; zobacz także; przeczytaj także; читайте також; дивіться також; за темою; ayrıca okuyun; ilgili haberler; bunlar da ilginizi çekebilir; 관련기사; 관련 기사; 많이 본 뉴스; यह भी पढ़ें; ये भी पढ़ें; संबंधित खबरें; بیشتر بخوانید; مطالب مرتبط; อ่านเพิ่มเติม; ข่าวที่เกี่ยวข้อง; související; přečtěte si; čtěte také; čtěte i; olvassa el; kapcsolódó; citește și; citeşte şi; διαβάστε επίσης; διαβάστε ακόμα; đọc thêm; xem thêm`,
  newsletter: `schrijf je in; meld je aan; prenumerera; zapisz się; підпишіться; підписуйтесь; abone ol; 구독; सब्सक्राइब`,
  advertising: `advertentie; annons; annonse; reklama; реклама; reklam; 광고; विज्ञापन; تبلیغات; โฆษณา; článek pokračuje; hirdetés; a cikk a hirdetés; dalsza część; artikel fortsätter; artikkelen fortsetter; artiklen fortsætter; lees verder onder de`,
  furniture: `delen; deel dit; dela; del; udostępnij; поділитися; paylaş; 공유; 무단전재; 무단 전재; 저작권자; شेयर करें; اشتراک گذاری; แชร์; ข่าวล่าสุด; انتهای پیام; لینک کوتاه; کد خبر; sdílet; vstoupit do diskuse; megosztás; wszelkie prawa zastrzeżone; усі права захищені; tüm hakları saklıdır`,
  paywall: `word abonnee; alleen voor abonnees; endast för prenumeranter; dla subskrybentów; тільки для передплатників; 유료회원; 로그인 후`,
  more: `lees verder; läs hela; czytaj dalej; читати далі; devamını oku; 더보기; और पढ़ें; ادامه مطلب; อ่านต่อ`,
  consent: `wij gebruiken cookies; vi använder cookies; używamy plików cookie; ми використовуємо; çerezleri kullanıyoruz; 쿠키`,
};

const chinese: PhraseTable = {
  related: `相关阅读; 相关新闻; 相关报道; 相关推荐; 延伸阅读; 推荐阅读; 相關新聞; 相關報導; 延伸閱讀; 更多新闻; 热门排行; 热门推荐; 猜你喜欢; 为您推荐; 上一篇; 下一篇`,
  newsletter: `订阅; 訂閱; 关注公众号; 扫描二维码; 扫一扫; 微信扫; 微信“扫一扫”; 下载客户端; 打开app`,
  advertising: `广告; 廣告; 赞助; 推广`,
  furniture: `分享; 责任编辑; 責任編輯; 责编; 编辑：; 编辑:; 审校; 来源声明; 声明：; 声明:; 版权声明; 免责声明; 本文仅代表; 未经授权; 转载请注明; 举报; 我要留言; 我要评论; 网友评论; 留言; 评论; 打印; 字号; 收藏; 点赞`,
  paywall: `仅限会员; 仅限订阅; 訂閱以繼續; 登录后查看; 开通会员`,
  more: `阅读全文; 閱讀全文; 查看全文; 展开全文; 点击查看; 查看更多`,
  consent: `我们使用; 本网站使用`,
};

const indonesian: PhraseTable = {
  related: `baca juga; baca selengkapnya; simak juga; simak video; lihat juga; lihat video; tonton juga; saksikan juga; artikel terkait; berita terkait; terpopuler; pilihan editor`,
  newsletter: `gabung bersama kami; ikuti kami; dapatkan berita; berlangganan; daftar sekarang`,
  advertising: `iklan; gulir untuk`,
  furniture: `bagikan; komentar; salin tautan; halaman; selanjutnya; hak cipta; editor:; reporter:`,
  paywall: `khusus pelanggan; konten premium; berlangganan untuk`,
  more: `baca selengkapnya; selengkapnya`,
  consent: `kami menggunakan cookie; situs ini menggunakan`,
};

const tables = [
  chinese,
  indonesian,
  english,
  german,
  spanish,
  french,
  russian,
  portuguese,
  italian,
  japanese,
  arabic,
  hebrew,
  others,
];

type PhraseKind = keyof PhraseTable;

/** What a kind of phrase makes of its block. */
export const leftAs: Readonly<Record<PhraseKind, LeftOut["what"]>> = {
  related: "related",
  newsletter: "newsletter",
  advertising: "advertising",
  furniture: "furniture",
  paywall: "paywall",
  more: "paywall",
  consent: "furniture",
};

interface Opening {
  readonly phrase: string;
  readonly kind: PhraseKind;
}

let made: ReadonlyMap<string, readonly Opening[]> | null = null;

/** A page may word its furniture in another language than its article, so all tables are asked at once. */
function openings(): ReadonlyMap<string, readonly Opening[]> {
  if (made !== null) return made;
  const byStart = new Map<string, Opening[]>();
  for (const kind of [
    "more",
    "paywall",
    "consent",
    "advertising",
    "newsletter",
    "related",
    "furniture",
  ] as const) {
    for (const phrase of new Set(tables.flatMap((table) => table[kind].split(";")).map(fold))) {
      if (phrase === "") continue;
      const key = phrase.charAt(0);
      const list = byStart.get(key) ?? [];
      list.push({ phrase, kind });
      byStart.set(key, list);
    }
  }
  for (const list of byStart.values()) list.sort((x, y) => y.phrase.length - x.phrase.length);
  made = byStart;
  return byStart;
}

/** The longest listed phrase that `text` opens with, at the edge of a word, and whether it is the whole of it. */
export function openingOf(text: string): (Opening & { readonly whole: boolean }) | null {
  const folded = fold(text.slice(0, 200)).replace(/^[^\p{L}\p{N}©([]+/u, "");
  for (const opening of openings().get(folded.charAt(0)) ?? []) {
    if (!folded.startsWith(opening.phrase)) continue;
    const rest = folded.slice(opening.phrase.length);
    // "ADVERTISEMENTSCROLL TO CONTINUE": two labels set beside each other without a space.
    const isDouble =
      opening.kind === "advertising" &&
      (openings().get(rest.charAt(0)) ?? []).some(({ phrase }) => rest.startsWith(phrase));
    const isEdge =
      isDouble ||
      rest === "" ||
      !/^\p{L}/u.test(rest) ||
      !/\p{L}$/u.test(opening.phrase) ||
      isUnspaced(opening.phrase);
    if (isEdge) return { ...opening, whole: /^[^\p{L}\p{N}]*$/u.test(rest) };
  }
  return null;
}

function isUnspaced(phrase: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]$/.test(phrase);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim();
}
