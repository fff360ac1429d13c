/**
 * Countries (the members and observers of the United Nations, and what news calls by name beside them), each with the
 * other forms of its name and what its people and things are called: `Name, other form | Demonym, Demonym`, one a
 * line. General geography, written out for this project; no list of persons or of passing matters.
 */
export const countries = `
Afghanistan|Afghan,Afghans,Afghani
Albania|Albanian,Albanians
Algeria|Algerian,Algerians
Andorra|Andorran,Andorrans
Angola|Angolan,Angolans
Antigua and Barbuda,Antigua|Antiguan,Antiguans
Argentina|Argentine,Argentines,Argentinian,Argentinians,Argentinean
Armenia|Armenian,Armenians
Australia|Australian,Australians,Aussie,Aussies
Austria|Austrian,Austrians
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris
Bahamas,The Bahamas|Bahamian,Bahamians
Bahrain|Bahraini,Bahrainis
Bangladesh|Bangladeshi,Bangladeshis
Barbados|Barbadian,Barbadians
Belarus,Byelorussia,Belorussia|Belarusian,Belarusians,Belarussian,Belarussians
Belgium|Belgian,Belgians
Belize|Belizean,Belizeans
Benin|Beninese
Bhutan|Bhutanese
Bolivia|Bolivian,Bolivians
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnians
Botswana|Botswanan,Motswana
Brazil|Brazilian,Brazilians
Brunei|Bruneian,Bruneians
Bulgaria|Bulgarian,Bulgarians
Burkina Faso|Burkinabe
Burundi|Burundian,Burundians
Cambodia|Cambodian,Cambodians,Khmer
Cameroon|Cameroonian,Cameroonians
Canada|Canadian,Canadians
Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans
Central African Republic|Central African,Central Africans
Chad|Chadian,Chadians
Chile|Chilean,Chileans
China,People's Republic of China,People’s Republic of China,PRC|Chinese
Colombia|Colombian,Colombians
Comoros|Comorian,Comorians
Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa|Congolese
Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo
Costa Rica|Costa Rican,Costa Ricans
Croatia|Croatian,Croatians,Croat,Croats
Cuba|Cuban,Cubans
Cyprus|Cypriot,Cypriots
Czech Republic,Czechia|Czech,Czechs
Denmark|Danish,Dane,Danes
Djibouti|Djiboutian,Djiboutians
Dominica
Dominican Republic|Dominican,Dominicans
East Timor,Timor-Leste|East Timorese,Timorese
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans
Egypt|Egyptian,Egyptians
El Salvador|Salvadoran,Salvadorans,Salvadorean
Equatorial Guinea|Equatorial Guinean,Equatoguinean
Eritrea|Eritrean,Eritreans
Estonia|Estonian,Estonians
Eswatini,Swaziland|Swazi,Swazis
Ethiopia|Ethiopian,Ethiopians
Fiji|Fijian,Fijians
Finland|Finnish,Finn,Finns
France|French,Frenchman,Frenchmen,Frenchwoman
Gabon|Gabonese
Gambia,The Gambia|Gambian,Gambians
Georgia|Georgian,Georgians
Germany,Federal Republic of Germany|German,Germans
East Germany,GDR|East German,East Germans
West Germany|West German,West Germans
Ghana|Ghanaian,Ghanaians
Greece|Greek,Greeks,Hellenic
Grenada|Grenadian,Grenadians
Guatemala|Guatemalan,Guatemalans
Guinea|Guinean,Guineans
Guinea-Bissau|Bissau-Guinean
Guyana|Guyanese
Haiti|Haitian,Haitians
Honduras|Honduran,Hondurans
Hungary|Hungarian,Hungarians
Iceland|Icelandic,Icelander,Icelanders
India|Indian,Indians
Indonesia|Indonesian,Indonesians
Iran,Islamic Republic of Iran,Persia|Iranian,Iranians,Persian,Persians
Iraq|Iraqi,Iraqis
Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen,Irishwoman
Israel|Israeli,Israelis
Italy|Italian,Italians
Ivory Coast,Cote d'Ivoire,Côte d'Ivoire,Côte d’Ivoire|Ivorian,Ivorians
Jamaica|Jamaican,Jamaicans
Japan|Japanese
Jordan|Jordanian,Jordanians
Kazakhstan|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis
Kenya|Kenyan,Kenyans
Kiribati|I-Kiribati
Kosovo|Kosovar,Kosovars,Kosovan,Kosovans
Kuwait|Kuwaiti,Kuwaitis
Kyrgyzstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani
Laos|Lao,Laotian,Laotians
Latvia|Latvian,Latvians
Lebanon|Lebanese
Lesotho|Basotho
Liberia|Liberian,Liberians
Libya|Libyan,Libyans
Liechtenstein|Liechtensteiner
Lithuania|Lithuanian,Lithuanians
Luxembourg|Luxembourgish,Luxembourger,Luxembourgers
Madagascar|Malagasy,Madagascan
Malawi|Malawian,Malawians
Malaysia|Malaysian,Malaysians,Malay,Malays
Maldives,The Maldives|Maldivian,Maldivians
Mali|Malian,Malians
Malta|Maltese
Marshall Islands|Marshallese
Mauritania|Mauritanian,Mauritanians
Mauritius|Mauritian,Mauritians
Mexico|Mexican,Mexicans
Micronesia,Federated States of Micronesia|Micronesian,Micronesians
Moldova|Moldovan,Moldovans
Monaco|Monegasque,Monegasques,Monacan
Mongolia|Mongolian,Mongolians,Mongol,Mongols
Montenegro|Montenegrin,Montenegrins
Morocco|Moroccan,Moroccans
Mozambique|Mozambican,Mozambicans
Myanmar,Burma|Burmese,Myanma
Namibia|Namibian,Namibians
Nauru|Nauruan,Nauruans
Nepal|Nepalese,Nepali,Nepalis
Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchmen,Dutchwoman,Netherlander
New Zealand,Aotearoa|New Zealander,New Zealanders,Kiwi,Kiwis
Nicaragua|Nicaraguan,Nicaraguans
Niger|Nigerien,Nigeriens
Nigeria|Nigerian,Nigerians
North Korea,DPRK,Democratic People's Republic of Korea,Democratic People’s Republic of Korea|North Korean,North Koreans
North Macedonia,Macedonia|North Macedonian,Macedonian,Macedonians
Norway|Norwegian,Norwegians
Oman|Omani,Omanis
Pakistan|Pakistani,Pakistanis
Palau|Palauan,Palauans
Palestine,State of Palestine,Palestinian Territories|Palestinian,Palestinians
Panama|Panamanian,Panamanians
Papua New Guinea|Papua New Guinean,Papua New Guineans,Papuan
Paraguay|Paraguayan,Paraguayans
Peru|Peruvian,Peruvians
Philippines,The Philippines|Filipino,Filipinos,Filipina,Philippine
Poland|Polish,Pole,Poles
Portugal|Portuguese
Qatar|Qatari,Qataris
Romania,Rumania|Romanian,Romanians
Russia,Russian Federation|Russian,Russians
Soviet Union,USSR,U.S.S.R.|Soviet,Soviets
Rwanda|Rwandan,Rwandans
Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|Kittitian
Saint Lucia,St. Lucia,St Lucia|Saint Lucian
Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian
Samoa|Samoan,Samoans
San Marino|Sammarinese
Sao Tome and Principe,São Tomé and Príncipe|Santomean
Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian,Saudi Arabians
Senegal|Senegalese
Serbia|Serbian,Serbians,Serb,Serbs
Yugoslavia|Yugoslav,Yugoslavs,Yugoslavian
Seychelles|Seychellois
Sierra Leone|Sierra Leonean,Sierra Leoneans
Singapore|Singaporean,Singaporeans
Slovakia,Slovak Republic|Slovak,Slovaks,Slovakian
Slovenia|Slovenian,Slovenians,Slovene,Slovenes
Solomon Islands|Solomon Islander,Solomon Islanders
Somalia|Somali,Somalis,Somalian
Somaliland|Somalilander
South Africa|South African,South Africans
South Korea,Republic of Korea,ROK|South Korean,South Koreans
Korea|Korean,Koreans
South Sudan|South Sudanese
Spain|Spanish,Spaniard,Spaniards
Sri Lanka,Ceylon|Sri Lankan,Sri Lankans
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish,Swede,Swedes
Switzerland|Swiss
Syria,Syrian Arab Republic|Syrian,Syrians
Taiwan,Republic of China|Taiwanese
Tajikistan|Tajik,Tajiks
Tanzania|Tanzanian,Tanzanians
Thailand|Thai,Thais
Togo|Togolese
Tonga|Tongan,Tongans
Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians
Tunisia|Tunisian,Tunisians
Turkey,Türkiye,Turkiye|Turkish,Turk,Turks
Turkmenistan|Turkmen
Tuvalu|Tuvaluan,Tuvaluans
Uganda|Ugandan,Ugandans
Ukraine|Ukrainian,Ukrainians
United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,Emiratis
United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Britons,Brit,Brits
England|English,Englishman,Englishmen,Englishwoman
Scotland|Scottish,Scot,Scots,Scotsman,Scotswoman
Wales|Welsh,Welshman,Welshwoman
Northern Ireland|Northern Irish
United States,US,U.S.,USA,U.S.A.,United States of America,America|American,Americans
Uruguay|Uruguayan,Uruguayans
Uzbekistan|Uzbek,Uzbeks
Vanuatu|Vanuatuan,Ni-Vanuatu
Vatican,Vatican City,Holy See
Venezuela|Venezuelan,Venezuelans
Vietnam,Viet Nam|Vietnamese
Yemen|Yemeni,Yemenis
Zambia|Zambian,Zambians
Zimbabwe,Rhodesia|Zimbabwean,Zimbabweans
Hong Kong|Hong Konger,Hong Kongers
Macau,Macao|Macanese
Puerto Rico|Puerto Rican,Puerto Ricans
Greenland|Greenlandic,Greenlander,Greenlanders
Faroe Islands,Faroes|Faroese
Gibraltar|Gibraltarian,Gibraltarians
Bermuda|Bermudian,Bermudians
Guam|Guamanian
Western Sahara|Sahrawi
Tibet|Tibetan,Tibetans
Kurdistan|Kurdish,Kurd,Kurds
Catalonia|Catalan,Catalans
Crimea|Crimean,Crimeans
Chechnya|Chechen,Chechens
Kashmir|Kashmiri,Kashmiris
Xinjiang|Uyghur,Uyghurs,Uighur,Uighurs
Bavaria|Bavarian,Bavarians
Sicily|Sicilian,Sicilians
Quebec|Quebecois
Gaza,Gaza Strip|Gazan,Gazans
West Bank
Europe|European,Europeans
Africa|African,Africans
Asia|Asian,Asians
Latin America|Latin American,Latin Americans
South America|South American,South Americans
North America|North American,North Americans
Central America|Central American,Central Americans
Middle East|Middle Eastern
Scandinavia|Scandinavian,Scandinavians
Balkans|Balkan
Caribbean
Antarctica|Antarctic
Arctic
Oceania
Siberia|Siberian,Siberians
Caucasus
`;

