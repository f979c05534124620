package explore.calls;

import explore.model.CodeSite;
import explore.model.Types;
import explore.schedule.Execution;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Maps whose order is another in each JVM: their keys' hash codes are the identities of objects
/// that a JVM makes only once, enums' constants and classes. All executions here see one order.
final class HashOrder {
  private static final Set<String> WITHOUT_ORDER =
      Set.of(
          "get",
          "getOrDefault",
          "containsKey",
          "containsValue",
          "contains",
          "put",
          "putIfAbsent",
          "add",
          "merge",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "replace",
          "remove",
          "clear",
          "size",
          "isEmpty",
          "mappingCount",
          "equals",
          "keySet",
          "values",
          "entrySet");
  private static final Set<String> FILLS = Set.of("addAll", "putAll");

  private HashOrder() {}

  /// Refuses a call that goes through such a map.
  ///
  /// @param receiver is it the map that the method is called on?
  static void check(Execution execution, CodeSite site, Object holder, boolean receiver) {
    if (!varies(holder, site.member(), receiver)) return;
    execution.refuse(
        site.line(),
        Types.name(holder)
            + "."
            + site.member()
            + " has another order in each JVM, as its keys are enums or classes");
  }

  private static boolean varies(Object holder, String method, boolean receiver) {
    if (!(holder instanceof Map<?, ?> map) || map.size() < 2) return false;
    if (WITHOUT_ORDER.contains(method) || receiver && FILLS.contains(method)) return false;
    boolean hashes =
        map instanceof HashMap && !(map instanceof LinkedHashMap)
            || map instanceof Hashtable
            || map instanceof ConcurrentHashMap;
    return hashes && map.keySet().stream().anyMatch(HashOrder::varies);
  }

  private static boolean varies(Object key) {
    if (key instanceof Record record)
      for (var component : record.getClass().getRecordComponents())
        if (varies(value(record, component))) return true;
    return key instanceof Enum || key instanceof Class;
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      var field = record.getClass().getDeclaredField(component.getName());
      field.setAccessible(true);
      return field.get(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
