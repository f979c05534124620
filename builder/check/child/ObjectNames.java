package check.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import naming.Named;
import naming.Naming;
import naming.Origin;
import naming.TypeName;

/// Gives the objects of a run their names, by the places that {@link launch.ObjectPlaces} told and
/// by who used them: where no place gives a name, the thread that is older, and what it used first,
/// has the lower number.
final class ObjectNames {
  /// Objects that no thread used come last.
  private static final String NOBODY = String.valueOf(Long.MAX_VALUE);

  /// A thread used an object.
  ///
  /// @param id    the object's
  /// @param type  its class's binary name
  /// @param own   the name that it has by itself, or empty
  record Use(long id, long thread, String type, String own) {}

  /// What was told of an object.
  private record Told(String type, String own) {}

  private final Map<Long, Named> objects = new LinkedHashMap<>();
  private final Map<Long, Named> used = new HashMap<>();
  private final Map<Origin, Set<Named>> captured = new HashMap<>();

  private ObjectNames() {}

  /// The names of those that were used, by their numbers.
  ///
  /// @param lines     of places
  /// @param uses      in the order of each thread's doing
  /// @param classPath of the program
  static Map<Long, String> of(List<String> lines, List<Use> uses, List<Path> classPath) {
    var all = new ObjectNames();
    all.meet(lines, uses);
    var variables = new CapturedNames(classPath);
    for (var line : lines) if (line.startsWith("place\t")) all.place(line.split("\t"), variables);
    var met = new HashSet<>(all.used.values());
    var given = new Naming(all.objects.values(), met::contains, all::lasting).give();
    var names = new HashMap<Long, String>();
    all.used.forEach((id, object) -> names.put(id, given.get(object)));
    return names;
  }

  private void meet(List<String> lines, List<Use> uses) {
    var told = new LinkedHashMap<Long, Told>();
    for (var line : lines) {
      var fields = line.split("\t", -1);
      if (fields[0].equals("object"))
        told.put(Long.valueOf(fields[1]), new Told(fields[2], fields[3]));
    }
    var first = new LinkedHashMap<Long, Use>();
    var numbers = new HashMap<Long, Integer>();
    for (var use : uses) {
      var known = first.get(use.id);
      if (known != null && known.thread <= use.thread) continue;
      first.put(use.id, use);
      numbers.put(use.id, numbers.size());
      told.putIfAbsent(use.id, new Told(TypeName.of(use.type), use.own));
    }
    told.forEach(
        (id, is) -> {
          var use = first.get(id);
          var maker = use == null ? NOBODY : String.valueOf(use.thread);
          var own = is.own.isEmpty() ? null : is.own;
          int number = numbers.getOrDefault(id, 0);
          var object = new Named(is.type, own, maker, number, objects.size());
          objects.put(id, object);
          if (use != null) used.put(id, object);
        });
  }

  private void place(String[] fields, CapturedNames variables) {
    var object = objects.get(Long.valueOf(fields[1]));
    var row = Origin.Row.valueOf(fields[2]);
    var holder = fields[3].isEmpty() ? null : objects.get(Long.valueOf(fields[3]));
    boolean inLambda = fields[4].indexOf(' ') > 0;
    if (row != Origin.Row.CAPTURED) object.at(new Origin(row, holder, fields[4], fields[5]));
    else if (!inLambda) captured(object, new Origin(row, null, fields[4], fields[5]));
    else
      variables
          .of(fields[4], Integer.parseInt(fields[5]))
          .ifPresent(name -> captured(object, new Origin(row, null, fields[4], name)));
  }

  private void captured(Named object, Origin origin) {
    captured.computeIfAbsent(origin, _ -> new HashSet<>()).add(object);
    object.at(origin);
  }

  /// A variable that several threads or objects keep, and each another object, names none.
  private boolean lasting(Origin origin) {
    return captured.getOrDefault(origin, Set.of()).size() <= 1;
  }

  /// The uses among the lines of a look.
  static List<Use> uses(List<String> lines) {
    var uses = new ArrayList<Use>();
    for (var line : lines) {
      var fields = line.split("\t");
      if (fields[0].equals("use"))
        uses.add(new Use(Long.parseLong(fields[1]), Long.parseLong(fields[2]), fields[3], ""));
    }
    return uses;
  }
}
