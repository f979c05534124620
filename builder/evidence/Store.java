package evidence;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import text.AtomicFile;
import text.Hash;

/// Evidence by key, a file each; written beside and moved into place, so that builds at once do
/// each other no harm. A file that is cut, corrupt or of another version is a miss, never an error.
final class Store {
  private final Path folder;
  private final Gson gson = EvidenceJson.gson(false);
  private boolean told;

  Store(Path folder) {
    this.folder = folder;
  }

  /// Where it is kept for the notebook in this folder.
  static Path folder(Path root) {
    return root.resolve(".cache").resolve("evidence");
  }

  /// What is kept under this key.
  Optional<Evidence> get(String key) {
    try {
      var text = Files.readString(folder.resolve(key + ".json"));
      int line = text.indexOf('\n');
      var body = text.substring(line + 1);
      if (line < 0 || !new Hash().add(body).hex().equals(text.substring(0, line)))
        return Optional.empty();
      return Optional.ofNullable(gson.fromJson(body, Evidence.class))
          .filter(evidence -> evidence.key().equals(key));
    } catch (IOException | JsonParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Forgets what is kept under this key.
  void remove(String key) {
    try {
      Files.deleteIfExists(folder.resolve(key + ".json"));
    } catch (IOException e) {
      System.err.println("evidence can't be removed from " + folder + ": " + e.getMessage());
    }
  }

  /// Keeps it; where that can't be done it is said once, and nothing else is lost.
  void put(Evidence evidence) {
    try {
      Files.createDirectories(folder);
      var body = gson.toJson(evidence);
      AtomicFile.write(
          folder.resolve(evidence.key() + ".json"), new Hash().add(body).hex() + "\n" + body);
    } catch (IOException e) {
      if (!told)
        System.err.println(
            "evidence can't be kept in "
                + folder
                + ", so all runs again next time: "
                + e.getMessage());
      told = true;
    }
  }
}
