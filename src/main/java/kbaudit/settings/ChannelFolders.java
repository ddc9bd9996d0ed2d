package kbaudit.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kbaudit.document.Language;

/**
 * Which folders are channels. Without settings the first folder level is; here the first level that
 * tells files apart, below folders that hold everything ({@code content/}) and folders that only
 * name a language ({@code nl/}, {@code en-GB/}).
 */
final class ChannelFolders {
  private final List<List<String>> paths;
  private final int level;
  private final boolean belowLanguages;

  private ChannelFolders(List<List<String>> paths, int level, boolean belowLanguages) {
    this.paths = paths;
    this.level = level;
    this.belowLanguages = belowLanguages;
  }

  /** Channel to patterns, sorted by channel. */
  static Map<String, List<String>> of(List<String> files) {
    List<List<String>> paths = files.stream().map(file -> Arrays.asList(file.split("/"))).toList();
    int level = 0;
    while (foldersAt(level, paths) && namesAt(level, paths).count() == 1) {
      level++;
    }
    boolean languages =
        foldersAt(level + 1, paths)
            && namesAt(level, paths).allMatch(name -> Language.of(name).isPresent());
    // One folder below everything: then that folder itself is the channel.
    boolean single = level > 0 && !foldersAt(level, paths) && !languages;
    return new ChannelFolders(paths, single ? level - 1 : level, languages).patterns();
  }

  /** True when every path has a folder there, not its file. */
  private static boolean foldersAt(int level, List<List<String>> paths) {
    return !paths.isEmpty() && paths.stream().allMatch(path -> path.size() > level + 1);
  }

  private static java.util.stream.Stream<String> namesAt(int level, List<List<String>> paths) {
    return paths.stream().map(path -> path.get(level)).distinct();
  }

  private Map<String, List<String>> patterns() {
    Map<String, List<String>> patterns = new TreeMap<>();
    Map<String, String> seen = new LinkedHashMap<>();
    for (List<String> path : paths) {
      int at = Math.min(belowLanguages ? level + 1 : level, path.size() - 1);
      boolean file = at == path.size() - 1;
      String name = file ? withoutExtension(path.get(at)) : path.get(at);
      List<String> over = new ArrayList<>();
      path.subList(0, at).forEach(folder -> over.add(AuditRoot.escaped(folder)));
      if (belowLanguages && at > level) {
        over.set(level, "*");
      }
      over.add(AuditRoot.escaped(path.get(at)));
      String pattern = String.join("/", over) + (file ? "" : "/**");
      if (Optional.ofNullable(seen.put(pattern, name)).isEmpty()) {
        patterns.computeIfAbsent(name, channel -> new ArrayList<>()).add(pattern);
      }
    }
    return patterns;
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
