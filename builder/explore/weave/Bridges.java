package explore.weave;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.Map;

/// Methods that stand for method references to the JDK, such as `list::add`: their call is woven
/// like one in a lambda.
final class Bridges {
  /// @param type parameters as the call site has them
  private record Bridge(DirectMethodHandleDesc to, MethodTypeDesc type, int line) {}

  private final ClassModel model;
  private final Map<String, Bridge> bridges = new LinkedHashMap<>();

  Bridges(ClassModel model) {
    this.model = model;
  }

  /// A handle of the bridge to this method.
  ///
  /// @param captured what the call site captures: a bound receiver has its type there
  DirectMethodHandleDesc to(DirectMethodHandleDesc method, MethodTypeDesc captured, int line) {
    var name = "$reference" + bridges.size();
    var type = method.invocationType();
    if (captured.parameterCount() > 0)
      type = type.changeParameterType(0, captured.parameterType(0));
    bridges.put(name, new Bridge(method, type, line));
    var kind =
        isInterface()
            ? DirectMethodHandleDesc.Kind.INTERFACE_STATIC
            : DirectMethodHandleDesc.Kind.STATIC;
    return MethodHandleDesc.ofMethod(kind, model.thisClass().asSymbol(), name, type);
  }

  private boolean isInterface() {
    return model.flags().has(AccessFlag.INTERFACE);
  }

  void write(ClassBuilder builder, WeaveContext context) {
    bridges.forEach(
        (name, bridge) ->
            builder.withMethodBody(
                name,
                bridge.type,
                ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                code -> write(code, context, bridge)));
  }

  private void write(CodeBuilder code, WeaveContext context, Bridge bridge) {
    var type = bridge.type;
    var body = new Body(context, model, name(bridge), type.parameterList(), code);
    body.line(bridge.line);
    boolean constructs = bridge.to.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
    if (constructs) {
      code.new_(bridge.to.owner());
      code.dup();
    }
    int slot = 0;
    for (ClassDesc parameter : type.parameterList()) {
      var kind = TypeKind.from(parameter);
      code.loadLocal(kind, slot);
      slot += kind.slotSize();
    }
    new CallWeaver(body).call(call(bridge, constructs));
    code.return_(TypeKind.from(type.returnType()));
  }

  private static String name(Bridge bridge) {
    return bridge.to.methodName();
  }

  private static Call call(Bridge bridge, boolean constructs) {
    var kind = bridge.to.kind();
    boolean isStatic =
        kind == DirectMethodHandleDesc.Kind.STATIC
            || kind == DirectMethodHandleDesc.Kind.INTERFACE_STATIC;
    var type = MethodTypeDesc.ofDescriptor(bridge.to.lookupDescriptor());
    var name = constructs ? "<init>" : bridge.to.methodName();
    var opcode =
        constructs
            ? Call.Way.CONSTRUCT
            : isStatic
                ? Call.Way.STATIC
                : bridge.to.isOwnerInterface() ? Call.Way.INTERFACE : Call.Way.VIRTUAL;
    return new Call(
        opcode,
        bridge.to.owner(),
        name,
        type,
        bridge.to.isOwnerInterface(),
        true,
        Variables.Goal.NONE);
  }
}
