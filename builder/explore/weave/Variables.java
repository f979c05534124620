package explore.weave;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names of a method's variables, for naming the objects stored in them.
final class Variables {
  private static final int LOOK_AHEAD = 4;
  private final List<CodeElement> elements;

  /// Where a value goes.
  ///
  /// @param name  of a variable or a field, or empty
  /// @param local is it a variable?
  record Goal(String name, boolean local) {
    static final Goal NONE = new Goal("", false);
  }

  private Map<Label, Integer> positions;

  Variables(List<CodeElement> elements) {
    this.elements = elements;
  }

  /// The variable or field that the value just made goes to next, or empty.
  Goal label(int index) {
    for (int i = index + 1; i < elements.size() && i < index + LOOK_AHEAD; i++)
      switch (elements.get(i)) {
        case StoreInstruction store -> {
          return new Goal(variable(store.slot(), i), true);
        }
        case FieldInstruction field -> {
          boolean puts = field.opcode() == Opcode.PUTFIELD || field.opcode() == Opcode.PUTSTATIC;
          return puts ? new Goal(field.name().stringValue(), false) : Goal.NONE;
        }
        case LineNumber _, LabelTarget _, TypeCheckInstruction _ -> {}
        default -> {
          return Goal.NONE;
        }
      }
    return Goal.NONE;
  }

  /// The variable in a slot whose scope begins nearest to the store.
  private String variable(int slot, int store) {
    var name = "";
    int nearest = Integer.MAX_VALUE;
    for (var element : elements) {
      if (!(element instanceof LocalVariable variable) || variable.slot() != slot) continue;
      if (position(variable.endScope(), elements.size()) < store) continue;
      int distance = Math.abs(position(variable.startScope(), -1) - store);
      if (distance >= nearest) continue;
      nearest = distance;
      name = variable.name().stringValue();
    }
    return name;
  }

  private int position(Label label, int otherwise) {
    if (positions == null) {
      positions = new HashMap<>();
      for (int i = 0; i < elements.size(); i++)
        if (elements.get(i) instanceof LabelTarget target) positions.put(target.label(), i);
    }
    return positions.getOrDefault(label, otherwise);
  }
}
