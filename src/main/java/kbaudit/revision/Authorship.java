package kbaudit.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.errors.NoHeadException;
import org.eclipse.jgit.blame.BlameGenerator;
import org.eclipse.jgit.blame.BlameResult;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Who changed which line of a file last, and when. What is not committed yet changed today, by
 * nobody known. Where a clone was cut off nothing is known: there every older line seems to be of
 * one commit.
 */
public final class Authorship implements AutoCloseable {
  /** Larger files are no texts that people write, and take long. */
  private static final long LARGEST = 4_000_000;

  private final Repository repository;
  private final Path top;
  private final LocalDate today;
  private final Set<ObjectId> cutOff;
  private final Map<Path, Optional<BlameResult>> files = new HashMap<>();

  private Authorship(Repository repository, LocalDate today) throws IOException {
    this.repository = repository;
    this.top = repository.getWorkTree().toPath().toRealPath();
    this.today = today;
    this.cutOff = Set.copyOf(repository.getObjectDatabase().getShallowCommits());
  }

  /**
   * The last change of some lines.
   *
   * @param who the author's name; empty for what is not committed yet
   */
  public record Change(LocalDate date, Optional<String> who) {}

  /**
   * Empty when no repository keeps the folder, or none that has a commit.
   *
   * @param today date of what is not committed yet
   */
  public static Optional<Authorship> of(Path folder, LocalDate today) {
    try {
      QuietSystem.use();
      FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
      if (builder.getGitDir() == null) {
        return Optional.empty();
      }
      Repository repository = builder.build();
      if (repository.isBare() || repository.resolve(Constants.HEAD) == null) {
        repository.close();
        return Optional.empty();
      }
      return Optional.of(new Authorship(repository, today));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The latest change of these lines.
   *
   * @param file anywhere; nothing is known of one that the repository does not keep
   * @param from first line, 1-based
   * @param to last line, 1-based
   */
  public Optional<Change> last(Path file, int from, int to) {
    return files
        .computeIfAbsent(file, this::blame)
        .flatMap(blame -> {
          Optional<Change> last = Optional.empty();
          int lines = blame.getResultContents().size();
          for (int line = from; line <= Math.min(to, lines); line++) {
            Optional<Change> change = change(blame, line - 1);
            if (change.isEmpty()) {
              return Optional.empty();
            }
            last =
                last.filter(known -> !known.date().isBefore(change.get().date())).or(() -> change);
          }
          return last;
        });
  }

  private Optional<Change> change(BlameResult blame, int line) {
    RevCommit commit = blame.getSourceCommit(line);
    if (commit == null) {
      return Optional.of(new Change(today, Optional.empty()));
    }
    if (cutOff.contains(commit.getId())) {
      return Optional.empty();
    }
    PersonIdent author = blame.getSourceAuthor(line);
    LocalDate date = author.getWhenAsInstant().atZone(author.getZoneId()).toLocalDate();
    return Optional.of(
        new Change(date, Optional.of(author.getName()).filter(name -> !name.isBlank())));
  }

  private Optional<BlameResult> blame(Path file) {
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(top) || Files.size(real) > LARGEST) {
        return Optional.empty();
      }
      String path = top.relativize(real).toString().replace('\\', '/');
      try (BlameGenerator generator = new BlameGenerator(repository, path)) {
        generator.setFollowFileRenames(true);
        generator.prepareHead();
        return Optional.ofNullable(generator.computeBlameResult());
      }
    } catch (IOException | NoHeadException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