/** States and provinces that news names without saying where they lie; the same notation. */
export const regions = `
Alabama,Ala.|Alabamian
Alaska|Alaskan,Alaskans
Arizona,Ariz.|Arizonan
Arkansas,Ark.|Arkansan
California,Calif.|Californian,Californians
Colorado,Colo.|Coloradan
Connecticut,Conn.
Delaware,Del.
Florida,Fla.|Floridian,Floridians
Hawaii|Hawaiian,Hawaiians
Idaho
Illinois,Ill.
Indiana,Ind.
Iowa|Iowan,Iowans
Kansas,Kan.|Kansan
Kentucky,Ky.|Kentuckian
Louisiana,La.|Louisianan
Maine
Maryland,Md.
Massachusetts,Mass.
Michigan,Mich.
Minnesota,Minn.|Minnesotan
Mississippi,Miss.
Missouri,Mo.
Montana,Mont.
Nebraska,Neb.
Nevada,Nev.
New Hampshire,N.H.
New Jersey,N.J.
New Mexico,N.M.
North Carolina,N.C.
North Dakota,N.D.
Ohio|Ohioan
Oklahoma,Okla.
Oregon,Ore.
Pennsylvania,Pa.
Rhode Island,R.I.
South Carolina,S.C.
South Dakota,S.D.
Tennessee,Tenn.
Texas|Texan,Texans
Utah
Vermont,Vt.
Virginia,Va.|Virginian
West Virginia,W.Va.
Wisconsin,Wis.
Wyoming,Wyo.
Ontario
Alberta
British Columbia
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland
Queensland
New South Wales
Tasmania
Western Australia
South Australia
Cornwall|Cornish
Yorkshire
Lancashire
Kent
Essex
Sussex
Surrey
Norfolk
Suffolk
Devon
Dorset
Somerset
Cumbria
Northumberland
Oxfordshire
Hampshire
Northamptonshire
Normandy
Brittany
Provence
Saxony
Hesse
Tuscany
Lombardy
Andalusia
Galicia
Flanders|Flemish
Wallonia
Anatolia
Punjab|Punjabi
Bengal|Bengali
Gujarat
Kerala
Maharashtra
Uttar Pradesh
Sindh
Balochistan
Guangdong
Sichuan
Hubei
Hainan
Hokkaido
Okinawa
Java
Sumatra
Bali
Borneo
Darfur
Tigray
Donbas,Donbass
`;

