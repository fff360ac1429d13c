import { describe, expect, it } from "vitest";
import { entitiesIn } from "./notation.ts";

/** Blocks named by phenomenon; a line: `text => entities`, nothing behind the arrow where there is no name. */
const cases: Readonly<Record<string, string>> = {
  "titles before a name": `
    The talks were led by Foreign Minister Pavel Dorin. => P Pavel Dorin (m) <Foreign Minister>
    It was signed by Prime Minister Ingrid Solberg-Hay on Friday. => P Ingrid Solberg-Hay (f) <Prime Minister>
    Reporters met US President Harold Kimmins there. => L US; P Harold Kimmins (m) <US President>
    The letter went to Sen. Laura Whitcombe last week. => P Laura Whitcombe (f) <Sen.>
    They asked Gov. Ted Marlowe about it. => P Ted Marlowe (m) <Gov.>
    The order came from Lt. Col. Brian Ashdown. => P Brian Ashdown (m) <Lt. Col.>
    National Security Adviser Owen Tarrant told reporters so. => P Owen Tarrant (m) <National Security Adviser>
    Secretary of State Martha Linden flew home. => P Martha Linden (f) <Secretary of State>
    Attorney General Rupert Vance declined. => P Rupert Vance (m) <Attorney General>
    German Chancellor Ulrike Brandt spoke first. => P Ulrike Brandt (f) <German Chancellor>
    Former Deputy Mayor Craig Poole resigned. => P Craig Poole (m) <Former Deputy Mayor>
    The vote pleased Pope Benedictus of Rome. => P Benedictus (m) <Pope>; L Rome
    He thanked Police Chief Nora Quill. => P Nora Quill (f) <Police Chief>
    The plan of President of France Luc Morel failed. => L France; P Luc Morel (m) <President of France>
  `,
  "roles in lower case before a name": `
    The plan was backed by Kremlin spokesman Arkady Lenkov. => O Kremlin; P Arkady Lenkov (m) <Kremlin spokesman>
    In court, defense lawyer Mary Hobbs objected. => P Mary Hobbs (f) <defense lawyer>
    It shocked local farmer Tom Cobbley. => P Tom Cobbley (m) <local farmer>
    They quoted the hospital spokeswoman Jill Sandoz. => P Jill Sandoz (f) <hospital spokeswoman>
    A report by climate scientist Ravi Menon says so. => P Ravi Menon <climate scientist>
    The company fired chief executive Paul Stroud. => P Paul Stroud (m) <chief executive>
    He was seen with Germany's ambassador to Peru Klaus Riemann. => L Germany; L Peru; P Klaus Riemann (m) <Germany's ambassador to Peru>
    On Friday Bank of Narva governor Elvi Tamm spoke. => O Bank of Narva; P Elvi Tamm <Bank of Narva governor>
    Her brother Simon Tully was there. => P Simon Tully (m) <brother>
    On Monday former president Ana Bulgari died. => P Ana Bulgari (f) <former president>
    It was said by agency spokesman Sutanto Wibowo. => P Sutanto Wibowo (m) <agency spokesman>
    Then goalkeeper Ilse Vandamme saved it. => P Ilse Vandamme (f) <goalkeeper>
  `,
  "roles behind a name": `
    Susan Abbey, the chief executive of Norvex Ltd, resigned. => P Susan Abbey (f) <chief executive of Norvex Ltd>; O Norvex Ltd
    Jack Harbin, 72, a farmer, saw it all. => P Jack Harbin (m) <farmer>
    Mina Farouk, a 35-year-old teacher, ran away. => P Mina Farouk <35-year-old teacher>
    They met Carl Lindqvist, then a Democratic senator from Ohio, in May. => P Carl Lindqvist (m) <Democratic senator from Ohio>; L Ohio
    Rosa Delmonte, mayor of Genoa, wept. => P Rosa Delmonte (f) <mayor of Genoa>; L Genoa
    Professor Alan Reddish (director of the Hale Institute) agreed. => P Alan Reddish (m) <Professor, director of the Hale Institute>; O Hale Institute
    It was Peter Osgood, his lawyer, who called. => P Peter Osgood (m) <lawyer>
    The US ambassador to Chad, John Marlin, left on Sunday. => L US; L Chad; P John Marlin (m) <US ambassador to Chad>
    The deputy head, Ruth Colley, stayed. => P Ruth Colley (f) <deputy head>
    Spokesman for Orbis Air, Yusuf Adem, said so. => P Yusuf Adem (m) <Spokesman for Orbis Air>
  `,
  "one person, several forms": `
    Anna Kessler arrived late. Kessler said nothing. Ms. Kessler then left. => P Anna Kessler (f) {Kessler, Ms. Kessler}
    Mr. Doyle spoke. Doyle sat down. => P Doyle (m) {Mr. Doyle}
    John F. Tully wrote to John Tully. Tully laughed. => P John F. Tully (m) {John Tully, Tully}
    Jane Marsh met Peter Marsh. Mr. Marsh smiled. => P Jane Marsh (f); P Peter Marsh (m) {Marsh, Mr. Marsh}
    Wayne Siller fell. They loved Wayne dearly. => P Wayne Siller (m) {Wayne}
    A judge freed Lord Brampton. Brampton wept. => P Brampton (m) {Lord Brampton}
    Aid came from Sir Colin Pratt. Later Sir Colin left. => P Colin Pratt (m) {Sir Colin Pratt, Colin, Sir Colin}
    Dr. Emma Price and Dr Price's staff agreed. => P Emma Price (f) {Dr. Emma Price, Price, Dr Price}
    President Kim Do-yun met Kim's sister. => P Kim Do-yun {Kim} <President>
    Police held Omar al-Hadi. Al-Hadi was freed. => P Omar al-Hadi (m) {Al-Hadi}
    Vincent van der Meer won. Van der Meer cried. => P Vincent van der Meer (m) {Van der Meer}
    Karl Lloyd-Webb sang. Then Lloyd-Webb bowed. => P Karl Lloyd-Webb (m) {Lloyd-Webb}
    Paul Roe and Ann Doe met. The Roe-Doe talks failed. => P Paul Roe (m) {Roe}; P Ann Doe (f) {Doe}
    Denzel Jordan won. Fans cheered as Jordan bowed. => P Denzel Jordan {Jordan}
    Sam Brody Jr. died. The press called Brody a hero. => P Sam Brody Jr {Brody}
    Lily Allbright's car hit Rob Stone's. => P Lily Allbright (f); P Rob Stone (m)
    In the end J. K. Harrow beat T.S. Morley. => P J. K. Harrow; P T.S. Morley
    It was painted by Leonardo da Corte. => P Leonardo da Corte (m)
  `,
  "persons by what stands around": `
    A driver, Zvonko Prtina, said he was fine. => P Zvonko Prtina <driver>
    "We ran," Teodrik Vossbrink said. => P Teodrik Vossbrink
    "We ran," said Teodrik Vossbrink. => P Teodrik Vossbrink
    The award went to Oddvar Brenkel, 41. => P Oddvar Brenkel
    Everyone liked Xquenna Brill. Then Brill moved. => P Xquenna Brill {Brill}
    The book by Stephen King sold well. => P Stephen King (m)
    It was Austin Meyer who won. => P Austin Meyer
    "Not I," Grace Hill said. => P Grace Hill (f)
  `,
  "sex of a person": `
    A Labour councillor, Mrs Bronwen Hughes, agreed. => P Bronwen Hughes (f) {Mrs Bronwen Hughes} <Labour councillor>
    The chairwoman Robin Tenney spoke. => P Robin Tenney (f) <chairwoman>
    They praised actress Kim Lovell. => P Kim Lovell (f) <actress>
    The king's adviser Leslie Brand spoke. => P Leslie Brand <king's adviser>
  `,
  places: `
    The U.S. and the United States are one. => L United States {U.S.}
    He left the UK for Great Britain's old ally, the US. => L Great Britain {UK}; L US
    Floods hit Jakarta, Indonesia, and Dhaka. => L Jakarta; L Indonesia; L Dhaka
    It rained in Dallas, Texas, and in Salem, Ore., too. => L Dallas; L Texas; L Salem; L Ore.
    Police in Little Wexcombe were told. => L Little Wexcombe
    They met near Brindle Lake. => L Brindle Lake
    A fire broke out on Tanner Street. => L Tanner Street
    The army took Mount Kessen and St. Ives. => L Mount Kessen; L St. Ives
    They reached the Gulf of Brem at dawn. => L Gulf of Brem
    It happened in Northern Ireland and East London. => L Northern Ireland; L East London
    Turkey and Chad voted no. => L Turkey; L Chad
    Russia's army left. => L Russia
    The trip to New York City and New York ended. => L New York City {New York}
    Troops crossed into South Sudan from Sudan. => L South Sudan; L Sudan
    The Ivory Coast and the Ivorian team won. => L Ivory Coast
    Moscow-based firms closed. => L Moscow
    They fled to Bosnia and Herzegovina. => L Bosnia and Herzegovina
    He lives in Trinidad and Tobago. => L Trinidad and Tobago
    The Democratic Republic of Congo agreed. => L Democratic Republic of Congo
  `,
  "demonyms are not the place": `
    Russian troops fired on Ukrainian villages. =>
    The Danes and the Dutch agreed. =>
    A Brazilian and two Chileans died. =>
    An American-led force landed. =>
  `,
  bodies: `
    The Food and Drug Administration met. The FDA declined to comment. => O Food and Drug Administration {FDA}
    The Russian Foreign Ministry protested. The Foreign Ministry said no. => O Russian Foreign Ministry {Foreign Ministry}
    The Jane Hollis School of Art burned. => O Jane Hollis School of Art
    The CEO of the Harbour Council Zvon Prtina spoke. => P Zvon Prtina <CEO of the Harbour Council>
    The Ministry of Foreign Affairs agreed. => O Ministry of Foreign Affairs
    She studied at the University of Brackley. => O University of Brackley
    Acme Corp. shares rose. Acme said it was glad. => O Acme Corp {Acme}
    NATO and the EU met at the UN. => O NATO; O EU; O UN
    The United Nations spoke; the UN was clear. => O United Nations {UN}
    Lawyers for Brigham Children's Hospital agreed. => O Brigham Children's Hospital
    The Lagos Police Department said so. => O Lagos Police Department
    The Florida Fish and Wildlife Commission warned. => O Florida Fish and Wildlife Commission
    The Centers for Disease Control agreed. => O Centers for Disease Control
    The F.B.I. searched the house. => O F.B.I.
    He works for Barclay & Sons Ltd. => O Barclay & Sons Ltd
    The State Department denied it. => O State Department
    The Fairview Gazette reported it first. => O Fairview Gazette
    The House of Representatives voted. => O House of Representatives
    On Friday Zentrix spokesman Leo Brandt said no. => O Zentrix; P Leo Brandt (m) <Zentrix spokesman>
    "No comment," Zentrix said. => O Zentrix
    The KXQT reporter left. The KXQT's van too. => O KXQT
    The South Bexley Evening Post wrote it. => O South Bexley Evening Post
  `,
  "what is no name": `
    The weather was fine on Monday and in April. =>
    But nobody came. Yesterday was quiet. Officials said so. =>
    I told him that I'm tired. =>
    However, the Internet was down at 5 p.m. EST. =>
    Police arrested two men. Firefighters came too. =>
    He won the World Cup and the Victoria Cross. =>
    Many Muslims and Christians prayed. =>
    Trees fell. A tree is gone; trees are gone. =>
    The Paris Agreement is dead. =>
    NOTE: THIS IS VERY IMPORTANT =>
  `,
  "headlines set in title case or capitals": `
    Mayor Vows To Rebuild Old Bridge After Storm|The mayor spoke on Monday about it. =>
    Kessler Vows To Rebuild Old Bridge After Storm|Mayor Anna Kessler spoke on Monday. => P Anna Kessler (f) {Kessler} <Mayor>
    KESSLER VOWS TO REBUILD OLD BRIDGE|Mayor Anna Kessler spoke on Monday. => P Anna Kessler (f) {KESSLER} <Mayor>
    Kessler vows to rebuild old bridge|Mayor Anna Kessler spoke on Monday. => P Anna Kessler (f) {Kessler} <Mayor>
  `,
  "openers of sentences": `
    Speaking in Oslo, Mr Berg agreed. => L Oslo; P Berg (m) {Mr Berg}
    "Officials lied," she said. =>
    Yesterday President Omar Diallo resigned. => P Omar Diallo (m) <President>
    Meanwhile Peter Crane slept. => P Peter Crane (m)
    Asked about it, Carla Vint laughed. => P Carla Vint (f)
    Designers Ana Bloom and Tim Reeve agreed. => P Ana Bloom (f); P Tim Reeve (m)
  `,
};

for (const [phenomenon, block] of Object.entries(cases)) {
  describe(phenomenon, () => {
    for (const line of block.trim().split("\n")) {
      const [text, expected] = line.trim().split(/ =>\s?/);
      it(text!, () => {
        expect(entitiesIn(text!)).toBe(expected);
      });
    }
  });
}
