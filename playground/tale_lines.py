"""What people of the story write in each language, and the few words of the bot they wait for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lines:
    """What people of the story write in one language, and the few words of the bot they wait for."""

    newcomer: str  # the first name on Telegram
    helper: str  # the first name on Telegram, and the pseudonym, of who listens in that language
    helper_name: str
    topic: str
    newcomer_name: str
    later_name: str
    plan: str
    title: str
    when: str
    ask: str
    answer: str
    thanks: str
    bye: str
    team: str  # to those who facilitate
    team_answer: str
    promise: str
    other_promise: str  # the same, changed
    lost: str  # the first name on Telegram of who listens, and is lost
    next: str
    somebody: str  # what is not true any more when that one is lost
    news: str
    coming: str
    maybe: str
    not_coming: str
    delivered: str
    receipt: str
    second_plan: str
    second_title: str
    later: str  # the hour that one date is moved to
    later_said: str
    one_place: str
    in_line: str
    place_free: str
    month: str
    met: str
    talk_at: str
    question: str
    first_answer: str
    second_answer: str


LINES = {
    "fr": Lines(
        newcomer="Nadia", helper="Hugo", helper_name="Hirondelle", topic="Rue et logement",
        newcomer_name="Mésange", later_name="Mésange bleue",
        plan="demain 18h Soupe et jeux", title="Soupe et jeux", when="mardi 1er décembre à 18 h",
        ask="Bonjour. J’ai mes clés depuis une semaine. Le soir, c’est trop calme.",
        answer="Bonjour Mésange. Moi aussi, au début. J’allumais la radio, et je cuisinais pour deux jours. "
        "Qu’est-ce qui vous ferait du bien, ce soir ?",
        thanks="La radio, je vais essayer. Merci.",
        bye="Avec plaisir. Dites-moi demain comment c’était, si vous voulez.",
        team="Peut-on venir à la soupe avec un enfant ?",
        team_answer="Oui, avec plaisir. Il y a des jeux pour tous les âges.",
        promise="Oui. Je vous écris demain à 17 h.", other_promise="Oui. Je vous écris demain à 19 h.",
        lost="Helen", next="La personne qui avait dit oui ne peut plus répondre.",
        somebody="Quelqu'un est là pour vous.",
        news="Jeudi à 17 h, nous préparons la table ensemble. Venez comme vous êtes.",
        coming="Votre réponse : je viens", maybe="Votre réponse : peut-être", not_coming="vous ne venez pas",
        delivered="Votre annonce est partie.", receipt="Reçu",
        second_plan="samedi 15h Balade au parc", second_title="Balade au parc",
        later="19h", later_said="mardi 8 décembre à 19 h", one_place="Il reste 1 place sur 1.", in_line="Vous êtes numéro 1",
        place_free="Une place est libre pour vous.", month="Décembre 2026",
        met="Vous pouvez maintenant parler avec Merle.",
        talk_at="demain 18h",
        question="Quand on a un logement, comment fait-on pour ne plus dormir tout habillé ?",
        first_answer="Il m’a fallu un mois. J’ai posé mes chaussures un peu plus loin chaque soir.",
        second_answer="Une amie m’a donné une couverture lourde. Depuis, je dors en pyjama.",
    ),
    "en": Lines(
        newcomer="Nora", helper="Helen", helper_name="Heron", topic="Work",
        newcomer_name="Robin", later_name="Red robin",
        plan="tomorrow 6pm Soup and games", title="Soup and games", when="Tuesday 1 December, 18:00",
        ask="Hello. I go back to work on Monday, after three years. I can’t sleep.",
        answer="Hello Robin. My first week felt long too. I took a short walk at noon, every day. "
        "What would make Monday a little easier?",
        thanks="A walk at noon. I’ll try that. Thank you.",
        bye="You’re welcome. Tell me on Monday evening how it went, if you like.",
        team="May one bring a child to the soup?",
        team_answer="Yes, gladly. There are games for all ages.",
        promise="I will. I’ll write on Monday at 5.", other_promise="I will. I’ll write on Monday at 7.",
        lost="Hugo", next="The person who had said yes cannot answer any more.",
        somebody="Somebody is there for you.",
        news="On Thursday at 5 pm we lay the table together. Come as you are.",
        coming="Your answer: I'm coming", maybe="Your answer: maybe", not_coming="you are not coming",
        delivered="Your announcement has gone out.", receipt="Receipt",
        second_plan="Saturday 3pm Walk in the park", second_title="Walk in the park",
        later="7pm", later_said="Tuesday 8 December, 19:00", one_place="1 place of 1 is free.", in_line="You are number 1",
        place_free="A place is free for you.", month="December 2026",
        met="You can now talk with Merle.",
        talk_at="tomorrow 6pm",
        question="What do you answer when a new colleague asks what you did these three years?",
        first_answer="I say that I was away for my health, and that I am glad to be back. Nobody asked twice.",
        second_answer="The truth, in one sentence that I had practised at home. Then I ask about them.",
    ),
}  # fmt: skip
