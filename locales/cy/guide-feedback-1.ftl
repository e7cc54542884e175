### Ffurflen adborth pobl ifanc (syniad 3). Darllenir pob gair yn uchel neu gan y person ifanc.

guide-feedback-1-section-before = Cyn dechrau
guide-feedback-1-section-before-script-1 = Mae'r ffurflen hon yn gofyn sut beth yw cael cymorth gan y bobl sy'n gweithio gyda chi. Dim ond chi all ddweud hynny.
guide-feedback-1-section-before-script-2 = Nid ydym yn gofyn am eich enw, nac am enw neb arall. Dim ond faint o bobl a ddewisodd bob ateb a gedwir; nid yw eich ffurflen chi yn cael ei chadw.
guide-feedback-1-section-before-script-3 = Does neb yn gweld dim nes bod o leiaf dri pherson ifanc wedi ateb a'r casglu ar ben. Gan na chedwir eich ffurflen, ni fydd modd ei newid na'i thynnu'n ôl wedyn.
guide-feedback-1-section-before-script-4 = Eich dewis chi yw ateb. Gallwch adael unrhyw frawddeg heb ei hateb. Os oes rhywun yn eich brifo neu'n codi ofn arnoch, dywedwch wrth oedolyn rydych yn ymddiried ynddo; peidiwch ag aros am y ffurflen hon.
guide-feedback-1-section-sentences = Beth yw eich barn chi?
guide-feedback-1-section-sentences-script-1 = Dewiswch faint rydych yn cytuno â phob brawddeg.
guide-feedback-1-section-close = Diolch
guide-feedback-1-section-close-script-1 = Diolch. Bydd eich ateb yn cyfrif gyda rhai pawb arall.
guide-feedback-1-section-close-script-2 = Os hoffech ddweud mwy, dywedwch wrth rywun rydych yn ymddiried ynddo, neu gofynnwch am eiriolwr.

guide-feedback-1-f1-heading = Gwrando
guide-feedback-1-f1 = Maen nhw'n gwrando arna i.
guide-feedback-1-f2-heading = Parch
guide-feedback-1-f2 = Maen nhw'n fy nhrin â pharch.
guide-feedback-1-f3-heading = Cadw gair
guide-feedback-1-f3 = Maen nhw'n gwneud yr hyn maen nhw'n dweud y byddan nhw'n ei wneud.
guide-feedback-1-f4-heading = Bod ar gael
guide-feedback-1-f4 = Gallaf gael gafael arnyn nhw pan fydd angen.
guide-feedback-1-f5-heading = Egluro
guide-feedback-1-f5 = Maen nhw'n egluro pethau fel fy mod yn eu deall.
guide-feedback-1-f6-heading = Penderfyniadau
guide-feedback-1-f6 = Mae gen i lais mewn penderfyniadau am fy mywyd.
guide-feedback-1-f7-heading = Hawliau
guide-feedback-1-f7 = Maen nhw'n fy helpu i wybod fy hawliau.
guide-feedback-1-f8-heading = Iaith
guide-feedback-1-f8 = Gallaf siarad â nhw yn yr iaith rwyf i'n ei dewis.

guide-feedback-1-anchor-1 = Cytuno'n gryf
guide-feedback-1-anchor-2 = Cytuno
guide-feedback-1-anchor-3 = Ddim yn cytuno nac yn anghytuno
guide-feedback-1-anchor-4 = Anghytuno
guide-feedback-1-anchor-5 = Anghytuno'n gryf
