package kbaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

  @Test
  void writes_the_contract_key_by_key() throws IOException {
    assertThat(json(SampleReport.of(SampleReport.dogs()), "en"))
        .isEqualTo(
            """
            {
              "schemaVersion": 1,
              "tool": {
                "name": "kbaudit",
                "version": "development"
              },
              "summary": {
                "documents": 12,
                "entries": 212,
                "channels": {
                  "chatbot": 40,
                  "email": 70,
                  "faq": 80,
                  "shop": 22
                },
                "claims": 950,
                "findings": {
                  "error": 0,
                  "warning": 1,
                  "note": 0
                },
                "suppressed": 1
              },
              "findings": [
                {
                  "id": "kb-77b210",
                  "rule": "polarity",
                  "severity": "warning",
                  "confidence": 0.71,
                  "question": "Mag mijn hond mee?",
                  "message": "faq says mag, shop says niet",
                  "answers": [
                    {
                      "value": "yes",
                      "label": "mag",
                      "says": [
                        {
                          "channel": "faq",
                          "entry": "entry-3",
                          "path": "faq/winkel.md",
                          "line": 3,
                          "column": 9,
                          "endLine": 3,
                          "endColumn": 12,
                          "quote": "Je hond mag mee.",
                          "text": "mag"
                        }
                      ]
                    },
                    {
                      "value": "no",
                      "label": "niet",
                      "says": [
                        {
                          "channel": "shop",
                          "entry": "entry-9",
                          "path": "shop/balie.tsv",
                          "line": 9,
                          "column": 8,
                          "endLine": 9,
                          "endColumn": 12,
                          "quote": "Honden niet binnen.",
                          "text": "niet"
                        }
                      ]
                    }
                  ]
                }
              ],
              "problems": [
                {
                  "severity": "warning",
                  "path": "faq/logo.png",
                  "line": 1,
                  "column": 1,
                  "message": "not text"
                },
                {
                  "severity": "warning",
                  "path": "shop/balie.tsv",
                  "line": 5,
                  "column": 1,
                  "message": "Cells in this row: 2; expected, as in the first row: 3. Is there a separator or a line break in a text without quotation marks around it?"
                }
              ]
            }
            """);
  }

  @Test
  void names_owner_and_date_where_the_source_does() throws IOException {
    assertThat(json(SampleReport.of(SampleReport.returnWindow()), "en"))
        .contains("\"text\": \"30 dagen\",\n              \"owner\": \"webredactie\",\n")
        .contains("\"updated\": \"2025-02-11\"")
        .contains("\"confidence\": 0.98");
  }

  @Test
  void is_english_whatever_the_locale() throws IOException {
    Report report = SampleReport.of(SampleReport.returnWindow(), SampleReport.dogs());
    assertThat(json(report, "nl")).isEqualTo(json(report, "en"));
  }

  private static String json(Report report, String language) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportFormat.JSON.reporter(Layout.PLAIN).write(report, Messages.of(language), out);
    return out.toString();
  }
}
