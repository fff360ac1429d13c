import type { MeaningTable } from "../meaning-table.ts";
import { wordNet } from "./lexicon.ts";

function pairs(list: string): readonly (readonly [string, string])[] {
  return list.split(" ").map((pair) => pair.split(">") as [string, string]);
}

/**
 * English: WordNet as the base, and beside it what WordNet lacks or has only in rare senses. Its opposites are those
 * of word association, pair by pair; news turns on whole fields of them.
 */
export const meaning: MeaningTable = {
  wordNet,
  endings: {
    n: pairs("ies>y ves>f ses>s xes>x zes>z ches>ch shes>sh men>man s>"),
    v: pairs("ies>y es>e es> s> ied>y ed>e ed> ing>e ing>"),
    a: pairs("ier>y iest>y er>e est>e er> est>"),
    r: [],
  },
  negatingPrefixes: "un non non- il ir",
  opposites: `
    increase rise grow climb gain soar surge jump escalate | decrease fall decline drop shrink plunge plummet slump dwindle diminish
    raise lift boost hike up | lower cut reduce slash trim curb
    expand widen broaden extend enlarge lengthen | contract shrink narrow shorten curtail reduce cut
    improve better strengthen recover brighten | worsen deteriorate weaken decline degrade aggravate
    accelerate hasten speed quicken | decelerate delay slow brake
    accept welcome embrace approve endorse agree | reject refuse decline rebuff spurn oppose disapprove disagree
    support back endorse favor favour defend advocate champion | oppose resist reject attack condemn contest
    approve ratify pass adopt authorize authorise sanction greenlight clear | reject veto block defeat disapprove
    uphold affirm reinstate | overturn reverse quash annul void
    convict | acquit exonerate clear
    allow permit let enable authorize authorise legalize legalise license | forbid ban prohibit bar outlaw prevent block disallow
    confirm admit acknowledge concede affirm verify corroborate | deny dispute refute rebut contradict disavow
    assert affirm claim maintain | deny negate
    praise laud hail applaud commend compliment acclaim | criticize criticise condemn denounce blame slam lambaste rebuke censure decry
    win triumph prevail succeed | lose fail
    win gain earn | lose forfeit
    victory win triumph success | defeat loss failure surrender capitulation
    defeat beat | lose
    begin start commence open launch initiate resume continue | end finish stop cease conclude close terminate halt suspend abandon cancel
    continue persist proceed | stop cease quit discontinue halt
    open reopen | close shut seal
    enter arrive | leave exit depart
    come | go
    join enter | leave quit withdraw
    arrive land | depart leave
    advance proceed | retreat withdraw recede
    deploy send dispatch | withdraw recall pull
    send | receive
    push | pull
    arrest detain jail imprison capture seize hold | release free liberate discharge parole
    convict condemn indict charge accuse | acquit exonerate clear pardon absolve
    guilty | innocent
    guilt | innocence
    conviction | acquittal
    accuse blame incriminate | defend exonerate vindicate
    kill die perish | survive live
    dead deceased lifeless | alive living
    death | birth life survival
    damage destroy demolish wreck | repair restore rebuild build construct
    build create construct establish found | destroy demolish dismantle abolish dissolve
    create establish introduce impose | abolish scrap repeal revoke lift
    impose tighten | lift ease relax
    tighten toughen harden | loosen ease relax soften
    enact pass introduce | repeal
    appoint hire employ recruit elect instate | dismiss fire sack remove oust
    hire recruit employ | fire sack dismiss
    promote | demote
    reinstate restore | dismiss suspend remove
    elect reelect | oust unseat
    attack invade assault | defend retreat
    offensive | defensive
    protect safeguard shield defend | endanger threaten expose harm
    help assist aid support | hinder hamper impede obstruct
    encourage urge | discourage deter dissuade
    promote encourage foster | discourage hinder prevent
    permit | prevent
    include contain | exclude omit
    inclusion | exclusion
    add append | subtract remove deduct
    insert | remove delete
    hide conceal cover withhold | reveal disclose show uncover expose divulge
    conceal | reveal
    publish release | withhold suppress
    remember recall | forget
    trust believe | distrust doubt mistrust disbelieve
    believe | doubt
    love like adore | hate dislike detest loathe
    like | dislike
    obey comply follow | disobey defy violate flout breach break
    keep honor honour fulfil fulfill | break violate breach
    legal lawful legitimate | illegal unlawful illicit illegitimate
    legalize legalise decriminalize | criminalize criminalise outlaw ban
    safe secure | unsafe dangerous risky insecure
    safety | danger risk
    dangerous hazardous risky | harmless safe
    harmful | harmless beneficial
    true correct accurate right | false untrue incorrect wrong inaccurate mistaken
    truth | lie falsehood
    real genuine authentic | fake false counterfeit bogus sham
    honest truthful | dishonest lying untruthful
    fair just | unfair unjust
    possible | impossible
    likely probable | unlikely improbable
    certain sure | uncertain unsure doubtful
    clear | unclear ambiguous vague
    known | unknown
    able | unable
    willing | unwilling reluctant
    ready prepared | unprepared unready
    available | unavailable
    effective | ineffective
    efficient | inefficient
    successful | unsuccessful failed
    popular | unpopular
    public | private secret
    open | closed secret
    official formal | unofficial informal
    direct | indirect
    voluntary | compulsory mandatory obligatory involuntary forced
    mandatory compulsory obligatory required | optional voluntary
    temporary interim provisional | permanent lasting
    short brief | long lengthy
    early | late
    earlier | later
    before | after
    first | last
    former past previous | current present
    former | future
    new recent modern | old ancient
    young | old elderly
    fast quick rapid swift | slow
    quickly rapidly | slowly
    large big huge great enormous vast major | small little tiny minor slight
    high | low
    higher | lower
    highest | lowest
    more | less fewer
    most | least
    many | few
    much | little
    maximum | minimum
    maximize maximise | minimize minimise
    major significant important | minor insignificant unimportant trivial
    strong powerful robust | weak feeble fragile frail
    strength | weakness
    rich wealthy affluent | poor impoverished
    wealth | poverty
    expensive costly | cheap inexpensive affordable
    profit surplus gain | loss deficit
    profitable | unprofitable
    surplus | deficit shortage
    abundance plenty | scarcity shortage lack
    supply | demand
    buy purchase acquire | sell
    buyer | seller
    lend | borrow
    import | export
    pay spend | earn receive
    spend | save
    employ | unemployed
    employed | unemployed jobless
    employment | unemployment
    employer | employee
    good excellent positive favorable favourable | bad poor negative adverse unfavorable unfavourable terrible
    better | worse
    best | worst
    positive | negative
    optimistic hopeful upbeat confident | pessimistic hopeless gloomy downbeat
    optimism hope | pessimism despair
    happy glad pleased satisfied delighted | unhappy sad displeased dissatisfied upset
    delighted thrilled elated pleased | disappointed dismayed saddened displeased dissatisfied
    skeptical sceptical doubtful | supportive convinced enthusiastic
    calm peaceful quiet | tense violent turbulent noisy
    peaceful nonviolent | violent
    peace truce | war conflict
    stable steady | unstable volatile shaky
    stability | instability
    friendly cordial warm | hostile unfriendly cold
    friend ally | enemy foe rival opponent adversary
    ally | opponent
    supporter proponent advocate backer | opponent critic
    support backing | opposition resistance
    agreement consensus harmony | disagreement discord dispute
    agree | disagree differ
    cooperate collaborate | resist compete
    unite unify merge | divide split separate
    unity | division
    marry wed | divorce
    attract | repel
    presence | absence
    present | absent
    majority | minority
    victim | perpetrator
    plaintiff prosecution | defendant defense defence
    government | opposition
    civilian | military soldier
    military | civilian
    winner victor | loser
    leader | follower
    teacher | student pupil
    parent | child
    male man boy | female woman girl
    husband | wife
    father | mother
    son | daughter
    brother | sister
    king | queen
    north northern | south southern
    east eastern | west western
    left | right
    up upward upwards | down downward downwards
    above over | below under beneath
    inside within indoors | outside without outdoors
    inside internal domestic inner | outside external foreign outer
    domestic national | foreign international
    top | bottom
    front | back rear
    forward | backward back
    near close nearby | far distant remote
    always | never
    often frequently | rarely seldom
    always | sometimes never
    all every | none no
    all | few
    most | few
    fully wholly entirely completely totally | partly partially
    whole entire | partial
    everyone everybody | nobody no-one
    everything | nothing
    everywhere | nowhere
    with | without
    for | against
    pro | anti
    yes | no
    day | night
    morning | evening
    summer | winter
    hot warm | cold cool
    heat | cold
    wet rainy | dry
    light bright | dark
    full | empty
    heavy | light
    hard difficult tough | easy simple
    complex complicated | simple
    healthy well | sick ill unhealthy
    cure heal | infect
    infected | uninfected
    vaccinated | unvaccinated
    armed | unarmed
    liberal progressive | conservative
    democratic | authoritarian undemocratic dictatorial
    democracy | dictatorship autocracy
    freedom liberty | captivity slavery oppression
    free | captive imprisoned
    independent | dependent
    transparent | opaque secretive
    deliberate intentional | accidental unintentional
    deliberately intentionally | accidentally unintentionally
    natural | artificial
    normal usual ordinary | abnormal unusual extraordinary
    common | rare uncommon
    general | specific particular
    partial incomplete | complete full total
    approximately roughly | exactly precisely
    tighten | relax
    retain keep maintain preserve | abandon drop discard scrap
    comply | violate
    reassure | alarm worry
    calm soothe | provoke inflame
    escalate intensify worsen | de-escalate ease subside
    inflation | deflation
    boom expansion growth | bust recession contraction
    upgrade | downgrade
    appreciate | depreciate
    overestimate | underestimate
    exceed | fall
    pass | fail
    remain stay | leave go
    hopeful | hopeless
    useful | useless
    optimist | pessimist
    include | omit`,
  synonyms: `
    attorney lawyer
    jail prison
    jail imprison incarcerate
    film movie
    car automobile
    begin start commence
    help assist aid
    buy purchase
    child kid
    big large
    huge enormous massive
    quick fast rapid
    wrong incorrect
    almost nearly
    roughly approximately
    show demonstrate
    need require
    try attempt
    get obtain
    ask request
    need necessity
    often frequently
    perhaps maybe
    sometimes occasionally
    street road
    sick ill
    doctor physician
    firefighter fireman
    lawmaker legislator
    police officer
    spokesman spokesperson spokeswoman
    chairman chairperson chair
    adviser advisor
    advise counsel
    lawsuit suit
    blaze fire
    assault attack
    injure hurt wound
    wounded injured
    fire sack dismiss
    hike increase
    gunman shooter
    plane airplane aeroplane aircraft
    truck lorry
    flat apartment
    petrol gasoline gas
    holiday vacation
    autumn fall
    lift elevator
    football soccer
    mobile cellphone cellular
    clever smart
    angry furious
    show reveal
    kill slay
    build construct
    choose select pick
    end finish conclude
    final last
    whole entire
    rich wealthy
    poor impoverished
    probably likely
    currently presently now
    also too additionally
    however though
    although though
    toward towards
    until till
    about around
    nation country
    worldwide globally
    global worldwide
    pupil student
    staff personnel
    firm company
    talk speak
    speech address
    discussion talk
    conversation talk
    purchase acquisition
    vote ballot
    poll survey
    poll election
    illness disease
    rival opponent competitor
    rebel insurgent
    truce ceasefire cease-fire armistice
    accord agreement deal pact
    bomb explosive
    explosion blast
    explode detonate
    leave depart
    reply respond answer
    response reply
    ban prohibit forbid bar
    raise increase lift
    cut reduce lower
    serious grave severe
    make manufacture produce
    match game
    offer bid
    map chart
    permit allow let
    gather assemble
    rescue save
    search hunt
    postpone delay
    cancel scrap
    oversee supervise
    hide conceal
    happen occur
    reach attain
    keep retain
    give provide
    provide supply
    live reside
    resident inhabitant
    home house residence
    cost price
    job work employment
    worker employee
    boss chief head leader
    father dad
    mother mum mom
    guard protect
    allegation accusation claim
    suspected alleged
    citizen national
    immigrant migrant
    main principal chief primary key
    major important significant
    notable noteworthy
    crucial vital critical essential key
    enough sufficient
    several numerous many
    whole complete full total entire
    unite unify
    error mistake
    issue problem
    aim goal objective
    target goal
    effort attempt
    chance opportunity
    danger risk peril
    money cash funds
    weapon arm
    wage salary pay
    sector industry
    launch start
    shut close
    tell inform
    speak talk
    sure certain
    grateful thankful
    glad happy pleased
    sad unhappy
    afraid scared frightened
    fear worry concern
    worried concerned
    anxious worried
    strange odd unusual
    famous renowned celebrated
    beautiful gorgeous
    hard difficult
    simple easy
    correct right
    fair just
    illegal unlawful
    legal lawful
    yearly annual
    annually yearly
    nearby close
    twelve dozen
    fortnight two-week`,
};
