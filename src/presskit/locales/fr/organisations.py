"""Well-known organisations under their French names: what press releases mention, not who sends them. Matched as
written (capitals count). Own list; names that are common words, places or people are left out."""

KNOWN = """
Union européenne; Commission européenne; Parlement européen; Conseil européen; Conseil de l'Union européenne; Conseil
de l'Europe; Banque centrale européenne; Banque européenne d'investissement; Agence spatiale européenne; Fonds
européen de développement régional; Fonds social européen; BCE; BEI; Feder; FEDER; Nations unies; Nations Unies; ONU;
Organisation des Nations unies; OMS; Organisation mondiale de la santé; FMI; Fonds monétaire international; Banque
mondiale; OMC; OCDE; OIT; OTAN; Otan; AIEA; AIE; Giec; GIEC; Unesco; Unicef; Union africaine; Banque africaine de
développement; Organisation internationale de la Francophonie; OIF; Agence universitaire de la Francophonie; Comité
international olympique; CIO; Comité national olympique et sportif français; CNOSF; Croix-Rouge; Croix-Rouge
française; Comité international de la Croix-Rouge; Médecins du monde; Médecins sans frontières; MSF; Secours
populaire; Secours catholique; Restos du Cœur; Emmaüs; Fondation Abbé Pierre; Fondation de France; Institut de France;
Académie des sciences; Académie française; Académie nationale de médecine; Assemblée nationale; Sénat; Conseil d'État;
Conseil constitutionnel; Cour des comptes; Cour de cassation; Élysée; Matignon; Hôtel-Dieu; Quai d'Orsay; Bercy;
Banque de France;
Banque des Territoires; Caisse des Dépôts; Caisse des dépôts; Bpifrance; BPI; Agence France-Presse; AFP; Agence
française de développement; AFD; Agence nationale de la recherche; ANR; Ademe; ADEME; Anses; ANSES; ANSM; Anssi;
ANSSI; Arcep; ARCEP; Arcom; AMF; ACPR; CNIL; Cnil; ARS; Agence régionale de santé; Santé publique France; Haute
Autorité de santé; HAS; Hcéres; HCERES; Défenseur des droits; France Travail; Pôle emploi; Urssaf; Cnam; CNAM;
Assurance maladie; Insee; INSEE; Ined; INED; Météo-France; IGN; BRGM; Ifremer; IFREMER; Ifsttar; Ineris; INERIS;
Onera; ONERA; CNES; Cnes; CNRS; Inserm; INSERM; Inrae; INRAE; Inria; INRIA; INRA; Cirad; CIRAD; IRD; CEA; CEA-Leti;
IFPEN; IFP Énergies nouvelles; IRSN; ASN; Andra; LNE; CSTB; Cerema; Irstea; Ina; INA; BnF; BNF; Bibliothèque nationale
de France; Institut Pasteur; Institut Curie; Institut Imagine; Gustave Roussy; Institut du cerveau; Unicancer; AP-HP;
APHP; AP-HM; Hospices civils de Lyon; Hôpital Necker; Pitié-Salpêtrière; INCa; Institut national du cancer;
AFM-Téléthon; Ligue contre le cancer; Fondation pour la recherche médicale; Fondation ARC; Établissement français du
sang; Collège de France; Sorbonne; Sorbonne Université; Université Paris Cité; Université Paris-Saclay; Université
PSL; Paris Sciences et Lettres; Université Grenoble Alpes; Aix-Marseille Université; Université de Strasbourg;
Université de Bordeaux; Université de Lille; Université Claude Bernard Lyon 1; Université Gustave Eiffel; Université
Côte d'Azur; Sciences Po; École polytechnique; Polytechnique; École normale supérieure; ENS; ENS de Lyon;
CentraleSupélec; Centrale Lyon; Mines Paris; Mines ParisTech; Télécom Paris; Télécom SudParis; ENSTA; ENSTA Paris;
ENSAE; ENSAE Paris; Institut Mines-Télécom; IMT; IMT Atlantique; INSA Lyon; AgroParisTech; Arts et Métiers; HEC Paris;
HEC; ESSEC; Essec; ESCP; EM Lyon; emlyon; EDHEC; Edhec; INSEAD; Dauphine; Sup'Biotech; EHESS; Inalco; INALCO; ENA;
INSP; Cité des sciences; Universcience; Palais de la découverte; Muséum national d'Histoire naturelle; MNHN; Centre
Pompidou; musée du Louvre; Louvre; musée d'Orsay; Grand Palais; Mucem; MUCEM; Opéra de Paris; Opéra national de Paris;
Comédie-Française; Philharmonie de Paris; Réunion des musées nationaux; Centre national du cinéma; CNC; Centre
national du livre; Institut français; Alliance française; France Télévisions; Radio France; France Culture; France
Inter; France Info; franceinfo; France Musique; France 2; France 3; Arte; ARTE; TF1; Groupe TF1; M6; Canal+; RFI; TV5
Monde; TV5MONDE; Le Monde; Le Figaro; Libération; Les Échos; Les Echos; L'Équipe; Ouest-France; Le Parisien;
Mediapart; Hachette; Gallimard; Editis; Vivendi; Lagardère; Publicis; Havas; JCDecaux; EDF; Engie; ENGIE; Enedis; RTE;
GRDF; GRTgaz; Orano; Framatome; Veolia; TotalEnergies; Air Liquide; Saint-Gobain; Schneider Electric; Legrand; Alstom;
Arkema; Michelin; Renault; Renault Group; Stellantis; Peugeot; Citroën; Valeo; Faurecia; Forvia; Plastic Omnium;
Thales; Thales Alenia Space; Safran; Dassault Aviation; Dassault Systèmes; Naval Group; Nexter; KNDS; MBDA; CMA CGM;
Vinci; VINCI; Eiffage; Bouygues; Bouygues Telecom; Bouygues Construction; Colas; Nexity; Icade; Klépierre;
Unibail-Rodamco-Westfield; Lafarge; Holcim; Vicat; Imerys; Eramet; ArcelorMittal; Vallourec; Nexans;
STMicroelectronics; Soitec; Atos; Eviden; Capgemini; Sopra Steria; OVHcloud; OVH; Worldline; Ubisoft; Deezer;
Doctolib; BlaBlaCar; Qonto; Back Market; ManoMano; Criteo; Orange; Fondation Orange; SFR; Iliad; Altice; SNCF; SNCF
Réseau; SNCF Voyageurs; RATP; Keolis; Transdev; Île-de-France Mobilités; Aéroports de Paris; Groupe ADP; ADP; Air
France; La Poste; Groupe La Poste; La Banque Postale; BNP Paribas; Société Générale; Crédit Agricole; Crédit Agricole
CIB; Crédit Mutuel; Crédit Mutuel Arkéa; BPCE; Groupe BPCE; Natixis; Caisse d'Épargne; Banque Populaire; Amundi; AXA;
Axa; CNP Assurances; Groupama; MAIF; Maif; Macif; MACIF; MGEN; Matmut; Malakoff Humanis; AG2R La Mondiale; Eurazeo;
Ardian; Tikehau Capital; Partech; Idinvest; Elaia; Alven; Kima Ventures; Daphni; Sofinnova Partners; Supernova Invest;
Sanofi; Servier; Ipsen; Pierre Fabre; bioMérieux; BioMérieux; Boiron; EssilorLuxottica; L'Oréal; LVMH; Louis Vuitton;
Kering; Hermès; Dior; Danone; Lactalis; Sodebo; Pernod Ricard; Rémy Cointreau; Bonduelle; Carrefour; Auchan;
E.Leclerc; Intermarché; Fnac Darty; Decathlon; Leroy Merlin; Kiabi; Sodexo; Elior; Accor; Club Med; Pierre & Vacances;
Medef; MEDEF; CGT; CFDT; CPME; FNSEA; Business France; Atout France; French Tech; La French Tech; La French Fab;
Choose Paris Region; Fédération française de football; FFF; Fédération française de rugby; FFR; Fédération française
de tennis; Ligue de football professionnel; Paris 2024; Euronext; Euronext Paris; Commissariat à l'énergie atomique;
Direction générale de l'armement; DGA; DGSI; DGSE; DGE; DGCCRF; Gendarmerie nationale; Police nationale; Fonds
national suisse; FNS; EPFZ; Université de Genève; Université de Lausanne; Université de Montréal; Université Laval;
Hydro-Québec; Radio-Canada; RTBF; RTS; UCLouvain; Université libre de Bruxelles; ULB; Université de Liège;
PNUD; FNUAP; PNUE; HCR; ONUSIDA; Onusida; OIM; BIT; Bureau international du travail; Programme alimentaire mondial;
Programme Alimentaire Mondial; Programme des Nations unies pour le développement; Programme des Nations unies pour
l'environnement; CEDEAO; Cédéao; Cedeao; UEMOA; Uemoa; CEMAC; Cémac; CEEAC; OHADA; BCEAO; BEAC; BOAD; BDEAC; BRVM; UA;
Union du Maghreb arabe; Banque islamique de développement; Banque ouest-africaine de développement; GIZ; Enabel; JICA;
Proparco; Afreximbank; AUF; CAF; FIFA; Fifa; UEFA; MONUSCO; Monusco; Minusma; Fédération Wallonie-Bruxelles; Sciensano;
Investissement Québec; Desjardins; CHUM; UQAM; ÉTS; Polytechnique Montréal; HEC Montréal; Swissmedic; Swisscom; CFF;
EPFL; HES-SO; Conseil fédéral; Croix-Rouge de Belgique; Croix-Rouge suisse; BNB; ONEM; Actiris; Le Forem; Fedasil; SPF
Économie; SPF Santé publique; SPF Finances;
DG ECHO; DG SANTE; DG CONNECT; Plan International; Caritas Internationalis; Handicap International; Secours
catholique; Secours populaire; Emmaüs; Restos du Cœur; Fondation Abbé Pierre; UNHCR; CEDEAO; UEMOA; CEMAC; CEEAC;
SADC; BCEAO; BEAC; BOAD; BAD; Banque africaine de développement; Banque ouest-africaine de développement; Banque
islamique de développement; Afreximbank; NEPAD; OMVS; ASECNA; OHADA; CAMES; Smart Africa; Africa CDC; OIF;
Organisation internationale de la Francophonie; AUF; Agence universitaire de la Francophonie; TV5Monde; RFI; France
24; SNSF; FNS; Fonds national suisse; Fonds national suisse de la recherche
scientifique; OFSP; OFROU; DETEC; DFAE; FINMA; SECO; CFF; La Poste Suisse; Swisscom; Conseil
fédéral; FNRS; F.R.S.-FNRS; FWO; SNCB; Infrabel; Sciensano; INAMI; ONEM; FSMA; Actiris; Forem; AVIQ; Fédération
Wallonie-Bruxelles; Radio-Canada; Hydro-Québec; Loto-Québec; Revenu Québec; Investissement Québec; Santé Québec; Santé
Canada; Parcs Canada; Statistique Canada; Patrimoine canadien; Affaires mondiales Canada; Transports Canada; CRSNG;
CRSH; IRSC; FRQ; GRC; ASFC; ACIA; CNESST; SAAQ; SAQ; INSPQ; UQAM; UdeM; HEC Montréal; Polytechnique Montréal; ÉTS;
INRS; Desjardins; Bombardier; Cascades;
Commissariat à l'énergie atomique et aux énergies alternatives; Institut d'Optique Graduate School; Institut d'Optique;
Université du Québec; Université du Québec à Montréal; Université du Québec à Trois-Rivières; Université du Québec à
Chicoutimi; Université du Québec à Rimouski; Université du Québec en Outaouais; Université du Québec en
Abitibi-Témiscamingue; FMH; ATS; Institut national de la recherche scientifique; École de technologie supérieure
"""
