### The five ideas for care: ready words, records, measures.

## The five ideas, ready-written

ideas-text-t1-name = Corporate parenting
ideas-text-t1-context = Councillors are the corporate parents of the children looked after in their area, but not all of them know what that means, and they seldom hear from the young people themselves.
ideas-text-t1-idea = That every councillor has at least half a day of training in corporate parenting on taking up the role, and speaks each year with three or four care-experienced young people in their ward.
ideas-text-t1-effect = The council’s decisions will reflect the lives of the young people whose parent it is, and the young people will know who is listening.
ideas-text-t1-promise = To train every councillor for half a day on taking up the role, and to see that each has three or four conversations a year with care-experienced young people.
ideas-text-t1-owner = Corporate parenting lead
ideas-text-t1-measure = Councillors who had three conversations or more in the year
ideas-text-t2-name = It takes a village to raise a child
ideas-text-t2-context = When a young person turns 25 much of the support ends at once. Not everybody has a family or a community to turn to, and a personal adviser cannot fill the gap alone.
ideas-text-t2-idea = Make a yearly plan with community groups and local businesses for relationships and opportunities that last, set objectives for it for every personal adviser and worker with young people of 16 and over, and publish a report on it each year.
ideas-text-t2-effect = Young people will have people around them who stay, and opportunities that do not end on their 25th birthday.
ideas-text-t2-promise = To agree a plan with the community and business each year, to set objectives for personal advisers, and to publish a report on the plan.
ideas-text-t2-owner = Leaving care lead
ideas-text-t2-measure = Personal advisers who have objectives set
ideas-text-t3-name = 360-degree feedback
ideas-text-t3-context = Young people say that they are not always heard by the workers who decide with them and for them, and they are seldom asked for their view when those workers’ work is appraised.
ideas-text-t3-idea = Ask young people for feedback on those who work with them before every appraisal, without a name and of their own free will, and discuss that feedback in the appraisal.
ideas-text-t3-effect = Workers will know what works for young people, and young people will see that what they think changes something.
ideas-text-t3-promise = To ask young people for feedback before every appraisal, and to discuss it there.
ideas-text-t3-owner = Team manager
ideas-text-t3-measure = Appraisals that heard three young people or more
ideas-text-t4-name = Procurement
ideas-text-t4-context = Councils spend a great deal through contracts, but few contracts ask suppliers to do something for care-experienced young people.
ideas-text-t4-idea = Put a clause into every tender that asks the supplier to pledge something: work placements, apprenticeships, mentoring or support to groups. Give a badge to those who deliver all that was pledged, and to nobody else.
ideas-text-t4-effect = Public money will open doors for young people, and pledges will be kept because somebody looks whether they were.
ideas-text-t4-promise = To put the clause into every tender, and to see whether the pledges are kept.
ideas-text-t4-owner = Procurement lead
ideas-text-t4-measure = Tenders that hold the clause
ideas-text-t5-name = Training led by care-experienced people
ideas-text-t5-context = Those who have been in care know best what it is like, but other people lead most of the training for workers, schools, communities and businesses.
ideas-text-t5-idea = Hold training on the rights of children and young people in care, designed and led by care-experienced people who are supported and paid for the work.
ideas-text-t5-effect = Those who are trained will know the rights better, there will be less stigma, and those who lead will gain experience and pay.
ideas-text-t5-promise = To hold training led by care-experienced people, and to support and pay them.
ideas-text-t5-owner = Learning lead
ideas-text-t5-measure = Trainers who were paid

## What is recorded

