# Pour qui est une rencontre.

meeting-kind = Pour : { $kind }
kind-open = tout le monde, aussi en visite
kind-members = les personnes du groupe
kind-helpers = les pairs-aidants du groupe
kind-assembly = les personnes du groupe, en assemblée
meeting-write-kind = Pour qui est cette rencontre ?
    
    Maintenant : <b>{ $now }</b>. Seules ces personnes la verront et pourront répondre.
button-edit-more = Autres réglages
button-edit-kind = Changer pour qui
button-kind-open = Tout le monde
button-kind-members = Le groupe seulement
button-kind-helpers = Les pairs-aidants
button-kind-assembly = Une assemblée
meeting-for-members = Cette rencontre est pour les personnes de son groupe. Regardez les groupes : /groupes
meeting-for-helpers = Cette rencontre est pour les pairs-aidants de son groupe. Les autres sont ici : /rencontres
meeting-kind-answered = Des personnes qui ne sont pas pairs-aidants ont déjà répondu : elles ne verraient plus cette rencontre. Proposez-en une autre pour les pairs-aidants, ou annulez celle-ci.
readers-members = { $n ->
    [one] Une personne, membre de <b>{ $name }</b>, lira ceci.
   *[other] Les { $n } membres de <b>{ $name }</b> liront ceci.
}
readers-helpers = Les pairs-aidants de <b>{ $name }</b> liront ceci, et les personnes qui animent le groupe.
