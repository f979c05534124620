package explore.schedule;

import java.util.HashMap;
import java.util.Map;
import naming.Named;
import naming.Origin;

/// An object in all executions of a program, as far as readers can tell, and the marks that stand
/// for it in words.
final class Marked extends Named {
  /// Has it a name that it keeps?
  boolean given;
  /// Stands for its name in words; null if none has it.
  String mark;
  /// Marks of its fields.
  final Map<String, String> fields = new HashMap<>(4);

  Marked(Identity identity, String type, String own, int met) {
    super(type, own, identity.maker, identity.number, met);
  }

  boolean isMentioned() {
    return mark != null || !fields.isEmpty();
  }

  /// It is there while it has no name yet.
  void found(Origin origin) {
    if (!given) at(origin);
  }
}
