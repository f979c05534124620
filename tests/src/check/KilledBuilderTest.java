import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
      Wait.until(
          () -> program.isAlive() ? Optional.of(program) : Optional.empty(), Optional::isEmpty);
    } finally {
      started.descendants().forEach(ProcessHandle::destroyForcibly);
      started.destroyForcibly();
    }
  }

  /// Is it the program's JVM, rather than what is to become that and doesn't yet know its parent?
  private static boolean isProgram(ProcessHandle process) {
    var info = process.info();
    return info.command().filter(command -> command.endsWith("java")).isPresent()
        && info.arguments().filter(words -> List.of(words).contains("Outlives")).isPresent();
  }
}
