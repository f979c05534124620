import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import text.FileCache;
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
    assertEquals(root.files("site", ".md"), first.stream().map(Source::path).toList());
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
}
