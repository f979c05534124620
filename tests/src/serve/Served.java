import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Check;
import check.Checked;
import check.child.FenceSearch;
import console.Failure;
import evidence.Folders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import serve.Server;
import serve.Session;
import snippet.Snippet;
import text.Problem;

/// Tests of a small notebook that is served while it is being written.
abstract class Served {

  @TempDir Path root;
  @TempDir static Path cache;
  Session session;
  Server server;
  private Thread thread;

  @BeforeEach
  void serve() throws Exception {
    write("site/index.md", "---\ntitle: Small\n---\nA notebook with a thread.\n");
    write("site/glossary.md", "thread\n:   A lane.\n");
    write(
        "site/a/one.md",
        note("One", "See [two](two.md) and ![drawing](../dot.svg).[^1]\n\n[^1]: A foot."));
    write("site/a/two.md", note("Two", "Words."));
    write("site/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20'/>");
    writeMore();
    var told =
        new Session.Told() {
          @Override
          public Problem failure(Snippet snippet, Checked checked) {
            return Failure.of(snippet, checked);
          }

          @Override
          public void changed(Session.Now now) {
            // the tests ask
          }
        };
    session =
        new Session(
            new Session.Settings(
                root,
                PageTest.TEMPLATES,
                Optional.empty(),
                new Check.Settings(2, cache, FenceSearch.of("auto"), false),
                new Folders(cache, cache),
                runs()),
            told);
    server = Server.open(0, session, PageTest.TEMPLATES);
    thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    session.run();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
    until("/index.html", page -> page.contains("A notebook"));
  }

  /// What else is there from the start.
  void writeMore() throws IOException {
    // nothing
  }

  boolean runs() {
    return true;
  }

  @AfterEach
  void stop() throws Exception {
    thread.interrupt();
    assertTrue(thread.join(Wait.LIMIT));
    server.close();
    session.close();
  }

  static String note(String title, String text) {
    return "---\ntitle: " + title + "\n---\n## Here\n\n" + text + "\n";
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  /// One request as it is on the wire, and the whole answer.
  String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  String get(String path) throws IOException {
    return ask("GET", path, "localhost:" + server.port());
  }

  String ask(String method, String path, String host) throws IOException {
    return raw(
        method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  String until(String path, Predicate<String> wanted) throws Exception {
    return Wait.until(() -> get(path), wanted);
  }

  List<String> untilWrong(Predicate<List<String>> wanted) throws Exception {
    return Wait.until(this::wrong, wanted);
  }

  List<String> wrong() {
    return session.now().wrong().stream().map(Problem::render).toList();
  }
}
