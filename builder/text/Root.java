package text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The folder of a notebook. Nothing is read outside it, by path or by symbolic link.
public record Root(Path folder) {
  /// A file bigger than this is no note, no snippet and no picture.
  private static final int FILE_BYTES_MAX = 8 << 20;

  /// The real path of a file or folder below, by its path with `/`; empty if it isn't there or
  /// leads outside.
  public Optional<Path> find(String relative) {
    try {
      var real = folder.resolve(relative).toRealPath();
      return real.startsWith(folder.toRealPath()) ? Optional.of(real) : Optional.empty();
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Reads a file as UTF-8; what is wrong with it goes to `problems`, and nothing is returned.
  public Optional<Source> read(String relative, Problems problems) {
    var nothing = new Source(relative, List.of(), 1, 0);
    var file = find(relative);
    if (file.isEmpty() && NameLetters.isUnread(relative)) {
      problems.error(nothing.at(1, 1), NameLetters.WRONG, NameLetters.REMEDY);
      return Optional.empty();
    }
    if (file.isEmpty()) {
      problems.error(
          nothing.at(1, 1),
          "it isn't there, or a symbolic link leads out of the notebook",
          "nothing outside the notebook's folder is read");
      return Optional.empty();
    }
    var refusal = refusal(file.get());
    if (refusal.isPresent()) {
      problems.error(
          nothing.at(1, 1),
          "the file " + refusal.get(),
          "a note or snippet is a text to read; split it");
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file.get())) {
      return Optional.of(decode(relative, in.readNBytes(FILE_BYTES_MAX), problems));
    } catch (IOException e) {
      problems.error(nothing.at(1, 1), "it can't be read: " + e.getMessage(), "");
      return Optional.empty();
    }
  }

  /// Why this file of the notebook is not read, as said of it: a pipe would be waited for without
  /// end, a device may have none, and what is too big fills the memory. Empty where it may be read.
  public static Optional<String> refusal(Path file) {
    if (!Files.isRegularFile(file)) return Optional.of("is no ordinary file");
    return file.toFile().length() > FILE_BYTES_MAX
        ? Optional.of("has more than " + (FILE_BYTES_MAX >> 20) + " MB")
        : Optional.empty();
  }

  private static Source decode(String relative, byte[] bytes, Problems problems) {
    try {
      return Source.of(
          relative, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      var source = Source.of(relative, new String(bytes, StandardCharsets.UTF_8));
      problems.error(
          source.atOffset(Math.max(0, source.text().indexOf('\uFFFD'))),
          "a byte here is no UTF-8",
          "save the file as UTF-8");
      return source;
    }
  }

  /// The files below a folder whose names end so, by path; hidden ones apart. Where a folder can't
  /// be read there are none.
  public List<String> files(String below, String suffix) {
    return files(below, suffix, new Problems());
  }

  /// The same, and a folder that can't be read goes to `problems`: else all in it would seem to
  /// hold.
  public List<String> files(String below, String suffix, Problems problems) {
    return look(below, suffix, problems).stream().map(Found::path).toList();
  }

  /// A file, and what its folder said of it on the way; nothing where it is a link to one.
  record Found(String path, Optional<BasicFileAttributes> seen) {}

  /// The same, with their times and sizes: so that nobody need ask for them again.
  List<Found> look(String below, String suffix, Problems problems) {
    var start = find(below);
    if (start.isEmpty() || !Files.isDirectory(start.get())) return List.of();
    var found = new ArrayList<Found>();
    try {
      Files.walkFileTree(
          folder.resolve(below),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes seen) {
              return path(below).contains("/.")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
              var path = path(file);
              boolean link = seen.isSymbolicLink();
              if (link && Files.isDirectory(file) && !path.contains("/.")) linked(path, problems);
              else if (path.endsWith(suffix) && !path.contains("/."))
                found.add(new Found(path, link ? Optional.empty() : Optional.of(seen)));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      problems.error(
          new Source(below, List.of(), 1, 0).at(1, 1),
          "the folder can't be read: " + e,
          "make it and all below readable for yourself");
      return List.of();
    }
    found.sort(Comparator.comparing(Found::path));
    return found;
  }

  /// Two paths to one file would be two snippets of one name, and a ring of links has no end.
  private static void linked(String path, Problems problems) {
    problems.warn(
        new Source(path, List.of(), 1, 0).at(1, 1),
        "it is a link to a folder, and nothing below it is read",
        "move the folder here, or link its files one by one");
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
