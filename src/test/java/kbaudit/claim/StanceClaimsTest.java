package kbaudit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kbaudit.document.Language;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import kbaudit.text.Segmenter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says is allowed, needed, free, automatic or the only way. */
class StanceClaimsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Lexicon LEXICON = Lexicon.standard();

  @TempDir Path folder;

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | No booking needed.                                     | obligation NOT_REQUIRED
          en | Please do not lend the card to anyone else.            | polarity NO
          en | Please do not forget your card.                        | obligation REQUIRED, polarity YES
          en | The card is yours alone, so please do not lend it.     | polarity NO, polarity YES
          nl | Stuur hem daarom zelf terug.                           | obligation REQUIRED, polarity YES, procedure ON_REQUEST
          nl | Wij keren alleen uit als je beide sleutels inlevert.   | obligation REQUIRED, polarity YES, exclusivity ONLY
          nl | Waar je woont speelt bij een aanvraag geen rol.        | obligation NOT_REQUIRED
          nl | Voor het kijken hoeft u geen papieren mee te nemen, voor het tekenen wel. | obligation NOT_REQUIRED, polarity YES
          nl | Alle winkels zijn vandaag dicht, behalve die in Utrecht. | polarity YES
          de | Bitte laden Sie den Akku auf, bevor Sie ihn abgeben.   | obligation REQUIRED, polarity YES
          de | Wer einmal fehlt, darf die Stunde nachholen.           | polarity YES
          fr | Renvoyez-nous le modem.                                | obligation REQUIRED, polarity YES
          fr | Le forfait comprend le stationnement.                  | cost FREE
          """)
  void a_sentence_takes_its_stances(String language, String sentence, String expected)
      throws IOException {
    assertThat(stances(language, sentence)).isEqualTo(Set.of(expected.split(", ")));
  }

  private Set<String> stances(String language, String sentence) throws IOException {
    Path file = folder.resolve("faq/answers.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "entries:\n  - id: one\n    language: "
            + language
            + "\n    answer: \""
            + sentence
            + "\"\n");
    Claims claims = new Claims(new Segmenter(Language.NL), LEXICON, TODAY);
    List<Claim> all =
        Readers.read(folder, Options.on(TODAY)).entries().stream()
            .flatMap(entry -> claims.of(claims.read(entry)).stream())
            .toList();
    return all.stream()
        .filter(claim -> claim.stance().isPresent())
        .map(claim -> claim.kind().id() + " " + claim.stance().get())
        .collect(Collectors.toSet());
  }
}
