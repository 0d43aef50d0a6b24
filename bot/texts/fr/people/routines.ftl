# Ce que les personnes se rappellent à elles-mêmes.

button-routines = Voir mes propres rappels
button-routine-new = Ajouter un rappel
routine-list = Vos propres rappels. Personne d'autre ne les voit.
routine-none = Vous n'avez pas encore de rappel à vous.
    
    Un rappel, c'est pour ce que vous voulez faire encore et encore : une marche, un appel, une pause. Vous choisissez l'heure. Personne d'autre ne le voit, et rien n'est compté.
routine-line = <b>{ $words }</b>
    { $when }
routine-line-paused = <b>{ $words }</b>
    En pause
routine-when = { $rule }, { $hour }
routine-working = du lundi au vendredi
routine-next = Prochaine fois : { $when }
routine-over = C'est arrivé à sa fin.
routine-head = Votre rappel.
routine-head-made = C'est réglé.
routine-head-paused = C'est en pause : je ne dis plus rien jusqu'à ce que vous le repreniez.
routine-head-resumed = Ça reprend.
routine-dropped = « { $words } » est retiré. Rien n'en est gardé.
button-routine-pause = Mettre en pause
button-routine-resume = Reprendre
button-routine-drop = Retirer
button-routine-done = Fait pour aujourd'hui
    .means = yes
routine-due = Un rappel de votre part.
routine-put-away = C'est rangé.
    
    Je ne garde pas si vous l'avez fait.

# Un nouveau
routine-ask-words = Que voulez-vous vous rappeler, et quand ?
    
    Écrivez-le ici. Par exemple : marcher à 10 h en semaine. Ou : appeler ma sœur le dimanche. Personne d'autre ne le lit.
routine-ask-days = Quels jours ?
    
    <b>{ $words }</b>. Choisissez, ou écrivez par exemple : le dimanche
button-routine-daily = Chaque jour
button-routine-working = Du lundi au vendredi
button-routine-days = Choisir les jours
routine-ask-hour = À quelle heure ?
    
    <b>{ $words }</b>. Choisissez, ou écrivez par exemple : 14 h 15. Le rappel vient à cette heure, même pendant vos heures calmes.
routine-nobody-reads = Personne d'autre ne lit ceci. Le rappel vient à cette heure, même pendant vos heures calmes.
button-routine-yes = Oui, me le rappeler
    .means = yes
button-routine-fix-days = Changer les jours
button-routine-fix-hour = Changer l'heure

# Quand ce n'est pas possible
routine-gone = Ce rappel n'existe plus. Les vôtres sont ici : /routine
routine-enough = Vous avez { $most } rappels : il n'y a pas de place pour plus. Retirez-en un d'abord.
routine-what = De quoi s'agit-il ? Écrivez-le en quelques mots.
routine-draft-gone = Je n'ai plus ce rappel. Recommencez ici : /routine
routine-days-unclear = Je n'ai pas compris quels jours. Choisissez, ou écrivez par exemple : le dimanche
routine-hour-unclear = Je n'ai pas compris l'heure. Choisissez, ou écrivez par exemple : 14 h 15
