package evidence;

import check.Checked;
import java.time.LocalDate;

/// The record of a check: what was seen, where and when.
///
/// @param key    of all that the verdict depends on, without folder or clock; see {@link Key}
/// @param cached was it seen before, and not run again?
public record Evidence(
    String key, LocalDate date, Machine machine, Checked checked, boolean cached) {
  /// Is this of the same program and expectation as that key, on whatever machine?
  boolean sameContent(String otherKey) {
    return Key.content(key).equals(Key.content(otherKey));
  }
}
