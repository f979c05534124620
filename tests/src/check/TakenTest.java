import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import check.child.LeftFile;
import check.child.Taken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What processes take is counted by the kernel, and no pipe that they left is waited for.
class TakenTest {
  @TempDir Path folder;

  /// What is written to a file without a name is in no folder.
  @Test
  void whatIsWrittenCountsWhereverItIs() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/io")), "this kernel doesn't count");
    assumeTrue(!Files.getFileStore(folder).type().equals("tmpfs"), "no disk is written to");
    var script = "exec >file; rm file; head -c 20000000 /dev/zero; read line";
    var process = new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).start();
    try {
      var all = List.of(process.toHandle());
      assertTrue(Wait.until(() -> Taken.of(all).written(), n -> n >= 20_000_000) >= 20_000_000);
      assertTrue(Taken.of(all).memory() > 0);
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertEquals(new Taken(0, 0), Taken.of(List.of(process.toHandle())));
  }

  @Test
  void aPipeIsNotRead() throws Exception {
    var made = new ProcessBuilder("mkfifo", folder + "/pipe").start().waitFor();
    assumeTrue(made == 0, "there are no pipes here");
    assertFalse(LeftFile.read(folder.resolve("pipe"), 2).isPresent());
  }
}
