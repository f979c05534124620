import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import note.markdown.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import text.Problem;
import text.Problems;
import text.Source;

/// What would be parsed for minutes is refused by place; what is nearly as much is read.
class NoteBoundsTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("links open", "[a](".repeat(20_000), "n.md:1:1: a paragraph of more than"),
        Arguments.of("few links open", "[a](".repeat(251), "n.md:1:1: more than 250 links"),
        Arguments.of("links open enough", "[a](".repeat(250), ""),
        Arguments.of("tildes", "~a~~ ".repeat(501), "n.md:1:1: more than 1000 runs of tildes"),
        Arguments.of("tildes enough", "~a~~ ".repeat(500), ""),
        Arguments.of("lists in lists", nested(1000), "n.md:102:1: nested more than 100 deep"),
        Arguments.of(
            "lists in a line", "- ".repeat(1000) + "x", "n.md:1:201: nested more than 100"),
        Arguments.of("quotations", "> ".repeat(101) + "x", "n.md:1:201: nested more than 100 deep"),
        Arguments.of("lists enough", nested(40), ""),
        Arguments.of("lines", "a\n".repeat(100_000), "n.md:1001:1: more than 1000 lines"),
        Arguments.of("lines enough", ("a\n".repeat(1000) + "\n").repeat(20), ""),
        Arguments.of(
            "paragraphs", "a word\n\n".repeat(20_000), "n.md:32769:1: a note of more than"),
        Arguments.of("references", references(10_000), "n.md:1001:1: more than 1000 lines"),
        Arguments.of("references in a fence", "```\n" + references(1001), "n.md:1001:1: more"));
  }

  private static String nested(int depth) {
    return IntStream.range(0, depth)
        .mapToObj(i -> "  ".repeat(i) + "- x\n")
        .collect(Collectors.joining());
  }

  private static String references(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "[r" + i + "]: https://example.org/" + i + "\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isBounded(String name, String text, String headline) {
    var problems = new Problems();
    Markdown.parse(Source.of("n.md", text), problems);
    var told = problems.errors().stream().map(Problem::headline).findFirst().orElse("");
    assertEquals(headline, told.substring(0, Math.min(told.length(), headline.length())));
    assertEquals(headline.isEmpty() ? 0 : 1, problems.errors().size());
  }
}
