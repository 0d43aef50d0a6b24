# Ce que notent pour elles-mêmes les personnes qui aident ou qui animent.

button-record = Ouvrir mon carnet
record = Votre carnet. Personne d'autre ne peut le lire.
record-none = Un carnet de ce que vous faites, pour vous.
    
    Notez des heures, des rencontres que vous avez animées, des formations, ou un texte avec vos mots. Personne d'autre ne peut le lire, la coordination non plus. Rien n'est compté, ni pour vous ni contre vous.
    
    En mots aussi : /carnet 2 h hier, cercle
record-year = En { $year } : <b>{ $hours }</b>
    Rencontres animées : <b>{ $meetings }</b>
    Formations : <b>{ $trainings }</b>
button-record-hours = Noter des heures
button-record-meeting = Noter une rencontre
button-record-training = Noter une formation
button-record-words = Écrire un texte
button-record-lines = Voir mes notes
record-list = Ce que vous avez noté, du plus récent au plus ancien.
record-line = <b>{ $about }</b>
    { $words }
record-line-bare = <b>{ $about }</b>
record-kind-hours = Heures
record-kind-meeting = Rencontre
record-kind-training = Formation
record-kind-words = Texte
record-noted = C'est noté. Personne d'autre ne peut le lire.
record-head-hours = Des heures que vous avez notées.
record-head-meeting = Une rencontre que vous avez animée.
record-head-training = Une formation que vous avez suivie.
record-head-words = Un texte avec vos mots.
record-dropped = C'est retiré. Rien n'en est gardé.
button-record-length = Changer la durée
button-record-day = Changer le jour
button-record-add-words = Ajouter un mot
button-record-change-words = Changer les mots
button-record-drop = Retirer

# Ce qui est demandé
record-ask-length = Combien de temps ?
    
    Choisissez, ou écrivez-le ici. Par exemple : 2 h hier, cercle. Sans jour, c'est noté pour aujourd'hui.
record-ask-length-there = Combien de temps ?
    
    Choisissez, ou écrivez par exemple : 1 h 15
record-ask-day = Quel jour était-ce ?
    
    Choisissez, ou écrivez par exemple : mardi dernier, ou 12 mars
button-record-today = Aujourd'hui
button-record-yesterday = Hier
record-ask-meeting = Quelle rencontre avez-vous animée ?
    
    Choisissez-en une que vous avez prévue ici, ou écrivez-la. Par exemple : cuisine ensemble, vendredi dernier
record-ask-training = Quelle formation était-ce ?
    
    Écrivez-la ici. Par exemple : premiers secours, 12 mars
record-ask-words = Que voulez-vous garder, avec vos mots ?
    
    Par exemple ce que vous avez appris, ou ce que vous savez bien faire. N'écrivez rien sur d'autres personnes, ni diagnostic.
record-ask-words-there = Quels mots voulez-vous mettre là ?
    
    N'écrivez rien sur d'autres personnes, ni diagnostic.

# Quand ce n'est pas possible
record-not-yours = Le carnet est pour les personnes qui écoutent ou qui animent. Pour proposer d'écouter : /aidant
record-gone = Cette ligne n'existe plus. Vos notes sont ici : /carnet
record-enough = Vous avez noté { $most } lignes : il n'y a pas de place pour plus. Retirez-en d'abord.
record-what = De quoi s'agit-il ? Écrivez-le en quelques mots.
record-length-unclear = Je n'ai pas compris la durée, de 5 minutes à 12 heures. Choisissez, ou écrivez par exemple : 1 h 15
record-day-ahead = Ce jour n'est pas encore passé. Écrivez un jour passé, par exemple : hier
record-day-unclear = Je n'ai pas compris le jour. Choisissez, ou écrivez par exemple : mardi dernier
record-forgotten = Je n'ai plus ce que vous étiez en train de noter. Recommencez ici : /carnet

# Montrer ce qu'il contient
button-attest = Faire une attestation
attest-choose = Que voulez-vous montrer ?
    
    Appuyez pour choisir, encore une fois pour enlever.
attest-choose-short = Que voulez-vous montrer ?
attest-entry = { $title } : { $words }
attest-line = { $title }
attest-line-on = ✓ <b>{ $title }</b>
attest-short-helper = Pair-aidance
attest-short-hours = Heures { $year }
attest-short-meetings = Rencontres { $year }
attest-short-training = Formation
attest-short-words = Texte
button-attest-all = Tout choisir
button-attest-on = Continuer
attest-helper = Pair-aidant·e bénévole depuis { $month }
attest-helper-paid = Pair-aidant·e salarié·e depuis { $month }
attest-hours = { $hours } en { $year }
attest-meetings = { $n ->
    [one] Une rencontre animée en { $year }
   *[other] { $n } rencontres animées en { $year }
}
attest-training = Formation, { $month }
attest-words = Avec ses mots
attest-ask-name = Quel nom y mettre ?
    
    Prenez le nom que vous avez ici, ou écrivez-en un autre, le vôtre par exemple. Il n'est pas gardé.
button-attest-mine = Comme { $name }
attest-check = Est-ce juste ? Nom : <b>{ $name }</b>
readers-given = Les personnes à qui vous la donnez la liront. Le nom n'est pas gardé ici.
attest-not = Ce n'est pas un diplôme : ce que vous avez noté, personne ne l'a vérifié.
button-attest-make = Oui, la faire
    .means = yes
button-attest-name = Changer le nom
button-attest-others = Changer les lignes
attest-made = C'est fait. Les deux fichiers sont dessous.
    
    Rien n'en est gardé ici. Ce que vous donnez, vous ne pouvez pas le reprendre.
attest-paper = Votre attestation, à lire et à imprimer.
attest-signed = La même, signée.
    
    La personne qui reçoit ce fichier peut me l'envoyer, et apprend s'il est authentique. Donnez les deux fichiers ensemble.
attest-file-name = attestation-{ $day }
attest-title = Attestation de pair-aidance
attest-head-known = Connu du bot
attest-head-noted = Noté par la personne
attest-given = Donnée par { $issuer } le { $day }.
attest-limits = Ce que ce n'est pas
attest-about = Ce n'est pas un diplôme, ni une preuve de santé ou de bonne conduite. « Connu du bot » a été confirmé par la coordination. « Noté par la personne » a été écrit par la personne seule : personne ne l'a vérifié. Le nom est celui que la personne a choisi pour cette page.
attest-criteria = La personne a choisi ces lignes dans un carnet privé. Il n'y a ni points ni classement.
attest-check-head = Est-elle authentique ?
attest-check-how = Demandez aussi le fichier { $file }, et envoyez-le au bot : { $link }. Il dit si le fichier a été fait là et n'a pas été changé. Rien n'est gardé de la question.
attest-empty = Il n'y a encore rien à montrer. Notez d'abord quelque chose : /carnet
attest-nothing = Choisissez d'abord au moins une ligne.
attest-too-much = C'est plus qu'une attestation ne peut contenir : { $most } lignes au plus, et pas de texte trop long. Choisissez moins.
attest-name-empty = Un nom a besoin de lettres. Écrivez-le à nouveau, s'il vous plaît.
attest-forgotten = Je n'ai plus ce que vous aviez choisi : c'est déjà fait, ou autre chose est venu entre-temps. Pour recommencer : /carnet
