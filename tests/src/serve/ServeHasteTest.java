import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is checked first, while the first check of all programs would go on for minutes.
class ServeHasteTest extends Served {
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
    for (var name : List.of("Hog", "Hug"))
      write(
          "snippets/a/" + name + ".java",
          """
          //LIMIT 5m
          void main() throws Exception {
              Thread.sleep(299_000);
          }

          // Output:
          //   %s
          """
              .formatted(name));
    hello("hi", "hi");
    write("site/a/one.md", note("One", "Here it was {Before.n}."));
    write("site/a/two.md", note("Two", "[Hello](../../snippets/a/Later.java)"));
  }

  /// The last in the order of files, when both lanes are taken.
  private void hello(String said, String expected) throws IOException {
    var program = "void main() {\n    IO.println(\"%s\");\n}\n\n// Output:\n//   %s\n";
    write("snippets/a/Later.java", program.formatted(said, expected));
  }

  @Test
  void anEditIsCheckedBeforeWhatRunsAndLosesNothing() throws Exception {
    var first = VALUE.matcher(until("/a/one.html", page -> VALUE.matcher(page).find()));
    assertTrue(first.find());
    assertEquals(3, Wait.until(() -> session.now().checking(), count -> count == 3));
    hello("ho", "hi");
    untilWrong(wrong -> wrong.toString().contains("snippets/a/Later.java"));
    assertEquals(1, wrong().size(), () -> "what made way has not failed: " + wrong());
    hello("ho", "ho");
    until("/a/two.html", page -> page.contains("✓ holds"));
    untilWrong(List::isEmpty);
    assertEquals(2, Wait.until(() -> session.now().checking(), count -> count == 2));
    var still = VALUE.matcher(get("/a/one.html"));
    assertTrue(still.find());
    assertEquals(first.group(1), still.group(1), "it was run again");
  }

  @Test
  void whatAnOpenPageShowsIsCheckedBeforeTheRest() throws Exception {
    until("/a/one.html", page -> VALUE.matcher(page).find());
    try (var reader = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      var request =
          "GET /-/events?0&/a/two.html HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n\r\n";
      reader.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      until("/a/two.html", page -> page.contains("✓ holds"));
    }
    assertEquals(List.of(), wrong());
  }
}
