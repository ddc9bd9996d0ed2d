package kbaudit.fix;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Location;
import kbaudit.document.Source;

/**
 * A file as it stands: what it says, and how to write it back so that nothing else changes.
 *
 * @param mark length of the byte order mark
 */
public record Original(Source source, byte[] bytes, Charset charset, int mark) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Empty when it could not be written back as it is: no text, or in several encodings. */
  public static Optional<Original> of(String path, byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(path, bytes, StandardCharsets.UTF_8, 3);
    }
    if (starts(bytes, 0xFF, 0xFE) && !starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return decoded(path, bytes, StandardCharsets.UTF_16LE, 2);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return decoded(path, bytes, StandardCharsets.UTF_16BE, 2);
    }
    return decoded(path, bytes, StandardCharsets.UTF_8, 0)
        .or(() -> decoded(path, bytes, WINDOWS_1252, 0));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Original> decoded(String path, byte[] bytes, Charset charset, int mark) {
    try {
      String text =
          charset.newDecoder().decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
      Original original = new Original(new Source(path, text), bytes, charset, mark);
      boolean back = original.encoded(text).map(same -> Arrays.equals(same, bytes)).orElse(false);
      return back && text.indexOf('\0') < 0 ? Optional.of(original) : Optional.empty();
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  /** Empty when a character has no place in the encoding of the file. */
  Optional<byte[]> encoded(String text) {
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] all = Arrays.copyOf(bytes, mark + encoded.remaining());
      encoded.get(all, mark, encoded.remaining());
      return Optional.of(all);
    } catch (CharacterCodingException absent) {
      return Optional.empty();
    }
  }

  public String text() {
    return source.content();
  }

  /** True when these bytes are still those that were read. */
  public boolean stands(byte[] now) {
    return Arrays.equals(bytes, now);
  }

  /**
   * The text with edits of this file made.
   *
   * @param edits none of which overlap
   */
  public String edited(List<Edit> edits) {
    StringBuilder text = new StringBuilder(text());
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::from).reversed())
        .forEach(edit -> text.replace(edit.from(), edit.to(), edit.words()));
    return text.toString();
  }

  /** The bytes of the file with edits made. */
  public Optional<byte[]> rewritten(List<Edit> edits) {
    return encoded(edited(edits));
  }

  /** Offsets of a place, empty when the file has no such place (any more). */
  Optional<int[]> offsets(Location place) {
    int from = offset(place.line(), place.column());
    int to = offset(place.endLine(), place.endColumn());
    return from < 0 || to < from ? Optional.empty() : Optional.of(new int[] {from, to});
  }

  private int offset(int line, int column) {
    int[] starts = source.lines().starts();
    if (line > starts.length) {
      return -1;
    }
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text().length();
    return column - 1 > text().codePointCount(start, end)
        ? -1
        : text().offsetByCodePoints(start, column - 1);
  }
}
