package explore.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a reader must be told of an exploration's limits.
public final class Notes {
  private final Set<String> always = new TreeSet<>();
  private final Map<String, String> whereRaced = new TreeMap<>();

  /// In any case.
  public void add(String limit) {
    always.add(limit);
  }

  /// If this field turns out to race.
  public void addIfRaced(String field, String limit) {
    whereRaced.putIfAbsent(field, limit);
  }

  /// @param raced the fields that race
  public List<String> told(Set<String> raced) {
    var told = new ArrayList<>(always);
    whereRaced.forEach(
        (field, limit) -> {
          if (raced.contains(field)) told.add(limit);
        });
    return told;
  }
}
