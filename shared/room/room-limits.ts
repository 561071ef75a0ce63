/** What the room takes from phones, in one place so that tests, messages and the page can name it. */
export const ROOM_LIMITS = {
  /** One message of a phone, as bytes; anything longer ends the connection before it is read. */
  messageBytes: 4_096,
  connections: 150,
  /** One device, or one attacker, must not use up everybody's connections. */
  connectionsPerAddress: 40,
  messagesPerSecond: 10,
  /** From opening a connection to saying who one is. */
  handshakeMs: 5_000,
  /** A phone that has not answered for two of these has gone. */
  heartbeatMs: 10_000,
  /** A phone that hears nothing for this long tries again. */
  silenceMs: 25_000,
  triesPerMinute: 5,
  /** Wrong codes from all together before the code is changed, and how many codes may go that way. */
  triesPerCode: 50,
  guessedCodes: 3,
  /** What may wait to be sent to one phone, as bytes. */
  unsentBytes: 256 * 1024,
  ideaCharacters: 500,
  ideasPerSeat: 100,
  /** Message ids remembered per person, so that what is sent again is not counted again. */
  rememberedIds: 200,
  options: 60,
} as const;
