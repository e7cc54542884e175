//! Documents to try the writer on. Every name and place in them is invented.

use gwrando_core::reports::{Bar, Block, Document, Part, Released, Span, StackedBar, words_only};
use gwrando_core::vocabulary::{Both, Day, Lang};

/// A report in both languages with every kind of block, long enough to turn pages.
pub fn report() -> Document {
    Document {
        title: both(
            "Lleisiau gofalwyr maeth: adroddiad blynyddol 2024–25",
            "Foster carers’ voices: annual report 2024–25",
        ),
        subject: both("Pam y mae gofalwyr maeth yn gadael", "Why foster carers leave & what would help"),
        author: both("Gwasanaeth Maethu Dyffryn Dychmygol", "Imagined Valley Fostering Service"),
        made_on: day("2025-06-04"),
        facing: false,
        parts: vec![part(Lang::Cy), part(Lang::En)],
    }
}

/// The same report in one language.
pub fn report_in(lang: Lang) -> Document {
    Document { parts: vec![part(lang)], ..report() }
}

/// A short sheet without headings.
pub fn leaflet() -> Document {
    let blocks = vec![
        paragraph("Cadwch y ddalen hon mewn lle diogel, ar wahân i’r cyfrifiadur."),
        Block::List(vec![vec![Span::strong("ABCD-EFGH")], vec![Span::strong("JKLM-NPQR")]]),
    ];
    Document {
        parts: vec![Part { blocks, ..part(Lang::Cy) }],
        title: both("Dalen adfer", "Recovery sheet"),
        ..report()
    }
}

/// A little of everything, for comparison word by word.
pub fn small() -> Document {
    let say = |text: &str| text.to_owned();
    holding(vec![
        heading(2, "Crynodeb"),
        Block::Paragraph(vec![
            Span::plain("Mae’r "),
            Span::said_in(Lang::En, "Imagined Service"),
            Span::plain(" yn "),
            Span::strong("gwrando"),
            Span::plain("."),
        ]),
        Block::List(vec![vec![Span::plain("un")], vec![Span::plain("dau")]]),
        Block::Quote {
            text: say("Nobody answered."),
            lang: Some(Lang::En),
            note: Some(say("Gofalwr maeth")),
        },
        heading(3, "Rhesymau"),
        Block::Bars {
            caption: say("Prif resymau"),
            alt: say("Bariau: tâl 8, llesiant 5."),
            bars: vec![bar("Tâl", "8", 1.0), bar("Llesiant", "5", 0.625)],
        },
        Block::Table {
            caption: say("Yn ôl blwyddyn"),
            head: vec![say("Rheswm"), say("2023–24"), say("2024–25")],
            rows: vec![vec![say("Tâl"), say("8"), say("dan 5")], vec![say("Llesiant"), say(""), say("6")]],
        },
        Block::Note(vec![Span::plain("Ffigurau dychmygol.")]),
    ])
}

/// A report of the given blocks, in Welsh.
pub fn holding(blocks: Vec<Block>) -> Document {
    Document { parts: vec![Part { blocks, ..part(Lang::Cy) }], ..report() }
}

pub fn released(document: Document) -> Released<Document> {
    words_only(document)
}

pub fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.to_owned() }
}

pub fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Span::plain(text)])
}

