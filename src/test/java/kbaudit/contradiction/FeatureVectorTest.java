package kbaudit.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureVectorTest {

  @Test
  void is_the_map_that_a_linked_map_would_be() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      Map<String, Double> linked = new LinkedHashMap<>();
      Map<String, Double> vector = new FeatureVector();
      for (int k = random.nextInt(120); k > 0; k--) {
        String name = "feature " + random.nextInt(200);
        double value = random.nextDouble();
        assertThat(vector.put(name, value)).isEqualTo(linked.put(name, value));
      }
      assertThat(vector).isEqualTo(linked).hasSameSizeAs(linked);
      assertThat(new ArrayList<>(vector.keySet())).isEqualTo(new ArrayList<>(linked.keySet()));
      assertThat(vector.get("feature 0")).isEqualTo(linked.get("feature 0"));
    }
  }

  @Test
  void a_copy_has_a_life_of_its_own() {
    FeatureVector one = new FeatureVector();
    one.put("likeness", 0.5);
    FeatureVector other = new FeatureVector(one, 1);
    other.put("likeness", 0.75);
    other.put("rank", 1.0);
    assertThat(one).isEqualTo(Map.of("likeness", 0.5));
    assertThat(other).isEqualTo(Map.of("likeness", 0.75, "rank", 1.0));
  }

  @Test
  void a_model_weighs_a_vector_as_it_weighs_any_map() {
    Model model = new LogisticRegression(Map.of("likeness", 2.0, "rank", -1.0));
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("rank", 0.25);
    features.put("never fitted", 9.0);
    features.put("likeness", 0.5);
    assertThat(model.probability(new FeatureVector(features, 0)))
        .isEqualTo(model.probability(features))
        .isEqualTo(1 / (1 + Math.exp(-0.75)));
  }
}
