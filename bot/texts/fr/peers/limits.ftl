# Les limites de qui écoute.

button-helper-limits = Régler mes limites
limits = Vos limites. Personne d'autre ne les voit.
limits-told = Façons de parler : <b>{ $forms }</b>
    Nouvelles demandes : <b>{ $new }</b>
    Échanges à la fois : <b>{ $most }</b> au plus
    Sujets refusés : <b>{ $refused }</b>
limits-hours-any = Quand : <b>à tout moment</b>
limits-hours = Quand, dans votre fuseau horaire ({ $zone }) :
limits-hours-line = { $days } : <b>{ $hours }</b>
limits-every-day = Tous les jours
limits-days = { $first } à { $last }
limits-all-day = toute la journée
limits-quiet = Une partie tombe dans vos heures calmes ({ $since }–{ $until }). On vous demandera alors quand même.
limits-ask-hours = Quand voulez-vous qu'on vous demande ?
    
    En dehors de ces heures, une demande attend, ou va à quelqu'un d'autre.
limits-write = Choisissez ici, ou écrivez par exemple : mardi 18h-20h, week-ends
limits-check = Est-ce bien cela ?
limits-again = Pour corriger, écrivez à nouveau les heures.
limits-new = Combien de nouvelles demandes par semaine, au plus ?
    
    En ce moment : <b>{ $now }</b>. Celles que vous refusez ne comptent pas.
limits-new-any = autant qu'il en vient
limits-new-most = { $most } par semaine au plus
button-limits-hours = Choisir mes heures
button-limits-new = Limiter les demandes
button-limits-mornings = Le matin
button-limits-afternoons = L'après-midi
button-limits-evenings = Le soir
button-limits-weekdays = En semaine
button-limits-weekends = Le week-end
button-limits-any = À tout moment
button-limits-new-any = Autant qu'il en vient
button-limits-yes = Oui, c'est juste
hours-unclear = Je n'ai pas compris. Écrivez par exemple : mardi 18h-20h. Ou : lun-ven 9h-12h, week-ends. Ou : à tout moment
hours-many = Cela fait trop d'heures différentes : { $most } au plus. Écrivez-en moins, s'il vous plaît.
button-limits-forms = Choisir les moyens
limits-forms = Par quels moyens échangez-vous avec quelqu'un ?
    
    Votre numéro ou votre adresse ne sont montrés à personne : vous les donnez vous-même, ou non.
helper-one-form = Il faut garder au moins une façon de parler. Ajoutez d'abord une autre.
button-limits-me = Dire qui je suis
limits-me = Que voulez-vous dire de vous ?
    
    Tout est facultatif. Personne ne lit si vous êtes une femme ou un homme, ni votre âge : certaines personnes le souhaitent, et nous n'en tenons compte que pour elles. Encore une fois enlève.
    .plain = Vous pouvez dire si vous êtes une femme ou un homme, et votre âge. Ce n'est pas obligatoire. Personne ne le lit.
    
    Des personnes aiment parler avec une femme, un homme ou quelqu'un de leur âge. Cela les aide.
limits-me-now = Je suis : <b>{ $gender }</b>
    Mon âge : <b>{ $age }</b>
limits-me-unsaid = non dit
limits-ages = Quel âge avez-vous ?
    
    Une date de naissance n'est jamais demandée. Appuyez encore une fois pour enlever.
button-gender-woman = Je suis une femme
button-gender-man = Je suis un homme
button-limits-age = Choisir mon âge
button-limits-words = Dire avec mes mots
button-limits-described = Me laisser choisir
described = Peut-on lire ceci avant de demander ?

    Des groupes laissent choisir à qui demander, parmi trois personnes au plus. De vous, on lirait :
described-off = Personne ne le lit pour l'instant. Ni nom, ni groupe, ni âge ; mais qui vous connaît bien peut deviner.
described-on = <b>Permis.</b> On le montre pendant vos heures, quand vous êtes libre. Vous l'enlevez d'un geste.
button-described-allow = Permettre
button-described-end = Ne plus permettre