pub fn both(cy: &str, en: &str) -> Both<String> {
    Both { cy: cy.to_owned(), en: en.to_owned() }
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Every letter of Welsh that plain ASCII lacks, and the marks that go with them.
pub const LETTERS: &str = "â ê î ô û ŵ ŷ Â Ê Î Ô Û Ŵ Ŷ á é í ó ú ẃ ý Á É Í Ó Ú Ẃ Ý à è ì ò ù ẁ ỳ À È Ì Ò Ù Ẁ Ỳ \
    ä ë ï ö ü ẅ ÿ Ä Ë Ï Ö Ü Ẅ Ÿ ’ ‘ “ ” – — … £ €";

fn part(lang: Lang) -> Part {
    let say = |cy: &str, en: &str| both(cy, en).get(lang).clone();
    Part {
        lang,
        subtitle: vec![
            say("1 Ebrill 2024 – 31 Mawrth 2025", "1 April 2024 – 31 March 2025"),
            say("Ar gyfer Gwasanaeth Maethu Dyffryn Dychmygol", "For the Imagined Valley Fostering Service"),
        ],
        contents: say("Cynnwys", "Contents"),
        footer: say("Lleisiau gofalwyr maeth 2024–25", "Foster carers’ voices 2024–25"),
        page_of: say("Tudalen {page} o {pages}", "Page {page} of {pages}"),
        blocks: blocks(lang),
    }
}

fn blocks(lang: Lang) -> Vec<Block> {
    let say = |cy: &str, en: &str| both(cy, en).get(lang).clone();
    let mut all = vec![
        heading(2, &say("Crynodeb", "Summary")),
        Block::Paragraph(vec![
            Span::plain(say("Cymerodd ", "")),
            Span::strong(say("wyth neu fwy o aelwydydd", "Eight or more households")),
            Span::plain(say(
                " ran mewn cyfweliad ymadael yn ystod 2024-25. Dywedodd y rhan fwyaf fod cefnogaeth y tu allan i oriau \
                 swyddfa’n bwysicach na dim arall. Yr enw Saesneg ar y gwaith yw ",
                " took part in an exit interview during 2024-25. Most said that support outside office hours mattered \
                 more than anything else. The Welsh name of the work is ",
            )),
            Span::said_in(lang.other(), say("Independent Exit Interviews", "Cyfweliadau Ymadael Annibynnol")),
            Span::plain(say(", ac mae’r ddau enw’n gyfartal.", ", and both names have equal standing.")),
        ]),
        paragraph(&long(lang)),
        Block::List(vec![
            vec![Span::plain(say("Cefnogaeth ar y penwythnos", "Support at weekends"))],
            vec![Span::plain(say(
                "Clywed beth ddigwyddodd ar ôl gwneud cwyn, o fewn mis, gan rywun sy’n adnabod y teulu a’r plentyn",
                "Hearing what came of a complaint, within a month, from someone who knows the family and the child",
            ))],
            vec![Span::plain(say(
                "Seibiant sy’n dod pan fo’i angen",
                "Respite that comes when it is needed",
            ))],
        ]),
        Block::Note(vec![Span::plain(say(
            "Ni ddangosir unrhyw rif a allai ddweud pwy a gymerodd ran.",
            "No number is shown that could tell who took part.",
        ))]),
        heading(3, &say("Yr hyn a ddywedwyd", "What was said")),
        Block::Quote {
            text: say(
                "Roedd y ffôn yn canu a neb yn ateb. Dyna’r cyfan oedd ei angen arnom: rhywun i ateb.",
                "The telephone rang and nobody answered. That was all we needed: someone to answer.",
            ),
            lang: None,
            note: Some(say("Gofalwr maeth, deg mlynedd neu fwy", "Foster carer, ten years or more")),
        },
        paragraph(&say("Dywedodd un arall yn yr iaith arall:", "Another said, in the other language:")),
        Block::Quote {
            text: say(
                "We loved every one of them, and we would do it again if somebody had listened.",
                "Roedden ni’n caru pob un ohonyn nhw, ac fe wnaen ni’r cyfan eto pe bai rhywun wedi gwrando. Tŷ llawn \
                 oedd tŷ ni, a’r ŵyr bach yn ei ganol.",
            ),
            lang: Some(lang.other()),
            note: None,
        },
        heading(2, &say("Pam y gadawodd gofalwyr", "Why carers left")),
        Block::Bars {
            caption: say("Prif resymau, yn ôl nifer yr aelwydydd", "Main reasons, by number of households"),
            alt: say(
                "Bariau: cefnogaeth 16; tâl 12; cwynion 9; amgylchiadau teuluol 5; llesiant heb ei ddangos.",
                "Bars: support 16; pay 12; allegations 9; family circumstances 5; wellbeing not shown.",
            ),
            bars: vec![
                bar(&say("Cefnogaeth gan y gwasanaeth", "Support from the service"), "16", 1.0),
                bar(&say("Tâl a chostau", "Pay and expenses"), "12", 0.75),
                bar(
                    &say(
                        "Honiadau, cwynion a’r ffordd yr ymdriniwyd â nhw",
                        "Allegations, complaints and how they were handled",
                    ),
                    "9",
                    0.5625,
                ),
                bar(&say("Amgylchiadau teuluol", "Family circumstances"), "5", 0.3125),
                bar(&say("Llesiant", "Wellbeing"), &say("heb ei ddangos", "not shown"), 0.0),
            ],
        },
        paragraph(&long(lang)),
        table(lang, 6),
        stacked(lang, &["20", "10", "15"]),
        stacked(lang, &["35", "*", "5"]),
        heading(2, &say("Beth fyddai’n helpu", "What would help")),
        words_table(lang),
        heading(3, &say("Fesul thema", "Theme by theme")),
        table(lang, 34),
    ];
    for nth in 1..=5 {
        all.push(heading(3, &format!("{} {nth}", say("Pwynt i’w ystyried", "A point to consider"))));
        all.push(paragraph(&long(lang)));
        all.push(paragraph(&long(lang)));
    }
    all.push(Block::PageBreak);
    all.push(heading(2, &say("Llythrennau", "Letters")));
    all.push(Block::Paragraph(vec![match lang {
        Lang::Cy => Span::plain(LETTERS),
        Lang::En => Span::said_in(Lang::Cy, LETTERS),
    }]));
    all
}

fn bar(label: &str, shown: &str, length: f32) -> Bar {
    Bar { label: label.to_owned(), shown: shown.to_owned(), length }
}

/// Bars of three parts, the last bar with the given values.
pub fn stacked(lang: Lang, last: &[&str]) -> Block {
    let say = |cy: &str, en: &str| both(cy, en).get(lang).clone();
    let bar = |label: String, shown: &[&str]| StackedBar {
        label,
        shown: shown.iter().map(|one| (*one).to_owned()).collect(),
    };
    Block::Stacked {
        caption: say(
            "Beth oedd y gofalwyr yn ei feddwl o bob gosodiad",
            "What carers thought of each sentence",
        ),
        alt: say(
            "Yr oedd y rhan fwyaf yn cytuno â’r ddau osodiad. Mae’r rhifau yn y tabl.",
            "Most agreed with both sentences. The numbers are in the table.",
        ),
        parts: vec![
            say("Cytuno", "Agreed"),
            say("Y naill na’r llall", "Neither"),
            say("Anghytuno", "Disagreed"),
        ],
        bars: vec![
            bar(
                say("Roedd rhywun i’w ffonio ddydd a nos", "There was somebody to telephone day and night"),
                &["30", "15", "15"],
            ),
            bar(say("Cefais fy nghlywed", "I was heard"), last),
        ],
    }
}

fn table(lang: Lang, rows: usize) -> Block {
    let say = |cy: &str, en: &str| both(cy, en).get(lang).clone();
    Block::Table {
        caption: say("Aelwydydd yn ôl thema, 2022-23 hyd 2024-25", "Households by theme, 2022-23 to 2024-25"),
        head: vec![say("Thema", "Theme"), "2022-23".into(), "2023-24".into(), "2024-25".into()],
        rows: (1..=rows)
            .map(|nth| {
                let name = format!("{} {nth}", say("Thema ddychmygol", "Imagined theme"));
                vec![name, format!("{}", nth * 7 % 41), say("dan 5", "under 5"), format!("1,{:03}", nth * 37)]
            })
            .collect(),
    }
}

fn words_table(lang: Lang) -> Block {
    let say = |cy: &str, en: &str| both(cy, en).get(lang).clone();
    Block::Table {
        caption: say("Argymhellion a’u heffaith", "Recommendations and their effect"),
        head: vec![
            say("Argymhelliad", "Recommendation"),
            say("Yr effaith a ddisgwylir", "Expected effect"),
            say("Erbyn", "By"),
        ],
        rows: vec![
            vec![
                say("Rhif ffôn sy’n cael ei ateb ddydd a nos", "A telephone that is answered day and night"),
                say(
                    "Llai o leoliadau’n dod i ben yn sydyn; gofalwyr yn teimlo bod rhywun wrth eu hochr",
                    "Fewer placements end suddenly; carers feel that someone stands beside them",
                ),
                say("Medi 2025", "September 2025"),
            ],
            vec![
                say("Dweud beth ddaeth o gŵyn", "Say what came of a complaint"),
                say("Mwy o ymddiriedaeth", "More trust"),
                String::new(),
            ],
        ],
    }
}

fn long(lang: Lang) -> String {
    both(
        "Mae’r rhai sy’n gadael yn aml yn gwybod mwy am y gwasanaeth na neb arall: maent wedi gweld ei wythnosau gorau \
         a’i nosweithiau gwaethaf. Pan ofynnwyd iddynt beth fyddai wedi eu cadw, ni soniodd llawer am arian yn gyntaf. \
         Soniasant am gael eu clywed, am rywun yn dod yn ôl atynt, ac am gael gwybod y gwir hyd yn oed pan oedd yn anodd.",
        "Those who leave often know more about the service than anyone else: they have seen its best weeks and its worst \
         nights. Asked what would have kept them, few spoke of money first. They spoke of being heard, of someone coming \
         back to them, and of being told the truth even when that was hard.",
    )
    .get(lang)
    .clone()
}
