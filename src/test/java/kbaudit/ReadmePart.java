package kbaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the README that the tool itself wrote: what stands between {@code <!-- NAME -->} and
 * {@code <!-- end -->}. With {@code -Dkbaudit.regenerate=true} it is written anew.
 */
public record ReadmePart(String name, String text) {
  private static final Path README = Path.of("README.md");

  public static ReadmePart named(String name) throws IOException {
    return new ReadmePart(name, shown(name).group(1));
  }

  /** The lines of the code block that the part is. */
  public String code() {
    return text.strip().replaceFirst("^```.*\\n", "").replaceFirst("```$", "");
  }

  /** What the tool says now is what stands there. */
  public void holds(String now) throws IOException {
    if (Boolean.getBoolean("kbaudit.regenerate")) {
      String readme = Files.readString(README);
      Matcher shown = shown(name);
      Files.writeString(
          README,
          readme.substring(0, shown.start(1))
              + "\n"
              + now.stripTrailing()
              + "\n"
              + readme.substring(shown.end(1)));
    }
    assertThat(named(name).text().strip()).isEqualTo(now.strip());
  }

  void holdsCode(String now) throws IOException {
    holds("```\n" + now.stripTrailing() + "\n```");
  }

  private static Matcher shown(String name) throws IOException {
    Matcher part =
        Pattern.compile("<!-- " + Pattern.quote(name) + " -->\\n(.*?)<!-- end -->", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertThat(part.find()).as("the README has a part " + name).isTrue();
    return part;
  }
}
