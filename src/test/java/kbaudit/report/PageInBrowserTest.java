package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/**
 * What an editor meets: the page in a real Chromium, opened from a file as an attachment would be.
 */
class PageInBrowserTest {
  @TempDir static Path folder;

  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open();
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    page = PageSample.file(folder, PageSample.shop(), "nl");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void look() {
    browser.emulate("", "light");
    browser.size(1280, 1000);
    browser.show(page, "");
  }

  @Test
  void the_matrix_shows_who_says_what() {
    assertThat(texts("tbody th"))
        .containsExactly(
            "Hoe lang kan ik een tuinstoel terugbrengen?",
            "Mag mijn hond mee?",
            "Zijn jullie op zondag open?");
    assertThat(texts("thead th"))
        .containsExactly("Vraag", "Beeld", "chatbot", "email", "faq", "shop");
    assertThat(texts("tbody tr:first-child td"))
        .containsExactly("tegenspraak", "C zes weken", "B 14 dagen", "A 30 dagen", "");
    assertThat(texts("tbody tr:last-child td")).containsExactly("eens", "", "", "dicht", "dicht");
  }

  @Test
  void a_question_of_the_matrix_leads_to_its_sentences() {
    browser.driver().findElement(By.linkText("Mag mijn hond mee?")).click();
    assertThat(browser.driver().getCurrentUrl()).endsWith("#kb-77b210");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("kb-77b210");
    assertThat(browser.text("#kb-77b210"))
        .contains("Je hond mag mee.", "Honden niet binnen.", "shop/balie.tsv:9:8");
  }

  @ParameterizedTest
  @CsvSource({
    "channel, chatbot, kb-5f3a9c",
    "channel, shop, kb-77b210",
    "owner, webredactie, kb-5f3a9c",
    "severity, waarschuwing, kb-77b210",
    "rule, termijn, kb-5f3a9c"
  })
  void each_filter_leaves_what_fits_it(String facet, String choice, String finding) {
    choose(facet, choice);
    assertThat(ids()).containsExactly(finding);
    assertThat(browser.text("#count")).isEqualTo("1 van 2 getoond");
  }

  @Test
  void a_filter_holds_for_the_matrix_too() {
    choose("channel", "shop");
    assertThat(texts("tbody th"))
        .containsExactly("Mag mijn hond mee?", "Zijn jullie op zondag open?");
  }

  @Test
  void searching_looks_at_every_word_without_accents_or_capitals() {
    search("TUINSTOEL dágen", "1 van 2 getoond");
    assertThat(ids()).containsExactly("kb-5f3a9c");
    search("nergens", "0 van 2 getoond");
    assertThat(ids()).isEmpty();
    assertThat(browser.visible("#nothing")).hasSize(1);
    browser.driver().findElement(By.cssSelector("button[type=reset]")).click();
    await("2 van 2 getoond");
    assertThat(ids()).hasSize(2);
  }

  @Test
  void a_deep_link_shows_a_finding_and_gives_it_the_focus() {
    browser.show(page, "#kb-77b210");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("kb-77b210");
    assertThat(
            browser.run(
                "const r = document.activeElement.getBoundingClientRect(); return r.top < innerHeight && r.bottom > 0"))
        .isEqualTo(true);
  }

  @Test
  void a_link_to_a_finding_that_is_filtered_out_shows_it() {
    choose("channel", "chatbot");
    browser.run("location.hash = 'kb-77b210'");
    await("2 van 2 getoond");
    assertThat(ids()).contains("kb-77b210");
  }

  @Test
  void the_keyboard_reaches_the_findings_first() {
    browser.run("document.body.focus()");
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    WebElement skip = browser.driver().switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("Naar de bevindingen");
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("findings");
  }

  @Test
  void the_page_is_complete_without_its_script() {
    try (Browser plain = Browser.open(false)) {
      plain.show(page, "");
      assertThat(plain.visible("article")).hasSize(2);
      assertThat(plain.visible("form")).isEmpty();
      assertThat(plain.text("#kb-5f3a9c"))
          .contains("Een tuinstoel breng je binnen 30 dagen terug.");
    }
  }

  @Test
  void on_paper_there_are_findings_and_no_filters() {
    browser.emulate("print", "light");
    assertThat(browser.visible("#filters")).isEmpty();
    assertThat(browser.visible("article")).hasSize(2);
    byte[] pdf =
        Base64.getDecoder().decode(browser.driver().print(new PrintOptions()).getContent());
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
  }

  @Test
  void a_dark_screen_gets_a_dark_page() {
    assertThat(lightness()).isGreaterThan(200);
    browser.emulate("", "dark");
    assertThat(lightness()).isLessThan(60);
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
  void accessibility_rules_find_nothing(int width, String scheme) throws IOException {
    browser.size(width, 900);
    browser.emulate("", scheme);
    assertThat(violations()).isEmpty();
    choose("channel", "shop");
    assertThat(violations()).isEmpty();
  }

  @Test
  void a_narrow_screen_never_scrolls_sideways_as_a_whole() {
    browser.size(390, 900);
    assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(390L);
  }

  @Test
  void no_text_of_an_audited_file_takes_over_the_page() throws IOException {
    browser.complaints();
    browser.show(PageSample.file(folder.resolve(".."), PageSample.hostile(), "nl"), "");
    assertThat(browser.driver().getTitle()).isEqualTo("1 tegenstrijdigheid");
    assertThat(browser.run("return document.scripts.length")).isEqualTo(1L);
    assertThat(browser.run("return document.images.length")).isEqualTo(0L);
    assertThat(browser.text("#kb-1")).contains("</script><script>document.title='taken'</script>");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void the_policy_lets_no_other_script_run_and_nothing_be_fetched() {
    browser.complaints();
    browser.run(
        "const s = document.createElement('script'); s.textContent = 'document.title = \"taken\"'; document.body.append(s);"
            + "const i = new Image(); i.src = 'https://example.org/x.png'; document.body.append(i)");
    assertThat(browser.driver().getTitle()).isEqualTo("2 tegenstrijdigheden");
    assertThat(browser.complaints())
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(line -> line.contains("Content Security Policy"));
  }

  private static List<String> texts(String selector) {
    return browser.visible(selector).stream()
        .map(element -> element.getText().replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static List<String> ids() {
    return browser.visible("article").stream().map(card -> card.getDomAttribute("id")).toList();
  }

  private static void choose(String facet, String choice) {
    browser.driver().findElements(By.cssSelector("select[name=" + facet + "] option")).stream()
        .filter(option -> option.getText().equals(choice))
        .findFirst()
        .orElseThrow()
        .click();
  }

  private static void search(String words, String count) {
    WebElement field = browser.driver().findElement(By.id("q"));
    field.clear();
    field.sendKeys(words);
    await(count);
  }

  private static void await(String count) {
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!browser.text("#count").equals(count) && System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    assertThat(browser.text("#count")).isEqualTo(count);
  }

  private static int lightness() {
    String colour =
        String.valueOf(browser.run("return getComputedStyle(document.body).backgroundColor"));
    return Integer.parseInt(colour.replaceAll("\\D+(\\d+).*", "$1"));
  }

  /** Rules of the W3C's guidelines and good practice that the page breaks, each with where. */
  private static List<?> violations() throws IOException {
    try (InputStream axe = PageInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      browser.run(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
    }
    Object result =
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[0]; axe.run().then(r => done(r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.html + ' ' + n.failureSummary)))"
                    + ", e => done([String(e)]))");
    return result instanceof List<?> list ? list : List.of(Map.of("axe", String.valueOf(result)));
  }
}
