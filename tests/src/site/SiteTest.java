import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import note.Notebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import page.site.Site;
import text.Problems;

/// A site is written whole, or not at all; and the same notebook gives the same bytes.
class SiteTest {
  @TempDir Path folder;

  private static Site site(String... files) {
    var all = new TreeMap<String, byte[]>(Map.of("evidence.html", new byte[] {1}));
    for (var file : files) all.put(file, file.getBytes(StandardCharsets.UTF_8));
    return new Site(all, List.of(), 0);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.equals(".interleave")) // the list of these
          .sorted()
          .toList();
    }
  }

  @Test
  void isWrittenWhereNothingWas() throws IOException {
    site("index.html", "a/b/c.html").write(folder.resolve("x/y/out"));
    assertEquals(
        List.of("a/b/c.html", "evidence.html", "index.html"), files(folder.resolve("x/y/out")));
    assertEquals(List.of("out"), names(folder.resolve("x/y")));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesAnOldOneWhole() throws IOException {
    var out = folder.resolve("out");
    site("old.html", "same.html").write(out);
    var before = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(out.resolve("same.html"), before);
    site("new.html", "same.html").write(out);
    assertEquals(List.of("evidence.html", "new.html", "same.html"), files(out));
    assertEquals(
        before,
        Files.getLastModifiedTime(out.resolve("same.html")),
        "a file that did not change keeps its time");
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void keepsWhatNoBuildWrote() throws IOException {
    var out = folder.resolve("out");
    Files.createDirectories(out.resolve(".git/refs/tags"));
    Files.writeString(out.resolve(".git/HEAD"), "ref");
    site("a/old.html").write(out);
    Files.writeString(out.resolve("CNAME"), "me");
    Files.writeString(out.resolve("a/mine.txt"), "mine");
    Files.createSymbolicLink(out.resolve("link"), Path.of("nowhere"));
    site("new.html").write(out);
    assertEquals(
        List.of(".git/HEAD", "CNAME", "a/mine.txt", "evidence.html", "new.html"), files(out));
    assertTrue(Files.isDirectory(out.resolve(".git/refs/tags")), "an empty folder of theirs");
    assertEquals(Path.of("nowhere"), Files.readSymbolicLink(out.resolve("link")));
    Files.delete(out.resolve("a/mine.txt"));
    Files.delete(out.resolve("a"));
    site("new.html").write(out);
    assertEquals(List.of(".git", "CNAME", "evidence.html", "link", "new.html"), shown(out));
    assertEquals(List.of("out"), names(folder));
  }

  private static List<String> shown(Path folder) throws IOException {
    return names(folder).stream().filter(name -> !name.equals(".interleave")).toList();
  }

  @Test
  void aPageDoesNotTakeThePlaceOfWhatNoBuildWrote() throws IOException {
    var out = folder.resolve("out");
    site("old.html").write(out);
    Files.writeString(out.resolve("new.html"), "mine");
    var refused = assertThrows(IOException.class, () -> site("new.html").write(out));
    assertTrue(refused.getMessage().contains("new.html"), refused::getMessage);
    assertEquals("mine", Files.readString(out.resolve("new.html")));
    assertEquals(List.of("evidence.html", "new.html", "old.html"), files(out));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void leavesTheOldOneWhereItFails() throws IOException {
    var out = folder.resolve("out");
    site("old.html").write(out);
    var clash = site("a", "a/b.html"); // a file and a folder of one name
    assertThrows(IOException.class, () -> clash.write(out));
    assertEquals(List.of("evidence.html", "old.html"), files(out));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void doesNotReplaceWhatIsNoSite() throws IOException {
    Files.writeString(folder.resolve("diary.txt"), "mine");
    assertThrows(IOException.class, () -> site("index.html").write(folder));
    assertThrows(IOException.class, () -> site("index.html").write(folder.resolve("diary.txt")));
    assertEquals(List.of("diary.txt"), files(folder));
    Files.createDirectory(folder.resolve("empty"));
    site("index.html").write(folder.resolve("empty"));
    assertEquals(List.of("evidence.html", "index.html"), files(folder.resolve("empty")));
  }

  @Test
  void buildsAtTheSameTimeDoNoHarm() throws Exception {
    var out = folder.resolve("out");
    site("index.html").write(out);
    Files.createDirectories(out.resolve(".git"));
    Files.writeString(out.resolve(".git/HEAD"), "ref");
    try (var pool = Executors.newFixedThreadPool(4)) {
      var builds =
          Stream.of("a", "b", "c", "d")
              .<Callable<Void>>map(
                  name ->
                      () -> {
                        for (int i = 0; i < 25; i++) site(name + ".html").write(out);
                        return null;
                      })
              .toList();
      for (var build : pool.invokeAll(builds)) build.get();
    }
    assertEquals(3, files(out).size(), () -> "one of them, whole, and what isn't ours");
    assertEquals("ref", Files.readString(out.resolve(".git/HEAD")));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void theSameNotebookGivesTheSameBytes() throws IOException {
    var note =
        "---\ntitle: %s\norder: %d\n---\n## One\n\nA word. [x](../../snippets/a/Hello.java)\n\n"
            + "[x](../../snippets/a/Hello.java)\n";
    for (var root : List.of("first", "second/deeper")) {
      Files.createDirectories(folder.resolve(root).resolve("site/a"));
      Files.createDirectories(folder.resolve(root).resolve("snippets/a"));
      for (int i = 0; i < 9; i++)
        Files.writeString(
            folder.resolve(root).resolve("site/a/n" + i + ".md"), note.formatted("N" + i, 9 - i));
      Files.writeString(
          folder.resolve(root).resolve("snippets/a/Hello.java"),
          "void main() { IO.println(1); }\n");
    }
    var first = rendered("first");
    var second = rendered("second/deeper");
    assertEquals(first.keySet(), second.keySet());
    first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
  }

  private Map<String, byte[]> rendered(String root) throws IOException {
    return Site.of(
            Notebook.read(folder.resolve(root), new Problems()),
            Map.of(),
            Optional.empty(),
            PageTest.TEMPLATES)
        .files();
  }

  @Test
  void anEmptyNotebookHasPagesToo() throws IOException {
    var files =
        Site.of(
                Notebook.read(folder, new Problems()),
                Map.of(),
                Optional.empty(),
                PageTest.TEMPLATES)
            .files();
    assertTrue(files.containsKey("index.html") && files.containsKey("evidence.html"));
  }
}
