### Y ffurflen y mae gwasanaeth maethu yn ei llenwi i atgyfeirio aelwyd. Saif penawdau a dewisiadau'r ffurflen gyda'r mewnforio.

referral-form-title = Ffurflen atgyfeirio: cyfweliad ymadael annibynnol
referral-form-subject = Ffurflen i wasanaethau maethu yng Nghymru atgyfeirio aelwyd i gyfweliad ymadael annibynnol
referral-form-sheet-rows = Atgyfeiriadau
referral-form-sheet-notes = Nodiadau
referral-form-sheet-lists = Rhestrau
referral-form-no-day = Rhowch ddyddiad, er enghraifft 27/03/2026.
referral-form-not-listed = Dewiswch un o'r rhestr.
referral-form-no-years = Rhowch rif cyfan o 0 i 70.

## Cyn llenwi'r ffurflen: un pwynt ar bob llinell

referral-form-advice =
    Cyn dim arall, gofynnwch i'r gofalwyr pa iaith yr hoffent ei defnyddio: Cymraeg, Saesneg neu'r ddwy. Peidiwch ag aros iddyn nhw ofyn.
    Dywedwch wrthynt yr hoffech eu hatgyfeirio, ac y cânt eithrio. Os nad ydynt am gael eu hatgyfeirio, peidiwch ag anfon eu henwau.
    Rhowch fanylion cyswllt, dyddiadau a sut mae'r aelwyd yn gadael, a dim arall: dim papurau panel, asesiadau, adolygiadau na nodiadau achos, dim enw plentyn, a dim am gynnwys honiad.
    Os yw un o ddau ofalwr yn gadael a'r llall yn aros, enwch yr un sy'n gadael yn unig.
    Anfonwch y ffurflen yn y ffordd ddiogel y cytunwyd arni gyda ni.
    Mae angen ateb lle mae seren (*). Gadewch y gweddill yn wag os nad ydych yn gwybod.
referral-form-advice-workbook =
    Un rhes i bob aelwyd. Lle mae rhestr, dewiswch ohoni. Ysgrifennwch ddyddiadau fel hyn: 27/03/2026.
    Peidiwch â newid y penawdau: wrthynt hwy y mae'r rhaglen yn adnabod y colofnau.
referral-form-advice-paper =
    Un ffurflen i bob aelwyd. Ysgrifennwch ddyddiadau yn y drefn hon: diwrnod, mis, blwyddyn.

## Penawdau ar bapur

referral-form-language = Iaith yn gyntaf
referral-form-who = Pwy sy'n gadael
referral-form-reach = Sut i gysylltu â nhw'n ddiogel
referral-form-leaving = Sut a phryd maent yn gadael
referral-form-decision = Os ydynt yn herio'r penderfyniad
referral-form-referral = Yr atgyfeiriad hwn
# $asked (text)
referral-form-needed = { $asked } *

## Ar y sgrin

referral-form-heading = Y ffurflen atgyfeirio
referral-form-what = I'r gwasanaeth ei llenwi a'i hanfon yn ôl. Mae'r mewnforio yn darllen y llyfr gwaith fel y mae; caiff y PDF ei argraffu a'i lenwi â llaw. Nid oes ynddi ddim am unrhyw achos.
referral-form-as = Ar ffurf
referral-form-way-xlsx = Llyfr gwaith (XLSX)
referral-form-way-pdf = PDF i'w argraffu
referral-form-in = Iaith y ffurflen
referral-form-make = Gwneud y ffurflen
