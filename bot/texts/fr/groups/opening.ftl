# Quand le lieu d'un groupe est ouvert.

button-opening = Dire les horaires
opening = Quand le lieu est ouvert.
opening-none = Rien n'est encore dit.
opening-line = { $day } : { $hours }
opening-closed = fermé
opening-today = Ouvert aujourd'hui : { $hours }
opening-today-closed = Fermé aujourd'hui.
opening-week = Une semaine habituelle : { $length }
opening-this-week = Cette semaine : { $length }
opening-short = Comparé à { $target } h par semaine, il manque { $length }. Vous pouvez choisir un autre nombre.
opening-days = Quels jours ont les mêmes horaires ?
    
    Touchez chaque jour, puis « C'est bon ».
opening-other = Quel jour n'est pas comme d'habitude ?
    
    Écrivez le jour, par exemple : 24 décembre
opening-hours = Quand le lieu est-il ouvert ?
    
    { $days }. Choisissez, ou écrivez par exemple : 10h-12h et 14h-17h
opening-check = Est-ce bien cela ?
opening-again = Pour corriger, écrivez à nouveau les heures.
opening-target-most = Une semaine a { $most } heures. Écrivez-en moins.
opening-target = Combien d'heures par semaine voulez-vous ouvrir ?
    
    { $n ->
        [0] Vous ne l'avez pas dit.
       *[other] Maintenant : <b>{ $n } h</b>.
    } Je vous dis quand la semaine habituelle en a moins. Choisissez, ou écrivez un nombre.
button-opening-days = Dire les jours
button-opening-other = Changer un jour
button-opening-target = Choisir les heures
button-opening-closed = Fermé
button-opening-usual = Comme d'habitude
button-opening-yes = Oui, c'est juste
button-opening-hours = { $n } h
button-opening-no-target = Ne rien dire
opening-unclear = Je n'ai pas compris. Écrivez par exemple : 10h-17h. Ou : 10h-12h et 14h-17h. Ou : fermé
opening-backwards = Ces heures finissent avant de commencer. Écrivez par exemple : 10h-17h
opening-overlap = Certaines heures y sont deux fois. Écrivez par exemple : 10h-12h et 14h-17h
opening-many = C'est trop de jours particuliers : { $most } au plus.