/** Capitals and big cities, one name or several forms each, apart by semicolons. */
export const cities = `
Abidjan;Abu Dhabi;Abuja;Accra;Addis Ababa;Aden;Adelaide;Ahmedabad;Albuquerque;Aleppo;Alexandria;Algiers;Almaty;Amman;
Amsterdam;Ankara;Antananarivo;Antwerp;Ashgabat;Asmara;Astana,Nur-Sultan;Asuncion;Athens;Atlanta;Auckland;Austin;Baghdad;Baku;Baltimore;
Bamako;Bangalore,Bengaluru;Bangkok;Bangui;Banjul;Barcelona;Barranquilla;Basel;Basra;Beijing,Peking;Beirut;Belfast;Belgrade;Belmopan;Benghazi;Bergen;Berlin;Bern;
Bilbao;Birmingham;Bishkek;Bissau;Bogota,Bogotá;Bologna;Bonn;Bordeaux;Boston;Brasilia,Brasília;Bratislava;Bremen;Brazzaville;Bridgetown;Brisbane;
Bristol;Brussels;Bucharest;Budapest;Buenos Aires;Buffalo;Bujumbura;Busan;Cairo;Calgary;Cali;Canberra;Cape Town;Caracas;Cardiff;
Casablanca;Charleston;Charlotte;Chennai,Madras;Chicago;Chisinau;Chittagong;Christchurch;Cincinnati;Cleveland;Cologne;Colombo;Conakry;Copenhagen;Cork;Dakar;Dallas;
Damascus;Dar es Salaam;Dayton;Delhi;New Delhi;Denver;Detroit;Dhaka;Dodoma;Doha;Donetsk;Dortmund;Dresden;Dubai;Dublin;Dundee;Durban;Dushanbe;Düsseldorf,Dusseldorf;
Edinburgh;Edmonton;El Paso;Essen;Fallujah;Florence;Fort Worth;Frankfurt;Freetown;Fukuoka;Fukushima;Gaborone;Gdansk;Geneva;Genoa;Georgetown;Ghent;Glasgow;Gothenburg;
Guadalajara;Guangzhou;Guatemala City;Guayaquil;Hague,The Hague;Haifa;Hamburg;Hanoi;Hanover;Harare;Havana;Helsinki;Hiroshima;Ho Chi Minh City;Honolulu;
Houston;Hyderabad;Idlib;Indianapolis;Islamabad;Istanbul;Izmir;Jacksonville;Jaipur;Jakarta;Jeddah;Jerusalem;Johannesburg;Juba;Kabul;Kampala;Kandahar;Kansas City;Karachi;
Kathmandu;Kazan;Kharkiv,Kharkov;Khartoum;Kherson;Kigali;Kingston;Kinshasa;Kobe;Kolkata,Calcutta;Krakow;Kuala Lumpur;Kyiv,Kiev;Kyoto;La Paz;Lagos;Lahore;Las Vegas;
Lausanne;Leeds;Leicester;Leipzig;Libreville;Lille;Lima;Lisbon;Liverpool;Ljubljana;Lome,Lomé;London;Los Angeles,L.A.;Louisville;Luanda;Luhansk;Lusaka;Lviv;Lyon,Lyons;Madrid;Malaga;
Malmo,Malmö;Managua;Manama;Manchester;Manila;Maputo;Marrakesh;Mariupol;Marseille,Marseilles;Maseru;Mecca;Medellin,Medellín;Medina;Melbourne;Memphis;Mexico City;Miami;Milan;Milwaukee;
Minneapolis;Minsk;Mogadishu;Mombasa;Monrovia;Monterrey;Montevideo;Montreal;Moscow;Mosul;Mumbai,Bombay;Munich;Muscat;Nagasaki;Nagoya;Nairobi;Naples;Nashville;Nassau;
N'Djamena;Newark;Newcastle;New Orleans;New York,New York City,N.Y.,NYC;Niamey;Nicosia;Nottingham;Nouakchott;Novosibirsk;Nuremberg;Oakland;Odesa,Odessa;Oklahoma City;Omaha;Orlando;Osaka;Oslo;
Ottawa;Ouagadougou;Oxford;Palermo;Panama City;Paramaribo;Paris;Perth;Peshawar;Philadelphia;Phnom Penh;Phoenix;Pittsburgh;Podgorica;Port-au-Prince;Port Louis;
Port Moresby;Port of Spain;Porto;Porto-Novo;Portland;Poznan;Prague;Praia;Pretoria;Pristina;Pyongyang;Quito;Rabat;Raleigh;Ramallah;Rangoon,Yangon;Reykjavik,Reykjavík;Riga;
Rio de Janeiro,Rio;Riyadh;Rome;Rosario;Rotterdam;Sacramento;Salt Lake City;Salvador;Samarkand;San Antonio;San Diego;San Francisco;San Jose,San José;San Juan;San Salvador;Sanaa,Sana'a;Santiago;Santo Domingo;
Sao Paulo,São Paulo;Sapporo;Sarajevo;Seattle;Seoul;Sevastopol;Seville;Shanghai;Sheffield;Shenzhen;Skopje;Sofia;Southampton;Stockholm;St. Louis,St Louis;St. Petersburg,St Petersburg,Saint Petersburg;
Strasbourg;Stuttgart;Suva;Sydney;Taipei;Tallinn;Tampa;Tashkent;Tbilisi;Tegucigalpa;Tehran,Teheran;Tel Aviv;Thessaloniki;Thimphu;Tianjin;Tijuana;Tirana;Tokyo;Toledo;Toronto;
Toulouse;Tripoli;Trondheim;Tucson;Tulsa;Tunis;Turin;Ulaanbaatar,Ulan Bator;Utrecht;Vaduz;Valencia;Valletta;Vancouver;Venice;Vienna;Vientiane;Vilnius;Vladivostok;Volgograd;Warsaw;
Washington,Washington D.C.,Washington DC;Wellington;Windhoek;Winnipeg;Wuhan;Xi'an;Yaounde,Yaoundé;Yekaterinburg;Yerevan;Yokohama;Zagreb;Zaporizhzhia;Zaragoza;Zurich,Zürich;
Manhattan;Brooklyn;Bronx;Queens;Hollywood;Westminster;Cambridge;Brighton;Bath;Plymouth;Exeter;Norwich;Coventry;Derby;Hull;Bradford;Sunderland;Swansea;Aberdeen;Inverness;Belfort;Davos
`;

