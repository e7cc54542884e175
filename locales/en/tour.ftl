### A first interview, step by step, among the invented people of the example.

tour-begin = A first interview, step by step
# $step (number) $all (number)
tour-title = A first interview: step { $step } of { $all }
tour-step-case = Choose a case whose state is “{ cases-state-ready }” and open it. Everybody in this list is invented, so nothing can go wrong.
tour-step-start = Under “{ cases-start }”, choose with whom you talk and in which language. Then press “{ cases-start-now }”.
# $section (text)
tour-step-consent = Press Ctrl+Enter to come to “{ $section }”. Read the words aloud and mark what the carer allows: without the first yes nothing is counted or quoted.
tour-step-write = Press Ctrl+Enter until there is a question with a field for notes, and write a few words of what you hear. The line at the bottom says when they are on the disk; there is no button for saving.
# $section (text)
tour-step-rate = Open “{ $section }” in the list of sections. Go to a statement with Tab and press a number from 1 to 5. Any of them can be left out.
# $section (text)
tour-step-finish = Open “{ $section }”, the last section. Offer counselling, then press “{ interviews-finish }”. The program says first what that means.
tour-done-title = That was a whole interview
tour-step-done = It is kept, and nothing of it was sent anywhere. Next come its reasons and themes: “{ interviews-to-coding }”. When you want to begin for yourself, press “{ desk-example-leave }” above.
tour-to-cases = To the cases
tour-to-interview = To the interview
tour-stop = Stop the steps
tour-close = Close
