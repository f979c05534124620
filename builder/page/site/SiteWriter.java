package page.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import text.FileTree;
import text.FileTrouble;

/// Puts a whole folder into the place of another, and takes over what of that no build wrote.
final class SiteWriter {
  /// A folder with this file in it is a site of ours, and may be replaced.
  static final String OURS = "evidence.html";
  /// Others may be moving theirs in; each round one of them succeeds.
  private static final int ROUNDS_MAX = 50;
  private static final int LOOKS_MAX = 10;
  private static final long PAUSE_NANOS = 10_000_000;

  private final Map<String, byte[]> files;

  SiteWriter(Map<String, byte[]> files) {
    this.files = files;
  }

  void write(Path out) throws IOException {
    var place = real(out);
    if (place.getParent() == null)
      throw new FileSystemException(out.toString(), null, "it can't be replaced by a site");
    refuseForeign(place);
    Files.createDirectories(place.getParent());
    var token = UUID.randomUUID().toString().substring(0, 8);
    var fresh = place.resolveSibling("." + place.getFileName() + ".new-" + token);
    var old = new ArrayList<Path>();
    try {
      fill(fresh, place);
      replace(place, fresh, old, token);
    } catch (OthersFiles.NotTaken e) {
      throw new IOException(e.getMessage(), e);
    } catch (IOException e) {
      throw FileTrouble.of(place, e);
    } finally {
      FileTree.delete(fresh);
      for (var folder : old) FileTree.delete(folder);
    }
  }

  private static Path real(Path out) {
    try {
      return out.toRealPath();
    } catch (IOException e) {
      return out.toAbsolutePath().normalize(); // it isn't there yet
    }
  }

  /// A folder that looks foreign is looked at again: it may be one that another build is just
  /// moving away.
  private static void refuseForeign(Path place) throws IOException {
    if (isFile(place)) // a pipe would be waited for
    throw new FileSystemException(place.toString(), null, "it is a file, and a site is a folder");
    for (int look = 1; !replaceable(place); look++) {
      if (look == LOOKS_MAX)
        throw new FileSystemException(
            place.toString(), null, "it holds something else than a site, and is not replaced");
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /// One look: between two of them another build may move its folder away.
  private static boolean isFile(Path place) throws IOException {
    try {
      return !Files.readAttributes(place, BasicFileAttributes.class).isDirectory();
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static boolean replaceable(Path place) throws IOException {
    try (Stream<Path> content = Files.list(place)) {
      var names = content.map(file -> file.getFileName().toString()).toList();
      return names.contains(OURS) || names.stream().allMatch(SiteWriter::isOfAnySite);
    } catch (NoSuchFileException e) {
      return true;
    } catch (UncheckedIOException e) {
      return false; // it goes away while it is read
    }
  }

  /// What a folder may hold before its first site: such as `.git`, where it is published from.
  private static boolean isOfAnySite(String name) {
    return name.startsWith(".") || name.equals("CNAME");
  }

  private void fill(Path fresh, Path place) throws IOException {
    Files.createDirectories(fresh);
    for (var file : files.entrySet()) {
      var target = fresh.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
      keepTime(target, place.resolve(file.getKey()), file.getValue());
    }
    Files.write(fresh.resolve(OthersFiles.LIST), new TreeSet<>(files.keySet()));
  }

  /// A file that did not change keeps its time, so that copying tools see no difference.
  private static void keepTime(Path target, Path before, byte[] bytes) {
    try {
      if (Files.isRegularFile(before)
          && Files.size(before) == bytes.length
          && Arrays.equals(Files.readAllBytes(before), bytes))
        Files.setLastModifiedTime(target, Files.getLastModifiedTime(before));
    } catch (IOException e) {
      // the old site may be replaced at this moment by another build; a new time does no harm
    }
  }

  /// Moves what is in the way aside, then the new one in; between the two another build may have
  /// put its own there.
  private void replace(Path place, Path fresh, List<Path> old, String token) throws IOException {
    for (int round = 1; ; round++) {
      var aside = place.resolveSibling("." + place.getFileName() + ".old-" + token + "-" + round);
      try {
        if (away(place, aside)) takeOver(place, aside, fresh, old);
        Files.move(fresh, place);
        return;
      } catch (OthersFiles.NotTaken e) {
        throw e;
      } catch (IOException e) {
        if (round < ROUNDS_MAX && Files.exists(fresh)) continue;
        if (!old.isEmpty() && !Files.exists(place)) Files.move(old.removeLast(), place);
        throw e;
      }
    }
  }

  /// What is aside is nobody's but ours: here nothing can come or go while it is looked through.
  private void takeOver(Path place, Path aside, Path fresh, List<Path> old) throws IOException {
    try {
      new OthersFiles(aside, files.keySet()).takeOver(fresh);
      old.add(aside);
    } catch (IOException e) {
      Files.move(aside, place);
      throw new OthersFiles.NotTaken(place, e);
    }
  }

  private static boolean away(Path place, Path aside) throws IOException {
    try {
      Files.move(place, aside);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
