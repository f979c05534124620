package console;

import check.child.OwnCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import text.AtomicFile;
import text.FileTree;

/// Makes the next start of the builder faster: leaves an archive of its classes as the JVM has them
/// in memory (AppCDS), which the wrapper names to the next one. See docs/speed.md.
///
/// A JVM of its own makes it, since one that leaves an archive exits with 1 where that can't be
/// written.
public final class QuickStart {
  /// Set by the wrapper: the archive's path.
  private static final String PATH = "interleave.archive";
  private static final Duration TIME_MAX = Duration.ofSeconds(60);
  /// What that JVM builds, so that what it loads is what a build loads.
  private static final String NOTE =
      """
      ---
      title: A note
      order: 1
      summary: What most notes have.
      ---

      ## A heading

      Words, *emphasis*, **more**, `code`, a [link](#a-heading) and a footnote[^1].

      1. a list
      2. of two

      | a | table |
      |---|---|
      | of | two |

      > A quotation.

      ```java
      var all = new ArrayList<String>();
      var thread = new Thread(() -> all.add("seen"));
      thread.start();
      thread.join();
      IO.println(all.size() + " " + all);

      // Output:
      //   {n:int} [seen]
      // where n == 1
      ```

      ```java
      void main() {
        IO.println("yes");
      }

      // Outcomes of 2 runs:
      //   yes | required  | always
      //   no  | forbidden | never
      ```

      [^1]: At the end.
      """;

  private QuickStart() {}

  /// Makes it, unless that was done for this very builder. If it can't be, the next start is just
  /// no faster.
  ///
  /// @param main the builder's main class
  public static void prepare(String main) {
    var path = System.getProperty(PATH);
    if (path == null || System.getenv("CI") != null) return; // such a machine starts it once
    Path archive = Path.of(path),
        madeFor = Path.of(path + ".for"),
        lockFile = Path.of(path + ".lock");
    // JBang names the folder of the jar by its sources
    var builder = Runtime.version() + "\n" + System.getProperty("java.class.path");
    try {
      if (Files.exists(madeFor) && Files.readString(madeFor).equals(builder)) return;
      Files.createDirectories(archive.getParent());
      try (var lock =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        if (lock.tryLock() == null) return; // another one is at it
        Files.deleteIfExists(archive);
        AtomicFile.write(archive, made -> make(main, archive, made));
        Files.writeString(madeFor, builder);
      }
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  private static void make(String main, Path archive, Path made) throws IOException {
    var room = Path.of(archive + ".part");
    FileTree.delete(room); // of one that was stopped
    var note = room.resolve("site").resolve("part").resolve("note.md");
    Files.createDirectories(note.getParent());
    Files.writeString(note, NOTE);
    try {
      var builder =
          new ProcessBuilder(command(main, room, made))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD);
      if (!OwnCommand.run(builder, TIME_MAX)) Files.deleteIfExists(made);
    } finally {
      FileTree.delete(room);
    }
  }

  private static List<String> command(String main, Path room, Path made) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var command = new ArrayList<>(List.of(java.toString()));
    for (var option : ManagementFactory.getRuntimeMXBean().getInputArguments())
      if (!option.startsWith("-XX:SharedArchiveFile") && !option.startsWith("-D" + PATH))
        command.add(option);
    command.add("-XX:ArchiveClassesAtExit=" + made);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main, "build", "--fresh"));
    command.addAll(List.of("--root", room.toString(), "--out", room.resolve("out").toString()));
    command.addAll(List.of("--report", room.resolve("report").toString()));
    return command;
  }
}
