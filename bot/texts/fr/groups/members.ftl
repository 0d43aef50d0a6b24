# Les membres, vus par les personnes qui animent.

members = Les membres.
    
    <b>{ $name }</b>
members-counts = { $inside ->
    [0] Personne n'est encore membre.
    [one] Une personne est membre.
   *[other] { $inside } personnes sont membres.
} { $facilitators ->
    [0] Personne n'anime encore.
    [one] Une personne anime.
   *[other] { $facilitators } personnes animent.
}
members-asked = { $waiting ->
    [one] Une personne demande à entrer.
   *[other] { $waiting } personnes demandent à entrer.
}
members-list = Les membres.
    
    <b>{ $name }</b>
    Appuyez sur un nom. Chaque personne peut savoir qui a regardé son nom.
members-list-empty = Personne n'est encore membre.
    
    Pour faire venir les premières personnes dans le groupe <b>{ $name }</b>, donnez-leur un lien.
members-found-none = Personne n'a été trouvé pour « { $query } ».
    
    Cherchez avec moins de lettres, ou voyez toute la liste.
members-find = Qui cherchez-vous dans <b>{ $name }</b> ?
    
    Écrivez ici son nom. Les premières lettres suffisent.
members-waiting = Ces personnes demandent à entrer.
    
    <b>{ $name }</b>
    Appuyez sur un nom pour répondre.
members-waiting-empty = Personne n'attend de réponse.
    
    Vous recevrez un message quand une personne demandera à entrer dans le groupe <b>{ $name }</b>.
member = Une personne du groupe.
    
    <b>{ $who }</b>, dans { $name }
    { $role }, depuis { $since }
    { $charter }
member-role-member = Membre
member-role-facilitator = Anime le groupe
member-agreed = D'accord avec la charte d'aujourd'hui.
member-not-agreed = N'a pas encore répondu à la nouvelle charte.
member-asked-facilitate = On lui propose d'animer ; pas encore de réponse.
member-asked-coordinate = On lui propose de coordonner ; pas encore de réponse.
member-asked-refer = On lui propose d'être une personne référente ; pas encore de réponse.
member-waiting = Une personne demande à entrer.
    
    <b>{ $who }</b> voudrait rejoindre le groupe { $name }, et a dit oui à la charte. Vous n'avez rien à lui demander de plus.
member-accepted = C'est fait.
    
    <b>{ $who }</b> est maintenant membre, et reçoit un message de bienvenue.
member-decline = Voulez-vous vraiment dire non ?
    
    <b>{ $who }</b> recevra un message doux, sans raison, et pourra demander à nouveau.
member-declined = C'est fait.
    
    <b>{ $who }</b> reçoit un message doux, sans raison donnée.
member-late = Il n'y a plus rien à faire.
    
    Cette demande a déjà reçu une réponse, ou la personne l'a retirée.
member-gone = Cette personne n'est plus dans le groupe. La liste est ici : /membres
member-own-request = Une autre personne décide de votre demande. Vous le saurez ici.
member-self = Pour partir vous-même, ouvrez le groupe et appuyez sur « Quitter le groupe ».
member-remove = Retirer cette personne du groupe ?
    
    <b>{ $who }</b> recevra un message et ne pourra plus entrer sans un oui. La personne peut demander à la coordination de revoir cette décision.
member-removed = C'est fait.
    
    <b>{ $who }</b> n'est plus dans le groupe, et reçoit un message.
member-removed-told = Un message au sujet d'un groupe.
    
    Vous n'êtes plus dans le groupe <b>{ $name }</b> : les personnes qui l'animent l'ont décidé. Si cela ne vous semble pas juste, demandez à la coordination de regarder à nouveau. Les numéros utiles et les autres groupes restent ouverts.
    .plain =
        Un message au sujet d'un groupe.
        
        Vous n'êtes plus dans le groupe <b>{ $name }</b>. Les personnes qui l'animent ont décidé cela. Ce n'est pas juste ? Appuyez sur « Demander à revoir » : d'autres personnes regarderont.
member-button-list = Voir la liste
member-button-waiting = Répondre aux demandes
member-button-accept = Dire oui
member-button-decline = Dire non
member-button-remove = Retirer du groupe
member-button-remove-sure = Oui, retirer

join-asked = Une demande vous attend.
    
    <b>{ $who }</b> voudrait rejoindre le groupe { $name }, et a dit oui à la charte.
appeal-asked = Une décision à revoir.
    
    <b>{ $who }</b> n'est plus dans le groupe { $name } et vous demande de regarder à nouveau. Parlez-en avec les personnes qui animent, puis répondez. Oui : la personne revient dans le groupe.
group-button-appeal = Demander à revoir
appeal-sent = Votre demande est partie.
    
    La coordination va regarder à nouveau et vous répondre ici.
appeal-not = Il n'y a rien à revoir en ce moment.
    
    Soit votre demande est déjà partie, soit trop de temps a passé. Les groupes ouverts sont ici : /groupes

invite = Voici un lien pour inviter.
    
    { $link }
    
    Donnez-le seulement aux personnes que vous voulez accueillir : avec lui, elles entrent directement, après la charte. Il marche jusqu'au { $until }.
invite-over = Ce lien ne marche plus. Demandez-en un autre à la personne qui vous l'a donné, ou regardez les groupes : /groupes
invite-revoked = Le lien ne marche plus.
    
    Les personnes déjà entrées restent membres.
invite-button-revoke = Arrêter ce lien
invite-button-new = Faire un lien
