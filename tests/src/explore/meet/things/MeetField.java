import java.util.List;

/// An `int` field.
final class MeetField implements Meet.Thing {
  private final String name;
  private final int value;

  MeetField(MeetShape shape, String name) {
    this.name = name;
    value = shape.cell(0);
  }

  @Override
  public List<String> fields() {
    return List.of("int " + name + ";");
  }

  @Override
  public List<Meet.Call> calls() {
    return List.of(increment(), set(1), set(2));
  }

  Meet.Call read() {
    return Meet.Call.gives(name, code -> code.step(state -> state.result(state.get(value))));
  }

  Meet.Call is(int wanted) {
    return Meet.Call.tells(
        name + " == " + wanted,
        code -> code.step(state -> state.result(state.get(value) == wanted)));
  }

  Meet.Call set(int to) {
    return Meet.Call.of(name + " = " + to, code -> code.step(state -> state.set(value, to)));
  }

  Meet.Call increment() {
    return Meet.Call.of(
        name + "++",
        code -> {
          int read = code.register();
          code.step(state -> state.register(read, state.get(value)));
          code.step(state -> state.set(value, state.register(read) + 1));
        });
  }
}
