import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What was edited is checked first, while the first check of all programs would go on for minutes.
class ServeHasteTest extends Served {
  /// Keeps a lane, and so its check, for longer than a test waits.
  static final String HOG =
      """
      //LIMIT 5m
      void main() throws Exception {
          Thread.sleep(299_000);
      }

      // Output:
      //   %s
      """;

  private static final Pattern VALUE = Pattern.compile("it was <[^>]*>(\\d+)<");

  @Override
  void writeMore() throws IOException {
    write(
        "snippets/a/Before.java",
        """
        void main() {
            IO.println(System.nanoTime());
        }

        // Output:
        //   {n:int}
        """);
    write("snippets/a/Hog.java", HOG.formatted("hog"));
    later("hi", "hi");
    write("site/a/one.md", note("One", "Here it was {Before.n}."));
    write("site/a/two.md", note("Two", "[Hello](../../snippets/a/Later.java)"));
  }

  private void later(String said, String expected) throws IOException {
    var program = "void main() {\n    IO.println(\"%s\");\n}\n\n// Output:\n//   %s\n";
    write("snippets/a/Later.java", program.formatted(said, expected));
  }

  @Test
  void anEditIsCheckedBeforeWhatRunsAndLosesNothing() throws Exception {
    var first = VALUE.matcher(until("/a/one.html", page -> VALUE.matcher(page).find()));
    assertTrue(first.find());
    assertEquals(1, Wait.until(() -> session.now().checking(), count -> count == 1));
    later("ho", "hi");
    untilWrong(wrong -> wrong.toString().contains("snippets/a/Later.java"));
    assertEquals(1, wrong().size(), () -> "what made way has not failed: " + wrong());
    later("ho", "ho");
    until("/a/two.html", page -> page.contains("✓ holds"));
    untilWrong(List::isEmpty);
    assertEquals(1, Wait.until(() -> session.now().checking(), count -> count == 1));
    var still = VALUE.matcher(get("/a/one.html"));
    assertTrue(still.find());
    assertEquals(first.group(1), still.group(1), "it was run again");
  }
}
