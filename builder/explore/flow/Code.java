package explore.flow;

import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A method's instructions by number, where each is, and what may follow each.
record Code(MethodModel method, List<Instruction> instructions, int[] places, int locals) {
  static Code of(MethodModel method, CodeAttribute code) {
    var instructions = new ArrayList<Instruction>();
    for (var element : code) if (element instanceof Instruction one) instructions.add(one);
    var places = new int[instructions.size()];
    for (int i = 1; i < places.length; i++)
      places[i] = places[i - 1] + instructions.get(i - 1).sizeInBytes();
    return new Code(method, instructions, places, code.maxLocals());
  }

  private CodeAttribute attribute() {
    return (CodeAttribute) method.code().map(CodeModel.class::cast).orElseThrow();
  }

  /// The number of the instruction that is there; negative if none begins there.
  int at(int place) {
    return Arrays.binarySearch(places, place);
  }

  private int at(Label label) {
    return at(attribute().labelToBci(label));
  }

  /// Where the code may go on.
  List<Integer> next(int number) {
    return switch (instructions.get(number)) {
      case BranchInstruction branch when branch.opcode().name().startsWith("GOTO") ->
          List.of(at(branch.target()));
      case BranchInstruction branch -> List.of(number + 1, at(branch.target()));
      case LookupSwitchInstruction choice ->
          targets(
              choice.defaultTarget(), choice.cases().stream().map(one -> one.target()).toList());
      case TableSwitchInstruction choice ->
          targets(
              choice.defaultTarget(), choice.cases().stream().map(one -> one.target()).toList());
      case ReturnInstruction _, ThrowInstruction _ -> List.of();
      default -> List.of(number + 1);
    };
  }

  private List<Integer> targets(Label other, List<Label> labels) {
    var all = new ArrayList<Integer>();
    all.add(at(other));
    for (var label : labels) all.add(at(label));
    return all;
  }

  /// The handlers of what it may throw, by number, for each instruction.
  List<List<Integer>> handlers() {
    var all = new ArrayList<List<Integer>>();
    for (int i = 0; i < places.length; i++) all.add(new ArrayList<>());
    var code = attribute();
    for (var caught : code.exceptionHandlers()) {
      int end = code.labelToBci(caught.tryEnd());
      for (int i = at(caught.tryStart()); i < places.length && places[i] < end; i++)
        all.get(i).add(at(caught.handler()));
    }
    return all;
  }
}
