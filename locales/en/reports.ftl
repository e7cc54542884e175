### Reports: every word that leaves the desk. The protection rules decide what is said; here is how.

## The cover and the feet

# $service (text)
reports-local-title = Local report: { $service }
reports-national-title = National report: Wales
reports-local-subject = What foster carers said on leaving, for their fostering service
reports-national-subject = What foster carers said on leaving, across Wales
reports-author = The independent exit interview service
# $place (text)
reports-service-authority = Fostering service: { $place }
# $service (text)
reports-service-independent = Fostering service: { $service }
reports-all-wales = The whole of Wales
# $from (day)
# $to (day)
reports-period = Period: { $from } to { $to }
# $day (day)
reports-made-on = Made on: { $day }
reports-contents = Contents
reports-page-of = Page {"{page}"} of {"{pages}"}
reports-file-local = local-report
reports-file-national = national-report

## What the report is

reports-about = About this report
reports-about-local = Every foster carer who leaves is offered an independent exit interview. This report brings together what was heard from carers who left this service, so that the service can learn from it.
reports-about-national = Every foster carer who leaves is offered an independent exit interview. This report brings together what was heard across Wales.
reports-protect = How people are protected
reports-protect-figures = Households are what is counted. Nothing is said about a group of fewer than eight households, and a group is closed only at the end of a reporting year. Nor is anything said about what fewer than five households named. In words, nothing is said about what all of them named.
reports-protect-silence = Silence about a theme does not mean that nobody named it.
reports-protect-voices = Every voice was read and approved by the carer who said it, to be given to this service, after hearing in plain words that the service will probably know who said it.
reports-protect-honest = Rules can protect numbers. They cannot protect anyone from guessing or from hearsay. Please do not try to work out who said what.

## Who took part

reports-coverage = Who took part
reports-coverage-own = Eight or more households of this service took part.
reports-coverage-pool = Eight or more households took part in the group of small services.
reports-coverage-wales = Eight or more households took part across Wales.
# $shown (text)
reports-coverage-number = Households that took part across Wales, rounded to the nearest 5: { $shown }
# $count (number)
reports-coverage-declared = Households that left in this period, by the service's own figure: { $count }
# $shown (text)
reports-coverage-declared-wales = Households that left in this period, by the services' own figures, rounded to the nearest 5: { $shown }
# $shown (text)
reports-coverage-referred-wales = Households referred for an interview across Wales in this period, rounded to the nearest 5: { $shown }
# $shown (text)
reports-coverage-offered-wales = Households first offered an interview across Wales in this period, rounded to the nearest 5: { $shown }
# $from (day)
# $to (day)
reports-coverage-years = Reporting years joined together: { $from } to { $to }

## Voices and recommendations

reports-strengths = What went well
reports-strengths-intro = Carers' words, as they approved them: what they are proud of, and what the service should keep doing.
reports-voices = Carers' voices, by theme
reports-voices-intro = Each voice is in the language in which it was said.
reports-voices-other = Other voices
reports-recommendations = Recommendations
reports-recommendations-intro = Each recommendation is made of words that a carer approved.
# $which (number)
reports-recommendation = Recommendation { $which }
reports-context = Context
reports-idea = Idea
reports-effect = Effect

## Groups, in words

reports-own = What this service's households said
# $region (id)
reports-pool-region =
    What was said across small services of your region: { $region ->
        [gwent] { cases-region-gwent }
        [cwm-taf-morgannwg] { cases-region-cwm-taf-morgannwg }
        [cardiff-and-vale] { cases-region-cardiff-and-vale }
        [west-wales] { cases-region-west-wales }
        [north-wales] { cases-region-north-wales }
        [west-glamorgan] { cases-region-west-glamorgan }
        *[powys] { cases-region-powys }
    }
reports-pool-authority = What was said across small services of local authorities
reports-pool-independent = What was said across small independent services
reports-pool = What was said across small services together
reports-pool-intro = Few households of each of these services were interviewed, so they are counted together. No service is named.
reports-themes-five = Each of these themes was named by five or more households, among their reasons for leaving:
reports-themes-ten = Each of these themes was named by ten or more households, among their reasons for leaving:
reports-items-agreed = Five or more households agreed with each of these sentences, and more than disagreed:
reports-items-disagreed = Five or more households disagreed with each of these sentences, and more than agreed:
reports-order = The order follows the list of themes and sentences, not how often something was named.
# $scale (text)
# $middle (number)
reports-middle = { $scale } The middle answer, on a scale of 0 to 10: { $middle }
reports-middle-note = Where two answers stand in the middle, the lower is given.

