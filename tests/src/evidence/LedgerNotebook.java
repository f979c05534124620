import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.CheckListener;
import check.Checked;
import evidence.Folders;
import evidence.Ledger;
import expect.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import note.Notebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import snippet.Snippet;
import text.Problem;
import text.Problems;
import text.Root;

/// A small notebook, its ledger, and what becomes known of it. No program is run here.
abstract class LedgerNotebook {
  static final String OUTPUT = "\n// Output:\n//   a\n";

  @TempDir Path root;
  @TempDir Path state;
  List<Snippet> snippets;

  @BeforeEach
  void aNotebook() throws IOException {
    write("snippets/a/Broken.java", "void main() { IO.println(\"b\"); }\n\n// Output:\n//   b\n");
    write(
        "snippets/a/Mended.java", "//FIXES Broken\nvoid main() { IO.println(\"a\"); }\n" + OUTPUT);
    write("snippets/a/Part.java", "class Part { }\n");
    write("snippets/a/data.txt", "some");
    write(
        "snippets/a/One.java",
        "//SOURCES Part.java\n"
            + "//FILES data.txt\n"
            + "//LIMIT 3s\n"
            + "//NEEDS jdk>=21\n"
            + "void main() { IO.println(\"a\"); }\n"
            + OUTPUT);
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  void edit(String path, String old, String with) throws IOException {
    var text = Files.readString(root.resolve(path));
    assertTrue(text.contains(old), path);
    write(path, text.replace(old, with));
  }

  Ledger open(boolean fenced) throws IOException {
    var problems = new Problems();
    var notebook = Notebook.read(root, problems);
    assertEquals(List.of(), problems.errors().stream().map(Problem::render).toList());
    snippets = notebook.snippets();
    return Ledger.open(
        new Root(root), snippets, new Folders(state.resolve("cache"), state), fenced);
  }

  Snippet snippet(String name) {
    return snippets.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  /// The names of those that must be run.
  String unseen(Ledger ledger) throws InterruptedException {
    return names(ledger.unseen(snippets, false));
  }

  static String names(List<Snippet> some) {
    return some.stream().map(Snippet::name).sorted().collect(Collectors.joining(" "));
  }

  static Checked checked(String name, Verdict verdict) {
    return Results.checked(
        name, verdict, true, 1, 1, 1, List.of(), Map.of(), null, List.of(), null);
  }

  static final Verdict HOLDS = new Verdict.Holds();

  void prove(Ledger ledger, Verdict verdict) {
    var keeping = ledger.keeping(CheckListener.SILENT);
    for (var snippet : snippets) keeping.proves(checked(snippet.name(), verdict));
  }

  Ledger proven() throws Exception {
    var ledger = open(true);
    assertEquals("Broken Mended One", unseen(ledger));
    prove(ledger, HOLDS);
    assertEquals("", unseen(ledger));
    assertEquals("", unseen(open(true)), "what is kept is found");
    return ledger;
  }

  /// The lines on standard error.
  static List<String> said(Executable doing) throws Exception {
    var before = System.err;
    var said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true));
    try {
      assertDoesNotThrow(doing);
    } finally {
      System.setErr(before);
    }
    return said.toString().lines().toList();
  }
}
