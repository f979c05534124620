package explore.weave;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.SimpleVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Tells the locals at loop heads: where code jumps back to with an empty stack.
final class LoopWeaver {
  private final Body body;
  private final List<CodeElement> elements;
  private final boolean isStatic;
  private final Map<Label, StackMapFrameInfo> heads = new HashMap<>();
  private int frame;

  LoopWeaver(Body body, CodeAttribute code, List<CodeElement> elements, boolean isStatic) {
    this.body = body;
    this.elements = elements;
    this.isStatic = isStatic;
    var positions = new HashMap<Label, Integer>();
    for (int i = 0; i < elements.size(); i++)
      if (elements.get(i) instanceof LabelTarget target) positions.put(target.label(), i);
    var backward = new HashSet<Label>();
    for (int i = 0; i < elements.size(); i++)
      if (elements.get(i) instanceof BranchInstruction branch
          && positions.getOrDefault(branch.target(), Integer.MAX_VALUE) < i)
        backward.add(branch.target());
    code.findAttribute(Attributes.stackMapTable())
        .ifPresent(
            map -> {
              for (var info : map.entries())
                if (backward.contains(info.target()) && info.stack().isEmpty())
                  heads.put(info.target(), info);
            });
  }

  void begin() {
    if (heads.isEmpty()) return;
    frame = body.local(TypeKind.INT);
    body.hook("newFrame", CD_int);
    body.code.istore(frame);
  }

  void head(Label label, int index) {
    var info = heads.get(label);
    if (info == null) return;
    body.hook("loopBegin", CD_void);
    int slot = 0;
    for (var local : info.locals()) {
      tell(local, slot);
      boolean wide =
          local == SimpleVerificationTypeInfo.LONG || local == SimpleVerificationTypeInfo.DOUBLE;
      slot += wide ? 2 : 1;
    }
    body.line(lineAfter(index));
    body.code.iload(frame);
    body.code.loadConstant(body.site(body.self(), body.method(), "loop", false, null, false));
    body.hook("loopEnd", CD_void, CD_int, CD_int);
  }

  private void tell(VerificationTypeInfo local, int slot) {
    switch (local) {
      case SimpleVerificationTypeInfo.INTEGER -> {
        body.code.iload(slot);
        body.hook("loopI", CD_void, CD_int);
      }
      case SimpleVerificationTypeInfo.FLOAT -> {
        body.code.fload(slot);
        body.hook("loopF", CD_void, CD_float);
      }
      case SimpleVerificationTypeInfo.LONG -> {
        body.code.lload(slot);
        body.hook("loopJ", CD_void, CD_long);
      }
      case SimpleVerificationTypeInfo.DOUBLE -> {
        body.code.dload(slot);
        body.hook("loopD", CD_void, CD_double);
      }
      case ObjectVerificationTypeInfo _ when slot > 0 || isStatic -> {
        body.code.aload(slot);
        body.hook("loopA", CD_void, CD_Object);
      }
      default -> {}
    }
  }

  private int lineAfter(int index) {
    for (int i = index; i < elements.size(); i++) {
      if (elements.get(i) instanceof LineNumber line) return line.line();
      if (elements.get(i) instanceof Instruction) break;
    }
    return body.line();
  }
}
