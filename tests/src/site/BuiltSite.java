import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import text.FileTree;

/// This notebook's own site, built once for all tests that look at its pages. What the build sees
/// of the programs is kept as always, so that the next build need not run them again.
final class BuiltSite {
  private static Path folder;

  private BuiltSite() {}

  /// Where it is.
  static synchronized Path folder() throws Exception {
    if (folder != null) return folder;
    var site = Files.createTempDirectory("interleave-site");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(site)));
    var said = Builder.run("build", "--out", site.resolve("site").toString());
    if (!Files.exists(site.resolve("site/index.html")))
      throw new IOException("no site: " + said.text());
    folder = site.resolve("site");
    return folder;
  }

  /// Its pages, by their paths.
  static List<String> pages(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(file -> file.toString().endsWith(".html"))
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static void delete(Path folder) {
    try {
      FileTree.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
