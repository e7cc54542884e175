# The keyring of the system, for whoever asks for it.
keyring-title = Cylch allweddi'r cyfrifiadur
keyring-why = Gall cylch allweddi'r cyfrifiadur gadw eich cyfrinair, fel nad oes rhaid ei deipio. Wedyn gall pwy bynnag sy'n defnyddio eich cyfrif ar y cyfrifiadur hwn agor Gwrando heb y cyfrinair. Nid yw byth yn cymryd lle'r cyfrinair na'r allwedd adfer: cadwch y ddau.
keyring-keep = Rhoi'r cyfrinair yn y cylch allweddi
keyring-kept = Mae'r cyfrinair yn y cylch allweddi.
keyring-forget = Ei dynnu o'r cylch allweddi
keyring-open = Agor â'r cylch allweddi
keyring-asking = Yn gofyn i'r cylch allweddi…
keyring-silent = Ni atebodd y cylch allweddi. Teipiwch eich cyfrinair.
keyring-stale = Cyfrinair hŷn sydd yn y cylch allweddi. Teipiwch yr un presennol.
keyring-not-kept = Nid yw cylch allweddi'r cyfrifiadur ar gael, felly ni roddwyd dim ynddo. Mae'r cyfrinair yn agor popeth fel o'r blaen. Teipiwch y cyfrinair wrth agor.
