# Quotations without a name: the question that is asked of each, and the words around them in reports.

quotations-title = Quotations without a name
quotations-what = Carers allowed these words in reports on many services, without saying who or where. Before one can stand in a report, read it and answer one question about it.
# $count (number)
quotations-waiting =
    { $count ->
        [0] Every one has been asked about.
        [one] One has not been asked about yet.
       *[other] { $count } have not been asked about yet.
    }
# $count (number)
quotations-free =
    { $count ->
        [0] None of them stands free for reports today.
        [one] One of them stands free for reports today.
       *[other] { $count } of them stand free for reports today.
    }
quotations-ask = Ask about each of them
quotations-question = Could their social worker tell from these words who said them?
quotations-question-why = Think of a worker who knows the household, the child and how it ended. If you are in doubt, say yes.
quotations-yes = Yes, or perhaps: it stays here
quotations-no = No, they could not
quotations-next = Next
quotations-tells = These tell the story apart, so the answer cannot be no. Find another wording with the carer, who then approves it:
quotations-telling-name = names somebody
quotations-telling-date = a date
quotations-telling-age = an age
quotations-telling-role = what somebody is
quotations-telling-children = how many children
quotations-answered = Asked about
quotations-words = Words
quotations-stands = Where it stands
quotations-stands-free = Free for reports in which its theme is named
quotations-absent-withdrawn = Withdrawn
quotations-absent-no-theme = Under no theme
quotations-absent-tells = The wording tells the story apart
quotations-absent-not-asked = Not asked about yet
quotations-absent-could-tell = Their social worker could tell
# $day (day)
quotations-absent-too-soon = Not before { $day }, a quarter after the interview
# $number (id)
quotations-again = Ask again about the words from { $number }
quotations-again-short = Ask again
# $count (number)
quotations-in-report =
    { $count ->
        [0] No quotation without a name stands in it.
        [one] One quotation without a name stands in it.
       *[other] { $count } quotations without a name stand in it.
    }
quotations-page = In carers' words
quotations-page-intro = Carers allowed these words to be used without a name. They stand under what was named by many, not beside whoever said them.
