/*
 * Given names that many people have, so that a line with one of them and a family name needs no other proof. A rarer name
 * is a line to take with one tap. Names that are also places, months, words or surnames alone are left out on purpose
 * (Paris, Jordan, Sydney, April, Grace, Mark).
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul abdullah abigail adam adrian agnes ahmad ahmed aisha ajay alan alejandro alex alexander alexandra alexis alfred ali alice alicia alison aliya allison amanda amara amelia amina amir amit amy ' +
    'ana anastasia anders andre andrea andreas andrew andy angela angelica anh anil anita anja ann anna anne annette anthony antoine antonio anya ariel arjun arthur arun asha ashley astrid ayesha ' +
    'barbara beatrice ben benjamin bernard beth bianca bill bjorn bob boris brandon brenda brian brigitte bruno bryan camille carl carla carlos carmen carol caroline catherine cecilia chantal chidi ' +
    'chloe chris christian christina christine christopher claire clara claudia claudio colin craig cristina daniel daniela danielle dariusz dave david deborah deepak denis denise dennis derek diana diane diego dieter ' +
    'dimitri dmitri dominik dominique donald donna dorothy doug eduardo edward eileen elaine elena eleni elias elisa elizabeth ella ellen elodie emeka emilia emily emma emmanuel eric erica erik erika esther eva evelyn ' +
    'farah fatima felix fernando fiona florian francesca francesco francis francois frank franziska fred frederic frederik gabriel gabriela gareth gary geoffrey george gerald gerard giulia giuseppe ' +
    'gloria gordon graham greg gregory guillaume gustavo hannah hans harriet harry hassan heather hector heidi helen helena helene henrik henry hiroshi hong howard hugo hussein ian ibrahim ines ingrid ' +
    'irene irina isaac isabel isabella isabelle ivan jacek jack jacob jacqueline jacques jake jamal james jamie jan jane janet jasmine jason javier jean jeff jeffrey jenna jennifer jenny jeremy jerome jessica jill ' +
    'jim jo joan joanna joao joel johan johanna john jon jonas jonathan jorg jorge jose josef joseph josh joshua juan juanita judith julia julian juliana julie julien jun jurgen justin karen karim karin karl kate katherine ' +
    'kathleen kathryn katja katrin keiko keith kelly ken kenji kenneth kevin khalid kim kimberly klaus kofi krishna kristen kristin kwame kyle lars laura lauren laurent layla lea leah lee leila lena leo leon leslie li ' +
    'liam lily linda linh lisa lori louis louise luc luca lucas lucia lucy ludwig luis lukas lukasz luke lydia lynn magdalena maja malik manuel marc marcel marco marcus margaret maria marie marina mario marion ' +
    'marta martha martin martina mary mateo mathieu matt matteo matthew matthias maurice maya mehdi mei melanie melissa mia michael michaela michel michelle miguel mike mina ming miriam mohamed mohammad mohammed monica ' +
    'monika muhammad nadia nadine nancy naomi natalia natalie natasha nathan neha neil ngozi nguyen nicholas nick nicolas nicole nikita nikhil nina noah noor nora oleg olga oliver olivia oluwaseun omar oscar otto pablo ' +
    'pamela patricia patrick paul paula pauline pavel pedro peggy peter petra philip philippe phillip pierre piotr preethi priya rachel rafael rahul raj rajesh ralph ramon raquel ravi raymond rebecca renata ricardo ' +
    'richard rick rita rob robert roberto robin rodrigo roger rohan roland ron ronald rosa rosalie ruth ryan sabine sabrina said sally sam samantha samir samuel sandra sandrine sanjay sara sarah scott sean sebastian ' +
    'sergei sergey sergio shannon sharon sheila shirin simon simone siobhan sofia sonia sophia sophie soren stefan stefanie stephanie stephen steve steven sue sunita susan suzanne sven sylvia sylvie takashi tanya tara tariq ' +
    'teresa terry theo theresa thomas tim timothy tina tobias tom tomas tomasz tony tracy tuan ulrich ulrike uma ursula uwe valentina valerie vanessa vera veronica vijay vikram vincent vivian vladimir wanda wei wendy werner ' +
    'will william winston wolfgang xavier yann yasmin yuki yusuf yves yvonne zainab zoe иван ольга елена анна сергей дмитрий наталья мария алексей андрей'
  ).split(' '),
);
