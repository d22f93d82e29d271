/** Texts of many kinds, written for this project: what the estimate of tokens is measured on. */
export const TEXTS: Readonly<Record<string, string>> = {
  'English prose': `The council met for the third time that week, and nobody had slept well. Rain had come down since Monday, the lower road was under water, and the baker, who usually opened at five, had sent word that he would stay at home with his daughter. When the clerk finally read the figures aloud, there was a long silence. Then someone at the back laughed, not unkindly, and said that they had paid more for the bridge in the first place than it would cost to carry every household across the river by boat for the next ten years.`,
  German: `Die Rechnung wird am Monatsende automatisch erstellt und an die hinterlegte E-Mail-Adresse verschickt. Falls Sie Ihre Zahlungsweise ändern möchten, öffnen Sie bitte die Kontoeinstellungen und wählen dort „Zahlungsmittel verwalten“. Änderungen werden erst im folgenden Abrechnungszeitraum wirksam; bereits ausgestellte Rechnungen bleiben unverändert. Bei Rückfragen erreichen Sie unseren Kundendienst werktags zwischen acht und siebzehn Uhr.`,
  French: `Le rapport annuel montre une légère amélioration des résultats, malgré la hausse des prix de l'énergie. L'équipe a réussi à réduire les délais de livraison de près d'un tiers, surtout grâce à une meilleure planification. Il reste toutefois beaucoup à faire : les stocks sont encore trop élevés et certaines machines devront être remplacées l'année prochaine.`,
  Polish: `Pociąg do Gdańska odjechał z dwudziestominutowym opóźnieniem, ponieważ na stacji w Tczewie naprawiano rozjazd. Pasażerowie narzekali na brak informacji, choć konduktorka cierpliwie odpowiadała na każde pytanie. Najwięcej szczęścia mieli ci, którzy zabrali ze sobą książki i kanapki.`,
  Chinese: `公司决定从下个月开始调整客服系统的工作时间。新的安排要求每位员工每周至少有一天在家办公,其余时间在办公室与同事合作。经理表示,这样既能减少通勤时间,也能保证团队之间的沟通质量。如果客户在夜间提交问题,系统会自动回复,并在第二天早上由专人处理。`,
  Japanese: `来月から、カスタマーサポートの営業時間が変更されます。平日は午前九時から午後六時まで、土曜日は正午までの対応となります。お問い合わせが多い時間帯には、返信までに少しお時間をいただく場合がございますので、あらかじめご了承ください。緊急の場合は、専用のフォームからご連絡をお願いいたします。`,
  Korean: `다음 달부터 고객 지원 센터의 운영 시간이 변경됩니다. 평일에는 오전 아홉 시부터 오후 여섯 시까지 상담이 가능하며, 주말에는 자동 응답 서비스만 제공됩니다. 급한 문의가 있으시면 홈페이지의 문의 양식을 이용해 주시기 바랍니다.`,
  Arabic: `أعلنت الشركة أن ساعات عمل مركز خدمة العملاء ستتغير ابتداءً من الشهر المقبل. سيكون المركز متاحًا من الساعة التاسعة صباحًا حتى السادسة مساءً في أيام الأسبوع، بينما تقتصر الخدمة في عطلة نهاية الأسبوع على الردود الآلية. ويمكن للعملاء إرسال استفساراتهم عبر البريد الإلكتروني في أي وقت.`,
  Russian: `Со следующего месяца изменится график работы службы поддержки. В будние дни операторы отвечают с девяти утра до шести вечера, а в выходные доступны только автоматические ответы. Если вопрос срочный, воспользуйтесь формой обратной связи на сайте: мы постараемся ответить в течение двух часов.`,
  Hindi: `अगले महीने से ग्राहक सेवा केंद्र का समय बदल जाएगा। सोमवार से शुक्रवार तक सुबह नौ बजे से शाम छह बजे तक बात की जा सकेगी, जबकि सप्ताहांत में केवल स्वचालित उत्तर मिलेंगे। यदि आपका प्रश्न ज़रूरी है, तो कृपया वेबसाइट पर दिए गए फ़ॉर्म का उपयोग करें।`,
  Greek: `Από τον επόμενο μήνα αλλάζει το ωράριο της εξυπηρέτησης πελατών. Τις καθημερινές το κέντρο λειτουργεί από τις εννέα το πρωί έως τις έξι το απόγευμα, ενώ το Σαββατοκύριακο υπάρχουν μόνο αυτόματες απαντήσεις.`,
  Thai: `ตั้งแต่เดือนหน้าเป็นต้นไป ศูนย์บริการลูกค้าจะเปลี่ยนเวลาทำการ วันธรรมดาเปิดตั้งแต่เก้าโมงเช้าถึงหกโมงเย็น ส่วนวันหยุดสุดสัปดาห์จะมีเฉพาะระบบตอบกลับอัตโนมัติเท่านั้น`,
  Python: `from collections import defaultdict


class Ledger:
    """Keeps balances by account."""

    def __init__(self, opening=None):
        self._balances = defaultdict(int, opening or {})

    def transfer(self, source, target, cents):
        if cents <= 0:
            raise ValueError(f"cents must be positive, got {cents!r}")
        if self._balances[source] < cents:
            raise ValueError("insufficient funds")
        self._balances[source] -= cents
        self._balances[target] += cents

    def report(self):
        for account, cents in sorted(self._balances.items()):
            print(f"{account:<20} {cents / 100:>10.2f}")
`,
  TypeScript: `export interface Task<Result> {
  readonly id: string;
  readonly run: (signal: AbortSignal) => Promise<Result>;
}

export async function runAll<Result>(tasks: readonly Task<Result>[], limit = 4): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const waiting = [...tasks];
  const controller = new AbortController();
  const worker = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      results.set(task.id, await task.run(controller.signal));
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, worker));
  return results;
}
`,
  JSON: `{
  "order": { "id": "A-10293", "placedAt": "2026-11-03T08:14:52Z", "currency": "EUR" },
  "lines": [
    { "sku": "TBL-220-OAK", "quantity": 1, "unitPrice": 349.0, "tags": ["furniture", "oak"] },
    { "sku": "CHR-104-BLK", "quantity": 4, "unitPrice": 79.5, "tags": [] }
  ],
  "shipping": { "method": "courier", "address": { "city": "Utrecht", "postcode": "3511 LN" } },
  "notes": null,
  "gift": false
}`,
  'dense JSON': `[{"t":1730624092,"v":[0.12,0.98,-1.4],"ok":true},{"t":1730624093,"v":[0.13,0.97,-1.39],"ok":true},{"t":1730624094,"v":[0.11,1.02,-1.41],"ok":false},{"t":1730624095,"v":[0.12,1.01,-1.4],"ok":true}]`,
  URLs: `https://example.com/catalogue/2026/garden?page=3&sort=price_asc&utm_source=newsletter&utm_campaign=autumn-sale
https://cdn.example.net/assets/img/9f8a7c21/hero@2x.webp
https://api.example.org/v2/users/48213/orders/77120?include=lines%2Cshipping&fields=id,total
http://localhost:5173/#/settings/profile
https://maps.example.com/@52.0907,5.1214,14z/data=!3m1!4b1`,
  emoji: `🎉🎉 Happy launch day! 🚀✨ The team 👩‍💻👨‍💻 did it 💪🏽🔥 — see you at the party 🥳🍕🍻 🙌🙌🙌 ❤️`,
  numbers: `2026-11-01 14.25 1003 88412 0.0071 33,102.50
2026-11-02 13.90 1011 88590 0.0069 33,377.10
2026-11-03 15.02 998 87733 0.0074 32,991.85
2026-11-04 14.77 1024 89120 0.0070 34,006.42
1234567890 9876543210 3.14159265358979 2.71828182845905`,
  whitespace: `name          amount      date


first            12      01-01
second          140      02-01



third             7      03-01
\t\t\tindented\t\tby tabs
                                        far right
`,
  'a key in base64': `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gunVTLw7onLRnrq0xzIzW7yWR7QkrmBL7jTKEn5uqKhbwKfBstIsbMZ2ZkpT18O2KxQ7wLh9rPzVtc`,
  Markdown: `## Release notes

- **Faster search**: results appear while you type ([#412](https://example.com/412))
- Fixed: the \`--json\` flag printed colours
- Removed \`legacyMode\`; see [migrating](./MIGRATING.md)

| Setting | Default | Meaning |
| --- | ---: | --- |
| \`limit\` | 20 | most results |
| \`fuzzy\` | true | forgive typing errors |
`,
  SQL: `SELECT c.name, COUNT(o.id) AS orders, SUM(o.total) AS revenue FROM customers AS c LEFT JOIN orders AS o ON o.customer_id = c.id AND o.placed_at >= DATE '2026-01-01' WHERE c.country IN ('NL', 'BE') GROUP BY c.name HAVING SUM(o.total) > 1000 ORDER BY revenue DESC LIMIT 50;`,
  'mixed languages': `Please translate „Guten Morgen“ into Japanese (おはようございます) and Chinese (早上好), then answer in English: 1) which is shorter? 2) which would you use at 11:30?`,
  'a chat of one word': 'ok',
};

