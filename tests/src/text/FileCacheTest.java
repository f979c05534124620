import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import text.FileCache;
import text.ParseCache;
import text.Problem;
import text.Problems;
import text.Root;
import text.Source;

/// Texts that are kept as long as their files are the same.
class FileCacheTest {
  @TempDir Path folder;

  @Test
  void aFileIsReadAgainWhenItIsAnotherAlsoBehindALink() throws Exception {
    var root = new Root(folder);
    var fileCache = new FileCache();
    var old = FileTime.from(Instant.now().minusSeconds(60));
    var names =
        List.of("site/n.md", "other/m.md", "site/.hidden/h.md", "site/deep/.h.md", "site/d/x.txt");
    for (var name : names) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "old"), old);
    }
    Files.createSymbolicLink(folder.resolve("site/l.md"), folder.resolve("other/m.md"));
    Files.createSymbolicLink(folder.resolve("site/folder.md"), folder.resolve("other"));
    var first = fileCache.all(root, "site", ".md", new Problems());
    assertEquals(List.of("site/l.md", "site/n.md"), first.stream().map(Source::path).toList());
    var linked = new Problems();
    assertEquals(root.files("site", ".md", linked), first.stream().map(Source::path).toList());
    assertEquals(
        List.of("site/folder.md:1:1: it is a link to a folder, and nothing below it is read"),
        linked.warnings().stream().map(Problem::headline).toList());
    var second = fileCache.all(root, "site", ".md", new Problems());
    for (int i = 0; i < 2; i++) assertSame(first.get(i), second.get(i));
    Files.writeString(folder.resolve("other/m.md"), "new");
    Files.writeString(folder.resolve("site/n.md"), "newer");
    assertEquals(
        List.of("new\n", "newer\n"),
        fileCache.all(root, "site", ".md", new Problems()).stream().map(Source::text).toList());
    assertEquals("newer\n", fileCache.read(root, "site/n.md", new Problems()).orElseThrow().text());
    Files.delete(folder.resolve("site/n.md"));
    assertEquals(1, fileCache.all(root, "site", ".md", new Problems()).size());
  }

  private void save(String text, Instant time) throws Exception {
    Files.setLastModifiedTime(Files.writeString(folder.resolve("n.md"), text), FileTime.from(time));
  }

  private String read(FileCache files, Problems problems) {
    return files.read(new Root(folder), "n.md", problems).map(Source::text).orElse("none");
  }

  @Test
  void twoSavesInOneTickOfTheClockAreBothRead() throws Exception {
    var files = new FileCache();
    var now = Instant.now().plusSeconds(5);
    save("one", now);
    assertEquals("one\n", read(files, new Problems()));
    save("two", now);
    assertEquals("two\n", read(files, new Problems()));
  }

  @Test
  void anOldFileOfTheSameTimeAndSizeIsNotReadAgain() throws Exception {
    var files = new FileCache();
    var before = Instant.now().minusSeconds(60);
    save("one", before);
    assertEquals("one\n", read(files, new Problems()));
    save("two", before);
    assertEquals("one\n", read(files, new Problems()));
    save("other", before);
    assertEquals("other\n", read(files, new Problems()));
  }

  @Test
  void aTextThatStaysIsTheVerySameAlsoWhenItIsReadAgain() throws Exception {
    var files = new FileCache();
    save("one", Instant.now().minusSeconds(60));
    var first = files.read(new Root(folder), "n.md", new Problems());
    save("one", Instant.now().minusSeconds(30));
    assertSame(
        first.orElseThrow(), files.read(new Root(folder), "n.md", new Problems()).orElseThrow());
  }

  @Test
  void whatIsWrongIsToldEachTime() throws Exception {
    var files = new FileCache();
    Files.write(folder.resolve("n.md"), new byte[] {'a', (byte) 0xFF});
    Files.setLastModifiedTime(
        folder.resolve("n.md"), FileTime.from(Instant.now().minusSeconds(60)));
    for (int time = 0; time < 2; time++) {
      var problems = new Problems();
      assertEquals("a\uFFFD\n", read(files, problems));
      assertEquals(
          "1:2 a byte here is no UTF-8 | save the file as UTF-8", Given.shown(problems.errors()));
    }
    Files.delete(folder.resolve("n.md"));
    for (int time = 0; time < 2; time++) {
      var problems = new Problems();
      assertEquals("none", read(files, problems));
      assertEquals(1, problems.errors().size());
    }
    save("back", Instant.now().minusSeconds(60));
    assertEquals("back\n", read(files, new Problems()));
  }

  @Test
  void whatIsMadeOfATextIsMadeOnceAndWhatIsWrongToldEachTime() {
    var made = new ParseCache<Integer>();
    var source = Source.of("n.md", "abc");
    var calls = new int[1];
    BiFunction<Source, Problems, Integer> make =
        (text, problems) -> {
          problems.error(text.at(1, 1), "wrong", "");
          calls[0]++;
          return text.text().length();
        };
    for (int time = 0; time < 2; time++) {
      var problems = new Problems();
      assertEquals(4, made.of(source, problems, make));
      assertEquals("1:1 wrong | ", Given.shown(problems.errors()));
    }
    assertEquals(1, calls[0]);
    assertEquals(2, made.of(Source.of("n.md", "a"), new Problems(), make));
    assertEquals(2, calls[0]);
  }
}
