package page.site;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// What lies in the folder of a site and no build wrote: a repository, a domain's name, anything.
/// The next site takes it over, so that a build deletes nothing but what another one made.
///
/// @param place where the site was
/// @param files what the next site has, as paths with `/`
record OthersFiles(Path place, Collection<String> files) {
  /// The list of what a build wrote, in the site itself: it must go where the site goes.
  static final String LIST = ".interleave";

  /// Says that something could not be taken over; the site is as it was.
  static final class NotTaken extends IOException {
    NotTaken(Path place, IOException cause) {
      super(place + ": the site is left as it was: " + cause.getMessage(), cause);
    }
  }

  /// Gives the next site what isn't ours of this one. Both have the same file then: that costs
  /// nothing, and it is there whatever happens.
  void takeOver(Path fresh) throws IOException {
    Files.walkFileTree(place, new Taking(fresh, ours()));
  }

  /// What the last build wrote. One that kept no list wrote what the next one writes, too.
  private Set<String> ours() throws IOException {
    var ours = new HashSet<>(Set.of(LIST));
    try {
      ours.addAll(Files.readAllLines(place.resolve(LIST)));
    } catch (NoSuchFileException e) {
      if (Files.exists(place.resolve(SiteWriter.OURS))) ours.addAll(files);
    }
    return ours;
  }

  private final class Taking extends SimpleFileVisitor<Path> {
    private final Path fresh;
    private final Set<String> ours;
    private final Set<String> folders = new HashSet<>();

    Taking(Path fresh, Set<String> ours) {
      this.fresh = fresh;
      this.ours = ours;
      for (var file : ours)
        for (int at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1))
          folders.add(file.substring(0, at));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes seen)
        throws IOException {
      if (!folder.equals(place) && !folders.contains(path(folder)))
        Files.createDirectories(fresh.resolve(path(folder)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
      var path = path(file);
      if (!ours.contains(path)) take(path, file, fresh.resolve(path));
      return FileVisitResult.CONTINUE;
    }

    private String path(Path file) {
      return place.relativize(file).toString().replace('\\', '/');
    }
  }

  private void take(String path, Path file, Path target) throws IOException {
    if (files.contains(path))
      throw new IOException(
          path + " is not of a build, and the site has one of this name; move it");
    Files.createDirectories(target.getParent());
    try {
      Files.createLink(target, file);
    } catch (FileAlreadyExistsException e) {
      return; // taken over from the site that another build put here meanwhile
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }
}
