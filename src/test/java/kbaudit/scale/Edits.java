package kbaudit.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What somebody may do to a text, made up by chance: the same seed does the same. */
public final class Edits {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.:/#-])[1-9]\\d?(?![\\w.:/-])");
  private static final Pattern WORD = Pattern.compile("(?<=\\w )[\\p{L}]{5,}(?= \\w)");

  private Edits() {}

  /** Writes another number or word in one of the files, and returns which. */
  public static Path one(List<Path> files, Random random) throws IOException {
    for (int tries = 0; tries < 1_000; tries++) {
      Path file = files.get(random.nextInt(files.size()));
      String text = Files.readString(file, StandardCharsets.UTF_8);
      boolean number = random.nextInt(3) > 0;
      List<MatchResult> places =
          new ArrayList<>((number ? NUMBER : WORD).matcher(text).results().toList());
      if (!places.isEmpty()) {
        MatchResult place = places.get(random.nextInt(places.size()));
        String other =
            number
                ? String.valueOf(1 + random.nextInt(60))
                : places.get(random.nextInt(places.size())).group();
        Files.writeString(
            file, text.substring(0, place.start()) + other + text.substring(place.end()));
        return file;
      }
    }
    throw new IllegalStateException("nothing to edit");
  }
}