## Wales, in numbers

reports-wales = The national picture
reports-reasons = Reasons for leaving, by theme
reports-ratings = How carers rated their experience
reports-table-themes = Households that named each theme
reports-table-codes = Reasons named by ten or more households
reports-table-ratings = Households that agreed with each sentence
reports-head-theme = Theme
reports-head-reason = Reason
reports-head-sentence = Sentence
reports-head-households = Households
reports-head-share = Share
reports-head-agreed = Agreed
reports-head-answered = Answered
reports-row-all = All households that took part
# $percent (number)
reports-share = { $percent }%
reports-several = A household may name more than one theme, so the themes do not add up to the total.
reports-bars = Themes, by the number of households that named them
# $list (text)
reports-bars-alt = A bar chart of the same numbers as the table. { $list }
# $name (text)
# $shown (text)
reports-bars-longest = The longest bar: { $name }, { $shown }.
# $names (text)
# $shown (text)
reports-bars-longest-together = The longest bars, as long as each other: { $names }. On each: { $shown }.

## Wales, by sector, way of leaving, region, language and year

reports-sectors = Reasons for leaving, by sector
reports-sectors-note = A number that is missing for a sector is hidden to protect people. It does not mean that nobody there named the theme.
reports-table-sectors = Households that named each theme, by sector
reports-head-authority = Local authorities
reports-head-independent = Independent services
reports-main = Main reasons, by theme
reports-main-note = Each household has one main reason, as the carers saw it.
reports-table-main = Households by the theme of their main reason
reports-prevented = How far leaving could have been prevented
reports-prevented-note = Carers answered on a scale from 0, not at all, to 10, completely.
reports-table-prevented = Households by how far their leaving could have been prevented, in the carers' view
reports-head-prevented = Answer
reports-prevented-0-3 = Hardly: 0 to 3
reports-prevented-4-6 = Partly: 4 to 6
reports-prevented-7-10 = Largely: 7 to 10
reports-leave = How households left
reports-table-leave = Households by how they left
reports-head-leave = Way of leaving
reports-category = Kind of fostering
reports-table-category = Households by what they were approved for
reports-head-category = Category
reports-length = How long carers had fostered
reports-table-length = Households by how long they had fostered
reports-head-length = Time
reports-length-under-1 = Less than a year
reports-length-1-2 = 1 to 2 years
reports-length-3-5 = 3 to 5 years
reports-length-6-10 = 6 to 10 years
reports-length-over-10 = More than 10 years
reports-regions = By region
reports-table-region = Households that took part, by the region of their service
reports-head-region = Region
reports-welsh = The Welsh language
reports-welsh-intro = Before each interview carers are asked, in both languages, which language they would like.
reports-table-requested = Households by the language that they asked for
reports-table-delivered = Households by the language of the interview
reports-head-language = Language
reports-row-known = All of these households
reports-years = Year by year
reports-years-intro = The numbers of earlier years are repeated as they were released. Nothing is counted anew.
reports-table-years = Households that named each theme, year by year

## Limits

reports-cannot = What cannot be concluded
reports-cannot-chosen = Carers chose for themselves to take part, so the report does not speak for everyone who left.
reports-cannot-small = The groups are small. Services or years cannot be compared on the strength of this report.
reports-cannot-cause = What was named is the reason in the carers' view. It does not prove what caused them to leave.
reports-cannot-compare = Services cannot be compared on the strength of this report. A difference between sectors, regions or years may come from rounding and from who took part.
reports-cannot-hidden = Where a number is hidden, nothing can be concluded, not even that it is small.
reports-symbols = Symbols and rules
reports-symbol-withheld = {"*"} A number hidden to protect people (0 to 4, or withheld)
reports-symbol-rounded = Figures are rounded to the nearest 5, so they may not add up to the total.
# $version (id)
reports-rules = Version of the protection rules: { $version }

## Preview: what the report will say about groups

