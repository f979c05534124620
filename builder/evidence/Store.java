package evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import text.AtomicFile;
import text.FileTrouble;

/// What was seen here, a file each, written beside and moved into place, so that builds at once do
/// each other no harm. A file that is cut, corrupt, of another version or not made by this user on
/// this machine is a miss, never an error.
final class Store {
  private final Path root;
  private final Path state;
  private final Path folder;
  private Secret secret;
  private boolean told;
  private boolean evicted;

  /// @param state the user's state folder, where the secret is that kept files are known by
  Store(Path root, Path state) {
    this.root = root;
    this.state = state;
    folder = folder(root);
  }

  /// Where it is kept for the notebook in this folder.
  static Path folder(Path root) {
    return root.resolve(".cache").resolve("evidence");
  }

  private synchronized Secret secret() throws IOException {
    if (secret == null) secret = Secret.in(state, root);
    return secret;
  }

  private Path file(String name) {
    return folder.resolve(name + ".json");
  }

  /// The text that is kept under this name.
  Optional<String> get(String name) {
    try {
      var file = file(name);
      if (!Files.isRegularFile(file)) return Optional.empty(); // a pipe would be waited for
      var text = Files.readString(file);
      int line = text.indexOf('\n');
      if (line < 0) return Optional.empty();
      var body = text.substring(line + 1);
      if (!secret().made(text.substring(0, line), name, body)) return Optional.empty();
      use(file);
      return Optional.of(body);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Where that can't be noted, it may be forgotten too soon, which costs a run.
  private static void use(Path file) {
    try {
      Eviction.used(file);
    } catch (IOException e) {
      return;
    }
  }

  /// Forgets what is kept under this name.
  void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      System.err.println("evidence can't be removed: " + FileTrouble.words(e));
    }
  }

  /// Keeps it; where that can't be done it is said once, and nothing else is lost.
  void put(String name, String body) {
    try {
      var code = secret().code(name, body);
      Files.createDirectories(folder);
      evict();
      AtomicFile.write(file(name), code + "\n" + body);
    } catch (IOException e) {
      tell(e);
    }
  }

  /// Makes room, once in a builder's life: only where something is added can there be too much.
  private synchronized void evict() throws IOException {
    if (evicted) return;
    evicted = true;
    Eviction.in(folder);
  }

  private synchronized void tell(IOException e) {
    if (!told)
      System.err.println(
          "evidence can't be kept, so all runs again next time: " + FileTrouble.words(e));
    told = true;
  }
}
