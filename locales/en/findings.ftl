# Findings: which reasons an interview holds.
findings-title = Findings
findings-waiting = Waiting for their reasons
findings-none-waiting = No finished interview waits for its reasons. One comes here when an interview is finished.
findings-coded = Coded
findings-code = Code the reasons
findings-look = Look again
# $shown (number) $all (number)
findings-newest = Showing the newest { $shown } of { $all }. Any other is found in the list of cases.
findings-mode-solo = One carer
findings-mode-joint = Carers together
# $number (id)
findings-coding-title = Reasons in case { $number }
findings-own-view = In the carer's own words
findings-rest = Everything else that was written
findings-skip-not-discussed = Not discussed
findings-skip-chose-not-to-answer = Chose not to answer
findings-skip-untouched = Nothing was noted here.
findings-primary = The main reason
findings-primary-what = One, as the carer sees it.
findings-primary-find = Find the main reason
findings-contributing = What else played a part
findings-contributing-what = Up to five. Say of each whether it lay beneath or set the decision off.
findings-contributing-find = Find a further reason
# $count (number)
findings-contributing-full =
    { $count ->
        [one] There is room for one.
       *[other] There is room for { $count }, and they are all here.
    }
findings-role-underlying = Underlying
findings-role-trigger = Trigger
findings-no-theme = Outside the themes
findings-keep = Keep the coding
findings-kept = Kept on this laptop.
findings-missing-primary = Choose the main reason first.
findings-missing-role = Say of each further reason whether it was underlying or a trigger.
findings-change = Change
findings-remove = Remove

## The findings as they stand, with true values for her alone

findings-live = The findings so far
findings-live-look = Look at the findings so far
findings-live-hers = True values, for you alone. They stand in no report.
findings-live-whose = Whose findings
findings-live-wales = The whole of Wales
findings-live-year = Reporting year
findings-live-show = Show
# $day (day)
findings-live-open = This year is still running. What is given here as said would be said if the year ended as it stands today (rule 5). Last day of the year: { $day }
findings-live-none = There is no finished interview yet. Finish one and give it its reasons; then its numbers stand here.
findings-live-looking = Working out what may be said, and what has to be held back…
findings-live-stopped = The work was stopped. Nothing was written or changed.
findings-live-again = Look again
findings-live-nobody = Nobody who allowed counting was heard in this year.
# $count (number)
findings-live-households = Households: { $count }
findings-live-waiting = Households that wait for a group:
# $more (number)
findings-live-change-cohort =
    { $more ->
        [one] One more household of this service by the end of a reporting year, or enough in small services together for a pool.
       *[other] { $more } more households of this service by the end of a reporting year, or enough in small services together for a pool.
    }
findings-live-change-next = The end of the next reporting year: who is left over is counted then.
findings-live-change-pool = Enough households in small services together, by the end of a reporting year.
# $more (number)
# $day (day)
findings-live-change-more =
    { $more ->
        [one] One more household of which it is true. Last day of the year: { $day }
       *[other] { $more } more households of which it is true. Last day of the year: { $day }
    }
findings-live-change-closed = Nothing: this group is closed. A later group may say it.
findings-live-change-exception = One household of which it is not true, before the year ends.
findings-live-why-group = These households are in no group yet, so nothing is said of them (rules 5 and 6).
findings-live-why-layout = Sectors are printed only where every hidden number keeps three values (rules 12 and 16).
findings-live-why-wales = It is printed for Wales only (rule 12).
# $least (number)
findings-live-why-numbers = Numbers need at least { $least } households (rule 11).
findings-live-why-together = With what else is printed, it would give a hidden number away (rule 16).
# $shown (text)
findings-live-number = Printed as { $shown }
# $authority (text)
# $independent (text)
findings-live-sectors = Printed as: local authorities { $authority }, independent services { $independent }
findings-live-themes = Reasons for leaving, by theme
findings-live-ratings = Ratings
findings-live-agreed = Agreed
findings-live-neither = Neither
findings-live-disagreed = Disagreed
findings-live-head-what = What
findings-live-head-true = True value, yours alone
findings-live-head-said = What a report says
findings-live-head-held = What holds it back
findings-live-head-change = What would change it
# $title (text)
# $name (text)
# $value (number)
findings-live-alt = { $title }. The longest bar: { $name }, { $value }.
# $title (text)
findings-live-alt-even = { $title }. No bar is longer than all others.
# $title (text)
findings-live-numbers = { $title }: the same numbers, and what may be said of them