reports-said-own = This service:
reports-said-pool = Small services together:
# $region (id)
reports-said-pool-region =
    Small services of the region { $region ->
        [gwent] { cases-region-gwent }
        [cwm-taf-morgannwg] { cases-region-cwm-taf-morgannwg }
        [cardiff-and-vale] { cases-region-cardiff-and-vale }
        [west-wales] { cases-region-west-wales }
        [north-wales] { cases-region-north-wales }
        [west-glamorgan] { cases-region-west-glamorgan }
        *[powys] { cases-region-powys }
    }:
reports-said-pool-authority = Small services of local authorities:
reports-said-pool-independent = Small independent services:
reports-said-wales = Wales:
# $theme (id)
reports-said-theme-five =
    Named by five or more households: { $theme ->
        [A] { reasons-theme-a }
        [B] { reasons-theme-b }
        [C] { reasons-theme-c }
        [D] { reasons-theme-d }
        [E] { reasons-theme-e }
        [F] { reasons-theme-f }
        [G] { reasons-theme-g }
        [H] { reasons-theme-h }
        *[I] { reasons-theme-i }
    }
# $theme (id)
reports-said-theme-ten =
    Named by ten or more households: { $theme ->
        [A] { reasons-theme-a }
        [B] { reasons-theme-b }
        [C] { reasons-theme-c }
        [D] { reasons-theme-d }
        [E] { reasons-theme-e }
        [F] { reasons-theme-f }
        [G] { reasons-theme-g }
        [H] { reasons-theme-h }
        *[I] { reasons-theme-i }
    }
# $theme (id)
# $shown (text)
reports-said-theme-number =
    { $theme ->
        [A] { reasons-theme-a }
        [B] { reasons-theme-b }
        [C] { reasons-theme-c }
        [D] { reasons-theme-d }
        [E] { reasons-theme-e }
        [F] { reasons-theme-f }
        [G] { reasons-theme-g }
        [H] { reasons-theme-h }
        *[I] { reasons-theme-i }
    }: { $shown } households
# $item (id)
reports-said-item-agreed =
    Five or more agreed, and more than disagreed: { $item ->
        [R1] { guide-exit-1-r1-heading }
        [R2] { guide-exit-1-r2-heading }
        [R3] { guide-exit-1-r3-heading }
        [R4] { guide-exit-1-r4-heading }
        [R5] { guide-exit-1-r5-heading }
        [R6] { guide-exit-1-r6-heading }
        [R7] { guide-exit-1-r7-heading }
        [R8] { guide-exit-1-r8-heading }
        [R9] { guide-exit-1-r9-heading }
        [R10] { guide-exit-1-r10-heading }
        *[R11] { guide-exit-1-r11-heading }
    }
# $item (id)
reports-said-item-disagreed =
    Five or more disagreed, and more than agreed: { $item ->
        [R1] { guide-exit-1-r1-heading }
        [R2] { guide-exit-1-r2-heading }
        [R3] { guide-exit-1-r3-heading }
        [R4] { guide-exit-1-r4-heading }
        [R5] { guide-exit-1-r5-heading }
        [R6] { guide-exit-1-r6-heading }
        [R7] { guide-exit-1-r7-heading }
        [R8] { guide-exit-1-r8-heading }
        [R9] { guide-exit-1-r9-heading }
        [R10] { guide-exit-1-r10-heading }
        *[R11] { guide-exit-1-r11-heading }
    }
# $item (id)
# $shown (text)
# $answered (text)
reports-said-item-number =
    { $item ->
        [R1] { guide-exit-1-r1-heading }
        [R2] { guide-exit-1-r2-heading }
        [R3] { guide-exit-1-r3-heading }
        [R4] { guide-exit-1-r4-heading }
        [R5] { guide-exit-1-r5-heading }
        [R6] { guide-exit-1-r6-heading }
        [R7] { guide-exit-1-r7-heading }
        [R8] { guide-exit-1-r8-heading }
        [R9] { guide-exit-1-r9-heading }
        [R10] { guide-exit-1-r10-heading }
        *[R11] { guide-exit-1-r11-heading }
    }: { $shown } agreed, { $answered } answered
# $scale (id)
# $middle (number)
reports-said-middle =
    { $scale ->
        [S1] { guide-exit-1-s1 }
        [S2] { guide-exit-1-s2 }
        *[S3] { guide-exit-1-s3 }
    } The middle answer: { $middle }

