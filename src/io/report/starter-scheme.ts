import { PLACEHOLDERS } from '../../rules/value/placeholders.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { starterTexts } from './text/scheme-starter-texts.ts';

/**
 * A whole scheme with every section, each with the question that the centre's document answers. Lines that begin with `# ` are YAML in its right place once these two
 * characters are taken away; their sums and days are examples. Whatever is asked there stands under `missing` until it is answered.
 */
const TEMPLATE = `# yaml-language-server: $schema=./scheme.schema.json
## {says}
## {how}
id: {id}
title: {title}
authority: {authority}
region: {region}
edition: {edition}
language: {language}

## {clauses}
clauses:
  rules:
    title: {rulesTitle}
    source: {rulesSource}
    checkedOn: {day}
    basis: inferred
    note: {rulesNote}

## {missing}
missing:
  - period.apply
  - period.pay
  - participation
  - members.age
  - members.insurance
  - plans.general.fee
  - plans.general.shares
  - lateJoiners
  - substitution
  - waiting
  - renewal
  - benefits.hospital.compute
  - benefits.hospital.caps
  - benefits.critical
  - benefits.women
  - benefits.death
  - claims
  - fund

## {period}
period:
  length: P1Y
  starts: centre
  ## {apply}
#   apply: {from: 11-01, to: 12-31, year: before, clause: rules}
#   pay: {from: 11-01, to: 12-31, year: before, clause: rules}
  clause: rules

## {coverage}
coverage: {starts: period, clause: rules}

## {kinds}
unitKinds:
  institution: {title: {institution}}
  enterprise: {title: {enterprise}}
staffKinds:
  employee: {title: {employee}}
  retired: {title: {retired}}
insuranceKinds:
  employee: {title: {employeeInsurance}}
  resident: {title: {residentInsurance}}

## {participation}
# participation:
#   of: staff
#   tiers:
#     - {size: {below: 100}, atLeast: 80%}
#     - {size: {from: 100}, atLeast: 60%}
#   clause: rules

members:
  oneUnit: true
  ## {age}
#   age: {on: period-start, men: {from: 16, to: 59}, women: {from: 16, to: 54}, clause: rules}
  ## {staff}
  staff: {accept: [employee], refuse: [retired], clause: rules}
  ## {insurance}
#   insurance: {required: [employee, resident], clause: rules}

## {plans}
plans:
  general:
    title: {generalTitle}
    ## {fee}
#     fee: 60
    ## {shares}
#     shares: {most: 1}
    taken: everyone
    clause: rules

## {late}
# lateJoiners: {accept: within, days: 30, clause: rules}
# substitution: {allow: no, clause: rules}

## {waiting}
# waiting:
#   - {days: 30, from: coverage-start, firstDay: included, clause: rules}
## {renewal}
# renewal: {pay: next-period, waives: waiting, clause: rules}

## {diseases}
# diseases:
#   critical: {title: {criticalDiseases}, of: [{cancer}], critical: true, complete: false, clause: rules}

## {benefits}
benefits:
  hospital:
    title: {hospitalTitle}
    plan: general
    events: [hospitalisation]
    ## {base}
    base: {add: [self-paid-in-scope]}
    ## {compute}
#     compute:
#       - {deductible: 500}
#       - bands:
#           - {to: 10000, rate: 40%}
#           - {to: 50000, rate: 50%}
#           - {rate: 60%}
    ## {caps}
#     caps: [{per: period, amount: 20000}]
    clause: rules
  ## {critical}
#   critical:
#     title: {criticalTitle}
#     plan: general
#     events: [diagnosis]
#     when: {disease: [critical]}
#     firstDiagnosis: true
#     compute: [{fixed: 10000}]
#     once: {per: lifetime, of: benefit}
#     clause: rules
  ## {women}
#   women:
#     title: {womenTitle}
#     plan: general
#     events: [surgery]
#     when: {sex: [women]}
#     compute: [{fixed: 1000}]
#     once: {per: period, of: benefit}
#     clause: rules
  ## {death}
#   death: {title: {deathTitle}, plan: general, events: [death], compute: [{fixed: 2000}], clause: rules}

## {claims}
# claims:
#   deadlines: [{days: 90, from: discharge, events: [hospitalisation], late: hold}]
#   periodBy: discharge
#   papers:
#     - {paper: {formPaper}}
#     - {paper: {recordPaper}, events: [hospitalisation]}
#   exclusions:
#     crime: {title: {crime}}
#   clause: rules

## {fund}
# fund:
#   sources: [{from: members}, {from: union}]
#   carryOver: {scope: city}
#   short: {answer: pro-rata}
#   clause: rules

## {forms}
forms:
  roster:
    columns:
      - {field: name, header: {nameHeader}, required: true}
      - {field: id-number, header: {numberHeader}, required: true}
      - {field: sex, header: {sexHeader}}
      - {field: staff-kind, header: {staffHeader}}
      - {field: renewal, header: {renewalHeader}}
    unit:
      - {field: unit-name, header: {unitHeader}, required: true}
      - {field: unit-kind, header: {kindHeader}}
      - {field: staff, header: {headcountHeader}}
      - {field: contact, header: {contactHeader}}
`;

/**
 * The file of a scheme that nothing comes before.
 *
 * @param day - on which the centre compares it with its document, 2026-07-01
 */
export function starterSchemeText(id: string, day: string, language: Language): string {
  return fill({ zh: TEMPLATE, en: TEMPLATE }, language, { ...PLACEHOLDERS, ...starterTexts, id, day, language });
}
