package kbaudit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kbaudit.document.Language;
import kbaudit.lexicon.LexFile.Article;
import kbaudit.lexicon.LexFile.WrittenForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexFileTest {

  @Test
  void an_article_has_a_header_a_gloss_and_forms() {
    List<Article> articles =
        LexFile.parse(
            "trade.lex",
            """
            # Trade.

            [notice-period] kind=attribute value=duration is=term,period of=contract opposite=anytime contrast=yes
            gloss: how long before the end one says so
            nl: opzegtermijn, =leden,
              op|zeggen binnen … dagen
            en: notice period(contract)
            """);
    Concept concept = articles.getFirst().concept();
    assertThat(concept.id()).isEqualTo("notice-period");
    assertThat(concept.kind()).isEqualTo("attribute");
    assertThat(concept.is()).containsExactly("term", "period");
    assertThat(concept.of()).containsExactly("contract");
    assertThat(concept.opposite()).contains("anytime");
    assertThat(concept.value()).contains("duration");
    assertThat(concept.contrast()).isTrue();
    assertThat(concept.gloss()).isEqualTo("how long before the end one says so");
    assertThat(articles.getFirst().forms(Language.NL))
        .containsExactly(
            new WrittenForm("opzegtermijn", "", false),
            new WrittenForm("leden", "", true),
            new WrittenForm("op|zeggen binnen … dagen", "", false));
    assertThat(articles.getFirst().forms(Language.EN))
        .containsExactly(new WrittenForm("notice period", "contract", false));
    assertThat(articles.getFirst().forms(Language.FR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [] kind=thing                  | no id
          [bed] kind=furniture           | no such kind
          [bed]                          | not kind=
          [bed] kind=thing parent=house  | not kind=
          [bed] kind=attribute value=mud | no such kind of value
          nl: bed                        | no concept above
          gloss: a bed                   | no concept above
          """)
  void a_bad_header_is_refused(String line, String message) {
    assertThatThrownBy(() -> LexFile.parse("home.lex", line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("home.lex:1: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it: letto   | not a language
          bed and cot | cannot read
          """)
  void a_bad_line_is_refused_with_its_number(String line, String message) {
    assertThatThrownBy(() -> LexFile.parse("home.lex", "[bed] kind=thing\n" + line))
        .hasMessageContaining("home.lex:2: " + message);
  }
}
