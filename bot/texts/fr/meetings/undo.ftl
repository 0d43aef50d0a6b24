# Annuler ce qui a été changé à une rencontre.

button-undo = Annuler ce changement
undo-noted = Tout est comme avant.
meeting-head-undone = Le changement est annulé. Tout est comme avant.
undo-late = Ce n'est plus possible : cela vaut dix minutes. Vous pouvez encore changer la rencontre.
undo-changed-since = Elle a encore été changée depuis. Regardez-la, et changez ce qu'il faut.
undo-begun = Son heure est arrivée entre-temps. Ce n'est plus possible.

# Ce que lisent les personnes qui avaient appris le changement
news-undone = Une rencontre est comme avant.
news-undone-ask = Le changement que je vous avais annoncé n'a plus lieu. Voici ce qui est prévu. Viendrez-vous ?
news-undone-off = Une rencontre reste annulée, finalement.
series-news-undone = Des rencontres sont comme avant.
series-news-undone-ask = Le changement que je vous avais annoncé n'a plus lieu. Voici la prochaine. Viendrez-vous ?
