package kbaudit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text too short to tell is in the language of the others. */
class MainLanguageTest {
  private static final String CARD = "## Counter\n\nMon-Sat 10:00-18:00. Sunday 11:00-16:00.\n";
  private static final String ENGLISH =
      "## Returns\n\nYou can return what you do not like within 30 days; we will refund you.\n";
  private static final String FRENCH =
      "## Retours\n\nVous pouvez nous renvoyer ce que vous n'aimez pas dans les 30 jours.\n";

  @TempDir Path folder;

  @Test
  void a_card_among_english_texts_is_english() throws IOException {
    assertThat(languages(Optional.empty(), CARD, ENGLISH))
        .containsExactly(Language.EN, Language.EN);
  }

  @Test
  void a_card_among_french_texts_is_french() throws IOException {
    assertThat(languages(Optional.empty(), CARD, FRENCH)).containsExactly(Language.FR, Language.FR);
  }

  @Test
  void a_whole_sentence_keeps_its_own_language() throws IOException {
    assertThat(languages(Optional.empty(), FRENCH, ENGLISH, ENGLISH, ENGLISH))
        .startsWith(Language.FR, Language.EN);
  }

  @Test
  void what_the_organisation_says_itself_goes_first() throws IOException {
    assertThat(languages(Optional.of(Language.DE), "## Halle\n\nParkett 30,-\n", ENGLISH))
        .containsExactly(Language.DE, Language.EN);
  }

  private List<Language> languages(Optional<Language> declared, String... texts)
      throws IOException {
    for (int i = 0; i < texts.length; i++) {
      Path file = folder.resolve("faq/" + i + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, texts[i]);
    }
    List<Entry> entries = Readers.read(folder, Options.on(LocalDate.of(2026, 11, 22))).entries();
    Segmenter segmenter = Segmenter.of(entries, declared);
    return entries.stream().map(segmenter::languageOf).toList();
  }
}
