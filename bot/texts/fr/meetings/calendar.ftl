# Une rencontre dans l'agenda du téléphone.

button-calendar = Dans mon agenda
calendar-ask = Mettre cette rencontre dans votre agenda ?
    
    D'autres personnes lisent parfois votre agenda. Choisissez ce qui s'y verra.
calendar-ask-every = Mettre toutes ces dates dans votre agenda ?
    
    D'autres personnes lisent parfois votre agenda. Choisissez ce qui s'y verra.
calendar-ask-mine = Mettre toutes vos rencontres dans votre agenda ?
    
    Celles où vous avez dit « je viens » ou « peut-être ». Choisissez ce qui s'y verra : d'autres personnes lisent parfois votre agenda.
calendar-ask-group = Mettre toutes les dates de { $group } dans votre agenda ?
    
    Celles des huit prochaines semaines, que vous veniez ou non. Choisissez ce qui s'y verra : d'autres personnes lisent parfois votre agenda.
button-calendar-open = Titre et lieu
button-calendar-hidden = Juste l'heure
button-calendar-group = Ajouter tout le groupe
button-calendar-put = Mettre dans mon agenda
button-calendar-mine = Toutes mes rencontres
calendar-hidden = Rendez-vous
calendar-file = Ouvrez ce fichier : votre téléphone propose de l'ajouter à l'agenda.
    
    Il ne change pas tout seul. Si une date change, reprenez le fichier ici.
calendar-file-name = agenda.ics
calendar-none = Il n'y a rien à mettre dans l'agenda : vous n'avez dit « je viens » à aucune rencontre à venir. Elles sont ici : /rencontres
calendar-none-group = Il n'y a rien à mettre dans l'agenda : aucune rencontre n'est prévue dans ce groupe. Elles apparaissent ici : /rencontres
calendar-name = Mes dates

# Une adresse où l'agenda demande tout seul
button-calendar-address = Suivre tout seul
calendar-address = Votre agenda peut suivre vos rencontres tout seul.
    
    Pour cela, je vous fais une adresse privée. Votre agenda y demande ce qui change, et le montre quelques heures après.
    
    Toute personne qui a cette adresse voit vos rencontres. Toute personne qui voit votre agenda aussi. Choisissez ce qui s'y verra.
calendar-address-made = Voici votre adresse privée. Je ne la montre que maintenant :
    
    <code>{ $address }</code>
    
    Dans votre agenda, choisissez « Ajouter un agenda à partir d'une adresse » (ou « S'abonner ») et collez-la.
calendar-address-care = Ne la donnez à personne. Puis supprimez ce message : sinon elle reste dans cette discussion.
calendar-address-has = Votre agenda a une adresse privée, depuis le { $day }.
calendar-address-all = Toute personne qui l'a voit vos rencontres : heure, titre et lieu.
calendar-address-hour = Toute personne qui l'a voit juste les heures, sous le nom « Rendez-vous ».
calendar-address-lost = Je ne peux pas la montrer à nouveau. Si vous l'avez perdue, ou si quelqu'un d'autre l'a, faites-en une nouvelle : l'ancienne s'arrête aussitôt.
calendar-address-stopped = L'adresse est arrêtée. Plus personne n'y reçoit quoi que ce soit.
    
    Votre agenda montre peut-être encore ce qu'il avait : enlevez-le là aussi.
calendar-address-off = En ce moment, les agendas ne peuvent pas demander tout seuls à ce bot.
calendar-address-none = Vous n'avez pas d'adresse d'agenda.
button-calendar-copy = Copier l'adresse
button-calendar-renew = En faire une nouvelle
button-calendar-stop = Arrêter cette adresse
button-calendar-hide = Montrer juste l'heure
button-calendar-show-all = Montrer titre et lieu
