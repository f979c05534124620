import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A builder that is killed can end nothing; its programs end all the same, without a fence too.
class KilledBuilderTest {
  @TempDir Path root;

  @Test
  void itsProgramsEndWithIt() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "nothing here ends them");
    Files.createDirectories(root.resolve("snippets/a"));
    Files.writeString(
        root.resolve("snippets/a/Outlives.java"),
        """
        //LIMIT 5m
        void main() throws Exception {
            Thread.sleep(300_000);
        }

        // Output:
        //   never
        """);
    var said = root.resolve(".said");
    var command =
        List.of("./jbang", "build.java", "check", "--fence", "off", "--root", root.toString());
    var started =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      var program =
          Wait.until(
                  () -> started.descendants().filter(KilledBuilderTest::isProgram).findAny(),
                  found -> found.isPresent() || !started.isAlive())
              .orElseThrow(() -> new AssertionError("it has ended"));
      var builder = program.parent().orElseThrow();
      assertTrue(builder.destroyForcibly());
      Wait.until(() -> runs(program), runs -> !runs);
    } finally {
      started.descendants().forEach(ProcessHandle::destroyForcibly);
      started.destroyForcibly();
    }
  }

  /// One that has ended may be listed for ever, where nobody asks how it ended: its parent is dead.
  private static boolean runs(ProcessHandle process) {
    try {
      var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException gone) {
      return false;
    }
  }

  /// Is it the program's JVM, rather than what is to become that and doesn't yet know its parent?
  private static boolean isProgram(ProcessHandle process) {
    var info = process.info();
    return info.command().filter(command -> command.endsWith("java")).isPresent()
        && info.arguments().filter(words -> List.of(words).contains("Outlives")).isPresent();
  }
}
