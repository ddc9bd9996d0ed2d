package kbaudit.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import kbaudit.reader.Globs;

/**
 * {@code CODEOWNERS} of the repository around a folder → who owns which files in it. In that file
 * the last line that fits counts, in {@link Globs} the first, so the order is turned round. A line
 * that takes owners away has no counterpart and is passed over.
 *
 * @param file absent when there is none
 * @param owners glob, seen from the folder, to owner; only those that fit a file there
 */
public record CodeOwners(Optional<Path> file, Globs owners) {
  private static final List<String> PLACES =
      List.of(".github/CODEOWNERS", ".gitlab/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");

  /**
   * Looks in the folder and then upward.
   *
   * @param folder absolute
   * @param files what there is in it, with {@code /}
   */
  public static CodeOwners around(Path folder, List<String> files) {
    for (Path top = folder; top != null; top = top.getParent()) {
      for (String place : PLACES) {
        Path file = top.resolve(place);
        if (Files.isRegularFile(file)) {
          return new CodeOwners(Optional.of(file), owners(file, top.relativize(folder), files));
        }
      }
    }
    return new CodeOwners(Optional.empty(), Globs.NONE);
  }

  private static Globs owners(Path file, Path below, List<String> files) {
    List<Globs.Rule> rules = new ArrayList<>();
    try {
      Files.readAllLines(file).forEach(line -> rule(line).ifPresent(rules::add));
    } catch (IOException unreadable) {
      // Not ours to complain about: without it there are no owners to propose.
      return Globs.NONE;
    }
    Collections.reverse(rules);
    return new Globs(
        Rebasing.below(new Globs(rules), below).rules().stream()
            .filter(rule -> fits(rule, files))
            .toList());
  }

  private static boolean fits(Globs.Rule rule, List<String> files) {
    Globs alone = new Globs(List.of(rule));
    try {
      return files.stream().anyMatch(alone::matches);
    } catch (PatternSyntaxException foreign) {
      return false;
    }
  }

  /** Comments, section headings, and lines without an owner give none. */
  private static Optional<Globs.Rule> rule(String line) {
    String[] words = line.replaceFirst("(^|\\s)#.*", "").strip().split("\\s+", 2);
    boolean section = words[0].startsWith("[") || words[0].startsWith("^[");
    return words.length < 2 || section
        ? Optional.empty()
        : Optional.of(new Globs.Rule(glob(words[0]), words[1]));
  }

  /** A slash at the end or none: at any depth. Any other slash: from the top. */
  private static String glob(String pattern) {
    String bare = pattern.replaceFirst("^/", "").replaceFirst("/$", "");
    if (bare.equals("*")) {
      return "**";
    }
    boolean anchored = pattern.startsWith("/") || bare.contains("/");
    return anchored ? Rebasing.anchored(bare) : bare;
  }
}
