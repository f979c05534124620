package explore.weave;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;

/// Weaves what javac makes of lambdas, method references, concatenation, records and switches.
final class DynamicWeaver {
  private final Body body;
  private final Bridges bridges;

  DynamicWeaver(Body body, Bridges bridges) {
    this.body = body;
    this.bridges = bridges;
  }

  void weave(InvokeDynamicInstruction site) {
    var bootstrap = ClassTable.internal(site.bootstrapMethod().owner());
    if (!Jdk.bootstrap(bootstrap)) body.refuse("the bootstrap method " + Jdk.shown(bootstrap));
    var calls = new CallWeaver(body);
    int concatenation =
        bootstrap.endsWith("StringConcatFactory")
            ? calls.begin("java/lang/String", "+", site.typeSymbol())
            : -1;
    if (bootstrap.endsWith("ObjectMethods")) components(site);
    var arguments = new ArrayList<ConstantDesc>();
    boolean switches = bootstrap.endsWith("SwitchBootstraps");
    for (var argument : site.bootstrapArgs()) {
      if (switches && argument instanceof ClassDesc type) body.asks(type, false);
      arguments.add(
          argument instanceof DirectMethodHandleDesc method
                  && bootstrap.endsWith("LambdaMetafactory")
              ? bridged(method, site)
              : argument);
    }
    body.code.invokedynamic(
        DynamicCallSiteDesc.of(
            site.bootstrapMethod(),
            site.name().stringValue(),
            site.typeSymbol(),
            arguments.toArray(ConstantDesc[]::new)));
    calls.end(concatenation);
  }

  /// A method reference to the JDK, or one that may initialise a class, goes by a method of the
  /// program, which is woven.
  private ConstantDesc bridged(DirectMethodHandleDesc method, InvokeDynamicInstruction site) {
    var owner = ClassTable.internal(method.owner());
    var captured = site.typeSymbol();
    boolean constructs = method.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
    if (constructs || !body.context.classes().contains(owner))
      return bridges.to(method, captured, body.line());
    var end = body.context.classes().owner(owner, method.methodName(), method.lookupDescriptor());
    boolean woven = body.context.classes().contains(end) && !initialises(method, end);
    return woven ? method : bridges.to(method, captured, body.line());
  }

  /// A static method of another class: who calls it first initialises that class.
  private boolean initialises(DirectMethodHandleDesc method, String owner) {
    boolean isStatic =
        method.kind() == DirectMethodHandleDesc.Kind.STATIC
            || method.kind() == DirectMethodHandleDesc.Kind.INTERFACE_STATIC;
    return isStatic && !owner.equals(body.self()) && body.context.classes().number(owner) != null;
  }

  /// What is generated for a record reads its components, and what collections hold.
  private void components(InvokeDynamicInstruction site) {
    for (var field : body.model.fields()) {
      var type = field.fieldTypeSymbol();
      if (ClassTable.isStatic(field) || type.isPrimitive() || Jdk.fixed(ClassTable.internal(type)))
        continue;
      body.code.aload(0);
      body.code.getfield(body.model.thisClass().asSymbol(), field.fieldName().stringValue(), type);
      body.code.loadConstant(
          body.call(
              "java/lang/String",
              site.name().stringValue(),
              MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object)));
      body.hook("component", CD_void, CD_Object, CD_int);
    }
  }
}
