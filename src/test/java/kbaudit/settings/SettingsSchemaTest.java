package kbaudit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SettingsSchemaTest {
  private static final JsonNode SCHEMA =
      JsonMapper.shared().readTree(PublishedSchema.SETTINGS.text());

  private static boolean valid(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(PublishedSchema.SETTINGS.text(), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  @Test
  void it_knows_every_setting_and_every_rule() {
    assertThat(SCHEMA.at("/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Key.values()).map(Key::label).toList());
    String rules =
        SCHEMA.at("/properties/rules/patternProperties").propertyNames().iterator().next();
    assertThat(Rules.labels()).allMatch(rule -> rule.matches(rules));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"channels\": {\"faq\": [\"a/**\"], \"email\": \"b.json\"}, \"rules\": {\"number\": \"off\"}}",
        "{\"min-confidence\": \"60%\", \"fail-on\": \"warning\", \"languages\": {\"default\": \"nl\"}}",
        "{\"addresses\": {\"faq\": \"informal\", \"email\": \"formal\"}}",
        "{\"decisions\": [{\"finding\": \"kb-1a\", \"right\": \"faq\", \"reason\": \"r\", \"by\": \"b\"}]}"
      })
  void it_takes_what_kbaudit_takes(String json) {
    assertThat(valid(json)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"channel\": {}}",
        "{\"rules\": {\"durations\": \"off\"}}",
        "{\"fail-on\": \"never ever\"}",
        "{\"addresses\": {\"faq\": \"je\"}}",
        "{\"decisions\": [{\"finding\": \"kb-1a\", \"right\": \"faq\", \"ignore\": \"yes\", \"reason\": \"r\", \"by\": \"b\"}]}"
      })
  void it_refuses_what_kbaudit_refuses(String json) {
    assertThat(valid(json)).isFalse();
  }
}