/** Bodies of the world and their short forms, the same notation as the cities. */
export const bodies = `
United Nations,UN,U.N.;European Union,EU,E.U.;North Atlantic Treaty Organization,North Atlantic Treaty Organisation,NATO,Nato;World Health Organization,World Health Organisation,WHO;
International Monetary Fund,IMF;World Trade Organization,World Trade Organisation,WTO;African Union,AU;Arab League;
Organization of the Petroleum Exporting Countries,OPEC,Opec;Association of Southeast Asian Nations,ASEAN,Asean;
Organisation for Economic Co-operation and Development,OECD;Group of Seven,G7,G-7;Group of Eight,G8;Group of Twenty,G20,G-20;International Criminal Court,ICC;International Atomic Energy Agency,IAEA;
United Nations Children's Fund,UNICEF,Unicef;UNESCO,Unesco;UNHCR;Red Cross;Red Crescent;World Bank;Security Council,UN Security Council,U.N. Security Council;General Assembly,UN General Assembly,U.N. General Assembly;
European Commission;European Parliament;European Central Bank,ECB;Kremlin;White House;Pentagon;Downing Street;Capitol Hill;Élysée,Elysee;Bundestag;Knesset;Duma,State Duma;Bundesbank;Taliban;Interpol;Europol;
Federal Bureau of Investigation,FBI;Central Intelligence Agency,CIA;National Security Agency,NSA;Federal Reserve,Fed;Congress;Senate;House of Representatives;House of Commons,Commons;House of Lords,Lords;Parliament;Supreme Court;
Associated Press,AP;Reuters;Agence France-Presse,AFP;BBC;CNN;NBC;CBS;ABC;NPR;Scotland Yard
`;