ideas-kind-seat = Councillors’ seats
ideas-kind-talks = Conversations of the year
ideas-kind-plan = Yearly plans
ideas-kind-cycle = Cycles of appraisals
ideas-kind-tender = Tenders
ideas-kind-pledge = Suppliers’ pledges
ideas-kind-session = Training sessions
ideas-add-seat = Add a seat
ideas-add-talks = Add conversations
ideas-add-plan = Add a plan
ideas-add-cycle = Add a cycle
ideas-add-tender = Add a tender
ideas-add-pledge = Add a pledge
ideas-add-session = Add a session
ideas-field-seat = Number of the seat
ideas-field-taken = Seat taken up
ideas-field-trained = Trained
ideas-field-minutes = Length of the training, in minutes
ideas-field-left = Seat left
ideas-field-met-carer = Met a former foster carer
ideas-field-year = Year in which the reporting year begins
ideas-field-talks = Conversations with young people of the ward
ideas-field-agreed = Agreed
ideas-field-report-due = Report due by
ideas-field-published = Report published
ideas-field-community = Partners: community groups
ideas-field-business = Partners: businesses
ideas-field-advisers = Personal advisers and 16-and-over workers
ideas-field-objectives = With objectives set
ideas-field-offered = Opportunities offered
ideas-field-taken-up = Opportunities taken up
ideas-field-until-age = Support up to which age
ideas-field-beyond-25 = Relationships that go on past 25
ideas-field-opened = Opened
ideas-field-closed = Closed
ideas-field-appraisals = Appraisals due
ideas-field-heard = That heard three young people or more
ideas-field-voices = Voices gathered by the employer
ideas-field-tender = Number of the tender
ideas-field-let = Let
ideas-field-clause = Holds the clause
ideas-field-badge = Badge awarded
ideas-field-lapses = Badge lapses
ideas-field-option = Kind of pledge
ideas-field-pledged = Pledged
ideas-field-due = Due by
ideas-field-delivered = Delivered
ideas-field-verified = Seen by the council
ideas-field-held = Day of the session
ideas-field-stage = Stage
ideas-field-audience = For whom
ideas-field-topic = Topic
ideas-field-attendees = Attendees
ideas-field-trainers = Care-experienced trainers
ideas-field-supported = Supported
ideas-field-paid = Paid
ideas-field-asked-before = Answers before the session
ideas-field-knew-before = Knew the rights well before
ideas-field-asked-after = Answers after the session
ideas-field-knew-after = Knew the rights well afterwards
ideas-choice-opened = Opened
ideas-choice-invited = Invited
ideas-choice-gathered = Gathered
ideas-choice-discussed = Discussed
ideas-choice-closed = Closed
ideas-choice-designed = Designed with the trainers
ideas-choice-booked = Booked
ideas-choice-delivered = Delivered
ideas-choice-followed-up = Followed up
ideas-choice-placement = Work placements
ideas-choice-apprenticeship = Apprenticeships
ideas-choice-mentoring = Mentoring
ideas-choice-group-support = Support to groups
ideas-choice-professionals = Professionals
ideas-choice-education = Education
ideas-choice-community = The community
ideas-choice-business = Business
ideas-choice-rights = Rights
ideas-choice-listening = Listening
ideas-choice-leaving-care = Leaving care
ideas-choice-living-in-care = Living in care

ideas-state-new = New
ideas-state-trained = Trained
ideas-state-conversing = Conversing
ideas-state-target-met = Target met
ideas-state-drafted = Drafted
ideas-state-agreed = Agreed
ideas-state-in-year = In its year
ideas-state-report-published = Report published
ideas-state-report-overdue = Report overdue
ideas-state-promised = Promised
ideas-state-due = Due
ideas-state-delivered = Delivered
ideas-state-verified = Delivered and seen
ideas-state-not-yet = No badge yet
ideas-state-eligible = Badge may be awarded
ideas-state-awarded = Badge awarded
ideas-state-lapsed = Badge lapsed

## The feedback form

ideas-form-title = Have your say: young people’s feedback
ideas-form-subject = A form for young people to fill in about the people who work with them, without a name
ideas-form-nameless = Do not write anybody’s name on this form.

## Screen

