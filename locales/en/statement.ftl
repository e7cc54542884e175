### The annual statement: you told us, we agreed, what happened.

# $service (text)
statement-title = Annual statement: { $service }
statement-title-wales = Annual statement: Wales
statement-subject = What was asked, what was agreed, and what happened
statement-file = annual-statement
statement-about = Each year this statement tells carers who spoke with us what became of what was said: what was recommended, the answer that came, and what followed. What was declined and what was not kept is said as plainly as what was accepted and kept.
# $day (day)
statement-as-of = Things are shown as they stood on { $day }.
statement-protect = The numbers here are the services’ public doings, not counts of carers. The only words are those that were shared before with whoever was asked, and the only themes those that a report has named before.
statement-loop = What was asked and what was done
statement-table-asked = Recommendations and the answers
statement-table-kept = Commitments and how they stand
statement-head-number = Number
statement-head-asked = What was recommended
statement-head-answer = Answer
statement-head-promise = What was promised
statement-head-due = By
statement-head-state = How it stands
statement-head-year = Year
statement-head-now = At the end of the year
statement-head-measure = Measure
statement-answer-draft = Draft
statement-answer-checked = Draft
statement-answer-shared = Awaiting an answer
statement-answer-no-reply = No reply
statement-answer-accepted = Accepted
statement-answer-in-part = Accepted in part
statement-answer-declined = Declined
statement-state-planned = Planned
statement-state-under-way = Under way
statement-state-overdue = Overdue
statement-state-kept = Kept
statement-state-partly = Kept in part
statement-state-not-kept = Not kept
statement-state-replaced = Replaced
# $number (id)
statement-recommendation = Recommendation { $number }
statement-you-told = You told us
statement-agreed = We agreed
statement-happened = What happened
statement-themes = Themes that an earlier report named:
# $on (day)
# $state (id)
statement-answered =
    { $state ->
        [accepted] The recommendation was accepted. Date of the answer: { $on }.
        [in-part] The recommendation was accepted in part. Date of the answer: { $on }.
        *[declined] The recommendation was declined. Date of the answer: { $on }.
    }
# $on (day)
statement-no-reply = No answer came within the time that was agreed. The recommendation was shared on { $on }.
# $on (day)
statement-waiting = There is still time to answer. The recommendation was shared on { $on }.
statement-in-their-words = In their words:
# $number (id)
statement-promise = Promise { $number }:
statement-owner = Who answers for it:
# $due (day)
# $state (text)
statement-stands = { $state }. Due by { $due }.
statement-why = Why:
# $what (text)
statement-measure-nothing = { $what }: nothing reported
# $what (text)
statement-measure-yes = { $what }: yes
# $what (text)
statement-measure-no = { $what }: no
# $now (number)
# $target (number)
# $what (text)
statement-measure-share = { $what }: { $now } per cent; the aim is { $target } per cent
# $now (number)
# $target (number)
# $what (text)
statement-measure-number = { $what }: { $now }; the aim is { $target }
statement-own = Other promises
statement-own-intro = Promises made without a recommendation, or whose recommendation’s words are not repeated.
statement-changed = What changed
statement-changed-intro = Each bar shows how all commitments stood at the end of the year.
statement-table-years = Commitments at the end of each year
# $number (id)
# $what (text)
statement-course = { $number }, over the years: { $what }
# $number (id)
# $what (text)
statement-course-share = { $number }: { $what } (per cent)
# $list (text)
# $what (text)
statement-course-alt = { $what }: how far it was at the end of each year, with the same numbers as the table. { $list }
statement-ideas = The five ideas for care
# $name (text)
statement-table-idea = { $name }: the measures, year by year
statement-ideas-intro = Measures of the ideas that are switched on. A dash says that nothing was entered for that year.
statement-nothing = There is no recommendation, promise or record to tell of in this period. Wait, or choose another period.

## Before it is made

# $number (id)
# $state (id)
statement-said-asked =
    { $state ->
        [accepted] Recommendation { $number }: accepted
        [in-part] Recommendation { $number }: accepted in part
        [declined] Recommendation { $number }: declined
        [no-reply] Recommendation { $number }: no reply
        *[shared] Recommendation { $number }: awaiting an answer
    }
# $number (id)
# $state (id)
statement-said-kept =
    { $state ->
        [kept] Promise { $number }: kept
        [partly] Promise { $number }: kept in part
        [not-kept] Promise { $number }: not kept
        [replaced] Promise { $number }: replaced
        [under-way] Promise { $number }: under way
        *[planned] Promise { $number }: planned
    }
# $idea (id)
statement-said-idea =
    { $idea ->
        [t1] Measures of corporate parenting
        [t2] Measures of the village
        [t3] Measures of feedback
        [t4] Measures of procurement
        *[t5] Measures of training
    }
