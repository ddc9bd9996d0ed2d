package kbaudit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kbaudit.audit.AuditOptions;
import kbaudit.claim.ClaimKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  @TempDir Path folder;

  @Test
  void the_file_is_found_upward_from_the_audited_folder() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("content/texts"));
    assertThat(SettingsFile.upwardFrom(texts))
        .isNotEqualTo(Optional.of(folder.resolve("kbaudit.yaml")));
    Files.writeString(folder.resolve("kbaudit.yaml"), "locale: nl\n");
    assertThat(SettingsFile.upwardFrom(texts)).contains(folder.resolve("kbaudit.yaml"));
  }

  @Test
  void globs_are_relative_to_the_file_wherever_the_audit_starts() throws IOException {
    Files.createDirectories(folder.resolve("content/site"));
    write(
        """
        channels:
          faq: content/site/*.md
          email: "**/mail/*.json"
          shop: elsewhere/**
          chat: "*.chat"
        ignore: [content/site/old, "content/site/{a,b}.md"]
        """);
    Settings fromTop = read(folder);
    Settings fromBelow = read(folder.resolve("content"));
    assertThat(fromTop.channels().valueFor("content/site/a.md")).contains("faq");
    assertThat(fromBelow.channels().valueFor("site/a.md")).contains("faq");
    assertThat(fromBelow.channels().valueFor("deep/mail/a.json")).contains("email");
    assertThat(fromBelow.channels().valueFor("elsewhere/a.md")).isEmpty();
    assertThat(fromBelow.channels().valueFor("x/y.chat")).contains("chat");
    assertThat(fromBelow.ignores().matches("site/old/a.md")).isTrue();
    assertThat(fromBelow.ignores().matches("site/b.md")).isTrue();
    assertThat(fromBelow.ignores().matches("old/a.md")).isFalse();
  }

  @Test
  void a_glob_below_the_audited_folder_means_that_folder_only() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    write("ignore: [content/faq]\n");
    Settings settings = read(folder.resolve("content"));
    assertThat(settings.ignores().matches("faq/a.md")).isTrue();
    assertThat(settings.ignores().matches("email/faq/a.md")).isFalse();
  }

  @Test
  void flags_go_over_the_file() throws IOException {
    write("min-confidence: 0.6\nrules: {number: off}\n");
    Settings settings = read(folder);
    AuditOptions byFile = settings.auditing(Flags.NONE, TODAY);
    assertThat(byFile.minConfidence()).isEqualTo(0.6);
    assertThat(byFile.kinds()).doesNotContain(ClaimKind.NUMBER).contains(ClaimKind.DATE);
    Flags flags = new Flags(Set.of(), Set.of(), Set.of(ClaimKind.NUMBER), false, Optional.of(0.9));
    AuditOptions byFlags = settings.auditing(flags, TODAY);
    assertThat(byFlags.minConfidence()).isEqualTo(0.9);
    assertThat(byFlags.kinds()).isEqualTo(Set.of(ClaimKind.NUMBER));
  }

  @Test
  void a_file_in_another_encoding_is_told_and_nothing_of_it_used() throws IOException {
    Path file = folder.resolve("kbaudit.yaml");
    Files.write(file, "owners: {a: Zoë}\n".getBytes(StandardCharsets.ISO_8859_1));
    SettingsFile.Loaded loaded = SettingsFile.read(file, "kbaudit.yaml", folder);
    assertThat(loaded.settings()).isEqualTo(Settings.NONE);
    assertThat(loaded.problems()).hasSize(1);
    assertThat(loaded.problems().getFirst().key()).isEqualTo("problem.settings.encoding");
  }

  @Test
  void confidence_is_understood_as_people_write_it() {
    assertThat(Confidence.of("0.8")).contains(0.8);
    assertThat(Confidence.of("0,8")).contains(0.8);
    assertThat(Confidence.of("80%")).contains(0.8);
    assertThat(Confidence.of("1")).contains(1.0);
    assertThat(Confidence.of("80")).isEmpty();
    assertThat(Confidence.of("-1")).isEmpty();
    assertThat(Confidence.of("high")).isEmpty();
  }

  @Test
  void the_nearest_word_is_near() {
    assertThat(Nearest.to("Min_Confidnce", Key.labels())).contains("min-confidence");
    assertThat(Nearest.to("lcoale", Key.labels())).contains("locale");
    assertThat(Nearest.to("warn", FailOn.labels())).contains("warning");
    assertThat(Nearest.to("banana", Key.labels())).isEmpty();
    assertThat(Nearest.to("x".repeat(1_000_000), Key.labels())).isEmpty();
  }

  private void write(String yaml) throws IOException {
    Files.writeString(folder.resolve("kbaudit.yaml"), yaml);
  }

  private Settings read(Path root) {
    return SettingsFile.read(folder.resolve("kbaudit.yaml"), "kbaudit.yaml", root).settings();
  }
}
