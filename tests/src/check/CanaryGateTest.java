import static org.junit.jupiter.api.Assertions.assertEquals;

import check.CheckListener;
import check.Checked;
import check.observe.Facts;
import expect.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import snippet.Snippet;
import snippet.SnippetParser;
import text.Problems;
import text.Source;

/// What a check proves is passed on once all its canaries were rejected, and never where one holds.
class CanaryGateTest {
  private final List<String> heard = new ArrayList<>();

  private final CheckListener listener =
      new CheckListener() {
        @Override
        public void begins(String name) {
          heard.add("begins " + name);
        }

        @Override
        public void ends(Checked checked) {
          heard.add("ends " + checked.name());
        }

        @Override
        public void proves(Checked checked) {
          heard.add("proves " + checked.name());
        }

        @Override
        public void saw(Snippet snippet, Optional<Facts> facts) {
          heard.add("saw " + snippet.name());
        }
      };

  /// Of the canaries Output and Same; `+` holds, `-` fails; the letter of a snippet is in lower
  /// case where it was seen, in upper case where it ends.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a A, 'ends A'",
    "a A Output-, 'ends A'",
    "a A Output- Same+, 'ends A, saw A, proves A'",
    "a A Output- Same+ Same+, 'ends A, saw A, proves A'",
    "a Output- A Same-, 'ends A, saw A, proves A'",
    "Output- Same+ a A B, 'saw A, ends A, proves A, ends B, proves B'",
    "a A Output+ Same+ B, 'ends A, ends B'",
    "a A Same+ Output+ B, 'ends A, ends B'",
  })
  void passesOnWhatIsProven(String events, String passedOn) throws Exception {
    var gate = gate(List.of(snippet("Canary_Output"), snippet("Canary_Same")));
    for (var event : events.split(" ")) {
      if (event.equals("a")) gate.saw(snippet("A"), Optional.empty());
      else if (event.length() == 1) gate.ends(checked(event, true));
      else {
        var name = "Canary_" + event.substring(0, event.length() - 1);
        gate.begins(name);
        gate.saw(snippet(name), Optional.empty());
        gate.ends(checked(name, event.endsWith("+")));
      }
    }
    assertEquals(passedOn, String.join(", ", heard));
  }

  private static CheckListener gate(CheckListener listener, Collection<Snippet> canaries)
      throws ReflectiveOperationException {
    var type = Class.forName("check.CanaryGate");
    var made = type.getDeclaredConstructor(Collection.class, CheckListener.class);
    made.setAccessible(true);
    return (CheckListener) made.newInstance(canaries, listener);
  }

  private CheckListener gate(Collection<Snippet> canaries) throws ReflectiveOperationException {
    var gate = gate(listener, canaries);
    gate.begins("A");
    assertEquals(List.of("begins A"), heard);
    heard.clear();
    return gate;
  }

  private static Snippet snippet(String name) {
    return SnippetParser.file(Source.of(name + ".java", "void main() { }\n"), new Problems());
  }

  private static Checked checked(String name, boolean holds) {
    return Results.checked(
        name,
        holds ? new Verdict.Holds() : Verdict.fails("as it must"),
        true,
        1,
        1,
        1,
        List.of(),
        Map.of(),
        null,
        List.of(),
        null);
  }
}
