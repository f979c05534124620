package author;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import note.Notebook;
import note.Part;
import text.AtomicFile;

/// Begins a note or a snippet that builds as it is.
public final class Scaffold {
  private Scaffold() {}

  /// Something that can't be begun.
  public static final class Refused extends Exception {
    Refused(String message) {
      super(message);
    }
  }

  /// Begins a snippet; its name must be new in the notebook, and that of a class.
  public static List<Path> snippet(Notebook notebook, String part, String name)
      throws IOException, Refused {
    if (!javax.lang.model.SourceVersion.isName(name) || !Character.isUpperCase(name.charAt(0)))
      throw new Refused(
          "new snippet "
              + part
              + "/"
              + name
              + ": a snippet is named like a class, such as LostUpdate");
    if (notebook.snippet(name).isPresent())
      throw new Refused(
          "new snippet "
              + part
              + "/"
              + name
              + ": there is one already, "
              + notebook.snippet(name).get().path());
    return List.of(
        write(
            notebook.root().folder().resolve("snippets").resolve(part).resolve(name + ".java"),
            """
            ///usr/bin/env jbang "$0" "$@" ; exit $?
            //JAVA 25+

            /// What this program shows, in a sentence.

            void main() throws InterruptedException {
                var thread = Thread.ofPlatform().name("A").start(() -> IO.println("seen"));
                thread.join();
            }

            // Output:
            //   seen
            """));
  }

  /// Begins a note as the last of its part, and the part if it is new.
  public static List<Path> note(Notebook notebook, String part, String name)
      throws IOException, Refused {
    var folder = notebook.root().folder().resolve("site").resolve(part);
    var known = notebook.parts().stream().filter(p -> p.folder().equals(part)).findFirst();
    double last = known.map(Scaffold::lastOrder).orElse(0.0);
    var note =
        write(
            folder.resolve(name + ".md"),
            """
            ---
            title: %s
            order: %d
            question: What would somebody like to know here?
            updated: %s
            ---

            Predict what this prints, then look.

            ```java
            var thread = Thread.ofPlatform().name("A").start(() -> IO.println("seen"));
            thread.join();

            // Output:
            //   seen
            ```

            What was seen, and why.
            """
                .formatted(title(name), (long) Math.floor(last) + 1, LocalDate.now()));
    if (known.isPresent() || Files.exists(folder.resolve("index.md"))) return List.of(note);
    return List.of(
        note,
        write(
            folder.resolve("index.md"),
            "---\ntitle: %s\norder: %d\n---\n"
                .formatted(title(part), notebook.parts().size() + 1)));
  }

  private static double lastOrder(Part part) {
    return part.notes().stream()
        .flatMap(note -> note.front().order().stream())
        .mapToDouble(BigDecimal::doubleValue)
        .max()
        .orElse(0);
  }

  private static String title(String name) {
    var words = name.replace('-', ' ').replace('_', ' ');
    return words.substring(0, 1).toUpperCase() + words.substring(1);
  }

  private static Path write(Path file, String text) throws IOException, Refused {
    if (Files.exists(file)) throw new Refused(file + " is there already; nothing was written");
    Files.createDirectories(file.getParent());
    AtomicFile.write(file, text);
    return file;
  }
}