## Preview: what is kept back, and why

# $theme (id)
reports-held-theme =
    Theme: { $theme ->
        [A] { reasons-theme-a }
        [B] { reasons-theme-b }
        [C] { reasons-theme-c }
        [D] { reasons-theme-d }
        [E] { reasons-theme-e }
        [F] { reasons-theme-f }
        [G] { reasons-theme-g }
        [H] { reasons-theme-h }
        *[I] { reasons-theme-i }
    }
# $item (id)
reports-held-item =
    Rating: { $item ->
        [R1] { guide-exit-1-r1-heading }
        [R2] { guide-exit-1-r2-heading }
        [R3] { guide-exit-1-r3-heading }
        [R4] { guide-exit-1-r4-heading }
        [R5] { guide-exit-1-r5-heading }
        [R6] { guide-exit-1-r6-heading }
        [R7] { guide-exit-1-r7-heading }
        [R8] { guide-exit-1-r8-heading }
        [R9] { guide-exit-1-r9-heading }
        [R10] { guide-exit-1-r10-heading }
        *[R11] { guide-exit-1-r11-heading }
    }
# $scale (id)
reports-held-scale =
    Answers to the scale: { $scale ->
        [S1] { guide-exit-1-s1 }
        [S2] { guide-exit-1-s2 }
        *[S3] { guide-exit-1-s3 }
    }
reports-held-households = This service's households that are in no closed group
reports-held-uncoded = Households of the year without coded reasons
# $least (number)
reports-why-fewer = There are fewer than { $least }: it is neither said nor printed (rules 9 to 13).
reports-why-one-service = One service has nearly all of them. With the total it would know how few the others have (rule 15).
reports-why-sum = A sum is never printed beside its parts: together they would give the numbers away (rule 12).
# $least (number)
reports-why-few-others = Fewer than { $least } are left once the service with the most of them is taken away, so one person's course could be worked out (rules 12 and 15).
reports-why-all = All of them named it, so nobody would be protected (rule 9).
reports-why-both = Both sides are as strong as each other, and saying both would give the numbers away (rule 9).
reports-why-attack = Together with everything released before, a reader could work out too much: something hidden would be left with fewer than three possible values (rules 12 and 16). That choice rests on what was released already, not on the answer.
reports-why-cohort = Eight households, or a pool of three services, are needed at the end of a reporting year. These wait for the next year (rules 5 and 6).
reports-why-uncoded = Code these before the report is made: the count is locked with it.

## Refusals

reports-not-a-year = A report covers one whole reporting year, from 1 April to 31 March. Choose a period of that length.
# $day (day)
reports-year-open = The reporting year is not over yet (rule 5). Last day of the year: { $day }. Choose an earlier year.
reports-nothing-local = The report would say nothing at all (rules 1, 5 and 6). It needs an approved voice, a group of eight households, or a national picture. Wait, or choose another period.
reports-nothing-national = The report would say nothing at all (rules 5 to 7). It needs a group of eight households that allow national use. Wait, or choose another period.
reports-needs-service = A local report belongs to one service. Choose the service.
reports-takes-no-service = The national report belongs to the whole of Wales and takes no service. Leave the service out.
reports-unknown-service = There is no such service on this desk. Choose one that is in the list.
# $what (id)
# $section (number)
# $block (number)
# $line (number)
reports-differs =
    The report was not released: its Welsh and its English pages do not say the same. { $what ->
        [kinds] The parts of the text are not the same.
        [level] A heading is of another level.
        [shape] A table, a list or a picture has another number of lines.
        [date] A date differs.
        [quote] The words of a carer differ.
        [bar] A bar is not as long as its number.
        [given] One language says something that the other does not.
        *[number] A number differs.
    } Where: after heading { $section }, part { $block }, line { $line }. Nothing was saved; tell those who look after the program.

## The same as data

reports-sheet-notes = Notes
reports-sheet-statements = Statements
reports-sheet-voices = Voices
reports-sheet-group = Group
reports-sheet-code = Code
reports-sheet-about = About
reports-sheet-says = What is said
reports-sheet-least = The least count that the rules allow
reports-sheet-lang = Language
reports-sheet-words = Words
reports-sheet-text = Text of the pages
