package kbaudit.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Measures the page with 5,000 findings in a real Chromium: size, first paint, time to filter. Run
 * by hand.
 */
public final class PageFacts {
  private PageFacts() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("page");
    Path page = PageSample.file(folder, PageSample.large(5_000), "nl");
    System.out.println("bytes " + Files.size(page));
    try (Browser browser = Browser.open()) {
      browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
      for (int i = 0; i < 3; i++) {
        browser.show(page, "");
        System.out.println(
            "first paint ms "
                + browser.run(
                    "return performance.getEntriesByName('first-contentful-paint')[0].startTime"));
        System.out.println(
            "loaded ms "
                + browser.run(
                    "return performance.timing.loadEventEnd - performance.timing.navigationStart"));
        System.out.println(
            "channel ms "
                + filter(browser, "channel", "'3'")
                + ", back "
                + filter(browser, "channel", "''"));
        System.out.println(
            "severity ms "
                + filter(browser, "severity", "'note'")
                + ", back "
                + filter(browser, "severity", "''"));
        System.out.println(
            "search ms "
                + browser.run(
                    "const q = document.getElementById('q'); q.value = 'artikel 4711'; const t = performance.now();"
                        + "q.form.dispatchEvent(new Event('change')); document.body.offsetHeight; return performance.now() - t"));
      }
    }
  }

  /** From the choice until the page is laid out anew. */
  private static Object filter(Browser browser, String facet, String value) {
    return browser.run(
        "const s = document.querySelector('select[name="
            + facet
            + "]'); s.value = "
            + value
            + "; const t = performance.now();"
            + "s.dispatchEvent(new Event('change', { bubbles: true })); document.body.offsetHeight; return Math.round(performance.now() - t)");
  }
}
