package check.child;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// What a run has taken more of than it may, in words.
public final class Excess {
  private static final int THREADS_MAX = 12_000;
  private static final int FILES_MAX = 100_000;
  private static final long FILE_BYTES_MAX = 1L << 30;
  /// Bound of what no folder shows: files without a name, in folders that can't be read, on other
  /// disks.
  private static final long WRITTEN_BYTES_MAX = 4L << 30;
  private static final int GIGABYTE = 30;

  private Excess() {}

  /// What its JVM has taken.
  static Optional<String> ofJvm(Stat stat, long memoryMax) {
    if (stat.threads() > THREADS_MAX) return Optional.of("more than " + THREADS_MAX + " threads");
    return stat.memory() > memoryMax
        ? Optional.of(memory(memoryMax) + "in its JVM")
        : Optional.empty();
  }

  private static String memory(long max) {
    return "more than " + (max >> GIGABYTE) + " GB of memory ";
  }

  /// What all its processes have taken together.
  public static Optional<String> ofProcesses(Taken taken, long memoryMax) {
    if (taken.memory() > memoryMax) return Optional.of(memory(memoryMax) + "in its processes");
    return taken.written() > WRITTEN_BYTES_MAX
        ? Optional.of(
            "more than " + (WRITTEN_BYTES_MAX >> GIGABYTE) + " GB written, seen in no folder")
        : Optional.empty();
  }

  /// What lies in its folder; what can't be looked into hides no more than itself.
  public static Optional<String> ofFolder(Path own) throws IOException {
    var counted = new Counted();
    Files.walkFileTree(own, counted);
    if (!counted.tooMuch()) return Optional.empty();
    var what = counted.files > FILES_MAX ? "%,d files".formatted(FILES_MAX) : "1 GB";
    return Optional.of("more than " + what + " in its folders");
  }

  /// Counts until it is too much. Files come and go meanwhile.
  private static final class Counted extends SimpleFileVisitor<Path> {
    private long files;
    private long bytes;

    private boolean tooMuch() {
      return files > FILES_MAX || bytes > FILE_BYTES_MAX;
    }

    private FileVisitResult next() {
      return tooMuch() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      files++;
      return next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files++;
      bytes += attributes.size();
      return next();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return next();
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return next();
    }
  }
}
