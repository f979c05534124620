import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Check;
import check.Checked;
import console.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import note.Notebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import page.Site;
import serve.Server;
import serve.Session;
import snippet.Snippet;
import text.Problem;
import text.Problems;

/// The notebook served while it is being written: what a save changes, what a mistake shows, and who
/// is served at all.
class ServeTest {
  private static final Pattern SCRIPT = Pattern.compile("<script src=\"/-/serve.js\"[^>]*></script>\n");
  private static final long WAIT_MILLIS = 60_000;

  @TempDir
  Path root;
  @TempDir
  static Path cache;
  private Session session;
  private Server server;
  private Thread thread;

  @BeforeEach
  void serve() throws Exception {
    write("site/index.md", "---\ntitle: Small\n---\nA notebook with a thread.\n");
    write("site/glossary.md", "thread\n:   A lane.\n");
    write("site/a/one.md", note("One", "See [two](two.md) and ![drawing](../dot.svg).[^1]\n\n[^1]: A foot."));
    write("site/a/two.md", note("Two", "Words."));
    write("site/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20'/>");
    var told = new Session.Told() {
      @Override
      public Problem failure(Snippet snippet, Checked checked) {
        return Failure.of(snippet, checked);
      }

      @Override
      public void changed(Session.Now now) {
        // the tests ask
      }
    };
    session = new Session(
      new Session.Settings(root, PageTest.TEMPLATES, Optional.empty(), new Check.Settings(2, cache)), told);
    server = Server.open(0, session, PageTest.TEMPLATES);
    thread = Thread.ofPlatform().start(() -> {
      try {
        session.run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    until("/index.html", page -> page.contains("A notebook"));
  }

  @AfterEach
  void stop() throws Exception {
    thread.interrupt();
    thread.join(WAIT_MILLIS);
    assertFalse(thread.isAlive());
    server.close();
    session.close();
  }

  private static String note(String title, String text) {
    return "---\ntitle: " + title + "\n---\n## Here\n\n" + text + "\n";
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private void writeHello(String said, String expected) throws IOException {
    var program = "void main() {\n    IO.println(\"%s\");\n}\n\n// Output:\n//   %s\n";
    write("snippets/a/Hello.java", program.formatted(said, expected));
  }

  /// One request as it is on the wire, and the whole answer.
  private String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String get(String path) throws IOException {
    return ask("GET", path, "localhost:" + server.port());
  }

  private String ask(String method, String path, String host) throws IOException {
    return raw(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  private static <T> T until(Callable<T> ask, Predicate<T> wanted) throws Exception {
    var seen = ask.call();
    for (long end = System.currentTimeMillis() + WAIT_MILLIS; !wanted.test(seen); seen = ask.call()) {
      assertTrue(System.currentTimeMillis() < end, seen.toString());
      Thread.sleep(10);
    }
    return seen;
  }

  private String until(String path, Predicate<String> wanted) throws Exception {
    return until(() -> get(path), wanted);
  }

  private List<String> untilWrong(Predicate<List<String>> wanted) throws Exception {
    return until(this::wrong, wanted);
  }

  private List<String> wrong() {
    return session.now().wrong().stream().map(Problem::render).toList();
  }

  private void sameAsBuilt() throws Exception {
    var built = Site.of(Notebook.read(root, new Problems()), Map.of(), Optional.empty(), PageTest.TEMPLATES);
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
    write("site/a/two.md", note("Another", "A thread."));   // its neighbours, the contents, the search
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
      Files.move(root.resolve("site/a/.one.md.part"), root.resolve("site/a/one.md"),
        StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
    assertTrue(wrong.contains("snippets/a/Hello.java:5:") && wrong.contains("// Output:"), wrong);
    assertTrue(until("/a/two.html", page -> page.contains("fails")).contains("Hello.java"));
    write("site/a/one.md", note("One", "It is not run again for this."));
    until("/a/one.html", page -> page.contains("not run again"));
    assertEquals(0, session.now().checking());
    writeHello("ho", "ho");
    untilWrong(List::isEmpty);
    until("/a/two.html", page -> page.contains("✓ holds"));
    writeHello("ho 1", "ho {n:int}\n// where m > 1");
    untilWrong(w -> w.toString().contains("where m > 1"));   // told by javac, when it is checked
  }

  @Test
  void aPageIsToldWhenItIsAnother() throws Exception {
    var print = Pattern.compile("data-page=\"(\\w+)\"").matcher(get("/a/one.html"));
    assertTrue(print.find());
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout((int) WAIT_MILLIS);
      var request = "GET /-/events?" + print.group(1) + "&/a/one.html HTTP/1.1\r\nHost: localhost:"
        + server.port() + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      var events = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8).useDelimiter("\n\n");
      assertTrue(events.next().contains("text/event-stream"));
      write("site/a/one.md", note("One", "Other."));
      String event = "";
      while (!event.contains("\"reload\":true")) event = events.next();
    }
    assertNotEquals(get("/a/one.html"), get("/a/two.html"));
  }

  @Test
  void nobodyElseIsServed() throws Exception {
    int port = server.port();
    for (var host : List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port, "LOCALHOST:" + port))
      assertTrue(ask("GET", "/", host).startsWith("HTTP/1.1 200"), host);
    var close = "localhost:" + port + ".evil.com";
    for (var host : List.of("evil.example:" + port, "localhost", "localhost:1", close))
      for (var path : List.of("/", "/-/events?x&%2F", "/-/serve.js"))
        assertTrue(ask("GET", path, host).startsWith("HTTP/1.1 421"), host);
    assertTrue(raw("GET / HTTP/1.0\r\n\r\n").contains(" 421 "));
  }

  @Test
  void onlyPagesAreReadHere() throws Exception {
    write("secret.txt", "secret");
    for (var path : List.of("/../secret.txt", "/a/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt",
      "/a/..%5c..%5csecret.txt", "/secret.txt", "/files/secret.txt", "//secret.txt", "/site/a/one.md",
      "/%00", "/a%2f..%2f..%2fsecret.txt", "/-/../secret.txt", "/-/%2e%2e/serve.js")) {
      var answer = get(path);
      assertTrue(answer.startsWith("HTTP/1.1 40"), path);
      assertFalse(answer.contains("\r\n\r\nsecret"), path);
    }
    for (var method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH"))
      assertTrue(ask(method, "/", "localhost:" + server.port()).startsWith("HTTP/1.1 405"), method);
    var head = ask("HEAD", "/", "localhost:" + server.port());
    assertTrue(head.startsWith("HTTP/1.1 200") && head.endsWith("\r\n\r\n"), head);
    assertFalse(head.contains("Set-Cookie"));
  }

  @Test
  void aTakenPortIsPassedBy() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        var other = Server.open(taken.getLocalPort(), session, PageTest.TEMPLATES)) {
      assertNotEquals(taken.getLocalPort(), other.port());
    }
  }

  @Test
  void whereNoPortCanBeHadItSaysWhatToDo() throws Exception {
    try (var last = new ServerSocket(65535, 1, InetAddress.getByName("127.0.0.1"))) {
      var e = assertThrows(IOException.class,
        () -> Server.open(last.getLocalPort(), session, PageTest.TEMPLATES));
      assertTrue(e.getMessage().contains("--port"), e.getMessage());
    }
  }
}
