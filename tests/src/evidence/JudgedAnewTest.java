import static org.junit.jupiter.api.Assertions.assertEquals;

import check.Check;
import check.CheckListener;
import check.child.FenceSearch;
import check.fence.Fence;
import evidence.Folders;
import evidence.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import snippet.Snippet;
import snippet.SnippetParser;
import text.Problems;
import text.Root;
import text.Source;

/// What is known of an edited expectation before anything is run: its verdict, where kept runs can
/// give it.
class JudgedAnewTest {
  private static final String PROGRAM = "void main() {\n  IO.println(\"a 1\");\n}\n\n";
  private static final String TABLE =
      "// Outcomes of 20 runs:\n//   a 1 | %s\n//   b   | %s\n//   c   | forbidden\n";
  private static final String OUTPUT = "// Output:\n//   a 1\n";

  @TempDir Path root;
  @TempDir static Path cache;

  /// An edit of an expectation.
  ///
  /// @param verdict by the kept runs; empty where the program must be run
  record Edit(String name, String before, String after, String verdict) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Edit> edits() {
    var table = TABLE.formatted("required", "forbidden");
    return List.of(
        new Edit("wrong, then right", OUTPUT.replace("1", "2"), OUTPUT, "holds"),
        new Edit("right, then wrong", OUTPUT, OUTPUT.replace("1", "2"), "fails"),
        new Edit("wrong, then wrong", OUTPUT.replace("1", "2"), OUTPUT + "//   b\n", "fails"),
        new Edit("a hole", OUTPUT, OUTPUT.replace("1", "{n:int}\n// where n == 1"), "holds"),
        new Edit("a bound", OUTPUT, OUTPUT.replace("1", "{n:int}\n// where n > 1"), "fails"),
        new Edit("another ending", OUTPUT, OUTPUT + "// Exit: 3\n", "fails"),
        new Edit("seen: acceptable", table, TABLE.formatted("acceptable", "forbidden"), "holds"),
        new Edit("seen: forbidden", table, TABLE.formatted("forbidden", "acceptable"), "fails"),
        new Edit("unseen: required", table, TABLE.formatted("acceptable", "required"), "fails"),
        new Edit("fewer runs", table, table.replace("20", "10"), "holds"),
        new Edit("more runs", table, table.replace("20", "30"), ""),
        new Edit("a table of one run", OUTPUT, table, ""),
        new Edit("once, then often", OUTPUT, OUTPUT.replace("Output", "Unordered output"), ""),
        new Edit("to the limit", OUTPUT, "// Never ends:\n", ""),
        new Edit("explored", OUTPUT, "// Schedules:\n//   a 1 | 1\n", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void isKnownBeforeItIsRun(Edit edit) throws Exception {
    var before = List.of(snippet(edit.before));
    var fence = FenceSearch.of("auto");
    var ledger = Ledger.open(new Root(root), before, new Folders(cache, cache), fence.holds());
    ledger.unseen(before, false);
    check(before, ledger, fence);
    var after = List.of(snippet(edit.after));
    var next = ledger.next(after);
    var unseen = next.unseen(after, false);
    var known = next.here(after).stream().map(e -> e.checked().verdict().word()).toList();
    assertEquals(edit.verdict.isEmpty() ? List.of() : List.of(edit.verdict), known);
    assertEquals(edit.verdict.equals("holds") ? List.of() : after, unseen, "to be run");
  }

  private void check(List<Snippet> snippets, Ledger ledger, Fence fence) throws Exception {
    var settings = new Check.Settings(2, cache, fence, false);
    Check.run(new Root(root), snippets, settings, ledger.keeping(CheckListener.SILENT));
  }

  private Snippet snippet(String expectation) throws Exception {
    var problems = new Problems();
    var text = PROGRAM + expectation;
    Files.writeString(root.resolve("Program.java"), text);
    var snippet = SnippetParser.file(Source.of("Program.java", text), problems);
    problems.orThrow();
    return snippet;
  }
}
