import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openqa.selenium.bidi.BiDi;
import org.openqa.selenium.bidi.Command;
import org.openqa.selenium.bidi.Connection;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/// Debian's Firefox without a window, spoken to by WebDriver BiDi, which needs no other driver.
final class Firefox implements AutoCloseable {
  private static final Path BINARY = Path.of("/usr/bin/firefox-esr");
  private static final Pattern ADDRESS = Pattern.compile("BiDi listening on (ws://\\S+)");

  /// What it reports of a page that is wrong: of each page anew.
  private static final String REPORTED =
      "window.reported = []; addEventListener('securitypolicyviolation',"
          + " e => reported.push(e.violatedDirective + ' ' + e.blockedURI));"
          + " addEventListener('error', e => reported.push(String(e.message)), true)";

  private final Process process;
  private final HttpClient client;
  private final BiDi bidi;
  private final String tab;

  private Firefox(Path profile) throws IOException {
    process =
        new ProcessBuilder(
                BINARY.toString(),
                "--headless",
                "--no-remote",
                "--remote-debugging-port=0",
                "--profile",
                profile.toString(),
                "about:blank")
            .redirectErrorStream(true)
            .start();
    var said = process.inputReader(StandardCharsets.UTF_8);
    var address = "";
    for (String line; address.isEmpty() && (line = said.readLine()) != null; ) {
      var match = ADDRESS.matcher(line);
      if (match.find()) address = match.group(1);
    }
    if (address.isEmpty()) throw new IOException("Firefox ended before it listened");
    Thread.ofVirtual().start(() -> passOver(said)); // or its pipe would fill
    client = HttpClient.Factory.createDefault().createClient(ClientConfig.defaultConfig());
    bidi = new BiDi(new Connection(client, address + "/session"), Wait.LIMIT);
    send("session.new", Map.of("capabilities", Map.of()));
    var contexts = (List<?>) send("browsingContext.getTree", Map.of()).get("contexts");
    tab = ((Map<?, ?>) contexts.getFirst()).get("context").toString();
    send("script.addPreloadScript", Map.of("functionDeclaration", "() => {" + REPORTED + "}"));
  }

  /// None where it isn't installed, or can't be started.
  static Optional<Firefox> start(Path profile) throws IOException {
    if (!Files.isExecutable(BINARY)) return Optional.empty();
    return Optional.of(new Firefox(Files.createDirectories(profile)));
  }

  private static void passOver(Reader said) {
    try (said) {
      said.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      return; // it has ended
    }
  }

  private Map<?, ?> send(String method, Map<String, Object> parameters) {
    return bidi.send(new Command<>(method, parameters, Json.MAP_TYPE));
  }

  /// Opens an address, and waits until it is loaded.
  void open(String address) {
    send("browsingContext.navigate", Map.of("context", tab, "url", address, "wait", "complete"));
  }

  void width(int width) {
    send(
        "browsingContext.setViewport",
        Map.of("context", tab, "viewport", Map.of("width", width, "height", 900)));
  }

  /// The value of a JavaScript expression, a promise's too, as text.
  String value(String expression) {
    var result =
        send(
            "script.evaluate",
            Map.of(
                "expression",
                "(async () => String(await (" + expression + ")))()",
                "target",
                Map.of("context", tab),
                "awaitPromise",
                true,
                "userActivation",
                true));
    if (result.get("result") instanceof Map<?, ?> value) return String.valueOf(value.get("value"));
    throw new IllegalStateException(expression + ": " + result);
  }

  /// Loads a script into the page.
  void run(String script) {
    send(
        "script.evaluate",
        Map.of("expression", script, "target", Map.of("context", tab), "awaitPromise", false));
  }

  /// Types into whatever has the focus.
  void type(String text) {
    var keys =
        text.codePoints()
            .mapToObj(Character::toString)
            .flatMap(
                key ->
                    List.of("keyDown", "keyUp").stream()
                        .map(type -> Map.<String, Object>of("type", type, "value", key)))
            .toList();
    send(
        "input.performActions",
        Map.of(
            "context",
            tab,
            "actions",
            List.of(Map.of("type", "key", "id", "keys", "actions", keys))));
  }

  @Override
  public void close() {
    try {
      send("browser.close", Map.of());
    } finally {
      client.close();
      process.destroy();
    }
  }
}
