import { amountsOf, type Published } from './published-ledger.ts';

/** Counties of the prefecture. */
export const counties = [
  '蒙自市',
  '个旧市',
  '开远市',
  '弥勒市',
  '建水县',
  '石屏县',
  '泸西县',
  '元阳县',
  '红河县',
  '金平县',
  '绿春县',
  '河口县',
  '屏边县',
];

/** What was published of it: units, members who renewed and new ones, and visits by bands with what they came to. */
const figures = {
  units: 2_988,
  renewing: 299_575,
  new: 15_862,
  bands: [
    { visits: 46_937, yuan: 20_957_678n },
    { visits: 1_013, yuan: 5_492_211n },
    { visits: 338, yuan: 6_616_726n },
  ],
};

/** Yunnan's 17th period in Honghe, as it was published. */
export const honghe: Published = {
  scheme: 'yunnan-17',
  number: '17',
  office: '互助中心',
  units: figures.units,
  regions: counties.map((county) => `红河州/${county}`),
  members: figures.renewing + figures.new,
  coveragesOf: (member) => [
    member < figures.renewing
      ? { plan: 'general', fee: '120.00', renewal: 'renewing' }
      : { plan: 'general', fee: '150.00', renewal: 'new' },
  ],
  benefit: 'hospital',
  claims: figures.bands.flatMap(amountsOf),
};
