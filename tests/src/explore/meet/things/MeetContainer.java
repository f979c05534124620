import java.util.List;

/// A concurrent container, of whose calls those are here that are one step by its documentation.
final class MeetContainer implements Meet.Thing {
  private final String field;
  private final List<Meet.Call> calls;

  private MeetContainer(String field, List<Meet.Call> calls) {
    this.field = field;
    this.calls = calls;
  }

  @Override
  public List<String> fields() {
    return List.of(field);
  }

  @Override
  public List<Meet.Call> calls() {
    return calls;
  }

  private static Meet.Call gives(String java, MeetCode.Effect effect) {
    return Meet.Call.gives(java, code -> code.step(effect));
  }

  private static Meet.Call tells(String java, MeetCode.Effect effect) {
    return Meet.Call.tells(java, code -> code.step(effect));
  }

  private static int put(MeetState state, int cell, int value) {
    int old = state.get(cell);
    state.set(cell, value);
    return old;
  }

  /// Its only key is 1.
  static MeetContainer map(MeetShape shape, String type) {
    int at = shape.cell(MeetShape.NULL);
    return new MeetContainer(
        "final " + type + "<Integer, Integer> map = new " + type + "<>();",
        List.of(
            gives("map.get(1)", state -> state.result(state.get(at))),
            gives("map.put(1, 5)", state -> state.result(put(state, at, 5))),
            gives("map.put(1, 6)", state -> state.result(put(state, at, 6))),
            gives(
                "map.putIfAbsent(1, 7)",
                state -> {
                  state.result(state.get(at));
                  if (state.get(at) == MeetShape.NULL) state.set(at, 7);
                }),
            gives("map.remove(1)", state -> state.result(put(state, at, MeetShape.NULL))),
            tells(
                "map.replace(1, 5, 6)",
                state -> {
                  boolean replaces = state.get(at) == 5;
                  if (replaces) state.set(at, 6);
                  state.result(replaces);
                }),
            tells("map.containsKey(1)", state -> state.result(state.get(at) != MeetShape.NULL))));
  }

  /// Adds up, as only the hash map does in one step.
  static MeetContainer hashMap(MeetShape shape) {
    int at = shape.cell(MeetShape.NULL);
    return new MeetContainer(
        "final ConcurrentHashMap<Integer, Integer> counts = new ConcurrentHashMap<>();",
        List.of(
            gives(
                "counts.merge(1, 1, Integer::sum)",
                state -> {
                  int old = state.get(at);
                  state.set(at, old == MeetShape.NULL ? 1 : old + 1);
                  state.result(state.get(at));
                }),
            gives(
                "counts.computeIfPresent(1, (_, n) -> n == 1 ? null : n - 1)",
                state -> {
                  int old = state.get(at);
                  state.set(at, old == MeetShape.NULL || old == 1 ? MeetShape.NULL : old - 1);
                  state.result(state.get(at));
                }),
            gives(
                "counts.getOrDefault(1, 0)",
                state -> state.result(state.get(at) == MeetShape.NULL ? 0 : state.get(at)))));
  }

  static MeetContainer queue(MeetShape shape) {
    int all = shape.list();
    return new MeetContainer(
        "final ConcurrentLinkedQueue<Integer> line = new ConcurrentLinkedQueue<>();",
        List.of(
            tells("line.offer(1)", state -> append(state, all, 1)),
            tells("line.add(2)", state -> append(state, all, 2)),
            gives(
                "line.poll()",
                state ->
                    state.result(
                        state.list(all).isEmpty() ? MeetShape.NULL : state.removeFirst(all))),
            gives(
                "line.peek()",
                state ->
                    state.result(
                        state.list(all).isEmpty() ? MeetShape.NULL : state.list(all).getFirst())),
            tells("line.isEmpty()", state -> state.result(state.list(all).isEmpty()))));
  }

  private static void append(MeetState state, int list, int value) {
    state.append(list, value);
    state.result(true);
  }

  static MeetContainer copyOnWrite(MeetShape shape) {
    int all = shape.list();
    return new MeetContainer(
        "final CopyOnWriteArrayList<Integer> list = new CopyOnWriteArrayList<>();",
        List.of(
            tells("list.add(1)", state -> append(state, all, 1)),
            tells(
                "list.addIfAbsent(1)",
                state -> {
                  boolean adds = !state.list(all).contains(1);
                  if (adds) state.append(all, 1);
                  state.result(adds);
                }),
            tells("list.remove(Integer.valueOf(1))", state -> state.result(state.remove(all, 1))),
            tells("list.contains(1)", state -> state.result(state.list(all).contains(1))),
            gives("list.size()", state -> state.result(state.list(all).size()))));
  }
}
