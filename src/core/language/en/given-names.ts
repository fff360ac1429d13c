/**
 * Common given names, lower-cased. The English part are the names that the US Social Security Administration counted
 * 30,000 times and more since 1930 (public domain), put to one sex where 95 in 100 of those so named had it; the rest
 * are common names of other languages as news spells them. They say that a capitalised pair is likely a person, and
 * which pronoun is likely to follow; nobody in particular is meant.
 */
/** Given to women. */
export const womensNames = `
aaliyah abby abigail ada adriana adrianna adrienne agnes agnieszka aimee aisha alaina alana alejandra
aleksandra alena alessandra alexa alexandra alexandria alexia alice alicia alisa alisha alison alissa aliyah
allie allison allyson alma alondra alyssa amal amanda amber amelia amy ana anastasia anastasiya angela
angelica angelina angie anita anja anke ann anna annabelle anne annette annie annika antje antoinette aoife
aria ariana arianna arlene ashlee ashleigh ashley ashlyn asma astrid aubree audrey aurora ava aya ayse barbara
beata beatrice beatriz becky belinda bella bernadette bernice bertha bessie beth bethany betsy bettina betty
beverly bianca birgit bonita bonnie brandi breanna brenda briana brianna bridget brigitte britney britta
brittany brittney brooke bärbel caitlin caitlyn callie camila camille candace candice cara carla carly carmela
carol carole caroline carolyn carrie cassandra cassie catherine cathy cecelia cecile cecilia celeste celia
celine charity charlene charlotte chelsey cheri cheryl chiara chloe christa christie christina christine
christy ciara cindy claire clara clarissa claudia colleen connie constance cora corinne cristina cynthia daisy
daniela danielle daphne daria darla darlene deanna debbie deborah debra delaney delores denise desiree diana
diane dianna dianne ditte dixie dolores dominika donna dora doreen doris dorota dorothy ebony edith edna
eileen eilidh elaine eleanor elena elif elisa elisabeth elise eliza elizabeth elke ella ellen ellie elsie
elzbieta emily emine emma erica erika erin esmeralda esra estela esther ethel eunice eva evelyn ewa fadwa
faith farah fatima fatma faye felicia fernanda florence frances francine franziska freya gabriela gabriella
gabrielle gail galina gemma geneva genevieve geraldine gertrude gianna gina giorgia giselle giulia gladys
glenda gloria grace gracie graciela grainne greta gretchen gudrun gwendolyn gülsen hailey hala haley hana
hanan hanna hannah hannelore harriet hattie hayley hazel heather heidi heike helen helga hilda hind holly hope
ida ilse imogen inaya indira ines ingrid irena irene irina iris irma isabel isabella isabelle ivana jacinda
jaclyn jacqueline jacquelyn jada jana jane janelle janet janice janie janine janis jasmin jasmine jayla jazmin
jazmine jeanette jeanne jeannette jeannie jelena jenna jennie jennifer jenny jessica jill jillian jo joan
joann joanna joanne jocelyn jodi johanna jolanta josephine josie joy joyce juanita judith judy julia juliana
juliane julianna julie jutta kaitlin kaitlyn kamala kara karen kari karin karina karla karolina kassandra
katarina katarzyna kate katelyn katharine katherine kathleen kathryn kathy katie katja katrin katrina kavita
kay kayla kaylee kelli kellie kelsey kendra keri kerri khadija khloe kiara kimberley kimberly kira kirsten
krista kristen kristi kristie kristin kristina kristine kristy krystal krystyna kyla kylee kylie kyra lacey
laila lakshmi lana larisa latasha latifa latoya laura laurel lauren laurie layla leah leila lena leona leticia
lidia liesel lila liliana lillian lillie lilly lily linda lindsay lindsey lisa ljubica lois lola lora lorena
loretta lori lorraine louise lucia lucille lucinda lucy lucía ludmila luisa lydia lynda lynette lynne lyudmila
madeleine madeline madelyn mae magdalena maggie mairi maja makayla makenzie malala malgorzata mallory mandy
manuela marcella marcia margaret margarethe margarita margie margot marguerite maria mariah mariam mariana
marianne marie marija marilyn marina marisa marisol marissa marjorie marla marlene marsha marta martha martina
mary maryam maryann mattie maureen maxine maya mayra mckenna mckenzie meagan meera megan meghan mehwish mei
melanie melinda melissa mercedes meredith meryem mia michaela michele michelle mikayla mildred milena mindy
minnie miranda miriam mirjana molly mona monica monika monique mya myra nadezhda nadia nadine najat nancy
naomi nasrin natalia natalie nataliya natasha neha nellie niamh nichole nicole nikki nina noelle noor nora
norma oksana olena olga olha olivia ornella paige pam pamela paola patricia patsy patti patty paula paulette
pauline peggy penelope petra philippa phyllis pilar piper pippa pooja priscilla priya priyanka rachael rachel
rachelle raisa ramona randi rania raquel rebecca rebekah regina renata renee rhonda rita roberta robyn
rochelle ronda rosa rosalie rosario rose rosemarie rosemary rosie roxana roxanne ruby ruth saadia sabine
sabrina sadie sally salma samantha samira sana sandra sanna saoirse sara sarah sarika saskia scarlett selena
serena shari sharon shawna sheikha sheila shelia shelley shelly sheri sherri sherrie sheryl shirley shreya
sierra silke silvia simone sinead siobhan sofia sofie soledad sonali sonia sonja sonya sophia sophie stacie
stefanie stella stephanie sue sunita susan susanne sushma susie suzanne svetlana swati sylvia tabitha tamara
tami tammie tammy tanya tara tasha tatiana tatyana teresa teri terri tessa tetiana thelma theresa tia tiffany
tina toni tonya tori traci tracie tricia trina trisha ulrike ursula valentina valeria valerie valeriya vanessa
velma vera verena verity verna veronica veronika vicki vickie vicky victoria viktoria viola virginia vivian
wafa wanda wendy wilma xiomara yael yana yasmin yekaterina yelena yesenia yoko yolanda yulia yuliya yumi
yvette yvonne zainab zara zeynep zoe zoey zofia zuzana
`;

