package kbaudit.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kbaudit.document.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A YAML file that kbaudit itself owns → its root, or a problem. */
final class YamlFile {
  /** A baseline of a large organisation; the engine's own limit is 3 MB. */
  private static final int MOST = 256 * 1024 * 1024;

  private YamlFile() {}

  static Optional<String> text(Path file, String name, List<Problem> problems) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException other) {
      problems.add(Problem.error(name, 0, 0, "problem.settings.encoding"));
    } catch (IOException unreadable) {
      problems.add(Problem.error(name, 0, 0, "problem.settings.unreadable"));
    }
    return Optional.empty();
  }

  /** Empty for an empty document, and for one that is not YAML, which is a problem. */
  static Optional<YamlPart> parse(String yaml, String name, List<Problem> problems) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).setCodePointLimit(MOST).build();
    try {
      return new Compose(settings)
          .composeString(yaml)
          .map(root -> new YamlPart(root, name, name, problems));
    } catch (MarkedYamlEngineException broken) {
      Optional<Mark> mark = broken.getProblemMark();
      int line = mark.map(Mark::getLine).orElse(0) + 1;
      int column = mark.map(Mark::getColumn).orElse(0) + 1;
      boolean tab = broken.getProblem().contains("\\t");
      problems.add(
          tab
              ? Problem.error(name, line, column, "problem.settings.tab")
              : Problem.error(name, line, column, "problem.settings.yaml", broken.getProblem()));
    } catch (YamlEngineException broken) {
      problems.add(
          Problem.error(name, 0, 0, "problem.settings.yaml", String.valueOf(broken.getMessage())));
    }
    return Optional.empty();
  }
}
