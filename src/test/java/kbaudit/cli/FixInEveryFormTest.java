package kbaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import kbaudit.audit.Audit;
import kbaudit.lexicon.Lexicon;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same losing sentence in every form that a format can write it, by chance: quoted, escaped,
 * folded, marked up, with any line end, byte order mark and encoding. After {@code fix --apply} the
 * file says 48 hours and every byte before and after those words is the same, or nothing changed.
 */
class FixInEveryFormTest {
  private static final int RUNS = 8;
  private static final Lexicon LEXICON = Lexicon.standard();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(WrittenForm.class)
  void only_the_words_of_the_value_change(WrittenForm form) throws IOException {
    Files.createDirectories(folder.resolve("faq"));
    Files.createDirectories(folder.resolve("email"));
    Files.writeString(folder.resolve("kbaudit.yaml"), "authority: [faq]\n");
    Files.writeString(
        folder.resolve("faq/courses.md"),
        """
        ## Until when can I cancel a course?
        You can cancel a course free of charge up to 48 hours before it starts.
        """);
    int followed = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      followed += follows(form, new Random(seed)) ? 1 : 0;
    }
    assertThat(followed).as("runs in which the sentence followed").isGreaterThan(RUNS / 3);
  }

  private boolean follows(WrittenForm form, Random chance) throws IOException {
    Path file = folder.resolve("email/macros." + form.extension());
    WrittenForm.Written written = form.write(chance);
    Encoded encoded = Encoded.by(chance);
    byte[] before = encoded.bytes(written.whole());
    Files.write(file, before);

    TestRun.Result result = kbaudit("fix", "--apply", ".");

    assertThat(result.status()).as(result.err()).isZero();
    byte[] after = Files.readAllBytes(file);
    String now = encoded.text(after);
    if (now.equals(written.whole())) {
      assertThat(after).isEqualTo(before);
      return false;
    }
    assertThat(now).startsWith(written.before()).endsWith(written.after());
    assertThat(encoded.bytes(now)).isEqualTo(after);
    assertThat(form.read(now)).isEqualTo(form.read(written.whole()).replace("24", "48"));
    assertThat(kbaudit("fix", ".").out()).isEmpty();
    return true;
  }

  private TestRun.Result kbaudit(String... arguments) {
    return TestRun.in(folder)
        .auditor((root, reading, options, progress) ->
            Audit.run(root, reading, options, progress, LEXICON))
        .kbaudit(arguments);
  }

  /** How characters become bytes. */
  private record Encoded(Charset charset, String mark) {

    static Encoded by(Random chance) {
      return List.of(
              new Encoded(StandardCharsets.UTF_8, ""),
              new Encoded(StandardCharsets.UTF_8, "\uFEFF"),
              new Encoded(StandardCharsets.UTF_16LE, "\uFEFF"),
              new Encoded(StandardCharsets.UTF_16BE, "\uFEFF"))
          .get(Math.max(0, chance.nextInt(7) - 3));
    }

    byte[] bytes(String text) {
      return (mark + text).getBytes(charset);
    }

    String text(byte[] bytes) {
      return new String(bytes, charset).substring(mark.length());
    }
  }
}