/** Given to men. */
export const mensNames = `
aaron abbas abdel abdul abdullah abdulrahman abel abraham abubakar adam adel adnan ahmad ahmed aidan aiden
ajay akira alain alan alasdair albert alberto alec alejandro aleksandar aleksandr aleksei alessandro alex
alexander alexandre alexei alexey alfonso alfred alfredo alistair allan allen alonzo alton alun alvaro alvin
amir amit anatoly anders andre andreas andrei andrej andres andrew andrey andriy andrzej andrés andy angelo
angus anil anthony antoine antonio anwar aram arjun arkady armando arnaud arnold arthur arturo arun asad asher
ashok ashraf atsushi augusto axel ayden ayman aziz baptiste barack barnaby barry bartosz bashar beau ben
benito benjamin bennett benny benoit bernard bernd bertrand bill billy bjorn björn blake bob bobby bogdan
boris brad braden bradford bradley brady brandon braxton brayden brendan brent brett brian brock brody bruce
bruno bryan bryant bryce bryson byron caden caleb callum calvin carl carlos carlton cecil cedric cem cesar
chad charles chester chidi chinedu christian christoph christophe christopher clarence clark claudio clayton
clifford clifton clint clinton clive clyde cody cole colin collin colton conner connor corbin corey cory craig
cristian cristiano curtis cyril dalton damian damien damon dan dane daniel danny dante darin darius dariusz
darrell darren darryl dave david dawson dean declan deepak delbert demetrius denis dennis derek derrick
desmond detlef didier diego dieter dietmar dillon dimitri dimitris dmitri dmitriy dmitry dmytro dominic
dominick dominik don donald donovan douglas drake duane duncan dustin dwayne dwight dylan eamonn earnest
easton eddie edgar edmund eduard eduardo edward edwin eli elias elijah elmer emanuel emeka emil emilio
emmanuel emmett emre enrique enzo eric erick erik ernest ernesto esteban ethan etienne euan eugene evan
everett evgeni evgeny ewan ezekiel ezra fabian fabio fabrice fahad faisal farid farouk federico felipe felix
ferdinand fergus fernando fidel filip finlay florian floyd forrest francesco francisco franck francois frank
franklin franz françois fred frederick fredrick friedrich fritz fyodor gabor gabriel gage gareth garrett garry
gary gavin gene gennady geoff geoffrey georg george georges georgi geraint gerald gerard gerardo gerhard
ghassan giancarlo gianni gilbert giles gilles giorgio giovanni giuseppe glen glenn goran gordon grady graeme
graham greg gregg gregory griffin grigory grzegorz guido guillaume guillermo gunther gustavo guy günter
günther hakan hamid hamish hamza hans harold harrison harry haruki harvey hasan hassan hector heiko heinrich
heinz helmut hendrik henri henrik henry herbert herman hermann hideo hiroki hiroshi holger horst hossein
howard hubert hudson hugh hugo hussein huw iain ian ibrahim ieuan igor ihor ilya imran ioannis isaac isaiah
ismael ismail istvan ivan ivo jace jacek jack jacob jacques jake jakub jalen jamal james jared jarek jaroslav
jason javier jaxon jaxson jay jayson jeff jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jesse
jesus jim jimmy jiri joachim joao joaquin joaquín jochen joe joel johan johann johannes john johnathan johnny
jon jonah jonathan jonathon jorge jose josef joseph joshua josiah josue josé jovan joão juan juha julian julio
julius jurgen justin jérôme jürgen kaden kaleb kamal karel karim karl kaspar kazuo keith kelvin kemal ken
kenji kenneth kenny kent kevin khaled khalid khalifa kieran kiril kirk klaus kofi konrad konstantin
konstantinos kristopher krzysztof kurt kwame kyle lachlan lance landon larry lars laszlo laurent lawrence
leandro leland leo leon leonard leonardo leonid leopold leroy lester levi lewis liam lloyd lorenzo lothar
louis luc luca lucas luciano ludwig luigi luis lukas luke luther lutz lyle maciej mahmoud mahmud malachi
malcolm malik manfred manoj manuel marat marc marcel marcelo marcin marco marcos marcus marek mario mark marko
markus marshall martin marvin marwan massimo mateo mateusz mathew matt matteo matthew matthias maurice
mauricio maurizio max maxim maxime maxwell mehmet melvin michael michal micheal michel miguel mihail mikael
mike mikhail mikko milan miles milorad milos milton miroslav mitchell mohamed mohammad mohammed mohamud mohan
moritz morris muhammad muhammed murat mustafa mykhailo mykola myles myron nabil naoki narendra nasser nathan
nathaniel neal ned neil nelson niall nicholas nick nickolas nicolas nicolás niels nigel nikita niklas nikola
nikolai nikolaos nikolay nikos nils nitin noah nolan norbert norman nuno oleg oleh oleksandr oleksiy oliver
olivier olusegun omar orhan osama oscar osman otis otto owen pablo padraig paolo pascal patrick patrik paul
pavel pavlo pawel pedro peer per perry pete peter petr petro phil philip philippe phillip pierre piers piotr
preston pyotr quentin rachid radek radoslaw rafael rafał rahul rainer raj rajesh rajiv ralph ramon ramón
randall randolph randy rashid raul ray raymond raúl recep reginald reinhard reinhold renaud rex rhys ricardo
riccardo richard rick rickey ricky rob robert roberto roderick rodney rodolfo rodrigo roger roland rolf romain
roman ron ronald ronnie rory ross roy ruairi ruben rudolf rudolph rudy rupert ruslan russell ryan rüdiger said
salem salman salvador salvatore sami samir sammy samuel sandeep sanjay santiago sascha satoshi saul scott
seamus sean sebastian sebastián sergei sergey sergio serhiy seth sezer shahid shane shaun sheldon shigeru
shinzo siegfried silas simon slobodan spencer srdjan stanislav stanislaw stanley stefan stefano steffen
stephane stephen steve steven stuart stéphane suleiman sultan sunil suresh sven svyatoslav szymon sébastien
tadeusz takashi takeshi tariq ted terence terrance terrell terrence thabo theodor theodore thierry thomas
thorsten tihomir tim timothy timur tobias todd tom tomas tomasz tommaso tommy tony torsten toshio travis trent
trenton trevor trey ty tyler tyrone tyson uli ulrich umberto uwe vadim valentin valery vasily vasyl venkat
vernon vicente victor vijay vikram viktor vincent vincenzo virgil vitali vitaliy vitaly vlad vladimir
vladislav volker volodymyr vyacheslav wade waleed walid wallace walter warren wayne wendell werner wesley
weston wilhelm willard willem willi william witold wladimir wolfgang wyatt xavier yann yannick yasser yasuo
yevgeny yevhen yoshihide youssef yuri yuriy yury yusuf yves zachary zaid zane zoltan zoran
`;

/** Given to both. */
export const sharedNames = `
addison adrian alexis ali andrea angel april ariel ashton aubrey august austin avery bennie bentley billie
bobbie brennan brooklyn camden cameron carmen carson casey cassidy cayden chandler charlie chelsea chris
claude colby courtney dakota dale dallas dana daryl devin devon diamond dominique donnie drew eden elliot
elliott emerson francis frankie freddie gayle georgia grayson guadalupe harley harper hayden ira jackie jade
jaden jaiden jaime jamie jan jayden jaylen jean jessie jimmie jody joey johnnie jordan jordyn jude june
justine kai kameron kasey kayden keegan kelley kelly kendall kerry kim laverne lee leigh lesley leslie logan
lonnie loren lynn mackenzie madison marian marion marty may micah mickey morgan nicola noel paris pat patrice
payton peyton quinn raven reese rene riley robbie robin rylee sam sasha savannah shannon shawn shelby sidney
skyler stacey stacy sydney taylor terry toby tommie tracey tracy tristan whitney willie
`;
