# Ce que la personne qui signale ajoute à son signalement

button-evidence = Ajouter des mots
button-evidence-more = Ajouter d'autres mots
button-evidence-drop = Tout retirer
evidence = Que voulez-vous ajouter ?
    
    Pour ajouter ce que { $name } a écrit : répondez ici à ce message, avec n'importe quel mot. Rien ne part vers { $name }. Ou écrivez avec vos mots.
    
    Je vous le montre avant de le garder. Rien ne vous y oblige : votre signalement compte sans cela.
    .plain = Que voulez-vous ajouter ?
    
        Répondez au message de { $name } avec un mot : il est ajouté, et rien ne part. Ou écrivez avec vos mots. Vous voyez tout avant. Vous pouvez aussi ne rien ajouter.
readers-report = Seule la coordination qui regarde ce signalement le lit, jamais { $name }, et sans votre nom. Si le texte dit qui vous êtes, elle peut le savoir. C'est scellé, et gardé six mois au plus. Vous pouvez le retirer.
evidence-kept = C'est ajouté à votre signalement.
    
    Vous pouvez le retirer tant que rien n'est décidé. Ce qui a été lu reste lu.
evidence-dropped = Ce que vous aviez ajouté est effacé. Votre signalement reste.
evidence-seen = Ajouté par la personne qui signale, avec son oui à chaque fois.
evidence-theirs = Ce qu'on lui a écrit :
evidence-own = Avec ses mots :
evidence-no-report = Aucun signalement de vous n'attend ici. Rien n'a été ajouté.
evidence-many = C'est tout ce qui tient : { $most } au plus. Rien d'autre n'a été ajouté.
evidence-long = C'est trop long : { $most } caractères au plus. Rien n'a été ajouté. Choisissez un message plus court, ou dites-le avec vos mots.
evidence-not-theirs = Ce n'est pas un message avec des mots de cette personne. Répondez à un message qu'elle vous a écrit, ou écrivez avec vos mots.
