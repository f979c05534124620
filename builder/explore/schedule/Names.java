package explore.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import naming.Named;
import naming.Naming;
import naming.Origin;
import naming.TypeName;

/// What a program's objects and their fields are called, the same in all its executions.
///
/// A name depends on what other objects there are: so words that are made while exploring hold
/// marks, and the names are put in their place once all is known. See decision 21.
public final class Names {
  /// Characters that no text has.
  private static final char BEGIN = '\uFDD0';

  private static final char END = '\uFDD1';

  private record Key(long id, String type) {
    @Override
    public int hashCode() {
      return Long.hashCode(id);
    }
  }

  /// A field as steps name it.
  ///
  /// @param holder null if it is static
  /// @param owner  its class then
  private record Field(Marked holder, String owner, String name) {}

  /// Where objects are.
  private record Spot(Named holder, String owner, String part) {}

  private final String main;
  private final Map<Key, Marked> objects = new LinkedHashMap<>();
  private final List<Object> marked = new ArrayList<>();
  /// Marks of static fields, by class and name.
  private final Map<String, Map<String, String>> statics = new HashMap<>();
  private final Map<Spot, Set<Named>> held = new HashMap<>();
  private Map<Named, String> given;
  /// How many fields have a name.
  private Map<String, Long> fields;

  /// @param main name of the class that is run: its own instance nobody makes, so it is `this`
  public Names(String main) {
    this.main = main;
  }

  Marked of(Identity identity) {
    if (identity.named == null) {
      var object = identity.object;
      identity.named =
          objects.computeIfAbsent(
              new Key(isMain(identity) ? 0 : identity.name, object.getClass().getName()),
              _ -> new Marked(identity, type(object.getClass()), own(identity), objects.size()));
    }
    return identity.named;
  }

  private String own(Identity identity) {
    return switch (identity.object) {
      case Class<?> type -> type(type) + ".class";
      case Thread thread -> thread.getName();
      case Object _ when isMain(identity) -> "this";
      default -> null;
    };
  }

  /// Is it the instance of the class that is run? It is one, whoever met it first.
  private boolean isMain(Identity identity) {
    return identity.number == 0 && identity.object.getClass().getName().equals(main);
  }

  /// What a reader calls a class; one that stands for one of the JDK's is that.
  private static String type(Class<?> type) {
    var name = TypeName.of(type);
    return name.equals("LockCondition") ? "Condition" : name;
  }

  private String newMark(Object thing) {
    marked.add(thing);
    given = null;
    return BEGIN + Integer.toHexString(marked.size() - 1) + END;
  }

  /// Stands for an object's name.
  String mark(Identity identity) {
    var named = of(identity);
    if (named.mark == null) named.mark = newMark(named);
    return named.mark;
  }

  /// Stands for the name of a field of an object.
  String field(Identity holder, String field) {
    var named = of(holder);
    return named.fields.computeIfAbsent(field, _ -> newMark(new Field(named, "", field)));
  }

  /// Stands for the name of a static field of a class.
  String field(String owner, String field) {
    return statics
        .computeIfAbsent(owner, _ -> new HashMap<>())
        .computeIfAbsent(field, _ -> newMark(new Field(null, owner, field)));
  }

  /// An object is at a place. One that holds several in turn names none.
  void at(Marked object, Origin origin) {
    if (origin.row() != Origin.Row.LOCAL)
      held.computeIfAbsent(
              new Spot(origin.holder(), origin.owner(), origin.part()), _ -> new HashSet<>())
          .add(object);
    object.found(origin);
  }

  private boolean lasting(Origin origin) {
    var there = held.get(new Spot(origin.holder(), origin.owner(), origin.part()));
    return there == null || there.size() == 1;
  }

  /// The words with names.
  public String tell(String words) {
    if (words.indexOf(BEGIN) < 0) return words;
    if (given == null) give();
    var told = new StringBuilder();
    int at = 0;
    for (int begin; (begin = words.indexOf(BEGIN, at)) >= 0; ) {
      int end = words.indexOf(END, begin);
      told.append(words, at, begin);
      var thing = marked.get(Integer.parseInt(words, begin + 1, end, 16));
      told.append(thing instanceof Marked named ? value(named, told) : field((Field) thing));
      at = end + 1;
    }
    return told.append(words, at, words.length()).toString();
  }

  /// What a variable holds that gives it its name is told by its class, not by the variable.
  private String value(Named named, StringBuilder before) {
    var name = given.get(named);
    for (var between : List.of(" = ", "\t")) {
      var same = name + between;
      int from = before.length() - same.length();
      boolean alone = from == 0 || from > 0 && " \n".indexOf(before.charAt(from - 1)) >= 0;
      if (alone && before.substring(from).equals(same)) return "a " + named.type();
    }
    return name;
  }

  private String field(Field field) {
    if (fields.get(field.name) == 1) return field.name;
    return (field.holder == null ? Naming.simple(field.owner) : given.get(field.holder))
        + "."
        + field.name;
  }

  /// The class of an object, by its mark.
  public String type(String mark) {
    return ((Named) marked.get(Integer.parseInt(mark, 1, mark.length() - 1, 16))).type();
  }

  private void give() {
    given =
        new Naming(objects.values(), object -> ((Marked) object).isMentioned(), this::lasting)
            .give();
    fields =
        marked.stream()
            .filter(Field.class::isInstance)
            .collect(Collectors.groupingBy(thing -> ((Field) thing).name, Collectors.counting()));
  }
}
