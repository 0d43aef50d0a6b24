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
readers-inside = { $n ->
    [one] Une personne, membre de <b>{ $name }</b>, lira ceci.
   *[other] Les { $n } membres de <b>{ $name }</b> liront ceci.
}
readers-helpers = Les pairs-aidants de <b>{ $name }</b> liront ceci, et les personnes qui animent le groupe.

# Où c'est, et comment entrer
meeting-place-mapped = Où : { $place } (avec un plan)
meeting-mapped = { $place } (avec un plan)
meeting-access = Accès : { $access }
meeting-bring = À apporter : { $bring }
meeting-link-later = Lien : ici dès { $when }, pour les personnes qui viennent
meeting-link-come = Lien : ici pour les personnes qui viennent. Dites « Je viens » pour le voir.
access-step_free = sans marche
access-quiet_room = une pièce calme
access-bus = un bus s'arrête tout près
link-always = tout le groupe, à tout moment
link-from = les personnes qui viennent, { $before } avant
button-meeting-map = Montrer le plan
button-edit-access = Décrire l'accès
button-edit-bring = Dire quoi apporter
button-edit-link_from = Montrer le lien après
button-access-step_free = Sans marche
button-access-quiet_room = Une pièce calme
button-access-bus = Un bus proche
button-link-always = Tout le groupe
button-link-from = { $before } avant
meeting-write-access = Comment entre-t-on ?
    
    Maintenant : <b>{ $now }</b>. Touchez ce qui est vrai, puis « C'est bon ». Vous pouvez aussi l'écrire avec vos mots.
meeting-write-bring = Que faut-il apporter ?
    
    Maintenant : <b>{ $now }</b>. Écrivez-le ici.
meeting-write-link = Qui voit le lien, et à partir de quand ?
    
    Maintenant : <b>{ $now }</b>. Un rappel viendra avec le lien.
meeting-write-spot = Comment s'appelle ce lieu ?
    
    J'ai le point sur le plan. Écrivez l'adresse ici.
new-place-words = J'ai le point sur le plan. Comment s'appelle ce lieu ? Écrivez l'adresse ici.
meeting-point-none = Je n'ai pas trouvé de point sur un plan dans ce message. Écrivez l'adresse, ou envoyez le lieu à nouveau.
meeting-point-live = Ceci suit votre téléphone, et je ne le veux pas. Envoyez le lieu lui-même, ou écrivez l'adresse.
meeting-no-map = Il n'y a pas de plan de ce lieu. Regardez la rencontre : l'adresse y est.
meeting-no-link = Cette rencontre n'a pas de lien. Écrivez-le d'abord, comme lieu.

# Juste après avoir prévu une rencontre
button-planned-how = Accès et détails
