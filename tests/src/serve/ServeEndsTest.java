import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl-C ends a server in the middle of a check, and leaves no child of it behind.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no process can send another an interrupt there")
class ServeEndsTest {
  @TempDir Path root;

  @Test
  void leavesNoChild() throws Exception {
    Files.createDirectories(root.resolve("snippets/a"));
    Files.writeString(
        root.resolve("snippets/a/Sleeper.java"),
        """
        //LIMIT 5m
        void main() throws Exception {
            new ProcessBuilder("sleep", "300").start();
            Thread.sleep(300_000);
        }

        // Output:
        //   never
        """);
    var said = root.resolve(".said");
    var command =
        List.of("./jbang", "build.java", "serve", "--port", "0", "--root", root.toString());
    var server =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      Wait.until(
          () -> server.descendants().anyMatch(ServeEndsTest::sleeps) || !server.isAlive(),
          is -> is);
      assertTrue(server.isAlive(), Files.readString(said));
      var children = server.descendants().toList();
      assertTrue(children.size() >= 2, "the program and its own child");
      boolean interruptible = isInterruptible();
      var signal = interruptible ? "-INT" : "-TERM";
      new ProcessBuilder("kill", signal, String.valueOf(server.pid())).start().waitFor();
      assertTrue(server.waitFor(Wait.LIMIT), "it does not end");
      assertEquals(interruptible ? 130 : 143, server.exitValue(), "as a shell counts a signal");
      Wait.until(
          () -> children.stream().filter(ServeEndsTest::runs).map(ProcessHandle::info).toList(),
          List::isEmpty);
    } finally {
      server.descendants().forEach(ProcessHandle::destroyForcibly);
      server.destroyForcibly();
    }
  }

  private static boolean sleeps(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("sleep")).isPresent();
  }

  /// Tests that a script starts in the background ignore interrupts, and so does all that they
  /// start; then the server is asked to end in the other way.
  private static boolean isInterruptible() throws Exception {
    return new ProcessBuilder("sh", "-c", "kill -INT $$; exit 0").start().waitFor() != 0;
  }

  /// One that was killed, and that nobody has asked for its exit code yet, has no command any more.
  private static boolean runs(ProcessHandle child) {
    return child.isAlive() && child.info().command().isPresent();
  }
}
