import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import snippet.Snippet;

/// What proves nothing is not taken for a proof: a rejection that chance explains, and the verdicts
/// of a checker that is blind.
class ProofTest {
  @TempDir Path root;
  @TempDir Path elsewhere;

  private void snippet(String text) throws IOException {
    var file = root.resolve("snippets/part/One.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "///usr/bin/env jbang \"$0\" \"$@\" ; exit $?\n//JAVA 25+\n" + text);
  }

  private Path evidence() {
    return root.resolve(".cache/evidence");
  }

  /// A program that says it in its first runs only, by a count that outlives them: a fence would
  /// take it away.
  private String saidInRuns(int first) {
    return """
    //BREAK "rare" => "common"

    void main() throws IOException {
        var count = Path.of("%s");
        Files.writeString(
            count, "x", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        IO.println(Files.size(count) <= %d ? "rare" : "common");
    }

    // Outcomes of 1 runs:
    //   rare | required   | first
    //   *    | acceptable | later
    """
        .formatted(elsewhere.resolve("count"), first);
  }

  private JsonObject theBreak(int exitCode) throws Exception {
    var report = elsewhere.resolve("report.json");
    var said =
        Builder.run(
            "check", "--root", root.toString(), "--report", report.toString(), "--fence", "off");
    assertEquals(exitCode, said.exitCode(), said::text);
    var one = JsonParser.parseString(Files.readString(report)).getAsJsonObject();
    var snippet = one.getAsJsonArray("snippets").get(0).getAsJsonObject();
    var tried = snippet.getAsJsonArray("breaks").get(0).getAsJsonObject();
    tried.add("reason", snippet.get("reason"));
    return tried;
  }

  @Test
  void aRejectionThatChanceExplainsIsRefusedWithItsFigure() throws Exception {
    snippet(saidInRuns(1));
    var tried = theBreak(1);
    assertFalse(tried.get("rejected").getAsBoolean());
    assertEquals(0.5, tried.get("chance").getAsDouble(), 1e-9);
    var reason = tried.get("reason").getAsString();
    assertTrue(
        reason.contains(
            "nothing speaks against the edited program but that none of its 16 runs showed `rare`,"
                + " which the unedited program showed in 1 of 16 runs; had the edit changed"
                + " nothing, that would happen in 1 of 2 checks"),
        reason);
    assertTrue(
        reason.contains("ask for more runs, or forbid what the edited program does"), reason);
    assertFalse(Files.exists(evidence()) && hasJudged(), "a refusal is not kept as a proof");
  }

  @Test
  void oneThatChanceHardlyExplainsCounts() throws Exception {
    snippet(saidInRuns(1000));
    var tried = theBreak(0);
    assertTrue(tried.get("rejected").getAsBoolean());
    double ways = 12870; // to choose 8 of 16
    assertEquals(1 / ways, tried.get("chance").getAsDouble(), 1e-9);
  }

  private boolean hasJudged() throws IOException {
    try (var all = Files.list(evidence())) {
      return all.anyMatch(file -> file.getFileName().toString().startsWith("judged-"));
    }
  }

  /// A canary that is right where it must be wrong: the check stops, and keeps nothing.
  @Test
  void aBlindCheckerIsNotBelieved() throws Exception {
    snippet("void main() {\n    IO.println(1);\n}\n\n// Output:\n//   1\n");
    var all = canaries();
    var wrong = all.get("Canary_Output");
    all.put("Canary_Output", canary(wrong, "void main() { }\n\n// Output:\n//   ...\n"));
    try {
      var stopped =
          assertThrows(
              InvocationTargetException.class,
              () -> Builder.run("check", "--root", root.toString()));
      assertTrue(
          stopped
              .getCause()
              .getMessage()
              .contains("the checker is blind: the program Canary_Output"),
          stopped.getCause()::toString);
      assertFalse(Files.exists(evidence()), "nothing is kept of a check that can't be believed");
    } finally {
      all.put("Canary_Output", wrong);
    }
    assertEquals(0, Builder.run("check", "--root", root.toString()).exitCode());
    assertTrue(hasJudged());
  }

  /// The checker's own, which nothing but a test may change.
  @SuppressWarnings("unchecked")
  private static Map<String, Object> canaries() throws ReflectiveOperationException {
    var all = Class.forName("check.Canaries").getDeclaredField("ALL");
    all.setAccessible(true);
    return (Map<String, Object>) all.get(null);
  }

  private static Object canary(Object like, String text) throws ReflectiveOperationException {
    var constructor = like.getClass().getDeclaredConstructor(String.class, Predicate.class);
    constructor.setAccessible(true);
    return constructor.newInstance(text, (Predicate<Snippet>) _ -> true);
  }
}
