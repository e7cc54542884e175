# Findings: which reasons an interview holds.
findings-title = Findings
findings-waiting = Waiting for their reasons
findings-none-waiting = No finished interview waits for its reasons.
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
