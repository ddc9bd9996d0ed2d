package kbaudit.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kbaudit.revision.ChangedLines.Range;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.submodule.SubmoduleWalk;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * The commit at which the working tree and a revision parted, with the submodules of that time.
 * What is staged and what is not yet committed or even added counts as changed; what git ignores
 * does not. Before the first commit everything is new.
 */
public final class Revision implements AutoCloseable {
  private final Repository repository;
  private final Optional<RevTree> base;
  private final Path top;
  private final List<Revision> submodules = new ArrayList<>();

  private Revision(Repository repository, Optional<RevTree> base) throws IOException {
    this.repository = repository;
    this.base = base;
    this.top = repository.getWorkTree().toPath().toRealPath();
  }

  /**
   * @param name anything git understands: a branch, a tag, a commit
   * @param root the audited folder or file, without links
   * @throws NoComparison when there is no repository, no such revision, or no common ancestor
   */
  public static Revision of(String name, Path root) throws NoComparison, IOException {
    QuietSystem.use();
    File start = Files.isDirectory(root) ? root.toFile() : root.toFile().getParentFile();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(start);
    if (builder.getGitDir() == null) {
      throw new NoComparison("gate.since.no-repository", root);
    }
    Repository repository = builder.build();
    try {
      Revision revision = new Revision(repository, base(repository, name));
      revision.openSubmodules(root);
      return revision;
    } catch (NoComparison | IOException | RuntimeException fault) {
      repository.close();
      throw fault;
    }
  }

