### How the work went: true counts for the person at the desk, rounded ones for whoever pays for it.

## The report for whoever pays

management-title = Management report: Wales
management-subject = How the exit interview service worked, for its funder
management-file = management-report
management-about = This report shows how the independent exit interview service worked across Wales: referrals, invitations, interviews and what followed them. It holds nothing that carers said.
management-flow = From referral to interview
management-table-flow = How the work went, across Wales
# $measure (id)
management-measure =
    { $measure ->
        [declared] Households that left, by the services' own figures
        [referred] Referrals that arrived
        [invited] Households first invited
        [interviewed] Interviews held
        [asked-welsh] Interviews for which Welsh was asked
        [in-welsh] Interviews held in Welsh
        [counselling-offered] Interviews with counselling offered
        [counselling-taken] Interviews after which counselling was taken up
        [summary-on-time] Summaries sent on time
        *[opted-out] Households that opted out
    }
management-unit = Each row counts what it names: households or interviews. A household may have more than one interview. What arrived in one period may be held in the next.
management-head-share = Share of its whole
# $percent (number)
management-share = { $percent }%
management-days = How long it took
management-table-days = Days, the middle value
# $span (id)
management-between =
    { $span ->
        [ratified-invited] From the ratified decision to the first invitation
        [invited-interviewed] From the first invitation to the interview
        *[ratified-interviewed] From the ratified decision to the interview
    }
management-head-between = From and to
management-head-median = Days, middle value
management-days-note = Where two values stand in the middle, the lower is taken, and it is rounded to the nearest 5 days. It is given from twenty households.
management-protect = Every number is for Wales as a whole and rounded; none is split by service, and one of which a single service has nearly all is left out. No number is the sum of others that are printed, and no period is reported again within another, so that rounding cannot be undone by subtracting.
management-cannot-places = Nothing can be concluded about a single service.
management-cannot-quality = The numbers show how much was done and how fast, not how well carers were heard.
management-cannot-add = Quarters cannot be added up to a year: each number is rounded by itself.

## Before it is made

# $measure (id)
# $shown (text)
management-said =
    { $measure ->
        [declared] Households that left, by the services' own figures
        [referred] Referrals that arrived
        [invited] Households first invited
        [interviewed] Interviews held
        [asked-welsh] Interviews for which Welsh was asked
        [in-welsh] Interviews held in Welsh
        [counselling-offered] Interviews with counselling offered
        [counselling-taken] Interviews after which counselling was taken up
        [summary-on-time] Summaries sent on time
        *[opted-out] Households that opted out
    }: { $shown }
# $span (id)
# $shown (text)
management-said-days =
    { $span ->
        [ratified-invited] From the ratified decision to the first invitation
        [invited-interviewed] From the first invitation to the interview
        *[ratified-interviewed] From the ratified decision to the interview
    }, days: { $shown }
management-nothing = The report would say nothing at all: every number is below five, or nearly all of it is one service's (rules 11 and 15). Wait, or choose another period.
management-not-a-quarter = A management report covers one quarter of a reporting year (from April, July, October or January) or a whole one. Choose a period of that length.
# $from (day)
# $to (day)
management-overlaps = Part of this period was released before in another span, and subtracting the two would undo the rounding. Released before: { $from } to { $to }. Wait, or choose another period.

## The true counts, for the person at the desk alone

management-internal-title = How the work went: internal
management-internal-file = internal-not-for-release
management-not-for-release = Not for release
management-internal-what = These are true counts for the person who runs the service. Small numbers can give people away: keep this paper to yourself. It stands in no ledger.
management-true-counts = True counts, not for release
management-head-count = Number
management-head-what = What
management-head-month = Month
management-head-stage = When
management-head-how = How
management-head-households = Households
management-head-range = Least and most
management-head-asked = Language asked for
management-head-held-cy = Held in Welsh
management-head-held-en = Held in English
management-declared = Households that left, by the services' own figures
management-referred = Referrals that arrived
management-invited = Households first invited
management-interviewed = Interviews held
management-months = Referrals by month
# $month (id)
# $year (id)
management-month =
    { $month ->
        [m1] January
        [m2] February
        [m3] March
        [m4] April
        [m5] May
        [m6] June
        [m7] July
        [m8] August
        [m9] September
        [m10] October
        [m11] November
        *[m12] December
    } { $year }
management-opt-outs = Opted out
management-out-before = Before the referral, as services tallied it
management-out-referral = After the referral
management-out-during = During an interview
management-out-after = After an interview
management-meetings = How interviews took place
management-solo = One carer
management-joint = Carers together
management-in-person = In one room
management-by-phone = By telephone
management-by-video = By video
management-not-recorded = Not on record
management-languages = Language asked for and language held
management-asked-cy = Welsh
management-asked-en = English
management-asked-both = Both
management-after = Counselling and summaries
management-counselling-offered = Counselling offered
management-counselling-taken = Counselling taken up
management-summaries-on-time = Summaries sent on time
management-summaries-late = Summaries sent late
management-overdue = Overdue today
management-overdue-summaries = Summaries
management-overdue-follow-ups = Asking again how the carer is
management-to-invite = Households that may be invited and were not yet
