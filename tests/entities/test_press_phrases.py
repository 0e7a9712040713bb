"""Phrases of press language, one a case: who holds which role where, and who says what. Names are invented."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import entities as bench
from presskit.entities.recognise import recognise
from presskit.model import Glossary, Mentions

# language, text, (name, role, affiliation): the fullest record of that person in the text
HOLDS: list[tuple[str, str, tuple[str, str, str]]] = [
    ("fr", "Jean Tessier, Directeur général adjoint Opérations et Performance du groupe Dornal, a signé.",
     ("Jean Tessier", "Directeur général adjoint Opérations et Performance", "Dornal")),
    ("fr", "Luc Marin, Vice-président Systèmes Terrestres et Aériens du groupe Dornal, a signé.",
     ("Luc Marin", "Vice-président Systèmes Terrestres et Aériens", "Dornal")),
    ("fr", "Marc Petit, avocat et ancien garde des Sceaux, préside la mission.",
     ("Marc Petit", "avocat et ancien garde des Sceaux", "")),
    ("en", "Anne Marsh, Director of Innovation and Strategic Partnerships at Fernmoor Health, spoke first.",
     ("Anne Marsh", "Director of Innovation and Strategic Partnerships", "Fernmoor Health")),
    ("en", "Sir Peter Marsh, the University’s Chancellor, attended.", ("Peter Marsh", "Chancellor", "")),
    ("en", "It grows, said Leon Marsh, Head of Research and Development for Roquel Americas, on Monday.",
     ("Leon Marsh", "Head of Research and Development", "Roquel Americas")),
    ("fr", "Le recteur Tarlois et le président Vilmatre ont signé la charte.", ("Tarlois", "recteur", "")),
    ("fr", "Réuni à Dakar M. Mamadou Ndiaye, directeur général, a parlé des routes.",
     ("Mamadou Ndiaye", "directeur général", "")),
    ("en", "Before joining the state, Ms. Carol Whitby, 49, was Vice-President, Sustainable Development, at "
     "Fernmoor Nordic.", ("Carol Whitby", "Vice-President, Sustainable Development", "Fernmoor Nordic")),
    ("fr", "Mme Carole Aubry, 49 ans, a été vice-présidente, Développement durable, chez Varnel Nordique.",
     ("Carole Aubry", "vice-présidente, Développement durable", "Varnel Nordique")),
    ("fr", "La fête a lieu en présence du conseiller d’État vaudois Philippe Aubry et de ses invités.",
     ("Philippe Aubry", "conseiller d’État vaudois", "")),
    ("en", "The chief of the nation was joined by Grand Chief Alice Marsh of the Cree Nation of Ashby on Monday.",
     ("Alice Marsh", "Grand Chief", "Cree Nation of Ashby")),
    ("en", "Investor relations: Sofia Marsh – Media relations: Karim Lane", ("Sofia Marsh", "Investor relations", "")),
    ("fr", "La grande cheffe Alice Marsan, de la Nation crie de Varnes, a signé l’entente lundi à Québec.",
     ("Alice Marsan", "grande cheffe", "Nation crie de Varnes")),
    ("fr", "La Fondation Horizon Varnois agit. Céline Ravier, directrice des opérations d’Horizon Varnois, était là.",
     ("Céline Ravier", "directrice des opérations", "Horizon Varnois")),
    ("en", "“It rains,” said Lena Fordham, the museum’s head of collections, on Monday.",
     ("Lena Fordham", "head of collections", "")),
    ("en", "She was joined by concertmaster Jane Holm, principal cellist Mark Bell and the choir.",
     ("Mark Bell", "principal cellist", "")),
    ("fr", "Jean Tessier, responsable achats de l’Institut des marais, et trois élus étaient là.",
     ("Jean Tessier", "responsable achats", "Institut des marais")),
    ("fr", "La fête a réuni Lise Morel, directrice qualité, et ses équipes.", ("Lise Morel", "directrice qualité", "")),
    ("fr", "Le conseil annonce la nomination de la cheffe d’orchestre danoise Anna Holm au poste de directrice "
     "musicale et artistique.", ("Anna Holm", "directrice musicale et artistique", "")),
    ("en", "Today, Gov. Helen Marsh signed the bill. “It is a good day for all of us,” Gov. Marsh said.",
     ("Helen Marsh", "Gov.", "")),
    ("en", "The plan was drafted by U.S. Sen. Carol Whitby (D-ME) and two colleagues.",
     ("Carol Whitby", "U.S. Sen.", "")),
    ("en", "“We listened,” said Cllr Anita Rowe, cabinet member for parks and leisure, after the vote on Monday.",
     ("Anita Rowe", "cabinet member for parks and leisure", "")),
    ("en", "Colin Ashdown, from Wyvale Rural Community Council, chairs the group.",
     ("Colin Ashdown", "", "Wyvale Rural Community Council")),
    ("en", "Trade and Shipping Minister Laura Penrose will open the new quay in the spring.",
     ("Laura Penrose", "Trade and Shipping Minister", "")),
    ("en", "Company president and CEO Martin Delacroix said the figures were in line with the plan.",
     ("Martin Delacroix", "president and CEO", "")),
    ("en", "Julia Hartmann will be joining the company on May 4 as its new Chief Financial Officer.",
     ("Julia Hartmann", "Chief Financial Officer", "")),
    ("en", "Peter Holloway, a professor of Marine Sciences at Ashdown University, led the work.",
     ("Peter Holloway", "professor of Marine Sciences", "Ashdown University")),
    ("en", "Nina Kowalski (Ashdown Institute), head of research, presented the results.",
     ("Nina Kowalski", "head of research", "Ashdown Institute")),
    ("en", "Edward Lane a Director of Fernmoor Holdings was present.",
     ("Edward Lane", "Director", "Fernmoor Holdings")),
    ("en", "Whitby, 56, currently serves as provost at Ashdown University. Carol Whitby succeeds Peter Lane.",
     ("Carol Whitby", "provost", "Ashdown University")),
    ("en", "Ashdown Athletics announced on Thursday that Sara Whitby has been appointed performance director.",
     ("Sara Whitby", "performance director", "Ashdown Athletics")),
    ("en", "Fernmoor Holdings has elevated Ashley Penrose to chief executive.",
     ("Ashley Penrose", "chief executive", "Fernmoor Holdings")),
    ("en", "The club has elected a new president (Stephanie Marlowe) and a treasurer.",
     ("Stephanie Marlowe", "president", "")),
    ("en", "Two directors were named, for the Ashdown Institute (Professor Helen Marsh) and the Wyvale Institute.",
     ("Helen Marsh", "Professor", "Ashdown Institute")),
    ("en", "The Minister of Families, Children and Social Development, Karina Whitby, will be in Fernmoor.",
     ("Karina Whitby", "Minister of Families, Children and Social Development", "")),
    ("en", "Minister for Regional Development, Territories and Local Government John Penrose said it will flow.",
     ("John Penrose", "Minister for Regional Development, Territories and Local Government", "")),
    ("en", "The Minister will be joined by Robert Lane, Member of Parliament for Wyvale East–Stony Creek.",
     ("Robert Lane", "Member of Parliament for Wyvale East–Stony Creek", "")),
    ("en", "“We grow,” says Joanne Marsh, president and chief philanthropy officer of Wyvale Foundation.",
     ("Joanne Marsh", "president and chief philanthropy officer", "Wyvale Foundation")),
    ("en", "Fernmoor Group has appointed David Penrose, P.E., as associate vice president and practice leader.",
     ("David Penrose", "associate vice president and practice leader", "Fernmoor Group")),
    ("en", "Peter Holloway, who retired last May as president of Fernmoor Bank, died on Monday.",
     ("Peter Holloway", "president", "Fernmoor Bank")),
    ("en", "“We grow,” Robert Warwick, CEO of Fernmoor-based Halden Medical, told them.",
     ("Robert Warwick", "CEO", "Halden Medical")),
    ("en", "Anna Penrose and Victor Marsh, both professors of economics at Illinois, signed the study.",
     ("Anna Penrose", "professors of economics", "Illinois")),
    ("en", "“We can measure it,” said Debra Marsh. She is a professor of astronomy at Wyvale State University.",
     ("Debra Marsh", "professor of astronomy", "Wyvale State University")),
    ("en", "Wyvale Hospitals Trust has appointed former health minister Sir David Penrose as its new chair.",
     ("David Penrose", "chair", "Wyvale Hospitals Trust")),
    ("en", "Fernmoor Trust confirmed the appointment of Nick Penrose OBE, JP, as chairman of the trust.",
     ("Nick Penrose", "chairman", "Fernmoor Trust")),
    ("en", "The plan was launched by the Inspector General of Police, Samuel Penrose, on Monday.",
     ("Samuel Penrose", "Inspector General of Police", "")),
    ("en", "Best wishes,\nProfessor Mary Penrose\nSenior Deputy Vice-Chancellor\nWyvale Cross University\n",
     ("Mary Penrose", "Senior Deputy Vice-Chancellor", "Wyvale Cross University")),
    ("en", "The reef is old, says geochronologist Zenna Penrose.", ("Zenna Penrose", "geochronologist", "")),
    ("fr", "« Nous sommes plus forts ensemble », se félicite le président de l’association et de l’université de "
     "Varnes, Gilles Maronnier.", ("Gilles Maronnier", "président", "université de Varnes")),
    ("fr", "Le conseil a confirmé la nomination de madame Sophie Ardel au poste de rectrice de l’Université de Varnes.",
     ("Sophie Ardel", "rectrice", "Université de Varnes")),
    ("fr", "Le géographe Paul Danval devient le sixième recteur de l’Université de Varnes.",
     ("Paul Danval", "recteur", "Université de Varnes")),
    ("fr", "Étaient là Madame Claire Osmond, ministre de l’enseignement supérieur et de la recherche et Madame Adèle "
     "Mathis, ministre de la santé.",
     ("Claire Osmond", "ministre de l’enseignement supérieur et de la recherche", "")),
    ("fr", "Étaient là M. Marc Osmond, ministre de la Culture et de Madame Adèle Mathis, ministre de la santé.",
     ("Marc Osmond", "ministre de la Culture", "")),
    ("fr", "Le conseil a reconduit Paul Danval à la présidence du directoire de la Société des quais de Varnes.",
     ("Paul Danval", "", "Société des quais de Varnes")),
    ("fr", "Claire Osmond prendra en mai la direction de l’Institut varnois du bois.",
     ("Claire Osmond", "", "Institut varnois du bois")),
    ("fr", "Paul Danval, Luc Gamel et Claire Osmond, professeurs à l’Université de Varnes, signent la tribune.",
     ("Paul Danval", "professeurs", "Université de Varnes")),
    ("fr", "Luc Gamel et Claire Osmond, chargés de mission à l’Institut varnois du bois, étaient là.",
     ("Luc Gamel", "chargés de mission", "Institut varnois du bois")),
    ("fr", "« Tout va bien », a dit Luc Gamel, vice-président par intérim, Solutions et Expérience client de la Banque "
     "Varnel au Québec.",
     ("Luc Gamel", "vice-président par intérim, Solutions et Expérience client", "Banque Varnel")),
    ("fr", "Luc Gamel, président et chef de la direction, Varnel, et Claire Osmond ont signé l’entente.",
     ("Luc Gamel", "président et chef de la direction", "Varnel")),
    ("fr", "L’Institut varnois du bois (IVB) déménage. Sa présidente, Claire Osmond, et son directeur, Luc Gamel, s’en "
     "réjouissent.", ("Luc Gamel", "directeur", "Institut varnois du bois")),
    ("fr", "Au nom de la ministre de la Mer, Mme Claire Osmond, la ministre responsable de l’Administration côtière, "
     "présidente du Conseil du littoral et députée de Varnes, Mme Adèle Mathis, annonce une entente.",
     ("Adèle Mathis", "ministre responsable de l’Administration côtière, présidente", "Conseil du littoral")),
    ("fr", "Au nom de la ministre de la Mer, Mme Claire Osmond, la ministre responsable de l’Administration côtière, "
     "présidente du Conseil du littoral et députée de Varnes, Mme Adèle Mathis, annonce une entente.",
     ("Claire Osmond", "ministre de la Mer", "")),
    ("fr", "Le président du conseil d’administration de la Banque Varnel et membre du comité, Luc Gamel, a parlé.",
     ("Luc Gamel", "président du conseil d’administration", "Banque Varnel")),
    ("fr", "La vice-rectrice à la recherche, à la création et à l’innovation, Claire Osmond, a parlé.",
     ("Claire Osmond", "vice-rectrice à la recherche, à la création et à l’innovation", "")),
    ("fr", "Entouré des maires de Varnes et de Brignac, Monsieur Luc Gamel et Madame Claire Osmond, il a voté.",
     ("Claire Osmond", "maires de Varnes et de Brignac", "")),
    ("fr", "« Nous voilà prêts à partir. »\n\n– Luc Gamel\n\nChef de la Coalition varnoise du bois",
     ("Luc Gamel", "Chef", "Coalition varnoise du bois")),
    ("fr", "Contacts presse\n\nBanque Varnel : Claire Osmond, responsable des relations presse",
     ("Claire Osmond", "responsable des relations presse", "Banque Varnel")),
    ("fr", "Mme Claire Osmond, ambassadrice de France au Maroc, et M. Luc Gamel ont signé.",
     ("Claire Osmond", "ambassadrice de France au Maroc", "")),
    ("fr", "Le groupe Varnel a désigné Luc Gamel pour succéder dès lundi à Paul Danval au poste de directeur général.",
     ("Luc Gamel", "directeur général", "Varnel")),
    ("fr", "« Merci », a dit le président de l’Union des Chambres de commerce et d’industrie de Varnes, Luc Gamel.",
     ("Luc Gamel", "président", "Union des Chambres de commerce et d’industrie de Varnes")),
    ("fr", "La nomination de Luc Gamel, annoncée hier, à titre de directeur de la Banque Varnel réjouit le conseil.",
     ("Luc Gamel", "directeur", "Banque Varnel")),
    ("fr", "Le Dr Claire Osmond, médecin interniste au CHU de Toulouse, appelle à une trêve.",
     ("Claire Osmond", "médecin interniste", "CHU de Toulouse")),
    ("fr", "Sophie Ardennes, 39 ans, actuelle conseillère presse et communication du maire, quitte la mairie.",
     ("Sophie Ardennes", "actuelle conseillère presse et communication du maire", "")),
    ("fr", "La séance s’est tenue en présence de Claire Dumoulin, secrétaire d’État à l’Enseignement supérieur et à "
     "la Recherche.", ("Claire Dumoulin", "secrétaire d’État à l’Enseignement supérieur et à la Recherche", "")),
    ("en", "The trust has appointed Lucy Marlowe to the new post of House Director of Fernmoor Lodge.",
     ("Lucy Marlowe", "House Director", "Fernmoor Lodge")),
    ("en", "The case was overseen by Wyvale County Judge Beatriz Solano-Reyes on Monday.",
     ("Beatriz Solano-Reyes", "Judge", "")),
    ("en", "“We act,” said Dr. Macaline King, Interim Superintendent of Wyvale Public Schools.",
     ("Macaline King", "Interim Superintendent", "Wyvale Public Schools")),
    ("fr", "En septembre, Yaprat Bolkadan, secrétaire du Conseil du Littoral, a lancé la recherche.",
     ("Yaprat Bolkadan", "secrétaire", "Conseil du Littoral")),
    ("fr", "Paul Neige, dont la nomination au poste de premier dirigeant principal du Service maritime varnois (SMV) a "
     "été annoncée, arrive en mai.", ("Paul Neige", "premier dirigeant principal", "Service maritime varnois")),
    ("fr", "Le contrat a été signé par Madame Bénédicte Morvan, représentant la Société des quais de Varnes.",
     ("Bénédicte Morvan", "", "Société des quais de Varnes")),
    ("fr", "Le chef de l’État Patrice Valmont a reçu la délégation.", ("Patrice Valmont", "chef de l’État", "")),
    ("fr", "M. Pape Malick Sarr, coordinateur national de la Convergence des cadres du littoral (CCL), a signé.",
     ("Pape Malick Sarr", "coordinateur national", "Convergence des cadres du littoral")),
    ("fr", "Rosine Calvert, directrice générale de l’organisation caritative Plan Littoral UK, a salué ce choix.",
     ("Rosine Calvert", "directrice générale", "Plan Littoral UK")),
    ("fr", "Mériem Bamou, chargée des projets et des partenariats au sein de l’association Amicale varnoise des "
     "handicapés (AVH), a parlé.",
     ("Mériem Bamou", "chargée des projets et des partenariats", "Amicale varnoise des handicapés")),
    ("fr", "L’invitation a été transmise à la ministre varnoise de la Culture et à la ministre ivoirienne des Arts et "
     "de la Francophonie, Françoise Vermack, par son homologue.",
     ("Françoise Vermack", "ministre ivoirienne des Arts et de la Francophonie", "")),
    ("fr", "Elle s’est tenue devant l’Inspecteur du second degré, M. Athanase Sekpa, des responsables d’écoles.",
     ("Athanase Sekpa", "Inspecteur du second degré", "")),
    ("fr", "« C’est utile à tous », a souligné le Directeur Général de l’AGEPOV, Bamoudou TRAVORE, qui a signé.",
     ("Bamoudou TRAVORE", "Directeur Général", "AGEPOV")),
    ("fr", "L’objectif pour le Ministre Adèle Mathis était de présenter le projet.", ("Adèle Mathis", "Ministre", "")),
    ("fr", "Le président de la République, Jean Varnier, a lancé les travaux.",
     ("Jean Varnier", "président de la République", "")),
    ("fr", "Selon Michel Dornac, maire de Varnes et président de Varnes Métropole, le chantier avance.",
     ("Michel Dornac", "maire de Varnes et président", "Varnes Métropole")),
    ("fr", "Le contrat lie M. Joël Espar, Directeur de l’Administration, des Finances et des Bâtiments de l’OVISAC.",
     ("Joël Espar", "Directeur de l’Administration, des Finances et des Bâtiments", "OVISAC")),
    ("fr", "La séance a été ouverte par le ministre des Affaires étrangères, de l’intégration et des citoyens de "
     "l’étranger, Robert Dussac.",
     ("Robert Dussac", "ministre des Affaires étrangères, de l’intégration et des citoyens de l’étranger", "")),
    ("fr", "Le président de la métropole de Varnes David Kimel a voté.",
     ("David Kimel", "président", "métropole de Varnes")),
    ("fr", "Dans le port, la chambre de commerce de Varnes, représentée par son président, Abdoul Sowé, se dit prête.",
     ("Abdoul Sowé", "président", "chambre de commerce de Varnes")),
    ("fr", "Elle est présentée par Florine Magnol, chercheuse en géomorphologie au laboratoire Edyvar.",
     ("Florine Magnol", "chercheuse en géomorphologie", "Edyvar")),
    ("fr", "Les députés André Antonin (UVP) et Olivier Marois (MVR) ont voté.", ("Olivier Marois", "députés", "MVR")),
    ("fr", "Pour le conseiller Écolor Arnaud Guérand, le prix est trop haut.",
     ("Arnaud Guérand", "conseiller", "Écolor")),
    ("fr", "Joël Barbec, professeur, Département des sciences de la Terre et de l’atmosphère (UVAM), a parlé.",
     ("Joël Barbec", "professeur", "Département des sciences de la Terre et de l’atmosphère")),
    ("fr", "Hélène Ducloz, à la tête de l’association Trajectoires de Varnes, et Momar Gnabar, maire (DVG) de "
     "Saint-Varne, ont signé.", ("Momar Gnabar", "maire (DVG) de Saint-Varne", "")),
    ("fr", "De même l’administratrice générale du FONVAR, Thérèse Fadiop, le directeur du port, Mamour Bassène, et la "
     "presse sont venus.", ("Thérèse Fadiop", "administratrice générale", "FONVAR")),
    ("fr", "Daniel Verger, responsable du pôle études du Fonds varnois, a parlé.",
     ("Daniel Verger", "responsable du pôle études", "Fonds varnois")),
    ("fr", "La clé a été remise au maire de Ndiobar, Oumar Ba.", ("Oumar Ba", "maire de Ndiobar", "")),
    ("fr", "Le président du conseil d’administration (CA) de l’HFV, Philippe Menard, part.",
     ("Philippe Menard", "président du conseil d’administration (CA)", "HFV")),
    ("fr", "Pauline de Vos Bolard, directrice ad interim de l’HIV-Sud, a donné sa démission.",
     ("Pauline de Vos Bolard", "directrice ad interim", "HIV-Sud")),
    ("fr", "Catherine Labouche\nPrésidente FHV\nNous avons changé pour mieux assumer nos missions.",
     ("Catherine Labouche", "Présidente", "FHV")),
    ("fr", "Elle a été ouverte par le préfet de région, Nacer Medaran.", ("Nacer Medaran", "préfet de région", "")),
    ("fr", "Le bureau a été ouvert par le président de la Chambre syndicale des biologistes, Adnan Rhazel.",
     ("Adnan Rhazel", "président", "Chambre syndicale des biologistes")),
    ("fr", "La gérante de la librairie Mollard, Anne Robil, a signé.", ("Anne Robil", "gérante", "Mollard")),
    ("fr", "« Rien n’est produit ici », déplore l’agro-économiste, Mohamed Bajad.",
     ("Mohamed Bajad", "agro-économiste", "")),
    ("fr", "Le directeur de cabinet du ministre de la Culture, Paul Vidane, a signé.",
     ("Paul Vidane", "directeur de cabinet du ministre de la Culture", "")),
    ("fr", "À la demande du ministre de la Culture, Paul Vidane, le musée rouvre.",
     ("Paul Vidane", "ministre de la Culture", "")),
    ("fr", "L’épouse du président de la Région, Claire Vidane, était présente.", ("Claire Vidane", "", "")),
    ("en", "The Minister responsible for Sports, Recreation and the Outdoors, Isa Rowntree, spoke first.",
     ("Isa Rowntree", "Minister responsible for Sports, Recreation and the Outdoors", "")),
    ("en", "The Parliamentary Assistant to the Minister of Tourism, Joan Thibley, spoke on Monday.",
     ("Joan Thibley", "Parliamentary Assistant to the Minister of Tourism", "")),
    ("fr", "Denis Courvoy, qui préside la Chambre d’agriculture de Varnes, a signé la convention.",
     ("Denis Courvoy", "", "Chambre d’agriculture de Varnes")),
    ("en", "Denis Fairburn, who chairs the Varnes Chamber of Agriculture, signed the agreement.",
     ("Denis Fairburn", "chairs", "Varnes Chamber of Agriculture")),
    ("fr", "Titulaire d’un doctorat de l’université de Varnes, Éric Bertal dirige l’équipe.", ("Éric Bertal", "", "")),
]  # fmt: skip

# language, text, the institutions named
NAMES: list[tuple[str, str, list[str]]] = [
    ("en", "It changed its name from Humane Society of Fenmoor Valley to Humane Society of Ashby, by Eel Lane Island.",
     ["Humane Society of Fenmoor Valley", "Humane Society of Ashby"]),
    ("fr", "Le Rouval Bretagne Rugby et la Société varnoise de Recherche Portuaire et d’Aide à la Navigation ont "
     "fêté Zaïg KERVANT.",
     ["Rouval Bretagne Rugby", "Société varnoise de Recherche Portuaire et d’Aide à la Navigation"]),
    ("en", "Meeting in London on Monday after Storm Odile, the board kept its CET1 ratio. Fondation Horizon Ashbois "
     "acts. A report by Horizon Ashbois says so.", ["Fondation Horizon Ashbois", "Horizon Ashbois"]),
    ("fr", "POUR DIFFUSION IMMÉDIATE\nDeux jours après la tempête Odile, la Nation crie de Varnes a écrit à l’État.",
     ["Nation crie de Varnes"]),
    ("fr", "BRIGNAC, QC, le 3 mai /ACM/ - L’accord a permis au CHU d’obtenir quatre salles et à la Commission Médicale "
     "d’Établissement de voter.", ["Commission Médicale d’Établissement"]),
    ("fr", "La Conférence des Directeurs de Centres Hospitaliers Régionaux et Universitaires réunit les municipalités "
     "de Blanc-Varnel, de Belle-Dornac et de Saint-Osmond.",
     ["Conférence des Directeurs de Centres Hospitaliers Régionaux et Universitaires"]),
    ("fr", "La ministre responsable du Sport, du Loisir et du Plein air, Claire Osmond, et le ministre aux Affaires "
     "portuaires varnoises et à la Gouvernance côtière, Luc Gamel, ont parlé.", []),
    ("fr", "L’Assemblée générale des actionnaires du groupe Varnel a nommé Claire Osmond administratrice.", ["Varnel"]),
    ("fr", "La direction départementale de la protection des populations du Doubs et le service départemental "
     "d’incendie et de secours de la Loire ont saisi la direction générale de la santé, puis la direction générale de "
     "l’usine.",
     ["direction départementale de la protection des populations du Doubs",
      "service départemental d’incendie et de secours de la Loire", "direction générale de la santé"]),
    ("fr", "La caisse primaire d’assurance maladie du Rhône et la direction régionale d’Acmo ont répondu à l’agence "
     "régionale de santé Bretagne et aux élus locaux.",
     ["caisse primaire d’assurance maladie du Rhône", "direction régionale d’Acmo",
      "agence régionale de santé Bretagne"]),
    ("en", "The orchestra will tour in the Lower St. Ashby, the North Shore and Eastern Quebec.", []),
    ("en", "The Wyvale County State’s Attorney’s Office thanked New Life Centers and Fernmoor Community Council.",
     ["Wyvale County State’s Attorney’s Office", "New Life Centers", "Fernmoor Community Council"]),
    ("en", "Wyvale University Abu Dhabi and the University of California, Los Angeles, signed with Fernmoor College "
     "of Earth, Ocean, and Environment and the Department of Teaching and Learning.",
     ["Wyvale University Abu Dhabi", "University of California, Los Angeles",
      "Fernmoor College of Earth, Ocean, and Environment", "Department of Teaching and Learning"]),
    ("en", "The Fens, Harbours & Development Office wrote to Wyvale and Women’s Hospital and to U.K. Bowls Tuesday.",
     ["Fens, Harbours & Development Office", "Wyvale and Women’s Hospital", "U.K. Bowls"]),
    ("en", "Oswin Tarvel has been named music director of the Fernmoor Orchestra. Jane Penrose, PE, agreed.",
     ["Fernmoor Orchestra"]),
    ("en", "Our tool reads hardware description language (HDL) files; HDL is easy to learn for Arizonans.", []),
    ("en", "The fund acts under the authority of the Ministry of Ports and is an agency of the Department of Fens.",
     ["Ministry of Ports", "Department of Fens"]),
    ("fr", "Le plan évite 1,2 million de tCO2e et 12 millions de m3 d’eau par an, selon l’Agence des marais.",
     ["Agence des marais"]),
    ("fr", "Le Programme d’aide aux arénas rurales (PAAR) est doté de 3 M$. Le PAAR finance 118 projets.", []),
    ("en", "Half of it is paid by the Town ($1.3M) and half by 3M.", ["3M"]),
    ("en", "The Ashdown Museum of Art lends twelve works.", ["Ashdown Museum of Art"]),
    ("fr", "L’AVM (Agence de la voile et de la mer) finance les réseaux de transport et d’énergie (RTE).",
     ["AVM", "Agence de la voile et de la mer"]),
    ("fr", "Le Rassemblement des pêcheurs pour la mer et le littoral (RPML) a rencontré l’Organisation régionale des "
     "ports de la façade ouest (Orpfo).",
     ["Rassemblement des pêcheurs pour la mer et le littoral", "RPML",
      "Organisation régionale des ports de la façade ouest", "Orpfo"]),
    ("fr", "Le ministre d’État a présidé le Conseil d’administration de l’Institut des mers.", ["Institut des mers"]),
    ("fr", "La Société varnoise de psychiatrie de l’enfant et de l’adolescent a écrit à la Direction de la musique, de "
     "la danse, du théâtre et des spectacles.",
     ["Société varnoise de psychiatrie de l’enfant et de l’adolescent",
      "Direction de la musique, de la danse, du théâtre et des spectacles"]),
    ("fr", "La Fédération nationale des secrétaires et employés de mairies a vu la Chambre administrative de la Cour "
     "de justice et le rapport de la Communauté économique des Etats de l’Afrique centrale.",
     ["Fédération nationale des secrétaires et employés de mairies", "Chambre administrative de la Cour de justice",
      "Communauté économique des Etats de l’Afrique centrale"]),
    ("fr", "La Fédération nationale des pêcheurs et des élus locaux ont signé.", ["Fédération nationale des pêcheurs"]),
    ("fr", "Le Port de Brume et le port autonome de Varnes ont signé, en présence du Ministre des Pêches et de "
     "l’Économie Maritime, un accord de 12 000 FCFA.", ["Port de Brume", "port autonome de Varnes"]),
    ("fr", "L’ONG Sourire de Varnes suit la norme ISO 9001 et le Forum International sur le Transport Maritime.",
     ["Sourire de Varnes"]),
    ("fr", "Elle est Chevalier de l’Ordre du Mérite des Arts, des Lettres et de la Communication du Burkina Faso.", []),
    ("fr", "La Direction générale des Impôts et des Domaines, le Conseil de recherches en sciences naturelles et "
     "en génie du Canada et la Confédération varnoise des petites et moyennes entreprises ont écrit.",
     ["Direction générale des Impôts et des Domaines",
      "Conseil de recherches en sciences naturelles et en génie du Canada",
      "Confédération varnoise des petites et moyennes entreprises"]),
    ("fr", "La communauté de communes du Val Brumeux, le syndicat mixte du Pays de Brume, la Caisse primaire "
     "d’assurance maladie de Varnes et le Secrétariat d’État à l’économie ont voté, comme le Conseil d’État du canton "
     "de Varnes.",
     ["communauté de communes du Val Brumeux", "syndicat mixte du Pays de Brume",
      "Caisse primaire d’assurance maladie de Varnes", "Secrétariat d’État à l’économie",
      "Conseil d’État du canton de Varnes"]),
    ("fr", "Le Haut Conseil pour le climat a saisi le ministère de la Transition écologique et de la Cohésion des "
     "territoires, la Direction générale de la Police nationale et l’agence régionale de santé Occitanie.",
     ["Haut Conseil pour le climat", "ministère de la Transition écologique et de la Cohésion des territoires",
      "Direction générale de la Police nationale", "agence régionale de santé Occitanie"]),
    ("fr", "Le Centre interuniversitaire de recherche sur la mer et le travail suit le laboratoire Pierre Varnet et "
     "le fonds Entrepreneur Varnes.",
     ["Centre interuniversitaire de recherche sur la mer et le travail", "Pierre Varnet", "Entrepreneur Varnes"]),
    ("fr", "La chambre de commerce, d’industrie et de services de Varnes (CCISV) et la Conférence varnoise des hautes "
     "écoles ont vu l’Institut des Sciences du Mouvement, le Fonds spécial de l’Aide sociale et l’Inspection de la "
     "culture pour une aide.",
     ["chambre de commerce, d’industrie et de services de Varnes", "CCISV", "Conférence varnoise des hautes écoles",
      "Institut des Sciences du Mouvement", "Fonds spécial de l’Aide sociale", "Inspection de la culture"]),
    ("fr", "Le ministère de l’Économie, des finances et de la réforme de l’administration, le Département de chimie, "
     "biochimie et physique et la Conférence des Doyens des Facultés de médecine ont vu le festival de théâtre.",
     ["ministère de l’Économie, des finances et de la réforme de l’administration",
      "Département de chimie, biochimie et physique", "Conférence des Doyens des Facultés de médecine"]),
    ("fr", "L’agence de l’eau Varnes-Littoral aide le Centre de recherche en cancérologie de Varnes et le laboratoire "
     "pharmaceutique Jeanne Fabrel.",
     ["agence de l’eau Varnes-Littoral", "Centre de recherche en cancérologie de Varnes", "Jeanne Fabrel"]),
    ("fr", "Le Bureau de mise à niveau (Bmn) et le Centre d’initiation à la recherche et au développement durable "
     "(CIRADD) ont signé à Gendry-Hy, une jeune entreprise du port, et à l’université de Bretagne occidentale.",
     ["Bureau de mise à niveau", "Bmn", "Centre d’initiation à la recherche et au développement durable", "CIRADD",
      "Gendry-Hy", "université de Bretagne occidentale"]),
    ("fr", "Les fichiers au format QTX et les flux RZS sont lus par la verrerie Dravel.", ["Dravel"]),
    ("fr", "La Fédération des Parcs naturels régionaux de Varnes soutient la Trecantec, gérée par l’État.",
     ["Fédération des Parcs naturels régionaux de Varnes", "Trecantec"]),
    ("fr", "Parmi elles : Amolva, qui développe des remèdes, Dynavar qui propose des traitements et l’asbl Budane.",
     ["Amolva", "Dynavar", "Budane"]),
    ("fr", "La rivière Sangra coule ici. La route longe la rivière Sangra dans le département de la Sangra. La "
     "Délégation de service public a été votée.", []),
]  # fmt: skip

# language, text, the speakers of each quotation in order
SAYS: list[tuple[str, str, list[tuple[str, ...]]]] = [
    ("en", "Michael McNulty arrived on Monday. Adds McNulty, “I am thrilled to take on the challenge ahead of us.”",
     [("Michael McNulty",)]),
    ("en", "As for costs, says Martin Penrose, the Wyvale Orchestra’s director of planning, “we have seen them grow.”",
     [("Martin Penrose",)]),
    ("en", "Meeting under the chairmanship of Professor Nadia Lane, the jury chose four winners. “The standard has "
     "never been so high,” said the chair of the jury.", [("Nadia Lane",)]),
    ("fr", "Réuni sous la présidence de la professeure Nadia Aubry, le jury a choisi quatre lauréats. « Le niveau n’a "
     "jamais été aussi élevé », se réjouit la présidente du jury.", [("Nadia Aubry",)]),
    ("en", "The board met in Bolton. Paula Thorne, for her part, cherished “a musician of rare patience who will reach "
     "every audience”.", [("Paula Thorne",)]),
    ("fr", "Le conseil s’est réuni lundi. Paule Aubry chérit « une musicienne d’une rare patience, qui saura parler à "
     "tous ».", [("Paule Aubry",)]),
    ("en", "“Our streets are safer than they were,” Gov. Paula Thorne said. “That is no accident.”",
     [("Paula Thorne",), ("Paula Thorne",)]),
    ("en", "‘We are thrilled to work with them,’ said Helen Moore. ‘It is what our volunteers have wanted for years’.",
     [("Helen Moore",), ("Helen Moore",)]),
    ("en", "“This is a great step for us all,” said Jennifer Lowe, dean. “It shows what our people can do when they "
     "are asked.”\nImran Aziz, assistant professor of physics, received a grant to build new lasers for hospitals.",
     [("Jennifer Lowe",), ("Jennifer Lowe",)]),
    ("fr", "« Il a fallu tenir deux mandats », sourit la directrice du musée, Anaïs Bertholin. « Nous y sommes. »",
     [("Anaïs Bertholin",), ("Anaïs Bertholin",)]),
    ("fr", "« C’est fait », soupire, amusée, la présidente Julie Morane.", [("Julie Morane",)]),
    ("fr", "Quant à Thierry Maubert, président de la chambre, « il voit des différences avec ses voisins mais elles "
     "s’atténuent ».", [("Thierry Maubert",)]),
    ("fr", "Frédéric Valmont a déclaré hier qu’il regrettait l’incident. « Je regrette tout à fait de ne pas avoir "
     "respecté cet usage ancien ».", [("Frédéric Valmont",)]),
    ("fr", "Céline Maurois, associée chez Varnes Conseil, explique encourager ses clients à parler tôt « car cela "
     "les rend plus crédibles à long terme ».", [("Céline Maurois",)]),
    ("fr", "« Chaque année, nous rendons hommage à celles et ceux qui ont bâti ce port.\nCette année, nous avons "
     "voulu un moment plus simple, au bord de l’eau.\nC’est notre héritage. »\nJoël Bertin\nMaire de Varnes",
     [("Joël Bertin",)]),
    ("fr", "« Ces résultats nous rendent très fiers, a déclaré le recteur, Raymond Tibert. La recherche est au cœur de "
     "notre plan. »", [("Raymond Tibert",), ("Raymond Tibert",)]),
    ("fr", "« Nos équipes sont prêtes, explique Anne Tibert, maire de Varnes, et les quais le sont aussi. »",
     [("Anne Tibert",), ("Anne Tibert",)]),
    ("fr", "« Il est grand temps de doter nos ports de moyens suffisants », a souligné Mme de Valmaray.",
     [("de Valmaray",)]),
    ("fr", "Baudouin van der Meersch, directeur de la brasserie, ne cache pas sa fierté : « Nous avons lancé deux "
     "bières en novembre. »", [("Baudouin van der Meersch",)]),
    ("fr", "« Les élus doivent agir », martèle de son côté la présidente de l’Association des maires ruraux de la "
     "Brume, Corinne Legrain. Pour la présidente de la Chambre de commerce du Varnois métropolitain, Isabelle "
     "Dessurel, « l’économie locale en sortira gagnante ». Selon la Cour des quais, « les objectifs "
     "n’ont pas été atteints ».",
     [("Corinne Legrain",), ("Isabelle Dessurel",), ()]),
    ("fr", "L’ambassadeur de l’Union varnoise, S.E.M. Jean-Marc Pisan, a réaffirmé son soutien : « Nous resterons aux "
     "côtés des populations ».", [("Jean-Marc Pisan",)]),
    ("fr", "« Les plus pauvres paient l’addition », s’indigne sa directrice générale, Cécile Duval. L’avocate des "
     "associations, Me Clémentine Baldi, se dit confiante : « Le droit est de notre côté », souligne-t-elle.",
     [("Cécile Duval",), ("Clémentine Baldi",)]),
    ("fr", "Edgard Dahoun, directeur du travail, a accueilli les invités. À sa suite, le président de l’OVISAC a "
     "relevé un point. « La première mission est de faire le bilan de nos actions », a-t-il indiqué.", [()]),
    ("fr", "Paul Mutsin, ambassadeur du Rwanda au Congo, a reçu Mme Éveline Tchivel, maire de Varnes.\nL’ambassadeur "
     "du Rwanda a parlé du jumelage. « J’ai expliqué que la ville est prête à nous suivre », a-t-il indiqué.",
     [("Paul Mutsin",)]),
    ("fr", "Victorin Honvel, directeur de cabinet, représentant la ministre Adèle Mathis, a rappelé les objectifs. "
     "« Les enfants sont notre avenir à tous », a-t-il insisté.", [("Victorin Honvel",)]),
    ("fr", "« Nous avons gardé nos horaires », dit la directrice du Musée de Brume, Anne Le Vigan.\n« Le marché "
     "connaît une forte croissance », explique la directrice de Varnes Conseil.", [("Anne Le Vigan",), ()]),
    ("fr", "« Nous demandons des moyens pour nos écoles et nos ports », ont indiqué les responsables.", [()]),
    ("en", "\"We are excited about the launch of this project,” said Pete Corrigan. \"It will help us all.”",
     [("Pete Corrigan",), ("Pete Corrigan",)]),
    ("en", "Joan Harker, chief executive, stated, “We have found two new partners in Wales.” Gil Duverne, finance "
     "director, commented, “We will watch all of our costs closely.”", [("Joan Harker",), ("Gil Duverne",)]),
    ("en", "“We must leave nobody behind,” said Diarou Gavé, Ashby Bank Country Director for Kenya.",
     [("Diarou Gavé",)]),
    ("en", "Zorvane Kilmatu said: “We are ready to start the work.” The project was funded by the council.",
     [("Zorvane Kilmatu",)]),
    ("en", "The plan was drafted by Belkora Simvand. “We had hoped for less,” Simvand added on Friday.",
     [("Belkora Simvand",)]),
    ("en", "Her mother runs a shop by the river. “We lost all of our goods in the flood,” said Aminata.",
     [("Aminata",)]),
    ("en", "Zorvane Kilmatu, 54, lives by the river. “We lost all of our goods,” Kilmatu said.",
     [("Zorvane Kilmatu",)]),
]  # fmt: skip


@pytest.fixture(scope="module")
def read() -> dict[str, Mentions]:
    cases = [(lang, text) for lang, text, _ in (*HOLDS, *NAMES, *SAYS)]
    documents = [bench.document_of(str(k), text, lang) for k, (lang, text) in enumerate(cases)]
    found = recognise([d for d, _ in documents], [s for _, s in documents], Glossary(), settings=bench.SETTINGS)
    return {text: one for (_, text), one in zip(cases, found, strict=True)}


@pytest.mark.parametrize(("text", "wanted"), [(text, wanted) for _, text, wanted in HOLDS])
def test_who_holds_which_role_where(text: str, wanted: tuple[str, str, str], read: dict[str, Mentions]) -> None:
    records = [(p.name, p.role, p.affiliation) for p in read[text].people]
    assert wanted in records


@pytest.mark.parametrize(("text", "wanted"), [(text, wanted) for _, text, wanted in NAMES])
def test_which_institutions_are_named(text: str, wanted: list[str], read: dict[str, Mentions]) -> None:
    assert [m.text for m in read[text].mentions if m.type == "organisation"] == wanted


@pytest.mark.parametrize(("text", "wanted"), [(text, wanted) for _, text, wanted in SAYS])
def test_who_says_what(text: str, wanted: list[tuple[str, ...]], read: dict[str, Mentions]) -> None:
    assert [q.speakers for q in read[text].quotes] == wanted
