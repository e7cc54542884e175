# Yr hyn sy'n dilyn cyfweliad, ar dudalen achos.
aftercare-title = Ar ôl y cyfweliad
# $day (day)
aftercare-of = Cyfweliad a orffennodd ar { $day }
# $day (day)
aftercare-summary-due = Mae angen anfon y crynodeb erbyn { $day }
# $day (day)
aftercare-follow-up-due = Gofyn eto ar { $day }
aftercare-all-done = Nid oes dim i'w wneud.
aftercare-summary-part = Y crynodeb i'r gofalwr
aftercare-summary = Y crynodeb
aftercare-summary-hint = Mewn geiriau plaen, heb enwau plant na gweithwyr
aftercare-lang = Iaith y crynodeb
aftercare-sent-on = Anfonwyd ar
aftercare-agreed-on = Cytunodd y gofalwr ar
aftercare-amended = Y geiriad fel y cywirodd y gofalwr ef
aftercare-amended-hint = Dim ond os newidiwyd rhywbeth. Hwn wedyn yw'r un y cytunwyd arno; mae'r hyn a anfonwyd yn aros uchod.
aftercare-counselling-part = Cwnsela
aftercare-counselling-offered = Cynigiwyd yn y cyfweliad
aftercare-counselling-not-offered = Ni chynigiwyd yn y cyfweliad
aftercare-counselling-by = Drwy bwy?
aftercare-counselling-taken = A dderbyniwyd y cynnig?
aftercare-taken-yes = Do
aftercare-taken-no = Naddo
aftercare-taken-not-known = Ddim yn hysbys
aftercare-follow-up-part = Gofyn eto sut mae'r gofalwr
aftercare-followed-up-on = Gofynnwyd eto ar
aftercare-follow-up-note = Beth a ddaeth ohono
aftercare-keep = Cadw
aftercare-kept = Wedi'i gadw.
aftercare-change = Ysgrifennu neu newid
aftercare-not-yet = Ddim eto
aftercare-none = Nid oes dim yn dilyn nes bod cyfweliad ar ben.
aftercare-agreed-as-sent = fel yr anfonwyd ef
aftercare-agreed-amended = wedi'i ddiwygio
aftercare-debrief = Fy nodyn fy hun
aftercare-debrief-why = Sut oedd y cyfweliad i chi. Nid yw mewn unrhyw adroddiad, llythyr, ffeil na chwiliad, ac nid yw'n mynd at neb.
aftercare-debrief-show = Dangos fy nodyn fy hun
aftercare-debrief-write = Ysgrifennu nodyn i mi fy hun
aftercare-debrief-hide = Cuddio
aftercare-debrief-keep = Cadw'r nodyn
aftercare-settings = Ar ôl cyfweliad
aftercare-settings-summary = Diwrnodau gwaith nes anfon y crynodeb
aftercare-settings-follow-up = Diwrnodau nes gofyn eto
