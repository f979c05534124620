import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import serve.Server;

/// Who is served at all, what, and at which port.
class ServerTest extends Served {
  @Test
  void nobodyElseIsServed() throws Exception {
    int port = server.port();
    for (var host :
        List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port, "LOCALHOST:" + port))
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
    for (var path :
        List.of(
            "/../secret.txt",
            "/a/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/a/..%5c..%5csecret.txt",
            "/secret.txt",
            "/files/secret.txt",
            "//secret.txt",
            "/site/a/one.md",
            "/%00",
            "/a%2f..%2f..%2fsecret.txt",
            "/-/../secret.txt",
            "/-/%2e%2e/serve.js")) {
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
      var e =
          assertThrows(
              IOException.class,
              () -> Server.open(last.getLocalPort(), session, PageTest.TEMPLATES));
      assertTrue(e.getMessage().contains("--port"), e.getMessage());
    }
  }
}
