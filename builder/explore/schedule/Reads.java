package explore.schedule;

import java.util.Arrays;
import java.util.StringJoiner;

/// What a thread read, in order, with the versions it saw.
final class Reads {
  final Readings readings = new Readings();
  private Location[] locations = new Location[8];
  private int[] versions = new int[8];
  private int count;

  void add(Location location) {
    if (count == locations.length) {
      locations = Arrays.copyOf(locations, count * 2);
      versions = Arrays.copyOf(versions, count * 2);
    }
    locations[count] = location;
    versions[count++] = location.version();
  }

  int count() {
    return count;
  }

  /// Has anything read from `from` on, before `to`, changed since?
  boolean changed(int from, int to) {
    for (int i = from; i < to; i++) if (locations[i].version() != versions[i]) return true;
    return false;
  }

  String names(Identities identities, int from, int to) {
    var names = new StringJoiner(", ");
    Arrays.stream(locations, from, to)
        .map(location -> location.name(identities))
        .distinct()
        .forEach(names::add);
    return names.toString();
  }
}
