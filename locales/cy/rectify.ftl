# Cywiro'r hyn y mae gofalwr yn dweud ei fod yn anghywir

rectify-part = Cywiro
rectify-lead = Gall gofalwr ofyn am gywiro'r hyn sydd o'i le, a dylai gael gwybod o fewn mis beth a wnaed.
rectify-add = Nodi cais
rectify-add-title = Yr hyn y mae gofalwr yn gofyn am ei gywiro
rectify-received-on = Dyddiad derbyn y cais
rectify-due-hint = Dylai'r gofalwr gael gwybod o fewn mis calendr i'r diwrnod hwn.
rectify-about = Am beth y mae'r cais
rectify-about-record = Yr achos fel y'i cofnodwyd
# $day (day), $question (text)
rectify-about-answer = { $day }: { $question }
rectify-about-hint = Mae'r hyn a ddywedwyd mewn cyfweliad yn aros fel y'i dywedwyd. Gall datganiad y gofalwr sefyll wrth ei ochr.
rectify-words = Yng ngeiriau'r gofalwr
rectify-lang = Iaith y geiriau
rectify-lang-cy = Cymraeg
rectify-lang-en = Saesneg
rectify-keep = Cadw
rectify-none = Ni ofynnwyd am ddim. Nodwch hynny pan fydd gofalwr yn gofyn am gywiro rhywbeth.
# $which (number), $day (day)
rectify-request = Cais { $which }, a dderbyniwyd ar { $day }
# $day (day)
rectify-due = Dylai'r gofalwr gael gwybod erbyn { $day }
# $day (day)
rectify-late = Dylai'r gofalwr fod wedi cael gwybod erbyn { $day }
# $day (day)
rectify-told = Cafodd y gofalwr wybod ar { $day }
rectify-answer = Dweud beth a wnaed
# $which (number)
rectify-answer-title = Beth a wnaed am gais { $which }
rectify-outcome = Beth a wnaed
rectify-outcome-corrected = Fe'i cywirwyd
rectify-outcome-statement = Mae datganiad y gofalwr yn sefyll wrth ei ochr
rectify-outcome-unchanged = Ni newidiwyd dim
rectify-corrected-hint = Cywirwch yr achos ei hun gyda “Cywiro”. Ni chedwir yr hyn a oedd yno o'r blaen.
rectify-statement = Y datganiad fel y dylai sefyll
rectify-reason = Pam
rectify-reason-hint = Caiff y gofalwr wybod hyn. Os na newidir dim, caiff wybod hefyd fod modd cwyno wrth y Comisiynydd Gwybodaeth.
rectify-told-on = Dyddiad dweud wrth y gofalwr
rectify-told-on-hint = Gadewch yn wag tan hynny. Unwaith y bydd dyddiad yma, bydd yr ateb yn aros fel y mae.
# $day (day)
rectify-beside = Wrth ochr hyn dywed y gofalwr, ers { $day }:

rectify-trouble-day-missing = Rhowch y diwrnod y daeth y cais i law.
rectify-trouble-future = Nid yw'r diwrnod hwn wedi dod eto. Cywirwch y dyddiad.
rectify-trouble-before-asked = Ni all y gofalwr fod wedi cael gwybod cyn i'r cais gyrraedd. Cywirwch y dyddiad.
rectify-trouble-words-missing = Rhowch yr hyn y mae'r gofalwr yn ei ofyn, yn ei eiriau ei hun.
rectify-trouble-question = Dewiswch y cyfweliad a'r cwestiwn gyda'i gilydd.
rectify-trouble-answer-stays = Ni ysgrifennir dros yr hyn a ddywedwyd mewn cyfweliad. Rhowch ddatganiad y gofalwr wrth ei ochr.
rectify-trouble-statement-missing = Rhowch y datganiad fel y dylai sefyll.
rectify-trouble-reason-missing = Dywedwch pam na newidiwyd dim.
rectify-trouble-no-request = Nid oes gan yr achos hwn gais â'r rhif hwnnw. Ewch yn ôl i'r rhestr a dewiswch eto.
rectify-trouble-told = Cafodd y gofalwr wybod beth a wnaed, felly mae'n aros fel y mae. Nodwch gais newydd os oes un.
