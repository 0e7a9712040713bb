"""Well-known organisations under their English or language-neutral names: what press releases mention, not who sends
them. Matched as written (capitals count). Own list; names that are common words, places or people are left out."""

KNOWN = """
European Union; European Commission; European Parliament; European Council; Council of the European Union; Council of
Europe; European Central Bank; European Investment Bank; European Investment Fund; European Innovation Council;
European Research Council; European Space Agency; European Medicines Agency; European Environment Agency; European
Court of Human Rights; European Court of Justice; European Southern Observatory; European Patent Office; European Food
Safety Authority; European Bank for Reconstruction and Development; Court of Justice of the European Union; Europol;
Eurostat; Frontex; Eurojust; ESA; EMA; ECB; EIB; EIC; ERC; ESO; CERN; EMBL; EMBO; ITER; EUMETSAT; Eumetsat; ECMWF;
United Nations; UN; UNESCO; Unesco; UNICEF; Unicef; UNHCR; UNEP; UNDP; UNFPA; UNIDO; UNCTAD; UNAIDS; UNODC; UNFCCC;
UN Women; UN Climate Change; UN-Habitat; World Health Organization; World Health Organisation; WHO; World Bank; World
Bank Group; IMF; International Monetary Fund; World Trade Organization; WTO; ILO; International Labour Organization;
IAEA; International Atomic Energy Agency; IPCC; IEA; International Energy Agency; IRENA; ITU; ICAO; IMO; WIPO; FAO;
World Food Programme; WFP; OECD; NATO; OSCE; ASEAN; African Union; African Development Bank; Asian Development Bank;
Inter-American Development Bank; Islamic Development Bank; Green Climate Fund; Global Environment Facility; G7; G20;
Interpol; INTERPOL; Red Cross; International Committee of the Red Cross; ICRC; IFRC; Médecins Sans Frontières; Doctors
Without Borders; Amnesty International; Human Rights Watch; Greenpeace; WWF; Oxfam; Save the Children; Transparency
International; Reporters Without Borders; Wetlands International; IUCN; Gavi; GAVI; CEPI; Wellcome Trust; Wellcome;
Bill & Melinda Gates Foundation; Gates Foundation; Rockefeller Foundation; Ford Foundation; Bloomberg Philanthropies;
International Olympic Committee; IOC; International Paralympic Committee; FIFA; UEFA; World Rugby; World Athletics;
World Rowing; UCI; FIA; NBA; NFL; UNWTO; NASA; NOAA; NIH; National Institutes of Health; NSF; National Science
Foundation; National Cancer Institute; FDA; Food and Drug Administration; CDC; DARPA; US Department of Energy; U.S.
Department of Energy; Department of Energy; Department of Defense; Department of Justice; Environmental Protection
Agency; EPA; Federal Reserve; Securities and Exchange Commission; SEC; FCC; FTC; FBI; CIA; White House; US Congress;
USAID; USDA; USGS; NIST; JAXA; ISRO; CNSA; DLR; CSIRO; RIKEN; Jet Propulsion Laboratory; JPL; Goddard Space Flight
Center; Johnson Space Center; Kennedy Space Center; MIT; Massachusetts Institute of Technology; Caltech; California
Institute of Technology; Harvard; Harvard University; Harvard Medical School; Yale; Yale University; Princeton
University; Stanford; Stanford University; Columbia University; Cornell; Cornell University; Brown University; Duke
University; Johns Hopkins University; Johns Hopkins; New York University; NYU; University of California; UC Berkeley;
UCLA; UCSF; UC San Diego; UC Davis; Carnegie Mellon University; Carnegie Mellon; Georgia Tech; Northwestern
University; University of Chicago; University of Michigan; University of Pennsylvania; University of Washington;
Texas A&M; Mayo Clinic; Cleveland Clinic; Massachusetts General Hospital; Mount Sinai; Memorial Sloan Kettering; Broad
Institute; Howard Hughes Medical Institute; Salk Institute; Scripps Research; Los Alamos National Laboratory; Oak Ridge
National Laboratory; Lawrence Berkeley National Laboratory; Argonne National Laboratory; University of Oxford;
University of Cambridge; Oxford University; Cambridge University; Imperial College London; University College London;
UCL; King's College London; London School of Economics; LSE; University of Edinburgh; University of Manchester;
University of Bristol; University of Warwick; Medical Research Council; UK Research and Innovation; UKRI; EPSRC; BBSRC;
NERC; ESRC; Innovate UK; Royal Society; Royal Academy; Royal Academy of Engineering; British Council; British Library;
British Museum; Tate Modern; Tate; Natural History Museum; Science Museum; V&A; National Gallery; National Trust; NHS;
NHS England; UK Biobank; Cancer Research UK; British Heart Foundation; Alan Turing Institute; Francis Crick Institute;
Bank of England; House of Commons; House of Lords; Home Office; Foreign Office; HM Treasury; Ofcom; Ofgem; BBC; BBC
News; BBC Sport; BBC World Service; ITV; Channel 4; Sky News; The Guardian; Financial Times; The Times; The Economist;
The New York Times; New York Times; Washington Post; Wall Street Journal; Reuters; Associated Press; Bloomberg; CNN;
NBC; CBS; Fox News; NPR; PBS; Netflix; Disney; Walt Disney; Warner Bros; HBO; Spotify; YouTube; Getty Images; Alamy;
Max Planck Society; Max Planck Institute; Fraunhofer; Fraunhofer Society; Helmholtz Association; Leibniz Association;
Deutsche Forschungsgemeinschaft; ETH Zurich; ETH Zürich; EPFL; University of Zurich; University of Geneva; KU Leuven;
TU Delft; TU Munich; Technical University of Munich; TUM; RWTH Aachen; Humboldt University; Heidelberg University;
Karolinska Institutet; Karolinska Institute; KTH; Chalmers; Uppsala University; Lund University; University of
Copenhagen; Aalto University; VTT; DTU; NTNU; SINTEF; TNO; Utrecht University; Leiden University; University of
Amsterdam; Rijksmuseum; Trinity College Dublin; University College Dublin; Politecnico di Milano; Sapienza University;
University of Bologna; University of Barcelona; McGill; McGill University; University of Toronto; University of British
Columbia; Université de Montréal; University of Tokyo; Kyoto University; Tsinghua University; Peking University;
National University of Singapore; NUS; KAIST; University of Melbourne; University of Sydney; Australian National
University; University of Cape Town; Chinese Academy of Sciences; Indian Institute of Science; Indian Institutes of
Technology; Nobel Foundation; Royal Swedish Academy of Sciences; American Chemical Society; American Physical Society;
American Heart Association; American Cancer Society; IEEE; ACM; ISO; W3C; IETF; ICANN; OpenSSF; Linux Foundation;
Apache Software Foundation; Mozilla; Mozilla Foundation; Wikimedia Foundation; Free Software Foundation; Open Source
Initiative; Creative Commons; Internet Archive; Electronic Frontier Foundation; Python Software Foundation; Eclipse
Foundation; GNOME Foundation; KDE; GitHub; GitLab; Red Hat; Canonical; SUSE; Google; Google Cloud; Google DeepMind;
DeepMind; Alphabet; Microsoft; Microsoft Research; LinkedIn; Apple Inc; IBM; IBM Research; Intel; AMD; NVIDIA; Nvidia;
Qualcomm; Broadcom; Cisco; Oracle; SAP; Salesforce; Adobe; ServiceNow; Workday; Snowflake; Databricks; Palantir;
DocuSign; Dropbox; Slack; Zoom Video Communications; Amazon Web Services; AWS; Amazon; Facebook; Meta Platforms;
WhatsApp; Instagram; Twitter; TikTok; ByteDance; OpenAI; Anthropic; Mistral AI; Hugging Face; Cohere; Stripe; PayPal;
Mastercard; Visa Inc; American Express; Uber; Airbnb; Tesla; SpaceX; Blue Origin; Boeing; Lockheed Martin; Northrop
Grumman; Raytheon; RTX; General Dynamics; BAE Systems; Rolls-Royce; Airbus; Airbus Defence and Space; Arianespace;
ArianeGroup; OneWeb; Eutelsat; Embraer; Bombardier; General Electric; GE; GE Aerospace; GE Vernova; Honeywell; 3M;
Caterpillar; John Deere; Siemens; Siemens Energy; Siemens Healthineers; Bosch; Volkswagen; Porsche; Audi; BMW;
Mercedes-Benz; Daimler; Continental AG; ZF; Opel; Volvo; Volvo Group; Scania; Ericsson; Nokia; Philips; ASML; NXP;
Infineon; BASF; Bayer; Merck; Roche; Novartis; Nestlé; Nestle; ABB; UBS; Credit Suisse; Swiss Re; Munich Re; Allianz;
Deutsche Bank; Deutsche Telekom; Deutsche Bahn; DHL; Lufthansa; Adidas; Zalando; E.ON; RWE; EnBW; Vattenfall; Ørsted;
Orsted; Vestas; Equinor; Statoil; Statkraft; Maersk; Novo Nordisk; AstraZeneca; GSK; GlaxoSmithKline; Pfizer; Moderna;
BioNTech; Johnson & Johnson; Eli Lilly; Bristol Myers Squibb; AbbVie; Amgen; Gilead; Biogen; Takeda; Medtronic; Abbott;
Unilever; Procter & Gamble; Coca-Cola; PepsiCo; McDonald; Starbucks; Walmart; Costco; Ikea; IKEA; H&M; Inditex; Nike;
Heineken; AB InBev; Diageo; Shell plc; BP; ExxonMobil; Chevron; ConocoPhillips; Aramco; Saudi Aramco; ADNOC; Eni;
Repsol; Iberdrola; Enel; Telefónica; Vodafone; BT Group; Verizon; AT&T; T-Mobile; Comcast; HSBC; Barclays; Lloyds
Banking Group; NatWest; Standard Chartered; Santander; BBVA; ING; Rabobank; UniCredit; Intesa Sanpaolo; JPMorgan; J.P.
Morgan; JPMorgan Chase; Goldman Sachs; Morgan Stanley; Citigroup; Citi; Bank of America; Wells Fargo; BlackRock;
Blackstone; KKR; Carlyle; Apollo Global Management; Sequoia; Sequoia Capital; Andreessen Horowitz; a16z; Accel;
Index Ventures; Balderton Capital; Balderton; Atomico; Lightspeed; Lightspeed Venture Partners; Bessemer Venture
Partners; Insight Partners; General Catalyst; Tiger Global; SoftBank; Y Combinator; Techstars; Northzone; Creandum;
Moody; Standard & Poor; Fitch; Fitch Ratings; Morningstar; MSCI; Nasdaq; NASDAQ; NYSE; London Stock Exchange;
Euronext; Deloitte; KPMG; PwC; EY; Ernst & Young; McKinsey; McKinsey & Company; Boston Consulting Group; BCG; Bain &
Company; Accenture; Gartner; Forrester; IDC; Ipsos; Nielsen; Toyota; Honda; Nissan; Mitsubishi; Hitachi; Toshiba;
Panasonic; Sony; Nintendo; Fujitsu; NEC; Canon Inc; Samsung; Samsung Electronics; LG; Hyundai; Kia; TSMC; Foxconn;
Huawei; Xiaomi; Alibaba; Tencent; Baidu; Lenovo; BYD; CATL; Tata; Tata Steel; Infosys; Wipro; Reliance Industries;
Qatar Airways; Emirates Airline; British Airways; Air France-KLM; KLM; Ryanair; easyJet; IATA; Delta Air Lines; United
Airlines; American Airlines; UPS; FedEx; Bureau Veritas; Interior Ministry; Pentagon; Kremlin;
Plan International; GLOBE NEWSWIRE; Lok Sabha; Rajya Sabha; NITI Aayog; DRDO; ICMR; AIIMS; NABARD; SEBI; Reserve Bank
of India; RBI; Bundestag; Bundesrat; Knesset; Oireachtas; Senedd; Riksdag; Storting; Folketing; Sejm; ECOWAS; SADC;
COMESA; IGAD; Africa CDC; AfDB; AIIB; Afreximbank; AUDA-NEPAD; Commonwealth Secretariat; Infrastructure Canada; Health
Canada; Parks Canada; Statistics Canada; Transport Canada; Environment and Climate Change Canada; Global Affairs
Canada; Canadian Heritage; Indigenous Services Canada; NSERC; SSHRC; CIHR; RCMP; CBSA; CRTC; CMHC; CPP Investments;
SNSF; Swiss National Science Foundation; FINMA; SECO; Infrabel; FWO; Historic England; Arts Council England; National
Lottery Heritage Fund; Sport England; Natural England; Environment Agency; HMRC; Companies House; Met Office; Ordnance
Survey; Network Rail; Transport for London; TfL; Care Quality Commission; CQC; Financial Conduct Authority; FCA;
Serious Fraud Office; National Audit Office; Electoral Commission; Charity Commission; Universities UK; Russell Group;
UCAS; Jisc; NHS Scotland; NHS Wales; Police Scotland; Scottish Government; Welsh Government; Northern Ireland
Executive; USDOT; HUD; HHS; FEMA; SBA; NLRB; GSA; BLM; Smithsonian; Smithsonian Institution; Library of Congress;
Peace Corps; AmeriCorps; Mercy Corps; World Vision; CARE International; Habitat for Humanity; Rotary International;
Lions Clubs International; Special Olympics; Girl Scouts; Boy Scouts of America; YMCA; YWCA; UNCTAD; UN-Water; UNOPS;
UNITAR; UNICRI; OCHA; OHCHR; IFAD; ISDB; Caritas Internationalis; InterAction; Danish Refugee Council; Norwegian
Refugee Council; International Rescue Committee
"""
