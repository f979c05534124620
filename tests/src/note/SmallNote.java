import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import note.Notebook;
import org.junit.jupiter.api.io.TempDir;
import text.Problem;
import text.Problems;

/// A notebook with two programs, and notes to be written by a test.
class SmallNote {
  static final String HELLO =
      """
      /// It says hello.
      void main() {
          // region middle
          IO.println("hello 7");
          // endregion
      }

      // Output:
      //   hello {n:int}
      """;
  static final String COIN =
      """
      void main() { IO.println(System.nanoTime() % 2); }

      // Outcomes of 10 runs:
      //   0 | acceptable | even
      //   1 | acceptable | odd
      """;

  @TempDir Path root;
  final Problems problems = new Problems();

  Notebook read(Map<String, String> files) throws IOException {
    for (var file : files.entrySet()) write(file.getKey(), file.getValue());
    write("snippets/a/Hello.java", HELLO);
    write("snippets/a/Coin.java", COIN);
    return Notebook.read(root, problems);
  }

  /// A notebook of one note, which has this text after its front matter of three lines.
  Notebook note(String text) throws IOException {
    return read(Map.of("site/a/b.md", "---\ntitle: A note\n---\n" + text));
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  static List<String> told(List<Problem> problems) {
    return problems.stream().map(Problem::headline).toList();
  }

  List<String> warnings() {
    return told(problems.warnings()).stream().filter(w -> !w.contains("no note shows")).toList();
  }
}
