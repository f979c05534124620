import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import snippet.Snippet;
import snippet.SnippetFolder;
import text.FileCache;
import text.ParseCache;
import text.Problem;
import text.Problems;
import text.Root;

/// Files that a program is compiled with, and what they may not do.
class SourcesTest {
  private static final String MAIN = "void main() {}\n";

  @TempDir Path folder;
  private final Problems problems = new Problems();

  private void write(String path, String text) throws IOException {
    var file = folder.resolve("snippets").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Snippet> read() throws IOException {
    return SnippetFolder.read(new Root(folder), problems, new FileCache(), new ParseCache<>());
  }

  private List<String> told() {
    return problems.errors().stream().map(Problem::headline).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class IO {}                                  | IO",
        "record Thread(int n) {}                      | Thread",
        "interface Runnable {}                        | Runnable",
        "enum String { A }                            | String",
        "class Other { } final class Object { }       | Object",
        "class Other { class IO {} }                  | ''",
        "class Mine {}                                | ''",
        "class Outer { void m() { } } class Own { }   | ''",
        "package p; class IO {}                       | ''",
        "class Mine extends Thread implements Runnable {} | ''",
        "@FunctionalInterface interface Mine { Object of(String s); } | ''",
        "class                                        | ''",
        "class CharacterData {}                       | ''"
      })
  void aNameOfTheLanguageKeepsItsMeaning(String text, String taken) throws IOException {
    write("a/Main.java", "// first\n//SOURCES b/Part.java\n" + MAIN);
    write("a/b/Part.java", text + "\n");
    assertEquals(1, read().size());
    assertEquals(
        taken.isEmpty()
            ? List.of()
            : List.of(
                "snippets/a/Main.java:2:11: `snippets/a/b/Part.java` gives `"
                    + taken
                    + "` another meaning"),
        told());
  }

