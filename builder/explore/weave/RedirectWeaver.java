package explore.weave;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Method;
import java.util.List;

/// Weaves calls that go to a static method of ours instead of one of the JDK.
final class RedirectWeaver {
  private final Body body;
  private final CodeBuilder code;

  RedirectWeaver(Body body) {
    this.body = body;
    code = body.code;
  }

  /// Classes of the program that override the method have their own called.
  void call(Call call, String owner, Method instead) {
    var overriding =
        call.isStatic() || call.way() == Call.Way.SPECIAL
            ? List.<String>of()
            : body.context.classes().overriding(owner, call.name(), call.type());
    if (overriding.isEmpty()) {
      redirect(call, instead);
      return;
    }
    var after = code.newLabel();
    int[] slots = body.stash(call.type());
    for (var type : overriding) {
      var own = ClassDesc.ofInternalName(type);
      code.dup();
      code.instanceOf(own);
      code.ifThen(
          yes -> {
            yes.checkcast(own);
            body.unstash(call.type(), slots, yes);
            yes.invokevirtual(own, call.name(), call.type());
            yes.goto_(after);
          });
    }
    body.unstash(call.type(), slots);
    redirect(call, instead);
    code.labelBinding(after);
  }

  private void redirect(Call call, Method instead) {
    body.tellLine();
    var type = call.type();
    if (!call.isStatic())
      type =
          type.insertParameterTypes(
              0, ClassDesc.ofDescriptor(instead.getParameterTypes()[0].descriptorString()));
    type =
        type.changeReturnType(ClassDesc.ofDescriptor(instead.getReturnType().descriptorString()));
    code.invokestatic(ClassDesc.of(instead.getDeclaringClass().getName()), call.name(), type);
  }
}
