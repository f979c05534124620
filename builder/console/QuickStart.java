package console;

import check.child.ChildFiles;
import check.child.ExplorerFiles;
import check.child.JvmCommand;
import check.child.OwnCommand;
import console.line.Locations;
import java.io.IOException;
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
/// in memory (AppCDS), which the wrapper names to the next one, and the AOT caches of the JVMs that
/// it starts. See docs/speed.md.
///
/// A JVM in the background makes them, when the work is done. The archive is of yet another one,
/// since a JVM that leaves an archive exits with 1 where that can't be written.
public final class QuickStart {
  /// Set by the wrapper: the archive's path.
  private static final String PATH = "interleave.archive";
  /// Ending of the name of the note, beside the archive, that says for which builder it was made.
  private static final String NOTE_ENDING = ".for";
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

  /// Has all of it made in the background, unless that was done for this very builder: nobody waits
  /// for what only the next start gains by.
  ///
  /// @param main the builder's main class
  public static void prepare(String main) {
    var path = System.getProperty(PATH);
    if (path == null || System.getenv("CI") != null) return; // such a machine starts it once
    try {
      if (isMade(path)) return;
      var command = java();
      command.addAll(List.of("-D" + PATH + "=" + path, "-cp", builder()));
      command.addAll(List.of(QuickStart.class.getName(), main));
      startQuietly(command);
    } catch (IOException e) {
      return; // the next start is just no faster
    }
  }

  /// Starts it at a low priority, where there is the command for that.
  private static void startQuietly(List<String> command) throws IOException {
    var nice = new ArrayList<>(List.of("nice", "-n", "10"));
    nice.addAll(command);
    try {
      discarding(nice).start();
    } catch (IOException e) {
      discarding(command).start();
    }
  }

  private static String builder() {
    return System.getProperty("java.class.path"); // the folder of the jar is named by its sources
  }

  private static String madeFor() {
    return Runtime.version() + "\n" + builder();
  }

  private static boolean isMade(String path) throws IOException {
    var note = Path.of(path + NOTE_ENDING);
    return Files.exists(note) && Files.readString(note).equals(madeFor());
  }

  /// Makes the archives, in a JVM of its own.
  static void main(String... words) throws IOException {
    var path = System.getProperty(PATH);
    var archive = Path.of(path);
    Files.createDirectories(archive.getParent());
    try (var lock =
            FileChannel.open(
                Path.of(path + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = lock.tryLock()) {
      if (held == null || isMade(path)) return; // another one is at it, or was
      var room = Path.of(path + ".part");
      try {
        FileTree.delete(room); // of one that was stopped
        Files.createDirectories(room);
        ChildFiles.in(Locations.userCache(), room, true);
        ExplorerFiles.in(Locations.userCache(), room, true);
        AtomicFile.sweep(archive);
        Files.deleteIfExists(archive);
        AtomicFile.write(archive, made -> make(words[0], room, made));
      } finally {
        FileTree.delete(room);
      }
      Files.writeString(Path.of(path + NOTE_ENDING), madeFor());
    }
  }

  private static void make(String main, Path room, Path made) throws IOException {
    var note = room.resolve("site").resolve("part").resolve("note.md");
    Files.createDirectories(note.getParent());
    Files.writeString(note, NOTE);
    var command = java();
    command.add("-XX:ArchiveClassesAtExit=" + made);
    command.addAll(List.of("-cp", builder(), main, "build", "--fresh"));
    command.addAll(List.of("--root", room.toString(), "--out", room.resolve("out").toString()));
    command.addAll(List.of("--report", room.resolve("report").toString()));
    if (!OwnCommand.run(discarding(command), TIME_MAX)) Files.deleteIfExists(made);
  }

  /// The beginning of a command with the options of this JVM.
  private static List<String> java() {
    var command = new ArrayList<>(List.of(JvmCommand.java()));
    for (var option : ManagementFactory.getRuntimeMXBean().getInputArguments())
      if (!option.startsWith("-XX:SharedArchiveFile") && !option.startsWith("-D" + PATH))
        command.add(option);
    return command;
  }

  private static ProcessBuilder discarding(List<String> command) {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }
}
