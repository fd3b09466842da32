/**
 * What the button that posts says, in the languages that staff here read their sites in: English, Welsh, Polish, Urdu,
 * Arabic, Punjabi, Bengali, Gujarati, Hindi, Romanian, Spanish, Portuguese, French, German, Italian, Ukrainian, Lithuanian.
 * Written by hand from the sites' own usage. Misses: other languages, and what a site may invent.
 */
const POSTS = words(`
  postio|cyhoeddi|anfon|rhannu|ateb|gwneud sylw|sylw|trydar
  opublikuj|publikuj|wyślij|udostępnij|odpowiedz|skomentuj|komentuj|tweetnij
  پوسٹ|پوسٹ کریں|شائع کریں|بھیجیں|شیئر کریں|جواب دیں|تبصرہ کریں|ٹویٹ کریں
  نشر|انشر|إرسال|أرسل|مشاركة|رد|تعليق|تغريد
  ਪੋਸਟ ਕਰੋ|ਭੇਜੋ|ਸਾਂਝਾ ਕਰੋ|ਜਵਾਬ ਦਿਓ|ਟਿੱਪਣੀ ਕਰੋ
  পোস্ট|পোস্ট করুন|পাঠান|শেয়ার করুন|উত্তর দিন|মন্তব্য করুন
  પોસ્ટ કરો|મોકલો|શેર કરો|જવાબ આપો|ટિપ્પણી કરો
  पोस्ट करें|भेजें|शेयर करें|जवाब दें|टिप्पणी करें
  postează|publică|trimite|distribuie|răspunde|comentează
  publicar|postear|enviar|compartir|responder|comentar|postar|compartilhar|partilhar|twittear
  publier|poster|envoyer|partager|répondre|commenter|tweeter
  posten|veröffentlichen|senden|teilen|antworten|kommentieren|twittern
  pubblica|posta|invia|condividi|rispondi|commenta|twitta
  опублікувати|надіслати|поширити|відповісти|коментувати
  skelbti|paskelbti|siųsti|bendrinti|atsakyti|komentuoti
`);
/** English ones may say a little more: "Post all", "Share now", "Reply to all". */
const ENGLISH =
  /^(?:re)?(?:post|publish|send|share|reply|comment|tweet)(?: (?:all|now|anyway|anonymously|publicly|(?:to|with) (?:all|feed|everyone|group|page|followers)|post|tweet|reply|comment|message))?$/;
/** What keeps a setting instead: Save, Apply. */
const SAVES = words(`
  save|save changes|apply|update profile|cadw|zapisz|zapisz zmiany|محفوظ کریں|حفظ|ਸੰਭਾਲੋ|সংরক্ষণ করুন|સાચવો|सहेजें
  salvează|guardar|salvar|enregistrer|speichern|salva|зберегти|išsaugoti
`);

/** Whether the words on a button say that it posts. */
export function saysPost(said: string): boolean {
  const plain = plainly(said);
  return ENGLISH.test(plain) || POSTS.has(plain);
}

/** Whether the words on a button say that it keeps a setting. */
export function saysSave(said: string): boolean {
  return SAVES.has(plainly(said));
}

/** Small letters, without dots, counts and signs. */
function plainly(said: string): string {
  return said
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function words(list: string): Set<string> {
  return new Set(
    list
      .split(/[|\n]/)
      .map((word) => plainly(word))
      .filter(Boolean),
  );
}
