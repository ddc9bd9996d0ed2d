package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as text; {@link PageInBrowserTest} looks at it. */
class HtmlReporterTest {

  @Test
  void the_same_report_gives_the_same_page() {
    assertThat(PageSample.html(PageSample.shop(), "nl"))
        .isEqualTo(PageSample.html(PageSample.shop(), "nl"));
  }

  @Test
  void the_page_needs_nothing_from_elsewhere() {
    assertThat(PageSample.html(PageSample.shop(), "en"))
        .doesNotContain("http:", "https:", "//cdn", "@import", "<link", " src=")
        .contains("default-src 'none'");
  }

  @Test
  void texts_of_the_audited_files_never_become_markup() {
    String page = PageSample.html(PageSample.hostile(), "nl");
    assertThat(page)
        .containsOnlyOnce("<script>")
        .containsOnlyOnce("</script>")
        .containsOnlyOnce("</style>");
    assertThat(page).doesNotContain("<img", "\u202E", "\u2066");
    assertThat(page).contains("&lt;/script&gt;&lt;script&gt;document.title=&#39;taken&#39;");
  }

  @Test
  void the_words_that_state_the_answer_are_marked() {
    assertThat(PageSample.html(PageSample.shop(), "nl"))
        .contains("Een tuinstoel breng je binnen <mark>30 dagen</mark> terug.");
  }

  @Test
  void a_side_that_changed_long_before_the_other_is_called_stale_once() {
    assertThat(PageSample.html(PageSample.shop(), "nl"))
        .containsOnlyOnce("waarschijnlijk verouderd");
  }

  @Test
  void five_thousand_findings_stay_below_ten_megabytes() {
    String page = PageSample.html(PageSample.large(5_000), "nl");
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(10_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void a_report_without_findings_says_so(String language) {
    String none = Messages.of(language).get("text.no-findings");
    assertThat(PageSample.html(SampleReport.empty(), language)).contains("<h1>" + none + "</h1>");
  }

  @Test
  void the_language_of_the_page_and_of_its_texts_is_told() {
    String page = PageSample.html(PageSample.shop(), "en");
    assertThat(page).contains("<html lang=\"en\">").contains("<blockquote lang=\"nl\">");
  }
}
