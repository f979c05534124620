package check.child;

import check.fence.Enclosure;
import check.fence.Fence;
import check.fence.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/// Where programs run, and what is around them.
///
/// @param temporary a folder for theirs
/// @param open      what they are to see of the machine
/// @param reads     what they may read beside their own files
public record Yard(Path temporary, Fence fence, Set<Opening> open, Set<Path> reads) {
  /// How many process numbers are passed over: in an enclosure a program would else have the same
  /// one each time.
  private static final int SKIPPED_MAX = 7;

  /// A yard for programs that ask for nothing.
  public static Yard of(Path temporary, Fence fence) {
    return new Yard(temporary, fence, Set.of(), Set.of());
  }

  /// The same for a program that asks for this.
  public Yard with(Set<Opening> opened, Set<Path> readable) {
    var around =
        opened.contains(Opening.USERS) ? new Fence.None("it asks for the machine's users") : fence;
    return new Yard(temporary, around, opened, readable);
  }

  /// The command of a JVM that is started here.
  ///
  /// @param own  the program's folder; beside it there is place for what the fence needs
  /// @param work where in it the program starts
  List<String> around(Path own, Path work, JvmStart start) throws IOException {
    if (!fence.holds()) return WithParent.ends(start.words());
    var all = new LinkedHashSet<Path>();
    add(all, Path.of(System.getProperty("java.home")));
    for (var path : start.reads()) add(all, path);
    for (var path : reads) add(all, path);
    var enclosure = new Enclosure(own, work, temporary, all, open, start.loopback());
    fence.prepare(enclosure);
    int skipped = ThreadLocalRandom.current().nextInt(SKIPPED_MAX + 1);
    return fence.around(enclosure, skipped, start.words());
  }

  /// A folder, or that of a file; under its own name, and under the name that links lead to.
  private static void add(Set<Path> all, Path path) throws IOException {
    if (!Files.exists(path)) return;
    var folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
    all.add(folder.toAbsolutePath());
    all.add(folder.toRealPath());
  }

  /// Has each program process numbers of its own?
  boolean hidesPids() {
    return fence.holds() && !open.contains(Opening.PIDS);
  }
}
