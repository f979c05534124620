import static org.junit.jupiter.api.Assertions.assertEquals;

import console.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
