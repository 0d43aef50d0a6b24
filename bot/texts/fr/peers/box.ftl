# Une question à plusieurs personnes qui écoutent, sans nom : les réponses arrivent ensemble.

button-box = Demander sans mon nom
button-box-agree = J'accepte, continuer
button-box-write = Écrire ma question
button-box-send = Oui, envoyer
    .means = yes
button-box-others = Choisir d'autres sujets
button-box-withdraw = Retirer ma question
button-box-answer = Répondre
button-box-which = Signaler une réponse
button-box-nth = Signaler la réponse { $n }

box-head = Poser une question, sans votre nom.
box = { $most } personnes qui écoutent ici la lisent, au plus. Elles ne savent pas qui demande. Chacune peut répondre une fois, ou pas.
    
    Dans { $days } jours au plus tard, vous lisez toutes les réponses en un seul message. Si quelqu'un signale votre question, la coordination voit votre pseudonyme.
    .plain = { $most } personnes lisent votre question, au plus. Elles ne savent pas que c'est vous.
    
    Vous recevez toutes les réponses en un seul message. Cela peut prendre { $days } jours.
box-write = Que voulez-vous demander ?
box-write-how = Écrivez-le en un seul message, { $most } caractères au plus. Vous le relirez avant l'envoi. N'écrivez ni diagnostic, ni traitement, ni rien qui permette de vous retrouver : Telegram garde cette conversation.
    .plain = Écrivez-le en un seul message. Vous le relirez avant l'envoi. N'écrivez pas votre nom, ni le nom d'une maladie ou d'un médicament.
readers-box = Quelques personnes qui écoutent ici liront ceci. Aucune ne lit qui demande.
readers-box-asker = Seule la personne qui a demandé lira ceci, sans votre nom.
box-sent-head = Votre question est en route.
box-waits-head = Votre question attend des réponses.
box-waits = { $n ->
    [one] Elle a été posée à une personne qui écoute.
   *[other] Elle a été posée à { $n } personnes qui écoutent.
} Vous recevrez toutes les réponses en un seul message. Au plus tard : { $when }. Ensuite, nous les effaçons ici.
    
    D'ici là, les rencontres et les lignes d'aide restent ouvertes.
box-withdrawn = Votre question est retirée. Personne n'a su que c'était vous, et ses mots sont effacés ici.
box-nobody-head = Aucune personne qui pourrait répondre n'est libre en ce moment.
box-nobody-kept = Vos mots ne sont pas envoyés. Ils attendent ici votre choix, deux jours au plus. Cela ne tient pas à vous : les personnes qui écoutent sont peu nombreuses, ou se reposent.
box-one = Vous avez une question qui attend ses réponses. Une à la fois : retrouvez-la avec le bouton « Demander sans mon nom », dans /pair
box-many = { $most } questions par jour, pas plus : c'est assez pour aujourd'hui. Reposez-vous un peu, et demandez encore demain.
box-over = Cette question n'attend plus de réponse. Merci d'avoir regardé.
box-forgotten = C'est trop ancien : nous n'en gardons plus rien ici. Pour le dire à la coordination : /aide

box-answers = { $n ->
    [one] Une réponse à votre question.
   *[other] { $n } réponses à votre question.
}
box-asked-was = Vous aviez demandé :
box-answer-nth = <b>Réponse { $n }</b>
box-answers-kept = <i>Aucune de ces personnes ne sait qui a demandé. Votre question et ces réponses ne sont que dans cette conversation : ici, nous les avons effacées.</i>
box-unanswered-head = Votre question n'a pas trouvé de réponse.
box-unanswered = Le temps est passé, et personne n'a répondu. Cela ne tient pas à vous : les personnes qui écoutent répondent quand elles le peuvent.
    
    Vous pouvez la poser encore, demander à parler à une personne, ou venir à une rencontre. Les lignes d'aide répondent aussi.

# Les personnes à qui on demande
box-asked-head = Une question, pour vous et quelques autres.
box-asked = Sujets : <b>{ $topics }</b>
    Langue : <b>{ $language }</b>
    Répondez avant : <b>{ $when }</b>
box-free = Vous pouvez répondre une fois, refuser sans raison, ou ne pas répondre. Personne ne lit votre nom, et vous ne lisez pas qui demande.
box-answer = Que voulez-vous répondre ?
box-answer-how = Dites ce que vous avez vécu, en un seul message, { $most } caractères au plus. Pas de conseil sur un traitement. Vous le relirez avant l'envoi ; après, on ne peut plus le changer.
box-answered = Votre réponse est gardée, scellée, jusqu'à ce que chacun ait répondu. Au plus tard : { $when }. Ensuite elle va à la personne qui a demandé, sans votre nom, et elle est effacée ici.
over-head-box-asked = Une question, pour vous et quelques autres.
todo-box = • Une question sans nom, pour vous et quelques autres. Répondez avant : { $when }.
button-todo-box = Lire la question

# Signaler
box-which = Quelle réponse voulez-vous signaler ?
box-reported-next = Une personne de la coordination regarde, et vous saurez ce qui est décidé.
