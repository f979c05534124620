package explore.weave;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
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
    if (bootstrap.endsWith("StringConcatFactory"))
      new CallWeaver(body)
          .arguments(
              "java/lang/String",
              new Call(
                  Call.Way.STATIC,
                  ConstantDescs.CD_String,
                  "+",
                  site.typeSymbol(),
                  false,
                  false,
                  ""));
    if (bootstrap.endsWith("ObjectMethods")) components(site);
    var arguments = new ArrayList<ConstantDesc>();
    for (var argument : site.bootstrapArgs())
      arguments.add(
          argument instanceof DirectMethodHandleDesc method
                  && bootstrap.endsWith("LambdaMetafactory")
              ? bridged(method, site)
              : argument);
    body.code.invokedynamic(
        DynamicCallSiteDesc.of(
            site.bootstrapMethod(),
            site.name().stringValue(),
            site.typeSymbol(),
            arguments.toArray(ConstantDesc[]::new)));
  }

  /// A method reference to the JDK goes by a method of the program, which is woven.
  private ConstantDesc bridged(DirectMethodHandleDesc method, InvokeDynamicInstruction site) {
    var owner = ClassTable.internal(method.owner());
    var captured = site.typeSymbol();
    boolean constructs = method.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
    if (constructs || !body.context.classes().contains(owner))
      return bridges.to(method, captured, body.line());
    var end = body.context.classes().owner(owner, method.methodName(), method.lookupDescriptor());
    return body.context.classes().contains(end)
        ? method
        : bridges.to(method, captured, body.line());
  }

  /// What is generated for a record reads its components, and what collections hold.
  private void components(InvokeDynamicInstruction site) {
    for (var field : body.model.fields()) {
      var type = ClassTable.internal(field.fieldTypeSymbol());
      if (ClassTable.isStatic(field) || !Jdk.container(type)) continue;
      body.code.aload(0);
      body.code.getfield(
          body.model.thisClass().asSymbol(),
          field.fieldName().stringValue(),
          field.fieldTypeSymbol());
      body.code.loadConstant(
          body.site("java/lang/Record", site.name().stringValue(), "call", false, null, false));
      body.hook("argument", CD_void, CD_Object, CD_int);
    }
  }
}
