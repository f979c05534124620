import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.regex.Pattern;
import note.Notebook;
import org.junit.jupiter.api.Test;
import page.site.Site;
import text.Problems;

/// What a save changes on the pages, and what a mistake shows.
class ServeTest extends Served {
  private static final Pattern SCRIPT =
      Pattern.compile("<script src=\"/-/serve.js\"[^>]*></script>\n");

  private void writeHello(String said, String expected) throws IOException {
    var program = "void main() {\n    IO.println(\"%s\");\n}\n\n// Output:\n//   %s\n";
    write("snippets/a/Hello.java", program.formatted(said, expected));
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  private void sameAsBuilt() throws Exception {
    var built =
        Site.of(
            Notebook.read(root, new Problems()), Map.of(), Optional.empty(), PageTest.TEMPLATES);
    for (var file : built.files().entrySet()) {
      var served = body(get("/" + file.getKey()));
      if (file.getKey().endsWith(".html")) {
        assertTrue(SCRIPT.matcher(served).find(), file.getKey());
        served = SCRIPT.matcher(served).replaceFirst("");
      }
      assertEquals(new String(file.getValue(), StandardCharsets.UTF_8), served, file.getKey());
    }
  }

  @Test
  void thePagesAreTheBuiltOnesButForTheScript() throws Exception {
    sameAsBuilt();
    write(
        "site/a/two.md", note("Another", "A thread.")); // its neighbours, the contents, the search
    until("/a/two.html", page -> page.contains("Another"));
    sameAsBuilt();
    write("site/a/one.md", note("One", "See.[^1] And again.[^1]\n\n[^1]: A foot."));
    until("/a/one.html", page -> page.contains("And again"));
    sameAsBuilt();
  }

  @Test
  void aSavedNoteIsOnItsPageAndOnAllThatNameIt() throws Exception {
    write("site/a/two.md", note("Renamed", "Other words."));
    until("/a/two.html", page -> page.contains("Other words"));
    assertTrue(get("/a/one.html").contains("Renamed"), "as the next one");
    assertTrue(get("/").contains("Renamed"), "in the contents");
    write("site/glossary.md", "words\n:   What is written.\n");
    until("/a/two.html", page -> page.contains("../glossary.html#"));
    write("site/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'/>");
    until("/a/one.html", page -> page.contains("width=\"60\" height=\"20\""));
  }

  @Test
  void notesComeGoAndAreRenamed() throws Exception {
    write("site/b/new.md", note("New", "In a new folder."));
    until("/b/new.html", page -> page.contains("In a new folder"));
    write("site/b/new.md", note("New", "In a folder that is new no more."));
    until("/b/new.html", page -> page.contains("new no more"));
    Files.move(root.resolve("site/b/new.md"), root.resolve("site/b/old.md"));
    until("/b/old.html", page -> page.contains("new no more"));
    until("/b/new.html", page -> page.startsWith("HTTP/1.1 404"));
    Files.delete(root.resolve("site/a/two.md"));
    until("/a/two.html", page -> page.startsWith("HTTP/1.1 404"));
    var broken = "site/a/one.md:6:5: there is no `site/a/two.md`";
    assertTrue(wrong().toString().contains(broken), () -> wrong().toString());
  }

  @Test
  void editorsSaveByRenaming() throws Exception {
    for (int i = 0; i < 3; i++) {
      write("site/a/.one.md.part", note("One", "Moved into place " + i));
      Files.move(
          root.resolve("site/a/.one.md.part"),
          root.resolve("site/a/one.md"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      var now = "Moved into place " + i;
      until("/a/one.html", page -> page.contains(now));
    }
  }

  @Test
  void aMalformedNoteIsToldWithItsLineUntilItIsMended() throws Exception {
    write("site/a/two.md", "---\ntitel: Two\n---\nWrong.\n");
    var wrong = untilWrong(w -> !w.isEmpty()).toString();
    assertTrue(wrong.contains("site/a/two.md:1:1") || wrong.contains("site/a/two.md:2:1"), wrong);
    assertTrue(get("/a/two.html").contains("Words."), "the last that could be rendered");
    write("site/a/two.md", note("Two", "Right."));
    untilWrong(List::isEmpty);
    until("/a/two.html", page -> page.contains("Right."));
  }

  @Test
  void aHalfWrittenFileIsNoMistake() throws Exception {
    for (int i = 0; i < 5; i++) {
      write("site/a/two.md", "");
      Thread.sleep(40);
      write("site/a/two.md", "---\ntit");
      Thread.sleep(40);
      var text = "Whole " + i;
      write("site/a/two.md", note("Two", text));
      until("/a/two.html", page -> page.contains(text));
      assertEquals(List.of(), wrong());
    }
  }

  @Test
  void aFailingProgramIsToldWithItsLineUntilItIsMended() throws Exception {
    writeHello("hi", "ho");
    write("site/a/two.md", note("Two", "[Hello](../../snippets/a/Hello.java)"));
    var wrong = untilWrong(w -> !w.isEmpty()).toString();
    assertTrue(wrong.contains("snippets/a/Hello.java:6:") && wrong.contains("//   ho"), wrong);
    assertTrue(until("/a/two.html", page -> page.contains("fails")).contains("Hello.java"));
    write("site/a/one.md", note("One", "It is not run again for this."));
    until("/a/one.html", page -> page.contains("not run again"));
    assertEquals(0, session.now().checking());
    writeHello("ho", "ho");
    untilWrong(List::isEmpty);
    until("/a/two.html", page -> page.contains("✓ holds"));
    writeHello("ho 1", "ho {n:int}\n// where m > 1");
    untilWrong(w -> w.toString().contains("where m > 1")); // told by javac, when it is checked
  }

  @Test
  void aPageIsToldWhenItIsAnother() throws Exception {
    var print = Pattern.compile("data-page=\"(\\w+)\"").matcher(get("/a/one.html"));
    assertTrue(print.find());
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout((int) Wait.LIMIT.toMillis());
      var request =
          "GET /-/events?"
              + print.group(1)
              + "&/a/one.html HTTP/1.1\r\nHost: localhost:"
              + server.port()
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      var events =
          new Scanner(socket.getInputStream(), StandardCharsets.UTF_8).useDelimiter("\n\n");
      assertTrue(events.next().contains("text/event-stream"));
      write("site/a/one.md", note("One", "Other."));
      String event = "";
      while (!event.contains("\"reload\":true")) event = events.next();
    }
    assertNotEquals(get("/a/one.html"), get("/a/two.html"));
  }
}
