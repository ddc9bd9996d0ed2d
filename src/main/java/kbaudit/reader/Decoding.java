package kbaudit.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to characters: by byte order mark, by the pattern of zero bytes, else UTF-8. */
final class Decoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 8_192;

  private Decoding() {}

  /** The text without a byte order mark; empty when the bytes are no text. */
  static Optional<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(utf8OrWindows(bytes, 3));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    Optional<Charset> utf16 = utf16ByZeros(bytes);
    if (utf16.isPresent()) {
      return Optional.of(new String(bytes, utf16.get()));
    }
    return isBinary(bytes) ? Optional.empty() : Optional.of(utf8OrWindows(bytes, 0));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
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

  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    int control = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean white = bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t' || bytes[i] == '\f';
      control += bytes[i] > 0 && bytes[i] < ' ' && !white ? 1 : 0;
    }
    return startsWith(bytes, '%', 'P', 'D', 'F') || control > length / 20;
  }

  private static String utf8OrWindows(byte[] bytes, int from) {
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(rest)
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, from, bytes.length - from, WINDOWS_1252);
    }
  }
}