ideas-kept = Kept
ideas-removed = Removed
ideas-is-on = On
ideas-is-off = Off
ideas-title = The five ideas for care
ideas-intro = Five things that a council and its partners can do. Switch on those that the service has committed to. Only numbers and days are recorded: there is no place for the name of a young person, a councillor, a worker or a business.
ideas-service = Service
ideas-year = Reporting year
ideas-switch = The service has committed to this
ideas-promise = Enter a commitment with these words
ideas-begin = Begin a recommendation with these words
ideas-charter = Principles of the Corporate Parenting Charter
ideas-words = The ready words
ideas-measures = Measures of the year
ideas-no-measures = Nothing is entered for this year yet.
ideas-attention = Wants attention
ideas-none = No record yet. Enter what happened, or take it in from a file.
ideas-how = How it stands
ideas-change = Change
ideas-remove = Remove
ideas-remove-ask = Remove this record?
ideas-remove-what = The record goes for good. You may enter it again.
ideas-evidence-hint = A kind of document and its number, in small letters, without anybody’s name. For example: cabinet minutes, item 4.
ideas-choose = Choose
ideas-choose-first = Choose a service; its five ideas then stand here.
ideas-optional = (optional)
ideas-yes = Yes
ideas-no = No
ideas-feedback = Young people’s forms
ideas-feedback-open = Fill in a form on this laptop
ideas-feedback-print = Print the form
ideas-feedback-waits = Nothing is shown until the collecting is over and at least three voices were heard.
ideas-feedback-closed = This cycle takes no more forms.
ideas-feedback-sentence = Sentence
ideas-feedback-agreed = Agreed
ideas-feedback-between = In between
ideas-feedback-disagreed = Disagreed
ideas-feedback-give = Hand the form in
ideas-feedback-give-ask = Hand the form in?
ideas-feedback-give-what = The answers are added to the cycle’s totals, and the form itself is not kept. Nobody can change it or take it back afterwards.
ideas-feedback-given = Thank you. The form was handed in.
ideas-feedback-clear = Leave without an answer
ideas-targets = What counts
ideas-target-half-day = Half a day of training, in minutes
ideas-target-trained-within = Trained within so many days of taking up the seat
ideas-target-report-within = Report within so many months after the year’s end
ideas-targets-keep = Keep what counts
ideas-import = Take evidence in from a file
ideas-import-what = Councils send spreadsheets. Choose the file, say what each row and column is, and look at what would happen before anything changes.
ideas-import-choose = Choose a file
ideas-import-kind = What each row is about
ideas-import-columns = Columns
ideas-import-heading = Heading
ideas-import-holds = Holds
ideas-import-nothing = Not taken in
ideas-import-remembered = The map that was kept when a file with these headings last came was used.
ideas-import-skip = Leave rows with a fault out and write them to a file beside it
ideas-import-do = Take in
ideas-import-faults = Rows with a fault
ideas-import-place = Where
ideas-import-why = What is wrong

## Measures

ideas-gauge-half-day = Councillors trained for half a day
ideas-gauge-in-time = Councillors trained in time after taking up the role
ideas-gauge-talks-least = Councillors with three conversations or more
ideas-gauge-talks-hoped = Councillors with four conversations or more
ideas-gauge-talks = Conversations with care-experienced young people
ideas-gauge-met-carer = Councillors who met a former foster carer
ideas-gauge-plan-agreed = The plan was agreed
ideas-gauge-plan-reported = The report on the plan was published
ideas-gauge-community = Community groups as partners
ideas-gauge-business = Businesses as partners
ideas-gauge-objectives = Personal advisers with objectives
ideas-gauge-taken-up = Opportunities taken up
ideas-gauge-past-cliff = The promised support goes on past 25
ideas-gauge-beyond-25 = Relationships that go on past 25
ideas-gauge-heard = Appraisals that heard three young people or more
ideas-gauge-clause = Tenders that hold the clause
ideas-gauge-placement = Work placements: delivered of those pledged
ideas-gauge-apprenticeship = Apprenticeships: delivered of those pledged
ideas-gauge-mentoring = Mentoring: delivered of what was pledged
ideas-gauge-group-support = Support to groups: delivered of what was pledged
ideas-gauge-badges = Badges in force
ideas-gauge-for-professionals = Sessions for professionals
ideas-gauge-for-education = Sessions for education
ideas-gauge-for-community = Sessions for the community
ideas-gauge-for-business = Sessions for business
ideas-gauge-attendees = People who came to the sessions
ideas-gauge-supported = Trainers who were supported
ideas-gauge-paid = Trainers who were paid
ideas-gauge-knew-before = Knew the rights well before the sessions
ideas-gauge-knew-after = Knew the rights well after the sessions

## What is wrong with a box

