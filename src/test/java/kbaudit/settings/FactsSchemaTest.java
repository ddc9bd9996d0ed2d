package kbaudit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of facts and kbaudit's own reader take and refuse the same. */
class FactsSchemaTest {
  @TempDir Path folder;

  private static boolean schemaTakes(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(PublishedSchema.FACTS.text(), InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }

  /** JSON is YAML. */
  private boolean readerTakes(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("facts.yaml"), json);
    return FactsFile.read(file, "facts.yaml").problems().isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"facts\": null}",
        "{\"facts\": [{\"question\": \"How long?\", \"answer\": \"2 days\"}]}",
        "{\"facts\": [{\"question\": \"How many?\", \"answer\": 12, \"was\": [10, \"nine\"]}]}",
        "{\"facts\": [{\"id\": \"a\", \"question\": \"q\", \"answer\": \"b\", \"was\": \"c\", \"audience\": \"schools\", \"brand\": \"x\", \"product\": \"y\", \"region\": \"Utrecht\", \"owner\": \"z\", \"from\": \"2026-01-01\", \"until\": \"2026-12-31\"}]}"
      })
  void both_take(String json) throws IOException {
    assertThat(schemaTakes(json)).isTrue();
    assertThat(readerTakes(json)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"fact\": []}",
        "{\"facts\": \"30 days\"}",
        "{\"facts\": [\"30 days\"]}",
        "{\"facts\": [{\"question\": \"How long?\"}]}",
        "{\"facts\": [{\"answer\": \"2 days\"}]}",
        "{\"facts\": [{\"question\": \"q\", \"answer\": \"a\", \"since\": \"2026-01-01\"}]}",
        "{\"facts\": [{\"question\": \"q\", \"answer\": \"a\", \"from\": \"January\"}]}",
        "{\"facts\": [{\"question\": \"q\", \"answer\": [\"a\"]}]}"
      })
  void both_refuse(String json) throws IOException {
    assertThat(schemaTakes(json)).isFalse();
    assertThat(readerTakes(json)).isFalse();
  }
}
