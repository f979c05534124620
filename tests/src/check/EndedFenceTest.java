import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import check.child.ChildProcess;
import check.child.JvmStart;
import check.child.Limit;
import check.child.OutputDecoder;
import check.child.TemporaryFolder;
import check.child.Yard;
import check.fence.Bubblewrap;
import check.fence.Host;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A fence may be ended while it is being built: the process that it has begun by then doesn't know
/// yet that it is to die with it, and holds the output open.
class EndedFenceTest {
  @TempDir Path folder;

  @Test
  void whatItHadBegunEndsWithIt() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/stat")), "there are no fences here");
    var begun = folder.resolve("begun");
    var command = folder.resolve("bwrap");
    Files.writeString(
        command, "#!/bin/sh\nsleep 1000 &\necho $! >%s\nexec sleep 1001\n".formatted(begun));
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
    var host = new Host(0, 0, Optional.empty(), List.of(), List.of(), List.of());
    try (var temporary = new TemporaryFolder();
        var child =
            new ChildProcess(
                Yard.of(temporary.folder(), new Bubblewrap(command.toString(), host)),
                (_, _) -> new JvmStart(List.of("true"), Set.of(), false),
                command,
                List.of(),
                Limit.of(Duration.ofMinutes(5)))) {
      var reads =
          new FutureTask<>(
              () -> child.await(new OutputDecoder(child.token(), OutputDecoder.Sink.NOTHING), 0));
      Thread.ofPlatform().daemon().start(reads);
      var pid = Wait.until(() -> text(begun), text -> text.endsWith("\n")).strip();
      temporary.endChildren();
      try {
        assertTrue(Wait.until(reads::isDone, is -> is));
      } finally {
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
      }
    }
  }

  private static String text(Path file) throws Exception {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
