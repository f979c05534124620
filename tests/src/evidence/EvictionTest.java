import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Evidence that nobody has asked for in a month goes where there is much of it; what was used
/// since stays, and so does all where there is little.
class EvictionTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path root;

  @BeforeEach
  void aNotebook() throws IOException {
    Builder.copy(Path.of("tests", "notebooks", "Minimal"), root);
  }

  private void check() throws Exception {
    var said = Builder.run("check", "--root", root.toString());
    assertEquals(0, said.exitCode(), said::text);
  }

  /// A file of so many megabytes, of which the disk has none, last used so many days ago.
  private Path kept(String name, int megabytes, int days) throws IOException {
    var file = Files.createDirectories(root.resolve(".cache/evidence")).resolve(name);
    try (var empty = new RandomAccessFile(file.toFile(), "rw")) {
      empty.setLength((long) megabytes * MEGABYTE);
    }
    return used(file, days);
  }

  private static Path used(Path file, int days) throws IOException {
    var then = Instant.now().minus(Duration.ofDays(days));
    return Files.setLastModifiedTime(file, FileTime.from(then));
  }

  @Test
  void whatNobodyAskedForInAMonthGoesWhereThereIsMuch() throws Exception {
    var unused = kept("seen-unused.json", 40, 31);
    var recent = kept("seen-recent.json", 40, 29);
    check();
    assertTrue(Files.notExists(unused));
    assertTrue(Files.exists(recent));
  }

  @Test
  void whereThereIsLittleAllStays() throws Exception {
    var unused = kept("seen-unused.json", 40, 300);
    check();
    assertTrue(Files.exists(unused));
  }

  @Test
  void whatAKilledBuilderHalfWroteGoesAfterADay() throws Exception {
    var half = kept("seen-a.json.12345678.part", 1, 2);
    var beingWritten = kept("seen-b.json.12345678.part", 1, 0);
    check();
    assertTrue(Files.notExists(half));
    assertTrue(Files.exists(beingWritten));
  }

  @Test
  void whatIsUsedStaysYoung() throws Exception {
    check();
    Path judged;
    try (var all = Files.list(root.resolve(".cache/evidence"))) {
      judged =
          all.filter(file -> file.getFileName().toString().startsWith("judged-"))
              .findFirst()
              .orElseThrow();
    }
    used(judged, 40);
    check(); // nothing is run, and so nothing written
    var age = Duration.between(Files.getLastModifiedTime(judged).toInstant(), Instant.now());
    assertTrue(age.toHours() < 1, age::toString);
  }
}
