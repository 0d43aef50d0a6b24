# Si une attestation est authentique.

button-verify = Vérifier une attestation
button-verify-other = En vérifier une autre
verify-ask = Une attestation est-elle authentique ?
    
    Envoyez-moi ici le fichier dont le nom finit par { $end }. Ou collez son texte après /verifier
    
    Vous apprenez si elle a été faite ici et n'a pas été changée, et ce que la personne a choisi de montrer. Rien n'est gardé, ni de qui demande, ni de ce qui est demandé.
verify-reading = Je regarde le fichier.
    
    Cela prend quelques secondes. Si je ne dis rien d'ici une minute, envoyez-le encore une fois.
verify-genuine = Elle est authentique : faite ici le { $day }, et pas changée.
verify-name = Nom écrit dessus : <b>{ $name }</b>
verify-no-name = La personne ne montre pas de nom.
verify-no-lines = La personne ne montre aucune ligne.
verify-about = Ce n'est pas un diplôme. Ce que la personne a noté, personne ne l'a vérifié. Je ne peux pas dire si la personne qui vous l'a donnée est bien celle-là.
verify-format = Ce n'est pas une attestation que je peux vérifier.
    
    Il me faut le fichier dont le nom finit par { $end }. La page à lire (PDF) ne peut pas être vérifiée : demandez l'autre fichier.
verify-cut = Il en manque un bout, je ne peux pas la vérifier.
    
    Envoyez le fichier entier, dont le nom finit par { $end }. Un texte collé est souvent coupé.
verify-changed = Elle n'est pas authentique telle quelle : elle a été changée, ou jamais faite ici.
    
    Peut-être que quelque chose s'est perdu en route. Redemandez le fichier, et envoyez-le-moi comme vous l'avez reçu.
verify-elsewhere = Elle n'a pas été signée ici, je ne peux donc rien en dire.
    
    Un autre bot l'a peut-être faite. Demandez à qui vous l'a donnée lequel, et envoyez-la là-bas.
verify-distrusted = Je ne peux pas la garantir : sa clé de signature n'est plus fiable.
    
    Demandez-en une nouvelle.
verify-large = Ce fichier est trop gros pour être une attestation.
    
    Envoyez celui dont le nom finit par { $end }
verify-network = Je n'ai pas pu aller chercher le fichier.
    
    Envoyez-le encore une fois dans un moment, s'il vous plaît.
