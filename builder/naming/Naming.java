package naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Gives each object one name, by the table of decision 21: that of the first row which applies.
public final class Naming {
  private List<Named> objects;
  private final Map<Named, List<Origin>> origins = new HashMap<>();
  private final Map<Named, String> names = new LinkedHashMap<>();

  /// @param mentioned is it one that a reader meets?
  /// @param lasting   does a place hold one object for good?
  public Naming(
      Collection<? extends Named> all, Predicate<Named> mentioned, Predicate<Origin> lasting) {
    for (var object : all)
      origins.put(
          object,
          new ArrayList<>(object.origins().stream().filter(lasting).sorted(Origin.ORDER).toList()));
    objects = all.stream().<Named>map(object -> object).sorted(Named.CREATION).toList();
    while (breakCycles()) {}
    var wanted = new HashSet<Named>();
    for (var object : objects) if (mentioned.test(object)) want(object, wanted);
    objects = objects.stream().filter(wanted::contains).toList();
  }

  /// What is mentioned, and what gives that its name.
  private void want(Named object, Set<Named> wanted) {
    if (wanted.add(object) && derived(object)) want(origin(object).holder(), wanted);
  }

  /// Gives the names of those that are met, and of those that these are named by.
  public Map<Named, String> give() {
    var simple = new LinkedHashMap<Named, String>();
    for (var object : objects) if (!derived(object)) simple.put(object, ofItself(object));
    tellApart(simple);
    for (var object : objects) derive(object);
    return names;
  }

  private Origin origin(Named object) {
    var left = origins.get(object);
    return object.own() != null || left == null || left.isEmpty() ? null : left.getFirst();
  }

  private boolean derived(Named object) {
    var origin = origin(object);
    return origin != null && origin.derived();
  }

  /// Objects that would be named by each other take what comes next; true if there were any.
  private boolean breakCycles() {
    for (var object : objects) {
      var way = new ArrayList<Named>();
      var at = object;
      while (at != null && !way.contains(at)) {
        way.add(at);
        at = derived(at) ? origin(at).holder() : null;
      }
      if (at != object) continue;
      way.forEach(one -> origins.get(one).removeFirst());
      return true;
    }
    return false;
  }

  private String ofItself(Named object) {
    if (object.own() != null) return object.own();
    var origin = origin(object);
    if (origin == null) return object.type().equals(TypeName.ARRAY) ? TypeName.ARRAY : "";
    boolean alone = origin.row() != Origin.Row.STATIC || only(origin);
    return (alone ? "" : simple(origin.owner()) + ".") + origin.part();
  }

  /// Is it the only field of this name that names an object?
  private boolean only(Origin field) {
    return objects.stream()
            .map(this::origin)
            .filter(Objects::nonNull)
            .filter(other -> other.row().compareTo(Origin.Row.FIELD) <= 0)
            .filter(other -> other.part().equals(field.part()))
            .limit(2)
            .count()
        == 1;
  }

  /// Equal names get numbers, by creation; what has none is a number of its class.
  private void tellApart(Map<Named, String> told) {
    var numbers = new HashMap<String, Integer>();
    var times = new HashMap<String, Integer>();
    told.values().forEach(name -> times.merge(name, 1, Integer::sum));
    var taken = new HashSet<>(names.values());
    told.forEach(
        (object, name) -> {
          boolean unnamed = name.isEmpty();
          var base = unnamed ? object.type() : name;
          var unique = base;
          if (unnamed || times.get(name) > 1 || taken.contains(name))
            do unique = base + " " + numbers.merge(base, 1, Integer::sum);
            while (taken.contains(unique) || times.containsKey(unique));
          names.put(object, unique);
          taken.add(unique);
        });
  }

  private String derive(Named object) {
    var name = names.get(object);
    if (name != null) return name;
    var origin = origin(object);
    boolean field = origin.row() == Origin.Row.FIELD;
    if (origin.row() == Origin.Row.INNER) {
      names.put(object, derive(origin.holder()));
      return names.get(object);
    }
    if (!field) name = derive(origin.holder()) + origin.part();
    else name = (only(origin) ? "" : derive(origin.holder()) + ".") + origin.part();
    tellApart(Map.of(object, name));
    return names.get(object);
  }

  /// The last part of a class's name.
  public static String simple(String owner) {
    return owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
  }
}