/** More texts, written after the rates were fixed: what the error is stated on. */
export const UNSEEN_TEXTS: Readonly<Record<string, string>> = {
  'an English e-mail': `Hi Priya, thanks for sending the draft over. I like the new opening, but I think section 3 promises too much: we can't guarantee delivery within 48 hours outside the mainland. Could you soften that and send it back by Thursday? I'm out on Friday, so Tom will sign it off. Best, Marta`,
  'an English contract': `The Supplier shall indemnify and hold harmless the Customer against all liabilities, costs, damages and losses arising out of any infringement of third-party intellectual property rights, save to the extent that such infringement results from the Customer's use of the Services otherwise than in accordance with Schedule 2.`,
  Spanish: `El museo permanecerá cerrado durante las dos primeras semanas de febrero para renovar la iluminación de las salas principales. Las entradas compradas para esas fechas se pueden cambiar sin coste en la taquilla o a través de la página web.`,
  Finnish: `Kirjasto on suljettuna ensi viikolla, koska lukusalin valaistus uusitaan. Varatut kirjat voi noutaa pääoven vieressä olevasta automaatista, ja palautukset otetaan vastaan normaalisti ympäri vuorokauden.`,
  Vietnamese: `Thư viện sẽ đóng cửa vào tuần tới vì phòng đọc đang được sửa chữa. Quý khách có thể nhận sách đã đặt trước tại quầy tự động bên cạnh cửa chính.`,
  Turkish: `Kütüphane, okuma salonunun aydınlatması yenileneceği için önümüzdeki hafta kapalı olacak. Ayırttığınız kitapları ana girişin yanındaki otomattan alabilirsiniz.`,
  'traditional Chinese': `圖書館下週將暫停開放,以便更換閱覽室的照明設備。已預約的書籍可於大門旁的自助取書機領取,還書箱則照常二十四小時開放。`,
  'classical Chinese': `學而時習之,不亦說乎?有朋自遠方來,不亦樂乎?人不知而不慍,不亦君子乎?`,
  Ukrainian: `Наступного тижня бібліотека буде зачинена, бо в читальній залі замінюють освітлення. Замовлені книжки можна забрати в автоматі біля головного входу.`,
  Persian: `کتابخانه هفتهٔ آینده به دلیل نوسازی روشنایی سالن مطالعه بسته خواهد بود. کتاب‌های رزرو شده را می‌توانید از دستگاه کنار در اصلی دریافت کنید.`,
  Hebrew: `הספרייה תהיה סגורה בשבוע הבא בשל החלפת התאורה באולם הקריאה. ספרים שהוזמנו ניתן לאסוף מהעמדה שליד הכניסה הראשית.`,
  Tamil: `வாசிப்பு அறையின் விளக்குகள் மாற்றப்படுவதால் அடுத்த வாரம் நூலகம் மூடப்பட்டிருக்கும். முன்பதிவு செய்த நூல்களை முதன்மை வாயிலின் அருகில் பெற்றுக்கொள்ளலாம்.`,
  Rust: `fn parse(line: &str) -> Result<Entry, ParseError> {
    let (key, value) = line.split_once('=').ok_or(ParseError::MissingEquals)?;
    let value: u64 = value.trim().parse().map_err(|_| ParseError::BadNumber(value.to_owned()))?;
    Ok(Entry { key: key.trim().to_owned(), value })
}
`,
  HTML: `<section class="card" aria-labelledby="t1"><h2 id="t1">Opening hours</h2><ul><li>Mon&ndash;Fri: 9&ndash;18</li><li>Sat: 10&ndash;14</li></ul><a href="/contact?ref=hours">Contact us</a></section>`,
  'a log': `2026-11-22T05:26:13.402Z INFO  [worker-3] job=8f14e45f status=done took=1834ms retries=0
2026-11-22T05:26:13.977Z WARN  [worker-1] job=c9f0f895 status=retry took=30002ms retries=2 err="deadline exceeded"
2026-11-22T05:26:14.120Z INFO  [http] GET /v1/health 200 2ms 10.0.4.17
`,
  CSV: `id,name,country,amount,paid
1,Ada Byron,GB,120.50,true
2,Émile Borel,FR,99.00,false
3,山田太郎,JP,15000,true
4,Ольга,UA,740.25,true
`,
  'LaTeX': `\\begin{equation} \\hat{\\theta} = \\frac{p + q_0 - 1}{q_0 + q_1 - 1}, \\qquad \\sigma^2 = \\ln\\left(1 + \\mathrm{CV}^2\\right) \\end{equation}`,
  'hashes': `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9
550e8400-e29b-41d4-a716-446655440000`,
};
