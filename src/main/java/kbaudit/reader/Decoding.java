package kbaudit.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to characters: by byte order mark, by the pattern of zero bytes, else UTF-8, and what is no
 * UTF-8 as windows-1252.
 *
 * @param text without a byte order mark
 * @param strayAt offset in {@code text} of the first character in windows-1252 when others are in
 *     UTF-8, -1 when there is one encoding
 */
record Decoding(String text, int strayAt) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 8_192;

  /** Empty when the bytes are no text. */
  static Optional<Decoding> of(byte[] bytes) {
    Optional<Charset> wide = markedWide(bytes).or(() -> utf16ByZeros(bytes));
    if (wide.isPresent()) {
      String text = new String(bytes, wide.get());
      return Optional.of(new Decoding(text.startsWith("\uFEFF") ? text.substring(1) : text, -1));
    }
    if (isBinary(bytes)) {
      return Optional.empty();
    }
    return Optional.of(utf8OrWindows(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> markedWide(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** Western text in UTF-16 has a zero in nearly every second byte, always on the same side. */
  private static Optional<Charset> utf16ByZeros(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        even += (i & 1) == 0 ? 1 : 0;
        odd += i & 1;
      }
    }
    int most = length / 2 * 7 / 10;
    if (length >= 4 && odd > most && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return length >= 4 && even > most && odd == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** A zero anywhere: a text that was cut off and filled up is no text either. */
  private static boolean isBinary(byte[] bytes) {
    int control = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean white = bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t' || bytes[i] == '\f';
      control += i < LOOKED_AT && bytes[i] > 0 && bytes[i] < ' ' && !white ? 1 : 0;
    }
    return startsWith(bytes, '%', 'P', 'D', 'F')
        || control > Math.min(bytes.length, LOOKED_AT) / 20;
  }

  private static Decoding utf8OrWindows(byte[] bytes, int from) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    int strayAt = -1;
    int strays = 0;
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      strayAt = strayAt < 0 ? out.position() : strayAt;
      strays += result.length();
      out.put(new String(bytes, in.position(), result.length(), WINDOWS_1252));
      in.position(in.position() + result.length());
    }
    String text = out.flip().toString();
    return new Decoding(text, hasUtf8(bytes, from, strays) ? strayAt : -1);
  }

  /** Whether some of the bytes above ASCII, of which so many were stray, made UTF-8 characters. */
  private static boolean hasUtf8(byte[] bytes, int from, int strays) {
    int high = 0;
    for (int i = from; i < bytes.length; i++) {
      high += bytes[i] < 0 ? 1 : 0;
    }
    return high > strays;
  }
}
