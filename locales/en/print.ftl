### Words on printed pages that are not reports.

print-author = Gwrando
print-contents = Contents
# $page (text)
# $pages (text)
print-page-of = Page { $page } of { $pages }
print-guide-title = Guide to the exit interview
print-guide-subject = The questions, prompts and ratings of an independent exit interview with foster carers
# $version (number)
print-guide-version = Version { $version }
# $number (text)
print-question = Question { $number }
print-own-question = Added question
# $text (text)
# $low (text)
# $high (text)
print-scale = { $text }: from 0 ({ $low }) to 10 ({ $high })
print-item = Heading
print-statement = Statement
