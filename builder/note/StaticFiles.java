package note;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import text.Problems;
import text.Root;
import text.Source;

/// The files below `site/static/`, which go to the site's root as they are: hidden ones too, such
/// as `.nojekyll`.
public final class StaticFiles {
  /// Where they lie.
  public static final String FOLDER = "site/static/";

  /// Where the site's own files lie.
  private static final List<String> OURS =
      List.of("index.html", "evidence.html", "files/", "programs/");

  private StaticFiles() {}

  /// Their paths in the notebook. What can't be copied goes to the problems, and so does what would
  /// take the place of a page or be in its folder.
  ///
  /// @param pages of the site
  static List<String> of(Root root, Set<String> pages, Problems problems) {
    var start = root.folder().resolve(FOLDER);
    if (!Files.isDirectory(start)) return List.of();
    var paths = new TreeSet<String>();
    try {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
              paths.add(root.folder().relativize(file).toString().replace('\\', '/'));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      wrong(FOLDER, "the folder can't be read: " + e, problems);
    }
    for (var path : paths) {
      var place = path.substring(FOLDER.length());
      if (pages.contains(place) || OURS.stream().anyMatch(place::startsWith))
        wrong(path, "its place in the site is taken by the site's own `" + place + "`", problems);
    }
    paths.removeIf(path -> !isFine(root, path, problems));
    return List.copyOf(paths);
  }

  private static boolean isFine(Root root, String path, Problems problems) {
    var file = root.find(path);
    if (file.isEmpty()) wrong(path, "it leads out of the notebook's folder", problems);
    else Root.refusal(file.get()).ifPresent(why -> wrong(path, "the file " + why, problems));
    return file.isPresent() && Root.refusal(file.get()).isEmpty();
  }

  private static void wrong(String path, String what, Problems problems) {
    problems.error(Source.of(path, "").at(1, 1), what, "it would be copied to the site");
  }
}
