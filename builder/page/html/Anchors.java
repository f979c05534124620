package page.html;

import java.util.HashSet;
import java.util.Set;

/// The ids of one page, none of which is given twice.
public final class Anchors {
  private final Set<String> ids = new HashSet<>();

  /// Takes an id; false where it is taken already.
  public boolean add(String id) {
    return ids.add(id);
  }

  public boolean has(String id) {
    return ids.contains(id);
  }
}
