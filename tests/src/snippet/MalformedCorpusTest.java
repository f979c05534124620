import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import snippet.SnippetParser;
import snippet.Twins;
import text.Problem;
import text.Problems;
import text.Source;

/// The malformed programs of tests/verdicts, without a build around them.
class MalformedCorpusTest {
  private static final Path DATA = Path.of("tests", "verdicts", "malformed");

  /// Told by what compiles conditions or looks for other files.
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of("SourcesMissing", "SourcesNestName", "SourcesTakeName");

  static Stream<String> programs() throws IOException {
    try (var all = Files.list(DATA)) {
      return all
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .filter(name -> !name.startsWith("Where") && !TOLD_ELSEWHERE.contains(name))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void theCorpusIsToldWhereAndWhy(String name) throws IOException {
    var problems = new Problems();
    var source = Source.of(name + ".java", Files.readString(DATA.resolve(name + ".java")));
    Twins.check(List.of(SnippetParser.file(source, problems)), problems);
    assertFalse(problems.errors().isEmpty());
    var told = problems.errors().stream().map(Problem::render).toList();
    for (var line : Files.readAllLines(DATA.resolve(name + ".txt"))) {
      var place =
          name + ".java:" + line.substring(0, line.indexOf(' ')).replaceFirst(":$", "") + ":";
      var fragment = line.substring(line.indexOf(' ') + 1);
      assertTrue(
          told.stream().anyMatch(t -> t.startsWith(place) && t.contains(fragment)),
          () -> line + " is not in\n" + String.join("\n", told));
    }
  }
}