ideas-fault-missing = Fill in this box.
ideas-fault-no-place = There is no place for this here. Leave this empty.
ideas-fault-yes-no = Choose yes or no.
ideas-fault-choice = Choose one of the list.
ideas-fault-day = This is not a day that can be read. For example: 8 May 2026. Correct the date.
ideas-fault-future = Only what has happened is recorded here: this day has not come yet. Correct the date.
ideas-fault-part = The part cannot be more than the whole. Correct the number.
ideas-fault-part-alone = Give the whole as well, not the part alone.
ideas-fault-before = This day cannot be before the one it follows. Correct the date.
ideas-fault-name = Something here may name a person. Give a kind of document and its number, in small letters, without anybody’s name.
ideas-fault-service = This service is not known here. Choose one that is in the list.
ideas-column-service = Service
ideas-column-reference = Evidence
ideas-fault-half-day = Give a number from 60 to 480 minutes.
ideas-fault-trained-within = Give a number from 1 to 365 days.
ideas-fault-report-within = Give a number from 0 to 12 months.

## Refusals

ideas-trouble-no-record = This record is no longer here. Go back to the list and choose again.
ideas-trouble-off = This idea is not switched on for this service. Switch it on first.
ideas-trouble-twice = The service has a record of this already. Change that one.
ideas-trouble-badge = A badge cannot be awarded until every pledge in the tender was delivered and seen. First note what was seen.
ideas-trouble-no-whole = Enter the seat or the tender first: there is none with this number.
ideas-trouble-cycle-closed = This cycle no longer takes forms. Go back to the page to see what can be done now.
ideas-trouble-holds-others = Other records or forms rest on this one, so it stays. Go back to the page to see what can be done now.
ideas-trouble-unknown-item = The form does not ask this. Choose one that is in the list.
ideas-trouble-empty-form = The form holds no answer, so it does not count. Fill in at least one answer.
ideas-trouble-unmapped = The map and the file do not fit together: a column is missing. Correct the map and try again.
ideas-trouble-nothing-new = There is nothing new in the file. There is nothing to do: go on.

# $least (number)
# $greatest (number)
ideas-fault-count = Give a whole number from { $least } to { $greatest }.
# $longest (number)
ideas-fault-long = There is no room for more than { $longest } characters. Make the text shorter.
# $line (number)
ideas-trouble-bad-map = The map is not written as a map: see line { $line }. Correct the map and try again.
# $rows (number)
ideas-trouble-faulty = Rows with a fault: { $rows }. Nothing was taken in. Correct the file, then choose it again.

## Attention

# $count (number)
ideas-check-training-late = Councillors not trained for half a day, and the time is over: { $count }
# $count (number)
ideas-check-talks-short = Councillors without three conversations, and the year is over: { $count }
# $count (number)
ideas-check-report-overdue = Annual reports overdue: { $count }
# $count (number)
ideas-check-ends-at-cliff = Plans that promise no support past 25: { $count }
# $count (number)
ideas-check-pledge-due = Pledges whose day has come, not delivered: { $count }
# $count (number)
ideas-check-badge-eligible = Tenders for which a badge may be awarded: { $count }
# $count (number)
ideas-check-unpaid = Trainers not paid: { $count }

## Figures

# $part (number)
# $whole (number)
ideas-figure-of = { $part } of { $whole }
ideas-figure-yes = Yes
ideas-figure-no = No
# $least (number)
ideas-figure-withheld = Not shown: fewer than { $least } voices

## Taking in

# $count (number)
ideas-import-news = New records: { $count }
# $count (number)
ideas-import-changed = Records that change: { $count }
# $count (number)
ideas-import-already = Records that are here already: { $count }
# $count (number)
ideas-import-faulty = Rows with a fault: { $count }
# $column (id)
ideas-import-missing = The column “{ $column }” is missing, or is no column of this kind.
# $column (id)
ideas-import-twice = Two columns hold “{ $column }”.
# $file (text)
ideas-import-file = The rows with a fault are in { $file }
# $forms (number)
ideas-feedback-forms = Forms handed in here: { $forms }
# $day (day)
ideas-feedback-cycle = Cycle opened: { $day }
# $line (number)
ideas-import-line = Line { $line }
