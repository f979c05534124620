package serve;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import text.Problem;

/// Serves a session's pages on this machine, to this machine only.
public final class Server implements AutoCloseable {
  private static final int PORTS_TRIED_MAX = 20;
  private static final int PORT_MAX = 65535;
  private static final long HEARTBEAT_MILLIS = 15_000;
  private static final int TOLD_MAX = 20;
  private static final Gson GSON = new Gson();

  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Session session;
  private final Path templates;
  private final AtomicReference<Answers> answers = new AtomicReference<>(new Answers(-1));

  private Server(HttpServer http, Session session, Path templates) {
    this.http = http;
    this.session = session;
    this.templates = templates;
    http.createContext("/", this::handle);
    http.setExecutor(threads);
    http.start();
  }

  /// Serves at this port or, where that is taken, at the next that is free.
  ///
  /// @param port 0 for any
  /// @throws IOException where none is
  public static Server open(int port, Session session, Path templates) throws IOException {
    System.setProperty(
        "sun.net.httpserver.nodelay", "true"); // else an answer waits 40 ms for an ACK
    for (int tried = 0; ; tried++)
      try {
        var loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        var address = new InetSocketAddress(loopback, port == 0 ? 0 : port + tried);
        return new Server(HttpServer.create(address, 0), session, templates);
      } catch (BindException e) {
        if (port == 0 || tried == PORTS_TRIED_MAX || port + tried == PORT_MAX)
          throw new IOException(
              "none of the ports %d to %d can be had (%s): choose another by --port N, or any by --port 0"
                  .formatted(port, port + tried, e.getMessage()),
              e);
      }
  }

  /// Where it serves.
  public int port() {
    return http.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = path(exchange.getRequestURI().getPath());
      var refused = refusal(exchange, path);
      if (refused.isPresent()) send(exchange, refused.get());
      else if (path.get().equals(Answer.EVENTS)) events(exchange);
      else send(exchange, answer(path.get()));
    }
  }

  /// A page of another site may have its own name lead here; it gets no answer.
  private Optional<Answer> refusal(HttpExchange exchange, Optional<String> path) {
    var host = exchange.getRequestHeaders().getFirst("Host");
    var names = List.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port());
    if (host == null || !names.contains(host.toLowerCase()))
      return Optional.of(
          Answer.text(421, "Only http://" + names.getFirst() + "/ is served here: ask for that."));
    if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return Optional.of(Answer.text(405, "Pages are read here, with GET or HEAD."));
    }
    return path.isPresent() ? Optional.empty() : Optional.of(Answer.text(400, "That is no path."));
  }

  /// The path in the site. Only files of the site are ever looked up by it; one that tries to leave
  /// it is none.
  ///
  /// @param path as an address has it, decoded; null where it has none
  private static Optional<String> path(String path) {
    if (path == null || !path.startsWith("/")) return Optional.empty();
    boolean leaves = Arrays.asList(path.split("[/\\\\]")).contains("..") || path.indexOf('\0') >= 0;
    return leaves ? Optional.empty() : Optional.of(path.substring(1));
  }

  private Answer answer(String path) {
    try {
      var now = session.now();
      var cached = answers.get();
      if (cached.version != now.version()) answers.set(cached = new Answers(now.version()));
      var answer = cached.byPath.get(path);
      if (answer != null) return answer;
      answer = Answer.of(path, now, templates);
      if (answer.status() == 200) cached.byPath.put(path, answer);
      return answer;
    } catch (IOException | RuntimeException e) {
      return Answer.text(500, "It can't be rendered: " + e);
    }
  }

  /// What was sent of one version of the notebook.
  private record Answers(long version, Map<String, Answer> byPath) {
    Answers(long version) {
      this(version, new ConcurrentHashMap<>());
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getRequestBody().close();
    var body = answer.body();
    headers(exchange, answer.type());
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
    exchange.sendResponseHeaders(answer.status(), head || body.length == 0 ? -1 : body.length);
    if (!head) exchange.getResponseBody().write(body);
  }

  private static void headers(HttpExchange exchange, String type) {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
  }

  /// What a page is sent.
  ///
  /// @param reload it is another by now
  private record State(boolean reload, int checking, List<String> wrong, int more) {}

  /// Reports every change to a page, by server-sent events, until it is left.
  private void events(HttpExchange exchange) throws IOException {
    headers(exchange, "text/event-stream; charset=utf-8");
    var asked = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
    var words = asked.split("&", 2);
    var path = path(words.length == 2 ? words[1] : null);
    exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
    if (path.isEmpty() || exchange.getRequestMethod().equals("HEAD")) return;
    session.opened(path.get());
    try {
      tell(exchange, path.get(), words[0]);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      session.left(path.get());
    }
  }

  private void tell(HttpExchange exchange, String path, String fingerprint)
      throws IOException, InterruptedException {
    var now = session.now();
    while (true) {
      write(exchange, "data: " + GSON.toJson(state(now, path, fingerprint)) + "\n\n");
      var before = now.version();
      now = session.after(before, HEARTBEAT_MILLIS);
      while (now.version() == before) {
        write(exchange, ":\n\n"); // else nobody notices that the page was left
        now = session.after(before, HEARTBEAT_MILLIS);
      }
    }
  }

  private State state(Session.Now now, String path, String fingerprint) {
    var wrong = now.wrong().stream().limit(TOLD_MAX).map(Problem::render).toList();
    boolean reload = !answer(path).fingerprint().equals(fingerprint);
    return new State(reload, now.checking(), wrong, now.wrong().size() - wrong.size());
  }

  private static void write(HttpExchange exchange, String text) throws IOException {
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    http.stop(0);
  }
}
