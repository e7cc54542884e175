### Geiriau ar dudalennau printiedig nad ydynt yn adroddiadau.

print-author = Gwrando
print-contents = Cynnwys
# $page (text)
# $pages (text)
print-page-of = Tudalen { $page } o { $pages }
print-guide-title = Canllaw'r cyfweliad ymadael
print-guide-subject = Cwestiynau, cwestiynau pellach a brawddegau sgorio cyfweliad ymadael annibynnol â gofalwyr maeth
# $version (number)
print-guide-version = Fersiwn { $version }
# $number (text)
print-question = Cwestiwn { $number }
print-own-question = Cwestiwn ychwanegol
# $text (text)
# $low (text)
# $high (text)
print-scale = { $text }: o 0 ({ $low }) i 10 ({ $high })
print-item = Pennawd
print-statement = Brawddeg
