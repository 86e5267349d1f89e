/** What the claims of the town of the replays come to under its first and its second scheme, wherever they are read from. */
export const replayedTown = `  benefit   paid, former  former (yuan)  paid, new  new (yuan)  difference
  住院补助             3       5,050.00          2    6,000.00     +950.00
  手术补助             0           0.00          1      800.00     +800.00
  身故补助             1       2,000.00          0        0.00   -2,000.00

  decision  former  new
  approved       3    2
  reduced        1    1
  rejected       1    2
  held           0    0

  rejected or held because          former  new
  no benefit for the event               1    1
  the computation comes to nothing       0    1

Together: former 7,050.00 yuan, new 6,800.00 yuan, difference -250.00.
2 members get more, 2 get less; the 4 with the greatest difference:
`;
