package evidence;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import text.Root;

/// What other machines saw, as committed under `site/evidence/`.
final class Records {
  private Records() { }

  /// A machine's record.
  private record Record(List<Evidence> evidence) { }

  /// All of it, by machine's name; a file that can't be read counts as none, and is named.
  static List<Evidence> read(Root root) {
    var all = new ArrayList<Evidence>();
    for (var path : root.files("site/evidence", ".json")) {
      try {
        var record = Json.gson(false).fromJson(Files.readString(root.find(path).orElseThrow()), Record.class);
        if (record != null && record.evidence() != null) all.addAll(record.evidence());
      } catch (IOException | JsonParseException | IllegalArgumentException e) {
        System.err.println(path + ": no record of evidence, passed over: " + e.getMessage());
      }
    }
    return all;
  }
}
