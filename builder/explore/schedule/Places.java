package explore.schedule;

import explore.schedule.Identities.Settled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import naming.Origin;
import naming.Origin.Row;

/// Where an execution's objects are in one of its states: from there they have their names.
///
/// Once more than one thread runs an object keeps the name that it has: it can be shared.
final class Places {
  private static final String CAPTURED = "val$";
  private final Identities identities;
  private final Names names;

  private Places(Identities identities) {
    this.identities = identities;
    names = identities.names();
  }

  /// Notes where they are now.
  static void note(Execution execution) {
    var places = new Places(execution.identities());
    for (var location : places.identities.locations())
      location
          .placed(places.identities)
          .ifPresent(placed -> places.at(placed.object(), placed.origin()));
    places.identities.settled().forEach(places::settled);
    var all = places.identities.all();
    all.forEach(places::ofItself);
    if (execution.threads().size() > 1)
      for (var object : all) places.names.of(object).given = true; // once all places are noted
  }

  /// A field that keeps a captured variable is that variable.
  private void at(Identity object, Origin origin) {
    boolean captured = origin.part().startsWith(CAPTURED);
    names.at(
        names.of(object),
        captured
            ? Origin.variable(Row.CAPTURED, origin.part().substring(CAPTURED.length()))
            : origin);
  }

  private void settled(Object value, Settled field) {
    var object = identities.known(value);
    if (object == null) return;
    var holder = field.holder() == null ? null : identities.known(field.holder());
    if (field.field().startsWith(CAPTURED)) at(object, Origin.variable(Row.FIELD, field.field()));
    else if (holder != null) at(object, new Origin(Row.FIELD, names.of(holder), "", field.field()));
    else if (!field.owner().isEmpty())
      at(object, new Origin(Row.STATIC, null, field.owner(), field.field()));
  }

  /// What it holds, if it is a container, and the variable that it was made for.
  private void ofItself(Identity object) {
    contents(object);
    if (object.variable != null) at(object, Origin.variable(Row.LOCAL, object.variable));
  }

  private void contents(Identity container) {
    if (!container.object.getClass().getName().startsWith("java.util.")) return;
    switch (container.object) {
      case List<?> list -> {
        var elements = new ArrayList<Object>(list);
        for (int i = 0; i < elements.size(); i++)
          content(container, elements.get(i), "[" + i + "]");
      }
      case Map<?, ?> map ->
          map.forEach(
              (key, value) -> {
                if (key instanceof String || key instanceof Number || key instanceof Enum<?>)
                  content(container, value, "[" + identities.show(key) + "]");
              });
      default -> {}
    }
  }

  private void content(Identity container, Object value, String part) {
    var object = value == null ? null : identities.known(value);
    if (object == null || value instanceof String) return;
    at(object, new Origin(Row.CONTENT, names.of(container), "", part));
  }
}
