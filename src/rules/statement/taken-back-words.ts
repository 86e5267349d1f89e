/** What banks write of a booking that takes back another, or was taken back. */
export const takenBackWords =
  /冲正|冲账|冲帐|冲销|冲回|红冲|红字|抹账|抹帐|撤销|撤消|反交易|反记账|错账|更正|revers|revok/iu;
