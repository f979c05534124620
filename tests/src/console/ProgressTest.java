import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import console.Progress;
import expect.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// What a check says while it is waited for.
class ProgressTest {
  @Test
  void aFetchIsToldInALineWhereNothingCanBeWrittenOver() {
    assertEquals("looking for the jars of Jython, once\n", said(false));
    assertEquals(
        "\r\u001b[K0 of 3  looking for the jars of Jython, once\r\u001b[K0 of 3  Jython\r\u001b[K",
        said(true));
  }

  @Test
  void nothingIsSilentForLong() {
    assertEquals(
        """
        0 of 3 done, javac compiles
        0 of 3 done, Quick runs
        waiting for Slow (1 of 3 done)
        1 of 3 done, Slow runs
        1 of 3 done, Slow runs
        """,
        saidInTime(false));
    var said = saidInTime(true);
    for (var line :
        List.of("0 of 3  javac, since 48 s", "0 of 3  Quick", "1 of 3  Slow, since 60 s"))
      assertTrue(said.contains(line), said);
  }

  private static String saidInTime(boolean terminal) {
    var time = new AtomicLong();
    var bytes = new ByteArrayOutputStream();
    try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var progress = new Progress(out, terminal, 3, time::get)) {
      passes(26, time, progress);
      passes(22, time, progress);
      progress.begins("Quick");
      passes(4, time, progress);
      progress.ends(
          Results.checked(
              "Quick",
              new Verdict.Holds(),
              true,
              1,
              1,
              1,
              List.of(),
              Map.of(),
              null,
              List.of(),
              null));
      progress.begins("Slow");
      passes(60, time, progress);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static void passes(int seconds, AtomicLong time, Progress progress) {
    for (int i = 0; i < seconds; i++) {
      time.addAndGet(TimeUnit.SECONDS.toNanos(1));
      progress.look();
    }
  }

  private static String said(boolean terminal) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var progress = new Progress(out, terminal, 3)) {
      progress.fetches("Jython");
      progress.begins("Jython");
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
