package explore.calls;

import explore.model.CodeSite;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.Set;
import java.util.Vector;
import java.util.concurrent.CopyOnWriteArrayList;

/// Whether a call holds the lock of a synchronized collection from beginning to end, as the code of
/// JDK 25 shows: of the one it is called on, or of one that is handed to it.
final class Locking {
  /// What gives an iterator or a stream locks nothing, or lets go before it is used.
  private static final Set<String> UNLOCKED =
      Set.of("iterator", "listIterator", "stream", "spliterator", "elements");
  /// These take a collection by one `toArray`; others go through it with an iterator.
  private static final Set<Class<?>> COPIES =
      Set.of(ArrayList.class, LinkedList.class, CopyOnWriteArrayList.class, Vector.class);

  private Locking() {}

  static boolean holds(Object receiver, Object object, CodeSite site) {
    if (object == receiver) return !UNLOCKED.contains(site.member());
    boolean copied =
        receiver != null && site.member().equals("addAll") && COPIES.contains(receiver.getClass())
            || site.member().equals("<init>")
                && COPIES.stream()
                    .anyMatch(type -> type.getName().replace('.', '/').equals(site.owner()))
            || site.owner().equals("java/util/List") && site.member().equals("copyOf");
    return copied || shown(site);
  }

  /// What its `toString` locks.
  private static boolean shown(CodeSite site) {
    var methods =
        switch (site.owner()) {
          case "java/lang/String" -> Set.of("+", "valueOf", "format", "formatted", "toString");
          case "java/lang/StringBuilder", "java/lang/StringBuffer" -> Set.of("append", "insert");
          case "java/lang/IO", "java/io/PrintStream" ->
              Set.of("print", "println", "printf", "format");
          case "java/util/Objects" -> Set.of("toString");
          default -> Set.of();
        };
    return methods.contains(site.member());
  }
}
