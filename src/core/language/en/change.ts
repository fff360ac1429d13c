import type { ChangeTable } from "../change-table.ts";

export const change: ChangeTable = {
  polarity: {
    negators: "not no never none nobody nothing neither nor nowhere without cannot no-one",
    negativeEndings: "n't",
    implicit: `
      fail fails failed failing failure refuse refuses refused refusing refusal deny denies denied denying denial
      decline declines declined declining reject rejects rejected rejecting lack lacks lacked lacking lack prevent
      prevents prevented preventing avoid avoids avoided avoiding stop stops stopped stopping hardly scarcely barely
      rarely seldom unable unwilling unlikely impossible absent absence except instead refrain refrained doubt doubts
      doubted unclear free little few neglect neglected neglects miss missed yet`,
    opposed: `
      for/in_favour_of/in_favor_of/pro|against/in_opposition_to because_of/due_to/owing_to/thanks_to/on|despite/in_spite_of
      still|no_longer in_full|in_part/partly fully/wholly/completely/entirely|in_part before/prior_to/ahead_of|after/following
      on_time|late in_public/publicly/openly|in_private/privately/in_secret/secretly
      on_purpose/deliberately/intentionally|by_accident/accidentally/by_mistake
      in_line_with|out_of_line_with`,
    passive: "be been being is are was were am get gets got gotten",
    prefixes: "un non in im il ir dis",
    falsePrefixes: `
      inform informs informed informing import imports imported importing impress impresses impressed income incomes
      inside invest invests invested increase incline immediate improve improves improved impose imposed imposes
      impulse until under union unite unit uncle discover discovers discovered discount discounts display displays
      displayed dispose disposed discuss discussed disease distance district disturb disturbed disgrace distill
      include involve indeed intend intends intended intense intent interest interests interested internal invent
      invented invention inventions indoor input insight install installed install infield income insure insured
      illustrate ignore nonce inflame inflamed inflammable invaluable indent incite incited insure ingrain inland
      innate inquire inquires inquired inquiry inspire inspired inbound inmate inmates`,
  },
  certainty: {
    modals: ["may might could can", "should ought", "will would shall must 'll"],
    doubtingModals: "may might",
    cues: [
      `claim claims claimed claiming allege alleges alleged alleging suggest suggests suggested suggesting hint hints
       hinted hinting imply implies implied implying speculate speculates speculated speculating suspect suspects
       suspected suspecting believe believes believed believing think thinks thought assume assumes assumed guess
       guesses guessed contend contends contended contending assert asserts asserted asserting insist insists insisted
       insisting purport purports purported`,
      `say says said saying tell tells told telling state states stated stating add adds added adding report reports
       reported reporting announce announces announced announcing note notes noted noting remark remarks remarked
       comment comments commented explain explains explained explaining write writes wrote writing declare declares
       declared declaring mention mentions mentioned reveal reveals
       revealed revealing disclose discloses disclosed disclosing observe observes observed continue continued`,
      `confirm confirms confirmed confirming show shows showed shown prove proves proved proven proving
       admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging know knows knew known knowing establish establishes
       established verify verifies verified demonstrate demonstrates demonstrated conclude concludes concluded
       guarantee guarantees guaranteed`,
    ],
    hedges: [
      `reportedly allegedly apparently purportedly supposedly ostensibly perhaps possibly maybe probably presumably
       seemingly potentially conceivably arguably likely alleged suspected presumed purported unconfirmed
       expected_to forecast_to predicted_to projected_to anticipated_to slated_to poised_to tipped_to
       possible_that probable apparent seem seems seemed appear_to appears_to appeared_to appears_that it_appears`,
      `certainly definitely undoubtedly surely clearly obviously unquestionably indisputably evidently confirmed
       undoubted certain definite`,
    ],
    bounds: {
      about: "about approximately around roughly some circa or_so",
      near: "nearly almost virtually close_to just_under just_short_of",
      atLeast: "at_least no_fewer_than no_less_than not_less_than upwards_of or_more a_minimum_of",
      moreThan: "more_than over in_excess_of above just_over well_over",
      atMost: `
        at_most up_to no_more_than not_more_than or_less or_fewer as_many_as as_much_as a_maximum_of`,
      lessThan: "less_than fewer_than under below",
      exact: "exactly precisely",
    },
  },
  form: {
    contractions: {
      "n't": "not",
      "'re": "are",
      "'ve": "have",
      "'ll": "will|shall",
      "'m": "am",
      "'d": "would|had",
      "'s": "is|has",
    },
    irregular: {
      "can't": "can not",
      cannot: "can not",
      "won't": "will not",
      "shan't": "shall not",
      "let's": "let us",
      gonna: "going to",
      wanna: "want to",
    },
    spelling: [
      ["our", "or"],
      ["is", "iz"],
      ["ys", "yz"],
      ["tre", "ter"],
      ["bre", "ber"],
      ["vre", "ver"],
      ["ogue", "og"],
      ["ence", "ense"],
      ["ll", "l"],
      ["l", "ll"],
      ["ae", "e"],
      ["oe", "e"],
      ["mme", "m"],
      ["wards", "ward"],
      ["gement", "gment"],
      ["pp", "p"],
    ],
    spelledTwoWays: `
      grey/gray tyre/tire tyres/tires kerb/curb cheque/check cheques/checks plough/plow sceptical/skeptical
      sceptic/skeptic sceptics/skeptics aluminium/aluminum moustache/mustache pyjamas/pajamas storey/story
      storeys/stories draught/draft mould/mold mouldy/moldy gaol/jail whisky/whiskey licence/license practise/practice
      learnt/learned burnt/burned spelt/spelled dreamt/dreamed leant/leaned leapt/leaped spilt/spilled spoilt/spoiled
      whilst/while amongst/among amidst/amid towards/toward adviser/advisor advisers/advisors ok/okay
      enquiry/inquiry enquiries/inquiries per_cent/percent percent/% programme/program programmes/programs
      judgement/judgment ageing/aging cosy/cozy disc/disk doughnut/donut
      mum/mom jewellery/jewelry tonne/ton analyse/analyze catalogue/catalog cancelled/canceled
      doctor/dr mister/mr professor/prof senator/sen governor/gov general/gen lieutenant/lt sergeant/sgt
      saint/st street/st mount/mt versus/vs`,
    light: `
      the a an that also too very then so just well moreover furthermore however meanwhile additionally of 's and
      there indeed both in_addition`,
    grammar: `
      is are was were be been being am 's 're has have had having do does did would will to of which who whom whose it
      its that there where when for with by as at in on from about into`,
    multiples: {
      "0.5": "halve halves halved halving",
      "2": "double doubles doubled doubling twofold redouble redoubled",
      "3": "triple triples tripled tripling treble trebles trebled trebling threefold",
      "4": "quadruple quadruples quadrupled quadrupling fourfold",
      "5": "quintuple quintupled fivefold",
      "10": "tenfold",
    },
    vague: `
      several many multiple numerous various some few dozens scores hundreds thousands millions countless number
      handful series couple lots`,
    interchangeable: `
      the/this/that/these/those/a/an/its which/that/who in/on/at/during on/upon about/on/regarding/concerning
      to/towards/toward while/as/whilst/when because/since/as although/though/while but/however/yet/though
      and/&/as_well_as among/amongst/between for/over/during until/till of/from of/for of/in also/too/as_well
      in_order_to/to/so_as_to into/in onto/on after/following before/prior_to if/whether it/that this/it like/such_as because_of/due_to
      each/every one/a about/of to/for their/its both/the_two/two`,
  },
};