  /// A class that extends another inherits its nested types and its fields, of whatever package.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "package b; public class P { public static class IO {} }   | IO",
        "package b; public class P { public static P IO = null; }  | IO",
        "package b; public class P { protected P IO; }             | IO",
        "package b; public class P { boolean b(Object o) { return o instanceof String; } } | ''",
        "package b; public class P { @Override public String toString() { return null; } } | ''",
        "package b; public class P { <T> Thread of(T t) { Thread one = null; return one; } } | ''"
      })
  void membersThatAreInheritedTakeNoName(String text, String taken) throws IOException {
    write("a/Main.java", "//SOURCES b/P.java\nclass Main extends b.P { void main() {} }\n");
    write("a/b/P.java", text + "\n");
    read();
    assertEquals(
        taken.isEmpty()
            ? List.of()
            : List.of(
                "snippets/a/Main.java:1:11: `snippets/a/b/P.java` gives `IO` another meaning"),
        told());
  }

  @Test
  void aFileOfTheSamePackageIsSeenByItsSimpleName() throws IOException {
    write(
        "a/Main.java",
        "//SOURCES Part.java\npackage p.q;\nclass Main { static void main(String[] a) {} }\n");
    write("a/Part.java", "package p.q;\nclass IO {}\n");
    read();
    assertEquals(
        List.of("snippets/a/Main.java:1:11: `snippets/a/Part.java` gives `IO` another meaning"),
        told());
  }

  @Test
  void theFileIsToldWhereItIsNamed() throws IOException {
    write("a/Main.java", "//SOURCES Other.java\n//SOURCES Part.java More.java\n" + MAIN);
    write("a/Other.java", "class Other {}\n");
    write("a/Part.java", "class Part {}\n");
    write("a/More.java", "class IO {}\n");
    read();
    assertEquals(
        List.of("snippets/a/Main.java:2:21: `snippets/a/More.java` gives `IO` another meaning"),
        told());
  }

  @Test
  void aFileThatAnotherNamesByAFileOfItIsToldAtTheProgram() throws IOException {
    write("a/Main.java", "//SOURCES First.java\n" + MAIN);
    write("a/First.java", "//SOURCES Second.java\nclass First {}\n");
    write("a/Second.java", "class IO {}\n");
    var snippets = read();
    assertEquals(2, snippets.getFirst().sources().size());
    assertEquals(
        List.of("snippets/a/Main.java:1:11: `snippets/a/Second.java` gives `IO` another meaning"),
        told());
  }

  @Test
  void whatCountsInAProgramOnlyIsToldInAFileOfIt() throws IOException {
    write("a/Main.java", "//SOURCES Part.java\n" + MAIN);
    write("a/Part.java", "//LIMIT 5s\n//NEEDS cores>=2\n//DEPS a:b:1\nclass Part {}\n");
    var main = read().getFirst();
    assertEquals(
        List.of("snippets/a/Part.java:1:3: `//LIMIT` counts only in a program's own file"), told());
    assertEquals(
        List.of("a:b:1"), main.directives().dependencies().stream().map(d -> d.text()).toList());
    assertEquals("snippets/a/Part.java:4:1", main.at("snippets/a/Part.java", 4, 1).toString());
    assertEquals("snippets/a/Main.java:2:1", main.at("", 2, 1).toString());
  }

  @Test
  void aProgramOfItsOwnStaysOne() throws IOException {
    write("a/Main.java", "//SOURCES Other.java\n" + MAIN);
    write("a/Other.java", "//LIMIT 5s\nclass Other { static void main(String[] a) {} }\n");
    assertEquals(List.of("Main", "Other"), read().stream().map(Snippet::name).toList());
    assertEquals(List.of(), told());
  }

  @Test
  void whatIsHiddenInAFileIsTold() throws IOException {
    write("a/Main.java", "//SOURCES Part.java\n" + MAIN);
    write("a/Part.java", "class Part { int a\u200Bb; }\n");
    read();
    assertEquals(
        List.of("snippets/a/Part.java:1:19: a character that isn't seen (U+200B)"),
        told().stream().distinct().toList());
  }

  @Test
  void whatIsHiddenInAFileElsewhereIsTold() throws IOException {
    write("a/Main.java", "//SOURCES ../../lib/Part.java\n" + MAIN);
    write("../lib/Part.java", "class Part { int a\u200Bb; }\n//LIMIT 5s");
    assertEquals(1, read().getFirst().sources().size());
    assertEquals(
        List.of(
            "lib/Part.java:1:19: a character that isn't seen (U+200B)",
            "lib/Part.java:2:3: `//LIMIT` counts only in a program's own file"),
        told());
  }

  @Test
  void whatIsHiddenInFilesThatNameEachOtherIsTold() throws IOException {
    write("a/One.java", "//SOURCES Two.java\nclass One {}\n");
    write("a/Two.java", "//SOURCES One.java\nclass Two { int a\u200Bb; }\n");
    assertEquals(List.of(), read());
    assertEquals(List.of("snippets/a/Two.java:2:18: a character that isn't seen (U+200B)"), told());
  }

  @Test
  void filesAloneAreLookedFor() throws IOException {
    write("a/Main.java", "//FILES no.txt\n" + MAIN);
    read();
    assertEquals(
        List.of("snippets/a/Main.java:1:9: `no.txt` names no file of the notebook"), told());
  }

  @Test
  void whatIsNoOrdinaryFileIsTold() throws IOException {
    write("a/Main.java", "//FILES it in\n" + MAIN);
    write("a/in/data.txt", "x");
    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.resolve("snippets/a/it")));
      read();
    }
    assertEquals(List.of("snippets/a/Main.java:1:9: `snippets/a/it` is no ordinary file"), told());
  }

  @Test
  void whatIsNoJavaFileOrNoneAtAllIsTold() throws IOException {
    write("a/Main.java", "//SOURCES data.txt\n//SOURCES Gone.java\n" + MAIN);
    write("a/data.txt", "x\n");
    assertEquals(List.of(), read().getFirst().sources());
    assertEquals(
        List.of(
            "snippets/a/Main.java:1:11: `snippets/a/data.txt` is no Java file, and javac would be"
                + " given it",
            "snippets/a/Main.java:2:11: `Gone.java` names no file of the notebook"),
        told());
  }

  @Test
  void twoOfOneNameAreTold() throws IOException {
    write("a/Main.java", MAIN);
    write("b/main.java", MAIN);
    assertEquals(1, read().size());
    assertEquals(
        List.of(
            "snippets/b/main.java:1:1: a second snippet `main`: the other is snippets/a/Main.java"),
        told());
  }
}
