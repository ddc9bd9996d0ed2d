package kbaudit.revision;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kbaudit.revision.ChangedLines.Range;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * The commit at which the working tree and a revision parted, seen from one folder. What is staged
 * and what is not yet committed or even added counts as changed; what git ignores does not.
 */
public final class Revision implements AutoCloseable {
  private final Repository repository;
  private final RevCommit base;
  private final String folder;

  private Revision(Repository repository, RevCommit base, String folder) {
    this.repository = repository;
    this.base = base;
    this.folder = folder;
  }

  /**
   * @param name anything git understands: a branch, a tag, a commit
   * @param root the audited folder or file
   * @throws NoComparison when there is no repository, no such revision, or no common ancestor
   */
  public static Revision of(String name, Path root) throws NoComparison, IOException {
    QuietSystem.use();
    Path real = root.toRealPath();
    File start = Files.isDirectory(real) ? real.toFile() : real.toFile().getParentFile();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(start);
    if (builder.getGitDir() == null) {
      throw new NoComparison("gate.since.no-repository", root);
    }
    Repository repository = builder.build();
    try {
      Path tree = repository.getWorkTree().toPath().toRealPath();
      String folder = tree.relativize(real).toString().replace('\\', '/');
      return new Revision(repository, base(repository, name), folder);
    } catch (NoComparison | IOException | RuntimeException fault) {
      repository.close();
      throw fault;
    }
  }

  private static RevCommit base(Repository repository, String name)
      throws NoComparison, IOException {
    boolean shallow = Files.exists(repository.getCommonDirectory().toPath().resolve("shallow"));
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit since = walk.parseCommit(resolve(repository, name, shallow));
      RevCommit head = walk.parseCommit(resolve(repository, Constants.HEAD, shallow));
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(since);
      walk.markStart(head);
      RevCommit base = walk.next();
      if (base == null) {
        throw new NoComparison(shallow ? "gate.since.shallow" : "gate.since.unrelated", name);
      }
      return base;
    } catch (MissingObjectException cutOff) {
      throw new NoComparison(shallow ? "gate.since.shallow" : "gate.since.unknown", name);
    }
  }

  private static ObjectId resolve(Repository repository, String name, boolean shallow)
      throws NoComparison, IOException {
    try {
      return Optional.ofNullable(repository.resolve(name + "^{commit}"))
          .orElseThrow(
              () -> new NoComparison(shallow ? "gate.since.shallow" : "gate.since.unknown", name));
    } catch (IllegalArgumentException broken) {
      throw new NoComparison("gate.since.unknown", name);
    }
  }

  /** What changed in the folder since; a file that only moved did not change. */
  public ChangedLines changes() throws IOException {
    Map<String, List<Range>> files = new TreeMap<>();
    try (ObjectReader reader = repository.newObjectReader();
        DiffFormatter diff = new DiffFormatter(new ByteArrayOutputStream())) {
      diff.setRepository(repository);
      diff.setDetectRenames(true);
      AbstractTreeIterator before = new CanonicalTreeParser(null, reader, base.getTree());
      for (DiffEntry entry : diff.scan(before, new FileTreeIterator(repository))) {
        if (entry.getChangeType() != DiffEntry.ChangeType.DELETE) {
          files.put(entry.getNewPath(), ranges(entry, diff));
        }
      }
    }
    return new ChangedLines(files).below(folder);
  }

  private static List<Range> ranges(DiffEntry entry, DiffFormatter diff) throws IOException {
    if (entry.getChangeType() == DiffEntry.ChangeType.ADD) {
      return List.of(Range.ALL);
    }
    FileHeader header = diff.toFileHeader(entry);
    if (header.getPatchType() != FileHeader.PatchType.UNIFIED) {
      return List.of(Range.ALL);
    }
    List<Range> ranges = new ArrayList<>();
    for (Edit edit : header.toEditList()) {
      // Where lines were taken out, what stands around the gap now reads differently.
      int gap = edit.getLengthB() == 0 ? 1 : 0;
      ranges.add(new Range(edit.getBeginB() + 1 - gap, edit.getEndB() + gap));
    }
    return ranges;
  }

  /**
   * Writes the folder as it was into an empty one.
   *
   * @return what to audit: the folder's or file's counterpart, which need not exist
   */
  public Path writeTo(Path target) throws IOException {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(base.getTree());
      walk.setRecursive(true);
      if (!folder.isEmpty()) {
        walk.setFilter(PathFilter.create(folder));
      }
      while (walk.next()) {
        // Neither links nor submodules.
        if ((walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
          write(walk, target);
        }
      }
    }
    return target.resolve(folder);
  }

  private void write(TreeWalk walk, Path target) throws IOException {
    Path file = target.resolve(walk.getPathString()).normalize();
    if (!file.startsWith(target)) {
      return;
    }
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(target));
    try (var out = Files.newOutputStream(file)) {
      repository.open(walk.getObjectId(0), Constants.OBJ_BLOB).copyTo(out);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