  private static Optional<RevTree> base(Repository repository, String name)
      throws NoComparison, IOException {
    boolean unborn = repository.resolve(Constants.HEAD) == null;
    if (unborn && (name.equals(Constants.HEAD) || name.equals("@"))) {
      return Optional.empty();
    }
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
      return Optional.of(base.getTree());
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

  /** A submodule that is not checked out holds nothing to compare. */
  private void openSubmodules(Path below) throws NoComparison, IOException {
    try (TreeWalk walk = walk(seenFromTop(below))) {
      while (walk.next()) {
        if (walk.getFileMode(0) == FileMode.GITLINK) {
          Repository inside =
              SubmoduleWalk.getSubmoduleRepository(repository, walk.getPathString());
          if (inside != null) {
            submodules.add(submodule(inside, walk.getObjectId(0), walk.getPathString()));
          }
        }
      }
    }
  }

  private static Revision submodule(Repository inside, ObjectId then, String path)
      throws NoComparison, IOException {
    try (RevWalk walk = new RevWalk(inside)) {
      Revision revision = new Revision(inside, Optional.of(walk.parseTree(then)));
      revision.openSubmodules(revision.top);
      return revision;
    } catch (MissingObjectException notFetched) {
      inside.close();
      throw new NoComparison("gate.since.submodule", path);
    }
  }

  /**
   * What changed since; a file that only moved did not change in content.
   *
   * @throws NoComparison when the clone lacks what files were
   */
  public ChangedLines changes() throws NoComparison, IOException {
    Map<Path, List<Range>> files = new TreeMap<>();
    try {
      addChanges(files);
    } catch (MissingObjectException partial) {
      throw new NoComparison("gate.since.partial");
    }
    return new ChangedLines(files);
  }

  private void addChanges(Map<Path, List<Range>> files) throws IOException {
    List<Path> inside = submodules.stream().map(submodule -> submodule.top).toList();
    try (ObjectReader reader = repository.newObjectReader();
        DiffFormatter diff = new DiffFormatter(new ByteArrayOutputStream())) {
      diff.setRepository(repository);
      diff.setDetectRenames(true);
      AbstractTreeIterator before =
          base.isPresent()
              ? new CanonicalTreeParser(null, reader, base.get())
              : new EmptyTreeIterator();
      for (DiffEntry entry : diff.scan(before, new FileTreeIterator(repository))) {
        Path file = top.resolve(entry.getNewPath());
        if (entry.getChangeType() != DiffEntry.ChangeType.DELETE && !inside.contains(file)) {
          files.put(file, ranges(entry, diff));
        }
      }
    }
    for (Revision submodule : submodules) {
      submodule.addChanges(files);
    }
  }

  private static List<Range> ranges(DiffEntry entry, DiffFormatter diff) throws IOException {
    boolean plain = (entry.getNewMode().getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    if (entry.getChangeType() == DiffEntry.ChangeType.ADD || !plain) {
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

  /** The folder that git keeps, without links. */
  public Path top() {
    return top;
  }

  /**
   * Writes files and folders as they were into an empty folder that stands for {@link #top}, and
   * what links in them lead to.
   *
   * @param wanted below the top
   * @throws NoComparison when the clone lacks what files were
   */
  public void writeTo(Path target, List<Path> wanted) throws NoComparison, IOException {
    try {
      Set<Path> written = new HashSet<>();
      Deque<Path> open = new ArrayDeque<>(wanted);
      while (!open.isEmpty()) {
        Path next = open.pop();
        boolean within = next.startsWith(top) && written.stream().noneMatch(next::startsWith);
        if (within) {
          written.add(next);
          write(next, target, open);
        }
      }
    } catch (MissingObjectException partial) {
      throw new NoComparison("gate.since.partial");
    }
  }

  private void write(Path wanted, Path target, Deque<Path> links) throws IOException {
    try (TreeWalk walk = walk(seenFromTop(wanted))) {
      while (walk.next()) {
        Path file = target.resolve(walk.getPathString()).normalize();
        if (file.startsWith(target)) {
          write(walk, file, links);
        }
      }
    }
    for (Revision submodule : submodules) {
      Path folder = target.resolve(top.relativize(submodule.top));
      if (submodule.top.startsWith(wanted)) {
        submodule.write(submodule.top, folder, links);
      } else if (wanted.startsWith(submodule.top)) {
        submodule.write(wanted, folder, links);
      }
    }
  }

  private void write(TreeWalk walk, Path file, Deque<Path> links) throws IOException {
    boolean link = walk.getFileMode(0) == FileMode.SYMLINK;
    if (!link && (walk.getRawMode(0) & FileMode.TYPE_MASK) != FileMode.TYPE_FILE) {
      return;
    }
    Files.createDirectories(file.resolveSibling(""));
    ObjectLoader content = repository.open(walk.getObjectId(0), Constants.OBJ_BLOB);
    if (link) {
      link(file, new String(content.getBytes(), UTF_8), top.resolve(walk.getPathString()), links);
    } else {
      try (var out = Files.newOutputStream(file)) {
        content.copyTo(out);
      }
    }
  }

  /** What lies in the repository is linked to as it was, all else as it is. */
  private void link(Path file, String text, Path original, Deque<Path> links) throws IOException {
    try {
      Path there = original.resolveSibling(text).normalize();
      boolean inside = there.startsWith(top) && !Path.of(text).isAbsolute();
      Files.createSymbolicLink(file, inside ? Path.of(text) : there);
      links.add(there);
    } catch (InvalidPathException | UnsupportedOperationException | FileSystemException without) {
      // Where there are no links, git did not make this one either: nothing was read through it.
    }
  }

  private String seenFromTop(Path path) {
    return top.relativize(path).toString().replace('\\', '/');
  }

  private TreeWalk walk(String path) throws IOException {
    TreeWalk walk = new TreeWalk(repository);
    if (base.isPresent()) {
      walk.addTree(base.get());
    } else {
      walk.addTree(new EmptyTreeIterator());
    }
    walk.setRecursive(true);
    if (!path.isEmpty()) {
      walk.setFilter(PathFilter.create(path));
    }
    return walk;
  }

  @Override
  public void close() {
    submodules.forEach(Revision::close);
    repository.close();
  }
}
