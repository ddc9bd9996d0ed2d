package kbaudit.audit;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Problem;
import kbaudit.reader.Corpus;
import kbaudit.reader.FileReport;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import kbaudit.text.Segmenter;

/**
 * What there is to audit in a folder, before anybody has set anything.
 *
 * @param files paths of the files with entries, sorted
 * @param formats how many files have each format, by its name
 * @param languages how many entries are in each language
 * @param owners how many entries each owner has, as the texts themselves say
 * @param notRead why files were left out, sorted by path
 */
public record Inventory(
    List<String> files,
    int entries,
    Map<String, Integer> formats,
    Map<Language, Integer> languages,
    Map<String, Integer> owners,
    List<Problem> notRead) {
  public Inventory {
    files = List.copyOf(files);
    formats = Collections.unmodifiableMap(new TreeMap<>(formats));
    languages = Collections.unmodifiableMap(new TreeMap<>(languages));
    owners = Collections.unmodifiableMap(new TreeMap<>(owners));
    notRead = List.copyOf(notRead);
  }

  public static Inventory of(Path root, Options reading, Optional<Language> language) {
    Corpus corpus = Readers.read(root, reading);
    Segmenter segmenter = Segmenter.of(corpus.entries(), language);
    Map<String, Integer> formats = new TreeMap<>();
    Map<Language, Integer> languages = new TreeMap<>();
    Map<String, Integer> owners = new TreeMap<>();
    Set<String> files = new TreeSet<>();
    for (FileReport file : corpus.files()) {
      if (file.entries() > 0) {
        files.add(file.path());
        formats.merge(file.format(), 1, Integer::sum);
      }
    }
    for (Entry entry : corpus.entries()) {
      if (!Segmenter.isForeign(entry)) {
        languages.merge(segmenter.languageOf(entry), 1, Integer::sum);
      }
      entry.owner().ifPresent(owner -> owners.merge(owner, 1, Integer::sum));
    }
    return new Inventory(
        List.copyOf(files), corpus.entries().size(), formats, languages, owners, corpus.problems());
  }
}
