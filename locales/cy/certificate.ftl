### Y dystysgrif sy'n mynd gyda phob adroddiad.

certificate-title = Tystysgrif diogelu
certificate-subject = Sut mae adroddiad yn diogelu'r bobl y mae'n sôn amdanynt
certificate-file = tystysgrif
certificate-what = Mae'r dudalen hon yn mynd gyda'r adroddiad a enwir uchod. Mae'n dweud sut mae'r adroddiad yn diogelu pobl; nid yw'n datgelu dim sydd wedi'i guddio.
certificate-hidden = Yr hyn sydd wedi'i guddio
certificate-table = Faint o bethau o bob math a ddywedir, a faint na ddywedir
certificate-head-kind = Math
certificate-head-said = Dywedir
certificate-head-hidden = Ni ddywedir
certificate-themes = Themâu, mewn geiriau
certificate-sentences = Brawddegau a sgoriwyd, mewn geiriau
certificate-scales = Atebion canol
certificate-numbers = Rhifau mewn tablau
certificate-hidden-note = Cyfrifir ar gyfer pob grŵp y mae'r adroddiad yn sôn amdano. Gall yr hyn na ddywedir fod yn fach, neu'n rhywbeth a enwyd gan bob un, neu'n ddim o gwbl.
certificate-attack = Yr ymosodiad cyn rhyddhau
# $count (number)
certificate-attack-how = Cyn rhyddhau, ymosododd y rhaglen arni hi ei hun: o bopeth a ryddhawyd erioed ac o'r adroddiad hwn, ceisiodd weithio allan rifau cudd. Rhifau yr ymosodwyd arnynt: { $count }
certificate-attack-none = Nid oedd rhif cudd i'w weithio allan.
# $count (number)
certificate-attack-narrowest = Gwerthoedd sy'n dal yn bosibl ar gyfer y rhif y daeth agosaf ato: { $count }. Mae'r rheolau am gael o leiaf dri, neu bob un a all fod lle nad yw rhan yn ddim mwy nag un aelwyd.
# $count (number)
certificate-attack-wide = Ar gyfer pob un ohonynt, nifer y gwerthoedd sy'n dal yn bosibl yw { $count } neu fwy. Mae'r rheolau am gael o leiaf dri.
certificate-attack-work = Nid yw'r adroddiad yn sôn am unrhyw grŵp o aelwydydd. Mae pob rhif wedi'i dalgrynnu ar ei ben ei hun, nid oes yr un yn swm nac yn wahaniaeth rhifau eraill a argreffir, ac ni adroddir byth am gyfnod o fewn un arall; felly mae talgrynnu'n gadael o leiaf dri gwerth i bob un.
certificate-arithmetic = Rhifyddeg yn unig
certificate-arithmetic-only = Am rifyddeg yn unig y mae'r dystysgrif hon: am yr hyn y gellir ei weithio allan o'r rhifau a'r geiriau a ryddhawyd. Nid yw'n diogelu neb rhag cael ei adnabod wrth ei ffordd o siarad, wrth ddyddiad nac wrth sïon. Peidiwch â cheisio canfod pwy ddywedodd beth.
